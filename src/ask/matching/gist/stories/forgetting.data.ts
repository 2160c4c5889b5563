/** Told and offered about dementia: the memory test, the case manager, help at home, the day centre and behaviour. */
export const forgetting = `
dementie: mijn vrouw stopte gisteren de waterkoker in de vriezer en begreep niet waarom ik moest lachen, daarna hebben we samen gehuild
dementie: Opa noemt mij bij de naam van zijn overleden broer en vraagt of de koeien al gemolken zijn.
dementie: Ik ben zelf degene die vergeet. De neuroloog noemde het de ziekte van Alzheimer en ik wil weten wat mij te wachten staat.
dementie: beginnende dementie vader hulp
dementie: vergeten verward ouder wordende moeder
dementie: Geachte heer, mevrouw, bij mijn schoonmoeder is in maart een gemengde vorm van dementie vastgesteld. Graag hoor ik welke mogelijkheden er zijn.
dementie casemanager: Wijkverpleegkundige hier: mevrouw van 84 met een vasculaire dementie, weduwe, geen kinderen, neemt steeds minder initiatief en verwaarloost haar huis.
dementie: Onze buurvrouw stond vanmorgen voor de derde keer aan de deur om te vragen of het al kermis is, terwijl de kermis in augustus was
dementie: Ze telt het wisselgeld niet meer, laat de bankpas in de automaat zitten en koopt elke dag opnieuw een halfje bruin. In de kast liggen nu elf pakken beschuit en ze zegt dat iemand anders die heeft neergelegd.
dementie: mijn papa weet niet meer hoe een vork werkt, hij wordt weer een kind
dementie: hij kan niet meer op de klok kijken en zijn sokken zitten over zijn schoenen
dementie: Mijn oma heeft ziekte in hoofd, zij vergeet alles, ik niet weet waar vragen
dementie: ons bomma is aan het dementeren, ze herkent de keuken niet meer en wil naar haar moeder
dementie: ons mam wordt kinds zeggen ze hier in het dorp, ze dwaalt in haar eigen verleden
dementie: mn oma is echt helemaal de kluts kwijt, ze dacht dat ik de postbode was lol maar eigenlijk is het best zielig
dementie: De arts gaf een foldertje mee over hersenkrimp en plakjes eiwit en verder moesten we het zelf maar uitzoeken.
dementie: Wij zijn ontevreden: sinds de uitslag zegt iedereen dat het een progressieve hersenziekte is maar niemand vertelt wat je eraan kunt doen
dementie: hij was altijd penningmeester van het koor en snapt nu geen cijfer meer, zijn partituur houdt hij ondersteboven
dementie: tante Riet zingt alle psalmen uit haar hoofd maar weet niet of ze vandaag gegeten heeft
dementie: bij een Lewy-body patiënt wisselt het enorm, het ene uur helder en het volgende uur verdwaasd en stijf
dementie: mijn man vindt de weg naar de wc niet meer en plast in de bloempot
dementie: is er een pil of een dieet dat het vergeten afremt, of moet ik mij erbij neerleggen dat mijn hersenen achteruitgaan
dementie: I have just been told I have dementia, what now
dementie: granny mixes up her children and puts the milk in the oven
dementie: Her short term memory is gone, she asks for her late husband all day
dementie: De afwasmachine loopt leeg, de strijkbout staat aan, de pannen zijn zwart. Moeder zegt dat alles prima gaat en dat ik spoken zie.
dementie: Zijn rijbewijs moest worden ingeleverd en nu begrijpt hij iedere dag opnieuw niet waar de autosleutels zijn.
dementie: ze vraagt wie die oude vrouw in de spiegel is
dementie: met Sinterklaas zat opa stil in een hoekje en wist niet wie al die mensen waren, terwijl wij zijn kinderen en kleinkinderen zijn
dementie: Sinds ze die hersenziekte heeft raakt ze woorden en data kwijt en verstopt ze geld tussen de handdoeken
dementie: meneer is gediagnosticeerd met dementie in een middenstadium, spreekt alleen nog Papiaments, oriëntatie in tijd en plaats is gestoord
dementie: Dementie: van vermoeden tot laatste fase. Wij begeleiden u en uw naasten in elk stadium van de ziekte.
dementie: Informatiepunt dementie met folders, filmpjes en een spreekuur over alzheimer, Lewy body en vasculaire vormen
dementie: Ketenzorg dementie, samenwerking van huisartsen, geriaters, thuiszorg en welzijn in de regio
dementie: Odensehuis: een open huis voor mensen met beginnende geheugenproblemen en hun omgeving, zonder verwijzing
dementie: Dementievriendelijke gemeente, training voor winkeliers, buschauffeurs en kappers die klanten met dementie treffen
dementie: Dementheek, leenkoffer met materialen, klokken met dag en datum, kalenders en belevingsspullen
dementie: Onze zorg bij dementie sluit aan bij wie u altijd was: uw levensverhaal, uw gewoonten, uw muziek
dementie: Programma psychogeriatrie (PG) binnen de Wlz, profiel beschermd wonen met intensieve dementiezorg, VV5
dementie: Voor ouderen met een migratieachtergrond en dementie is er cultuursensitieve hulp in het Turks, Marokkaans en Surinaams
dementie: Stichting rond vergeetachtigheid: voorlichting over omgaan met een haperend brein, op scholen en in kerken
dementie geheugen-onderzoek: Dementiepoli aan huis, van screening tot begeleiding, vergoed vanuit de basisverzekering
dementie techniek: Proef met slimme dementieklok en robotkat voor bewoners die vergeten
dementie: Zorgstandaard dementie 2020 is de basis van ons werk: persoonsgericht, proactief en met één plan
dementie: Trefpunt voor mensen met dementie en iedereen om hen heen, met huiskamer, tuin en een deskundige die meedenkt
geheugen-onderzoek: Ik ben 71 en loop de laatste tijd een kamer in zonder te weten waarvoor. Moet ik mij laten onderzoeken of hoort dat erbij?
geheugen-onderzoek: waar geheugentest doen
geheugen-onderzoek: test alzheimer zonder ziekenhuis
geheugen-onderzoek: scan hersenen vergeetachtig
geheugen-onderzoek: Hoi, weet iemand hoe je je vader zover krijgt dat hij een klok wil tekenen bij de dokter, hij zegt dat hij niks mankeert
geheugen-onderzoek: Mijn moeder haalt pincodes door elkaar en de praktijkondersteuner deed een testje waar 21 van de 30 uitkwam, hoe nu verder met onderzoek
geheugen-onderzoek: De apotheker zag dat mijn tante dezelfde medicijnen drie keer kwam ophalen en adviseerde om te laten uitzoeken wat er aan de hand is
geheugen-onderzoek: als maatschappelijk werker vermoed ik cognitieve achteruitgang bij een cliënt van 66, wie kan een neuropsychologisch onderzoek doen
geheugen-onderzoek: ik wil een second opinion want de ene arts zegt stress en de andere zegt beginnende aftakeling
geheugen-onderzoek: het staat al maanden op de wachtlijst bij de poli, is er ergens sneller iemand die kan kijken of het dementie is
geheugen-onderzoek: Geachte dokter, mijn echtgenoot vergist zich de laatste tijd in familienamen en kan zijn belastingaangifte niet meer maken. Kunt u hem laten testen?
geheugen-onderzoek: mijn man herhaalt zichzelf, verliest de draad van een film, en zet zijn fiets ergens neer en weet niet waar. Onze kinderen lachen erom maar ik lig er wakker van en wil zekerheid over zijn hoofd.
geheugen-onderzoek: bij ons in de familie krijgen ze het allemaal, kan ik mijn bloed of mijn genen laten nakijken
geheugen-onderzoek: ik ben dokter vergeten, sleutel vergeten, kind vergeten van school. Mijn hoofd ziek? wie kijkt
geheugen-onderzoek: ons va vergeet den dag en den datum, moeten we naar de geheugenkliniek
geheugen-onderzoek: ik zocht laatst het woord voor koelkast en kwam er een kwartier niet op
geheugen-onderzoek: opletten tijdens een vergadering lukt niet meer, ik ben 59, is het de overgang of mijn geheugen
geheugen-onderzoek: sinds de narcose van haar nieuwe hartklep is ze warrig, trekt dat bij of moet iemand het onderzoeken
geheugen-onderzoek: bij de keuring voor mijn rijbewijs zeiden ze dat ik langzaam reageer en de vragen slecht onthoud
geheugen-onderzoek: de bibliotheek stuurde boetes voor boeken waarvan ik zweer dat ik ze nooit heb geleend
geheugen-onderzoek: kan iemand thuis testen, zij krijgt hoofdpijn van ziekenhuizen en weigert een ruggenprik
geheugen-onderzoek: mijn schaakmaat maakt openingsfouten die hij nooit maakte en kan partijen niet terughalen
geheugen-onderzoek: Can I get a brain scan or a memory check for my husband
geheugen-onderzoek: Is it normal to forget names at 62, I want to be tested
geheugen-onderzoek: where do I go for an assessment of cognitive decline
geheugen-onderzoek: verschil tussen ouderdomsvergeetachtigheid en iets ernstigs, wie kan dat zien
geheugen-onderzoek: ik raad de antwoorden bij de quiz niet meer en schrijf alles op briefjes, dat voelt niet goed
geheugen-onderzoek: mam verdoezelt het heel handig met grapjes, dus de huisarts prikt er in tien minuten niet doorheen
geheugen-onderzoek dementie: hij verdwaalde op weg naar de volkstuin waar hij veertig jaar komt, wie stelt vast wat dit is
geheugen-onderzoek: mijn zus wil weten of het vergeten van een depressie komt of van iets in de hersenen
geheugen-onderzoek: Geheugenspreekuur met korte testen, bloedonderzoek en een gesprek met een familielid
geheugen-onderzoek: Diagnostiek van cognitieve stoornissen: MMSE, MoCA, klokteken en neuropsychologisch onderzoek in één dagdeel
geheugen-onderzoek: Op één ochtend ziet u de klinisch geriater, de neuroloog en de psycholoog, dezelfde week hoort u de uitslag
geheugen-onderzoek: Specialist ouderengeneeskunde doet thuis cognitief onderzoek, op verwijzing van de huisarts, vergoed via de Zvw
geheugen-onderzoek: Alzheimercentrum, MRI en hersenvochtonderzoek bij twijfel over de diagnose
geheugen-onderzoek: Twijfelt u aan uw geheugen? Loop binnen voor een vrijblijvende check bij onze geheugenadviseur
geheugen-onderzoek: POH-ouderen onderzoekt vergeetachtigheid in de eigen huisartsenpraktijk
geheugen-onderzoek: Neuropsycholoog met korte wachttijd, testonderzoek van aandacht, geheugen en planning bij ouderen
geheugen-onderzoek: Cultuurvrije geheugentest voor mensen die weinig school hebben gehad of een andere moedertaal spreken
geheugen-onderzoek: Observatie en diagnose in huiselijke sfeer, het trajectteam kijkt in enkele bezoeken wat er speelt
geheugen-onderzoek: Second opinion cognitie, herbeoordeling van een eerdere uitslag
geheugen-onderzoek: Screening op vroege signalen van vergeten in het gezondheidscentrum, iedere laatste vrijdag
geheugen-onderzoek: DOC-team, diagnostisch en ondersteuningscentrum voor mensen met geheugenklachten
geheugen-onderzoek: GGZ-ouderen: uitzoeken of vergeten komt door somberheid, een delier of een beginnende hersenaandoening
geheugen-onderzoek: Nadat het onderzoek klaar is bespreken we in gewone taal wat we zagen, ook als er niets gevonden is
casemanager: ik heb een spoorboekje nodig: eerst de neuroloog, dan het CIZ, dan de gemeente, wie loopt met mij en mijn vrouw mee
casemanager: casemanager dementie aanvragen
casemanager: wie begeleidt na diagnose
casemanager: De vorige casemanager is met pensioen en sinds september hebben we niemand meer die vader kent
casemanager: iedere keer een ander aan de telefoon en telkens opnieuw vertellen dat moeder alzheimer heeft, ik wil één gezicht
casemanager: wachtlijst van vijf maanden voor een trajectbegeleider, dat trekken we niet
casemanager: als wijkverpleegkundige zoek ik een casemanager voor een echtpaar waarvan de man dementeert en de vrouw slecht hoort
casemanager: Beste mensen, mijn broer en ik wonen ver weg. Is er een beroepskracht die ons op de hoogte houdt en met ma bespreekt wat er nodig is nu ze vergeet?
casemanager: wie vertelt ons wanneer het tijd is voor dagopvang, een alarm of een tehuis, we varen blind sinds de diagnose
casemanager: de geriater zei, u krijgt iemand die bij u langskomt en meedenkt, maar er belt niemand
casemanager: mijn man heeft dementie, ik moet praten met iemand die alles weet en papieren doet
casemanager: wij zoeken een deskundige die bij onze ouders aan de keukentafel komt, uitlegt wat de ziekte doet en bijstuurt als het slechter wordt, want nu bellen vier kinderen door elkaar met acht instanties
casemanager: bestaat er een dementieconsulent voor Molukse ouderen
casemanager: dementiecoach voor ons ma, iemand die ons een beetje bij het handje neemt
casemanager: Our GP mentioned a dementia nurse who visits every few weeks, how do we get one
casemanager: single contact person for my demented aunt who lives alone
casemanager: dementia care coordinator who knows the system
casemanager: vader is koppig, laat geen hulp toe, een ervaren iemand moet het vertrouwen winnen en stap voor stap zorg regelen bij zijn dementie
casemanager: het is een oerwoud van wetten en loketten, wie houdt de regie terwijl zij steeds minder weet
casemanager: ik ben zelf de persoon met dementie en wil een vaste begeleider met wie ik nu mijn wensen voor later doorneem
casemanager: kan de casemanager ook meepraten met mijn werkgever, ik zorg voor een dementerende moeder
casemanager: na de verhuizing van oma naar onze gemeente vervalt haar dementieverpleegkundige, waar vind ik een nieuwe
casemanager: onze vaste persoon belt nooit terug en kent haar dossier niet, kunnen we van casemanager wisselen
casemanager: eentje die niet na een kwartier weer weg is maar rustig doorvraagt hoe het echt gaat met pa en zijn alzheimer
casemanager dementie-naasten: tussen de gesprekken bij de geheugenpoli is er niemand die ons ondersteunt
casemanager: meedenken over rijbewijs, volmacht, verzekering, dagopvang, alles rondom de vergeetziekte van mijn zuster
casemanager: mijn buurman dementeert en heeft geen familie, wie wordt zijn vaste steun en toeverlaat bij alle keuzes
casemanager: bij elke crisis moeten we zelf het wiel uitvinden, er hoort toch een regisseur te zijn bij dementie
casemanager: welke organisatie levert hier trajectbegeleiding, de huisarts wist het ook niet
casemanager: ze vertelden dat zo'n begeleidster gratis is en geen eigen risico kost, klopt dat
casemanager: Casemanagement dementie: één vaste begeleider vanaf de eerste signalen tot en met verhuizing of overlijden
casemanager: De casemanager komt bij u thuis, luistert, legt uit en stemt af met huisarts en thuiszorg
casemanager: Casemanager dementie, wijkverpleegkundige met aanvullende opleiding, bekostigd uit de Zvw, geen eigen risico
casemanager: Dementieconsulenten uit het hele land in één netwerk, u kiest zelf wie bij u past
casemanager: Trajectbegeleiding bij geheugenproblemen, onafhankelijk van de zorgaanbieder
casemanager: Gespecialiseerde casemanagers voor alleenwonenden met dementie en voor zorgmijders
casemanager: Een vertrouwd persoon die vooruitkijkt: welke stap volgt, wat mag, wat kost het
casemanager: Coördinatie van alle hulp rond iemand met dementie, één zorgleefplan, één aanspreekpunt
casemanager: Geen wachttijd bij ons team van dementieverpleegkundigen, binnen tien werkdagen een eerste huisbezoek
casemanager: Tweetalige casemanager (Turks, Arabisch, Berber) voor gezinnen met een vergeetachtige vader of moeder
casemanager: Aanmelden via huisarts, geheugenpoli of zelf, u krijgt een vaste dementiebegeleider toegewezen
casemanager jonge-dementie: Casemanager jonge mensen met dementie, ook voor vragen over werk en kinderen
casemanager: Na opname in het verpleeghuis draagt de casemanager de zorg warm over
casemanager: Ketenregisseur dementie in het sociaal domein, op basis van de Wmo
casemanager: Wij kennen de sociale kaart, vragen samen een Wlz-indicatie aan en zijn vraagbaak voor familie van mensen met dementie
dementie-thuis: ik moet naar de tandarts en durf mijn man niet alleen te laten want dan zet hij alle kranen open
dementie-thuis: oppas dementerende ouder thuis
dementie-thuis: alleenwonend dement begeleiding
dementie-thuis: Moeder gooit de maaltijdbezorger eruit omdat ze denkt dat ze net gegeten heeft. Ze wil niet weg uit haar flat en wij kunnen er niet elke dag zijn.
dementie-thuis: Mijn vrouw volgt mij door het hele huis als een schaduw, ik kan niet eens douchen, kan er iemand een paar uur bij haar zitten
dementie-thuis: student gezocht die met mijn dementerende opa gaat wandelen en sjoelen bij hem thuis
dementie-thuis: Ik werk in de wijk en heb een mevrouw met alzheimer van 79, zelfstandig wonend, eet slecht en laat de achterdeur open. Wie kan haar overdag aan huis begeleiden?
dementie-thuis: hoe kan mijn vader die van alles vergeet zo lang mogelijk in zijn boerderijtje blijven
dementie-thuis: wij zoeken een rustige dame die bij tante komt breien, thee zet en haar door de dag loodst, want zij weet niet meer wat na wat komt
dementie-thuis: de thuiszorg komt tien minuten voor de pillen en weg, de andere 23 uur is mijn verwarde moeder alleen
dementie-thuis: ze heeft zestig jaar in hetzelfde huis gewoond, de buren houden een oogje in het zeil, maar sinds ze het gas liet openstaan durven die dat ook niet meer, en verhuizen wil ze voor geen goud
dementie-thuis: mijn moeder altijd vergeten, ik werk, zij alleen thuis is gevaarlijk, wie kan blijven bij haar
dementie-thuis: ons vader is dement en moemoe kan het alleen niet trekken, komt er ook iemand aan huis
dementie-thuis: iemand voor de middag die mijn man de krant voorleest, samen aardappels schilt en hem geruststelt, hij is vergeetachtig
dementie-thuis: inwonende hulp voor een dementerende vader in een tweekamerwoning
dementie-thuis: vaste gezichten graag, van telkens een vreemde in huis raakt mijn vergeetachtige zus in paniek
dementie-thuis techniek: camera's en sloten hebben we al, maar een mens aan haar zijde ontbreekt nog bij haar geheugenverlies
dementie-thuis: een keer per week stapt de thuisbegeleidster binnen, dat is te weinig nu hij de dagen omdraait
dementie-thuis: Someone to sit with my mother at home, she has dementia and I need to go to work
dementie-thuis: live-in carer for dad with Alzheimer's
dementie-thuis: she wants to stay in her own house although she forgets to eat
dementie-thuis maatje: een vrijwilliger die met mijn dementerende man naar zijn duiven kijkt
dementie-thuis: in de vakantie van mijn zus moet er iemand anders elke avond bij vader kijken of hij zijn boterham opeet en niet in zijn kleren slaapt, hij vergeet dat
dementie-thuis: kan een gastvrouw bij ons thuis komen, naar een groep wil mijn echtgenoot absoluut niet met zijn alzheimer
dementie-thuis: ik ben zelf pas gediagnosticeerd en woon alleen in een appartement, wat heb ik nodig om het hier te redden met mijn geheugen
dementie-thuis: zaterdagmiddag naar de hockeywedstrijd van mijn kleinzoon en iemand die ondertussen op mijn verwarde vrouw past
dementie-thuis: met briefjes op de kasten en een groot prikbord ging het nog, nu leest ze de briefjes niet meer
dementie-thuis: ma zet de vuilnis op de verkeerde dag, geeft de poes vier keer eten en laat vreemden binnen, ze kan eigenlijk niet meer zonder toezicht thuis
dementie-thuis: tijdens mijn chemokuur moet er thuis iemand zijn voor mijn dementerende partner
dementie-thuis: help aan huis die snapt hoe je iemand met dementie meekrijgt onder de douche en aan tafel, zonder dwingen
dementie-thuis: Begeleiding aan huis bij dementie: wij komen een dagdeel en doen wat bij u past
dementie-thuis: Dementiezorg thuis, vaste begeleider, één op één, ook avonden en weekenden
dementie-thuis: Thuis blijven wonen met dementie, met dagelijkse structuur, samen koken en een vertrouwd gezicht
dementie-thuis respijt-thuis: Gastvrouwen en gastheren aan huis bij mensen met dementie zodat de partner even weg kan
dementie-thuis: Studenten geneeskunde en psychologie als gezelschap voor mensen met dementie, minimaal drie uur per bezoek
dementie-thuis: Individuele begeleiding via Wmo of pgb voor wie thuis woont met geheugenproblemen
dementie-thuis: Mantelzorgvervanging bij dementie, langdurig verblijf van een zorgverlener bij u thuis
dementie-thuis: Thuisbegeleiding PG, Wlz volledig pakket thuis voor cliënten met dementie
dementie-thuis: Wij wandelen, zingen, bakken en kijken fotoalbums met uw vader in zijn eigen woonkamer
dementie-thuis: Speciaal opgeleide thuishulp die vergeten begrijpt en helpt met wassen, koken en onthouden
dementie-thuis: Dag en nacht inwonende begeleiding bij dementie, uitgevoerd door een klein team
dementie-thuis: Ontzorgd ouder worden thuis, dementiemaatjes geschoold door onze stichting
dementie-thuis techniek: Thuis met dementie en slimme ondersteuning: leefpatroonmonitor, dagklok en begeleiding aan huis
dementie-thuis: Belevingsgericht bezoek aan huis met muziek, geuren en voorwerpen van vroeger voor mensen met dementie die niet naar buiten willen
dementie-thuis: Zorg voor alleenwonenden met dementie, dagelijks een contactmoment en iemand die opmerkt wat verandert
dementie-dag: welke dagopvang neemt een man die vergeetachtig is en liever met hout bezig is dan bingo speelt
dementie-dag: dagopvang alzheimer met busje
dementie-dag: dagbesteding vergeetachtige vrouw
dementie-dag: Mijn vader kan op maandag en donderdag ergens heen als het aan mij ligt, want overdag dut hij weg en 's nachts is hij wakker door zijn alzheimer
dementie-dag: De huidige groep is veel te druk, mijn dementerende vrouw komt overstuur terug in het busje en ligt dan twee uur te huilen
dementie-dag: ik ben vergeetachtig maar nog sterk, ik wil overdag schoffelen, klussen en samen eten en niet aan een tafel met puzzelstukjes zitten
dementie-dag: Beste coördinator, is er in de week nog plaats op uw dagbehandeling voor een mevrouw met dementie die ook diabetes heeft?
dementie-dag: wij hebben zes jaar lang alles samen gedaan, maar sinds de vergeetziekte zit hij de hele dag te vragen wanneer we gaan, en ik zou willen dat hij van tien tot vier op een fijne plek is waar ze hem kennen
dementie-dag: mijn moeder heeft dementie, zij wil met andere vrouwen koken, Arabisch praten, bidden, overdag
dementie-dag: dagverzorging voor pépé die aan 't dementeren is
dementie-dag: is er een ontmoetingsgroep waar mijn man met alzheimer iets doet terwijl ik meedoe of juist even naar huis kan
dementie-dag: oma verpietert achter de geraniums, ze is in de war en heeft prikkels en gezelschap nodig, maar met begeleiding
dementie-dag: zijn er plekken die in het weekend open zijn voor mensen met dementie
dementie-dag: ze was lerares handwerken, een plek met quiltclub waar het niet erg is dat ze de steken vergeet
dementie-dag: wie heeft ervaring met een zorgcentrum waar mijn verwarde tante dagelijks tussen de middag mag eten en blijven tot de avond
dementie-dag: rolstoelbus nodig, en een dagcentrum dat niet schrikt van incontinentie en dementie
dementie-dag: pa moppert dat hij niet naar de kleuterschool gaat, hoe vind ik een dagplek die hem serieus neemt ondanks zijn alzheimer
dementie-dag zorgboerderij: kippen voeren en de moestuin sproeien voor een oud-tuinder die dement wordt
dementie-dag: Day club for people with memory loss, with lunch and transport
dementie-dag: My wife has Alzheimer's, is there a place where she can spend Tuesdays
dementie-dag: somewhere he can paint and sing although he forgets everything
dementie-dag: schilderijen, klassieke muziek en een goed gesprek, dagopvang voor een hoogopgeleide mevrouw met dementie
dementie-dag: als casemanager zoek ik een plek overdag voor een weduwnaar van 81, wandelt graag, dementie met behoud van humor
dementie-dag: drie dagen naar de opvang werd er één door bezuiniging, wie kan mijn demente vader de andere dagen opvangen
dementie-dag: dansen in een zaaltje, soep, een dutje en om vier uur weer thuis, voor iemand met geheugenverlies
dementie-dag: hij kan niet stilzitten, loopt de hele dag, dus een dagplek met een veilige tuin en hekken
dementie-dag: indiase maaltijd en bollywoodmuziek op de dagopvang voor mijn dementerende schoonmoeder
dementie-dag: zij gaat al naar de soos van de KBO maar daar zeggen ze dat ze te verward is geworden, wat is een passende groep
dementie-dag: mijn man wil zijn gereedschap in handen houden, is er een schuur of werkplaats met begeleiding voor mensen met alzheimer
dementie-dag: kan mijn zus van 77 die in de war is op proef een dagje meedraaien
dementie-dag: Dagbesteding voor mensen met dementie, kleine groep, huiselijke sfeer en vervoer van deur tot deur
dementie-dag: Ontmoetingscentrum: dagclub voor wie vergeetachtig is en gespreksgroep voor de partner, onder één dak
dementie-dag: Dagbehandeling psychogeriatrie met ergotherapeut, psycholoog en specialist ouderengeneeskunde
dementie-dag: Dagopvang op de boerderij voor ouderen met geheugenproblemen, Wmo-maatwerk of Wlz
dementie-dag: Zingen, bewegen, samen de tafel dekken: overdag een zinvolle dag bij beginnende dementie
dementie-dag: De Huiskamer is zes dagen per week geopend voor bezoekers met dementie, ook op zondag
dementie-dag: Dagcentrum voor Surinaams-Hindostaanse ouderen met geheugenverlies
dementie-dag: Mannenclub dementie: klussen aan oude brommers, biljarten en erwtensoep
dementie-dag: Geheugenwerkplaats, DemenTalent: doe vrijwilligerswerk met wat u nog wél kunt, ook met dementie
dementie-dag: Dagverzorging PG met dagdelen van 9.30 tot 16.00, inclusief warme maaltijd
dementie-dag: Museumbezoek, geheugenkoor en tuinieren voor thuiswonenden met dementie
dementie-dag: Groepsbegeleiding voor cliënten met een psychogeriatrische aandoening, indicatie via gemeente of CIZ
dementie-dag: Wij halen u op, drinken koffie, lezen de krant en gaan naar buiten, dagprogramma voor mensen die vergeten
dementie-dag: Dagactiviteit op maat in een villa met grote tuin voor mensen met alzheimer
dementie-dag: Avondopvang en dagopvang bij dementie, tot half tien, zodat de partner kan sporten of werken
dementie-gedrag: hij stond vannacht met zijn hoed op en een lege koffer bij de voordeur en wilde naar kantoor
dementie-gedrag: dementie agressief naar verzorgster
dementie-gedrag: zonsondergang onrust moeder dement
dementie-gedrag: weglopen gps alzheimer
dementie-gedrag: Zij ziet kleine mannetjes op de gordijnen en gilt, sinds haar dementie erger werd
dementie-gedrag: Mijn man met alzheimer denkt dat ik een vreemde ben en deed de deur met de ketting op slot, ik stond een uur in de regen
dementie-gedrag: Hoe ga ik om met ontremd gedrag, hij maakt schunnige opmerkingen tegen de hulp en betast haar, vroeger was hij een heer
dementie-gedrag: In het tehuis geven ze haar pammetjes om haar rustig te houden. Ik wil weten waarom ze roept en krabt, niet dat ze suf in haar stoel hangt.
dementie-gedrag: collega's uit de thuiszorg durven niet meer naar binnen, meneer met dementie gooit met servies en bijt bij het wassen, graag advies van een gedragsdeskundige
dementie-gedrag: elke avond om vijf uur begint het, ze wil naar huis naar haar ouders, rammelt aan alle deuren, en als ik zeg dat ze al thuis is wordt ze razend en scheldt mij uit voor dief
dementie-gedrag: vader weigert alles: medicijnen, scheren, schone kleren, eten, en duwt mij weg sinds hij dementeert
dementie-gedrag: papa dementie, hij schreeuwt, buren boos, politie komt, help
dementie-gedrag: ons moe loopt heel de nacht rond en trekt de kasten leeg, ze is dement
dementie-gedrag: ze pulkt aan het behang, scheurt tijdschriften, stopt servetten in haar mond
dementie-gedrag: jaloers, hij verdenkt mij van een verhouding met de dokter, na vijftig jaar trouw en nu alzheimer
dementie-gedrag: mijn schoonvader met dementie fietst op de provinciale weg en is onvindbaar, driemaal gezocht met een helikopter
dementie-gedrag: kan een psycholoog van ouderen meekijken waarom oma zo angstig roept en klampt
dementie-gedrag: ze eet plantjes en drinkt shampoo op, het is een gevaar geworden
dementie-gedrag: bij het omkleden schopt hij, we zitten allemaal onder de blauwe plekken, maar thuis opgeven wil ik niet
dementie-gedrag: achterdocht na de alzheimerdiagnose, ze wisselt de sloten en beschuldigt de huishoudelijke hulp van diefstal van haar onderbroeken
dementie-gedrag: He hits me when I help him dress, he never did before the dementia
dementie-gedrag: My mother screams all night in the care home
dementie-gedrag: how to stop grandpa from running off, he has Alzheimer's
dementie-gedrag: hij verzamelt lepels, verstopt ze in zijn schoenen en wordt furieus als ik ze pak
dementie-gedrag: spugen, vloeken, naakt door de gang, we schamen ons voor de bezoekers van het verzorgingshuis
dementie-gedrag: apathisch en dan ineens ontploffen, die omslag bij zijn frontaalkwab kan ik niet volgen
dementie-gedrag: opgenomen op een crisisafdeling omdat de onrust bij haar dementie onhoudbaar was, en nu zoeken wij een plek die met dit gedrag om kan gaan
dementie-gedrag: wij hebben een grendel, een mat met bel, een horloge met zender, en toch was ze weer op de snelweg, verward en op sloffen
dementie-gedrag: roepgedrag en klappen met de deuren op de afdeling, familie zoekt aanpak zonder kalmeringsmiddelen
dementie-gedrag: hij denkt dat de televisiepresentator in de kamer zit en gaat met hem op de vuist
dementie-gedrag: Onbegrepen gedrag bij dementie: wij zoeken samen met u naar de oorzaak
dementie-gedrag: GZ-psycholoog ouderen, gedragsanalyse en omgangsadvies bij agressie, roepen en verzet tegen zorg
dementie-gedrag: Crisisteam dementie, binnen vierentwintig uur aan huis bij ontregeling
dementie-gedrag: D-ZEP afdeling voor mensen met dementie en zeer ernstig probleemgedrag
dementie-gedrag: Dwaaldetectie en leefcirkels: vrijheid om te lopen zonder te verdwalen
dementie-gedrag: Omgaan met boosheid en onrust, training volgens Sociale Benadering en video-interactiebegeleiding
dementie-gedrag: Snoezelen en muziektherapie bij onrust en angst van mensen met gevorderde dementie
dementie-gedrag: Gerontopsychiatrie, opname en advies bij wanen en agressief gedrag bij ouderen met dementie, Wet zorg en dwang
dementie-gedrag: Centrum voor Consultatie en Expertise denkt mee als de zorg vastloopt door gedrag
dementie-gedrag techniek: GPS-horloge voor wie vaak wegloopt, met vrijwillige zoekers uit de buurt
dementie-gedrag: Casus vastgelopen? Onze gedragsverpleegkundige komt kijken in huis of op de afdeling
dementie-gedrag: Nachtzwervers: 's nachts toezicht en activiteiten voor bewoners met een omgekeerd dag- en nachtritme
dementie-gedrag: Minder psychofarmaca bij dementie, methode om dwalen, gillen en slaan te begrijpen
dementie-gedrag: Gesloten buurtje met tuin, winkel en wandelpad, waar dolen mag
dementie-gedrag: Kom bij ons oefenen wat te doen als uw naaste u beschuldigt, naslaat of niet herkent
`;
