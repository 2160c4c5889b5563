/** A second round, other words: the mind, relationships, recovery, addiction and sexuality. */
export const mindAgain = `
psychisch: van binnen is het oorlog en van buiten een glimlach met lippenstift, mijn zus zegt ga eens naar iemand toe die ervoor geleerd heeft
psychisch: kan een psycholoog ook aan huis komen voor mijn schoonvader, hij is warrig in zijn gevoel maar niet dement
psychisch: ik ben aangemeld bij vier instellingen en overal is de deur dicht, wie vangt mij mentaal op in de tussentijd
psychisch: wij willen als gezin uitleg over de diagnose die de psychiater aan onze oudste gaf
psychisch: mental breakdown, who can see me this week
psychisch: Psychologenpraktijk in de wijk, plek voor iedereen met psychische klachten
psychisch: Psychiater en psychotherapeut, behandeling met gesprekken en zo nodig medicatie
psychisch: Consultatie psychische klachten, een kort traject met de praktijkondersteuner
psychisch: Chat, bel of mail over je mentale welzijn, ook in de nacht
psychisch: Instelling voor geestelijke gezondheidszorg, poliklinieken in de regio
somber: de planten gaan dood, de post ligt in de hal, mijn gitaar is stoffig, alles wat ik mooi vond laat mij koud
somber: opa zit sinds de verhuizing met zijn jas aan op een stoel en zegt dat hij op de lijkwagen wacht
somber: ze is de bruid van volgende maand en huilt om alles, haar moeder zegt zenuwen, ik zeg depressie
somber: leeg als een zak, loodzware benen, geen honger, geen plan, en niemand durft te vragen hoe het echt gaat
somber: hopeless and tearful since losing my job
somber: suïcidale gedachten, ik heb een datum in mijn hoofd en wil dat iemand mij tegenhoudt
somber: Sombere stemming? Kortdurende behandeling en gedragsactivering
somber: Depressiegroep voor senioren, levensverhalen en lichte beweging
somber: Uit het dal, gespreksgroep bij neerslachtigheid
somber: Therapie bij langdurige depressie, medicatie, ECT, lichttherapie
angst: bij het piepen van de kassa dacht ik dat ik doodging, ik liet mijn karretje staan en rende naar buiten, nu bestel ik alles online
angst: mijn knikkende knieën op de kansel, ik ben ouderling en moet voorlezen maar de letters zwemmen
angst: elk vlekje is kanker, elk steekje een infarct, de dokter zucht als hij mijn naam ziet
angst: hoogtevrees, ik werk op daken
angst: terrified of vomiting and of germs on buses
angst: zij beeft voor een telefoontje en kan geen pakketje aannemen van de bezorger
angst: Angst de baas, exposuretherapie in de lift, de tunnel en de winkel
angst: Paniek begrijpen en doorbreken, korte behandeling
angst: Groep voor mensen die bang zijn voor mensen
angst: Rustcursus tegen zorgelijke gedachten en spanning
trauma: bij benzinelucht ben ik terug in de auto, ondersteboven, met mijn broertje naast mij
trauma: mijn cliënt, een asielzoekster, is gemarteld in een cel, bevriest bij uniformen en slaapt onder haar bed
trauma: als jongen door de trainer betast, ik ben zestig en brak bij een televisieserie
trauma: de aardbeving, mijn huis, mijn nicht onder het puin, ik kan nergens meer onder een plafond slapen
trauma: reliving an assault every time someone walks behind me
trauma: ze durft geen eigen verjaardag te vieren, want op die dag werd ze vroeger opgesloten
trauma: Verwerken van schokkende gebeurtenissen met EMDR
trauma: Traumacentrum, vluchtelingen, misbruik, geweld, rampen
trauma: Schrijftherapie en imaginatie bij nachtelijke herbelevingen
trauma: Hulp na seksueel geweld, artsen, politie en psychologen samen
psychose: zij dekt alle spiegels af, spreekt van engelen in het riool en kookt voor twaalf gasten die niemand ziet
psychose: hij gaf zijn bankpas aan een zwerver, tekende een contract voor een kasteel en is nu in een dal, bipolair
psychose: mijn man gelooft dat onze tuinkabouters microfoons zijn, de dokter wil een opname en hij een advocaat
psychose: stemmen commanderen mij om niet te eten, de radio doet mee
psychose: my daughter believes she is being followed by cars
psychose: ze stopte met haar antipsychoticum omdat ze er dertig kilo van aankwam en nu ziet ze weer wezens
psychose: Psychosezorg, vroeg erbij, samen met familie
psychose: Behandeling van wanen, stemmen en manie
psychose: Bipolair spreekuur, stemmingsdagboek en medicatie
psychose: Herstelgroep na een psychose, verhalen, werk, vrienden
autisme: ik heb een schriftje met wat je zegt als iemand jarig is, ziek is, of een nieuwe jas heeft
autisme: mijn volwassen dochter snijdt alle merkjes uit haar kleren, eet in vaste volgorde, en verdwijnt van een feestje in de wc
autisme: werkgever wil weten hoe hij een autistische programmeur rust en duidelijkheid geeft
autisme: hij ratelt over vogels, mist mijn geeuw, en snapt niet waarom ik boos wegloop
autisme: autistic adult overwhelmed by change at work
autisme: op mijn vijfenvijftigste vielen de stukjes op hun plek, ik ben niet raar maar autistisch
autisme: Begeleiding en coaching voor volwassenen met ASS
autisme: Diagnose autisme, ook voor vijftigplussers en hoogbegaafden
autisme: Prikkelarm wonen en werken voor mensen met autisme
autisme: Oudergroep autisme, duidelijkheid, rust en humor
adhd: mijn man begint op zondag de schutting te schilderen, repareert halverwege de brommer en bakt dan brood dat hij vergeet
adhd: ik krijg boetes voor niet-ingeleverde boeken, te laat betaalde belasting en door rood lopen, het is allemaal dezelfde warboel van mijn aandacht
adhd: ze kletst door films heen, trommelt met haar pen, verveelt zich binnen vijf minuten, en is de liefste juf van school
adhd: zonder deadline geen start, met deadline paniek, adhd zegt mijn zus die psycholoog is
adhd: late diagnosis of ADD, coaching and pills
adhd: stuiteren, dromen, uitvallen, wiebelen in de kerkbank
adhd: ADHD-team voor volwassenen, onderzoek en instellen van medicijnen
adhd: Plannen voor chaoten, groepscoaching
adhd: Focus en rust, training aandacht en impulsbeheersing
adhd: Werken met ADHD, jobcoach
persoonlijkheid: ik post iets, hij reageert niet, ik breek zijn lievelingsmok, ik huil, ik smeek, zo gaat het al met drie vriendjes
persoonlijkheid: littekens van mijn pols tot mijn elleboog, ik draag altijd lange mouwen op mijn werk
persoonlijkheid: haar hulpverleners zijn om de beurt held en vijand, ons gezin loopt op eierschalen
persoonlijkheid: ik weet niet wie ik ben, ik kopieer de persoon tegenover mij
persoonlijkheid: black and white thinking, rage, fear of rejection
persoonlijkheid: in een boze bui scheurde ik zijn trouwpak en een uur later begreep ik er niks van
persoonlijkheid: Emotieregulatietraining bij een instabiele persoonlijkheid
persoonlijkheid: Borderline begrijpen, voor jezelf en voor je naasten
persoonlijkheid: Intensieve psychotherapie bij vastgeroeste patronen en zelfbeschadiging
persoonlijkheid: MBT-groep, stilstaan bij wat jij en de ander voelt
dwang: de kraan dichtdraaien tot het piept, vier keer omlopen, de buren denken dat ik iets kwijt ben
dwang: zij wast appels met afwasmiddel, schuurt haar nagels en raakt nooit een winkelwagen aan
dwang: ik moet de zin hardop overlezen tot hij goed klinkt, drie uur voor één pagina
dwang: compulsive counting and touching
dwang: hij kan de vuilniszak niet buitenzetten zonder hem te doorzoeken of er niet iets belangrijks in zit
dwang: mijn hoofd fluistert dat ik met het mes zal steken, daarom liggen onze messen bij de buren
dwang: Dwangklachten behandelen door juist niet te controleren
dwang: Smetvrees, ordenen, tellen, kort en intensief
dwang: Behandelaar bij u thuis voor poets- en wasrituelen
dwang: Dwang, hoe steun je je partner
eetstoornis: ze roert een half uur in haar yoghurt, snijdt een erwt in vieren en draagt in juli een dikke trui
eetstoornis: twee rollen koekjes, een pot ijs, een brood, in twintig minuten, en de wikkels in de container van de flat verderop
eetstoornis: haar coach prees haar lage gewicht en nu flauwt ze op de atletiekbaan
eetstoornis: mijn kind is bang voor slikken, ze eet alleen vloeibaar sinds ze zich in een druif verslikte
eetstoornis: purging after every meal, need specialised help
eetstoornis: Eetstoornisbehandeling voor jongeren en volwassenen
eetstoornis: Weer leren eten, samen aan tafel in de dagbehandeling
eetstoornis: Eetbuien, lijnen en schaamte, groepstherapie
eetstoornis: Hulp voor ouders aan de eettafel bij anorexia
eetstoornis: Hersteltraject met ervaringswerkers, eten zonder strijd
burn-out: ik heb mijn agenda in de oven gelegd, geen grap, en toen ben ik op de keukenvloer gaan zitten
burn-out: tussen het inplannen van mijn moeder, drie pubers, jaarcijfers en een verbouwing brak er iets als een elastiek
burn-out: van de bedrijfsarts moet ik een traject volgen wegens overbelasting, welke coach wandelt en praat
burn-out: de telefoon trilt en mijn nek ook, ik haat mijn functie die ik zo graag wilde
burn-out: overworked teacher on sick leave
burn-out: prikkelbaar, pieken, uitgeput, verkoudheden, en op zondagavond buikpijn om maandag
burn-out: Vastgelopen op je werk? Coaching bij overspanning
burn-out: Stressklachten, herstel in drie fasen
burn-out: Opladen in de natuur, tweedaagse voor wie opgebrand is
burn-out: Psycholoog arbeid en gezondheid
slapen: het dekbed is een gevecht, het kussen een bult, de rode cijfers van de klok mijn vijand
slapen: hij snurkt zo hard dat de buurman klopt, en overdag knikt hij in de vergadering
slapen: ik ben nachtverpleegkundige geweest en mijn lijf weet na tien jaar nog niet wanneer het donker is
slapen: om vier uur denken aan de belasting, de begrafenis, de kat, en om zeven uur een lijk achter het stuur
slapen: can't fall asleep before dawn
slapen: pilletjes uit Turkije, anders lig ik als een haring in een ton te draaien
slapen: Slecht slapen? Training met een slaaptherapeut
slapen: Slaappoli, onderzoek naar apneu, onrustige benen en slapeloosheid
slapen: Slaapgroep, ritme, rust en minder tabletten
slapen: Leer weer doorslapen, online programma
zelfvertrouwen: op de groepsfoto sta ik altijd achter de ficus, en mijn mening verstop ik daar ook
zelfvertrouwen: ze durft haar soep niet terug te sturen met een haar erin
zelfvertrouwen: een man die op zijn vijftigste wil leren dat hij er mag zijn, geen therapie, meer een oefengroep
zelfvertrouwen: mijn moeder laat zich door de thuishulp commanderen en fluistert dan dat ze het niet durft te zeggen
zelfvertrouwen: speaking up for myself at work
zelfvertrouwen: als iemand mij prijst denk ik dat hij iets van me nodig heeft
zelfvertrouwen: Sterker in je schoenen, voor volwassenen
zelfvertrouwen: Grenzen aangeven, oefenen in een veilige groep
zelfvertrouwen: Zelfbeeldgroep, witboek en spiegeloefening
zelfvertrouwen: Van verlegen naar vrij, wekelijkse training
relatie: hij rijdt te hard als we ruzie hebben en ik knijp in de deurgreep, zo praten wij
relatie: na de affaire draai ik haar jaszakken om, ik wil weer kunnen geloven dat ze bij haar zus is
relatie: ons huwelijk is een bv geworden, agenda, boodschappen, voetbal, en liefde is een post die ontbreekt
relatie: mijn volwassen zoon blokkeerde mijn nummer na een opmerking over zijn vrouw
relatie: partner counselling, we keep fighting about the kids
relatie: wij zijn tachtig, hij mokt, ik zwijg, zestig jaar getrouwd en geen woord te veel
relatie: Gesprekken voor paren, luisteren, verzoenen of goed uit elkaar gaan
relatie: Relatieproblemen, kortdurende begeleiding door maatschappelijk werk
relatie: Samen praten met een derde erbij, voor familie met onenigheid
relatie: Vertrouwen herstellen na bedrog, koppeltherapie
ggz-begeleiding: de wasmachine heeft schimmel, de bel is eraf, hij leeft op knakworst en stemmen, maar als zijn begeleider komt zet hij koffie
ggz-begeleiding: ik durf weer op een trapje te staan en een lamp te vervangen sinds er wekelijks iemand langskomt, mijn angst is er nog, maar nu stopt de beschikking
ggz-begeleiding: een psychiatrisch kwetsbare moeder en een kleuter van drie, wie begeleidt haar thuis in de ochtenden
ggz-begeleiding: het wijk-ggd-team belde aan bij mijn verwarde oom, hij wil alleen praten over postzegels, maar dat is een begin
ggz-begeleiding: visiting support for someone with schizophrenia
ggz-begeleiding: hij is ontslagen uit de kliniek met een plastic tas en een recept, wie haalt hem op en wie komt morgen kijken
ggz-begeleiding: Thuisondersteuning voor mensen met een psychiatrische diagnose
ggz-begeleiding: Samen je dag, je geld en je medicatie op orde bij psychische kwetsbaarheid
ggz-begeleiding: Herstelondersteunende begeleiding aan huis
ggz-begeleiding: Sociaalpsychiatrisch verpleegkundige in de wijk, langdurig contact
ggz-inloop: op een bank in een kamer vol planten mocht ik zwijgen, ze schonken in en vroegen niets, zo'n huis zoek ik nu in mijn nieuwe stad
ggz-inloop: een soep, een potje schaken en mensen die ook weleens opgenomen waren
ggz-inloop: mijn vrouw is manisch-depressief en wil haar verhaal delen in een groep die herstel centraal zet
ggz-inloop: na de dagbehandeling mis ik de gang, de rookplek en de gesprekken, waar zijn zulke mensen
ggz-inloop: recovery café for people who have been in psychiatry
ggz-inloop: Open huis voor mensen met psychische problemen
ggz-inloop: Herstelcentrum door en voor mensen uit de psychiatrie
ggz-inloop: Cursussen over kwetsbaarheid en kracht, gegeven door ervaringsdeskundigen
ggz-inloop: Huiskamer waar je binnenvalt als het even niet gaat
ggz-inloop: Inloop, maaltijd en muziek, ook voor jongeren met psychische nood
lotgenoten: de enige in mijn dorp met een kunstgewricht in de kaak, waar zijn de anderen
lotgenoten: met een kop thee naast iemand die ook een dochter verloor aan leukemie
lotgenoten: een forumpje, een wandelclub, als het maar mensen zijn die niet zeggen het komt goed
lotgenoten: praten met een man die ook borstkanker had, ja die bestaan
lotgenoten: people with the same diagnosis as me
lotgenoten: ik ben van 1949 en afgestaan, ik wil andere afstandskinderen spreken
lotgenoten: Lotgenotenavond, herkenning en tips
lotgenoten: Ervaringsdeskundigen vertellen en luisteren
lotgenoten: Zelfhulpgroepen voor en door mensen met dezelfde ervaring
lotgenoten: Contactpersonen die hetzelfde hebben meegemaakt, bel gerust
verslaving: mijn leven is een draaideur: kliniek, schoon, oude vrienden, gebruiken, kliniek
verslaving: ik slik, snuif, drink en gok, het maakt niet uit wat, als het maar stil wordt vanbinnen
verslaving: hij staat in de kou voor de deur van de detox met een sporttas en er is geen bed
verslaving: mijn arbeidscontract hangt aan een behandeling tegen mijn afhankelijkheid
verslaving: rehab for addiction, inpatient or online
verslaving: nuchter en clean, en dan de leegte van een vrijdagavond
verslaving: Hulp bij alle verslavingen, intake binnen een week
verslaving: Opname, ontgiften, leren leven zonder middelen
verslaving: Nazorg en herstelgroep na de verslavingskliniek
verslaving: Ambulante verslavingszorg met partner en gezin
alcohol: mijn oma zegt dat het vruchtensap is, maar het theekopje ruikt naar advocaat en rum
alcohol: eerst alleen in het weekend, toen bij het koken, toen tijdens het koken van het ontbijt
alcohol: hij mist de trein, de afspraak en de diploma-uitreiking van zijn zoon, want de kroeg ligt op de route
alcohol: elf halveliterblikken, een fles citroenbrandewijn, en slapen in mijn schoenen
alcohol: beer every night, want to cut down
alcohol: ik zweet als ik een dag niks op heb en de glasbak is mijn schande
alcohol: Hulp bij problematisch drinken, met of zonder opname
alcohol: Minder alcohol, dagboek, doelen en een coach
alcohol: Gespreksgroep nuchtere vrouwen
alcohol: Ontnuchteren en dan, behandeling van drankverslaving
drugs: op zijn kamer hangt een zoete walm, hij lacht om niks en eet een heel brood, zijn rapport is een rij onvoldoendes
drugs: het tikje op de spiegel, de opgerolde twintig euro, en maandag weer chirurg
drugs: mijn vriend verkocht de kinderfiets voor een bolletje
drugs: hij slikt pillen op festivals en ligt dagen te rillen
drugs: help to stop using speed and mdma
drugs: vloei, filter, aansteker, mijn hele dag draait om draaien
drugs: Cannabispoli en blowcursus
drugs: Drugsgebruik stoppen, gesprekken en urinecontroles
drugs: Methadon, medische zorg en gebruikersbegeleiding
drugs: Partydrugs, informatie, testen en minderen
gokken: de teller op nul, de tank leeg, en toch stop ik nog vijftig in dat knipperende kastje bij de snackbar
gokken: hij bouwt kastelen in een spel, is daar koning, en hier komt hij niet eens onder de douche
gokken: ik verspeel de kinderbijslag op mijn telefoon terwijl zij televisie kijken
gokken: addicted to sports betting and loans
gokken: van honderd euro winst ging mijn bloed borrelen en sindsdien jaag ik
gokken: Gokproblemen, advies, behandeling en uitsluiting
gokken: Gamen zonder controle, training voor jongvolwassenen
gokken: Anonieme gokkers, avondgroep
gokken: Kansspelverslaving, samen met je gezin stoppen
verslaving-naasten: ik zoek 's nachts met een zaklantaarn in de parken of mijn zoon daar met een spuit ligt
verslaving-naasten: mijn kinderen maken zich klein als de sleutel schuin in het slot gaat, hij is weer dronken
verslaving-naasten: hij belooft, ik geloof, hij gebruikt, ik huil, en mijn moeder zegt ga toch weg
verslaving-naasten: mijn kleinzoon blowt en mijn dochter knijpt een oog dicht, wat mag ik als oma zeggen
verslaving-naasten: my boyfriend relapses and I am exhausted
verslaving-naasten: Steun voor familie en vrienden van mensen met een verslaving
verslaving-naasten: Oudergroep, ons kind gebruikt
verslaving-naasten: Voor partners van drinkers, grenzen, hoop en humor
verslaving-naasten: Jongeren met een verslaafde ouder ontmoeten elkaar
seksualiteit: ik bloos nog om het op te schrijven: sinds de overgang is het schuurpapier en ontwijk ik zijn hand
seksualiteit: mijn zoon in een rolstoel wil weten hoe het voelt om gekust te worden
seksualiteit: op zijn tachtigste vertelt mijn vader dat hij altijd van mannen hield
seksualiteit: het lukt niet meer in bed sinds de bètablokkers en we durven geen dokter
seksualiteit: contraception and STI advice for young people
seksualiteit: Spreekuur seksuologie, over zin, pijn en onzekerheid
seksualiteit: Gender en seksuele oriëntatie, een veilig gesprek
seksualiteit: Intimiteit bij ziekte, handicap of ouderdom
seksualiteit: Seksuele vorming voor mensen met een beperking
`;
