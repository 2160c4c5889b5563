/**
 * What sounds like danger and is past, slow, feared, meant otherwise, or somebody's recovery: written from how Dutch
 * says so (tense, duration, 'na', 'sinds', 'vorig', 'bang dat'). The first half served to mend by; the second was only
 * measured.
 */
const lines = (text: string): string[] => text.trim().split('\n');

export const TOLD_ORDINARY: readonly string[] = lines(`
na zijn beroerte kan mijn man zijn rechterarm niet meer gebruiken
sinds haar herseninfarct praat mijn moeder onduidelijk en wordt ze snel boos
mijn vader had twee jaar geleden een hersenbloeding en loopt nog slecht
mijn vrouw is halfzijdig verlamd door een beroerte, wie helpt haar uit bed
opa heeft een beroerte gehad en kan niet meer praten
hij heeft drie maanden geleden een hartaanval gehad en durft niets meer
vorig jaar een hartinfarct gehad, ik wil weer leren bewegen
ik ben sinds mijn hartstilstand zo moe en vergeetachtig
mijn zus lag vorig jaar weken in coma en moet alles opnieuw leren
mijn broer is in maart van een ladder gevallen en zit nu in een rolstoel
mijn dochter is vorig jaar aangereden en kan zich niet meer concentreren
sinds het ongeluk met de auto heb ik elke dag hoofdpijn
al drie maanden heb ik pijn in mijn rug en ik slaap slecht
mijn man hoest al een half jaar en komt de trap niet meer op
oma is al weken moe en eet bijna niets meer
mijn moeder is het laatste jaar vaak benauwd en kan niet meer naar de winkel
hij heeft copd en is snel benauwd, kan er iemand boodschappen doen
mijn vader is hartpatient en kan geen trappen lopen
mijn been is al een jaar lam en ik zoek hulp met aankleden
haar linkerarm doet het niet meer na de operatie van vorige maand
mijn man is vorige week thuisgekomen na een hartoperatie en mag niets tillen
ze is net ontslagen uit het ziekenhuis na een longontsteking
mijn heup is gebroken geweest en ik durf de straat niet meer op
oma is in de zomer gevallen en durft niet meer alleen te lopen
mijn moeder is dit jaar al vier keer gevallen
mijn vader valt bijna elke week en wij maken ons zorgen
ik ben bang om te vallen als ik alleen thuis ben
ik ben bang dat mijn moeder valt als ik op mijn werk ben
bang dat mijn man weer een beroerte krijgt, wie kan ons geruststellen
wat moet ik doen als mijn vrouw een epileptische aanval krijgt
mijn zoon heeft epilepsie en kan niet alleen gelaten worden
mijn dochter heeft epilepsie, is er een logeerplek waar ze dat aankunnen
ik heb angst om te stikken sinds ik een keer in een stuk vlees bleef hangen
ik krijg paniekaanvallen in de supermarkt en denk dan dat ik doodga
steeds hartkloppingen van de zenuwen, volgens de dokter is het stress
mijn man is bang om dood te gaan sinds zijn diagnose
mijn moeder is negentig en zegt dat het van haar niet zo lang meer hoeft te duren
mijn vader praat veel over de dood sinds mama er niet meer is
ik wil praten over euthanasie, wie kan mij daarbij begeleiden
mijn broer maakte drie jaar geleden een eind aan zijn leven en ik mis hem
vorig jaar deed mijn dochter een poging, wij zoeken begeleiding voor ons gezin
ik heb mezelf vroeger gesneden en schaam me voor de littekens
als kind werd ik geslagen en dat komt nu allemaal boven
mijn ex sloeg mij jarenlang, ik ben nu weg en wil erover praten
ik ben twee jaar geleden verkracht en durf niemand te vertrouwen
ik heb jaren bij een agressieve man gewoond en slaap nog altijd slecht
mijn moeder sloeg ons vroeger en nu moet ik voor haar zorgen
na de inbraak van vorig jaar durft oma niet meer alleen te slapen
er is vorige winter bij ons ingebroken en mijn vrouw is nog steeds bang
sinds de overval in de winkel kan ik niet meer werken
we zijn vorig jaar door brand ons huis kwijtgeraakt
mijn vader laat de pan droogkoken, ik ben bang voor brand
de schulden groeien ons boven het hoofd en ik stik erin
ik verzuip in de papieren van mijn overleden man
ik zit er helemaal doorheen en slaap nauwelijks
ik ga kapot aan de zorg voor mijn ouders
mijn hart breekt als ik zie hoe mijn vrouw achteruitgaat
de eenzaamheid vreet aan mij sinds de kinderen weg zijn
mijn dochter ontploft om niks en gooit met deuren
onze puber is een tijdbom thuis, hoe gaan we daarmee om
mijn zoon vecht op school met andere jongens
mijn zoontje van vijf bijt en slaat andere kinderen in de klas
mijn man met dementie duwt mij weg als ik hem wil wassen
mijn moeder met alzheimer scheldt en knijpt de verzorging
hij loopt soms weg van huis door zijn alzheimer, is er een gps voor hem
mijn vrouw dwaalt in de nacht door het huis, wie blijft er bij haar
mijn vader wordt 's nachts verward wakker, al maanden
oma ziet dingen die er niet zijn sinds ze parkinson heeft
mijn broer hoort stemmen, hij slikt daar al jaren medicijnen voor
mijn man vergeet zijn pillen of neemt ze twee keer
mijn moeder krijgt de pillen niet uit het doosje
ik wil van de slaappillen af die ik al tien jaar slik
mijn zoon blowt elke dag en komt zijn bed niet meer uit
mijn man drinkt elke avond en wordt dan vervelend, hoe praat ik met hem
mijn suiker is al weken te hoog, wie helpt met spuiten
mijn wond is na zes weken nog open
de doorligplek van mijn man wil maar niet dicht
ik heb een ontstoken teen door mijn diabetes, wie verzorgt mijn voeten
mijn dochter is als baby blauw geworden en is daardoor beperkt
ons kind had zuurstoftekort bij de geboorte en kan niet lopen
mijn zoon is te vroeg geboren en drinkt nog steeds moeilijk
mijn vrouw kan na de bevalling haar draai niet vinden en huilt veel
na haar burn-out valt mijn zus steeds terug
mijn moeder is de kluts kwijt sinds de verhuizing
ik ben mijn leven kwijt sinds ik voor hem zorg
de huisarts zegt dat het niet ernstig is maar ik blijf moe
my husband had a stroke last year and cannot use his hand
since her heart attack my mother is afraid to go outside
I was abused as a child and would like to talk to someone
I am afraid my father will fall when nobody is there
he has had epilepsy for years and needs somebody with him
`);

