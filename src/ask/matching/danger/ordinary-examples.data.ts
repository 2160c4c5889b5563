/** Written to develop the signs with: ordinary questions for care and support, none of them an alarm. */
export const ORDINARY: readonly string[] = `
mijn moeder valt steeds
mijn vader had vorig jaar een beroerte
ik ben bang dat mijn man valt
na haar hartinfarct revalideren
mijn man wil thuis sterven
mijn moeder is overleden, ik mis haar
hij slaat zijn pillen over
mijn zoon slaat op de muur
ze praat weleens over de dood
ik ben vroeger mishandeld
trauma door geweld vroeger
Ik zoek hulp bij het douchen voor mijn moeder van 84
Mijn vader is net thuis uit het ziekenhuis na een nieuwe heup
wie kan mijn man overdag opvangen, hij heeft dementie
mijn moeder dwaalt soms door het huis, ik zoek dagopvang
mijn vrouw vergeet alles en wordt er boos van
hoe kom ik aan een rolstoel
mijn rolstoel is kapot
ik ben mijn man kwijt sinds hij dement is, ik voel me alleen
Mijn zoon heeft adhd en wordt snel boos op school
mijn dochter van 4 slaat me als ze haar zin niet krijgt
Ik drink te veel en wil ermee stoppen
mijn broer blowt de hele dag
wie helpt mij met schulden
ik kan de huur niet meer betalen
ik word uit mijn huis gezet
ik ben eenzaam sinds mijn vrouw dood is
rouwgroep voor mensen die hun kind verloren
mijn man is terminaal, wie kan waken in de nacht
is er een hospice in Zutphen
wat kost een eigen bijdrage thuiszorg
heb ik recht op een pgb
mijn indicatie is afgewezen
mijn kind wordt gepest
mijn puber komt zijn bed niet uit
wij gaan scheiden en de kinderen hebben er last van
ik heb paniekaanvallen
ik heb een burn-out en slaap niet
ik ben bang om naar buiten te gaan
ik heb angst voor de dood
lotgenoten na een hersenbloeding
mijn man is na zijn cva veranderd
niet aangeboren hersenletsel na een ongeluk, wie begeleidt
mijn vader heeft copd en is kortademig bij traplopen
longrevalidatie bij copd
ik heb parkinson en val vaak
fysiotherapie na een gebroken heup
hulp met steunkousen aantrekken
wondzorg aan huis
mijn stoma lekt soms, wie kan meekijken
bloed prikken aan huis
de bloeddruk van mijn man is te hoog, wie kan die meten
iemand die meegaat naar de dokter
vervoer naar het ziekenhuis
wie kan mijn medicijnen klaarzetten
mijn moeder neemt te veel pillen door elkaar, ze raakt in de war van alle doosjes
medicijnrol of dispenser
mantelzorger en ik kan niet meer
ik trek het niet meer met mijn demente man
ik ben overbelast door de zorg voor mijn ouders
vervangende zorg zodat ik op vakantie kan
logeeropvang voor mijn gehandicapte zoon
beschermd wonen voor iemand met schizofrenie
mijn zoon hoort stemmen en gebruikt medicijnen, hij zoekt een eigen plek
begeleiding bij autisme
dagbesteding met dieren
mijn dochter heeft een eetstoornis
ambulante begeleiding voor mijn dochter met borderline
traumatherapie, ik ben als kind misbruikt
emdr na een overval jaren geleden
sinds de inbraak durf ik niet alleen te slapen
mijn ex heeft mij vroeger geslagen en ik heb nachtmerries
ik zoek een praatgroep voor vrouwen die huiselijk geweld hebben meegemaakt
werkstuk over kindermishandeling
cursus omgaan met agressie bij dementie
mijn man met dementie is soms agressief
mijn moeder beschuldigt mij dat ik haar geld gestolen heb, ze is dement
mijn vader denkt dat er gestolen wordt
alarmknop voor als mijn moeder valt
persoonsalarm dat ik om mijn nek draag
wie komt er als ik op de knop druk
wat als ik een keer val en niet op kan staan
stel dat mijn man een hartaanval krijgt, hoe weet ik wat ik moet doen
ehbo cursus voor mantelzorgers
reanimatie cursus
valpreventie training
ik ben vorige maand gevallen en durf nu niet meer te lopen
mijn moeder is twee weken geleden gevallen en heeft hulp nodig bij wassen
mijn oma van 91 wil in haar eigen huis blijven
is mijn moeder nog veilig thuis alleen
veilig thuis blijven wonen
hoe houd ik het huis veilig voor mijn vader met dementie
gps horloge voor iemand die dwaalt
huishoudelijke hulp
boodschappen doen lukt niet meer
maaltijden aan huis
ik kan geen trap meer lopen
traplift aanvragen
woning met zorg in de buurt
wachtlijst verpleeghuis
mijn vader wil niet naar een verpleeghuis
mijn moeder wil niet meer eten, kan er een dietist komen
mijn man wil niet meer naar de dagopvang
ik wil niet meer alleen zijn
ik wil niet meer in dit huis wonen
ik wil niet meer afhankelijk zijn van mijn kinderen
het leven is duur, wie helpt met geld
mijn leven staat op zijn kop na de diagnose
hoe leer ik leven met pijn
chronische pijn in mijn rug
ik heb al jaren pijn in mijn knie
reuma en hulp in huis
pijn bij het plassen ken ik al, ik zoek bekkenfysiotherapie
incontinentiemateriaal
mijn man is blind geworden, wie leert hem de weg
doof en eenzaam
gebarentaal tolk
hulp bij brieven lezen
ik snap de brief van de gemeente niet
belastingaangifte lukt niet meer
bewindvoering aanvragen
mentor of curator voor mijn broer
iemand die met me wandelt
vrijwilliger om koffie mee te drinken
maatje voor mijn vader
mijn buurvrouw is eenzaam
samen eten in de wijk
computerles voor ouderen
mijn telefoon is dood en ik ben bang dat niemand mij bereikt
tolk arabisch bij de huisarts
een huisarts die nieuwe patienten aanneemt
ik zoek een tandarts die aan huis komt
nieuwe bril
hoortoestel
pedicure aan huis voor mijn vader met suiker
diabetes en gezond eten
afvallen met begeleiding
stoppen met roken
gokverslaving van mijn zoon
mijn vrouw drinkt stiekem
verslaafd aan pijnstillers
afkickkliniek
ik ben gestopt met drugs en zoek nazorg
mijn zoon komt uit de gevangenis en zoekt woonruimte
ik slaap bij vrienden op de bank, geen huis
opvang voor daklozen
crisisopvang voor jongeren hoe werkt dat
pleegzorg ik wil pleegouder worden
opvoedhulp bij driftbuien
mijn peuter bijt en slaat andere kinderen
mijn zoon van 6 schopt zijn zusje
baby huilt veel, ik ben moe
borstvoeding gaat moeilijk
kraamzorg
ik heb een postnatale depressie gehad
ik voel me somber sinds de bevalling
ik pieker veel en slaap slecht
mijn dochter van 14 is somber en zit alleen op haar kamer
mijn zoon wil niet naar school
faalangst training
mijn kind is bang in het donker
mijn kind heeft nachtmerries over brand
mijn kind heeft vaak keelontsteking
angst voor onweer
mijn moeder is bang om te stikken en eet daarom slecht
mijn man verslikt zich vaak, logopedie
slikproblemen na een herseninfarct
praten lukt niet meer goed na een beroerte
mijn man kan sinds zijn beroerte niet meer lopen
zijn arm is verlamd sinds vorig jaar
ergotherapie voor mijn hand
aangepaste auto
taxi naar het ziekenhuis
vakantie met zorg
een dagje uit in een rolstoel
zwemmen voor mensen met een beperking
sport voor mensen met een hartziekte
hartrevalidatie
leven met hartfalen
mijn man heeft kanker en ik weet niet hoe ik met hem moet praten
ik heb borstkanker gehad en ben moe
inloophuis kanker
wat is palliatieve sedatie
hoe praat je over de dood met je vader
euthanasie wie kan mij informatie geven
mijn moeder wil euthanasie en wij weten niet hoe het werkt
wilsverklaring opstellen
mijn vader gaat dood en ik wil thuis voor hem zorgen
mijn man ligt op sterven en ik wil hulp in de nacht
de laatste weken thuis met zorg
mijn zus is vorig jaar door zelfmoord overleden, ik zoek lotgenoten
nabestaanden van zelfdoding groep
mijn buurman heeft vorig jaar zelfmoord gepleegd, ik droom er nog over
mijn kat is dood en mijn moeder is zo verdrietig
wie zorgt voor mijn hond als ik word opgenomen
hond uitlaten omdat ik ziek ben
verzekering vergoedt dit niet
wat dekt mijn zorgverzekering
klacht over de thuiszorg
de verpleegster was ruw tegen mijn moeder, waar kan ik een klacht indienen
niemand reageert op mijn mails, ik wacht al weken op het wijkteam
de gemeente reageert niet op mijn aanvraag
second opinion
onafhankelijke clientondersteuner
iemand die mee kan naar het keukentafelgesprek
mijn moeder spreekt alleen turks
zorg voor mensen uit suriname
kerkelijk verpleeghuis
wonen met je man in een verpleeghuis
aanleunwoning
hofje voor ouderen
tiny house voor mijn zoon met autisme
kamertraining
mijn zoon wordt 18 en dan
weer aan het werk na ziekte
vacature als dagbesteding
ik zit in de wia en verveel me
ik kan niet rondkomen
voedselbank
kleding voor kinderen geen geld
zwemles voor een kind met een beperking
bijzondere bijstand voor een wasmachine
inbraakbeveiliging voor ouderen
hoe voorkom ik oplichting bij mijn oude moeder
mijn moeder is bang voor inbrekers
ik ben bang voor spuiten
ik ben bang voor de operatie
ik ben bang voor mijn toekomst
mijn kind is bang voor zijn juf
ik ben boos op mijn vader
mijn vrouw schreeuwt in haar slaap
mijn man vloekt de hele dag door zijn dementie
mijn zus en ik maken ruzie over de zorg voor pa
ruzie met mijn buren over geluid, ik slaap er slecht van
mijn buurman maakt herrie
ik wil praten over mijn verleden met een vader die dronk
kind van een verslaafde ouder
mijn ouders dronken vroeger en ik heb er nog last van
ik heb geen energie meer na corona
long covid
mijn hart slaat soms over van de stress
hart op de tong project
ademhalingsoefeningen tegen stress
yoga en adem
slaapapneu masker
zuurstof aan huis
in de buitenlucht wandelen
frisse lucht halen met iemand
mijn moeder stikt van het lawaai in huis
ik stik in de rekeningen
ik kom om in het werk
ik ga eraan onderdoor, de zorg is te zwaar
ik zit er doorheen
ik weet het niet meer met mijn zoon
mijn dochter luistert niet
co-ouderschap
mediator
omgangsregeling begeleid bezoek
vader ziet zijn kinderen niet meer
mijn moeder wordt 90 en kan niet meer koken
nachtzorg voor mijn vrouw
24 uurs zorg thuis
zorgboerderij
iemand die de ramen lapt
tuin onderhoud voor een oudere
klusjesman voor senioren
beugels in de douche
een douchestoel lenen
hoog laag bed thuis
tillift
ik kan mijn man niet meer tillen
iemand die sondevoeding kan geven
mijn kind heeft sondevoeding en zit op school
kind met epilepsie, wie kan oppassen
mijn zoon heeft epilepsie en wil zelfstandig wonen
epilepsiehond
mijn dochter met syndroom van down zoekt werk
woongroep licht verstandelijke beperking
iemand met een lvb die snel geld uitgeeft
mijn broer is verslaafd en steelt soms geld uit mijn portemonnee, hoe leer ik grenzen stellen
koopverslaving
gameverslaving
mijn kind zit de hele dag op zijn telefoon
mijn zoon heeft een lange tijd niet gegeten door depressie, hij is nu in behandeling
wachttijd ggz
psycholoog voor ouderen
psycholoog bij rouw
somberheid in de winter
depressie bij ouderen
stemmingswisselingen
dwangstoornis
smetvrees
hoarding, het huis staat vol
mijn moeder ruimt niets meer op en het huis is vies
verzamelwoede
vuil huis schoonmaken na overlijden
hulp bij uitvaart regelen
mijn man is overleden en ik kan de papieren niet aan
testament en levenstestament
ik wil graag dat mijn vader niet alleen sterft
vrijwilligers palliatieve zorg
verdriet na een miskraam
mijn baby is dood geboren, met wie kan ik praten
ik ben zwanger en alleen
tienermoeder begeleiding
begeleid wonen met kind
ik zoek een oppas voor mijn zieke kind
speltherapie
mijn kind heeft gezien dat zijn vader mij vroeger sloeg, nu wil ik hulp voor hem
mijn man was militair en heeft ptss
veteraan met ptss
vluchteling met trauma
ik ben gevlucht voor oorlog en slaap slecht
inburgering en taal
eenzame man van 70 zoekt gezelschap
My mother needs help with showering
my father had a stroke two years ago and needs day care
looking for a nursing home in Utrecht
I am a carer and I am exhausted
help with grief after my husband died
therapy for childhood abuse
my son has autism
how do I apply for home care
counselling for anxiety
I fell last month and I am afraid to walk
my wife has dementia and gets angry
wheelchair broken who repairs it
support group for people who lost someone to suicide
debt help
my mother forgets to take her pills
`
  .trim()
  .split('\n');

