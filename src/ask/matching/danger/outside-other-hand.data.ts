// Of another hand than the lists before: written without having seen them. The first half served to mend the rules
// by; the second was only measured; but its writer also did the mending, so it is not blind.

type Lists = Readonly<Record<string, readonly string[]>>;
const lines = (text: string): string[] => text.trim().split('\n');

export const OTHER_HAND_OUTSIDE: Lists = {
  council: lines(`
wanneer wordt de grofvuil opgehaald
rijbewijs verlengen bij gemeente
stoeptegel ligt los wie maakt dat
welke dag papier aan de straat
milieustraat openingstijden
ik wil een boom laten kappen in de voortuin
uittreksel uit het bevolkingsregister
verhuizing doorgeven aan de gemeente
bezwaar tegen woz waarde
`),
  internet_phone_energy: lines(`
internet ligt eruit
welke internetprovider is de goedkoopste
beltegoed opwaarderen
energiecontract vergelijken
is een warmtepomp slim voor een tussenwoning
tv doet het niet geen signaal
`),
  money_insurance: lines(`
hoeveel hypotheek kan ik krijgen
wat is de beste reisverzekering
aandelen kopen als beginner
hypotheekrente laten vastzetten 10 of 20 jaar
creditcard aanvragen
wanneer krijg ik vakantiegeld gestort
`),
  writing: lines(`
maak een sinterklaasgedicht voor mijn collega
verzin een mop over een koe
write me a poem about the sea
songtekst schrijven
`),
  homework: lines(`
los op 3x + 5 = 20
wat is de wortel van 144
vertaal deze zin naar het frans
hoeveel planeten zijn er
what is the capital of peru
duitse naamvallen leren
`),
  food: lines(`
hoe lang moet een ei koken
wat eten we vanavond met gehakt
restaurant met terras aan het water
stamppot boerenkool maken
hoe maak ik zelf mayonaise
koffiezetapparaat ontkalken
best sushi place in rotterdam
`),
  weather_news: lines(`
gaat het regenen dit weekend
komt er sneeuw met kerst
uitslag ajax psv
hoe staat feyenoord ervoor
wie is de koning van belgie
`),
  transport: lines(`
rijden er treinen zondag
is de a2 dicht
tweedehands fiets kopen
winterbanden wisselen
ov chipkaart saldo opladen
rijles in een automaat
ik wil bezwaar maken tegen een parkeerboete
caravan stallen
boot huren friesland
`),
  pets: lines(`
mijn kat heeft vlooien
puppycursus
kattenpension voor de zomer
aquarium schoonmaken
welk hondenras past bij een flat
kanarie fluit niet meer
kippen houden in de tuin
`),
  hobbies_sport: lines(`
gitaarles voor beginners
voetbalclub voor mijn zoon van 8
tennisles
salsadansen
postzegels verkopen wat zijn ze waard
vissen waar mag ik zonder vispas
yu gi oh kaarten ruilen
paardrijles
hoe knoop ik een stropdas
welke games zijn leuk op de playstation
`),
  shopping: lines(`
waar koop ik een goedkope wasmachine
retour sturen bol
korting op laptop
bankstel kopen
matras aanbieding
black friday wanneer
winkel geeft mijn geld niet terug
`),
  jobs: lines(`
vacature vrachtwagenchauffeur
hoeveel verdient een loodgieter
mijn baas betaalt overuren niet
vakantiewerk voor mijn zoon van 15
kvk inschrijven
`),
  law: lines(`
scheiden zonder advocaat wat kost het
huisbaas wil borg niet teruggeven
overhangende takken van de buren
koopcontract ontbinden
buurman boort elke zondag
buren barbecueen steeds rook in huis
naam laten veranderen
`),
  house: lines(`
loodgieter lekkende kraan
muizen in de keuken
laminaat leggen
dakgoot schoonmaken bedrijf
huis verkopen makelaar
kamer te huur student
vloerverwarming aanleggen
wespennest weghalen
wasmachine lekt
kozijn rot
keuken kopen duitsland
`),
  travel: lines(`
all inclusive turkije
weekendje weg met vrienden
hotel in parijs
koffer maximaal gewicht
disneyland kaartjes
wat neem ik mee op wintersport
`),
  computers: lines(`
printer print niet
excel formule som als
python lijst sorteren
instagram account gehackt
whatsapp overzetten nieuwe telefoon
windows 11 installeren
how do i reset my router
`),
  tests: lines(`
test 123
probeer even of het werkt
goedemorgen
wie ben jij
bla bla bla
dankjewel
hello
haha
`),
  love_religion: lines(`
ik zoek een leuke vriendin
hoe vraag ik haar mee uit
bijbeltekst voor doop
ramadan wanneer begint het
handlezen
trouwring laten graveren
moskee gebedstijden
`),
  leisure: lines(`
bioscoop films
museum met kinderen regenachtige dag
kermis tilburg wanneer
boek tip thriller
goede mop
tattoo laten zetten
zonnebank
dj voor feest
foto's afdrukken
`),
};

