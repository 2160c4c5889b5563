/**
 * Care that sounds like danger and is none now: past, slow, feared, under treatment, a figure of speech, a course, grief.
 * To learn from.
 */
const lines = (text: string): string[] => text.trim().split('\n');

const PAST_AND_RECOVERING = lines(`
na haar hersenbloeding vorig jaar zoekt mijn zus iemand om mee te oefenen met praten
mijn man is acht weken geleden gedotterd en wil weer durven fietsen
pa kreeg met pasen een tia, nu is hij onzeker achter het stuur en verdrietig
twee jaar na mijn hartstilstand ben ik nog steeds snel overprikkeld
mijn dochter lag als kleuter op de ic en is sindsdien bang voor doktoren
sinds haar val van de keldertrap in juni loopt moeder met een rekje
hij is gereanimeerd op het voetbalveld, een jaar terug, en wil erover praten met anderen
mijn broer kwam in 2019 onder een vrachtwagen en woont nu in een aangepaste flat
ik heb een herseninfarct doorgemaakt en zoek dagbesteding met wat rust
oma had in het voorjaar een longembolie, ze heeft weer moed nodig om naar buiten te gaan
toen ik acht was ben ik bijna verdronken en ik wil eindelijk leren zwemmen
na de brandwonden van afgelopen zomer schaam ik me voor mijn armen
mijn vrouw is bijgekomen van haar operatie en heeft thuis hulp nodig bij wassen
de ambulance nam hem in april mee, nu is hij weer thuis en ligt de hele dag op de bank
mijn zoon heeft een half jaar in coma gelegen en leert opnieuw lopen
weer thuis na een gebroken heup, wie helpt met steunkousen
ik ben hersteld van een zware longontsteking maar de trap is nog een berg
mijn moeder werd vorige maand met spoed opgenomen en komt vrijdag naar huis
de kuren zijn klaar en de kanker is weg, alleen mijn energie komt niet terug
drie jaar geleden kreeg mijn vader een maagbloeding, sindsdien eet hij angstig
ik mis een vinger sinds een ongeluk op de zaak en zoek handige hulpmiddelen
mijn vriendin heeft hersenletsel overgehouden aan een mishandeling in 2015
na de reanimatie van mijn man slaap ik slecht, met wie kan ik daarover praten
hij viel in de herfst van de steiger en kan zijn werk niet meer doen
moeder brak haar pols op de markt, het gips is er af en nu moet ze oefenen
als baby had hij hersenvliesontsteking, hij is doof en zoekt een maatje
mijn nichtje is aangereden toen ze zes was en heeft begeleiding nodig op school
mijn hartklep is vervangen en ik mag nog zes weken niet stofzuigen
sinds zijn beroerte herkent hij de buren niet meer, is er een praatgroep voor mij
ik heb tien jaar terug een overdosis overleefd en wil nu anderen helpen
na een ernstige allergische reactie vorig jaar durf ik bijna niets meer te eten
mijn man heeft sinds het motorongeval fantoompijn in een been dat er niet meer is
het litteken op mijn borst na de bypass trekt als ik me uitrek
ik ben vorige winter gevallen op het ijs, mijn schouder blijft stijf
mijn opa heeft de watersnood meegemaakt en praat daar nu hij dementeert elke dag over
zij had een postpartum psychose bij de eerste en is nu weer zwanger, wie denkt mee
mijn been is geamputeerd in het voorjaar en ik wil leren lopen met een prothese
na zijn delier in het ziekenhuis is mijn vader nog wat vergeetachtig
ik werd blind door suikerziekte en zoek iemand die brieven voorleest
de chirurg heeft het gezwel weggehaald, nu zoek ik een dietist om aan te komen
mijn zwager kreeg op zijn veertigste een infarct en wil een rustige sportgroep
na de bevalling verloor ik veel bloed, nu drie maanden later ben ik nog doodmoe
mijn man is uit het revalidatiecentrum en zijn arm doet nog niet wat hij wil
onze tweeling lag in de couveuse, we willen hulp bij slapen en voeden nu ze thuis zijn
zijn long is vorig jaar ingeklapt en hij durft niet meer te sporten
in het voorjaar ben ik flauwgevallen in de kerk en sindsdien ga ik nergens meer heen
mijn tante is ontslagen na een delier en weet niet goed meer wat ze moet koken
ik heb een hersenschudding gehad in augustus en kan nog geen beeldscherm verdragen
twintig jaar geleden verloor ik mijn been bij een treinongeluk, mijn prothese knelt
zij is na corona op de ic terechtgekomen en oefent nu met een fysio
`);

