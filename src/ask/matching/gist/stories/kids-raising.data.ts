/** Told and offered about raising children, from the first tantrum to two homes and the playground. */
export const kidsRaising = `
jeugd: Ik ben leerkracht van groep 6 en maak me zorgen over een leerling, er speelt van alles achter de voordeur, bij welke jeugdorganisatie kan ik dit neerleggen
jeugd: hulp voor tiener gezocht
jeugd: Onze jongen van twaalf glijdt af sinds de brugklas, grijze cijfers, nieuwe vrienden, stiekem roken, en wij als ouders weten niet bij wie we moeten aankloppen voordat het echt misgaat
jeugd: wie in de gemeente gaat over kinderen
jeugd: mijn nichtje van 15 is van huis naar huis gestuurd en niemand neemt het op zich
jeugd: Als huisarts-praktijkondersteuner jeugd zoek ik snelle plek voor een meisje uit een multiprobleemgezin
jeugd: Bonjour, ik woon hier pas een jaar met drie kinders, de school zegt jeugdzorg, ik ben bang, wat is dat
jeugd: Wij staan nu elf maanden op de wachtlijst en elke organisatie verwijst terug naar de vorige, terwijl ons kind alleen maar verder wegzakt
jeugd: Bro ik zit niet lekker in m'n vel thuis is gezeik, wie kan me ff helpen zonder dat me pa het hoort
jeugd: de leerplichtambtenaar vindt dat er jeugdhulp moet komen
jeugd: Onze ukkie van vijf is anders dan de rest, het consultatiebureau zegt laat er iemand naar kijken
jeugd: Mijn stiefdochter van veertien wil met een jongerenwerker praten die geen familie is
jeugd: straathoekwerker voor jongens bij het winkelcentrum
jeugd: Geachte mevrouw, namens de ouders van een puber vraag ik of er een jeugdconsulent tijd heeft voor een kennismaking
jeugd: wij zijn CLB-medewerkers en zoeken aan de Nederlandse kant van de grens iets voor een gast van zestien
jeugd: voogd van twee minderjarigen zoekt passende ondersteuning
jeugd: jeugdverpleegkundige, schoolarts, wie mag ik bellen over mijn zorgenkind
jeugd: My teenage boy is running with a bad crowd and I need a youth worker
jeugd: Where can my thirteen year old get support for free
jeugd: Help for kids and teenagers in our town please
jeugd: kind krijgt geen hulp wachtlijst
jeugd: Mijn zoontje heeft zorg nodig maar valt overal buiten, te slim voor de een, te lastig voor de ander
jeugd: Oma hier: mijn kleinkinderen groeien op in een onrustig nest en ik wil dat er een deskundige mee gaat kijken voor ze
jeugd: Ik werk bij de kinderopvang en zie een peuter die er verwaarloosd uitziet, wat is de eerste stap
jeugd: Is er zoiets als een jongerenspreekuur waar je gewoon kunt binnenlopen na de les
jeugd: Jeugdreclassering loopt af, wat komt er daarna voor mijn zoon
jeugd: Mijn zoon is minderjarig en wil geen hulp, hoe krijgen we toch iemand met hem aan tafel
jeugd: een gezinsvoogd die ons begrijpt, de vorige kwam nooit opdagen
jeugd: ondersteuning gevraagd jongen 9 jaar
jeugd: Sinds de zomervakantie is onze dochter onhandelbaar en verdrietig tegelijk, we hebben nooit eerder met hulpverleners te maken gehad en voelen ons er ongemakkelijk bij, toch moet er iets gebeuren
jeugd: mijn kleine broer doet domme dingen, winkeldiefstal enzo, wie helpt hem voor hij vastzit
jeugd: Centrum voor Jeugd en Gezin: voor kinderen van 0 tot 18 en hun ouders, vrij toegankelijk
jeugd: Gecertificeerde instelling voert ondertoezichtstelling, voogdij en jeugdreclassering uit
jeugd: Ambulante jeugdhulp Jeugdwet, segment middelzwaar, SKJ-geregistreerde professionals, ook in de avonduren
jeugd: Lokaal team jeugd met gezinswerkers, één plan, beschikking afgeven en zelf hulp bieden
jeugd: Jongerenwerk op pleinen, in buurthuizen en online, wij kennen de gasten bij naam
jeugd: Orthopedagogisch centrum voor jeugdigen met complexe vragen, behandeling en verblijf
jeugd: Stichting die kinderen uit kwetsbare buurten een steuntje geeft, zonder wachtlijst en zonder verwijsbrief
jeugd: Kleine praktijk voor kind en jeugd, natuurinclusief, gecontracteerd door zeven gemeenten
jeugd: Toekomstcoach voor tieners van 12 tot 18, samen uitzoeken wat je sterk maakt
jeugd: Wij staan naast jongeren: van eerste gesprek tot nazorg dezelfde hulpverlener
jeugd: Jeugdhulp met verblijf voor wie thuis tijdelijk niet verder kan, kleinschalige groep met zes plekken
jeugd: Brede jeugdzorg: observatie, diagnostiek, begeleiding en crisisplaatsing via verwijzing gemeente of huisarts
jeugd: Meidenwerk en jongensgroep, praten over grenzen, vriendschap en thuis
jeugd: Expertisepartner voor minderjarige nieuwkomers en hun ouders
jeugd: Jeugd-FACT: team bezoekt jongeren met veel problemen waar ze zijn
opvoeding: Moet ik straffen of negeren als hij liegt over zijn huiswerk
opvoeding: beloningskaart werkt niet meer
opvoeding: Sinds ons tweede er is krijgt de oudste van drie de meeste aandacht door alles te weigeren, aankleden, tanden, jas, en mijn man en ik kibbelen erover wie het goed doet
opvoeding: peuterpuberteit, ik word er hoorndol van
opvoeding: Mijn man is streng en ik ben veel te zacht, de kinderen maken daar gebruik van
opvoeding: schermtijd, hoeveel uur mag een kind van acht
opvoeding: als pedagogisch medewerker krijg ik vragen van moeders over grenzen, naar welke opvoedcursus kan ik verwijzen
opvoeding: Onze kleuter slaapt niet in zijn eigen bed, elke nacht ligt hij tussen ons in
opvoeding: Ik kom uit Eritrea, mijn kinderen luisteren in Nederland anders dan bij ons, ik wil leren hoe hier ouders doen
opvoeding: zakgeld, bedtijd, telefoon: waar begin je met afspraken
opvoeding: ik heb een puber in huis en herken hem niet terug, deuren slaan, zwijgen aan tafel
opvoeding: Hoe word ik consequent zonder de hele dag nee te roepen
opvoeding: tips voor een koppig kind
opvoeding: Mijn dochter van zes jokt en pikt snoep, is dat normaal op die leeftijd
opvoeding: Ons kind is hoogsensitief, feestjes en kriebelende truien eindigen in tranen, hoe ga je daar als ouder mee om
opvoeding: Onze oppasoma verwent ze zo erg dat er thuis niks meer mee te beginnen valt
opvoeding: We adopteerden haar toen ze vier was en merken dat gewone opvoedboeken niet werken bij haar hechting
opvoeding: Opvoedtelefoon, iemand die gewoon even meedenkt
opvoeding: Mijn schoondochter krijgt de kinderen niet naar bed voor elven, ze zou baat hebben bij wat raad van een ander
opvoeding: zoon van 11 zit uren op TikTok en doet niks in huis
opvoeding: eten aan tafel is oorlog, broccoli vliegt door de kamer
opvoeding: I yell at my kids and hate myself for it, is there a parenting course
opvoeding: How do I set boundaries for my teenager
opvoeding: Tips for a picky eater and bedtime battles
opvoeding: Ik ben een jonge papa en heb zelf geen goed voorbeeld gehad, ik wil het voor mijn jongen beter doen
opvoeding: broertje en zusje maken de hele dag ruzie
opvoeding: Ik ben pas gescheiden vader met mijn gasten om de week, hoe pak ik huisregels aan, ze lopen over mij heen
opvoeding: mijn kind durft niks zelf te proberen, maak ik hem te afhankelijk
opvoeding: Geachte, mijn vrouw en ik zoeken een opvoedadviseur die een paar gesprekken met ons voert over onze eigenwijze kleuter
opvoeding: vlaams gezin net over de grens: onze kleine is een deugniet, waar vinden wij opvoedingsondersteuning
opvoeding: pedagoog aan de lijn
opvoeding: potje plassen wil niet lukken
opvoeding: Triple P niveau 3: korte gesprekken over luisteren, slapen en ruzie
opvoeding: Opvoedpoli met pedagogisch adviseur, ook via beeldbellen
opvoeding: Thema-avonden voor ouders: pubers, media, seks, alcohol en grenzen stellen
opvoeding: Video-interactiebegeleiding: aan de hand van filmpjes thuis zien wat uw kind u vertelt
opvoeding: Oudercursus Beter omgaan met pubers, vijf woensdagavonden met een hapje
opvoeding: Positief opvoeden voor vaders, mannen onder elkaar
opvoeding: Inloopspreekuur pedagoog in de bibliotheek, elke dinsdag, kleuters spelen erbij
opvoeding: Basic Trust methode voor ouders van kinderen met hechtingsproblemen
opvoeding: Ouderschap in twee culturen, trainingen in Arabisch, Somalisch en Pools
opvoeding: Stevig Ouderschap: zes huisbezoeken door de jeugdverpleegkundige
opvoeding: Opvoedbureau Stap voor Stap, vrij toegankelijk en zonder kosten voor inwoners
opvoeding: Cursus Peuter in zicht, ervaringen uitwisselen en oefenen met rust en regelmaat
opvoeding: Webinar over prikkelgevoelige kinderen en hoe u als ouder kalm blijft
opvoeding: Ouderbegeleiding Jeugdwet, gericht op vaardigheden van vader en moeder
opvoeding: Home-Start, Moeders informeren moeders en andere steun bij het grootbrengen
druk-gedrag: onze kleuter is een wervelwind die nooit stilvalt
druk-gedrag: Mijn jongste van zeven klimt op kasten, rent de weg op, kent geen gevaar en is om vijf uur 's ochtends al aan het razen, wij zijn gesloopt en de buren klagen over het gestamp
druk-gedrag: de meester stuurt hem elke dag de gang op
druk-gedrag: mijn kleinzoon spuugt, vloekt en schopt tegen de hond
druk-gedrag: Onze dochter ontploft om een verkeerde sok, en dan vliegt er servies
druk-gedrag: kind met korte lontje
druk-gedrag: Als intern begeleider heb ik een leerling die klasgenootjes knijpt en tafels omgooit, welke hulp is er voor kind en ouders
druk-gedrag: Hij is al van twee scholen getrapt vanwege vechten op het plein
druk-gedrag: me broertje flipt om niks en slaat me met de controller
druk-gedrag: oppositioneel, alles is nee
druk-gedrag: Mijn zoon zegt dat er een motor in zijn buik zit die nooit uitgaat
druk-gedrag: Zij krijst zo hard in de supermarkt dat mensen de politie willen bellen
druk-gedrag: is dit adhd of gewoon een lastig kind
druk-gedrag: agressie kind 10 jaar
druk-gedrag: Wij durven niet meer op visite, hij sloopt bij iedereen de boel, familie nodigt ons niet meer uit
druk-gedrag: Mijn kind is ongeduldig, valt iedereen in de rede, kan zijn beurt niet afwachten en heeft daardoor geen speelkameraadjes
druk-gedrag: De voetbaltrainer wil hem uit het team, hij deelt klappen uit als hij verliest
druk-gedrag: Ik ben bang voor mijn eigen zoon van veertien, hij is sterker dan ik en duwt mij tegen de muur
druk-gedrag: Jongen in onze straat van een jaar of twaalf vernielt fietsen en steekt dingen in brand, zijn moeder huilt bij mij aan de keukentafel
druk-gedrag: Meester zegt mijn kind veel boos, kind niet zitten op stoel, ik wil hulp voor kind
druk-gedrag: ons ventje doet heel gemeen tegen de poes, dat baart ons zorgen
druk-gedrag: My son kicks and bites other children at daycare
druk-gedrag: Hyperactive boy, teacher can't handle him any more
druk-gedrag: Daughter with explosive temper, she trashes her room
druk-gedrag: impulsief, springt uit het raam van de eerste verdieping omdat het een weddenschap was
druk-gedrag: hij wiebelt, tikt, neuriet, en niemand in de klas kan zich concentreren
druk-gedrag: Onze gast is een haantje de voorste, spijkerhard, respecteert geen gezag, gebiedende toon tegen zijn moeder
druk-gedrag: Sinds hij medicijnen voor zijn drukte slikt is hij een zombie, is er ook iets zonder pillen
druk-gedrag: woede uitbarstingen dochter na school
druk-gedrag: Schoolbus weigert hem omdat hij andere kinderen pijn doet
druk-gedrag: hij steelt uit mijn portemonnee en kijkt me recht aan als hij liegt
druk-gedrag: Zelfcontrole training voor kinderen van 8 tot 12 die snel boos worden
druk-gedrag: Minder boos en opstandig: cognitieve groep voor kind met parallel een oudercursus
druk-gedrag: Multisysteemtherapie MST voor jongeren met ernstig antisociaal gedrag, 24 uur bereikbaar
druk-gedrag: Mindfulness voor drukke kinderen en hun ouders, acht middagen
druk-gedrag: Boksen en stoeien als therapie: energie kwijt en leren stoppen
druk-gedrag: Parent Management Training Oregon bij gedragsproblemen
druk-gedrag: Agressieregulatie op maat voor tieners, individueel
druk-gedrag: Gedragstherapeut kijkt mee in de klas en thuis naar kinderen met ODD of CD
druk-gedrag: Rustpunt: begeleiding voor drukke, dwarse en snel afgeleide kinderen
druk-gedrag: Kinderen die schoppen, schelden of slaan leren bij ons het stoplicht: stop, denk, doe
druk-gedrag jeugd-dag: Naschoolse behandelgroep voor kinderen met druk en storend gedrag, BSO+ met taxivervoer
druk-gedrag: Diagnostiek bij aandachtsproblemen en hyperactiviteit, kinderarts en psycholoog samen
druk-gedrag: Functional Family Therapy voor pubers die de wet overtreden
druk-gedrag: Equitherapie: een paard voelt wat een driftig kind nodig heeft
druk-gedrag: Parent-Child Interaction Therapy: coaching via een oortje voor ouders van opstandige kleuters
gezin-thuis: Sinds mijn vrouw is opgenomen sta ik er alleen voor met vier kinderen, de was ligt tot het plafond, de kleinste mist haar moeder en de oudste spijbelt, er moet iemand komen die een paar keer per week binnenkomt
gezin-thuis: gezinshulp gezocht
gezin-thuis: hulpverlener aan huis voor ouder met lvb en twee peuters
gezin-thuis: de wijkagent was hier voor de derde keer en nu eist de raad dat er begeleiding in ons gezin komt
gezin-thuis: bij ons thuis vliegt iedereen elkaar in de haren
gezin-thuis: als maatschappelijk werker zoek ik intensieve gezinsbehandeling bij een gezin dat op het punt van uithuisplaatsing staat
gezin-thuis: ik wil niet dat ze mijn kinderen weghalen, ik doe alles wat nodig is
gezin-thuis: Iemand die bij ons in de woonkamer meedraait tijdens het spitsuur van vier tot acht
gezin-thuis: onze kinderen worden om beurten opgehaald door de buurvrouw omdat ik mijn bed niet uit kom
gezin-thuis: mijn zus heeft vier koters en geen overzicht, overal luiers, geen ontbijt, boze meesters
gezin-thuis: Alleenstaande vader, twee jobs, kinderen veel alleen, hoe krijg ik steun in de opvang thuis
gezin-thuis: Wij zijn een samengesteld huishouden met zeven man en het is een gekkenhuis, wie komt orde scheppen
gezin-thuis: nu krijgen we om de twee weken een uurtje bezoek van een stagiaire, dat is een druppel op een gloeiende plaat voor ons gezin
gezin-thuis: Moeder ziek in hoofd, papa weg, kinderen klein, wie komt helpen in huis
gezin-thuis: crisis thuis met de kinderen
gezin-thuis: My family is falling apart and we need a worker who visits us at home every week
gezin-thuis: Family coach for a household with six children
gezin-thuis: Home based support for a mum with learning difficulties
gezin-thuis: Veilig Thuis heeft een plan gemaakt en nu moet er een organisatie in ons gezin starten
gezin-thuis: gezin vluchteling vijf kinderen
gezin-thuis: Mijn ouders schreeuwen, me zusje huilt, en niemand van hulpverlening blijft langer dan een maand bij ons over de vloer
gezin-thuis: het loopt bij ons de spuigaten uit met die gastjes, ge zoudt er zot van worden
gezin-thuis: kraamtijd voorbij, tweeling van vier maanden en een dreumes, we verzuipen
gezin-thuis: wij hebben gezinshulp gehad maar die praatte alleen en deed niets voor met de kinderen
gezin-thuis: Er moet bij haar iemand structuur in het huishouden met de kleintjes brengen, eten op tijd, schone kleren, op tijd op school
gezin-thuis: Als jeugdverpleegkundige zie ik een jonge moeder die dreigt om te vallen, ze wil wel hulp maar alleen bij haar thuis
gezin-thuis: systeemtherapie aan huis
gezin-thuis: Twee ouders met autisme en een kind met autisme, iedere verandering ontspoort
gezin-thuis: Ik zoek namens de basisschool een gezinswerker voor een gezin met schulden, ruzies en drie leerlingen die zonder lunch binnenkomen
gezin-thuis: Straks komt het jongste thuis uit het pleeggezin, wie begeleidt ons de eerste maanden als gezin
gezin-thuis: Intensieve Pedagogische Thuishulp (IPT/IPG): twee tot vier keer per week in het gezin, doelen op een bord
gezin-thuis: Families First, intensieve thuisinterventie van vier weken om uithuisplaatsing te voorkomen
gezin-thuis: 10 voor Toekomst: langdurige gezinsbegeleiding als alles tegelijk speelt
gezin-thuis: Vrijwilliger komt wekelijks in het gezin, met jonge kinderen, speelt, luistert en denkt mee
gezin-thuis: Ambulante gezinsbegeleiding Jeugdwet, ook in weekend en avond
gezin-thuis: Multidimensionele gezinstherapie aan de keukentafel
gezin-thuis: Gezinsopname: het hele gezin verblijft op ons terrein en werkt aan rust en veiligheid
gezin-thuis: Gezinsverzorging bij ziekte of uitval van een ouder, wij houden het huishouden met kinderen draaiende
gezin-thuis: Praktisch pedagogische gezinsbegeleiding, voordoen, samen doen, zelf doen
gezin-thuis: Eigen Kracht-conferentie: familie en buren maken zelf het plan voor het gezin
gezin-thuis: Begeleiding van ouders met een verstandelijke beperking bij het grootbrengen thuis
gezin-thuis: Gezinsgerichte spoedhulp: binnen 24 uur bij u aan de deur
gezin-thuis: Steungezin: een gezin uit de buurt dat er regelmatig is voor jullie en de kinderen
gezin-thuis: Wij werken met het hele systeem: vader, moeder, oma, school en kind
gezin-thuis: Signs of Safety veiligheidsplan met het gezin, wekelijks huisbezoek
scheiding: omgangshuis
scheiding: Mijn ex heeft een nieuwe vriendin en nu wil onze dochter daar niet meer slapen, elke vrijdag als het wisselen is staat ze met haar tas te snikken in de gang
scheiding: co-ouderschap lukt niet
scheiding: papa en mama praten alleen nog via de advocaat
scheiding: de kinderen zijn postduif tussen twee huizen
scheiding: Ik zie mijn zoon al zes maanden niet, zijn moeder houdt hem weg
scheiding: Als leerkracht zie ik een meisje dat stil wordt elke keer na het weekend bij haar vader, haar ouders zijn in een strijd verwikkeld
scheiding: wie krijgt de kinderen met kerst, elk jaar gedonder
scheiding: mijn ouders gaan uit elkaar en ik moet kiezen bij wie ik ga wonen
scheiding: me ouders zijn gesplit en praten alleen shit over elkaar
scheiding: praatgroep voor kids met twee huizen
scheiding: Scheiden met kinderen, hoe doen wij dat zonder oorlog, wij zijn het eens dat het stuk is maar niet over wie waar woont
scheiding: Als oma mag ik mijn kleinkinderen niet meer zien sinds mijn zoon en zijn vrouw gebroken hebben
scheiding: rechter heeft ons doorgestuurd naar een traject omdat we als ouders niet meer samen kunnen overleggen
scheiding: Ik wil scheiden van man, wat met kinderen, man zegt hij neemt kinderen mee naar Marokko
scheiding: kind loyaliteitsconflict
scheiding: alimentatie, woonplek, schoolkeuze, alles wordt een slagveld
scheiding: onze jongen plast weer in bed sinds papa op kamers zit
scheiding: De uitwisseling gebeurt op een parkeerplaats omdat wij elkaar niet kunnen zien zonder te schelden, dat is toch geen leven voor een kleuter
scheiding: bemiddelaar bij gesprekken over de kinderen
scheiding: My ex and I fight over custody and our boy is suffering
scheiding: Contact centre where dad can see his children under supervision
scheiding: Talking group for kids whose parents got divorced
scheiding: vechtende ouders cursus
scheiding: Wij zijn na twintig jaar uiteen en ons Lotte krijgt geen hap door haar keel bij haar vader
scheiding: Zij belooft de kinderen om de week, maar belt af met smoesjes
scheiding: ouderverstoting, ik ben buitengesloten door mijn eigen tieners
scheiding: Sinds ik mijn koffers pakte slapen ze slecht, ik wil dat mijn kinderen ergens neutraal hun hart kunnen luchten
scheiding: omgang herstellen na lange tijd geen contact
scheiding: nieuw gezin, oude pijn, de kinderen accepteren zijn verkering niet
scheiding: Beste, voor twee broertjes van wie de ouders in een heftige echtscheiding liggen zoek ik kindbehartiging
scheiding: Ouderschap Blijft: begeleide omgang en hulp om weer samen te overleggen
scheiding: Kinderen uit de Knel, groepstraject voor vechtende ouders en hun kinderen
scheiding: Villa Pinedo buddy: jongere die hetzelfde heeft meegemaakt luistert naar kinderen van gescheiden ouders
scheiding: Omgangsbegeleiding BOR, vrijwilliger aanwezig bij overdracht, ook zaterdag
scheiding: Kindbehartiger geeft uw zoon of dochter een stem tijdens de breuk
scheiding: JES! Het brugproject: kinderen 8 tot 12 van wie de ouders uit elkaar zijn
scheiding: Mediation en ouderschapsplan, gefinancierde rechtsbijstand mogelijk
scheiding: Scheidingsspreekuur van de gemeente, gratis, juridisch en emotioneel
scheiding: Stoere Schildpadden: jonge kinderen 4 tot 6 leren omgaan met twee huizen
scheiding: Dappere Dinos spelgroep na het uiteengaan van vader en moeder
scheiding: Parallel solo ouderschap, als overleg niet meer kan
scheiding: Scheidingsbegeleiding Jeugdwet, complexe scheiding, uniform hulpaanbod door de rechter opgelegd
scheiding: SCHIP-aanpak: beide ex-partners in gesprek, het kind voorop
scheiding: Oudercursus Uit elkaar en samen ouder blijven
scheiding: Neutrale speelkamer waar een kind zijn uitwonende ouder ontmoet
pesten: Ze noemen haar vlek omdat ze een wijnvlek heeft
pesten: gepest op school
pesten: Mijn dochter eet haar boterhammen op de wc want in de aula wordt er met dingen naar haar gegooid, en de mentor zegt dat het wel meevalt en dat ze zelf ook wat aardiger moet doen
pesten: hij krijgt elke dag dreigberichten via snapchat
pesten: Ze wachten hem op bij de fietsenstalling en prikken zijn banden lek
pesten: altijd als laatste gekozen met gym
pesten: fake account met haar foto's
pesten: ik word uitgescholden voor homo in de kleedkamer
pesten: de hele klas doet mee, ook de meisjes die eerst haar vriendin waren
pesten: Ik ben meester van groep zeven en ons kanjerprogramma helpt niet, een jongen wordt stelselmatig buitengesloten, wie kan de groep aanpakken
pesten: mijn zoon is de pispaal van de klas
pesten: cyberpesten dochter 13
pesten: ge moest eens weten hoe dat mijn ventje op de speelplaats wordt uitgelachen omwille van zijn stotteren
pesten: kinderen lachen mijn zoon uit want hij praat nog niet goed nederlands
pesten: zij wordt niet meer uitgenodigd op kinderfeestjes, niemand deelt uitnodigingen aan haar uit
pesten: mijn kleindochter liegt dat ze ziek is om die rotkinderen niet te zien
pesten: roddels, kluisje besmeurd, brood afgepakt
pesten: exposed op insta, iedereen op school heeft het gezien en lacht
pesten: Bij ons op het dorp draait alles om voetbal en hij kan dat niet, dus is hij het mikpunt
pesten: Wat doe ik als mijn eigen kind de pester blijkt te zijn
pesten: They call her fat and post videos of her
pesten: Bullied because of his accent
pesten: What can I do when school ignores the bullying
pesten: hij wil een andere achternaam vanwege het schelden
pesten: Ze beginnen met trekken aan haar hoofddoek, en de conciërge kijkt de andere kant uit
pesten: Zijn bril is al driemaal kapot gemaakt
pesten: Mijn zoon vecht niet terug, hij verstijft en komt met blauwe plekken thuis
pesten: voor de derde keer van school gewisseld en weer hetzelfde liedje, treiteren en klieren
pesten: buurtkinderen sluiten ons zoontje buiten en duwen hem in de sloot
pesten: Onze dochter werd twee jaar gekweld door een kliekje, nu op de nieuwe school vertrouwt ze niemand van haar leeftijd
pesten: sterker worden tegen plaaggeesten
pesten: Anti-pesttraining voor basisscholen, aanpak van de hele klas inclusief meelopers
pesten: Sta Sterk Training: kinderen leren nee zeggen, hulp vragen en rechtop staan tegenover pestkoppen
pesten: Stichting Stop Pesten Nu geeft ouders raad en lesmateriaal
pesten: Vertrouwenspersoon voor leerlingen die getreiterd worden
pesten: Sociale vaardigheden: vrienden maken na een pestverleden
pesten: Marietje Kessels weerbaarheidslessen in groep 7 en 8
pesten: No Blame groepsaanpak, pester en gepest kind zonder straf
pesten: Online pestmeldpunt, hulp bij nare foto's en sexting
pesten: Vechtsport en psychologie gecombineerd voor kinderen die altijd het mikpunt zijn
pesten lotgenoten: Weekend voor gepeste jongeren, lotgenoten met kampvuur en theater
pesten: Gastlessen door ervaringsdeskundige over buitensluiten en uitlachen
pesten: Coach voor kinderen die onzeker zijn geworden door plagerijen
pesten: Zomerkamp waar gepeste kinderen zichzelf mogen zijn
pesten: Bemiddeling tussen ouders, school en treiteraars door onze jeugdprofessional
pesten: Kanjertraining buiten schooltijd, petten met vier kleuren, groepjes van tien
`;
