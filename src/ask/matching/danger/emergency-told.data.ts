/** Danger in short, as people say it when there is no time; beside `ordinary-told.data.ts`, so that neither kind outweighs. */
import type { Emergency } from './emergency.rules.ts';

const lines = (text: string): string[] => text.trim().split('\n');

export const TOLD_EMERGENCIES: Readonly<Record<Emergency, readonly string[]>> = {
  '112': lines(`
mijn man zakt in elkaar en antwoordt niet
opa ligt op de badkamervloer en doet zijn ogen niet open
ze is ineens scheef in haar gezicht en brabbelt maar wat
pijn op zijn borst die naar zijn kaak trekt en hij zweet verschrikkelijk
ons kindje is slap en ademt raar
de baby loopt blauw aan
mijn vader stikt in een stuk vlees
hij heeft een aanval en die houdt al tien minuten niet op
moeder is van de trap gedonderd en er komt bloed uit haar oor
mijn zus is bewusteloos na een klap op haar hoofd
er spuit bloed uit zijn arm
hij heeft een hele strip slaappillen ingenomen
mijn dochter heeft pillen geslikt en wordt suf
ons zoontje heeft ontstopper gedronken
er staat een kamer in brand en oma zit binnen
het ruikt hier heel sterk naar gas
er staat iemand met een mes in de gang
ze proberen nu onze deur open te breken
er is ingebroken en ze zijn nog binnen
mijn vader is verdwenen, hij is dement en heeft geen jas aan
ons meisje van vier is weg uit de speeltuin
mijn vrouw verliest heel veel bloed, ze is zwanger
de bevalling begint en we halen het ziekenhuis niet
haar keel zwelt op na een wespensteek
hij is onder een auto gekomen
mijn broer staat op het balkon en dreigt te springen
mijn zoon heeft een touw om zijn nek
hij is in het water gevallen en bovengehaald
mijn buurman ligt voor de deur en beweegt niet
zijn hart slaat over en hij wordt grauw
they found my dad on the floor and he is not breathing
she took all her tablets
there is smoke everywhere and we cannot get out
my baby is choking
somebody is breaking into my house
`),
  '113': lines(`
ik zie geen andere uitweg meer dan eruit stappen
ik denk elke dag aan doodgaan
als ik er niet meer ben heeft niemand last van mij
ik wil er niet meer zijn
mijn zoon zegt dat hij liever dood is
mijn zus heeft afscheidsbrieven geschreven
ik heb pillen opgespaard
mijn man praat steeds over zelfmoord
ik kras in mijn armen als het te veel wordt
ik snijd mezelf en durf het niemand te zeggen
mijn dochter van veertien heeft sneeën op haar armen
ze zegt dat ze voor de trein wil springen
ik hou het leven niet meer vol
het hoeft voor mij allemaal niet meer, ik wil weg
mijn vriendin stuurt appjes dat ze er een eind aan maakt
I do not want to be alive anymore
my brother talks about killing himself
I cut myself when I feel bad
`),
  huisartsenpost: lines(`
mijn zoontje heeft veertig graden koorts en drinkt niet
mijn dochter braakt de hele nacht en houdt niets binnen
mijn man heeft vanavond opeens heel erge buikpijn
oma plast sinds gisteren bloed en is verward
mijn moeder is vanmiddag gevallen en haar pols is dik
mijn kind heeft vlekjes die niet wegtrekken en koorts
ik ben gebeten door een hond en het bloedt
zijn wond is rood en warm en hij heeft koorts
mijn vader kan sinds vanochtend niet meer plassen
mijn vrouw is zwanger en verliest een beetje bloed
hij is gevallen met zijn fiets en zijn arm staat raar
mijn baby van zes weken heeft koorts
het weekend is begonnen en ik heb vreselijke oorpijn met koorts
my son has a very high fever tonight
`),
  politie: lines(`
iemand heeft mijn tas uit mijn handen gerukt
er is vannacht bij mij ingebroken
mijn fiets is gestolen uit de schuur
ik word gevolgd door een man
een onbekende belt en wil mijn pincode
ik ben opgelicht met een nepbericht en mijn geld is weg
mijn buurman bedreigt mij
mijn ex staat elke dag voor mijn huis en laat me niet met rust
er wordt gedeald voor onze flat en ze schelden ons uit
someone stole my wallet and my bank card
`),
  'veilig-thuis': lines(`
mijn man slaat mij waar de kinderen bij zijn
mijn vriend knijpt mij en zegt dat het mijn schuld is
ik denk dat het buurjongetje thuis geslagen wordt
mijn vader sluit mijn moeder op in haar kamer
mijn broer haalt het pensioen van onze moeder van haar rekening
ik ben bang voor mijn man als hij thuiskomt
mijn stiefvader zit aan mij
mijn dochter wordt door haar vriend in elkaar geslagen
ik mag van mijn man de deur niet uit en geen geld hebben
ik geef mijn moeder soms een klap omdat ik het niet meer kan
de verzorger doet ruw en geeft haar blauwe plekken
de kinderen van hiernaast krijgen geen eten en lopen in vieze kleren
mijn ouders willen mij dwingen om te trouwen
my partner hits me when he is drunk
`),
};