const LONG_AND_SLOW = lines(`
al jaren kortademig door copd, de trap naar bed is te veel
mijn man hoest elke winter maanden lang, bestaat er longtraining in de buurt
ik krijg bij het douchen te weinig lucht omdat mijn longen versleten zijn
met mijn astma kan ik niet in een stoffig huis wonen, wie maakt er goed schoon
hartfalen, dikke enkels, zoutarm eten, wie kookt dat voor ons
oma slaapt met zuurstof en wil graag eens een nachtje logeren ergens
moeder wordt langzaam magerder en heeft geen trek meer, al een jaar
mijn vader is de laatste winter stukje bij beetje stiller geworden
elke maand loopt hij wat schever, de fysio zegt parkinson
al zes weken pijn in mijn schouder, wanneer kan ik naar een oefentherapeut
hoofdpijn elke dag sinds ik beeldschermwerk doe
mijn rug schiet er om de paar maanden in en dan ben ik een week uitgeschakeld
dat been wordt ieder jaar dunner door mijn spierziekte
ze vergeet steeds meer namen en wordt boos als we haar verbeteren
mijn man raakt zijn woorden kwijt, de neuroloog noemt het afasie van langzame aard
ik ben altijd duizelig als ik opsta, de dokter weet ervan en zegt rustig aan
flauwvallen doe ik al sinds mijn jeugd bij bloedprikken, kan er iemand thuis prikken
mijn dochter valt geregeld weg door haar pots, is er een school die daar mee om kan gaan
al drie jaar een open been dat twee keer per week gezwachteld wordt
de wond aan mijn hiel geneest zo traag, welke wondverpleegkundige komt aan huis
doorligplek bijna dicht, we zoeken een beter matras
mijn huid scheurt snel en gaat dan bloeden, wat kan ik tegen stoten doen
bloedend tandvlees, is er een mondhygienist die in het verpleeghuis komt
aambeien die wel eens bloeden, kan de praktijkondersteuner meekijken
ik heb vaak een bloedneus van mijn verdunners, hoe ga ik daar rustig mee om
hevige menstruaties en altijd moe, bij wie moet ik zijn
mijn man is nierpatient en komt uitgeput terug van de dialyse
pijn aan mijn gewrichten als het vochtig weer is
mijn vrouw heeft ms en haar linkerkant wordt zwakker
verslikken bij dunne dranken, de logopedist wil dat wij leren verdikken
zij hoort al veertig jaar stemmen en heeft daar een goede verpleegkundige voor, die nu stopt
opa ziet kabouters op het gordijn en vindt dat wel gezellig, hoort dat bij lewy body
ik heb chronische buikpijn en zoek een dietist die verstand heeft van crohn
verlamd sinds mijn geboorte, ik zoek iemand die me in de ochtend uit bed tilt
moe, zwak en lusteloos sinds de pfeiffer, al een half jaar
mijn hand tintelt bij lang breien, welke brace helpt
overgeven na elke chemokuur, is er een voedingsdeskundige
zijn geheugen gaat achteruit en hij laat wel eens de kraan lopen
ze plast al maanden in bed en wil geen luier
het vocht in mijn benen komt elke zomer terug
mijn dochter is vaak benauwd van de spanning, adem halen leren kan dat
ik zit sinds de overgang vol opvliegers en hartbonzen, wie weet raad
mijn moeder is steeds vaker de weg kwijt in haar eigen straat
al weken slecht slapen en dan overdag net een zombie
tia klachten zijn uitgesloten, toch blijft mijn gezicht soms trekken van de zenuwen
zijn spraak wordt slechter door als en hij wil een spraakcomputer
het zicht in mijn rechteroog wordt al twee jaar minder, wie helpt mij met computeren
al lang stijve nek met uitstraling, manueel therapeut gezocht
mijn zoon heeft koortsstuipen gehad toen hij klein was en is nu vier, mag hij logeren bij een gastouder
constant misselijk van de zwangerschap, ik zoek hulp in huis
`);

const FEARED = lines(`
bang dat hij valt als hij alleen onder de douche gaat
stel dat mijn moeder omvalt terwijl er niemand is, welk knopje kan ze dragen
ik durf mijn man niet alleen te laten omdat hij zich zo kan verslikken
wat als ik een hartaanval krijg en niemand merkt het
mijn dochter denkt bij elk pijntje dat ze kanker heeft
ik ben als de dood voor een nieuwe beroerte, al zegt de dokter dat alles goed is
bang om te stikken in mijn slaap met dat apneu apparaat
we vrezen dat opa een keer het gas laat aanstaan, hij woont nog zelfstandig
mijn kind is panisch voor brand sinds een film op school
ik ben bang dat mijn zoon ooit weer gaat gebruiken, hij is nu negen maanden schoon
ze durft niet te slapen omdat ze denkt dat er inbrekers komen, er is nooit iets gebeurd
smetvrees, ik was mijn handen tot ze stuk zijn
ik ben bang dood te gaan terwijl ik kerngezond ben, is er therapie
oma vertrouwt de trap niet meer en slaapt nu in de stoel
ik krijg zo'n paniek in de lift dat ik denk dat mijn hart stopt, is daar een cursus voor
angst om flauw te vallen in de winkel, ik doe alleen nog online boodschappen
hij is doodsbang voor de tandarts
wij zijn ongerust dat moeder gaat dwalen als ze straks alleen woont
mijn vrouw is bang dat ik val als ik de ramen lap, dus zoeken wij een glazenwasser of hulp
ik lig wakker uit angst dat mijn baby ophoudt met ademen, hij is gezond en zes maanden
vliegangst, hoogtevrees, straatvrees, ik heb het allemaal
mijn puber loopt met sombere mensen en ik ben bang dat hij ook depressief wordt
bang voor agressie van clienten, ik zoek een training weerbaarheid
stel dat er brand komt, hoe krijgen we moeder met haar rollator naar buiten
ik maak me zorgen over hoe het gaat als mijn vrouw later stikt in haar eigen slijm, wat kan de wijkverpleging dan doen
ik heb dwanggedachten dat ik iemand iets aandoe, ik wil dat helemaal niet, welke therapie is daarvoor
hij durft na zijn val niet meer naar de biljartclub
ik ben bang om mijn moeder te verliezen, ze is 96
mijn man is bang voor de dood nu hij ouder wordt, is er iemand als een geestelijk verzorger
de kleine schrikt van elke harde stem, is dat normaal na de verhuizing
bang dat ik mijn baby laat vallen, ik ben zo moe van de gebroken nachten
ik zie op tegen de winter vanwege gladheid, wie wil met me meelopen
onze zoon met down stapt zo met iedereen mee, hoe leren we hem dat af
zij wordt misselijk van angst voor school
mijn grootste angst is dat ik dement word zoals mijn vader
wat moeten wij doen als vader midden in de nacht niet lekker wordt, komt er dan iemand
gaat de thuiszorg ook reanimeren als moeder dat op papier niet wil
wie komt er als ik op het alarm druk
ik ben zo bang voor een terugval in mijn psychose dat ik niet buiten kom
bang dat ze straks in het verpleeghuis niet genoeg drinkt
`);

