/** Told and offered about a brain after the knock, and about support at home: words, quiet days, structure and learning to do it oneself. */
export const afterTheKnock = `
hersenletsel: Hij is dezelfde niet meer sinds die klap, hij vloekt, huilt en vergeet dat hij gegeten heeft
hersenletsel: nah
hersenletsel: hersenschudding die niet overgaat
hersenletsel: Mijn vrouw kreeg op haar 39e een herseninfarct. Lopen doet ze, maar ze kan geen pan op tijd van het vuur halen
hersenletsel: Na de beroerte kent hij zijn linkerkant niet meer, hij loopt tegen deurposten op
hersenletsel: Meningitis gehad, sindsdien kan ik geen geluid meer hebben
hersenletsel: tumor in hoofd weg, karakter ook
hersenletsel: prikkels prikkels prikkels
hersenletsel: hersenbloeding jong
hersenletsel: Als er iemand praat terwijl de radio aan is valt mijn hersenpan dicht
hersenletsel: fietsongeluk zonder helm, zoon 17, coma geweest
hersenletsel: contusio cerebri, 6 maanden na trauma, frontaal syndroom
hersenletsel: hartstilstand zuurstoftekort hersenen
hersenletsel: CVA nazorg poli
hersenletsel: schudtrauma
hersenletsel: zij lacht om treurige dingen na haar infarct
hersenletsel: Mijn werkgever zegt: je ziet er goed uit. Maar ik slaap na één boodschap drie uur
hersenletsel: Onzichtbaar letsel: vermoeid, prikkelbaar, kort lontje, woorden kwijt
hersenletsel: whiplash geheugenproblemen
hersenletsel: brain damage after car accident, my father acts like a child
hersenletsel: ontremd, roept vieze dingen naar de caissière
hersenletsel: wat is het verschil tussen dement en hersenletsel
hersenletsel: epilepsie na operatie aan het hoofd
hersenletsel: ik ruik niets meer en ik vergeet namen sinds de val van de trap
hersenletsel: Neuropsychologisch onderzoek na beroerte: wat kan ik nog
hersenletsel: Hersenletselteam, één loket voor de regio
hersenletsel: 't licht doet zeer en 't lawaai ook sinds mijn attaque
hersenletsel: Kind met NAH, na ongeluk op de basisschool, traag en boos
hersenletsel: hij voelt niet dat hij ziek is, geen ziekte-inzicht
hersenletsel: snel vol hoofd na TIA
hersenletsel relatie: sinds zijn bloeding ben ik zijn moeder, niet zijn vrouw
hersenletsel werk: lasser met hersenletsel na een bedrijfsongeval, wil terug maar het lukt maar een uur
nah-begeleiding: Iemand die mij leert dat ik moet rusten vóór de winkel en niet erna
nah-begeleiding: ambulant begeleider niet-aangeboren hersenletsel
nah-begeleiding: Hersenz
nah-begeleiding: Mijn man laat de voordeur openstaan, ruziet met de bank, koopt drie dezelfde boormachines. Sinds zijn bloeding regelt hij alles verkeerd
nah-begeleiding: weekplanning whiteboard energie verdelen na beroerte
nah-begeleiding: CVA-nazorgverpleegkundige komt langs na thuiskomst
nah-begeleiding: thuisbegeleiding NAH chronische fase, behandeldoelen: energiebalans, overzicht
nah-begeleiding: vergeet afspraken, pillen, gas; woont alleen; 44
nah-begeleiding: begeleiding voor cliënt met frontaal syndroom en alcohol
nah-begeleiding: We gebruiken alarmen, briefjes en routines zodat uw dag weer klopt
nah-begeleiding: iemand die begrijpt dat ik niet lui ben
nah-begeleiding: Cognitieve revalidatie aan huis
nah-begeleiding: my son has a brain injury and lives alone, he needs a coach at home
nah-begeleiding: hoofd kapot, wie helpt met brieven, bellen en plannen
nah-begeleiding: coach gespecialiseerd in leven met een hersenbeschadiging, ook voor partner en kinderen
nah-begeleiding: na de revalidatiekliniek werd het stil, niemand helpt ons verder
nah-begeleiding: ik krijg drie uur begeleiding maar ze weten niets van hersenletsel
nah-begeleiding: gezinsbegeleiding NAH vader
nah-begeleiding: nah pgb begeleider inkopen
nah-begeleiding: Hij snapt zijn grenzen niet, gaat door tot hij huilend op de vloer ligt
nah-begeleiding zelfstandig-leren: weer leren koken na mijn beroerte, met een recept in plaatjes
nah-begeleiding wonen-met-beperking: Na het coma kan hij niet alleen wonen, wij zoeken een woonplek met mensen die hersenletsel snappen
nah-begeleiding: gedragsneurologisch, agressie, coaching team en mantelzorger
nah-begeleiding: boodschappen doen met oordoppen en een lijstje, zij loopt naast me
nah-begeleiding: SO vraagt ambulante ondersteuning na GRZ voor mw. 61, neglect
nah-begeleiding: iemand die uitlegt aan mijn kinderen waarom papa zo snel boos is
nah-begeleiding: ge moet mij helpen onthouden, want 't is weg als ge de deur uit zijt
nah-dag: ergens heen overdag waar stilte normaal is
nah-dag: dagbesteding hersenletsel
nah-dag: werkplaats voor mensen met een hersenbeschadiging
nah-dag: Na zijn infarct zit hij de hele dag met de kat en de gordijnen dicht, vroeger was hij timmerman
nah-dag: Twee ochtenden schilderen, rusten op een bed, puzzelen met het geheugen
nah-dag: activiteitencentrum NAH, max 8 deelnemers per groep
nah-dag: hij past niet tussen de bejaarden, hij is 47 en kreeg een hersenbloeding
nah-dag: nah arbeidsmatig, hout, geen geluid van radio
nah-dag: Ontdekken wat er nog in zit: koken, computers, tuin, op jouw tempo
nah-dag: zij was juf en kan niet meer tegen kinderlawaai. Overdag zoekt ze nu iets met haar handen
nah-dag: day programme acquired brain injury, quiet place
nah-dag: dagbehandeling chronisch CVA
nah-dag: vroeger directeur, nu vogelhuisjes
nah-dag: indicatie NAH, vier dagdelen, busje met weinig prikkels
nah-dag: een atelier met twee prikkelarme ruimtes en een ligbank
nah-dag: Brein en hand: kopje draaien, gitaar leren met één arm
nah-dag: wandelgroep met hersenletsel en daarna soep
nah-dag: meedoen in het buurthuis maar dan met NAH
nah-dag: keramiek met links leren na verlamming
nah-dag: cliënt frontaal letsel, ontremd, geschikt voor kleine groep dagbesteding?
nah-dag: de dagen zijn lang sinds mijn attaque
nah-dag: drie keer per week wat om handen na een ongeluk met hoofdletsel
nah-dag: partner moet naar het werk, hij kan na zijn hersenletsel niet alleen blijven
nah-groep: hersenletsel partners praten
nah-groep: Ik zoek mensen die ook na één verjaardag een dag in het donker liggen
nah-groep: Hersenletsel.nl regio
nah-groep: kinderen van een vader met hersenletsel samen
nah-groep: wie herkent dat je geen films meer kan volgen
nah-groep: jongerengroep NAH 18-35
nah-groep: Thema avond: rouwen om wie je was
nah-groep: CVA lotgenoten inloop ziekenhuis
nah-groep: Groep voor mensen met een hersentumor en hun naasten
nah-groep: ik wil horen hoe anderen met dat korte lontje omgaan
nah-groep: een praatuur met oordoppen op tafel en gedimd licht
nah-groep: partnergroep: je man leeft nog maar hij is weg
nah-groep: brain injury support meeting
nah-groep: ervaringsdeskundige na een beroerte komt bij u thuis praten
nah-groep: vrouwen van mannen met NAH, koffie, tissues, galgenhumor
nah-groep: lotgenotencontact na subarachnoïdale bloeding
nah-groep: op chatgroepen kan ik niet, letters dansen sinds het letsel, wel praten
nah-groep: mensen met post-commotioneel syndroom ontmoeten
nah-groep: wie heeft ook een kind met hersenletsel
nah-groep: bijeenkomst rust en herkenning bij beroerte
nah-groep: samen wandelen met anderen die een herseninfarct kregen
nah-groep: eindelijk iemand die niet zei: je ziet er goed uit
nah-groep: familiedag NAH
afasie: hij wil koffie zeggen en zegt auto
afasie: afasie
afasie: Ik weet het woord. Het zit er. Het komt niet
afasie: mijn moeder spreekt sinds haar beroerte alleen Fries en vloeken
afasie: afasiecentrum
afasie: afasiekoor
afasie: spraakcomputer
afasie: alleen ja en nee, en vaak verkeerd om
afasie: logopedie na CVA intensief
afasie: gespreksboek met foto's van familie
afasie: hij huilt omdat hij zijn kleinkinderen hun naam niet kan zeggen
afasie: mijn vrouw praat koeterwaals na haar bloeding
afasie: vrijwilliger die thuis oefent met praten na beroerte
afasie: Zingen lukt wel, praten niet: ons koor is voor mensen met afasie
afasie: lezen en schrijven weg na infarct
afasie: how do I talk with my husband after his stroke, he cannot find words
afasie: globale afasie, partner zoekt training communicatie
afasie: bellen met de bank gaat niet want ik vind de woorden niet
afasie: woordvinding 40-jarige
afasie: afasiemaatje
afasie: primair progressieve afasie, woorden verdwijnen langzaam
afasie: meertalig: hij was Turks en Nederlands, nu alleen nog Turks
afasie: ons vader babbelt er op los maar 't slaat op niks
afasie: verstaat alles, zegt niks
afasie: apraxie, mond wil niet mee
begeleiding: Kunnen jullie iemand sturen die helpt met het leven
begeleiding: ambulante begeleiding wmo
begeleiding: Twee uurtjes per week iemand die de boel met me op een rijtje zet
begeleiding: mijn broer redt het niet alleen thuis, brieven in de magnetron, katten overal
begeleiding: Begeleiding individueel (BG-i) vanuit Wmo, 3 uur per week gedurende een jaar
begeleiding: op eigen benen maar met een stok
begeleiding: Ik ben net gescheiden, verhuisd en ontslagen, kan iemand met mij orde scheppen
begeleiding: coach aan huis
begeleiding: mijn huisje wordt een hok, ik kan niet beginnen
begeleiding: reclasseringswerker vraagt: praktische begeleiding na detentie, woning is er
begeleiding: iemand meenemen naar het gesprek bij de gemeente en daarna afmaken wat er gezegd is
begeleiding: Statushouder met gezin, weet niet hoe huur, afval, school, dokter werken
begeleiding: een vast gezicht dat op dinsdag komt en niet boos wordt
begeleiding: I need someone to help me keep my appointments and my house in order
begeleiding: Thuisbegeleiding: van chaos naar overzicht, samen aan de keukentafel
begeleiding: ik heb een hulp voor schoonmaken, maar ik heb iemand nodig voor mijn hoofd
begeleiding: ex-dakloos heeft nu een flat en zit tussen lege muren
begeleiding: Wij helpen bij post, afspraken, koken, contacten en rust
begeleiding: alleenstaande vader met beperking hulp aan huis
begeleiding: leefbegeleiding gevraagd door woningbouw ivm dreigende ontruiming
begeleiding: ne begeleider die mij wat bijstaat
begeleiding: kortdurende ondersteuning sociaal wijkteam, 3 maanden, dan evalueren
begeleiding: begeleiding 's avonds wanneer de onrust komt
begeleiding: ze geeft alles toe aan iedereen en vergeet zichzelf
begeleiding: met stip op één: iemand die terugkomt
dagstructuur: de dagen lopen door elkaar
dagstructuur: Ik ontbijt om vier uur 's middags en weet niet of het woensdag is
dagstructuur: dagritme
dagstructuur: Student in lockdownritme blijven hangen
dagstructuur: weekplanner met magneten
dagstructuur: wie belt mij wakker en vraagt wat ik ga doen
dagstructuur: hij heeft geen werk meer, hij drijft, van bed naar bank naar bed
dagstructuur: dagschema maken met kleuren voor vrouw met autisme
dagstructuur: Hulp bij plannen en organiseren van de dag
dagstructuur: Elke dag op dezelfde tijd wandelen, eten, douchen, anders glijd ik af
dagstructuur: begeleiding richten op ritme, eetmomenten en medicatie (bipolair)
dagstructuur: dag-nachtritme omgekeerd, uitkering, 26 jaar
dagstructuur: I sleep all day and game all night since I lost my job
dagstructuur: na pensionering is elke dag een zondag zonder kerk
dagstructuur: Planning in kleine blokjes, een timer en een telefoontje om negen uur
dagstructuur: al mijn afspraken op post-its, ik raak de post-its kwijt
dagstructuur: mijn zoon leeft als een vleermuis
dagstructuur: Regelmaat als medicijn: vaste tijden, vaste gezichten
dagstructuur: ge leeft zonder uurwerk
dagstructuur: leven in de steigers: dagindeling na opname
dagstructuur: vrouw met NAH verliest overzicht bij ontbijt maken, visuele stappen gewenst
dagstructuur adhd: zeven wekkers en nog te laat
dagstructuur somber: in bed blijven tot de schemer, geen reden om op te staan
zelfstandig-leren: ik wil alles zelf kunnen
zelfstandig-leren: leren met de bus
zelfstandig-leren: hoe doe je boodschappen als je altijd in een groep hebt gewoond
zelfstandig-leren: kooktraining
zelfstandig-leren: Samen de route lopen naar werk, daarna loop ik tien meter achter je, daarna bel je als je er bent
zelfstandig-leren: mijn dochter van 19 met laag IQ moet leren dat je niet met vieze kleren naar buiten gaat
zelfstandig-leren: was, strijk, afval scheiden, cursus
zelfstandig-leren: Na de kliniek moet ik opnieuw leren zelf beslissen
zelfstandig-leren: pinnen leren met picto
zelfstandig-leren: oefenflat
zelfstandig-leren: zelfredzaamheid trainen vóór uithuisplaatsing
zelfstandig-leren: learning to cook and travel alone, young man with autism
zelfstandig-leren: wie leert mij schoonmaken zonder te schreeuwen
zelfstandig-leren: na veertig jaar door mijn vrouw bediend sta ik als weduwnaar voor de wasmachine
zelfstandig-leren: Woonschool, 16 maanden, certificaat
zelfstandig-leren: trainingshuis GGZ: van 24-uurszorg naar je eigen sleutel
zelfstandig-leren: ik ben 55 en heb nooit zelf brood gekocht want dat deed mijn moeder
zelfstandig-leren: huishoudboekje, eierwekker, buskaart
zelfstandig-leren: leren alleen thuis zijn, beginnen met een kwartier
zelfstandig-leren: begeleiding afbouwen omdat hij steeds meer zelf doet
zelfstandig-leren: Vaardigheidstraining: bellen met instanties, neezeggen aan de deur, koken voor twee dagen
zelfstandig-leren: van de gesloten jeugdinrichting naar een eigen adres, ik kan alleen tosti's
zelfstandig-leren: zelfstandigheidstraining kind met beperking, zelf broodtrommel maken
zelfstandig-leren: op tijd leren komen voor stage
zelfstandig-leren: 't zelf leren doen, dat wil ik
`;
