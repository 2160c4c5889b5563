/** Told by other hands in more than one sentence, as a letter to the desk: care, home and old age. */
export const lettersToTheDesk = `
verzorging mantelzorg-steun: Ik ben Harm, negentig min drie. Mijn Trijn had vorig jaar nog een moestuin, nu heeft ze hulp nodig bij alles wat met haar lichaam te maken heeft. Ik doe het, maar mijn handen zijn er niet voor gemaakt.
wassen: Mijn moeder was badjuffrouw in het zwembad en nu is ze bang voor een douchekop. Ze houdt zich vast aan de wastafel en huilt. Ik woon boven haar en heb het opgegeven.
in-en-uit-bed: Elke ochtend hetzelfde circus: beddensprei weg, voeten op de grond, één twee drie, en dan zakken we samen weer terug. Gisteren zijn we blijven liggen tot de krantenjongen kwam.
steunkousen: Ze komen twee keer per dag van de thuiszorg voor vier minuten. Daardoor kan ik niet naar de ochtendmis en niet naar de late film. Is er een manier om ze zonder hulp aan te krijgen?
toilet: Mijn broer draagt sinds de zomer luiers. Hij lacht erom. Ik niet, want ik sta elke avond aan de wasbak en de wasmachine draait overuren.
eten-geven: Om twaalf uur ga ik naar het tehuis. Als ik er niet ben krijgt hij een bord en halen ze het weer op. Wie helpt hem op de dagen dat ik naar de dialyse moet?
gebit: Tante Bep heeft haar tanden bij de zakdoek ingepakt en weggegooid. Nu mummelt ze. Naar een stoel in een praktijk krijg je haar met geen tien paarden.
uiterlijk: Oma was coupeuse en liep altijd als een mevrouw. In haar paspoort lacht ze met gelakte nagels. Ik wil dat ze er op haar honderdste weer zo uitziet.
wondzorg: De poes sprong van de kast op haar onderbeen. Het vel rolde zo weg, als nat papier. We hebben er een theedoek om gedaan, dat was zaterdag.
medicijnen: Vrijdag lag er een roze pil onder de tafel, zaterdag een gele in de hondenbak. Ik weet niet meer wat hij wel heeft ingenomen. De apotheek zegt: vraag om een rol, maar wie kijkt of hij hem leegt?
injecties: Na de operatie moet ik negenentwintig dagen prikken. Ik flauwval bij een vaccinatie en mijn vrouw ziet alleen schimmen. Kunnen jullie dat elke avond doen?
katheter-stoma: De dokter heeft een gaatje boven mijn schaambeen gemaakt voor een slangetje. Het is nu donderdag, het loopt niet door en mijn buik staat strak.
thuis-technisch: Wij hebben thuis een heel ziekenhuis: een pomp, een zuurstofmachine, een afzuigapparaat. De techniek leerden we in een middag. Slapen hebben we sindsdien niet gedaan.
nachtzorg: Mijn dag begint als die van anderen eindigt. Hij moet gedraaid, hij moet drinken, hij wil de klok horen. Ik ben 79 en val overdag boven mijn puzzel in slaap.
na-ziekenhuis: Ik heb een tasje met pillen, een afsprakenkaart, een gebroken heup met drie schroeven en een huis met een keldertrap. De taxichauffeur vroeg wie er op mij wachtte. Niemand dus.
diabetes: Ze verstoppen het voor mij maar ik weet dat mijn vader 's nachts vijf boterhammen met stroop eet. Vanmorgen lag hij te rillen. De meter zei alleen HI.
hart-longen: Op het pleintje moet ik drie keer stilstaan en dan doe ik alsof ik etalages kijk. De longen zijn op, zegt men. Ik wil nog naar de volkstuin kunnen.
kanker: Iedereen vraagt hoe mijn man het maakt, hij is klaar met bestralen. Hij zit in de schuur en schuurt al drie weken aan hetzelfde plankje.
parkinson: Hij was goochelaar. Nu kleeft zijn hand aan de kaart en zijn voet aan het tapijt. 's Avonds vraagt hij wie die mannetjes zijn op de vensterbank.
spierziekte: Tussen kerst en Pasen ging ze van wandelstok naar rolstoel. Er is een naam voor, drie letters. Haar man heeft alle folders in de haard gegooid.
reuma: Bij koud weer draag ik twee paar handschoenen en nog krijg ik de deur niet op slot. De sleutel is zo plat. Mijn knokkels zijn knikkers.
pijn: Vijf artsen, drie scans, een zenuwblokkade en een helderziende. De pijn zit er nog. Nu zoek ik iemand die me leert om met het kreng samen te wonen.
huishouden: Ik ben een slordige oude man en dat mag. Maar sinds mijn tweede heup kruip ik over de vloer om het ergste bij elkaar te vegen. Twee uurtjes in de week zou een zegen zijn.
schoonmaken: Toen wij terugkwamen van vakantie stond er schimmel in de pannen en schreeuwde de koelkast. Pa zei: ik ruik niets. Er moet een ploeg door dat huis.
boodschappen: De SRV-man is gestopt, mijn fiets is gestolen en de bus rijdt alleen nog op schooldagen. Ik leef van wat mijn nicht zondags meebrengt.
opruimen: Er staan in mijn moeders gang zevenhonderd lege jampotten, gewassen, met deksel. Als ik er één meeneem belt ze de politie. De brandweer wil dat het weg is voor november.
klussen: Eigenlijk is het niets: een losse plint, een klemmende schuifpui, een lampje bij de bel. Maar ik ben drieënnegentig en mijn zwager ligt op de begraafplaats.
maaltijden: Hij eet bruine bonen uit blik, koud, met een lepel, staand. Vroeger was hij scheepskok. Hij zegt: voor één man steek je geen vuur aan.
samen-eten: In ons dorp is een zaal met een keuken, en op dinsdag rook ik daar uien. Ik ben langsgelopen en doorgelopen. Mag je daar zomaar binnen?
dietist: Eerst moest ik afvallen voor mijn knieën, nu moet ik aankomen voor mijn hart. Ik snap er geen jota van en eet dus maar niks.
valpreventie: Het was maar een mat. Toen was het een drempel, en gisteren was het helemaal niets, ik stond gewoon en lag. De kinderen willen dat ik blijf zitten, maar van zitten word ik nog slapper.
personenalarm: Onze buurman lag van maandag tot woensdag in zijn gang. Hij leeft, een wonder. Sindsdien doe ik geen oog dicht want ik woon ook alleen.
hulpmiddelen: Met de rolstoel van de gemeente kom ik niet door de keukendeur, en met de oude rollator niet over de brug. Wie kijkt eens wat wél past bij mijn lijf en mijn huis?
woningaanpassing: Zijn ziekenhuisbed staat in de eetkamer, de wc is boven en hij heeft nog één been. De woningbouw zegt half jaar. Zijn po zegt elke twee uur.
techniek: De kleinkinderen hebben een apparaatje op de schoorsteen gezet dat praat. Het zei: neem je medicijnen, tante Lies. Ik zei: ik ben Lies niet. Sindsdien zwijgt het.
zien: In de kerk zing ik uit het hoofd, in de winkel koop ik op kleur. Maar de kleuren verdwijnen nu ook en ik ben bang voor november.
horen: Ik zat op de bruiloft van mijn eigen kleinkind en heb vier uur geglimlacht. Geen woord verstaan. Thuis heb ik de toestellen in de la gegooid.
wonen: Pa is drieënnegentig, ma zevenentachtig. Zij kan niet lopen, hij kan niet onthouden. Samen zijn ze één persoon. Wie neemt ze samen?
verpleeghuis: Dinsdag hebben we het gezegd. Hij keek naar buiten en vroeg of zijn kraai dan mee mocht. De dokter zegt dat het deze maand nog moet omdat ma eraan onderdoor gaat.
kleinschalig: We bezochten een instelling met schuifdeuren, draaimolens van gangen en een koelcel. Mijn vrouw huilde. Ergens moet een keuken zijn waar zij gewoon mag roeren.
zelfstandig-met-zorg: Ik wil geen kamertje met een nummer. Ik wil een gootsteen, een balkonnetje, mijn eigen bel, en iemand die hem hoort als ik er 's nachts aan trek.
tijdelijk-verblijf: Ik ben schipper. Aan boord is alles steil en nat, met mijn gebroken scheenbeen gaat dat niet. Voor zes weken zoek ik een bed op de wal met een beetje zorg.
verhuizen: De trap heeft achttien treden, ik heb er acht over. De makelaar wil verkopen, de kinderen willen me dichtbij en ik wil vooral dat iemand me door die papieren heen praat.
logeren: Volgend voorjaar ga ik na dertien jaar mijn zus zien in Curaçao. Elf dagen. Wie neemt mijn man, met zijn sonde, zijn pet en zijn duizend vragen?
laatste-fase: Ze vroeg gisteren of de krokussen al kwamen. De longarts gaf haar tot de krokussen. Wij willen weten hoe je die weken goed maakt.
hospice: Ik ben 61, alleen, nuchter, en volgens de oncoloog heb ik acht weken. Mijn flat heeft geen lift. Ik wil een plek met een raam dat open kan.
sterven-thuis: Het bed staat klaar, naast de piano. Hij komt vanmiddag met de ambulance. Wij kunnen zingen, meer kunnen we niet, er moet iemand komen die weet van morfine en matrassen.
waken: Mijn tante was onderwijzeres van tweehonderd kinderen en nu zit er geen mens naast haar bed. Ik kom uit Zweden, maar de boot doet er een dag over.
rouw: Zijn scheerkwast is nog nat geweest op de ochtend dat hij stierf. Hij is nu al elf maanden droog en ik kan hem niet wegdoen.
levensvragen: In het kamp heb ik iets gedaan om brood te krijgen. Ik ben nu vijfennegentig. Aan mijn kinderen vertel ik het niet, aan een vreemde met een rustig gezicht misschien.
wilsverklaring: Mijn zus lag vier maanden aan machines. Dat wil ik niet. Mijn zoon zegt: dat komt later wel. Ik ben drieëntachtig, wanneer is later?
dementie: Hij vroeg of hij mocht meerijden naar zijn huis. We zaten in zijn huis, aan zijn tafel. Ik heb zijn jas gepakt en we zijn een rondje om de kerk gelopen.
geheugen-onderzoek: Mijn collega's merken dat ik vergaderingen dubbel plan. Ik lach het weg. Mijn vader begon ook zo, met grapjes.
casemanager: We hebben een klapper met zeven visitekaartjes. Als er iets is bel ik van boven naar beneden en dan zegt de laatste: daarvoor moet u bij de eerste zijn.
dementie-thuis: Mama schilt aardappels voor acht man en er woont niemand meer. Ik laat haar. Maar om elf uur ga ik werken en dan staat er een pan op het vuur.
dementie-dag: Toen de bus kwam ging hij voorin zitten en zei: naar de remise, want hij was trambestuurder. Hij had een mooie dag daar. Kan dat ook op vrijdag?
dementie-gedrag: Gisteren sloeg ze met de soeplepel. Vandaag noemde ze mij een hoer, mijn lieve moeder, die zondagsschool gaf. Ik durf de kinderen niet meer mee te nemen.
jonge-dementie: Wij hebben een dochter van negen en een man die haar schooltas inpakt met pantoffels. Hij is zesenveertig. De psycholoog dacht aan stress.
dementie-naasten: Ik oefen in de auto op vriendelijk zijn. Dan doe ik de voordeur open, hij vraagt hoe laat het is, en ik ben het alweer kwijt.
hersenletsel: Ze hebben me een kaart gegeven: hersenen zijn ook maar een orgaan. Ja. Maar van een gebroken been word je niet iemand anders.
afasie: Hij was omroeper op de kermis. Nu heeft hij drie woorden: moeder, fiets en godverdomme. Daarmee doet hij alles.
nah-begeleiding: Op papier ben ik genezen. In het echt liggen er tweehonderd mails, drie pannen met schimmel en een briefje van mijn ex. Ik weet niet waar je begint met beginnen.
fysiotherapie: De chirurg zei: lopen, lopen, lopen. Maar hoe? Ik waggel als een eend en mijn goede kant protesteert nu ook.
ergotherapie: Vroeger bakte ik taarten van drie verdiepingen. Nu heb ik één arm en een lade vol gardes. Iemand moet me laten zien hoe dat gaat, half.
logopedie: Hij hoest bij de thee, bij de soep en bij zijn eigen verhalen. Twee keer longontsteking al. De dokter zegt: slikken. Hoe leer je iemand van tachtig slikken?
revalidatie: Op zaal tel ik de dagen. In het verpleeghuis willen ze me niet, thuis kan ik niet. Ik heb gewoon een plek nodig waar ze me elke dag laten oefenen.
respijt: Veertien maanden lang heb ik geen boek uitgelezen. Steeds op pagina veertig roept hij. Ik wil één boek, meer niet, één heel boek.
respijt-thuis: Mijn koor zingt de Matthäus en ik sta al drie jaar niet meer op het podium. Hij kan niet alleen en wil nergens heen. Wie zit er vijf donderdagen bij hem?
mantelzorg-steun: De huisarts vroeg hoe het met mijn man ging. Ik zei goed. Daarna zat ik twintig minuten op de parkeerplaats en kon de sleutel niet omdraaien.
mantelzorg-regelen: Ik heb vandaag tweeëntwintig minuten met het zorgkantoor gebeld vanuit de voorraadkast van de winkel waar ik werk. Mijn chef stond ervoor.
jonge-mantelzorger: Ik ben zestien en weet hoe je een infuuspomp reset. Op school denken ze dat ik altijd zo moe ben van het gamen.
dagbesteding-ouderen: Van 's ochtends acht tot 's avonds acht heb ik gisteren vier woorden gezegd, en die waren tegen de telefoon van de bank. Er moet toch ergens een tafel zijn met mensen.
zorgboerderij: Vader is eenentachtig en boer, met gras in zijn oren. Tussen vier muren gaat hij schreeuwen. Toen we langs een stal reden werd hij stil en zei: daar.
eenzaamheid: Op mijn kalender staat maandag: vuilnis. Donderdag: vuilnis groen. Verder niets. De vuilnisman zwaait wel.
maatje: Ik kan niet meer lezen en mijn plaat is grijs gedraaid. Iemand die me eens per week het nieuws vertelt met commentaar, een tegenspreker, dat zou wat zijn.
uitje: Mijn vrouw wil nog één keer het huis in Zeeland zien waar we verloofd zijn. Ze ligt vooral. Is er een bus waar je liggend in kunt en een mens die meegaat?
wandelen: De hond is overleden en met hem mijn wandeling. Ik loop graag stevig, ik ben zeventig, en in mijn eentje voel ik me een spion.
digitaal: Voor de dokter moet ik inloggen, voor de bank moet ik inloggen, voor de bibliotheek moet ik inloggen. Ik kan typen, ik was secretaresse, maar dit is tovenarij.
vervoer: Mijn rijbewijs is gisteren afgenomen na drieënzestig jaar zonder een kras. Ik woon op een dijk. De dichtstbijzijnde mens is een schaap.
meegaan: De vorige keer heeft de arts me iets verteld met een kaartje van een darm. Ik heb geknikt. Dinsdag moet ik weer en ik wil niet weer alleen knikken.
regelen: Ik heb een gids, een app, een folder en een nicht die jurist is. En nog weet ik niet wie ervoor zorgt dat morgen iemand mijn moeder uit bed haalt.
clientondersteuning: Die mevrouw van de gemeente was aardig, ze dronk mijn thee op en schreef dat mijn buurman me zou helpen. Mijn buurman is dood. Hoe zeg ik dat, de volgende keer, met iemand naast me?
indicatie: Hij trok zijn beste pak aan, gaf de keuringsarts een hand en vertelde dat hij elke dag zwemt. Hij zwemt niet. Nu hebben we geen recht op een verpleeghuis.
pgb: Ik heb een nicht die al het werk doet en een budget waar ik geen wijs uit kan. Zij wil haar uren uitbetaald, de SVB wil een handtekening van iemand die niet bestaat.
klacht: In het boekje stond: gedoucht. Haar haar was droog, haar handdoek was droog en haar zeep ook. Ik wil weten bij wie ik zoiets kan zeggen zonder dat zij er last van krijgt.
levenstestament: Mijn vier zonen spreken twee aan twee met elkaar. Als ik straks niet meer kan beslissen wordt dat oorlog. Ik wil dat vastleggen nu ik nog de baas ben.
administratie: Mijn man had een systeem met wasknijpers. Rood was betalen, blauw was wachten. Hij is dood en alle knijpers zijn door de hond van het touw gehaald.
bewind: Ze noemt hem haar verloofde, hij woont in Nigeria en heeft een boorplatform. Er is al elfduizend euro heen. Praten helpt niet, ze hangt op.
tolk: Mijn schoonmoeder knikt tegen elke dokter. Thuis vraagt ze mij: wat zei hij over mijn dood? Ik ben haar schoonzoon, ik kan dat niet vertalen.
bewegen: Vroeger schaatste ik de Elfstedentocht. Nu schaats ik van de bank naar de koelkast. Er is in de sporthal iets op maandag voor lui van mijn jaar, hoorde ik.
leefstijl: Bij de uitvaart van mijn broer stond ik buiten te roken met mijn neven. We keken elkaar aan. Hij was aan zijn longen gegaan, en wij rookten.
vrijwilligerswerk: Veertig jaar heb ik treinen geleid en nu leid ik niets. Mijn vrouw zegt: ga weg, doe wat. Ik kan fluiten, roosters maken en goed luisteren.
somber: Hij eet, hij slaapt, hij leeft, zegt de huisarts. Maar hij heeft zijn viool verkocht zonder het te zeggen en zijn ogen zijn uit.
slapen: Om kwart over twee gaat er in mijn hoofd een licht aan. Dan ga ik het testament na, de goot, de kinderen. Om zes uur slaap ik, om zeven uur komt de zuster.
angst: Sinds de inbraak zet ik een stoel onder de klink. Nu ook overdag. De bel maakt dat mijn hart in mijn keel zit.
seksualiteit: We zijn achtenzeventig en eenentachtig en slaapt u maar rustig in aparte bedden, zei men in het tehuis. Wij willen dat niet. Wij willen bij elkaar liggen.
ontmoeten: Ik ben hier komen wonen voor mijn zoon, en die is verhuisd. Ik ken de kat van beneden en de meneer van het water. Waar beginnen mensen op leeftijd met vrienden maken?
mantelzorg-groep: Bij de tandarts zat een vrouw met dezelfde tas vol: luiers, pillen, appelmoes. We keken elkaar aan en moesten lachen. Zulke vrouwen wil ik vaker zien.
mantelzorg: Ik ben de buurman maar. Ik haal zijn brood, scheer hem, lees de post. Nu vroeg de thuiszorg: bent u de mantelzorger? Wat betekent dat en krijg ik daar iets van?
veilig-thuis-wonen: Ma is zesentachtig en heeft deze week een pan laten smelten, de buurvrouw buitengesloten en de stofzuigerman binnengelaten. Zij vindt dat het prima gaat.
begeleiding: Mijn neef was kapper, dronk, kreeg een beroerte en woont nu boven een snackbar. Hij hoeft niet gewassen. Hij heeft iemand nodig die vraagt: wat ga je vandaag doen?
dagstructuur: Het is half vijf en ik zoek mijn ontbijt. Gisteren was het half drie. Sinds niemand me verwacht ben ik een klok zonder wijzers.
minima: Ik was naaister, zwart, mijn hele leven. Mijn pensioen past in een potje. Nu vragen ze elke maand een bijdrage voor de hulp en die past er niet meer bij.
nah-groep: Ik wil één avond niet uitleggen waarom ik een pet en oordoppen draag. Alleen zitten met mensen die ook na een uur grijs worden.
nah-dag: Hij heeft zijn bakkerij moeten verkopen na de hersenbloeding. Om vier uur 's nachts wordt hij wakker en kneedt zijn kussen. Iets met deeg, zonder haast, waar zou dat kunnen?
lichamelijk: Mijn hoofd is dat van een ingenieur, mijn lijf een pop. Het enige dat ik nodig heb zijn handen van iemand, op commando, tien keer per dag.
bril: De oogarts zegt dat mijn ogen goed zijn voor hun leeftijd. Mooi. Maar mijn glazen zijn van voor de euro en de ondertitels lopen dubbel.
behandeling: Hij kan praten, slikken, lopen en denken, maar allemaal half. Moeten we daarvoor vier mensen op vier adressen of is er ergens een team?
creatief: Mijn handen willen niet stoppen met breien terwijl er niemand meer is om truien voor te breien. Een groep die voor een goed doel breit, dat moet er toch zijn.
huisarts: Onze dokter is met pensioen, de praktijk is dicht, en de nieuwe neemt niemand aan. Mijn vader is negentig en zit zonder.
specialist: De huisarts wil dat een oogarts naar de druk kijkt. Het ziekenhuis hier zegt vijf maanden. Kent u een kliniek die eerder kan?
wasgoed: Als het regent heb ik een huis vol lakens aan stoelen. Als het droog is kan ik er niet mee naar de lijn. Vier bedlakens per week, van het plassen.
aankleden: Mijn man is kleurenblind, halfzijdig verlamd en eigenwijs. Vanmorgen zat hij met een mouw op zijn hoofd en zei: bijna.
voeten: De pedicure die in het zaaltje kwam is gestopt, en ik krijg mijn knie niet voorbij mijn buik. De nagel van mijn kleine teen heeft nu een haakje en dat haakje heeft mijn sok.
eten: Alles smaakt naar stof sinds de griep. Ik koop gebak, ik kook gember, ik doe er maggi bij. Het is of ik op watten kauw.
verpleging: Er zit een slang in zijn neus, een pleister op zijn rug en een wond op zijn hiel. De kinderen kijken naar mij. Ik was maar kleuterjuf.
chronisch-ziek: Mijn ziekte heeft geen mooie naam, alleen letters en cijfers. Mensen zeggen dat ik er goed uitzie. Ik zoek geen medelijden maar een verpleegkundige die me leert doseren.
`;
