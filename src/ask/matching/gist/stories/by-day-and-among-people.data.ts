/** Told and offered by other hands: something to do by day, loneliness, visits, meeting, outings, walks, screens. */
export const byDayAndAmongPeople = `
dagbesteding: de uren tussen ontbijt en journaal, die moeten gevuld
dagbesteding: hij zit maar, is er iets buiten de deur voor hem
dagbesteding: mijn zus is 60 en zit thuis in de uitkering, ze wil bezigheid
dagbesteding: wat is er overdag bij jullie te doen, ik heb alle tijd
dagbesteding: niet elke dag die muren
dagbesteding: ik verveel me te pletter sinds ik ziek thuis zit
dagbesteding: vader van 70 moet van de dokter twee dagen in de week ergens heen
dagbesteding: dagbesteding zonder indicatie
dagbesteding: waar mag ik meedoen zonder dat ik moet presteren
dagbesteding: bezig zijn met handen, geen praatgroep
dagbesteding: een dagcentrum met ook jongere mensen
dagbesteding: is er dagvulling voor mensen met een psychische kwetsbaarheid op leeftijd
dagbesteding: dagdelen groepsbegeleiding, vervoer ja/nee, Wmo
dagbesteding: aanmelding dagactiviteit, 3 dagdelen, proefdag gewenst
dagbesteding: Dagactiviteiten voor iedereen die overdag zin zoekt: hout, tuin, keuken, computer, spel.
dagbesteding: Ontdek wat u graag doet: proefdraaien in onze werkplaats, keuken of kas.
dagbesteding: Zinvolle daginvulling dichtbij huis, van één ochtend tot vijf dagen.
dagbesteding: somewhere to go in the daytime, he just stares at the wall
dagbesteding: daytime activities near the station
dagbesteding: er is leven na de koffie van tien uur
dagbesteding-ouderen: moeder ziet van maandag tot vrijdag niemand behalve de postbode
dagbesteding-ouderen: busje dat haar om half tien ophaalt en om vier uur weer thuisbrengt
dagbesteding-ouderen: kaarten, breien, een slokje advocaat
dagbesteding-ouderen: een sociëteit voor oude heren, met krant en sigaar
dagbesteding-ouderen: oma wil wel maar niet tussen dementen
dagbesteding-ouderen: ik zoek iets voor pa 89, helder, doof, biljarter
dagbesteding-ouderen: dagopvang voor ouderen die thuis wonen
dagbesteding-ouderen: een soos waar plat gesproken wordt
dagbesteding-ouderen: bejaardensoos opgeheven, wat nu
dagbesteding-ouderen: middagje rummikub met een kop soep
dagbesteding-ouderen: sinds ik weduwe ben zit ik voor het raam; dinsdag en vrijdag zou ik graag onder dak zijn
dagbesteding-ouderen: Turkse ouderen dagbesteding theehuis mannen
dagbesteding-ouderen: Chinese senioren mahjong
dagbesteding-ouderen: dagverzorging, 75+, somatisch, kosten
dagbesteding-ouderen: zij fleurt op onder leeftijdgenoten
dagbesteding-ouderen: dagbesteding ouderen licht, 2 dagdelen, eenzaam, mobiel met rollator
dagbesteding-ouderen: Wmo dagbesteding basis, valt niet onder dementie
dagbesteding-ouderen: dagverzorging met hulp bij toiletgang, rolstoelbus
dagbesteding-ouderen: Dagcentrum voor senioren: krant lezen, bewegen, verse lunch, spel en rust.
dagbesteding-ouderen: Kom één of meer dagen per week naar de huiskamer van de buurt; wij halen u op.
dagbesteding-ouderen: Dagbesteding voor oudere migranten, met eten en muziek uit het land van herkomst.
dagbesteding-ouderen: Gezellige dagen met biljart, handwerk, geheugenspel en een uitstapje in het voorjaar.
dagbesteding-ouderen: day club for mum, ninety, sharp but lonely at home
dagbesteding-ouderen: senior day centre with lunch and pick-up
dagbesteding-ouderen: van de ene ruit naar de andere kijken, dat is haar dag
zorgboerderij: vader was melkveehouder, hij ruikt nog hooi in zijn slaap
zorgboerderij: kippen voeren en dan koffie in de schuur
zorgboerderij: onze jongen kan niet stilzitten, buiten wel
zorgboerderij: opa bij de paarden, daar wordt hij stil van
zorgboerderij: overalls en klompen, dat liever dan een kring
zorgboerderij: tractor, kalfjes, aardappels rooien
zorgboerderij: in een moestuin werken na mijn burn-out
zorgboerderij: een erf met begeleiding voor iemand met alzheimer
zorgboerderij: werken met dieren voor een man die niet praat
zorgboerderij: zorgboerderij in de buurt met busje
zorgboerderij: buiten bezig zijn is het enige dat hem rust geeft
zorgboerderij: mag mijn moeder daar ook gewoon op het bankje zitten tussen de lammetjes
zorgboerderij: boerderijdag op zaterdag voor mijn zoon met autisme
zorgboerderij: kas, bloemen, oude vrouwen die boeketten maken
zorgboerderij: dagbesteding agrarisch, 4 dgdelen, pgb of ZIN
zorgboerderij: zorgboerderij gevraagd, ex-tuinder, dementie beginstadium
zorgboerderij: groene dagbesteding, man 60, NAH, niet binnen te houden
zorgboerderij: Op onze boerderij helpt u met geitjes, groente en jam; wie moe is zit bij de kachel.
zorgboerderij: Zorgtuin met kas, bijen en een keukentafel voor twaalf mensen.
zorgboerderij: Boer en boerin ontvangen ouderen en jongeren om mee te werken naar vermogen.
zorgboerderij: Natuurwerkgroep: wilgen knotten, paden maaien, vuurtje stoken.
zorgboerderij: care farm for a former dairy man with memory loss
zorgboerderij: working outdoors with animals would calm my son
zorgboerderij: klei aan de laarzen, rood van de wind, en om vier uur moe
creatief: ik borduurde altijd, nu zoek ik handen om het samen te doen
creatief: zingen zonder noten te kunnen lezen
creatief: klei voelen, kneden, iets maken, al zie ik slecht
creatief: mijn vader schilderde bruggen, hij wil weer verf
creatief: muziektherapie voor een zwijgende man
creatief: toneel spelen op leeftijd
creatief: oude liedjes van Max van Praag en dan dansen in de gang
creatief: mandolinespelers gezocht door mijn opa van 88
creatief: bloemschikken, kaarten maken, quilten
creatief: gedichten schrijven over vroeger
creatief: koor voor mensen met kapotte longen
creatief: atelier waar ook mensen met een beperking komen
creatief: wie leert mijn tante schilderen met haar linkerhand
creatief: vilten haken ouderen cursus
creatief: creatieve activiteit, fijne motoriek, zelfwaardering
creatief: beeldende dagbesteding, 2 dgdelen, ezel en tafel aanpasbaar
creatief: Open atelier: schilderen, keramiek en textiel, met begeleiding en zonder cijfers.
creatief: Zing mee in het onvergetelijk koor, voor mensen met dementie en hun geliefden.
creatief: Muziek aan bed: een muzikant speelt uw lievelingslied, in het verpleeghuis of thuis.
creatief: Toneelgroep 65-plus maakt een voorstelling over de buurt.
creatief: painting group for people who can't stand long
creatief: a choir where nobody minds my croaky voice
creatief: kralen rijgen is voor kinderen, mijn vader wil beeldhouwen
vrijwilligerswerk: met pensioen en nog fut genoeg, wie kan mij gebruiken
vrijwilligerswerk: ik kan luisteren, rijden en soep koken
vrijwilligerswerk: twee ochtenden per week iets nuttigs voor oude mensen
vrijwilligerswerk: ik ben 72 en wil een ander helpen met de papierwinkel, ik was boekhouder
vrijwilligerswerk: schenken van koffie in het bejaardenhuis
vrijwilligerswerk: bezoekdienst, hoe meld ik me aan als bezoeker
vrijwilligerswerk: sinds de dood van mijn vrouw wil ik niet meer alleen ontvangen maar geven
vrijwilligerswerk: nieuwkomer, wil Nederlands oefenen door vrijwillig te werken
vrijwilligerswerk: mijn hond wil graag oma's opvrolijken
vrijwilligerswerk: chauffeur plusbus vrijwilliger
vrijwilligerswerk: ik wil stervenden bijstaan, hoe wordt je dat
vrijwilligerswerk: maatschappelijke stage bij ouderen, 17 jaar
vrijwilligerswerk: klussen voor anderen, ik heb een werkbank en tijd
vrijwilligerswerk: ondanks mijn rolstoel iets betekenen
vrijwilligerswerk: vrijwilligerspunt: match senior, administratieve achtergrond
vrijwilligerswerk: toeleiding naar vrijwilligerswerk, activering, ritme
vrijwilligerswerk: Word gastvrouw of gastheer in ons restaurant, samen met leuke collega's en een reiskostenvergoeding.
vrijwilligerswerk: Vrijwilligers gevraagd: wandelmaatjes, chauffeurs, voorlezers, tuinlieden.
vrijwilligerswerk: Uw talent telt: wij vinden de klus die bij u past, ook als u zelf hulp nodig heeft.
vrijwilligerswerk: Word waakvrijwilliger; wij geven training en begeleiding.
vrijwilligerswerk: retired teacher, I'd like to read to the blind
vrijwilligerswerk: volunteer at a care home, I play the ukulele
vrijwilligerswerk: ik krijg zelf al zoveel, nu wil ik iets terugdoen
meedoen: ik tel niet meer mee
meedoen: hoe kom ik weer tussen de mensen
meedoen: mijn moeder kent niemand in de nieuwe wijk
meedoen: zin om iets te ondernemen maar met wie en waar
meedoen: er is vast van alles maar ik weet het niet te vinden
meedoen: wat valt er te beleven voor tachtigers hier in de straat
meedoen: sinds de scheiding van mijn buurman zie ik hem nergens meer
meedoen: niet achter de geraniums
meedoen: mijn vader kan niet meer goed lopen maar wil er nog bij horen
meedoen: iets voor een dame met humor en een rollator
meedoen: participatie vergroten, interesses: koor, kaarten, natuur
meedoen: welzijn op recept: arrangement na gesprek met welzijnscoach
meedoen: sociale kaart welzijn ouderen
meedoen: Welzijnscoach gaat met u op pad en zoekt tot er iets past.
meedoen: In ons wijkhuis is elke dag iets: koor, kook, kaart, computer, en altijd thee.
meedoen: Van buurtbus tot bingo: alle activiteiten voor senioren in één krantje.
meedoen: Doe mee, hoor erbij: vrijwilligers brengen u de eerste keer.
meedoen: I'd like to join in with things again after my long illness
meedoen: what's on for older newcomers who don't know a soul
eenzaamheid: de telefoon gaat alleen als het reclame is
eenzaamheid: zondags hoor ik de klok tikken
eenzaamheid: als ik omval vinden ze me over drie weken aan de geur
eenzaamheid: ik praat tegen de poes en tegen zijn foto
eenzaamheid: kinderen bellen wel maar druk druk
eenzaamheid: mama zegt dat ze niet eenzaam is en huilt als ik ophang
eenzaamheid: ik heb honderd kennissen en niemand om te bellen bij verdriet
eenzaamheid: eerste jaar in Nederland oud en koud en niemand op straat
eenzaamheid: niemand raakt mij meer aan
eenzaamheid: de hele galerij is overleden of verhuisd
eenzaamheid maatje: iemand die eens een kop koffie met me wil drinken
eenzaamheid: wat doe je aan eenzaam zijn op je 90e
eenzaamheid: mijn man zit in het tehuis en de stilte in huis is oorverdovend
eenzaamheid: eenzame buurvrouw hoe help ik haar
eenzaamheid: met kerst zet ik de tv hard
eenzaamheid: ik ga naar de bakker voor een half brood, dan zegt er iemand goedemorgen
eenzaamheid: sociaal isolement, 84 jr, geen kinderen, netwerk overleden
eenzaamheid: signaal eenzaamheid door thuiszorg, verwijzing welzijn
eenzaamheid: eenzaamheidsschaal 9, intrinsieke motivatie laag
eenzaamheid: Luisterlijn: dag en nacht iemand die luistert, zonder oordeel.
eenzaamheid: Niemand hoeft alleen te zijn: wij zoeken samen naar mensen die bij u passen.
eenzaamheid: Telefooncirkel: elke ochtend een groet, en als u niet opneemt gaan wij kijken.
eenzaamheid: Een tegen eenzaamheid: huisbezoek, koffie, uitstapjes en een vriend op papier.
eenzaamheid: I go days without hearing my own voice
eenzaamheid: lonely since we moved to this village, no one under eighty speaks English
eenzaamheid: mijn vader drinkt thee met de nieuwslezer
maatje: iemand voor een spelletje schaak op donderdag
maatje: een jong mens dat langskomt, ik heb nooit kleinkinderen gehad
maatje: voorlezen uit de Statenbijbel of de Donald Duck
maatje: mijn vader praat graag over treinen, wie luistert
maatje: bezoekvrouw of -man voor een zieke tante
maatje: met mij naar de markt, naar de film, en niet over kwalen
maatje: eens een andere stem dan die van de verzorgster
maatje: fietsen op de tandem, ik zie niets
maatje: mijn moeder wil Italiaans praten met iemand
maatje: gezelschap voor oma één keer per week
maatje: kaartmaatje
maatje: een vriendschappelijk bezoek, geen hulpverlening
maatje: er gaat niemand met hem naar Ajax
maatje: hij is stil, zij moet geduld hebben en van honden houden
maatje: visite
maatje: een student die piano speelt voor mijn moeder
maatje: vrijwillig huisbezoek, voorkeur vrouw, 1x/2 wkn
maatje: maatjesaanvraag, man 78, schaken, slechthorend, rookt
maatje: match maatjesproject, contactgegevens via coördinator
maatje: Maatjesproject: wij koppelen u aan een vrijwilliger met dezelfde liefhebberij.
maatje: Een bezoeker voor wie nauwelijks de deur uit komt; samen koffie, foto's, een ommetje.
maatje: Belmaatje: een telefoontje op een vaste tijd, met steeds dezelfde stem.
maatje: Jong bezoekt oud: leerlingen van de middelbare school komen elke woensdag op de thee.
maatje: a buddy to play chess with grandpa
maatje: befriender for my mum, she loves opera
maatje: iemand die luistert naar verhalen die mijn familie al honderd keer hoorde
ontmoeten: waar drinken ze hier koffie met een praatje
ontmoeten: inloop in het dorpshuis, durf ik daar alleen naar binnen
ontmoeten: nieuwe vrienden maken na je tachtigste
ontmoeten: kaartclub, klaverjassen, bridgepartner
ontmoeten: een bankje waar altijd iemand zit
ontmoeten: roze ouderen ontmoeten, ik ben 76 en homo
ontmoeten: koffie en gebak voor weduwen zonder dat het over rouw gaat
ontmoeten: buurvrouwen bij elkaar met breiwerk
ontmoeten: wij zijn Spaans, waar komen Spaanse pensionado's samen
ontmoeten: breakdance hoeft niet, bingo ook niet, wel een goed gesprek
ontmoeten: mannenkamer
ontmoeten: singles van mijn leeftijd
ontmoeten: repair café leuk om te kijken
ontmoeten: een plek voor moeders en oma's met thee en naaimachine
ontmoeten: buurthuis programma ouderen
ontmoeten: laagdrempelige ontmoeting, inloop zonder indicatie
ontmoeten: toeleiding huiskamer van de wijk, 1x samen gaan
ontmoeten: Huiskamer van de buurt: elke werkdag open, koffie een euro, gesprek gratis.
ontmoeten: Inloopochtend voor ouderen met krant, spelletjes en een gast die iets vertelt.
ontmoeten: Kletskassa, plantjesruil en dorpsontbijt: ontmoet uw buren.
ontmoeten: Soos voor vijftigplussers: jeu de boules, film, klaverjas en dans.
ontmoeten: coffee mornings where I can meet people my age
ontmoeten: a bridge club for English speakers
ontmoeten: ik durf best, als iemand mij de eerste keer aan de hand meeneemt
uitje: nog eens de zee ruiken
uitje: met de boot, met de bus, weg uit deze flat
uitje: mijn man in een rolstoel en toch naar de Efteling met de kleinkinderen
uitje: vakantie met zorg
uitje: een dagje naar het geboortedorp van mijn moeder
uitje: bollenvelden, pannenkoek, terug
uitje: kan ik als slechtziende mee op een groepsreis
uitje: naar het museum, maar wie duwt
uitje: theater voor ouderen overdag
uitje: een duofiets lenen en langs de rivier
uitje: hotel waar een verpleegster is
uitje: markt, terrasje, haring, dat is al een feest
uitje: oma wil voor ze doodgaat naar Lourdes
uitje: eropuit met een gezelschap van leeftijdgenoten
uitje: weekje weg met zuurstof
uitje: busreis senioren rolstoelvriendelijk
uitje: groepsvakantie met verzorging, indicatie niet nodig
uitje: activiteitenfonds, wensvervulling bewoner, dierentuin
uitje: Dagtochten met de plusbus: tuincentrum, kasteel, haven; wij halen u thuis op.
uitje: Vakantiewoningen met tillift, hoog-laagbed en zorg op bestelling.
uitje: Vakantieschip voor mensen met een ziekte of beperking, met verpleging aan boord.
uitje: Een museummiddag in eigen tempo, met stoeltjes, hapjes en een gids die hard praat.
uitje: accessible holiday by the sea for the two of us
uitje: day trips for seniors who can't drive any more
uitje: ze heeft tien jaar alleen maar deze gang gezien
wandelen: een blokje om, maar niet met mijn eentje
wandelen: als het glad is durf ik niet, met een arm wel
wandelen: samen met de rollator door het park
wandelen: de hond uitlaten lukt niet meer, wie loopt mee
wandelen: stevig doorlopen met zestigplussers
wandelen: lopen en kletsen in het bos
wandelen: mijn dove broer, vlotte stapper, zoekt een loopmaat
wandelen: wandelgroep langzaam tempo
wandelen: bij mooi weer, met rolstoel, langs de eendjes
wandelen: ik loop nog tien kilometer per dag, maar alleen is maar alleen
wandelen: pelgrimeren een uurtje, praten over God
wandelen: stappenteller doel 4000, ik wil een groepje
wandelen: nordic walking
wandelen: vrijwillige wandelbegeleiding bij bewoner, 1x/wk 45 min
wandelen: loopgroep hartfalen, rustig, pauzes
wandelen: wandelmaatje gezocht, angst voor vallen, mw 82
wandelen: Wandelclub de Slak: iedere vrijdag een klein rondje met bankjes onderweg.
wandelen: Rolstoelwandelen op woensdagmiddag; duwers en zitters welkom.
wandelen: Natuurwandeling met gids, drie kilometer, na afloop erwtensoep.
wandelen: Samen een ommetje: vrijwilliger belt aan en u kiest de route.
wandelen: gentle strolls with company, I use a stick
wandelen: who can walk the dog with me
wandelen: frisse neus halen, gearmd graag
digitaal: de kleinkinderen sturen filmpjes en ik krijg ze niet open
digitaal: DigiD, app, code per sms, ik ben het kwijt
digitaal: iPad gekregen, ligt in de kast
digitaal: hoe stuur ik een foto naar Nieuw-Zeeland
digitaal: bank sluit, alles moet via het scherm
digitaal: te dikke vingers voor zo'n kleine letters
digitaal: zoomen met mijn zus
digitaal: bang dat ik iets verkeerds aanklik en mijn geld weg is
digitaal: wachtwoorden op een briefje
digitaal: computerles voor oma 83
digitaal: internetbankieren leren zonder dat mijn zoon zucht
digitaal: videobellen
digitaal: mijn printer zegt nee
digitaal: hoe maak ik een afspraak bij de dokter online
digitaal: oplichters sms'jes, hoe weet ik wat echt is
digitaal: digivaardigheid, mijnoverheid, cliënt 77, leerbaar
digitaal: ondersteuning bij patiëntenportaal, gemachtigde instellen
digitaal: Klik & Tik: leer rustig omgaan met muis, toetsen en internet.
digitaal: Tabletcafé: breng uw toestel mee, wij zoeken samen de knopjes.
digitaal: Studenten komen thuis uw telefoon, tv en wifi uitleggen.
digitaal: Digitaal spreekuur in de bibliotheek, gratis, geduldig.
digitaal: help with a smartphone, my thumbs are ninety
digitaal: I want to learn video calls to see my grandson in Perth
digitaal: scherm zwart, woord vergeten, bril beslagen
`;