const FIGURES_OF_SPEECH = lines(`
ik stik in het werk en heb ook nog mijn zieke ouders
ik ga dood van verveling in deze flat
mijn benen branden na een dag staan
ik verdrink in de formulieren van het pgb
hij is een bom vol emoties, onze jongste
ik kan mijn ei niet kwijt en barst uit elkaar van frustratie
mijn hoofd ontploft van alle afspraken in het ziekenhuis
ik sta in brand van de jeuk, eczeem al mijn hele leven
we vechten ons kapot tegen de bureaucratie
mijn moeder maakt me gek met haar gemopper
ik ben kapot na het nachtdienst draaien thuis bij mijn vrouw
mijn hart bloedt als ik hem daar zo zie zitten
hij hangt de hele dag op de bank
ik snak naar adem in dit gezin, ik wil een weekend voor mezelf
de eenzaamheid wurgt me, vooral op zondag
ik heb het gevoel dat ik op ontploffen sta door mijn buitenlandse schoonouders in huis
ik zou mijn zus wel achter het behang kunnen plakken, zij doet niks voor moeder
de stress vreet me op sinds ik mantelzorger ben
ik loop op mijn laatste benen
we zitten met de handen in het haar over onze dochter
ik ben uitgeblust en opgebrand, er zit geen vonk meer in
ik voel me een wrak sinds mijn pensioen
mijn wereld stortte in toen mijn man de diagnose kreeg
het mes staat mij op de keel wat betreft de zorgkosten
dat gezeur over rekeningen is een nagel aan mijn doodskist
ik lach me dood met die maatjes, kan ik er nog een bij krijgen
mijn puber schiet overal van uit zijn slof
het water staat ons tot aan de lippen met drie banen en een gehandicapt kind
ik zit op mijn tandvlees
ik heb me doodgeschrokken van de rekening voor huishoudelijke hulp
we leven op een vulkaan met haar buien
ik crepeer van de spierpijn na het tuinieren en wil weten of een fysio aan huis komt
zij is verslaafd aan haar telefoon, wat kan ik als moeder doen
ik heb geen leven meer sinds hij altijd om aandacht roept
het is hier een slagveld in huis sinds ik niet meer kan bukken
we hebben een explosie van speelgoed en geen overzicht
oma is een taaie, ze gaat nog lang niet dood, maar ze wil wel gezelschap
ik kon wel door de grond zakken van schaamte toen hij in zijn broek plaste
mijn darmen slaan op hol van zuivel
mijn zoon zit elke dag tot drie uur te schieten in zijn computerspel
`);

const COURSES_AND_PREPARING = lines(`
reanimatiecursus voor mantelzorgers
waar leer ik wat ik moet doen bij verslikken van mijn moeder
ehbo voor ouders van baby's, is er iets in de avond
hoe blijf ik kalm als mijn demente vrouw mij aanvliegt, is daar een les voor
training zelfverdediging voor meisjes met een beperking
wanneer bel je de huisartsenpost en wanneer wacht je tot maandag
uitleg over het gebruik van een epipen voor de juf
hangt er een aed in de buurt van het wijkgebouw
brandveiligheid bij een bewoner die in bed rookt, wie geeft advies
rookmelders voor slechthorenden
mijn moeder kookt op gas, kan zij overstappen op inductie met hulp
wij zoeken een oppas die weet hoe je een aanval herkent
valpreventie lessen in de wijk
leren vallen en weer opstaan, judo voor ouderen
medicatieveiligheid, wie komt het lijstje nakijken
weerbaarheidstraining voor mijn zoon die gepest wordt
workshop praten over de dood
hoe bespreek je een reanimatieverklaring met je kinderen
koolmonoxidemelder ophangen bij oma, wie doet dat even
noodknop om mijn nek, hoe werkt dat en wat kost het
sleutelkluisje zodat de ambulance erin kan als het ooit nodig is
hitteplan, hoe houden we moeder koel in de zomer
levenstestament maken, ik wil niet aan slangen liggen
tilcursus voor thuis zodat ik mijn man veilig uit bad krijg
stikgevaar bij peuters, welke hapjes kan ik beter niet geven
voorlichting over drugs voor ouders van pubers
hoe til ik iemand van de vloer zonder mijn rug te breken, is er een les
training tot vrijwilliger bij een luisterlijn
is er een cursus over suicidepreventie voor docenten
wat te doen met oude medicijnen in huis
kan iemand ons huis nakijken op losse kleedjes en drempels
zwemles voor kinderen die bang zijn om te verdrinken
babymassage en veilig slapen, wie geeft daar voorlichting over
ik wil leren prikken voor de insuline van mijn man
workshop omgaan met een kind dat zichzelf bonkt
noodplan maken voor als ik als mantelzorger uitval
wat staat er in een crisiskaart en wie maakt die met mij
brandoefening in de woongroep, kan mijn zoon daarop worden voorbereid
waar kan ik de cursus eerste hulp bij psychische problemen doen
babyfoon met camera voor bij het bed van mijn demente man
`);

const GRIEF = lines(`
mijn zoon heeft in mei zelf zijn leven beeindigd, ik zoek andere ouders
rouwgroep voor nabestaanden na zelfdoding
mijn vriend sprong voor de trein toen ik twintig was, ik ben nu vijftig en het komt terug
ik vond mijn vader destijds op zolder en zie dat beeld nog iedere nacht
mijn vrouw is verongelukt en de kinderen vragen steeds naar haar
ons kindje is in mijn buik gestorven, wie kan ons begeleiden
hoe vertel ik een kleuter dat opa een einde aan zijn leven heeft gemaakt
weduwnaar sinds maart, het huis is zo stil
mijn zus is vermoord in 2008, elk jaar rond die dag val ik terug
mijn beste vriend is overleden aan een overdosis en ik kan er thuis niet over praten
mijn man is in mijn armen gestikt, twee jaar terug, ik krijg het niet van mijn netvlies
ons dochtertje verdronk in de vijver, we zijn tien jaar verder en ons huwelijk lijdt eronder
lotgenoten voor broers en zussen na een suicide
mijn moeder kreeg euthanasie en ik worstel daarmee
oma sliep rustig in en nu weet opa zich geen raad met koken
wie helpt de spullen uitzoeken na een sterfgeval
een collega is bij een brand omgekomen, wij willen een gesprek met het team
mijn kind rouwt om zijn hond en slaapt niet
ik heb een miskraam gehad in de zomer en niemand vraagt ernaar
papa is dood en mama huilt de hele tijd, ik ben twaalf
hij stierf op de ic tijdens corona zonder ons
ze is vredig gegaan, maar ik mis haar warme kant van het bed
elke sirene doet me denken aan de avond dat hij wegviel
mijn man werd dood gevonden op zijn werk, hoe ga ik verder met drie pubers
koffieochtend voor weduwen
mijn zoon leefde met drugs en is er niet meer, ik voel me schuldig
mijn vader heeft zich verhangen toen ik zeven was, nu word ik zelf vader
ik wil herinneringen opschrijven over mijn gestorven zusje
mijn buurman heeft zijn vrouw verloren en komt de deur niet meer uit
afscheid nemen van mijn moeder die nog leeft maar mij niet meer kent
`);

