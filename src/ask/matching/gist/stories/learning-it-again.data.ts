/** Told and offered by other hands: after the stroke or the blow, and the therapies of moving, doing, speaking, living well. */
export const learningItAgain = `
hersenletsel: sinds zijn attaque is er een ander mens thuisgekomen
hersenletsel: een propje zeiden ze, maar hij vergeet nu hoe de kraan werkt
hersenletsel: ma haar mondhoek hangt en haar arm wil niet mee
hersenletsel: van buiten zie je niks, van binnen is het een zeef
hersenletsel: een bloeding tijdens de bevalling, mijn dochter is dertig
hersenletsel: van de ladder gevallen en nu een lontje van niks
hersenletsel: na de beroerte huilt hij om een reclame
hersenletsel: licht, stemmen, bestek: alles komt tegelijk binnen
hersenletsel: links bestaat voor haar niet meer, ze eet haar halve bord leeg
hersenletsel: ik kan mijn werk niet meer, om twaalf uur is de batterij op
hersenletsel: hartstilstand, te lang zonder zuurstof
hersenletsel: tia gehad, moet ik bang zijn voor een grote
hersenletsel: opa door een val met de fiets hersenschudding en al twee jaar mist
hersenletsel: epilepsie sinds de tumor weg is
hersenletsel: hij denkt dat hij niks mankeert, wil autorijden
hersenletsel: beroerte wat nu na het ziekenhuis
hersenletsel: meningitis overleefd maar niet de oude
hersenletsel: informatie over niet-aangeboren hersenletsel
hersenletsel: CVA re hemisfeer, neglect, ziekte-inzicht beperkt
hersenletsel: SAB, cognitieve restklachten, neuropsychologisch onderzoek
hersenletsel: contusio cerebri, prikkelgevoelig, vermoeid, karakterverandering
hersenletsel: cva-nazorg polis: huisbezoek CVA-verpleegkundige 6 wkn, 3 mnd
hersenletsel: Breinlijn: stel uw vraag over hersenletsel, een deskundige belt terug.
hersenletsel: Nazorgspreekuur na een beroerte: moe, somber, geheugen, autorijden, vrijen.
hersenletsel: Hersenletselteam met neuropsycholoog, ergotherapeut en maatschappelijk werker.
nah-groep hersenletsel: Breincafé voor mensen met NAH en hun familie.
hersenletsel: since her stroke she forgets the left side of everything
hersenletsel: brain injury from a fall off a ladder, noise kills him
hersenletsel: vuurwerk in mijn hoofd als er drie mensen praten
nah-begeleiding: iemand die met hem een weekrooster maakt en erop let dat hij het doet
nah-begeleiding: ik begin aan tien dingen en maak niets af sinds het ongeluk
nah-begeleiding: na de bloeding snap ik mijn eigen bankzaken niet
nah-begeleiding: thuisbegeleiding voor man met hersenletsel, hij vloekt en ik zit ertussen
nah-begeleiding: leren plannen met rustblokken, zodat ik 's avonds nog vader kan zijn
nah-begeleiding: op zijn hoofd gevallen en nu alleen wonend met plakbriefjes
nah-begeleiding: wie gaat met me de straat op om de bus weer te leren nemen
nah-begeleiding: hij heeft geen initiatief, hij zit
nah-begeleiding: rond twaalf uur ben ik leeg en ik weet niet hoe ik moet doseren
nah-begeleiding: mijn broer kreeg een klap, hij blijft geld weggeven
nah-begeleiding: hersenletsel begeleiding aan huis gemeente
nah-begeleiding: ze kookt weer maar vergeet het vuur
nah-begeleiding: als er iets onverwachts komt klapt hij dicht
nah-begeleiding: thuiscoach na coma
nah-begeleiding: NAH, ambulante begeleiding 3 u/wk, structuur, financiën, prikkels
nah-begeleiding: cognitieve strategietraining in thuissituatie, agenda- en pauzegebruik
nah-begeleiding: partnerbegeleiding en psycho-educatie na CVA, ontremming
nah-begeleiding: Gespecialiseerde begeleiders in niet-aangeboren hersenletsel helpen thuis met overzicht, energie en relaties.
nah-begeleiding: Hersenz: na de revalidatie verder werken aan wat nog stroef gaat, aan huis en in een groepje.
nah-begeleiding: Ambulante NAH-coach voor administratie, huishouden en weer meedoen.
nah-begeleiding: Leren omgaan met een ander brein: twaalf huisbezoeken, met partner.
nah-begeleiding: support worker for my brother with a brain injury, he can't plan
nah-begeleiding: help at home after her aneurysm, she loses the thread of every task
nah-begeleiding: hoe leg ik de kleinkinderen uit dat opa niet boos maar moe is
nah-dag: sinds zijn beroerte staart hij naar de vijver
nah-dag: overdag iets te doen dat niet te druk is, met oordoppen erbij
nah-dag: houtwerkplaats voor iemand met één goede hand
nah-dag: ik was lasser, na mijn schedelbreuk wil ik weer metaal ruiken
nah-dag: thuis zit ik mijn gezin in de weg
nah-dag: dagbesteding NAH creatief rustig
nah-dag: twee ochtenden en een rustkamer om bij te komen
nah-dag: hij is 45 en moet niet tussen de bejaarden
nah-dag: schilderen met links, nu rechts niet meer wil
nah-dag: kan mijn vrouw ergens heen waar ze haar geheugen oefenen en ook lachen
nah-dag: activiteitencentrum hersenletsel wachttijd
nah-dag: na de re-integratie mislukt, wat vult mijn week
nah-dag: moestuin, schaken, koken voor de groep, met begeleiding die weet van prikkels
nah-dag: dagbesteding NAH 4 dgdelen, prikkelarm, arbeidsmatig
nah-dag: activerend programma na CVA, vervoer rolstoel, toileteert met hulp
nah-dag: Dagcentrum voor mensen met hersenletsel: werkplaats, atelier, computer en stilteruimte.
nah-dag: Een doel voor de dag na een beroerte of ongeval; wij bouwen op in uw tempo.
nah-dag: Arbeidsmatige dagbesteding NAH: drukwerk, catering en groen.
nah-dag: Ontmoeting en bezigheid voor mensen met afasie of halfzijdige verlamming.
nah-dag: day programme for a man of fifty with brain damage
nah-dag: something useful to do since my head injury, I tire by noon
nah-dag: van bank naar bed en van bed naar bank, dat is zijn dag sinds het infarct
nah-groep: anderen die ook in de supermarkt omvallen van lawaai
nah-groep: vrouwen van mannen met een beschadigd brein, die wil ik spreken
nah-groep: iemand met een hersenbloeding die snapt dat ik na een uur weg moet
nah-groep: jongeren met hersenletsel ontmoeten
nah-groep: mijn man zegt dat hij de enige is op de wereld
nah-groep: lotgenoten hersenschudding langdurig
nah-groep: ik wil eens met iemand praten die ook zijn rijbewijs kwijt is na een beroerte
afasie nah-groep: afasie koor
nah-groep: kinderen van wie de vader nu een vreemde is, is er een groepje
nah-groep: gespreksgroep na een herseninfarct in het gezondheidscentrum
nah-groep: hoe doen anderen dat met werk en prikkels
nah-groep: ervaringsverhalen NAH wandelgroep
nah-groep: verwijzing NAH-café, mantelzorger zoekt herkenning
nah-groep: lotgenotencontact CVA, regio, aanmelding via CVA-vpk
nah-groep: partnergroep NAH, 8 bijeenkomsten, AMW
nah-groep: NAH-café: eerste maandag, zachte muziek, gedimd licht en mensen die het kennen.
nah-groep: Partners van mensen met hersenletsel praten met elkaar over liefde, verlies en humor.
nah-groep: Lotgenotengroep voor jongvolwassenen die na een ongeval opnieuw begonnen.
nah-groep: Contactgroep afasie, parkinson en beroerte met bootuitje in juni.
nah-groep: stroke survivors' club where I don't need to explain
nah-groep: wives of men with brain injury, I need to meet them
nah-groep: samen lachen om een brein dat kaas zegt als je fiets bedoelt
afasie: hij zegt koe als hij koffie bedoelt
afasie: ja is nee en nee is ja sinds haar bloeding
afasie: het ligt op de punt van mijn tong en het blijft daar
afasie: vader vloekt als enige woord, verder niks
afasie: begrijpen gaat wel, zeggen niet
afasie: we praten met tekeningetjes en een boekje
afasie: mijn moeder sprak vier talen en nu komt alleen haar kindertaal
afasie: schrijven kan hij ook niet meer
afasie: iedereen praat over mijn hoofd heen alsof ik dom ben
afasie: brabbelen na beroerte hulp
afasie: hoe voer je een gesprek met je man die geen woorden heeft
afasie: op straat denken ze dat ik dronken ben
afasie: zij zingt hele liedjes maar kan geen brood bestellen
afasie: app of kaartjes om te laten zien wat je wil
afasie: broca, globale afasie, partner wil gesprekstraining
afasie: afasie en apraxie van de spraak, intensief 5x/wk
afasie: communicatieboek, ja/nee betrouwbaarheid matig
afasie: Afasiecentrum: oefenen in praten, lezen en schrijven, in groepjes en met een vrijwilliger thuis.
afasie: Partners van mensen met een taalstoornis leren gesprekken gaande houden.
afasie: Taalmaatje voor wie door een beroerte zijn woorden kwijtraakte.
afasie: Afasiekoor: wie niet meer praat, kan vaak nog wel zingen.
afasie: dad knows what he wants to say but only gibberish comes out
afasie: aphasia group, she lost all her words in May
afasie: hij wijst, ik raad, en dan slaan we allebei met de deuren
behandeling: ik wil oefenen, praten, leren, alles om beter te worden, waar begin ik
behandeling: welke therapeut hoort bij een man die slecht slikt, valt en niks meer wil
behandeling: paramedisch team dat bij ons thuis komt
behandeling: is er een therapie voor iemand van 90 of zijn ze dan te oud
behandeling: krijg ik daar een behandeling of alleen bezighouding
behandeling: multidisciplinair, fysio en ergo en logo, in de buurt
behandeling: mijn beurten zijn op, moet ik nu zelf betalen
behandeling: alles onder een dak, ik kan geen vijf adressen af
behandeling: GZSP aanvraag, kwetsbare oudere, meerdere paramedici
behandeling: MDO paramedisch, behandelplan 12 wkn, doelen PSK
behandeling huisarts: consult specialist ouderengeneeskunde in eerste lijn
behandeling: Behandelcentrum voor ouderen: arts, psycholoog, fysio-, ergo-, logopedist en diëtist in overleg.
behandeling: Behandeling aan huis bij ingewikkelde klachten, in opdracht van uw huisarts.
behandeling: Therapie in het zwembad, de oefentuin en aan de keukentafel.
behandeling: Dagbehandeling: twee dagen per week oefenen met een heel team en 's avonds in uw eigen bed.
behandeling: which treatment could help grandma after such a long illness
behandeling: therapy team for frail people who'd rather not travel
behandeling: ik hoef geen verzorging, ik wil aan mezelf werken
fysiotherapie: nieuwe heup, oefeningen op papier, maar wie kijkt of ik het goed doe
fysiotherapie: schouder vast, bh sluiten lukt niet achterlangs
fysiotherapie: weer leren lopen met een kunstbeen
fysiotherapie: stijve nek, ik kan niet achterom kijken op de fiets
fysiotherapie: thuis oefenen want ik kan de deur niet uit
fysiotherapie: duizelig bij omrollen, kristallen in het oor zeiden ze
fysiotherapie: vader krijgt van het ziekenhuis looptraining mee, bij wie
fysiotherapie: ademspieren trainen
fysiotherapie: knie op slot bij opstaan uit bus
fysiotherapie: spit, door de rug gegaan bij het aardappels rooien
fysiotherapie: ik wil weer alleen de trap op
fysiotherapie: massage van die stramme schouders
fysiotherapie: krachttraining 80 jaar onder toezicht
fysiotherapie: manueel therapeut ouderen aan huis
fysiotherapie: bekken gebroken, mag 50 procent belasten
fysiotherapie: FT aan huis 2x/wk, mobiliseren, transfer- en trapinstructie
fysiotherapie: post-TKP flexie 70, graag intensivering
fysiotherapie: geriatriefysio, valangst, spierkracht, BBS 34
fysiotherapie: oedeemfysiotherapie, manuele lymfedrainage
fysiotherapie: Fysiotherapie in de praktijk, aan huis of in het warme bad van het woonzorgcentrum.
fysiotherapie: Geriatriefysiotherapeut voor lopen, balans en conditie bij ouderen met meer dan één kwaal.
fysiotherapie: Onze therapeut komt met elastieken en halters naar uw flat.
fysiotherapie: Oefenzaal open op maandag, woensdag en vrijdag; ook op machtiging na operatie.
fysiotherapie: physio at home for a broken hip, can't get to the clinic
fysiotherapie: my frozen shoulder, six months and no better
fysiotherapie: benen als lucifers na een maand liggen
ergotherapie: hoe smeer ik brood met één hand
ergotherapie: welke rolstoel, welk kussen, welk bed, iemand die dat ziet
ergotherapie: mijn dag is op voor het middag is
ergotherapie: alles doe ik staande en dat kan niet meer, hoe dan wel
ergotherapie: schrijven, knippen, haken, ik kan mijn vingers niet meer sturen
ergotherapie: bril en telefoon kwijt, kan daar een systeem in
ergotherapie: iemand die met mij in mijn keuken kijkt wat anders kan
ergotherapie: douchen met een been in gips, trucjes
ergotherapie: mijn man is beroertepatiënt, kan hij leren koken met een hulpspiegel en antislipmat
ergotherapie: scootmobiel rijden durf ik niet, wie oefent in het park
ergotherapie: zitten doet zeer, mijn stoel deugt niet
ergotherapie: knippen van nagels, veters, een trui, aangepast leren
ergotherapie: hoe werk ik achter de pc met reuma
ergotherapie: advies handigheid thuis ouderen
ergotherapie: tuinieren op hoogte
ergotherapie: ET: huisbezoek, woningscreening, valrisico, hulpmiddelenadvies
ergotherapie: energieverdeling, activiteitenweger, post-COVID
ergotherapie: spalk, handfunctietraining na CVA
ergotherapie: EDOMAH bij dementie, mantelzorgercoaching, activiteiten vereenvoudigen
ergotherapie: Ergotherapeut thuis: weer zelf koken, aankleden of de hond uitlaten, met een andere aanpak.
ergotherapie: Wij zoeken samen het juiste hulpmiddel en regelen de aanvraag bij Wmo of verzekeraar.
ergotherapie: Minder moe: leer uw krachten verdelen over de dag.
ergotherapie: Zithoudingspoli: rolstoelen, kussens en ligorthesen op maat.
ergotherapie: occupational therapist to see how I manage in my kitchen
ergotherapie: how can I peel potatoes with one hand
ergotherapie: hij wil leren met zijn verlamde hand de krant vast te houden
logopedie: water gaat in het verkeerde keelgat
logopedie: zijn stem is fluisteren geworden
logopedie: kauwen, kauwen, en niet durven slikken
logopedie: op mijn zeventigste ineens schor, al drie maanden
logopedie: mijn man verslikt zich in zijn eigen speeksel
logopedie: zij spreekt slepend, alsof ze tipsy is
logopedie: dikke vloeistof, hoe maak je thee dik
logopedie: stotteren na een hersenkneuzing
logopedie: praten met een spraakcomputer
logopedie: gezichtsverlamming, drinken loopt uit mijn mond
logopedie: logopedist aan huis parkinson stem
logopedie: leren praten zonder strottenhoofd
logopedie: mond oefeningen na verwijdering van een gezwel in de tong
logopedie: dysfagie, screening, consistentieadvies, aspiratierisico
logopedie: LSVT LOUD, hypokinetische dysartrie, PKN
logopedie: slikvideo/FEES aangevraagd, pneumonie recidief
logopedie: Logopedie voor stem, spraak, taal en slikken, ook bij u thuis of in het verpleeghuis.
logopedie: Sterke stem: groepstraining voor mensen met parkinson.
logopedie: Veilig slikken: wij adviseren over houding, dikte en tempo, en leren familie mee.
logopedie: Spreken met hulpmiddel: oogbesturing, letterkaart, spraakopname van uw eigen stem.
logopedie: swallowing trouble, mum coughs at every sip
logopedie: my voice is so faint people hang up on me
logopedie: het eten blijft hangen achter haar borstbeen
revalidatie: van bed naar stoel, van stoel naar loopbrug, en dan naar huis
revalidatie: geriatrische revalidatie of naar huis met fysio
revalidatie: na de beroerte moeten ze hem in het centrum weer leren lopen
revalidatie: ik was 12 weken weg en kom thuis en val in een gat
revalidatie: beenprothese, waar leer je dat
revalidatie: gebroken bekken, alleenwonend, eerst oefenen in een kliniek
revalidatie: terug naar orgel spelen na mijn handoperatie, dat is mijn doel
revalidatie: hoeveel weken mag je op zo'n afdeling blijven
revalidatie: mijn vader boekt vooruitgang, verzekering stopt
revalidatie: revalideren thuis kan dat ook met een team
revalidatie: opname revalidatie na heupfractuur wachtlijst
revalidatie: dwarslaesie, zes maanden in de kliniek
revalidatie: post-ic alles opnieuw leren, ook slikken en zitten
revalidatie: weer boodschappen kunnen doen, dat is mijn droom
revalidatie: GRZ-indicatie, triage SO, leerbaar, doel: terug naar huis met wvp
revalidatie: CVA-revalidatie, klinisch, dan ambulant; Barthel 8
revalidatie: poliklinische reva na amputatie, K2
revalidatie: trauma, collum, postop mobiliseren, GRZ 4 wkn
revalidatie: Revalideren in een gastvrij centrum: oefenen op elk moment van de dag, ook bij het tafeldekken.
revalidatie: Ambulante revalidatie: uw team komt aan huis en u slaapt in uw eigen bed.
revalidatie: Na een heupbreuk, beroerte of longziekte werkt u met ons aan terugkeer naar huis.
revalidatie: Revalidatiearts, psycholoog en therapeuten stellen samen met u doelen per week.
revalidatie: rehab after a hip fracture, she wants to walk to church again
revalidatie: he's out of intensive care and has to learn everything
revalidatie: mijn been wil, mijn hoofd wil, nu nog een plek om te oefenen
bewegen: ik zit de hele dag en mijn gewrichten roesten
bewegen: gym op de stoel met muziek van Wim Sonneveld
bewegen: sjoelen telt niet zei mijn dokter
bewegen: zwemmen in warm water met een omkleedhokje voor ouderen
bewegen: ik voetbalde altijd, nu hijg ik al van de veters
bewegen: walking football zestig plus
bewegen: lichte sport na een nieuwe knie
bewegen: samen fietsen op een duofiets
bewegen: volksdansen, line dance, iets waar ik niet op mijn leeftijd word aangekeken
bewegen: beweegtuin, apparaten, iemand die uitlegt
bewegen: mevrouw 82 wil niet alleen gymmen voor de televisie
bewegen: tai chi in park ouderen
bewegen: jeu de boules, badminton met zachte ballen
bewegen: mijn oma moet bewegen maar wil niet tussen dat jonge spul
bewegen: conditie opbouwen bij copd in groep
bewegen: vrouwen apart sporten, zonder mannen
bewegen: valide? ja. actief? nee. advies: beweegcoach, GLI
bewegen: beweegprogramma 65+, verwijzing buurtsportcoach
bewegen: MBvO groep, max 12 deelnemers, 45 min
bewegen: Meer bewegen voor ouderen: gymnastiek, zwemmen en dansen in elke wijk.
bewegen: Beweegmaatjes: samen naar buiten, in uw tempo en met een reden om op te staan.
bewegen: Ouderengym in de kantine, met na afloop advocaat met slagroom.
bewegen: Fit na uw vijfenzestigste: kracht, lenigheid en plezier.
bewegen: chair yoga for pensioners
bewegen: I'd like to swim again but I'm scared of slipping
bewegen: een uurtje per week mijn spieren wakker schudden
leefstijl: vijftig jaar shag en nu moet het uit
leefstijl: gezonder leven na mijn hartaanval, ik weet niet waar te beginnen
leefstijl: borrel om vijf, kaasblokjes, stoel, tv: dat is mijn dag
leefstijl: de dokter vindt mijn bloeddruk te hoog en mijn leven te laks
leefstijl: stoppen met roken op je zeventigste, heeft het nog nut
leefstijl: pleisters of pillen tegen roken
leefstijl: te veel zitten, te zout, te weinig slaap
leefstijl: leefstijlcoach ouderen gratis
leefstijl: hij moet afvallen, drinken minderen, meer lopen en hij lacht
leefstijl: gezond ouder worden cursus
leefstijl: vitamine, zon, groente, wat is onzin en wat niet
leefstijl: mijn buik is mijn airbag zegt mijn kleinzoon
leefstijl: GLI-verwijzing BMI 31, CVRM
leefstijl: rookstop 13 pakjaren, motiverende gespreksvoering, NVM
leefstijl: leefstijlinterventie bij DM2, 2-jarig programma
leefstijl: Twee jaar begeleid naar gezonder: eten, bewegen, slapen en ontspannen, vergoed uit uw basisverzekering.
leefstijl: Samen stoppen met roken: zeven bijeenkomsten, ook voor ouderen met longklachten.
leefstijl: Gezondheidscafé met bloeddruk meten, smoothies en uitleg.
leefstijl: Vitaal ouder: coach helpt u één kleine gewoonte per maand te veranderen.
leefstijl: quit smoking at 68, never managed before
leefstijl: healthier habits after my stent
leefstijl: chips en roken zijn mijn vrienden, maar ik hijg
`;
