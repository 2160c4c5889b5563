/**
 * What people type into the box of a care site though nobody in care or support answers it; to learn from. About a
 * third holds a word of care too (bed, opvang, hulp, moeder), so that a word alone does not make it a question for care.
 */
const lines = (text: string): string[] => text.trim().split('\n');

export const THIRD_HAND_OUTSIDE: Readonly<Record<string, readonly string[]>> = {
  consumer: lines(`
webshop stuurt mijn geld maar niet terug na annulering
ik heb een bed gekocht en de lattenbodem is al na een maand doorgezakt, heb ik garantie
stofzuiger van drie jaar oud kapot, moet de winkel hem maken
klantenservice van de meubelzaak neemt nooit op
sportschoolabonnement loopt automatisch door, hoe kom ik ervan af
mijn moeder heeft aan de deur een loterij afgesloten, kan ze dat nog herroepen
een verkoper aan de telefoon heeft ons een tijdschrift aangesmeerd
mag een winkel weigeren om contant geld aan te nemen
de keukenboer levert steeds de verkeerde frontjes
hoe lang bedenktijd bij een aankoop via internet
een bank besteld met verstelbare rug, nu zit er een scheur in het leer
garantiebewijs kwijt van mijn oven
ik heb hulp nodig bij een klacht over mijn nieuwe keuken
bedrijf bestaat niet meer en ik had al aanbetaald
the shop refuses to refund my broken headphones
`),
  phone_and_internet: lines(`
glasvezel in onze straat wanneer wordt die aangelegd
telefoonrekening ineens veertig euro hoger
hoe zet ik voicemail uit
mijn oude moeder wil haar vaste nummer meenemen naar een andere provider
bereik in huis heel slecht met vodafone
simkaart geblokkeerd puk code vergeten
nummer behouden bij overstap naar odido
hulp gevraagd bij het aansluiten van mijn modem
datalimiet in zwitserland, telt dat mee
kan ik mijn abonnement stopzetten als ik emigreer
wifi versterker voor de slaapkamer, komt niet verder dan het bed
storing ziggo nieuwegein
esim installeren op een android
ik word steeds gebeld door een onbekend nummer uit engeland
tv kijken zonder kastje
how long does it take to get fibre installed
`),
  energy: lines(`
maandbedrag stroom omlaag zetten
vast of variabel energiecontract dit najaar
mijn voorschot gas is verdubbeld, klopt dat wel
slimme meter weigeren mag dat
terugleverkosten zonnepanelen per leverancier
thuisbatterij kopen, loont dat al
eindafrekening na verhuizing nooit gekregen
meterstanden doorgeven eneco
stadsverwarming is zo duur, kan ik daar onderuit
subsidie voor hr++ glas en spouwmuur
de meteropnemer kwam niet opdagen
oud huis isoleren waar begin je
wat verbruikt een elektrische deken in bed per nacht
welke energiemaatschappij is echt groen
why is my electricity bill so high this month
`),
  insurance_of_things: lines(`
schadeformulier invullen na een blikschade
storm heeft mijn dakpannen eraf geblazen, dekt de opstal dat
wat kost wa plus casco voor een clio
annuleringsverzekering keert niet uit omdat ik het te laat meldde
mijn laptop viel van het bed, is dat inboedel
hond beet in de jas van de buurvrouw, aansprakelijkheidsverzekering
schadevrije jaren kwijt door een foutje van de verzekeraar
royementsverklaring opvragen
kan ik mijn moeder als tweede bestuurder op de polis zetten
telefoon gestolen in barcelona dekt mijn reisverzekering het
polis van de caravan opzeggen
overstromingsschade kelder wie vergoedt
uitvaartverzekering afkopen hoeveel blijft er over
brandverzekering voor een rieten dak
is my bike covered by contents insurance
`),
  taxes: lines(`
wanneer krijg ik mijn voorlopige aanslag terug
box 3 bezwaar maken hoe gaat dat
aftrek van giften aan een goed doel
digid machtigen voor mijn belasting lukt niet op de site
ik heb een blauwe envelop kwijtgeraakt
hoeveel mag ik belastingvrij schenken aan mijn kleinkind
motorrijtuigenbelasting schorsen
ik wil uitstel voor de aangifte inkomstenbelasting
hondenbelasting bestaat dat hier nog
btw terugvragen over een zakelijke auto
erfbelasting over het huis van mijn oma, hoeveel procent
woz van onze woning is belachelijk gestegen
moet ik vinted inkomsten opgeven
jaaropgave van mijn oude werkgever nodig
do I have to file taxes as an expat in my first year
`),
  passport_and_licence: lines(`
identiteitskaart kwijtgeraakt op vakantie
pasfoto eisen baby paspoort
mijn opa wil zijn rijbewijs verlengen, waar haalt hij het formulier
rijbewijs b uitbreiden naar be
hoe lang duurt een spoedpaspoort
internationaal rijbewijs anwb prijs
mijn rijbewijs is ingenomen na te hard rijden
buitenlands rijbewijs omwisselen
motorrijles vanaf welke leeftijd
rijexamen gezakt, hoe snel opnieuw
vog aanvragen voor mijn nieuwe baan
geboorteakte met stempel voor het buitenland
bsn nummer waar vind ik dat
toestemming van vader om met kind naar turkije te vliegen
naturalisatie ceremonie wanneer
where do I exchange my indian driving licence
`),
  building_permits: lines(`
mag ik een tuinhuis van dertig vierkante meter zetten zonder vergunning
dakkapel aan de voorkant, welstand
aanbouw aan de keuken tot hoever mag dat
schuur ombouwen tot gastenverblijf met bed en douche
bezwaar indienen tegen hoogbouw tegenover ons huis
erfgrens opmeten kadaster
omgevingsloket inloggen mislukt
asbest van een oud kippenhok laten verwijderen
hoe hoog mag een schutting aan de straatkant
ik wil mijn winkelpand laten bestemmen als woning
sloopmelding nodig voor een garage
wanneer is het bestemmingsplan van het dorp klaar
een balustrade op het platte dak
kelder uitgraven onder een rijtjeshuis
do I need permission to put in a new window
`),
  neighbours_and_trees: lines(`
buurjongen speelt elke avond drums
bladeren van de plataan van de gemeente verstoppen mijn goot
de buurvrouw rookt op haar balkon en het komt bij ons binnen
haan kraait om vijf uur wie doet daar wat aan
klimop van hiernaast groeit door onze muur
camera van de overburen hangt op onze voordeur gericht
kinderen voetballen tegen mijn garagedeur
vve buurman gooit sigaretten naar beneden
geluid van een warmtepomp ik lig er wakker van
airbnb naast ons geeft elke week herrie
recht van overpad afgesloten door nieuwe eigenaar
oude beuk dreigt om te waaien wie betaalt het kappen
studenten houden feestjes tot diep in de nacht
rijdende rechter aanmelden
barbecuelucht in de slaapkamer
neighbour's tree blocks all my sunlight
`),
  roads_parking_waste: lines(`
gat in het wegdek bij de rotonde melden
wanneer komt de plastic container
pasje voor de ondergrondse afvalbak werkt niet
waar moet ik met oude verf heen
bezoekersparkeren app ingesteld maar toch een bon
matras aan de straat zetten mag dat
stoplicht op de hoek springt veel te snel op rood
strooien ze bij ons ook in de zijstraten
oude medicijnflesjes glasbak of restafval
drempels in onze straat aanvragen, er wordt geracet
fiets weggehaald bij het station, waar is het depot
extra groene kliko bestellen
omleiding a12 dit weekend
bed en bankstel laten ophalen als grofvuil
mag ik met een caravan drie dagen voor de deur staan
where do I throw away old batteries
`),
  landlord: lines(`
verhuurder houdt borg in wegens een vlek in het tapijt
lift in de flat al weken defect en de corporatie zwijgt
huurprijs controleren puntentelling
kan de huisbaas zomaar binnenkomen
medehuurder is vertrokken zonder te betalen
geluidsisolatie eisen in een nieuwbouwflat
wie vervangt een kapotte rolluik, huurder of eigenaar
tijdelijk contract afgelopen moet ik eruit van de eigenaar
afrekening servicekosten klopt niet
inschrijven bij woningnet hoeveel jaar wachten in utrecht
woningruil met iemand in deventer
mag ik een huisdier houden in een huurflat
ik huur een kamer en deel de douche met vijf anderen, wat is een redelijke prijs
huis vol schimmel, verhuurder zegt dat ik beter moet luchten
sleutel afgebroken in de voordeur, woningstichting belt niet terug
my landlord wants to sell the flat, do I have to leave
`),
  buying_and_selling_a_house: lines(`
mijn moeder verkoopt haar flat, welke makelaar rekent het minst
bieden boven de vraagprijs tips
bouwkundige keuring voor een oude boerderij
overdrachtsbelasting starter onder 35
ik wil een huis kopen samen met mijn broer
hoe lang geldt een hypotheekofferte
verborgen gebrek na aankoop, lekke kelder
energielabel aanvragen voor de verkoop
nhg grens volgend jaar
opvolgende eigenaar wil roerende zaken niet overnemen
overbruggingskrediet hoe werkt dat
waar staat mijn huis op funda, de foto's zijn verkeerd
bungalow op erfpacht kopen ja of nee
ouderlijk huis taxeren voor de verdeling
tiny house plaatsen op eigen grond
how much deposit do I need to buy a house in holland
`),
  cars: lines(`
mijn moeder wil haar auto verkopen omdat ze toch nooit rijdt
koppeling slipt, wat kost vervangen
distributieriem bij hoeveel kilometer
adblue lampje blijft branden
roetfilter verstopt
occasion met verborgen gebreken, dealer wil niets doen
lease overname polo
kan ik een rolstoelbus tweedehands inruilen bij een garage
laadkabel zit vast in de auto
auto ruikt muf na een regenbui
startonderbreker reageert niet op de sleutel
nieuwe kentekenplaat bestellen na diefstal
apk verlopen en nu een bekeuring
welke oldtimer is belastingvrij
dakdrager voor een kleine stationwagen
brandstoftank lekt een beetje
can I drive with a cracked windscreen
`),
  bikes: lines(`
ketting van mijn fiets loopt er steeds af
accu e-bike reviseren adres
fatbike van mijn zoon is opgevoerd, wat is de boete
versnelling shimano nexus afstellen
welk slot keurt de verzekeraar goed
bakfiets voor drie kinderen tweedehands
achterlicht werkt niet na regen
fietsenmaker die aan huis komt in den bosch
kinderzitje voorop tot welke leeftijd
vouwfiets mee in de intercity
remblokjes vervangen hydraulisch
racefiets maat bij 1.92
kickstart van een oude zundapp
hoe lang gaat een buitenband mee
hulpmotor op een gewone fiets bouwen
cheap second hand bikes for students in delft
`),
  holidays_and_flights: lines(`
welk bed past in mijn camper
vlucht zes uur vertraagd hoeveel compensatie
ruimbagage kwijt bij transavia
huisje aan zee met sauna en hond
is een visum nodig voor bali
stoelen naast elkaar reserveren zonder bij te betalen
reisbureau failliet, zie ik mijn geld terug
alleen op reis als vrouw door japan, tips
singlereis vijftigplus kroatie
ferry naar engeland met de auto
tolvignet oostenrijk waar koop ik dat
vakantie met oude ouders in een hotel met lift op mallorca
camping zonder kinderen in de dordogne
paspoort nog twee maanden geldig, kan ik naar egypte
trein naar wenen met slaapcoupe en eigen bed
hoe pak ik een handbagagekoffer slim in
is it cheaper to fly from brussels or amsterdam
`),
  public_transport: lines(`
ov chipkaart saldo terugvragen
gemiste trein door vertraging, geld terug ns
dal vrij abonnement opzeggen
bus 34 rijdt niet meer op zondag, waar klaag ik
hoe check ik uit als ik het vergeten was
studentenreisproduct stopzetten boete
mag mijn fiets in de metro
nachtbus vanaf leidseplein
buschauffeur was onbeschoft tegen mijn oude tante
welk spoor vertrekt de sprinter naar breukelen
gevonden voorwerpen trein paraplu
staking streekvervoer morgen
how do I pay on the tram with my phone
`),
  school_office: lines(`
hoe schrijf ik mijn dochter in op een middelbare school met loting
diploma mavo 1988 kwijt, waar vraag ik een afschrift
vrije dagen buiten de vakantie voor een bruiloft, leerplichtverlof
cijferlijst van duo downloaden
wachtlijst basisschool amsterdam zuid
ouderbijdrage niet betalen mag dat
verlof aanvragen bij magister
herexamen wanneer hoor ik de uitslag
schoolboeken bestellen voor klas 3
welke opleiding tot verpleegster kan in deeltijd
inschrijfgeld hogeschool terug na stoppen
toelatingseisen voor de kunstacademie
is de school dicht bij sneeuw
buitenlands diploma laten waarderen
rooster van het roc verpleegkunde inzien
how do I enrol my kids in an international school
`),
  vacancies: lines(`
thuishulp vacature
werken in de verzorging zonder diploma, zoeken jullie nog mensen
sollicitatie verzorgende ig flexpool
ik ben verpleegster en zoek een baan dichter bij huis
wat verdient een helpende plus in schaal 25
open sollicitatie als kok in een verpleeghuis
leerwerkplek bbl zorg beginnen in februari
kan ik bij jullie stage lopen voor social work
zzp verpleegkundige tarief per uur
bijbaantje ontbijt rondbrengen weekend in verzorgingshuis
reageren op de functie teamleider thuiszorg
vakantiekracht in een woongroep leeftijd 17
krijg ik reiskosten als ik bij jullie kom werken
mijn sollicitatie is al drie weken stil, wie belt mij terug
huishoudelijke hulp worden, hoe meld ik me aan als medewerker
taxichauffeur rolstoelvervoer baan parttime
any jobs for a care assistant who speaks only english
is een vog verplicht om bij u te werken
`),
  applying_elsewhere: lines(`
motivatiebrief voorbeeld winkelmedewerker
wat antwoord ik op de vraag wat is je zwakke punt
gat in mijn cv hoe leg ik dat uit
uitzendbureau bouw in almere
omscholen tot elektricien met veertig
hoeveel verdient een buschauffeur netto
assessment oefenen cijferreeksen
referenties opgeven zonder dat mijn baas het merkt
werken bij defensie keuring
vuilnisman worden bij de gemeente
krantenwijk vanaf dertien
piloot opleiding prijs
salarisonderhandeling eerste baan
detachering of vast
cv template with photo or without
`),
  employer_conflicts: lines(`
baas wil mijn vakantie intrekken
ontslag op staande voet aangevochten, welke advocaat
collega krijgt meer loon voor hetzelfde werk
vaststellingsovereenkomst laten nakijken
concurrentiebeding bij een kapperszaak
loon komt steeds een week te laat
onregelmatigheidstoeslag cao verpleging niet uitbetaald
mag mijn chef in mijn mail kijken
transitievergoeding berekenen na zeven jaar
proeftijd mondeling verlengd is dat geldig
nul uren contract en niet meer opgeroepen
werkgever eist laptop terug tijdens opzegtermijn
rooster verandert telkens een dag van tevoren, mag dat volgens de cao thuiszorg
feestdagen vrij of niet in de horeca
my boss does not pay out my holiday hours
`),
  notary_and_inheritance: lines(`
wat kost een testament voor twee
mijn oude moeder is overleden en mijn broer heeft de auto al verkocht, mag dat
erfenis verwerpen termijn
verklaring van erfrecht nodig voor de bank
zus wil het ouderlijk huis te goedkoop overnemen
kindsdeel opeisen
wie is executeur als de notaris gestopt is
schenking op papier laten vastleggen
boedel leeghalen na overlijden, wie betaalt de container
onterfd door vader wat is mijn legitieme portie
huwelijkse voorwaarden wijzigen na twintig jaar
boot in de nalatenschap laten taxeren
erfgenamen opsporen van een verre oom
akte van levering wanneer tekenen
zilver en postzegels van opa verkopen
do I pay inheritance tax on money from abroad
`),
  divorce_law: lines(`
convenant voorbeeld scheiding met koopwoning
alimentatie indexering dit jaar
wie krijgt de hond bij uit elkaar gaan
partneralimentatie hoe lang nog
pensioen verevenen na echtscheiding formulier
ex weigert zijn handtekening onder de verkoop
samenlevingscontract ontbinden zonder notaris
scheidingsmakelaar tarief
mag mijn ex verhuizen naar spanje met de kinderen volgens de wet
naam van mijn ex uit de hypotheek halen
hoeveel kinderalimentatie bij een inkomen van 2800
meisjesnaam terug na scheiding
gezamenlijke rekening opheffen ex tekent niet
geregistreerd partnerschap omzetten naar huwelijk
can I divorce in the netherlands if we married in poland
`),
  fines_and_reports: lines(`
flitspaal gemist, hoe zie ik of ik een boete krijg
parkeerbon terwijl ik betaald had met de app
aangifte doen van een gestolen scooter via internet
bezwaar cjib brief zonder foto
rolstoelplek bezet gehouden en nu 400 euro boete, kan ik dat aanvechten
betalingsregeling verkeersboete
wietlucht bij de buren melden anoniem
zwartrijden boete te laat betaald
portemonnee verloren in de trein aangifte verplicht
door rood gereden op de fiets hoeveel
ik kreeg een dagvaarding wegens wildplassen
boete uit italie moet ik die betalen
appen op de fiets
getuige van een aanrijding, moet ik een verklaring afleggen
graffiti op mijn schuur wie vergoedt de schade
how can I appeal a parking ticket
`),
  vets: lines(`
opvang voor mijn kat als ik op vakantie ga
hond hinkt na een wandeling op het strand
kitten heeft diarree, mag hij rijst
teek bij de hond, hoe haal ik die eruit
konijn laten castreren prijs
dierenambulance nummer apeldoorn
medicijnen door het voer van mijn kat verstoppen
mijn oude hond kan de trap niet meer op, bestaat er een rolstoel voor honden
poes plast naast de bak sinds de verhuizing
cavia alleen houden zielig of niet
paard heeft koliek, welke veearts heeft dienst
hond heeft chocola gegeten
kip legt windeieren
vogel tegen het raam gevlogen ligt versuft in een doos
wanneer laat je een zieke kat inslapen
thuishulp voor mijn honden overdag, wie laat ze uit
my rabbit stopped eating hay
ontwormen paarden schema
`),
  pets: lines(`
puppy bijt in alles wat los zit
hoe leer ik een papegaai praten
hondentrimmer aan huis
asielhond adopteren met een tuin op het westen
aquarium wordt steeds groen
welke mand of bed is goed voor een labrador
hondenschool voor een bange herder
hamster ontsnapt onder de vloer
chip registreren op nieuwe eigenaar
kat krabt de bank kapot
hondenpension kerst nog plek
naam voor een teckel
stress bij honden met vuurwerk, welk matje helpt
schildpad overwinteren in de koelkast
pony verzorgen gezocht door meisje van twaalf
where can I leave my dog for two weeks
`),
  garden: lines(`
buxusmot bestrijden
wanneer lavendel terugsnoeien
verhoogd bed voor de moestuin zelf timmeren
gras wordt geel met kale plekken
tuinman voor een oude appelboom
onkruid tussen de tegels azijn
dahlia's uit de grond voor de vorst
bollen planten in een rozenbed
regenton aansluiten
hulp gezocht bij het leggen van graszoden
slakken vreten mijn sla op
bladluis op de rozen
kunstgras ruikt naar hond
composthoop trekt ratten
verzorging van een orchidee na de bloei
how to get rid of moss in the lawn
`),
  recipes: lines(`
hachee zoals mijn moeder die maakte
hoe lang moeten krieltjes in de airfryer
vervanger voor eieren in een cake
stamppot andijvie voor tien personen hoeveel kilo
kipfilet van gisteren nog goed
oudhollandse kruidkoek zonder suiker
tiramisu zonder koffie
erwtensoep te dun geworden
appelmoes inmaken
saus bij gebakken schol
kruiden voor nasi
slagroom wordt niet stijf
brood rijst niet in de machine
lamsbout oven temperatuur
bitterballen zelf maken
how do I cook dutch pea soup
wat kook je voor een vriend die net verhuisd is
`),
  sports: lines(`
hoeveel staat het bij psv
wie heeft de etappe gewonnen
kaarten oranje dames
opstelling van feyenoord tegen az
knvb beker loting
wk schaatsen tv tijden
wie was topscorer vorig seizoen
regels walking football oude mannen
max verstappen startplek
elfstedentocht winnaar 1986
dartscore uitgooien 121
padelracket voor beginners
olympisch record hoogspringen
scheidsrechter gaf ten onrechte rood
when do the playoffs start
programma amateurs zaterdag derde klasse
`),
  computers: lines(`
blauw scherm na het opstarten
harde schijf maakt tikkend geluid
hoe zet ik windows terug naar nederlands
laptop wordt heet op bed
computerhulp aan huis student
back up maken op een usb stick
toetsenbord typt dubbele letters
word document per ongeluk overschreven
ipad van oma staat vast op de appel
waar vind ik de prullenbak in outlook
pop ups wegkrijgen
verticaal zoeken in excel
mijn moeder kan niet meer skypen, welk programma nu
geheugen uitbreiden macbook
beamer geeft geen beeld via hdmi
the mouse keeps disconnecting
`),
  printers_and_passwords: lines(`
inktpatroon wordt niet herkend
papier loopt vast in lade 2
printer staat offline terwijl hij aan is
apple id vergrendeld
code uit de authenticator app kwijt na nieuwe telefoon
hotmail zegt wachtwoord onjuist
scannen naar pdf lukt niet
wachtwoordmanager gratis
facebook pagina van overleden opa verwijderen
mijn account is geblokkeerd na vijf pogingen bij marktplaats
tweestapsverificatie uitzetten
label printen voor een pakket zonder printer
strepen op de afdruk
digid app werkt niet op mijn oude mobiel
I forgot my email password
captcha komt telkens terug
`),
  shopping: lines(`
waar koop ik een hoeslaken voor een bed van 1.60
openingstijden gamma tweede kerstdag
winterjas dames maat 52
cadeau voor mijn moeder die zeventig wordt
welke stofzuiger bij dierenharen
bankstel opnieuw bekleden prijs
sinterklaascadeau jongen 8
verzorgingsproducten voor leren schoenen
goedkope luiers deze week aanbieding
nachtkastje naast een boxspring
lampen voor boven de eettafel
kerstboom met kluit
huishoudtrap vijf treden
waterkoker die weinig herrie maakt
kleding voor een tweeling van twee
rollator tassen groothandel
where do they sell oversized bedsheets
`),
  delivery: lines(`
pakket staat op bezorgd maar ligt er niet
postnl punt in de buurt
bezorger heeft de vaas bij de verkeerde buren afgegeven
bloemen laten brengen bij een verpleegster als bedankje
matras retour sturen hoe krijg ik dat in de doos
verzendkosten naar belgie
nieuwe koelkast wordt morgen geleverd maar ik ben niet thuis
invoerkosten pakket uit china
kerstkaart postzegel hoeveel
boodschappen kwamen zonder melk
brief aangetekend versturen
dhl zegt adres onbekend
wanneer wordt er post bezorgd op maandag
pizza is een uur te laat
my parcel has been stuck in customs for two weeks
`),
  banking: lines(`
rekening openen voor mijn zoon
bankpas breekt, nieuwe aanvragen
creditcard limiet verhogen
iemand heeft met mijn pas getankt, hoe blokkeer ik hem bij ing
nepmail van de abn gekregen waar stuur ik die heen
automatische incasso storneren
dubbel betaald bij de kassa
spaargeld vastzetten vijf jaar
oude guldens inwisselen
geldautomaat slikte mijn pasje in
verkeerd rekeningnummer overgemaakt
mijn bitcoins zitten vast op een beurs
is deze tikkie echt
marktplaats koper vraagt een cent over te maken, oplichting?
bankafschriften van zeven jaar terug
which bank is best for newcomers
`),
  dating: lines(`
alleen, 61, zoek leuke dame voor uitjes en misschien meer
datingsite zonder abonnement
hoe begin ik een gesprek op bumble
mijn match reageert niet meer
ik zoek een man die van dansen houdt
profieltekst voor relatieplanet
eerste date wat trek ik aan
lieve verpleegster ontmoet in de trein, hoe vind ik haar terug
speeddaten in tilburg
verliefd op een collega, zeggen of niet
account lexa opzeggen
is hij serieus of speelt hij een spelletje
openingszin die werkt
russische vrouw leren kennen
any singles events for people over forty
`),
  weddings: lines(`
trouwambtenaar zoeken die een vriend is
weddingplanner tarief
hoeveel kaarten bestel je voor tachtig gasten
bruidsjurk laten innemen
speech voor het huwelijk van mijn moeder en haar nieuwe man
gratis trouwen op maandagochtend
feest voor een vijftigjarig huwelijk met oude foto's
leuke locatie met bedden voor gasten die blijven slapen
dj en fotograaf samen
ringen laten verkleinen
ceremoniemeester taken
bruidsboeket drogen
oldtimer met chauffeur trouwdag
vrijgezellenfeest idee voor rustige mannen
what do I write in a wedding card
`),
  hair_and_skin: lines(`
kapper voor krullend haar in haarlem
highlights of balayage
wenkbrauwen laten epileren prijs
haartransplantatie turkije ervaringen
kale plek op mijn kruin, vult een kliniek dat op
permanente make-up lippen
botox voorhoofd hoeveel spuitjes
pruik voor carnaval
zwangerschapsstriemen weglaseren
gelnagels breken steeds af
zelfbruiner zonder vlekken
welke dagcrème bij een oudere huid
haar verven over oud rood heen
gezichtsverzorging cadeaubon schoonheidssalon
extensions verzorgen
ontharen met laser bikinilijn
which hairdresser does men's fades
`),
  tattoos_eyes_teeth: lines(`
tatoeage van de naam van mijn moeder op mijn pols, welke letter is mooi
oude tattoo laten weglaseren
neuspiercing zonder pijn
ogen laseren min vijf
lenzen online bestellen
montuur bijstellen opticien
tanden bleken thuisset
facings of kronen voor een mooiere lach
gouden tand laten zetten
onzichtbare beugel voor volwassenen zonder medische reden
borstvergroting op afbetaling
flaporen laten rechtzetten schoonheidskliniek
ooglidcorrectie puur cosmetisch
neuscorrectie voor en na
steentje op mijn tand plakken
liposuctie buik kosten
teeth whitening at home
lipfillers te veel ingespoten, wie lost ze op
`),
  fit_and_slim_for_looks: lines(`
sixpack in acht weken schema
eiwitshake voor of na krachttraining
droogtrainen voor een wedstrijd
welke supplementen nemen bodybuilders
strak in bikini voor de zomer
creatine laadfase
hoeveel gram kwark per dag bij het bulken
billen trainen zonder apparaten
bankdrukken honderd kilo halen
fitness personal trainer aan huis
hardlopen van nul naar tien kilometer voor beginners
thuis oefenen met een halterbank naast mijn bed
push up schema
hyrox voorbereiden
how do I get bigger arms fast
intermittent fasting om strak te staan op mijn bruiloft
`),
  horoscopes_and_spirits: lines(`
horoscoop maagd deze week
wat betekent het als ik droom over mijn oude huis
paragnost met goede recensies
tarotkaart de toren
edelstenen opladen bij volle maan
medium dat contact legt met mijn overleden moeder
aura foto laten maken
is 11:11 een teken
chinees sterrenbeeld 1974
handlijnkundige beurs
pendelen leren
bed verplaatsen volgens feng shui
past een ram bij een weegschaal
spreuk om mijn ex terug te krijgen
does mercury retrograde affect my love life
heksenkruiden kopen
`),
  church_and_religion: lines(`
hoe laat begint de kerstnachtdienst
kerkzaal huren voor een koor
doopkaars bestellen
mijn dochter wil haar communie doen, waar meld ik haar aan
welke psalm gaat over herders
moskee met ruime parkeerplaats
uitschrijven uit de kerk
begin ramadan dit jaar
collecte digitaal geven
is varkensgelatine halal
orgelpijpen stemmen
oude statenbijbel verkopen
bijbelvertaling in gewone taal kopen
sint maarten lampionnen welke dag
wie was de zoon van abraham
can I rent the church for a concert
`),
  rooms_and_clubs: lines(`
zaal huren voor een verjaardag met vijftig man
is de ontmoetingsruimte vrij op 14 maart voor onze vergadering
biljartclub zoekt nieuwe leden
kunnen wij bij jullie vergaderen met de vve
contributie tennisvereniging opzeggen
repetitieruimte voor een band
partytent met statafels verhuur
bridgeclub competitie uitslag
wij zijn een vrouwenkoor en willen een podium huren
scouting kamp plek voor dertig kinderen met stapelbedden
lidmaatschap postzegelvereniging
sporthal reserveren zaterdagochtend
schietvereniging introductieavond
statuten van een stichting wijzigen
mogen wij uw keuken gebruiken voor een kookwedstrijd
do you rent out meeting rooms
`),
  students_and_research: lines(`
voor mijn scriptie zoek ik tien verpleegkundigen om te interviewen
enquete over werkdruk in de ouderenzorg, wilt u die verspreiden
ik ben student hbo-v en moet een organisatie beschrijven
mag onze klas een kijkje nemen in jullie gebouw voor een opdracht
vragenlijst voor mijn profielwerkstuk over eenzaamheid onder ouderen
afstudeeropdracht facilitair management
hoeveel bewoners heeft uw instelling, ik heb het nodig voor een verslag
masterthesis zoekt data over zorgkosten
interview met een begeleider voor school deadline vrijdag
casus voor een toets over dementie uitwerken
mijn docent wil een bronvermelding van jullie folder
promovendus zoekt respondenten
wat is jullie missie en visie voor mijn stageverslag
we are students doing a survey about nursing homes
proefpersoon worden tegen betaling
`),
  press_and_politics_at_the_desk: lines(`
ik ben journalist van het dagblad en wil een woordvoerder spreken
wanneer verschijnt jullie jaarverslag
mogen we filmen op jullie terrein voor een omroep
fotograaf nodig toestemming om het pand te fotograferen
reactie gevraagd op het bericht over de fusie
persbericht plaatsen in uw nieuwsbrief
podcast over de zorg zoekt een gast
raadslid wil cijfers over wachtlijsten ontvangen
wie is jullie bestuursvoorzitter en wat verdient hij
advertentie in jullie bewonersblad, wat kost dat
documentairemaker zoekt oude zusters uit de oorlog
quote nodig voor een artikel over personeelstekort
press enquiry about your new building
`),
  suppliers: lines(`
wij leveren hoog-laagbedden aan instellingen en komen graag langs voor een demo
offerte schoonmaak van uw kantoor
met wie kan ik praten over de inkoop van incontinentiemateriaal in bulk
ons bedrijf biedt planningssoftware voor thuiszorgteams
zonnepanelen op uw dak zonder investering
factuur 20231 staat nog open, graag betaling
kunnen wij onze medicijnkarren aan u presenteren
ik bied mij aan als schilder voor jullie panden
nieuwe website laten bouwen met hoge google score
wij zijn een uitzendbureau met direct inzetbare verzorgenden
koffieautomaten op proef voor uw personeel
inkoper gezocht voor een partij handschoenen
wie gaat over jullie wagenpark
adreswijziging van onze firma doorgeven aan uw crediteuren
we sell wheelchairs wholesale and look for dealers
aanbesteding maaltijden wanneer sluit die
`),
  donors_and_goods: lines(`
ik wil een rolstoel weggeven, neemt u die aan
oude kleren doneren aan een goed doel
zijn giften aan jullie aftrekbaar
wij hebben een opbrengst van de rommelmarkt over en willen die schenken
waar kan ik een bijna nieuw ziekenhuisbed verkopen
periodieke schenking formulier
brillen inleveren voor afrika
collectebus lopen in mei
overtollige medicijnen opsturen naar oekraine
nalaten aan een stichting hoe zet ik dat in mijn testament
onze serviceclub zoekt een project om te sponsoren
piano gratis af te halen
knuffels over, wil de kinderopvang ze hebben
statiegeldactie bij de supermarkt
can I donate my late mother's furniture
`),
  hello_and_tests: lines(`
hallo werkt dit
test test even kijken
wat kun jij eigenlijk allemaal
ben jij een echt mens of een computer
goedemiddag allemaal
dit is een proefbericht niet op letten
hoi hoi daar ben ik weer
hoe heet deze robot
mag ik je iets vragen over jezelf
lekker weertje he
fijne avond nog
bedankt je hebt me goed geholpen
laat maar ik weet het al
door wie is deze site gebouwd
test of de hulpvraag aankomt
proef invoer medewerker ict
okidoki
sorry verkeerde site
zeg eens iets grappigs
are you a chatbot
how are you doing today
doei tot morgen
`),
  gibberish: lines(`
fjdkslaf jdksla
lkjhgf poiuyt
aaaaaaaaaa
hfhfhfh bed hfhfh
mmmmm nnn oooo
zxcvb nmnm
wdkwodk wkdowk
1 2 3 4 5 6 7
?????
tralala hopsasa
piep poep pap
qweqwe asdasd zxczxc
...
foo bar baz
djdjdjdj oma djdj
hahahahahahaha
`),
  homework: lines(`
wie was floris de vijfde
noem drie oorzaken van de eerste wereldoorlog
bereken de omtrek van een cirkel met straal 4
betekenis van het gedicht de moeder de vrouw
oplossing van 2x + 5 = 17
hoe heet de hoofdstad van peru
rijmwoord op verpleegster
boekverslag oorlogswinter thema en motief
uitleg voltooid deelwoord of verleden tijd
hoe werkt fotosynthese in drie zinnen
wat is het meervoud van museum
botten van de hand leren voor biologie
spreekbeurt over florence nightingale
frans vervoegen etre
samenvatting hoofdstuk 5 verzorgingsstaat maatschappijleer
write an essay about the industrial revolution
hoeveel liter gaat er in een kuub
engelse vertaling van ziekenhuisbed
`),
  politics_and_news: lines(`
welke partij wil de belasting verlagen
stemhulp gemeenteraad
waarom is het kabinet gevallen
minister van volksgezondheid wie is dat nu
asielopvang in ons dorp, ik ben tegen
hoe teken ik een petitie tegen windmolens
wat vindt u van de oorlog
stempas niet gekregen
nieuws uit gaza
peiling van vandaag
wanneer zijn de provinciale verkiezingen
hoe kan de politiek de oude mensen zo in de steek laten
brief aan de burgemeester over de snelheid op de dijk
sluiting van het zwembad tegenhouden
inspraakavond azc
who is leading in the american polls
`),
  weather_and_jokes: lines(`
wordt het een witte kerst
gaat het onweren in zeeland
pollen hoeveel graden morgen in arnhem
is het glad op de snelweg
zonsondergang tijd texel
mop over een verpleegster en een dokter
weet je een raadsel voor kleine kinderen
jantje moppen
grappige tekst voor een 50 jaar abraham bord
wat is groen en rijdt door het bos
tongbreker met een s
vakantieweer sardinie oktober
hoe hoog staat het water in de rijn
tell me a joke about old people
kan ik morgen de was buiten hangen
windkracht negen op de noordzee
`),
  handyman_and_house: lines(`
trap stofferen prijs per trede
oud bed uit elkaar halen, schroef dolgedraaid
wespennest onder de dakpannen
kitrand in de douche vernieuwen
parketvloer kraakt naast het bed
loodgieter met spoed, kraan spuit water
schoorsteenveger voor de winter
hang ik een televisie op aan een gipsmuur
slot vervangen na verhuizing
kastdeur klemt
ventilatie in de badkamer bromt
behangen over glasvlies
huisje in de tuin vloer storten
elektricien voor een extra groep
verhuisbedrijf voor een piano op drie hoog
muizen onder de keukenkastjes
how do I bleed a radiator
stukadoor gezocht in zwolle
`),
  household: lines(`
bloedvlek uit een matras krijgen
koelkast stinkt naar vis
hoe strijk ik een plooirok
wasdroger neemt te veel stroom
zilver poetsen met soda
dekbed wassen op hoeveel graden
motten in de kledingkast
theedoeken worden grauw
kaarsvet op het tafelkleed
afzuigkap vet verwijderen
gordijnen van de oude woning passen niet
wijn op de bank gemorst
kalkaanslag toilet azijn
koffiezetapparaat ontkalken welke knop
smell in the washing machine won't go away
hoe vouw je een hoeslaken
`),
  hobby_and_free_time: lines(`
haakpatroon omslagdoek
gitaar stemmen met een app
ik zoek iemand om samen te biljarten en een kaartje te leggen in een toernooi
puzzel van 3000 stukjes te koop
zeldzame munten van koning willem
verpleegster kostuum voor carnaval
stamboom uitzoeken van mijn moeders kant
vissen zonder vergunning
modeltrein ontspoort in de bocht
welk boek van baantjer eerst
camera voor beginners spiegelreflex
pokeravond regels
drone vliegen boven het strand
breien met dikke naalden trui maat l
dansles stijldansen voor gevorderden
speelgoed poppenbed zelf maken
chess opening for black
`),
  going_out_again: lines(`
pretpark met oude achtbanen
terras met zon in breda
high tea voor moederdag
wat is er te doen in hoorn zondag
pannenkoekenboot tickets
kroeg met livemuziek
theaterkaartjes verkeerd besteld
museum zuiderzee openingstijden
bungalow huren met tien vrienden
carnavalsoptocht route
wellness dagje voor mijn zus en mij
film met jeroen krabbe in de bioscoop
bowlen met collega's
uit eten in het oude postkantoor reserveren
vuurtoren beklimmen
good sushi place nearby
`),
  own_business: lines(`
kvk uittreksel kosten
eigen zaak in verzorgende cosmetica beginnen
factuur sjabloon zzp
btw nummer op mijn website verplicht
bedrijfspand huren industrieterrein
naam voor een kinderdagverblijf dat ik ga openen
hoe start ik een thuiszorgbureau als ondernemer
klant betaalt niet, incasso
logo laten ontwerpen
webwinkel bouwen met shopify
boekhouder voor een eenmanszaak
handelsnaam bezet
hoeveel mag ik aftrekken voor mijn bestelbus
algemene voorwaarden opstellen
register a company from abroad
food truck vergunning
`),
  writing_and_making: lines(`
maak een gedicht voor het afscheid van een verzorgende
schrijf een klachtenbrief aan mijn energieleverancier
verzin een quiz over de jaren zestig
sinterklaasrijm over een luie broer
tekst voor op een geboortekaartje
vertaal deze mail naar het duits
powerpoint over honden in tien dia's
liedtekst op de wijs van tulpen uit amsterdam voor moeder die tachtig wordt
maak deze zin korter
verhaal over een prinses die niet wil slapen in haar bed
condoleancetekst in het frans
rouwadvertentie opstellen in de krant hoeveel kost een regel
bedenk een teamnaam voor een pubquiz
korte toespraak voor de opening van een winkel
translate this sentence into arabic
`),
  words_of_care_meant_otherwise: lines(`
verpleegster serie op npo hoe heet die
medicijnen smokkelen in een film, welke titel
verzorging van lederen laarzen
opvang van regenwater in de tuin
hulp bij het kiezen van een caravan
rolstoel tekenen stap voor stap
ziek computerspel, waar kan ik het downloaden
stress test voor mijn processor
alleen thuis film kerst op welke zender
opvangbak onder de afvoer
zusters van god documentaire
eerste hulp bij plaatopnamen band
mijn moederbord maakt geen contact
oud en nieuw vuurwerk verkooppunt
ambulance van lego
ik zoek een goed adres voor de verzorging van mijn paard
noodopvang voor kuikens na de storm
thuis voor vier eigen katten en een trainingsbank
spookhuis met bed dat beweegt
pleister op een lekke luchtmatras
`),
  in_english: lines(`
is there an asian supermarket around here
my bed frame squeaks, how do I stop it
looking for a cat sitter during christmas
can you recommend a cheap moving company
what channel is the match on
how do I cancel my gym membership
my old mother wants to sell her caravan
best home insurance for a rented flat
nurse outfit for a fancy dress party
help me pick a name for my dog
where do I pick up my residence permit
train strike tomorrow or not
babysitting my neighbour's parrot what does it eat
is tap water safe in rotterdam
need a plumber, kitchen sink blocked
who do I call about a broken street light
how many stamps for a letter to canada
write a funny poem for my boss who retires
do you have shares on the stock market
old sewing machine repair
alone in paris for a weekend, what should I see
selling hospital beds to care homes, who buys them
my visa card was declined
what is the capital of nepal
hi there testing testing
just browsing thanks
good morning robot
`),
  at_the_town_hall: lines(`
verkeersbesluit inzien voor onze laan
flyer over de kermis niet gekregen
bezwaarschrift tegen een kapvergunning
wethouder spreken over de snelheidsborden
standplaats voor een oliebollenkraam
hoe word ik stadsgids
afspraak burgerzaken verzetten
emigreren naar zweden, wat moet ik uitschrijven
eenrichtingsbord staat verkeerd om
graf van opa ruimen hoe lang mag het blijven
markt dinsdag verplaatst naar welk plein
evenement op straat organiseren met springkussen
dronefoto's van de gemeente bestellen
voornaam wijzigen bij de rechtbank
erkenning van een kind bij de balie welk loket
collectevergunning voor de voetbalclub
toeslagensite geeft een foutcode
hondenveldje zonder hek
new passport photo rules
`),
  small_breakdowns: lines(`
de douchekop druppelt
deurbel met camera valt steeds uit
vloerverwarming blijft koud in een groep
alarmlampje van mijn skoda
knipperend lichtje op de vaatwasser
verwarmingsketel maakt een tikgeluid
garagedeur opent vanzelf
toiletbril los
accuboormachine rookt een beetje, garantie
lamp in de koelkast stuk
rits van mijn jas vastgelopen
bril verbogen door de hond, welke opticien in winkelcentrum
broodrooster slaat de stekker eruit
sleutel breekt af in een fietsslot
tv-beeld sneeuwt
kraanleertje maat
gordijnrail buigt door
radiator borrelt
my oven light won't go off
`),
  puzzles_and_films: lines(`
zes letters, hulpvaardig persoon, derde letter r
wie speelde de dokter in medisch centrum west
cryptogram ziek dier in bed
hoe loopt het boek over de verpleegster in auschwitz af
acteur die in spoorloos de broer is
welk lied gaat over een oude moeder en een ring
filmmuziek titanic op blokfluit
antwoord op raadsel twee vaders en twee zonen
welke aflevering van grey's anatomy sterft derek
hoeveel seizoenen heeft the good doctor
zangeres van ik neem je mee
welk sprookje heeft zeven bedjes
woordzoeker maken
naam van de hond van kuifje
wie wint wie is de mol
zangtekst daar bij die molen
which film has the talking pig
`),
  reading_and_jobs_in_care: lines(`
komen jullie op de banenmarkt voor zorgpersoneel
salaris wijkverpleegkundige met vijf jaar ervaring
is er ruimte voor een leerling helpende in de nacht
ik wil overstappen van de horeca naar het verpleeghuis, neemt u zij-instromers
stagevergoeding voor mbo-leerlingen in uw organisatie
hoe ziet de kleding van jullie medewerkers eruit, moet ik die zelf wassen
geldt de cao ggz voor invalkrachten
ik heb gesolliciteerd als activiteitenbegeleider en hoor niets
detacheringsbureau voor begeleiders biedt personeel aan
kan ik als zelfstandige verpleegster bij u diensten draaien
mijn contract als huishoudelijke hulp loopt af, krijg ik verlenging
rooster inzien als medewerker lukt niet
personeelsfeest datum
welk loket is er voor salarisvragen van de nachtzorg
bhv herhaling voor personeel wanneer
reiskostendeclaratie formulier medewerkers
zwangerschapsverlof aanvragen bij mijn leidinggevende
do you sponsor a work visa for nurses
`),
  sold_and_lost: lines(`
ring verloren in de duinen, metaaldetector gezocht
waar verkoop ik oude lp's
kinderwagen over te nemen
antieke klok waarde
tegoedbon verlopen
kaartje naar zeeland gekocht en nu kan ik niet
paraplu laten liggen in de bus
tweedehands piano laten stemmen voor verkoop
mijn trouwjurk op vinted zetten
muntenverzameling laten schatten
airpods gevonden op een bankje
sleutelbos gevonden met rode hanger
zeilboot te koop aanbieden
boeken naar de kringloop brengen met een busje
verkoop van een grafmonument
hoeveel krijg ik voor een goudstaafje
bed te koop eiken honderdtachtig breed
what is my stamp album worth
`),
};
