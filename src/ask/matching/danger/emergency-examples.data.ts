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