export const TOLD_UNTOUCHED: readonly string[] = lines(`
mijn man heeft sinds zijn herseninfarct geen gevoel in zijn linkerbeen
mijn tante kreeg vorig najaar een beroerte en vindt de woorden niet meer
door zijn hersenbloeding van vijf jaar geleden is mijn broer veranderd
na het hartinfarct van mijn vrouw zijn wij allebei onzeker
mijn vader is tijdens een operatie gereanimeerd en is daarna nooit meer de oude geworden
mijn zoon heeft na zijn scooterongeluk moeite met plannen
ik heb in januari mijn been gebroken en kan nog niet douchen
opa ligt sinds zijn val veel op bed en wordt er niet sterker op
mijn moeder is de laatste maanden erg afgevallen
al twee jaar loop ik rond met pijn in mijn borst van de zenuwen, de cardioloog vindt niks
mijn man heeft hartfalen en wordt van alles benauwd
mijn zus heeft astma en kan het huis niet goed stofvrij houden
oma durft na haar val de deur niet meer uit
we zijn bang dat opa de trap af valt
ik maak me zorgen dat mijn moeder het gas open laat staan
stel dat mijn man een hartaanval krijgt als ik er niet ben, bestaat er een alarmknop
mijn dochter heeft een paar keer per maand een epileptische aanval en wil zelfstandig gaan wonen
mijn vrouw heeft slikproblemen en verslikt zich vaak, wie kan haar leren eten
ik hyperventileer in drukke winkels
ik ben als de dood voor de tandarts
na de dood van mijn man zie ik het nut van de dag niet meer zo
mijn moeder van 95 is klaar met leven en wil daar rustig over praten
mijn vriendin is vorig jaar overleden door zelfdoding en ik blijf met vragen zitten
mijn zoon deed zichzelf op zijn zestiende pijn en wil nu aan zijn zelfbeeld werken
ik groeide op met een vader die sloeg en word nu zelf snel kwaad
mijn vorige man heeft mij mishandeld en mijn kinderen hebben dat gezien, nu zijn we veilig
wij zijn gevlucht voor de oorlog en mijn man schrikt van elk geluid
twee jaar terug ben ik overvallen en ik durf nog altijd niet alleen naar buiten
mijn zoon werd op school geslagen en wil niet meer naar de klas
sinds er bij de buren is ingebroken slaapt mijn moeder niet
mijn man zet koffie en vergeet dat het gas aanstaat
ik kan wel door de grond zakken van schaamte over mijn huis
ik sta in brand voor mijn gezin maar nu is de koek op
wij worden gek van al die formulieren
ons zoontje gilt en schopt bij het aankleden
onze dochter met autisme bonkt met haar hoofd als het te druk wordt
mijn vader met dementie beschuldigt mij van diefstal
mijn man staat om drie uur op en wil naar zijn werk, hij is al tien jaar met pensioen
opa is door parkinson vaak verward in de avond
mijn zus heeft een psychose gehad en moet weer leren koken
ik neem te veel pijnstillers tegen mijn hoofdpijn en wil minderen
mijn moeder haalt haar medicijnen door elkaar
mijn broer gebruikt al jaren en wil nu eindelijk afkicken
mijn vrouw drinkt sinds ze haar baan kwijt is
mijn open been geneest slecht en het verband zakt af
de stoma van mijn man lekt en wij kunnen dat zelf niet
ons kind is bijna verdronken toen het twee was en heeft sindsdien hersenletsel
mijn kleindochter is met een keizersnede geboren en huilt veel
ik lig al zes weken plat en kan niets in huis
mijn man is na covid nog steeds snel buiten adem
my father broke his hip in spring and is afraid of the stairs
after the accident my son forgets everything
I used to cut myself and want to learn other ways
my wife has had seizures since she was a child and wants a day programme
what if my mother falls and nobody hears her
`);

