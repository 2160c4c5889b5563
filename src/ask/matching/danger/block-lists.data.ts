/** Words beside a sign that give it another meaning; a sign names the lists that take it away. */
export const BLOCKS: Readonly<Record<string, string>> = {
  naberoerte:
    'thuis sinds, thuis na, tv, televisie, bezig, bezig zijn, overdag, plannen, planning, moe, hele dag thuis, op de bank',
  stamcel: 'stamcel*, bank, bewaren, doorknippen, verzorgen, kraamzorg, stompje',
  dagelijks: 'bus, wachten, vissen, bankje, uitzicht, werk, werken, foto, woon, wandelen, geparkeerd, file',
  scheiding: 'scheiden, gescheiden, scheiding, relatie, ex, vriend',
  scheiding2: 'omgangsregeling, vakantie, ouderschapsplan, oppas, mediator, weekend bij',
  stressklacht:
    'stress, van de stress, spanning, paniek*, angst*, soms, vaak, overgang, cardioloog, onderzoek',
  omkind: 'elkaar, een arm, gade, autis*, overprikkel*, beperking, therapie',
  noggeen: 'ben, is, schiet, schieten, zijn, word, wordt, heeft, nu, net',
  was: 'wasgoed, lamp, schilderij, gordijn*, jas, alarm',
  baby: 'baby, slaapt, kind, kleintje, alarm, medicatie, slaapapneu',
  kindrelatie: 'hechting van, hechtingsproblem*, pleegkind, adoptie*, onveilig gehecht, hechtingsstoornis',
  keukenbrood: 'geld, muur, kunstgras, gat in de markt, gat in mijn begroting, budget',
  logo: 'vaak, steeds, regelmatig, logoped*, slikken, soms, bang',
  roken: 'roken, stoppen met, pijp, rookmelder*',
  oud: 'lymf*, chronisch*, prednison, reuma',
  dement1: 'dementie, autisme, glas, timmerman, slot',
  rij: 'rijles, auto aangepast, scootmobiel, rolstoel, onder de trein, wandelen, fietsen, zwemmen',
  gescheiden: 'co ouderschap, omgang*, ruzie over, mediator, alimentatie, omgangsregeling, voogdij',
  oppas1: 'oppas, bso, werk, na school, mag, hoe oud, hoe lang, oud genoeg',
  nietwillen: 'wil, wilt, hoop, hoopt, nooit meer, slapen en, liever, hoef, zou willen',
  slaat:
    'slaat, slaan, sloeg, sloegen, slaag, schopt, schoppen, schopte, trapt, trappen, trapte, mept, meppen, stompt, stompte, knijpt, kneep, duwt, duwde, wurgt, bijt, ranselt, hits, hit, beats, beat, hitting, beating, kicks, kicked, punches, punched, slaps, slapped, punching, bedreigt, bedreigd, mishandelt, slaot, slat, sleat, slog',
  ons: 'mij, me, ons, hen, mn, mezelf, us, him, her, them, onze kinderen, mijn zusje, mijn broertje, de kinderen, zn kinderen, haar kinderen, my mother',
  object: 'mij, me, ons, mn, hen',
  weer: 'weer, ook, soms, vaak, steeds, elke, dag, dan, altijd, week, bijna, heel, hard, iedere, thuis, zo, af, en, toe, vaker, nog, opnieuw, wel, eens, weleens, dronken, vannacht, gisteren, vanavond',
  chronisch:
    'copd, astma, slaapapneu, apneu, oefening*, traplopen, trap op, inspanning, buitenlucht, frisse lucht, lucht scheppen, sauna, yoga, meditat*, mindful*, logoped*, slikproblem*, slikken, vernevel*, zangkoor, koor, epilepsiehond, oppassen, oppas, op straat te leven, zelfstandig wonen, tv, spreekuur, longfibrose, masker, huisdier*, hooikoorts, dieren, hond, honden, lawaai, rekeningen, zorgboerderij, van het werk, hyperventil*, van de stress, nothing physical, niets lichamelijks, niks lichamelijks, dan is hij, dan is ze, en dan wordt',
  stik: 'stikt van, stik van, stikken van, stik in, stikken in, stikt in, stikt het, bang om te stikken',
  borst:
    'borstkanker, borstvoeding, borstoperatie, borstamputatie, mammo*, tepel*, kolven, voeden, borstvergroting, hoesten, borsten, amputatie',
  instantie:
    'mail, mails, brief, brieven, gemeente, wijkteam, aanvraag, bericht, berichten, instelling, organisatie, telefoontjes, appjes, apps, instantie*, school, verzekeraar, zorgkantoor, huisarts, klacht, email, emails, belletjes, medicatie, medicijnen, therapie, behandeling, boos, aggressief, agressief, woedend, verdrietig, verwijt*, begeleider, casemanager, council, message*, letter*, goed op, uitnodig*, contactverzoek*, verjaardag',
  slaap:
    'slaapprobleem*, slecht slapen, slaap slecht, puber, school, doorslaap*, opstaan voor school, wekker, schooltijd',
  bloed:
    'bloeddruk*, bloedprik*, prikken, bloedonderzoek, bloedafname, menstrua*, ongesteld*, tandvlees, overgang, bloeduitslag, bloedbank, aambei*, bloedverwant*, bloedwaard*, bloedgroep',
  prik: 'prikken, prik, bloedafname, bloedonderzoek, bloeddruk, afnemen, uitslag, onderzoek',
  voorgeschreven:
    'voorgeschreven, voorschrijft, verslaafd, afbouwen, afbouw, minderen, door elkaar, klaarzetten, voorschrift, bijhouden, overzicht, doosjes, apotheker, medicijnrol, verslaving, elke dag te veel',
  brand:
    'brandmelder, brandverzekering, rookmelder, brandveilig*, nachtmerries, bang voor brand, na een brand, na de brand, brandweerman, brandwonden, oefening, brandwerend, brandpreventie, gedreigd, dreigt, in brand steken, in brand te steken, oud huis, gister, gisteren, laatst, vergeet, steeds, op het vuur, telkens',
  geweld: 'vroeger, jaren, trauma*, emdr',
  huisnummer: 'huisnummer, nummer 112 is, huisnr, woon op, straat 112, app 112',
  noodroep: 'bel, bellen, belt, gebeld, nodig, call, moet, aub, alsjeblieft, wil, nu, help, stuur',
  wensambulance:
    'wensambulance, vergoed*, kosten, factuur, eigen risico, rekening, vervoer naar, liggend vervoer, stichting ambulance wens, zittend, werkte, werken, thuisgebracht, gebracht, teruggebracht, kwam thuis, weer thuis',
  cursus:
    'cursus, training, leren, ehbo, niet reanimeren, wilsverklaring, reanimatiebeleid, penning, werkstuk, scriptie, boek, voorlichting, les, lessen, informatiebijeenkomst, theater, spreekbeurt, opleiding, lezing',
  eten: 'vork, eten, koken, snijden, aangepast, bestek, messenset, brood, besteck, schillen, onder het mes',
  verwerken:
    'verwerk*, emdr, therapie, trauma*, vroeger, jaren geleden, lotgenoten, nachtmerries, bang voor, nazorg, slachtofferhulp, praatgroep, sinds, herstel*, jeugd, geleden, therapy, als kind, seksuoloog, praten over',
  kindje:
    'peuter, kleuter, dreumes, driftbui*, driftig, andere kinderen, klasgenootjes, klasgenoten, opvoed*, autisme, autistisch*, adhd, van 2, van 3, van 4, van 5, van 6, van 7, van 8, van 9, twee jaar, drie jaar, vier jaar, vijf jaar, zes jaar, van twee, van drie, van vier, van vijf, van zes, van zeven, van acht, zoontje, dochtertje, school, kinderdagverblijf, creche, toddler, tantrum*, zijn zin, haar zin, jaar oud, klap op de schouder, hersteloefening, autist, 3 jarige, 4 jarige, 5 jarige, verstandelijke beperking, 2 year old, 3 year old, 4 year old, 5 year old, 6 year old, 7 year old, 8 year old, 9 year old, 10 year old, 11 year old, 12 year old',
  altijdnu: 'alarm, toe, om, op hol, klok, hart, muur, deur, pillen, medicijnen, mis, dicht, over',
  slaatraak:
    'alarm, over, pillen, medicijnen, medicatie, hart, klok, muur, op de deur, tafel, therapie aan, aan het, lunch, ontbijt, maaltijd*, op hol, slaat aan, dementie, demente, dement, alzheimer, vroeger, jaren geleden, als kind, sloeg vroeger, verleden, jeugd, klein was, was klein, geleden, trauma*, emdr, verwerk*, in haar slaap, in zijn slaap, een arm om, verveling, aan beide, terug, rust, nieuws, slaat me tegen, angst, verdriet, op de vlucht, somber, hits me hard, hits me that, hits home, jam, paniek, bewoner, bewoners, gevlucht, uit elkaar, used to, as a child, years ago, slaat _ dicht, helemaal dicht, slaan _ dicht, blokkeert',
  overprikkeld: 'overprikkel*, autisme, eten op tafel, dementie',
  angst:
    'bang voor inbr*, bang voor een inbr*, bang dat er, bang dat ze, angst voor, beveilig*, sinds de inbraak, sinds die inbraak, na de inbraak, na een inbraak, terug, nog steeds bang, slot, sloten, voorkomen, preventie, camera, cameras, geleden, vorig jaar, tandarts, sinds, dementie, denkt, denkt dat, hallucina*, verbeeld*, denken dat, gebit, kunstgebit, tandheelkunde, implant*, delier, thinks, verhalen, ziet steeds, inbraakpreventie',
  hulp: 'hulp, thuiszorg, schoonmaak*, verpleegkundige, huishoud*, helpen, kamer verhuren, huisgenoot gezocht, huren, logeren, kookt, rolstoel, zorg, zorgverlener, aankloppen, vrijwilliger, maatje, gezelschap',
  dwaalt:
    'vaak, soms, steeds, gps, horloge, tracker, weleens, wel eens, regelmatig, voorkomen, als hij wegloopt, als ze wegloopt, bang dat, alarm, steun, lotgenoten, sleutels, bril, de weg kwijt, woorden, draad kwijt, spullen, sinds hij, sinds ze, sinds zij, sinds mijn, dingen kwijt, zoek een, zoek iemand, ik zoek, zoek hulp, op zoek, wij zoeken, zoek naar, kwijt aan, gehoorapparaat, pasje, gebit, verloren, zicht kwijt, contact kwijt, controle, pinpas, papieren, geloof, is de tijd, te vinden die, hulp vinden, iemand vinden, plek vinden, plaats vinden, dagbesteding, huis vinden, vinden we, niet vinden hoe, oppas, zorg vinden, elke keer, dagopvang, de tel, waar vind, rijbewijs',
  volwassen:
    'sinds ze dood, overleden, dood, gescheiden, scheiding, dementie ik, rouw, verpleeghuis in, oppas, werk, hulp, oppassen, opvang, vakantie, plek, afkomst',
  overleden:
    'overleden, begraven, rouw*, dood, verloren, miskraam, gestorven, jaren geleden, adopt*, lotgenoten, kapot, dementie, vriendschap',
  speelt:
    'speelgoed, jas, knuffel, spullen, oppas, opvang, school kwijt, thuiszitter, gymtas, huiswerk, leerplicht, thuis zit, plek, telefoon',
  werk: 'werk, machinist, werkt, collega, parachute, trampoline, schaken, sprong, bungee, hobby, op het werk, werkdruk, baan, studie, op de flat, op een flat, lift, woon, woont, rolstoel, kaartje, reizen, conducteur, bang voor de trein, begeleiding in de trein, stap ik over, met de trein, openbaar vervoer, scriptie',
  zelfgevaar: 'spring*, jump*, touw, verhang*, verhangen, hang, opgehangen, ophangen, liggen, hangt zich',
  uitvaart:
    'uitvaart, begraf*, begrafenis, crematie, overleden, rouwkaart, schrijfcoach, palliatief, terminaal, opa, afscheidsboek, waken, tijdens corona',
  nagelaten:
    'nabestaand*, er met niemand over, overleden aan, is door zelfdoding, door zelfmoord, overleden door, verloren, zelfmoord van, zelfdoding van, suicide van, rouw, rouw*, lotgenoten, suicide of, lost someone, gestapt, nagelaten, heeft gepleegd, vader pleegde, werkstuk, cursus, training, preventie, opleiding, scriptie, lezing, bereaved, verwerken, vorig jaar, jaren geleden, als kind, killed, loved one, spreekbeurt, onderzoek, my brother died, film, boek, died by, documentaire',
  gepleegd: 'gepleegd, pleegde, heeft zich, jaar geleden, committed, nagelaten, vroeger, door de zelfmoord',
  gehad:
    'geleden, vroeger, verleden, al jaren niet, gestopt met snijden, littekens, jaren niet, litteken, jaren terug, preventie, training, cursus, years ago, docenten, werkstuk, used to',
  keuken:
    'brood, vlees, groente*, aardappel*, koken, eten, baard, nagels, heg, glas, uien, bloemen, kosten, vingertop, bezuinig*, cutting costs, hair, grass, mes aangepast, vinger, hours, budget*',
  wijn: 'benefit*, budget, my hours, care hours, funding, my back, my knee, my hip, my feet',
  overbelast:
    'rug, tillen, knie, schouder, heup, been, nek, voet, lichaam, bij het tillen, sport*, sporten, doet zich voor, zeer doet, tegoed, leuk, leuks, vermaken, eten, zelf iets, niets aan, kleding, schoenen, boodschappen, kleren, inkopen',
  ander:
    'mij iets aandoet, me iets aandoet, mij iets aan, me iets aan, ons iets aan, kleren, schoenen, jas, kousen, sokken, steunkousen, kleding, hij me, hij mij, hij ons, hij haar',
  zonder:
    'zonder mijn, zonder haar, zonder hem, zonder pijn, zonder zorgen, in dit huis, zonder medicijnen, met zijn ziekte, alleen leven, in angst, met pijn, van de bijstand, in armoede, samenleven, samen leven, zo dicht, in deze wijk, gezond leven, van een uitkering, met schulden, in deze troep, in mijn auto',
  sterfwens:
    'thuis, hospice, waardig, waardige, telefoon, batterij, kat, hond, dood van, angst voor de dood, bang voor de dood, bang om dood, overleden, euthanasie, in mijn eigen bed, palliati*, plant, plantje, planten, accu, niet dood, doodskist, waken, uitgaan, stil en dood, rouwgroep, sterven wanneer, in rust, rustig, in vrede, eigen bed, bij het sterven, niet alleen sterven, sterven niet, dood te, dood en begraven, geboren, baby, voor de dood, na de dood, sterft, dood is ben, sinds mijn man dood, vrouw dood, man dood, moeder dood, vader dood, kind dood, hond dood, dood gaat, dode, over de dood, dood wat, om de dood, na zijn dood, na haar dood, is dood, sinds de dood, door de dood, dood gegaan, dood gevonden, dood ging, voorbereiden, gezin, bij zijn dood, death of, voor zijn dood, voor haar dood, voor mijn dood, voor hun dood, na mijn dood, ik dood ga, hij dood gaat, ze dood gaat',
  rouwdood: 'rouwgroep',
  voltooid:
    'voltooid leven, euthanasie, wilsverklaring, levenseindekliniek, expertisecentrum, levenseinde, gesprekken over',
  bloemen:
    'ondertiteling, bloemen, luxe, verhuizen, duur te zijn, groot te zijn, elke dag te, meteen, perfect, lang, haast',
  erfenis:
    'erfenis, testament, regelen, voor hem zorgen, voor haar zorgen, wie zorgt, zorgt er dan, wie moet, geregeld, kan hij niet, kan ze niet, redt hij, redt ze, lukt het, uitvaart, oppas, koken, vakantie, op vakantie, redt zich, levenstestament, werk, nalaten, uit huis, waar moet, waar gaat, waar kan, zorg',
  eindeleven:
    'levenseinde, eind van het leven, einde van het leven, einde van zijn leven, einde van haar leven, eind van zijn leven, einde van mijn leven, laatste levensfase, zorg aan het einde, einde dag, eind van de maand, einde van de maand, einde van de dag, eind van de dag, levenseind, thuis, eind van de middag, einde van de week, eind van het jaar, te eten, rond te komen, laten maken, met de dokter, als het te erg, euthanas*, wilsverklar*',
  relatie:
    'relatie, huwelijk, ruzie, contract, huur, vriendschap, verslaving, indicatie, dienstverband, gevecht, behandeling, pesten, gepest, schulden, discriminatie, drinken, roken, overlast, wachttijd, traject, conflict, gesprek, hierarchie, abonnement, armoede, sleur, lawaai, onzekerheid, contact, strijd, maaltijd, geruzie, gedoe, pesterijen',
  telefoon:
    'telefoon, schilderij, lamp, gordijn*, was, wasgoed, jas, plank, gordijnrail, opgehangen, werk, papierwerk, gezelschap, kapstok, verdrinkt in, verdrinken in, rekeningen, spiegel, kastje, schulden, administratie, beugel',
  medicijnrol:
    'medicijnrol, klaarzet*, uitzet*, weekdoos, dispenser, apotheek, baxter, vergeet, innemen met hulp, herinner*, slikken lukt, toezien, pillendoos, moeite met, malen, op tijd, aanreiken, hulp bij, slaapproblemen',
  kwaal:
    'geleden, vorige, vorig, chronisch*, al jaren, al maanden, regelmatig, vaak, reuma, fibromyalgie, artrose, longrevalidatie, revalid*, fysio*, thuiszorg gezocht, cursus, training, ergotherap*, preventie, pijnpoli, pijnpoliklinie*, leren, wondverpleeg*, wondzorg, verzorgen, incontinentie*, hooikoorts, hulp bij, koortslip, plankenkoorts, verpleegtechn*, sinds mijn val, geneest, sinds een val, wijkverpleegkundige, aan huis, meehelpen, years, months, herstel*, bekken*, leren omgaan, reisverzekering, dieet, eetpatroon, hulp zoeken bij, begeleiding, weten hoe, ouderdom, alarmknop, persoonsalarm, verhuur, ondersteuning, dokterspraktijk gezocht, op vakantie, mantelzorg*, opvoed*',
  copd: 'stofzuigen, huishouden, huishoud*, kan niet meer, longemfyseem, emfyseem, douchen, copd, astma, longziekte, longpatient, traplopen, trap op, inspanning, lopen, hartfalen, fietsen, angstig en benauwd, spreken in groepen, in groepen, lift, drukte, paniek*, klein huis, wandelen, benauwde, bij lopen, longpati*, mensenmassa, het idee, gevoel bij, longfys*, roken, longrevalidatie, longarts, sinds corona, is steeds, steeds kortademig, steeds benauwd, bijkomen, apparaat, apparaten, apparaatje, hoorap*, hoortoestel*, gehoorap*, rookmelder, buiten zet',
  valvrees:
    'bang, durf, durft, als ik val, als hij valt, als ze valt, stel, alarm*, sinds, valpreventie, vorige week, weken, maand, maanden, geleden, valtraining, revalid*, herstel*, zelfvertrouwen, vaker, voorkomen, flauwgevallen, steeds vaker, na een val, wat als, in slaap, in herhaling, uit de toon, haar uit, door zijn val, afraid, wegvallen, weggevallen, herhaling, wegvalt, uit elkaar, verlaten, valt op, tegenvalt, tegengevallen, terugval, terug gevallen, teruggevallen, terugvallen, lastig gevallen, meevalt, meegevallen, opgevallen, stil gevallen, druppel, ziekenhuisopname, sindsdien, nieuwe heup, recent, last month, last year, weeks ago, vallen, lang, valt steeds, steeds valt, valt telkens, spieren, spierziekte, blijft dik, het blijft, blijft pijn*',
  overstuur: 'deken, kleed, wasgoed, poes, speelgoed, rommel, kleren, sinds de dood',
  palliatief: 'palliati*, hospice, terminaal, sedatie, laatste weken, stervende, euthanasie',
  maatje:
    'mee naar de, meegaat, mee gaat, vervoer naar, brengen, taxi, maatje, gaan naar, nieuwe patienten, inschrijven, aanneemt, tolk, overstappen, gynaecoloog, nieuwe huisarts, wisselen, klacht, geen huisarts vinden, zoek een huisarts, zoek een nieuwe, gaat mee, begeleiding, meegaan, naartoe te gaan, verwijs*, doorverwijz*, looking for a gp, register, zoek huisarts, alle huisartsen, avonds eten, specialist ouderen, afspraak verzetten, avondeten, gezelschap, boodschappen, nachtzorg, oppas, ritje, rijbewijs, wil weten van, woon nu, verhuisd, waken, wijkverpleeg*, thuiszorg, alleen naar de, alcohol, verslav*, verslaafd, gaat nu, ging, alternatief, medicijnen ophalen, waar gaat, blood test, pensioen, zonder huisarts, zonder dokter',
  klacht:
    'klacht, factuur, rekening, kosten, eigen risico, vacature, werken bij, ontslagen, geleden, vorige, vorig',
  alcohol:
    'alcohol, bier, wijn, alcoholist, verslaafd, gestopt, sinds een jaar, nuchter, al jaren, afkick*, drinkt niet meer sinds, thee, koffie, alcoholverslav*, borrel, whisky, drank, sinds twee, stopped drinking, plas niet ophouden, incontinent*, bedplas*, zindelijk, plast _ in bed, in bed plas*, fles leeg, flessen, kater, dronken, kopjes',
  maaltijd:
    'maaltijd*, warme maaltijd, koffie drinken, kopje koffie, bezorgen, soep koken, gezelschap, thee drinken, tillen, eten maken, vasthouden, inschenken, beven, beeft',
  gezond: 'gezond eten, dieet, suikervrij, leefstijl, suikers minderen, dietist, voeding',
  dier: 'hond, kat, poes, honden, paard, kanarie, parkiet, huisdier, cavia',
  jeugd:
    'vroeger, als kind, jeugd, jaren geleden, verleden, vorig jaar, trauma*, emdr, therapie, verwerk*, lotgenoten, geleden, praatgroep, toen ik klein, klein was, jong was, jaar terug, jaren terug, maanden terug, years ago, as a child, childhood, past, therapy, ptss, ptsd, counsel*, nachtmerries, nasleep, littekens, toen ik kind, in oorlog, overleefd, survivor*, jeugdtrauma, toen ik jong, was klein, was jong, werkstuk, cursus, ooit, gescheiden van, used to, schaamte, destijds, survived, hersteld, voorlichting, meegemaakt, psycholoog, gevlucht, oorlog, last year, preventie, vrijwilliger, lang geleden, in behandeling, spreekbeurt, scriptie, studeer, studie, boek, opgegroeid, nu 40, is al lang, inmiddels voorbij, flashback*, herbeleving*, jarenlang, ik ben nu weg, ben nu weg, ben ik weg, weg bij hem, weg bij haar, vorige man, vorige vrouw, vorige partner, groeide op, groeiden op, opgroeien, nu veilig, zijn we veilig, ben ik veilig, vorige winter, vorige zomer, vorige maand, afgelopen winter, afgelopen zomer, afgelopen jaar, nog altijd bang, nog steeds bang, durf sindsdien, sindsdien, durf ik, weer leren, nooit meer hetzelfde',
  slachtoffer:
    'lotgenoten, therapie, praatgroep, hebben meegemaakt, meegemaakt, verleden, verwerk*, slachtoffers van, voor slachtoffers, vrouwen die, therapy, slachtoffer geweest, slachtoffer was, gevlucht voor, na jaren van, nazorg, slachtofferhulp, herstel*, survivor*, jaar geleden, weg bij, gescheiden',
  pesten:
    'gepest op school, klas, gepest, klasgenoten, bloedprikken, wedstrijd, kampioen, voetbal, tennis, in elkaar gezet, dieren, dementie, hond, wekker',
  drank:
    'alcoholmisbruik, drugsmisbruik, middelenmisbruik, drankmisbruik, misbruik van alcohol, misbruik van drugs, misbruik van pgb, misbruik van medicijnen, misbruik van de regeling, meldcode, beleid, werkstuk',
  valt: 'valt vaak, valt steeds, gevallen, viel, vallen, stoot zich, prikken, bloedprikken, sport, judo, voetbal, traplift, infuus, bloedverdunners, valt veel, uit school, van school, gepest, pesten',
  bloedverdunners: 'bloedverdunners, bloedverdunner, leukemie, hemofilie, stolling',
  gezondheid:
    'gezondheid, val van, dat mijn man valt, toekomst van, dood van, operatie van, verliezen, overlijden, kwijt te raken, honden, hond, bang voor honden, autorijden, uitslag, gevolgen, diagnose, werkdruk, eenzaamheid, terugval van, health of, verdriet van',
  opdrager: 'toekomst',
  ziekenhuis:
    'ziekenhuis, opgenomen, revalidatie, ontslag, sinds de inbraak, nieuwe heup, verpleeghuis, hospital, na de operatie, zonder hulp, verkeer',
  trap: 'trap, vallen, gevallen, sinds',
  wonen:
    'trap, drempel*, vallen, valt, dementie, dement, demente, fornuis, gas, kleedjes, aanpas*, woning, beugel*, alleen wonen, zelfstandig, vergeet, rolstoel, rollator, badkamer, alarm*, autisme, gps, slot, brand, val, falls, stairs, fall, vergeetachtig, alzheimer, wankel, loopt slecht, slecht ter been, weglopen, wegloopt, woningaanpas*, valgevaar, douche, uitglijden, gordijn, aansluiten',
  straat:
    'op straat, buiten, verkeer, donker, wijk, fietsen, internet, online, metro, bus, trein, sinds de inbraak, sinds inbraak, na de inbraak, alleen in het donker',
  tuin: 'huishouden, haar huis, zijn huis, terugval, tuin, huis verwaarloosd, zichzelf, verwaarloost zich, onkruid, graf, gras, heg, planten, bestraat*, bestraten, glaszetter, leggen, stoeptegels, zelfverwaarloz*, verwaarloost zichzelf, zichzelf verwaarloost, mezelf, administratie',
  alleenstaand:
    'alleenstaand*, eenzaam, oppas, opvang, bso, sleutel, overdag werk, speelt alleen, rouw, school, eenzame, overblijven, gezelschap, lonely, niet alleen, ben ik alleen, alleen voor, sta er alleen voor, sta alleen, ik alleen, alleen met, kan niet alleen, door werk, werk, ziekenhuis, naar bed',
  sleutel: 'slaapt, doorslapen, huilbaby, krampjes',
  voedselbank: 'voedselbank, sondevoeding, rond te komen, uitkering, maaltijd, smaakt, slikken',
  aansluiten:
    'lift, aansluiten, aansluit, sluit aan, sluit niet aan, houdt van, houdt niet van, houden van, houdt zich, sluit zich, toiletbezoek, sluit zichzelf, trekt zich terug, zichzelf op, zondert, gamen, sluit zich op, afsluiten, houdt me bezig, houdt mij bezig, houdt haar bezig, schoon, keeps, netjes, op de been, drukt, dichthouden, vol te houden, vol houden, overeind, fit, actief, bezig, gezelschap, sluit goed, houdt op, houdt het niet',
  dementie:
    'dementie, dement, demente, alzheimer, beschuldig*, verdenkt, denkt dat, rijbewijs, dementia, hallucin*, hersenletsel, nah, korsakov, gilles, delier, bewaring, gastvrij, beheer*, budget*, mijn schulden, parkinson, psycho*, denkt, gepikt heb, gestolen heb, gejat heb, zo was ze nooit, zo was hij nooit, was ze vroeger niet, was hij vroeger niet',
  ziekte:
    'ziek, beperking, rolstoel, weerstand, corona, ziekenhuis, dokter, na de operatie, allergie, indicatie, gemeente, uwv, epilepsie, arts, verpleeghuis, kanker',
  zorgverlener:
    'zorgverlener, thuiszorg, verpleegkundige, wijkverpleeg*, dokter, specialist, diabetesverpleegkundige, suikers, opleiding, cursus, studie, begeleider, dagbesteding, hond, poes, therapie, revalidatie',
  verslaafd:
    'verslaafd, verslaving, gokt, gokken, gokverslav*, gokverslaafd, blowt, drugsverslav*, afkick*, portemonnee hoe leer, gebruikt, gokschuld, drugs',
  bewind:
    'bewind*, budget*, pgb, uitkering, aanvragen, mentor*, schulden, gemeente, verdelen, notaris, volmacht, machtigen, machtiging, helpt, rondkomen, te weinig, aanvullend, belasting*, samen betalen',
  buren:
    'buurman, buurvrouw, buren, jongens, deurwaarder, ontruim*, huisuitzetting, afsluit*, uitgezet, snel bedreigd, voelt zich bedreigd, ontslag, faillissement, burn*, overspannen, uitval*, uit te vallen, gemeente, verhuurder, huisbaas, te vereenzamen, eenzaam te, failliet, schulden, verzuipen, instorten, in te storten, op straat te, school te, vast te lopen, uit de hand, ontspoor*, over te, weg te, mis te, school, schorsing, te gaan, terug te vallen, dakloos, te verliezen, schuldeisers, incasso*, verloren te, zakken te, overbelast',
  zelfdreiging:
    'zelfmoord, zelfdoding, suicide, springen, zichzelf, iets aan te doen, voor de trein, met zelf, kill himself, kill herself, aandoen',
  dreigdood: 'einde aan zijn, einde aan haar',
  lijf: 'rug, knie, knieen, heup, voeten, voet, benen, been, hoofd, schouder, lijf, gewrichten, om te zien, te zien dat, zien lijden, zo te zien, hart, handen, nek, spieren, zenuw, behandeling, tandarts, arm, it hurts, pijn heeft, het doet me pijn, doet het pijn, eraan doet, dat doet pijn, het doet mij pijn, het doet ons pijn, doet het mij pijn, doet me pijn dat, buik, moment pijn, stoel, bed, tillen, lift, hurts to see, pijn doen bij, buikpijn, wassen, schoenen, steunkous*, zitten, wond, borst, spalk, corset, tong, gebit, prothese',
  ziendoet: 'te zien, verdriet, gemis',
  voorlichting:
    'voorlichting, seksuele voorlichting, cursus, training, les, werkstuk, opleiding, relatiecursus, thema, theater, vragen over seks, seksualiteit',
  gezondseks:
    'geen zin meer in seks, na de operatie, seksuoloog, libido, intimiteit, seksuele voorlichting, seksualiteit, seksuele problemen, veranderde, verliefd',
  feest: 'feest, gaan trouwen, bruiloft, samenwonen, gemeentehuis, rolstoel, over twee maanden',
  computer:
    'computer, tekst, schilder*, dieren, klappen in, in de handen, handgeklap, dansles, film, klap van',
  denkt:
    'denkt dat, beschuldig*, verdenkt, dementie, dement, demente, psychose, psychotisch, wanen, waan, paranoia, paranoid, achterdocht*, schizofreni*, hallucin*, dementia, thinks, inbeeld*, alzheimer, waanidee*, denkt steeds, maatje, verzint, gezelschap, zoekt spullen, wantrouw*, gepikt heb, gestolen heb, gejat heb',
  deurwaarder:
    'deurwaarder, verhuurder, huisbaas, woningbouw*, kranten en dozen, boete, ontruiming, huisuitzetting, incasso*, uit huis gezet, schulden, schuldhulp, uitzetting, ontslag, huurachterstand, huurschuld, afgesloten, gas en licht, uithuiszetting, eviction, te verliezen, overspannen, uit te vallen, burn out, vast te lopen, vereenzamen, in te storten, dakloos, school te, gepest, mis te, over te, weg te, uit de hand, voortijdig, afbetaling, incassobureau*, aanmaning*, rekeningen, boete, boetes',
  familiethuis:
    'mijn man bedreigt, mijn vrouw bedreigt, mijn zoon bedreigt, mijn vader bedreigt, partner, mijn vriend bedreigt, echtgenoot, stiefvader, mijn broer bedreigt, my husband',
  uithuis:
    'uit huis, huis uit, ontruim*, ontslag, dakloos*, met uitzetting, thuis, met ontruiming, afsluiting, vader, moeder, zoon, broer, man, partner, vriend, eviction, met sluiting',
  overvallend: 'overvalt, overvallen door, overvallen voel, overvalling, emoties, voel me overvallen',
  beveilig:
    'beveilig*, preventie, voorkom*, bang voor, slot, sloten, tips, voorlichting, hoe voorkom, waarschuw*, cursus, leren herkennen, herkennen, bescherm*, angstig voor, hoe weet ik of, goed slot, les, workshop, verzekering, verzeker*, risico, prevent, beheer*, beheren, bewind*',
  lesje: 'les, workshop, bijeenkomst',
  schuld: 'schulden, beslag, deurwaarder, huur, roodstaan, bewindvoerder, rondkomen, inkomen',
  gezintrauma: 'vroeger, als kind, jaren, trauma*, emdr, praatgroep, therapie',
  belasting:
    'belasting*, inkomstenbelasting, belastingdienst, btw, aangifte inkomsten*, inkomstenaangifte, overlijden, geboorte, belastingaangifte, nalatenschap, erfbelasting, schenk*, toeslag*, teruggave, fiscus',
  politiewerk:
    'politieagent, werkt bij, gewerkt, politieman, vacature, opleiding, oud politie*, was agent, vrijwilliger, bij de politie, ptss, spelen, bureau, koffie, ken je',
  spullen:
    'bril, sleutel*, spullen, kwijt raken, pakket, brief, dossier, formulier, gehoorapparaat, verdwenen energie, energie, zelfvertrouwen, aanvraag, smaak, missing my, missing out, missing a, missing him, missing her, gebit, kunstgebit, bankpas, reuk, eetlust, klachten, motivatie, geheugen, missing documents, i am missing, werk',
  glazen:
    'glaszetter, wassen, lappen, glazenwasser, ramen lappen, tuinman, auto aangepast, aangepaste auto, autorijden, schoonmaken, ramen wassen',
  familie: 'mijn man, mijn vader, mijn zoon, mijn moeder, vriend, partner, papa, echtgenoot, stiefvader, opa',
  thuisgeweld: 'thuis',
  zelfweg:
    'wil haar huis, wil zijn huis, wil het huis niet, haar huis niet uit, zijn huis niet uit, wil er niet, op het vuur',
  eruit: 'eruit, er uit, uit huis, het huis uit, op straat, de deur uit, de straat op, weggedaan',
  puber:
    'puber, pubers, pubert, puberteit, tiener, is 10, is 11, is 12, is 13, is 14, is 15, is 16, is 17, van 10, van 11, van 12, van 13, van 14, van 15, van 16, van 17',
  rolduw: 'rondje, in de rolstoel, rolstoel duwen, wandelen, wandeling, een eindje, achter de rolstoel',
  huilbaby:
    'baby huilt, huilende baby, niet geslapen, zegt _ geniet, slaap ik, slaap tekort, huilt alleen, huilt als',
  verdergaan: 'as before, go on holiday, go on vacation, go on stairs',
  verband: 'pleister*, verband*, verbinden, verschonen, wisselen',
  chemo: 'kuur, kuren, chemo*, bestral*, elke keer, iedere keer',
  prikangst: 'naald, naalden, prik, prikken, bloedprikken, injectie, injecties, zien van bloed, inenting',
  beven: 'handen, zijn hand, haar hand, tremor, soep, kopje, lepel, morst, knoeit',
  alsik: 'als ik, mocht ik, wanneer ik, beslist, beslissen',
  gaten: 'gaten, zijn zin, driftig',
  snoep: 'drop, snoep*, koek*, taart, chocola*',
  zorgnabij:
    'school, klas, juf, meester, boete, boetes, leerplicht*, huisbaas, verhuurder, huur, woning, kanker, cancer, treatment*, behandel*, operatie, keizersnee, bevalling, kuur, syndroom, chromosoom, geboren, beperking, autis*, adhd, parkinson, reuma, spier*, hulp bij, helpt mij, helpt ons, iemand die, wie kan, wie helpt, wie wil, kan iemand, hoe regel, hoe vertel, regelen, wassen, douchen, aankleden, verzorg*, begeleid*, verpleeg*, therap*, diagnose, opschrijven, vastleggen, write down, last days, by himself, by herself, gezelschap, eenzaam, zindelijk, van 2, van 3, van 4, van 5, van 6, van 7, van 8, van drie, van vier, van vijf, van zes, van zeven, van acht, apparaat, slijm, canule, al weken, al maanden, al jaren, sinds pasen, sinds kerst, sinds de zomer, nog steeds, gedachten',
};
