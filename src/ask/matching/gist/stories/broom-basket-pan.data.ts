/** Told and offered by other hands: the household, laundry, shopping, clearing up, odd jobs, food and meals. */
export const broomBasketPan = `
huishouden: mijn werkster stopt ermee na twintig jaar en ik kan zelf geen emmer meer tillen
huishouden: thuishulp 3 uur per week mama 84 zwolle
huishouden: poetsvrouw met dienstencheques, liefst op donderdag
huishouden: sinds mijn pols in het gips zit blijft alles liggen, bed, vaat, was, vloer
huishouden: ik heb hulp maar die zit meer op haar telefoon dan dat ze dweilt
huishouden: gemeente geeft nog maar twee uurtjes, daar redden wij het huis niet mee
huishouden: hij stofzuigt met de hoofdstekker eruit, zo ver is het
huishouden: ik weet hoe het moet maar mijn lijf doet het niet meer: bedden, ramen, kasten
huishouden: papa alleen sinds mama dood is, hij heeft nooit een strijkijzer vastgehad
huishouden: mijn vrouw deed het huis, zij ligt in ziekenhuis, ik kan alleen ei bakken
huishouden: de hulp is ziek en ze sturen niemand anders
huishouden: zwanger van de derde, rust houden, en mijn schoonmoeder van tachtig kan niet komen poetsen
huishouden: hulp nodig in huis, niet aan mijn lichaam
huishouden: kan mijn alfahulp ook de planten, de kattenbak en het vogelkooitje doen
huishouden: huishouden overnemen na hartoperatie 6 weken
huishouden: poetshulp gezocht voor oma, zij is kritisch en spreekt alleen plat
huishouden: WMO HH1, 2,5 uur/week, nieuwe indicatie na verhuizing
huishouden: melding Wmo: mw. kan zwaar huishoudelijk werk niet meer, dhr. slechtziend
huishouden: HO resultaat schoon en leefbaar huis, aanvullend wasverzorging
huishouden: huishoudelijke ondersteuning plus, regie ontbreekt, cliënt overziet taken niet
huishouden: signaal hulp: koelkast leeg, vuile vaat, mw. vermagerd
huishouden: Een vaste hulp die uw huis kent: stoffen, dweilen, bed verschonen en een babbeltje.
huishouden: Huishoudelijke ondersteuning via de Wmo of op eigen kosten, vanaf twee uur in de week.
huishouden: Onze hulpen zien ook wanneer het even niet goed met u gaat en geven dat door.
huishouden: Schoon huis, fijn thuis: hulp bij de gewone dingen, op een vaste ochtend.
huishouden: home help for an elderly couple, two hours, Friday
huishouden: domestic help via the council, my mother-in-law can't manage her house
huishouden: een extra paar handen in huis nu de kleinkinderen bij ons wonen
huishouden: mijn hulpje houdt mij bij de mensen en mijn huis bij de tijd
schoonmaken: stof op de lijsten, kalk op de tegels, ik kan er niet bij
schoonmaken: hij knoeit met koffie, de tapijten zijn een landkaart
schoonmaken: op een keukentrap durf ik niet meer en de gordijnen hangen grijs
schoonmaken: mijn wc is niet fris en ik kan niet op mn knieën
schoonmaken: ramen lappen binnen, buiten doet de glazenwasser
schoonmaken: de oven, de koelkast, de afzuigkap, daar begint mijn hulp niet aan
schoonmaken: grote schoonmaak voor Pasen zoals mijn moeder deed
schoonmaken: kattenharen overal en longklachten
schoonmaken: ik ruik het zelf niet meer, mijn dochter zegt dat het muf is
schoonmaken: dweilen met een rollator naast je, probeer maar eens
schoonmaken: buurman overleden, huis vervuild, ontsmetten
schoonmaken: hondenpoep in de gang bij mijn vader, al dagen
schoonmaken: mijn moeder poetst elke dag dezelfde plank maar het fornuis plakt
schoonmaken: trap stofzuigen met maar één arm
schoonmaken: badkamer schimmel ouderen schoonmaakhulp
schoonmaken: vlekken in het bed, in de bank, ik krijg ze er niet uit
schoonmaken: wekelijks sanitair, keuken, vloeren, bed afhalen, conform normenkader
schoonmaken: specialistische reiniging na overlijden, feces, ongedierte
schoonmaken: eenmalige grondige reiniging vóór start thuiszorg, arbo
schoonmaken: interieurverzorger 4 uur per 2 weken
schoonmaken: Wij maken schoon: woonkamer, slaapkamer, keuken, badkamer, en om de beurt de kasten en ramen.
schoonmaken: Extreem vervuilde woningen maken wij discreet schoon, samen met de bewoner als dat kan.
schoonmaken: Voorjaarsschoonmaak door een ploegje leerlingen van de vakschool, voor 75-plussers uit de buurt.
schoonmaken: De schoonmaakploeg komt met eigen doekjes en een stille stofzuiger.
schoonmaken: the bathroom is filthy and my hip won't let me scrub
schoonmaken: cleaner for my uncle, once a fortnight, he's fussy
schoonmaken: de voordeur nog netjes, maar achter de bank leeft het
wasgoed: wasmachine in de kelder en ik kan die mand niet sjouwen
wasgoed: zeven pyjama's per week van het plassen
wasgoed: overhemden, zij streek ze altijd met een vouw
wasgoed: de droger is stuk en aan de lijn reiken doet zeer
wasgoed: witte was roze, rode trui gekrompen, papa snapt de knoppen niet
wasgoed: lakens vouwen is met twee handen en ik ben alleen
wasgoed: bewoners krijgen andermans vest terug van de wasserij
wasgoed: hij draagt al tien dagen hetzelfde en de wasmand puilt uit
wasgoed: strijkgoed ophalen en terugbrengen
wasgoed: mijn moeder stopt schone kleren bij vuile en vuile in de kast
wasgoed: vlekken van tomatensoep op haar goede blouse
wasgoed: wasservice ouderen aan huis
wasgoed: knoop eraf, zoom los, wie naait er nog
wasgoed: ik was met de hand in een teil sinds de machine lekt
wasgoed: in de wasserette kom ik niet met mijn scootmobiel
wasgoed: was en strijk 1,5 u/wk, incontinentie, extra bewassing
wasgoed: wasverzorging via Wmo-wasdienst, 2 zakken
wasgoed: textiel met naam merken, persoonlijke was bewoners
wasgoed: De wasbrengservice haalt maandag op en brengt donderdag alles gestreken terug, in uw eigen mand.
wasgoed: Wij wassen, drogen, strijken en leggen uw kleding in de kast.
wasgoed: Verstelwerk en strijken in ons atelier, door mensen die er plezier in hebben.
wasgoed: Wassen op zestig graden, gescheiden van andere huishoudens, met kleine reparaties erbij.
wasgoed: ironing is beyond me since my stroke
wasgoed: who can do mum's bedding, it's wet every night
wasgoed: mijn schort, de tafellakens, mijn kussens, er moet nodig eens wat in de machine
boodschappen: de winkel op de hoek is weg en de volgende is drie kilometer
boodschappen: ik mag niet meer autorijden, hoe kom ik aan brood
boodschappen: tassen te zwaar, heup te oud
boodschappen: ze koopt elke dag acht pakken vla, de ijskast is vol
boodschappen: twee zakken aardappels en een krat water, kan iemand die boven brengen
boodschappen: bestellen op internet snap ik niet, ik wil gewoon mijn lijstje aan iemand geven
boodschappen: mijn moeder wil zelf kiezen, knijpen in de meloen, niet bezorgd krijgen
boodschappen: naar markt met mij, ik kan niet dragen, ben 78
boodschappen: buurmeisje deed altijd mijn boodschapjes maar die gaat studeren
boodschappen: in de supermarkt raak ik de weg kwijt tussen de schappen
boodschappen: vader leeft op beschuit omdat hij de deur niet uitkomt
boodschappen: de scanner bij de kassa maakt me zenuwachtig
boodschappen: medicijnen ophalen, postzegels, kattenbrood, van die dingen
boodschappen: oma woont achteraf, geen bus, geen winkel
boodschappen: boodschappendienst senioren bus
boodschappen: ik loop met een stok en in de andere hand heb ik de hond
boodschappen: boodschappen: 1 uur/wk of bezorgdienst voorliggend?
boodschappen: mw vergeet eten te kopen, koelkast gecontroleerd, THT verlopen
boodschappen: vrijwilliger nodig voor wekelijkse inkopen, slechtziende dame
boodschappen: De boodschappenbus haalt u op, wacht bij de winkel en draagt uw tassen tot in de keuken.
boodschappen: Samen met een vrijwilliger naar de supermarkt en na afloop een kop koffie op het plein.
boodschappen: Wij doen de wekelijkse inkopen volgens uw lijstje, met bonnetje en wisselgeld.
boodschappen: Rijdende winkel komt op woensdag bij het hofje met zuivel, groente en een praatje.
boodschappen: I can't carry shopping bags upstairs any more
boodschappen: someone to take grandpa round the supermarket, he likes to choose his own cheese
boodschappen: sneeuw en ik durf niet naar de bakker
boodschappen: kunnen jullie eens per week langs de Turkse winkel voor mijn moeder
opruimen: gangpad tussen de kranten zo breed als mijn schouders
opruimen: moeder bewaart alle bakjes, alle touwtjes, alle kerstkaarten
opruimen: er liggen veertien stofzuigers in de schuur die hij nog ging maken
opruimen: kamer vol, gas moet gekeurd, monteur draait zich om
opruimen: we moeten haar huis leeghalen en ik kom niet verder dan de eerste la
opruimen: ik verhuis van acht kamers naar twee, wat moet weg
opruimen: de woningbouw dreigt, er is een brief gekomen over brandgevaar
opruimen: papa koopt kringloop leeg en er is geen bed meer vrij om op te slapen
opruimen: de zolder van veertig jaar huwelijk
opruimen: ik vind nooit meer iets terug, bril, pasje, sleutels, rekeningen
opruimen: kasten uitmesten samen
opruimen: zij wordt kwaad als ik een yoghurtbekertje weggooi
opruimen: voedsel over datum van vijf jaar terug, achter de kelderdeur
opruimen: hoarding vader hulp
opruimen: administratie, foto's, gereedschap, drie stapels: houden, geven, weg
opruimen: woningvervuiling, verzameldrang, bemoeizorg + GGD
opruimen: opruimcoach, Wmo maatwerk, 12 sessies, motivatie wisselend
opruimen: dreigende ontruiming ivm overlast en vervuiling, mevrouw 72
opruimen: brandgang geblokkeerd, afspraken met wooncorporatie, stap voor stap
opruimen: Opruimcoach aan huis: zonder oordeel, kast voor kast, u beslist.
opruimen: Hulp bij het leegruimen van de woning van uw ouders, met respect voor wat het betekent.
opruimen: Samen ordenen: papieren, kleding, voorraadkast, met een systeem dat blijft.
opruimen: Groep voor mensen die moeilijk iets wegdoen, tien bijeenkomsten plus huisbezoek.
opruimen: mum's flat is full to the ceiling and she won't throw a newspaper away
opruimen: decluttering before the move, I can't decide anything on my own
opruimen: ik schaam me als er iemand aanbelt, dus ik doe of ik niet thuis ben
opruimen: tweeduizend boeken en een vrouw die naar een aanleunwoning moet
klussen: de lamp in de gang is al een maand stuk, ik mag niet op een stoel
klussen: kraan drupt, toilet loopt door, loodgieter komt pas over zes weken
klussen: het gras staat kniehoog en de buren kijken
klussen: mijn man repareerde alles, nu piept zelfs de brievenbus
klussen: een gordijnrail, een schilderijtje, meer is het niet
klussen: heg te hoog, onkruid tussen de tegels, rug van tachtig
klussen: rookmelder piept en ik kan er niet bij
klussen: batterijtje van de klok, klok gaat om twee uur stil
klussen: de rolgordijnen vallen naar beneden
klussen: kast in elkaar zetten, ik snap dat papiertje niet
klussen: bladeren in de dakgoot bij oma
klussen: mijn voortuin was mijn trots
klussen: verwarming ontluchten, bijvullen, weet iemand hoe
klussen: tv-zenders staan verkeerd en de afstandsbediening doet niks
klussen: schutting omgewaaid oudere mevrouw
klussen: matras omdraaien, kast verschuiven, twee sterke mannen een half uurtje
klussen: klussendienst: lamp vervangen, drempel schaven, sleutelkluisje plaatsen
klussen personenalarm: sleutelkast gemonteerd bij voordeur t.b.v. alarmopvolging
klussen: tuinonderhoud, cliënt 81, geen netwerk, vraag aan NLdoet
klussen: Onze klusjesmannen, vaak gepensioneerd timmerman of elektricien, komen voor de kleine karweitjes; u betaalt het materiaal.
klussen: Tuinploeg met mensen die graag buiten werken maait, snoeit en veegt bij ouderen.
klussen: Vrijwillige klussendienst voor 70-plus en mensen met een smalle beurs.
klussen: Van lekkend kraantje tot loszittende leuning: onze huismeester loopt even langs.
klussen: odd jobs for a widow, bulbs and a dripping tap
klussen: who'll mow the lawn, I can't push the thing any longer
klussen: sneeuw ruimen en strooien tot aan het hek
klussen: er zit een wespennest onder de pannen en ik ben drieëntachtig
eten: hij proeft nergens meer iets van en schuift zijn bord weg
eten: koffie met een koekje, dat is haar ontbijt, middagmaal en avondeten
eten: mijn opa eet alleen nog toetjes
eten: wat moet je eten als je bijna niks lust en alles smaakt naar karton
eten: de kookplaat staat uit sinds de brand, er is alleen brood
eten: vader drinkt niks, dit is al de derde keer dat hij uitgedroogd is
eten: geen trek meer sinds mijn man er niet meer is
eten: halal, zacht en zonder zout, kan dat
eten: eten en drinken gaat moeizaam, hulp gevraagd bij alles eromheen
eten: snoept de hele dag en laat het warme eten staan
eten: geen tijd om te eten want ik zorg de hele dag voor hem
eten: koelkast vol verse groente en hij zit met een zak chips
eten: voeding: adipositas en ondervoeding tegelijk, eet eenzijdig
eten: eetlust verminderd, mantelzorger kookt, mw. slaat maaltijden over
eten: risico ondervoeding SNAQ 65+ rood
eten: Lekker en gezond ouder: kookles, proeverij en advies over eiwitten.
eten: Goede voeding hoort bij goede zorg: koks, diëtisten en gastvrouwen werken bij ons samen.
eten: Eten wat je vroeger at: herinneringsmaaltijden van hutspot tot hachee.
eten: Koken voor een: cursus voor mannen die het nooit hebben geleerd.
eten: she only eats biscuits and says the meat tastes of nothing
eten: what should an eighty-year-old eat to keep strength
eten: smaakpapillen kapot na de griep
maaltijden: bakjes in de magnetron, maar welke knop
maaltijden: ik kan niet meer staan bij het fornuis, vijf minuten en mijn rug begeeft het
maaltijden: papa heeft de steelpan drooggekookt, zwarte bodem, rook
maaltijden: tafeltje dekje in onze gemeente
maaltijden: tegen een schappelijke prijs een warme prak aan de deur
maaltijden: vriesverse maaltijden vind ik niks, ik wil een stoofpotje dat net van het vuur komt
maaltijden: mijn man kookt niet, ik lig, de kinderen wonen in Canada
maaltijden: koken voor mijn buurvrouw doe ik graag maar nu ben ik zelf ziek
maaltijden: zij vergeet de pan en wij willen het gas afsluiten, wat eet ze dan
maaltijden: hij kan geen blik opendraaien
maaltijden: glutenvrij, gemalen, bezorgd voor een dame alleen
maaltijden: iemand die in haar eigen keuken soep komt trekken
maaltijden: warm eten brengen oude mensen elke dag
maaltijden: rijst met kip, roti, niet telkens doperwten
maaltijden: zondag en feestdagen brengt niemand wat
maaltijden: oma bestelt patat omdat ze niet snapt hoe de oven werkt
maaltijden: op hoge leeftijd nog leren koken, mijn kinderen lachen maar ik heb honger
maaltijden: maaltijdvoorziening 5x/wk, natriumbeperkt, fijngesneden
maaltijden: Wmo-indicatie voor opwarmen broodmaaltijd + warme maaltijd, regieverlies
maaltijden: maaltijdbereiding door hulp 30 min dgs
maaltijden: Wij brengen rond het middaguur een verse maaltijd, zetten hem desgewenst op tafel en kijken of alles goed is.
maaltijden: Keuze uit drie menu's per dag, ook zoutloos, gemalen, vegetarisch of halal; bezorgd door een vast gezicht.
maaltijden: Thuiskok: een buurtgenoot kookt een portie extra voor u.
maaltijden: Met een maaltijdabonnement vult u eens per week de vriezer, opwarmen kan in elke magnetron.
maaltijden: Onze hulp kookt bij u, met uw eigen pannen en recepten.
maaltijden: hot meals delivered for my father who burnt the kitchen
maaltijden: can someone cook at mum's place, she can't stand at the stove
maaltijden: het brandt altijd aan want hij valt in slaap voor de tv
samen-eten: een vork, een mes, één bord, en de radio als gezelschap
samen-eten: eten smaakt beter met een ander aan tafel
samen-eten: ik dek nog voor hem maar hij is er niet meer
samen-eten: zondag aan de lange tafel, dat was vroeger bij ons
samen-eten: iemand in de buurt die ook liever niet alleen zit met de soep
samen-eten: zijn er in mijn dorp etentjes voor alleenstaanden op leeftijd
samen-eten: kerstavond alleen met een kipfilet
samen-eten: hoeveel kost een bord warm eten in het buurthuis
samen-eten: mijn vader eet niets als hij alleen is en alles als wij er zijn
samen-eten: mijn man zit in het verpleeghuis, mag ik daar mee-eten
samen-eten: eetclubje mannen
samen-eten: pannenkoeken bakken met kleinkinderen en ouderen samen
samen-eten: ramadan is stil sinds de kinderen weg zijn, samen breken van het vasten
samen-eten: open eettafel aanmelden 75+
samen-eten: eten in het rusthuis als buurtbewoner kan dat bij jullie
samen-eten: soc. isolement, eet slecht, toeleiding naar open tafel
samen-eten: verwijzing buurtrestaurant, vervoer met plusbus
samen-eten: Aanschuiftafel: voor vijf euro drie gangen, een volle tafel en altijd iemand om mee te praten.
samen-eten: Buurtrestaurant met daghap, gekookt door vrijwilligers; elke middag behalve maandag.
samen-eten: Wij eten met zijn zessen in een huiskamer, schillen de piepers samen en doen na afloop de afwas.
samen-eten: Gastgezin zoekt oudere die één keer per week aanschuift.
samen-eten: Lunch met muziek in de pastorie, kom een boterham mee-eten.
samen-eten: Sunday lunch club for people who live alone
samen-eten: I hate eating by myself since my wife passed
samen-eten: een soepje op dinsdag bij de kerk, daar leef ik naartoe
dietist: acht kilo verloren sinds kerst en ik deed er niets voor
dietist: mijn broek zakt af, mijn ring ook
dietist: afvallen voor een nieuwe heup, ik moet van 118 naar 100
dietist: nieren slecht, wat mag mijn moeder met haar kalium
dietist: drankjes van de apotheek staan me tegen, hoe kom ik aan eiwit
dietist: vocht tellen, zout tellen, ik word er gek van
dietist: mag mijn man met slikproblemen nog kaas
dietist: na slokdarmoperatie zes kleine maaltijdjes, ik red er vier
dietist: mijn bloedsuiker en cholesterol te hoog zegt de dokter, dieet van een mens graag geen folder
dietist: sinds de overgang aan de ronde kant
dietist: voedingsadvies bejaarde ondergewicht
dietist: prikkelbare darm, wat kan ik nog eten
dietist: spieren verdwijnen, bewegen alleen is niet genoeg zei de fysio
dietist: vetrijke stoelgang, pancreas, enzymen bij het eten
dietist: MUST 3, onbedoeld gewichtsverlies 10%, graag diëtist
dietist: decubitus, eiwitverrijkt dieet, drinkvoeding 2dd
dietist: sarcopene obesitas, energiebeperkt met eiwit 1,2 g/kg
dietist: sondevoeding advies + overgang orale intake, ALS
dietist: De diëtist komt thuis, kijkt in uw kastjes en maakt een plan dat bij uw smaak past.
dietist: Ondervoeding bij ouderen: wij helpen aansterken met gewone producten voor u aan drankjes hoeft.
dietist: Dieetadvies bij nierziekte, diabetes, coeliakie, kanker en slikklachten; drie uur per jaar vergoed.
dietist: Leefstijlgroep gewicht: zes maanden met coach, diëtist en wandeltrainer.
dietist: dietitian please, my father is skin and bone
dietist: which foods for kidney disease, I'm confused by potassium
dietist: de weegschaal geeft elke week een kilo minder
`;
