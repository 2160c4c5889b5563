/** Everyday questions that nobody in care or support answers, by subject; to learn from. */
const lines = (text: string): string[] => text.trim().split('\n');

export const TOLD_OUTSIDE: Readonly<Record<string, readonly string[]>> = {
  nuisance: lines(`
de bovenburen draaien elke nacht harde muziek, waar kan ik dat melden
de hond van hiernaast blaft de hele dag
overlast van een terras onder mijn raam
wie handhaaft er op verkeerd geparkeerde fietsen
er hangt een stank van de fabriek in onze straat, bij wie moet ik zijn
de boom van de buren hangt over onze schutting
klacht over lawaai van bouwwerkzaamheden in de ochtend
de lantaarnpaal voor ons huis is stuk
zwerfvuil in het park melden
iemand parkeert steeds op onze oprit
er staat al weken een aanhanger in onze straat
ratten in de tuin, komt de gemeente dan
kan ik de gemeente laten maaien langs het fietspad
vuurwerkoverlast melden
my neighbours are loud every weekend, how do I complain
`),
  renting: lines(`
mijn huisbaas wil de verwarming niet laten maken, wat zegt de wet
het dak lekt en de verhuurder reageert nergens op
mag mijn verhuurder de huur zomaar met tien procent verhogen
krijg ik mijn borg terug als ik de muur heb geverfd
schimmel in een huurhuis, wie betaalt dat
de vve wil het trappenhuis niet laten schilderen
mag ik mijn huurwoning onderverhuren
huurcontract opzeggen hoe lang van tevoren
servicekosten veel te hoog, kan ik bezwaar maken
mijn kozijnen rotten weg en de woningbouw doet niks
hoeveel inkomen moet ik hebben voor een huis van drie ton
nieuwe cv ketel, wat kost dat ongeveer
parket schuren en lakken
can my landlord raise the rent in the middle of the year
`),
  law: lines(`
mijn werkgever betaalt mijn overuren niet uit
hoeveel vakantiedagen bouw ik op bij twintig uur
mag mijn baas mijn contract niet verlengen
ik wil een testament laten maken bij de notaris, wat kost dat
hoe vraag ik een kopie van mijn geboorteakte
bezwaar tegen een verkeersboete
mijn webshop bestelling is nooit aangekomen
kapotte televisie binnen de garantie, winkel weigert
ik wil mijn abonnement op de sportschool opzeggen
hoe start ik een klein bedrijf als zzper
naam wijzigen na het huwelijk
auto verkocht maar nog op mijn naam
paspoort verlopen, hoe snel een nieuwe
mijn vlucht is geannuleerd, krijg ik mijn geld terug
wie is aansprakelijk als mijn hond iets omgooit
samenlevingscontract voorbeeld
how do I register a trademark
`),
  animals: lines(`
mijn kat eet niet meer, welke dierenarts is open
hond ontwormen hoe vaak
onze cavia heeft een bult
hoe krijg ik een puppy zindelijk
vlooien in huis wat nu
papegaai plukt zijn veren uit
hok bouwen voor twee kippen
welke vogel zit er in mijn tuin met een rode borst
ik heb een gewonde egel gevonden
paard te koop gevraagd
dierenpension voor de zomervakantie
my dog ate chocolate
`),
  home_and_garden: lines(`
hoe snoei ik een hortensia
mos in het gras bestrijden
welke verf op vochtige muur
behang verwijderen zonder stoom
slot van de schuur vastgevroren
een vijver aanleggen in kleine tuin
terras laten leggen prijs per meter
wasmachine centrifugeert niet meer
vaatwasser geeft foutcode e15
hoe verwijder ik kalk uit de waterkoker
gordijnen inkorten zonder naaimachine
hoe maak ik een wijnvlek uit het tapijt
afvoer van de douche stinkt
zolder isoleren subsidie
lampen in serie aansluiten
my fridge makes a clicking noise
`),
  screens: lines(`
mijn laptop start niet meer op na een update
wachtwoord van mijn mail vergeten
printer wil niet verbinden met wifi
hoe zet ik fotos van mijn iphone op de computer
welke televisie is het beste voor een kleine kamer
netflix doet het niet
excel formule voor procenten
hoe verwijder ik mijn facebook account
goedkoopste sim only met veel data
spelcomputer voor een jongen van tien
mijn scherm is zwart maar hij staat wel aan
schrijf een python script dat bestanden hernoemt
wat is de beste gratis virusscanner
how do I reset my router
`),
  knowledge: lines(`
hoe hoog is de eiffeltoren
wanneer begon de tweede wereldoorlog
hoeveel is 17 procent van 240
wat betekent het woord epistel
wie schreef max havelaar
hoofdstad van mongolie
vertaal goedemorgen in het spaans
maak een samenvatting van dit hoofdstuk over vulkanen
hoeveel planeten zijn er
waarom is de lucht blauw
wie is de premier van belgie
geef me een rijm op zonneschijn
verschil tussen als en dan
vertel een grap over een koe
wat eet een giraffe
who painted the night watch
what is the square root of 144
`),
  going_out: lines(`
leuk restaurant voor een trouwdag
treintijden naar maastricht morgenochtend
camping met zwembad in de ardennen
kaartjes voor een concert in de ziggo dome
wat draait er in de bioscoop
dagje weg met kleuters in het weekend
last minute vlucht naar lissabon
welke musea zijn gratis
fietsroute van veertig kilometer
hotel met ontbijt in gent
escape room voor acht personen
skireis voor beginners
weer op vlieland dit weekend
hoe laat gaat de zon onder
openingstijden van de markt op zaterdag
best beach near amsterdam
`),
  buying: lines(`
tweedehands bank ophalen
waar koop ik een waterdichte jas
goede wandelschoenen voor heren maat 46
beste prijs voor een airfryer
retour sturen zonder bonnetje
cadeau voor een collega die weggaat
elektrische fiets met middenmotor
bloemen laten bezorgen in groningen
trouwring graveren
welke matras ligt niet te zacht
kringloopwinkel in de buurt open op zondag
horloge batterij vervangen
feestjurk maat 44
vloerkleed op maat
where can I buy cheap paint
`),
  cooking: lines(`
hoe lang moet een kip in de oven
recept voor pannenkoeken zonder ei
risotto met paddenstoelen voor zes
hoe maak je zuurdesem
taart voor een verjaardag bestellen
wijn bij zalm
jam maken van bramen
wat kan ik met oud brood
marinade voor de barbecue
hoe bewaar ik verse basilicum
waarom zakt mijn cake in
vegan lasagne recipe
`),
  cars: lines(`
motorlampje brandt, kan ik doorrijden
wat kost een nieuwe voorruit
auto importeren uit duitsland
bandenspanning van een opel corsa
mijn accu is leeg
welke tweedehands auto is zuinig
sneeuwkettingen huren
trekhaak laten monteren
deuk uit het portier
kentekenbewijs kwijt
brommer opvoeren boete
how much is road tax for a van
`),
  work_and_study: lines(`
sollicitatiebrief voor een baan in de horeca
wat verdient een stratenmaker
bijbaan voor mijn zoon van vijftien in de vakken
open dag van de hogeschool
cv opmaken in word
vacatures logistiek nachtdienst
bijles wiskunde voor het eindexamen
welke studie past bij techniek en natuur
stage lopen in het buitenland
uitleg over de stelling van pythagoras
toets aardrijkskunde oefenen
how do I write a cover letter for a sales job
`),
  money_and_energy: lines(`
hypotheek oversluiten kosten
waar staat de spaarrente nu het hoogst
belastingaangifte te laat ingediend
bitcoin kopen hoe begin je
inboedelverzekering vergelijken
energieleverancier failliet wat nu
zonnepanelen terugverdientijd
wat is de koers van de dollar
btw aangifte derde kwartaal
waterschapsbelasting waarom zo hoog
vaste lasten splitsen met een huisgenoot per bank app
autoverzekering schadevrije jaren meenemen
best savings account for my kid
`),
  sports_and_games: lines(`
uitslag van de wedstrijd van gisteravond
regels van padel
hoe win je bij schaken in vier zetten
wie staat bovenaan in de eredivisie
trainingsschema voor de marathon
kruiswoord: rivier in spanje met vier letters
racket bespannen
viswedstrijd in de polder
wat is buitenspel
fantasy league tips
`),
};
