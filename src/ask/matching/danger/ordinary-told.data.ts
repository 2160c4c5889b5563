/**
 * What sounds like danger and is past, slow, feared, meant otherwise, or somebody's recovery: written from how Dutch
 * says so (tense, duration, 'na', 'sinds', 'vorig', 'bang dat'). The first half served to mend by; the second was only
 * measured.
 */
const lines = (text: string): string[] => text.trim().split('\n');

export const TOLD_ORDINARY: readonly string[] = lines(`
na zijn beroerte kan mijn man zijn rechterarm niet meer gebruiken
sinds haar herseninfarct praat mijn moeder onduidelijk en wordt ze snel boos
mijn vader had twee jaar geleden een hersenbloeding en loopt nog slecht
mijn vrouw is halfzijdig verlamd door een beroerte, wie helpt haar uit bed
opa heeft een beroerte gehad en kan niet meer praten
hij heeft drie maanden geleden een hartaanval gehad en durft niets meer
vorig jaar een hartinfarct gehad, ik wil weer leren bewegen
ik ben sinds mijn hartstilstand zo moe en vergeetachtig
mijn zus lag vorig jaar weken in coma en moet alles opnieuw leren
mijn broer is in maart van een ladder gevallen en zit nu in een rolstoel
mijn dochter is vorig jaar aangereden en kan zich niet meer concentreren
sinds het ongeluk met de auto heb ik elke dag hoofdpijn
al drie maanden heb ik pijn in mijn rug en ik slaap slecht
mijn man hoest al een half jaar en komt de trap niet meer op
oma is al weken moe en eet bijna niets meer
mijn moeder is het laatste jaar vaak benauwd en kan niet meer naar de winkel
hij heeft copd en is snel benauwd, kan er iemand boodschappen doen
mijn vader is hartpatient en kan geen trappen lopen
mijn been is al een jaar lam en ik zoek hulp met aankleden
haar linkerarm doet het niet meer na de operatie van vorige maand
mijn man is vorige week thuisgekomen na een hartoperatie en mag niets tillen
ze is net ontslagen uit het ziekenhuis na een longontsteking
mijn heup is gebroken geweest en ik durf de straat niet meer op
oma is in de zomer gevallen en durft niet meer alleen te lopen
mijn moeder is dit jaar al vier keer gevallen
mijn vader valt bijna elke week en wij maken ons zorgen
ik ben bang om te vallen als ik alleen thuis ben
ik ben bang dat mijn moeder valt als ik op mijn werk ben
bang dat mijn man weer een beroerte krijgt, wie kan ons geruststellen
wat moet ik doen als mijn vrouw een epileptische aanval krijgt
mijn zoon heeft epilepsie en kan niet alleen gelaten worden
mijn dochter heeft epilepsie, is er een logeerplek waar ze dat aankunnen
ik heb angst om te stikken sinds ik een keer in een stuk vlees bleef hangen
ik krijg paniekaanvallen in de supermarkt en denk dan dat ik doodga
steeds hartkloppingen van de zenuwen, volgens de dokter is het stress
mijn man is bang om dood te gaan sinds zijn diagnose
mijn moeder is negentig en zegt dat het van haar niet zo lang meer hoeft te duren
mijn vader praat veel over de dood sinds mama er niet meer is
ik wil praten over euthanasie, wie kan mij daarbij begeleiden
mijn broer maakte drie jaar geleden een eind aan zijn leven en ik mis hem
vorig jaar deed mijn dochter een poging, wij zoeken begeleiding voor ons gezin
ik heb mezelf vroeger gesneden en schaam me voor de littekens
als kind werd ik geslagen en dat komt nu allemaal boven
mijn ex sloeg mij jarenlang, ik ben nu weg en wil erover praten
ik ben twee jaar geleden verkracht en durf niemand te vertrouwen
ik heb jaren bij een agressieve man gewoond en slaap nog altijd slecht
mijn moeder sloeg ons vroeger en nu moet ik voor haar zorgen
na de inbraak van vorig jaar durft oma niet meer alleen te slapen
er is vorige winter bij ons ingebroken en mijn vrouw is nog steeds bang
sinds de overval in de winkel kan ik niet meer werken
we zijn vorig jaar door brand ons huis kwijtgeraakt
mijn vader laat de pan droogkoken, ik ben bang voor brand
de schulden groeien ons boven het hoofd en ik stik erin
ik verzuip in de papieren van mijn overleden man
ik zit er helemaal doorheen en slaap nauwelijks
ik ga kapot aan de zorg voor mijn ouders
mijn hart breekt als ik zie hoe mijn vrouw achteruitgaat
de eenzaamheid vreet aan mij sinds de kinderen weg zijn
mijn dochter ontploft om niks en gooit met deuren
onze puber is een tijdbom thuis, hoe gaan we daarmee om
mijn zoon vecht op school met andere jongens
mijn zoontje van vijf bijt en slaat andere kinderen in de klas
mijn man met dementie duwt mij weg als ik hem wil wassen
mijn moeder met alzheimer scheldt en knijpt de verzorging
hij loopt soms weg van huis door zijn alzheimer, is er een gps voor hem
mijn vrouw dwaalt in de nacht door het huis, wie blijft er bij haar
mijn vader wordt 's nachts verward wakker, al maanden
oma ziet dingen die er niet zijn sinds ze parkinson heeft
mijn broer hoort stemmen, hij slikt daar al jaren medicijnen voor
mijn man vergeet zijn pillen of neemt ze twee keer
mijn moeder krijgt de pillen niet uit het doosje
ik wil van de slaappillen af die ik al tien jaar slik
mijn zoon blowt elke dag en komt zijn bed niet meer uit
mijn man drinkt elke avond en wordt dan vervelend, hoe praat ik met hem
mijn suiker is al weken te hoog, wie helpt met spuiten
mijn wond is na zes weken nog open
de doorligplek van mijn man wil maar niet dicht
ik heb een ontstoken teen door mijn diabetes, wie verzorgt mijn voeten
mijn dochter is als baby blauw geworden en is daardoor beperkt
ons kind had zuurstoftekort bij de geboorte en kan niet lopen
mijn zoon is te vroeg geboren en drinkt nog steeds moeilijk
mijn vrouw kan na de bevalling haar draai niet vinden en huilt veel
na haar burn-out valt mijn zus steeds terug
mijn moeder is de kluts kwijt sinds de verhuizing
ik ben mijn leven kwijt sinds ik voor hem zorg
de huisarts zegt dat het niet ernstig is maar ik blijf moe
my husband had a stroke last year and cannot use his hand
since her heart attack my mother is afraid to go outside
I was abused as a child and would like to talk to someone
I am afraid my father will fall when nobody is there
he has had epilepsy for years and needs somebody with him
`);