const ADDICTION_AND_HARM_OF_BEFORE = lines(`
ik ben drie jaar clean en zoek een zelfhulpgroep in de avond
vroeger dronk ik een fles per dag, nu wil ik helpen in een inloophuis
mijn armen zitten vol oude littekens en ik wil weer zonder vest naar buiten
vanaf mijn dertiende tot mijn achttiende sneed ik, ik geef mijn dochter nu liever iets beters mee
anorexia gehad als tiener, nu zwanger en weer bezig met mijn gewicht
ik heb eetbuien en schaam me, welke groep past
mijn dochter eet alleen witte dingen en is te licht, de huisarts noemt arfid
boulimia, ik ben uitbehandeld bij de kliniek en zoek nazorg
mijn man is uit de afkickkliniek, hoe pakken we het samen op
methadon halen bij de apotheek lukt niet meer met mijn benen
gokken heeft ons alles gekost, hij is gestopt en nu de schulden nog
van de slaappillen afbouwen onder begeleiding
ik blow elke avond om te slapen en wil minderen
mijn zoon heeft een ghb verleden en zoekt beschermd wonen
wie heeft er ervaring met een broer die weer begint te drinken na een rouwtijd
vijf jaar geleden deed ik een poging, ik ben blij dat ik er nog ben en wil vrijwilliger worden
mijn dochter is na haar opname weer op school en wil iemand om mee te wandelen
ik had een donkere tijd met gedachten aan de dood, die is voorbij, ik zoek gewoon structuur
na jaren automutilatie wil ik mijn littekens laten camoufleren, vergoedt iemand dat
oxycodon afbouwen na mijn rugoperatie
hij drinkt sinds zijn pensioen een borrel te veel, kan iemand eens komen praten
aa groep in het engels
mijn ex was verslaafd aan cocaine, de kinderen hebben er last van gehad
stoppen met roken met copd, welke coach
eetstoornis in remissie, welke dietist werkt zonder weegschaal
mijn zus overleefde haar poging in 2021 en wij als gezin willen leren praten
gamen tot diep in de nacht, is dat een verslaving
ik nam vroeger te veel pijnstillers, mijn nieuwe dokter mag dat weten maar hoe vertel ik het
ervaringsdeskundige worden na een crisisopname
mijn man heeft korsakov van de drank en woont in een groep, ik zoek een bezoekmaatje
`);

const VIOLENCE_OF_BEFORE = lines(`
mijn vader sloeg ons vroeger en ligt nu in het verpleeghuis, moet ik gaan
vier jaar geleden weggelopen bij mijn ex die me schopte, ik wil leren vertrouwen
als meisje misbruikt door de meester, ik ben 68 en heb het nooit verteld
ik zat in de vrouwenopvang met mijn zoon, nu wonen we zelf en zoeken we een maatje
mijn dochter zag vroeger hoe haar vader mij aanviel en heeft nog nachtmerries
opgegroeid met een drinkende moeder, ik zoek een groep volwassen kinderen
ik ben in mijn jeugd opgesloten en krijg het nu benauwd in kleine kamers
emdr na een overval in mijn winkel
ons pleegkind is door zijn ouders mishandeld, hoe geven wij hem veiligheid
oud-militair, uitgezonden geweest, ik hoor nog schoten in mijn slaap
gevlucht uit syrie voor de bommen, slaapt mijn moeder nog met het licht aan
na een verkrachting in mijn studententijd is intimiteit nog altijd lastig
mijn ex zit vast en komt over twee jaar vrij, ik wil nu alvast met iemand mijn toekomst opbouwen
tien jaar geleden werd ik gestalkt, ik heb nog moeite met onbekende nummers
ik ben opgelicht vorig jaar en vertrouw mijn eigen oordeel niet meer
mijn opa zat in een jappenkamp en krijgt daar nu weer beelden van
besneden als kind in somalie, bij welke arts kan ik terecht met pijn bij het vrijen
gescheiden van een man met losse handjes, de zaak is afgesloten, mijn hoofd nog niet
ik werd op kostschool geslagen door de paters en zoek lotgenoten
mijn man heeft als politieagent veel doden gezien en is met pensioen, hij slaapt onrustig
toen er bij ons werd ingebroken was ik thuis, twee zomers terug, en ik slaap nog met een lamp aan
ik ben slachtoffer geweest van mensenhandel en woon nu zelfstandig met ambulante hulp
mijn vader dreigde altijd met zelfmoord als ik iets wilde, hoe leer ik grenzen stellen
vroeger thuis veel geschreeuw, ik merk dat ik nu zelf snel uitval tegen mijn kind en wil opvoedhulp
ik ben in 1998 gegijzeld op mijn werk en wil alsnog traumatherapie
`);

const QUARRELS_AND_BEHAVIOUR = lines(`
mijn zoontje van vijf bijt klasgenoten, hoe leren wij hem stoppen
we maken thuis veel ruzie over geld, nooit met handen, kan iemand bemiddelen
onze puber gooit deuren dicht en scheldt ons uit
de tweeling vecht om elk stuk speelgoed
mijn man met dementie wordt kribbig en slaat met zijn stok op tafel
zij krabt mij als ik haar nagels knip, ze is licht verstandelijk beperkt
gescheiden ouders, wij schreeuwen bij de overdracht, is er een ouderschapscoach
onze dochter knijpt haar zusje als niemand kijkt
hij trapt tegen de stoel van de juf als hij moet rekenen
mijn moeder spuugt haar pillen uit en wordt boos op de verzorgende
oom schopt naar de kat sinds zijn hersenletsel, hij kan het niet helpen
mijn kind dreigt weg te lopen als hij geen telefoon krijgt
we leven als kat en hond sinds mijn pensioen, relatietherapie graag
de juf zegt dat hij een stoel heeft gegooid, welk onderzoek is er naar adhd
mijn schoondochter laat ons de kleinkinderen niet zien na een woordenwisseling
mijn broer en ik ruzien over het verzorgingshuis voor pa
peuter bonkt met zijn hoofd op de grond als hij zijn zin niet krijgt
ze noemt iedereen een moordenaar in haar slaap, de ggz kent haar al
mijn kleinzoon speelt dat hij iedereen doodschiet, moet ik me zorgen maken
hij scheldt op straat door zijn gilles de la tourette
mijn dochter van 14 zegt dat ze mij haat, hoe krijgen we weer contact
pleegzoon steelt snoep en liegt erover
mijn man is driftig geworden na zijn infarct, nooit gevaarlijk, wel vermoeiend
twee bewoners op de groep van mijn zus maken ruzie om de afstandsbediening
hij slaat zichzelf op zijn wangen als het druk is, autisme, welke dagbesteding is rustig
kind wordt geduwd en uitgelachen op het plein, wie geeft sova training
onze zoon haat zijn stiefvader en praat dagen niet
oma beschuldigt de hulp van stelen, maar ze legt zelf alles kwijt
mijn vrouw schreeuwt in haar dementie de hele buurt bij elkaar, ik zoek dagopvang
mijn collega mantelzorger heeft een conflict met de wijkzuster, wie luistert
`);

