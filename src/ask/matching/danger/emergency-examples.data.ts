import type { Emergency } from './emergency.rules.ts';

const lines = (text: string): string[] => text.trim().split('\n');

/** Written to develop the signs with: questions that tell of danger, by where to call first. */
export const EMERGENCIES: Readonly<Record<Emergency, readonly string[]>> = {
  '112': lines(`
mijn man krijgt geen lucht meer wat moet ik doen
help mijn vader ademt niet
Mijn vrouw heeft ineens pijn op de borst en zweet heel erg
druk op me borst straalt uit naar mn arm
mijn moeder haar mond hangt scheef en ze praat raar
Oma reageert nergens meer op
hij is niet meer wakker te krijgen
me opa is flauw gevallen en wordt niet wakker
mn kindje heeft een stuk appel in de keel en loopt blauw aan
baby stikt
Mijn zoon ligt te schokken op de grond het stopt niet
hij heeft een epileptische aanval die al tien minuten duurt
er is brand bij de buren
ik ruik gas in huis en word duizelig
de keuken staat in brand
mijn dochter heeft een hele strip paracetamol geslikt
mn vriendin heeft zojuist alle pillen ingenomen
kind heeft gootsteenontstopper gedronken
mijn peuter heeft een knoopcel batterij ingeslikt
Hij bloedt uit zijn hoofd en het stopt niet
overal bloed ze heeft zich gesneden aan glas en het spuit eruit
mijn man braakt bloed
volgens mij heeft mijn vader een hartaanval
ik denk dat mijn moeder nu een beroerte krijgt
Mijn buurvrouw kan plotseling haar arm niet meer optillen en praat onduidelijk
mijn man kan opeens niet meer praten
help hij staat met een mes voor mijn deur
mijn ex staat bij de deur te bonken en zegt dat hij me vermoordt
mijn zoon zwaait met een mes
er wordt nu bij mij ingebroken
er is iemand in mijn huis ik hoor hem beneden
mijn man slaat mij nu
hij knijpt mijn keel dicht
papa heeft mama in elkaar geslagen ze ligt op de grond
mijn demente vader is vanmorgen weggelopen en we kunnen hem niet vinden
Mijn moeder met alzheimer is weg, ze is niet thuis en het vriest
mijn zoontje van vier is al een uur kwijt
oma is zoek ze heeft dementie
mijn broer staat op het dak en wil springen
mijn dochter heeft haar polsen doorgesneden
hij heeft een afscheidsbrief geschreven en is nu weg
ik heb net pillen genomen ik wil dood
bel een ambulance
kunnen jullie een ambulance sturen naar de kerkstraat 5
bel 112 voor mij aub
ik heb 112 nodig
mijn vader is van de trap gevallen en beweegt niet meer
ligt onderaan de trap met een gat in haar hoofd
moeder is niet aanspreekbaar
mijn man zn suiker is heel laag en hij is niet meer aanspreekbaar
hij is in elkaar gezakt in de badkamer
mijn buurman is gestopt met ademen
mijn baby van 3 weken is slap en grauw
kind is in het water gevallen
dikke tong en gezwollen keel na een wespensteek
allergische reactie keel zwelt op
mijn vrouw gaat bevallen het hoofdje komt al
mijn zus is aangereden en ligt op straat
me moeder hapt naar adem
pa krigt gin lucht
ons mam is nie wakker te krijge
hij hep een overdosis
My husband can't breathe
my mother is unconscious
dad has chest pain and is sweating
she is not responding
my son took too many pills
there is a fire in the kitchen
I think my father is having a stroke right now
face drooping on one side
he is bleeding badly and it won't stop
my dad with dementia has wandered off and we cannot find him
someone is breaking into my house
he is going to kill me
my baby is choking
bewustelos op de bank
mijn oma ademd heel raar en haar lippen zijn blauw
`),
  '113': lines(`
ik wil niet meer leven
ik wil dood
Ik denk aan zelfmoord
ik denk er elke dag aan om er een eind aan te maken
mijn zoon zegt dat hij dood wil
mn dochter van 15 snijdt zichzelf in haar armen
Mijn kind doet aan zelfbeschadiging
ik zie het niet meer zitten
ik zie het leven niet meer zitten
voor mij hoeft het niet meer
het leven heeft voor mij geen zin meer
ik zie geen uitweg meer
was ik maar dood
iedereen is beter af zonder mij
ik wil er niet meer zijn
ik wil niet meer wakker worden
mijn man zegt dat hij voor de trein wil springen
mijn vriend heeft het steeds over zelfdoding
ik heb gedachten aan suicide
me vriendin is suicidaal
mijn vrouw praat over uit het leven stappen
ik ben bang dat mijn zoon zichzelf iets aandoet
ik ben bang dat ik mezelf wat aan doe
sinds mijn man overleden is wil ik ook niet meer leven
mijn vader van 80 wil niet meer leven sinds ma dood is
ik heb genoeg pillen verzameld om het te doen
ik kras in me armen als ik me slecht voel
niemand zou me missen als ik er niet meer was
ik kan zo niet verder leven
hij zegt dat hij zich gaat verhangen
zij wil zich van kant maken
Ik loop rond met doodsgedachten
ik ben klaar met het leven
ik heb een doodswens
ik wil nie meer leve
wil niet meer verder met mijn leven
ik overweeg om zelf een einde aan mijn leven te maken
mijn broer dreigt met zelfmoord
ik ben levensmoe en ik zie nergens meer het nut van in
I want to die
I don't want to live anymore
my daughter is cutting herself
I am having suicidal thoughts
I want to kill myself
my husband says he wants to end his life
everyone would be better off without me
I feel like there is no reason to live
mijn dochter zit op haar kamer en zegt dat ze liever dood is
selfmoord gedachten wat nu
ik doe mezelf pijn
`),
  huisartsenpost: lines(`
mijn kind heeft 40 graden koorts
baby van 8 weken heeft koorts
hoge koorts en het zakt niet met paracetamol
mijn moeder is sinds vanmiddag ineens heel verward
Vader is opeens in de war en ziet dingen die er niet zijn
mijn man is erg benauwd
ze is benauwder dan anders sinds vannacht
oma is gevallen en kan niet meer op haar been staan
mijn moeder is net gevallen en haar pols is dik
hij is vanavond uit bed gevallen en komt niet overeind
ik plas bloed
er zit bloed in zijn ontlasting
ik verga van de pijn in mijn buik
ondraaglijke pijn in mijn rug vannacht
ik heb zoveel pijn dat ik het niet meer uithoud
mijn kind spuugt al de hele nacht en houdt niks binnen
mijn moeder drinkt niet meer sinds gisteren en is suf
de katheter van mijn man loopt niet meer en hij heeft buikpijn
waar kan ik in het weekend terecht met een dokter
de huisarts is dicht en mijn dochter heeft oorpijn
wat is het nummer van de huisartsenpost
ik heb vanavond nog een dokter nodig
kan er nu een arts komen voor mijn vader
mijn man heeft per ongeluk twee keer zijn insuline gespoten
ik heb per ongeluk de verkeerde medicijnen ingenomen
mijn zoon is op zijn hoofd gevallen en is misselijk
de wond is open gegaan en er komt pus uit
kokend water over haar arm gekregen
gebeten door een hond en het bloedt
rode streep vanaf de wond op mijn been
mijn been is ineens dik rood en warm
ik ben 8 weken zwanger en verlies bloed
de weeen zijn begonnen wie moet ik bellen
opa kan al de hele dag niet plassen en heeft pijn
mn dochter zit onder de uitslag en wordt steeds suffer
mijn insuline is op en het is zondag
my child has a high fever
mum is suddenly very confused
she fell and cannot get up
I need a doctor tonight
severe pain in my stomach since this morning
mijn vrouw ijlt van de koorts
zijn suiker is 28 en hij voelt zich ziek
`),
  politie: lines(`
ik word gestalkt door mijn ex
mijn ex achtervolgt mij de hele tijd
De buurman bedreigt mij
ik word bedreigd door jongens in de straat
mijn moeder is beroofd van haar tas
er is bij mijn oma ingebroken
ik ben opgelicht via whatsapp al mijn spaargeld is weg
een nepagent heeft de pinpas van mijn vader meegenomen
mijn scootmobiel is gestolen
onze dochter van 17 is sinds gisteren niet thuisgekomen
mijn man is vermist
ik ben aangerand op straat
ze chanteren mijn dochter met naaktfotos
iemand gooit elke avond stenen tegen mijn raam
de buren hebben gedreigd mijn huis in brand te steken
iemand heeft mijn bankrekening leeggehaald met een babbeltruc
ik wil aangifte doen van diefstal
er worden drugs verkocht vanuit het huis van mijn broer ze zijn bij hem ingetrokken
de hulp heeft sieraden gestolen van mijn moeder
mijn kleinzoon wordt afgeperst op school
ik krijg dreigbrieven
my ex is stalking me
I was robbed yesterday
someone broke into my home last night
my neighbour threatens me
i got scammed and they took all my money
vreemde man volgt mij elke dag naar huis
verkracht door een bekende wat kan ik doen
`),
  'veilig-thuis': lines(`
mijn man slaat mij
me vader slaat me
papa slaat mama
mijn zoon van 16 slaat mij als hij geen geld krijgt
ik word geslagen thuis
ik ben bang voor mijn man
ik durf niet naar huis
Ik denk dat mijn buurmeisje mishandeld wordt
mijn dochter wordt door haar vriend geslagen
ik vermoed kindermishandeling bij de buren
er is huiselijk geweld bij ons
mijn moeder zit onder de blauwe plekken en mijn broer woont bij haar
mijn zus sluit onze moeder op in haar kamer
mijn neef haalt de rekening van oma leeg
mijn zoon pakt steeds het geld van zijn oma af
ik mag van mijn man het huis niet uit
de kinderen van hiernaast zijn altijd alleen en hebben honger
mijn vader wordt verwaarloosd door mijn broer
hij scheldt me uit en gooit met borden naar mij
mijn stiefvader zit aan mij
mijn opa raakt me aan waar ik het niet wil
mijn partner dreigt de kinderen mee te nemen en slaat mij
ik hoor elke avond geschreeuw en klappen bij de buren en een kind dat huilt
mijn dochter wordt misbruikt
ik moet trouwen van mijn ouders en ik wil niet
mijn man dwingt me tot seks
ze wordt door haar man vernederd en opgesloten
mijn ouders slaan mij met een riem
hij duwde mij gisteren van de trap
moeder krijgt klappen van mijn broer
mijn vriend heeft losse handjes
ik voel me niet veilig bij mijn man
me mam slaat me broertje
my husband hits me
I am afraid of my husband
my dad beats my mum
i am being abused at home
my brother takes all of my mother's money and shouts at her
is mijn kind veilig bij zijn vader, hij komt terug met blauwe plekken
ons pa sloeg ons moe weer gistere
`),
};

