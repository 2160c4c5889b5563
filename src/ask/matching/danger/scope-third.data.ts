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