const UNDER_TREATMENT = lines(`
mijn dochter heeft gemiddeld twee aanvallen per week en slikt keppra, is er zwemles met begeleiding
epilepsie, goed ingesteld, ik wil op mezelf gaan wonen
logeerhuis dat noodmedicatie mag geven bij een langdurige aanval
diabetes type 1, mijn zoon gaat naar de brugklas en heeft iemand nodig die meekijkt met de pomp
mijn suiker schommelt en de praktijkondersteuner is met verlof, wie geeft voedingsadvies
hypo's voelt hij niet aankomen, is er een hulphond voor
stollingsziekte, mijn zoon mag niet vallen, welke sport past
mijn moeder heeft een pacemaker, mag ze op de zweefmolen met de dagbesteding
ze krijgt morfinepleisters, de wijkzuster plakt ze, wie doet dat op vakantie
oma nam gisteren haar ochtendpillen twee keer, de dokter zei dat het geen kwaad kon, hoe voorkomen we dat
verkeerde pil gekregen in het verzorgingshuis vorige week, alles goed afgelopen, waar klaag ik
ik vergeet mijn bloedverdunners soms, is er een doosje dat piept
mijn man heeft een stoma dat wel eens lekt, wie leert ons dat
psychose achter de rug, medicatie werkt, nu zoek ik dagritme
bipolair en stabiel, ik wil een vrijwillige baan
tracheacanule schoonmaken, welke thuiszorg kan dat
beademd kind mee op schoolkamp, wie gaat er mee
mijn zus heeft elke maand een infuus, kan dat thuis
chemo thuis, is dat veilig en wie komt er
palliatieve zorg voor mijn vader die nog enkele weken heeft
terminaal maar helder, ze wil thuis sterven met de poes op bed
vrijwilligers die waken bij een stervende
hospice met een kamer voor de partner
mijn man krijgt sondevoeding en de slang raakt wel eens verstopt, krijgen wij daar les in
allergie voor pinda's, is de dagopvang daar op ingericht
hoge bloeddruk, ik moet van de huisarts meer bewegen, is er een wandelgroep
mijn vader heeft een icd en is bang voor de schok
suikervoeten, ik zoek een medisch pedicure
mijn kind met een hartafwijking wil ponyrijden met begeleiding
angststoornis, ik sta op de wachtlijst en zoek een overbrugging
katheter spoelen kan dat door de wijkverpleging op dinsdag
posttraumatische stress, ik loop bij een psycholoog en zoek daarnaast een hulphond
mijn broer met schizofrenie woont bij mij en dat gaat redelijk, ik wil eens een weekje weg
mijn vrouw wordt volgende maand aan haar hart geopereerd, kan ik daarna hulp krijgen
bevallen is gepland op de 12e, krijgen wij kraamzorg aan huis
`);

const WANDERING_AND_HOME = lines(`
mijn vrouw spookt elke nacht door het huis, kan er een nachtwacht komen
opa wil elke middag naar huis terwijl hij thuis is
hij loopt geregeld de verkeerde kant op, is er een gps-horloge
mijn moeder doet om vijf uur haar jas aan om haar kinderen van school te halen
ze raakt de weg kwijt op de afdeling, welke woongroep heeft een tuin in een rondje
vader doolt met zijn hond, hij komt altijd terug, maar wij willen iemand die meeloopt
de houtkachel is te zwaar geworden, wie hakt hout en steekt hem aan
moeder heeft het altijd koud, ons huis heeft nog gaskachels, is er energiehulp
mijn vader verzamelt oude jachtwapens en moet kleiner gaan wonen, wie helpt opruimen
boogschieten voor mensen in een rolstoel
messen slijpen doet hij graag, is er een werkplaats waar hij dat mag onder toezicht
mijn zoon met autisme is dol op brandweer en ambulances, kan hij daar dagbesteding doen
schietsport als hobby met een prothese
moeder laat pannetjes aanbranden, maaltijdservice misschien
mijn broer woont zonder stroom omdat hij brieven niet opent
vervuild huishouden, mijn buurvrouw wil hulp en durft het niet te vragen
ik kan het bad niet meer in, we willen een inloopdouche
mijn traplift stopt halverwege, de monteur komt morgen, wie helpt vanavond met eten
vuurwerk maakt mijn man met ptss gek, waar is het stil met oud en nieuw
de deurbel hoort ze niet en de wekker ook niet, welke hulpmiddelen zijn er
haar vogel is dood en ze is zo alleen
oma steekt graag kaarsjes aan, is er een veilige variant
de verwarming van de flat doet het niet goed en moeder zit met een deken, wie helpt haar bellen met de corporatie
`);

