// Of another hand than the lists before: written without having seen them. The first half served to mend the rules
// by; the second was only measured; but its writer also did the mending, so it is not blind.
const lines = (text: string): string[] => text.trim().split('\n');

export const OTHER_HAND_ORDINARY: readonly string[] = lines(`
ik sneed mezelf vroeger en wil leren omgaan met spanning
ik heb borderline en zoek begeleiding aan huis
mijn broer is door zelfdoding overleden en ik kan er met niemand over praten
rouw na suicide van mijn vader
peuter gilt hele dag ik kan niet meer
huis zo vol ik schaam me dood
burn out zit al maanden thuis
opgebrand door de zorg voor mijn vrouw
word gek van mijn moeder die honderd keer hetzelfde vraagt
die scheiding maakt me kapot
ik trek het niet meer met vier kinderen
ik zie door de bomen het bos niet meer met al die instanties
ik zit er helemaal doorheen
we weten dat oma deze maand gaat sterven, wie helpt ons thuis
praten over het einde met iemand die tijd heeft
hoe vertel ik mijn kinderen dat ik doodga
mijn moeder is drie weken geleden gestorven en vader redt het niet alleen
als kind misbruikt door mijn oom, wil nu eindelijk therapie
tien jaar geleden bij mijn gewelddadige man weg, nog steeds angst
trauma na een inbraak vorig jaar
vluchteling met trauma zoekt psycholoog die arabisch spreekt
vorige maand heup gebroken, moet revalideren
had vorige maand koorts en sindsdien zo moe
sinds corona ben ik benauwd bij het traplopen
mijn copd wordt langzaam erger
na zijn hartaanval durft mijn man niks meer
epilepsie en toch zelfstandig wonen
leren prikken met insuline
medicijnen uitzetten in een doosje
vader neemt zijn pillen dubbel omdat hij het niet meer weet
stoppen met drinken
zoon blowt de hele dag
wie helpt ouders van een verslaafde
dochter eet bijna niet sinds ze gepest wordt
kind met autisme slaat als hij overprikkeld is
hoe ga ik om met agressie bij dementie
mijn man met dementie wordt 's nachts onrustig
ze loopt weg als ik even niet kijk, wil dagopvang
ik ben bang in het donker sinds ik alleen woon
bang voor mensen
soms hartkloppingen van de stress
bang om mijn huis uit te moeten
angst voor dokters en prikken
mijn man werkte bij de brandweer en slaapt niet meer
112 onthouden lukt mijn zoon niet, hij wil leren bellen
wie komt er als ik op de knop druk
onrustig gezin, veel ruzie met puber
ruzie met mijn zus over de zorg voor pa
hulp bij bezoekregeling
jonge moeder zonder netwerk
baby wil niet aan de borst
tweeling van drie maanden, wie kan er een nacht komen
pubers met adhd en huiswerk
spijbelt en blijft op bed liggen
brieven van de belasting snap ik niet
formulieren invullen toeslagen
digid aanvragen lukt niet met mijn ogen
internetles 70 plus
mijn tablet is te moeilijk, iemand die rustig uitlegt
hond uitlaten omdat ik ziek ben
een hulphond voor mijn zoon
vervoer naar het ziekenhuis voor bestraling
taxi met rolstoel naar dagbesteding
rijden met een beperking, auto aanpassen
vakantie met zorg voor ons tweeen
weekend weg zonder mijn gehandicapte zoon
aangepaste vakantie aan zee
hulp in de tuin voor oudere
schoonmaakhulp eens per week
klusjesman voor ouderen lamp indraaien
boodschappendienst voor mijn moeder
samen koken en eten in de buurt
vader eet alleen nog beschuit
seniorenwoning wachtlijst
aanleunwoning bij mijn dochter in de buurt
drempels weg laten halen voor rollator
bed op klossen
uit huis gezet, slaap bij vrienden op de bank
huurachterstand en deurwaarder, ik durf niemand te vertellen
bewindvoerder gezocht
voedselbank aanvragen
bijstand en schulden en ziek
weer aan het werk na een depressie
dagbesteding met dieren
hout bewerken als dagbesteding
zingen met parkinson
sporten in een rolstoel
fietsen met iemand op een duofiets
iemand om mee te schaken met mijn vader
ik ken niemand hier sinds de verhuizing
de dagen duren zo lang
ik wil weer onder de mensen
geestelijk verzorger aan huis
waarvoor leef ik, een gesprek over zingeving
depressief en lange wachtlijst
ik pieker over doodgaan
slaap slecht en lig te malen
mijn zus met schizofrenie woont alleen
psychose achter de rug, weer opbouwen
dwang en controle, alles tien keer nakijken
mijn moeder verwaarloost haar huishouden
ze ruikt en wil geen hulp
steunkousen aantrekken
katheter verzorgen thuis
sondevoeding thuis bij kind
morfinepomp en thuis sterven
nachtzorg voor mijn man met als
laatste levensfase van mijn zus
doof en zoek gebarentaal begeleider
slechtziend en kan de krant niet lezen
praten met mijn tolk turks
zorg voor mijn chinese oma die haar taal spreekt
ouderen die thuis naar de tandarts moeten
fysio aan huis na een nieuwe knie
logopedie voor mijn kleuter
kanker gehad en moe
mijn vrouw heeft ms en ik werk fulltime
ik zorg voor mijn man en val zelf bijna om
jonge mantelzorger van 13
pgb aanvragen hoe begin je
wmo keukentafelgesprek wie gaat mee
klacht over de thuiszorg
ik wil van thuiszorg wisselen
zorg voor mijn broer met niet aangeboren hersenletsel die boos wordt
begeleid wonen vanaf 18
appartement met hulp dichtbij
verpleeghuis met tuin
tijdelijk bed na ziekenhuis
ontslag uit het ziekenhuis morgen, niks geregeld
operatie aan mijn heup en ik woon alleen
ik kan de trap niet meer op
moeder struikelt over kleedjes
na het vallen steeds onzekerder
duizelig bij het opstaan, al jaren
hartfalen en vocht, wie kijkt mee
pijn in mijn rug al jaren
reuma en potjes opendraaien
my mother needs help with showering
I feel lonely since my wife died
I'm exhausted from caring for my husband
stress at home with three kids
I had a stroke two years ago and need speech therapy
zo moe dat ik omval
hij gooit met deuren als hij moet stoppen met gamen
ik ontplof soms tegen de kinderen en wil dat leren
opvoeden in twee culturen
pleegouder worden, wie begeleidt
adoptiekind zoekt zijn roots en is in de war
steeds vaker verward, geheugenpoli
oma denkt dat iedereen haar besteelt
mijn man rijdt nog auto terwijl hij vergeetachtig is
ik lach me dood met mijn maatje, zoek er nog een
het is hier doodstil sinds de kinderen weg zijn
krant voorlezen aan mijn blinde tante
de trein durf ik niet in met mijn rolstoel
wie repareert mijn rollator
verhuisd naar een aanleunwoning en vind het eng
weer leren autorijden na een beroerte
een gedicht voorlezen aan iemand die sterft
naar de kapper in huis voor oma
de muren komen op me af
`);

