/** Told and offered: medicines, injections, catheter and stoma, technology at home, nights, sick children. */
export const pillsAndNights = `
medicijnen: mijn vader stopt zijn pillen in de fruitschaal, ik vond er zeventien tussen de druiven
medicijnen: oogzalf en pufjes
medicijnen: wie zet de medicatiecassette uit en ziet dat ze die ook leeg maakt
medicijnen: Bij dementerende mevrouw graag aftekenen en aanreiken van geneesmiddelen om acht, dertien en twintig uur
medicijnen: ik neem tabletten voor bloeddruk, cholesterol, schildklier, maag en gewrichten en volgens mij bijten ze elkaar
medicijnen: de afgesproken slaappil neemt hij om vier uur 's middags en dan dwaalt hij half verdoofd rond
medicijnen: het recept is kwijt en in het weekend zit de apotheek dicht
medicijnen psychisch: mijn broer gooit zijn antipsychotica door de wc en dan gaat het binnen een maand mis
medicijnen techniek: een apparaatje dat automatisch zakjes geeft en mij belt als ma het niet pakt
medicijnen: my gran keeps forgetting her blood pressure pills
medicijnen: patches need changing every three days and I can't see the date
medicijnen: weekly pill box filled by someone who knows what they're doing
medicijnen: de insuline zet ik zelf, maar de tabletten haal ik door elkaar
medicijnen: dosering halveren, afbouwen, weer ophogen, ik ben de tel kwijt
medicijnen: doordrukstripjes krijg ik met mijn kromme duimen niet open
medicijnen: Mijn kind met ADHD moet op school tussen de middag zijn capsule krijgen en de juf wil dat niet doen
medicijnen: neusspray, inhalator, voorzetkamer, ik doe het vast verkeerd
medicijnen: hij denkt dat de zuster hem vergiftigt en slikt niks meer
medicijnen: misselijk en trillerig sinds die nieuwe pillen van de cardioloog
medicijnen: medicijn geven mijn moeder elke ochtend
medicijnen: ik ga naar mijn werk en mijn vrouw moet om elf uur haar parkinsontabletten precies op tijd hebben
medicijnen: de huisarts zegt vijftien middelen is te veel, wie kijkt er naar om te saneren
medicijnen: wij krijgen van de thuiszorg steeds een half uur verschil en dat kan niet met zijn medicatie
medicijnen: ik moet een grote capsule slikken en stik er bijna in, mag die open
medicijnen: anticonceptiepil vergeten, ik woon begeleid en iemand moet me eraan herinneren
medicijnen: mijn schoonmoeder verstopt haar plastabletten omdat ze niet elk uur naar de wc wil
medicijnen: pa zijn pillekes liggen overal, en hij weet nie meer wa hij al gepakt heeft
medicijnen: oxycodon opgestapeld in huis, ik ben bang dat mijn zus te veel neemt
medicijnen: gaat u op reis, ik heb een Schengenverklaring nodig voor mijn methadon en oxazepam
medicijnen: iemand die zalf op mijn rug smeert, corticosteroïden, twee keer per dag
medicijnen: antibioticakuur voor opa, hij stopt altijd na drie dagen
medicijnen: Medicatie aanreiken, toedienen en aftekenen in een digitale toedienlijst, volgens de Veilige principes
medicijnen: Weekdoosservice en medicatierol van de apotheek, met bezorging aan de deur
medicijnen: Medicatiebeoordeling: apotheker en arts lopen met u na wat er weg kan
medicijnen: Oogdruppelhulp: vrijwillig opgeleide buren komen na een staaroperatie viermaal per dag druppelen
medicijnen: Medicijndispenser met alarm, ingesteld en bewaakt door de zorgcentrale
medicijnen: Wijkverpleging houdt toezicht op inname bij mensen die hun medicijnen vergeten of weigeren
medicijnen: Depotpoli en medicatie-inname onder toezicht voor mensen met een psychische kwetsbaarheid
medicijnen: Spreekuur farmacotherapie: bijwerkingen, slikproblemen, vermalen en alternatieven
medicijnen: Beeldbellen bij medicatie: op vaste tijd zien we u de pillen innemen
medicijnen: Apotheek met avondopening, uitgifteautomaat en herhaalservice
medicijnen: Dubbele controle bij risicovolle middelen door tweede medewerker op afstand
medicijnen thuis-technisch: Toediening van pijnpleister, neusspray of pomp door bevoegde verzorgenden en verpleegkundigen
medicijnen: Zelf beheren in eigen beheer: BEM-beoordeling en oefenen met uw eigen medicijndoos
medicijnen: Inname op school of dagopvang: instructie aan leerkracht en begeleider door verpleegkundige
medicijnen: Huisbezoek door de apothekersassistent: kast opruimen, oude medicijnen meenemen, schema maken
injecties: moeder moet na haar heup dertig dagen fraxiparine en ze kan niet goed mikken
injecties: wie geeft een prikpil aan mijn zus thuis
injecties diabetes: mijn opa ziet de streepjes op zijn pen niet meer, gisteren heeft hij de dubbele eenheden gespoten
injecties: bloedprikken aan huis donderdag
injecties: ik val flauw bij het zien van een naald en moet mezelf elke week spuiten tegen de psoriasis
injecties: de prikpost is verhuisd naar een industrieterrein waar geen bus komt
injecties: inr controle thuis trombosedienst
injecties: Kunt u voor een bedlegerige cliënte wekelijks een buisje afnemen voor kalium en hb
injecties: mijn vaatjes rollen weg, ze hebben zes keer mis geprikt
injecties: ijzerinfuus of ijzerspuit, ik ben zo bleek als een doek
injecties: groeihormoon, elke avond een gevecht met onze dochter van acht
injecties: ivf-spuiten, mijn man durft het niet en ik ook niet
injecties: who can give my wife her blood thinner shot in the evening
injecties: methotrexate injection, shaky hands
injecties: home visit to draw blood from my immobile dad
injecties: mijn reumamedicijn zit in een kant-en-klare spuit en ik krijg het dopje er niet af
injecties: griepprik en coronaprik voor iemand die het huis niet uit kan
injecties: vitamineprik iedere zes weken bij mijn zus met anorexia
injecties: insuline om half acht, want om acht uur wil ze ontbijten, en de zorg komt om tien uur
injecties: depot antipsychoticum in de bil, ik ga liever niet naar de kliniek
injecties: Mijn ouders overwinteren hier bij ons en vader heeft elke dag een spuitje nodig, kan een wijkzuster dat tijdelijk doen
injecties: ik kan niet bij mijn eigen bil, daar moet hij in
injecties: een spuit moet hij elke dag hebben en ik kan tegen alles behalve tegen bloed
injecties: kan de verpleegster nie nen B12 komen steken bij ons bomma
injecties: prik geven dokter zegt elke dag, mijn man is bang
injecties: vader heeft een auto-immuunziekte en krijgt immunoglobuline onder de huid
injecties: allergieprikken, ik reageer altijd met een dikke arm
injecties: mijn buik zit vol blauwe plekken en harde bulten van het spuiten
injecties: hormoonprik tegen prostaatkanker om de drie maanden, hij ligt ziek op bed
injecties: drie keer in de week moet er een buisje af voor de kreatinine
injecties: glucose prikken in de vinger vier maal daags bij cliënt met beperking
injecties: Subcutane en intramusculaire injecties thuis door bevoegd personeel, op werkdagen en in het weekend
injecties: Bloedafname aan huis op verwijzing van huisarts of specialist, aanvraag voor elf uur
injecties: Trombosezorg: leren zelf meten, doseren en injecteren van bloedverdunners
injecties: Spuitinstructie: in drie bezoeken leert de verpleegkundige u of uw partner om zelf te prikken
injecties diabetes: Insuline toedienen en glucosecontrole in natura, door verpleegkundigen in vaste rondes
injecties: Vaccinaties in de wijk: reisvaccins, griepprik en pneumokokkenprik ook bij u aan huis
injecties: Depotmedicatie door FACT-verpleegkundige, thuis of op het inlooppunt
injecties: Priklocatie met verdovende zalf en extra tijd voor kinderen en mensen met prikangst
injecties: Thuisprikdienst voor verpleeghuizen, woonvormen en minder mobiele mensen
injecties: Biologicals thuis: levering, uitleg en toediening van injecties bij reuma, Crohn en psoriasis
injecties: Hormooninjecties en fertiliteitsbehandeling: verpleegkundige helpt u op het juiste uur, ook 's avonds laat
injecties: Verpleegkundige voor losse prikmomenten, ook op vakantieadres of kantoor
injecties: Laboratorium op wielen: vingerprik, venapunctie en urineonderzoek in het dorpshuis
injecties: EpiPen- en injectietraining voor leerkrachten, ouders en gastouders
injecties: Migraine-injectie en prikmaatje: samen de eerste keren, daarna zelfstandig
katheter-stoma: mijn man heeft een buisje door zijn buikwand in de blaas en dat slibt dicht
katheter-stoma: stomazakje lekt huid stuk
katheter-stoma: hoe zwem je met zo'n zakje op je buik
katheter-stoma toilet: de nefrostomie van mijn moeder moet gespoeld en de urinezak geleegd terwijl ik op mijn werk zit
katheter-stoma: de verpleegster in het ziekenhuis deed het voor, ik knikte, maar thuis stond ik met die plaat en die schaar en wist niets meer
katheter-stoma: suprapubische katheter wisselen thuis
katheter-stoma: vier keer per dag met een slangetje plassen, ik krijg het gaatje niet gevonden
katheter-stoma: bloed in zijn plaszak en het loopt niet meer af
katheter-stoma: mijn darmen zijn deels weg, dunne poep de hele dag in een zakje dat bol staat van de lucht
katheter-stoma: onze dochter met open rug moet ook op school gekatheteriseerd worden
katheter-stoma: bag keeps coming off and I smell
katheter-stoma: my uncle's indwelling catheter is blocked again
katheter-stoma: learning self-catheterisation after MS diagnosis
katheter-stoma: ik walg van mijn stoma en mijn man mag hem niet zien
katheter-stoma: beenzak, nachtzak, kraantje, ik snap de aansluiting niet
katheter-stoma seksualiteit: durf geen nieuwe relatie te beginnen met dat zakje aan mijn lijf
katheter-stoma: urologie zegt om de zes weken een nieuwe, maar hij is te ziek om ernaartoe te rijden
katheter-stoma: huid rond de opening is vuurrood, de pasta brandt
katheter-stoma: verstopte katheter midden in de nacht, wie komt dan
katheter-stoma: ze trekt hem er steeds uit, met ballon en al
katheter-stoma: een urostoma na blaaskanker, en nu met één hand vanwege een beroerte
katheter-stoma: cliënt met verblijfskatheter, wekelijks spoelen en maandelijks verwisselen, wie heeft plaats
katheter-stoma: mijn maatje in de dagopvang laat zijn zakje overlopen en vertelt het niemand
katheter-stoma: ik ben bang voor geluiden uit mijn buik tijdens vergaderingen
katheter-stoma: plassen via slang, zak vol, hulp nodig schoonmaken
katheter-stoma: zijn breuk naast de stoma puilt uit als een ei
katheter-stoma: hoe kom ik aan andere zakjes, deze huisleverancier levert rommel
katheter-stoma: onze vava heeft een sonde in zijn blaas en die doet zeer
katheter-stoma: irrigeren van de dikke darm, een uur per ochtend op de wc met een waterzak
katheter-stoma: condoomkatheter valt er steeds af
katheter-stoma: stoma terugleggen of niet, ik wil met iemand praten die het heeft meegemaakt
katheter-stoma: Stomazorg thuis: plaat en zakje verwisselen, huid controleren en u leren het zelf te doen
katheter-stoma: Continentie- en stomaverpleegkundige met spreekuur, huisbezoek en telefonische vraagbaak
katheter-stoma: Katheterisatie: inbrengen, verwisselen en spoelen door bevoegde verpleegkundigen, dag en nacht
katheter-stoma: Stomacafé voor mensen met een colostoma, ileostoma of urostoma en hun partner
katheter-stoma: Zelfkatheterisatie leren met een rustige verpleegkundige, in een paar lessen bij u thuis
katheter-stoma: Levering van stomamateriaal, beenzakken en hulpmiddelen, met gratis proefpakket
katheter-stoma: Kinderkatheterisatie op school, kinderdagverblijf of zwembad door onze verpleegkundigen
katheter-stoma: Irrigatietraining: dikkedarmspoeling zodat u overdag zonder zakje kunt
katheter-stoma: Nefrostomie- en suprapubische katheterzorg volgens protocol van de urologie
katheter-stoma: Ondersteunende kleding, zwemkleding en breukbanden voor mensen met een kunstmatige uitgang
katheter-stoma: Voorbehouden handeling blaaskatheter, uitgevoerd door het technisch team van de wijk
katheter-stoma: Nachtdienst voor verstopte katheters: binnen een uur iemand bij u
katheter-stoma: Webinar intimiteit en sport met een stoma
katheter-stoma: Urineopvang: condoomkatheters, urinalen en zakken die niet onder kleding zichtbaar zijn
katheter-stoma: Neoblaas, pouch en stoma: nazorgpad van zes weken na ontslag
thuis-technisch: onze dochter krijgt om de drie uur voeding via een knopje in haar buik
thuis-technisch: pa wil niet weer drie weken liggen voor antibiotica via de ader
thuis-technisch: PEG sonde verzorgen
thuis-technisch: het zuurstofapparaat bromt zo hard dat mijn vrouw niet slaapt, en de slang komt niet tot de keuken
thuis-technisch: mijn kuchje is te zwak, ze zuigen het slijm uit mijn luchtpijp
thuis-technisch: tracheostoma, binnencanule schoonmaken, wie is daar bevoegd voor
thuis-technisch: tpn, voeding recht in mijn bloedbaan, elke avond steriel aankoppelen
thuis-technisch: picc line flushing at home
thuis-technisch: home ventilator alarms all night, we need trained staff
thuis-technisch: my son is fed through a tube and the pump beeps
thuis-technisch: port-a-cath aanprikken, mijn aders zijn op
thuis-technisch: Geachte, wij zoeken een team voor een jongeman met dwarslaesie C3, chronisch beademd, in zijn eigen appartement
thuis-technisch: de sonde is er weer uitgetrokken, moet ik daarvoor telkens naar de eerste hulp
thuis-technisch: peritoneaaldialyse, vier wissels per dag, mijn ogen zijn te slecht om de koppeling te zien
thuis-technisch: kan chemo ook in mijn eigen stoel thuis
thuis-technisch: vochttoediening onder de huid bij moeder die te weinig drinkt
thuis-technisch: pijnpomp, epidurale lijn, de cassette moet vervangen
thuis-technisch: bipap masker 's nachts, rode plekken op mijn neusbrug en lekkage
thuis-technisch: wij zijn drie weken geoefend in het centrum voor thuisbeademing en nu vallen er diensten weg door ziekte
thuis-technisch: bloedplaatjes en zakken bloed toegediend krijgen zonder opname
thuis-technisch: maagslang door de neus, ze heeft hem al vier keer uitgehoest
thuis-technisch: slang in buik eten, machine kapot, wie belt ik
thuis-technisch: parkinsonpomp met duodopa, de verpleegkundige die hem aansluit is met verlof
thuis-technisch: wij durven ons huis niet uit omdat niemand anders de hoestmachine en het uitzuigapparaat kan bedienen
thuis-technisch: baxter aan huis voor mijn vent zijn infectie
thuis-technisch: klaar met ziekenhuismuren, ik wil mijn immuunglobulinen gewoon thuis via een lijn
thuis-technisch: een drain uit de galwegen die elke dag gespoeld moet worden
thuis-technisch: hartpatiënt met steunhart, kabel uit de buik, accu's wisselen
thuis-technisch: mijn collega-verpleegkundigen hebben geen ervaring met een Hickmankatheter
thuis-technisch: thuis aan de nachtdialyse, de hulp die helpt aanprikken gaat met pensioen
thuis-technisch: zuurstof concentrator mee op vakantie
thuis-technisch: Medisch specialistische verpleging thuis: infusen, transfusies, pompen en katheters onder regie van het ziekenhuis
thuis-technisch: Chronische beademing thuis en in kleinschalige woonvoorziening, 24 uur per dag bewaakt door ventilation practitioners
thuis-technisch: Sondevoeding: plaatsen van neusmaagsondes, verzorgen van PEG-button, pompinstructie en levering
thuis-technisch: OPAT: intraveneuze antibiotica thuis in plaats van een ziekenhuisopname
thuis-technisch: Thuisdialyse met verpleegkundige assistentie, hemo en peritoneaal
thuis-technisch: Zuurstofleverancier: concentrators, mobiele flessen en 24-uurs storingsdienst
thuis-technisch: Tracheacanulezorg en uitzuigen, scholing van familie en persoonlijke assistenten
thuis-technisch: Oncologische behandeling thuis: chemotherapie en immuuntherapie door een gespecialiseerd verpleegkundige
thuis-technisch: Ziekenhuisverplaatste zorg: u ligt in uw eigen bed terwijl de afdeling digitaal meekijkt
thuis-technisch: Totale parenterale voeding: aan- en afkoppelen, lijnzorg, 24-uursbereikbaarheid
thuis-technisch: Technisch thuiszorgteam (TTT) ter ondersteuning van wijkverpleging bij risicovolle handelingen
thuis-technisch: Apomorfine- en duodopapompen: instellen, aansluiten en partner instrueren
thuis-technisch: Wonen met beademing: appartementen met assistentie voor mensen met hoge dwarslaesie, ALS of SMA
thuis-technisch: Subcutane vochttoediening (hypodermoclyse) en elastomeerpompen in de thuissituatie
thuis-technisch: Uitleen van infuuspaal, vernevelaar en uitzuigapparatuur met instructie
nachtzorg in-en-uit-bed: ik moet om de drie uur gekeerd worden en mijn man is zelf ook op leeftijd
nachtzorg: onze jongen slaapt nooit langer dan twee uur aan één stuk, mijn man en ik doen ploegendienst en vallen op het werk in slaap
nachtzorg: slaapwacht gezocht voor moeder
nachtzorg: wie houdt de wacht van elf tot zeven
nachtzorg personenalarm: moeder drukt nachts wel tien keer op haar knop omdat ze bang is voor het donker
nachtzorg: de nachthulp is opgezegd, nu zet ik elk uur een wekker
nachtzorg: papa heeft de dag en nacht omgekeerd en gaat om twee uur stofzuigen
nachtzorg: iemand die op ons veldbed slaapt, zodat ik gerust naar boven kan
nachtzorg: carer for overnight stays with my disabled brother
nachtzorg: waking nights, three a week
nachtzorg: night shift help with my husband who shouts
nachtzorg: ze hebben in het verzorgingshuis 's nachts één zuster op zestig bewoners
nachtzorg valpreventie: vannacht lag hij om half vier op de overloop, ik hoorde het doordat de hond blafte
nachtzorg: mijn dochter met epilepsie krijgt aanvallen als ze slaapt
nachtzorg: Ik ben in mijn achtentachtigste jaar en mijn vrouw roept elk uur mijn naam; ik ben te uitgeput om overdag nog de soep te roeren
nachtzorg: om twee uur draaien, om vijf uur drinken, om zes uur verschonen
nachtzorg: ik schrik wakker van elk kraakje, want stel dat ze de voordeur opendoet
nachtzorg: na de operatie de eerste twee nachten liever niet alleen
nachtzorg: nacht zuster nodig, vader ziek, wij moe
nachtzorg: cliënte belt de huisartsenpost elke nacht; er is behoefte aan een geplande ronde rond één uur
nachtzorg: geen oog dichtgedaan, ons bompa spookte weer
nachtzorg: mijn beademde zoon moet ook bewaakt worden als wij slapen
nachtzorg: een nachtopas voor mijn tante in de laatste maanden voor ze verhuist
nachtzorg: ik doe al twee jaar geen nacht meer dicht, kan er één keer per week iemand waken
nachtzorg: sensormat piept, wie komt kijken als ik in de nachtdienst werk
nachtzorg: hij plukt aan zijn lakens, klimt over het hek, en wil om half vijf de koeien melken
nachtzorg: mn ma moet 's nachts geholpen worden en ik heb om 8 uur tentamen
nachtzorg: de nachtploeg komt pas na anderhalf uur als ze bellen
nachtzorg: angstig in het donker, ik wil gewoon dat er iemand in de kamer ernaast ligt
nachtzorg: tussen middernacht en zonsopgang is er in ons dorp geen zorg te krijgen
nachtzorg: een au pair-achtig iemand die bij vader slaapt tegen kost en inwoning
nachtzorg: Nachtzorgteam: geplande rondes en alarmopvolging van 23.00 tot 7.00 uur
nachtzorg: Slapende of wakende nachtdienst bij u thuis, betaald uit pgb, Wlz of particulier
nachtzorg: Nachtopvang voor mensen met dementie zodat de partner thuis kan doorslapen
nachtzorg: Nachtverpleging: draaien, verschonen, sondevoeding aanhangen en pijn bestrijden
nachtzorg: Ambulante nachtroute in de stad, twee auto's, sleutelkluis verplicht
nachtzorg: Nachthotel in het woonzorgcentrum: avondeten, bed, ontbijt, om negen uur weer naar huis
nachtzorg: Slaapdiensten door studenten zorg, gemiddeld twee keer per week
nachtzorg: Akoestische bewaking en domotica in de nacht, met een medewerker die binnen een kwartier komt
nachtzorg: Slaapwachten op de groep, kort bij de hand voor bewoners met epilepsie
nachtzorg: Nachtoppas aan huis in Vlaanderen via uw mutualiteit
nachtzorg: Nachtrust voor ouders: verpleegkundigen nemen de zorg voor uw kind over van tien tot zes
nachtzorg: 24-uurszorg thuis: een inwonende zorgverlener slaapt in huis en staat op als het nodig is
nachtzorg: Late en vroege vogels: een bezoek om één uur en een om vijf uur, voor toilet of wisselligging
nachtzorg: Wakende nacht bij onrust na ontslag uit het ziekenhuis, maximaal zeven nachten
nachtzorg: Nachtassistentie op afroep in aanleunwoningen en ADL-clusters
kind-verpleging: ons zoontje is geboren met 27 weken en mag naar huis, met monitor en zuurstof
kind-verpleging: peuter met stofwisselingsziekte, elke drie uur voeding, ook 's nachts
kind-verpleging: kinderthuiszorg gezocht
kind-verpleging thuis-technisch: zij is zes, heeft een canule en een rugzak met een pomp, en wil gewoon naar groep drie
kind-verpleging: Wij zijn jonge ouders van een baby met een ernstige hersenafwijking; ik ben verpleegkundige, moeder en secretaresse tegelijk en mijn relatie kraakt
kind-verpleging: leukemie, poort, prikken, spugen, en thuis nog een kleuter
kind-verpleging: wie prikt mijn kind thuis zodat ze niet steeds in paniek naar de poli hoeft
kind-verpleging: mijn dochter krijgt groeihormoon en insuline, oppas durft niet
kind-verpleging: een medisch kinderdagverblijf waar verpleegkundigen rondlopen
kind-verpleging: our baby comes home from the NICU with a feeding tube
kind-verpleging: children's nurse, complex epilepsy, weekends
kind-verpleging: school needs a nurse for our boy with type 1 diabetes
kind-verpleging: kindje met kort-darmsyndroom aan de tpn
kind-verpleging: verpleegkundig kinderzorghuis voor een weekend, want broertje wil ook eens naar Efteling
kind-verpleging: het kinderziekenhuis wil onze tweeling ontslaan, maar de thuiszorg heeft geen kinderverpleegkundigen
kind-verpleging: hij is drie, heeft SMA en moet uitgezogen worden
kind-verpleging: Geachte, als kinderarts zoek ik voor een zuigeling van vier maanden met hartfalen verpleging in de gezinssituatie
kind-verpleging: kind ziek, slangetje neus, moeder alleen, kan iemand komen
kind-verpleging: onze baby stopt soms met ademen
kind-verpleging: hoe combineer ik mijn baan in een winkel met een kind dat elke dag sondevoeding en antibiotica krijgt
kind-verpleging: eczeem van top tot teen, wikkelverbanden en een krijsende dreumes
kind-verpleging: ons klein ligt aan de monitor en wij durven geen minuut slapen
kind-verpleging: ernstig ziek meisje met een progressieve ziekte, we willen haar tot het einde bij ons houden
kind-verpleging: mijn zoon met spina bifida, darmspoelen en katheteriseren voor het naar bed gaan
kind-verpleging: mijn kleinzoon is chronisch ziek en zijn ouders breken, wie neemt de zorg een paar uur over
kind-verpleging: taaislijm, vernevelen en kloppen op de rug, elke ochtend voor schooltijd
kind-verpleging: de pgb-verpleegkundige van onze dochter is zwanger en we vinden geen vervanging
kind-verpleging: spelen, lachen en toch de medicijnen en het infuus op tijd
kind-verpleging: onze zoon van 14 is na zijn stamceltransplantatie thuis in isolatie
kind-verpleging: twee dagen per week een plek waar zijn trachea goed in de gaten gehouden wordt
kind-verpleging: een zuster die met onze zieke baby meegaat op de eerste vakantie
kind-verpleging: Kinderverpleging aan huis (MKS) onder Zvw, Jeugdwet of Wlz, in natura of pgb
kind-verpleging: Verpleegkundig kinderdagverblijf: spelen en ontwikkelen met medische zorg in de buurt
kind-verpleging: Kinderzorghuis voor logeren, terminale zorg en overgang van ziekenhuis naar huis
kind-verpleging: Gespecialiseerde kinderverpleegkundigen voor couveusenazorg en sondevoeding bij zuigelingen
kind-verpleging: Kindercomfortteam: begeleiding bij levensbedreigende en levensduurverkortende ziekten van kinderen
kind-verpleging: Onderwijszorg: verpleegkundige handelingen in de klas, van katheteriseren tot insuline
kind-verpleging: Intensieve kindzorg: permanente nabijheid en toezicht, dag en nacht
kind-verpleging: Pedagogisch medewerker en kinderverpleegkundige samen op de groep, leeftijd nul tot twaalf
kind-verpleging: Kinderoncologische zorg dichtbij huis: bloedafname, poort aanprikken en cytostatica thuis
kind-verpleging: Ouders leren zelf: sonde inbrengen, uitzuigen, reanimatie en omgaan met alarmen
kind-verpleging: Broertjes en zusjes-middagen terwijl het zieke kind verpleegd wordt
kind-verpleging: Kinderthuisverpleging in Vlaanderen via een liaisonteam
kind-verpleging: Naadloos van neonatologie naar de wieg thuis: eerste huisbezoek binnen een dag
kind-verpleging: Kinderverpleegkundigen met ervaring in epilepsie, stofwisselingsziekten en chronische beademing
kind-verpleging: Weekendopvang voor ernstig zieke baby's en peuters met eigen kamers voor ouders
`;