/** Written after the rules stood and without looking at them: other styles, other stories. */
export const FRESH_EMERGENCIES: Readonly<Record<Emergency, readonly string[]>> = {
  '112': lines(`
Mw. belt huilend, haar echtgenoot ligt op de keukenvloer en zij krijgt geen reactie
Goedenavond, mijn man is zojuist onwel geworden, hij is grauw en klam en voelt een zware druk midden op zijn borst.
yo mn opa doet raar zn ene mondhoek hangt en hij kan zn arm niet omhoog doen
Dr zit iemand met een mes op de gang wat moek doen
HELP MIJN KINDJE ADEMT NIET MEER
Ik ben alleen met oma. Ze heeft zich verslikt in brood en ze wordt helemaal paars
mijn vriend heeft alles uit het medicijnkastje geslikt en hij wordt suf
Er komt rook uit de meterkast en het stinkt naar verbrand plastic
Mijn moeder (83, vergeetachtig) is sinds vanmiddag spoorloos, haar jas hangt er nog
de buurman ligt al een tijdje in de tuin en beweegt niet
Hij heeft een mes en zegt dat hij mij en de kinderen doodsteekt
my wife just collapsed on the bathroom floor
there's so much blood, it won't stop, please help
mijn dochter kreeg een wesp in haar mond en nu zwelt haar tong op
zoontje van 2 heeft vaatwasblokje opgegeten
ik denk dat ik een hartinfarct heb, pijn trekt naar mijn kaak
hij trekt met zijn hele lichaam en het schuim staat op zijn mond
moeder ineens halfzijdig verlamd
pake is omfallen en seit neat mear
onze pa ligt op den grond en hij zegt niks nimmer
ben bang dat mijn huisgenoot dood is, hij voelt koud aan
er ligt hier een man op straat die niet reageert
mijn vader zit op de reling van de brug en dreigt te springen
ze heeft al haar slaappillen ingenomen en ligt nu te slapen, ik krijg haar niet wakker
kan niet goed ademhalen, lippen tintelen, pijn op de borst, ik ben zo bang
de frituurpan staat in de fik
kind van de buren is in de vijver gevallen
mijn ex probeert mijn voordeur in te trappen
hij heeft me net bijna gewurgd
Man met alzheimer om 6 uur vanmorgen in zijn pyjama de straat op gegaan, nog niet terug
I think my dad is having a heart attack
the baby is blue and floppy
can you send an ambulance to my address
opa krijgt geen adem meer en zweet
bloeding uit een open been, het gutst eruit
`),
  '113': lines(`
Ik heb er genoeg van, ik stap eruit
ik weet niet meer waarom ik nog leef
soms denk ik, als ik er nou gewoon niet meer was, dan was iedereen van mij verlost
Mijn beste vriendin appt dat ze er een einde aan gaat maken
mijn zoon (19) zegt dat hij het leven niet meer aankan en dood wil
ik snij mezelf elke avond
ze heeft overal sneetjes op haar arm van een scheermesje
Mevrouw geeft aan dat zij niet verder wil leven
ik sta er soms over te denken om tegen een boom te rijden
mijn vader zegt steeds dat hij zich gaat ophangen
Goedemiddag, ik worstel met suicidale gedachten en weet niet waar ik heen moet
i just don't want to be here anymore
I keep thinking about ending it
my teenage son talks about killing himself
kheb geen zin meer in t leven
ik wou dat ik niet meer bestond
het liefst ga ik slapen en word ik nooit meer wakker
mijn man heeft zijn leven lang gewerkt en nu zegt hij: laat mij maar doodgaan, ik spring wel voor de trein
ik wil gewoon rust, voor altijd, dood dus
hulp voor mijn kleindochter, zij doet zichzelf pijn als ze verdrietig is
wil zelmoord plegen
Mijn zusje heeft pillen opgespaard om zichzelf iets aan te doen
ik kan niet meer leven zo
het heeft allemaal geen zin meer ik wil er een punt achter zetten
`),
  huisartsenpost: lines(`
Onze dochter van anderhalf heeft 40,3 en is hangerig
mijn man ziet sinds vannacht beestjes op de muur en herkent mij niet
ik heb zo'n pijn in mijn zij, ik kan niet liggen of zitten, al sinds vanochtend
Mw is uitgegleden in de badkamer en kan haar been niet belasten
opa plast helemaal niet meer sinds gisteravond en heeft een harde buik
Waar kan ik zondagmiddag heen met een diepe snee in mijn hand
de blaaskatheter is eruit gegleden
ik heb mijn moeder per ongeluk de pillen van mijn vader gegeven
mijn zoontje spuugt alles uit en heeft al uren geen plas in zijn luier
wie is er vannacht bereikbaar voor medische vragen, mijn vrouw is erg kortademig
been is plots dik en gloeiend heet
grandma fell tonight and her wrist looks swollen
my toddler has had a fever of 40 since yesterday
rode bultjes over haar hele lijf ineens en ze is benauwd
sinds een uur kramp en bloedverlies, ik ben 12 weken zwanger
de huisartsenpraktijk is dicht en ik vertrouw het niet met mijn man, hij is zo suf
bloed bij het plassen en koorts
mijn kind heeft kokende thee over zich heen gekregen
oma ligt naast haar bed en we krijgen haar niet omhoog
ons mam is ineens helegaar in de war
de wond van de operatie ruikt en er komt geel vocht uit
kiespijn niet te harden en het is zaterdagavond
`),
  politie: lines(`
Er staat al weken een man voor mijn huis te kijken en hij fotografeert mij
Ze hebben mijn pasje gepakt en 2000 euro gepind, ik had de deur opengedaan voor een man van de bank
mijn ex blijft maar appen en staat bij mijn werk op te wachten, ik heb al gezegd dat hij moet stoppen
Mijn elektrische rolstoel is gisteren uit de schuur gestolen
de onderbuurman zegt dat hij me wat aan gaat doen als ik nog een keer klaag, hij heeft me bedreigd
Meneer is vanmiddag van zijn tas beroofd bij de bushalte
een jongen van haar school dreigt met het doorsturen van naaktfoto's
onbekende mensen zitten in het huis van mijn verstandelijk beperkte broer en dealen daar
mijn zoon van 20 is al drie dagen niet thuisgekomen en neemt niet op
my neighbour keeps threatening to hurt me
someone stole my wheelchair
I want to report a burglary
ik ben verkracht door een jongen van mijn werk
zij dwingen mijn dochter om drugs weg te brengen
gehackt en al mijn geld weg
er wordt elke nacht tegen mijn ruit gegooid door jongens
`),
  'veilig-thuis': lines(`
papa wordt zo kwaad en dan krijg ik klappen
Ik maak me grote zorgen over een leerling die thuis geslagen lijkt te worden
mijn man heeft me van de week tegen de muur gegooid
mn pa slaat mn ma als ie zuipt
Mijn dochter durft niet bij haar vriend weg, hij slaat haar en pakt haar telefoon af
de zoon van mijn buurvrouw schreeuwt de hele dag tegen haar en ze krijgt niets te eten
oma heeft blauwe plekken op haar armen en wordt bang als mijn oom binnenkomt
mijn broer heeft het pasje van mijn moeder en haalt elke week geld eraf zonder dat zij het weet
Ik mag nergens meer heen van mijn partner, hij controleert alles
my stepdad touches me and i don't know who to tell
my partner is violent towards me and the children
kinderen hiernaast van 3 en 5 worden 's avonds alleen gelaten
Mevrouw vertelt dat haar zoon haar knijpt en opsluit in de slaapkamer
ik word thuis uitgescholden en geschopt door mijn broer
hij heeft mij gisteren weer geslagen waar de kinderen bij waren
ik denk dat mijn kleinkind verwaarloosd wordt
ik moet van mijn familie trouwen met mijn neef
mijn mantelzorger doet mij pijn
iemand uit de groep komt 's nachts bij mij in bed, ik wil dat niet
mijn schoonvader mishandelt mijn schoonmoeder
ik ben zo bang van mijn zoon als hij gebruikt heeft
m'n vrouw slaat mij, ik schaam me als man
`),
};

