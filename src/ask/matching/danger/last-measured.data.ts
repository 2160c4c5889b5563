// Written when the rules had been mended, and measured once; nothing was changed for it afterwards.
import type { Emergency } from './emergency.rules.ts';

const lines = (text: string): string[] => text.trim().split('\n');

export const LAST_EMERGENCIES: Readonly<Record<Emergency, readonly string[]>> = {
  '112': lines(`
hij zakt steeds weg en is helemaal klam
onze opa is ineens zo wit en zegt niks meer
me zoontje heeft een muntje in zijn keel
kind onder een auto gekomen
mn vriendin heeft heel veel pijnstillers binnen
er staat een kerel met een mes in het trapportaal
oma is al uren weg in haar nachtpon het is koud
ze is gevallen met haar hoofd op de tegels en reageert raar en bloedt
she is not waking up and her lips are blue
vuur in de slaapkamer
`),
  '113': lines(`
ik wil niet verder zo, het is klaar
mijn man heeft het over er uit stappen
ik kan beter dood zijn
mn dochter snijdt zich weer
ik denk er vaak over om mezelf te verdrinken
hij zegt dat hij er morgen niet meer is
voor mij hoeft het leven niet meer
heb alles klaargelegd om te gaan
I can't go on living
opa zegt elke dag dat hij dood wil
`),
  huisartsenpost: lines(`
mijn dochtertje heeft 39.8 en is zo hangerig
vader is opeens zo warrig en plukt aan de lakens
ze heeft sinds vannacht vreselijke pijn in haar zij
kind heeft in een spijker gestaan
mijn knie is na de val dubbel zo dik
ik plas bloed sinds vanmorgen
mijn man krijgt het benauwd als hij ligt sinds vannacht
baby spuugt alles uit en heeft geen natte luier
de wond van de operatie is open en het is zaterdag
my son has an earache and a high temperature tonight
`),
  politie: lines(`
mijn tas is uit mijn handen gerukt
we hebben een man betrapt in de tuin die wegrende met spullen
ik krijg steeds dreigende berichten van een onbekende
de auto is opengebroken
opa heeft zijn code aan een neppe bank gegeven
ik word online gechanteerd
mijn ex blijft me volgen
iemand heeft mijn rollator meegenomen
my purse was stolen on the bus
klasgenoten persen mijn zoon af
`),
  'veilig-thuis': lines(`
hij slaat mij als hij drinkt
mijn zwager sluit zijn moeder op
een jongetje op de opvang heeft brandwonden van sigaretten
mijn vriend knijpt mijn keel dicht bij ruzie
mijn opa wordt uitgescholden en geduwd door mijn tante
ik durf niets te zeggen thuis want dan krijg ik klappen
de kinderen hiernaast krijgen geen eten
mijn stiefvader komt aan mij
we zijn bang voor papa
my father hits my mother
`),
};

export const LAST_OUTSIDE: readonly string[] = lines(`
waar vind ik een goede bakker
hoe lang duurt een vlucht naar tokio
ik wil mijn zolder isoleren
kan ik mijn oude tv ergens inleveren
een rijm voor mijn vriendin
hoe schrijf je gebeurd met d of dt
mijn fietslicht doet het niet
nieuwe banden voor mijn auto
is er een zwembad open
vakantie naar kroatie boeken
hoe vervang ik een zekering
mijn hond heeft een teek
wie speelt er vanavond
wat kost een postzegel
ik zoek een vioolleraar
hoe werkt een blockchain
camperplaats gezocht
mijn goudvis drijft op zijn rug
wanneer gaan de scholen weer beginnen
kaartjes voor de efteling
ik heb mijn pincode van mijn simkaart niet meer
hoe oud is de aarde
wat betekent yolo
mijn pakje is zoek
kan ik hier een auto huren
lekker recept met courgette
wie heeft de lamp uitgevonden
leuke namen voor een poesje
schilderij laten inlijsten
hoeveel belasting over bitcoin
kunnen jullie mijn website maken
er zit een wesp in de kamer
hallo allemaal
1 2 3 test
zonnepanelen op een plat dak
aanhangwagen lenen
welke telefoon is het best
ik zoek werk als kok
mijn huisbaas verhoogt de huur
hoe laat sluit de markt
vuilniszakken bestellen
wat is het beste telefoonabonnement
ik wil leren surfen
mijn laptop is gevallen
voetbaluitslagen van zondag
verkeersinformatie a12
hoe zeg je dankjewel in het pools
kerstpakketten bestellen
mijn buurvrouw haar haan kraait
trouwen op het strand
hoe vouw ik een servet
een goede film voor vanavond
translate this sentence to spanish
best pizza in town
what is the weather like
my phone screen is cracked
how do I bake bread
cheap flights to rome
car insurance quote
who is the president of france
`);

export const LAST_ORDINARY: readonly string[] = lines(`
mijn vader rijdt niet meer en wil naar de biljartclub
mijn vrouw heeft parkinson en ik kan niet meer alles
iemand die met mijn broer naar de film gaat
ik wil leren fietsen met een beenprothese
mijn moeder eet te weinig
kan iemand het gras maaien, ik heb longproblemen
de tv is te moeilijk voor mijn moeder
ik kom nergens meer sinds mijn hernia
mijn puber zit de hele dag op zijn telefoon
wie helpt met een nieuwe paspoortfoto voor mijn bedlegerige vader
hond naar de dierenarts brengen, ik kan niet lopen
reis naar mijn zus met begeleiding
mijn kind is bang voor water, zwemles in een kleine groep
koken voor een diabeet
lekker samen zingen
werk vinden na mijn psychose
ik durf de telefoon niet op te nemen
mijn huis is te groot geworden
verhuizen naar een hofje
mijn man is boos op iedereen sinds zijn hersenbloeding
ik had vroeger een eetstoornis
soms denk ik: hoe lang hou ik dit vol
mijn zoon wil niet uit bed komen
moeder belt twintig keer per dag
ik mis mijn man zo
het verdriet blijft na twee jaar
ze is bang om dood te gaan en wil praten
hulp na een brand in ons huis vorig jaar
steun na seksueel misbruik in mijn jeugd
mijn dochter is ooit mishandeld door haar ex en slaapt slecht
mijn vader valt wel eens uit bed
de wijkzuster moet mijn been verbinden
mijn medicijnen in een baxterrol
pijn bij het bewegen door artrose
soms ben ik kortademig, longfysio gezocht
mijn kleindochter is vaak verkouden
mijn oma praat slecht sinds haar beroerte
trillende handen en toch zelf eten
ik heb altijd koude voeten en loop slecht
mijn kind slaat andere kinderen op school
mijn zoon van zeven liegt en steelt snoep
mijn broer zit in de gevangenis en ik zorg voor zijn kind
mijn nicht heeft een ouder met schizofrenie
mijn ouders vechten om de scheiding en ik zit ertussen
een vreemde in huis vind ik moeilijk
elke week iemand anders in huis
mijn deur gaat te zwaar open
slot met code voor de thuiszorg
ik raak steeds mijn sleutels kwijt
mijn man verdwaalt in de supermarkt
opa wil weer vissen maar durft niet alleen
leesclub voor slechtzienden
computer voor blinden
geen energie na covid
I am looking for help with housework for my mum
my son needs a quiet place to work
how can I get respite for my parents
my dad is deaf and needs an interpreter
cleaning twice a month because of my back
I want to talk about my anxiety
`);
