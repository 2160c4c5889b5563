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