export const TOLD_UNTOUCHED: readonly string[] = lines(`
mijn man heeft sinds zijn herseninfarct geen gevoel in zijn linkerbeen
mijn tante kreeg vorig najaar een beroerte en vindt de woorden niet meer
door zijn hersenbloeding van vijf jaar geleden is mijn broer veranderd
na het hartinfarct van mijn vrouw zijn wij allebei onzeker
mijn vader is tijdens een operatie gereanimeerd en is daarna nooit meer de oude geworden
mijn zoon heeft na zijn scooterongeluk moeite met plannen
ik heb in januari mijn been gebroken en kan nog niet douchen
opa ligt sinds zijn val veel op bed en wordt er niet sterker op
mijn moeder is de laatste maanden erg afgevallen
al twee jaar loop ik rond met pijn in mijn borst van de zenuwen, de cardioloog vindt niks
mijn man heeft hartfalen en wordt van alles benauwd
mijn zus heeft astma en kan het huis niet goed stofvrij houden
oma durft na haar val de deur niet meer uit
we zijn bang dat opa de trap af valt
ik maak me zorgen dat mijn moeder het gas open laat staan
stel dat mijn man een hartaanval krijgt als ik er niet ben, bestaat er een alarmknop
mijn dochter heeft een paar keer per maand een epileptische aanval en wil zelfstandig gaan wonen
mijn vrouw heeft slikproblemen en verslikt zich vaak, wie kan haar leren eten
ik hyperventileer in drukke winkels
ik ben als de dood voor de tandarts
na de dood van mijn man zie ik het nut van de dag niet meer zo
mijn moeder van 95 is klaar met leven en wil daar rustig over praten
mijn vriendin is vorig jaar overleden door zelfdoding en ik blijf met vragen zitten
mijn zoon deed zichzelf op zijn zestiende pijn en wil nu aan zijn zelfbeeld werken
ik groeide op met een vader die sloeg en word nu zelf snel kwaad
mijn vorige man heeft mij mishandeld en mijn kinderen hebben dat gezien, nu zijn we veilig
wij zijn gevlucht voor de oorlog en mijn man schrikt van elk geluid
twee jaar terug ben ik overvallen en ik durf nog altijd niet alleen naar buiten
mijn zoon werd op school geslagen en wil niet meer naar de klas
sinds er bij de buren is ingebroken slaapt mijn moeder niet
mijn man zet koffie en vergeet dat het gas aanstaat
ik kan wel door de grond zakken van schaamte over mijn huis
ik sta in brand voor mijn gezin maar nu is de koek op
wij worden gek van al die formulieren
ons zoontje gilt en schopt bij het aankleden
onze dochter met autisme bonkt met haar hoofd als het te druk wordt
mijn vader met dementie beschuldigt mij van diefstal
mijn man staat om drie uur op en wil naar zijn werk, hij is al tien jaar met pensioen
opa is door parkinson vaak verward in de avond
mijn zus heeft een psychose gehad en moet weer leren koken
ik neem te veel pijnstillers tegen mijn hoofdpijn en wil minderen
mijn moeder haalt haar medicijnen door elkaar
mijn broer gebruikt al jaren en wil nu eindelijk afkicken
mijn vrouw drinkt sinds ze haar baan kwijt is
mijn open been geneest slecht en het verband zakt af
de stoma van mijn man lekt en wij kunnen dat zelf niet
ons kind is bijna verdronken toen het twee was en heeft sindsdien hersenletsel
mijn kleindochter is met een keizersnede geboren en huilt veel
ik lig al zes weken plat en kan niets in huis
mijn man is na covid nog steeds snel buiten adem
my father broke his hip in spring and is afraid of the stairs
after the accident my son forgets everything
I used to cut myself and want to learn other ways
my wife has had seizures since she was a child and wants a day programme
what if my mother falls and nobody hears her
`);

