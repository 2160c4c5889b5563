/** Told and offered by other hands: dementia, finding out, the case manager, home, days, behaviour, young, the family. */
export const aMindAdrift = `
dementie: ze legt de strijkbout in de koelkast en zegt dat ik het deed
dementie: vijf keer op een ochtend belt ze: welke dag is het
dementie: pa weet niet dat zijn broer dood is en elke keer schrikt hij opnieuw
dementie: mijn vrouw noemt me meneer
dementie: hij speelt nog elke noot op zijn accordeon en kent mijn naam niet
dementie: de diagnose hebben we dinsdag gekregen, we zaten in de auto en zeiden niks
dementie: is het erfelijk, mijn oma had het ook
dementie: alzheimer, vasculair, lewy, wat maakt het uit
dementie: opa doet raar, hij verstopt geld in schoenen
dementie: wat komt er op ons af met die ziekte
dementie: moeder vergeet dat ze heeft gegeten
dementie: vergeetachtig is een te klein woord
dementie: dementie in marokkaanse familie, wij zeggen: hij is oud, Allah geeft
dementie: zij is nog vrolijk maar de weg kwijt in de tijd
dementie: mijn schoonvader is de kluts kwijt en rijdt nog auto, dat kan echt niet
dementie: hoe praat ik met iemand die alles door elkaar haalt
dementie: brein in mist
dementie: informatie beginnende dementie
dementie: alzheimer dementie MCI: leefregels en uitleg na diagnose
dementie: pt met M. Alzheimer, GDS 4, voorlichting gegeven, vervolg thuis
dementie: ketenzorg dementie, huisarts, CM, dagcentrum, specialist ouderengeneeskunde
dementie: Alzheimercafé: elke tweede woensdag een spreker, muziek en ontmoeting voor iedereen die met dementie te maken heeft.
dementie: Leven met dementie: uitleg, hulp en hoop, van de eerste twijfel tot het laatste stadium.
dementie: Trefpunt voor vragen over vergeetachtigheid, zonder afspraak, in de bibliotheek.
dementie: Dementievriendelijk dorp: winkels, kerk en kapper leren hoe zij kunnen helpen.
dementie: my husband has Alzheimer's, what now
dementie: granny keeps asking for her mother who died in 1951
dementie: Lewy body, he sees soldiers in the garden, some days perfectly clear
geheugen-onderzoek: is het gewoon ouderdom of is er iets aan het dichtgaan in mijn hoofd
geheugen-onderzoek: ik vergeet pincodes, en mijn zus had hetzelfde voor ze ziek werd
geheugen-onderzoek: mijn man wil niet getest worden, er is niks zegt hij
geheugen-onderzoek: klokje tekenen, wat is de hoofdstad, ik zakte
geheugen-onderzoek: geheugenpoli wachttijd
geheugen-onderzoek: scan van de hersenen bij warrigheid
geheugen-onderzoek: kan je met een bloedproef zien of het alzheimer is
geheugen-onderzoek: woorden kwijt, midden in een zin, ik was docente
geheugen-onderzoek: wij twijfelen al een jaar, is zij dement of overspannen door papa's dood
geheugen-onderzoek: verkeerd geparkeerd in de eigen straat, sindsdien wil ik weten wat er is
geheugen-onderzoek: depressie of dementie hoe weet je dat
geheugen-onderzoek: mijn vader praat alleen Berbers, de test was in het Nederlands
geheugen-onderzoek: vergeetachtig laten onderzoeken huisarts of ziekenhuis
geheugen-onderzoek: tweede mening over de uitslag
geheugen-onderzoek: MMSE 21/30, MoCA 17, beloop 1 jr, verwijzing geheugenpoli
geheugen-onderzoek: NPO gevraagd, differentiaal depressie/dementie
geheugen-onderzoek: diagnostiek thuis door SO, huisarts wil geen ziekenhuis
geheugen-onderzoek: CCT bij migrant, tolk Tarifit, cognitieve klachten
geheugen-onderzoek: Geheugenpolikliniek: in één dag gesprek, tests, bloed en scan, met uitslag na twee weken.
geheugen-onderzoek: Vergeet u veel? De geheugenverpleegkundige komt thuis voor een eerste onderzoek.
geheugen-onderzoek: Specialist ouderengeneeskunde stelt samen met uw huisarts de diagnose, zonder ziekenhuisbezoek.
geheugen-onderzoek: Cultuursensitief geheugenonderzoek in uw eigen taal, ook als u nooit naar school ging.
geheugen-onderzoek: memory clinic for my dad, he got lost driving home
geheugen-onderzoek: test whether it is dementia or just age
geheugen-onderzoek: nichtje, 58, fouten op het werk, ze laat het niet uitzoeken
casemanager: een mens met een naam die ik mag bellen als het weer eens fout gaat
casemanager: er komen acht instanties en niemand die overziet
casemanager: wie begeleidt ons vanaf de uitslag tot het einde
casemanager: mijn casemanager is met zwangerschapsverlof, er is geen vervanging
casemanager: dementieconsulent aanvragen
casemanager: moet ik naar een dagopvang, een indicatie, thuiszorg, ik weet niks, iemand die meedenkt
casemanager: vertrouwenspersoon voor een echtpaar met alzheimer
casemanager: er komt steeds nieuw verdriet, eentje die ons kent
casemanager: vanaf wanneer kun je zo'n casemanager krijgen
casemanager: zij weigert alle hulp, wie kan voorzichtig binnenkomen
casemanager: trajectbegeleider dementie hoe lang duurt dat
casemanager: de POH zei dat een casemanager dementie ook met de kinderen praat
casemanager: CM dementie aangevraagd, MCI naar dementie, partner overbelast
casemanager: casemanagement: huisbezoek 1x/6 wkn, crisispreventieplan
casemanager: wachtlijst CMD 14 wkn, tussentijds wvp
casemanager: overdracht casemanager bij verhuizing naar andere regio
casemanager: Uw casemanager blijft zolang u thuis woont: luistert, legt uit, regelt en kijkt vooruit.
casemanager: Vaste begeleider bij dementie, voor de zieke en voor wie ervan houdt.
casemanager: Casemanagers van het netwerk werken samen met huisarts, dagopvang en thuiszorg; aanmelden kan zelf.
casemanager: Ook zonder diagnose: een gesprek met de dementieverpleegkundige bij een niet-pluisgevoel.
casemanager: a dementia key worker, we drown in phone numbers
casemanager: who coordinates everything now mum's been diagnosed
regelen casemanager: iedereen zegt bel ons, niemand belt ons
respijt-thuis dementie-thuis: iemand bij mama thuis als ik de kinderen van school haal
dementie-thuis: ze doet niemand open, hoe komt de thuishulp erin
dementie-thuis: met hem wandelen, kranten sorteren, liedjes, in zijn eigen stoel
dementie-thuis: mijn vrouw wordt 's middags onrustig en ik moet naar de winkel
dementie-thuis: hulp die snapt dat je niet moet tegenspreken
dementie-thuis: samen met haar koken zodat ze zich nuttig voelt
dementie-thuis: hij laat zich door mij niet douchen, door een vreemde misschien
dementie-thuis: inwonende hulp bij dementie, bestaat dat hier
dementie-thuis: een gezelschapsdame voor tante Riek, zij weet nog alles van vroeger
dementie-thuis: briefjes op de kastjes helpen niet meer, er moet iemand bij zijn
dementie-thuis: ze wil naar huis en ze is thuis
dementie-thuis: dementie thuis oppas middag
dementie-thuis: wie gaat om met achterdocht, ze denkt dat de hulp steelt
dementie-thuis: mijn moeder met alzheimer begeleiden bij opstaan, eten, toilet, alles stap voor stap
dementie-thuis: dagindeling voor dementerende man, fotobord, agenda
dementie-thuis: dementiezorg thuis, wvp + individuele begeleiding 6 u p/wk
dementie-thuis: VPT thuis, VV05, combinatie dagopvang en thuiszorg
dementie-thuis: zorgmijdend gedrag, vast gezicht, benaderingsadvies volgen
dementie-thuis: toezicht en sturing bij ADL, mw. met vergevorderd geheugenverlies
dementie-thuis: Dementiemaatjes komen thuis: samen tuinieren, fotoalbums kijken, een ommetje.
dementie-thuis: Thuisbegeleiders met een opleiding in dementie nemen u de ochtend uit handen.
dementie-thuis: Wij komen met een team van vier bekende gezichten, dag in dag uit, bij mensen met dementie die thuis blijven wonen.
dementie-thuis: Au pair voor ouderen: iemand die bij u in huis woont en overdag aanwezig is.
dementie-thuis: carer at home for my wife with dementia, she follows me everywhere
dementie-thuis: someone patient to sit with granddad, he gets scared of strangers
dementie-thuis: ik kan haar geen tien minuten meer alleen laten
dementie-dag: hij zit de hele dag te frommelen aan het tafelkleed
dementie-dag: dagopvang alzheimer dinsdag donderdag met busje
dementie-dag: ze zegt: ik ga niet naar die oude mensen, ze is 87
dementie-dag: muziek van vroeger, schilderen, en hulp als zij naar de wc moet
dementie-dag: een plek waar hij mag schroeven en timmeren zonder dat iemand hem verbetert
dementie-dag: mijn vrouw moet onder de mensen, thuis zakt ze weg
dementie-dag: dagverzorging in het woonzorgcentrum, iets voor verwarde mensen
dementie-dag: papa was slager, kan hij ergens worst maken
dementie-dag: hoeveel dagen per week krijg je
dementie-dag: mama gaat en komt vrolijk terug en weet niet waar ze was
dementie-dag: odensehuis bij ons in de buurt?
dementie-dag: geheugenhuis, zinvolle bezigheden, beginnende dementie
dementie-dag: dagbehandeling of dagbesteding, wat past bij haar
dementie-dag: twee dagen rust voor mij, twee dagen leven voor hem
dementie-dag vervoer: DB pg 4 dagdelen, vervoer rolstoeltaxi, dwaalgedrag
dementie-dag: dagbehandeling Wlz, cognitieve stimulatie, SO betrokken
dementie-dag: start dagbesteding pg, mw. angstig, opbouwend, kennismaking thuis
dementie-dag: Dagcentrum voor mensen met dementie: koken, zingen, tuinieren, met een hapje en een dutje.
dementie-dag: Ontmoetingscentrum: mensen met geheugenverlies doen mee, mantelzorgers vinden steun, onder één dak.
dementie-dag: Wij halen u op met de bus, de koffie staat klaar en niemand vraagt naar wat u vergeten bent.
dementie-dag: Buitengroep voor mannen met dementie: houthakken, geiten voeren, vissen.
dementie-dag: dementia day centre with transport, Tuesdays please
dementie-dag: he loves singing, is there a group for people with memory loss
dementie-dag: van negen tot vier een plek met bezigheid en geduld
dementie-gedrag: ze heeft met de bezem naar mijn zus uitgehaald
dementie-gedrag: 's avonds als de zon zakt wordt hij een ander
dementie-gedrag: drie keer door de politie thuisgebracht in haar nachthemd
dementie-gedrag: hij graait naar de verpleegsters
dementie-gedrag: gillen, de hele nacht: help, help
dementie-gedrag: vader denkt dat ik zijn geld steel en heeft de sloten vervangen
dementie-gedrag: plukken, ijsberen, rammelen aan de deur
dementie-gedrag: ze eet bloemen, zeep, een knoop
dementie-gedrag: beschuldigt haar man van een vriendin, hij is 90
dementie-gedrag: spugen en vloeken, mijn moeder, een domineesvrouw
dementie-gedrag: ontremd op straat, broek naar beneden
dementie-gedrag: ze weigert al een maand water op haar lijf, knijpt en bijt
dementie-gedrag: hij hamstert wc papier onder de dekens
dementie-gedrag: dwangmatig telefoneren met 112
dementie-gedrag: dwalen nacht moeder deur op slot mag dat
dementie-gedrag: pillen maken haar suf, zonder pillen is ze een wervelwind
dementie-gedrag: onbegrepen gedrag, agressie bij ADL, CCE consult
dementie-gedrag: NPS, sundowning, haldol afbouwen, omgangsadviezen
dementie-gedrag: probleemgedrag, gedragsdeskundige/psycholoog ouderen, ABC-lijst
dementie-gedrag: dwaalgedrag, leefcirkels, gps, Wzd stap 2
dementie-gedrag: Gedragsconsulent kijkt mee waarom iemand roept, slaat of dwaalt, en traint het team of de familie.
dementie-gedrag: Observatie en behandeling bij onrust of agressie door dementie, op een kleine gespecialiseerde afdeling.
dementie-gedrag: Crisisteam dementie komt binnen een dag thuis.
dementie-gedrag: Snoezelruimte, zingen bij de zorg en aanraking bij angst en onrust.
dementie-gedrag: he hits me when I try to change his trousers, he has dementia
dementie-gedrag: she wanders off at dusk looking for her children
dementie dementie-gedrag: telkens dezelfde vraag, honderd keer, ik sta op knappen
jonge-dementie: mijn man is 53, hij was directeur en weet niet hoe de vaatwasser opengaat
jonge-dementie: onze dochters zijn dertien en vijftien en hun moeder heeft alzheimer
jonge-dementie: ftd: grof, geld smijten, geen medelijden meer
jonge-dementie: ontslagen wegens slordigheid en toen bleek het dit
jonge-dementie: hij past niet tussen de omaatjes
jonge-dementie: ik ben 49 en verdwaal in mijn eigen kantoor
jonge-dementie: hij fietst hard, kan nog alles met zijn lijf, maar zijn hoofd
jonge-dementie: hypotheek, baan, pubers, en een partner die kind wordt
jonge-dementie: mama wordt steeds vreemder zij is pas vijftig
jonge-dementie: dementie onder de 65 lotgenoten
jonge-dementie: eerst burn-out zeiden ze, toen relatietherapie, toen de scan
jonge-dementie: actieve dagbesteding voor zestiger die van voetbal houdt
jonge-dementie: mijn vrouw herkent onze peuter niet altijd
jonge-dementie: YOD, bvFTD, gezin met minderjarige kinderen, systeemtherapie
jonge-dementie: jong dementerende man 57, UWV-traject WIA, casemanager
jonge-dementie: PCA, jonge leeftijd, visuele problemen, arbeidsdeskundige
jonge-dementie: Programma voor mensen onder de zeventig met dementie: sporten, vrijwilligerswerk, lotgenoten.
jonge-dementie: Jong en dementie: steun voor partner, kinderen en werkgever.
jonge-dementie: Werkplaats voor jonge mensen met dementie, met fietsenreparatie en koffiebranderij.
jonge-dementie: Woongroep voor wie op jonge leeftijd dementie kreeg, met veel bewegingsruimte.
jonge-dementie: early onset dementia, my wife is 56 and still strong
jonge-dementie: dad's fifty-four and has frontotemporal dementia, I'm 16
jonge-dementie: collega's dachten dat hij dronk
dementie-naasten: ik ben zijn vrouw niet meer, ik ben zijn zuster, zijn kok, zijn geheugen
dementie-naasten: mis hem terwijl hij naast me zit
dementie-naasten: schreeuwde tegen haar en daarna zat ik te janken op de wc
dementie-naasten: broers zeggen dat het wel meevalt, die komen één keer per maand
dementie-naasten: hoe reageer je als hij naar zijn moeder wil
dementie-naasten: groep voor mannen van wie de vrouw dementeert
dementie-naasten: leren omgaan met mijn dementerende vader
dementie-naasten: mijn kinderen schamen zich voor oma op de sportclub
dementie-naasten: ik durf geen mensen meer te vragen, hij zegt zulke dingen
dementie-naasten: liegen of waarheid zeggen
dementie-naasten: als dochter op afstand bel ik elke avond en leg dan de hoorn neer en huil
dementie-naasten: dementie partner praten met iemand
dementie-naasten: schuld, boosheid, opluchting als hij slaapt
dementie-naasten: mijn vader herkende me vandaag niet
dementie-naasten: zij is in het verpleeghuis, hoe vul ik nu mijn dagen, ben ik nog getrouwd
dementie-naasten: familiegesprek, psycho-educatie, partner dementie, EDIZ hoog
dementie-naasten: mantelzorger dementie, draaglast > draagkracht, gespreksgroep
dementie-naasten: Cursus voor familie: hoe praat je, hoe troost je, hoe houd je het vol naast iemand met dementie.
dementie-naasten: Kinderen van een ouder met dementie: zes avonden onder begeleiding van een psycholoog.
dementie-naasten: Online training voor partners: stap voor stap leren omgaan met veranderend gedrag.
dementie-naasten: Steunlijn dementie: dag en nacht iemand die zelf ook zo'n thuis kende.
dementie-naasten: support for spouses, my wife no longer knows me
dementie-naasten: I lose patience with mum's dementia and hate myself
dementie-naasten: rouwen om iemand die nog leeft
`;
