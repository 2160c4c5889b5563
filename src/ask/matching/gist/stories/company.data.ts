/** Told and offered about a friend at the door, places to meet, days out, walks, telephones and the Dutch language. */
export const company = `
maatje: iemand om mee te kletsen
maatje: Mijn moeder hoort alles wat ze nodig heeft van de thuiszorg, maar nooit eens een roddel; ze zou zo graag een vaste dame hebben die een scrabblebord meebrengt en blijft plakken
maatje: vriendschappelijk bezoek
maatje: bezoekvrouw
maatje: buddy voor mijn broer met schizofrenie
maatje: iemand van mijn leeftijd die mee naar de film gaat
maatje: ik wil een vriend maken maar weet niet hoe dat moet
maatje: mijn zoon (17, autisme) zoekt een gast om mee te gamen en patat te eten
maatje: wie drinkt er op vrijdag koffie met mijn oom
maatje: een man die van vissen houdt, voor mijn vader
maatje: maatjesproject voor statushouders
maatje: Als ambulant begeleider vraag ik een vrijwilliger die met mijn cliënt de markt op gaat
maatje: bezoek graag van een vrouw, rustig type, niet te jong
maatje: I'd like a friendly visitor for my gran once a week
maatje: Buddy to go to the cinema with, I have a disability
maatje: Someone to play chess with my husband
maatje: Eens per week iemand aan de deur die vraagt hoe het gaat, meer hoef ik niet
maatje: kan een student bij mij komen schaken
maatje: iemand die mij opbelt om goeienavond te zeggen
maatje: ik zoek vrouw om Nederlands thee drinken, ik alleen met kind
maatje: haar vorige bezoekster verhuisde en sindsdien wacht ze elke woensdag voor niets bij het raam
maatje: voorlezen uit de krant voor een slechtziende heer
maatje: mijn moeder heeft een hekel aan groepen, ze wil één mens
maatje: vrijwilliger die samen wil koken en een serie kijkt
maatje: zo'n studentenmaatje voor mij, ik ben net uit de kliniek en ken alleen nog hulpverleners
maatje: ge zou mijn vader blij maken met een kameraad om te kaarten
maatje: iemand die meegaat naar de kroeg zonder te drinken
maatje: een hondenliefhebber die langs wil komen met zijn hond
maatje: een meid van twintig die met onze dochter met NAH gaat shoppen
maatje: koppelen met iemand die ook van klassieke muziek houdt
maatje: puzzelen, sjoelen, wat geklets, een uurtje met één vaste bezoeker
maatje: Vriendschappelijk huisbezoek: vrijwilliger komt elke week, zelfde dag, zelfde tijd
maatje: Maatje Plus koppelt mensen met en zonder psychische kwetsbaarheid
maatje: Studentbuddy voor thuiswonende ouderen, samen koken, TikTokken en praten
maatje: Bezoekservice van de gezamenlijke kerken
maatje: Een maatje om je droom weer op te pakken, een jaar lang elke week
maatje: Humanitas Tandem, tijdelijk steun en gezelschap na een breuk of verlies
maatje: Bezoekhonden en hun baasjes komen bij u langs
maatje: Buddyproject hiv, kanker en chronische ziekten
maatje: Cadanz, sociaal maatje voor wie vastzit thuis
maatje: Taal- en leefmaat voor nieuwkomers, samen de stad in
maatje: Samen Zijn: vrijwilliger en deelnemer worden gekoppeld op hobby
maatje: Bel-maatje, een vaste stem aan de telefoon
maatje: Maatjes voor mensen met een licht verstandelijke beperking: terrasje, kermis, voetbal
maatje: Coach4You, vrijwillige coach voor scholieren en jongvolwassenen
maatje: Vrijwillige bezoekdienst voor dementerenden, met training en vast contactpersoon
ontmoeten: koffie in de buurt
ontmoeten: Sinds mijn pensioen loop ik van de slager naar de bieb en terug, en ik dacht, er moet toch ergens een zaaltje zijn met wat volk, een biljart en een krant op tafel
ontmoeten: inloophuis
ontmoeten: breiclub
ontmoeten: clubje voor singles boven de zestig
ontmoeten: waar zitten de moeders met kleine kinderen
ontmoeten: jongeren met autisme ontmoeten elkaar waar
ontmoeten: ik wil mensen leren kennen die ook van bordspellen houden
ontmoeten: ergens mensen treffen zonder inschrijven, gewoon aanwaaien
ontmoeten: een hangplek voor ouderen, maar dan overdekt
ontmoeten: bewonerscommissie organiseert soep, waar staat dat
ontmoeten: als opbouwwerker kijk ik uit naar een ontmoetingsplek voor Poolse gezinnen
ontmoeten: dameskransje, theeclub
ontmoeten: praten met andere moslima's
ontmoeten: hij houdt van klaverjassen maar het café is dicht
ontmoeten: Meeting place with free coffee where I can just walk in
ontmoeten: Where do people over fifty meet new friends
ontmoeten: Coffee morning for newcomers
ontmoeten: ik ken hier niemand, waar is vrouwen samen koffie
ontmoeten: buurthuis is wegbezuinigd, waar kunnen wij nog bij elkaar komen
ontmoeten: in het dorp waar ik vandaan kwam was een plein, hier is alleen asfalt, waar kom je elkaar hier tegen
ontmoeten: lhbti ontmoetingsavond op het platteland
ontmoeten: bingo, kienen, kaarten
ontmoeten: wij zoeken een speelochtend waar peuters spelen en moeders praten
ontmoeten: na het overlijden van zijn hond mist hij ook de praatjes in het park
ontmoeten: spelletjesavond met normale mensen, voor ne jonge gast die wat raar doet
ontmoeten: een rustige leestafel met krantje en appeltaart
ontmoeten: vrijdagmiddagborrel voor gepensioneerde mannen
ontmoeten: ik ga bijna nooit meer naar de kerk, maar daar was wel altijd gezelschap
ontmoeten: ontmoetingsgroep Hindoestaanse ouderen
ontmoeten: ze wil zangers, dansers, lachende mensen om zich heen
ontmoeten: Buurthuis met open keuken, koffietijd elke ochtend, iedereen is welkom
ontmoeten: Repair café en ruilwinkel, ontmoeten tussen de schroevendraaiers
ontmoeten: Huiskamer van de wijk: puzzel, praat, piano
ontmoeten: Ontmoetingsgroep voor mannen van middelbare leeftijd, sleutelen en bier zonder alcohol
ontmoeten: Open inloop van dinsdag tot vrijdag, geen aanmelding, wel taart
ontmoeten: Vrouwencentrum met thee, dans en naaimachine
ontmoeten: Bibliotheekcafé, samen lezen, schrijven en napraten
ontmoeten: Singles dineren, spelletjesavonden en fietstochten voor vijftigplussers
ontmoeten: Speel-o-theek en ouderkamer
ontmoeten: Dorpsontmoetingspunt in de oude school, biljart en pinautomaat
ontmoeten: Internationaal vrouwencafé, kennismaken met buurtgenoten
ontmoeten: Seniorensociëteit, kaart, bridge, dans en lezing
ontmoeten: Ontmoetingsplek voor mensen met autisme: samen zijn zonder smalltalk
ontmoeten: Stamtafel in het wijkrestaurant
ontmoeten: Straatbarbecue, rommelmarkt, muziek in het park: wij brengen buren bij elkaar
uitje: naar de Efteling
uitje: Ze is al drie jaar de stad niet uit geweest, haar wereld is het raamkozijn, en voor haar negentigste zou ik zo graag willen dat ze nog één keer de zee ziet, maar rolstoel en zuurstof moeten mee
uitje: aangepaste vakantie
uitje: met een groep op stap
uitje: dagtocht met rolstoelbus
uitje: vakantie voor mensen zonder geld
uitje: hoe kom ik met mijn spierziekte in Spanje
uitje: boottocht, dierentuin, theater met begeleiding
uitje: wij kunnen niet op reis want mijn man heeft dialyse
uitje: mijn kleindochter in een rolstoel wil naar een concert
uitje: de bus met bejaarden naar de bloemenvelden, rijdt die nog
uitje: als groepsleider zoek ik een camping waar onze bewoners met gedrag welkom zijn
uitje: begeleide singlereis, verstandelijk beperkt, jaar of dertig
uitje: Day trip for wheelchair users
uitje: Holiday with care included for my parents
uitje: Someone to take my disabled son to a football match
uitje: museumbezoek met uitleg voor mensen die snel moe zijn
uitje: hij heeft nog een laatste wens: Feyenoord in de Kuip zien spelen
uitje: ons moeder zou zo geerne nog eens naar Scherpenheuvel gaan
uitje: winkelmiddag, terrasje, ijsje
uitje: als wij een huisje huren past de rolstoel niet door de wc
uitje: ik niet weten waar mooie plek, ik nooit uit asielzoekerscentrum, wil dagje
uitje: goedkope vakantieweek voor een moeder en vier kinderen
uitje: vaarvakantie op een aangepast schip
uitje: nooit meer vakantie gehad sinds de diagnose
uitje: iemand die mijn blinde oom een dag mee uit neemt
uitje: kerstmarkt, lichtjestocht, sinterklaasintocht zien
uitje: ze missen het pretpark omdat wij niet vier kinderen tegelijk in de gaten kunnen houden
uitje: een midweekje op vakantie met maten van de dagbesteding
uitje: rolstoelstrand, duofiets, jutterskar
uitje: even er tussenuit naar de bossen met hulp erbij
uitje: De Zonnebloem: vakanties, boottochten en dagjes uit voor mensen met een lichamelijke handicap
uitje: Plusbus rijdt naar de markt, de tuinen en de zee, chauffeur helpt instappen
uitje: Begeleide vakanties in binnen- en buitenland voor mensen met een verstandelijke beperking
uitje: Wensambulance: een laatste wens in vervulling, liggend vervoer met verpleegkundige
uitje: Rolstoelvakantiepark met tilliften en zorg op afroep
uitje: Theatermiddagen met vervoer en een arm om op te leunen
uitje: Gratis vakantieweek voor gezinnen met een smalle beurs
uitje: Uitgaansagenda toegankelijk: musea, stranden, bioscopen
uitje: Er-op-uit-club voor alleenstaanden met een beperking
uitje: Vakantiebureau voor senioren, zorg van een wijkzuster in het hotel
uitje: Zomerkampen, zeilweken en skireizen met begeleiding
uitje: Cultuurbus, drie keer per maand naar een voorstelling of tentoonstelling
uitje: Stadswandeling per riksja, ritje op de duofiets met een vrijwilliger
uitje: Dierentuindagen en voetbalwedstrijden samen met een vrijwillige begeleider
uitje: Vaarvakanties met verpleging, aan boord dialyse mogelijk
wandelen: een rondje park
wandelen: Ik was altijd met mijn hond buiten, nu hij dood is heb ik geen reden meer om mijn jas aan te doen, en alleen over die hei lopen vind ik als vrouw niet prettig
wandelen: wandelmaatje
wandelen: blokje lopen met rollator
wandelen: samen naar buiten in het bos
wandelen: mijn man moet van de cardioloog elke dag stappen maken maar hij gaat niet zonder gezelschap
wandelen: wandelgroep tempo langzaam
wandelen: nordic walking beginners
wandelen: iemand die met moeder een ommetje maakt, ze durft niet alleen over de stoep
wandelen: stappenteller, frisse neus, praten onderweg
wandelen: ik loop graag maar verdwaal
wandelen: rolstoel duwen, naar de eendjes
wandelen: wie wil er wandelen met een blinde man en zijn geleidehond
wandelen: als mensen naast je lopen praat je makkelijker
wandelen: Walking group for seniors
wandelen: Somebody to go for a walk with my dad
wandelen: Gentle walks in nature with others
wandelen: samen lopen langs het kanaal, ik ben vrouw met hoofddoek en durf niet alleen
wandelen: wandelafspraak voor mensen met depressie
wandelen: elke ochtend om negen uur loop ik alleen dezelfde route, ik zou graag aanspraak onderweg hebben
wandelen: hier op het dorp is er een klompenpad maar niemand om mee te gaan
wandelen: een toer doen met een gids, hoe plantjes heten
wandelen: weer of geen weer, naar buiten, anders word ik gek
wandelen: ze kan driehonderd meter, dan moet er een bankje zijn
wandelen: wij zoeken een vaste vrijwilliger die met bewoners op de gesloten afdeling een stuk gaat lopen
wandelen: pa loopt liever dan dat hij zit, uren, maar hij moet iemand naast zich hebben
wandelen rouw: te voet naar Santiago in etappes, met mensen in rouw
wandelen: met de kinderwagen wandelen met andere moeders
wandelen: op sjok gaan, een wandelingske van een half uur
wandelen: mijn fysio zegt: kilometers maken
wandelen: lopen in het donker vind ik eng, wie gaat na het eten mee
wandelen: Wandelclub 65+, twee groepen, koffie na afloop
wandelen: Wandelmaatjes: vrijwilliger loopt wekelijks met u een rondje, ook achter de rolstoel
wandelen: Therapeutisch wandelen in duinen, hulpverlener loopt mee
wandelen rouw: Pelgrimstocht voor nabestaanden, vijf dagen lopen
wandelen: Nationale Diabetes Challenge: twintig weken stappen met de praktijkondersteuner
wandelen: Ommetje met een buurtgenoot, aanmelden bij het wijkpunt
wandelen: Stiltewandelingen, natuurgids vertelt onderweg
wandelen: Rollatorloop in het stadion, oefenmiddagen vooraf
wandelen: Kuieren met de boswachter, verharde paden, bankjes en toilet
wandelen: Wandelgroep voor mensen met longklachten, tempo van de traagste
wandelen: Bankje tot bankje: korte loop voor wie weinig conditie heeft
wandelen: Loop mee op dinsdagavond, veilig samen door de wijk
wandelen: Nordic walking instructeur, stokken te leen
wandelen: Wandelnetwerk met drie afstanden
wandelen: Wandelen en geheugen: buiten zijn met mensen met dementie en een begeleider
digitaal: tablet cursus
digitaal: Mijn kleinzoon heeft alles ingesteld en is daarna vertrokken naar Groningen, nu zegt het ding dat mijn wachtwoord verlopen is, de bank is dicht, en ik zit met drie briefjes vol codes
digitaal: hoe werkt whatsapp
digitaal: ik druk een app weg en mijn hele scherm is leeg
digitaal: digid app
digitaal: printer doet het niet
digitaal: formulieren zijn alleen nog online, ik ben 82 en heb geen internet
digitaal: veilig bankieren, nepmails, oplichting
digitaal: mijn vader klikt op elke link en is al eens duizend euro kwijt
digitaal: foto's van de telefoon naar de computer
digitaal: beeldbellen met de kleinkinderen in Australië
digitaal: als maatschappelijk werker ken ik veel mensen die geen e-mail hebben, wie leert ze dat
digitaal: ik wil leren typen
digitaal: computerles op mijn eigen tempo, zonder tieners die zuchten
digitaal: My mother wants to learn how to use a smartphone
digitaal: Help with DigiD and email
digitaal: Computer lessons for seniors
digitaal: ik kan geen afspraak maken bij dokter want alles met app, ik snap letters niet
digitaal: tv met afstandsbedieningen, netflix, wifi
digitaal: ze hebben het loket bij de trein weggehaald en nu moet je zo'n scherm gebruiken
digitaal: mijn laptop zegt update update update en ik durf niks aan te raken
digitaal: ons moe heeft een gsm gekregen maar belt er iedereen per ongeluk mee
digitaal: boarding pass, vaccinatiebewijs, alles moet op zo'n telefoontje
digitaal: inloggen mijnoverheid, berichtenbox
digitaal: laptop kopen, welke, en wie legt hem uit
digitaal: braillescherm, spraak, voorleesfunctie leren op de iPhone
digitaal: ik snap de zelfscankassa niet, klinkt dom maar het is zo
digitaal: vrijwilliger die thuis komt kijken naar mijn iPad
digitaal: leren googelen
digitaal: sinds mijn man dood is weet ik de wachtwoorden niet
digitaal: patiëntenportaal van het ziekenhuis, ik krijg een code die nooit aankomt
digitaal: Klik & Tik, gratis computercursus in de bibliotheek
digitaal: Digitaal spreekuur, neem uw apparaat mee, een vrijwilliger kijkt mee
digitaal: SeniorWeb, les aan huis en in het leercentrum
digitaal: Informatiepunt Digitale Overheid: vragen over DigiD, toeslagen en formulieren
digitaal: Cursus smartphone Android en iPhone in kleine groepjes
digitaal: Studenten aan huis helpen met wifi, televisie en laptop
digitaal: Inloop internetvragen, elke maandag
digitaal: Veilig online, lessen over phishing en babbeltrucs
digitaal: Tabletcoach voor thuiswonende ouderen, beeldbellen met familie en zuster
digitaal: Welkom Online voor mensen die nooit achter een computer zaten
digitaal: Uitleen van laptops en gratis simkaart voor wie het niet kan betalen
digitaal: Digimaatje komt tien keer thuis oefenen op uw eigen computer
digitaal: Cursus Digisterker, werken met de elektronische overheid
digitaal: Telefoonvragen in het Turks, Arabisch en Tigrinya
digitaal: Computerclub: fotoboek maken, e-mailen, stamboom
taal: Nederlands leren spreken
taal: Ik woon al negentien jaar hier, altijd thuis met de kinderen, nu zijn zij groot en ik schaam mij dat ik bij de bakker alleen wijs, ik wil leren praten en brieven van school lezen
taal: taalles vrouwen
taal: mijn man kan niet lezen en schrijven en niemand weet het
taal: inburgering examen b1
taal: conversatieles
taal: ik ben Oekraïense en zoek gratis les
taal: spreek beetje, wil meer, waar school
taal: laaggeletterd collega van de schoonmaak wil op cursus
taal: alfabetisering analfabeet
taal: oefenen met iemand, gewoon praten over weer en winkel
taal: als jobcoach zoek ik een avondcursus NT2 voor een Poolse lasser
taal: mijn schoonzus komt uit Brazilië, ze verstaat al veel en wil Nederlands leren praten
taal: de brief van de gemeente is zo moeilijk geschreven, ik lees wel maar snap de zinnen niet, en dat als geboren Zwollenaar
taal: taal leren met kind op schoot
taal: Learn Dutch for free with a volunteer
taal: Dutch conversation practice for beginners
taal: I want to pass my inburgering but I work all day
taal: woordjes, uitspraak, d en t, de en het
taal: taalcoach aan huis want ik kan niet weg met de baby
taal: vader leest geen boekjes voor omdat hij het zelf nooit leerde
taal: ik wil mijn kinderen kunnen helpen met huiswerk, maar mijn Nederlands is te laag
taal: het cafe waar je met vrijwilligers Nederlands kletst
taal: staatsexamen, niveau hoger, voor werk in de zorg als verpleegkundige uit India
taal: ik kan wel praten plat, maar schrijven, ho maar
taal: samen zingen om de taal te leren
taal: wachtlijst taalschool negen maanden
taal: online taalmaatje
taal: zij durft niet te spreken uit angst voor fouten
taal: lezen voor volwassenen die het vroeger op school niet meekregen
taal: vluchteling dokter, vaktaal medisch leren
taal: Taalhuis: advies, test en een cursus die past, ook voor Nederlandstaligen
taal: Taalmaatje wekelijks bij u thuis of in de bieb
taal: NT2 lessen alfabetisering, A1 tot B2, overdag en 's avonds
taal: Taalcafé met koffie en thema's, zonder leraar en zonder toets
taal: Inburgeringsroute, Z-route en onderwijsroute
taal: Lezen en schrijven voor volwassenen, kleine groepen, discreet
taal: Taal op de werkvloer, in pauzes van het bedrijf
taal: Moeders leren Nederlands terwijl de peuters spelen
taal: VoorleesExpress: vrijwilliger leest voor bij gezinnen thuis
taal: Samenspraak, Nederlanders en nieuwkomers praten in tweetallen
taal: Fietsen, koken en praten, taallessen door te doen
taal: Gilde SamenSpraak zoekt en koppelt anderstaligen
taal: Taalbuddy's voor Oekraïners
taal: Cursus Taal voor het Leven, rekenen en internet erbij
taal: Zomertaalschool voor nieuwkomers met kinderopvang
`;