export const TOLD_AND_NOW: readonly string[] = lines(`
mijn man had vorig jaar een beroerte en nu hangt zijn mond ineens scheef
na zijn hartinfarct heeft hij nu weer druk op zijn borst en zweet hij
mijn moeder heeft copd en krijgt nu geen lucht meer
ze heeft al jaren epilepsie maar deze aanval stopt niet
oma is net gevallen en haar been ligt scheef
mijn vrouw heeft vorige maand een poging gedaan en heeft nu al haar pillen geslikt
mijn ex sloeg mij vroeger al en staat nu met een mes voor de deur
mijn vader is vandaag weggelopen, hij heeft dementie en is nergens te vinden
sinds vanochtend kan mijn man zijn arm niet meer optillen en praat hij raar
ik ben bang, er is iemand in mijn huis
ik wil niet meer leven sinds mijn man dood is
mijn man slaat mij al jaren en vanavond weer
hij is van de trap gevallen en bloedt uit zijn oor
mijn kind heeft een knoopcel ingeslikt
mijn zoon zegt dat hij er vannacht een eind aan maakt
my dad had a stroke two years ago and suddenly cannot speak
she has diabetes and does not wake up
he has asthma and his lips are turning blue
ik snijd mezelf elke avond en kan niet stoppen
mijn vader slaat mijn moeder, al maanden
`);

