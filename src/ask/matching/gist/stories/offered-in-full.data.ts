/** As brochures write it, in whole sentences: memory, brain, disability, therapy, mind and addiction. */
export const offeredInFull = `
dementie: Wordt u of uw partner vergeetachtig? Onze wijkteams met kennis van dementie helpen u vanaf de eerste twijfel tot in de laatste fase, in uw eigen omgeving.
dementie: De stichting brengt mensen met dementie, hun familie en professionals bij elkaar en zorgt dat de buurt weet hoe je omgaat met iemand die de weg kwijt is.
dementie: Met levensboek, muziek en zintuigen zoeken onze medewerkers contact met de mens achter de diagnose alzheimer, ook als woorden ontbreken.
dementie: Een huis waar u zonder verwijzing terechtkunt met vragen over vergeten, verwarring en verlies van overzicht; een gastvrouw en een deskundige denken met u mee.
geheugen-onderzoek: Vergeet u steeds vaker namen of afspraken? De huisarts kan u verwijzen voor een onderzoek bij u thuis, waarna een arts en een psycholoog hun bevindingen met u delen.
geheugen-onderzoek: Op de polikliniek doen we lichamelijk onderzoek, een hersenscan en testen voor aandacht en geheugen, zodat duidelijk wordt of er sprake is van dementie of iets anders.
geheugen-onderzoek: Wij bieden diagnostiek aan ouderen die niet naar het ziekenhuis willen of kunnen; binnen zes weken ligt er een advies bij u en de huisarts.
casemanager: Uw casemanager dementie is verpleegkundige, bezoekt u regelmatig, kent alle regelingen in de gemeente en blijft betrokken zolang u thuis woont.
casemanager: Na de diagnose begint het zoeken. Wij koppelen u aan een vaste begeleider die luistert, informatie geeft over dementie en hulp in gang zet wanneer u daar aan toe bent.
casemanager: Casemanagement valt onder de wijkverpleging uit de Zorgverzekeringswet; u betaalt niets en kunt zelf kiezen uit drie organisaties in het netwerk dementie.
dementie-thuis: Een vaste medewerker komt enkele dagdelen per week bij uw naaste met dementie, kookt, wandelt, haalt herinneringen op en ziet op tijd wanneer er meer nodig is.
dementie-thuis: Onze vrijwilligers en beroepskrachten zijn geschoold in geheugenverlies en bieden gezelschap en toezicht aan huis, zodat u met een gerust hart de deur uit kunt.
dementie-thuis: Thuis met dementie kan langer dan u denkt: met begeleiding in de ochtend, een maaltijd samen en een belletje voor het slapengaan.
dementie-dag: In een huiselijke groep van acht gasten met geheugenproblemen lezen we de krant, bewegen we, koken we en genieten we van de tuin; het busje brengt u thuis.
dementie-dag: Het ontmoetingscentrum combineert een dagclub voor mensen met dementie met gesprekken en uitstapjes voor hun mantelzorgers, drie dagen in de week.
dementie-dag: Dagbehandeling voor thuiswonende mensen met dementie, waarbij de psycholoog en ergotherapeut meekijken en de mantelzorger overdag kan werken of rusten.
dementie-gedrag: Ons gedragsteam ondersteunt families en zorgteams als iemand met dementie roept, slaat, dwaalt of zorg weigert, en zoekt naar pijn, angst of verveling achter het gedrag.
dementie-gedrag: Op deze afdeling verblijven tijdelijk mensen met dementie bij wie de onrust of agressie elders niet te hanteren is; samen bouwen we een plan voor terugkeer.
dementie-gedrag: Training van een halve dag voor naasten: wat doe ik als mijn vader achterdochtig is, wegloopt of iedere avond naar huis wil?
jonge-dementie: Voor mensen die voor hun vijfenzestigste dementie kregen is er een dagprogramma met fietsen, klussen, koken en muziek, en begeleiding voor partner en opgroeiende kinderen.
jonge-dementie: Frontotemporale dementie of alzheimer op jonge leeftijd ontwricht werk, gezin en inkomen; onze maatschappelijk werker en casemanager kennen die vragen.
jonge-dementie: Een woongroep voor jong dementerenden waar sport, kroegavonden en werk aan de oude camper gewoon bij het leven horen.
dementie-naasten: Leven met een partner die dementeert is rouwen zonder afscheid. In deze groep deelt u verdriet, boosheid en kleine geluksmomenten met anderen.
dementie-naasten: Gratis training voor familieleden en vrienden: hoe praat je met iemand die vergeet, hoe blijf je kalm en hoe zorg je dat je het zelf volhoudt?
dementie-naasten: Het Alzheimer Café is iedere maand een gastvrije avond met een interview over leven met dementie, livemuziek en volop gelegenheid elkaar te spreken.
hersenletsel: Na een beroerte, ongeluk of tumor lijkt alles hetzelfde, en toch is niets meer gewoon; ons team legt uit wat er in de hersenen gebeurd is en wat u kunt verwachten.
hersenletsel: Behandeling voor volwassenen die al langer hersenletsel hebben en vastlopen door vermoeidheid, prikkels, emoties of veranderd gedrag, met aandacht voor het gezin.
hersenletsel: Een regionaal team van deskundigen beantwoordt vragen over niet-aangeboren hersenletsel van cliënten, naasten en verwijzers, zonder wachttijd en zonder kosten.
nah-begeleiding: Begeleiders met kennis van hersenletsel komen bij u thuis en oefenen met plannen, onthouden, doseren en omgaan met een kort lontje, in stappen die u aankunt.
nah-begeleiding: Woont u zelfstandig met NAH, dan helpen wij bij post, geld, afspraken en dagindeling, en geven wij uw partner uitleg over wat het letsel met u doet.
nah-dag: Een werkplaats voor mensen met hersenletsel, waar u in alle rust aan hout, klei of oude fietsen werkt en op tijd pauze neemt in de stilteruimte.
nah-dag: Dagbesteding voor wie door een herseninfarct of ongeval niet meer kan werken: weer collega's, weer een taak, in een tempo dat bij uw energie past.
nah-groep: Mensen met hersenletsel en hun partners ontmoeten elkaar maandelijks, wisselen tips uit over prikkels en vermoeidheid en hoeven niets uit te leggen.
nah-groep: In een gespreksgroep van acht avonden vertellen jongeren die een beroerte of hoofdletsel kregen over studie, vriendschap en verliefd zijn.
afasie: Wie na een beroerte niet meer goed kan praten, lezen of schrijven, oefent bij ons taal in kleine groepen, zingt in het koor en leert andere manieren om zich uit te drukken.
afasie: Onze logopedisten behandelen afasie thuis en in het centrum en betrekken de partner, zodat gesprekken aan tafel weer lukken.
beperking: Wij ondersteunen kinderen en volwassenen met een beperking in wat zij zelf willen: een thuis, een baan, vrienden en een stem in de samenleving.
beperking: Ouders van een kind met een handicap vinden hier informatie, een luisterend oor, andere ouders en hulp bij het organiseren van een goed leven.
verstandelijk: Voor mensen die moeilijk leren of een verstandelijke beperking hebben, met begeleiders die gewone taal spreken, geduld hebben en niet overvragen.
verstandelijk: Onze poli richt zich op volwassenen met een licht verstandelijke beperking die worstelen met boosheid, trauma of relaties en bij andere instellingen vastliepen.
verstandelijk: Vader of moeder zijn met een verstandelijke beperking kan, met langdurige steun, een netwerk en iemand die voordoet.
vg-dag: In onze bakkerij, kwekerij en brasserie werken mensen met een verstandelijke beperking samen met vakmensen aan producten waar klanten voor terugkomen.
vg-dag: Een rustige dagactiviteit voor mensen die veel begeleiding nodig hebben: muziek maken, snoezelen, dieren verzorgen en wandelen, met een vaste begeleider.
vg-vrije-tijd: Elke tweede vrijdag feest: onze discoavond voor mensen met een verstandelijke beperking heeft een dj, een bar en vrijwilligers die mee de vloer op gaan.
vg-vrije-tijd: Samen op reis met leeftijdgenoten met een beperking, met een enthousiaste reisleider, een busje en programma's van pretpark tot strandvakantie.
ernstig-meervoudig: Kinderen en volwassenen die niet kunnen lopen of spreken en in alles zorg vragen, beleven bij ons de dag met water, klank, geur en aanraking, met verpleging dichtbij.
ernstig-meervoudig: Thuis voor jongvolwassenen met een ernstige meervoudige beperking, opgericht door ouders, met tilsystemen, therapiebad en nachtzorg.
lichamelijk: Woont u in een rolstoelwoning, dan roept u met een druk op de knop een assistent die helpt bij de toilet, de lunch of het optillen van een gevallen telefoon.
lichamelijk: Voor mensen met een aangeboren of later gekregen lichamelijke beperking: oefenen met zelfstandig reizen, koken, sporten en de regie nemen over assistenten.
zien: Ons regiocentrum leert mensen met een visuele beperking omgaan met licht, loepen, spraaksoftware en de taststok, en begeleidt ook de verwerking van minder zien.
zien: Vrijwilligers lezen voor, gaan mee winkelen en fietsen op de tandem met mensen die blind of slechtziend zijn.
horen: Voor doven, slechthorenden en mensen met tinnitus: maatschappelijk werk, communicatietraining, hulpmiddelen en ontmoeting in gebarentaal of met schrijftolk.
horen: Merkt u dat u steeds vaker knikt zonder te verstaan? Laat uw gehoor testen en leer wat een toestel, ringleiding of cursus voor u kan doen.
behandeling: Fysiotherapeuten, ergotherapeuten, logopedisten en psychologen overleggen elke week over uw herstel en werken met één behandelplan, in de praktijk of bij u thuis.
behandeling: Ons mobiele behandelteam bezoekt mensen met een beperking en ouderen die zelf niet naar de therapeut kunnen komen.
fysiotherapie: Onze fysiotherapeuten helpen u na een blessure of operatie met oefeningen, massage en trainen op toestellen, en komen als het moet met een tas vol gewichtjes aan huis.
fysiotherapie: Baby's met een voorkeurshouding, peuters die veel vallen en tieners met rugpijn zijn welkom bij onze kinderfysiotherapeut.
ergotherapie: Lukt aankleden, koken of schrijven niet zoals u wilt, dan zoekt de ergotherapeut met u naar een handigere manier, een aangepast voorwerp of een betere verdeling van uw energie.
ergotherapie: De kinderergotherapeut oefent spelenderwijs met knippen, veters, fietsen en concentratie en adviseert ouders en leerkracht.
logopedie: De logopedist behandelt kinderen die laat praten of stotteren en volwassenen met stemklachten, slikproblemen of onduidelijke spraak.
logopedie: In de stottergroep oefenen pubers met bellen, bestellen en een spreekbeurt, in een sfeer waarin haperen mag.
revalidatie: Na een ziekenhuisopname oefent u hier iedere dag met lopen, wassen en koken; uw therapeuten en arts stellen samen met u een datum voor de thuiskomst.
revalidatie: Poliklinische revalidatie voor volwassenen met een dwarslaesie, amputatie of beroerte, met zwembad, werkplaats en een team rond uw eigen doelen.
bewegen: Op maandagochtend gymmen zestigplussers op stoelen, staand en met ballen en linten; niets moet, de koffie na afloop hoort erbij.
bewegen: De beweegcoach zoekt met u een sportclub, zwemuur of wandelvoetbalteam dat past bij uw lijf, uw agenda en uw beurs.
leefstijl: In een groep van twaalf deelnemers werkt u twee jaar lang aan eten, bewegen, slapen en ontspannen, met een leefstijlcoach die niet met het vingertje wijst.
leefstijl: Rookstopprogramma met wekelijkse bijeenkomsten, medicijnen indien nodig en een belafspraak op de moeilijkste dagen.
psychisch: Voor volwassenen met psychische klachten die er met familie, vrienden en huisarts niet uitkomen: eerst een gesprek, dan samen een behandelplan.
psychisch: Onze psychologen en psychiaters werken op locatie en online, spreken negen talen en hebben aandacht voor lichaam, geloof en cultuur.
somber: Bij aanhoudende somberheid kunt u terecht voor gesprekken, hardlopen met een therapeut, lichttherapie of medicijnen; we kijken wekelijks of het helpt.
somber: Voor jonge moeders die niet kunnen genieten van hun baby is er een groep waarin tranen welkom zijn en waar een psycholoog aanschuift.
angst: Bent u bang om de straat op te gaan, te vliegen of te spreken, dan oefenen we stap voor stap met precies datgene wat u vermijdt.
angst: Een korte cursus voor mensen met paniekaanvallen: wat gebeurt er in uw lichaam, hoe ademt u, en hoe gaat u weer de winkel in?
trauma: Mensen die misbruik, oorlog, een overval of een heftige bevalling meemaakten, behandelen wij met EMDR, exposure en sport, desgewenst in één intensieve week.
trauma: Vrouwen die seksueel geweld meemaakten vinden hier een vaste therapeut, een veilige groep en hulp bij aangifte, als zij dat willen.
psychose: Ons vroegteam begeleidt jonge mensen die stemmen horen of achterdochtig zijn, betrekt het gezin en helpt bij school, medicatie en vertrouwen.
psychose: In de polikliniek voor bipolaire stoornissen leert u signalen van manie herkennen en krijgt u begeleiding bij lithium en dagritme.
autisme: Wij begeleiden volwassenen met autisme bij werk, relaties en prikkels, met duidelijke afspraken, vaste gezichten en zonder onverwachte wendingen.
autisme: Vermoedt u autisme bij uzelf of uw kind? Na een intake en testen volgt een verslag in heldere taal en een plan voor daarna.
adhd: Voor volwassenen die altijd te laat, te druk of te dromerig zijn: onderzoek naar ADHD, uitleg, medicijnen en coaching om het leven overzichtelijk te maken.
adhd: In zes avonden leren mensen met ADD en ADHD hoe ze beginnen, volhouden, opruimen en sorry zeggen, met veel humor en weinig huiswerk.
persoonlijkheid: Heftige stemmingswisselingen, zelfbeschadiging, steeds stukgelopen relaties: in onze groepen voor schematherapie en MBT leert u uzelf en de ander beter begrijpen.
persoonlijkheid: Voor familie van mensen met borderline is er een cursus over grenzen, crisis en contact houden zonder jezelf te verliezen.
dwang: Wie uren per dag wast, telt, controleert of vreselijke gedachten wegduwt, leert bij ons de angst verdragen zonder het ritueel, eerst met en dan zonder de therapeut.
dwang: Behandeling van dwang in vier aaneengesloten dagen, met oefeningen op straat, in de winkel en thuis.
eetstoornis: Een warme plek voor jongeren en volwassenen met anorexia, boulimia of eetbuien, waar behandelaars en ervaringsdeskundigen samen met u aan tafel gaan.
eetstoornis: Ouders leren hun kind met een eetstoornis weer te laten eten, met steun van een therapeut aan de eettafel en andere gezinnen.
burn-out: Opgebrand door werk of zorg? Met wandelcoaching, slaapadvies en een rustig opbouwplan begeleiden wij u terug naar energie en, als het kan, naar uw baan.
burn-out: Een training voor mensen met spanningsklachten die willen leren vertragen voordat hun lichaam de stekker eruit trekt.
slapen: Tijdens deze cursus leert u waarom u wakker ligt, hoe u minder tijd in bed doorbrengt en toch meer slaapt, en hoe u veilig stopt met slaappillen.
slapen: Ons slaaplaboratorium meet ademhaling, hersenactiviteit en beenbewegingen en behandelt apneu, narcolepsie en hardnekkige slapeloosheid.
zelfvertrouwen: Een groep voor vrouwen en mannen die zichzelf altijd wegcijferen: oefenen met nee zeggen, complimenten ontvangen en je plek innemen.
zelfvertrouwen: Met boksen, toneel en gesprekken bouwen onzekere jongvolwassenen aan een steviger beeld van zichzelf.
relatie: Stellen die langs elkaar heen leven, na ontrouw of voortdurend ruziën, krijgen zes gesprekken om te ontdekken of en hoe ze samen verder willen.
relatie: Ouders en volwassen kinderen die elkaar niet meer spreken, kunnen met een bemiddelaar opnieuw aan tafel.
ggz-begeleiding: Wij komen bij mensen met een psychische kwetsbaarheid thuis, helpen bij opstaan, post en medicijnen, en zijn ook in de avond bereikbaar als de spanning stijgt.
ggz-begeleiding: Een begeleider die zelf ooit opgenomen was, helpt u na de kliniek om in uw eigen huis, buurt en ritme weer vaste grond te voelen.
ggz-inloop: In het inloophuis kunnen mensen met psychische problemen zonder afspraak binnenkomen voor koffie, lunch, creatieve activiteiten en een gesprek.
ggz-inloop: De herstelacademie biedt gratis cursussen, zelfhulpgroepen en ontmoeting, allemaal bedacht en gegeven door mensen met eigen ervaring in de psychiatrie.
lotgenoten: Onze vereniging brengt mensen met dezelfde aandoening met elkaar in contact via regiogroepen, een telefoonlijn en jaarlijkse ontmoetingsdagen.
lotgenoten: Een ervaringsdeskundige luistert, vertelt hoe het haar verging en gaat met u op zoek naar een groep waarin u zich herkent.
verslaving: Of het nu om drank, pillen, drugs of meer tegelijk gaat: u kunt zich zelf melden, binnen een week volgt een gesprek en samen kiezen we tussen praten, ontgiften of opname.
verslaving: Samen nuchter wonen in een herstelhuis, met huisregels, werk in de tuin en avondbijeenkomsten volgens de twaalf stappen.
alcohol: Wilt u minder drinken of helemaal stoppen, dan krijgt u een coach, een dagboek en zo nodig medicijnen tegen de trek; opname is meestal niet nodig.
alcohol: Voor ouderen bij wie het dagelijkse glaasje er te veel werden, komt een verpleegkundige van de verslavingszorg thuis zonder oordeel.
drugs: Jongeren en volwassenen die blowen, snuiven of slikken en daar last van krijgen, kunnen hier anoniem beginnen met een gesprek en een plan om te stoppen.
drugs: Ontgifting van GHB, heroïne en ketamine gebeurt in onze kliniek onder medisch toezicht, gevolgd door groepsbehandeling en nazorg.
gokken: Wie de controle over gokken, gamen of handelen op de beurs kwijt is, krijgt behandeling, hulp bij blokkeren en begeleiding bij het vertellen aan het gezin.
gokken: Zelfhulpgroep voor gokkers en hun naasten, elke week op een vaste avond, zonder inschrijving en zonder registratie.
verslaving-naasten: Als iemand van wie u houdt drinkt, gebruikt of gokt, is er hulp voor u: gesprekken, een oudergroep en training in wat wel en niet helpt.
verslaving-naasten: Kinderen die opgroeien met een verslaafde vader of moeder ontmoeten elkaar in een spelgroep waar ze leren dat het niet hun schuld is.
seksualiteit: Bij de seksuoloog praat u over pijn, verlies van verlangen, erectie of onzekerheid, alleen of met uw partner, ook na ziekte of op hoge leeftijd.
seksualiteit: Ondersteuning bij verliefdheid, voorlichting en intimiteit voor mensen met een beperking, en advies aan ouders en begeleiders.
seksualiteit: Wie twijfelt over gender of geaardheid vindt hier een rustig gesprek, andere regenboogmensen en zo nodig een verwijzing naar genderzorg.
`;
