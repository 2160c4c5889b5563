/** Told between the lines: longer stories, shame, several needs at once. */
export const betweenTheLines = `
jeugd jeugd-psychisch school: Sinds de zomer is onze dochter van 13 een ander kind. Ze douchet niet, haalt onvoldoendes, en zegt dat we haar met rust moeten laten. Aan wie vraag je zoiets?
jeugd: De juf van groep 3 vroeg of alles thuis wel goed gaat. Ik schrok zo dat ik ja zei.
jeugd: Mijn zoon hangt rond bij het winkelcentrum met jongens van twintig en komt thuis met nieuwe schoenen die ik niet betaald heb
jeugd: Wij zijn grootouders en zien onze kleindochter elke week magerder en stiller worden, maar onze schoondochter wil er niets van horen
opvoeding: Ik werk als kok, kom om elf uur thuis, en dan zitten ze alle drie nog op. Mijn vrouw zegt dat ik streng moet zijn, ik wil ze juist knuffelen
opvoeding: Mijn dochter van vijf wil elke ochtend een andere jurk en dan toch weer de eerste, we komen elke dag te laat en ik schreeuw de straat bij elkaar
opvoeding: De psycholoog van mijn zoon zegt dat hij niks mankeert, wij moeten alleen leren consequenter te zijn. Hoe dan?
opvoeding: Is het normaal dat een jongen van elf nog bij zijn moeder in bed slaapt? Mijn vriend vindt van niet
opvoeding: Ik ben opgegroeid met klappen. Nu hief ik zelf mijn hand op en zag zijn ogen
opvoeding: Twaalf jaar en ze wil met een jongen van zestien naar de kermis, wat mag ik verbieden
opvoeding: Bij ons thuis eet iedereen iets anders op een ander tijdstip met een eigen scherm
druk-gedrag: De buren hebben al drie keer aangebeld. Als onze jongen zijn zin niet krijgt gilt hij alsof hij vermoord wordt en trapt hij tegen de verwarming
druk-gedrag: Op het feestje van zijn neefje heeft hij de taart van tafel geveegd en zijn tante in haar buik gestompt. Hij is vijf. Wij durven nergens meer heen
druk-gedrag: Mijn leerling van acht gooide vandaag een schaar. Hij is niet gemeen. Hij is als een ketel zonder deksel
druk-gedrag: Ik ben zelf leerkracht en kan dertig kinderen aan, behalve mijn eigen dochter
gezin-thuis opruimen administratie: De kinderen slapen op matrassen tussen de zakken kleren, ik heb sinds de bevalling niets meer weggegooid en er ligt post van een half jaar. Ik wil hulp maar geen kinderbescherming
gezin-thuis: Mijn vrouw ligt met bekkeninstabiliteit plat, ik rijd internationaal en onze drie jongens breken het huis af
gezin-thuis opvoeding verslaving: Ik ben clean sinds maart en heb mijn kinderen net terug. Ik kan koken en schoonmaken, maar ik weet niet hoe je moeder bent van een kind dat je niet vertrouwt
scheiding: Mijn zoon vraagt elke zondag bij het inpakken van zijn tas of hij mag kiezen. Hij is zes en zijn knuffel blijft steeds aan de verkeerde kant liggen
scheiding: Zij verhuist met onze kinderen naar Limburg. Ik woon in Den Helder
scheiding: De hond mocht mee naar mama en ik niet
scheiding relatie: We houden niet meer van elkaar maar we willen het onze tieners niet aandoen. Blijven of gaan, en wie begeleidt dat?
scheiding: Bij de diploma-uitreiking zaten mijn ouders elk aan een kant van de zaal en keken ze alleen naar elkaar
baby somber: Iedereen stuurt roze kaarten. Ik sta in de babykamer en denk: wie ben jij
baby: Ik had alles gelezen over bevallen en niets over wat je doet om drie uur 's nachts met een krijsend bundeltje en pijnlijke tepels
baby: Mijn vriendin is zeven maanden zwanger, ze rookt en drinkt gewoon door en lacht als ik wat zeg
baby: Wij krijgen een kind met een hartafwijking, dat zagen ze op de echo. Ik kan geen rompertjes kopen
pleegzorg: Onze eigen zoon van negen wil zijn kamer niet meer delen met ons pleegkind, hij zegt dat zij alle liefde opmaakt
pleegzorg: Ik rij taxi en breng elke week hetzelfde meisje van een instelling naar een leeg huis. Kan ik haar niet gewoon in huis nemen?
school: De taxi staat voor, zijn jas is aan, en dan gaat hij op de drempel liggen. Elke dag. Drie scholen verder
school adhd autisme: Slim genoeg voor het gymnasium, zegt de test, maar hij komt niet verder dan het fietsenhok
school: Ik ben onderwijsassistent en zie een kleuter die alleen onder de tafel wil spelen. De ouders denken dat het overgaat
school: Mijn nichtje van zestien doet alsof ze naar haar stage gaat en zit de hele dag in de bibliotheek
school: Twee keer geswitcht van opleiding, en nu gestopt vlak voor het examen. Ik durf het thuis niet te vertellen
pesten: Op haar verjaardag kwamen nul van de negen meisjes. De ballonnen hangen er nog
pesten: Hij zegt dat hij zijn fiets zelf in de sloot heeft gereden. Voor de derde keer
pesten: Mijn collega's hebben een appgroep 'zonder de heks'. De heks ben ik
dyslexie: Zij doet alsof ze leest. Ze kent het boek uit haar hoofd en houdt het op de kop
dyslexie: Ik ben 44 en mijn zoon vraagt of ik voor wil lezen. Dan zeg ik dat mijn ogen moe zijn
jeugd-psychisch: Onder haar matras vond ik een briefje met 'als ik er niet meer ben krijgt Noor mijn kleren'
jeugd-psychisch: Mijn stiefzoon van tien praat over bloed en monsters en tekent alleen graven sinds zijn moeder weg is
jeugd-psychisch trauma: Een neef heeft aan onze dochter gezeten. Ze is zeven. Ze plast weer in bed en wil alleen lange broeken aan
jeugd-psychisch: Hij doet de hele dag alles zoals het moet en 's avonds, in het donker, fluistert hij: mama, ik ben bang dat mijn hoofd kapot is
zelfvertrouwen: Wij hebben een cliënt die bij elke nieuwe kennis haar pincode geeft, ze wil zo graag aardig gevonden worden
zelfvertrouwen: In de winkel laat ik mensen voorgaan. Altijd. Ook als ik haast heb. Mijn dochter doet mij nu na
jongere-zelfstandig: Vorige week werd ik achttien. Van de groep kreeg ik een taart en een vuilniszak voor mijn kleren
jongere-zelfstandig schulden administratie: Mijn broer is 20, woont bij drie vrienden op de bank, heeft vier telefoonabonnementen en geen zorgverzekering. Wie leert hem het gewone leven?
jongere-zelfstandig: Onze dochter met lichte beperking wil op kamers in de stad, ze kan koken uit een pakje en durft niet te bellen
jonge-mantelzorger: Als vriendinnen vragen of ik mee ga shoppen zeg ik dat ik huiswerk heb. Eigenlijk moet ik papa zijn sonde spoelen
jonge-mantelzorger: Mijn dochter van tien zet 's ochtends haar eigen wekker, smeert brood voor haar broertje en legt de pillen van mama klaar. Ik ben die mama
autisme: Hij verzamelt rekenmachines en huilt als de bus een andere route neemt. Op zijn werk noemen ze hem chagrijnig
autisme: Mijn man las een artikel over Asperger en zei: dat ben ik. Hij is 58. Waar laat je dat nakijken?
autisme ggz-begeleiding werk: Ik kan drie talen programmeren maar geen kantinegesprek voeren. Sinds mijn ontslag eet ik cornflakes en slaap ik overdag
autisme: Aan tafel mogen de erwten de aardappel niet raken. Als dat gebeurt is de avond voorbij
adhd: Ik heb acht hobby's en geen enkele af. De gang staat vol dozen met beginnetjes
adhd: Mijn man laat het bad overlopen, de auto aan, de sleutels in de koelkast. Hij is 40. We lachten er altijd om, nu niet meer
somber: Ik sta op, doe mijn werk, zeg grapjes bij de koffie, en 's avonds ga ik met mijn jas aan op bed liggen
somber: Mijn opa zegt sinds de verhuizing alleen nog: laat maar
somber werk burn-out: Afgekeurd door de bedrijfsarts, verlaten door mijn vrouw, en nu kijk ik naar het plafond. Alles is te zwaar, zelfs een telefoontje
angst: Ik weet alle nooduitgangen in deze stad
angst: Bij de kapper moet ik altijd bij de deur zitten. Nu knip ik mijn haar zelf
angst: Elke avond loop ik langs de bedden om te horen of mijn kinderen ademen; zij zijn 9 en 12
trauma: Sinds de roof durf ik de winkel niet open te doen. Mijn zoon staat nu achter de toonbank en ik sorteer in het magazijn dozen die al gesorteerd zijn
trauma: Mijn vader was kapo in een kamp. Daar werd niet over gepraat. Nu hij dood is schreeuw ik in mijn slaap
trauma: Zij wil niet dat ik de deur van de badkamer dichtdoe, zij wil niet in de lift, zij wil niet naar de tandarts. Ze zegt niet waarom
psychose: Mijn huisgenoot heeft alle spiegels afgeplakt en fluistert tegen de waterkoker. Hij heeft al vijf dagen niet geslapen. Ik weet niet of ik moet bellen
psychose: Onze jongen studeerde natuurkunde. Nu schrijft hij cijfers op de muur die bewijzen dat hij uitverkoren is
persoonlijkheid: Ze belt me om twee uur 's nachts dat ze zonder mij niet kan leven en de volgende dag heb ik haar leven verpest. Ik hou van haar
persoonlijkheid: Bij de vierde therapeut liep ik weg omdat hij op de klok keek
eetstoornis: Mijn vriendin drinkt drie liter water voor ze op de weegschaal stapt bij de diëtist
eetstoornis: Hij eet op zaterdag een hele pan pasta, twee zakken chips en een pot pindakaas, en dan vijf dagen niets
burn-out: De computer ging uit, de baas vroeg wat er was, en ik begon zo hard te huilen dat er een collega een glas water kwam brengen
burn-out: Ik ben directeur van een basisschool en zat vandaag op de fiets met geen idee waar ik naartoe ging
slapen: Om kwart over drie ken ik elk geluid in dit huis
slapen: De baby slaapt door, de hond slaapt door, mijn man slaapt door, ik niet
ggz-begeleiding: Mijn zus is na haar derde opname thuis. De gordijnen zijn dicht, ze eet crackers, de thuiszorg voor de schoonmaak komt maar gaat weer weg omdat zij niet opendoet
ggz-begeleiding: De corporatie belde: of ik als broer wat kan doen aan het geschreeuw, anders moet hij eruit
verslaving: Ik heb mijn moeders trouwring verkocht en gezegd dat er was ingebroken. Ik wil stoppen, echt
verslaving: De pillen waren voor mijn rug. De rug is over. De pillen niet
alcohol: Ik koop mijn wijn in drie winkels zodat niemand telt
alcohol relatie: Elke vrijdag belooft hij het en elke zaterdag ligt hij op de vloer van de garage. De kinderen stappen over hem heen
drugs: Mijn vriend en ik snuiven al twee jaar elke zaterdag. Nu is het dinsdag
drugs: Onze zoon betaalt zijn spul met de fietsen uit de straat
gokken: Hij zit met zijn telefoon op het toilet, en als hij terugkomt is hij bleek. Onze spaarrekening was voor de verbouwing
verslaving-naasten: Ik weet aan hoe de sleutel in het slot gaat wat voor avond het wordt
verslaving-naasten: Mijn dochter wil haar moeder niet meer zien zolang die gebruikt. Ik sta ertussen als vader
relatie: De chemie is weg, het vertrouwen is weg, alleen de hypotheek is er nog
relatie: Na de geboorte van onze zoon met downsyndroom praten wij alleen nog in taken
relatie: Mijn zus en ik hebben elkaar na moeders dood verkeerde dingen gezegd
seksualiteit: Sinds de prostaatoperatie slaapt hij in de logeerkamer. Hij zegt dat hij snurkt
seksualiteit verstandelijk: Op de woongroep heeft een bewoonster met downsyndroom ineens een vriendje. De ouders willen een slot op haar deur
vluchten-voor-geweld: Ik kan niet bellen want hij kijkt mijn telefoon na, ik mail u vanaf het werk. Mijn dochtertje slaapt bij mij met de deurklink vast
vluchten-voor-geweld daklozenopvang scheiding: Na de ruzie van vrijdag lag mijn tas op straat. Ik slaap bij een collega, de kinderen zijn nog bij hem
beperking: Wij worden oud, onze dochter niet. Dat is mijn nachtmerrie
beperking: Mijn zoon is 27 en past nergens: te slim voor de dagopvang, te traag voor een baan, te lief voor de straat
verstandelijk: De rechter vroeg mijn broer of hij het begreep. Hij knikte. Hij knikt altijd
verstandelijk: Zij tekent zes contracten op een markt omdat die mevrouw zo vriendelijk was
vg-dag: Hij heeft dertig jaar enveloppen gevouwen en is nu boventallig, hij begrijpt niet waarom het busje niet meer komt
wonen-met-beperking: Wie veegt zijn mond af als ik er niet meer ben? Hij is 40, ik ben 81, hij kan niet praten en houdt van treinen
ernstig-meervoudig: Onze dochter zegt ja met haar linkeroog. Ze is 16, weegt 24 kilo en heeft nachtelijke aanvallen. We willen dat iemand dat oog leert lezen
zien: Ik groet lantaarnpalen
horen: Mijn man zegt dat hij het hoort, maar hij antwoordt op vragen die ik niet stelde
hersenletsel: Voor het ongeluk maakte hij quizzen. Nu wordt hij boos als er twee mensen tegelijk praten
hersenletsel: Ik zie er gezond uit. Dat is het ergste
nah-begeleiding: Ik zet thee, zie de afwas, was een bord, vergeet de thee. Om vier uur staat er overal wat. Sinds mijn bloeding
afasie: Hij noemt mij 'lepel'. Ik weet dat hij mijn naam bedoelt
begeleiding administratie dagstructuur: Als ik boodschappen doe vergeet ik mijn geld, als ik het geld heb vergeet ik de winkel. Thuis ligt alles open. Ik ben niet gek, ik raak alleen de draad kwijt
daklozenopvang: Mijn spullen staan op vier adressen en ik op geen
daklozenopvang: Het is de derde nacht in de wasserette, de eigenaar kijkt de andere kant op
beschermd-wonen: Mijn zoon is 35, hoort stemmen, verhuist elk jaar omdat de buren klagen. Wij willen een plek waar iemand hem kent als hij nachten wakker is
opruimen: De kinderen mogen niet naar binnen komen van mij. Ze mogen het niet zien
schulden: Mijn zwager staat garant, mijn moeder heeft haar spaargeld gegeven, en ik vertel iedereen dat het bijna geregeld is
schulden: Het konijn is het enige in huis waar geen beslag op ligt
minima: Voor de kassa haal ik weer iets van de band. De caissière kijkt weg
minima: Mijn dochter zegt dat ze geen honger heeft omdat zij weet dat het maandeinde is
administratie: De enveloppen liggen onder de bank. Als ik ze niet zie, bestaan ze niet
bewind schulden: Mijn vader bestelt elke dag via tv. De garage staat vol fitnessapparaten. Hij is 83 en bergt de rekeningen op in de oven
taal: Ik ben receptionist in een huisartsenpraktijk. Er zijn mensen die vragen of ze het formulier thuis mogen invullen. Dan weet ik genoeg
tolk: Ik moest als kind aan mijn moeder vertellen dat de dokter uitzaaiingen had gezien. Dat mag niemand meer
werk: Een baas die mij aankeek, dat zoek ik. De rest leer ik wel
werk verstandelijk: Hij wil bij de brandweer, maar zou ook gelukkig zijn met slangen oprollen
dagbesteding: Van tien tot vier kijk ik naar een wasmachine die draait. Meestal leeg
eenzaamheid: Ik wacht op de man van de meterstand
maatje: Mijn zoon van twaalf vraagt elke week: wanneer krijg ik een vriend
rouw: Op zijn kantoor is er al een ander. Ik heb zijn mok nog
rouw: Hij was vier. Mensen steken de straat over als ze mij zien aankomen
levensvragen: Is dit alles geweest? vroeg mijn vrouw van 74 met leverkanker, en ik wist niets te zeggen
kanker: Om mij heen vieren ze dat ik schoon ben. Ik voel mij leeggelopen en vreemd bang
chronisch-ziek: Vandaag kon ik douchen of koken, niet beide
pijn: Elke dokter lacht vriendelijk en geeft een ander pilletje
spierziekte: Mijn moeder tilde mij als klein kind, straks til ik haar, zij heeft ALS
mantelzorg-steun: Ik zeg tegen iedereen dat het gaat. Het gaat niet
mantelzorg: Men noemt het mantelzorg, ik noem het: ik ben zijn vrouw en dit is wat er over is
respijt: Sinds zijn diagnose heb ik geen kop koffie opgedronken toen die nog warm was
klacht: Zij zei dat zijn lip stuk was van vallen. Drie keer in een week valt geen mens op zijn lip
regelen: Ik heb een map, een schrift en een stapel visitekaartjes, en nog niemand die iets doet
clientondersteuning: Aan die tafel zitten er vijf met een laptop en ik met mijn zakdoek
indicatie: 'Uw zoon is nog te goed', zei de man. Hij heeft ons huis niet gezien om zes uur
vrijwilligerswerk: Mijn handen zijn leeg sinds ik met pensioen ben en ik wil ze om een ander leggen
uitje: Mijn dochter van veertig met een beperking heeft nog nooit een walvis gezien en droomt ervan
`;
