// Of another hand than the lists before: written without having seen them. The first half served to mend the rules
// by; the second was only measured; but its writer also did the mending, so it is not blind.
// A crime under way and somebody lost who is not safe alone belong to 112.
import type { Emergency } from './emergency.rules.ts';

type Lists = Readonly<Record<Emergency, readonly string[]>>;
const lines = (text: string): string[] => text.trim().split('\n');

export const OTHER_HAND_EMERGENCIES: Lists = {
  '112': lines(`
ze krijgt geen lucht
My husband collapsed and is not breathing
mijn vrouw is zomaar in elkaar gezakt en ik krijg haar niet wakker
opa praat raar en zn mondhoek hangt
mn dochter van 14 heeft net een heel doosje pillen leeg gegeten
ze ligt te schudden op de grond en schuimt
moeder wordt helemaal blauw om haar lippen
vader van de ladder gevallen hij is buiten westen
slagaderlijke bloeding
ze heeft zich gesneden en het blijft maar bloeden
allergische reactie op noten, gezicht en tong dik
onze baby is slap en wordt niet wakker
er is brand in de keuken en oma zit nog boven
we ruiken gas en iedereen is misselijk
hij heeft een mes in zijn buik gekregen
ons mam kan niet meer uit haar woorden komen sinds tien minuten
hij pakt naar zn hart en is spierwit
mn broer heeft te veel ghb op en reageert nergens op
suikerpatient is helemaal weg en reageert ni meer
vliezen gebroken en ik voel de navelstreng
hoogzwanger en verlies ineens heel veel bloed
my mum has chest pain and is sweating a lot
my baby is choking on a grape
hij heeft een mes bij zich
oma met dementie is weggelopen en het vriest
er staat een vreemde man in mijn huis
inbrekers in de schuur
mijn zoontje van 6 is kwijt
hij is met een pistool gezien
ze slaan elkaar de hersens in hier op straat
ons pa is aan de wandel en we vinden hem nergens
hij dreigt met een wapen
Someone is trying to break into my house
he threatens me with a knife
`),
  '113': lines(`
ik wil er niet meer zijn
ik maak er een eind aan vanavond
mijn vrouw zegt dat we beter af zijn zonder haar
ik wil slapen en nooit meer wakker worden
ik sta op een brug
denk er aan voor de trein te gaan
mijn broer wil zich verhangen
mijn vader van 83 zegt dat hij er klaar mee is en een einde wil maken
ik spaar mn pillen op
k wil dood
mn vriendin heeft gezegd dat ze zelfmoord gaat plegen
mijn man praat steeds over doodgaan en er een punt achter zetten
ik zie het niet meer zitten, wil uit het leven stappen
ze heeft vorige week een poging gedaan en begint er weer over
het hoeft voor mij niet meer ik wil rust voor altijd
ik had er gisteren bijna een eind aan gemaakt
als ik er niet meer ben moet iemand voor mijn kat zorgen
bang dat ik mezelf wat aandoe
onze zoon deelt al zijn spullen weg en neemt afscheid van iedereen
ik heb geen reden meer om te leven
ken het leven nie meer aan wil dood
I don't want to be here anymore, I have a plan
my friend is suicidal and won't pick up his phone
`),
  huisartsenpost: lines(`
40 graden koorts en suf op zaterdagavond
mijn kindje heeft hoge koorts en het zakt niet met paracetamol
peuter spuugt alles uit al de hele nacht en plast niet meer
katheter zit verstopt en hij heeft enorme buikpijn het is zondag
heftige buikpijn rechtsonder sinds vanavond
diepe snee in duim moet denk ik gehecht
pols helemaal scheef na val net op het ijs
oma net gevallen kan niet meer overeind
oog doet vreselijk zeer, er is schoonmaakmiddel in gekomen
rode vlekken die niet wegdrukken en koorts
zware benauwdheid sinds gisteravond, inhalator helpt niet
ik heb plots overal uitslag en jeuk door nieuwe pillen
per ongeluk dubbele dosis bloedverdunners ingenomen
suiker is 28 en zakt niet
ontlasting is zwart en hij is duizelig sinds gisteren
niersteen aanval denk ik ik kan niet stilzitten van de pijn
huisarts al dicht en baby huilt schel en drinkt niet
kan ik vannacht ergens naar een dokter met mijn kind
blaasontsteking op zondag en nu ook koorts en rillen
hij ijlt van de koorts
ons kind hè koorts en ne stijve nek
My toddler has a fever of 40 and it is Sunday night
Deep cut in my hand, doctor's office is closed
`),
  politie: lines(`
ik ben net beroofd van mijn tas
man achtervolgt me en ik durf niet naar huis
ex rijdt steeds door de straat en appt dat hij me afmaakt
hij dreigt het huis in brand te steken
mijn dochter wordt gechanteerd met een filmpje
ben aangerand in het park vannacht
een man die zei dat hij van de bank was heeft al mijn spaargeld
babbeltruc er zijn twee mannen binnen geweest en sieraden weg
fiets gejat
ze hebben stenen door ons raam gegooid
ex heeft de kinderen meegenomen en komt ze niet terugbrengen
doorgereden na aanrijding
`),
  'veilig-thuis': lines(`
buurjongen heeft steeds blauwe plekken
ik hoor hiernaast elke avond een kind gillen en klappen
mijn vader slaat mijn moeder weer
stiefvader zit aan mn nichtje
oom raakt mijn dochtertje aan op plekken die niet mogen
de verzorger van mijn oma doet haar pijn
zoon haalt steeds geld van opa's rekening zonder te vragen
kindje van de buren loopt in zijn luier op straat, niemand kijkt naar hem om
leerling komt met striemen op de rug op school
ik mag van mijn man niet naar buiten en hij pakt mijn telefoon af
ik ben bang van mijn eigen zoon
ze willen mijn nichtje in de zomer naar het buitenland brengen om te trouwen
mn ouders willen me uithuwelijken
thuis is het niet veilig voor mij en mn broertje
m'n schoonzoon mept de kleintjes
mijn vrouw slaat mij en niemand gelooft een man
De buurvrouw wordt volgens mij mishandeld
meisje in mijn klas is bang voor haar vader
vermoeden van ouderenmishandeling
ik schud mijn baby soms uit wanhoop
mijn partner dwingt me tot seks
My boyfriend hits me and I have nowhere to go
my son takes grandma's money and shouts at her, she is scared of him
`),
};

