import type { Emergency } from './emergency.rules.ts';

const lines = (text: string): string[] => text.trim().split('\n');

/** A third list, written after the second was mended: what the rules do with words they never saw. */
export const THIRD_EMERGENCIES: Readonly<Record<Emergency, readonly string[]>> = {
  '112': lines(`
mijn vader zakte net in elkaar en hij ademt niet meer goed
snel hulp nodig mijn vrouw ligt bewusteloos in bad
mijn man heeft pijn op zijn borst en is kortademig
er komen vlammen uit de droger
opa heeft een gat in zijn hoofd en bloedt heel erg
mijn zoontje heeft een pil van oma ingeslikt
mijn moeder praat ineens onduidelijk en laat alles vallen
buurvrouw van 85 met dementie is vannacht weggelopen
mijn zoon heeft een mes gepakt en dreigt zijn broer te steken
ze heeft zich opgehangen
ze krijgt geen adem door een allergische reactie
mijn kind ligt te stuipen
er staat iemand in mijn huis met een pistool
hij heeft een overdosis genomen
grandpa is not waking up
help me he is trying to kill me
mijn dochter is bijna verdronken en reageert niet
mijn man wordt niet meer wakker`),
  '113': lines(`
Ik zit erover te denken om er een einde aan te maken
mijn dochter zegt steeds dat ze dood wil
ik heb suicidale gedachten
het leven hoeft voor mij niet meer
mijn vriendin verwondt zichzelf
ik zie geen andere uitweg dan de dood
mijn kind van 12 zegt dat hij niet meer wil leven
ik wil van de flat springen
I am thinking about suicide
mijn man praat over zelfmoord sinds zijn ontslag
niemand zit op mij te wachten, ik kan beter dood zijn
ik ben bang dat mijn vader zelfmoord pleegt`),
  huisartsenpost: lines(`
mijn zoon heeft al drie dagen hoge koorts
mijn moeder is gevallen en kan haar arm niet bewegen
mijn vader is vandaag heel erg verward en herkent ons niet
ik ben vanavond heel kortademig
mijn huisarts is gesloten en ik heb een blaasontsteking met koorts
ik heb per ongeluk mijn pillen dubbel ingenomen
mijn baby spuugt alles uit
mijn man plast bloed
oma is uit bed gevallen en we krijgen haar niet overeind
wat is het nummer van de spoedpost
mijn dochter heeft heel erge oorpijn vannacht
my father fell and can't walk`),
  politie: lines(`
mijn portemonnee is gestolen in de supermarkt
ik word lastiggevallen door een man die mij steeds volgt
ze hebben bij mijn vader ingebroken terwijl hij sliep
mijn oude buurvrouw is opgelicht aan de deur
mijn ex bedreigt mij via de app
mijn zoon wordt afgeperst
ik wil een inbraak melden
someone threatened me on the street`),
  'veilig-thuis': lines(`
mijn man slaat mij en ik ben bang
mijn vriend mishandelt mij
mijn buurman slaat zijn kinderen
de kinderen van mijn zus worden verwaarloosd
ik word thuis bedreigd door mijn broer
mijn moeder slaat mij elke dag
ik ben bang voor mijn vader als hij drinkt
mijn zoon haalt geld van mijn rekening en duwt mij
mijn nichtje wordt misbruikt door haar vader
er is huiselijk geweld bij mijn dochter
mijn oma wordt geslagen door de verzorger
my son is violent and hits me`),
};
