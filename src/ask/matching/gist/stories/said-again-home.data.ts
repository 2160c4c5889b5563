/** Said again, mostly short and plain, with words that the longer lines used once. */
export const saidAgainOfHome = `
huishouden: huishoudelijke hulp aanvragen
huishouden: vrijdagmorgen iemand in het huishouden
huishouden: mijn kamer is goor en ik krijg het huishouden niet rond
huishouden: domestic help via the municipality scheme
huishouden: stofvlokken, afwas, bedden, alles ligt er nog
huishouden: fulltime werken en een huishouden met kleine kinderen
huishouden: is er een hulp beschikbaar op maandag
huishouden: hulp voor mijn moeder in huis
huishouden: HbH1 en HbH2, resultaatgericht, eigen medewerkers in dienstverband met VOG
huishouden: Huishoudhulptoelage en klussenpool voor het huishouden
schoonmaken: ramen lappen
schoonmaken: hulp bij het schoonmaken van mijn flat
schoonmaken: spinrag, vetvlekken, vettig fornuis, druipende afzuigkap
schoonmaken: grondig poetsen met microvezel en chloor
schoonmaken: de voegen van de badkamer zijn zwart
schoonmaken: my flat needs cleaning before guests arrive
schoonmaken: koper en zilver poetsen, kroonluchter afstoffen
schoonmaken: een keer de boel deepcleanen
schoonmaken: Schoonmaakdienst en dieptereiniging, ook eenmalig
schoonmaken: Milieuvriendelijk schoonmaakteam, stoomreiniging van matras en tapijt
wasgoed: de was doen
wasgoed: shirts ironed and washed
wasgoed: mijn dekbed wassen en overtrekken
wasgoed: vetvlekken en jus uit het tafelkleed krijgen
wasgoed: vitrage wassen en gordijnen strijken
wasgoed: wasverzachter, strijkijzer, strijkplank, ik kan het niet meer
wasgoed: niemand die moeders kleren wast
wasgoed: de was ophangen en in de linnenkast leggen
wasgoed: Strijkdienst en buurtwasserette, prijslijst bij de balie
wasgoed: Linnenverhuur en bewonerswas met naamlabels
boodschappen: hulp bij boodschappen doen
boodschappen: naar de slager en de bakker met een bakfiets
boodschappen: toiletpapier, kattenvoer en zuivel zijn op
boodschappen: zelfscan en afrekenen lukken me niet
boodschappen: shopping for me while I have flu
boodschappen: cadeautje kopen, ik kom niet bij de winkel
boodschappen: de dichtstbijzijnde supermarkt is ver
boodschappen: boodschappen laten bezorgen
boodschappen: Winkelmaatje en boodschappenplusbus
boodschappen: Bezorgservice van levensmiddelen door de buurtsuper
opruimen: mijn huis is volgelopen met spullen
opruimen: attic full of stuff, decluttering
opruimen: hulp bij opruimen en weggooien
opruimen: ontrommelen met iemand naast me
opruimen: babykleertjes en albums uitzoeken
opruimen: mijn oom raapt van alles op en bewaart het
opruimen: te veel brol in huis
opruimen: stapels tot aan het plafond
opruimen: Opruimmaatje of rouwbegeleider bij de spullen van een overledene
opruimen: Aanpak woonoverlast en woninghygiëne met respect voor de bewoner
klussen: klein klusje in huis
klussen: de vijver en de groentetuin verwilderen
klussen: kerstboom versieren en van zolder halen
klussen: wardrobe assembly and a dripping tap
klussen: stormschade aan het konijnenhok
klussen: tuin onderhoud
klussen: brandnetels en klimop wegwerken
klussen: een vakman voor elektra en loodgieterij
klussen: Klusservice met gereedschapskist, alleen onkosten en materiaalkosten
klussen: Fixteam: ledlampen en radiatorfolie
eten: eten lukt niet goed meer
eten: voedzaam eten voor mijn oude moeder
eten: not eating properly, empty kitchen
eten: noodles en tosti's, meer eet ik niet
eten: vleeswaren beschimmeld in de koelkast
eten: info over eten op leeftijd
eten: de spruitjes zijn flets en koud
eten: een eetcoach of kookworkshop voor senioren
eten: Eetproject met kookstudio, weekmenu en smaakles
eten: Voorlichtingsavond over energierijke en smakelijke voeding
maaltijden: maaltijd aan huis
maaltijden: boerenkool of stoofvlees bezorgd in porties
maaltijden: Indian meals delivered
maaltijden: iemand die kookt bij mijn ouders
maaltijden: het eten komt lauw in karton
maaltijden: elke dag om stipt twaalf uur warm eten
maaltijden: beschuitje als avondeten
maaltijden: verrijkte en gemalen maaltijden
maaltijden: Oosterse en Caribische maaltijden, ook afhalen door omwonenden
maaltijden: Kookcursus, noodmaaltijden en kraammaaltijden tegen kostprijs
samen-eten: samen eten in de buurt
samen-eten: cheap dinner on thursdays with other people
samen-eten: pannenkoeken, snert of mosselen eten met anderen
samen-eten: niet meer alleen aan tafel
samen-eten: onder het volk eten
samen-eten: kerstdiner en paasontbijt met de buurt
samen-eten: een kommetje soep in gezelschap
samen-eten: mannen die samen koken
samen-eten: Driegangenmaaltijd aan lange tafels, kansentarief
samen-eten: Picknick en iftarmaaltijd voor alle windstreken
dietist: afvallen met hulp
dietist: voedingsschema bij ijzertekort
dietist: dietician for irritable bowel
dietist: darmklachten van tarwe en boter
dietist: aankomen na ziekte
dietist: veganistisch eten en bloedwaarden
dietist: kilo's kwijt voor mijn operatie
dietist: dik en somber, elke dag snoepen
dietist: Darmspreekuur en sportdiëtist, lichaamssamenstelling meten
dietist: Obesitaschirurgie: voorbereiding en gewichtsbewaking
veilig-thuis-wonen: langer thuis blijven wonen
veilig-thuis-wonen: zij is eigenwijs en wil in haar huis blijven
veilig-thuis-wonen: remain at home safely
veilig-thuis-wonen: brandgevaar door een allesbrander
veilig-thuis-wonen: niet opendoen voor vreemden
veilig-thuis-wonen: mijn moeder van 92 alleen in dat huis
veilig-thuis-wonen: is het thuis nog veilig
veilig-thuis-wonen: een noodplan als ik iets krijg
veilig-thuis-wonen: Hitteplan en preventief bezoek, comfortabel thuis
veilig-thuis-wonen: Sleuteldienst en check van de vluchtweg
valpreventie: bang om te vallen
valpreventie: duizelig en ik sta wankel
valpreventie: fear of stumbling and no strength in my legs
valpreventie: uitglijden op laminaat met gladde sokken
valpreventie: steeds onderuit gaan op straat
valpreventie: na een tuimeling mijn evenwicht trainen
valpreventie: struikelen over de drempel of het treetje
valpreventie: pudding in mijn benen als ik trappen loop
valpreventie: Valtechnieken, stoeltest en obstakelparcours
valpreventie: Antislipsokken, heupbeschermers en een looptest
personenalarm: alarmknop voor mijn moeder
personenalarm: noodknop om mijn polsband
personenalarm: fall detection, someone responds
personenalarm: een flauwte krijgen en niet kunnen bellen
personenalarm: mijn vader woont in een buitengebied en valt soms
personenalarm: knop werkt niet met glasvezel
personenalarm: wie komt als ik alarm sla
personenalarm: sim en gps in een horloge met noodknop
personenalarm: Trekkoord, polszender en spreekverbinding, installatie inbegrepen
personenalarm: Mantelzorgalarm en alarmhanger met sleutelcode
hulpmiddelen: rolstoel huren
hulpmiddelen: hire a wheelchair or walker
hulpmiddelen: looprek of vierpoot lenen
hulpmiddelen: een duwstoel en een draaistoel
hulpmiddelen: scootmobiel aanvragen
hulpmiddelen: een elektrieken wagen voor peter
hulpmiddelen: een opblaasbare wasbak, grijper, blikopener
hulpmiddelen: bed en toiletstoel voor thuis, leenperiode verlengen
hulpmiddelen: Sportrolstoel, loopfiets en buggy's
hulpmiddelen: Hulpmiddelencentrum met passing, rijles en reparatieservice
woningaanpassing: traplift aanvragen
woningaanpassing: inloopdouche laten maken
woningaanpassing: widening doorways, funding for a lift
woningaanpassing: slapen op de slaapbank omdat de trap niet meer gaat
woningaanpassing: offerte voor een platformlift
woningaanpassing: onderrijdbare keuken met lage schakelaars
woningaanpassing: portiekdeur en drempels onneembaar met rolstoel
woningaanpassing: huis verbouwen voor gehandicapt kind
woningaanpassing: Bouwkundig advies, programma van eisen en uitvoering
woningaanpassing: Blijverslening en drempelvrij wonen
techniek: sensoren in huis voor mijn vader
techniek: bloeddrukmeter met tablet
techniek: robots en een exoskelet
techniek: videobewaking bij moeder
techniek: beeldbellen met de zorg
techniek: een trilalarm en lichtflits bij doofheid
techniek: slimme luidspreker en licht dat aangaat
techniek: hulp van de helpdesk bij mijn zorgtablet
techniek: Beeldklok en bewegingssensoren uit de uitleendienst
techniek: Zorginnovaties en technologiecoach in de modelwoning
wonen: woonplek met zorg
wonen: what are the options for living with care
wonen: waarheen als thuis niet meer kan
wonen: een brochure van uw woonlocaties
wonen: zestigplus en samen wonen met zorg
wonen: een plek voor mijn meerderjarige zoon
wonen: proefwonen voor je kiest
wonen: hij is vrijgezel, alleen en hulpbehoevend, waar kan hij wonen
wonen: Aanleunflat, kloosterwonen of zorgwoning, vraag de opnamedienst
wonen: Woonzorgvoorziening met open dag en advies
verpleeghuis: plaats in een verpleeghuis
verpleeghuis: care home urgently for my father
verpleeghuis: gesloten afdeling, hij loopt weg
verpleeghuis: vader is dement en kan niet meer alleen
verpleeghuis: eenpersoonskamer in een rusthuis
verpleeghuis: opname wat een opluchting
verpleeghuis: moeder moet dag en nacht verpleegd worden
verpleeghuis: overplaatsing naar een ander verpleeghuis
verpleeghuis: Belevingstuin, vrije loopruimte, VV7
verpleeghuis: Wachtlijstbegeleiding tot er een kamer vrijkomt
kleinschalig: een klein huis met een handvol bewoners
kleinschalig: klein en huiselijk wonen
kleinschalig: geen fabriek met lange corridors
kleinschalig: dopt boontjes, aait de poes en bloeit op
kleinschalig: huiske met vaste mensen
kleinschalig: groepswoning met binnentuin
kleinschalig: home with a handful of residents
kleinschalig: gezinsachtige plek voor mijn vader met dementie
kleinschalig: Zorgondernemers wonen in het huis, huiselijkheid voorop
kleinschalig: Monumentaal herenhuis met parktuin en acht kamers
zelfstandig-met-zorg: appartement met zorg in het gebouw
zelfstandig-met-zorg: zelfstandig blijven maar zorg dichtbij
zelfstandig-met-zorg: flat with a care package and privacy
zelfstandig-met-zorg: nog kwiek maar vooruitkijken
zelfstandig-met-zorg: seniorenflat met balie en alarmkoord
zelfstandig-met-zorg: eigen voordeur en hulp om de hoek
zelfstandig-met-zorg: samen wonen als echtpaar met zorg
zelfstandig-met-zorg: aanleunwoning
zelfstandig-met-zorg: Zorgresidentie en nieuwbouw, rolstoeltoegankelijk
zelfstandig-met-zorg: Servicepakket met biljartkamer, zorgpost en huismeester
begeleid-wonen: begeleid wonen
begeleid-wonen: zelf wonen met een begeleider
begeleid-wonen: een proefwoning om te oefenen
begeleid-wonen: care leaver keeping a tenancy
begeleid-wonen: met kinderwagen en sporttas op straat
begeleid-wonen: kamer en begeleiding voor jongere
begeleid-wonen: omklap van het huurcontract
begeleid-wonen: een woonbuddy in mijn studio
begeleid-wonen: Moedergroep en woonbegeleiding, CAW
begeleid-wonen: Budgethulp en kamertraining in een begeleide woning
beschermd-wonen: beschermd wonen
beschermd-wonen: psychiatrisch patiënt zoekt woonplek
beschermd-wonen: mijn zoon is weer ontregeld en kan niet alleen
beschermd-wonen: in de kliniek opgeknapt en dan weer mis
beschermd-wonen: 24 uur begeleiding bij psychose
beschermd-wonen: mental health housing with staff
beschermd-wonen: woonvoorziening ggz
beschermd-wonen: kookrooster en nachtwacht in de woongroep
beschermd-wonen: BW en crisiskamer in de centrumgemeente
beschermd-wonen: Vrouwenwoongroep, traumabewust
wonen-met-beperking: woonplek voor mijn gehandicapte dochter
wonen-met-beperking: wonen met Down
wonen-met-beperking: zoon van vijftig nog op zijn jongenskamer
wonen-met-beperking: group home for a man with learning disabilities
wonen-met-beperking: verstandelijk beperkt en op zichzelf willen wonen
wonen-met-beperking: frietdag, discoavonden en rondfietsen op het terrein
wonen-met-beperking: een andere woonplaats voor mijn broer met een beperking
wonen-met-beperking: als wij doodgaan, wie zorgt dan voor ons kind
wonen-met-beperking: Bewonersraad, groepswoning en studio's, VAPH of Wlz
wonen-met-beperking: Kinderwoning en logeerkamers voor kinderen met een beperking
tijdelijk-verblijf: tijdelijk ergens verblijven om te herstellen
tijdelijk-verblijf: herstelbed
tijdelijk-verblijf: somewhere to recuperate after surgery
tijdelijk-verblijf: mijn thuisverzorger is ziek, waar kan ik heen
tijdelijk-verblijf: uitzieken met zorg
tijdelijk-verblijf: overbruggingsplaats tot juni
tijdelijk-verblijf: paar weken opname zonder ziekenhuis
tijdelijk-verblijf: kuuroord of zorghotel met zeezicht
tijdelijk-verblijf: Hotelservice en revalidatie, tussenkomst van het ziekenfonds
tijdelijk-verblijf: Verwijzers bellen voor een ELV-bed
verhuizen: kleiner gaan wonen
verhuizen: hulp bij verhuizen
verhuizen: downsize to a bungalow
verhuizen: verhuisdozen, verhuislift en bubbeltjesplastic
verhuizen: heimwee naar mijn oude straat
verhuizen: woning bezichtigen en de knoop doorhakken
verhuizen: wisselwoning vanwege sloop
verhuizen: sociale huur, inschrijfduur en urgentie
verhuizen: Verhuisadviseur en verhuisploeg voor senioren
verhuizen: Seniorenverhuizer, bezemschoon opleveren
laatste-fase: palliatieve zorg
laatste-fase: ongeneeslijk ziek
laatste-fase: niet lang meer te leven
laatste-fase: what happens at the end, who supports us
laatste-fase: hij reutelt en is dyspneu
laatste-fase: samen een herinneringsdoos vullen
laatste-fase: geen dag verspillen nu het nog kan
laatste-fase: zesenveertig en uitbehandeld
laatste-fase: Consultteam en markeringsspreekuur
laatste-fase: Palliatief team met waakzaamheid voor pijn en angst
hospice: hospice plek
hospice: ergens sterven met zorg
hospice: een sterfhuis met een tuindeur
hospice: een gasthuis waar de soep pruttelt
hospice: hospice with a view
hospice: alvast kijken in een hospice
hospice: met de brancard naar een bijna-thuis-huis
hospice: kamer waar ik desnoods blijf slapen
hospice: Informatiemiddag in ons hospice, tuinkamers en ademruimte
hospice: Gedenkboom en nabestaandenavond van het hospice
sterven-thuis: thuis sterven
sterven-thuis: terminale zorg thuis
sterven-thuis: final days at home as we promised
sterven-thuis: bedstee of voorkamer, hij wil thuis doodgaan
sterven-thuis: moeder dooft uit in haar eigen huis
sterven-thuis: het reutelen en wie ons bijstaat thuis
sterven-thuis: afleggen en wassen thuis
sterven-thuis: hij blijft thuis tot het eind
sterven-thuis: Thuiszorgequipe en MBE bij thuis overlijden
sterven-thuis: Waakzorg en spelbegeleider als een kind thuis sterft
waken: waken
waken: iemand die waakt
waken: bij het sterfbed blijven zitten
waken: stil en kalm met een breiwerk naast hem
waken: sit with the dying through the night
waken: niet alleen laten sterven
waken: waakmand met lipbalsem
waken: aflossing bij het waken
waken: Stervensbegeleiders en waaknetwerk van de parochie
waken: Harpmuziek, presentie en intervisie voor wakers
`;