const IN_ENGLISH = lines(`
since his stroke in march my husband needs help getting dressed
my mum fell last winter and has not dared to go out since
I used to cut myself, now I want a peer group
my brother died by suicide and I would like to meet others
scared that dad will wander off, is there a tracker
he has seizures every month, we need a respite house that knows epilepsy
my daughter is recovering from an eating disorder, who can coach her
short of breath for years, looking for pulmonary rehab
drowning in paperwork since my wife got ill
I am dying for some company
grandma keeps leaving the stove on, she forgets, what help is there
sober for two years and looking for a sponsor
I grew up with violence and want trauma therapy
my child bites other kids at daycare
wound on my foot heals slowly because of diabetes
first aid course in english for carers
heart surgery is planned in may, can I get help at home afterwards
my husband shouts in his sleep since the war
panic attacks on the bus, my doctor says my heart is fine
we argue a lot, looking for couples counselling
she wants to die at home, which nurses can help us with that
gum bleeding, is there a dentist who visits care homes
my son is killing time all day, he needs day activities
my wife survived a heart attack ten years ago and wants to start swimming
grandpa sees people who are not there, the doctor knows, we need day care
medication mix-up last month, nothing serious, but we want a pill dispenser
burnt out, cannot get out of bed before noon for months
I miscarried in spring and still cry every day
my father hit us as kids and now expects me to look after him
fire safety check for my mother's flat
the doctor ruled out a stroke, but I still feel wobbly and want balance classes
my husband chokes on thin drinks, a speech therapist told us to find help with thickening
she hit her head two years ago and still can't stand noise
I am scared of having a heart attack although every test is fine
my teenage son slams doors and swears, we need parenting advice
dad mixes up his pills, can a nurse fill the box
grieving for my wife, the evenings are the worst
my mother with dementia gets up at three and rattles the front door
I was stalked at university and unknown numbers still frighten me
clean for eight months, I need somewhere to live with support
my aunt lives on oxygen and would love company
leg ulcer dressing twice a week while we are on holiday
my sister's overdose was in 2019, she is well now and wants to volunteer
shaking hands from parkinson, where do I get a special spoon
work is killing me and so is looking after mum, I need a break
our baby was premature, she is home and doing fine, we need someone for the nights
he bled a lot after his operation in june and is still tired
my friend passed away, suicide, two winters ago
allergic to nuts, does the day centre cater for that
I feel numb since the divorce, who can I talk to
`);

const MORE_TOLD_AT_LENGTH = lines(`
Goedemiddag, mijn vader (79) heeft in oktober een bloeding in zijn hoofd gehad. Hij is nu thuis, loopt met een stok en verveelt zich. Is er een groep waar hij naartoe kan?
Beste mensen, mijn vrouw is vorig jaar van de fiets geslagen door een scooter. De pijn is weg, de schrik niet. Wie fietst er eens met haar mee?
Mijn zus heeft sinds haar zestiende epilepsie. De aanvallen duren kort en wij weten wat we moeten doen. We zoeken een weekend per maand logeeropvang.
Ik ben 34 en alcoholist, al zes jaar droog. Nu mijn relatie uit is merk ik dat ik iemand nodig heb om mee te praten zodat het zo blijft.
Onze zoon (9) heeft vorige week een jongen gestompt op school. Verder is het een lieverd. De school zegt dat wij hulp moeten zoeken, maar welke?
Mijn moeder belt mij soms wel twintig keer per dag omdat ze denkt dat er iets ergs aan de hand is. Er is nooit iets. Ik kan niet meer werken zo.
Hallo, ik heb een jaar geleden een ernstig ongeluk op de A2 gehad. Sindsdien durf ik geen auto meer in. De huisarts zegt: zoek eens iets in de buurt.
Mijn man is hartpatient, hij heeft drie omleidingen en een zakje nitro voor het geval dat. Hij wil graag weer tuinieren met iemand erbij.
Ik heb mijn vader twee keer op de grond gevonden dit jaar. Hij mankeerde niets, maar ik wil dat er overdag iemand langs gaat.
Mijn dochter snijdt al acht maanden niet meer, daar ben ik zo trots op. Ze zoekt nu een sportclub waar ze met korte mouwen durft te komen.
Mijn oma is 93, helder van geest en klaar met het leven zoals ze zegt. Ze wil niet dood, ze wil gewoon iemand die met haar praat over vroeger.
Vanwege een oude dwarslaesie heb ik soms hevige zenuwpijn. De pijnpoli is ver. Komt er ook een fysiotherapeut aan huis?
In onze flat was vorige maand brand op de vijfde. Wij zijn heel, maar moeder wil niet meer met de lift en slaapt bij mij op de bank. Hoe pakken we dat aan?
Mijn zoon heeft ooit met een mes rondgelopen toen hij psychotisch was. Dat is vier jaar terug, hij is nu rustig en werkt in een kringloop. Waar kan hij wonen met begeleiding?
Op mijn werk in de zorg is een bewoner overleden terwijl ik haar vasthield. Ik kan er niet van slapen, is er iemand voor personeel?
De kinderen van mijn broer zijn uit huis geplaatst geweest en nu weer terug. Hij wil graag opvoedondersteuning, liefst van een man.
Mijn tante woont alleen, drinkt weinig en vergeet te eten. Er is geen haast bij, maar wij wonen ver weg en willen het graag geregeld hebben.
Mijn baby heeft reflux en spuugt veel. Hij groeit goed zegt het consultatiebureau, maar ik ben gesloopt. Kan er een nachtje iemand komen?
Ik heb zo'n benauwd gevoel bij het idee dat mijn man straks naar een verpleeghuis moet. Kan iemand eens met ons meekijken naar wat thuis nog kan?
Sinds de dood van mijn vrouw kook ik niet, ik leef op brood. Ik wil niet klagen, ik wil leren koken met andere mannen.
`);