/** Written after the rules stood and without looking at them: ordinary questions in other styles. */
export const FRESH_ORDINARY: readonly string[] = `
Goedemiddag, mijn schoonmoeder is 87 en woont zelfstandig. Zij heeft twee keer per week hulp nodig bij het wassen. Is dat bij u mogelijk?
Mw. heeft een half jaar geleden haar heup gebroken en wil weer leren traplopen
yo ik zoek ff iemand om mee te praten over school enzo
Mijn vrouw kreeg in 2021 een herseninfarct en sindsdien is praten lastig. Wie geeft logopedie aan huis?
Mijn vader overleed in maart en mijn moeder zit nu de hele dag voor het raam
na het overlijden van mijn man wil ik kleiner wonen
ik ben doodop van het zorgen
mijn man snurkt zo erg dat ik niet slaap
doodmoe van de nachten, wie kan een nacht overnemen
Is er een cursus over hoe je iemand met parkinson veilig uit bed tilt
mijn dochter wil later bij de politie maar heeft een beperking
de ambulancerit van vorige maand staat op de rekening, wie helpt mij
opa rijdt nog auto en dat is niet meer veilig
mijn zoon steekt veel tijd in gamen
mijn broer met down wordt snel bedreigd als het druk is, hij zoekt een rustige werkplek
ik heb vroeger gebruikt en wil clean blijven
zoek een plek waar mijn ouders samen kunnen blijven, ma dement en pa gezond
mijn moeder belt me twintig keer per dag omdat ze vergeet dat ze gebeld heeft
Zij is bang dat iemand haar spullen weghaalt, dat komt door de dementie
wij zoeken weekendopvang voor onze zoon met ernstige beperkingen
mijn kleinzoon van 5 bijt zijn zusje als hij moe is
schoolangst bij mijn dochter van 12
wachtlijst voor een autisme onderzoek
ik kan slecht tegen prikkels sinds mijn hersenschudding vorig jaar
kan iemand mij leren pinnen met een nieuwe pas
ik ben mijn rijbewijs kwijt door mijn epilepsie, wie rijdt mij
wie kan mij helpen met mijn administratie, het is een puinhoop
rekeningen stapelen zich op en de deurwaarder heeft gedreigd met beslag
energie is te duur, ik zit in de kou
mijn huis is te groot voor mij alleen
ik wil iets doen met mijn handen, houtbewerken of zo
kan ik ergens helpen als vrijwilliger
wie kookt er voor mijn moeder met diabetes
mijn man heeft een stoma en wij zoeken iemand die hem leert hoe het moet
Mijn echtgenote heeft MS en haar benen vallen uit, is er aangepast sporten?
mijn benen willen niet meer, ik loop met een stok
ik ben een beetje duizelig bij het opstaan en zoek balanstraining
de medicijnen maken mij suf, wie kijkt er eens naar
pijnpoli of alternatieven voor zenuwpijn die ik al tien jaar heb
ik heb al maanden buikpijn en de dokter vindt niks, wie helpt mij ermee omgaan
hoofdpijn van de spanning
mijn moeder hoest al een hele tijd en heeft hulp nodig in huis
zuurstof thuis geregeld, nu nog hulp in de huishouding
vader met longemfyseem kan niet meer zelf douchen want dan is hij buiten adem
mijn kind met astma wil zwemmen
hart is zwak en ik kan de ramen niet meer lappen
pacemaker en sporten
een leuke dagbesteding voor iemand die net een beroerte achter de rug heeft
mijn man is na zijn hartstilstand erg angstig geworden
ik heb een hartinfarct gehad en wil mijn leven anders gaan doen
bang voor een tweede beroerte
we hebben een brand gehad en mijn zoon slaapt sindsdien slecht
na de overval in de winkel durf ik niet meer te werken
drie jaar terug is bij mij ingebroken en ik ben nog steeds bang alleen
ik ben in mijn jeugd verwaarloosd en merk dat nu ik zelf kinderen heb
mijn moeder sloeg mij vroeger en nu moet ik voor haar zorgen, dat valt zwaar
opgegroeid met geweld en nu wil ik leren rustig te blijven
mijn ex was gewelddadig, gelukkig ben ik weg, maar mijn dochtertje droomt er nog over
ik zoek een weerbaarheidstraining voor mijn dochter
agressietraining voor mijn zoon van 13
hoe ga ik om met boosheid
mijn man met alzheimer scheldt mij soms uit, hoe reageer ik dan
zij slaat wild om zich heen als de thuiszorg haar wast
mijn tante met dementie duwt de zuster weg bij het wassen
onrust bij dementie in de avond
mijn moeder verstopt haar portemonnee en denkt dat ik hem heb
vader verdwaalt als hij boodschappen doet, is er een hulpmiddel
is een gps zender iets voor mijn man
weglopen bij dementie voorkomen
deursensor voor als ze s nachts opstaat
valmatje naast bed
wie komt kijken als mijn alarm afgaat
sleutelkluisje bij de voordeur
ik ben onlangs twee keer gestruikeld en wil iets aan mijn evenwicht doen
losse kleedjes en drempels, kan iemand thuis komen kijken
mijn moeder is 95 en wil rustig oud worden
praten over het einde
mijn vader is uitbehandeld en komt naar huis om te sterven
waken bij een stervende
hospice voor mijn zus van 52
is er thuis hulp als de morfinepomp komt
morfine en angst om verslaafd te raken
mijn vader wil geen behandeling meer en niet gereanimeerd worden, hoe leg ik dat vast
niet reanimeren penning
mijn oma wil geen leven rekken, met wie kan zij praten
geestelijk verzorger
wie praat met mijn kinderen over de dood van hun oma
mijn broer heeft zich het leven benomen, hoe ga ik verder
lotgenotengroep suicide nabestaanden
mijn vriendin verloor haar baby, hoe steun ik haar
rouw om mijn hond
sinds mijn ontslag voel ik mij waardeloos
ik voel me nutteloos nu ik niet meer werk
het leven is zo saai geworden
ik heb nergens zin in sinds mijn pensioen
mijn man is somber na zijn pensioen
depressief en ik wil sporten met anderen
therapie voor angst en dwang
ik heb een psychose gehad en zoek werk
mijn zus is manisch depressief en wil op zichzelf wonen
herstelgroep voor mensen met ggz ervaring
mijn zoon is net uit de kliniek en zoekt structuur
ik wil minder drinken
mijn vrouw is gestopt met drinken, terugval voorkomen
mijn man gokt en ik weet niet of ik bij hem moet blijven
partner van een verslaafde, wie steunt mij
mijn zoon blowt en liegt
slaapmiddelen afbouwen
ik wil van de oxazepam af
hulp bij medicijnen innemen op vaste tijden
baxterrol
mijn vader vergeet zijn insuline, kan iemand komen prikken
wijkverpleegkundige voor spuiten
wondje aan mijn voet door suiker, wie verzorgt dat
decubitus matras huren
elektrisch bed thuis
rollator met zitje
scootmobiel via de gemeente
mijn scootmobiel heeft een lekke band
de lift in onze flat doet het niet en ik kan niet naar buiten
mijn traplift piept
aanpassing badkamer
seniorenwoning met tuin
wonen in een groep met eigen voordeur
knarrenhof
beschermde woonvorm voor mijn zoon met psychische problemen
huisuitzetting dreigt, wie bemiddelt
ik woon in mijn auto
tijdelijk onderdak na scheiding
samengesteld gezin, hoe doe je dat
ruzies thuis over huiswerk
mijn dochter van 15 liegt en spijbelt
mijn zoon wil niet douchen, hij heeft autisme
peuter slaapt niet door
baby met reflux en ik ben op
onze tweeling huilt veel en wij zijn kapot
moedergroep
vaders met een kind met een beperking
brusjes
pleegkind met hechtingsproblemen
gezinshuis
logeerhuis
ondertoezichtstelling, wie legt het uit
jeugdbescherming en mijn rechten als ouder
omgang met mijn kleinkinderen geweigerd
oma worden op afstand
mijn kinderen komen nooit, ik ben alleen met kerst
weduwnaar zoekt eetclub
koor voor mensen met geheugenproblemen
schilderen
biljarten in de buurt
wandelgroep
iemand om mee te kaarten
telefoonmaatje
ik spreek slecht nederlands en wil mensen leren kennen
taalmaatje
statushouder zoekt hulp bij brieven
eten voor moslims in een verpleeghuis
homovriendelijk verzorgingshuis
transgender zorg wachttijd
mijn kind is trans, met wie kan ik praten
vader is doof en de zuster praat te zacht
bril kwijt en ik zie niks meer op de brieven
blinde vrouw zoekt voorleesvrijwilliger
macula degeneratie hulpmiddelen
tremor en eten met aangepast bestek
mes en vork vasthouden lukt niet meer
kapper aan huis
manicure
strijken en ramen
tuinman voor ouderen met klein inkomen
boodschappendienst
warme maaltijden
tafeltje dekje
bewegen op muziek
fysio aan huis
ergotherapeut voor mijn vermoeidheid
chronisch vermoeid en thuis met kinderen
post covid en werk
re-integratie na kanker
kanker en angst dat het terugkomt
borstprothese na amputatie
lymfoedeem massage
dietist
overgewicht kind
mijn dochter eet bijna niets, ze staat op een wachtlijst
eetbuien
seksualiteit na een dwarslaesie
dwarslaesie en autorijden
prothese leren lopen
amputatie van zijn been, revalideren dichtbij
hulphond
assistentiehond voor mijn zoon
paardentherapie
muziektherapie
zorgboerderij zaterdag
vakantie voor mantelzorgers
een weekje weg met verpleging
respijtzorg
ik word gek van het regelen, wie neemt het over
casemanager dementie
zorgcoordinator
clientondersteuning gratis
indicatie wlz aanvragen voor mijn man
pgb beheer
eigen bijdrage te hoog
cak rekening klopt niet
bezwaar maken tegen besluit van de gemeente
klacht over mijn begeleider
ik wil een andere thuiszorg
mag ik zelf kiezen wie mij helpt
elke dag een andere zuster, ik ben dat zat
niemand luistert naar mij in dit verpleeghuis
de nachtzuster komt pas na een half uur als ik bel
mijn moeder heeft in het verpleeghuis een plekje op haar stuit
ontslag uit ziekenhuis en niets geregeld
morgen komt mijn vrouw thuis na haar knieoperatie, wie helpt
mijn man wordt volgende week geopereerd en wie zorgt er dan voor onze zoon
tijdelijk verblijf na operatie
eerstelijnsverblijf
vervoer van en naar dialyse
bloedverdunners en trombosedienst aan huis
kunt u een keer komen praten
ik weet niet goed wat ik nodig heb
Hello, I recently moved here and I am looking for a GP
my father lives alone and is lonely
who can help my mother get dressed
my husband had a heart attack last summer and needs rehab
my sister is recovering from addiction
I grew up with an abusive father and would like to talk to someone
parent with a disabled child looking for respite
our neighbour is 90 and needs someone to do her shopping
how do I talk with my kids about death
mobility scooter hire
`
  .trim()
  .split('\n');

