/** Told and offered about homes with children: raising, anger, two addresses, the first weeks, foster homes, places to stay and play. */
export const homesWithChildren = `
jeugd: Er stond vanmiddag een mevrouw van de gemeente op de stoep over onze jongste, wij begrijpen niet wat zij wil en wie er nu bij ons hoort
jeugd: Jeugdteam [wijk], contact gezocht door kinderopvang: kleuter oogt verwaarloosd, moeder mijdt de overdracht
jeugd: is er iemand voor een meid van 13 die alleen nog met haar kat praat
jeugd: Kunt u ons doorsturen? Ons kind is acht, niemand weet wat er is, we hebben al drie intakes achter de rug
jeugd: jeugdhulp aanvragen waar
jeugd: waar moet je zijn met een kind dat vastloopt
jeugd: Mijn kleinzoon woont bij mij, mijn dochter kan het niet aan, ik ben 66 en weet niets van dat jeugdgedoe
jeugd: CJG inloop
jeugd: Mijn zoon wordt in mei 18 en zijn hulp stopt, de begeleidster zegt: dan ben je volwassen. Nou, dat is hij niet
jeugd: POH-jeugd: jongen 10 jr, buikpijn zonder oorzaak, gespannen thuis, graag meedenken welk aanbod
jeugd: Is dit de plek waar je een pedagoog of een jeugdwerker kunt spreken zonder verwijsbrief?
jeugd: Aub iemand bellen voor mijn dochter 15, zij luistert nergens naar en de politie bracht haar gister thuis
jeugd: Jeugdhulp met en zonder verblijf, perceel 2, ambulant specialistisch
jeugd: Bij ons kunnen kinderen van 0 tot 23 en hun ouders terecht: één gezin, één plan, één gezicht
jeugd: Jeugdbeschermer zoekt voor ondertoezichtgestelde jongen (14) een aanbieder die wél wil instappen
jeugd: gezinsvoogd komt nooit opdagen, mijn kinderen weten niet hoe hij eruitziet
jeugd: Onze jongerenwerkers kennen de pleintjes, de app-groepen en de hangplek achter de Lidl
jeugd: Ik ben stiefvader, heb niks te zeggen maar ik zie dat het met dat jong fout gaat
jeugd: Mentor 3 vmbo: leerling valt op door dure kleren, twee telefoons en niet meer slapen. Bij wie leg ik dit neer?
jeugd: De wijkagent kent hem bij naam. Hij is elf.
jeugd: My son is in trouble with the police and the school, who helps families here with teenagers
jeugd: Wij bieden jeugd-ggz, opvoedhulp en jongerencoaching onder één dak in de oude pastorie
jeugd: Jeugd-GZ: kindje 3 jr praat nauwelijks, zusje ook al bekend, multidisciplinair kijken a.u.b.
jeugd: Ik bel voor de buren. Die kinderen staan om zeven uur 's avonds nog op straat zonder jas
jeugd opvoeding: hoi ik ben een vader alleen met 4 kids, kan iemand met mij meedenken ik verzuip
jeugd gezin-thuis: Gezin met zeven hulpverleners, niemand die de draad vasthoudt. Moeder (31) vraagt één persoon voor alles
jeugd: Hallo, ik ben zelf 16. Moet ik toestemming van mijn ouders hebben als ik hulp wil?
jeugd: voogdij, raad voor de kinderbescherming, wat gaat er nu gebeuren met ons kind
jeugd: 't Is met ons manneke niet te doen, de juf zegt CLB maar wij wonen pas over de grens
jeugd: Integrale vroeghulp voor kinderen van nul tot zeven bij wie de ontwikkeling anders loopt
opvoeding: We hebben thuis elke avond oorlog om de iPad
opvoeding: peuter bijt zusje
opvoeding: Ik schreeuw. Elke dag. En dan lig ik 's nachts wakker van wat ik geschreeuwd heb
opvoeding: Mijn zoontje (4) wil alleen nog droge macaroni en witte bolletjes, alles met een kleurtje gaat op de grond
opvoeding: Hoe leer je een kind van drie op de wc poepen, hij doet het stiekem achter het gordijn
opvoeding: wanneer mag een kind een telefoon
opvoeding: Mijn ex is de leuke en ik ben de boeman, hoe zet ik dan nog regels
opvoeding: In mijn land de oma doet alles samen, hier ik ben alleen met baby en kleine jongen, ik weet niet hoe hier moet
opvoeding: dochter 9 liegt en pikt geld uit mijn portemonnee
opvoeding: Mijn kinderen luisteren alleen als ik tel en dan nog niet
opvoeding: Hij ligt pas om elf uur in bed. Uit bed komen, weer terug, glaasje water, nog een boekje. Hij is zes.
opvoeding: Sinds zijn broertje er is plast hij weer in zijn broek en praat hij als een baby
opvoeding: puber komt niet van zijn kamer ruikt naar wiet zegt niks
opvoeding: Ik wil het anders doen dan mijn vader met zijn riem, maar ik weet niet hoe
opvoeding: hoe praat je met een kind van tien over naaktfoto's
opvoeding: JGZ 4-jarigenconsult: moeder handelingsverlegen, graag 5 gesprekken opvoedondersteuning
opvoeding: consultatiebureau verwijst: driftbuien bij 2,5 jr, ouders niet op één lijn
opvoeding: Triple P niveau 3, individueel, vijf bijeenkomsten
opvoeding: Peuter-in-zicht, cursus van vier avonden met oppas erbij
opvoeding: Koffieochtend voor ouders in de school, elke maand een ander onderwerp: slapen, straffen, schermtijd
opvoeding: Bij onze opvoedpoli zit je zonder wachtlijst aan de keukentafel met een pedagoog
opvoeding: Video-interactiebegeleiding: samen terugkijken naar wat er goed gaat tussen jou en je kind
opvoeding: Wij zijn twee moeders en horen van iedereen wat anders, we willen gewoon eens sparren
opvoeding: Mijn schoonmoeder verwent de kinderen kapot en wij krijgen de krijsbuien
opvoeding: parenting course for expats, toddler tantrums, bedtime battles
opvoeding: I feel I am losing my temper with my three year old too often, someone to talk to please
opvoeding: help mijn dochter van 12 wil make-up en vriendjes en is brutaal
opvoeding: Wat zeg je als je kind vraagt of je bij elkaar blijft
opvoeding: hoe doe je dat belonen met stickers, werkt bij ons voor geen meter
opvoeding: Ik ben 17 en moeder, iedereen kijkt over mijn schouder mee
opvoeding: Ouders met een licht verstandelijke beperking leren stap voor stap hoe je een kind veilig in bad doet en op tijd naar bed brengt
opvoeding verstandelijk baby: Wij hebben allebei een lage iq en krijgen een kindje. Mogen wij het houden en wie helpt ons dan leren
opvoeding: Homestart: een ervaren moeder komt wekelijks bij u langs, gewoon om mee te denken
opvoeding druk-gedrag: hij gooit met stoelen bij de opvang en thuis is het een engeltje, wat doen wij fout
opvoeding: Grenzen stellen aan tieners, thema-avond in de bibliotheek
opvoeding: Ons kind is hoogbegaafd zeggen ze, maar hij discussieert over élke boterham
opvoeding scheiding: Bij papa mag alles en bij mij niks, daar word ik mee om de oren geslagen
druk-gedrag: Deuren die uit hun sponning hangen, gaten in het gips. Hij is negen.
druk-gedrag: mijn zoon slaat zijn moeder
druk-gedrag: Hij ontploft om niks: verkeerde beker, sok zit scheef, spel verloren
druk-gedrag: Juf zegt: hij stuitert door de klas, kan geen vijf minuten op zijn stoel
druk-gedrag: kleuter schopt en spuugt naar leidsters, opvang wil hem niet meer
druk-gedrag: Kind 7 jr, oppositioneel, fysiek naar zusje. Ouders ten einde raad. Vraag: gedragstraining en ouderbegeleiding
druk-gedrag: Als wij nee zeggen rent ze de straat op, zonder kijken, we hebben al een slot hoog op de deur
druk-gedrag: agressie kind 11 hulp
druk-gedrag: Boos boos boos, altijd maar boos. En daarna huilt hij in mijn armen dat hij zo stom is
druk-gedrag: Hij stak gisteren de schuur bijna in brand, hij vond het alleen maar mooi
druk-gedrag: me broertje flipt elke keer en gooit me telefoon kapot
druk-gedrag: Elke verjaardag moeten we eerder weg omdat hij andere kinderen bijt
druk-gedrag: Woedebeheersing voor jongens van 8 tot 12, in een boksring
druk-gedrag: Agressieregulatie op maat, jeugd 12-18, individueel, module van twaalf
druk-gedrag: Rots en Water, psychofysieke weerbaarheid, leren afremmen
druk-gedrag: Ons programma Stop-Denk-Doe helpt kinderen tellen tot tien voor ze uithalen
druk-gedrag: gedragsproblemen ODD CD behandeling gezin
druk-gedrag: The teacher calls me every day: he hits, he runs, he does not sit. He is 6 and a sweet boy at home
druk-gedrag: Sinds we verhuisd zijn heeft hij van die buien dat hij met zijn hoofd op de vloer bonkt
druk-gedrag: Leerkracht gr 4: jongen verstoort, loopt weg, klimt over hek. Observatie in de klas mogelijk?
druk-gedrag adhd: Zindelijk, slim, maar een stuiterbal: hij praat door iedereen heen en valt van elke muur af. Heeft hij adhd of is het gewoon een wild kind?
druk-gedrag: Parent Management Training Oregon, ouders leren ander gedrag uitlokken
druk-gedrag: Speltherapie voor kleuters die met hun vuisten praten
druk-gedrag: Hij heeft de cavia geknepen tot hij piepte. Ik schrok zo
druk-gedrag: Met kerst heeft hij de boom omgetrokken. Mijn moeder durft niet meer op te passen
druk-gedrag: 't is een sloeber, ge kunt hem geen minuut alleen laten of 't is ambras
druk-gedrag: Als het lawaai is in de klas gaat hij onder de tafel zitten grommen
druk-gedrag gezin-thuis: Onze dochter van 13 terroriseert het hele gezin, wij lopen op eieren, haar broertjes slapen bij oma
druk-gedrag: Ze scheldt mij uit voor hoer en ik ben haar moeder
druk-gedrag: temper tantrums 8 years old, breaking things, what therapy
gezin-thuis: Kan er iemand bij ons in huis komen kijken waarom het elke ochtend uit de klauwen loopt
gezin-thuis: Vijf kinderen, een vrouw in het ziekenhuis en ik werk nachten. Wie doet het avondeten en de tassen
gezin-thuis: gezinscoach aan huis
gezin-thuis: Bij ons aan tafel eet niemand tegelijk, iedereen schreeuwt, de was ligt tot het plafond, en dan komt Veilig Thuis ook nog
gezin-thuis: IAG, intensieve ambulante gezinsbegeleiding, 2 x per week gedurende een halfjaar
gezin-thuis: Gezinsverzorgster neemt het huishouden en de kinderen tijdelijk over als moeder ziek is
gezin-thuis: Multisysteemtherapie (MST): therapeut 24/7 bereikbaar, werkt thuis, op school en in de buurt, ter voorkoming van uithuisplaatsing
gezin-thuis: Ik heb een depressie en kom soms de bank niet af, de kinderen smeren zelf hun brood. Ik wil niet dat ze weggehaald worden
gezin-thuis: spoedhulp gezin vandaag nog, anders gaat er iets mis
gezin-thuis: Ambulante spoedhulp: binnen 24 uur iemand over de vloer, vier weken lang
gezin-thuis: wij willen geen kind in een internaat wij willen hulp thuis
gezin-thuis: Gezin Syrië, vader PTSS, moeder spreekt de taal niet, oudste zoon regelt alles. Praktische ondersteuning thuis gevraagd
gezin-thuis: Families First
gezin-thuis: 10 voor Toekomst: hulp bij huishouden, geld en opvoeden tegelijk, in multiprobleemgezinnen
gezin-thuis: Mijn zus kan het niet bolwerken met die tweeling en een man die vaart
gezin-thuis: De kinderen komen zonder ontbijt en met dezelfde kleren als gister, ib'er belt wekelijks
gezin-thuis: Een gezinshulp op maandag, zodat ik eindelijk kan douchen zonder dat de tent afbrandt
gezin-thuis: Zij zit erbij, doet voor, speelt mee en gaat pas weg als het bedritueel lukt
gezin-thuis: we need somebody who comes to our home and helps with our kids in the evening
gezin-thuis: Sinds mijn vrouw overleed sta ik er alleen voor met drie koters. Haren vlechten, gymtas, oudergesprek, ik weet van niks
gezin-thuis rouw: De moeder van het gezin is in maart gestorven. Vader en drie kinderen hebben praktische hulp nodig en iemand die met ze praat
gezin-thuis: Pedagogische gezinsbegeleiding volgens Gezin Centraal
gezin-thuis: Vrijwilliger voor een druk gezin: een middag per week mee naar de speeltuin, samen koken
gezin-thuis verstandelijk: ouders zwakbegaafd, 2 kinderen 3 en 5, huis vervuild; langdurige gezinsondersteuning nodig, geen kortdurend traject
gezin-thuis: Ouder met psychische problemen? Wij komen thuis, voor u én voor uw kinderen
gezin-thuis schulden: Er ligt beslag, de wasmachine is stuk en ik snauw de kinderen af. Alles tegelijk
gezin-thuis: Onze jongste heeft veel aandacht nodig, haar broer trekt zich terug, mijn vrouw en ik zien elkaar alleen in de gang
gezin-thuis opvoeding: Mijn kinderen zijn thuis de baas geworden
scheiding: Nu zijn papa en mama uit elkaar en ik moet steeds mijn tas pakken
scheiding: co-ouderschap loopt vast
scheiding: vechtscheiding kind ertussen
scheiding: Zij praat niet tegen mij aan de deur, onze zoon van zes staat ertussen met zijn koffertje
scheiding: Mijn ex komt de omgangsregeling niet na en de kleine zit voor het raam te wachten
scheiding: mag een kind zelf kiezen waar het woont
scheiding: KIES-groep: spelen, tekenen en praten met kinderen van wie de ouders uit elkaar zijn
scheiding: Omgangshuis, begeleide omgang, observatie en verslag aan de rechtbank
scheiding: Ouderschap Blijft, verwijzing door rechtbank
scheiding: wij gaan uit elkaar en willen het aan de kinderen vertellen op een goede manier
scheiding: Mijn dochter wil niet meer naar haar vader en hij zegt dat ik haar ophits
scheiding: ze maken ruzie over wie mij moet ophalen van hockey
scheiding: Ouders in conflict sinds 2021, kind 8 jr loyaliteitsproblemen, verzoek parallel solo ouderschap
scheiding: Brief van de advocaat: hij wil volledig gezag. Ik slaap niet meer
scheiding: Oma hier. Sinds de scheiding zie ik mijn kleinkind niet meer
scheiding: De nieuwe vriend van mama zit in papa zijn stoel, ik haat hem
scheiding: Villa Pinedo buddy's, jongeren met gescheiden ouders helpen andere kinderen
scheiding: my ex husband takes the child to another country every weekend and she comes back crying
scheiding: Samengesteld gezin, jouw en mijn kinderen en het is oorlog in de badkamer
scheiding: Wij zijn negen maanden uit elkaar, hij scheldt mij uit op de app waar de kinderen bij zijn
scheiding school: Sinds wij apart wonen zakken haar cijfers en heeft ze hoofdpijn op maandag
scheiding: Elke wissel is drama, drie dagen bij mij en drie daar, hij raakt alles kwijt
scheiding relatie: We slapen apart, de makelaar komt dinsdag, en de kinderen weten nog niks
scheiding: Kinderen in de knel, groepsaanbod voor ouders en kinderen bij langdurige strijd
scheiding jeugd-psychisch: Mijn kind van 7 krabt zich open sinds de rechtszaak over de omgang
scheiding: 't kind zit tussen hamer en aambeeld, wij schelden en zij zwijgt
scheiding: Bijzondere curator gezocht? Eerst praten: scheidingsloket, gratis uur met een jurist en een pedagoog
baby: Ze huilt. Ze huilt al zes weken. Buurvrouw heeft al op de muur gebonsd
baby: kolven
baby: over tijd en nog geen kraambureau
baby: kraamhulp regelen hoeveel weken zwanger
baby: borstvoeding doet pijn kloven
baby: Ik voel niks voor mijn kindje, iedereen zegt roze wolk, ik wil hem teruggeven
baby: G2P1, 28 wk, psychiatrische vg, POP-poli, prenataal huisbezoek gewenst
baby: Verloskundige praktijk zoekt voor tienermoeder 17 jr begeleiding rond bevalling en daarna
baby: Prematuur van 31 weken mag naar huis, ouders onzeker over voeden en ademhaling
baby: mijn melk komt niet, hij valt af, het flesje wil hij ook niet
baby: kraamverzorgende leert je baden, temperaturen en inbakeren
baby: Zwanger zijn 't is schoon zeggen ze, ik lig hele dagen te kotsen en schreeuw tegen mijn kat
baby: Ongepland in verwachting en mijn vader mag het nooit weten
baby: Stevig Ouderschap: verpleegkundige komt zes keer aan huis in de eerste anderhalf jaar
baby: VoorZorg, programma voor jonge kwetsbare zwangeren
baby: zwangerschapscursus met partner, ademhaling, puffen, duiken in het warme bad
baby: Mijn bevalling was een slagveld, ik ruik bloed als ik de verloskamer op tv zie
baby trauma: Na de spoedkeizersnee droom ik elke nacht van de operatiekamer, de baby is nu vijf maanden
baby somber: sinds de bevalling huil ik om alles en wil ik niemand zien, mijn man doet de kleine
baby: postpartum depression support, newborn 3 weeks, husband works offshore
baby: I am pregnant and new in the Netherlands, how do I get a maternity nurse
baby: Draagdoek, badje, spuugdoekjes en een luisterend oor: onze kraamzorg doet meer dan de was
baby: Tweeling van twee weken, wij zijn gesloopt, kan er iemand een nacht waken zodat wij slapen
baby: Ons meisje is met 24 weken stil geboren. De melk kwam wel
baby rouw: miskraam 14 weken niemand praat erover
baby: huilbaby poli
baby: baby slaapt alleen op mij
baby: kraamtranen of depressie
baby: Lactatiekundige aan huis, ook voor flesvoeding en tongriempje
baby: CenteringPregnancy, controles in een groep van tien zwangeren
baby: Peuters en baby's worden gewogen, gemeten en ingeënt op het consultatiebureau
baby: Ik gebruik methadon en ben 5 maanden zwanger
baby drugs: zwanger en ik krijg het blowen niet weg
pleegzorg: Wij hebben een kamer over sinds de oudste studeert en willen een kind een thuis geven
pleegzorg: pleegouder worden voorwaarden
pleegzorg: Ik ben zelf pleegkind geweest en wil nu wat terugdoen
pleegzorg: Mijn zusje (4) zit in een ander gezin dan ik, wanneer mag ik haar zien
pleegzorg: netwerkpleegzorg, oma zorgt sinds uithuisplaatsing voor drie kleinkinderen, vergoeding?
pleegzorg: Onze pleegdochter van 8 hamstert brood onder haar matras
pleegzorg: crisisplek baby 5 dagen oud gezocht, moeder in detentie
pleegzorg: Gezinshuisouders: zes kinderen, twee honden en altijd een pan op het vuur
pleegzorg: Weekendpleegouder: één keer per twee weken een logé
pleegzorg: Pleegzoon wil zijn biologische moeder opzoeken en wij zijn bang voor een dreun
pleegzorg: matching, voorbereidingsprogramma STAP, screening door de Raad
pleegzorg: Ze hebben mijn kinderen bij me weggehaald. Ik wil weten waar ze slapen
pleegzorg: Perspectiefbiedend plaatsen van twee broertjes, bij voorkeur samen, gezinshuis in de regio
pleegzorg: foster care short breaks how to apply
pleegzorg: Hij is met een vuilniszak vol kleren bij ons gekomen en zei drie weken niks
pleegzorg: Alleenstaande minderjarige vluchteling (15, Eritrea) zoekt opvanggezin
pleegzorg: wij zijn pleegouders en de begeleiding wisselt om de drie maanden
pleegzorg: Adoptie of pleegzorg, wat past bij ons
pleegzorg: ondersteuning pleegouders bij hechtingsproblemen
pleegzorg: Steungezin in de wijk: even lucht voor een moeder, een tweede plek voor het kind
pleegzorg jongere-zelfstandig: Ik word 18 en mag ik dan bij mijn pleegouders blijven wonen
pleegzorg: Wij hebben een pleegkind met FAS, slim ogend maar alles is de volgende dag weer weg
pleegzorg: bio ouders bezoekregeling pleegkind in de war na bezoek
pleegzorg: deeltijdpleegzorg vakantie
pleegzorg: Ge zijt een tweede nest, meer hoeft ge niet te zijn: kom naar onze infoavond voor nieuwe pleeggezinnen
pleegzorg: Voogd schrijft: gezinshuis gezocht voor meisje 11, suikerziekte en veel driftbuien
jeugd-logeren: logeerhuis kind 9 autisme weekend
jeugd-logeren: weekendopvang voor jongen met down
jeugd-logeren: Wij hebben in vier jaar geen nacht doorgeslapen en zoeken een fijne plek voor een weekend per maand voor onze zoon van zeven
jeugd-logeren: Zijn zusje wil ook eens naar de Efteling zonder dat er iemand gaat gillen, kan hij ergens slapen
jeugd-logeren: logeeropvang vg kinderen zorg in natura
jeugd-logeren: Elke oneven week van vrijdagmiddag tot zondagavond, vier kinderen, twee begeleiders, een trampoline
jeugd-logeren: meisje 6 epilepsie sondevoeding nachtje weg, wie durft dat aan
jeugd-logeren: De Logeerboerderij: dieren voeren, pannenkoeken, samen op de stapelbedden
jeugd-logeren: Mag mijn dochter eerst een keer komen kijken? Ze heeft nog nooit ergens anders geslapen
jeugd-logeren: kortdurend verblijf jeugd met GGZ, ontlasting ouders, 36 etmalen
jeugd-logeren: Schoolvakanties zijn het zwaarst, zes weken thuis met hem trek ik niet. Een paar daagjes uit logeren?
jeugd-logeren: Hij logeert dan met kinderen die ook zo zijn, hij noemt het zijn clubhuis
jeugd-logeren: short break for my disabled child one weekend a month
jeugd-logeren: Respijtgezin gezocht voor jongen van 5 met gedragsproblemen
jeugd-logeren druk-gedrag: Wij moeten bijtanken. Ons kind sloopt het huis, wie neemt hem eens twee nachten
jeugd-logeren: rugtas ingepakt, knuffel mee, medicijnen in het bakje
jeugd-logeren: WMO of jeugdwet, logeren voor kind van 12, eigen bijdrage?
jeugd-logeren: weekendje naar de kampeerboerderij met kinderen die extra hulp nodig hebben
jeugd-logeren: Wij zijn niet slecht als ouders, we zijn moe
jeugd-logeren: Logeren bij Zorggezin aan Zee, max twee kinderen per keer
jeugd-logeren autisme: hij moet weten welk bed, welke juf, welk eten, anders lukt het logeren niet
jeugd-logeren: kinderhospice logeerbed voor ernstig ziek kind, ouders op adem
jeugd-dag: naschoolse opvang speciaal onderwijs
jeugd-dag: KDC plek voor meisje van 3 met ontwikkelingsachterstand
jeugd-dag: orthopedagogisch dagcentrum
jeugd-dag: zaterdagclub voor kinderen met autisme
jeugd-dag: BSO+ met kleine groepjes, prikkelarme ruimte en een busje van school
jeugd-dag: kan hij ergens voetballen waar niet iedereen schreeuwt
jeugd-dag: mijn kind mag nergens op zwemles, hij rent weg uit het bad
jeugd-dag: peuter met down gewone crèche of speciaal
jeugd-dag: Woensdagmiddag zoekt mijn zoon iets leuks, Lego of dieren, hij heeft geen vriendjes
jeugd-dag: Scouting voor kinderen met een handicap, de plusgroep
jeugd-dag: vakantieopvang zomervakantie ADHD kind
jeugd-dag: medisch kinderdagverblijf, verpleegkundigen op de groep
jeugd-dag: Dagbehandeling jonge kind 2-7 jr, vier dagdelen, spraaktaal en gedrag
jeugd-dag: Ponykamp voor kinderen die anders zijn
jeugd-dag: Onze kinderen staan om drie uur voor een dicht hek, BSO zegt nee vanwege haar spraak
jeugd-dag: Meisjesclub in het buurthuis, dansen, nagellak, praten, gratis
jeugd-dag: Atelier voor tieners die vastlopen op school: gamen, kokkerellen, skateboards repareren
jeugd-dag autisme: Techlab op zaterdag voor jongens die alles van treinen weten
jeugd-dag school: overdag een plek voor een kind dat (nog) niet naar de klas kan, ontwikkelen buiten school
jeugd-dag: ontwikkelingsgroep voor kinderen met een ernstige beperking, leerplichtontheffing
jeugd-dag: inclusieve opvang waar mijn kind met spasme gewoon mee mag doen
jeugd-dag: sport op maat kids
jeugd-dag: Ravotten in de natuur: vuurtje, hutten, modder
jeugd-dag: zwembad uurtje met begeleiding voor kinderen met een beperking
jeugd-dag: Een speeltuin waar een rolstoel op de draaimolen kan
`;