const ASKED_FOR_ANOTHER = lines(`
mijn buurvrouw is na haar beenbreuk alleen en ik wil weten wie haar boodschappen doet
een vriendin van mij hoort stemmen en zoekt een dagbesteding met dieren
mijn collega heeft kanker, wat kan ik voor hem doen
de moeder van mijn vriend is vaak verward, wij willen weten wat er in de wijk is
een tante van 88 is de laatste tijd zo somber, zou een maatje iets zijn
onze huurder rommelt wat met pillen en papieren, bij wie kan hij terecht voor begeleiding
ik ben coach van een jongen die als kind is geslagen, welke sportclub heeft oog voor hem
mijn neef komt vrij en heeft een woonplek met begeleiding nodig
voor mijn overbuurman met longemfyseem zoek ik een scootmobiel te leen
de oppas vroeg wat zij moet weten over mijn kind met koortsstuipen
mijn schoonzus heeft een hersentumor en wil met de tijd die er is leuke dingen doen
mijn vriend raakt van slag van vuurwerk na zijn uitzending
een medebewoner heeft een kwaad verleden en wil opnieuw beginnen
mijn zwangere nicht is alleen, wie gaat er met haar mee naar de bevalling in april
onze zoon zit in detentie, welke begeleiding krijgt zijn vriendin
de hulp van mijn ouders is gevallen en komt acht weken niet, wie neemt het over
mijn schoonvader weigert een alarm te dragen, hoe overtuigen wij hem
vriendin met borderline wil leren koken met iemand
broer heeft een hekel aan dokters en loopt met een oude liesbreuk
mijn oma van vaderskant is bang in het donker
de jongen op mijn groep is als kleuter uit een brand gered, hij slaapt slecht bij ons
mijn oom ligt al maanden op bed en is eenzaam
mijn zus wil na haar verslaving haar kinderen weer zien, wie begeleidt zulke bezoeken
oude buurman is gestopt met eten koken sinds zijn vrouw stierf
een kennis is uit haar huis gevlucht, twee jaar geleden al, en spreekt nog geen nederlands
`);

const OF_THE_BODY_AND_SMALL = lines(`
kalknagel die soms bloedt, is er een pedicure met een rolstoelvriendelijke ingang
blaren van nieuwe steunkousen
jeuk aan mijn hoofd na een chemokuur, welke muts
schoonmaken van een gehoorapparaat
kunstgebit knelt en daardoor eet hij slecht
mijn handen slapen in de nacht, carpaal tunnel zegt de dokter
ik schrik van elke plop in mijn hart, het zijn onschuldige overslagen
krampen in de kuiten bij het slapen gaan
kleine ongelukjes in bed, welk matrasbeschermer
brandend maagzuur, ik wil een dietist
mijn keel is droog door de sjogren
oorsuizen na jaren in de fabriek
mijn kind poept in zijn broek op zijn zesde
na drie kinderen verlies ik plas bij hoesten, bekkenfysio
een tinteling in mijn gezicht na de zona, dat is al maanden zo
mijn ogen tranen door de wind, is er een optometrist aan huis
wratten, eelt en likdoorns, wie komt er langs
droge huid die barst in de winter
pleisters plakken lukt niet meer met die reumahanden
koude voeten en slechte doorbloeding, looptraining is mij aangeraden
mijn stem is hees na veel praten, logopedie misschien
een hernia die langzaam bijtrekt, ik zoek een zwembad met warm water
zij heeft een gebroken teen gehad en wil nu balansoefeningen
dikke knie sinds jaren, wachtlijst voor een nieuwe
kaal geworden door de behandeling en zoek een haarwerk
doof aan een kant sinds mijn geboorte
mijn beugel van mijn been schuurt
hoe kom ik van mijn overgewicht af zonder honger
ik slaap drie uur per nacht, is er een slaapoefentherapeut
mijn moeder trilt zo dat ze haar soep morst, welk bestek is er
`);

const HEAVY_OF_HEART = lines(`
ik huil om alles sinds de kinderen de deur uit zijn
somber in november ieder jaar, lichttherapie
leeg, moe en nergens zin in, geen gekke gedachten, ik wil gewoon iemand zien
mijn baan is weg en mijn trots ook
ik sta met een knoop in mijn maag op, elke werkdag
thuis zit ik tegen de muur te praten
het leven kabbelt maar, ik zoek een doel
ik voel me waardeloos sinds ik afgekeurd ben, maar ik wil wel weer iets gaan doen
wie wil met mij kerst vieren
mijn hoofd is vol, ik kan niet meer kiezen, een luisterend oor zou fijn zijn
mijn man praat niet en ik voel me zo alleen naast hem op de bank
ik mis mijn land en mijn zussen
ben uitgevallen als leerkracht, overspannen, huisarts zegt rust en ritme
mijn leven staat stil sinds de diagnose van onze dochter
ik kan geen beslissing nemen over mijn moeder en voel me een slecht kind
zij noemt zichzelf dom en lelijk, ze is elf en wordt gepest, welke training past
mijn zoon van negentien zit al een jaar op zijn kamer en draait dag en nacht om
schuldgevoel omdat ik pa naar een tehuis heb gebracht
ik loop vast op mijn werk door mijn adhd
ik vind het leven zwaar maar mijn kinderen houden me overeind, wie helpt mij met de opvoeding
iedereen is doodgegaan van mijn generatie, ik zoek aanspraak
moeder wil niet meer eten aan tafel met die vreemde mensen
de dagen duren zo lang, ik tel de uren tot het donker is
ik heb nergens meer plezier in sinds ik niet meer kan zingen
mijn relatie is stuk en ik slaap bij mijn dochter op een luchtbed
ik wil leren leven met spijt
soms wou ik dat ik iemand anders was, dan zat ik niet zo vast in regels en dwang
hoe ga ik om met jaloezie op gezonde mensen
mijn dochter noemt het een dip, ik noem het een half jaar tranen
ik zoek een groepje vaders die ook alles alleen doen
`);

const TIRED_CARERS = lines(`
ik zorg dag en nacht voor mijn vrouw en kan wel slapen waar ik sta
mijn rug begeeft het van het tillen van mijn zoon
wie neemt het een weekend over voor ik omval
mijn geduld raakt op met mijn vader, nog voor ik onaardig word wil ik hulp
ik ben mantelzorger van twee ouders tegelijk en mijn baas wordt ongeduldig
hij roept de hele nacht om zijn moeder en ik moet om zes uur op
mijn zus doet niks en ik doe alles, wie bemiddelt
de wijkzuster komt maar tien minuten en ik ben de rest van de dag alleen met hem
ik wil een middag per week zwemmen zonder schuldgevoel
mijn schoonouders willen geen vreemde over de vloer
mijn man klampt zich aan me vast en ik krijg geen ruimte
jonge mantelzorger, 16, mama heeft ms en ik mis vaak het eerste uur
respijtzorg voor een man die snel boos wordt van nieuwe gezichten
wij zijn op en onze dochter met een ernstige beperking is pas vier
het is of ik een kind van tachtig heb
hoe houd ik het vol met een partner die nooit meer beter wordt
zij luistert alleen naar de zuster en niet naar mij
de ochtenden zijn een gevecht met haar kousen
mijn vader wil dat ik kom inwonen en dat gaat mij te ver
ik heb zelf een operatie nodig, wie zorgt er zolang voor mijn man
`);

