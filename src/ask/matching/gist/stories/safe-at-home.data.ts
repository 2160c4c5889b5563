/** Told and offered: diet, living at home safely, falling, alarms, aids, adaptations. */
export const safeAtHome = `
dietist: honderdzeventien kilo, jojo, elk jaar januari begin ik opnieuw
dietist: de dokter vindt mijn kind te dik, maar hoe zeg ik dat zonder dat hij een complex krijgt
dietist: spruw, misselijk, vijftien kilo eraf, ik krijg niets meer binnen
dietist: fodmap dieet hulp
dietist: cholesterol 7,8 en ik eet toch amper boter
dietist: nierdieet: geen banaan, geen noten, weinig vocht, ik zie door de bomen het bos niet
dietist: coeliakie, mijn dochter mag geen tarwe en verjaardagen zijn een ramp
dietist: jicht en geen vlees meer, wat dan wel
dietist: sinds mijn maagverkleining krijg ik dumping en haaruitval
dietist: mijn schoonvader heeft een ondervoedingsscore en moet aansterken voor zijn operatie
dietist: dietician for irritable bowel
dietist: I need a meal plan to put on weight after chemo
dietist: lose weight without counting calories
dietist: koemelkallergie bij onze baby, wat geef ik als de borstvoeding stopt
dietist: emotie-eter, na negen uur 's avonds plunder ik de kast
dietist: vetleverziekte en een bmi van 38
dietist: ik wil een voedingsschema voor mijn marathon en heb tegelijk een ijzertekort
dietist: de praktijkondersteuner raadt een gecombineerde leefstijlinterventie aan, waar zit zo'n groep
dietist: dik worden door antipsychotica, in een jaar dertig kilo, wie denkt met mij mee
dietist: Voor een bewoner met sondevoeding en een slechte conditie zoek ik advies over eiwit en calorieën
dietist: Ramadan suiker afvallen gezond, vrouw, Arabisch praten
dietist: mijn kleuter eet zeven dingen en die zijn allemaal wit
dietist: kookvocht, bouillon, zout, hoeveel milligram natrium mag ik met hartfalen
dietist: ik pak een maat meer per seizoen sinds de overgang
dietist: zwanger en alles komt eruit, welke vitamines
dietist: 'k moet vermageren voor mijn knie mag geopereerd
dietist: obstipatie, meer vezels, maar daar zwel ik van op
dietist: veganistisch opvoeden, is dat veilig voor een dreumes
dietist: elke dag flesjes bijvoeding, maar ze smaken naar krijt
dietist: weegschaal durf ik niet op
dietist: dikke buik, frisdrank, magnetronhappen, ik wil er iets aan doen maar mijn budget is klein
dietist: Diëtist: voedingsadvies op maat bij overgewicht, diabetes, nierziekten, allergie en ondervoeding
dietist: GLI-programma: twee jaar coaching op voeding, beweging en gedrag, vergoed uit de basisverzekering
dietist: Kinderdiëtist: moeilijke eters, voedselallergie en gezond gewicht met het hele gezin
dietist: Diëtistenpraktijk met huisbezoek bij ouderen die ongewenst afvallen
dietist: Voeding rond obesitaschirurgie: voorbereiding, vitamines en levenslange begeleiding
dietist: Darmspreekuur: FODMAP, prikkelbare darm, Crohn en coeliakie
dietist: Dieetadvies in de eigen taal, met oog voor Turkse, Marokkaanse en Surinaamse keuken
dietist: Drie uur dieetadvies per jaar uit de basisverzekering, zonder verwijzing mogelijk
dietist: Sportdiëtist en lichaamssamenstelling meten
dietist: Oncologische voeding: gewicht houden, smaakverandering en eiwit tijdens behandeling
dietist: Supermarktsafari: etiketten leren lezen met een gewichtsconsulent
dietist: Afvalgroep in de wijk, wekelijks wegen, delen en recepten ruilen
dietist: Diëtetiek in de instelling: dysfagie, sondevoeding, decubitus en gewichtsbewaking
dietist: JOGG en gezond gewicht: sport, ontbijt en ouderavond
dietist: Nier- en hartdieet: zout, vocht, kalium in gewone taal
veilig-thuis-wonen: mijn ouders zijn 86 en 88, ze willen in de boerderij doodoud worden en ik lig wakker van de kachel, de trap en de mestkelder
veilig-thuis-wonen: is het nog wel vertrouwd als zij alleen in dat grote pand blijft
veilig-thuis-wonen: brand gas vergeten alleen
veilig-thuis-wonen techniek: vader vond ik buiten in zijn pyjama, wat is ervoor nodig om hem toch in zijn eigen huis te houden
veilig-thuis-wonen: ik kan me best redden, als er maar iemand af en toe naar binnen kijkt
veilig-thuis-wonen: oplichters aan de deur, babbeltrucs, moeder doet open voor iedereen
veilig-thuis-wonen: een check van ons hele huis: kleedjes, snoeren, rookmelder, verlichting
veilig-thuis-wonen: wij willen oud worden op de tweede verdieping zonder lift, hoe kunnen we daar slim over nadenken
veilig-thuis-wonen: oud, ziek, thuis, bang
veilig-thuis-wonen: is my mother safe on her own at 90
veilig-thuis-wonen: we want to age in place, who advises us
veilig-thuis-wonen: help to remain independent in my own flat
veilig-thuis-wonen: ze heeft geen verwarming aan, uit zuinigheid, en draagt jassen in de kamer
veilig-thuis-wonen: na de inbraak durf ik niet meer te slapen in mijn eigen woning
veilig-thuis-wonen: de buren bellen dat de gordijnen nog dicht zijn, en ik woon in Limburg
veilig-thuis-wonen: mijn tante van 92 is zo eigenwijs als een ezel en weigert elke hulp, maar ik wil niet dat ze op een dag dood onder aan de trap ligt
veilig-thuis-wonen: welke dingen moet ik nu vast regelen zodat ik straks hier kan blijven wonen
veilig-thuis-wonen: koolmonoxide, oude geiser, geen melder
veilig-thuis-wonen: cliënt woont alleen met dementie en heeft een elektrische deken, kookplaat, kaarsen; ik zoek een plan voor veiligheid
veilig-thuis-wonen: mijn kinderen zeuren dat ik weg moet, maar dit is mijn huis
veilig-thuis-wonen: hittegolf, alle ramen dicht, wie let er op de oudjes in de straat
veilig-thuis-wonen: kleine hulpjes zodat ik niet naar een tehuis hoef
veilig-thuis-wonen: onze buurman stookt allesbrander en vergeet de klep
veilig-thuis-wonen: ge kunt toch geen mens van vijfennegentig alleen laten wonen op den buiten
veilig-thuis-wonen: opstaan, koken, douchen, deur opendoen: waar zitten de risico's in haar flat
veilig-thuis-wonen: sleutel kwijt, deur op slot, hulpverlening kan niet naar binnen
veilig-thuis-wonen: ik ben op slag blind geworden, kan ik hier nog wonen
veilig-thuis-wonen: mijn man heeft alzheimer en ik wil het zo lang mogelijk met ons tweetjes volhouden onder dit dak
veilig-thuis-wonen: een huisbezoek voor 75-plussers, dat stond in de krant
veilig-thuis-wonen: wat als de stroom uitvalt met mijn moeders apparaten
veilig-thuis-wonen: een noodplan, een sleutelkastje, iemand die dagelijks even langskomt
veilig-thuis-wonen: Langer thuis wonen: een ouderenadviseur bezoekt u en kijkt naar huis, gezondheid en netwerk
veilig-thuis-wonen: Preventief huisbezoek voor 75-plussers door vrijwilligers van de gemeente
veilig-thuis-wonen: Woonscan: in één uur ziet u wat er in uw woning veiliger en handiger kan
veilig-thuis-wonen: Brandveilig leven: brandweer en vrijwilligers controleren rookmelders en vluchtweg
veilig-thuis-wonen: Sleuteldienst en sleutelkluis voor hulpverleners, gratis geplaatst bij alleenwonenden
veilig-thuis-wonen: Thuiswonen met dementie: zorgteam, casemanager en techniek in één pakket
veilig-thuis-wonen: Telefooncirkel: elke ochtend een belletje om te horen of alles goed is
veilig-thuis-wonen: Wij houden een oogje in het zeil: een bezoek per week, contact met uw kinderen
veilig-thuis-wonen: Comfortabel oud worden in eigen dorp: coöperatie met klussen, vervoer, zorg en gezelschap
veilig-thuis-wonen: Cursus veilig thuis: oplichting, inbraak, vallen en brand voorkomen
veilig-thuis-wonen: Levensloopbestendig wonen: keuzehulp blijven of verhuizen
veilig-thuis-wonen: Hitteplan en kouzorg voor kwetsbare bewoners, wij bellen en komen langs
veilig-thuis-wonen: Integraal kwetsbaarheidsbezoek door praktijkverpleegkundige en wijkteam
veilig-thuis-wonen: Vpt en mpt: met een Wlz-indicatie toch in de vertrouwde woning
veilig-thuis-wonen: Woonzorgadviseur: wensen, risico's, domotica en hulp op een rij
valpreventie: mijn schoonmoeder is vorige maand over de drempel van de serre gevallen en zit sindsdien vastgeplakt aan de leunstoel
valpreventie: losse tegels, donkere gang, en ik slinger als een zatlap
valpreventie: evenwicht training senioren
valpreventie personenalarm: ik lag tussen bed en kast, uren, en heb geleerd hoe ik voortaan moet opkrabbelen wil ik
valpreventie: bij het draaien in de keuken zwaait alles en pak ik het aanrecht
valpreventie: mijn vader wankelt de stoep op en weigert een stok
valpreventie: drie blauwe ogen in een half jaar, hij zegt dat hij tegen de deur liep
valpreventie: iemand die mij leert vallen zonder iets te breken
valpreventie: wie doet een check op struikelgevaar
valpreventie: elke herfst glijd ik uit over de natte bladeren
valpreventie: my mum tripped on the rug again
valpreventie: fear of stumbling stops me going out
valpreventie: strength and balance class for seniors
valpreventie: ik durf niet meer onder de douche, de trap, de bus, straks breek ik wéér iets
valpreventie: oma schuifelt met haar sloffen en blijft haken achter het tapijt
valpreventie: ik word licht in mijn hoofd van mijn bloeddrukpillen en dan ga ik onderuit
valpreventie: mijn benen voelen als pudding als ik de trap af moet
valpreventie: moeder heeft botontkalking en is doodsbenauwd voor een tweede smak
valpreventie: Bij dhr. 4 valincidenten in 6 weken; graag onderzoek naar oorzaak en oefeningen
valpreventie: vallen oude man wat doen
valpreventie: na mijn tuimeling van de keukentrap ben ik mijn zelfvertrouwen kwijt
valpreventie: onze bompa is weer gestuikt op de koer
valpreventie: ik hoor een bonk, ren naar boven en daar ligt ze weer, tussen wc en wastafel
valpreventie: slecht zicht, andere bril en sindsdien mis ik het laatste treetje
valpreventie: krukken, ijzel, angst
valpreventie: ik loop alsof de grond beweegt
valpreventie: haar evenwichtsorgaan is stuk, ze valt zomaar om
valpreventie: wat doe ik met gladde kousen op laminaat
valpreventie: in de bus trekt de chauffeur op voor ik zit en dan lig ik
valpreventie: de huisarts gaf een folder over een valanalyse, maar waar moet ik zijn
valpreventie: tien keer opstaan uit de stoel zonder handen, dat kan ik niet
valpreventie: hij tilt zijn voet niet goed op, blijft achter elk kleedje hangen en struikelt dan languit
valpreventie: mijn opa struikelde over de hond op de trap en durft nu alleen nog beneden te slapen
valpreventie voeten: door gevoelloze tenen en losse slippers val ik haast elke week
valpreventie: ik ben gaan struikelen over stoepranden en houd me overal aan vast
valpreventie: In Balans: tien bijeenkomsten met oefeningen uit tai chi en tips voor een veilig huis
valpreventie: Vallen Verleden Tijd: obstakelparcours, valtechnieken en omgaan met angst, vijf weken
valpreventie: Otago thuis: fysiotherapeut oefent spierkracht en balans met kwetsbare ouderen
valpreventie: Valpoli: geriater onderzoekt medicijnen, bloeddruk, zicht en looppatroon
valpreventie: Valrisicotest op de markt: doe de stoeltest en krijg meteen advies
valpreventie: Stevig staan: beweegles van een uur in het buurthuis, stoel erbij, koffie na
valpreventie woningaanpassing: Huis-check op drempels, snoeren, matten, verlichting en trapleuning
valpreventie: Zicht op Evenwicht: groepscursus tegen de angst om te vallen, ook aan huis
valpreventie: Vergoeding valpreventief beweegprogramma vanuit basisverzekering bij hoog valrisico
valpreventie: Valtraining voor mensen met MS, parkinson of beroerte, in een zaal met zachte matten
valpreventie: Heupbeschermers, antislipsokken en bedsensor: advies van de thuiszorgwinkel
valpreventie: Ketenaanpak valpreventie: van signaal door wijkverpleegkundige tot cursus en sportclub
valpreventie: Leer opstaan van de grond: workshop voor 65-plussers en hun kleinkinderen
valpreventie: Dansen tegen vallen: wekelijks op swing en walsmuziek
valpreventie: Vitaliteitsdag met looptest, gehoortest, bottest en medicijncheck
personenalarm: een knop om zijn pols, maar hij vindt het een hondenband
personenalarm: als er iets gebeurt, wie komt er dan, want de sleutel hebben alleen wij en wij wonen in Spanje
personenalarm: noodknop tante alleenwonend
personenalarm: mijn zus heeft toevallen en gaat graag alleen fietsen, ik wil haar kunnen vinden
personenalarm: de alarmcentrale belde mij op mijn werk en ik kon niets doen
personenalarm: het kastje aan de muur doet het niet sinds we glasvezel kregen
personenalarm: pa lag vijf uur in de schuur zonder dat iemand het wist
personenalarm: stil alarm voor een vrouw met een agressieve ex
personenalarm: oproepsysteem dat werkt als ik niet meer kan praten
personenalarm: zendertje om de nek, spreken en luisteren, en een mens die echt langskomt
personenalarm: emergency pendant for grandma
personenalarm: fall detection watch that calls someone
personenalarm: who responds at night if I press the button
personenalarm: ik ben hartpatiënt, woon alleen in een buitengebied, en mijn mobiel heeft geen bereik
personenalarm: abonnement opzeggen, ander alarm nemen, wat kost dat
personenalarm: Kan er bij cliënt vóór ontslag een alarmering geplaatst worden met professionele opvolging, omdat er geen mantelzorgers zijn
personenalarm: als ik op de knop druk duurt het drie kwartier
personenalarm: rode knop huis oud, drukken, wie komen
personenalarm: mijn moeder drukt per ongeluk op haar alarm als ze zich omdraait in bed
personenalarm: voor in de tuin, op straat, met gps en sim
personenalarm: buurvrouw was mijn contactpersoon, ze is overleden
personenalarm: een klok die ziet dat ik niet opsta
personenalarm: de noodoproep van ons meter werkt niet
personenalarm: ik wil niet wachten tot de postbode mij vindt
personenalarm: sleutelkluisje naast de voordeur
personenalarm: een druk op de knop en meteen een stem, dat zou mij rust geven
personenalarm: ons kind van 20 met epilepsie woont op kamers, welke melder
personenalarm: na mijn flauwte in de badkamer wil mijn zoon dat ik iets bij me draag
personenalarm: kan het ook zonder vaste telefoonlijn
personenalarm: wat als ik het halsbandje onder de douche af moet doen
personenalarm: iemand bellen bij nood, geen familie
personenalarm: Personenalarmering met opvolging door eigen zorgteam, 24 uur per dag, binnen dertig minuten ter plaatse
personenalarm: Alarm op zak: mobiele alarmknop met gps, valdetectie en spreekverbinding
personenalarm: Zorgcentrale: wij beantwoorden uw oproep, spreken u gerust en sturen iemand
personenalarm: Abonnement alarmering, gratis aansluiting, korting via zorgverzekeraar of gemeente
personenalarm: Alarmopvolging zonder eigen netwerk: onze surveillanten hebben uw sleutel in de kluis
personenalarm: Rookmelder en alarmhanger gekoppeld aan de meldkamer
personenalarm: Seniorenhorloge met noodknop, stappenteller en locatie voor de familie
personenalarm: Nachtelijke opvolging van alarmen door een rijdend verpleegkundig team
personenalarm: Stichting van buren en vrijwilligers die reageert op alarmen van ouderen in het dorp
personenalarm: Oproepintercom in aanleunwoningen met zuster op afroep
personenalarm: Noodknop voor mensen met een psychische kwetsbaarheid, gesprek en bezoek
personenalarm: AWARE-alarm voor bedreigde personen met doormelding naar politie
personenalarm: Halszender, polszender of trekkoord in de badkamer, installatie binnen twee dagen
personenalarm: Mantelzorgalarm: oproep gaat eerst naar familie, daarna naar onze centrale
personenalarm: Personenalarmsysteem (PAS) in Vlaanderen via mutualiteit of OCMW
hulpmiddelen: mijn scootmobiel is na anderhalve kilometer leeg en Medipoint geeft niet thuis
hulpmiddelen: rolstoel te breed voor de deuropening
hulpmiddelen: rollator lenen vakantie
hulpmiddelen: krukken gezocht voor een week of drie, wie leent die uit
hulpmiddelen: de douchestoel wiebelt, de toiletverhoger is gebarsten
hulpmiddelen: vader past niet in zijn duwstoel, zijn knieën steken uit als een kikker
hulpmiddelen: een stoel die mij zachtjes omhoog duwt
hulpmiddelen: kan mijn dochter met spierzwakte een driewieler krijgen in plaats van een gewone fiets
hulpmiddelen: ik ben linkshandig door een beroerte en snijd geen brood meer, is er een plank met pinnen
hulpmiddelen: hire a wheelchair for a weekend
hulpmiddelen: my walker doesn't go over kerbs
hulpmiddelen: electric bed rental
hulpmiddelen: ons meisje groeit uit haar orthese en de kinderbuggy
hulpmiddelen: de gemeente wees een elektrische rolstoel af omdat de stalling te klein zou zijn
hulpmiddelen: zitkussen doorgezeten, ik heb een rode stuit
hulpmiddelen: wie repareert een lekke band van een rolstoel op zaterdag
hulpmiddelen: een hoog-laagbed erbij in de woonkamer, hoe snel kan dat
hulpmiddelen: mijn prothesebeen knelt, de stomp is gekrompen
hulpmiddelen: loopfiets, looprek, vierpoot, ik weet het verschil niet
hulpmiddelen: Cliënt gaat vrijdag met ontslag, er is een postoel, glijzeil, en tillift nodig
hulpmiddelen: rolstoel kapot, gemeente bellen, wachten lang
hulpmiddelen: ons peter wil nen elektrieken scooter om naar de bakker te gaan
hulpmiddelen: een duofiets om samen met mijn blinde man te trappen
hulpmiddelen: grijper, sokkenaantrekker, verlengde schoenlepel, van die handige dingen
hulpmiddelen: handbike, sportrolstoel, ik wil weer basketballen
hulpmiddelen: duwondersteuning want de dijk op krijg ik mijn vrouw niet meer
hulpmiddelen: hulphond of robotarm voor mijn zoon
hulpmiddelen: mijn oude staat voor het raam met een aangepaste auto in zijn hoofd, handgas en een draaistoel
hulpmiddelen: mobiliteit na beenamputatie, wat is mogelijk
hulpmiddelen: het trippelstoeltje rijdt niet recht
hulpmiddelen: de leenperiode van zes maanden is om en nu willen ze het bed terug
hulpmiddelen: Thuiszorgwinkel en uitleenpunt: krukken, rolstoelen, bedden, toiletstoelen, tot zes maanden gratis
hulpmiddelen: Wmo-hulpmiddelen: rolstoel, scootmobiel, driewielfiets, passing thuis en rijles
hulpmiddelen: Hulpmiddelencentrum met loopstraat, proefkeuken en onafhankelijk advies
hulpmiddelen: Sta-opstoelen en relaxfauteuils op maat, nieuw of gebruikt
hulpmiddelen: Reparatieservice rollators en rolstoelen, monteur aan huis binnen 24 uur
hulpmiddelen: Seating clinic: zitanalyse en orthopedische zitschalen voor kinderen en volwassenen
hulpmiddelen: Orthopedisch instrumentmaker: prothesen, orthesen, spalken
hulpmiddelen: Communicatieapparaten, oogbesturing en aangepaste toetsenborden
hulpmiddelen: Kindermobiliteit: buggy's, kruiphulpmiddelen, fietsen met steun
hulpmiddelen: Uitleen van vakantiehulpmiddelen, levering op camping of hotel
hulpmiddelen: Scootmobielpool: per dagdeel een elektrisch voertuig reserveren
hulpmiddelen: Tweedehands hulpmiddelenmarkt en kringloop voor rollators
hulpmiddelen: Adl-hulpmiddelen: aangepast bestek, aankleedhulpen, blikopeners
hulpmiddelen: Robotarmen, arm- en eetondersteuning, vergoed vanuit de Zvw
hulpmiddelen: Rolstoelvaardigheidstraining: stoepen, hellingen, roltrap
woningaanpassing: wij kunnen niet meer boven komen, mijn man slaapt op de bank
woningaanpassing: traplift tweedehands smalle trap
woningaanpassing: de drempels zijn te hoog voor zijn wielen
woningaanpassing: het bad moet eruit en er moet een vlakke vloer met een bankje komen
woningaanpassing: onze zoon wordt te groot om de trap op te dragen; een slaap- en badkamer op de begane grond is nodig
woningaanpassing: elektrische deuropener, ik krijg de zware portiekdeur niet open
woningaanpassing: hellingbaan voordeur rolstoel
woningaanpassing: beugels bij de wc, ik trek nu aan de radiator
woningaanpassing: my bathroom needs grab rails
woningaanpassing: widening doorways for an electric chair
woningaanpassing: stairlift funding
woningaanpassing: de gemeente zegt verhuizen, ik zeg verbouwen
woningaanpassing: keuken te hoog vanuit mijn rolstoel, kookplaat onbereikbaar
woningaanpassing: leuningen aan twee kanten van de trap
woningaanpassing: mijn vader gaat achterstevoren op zijn billen de trap af
woningaanpassing: plafondlift door het hele huis, rails in het beton
woningaanpassing: de offerte van de trapliftboer is zesduizend euro, klopt dat
woningaanpassing: toilet boven, slaapkamer boven, en ik mag niet traplopen na mijn hartoperatie
woningaanpassing: kan een mantelzorgwoning in de achtertuin, met een eigen voordeur
woningaanpassing: Beste, ik vraag namens een gezin met een ernstig meervoudig beperkt kind advies over een aanbouw
woningaanpassing: huis klein, trap steil, moeder rolstoel, gemeente helpen
woningaanpassing: een prikkelarme kamer bouwen voor onze dochter, met zachte wanden
woningaanpassing: inloopdouche in plaats van tub
woningaanpassing: ze willen bij ons pa nen traplift steken maar de muur is te zwak
woningaanpassing: stopcontacten op heuphoogte en schakelaars die je met je elleboog bedient
woningaanpassing: wat kost een lift van buiten naar het balkon
woningaanpassing: verhoogde wc-pot, thermostaatkraan, antislipvloer
woningaanpassing: de woningcorporatie weigert de trapleuning te vervangen
woningaanpassing: scootmobielstalling met laadpunt in de berging
woningaanpassing: mijn huurbaas vindt het niet goed dat ik gaten boor voor beugels
woningaanpassing: van drie hoog naar gelijkvloers, maar dan in dit huis
woningaanpassing: Trapliften: nieuw, gebruikt of huur, gratis inmeten, geplaatst binnen een week
woningaanpassing: Woningaanpassing via de Wmo: onderzoek, programma van eisen, uitvoering en nazorg
woningaanpassing: Badkamer op één dag: inloopdouche, beugels en verhoogd toilet
woningaanpassing: Bouwkundig ergotherapeut tekent en begeleidt uw verbouwing
woningaanpassing: Mantelzorgwoning of zorgunit in uw tuin, te huur of te koop
woningaanpassing: Drempelvrij wonen: hellingen, drempelhulpen en automatische deuropeners
woningaanpassing: Onderrijdbare keukens en verrijdbare werkbladen
woningaanpassing: Plafondliften, tilsystemen en rails, ook in huurwoningen
woningaanpassing: Aannemer gespecialiseerd in levensloopbestendig verbouwen
woningaanpassing: Blijverslening: geld lenen van de gemeente om uw huis geschikt te maken
woningaanpassing: Seniorenbeugelservice: klusser hangt op advies van de ergotherapeut
woningaanpassing: Premie voor aanpassingen aan de woning en advies van het woonloket (Vlaanderen)
woningaanpassing: Platformlift, huislift of traplift, met onderhoud en storingsdienst
woningaanpassing: Prikkelarme en veilige kamers voor kinderen met gedragsproblemen of autisme
woningaanpassing: Corporatie past uw huurwoning aan: handgrepen, dorpelverlaging en verlichting
`;