/** A second list of ordinary questions, short as people type them; for the signs and for what is outside care. */
export const SECOND_ORDINARY: readonly string[] = `
mijn vader is bang om te vallen
sinds haar val durft mijn moeder niet meer naar buiten
mijn man is vorige week gevallen en heeft nu een looprek nodig
hulp nodig na een heupoperatie
mijn moeder heeft dementie en loopt vaak weg
mijn vader is soms de weg kwijt
mijn vrouw herkent mij niet meer, ze heeft alzheimer
hij is agressief door zijn hersenletsel
mijn zoon heeft woedeaanvallen
mijn dochter is bang voor honden
mijn kind durft niet alleen te slapen
ik ben bang dat mijn moeder het niet lang meer redt alleen
mijn moeder is ernstig ziek en wil thuis blijven
mijn man heeft niet lang meer te leven
wie kan helpen als mijn vrouw overlijdt
ik wil waardig sterven
mijn zus is overleden en ik slaap niet
rouwverwerking voor kinderen
mijn moeder mist mijn vader zo
ik denk veel na over vroeger
ik heb een moeilijke jeugd gehad
ik ben misbruikt als kind en zoek een therapeut
praten over geweld in mijn vorige relatie
mijn ex was agressief, ik ben nu veilig maar slaap slecht
ik ben slachtoffer geweest van een misdrijf en zoek nazorg
angst na een inbraak
mijn moeder wordt vergeetachtig
wie houdt mijn vader gezelschap
ik voel me zo alleen
ik heb niemand om mee te praten
ik ben somber
ik ben depressief en zoek een psycholoog
mijn zoon is depressief
mijn man heeft een burn-out
ik kan niet meer, de zorg is te veel
ik hou het niet meer vol met mijn moeder
ik ben op
ik slaap slecht door stress
paniekaanvallen in de supermarkt
ik hoor stemmen en zoek begeleiding
beschermd wonen in Arnhem
hulp bij verslaving
mijn dochter gebruikt drugs
mijn vader drinkt elke dag
ik wil stoppen met blowen
mijn man is verslaafd aan pillen
mijn zoon is uit huis gezet
ik raak mijn huis kwijt
ik heb schulden
ik krijg geen uitkering
geen geld voor eten
hulp bij het invullen van papieren
wie regelt mijn geldzaken
ik ben blind en zoek hulp met boodschappen
ik ben slechthorend
mijn kind heeft adhd
mijn kind is hoogbegaafd en voelt zich alleen
mijn zoon met autisme wil leren koken
mijn dochter met een beperking wil leren zwemmen
kind met diabetes op school
mijn man heeft diabetes en moet prikken
bloedsuiker meten leren
ik moet elke dag mijn wond laten verzorgen
verband wisselen thuis
oogdruppels toedienen
injecties thuis
ik heb pijn aan mijn knieen
al jaren rugpijn
hulp bij chronische pijn
mijn moeder heeft last van haar hart en moet rustig aan doen
mijn vader is kortademig en kan niet meer stofzuigen
leven met copd
oefenen na een beroerte
mijn man kan niet meer praten na zijn herseninfarct
mijn vrouw is halfzijdig verlamd, hoe pas ik het huis aan
mijn broer zit in een rolstoel
een rolstoelbus huren
vervoer naar de dagbesteding
met de taxi naar het ziekenhuis
hulp bij naar bed gaan
mijn moeder moet s nachts naar de wc
nachtzorg
iemand die een oogje in het zeil houdt
alarmknop
mijn alarm werkt niet meer
sleutelkastje
een zorgrobot
beeldbellen met de verpleegkundige
medicijnen worden vergeten
mijn moeder weigert haar pillen
mijn vader wil geen hulp
mijn moeder eet slecht
eten aan huis
koken voor een zieke
hulp in de huishouding
mijn huis is een bende
ramen wassen voor iemand van 80
de hond uitlaten lukt niet meer
oppas voor mijn gehandicapte zoon
een weekend vrij van de zorg
vakantie met begeleiding
cursus voor mantelzorgers
lotgenoten voor partners van mensen met dementie
alzheimer cafe
dagbesteding op een boerderij
werkplek voor mijn zoon met een beperking
vrijwilligerswerk doen met mijn handicap
vacature vrijwilliger dagbesteding
sporten met een beperking
samen wandelen
zingen in een koor
schilderclub voor ouderen
leren omgaan met een tablet
mijn dochter wordt gepest op whatsapp
mijn zoon durft niet naar school
mijn puber is onhandelbaar
opvoedvragen
onze baby slaapt niet
hulp na de bevalling
wij gaan uit elkaar
omgangsregeling
pleegouder worden
mijn moeder wil verhuizen naar een kleinere woning
aanleunwoning in Deventer
verpleeghuis waar ze turks spreken
verpleeghuis met een tuin
hospice in de buurt
waken in de nacht
wat kost dit
krijg ik dit vergoed
welke zorgverzekering vergoedt dit
indicatie aanvragen
pgb hulp zoeken
klacht over de thuiszorg
ik wil wisselen van begeleider
kan ik iemand spreken
ik weet niet waar ik moet zijn
kunt u mij terugbellen
een recept voor medicijnen ophalen
mijn belastingaangifte lukt niet meer sinds mijn man dood is
mijn hulp is ziek
mijn bril is stuk en ik kan niets lezen
nieuwe steunzolen
my mother has dementia
I need help with my shopping
looking for daycare for my father
my wife is in a wheelchair
someone to talk to
`
  .trim()
  .split('\n');

