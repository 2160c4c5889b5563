/** Told and offered: after the hospital, and living with an illness. */
export const illnessTold = `
na-ziekenhuis: met een hersenschudding en een gebroken sleutelbeen stond ik ineens weer in mijn koude flat
na-ziekenhuis: herstellen na open hart operatie thuis
na-ziekenhuis: moeder is in het weekend naar huis gestuurd met een infuusgaatje nog in haar hand en een lege koelkast
na-ziekenhuis: de transferverpleegkundige zegt dat de thuiszorg vol zit en het bed moet leeg
na-ziekenhuis: wie let er op mijn vader nu hij verward van de narcose thuis rondloopt
na-ziekenhuis: ik word geopereerd aan mijn rug en mag daarna niks optillen, niet bukken, niet rijden, en mijn kat moet ook eten
na-ziekenhuis: darmoperatie, morgen met ontslag, niemand die boodschappen kan doen
na-ziekenhuis: ik ben net thuis met een blindedarm eruit, drie kinderen en een man op zee
na-ziekenhuis huishouden: gips tot mijn lies, zes weken, en een bovenwoning met een wenteltrap
na-ziekenhuis: discharged yesterday, no one to help me cook or shop
na-ziekenhuis: recovery at home following hysterectomy
na-ziekenhuis: my dad is leaving hospital on Friday, can somebody check on him daily
na-ziekenhuis: na de IC kan ik niet meer op een naam komen en schrik ik van piepjes
na-ziekenhuis: zwaar ongeluk op de snelweg, acht weken gelegen, nu moet ik alles opnieuw opbouwen
na-ziekenhuis: borst afgezet, over twee dagen naar huis en ik leef alleen
na-ziekenhuis tijdelijk-verblijf: oma is medisch uitbehandeld na haar longembolie maar te zwak voor haar eigen huis
na-ziekenhuis: Bij ontslag is nazorg aangevraagd; patiënt heeft alleen een buurvrouw en kan nog geen trap op
na-ziekenhuis: uit ziekenhuis, zwak, man werkt, wie helpt
na-ziekenhuis: ik had gedacht dat ik na een week weer de oude zou zijn, maar drie weken later kom ik de bank niet af en mijn werkgever vraagt wanneer ik kom
na-ziekenhuis: het spoedtraject ging goed, maar na het ziekenhuis valt alles in een gat
na-ziekenhuis: mijn enkel is met schroeven vastgezet en ik weet niet hoe ik met die krukken de was doe
na-ziekenhuis: na de bevalling met keizersnede en veel bloedverlies, mijn man moet terug naar de oproep
na-ziekenhuis: ons ma is uit de kliniek, z'is nog zo flauw
na-ziekenhuis: polsbreuk rechts en ik ben rechtshandig
na-ziekenhuis: de revalidatie-afdeling vond me te goed en thuis blijk ik te slecht
na-ziekenhuis: staar aan twee ogen geopereerd en ik zie voorlopig niks van dichtbij
na-ziekenhuis: longontsteking doorgemaakt, ik ben alleen maar aan het hoesten en trillen
na-ziekenhuis: nieuwe knie, bloedverdunners, kousen, oefeningen, en alles tegelijk op mijn bord
na-ziekenhuis: na een delier in het ziekenhuis is mijn vrouw nog steeds zichzelf niet
na-ziekenhuis: wie haalt me op, zet thee en kijkt de eerste nacht of het gaat
na-ziekenhuis: gescheurde enkelbanden, lig al tijden op de bank in studentenkamer vier hoog
na-ziekenhuis: Nazorg na ziekenhuisopname: binnen 24 uur een wijkverpleegkundige aan uw bed thuis
na-ziekenhuis: Thuis herstellen: tijdelijk pakket met huishoudelijke hulp, maaltijden en verzorging, tot twaalf weken
na-ziekenhuis: Warme overdracht: onze verpleegkundige komt al in het ziekenhuis kennismaken voor u naar huis gaat
na-ziekenhuis: Vrijwilligers brengen u naar huis na ontslag, doen de eerste boodschap en zetten de verwarming aan
na-ziekenhuis: Transferpunt ziekenhuis: regelt zorg, hulpmiddelen en vervoer voor de dag van ontslag
na-ziekenhuis: Herstelarrangement bij nieuwe heup of knie, met fysiotherapeut, kousenhulp en bed beneden
na-ziekenhuis: Post-IC-poli en lotgenotengroep voor mensen die lang op de intensive care lagen
na-ziekenhuis: Kortdurende Wmo-hulp na een operatie, aan te vragen via het wijkloket
na-ziekenhuis: Hersteldienst van de zorgverzekeraar: hulp in huis, oppas en maaltijdvoucher na opname
na-ziekenhuis: Thuiskomservice: een medewerker gaat mee naar huis, warmt soep op en loopt medicijnlijst na
na-ziekenhuis: Prehabilitatie: fit de operatie in met training, voeding en stoppen met roken
na-ziekenhuis: Fast track ontslag met dagelijks videoconsult en wondcontrole door de chirurgische afdeling
na-ziekenhuis: Mantelzorg valt weg door operatie? Tijdelijk nemen wij het huishouden en de zorg over
na-ziekenhuis: Ontslagbegeleider voor kwetsbare ouderen: belt, bezoekt en houdt zes weken een vinger aan de pols
na-ziekenhuis: Zorghotel of thuis: adviesgesprek over de beste plek om aan te sterken
chronisch-ziek: ik ben achtendertig en mijn nieren doen het nog voor acht procent, wie begrijpt hoe ik me een toekomst moet voorstellen
chronisch-ziek: colitis, mijn agenda draait om mijn darmen
chronisch-ziek: zeldzame ziekte lotgenoten
chronisch-ziek: sarcoïdose, de ene dag fiets ik en de andere dag kan ik geen theepot tillen
chronisch-ziek: hiv, medicijnen gaan prima, maar ik durf het niemand te vertellen
chronisch-ziek: mijn man heeft levercirrose en de dokters praten over een donor
chronisch-ziek werk: met mijn ziekte houd ik twintig uur vol, mijn baas wil zesendertig
chronisch-ziek: migraine, tien dagen per maand in een donkere kamer
chronisch-ziek: hemofilie bij mijn zoon, hij mag niet voetballen
chronisch-ziek: de ziekte van Lyme zegt de een, tussen de oren zegt de ander
chronisch-ziek: living with kidney failure, looking for someone who understands
chronisch-ziek: I have endometriosis and nobody takes it serious
chronisch-ziek: sickle cell crisis, need support
chronisch-ziek: hepatitis, bloedwaarden, wachtlijst, moe
chronisch-ziek: mijn dochter van zeventien heeft crohn en wil niet anders zijn dan haar vriendinnen
chronisch-ziek: ik heb zo veel diagnoses dat mijn dossier een boek is; wie kijkt naar mij als mens en niet naar losse organen
chronisch-ziek: schildklier, haaruitval, dik, moe, wisselende stemming
chronisch-ziek: beste maatschappelijk werker, hoe begeleid ik een man met psoriasis over heel zijn lijf die zijn huis niet uit durft
chronisch-ziek somber: nooit meer de oude, daar rouw ik om, en het maakt me prikkelbaar tegen mijn gezin
chronisch-ziek: allergisch voor alles, ademnood, epipen altijd bij me
chronisch-ziek: porfyrie, niemand kent het, zelfs de huisarts moest het opzoeken
chronisch-ziek: ziekte komt niet weg, elke dag leven met, wie helpt hoofd
chronisch-ziek: mijn lijf is oud en ik pas vijfentwintig ofzo, vrienden snappen er niks van
chronisch-ziek: epilepsie sinds mijn puberteit, ik mag geen rijbewijs en durf niet alleen te zwemmen
chronisch-ziek: ons nonkel heeft iet aan zijn lever en moet ermee leren leven
chronisch-ziek: ik vecht steeds met het uwv en artsen, en ben ondertussen gewoon ziek
chronisch-ziek: diagnose gekregen, folder meegekregen, deur dicht
chronisch-ziek: syndroom van Sjögren, droge ogen, droge mond, altijd dorst
chronisch-ziek: hoe verdeel ik mijn energie over de dag als mijn ziekte wisselt
chronisch-ziek: bloedarmoede en een botziekte, ik ben broos en bang
chronisch-ziek: mijn vader is achtenzeventig en heeft hart, suiker en nieren, hij raakt de moed kwijt
chronisch-ziek: Zelfmanagementcursus voor mensen met een langdurige aandoening, zes dinsdagen met een ervaringsdeskundige
chronisch-ziek: Verpleegkundig consulent chronisch zieken: coaching, huisbezoek en afstemming met de specialist
chronisch-ziek: Patiëntenvereniging voor zeldzame aandoeningen: contactgroepen, telefoonlijn en jaarlijkse familiedag
chronisch-ziek: Praktijkondersteuner somatiek (POH) in de huisartsenpraktijk: controles, leefregels en een luisterend oor
chronisch-ziek: Leven met een nierziekte: dialysekeuze, voorlichting en gesprek met andere nierpatiënten
chronisch-ziek: Jong en ziek: ontmoetingsdagen voor jongeren van 16 tot 30 met een chronische aandoening
chronisch-ziek: Energieverdeling leren: groepsprogramma bij wisselende belastbaarheid, ook online
chronisch-ziek: Maag-darm-leverhuis: ontmoeting en informatie voor mensen met Crohn, colitis of coeliakie
chronisch-ziek: Coach bij re-integratie met een chronische ziekte, vergoed door werkgever of UWV
chronisch-ziek: Epilepsiecentrum: onderzoek, behandeling, begeleid wonen en dagactiviteiten
chronisch-ziek: Hiv-consulent en buddyproject, vertrouwelijk en zonder wachttijd
chronisch-ziek: Zorgpad multimorbiditeit: één plan, één aanspreekpunt voor mensen met meerdere ziekten
chronisch-ziek: Weekend weg met verpleegkundige voor volwassenen met een langdurige ziekte
chronisch-ziek: Huidpatiënten onder elkaar: lichttherapie, zalfinstructie en praatgroep bij psoriasis en eczeem
chronisch-ziek: Online lotgenotenforum en app om klachten en vermoeidheid bij te houden
diabetes: mijn man kreeg een hypo achter het stuur en weet er niets meer van
diabetes: prikken, tellen, spuiten, en toch weer zeventien
diabetes: sensor freestyle uitleg
diabetes: zwangerschapssuiker, ik mag ineens niks meer en ben bang voor de baby
diabetes: ons zoontje van negen heeft sinds maart type 1 en wij slapen niet meer van de alarmen
diabetes voeten: dove voeten en sterretjes zien, de praktijkondersteuner zegt dat dat van de suiker komt
diabetes: metformine geeft buikloop
diabetes: ik eet gewoon mee, stroopwafel, cola, en dan duizelig en zweten
diabetes: my sugars are through the roof since the steroids
diabetes: type 2, told to lose weight and check glucose
diabetes: insulin pump training near me
diabetes: opa snapt zijn meter niet en gooit de strookjes weg
diabetes: hba1c veel te hoog, preek van de internist gehad, niet hoe het dan wel moet
diabetes: bij ons in de familie heeft iedereen suiker, mijn moeder verloor er haar been aan, en nu ben ik aan de beurt
diabetes: puber met diabetes die niet wil meten op school en in het weekend zuipt
diabetes: suiker ziekte Ramadan, mag ik vasten met insuline
diabetes: nachtelijke hypo's, wakker worden drijfnat
diabetes: ik werk in ploegendienst en mijn glucose snapt er niks van
diabetes: Cliënt met licht verstandelijke beperking heeft diabetes en drinkt liters frisdrank, wie kan op zijn niveau uitleg geven
diabetes: roti, rijst, zoete thee, hoe pas ik mijn Surinaamse keuken aan bij suiker
diabetes: mijn nieren gaan achteruit door de suiker
diabetes: 'k heb tezeer suiker in mijn bloed zegt den dokter
diabetes: hoe lang mag een geopende insulinepen buiten de ijskast
diabetes: zoveel dorst en telkens plassen, uitslag was 24
diabetes: het gesloten systeem, de hybride pomp, ik wil er eentje maar mijn arts werkt er niet mee
diabetes: ik heb een diabetescoach nodig, iemand die niet boos wordt als het een keer fout gaat
diabetes: moe van altijd nadenken over koolhydraten
diabetes: ogen laten controleren op suiker
diabetes: kan mijn vader zijn type 2 omkeren met minder brood en pasta
diabetes: op de camping was mijn insuline bedorven door de warmte
diabetes: diabetes en niet kunnen lezen, plaatjes graag
diabetes: Diabetesverpleegkundige: uitleg over insuline, sensor en pomp, in de praktijk en bij u thuis
diabetes: Keer diabetes om: een halfjaarprogramma met koken, bewegen en coaching voor type 2
diabetes: Zwangerschapsdiabetes: dagcurves, voedingsadvies en bevallen met gerust hart
diabetes: Diabeteskamp voor kinderen en jongeren met type 1, met arts en verpleegkundigen
diabetes: Ketenzorg DM2 in de huisartsenpraktijk: driemaandelijkse controle, voetcheck en fundusfoto
diabetes: Diabetescafé: lotgenoten, een spreker en suikerbewuste hapjes
diabetes: Pomppoli en closed-loop: instellen, bijscholen en dag-en-nachtbereikbaarheid
diabetes: Voorlichting over suikerziekte in het Turks, Arabisch en Berbers, met tolk
diabetes: Hypo- en hyperinstructie voor leerkrachten, collega's en familie
diabetes: Gespecialiseerd kinderdiabetesteam met pedagogisch medewerker
diabetes: Leren omgaan met glucosewaarden tijdens sport, werk en feestdagen
diabetes: Behandeling van diabetes bij mensen met een verstandelijke beperking: plaatjesboek en huisbezoek
diabetes: Online glucosedagboek, de verpleegkundige kijkt mee en belt bij uitschieters
diabetes: Diabetesvereniging: telefonische hulplijn, vervoer van materialen en belangenbehartiging
diabetes: Psycholoog voor diabetesmoeheid en prikstress
hart-longen: ik moet halverwege de oprit stilstaan en dan fluit mijn borst
hart-longen: mijn vader slaapt met vier kussens anders komt hij lucht te kort
hart-longen: copd goud drie, longaanval, prednison
hart-longen: dotteren gehad, drie stents, en nu zit ik als een kasplant op de bank
hart-longen: hartkloppingen, op het horloge staat boezemfibrilleren
hart-longen: ons huis staat naast de snelweg en mijn astmakindje piept
hart-longen: bypass, borstbeen in tweeën gezaagd, ik durf niet te niezen
hart-longen: vocht vasthouden, drie kilo in twee dagen, hoestend wakker
hart-longen: longfibrose, de fles zuurstof mee in de supermarkt
hart-longen: ik rook nog steeds terwijl mijn longen kapot zijn
hart-longen: COPD, can hardly get up the stairs
hart-longen: after my heart attack my wife won't let me do anything
hart-longen: cardiac rehab for women
hart-longen: mijn icd heeft een schok gegeven en sindsdien durf ik niet meer alleen te zijn
hart-longen: angina pectoris, nitrospray, een druk als een olifant op mijn borst
hart-longen: bronchitis elke winter, van de mist en de houtkachels
hart-longen: hartklep lekt, operatie over een maand
hart-longen: mijnheer is drie keer opgenomen met decompensatio cordis, wie volgt zijn weegschaal op afstand
hart-longen: lang corona, hartslag 140 bij het tandenpoetsen
hart-longen: pufjes helpen niet meer, blauwe lippen als ik mijn veters strik
hart-longen: hart ziek, moe, dik been, dokter zegt oefenen
hart-longen: ik was metselaar en heb stoflongen
hart-longen: mijn zus met het syndroom van Down heeft een hartafwijking en raakt snel blauw
hart-longen: wie leert mij hoesten, slijm ophoesten en mijn adem verdelen
hart-longen: onze pa zijn hart is moe, hij hijgt al van een verke te eten
hart-longen: pacemaker gekregen en wat mag er nog met magnetron en poortjes
hart-longen: longembolie overleefd, sindsdien luister ik de hele nacht naar mijn eigen ademhaling
hart-longen: apneu, snurken, kap op mijn gezicht, mijn partner slaapt apart
hart-longen: hoge bloeddruk en een broer die op zijn vijftigste doodbleef
hart-longen: als het vriest of er pollen zijn krijg ik het benauwd
hart-longen: wachten op een longtransplantatie
hart-longen: Hartrevalidatie: zes weken trainen, voorlichting en ontspanning na infarct, stent of klepoperatie
hart-longen: Longverpleegkundige aan huis: inhalatietechniek, longaanvalplan en ademhalingsoefeningen
hart-longen: Hartfalenpoli met telemonitoring: elke dag wegen, bloeddruk invoeren en een verpleegkundige die meekijkt
hart-longen fysiotherapie: COPD-beweeggroep bij de fysiotherapeut, vergoed volgens GOLD-klasse
hart-longen: Stoppen met roken en longrevalidatie in een kliniek in het bos
hart-longen: Harthulp: getrainde hartpatiënten geven steun aan mensen die net een infarct hadden
hart-longen: Astmacentrum voor kinderen en volwassenen, hooggebergtebehandeling en nazorg
hart-longen: Ketenzorg COPD en vasculair risicomanagement via uw huisarts
hart-longen: Buteyko- en ademtherapie bij benauwdheid en hyperventilatie
hart-longen: Wandelgroep voor hart- en longpatiënten, korte afstanden, veel bankjes, AED mee
hart-longen: Thuisbehandeling van een longaanval met verpleegkundige bezoeken in plaats van opname
hart-longen: Koor voor mensen met ademnood: zingen als training voor de longen
hart-longen: Leefstijlpoli hart en vaten: cholesterol, bloeddruk, stress en beweging
hart-longen: ICD-begeleiding en partnergroep, omgaan met angst voor schokken
hart-longen: Longpunt: maandelijkse bijeenkomst voor mensen met longfibrose, COPD of astma en hun naasten
kanker: uitzaaiingen in mijn lever, en de vaatwasser moet gewoon uitgeruimd
kanker: knobbeltje, punctie, wachten, mijn keel zit dicht
kanker: mijn dochter van twaalf heeft een bottumor
kanker: lymfeklierkanker gehad, acht jaar schoon, en nog steeds slaap ik niet in de week voor de scan
kanker: inloophuis kanker buurt
kanker: mijn collega's zeiden fijn dat je weer beter bent, maar ik kan geen mail van drie regels onthouden sinds de kuren
kanker uiterlijk: haar uitgevallen, wenkbrauwen weg, mijn kinderen schrikken van mij
kanker: melanoom op mijn rug, tien lymfeklieren eruit
kanker: immuuntherapie, geen chemo, toch doodmoe en niemand legt het uit
kanker: hoe vertel ik mijn moeder met beginnende dementie dat mijn vader longkanker heeft
kanker: chemotherapy brain fog, can't focus at work
kanker: prostate tumour, incontinent and impotent now
kanker: my sister has leukaemia and I'm the donor
kanker: ze noemen het genezen maar mijn smaak, mijn tanden en mijn vertrouwen zijn weg
kanker: jonge vrouw met baarmoederhalskanker en een kinderwens
kanker: Vrienden mijden mij sinds ik de diagnose alvleesklierkanker kreeg en mijn man vlucht in zijn werk
kanker: ik heb kanker en ik wil vandaag eens nergens over praten maar gewoon schilderen
kanker: kanker kind praten
kanker: BRCA-gen, mijn borsten preventief eraf, wie heeft dat ook gedaan
kanker: wat doe ik tegen de misselijkheid, alles smaakt naar metaal
kanker: verpleegkundige op de oncologie zei: zoek iemand voor nazorg, maar waar
kanker: keelkanker, mijn stembanden zijn weg en ik praat met een gaatje
kanker: mijne man heeft kanker en hij zegt er geen woord over
kanker: ik ben alleenstaande vader, tussen twee bestralingen door haal ik mijn zoon van zwemles
kanker: hersentumor, hij is een ander mens geworden
kanker: moe na kanker, komt dat nog goed
kanker: opeens patiënt, terwijl ik altijd de sterke was in het gezin
kanker: kanker in de familie Marokkaans, we zeggen die naam niet
kanker: darmen, stoma, kuur, en mijn bedrijfje gaat kapot
kanker: mijn bro heeft teelbalkanker, hij doet stoer maar ik zie dat ie bang is
kanker: oncoloog praat alleen over schema's, ik wil over angst praten
kanker: Inloophuis voor iedereen die met kanker te maken heeft: koffie, creatief, yoga en een luisterend oor
kanker: Psycho-oncologische zorg: gesprekken met een psycholoog voor patiënt, partner en kinderen
kanker: Oncorevalidatie: trainen, energie verdelen en werkhervatting na behandeling
kanker: Oncologieverpleegkundige komt thuis om te praten over bijwerkingen, keuzes en wat u bezighoudt
kanker: AYA-zorg: voor jongvolwassenen met kanker tussen 18 en 39 jaar, over studie, liefde en hypotheek
kanker: KankerOuders en kinderkoffer: hulp bij vertellen aan jonge kinderen
kanker: Lotgenotengroep borst-, prostaat-, darm- of longkanker, maandelijks met een ervaren begeleider
kanker: Mindfulness en haptotherapie bij angst voor terugkeer van de tumor
kanker: Vakantiehuis voor gezinnen met een kind met kanker
kanker: Taxi en logeerhuis dicht bij het bestralingscentrum
kanker: Massage en voetreflex tijdens chemokuren, uitgevoerd door vrijwilligers op de dagbehandeling
kanker: Casemanager oncologie: vast telefoonnummer van diagnose tot nazorg
kanker: Re-integratie na kanker: coach en jobcoach in overleg met uw bedrijfsarts
kanker: Stichting die een wensdag, kookworkshop of fotoshoot biedt aan mensen met kanker
kanker: Late gevolgen-poli na kinderkanker, controle en begeleiding levenslang
parkinson: mijn man staat aan de grond genageld bij elke drempel, net of er lijm onder zijn schoenen zit
parkinson: levodopa, off-momenten, dyskinesie
parkinson: zijn gezicht staat strak en hij lacht niet meer, terwijl hij de grappenmaker van de familie was
parkinson: parkinson dans groep
parkinson fysiotherapie: de neuroloog zei zoek een therapeut die er verstand van heeft, eentje uit het netwerk
parkinson: mijn handtekening is een muizenpootje, de bank weigert hem
parkinson: schudden van mijn rechterhand bij de kassa, iedereen kijkt
parkinson: trage vader, drie kwartier over een boterham
parkinson: hij ziet mannetjes in de gordijnen sinds de dosis omhoog ging
parkinson: ik ben 47 en heb het al, dit hoort toch bij oude mensen
parkinson: parkinson's, my balance is going
parkinson: he freezes in doorways and his voice is a whisper
parkinson: is there a nurse for parkinson patients
parkinson: kwijlen, verslikken, obstipatie, niemand had gezegd dat dat er ook bij hoort
parkinson: diepe hersenstimulatie, doen of niet
parkinson: mijn vrouw slaat en schopt in haar dromen
parkinson: Ik ben partner, mantelzorger en pillenwekker; elke drie uur gaat de timer en als ik te laat ben is hij een standbeeld
parkinson ergotherapie: omdraaien in bed is net een gestrande walvis, zegt hij zelf
parkinson: papa valt voorover met dribbelpasjes
parkinson: hoe vertel ik op het werk dat ik die ziekte van Muhammad Ali heb
parkinson: beven handen, stijf, langzaam, dokter zegt parkinson, nu wat
parkinson: hij koopt ineens de halve webshop leeg door zijn dopamineagonist
parkinson: een parkinsonverpleegkundige om de hoek in plaats van anderhalf uur rijden naar de academie
parkinson: reuk weg, kleine stapjes, schouder stijf, en nu de uitslag
parkinson: onze va heeft parkinson en hij komt zijn zetel nie meer uit
parkinson: MSA of parkinsonisme, de dokters weten het nog niet
parkinson: ma praat zo zacht dat niemand haar aan de telefoon verstaat
parkinson: op de fiets gaat het wel, lopen niet, hoe kan dat
parkinson: collega-therapeut gezocht: cliënt met Hoehn en Yahr 4, freezing, valt dagelijks
parkinson: ik zoek andere partners van mensen met parkinson die ook 's nachts opzitten
parkinson: apomorfinepen, hij kan hem zelf niet zetten als hij vastzit
parkinson: ParkinsonNet-therapeuten: fysio-, ergo- en logopedie met scholing in de ziekte van Parkinson
parkinson: Rock steady boksen en dansen op livemuziek voor mensen met parkinson
parkinson: Parkinsonverpleegkundige op huisbezoek: medicatieschema, slaap, stemming en steun voor de partner
parkinson: Parkinson Café: maandelijks praten met lotgenoten en deskundigen
parkinson: Dagbehandeling parkinson met neuroloog, specialist ouderengeneeskunde en therapeuten op één locatie
parkinson: Cueing: leren lopen op ritme, strepen en laserstok tegen bevriezen
parkinson: Logopedie PLVT en LSVT: luid en laag spreken, dagelijks oefenen
parkinson: Woonafdeling voor mensen met parkinson en parkinsonismen, tabletten op de minuut
parkinson: Yoga, tafeltennis en nordic walking bij parkinson, partners welkom
parkinson: Begeleiding bij gevorderde parkinson: pompen, DBS, hallucinaties en zware zorg thuis
parkinson: Jonge mensen met parkinson: werkgroep, weekendtrip en app-groep
parkinson: Yoppers onder de vijftig: coaching bij werk, gezin en autorijden
parkinson: Beweegclub met drumstokken, stoelen en muziek om stijfheid te doorbreken
parkinson: Parkinsonkompas: een centrale die uw zorgverleners rond één plan verzamelt
parkinson: Mantelzorgtraining parkinson: omgaan met traagheid, prikkels en de onvoorspelbare uren
`;
