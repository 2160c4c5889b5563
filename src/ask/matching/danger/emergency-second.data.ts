import type { Emergency } from './emergency.rules.ts';

const lines = (text: string): string[] => text.trim().split('\n');

/** A second list written after the first was mended, again without looking at the rules. */
export const SECOND_EMERGENCIES: Readonly<Record<Emergency, readonly string[]>> = {
  '112': lines(`
Mijn moeder ligt op de vloer en reageert niet als ik haar roep
help mijn man heeft een hartaanval
ik krijg bijna geen lucht meer
mijn vader kan ineens zijn linkerarm niet bewegen en zijn mond staat scheef
Onze buurvrouw is bewusteloos geraakt in de lift
er is brand in mijn keuken
Mijn zoon heeft 30 pillen paracetamol genomen, hij zegt dat het een ongelukje was
mijn man bedreigt ons nu met een mes
mijn oma heeft alzheimer en is al drie uur weg
ze stikt bijna in haar eten
mijn collega is neergestoken
hij zegt dat hij me vannacht gaat vermoorden
baby ademt heel snel en wordt blauw
mijn vrouw heeft een epileptische aanval en komt niet bij
het bloed stroomt uit zijn been
opa is in elkaar gezakt
we krijgen pa niet wakker en hij snurkt heel raar
kindje heeft wasmiddel gedronken
er breekt iemand in
mijn buurman schiet in het rond
mum is not breathing
my husband has severe chest pain
my son swallowed a battery
hij hangt in de schuur help
plotseling zo'n vreselijke hoofdpijn en nu praat ze wartaal
zware pijn op borst die uitstraalt
mijn moeder met dementie is nergens te vinden
`),
  '113': lines(`
Ik wil mezelf wat aandoen
mijn leven is niks meer waard, ik wil dood
mijn moeder zegt dat ze niet meer wil
ik heb plannen om zelfmoord te plegen
mijn zoon van 16 heeft een afscheidsbrief geschreven
ik snijd in mijn polsen
Ik denk vaak aan de dood en hoe ik het zou doen
zij heeft geprobeerd een einde aan haar leven te maken
ik wil niet meer verder
mijn man wil niet meer leven sinds de diagnose
kan iemand helpen ik denk aan suicide
ik hoop dat ik morgen niet wakker word
my daughter says she wants to die
i feel suicidal
ik haat mezelf en ik wil weg van deze wereld
mijn vriend dreigt er een eind aan te maken
mijn broertje krast zichzelf met een passer
Ik ben depressief en denk aan doodgaan
`),
  huisartsenpost: lines(`
mijn kind van 1 heeft 39,5 koorts
mijn moeder is vanavond gevallen en heeft veel pijn aan haar heup
mijn man is plotseling erg in de war
welke dokter kan ik bellen in het weekend
Ik heb hevige buikpijn
mijn dochter is heel benauwd en hoest
opa is vannacht gevallen en kan niet meer lopen
er zit bloed bij mijn plas
mijn baby drinkt niet en is heel slap
ik heb mijn hand opengehaald en het moet gehecht worden
mijn katheter zit verstopt
ik heb te veel insuline gespoten
mijn vader heeft koorts en ijlt
my baby has a temperature of 39
I need to see a doctor this evening
mijn vrouw braakt al de hele dag
mijn oog doet ineens heel erg pijn en ik zie wazig
hond heeft mijn zoontje in zijn gezicht gebeten
`),
  politie: lines(`
Er is vannacht bij mij ingebroken
mijn ex stalkt mij
mijn fiets is gestolen
ik word bedreigd door mijn buurman
mijn moeder is opgelicht door een nepagent
mijn tas is gestolen op straat
mijn dochter is weggelopen van huis en ik weet niet waar ze is
iemand chanteert mij met foto's
ik wil aangifte doen
de jongens in de buurt bedreigen mijn zoon
I am being stalked
a man follows me home every day
ik ben verkracht
`),
  'veilig-thuis': lines(`
mijn vader slaat mijn moeder
ik word mishandeld door mijn man
Mijn partner slaat mij en de kinderen
ik denk dat mijn buurvrouw wordt geslagen
mijn dochter is bang voor haar vader
mijn zoon mishandelt mij
mijn oma wordt door haar zoon financieel uitgebuit
er is geweld in ons gezin
mijn kleinkinderen worden verwaarloosd
mijn man schopt mij als hij gedronken heeft
mijn vriend sluit mij op
mijn broer steelt geld van mijn moeder
ik ben bang om naar huis te gaan, mijn man drinkt en slaat
mijn stiefvader doet dingen met mij die ik niet wil
de verzorger slaat mijn zus
my boyfriend hits me
my father is being abused by his carer
ik vertrouw het niet bij de buren, het kind schreeuwt elke dag en heeft blauwe plekken
`),
};