/** A third list of ordinary questions, written after the second was mended. */
export const THIRD_ORDINARY: readonly string[] = `
mijn moeder kan niet meer alleen zijn door haar dementie
wie kan mijn man helpen met eten
mijn vader is verward en kan niet meer thuis wonen
ik heb een beroerte gehad en wil weer leren lezen
mijn broer heeft een hersenbloeding gehad en is snel boos
ik zoek een groep voor mensen met hartfalen
mijn vrouw heeft kanker en wil thuis verzorgd worden
mijn oma gaat binnenkort dood en wil niet naar het ziekenhuis
hoe vertel ik mijn kind dat opa dood is
mijn man is plotseling overleden en ik weet niet hoe het verder moet
ik mis mijn vrouw elke dag
mijn zoon is verongelukt en ik kan niet meer slapen
ik ben als kind geslagen
ik heb een vriend gehad die mij sloeg, daar wil ik over praten
mijn dochter heeft een trauma na een verkrachting
ik werk in de zorg en wil leren omgaan met agressie
mijn zoon van 7 slaat zijn klasgenoten
mijn kleinkind heeft driftbuien
mijn man schreeuwt veel sinds zijn hersenletsel
mijn vader vloekt tegen de verzorging
mijn moeder is bang in het donker
ik ben bang voor de dood
ik durf niet meer te fietsen na een val
hoe voorkom ik dat mijn vader valt
mijn vrouw valt af en toe flauw
valalarm kopen of huren
een noodknop voor mijn moeder
mijn moeder vergeet het gas uit te doen
is het veilig als mijn vader alleen kookt
mijn oom drinkt te veel en eet niet goed
mijn zus heeft een alcoholprobleem
mijn vriend is gokverslaafd
ik ben verslaafd aan slaappillen
mijn zoon zit aan de drugs en ik weet niet wat ik moet doen
mijn dochter heeft anorexia
mijn zoon komt zijn kamer niet meer af
mijn dochter heeft liefdesverdriet
ik voel me leeg na de scheiding
ik zie op tegen de feestdagen alleen
ik pieker over mijn gezondheid
ik heb een dwang
ik heb last van nachtmerries
mijn man heeft ptss van de uitzending
ik ben overspannen
ik heb hulp nodig met opvoeden
mijn kind heeft een taalachterstand
mijn dochter plast nog in bed
mijn vader is incontinent
wie kan mijn katheter thuis verzorgen
ik moet leren spuiten
mijn man krijgt thuis zuurstof
mijn moeder heeft een open been dat verzorgd moet worden
mijn huid is dun en ik krijg snel blauwe plekken
ik heb pijn bij het lopen
ik heb hoofdpijn van het piekeren
fysiotherapeut die aan huis komt
mijn rug is versleten
hulp bij opstaan en aankleden
mijn bed is te laag
mijn deur is te smal voor de rolstoel
ik kan de trap niet meer op
verhuizen naar iets gelijkvloers
serviceflat
wonen met begeleiding voor jongeren
mijn zoon kan niet voor zichzelf zorgen
mijn dochter met een beperking wil op kamers
werk voor mensen met autisme
ik wil weer onder de mensen
iemand die een spelletje met mij doet
ik zoek gezelschap
naar het theater met een rolstoel
samen naar de markt
mijn hulp stopt ermee, wie neemt het over
ik ben niet tevreden over mijn zorg
mijn aanvraag duurt zo lang
wie beslist over mijn indicatie
hoeveel uur hulp krijg ik
wat moet ik zelf betalen
mijn uitkering is gestopt
ik kan mijn zorgpremie niet betalen
er ligt beslag op mijn loon
mijn vader heeft een bewindvoerder nodig
wie regelt de uitvaart
ik wil mijn testament bespreken
ik snap niets van digid
hulp met mijn telefoon
mijn ouders spreken geen nederlands
zoek een arabisch sprekende hulp
mijn kleindochter is transgender
ik wil een vrouw als hulp
de dokter zei dat ik hulp moest vragen
morgen word ik ontslagen uit het ziekenhuis
na mijn operatie kan ik twee weken niets
mijn man wordt geopereerd aan zijn hart
ik ben zwanger en heb hulp nodig
kraamhulp
mijn baby huilt veel
my mum fell last year and needs help at home
I have chronic pain
my son is being bullied
where can I find a psychologist
`
  .trim()
  .split('\n');