export const UNTOUCHED_OUTSIDE: Lists = {
  council: lines(`
hoe vraag ik een nieuw paspoort aan
de straatlantaarn voor mijn huis doet het niet
container zit vol en ze komen niet legen
oud papier ophaaldag
bouwvergunning dakkapel
parkeervergunning aanvragen voor de tweede auto
trouwen op het stadhuis wat kost dat
wie veegt de bladeren in onze straat
stemlokaal dichtbij
`),
  internet_phone_energy: lines(`
mijn wifi is zo traag
overstappen van ziggo naar kpn
nieuwe simkaart activeren
hoeveel zonnepanelen passen er op mijn dak
de cv ketel geeft foutcode f28
netflix wachtwoord vergeten
`),
  money_insurance: lines(`
autoverzekering opzeggen
inboedelverzekering vergelijken
bitcoin nu verkopen of wachten
spaarrente vergelijken
wisselkoers dollar vandaag
`),
  writing: lines(`
schrijf een gedicht over de herfst
kun je een leuke speech schrijven voor een bruiloft
bedenk een naam voor mijn webshop
vertel een verhaaltje over een draak
`),
  homework: lines(`
wat is de hoofdstad van australie
help me met mijn werkstuk over de romeinen
boekverslag harry potter samenvatting
wie won de tweede wereldoorlog
staartdeling uitleg
natuurkunde toets hefbomen
`),
  food: lines(`
recept voor appeltaart
lekkerste pannenkoeken van utrecht
pizza bestellen
tafel reserveren voor vier
welke wijn bij zalm
bbq huren
taart bestellen voor verjaardag
`),
  weather_news: lines(`
wat voor weer wordt het morgen
hoe warm wordt het in parijs
wie heeft de verkiezingen gewonnen
wat is het laatste nieuws
who won the world cup
`),
  transport: lines(`
hoe laat gaat de trein naar zwolle
goedkope vliegtickets barcelona
laadpaal in de buurt
mijn auto moet apk
fietsband plakken
brommerrijbewijs halen
boete betalen te hard gereden
auto starten met startkabels
train to amsterdam airport
`),
  pets: lines(`
dierenarts in de buurt
hond niest en eet niet
wat mag een konijn eten
hamster is doodgegaan
paard te koop
mijn papegaai plukt zijn veren
my cat needs a vet
`),
  hobbies_sport: lines(`
haakpatroon voor een sjaal
schaakclub
padelbaan huren
zwemles a diploma
camera kopen welke lens
modelbouw treinen
sudoku oplossen
marathon trainingsschema
nieuwe golfset
gedichtenbundel uitgeven
moestuin wanneer aardappels poten
`),
  shopping: lines(`
mijn pakketje is niet aangekomen
openingstijden ikea
schoenen maat 47
jurk voor een bruiloft
iphone of samsung
cadeau voor een man van 40
where can i buy a second hand bike
`),
  jobs: lines(`
sollicitatiebrief schrijven
opzegtermijn contract
cv opstellen tips
ik wil zzper worden als schilder
bijbaan supermarkt
`),
  law: lines(`
huurcontract opzeggen
mag de buurman een schutting van 2 meter zetten
testament maken notaris
geluidsoverlast buren muziek
blaffende hond van de buren
auteursrecht foto
erfenis verdelen huis
`),
  house: lines(`
wc verstopt
muur verven welke kleur
hoe hang ik een lamp op
schilder gezocht voor kozijnen
huurwoning zoeken in eindhoven
verhuisbusje huren
behang verwijderen
slotenmaker buitengesloten
vaatwasser pompt niet af
airco plaatsen
`),
  travel: lines(`
camping frankrijk aan zee
visum amerika
wat is er te doen in maastricht
vliegveld parkeren
kindvriendelijk pretpark
vakantiehuisje ardennen
`),
  computers: lines(`
mijn laptop start niet op
hoe zet ik foto's over naar mijn pc
wachtwoord gmail kwijt
virus op computer
website laten bouwen
scherm kapot iphone
hoe maak ik een qr code
`),
  tests: lines(`
test
dit is een test
hallo
hoi hoe gaat het
ben je een robot
lorem ipsum
doei
ok
vertel eens iets over jezelf
`),
  love_religion: lines(`
tinder werkt niet
is zij verliefd op mij
hoe laat is de mis zondag
horoscoop steenbok
bruiloft locatie
koorzang requiem bladmuziek
kerkdienst online kijken
`),
  leisure: lines(`
concertkaartjes coldplay
escape room
theater zaterdag
welke serie moet ik kijken
kapper zonder afspraak
nagelstudio
sauna dagje
springkussen huren
what movie is on tonight
`),
};
