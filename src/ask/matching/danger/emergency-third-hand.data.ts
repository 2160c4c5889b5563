/**
 * Danger of now as people tell it who panic, are ashamed, old or young, or write English; a third says no word that
 * danger is known by. To learn from.
 */
import type { Emergency } from './emergency.rules.ts';

const lines = (text: string): string[] => text.trim().split('\n');

export const THIRD_HAND_EMERGENCIES: Readonly<Record<Emergency, readonly string[]>> = {
  '112': lines(`
hij ligt op de grond en zegt niks meer
haar mond hangt ineens scheef
it smells like gas and grandma is sleepy
help help mijn vrouw wordt helemaal grijs
ik krijg hem niet meer wakker, hij snurkt zo gek
mijn man zit op de wc en kan zijn ene kant opeens niet meer gebruiken
oma keek me aan en zakte toen zo van de stoel
ze doet haar ogen niet open wat ik ook zeg
papa ligt in de schuur en geeft geen antwoord, ik ben tien
mama is gevallen en slaapt nu heel raar
er zit een elefant op mijn borst en mijn kaak trekt
ik ben 82 en mijn hart gaat tekeer en ik word zo koud en klam
het is net of er een band om mijn borst zit, sinds een half uur
mijn buurman zit blauw in zijn auto
hij maakt alleen nog een rochelend geluid
mijn vrouw praat opeens wartaal en laat haar kopje vallen
kan nog maar half zien sinds net en mijn hand tintelt
alles aan de linkerkant van mijn moeder doet het sinds vanmorgen niet meer
opa verslikte zich en nu komt er geen geluid meer uit
de kleine heeft een knikker in zijn keel
mijn dochter grijpt naar haar hals, ze at net een nootje
haar lippen worden dik en ze piept bij het ademen
hij is gestoken door een bij en zijn tong past niet meer in zijn mond
zijn inhalator doet niks meer en hij kan geen zin afmaken
ze hapt naar lucht en zit rechtop te zweten
mijn baby is zo slap als een vaatdoek
ons kindje van vier maanden haalt steeds even geen adem
ze lag in het badje met haar gezicht onder, ik was maar even weg
jongetje uit de vijver gehaald, hij hoest niet
onze peuter dronk uit de fles onder de gootsteen
mijn kleinzoon heeft mijn hartpillen gegeten, er missen er zes
ik heb net alles uit het medicijnkastje doorgeslikt en nu ben ik bang
mijn vriend heeft iets genomen op het feest en is gloeiend heet en ligt te trillen
hij heeft een naald in zijn arm en reageert niet meer
mijn moeder heeft de hele weekdoos in een keer leeggemaakt en is zo suf
ik denk dat ik veel te veel insuline heb gespoten, alles draait
suiker 1,9 en hij wil niet meer slikken
mijn zus haar suiker is zo hoog dat het apparaat hi zegt, ze ademt diep en is niet aanspreekbaar
de aanval duurt nu al een kwartier en de spray hielp niet
hij schokt met zijn hele lijf, het is de eerste keer
ze heeft de een na de andere aanval en komt er niet meer tussendoor bij
de keukenla, een mes, mijn pols, het stroomt
hij heeft zijn hand tussen de zaag gehad, twee vingers liggen eraf
bloed gutst uit zijn been, handdoek helpt niet
mijn moeder spuugt donkerrood en wordt zo bleek
mijn man slikt bloedverdunners, viel op zijn hoofd en wordt nu raar slaperig
hij is van het dak gegleden en voelt zijn benen niet
mijn vader ligt onder de trekker
kokend frituurvet over haar hele borst en armen
mijn trui vatte vlam bij het fornuis, vel hangt erbij
iemand ligt onder zijn scooter hier voor de deur
er komt rook onder de deur van hiernaast vandaan
de gang staat vol rook en ik zit in een rolstoel op de derde
de frituurpan brandt en ik krijg het niet uit
piepding van koolmonoxide gaat af en we hebben allemaal hoofdpijn
we zijn alle drie misselijk en duf sinds de kachel aan is
gaslucht in de kelder, hij sist
er ligt iemand op het spoor
mijn broer loopt op de vangrail van de snelweg en wil niet terug
hij staat op de rand van het viaduct en hangt de telefoon op
ze zit in het raamkozijn op acht hoog met haar benen naar buiten
mijn zoon slaat alles kort en klein en heeft een schaar op zijn zus gericht
hij heeft me net gewurgd, ik zit opgesloten in de badkamer
ik fluister want hij loopt door het huis en zoekt me
mijn ex trapt nu de achterdeur in
er loopt iemand op mijn zolder, ik lig onder bed
hij zegt dat hij een geweer uit de auto gaat halen
ze proberen mijn nichtje een busje in te trekken
twee mannen slaan een jongen voor de snackbar, hij beweegt niet
mijn demente man is zonder schoenen de deur uit en het is min vijf
we vinden mama nergens, haar rollator staat bij het kanaal
onze zoon van vijf met autisme is weg en hier is overal water
kind kwijt op het strand, rood broekje
ik ben zwanger van dertig weken en mijn benen zitten onder het bloed
het hoofdje is er al en we zitten in de auto
mijn vliezen braken en het water is groen en ik voel de baby niet
net bevallen, ik loop leeg en zie sterretjes
ik kreeg stroom van de wasmachine en mijn hart slaat gek
er zit iets in zijn luchtpijp en hij wordt paars
mijn man komt niet meer bij na het flauwvallen
vrouw in de bus zakte weg en niemand voelt een pols
he's lying in the hallway and not answering
my wife's face dropped on one side just now
dad's chest is being crushed he says, he looks grey
nan can't get her words out all of a sudden
please help my little brother swallowed a battery
my son is having a fit and it won't stop
she drank the stuff for the drains
I cut too deep and I can't stop it
my dad has locked us in the bathroom and is kicking the door
there is a man in my garden trying the windows
my throat is closing, I ate shrimps
baby went blue for a moment and is floppy now
we can't find grandpa, he has dementia and it is freezing outside
kan niet praten hij is hier stuur iemand
wat moet ik doen ze is ijskoud en beweegt niet meer
mijn man wilde net opstaan en toen schoten zijn ogen weg
zijn buik is zo hard als een plank en hij ligt te kermen en wordt wit
vlekken op haar benen die niet wegdrukken en ze is zo suf, ze kan haar hoofd niet buigen
net een autodeur tegen mijn hoofd, ik zie dubbel en moet kotsen
ik bel niet graag iemand, maar ik lig al sinds vannacht naast mijn bed en kan niet omhoog en mijn been ligt gek
de thuiszorg doet open en meneer reageert alleen nog op knijpen
mijn collega ligt te stuiptrekken in de kantine
er is een arm uit de kom en hij voelt zijn hand niet meer, die is wit
de ambulance moet komen, straat weet ik niet meer, ik ben zo duizelig
hij kijkt dwars door me heen en er komt schuim uit zijn mond
ik hoor mijn bovenbuurvrouw op de vloer kloppen, de deur zit op slot en ze roept zachtjes
mijn moeder zit in haar stoel en haar handen zijn steenkoud, ze knippert niet
papa doet raar, hij lacht scheef en zijn arm hangt erbij
ik heb zo'n scheurende pijn tussen mijn schouderbladen, het schoot erin en ik sta te tollen
alles wordt zwart als ik overeind kom en mijn ontlasting is als teer
hij eet niks en drinkt niks, ademt met lange pauzes en wordt niet meer wakker als ik roep, gisteren was hij nog goed
mijn dochter is uit het klimrek gevallen en beweegt haar armen niet
de strijkbout, zijn hele handje, het vel laat los
ze kreeg een bal tegen haar keel en kan nu niet slikken of praten
hij is overgegaan op fluisteren en zijn nagels zijn paars
ik kreeg net een prik bij de tandarts en alles zwelt op
de bbq stond binnen omdat het regende en nu vallen de kinderen om
het plafond in de flat is naar beneden gekomen en er ligt iemand onder
mijn buurman graaft een sleuf en die is ingestort, we zien alleen zijn pet
er is een meisje door het ijs gezakt
ze liep zo de snelweg op in haar nachtjapon
opa heeft de auto meegenomen, hij is dement en belt dat hij niet weet waar hij is
mijn zusje van twee zit vast in een hete auto
mijn broer heeft zichzelf opgesloten in de schuur met benzine
ik hoor gekraak beneden en de hond is stil geworden
hij filmt dat hij me pijn doet en de deur is dicht
my wife is 38 weeks and the cord is coming out
help he's turning purple, he was eating steak
grandad is sweating and his arm hurts, he says it's nothing
there's a fire in the stairwell and mum can't walk
she's been fitting for ten minutes
I took too many and now I'm scared
zij heeft een hap van een plant genomen en haar pupillen zijn zo groot
ons zoontje is van de commode gerold en wil alleen maar slapen, een oog staat groter
ik prikte mezelf met zijn epipen, nee ik bedoel hij zwelt nog steeds op na de prik
`),
  '113': lines(`
ik heb alles klaargelegd, het hoeft niet meer
niemand zou me missen dus waarom zou ik nog wachten
ik weet al welke dag het wordt
vannacht is het klaar, ik wil alleen nog ergens gedag zeggen
de brieven liggen op tafel
ik spaar ze op in een potje achter de spiegel
ik sta elke avond een poosje op het perron te kijken naar de treinen die niet stoppen
mijn man is dood en ik wil achter hem aan
ik ben de moeite van het redden niet waard
liever slaap ik in en word ik nooit meer wakker
als ik straks weg ben is het voor de kinderen rustiger
ik ben 15 en ik wil dood maar mijn ouders mogen het niet weten
soms denk ik, een ruk aan het stuur en het is voorbij
alle pijn moet ophouden, ik heb uitgezocht hoe
ik hou het nog tot kerst vol en dan stop ik ermee
ik heb afscheid genomen van mijn kat, haar naar mijn zus gebracht
mijn leven is op, ik doe het vanavond
doei lieve mensen, sorry voor alles
ik ben bang voor wat ik mezelf ga aandoen als ik vannacht alleen ben
de stemmen zeggen dat ik van het balkon moet
ik hoef niet meer te eten want ik wil er toch niet meer zijn
mijn zoon van 16 heeft op zijn telefoon gezocht hoe je jezelf ophangt
mijn vrouw deelt al haar sieraden uit en zegt dat ze rust wil, ik ben doodsbang
papa zegt dat wij zonder hem beter af zijn en hij is zo kalm ineens
mijn beste vriendin heeft me een afscheidsbericht gestuurd en neemt niet op
opa heeft een touw gekocht, hij zegt voor de schommel maar die is er niet
mijn buurman van 84 zegt dat hij het jachtgeweer maar eens van zolder haalt voor zichzelf
ons kind zegt op haar negende dat ze een sterretje wil worden
mijn broer is ontslagen uit de kliniek en appt dat hij het nu wel afmaakt
ze heeft vorige week een poging gedaan en zegt dat het de volgende keer wel lukt
ik druk sigaretten uit op mijn been en het wordt steeds meer
ik bonk met mijn hoofd tegen de muur tot het bloedt omdat ik mezelf haat
mijn dochter heeft scheermesjes onder haar matras en lange mouwen in de zomer
ik kras elke avond dieper
ik ben boer en alles is weg, ik zie maar een oplossing
sinds de aanklacht wil ik niet meer bestaan
ik durf het niet te zeggen maar ik heb er genoeg van, van alles, van ademen
ik voel niks meer en dat wil ik voor altijd
waarom zou een mens van 91 nog wachten, ik heb de pillen bewaard
ik wil eruit stappen en weet niet tegen wie ik dat moet zeggen
het gaat goed hoor, na morgen heeft niemand meer last van mij
heb mezelf beloofd dat dit mijn laatste verjaardag was
I have written the letters and fed the cat
everyone would be better off if I was gone
I'm 17 and I keep thinking about how to end it
my mate says he's got the pills lined up
I don't see tomorrow anymore
there is no point in me being here, tonight I'm done
she gave away her dog and said goodbye in a strange way
I want to go to sleep and never wake up
ik kijk steeds naar de medicijnen van mijn moeder en reken uit hoeveel genoeg is
kan iemand mij tegenhouden
ik heb het touw al in de auto
de dokter kan me niet helpen, niemand, ik ga het zelf oplossen vannacht
voor mij geen volgende week
mijn dochter van 12 tekent graven met haar eigen naam erop en wil er niet over praten, ze zegt dat ze weg wil van de wereld
sinds hij weg is zit ik met een fles en een strip in mijn hand
ik ben zo moe van het vechten tegen mijn hoofd, ik geef me over
wie past er op de hond als ik er volgende maand niet meer ben, ik ben niet ziek
mijn huisgenoot zegt dat hij zijn spullen niet meer nodig heeft en zit met een mes op zijn bed naar zijn pols te kijken
my wife keeps saying the kids need a better mother and that she will be gone soon
`),
  huisartsenpost: lines(`
baby van 3 weken 39 graden en drinkt niet
onze dreumes heeft al acht uur geen natte luier en huilt zonder tranen
mijn zoon van 6 heeft zoveel oorpijn dat hij gilt, het is zaterdagavond
vanavond uit de boom gevallen en zijn elleboog zit dik en scheef
oma kletst opeens onzin en plast om het kwartier, dat was gisteren niet
opa is sinds vannacht totaal in de war en gloeit
ik heb koorts en rillingen en mijn borst is vuurrood, ik geef voeding
mijn been is sinds vanmiddag dik, warm en het doet zeer in de kuit
rode streep loopt vanaf de snee omhoog naar mijn elleboog
gebeten door de kat, hand is opgezwollen en klopt
in een roestige spijker getrapt en het is zondag
mijn catheter loopt niet meer door en ik ga dood van de kramp
er zit een splinter in mijn oog en ik kan er niet mee wachten tot maandag
de wond van de operatie is vanavond opengegaan en er komt vocht uit
vijf keer overgegeven in een uur en ze houdt geen slok water binnen
mijn man heeft een steek in zijn zij dat hij over de vloer kruipt
kindje heeft blafhoest en haalt piepend adem sinds het naar bed is
mijn dochter heeft haar hoofd gestoten en spuugt nu steeds
ik heb per ongeluk de pillen van mijn man ingenomen, wat nu
ik heb de dubbele dosis bloeddrukpillen gegeven aan mijn moeder vanavond
moeder is van het bed gerold, ze kan niet op haar heup staan
tong verbrand aan thee en nu zit er een enorme blaar bij mijn kleintje
mijn neus bloedt nu al een uur, ik knijp en knijp
zwanger van 9 weken en sinds vanmiddag bloed en krampen
er zit sinds gisteravond bloed bij de ontlasting, best veel
keelpijn zo erg dat ik mijn spuug niet weg krijg
mijn gezicht is aan een kant dik van een kies en ik heb 39,5
uitslag over mijn hele lijf sinds ik vanmorgen aan de antibiotica ben
mijn suiker blijft vandaag boven de twintig en ik ben zo misselijk
mijn man is ineens zo geel in zijn ogen
ik zie sinds een uur flitsen en een zwart gordijn in mijn oog
oma valt sinds het weekend steeds om en praat trager, huisarts is dicht
mijn zoontje zijn balletje is dik en doet vreselijk zeer
het drukverband is doorgelekt en de praktijk is gesloten
pijn bij het ademhalen en koorts sinds vannacht
vergeten tampon denk ik, ik ben rillerig en beroerd
mijn pols staat als een vork na het schaatsen
kraal in het oor van mijn dochter, ze krijst
teek zat er drie dagen en nu een grote rode kring en koorts
de pijnpleisters zijn op en mijn moeder kermt, wie komt er in de nacht
ze heeft kanker en krijgt chemo en nu 38,9
my toddler won't stop vomiting and it's two in the morning
burned my hand on the oven, big blisters, gp is closed
my mum is suddenly confused and has a fever
newborn feels hot and sleeps through feeds
dog bit my kid in the face, not deep but open
ear infection getting worse, she is screaming and it's sunday
hij heeft een vishaak in zijn duim en de dokterspost is toch open
mijn zoon slikte een muntje in, hij praat gewoon maar het zit nog ergens
sinds vanavond kan ik mijn nek niet meer draaien en gloei ik
ze is uit haar tillift gegleden en heeft een ei op haar hoofd, verder praat ze normaal
mijn man heeft zo'n hik met pijn en koude rillingen na zijn galoperatie van maandag
de maagsonde van ons kind is er vannacht uitgetrokken en ze moet om zes uur medicijnen
opeens een vlek in mijn blikveld sinds het eten
ik borst en mijn kindje van tien dagen wordt steeds geler en suffer
`),
  politie: lines(`
een man in een busje sprak mijn dochter aan en vroeg of ze meeging
ik heb een meneer van de bank mijn pas meegegeven, was dat wel goed
mijn moeder heeft een nepagent binnengelaten en haar ring is weg
iemand heeft mijn naaktfoto en wil geld zien anders zet hij hem online
er staat al drie nachten dezelfde auto voor mijn huis met iemand erin
mijn ruit is ingegooid met een briefje eraan
een jongen van school zegt dat hij me morgen neersteekt
mijn ex heeft een zendertje onder mijn auto gehangen
ik kom thuis en alles is overhoop gehaald
mijn scootmobiel is vannacht weggehaald uit de box
kelderbox opengebroken en de e-bikes foetsie
de hulp heeft geld uit mijn la gepakt en ontkent
ze hebben mijn opa van zijn fiets geduwd en zijn tas gepakt
mijn dochter van 13 chat met een man van veertig die wil afspreken
een taxichauffeur zat aan mij
ik ben gisteravond verkracht na het uitgaan en weet niet wat ik moet doen
er wordt geschreeuwd en met flessen gegooid voor ons portiek, wij durven er niet langs
mijn zoon wordt gedwongen om drugs rond te brengen
ze bedreigen me om een schuld, ze weten waar mijn kinderen naar school gaan
iemand doet zich voor als mijn kleinzoon en ik heb al tweeduizend euro overgemaakt
er hangt steeds een man bij de speeltuin met zijn broek open
de buurt bekladt onze deur met vieze woorden omdat wij twee mannen zijn
ik word afgeperst
aangereden en de automobilist is doorgereden, ik heb alleen schaafwonden
I gave my bank details to a man on the phone and now the account is empty
a guy keeps following me home from work
they broke my window and stole the tv last night
someone is threatening to share photos of me
een vent staat elke dag bij de poort te filmen en roept mijn naam
vreemde voetstappen in de tuin en morgens is het slot geforceerd
mijn buurjongen heeft gezegd dat hij onze ruiten eruit schiet met oud en nieuw
iemand heeft op mijn naam een lening genomen en belt nu dat ik moet betalen of anders
mijn oma heeft haar pincode gegeven aan een vriendelijk meisje aan de deur
er lag een kogel in onze brievenbus
`),
  'veilig-thuis': lines(`
als hij zijn sleutel in het slot steekt krimpen we allemaal in elkaar
ik schaam me maar ik heb mijn zoontje vandaag te hard door elkaar geschud
mijn moeder haalt de riem als mijn cijfers slecht zijn
ik moet van papa iets geheim houden wat ik vies vind
mijn man telt het geld, leest mijn berichten en ik mag mijn zus niet zien
hij heeft me gisteren tegen de kast gegooid maar hij had spijt
mijn nieuwe vriend dwingt me in bed als ik nee zeg
ik bedek de plekken met make-up voor ik naar mijn werk ga
de buurkinderen staan 's avonds in hun pyjama buiten en vragen of ze mogen eten
door de muur hoor ik hem tieren, een klap en dan huilt het kind
een meisje in mijn klas heeft brandplekken en zegt dat ze gevallen is
mijn kleindochter wil niet meer naar haar vader, ze zegt dat hij aan haar plasser zit
mijn schoonmoeder zit vastgebonden in haar stoel als de zoon weg is
mijn broer int moeders aow en zij heeft geen winterjas
de verzorgster knijpt mama in haar arm als ze niet wil eten
vader krijgt van mijn zus expres zijn medicijnen niet
ik heb mijn vrouw met alzheimer geslagen, ik kon niet meer en ik huil de hele avond
mijn zoon van 24 duwt me en eist mijn pinpas voor drugs
onze puber heeft mij vanmiddag een blauw oog geslagen
ze willen mij in de vakantie naar marokko brengen voor een man die ik niet ken
mijn nichtje moet besneden worden zegt mijn tante
mijn ouders zeggen dat ik de eer heb geschonden en laten mij niet naar buiten
hij gooit borden naar mama en ik neem mijn broertje dan mee naar zolder
na de scheiding komen de kinderen telkens met striemen terug van hun vader
mijn vriendin krabt en slaat mij, maar wie gelooft een man
mijn zusje van zes is de hele dag alleen thuis met de baby
moeder ligt dronken op de bank en de peuter loopt op straat
ik ben bang van hem maar waar moet ik heen met drie kinderen
oma is zo mager en vies en haar kleinzoon laat niemand binnen
hij zegt dat hij de kinderen iets aandoet als ik wegga
ik werk in de opvang en zie steeds weer blauwe oren bij een jongetje
mijn moeder sluit mijn zus op omdat ze een verstandelijke beperking heeft
ik moet alles doen wat hij zegt, anders slaapt de hond buiten en ik ook
de begeleider van mijn broer kust hem en zegt dat dat normaal is
mijn man heeft gedreigd mij van de trap te gooien
a boy in my street is always hungry and covered in bruises
my husband chokes me and then says sorry
I'm scared of my stepdad when mum works nights
my son takes my pension and shouts at me when I ask for food
my brother hits our mum who has dementia
he won't let me have my passport or phone
ze slaan elkaar hier in huis bijna elk weekend en ik zit er met de baby tussen
ik durf niet te schrijven wat hij doet, hij leest alles mee
mijn man doet de deur op slot als hij gaat werken en neemt de sleutel mee
ik zag de oppas het kindje aan een arm omhoog trekken en schudden
opa zegt dat ik bij hem op schoot moet en dan doet hij iets geks
mijn vader gooit de kooi met mijn konijn door de kamer en ik ben de volgende zegt hij
mama heeft al dagen niet gekookt en ligt alleen maar, wij zijn met zijn drieen, ik ben negen
de mentor van mijn tante geeft haar geen zakgeld meer en rijdt zelf in een nieuwe auto
`),
};
