/** Offered by other hands, from small foundations to catalogues with codes: care, home and old age. */
export const foldersAndCatalogues = `
verzorging: Persoonlijke verzorging (H126), overname of aansturing bij ADL-taken, ook planbaar in de avonduren en op zondag.
verzorging: Een ploeg van zes verzorgenden rijdt op de fiets door uw wijk en kent elke klant bij de voornaam.
verzorging: Stichting Goede Buur helpt sinds 1911 zieken en ouden van dagen met lijfelijke zorg, met liefde en zonder stopwatch.
wassen: Comfortbad op zaterdag: een zinkend bad met bubbels, warme lucht en een verzorgende die een verhaal voorleest.
wassen: Dagelijkse hulp bij lichaamsreiniging, huidinspectie en insmeren, uitgevoerd door verzorgenden IG.
wassen: Weer fris: hulp bij douchen voor mensen die zich niet meer veilig alleen kunnen wassen.
aankleden: Textielbank met gemaksmode: wikkelrokken, jasjes met een open rug en broeken voor wie zit, passen op afspraak.
aankleden: Hulp bij het ochtendritueel, inclusief korset, prothese of spalk omdoen.
toilet: Plaspoli voor ouderen: meten, dagboekje, training en pas daarna medicijnen of verband.
toilet: Toiletronde overdag: op drie vaste tijden helpt een medewerker u naar de wc, ook als u verder alles zelf kunt.
toilet: Advies over inlegmateriaal, wasbaar ondergoed en betaling door uw verzekeraar.
steunkousen: Project Kousvrij: in vijf bezoeken leert u omgaan met een aantrekhulp, daarna bent u niet meer aan tijden gebonden.
steunkousen: Bandagist aan huis meet klasse 1 tot en met 4, rondbrei of vlakbrei.
eten-geven: Eetassistentie tijdens de middagmaaltijd door opgeleide vrijwilligers, rustig en op ooghoogte.
eten-geven: Begeleiding bij voedselinname, toezicht bij verslikgevaar en registratie van vocht.
in-en-uit-bed: Avondhulp tot half één 's nachts: u bepaalt wanneer u naar bed gaat, wij komen helpen.
in-en-uit-bed: Tilcoach leert mantelzorgers en zorgverleners veilig verplaatsen met draaischijf, glijlaken en plafondlift.
voeten: Provoet-pedicure met aantekening diabetes en reuma komt in alle dorpen van de polder, ook bij bedlegerigheid.
voeten: Voetenspreekuur in de wijkpost: nagels, eelt, schimmel en de vraag of uw schoen wel past.
gebit: Tandprothetische praktijk op wielen: nieuw kunstgebit, rebasen of repareren in de eigen huiskamer.
gebit: Mondzorgteam in het verpleeghuis: tandarts, mondhygiënist en een poetsmaatje per huiskamer.
uiterlijk: Rijdende kapster met föhn en wasbak bezoekt zieken, ouderen en wie niet onder de mensen durft.
uiterlijk: Beautydag voor vrouwen met kanker: make-up, pruik, huidverzorging.
verpleging: Verpleegtechnisch team, niveau 4 en 5, voor voorbehouden handelingen tussen zeven uur en middernacht.
verpleging: Wijkverpleging (Zvw): indiceren, organiseren, verplegen; korte lijnen met huisarts en apotheek.
wondzorg: Regionaal wondcentrum: vaatlab, debridement, compressie en wekelijkse thuisbehandeling door wondconsulenten.
wondzorg: Onze wondverpleegkundige legt verband aan bij u thuis en stuurt foto's naar de dermatoloog.
medicijnen: Apotheek aan huis: weekdozen gevuld, doosjes met braille, uitleg over bijwerking en hulp bij innemen.
medicijnen: Medicatieveiligheid: controle van toediening, aftekenlijst en toezicht door een tweede paar ogen.
injecties: Prikdienst: bloedafname tussen acht en elf aan huis voor wie slecht ter been is.
injecties: Injectieservice voor botversterkers, biologicals en hormonen, op recept van uw specialist.
katheter-stoma: Katheterteam: inbrengen, verwisselen en spoelen, in de avond en nacht oproepbaar.
katheter-stoma: Nazorg na een stoma-operatie, thuis, met drie bezoeken van de stomaverpleegkundige in de eerste maand.
thuis-technisch: Medisch-specialistische verpleging in de thuissituatie (MSVT): infuustherapie, epidurale pijnbestrijding, parenterale voeding.
thuis-technisch: Centrum voor thuisbeademing: maskers, canules, hoestmachine en een verpleegkundige die dag en nacht opneemt.
nachtzorg: Nachtzorgdienst met zes auto's: gepland draaien, verschonen, controle, en opvolging bij alarm.
nachtzorg: Slaapwacht: een zorgverlener is in huis en wordt gewekt als het nodig is.
na-ziekenhuis: Thuiszorg na operatie: aanmelden door het transferbureau, start binnen vierentwintig uur.
na-ziekenhuis: Nazorgpakket met vijf maaltijden, twee huishoudbeurten en een belletje van de verpleegkundige.
diabetes: Diabetesteam in de wijk: jaarcontrole, insuline-instructie, voetscreening en eetadvies op één dag.
hart-longen: Ademnood de baas: thuisprogramma voor COPD met longverpleegkundige, diëtist en fysiotherapeut.
hart-longen: Polikliniek hartfalen, met meetdoos voor thuis en vast aanspreekpunt.
kanker: Nazorgcentrum na kanker: conditie, werkhervatting, vermoeidheid, intimiteit.
kanker: Huis met tuin en keukentafel waar iedereen die met kanker te maken heeft kan binnenlopen.
parkinson: Parkinsonhuis voor korte en lange opname, met afstemming van medicijnen en therapie.
parkinson: Wandelen, boksen, zingen en tafeltennis voor mensen met parkinson, onder begeleiding van een oefentherapeut.
spierziekte: Expertiseteam neuromusculair: revalidatiearts, thuisbeademing, communicatiehulpmiddelen en psycholoog.
reuma: Reumaschool: gewrichten sparen, medicijnen begrijpen, opvlammingen herkennen.
pijn: Groepsbehandeling voor aanhoudende lichamelijke klachten: opbouwen zonder over de grens te gaan.
huishouden: Hulp bij het huishouden via de Wmo (resultaat 1, schoon huis) en particulier tegen uurtarief.
huishouden: Onze huishoudelijke hulpen blijven; gemiddeld komt dezelfde vrouw zeven jaar bij u over de vloer.
huishouden: Boerenzorg: bedrijfshulp en huishoudhulp op het erf als de boerin ziek wordt.
schoonmaken: Intensieve reiniging na vervuiling of overlijden, met afvoer van afval en geurbestrijding.
schoonmaken: De poetsbus: drie mensen, een halve dag, het hele huis weer blinkend.
wasgoed: Wasserij van de sociale werkplaats haalt en brengt, met rijglijsten voor beddengoed en bewonerskleding.
boodschappen: Samen winkelen met de boodschappenbegeleider: lijstje maken, sjouwen, opruimen in de kast.
boodschappen: Bezorgservice van de dorpssuper met bellijn, zonder internet en zonder bezorgkosten voor tachtigplussers.
opruimen: Professional organizer met ervaring in verzamelwoede, ouderdom en verhuizing.
opruimen: Stap voor stap ruimte: wekelijkse begeleiding bij ordenen, sorteren en loslaten.
klussen: Kluspunt: banden plakken, lamp ophangen, lekkage, tuin, tegen onkosten en een kop koffie.
maaltijden: Warme maaltijdservice zeven dagen per week, met dieetkeuken (zoutarm, gemalen, glutenvrij) en bezorger die oplet.
maaltijden: Kook aan huis: een gepensioneerde kok komt tweemaal per week en vult ook uw koelkast.
samen-eten: Elke donderdag schuiven dertig dorpsgenoten aan bij een driegangenmaal in het kerkzaaltje.
samen-eten: Eetmaatjes: wij verbinden buren die graag koken met buren die niet graag alleen eten.
dietist: Diëtist gespecialiseerd in ouderen, nieren en oncologie; huisbezoek mogelijk; drie behandeluren vergoed.
veilig-thuis-wonen: Woonscan voor senioren: vijftig punten, van stekkerdoos tot trapleuning, met een advies op papier.
veilig-thuis-wonen: Arrangement Gerust Thuis: alarm, wekelijkse bezoeker, klusteam en een vaste contactpersoon.
valpreventie: Valkliniek: onderzoek naar duizeligheid, bloeddruk, medicijnen en evenwicht.
valpreventie: Otago-oefenprogramma aan huis, vier keer in acht weken, voor wie onlangs viel.
personenalarm: Zorgcentrale met spreek-luisterverbinding, sleutelbeheer en verpleegkundige opvolging.
hulpmiddelen: Thuiszorgwinkel: rollators, toiletstoelen, aangepast bestek, scootmobielen, te huur en te koop.
hulpmiddelen: Reparatie en onderhoud van rolstoelen, tilliften en trippelstoelen, ook bij pech langs de weg.
woningaanpassing: Badkamer op maat in twee dagen: bad eruit, vlakke douche, steunen en zitje erin.
techniek: Zorg op afstand: medicijnrobot, beeldscherm, leefstijlmonitor en inactiviteitsmelding in een proefpakket.
zien: Regionaal centrum voor slechtzienden: onderzoek, revalidatie, werk, computertraining, aangepaste verlichting.
zien: Oogcafé: bijpraten met anderen die minder zien en hulpmiddelen vasthouden.
horen: Hulp bij gehoorverlies: cursus spraakafzien, gebaren bij Nederlands en gesprekken over vermoeidheid.
verpleeghuis: Verpleeghuiszorg psychogeriatrie en somatiek, Wlz VV4 t/m VV8, met eigen behandeldienst.
verpleeghuis: Reguliere plaats of overbrugging: onze bemiddelaars zoeken een kamer voor uw moeder, vader of partner.
kleinschalig: Zes studio's rond een woonkeuken, eigen moestuin; familie telt mee in het dagelijks leven.
zelfstandig-met-zorg: Hofwoningen met domotica, huismeester en wijkteam in de plint van het gebouw.
tijdelijk-verblijf: Kortdurende opname (ELV laag en hoog) na val, infectie of operatie, met dagelijks artsbezoek.
logeren: Respijthuis aan de bosrand: gastenkamers met zorg voor een weekend of drie weken.
laatste-fase: Palliatief team met arts, geestelijk verzorger en verpleegkundige; consult thuis op verzoek van uw huisarts.
hospice: Bijna-thuis-huis met vier gastenkamers, gedragen door vrijwilligers uit vijf dorpen.
sterven-thuis: Intensieve terminale thuiszorg, maximaal vierentwintig uur per etmaal aanwezig.
waken: Waakmand en waakzusters: steun bij de laatste uren, aan bed, in stilte of met gebed.
rouw: Stichting Verder: begeleiding, lotgenotenwandelingen en een schrijfcursus na verlies.
levensvragen: Spreekuur zin en betekenis, met een humanistisch, katholiek en islamitisch geestelijk verzorger.
wilsverklaring: Gesprek vooruit: de specialist ouderengeneeskunde bespreekt behandelgrenzen en legt ze vast in het dossier.
dementie: Dementiepunt in de bibliotheek: folders, films, gesprek en de juiste naam om te bellen.
geheugen-onderzoek: Diagnostiek bij cognitieve achteruitgang: MRI, neuropsychologie en uitslaggesprek met familie.
casemanager: Dementieverpleegkundige als vaste gids, van vermoeden tot na het verhuizen.
dementie-thuis: Individuele thuisbegeleiding bij dementie: vaste uren, vaste begeleider, fietsen, koken, klussen.
dementie-dag: Dagbehandeling en dagbesteding PG, vijf dagen per week, met haal- en brengservice.
dementie-dag: Ontmoetingsgroep voor mensen met beginnende alzheimer: krant, beweging, museumbezoek.
dementie-gedrag: Consultatie bij complex gedrag in de ouderenzorg: analyse, medicatiecheck, signaleringsplan.
jonge-dementie: Expertisecentrum dementie op jonge leeftijd: dagprogramma, gezinssteun, woonplekken.
dementie-naasten: Training voor mantelzorgers bij dementie, met acteur en nazorg thuis.
hersenletsel: Centrum hersenletsel: diagnose, prikkelverwerking, slaap, gedrag en arbeid.
nah-begeleiding: Ambulante coach NAH helpt met prikkels, planning, financiën en communicatie binnen het gezin.
nah-dag: Arbeidsmatige plekken bij hersenletsel: fietswerkplaats, linnenkamer, kas.
afasie: Intensieve afasietherapie en conversatiegroep met partners, drie keer per jaar startend.
behandeling: Behandeling aan huis door specialist ouderengeneeskunde en paramedisch team (GZSP).
fysiotherapie: Fysiotherapie met specialisaties geriatrie, oedeem, bekken en neurologie, aan huis mogelijk.
ergotherapie: Ergotherapie: praktisch advies bij hand-, energie- en geheugenproblemen in het dagelijks doen.
logopedie: Logopedisch onderzoek bij slikstoornis, stemverlies, stotteren en dysartrie.
revalidatie: Geriatrische revalidatie met oefenkeuken, proefverlof en terugkeergesprek.
bewegen: Beweegpunt voor senioren: zitgym, aquafit, wandelvoetbal, tafeltennis.
leefstijl: Gecombineerde leefstijlinterventie (GLI): bewegen, eten, slapen en stress, twee jaar begeleiding.
respijt: Respijtloket: wij vinden tijdelijke overname van zorg, thuis of elders, vaak vergoed.
respijt-thuis: Vrijwillige oppasdienst voor ouderen en chronisch zieken, twee dagdelen per week.
mantelzorg-steun: Mantelzorgadviseur biedt een luisterend oor, coaching en praktische raad, telefonisch of thuis.
mantelzorg-groep: Ontmoeting voor mantelzorgers met maaltijd, themagesprek en een vleugje muziek.
mantelzorg-regelen: Mantelzorgmakelaar (geregistreerd) neemt regeltaken over, vergoed door veel aanvullende verzekeringen.
dagbesteding-ouderen: Dagsociëteit voor senioren, licht en middelzwaar, met warme maaltijd en fysiotherapie in huis.
zorgboerderij: Melkgeitenbedrijf met zorg: tien deelnemers per dag, kaasmaken, voeren, hooien, rusten.
creatief: Muziekagoog en beeldend begeleider brengen klank en kleur in huiskamer en atelier.
eenzaamheid: Aanpak eenzaamheid 75-plus: huisbezoek, luisterlijn, en een koppelaar die meegaat de drempel over.
maatje: Bezoekdienst en maatjescontact, zorgvuldig gekoppeld op interesses, met halfjaarlijkse evaluatie.
ontmoeten: Dorpskamer, dagelijks open: koffie, krant, handwerk, kaarten, wifi.
uitje: Aangepaste vakanties met zorg, verpleegkundige mee, voor ouderen en mensen met een rolstoel.
wandelen: Gezond natuur wandelen, gratis, elke week, ook met stok.
digitaal: Senioren helpen senioren met tablet, telefoon en internetbankieren.
vervoer: Vrijwillig vervoer door automobilisten uit de buurt, reserveren twee dagen vooraf.
meegaan: Ziekenhuisbegeleiding: rijden, begeleiden, noteren en thuis nog eens samen doorlezen.
clientondersteuning regelen: Onafhankelijk ouderenadviseur zoekt zorg, woonplek en regelingen voor u uit.
indicatie: Bemiddeling Wlz: aanvraag CIZ, keuze leveringsvorm, eigen bijdrage doorgerekend.
pgb: PGB-beheer, administratie en zorgcontracten, vanaf een vast maandbedrag.
tolk: Thuiszorg met Turks-, Berber-, Arabisch- en Somalischsprekende medewerkers.
seksualiteit: Seksuoloog voor ouderen en mensen met een ziekte: over verlangen, pijn, medicijnen en schaamte.
seksualiteit: Intimiteitszorg: gesprek en ontmoeting voor mensen die aanraking missen, ook in instellingen.
slapen: Slaapverpleegkundige helpt ouderen zonder pillen beter slapen, met dagboek en vaste tijden.
somber: Gesprekken met een psycholoog ouderen, aan huis, bij somberheid, piekeren en verlies van levenslust.
angst: Ouderenpsycholoog behandelt valangst, paniek en piekeren, met kleine stappen de straat op.
alcohol: Minder drinken na uw zestigste: vertrouwelijk gesprek met een verpleegkundige van de verslavingszorg.
`;
