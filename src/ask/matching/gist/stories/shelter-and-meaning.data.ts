/** Told and offered about what life means, last wishes, having no roof or no safe one, and the doctor. */
export const shelterAndMeaning = `
levensvragen: waarom ik
levensvragen: Ik ben tachtig, heb de oorlog meegemaakt, twee kinderen begraven, en nu lig ik hier naar het plafond te kijken en vraag mij af of het genoeg is geweest en of ik het goed gedaan heb
levensvragen: geestelijk verzorger
levensvragen: pastor of dominee
levensvragen: zin van het leven
levensvragen: voltooid leven
levensvragen: praten over spijt
levensvragen: wat blijft er van mij over
levensvragen: imam voor mijn vader
levensvragen: ik geloof niet meer en toch bid ik
levensvragen: humanistisch raadsvrouw
levensvragen: niet depressief, wel zonder doel
levensvragen: als wijkverpleegkundige ken ik een heer die worstelt met schuld uit zijn soldatentijd in Indië
levensvragen: eenzaam in mijn denken, met kinderen kan ik hier niet over praten
levensvragen: bang om naar de hel te gaan
levensvragen: mijn ziekte zette alles stil en nu komen de grote vragen
levensvragen: Spiritual care, someone to talk to about the meaning of life
levensvragen: Chaplain visit at home
levensvragen: I wonder what my life was for
levensvragen: waar haal je hoop vandaan
levensvragen: bidden samen, ik ziek, mijn geloof is belangrijk, wie komt
levensvragen: levensverhaal opschrijven voor de kleinkinderen
levensvragen: verzoening met mijn zoon voordat het te laat is
levensvragen: ik heb alles en voel leegte
levensvragen: een luisteraar zonder oplossing
levensvragen: biecht, communie, ziekenzalving
levensvragen: ge vraagt u af waarvoor ge nog op de wereld zijt
levensvragen: levenseindevragen, wat is daarna
levensvragen: ik twijfel aan alles nu ik met pensioen ben
levensvragen: hindoe pandit in het ziekenhuis
levensvragen: schuldgevoel dat ik overleefde
levensvragen: is er meer, man, ik lig nachten wakker over het heelal en de zin van dit bestaan
levensvragen: Centrum voor Levensvragen, gesprek met een geestelijk verzorger, thuis en kosteloos voor 50-plussers
levensvragen: Geestelijke verzorging in het verpleeghuis, gebed, gesprek en ritueel
levensvragen: Levensboek maken met een vrijwilliger
levensvragen: Filosofisch café over ouder worden en vergankelijkheid
levensvragen: Wat er werkelijk toe doet, gespreksgroep over zingeving
levensvragen: Humanistisch, katholiek, islamitisch of boeddhistisch, wij luisteren naar iedereen
levensvragen: Presentie bij trage vragen, niets hoeft opgelost
levensvragen: Pastoraal werker op huisbezoek
levensvragen: Zinvol ouder worden, zes ochtenden rond verlies, vreugde en dankbaarheid
levensvragen: Kortdurende begeleiding bij zingeving en moreel verwonde veteranen
levensvragen: Stilteplek, klooster en retraite voor wie een pas op de plaats maakt
levensvragen: Gesprekken over hoop, angst en geloof met ernstig zieken
levensvragen: Levensverhalen vertellen aan studenten
levensvragen: Zingevingsconsulent in de eerste lijn, verwijzing door huisarts
levensvragen: Troostkamer, met kaarsen, muziek en iemand die er is
wilsverklaring: niet reanimeren
wilsverklaring: Mijn moeder heeft toen zij nog helder was gezegd geen slangen en geen beademing, maar het staat nergens, en nu ze een longontsteking heeft vraagt de dokter wat wij willen
wilsverklaring: euthanasieverklaring opstellen
wilsverklaring: behandelverbod
wilsverklaring: wie bepaalt of ze nog behandeld of geopereerd wordt, staat dat op papier
wilsverklaring: donorcodicil invullen
wilsverklaring: reanimatiepenning
wilsverklaring: gesprek met huisarts over het einde
wilsverklaring: geen ziekenhuisopname meer
wilsverklaring: hoe schrijf ik op wat ik niet wil
wilsverklaring: NVVE
wilsverklaring: als ik dement word wil ik niet naar een inrichting, kan je dat vastleggen
wilsverklaring: als poh praat ik met ouderen over later, welk hulpmiddel is er voor proactieve zorgplanning
wilsverklaring: wensen doornemen
wilsverklaring: ik heb ALS en wil op tijd bespreken wanneer genoeg genoeg is
wilsverklaring: mijn kinderen weten niet wat ik wil
wilsverklaring: Advance care planning, where do I start
wilsverklaring: I want a do not resuscitate statement
wilsverklaring: Writing down my wishes for the end
wilsverklaring: palliatieve sedatie, pijn, mijn grenzen
wilsverklaring: formulier, handtekening, kopie voor de arts
wilsverklaring: kan mijn buurvrouw medisch gemachtigde zijn
wilsverklaring: SCEN-arts
wilsverklaring: geen kunstmatig eten en drinken
wilsverklaring: op papier hoe ik sterven wil, op mijn manier gaan
wilsverklaring: mijn man wil praten over euthanasie en ik vind het eng
wilsverklaring: in Vlaanderen heb je zo'n LEIF-kaart, wat is het hier
wilsverklaring: islamitische wensen rond sterven, wassen en begraven opschrijven
wilsverklaring: wij als gezin willen afspraken maken voor onze zoon met een progressieve ziekte
wilsverklaring: verklaring van 2009 moet ververst
wilsverklaring: doktersgesprek wilsverklaring
wilsverklaring: ik dokter zeggen geen machine, hoe moet dat op papier
wilsverklaring: Gesprek over behandelwensen en levenseinde met een onafhankelijk consulent
wilsverklaring: Wilsverklaringen: behandelverbod, volmacht en euthanasieverzoek, hulp bij schrijven
wilsverklaring: Proactieve zorgplanning in de huisartsenpraktijk
wilsverklaring: Van willen naar weten, voorlichtingsavond over reanimatie en behandelgrenzen
wilsverklaring: Praten over doodgaan, kaartspel en gespreksgids
wilsverklaring: Uitvaartwensen en donorregistratie vastleggen
wilsverklaring: Palliatief consulent bespreekt scenario's met patiënt en familie
wilsverklaring: Levensdocument voor mensen met dementie, in vier gesprekken
wilsverklaring: Patiëntenrecht: een schriftelijke wilsverklaring is geldig, wij controleren die
wilsverklaring: Inloop wensenboekje: wat dokter en kinderen moeten weten
wilsverklaring: Expertisecentrum euthanasie, hulp bij complexe verzoeken
wilsverklaring: Medische gevolmachtigde kiezen en instrueren
wilsverklaring: Vrijwillige consulenten NVVE op huisbezoek
wilsverklaring: Ouders en kinderen aan tafel over laatste wensen, met gespreksleider
wilsverklaring: Behandelpaspoort in de koelkast of op de telefoon
daklozenopvang: vanavond op straat
daklozenopvang: Ik slaap sinds de scheiding in mijn bestelbus bij het kanaal, douche bij de sportschool, en op mijn werk weet niemand het, maar nu het vriest hou ik het niet meer uit
daklozenopvang: nachtopvang
daklozenopvang: briefadres
daklozenopvang: uit huis gezet
daklozenopvang: dak boven mijn hoofd
daklozenopvang: mijn broer slaapt in een portiek
daklozenopvang: ontslagen uit de kliniek zonder adres
daklozenopvang: gezin met kinderen op straat
daklozenopvang: maatschappelijke opvang moeder
daklozenopvang: waar mag een hond mee naar binnen bij de opvang
daklozenopvang: winterregeling
daklozenopvang: eh ik slaap al weken bij verschillende gasten, ben een beetje dakloos ofzo
daklozenopvang: ik ben Poolse arbeider, baas gooide ons uit huis
daklozenopvang: als straatpastor ken ik een koppel onder een viaduct die niet uit elkaar willen
daklozenopvang: postadres en uitkering
daklozenopvang: hij komt uit de gevangenis en heeft geen huis
daklozenopvang: daklozenloket gemeente intake
daklozenopvang: Homeless with a child, where can I go tonight
daklozenopvang: Shelter and a shower
daklozenopvang: My landlord threw me out, I'm sleeping in my car
daklozenopvang: economisch dakloos, gewoon een baan maar geen woning
daklozenopvang: soep en slaapzak
daklozenopvang: ex-partner liet de sloten vervangen en nu heb ik geen woning
daklozenopvang: regiobinding geweigerd, ik hoor nergens bij
daklozenopvang: camping dicht, stacaravan moet weg, en wij staan nergens ingeschreven
daklozenopvang: asielzoeker uitgeprocedeerd zonder bed
daklozenopvang: hotelkamer op kosten van gemeente is op
daklozenopvang: kan ik bij u slapen, meneer, het vriest
daklozenopvang: in de nachtopvang moogt ge maar een nacht blijven en dan vliegt ge der weer uit
daklozenopvang: mijn zoon is verslaafd en slaapt in het park, ik durf hem niet binnen te laten
daklozenopvang: oude man leeft in een tentje in het bos
daklozenopvang: Nachtopvang met bed, warme maaltijd en spreekuur
daklozenopvang: Dakloos? Meld u bij het centrale toegangspunt voor screening en slaapplek
daklozenopvang: Gezinsopvang, eigen kamer voor ouders en kinderen zonder woning
daklozenopvang: Straatteam zoekt buitenslapers op
daklozenopvang: Winteropvang bij temperaturen onder nul
daklozenopvang: Housing First: eerst een huis, daarna de rest
daklozenopvang: Inloophuis met douche, wasmachine, kleding en postadres
daklozenopvang: Passantenverblijf en hostel voor langdurig zwervende mensen
daklozenopvang: Leger des Heils, 24-uursopvang en woonbegeleiding
daklozenopvang: Onder de pannen: een kamer bij iemand thuis, tijdelijk
daklozenopvang: Bed-bad-broodregeling voor mensen zonder verblijfsrecht
daklozenopvang: Straatdokter, medische zorg voor onverzekerde daklozen
daklozenopvang: Crisisopvang voor mensen die acuut geen onderdak hebben
daklozenopvang: Skaeve Huse voor mensen die nergens kunnen aarden
daklozenopvang: Economisch daklozenpension voor werkenden zonder woning
vluchten-voor-geweld: hij slaat mij
vluchten-voor-geweld: Als hij gedronken heeft hoor ik aan de sleutel al hoe laat het is, de kinderen kruipen onder het bed, ik draag lange mouwen naar mijn werk, en ik heb een tas klaarstaan bij mijn zus
vluchten-voor-geweld: blijf van mijn lijf
vluchten-voor-geweld: weg bij mijn man
vluchten-voor-geweld: veilig thuis bellen
vluchten-voor-geweld: stalking door ex
vluchten-voor-geweld: mijn broers willen mij dwingen te trouwen
vluchten-voor-geweld: huisverbod opgelegd
vluchten-voor-geweld: zij mag de deur niet uit, hij houdt haar paspoort
vluchten-voor-geweld: mijn vader trekt mijn moeder aan haar haren
vluchten-voor-geweld: opvang voor mannen die mishandeld worden
vluchten-voor-geweld: hij controleert mijn telefoon, mijn geld, alles
vluchten-voor-geweld: als huisarts zag ik voor de derde keer blauwe plekken bij mijn patiënte, waar kan zij heen
vluchten-voor-geweld: eerwraak, ik ben bang voor mijn familie
vluchten-voor-geweld: mijn dochter wordt door haar vriend geslagen en durft niet weg
vluchten-voor-geweld: een loverboy
vluchten-voor-geweld: ouderenmishandeling, zoon slaat zijn moeder voor geld
vluchten-voor-geweld: My husband beats me and I need to leave
vluchten-voor-geweld: Safe house for women and children
vluchten-voor-geweld: Domestic abuse, who can I call
vluchten-voor-geweld: man mij slaan, ik geen verblijf, als ik ga ik moet land uit
vluchten-voor-geweld: noodnummer, codewoord bij de apotheek
vluchten-voor-geweld: aangifte doen en toch niet terug kunnen naar huis
vluchten-voor-geweld: gescheiden maar hij staat elke nacht voor de deur
vluchten-voor-geweld: psychische mishandeling, kleineren, dreigen met zelfmoord
vluchten-voor-geweld: meisje van negentien, vlucht voor uithuwelijking
vluchten-voor-geweld: ik moet met de baby onderduiken, mijn ex zoekt mij overal om te slaan
vluchten-voor-geweld: mijne vent klopt op mij en niemand gelooft het
vluchten-voor-geweld: me stiefpa mept me en ik durf niet naar huis
vluchten-voor-geweld: buren horen gegil en gebonk, wat moeten wij doen
vluchten-voor-geweld: mensenhandel, zij wordt gedwongen te werken zonder loon
vluchten-voor-geweld: weglopen met mijn vier kinderen, kan de hond mee
vluchten-voor-geweld: Vrouwenopvang op een geheime locatie, 24 uur per dag
vluchten-voor-geweld: Veilig Thuis, advies en melden van huiselijk geweld en kindermishandeling
vluchten-voor-geweld: Opvang voor mannen die slachtoffer zijn
vluchten-voor-geweld: Oranje Huis, zichtbaar en veilig, hulp aan het hele gezin
vluchten-voor-geweld: Filomena, alles onder één dak bij onveiligheid thuis
vluchten-voor-geweld: AWARE-alarmering voor wie gestalkt wordt
vluchten-voor-geweld: Crisisopvang meisjes bij eergerelateerd geweld en dwanghuwelijk
vluchten-voor-geweld: Ambulante hulp na huisverbod, voor slachtoffer, pleger en kinderen
vluchten-voor-geweld: Traumabehandeling kinderen die geweld zagen, in de opvang
vluchten-voor-geweld: Slachtofferhulp: juridisch, praktisch en emotioneel
vluchten-voor-geweld: Opvang na mensenhandel en uitbuiting, categorale opvang
vluchten-voor-geweld: Time-out voor plegers, adem, praat, stop met slaan
vluchten-voor-geweld: Centrum Seksueel Geweld, dag en nacht
vluchten-voor-geweld: Familyjustice center, politie, advocaat en hulpverlener samen
vluchten-voor-geweld: Ouderenmishandeling, logeerplek en bemiddeling
huisarts: dokter nodig
huisarts: Sinds onze verhuizing belt mijn vrouw praktijk na praktijk, iedereen heeft een stop, en intussen heeft mijn zoontje oorpijn en loop ik met hoge bloeddruk zonder recepten
huisarts: uitslag op mijn arm
huisarts: huisartsenpost
huisarts: hoest gaat niet weg
huisarts: inschrijven bij een praktijk
huisarts: duizelig en hartkloppingen
huisarts: een arts die op huisbezoek komt bij mijn vader van 96
huisarts: buikpijn kind koorts
huisarts: specialist ouderengeneeskunde, meekijken naar tien medicijnen
huisarts: wratten, moedervlek, oor uitspuiten
huisarts: blaasontsteking, urine inleveren
huisarts: als verzorgende wil ik dat een dokter kijkt naar de sufheid van mijn cliënt
huisarts: verwijsbrief
huisarts: arts verstandelijk gehandicapten
huisarts: tekenbeet met kring
huisarts: praktijkverpleegkundige ouderen
huisarts: Register with a doctor, no practice takes me
huisarts: My child has a fever and a rash
huisarts: A GP who does house calls
huisarts: ik heb pijn borst, waar dokter zonder verzekering
huisarts: reisvaccinatie en malaria
huisarts: recept herhalen
huisarts: mijn huisarts gaat met pensioen
huisarts seksualiteit: dokter, soa test, anticonceptie, pil
huisarts: doktor voor mijn bompa, hij kan niet meer van de trap
huisarts: ze bloedt als ze naar de wc gaat
huisarts: bloeddruk meten, cholesterol
huisarts: dokter neemt klachten niet serieus
huisarts: second opinion van een andere arts
huisarts: wachttijd telefoon praktijk
huisarts: welke dokter kijkt naar haar, ze is de laatste weken verward, valt af en slaapt veel
huisarts: Huisartsenpraktijk met ruimte voor nieuwe inwoners
huisarts: Huisartsenspoedpost avond, nacht en weekend, eerst bellen
huisarts: Specialist ouderengeneeskunde beoordeelt kwetsbare ouderen thuis
huisarts: Polikliniek arts VG, voor mensen met een verstandelijke beperking
huisarts: Praktijkondersteuner diabetes, astma en hart- en vaatziekten
huisarts: Jeugdarts en jeugdverpleegkundige, groei en inentingen
huisarts: Praktijk met digitaal spreekuur, e-consult en herhaalreceptenlijn
huisarts: GGD: reizigersadvies, soa-spreekuur, tbc
huisarts: Medicatiebeoordeling door arts en apotheker
huisarts: Onverzekerde patiënten welkom bij de straatarts
huisarts: Geriatrisch huisbezoek met onderzoek van geheugen, lopen en hart
huisarts: Kleine verrichtingen: spiraaltje, hechten, moedervlekken verwijderen
huisarts: Multidisciplinair spreekuur ouderen in de eerste lijn
huisarts: Militaire huisarts en bedrijfsarts
huisarts: Apotheek en huisarts in één gezondheidscentrum
`;
