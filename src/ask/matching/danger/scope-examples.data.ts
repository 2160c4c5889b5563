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

/** Written after the rules stood and without looking at them: nothing to do with care. */
export const FRESH_OUTSIDE: Readonly<Record<string, readonly string[]>> = {
  all: `
Goedemiddag, ik wil graag een afspraak maken voor een grote beurt van mijn Ford
de kraan in de badkamer druppelt
hoe maak je nasi
uitslag heerenveen psv
zoek een goedkoop hotel in rome
hoofdstad van australie
kun je mijn wiskunde sommen maken
hebben jullie werk voor een student
samsung galaxy kopen
mijn internet ligt eruit
hoe vraag ik een btw nummer aan
mijn hond blaft de hele dag
gaat het dit weekend regenen
winnende lotnummers
kent u een leuk mopje
asdfghjkl
testtest
hallo daar
👍👍👍
<b>hoi</b>
SELECT name FROM people WHERE 1=1
wie is de koning van belgie
hoeveel kilometer is het naar berlijn
ik zoek een nieuwe bank voor in de woonkamer
wat is de beste zonnebrandcreme
trouwlocatie in gelderland
hoe teken ik een paard
verf voor buiten
cursus duikinstructeur
ik wil mijn huis verkopen
waar kan ik mijn oude koelkast inleveren
rijbewijs halen
hoe laat gaat de supermarkt dicht
lekkere kaas
beste smartphone 2025
what time is it in tokyo
translate good morning to german
how to bake bread
cheap car insurance
who wrote hamlet
tomorrow weather amsterdam
best laptop for students
banden oppompen
wat kost een tatoeage
kaarten voor de musical
stofzuiger kapot
spijkers en schroeven
mijn laptop is traag
de betekenis van mijn droom
hoe win ik van mijn broer met schaken
wanneer is het pasen
hoeveel calorieen zit er in een banaan
aandelen philips
bouwmarkt openingstijden
ik vind je leuk
win een gratis reis nu
crypto trading signals
kgjhfkdjh dkfjgh
poiuytrewq
zonnebril dames`
    .trim()
    .split('\n'),
};

/** A second list of questions outside care, written after the first was mended. */
export const THIRD_OUTSIDE: Readonly<Record<string, readonly string[]>> = {
  all: `
mijn auto maakt een raar geluid
wie repareert mijn televisie
recept voor pannenkoeken
wanneer speelt ajax
goedkope vakantie turkije
wat is de hoofdstad van duitsland
maak mijn huiswerk
vacature verkoper
ik wil een fiets kopen
mijn computer is traag
belastingaangifte voor mijn bv
welk hondenvoer is het beste
wat voor weer wordt het
loten kopen
wie ben jij
asdf asdf
test 123
goedenavond
parkeervergunning aanvragen
leuke film
hoe oud is de aarde
hoe plak ik een band
ik zoek een aannemer voor mijn dakkapel
waar koop ik goede schoenen
zet een wekker om 7 uur
hoeveel is 17 maal 23
wat eten we vanavond
hoe krijg ik een vlek uit mijn broek
wat betekent carpe diem
tuintafel
hoe word ik rijk
verzekering voor mijn motor
huis kopen in spanje
ik hou van voetbal
speel muziek af
navigeer naar utrecht
stoelen voor de eetkamer
kapper amsterdam
wat kost een ticket naar bali
vertel een verhaal
mijn buurman heeft een mooie auto
windows 11 updaten
kortingsbon
nieuwe keuken
how much is a tesla
football scores
lkjhgfdsa
grtjkl fdgh
update your account now click the link
hoeveel landen zijn er
bloemen bestellen
wie won het songfestival
vliegveld eindhoven
airco laten installeren
sleutel bijmaken
advocaat voor mijn bedrijf
schoolvakanties 2026
bitcoin koers
wat is de zin van rood licht
fiets gestolen verzekering`
    .trim()
    .split('\n'),
};
