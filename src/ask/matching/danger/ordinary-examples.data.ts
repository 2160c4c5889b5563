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
