/** Told and offered about lost speech, living with a disability, a learning disability and profound disabilities. */
export const bornDifferent = `
afasie: Mijn man wil zout zeggen en zegt fiets. Hij wordt er razend van en gooit zijn lepel neer, sinds zijn beroerte.
afasie: afasie oefenen praten
afasie: spraak kwijt na beroerte hulp
afasie: taal terug na herseninfarct app
afasie: zij begrijpt alles, maar er komt alleen een soort brabbeltaal uit haar mond na de bloeding
afasie: ik kan sinds mijn infarct de ondertiteling en de krant niet meer volgen en mijn handtekening is een krabbel
afasie: telefoneren lukt niet, want de mensen hangen op als ik zo lang naar een woord zoek, ik heb een CVA gehad
afasie: mijn moeder sprak vier talen, nu na de beroerte alleen nog Fries en dan nog door elkaar
afasie nah-groep: een koor of gespreksgroep waar mensen die niet goed kunnen praten na hun hersenbloeding elkaar begrijpen
afasie: de logopedist van het ziekenhuis stopte na twintig keer en nu zit hij weer zwijgend aan tafel, terwijl er wel degelijk woorden terugkwamen
afasie: hoe leer ik als echtgenote communiceren met een man die alleen godverdomme kan zeggen
afasie: Beste mevrouw, mijn vader heeft een communicatieprobleem na een CVA. Is er een gespreksboek met plaatjes of een spraakcomputer voor hem?
afasie: Ik bezoek als wijkverpleegkundige een man met globale afasie, hij kan pijn niet aangeven en zijn dochter raadt maar wat
afasie: baba ziek in hersens, kan niet meer spreken, alleen hand wijzen
afasie: ons vake kan na zijn trombose in de hersenen niet meer klappen, alleen ja en amen
afasie: mijn opa kan niet meer praten na z'n beroerte, hij appt mij alleen emoji's, is er iets waarmee hij kan oefenen
afasie: hij verwisselt zij en hij, gisteren en morgen, en schrijft spiegelbeeldig sinds zijn infarct
afasie: zingen kan ze nog wel, hele liedjes met tekst, maar praten niet, kan daar iets mee gedaan worden
afasie: in gezelschap zwijgt hij uit schaamte, de zinnen blijven steken, zijn vrienden van de kaartclub bellen niet meer
afasie: een vrijwilliger die wekelijks met mijn vrouw taal oefent aan de keukentafel, ze verloor haar woorden bij de operatie
afasie: Aphasia group, my wife can't find her words after a stroke
afasie: dad understands us but can't talk or write since the bleed in his brain
afasie: practise reading and speaking again after aphasia
afasie: kan een tolk of taalmaatje mee naar de notaris, mijn broer met afasie snapt lange zinnen niet
afasie: primair progressieve afasie, de taal brokkelt af zonder beroerte
afasie: vier jaar na dato en nog steeds telegramstijl, is intensieve taaltraining nog zinvol
afasie: ze huilt om elk gesprek dat mislukt, het lijkt of ze in een vreemd land woont waar ze de taal niet spreekt
afasie: hij was radioverslaggever, zijn stem was zijn vak, en nu een stilte na die propje in zijn hoofd
afasie: hoofdrekenen, klokkijken, het alfabet, alles met taal en symbolen is weg sinds het cva
afasie: op de meldkamer werd ik voor dronken aangezien doordat ik na mijn beroerte verkeerde woorden gebruik
afasie: Afasiecentrum: taal oefenen, communiceren en ontmoeten in kleine groepen
afasie: Logopedie bij afasie, intensieve woordvindtraining, ook aan huis
afasie: Gespreksgroepen voor mensen met afasie onder leiding van een logopedist en vrijwilligers
afasie: Afasiekoor, zingen als praten niet lukt
afasie: PACT, partners van afasiepatiënten conversatietraining
afasie: Computerles en oefenprogramma's voor mensen die door een beroerte hun taal verloren
afasie: Behandeling van taalstoornissen en spraakapraxie bij niet-aangeboren hersenletsel, vergoeding uit de basisverzekering
afasie: Taalmaatjes oefenen thuis met mensen met afasie: krant lezen, boodschappenlijst maken, bellen
afasie: Begeleiding bij ondersteunde communicatie, gespreksboek, tekenen, gebaren en spraakapparaten na CVA
afasie: Trefpunt afasie, koffie, spelletjes en theater voor mensen die moeite hebben met spreken en begrijpen na hersenletsel
afasie: Melodic Intonation Therapy en CIAT, intensieve blokken van drie weken
afasie: AfasieNet, netwerk van behandelaars en lotgenoten
afasie: Informatiemiddag voor kinderen en kleinkinderen: hoe praat je met iemand zonder woorden
afasie: Cursus communiceren met iemand die afasie heeft, voor winkeliers, agenten en zorgverleners
afasie: Weer meepraten, dagdelen met taalactiviteiten voor wie na een beroerte naar woorden zoekt
beperking: Ik ben geboren met een zeldzame aandoening en ik weet niet bij welk loket ik hoor
beperking: gehandicapt hulp gemeente
beperking: ondersteuning handicap volwassene
beperking: recht vn verdrag toegankelijkheid
beperking: mijn kleindochter heeft een syndroom waar nog geen naam voor is, wat kunnen haar ouders straks verwachten
beperking: elk jaar moet ik opnieuw bewijzen dat mijn handicap niet vanzelf overgaat
beperking: ik wil niet bij wat ik niet kan beginnen maar een gewoon leven met werk, liefde en een huis, ondanks mijn handicap
beperking: Beste medewerker, mijn man en ik hebben allebei een beperking en krijgen ons eerste kindje. Waar vinden wij advies over aanpassingen en steun?
beperking: als sociaal werker zoek ik een overzicht van organisaties voor gehandicapten in onze regio
beperking: de drempel van het café, de trap bij het stadhuis, de balie te hoog: overal word ik buitengesloten
beperking: ons kind gaat van achttien min naar achttien plus en dan valt alles weg, wie legt uit wat er verandert voor een jongere met een beperking
beperking: mijn dochter anders geboren, Nederland wat is mogelijk voor haar
beperking: waar moeten wij zijn voor een mindervalide broer, vroeger regelden onze ouders alles
beperking: ik zit in een rolstoel, ben slechthorend en heb een trage schildklier, iedereen kijkt maar naar één stukje
beperking: we zijn zijn ouders en al zeventig, onze zoon met een handicap woont nog thuis en we durven niet te denken aan wie er voor hem zorgt als wij er niet meer zijn
beperking: wat doet MEE en wat doet de gemeente voor iemand met een beperking
beperking: gewone kinderen staren, hoe leer ik mijn zoon daar mee om te gaan, hij mist een hand
beperking: belangenclub voor mensen met een chronische aandoening of handicap
beperking: I was born with a disability and just moved to the Netherlands, what help is there
beperking: disabled adult, where do I start
beperking: rights of people with disabilities, inclusion
beperking: studeren met een functiebeperking, welke regelingen zijn er
beperking: op vergaderingen praten ze over mij tegen mijn begeleider in plaats van tegen mij
beperking: ik val overal net buiten: niet verstandelijk, niet psychisch, wel een beperking
beperking: voor ouders van een gehandicapt kind is er zoveel papier, ik zie door de bomen het bos niet
beperking: mijn zus kan weinig zelf en heeft een assistentiehond nodig
beperking: inclusie op de sportvereniging voor een kind dat anders is
beperking: mijn achterneef is zowel slechtziend als licht spastisch en achtergesteld, wie kijkt naar het hele plaatje
beperking: brussen, broertjes en zusjes van een gehandicapt kind, komen bij ons te kort
beperking: wajong, studietoeslag, parkeerkaart, wat hoort er bij een handicap
beperking lotgenoten: zeldzame aandoening, wie kent andere gezinnen
beperking: Expertise in gehandicaptenzorg: wonen, werken, leren en leven
beperking: Ondersteuning voor mensen met een beperking en hun netwerk, in elke levensfase
beperking: Informatie en advies over leven met een handicap, gratis en zonder verwijzing
beperking: Landelijke vereniging van mensen met een beperking of chronische ziekte, lobby en ledenadvies
beperking: Gehandicaptenzorg in alle domeinen: Wmo, Wlz, Jeugdwet en Zvw
beperking: Toekomstgesprek voor ouders van een zorgintensief kind, wie zorgt er later
beperking: Platform gehandicaptenbeleid adviseert de gemeente over toegankelijkheid
beperking: Brussengroep, voor kinderen met een broer of zus met een handicap
beperking: Persoonlijke toekomstplanning, met mensen om je heen, uitgaan van dromen en talenten
beperking: Ouderpunt: trainingen en bijeenkomsten voor ouders van een bijzonder kind
beperking: Eén team kijkt naar de hele persoon met een verstandelijke, lichamelijke of zintuiglijke beperking
beperking: Fonds voor mensen met een handicap, bijdrage voor aangepaste fiets, vakantie of hulpmiddel
beperking: Op eigen kracht meedoen, empowerment en belangenbehartiging door mensen die zelf een handicap hebben
beperking: Levensloopbegeleiding bij een beperking, van kleuter tot oudere
beperking: Vroeghulp, samen uitzoeken wat er met je baby of peuter aan de hand is
verstandelijk: Mijn oom van 58 kan geen klok kijken, tekent met een kruisje en gelooft iedereen die vriendelijk lacht. Zijn moeder is net gestorven.
verstandelijk: lvb begeleiding volwassen zoon
verstandelijk: iq 68 hulp
verstandelijk: moeilijk lerend eigen geld
verstandelijk: ik heb op het speciaal onderwijs gezeten en ik snap moeilijke woorden niet, ik wil een begeleider die rustig praat
verstandelijk: op mijn 34e hoorde ik pas dat ik licht verstandelijk beperkt ben, daarom ging alles altijd mis op mijn werk
verstandelijk: mijn nicht heeft het niveau van een kleuter maar het lijf van een vrouw van dertig en loopt met iedereen mee
verstandelijk: ze tekende zes telefoonabonnementen omdat die meneer zo aardig was, ze kan dat niet overzien met haar verstandelijke beperking
verstandelijk: Beste collega, aangemeld: man, TIQ 62, alleenwonend, overschat zichzelf, drank en verkeerde vrienden. Gezocht: begeleiding met kennis van LVB.
verstandelijk: Prader-Willi, hij denkt de hele dag aan eten en kan niet zonder toezicht, ons gezin draait om sloten op de keukenkast
verstandelijk: wij zijn een echtpaar met een lager verstand zoals ze het noemen en krijgen een kind, nu dreigt jeugdbescherming en we willen laten zien dat we het met wat steun kunnen
verstandelijk: mijn zoon 22, hoofd langzaam, school niet gelukt, hij is makkelijk te bedriegen
verstandelijk: onze jongen is mentaal gehandicapt, hij woont nog bij ons en wij worden oud
verstandelijk: mn broertje zit op praktijkschool en wordt gebruikt door gasten om pakketjes weg te brengen, hij heeft het niet door want hij is lvb
verstandelijk: fragiele X, hij fladdert met zijn handen en leert traag
verstandelijk: de begeleiders daar praten zo snel en met zoveel moeilijke woorden dat mijn zwakbegaafde dochter op alles ja zegt
verstandelijk: van klein af aan achter in ontwikkeling, nooit leren lezen, nu dertig en verliefd via internet op een oplichter
verstandelijk: mijn zus heeft Down en wil trouwen, wie begeleidt haar daarin
verstandelijk: wat is het verschil tussen zwakbegaafd en een verstandelijke beperking en hoe laat je iemands iq meten
verstandelijk: hij slaat als hij iets niet begrijpt, zijn verstandelijke ontwikkeling is die van een peuter
verstandelijk: My daughter has Down syndrome and turns eighteen, who can support us
verstandelijk: adult with low IQ who gets taken advantage of
verstandelijk: support for parents who have an intellectual disability themselves
verstandelijk: brieven van de belasting leg ik op een stapel, rekenen is lastig en ik heb iemand nodig die het in simpele taal uitlegt
verstandelijk: na de dood van papa begrijpt mijn verstandelijk gehandicapte broer niet dat hij niet terugkomt
verstandelijk: hij kan wel met de bus mits het elke dag dezelfde chauffeur is, een omleiding is een ramp voor iemand met zijn verstand
verstandelijk: een pleegdochter met foetaal alcoholsyndroom, ze leert niet van fouten
verstandelijk: verstandelijk beperkt en ook psychiatrisch, het ene loket wijst naar het andere
verstandelijk: ouder wordende cliënt met Down, gehoor, ogen en geheugen gaan achteruit
verstandelijk: ze overvragen hem, want hij praat vlot, maar hij begrijpt nog geen helft, zijn denkniveau is laag
verstandelijk: mijn zoon kan niet alleen over straat, heeft geen besef van gevaar of tijd en leest op het niveau van groep drie
verstandelijk: Begeleiding voor mensen met een verstandelijke beperking, thuis, op het werk en in de vrije tijd
verstandelijk: LVB-specialist in de wijk, ambulante hulp bij geld, post, relaties en opvoeden
verstandelijk: Ouders met een verstandelijke beperking, langdurige gezinsondersteuning
verstandelijk: VG-zorg met behandeling, AVG-arts, orthopedagoog en gedragskundige
verstandelijk: Poli voor mensen met een verstandelijke beperking en psychische problemen, aangepaste EMDR
verstandelijk: Wij leggen uit in gewone taal, met plaatjes en herhaling, voor wie langzamer leert
verstandelijk: Zorgzwaartepakket VG, Wlz, van licht tot zeer intensief met gedragsproblemen
verstandelijk: Downpoli voor volwassenen, jaarlijkse controle en advies
verstandelijk: Forensische LVB-zorg, begeleiding na detentie voor mensen met een laag IQ
verstandelijk: Diagnostiek van intelligentie en sociaal-emotionele ontwikkeling bij vermoeden van een licht verstandelijke beperking
verstandelijk: Wie ben ik? cursus over je beperking kennen, voor jongeren van de praktijkschool en het vso
verstandelijk: Ambulant team jongeren met LVB, outreachend, op straat en online
verstandelijk: Ouder worden met een verstandelijke beperking, rustig wonen en leven op een beschut terrein
verstandelijk: Antroposofische gemeenschap waar mensen met een ontwikkelingsachterstand wonen en werken
verstandelijk: Ouderinitiatief: onze kinderen met een verstandelijke handicap onder één dak, met eigen regie
vg-dag: Hij zit sinds het einde van de praktijkschool op zijn kamer te gamen. Met zijn IQ neemt geen baas hem aan. Waar kan hij doordeweeks zinvol bezig zijn?
vg-dag: dagbesteding verstandelijk beperkt bakkerij
vg-dag: dagcentrum down dochter 21
vg-dag: arbeidsmatige dagbesteding lvb dieren
vg-dag: ik heb down en wil in een restaurant werken, borden brengen, met een schort
vg-dag: op de huidige dagbesteding zit mijn zus heel de dag kralen te rijgen, terwijl zij graag met post en papier bezig is
vg-dag: begeleider van een woongroep zoekt voor een bewoner met een matige verstandelijke beperking een groengroep, vier dagen
vg-dag: Beste mensen, ons zoontje is inmiddels negentien, houdt van tractors en vegen, praat weinig. Hebben jullie plek bij de groenploeg?
vg-dag: mijn broer heeft een verstandelijke beperking en wil overdag net als zijn broers naar het werk met een broodtrommel en een eigen kastje, maar op de sociale werkplaats vonden ze hem te langzaam
vg-dag: mijn zoon klaar school, hij is beperkt, hele dag thuis, wat is er voor hem overdag
vg-dag: ons zus is verstandelijk beperkt, is er een plek waar ze inpakwerk kan doen of de was vouwen
vg-dag: drukkerij, zeefdrukken, tassen maken met mensen met een beperking
vg-dag: zijn ritme is weg sinds de bezuinigingen het atelier sloten waar hij met zijn zwakke verstand zo trots op was
vg-dag: belevingsgerichte dagbesteding voor mijn zus van 45, die weinig begrijpt maar geniet van muziek en water
vg-dag: kan iemand met een lvb in een kringloopwinkel werken en daar een certificaat halen
vg-dag: hij wil niet met allemaal rollators, hij is verstandelijk beperkt en 27
vg-dag: waar kan onze pleegdochter met down stage lopen, bijvoorbeeld op een kinderdagverblijf of in een kapsalon
vg-dag: somewhere my son with Down's can work in a café during the week
vg-dag: day centre for adults with an intellectual disability
vg-dag: supported work placement learning disabled daughter
vg-dag: ze vindt het fijn om koekjes te versieren, tafels te dekken, de vaatwasser te vullen, met een begeleider naast haar want ze is verstandelijk beperkt
vg-dag: mijn neef raakt overprikkeld in grote groepen, hij is verstandelijk gehandicapt en autistisch, een plek met eigen werktafel graag
vg-dag: oudere man met down, gaat met pensioen op de dagbesteding, wat nu, hij kan niet hele dagen thuis
vg-dag: het busje staat elke ochtend een uur in de file en hij zit er met zijn verstandelijke beperking te gillen, ik zoek een dagcentrum dichter bij
vg-dag: kaas maken, zuivel, appelsap persen, dat wil onze zoon die moeilijk leert
vg-dag: werken op het gemeentehuis in de kantine met een jobcoach, voor iemand met een laag iq
vg-dag: theaterwerkplaats voor acteurs met een verstandelijke beperking
vg-dag: zijn collega's lachen hem uit bij de bouwmarkt, beschut onder begeleiding zou beter zijn voor een lvb'er
vg-dag: van de gemeente moet hij iets doen voor zijn uitkering maar regulier gaat niet door zijn verstandelijke beperking
vg-dag: ze heeft talent voor tekenen, een kunstatelier voor bijzondere kunstenaars
vg-dag: Dagbesteding voor mensen met een verstandelijke beperking: groen, horeca, dieren, hout, kunst
vg-dag: Lunchcafé waar medewerkers met een beperking u bedienen, leerwerkplekken vrij
vg-dag: Arbeidsmatige dagbesteding VG, in de winkel, bakkerij, kaarsenmakerij en wasserij
vg-dag: Belevingsgerichte dagactiviteiten voor volwassenen met een ernstige verstandelijke beperking
vg-dag: Van school naar werk: stage, leerwerktraject en dagbesteding na vso en praktijkonderwijs
vg-dag: Activiteitencentrum, dagdelen Wlz of Wmo, met vervoer en gedragskundige op locatie
vg-dag: Groenteam en schoonmaakploeg, begeleid werken op locatie bij bedrijven voor mensen met LVB
vg-dag: Kunstatelier voor kunstenaars met een verstandelijke beperking, exposities en verkoop
vg-dag: Seniorendagbesteding voor ouder wordende mensen met een verstandelijke beperking
vg-dag: Brouwerij waar jongens met een vlekje bier bottelen en etiketten plakken
vg-dag: Imkerij, hoveniersploeg en dierenweide, dagbesteding voor mensen die moeilijk leren
vg-dag: Kleine dagbestedingsgroep voor mensen met een verstandelijke beperking en moeilijk verstaanbaar gedrag
vg-dag: Bij ons werken bijzondere mensen, iedereen een taak: postronde, fietsenstalling, brood rondbrengen
vg-dag: Ontwikkelingsgerichte dagbesteding, leren koken, lezen, computeren, voor jongvolwassenen met een beperking
vg-dag: Redactie en radiostudio, dagbesteding door verslaggevers met een verstandelijke beperking
vg-vrije-tijd: Elke zaterdag vraagt hij waarom niemand aanbelt. Zijn zus heeft vriendinnen en hij, met down, heeft alleen ons.
vg-vrije-tijd: disco voor gehandicapten
vg-vrije-tijd: vakantiekamp verstandelijk beperkt
vg-vrije-tijd: dating lvb vriend zoeken
vg-vrije-tijd: ik heb een verstandelijke beperking en wil op drumles of op judo
vg-vrije-tijd: is er een soos op vrijdag met frisdrank, tafelvoetbal en een dj, voor mensen met een beperking
vg-vrije-tijd: mijn zoon is supporter van de voetbalclub en wil zelf voetballen, maar hij snapt de regels niet snel door zijn beperking
vg-vrije-tijd: in de zomer als de dagbesteding dicht is verveelt mijn verstandelijk gehandicapte broer zich te pletter
vg-vrije-tijd: als woonbegeleider zoek ik een avondclub voor drie bewoners met een verstandelijke beperking die van knutselen en bingo houden
vg-vrije-tijd: Hallo, mijn dochter van 16 zit op het zml en zoekt een leuke club op woensdagmiddag, dansen of toneel
vg-vrije-tijd: de gewone scouting zei na drie weken dat het niet ging, hij heeft een beperking en liep steeds weg, nu huilt hij als hij padvinders ziet en zoeken wij een groep die wel raad met hem weet
vg-vrije-tijd: mijn kind met beperking wil ook spelen met andere kinderen in weekend, zwembad
vg-vrije-tijd: speelpleinwerking of kamp voor onze zoon met een mentale beperking
vg-vrije-tijd: chillen met anderen van mijn niveau, beetje poolen en pizza, ik zit op de praktijkschool
vg-vrije-tijd: zij wil een keer naar een concert zonder haar ouders, met begeleiding want zij is verstandelijk beperkt
vg-vrije-tijd: paardrijden voor een meisje met down
vg-vrije-tijd: een maatje voor mijn zus met een beperking om te bowlen en naar de kermis te gaan
vg-vrije-tijd: mijn neef heeft alleen vrienden die betaald worden, hij is lvb en 25
vg-vrije-tijd: met een groepje naar de Efteling of Texel, voor mensen met een verstandelijke beperking, wie organiseert dat
vg-vrije-tijd: is er een zanggroep of band waar mijn zoon van 30 met een beperking kan drummen
vg-vrije-tijd: Holiday trips for adults with a learning disability
vg-vrije-tijd: special needs swimming club or football team
vg-vrije-tijd: my brother with Down wants friends and a girlfriend
vg-vrije-tijd: carnaval vieren met de prins van de instelling, waar kan dat
vg-vrije-tijd: na het avondeten hangt hij voor de buis op de woongroep, er zou toch een sportavond kunnen zijn voor mensen met een beperking
vg-vrije-tijd: kookclub, filmavond, line-dance, zolang het gezellig is en er begeleiding is voor iemand met een laag niveau
vg-vrije-tijd: special olympics trainen atletiek
vg-vrije-tijd: een weekje wintersport of zeilen met een verstandelijk gehandicapte broer, gaan er reisbegeleiders mee
vg-vrije-tijd: zondag is de langste dag, dan is er niets voor onze dochter met een beperking
vg-vrije-tijd: leuke avondcursus fotograferen, koken of lezen voor volwassenen die moeilijk leren
vg-vrije-tijd: hij verliefd, zij verliefd, allebei een beperking, waar kunnen ze samen uitgaan zonder gepest te worden
vg-vrije-tijd: Vrijetijdsclub voor mensen met een verstandelijke beperking: soos, disco, kookcafé
vg-vrije-tijd: Begeleide vakanties, van Terschelling tot Turkije, voor reizigers met een beperking
vg-vrije-tijd: G-sport: voetbal, judo, hockey en zwemmen voor jong en oud met een beperking
vg-vrije-tijd: Zaterdagclub en vakantieweken voor tieners van het speciaal onderwijs
vg-vrije-tijd: Uitgaansavond met bandjes, discotheek voor mensen met een verstandelijke beperking
vg-vrije-tijd: Vriendjesproject en datingbureau voor mensen met LVB, met kennismakingsfeesten
vg-vrije-tijd: Vrijwilligers gezocht en maatjes gevonden: samen naar voetbal, film of markt met iemand met een beperking
vg-vrije-tijd: Cursusaanbod vrije tijd: keramiek, computeren, zumba, voor deelnemers met een verstandelijke beperking
vg-vrije-tijd: Blauwe Vogels en extra scouting, spelen in het bos voor kinderen met een handicap
vg-vrije-tijd: Muziekschool met aangepaste lessen, slagwerk en samenspel, speciaal voor leerlingen met down
vg-vrije-tijd: Logeer- en doeweekenden vol avontuur voor jongeren met een beperking
vg-vrije-tijd: Inloopavond in het clubhuis, sjoelen, darten en kletsen voor mensen die begeleid wonen
vg-vrije-tijd: Stichting vrije tijd gehandicapten, aanbod per regio, ook op zondag en op feestdagen
vg-vrije-tijd: Aangepast paardrijden en huifbedrijden voor mensen met een verstandelijke of meervoudige beperking
vg-vrije-tijd: Hotel en reisbureau waar gasten met een verstandelijke beperking vakantie vieren met een ervaren reisleider
ernstig-meervoudig: Onze dochter van zes is in alles afhankelijk: ze ligt, krijgt voeding via een slangetje in haar buik en lacht met haar ogen
ernstig-meervoudig: emb dagbesteding volwassen
ernstig-meervoudig: kinderdienstencentrum zmlk emb
ernstig-meervoudig: ernstig meervoudig gehandicapt kind logeerplek
ernstig-meervoudig: mijn zoon van 24 heeft het niveau van een baby van vier maanden, een scoliose, spasmen en toevallen, en ik til hem nog zelf
ernstig-meervoudig: wij slapen al elf jaar om beurten op een matras naast haar omdat ze elke nacht aanvallen krijgt en slijm moet worden weggezogen, ze is meervoudig gehandicapt en wij zijn uitgewoond
ernstig-meervoudig: als kinderverpleegkundige zoek ik een dagplek voor een peuter met een ernstige hersenafwijking, blind, spastisch en sondegevoed
ernstig-meervoudig: Geachte directie, kan onze zoon (zeer ernstig verstandelijk en meervoudig beperkt) bij u wonen, dicht bij zijn grootouders?
ernstig-meervoudig: de wachtkamer, de tillift, het orthopedisch zitkorset, alles draait om haar lijf, maar ik wil dat ze ook plezier heeft
ernstig-meervoudig: mijn kind zwaar gehandicapt, kan niets, school zegt nee, waar kan zij naartoe
ernstig-meervoudig: ons meiske is diep mentaal en fysiek gehandicapt, waar vinden we een dagcentrum
ernstig-meervoudig: Rett-syndroom, ze wringt haar handen, kan niet praten en slikt slecht
ernstig-meervoudig: schisis, doof, hartafwijking en een ernstige ontwikkelingsachterstand, wie begrijpt zijn geluidjes
ernstig-meervoudig: hij communiceert met oogbewegingen, we willen een oogbesturingscomputer en mensen die de tijd nemen om hem te lezen
ernstig-meervoudig: geef onze volledig verzorgde, niet sprekende zoon geen plekje in de hoek van een zaal
ernstig-meervoudig: de onderwijszorggroep stopt bij twintig jaar, en dan is er voor haar met haar zware meervoudige beperking niks passends
ernstig-meervoudig: snoezelen, waterbed, huifbed, een belletje, zij reageert op trillingen en licht
ernstig-meervoudig: zuurstoftekort bij de bevalling, nu drie jaar, kan zijn hoofdje niet optillen en huilt veel
ernstig-meervoudig: Our child can't sit, see or swallow, which day care takes him
ernstig-meervoudig: profound intellectual and multiple disabilities, adult placement with nursing
ernstig-meervoudig: my sister needs total care, she has severe cerebral palsy and no speech
ernstig-meervoudig: ze past niet meer in het autootje, ligkuip, ledematen stijf, en ik ben zelf zestig, het gaat niet langer thuis met deze zware handicap
ernstig-meervoudig: contractsuren, aangepast bed, baclofenpomp, vernevelen, dagelijks vier keer katheteriseren, en dat alles voor een meisje dat nooit zal praten
ernstig-meervoudig: palliatieve fase bij mijn meervoudig gehandicapte zoon, wie kent dat soort kinderen
ernstig-meervoudig: broers en zussen vinden haar gewoon, maar op vakantie gaan met een zwaar gehandicapt kind is een verhuizing
ernstig-meervoudig: copiloot voor ouders van een zorgintensief kind dat ligt en sondevoeding krijgt
ernstig-meervoudig: hij verslikt zich, krijgt longontsteking na longontsteking, weegt achttien kilo, is dertien en volkomen hulpbehoevend
ernstig-meervoudig: iemand die net zo goed als ik begrijpt wat haar kreetjes betekenen, ze is meervoudig beperkt
ernstig-meervoudig: wat is er te doen voor een volwassene die op babyniveau functioneert en niet kan bewegen
ernstig-meervoudig: een woning met zes jongeren die allemaal EMB hebben en waar we als ouders mee mogen beslissen
ernstig-meervoudig: Zorg voor kinderen en volwassenen met ernstige meervoudige beperkingen, wonen, dag en logeren
ernstig-meervoudig: EMB-groep: belevingsgerichte dagactiviteiten met fysiotherapeut, logopedist en verpleegkundige in huis
ernstig-meervoudig: Orthopedagogisch dagcentrum voor zeer moeilijk lerende en meervoudig beperkte kinderen
ernstig-meervoudig: Ouderwooninitiatief voor zes jongeren die volledige zorg nodig hebben, dag en nacht verpleging aanwezig
ernstig-meervoudig: Onderwijszorgcentrum, leren en therapie voor leerlingen met een ernstige meervoudige beperking
ernstig-meervoudig: Het programma Perspectief: opvoeden en ondersteunen van personen met EMB
ernstig-meervoudig: Snoezelruimte, zwembad met hellingbaan, huifkar en tovertafel voor mensen die intens zorg vragen
ernstig-meervoudig: VG8, Wlz, intensieve verzorging en begeleiding bij ernstige beperkingen van verstand, lichaam en zintuigen
ernstig-meervoudig: Vakantieweken met verpleging voor gasten met een meervoudige beperking, ligfiets en strandrolstoel aanwezig
ernstig-meervoudig: Kinderhospice en verpleegkundig dagverblijf, ook voor kinderen met sondevoeding, zuurstof en epilepsie
ernstig-meervoudig: Totale communicatie: wij lezen houding, geluid en blik van wie niet kan spreken of bewegen
ernstig-meervoudig: Ervaren copiloten ondersteunen gezinnen met een ZEVMB-kind
ernstig-meervoudig: Woonhuis met tilplafonds, hoog-laagbaden en een vaste kring begeleiders voor volwassenen met EMB
ernstig-meervoudig: Artsenteam AVG met aandacht voor spasticiteit, slikken, pijn en epilepsie bij EMB
ernstig-meervoudig: Samen naar school: klassen voor meervoudig beperkte kinderen in een gewone basisschool
`;