// Everyday English questions about care, so that English words alone do not sound like danger.
export const ENGLISH_ORDINARY: readonly string[] = `
my husband has dementia and I need a break
my wife needs help getting dressed in the morning
my father is lonely and lives by himself
my mother can no longer cook for herself
my son has a learning disability and wants to live on his own
my daughter is very anxious about school
my brother is recovering from a brain injury
my sister drinks too much and I want to support her
my neighbour is old and gets no visitors
my child is autistic and needs a quiet place
my back hurts when I do the housework
my legs are weak and I need a walking frame
my dad keeps falling and we want to prevent it
my mum is forgetful, where can she be tested
my partner has depression and sits at home all day
I have panic attacks on the train
I am afraid of falling in the shower
I am tired all the time since my illness
I am in debt and do not open my letters
I am new here and want to meet people
I need someone to do the cleaning
I need transport to the hospital for my treatment
I need help with forms and benefits
I want to stop smoking
I want to talk to someone about my grief
I can not sleep because of worries
I cannot climb the stairs any more
I look after my wife day and night
is there a choir for people with dementia
is there a day centre near the park
do you offer meals on wheels
do you speak Arabic at the care home
can a nurse come to my house to change a dressing
can someone take my father for a walk
how do I apply for a personal budget
how long is the waiting list for a nursing home
who helps with personal care at the weekend
who can visit my grandmother once a week
where can I borrow a wheelchair
where can I meet other carers
looking for a physiotherapist at home
looking for a buddy for my autistic brother
help for parents of teenagers
help with money and letters
support after a divorce
support for young carers
a place to stay for a week while I am away
care in the last weeks of life at home
she fell last month and now needs exercises
he had a heart attack two years ago and wants to get fit
he was abused as a child and wants therapy
she lost her husband and feels empty
our baby was born early and we are exhausted
the children are stuck between us since we separated
dad is confused more and more often, memory clinic
she forgets to take her tablets
he gets angry since his brain injury
swimming lessons for my disabled son
learning to use a tablet at my age
living with chronic pain
`
  .trim()
  .split('\n');