export const UNTOUCHED_ORDINARY: readonly string[] = lines(`
mijn dochter heeft zich jaren beschadigd, nu gaat het beter maar ze wil nazorg
vroeger een poging gedaan en nu zoek ik lotgenoten
praatgroep voor ouders die een kind verloren
mijn kind krijst uren en ik ben ten einde raad
huilbaby en we slapen nooit
schaam me kapot voor de troep in huis
ik ben op en moet opladen
ik word gek van de drukte in mijn hoofd
ze maakt me kapot met haar gezeur
ik ga eraan onderdoor, zorg voor twee ouders
ik hou het niet meer vol als mantelzorger
kan niet meer tegen de eenzaamheid
mijn man gaat dood en wil thuis blijven
uitbehandeld longkanker en hij wil naar een hospice
wilsverklaring en euthanasie bespreken met wie
na de dood van mijn vrouw zit ik alleen thuis
ik ben weduwnaar en kan niet koken
vroeger thuis veel geslagen, ik heb er nog last van
ik ben ooit overvallen in de winkel en durf niet meer te werken
oorlogsverleden en nachtmerries
vorige week gevallen en nu durf ik niet meer naar buiten
na een val in maart loopt ze slecht
na longontsteking conditie opbouwen
longpatient zoekt beweeggroep
twee jaar geleden herseninfarct gehad, praten lukt slecht
hij kreeg een hersenbloeding in 2019 en is snel boos
mijn zoon heeft epilepsie en zoekt logeerplek
hulp bij suikerziekte en eten
mijn moeder vergeet haar pillen te slikken
afbouwen van oxazepam met hulp
mijn man drinkt te veel en ik weet niet wat ik moet
gokverslaving hulp
steun voor moeders van kinderen met een eetstoornis
mijn zoon wordt gepest en wil niet naar school
mijn zoon met een verstandelijke beperking bijt begeleiders
vader met alzheimer scheldt mij uit
moeder dwaalt soms, kan ze een gps krijgen
bang dat mijn vader een keer verdwaalt
bang om alleen te zijn 's nachts
paniekaanvallen in de supermarkt
angst om weer te vallen onder de douche
ik durf niet meer met de bus
ik heb ptss van mijn werk bij de politie
vrijwilliger bij de ambulance wensreis
alarmknop om de nek
sleutelkluis bij de deur voor de verpleging
dochter van 15 luistert niet en schreeuwt
vechtscheiding, de kinderen zitten klem
ik ben zwanger en alleen
kraamzorg in het weekend
onze baby is te vroeg geboren en we zijn moe
mijn dochter van 9 plast nog in bed
kind kan niet meekomen op school, dyslexie begeleiding
post blijft liggen durf enveloppen niet open te maken
stapels papier op tafel, wie ordent met mij
belastingaangifte voor moeder van 88
computerles voor ouderen
leren beeldbellen met kleinkinderen
wie laat mijn hond uit nu ik mijn been gebroken heb
hondje mee naar het verpleeghuis kan dat
kat verzorgen als ik opgenomen word
iemand die meegaat naar de specialist
regiotaxi pas aanvragen voor moeder
scootmobiel oefenen
vakantie voor mensen met ms
logeerhuis tijdens onze vakantie
tuin onderhouden lukt niet meer met mijn rug
ramen lappen kan ik niet meer
gordijnen ophangen na mijn operatie
boodschappen doen met iemand samen
maaltijden aan huis zoutloos
kookles voor mannen alleen
kleiner wonen gelijkvloers
verhuizen naar iets kleiners wie helpt inpakken
traplift vergoeding
douchestoel lenen
huis leegruimen na opname van vader
dakloos met kind
schulden en geen overzicht
geld voor de week beheren voor mijn broer
geen geld voor luiers
werk zoeken met een beperking
vrijwilligerswerk met mijn autisme
werken op een boerderij voor mijn zoon met down
schilderen of muziek voor mensen met dementie
zwemmen met een handicap
voetbal voor kinderen met een beperking
wandelmaatje
kaarten en koffie in de buurt
eenzame buurman, hoe help ik hem
mijn vrouw is opgenomen en het huis is leeg
geloof en zorg, iemand die met me bidt
zin in het leven terugvinden
sombere gevoelens in de winter
ik huil veel sinds mijn pensioen
bang voor de dood, wil erover praten
stemmen horen en toch werken
manisch depressief en geldproblemen
smetvrees
verzamelen en niks weg kunnen doen
vader wast zich niet meer
hij wil geen vreemden in huis
wond verzorgen aan mijn been door de wijkverpleging
stoma leren verzorgen
beademing thuis en toch naar school
zuurstof thuis en reizen
iemand die waakt
ik wil rustig thuis doodgaan met mijn gezin erbij
blind geworden, leren koken
gehoorapparaat fluit, iemand die helpt
marokkaanse ouders willen geen verpleeghuis
tanden poetsen bij mijn zoon met autisme
voeten, pedicure aan huis bij diabetes
ergotherapeut na niet aangeboren hersenletsel
dietist voor zwaar overgewicht
lotgenoten borstkanker
zorgverlof en hoe combineer ik dat
respijtzorg, even een middag vrij
iemand die twee uur bij ma blijft zodat ik kan sporten
indicatie wlz wachttijd
clientondersteuner onafhankelijk
niet tevreden over het verpleeghuis van moeder
elke keer een ander aan de deur
beschermd wonen voor onze zoon
zelf leren wonen met een licht verstandelijke beperking
samen blijven wonen, hij dement ik niet
wachtlijst verpleeghuis, hoe overbruggen
eerstelijnsverblijf
maandag word ik geopereerd, wie helpt daarna
mijn arm zit in het gips
ik val soms, wil oefenen met balans
ze staat 's nachts op en valt
ik bloed snel door bloedverdunners, kan de wijkverpleging prikken
mijn hart is zwak en het huishouden lukt niet meer
chronische pijn, leren leven met
migraine en kleine kinderen
fibromyalgie en moe
looking for a day centre for my dad
help for my son with autism
someone to walk with my mother
English speaking psychologist
meals for an elderly man
mijn puber zegt dat hij ons haat
mijn zoon van 20 gamet dag en nacht
schreeuwen tegen mijn kind, wil het anders doen
mijn kleinkind woont bij ons en wij zijn 70
pleegkind met hechtingsproblemen
mijn vader is de laatste maanden in de war
moeder ziet mensen die er niet zijn, lewy body
moeder zegt dat de thuishulp geld pikt, dat komt door de dementie
dodelijk vermoeid na chemo
doodsbang voor de mri
mijn brievenbus zit vol aanmaningen
fietsen lukt niet meer door ms, wat kan wel
mijn telefoon snap ik niet en mijn zoon woont ver weg
een huisdier voor mijn eenzame moeder
mijn baas begrijpt mijn burn out niet
het weer maakt mijn gewrichten stijf
kleding kopen met mijn moeder in een rolstoel
mijn hoofd staat in brand van alle prikkels
ik heb een kort lontje sinds mijn hersenletsel
`);
