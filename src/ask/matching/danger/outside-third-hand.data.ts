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
};
