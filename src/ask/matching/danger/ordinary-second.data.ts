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