export const TOLD_AND_NOW: readonly string[] = lines(`
mijn man had vorig jaar een beroerte en nu hangt zijn mond ineens scheef
na zijn hartinfarct heeft hij nu weer druk op zijn borst en zweet hij
mijn moeder heeft copd en krijgt nu geen lucht meer
ze heeft al jaren epilepsie maar deze aanval stopt niet
oma is net gevallen en haar been ligt scheef
mijn vrouw heeft vorige maand een poging gedaan en heeft nu al haar pillen geslikt
mijn ex sloeg mij vroeger al en staat nu met een mes voor de deur
mijn vader is vandaag weggelopen, hij heeft dementie en is nergens te vinden
sinds vanochtend kan mijn man zijn arm niet meer optillen en praat hij raar
ik ben bang, er is iemand in mijn huis
ik wil niet meer leven sinds mijn man dood is
mijn man slaat mij al jaren en vanavond weer
hij is van de trap gevallen en bloedt uit zijn oor
mijn kind heeft een knoopcel ingeslikt
mijn zoon zegt dat hij er vannacht een eind aan maakt
my dad had a stroke two years ago and suddenly cannot speak
she has diabetes and does not wake up
he has asthma and his lips are turning blue
ik snijd mezelf elke avond en kan niet stoppen
mijn vader slaat mijn moeder, al maanden
`);
