/** As foundations and institutions describe what they offer: disability, brain injury, homes, money, rights, days and illness. */
export const brochuresOfLivesAndHomes = `
beperking: Sinds 1958 helpen wij mensen met een handicap het leven te leiden dat bij hen hoort
beperking: Zorg op maat bij lichamelijke, verstandelijke, zintuiglijke en meervoudige beperkingen, van wieg tot graf
beperking: Levensloopbegeleiding: wat nu, wat straks, wat als vader en moeder wegvallen
beperking: Specialistenteam AVG, orthopedagoog, ergotherapeut, bereikbaar voor huisartsen
verstandelijk: Dicht bij wie je bent: Rozenhaag ondersteunt mensen die langzamer leren
verstandelijk: LVB-expertise: ambulant, kort of langdurig, Wmo, Wlz of Jeugdwet
verstandelijk: Beelden, picto's, korte zinnen: onze begeleiders leggen het net zo vaak uit als nodig is
verstandelijk: Ernstig probleemgedrag begrijpen, consultatie op de groep en bij u thuis
verstandelijk: Samen oefenen met geld, contact, internet en grenzen
vg-dag: Bakkerij, bierbrouwerij, fietsenmakerij en winkel, gerund door mensen met een beperking
vg-dag: Dagbesteding VG belevingsgericht, muziek en geur, kleine groepen, eigen busje
vg-dag: Arbeidsmatige dagbesteding met kans op een echte baan, ook voor Wajong
vg-dag: In de stadskwekerij stekken deelnemers met een verstandelijke beperking geraniums
vg-dag: Seniorensoos voor oudere deelnemers met VB die na veertig jaar inpakken mogen uitrusten
vg-vrije-tijd: Soosavonden, carnavalsband, bowlingcompetitie en weekendjes Texel voor mensen met een beperking
vg-vrije-tijd: Vakanties met één begeleider op twee reizigers, aangepaste bus
vg-vrije-tijd: Sport voor allen: G-turnen, G-korfbal, paralympisch zwemmen
wonen-met-beperking: Een woongroep met acht slaapkamers, een dakterras en een kater die Job heet
wonen-met-beperking: Thuis in de wijk: eigen studio, begeleiding via de bel, samen koken op woensdag
wonen-met-beperking: Intensieve woonvorm voor mensen met VG7, prikkelarm, terrein met bomen
wonen-met-beperking: Wonen voor volwassenen met een lichamelijke handicap, ADL-assistentie dag en nacht
wonen-met-beperking: Wooninitiatief van ouders zoekt nog drie bewoners
ernstig-meervoudig: Kijken, voelen, ruiken: elke dag is vol voor wie EMB heeft
ernstig-meervoudig: Kinderen en volwassenen met ernstige meervoudige beperkingen, verpleegkundigen 24 uur, therapiebad
ernstig-meervoudig: Onze contactmethode leest adem, spierspanning en oogopslag
ernstig-meervoudig: Dagcentrum met liggroep en tovertafel
lichamelijk: Wie zijn benen mist moet niet ook zijn vrijheid missen: assistentie, vervoer, vakantie
lichamelijk: Fokuswoning, 24-uurs ADL op afroep
lichamelijk: Zelfregiecoach voor mensen met een lichamelijke beperking en hun assistenten
lichamelijk: Samen leven met dwarslaesie: nazorgpoli en trainingsweek
zien: Opnieuw zelfstandig met weinig zicht: kokend water, stoplicht en spreekmachine
zien: Revalidatie voor slechtzienden en blinden, thuis, op school of werk
zien: Ouderen met oogziekten leren trucs en ontmoeten elkaar
horen: Gezinsbegeleiding bij dove en slechthorende kinderen, gebarencursus voor oma en opa
horen: Gebarentaalvaardige thuisbegeleiding en wonen voor dove ouderen
horen: Leven met tinnitus, groep van acht
hersenletsel: Expertiseteam hersenletsel onderzoekt, begrijpt en adviseert, ook jaren na het ongeluk
hersenletsel: Hersenletselcentrum: van coma tot koffie bij de buren
hersenletsel: Voor wie klappen van het leven letterlijk op het hoofd kreeg
nah-begeleiding: Ambulante NAH-begeleiders ordenen met u energie, agenda en emoties
nah-begeleiding: Hersenz, erkend behandelprogramma voor de chronische fase
nah-begeleiding: Na beroerte, tumor, ongeval: coaching voor getroffene en gezin
nah-dag: Rustige werkplaats met houten vloeren en demplafond, voor mensen met niet-aangeboren hersenletsel
nah-dag: Ontmoetingscentrum NAH, ritme, doelen, samen lunchen
nah-groep: Hersencafé met sprekers en stilteruimte
nah-groep: Partners van getroffenen praten zonder hem erbij
afasie: Communiceren zonder woorden: afasiecentrum met logopedisten, tekenaars en zangers
afasie: App, gespreksboek, duozingen, gespreksmaatje aan huis
begeleiding: Een vaste begeleider die komt wanneer afgesproken en blijft tot het beter gaat
begeleiding: Ambulante ondersteuning bij wonen, geld, werk, contacten, gezondheid
begeleiding: Tijdelijk steuntje in de rug, vanaf twee uur per week
begeleiding: Wmo-begeleiding licht, midden, zwaar; klantreis van drie gesprekken
dagstructuur: Weekplan, wekkerbezoek en maandagbelletje voor wie grip verloor
dagstructuur: Ritme brengt rust, begeleiding op tijdstip in plaats van op kantoor
zelfstandig-leren: Woontraining met examen: was, budget, buren
zelfstandig-leren: Reistraining voor leerlingen met een beperking
zelfstandig-leren: Kookles één op één in je eigen keuken, tot de pan niet meer aanbrandt
daklozenopvang: Slapen, douchen, eten en morgen iemand die meedenkt over een huis
daklozenopvang: Nachtopvang 18+, dagopvang, verpleegkundige, wintermaanden dubbel bedden
daklozenopvang: Gezinnen zonder woning: kleine appartementen voor drie maanden, kinderen blijven op school
daklozenopvang: Housing First: sleutel eerst, begeleiding op maat
daklozenopvang: Straatpastoraat, straatdokter en soep bij het station
beschermd-wonen: Beschermd wonen met 24-uursbegeleiding, wmo en wlz-ggz, in de stad of op het land
beschermd-wonen: Eigen kamer, vaste mentor, samen ontbijten, nachtdienst
beschermd-wonen: Forensische zorg met verblijf, ZZP-GGZ B en C, titels divers
beschermd-wonen: Voor volwassenen die psychiatrisch kwetsbaar zijn en nog geen eigen huis aankunnen
begeleid-wonen: Zelfstandig wonen met een coach naast de deur, huurcontract op proef
begeleid-wonen: Twaalf appartementen voor autistische jongvolwassenen rond een gezamenlijke tuin
begeleid-wonen: Wonen na de gevangenis: huis, werk, netwerk
begeleid-wonen: Kamerproject LVB met bel en bankje
tijdelijk-verblijf: Een bed voor even: respijt, crisis of herstel
tijdelijk-verblijf: Logeerhuis voor volwassenen met psychische klachten, zonder verwijzing
tijdelijk-verblijf: Kortdurend verblijf na ziekenhuis of bij uitval van uw partner
opruimen: Ordewerk helpt mensen met een volle woning, respectvol, zonder container in de straat
opruimen: Bemoeizorg bij vervuiling en verzamelen
verhuizen: Wooncoaches helpen ouderen en mensen met een beperking verkassen, inclusief internet en gordijnrails
verhuizen: Tijdelijk, kleiner, gelijkvloers: woonadvies met huurspecialist
geld: Budgetkring, sparen, lenen, verzekeren, in gewone taal
geld: Gratis geldloket, zonder afspraak, elke dinsdag in de bieb
schulden: Schuldhulp: stabiliseren, regelen, kwijtschelden, nazorg
schulden: Vrijwillige maatjes zitten naast u als u de telefoon opneemt
schulden: Vroeg erbij: wij bellen aan bij een achterstand van twee maanden
schulden: Budgetbeheer, bewindvoering en saneringskrediet onder een dak
administratie: Neem uw tas brieven mee, wij zetten koffie
administratie: Thuisadministratie door een getrainde vrijwilliger, twaalf maanden
bewind: Bewindvoering met aandacht voor LVB en GGZ, maandelijks belmoment
bewind: Mentorschap door opgeleide vrijwilligers, benoemd door de kantonrechter
bewind: Curatele, bewind, mentorschap: wat past bij uw familielid
minima: Niemand hoeft met kerst zonder pakket: Stichting Samen Delen
minima: Schoolspullen, zwemdiploma, fiets: het kindpakket
minima: Voorzieningenwijzer: gemiddeld vijfhonderd euro per jaar laten liggen
taal: Taalhuis met oefengroepen, naaiatelier en spreekhoek
taal: Leren lezen en schrijven, zonder schooltafeltjes
taal: Inburgering Z-route en B1-route, examentraining
tolk: Hulp in uw eigen taal met gecertificeerde tolken
tolk: Sleutelpersonen slaan bruggen tussen nieuwkomer en zorg
digitaal: Digihulp aan huis voor iedereen die liever een mens ziet
digitaal: Klik & Tik, DigiSterker, veilig bankieren
clientondersteuning: Staat u alleen tegenover drie deskundigen? Wij komen naast u zitten, gratis
clientondersteuning: Onafhankelijk van aanbieder en gemeente, gespecialiseerd in Wlz en jeugd
indicatie: Hulp bij aanvraag Wlz, Wmo, Jeugdwet en Zvw: formulier, gesprek, bezwaar
indicatie: Onze indicatiecoach loopt het CIZ-proces met u door
pgb: Pgb-kantoor: contracten, declaraties, verantwoording
pgb: Plan schrijven en zorgverleners kiezen, cursus voor nieuwe budgethouders
klacht: Een onafhankelijke klachtenfunctionaris luistert, bemiddelt en schrijft op
klacht: Vertrouwenspersonen in jeugdhulp en ggz staan aan jouw kant
levenstestament: Praatuur over nalatenschap, volmacht en gehandicaptentestament
wilsverklaring: Gespreksavond: wat wil ik wel, wat wil ik niet
werk: Een jobcoach die meekijkt, de baas informeert en zichzelf overbodig maakt
werk: Leerwerktrajecten voor jongeren zonder diploma, met ontbijt
werk: IPS, supported employment, hersteltraject, werkfit
werk: Sociale onderneming met schoonmaak, groen en catering
dagbesteding: Maandag hout, dinsdag keuken, woensdag niks moet: dagbesteding voor volwassenen
dagbesteding: Dagactiviteiten GGZ en autisme, arbeidsmatig en creatief
zorgboerderij: Erf met koeien, konijnen en aandacht voor ieder
zorgboerderij: Boerderij met zorg voor jongeren, LVB, NAH en psychiatrie
creatief: Atelier, drukkerij, theater en koor, toegankelijk voor iedereen
creatief: Muziek- en beeldende therapie door geregistreerde vaktherapeuten
vrijwilligerswerk: Uw tijd, ons avontuur: word buddy, chauffeur, kok of klusser
meedoen: Buurthuis De Draaikolk, van biljart tot burenhulp
eenzaamheid: Stilteblokkers: wij bellen, schrijven en wandelen
eenzaamheid: Gespreksgroep Zinvol contact tegen eenzaamheid, ook jong
maatje: Maatjesproject koppelt mensen met psychische, fysieke of sociale hindernissen aan vrijwilligers
maatje: Buddyzorg: een jaar lang samen iets leuks
ontmoeten: Open huis, open pan, open gezichten
ontmoeten: Vriendinnencafé voor nieuwkomers en dorpsgenoten
uitje: Vakantiebureau met zorg: rolstoelbus, nachtdienst en terras
kanker: Inloophuis met atelier, yoga, kinderkamer en ervaringsdeskundigen
kanker: Oncologische revalidatie: fit, hoofd, werk
chronisch-ziek: Zelfmanagementtraining bij chronische aandoening
pijn: Interdisciplinaire pijnrevalidatie met graded activity
spierziekte: Spierziektenteam: fysio, logo, ergo en maatschappelijk werk
hart-longen: Hartstichtinggroep bewegen en praten
diabetes: Diabetescoach thuis en online
revalidatie: Van ziekenhuisbed naar eigen keuken: revalidatie in eigen tempo
kind-verpleging: Kinderverpleegkundigen met humor en infuuspaal, thuis en op school
laatste-fase: Tot de laatste dag omringd door naasten, vrijwilligers en verpleging
mantelzorg: U zorgt, wij zorgen voor u: steunpunt mantelzorg
mantelzorg-steun: Mantelzorgconsulent: luisterend oor, grenzencursus, lucht
mantelzorg-groep: Carerscafé voor familie van mensen met een beperking of psychische aandoening
mantelzorg-regelen: Mantelzorgmakelaar: van verlofbrief tot woningaanpassing
jonge-mantelzorger: Tienerdag voor wie thuis helpt
respijt: Een weekje zonder wekker: respijtzorg in soorten en maten
respijt-thuis: Wij blijven bij uw kind, man of moeder, u gaat op pad
logeren: Logeerhuis voor volwassenen met een beperking: weekend, week, feestdagen
regelen: De Zorgwijzer: één gesprek, alle wegen
`;