/** A second list written after the first was mended, again without looking at the rules. */
export const SECOND_EMERGENCIES: Readonly<Record<Emergency, readonly string[]>> = {
  '112': lines(`
Mijn moeder ligt op de vloer en reageert niet als ik haar roep
help mijn man heeft een hartaanval
ik krijg bijna geen lucht meer
mijn vader kan ineens zijn linkerarm niet bewegen en zijn mond staat scheef
Onze buurvrouw is bewusteloos geraakt in de lift
er is brand in mijn keuken
Mijn zoon heeft 30 pillen paracetamol genomen, hij zegt dat het een ongelukje was
mijn man bedreigt ons nu met een mes
mijn oma heeft alzheimer en is al drie uur weg
ze stikt bijna in haar eten
mijn collega is neergestoken
hij zegt dat hij me vannacht gaat vermoorden
baby ademt heel snel en wordt blauw
mijn vrouw heeft een epileptische aanval en komt niet bij
het bloed stroomt uit zijn been
opa is in elkaar gezakt
we krijgen pa niet wakker en hij snurkt heel raar
kindje heeft wasmiddel gedronken
er breekt iemand in
mijn buurman schiet in het rond
mum is not breathing
my husband has severe chest pain
my son swallowed a battery
hij hangt in de schuur help
plotseling zo'n vreselijke hoofdpijn en nu praat ze wartaal
zware pijn op borst die uitstraalt
mijn moeder met dementie is nergens te vinden
`),
  '113': lines(`
Ik wil mezelf wat aandoen
mijn leven is niks meer waard, ik wil dood
mijn moeder zegt dat ze niet meer wil
ik heb plannen om zelfmoord te plegen
mijn zoon van 16 heeft een afscheidsbrief geschreven
ik snijd in mijn polsen
Ik denk vaak aan de dood en hoe ik het zou doen
zij heeft geprobeerd een einde aan haar leven te maken
ik wil niet meer verder
mijn man wil niet meer leven sinds de diagnose
kan iemand helpen ik denk aan suicide
ik hoop dat ik morgen niet wakker word
my daughter says she wants to die
i feel suicidal
ik haat mezelf en ik wil weg van deze wereld
mijn vriend dreigt er een eind aan te maken
mijn broertje krast zichzelf met een passer
Ik ben depressief en denk aan doodgaan
`),
  huisartsenpost: lines(`
mijn kind van 1 heeft 39,5 koorts
mijn moeder is vanavond gevallen en heeft veel pijn aan haar heup
mijn man is plotseling erg in de war
welke dokter kan ik bellen in het weekend
Ik heb hevige buikpijn
mijn dochter is heel benauwd en hoest
opa is vannacht gevallen en kan niet meer lopen
er zit bloed bij mijn plas
mijn baby drinkt niet en is heel slap
ik heb mijn hand opengehaald en het moet gehecht worden
mijn katheter zit verstopt
ik heb te veel insuline gespoten
mijn vader heeft koorts en ijlt
my baby has a temperature of 39
I need to see a doctor this evening
mijn vrouw braakt al de hele dag
mijn oog doet ineens heel erg pijn en ik zie wazig
hond heeft mijn zoontje in zijn gezicht gebeten
`),
  politie: lines(`
Er is vannacht bij mij ingebroken
mijn ex stalkt mij
mijn fiets is gestolen
ik word bedreigd door mijn buurman
mijn moeder is opgelicht door een nepagent
mijn tas is gestolen op straat
mijn dochter is weggelopen van huis en ik weet niet waar ze is
iemand chanteert mij met foto's
ik wil aangifte doen
de jongens in de buurt bedreigen mijn zoon
I am being stalked
a man follows me home every day
ik ben verkracht
`),
  'veilig-thuis': lines(`
mijn vader slaat mijn moeder
ik word mishandeld door mijn man
Mijn partner slaat mij en de kinderen
ik denk dat mijn buurvrouw wordt geslagen
mijn dochter is bang voor haar vader
mijn zoon mishandelt mij
mijn oma wordt door haar zoon financieel uitgebuit
er is geweld in ons gezin
mijn kleinkinderen worden verwaarloosd
mijn man schopt mij als hij gedronken heeft
mijn vriend sluit mij op
mijn broer steelt geld van mijn moeder
ik ben bang om naar huis te gaan, mijn man drinkt en slaat
mijn stiefvader doet dingen met mij die ik niet wil
de verzorger slaat mijn zus
my boyfriend hits me
my father is being abused by his carer
ik vertrouw het niet bij de buren, het kind schreeuwt elke dag en heeft blauwe plekken
`),
};

