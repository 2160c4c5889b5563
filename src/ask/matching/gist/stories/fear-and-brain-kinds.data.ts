/** Told and offered about fear, trauma, psychosis, autism, ADHD and intense feelings. */
export const fearAndBrainKinds = `
angst: In de rij bij de bakker krijg ik ineens een brok in mijn keel, tintelende vingers en denk ik dat ik flauwval. Ik ga nu alleen nog naar de winkel als die net opent.
angst: paniekaanval wat te doen
angst: vliegangst cursus
angst: sociale angst vergadering
angst: ik check mijn pols en mijn moedervlekken tien keer per dag, drie artsen zeiden dat ik gezond ben, maar ik geloof het niet
angst: mijn vrouw durft geen snelweg meer op sinds ze in een tunnel hyperventileerde
angst: mijn man van 70 is bang voor alles: inbrekers, vallen, onweer, en wil dat ik nooit wegga
angst: Geachte behandelaar, mijn angst om over te geven beheerst mijn leven. Behandelt u emetofobie?
angst: als verpleegkundige bij de prikpost zie ik een jongeman met zo'n naaldenfobie dat hij geen bloed laat afnemen
angst: ik ben bang, hart klopt hard, niet kan ademen, denk ik ga dood, dokter zegt hart goed
angst: ons dochter heeft schrik van honden, liften en van mensen, ze komt niet meer buiten
angst: ik krijg gewoon stress van een belletje of presentatie, ga trillen, rood hoofd, wil onder de tafel kruipen
angst: wat als ik ziek word, wat als zij verongelukt, wat als het huis afbrandt, die malende molen draait vanaf het moment dat ik mijn ogen opendoe tot ik ze sluit
angst: spinnen, duiven, hoogtes, bruggen, ik rijd er twintig kilometer voor om
angst: kalmeringspillen al acht jaar, ze noemen het gegeneraliseerd, ik wil zonder oxazepam durven leven
angst: exposure, dus precies doen waar je bang voor bent, wie begeleidt zoiets met een zacht tempo
angst: ik eet niet in gezelschap, schrijf niet waar anderen bij zijn, en lach zenuwachtig
angst: bloosangst, zweetplekken, mijn spreekbeurt op de opleiding heb ik ontlopen
angst: mijn schoonzoon komt zijn zolder niet af uit angst voor de straat, de boodschappen laat hij voor de deur zetten
angst: plots badend in zweet, benauwd, buiten mezelf, de ambulance vond niets
angst: tandartsangst, ik heb rotte kiezen en durf al negen jaar niet
angst: bang om alleen te zijn en bang om dood te gaan
angst: scared to leave my house, agoraphobia
angst: constant worry and a racing heart
angst: health anxiety, I google symptoms all night
angst: social phobia, can't speak in groups
angst: rijangst na mijn vijftigste, trillen aan het stuur
angst: ze wil niet zonder haar moeder naar de les op het mbo, misselijk van de zenuwen elke maandag
angst: een ademhalingscursus tegen hyperventilatie en het gevoel te stikken
angst: faalangst bij examens en rijexamen, een volledige black-out
angst: VR-bril om te wennen aan menigte, bus en lift
angst: Behandeling van angst- en paniekstoornissen, cognitieve gedragstherapie met exposure
angst: Angst, Dwang en Fobie stichting, hulplijn en gespreksgroepen
angst: Vliegangstcentrum, vluchtsimulator en begeleide vlucht
angst: Training Omgaan met paniek, zes bijeenkomsten, eerstelijns
angst: Angstpoli, intensieve vijfdaagse blootstelling bij fobieën
angst: Durf te leven, groep voor mensen met een sociale angststoornis
angst: Piekertraining: leer zorgen parkeren
angst: Angstbehandeling voor tandarts- en naaldfobie in één sessie
angst: Basis-GGZ bij gegeneraliseerde angst, hypochondrie en pleinvrees
angst: Virtual reality-therapie tegen hoogtevrees en straatvrees
angst: Ademhalings- en ontspanningstherapie bij hyperventilatie
angst: Afbouwen van kalmeringstabletten, met begeleiding bij angst
angst: Angst bij ouderen, valangst en bezorgdheid, psycholoog aan huis
angst: Rijschool met faalangstinstructeur
angst: Zelfhulpmodule Minder bang, online oefenen in kleine stapjes onder begeleiding van een coach
trauma: Ik ben machinist. Iemand sprong voor mijn trein en nu zie ik bij elk station die ogen.
trauma: emdr therapeut snel
trauma: seksueel misbruik jeugd verwerken
trauma: ptss politieagent hulp
trauma: de lucht van zijn aftershave, een deur die slaat, en ik ben weer zeven en verstop mij in de kast
trauma: mijn moeder overleefde een jappenkamp en nu ze tachtig is komen de beelden terug
trauma: mijn broer werd op straat neergestoken, de wond is dicht, maar hij zit met zijn rug tegen de muur in elk café
trauma: Hij filmde mij zonder toestemming en zette het online. Sindsdien slaap ik met een mes naast mijn bed en schrik ik van mijn telefoon, ik moet hiermee naar iemand die weet wat dat doet.
trauma: Geachte psycholoog, mijn bevalling was een horrorfilm en een jaar later beleef ik hem nog dagelijks. Biedt u traumaverwerking?
trauma: ik begeleid een vrouw uit Eritrea die onderweg is verkracht en gevangen zat, wie doet traumatherapie met een tolk
trauma: in mijn land oorlog, vader dood gezien, ik droom altijd, hoofd vol bommen
trauma: ons zus is misbruikt door een pastoor, na veertig jaar wil ze erover klappen
trauma: vroeger werd er thuis met riemen geslagen, ik kan mijn baas niet tegenspreken zonder te bevriezen
trauma: brandweerman, te veel dode kinderen uit auto's gezaagd, ik drink het niet weg
trauma: getuige van een schietpartij in het winkelcentrum, niks mis met mij lichamelijk, wel met mijn zenuwen
trauma: vuurwerk is voor mij uitzending, Uruzgan, ik lig in de kelder met oud en nieuw
trauma: traumatherapie liep stuk omdat ze na zes sessies vonden dat ik klaar was, het zit dieper dan één gebeurtenis
trauma: hij dissocieert, is een uur weg, weet niet wat hij deed, veel ellende als kleuter
trauma: gegijzeld bij een bankoverval, het is tien jaar geleden en het zakje muntgeld doet het weer
trauma: mensen noemen mij afstandelijk, maar sinds de aanranding laat ik niemand toe
trauma: verwaarloosd, opgesloten, van tehuis naar tehuis, ik draag het mee naar mijn eigen gezin
trauma: mijn ouders zijn getraumatiseerd door de oorlog in Bosnië en gaven dat aan ons door
trauma: I was raped and nobody knows, I need trauma therapy
trauma: nightmares and flashbacks after the war in my country
trauma: childhood abuse, complex PTSD
trauma: het huis stond in brand, wij sprongen, en nu slaapt niemand van ons met de deur dicht
trauma: als ambulanceverpleegkundige stapelden de beelden zich op, ik herbeleef reanimaties onder de douche
trauma: loverboy, ze is vrij maar haar lijf staat nog in de overlevingsstand
trauma: ik schaam me dood om wat mijn oom met mij deed, liefst een vrouwelijke therapeut
trauma: lachen kan ik wel, maar een hand op mijn schouder en ik sla
trauma: adoptie, afgestaan, kindertehuis, een gat van voor mijn derde jaar dat nooit is verwerkt
trauma: Traumabehandeling: EMDR, imaginaire exposure en NET, ook intensief in acht dagen
trauma: Centrum Seksueel Geweld, dag en nacht bereikbaar na aanranding of verkrachting
trauma: Psychotrauma bij veteranen, politie en hulpverleners, gespecialiseerd GGZ-team
trauma: Oorlogsgetroffenen en vluchtelingen, cultuursensitieve behandeling met tolk
trauma: Lotgenotengroep voor mannen die als kind misbruikt zijn
trauma: Slachtofferhulp, emotionele, praktische en juridische steun na een misdrijf of ramp
trauma: Poli vroegkinderlijk trauma en dissociatie, stabiliseren en verwerken
trauma: Brainspotting, somatic experiencing en lichaamsgericht werken na een schokkende gebeurtenis
trauma: Nazorg na een treinongeluk, overval of aanrijding voor werknemers
trauma: PTSS-dagbehandeling met paarden voor geüniformeerden
trauma: Traumaseksuologie na misbruik, rustig en zonder oordeel
trauma: Bevallingstrauma, EMDR door een gespecialiseerde vroedvrouw-psycholoog
trauma: Tweede generatie, naoorlogse kinderen in gesprek over wat ouders nooit vertelden
trauma: Complexe PTSS, schematherapie en groepsbehandeling SGGZ
trauma: Veteranenloket, één ingang voor wie last heeft van uitzendervaringen
psychose: Mijn zoon heeft aluminiumfolie om zijn telefoon gewikkeld en zegt dat de geheime dienst door het stopcontact kijkt
psychose: stemmen horen hulp
psychose: bipolair manie partner
psychose: schizofrenie zus medicijnen weigert
psychose: er lopen mannen op het dak, zegt ma van 80, en ze hebben gif in de suiker gedaan, terwijl haar geheugen prima is
psychose: Ik krijg boodschappen via kentekens en reclameborden, alles wijst op mij, en niemand anders lijkt het te zien
psychose: ze belde vannacht met de koning, kocht vier paarden en slaapt al drie dagen niet, haar ogen schitteren en ze luistert niet
psychose: Geachte crisisdienst, mijn huurder plakt zijn brievenbus dicht en schreeuwt tegen onzichtbare mensen. Wat kan ik doen?
psychose: als buurtregisseur zoek ik hulp voor een man die door waanbeelden zijn medicatie weigert en dreigt
psychose: na die ene vakantie met paddenstoelen en slapeloze nachten was ik God en kon ik het weer sturen, nu ben ik weer beneden maar doodsbang dat het terugkomt
psychose: man hoort djinn, praat met muur, imam kan niet helpen, is ziek in hoofd
psychose: ons broer is psychotisch geweest, hij moest in de kliniek, nu wil hij geen spuit meer
psychose: m'n huisgenoot doet mega paranoia, zegt dat wij camera's ophangen, dit is geen grap meer
psychose: een depot elke maand maakt hem dik en suf, maar zonder wordt hij achtervolgd door stemmen
psychose: lithium, trillende handen, en dan weer hoogspanning, mijn bipolaire stoornis en werk gaan niet samen
psychose: hij eet niets omdat het vergiftigd zou zijn, hij heeft zich ingegraven in zijn kamer en denkt dat ik zijn moeder niet ben
psychose: bij het schrijven aan mijn scriptie kreeg ik een psychose, ik wil voorkomen dat het nog eens gebeurt
psychose: een kraambedpsychose, ze dacht dat de baby een duivel was
psychose: achter elke grap zoekt ze een complot, ze knipt foto's uit en hangt touwtjes van gezicht naar gezicht
psychose: mijn stemmen zijn gemeen, ik wil leren terugpraten in plaats van alleen platgespoten worden
psychose: gedwongen opname of zorgmachtiging voor mijn ontregelde nicht, hoe gaat dat
psychose: opgejaagd, snel pratend, plannen voor zes bedrijven tegelijk, de spaarrekening leeg, hypomaan
psychose: My flatmate thinks the TV is sending him messages
psychose: bipolar disorder, manic episode, spending everything
psychose: hearing voices since I was sixteen
psychose: ik zie schimmen in de gang en ruik brand die er niet is
psychose: ze bleef heel haar studie wantrouwig en nu zit ze in een waanwereld
psychose: mijn dochter noemt zich uitverkorene, geeft haar meubels weg en loopt op blote voeten door de sneeuw, ik als vader sta machteloos
psychose: na een eerste psychose weer naar school of een baantje, wie doet dat stap voor stap met hem
psychose: schizoaffectief, gehospitaliseerd, gestabiliseerd, en nu thuis met zijn holle blik
psychose: hij praat onsamenhangend, lacht bij een begrafenis en ziet tekens in de wolken
psychose: VIP-team, vroege interventie bij een eerste psychose
psychose: Behandeling van schizofrenie en andere psychosegevoeligheid, FACT en klozapinepoli
psychose: Stemmenpoli, leren omgaan met stemmen horen
psychose: Polikliniek bipolaire stoornissen, lithiumcontrole en psycho-educatie
psychose: Ypsilon, vereniging voor familie van mensen met een psychose
psychose: Plusminus, leven met manie en depressie, lotgenotencontact
psychose: Stemmenhoordersgroep, open bijeenkomst geleid door ervaringsdeskundigen
psychose: Crisiskaart en signaleringsplan bij psychosegevoeligheid
psychose: IPS, werk vinden na een psychotische periode
psychose: Cognitieve therapie bij wanen en achterdocht, gamified VR
psychose: HIC en kliniek voor acute psychiatrie, manie en ontregeling, Wvggz
psychose: Moeder-babyunit, kraambedpsychose en bipolair in de zwangerschap
psychose: Liberman-module omgaan met psychotische symptomen
psychose: Triadekaart, met patiënt, naaste en behandelaar om tafel bij schizofrenie
psychose: Peer-supported open dialogue, netwerkgesprekken bij een psychotische crisis
autisme: Mijn leven lang speel ik toneel: ik bestudeer hoe anderen lachen en doe het na. Ik denk dat ik autistisch ben en wil het weten.
autisme: autisme onderzoek volwassenen vrouw
autisme: begeleiding asperger werk
autisme: ass partner communicatie
autisme: mijn kleinzoon legt zijn auto's op kleur, eet vijf dingen en krijst als de stofzuiger aangaat
autisme: hij weet alles van treinstellen, de dienstregeling kent hij uit zijn hoofd, maar een praatje over het weer kan hij niet
autisme: mijn dochter van negentien is slim genoeg voor de universiteit, maar de sleutel, de roosterwijziging, de harde kantine en de medestudenten met hun grapjes maken haar zo overstuur dat ze wekenlang in bed kruipt
autisme: Beste begeleider, ik heb autisme en kan mijn werkplek in een kantoortuin niet aan. Kunt u met mijn leidinggevende praten?
autisme: wijkteam vraagt om hulp bij een alleenwonende man met ASS, contact alleen per mail, alles moet voorspelbaar zijn
autisme: mijn zoon niet kijkt in ogen, praat niet, wappert, dokter zegt autisme, ik begrijp niet
autisme: ons manneke heeft autisme, hij is bang van elke verandering en eet enkel wit
autisme: ik snap ironie niet, ik neem alles letterlijk en iedereen vindt mij bot of weird
autisme: de verbouwing van de supermarkt zette alles op een andere plek en ik stond te huilen tussen de schappen
autisme: camoufleren, maskeren, en dan thuis een shutdown, drie dagen niet praten
autisme: mijn man noemt het rust, ik noem het muur, hij bleek op zijn zestigste autistisch
autisme: PDD-NOS, jarenlang verkeerde diagnoses, nu een naam, en daarna lieten ze mij los
autisme: onverwacht bezoek, een trein met vertraging, een andere kapster, het ontregelt mijn broer met zijn autisme voor een week
autisme: hij krijgt meltdowns van fel licht en naden in zijn sokken, de koptelefoon is zijn redding
autisme: sociale regels, smalltalk, oogcontact, ik wil een handleiding voor mensen
autisme: I think I'm on the spectrum, where can adults get assessed
autisme: support for autistic young man who lives alone
autisme: my wife is autistic and we keep misunderstanding each other
autisme: ze verzamelt dinosaurusfeiten, haat verjaardagen, kan niet liegen, en heeft geen idee hoe vriendschap werkt
autisme: leerling met autisme, vier gymnasium, raakt overspoeld bij de wisseling van lokaal
autisme: auticoach gezocht die mij helpt met bellen, inplannen, en mensen lezen
autisme: de begeleidster kwam steeds te laat en wisselde van dag, dat is bij autisme rampzalig
autisme: ik ben een moeder met autisme en mijn kinderen maken mij overprikkeld
autisme: gamen is mijn veilige wereld, met een script en duidelijke levels, buiten is het chaos voor een aspie
autisme: een stille plek met autistische mensen die houden van bordspellen of programmeren
autisme: waarom zijn vrouwen met autisme zo vaak onzichtbaar, ik werd voor borderline behandeld
autisme: hij wil een relatie maar ziet signalen niet, autisme en liefde
autisme: Autismecentrum: diagnostiek, psycho-educatie en coaching voor kinderen en volwassenen
autisme: Autismecoach, aan huis, op school of op de werkvloer
autisme: Autisme Informatie Centrum, vragen stellen aan ervaringsdeskundigen
autisme: NVA, regiobijeenkomsten voor ouders, partners en volwassenen met autisme
autisme: IT-werkplaats voor talenten met ASS, prikkelarm en gestructureerd
autisme: Wonen met autisme, eigen studio, gezamenlijke huiskamer, voorspelbare begeleiding
autisme: Praktijk voor late diagnose autisme bij vrouwen
autisme: Geef me de 5, methodiek voor duidelijkheid in ouderschap en begeleiding
autisme: Brussenavond en oudercursus na de diagnose autisme
autisme: Studeren met autisme, studiehuis en buddy op de hogeschool
autisme: Partnerrelatie en autisme, koppelgesprekken
autisme: Vanuit autisme bekeken, voorlichting aan scholen en werkgevers
autisme: Sociale vaardigheden PEERS-training voor jongeren met ASS
autisme: Begeleiding ASS, Wmo en Wlz, vaste begeleiders en visuele planning
autisme: Autistisch trefpunt, bordspellen, stiltekamer en geen verplicht praten
adhd: Mijn hoofd is een radio met tien zenders tegelijk en niemand zit aan de knop
adhd: adhd test volwassenen
adhd: add medicatie instellen
adhd: adhd coach planning studie
adhd: ik heb zeven hobby's gekocht en nul afgemaakt, de boormachine ligt naast de ukelele
adhd: mijn man onderbreekt iedereen, vergat onze trouwdag, liet de auto met draaiende motor staan
adhd: Ik ben 43, moeder, en bij de diagnose van mijn zoontje viel het kwartje. Al mijn rapporten: dromerig, kan beter, slordig. Hoe laat ik mij testen?
adhd: haar bureau is een vulkaan, boetes vergeten, afspraken dubbel, ze praat als een waterval en is om negen uur 's avonds nog een stuiterbal
adhd: Geachte psychiater, mijn ritalin werkt drie uur en dan stort ik in. Kunt u meekijken met de dosering?
adhd: als studieadviseur verwijs ik een student die deadlines mist, impulsief reageert, altijd wiebelt en niet kan focussen
adhd: ik niet kan zitten in les, altijd denken ander ding, vergeet alles, werk kwijt
adhd: ons gastje is hyperactief en nu zegt de school dat ik het zelf ook heb
adhd: bro ik kan echt geen filmpje afkijken zonder drie andere dingen te doen, heb ik adhd of tiktokbrein
adhd: hyperfocus tot vijf uur 's nachts op een zijproject en het verslag voor mijn baas niet begonnen
adhd: ik spreek in zijsprongen, kom overal te laat, en zeg ja voor ik nadenk
adhd: de medicijnen zijn uitverkocht bij de apotheek, kan ik zonder concerta leren leven
adhd: uitstellen, uitstellen, paniek, alles in één nacht, het patroon van heel mijn leven
adhd: sleutelbos, portemonnee, oplader, ik zoek gemiddeld een uur per dag
adhd: hormonen en ADD, in de overgang werkt mijn concentratie helemaal niet meer
adhd: snel verveeld, kicks zoeken, te hard rijden, geld laten rollen, drie banen in een jaar
adhd: Assessment for ADHD in adults, no two year wait
adhd: I can't focus, lose everything and interrupt people
adhd: help organising life with ADD
adhd: bodydoubling, samen in stilte werken, een groep mensen die afleidbaar zijn
adhd: innerlijke rusteloosheid, aan mijn nagels bijten, pen klikken, wippen op mijn stoel
adhd: mijn vriendin wordt gek van mijn vergeten afwas, halve verhalen en kort lontje, ik heb adhd
adhd: de wachttijd voor een adhd-onderzoek bij de ggz is anderhalf jaar, waar kan het vlugger
adhd: ik was de klassenclown, nu ben ik een chaotische ondernemer met vijftig openstaande tabbladen
adhd: hij is vijftig, vrachtwagenmonteur, altijd onrustig, blowt om rustig te zijn, zou het adhd zijn
adhd: planner, timer, post-its, apps, niks werkt langer dan twee weken in mijn warrige kop
adhd: dochter van 22 zegt dat ze dagdroomt bij elke instructie, add, en zakt voor haar theorie
adhd: ADHD bij volwassenen: diagnostiek, medicatie en coaching
adhd: ADHD-vrouwen, groepstraining rond hormonen, emoties en huishouden
adhd: Impuls en Woortblind, vereniging voor mensen met ADHD en ADD, telefooncirkels
adhd: Coaching bij ADD, plannen, opruimen, beginnen en afmaken
adhd: Concentratietraining en neurofeedback bij aandachtsproblemen
adhd: ADHD-café, ervaringen delen met andere chaoten
adhd: Polikliniek ADHD, instellen op methylfenidaat of dexamfetamine
adhd: Online bodydouble-sessies, samen focussen
adhd: Cursus minder uitstelgedrag voor studenten met ADHD
adhd: Professional organizer gespecialiseerd in ADHD, thuis en administratie
adhd: Cognitieve gedragstherapie gericht op tijdbesef, impulsiviteit en aandacht
adhd: Mindfulness voor rusteloze hoofden
adhd: Kort diagnostisch traject ADHD, drie afspraken, ook voor ouderen
adhd: Partnergesprek: leven met iemand die ADHD heeft
adhd: Buitencoaching voor drukke hoofden, wandelen, focus vinden, plannen maken
persoonlijkheid: Ik word verliefd in een dag en een week later wil ik hem nooit meer zien, en als hij dan gaat lig ik schreeuwend op de vloer
persoonlijkheid: borderline therapie groep
persoonlijkheid: snijden stoppen volwassen
persoonlijkheid: narcisme partner persoonlijkheidsstoornis
persoonlijkheid: het ene uur ben ik koningin en het volgende uur vuilnis, om één appje zonder hartje
persoonlijkheid: mijn dochter van 24 krast in haar bovenbenen, dreigt met pillen en zegt dan dat ik haar leven heb verpest
persoonlijkheid: ik heb mij in mijn arm gebrand om iets te voelen, dan zakt de spanning, daarna walg ik van mijzelf
persoonlijkheid: Beste intake, vijf therapeuten hebben mij al doorgestuurd omdat ik te heftig ben. Doet u aan MBT of DGT?
persoonlijkheid: als huisarts heb ik een patiënte die drie keer per week belt in crisis, wisselt van idealiseren naar afbreken, automutilatie
persoonlijkheid: alles of niets, zwart of wit, ik heb geen tussenkleuren, vriendschappen eindigen in explosies, ik gooi servies en stuur daarna veertig berichten met sorry, en ik weet niet wie ik ben als ik alleen ben
persoonlijkheid: ik boos boos boos, daarna huilen, vrouw weg, ik wil mezelf leren stoppen
persoonlijkheid: ons dochter is borderline en speelt ons allemaal tegen elkaar uit
persoonlijkheid: ik voel alles te veel, mensen zeggen doe normaal, maar ik flip echt en haat mezelf
persoonlijkheid: leegte, zo'n gat vanbinnen, ik vul het met shoppen, seks, eten en ruzie
persoonlijkheid: mijn ex heeft narcistische trekken, ik wil begrijpen wat hij deed met mij
persoonlijkheid: ontwijkend heet het: ik verberg mij, geloof nooit dat iemand mij mag, en zeg alles af
persoonlijkheid: opname in een therapeutische gemeenschap, een jaar, daar wil ik meer van weten
persoonlijkheid: verlatingsangst, ik controleer zijn telefoon, bel zijn moeder, sta voor zijn werk
persoonlijkheid: theatraal, ontregeld, manipulatief, zo schrijven ze over mij in het dossier, terwijl ik overleef
persoonlijkheid: mijn stemming zwiept als een schommel zonder dat er iets gebeurt, ik kwets iedereen die van mij houdt
persoonlijkheid: antisociaal, kort lontje, celstraffen, hij wil nu echt anders
persoonlijkheid: I self-harm when I feel abandoned
persoonlijkheid: emotionally unstable personality disorder treatment
persoonlijkheid: dialectical behaviour therapy group near me
persoonlijkheid: hoe ga je om met een zus die de ene dag je beste vriendin en de andere dag je vijand is
persoonlijkheid: afhankelijk, ik kan geen beslissing nemen, plak aan mensen en laat over mij heen walsen, mijn hele karakter zit zo
persoonlijkheid: hevige schommelingen, spanning van nul naar honderd, dan snijd ik
persoonlijkheid: de vaardigheidstraining vers deed ik, nu een vervolg voor mijn borderline
persoonlijkheid: perfectionistisch tot het dwangmatige, controle over iedereen, mijn gezin zegt dat ik onleefbaar ben
persoonlijkheid: mijn hart op mijn tong, mijn jas in de wind, ik vernietig elke liefde uit angst dat ze weggaat
persoonlijkheid: zelfbeeld dat elke dag van kleur verschiet en impulsen waar ik achteraf om jank
persoonlijkheid: Behandeling van persoonlijkheidsproblematiek: schematherapie, MBT, DGT, AFT
persoonlijkheid: VERS-training, emotieregulatie bij borderline
persoonlijkheid: Klinische psychotherapie, negen maanden opname bij persoonlijkheidsstoornissen
persoonlijkheid: Stichting Borderline, lotgenoten, hulplijn en familieavonden
persoonlijkheid: Dialectische gedragstherapie voor jongeren en volwassenen met zelfbeschadiging
persoonlijkheid: Guideline-informed treatment, GIT-PD, in het FACT-team
persoonlijkheid: Deeltijdbehandeling voor mensen met heftige emoties en verlatingsangst
persoonlijkheid: Familiecursus borderline: begrijpen, grenzen stellen, contact houden
persoonlijkheid: Schematherapie in de groep, kindmodus, beschermer, gezonde volwassene
persoonlijkheid: Agressieregulatie, forensische GGZ bij antisociale en narcistische trekken
persoonlijkheid: Dagprogramma voor ontwijkende, afhankelijke en dwangmatige persoonlijkheid
persoonlijkheid: Crisisbed op eigen regie, bed op recept bij borderline
persoonlijkheid: Zelfbeschadiging begrijpen, ervaringsdeskundige begeleiding en noodplan
persoonlijkheid: Emotieachtbaan, groep voor twintigers met intense gevoelens en instabiele relaties
persoonlijkheid: Specialistische GGZ, persoonlijkheidsdiagnostiek en psychotherapie, traject van twaalf tot achttien maanden
`;
