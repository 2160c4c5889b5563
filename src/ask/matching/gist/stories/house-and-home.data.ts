/** Told about the house, meals, safety, moving and where to live. */
export const houseAndHome = `
huishouden schoonmaken: sinds mijn schouder kapot is komt er niets meer van het huishouden
huishouden: de gemeente heeft mijn uurtjes gekort, ik kom er niet mee uit
huishouden schoonmaken: bed verschonen, stofzuigen en de badkamer, meer vraag ik niet
huishouden: een alfahulp of iemand op rekening voor twee keer in de week
huishouden opruimen: mijn moeder wil niemand over de vloer maar het is er echt vies
huishouden: alleenstaande vader met gebroken been, wie doet hier het huishouden
huishouden: home help for an elderly couple, light housework
schoonmaken: de ramen en de kozijnen zijn zwart, ik mag geen trap meer op
schoonmaken: een poetsvrouw voor mijn ouders, zij betalen zelf
schoonmaken huishouden: stof, kattenharen en een keuken die plakt
schoonmaken: wie soppt mijn keukenkastjes
schoonmaken: cleaning lady for my gran's flat
schoonmaken: sanitair en vloeren een keer per week via de wmo
wasgoed: overhemden strijken en lakens die te zwaar zijn
wasgoed: de wasmachine staat op zolder en daar kom ik niet meer
wasgoed: vieze was ophalen en schoon terugbrengen
wasgoed: laundry and ironing picked up
wasgoed schoonmaken: wie hangt de was op, ik kan mijn armen niet boven mijn hoofd krijgen
boodschappen: de supermarkt in ons dorp is dicht en ik rijd geen auto meer
boodschappen: kan er iemand met mij mee naar de winkel, ik wil zelf kiezen
boodschappen: zware tassen sjouwen gaat niet meer
boodschappen: iemand die op vrijdag mijn lijstje haalt bij de winkel
boodschappen: shopping for my neighbour of ninety
opruimen: ik gooi nooit wat weg en nu kan ik mijn bed niet meer bereiken
opruimen: kranten tot aan het plafond, de woningbouw dreigt met uitzetting
opruimen: wie helpt het huis van mijn overleden ouders leeghalen
opruimen dagstructuur: het is een puinhoop en ik weet niet waar ik moet beginnen
opruimen: my brother is a hoarder and it's getting dangerous
opruimen: kasten uitzoeken en spullen wegbrengen met iemand die niet oordeelt
klussen: lampje vervangen, deurkruk los, er is niemand die het even doet
klussen: het gras staat kniehoog en ik mag niet bukken
klussen: een gordijnrails ophangen bij een vrouw van 88
klussen: lekkende kraan en de handwerksman komt niet voor zo iets kleins
klussen: heg snoeien en onkruid in de voortuin
klussen: handyman for small jobs, widow on a pension
klussen: kast in elkaar zetten na de verhuizing
eten: ik eet alleen nog boterhammen, het is de moeite niet voor een alleen
eten dietist: hoe eet je gezond van weinig geld
eten maaltijden: moeder leeft op koekjes en thee
maaltijden: elke dag een warm bordje aan de deur, zonder zout
maaltijden: mijn man kookte altijd en nu hij dood is kan ik niks
maaltijden: maaltijdservice met halal eten voor mijn vader
maaltijden: diepvriesmaaltijden die echt lekker zijn
maaltijden: iemand die een paar keer per week voor ons kookt
maaltijden: hot meals delivered to my mum who can't cook any more
maaltijden: eten in het gas vergeten, ze mag niet meer koken
samen-eten: zondags is het ergst, dan zit ik alleen aan tafel
samen-eten: is er een buurthuis met een driegangenmenu voor ouderen
samen-eten: buren die een bordje extra koken en samen opeten
samen-eten: eating out with other seniors once a week
samen-eten eenzaamheid: sinds ze weg is smaakt het me niet meer alleen
dietist: ze is ondervoed zegt de dokter
dietist: ik moet twintig kilo kwijt voor mijn knieën
dietist: allergie en prikkelbare darm, wat kan ik eten
dietist leefstijl: mijn zoontje is te dik en wordt ermee gepest
dietist: dietitian for kidney patients
veilig-thuis-wonen: wij willen dat pa zo lang mogelijk in zijn eigen huis blijft, wat is daarvoor nodig
veilig-thuis-wonen personenalarm: mijn moeder woont alleen op een boerderij, als er iets gebeurt merkt niemand het
veilig-thuis-wonen: iemand die ons huis bekijkt op gevaarlijke plekken
veilig-thuis-wonen techniek: gas open laten staan en de voordeur niet op slot
veilig-thuis-wonen: is it still safe for him to live on his own
valpreventie: ze loopt als een dronkenman en houdt zich vast aan de meubels
valpreventie: vier keer gevallen in een maand en elke keer blauwe plekken
valpreventie: ik durf niet meer naar buiten uit angst om te vallen
valpreventie bewegen: evenwicht oefenen voor zeventigplussers
valpreventie: duizelig bij het opstaan en dan lig ik zo op de grond
valpreventie: he trips over the rug all the time
valpreventie: losse kleedjes en snoeren, wie helpt vader om niet weer te struikelen
personenalarm: als ze omvalt kan ze niet bij de telefoon
personenalarm: een halszender voor op reis en buiten
personenalarm: wie komt er als mijn vader op de rode knop drukt, wij wonen twee uur rijden weg
personenalarm: sleutelkastje en opvolging dag en nacht
personenalarm: panic button for grandmother
personenalarm techniek: iets wat een seintje geeft als hij niet uit bed is gekomen
hulpmiddelen: mijn rolstoel is kapot en ik kan de deur niet uit
hulpmiddelen: scootmobiel uitproberen, hoe vraag ik dat aan
hulpmiddelen: waar leen je krukken voor zes weken
hulpmiddelen: een hoog-laagbed in de woonkamer
hulpmiddelen: postoel, toiletverhoger, douchekruk
hulpmiddelen: wheelchair for a visit of two weeks
hulpmiddelen ergotherapie: aangepast bestek en een pen die ik wel kan vasthouden
hulpmiddelen: driewielfiets want op een gewone fiets val ik om
woningaanpassing: de wc is boven en de trap gaat niet meer
woningaanpassing: de badkuip eruit en een inloopdouche erin, wie betaalt dat
woningaanpassing: deuren te smal voor de rolstoel
woningaanpassing: beugels bij het toilet en langs de trap
woningaanpassing klussen: drempel weg en een hellingbaan naar de voordeur
woningaanpassing: stairs are impossible for my wife, we need a lift or something
woningaanpassing: slapen op de begane grond, kan de garage verbouwd worden
techniek: een klok die zegt welke dag het is en of het ochtend is
techniek: sensoren in huis zodat ik op mijn telefoon zie of moeder op is
techniek: een medicijndispenser die piept
techniek: beeldbellen met de verpleegkundige in plaats van bezoek
techniek: een robot of pratende pop tegen de stilte
techniek: gps in his shoe so we can find him
techniek personenalarm: cameraatje bij de voordeur want ze doet voor iedereen open
wonen: waar kan mijn broer wonen als onze ouders er niet meer zijn
wonen verpleeghuis: thuis gaat echt niet langer, wat zijn de mogelijkheden
wonen: wij zoeken voor vader een plek waar altijd iemand is
wonen: samen met andere ouderen wonen en op elkaar letten
wonen zelfstandig-met-zorg: een echtpaar waarvan een van de twee zorg nodig heeft en dat niet uit elkaar wil
wonen: care home or assisted living for my uncle
verpleeghuis: zware dag en nacht zorg, wij kunnen het met zijn allen niet meer
verpleeghuis: wat is de wachtlijst voor een kamer op een gesloten afdeling
verpleeghuis: opa ligt al maanden in het ziekenhuis te wachten op een bed
verpleeghuis: de crisisplek is vol, er moet vandaag een opname komen
verpleeghuis: verzorgingshuis zoals vroeger, met een eigen kamer en een eetzaal
verpleeghuis: nursing home near us with a room soon
verpleeghuis: somatische afdeling voor mijn moeder die helemaal verlamd is
kleinschalig: een huiselijke plek met acht bewoners en een tuin voor mijn demente moeder
kleinschalig: geen lange gangen maar samen koken aan een tafel
kleinschalig: particulier woonzorghuis, mag wat kosten
kleinschalig dementie: een groepswoning waar de deur niet op slot hoeft
kleinschalig: small scale home for people with Alzheimer's
zelfstandig-met-zorg: een flatje naast een zorgcentrum, met een alarm en een restaurant
zelfstandig-met-zorg: aanleunwoning voor mijn ouders van 85 en 87
zelfstandig-met-zorg: we willen kleiner en gelijkvloers wonen met hulp in de buurt
zelfstandig-met-zorg: mijn man moet naar een huis maar ik wil met hem mee
zelfstandig-met-zorg: own apartment but with carers in the building
zelfstandig-met-zorg: zorg op afroep in mijn eigen woning, drukken en ze komen
begeleid-wonen: ik ben vijfentwintig en op mijzelf wonen lukt niet zonder hulp
begeleid-wonen: een studio waar een begeleider in het gebouw zit
begeleid-wonen ggz-begeleiding: na de kliniek wil ik niet terug naar mijn ouders
begeleid-wonen: mijn zoon kan niet koken en niet met geld omgaan maar wil wel weg
begeleid-wonen: supported housing for a man with autism
begeleid-wonen: kamertraining voor volwassenen
beschermd-wonen: met haar psychoses kan ze echt niet alleen wonen
beschermd-wonen: een plek waar dag en nacht iemand is en ze op je pillen letten
beschermd-wonen: broer komt uit de tbs en moet ergens wonen met begeleiding
beschermd-wonen: sheltered housing, I have schizophrenia
wonen-met-beperking verstandelijk: onze dochter met down is dertig en wil ook een eigen kamer
wonen-met-beperking: een huis met andere jongens van zijn leeftijd en leiding erbij
wonen-met-beperking: ouderinitiatief voor jongeren die niet alleen kunnen wonen
wonen-met-beperking lichamelijk: adl-woning, op een knop drukken als ik hulp nodig heb
wonen-met-beperking: home for adults with intellectual disability
tijdelijk-verblijf: een paar weken ergens aansterken
tijdelijk-verblijf: mijn mantelzorger ligt in het ziekenhuis, waar kan ik nu heen
tijdelijk-verblijf: eerstelijnsbed, huisarts zegt dat het thuis niet kan
tijdelijk-verblijf na-ziekenhuis: zorghotel na een openhartoperatie
tijdelijk-verblijf logeren: vier weken onderdak voor moeder tijdens onze verbouwing
tijdelijk-verblijf: short stay with care until my house is ready
daklozenopvang: mijn vriendin heeft me eruit gezet en ik slaap in de auto
daklozenopvang: ik sta op straat met mijn twee kinderen
daklozenopvang schulden: we worden donderdag uit huis gezet
daklozenopvang: waar kan ik vannacht slapen, ik heb geen huis
daklozenopvang: sleeping on friends' sofas for months
daklozenopvang: een postadres, zonder adres krijg ik geen uitkering
vluchten-voor-geweld: hij controleert mijn telefoon en ik mag nergens heen
vluchten-voor-geweld: mijn ex staat steeds voor de deur en dreigt
vluchten-voor-geweld: een veilige plek voor mij en mijn kinderen want hij slaat
vluchten-voor-geweld relatie: de ruzies worden steeds erger, er vliegen dingen door de kamer
vluchten-voor-geweld: my husband hits me and I want to leave
vluchten-voor-geweld: mijn familie wil mij uithuwelijken
verhuizen: het huis is te groot geworden en ik zie op tegen inpakken
verhuizen: wie helpt met inschrijven voor een seniorenwoning
verhuizen: urgentie voor een gelijkvloerse woning
verhuizen: moving my parents to a smaller place
verhuizen: verhuisdozen, adreswijzigingen, oude meubels weg, en ik ben tachtig
`;
