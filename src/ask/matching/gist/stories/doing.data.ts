/** Told and offered about farms, art, work, lending a hand, joining in and being alone. */
export const doing = `
zorgboerderij: geiten voeren
zorgboerderij: Mijn man was veehouder, nu mag hij niet meer op de trekker, en sinds de koeien weg zijn loopt hij te ijsberen in de schuur; tussen de beesten en met modder aan zijn klompen leeft hij weer op
zorgboerderij: plek op een boerderij
zorgboerderij: mijn zoon met adhd ontspant bij paarden
zorgboerderij: werken in de moestuin, onkruid wieden, prei oogsten
zorgboerderij: buitenlucht en fysiek werk, geen knutselspul
zorgboerderij: Ik wil mijn handen vuil maken en moe zijn van het werk in plaats van moe van het denken
zorgboerderij: kippen, eieren rapen, hooi, hij straalt ervan
zorgboerderij: Is er nog een tuinderij die mensen met een burn-out laat meewerken
zorgboerderij: als verwijzer vanuit de reclassering zoek ik een landbouwbedrijf waar een jongen met autisme mee kan draaien
zorgboerderij: biologische boer met begeleiding
zorgboerderij: onze dochter fluistert alleen tegen ezels
zorgboerderij: Mijn broer is stil en sterk en houdt niet van groepen, hij zou goed passen op het land, met een kruiwagen en een hond
zorgboerderij: Farm where my autistic son can work with animals
zorgboerderij: Care farm with horses near the river
zorgboerderij: Outdoor work, gardening, for people with mental health issues
zorgboerderij: ik vroeger boer in Syrië, ik wil weer op land werken met hulp
zorgboerderij: gij hebt hier toch van die boerderijen waar ge moogt meehelpen als ge ziek zijt in uw hoofd
zorgboerderij: chillen met varkens beter dan therapie lol, waar kan dat
zorgboerderij: pony's borstelen woensdagmiddag
zorgboerderij: schapen scheren, hekken zetten, hout kloven in de winter
zorgboerderij: opa groeide op tussen de melkbussen, hij heeft heimwee naar stallucht
zorgboerderij: hij zit nu in een kelder zonder ramen enveloppen te vouwen, terwijl hij een buitenmens is
zorgboerderij: kas, planten stekken, bloemen verkopen langs de weg
zorgboerderij: wijngaard of imkerij, iets met bijen voor volwassenen
zorgboerderij pgb: twee dagen per week op het erf met pgb
zorgboerderij: ze wil met konijnen bezig zijn maar is allergisch voor hooi, wat past dan
zorgboerderij: een natuurploeg, wilgen knotten en paden onderhouden
zorgboerderij: mijn kleindochter leert op een hoeve meer dan in de klas
zorgboerderij: dementerende vader wil weer buiten scharrelen en appels plukken
zorgboerderij: Zorgboerderij met melkvee, moestuin en boerderijwinkel, voor jong en oud
zorgboerderij: Op ons erf werk je met paarden, kippen en varkens; wie wil, rijdt op de kar mee
zorgboerderij: Biodynamische tuinderij, groente telen met deelnemers van de Wmo
zorgboerderij: Manege met begeleiding: stallen uitmesten, poetsen, therapeutisch rijden
zorgboerderij: Stadsboerderij met geiten, kinderboerderij en kaasmakerij waar mensen met een afstand tot werk meehelpen
zorgboerderij: Boer en boerin ontvangen elke dag acht gasten, warm eten aan de grote tafel
zorgboerderij: Kwaliteitskeurmerk zorgboeren, Jeugdwet, Wmo en Wlz, zorg in natura via coöperatie
zorgboerderij: Natuurwerk: bosploeg, heide maaien, vogelhuisjes timmeren
zorgboerderij: Zorgtuin achter de kerk, bloemen en kruiden, ook met rolstoel te bereiken
zorgboerderij: Ezelhoeve: wandelen met ezels en lama's, rust voor drukke hoofden
zorgboerderij: Imkerij en boomgaard, sap persen in september
zorgboerderij: Kwekerij met begeleid werk, potten, zaaien, verkopen op de markt
zorgboerderij: Boerderijdagen voor senioren, vee kijken, boontjes doppen, pannenkoek toe
zorgboerderij: Groene dagbesteding in de polder, met busvervoer vanaf het station
zorgboerderij: Akkerbouwbedrijf biedt plek aan veteranen en mensen met stress: aardappels rooien en lange luchten
creatief: schilderclub
creatief: Sinds de dood van mijn zusje kan ik het niet in woorden kwijt, maar met houtskool en grote vellen wel, en ik zoek een plek met een docent waar ook anderen zo werken
creatief: gitaar leren
creatief: zingen is het enige wat mijn zoon kalmeert
creatief: textiel, weven, vilten, handwerken
creatief: atelier voor mensen met een beperking die echt kunnen tekenen
creatief: mijn vader speelde accordeon en wil weer samen musiceren
creatief: hij rapt de hele dag, is er een studio waar hij beats mag opnemen met begeleiding
creatief: Toneel voor verlegen mensen
creatief: boetseren met klei
creatief: Ik ben beeldend kunstenaar geweest, kreeg reuma in mijn vingers, en wil toch blijven maken
creatief: filmpjes monteren, fotografie, animatie
creatief: gedichten schrijven over wat je meemaakt
creatief: als activiteitenbegeleider zoek ik een muziekgroep voor bewoners met ernstige handicap
creatief: dansen in een rolstoel
creatief: Where can I paint with others, I have depression
creatief: Choir for people who can't read music
creatief: Drama group for young adults with Down syndrome
creatief: kralen rijgen vond ze kinderachtig, ze kan prachtige olieverfdoeken maken en zou wel willen exposeren
creatief: Ik graag naaien en borduren samen andere vrouwen
creatief: brei-uurtje in het buurthuis
creatief: mondharmonica, drumkring, djembé
creatief: onze Jef bouwt heel de dag maquettes, zo een knutselaar verdient een echt atelier
creatief: haar woorden zijn weg sinds de beroerte maar ze kent elk liedje
creatief: stripverhalen tekenen, manga, cosplay maken
creatief: van oud hout en glas iets nieuws scheppen
creatief: ik raak rustig van kleuren mengen
creatief: een operakoor of smartlappenkoor dat niet let op valse noten
creatief: gepensioneerd edelsmid zoekt werkplaats en gezelschap
creatief: orgel, piano, viool, een docent die geduld heeft met mijn bibberende handen
creatief: dagboek, collage en mindful tekenen
creatief: Kunstatelier: schilderen, zeefdruk en keramiek, eigen galerie in de binnenstad
creatief: Muziekmakers gezocht, band voor mensen met een verstandelijke beperking, optreden op festivals
creatief: Theaterwerkplaats met professionele regisseurs en spelers met een handicap
creatief: Vrije expressie met klei, verf en textiel, geen ervaring nodig
creatief: Participatiekoor zingt wekelijks, ook voor wie somber is of vergeetachtig
creatief: Creatieve therapie: beeldende, muzikale en dramatische werkvormen, vaktherapeuten
creatief: Outsider art, ruimte voor talent buiten de gebaande wegen
creatief: Handwerkcafé met breien, haken en quilten, wol is gratis
creatief: Muziekstudio voor jongeren: rap, productie en optreden
creatief: Kunst op recept, tien lessen via de welzijnscoach
creatief: Dansen met Parkinson, live pianist, iedereen kan meebewegen
creatief: Schrijverskring, levensverhalen op papier
creatief: Zilversmederij, glas in lood en meubels restaureren als daginvulling
creatief: Muziek op schoot en klankschalen voor mensen die niet spreken
creatief: Museumatelier: kijken naar kunst en zelf aan de slag, voor ouderen
werk: baan zoeken na ziekte
werk: Na acht jaar Wajong wil ik meedoen, ik kan goed met computers, maar bij elk gesprek raak ik in de knoop als ze vragen naar het gat in mijn cv, dus ik zoek een coach die meegaat
werk: jobcoach met subsidie
werk: re-integratie tweede spoor
werk: ik ben ontslagen vanwege mijn psychose, wie neemt mij nog aan
werk: leerwerkplek magazijn, vorkheftruck halen
werk: beschutte werkplek
werk: uwv verplicht mij te solliciteren maar ik kan maar zestien uur
werk: Mijn dochter met een licht verstandelijke beperking wil in een bakkerij werken, voor echt loon
werk: vanuit de Participatiewet een proefplaatsing, hoe gaat dat
werk: ik ben timmerman met een kapotte schouder, omscholen dus
werk: ik wil een baas die snapt dat ik doof ben
werk: Als klantmanager zoek ik een traject voor een statushouder die kapper was en zijn draai niet vindt
werk: werkervaring opdoen zonder diploma
werk: I have autism and want a real job
werk: Help finding work after burnout
werk: Job coach for my son with a learning disability
werk: Ik wil werken, ik spreek weinig Nederlands, ik kan schoonmaken en koken
werk: bijbaantje vakkenvullen mislukt steeds want ik kom te laat, help
werk: hij werkt op de sociale werkplaats en wordt gepest door de voorman
werk: leidinggevende zegt werk weer volledig, bedrijfsarts ook, maar mijn hoofd kan het nog niet
werk: ons ma kan ik niet onderhouden als ik geen werk krijg met mijn slecht been
werk: autistische programmeur werkloos
werk: leren solliciteren, cv en brief schrijven, oefenen met een gesprek
werk: de garage waar hij stage liep wil hem wel houden als iemand hem begeleidt
werk: vrouw van 58 na de bijstand weer aan de slag, in een winkel of kantine
werk: werkfit worden
werk: hij blijft nooit langer dan drie weken ergens werken
werk: groenvoorziening, catering of schoonmaak met begeleiding
werk: ik wil eruit, weer collega's, salaris, een fietsroute naar mijn werk
werk: spoor kwijt na ontslag en ziektewet
werk: Individuele Plaatsing en Steun: betaalde baan voor mensen met ernstige psychische aandoening
werk: Jobcoaching UWV-erkend, op de werkvloer en op afstand
werk: Sociaal ontwikkelbedrijf, beschut werk, detachering en praktijkleren
werk: Re-integratiebureau spoor 1 en 2, verzuim en loopbaan
werk: Restaurant met leerlingen: koken, bedienen en een mbo-praktijkverklaring
werk: Werkleertraject ICT voor mensen met autisme
werk: Van uitkering naar baan, sollicitatietraining en kleding voor het gesprek
werk: Arbeidsmatig werk met loonwaardemeting, doorstroom naar garantiebaan
werk: Sociale onderneming in fietsen, koffiebranderij en drukwerk, medewerkers met een rugzakje
werk: Werkcafé met vacatures, loopbaancoach en gratis cv-check
werk: Startbaan en mentor voor nieuwkomers
werk: Begeleid werken: één dag in de supermarkt, met een coach op afroep
werk: Werkplaats waar je lassen, houtbewerking of logistiek leert met certificaat
werk: Onderneem met een uitkering, begeleiding voor startende zelfstandigen
werk: Arbeidsdeskundig onderzoek en werkplekaanpassing
vrijwilligerswerk: iets doen voor een ander
vrijwilligerswerk: Ik ben vorig jaar gestopt als lerares, heb tijd en energie over, de kleinkinderen wonen ver, en ik zou graag kinderen voorlezen of oudere mensen in het dorp helpen met hun tuintje
vrijwilligerswerk: vrijwilligersvacatures
vrijwilligerswerk: gastheer worden in een hospice
vrijwilligerswerk: kan ik met mijn rolstoel vrijwilliger worden
vrijwilligerswerk: ik heb een uitkering en wil me nuttig maken zonder druk
vrijwilligerswerk: koffie schenken in een verzorgingshuis
vrijwilligerswerk: maatschappelijke stage of gewoon paar uurtjes helpen, ben zestien
vrijwilligerswerk: taalmaatje worden voor een nieuwkomer
vrijwilligerswerk: mijn man is handig en wil mensen helpen met kapotte lampen en fietsen
vrijwilligerswerk: als ervaringsdeskundige voorlichting geven op scholen
vrijwilligerswerk: asielzoeker wil helpen bij voetbalclub
vrijwilligerswerk: chauffeur op de plusbus
vrijwilligerswerk: dierenasiel, hertenkamp, kinderboerderij, meehelpen
vrijwilligerswerk: ik heb zelf een verslaving overwonnen en zou nu anderen tot steun kunnen zijn
vrijwilligerswerk: hij is met pensioen en loopt mij voor de voeten, hij moet iets om handen krijgen waarmee hij anderen dient
vrijwilligerswerk: stichting zoekt bestuurslid, penningmeester, ik was boekhouder
vrijwilligerswerk: Volunteer work for a refugee doctor
vrijwilligerswerk: I'd like to give something back, where do I sign up
vrijwilligerswerk: Volunteering with elderly people two mornings a week
vrijwilligerswerk: Ik goed koken, ik wil koken voor mensen die arm zijn
vrijwilligerswerk: als vrijwilliger collecteren, kantine draaien, een wedstrijd fluiten
vrijwilligerswerk: mijn dochter met een beperking wil graag speelgoed uitdelen of bejaarden helpen, mag dat
vrijwilligerswerk: klinkt raar, maar ik wil dat iemand mij nodig heeft
vrijwilligerswerk: met jonge mensen huiswerk maken bij de bibliotheek
vrijwilligerswerk: ik wil niet stilzitten na mijn pensioen
vrijwilligerswerk: vrijwillige inzet naast ww
vrijwilligerswerk: vrijwilliger worden in een repair café, naaimachines en radio's maken
vrijwilligerswerk: waar hebben ze in mijn wijk helpende handen nodig
vrijwilligerswerk: zorgvrijwilliger zoekt organisatie die goed inwerkt
vrijwilligerswerk: ze schreven nooit terug nadat ik me had aangeboden bij de voedselbank
vrijwilligerswerk: Vrijwilligerscentrale: drie keer per week spreekuur, vacaturebank en proefdag
vrijwilligerswerk: Word buurtbemiddelaar, gratis training en reiskosten
vrijwilligerswerk: Gezocht: gezellige mensen voor bezoek, wandelen en klusjes
vrijwilligerswerk: Wij begeleiden mensen met een beperking bij vrijwilligerswerk
vrijwilligerswerk: Maatjes, gastvrouwen, chauffeurs en bestuursleden welkom
vrijwilligerswerk: Vrijwilligerswerk als opstap, met certificaat en coach
vrijwilligerswerk: Meehelpen in de voedseltuin: zaaien, oogsten en uitdelen
vrijwilligerswerk: Zonnebloem zoekt vrijwilligers voor bezoek en vaartochten
vrijwilligerswerk: Senioren zetten hun kennis in als schoolmentor of leesopa
vrijwilligerswerk: Tegenprestatie of vrijwillige inzet: wij zoeken een plek die bij u hoort
vrijwilligerswerk: Nieuwkomers doen mee, vrijwilligerswerk om de taal te oefenen
vrijwilligerswerk: Speeltuinvereniging, wijktuin en dierenweide zoeken helpers
vrijwilligerswerk: Ervaringsdeskundigen gezocht en opgeleid, herstelacademie
vrijwilligerswerk: Bedrijven en studenten een dag de handen uit de mouwen
vrijwilligerswerk: Terminale zorg door vrijwilligers, cursus inbegrepen, meld u aan als vrijwilliger
meedoen: erbij horen
meedoen: Ik ben nieuw in dit land, ik ken de winkel en de moskee, verder niets, en ik zou willen weten hoe mensen hier feest vieren, sporten en elkaar leren kennen in de buurt
meedoen: meedoen in de buurt
meedoen: hoe kom ik weer onder de mensen na jaren ziekte
meedoen: mijn zoon hoort nergens bij
meedoen: activiteitenkrant van het wijkcentrum
meedoen: welzijn op recept
meedoen: ze willen dat mensen zoals ik participeren maar overal is een trap
meedoen: mensen met een beperking in de gewone sportvereniging
meedoen: Ik durf nergens op af te stappen, wie zet mij op weg naar een clubje of cursus
meedoen: als wijkwerker zoek ik voor een teruggetrokken bewoner iets laagdrempeligs om aan te sluiten
meedoen: de straat is veranderd, niemand groet nog, ik wil iets opzetten met buren
meedoen: ik ken de gebarentaal en de bijeenkomsten niet
meedoen: Where can I join in with local activities as a newcomer
meedoen: How do I become part of the neighbourhood
meedoen: Community activities for disabled adults
meedoen: sociale activering bijstand
meedoen: na detentie terug in de maatschappij
meedoen: moeder wil wel maar weet niet wat er allemaal te doen is
meedoen: hobby's, verenigingen, cursussen voor mensen met weinig lef
meedoen: iedereen heeft een leven behalve ik
meedoen: buurtsportcoach of buurtverbinder
meedoen: ik wil niet altijd de cliënt zijn, ik wil gewoon lid zijn
meedoen: inclusieve vereniging
meedoen: bij ons in de straat is er ne buurtwerker maar die heeft nooit tijd
meedoen: sinds ik gestopt ben met werken tel ik niet meer mee
meedoen: cultuur, sport, natuur, wat is er voor mensen met een verstandelijke beperking in het gewone leven
meedoen: met mijn scootmobiel wil ik ook naar de braderie en het zangfestijn
meedoen: integratie, elkaar leren kennen, Nederlandse gezinnen ontmoeten
meedoen: weer meetellen
meedoen: onze jongen kijkt bij elke club van een afstandje toe en doet nergens mee
meedoen: Welzijn op Recept: de huisarts verwijst, de welzijnscoach zoekt met u een activiteit
meedoen: Buurtsportcoach, cultuurcoach en sociaal makelaar wijzen u de weg
meedoen: Sociale activering voor mensen die lang thuis hebben gezeten
meedoen: Samen Doen in de wijk: tuin, straatfeest, ruilbeurs
meedoen: Participatie en inburgering, kennismaken met het verenigingsleven
meedoen: Uniek Sporten: iedereen kan meedoen, met hulpmiddelen te leen
meedoen: Buurtkamer waar bewoners zelf het programma maken
meedoen: Wijkgericht opbouwwerk, bewonersinitiatieven een zetje geven
meedoen: Natuurlijk een netwerk, begeleiding bij aansluiting in de buurt voor mensen met een beperking
meedoen: De Meedoenerij: proef acht clubs in acht weken
meedoen: Inclusieve wijk: mensen met en zonder rugzak trekken samen op
meedoen: Activiteitenmakelaar koppelt uw talent aan de buurt
meedoen: Terug in de samenleving, nazorg gedetineerden met gemeente en kerk
meedoen: Vrouwen komen uit huis: fietsles, zwemles, theeuurtje
meedoen: Samenlevingsopbouw, gastvrij voor nieuwe buren
eenzaamheid: stil huis
eenzaamheid: De telefoon gaat alleen als er iemand een energiecontract wil verkopen, mijn verjaardag heb ik alleen gevierd met een gebakje uit de diepvries, en de zondagen duren een week
eenzaamheid: ik heb niemand
eenzaamheid: praat hele dagen tegen de kat
eenzaamheid: mijn vriendinnen zijn allemaal dood
eenzaamheid: hij zegt tegen de caissière meer dan tegen wie ook
eenzaamheid: verhuisd voor werk en in een jaar geen mens leren kennen
eenzaamheid: feestdagen alleen
eenzaamheid: niemand zou merken dat ik er niet meer ben
eenzaamheid: als bezorger kom ik bij een mevrouw die me niet laat gaan, ze is zo alleen
eenzaamheid: ik heb 400 volgers en 0 vrienden
eenzaamheid: student, kamer, lege weekenden
eenzaamheid: weduwe in een nieuwbouwwijk waar overdag iedereen weg is
eenzaamheid: ik als wijkagent zie een man die elke dag 112 belt omdat hij met iemand wil praten
eenzaamheid: alleenstaande moeder zonder familie, niemand om mee te lachen
eenzaamheid: hier geen familie, geen vriend, alleen kamer en televisie
eenzaamheid: mijn buurman doet zijn gordijnen niet meer open en zegt dat het leven hem voorbij is gegaan
eenzaamheid: I moved here and I have no friends at all
eenzaamheid: So lonely since my husband died
eenzaamheid: An old man next door never gets a visitor
eenzaamheid: tussen de mensen voel ik me nog het meest alleen
eenzaamheid: mijn broer belt uit verveling zes keer per dag
eenzaamheid: door mijn gehoorapparaat mis ik de grapjes en zit ik voor spek en bonen
eenzaamheid: zij zit op de achtste verdieping en de lift is stuk
eenzaamheid: niemand raakt mij ooit nog aan
eenzaamheid: eenzame vader 72
eenzaamheid: het is akelig stil in huis sinds onze Bep in het tehuis zit
eenzaamheid: ik ben anders geaard en op mijn leeftijd ken ik niemand zoals ik
eenzaamheid: gepest vroeger en sindsdien houd ik mensen op afstand, maar het knaagt
eenzaamheid: Ik zat jaren met mijn vrouw op de volkstuin en nu zij er niet meer is groet niemand mij daar
eenzaamheid: lange winteravonden
eenzaamheid: Eén tegen eenzaamheid: lokale coalitie met bezoek, belcirkel en koffietafels
eenzaamheid: Zilverlijn: wekelijks gebeld worden om te praten over wat u bezighoudt
eenzaamheid: Join Us: jongeren die zich alleen voelen eten en lachen samen
eenzaamheid: Cursus Zin in contact, vriendschap leren sluiten na verlies of verhuizing
eenzaamheid: Eenzaamheidsgesprek bij u thuis door een getrainde vrijwilliger
eenzaamheid: Roze ouderen, niet meer in de kast en niet meer alleen
eenzaamheid: Kletskassa, koffie met een buur en kerst aan een lange tafel
eenzaamheid: Praatje met een student, kaart in de bus, uitnodiging voor de soepavond
eenzaamheid: Huisbezoek aan tachtigers, signaleren van isolement
eenzaamheid: Buurtcirkel: negen mensen uit de wijk die elkaar leren kennen en bijspringen
eenzaamheid: Alleenstaanden eten op zaterdag, wandelen op zondag
eenzaamheid: Nooit meer een leeg weekend: app en telefoonlijn voor mensen zonder netwerk
eenzaamheid: Zomerschool voor wie achterblijft als iedereen met vakantie is
eenzaamheid: Wij brengen mensen die zich buitengesloten voelen samen met eenvoudige ontmoetingen
eenzaamheid: Muziek en gezelschap voor alleenwonenden, elke laatste zondag
`;