const SEEN_AND_KNOWN = lines(`
zij praat onduidelijk door haar parkinson en wil een logopedist
mijn man lacht een beetje scheef sinds zijn gezichtsverlamming van jaren her
hij staart veel voor zich uit door zijn medicijnen en ik zoek iets leuks voor hem
oma knikkebolt de hele middag in haar stoel, is er activiteit op de afdeling
mijn broer kan zijn linkerarm niet optillen door een oud schouderletsel
zij beeft altijd, essentiele tremor, welke lepel werkt
ons kind is slapjes van spieren geboren en krijgt al fysio
mijn zoon fladdert met zijn handen als hij blij is
papa antwoordt traag, hij heeft niet-aangeboren hersenletsel
zij wijst in plaats van praten en gebruikt een praatboek
moeder piept als ze ademt, bronchitis, de dokter luistert elke maand
mijn wangen zijn dik van de prednison en ik durf niet op de foto
hij zweet zo in de nacht door zijn antidepressiva
mijn vingers slapen na de chemo, wat helpt met knoopjes
onze peuter kokhalst van stukjes, prelogopedie
ze ligt op de grond te gillen in de supermarkt, peuterpuberteit
mijn dochter trilt van de zenuwen voor een toets
opa zegt hele dagen niks meer tegen ons, hij is gewoon verdrietig denk ik
mijn zus kwijlt door haar beperking en wil mooie sjaaltjes en hulp bij eten
ik kom mijn bed niet uit zonder tillift, welke organisatie heeft twee zorgverleners in de ochtend
mijn man glijdt steeds onderuit in zijn rolstoel, wie meet een nieuwe zitting aan
haar voet hangt, de klapvoet komt van een hernia en ze wil een spalk
hij reageert niet als je roept, hij is doof en draagt zijn apparaatjes niet
zij valt telkens in slaap op haar werk, narcolepsie
mijn vader ziet sinds de staaroperatie alles te blauw, zo lacht hij, verder gaat het prima
er komt vocht uit mijn benen, de zwachtelzuster is met pensioen
ik blaas snel als ik de straat uitloop, ik ben zwaarder geworden en wil een leefstijlcoach
onze baby spuugt na elke fles en groeit toch, wie kijkt mee met voeden
mijn dochter wil niet praten buiten de deur, selectief mutisme
oma plukt aan haar trui, is er een voelschort voor haar
hij loopt weg van de groep als het te druk is, wij zoeken een kleinere
mijn vrouw heeft blauwe plekken van haar bloedverdunners en schaamt zich ervoor bij het zwemmen
bij de minste klap staat mijn zoon op de kast, ptss, hij is onder behandeling
mijn buurman klopt soms op de muur omdat hij een praatje wil
er hangt een plaslucht in moeders huis, wie komt er wekelijks schoonmaken
vader is zijn sleutels weer kwijt en staat dan voor de deur bij de buren
het is zo stil in huis sinds zij naar een tehuis is
zij zit in het donker om stroom te sparen, is er een energiecoach voor ouderen
mijn zoon eet klei en papier, pica, bij welke instelling kennen ze dat
ik heb twee dagen in de week iemand nodig die de wacht houdt zodat ik kan slapen
`);

const SIGNED_OFF_AND_SETTLED = lines(`
de aangifte is gedaan, nu zoekt mijn oma iemand om weer mee naar buiten te gaan
mijn ex heeft een contactverbod en houdt zich eraan, ik wil rust leren vinden
we zijn opgelicht, de bank heeft alles vergoed, maar moeder durft niet meer te pinnen zonder iemand erbij
de brandweer heeft alles nagekeken, het huis is veilig, alleen slaap ik slecht
het ziekenhuis zegt dat het geen hartinfarct was maar hyperventilatie, wie leert mij ademen
de huisarts is geweest, het is een verrekte spier, kan ik ergens een warmtekussen lenen
vannacht bij de post geweest met oorpijn, alles opgelost, nu zoek ik voor morgen oppas
hij is gevonden bij de buren en zit weer thuis, we willen voorkomen dat het nog eens gebeurt
de crisisdienst heeft gisteren met haar gesproken en vindt dat ze thuis kan blijven met dagelijks bezoek, wie kan dat doen
de psychiater weet van zijn sombere gedachten, wij zoeken als ouders steun voor onszelf
moeder is na haar val nagekeken, niets gebroken, ze kan alleen haar kousen niet aan
de kinderbescherming heeft het dossier gesloten en ik wil een opvoedcursus
mijn nicht is gestopt met krassen met hulp van haar psycholoog en zoekt een creatieve groep
de dokter zei: geen tia, wel te weinig slaap
het bloed in de po was van de bietjes, maar ik wil toch weten wie bij oma de was doet
mijn man heeft een hersenscan gehad, schoon, maar hij blijft duizelig en onzeker op straat
onze dochter mocht na een nachtje kinderafdeling naar huis en wij willen les in prikken bij haar allergie
ze is thuisgekomen uit de blijf groep en begint opnieuw met twee kinderen en een lege flat
de rechter heeft hem weggestuurd uit huis, wij zijn veilig en nu pas komen de tranen
politie heeft de stalker opgepakt vorig voorjaar, en toch kijk ik steeds over mijn schouder
`);

export const THIRD_HAND_ORDINARY: readonly string[] = [
  PAST_AND_RECOVERING,
  LONG_AND_SLOW,
  FEARED,
  FIGURES_OF_SPEECH,
  COURSES_AND_PREPARING,
  GRIEF,
  ADDICTION_AND_HARM_OF_BEFORE,
  VIOLENCE_OF_BEFORE,
  QUARRELS_AND_BEHAVIOUR,
  UNDER_TREATMENT,
  WANDERING_AND_HOME,
  IN_ENGLISH,
  MORE_TOLD_AT_LENGTH,
  ASKED_FOR_ANOTHER,
  OF_THE_BODY_AND_SMALL,
  HEAVY_OF_HEART,
  TIRED_CARERS,
  SEEN_AND_KNOWN,
  SIGNED_OFF_AND_SETTLED,
].flat();
