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