export const UNTOUCHED_EMERGENCIES: Lists = {
  '112': lines(`
baby stikt in een druif
hij ademt niet meer help
man heeft druk op de borst en zijn arm tintelt
strip paracetamol geslikt
kleine van 2 heeft afwasmiddel vaatwastablet opgegeten
mijn zoontje heeft een toeval en het stopt niet
buurvrouw ligt onderaan de trap en beweegt niet
er komt heel veel bloed uit zn been we krijgen het niet gestelpt
hij heeft zn vinger eraf gezaagd
wespensteek en nu zwelt zijn keel dicht
kind bijna verdronken in de vijver ademt gek
baby hangt slap en ziet grauw
rookmelder gaat en het hele huis staat vol rook
koolmonoxide alarm gaat af en mn vrouw is duizelig
auto tegen een fietser aan, meisje ligt op straat
linkerarm doet het opeens niet meer en hij ziet dubbel
ik heb zo'n pijn op me borst straalt uit naar me kaak
overdosis denk ik naald zit nog in zijn arm
ons vader is gestikt in een stuk vlees hij wordt paars
vrouw gaat nu bevallen thuis het hoofdje komt al
Hij is door het ijs gezakt
Grandpa can't move his left side and his face is drooping
ex staat voor de deur en bedreigt me
mijn vader is vermist sinds vanochtend hij is dement
er wordt nu ingebroken bij de buren
iemand probeert mn deur open te breken
buurman loopt met een bijl op straat te schreeuwen
hij zegt dat ie me doodmaakt
er wordt gevochten onder mijn raam
jongeren bedreigen mijn zoon met een mes
mn man is niet teruggekomen van zijn wandeling, hij vergeet de weg
bewoner is weg uit het verpleeghuis, al overal gezocht
buurman staat te slaan op mijn deur met een hamer
mijn buurvrouw wordt beroofd op dit moment
My grandfather with dementia has gone missing
`),
  '113': lines(`
ik wil gewoon dat het ophoudt, alles
mn zoon van 16 heeft een afscheidsbrief geschreven
zonder mij is iedereen beter af
hoop dat ik morgen niet wakker word
ik zit bij het spoor en denk steeds aan springen
hij heeft een touw gekocht
dochter zegt dat ze dood wil
heb pillen gespaard voor als het niet meer gaat
wil nie meer leve
Zelfmoordgedachten elke dag
ik ben suicidaal en durf het niet te zeggen thuis
Ik zie geen uitweg meer
heb al twee keer geprobeerd een einde te maken aan mn leven en het komt weer terug
m'n kind van 12 zegt ik wil niet meer leven mama
was ik maar dood
ik weet al hoe ik het ga doen, het afscheid ligt klaar
iedere nacht denk ik hoe ik mezelf iets aan kan doen
bang dat mijn zus zichzelf iets aandoet
het leven is een hel en ik wil er uit stappen
waarom zou ik nog doorleven
I want to kill myself
My daughter is talking about ending her life
`),
  huisartsenpost: lines(`
baby van 5 weken heeft 38.9 koorts
me moeder is sinds vanmiddag in de war en heet
hij heeft al een dag niet gedronken en is zo sloom
vader kan niet plassen, blaas staat op knappen
mijn dochter is door een hond gebeten in haar hand
hoofd gestoten van de trap, nu misselijk en slaperig
denk dat ze haar heup gebroken heeft, ze kan niet op haar been staan
oor pijn kind schreeuwt het uit midden in de nacht
rode streep die omhoog loopt vanaf de wond
hond heeft me gebeten en het wordt dik
kind is benauwd en blaft als een zeehond
verkeerde medicijnen gegeven aan opa wat nu
moeder heeft vanmorgen haar insuline twee keer gespoten
bloed bij de urine en veel pijn sinds vannacht
been ineens dik en rood en warm
huisarts is dicht en mn vrouw heeft zo'n pijn
Het is weekend en vader wordt steeds zieker
bloedneus stopt niet al een half uur
teen eruit en wond stinkt en ontsteekt
kleine eet nie drinkt nie en hee zon koorts
zwanger en sinds vandaag voel ik de baby niet meer bewegen
my mother suddenly seems very confused since this morning
`),
  politie: lines(`
overvallen bij de pinautomaat
dochter van 13 is niet thuisgekomen en haar telefoon staat uit
mijn ex stalkt me hij staat elke dag bij mijn werk
Ik word afgeperst met naaktfoto's
ik ben verkracht
nep bankmedewerker heeft mijn pas meegenomen
ze hebben mijn rekening leeggehaald, ik heb mn code gegeven aan de telefoon
portemonnee van moeder is gestolen in het tehuis
scootmobiel is weg gestolen uit de hal
`),
  'veilig-thuis': lines(`
mijn man slaat me waar de kinderen bij zijn
me vriend duwt en schopt me als hij gedronken heeft
papa doet mama pijn
opa zit aan mij
zoon knijpt zijn moeder van 86 als ze niet snel genoeg is
oma heeft overal plekken en zegt niet van wie
mijn moeder krijgt geen eten van mijn broer waar ze bij woont
de kinderen van mijn zus zitten dagen alleen thuis
vriendin wordt door haar vriend opgesloten
hij controleert alles wat ik doe en ik ben bang als hij thuiskomt
mijn zoon is verslaafd en gooit met spullen naar mij en dreigt
ze gaan mijn zusje laten besnijden
word thuis geslagen en weet niet waar ik heen moet
hij heeft me vannacht weer bij m'n keel gegrepen
hij gooit me tegen de muur en zegt daarna sorry
ons zus wordt mishandeld door dun vent van der
kind zegt dat ze niet naar huis durft
ik vermoed kindermishandeling bij de buren
verwaarlozing van twee kleuters bij ons in de straat
bang dat ik mijn kind wat aandoe
pleegvader komt 's nachts op mijn kamer
I think the child next door is being abused
`),
};