/** Lines of the gist's stories (README of `gist`) that rang falsely once. */
export const RANG_FALSELY: readonly string[] = lines(`
ik zou weten willen wat mij te wachten staat, hoe het einde eraan toegaat
zijn laatste wens is nog een keer de stal zien
mijn buurman heeft geen kind of kraai en ligt op zijn einde
een rondleiding in een hospitium alvast, want we willen niet overvallen worden
mijn hulp steelt geloof ik, er is geld weg uit de la
Alfahulp: u bent zelf werkgever, wij bemiddelen en vervangen bij ziekte
mijn man is honderd kilo en ik krijg hem niet overeind
hij zakt steeds onderuit in zijn kussens en ik kan hem niet omhoog trekken
uit de lage bank komen kost me tien minuten
tandvlees bloedt en hij laat zich niet poetsen
hij ruikt uit zijn mond alsof er iets rot
mijn kind ligt aan de voedingspomp
bloedplaatjes en zakken bloed toegediend krijgen zonder opname
reumavoeten, scheefgegroeid, elke stap is een mes
Mijn vader heeft zich altijd met een kwast en mes geschoren, hij kan dat niet meer vanwege zijn trillende handen en het personeel vergeet het
mijn opgezwollen gezicht door prednison, ik herken mezelf niet in de spiegel
een schilderijtje ophangen, een kast in elkaar zetten
lekkende dakgoot en huisbaas reageert niet
wij zijn een echtpaar met een lager verstand zoals ze het noemen en krijgen een kind, nu dreigt jeugdbescherming en we willen laten zien dat we het met wat steun kunnen
van klein af aan achter in ontwikkeling, nooit leren lezen, nu dertig en verliefd via internet op een oplichter
zwakbegaafd en wordt steeds opgelicht
mijn zoon begrijpt veel niet en wordt snel misbruikt
in de zomer als de dagbesteding dicht is verveelt mijn verstandelijk gehandicapte broer zich te pletter
snoezelen, waterbed, huifbed, een belletje, zij reageert op trillingen en licht
Thuis voor jongvolwassenen met een ernstige meervoudige beperking, opgericht door ouders, met tilsystemen, therapiebad en nachtzorg.
als casemanager zoek ik op korte termijn een logeerbed voor een heer met beginnende dementie, partner is uitgevallen
De opname was een opluchting en een ramp ineens, ik weet niet meer wie ik ben zonder het zorgen
cilinder, dioptrie, wat zegt dat
als verwijzer vanuit de reclassering zoek ik een landbouwbedrijf waar een jongen met autisme mee kan draaien
Ervaringsdeskundigen gezocht en opgeleid, herstelacademie
my mother wants to die at home
mijn man ligt in de voorkamer en gaat niet meer naar boven, hij wil hier ook sterven
de benauwdheid maakt ons bang, dan bellen we toch de ambulance en dat wilde moeder juist niet
Hij is al van twee scholen getrapt vanwege vechten op het plein
Mijn zoon zegt dat er een motor in zijn buik zit die nooit uitgaat
De voetbaltrainer wil hem uit het team, hij deelt klappen uit als hij verliest
Schoolbus weigert hem omdat hij andere kinderen pijn doet
In de rij bij de bakker krijg ik ineens een brok in mijn keel, tintelende vingers en denk ik dat ik flauwval. Ik ga nu alleen nog naar de winkel als die net opent.
mijn man van 70 is bang voor alles: inbrekers, vallen, onweer, en wil dat ik nooit wegga
Ik ben machinist. Iemand sprong voor mijn trein en nu zie ik bij elk station die ogen.
mijn broer werd op straat neergestoken, de wond is dicht, maar hij zit met zijn rug tegen de muur in elk café
het huis stond in brand, wij sprongen, en nu slaapt niemand van ons met de deur dicht
er lopen mannen op het dak, zegt ma van 80, en ze hebben gif in de suiker gedaan, terwijl haar geheugen prima is
m'n huisgenoot doet mega paranoia, zegt dat wij camera's ophangen, dit is geen grap meer
een depot elke maand maakt hem dik en suf, maar zonder wordt hij achtervolgd door stemmen
hij eet niets omdat het vergiftigd zou zijn, hij heeft zich ingegraven in zijn kamer en denkt dat ik zijn moeder niet ben
achter elke grap zoekt ze een complot, ze knipt foto's uit en hangt touwtjes van gezicht naar gezicht
hij krijgt meltdowns van fel licht en naden in zijn sokken, de koptelefoon is zijn redding
we praten langs elkaar heen, hij heeft asperger
Wijkverpleegkundige hier: mevrouw van 84 met een vasculaire dementie, weduwe, geen kinderen, neemt steeds minder initiatief en verwaarloost haar huis.
eentje die niet na een kwartier weer weg is maar rustig doorvraagt hoe het echt gaat met pa en zijn alzheimer
een vast iemand die ons de weg wijst nu mama dement is
Mijn vrouw volgt mij door het hele huis als een schaduw, ik kan niet eens douchen, kan er iemand een paar uur bij haar zitten
de thuiszorg komt tien minuten voor de pillen en weg, de andere 23 uur is mijn verwarde moeder alleen
vader met geheugenverlies laat het eten aanbranden en gaat 's avonds nog de deur uit
Mijn vader kan op maandag en donderdag ergens heen als het aan mij ligt, want overdag dut hij weg en 's nachts is hij wakker door zijn alzheimer
elke avond om vijf uur begint het, ze wil naar huis naar haar ouders, rammelt aan alle deuren, en als ik zeg dat ze al thuis is wordt ze razend en scheldt mij uit voor dief
baby met een scheef hoofdje, late loper
Ik zit de hele dag achter een laptop op een keukenstoel en mijn schouders staan in de brand, tot in mijn pink. Mijn huisarts zegt dat ik spieroefeningen moet doen.
hij kan zijn arm niet boven zijn hoofd krijgen om een bord uit de kast te pakken
evenwichtsorgaan verstoord, steentjes in het oor, bij omdraaien in bed draait de kamer
mijn vriend leest mijn berichten en wordt woest
Relatietherapie, EFT, Houd me vast-weekend voor paren
ik heb vanavond geen bed
waar kan ik vannacht slapen, ik heb geen huis
ex-partner liet de sloten vervangen en nu heb ik geen woning
ze hebben mijn uren gehalveerd
een nachtwaker die al eens iemand heeft zien overlijden en niet in paniek raakt
mijn rolstoel is kapot en ik kan de deur niet uit
een stoel die mij zachtjes omhoog duwt
de gemeente wees een elektrische rolstoel af omdat de stalling te klein zou zijn
mijn vader is achtenzeventig en heeft hart, suiker en nieren, hij raakt de moed kwijt
knobbeltje, punctie, wachten, mijn keel zit dicht
hij koopt ineens de halve webshop leeg door zijn dopamineagonist
reuk weg, kleine stapjes, schouder stijf, en nu de uitslag
Ik was orgeldraaier, dus mijn rechterarm was mijn brood. Nu schokt hij, ruik ik niks en heb ik last van dromen waarin ik vecht. De neuroloog gaf tabletten en een folder met een tulp erop.
ik denk dat ik in het verkeerde lichaam zit
sinds mijn dwarslaesie voel ik daaronder niets, mijn verloofde is bang mij pijn te doen, en bij de revalidatie ging het alleen over plassen en poepen, terwijl ik wil weten of ik nog minnaar en vader kan zijn
mijn man met dementie is ineens heel seksueel en ik wil het niet meer, hoe zeg ik dat
de wijkagent was hier voor de derde keer en nu eist de raad dat er begeleiding in ons gezin komt
Als jeugdverpleegkundige zie ik een jonge moeder die dreigt om te vallen, ze wil wel hulp maar alleen bij haar thuis
Hulphonden voor mensen in een rolstoel, opgeleid om deuren te openen en dingen aan te reiken
netvliesloslating, en nu zie ik met mijn goede oog alleen schaduwen
mijn dochter van drie reageert niet als we klappen, het consultatiebureau stuurt ons door
met oorontsteking op oorontsteking, buisjes erin, nu heeft hij een achterstand doordat hij niet goed hoort
suïcidale gedachten, ik heb een datum in mijn hoofd en wil dat iemand mij tegenhoudt
als verzorgende zie ik mevrouw wegkwijnen: ze kijkt glazig, wast zich niet, wil niet naar de eetzaal, zegt dat ze beter dood kan zijn
de gedachte om niet meer te leven komt vaker, ik durf het mijn vrouw niet te vertellen
113, praat over gedachten aan zelfmoord, gratis en anoniem
mijn man is 54 en raakt zijn werk kwijt door alzheimer
scheiding dreigt omdat mijn man van 50 zo veranderd is, kil en ontremd, nu weten we dat het zijn frontaalkwab is
Weekend weg met gezinnen waarvan een ouder al jong dementie kreeg
gasafsluiting dreigt
moeder leende van verkeerde mensen, zij bedreigen haar
Mijn broer met Down heeft na de dood van onze ouders een eigen spaarrekening en een erfdeel, wij wonen ver weg en zoeken iemand die door de rechter wordt aangesteld om daarop te letten
mijn tante geeft geld aan oplichters en wil geen hulp
Minimaregelingen checken in tien minuten, adviseur vult in
niks te eten voor de kinderen tot het loon komt
ik ben leerkracht, om drie uur piept er alleen nog lucht uit mijn keel
Opa verslikt zich in zijn koffie en hoest dan blauw aan. De longarts had het over een sliktest en dikkingspoeder.
mijn gezicht staat scheef na een aangezichtsverlamming en ik praat met een pruim in mijn mond
ademen, hoge schouders, gespannen kaak, mijn keel doet zeer van bellen op de klantenservice
als wijkagent tref ik vaak verwarde mensen, welk psychiatrisch team kan ik bellen
Spoedeisende psychiatrie, crisisdienst dag en nacht
de huisarts zegt dat ik op mezelf moet passen, maar hoe dan
Ik mag geopereerd worden aan mijn knie maar dan moet er wel iemand zijn voor hem
Pijnrevalidatie, minder pillen meer leven
weekend weg voor onze autistische zoon, zodat zijn zusje aandacht krijgt
hij denkt dat de zuster hem vergiftigt en slikt niks meer
mijn opa ziet de streepjes op zijn pen niet meer, gisteren heeft hij de dubbele eenheden gespoten
bloed in zijn plaszak en het loopt niet meer af
my uncle's indwelling catheter is blocked again
verstopte katheter midden in de nacht, wie komt dan
een urostoma na blaaskanker, en nu met één hand vanwege een beroerte
Nachtdienst voor verstopte katheters: binnen een uur iemand bij u
indwelling catheter blocked, who can come
man speelt geld telefoon, salaris weg twee dagen, kinderen geen eten
moet ik zijn drank door de gootsteen gieten of juist niets doen
mijn zus laat haar kleintjes alleen om te gaan gebruiken, wij vangen ze op en willen weten hoe we haar kunnen bereiken
mijn buurman praat op straat tegen bomen, hij heeft geen familie, mag iemand hem eens opzoeken
het dagactiviteitencentrum voor psychiatrie sloot, zestig man staan op straat, waar gaan we heen om te schilderen en te kletsen
Enik Recovery College, leren van elkaar over kwetsbaarheid, verslaving en veerkracht
joint bij het opstaan, joint in de pauze, joint voor het slapengaan, en als ik een dag niet rook zweet ik het bed nat
De jongens uit zijn elftal doen allemaal 3-MMC, het is een studentenhuis, hij plast nu bloed van de keta en zegt dat wij boomers zijn. We zijn radeloos.
hij werd vastgebonden zonder dat wij het wisten
Wrong medication was given, who can I report this to
mijn kind is in de instelling mishandeld
ze dreigen de zorg stop te zetten omdat wij kritisch zijn
zwanger en alles komt eruit, welke vitamines
Ons ventje van drie spuugt alles uit wat niet crackers heet, hij zit onder de curve, en oma vindt dat we strenger moeten zijn. Elke maaltijd eindigt met tranen en een gevulde vuilnisbak.
koolmonoxide, oude geiser, geen melder
vader doet de hele nacht geen oog dicht en roept
opname wat een opluchting
vader kwijlt, valt, roept en de huisarts komt niet meer langs, een arts in het gebouw zou een opluchting zijn
Mijn moeder heeft toen zij nog helder was gezegd geen slangen en geen beademing, maar het staat nergens, en nu ze een longontsteking heeft vraagt de dokter wat wij willen
mijn man ligt ziek, ik durf niet weg van huis om een pak suiker te halen
wijkrestaurant vanavond
laxeermiddelen in haar tas, een opgezwollen kaak, de wc stinkt, en ze zegt dat ze een gevoelige maag heeft
mijn cortisol is op, zegt mijn lijf, haaruitval, oogtrillen, druk op mijn borst, gejaagd
mijn man zaagt hele wouden om en stopt dan zo lang met ademen dat ik hem een por geef, overdag dommelt hij weg achter het stuur
ik trap en sla in mijn slaap, mijn vrouw heeft een blauw oog
opvliegers, natte lakens, ramen open, en wakker tot het licht wordt
my son thinks he is worthless
Met oefentherapie in warm water, adviezen om gewrichten te sparen, uitleg over medicijnen en steun van lotgenoten helpen wij mensen met artrose, jicht, psoriasisgewrichten en andere vormen van reuma
Sinds ik mijn pols brak boven de aardappelpan eet ik koude knakworst. Een bezorgbakje vind ik niks, maar als er een uurtje iemand kwam snijden en roeren, dan weet ik zelf het recept wel.
De groep waar mijn zus woont is in vijf jaar van gezellig naar doodstil gegaan: flexwerkers, deuren dicht, frietdag geschrapt. Zij slaat zichzelf nu. Wij zoeken een huis waar mensen haar liedjes kennen.
Mijn moeder krijgt in het verpleeghuis één luier per nacht en ligt 's ochtends in haar eigen urine
constipatie, keiharde keutels, persen tot ik flauwval
Zorgcirkel voor kousen: buren opgeleid door de wijkverpleegkundige helpen elkaar
he chokes on food, we puree everything now
dronk mijn vader maar genoeg, hij heeft nu alweer een blaasontsteking van uitdroging
slokdarm vernauwd, alles blijft steken achter mijn borstbeen
Mn oma wordt gevoerd door een robotarm in een filmpje, bestaat dat echt
gasfornuis dat zichzelf uitschakelt
mijn zus heeft na haar cva een eigen flatje, maar de post ligt ongeopend, ze laat pannen verbranden en durft geen instantie te bellen
Goedendag, sinds het infarct raakt mijn vader verstrikt in alle handelingen. Komt er bij u iemand wekelijks thuis om strategieën te oefenen?
`);
