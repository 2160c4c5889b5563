/** Told and offered about loss, meaning, and illness that stays: cancer, pain, muscles, sugar, children with a nurse, the last weeks. */
export const lossAndLongIllness = `
rouw: Zijn jas hangt nog aan de kapstok en ik ruik er elke ochtend aan
rouw: Mijn zusje van negen is in de sloot verdronken en thuis praat niemand meer
rouw: rouwverwerking
rouw: mijn man had een hartaanval op de fiets, 's ochtends zwaaide hij nog
rouw: Zelfdoding van mijn zoon. Waarom, waarom, waarom
rouw: hond dood en ik ben kapot, iedereen vindt dat overdreven
rouw: rouwgroep jonge weduwen
rouw: kind van zes vraagt wanneer papa terugkomt uit de grond
rouw: Mijn broer leeft nog maar is mij kwijt, is dat ook rouw?
rouw: oma overleden tentamenweek
rouw: levend verlies, ouder van een ernstig ziek kind
rouw: Een jaar later belt niemand meer
rouw: ik heb het huis leeg moeten halen en nu kan ik niet meer naar die straat
rouw: na de abortus verdriet mag niet
rouw: cliënt met verstandelijke beperking verliest moeder, team zoekt handvatten, rouwkist
rouw: verlaat verdriet, ik was vijf toen mijn vader stierf
rouw: ik ben boos op God, op de dokter, op de fietser
rouw: baan kwijt, boerderij verkocht, ik rouw om mijn koeien
rouw: grief counselling, my baby was born still
rouw: Wij steken kaarsen aan, zeggen hun namen en drinken daarna koffie
rouw: rouwtherapeut kinderen paarden
rouw: hij zit elke middag bij het graf met een thermosfles
rouw: scheiding voelt als iemand begraven die nog leeft
rouw: nabestaandenzorg, nazorggesprek na overlijden op de IC
rouw: verlieskunde, werkboek, wandelgroep, stilte
rouw: hulp voor klas 4b na dood van klasgenoot
rouw: Mijn collega is overleden aan zijn bureau, het team is in shock
rouw: mijn vrouw is in Marokko begraven en ik kan niet naar het graf
rouw: na moord op onze dochter casemanager
rouw: we hebben ons kindje gekregen en verloren in één middag
rouw: 't is hier zo stil sinds ons ma weg is
rouw: ik hoor haar sloffen nog
rouw somber: Twee jaar geleden stierf mijn vriend en ik eet en lach niet meer
rouw levensvragen: waarom zij wel en ik niet, ik zat aan het stuur
levensvragen: Waar is het allemaal goed voor
levensvragen: geestelijk verzorger thuis
levensvragen: Ik ben nooit gelovig geweest, maar nu ik ziek ben wil ik bidden en weet niet hoe
levensvragen: zingeving
levensvragen: imam in het ziekenhuis
levensvragen: mijn leven was werken. Nu ben ik klaar en wie ben ik
levensvragen: Ik heb iets op mijn geweten van vroeger en wil het kwijt voor ik doodga
levensvragen: schuldgevoel
levensvragen: pastor aan huis
levensvragen: Mijn zoon zit vast, ik vraag me af waar ik het fout deed
levensvragen: Centrum voor Levensvragen, vijf gesprekken, kosteloos vanaf 50 jaar
levensvragen: spiritueel zoekend na kanker
levensvragen: dominee is weg, kerk dicht, met wie praat ik nog over sterven
levensvragen: ik heb de oorlog in mijn land overleefd en mijn vrienden niet
levensvragen: chaplain, someone to talk to about death and meaning
levensvragen: existentiële vragen bij psychiatrisch patiënt, GV inschakelen
levensvragen: Na mijn bijna-doodervaring past niks meer
levensvragen: ontslagen, kinderen weg, lijf kapot: is dit het
levensvragen: terugkijken op een leven, fotoalbum, spijt, trots
levensvragen: moreel beraad team gehandicaptenzorg
levensvragen: Meneer (NAH) vraagt steeds waarom hij nog leeft
levensvragen: Moet ik mijn zoon vergeven?
levensvragen: wij luisteren zonder antwoord te hebben
levensvragen: vrijmetselaar wil waardig afscheid, geen pater
levensvragen: rituelen bij overgang, verhuizing, afscheid
levensvragen: 'k weet niet wat ik hier nog doe op de wereld
levensvragen: ik geloof niet meer, mijn ouders wel, ik kan met niemand praten
levensvragen: zinvol leven ondanks autisme en afkeuring
kanker: knobbel, punctie, uitslag, en toen hield mijn hoofd op
kanker: kanker
kanker: Mijn dochter van vijf heeft leukemie en haar broer is boos
kanker: chemo, kaal, smaak weg, nagels stuk
kanker: leven tussen scans
kanker: uitgezaaid en toch nog lang leven, hoe doe je dat
kanker: hoe vertel ik mijn kinderen dat het terug is
kanker: vermoeid twee jaar na bestraling, bedrijfsarts snapt het niet
kanker: lymfoedeem
kanker: darmkanker stoma man 41 twee kinderen
kanker: psycho-oncoloog
kanker: Ik durf niet meer blij te zijn
kanker: partner van een kankerpatiënt, ik moet altijd sterk zijn
kanker: oncologisch revalidatieprogramma, conditie en praten
kanker: Bij ons kunt u een pruik passen, schilderen, huilen of niks
kanker: jongvolwassene met kanker (AYA), studie, lief, kinderwens
kanker: borst eraf, spiegel dicht
kanker: hersentumor astrocytoom karakter verandert
kanker: sporten tijdens chemo
kanker: I just finished chemotherapy and I fall into a hole
kanker: verpleegkundig specialist oncologie verwijst voor nazorg
kanker: immuuntherapie bijwerkingen
kanker: prostaatkanker hormonen opvliegers en geen vent meer
kanker: moeder wordt bestraald wie haalt de kinderen van school
kanker: bang voor terugkeer
kanker: erfelijk BRCA preventief operatie praten
kanker: vrijwilligers die zelf kanker hadden, thee, tuin, atelier
kanker: 'k heb kanker en 'k ben alleen met mijn duizend vragen
kanker: kankerpatiënt en dan dakloos
chronisch-ziek: Elke dag wat anders stuk
chronisch-ziek: chronisch ziek
chronisch-ziek: Ik ben 26 met colitis en plan mijn leven rond wc's
chronisch-ziek: nierdialyse drie keer per week, hoe blijf je mens
chronisch-ziek: wat zegt je baas als je weer ziek bent
chronisch-ziek: crohn vermoeidheid onzichtbaar
chronisch-ziek: sikkelcel
chronisch-ziek: taaislijmziekte
chronisch-ziek: hiv
chronisch-ziek: aanvaarden dat het niet meer overgaat
chronisch-ziek: q-koorts
chronisch-ziek: Mijn kind heeft epilepsie en mag nergens alleen zwemmen
chronisch-ziek: lupus en moeder zijn
chronisch-ziek: zelfmanagement ziekte poli
chronisch-ziek: ik ben mijn ziekte niet
chronisch-ziek: long covid na drie jaar, nog steeds onder een dekentje
chronisch-ziek: POTS, staan en flauwvallen
chronisch-ziek: living with Lyme disease
chronisch-ziek: Leren leven met een aandoening: in zes weken zicht op energie, stress en stemming
chronisch-ziek: ernstige migraine
chronisch-ziek: nierpatiënten vereniging vlakbij
chronisch-ziek: hemofilie zoon
chronisch-ziek: vrouw 33, EDS, uitbehandeld, vraag integrale begeleiding
chronisch-ziek: ME/CVS
chronisch-ziek: zeldzame stofwisselingsziekte kind, ouders op zoek
chronisch-ziek: mijn lijf is een oude brommer
chronisch-ziek: eczeem over heel mijn lijf, ik durf niet naar school
chronisch-ziek: medisch maatschappelijk werker
chronisch-ziek: psoriasis schaamte zwembad
chronisch-ziek: post-sepsis syndroom
chronisch-ziek: 's ochtends doe ik auditie voor de dag, meestal word ik afgewezen
pijn: pijn
pijn: Alles doet zeer en niemand ziet iets
pijn: fibromyalgie
pijn: Rug, nek, hoofd, al elf jaar; dokters zeggen ermee leven
pijn: pijnpoli
pijn: mijn vrouw ligt vijf dagen per week in een donkere kamer
pijn: fantoompijn
pijn: CRPS dystrofie hand
pijn: pijnrevalidatie
pijn: ik slik dertig pillen per dag en voel me vergiftigd
pijn: Altijd moe, uitgerust is een woord uit een ander land
pijn: chronic fatigue, rest does not help
pijn: zenuwpijn na operatie
pijn: clusterhoofdpijn
pijn: pijn en werk en gezin, de volgorde klopt nooit
pijn: endometriose pijn, arts luistert niet
pijn: buikpijn zonder oorzaak meisje 13
pijn: hypnose bij pijn
pijn: pijneducatie fysiotherapie
pijn: leren doseren, taken knippen
pijn: medicinale cannabis
pijn: geen antwoord uit scans
pijn: scheurende kramp in benen
pijn: Pijn gaat niet altijd weg, wat u ermee doet verandert wel: groepsprogramma
pijn: Zeer bewust: fysio, psycholoog en ergotherapeut bij aanhoudende lichamelijke klachten
pijn: SOLK / ALK cliënt wijst psych. verklaring af
pijn: 'k heb altijd zeer
pijn: bekkenpijn na bevalling vijf jaar
pijn: ontwaken met een lijf van beton
spierziekte: mijn benen zijn van pudding
spierziekte: ALS diagnose vorige week, vader van drie
spierziekte: duchenne jongen 12 rolstoel
spierziekte: Mijn hand doet niet wat ik denk en mijn stem wordt dun
spierziekte: SMA volwassen
spierziekte: myasthenia gravis
spierziekte: MS centrum nachtelijke blaas, moeheid, depressief
spierziekte: ALS team
spierziekte: spierdystrofie FSHD
spierziekte: beademing 24 uur en nog lesgeven
spierziekte: Huntington in onze familie, ik heb me laten testen
spierziekte: neuropathie CMT
spierziekte: MS coach
spierziekte: zwakker elke maand, we moeten vooruit denken over huis en zorg
spierziekte: Multiple sclerosis support
spierziekte: afscheid van piano spelen
spierziekte: ALS, snel progressief, PEG, spraakcomputer, partner overbelast
spierziekte: wij leren spieren sparen, hulpmiddelen op tijd, plezier houden
spierziekte: spierziekten Nederland diagnosegroep
spierziekte: kind met spierziekte op gewone school
spierziekte: ik struikel over streepjes
spierziekte: ataxie van Friedreich 22
spierziekte: post-polio
hart-longen: COPD, drie treden en happen naar adem
hart-longen: hartfalen
hart-longen: Mijn man ligt met zes kussens en zijn benen zijn als flessen
hart-longen: longrevalidatie
hart-longen: hartinfarct 49, durf niet meer te fietsen
hart-longen: angst na reanimatie
hart-longen: zuurstof
hart-longen: kind met hartafwijking sport
hart-longen: ICD geschokt en nu paniek
hart-longen: longfibrose
hart-longen: vocht vasthouden wegen elke ochtend
hart-longen: hartfalenverpleegkundige
hart-longen: bypass en daarna huilen bij reclame
hart-longen: astma rook schimmel huis
hart-longen: longaanval
hart-longen: heart failure nurse at home
hart-longen: boezemfibrilleren
hart-longen: hartrevalidatie ook voor de ziel
hart-longen: roken en piepen
hart-longen: stents en stress
hart-longen: long covid ademtherapie
diabetes: suikerziekte
diabetes: kind van 7 diabetes type 1, school durft niet te prikken
diabetes: Mijn bloedsuiker schiet alle kanten op sinds de scheiding
diabetes: hypo op het schoolplein
diabetes: type 2 en ik snoep stiekem
diabetes: sensor piept de hele nacht
diabetes: wonden aan voet suiker
diabetes: diabetesverpleegkundige
diabetes: puber weigert te spuiten
diabetes: zwangerschapsdiabetes
diabetes: ramadan en insuline
diabetes: verstandelijk beperkte vrouw met diabetes leren meten
diabetes: praktijkondersteuner diabetes leefstijl
diabetes: insulinepomp
diabetes: blind worden door suiker
diabetes: diabetes group for Turkish women
diabetes: angst voor naald
diabetes: ogen, nieren, voeten: jaarcontrole
diabetes: dikke tenen geen gevoel
diabetes: koolhydraten tellen
reuma: deksel niet open
reuma: reuma
reuma: Mijn handen zijn 's ochtends klauwen
reuma: jeugdreuma
reuma: Bechterew 27
reuma: artrose heup wachtlijst
reuma: knoopjes, kraan, sleutel
reuma: ontstekingen gaan door het hele lijf, en niemand ziet het
reuma: kraakbeen op, traplopen
reuma: biologicals prik thuis
reuma: reuma en een baby
reuma: warmwaterbad reuma
reuma: hand fysio
reuma: jicht
reuma: artritis psoriatica moe
reuma: arthritis in my fingers
reuma: reumaconsulent
reuma: werken met reumatoïde artritis
reuma: groep bewegen voor mensen met artrose
reuma: met kromme vingers breien
revalidatie: leren lopen met een nieuw been
revalidatie: revalidatie
revalidatie: Na zeven weken coma moet alles opnieuw
revalidatie: kinderrevalidatie
revalidatie: traumarevalidatie motorongeluk
revalidatie: GRZ na heup
revalidatie: spierkracht opbouwen na ic
revalidatie: MSR poliklinisch
revalidatie: revalidatiearts
revalidatie: zelf weer koken, aankleden, autorijden: daarvoor train je bij ons
revalidatie: hand na zaagongeluk
revalidatie: dwarslaesie centrum
revalidatie: rehab after stroke, young person
revalidatie: revalideren met psychische klachten
revalidatie: arbeidsrevalidatie
revalidatie: hij moet drie keer per dag trainen
revalidatie: peuter met CP intensieve therapie
revalidatie: lopen met een exoskelet
revalidatie: revalidatie na amputatie
revalidatie: thuis revalideren met team aan huis
kind-verpleging: infuus thuis bij onze peuter
kind-verpleging: kinderthuiszorg
kind-verpleging: Ons kind krijgt sonde en wij durven niet te slapen
kind-verpleging: verpleegkundig kinderdagverblijf
kind-verpleging: nachtverpleegkundige voor dochter met tracheostoma
kind-verpleging: MKS methodiek indicatie kinderverpleegkundige
kind-verpleging: chemo op de bank met zuster thuis
kind-verpleging: palliatief kind, team ziekenhuis verplaatst zorg
kind-verpleging: school epilepsie noodmedicatie geven
kind-verpleging: thuisbeademing kind
kind-verpleging: kind met stoma klas
kind-verpleging: zuurstof prematuur thuis
kind-verpleging: katheteriseren jongen met open ruggetje op school
kind-verpleging: moeder doet alles zelf en valt om
kind-verpleging: nurse for sick toddler at home
kind-verpleging: kinderkanker thuisverpleging
kind-verpleging: zieke baby hartje monitor
kind-verpleging: Verpleegkundigen voor kinderen van 0 tot 18, thuis, op school, op de logeerplek
kind-verpleging: wekelijks bloedprikken bij een bang kind
kind-verpleging: kinderhospice
kind-verpleging jeugd-dag: crèche met verpleegkundigen voor baby met hartmonitor
kind-verpleging respijt-thuis: thuis een kinderverpleegkundige zodat wij een avond weg kunnen
laatste-fase: de dokter zegt weken
laatste-fase: palliatief
laatste-fase: Ik ga dood en ik ben 33 met twee kinderen, waar begin je
laatste-fase: palliatief team vg bewoner
laatste-fase: thuis of hospice
laatste-fase: kind ongeneeslijk
laatste-fase: rust, morfine, samen
laatste-fase: levenseinde dakloze man met longkanker, waar kan hij waardig sterven
laatste-fase: praktische hulp voor een stervende moeder
laatste-fase: consult palliatief GGZ
laatste-fase: uitbehandeld
laatste-fase: memory box maken voor kinderen
laatste-fase: afscheid nemen met kinderen erbij
laatste-fase: comfort, geen ziekenhuis meer
laatste-fase: end of life care for a young man
laatste-fase: naasten zijn uitgeput, patiënt sterft thuis
laatste-fase: palliatieve zorg voor mensen met een verstandelijke beperking
laatste-fase: inloop palliatief café
laatste-fase: pijn, jeuk, benauwdheid, angst in de laatste weken
laatste-fase: wensambulance
laatste-fase: netwerk palliatieve zorg regio
laatste-fase: 't is bijna gedaan met ons vader
hospice: stervenskamer met de hond mee
hospice: hospice
hospice: waar een jonge moeder haar laatste weken mag wonen en haar kinderen erbij slapen
hospice: hospice voor daklozen of verslaafden
hospice: vrijwilligers koken wat u lekker vindt al is het maar een hap
hospice: plek voor vier gasten
hospice: kosten hospice eigen bijdrage
hospice: hospice psychiatrische patiënt aanmelden
hospice: bijna-thuis-huis
hospice: is er plaats vandaag
hospice: children's hospice
hospice: opname terminale verklaring drie maanden
hospice: kan mijn kat mee
hospice: een huis waar sterven mag
hospice: terminaal en geen familie
hospice: hospice islamitisch eten bidden
hospice: wake aan bed familiekamer
hospice: ons zuster wil naar een hospice en niet in het ziekenhuis blijven
`;