/** A third list, written after the second was mended: what the rules do with words they never saw. */
export const THIRD_EMERGENCIES: Readonly<Record<Emergency, readonly string[]>> = {
  '112': lines(`
mijn vader zakte net in elkaar en hij ademt niet meer goed
snel hulp nodig mijn vrouw ligt bewusteloos in bad
mijn man heeft pijn op zijn borst en is kortademig
er komen vlammen uit de droger
opa heeft een gat in zijn hoofd en bloedt heel erg
mijn zoontje heeft een pil van oma ingeslikt
mijn moeder praat ineens onduidelijk en laat alles vallen
buurvrouw van 85 met dementie is vannacht weggelopen
mijn zoon heeft een mes gepakt en dreigt zijn broer te steken
ze heeft zich opgehangen
ze krijgt geen adem door een allergische reactie
mijn kind ligt te stuipen
er staat iemand in mijn huis met een pistool
hij heeft een overdosis genomen
grandpa is not waking up
help me he is trying to kill me
mijn dochter is bijna verdronken en reageert niet
mijn man wordt niet meer wakker`),
  '113': lines(`
Ik zit erover te denken om er een einde aan te maken
mijn dochter zegt steeds dat ze dood wil
ik heb suicidale gedachten
het leven hoeft voor mij niet meer
mijn vriendin verwondt zichzelf
ik zie geen andere uitweg dan de dood
mijn kind van 12 zegt dat hij niet meer wil leven
ik wil van de flat springen
I am thinking about suicide
mijn man praat over zelfmoord sinds zijn ontslag
niemand zit op mij te wachten, ik kan beter dood zijn
ik ben bang dat mijn vader zelfmoord pleegt`),
  huisartsenpost: lines(`
mijn zoon heeft al drie dagen hoge koorts
mijn moeder is gevallen en kan haar arm niet bewegen
mijn vader is vandaag heel erg verward en herkent ons niet
ik ben vanavond heel kortademig
mijn huisarts is gesloten en ik heb een blaasontsteking met koorts
ik heb per ongeluk mijn pillen dubbel ingenomen
mijn baby spuugt alles uit
mijn man plast bloed
oma is uit bed gevallen en we krijgen haar niet overeind
wat is het nummer van de spoedpost
mijn dochter heeft heel erge oorpijn vannacht
my father fell and can't walk`),
  politie: lines(`
mijn portemonnee is gestolen in de supermarkt
ik word lastiggevallen door een man die mij steeds volgt
ze hebben bij mijn vader ingebroken terwijl hij sliep
mijn oude buurvrouw is opgelicht aan de deur
mijn ex bedreigt mij via de app
mijn zoon wordt afgeperst
ik wil een inbraak melden
someone threatened me on the street`),
  'veilig-thuis': lines(`
mijn man slaat mij en ik ben bang
mijn vriend mishandelt mij
mijn buurman slaat zijn kinderen
de kinderen van mijn zus worden verwaarloosd
ik word thuis bedreigd door mijn broer
mijn moeder slaat mij elke dag
ik ben bang voor mijn vader als hij drinkt
mijn zoon haalt geld van mijn rekening en duwt mij
mijn nichtje wordt misbruikt door haar vader
er is huiselijk geweld bij mijn dochter
mijn oma wordt geslagen door de verzorger
my son is violent and hits me`),
};
