/** Told and offered about school and learning, a child's mind, the first months, and days and nights out for children. */
export const kidsLearning = `
school: leerplicht dreigt met boete
school: Hij zit al vijf maanden op zijn kamer in plaats van in de klas, de rector wil hem uitschrijven en het samenwerkingsverband schuift met papieren terwijl hij verpietert achter zijn gordijnen
school: geen passend onderwijs te vinden
school: mijn dochter is hoogbegaafd en verveelt zich kapot in groep drie, ze doet alsof ze dom is
school: spijbelen, tussenuren, telaatbriefjes, hij haalt het vmbo zo niet
school: ik ben mentor in havo 3 en een leerling haakt af, ze komt het gebouw niet in, welke thuiszitterscoach is er
school: overgang van basis naar brugklas gaat mis
school: cluster 4 plek weg na verhuizing
school: Zij gooit elke ochtend haar boekentas in de gang en weigert op de fiets te stappen
school: ik trek die school niet meer meneer, te veel mensen te veel lawaai, laat me thuis leren
school: Vrijstelling van leerplicht, wij willen dat niet, hij wil gewoon leren maar in kleine stapjes
school: schooladvies te laag, citotoets
school: Mijn jongens kennen het Nederlandse schoolsysteem niet en ik ook niet, wie legt uit wat vmbo-kader is en gaat mee naar het tienminutengesprek
school: ambulant begeleider voor leerling met epilepsie
school: spijbelaar van 16 wil alleen nog op scooter rijden
school: Onze zoon werd geschorst na een grap met een brandblusser, nu zit hij thuis te niksen en niemand neemt hem aan
school: My daughter refuses to go to school, attendance officer is at our door
school: School dropout needs a place to learn in small steps
school: Homework help for a pupil who can't plan
school: plannen voor toetsweek lukt nooit
school: de juf kan hem niet de aandacht geven die hij nodig heeft met eenendertig kinderen
school: onze gast wil naar het buitengewoon onderwijs maar daar zijn geen plaatsen
school: studiekeuze stress, gezakt voor eindexamen
school: halve dagen school, wat doen we met de andere helft
school: Zieke leerling, veel gemist door chemokuren, wil bij blijven met zijn klas
school: Ik zoek als leerplichtambtenaar een tussenvoorziening voor een jongen van veertien die nergens kan starten
school: Het mbo stuurt haar weg omdat ze te vaak ziek gemeld is door paniek in de tram
school: rekenen lukt haar gewoon niet en ze is de enige uit groep 8 die niet mee mag naar de mavo
school: Mijn kleinzoon kan niet stil in de rij, hij vindt de gymzaal te galmen en rent naar huis in de pauze
school: begeleiding in de klas gezocht kind met pgb
school: gymnasiast faalangst tentamens
school: Onderwijszorgarrangement: leren en behandeling onder een dak, maximaal acht leerlingen
school: Thuiszitterstraject: van bed naar bureau naar klas, in het tempo van het kind
school: Huiswerkinstituut met rust, snacks en persoonlijke planner, ook voor minima via de gemeente
school: Begeleiding tijdens schooltijd door jeugdhulpverlener, Jeugdwet in combinatie met lichte ondersteuning
school: Leerrecht in een schuur: timmeren, koken en toch taal en rekenen
school: Onderwijsconsulent bemiddelt bij plaatsing en schorsing, kosteloos
school: Hoogbegaafdencoach en plusklas voor onderpresteerders
school: Schoolmaatschappelijk werk, wekelijks in de school te vinden
school: Gymleraar en therapeut samen: schoolangst overwinnen met minipasjes
school: Afstandsonderwijs met coach voor jongeren die niet onder groepen kunnen
school: Rebound en time-out voorziening voor middelbare scholieren
school: Jongeren zonder startkwalificatie: RMC-loket helpt terug naar opleiding of werk
school: Weekendschool voor nieuwsgierige kinderen uit buurten met weinig kansen
school: Ouder en onderwijs adviespunt voor al uw vragen over leraren, advies en rapporten
school: Bijles wiskunde en Nederlands door studenten
school: Schoolweigering: gedragstherapeut bezoekt thuis en fietst mee naar het plein
jeugd-psychisch: Ze krast met een passer in haar arm en draagt lange mouwen in de hitte
jeugd-psychisch: kinderpsychiater
jeugd-psychisch: Onze zoon van elf ligt tot middernacht te piekeren over oorlog en ziekte, hij controleert of wij nog ademen, en overdag is hij een lief maar doodmoe kereltje dat nergens meer om lacht
jeugd-psychisch: puber wil dood
jeugd-psychisch: geen ggz plek onder de 18
jeugd-psychisch: mijn dochter hoort een jongen in haar hoofd die haar uitscheldt
jeugd-psychisch: de poh-jeugd denkt aan een angststoornis, bij wie kan ik mijn cliëntje van negen kwijt
jeugd-psychisch: Sinds corona komt ons meisje niet meer uit haar kamer, ze wast haar haar niet, ze zegt alleen nog boeie
jeugd-psychisch: ik ben zestien en huil elke avond onder de douche zodat niemand het merkt
jeugd-psychisch: tics, knipperen, kuchen, in de klas
jeugd-psychisch: selectief mutisme: ze praat alleen thuis
jeugd-psychisch: Mijn kind trekt haar wimpers uit
jeugd-psychisch: ik heb mega paniek in de bus en me moeder snapt niks, wil wel met psycholoog appen
jeugd-psychisch: traumaverwerking voor een jongetje dat een auto-ongeluk meemaakte
jeugd-psychisch: kleuter met nachtmerries na een inbraak
jeugd-psychisch: Ons kind kwam uit Syrië en schrikt van vuurwerk, tekent bommen en plast in bed
jeugd-psychisch: wachttijd jeugd-ggz bijna een jaar
jeugd-psychisch: Hij praat over zelfmoord alsof het een dagje uit is
jeugd-psychisch: speltherapie of iets creatiefs, praten kan ze er nog niet over
jeugd-psychisch: depressieve tiener weigert psycholoog
jeugd-psychisch: Is er een psychologe voor kinderen die aan huis komt, onze Fleur durft geen wachtkamer in
jeugd-psychisch: mijn kleinkind heeft een overleden mama en wordt heel stil en bleek
jeugd-psychisch: My son is thirteen and so anxious he vomits before leaving the house
jeugd-psychisch: Child psychologist who speaks English
jeugd-psychisch: Self harm, my daughter is fifteen
jeugd-psychisch: jongen twaalf faalangst en perfectionisme, verscheurt tekeningen
jeugd-psychisch: onderzoek autisme kind wachtlijst
jeugd-psychisch: zij wast haar handen stuk en mag van zichzelf niet op de lijnen van de stoep lopen
jeugd-psychisch: Ons dochterke is zo schuw geworden sinds wij verhuisd zijn, ze zit heelder dagen onder haar dekentje
jeugd-psychisch: na drie intakegesprekken kreeg mijn dochter te horen dat haar problemen te zwaar zijn voor de praktijk en te licht voor de kliniek
jeugd-psychisch: Als schoolpsycholoog zoek ik snelle behandeling voor een leerling met een dwangstoornis
jeugd-psychisch: Kinder- en jeugdpsychologen, generalistische basis-ggz jeugd, geen wachttijd in de zomer
jeugd-psychisch: EMDR voor kinderen vanaf vier jaar, met verhalen en tekeningen
jeugd-psychisch: Academisch centrum kinder- en jeugdpsychiatrie, polikliniek en dagkliniek
jeugd-psychisch: Speltherapie: in de speelkamer laat een kind zien wat het niet kan zeggen
jeugd-psychisch: IMH-specialist: baby's en peuters die ontroostbaar zijn of wegkijken
jeugd-psychisch: Online chat met een jeugdpsycholoog, anoniem, 12 tot 25
jeugd-psychisch: Vrijgevestigd orthopedagoog-generalist, diagnostiek en behandeling kindertrauma, Jeugdwet ggz
jeugd-psychisch: High intensive home treatment bij suïcidale jongeren, team komt aan huis
jeugd-psychisch: Denken plus Doen is Durven, groep voor bange kinderen
jeugd-psychisch: @ease: loop binnen en praat met een jong iemand, gratis, zonder afspraak
jeugd-psychisch: Creatieve therapie met klei, muziek en beweging voor teruggetrokken kinderen
jeugd-psychisch: Dialectische gedragstherapie voor adolescenten met zelfbeschadiging
jeugd-psychisch: Gender- en identiteitsvragen bij tieners: psychologische begeleiding
jeugd-psychisch: Hypnotherapie voor kinderen met buikpijn, bedplassen en angstdromen
jeugd-psychisch: Piekeren de baas, training voor kinderen in groep zeven en acht
jeugd-psychisch: Klinische opname adolescenten, gesloten en open afdeling, eigen school
dyslexie: letters dansen
dyslexie: Mijn zoon leest met zijn vinger, raadt de helft van de woorden en schrijft de b en d door elkaar, terwijl hij je alles kan vertellen over vulkanen
dyslexie: AVI-niveau blijft steken
dyslexie: hij heeft drie keer een E op de DMT, nu mag hij getest
dyslexie: spellen is een ramp, elk dictee vol rood
dyslexie: enkelvoudige ernstige dyslexie behandeling
dyslexie: als rt-er wil ik een leerling aanmelden voor EED-onderzoek, bij welk instituut kan dat
dyslexie: mijn meisje van tien huilt boven haar leesboek
dyslexie: juf zegt te jong voor een test
dyslexie: rekenen blijft maar niet hangen, klokkijken en tafels, is dat dyscalculie
dyslexie: dictee onvoldoende, woordblind net als opa
dyslexie: leesblind, dat zit in onze familie
dyslexie: ik ben 43 en kan nog steeds geen brief foutloos schrijven, is er ook onderzoek voor volwassenen
dyslexie: Ik kan nie goed speluh, krijg ik extra tijd bij me examen
dyslexie: onze kleine krijgt de klanken niet uit mekaar, boom wordt doom
dyslexie: My child reverses letters and can't learn to read
dyslexie: Test for dyslexia in primary school
dyslexie: Struggling with spelling, needs a specialist tutor
dyslexie: vergoeding dyslexie via gemeente of zelf betalen
dyslexie: Hij weigert een voorleesbeurt, de andere kinderen zuchten als hij aan de beurt is
dyslexie: mijn kind spreekt thuis Pools en leest slecht Nederlands, is dat twee talen of leesstoornis
dyslexie: Engels woordjes leren blijft niet hangen
dyslexie: luisterboeken en voorleessoftware, wie weet wat helpt voor een brugklasser
dyslexie: groep 5, leest op het niveau van eind groep 3
dyslexie: dyslexieverklaring nodig voor eindexamen
dyslexie: ze schrijft zo langzaam dat haar toets nooit af is
dyslexie: kleuter kan niet rijmen en onthoudt geen liedjes, er is dyslexie in de familie
dyslexie: technisch lezen, begrijpend lezen, alles blijft achter
dyslexie: Wij oefenen ons suf met flitskaarten maar morgen is hij alles weer vergeten
dyslexie: huiswerk Frans eindigt in ruzie omdat hij woordjes niet onthoudt
dyslexie: leerstoornis, kan iemand hem individueel les geven na schooltijd
dyslexie: Erkend dyslexiezorg, Jeugdwet, lid NKD, behandeling op school onder lestijd
dyslexie: Onderzoek naar lees- en spellingproblemen, verslag binnen zes weken
dyslexie: Remedial teacher met eigen praktijk, letters leren door te stampen en springen
dyslexie: Dyscalculie: onderzoek en rekenhulp met blokjes en geld
dyslexie: Taalhuis en bijles voor leerlingen met een leerachterstand
dyslexie: Leesclub met voorleeshond, kinderen lezen hardop aan een labrador
dyslexie: Typecursus voor dyslectische kinderen
dyslexie: Dyslexieverklaring voor studenten en volwassenen
dyslexie: BOUW! tutorlezen in groep 2 tot 4, voorkomt leesproblemen
dyslexie: Beelddenkers: leren leren met plaatjes en mindmaps
dyslexie: Luister- en voorleeshulpmiddelen lenen, uitleg door onze adviseur
dyslexie: Specialistische behandeling ernstige leesstoornis, 60 sessies, ouders oefenen mee
dyslexie: Zomerschool om taal- en rekenachterstand in te lopen
dyslexie: Orthotheek en praktijk voor kinderen bij wie leren stroef gaat
dyslexie: Spellingtraining voor brugklassers, vijftien weken, digitaal thuis oefenen
baby: kraamhulp gezocht
baby: Ik ben acht maanden zwanger, woon hier nog maar net, mijn moeder zit in Ghana, en ik heb geen idee wie mij na de bevalling met de borstvoeding en het badje komt laten zien hoe het moet
baby: hij huilt uren achter elkaar
baby: mijn schoondochter ligt met bekkeninstabiliteit op bed, uitgerekend in maart
baby: tepelkloven, kolven, te weinig melk
baby: verloskundige praktijk in de buurt
baby: zwanger en niemand mag het weten
baby: ik ben 17 weken en me vriend is weg, help
baby: Onze prematuur is net uit de couveuse en ik durf haar amper op te tillen
baby: wij krijgen een tweeling in december en de kraamzorg zegt dat ze te weinig mensen hebben
baby: ik voel niks als ik naar mijn pasgeboren zoontje kijk, hechten lukt niet
baby: hoe draag je een baby in een doek
baby: reflux, spugen, flesvoeding, wie denkt mee
baby: Als verloskundige zoek ik prenatale ondersteuning voor een zwangere zonder netwerk en zonder babyuitzet
baby: zuigeling slaapt alleen op de arm, wij zijn zombies
baby: Ik zwanger, geen papieren, waar bevallen
baby: de eerste weken met een pasgeborene naast een peuter
baby: miskraam gehad, nu weer in verwachting en heel bang
baby: bevallingstrauma, ik droom van de keizersnee
baby: We zijn twee papa's met een kindje via draagmoeder, wie helpt ons de eerste week
baby: Our newborn cries all night and I'm exhausted
baby: Breastfeeding help at home
baby: Pregnant, first child, where do I register for maternity care
baby: babyuitzet, wiegje, rompertjes, te duur
baby: mijn dochter is pas bevallen en staart naar de muur
baby: onze boreling wil niet aankomen, het consultatiebureau maakt ons bang
baby: te vroeg weer aan het werk, opvang voor een baby van drie maanden met een hartafwijking
baby: abortus of houden, met wie kan ik praten
baby: zwangerschapscursus met puffen en ademen
baby huisarts: inentingen voor onze zuigeling, vragen over het rijksvaccinatieprogramma
baby: mijn vrouw zit op een roze wolk zegt iedereen, maar zij wil het kindje niet eens verschonen
baby: Kraamzorg met gemiddeld 49 uur, vast gezicht, ook in het weekend en op feestdagen
baby: Lactatiekundige IBCLC, consult thuis of in de praktijk
baby: VoorZorg: verpleegkundige bezoekt jonge zwangeren tot het kind twee jaar is
baby: Centering Pregnancy: zwangerschapscontroles in een groep
baby: Moeders van Rotterdam: sociale hulp voor kwetsbare zwangeren en jonge gezinnen
baby: Nu Niet Zwanger: in gesprek over kinderwens en anticonceptie
baby: Huilbabypoli en inbakeradvies, kinderarts en pedagoog
baby: Babymassage en draagconsulent, samen wennen aan elkaar
baby: Stichting Babyspullen geeft startpakketten aan ouders die krap zitten
baby: Doula ondersteunt bij bevalling, in het ziekenhuis en thuis
baby: Prenatale en postnatale yoga en bekkenherstel na de geboorte
baby: Pop-poli: zwanger en een psychische aandoening, gynaecoloog en psychiater werken samen
baby: Ouder-kindhuis voor tienermoeders en hun pasgeboren kindje
baby: Consultatiebureau 0-4 jaar: wegen, meten, prikken en praten
baby: Couveusenazorg en thuisbegeleiding voor ouders van te vroeg geboren kinderen
baby: Partus en kraambed voor vrouwen met een vluchtachtergrond, met sleutelpersonen
jeugd-logeren: weekendje weg voor hem
jeugd-logeren: Onze zoon van acht met autisme slaapt vier uur per nacht, zijn zusje komt altijd op de tweede plaats, en opa en oma zijn te oud geworden om hem te nemen, is er een adres waar hij een paar nachten kan slapen
jeugd-logeren: logeeropvang kind met down
jeugd-logeren: logeerboerderij met dieren, kind van tien
jeugd-logeren: ik zoek een logeergezin voor mijn meisje, groepen zijn te druk voor haar
jeugd-logeren: eens in de drie weken van vrijdag tot zondag ontlasting van ons gezin
jeugd-logeren: Ons logeerhuis gaat sluiten, ze doen niet meer aan kinderen met gedragsproblemen
jeugd-logeren: vakantieopvang met overnachten voor een kind dat rolstoel rijdt
jeugd-logeren: kind sondevoeding epilepsie logeren
jeugd-logeren: de wijkcoach heeft respijt goedgekeurd voor het kind, nu nog een bed
jeugd-logeren: Hij zit overweek op school en in het weekend is het oorlog, kan hij zaterdagnacht ergens terecht
jeugd-logeren: me broertje gaat altijd naar dat huisje in de bossen, maar ze hebben geen plek meer deze winter
jeugd-logeren: Mama alleen met zoon autisme, mama moe, waar zoon slapen zaterdag
jeugd-logeren: zomervakantie zes weken is te lang, hij moet er een week tussenuit met begeleiding
jeugd-logeren: ik ben verpleegkundige in een kinderziekenhuis en zoek een logeerplek met zuurstof en nachtwacht voor een kleuter
jeugd-logeren: wanneer onze dochter een nachtje elders is, kunnen wij eens uitslapen en met de andere twee naar het zwembad
jeugd-logeren: Pubermeisje met verstandelijke beperking, zoekt gezellig logeerclubje met slaapzakken en pyjamafeest
jeugd-logeren: logeren jongens zes tot twaalf adhd
jeugd-logeren: Weekend sleepover care for a disabled child
jeugd-logeren: Our autistic son needs a respite house twice a month
jeugd-logeren: Short breaks for kids with behavioural problems
jeugd-logeren: van de vorige logeerplek kwam hij terug met vuile kleren en blauwe plekken, dat nooit meer
jeugd-logeren: wie haalt en brengt hem naar zijn logeeradres
jeugd-logeren: Ons manneke kan niet tegen wissels, dus hij moet telkens dezelfde kamer en dezelfde begeleider hebben als hij daar blijft overnachten
jeugd-logeren: beschikking jeugdwet verblijf etmalen, zoek aanbieder met plek in de herfst
jeugd-logeren: de sfeer thuis klaart op als hij een weekend weg is, maar we krijgen er maar zes per jaar
jeugd-logeren: logeren bij iemand met paarden en weinig prikkels
jeugd-logeren: Tijdelijk een paar nachten per week elders slapen zodat de pubers elkaar niet de tent uit vechten
jeugd-logeren: kortdurend verblijf jeugd zwolle
jeugd-logeren: Een gastgezin waar mijn jongen om de veertien dagen kan blijven slapen, die mensen worden een soort tante en oom
jeugd-logeren: Logeerhuis voor kinderen 4 tot 18 met een beperking of stoornis, weekenden en schoolvakanties
jeugd-logeren: Kortdurend verblijf Jeugdwet, etmaal met begeleiding één op drie
jeugd-logeren: Slapen in een yurt, marshmallows bakken, ouders hebben vrijaf
jeugd-logeren: Vakantieweken op de manege met overnachting, kleine groepjes
jeugd-logeren: Verpleegkundig kinderzorghuis: logeren met medische zorg dag en nacht
jeugd-logeren: Logeergezinnen uit onze pool vangen een kind regelmatig een weekend op
jeugd-logeren: Weekendhuis voor tieners met een licht verstandelijke beperking, koken, chillen, stappen
jeugd-logeren: Logeervilla met snoezelkamer en tillift voor ernstig gehandicapte kinderen
jeugd-logeren: Zorgvrij weekend voor ouders: uw kind beleeft avontuur bij ons in het bos
jeugd-logeren: Deeltijdverblijf, twee vaste nachten per week, om de thuissituatie vol te houden
jeugd-logeren: Prikkelarm logeren, maximaal vier kinderen, vaste gezichten
jeugd-logeren: Strandweekenden met jongeren met ass, uitstapjes en rusttijd
jeugd-logeren: Gasthuis voor zieke kinderen en hun hele gezin
jeugd-logeren: Logeren in de stal: hooi, geiten en een warm bed, pgb en ZIN
jeugd-logeren: Crisislogeerbed voor kinderen wanneer het thuis tijdelijk onhoudbaar is
jeugd-dag: naschoolse opvang rolstoelkind
jeugd-dag: Na drie uur moet hij ergens heen waar ze weten wat autisme is, de gewone buitenschoolse opvang belde me vorige week weer van mijn werk omdat hij onder een tafel zat
jeugd-dag: zaterdagclub voor mijn dochter
jeugd-dag: medisch kinderdagverblijf
jeugd-dag: onze peuter van drie loopt nog niet en de gastouder vindt het te ingewikkeld
jeugd-dag: hij verveelt zich dood in de vakanties
jeugd-dag: waar kunnen kinderen met downsyndroom voetballen of zwemmen
jeugd-dag: mijn jongen zit alle middagen alleen te gamen, is er een plek met techniek of schaken voor kinderen zoals hij
jeugd-dag: Lego-club autisme
jeugd-dag: als ambulant werker wil ik een jongetje van zes plaatsen op een middagbehandeling
jeugd-dag: zwemles speciaal, een op een
jeugd-dag: Kinderopvang zegt: te veel zorg voor ons, zoek andere
jeugd-dag: wat is er te doen in de krokusvakantie voor een kind met een beperking
jeugd-dag: Onze gast van tien wil muziek spelen in een bandje met andere kinderen die anders zijn
jeugd-dag: vriendjes maken op een speelplek met begeleiding
jeugd-dag: mijn kind is vrijgesteld van leerplicht en moet overdag toch iets zinnigs kunnen doen
jeugd-dag: KDC wachtlijst
jeugd-dag: speeltuin, theater, circus, wat voor aanbod is er voor drukke kinderen na vieren
jeugd-dag: After school care for a special needs child
jeugd-dag: Saturday activities for autistic kids
jeugd-dag: Day centre for a toddler who can't go to a regular nursery
jeugd-dag: ik wil gewoon ergens chillen met anderen na school met een begeleider erbij die niet zeurt
jeugd-dag: Het bso-busje komt niet tot onze straat, en ik werk tot zes uur
jeugd-dag: vroeghulp peuter spraak en motoriek, groepje gezocht
jeugd-dag: geitjes voeren en hutten bouwen, dat zou hem goed doen op woensdag
jeugd-dag: dagje weg met een groepje meisjes van haar niveau
jeugd-dag: een paar dagdelen in de week voor ons zorgenkindje van twee, met therapie
jeugd-dag: scouting met extra leiding
jeugd-dag: zij kan niet mee op de gewone sportdag, ze wil ook dansen en een medaille winnen
jeugd-dag: Opvang voor zorgintensieve kleuter tijdens onze werkuren, met verpleegkundige in huis
jeugd-dag: op zaterdag zit hij van zeven tot zeven aan de tablet want verder is er hier voor zulke kinderen niks te beleven
jeugd-dag: BSO+ voor kinderen van 4 tot 14 met extra zorg, groepen van zes, halen en brengen met eigen bus
jeugd-dag: Kinderdagcentrum met fysio, logopedie en spelbegeleiding, Wlz en Jeugdwet
jeugd-dag: Therapeutische peutergroep, drie ochtenden, ouders draaien mee
jeugd-dag: Dagbehandeling jonge kind, observatie, spel en oudergesprekken
jeugd-dag: Woensdagmiddag techniekclub: solderen, robotjes bouwen, geen drukte
jeugd-dag zorgboerderij: Zaterdagboerderij: konijnen knuffelen, appeltaart bakken, trekker rijden, voor kinderen die prikkels lastig vinden
jeugd-dag: Speel-leergroep voor kinderen die nog niet aan school toe zijn
jeugd-dag: Vakantiedagopvang met thema's: piraten, ruimte en jungle, één begeleider op drie kinderen
jeugd-dag: G-voetbal, aangepast judo en rolstoelhockey voor de jeugd
jeugd-dag: Kindertheater en dans voor iedereen met of zonder handicap
jeugd-dag: Avonturenclub in het bos, vuur maken, speurtocht en stoeien
jeugd-dag: Verpleegkundig kinderdagverblijf: sonde, infuus en zuurstof, en gewoon spelen
jeugd-dag: Jongerensoos vrijdagavond, 12 tot 17, gamen, tosti en tafeltennis
jeugd-dag: Dagbesteding onderwijs-zorg voor leerlingen die vrijgesteld zijn
jeugd-dag: Speelotheek en snoezelbad, ook voor broers en zussen
jeugd-dag: Zwemschool met kleine groepen voor angstige kinderen
`;
