/** Danger that names neither what it is nor what is wanted: only what is seen, heard or meant. To learn from. */
import type { Emergency } from './emergency.rules.ts';

const lines = (text: string): string[] => text.trim().split('\n');

export const UNSPOKEN_EMERGENCIES: Readonly<Record<Emergency, readonly string[]>> = {
  '112': lines(`
hij kan me niet meer aankijken, zijn ogen draaien weg
mijn vrouw glijdt telkens naar links en snapt niet wat ik vraag
mama praat alsof ze dronken is maar ze drinkt nooit
oma houdt haar kopje ineens niet meer vast en haar lip hangt
mijn collega schreef net nog en nu komt er alleen gebrabbel
papa kan zijn mouw niet vinden en lacht met een halve mond
zijn arm valt gewoon naar beneden als ik hem optil
van het ene op het andere moment zag ze niets meer
een half uur geleden wist hij nog wie ik was
net was ze nog vrolijk en nu kan ze niet opstaan en kletst ze onzin
mijn buurman leunt tegen de muur, klamme handen, hij wil alleen maar zitten
opa zegt dat er een paard op zijn ribben staat
het trekt van mijn maag naar mijn arm en ik krijg het er benauwd van
ik moest gaan zitten, alles is nat van het zweet en mijn vingers slapen
mijn man wrijft steeds over zijn borstbeen en wordt zo wit als een laken
ik voel mijn hart fladderen en ik ga bijna van mijn stokje
een half broodje zit dwars, hij wappert met zijn handen
er kwam een druif in en nu maakt ze geen geluid
hij wijst naar zijn keel en loopt paars aan
mijn zusje doet zo raar met haar nek en er komt niks in of uit
het bolletje van haar fles zit in haar mond en ze kokhalst maar het komt niet
na de garnalen kreeg hij bulten en nu fluit zijn adem
ik heb een wespensteek en mijn ogen zitten dicht en ik praat dik
ze tikte een stuk noot weg en nu krabt ze aan haar hals en piept
mijn wangen zwellen en slikken lukt amper na die nieuwe pil
het kind hangt als een lappenpop over mijn arm
ons meisje wordt niet boos als ik haar prik, ze doet niks
onze zoon staart en zijn handje trekt, ik tel al zeven minuten
mijn pasgeboren kind kreunt bij elk ademtochtje en trekt zijn neus open
de wieg was zo stil, ik heb haar opgepakt en ze is klam
er drijft iemand in de gracht
hij sprong van de steiger en is niet meer bovengekomen
mijn vriendje is te lang onder gebleven in het zwembad
de kleuter zat aan de vaatwastabletten, zijn kin is rood en hij kwijlt
mijn moeder dronk uit het verkeerde flesje, het was ammoniak
er zijn twee strips leeg en ze wil niet zeggen wanneer
haar adem is zo oppervlakkig na die pijnstillers
mijn zoon heeft snoepjes gegeten die wiet waren en is niet te wekken
hij heeft met iemand iets gesnoven en zijn kaken zitten op slot
er zit geen logica meer in wat hij zegt en zijn naald ligt naast het bed
hij beeft en zweet, meter geeft lo, hij spuugt de limonade uit
zijn adem ruikt naar appels en hij is zo diep in slaap
de dweil is helemaal rood en ik kan haar been niet dicht krijgen
zij viel door de glazen deur
de cirkelzaag schoot uit
ik heb een handdoek om mijn pols en die is al door
mijn oor ligt er half af na die beet van de herder
het stopt maar niet sinds ze op de wc zat, en ze wordt kil en suf
hij hoest het op in klonten, helder rood
er loopt helder water uit zijn neus na die klap en hij is zo sloom
met zijn hoofd op de rand van de trap gekomen en nu weet hij zijn naam niet
mijn nichtje ligt onder de kast die ze wilde beklimmen
mijn man lag tussen de koe en het hek, hij ziet grauw
de ladder schoof weg, hij ligt op het grind en ik mag hem niet aanraken van de pijn
ze werd geschept op het zebrapad
de auto ligt in de sloot met de wielen omhoog
er is een tram over zijn been
de thee ging over het hele hoofdje
haar haren vlogen aan bij de kaarsen
hij heeft aan de kabel gezeten en is weggeslingerd
er komt vuur uit het stopcontact en de gordijnen pakken het
bij de overkant slaan de vlammen eruit en er zwaait een oude man
ik sta op het balkon, achter mij is alles zwart en heet
we zijn met vijf in de caravan met een kacheltje en niemand kan nog helder denken
de meter voor co staat in het rood en opa ligt zo roze te slapen
de kookpit sist zonder vlam en ik ben zo licht in mijn hoofd
hij loopt op de rails bij de overgang, ik krijg hem er niet af
mijn broer hangt over de reling van de brug
ze heeft haar schoenen netjes op het dak gezet
zijn buurvrouw ziet hem boven op de hijskraan klimmen
hij heeft de benzine al over zich heen
er is iets om haar nek en ik kan het niet los krijgen
hij komt de trap op met een hamer
mijn ex heeft de kinderen in de auto en zegt dat hij tegen een boom rijdt
hij zit op mij en knijpt tot ik sterretjes zie, ik ben even ontsnapt naar de wc
mijn vader richt het luchtgeweer op ons
ik durf niet te bewegen, er staat iemand in de kamer naast mij
ze schoppen tegen het kozijn en roepen dat ik eraan ga
twee kerels met bivakmutsen bij de overburen
mijn zoon houdt de schaar tegen de keel van mijn man
er wordt geschoten in onze straat
ze sleurden haar zo die auto in
mijn dochter appt alleen: haal me hier weg, hij laat me niet gaan
het bed van opa is koud en de voordeur staat open
mijn man had zijn pantoffels nog aan en het is al donker, nergens te zien
de juf telde er negentien en het moeten er twintig zijn, we zijn bij de duinen
ons jochie praat niet en is over het hek geklommen, daar loopt de ringvaart
ik zie een voetje en geen hoofd, ze perst al
het kind wil er nu uit en de vroedvrouw is er niet
ik heb weeen die niet meer stoppen en het bed is rood
na de geboorte kwam er een klap water en nu val ik steeds weg
iets klopt er niet, hij is helemaal stijf en zijn ogen staan open
meneer zegt niks terug door de brievenbus en de tv staat aan, ik zie zijn benen
mijn vriend stond op uit zijn stoel en kwam met een klap neer
ik krijg haar kaken niet van elkaar
hij rilt niet eens meer, hij heeft de hele nacht buiten gelegen
bij de hitte op de camping is hij neergegaan, huid droog en gloeiend
ze kreeg een bal tegen haar borst en ging tegen de grond
I can't feel a pulse
her words are all jumbled and she keeps dropping things
there's something stuck and no sound comes out of him
he's just staring and twitching, it's been ages
the car rolled over and my friend is trapped
he's coming up the stairs with a bat
we're all dizzy and the heater has been on all night
she was by the pool a minute ago
my hands went numb and there's this weight on me
the baby is making a grunting noise and going grey
`),
  '113': lines(`
ik heb mijn wachtwoorden opgeschreven voor mijn zus
nog een nacht en dan is er rust
ik wil weg en nooit meer terug, niet naar een andere plek, gewoon weg
ik ben zo moe van het bestaan
ze zijn beter af zonder deze last
ik loop elke avond een rondje langs de spoorbaan
het is genoeg geweest, mijn koffer is gepakt voor de laatste reis
hoeveel van die witte pillen heb je nodig om niet wakker te worden
ik schrijf alvast op welk lied ze moeten draaien, het duurt niet lang meer, ik regel het zelf
er is geen plekje voor mij op deze wereld
iedere ochtend baal ik dat ik wakker word
mijn kinderen zijn het enige dat me tegenhoudt, en nu zijn ze bij hun vader
ik zat vannacht op de dakrand en durfde net niet
de put is te diep en ik klim er niet meer uit, ik laat los
ik ben veertien en ik wil verdwijnen en ik heb al opgezocht wat werkt
als mama sterft ga ik mee
nou ja dan was dit het, bedankt voor de hulp allemaal
ik kan de schaamte niet aan, ik maak er een punt achter
gisteren stond ik al met een been over de railing
papa heeft de hond naar het asiel gebracht en de verzekeringspapieren klaargelegd
mijn man is gestopt met praten en heeft zijn horloge aan onze zoon gegeven en hij wil alleen naar de hei
mijn kind heeft afscheid genomen op snapchat
mijn beste maat appte: zorg goed voor mijn ma
mijn zus staat met de pillen in haar hand aan de telefoon
een meisje uit mijn klas laat mij haar krassen zien en zegt dat ik niks mag zeggen
mijn oma zegt dat ze stopt met eten zodat het sneller gaat, omdat niemand haar mist
hij wil zichzelf straffen en slaat met een steen op zijn hand
ik brand mezelf met de stijltang
elke keer als het misgaat pak ik het mesje
ik trek de wonden open want dan voel ik tenminste wat
de stem zegt vandaag moet het
wat is de minst pijnlijke manier
I'm so tired of living
nobody needs me and I know where dad keeps the pills
this is my last message
my sister sent me a goodbye voice note
I hurt myself again tonight and it's getting worse
`),
  huisartsenpost: lines(`
mijn dochtertje rilt en wil haar hoofd niet van het kussen halen, 40,2
de kleine heeft zes luiers diarree sinds middernacht en haar ogen liggen diep
mijn oor loopt, ik heb 39 en het is zaterdag
ze plast al sinds vanmorgen bloed met krampen
mijn man kreunt met opgetrokken knieen sinds het avondeten
pijn rechtsonder in zijn buik, hij loopt krom en spuugt
ik gleed uit op de stoep en mijn enkel staat helemaal blauw, staan gaat niet
haar duim is dubbel zo dik na de voordeur
het mes gleed van de avocado in mijn handpalm, het gaapt
opa zijn slangetje zit verstopt en zijn buik is hard, de wijkzuster is al weg
sinds de prik van vanmiddag is zijn hele arm vuurrood en heet
een spetter ontstopper in mijn oog, ik heb al gespoeld
mijn kind heeft een erwt in haar neus
ik kreeg vanavond een schop van een paard tegen mijn dij, het been wordt steeds dikker
moeder loopt sinds gisteren te plukken aan de deken en ziet beesten, ze heeft ook koorts
kan mijn vader vannacht nog iets krijgen tegen de pijn, hij heeft botkanker en de pillen helpen niet
ik heb de pil van mijn hond ingeslikt in plaats van mijn eigen
in het verzorgingshuis is pa uit zijn stoel gegleden, heup doet zeer, dokter is pas maandag terug
ik hou al twee dagen geen vocht binnen en zie nu dubbel van zwakte
de pleister op de operatiewond is groen en ruikt
zwanger en ik voel de baby vanavond veel minder
ik ben gisteren bevallen en heb 39 graden
ineens zo'n bult in mijn lies en het doet vreselijk zeer
hij ademt snel met intrekkinkjes bij zijn ribben en heeft koorts
een tekenbeet met een ring en mijn gezicht hangt een beetje sinds vandaag
ik heb bloed bij het hoesten sinds vanochtend, kleine sliertjes
haar oog is dik, rood en ze kan er niet mee kijken sinds het boompje in de tuin
my boy fell off the trampoline and won't use his arm
high fever for three days and now a rash, it's saturday
mum can't pee since this morning and is in agony
`),
  politie: lines(`
ik heb op een link gedrukt en nu is er vierduizend euro af
een man aan de deur zei dat hij van de waterleiding was en nu is mijn kistje leeg
ze hebben de scootmobiel van mijn vader uit het halletje gehaald
iemand rijdt elke dag achter mij aan van mijn werk naar huis
mijn vroegere vriend weet steeds waar ik ben en stuurt foto's van mijn voordeur
mijn foto's staan op een groepsapp en ze vragen geld
bij thuiskomst stond de achterdeur open en de lades lagen op de grond
een onbekende trok aan mijn dochters arm op weg naar school
een jongen uit de wijk laat mijn zoon pakjes wegbrengen en hij durft niet nee te zeggen
hij belde dat hij me wel weet te vinden
de buurman stond met een bijl te schelden en is weer naar binnen
mijn portemonnee is uit mijn rolstoeltas gegrist
er is een man met zijn hand in mijn broek gegaan in de bus
ik werd net beroofd op de parkeerplaats
er ligt elke morgen een dood dier voor mijn deur
mijn zus stuurt een vriend die ze nooit gezien heeft al haar spaargeld
my nan handed her card to a courier who said he was from the bank
he keeps waiting outside my school
they slashed my tyres and left a threat
`),
  'veilig-thuis': lines(`
als ik te laat thuis ben moet ik op mijn knieen
hij breekt mijn spullen en zegt dat ik de volgende ben
ik draag lange mouwen zodat de moeders op het schoolplein niks zien
papa wordt een ander mens als hij gedronken heeft en dan verstoppen wij ons in de kast
mijn vrouw zegt dat ik de kinderen nooit meer zie als ik vertel wat ze mij aandoet
de vriend van mijn moeder kijkt naar mij als ik douche
ik moet foto's maken van mezelf van mijn neef
mijn opa raakt mij aan en ik mag het niet tegen oma zeggen
onze dochter durft niet naar huis en wil niet zeggen waarom, er zitten afdrukken van vingers op haar arm
ik hoor het kind hiernaast smeken om te stoppen
de kinderen van mijn zus krijgen straf zonder eten en slapen op de grond
een baby in de flat huilt uren en er doet niemand open, elke dag weer
een kleuter op mijn school heeft een afdruk van een riem
mijn dochter van 17 krijgt klappen van haar vriendje en neemt hem in bescherming
mijn moeder mag van mijn broer geen telefoon en geen bezoek
vader is uitgemergeld en zijn vrouw zegt dat hij gewoon niet lust
de kleinzoon woont bij oma in en haar rekening is leeg en zij heeft een blauwe kin
de thuishulp trekt zo hard aan haar arm dat er paarse plekken staan
ik heb mijn demente vader in de schuur gezet met de deur op slot omdat hij me gek maakte
ik heb mijn kind tegen de muur geduwd en ben geschrokken van mezelf
mijn man dwingt mij, ook als ik huil
ik krijg honderd euro in de maand en moet van elke cent een bon laten zien aan mijn man
mijn schoonfamilie heeft mijn paspoort en ik mag niet alleen naar buiten
ik moet trouwen met een neef die ik van een foto ken
mijn broers hebben gezegd dat ze me iets aandoen als ik met hem blijf
mijn zoon gooit met stoelen en ik slaap met mijn deur op slot
mijn volwassen dochter slaat mij als ik geen geld geef
de leider van de woongroep zit aan mijn zus en zij kan het niet uitleggen
my mum burns me with the iron when I'm bad
he controls every cent and locks me in when he leaves
my neighbour's toddler is left alone all night
my uncle touches me and says it's our secret
`),
};
