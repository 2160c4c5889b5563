/** A second round, other words: memory, brain injury, disability, senses, therapy, exercise. */
export const brainAndBodyAgain = `
dementie: Grootmoeder draagt haar trouwring om haar duim, zoekt de bakker die al dertig jaar dicht is en raakt de namen van haar kroost kwijt
dementie: mijn broer is schipper geweest, nu vaart hij in gedachten en weet op de wal de sluizen niet meer, de huisarts noemt het dement
dementie: hoe snel gaat het met alzheimer, hoeveel jaar hebben we nog goed
dementie: zij kan een gesprek niet bijhouden, kijkt naar mij voor het antwoord, en frutselt aan haar knopen
dementie: pa vraagt aan tafel wie er jarig is terwijl er geen taart staat
dementie: he gets lost in conversations and cannot recall his own address
dementie: Wij bieden houvast bij geheugenverlies, aan u die vergeet en aan wie van u houdt
dementie: Kennisbank dementie, brochures in negen talen en beeldverhalen
dementie: Dementieloket, spreekuur op donderdagmiddag in de bibliotheek
dementie: Zorgaanbieder gespecialiseerd in alle vormen van dementie, thuis, overdag en in een huis
dementie: Leven met een vergeetziekte: themamiddag met een neuroloog
geheugen-onderzoek: ik wist bij de stemwissel van mijn koor het refrein niet meer en daarna ook mijn postcode niet
geheugen-onderzoek: wanneer moet je aan de bel trekken, zij verwart zout en suiker en de rekeningen liggen bij de schoenen
geheugen-onderzoek: de keuringsarts van het CBR eist een rapport over mijn geheugen en concentratie
geheugen-onderzoek: een vriendin fluisterde dat ik op het reisje alles dubbel vertelde, ik heb daar zo van gehuild, ik wil weten of er iets is
geheugen-onderzoek: hoe betrouwbaar zijn die vragenlijsten met dieren en tekeningen
geheugen-onderzoek: he failed the clock drawing, what further tests
geheugen-onderzoek: Wij onderzoeken waar vergeetachtigheid vandaan komt en vertellen dat helder
geheugen-onderzoek: Geheugenkliniek, eerste afspraak binnen vier weken
geheugen-onderzoek: Test van oriëntatie, taal en rekenen bij beginnende klachten
geheugen-onderzoek: Bloedprikken, hartfilmpje, hersenscan, daarna een diagnosegesprek
geheugen-onderzoek: Huisbezoek door een geriatrisch verpleegkundige om geheugenklachten in kaart te brengen
casemanager: de ene zegt dagbesteding, de andere zegt opname, wie adviseert ons onafhankelijk nu vader dementeert
casemanager: mam sliep op de bank omdat ze de trap niet herkende, ik bel rond van pontius naar pilatus, er moet één deskundige zijn die ons bij de hand houdt
casemanager: een gids bij dementie die ook op een kille januariavond even terugbelt
casemanager: mijn man kreeg op dinsdag de diagnose, vrijdag was de nazorg al voorbij
casemanager: heeft iedereen met alzheimer recht op zo'n vaste begeleider
casemanager: a guide for families after the diagnosis of Alzheimer's
casemanager: Vaste dementiebegeleider die uw hele traject kent
casemanager: Onze casemanagers zijn in dienst bij het netwerk, niet bij een thuiszorginstelling
casemanager: Kennismaken aan de keukentafel: uw dementiegids denkt vooruit
casemanager: Verpleegkundig dementieconsulent, elk kwartaal huisbezoek, tussendoor bellen en mailen
casemanager: Regie en overzicht bij alzheimer: indicatie, dagopvang, nachtrust en afspraken met familie
dementie-thuis: zij laat de hond acht keer uit of helemaal niet, draait de verwarming op dertig en staat in haar blote voeten op het balkon, er moet overdag iemand bij haar zijn in haar eigen flat
dementie-thuis: een au pair maar dan voor mijn dementerende grootvader
dementie-thuis: mijn neef en ik lossen elkaar af op de bank bij oma, wie kan een derde schakel zijn
dementie-thuis: ze wil niet dat er betuttelend wordt gedaan, gewoon samen strijken en de radio, bij haar thuis, ze is vergeetachtig
dementie-thuis: pa is nog te goed voor een tehuis en te dement om alleen te laten
dementie-thuis: four hours of company and supervision at home, dementia
dementie-thuis: Iemand die meebeweegt, dagelijks of af en toe, bij dementie thuis
dementie-thuis: Oppashulp bij dementerenden, overdag, in de avond of een hele nacht
dementie-thuis: Wij komen bij u thuis, zetten soep op, zoeken de bril en de krant en houden de moed erin
dementie-thuis: Een-op-een-begeleiding in de thuissituatie voor ouderen met geheugenproblematiek
dementie-thuis: Ondersteuning zodat alleenwonende mensen met alzheimer in hun eigen straat kunnen blijven
dementie-dag: hij scharrelt de hele dag door de gang en telt de tegels, op een dagplek voor vergeetachtige mensen zou hij moe en voldaan thuiskomen
dementie-dag: overdag een programma met tekenles, ochtendgym en een warme prak voor een verwarde dame van negentig
dementie-dag: de wachtlijst voor de dagclub is te lang, mijn alzheimerpatiënt van een man en ik worden elkaar beu
dementie-dag: waar zijn demente mannen onder elkaar met een pilsje zonder alcohol en een treinbaan
dementie-dag: de chauffeur vergat haar op te halen, drie keer, ik wil een dagverzorging die zelf rijdt
dementie-dag: daytime group for people with early dementia, gardening
dementie-dag: De Theetuin, dagactiviteiten voor mensen die hun geheugen verliezen
dementie-dag: Dagcentrum bij dementie, bloemschikken, koersbal, hondenbezoek
dementie-dag: Zinvolle dagen met alzheimer, muziek van toen en handen in het deeg
dementie-dag: Kleinschalige dagopvang in een boerenhoeve, maximaal acht gasten met geheugenverlies
dementie-dag: Wij openen om acht uur, zodat u naar uw werk kunt en uw ouder met dementie een dag onder de mensen is
dementie-gedrag: hij staat te plassen in de wasmand en wordt boos als ik het opruim
dementie-gedrag: vannacht belde ze de meldkamer omdat er soldaten in de tuin zouden zijn, ze dementeert
dementie-gedrag: mijn moeder krijst bij elke luierwissel, verzorgsters kijken angstig, niemand weet wat eronder zit
dementie-gedrag: hij volgt schoolkinderen, denkt dat het zijn dochters zijn en wil ze meenemen, hij is dement en de ouders zijn boos
dementie-gedrag: ze verhuist elke nacht de meubels, haar alzheimer kent geen moeheid
dementie-gedrag: he accuses the neighbours of poisoning him, Alzheimer's
dementie-gedrag: Consult bij ontremming, agressie en dwaalgedrag van ouderen met dementie
dementie-gedrag: Psychiatrisch verpleegkundige ouderen kijkt mee bij wanen en nachtelijke onrust
dementie-gedrag: Kortdurende observatieplek als het gedrag thuis niet meer te hanteren is
dementie-gedrag: Methode om verzet bij wassen en eten te voorkomen
dementie-gedrag: Zoekactie na vermissing, Amber-app voor weggelopen mensen met dementie
jonge-dementie: onze papa is 46, hij vergeet ons op te halen van zwemles en doet gek tegen de badmeester, ze zeggen dat het dementie is
jonge-dementie: zij is net vijftig, heeft een eigen salon, en knipte vorige week een klant kaal, het brein blijkt aangetast door alzheimer
jonge-dementie: waar vind je een therapeut voor tieners met een jong dementerende moeder
jonge-dementie: hij mag niet meer werken en wil dat wel, hij is sterk, 57, en vergeet alles binnen een minuut
jonge-dementie: levensverzekering, pensioen, partnerverlof, alles is ingericht op ouden van dagen en niet op dementie bij een vijftiger
jonge-dementie: he was diagnosed at fifty-one, we need people our age
jonge-dementie: Dagbesteding voor mensen die jong dement werden, bosbeheer en botenbouw
jonge-dementie: Verpleeghuisafdeling jong dementerenden, eigen muziek, eigen tempo
jonge-dementie: Casuïstiek FTD, semantische dementie en familiaire alzheimer onder de zestig
jonge-dementie: Wie zorgt er voor de kinderen als mama dement wordt, gezinsproject
jonge-dementie: Kring van jonge echtgenoten, wandeldagen
dementie-naasten: ze lacht naar de verzorger en scheldt op mij, terwijl ik haar dochter ben, dat snijdt
dementie-naasten: hoe neem je een autosleutel af van een trotse vader met alzheimer zonder ruzie
dementie-naasten: ik leef in een wachtkamer, elke dag verdwijnt er weer een stukje van mijn lief, en op verjaardagen vraagt men alleen naar hem
dementie-naasten: een mooi boek of een podcast over een ouder die dement wordt en een club om erover te praten
dementie-naasten: samen met mijn demente vrouw op stap met gelijkgestemde echtparen
dementie-naasten: guilt after placing mum with dementia in a home
dementie-naasten: Leren meebewegen, training voor familie van mensen met dementie
dementie-naasten: Partnergroep alzheimer, iedere eerste maandag, met koffie en tranen
dementie-naasten: Voor zonen: hoe praat je met een vader die vergeet, avond in het stamcafé
dementie-naasten: Webinars en hulplijn voor wie zorgt voor iemand met alzheimer
dementie-naasten: Mantelzorgconsulent, ervaring met rouw bij leven en dementie
hersenletsel: hij stapte na het tuimelen van zijn racefiets zo weer op, drie weken later kwam de mist in zijn hoofd
hersenletsel: licht van een fietslamp, geritsel van chips, een vraag ertussendoor, en mijn hoofd slaat op tilt sinds de hersenbloeding
hersenletsel: mijn ouders snappen niet dat mijn brein na de klap niet gewoon geneest als een gebroken arm
hersenletsel: zuurstofgebrek bij een bijna-verdrinking, hij loopt, hij praat, maar hij is er niet
hersenletsel: de rechterhelft doet het niet en zijn humor is grof geworden na een propje in zijn hoofd
hersenletsel: emotional and tired after bleeding in the brain
hersenletsel: Wegwijzer na een beroerte, ongeluk of hersenziekte
hersenletsel: Nazorgpoli CVA, vermoeidheid, stemming, rijgeschiktheid
hersenletsel: Team niet-aangeboren hersenletsel, diagnostiek, uitleg en behandeling
hersenletsel: Hersenletselcongres voor getroffenen
hersenletsel: Hoofdzaken, hulp bij de onzichtbare gevolgen van letsel in het brein
nah-begeleiding: ik zet mijn telefoonwekker voor eten, medicijn en rust, en nog mis ik alles, een begeleider met geduld na mijn hersenletsel is wat ik zoek
nah-begeleiding: na de crash met zijn brommer moet mijn zoon leren dat vrienden niet zijn baas zijn en geld niet eindeloos is
nah-begeleiding: iemand van buiten die mijn vrouw uitlegt waarom ik zo snauw sinds mijn infarct en die mij leert dat te remmen
nah-begeleiding: hij koopt, belooft, vergeet, het letsel in zijn voorhoofd maakt hem een kind met een bankpas, wie begeleidt hem thuis
nah-begeleiding: weer zelf een maaltijd koken na een hersenoperatie, met stappenplan en aanmoediging
nah-begeleiding: support worker who knows brain injury, planning and energy
nah-begeleiding: NAH-begeleiders, thuis bij jou, rust en regelmaat terug
nah-begeleiding: Coach hersenletsel en werk, van doseren tot gesprek met je chef
nah-begeleiding: Thuisprogramma voor mensen die na een beroerte vastlopen in het dagelijks leven
nah-begeleiding: Begeleid zelfstandig met hersenletsel, plannen, prikkels, geldzaken, grenzen
nah-begeleiding: Wekelijks huisbezoek bij vermoeidheid en geheugenverlies door NAH
nah-dag: hij was stratenmaker, twee rechterhanden, nu één, en de dagen zijn eindeloos sinds die hersenbloeding
nah-dag: een zolder met stille treintjes of een werkbank, iets waar mijn man met zijn hersenletsel zijn ei kwijt kan
nah-dag: weer naar iets toe op woensdag, met een bakkie en een klus, mijn kop kan drie uur aan
nah-dag: mijn dochter van 20 met hersenkneuzing past niet tussen verstandelijk beperkten en niet tussen bejaarden, waar dan overdag
nah-dag: kaarsen gieten vind ik kinderachtig, ik was ingenieur voor mijn beroerte
nah-dag: quiet workshop for people with brain injury
nah-dag: Dagwerkplaats NAH, fietsen, zeefdruk en lunchkeuken
nah-dag: Activiteiten na hersenletsel: zwemmen, koken, hersengym en schilderen
nah-dag: Kleinschalig dagcentrum voor mensen van 18 tot 65 die een beroerte of ongeluk kregen
nah-dag: Overdag aan de slag met je overgebleven talenten, begeleiding bij hersenletsel
nah-dag: Moestuinproject en bakkerij, tempo laag, herrie uit, voor mensen met hersenschade
nah-groep: mensen zeggen je ziet er goed uit, ik zoek er een paar die dat nooit zeggen omdat ze zelf een beroerte hadden
nah-groep: na drie jaar hersenschudding zijn al mijn studievrienden afgestudeerd, ik wil contact met anderen die stilstaan
nah-groep: een stilteweekend met andere overprikkelde breinen
nah-groep: moeders met hersenletsel die ook kleuters hebben, hoe doen jullie dat
nah-groep: een vent om mee te vissen die ook een hersenbloeding had
nah-groep: partners café brain injury
nah-groep: Hersenletselcafé, spreker, soep en stilte
nah-groep: Lotgenoten met een hersentumor, wandelgroep
nah-groep: Cva-contactgroep, elke maand in het gemeenschapshuis
nah-groep: Ontmoeting van kinderen en partners van mensen met NAH
nah-groep: Appgroep jong en hersenletsel
afasie: het woordje kam noemt hij brood en hij weet dat het fout is, dan slaat hij op tafel
afasie: ze kan sinds het herseninfarct geen boodschappenlijst schrijven en de kassajuf denkt dat ze dronken is
afasie: een afasiemaatje, iemand die wacht tot het woord komt
afasie: met handen, voeten en tekeningen proberen we te raden wat hij bedoelt sinds zijn attaque
afasie: ik was vertaler, ik ben mijn beide talen kwijt
afasie: aphasia choir or conversation club
afasie: Praten lukt niet meer: hulp bij afasie voor u en uw familie
afasie: Taalgroep afasie, lezen, schrijven en woordspelletjes in laag tempo
afasie: Gespreksboek en spraak-app, begeleiding van een logopedist
afasie: Ontmoetingscentrum voor mensen die door een beroerte moeilijk spreken
afasie: Conversatietraining met je partner na taalverlies
beperking: mijn dochter is twaalf en heeft een handicap die niemand kan uitspreken, zij wil gewoon naar een kinderfeestje
beperking: ouder worden met een aangeboren afwijking, mijn lijf is twintig jaar ouder dan mijn paspoort
beperking: een jurist die helpt als een café mij weigert vanwege mijn handicap
beperking: welke organisatie kijkt naar alles tegelijk, wonen, werk, vrienden, bij een jongeman met een beperking
beperking: op tv zie ik nooit iemand zoals ik
beperking: moving to NL with a disabled child, what support exists
beperking: Samen leven met en zonder beperking, gemeenschap en buurt
beperking: Steunpunt handicap, informatie over regelingen en organisaties
beperking: Organisatie voor kinderen en volwassenen met uiteenlopende beperkingen
beperking: Ouders ondersteunen ouders van een kind met een handicap
beperking: Inclusieve stichting, iedereen doet mee
verstandelijk: hij gaf zijn pincode aan een meisje van een datingsite, hij vertrouwt iedereen, hij is nu 26 en kan amper rekenen
verstandelijk: mijn moeder is zelf moeilijk lerend, ik ben haar dochter van vijftien en lees al haar brieven
verstandelijk: niemand zag dat zij zwakbegaafd was, ze babbelt zo leuk, en nu heeft ze schulden en een vriend die slaat
verstandelijk: onze Down is vijfendertig en wil alleen met de trein, iemand moet dat rustig inslijpen
verstandelijk: een dokter die weet hoe je een verstandelijk gehandicapte man onderzoekt zonder dat hij gilt
verstandelijk: adult daughter with Williams syndrome, guidance
verstandelijk: Ondersteuning bij een licht verstandelijke beperking, duidelijk en dichtbij
verstandelijk: Wij helpen mensen die moeite hebben met leren en begrijpen
verstandelijk: Arts verstandelijk gehandicapten, poli en huisbezoek
verstandelijk: Training begrijpelijk communiceren met mensen met LVB
verstandelijk: Gezinshulp voor ouders die zelf moeilijk leren
vg-dag: zij wil stempelen, post bezorgen en een salarisstrook, ze is 23 en heeft Down
vg-dag: na de zomer is hij te oud voor de tyltylschool en dan wacht de bank, wie heeft een dagplek in het groen
vg-dag: mijn broer van 40 met een verstandelijke beperking kneedt het liefst deeg, hij staat om vijf uur al klaar met zijn muts
vg-dag: naar de boer, mest scheppen, koeien borstelen, dat is zijn leven, hij kan niet lezen en niet rekenen
vg-dag: overdag bezig zijn in een hotel, bedden opmaken, als je verstandelijk beperkt bent
vg-dag: paid or unpaid job for young man with intellectual disability
vg-dag: Werkplekken in ons theehuis voor mensen met een verstandelijke beperking
vg-dag: Dagcentrum VG, rustige groep, muziekgroep, industriegroep
vg-dag: Chocolaterie en kaarsenatelier, dagbesteding met een echt product
vg-dag: Zinvolle daginvulling voor jongvolwassenen met Down
vg-dag: Begeleid werken bij de tuinder, supermarkt of drukker, voor wie moeilijk leert
vg-vrije-tijd: hij kent alle liedjes van de top veertig en niemand om mee te dansen, hij heeft Down en is 33
vg-vrije-tijd: zondag pannenkoeken eten en naar de speeltuin met een groep kinderen van de mytylschool
vg-vrije-tijd: samen met andere jongens met een beperking naar de wedstrijd, vlaggen zwaaien
vg-vrije-tijd: een toneelclub waar mijn verstandelijk beperkte nicht een prinses mag zijn
vg-vrije-tijd: op vakantie wil hij met een vliegtuig en een leidster die ook van patat houdt
vg-vrije-tijd: social club for young adults with special needs
vg-vrije-tijd: Clubs, kampen en feestavonden voor mensen met een beperking
vg-vrije-tijd: Vakantiereizen in kleine groepen met begeleiding, VG licht en matig
vg-vrije-tijd: Atletiek, bowlen en drummen voor sporters met een verstandelijke beperking
vg-vrije-tijd: Ontmoetingsavond, muziek en snacks voor mensen die moeilijk leren
vg-vrije-tijd: Vrijetijdsbuddy, samen iets leuks doen als je een verstandelijke beperking hebt
ernstig-meervoudig: met een lepeltje, een slabbetje en een uur geduld eet hij een half potje, hij is achttien en weegt niks
ernstig-meervoudig: ze heeft een korset, een button, spalken en de mooiste lach van de straat, maar wie durft op haar te passen
ernstig-meervoudig: hij kan alleen zijn wenkbrauw bewegen en daarmee zegt hij alles, en toch praten ze over zijn hoofd heen
ernstig-meervoudig: een plek waar ze meer doen dan verluieren en neerleggen, ook voor een kind dat blind en spastisch is
ernstig-meervoudig: wij zijn zestigers en tillen samen onze meervoudig beperkte zoon, onze ruggen zijn op
ernstig-meervoudig: profoundly disabled adult, tube fed, home near Utrecht
ernstig-meervoudig: Zorg, beleven en genieten voor mensen met EMB
ernstig-meervoudig: Kinderdagcentrum met verpleegkundige, zwembad en basale stimulatie
ernstig-meervoudig: Wonen voor jongeren met een complexe zorgvraag, sonde, zuurstof, epilepsie
ernstig-meervoudig: Belevingstheater voor kinderen met een meervoudige beperking
ernstig-meervoudig: Begeleiding van ouders met een intensief zorgenkind
lichamelijk: vanuit mijn stoel bij de drempel van de bioscoop keek ik naar de film op de poster, dat was mijn uitje
lichamelijk: mijn linkerarm hangt erbij als een jaszak sinds het motorongeluk, hoe snijd ik mijn vlees en strik ik mijn das
lichamelijk: jonge vader in een rolstoel, hoe til ik mijn dochtertje uit de box
lichamelijk: hulp op afroep, vier keer per dag, door mensen die ik zelf uitkies, want ik kan mijn spieren niet sturen
lichamelijk: een sjaal omdoen zonder handen, ik ben zo geboren en zoek slimme oplossingen en gelijken
lichamelijk: newly disabled after an accident, can't walk
lichamelijk: Leven met een fysieke beperking, hulp bij wonen, werk en sport
lichamelijk: Rolstoelvaardigheidstraining, stoeprand, roltrap, bus
lichamelijk: ADL-clusterwoningen, oproepbare assistentie
lichamelijk: Ondersteuning bij een amputatie, verlamming of spasme
lichamelijk: Vereniging Dwarslaesie, vraagbaak en ontmoetingsdag
zien: ik pak het zout voor de suiker, de sokken zijn verschillend, en de gezichten op mijn verjaardag zijn ovale vlekken
zien: de straatlantaarns hebben stralenkransen en in de schemer stap ik van de stoep
zien: sinds een netvliesbloeding is mijn naaimachine onbruikbaar, ik was coupeuse
zien: wie leest mijn moeder van 93 haar brieven, menu en de krantenkoppen voor
zien: een blinde tiener die zelf naar school wil met een stok en een telefoon die praat
zien: tunnel vision, can't drive any more, where to get training
zien: Leven met minder zicht, training thuis
zien: Hulpmiddelenwinkel voor slechtzienden, sprekend horloge, beeldschermloep
zien: Braille leren, koken op de tast, veilig reizen
zien: Inloop voor mensen met een oogziekte
zien: Geleidehondenschool en pupbegeleiders
horen: tijdens het kaarten vraag ik wat is troef, voor de derde keer, en ze rollen met hun ogen
horen: het fluit, het sist, het is een krekel die alleen in mijn hoofd zit
horen: mijn vrouw roept van boven en ik hoor alleen bas, de piepjes van de vaatwasser zijn al jaren weg
horen: een spraak-naar-tekst app voor een dove kleindochter
horen: waar kan een doof echtpaar een cursus volgen met gebaren
horen: hearing aids hurt and whistle
horen: Hoorzorg aan huis, gehoortest en toestellen bijstellen
horen: Welzijn voor dove en slechthorende ouderen
horen: Tinnitusgroep, omgaan met geluid in je hoofd
horen: Leren liplezen, mondbeeld en strategieën
horen: Gebarencafé
behandeling: mijn knieën, mijn stem en mijn evenwicht, drie verwijzingen, één lijf, wie kijkt naar het geheel
behandeling: kan de therapeut naar de aanleunwoning komen, er is geen buurtbus
behandeling: paramedic team at home
behandeling: Therapeuten op locatie, samenwerkend behandelteam
behandeling: Behandelpraktijk in het gezondheidscentrum, van kinderen tot ouderen
behandeling: Geneeskundige zorg aan thuiswonende ouderen door paramedici en psycholoog
fysiotherapie: mijn knie kraakt als een oude trap, ik moet hem sterker maken voor de wandelvierdaagse
fysiotherapie: stijf als een plank na het spitten van de volkstuin, wie masseert en geeft rekoefeningen
fysiotherapie: mijn liezen, mijn kuit, zweepslag op het hockeyveld
fysiotherapie: neck pain from computer work
fysiotherapie: Fysiopraktijk met oefenzaal, massage, taping en echo
fysiotherapie: Fysio bij u aan bed na een operatie
ergotherapie: de dop van de fles, de sluiting van mijn beha, de sleutel in het slot, alles vraagt een trucje met reumahanden
ergotherapie: ze kan de afwasborstel niet vasthouden en haar breiwerk laat ze vallen, wie zoekt met haar een andere manier
ergotherapie: help arranging my kitchen and routine with one arm
ergotherapie: Zelf blijven doen wat u graag doet, met een andere aanpak of slim gereedschap
ergotherapie: Energie over de dag verdelen, ergotherapeut komt thuis
ergotherapie: Schrijfproblemen en fijne motoriek bij kinderen
logopedie: hij slikt klanken in, oma verstaat hem niet en hij gaat steeds harder gillen
logopedie: ik hap naar adem tussen mijn zinnen, mijn stem kraakt, en ik moet elke avond een rondleiding geven
logopedie: my child lisps and is hard to understand
logopedie: Spraak, taal, stem en slikken, praktijk voor logopedie
logopedie: Peuters die nog niet praten, onderzoek en spelenderwijs oefenen
logopedie: Stotteren te lijf, vloeiend spreken in een groep
revalidatie: het been zit eraan, de pinnen zijn eruit, nu moet ik van de kliniek weer leren vertrouwen op een stap
revalidatie: dagelijks zweten tussen de bruggen, met een team en een doel: mijn hond weer uitlaten na het infarct
revalidatie: rehab centre for amputees
revalidatie: Revalideren in een groep of alleen, met opname of van huis uit
revalidatie: Therapie, training en herstel na een operatie, breuk of beroerte
revalidatie: Specialisten ouderengeneeskunde en therapeuten brengen u terug naar huis
bewegen: mijn heupen zijn roestig, ik wil in een clubje waar ze muziek uit de jaren zestig draaien en niemand op een weegschaal hoeft
bewegen: zwemmen op mijn tempo, baantjes voor tachtigers
bewegen: exercise group for women, cheap, nearby
bewegen: Samen fit, elke woensdag in de gymzaal
bewegen: Sportvereniging met aangepaste lessen
bewegen: Bewegen op muziek, sjoelen, kegelen en badminton voor senioren
leefstijl: mijn opa stierf aan zijn longen, mijn vader ook, en ik sta nog altijd buiten met een sjekkie
leefstijl: cola, chips, bank, telefoon, ik wil dat patroon breken met een coach
leefstijl: healthy habits for the whole family
leefstijl: Rookstopcoach, persoonlijk of in een groep
leefstijl: Gezonde gewoontes, stap voor stap, met leefstijlbegeleider
leefstijl: Minder gewicht, meer lucht, leefstijlprogramma in de wijk
`;
