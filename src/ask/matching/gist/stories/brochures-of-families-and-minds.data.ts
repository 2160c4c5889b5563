/** As foundations, clinics and practices describe what they offer: families, young people, mind, addiction, love and loss. */
export const brochuresOfFamiliesAndMinds = `
jeugd: Stichting De Kleine Beer begeleidt kinderen en jongeren tot 23 jaar die even uit de bocht vliegen, thuis, in de klas of op straat
jeugd: Jeugd- en gezinsprofessionals (SKJ) in ieder dorp, laagdrempelig en outreachend, in opdracht van de jeugdregio
jeugd: Een kind groeit niet op in een systeem maar aan een tafel; daarom schuiven onze mensen aan
jeugd: Productcategorie 45A04, jeugdhulp ambulant regulier, 45A48 behandeling hoog specialistisch
jeugd: Samen met school, wijkagent en sportclub zorgen we dat een jongere niet tussen wal en schip raakt
jeugd: Voor wie 0 tot 18 is en voor wie daar vader, moeder of iets daartussenin van is
opvoeding: Elke opvoeder twijfelt wel eens. Bel de opvoedlijn, wij zijn zelf ook ouder
opvoeding: Incredible Years, Triple P Teens, Opvoeden & Zo: erkende cursussen in kleine groepen
opvoeding: Vaders voor Vaders: zaterdagochtend spelen met je peuter en praten met andere pa's
opvoeding: Opvoeden tussen twee culturen, gespreksavonden in het Turks, Arabisch en Somalisch
opvoeding: Stap voor stap naar rustige maaltijden, vaste bedtijden en duidelijke regels, met huiswerk voor papa en mama
opvoeding: Ouderschap met een beperking: wij ondersteunen langdurig en op ooghoogte
opvoeding: De pedagoog komt op schoot bij de consultatiebureaus, u hoeft niets aan te vragen
druk-gedrag: Bij Vlot leren kinderen met een kort lontje boksen, ademen en praten, in die volgorde
druk-gedrag: Gedragsinterventie Minder Boos en Opstandig voor kinderen van 8 tot 13 en hun ouders
druk-gedrag: Voor gezinnen waarin de stoelen vliegen: samen uitzoeken wat er onder het boze gedrag zit
druk-gedrag: Paardencoaching voor kinderen die ontploffen; een pony schrikt eerlijk
druk-gedrag: PCIT: de therapeut fluistert via een oortje mee terwijl u met uw kleuter speelt
druk-gedrag: Intensieve gedragstraining voor brugklassers met driftige kop en goed hart
gezin-thuis: Een gezinswerker van Thuisbasis staat om zeven uur 's ochtends naast u bij het smeren van de boterhammen
gezin-thuis: Relationele gezinstherapie (RGT) en MDFT voor gezinnen met vastgelopen pubers
gezin-thuis: Gezinsondersteuner, één gezicht, maximaal twee jaar, vasthouden en afschalen
gezin-thuis: Buurtgezinnen koppelt gezinnen die steun kunnen gebruiken aan een warm gezin om de hoek
gezin-thuis: Wanneer uithuisplaatsing dreigt, komen wij zo vaak als nodig is, ook op zondagmorgen
gezin-thuis: Gezinnen met een zieke ouder: wij houden de huishouding en de sfeer overeind
scheiding: Kinderen bewegen mee als ouders uit elkaar gaan. Onze kindercoach geeft ze woorden, spel en een eigen plek
scheiding: Ouderschapsbemiddeling, parallel ouderschap, gezamenlijk ouderplan, ook in opdracht van de rechter
scheiding: Begeleide omgang in een huiskamer met speelgoed en een neutrale begeleider
scheiding: JES! groepen: Jij En Scheiding, zes middagen met spel en een boek
scheiding: Twee huizen, één kind: cursusavond voor pas gescheiden ouders
baby: Vanaf de eerste echo tot het eerste stapje: verloskundige, kraam, lactatie en babymassage onder één dak
baby: Moederkindhuis De Wieg biedt onderdak en ouderschapstraining aan zwangere jonge vrouwen
baby: Uw kraamverzorgende wast, kookt, meet, troost en leert u het huiltje van honger kennen
baby: Poli postpartum: depressie, bevallingstrauma en hechting, samen met je baby op de mat
baby: Babycafé iedere maandag, weegschaal aanwezig, tranen toegestaan
baby: Geboortezorgcoach voor gezinnen die nieuw zijn in Nederland
pleegzorg: Open je deur voor een kind dat niet thuis kan wonen: een week, een schooljaar, een jeugd
pleegzorg: Gezinshuis Het Vossenhol: zes kinderen, twee vaste ouders, kippen op het erf
pleegzorg: Pleegzorg voltijd, deeltijd, crisis en netwerk; wij leiden u op en staan 24 uur naast u
pleegzorg: Verbindend Gezag en traumasensitief pleegouderschap, drie bijeenkomsten
pleegzorg: Broertjes en zusjes zo mogelijk samen, daar zoeken wij door
jeugd-logeren: Eén weekend in de veertien dagen naar het Zeehondenhuis, met vriendjes, bakken en vuurtje op het strand
jeugd-logeren: Kinderen met autisme, een beperking of gedragsproblemen logeren bij ons in groepjes van vier, met hun eigen kussen
jeugd-logeren: Logeerzorg, productcode 44A09, per etmaal, Jeugdwet en Wlz
jeugd-logeren: Gastgezinnen op de boerderij vangen kinderen op, zodat ouders kunnen uitslapen
jeugd-logeren: Een vakantieweek vol avontuur en thuis een week lang stilte
jeugd-dag: Op zaterdag bouwen, koken, klimmen: de zaterdagclub voor kinderen die drukte lastig vinden
jeugd-dag: Ons dagcentrum stimuleert peuters met een ontwikkelingsachterstand, met fysio, logo en ergo op de groep
jeugd-dag: BSO voor bijzondere kinderen: drie op één, snoezelhoek, ophaalservice van elke school
jeugd-dag: Kinderen met verpleegkundige zorg spelen, slapen en leren bij ons als op ieder kinderdagverblijf
jeugd-dag: Jeugddagbehandeling, wijzigend van naschoolse groep tot hele dagen, gericht op terugkeer naar onderwijs
school: Voor kinderen die thuiszitten: eerst rust, dan een ritme, dan een klas
school: Onderwijszorgklas Het Atelier, vier ochtenden, twee begeleiders, acht leerlingen
school: Leerlingbegeleiding, verzuimbegeleiding, planning en time-out in één pand naast het station
school: Onze hoogbegaafdheidsspecialist helpt kinderen die onderpresteren of onbegrepen op de gang zitten
school: Samen met ouders, ib'er en leerplicht weer zin in leren
school: Studentendok: voor wie op mbo, hbo of wo vastloopt in concentratie, stress of eenzaamheid
pesten: Geen grapje: groepsprogramma voor klassen waar pesterijen de sfeer bepalen
pesten: Weerbaar tegen treiteren, met judo, theater en een kind dat eerder op jouw plek zat
pesten: Meidenvenijn en appgroepen, ouderavond en gastles met acteurs
pesten: Na langdurig getreiterd zijn weer durven vertrouwen: individuele coaching voor tieners
dyslexie: Gespecialiseerde behandelaren onderzoeken en behandelen ernstige enkelvoudige dyslexie, vergoed via de gemeente
dyslexie: Lezen als een feestje, met remedial teaching op het ritme van je kind
dyslexie: Rekenspecialist voor wie van getallen buikpijn krijgt
dyslexie: Volwassen en slecht kunnen lezen: test en training, vertrouwelijk
jeugd-psychisch: Onze kindertherapeuten werken met verf, poppenhuis, woorden en ouders
jeugd-psychisch: Basis-GGZ jeugd: angst, rouw, dwang, somberheid, korte trajecten zonder wachttijd
jeugd-psychisch: Voor jongeren van 12 tot 23 die geen zin hebben in het leven of zichzelf pijn doen
jeugd-psychisch: Kliniek en dagkliniek kinder- en jeugdpsychiatrie, met eigen school
jeugd-psychisch: Hulp aan jonge kinderen die iets ergs zagen: TF-CBT en EMDR in spelvorm
zelfvertrouwen: Leren staan als een boom, praten als jezelf: weerbaarheid voor alle leeftijden
zelfvertrouwen: Van muurbloem naar mens, groepstraining assertief met ervaringsdeskundigen
zelfvertrouwen: Zelfbeeld en sociale media, workshop voor meiden met moeders
zelfvertrouwen: Nee is ook een zin, training voor mensen met LVB
jongere-zelfstandig: Drieëntwintig studio's, een gezamenlijke keuken en een coach die je leert hoe een blauwe envelop werkt
jongere-zelfstandig: Wonen, leren, werken in één traject, voor jongeren van 16 tot 27 die uit jeugdzorg komen of dakloos zijn
jongere-zelfstandig: Kamertraining in kleine stappen: eerst een gang met anderen, dan een eigen sleutel
jongere-zelfstandig: Perspectiefplan 16-27: thuis, inkomen, school en een vaste volwassene
jonge-mantelzorger: Jonge helden: bowlen en bijkletsen voor wie thuis veel te zorgen heeft
jonge-mantelzorger: Een eigen coach voor kinderen en studenten met een zieke ouder, broer of zus
jonge-mantelzorger: Een dagje kind: op pad met leeftijdsgenoten terwijl iemand thuis inspringt
autisme: Autisme-expertisecentrum met diagnostiek, psycho-educatie, systeemcoaching en werkondersteuning
autisme: Overzicht, voorspelbaarheid en humor: begeleiding door mensen die autisme kennen van binnenuit
autisme: Partners, broers en kinderen leren de handleiding van iemand met autisme
autisme: Onze prikkelarme praktijk heeft geen bel, geen muziek en altijd dezelfde stoel
autisme: Wonen, studeren en werken met autisme, één coach over alle levensgebieden
adhd: Orde voor buitelhoofden: coaching bij ADHD en ADD, met timers, bewegen en zelfspot
adhd: ADHD-poli, onderzoek binnen vier weken, instellen en controle van medicatie
adhd: Vrouwen en ADHD, gespreksgroep en psycho-educatie, hormonen komen ook aan bod
adhd: ADHD in het gezin: ouders en tiener leren samen plannen
psychisch: Psychologenpraktijk in het oude postkantoor, vergoed, zonder marmeren hal
psychisch: Gespecialiseerde ggz: angst, trauma, stemming, persoonlijkheid; individueel, groep, online en kliniek
psychisch: POH-GGZ en psycholoog werken samen zodat u snel iemand spreekt
psychisch: High & Intensive Care, IHT en crisisdienst, dag en nacht
psychisch: Forensische poli: behandeling van agressie, huiselijk geweld en delictgedrag, ook onder reclasseringstoezicht
psychisch: Interculturele GGZ met behandelaren die Turks, Arabisch, Berbers en Papiaments spreken
somber: Na negen wandelingen met dezelfde coach merken de meeste mensen dat het grijs wat lichter wordt
somber: Depressiespreekuur en groepstraining voor volwassenen en ouderen, gedragsactivering en MBCT
somber: Licht, ritme, eten, mensen, bewegen: vijfmaal omhoog uit de put
somber: Voor wie het leven niet meer ziet zitten: praat met ons, zonder oordeel
angst: Stap voor stap weer in de lift, over de brug, langs de hond: exposuretraining op locatie
angst: Paniekgroep met ademhaling, dans en ervaringskennis
angst: Online angstbehandeling met een vaste therapeut die elke week reageert
angst: Bang voor mensen? Oefengroep voor sociale angst, in een nagespeelde kantine
trauma: Traumacentrum voor vluchtelingen, veteranen en slachtoffers van seksueel geweld
trauma: EMDR, imaginaire exposure, sport en psycho-educatie in een intensief programma van twee weken
trauma: Ervaren therapeut verwerkt samen met u wat u nooit vertelde
trauma: Vrouwen die geweld hebben overleefd, schrijven en bewegen in een besloten groep
psychose: VIP-team voor jongeren na een eerste psychose: behandeling, familie, school en werk
psychose: Leven met stemmen: ontmoeting, taal en stemmencoach
psychose: FACT-teams, depotpoli, herstel en rehabilitatie voor mensen met psychotische kwetsbaarheid
psychose: Familie leert hoe je naast iemand met wanen blijft staan, zonder mee te gaan
persoonlijkheid: Onze VERS-training geeft u gereedschap voor golven van boosheid, leegte en paniek
persoonlijkheid: Dagbehandeling schematherapie, drie dagen, negen maanden
persoonlijkheid: Mentalization Based Treatment met begeleiding van partners
persoonlijkheid: Voor iedereen die last heeft van uitersten in contact en zichzelf
dwang: Vierdaagse exposureweek in Bergen, met mensen die ook hun deurkruk niet konden loslaten
dwang: Behandeling van dwang, tics en morfodysforie, aan huis en online
dwang: Gezinsgerichte CGT bij dwang op de kinderleeftijd
eetstoornis: Eetkliniek met huiskamer, moestuin en tafelgenoten die jou snappen
eetstoornis: Proud2Bme-achtige gesprekken, volwassen en jongeren, door ervaringsdeskundigen
eetstoornis: FBT: ouders nemen tijdelijk het eten over
eetstoornis: Naar een normaal bord: behandeling van eetbuien, braken en lijnen
burn-out: Uitgeput? In twaalf weken van bank naar buiten naar baan
burn-out: Stresscoach en bedrijfspsycholoog voor teams in onderwijs en zorg
burn-out: Rustpunt met bomen, ademwerk en hangmatten voor mensen met werkgerelateerde uitval
slapen: Slaappoli met CGT-i, chronotherapie en slaapmeting thuis
slapen: De slaapcoach leert ouders hoe peuters doorslapen
slapen: Avondcursus slecht slapen, acht lampen en geen scherm
ggz-begeleiding: Begeleiders met eigen herstelervaring staan naast u bij post, medicijnen, boodschappen en contacten
ggz-begeleiding: Ambulant team GGZ, bereikbaar van zeven tot elf, geschoold in psychose, autisme, verslaving
ggz-begeleiding: Wmo-product: ondersteuning zelfstandig leven zwaar (OZL3)
ggz-begeleiding: Forensische begeleiding met woontraining, delictpreventie en dagbesteding
ggz-inloop: Een huiskamer waar u niet hoeft te verklaren waarom u komt: koffie, krant, soep en soms een lied
ggz-inloop: Zelfregiecentrum met cursussen herstel, WRAP en ervaringsdeskundigen
ggz-inloop: Dagelijks open tot tien uur, kaarten, kledingruil, rust
lotgenoten: Praat met mensen die er doorheen zijn gegaan; geen therapeut, wel thee
lotgenoten: Ervaringsdeskundigheid als vak: opleiding, intervisie, inzet in wijkteams
lotgenoten: Zelfhulpgroepen rond rouw, angst, ziekte, geweld en ouderschap
verslaving: Verslavingskliniek aan zee, detox, behandeling, resocialisatie en nazorg
verslaving: Twaalfstappenprogramma met terugvalpreventie en familieprogramma
verslaving: Ambulante hulp bij drank, drugs, medicijnen en digitaal gedrag; ook anoniem
verslaving: Woonplek voor wie clean wil blijven, met huisgenoten in hetzelfde schuitje
alcohol: Nuchter begint met één dag: groep, coach, medicatie
alcohol: Ambulante ontgifting, huisarts betrokken, dagelijks bezoek van verpleegkundige
alcohol: Voor ouderen met alcoholproblemen, thuis, discreet
drugs: Cannabispoli, GHB-team, chemsex-consult en methadonverstrekking
drugs: Jongeren en blowen: vier gesprekken, geen preek
drugs: Gebruikersruimte met spuitenruil, douche, maaltijd en arts
gokken: Stop met gokken: gratis chat, blokkade, behandelgroep en geldcoach
gokken: Gamen zonder ruzie: gezinstraining over schermen
verslaving-naasten: Cursus voor partners en ouders van een drinker of gebruiker: grenzen en lucht
verslaving-naasten: Gespreksgroep voor volwassen kinderen van alcoholisten
relatie: Gesprekken met z'n tweeën en een derde die geen partij kiest
relatie: Systeemtherapie en EFT voor stellen, gezinnen, broers en zussen
relatie: Mediation: uit elkaar zonder de pannen te gooien
seksualiteit: Seksuologische praktijk voor lust, pijn, angst, geaardheid en lichaam na ziekte
seksualiteit: Lieve plek voor lhbti-vluchtelingen, dinsdag kookgroep
seksualiteit: Verliefd, verkering, vrijen: cursus voor mensen met een beperking, met foto's
vluchten-voor-geweld: Een kamer, een code, een kind dat weer slaapt: opvang op onbekend adres
vluchten-voor-geweld: Ambulante hulp bij geweld in relaties: veiligheidsplan, herstel, recht
vluchten-voor-geweld: Ook mannen die vluchten krijgen bij ons onderdak
rouw: Rouwcafé, wandelen met verdriet, lotgenoten en rouwtherapie voor jong en oud
rouw: Kinderen die iemand verloren knutselen een doos vol herinneringen
rouw: Na zelfdoding: nabestaandengroep, besloten
levensvragen: Geestelijk verzorgers voor iedereen, thuis of op een bankje, met of zonder geloof
levensvragen: Filosofisch café over ziek zijn, schuld en geluk
`;
