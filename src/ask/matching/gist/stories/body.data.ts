/** Care of the body, nursing, illness, household, home: see README of the stories. */
export const body = `
wassen verzorging: opa ruikt de laatste tijd niet fris, hij slaat het wassen steeds over
wassen verzorging: haar rug en voeten kan ze zelf niet meer insmeren of afdrogen
wassen: twee ochtenden in de week even onder de kraan met iemand erbij
wassen verzorging: na de heupoperatie mag ik zes weken niet bukken, hoe was ik me
wassen: haren wassen lukt niet meer met mijn stijve schouder
wassen verzorging: schoonmoeder weigert zich te wassen bij haar eigen kinderen, van een vreemde accepteert ze het wel
wassen aankleden: iedere ochtend iemand die mij uit bed haalt, wast en in de kleren helpt
wassen hulpmiddelen: ik durf niet over de rand van het bad te stappen
wassen verzorging: my dad needs a hand getting washed in the morning
wassen verzorging: ik word liever door een vrouw gewassen dan door een man
wassen verzorging: met een gipsarm kan ik niet douchen en mijn haar niet kammen
verzorging wassen: ze is 91 en kan zichzelf niet goed schoonhouden
verzorging wassen: iemand voor zijn ochtendverzorging, scheren, tanden poetsen en zo
verzorging aankleden: hij moet elke dag geholpen worden met alles aan zijn lijf
verzorging: kunnen jullie ook in het weekend en 's avonds langskomen voor de verzorging
verzorging: liever een klein team dan telkens een ander gezicht aan mijn bed
verzorging verpleging: we zoeken wijkzorg voor papa, de huidige organisatie stopt
verzorging: thuiszorg voor mijn oma die in een flat woont
verzorging nachtzorg: dag en nacht iemand in huis voor mijn tante die overal hulp bij nodig heeft
verzorging: personal care at home for my husband who had a stroke
aankleden: mijn bh dichtmaken en broek ophijsen lukt niet met reumahanden
aankleden verzorging: zijn linkerarm doet het niet, dus een trui aantrekken is een gevecht
aankleden: veters, ritsen en knopen zijn een ramp geworden
aankleden in-en-uit-bed: tegen tienen iemand die moeder in haar nachtpon helpt
aankleden: sokken aandoen kan ik niet, ik kom niet bij mijn voeten
aankleden: ze doet haar kleren binnenstebuiten of drie truien over elkaar aan
aankleden ergotherapie: aankleden met één hand, is daar een handigheidje voor
toilet: ik heb vaak een ongelukje voordat ik de badkamer haal
toilet fysiotherapie: na de bevalling kan ik mijn plas niet meer ophouden
toilet: als ik lach of spring verlies ik druppels
toilet verzorging: zij moet overdag een paar keer naar de po geholpen worden
toilet: verschonen van luiers bij een volwassen man
toilet fysiotherapie: bekkenbodem slap, lekken bij tillen en sporten
toilet: hij is de hele dag nat en schaamt zich om de deur uit te gaan
toilet: welk verband of incontinentiemateriaal krijg ik vergoed
toilet: verstopping, hij moet steeds een klysma
toilet nachtzorg: 's nachts drie keer eruit om te plassen, alleen gaat dat niet
toilet: zoon van zeven poept nog in zijn broek
toilet: bedwetting, our daughter is nine and still wets the bed
steunkousen: de elastieken kousen zitten zo strak dat ik ze niet over mijn hiel krijg
steunkousen: dikke benen van vocht, de dokter schreef kousen voor
steunkousen: iedere ochtend kousen aan en elke avond weer uit
steunkousen: spataderen, kousen klasse drie, wie trekt ze aan
steunkousen hulpmiddelen: bestaat er een apparaatje waarmee ik mijn kousen zelf aankrijg
steunkousen: compression stockings on in the morning and off at night
eten-geven: hij verslikt zich en moet hapje voor hapje gevoerd worden
eten-geven logopedie: slikken gaat moeizaam na de beroerte, vloeistof moet dik
eten-geven: moeder laat haar bord staan als niemand naast haar zit
eten-geven maaltijden: brood smeren en beker aangeven, meer hoeft het niet te zijn
eten-geven: mijn handen trillen zo dat de soep van de lepel valt
eten-geven: feeding my mother takes an hour, she barely swallows
eten-geven dietist: pa valt kilo's af, hij eet als een vogeltje
in-en-uit-bed: ik krijg mijn man niet overeind uit zijn stoel
in-en-uit-bed: ze moet met de tillift van bed naar stoel
in-en-uit-bed verzorging: rond acht uur opstaan, met twee man want hij is zwaar
in-en-uit-bed hulpmiddelen: uit de lage bank komen kost me tien minuten
in-en-uit-bed: 's avonds benen het bed in tillen lukt mijn vrouw niet meer
in-en-uit-bed: getting him into bed at night hurts my back
in-en-uit-bed: hij ligt de hele dag op bed omdat niemand hem eruit haalt
voeten: mijn teennagels zijn te dik en ik kan er niet bij
voeten: ingegroeide nagel en eelt, iemand die aan huis komt
voeten diabetes: suikerpatiënt met een blaar onder de hiel
voeten: likdoorns, kloven, kalknagels
voeten: pedicure voor een mevrouw van 90 die niet meer naar de salon kan
voeten: toenails too hard to cut myself
gebit: zijn kunstgebit zit los en doet pijn
gebit: kiespijn, al jaren geen tandarts gezien
gebit: tandvlees bloedt, mondverzorging bij iemand op bed
gebit: bang voor de boor, wie behandelt angstige mensen
gebit: dentist who comes to the nursing home
uiterlijk: een kapper die bij mij in de kamer komt knippen
uiterlijk: na de chemo wil ik een pruik
uiterlijk: moeder wil haar nagels gelakt en haar watergolf terug
uiterlijk: schoonheidsbehandeling of gezichtsmassage bij iemand thuis
uiterlijk kanker: wenkbrauwen tekenen, er weer uitzien als mezelf
verpleging: de wijkverpleegkundige zou kijken wat er allemaal nodig is
verpleging: wie doet medische handelingen aan huis zonder dat hij naar het ziekenhuis moet
verpleging: specialist schreef verpleging thuis voor, wie heeft er plek
verpleging verzorging: zorg thuis na indicatie door een verpleegkundige van de wijk
verpleging: nurse at home for my husband, twice daily
wondzorg: op mijn scheen zit een gat dat maar open blijft
wondzorg: doorligplek op de stuit, verband moet elke dag vervangen
wondzorg: de hechtingen zijn open gegaan en het vocht blijft komen
wondzorg diabetes: zweer aan de teen die al maanden niet dichtgaat
wondzorg: zwachtelen van onderbenen met open plekken
wondzorg: brandwond verzorgen en verbinden
wondzorg: dressing change on a leg ulcer
medicijnen: hij slikt twaalf pillen en haalt alles door elkaar
medicijnen: ze vergeet haar tabletten of neemt ze dubbel
medicijnen: iemand die oogdruppels in mijn oog doet
medicijnen: baxterrol aanreiken, drie keer per dag
medicijnen: moeder spuugt de pillen uit of verstopt ze
medicijnen techniek: een doosje dat piept als ik mijn pil moet nemen
medicijnen: bijwerkingen, ik ben zo suf van alles wat ik slik
medicijnen: medication reminder for my forgetful father
injecties: elke avond een prik in de buik tegen trombose
injecties diabetes: insuline spuiten durft ze zelf niet
injecties: bloed laten afnemen zonder naar het lab te hoeven
injecties: maandelijkse prik met vitamine b12 door een zuster
injecties: blood test at home because I cannot walk
katheter-stoma: het zakje op mijn buik lekt
katheter-stoma: slangetje in de blaas moet vervangen
katheter-stoma: ik moet leren mezelf te katheteriseren
katheter-stoma: nieuwe stoma en ik durf er niet naar te kijken
katheter-stoma: plaszak legen en verwisselen
katheter-stoma: changing a stoma bag
thuis-technisch: antibiotica via het infuus maar dan thuis
thuis-technisch: sondevoeding met een pomp door de neus
thuis-technisch: beademingsapparaat naast het bed, wie let er op
thuis-technisch: zuurstof thuis en uitzuigen van slijm
thuis-technisch: een pompje met morfine instellen
thuis-technisch: drain en picc-lijn verzorgen na ontslag
thuis-technisch: thuisdialyse, buikspoeling
nachtzorg: wie draait mij in bed als het donker is, zodat mijn vrouw kan blijven liggen
nachtzorg: zodra het buiten donker wordt begint hij te roepen
nachtzorg: tussen elf en zeven is er nu niemand die kan komen
nachtzorg waken: iemand in huis die opblijft terwijl wij slapen
nachtzorg: mama stapt om vier uur uit bed en wil ontbijten
nachtzorg toilet: als ik in de nacht naar de wc moet is er niemand om mij te helpen
nachtzorg personenalarm: als ik 's nachts bel wil ik dat er iemand komt
nachtzorg respijt-thuis: al maanden slaap ik niet door omdat ik hem moet verzorgen
nachtzorg: somebody to sit with my mother overnight
kind-verpleging: ons meisje heeft een buisje in de keel en kan naar huis als er verpleging is
kind-verpleging: baby met hartafwijking komt naar huis met sonde
kind-verpleging jeugd-logeren: ernstig ziek kindje, ouders willen slapen
kind-verpleging: kinderverpleegkundige thuis bij kind met leukemie
kind-verpleging: nursing for our sick toddler at home
na-ziekenhuis tijdelijk-verblijf: morgen wordt zij ontslagen maar traplopen kan ze niet
na-ziekenhuis: net geopereerd aan de knie en niemand om voor me te koken
na-ziekenhuis: vrijdag mag ik naar huis, de eerste weken heb ik hulp nodig
na-ziekenhuis huishouden: na de operatie mag ik niet tillen of stofzuigen
na-ziekenhuis: ontslag uit de kliniek en er is thuis niks geregeld
na-ziekenhuis tijdelijk-verblijf: gebroken heup, naar huis kan nog niet, blijven mag niet
na-ziekenhuis: just out of hospital and struggling on my own
na-ziekenhuis revalidatie: weken op de intensive care gelegen, ik moet weer op krachten komen
chronisch-ziek: leven met een ziekte die niet overgaat
chronisch-ziek: crohn, elke dag buikpijn, hoe houd ik het vol
chronisch-ziek lotgenoten: mensen spreken met dezelfde zeldzame aandoening
chronisch-ziek: nierpatiënt, dialyse en altijd uitgeput
chronisch-ziek: epilepsie, aanvallen en niet mogen autorijden
chronisch-ziek: lupus, wisselende dagen
diabetes: mijn suiker schommelt en ik snap de metingen niet
diabetes: net te horen gekregen dat ik suikerziekte heb
diabetes: glucosesensor, pomp, hypo's
diabetes: type twee, wat mag ik nog eten
diabetes: sugar levels too high, need advice
hart-longen: bij elke trap snak ik naar adem
hart-longen: copd, buiten adem van het bed opmaken
hart-longen: na een hartinfarct bang om in te spannen
hart-longen: hartfalen, dikke enkels, iedere dag wegen
hart-longen fysiotherapie: astma en longen, leren ademen
hart-longen: heart failure, tired all the time
kanker: de uitslag was slecht, er zit een tumor
kanker: tussen de chemokuren door weet ik niet waar ik het zoeken moet
kanker lotgenoten: praten met vrouwen die ook borstkanker hadden
kanker: behandeling is klaar maar ik ben zo moe en bang dat het terugkomt
kanker levensvragen: inloophuis voor mensen met kanker en hun gezin
kanker vervoer: bestralingen in de stad, dagelijks heen en weer
kanker: my wife has cancer, where can we talk
parkinson: schuifelen, stijf en een hand die trilt
parkinson: hij bevriest in de deuropening
parkinson fysiotherapie: bewegingsgroep voor mensen met parkinson
parkinson: zachte stem en maskergezicht door de ziekte
spierziekte: ms, mijn benen willen niet meer
spierziekte: als patiënt, elke maand kan ik minder
spierziekte: dystrofie, spieren worden zwakker
spierziekte: multiple sclerosis and work
reuma: vingers krom en gezwollen, potten open ik niet meer
reuma: slijtage in de knieën, elke stap doet zeer
reuma fysiotherapie: bechterew, stijve rug in de ochtend
reuma: artrose in mijn duim
pijn: al twee jaar rugpijn en niemand vindt iets
pijn: fibromyalgie, alles doet zeer
pijn: na corona uitgeput, een boodschap en ik lig twee dagen plat
pijn: zenuwpijn, de pijnstillers helpen niet
pijn: chronic pain, learning to live with it
pijn revalidatie: leren omgaan met pijn die blijft
huishouden schoonmaken: stofzuigen, bedden en de badkamer, een halve dag per week
huishouden: mijn huis vervuilt omdat ik niet meer kan
huishouden: werkster via de gemeente
huishouden: particuliere hulp die ook de ramen lapt
huishouden: na de geboorte van de tweeling kom ik aan het huishouden niet toe
huishouden: cleaning lady for my parents
huishouden: de vaste hulp is met pensioen en een nieuwe komt maar niet
schoonmaken: dweilen en ramen zemen gaat niet meer met mijn rug
schoonmaken huishouden: poetshulp, ik betaal zelf
schoonmaken: de keuken plakt en de douche zit vol kalk
schoonmaken: someone to hoover and mop
schoonmaken huishouden: mijn knieën, ik krijg de vloer niet meer schoon
wasgoed: de wasmand puilt uit en strijken kan ik niet lang staan
wasgoed: wasservice die lakens ophaalt en gevouwen terugbrengt
wasgoed: overhemden strijken
wasgoed: merken en wassen van kleding in het tehuis
boodschappen: zware tassen sjouwen lukt niet meer
boodschappen: iemand die op donderdag met mij naar de winkel gaat
boodschappen: de supermarkt is te ver sinds de buurtwinkel dicht is
boodschappen maaltijden: geen eten in huis, ik kom de trap niet af
boodschappen: groceries for my mother who is housebound
opruimen: overal stapels kranten, je kunt er niet meer door
opruimen: mijn broer bewaart alles en het stinkt er
opruimen: zolder leegmaken na een leven lang verzamelen
opruimen: woning vervuild, dreigt uitzetting
opruimen: hoarding, her house is full to the ceiling
klussen: kraan lekt en de lamp op de gang is stuk
klussen: het gras staat kniehoog, vroeger deed mijn man dat
klussen: een schilderijtje ophangen, een kast in elkaar zetten
klussen: handige buurman gezocht voor kleine dingen in huis
klussen: heg snoeien, tegels wippen, onkruid
klussen: handyman for an elderly couple
eten: gezond eten wordt lastig nu ik niet meer kan koken
eten maaltijden: hoe komt hij aan een warme hap
maaltijden: vader leeft op beschuit en koek
maaltijden: bezorgde maaltijden, zoutloos
maaltijden: eten dat alleen in de magnetron hoeft
maaltijden samen-eten: een buurman die een portie voor mij meekookt
maaltijden: pannen op het vuur vergeet ze, dus koken moet ze niet meer
maaltijden: hot meals delivered to my aunt
samen-eten: aanschuiven bij een maaltijd met andere mensen
samen-eten ontmoeten: elke dag in mijn eentje aan tafel, dan smaakt niks
samen-eten: eetclub of open tafel in de buurt
samen-eten: eating together with neighbours
dietist: ik weeg te veel en alle diëten mislukken
dietist: afgevallen zonder reden, bijvoeding nodig
dietist: hoog cholesterol, wat moet ik eten
dietist: maagverkleining, voeding erna
dietist: allergie, glutenvrij, hulp bij wat kan wel
dietist: weight loss coach
veilig-thuis-wonen: we willen hier oud worden maar maken ons zorgen
veilig-thuis-wonen: blijven in het huis waar ik geboren ben, wat is ervoor nodig
veilig-thuis-wonen woningaanpassing: iemand die langs de kamers loopt en zegt wat gevaarlijk is
veilig-thuis-wonen techniek: koken vergeten uit te zetten, brandgevaar
veilig-thuis-wonen: staying in my own house as long as possible
valpreventie: ik sta zo onvast op mijn benen
valpreventie: al drie keer gestruikeld over de mat
valpreventie: sinds die smak durft ze de straat niet meer op
valpreventie bewegen: evenwicht oefenen met anderen
valpreventie: duizelig bij het opstaan, steeds blauwe plekken van het vallen
valpreventie: afraid of falling, balance exercises
personenalarm: als ik val ligt er niemand naast me om te bellen
personenalarm: knop om de hals voor tante
personenalarm: alarm dat ook buiten werkt, met gps
personenalarm: wie komt er als zij op de knop drukt, wij wonen ver weg
personenalarm: panic button for an old lady living alone
personenalarm techniek: sensor die merkt dat iemand is gevallen
hulpmiddelen: scootmobiel lenen voor een paar weken
hulpmiddelen: een bed dat omhoog kan, te huur
hulpmiddelen: rolstoel kapot, waar kan ik hem laten maken
hulpmiddelen: krukken, douchestoel, postoel
hulpmiddelen ergotherapie: welke rollator past bij mij
hulpmiddelen: lend a wheelchair for a weekend
woningaanpassing: de drempels moeten eruit voor de rolstoel
woningaanpassing: slapen op de begane grond, badkamer beneden
woningaanpassing: de trap is een berg geworden
woningaanpassing: beugels bij het toilet en een verhoogde pot
woningaanpassing: wie betaalt een traplift
woningaanpassing: stairlift and walk-in shower
techniek: een robot of app die mij eraan helpt denken
techniek: op afstand met de zuster praten via een scherm
techniek: cameratoezicht voor als moeder 's nachts rondloopt
techniek: slimme deurbel, sensor op de voordeur
techniek: bloeddruk thuis meten en doorsturen
techniek personenalarm: technology so we can see if granny is ok
wonen: ze kan niet meer alleen wonen maar waar moet ze heen
wonen verhuizen: een plek om te wonen met hulp in de buurt
verpleeghuis: thuis gaat niet meer, opname is nodig
verpleeghuis: dag en nacht toezicht, een kamer in een tehuis
verpleeghuis: wachtlijst voor een plek op de gesloten afdeling
verpleeghuis: bejaardenhuis voor mijn ouders, het liefst samen
verpleeghuis: wlz indicatie en nu een plaats zoeken voor vader
verpleeghuis: nursing home for my father
kleinschalig: een huis met zes bewoners in plaats van zo'n groot gebouw
kleinschalig: huiselijk wonen, samen koken, vaste gezichten
kleinschalig: woongroep voor mensen die vergeten
kleinschalig: small home instead of an institution
zelfstandig-met-zorg: eigen voordeur, maar met een zuster in het pand
zelfstandig-met-zorg: appartement met zorg erbij voor een echtpaar
zelfstandig-met-zorg: aanleunwoning of seniorenflat met restaurant
zelfstandig-met-zorg: alle zorg van een tehuis maar dan in ons eigen huis
zelfstandig-met-zorg wonen: hij heeft zorg nodig en ik niet, we willen bij elkaar blijven
begeleid-wonen: eigen kamer en iemand die elke week meekijkt
begeleid-wonen: uit huis willen maar het nog niet alleen kunnen
begeleid-wonen: zoon van 22 heeft een woonplek met begeleiding nodig
begeleid-wonen: supported housing for young adult
beschermd-wonen: na de kliniek durf ik niet op mezelf
beschermd-wonen: wonen met toezicht vanwege psychoses
beschermd-wonen: een woonvorm waar altijd begeleiders zijn voor mensen met psychische problemen
beschermd-wonen: sheltered housing after psychiatric ward
wonen-met-beperking: zusje met down zoekt een huis met leeftijdsgenoten
wonen-met-beperking: wij worden ouder, wie zorgt straks voor onze zoon die nooit zelfstandig wordt
wonen-met-beperking: gezinsvervangend tehuis voor iemand met een beperking
wonen-met-beperking: een plek voor altijd voor onze gehandicapte dochter
wonen-met-beperking lichamelijk: rolstoelwoning met hulp op afroep
tijdelijk-verblijf: een paar weken ergens bijkomen
tijdelijk-verblijf: crisisplaats, mantelzorger valt plots weg
tijdelijk-verblijf: eerstelijnsverblijf na een val, niet erg genoeg voor het ziekenhuis
tijdelijk-verblijf: zorghotel om aan te sterken
tijdelijk-verblijf: temporary bed after surgery
daklozenopvang: sinds de scheiding slaap ik in mijn auto
daklozenopvang: uit huis gezet met twee koffers
daklozenopvang: slapen bij vrienden op de bank, geen adres
daklozenopvang: nachtopvang voor zwervers
daklozenopvang: nowhere to sleep tonight
vluchten-voor-geweld relatie: hij controleert alles en ik moet weg met de kinderen
vluchten-voor-geweld: een schuilplek voor vrouwen, hij mag niet weten waar
vluchten-voor-geweld: al jaren gekleineerd en geslagen, ik wil eruit
vluchten-voor-geweld: safe house, my husband hurts me
verhuizen: het huis is te groot voor mij alleen
verhuizen: van boven naar gelijkvloers, hoe kom ik aan een woning
verhuizen: inpakken en uitzoeken, we moeten kleiner
verhuizen: inschrijven voor een seniorenwoning, urgentie
verhuizen: downsizing after sixty years in one house
laatste-fase: de artsen kunnen niets meer voor hem doen
laatste-fase: uitbehandeld, hoe gaat het nu verder
laatste-fase: palliatieve zorg, pijn en benauwdheid verlichten
laatste-fase sterven-thuis: nog enkele weken te leven
laatste-fase: terminally ill, what care is there
hospice: een bijna-thuis-huis voor de laatste weken
hospice: sterven maar niet thuis en niet in een ziekenhuis
hospice: kamer waar familie mag blijven slapen bij haar einde
hospice: hospice bed for my father
sterven-thuis: hij wil in zijn eigen bed doodgaan
sterven-thuis: moeder wil thuis inslapen, wie helpt ons in de laatste dagen
sterven-thuis verpleging: terminale thuiszorg dag en nacht
sterven-thuis waken: tot het einde thuis, maar ik trek het niet alleen
sterven-thuis: dying at home with her cats
waken: wie blijft bij hem zitten als het einde komt
waken: vrijwilligers aan het sterfbed zodat wij kunnen slapen
waken: niet alleen laten in zijn laatste uren
waken: sit with my dying mother
rouw: mijn vrouw is vorig jaar overleden en het huis is zo leeg
rouw: ons kindje is doodgeboren
rouw lotgenoten: groep voor weduwen en weduwnaars
rouw: ik mis mijn vader en kan er met niemand over praten
rouw: na de zelfdoding van mijn broer
rouw: kinderen van wie een ouder is gestorven
rouw: grief after losing my husband
levensvragen: waarom leef ik eigenlijk nog
levensvragen: een pastor of humanist om mee te praten over de dood
levensvragen: mijn leven opschrijven, terugkijken
levensvragen: schuld, geloof en twijfel nu ik oud ben
levensvragen: meaning of life, spiritual talk
wilsverklaring: ik wil niet gereanimeerd worden, waar leg ik dat vast
wilsverklaring: euthanasie bespreken en papieren invullen
wilsverklaring: opschrijven wat ik wel en niet wil als ik ernstig ziek word
wilsverklaring: advance directive
`;
