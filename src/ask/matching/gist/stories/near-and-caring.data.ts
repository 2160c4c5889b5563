/** Told and offered about young people leaving home, foster homes, who cares for somebody near, and taking over from them. */
export const nearAndCaring = `
jongere-zelfstandig: eerste eigen kamer
jongere-zelfstandig: Ik word volgende maand 18 en moet weg uit de groep waar ik zes jaar gewoond heb, ik heb nul spaargeld, nog nooit huur betaald en mijn begeleider zegt zoek maar wat
jongere-zelfstandig: van jeugdzorg naar volwassen
jongere-zelfstandig: mijn zoon van twintig kan niet wassen, niet koken en geen afspraak nakomen, maar hij wil wel weg bij ons
jongere-zelfstandig: zak geld kwijt binnen twee dagen, post ongeopend
jongere-zelfstandig: ik bankhang al een jaar bij maten, wil gwn een plek voor mezelf met iemand die checkt
jongere-zelfstandig: kamers met kansen
jongere-zelfstandig: voogd stopt op mijn verjaardag en dan
jongere-zelfstandig: jongere van negentien zonder diploma, zonder ouders, waar begin je
jongere-zelfstandig: Als jongerenwerker zoek ik een foyer of trainingskamer voor een gast die thuis is weggestuurd
jongere-zelfstandig: ama met status, zeventien, wil leren koken, budget doen en kamer vinden
jongere-zelfstandig: ze gaat studeren maar heeft autisme, kan ze ergens wonen met hulp bij het ritme
jongere-zelfstandig: Mijn nicht is net uit een gesloten instelling en moet nu alles alleen doen: DigiD, zorgtoeslag, inschrijven woningnet
jongere-zelfstandig: zelfstandig wonen 18 plus begeleiding
jongere-zelfstandig: begeleider op afstand die appt of ik op ben
jongere-zelfstandig: I'm eighteen next month and have to leave my group home
jongere-zelfstandig: Supported room for a young adult with no family
jongere-zelfstandig: Help a nineteen year old learn to live on his own
jongere-zelfstandig: ik wil niet terug naar me moeder maar heb geen slaapplek en geen loon
jongere-zelfstandig: hij leest geen brieven, gaat om met verkeerde gasten, maar is met zijn negentien geen kind meer
jongere-zelfstandig: opvoeders weg, nu begeleiding stopt ook, en ik weet niet hoe een wasmachine werkt
jongere-zelfstandig: woonproject voor jonge mensen tussen 16 en 23
jongere-zelfstandig: Voor mijn pleegdochter die het huis uit wil zoek ik een tussenstap, een studio met een groepsleider in het pand
jongere-zelfstandig: verlengde jeugdhulp aanvragen tot 21
jongere-zelfstandig: Onze jongen is achttien, slaapt tot drie uur, geen school geen werk, en schreeuwt dat hij volwassen is
jongere-zelfstandig: kot zoeken met begeleiding, ik kom uit een tehuis
jongere-zelfstandig: toekomstplan 16-27, big five: wonen, school, geld, netwerk, zorg
jongere-zelfstandig: wij horen van de gemeente: boven de 18 is het Wmo, de Wmo zegt nog een half jaar wachten, en ondertussen valt zij tussen wal en schip
jongere-zelfstandig: Zwerfjongeren, slaapplek en coach
jongere-zelfstandig: rijbewijs, ov-kaart, belasting, verzekeren, niemand heeft me dat ooit verteld
jongere-zelfstandig: een jongen die uit detentie komt en klein wil beginnen
jongere-zelfstandig: Kamertrainingscentrum KTC, stap voor stap leren wonen vanaf 16
jongere-zelfstandig: Housing First voor jongeren die op straat of op de bank slapen
jongere-zelfstandig: Studentenhuis met begeleiding voor jongvolwassenen met ass
jongere-zelfstandig: Take off: van tehuis naar eigen sleutel, coach blijft tot je 23e
jongere-zelfstandig: Fasehuis, zelfstandigheidstraining met eigen keukentje en boodschappenbudget
jongere-zelfstandig: Begeleid wonen jeugd 16-21, Jeugdwet met overgang naar Wmo
jongere-zelfstandig: JIM: een volwassene die jij kiest wordt jouw mentor
jongere-zelfstandig: Mentorproject, vrijwilliger helpt dakloze jongere bij papieren en plannen
jongere-zelfstandig: Foyer met sportzaal, leer-werkplek en woonbegeleiding
jongere-zelfstandig: Jongerenwoning gemengd wonen: studenten en jongeren uit zorg delen een gang
jongere-zelfstandig: Nazorg na instelling, bellen mag nog jaren
jongere-zelfstandig: Samen leren koken, schoonmaken, solliciteren en sparen, voor 17 tot 25 jaar
jongere-zelfstandig: Jonge moeders op weg naar een eigen huis met hun kindje
jongere-zelfstandig: Trainingsappartement, 's avonds begeleider beneden, uitstroom met huurcontract
jongere-zelfstandig: Housing coach voor minderjarige vluchtelingen die meerderjarig worden
pleegzorg: nest leeg, kamer vrij voor een pleegkind
pleegzorg: De kinderen van mijn dochter wonen sinds haar arrestatie bij ons in het achterkamertje, ik ben 67, en wij willen ze houden maar hebben hulp en een vergoeding nodig
pleegzorg: netwerkpleeggezin worden
pleegzorg: pleegouder worden als alleenstaande vrouw
pleegzorg: wij hebben geen eigen kinderen en willen iets betekenen voor een kleintje zonder huis
pleegzorg: is een gezinshuis beter dan een groep voor mijn neefje van zeven
pleegzorg: crisisplek voor een baby, vannacht nog
pleegzorg: mijn kleinzoon kan niet bij zijn mama blijven want die gebruikt
pleegzorg: pleegkind steelt eten en hamstert
pleegzorg: Als gezinsvoogd zoek ik een perspectiefbiedend gezin voor drie broers die samen moeten blijven
pleegzorg: bezoekregeling biologische ouders geeft onrust bij ons pleegmeisje
pleegzorg: onze pleegzoon wordt achttien, mag hij blijven
pleegzorg: vakantiepleeggezin
pleegzorg: Become a foster carer for refugee children
pleegzorg: My grandchild was placed with us by the court
pleegzorg: Long term foster home for siblings
pleegzorg: ik ben moslim en wil een islamitisch pleeggezin voor mijn zoontje als ik het niet meer kan
pleegzorg: uithuisgeplaatst, wij zien ons zoontje een uur per maand
pleegzorg: ik heb bij zeven gezinnen gewoond, mag het volgende alsjeblieft een blijver zijn
pleegzorg: pleegvergoeding aanvragen
pleegzorg: ons pleegkindje heeft heimwee en bijt, wie begeleidt ons als gastouders
pleegzorg: af en toe een weekend een kind uit de stad bij ons op de hoeve, hoe schrijf je je in
pleegzorg: mijn beste vriendin is opgenomen en haar kids logeren nu al vier maanden bij mij, wat moet ik officieel regelen
pleegzorg: screening, verklaring van geen bezwaar, STAP training, hoe lang duurt dat
pleegzorg: de pleegzorgwerker wisselt elk half jaar en wij moeten ons verhaal steeds opnieuw doen
pleegzorg: tante neemt nichtjes in huis
pleegzorg: kleuter met FAS zoekt stabiel thuis
pleegzorg: ouder van uithuisgeplaatst kind, lotgenoten en steun
pleegzorg: kindje uit de maternité dat niet mee mag met de moeder, wij willen het een warme thuis geven
pleegzorg: terugplaatsing na twee jaar pleeggezin, wie helpt het kind afscheid nemen van ons
pleegzorg: Gezocht: pleegouders met een groot hart en een extra bed, wij trainen en begeleiden u
pleegzorg: Gezinshuis voor vier kinderen met een beschadigd verleden, gezinshuisouders met hbo-opleiding
pleegzorg: Voltijd, deeltijd en crisispleegzorg, aanmelden via verwijzer of gecertificeerde instelling
pleegzorg: Informatieavond over pleegouder zijn, online en in de bibliotheek
pleegzorg: Mobility Mentoring voor ouders wier kinderen niet thuis wonen
pleegzorg: Begeleiding netwerkplaatsing: opa's, oma's en ooms die een familielid opvangen
pleegzorg: Moeder-kindhuis en pleeggezin samen, wennen en overdragen
pleegzorg: Pleegzorg Jeugdwet, ook voor alleenstaande minderjarige vluchtelingen via Nidos
pleegzorg: Kampeerweekend voor pleeggezinnen, met kampvuur voor de grote kinderen
pleegzorg: Therapeutische gezinsverpleging: professioneel opvoeden van kinderen met zware rugzak
pleegzorg: Gezinshuizen in buitengebied met dieren, duurzaam verblijf tot volwassenheid
pleegzorg: Logeer- en steunpleeggezinnen voor kinderen die soms een rustige plek nodig hebben
pleegzorg: Hulp bij hechting en trauma voor adoptie- en pleegouders
pleegzorg: Woongezin voor tieners vanaf twaalf die geen thuis meer hebben
pleegzorg: Pleegoudervereniging: raad, juridische bijstand, contact met anderen
jonge-mantelzorger: ik kook elke avond
jonge-mantelzorger: Mijn leerling van dertien valt in slaap onder de les omdat ze 's nachts naar haar moeder met MS luistert, ze haalt de boodschappen en tilt haar broertje, en ze praat er liever niet over
jonge-mantelzorger: mijn moeder is bipolair en ik pas op haar
jonge-mantelzorger: kind van zieke ouder
jonge-mantelzorger: brussengroep
jonge-mantelzorger: ik ben elf en mijn zus is gehandicapt, papa en mama hebben nooit tijd voor mij
jonge-mantelzorger: ik tolk altijd voor me ouders bij de dokter en op het stadhuis, ben er klaar mee
jonge-mantelzorger: studie en zorgen voor een vader met ALS gaat niet samen, ik ben twintig
jonge-mantelzorger: puber die thuis alles regelt
jonge-mantelzorger: zij doet de was, brengt de kleine naar school, verstopt de flessen van haar ma
jonge-mantelzorger: Onze zoon van negen is heel stil sinds zijn vader een herseninfarct kreeg en wil hem steeds helpen met eten
jonge-mantelzorger: schuldgevoel als ik naar een feestje ga terwijl mama ligt
jonge-mantelzorger: als jeugdverpleegkundige zoek ik iets luchtigs voor kinderen die zorgen over hun vader hebben
jonge-mantelzorger: mijn ouders zijn doof en ik moet alles bellen
jonge-mantelzorger: me moeder is depri en ik kan niet naar school want wat als ze iets doet
jonge-mantelzorger: tiener met dementerende oma in huis
jonge-mantelzorger: broertje met kanker, iedereen vraagt hoe het met hem gaat en nooit met mij
jonge-mantelzorger: I'm fourteen and take care of my dad who has psychosis
jonge-mantelzorger: Support for siblings of a disabled child
jonge-mantelzorger: Young carers day out
jonge-mantelzorger: Ik ben zestien, ik zorg voor mama, en ik wil praten met iemand die niet meteen jeugdzorg belt
jonge-mantelzorger: vakantiekamp voor kinderen met een gehandicapt broertje of zusje
jonge-mantelzorger: een student die mantelzorger is, uitstel bij tentamens, waar krijgt hij steun
jonge-mantelzorger: mijn vriendje komt nooit spelen, hij moet op zijn mama letten
jonge-mantelzorger: ik durf niet weg van huis omdat papa valt
jonge-mantelzorger: tekenen en lachen met kinderen die ook een zieke mama hebben
jonge-mantelzorger: KOPP kinderen van ouders met psychische problemen
jonge-mantelzorger: Mijn dochter helpt zoveel mee met haar spastische broer dat ze geen hobby meer heeft, ik wil dat ze ook kind mag zijn
jonge-mantelzorger: ons meiske draagt de zorg voor haar grootmoeder, ze is amper vijftien
jonge-mantelzorger: die verantwoordelijkheid is te zwaar voor een jongen die nog moet puberen
jonge-mantelzorger: kaartje, uitje, iets extra's voor kinderen die thuis zo goed meehelpen
jonge-mantelzorger: Jonge mantelzorgers 8-24: uitjes, bowlen, pizza en een luisterend oor
jonge-mantelzorger: Doe- en praatgroep KOPP/KOV, kinderen van ouders met een psychische ziekte of verslaving
jonge-mantelzorger: Brussenmiddag: broers en zussen van kinderen met een handicap, knutselen en kletsen
jonge-mantelzorger: Survivalkid.nl, chatten met een hulpverlener of leeftijdgenoten over je vader of moeder
jonge-mantelzorger: Gastles op school over opgroeien met zorg en ziekte
jonge-mantelzorger: Mantelzorgcoach voor studenten, combineren van college en zorg thuis
jonge-mantelzorger: Zomerweek voor jongeren die voor een ouder zorgen, zeilen en surfen
jonge-mantelzorger: Piep zei de muis: groep voor jonge kinderen in een gezin met problemen
jonge-mantelzorger: Verwendag en cadeaubon voor jongeren die thuis helpen
jonge-mantelzorger: Steunpunt met eigen jongerenconsulent, whatsapp mag, je ouders hoeven niks te weten
jonge-mantelzorger: Training voor docenten: hoe herken je een leerling die thuis zorgt
jonge-mantelzorger: Jonge-helden-avond: films, friet en ervaring delen over ziekte thuis
jonge-mantelzorger: Maatje voor een kind dat veel aan zijn hoofd heeft door een zieke ouder
jonge-mantelzorger: Familie-avond over psychiatrie uitgelegd aan kinderen
jonge-mantelzorger: Jongerenpanel voor wie opgroeit met een chronisch ziek gezinslid
mantelzorg: zorgen voor mijn schoonmoeder
mantelzorg: Vanaf zes uur 's ochtends ben ik in touw met pillen, kousen, brood smeren en bellen, dan naar mijn baan, daarna weer terug, en mijn eigen kinderen zien mij alleen nog moe
mantelzorg: ik mantelzorg, waar heb ik hulp van
mantelzorg: Mijn broer in Canada bemoeit zich overal mee maar ik doe de zorg
mantelzorg: al negen jaar poets ik zijn billen en niemand die dat ziet
mantelzorg: hoe combineer ik mijn zieke man met de kleinkinderen
mantelzorg: wie zorgt er als ik wegval
mantelzorg: wat kan de gemeente doen voor mensen zoals ik die iemand verzorgen
mantelzorg: Mijn buurvrouw sjouwt zich een breuk voor haar moeder en vraagt nooit iets voor zichzelf
mantelzorg: overbelast door zorg voor ouders
mantelzorg: als POH ouderen zie ik een dochter op haar tandvlees lopen, ze zorgt alleen voor een dwarse vader
mantelzorg: Ik mama verzorgen, ik niet werken, ik niet slapen, wie helpt mij
mantelzorg: Ben 24, mn leven draait om mn pa, kan niks plannen
mantelzorg: mijn tante en ik delen de zorg voor oma en het wordt ons te machtig
mantelzorg: carer for elderly parents needs support
mantelzorg: I look after my brother who has MS
mantelzorg: Where do family carers go for help
mantelzorg: de huisarts zegt dat ik op mezelf moet passen, maar hoe dan
mantelzorg: ge doet het met liefde maar 't is zwaar, voor mijn vent zorgen na zijn CVA
mantelzorg: ik ben vrouw, verpleegster, chauffeur, kokkin en boekhoudster tegelijk geworden
mantelzorg: zorg op afstand, ik woon honderd kilometer van mijn ouders
mantelzorg: Door mijn rug gegaan bij het omhoogtrekken van mijn man en nu kan ik niks meer voor hem
mantelzorg: er is geen familie meer behalve ik
mantelzorg: mijn man vindt dat een ander niet aan hem mag zitten, dus alles moet ik doen
mantelzorg: de zorg voor een dochter met een chronische aandoening stopt nooit, ook niet nu ze dertig is
mantelzorg: ik zou zo graag weer alleen zijn echtgenote zijn en niet zijn verzorgster
mantelzorg: balans werk zorg gezin zoek
mantelzorg: Wij zijn buren van een oude man zonder kinderen en doen steeds meer, tot waar gaat dat
mantelzorg: aan mij wordt nooit gedacht, iedereen vraagt hoe het met pa gaat
mantelzorg: Steunpunt mantelzorg: voor iedereen die langdurig zorgt voor een naaste
mantelzorg: Mantelzorgondersteuning Wmo, advies, cursus, vervanging en waardering onder één dak
mantelzorg: Centrum voor informele zorg, wij zijn er voor partners, buren, dochters en zonen
mantelzorg: Expertise over familiezorg, ook in Turkse en Marokkaanse gezinnen
mantelzorg: Mantelzorgpas en voordelen, meld u aan als verzorgende van een naaste
mantelzorg: Dag van de Mantelzorg met lunch, muziek en een cadeau
mantelzorg: Samen zorgen: wij kijken met u wie in de kring om uw man iets kan overnemen
mantelzorg: App waarmee familie, buren en thuiszorg de taken rond moeder verdelen
mantelzorg: Ondersteuning bij zorgen voor iemand met psychische klachten, beperking of ouderdom
mantelzorg: Netwerkcoach, versterkt de kring rondom verzorger en zorgvrager
mantelzorg: Preventief huisbezoek voor wie meer dan acht uur per week zorgt
mantelzorg: Mantelzorgtest: vul in hoe zwaar u het heeft, wij nemen contact op
mantelzorg: Werkgevers leren omgaan met personeel dat thuis iemand verzorgt
mantelzorg: Noodplan voor als de mantelzorger onverwacht uitvalt
mantelzorg: overnemen, afwisselen, volhouden: alles over mantelzorg in één gesprek
mantelzorg: Mantelzorgcafé, spreekuur, nieuwsbrief en hulplijn van onze stichting
respijt: heel even niks moeten
respijt: Na elf jaar zonder vakantie wil ik een keer een week naar mijn zus op Texel, maar mijn man kan geen boterham smeren en wordt bang als hij mij niet ziet
respijt: adempauze gevraagd
respijt: vervangende zorg hoe werkt dat
respijt: vier uurtjes lucht in de week zou mij redden
respijt: wie past er op vader als ik op bruiloft ben van mijn nichtje
respijt: Ik kan niet eens naar de tandarts
respijt: als ik een dag voor mezelf had sliep ik alleen maar
respijt: is er vergoeding voor opvang van mijn vrouw zodat ik kan zeilen met mijn maten
respijt: ontlasting van de mantelzorger, thuis of elders, wat zijn de mogelijkheden
respijt: onze zoon van 35 is dag en nacht bij ons, wij willen ons veertigjarig huwelijk vieren zonder zorgen
respijt: caregiver break
respijt: I need a few days off from looking after my wife
respijt: Respite options near us
respijt: Ik wil ook eens vrij, zegt mijn moeder, en zij heeft gelijk, al acht jaar staat ze voor pa klaar
respijt: Ik ben maatschappelijk werker van een echtpaar, hij dement, zij gesloopt, wat kan er snel ingezet worden zodat zij kan bijtanken
respijt: kopje onder, ik moet ff weg hier
respijt: zonder onderbreking houdt niemand dit vol
respijt: vakantie boeken durf ik niet meer
respijt: mijn zus valt om als ze geen verlof krijgt van de zorg voor onze broer
respijt: Ik mag geopereerd worden aan mijn knie maar dan moet er wel iemand zijn voor hem
respijt: aanvullende verzekering vijftien dagen vervangende mantelzorg, bij wie kan ik die inzetten
respijt: hij wil niet uit logeren en hij wil geen vreemde in huis, maar ik ga eraan kapot, wat bestaat er nog meer
respijt: bijslapen, bijkomen, bijpraten, gewoon een lege agenda
respijt: dagje sauna is al te veel gevraagd
respijt: Kan ge ergens een pauze krijgen als ge altijd klaar moet staan voor uw ouders
respijt: elke zondag vrij, is dat te regelen
respijt: ik zorg oma, ik wil rust dag
respijt: zolang ik niet een nacht doorslaap kan ik overdag niet lief zijn
respijt: Er moet lucht komen in dit gezin met een zwaar gehandicapte dochter
respijt: Respijtzorg: thuis, op een dagplek of met een logeerbed, wij zoeken met u wat past
respijt: Respijtcoach van de gemeente regelt uw vrije dagen
respijt: Adempauze-arrangement: u gaat weg, wij zorgen
respijt: Vouchers voor vervangende zorg, tien dagdelen gratis per jaar
respijt: Tijdelijke overname van zorg, Wmo, Wlz of via uw polis
respijt: Zorg voor hem, vrijaf voor haar: combinatie van daggroep, avondoppas en logeerweek
respijt respijt-thuis: Handen-in-huis zodat de mantelzorger even vrij is: beroepskracht of vrijwilliger, kort of lang
respijt: Vakantieweek voor mantelzorgers, zonder zorgen en met massage
respijt: Dagje op adem komen: wellness voor wie altijd klaarstaat, wij blijven bij uw naaste
respijt: Even bijkomen: dagopvang met slaapgelegenheid, flexibel en ook in het weekend
respijt: Stroomschema respijt en bemiddeling, snel antwoord binnen twee dagen
respijt: Samen op vakantie met zorg, u rust uit en een hulp neemt de verzorging over
respijt: Noodvervanging bij plotselinge uitval van de verzorger
respijt: Weekendarrangement voor ouders van zorgintensieve kinderen
respijt: Respijtwijzer: alle adressen waar een ander het van u overneemt
respijt-thuis: zitter voor mijn man
respijt-thuis: Op donderdagavond repeteer ik met het koor en dan wil ik dat er bij ons thuis iemand naast hem zit, een kaartje legt, zijn sondezak vervangt en hem naar bed helpt
respijt-thuis: oppas voor volwassen zoon
respijt-thuis: wie blijft er bij haar op zondagmiddag
respijt-thuis: Iemand die bij ons thuis oppast, want zij verdraagt geen ander bed
respijt-thuis: mijn vader wordt wild als hij weg moet, dus kom liever naar hem toe zodat ik naar de winkel kan
respijt-thuis: onze dochter met epilepsie kan niet alleen thuis zijn en wij willen eens uit eten
respijt-thuis: oppas gehandicapt kind aan huis
respijt-thuis: voor drie uur een vrijwilliger zodat mijn vrouw naar yoga kan
respijt-thuis: wij zoeken een ervaren iemand die een weekend intrekt bij mijn ouders
respijt-thuis: een inwonende vervanger als ik in Portugal ben
respijt-thuis: ik wil naar bingo maar hij loopt weg als ik niet oplet
respijt-thuis: kan een student bij mijn vader blijven terwijl ik college heb
respijt-thuis: Can someone stay with my mum at our house for an afternoon
respijt-thuis: Home sitter for husband with Parkinson
respijt-thuis: Overnight sitter at home so I can sleep
respijt-thuis: de wijkverpleegkundige vraagt een vrijwilliger die twee ochtenden bij meneer aanwezig is zodat mevrouw boodschappen kan doen
respijt-thuis: moeder met Alzheimer mag niet zonder toezicht, ik heb een sollicitatiegesprek
respijt-thuis: als ik de hond uitlaat is het huis onbewaakt
respijt-thuis: een vertrouwd gezicht op de bank naast hem
respijt-thuis: Mijn man hebben, hij ziek, ik moet naar inburgering, wie zitten met hem
respijt-thuis: thuisoppas chronisch zieke
respijt-thuis: er moet een mannelijke vrijwilliger komen, voetbal kijken en biertje zonder alcohol, dan kan ik weg
respijt-thuis: Ze deden het eerst met wisselende invallers, dat werd chaos; ik wil één vaste persoon die mij vervangt
respijt-thuis: een nachtje bij schoonmama slapen, wie doet dat tegen betaling
respijt-thuis: bij ons ma blijven waken we om beurten, maar doordeweeks is er overdag niemand
respijt-thuis: mijn broer met het syndroom kan niet alleen zijn als ik naar het werk ben
respijt-thuis: hij zit aan de beademing, een gewone oppas kan niet
respijt-thuis: Mogelijkheid dat iemand het van mij overneemt van negen tot vijf, in ons flatje
respijt-thuis: kan u komen babysitten bij mijn oudje
respijt-thuis: Vrijwillige thuishulp die blijft terwijl de mantelzorger eropuit gaat
respijt-thuis: Oppascentrale voor gezinnen met een gehandicapt kind, opgeleide studenten
respijt-thuis: Handen-in-Huis: vervangt de mantelzorger drie dagen tot twee weken, in uw woning
respijt-thuis: Respijtzorg aan huis, één op één, dagdelen van vier uur
respijt-thuis: Zorgoppas: kinderen met autisme, epilepsie of sonde, ook 's avonds
respijt-thuis: Buddy's die bij iemand met dementie blijven, spelletje en rondje om
respijt-thuis: Verzorgende slaapt bij u thuis zodat uw partner een nacht vrij heeft
respijt-thuis: 24-uurszorg aan huis, tijdelijk, als familie op reis gaat
respijt-thuis: Gezelschap en toezicht thuis, terwijl u weg bent, met pgb of particulier
respijt-thuis: Thuisvervanging door zorgprofessional met verklaring omtrent gedrag
respijt-thuis: Wij nemen het stokje over: dezelfde hulp, uw ritme, uw huis
respijt-thuis: Nacht- en weekendoppas bij volwassenen met beperking
respijt-thuis: Vrijwilligersteam palliatief en chronisch: aanwezig zodat de naaste even weg kan
respijt-thuis: Noodoppas bij ziekte van de verzorgende partner, binnen een dag
respijt-thuis: Mantelzorgvervanger van de kerk, op verzoek een middag of avond
`;
