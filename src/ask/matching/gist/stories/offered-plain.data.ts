/** As small providers, volunteers, foundations and large organisations write of what they do: names that tell little, too. */
export const offeredPlain = `
verzorging wassen: Marian komt aan huis: wassen, haren, een kop thee, altijd dezelfde
verzorging verpleging: Buurtteam van twaalf verzorgenden, wij kennen iedereen in het dorp
verzorging zelfstandig-met-zorg: Alle zorg van een verpleeghuis, maar dan in uw eigen woonkamer
verzorging nachtzorg: Inwonende hulp die kookt, wast en er is
verzorging aankleden in-en-uit-bed: Avondhulp bij uitkleden en naar bed gaan, op de tijd die u kiest
verzorging pgb: Zelfstandige verzorgende, pgb of eigen rekening
wassen: Weer onder de douche met een badlift en een rustige hulp
aankleden wassen: Ochtendronde tussen zeven en elf
toilet: Inloop continentie, verpleegkundige denkt mee over materiaal
toilet fysiotherapie: Bekkenbodemtherapeut, voor mannen en vrouwen
steunkousen: Kousenroute in de ochtend en avond, en wij leren u een aantrekhulp
eten-geven: Vrijwilliger bij de maaltijd voor wie hulp nodig heeft bij eten
in-en-uit-bed hulpmiddelen: Tilhulp, glijlaken en uitleg aan huis
voeten: Medisch pedicure, ook diabetes en reuma, komt met koffer
gebit: Mobiele tandarts en mondhygiënist
uiterlijk: Kapster aan huis en in het ziekenhuis
verpleging: Wijkverpleegkundige kijkt mee wat nodig is en stelt de indicatie
verpleging: Verpleegtechnisch team, dag en nacht op afroep
verpleging regelen: Spreekuur van de wijkzuster, zonder afspraak
wondzorg: Wondexpertisecentrum, ook aan huis
medicijnen techniek: Medicijndoos die waarschuwt, wij bewaken op afstand
injecties: Prikdienst en insulineroute
katheter-stoma: Stomaverpleegkundige op huisbezoek
thuis-technisch: Ziekenhuisverplaatste zorg: infuus, chemo en beademing thuis
nachtzorg: Nachtteam rijdt rond tussen elf en zeven
nachtzorg waken: Iemand wakker in huis, de hele nacht
kind-verpleging: Kinderthuiszorg en verpleegkundig dagverblijf
kind-verpleging laatste-fase: Begeleiding van gezinnen met een kind dat niet meer beter wordt
na-ziekenhuis: Thuiskomhulp: de eerste twee weken na opname
na-ziekenhuis tijdelijk-verblijf: Herstelkamer met verpleging, verblijf tot zes weken
chronisch-ziek lotgenoten: Cursus omgaan met je ziekte, door iemand die het zelf heeft
diabetes: Diabetesverpleegkundige en voedingsadvies
hart-longen: Longpunt en hartfalenspreekuur met meten op afstand
kanker lotgenoten: Inloophuis voor mensen met kanker en wie om hen heen staan
kanker maatje: Maatje bij ernstige ziekte, elke week een paar uur
parkinson: ParkinsonNet therapeuten, ook samen bewegen
spierziekte: ALS-team en spreekuur spierziekten
reuma bewegen: Oefenbad in warm water
pijn: Pijnrevalidatie, minder pillen meer leven
huishouden schoonmaken: Vaste hulp uit de straat, stofzuigen en een praatje
huishouden: Huishoudelijke ondersteuning Wmo, resultaat schoon en leefbaar huis
schoonmaken opruimen: Grote schoonmaak, ontruimen en vervuilde woningen
boodschappen vervoer: Boodschappenbus langs de winkels
opruimen begeleiding: Opruimcoach die naast u staat, niets gaat weg zonder uw ja
klussen: Klussendienst door gepensioneerde vaklui
klussen maatje: Buurtapp: vraag een buur om een lamp, een boodschap of de kat
maaltijden: Maaltijdservice koelvers, dieet en gemalen mogelijk
maaltijden samen-eten: De wijkkeuken, ophalen of laten bezorgen
samen-eten ontmoeten: Aanschuiven bij de lange tafel
samen-eten: Eetpunt, open tafel, restaurant voor de buurt
dietist: Diëtist, vergoed uit de basisverzekering
valpreventie: In balans, cursus vallen en opstaan
valpreventie ergotherapie: Gratis valscan door een ergotherapeut
personenalarm: Alarm om de pols, wij komen binnen een half uur
personenalarm techniek: Belservice: elke ochtend bellen wij, neemt u niet op dan gaan we kijken
maatje eenzaamheid: Telefooncirkel, dagelijks een belletje van een vrijwilliger
hulpmiddelen: Uitleenpunt en winkel voor lopen, zitten, liggen
hulpmiddelen: Voorziening rolstoel of scootmobiel via de gemeente
woningaanpassing: Traplift, drempelhulp en badkamer op maat
woningaanpassing: Langer thuis met bouwadvies
techniek: Leefstijlmonitoring, slimme sensoren, beeldbellen met zorg
wonen zelfstandig-met-zorg: Scheiden van wonen en zorg, appartementen voor paren
verpleeghuis: Afdeling voor zware lichamelijke zorg
verpleeghuis dementie: Beschermde afdeling psychogeriatrie, Wlz met behandeling
kleinschalig: Wonen in een groep van acht, eigen zit-slaapkamer, tuin en honden
zelfstandig-met-zorg: Huurwoningen rondom een steunpunt, hulp binnen tien minuten
begeleid-wonen: Studio's met begeleiding in het pand, tussenstap naar zelf wonen
begeleid-wonen verslaving: Nuchter wonen met huisgenoten in herstel
beschermd-wonen: Veilige woonplek met toezicht dag en nacht
wonen-met-beperking: Twaalf bewoners, eigen voordeur, begeleiding slaapt in huis
wonen-met-beperking zelfstandig-leren: Trainingshuis, leren op jezelf te wonen
tijdelijk-verblijf: Eerstelijns verblijf, laag of hoog complex
tijdelijk-verblijf logeren: Logeerkamers met zorg, van een weekend tot zes weken
daklozenopvang: Nachtopvang, bed bad brood
vluchten-voor-geweld: Opvang op een geheim adres voor vrouw en kind
laatste-fase: Palliatief adviesteam en verpleging in de laatste maanden
laatste-fase ontmoeten: Een dag per week onder elkaar voor wie weet dat het niet meer overgaat
hospice: Bijna-thuis-huis met zes kamers, familie mag blijven slapen
sterven-thuis waken: Vrijwilligers terminale zorg, aan huis, ook in de nacht
rouw: Praatgroep na verlies, wandelend of aan tafel
rouw jeugd: Kinderen en verdriet: tekenen, spelen en praten
levensvragen: Gesprek met een geestelijk verzorger, gelovig of niet
wilsverklaring: Gesprek over wensen rond het einde, met formulier
dementie casemanager: Vaste begeleider vanaf de diagnose
dementie dementie-naasten: Alzheimercafé, open avond met gast
geheugen-onderzoek: Geheugenpoli en niet-pluis-spreekuur
dementie-thuis: Gespecialiseerde hulp die meeloopt in het ritme van uw man
dementie-dag: Huiskamer met zingen, koken en de krant voor wie vergeetachtig is
dementie-dag zorgboerderij: Boerderijdag, wij halen op met het busje
dementie-gedrag: Gedragsadviseur bij onrust en achterdocht
jonge-dementie: Werkplaats voor mensen onder de 65 met dementie
dementie-naasten: Cursus voor partners en kinderen
hersenletsel revalidatie: Breintraining, geheugen en aandacht
nah-dag: Atelier en werk voor mensen met NAH
nah-groep: Breincafé
afasie: Aphasiekoor en taaltraining
beperking lotgenoten: Oudergroep voor zorgintensieve kinderen
verstandelijk psychisch: Behandelteam voor mensen met een lichte verstandelijke beperking
vg-dag: Werken in de winkel, bakkerij of op de hoeve met een jobcoach
vg-vrije-tijd: Soos, disco en zaterdagclub
ernstig-meervoudig jeugd-dag: Kinderdagcentrum, verpleging en therapie onder een dak
lichamelijk: Assistentie op afroep in je eigen huis
zien: Visuele revalidatie en hulpmiddelen
horen: Spraakafzien, ringleiding, contactmiddag
fysiotherapie: Fysio aan huis, in de praktijk of online
ergotherapie: Ergotherapeut kijkt thuis mee wat makkelijker kan
logopedie jeugd: Logopedist voor jonge kinderen
revalidatie: Geriatrische revalidatie, weer naar huis
bewegen: Stoelyoga, Nordic walking, meer bewegen voor ouderen
bewegen ontmoeten: Wandelvoetbal en koffie
leefstijl: Gecombineerde leefstijlinterventie in groepjes
psychisch: Basis-ggz, korte behandeling door psycholoog
psychisch: Online behandelen zonder verwijzing, onder eigen naam of niet
psychisch somber angst: Ouderenpsycholoog bezoekt u thuis
psychisch: Intensieve thuisbehandeling bij crisis, dagelijks bezoek
psychisch eenzaamheid: Luisterlijn, dag en nacht, anoniem
somber wandelen: Runningtherapie en wandelcoach
angst: Cognitieve therapie bij paniek
trauma: EMDR-therapeut
psychose: Vroege interventie psychose, FACT-team
autisme: Diagnostiek en coaching autisme voor volwassenen
autisme relatie: Voor partners van mensen met autisme
adhd: ADHD-poli volwassenen
persoonlijkheid: VERS en dialectische gedragstherapie
dwang: Behandelprogramma dwangstoornis
eetstoornis: Dagbehandeling eetstoornissen
burn-out: Coach bij stress en uitval
slapen: Slaaptraining in vijf bijeenkomsten
zelfvertrouwen: Weerbaarheidscursus voor volwassenen
relatie: Systeemtherapeut, paren en gezinnen
relatie klacht: Buurtbemiddeling
ggz-begeleiding begeleiding: Woonbegeleiding voor mensen met een psychische kwetsbaarheid
ggz-inloop ontmoeten: Open huis met koffie, niemand vraagt wat je hebt
lotgenoten: Zelfhulpgroep
verslaving: Kliniek en detox
verslaving alcohol drugs: Polikliniek alcohol, drugs en gamen
verslaving lotgenoten: Avondgroep nuchter
jeugd: Jeugdteam van de gemeente, gratis en dichtbij
jeugd jeugd-psychisch: Chat voor jongeren, anoniem, elke avond
jeugd ontmoeten: Jongerencentrum, inloop na school
opvoeding: Opvoedspreekuur, peuters en pubers
druk-gedrag opvoeding: Training voor ouders van een druk kind
gezin-thuis: Gezinscoach aan de keukentafel
gezin-thuis baby: Vrijwilliger in jonge gezinnen, een extra paar handen
scheiding: KIES, groep voor kinderen van gescheiden ouders
pesten zelfvertrouwen: Rots en water
jeugd-psychisch: Kinderpsycholoog en jeugd-ggz
dyslexie: Dyslexiebehandeling en huiswerkklas
baby: Kraamzorg en verloskundige
baby somber: Moeder-kindgroep bij een sombere start
jeugd-logeren: Logeerhuis met weekenden en vakanties
jeugd-dag: Zorg-bso en zaterdagopvang
jongere-zelfstandig: Kamertraining zestien plus
pleegzorg: Pleegouders gezocht en begeleid
jonge-mantelzorger: Club voor kinderen die thuis helpen
mantelzorg-steun: Mantelzorgconsulent, een kop koffie en raad
mantelzorg-steun psychisch: Naastengroep psychiatrie
mantelzorg-groep: Mantelzorgsalon
mantelzorg-steun: Cursus tillen, grenzen stellen en slapen voor wie thuis zorgt
mantelzorg-regelen: Mantelzorgmakelaar neemt regeltaken over
respijt-thuis maatje: Vrijwillige thuisoppas zodat u weg kunt
respijt-thuis logeren: Vervangende mantelzorg, een week in uw huis
dagbesteding: Ateliers, houtwerkplaats en keuken
dagbesteding-ouderen: Dagopvang in de schuur, met verzorgende
creatief: Koor voor wie vergeet
creatief: Keramiek en schilderen, alle niveaus
werk: IPS, van uitkering naar baan
vrijwilligerswerk: Vrijwilligerspunt
maatje wandelen: Samen op pad, een uur per week
ontmoeten: Huis van de wijk, de Ontmoeting, bibliotheekcafé
uitje: Rolstoelbus, dagtocht en aangepaste vakantie
wandelen: Blokje om met een buur
digitaal: Digihulp aan tafel
taal: Taalhuis, taalmaatje
geld: Geldloket
schulden: Schuldhulpmaatje, budgetcoach, schuldsanering
administratie: Thuisadministratie door een vrijwilliger
bewind: Beschermingsbewind, mentor, curator
minima: Noodfonds, meedoenregeling, kindpakket
begeleiding: Maatschappelijk werk, hulp bij van alles
begeleiding dagstructuur: Ambulante begeleiding individueel
begeleiding: Een begeleider die helpt onthouden en plannen
zelfstandig-leren vervoer: Leren reizen met bus en trein
vervoer: AutoMaatje, Regiotaxi, plusbus
meegaan: Iemand die meegaat en aantekeningen maakt
regelen: Sociaal wijkteam, alle vragen, een deur
regelen clientondersteuning: Ouderenadviseur komt thuis
clientondersteuning: Onafhankelijke hulp bij het keukentafelgesprek
indicatie: Wmo-loket, melding en onderzoek
pgb: Pgb-spreekuur en budgetbeheer
klacht: Vertrouwenspersoon Wzd en jeugd
levenstestament: Notarisspreekuur en rechtswinkel
tolk: Thuiszorg in uw eigen taal en cultuur
tolk meegaan: Tolk die meegaat naar de dokter
seksualiteit: Seksuoloog
huisarts: Specialist ouderengeneeskunde op verwijzing
huisarts: Huisartsenpraktijk neemt nieuwe patiënten aan
specialist: Polikliniek en dagbehandeling
bril: Opticien die aan huis komt
`;
