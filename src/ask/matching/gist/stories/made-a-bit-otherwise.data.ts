/** Told and offered about living with a disability: learning, moving, seeing and hearing otherwise; days, free time and homes. */
export const madeABitOtherwise = `
beperking: Ik ben geboren met een waterhoofd en kan veel, maar niet alles. Wie denkt met mij mee over de rest van mijn leven?
beperking: gehandicaptenzorg
beperking: leven met een handicap wie helpt
beperking: Onze broer van 50 woont nog bij pa. Pa is 85. We moeten iets gaan bedenken voor als pa er niet meer is
beperking: MEE bestaat die nog
beperking: fetaal alcohol syndroom volwassen zoon
beperking: Prader-Willi, koelkast op slot, wie kent dat
beperking: cerebrale parese en een laag iq, waar hoor je dan bij, lg of vg
beperking: Wlz-instelling gehandicapten regio
beperking: Mijn kind loopt achter met alles en de artsen hebben geen naam
beperking: Wij ondersteunen mensen met een beperking bij wonen, leren, werken en houden van
beperking: syndroom van Rett
beperking: GHZ zorgprofiel
beperking: Fragiele X, autistische trekken, epilepsie
beperking: moeder van een gehandicapt kind, oud en op, wie neemt het over als ik doodga
beperking: Iedereen mag er zijn, hoe je ook kijkt, loopt, praat of denkt
beperking: disability services for adults, my son is 21 and moved here with us
beperking: onze zuster is een beetje anders, altijd geweest, nu zijn de ouders dood
beperking: spina bifida 24 jaar en nu zelf beslissen
beperking: toegankelijkheid gemeente raad mensen met een beperking
beperking: ervaringsdeskundige met een beperking inhuren voor gastles
beperking: Zeldzame aandoening, combinatie van slecht zien, epilepsie en leerproblemen. Wie kijkt naar het geheel?
beperking: arts VG polikliniek
beperking: AVG-arts nodig voor medicatie gedrag
beperking: VN-verdrag handicap recht
beperking: 't is ne speciale, maar hij heeft een gouden hart
beperking: Wij hebben een niet-aangeboren én een aangeboren beperking in één gezin
beperking: ontwikkelingsleeftijd vier, kalenderleeftijd dertig
verstandelijk: Ik snap brieven niet en tellen ook niet goed. Wie helpt mensen zoals ik?
verstandelijk: LVB
verstandelijk: Mijn dochter is 20 maar denkt als een kind van acht, en loopt op straat met iedere jongen mee die lief doet
verstandelijk: IQ 62, LVB, impulsief, beïnvloedbaar. Ambulante ondersteuning gezocht
verstandelijk: zij is traag van begrip zeggen ze, ik heb op de bijzondere school gezeten
verstandelijk: De buren lachen hem uit, hij laat iedereen binnen en zij roken zijn sigaretten op
verstandelijk: syndroom van Down ouder worden, hij vergeet hoe zijn veters moeten
verstandelijk: moeilijk lerend volwassen man zorg
verstandelijk: meisje downsyndroom 0-5 jaar early intervention
verstandelijk: zwakbegaafd en verslaafd
verstandelijk: wie leert mijn zoon van 24 dat je niet iedereen op facebook kan vertrouwen
verstandelijk: Licht verstandelijk beperkte ouders
verstandelijk: SGLVG behandeling
verstandelijk: verstandelijk gehandicapt met psychiatrische problematiek, 3 crisisplaatsingen in een jaar
verstandelijk: hij krijgt woedeaanvallen als de begeleider wisselt, praat niet, wijst naar picto's
verstandelijk: Team is de wanhoop nabij door ernstig probleemgedrag van een bewoner met laag IQ, CCE ingeschakeld
verstandelijk: praktijkschool af en dan valt alles weg
verstandelijk: hij kan goed praten en daarom denkt iedereen dat hij alles begrijpt
verstandelijk: My brother has Down syndrome and is getting forgetful, he is 48
verstandelijk: Hulp voor mensen die moeite hebben met leren, in gewone taal en met tijd
verstandelijk: Triple-C, samen koken, samen leven, gewone dingen doen
verstandelijk: We komen bij je thuis. We leggen uit. We doen het samen. Tot je het kan
verstandelijk: Oudere met VB en dementie, team gehandicaptenzorg vraagt consult
verstandelijk: kan iemand met een verstandelijke beperking stemmen
verstandelijk: mijn stiefzoon is 30 en speelt met auto's, hij woont nu alleen en het huis is een puinhoop
verstandelijk: ge moet hem alles drie keer uitleggen, maar dan kan hij het ook
verstandelijk geld: ze heeft voor duizend euro bij Wehkamp besteld en snapt niet dat dat terug moet
verstandelijk baby: Stel met laag IQ verwacht eerste kind, veilig opgroeien, wie stapt in voor de bevalling
verstandelijk begeleid-wonen: hij wil van huis, net als zijn broer, maar hij vergeet het gas
verstandelijk seksualiteit: loverboy risico meisje speciaal onderwijs
verstandelijk werk: jongen kan prima in de groenvoorziening met een vaste voorman
verstandelijk rouw: zij snapt niet dat mama dood is en dekt elke avond voor vier
verstandelijk: ambulant LVB wmo
verstandelijk: Consulent integrale vroeghulp: ouders krijgen net te horen dat hun kind een ontwikkelingsachterstand heeft
verstandelijk: gillen, bijten, zichzelf op de oren slaan, kan niet zeggen waar het pijn doet
vg-dag: Mijn zoon zit thuis sinds de sociale werkplaats dicht is en kijkt de hele dag Buurman en Buurman
vg-dag: dagbesteding verstandelijk gehandicapten winkel
vg-dag: koffie branden, kaarsen maken, bestellingen inpakken
vg-dag: atelier voor kunstenaars met een beperking
vg-dag: Wij bakken brood voor de hele buurt en wie er niet bij kan reikt, die telt de bolletjes
vg-dag: arbeidsmatige dagbesteding vg
vg-dag: lunchroom waar mensen met een beperking werken
vg-dag: Ik wil wel wat doen overdag maar niet weer schroefjes tellen
vg-dag: dagcentrum volwassenen downsyndroom busje
vg-dag: belevingsgericht activiteitencentrum EMB snoezelen
vg-dag: 20-jarige dochter van de ZMLK-school af, wat nu overdag
vg-dag: Houtwerkplaats met rust, ritme en radio
vg-dag: groen onderhoud, kippen, kantoordieren, postronde: kies je plek
vg-dag: VG profiel 5, dagbesteding 9 dagdelen incl. vervoer
vg-dag: day centre for adult with learning disability, my son likes washing cars
vg-dag: Een fietsenmakerij waar mijn broer mag meehelpen
vg-dag: TV- en radioploeg met mensen met een beperking
vg-dag: hij gaat niet meer mee naar de dagopvang, hij zegt daar zijn alleen maar oude mensen
vg-dag: kaasboerderij, kassa, stempelen, vegen
vg-dag: van school naar dagbesteding stage VSO
vg-dag: cliënt LVB functioneert onder zijn kunnen, vraag doorgroei naar begeleid werken
vg-dag: brocante, keukenploeg, kringloop
vg-dag: Dagactiviteiten op loopafstand met een maatje dat de weg kent
vg-dag: Samen één toneelstuk per jaar, de rest is repeteren, thee en lachen
vg-dag: atelier 't Ezeltje, elken dag ne gezellige bende
vg-dag: pensioengroep vg ouder wordende deelnemers rustig aan
vg-dag: dagbesteding zonder lawaai voor meneer met autisme en laag niveau
vg-vrije-tijd: disco voor mensen met een beperking
vg-vrije-tijd: Mijn dochter van 25 met down wil op dansen, maar de dansschool schrok
vg-vrije-tijd: G-voetbal
vg-vrije-tijd: special olympics zwemmen
vg-vrije-tijd: zaterdagavond soos verstandelijk gehandicapten
vg-vrije-tijd: vakantie gehandicapten begeleid Ameland bus
vg-vrije-tijd: wie gaat er met onze jongen naar PSV
vg-vrije-tijd: koor voor mensen met en zonder beperking
vg-vrije-tijd: hij zit elk weekend alleen op zijn kamer in de woongroep
vg-vrije-tijd: vriendschapsbemiddeling LVB
vg-vrije-tijd: café waar je ook mag zitten als je anders praat
vg-vrije-tijd: bowlen, frietje, kroketje, op tijd thuis
vg-vrije-tijd: theatergroep met bijzondere acteurs
vg-vrije-tijd: G-judo, G-hockey, paardrijden zonder beperking
vg-vrije-tijd: Vrijetijdsbureau: wij zoeken met jou een club, een cursus, een maatje of een reis
vg-vrije-tijd: maandelijkse filmclub in de woonwijk, cliënten vg welkom, entree 2 euro
vg-vrije-tijd: datingsite mensen beperking
vg-vrije-tijd: carnaval met de bewoners
vg-vrije-tijd: a holiday for adults with Down syndrome with assistance
vg-vrije-tijd: Sportbuddy voor jongvolwassenen die niet alleen kunnen trainen
vg-vrije-tijd: hobbyclub modelspoor gezocht voor man met lage IQ, weet álles van treinen
vg-vrije-tijd: mijn nichtje met een beperking verveelt zich dood in het weekeinde
vg-vrije-tijd: scouting blauwe vogels
vg-vrije-tijd: ons Lies wil ook eens op kamp
vg-vrije-tijd: samen koken op vrijdag, samen karaoke na afloop
vg-vrije-tijd: speciale voetbalclub voor kinderen met beperking
wonen-met-beperking: onze Bram is 22 en wil net als zijn zus het huis uit, maar hij heeft dag en nacht iemand in de buurt nodig
wonen-met-beperking: ouderinitiatief woning
wonen-met-beperking: Thomashuis
wonen-met-beperking: woongroep autisme en vg plaats vrij?
wonen-met-beperking: Wij bouwen met acht ouderparen een huis voor onze kinderen
wonen-met-beperking: Wlz VG6 plek met nachtzorg
wonen-met-beperking: 24-uurs woonvoorziening LVB
wonen-met-beperking: wonen voor mensen met lichamelijke handicap Fokus ADL
wonen-met-beperking: zij is blind en verstandelijk beperkt, waar kan ze wonen
wonen-met-beperking: drie huisgenoten met down, een kat en een begeleidster die kookt
wonen-met-beperking: vader 84 zorgt nog voor zoon 56, wat als hij valt
wonen-met-beperking: Wachtlijst zes jaar voor een appartement met steun, dat kan toch niet
wonen-met-beperking: woonzorgpark ja of liever in de wijk
wonen-met-beperking: groepswoning prikkelarm, gecombineerde problematiek, VG7, ruimte voor één op één
wonen-met-beperking: sheltered home for my sister with an intellectual disability
wonen-met-beperking: clusterwoning begeleiding op afroep met een knop
wonen-met-beperking: eigen appartement rond een huiskamer, samen eten mag
wonen-met-beperking: hij mag zijn vogels houden en zijn drumstel, dat vind ik belangrijk in een nieuw huis
wonen-met-beperking: cliënt met EMB, verhuizing naar kleinere groep nodig ivm onrust
wonen-met-beperking: logeren uitproberen voor je er gaat wonen
wonen-met-beperking: begeleider op tien minuten fietsen, 's nachts slaapdienst
wonen-met-beperking: ge kunt er uw eigen potje koken of mee aanschuiven
wonen-met-beperking: een huis waar haar bed, haar tillift en haar gitaar passen
wonen-met-beperking: oud worden in je eigen woongroep met een beperking
wonen-met-beperking: aangepaste studentenwoning ADL assistentie
wonen-met-beperking: woontraining in het oefenhuis
wonen-met-beperking: Ons kind is 19, dwarslaesie en studie, wil niet tussen bejaarden
ernstig-meervoudig: Ze praat niet, zit niet, ziet een beetje licht, en lacht als ik zing
ernstig-meervoudig: EMB
ernstig-meervoudig: sondevoeding, epilepsie, scoliose, 11 jaar en 28 kilo tillen
ernstig-meervoudig: kinderdagcentrum voor onze zoon met zware hersenbeschadiging
ernstig-meervoudig: Wij slapen om de beurt naast zijn bed vanwege de aanvallen
ernstig-meervoudig: voltijds zorg meervoudig gehandicapte dochter pgb
ernstig-meervoudig: snoezelruimte, waterbed, klanken
ernstig-meervoudig: team zoekt kennis: contactmomenten met bewoner die zeer ernstig beperkt is
ernstig-meervoudig: kind met SMA type 1
ernstig-meervoudig: Onze arm om de rug, onze neus aan haar wang: zo praat ze
ernstig-meervoudig: aangepaste rolstoelbus 4 personen emb zomer
ernstig-meervoudig: cvi blind doof spastisch
ernstig-meervoudig: emb woonlocatie
ernstig-meervoudig: Wij bieden zorg aan mensen die zich met geluid, blik en spierspanning uiten
ernstig-meervoudig: Wet zorg en dwang, bedhekken en fixatie bij EMB, advies
ernstig-meervoudig: her body is like a baby but she is 15, we are looking for a place with nurses
ernstig-meervoudig: KNF, slikproblemen, longontstekingen, comfortbeleid kind
ernstig-meervoudig: luieren van een tiener, lift, tilband, elke vier uur draaien
ernstig-meervoudig: jongen 7, niet lopen, niet spreken, veel slijm, alles met de sonde
ernstig-meervoudig: meervoudig complex gehandicapt school plek
ernstig-meervoudig: ouders bijeenkomst zorgintensieve kinderen
ernstig-meervoudig: BOSK vereniging
ernstig-meervoudig: hij verkrampt bij harde geluiden en kan alleen via zijn ogen iets zeggen
ernstig-meervoudig: hydrotherapie zwaar gehandicapten
ernstig-meervoudig: EMB-kind rouwt om overleden huisgenoot
ernstig-meervoudig: De wereld van ons kind is twee bij drie meter en daar willen wij muziek in
lichamelijk: Spastisch, slim en de deur niet uit kunnen omdat niemand mijn jas dichtdoet
lichamelijk: dwarslaesie
lichamelijk: Mijn arm is eraf bij de dorsmachine
lichamelijk: rolstoel vriend nieuwe studie assistentie
lichamelijk: persoonlijke assistentie
lichamelijk: Ik zit in een stoel, niet in een doos
lichamelijk: ik ben 1 meter 12 en de gemeente snapt mijn keuken niet
lichamelijk: amputatie been suiker, leren lopen
lichamelijk: polio vroeger, nu weer zwakker
lichamelijk: Mijn vrouw is verlamd vanaf haar hals
lichamelijk: arm en been doen het niet meer na een val van de steiger
lichamelijk: opstaan, plassen, werken, alles kost planning als je handen niet willen
lichamelijk: jongeman 25 na motorongeval, paraplegie, hoe verder
lichamelijk: spasticiteit botox
lichamelijk: progressieve aandoening traplopen gaat niet meer
lichamelijk: Assistentiehond deuren openen
lichamelijk: Zelf je leven regisseren, met assistenten die jij inwerkt en uitkiest
lichamelijk: cerebral palsy student looking for personal assistant mornings
lichamelijk: ADL-clusterwoningen, 24 uur oproepbaar
lichamelijk: ik kan mijn eigen neus niet krabben
lichamelijk: handicap en moederschap, hoe til ik mijn baby
lichamelijk: uitgevallen door een herniaoperatie, been sleept
lichamelijk: dwerggroei
lichamelijk: brandwonden littekens functiebeperking handen
lichamelijk: aanpassing auto handbediening
lichamelijk: 't been wil niet mee
lichamelijk: lichamelijk gehandicapt maar niet dom, praat tegen mij en niet tegen mijn begeleider
lichamelijk: reuzenmoe van zelf aankleden, dan heb ik niks over voor de dag
lichamelijk: CP-coach
lichamelijk: MIVD in Vlaanderen persoonsvolgend budget assistent
lichamelijk: gehandicapte bouwvakker zoekt wat hij nog wel kan
zien: alles heeft een vlek in het midden
zien: blind
zien: Bartiméus Visio verwijzing
zien: Ik lees de krant met mijn neus op het papier
zien: maculadegeneratie
zien: mijn dochter is slechtziend en stoot zich op het plein
zien: leren lopen met de stok
zien: glaucoom kokerzien
zien: tv loep
zien: mijn moeder schenkt de thee naast het kopje
zien: retinitis pigmentosa 29 jr, blijf ik werken?
zien: postzegels verzamel ik niet meer, mijn ogen zijn op
zien: brailleregel, spraak op de telefoon
zien: Oogarts: visus 0,1 ODS, uitbehandeld, vraag zelfstandigheid
zien: De was in kleuren scheiden, je geld kennen, een ei bakken zonder te zien: wij trainen het
zien: he is losing his sight and cannot read his letters any more
zien: groep voor ouderen met slechte ogen
zien: daisyspeler
zien: contrast strips trap
zien: ik herken mensen niet meer op straat en dan denken ze dat ik arrogant ben
zien: hoe cadeaupapier plakken als je niks ziet
zien: doofblind
zien: kind met staar en nystagmus vroegbegeleiding thuis
zien: ritjes naar opticien helpen niet, er is geen bril meer voor
zien: thuis vallen over de poes vanwege mijn ogen
zien: nachtblind fietsen
zien: hallucinaties bij slecht zien, gekke patronen
zien: Leesservice, voorlezer aan huis, ingesproken krant
zien: 'k zie geen steek meer
zien digitaal: iphone met voiceover leren op je zeventigste
zien eenzaamheid: sinds ik niks meer zie kom ik nergens, kaarten gaat niet, puzzelen niet
zien werk: secretaresse, zicht gaat achteruit, hoe blijf ik werken
horen: wat zeg je?
horen: doof geboren, praat met gebaren
horen: gehoorapparaat piept
horen: tolk gebarentaal aanvragen
horen: op feestjes knik ik maar
horen: mijn man zet de tv zo hard dat de buren klagen
horen: Cochleair implantaat
horen: oorsuizen
horen: plotsdoof
horen: doofblinde moeder
horen: Menière draaien en doof
horen: liplezen cursus
horen: mijn zoontje 2 hoort niet, gezinsbegeleiding, gebaren leren
horen: audicien of audiologisch centrum
horen: dovenclub
horen: oudere dove zoekt woonplek waar ze gebaren kennen
horen: schrijftolk bij begrafenis
horen: solo-apparatuur in de klas
horen: wat is ringleiding
horen: Verpleeghuisafdeling voor doven, personeel gebaart
horen: my mother is deaf and feels left out in the home where she lives
horen: huisgenoot met verstandelijke beperking en slechthorend, NmG
horen: de bel zie ik: lampje. de brandweer hoor ik niet
horen: pieptoon dag en nacht word er knettergek van
horen: hyperacusis
horen: dove cliënt GGZ, behandelaar die gebaart
horen: half doof en altijd moe van het opletten
horen: 'k versta de mensen niet meer als er twee klappen
horen: gehoorverlies groepje lotgenoten Hoorstichting
horen eenzaamheid: ik ga niet meer naar de kaartclub want ik versta er niks van
`;
