/** Danger told as people tell it under stress; beside the ordinary stories, so that neither kind outweighs the other. */
import type { Emergency } from './emergency.rules.ts';

const lines = (text: string): string[] => text.trim().split('\n');

export const STORY_EMERGENCIES: Readonly<Record<Emergency, readonly string[]>> = {
  '112': lines(`
mijn vrouw zit op de bank en krijgt geen woord meer uit haar mond
hij wordt grijs en zweet en kan niet meer praten
opa zakte weg aan tafel en komt niet bij
mijn dochtertje heeft iets in haar keel en hoest niet meer
ons kind heeft van de schoonmaakspullen gedronken
de frituurpan staat in brand
hij is van het dak gevallen en ligt stil
ze is aangereden en ligt op de weg
er komt heel veel bloed uit zijn been
mijn vriend heeft alles geslikt wat er in huis was
oma is met de rollator weggegaan en is nergens te vinden en het wordt donker
er is een man binnen met een hamer
my dad fell down and is not moving
`),
  '113': lines(`
ik wil slapen en nooit meer opstaan
mijn zoon zegt dat niemand hem zal missen
zij zegt dat dit haar laatste verjaardag is
mijn vrouw heeft gezegd dat ze er klaar mee is en van het dak springt
ik wil dat mijn leven ophoudt
ik heb al bedacht hoe ik het ga doen
mijn vriend praat steeds over dood zijn
ik trek het leven niet langer
mijn dochter brandt zichzelf met een aansteker
he keeps saying he wants to be dead
ik zie geen reden om door te leven
oma zegt dat ze het liefst morgen dood is
`),
  huisartsenpost: lines(`
mijn zoon heeft al drie dagen hoge koorts en wil niet drinken
de baby huilt van de pijn en trekt zijn beentjes op sinds vannacht
moeder weet vandaag ineens niet meer waar ze is
mijn wond is opengegaan en er komt pus uit
mijn dochter is van de schommel gevallen en geeft over
ik heb vanavond ineens een dik en rood been
mijn man kan sinds vanochtend niet plassen en heeft buikpijn
de slang van de katheter is eruit en het is zondag
opa heeft de dubbele hoeveelheid pillen gekregen
hij heeft zich gesneden en het moet gehecht
my baby has a rash and a temperature of 39
ze hoest en piept en krijgt het steeds benauwder
`),
  politie: lines(`
ze hebben de fiets van mijn zoon gepikt
er zijn vannacht mensen in de schuur geweest en het gereedschap is weg
mijn tante heeft haar pasje meegegeven aan een man aan de deur
iemand stuurt mij elke dag enge berichten
mijn ex rijdt elke avond langs mijn huis
er is geld van mijn rekening gehaald door iemand die belde
een groep jongens wacht mijn zoon op en slaat hem
een vreemde man loopt steeds achter mijn dochter aan
iemand dreigt foto's van mij te verspreiden
my bag was taken from me in the street
de buurman heeft mijn ruit ingegooid
ze hebben oma haar ketting van haar hals getrokken
`),
  'veilig-thuis': lines(`
mijn vriend gooit met spullen naar mij en ik ben bang
hij knijpt mij en zegt dat niemand mij gelooft
mijn broer slaat onze vader als niemand kijkt
mijn schoondochter schreeuwt tegen mijn kleinkind en schudt hem
ik mag van mijn man niet naar buiten en niet bellen
de kinderen hiernaast zijn dagen alleen en hebben honger
mijn moeder wordt door mijn zus in bed vastgebonden
de verzorger doet oma pijn bij het wassen met opzet
mijn vader komt in mijn bed en dat wil ik niet
mijn neef haalt elke week geld van oma weg
my husband pushes me and locks the door
een meisje in mijn klas heeft striemen op haar rug
`),
};
