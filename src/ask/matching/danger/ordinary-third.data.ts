/** A third list of ordinary questions, written after the second was mended. */
export const THIRD_ORDINARY: readonly string[] = `
mijn moeder kan niet meer alleen zijn door haar dementie
wie kan mijn man helpen met eten
mijn vader is verward en kan niet meer thuis wonen
ik heb een beroerte gehad en wil weer leren lezen
mijn broer heeft een hersenbloeding gehad en is snel boos
ik zoek een groep voor mensen met hartfalen
mijn vrouw heeft kanker en wil thuis verzorgd worden
mijn oma gaat binnenkort dood en wil niet naar het ziekenhuis
hoe vertel ik mijn kind dat opa dood is
mijn man is plotseling overleden en ik weet niet hoe het verder moet
ik mis mijn vrouw elke dag
mijn zoon is verongelukt en ik kan niet meer slapen
ik ben als kind geslagen
ik heb een vriend gehad die mij sloeg, daar wil ik over praten
mijn dochter heeft een trauma na een verkrachting
ik werk in de zorg en wil leren omgaan met agressie
mijn zoon van 7 slaat zijn klasgenoten
mijn kleinkind heeft driftbuien
mijn man schreeuwt veel sinds zijn hersenletsel
mijn vader vloekt tegen de verzorging
mijn moeder is bang in het donker
ik ben bang voor de dood
ik durf niet meer te fietsen na een val
hoe voorkom ik dat mijn vader valt
mijn vrouw valt af en toe flauw
valalarm kopen of huren
een noodknop voor mijn moeder
mijn moeder vergeet het gas uit te doen
is het veilig als mijn vader alleen kookt
mijn oom drinkt te veel en eet niet goed
mijn zus heeft een alcoholprobleem
mijn vriend is gokverslaafd
ik ben verslaafd aan slaappillen
mijn zoon zit aan de drugs en ik weet niet wat ik moet doen
mijn dochter heeft anorexia
mijn zoon komt zijn kamer niet meer af
mijn dochter heeft liefdesverdriet
ik voel me leeg na de scheiding
ik zie op tegen de feestdagen alleen
ik pieker over mijn gezondheid
ik heb een dwang
ik heb last van nachtmerries
mijn man heeft ptss van de uitzending
ik ben overspannen
ik heb hulp nodig met opvoeden
mijn kind heeft een taalachterstand
mijn dochter plast nog in bed
mijn vader is incontinent
wie kan mijn katheter thuis verzorgen
ik moet leren spuiten
mijn man krijgt thuis zuurstof
mijn moeder heeft een open been dat verzorgd moet worden
mijn huid is dun en ik krijg snel blauwe plekken
ik heb pijn bij het lopen
ik heb hoofdpijn van het piekeren
fysiotherapeut die aan huis komt
mijn rug is versleten
hulp bij opstaan en aankleden
mijn bed is te laag
mijn deur is te smal voor de rolstoel
ik kan de trap niet meer op
verhuizen naar iets gelijkvloers
serviceflat
wonen met begeleiding voor jongeren
mijn zoon kan niet voor zichzelf zorgen
mijn dochter met een beperking wil op kamers
werk voor mensen met autisme
ik wil weer onder de mensen
iemand die een spelletje met mij doet
ik zoek gezelschap
naar het theater met een rolstoel
samen naar de markt
mijn hulp stopt ermee, wie neemt het over
ik ben niet tevreden over mijn zorg
mijn aanvraag duurt zo lang
wie beslist over mijn indicatie
hoeveel uur hulp krijg ik
wat moet ik zelf betalen
mijn uitkering is gestopt
ik kan mijn zorgpremie niet betalen
er ligt beslag op mijn loon
mijn vader heeft een bewindvoerder nodig
wie regelt de uitvaart
ik wil mijn testament bespreken
ik snap niets van digid
hulp met mijn telefoon
mijn ouders spreken geen nederlands
zoek een arabisch sprekende hulp
mijn kleindochter is transgender
ik wil een vrouw als hulp
de dokter zei dat ik hulp moest vragen
morgen word ik ontslagen uit het ziekenhuis
na mijn operatie kan ik twee weken niets
mijn man wordt geopereerd aan zijn hart
ik ben zwanger en heb hulp nodig
kraamhulp
mijn baby huilt veel
my mum fell last year and needs help at home
I have chronic pain
my son is being bullied
where can I find a psychologist
`
  .trim()
  .split('\n');
