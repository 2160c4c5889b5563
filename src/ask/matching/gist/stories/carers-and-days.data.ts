/** Told and offered about a stay elsewhere, support for carers, and somewhere to go by day. */
export const carersAndDays = `
logeren: logeerweek voor mijn vrouw
logeren: Wij gaan in juni naar het huwelijk van onze zoon in Amerika en mijn moeder van 88, die bij ons inwoont en hulp nodig heeft bij alles, moet dan ergens veertien dagen onder dak
logeren: zorghotel aan zee
logeren: kan mijn man een weekje naar een logeerhuis
logeren: logeeropvang volwassene met autisme
logeren: vader een maand onderbrengen tijdens de verbouwing
logeren: gastenkamer in een verzorgingshuis
logeren: zomeropvang voor oma
logeren: een paar nachtjes weg voor onze zoon van dertig in een rolstoel, met tillift en vrolijke mensen
logeren: mijn zus met down wil net als anderen een weekendje hotel
logeren: Ze zeggen dat het bed bezet is tot januari, wij kunnen niet langer, waar vinden we een ander logeeradres
logeren: als casemanager zoek ik op korte termijn een logeerbed voor een heer met beginnende dementie, partner is uitgevallen
logeren: Ik kan alleen met een gerust gemoed op reis als pa ergens slaapt waar een zuster rondloopt
logeren: Wlz logeren dagen opmaken, waar kan dat
logeren: een gastvrij huis met een tuin waar hij een tijdje kan blijven en waar 's nachts iemand wakker is
logeren: mijn kamergenoot in de zorg, ja mijn broer, wil eens per kwartaal slapen in een andere omgeving
logeren: Mama gaan slapen ander huis drie dag, ik naar Turkije, is dat mogelijk
logeren: hoe vraag je een logeerplek aan in een woonzorgcentrum
logeren: Respite stay for an adult with learning disability
logeren: A week in a care home while I'm on holiday
logeren: Weekend stay somewhere else for my father
logeren: kortverblijf in een rusthuis, zoals wij in Vlaanderen zeggen
logeren: ik wil mijn man niet opgeven, alleen een week laten logeren zodat ik kan uitrusten
logeren: Elke derde week zou ze vrijdag opgehaald worden en maandag terug zijn, dat hebben we jaren zo gedaan tot het huis dicht ging
logeren: samen naar een logeerhuis, hij verzorgd, ik kan lezen en wandelen
logeren: de kleinkinderen huren een huisje op Terschelling en opa kan niet mee, waar blijft hij
logeren: rolstoelvriendelijk pension met verpleging
logeren: proeflogeren in een woonvorm om te wennen
logeren: tijdens kerst twee nachten een bed voor schoonpa
logeren: mijn vrouw met NAH een midweek weg, liefst in een klein huis en niet tussen hoogbejaarden
logeren: Logeerzorg Wmo of Wlz: enkele nachten tot drie weken, u pakt de koffer, wij doen de rest
logeren: Zorghotel met restaurant, zwembad en verpleegkundige, ook samen met uw partner
logeren: Logeerhuis de Klaproos: huiselijk, vijf gasten, thuis ritme aanhouden
logeren: Respijthuis in oude pastorie, vrijwilligers koken, gasten blijven hooguit veertien dagen
logeren: Vakantieverblijf voor mensen met dementie en hun partner in een bosrijke omgeving
logeren: Kortdurend verblijf voor volwassenen met ggz-kwetsbaarheid, rust en regelmaat om terugval te voorkomen
logeren: Logeerappartement naast het verzorgingshuis, 24 uur alarmering en maaltijden
logeren: Weekendlogeren voor mensen met een verstandelijke beperking, bowlen, disco en uitslapen
logeren: Tijdelijk logeren zonder indicatie, particulier tarief per etmaal
logeren: Boerderijlogies met zorg, ontbijt tussen de koeien
logeren: Gastenverblijf voor thuiswonende ouderen, elke maand hetzelfde bed
logeren: Logeren met hoogcomplexe zorg: beademing, sonde en tracheostoma
logeren: Ontlastlogeren, regionaal coördinatiepunt kent alle vrije bedden
logeren: Vakantie voor hem in een zorgpension terwijl de mantelzorger naar het buitenland gaat
logeren: Verblijf van korte duur voor wie thuis een partner heeft die zorgt
mantelzorg-steun: mijn hart luchten
mantelzorg-steun: Ik bijt mijn man soms af om niks, daarna zit ik huilend op de wc, want hij kan er ook niets aan doen dat hij halfzijdig verlamd is, en toch mis ik de vent die hij was
mantelzorg-steun: niemand begrijpt hoe alleen je bent naast een zieke
mantelzorg-steun: cursus grenzen stellen voor familie
mantelzorg-steun: coach voor mensen die zorgen
mantelzorg-steun: ik voel me altijd schuldig, als ik er ben en als ik er niet ben
mantelzorg-steun: Hoe praat ik met mijn broers over taken zonder ruzie, wij zitten elkaar in de haren over ma
mantelzorg-steun: als wijkverpleegkundige zie ik dat echtgenote tegen depressie aan zit, wie gaat met haar in gesprek
mantelzorg-steun: mag ik zeggen dat ik het niet meer wil, of ben ik dan een slecht mens
mantelzorg-steun: iemand die MIJ eens opbelt
mantelzorg-steun: mijn zoon is verslaafd aan medicijnen en manisch, ik als moeder loop op eieren
mantelzorg-steun: sinds zij niet meer praat ben ik mijn maatje kwijt, al slaapt ze naast me
mantelzorg-steun: ik ben snauwerig, moe en heb hartkloppingen door het zorgen
mantelzorg-steun: Mijn vader commandeert mij als een meid, hoe zeg ik nee tegen een man van 91
mantelzorg-steun: Tips voor omgaan met een partner met depressie
mantelzorg-steun: ondersteunend gesprek
mantelzorg-steun: Ik ben jong getrouwd en nu verpleeg ik, hoe hou je een huwelijk warm
mantelzorg-steun: Someone to listen to me, I'm a carer and I feel guilty
mantelzorg-steun: Counselling for family of a mentally ill person
mantelzorg-steun: How do I cope with being the only one who cares
mantelzorg-steun: de psycholoog kost me te veel en gaat over mijn jeugd, terwijl ik gewoon wil praten over mijn vrouw en haar ziekte
mantelzorg-steun: ik zorg mama, mijn hart zwaar, praten met vrouw in arabisch
mantelzorg-steun: ons Marieke zegt dat ik mezelf wegcijfer, ze heeft gelijk, maar wie leert het mij
mantelzorg-steun: alles in mij zegt stop, maar hij heeft alleen mij
mantelzorg-steun: piekeren over later, als hij nog zieker wordt
mantelzorg-steun: mijn zus is opgenomen op een gesloten afdeling, wij als familie worden nergens in betrokken en zitten met honderd vragen
mantelzorg-steun: ik slaap slecht van de zorg om mijn gehandicapte kleinzoon
mantelzorg-steun: ben ff leeg, moet gewoon praten met iemand die snapt hoe het is met een zieke pa
mantelzorg-steun: De opname was een opluchting en een ramp ineens, ik weet niet meer wie ik ben zonder het zorgen
mantelzorg-steun: bejaard en nog steeds moeder van een kind van zestig met een beperking, ik maak me zorgen over daarna
mantelzorg-steun: gesprek over overbelasting
mantelzorg-steun: Mantelzorgcoach: in vijf gesprekken terug naar uw eigen energie
mantelzorg-steun: Luistertelefoon voor wie zorgt, avonden en weekend
mantelzorg-steun: Familievertrouwenspersoon ggz, voor naasten met vragen of klachten
mantelzorg-steun: Cursus In balans: piekeren, loslaten en voor uzelf opkomen als naaste
mantelzorg-steun: Mantelzorgconsulent komt langs, gratis, zo vaak als nodig
mantelzorg-steun: Ypsilon en MIND: steun voor familie van mensen met psychose of bipolaire stoornis
mantelzorg-steun: EMDR en rouwtherapie bij levend verlies
mantelzorg-steun: Training tiltechniek, communicatie en ontspanning voor familieleden
mantelzorg-steun: Psycho-educatie voor partners: wat de ziekte doet met uw relatie
mantelzorg-steun: Persoonlijk gesprek met ouderenwerker die weet wat zorgen met een mens doet
mantelzorg-steun: Online module Houd het vol, met e-coach
mantelzorg-steun: Emotionele ondersteuning voor ouders van een kind met een beperking
mantelzorg-steun: Preventie overbelasting: intake, weekplan, nazorg
mantelzorg-steun: Interactie-vaardigheidstraining voor familie van iemand met borderline of psychose
mantelzorg-steun: Stiltewandeling en gesprek voor partners van zieken
mantelzorg-groep: vrouwen in hetzelfde schuitje
mantelzorg-groep: Ik wil bij een kopje koffie horen hoe een ander het doet als je kerel de hele dag hetzelfde vraagt, lachen om de gekke dingen en daarna met nieuwe moed naar huis
mantelzorg-groep: lotgenotencontact mantelzorgers
mantelzorg-groep: mantelzorgcafe dinsdag
mantelzorg-groep: ben ik de enige zoon die voor zijn moeder zorgt
mantelzorg-groep: Een groepje mannen die hun vrouw verzorgen
mantelzorg-groep: jonge ouders van een kind met zorg, samenkomen
mantelzorg-groep: ergens waar je hardop mag zeggen dat je het zat bent en iedereen knikt
mantelzorg-groep: mijn partner heeft kanker en ik zoek partners van
mantelzorg-groep: Zijn er dames die ook voor een zieke man zorgen en eens willen lunchen
mantelzorg-groep: Als sociaal werker wil ik mijn cliënte laten kennismaken met anderen die voor een oude ouder zorgen
mantelzorg-groep: Turkse vrouwen die schoonmoeder verzorgen, samen thee drinken en praten
mantelzorg-groep: de groep werd opgedoekt na corona en ik mis die gezichten, wie weet een andere
mantelzorg-groep: praatavond partners
mantelzorg-groep: facebookgroep of echt bij elkaar, dat maakt mij niet uit, als het maar andere verzorgers zijn
mantelzorg-groep: Chinese mantelzorgers onder mekaar
mantelzorg-groep: ik ben 28 en alle mantelzorgers op die bijeenkomsten zijn zeventig
mantelzorg-groep: ontbijten met mensen die ook zorgen
mantelzorg-groep: ervaringen wisselen over verpleeghuis, schuld, broers en zussen
mantelzorg-groep: meet other carers
mantelzorg-groep: Carers support group on a weekday evening
mantelzorg-groep: Is there a group for husbands looking after their wives
mantelzorg-groep: mag mijn moeder mee, ik kan haar niet alleen laten tijdens de bijeenkomst
mantelzorg-groep: een samenkomst van familieleden van mensen met schizofrenie
mantelzorg-groep: op de maandelijkse mantelzorgmiddag kom ik niet want die is onder werktijd
mantelzorg-groep: Ik ken geen ander met een kind van twintig in de luiers, waar zitten die ouders
mantelzorg-groep: ge moet het meegemaakt hebben om het te verstaan, daarom zoek ik mensen zoals ik
mantelzorg-groep: contact zussen broers gehandicapten
mantelzorg-groep: uitje met andere verzorgers, even lachen
mantelzorg-groep: mama's van kinderen met niet-aangeboren hersenletsel, whatsappgroep en wandelen
mantelzorg-groep: wekelijks kringgesprek
mantelzorg-groep: Mantelzorgcafé: elke eerste woensdag, koffie, een spreker en elkaars verhaal
mantelzorg-groep: Gespreksgroep voor partners van mensen met een chronische ziekte, acht bijeenkomsten
mantelzorg-groep: Mannen die zorgen: elke maand vissen, eten of sleutelen
mantelzorg-groep: Samenspraak, contactgroep ouders met een zorgintensief kind
mantelzorg-groep: Lotgenotenavond voor naasten van mensen met een psychiatrische ziekte
mantelzorg-groep: Wandelgroep mantelzorgers, elkaar bijpraten in het bos
mantelzorg-groep: Ontmoetingsochtend voor Surinaamse en Hindostaanse verzorgers
mantelzorg-groep: Online kring van verzorgers, donderdag acht uur, camera mag uit
mantelzorg-groep: Brunch, workshops en ontmoeting voor alle verzorgers uit het dorp
mantelzorg-groep: Creatieve middag voor wie voor een ander zorgt, handen bezig en tongen los
mantelzorg-groep: Familiegroep met ervaringsdeskundige gespreksleider
mantelzorg-groep: Werkende mantelzorgers eten samen pizza en delen trucs
mantelzorg-groep: Kring voor ex-mantelzorgers na opname of overlijden
mantelzorg-groep dementie-naasten: Partners van mensen met dementie ontmoeten elkaar terwijl wij voor de dementerende een programma hebben
mantelzorg-groep: Themagroep loslaten en vasthouden, besloten groep van acht verzorgers
mantelzorg-regelen: verlof voor zorg
mantelzorg-regelen: Ik ben de helft van mijn werkdag bezig met apotheek, hulpmiddelenbedrijf, thuiszorgplanning en de gemeente voor mijn vader, mijn chef begint te morren en mijn vakantiedagen zijn op
mantelzorg-regelen: mantelzorgmakelaar gezocht
mantelzorg-regelen: mijn leidinggevende wil dat ik kies tussen mijn rooster en de zorg voor mijn moeder
mantelzorg-regelen: kortdurend of langdurend zorgverlof, wordt het betaald
mantelzorg-regelen: moeder bij ons in huis laten wonen, wat doet dat met haar AOW en onze huurtoeslag
mantelzorg-regelen: parkeervergunning mantelzorger
mantelzorg-regelen: iemand die al dat gedoe met formulieren en afspraken rondom mijn zieke zus uit handen neemt
mantelzorg-regelen: minder werken om te zorgen, loopt mijn pensioen terug
mantelzorg-regelen: Hoe zit het met een unit in de achtertuin voor mijn ouders, heb ik daar een vergunning voor nodig
mantelzorg-regelen: als hr-adviseur krijg ik een medewerker die uitvalt omdat ze voor haar moeder zorgt, welke deskundige regelt zaken voor haar
mantelzorg-regelen: ik moet 14 instanties bellen en elke keer opnieuw mijn verhaal
mantelzorg-regelen: wie helpt met de combinatie baan en zieke partner
mantelzorg-regelen: mag ik bijstand houden als ik mama's zorg doe en bij haar slaap
mantelzorg-regelen: flexibele roosters vragen op mijn werk in het magazijn, omdat mijn dochter vaak in het ziekenhuis ligt
mantelzorg-regelen: mantelzorgcompliment aanvragen
mantelzorg-regelen: Ik zzp'er, mijn man ziek, geen inkomen als ik zorg, wat nu
mantelzorg-regelen: reiskosten vergoeding als ik elke dag naar mijn moeder rijd
mantelzorg-regelen: Work and care for parents, who arranges everything
mantelzorg-regelen: Can a care broker handle the paperwork around my son's care
mantelzorg-regelen: My boss won't give me leave to look after my dad
mantelzorg-regelen: verzekering vergoedt mantelzorgmakelaar
mantelzorg-regelen: Zonder planner word ik gek: bij vader fysio om tien, bij moeder oogarts om elf, en ik werk dertig kilometer verderop
mantelzorg-regelen: schema maken met de familie wie wanneer
mantelzorg-regelen: ge wordt van het kastje naar de muur gestuurd als ge iets wilt regelen voor uw ouders
mantelzorg-regelen: sollicitatieplicht ontheffing wegens zorg voor kind
mantelzorg-regelen: ik ben mantelzorger en wil weten welke regelingen fiscaal aftrekbaar zijn
mantelzorg-regelen: regelzaken rond een gehandicapte zoon die 18 wordt: wajong, zorgverzekering, mentorschap, allemaal op mijn bord
mantelzorg-regelen: wij kunnen van werk niet bellen overdag, maar loketten zijn alleen overdag open
mantelzorg-regelen: een betaalde kracht die coördineert tussen casemanager, dagopvang, taxi en mij
mantelzorg-regelen: overzicht, agenda, map met alles erin
mantelzorg-regelen: Mantelzorgmakelaar BMZM-erkend, neemt regeltaken over, vaak vergoed door aanvullende polis
mantelzorg-regelen: Werk en mantelzorg: gesprek met uw werkgever voorbereiden
mantelzorg-regelen: Regelhulp voor familie: wij bellen, vullen in en bewaken de afspraken
mantelzorg-regelen: Juridisch spreekuur voor verzorgers: wonen, erfenis, kostendelersnorm en verlof
mantelzorg-regelen: Wegwijs in zorgverlof, uitkering en mantelzorgwoning
mantelzorg-regelen: Zorgregisseur, één aanspreekpunt die de familie de papierwinkel scheelt
mantelzorg-regelen: Mantelzorgvriendelijk werkgeven, training en helpdesk
mantelzorg-regelen: Mantelzorgwaardering gemeente: bonus van honderd euro, aanvraag voor november
mantelzorg-regelen: Digitale zorgagenda voor de familie met inrichting door onze consulent
mantelzorg-regelen: Wij organiseren bezoek, vervoer, hulpmiddelen en indicaties rond uw ouder
mantelzorg-regelen: Verzuimcoach voor personeel met een zieke partner of ouder
mantelzorg-regelen: Coördinatie op afstand voor kinderen die ver weg of in het buitenland wonen
mantelzorg-regelen: Ondersteuning ouders van zorgkind bij regelwerk: school, taxi, luiers, pgb en hulpmiddelen
mantelzorg-regelen: Zorgmakelaar op uurbasis, snel resultaat, vast tarief
mantelzorg-regelen: Informatiepunt mantelzorg en recht
dagbesteding: ergens heen overdag
dagbesteding: Sinds ik ben afgekeurd lig ik tot twaalf uur in bed, kijk uit het raam, eet een zak chips en wacht tot de kinderen uit school komen, ik mis collega's en een reden om mijn schoenen aan te trekken
dagbesteding: zinvolle invulling van de week
dagbesteding: mijn broer van veertig hangt de godganse dag voor de buis
dagbesteding: dagactiviteit met vervoer
dagbesteding: houtbewerking, fietsen opknappen, keuken, maakt niet uit
dagbesteding: ik wil bezig zijn zonder dat er een baas achter me staat
dagbesteding: Na mijn opname is mijn agenda leeg en dan ga ik malen, ik zoek een vaste plek van maandag tot donderdag
dagbesteding: Mijn zoon (26, autisme) is uit het speciaal onderwijs en sindsdien is er niets meer
dagbesteding: Als ambulant begeleider zoek ik voor een cliënt twee dagdelen per week buitenshuis, hij houdt van metaal
dagbesteding: dagcentrum ggz
dagbesteding: dag is lang als je niks te doen hebt
dagbesteding: waar kan mijn man naartoe nu hij niet meer mag werken door zijn rug
dagbesteding: Me dag bestaat uit gamen en blowen, heb ritme nodig bro
dagbesteding: Ik heb geen werk, geen papier, ik wil iets doen met hand, naaien of koken
dagbesteding: Wmo-maatwerkvoorziening dagbesteding, welke aanbieders hebben plek
dagbesteding: Hij doet nu inpakwerk, hele dagen schroefjes tellen, en wordt er depressief van; is er ook iets leukers
dagbesteding: Day activities for adults who can't work
dagbesteding: A place to go during the day with workshops
dagbesteding: Something useful to do on weekdays for my brother
dagbesteding: een plek waar ze in haar waarde gelaten wordt, wat mag doen in een winkeltje of theeschenkerij
dagbesteding: ik ben vijftig, te jong voor bejaardenbingo, te ziek voor een baan
dagbesteding: structuur, mensen, iets maken, warm eten tussen de middag
dagbesteding: gasten die niks omhanden hebben gaan rare dingen doen
dagbesteding: zij wil wel ergens bezig zijn maar alleen halve dagen, ze heeft weinig energie
dagbesteding: mijn vorige dagplek is failliet
dagbesteding: spuitgast, fietsenmaker, kantinehulp, hij ziet het allemaal zitten
dagbesteding: van de gemeente mag ik maar één ochtend naar de dagbesteding
dagbesteding: uitgeprocedeerd en niets te doen
dagbesteding: ik word onrustig van thuis zijn, de muren komen op me af sinds mijn scheiding en ontslag
dagbesteding: bezigheid overdag nodig
dagbesteding: Arbeidsmatige dagbesteding: houtwerkplaats, kaarsenmakerij en lunchroom
dagbesteding: Activiteitencentrum, iedere werkdag open, van moestuin tot mozaïek
dagbesteding: Dagbesteding groep Wmo: ontwikkelingsgericht of belevingsgericht, vervoer inbegrepen
dagbesteding: In onze kringloopwinkel sorteren, repareren en verkopen deelnemers met plezier
dagbesteding: Fietsatelier voor mensen met een psychische of lichamelijke achterstand
dagbesteding: Open werkplaats: kom, kies een klus, pak koffie
dagbesteding: Belevingsgerichte daginvulling met muziek, snoezelen en koken
dagbesteding: Drukkerij, postbezorging en groenploeg, werken op je eigen tempo
dagbesteding: Dagcentrum voor dak- en thuislozen met timmerhok en soep
dagbesteding: Dagactiviteiten voor jongvolwassenen met autisme: 3D-printen, webdesign, games bouwen
dagbesteding: Theehuis in het park, gasten bedienen onder begeleiding
dagbesteding: Zinvolle dagbesteding voor statushouders en mensen zonder baan
dagbesteding: Wij bieden ritme: vier dagdelen per week, met een persoonlijk plan
dagbesteding: Daginvulling Wlz en pgb, kleinschalig, met eigen ateliers en een winkel aan de Dorpsstraat
dagbesteding: Naaiatelier, keramiekoven en bakkerij voor mensen die niet meekunnen op de arbeidsmarkt
dagbesteding-ouderen: soos voor bejaarden
dagbesteding-ouderen: Mijn moeder van 84 zit sinds vaders overlijden voor het raam, ze kleedt zich niet meer aan, ze zegt dat niemand op haar wacht, en ik zou willen dat een busje haar twee keer per week komt halen voor een praatje en warm eten
dagbesteding-ouderen: dagopvang oudere heer
dagbesteding-ouderen: ouwe man verveelt zich
dagbesteding-ouderen: rummikub, sjoelen, bingo
dagbesteding-ouderen: ma mag van de huisarts niet meer hele dagen alleen thuis zijn
dagbesteding-ouderen: iets voor 80-plussers in het dorpshuis overdag
dagbesteding-ouderen: Opa was timmerman en wil niet bloemschikken, bestaat er een mannenclub voor hoogbejaarden
dagbesteding-ouderen: Als praktijkverpleegkundige zoek ik een dagvoorziening voor een vereenzamende weduwnaar met COPD
dagbesteding-ouderen: mijn pa valt in slaap in zijn stoel van verveling
dagbesteding-ouderen: samen de krant lezen en kaarten
dagbesteding-ouderen: oude moeder spreekt alleen Berbers, een huiskamer met Marokkaanse vrouwen
dagbesteding-ouderen: Indische ouderen, rijsttafel en herinneringen
dagbesteding-ouderen: Ons bomma zou content zijn als ze eens onder de mensen kwam overdag
dagbesteding-ouderen: Mevrouw (91) is lichamelijk zwak, geestelijk goed, en wil geen groep met demente mensen
dagbesteding-ouderen: Ik ben zelf 79, woon op een flat met lift, en zou graag eens een hele dag ergens zijn waar koffie is, een warme hap, wat gym en een gesprek over vroeger
dagbesteding-ouderen: zij krijgt nu een vrijwilliger een uurtje maar ze heeft hele dagen aanspraak nodig
dagbesteding-ouderen: taxi haalt en brengt oudere
dagbesteding-ouderen: Day centre for elderly with transport
dagbesteding-ouderen: My grandfather needs something to do with people his age
dagbesteding-ouderen: Lunch and activities for seniors during the week
dagbesteding-ouderen: er was hier een mooie dagsociëteit maar die is wegbezuinigd
dagbesteding-ouderen: Schoonvader heeft Parkinson en kan niet meer biljarten in het café, hij wordt knorrig thuis
dagbesteding-ouderen: gymmen op een stoel, liedjes van toen, breien
dagbesteding-ouderen: heeft ze een indicatie nodig om mee te doen met de ouderengroep in het verzorgingshuis
dagbesteding-ouderen: pa is slechtziend en kan overdag niks meer zelf
dagbesteding-ouderen: ik breng mama elke dag naar mijn eigen werk omdat ze niet alleen kan, dat kan zo niet langer
dagbesteding-ouderen: gezellig met leeftijdsgenoten de dag doorbrengen
dagbesteding-ouderen: sinds zijn rijbewijs weg is zit ie gevangen op de boerderij
dagbesteding-ouderen: oma heeft praatjes genoeg, maar geen toehoorders
dagbesteding-ouderen: tante wil onder de pannen zijn tot vijf uur
dagbesteding-ouderen: Huiskamer voor ouderen: koffie, verse soep, gymnastiek en een dutje in de relaxstoel
dagbesteding-ouderen: Dagverzorging somatiek voor senioren met lichamelijke klachten, vier dagen per week
dagbesteding-ouderen: Ontmoetingscentrum 75+, busje rijdt, verzorgende aanwezig voor toilet en medicijnen
dagbesteding-ouderen: Herenkamer: biljart, houtdraaien en sterke verhalen
dagbesteding-ouderen: Dagsociëteit in het oude raadhuis, ook zaterdag, Wmo of eigen bijdrage
dagbesteding-ouderen: Cultuurspecifieke dagopvang met Surinaamse keuken en gebedsruimte
dagbesteding-ouderen: Ouderen uit het buitengebied brengen de dag door in onze herberg
dagbesteding-ouderen: Dagclub met ansichtkaarten, quizzen, tuinieren op hoogte en middagdutje
dagbesteding-ouderen: Seniorendagbesteding van tien tot vier, warme maaltijd en beweegkwartier
dagbesteding-ouderen: Gezellige dagen voor thuiswonende ouderen, zodat partner of kinderen ook adem hebben
dagbesteding-ouderen: Groepsbegeleiding ouderen Wmo, licht en zwaar, inloop zonder indicatie op maandag
dagbesteding-ouderen: Turkse theetuin voor eerste generatie gastarbeiders
dagbesteding-ouderen: Verzorgende en activiteitenbegeleider maken samen met bewoners van de wijk een dag
dagbesteding-ouderen: Dagje uit in huis: verwendag, kapper, zang en pannenkoeken voor 80-plus
dagbesteding-ouderen: Molukse ouderen ontmoeten elkaar, dagprogramma met zang en ajam
`;
