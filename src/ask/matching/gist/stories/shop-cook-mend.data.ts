/** Told and offered: groceries, clearing up, odd jobs, food, meals, eating together. */
export const shopCookMend = `
boodschappen: de winkel in ons dorp is dicht en de bus rijdt alleen nog tussen de spits
boodschappen: melk, brood, kattenvoer, ik kan geen tas meer dragen met mijn schouderprothese
boodschappen: wie doet supermarkt mijn moeder
boodschappen: zij koopt elke dag weer zes bloemkolen en vergeet het toiletpapier
boodschappen: ik heb pleinvrees en durf de rij bij de kassa niet in
boodschappen: mijn pinpas, pincode, zelfscan, het gaat me te snel
boodschappen: een lijstje mailen en dat het dan wordt afgeleverd, tot in de keuken, niet op de stoep vijf trappen lager
boodschappen vervoer: naar de markt op woensdag, verse vis en een kletspraatje bij de groenteboer
boodschappen: I'm in a wheelchair and can't reach the shelves
boodschappen: someone to pick up my groceries during flu
boodschappen: weekly shop for a neighbour who can't walk far
boodschappen: bestellen met de app, ik snap die dingen niet, en minimaal vijftig euro, zoveel eet ik niet
boodschappen: gladde stoepen, ijzel, ik kom de deur niet uit en mijn kastjes zijn leeg
boodschappen: Kan een vrijwilliger voor mevrouw, sinds kort weduwe en slechtziend, op dinsdag meelopen langs de schappen om etiketten voor te lezen
boodschappen: mijn man ligt ziek, ik durf niet weg van huis om een pak suiker te halen
boodschappen: twee kratten water en een zak aardappels de flat op
boodschappen: medicijnen ophalen bij de apotheek en een krat bij de slager
boodschappen: halal winkel ver, ik ziek, wie halen voor mij
boodschappen: boodschappenbus voor ouderen uit onze kern
boodschappen: als ik mijn rollator volhang kieper ik om
boodschappen: ons meme kan niet meer om heur commissies
boodschappen: mijn hulp mag van de organisatie ineens niet meer langs de winkel
boodschappen: ik leef op wat de buurman meeneemt, maar hij is met vakantie
boodschappen: quarantaine, corona, alleen, geen eten meer
boodschappen: een cadeau kopen voor mijn kleinzoon, kousen, batterijen, een vlaggetje, ik kan nergens heen
boodschappen: met drie kleintjes en een gebroken voet red ik het niet naar de supermarkt
boodschappen zien: de prijsjes en datums kan ik niet meer lezen
boodschappen: een maat die met mij door de aldi loopt, alleen krijg ik een aanval
boodschappen: iemand om lege flessen, oud papier en glas weg te brengen en meteen wat te halen
boodschappen: de vrieskist is leeg sinds opa niet meer rijdt
boodschappen: boodschappen doen duurt een ochtend en daarna lig ik plat
boodschappen: Boodschappendienst: telefonisch bestellen, vrijwilligers bezorgen op vrijdag tot op het aanrecht
boodschappen: Boodschappenplusbus: samen naar de supermarkt, met hulp bij in- en uitstappen en koffie na
boodschappen: Begeleid winkelen voor slechtzienden en mensen met dementie
boodschappen: Boodschappenhulp als onderdeel van huishoudelijke ondersteuning of Wmo-begeleiding
boodschappen: Rijdende winkel met kruidenierswaren, vers brood en zuivel in kleine kernen
boodschappen: Studenten halen uw levensmiddelen per bakfiets, voor een klein bedrag per keer
boodschappen: Bezorgservice van de buurtsuper voor leden van de zorgcoöperatie
boodschappen: Voedselpakketten thuisbezorgd bij wie ziek of slecht ter been is
boodschappen: Winkelmaatje: één uur samen kiezen, afrekenen en dragen
boodschappen: Boodschappenlijstje opstellen, budget bewaken en inkopen als oefening in zelfstandigheid
boodschappen: Telefooncirkel met bestellijn: wij bellen u elke maandag voor de inkopen
boodschappen: Postorder en thuiswinkelhulp: samen online kruideniersbestellingen plaatsen
boodschappen: Scootmobielvriendelijke supermarkt met rustig uur en personeel dat meeloopt
boodschappen: Marktbus op donderdag: opstappen bij het dorpshuis
boodschappen: Burenhulp via een app: wie toch naar de winkel gaat neemt iets voor u mee
opruimen: mijn vader heeft tweeënveertig wekkers, stapels folders en een bad vol planken, je kunt de voordeur maar een kier open doen
opruimen: ik verzamel alles en er ligt een doodlopende gang van dozen
opruimen: hulp ontrommelen gezin
opruimen: moeder overleden, huis moet in twee weken leeg
opruimen huishouden: ik weet niet waar beginnen, overal papier, kleding, verf en kapotte speakers
opruimen: de woningbouw dreigt met ontruiming want er is brandgevaar door al die troep
opruimen: mijn zus gooit niets weg, zelfs geen yoghurtbekers
opruimen: hoarding disorder, I want to throw things out but panic
opruimen: declutter my late husband's workshop
opruimen: help sorting the attic before the move
opruimen: de ratten zitten in zijn keuken en hij vindt dat er niets aan de hand is
opruimen: mijn adhd-hoofd krijgt nog geen la geordend
opruimen: twintig fietsen in de achtertuin, een vrieskist zonder stroom
opruimen: hij raapt op straat dingen op en legt ze naast zijn bed tot er geen slaapplek meer is
opruimen: Vanuit het meldpunt overlast: bewoner van nr. 14 heeft verzamelwoede, stank in het portiek, geen zelfinzicht
opruimen: spullen emotie weggooien moeilijk
opruimen: de babykleertjes, het servies, de brieven van mijn overleden zoon, ik wil dat iemand erbij is als ik ze uitzoek
opruimen: mijn appartement is volgelopen na mijn scheiding
opruimen: dozen vol foto's, wat bewaar je
opruimen: niemand mag binnen, ik doe de gordijnen dicht als de bel gaat
opruimen: thuis is één grote hoop rommel, ik durf geen loodgieter te bellen
opruimen: onze tante woont tussen de vuilniszakken met vijftien katten
opruimen: rommel zolder, garage, schuur, hoe begin ik
opruimen: nonkel zijn huis staat vol brol
opruimen: overzicht kwijt, rekeningen tussen vieze borden
opruimen: de kringloop wil het niet hebben en het grofvuil moet ik zelf naar buiten sjouwen
opruimen: ik koop tassen vol uitverkoop en de kaartjes zitten er nog aan
opruimen: mn moeder hoort thuis in zo'n tv programma echt alles vol, ik kan niet slapen in mn eigen kamer
opruimen: na een psychose ben ik thuisgekomen in een stal
opruimen: bergen kranten sinds 1988, en hij leest ze nog wel een keer zegt hij
opruimen: mijn inboedel halveren voor de aanleunwoning
opruimen: Professional organizer: samen kiezen, ordenen en loslaten, kast voor kast
opruimen: Hulp bij verzamelstoornis: gesprekken, opruimen in kleine stapjes en een groep van lotgenoten
opruimen: Woningontruiming en leegmaken na overlijden of opname, met respect voor dierbare spullen
opruimen: Team woninghygiëne: schoonmaken en bemoeizorg bij ernstig vervuilde huishoudens
opruimen: Opruimcoach binnen Wmo-begeleiding: structuur in huis, administratiehoek en vaste opbergplekken
opruimen: Challenging hoarding: training van vijftien bijeenkomsten
opruimen: Vrijwilligersteam met bus: grofvuil, kringloop en stort in één ochtend
opruimen: Opruimmaatje voor mensen met ADHD of autisme die vastlopen in hun spullen
opruimen: Seniorenorganizer: uitzoeken, verdelen onder familie, verkopen en verpakken
opruimen: Aanpak woonoverlast en dreigende uitzetting door vervuiling, samen met corporatie en GGD
opruimen: Digitale en papieren chaos ordenen: foto's, mappen en mailbox
opruimen: Workshop ontspullen in de bibliotheek, gratis toegang
opruimen: Loslaten na verlies: rouwbegeleider helpt kast en kamer van een overledene uitruimen
opruimen: Thuisbegeleiding bij hoarding, langdurig, met nazorg tegen terugval
opruimen: Zolderopruiming door leerlingen, tegen een gift voor hun schoolreis
klussen: mijn stoppen slaan door zodra ik de waterkoker aanzet
klussen: gootsteen verstopt, wc loopt door, kraan drupt
klussen: iemand om een lampje te vervangen, plafond drie meter
klussen: de klimop groeit door het slaapkamerraam naar binnen en mijn ladderdagen zijn voorbij
klussen: stormschade, drie pannen van het schuurtje
klussen: klusjesman gezocht bejaard echtpaar
klussen: de vijver, de goot, de heg, mijn man zou zich omdraaien in zijn graf
klussen: flatpack wardrobe assembly please
klussen: my lawn is waist high and I have a bad back
klussen: odd job man for dripping tap
klussen: onze ouders moeten een nieuwe deurbel, een ander slot en een rookmelder
klussen: waar vind ik iemand die voor weinig geld mijn muur wit
klussen: onkruid tussen de tegels, de gemeente stuurt boetes
klussen: ik ben alleenstaande moeder met twee linkerhanden en een kast zonder poten
klussen: in de herfst verdrink ik in het blad en ik kan niet meer harken
klussen: tv aan de muur, snoeren wegwerken
klussen: lekkende dakgoot en huisbaas reageert niet
klussen: tuin huis vrouw alleen, gras maaien, wat kost
klussen: de cv moet bijgevuld en niemand heeft het mij ooit laten zien
klussen: een vlag ophangen, een knoop in de tuinslang, een hek dat klemt
klussen: Meneer is recent rolstoelafhankelijk en zijn groentetuin verwildert; zijn er vrijwilligers die met hem kunnen wroeten
klussen: behang hangt los, gordijnrails naar beneden
klussen: verhuisd en alle lampen liggen nog in de doos
klussen: ons kot valt uiteen, wie kan der wat komen vijzen
klussen: kerstboom van zolder halen en weer terug
klussen: sneeuw ruimen, zout strooien voor de deur
klussen: een konijnenhok, een tuinbank, verf op de kozijnen
klussen: fiets band plakken en ketting gesmeerd
klussen: vogelhuisje met mijn opa timmeren en meteen zijn schuur onder handen nemen
klussen: mijn woningcorporatie doet geen binnenklusjes meer
klussen: kieren, tocht, hoge gasrekening, wie plakt tochtstrip
klussen: Klussendienst voor ouderen en mensen met een beperking: kleine reparaties, alleen materiaalkosten
klussen: Tuinonderhoud door vrijwilligers: snoeien, maaien en winterklaar maken
klussen: Klusbus met vakman op leeftijd: lampen, leertjes, sloten, planken en rookmelders
klussen: Groenploeg van de dagbesteding verzorgt uw tuin tegen een vriendelijke prijs
klussen: Repair Café: breng uw kapotte broodrooster, stofzuiger of lamp
klussen: Energiecoach en fixteam: tochtstrips, radiatorfolie en ledlampen bij lage inkomens
klussen: Burendag-klusteam: jongeren schilderen, vegen en repareren
klussen: Handyman op afroep: loodgieterij, elektra en timmerwerk voor senioren
klussen: Tuinmaatjes: samen met een vrijwilliger in uw eigen tuin aan de slag
klussen: Seizoensdienst: dakgoten legen, blad harken, sneeuwruimen
klussen: Meubels monteren, schilderijen ophangen en elektrische apparaten aansluiten
klussen: Klusservice binnen het lidmaatschap van de thuiszorgwinkel
klussen: Computer en cv, klusmannen voor weduwen: wij leggen meteen uit hoe het werkt
klussen: Rotary- en serviceclubdag: tuin van mensen met een kleine beurs opknappen
klussen: Karweihulp en groendienst via PWA of OCMW in Vlaanderen
eten: sinds ik alleen ben eet ik staand bij het aanrecht uit een blikje
eten: hoe zorg ik dat mijn moeder genoeg binnenkrijgt zonder dat ik elke dag zelf kom koken
eten: wat eten bij nierziekte, slikken, en weinig geld
eten: vader heeft geen honger, geen smaak, en een koelkast vol bedorven vleeswaren
eten maaltijden: iets met eten voor mijn tante, het hoeft niet warm, als ze maar wat neemt
eten: we lopen vast met eten: de één lust niets, de ander mag niets, en ik sta drie keer te koken
eten: is er voor mensen van boven de tachtig ergens les over goede voeding
eten: eten thuis ouderen info
eten: my dad isn't eating properly since mum died
eten: help with food, any kind, I'm too weak to stand in the kitchen
eten: nutrition for old people living alone
eten: mijn voorraadkast is leeg en mijn energie ook
eten: ik heb honger maar geen zin, het kookplezier is weg
eten: hij eet alleen chips en energiedrank in zijn kamer
eten: wij zoeken een plek waar eten centraal staat: groente telen, koken, proeven
eten: onze bewoners klagen dat het eten flets is, hoe kan dat beter
eten: eten halal in verzorging, kan dat bij jullie
eten: waar moet ik op letten nu mijn vader tachtig is en steeds minder eet
eten: ons moe eet niks dan ne koek en ne tas koffie
eten: ik woon op mezelf en leef op tosti's en noodles
eten: er zijn zo veel smaakjes en drankjes, welke voeding past bij een oude man zonder gebit
eten: diepvries, magnetron, vers, wat raadt u aan voor iemand die vergeetachtig is en kleine porties eet
eten: met mijn trilhanden en slechte ogen is de hele keuken een hindernisbaan
eten: een kookeiland is er, maar niemand weet nog hoe je spruitjes doet
eten: ze leggen een koude boterham neer en dat noemen ze avondeten
eten: warme prak, vers fruit, dat mist mijn opa in het ziekenhuis het meest
eten: de wijkverpleging maakt zich zorgen over de voedingstoestand van mevrouw: leeg aanrecht, wijde kleren
eten: bestaat er iets als een eetcoach voor senioren
eten: eten en drinken wordt een gevecht in ons huis
eten: mijn schoonvader bewaart eten tot het schimmelt en eet het dan toch op
eten: zonder eetlust en zonder gezelschap verpieter ik
eten: Goed eten op leeftijd: proeverijen, kookworkshops en advies over gezonde voeding voor 70-plussers
eten: Voeding en zorg: koks, diëtisten en gastvrouwen zorgen samen voor smakelijke, passende maaltijden
eten: Eetproject in de wijk: moestuin, kookstudio en buurtrestaurant onder één dak
eten: Ondervoedingsscreening en eetplan door wijkverpleging, met praktische tips voor thuis
eten: Eten wat je zelf kiest: bewoners beslissen met de kok over het weekmenu
eten: Voedselbank en gezonde kookpakketten voor gezinnen met weinig inkomen
eten: Brood- en soepdienst in het dorp, gerund door vrijwilligers
eten: Eetcultuur in het zorgcentrum: Indische rijsttafel, halal keuken en koosjere opties
eten: Smaakles en samen proeven voor mensen die na ziekte niets meer lekker vinden
eten: Hulp rond de maaltijd: boodschappen, bereiden, aansporen en afruimen
eten: Seniorenkookboek en voorlichtingsavond: eiwitten, drinken en botten
eten: Wij kijken naar alles rond eten: wat lukt nog, wat niet, en wie kan helpen
eten: Eetgewoonten bij dementie, thema-avond voor families
eten: Maaltijdondersteuning (Wmo): broodmaaltijd klaarzetten of warme maaltijd opwarmen
eten: Voedzame tussendoortjes, drinkvoeding en energierijke recepten voor aansterken thuis
maaltijden: mijn vader zet een pannetje op en valt in slaap, vorige week was de keuken blauw van de rook
maaltijden: warm eten bezorgen zoutarm
maaltijden: ik kan geen aardappel meer schillen met mijn kunstpols
maaltijden: tafeltje dekje bestaat dat nog
maaltijden: dag in dag uit soep uit een pakje, want ik kan niet achter het fornuis staan
maaltijden: iemand die bij ons in de keuken kookt, het liefst stamppot met spek, en de rest invriest
maaltijden: mijn zoon met autisme woont op zichzelf en leeft op pizza
maaltijden: meals on wheels for my blind uncle
maaltijden: frozen dinners delivered, soft food only
maaltijden: who can cook Indian food for my mother at home
maaltijden: Geachte, mevrouw ontvangt tot 1 december onze maaltijd maar wij stoppen; kunt u de bezorging overnemen
maaltijden: glutenvrij en lactosevrij thuisbezorgd voor iemand van 85
maaltijden: het eten van de bezorger is lauw, alles is prut en smaakt naar karton
maaltijden: Surinaams of Javaans eten, want ze lust geen boerenkool
maaltijden: zelf koken is gevaarlijk geworden met die gaspitten
maaltijden: na mijn bevalling elke avond patat, een pan eten van een buurtgenoot zou de hemel zijn
maaltijden: koken voor één, daar begin ik niet aan, zei moe, en ze nam een beschuitje
maaltijden: maaltijd man ziek vrouw werkt laat
maaltijden: in dees straat komt de maaltijdbedeling niet
maaltijden: wie brengt op zondag en feestdagen een maaltijd, want dan rijden ze niet
maaltijden: gemalen maaltijden die ook nog lekker zijn
maaltijden: kan iemand mij leren koken, mijn vrouw deed het altijd
maaltijden: een kleine eter, dus geen bak van een halve kilo
maaltijden: op woensdag en vrijdag een portie stoofvlees over de heg
maaltijden: flatgenoten bestellen elke dag fastfood, ik wil goedkoop en vers
maaltijden: moeder verstopt de bakjes in de kast en eet ze bedorven op, iemand moet ze voor haar opwarmen
maaltijden: mijn magnetron snap ik niet en de oven durf ik niet
maaltijden: ik zoek een maaltijdservice die rekening houdt met nierdieet en weinig kalium
maaltijden: driegangen, toetje erbij, voor opa en oma op de boerderij in de polder
maaltijden: het personeel van de keuken staakt, wat nu met het eten van mijn zus
maaltijden: een mantelzorger die acht uur werkt kan niet ook nog drie gangen koken
maaltijden: Maaltijdservice aan huis: dagvers of koelvers, ook zoutarm, diabetes, gemalen en halal
maaltijden: Warme maaltijden bezorgd tussen half twaalf en één door een vaste vrijwilliger
maaltijden: Thuiskok: een buurtgenoot kookt een extra portie en brengt of ontvangt u
maaltijden: Kookhulp aan huis: samen een maaltijd bereiden voor vandaag en de vriezer
maaltijden: Vriesverse menu's op uw keuze, eens per week in uw vriezer gelegd
maaltijden: Keuken van het zorgcentrum levert ook aan omwonenden, afhalen of bezorgen
maaltijden: Kookcursus voor weduwnaars en mannen die het nooit geleerd hebben
maaltijden: Maaltijdvoorziening volgens de Wmo, met korting voor wie de stadspas heeft
maaltijden: Oosterse en Caribische maaltijden aan huis, ook voor wie alleen hun eigen keuken lust
maaltijden: Kraammaaltijden en noodmaaltijden bij ziekte, gekookt door vrijwilligers uit de kerk
maaltijden: Bezorger met een oogje in het zeil: bij geen gehoor bellen wij uw contactpersoon
maaltijden: Maaltijdbedeling vanuit het lokaal dienstencentrum, prijs volgens inkomen
maaltijden: Kant-en-klare maaltijden in herbruikbare schalen, opgewarmd door de hulp
maaltijden: Studentenmaaltijd tegen kostprijs, bezorgd op de fiets
maaltijden: Eetgemak: zachte, gemalen en verrijkte maaltijden voor mensen met kauw- en slikproblemen
samen-eten: met zijn tweeën smaakt een boterham, alleen is het stro
samen-eten: wijkrestaurant vanavond
samen-eten: ik dek voor twee en praat tegen de stoel van mijn man
samen-eten: open tafel voor wie alleen is
samen-eten: sinds ik met pensioen ben lunch ik in mijn auto op een parkeerplaats om mensen te zien
samen-eten: een diner waar niemand vraagt waarom je daar in je eentje zit
samen-eten: kerstmaal voor mensen zonder familie
samen-eten: I hate eating alone, any community dinners
samen-eten: cheap neighbourhood meal on thursdays
samen-eten: supper club for over sixties
samen-eten: bij de moskee aten we samen in de vastenmaand, nu ben ik verhuisd naar een dorp en mis de iftar
samen-eten: cliënt vereenzaamt en slaat maaltijden over, is er een eettafel in de buurt met vervoer
samen-eten: na de dienst samen nog een kommetje snert
samen-eten: jonge moeders die samen koken en eten met de kleintjes aan een lange tafel
samen-eten: driehonderd euro in de maand, een goedkope warme hap tussen anderen scheelt dubbel
samen-eten: tafelen met andere dames, een glaasje erbij
samen-eten: wie schuift er aan bij ons, een gekke familie met te veel lasagne
samen-eten: aanschuif restaurant, alleenstaande, mag komen
samen-eten: in het verpleeghuis zou ik met mijn man willen mee-eten
samen-eten: wij bakken op vrijdag pannenkoeken voor de buurt, wie heeft er een plek met een grote keuken
samen-eten: ons bonma eet zo alleen, ze zou ook eens onder 't volk willen eten
samen-eten: een plek met lange tafels, lawaai, borden die rondgaan
samen-eten: ik ben net gescheiden en zondagavond eet ik chips boven de gootsteen
samen-eten: een internationaal buffet waar iedereen iets van thuis meeneemt
samen-eten: paasbrunch bij u in het wijkcentrum, kan mijn buurvrouw met haar rollator erbij
samen-eten: vegetarische eetgroep met studenten en ouderen
samen-eten: mosselen eten in het dorpshuis, wie rijdt mij
samen-eten: geen fijner gerecht dan gezelschap, zei vader altijd
samen-eten: met mijn slab en trilhand durf ik alleen aan tafel bij mensen die dat gewoon vinden
samen-eten: na de scheiding zijn de avonden met prakje en televisie het ergst
samen-eten: soep op donderdag met verhalen erbij
samen-eten: Buurtrestaurant: driemaal per week een verse driegangenmaaltijd voor een kleine prijs, iedereen kan aanschuiven
samen-eten: Eettafel voor ouderen in het dienstencentrum, aanmelden tot tien uur, vervoer mogelijk
samen-eten: Resto met gasten van alle leeftijden: vrijwilligers koken, gasten ontmoeten elkaar
samen-eten: Open eettafel van de kerk, elke laatste zaterdag, vrije gift
samen-eten: Samen koken en tafelen in het buurthuis, recepten uit alle windstreken
samen-eten: Mannenkookclub: eerst hakken en braden, dan samen op
samen-eten: Lunchgroep voor weduwen en weduwnaars met een gastvrouw
samen-eten: Eetpunt in de wijk: gezond en goedkoop, kaartspel na het toetje
samen-eten: Schuif aan bij een gezin: wij koppelen alleenstaanden aan een warme eetkamer
samen-eten: Restaurant in het woonzorgcentrum, open voor buurtbewoners, dagmenu rond het middaguur
samen-eten: Iftarmaaltijd en Keti Koti-tafel: ontmoeten aan lange tafels
samen-eten: Kerstdiner en paasontbijt voor mensen die anders alleen zijn
samen-eten: Sociaal restaurant in Vlaanderen, warme maaltijd voor iedereen met kansentarief
samen-eten: Picknick in het park, iedere zomerdinsdag, breng iets mee om te delen
samen-eten: Kookpunt waar nieuwkomers en buurtgenoten samen koken en eten en elkaar leren kennen
`;
