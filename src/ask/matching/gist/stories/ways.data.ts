/** Told and offered about a day with structure, learning to do it oneself, getting there, and finding the way in care. */
export const ways = `
dagstructuur: dag-nachtritme omgedraaid
dagstructuur: Ik word om twee uur 's middags wakker, eet pas als ik trillerig ben, begin aan vijf dingen tegelijk, en 's avonds liggen er vijf halve dingen in de kamer en zit ik met een hoofd vol
dagstructuur: structuur aanbrengen
dagstructuur: weekplanner maken
dagstructuur: geen ritme, geen regels
dagstructuur: mijn broer leeft alsof elke dag zondag is
dagstructuur: to-do-lijsten waar niks van komt
dagstructuur: iemand die belt om me uit bed te krijgen
dagstructuur: zonder wekker en zonder plan verdwijnt mijn dag
dagstructuur: hij eet cornflakes om middernacht en vergeet overdag te eten
dagstructuur: als begeleider ggz zoek ik een aanpak voor een man die zijn dagen niet ingedeeld krijgt
dagstructuur: picto's, planbord, timers
dagstructuur: Ik heb vaste tijden nodig anders ga ik drinken
dagstructuur: sinds mijn zoon is afgestudeerd kent hij dag noch uur
dagstructuur: ochtendroutine lukt niet
dagstructuur: Daily routine, I sleep all day and game at night
dagstructuur: Help planning my week, ADHD
dagstructuur: Someone to help me stick to a schedule
dagstructuur: ik wil een dag zoals andere mensen, opstaan, werk, eten, slaap
dagstructuur: mijn partner heeft door haar depressie geen regelmaat en ik moet alles aansturen
dagstructuur: te veel tijd, te weinig houvast
dagstructuur: overzicht in agenda, afspraken niet vergeten
dagstructuur: vroeger deed zijn moeder alles, nu woont hij alleen en weet niet wat eerst
dagstructuur: chaos in mijn hoofd chaos in mijn huis
dagstructuur: rust reinheid regelmaat
dagstructuur: ne vaste gang van zaken, dat is wat onze zoon nodig heeft om niet te flippen
dagstructuur: op dagen zonder werk verval ik
dagstructuur: weekschema ophangen in de keuken en samen nakijken of ik het gedaan heb
dagstructuur: me dag is een zooitje, alles door mekaar
dagstructuur: verandert er iets, dan raakt ze van slag en komt ze de hele dag nergens toe
dagstructuur: zondag plannen voor de hele week, iemand die met mij gaat zitten
dagstructuur: Begeleiding bij dagindeling: planbord, agenda en vaste momenten
dagstructuur: Coach brengt orde in tijd, taken en rustpunten
dagstructuur: Dagritme hervinden na opname, ochtendbezoek om half negen
dagstructuur: Structuurbegeleiding bij ADHD en autisme, Wmo
dagstructuur: Routinetraining met app en weeklijst
dagstructuur: Elke maandag samen de weekplanning doornemen, elke vrijdag terugkijken wat er van de structuur terechtkwam
dagstructuur: Regelmaat in eten, slapen en huishouden, in kleine stappen
dagstructuur: Wake-up-call dienst, een mens belt u wakker
dagstructuur: Ergotherapeut helpt bij dagbalans en planning
dagstructuur: Dagstarter: koffie, planning en een eerste klus om negen uur
dagstructuur: Praktische ondersteuning bij plannen en prioriteren
dagstructuur: Gestructureerde dagprogramma's met vaste tijden en gezichten
dagstructuur: Opvoeders en volwassenen leren werken met pictogrammen en timetimer
dagstructuur: Van bank naar bezig, ritmecoach voor wie vaak pas 's middags opstaat
dagstructuur: Activerende thuisbegeleiding: structuur, initiatief en afmaken wat je begint
zelfstandig-leren: leren koken
zelfstandig-leren: Onze dochter van 23 met een verstandelijke beperking kan heel wat, maar ze heeft altijd alles aangereikt gekregen; wij willen dat ze leert de bus te pakken, gehaktballen te braden en zelf haar medicijnen uit te zetten
zelfstandig-leren: leren reizen met ov
zelfstandig-leren: woontraining
zelfstandig-leren: zelf de was leren draaien
zelfstandig-leren: zelfredzaamheid vergroten
zelfstandig-leren: ik wil weer leren strijken met één hand
zelfstandig-leren: hoe leer je iemand met autisme alleen naar de winkel te gaan
zelfstandig-leren: fietsles voor vrouwen
zelfstandig-leren: training sociale vaardigheden en bellen
zelfstandig-leren: als mentor van een praktijkschool zoek ik woonvoorbereiding voor twee leerlingen
zelfstandig-leren: reablement, liever oefenen dan dat een ander het doet
zelfstandig-leren: Ik kan nog geen ei bakken, ik ben achtentwintig
zelfstandig-leren: met geld leren betalen, klokkijken, boodschappenlijst maken
zelfstandig-leren: moeder doet alles voor hem en daardoor leert hij niets
zelfstandig-leren: Teach my son to cook and use the bus by himself
zelfstandig-leren: Training to live on my own with a disability
zelfstandig-leren: I want to learn to do things myself again after my stroke
zelfstandig-leren: cursus huishouden voor mannen
zelfstandig-leren: hij is blind geworden en wil thuis zelf thee kunnen zetten
zelfstandig-leren: nieuwe kunstarm, alles opnieuw leren
zelfstandig-leren: mijn kleinzoon durft niet met de trein, wie oefent mee
zelfstandig-leren: wil gewoon alles zelf kunnen, geen oppas meer
zelfstandig-leren: hoe werkt oven, wasmachine, afval scheiden hier in Nederland
zelfstandig-leren: stapje voor stapje minder zorg nodig hebben
zelfstandig-leren: ze hebben haar zo gepamperd, dat kind kan geen veter strikken
zelfstandig-leren: zelfstandig douchen en tandenpoetsen, met plaatjes
zelfstandig-leren: ge moet hem tonen hoe het moet en dan loslaten
zelfstandig-leren: ik wil op vakantie zonder begeleider, wat moet ik daarvoor kunnen
zelfstandig-leren: leren klussen, lamp vervangen, fietsband plakken
zelfstandig-leren: oefenen met nee zeggen tegen verkopers aan de deur
zelfstandig-leren: Woonschool: koken, poetsen, plannen en omgaan met buren
zelfstandig-leren: MEE op Weg, leren zelf te reizen naar school en werk
zelfstandig-leren: Training praktische vaardigheden voor mensen met een beperking
zelfstandig-leren: Thuis trainen met ergotherapeut, zelf weer doen wat u belangrijk vindt
zelfstandig-leren: Cursussen koken, budget en internet in makkelijke taal
zelfstandig-leren: Vaardigheidstrainer oefent bij u thuis, na een half jaar kunt u het alleen
zelfstandig-leren: Leerhuis voor jongvolwassenen met autisme
zelfstandig-leren: Zelfstandigheidstraining Wmo, ontwikkelgericht, afbouw is het doel
zelfstandig-leren: Fiets- en verkeerslessen voor nieuwkomers en ouderen
zelfstandig-leren ergotherapie: Herleren: dagelijkse handelingen na hersenletsel of amputatie
zelfstandig-leren: Leren afspraken maken, bellen en voor jezelf opkomen
zelfstandig-leren: Proefwonen in een oefenappartement, dertig dagen
zelfstandig-leren: Sociale vaardigheidstraining met rollenspel
zelfstandig-leren: Samen oefenen in supermarkt, keuken en wasserette, tot je het zelf kan
zelfstandig-leren: Certificaat zelfstandig wonen, twintig lessen met modules
vervoer: taxi naar dagopvang
vervoer: Het ziekenhuis is verhuisd naar de rand van de provincie, de buslijn is opgeheven, mijn auto heb ik vorig jaar verkocht omdat mijn ogen het niet meer doen, en drie keer per week bestralen halen mijn buren ook niet
vervoer: regiotaxi
vervoer: rolstoeltaxi
vervoer: wie brengt mij naar de oogarts
vervoer: geen rijbewijs meer
vervoer: liggend vervoer van ziekenhuis naar huis
vervoer: scootmobiel of taxipas aanvragen
vervoer: leerlingenvervoer zoon met beperking
vervoer: vervoer naar de kerk op zondag
vervoer: valys pas
vervoer: ik kan niet in gewone bus met mijn rollator
vervoer: mijn man moet naar de dagbesteding maar ik rij niet in het donker
vervoer: reiskosten bij chemo vergoed
vervoer: als vrijwilligerscoördinator zoek ik chauffeurs voor patiënten uit de kernen
vervoer: Transport to hospital for my disabled mother
vervoer: A driver to take dad to the dentist
vervoer: Wheelchair taxi for a wedding
vervoer: taxi komt altijd te laat en mijn zoon staat dan in de regen te gillen
vervoer: van ons dorp raak je na zessen nergens meer
vervoer: ik moet elke week naar dialyse, hoe kom daar
vervoer: ophalen, inladen, vastzetten, weer thuisbrengen
vervoer: mijn ex reed altijd, nu zit ik vast op de flat
vervoer: auto ombouwen met handgas
vervoer: gehandicaptenparkeerkaart
vervoer: stiekem rijdt vader nog, met krassen en deuken
vervoer: treinreis met assistentie
vervoer: den bus stopt hier niet meer en te voet geraak ik er niet
vervoer: meerijden naar Utrecht
vervoer: mn school is ver en de taxi weigert me hulphond
vervoer: hoe komt mijn kind naar het logeerhuis
vervoer: goedkoop vervoer senioren
vervoer: ANWB AutoMaatje: vrijwillige chauffeurs rijden u in hun eigen auto
vervoer: Wmo-taxi en deeltaxi, pas aanvragen bij de gemeente
vervoer: Zittend ziekenvervoer, declaratie zorgverzekeraar
vervoer: Rolstoelbus met chauffeur te huur
vervoer: Buurtbus en plusbus, opstappen voor de deur
vervoer: Liggend transport, brancard en begeleiding
vervoer: Elektrische wijkauto, twintig chauffeurs uit de buurt
vervoer: Vervoer van en naar dagbesteding, vaste rit en vaste chauffeur
vervoer: Bovenregionaal reizen met Valys
vervoer: Leerlingenvervoer en zorgtaxi met getrainde chauffeur
vervoer: Duofietstaxi voor korte ritten in het dorp
vervoer: Rijvaardigheidstest en rijles in een aangepaste auto
vervoer: Scootmobielpool, reserveren voor een middag
vervoer: Fietsbus brengt kinderen en ouderen naar school en soos
vervoer: Deelauto met lift, ook voor mantelzorgers
meegaan: mee naar het ziekenhuis
meegaan: Bij de oncoloog hoor ik alleen het eerste woord en daarna gonst het, dus ik wil iemand naast mij die opschrijft, doorvraagt en op de terugweg nog eens zegt wat er gezegd is
meegaan: begeleider bij doktersbezoek
meegaan: iemand mee naar de rechtbank
meegaan: gaat er iemand mee naar de poli
meegaan clientondersteuning: keukentafelgesprek niet alleen
meegaan: moeder moet een staaroperatie en mag alleen met begeleiding naar huis
meegaan: naar de tandarts met doodsangst
meegaan: ik woon ver en mijn vader heeft donderdag een gesprek bij de neuroloog
meegaan: een vrouw die meegaat naar de gynaecoloog
meegaan: mijn cliënt vergeet wat de arts zegt, ik kan als huishoudelijke hulp niet mee
meegaan: darmonderzoek met roesje, wie haalt mij op en blijft
meegaan: Someone to come along to my hospital appointment
meegaan: Go with me to the council office
meegaan: Companion for doctor visits for my elderly father
meegaan: ik begrijp dokter niet, wie gaat mee
meegaan: slechtnieuwsgesprek
meegaan: met een doof persoon mee naar het spreekuur
meegaan: mijn zoon met autisme raakt in paniek in de wachtkamer
meegaan: alleen door de gangen van een ziekenhuis, bloedprikken hier, röntgen daar, ik verdwaal
meegaan: winkelen met een begeleidster, schoenen passen
meegaan: naar het UWV met iemand die stevig in haar schoenen staat
meegaan: iemand die meegaat naar het graf van mijn man
meegaan: een vrijwilliger die mee wacht op de spoedeisende hulp
meegaan: naar de bank met een bejaarde
meegaan: 'k zou geerne hebben dat er iemand meegaat naar den doktoor
meegaan: mijn zus verstaat de helft, knikt op alles, en thuis weet ze niks meer
meegaan: meegaan naar crematie als steun
meegaan: therapie is aan de andere kant van de stad, eerste keer durf ik niet alleen
meegaan: ophalen met rolstoel van de afdeling, formulier, apotheek en weer thuis
meegaan: even een extra paar oren
meegaan: Vrijwillige begeleiding naar ziekenhuis en specialist, wij noteren het gesprek
meegaan: Gids naast de patiënt, van balie tot thuiskomst
meegaan: Ziekenhuismaatje haalt u thuis op en blijft tijdens onderzoek en uitslag
meegaan: Ondersteuner bij gesprekken met gemeente, bank of UWV
meegaan: Boodschap en bezoek: samen naar opticien, tandarts of kapper
meegaan: Oncologie-buddy, ervaringsdeskundige gaat mee naar chemo
meegaan: Particuliere zorgbegeleider voor onderzoek, ontslag en operatie
meegaan: Vrijwilligers wachten mee op de eerste hulp
meegaan: Begeleiding van kinderen met een beperking naar afspraken
meegaan: Samen naar de dokter, in uw taal en met aantekeningen
meegaan: Doktersbezoek voorbereiden: vragen bedenken, meegaan, napraten
meegaan: Meeloopdienst bij kerkdienst, begrafenis en familiefeest
meegaan: Ouderenadviseur schuift aan bij moeilijke gesprekken
meegaan: Seniorenhulp met auto en tijd, voor afspraken buiten de deur
meegaan: Begeleid bezoek aan overheidsloket voor anderstaligen
regelen: waar moet ik zijn
regelen: Mijn vader woont in Limburg en ik in Den Haag, er is van alles nodig en ik weet niet of ik bij de dokter, de gemeente of de verzekering moet beginnen, iedereen stuurt mij door
regelen: doolhof
regelen: wegwijs in de zorg
regelen: welk loket
regelen: wie is er verantwoordelijk voor wat
regelen: wat is er allemaal aan hulp te regelen voor mijn zieke vriendin
regelen: ik zoek een overzicht van voorzieningen in de buurt
regelen: een persoon die mij vertelt wat mogelijk is
regelen: Wmo, Zvw, Wlz, ik zie door de bomen het bos niet meer
regelen: als praktijkassistent krijg ik patiënten met sociale vragen, naar wie verwijs ik in deze wijk
regelen: hulp organiseren voor mijn ouders
regelen: mijn oma heeft niks maar heeft alles nodig
regelen: kunt u meekijken wat bij mij past
regelen: wij zijn pas verhuisd, hoe werkt het hier met zorg
regelen: How does the Dutch care system work
regelen: Who can help me find the right care
regelen: Information desk for help in my neighbourhood
regelen: ik weet niet wie bellen, gemeente groot, veel telefoon, kies een kies twee
regelen: instanties sturen me heen en weer
regelen: een spin in het web, een coördinator
regelen: zorgbemiddelaar om een plek te vinden
regelen: heb meerdere zorgvragen, wie kijkt naar het totaalplaatje en weet de weg
regelen: er zijn zeven verschillende hulpverleners en niemand praat met een ander
regelen: naar huis van het ziekenhuis en dan moet ik alles zelf uitvogelen
regelen: kies uit honderd folders maar een
regelen: bij wie moet ge zijn als ge niets van zorg kent
regelen: straks word ik ouder, wat moet ik van tevoren geregeld hebben
regelen: iemand die weet wat er aan zorg is, met ons een plan maakt en alles in gang zet
regelen: infopunt
regelen: ff snel weten waar ik me kan melden
regelen: mijn buurman heeft hulp nodig maar ik ben geen familie, waar kan ik dat aangeven
regelen: Sociaal wijkteam, voor al uw vragen over zorg, wonen, opvoeden en werk
regelen: Loket Zorg en Welzijn: balie, telefoon, huisbezoek
regelen: Ouderenadviseur brengt uw situatie in kaart en regelt wat nodig is
regelen: Zorgbemiddeling: wij zoeken een passende plek bij aanbieders in de regio
regelen: Buurtteam, laagdrempelig, op loopafstand, geen verwijzing
regelen: Dorpsondersteuner kent de weg en de mensen
regelen: Zorgtrajectbegeleider verbindt familie, huisarts en thuiszorg
regelen: Sociale kaart online met telefonische helpdesk
regelen: Wijkverpleegkundig spreekuur en advies over voorzieningen
regelen: Welzijnscoach, preventief huisbezoek voor 75-plussers
regelen: Stip, informatiepunt door vrijwilligers met koffie
regelen: Regie in handen: planner regelt de hulp rondom thuiswonenden
regelen: Eén gezin één plan één aanspreekpunt
regelen: Zorgconsulent voor expats en nieuwe inwoners
regelen: Integrale vraagverheldering aan huis, warme overdracht
clientondersteuning: iemand die voor mij opkomt
clientondersteuning: Maandag komt er een mevrouw van de gemeente met een laptop, vorige keer heb ik overal ja op gezegd van de zenuwen en raakte ik zes uur kwijt, dus ik zoek iemand die niet van hen is en naast mij zit
clientondersteuning: onafhankelijk cliëntondersteuner
clientondersteuning: gratis hulp bij gesprek met gemeente
clientondersteuning: mee consulent
clientondersteuning: wie helpt mij mijn hulpvraag onder woorden brengen
clientondersteuning: wlz clientondersteuner kiezen zorgaanbieder
clientondersteuning: recht op begeleiding bij het keukentafelgesprek
clientondersteuning: mijn dochter heeft een zzp en wij kiezen tussen drie woonvormen, met wie kunnen we sparren
clientondersteuning: objectieve raadgever, niet in dienst van een zorginstelling
clientondersteuning: als gezinscoach mag ik niet onafhankelijk zijn, naar welke organisatie verwijs ik mijn cliënt
clientondersteuning: bij het zorgkantoor sta ik alleen
clientondersteuning: onderhandelen over het zorgplan
clientondersteuning: ze luisteren wel naar mensen met een map en een das
clientondersteuning: gespecialiseerde ondersteuning voor ouders van een kind met een zeldzame ziekte
clientondersteuning: Independent advocate for my meeting with the council
clientondersteuning: Client supporter, free and impartial
clientondersteuning: Who can stand by me during the assessment
clientondersteuning: ik durf niks te zeggen tegen hoge mensen
clientondersteuning: gesprek gemeente, ik wil iemand naast mij die rechten kent
clientondersteuning: zij hebben een tolk maar geen steun
clientondersteuning: toeleiding naar de Wlz met iemand aan onze kant
clientondersteuning: knelpunten oplossen met een aanbieder zonder meteen te klagen
clientondersteuning: uitkering, wonen, zorg, alles in één en een ervaren iemand die meestrijdt
clientondersteuning: ik werd overdonderd bij het gesprek met de gemeente en wil volgende keer steun naast mij
clientondersteuning: er staat in de brief dat ik recht heb op cliëntondersteuning, wat is dat
clientondersteuning: iemand die de juiste woorden weet voor het aanvraagformulier en het verslag controleert
clientondersteuning: ons pa heeft een advocaat van de zorg nodig, zo iemand van 'MEE' of zo
clientondersteuning: niet meer alleen vechten tegen gemeente en zorgkantoor
clientondersteuning: second opinion over mijn zorgplan
clientondersteuning: een vertrouwd persoon bij het MDO
clientondersteuning: Onafhankelijke cliëntondersteuning, gratis, voor iedereen met een vraag aan de gemeente
clientondersteuning: MEE-consulent bereidt het keukentafelgesprek met u voor en gaat mee
clientondersteuning: Cliëntondersteuning Wlz: kiezen, wisselen, evalueren, bemiddelen
clientondersteuning: Wij staan naast u, niet namens de gemeente of zorgaanbieder
clientondersteuning: Gespecialiseerde cliëntondersteuning voor gezinnen met een ernstig beperkt kind
clientondersteuning: Vrijwillige cliëntondersteuners van de ouderenbond
clientondersteuning: Informele cliëntondersteuning door ervaringsdeskundigen
clientondersteuning: Levensloopbegeleiding: een vertrouwde onafhankelijke kracht, jaren achtereen
clientondersteuning: Ondersteuning bij zorgplan, herindicatie en overstap
clientondersteuning: Uw vraag op papier, uw recht uitgelegd, uw stem gehoord
clientondersteuning: Zorgbelang-adviseur geeft informatie, advies en korte ondersteuning
clientondersteuning: Cliëntondersteuning jeugd voor ouders die een gesprek met het wijkteam hebben
clientondersteuning: Aanwezig bij het onderzoek, meelezen met het verslag
clientondersteuning horen: Onafhankelijke ondersteuner voor doven, in gebarentaal
clientondersteuning: Onpartijdig advies over zorgvormen en woonplekken
`;
