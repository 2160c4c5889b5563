const lines = (text: string): string[] => text.trim().split('\n');

/** Written to develop the rules with: questions that have nothing to do with care, by topic. */
export const OUTSIDE: Readonly<Record<string, readonly string[]>> = {
  car: lines(`
mijn auto start niet
waar kan ik mijn auto laten keuren
apk keuring prijs
winterbanden wisselen
fietsband plakken hoe doe je dat
mijn brommer is kapot
tweedehands auto kopen
garage in de buurt voor een nieuwe uitlaat
what does an oil change cost
olie verversen volkswagen golf`),
  repair: lines(`
lekkende kraan wie kan komen
ik zoek een loodgieter
mijn wc is verstopt
cv ketel doet het niet
schilder gezocht voor mijn kozijnen
dakgoot lek
zonnepanelen laten plaatsen
de wasmachine is stuk
stopcontact verplaatsen elektricien
how do I fix a leaking tap`),
  food: lines(`
recept voor appeltaart
hoe maak ik boerenkool met worst
hoe lang moet een ei koken
lekker restaurant in Zwolle
pizza bestellen
pancake recipe
welke wijn past bij vis
bestel twee keer nummer 14`),
  sport: lines(`
wie won ajax feyenoord
voetbaluitslagen van gisteren
hoe laat begint de formule 1
stand eredivisie
who won the world cup in 1998
kaartjes voor psv`),
  travel: lines(`
vakantie naar spanje boeken
goedkope vliegtickets naar londen
hotel in parijs
hoe laat gaat de trein naar amsterdam
camping in frankrijk met zwembad
book a flight to new york
wat is een leuke stedentrip`),
  knowledge: lines(`
wat is de hoofdstad van frankrijk
hoeveel inwoners heeft nederland
wie is de president van amerika
wat is 12 keer 14
wortel van 144
wanneer was de tweede wereldoorlog
hoe hoog is de eiffeltoren
vertaal hond naar het engels
what is the capital of spain
how far is the moon
wat is de langste rivier
hoeveel is 25 procent van 80`),
  school: lines(`
help me met mijn huiswerk wiskunde
samenvatting van het boek de aanslag
maak een opstel over de zee
hoe los ik een kwadratische vergelijking op
boekverslag schrijven
write an essay about napoleon
natuurkunde toets hoofdstuk 3`),
  job: lines(`
zijn er nog vacatures
ik zoek een bijbaan in de horeca
sollicitatiebrief voor magazijnmedewerker
wat verdient een piloot
hoe schrijf ik een cv
vrachtwagenchauffeur gezocht
do you have any job openings`),
  shopping: lines(`
ik wil een nieuwe telefoon kopen
welke laptop is het beste
iphone 15 aanbieding
korting op schoenen
waar is mijn pakket van bol
goedkope tv
sneakers maat 42
where can I buy a bike
bankstel marktplaats
kortingscode zalando`),
  technology: lines(`
mijn wifi doet het niet
wachtwoord vergeten van facebook
printer verbinden met laptop
hoe installeer ik windows
instagram account verwijderen
hoe download ik muziek
my wifi is slow
netflix abonnement opzeggen`),
  business: lines(`
btw aangifte voor mijn bedrijf
hoe begin ik een webshop
kvk inschrijving zzp
bitcoin kopen
aandelen apple
hypotheek berekenen
vennootschapsbelasting bv
jaarrekening laten maken`),
  animals: lines(`
mijn kat eet niet
puppy kopen
dierenarts in de buurt
hoe vaak moet ik mijn konijn voeren
vogelvoer
dog keeps barking what to do
aquarium schoonmaken`),
  weather: lines(`
wordt het morgen mooi weer
regent het vandaag
hoe warm wordt het zondag
weather tomorrow
gaat het sneeuwen`),
  chance: lines(`
lotto uitslag
staatsloterij getallen
casino bonus
gratis iphone winnen
gefeliciteerd u heeft een prijs gewonnen klik hier
make money fast click here
verdien 5000 euro per week thuis
cheap viagra online
beste casino zonder registratie
seo diensten voor uw website
buy followers instagram`),
  chatter: lines(`
wil je met me trouwen
ik hou van jou
vertel een mop
ben je een robot
bestaat god
hoe heet jij
tell me a joke
ik zoek een leuke vrouw om mee te daten
hoe oud ben je
jezus leeft
wie heeft jou gemaakt
wat vind je van de verkiezingen
op welke partij moet ik stemmen`),
  government: lines(`
paspoort aanvragen
wanneer wordt het oud papier opgehaald
grofvuil
parkeervergunning
kenteken overschrijven
verkeersboete betalen
bouwvergunning dakkapel
openingstijden gemeentehuis`),
  leisure: lines(`
goede film voor vanavond
welke serie moet ik kijken
concert kaartjes
tekst van het wilhelmus
minecraft server maken
fortnite skins
sudoku oplossen
tattoo laten zetten
kerstcadeau voor mijn vriendin
hoe plant ik tomaten
kunstgras leggen`),
  test: lines(`
test
test test
asdfasdf
qwerty
hallo
hoi
goedemorgen
hello
dit is een test
blablabla
jkhsdfkjh
ok
lorem ipsum dolor sit amet
xxx
1234
select * from users
<script>alert(1)</script>
console.log('hi')
drop table clients`),
};
