/** Told and offered about a physical disability, poor sight and hearing, and treatment: physiotherapy and occupational therapy. */
export const limbsAndSenses = `
lichamelijk: Ik ben na een duik in ondiep water verlamd vanaf mijn borst en moet mijn hele leven opnieuw uitvinden
lichamelijk: rolstoel zelfstandig leven assistentie
lichamelijk: lichamelijk gehandicapt hulp volwassene
lichamelijk: spina bifida volwassen
lichamelijk: ik mis sinds een zaagongeluk mijn rechterhand en wil weer autorijden en mijn veters strikken
lichamelijk: mijn vrouw is door polio als kind altijd mank geweest en nu raken haar spieren op
lichamelijk: mijn collega heeft osteogenesis imperfecta, bij de minste stoot breekt er een bot
lichamelijk: Als student in een elektrische rolstoel zoek ik assistenten op afroep, dag en nacht, met een eigen woning en een eigen sleutel
lichamelijk: Beste klantenservice, mijn zoon is halfzijdig verlamd geboren, twintig jaar, slim, en wil op kamers. Wat is mogelijk?
lichamelijk: Vanuit het buurtteam vraag ik voor een man met een amputatie boven de knie en fantoompijn, hij komt zijn bovenwoning niet uit
lichamelijk: Door een fout bij mijn rugoperatie voel ik mijn benen niet meer. Ik ben architect, mijn bureau staat op een vide, ik kan niet naar de kroeg en niet naar boven, en ik wil geen medelijden maar oplossingen.
lichamelijk: mijn been weg door mijn ongeluk werk, hoe ik leven nu
lichamelijk: ons dochter zit in een rolwagen sinds haar geboorte, zij wil alleen gaan wonen
lichamelijk: ik word behandeld als iemand zonder verstand omdat ik kwijl en schok door mijn cerebrale parese
lichamelijk: gast in een rolstoel wil gewoon uit kunnen gaan, nergens een hellingbaan of normale plee
lichamelijk: kleine mensen, dwerggroei, alles hangt te hoog
lichamelijk: mijn armen zijn verzwakt door plexusletsel bij de geboorte, ik kan geen tas dragen
lichamelijk: heup dysplasie, loopt met krukken, te jong voor alle regelingen
lichamelijk: hij viel van zijn paard en heeft een incomplete dwarslaesie, blaas en darmen doen het niet en hij praat er met niemand over
lichamelijk: onze zoon met een spierziekte van de benen is zo slim als wat maar zijn school is niet toegankelijk
lichamelijk: seniorenflat zit vol tachtigers, ik ben veertig en kan niet lopen, waar woon ik passend
lichamelijk: I use a wheelchair and need assistance to live on my own
lichamelijk: amputee looking for advice on prosthesis and daily life
lichamelijk: my partner became paraplegic last spring
lichamelijk: mijn hulphond raapt op wat ik laat vallen, maar kan mij niet uit bed tillen
lichamelijk: ik heb het Ehlers-Danlossyndroom, mijn gewrichten schieten uit de kom bij een deur opendoen
lichamelijk: handbiken, rolstoeldansen of zitskien, ik wil weer een lijf hebben dat iets kan na mijn verlamming
lichamelijk: zonder onderarmen geboren, ik doe alles met mijn voeten, behalve de rits van mijn jas
lichamelijk: mijn lichaam werkt niet mee, mijn geest wel, en dat zien ze niet
lichamelijk: wat kost een fokuswoning en hoe lang duurt het
lichamelijk: mijn pleegzoon heeft een klompvoet en een kort been, hij schaamt zich bij gym
lichamelijk: Assistentie op afroep in een rolstoeltoegankelijke woning, 24 uur per dag, zelf de regie
lichamelijk: Wonen en zorg voor volwassenen met een lichamelijke beperking, Wlz LG
lichamelijk: Poli dwarslaesie, nazorg voor blaas, darmen, huid en seksualiteit
lichamelijk: Dagcentrum voor mensen met een lichamelijke handicap, computeratelier, kookstudio, sport
lichamelijk: Loophulp en prothesetraining na een beenamputatie
lichamelijk: Zelfstandig met een fysieke beperking: ADL-assistentie, aangepaste keuken, domotica
lichamelijk: Cerebrale parese bij volwassenen, multidisciplinair spreekuur
lichamelijk: Aangepast sporten voor mensen met een lichamelijke beperking: rolstoeltennis, handbike, zitvolleybal
lichamelijk: Vereniging voor mensen zonder arm, been of hand, ontmoeting en belangenbehartiging
lichamelijk: Persoonlijke assistentie via pgb, studenten als arm en been van mensen met een lichamelijke handicap
lichamelijk: Vakantiehuis, volledig rolstoelvriendelijk, met tillift en zorg aan bed
lichamelijk: Jongeren met een motorische beperking: leren wonen, rijlessen, liefde en werk
lichamelijk: Hulphonden voor mensen in een rolstoel, opgeleid om deuren te openen en dingen aan te reiken
lichamelijk: Ervaringswerker met een dwarslaesie komt langs in het revalidatiecentrum
lichamelijk: Wij ondersteunen mensen met spasticiteit, verlamming of een ontbrekende ledemaat bij het leven dat zij willen
zien: De oogarts zei dat er niets meer aan te doen is en gaf mij een hand. Ik zie alleen nog een koker, de rest is zwart.
zien: blind worden hulp
zien: slechtziend loep voorlezen
zien: geleidehond aanvragen
zien: netvliesloslating, en nu zie ik met mijn goede oog alleen schaduwen
zien: mijn man schenkt koffie naast het kopje en loopt tegen paaltjes, hij wil niet toegeven dat zijn zicht weg is
zien: ik herken mijn eigen dochter op straat pas aan haar stem
zien: door mijn suiker bloedde het in mijn ogen, ik was vrachtwagenchauffeur
zien: Als praktijkondersteuner zoek ik voor een mevrouw met glaucoom, kokerzicht en een trap in huis, iemand die komt kijken naar licht en contrast
zien: Beste mensen van het loket, ik kan ondertitels, gebruiksaanwijzingen en de houdbaarheidsdatum niet lezen. Wat is er te krijgen behalve een vergrootglas?
zien: retinitis pigmentosa, eerst de nacht, nu ook overdag, mijn kinderen pakken mijn elleboog bij iedere stoeprand en ik wil dat zelf weer kunnen, met een witte stok of een hond of wat dan ook
zien: mijn ogen bijna niks, dokter zegt geen operatie, ik wil leren leven
zien: mijn vader ziet bijna niemendal meer, hij stapt mis aan den dorpel
zien: hersenen zien niet goed sinds mijn beroerte, mijn linkerhelft van de wereld ontbreekt, mijn ogen zelf zijn prima
zien: mijn kindje volgt geen licht, ze zeggen dat zij blind is, hoe voed ik een blind kind op
zien: hoe werkt spraak op een iPhone als het scherm wazig is
zien: de kleuren vervagen, rechte lijnen golven, lezen gaat woord voor woord met een lamp erboven
zien: kaartavond met grote letters, hoorspellen, luisterboeken
zien: mijn blinde buurman krijgt zijn tv-ondertitels, reclamefolders en pillendoosje niet gelezen, wie leert hem slimme apparaten
zien: staar aan twee kanten, de operatie is nog maanden weg en ik stoot alles om
zien: op het werk zie ik mijn beeldscherm niet, ze willen mij ontslaan, kan iemand vergroting instellen
zien: mam ziet poppetjes en bloemen die er niet zijn, Charles Bonnet zeggen ze, omdat haar ogen zo slecht zijn
zien: My father is going blind and can't read his letters any more
zien: learning braille and a white cane as an adult
zien: macular degeneration, what aids exist
zien: taxi voor blinden, samen reizen, ov-begeleiderskaart
zien: sinds ik bijna blind ben durf ik geen visite te ontvangen want ik zie niet of de tafel schoon is
zien: tandem fietsen met een ziende voorrijder
zien: ik kijk overal dubbel en knijp mijn oog dicht
zien: een kleuter van vijf die met zijn neus op het papier tekent, wat zou er met zijn kijken zijn
zien: kleding op kleur sorteren, munten herkennen, veilig een ei bakken, dat alles op de tast
zien: Begeleiding en training voor blinde en slechtziende mensen, bij u thuis of op locatie
zien: Low vision: loepen, leeslampen, voorleesapparaten uitproberen met een specialist
zien: Mobiliteitstraining met taststok, oversteken, reizen met trein en bus
zien: Blindengeleidehonden, opleiding en nazorg
zien: Revalidatie bij slechtziendheid, leren omgaan met verlies van gezichtsvermogen, Zvw zintuiglijke gehandicaptenzorg
zien: Ooglijn, gratis vragen over oogaandoeningen en hulpmiddelen
zien: Luisterbibliotheek: boeken, kranten en tijdschriften in gesproken vorm of braille
zien: Woonzorgcentrum voor blinde ouderen, geurtuin, geleidelijnen en voorlezers
zien: Contactgroep maculadegeneratie, ervaringen delen over wazig zien
zien: Ambulante onderwijsbegeleiding voor leerlingen met een visuele beperking
zien: iPad- en iPhonecursus met VoiceOver voor mensen die slecht zien
zien: Verlichtingsadvies aan huis bij slechtziendheid
zien: Voorleeshulp en postlezen door vrijwilligers voor wie blind is
zien: Vroegbegeleiding van baby's en peuters met een oogafwijking en hun ouders
zien: Slechtziend en dan? Workshopdag met tastbare hulpmiddelen, audiodescriptie en ervaringsverhalen
horen: De bel, de wekker, de ketel: ik mis ze allemaal. Mijn kleindochter praat steeds met haar hand voor haar mond en ik knik maar wat.
horen: slechthorend vader televisie hard
horen: doof hulp tolk gebaren
horen: oorsuizen gek word
horen: mijn echtgenoot is plotsdoof aan links en draait zich in het verkeer naar de verkeerde kant
horen: ik draag al tien jaar toestelletjes maar in een restaurant is het één brij
horen: Bij vergaderingen lach ik mee om grappen die ik niet gehoord heb en thuis ben ik kapot van het raden. Ik ben docent en ik denk dat ik het niet lang meer volhoud met deze oren.
horen: als dove vrouw wil ik een psycholoog of huisarts die gebaart, iedere keer een tolk erbij is niet privé
horen: Geachte heer, mijn moeder van 88 is zo doof dat zij de voordeur, de telefoon en de rookmelder niet hoort. Welke apparaten met een flitslamp zijn er?
horen: mijn dochter van drie reageert niet als we klappen, het consultatiebureau stuurt ons door
horen: ouderenadviseur vraagt: meneer hoort bijna niets, sluit zich op in zijn flat, zijn hoortoestellen liggen in een la
horen: mijn oren slecht, ik versta Nederlands op telefoon niet, collega lachen
horen: ons bonpapa is potdoof, we moeten roepen en ruzie is 't altijd
horen: draaiduizelig, oor vol watten en bromtonen, ménière
horen: een cochleair implantaat gekregen, alles klinkt als robots, wie traint dat met mij
horen: de audicien wil mij een toestel van drieduizend euro aansmeren, wie geeft eerlijk advies
horen: na die festivalzomer hoor ik een piep die nooit stopt, ik ben 22 en slaap met een ventilator aan
horen: doofblind door usher, eerst het gehoor en nu mijn ogen
horen: in de kerk werkt de ringleiding niet en in het theater ook niet
horen: gebarentaal leren met het hele gezin want onze baby is doof
horen: mensen praten binnensmonds tegenwoordig, of ligt het aan mijn oren
horen: ik hoor alles te hard, bestek en kinderstemmen doen pijn, hyperacusis
horen: Deaf, looking for a social worker who signs
horen: grandpa is hard of hearing and withdraws from the family
horen: ringing in my ears drives me mad at night
horen: mondbeeld aflezen, liplezen, waar is een cursus
horen: mijn zoon op het speciaal onderwijs voor slechthorenden heeft geen vriendjes in de straat
horen: met oorontsteking op oorontsteking, buisjes erin, nu heeft hij een achterstand doordat hij niet goed hoort
horen: bejaardensoos vol lawaai, ik hoor alleen geroezemoes en ga niet meer
horen: sinds ik doof werd bellen vrienden niet meer, sms'en doen ze evenmin
horen: een woongroep voor dove ouderen waar iedereen gebaart
horen: Hulp bij slechthorendheid: van hoortoestel tot leren omgaan met minder horen
horen: Audiologisch centrum, gehooronderzoek voor kinderen en volwassenen, tinnituspoli
horen: Doof en slechthorend: maatschappelijk werk in Nederlandse Gebarentaal
horen: Cursus spraakafzien en NmG voor plots- en laatdoven
horen: Woonzorgcentrum voor dove ouderen, personeel gebaart
horen: GGZ voor doven en slechthorenden, behandelaars die NGT beheersen
horen: Gezinsbegeleiding en gebarencursus voor ouders van een doof kind, vanaf de geboorte
horen: Wek- en waarschuwingssystemen met trilkussen en flitslicht, uitproberen in onze showroom
horen: Cognitieve gedragstherapie bij tinnitus, leren leven met oorsuizen en bromtonen
horen: Doofblinden: begeleiders-voor-een-dag, vierhandengebaren, communicatie op de hand
horen: Hoorcafé, in een stille zaal met ringleiding en schrijftolk
horen: Cluster 2-onderwijs en dagbehandeling voor kinderen met gehoorproblemen of TOS
horen: Tolkuren regelen: gebarentolk of schrijftolk voor werk, onderwijs en privé
horen: Hoorhulp aan huis: vrijwilligers reinigen oorstukjes en verwisselen batterijtjes
horen: Ervaringsdeskundige hooradviseur, onafhankelijk van winkels en fabrikanten
behandeling: Ik weet niet of ik een fysio, een osteopaat of een ergotherapeut nodig heb, mijn klachten zijn vaag en zitten overal
behandeling: paramedische zorg aan huis
behandeling: behandelcentrum meerdere therapeuten
behandeling: welke therapie vergoed
behandeling: mijn moeder heeft oefeningen nodig voor haar slikken, haar lopen en haar handen, kan dat op één adres
behandeling: mijn behandelingen zijn op, twintig keer gehad en nu moet ik zelf betalen, is er iets anders
behandeling: wie behandelt ouderen met meerdere kwalen tegelijk, nu rennen we van de ene praktijk naar de andere
behandeling: de specialist verwijst naar paramedici maar niet welke, graag hulp bij kiezen van een therapeut voor mijn vrouw
behandeling: Geachte secretaresse, is het mogelijk dat uw behandelaars bij ons in het verzorgingshuis komen?
behandeling: therapeut die meer doet dan vijf minuten masseren en een blaadje meegeven
behandeling: behandeling is wachten wachten, ik heb overal klacht in lichaam, welke dokter voor oefenen
behandeling: kinesist of therapeut aan huis voor mijn grootmoeder, weet niet goed wat zij nodig heeft
behandeling: teamoverleg tussen behandelaars ontbreekt, ze spreken elkaar tegen over mijn lijf
behandeling: ik heb long covid en zoek een plek waar verschillende therapeuten samen naar mij kijken
behandeling: Looking for a clinic with several therapists, not sure which one I need
behandeling: therapy at home for a housebound patient
behandeling: which treatment is covered by my insurance
behandeling: kunnen oefentherapie Cesar en Mensendieck mij helpen of is dat ouderwets
behandeling: mijn kind loopt achter met bewegen, praten en eten, een kinderteam met alle disciplines graag
behandeling: acupunctuur, osteopathie of een chiropractor, wat is betrouwbaar
behandeling: ik heb een verwijsbrief maar weet niet wat er in dit jargon staat, bij wie moet ik zijn om te beginnen met oefenen
behandeling: therapie in het water, in de bossen, met paarden, wat bestaat er allemaal voor een stram en verdrietig lijf
behandeling: cliënt heeft recht op geneeskundige zorg voor specifieke patiëntgroepen, wie levert dat behandelteam in de eerste lijn
behandeling: de behandeling stopt zodra hij uit het verpleeghuis gaat, wie neemt die thuis over
behandeling: een wekelijkse groepsbehandeling en af en toe alleen, overdag is het lastig met mijn winkel
behandeling: met een handicap kom ik de praktijk op de eerste etage niet in, wie behandelt beneden of bij mij thuis
behandeling: medische trainingstherapie en begeleiding van hoofd en lijf samen
behandeling: na maanden van onderzoeken zonder uitslag wil ik een behandelplan in plaats van nog een scan
behandeling: hoe vraag je een eenmalig consult aan bij een behandelaar van het verpleeghuis terwijl pa thuis woont
behandeling: ik ben bang voor aanraking, bestaat er therapie met woorden en beweging door iemand die voorzichtig is
behandeling: Paramedisch centrum: fysiotherapie, ergotherapie, logopedie en diëtetiek onder één dak
behandeling: Behandelteam aan huis voor kwetsbare ouderen, GZSP, op verwijzing van de huisarts
behandeling: Eerstelijnsbehandelaars van het verpleeghuis komen ook bij u thuis
behandeling: Oefentherapie Cesar en Mensendieck, houding en bewegen in het dagelijks leven
behandeling: Multidisciplinaire behandeling met één gezamenlijk doel en één behandelplan
behandeling: Kindertherapeutisch centrum, motoriek, spraak, eten, spelen
behandeling: Psychomotorische therapie, muziektherapie en beeldende therapie, vaktherapeuten
behandeling: Behandelcentrum voor mensen met een beperking, AVG, paramedici en gedragswetenschappers
behandeling: Dagbehandeling, twee dagdelen per week therapie in een groep met individuele uren
behandeling: Onze therapeuten staan geregistreerd in het BIG-register of Kwaliteitsregister Paramedici
behandeling: Osteopathie, shiatsu en haptotherapie, aanvullend verzekerd
behandeling: Zorg van paramedici op de locatie, in het zwembad of bij u in de tuin
behandeling: Directe toegankelijkheid, zonder verwijsbrief kunt u bij onze therapeuten terecht
behandeling: Behandeling bij postcovid door een team van therapeuten, paramedische herstelzorg
behandeling: Haptonomie en lichaamsgerichte therapie bij spanning en onverklaarde klachten
fysiotherapie: Sinds de hernia tintelen mijn tenen en ik loop als een krab, wie kraakt of oefent dat los
fysiotherapie: fysio aan huis oma
fysiotherapie: kinderfysiotherapeut voorkeurshouding baby
fysiotherapie: frozen shoulder oefeningen
fysiotherapie: mijn enkel klapte om bij volleybal, de gipsvlucht is klaar en nu zit hij stijf
fysiotherapie: mijn man is zes weken geleden aan zijn kruisband geopereerd en durft zijn been niet te belasten, de krukken moeten weg
fysiotherapie: Ik zit de hele dag achter een laptop op een keukenstoel en mijn schouders staan in de brand, tot in mijn pink. Mijn huisarts zegt dat ik spieroefeningen moet doen.
fysiotherapie: de kinesist komt niet meer aan huis en ons ma haar been moet geoefend worden
fysiotherapie: Beste praktijk, mijn dochter kreeg een scoliosebrace. Behandelt u ook scheve ruggen bij pubers?
fysiotherapie: als transferverpleegkundige regel ik oefentherapie thuis voor mevrouw na een bekkenfractuur
fysiotherapie: rug pijn van werk bouw, massage en oefening, goedkoop
fysiotherapie: mn knie knakt bij hardlopen, sportfysio die snapt dat ik de marathon wil doen
fysiotherapie: na de keizersnee trekt mijn buik en mijn bekken zakt door
fysiotherapie: hij kan zijn arm niet boven zijn hoofd krijgen om een bord uit de kast te pakken
fysiotherapie: kaakgewricht knapt bij het gapen, hoofdpijn aan de slapen
fysiotherapie: mijn baby ligt altijd met zijn hoofdje naar rechts en heeft een platte achterkant
fysiotherapie: hijgen en slijm, wie leert mij ademhalen en ophoesten met mijn longen
fysiotherapie: dry needling deed zeer en hielp niks, liever gerichte spieroefeningen voor mijn hamstring
fysiotherapie: een lopende band, een hometrainer en iemand die op mijn hart let, na mijn omleiding
fysiotherapie: claudicatio, etalagebenen, om de honderd meter stilstaan
fysiotherapie: Physiotherapist for a sore lower back, English speaking
fysiotherapie: exercises after ACL surgery
fysiotherapie: my mum needs to learn to walk with a frame after a fractured hip
fysiotherapie: evenwichtsorgaan verstoord, steentjes in het oor, bij omdraaien in bed draait de kamer
fysiotherapie: tenniselleboog van het schilderen, hamer vasthouden lukt niet
fysiotherapie: lymfedrainage en zwachtelen van een gezwollen arm
fysiotherapie: hielspoor, de eerste stappen uit bed zijn messteken
fysiotherapie: spit, ik kom niet uit mijn stoel, wie kan vandaag nog mijn rug nakijken
fysiotherapie: bij het pianospelen verkrampen mijn vingers en polsen
fysiotherapie: mijn dochtertje loopt met dertien maanden nog niet en schuift op haar billen
fysiotherapie: na zijn val is hij bang om te lopen, spieren dun als lucifers, iemand moet hem op gang brengen met staan en stappen
fysiotherapie: Fysiotherapie aan huis, oefenen in uw eigen gang en trap
fysiotherapie: Manuele therapie bij nekklachten, duizeligheid en hoofdpijn
fysiotherapie: Bekkenfysiotherapie tijdens en na de zwangerschap
fysiotherapie: Kinderfysiotherapie, van baby met asymmetrie tot houterige schoolkinderen
fysiotherapie: Geriatriefysiotherapeut voor kwetsbare ouderen: balans, kracht, transfers
fysiotherapie: Sportblessures, echografie, shockwave en looptraining
fysiotherapie: Oefenzaal met begeleiding, kleine groepen knie- en heupartrose, GLAD-programma
fysiotherapie: Oedeemtherapie en littekenbehandeling na borstkanker
fysiotherapie: Chronische lijst, vergoeding vanaf de 21e behandeling uit de basisverzekering
fysiotherapie: Ademhalingsoefeningen en longrevalidatie in de eerste lijn, COPD
fysiotherapie: Vestibulaire therapie bij draaiduizeligheid en BPPV
fysiotherapie: ParkinsonNet en ClaudicatioNet aangesloten fysiotherapeuten
fysiotherapie: Pre- en postoperatieve training bij een nieuwe heup, knie of schouder
fysiotherapie: Hydrotherapie, oefenen in warm water onder leiding van een fysiotherapeut
fysiotherapie: Kaak- en hoofdpijnfysiotherapie (orofaciaal), ook bij knarsen
ergotherapie: Ik wil mijn aardappels schillen, mijn krant openslaan en mijn haar föhnen met deze kromme vingers, wie weet trucjes
ergotherapie: ergotherapeut aan huis vergoeding
ergotherapie: kind schrijven motoriek
ergotherapie: energie verdelen long covid
ergotherapie: de zitting van mijn rolstoel klopt niet, ik schuif eruit en krijg zere billen, wie meet mij op
ergotherapie: op kantoor tinkelen mijn polsen, wie stelt mijn bureau en muis goed in
ergotherapie: Mijn echtgenoot kookte altijd. Nu hij beeft laat hij pannen vallen en brandt zich. We zoeken iemand die meekijkt in de keuken en andere handvatten bedenkt.
ergotherapie: mijn zoontje morst, kan zijn rits niet dicht en knoeit met mes en vork, de juf denkt aan DCD
ergotherapie: Goedemiddag, wij willen advies over een scootmobieltraining voor mijn vader, hij rijdt tegen geparkeerde fietsen
ergotherapie: als huisarts verwijs ik een vrouw met fatigue na chemo voor activiteitenweging en pauzes plannen
ergotherapie: dagelijks ding moeilijk, schoenen, pan, tas, handen zwak, iemand leert mij anders doen
ergotherapie: ons moeder knoeit met haar pillendoosje en haar blikopener, een ergo zou eens moeten komen zien
ergotherapie: spalk voor mijn duim zodat ik nog kan breien
ergotherapie: prikkelverwerking, hij eet alleen crackers en haat labels in zijn trui, sensorische informatieverwerking
ergotherapie: ik doe op maandag alles en lig dan tot vrijdag plat, wie helpt mij mijn dag te bouwen met blokjes rust
ergotherapie: met één oog en één hand een baby verschonen, hoe dan
ergotherapie: Occupational therapist to look at how I cook and shower with arthritis
ergotherapie: my child struggles with handwriting and scissors
ergotherapie: how to pace my activities with chronic fatigue
ergotherapie: mijn vrouw vergeet de stappen van thee zetten, kan iemand kijken hoe zij het met plaatjes nog zelf kan
ergotherapie: hoe krijg ik mijn man veilig van de rolstoel in de auto, ik verhef mij
ergotherapie: een werkhouding in de garage die mijn schouders spaart, ik ben monteur
ergotherapie: proefopstelling van een toetsenbord met grote toetsen en een trackball
ergotherapie: ze wil graag weer borduren en tuinieren na haar handletsel en kan de tuinschaar niet knijpen
ergotherapie: mijn kleuter houdt zijn potlood als een hamer en wordt boos van kleuren
ergotherapie: de thuiszorg tilt verkeerd, iemand zou moeten voordoen met een glijzeil en transferplank
ergotherapie: beoordelen of opa nog veilig kan koken en zelf zijn bed kan opmaken
ergotherapie: hulp bij het kiezen van aangepast bestek, een antislipmat, een kraandraaier en een verhoogd krukje
ergotherapie: balans tussen gezin, sport, werk en slaap is zoek sinds mijn whiplash, iemand moet mijn weekschema doorlichten
ergotherapie: schrijven met links leren na mijn verlamming
ergotherapie: Ergotherapie aan huis: weer doen wat voor u belangrijk is, koken, wassen, hobby's
ergotherapie: Kinderergotherapie: schrijven, knippen, zelfredzaamheid en concentratie in de klas
ergotherapie: Energiemanagement bij vermoeidheid, activiteitenweger, dagboek en leren doseren
ergotherapie: Handtherapie en spalken op maat na letsel, operatie of reuma
ergotherapie: Zit- en ligadvies, rolstoelaanpassing en drukmeting
ergotherapie: EDOMAH, ergotherapie bij dementie aan huis voor cliënt en mantelzorger
ergotherapie: Werkplekonderzoek en ergonomisch advies
ergotherapie: Tien uur ergotherapie per jaar uit de basisverzekering, verwijzing niet nodig
ergotherapie: Scootmobielrijles en rijvaardigheidstraining
ergotherapie: Sensorische integratie, gevoelig voor geluid, stoffen en aanraking
ergotherapie: Transfers en tilprotocol, training voor familie en hulpen met tillift en glijzeil
ergotherapie: Ergotherapeut denkt mee over handige keukenspullen, bestek, knoopsluiters en pengrepen
ergotherapie: Cognitieve ergotherapie, plannen en geheugensteuntjes in het alledaagse doen
ergotherapie: Samen analyseren welke handeling misgaat en die stap voor stap anders aanleren
ergotherapie: Ergotherapeut begeleidt terugkeer naar huishouden, studie en baan na ziekte
`;
