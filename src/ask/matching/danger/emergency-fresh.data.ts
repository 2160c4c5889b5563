import type { Emergency } from './emergency.rules.ts';

const lines = (text: string): string[] => text.trim().split('\n');

/** Written after the rules stood and without looking at them: other styles, other stories. */
export const FRESH_EMERGENCIES: Readonly<Record<Emergency, readonly string[]>> = {
  '112': lines(`
Mw. belt huilend, haar echtgenoot ligt op de keukenvloer en zij krijgt geen reactie
Goedenavond, mijn man is zojuist onwel geworden, hij is grauw en klam en voelt een zware druk midden op zijn borst.
yo mn opa doet raar zn ene mondhoek hangt en hij kan zn arm niet omhoog doen
Dr zit iemand met een mes op de gang wat moek doen
HELP MIJN KINDJE ADEMT NIET MEER
Ik ben alleen met oma. Ze heeft zich verslikt in brood en ze wordt helemaal paars
mijn vriend heeft alles uit het medicijnkastje geslikt en hij wordt suf
Er komt rook uit de meterkast en het stinkt naar verbrand plastic
Mijn moeder (83, vergeetachtig) is sinds vanmiddag spoorloos, haar jas hangt er nog
de buurman ligt al een tijdje in de tuin en beweegt niet
Hij heeft een mes en zegt dat hij mij en de kinderen doodsteekt
my wife just collapsed on the bathroom floor
there's so much blood, it won't stop, please help
mijn dochter kreeg een wesp in haar mond en nu zwelt haar tong op
zoontje van 2 heeft vaatwasblokje opgegeten
ik denk dat ik een hartinfarct heb, pijn trekt naar mijn kaak
hij trekt met zijn hele lichaam en het schuim staat op zijn mond
moeder ineens halfzijdig verlamd
pake is omfallen en seit neat mear
onze pa ligt op den grond en hij zegt niks nimmer
ben bang dat mijn huisgenoot dood is, hij voelt koud aan
er ligt hier een man op straat die niet reageert
mijn vader zit op de reling van de brug en dreigt te springen
ze heeft al haar slaappillen ingenomen en ligt nu te slapen, ik krijg haar niet wakker
kan niet goed ademhalen, lippen tintelen, pijn op de borst, ik ben zo bang
de frituurpan staat in de fik
kind van de buren is in de vijver gevallen
mijn ex probeert mijn voordeur in te trappen
hij heeft me net bijna gewurgd
Man met alzheimer om 6 uur vanmorgen in zijn pyjama de straat op gegaan, nog niet terug
I think my dad is having a heart attack
the baby is blue and floppy
can you send an ambulance to my address
opa krijgt geen adem meer en zweet
bloeding uit een open been, het gutst eruit
`),
  '113': lines(`
Ik heb er genoeg van, ik stap eruit
ik weet niet meer waarom ik nog leef
soms denk ik, als ik er nou gewoon niet meer was, dan was iedereen van mij verlost
Mijn beste vriendin appt dat ze er een einde aan gaat maken
mijn zoon (19) zegt dat hij het leven niet meer aankan en dood wil
ik snij mezelf elke avond
ze heeft overal sneetjes op haar arm van een scheermesje
Mevrouw geeft aan dat zij niet verder wil leven
ik sta er soms over te denken om tegen een boom te rijden
mijn vader zegt steeds dat hij zich gaat ophangen
Goedemiddag, ik worstel met suicidale gedachten en weet niet waar ik heen moet
i just don't want to be here anymore
I keep thinking about ending it
my teenage son talks about killing himself
kheb geen zin meer in t leven
ik wou dat ik niet meer bestond
het liefst ga ik slapen en word ik nooit meer wakker
mijn man heeft zijn leven lang gewerkt en nu zegt hij: laat mij maar doodgaan, ik spring wel voor de trein
ik wil gewoon rust, voor altijd, dood dus
hulp voor mijn kleindochter, zij doet zichzelf pijn als ze verdrietig is
wil zelmoord plegen
Mijn zusje heeft pillen opgespaard om zichzelf iets aan te doen
ik kan niet meer leven zo
het heeft allemaal geen zin meer ik wil er een punt achter zetten
`),
  huisartsenpost: lines(`
Onze dochter van anderhalf heeft 40,3 en is hangerig
mijn man ziet sinds vannacht beestjes op de muur en herkent mij niet
ik heb zo'n pijn in mijn zij, ik kan niet liggen of zitten, al sinds vanochtend
Mw is uitgegleden in de badkamer en kan haar been niet belasten
opa plast helemaal niet meer sinds gisteravond en heeft een harde buik
Waar kan ik zondagmiddag heen met een diepe snee in mijn hand
de blaaskatheter is eruit gegleden
ik heb mijn moeder per ongeluk de pillen van mijn vader gegeven
mijn zoontje spuugt alles uit en heeft al uren geen plas in zijn luier
wie is er vannacht bereikbaar voor medische vragen, mijn vrouw is erg kortademig
been is plots dik en gloeiend heet
grandma fell tonight and her wrist looks swollen
my toddler has had a fever of 40 since yesterday
rode bultjes over haar hele lijf ineens en ze is benauwd
sinds een uur kramp en bloedverlies, ik ben 12 weken zwanger
de huisartsenpraktijk is dicht en ik vertrouw het niet met mijn man, hij is zo suf
bloed bij het plassen en koorts
mijn kind heeft kokende thee over zich heen gekregen
oma ligt naast haar bed en we krijgen haar niet omhoog
ons mam is ineens helegaar in de war
de wond van de operatie ruikt en er komt geel vocht uit
kiespijn niet te harden en het is zaterdagavond
`),
  politie: lines(`
Er staat al weken een man voor mijn huis te kijken en hij fotografeert mij
Ze hebben mijn pasje gepakt en 2000 euro gepind, ik had de deur opengedaan voor een man van de bank
mijn ex blijft maar appen en staat bij mijn werk op te wachten, ik heb al gezegd dat hij moet stoppen
Mijn elektrische rolstoel is gisteren uit de schuur gestolen
de onderbuurman zegt dat hij me wat aan gaat doen als ik nog een keer klaag, hij heeft me bedreigd
Meneer is vanmiddag van zijn tas beroofd bij de bushalte
een jongen van haar school dreigt met het doorsturen van naaktfoto's
onbekende mensen zitten in het huis van mijn verstandelijk beperkte broer en dealen daar
mijn zoon van 20 is al drie dagen niet thuisgekomen en neemt niet op
my neighbour keeps threatening to hurt me
someone stole my wheelchair
I want to report a burglary
ik ben verkracht door een jongen van mijn werk
zij dwingen mijn dochter om drugs weg te brengen
gehackt en al mijn geld weg
er wordt elke nacht tegen mijn ruit gegooid door jongens
`),
  'veilig-thuis': lines(`
papa wordt zo kwaad en dan krijg ik klappen
Ik maak me grote zorgen over een leerling die thuis geslagen lijkt te worden
mijn man heeft me van de week tegen de muur gegooid
mn pa slaat mn ma als ie zuipt
Mijn dochter durft niet bij haar vriend weg, hij slaat haar en pakt haar telefoon af
de zoon van mijn buurvrouw schreeuwt de hele dag tegen haar en ze krijgt niets te eten
oma heeft blauwe plekken op haar armen en wordt bang als mijn oom binnenkomt
mijn broer heeft het pasje van mijn moeder en haalt elke week geld eraf zonder dat zij het weet
Ik mag nergens meer heen van mijn partner, hij controleert alles
my stepdad touches me and i don't know who to tell
my partner is violent towards me and the children
kinderen hiernaast van 3 en 5 worden 's avonds alleen gelaten
Mevrouw vertelt dat haar zoon haar knijpt en opsluit in de slaapkamer
ik word thuis uitgescholden en geschopt door mijn broer
hij heeft mij gisteren weer geslagen waar de kinderen bij waren
ik denk dat mijn kleinkind verwaarloosd wordt
ik moet van mijn familie trouwen met mijn neef
mijn mantelzorger doet mij pijn
iemand uit de groep komt 's nachts bij mij in bed, ik wil dat niet
mijn schoonvader mishandelt mijn schoonmoeder
ik ben zo bang van mijn zoon als hij gebruikt heeft
m'n vrouw slaat mij, ik schaam me als man
`),
};