// Everyday words that stand in many emergencies, in questions where nobody is in danger: the learning needs both.
export const PLAIN_ORDINARY: readonly string[] = `
ik zie het niet scherp meer op de krant
de klok slaat elk uur en oma schrikt ervan
sinds het ongeluk ben ik snel moe
sinds zijn ongeluk kan mijn man niet plannen
na een ongeluk op het werk weer leren lopen
ongeluk gehad en nu concentratieproblemen
sinds de beroerte zit hij de hele dag thuis voor de tv
na haar herseninfarct wil ze graag bezig zijn
de bloeding in mijn hoofd was in de lente, nu wil ik weer aan het werk
hij viel ooit op zijn hoofd en heeft een kort lontje
ik wil tijd voor mezelf
een paar uur per week voor mezelf
ik cijfer mezelf weg voor iedereen
ik herken mezelf niet meer sinds de overgang
ik geloof niet in mezelf en durf niks
van mezelf moet alles perfect
ik zit vast in mezelf
mijn hoofd staat nooit stil
het is raar en druk in mijn hoofd
het water staat ons aan de lippen met de huur
het woord ligt op mijn tong maar komt niet
hij zegt ja maar bedoelt nee
ze zegt dat ze al gegeten heeft maar dat is niet zo
hij zegt dat hij naar huis wil terwijl hij thuis is
ze zegt steeds dat ze te dik is en eet weinig
hij vindt zichzelf te dik
hij woont net op zichzelf en mist structuur
ik geniet nergens meer van
ik kan me nergens op concentreren
ik word niet serieus genomen door de instelling
we weten nog niet duidelijk wat hij heeft
ze wordt elke nacht om drie uur wakker
gas en licht worden afgesloten als we niet betalen
mijn ouders snappen me niet
mijn ouders willen dat ik op mezelf ga wonen
mijn kleuter gooit zich in de winkel op de grond
mijn zoontje is nog niet zindelijk
mijn zoontje praat nog maar een paar woordjes
de kinderen spelen ons tegen elkaar uit
mijn zoon maakt ruzie met zijn zusje
wat gebeurt er met onze zoon als wij er niet meer zijn
wie zorgt voor haar als ik er niet meer ben
ik kan geen huisarts vinden in mijn dorp
de dokter zegt dat het tussen de oren zit
iemand die naast me zit bij de dokter
mijn man heeft geen zin meer in vrijen
het gat in zijn hand kost ons veel geld
ze geeft overal geld aan weg
mijn vader geeft zijn pinpas aan iedereen
hij loopt vaak in de nacht door het huis
ik sta elke dag alleen voor de zorg
ik lig de hele dag op de bank
hij ligt de hele dag in bed en wil niks
ze drinkt te weinig thee op een dag
de baby slaapt alleen op mijn borst
mijn been wil niet meer zo goed
mijn hart gaat sneller als ik moet praten voor een groep
mijn arm wordt stijf, welke oefeningen helpen
mijn moeder krijgt elke dag zes pillen
ik ben mijn vrouw verloren en zit in een gat
er komt niemand meer langs
niemand ziet mij staan
ik voel me opgesloten in mijn flat zonder lift
mijn buurman is alleen en ik maak me zorgen
mijn buurvrouw krijgt geen bezoek
het leven met een rolstoel is wennen
het leven is duur met een uitkering
ik wil weer plezier in het leven
ik wil niet meer bij deze begeleider
hij wil niet meer naar de dagbesteding
ze wil niet meer eten in de eetzaal
ze kan haar rekeningen niet meer betalen
de deur van de douche is te smal
hij staat altijd bij de deur te wachten op de bus
mijn ex en ik willen samen opvoeden
mijn ex betaalt geen alimentatie
mijn dochter woont in een andere straat en kan niet komen
`
  .trim()
  .split('\n');
