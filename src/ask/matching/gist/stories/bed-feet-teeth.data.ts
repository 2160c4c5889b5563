/** Told and offered: in and out of bed, feet, teeth, looks, nursing, wounds. */
export const bedFeetTeeth = `
in-en-uit-bed: mijn echtgenoot is van het bed gegleden en met geen mogelijkheid krijg ik hem er weer in
in-en-uit-bed: ik ben 23, heb een dwarslaesie en lig op zaterdag te wachten tot ze me om elf uur eindelijk in mijn rolstoel zetten terwijl mijn vrienden al in de stad zijn
in-en-uit-bed: wie legt mijn moeder rond middernacht neer
in-en-uit-bed: transfer bed stoel twee personen
in-en-uit-bed: vroeg naar bed gestopt worden, als het buiten nog licht is en de kinderen spelen
in-en-uit-bed: hij zakt steeds onderuit in zijn kussens en ik kan hem niet omhoog trekken
in-en-uit-bed: mijn schoondochter is klein van stuk en kan mijn lange man niet alleen op de bedrand zetten
in-en-uit-bed: de passieve lift, de sling, de haakjes, ik snap het niet en ik ben bang dat hij valt
in-en-uit-bed: ma blijft de hele dag liggen omdat er niemand tijd heeft haar in de stoel te helpen
in-en-uit-bed: hoisting my son into his wheelchair in the morning
in-en-uit-bed: I can't swing my legs over the edge of the mattress without help
in-en-uit-bed: somebody at 10pm to put my disabled sister to bed
in-en-uit-bed: 's avonds na het journaal een hand onder mijn oksels, dan rol ik zelf wel op mijn zij
in-en-uit-bed: mijn rug is versleten van het tillen, toch moet mijn vader straks zijn nest in
in-en-uit-bed: heupfractuur, ik mag niet draaien en kom niet uit die lage stoel
in-en-uit-bed: even helpen omhoog uit relaxfauteuil
in-en-uit-bed: Collega, heeft u capaciteit voor een heer van 110 kilo, met actieve tillift uit bed en middagrust erin en eruit
in-en-uit-bed: ik sta op tegen de middag omdat mijn gewrichten niet willen en er geen helper is die tegen zessen kan komen
in-en-uit-bed: oma rust na het eten een uurtje maar kan daarna zelf niet meer overeind komen
in-en-uit-bed: wakker liggen in dezelfde houding omdat ik me niet kan omrollen
in-en-uit-bed: 's morgens vroeg iemand die hem uit zijn bed haalt, want het taxibusje staat om acht uur voor de deur
in-en-uit-bed nachtzorg: halfweg de nacht ligt hij dwars en moet iemand hem rechtleggen
in-en-uit-bed: mijn vrouw wordt elke ochtend later geholpen, gisteren om kwart voor twaalf, dan is de dag al om
in-en-uit-bed: ik wil tijdens een verjaardag niet om half negen weg omdat de zorg mij instopt
in-en-uit-bed: bedlegerig na een beenamputatie, hoe kom ik in mijn rolstoel
in-en-uit-bed: ons vader geraakt zijn bed nie meer uit zonder twee man
in-en-uit-bed: met een bedladder, een papegaai en wat hulp kom ik nog zelf rechtop
in-en-uit-bed: Mevrouw kan niet zelfstandig gaan liggen of gaan zitten, echtgenoot heeft hartklachten en mag niet meer sjorren
in-en-uit-bed: de brandweer heeft hem al twee keer van de vloer getild en weer onder de dekens gelegd
in-en-uit-bed: ik slaap in mijn stoel omdat ik niet durf te gaan liggen, ik kom toch niet meer op
in-en-uit-bed: help van stoel naar bed voor mijn man, is hij zwaar, ik ben klein
in-en-uit-bed: avondhulp voor meisje met spasme zodat ze in haar bed met hekken ligt voor haar ouders thuiskomen
in-en-uit-bed: Hulp bij opstaan en naar bed gaan: vroege route vanaf half zeven, late route tot middernacht
in-en-uit-bed: Transfers met actieve of passieve tillift, altijd met twee getrainde zorgverleners als dat nodig is
in-en-uit-bed: Late avondploeg: naar bed wanneer u moe bent en niet wanneer het rooster het zegt
in-en-uit-bed ergotherapie: Til- en transfertraining aan huis voor familie, met glijzeil, draaischijf en plafondlift
in-en-uit-bed: Middagrust: een medewerker legt u na de lunch op bed en haalt u om drie uur weer op
in-en-uit-bed: Wisselligging en houding: wij draaien en leggen u zo dat u doorslaapt en geen drukplek krijgt
in-en-uit-bed: Tilhulp op afroep in de buurt, ook na een val zonder letsel
in-en-uit-bed: Opstaan op uw tijd: ochtendzorg voor mensen die om zeven uur naar hun werk vertrekken
in-en-uit-bed: Vrijwillige bedhulp bestaat niet, maar onze helpenden staan van zes tot half één in de nacht klaar
in-en-uit-bed: PV transfers: in en uit bed, van bed naar stoel, van stoel naar toilet; ook vanuit pgb
in-en-uit-bed: Bariatrische zorg: breed bed, zware lift en een team dat gewend is aan mensen met een hoog gewicht
in-en-uit-bed: Hoog-laagbed met verticaliseerfunctie dat u vanzelf op de bedrand zet, te proberen in de showroom
in-en-uit-bed: Wie niet zelf kan gaan zitten of liggen helpen wij driemaal per dag met een vaste zorgverlener
in-en-uit-bed: Samen opstaan: begeleiders in de woonvorm helpen bij het wakker worden, uit bed komen en rustig beginnen
in-en-uit-bed: Jong en met late zorg: assistentie tot twee uur 's nachts voor wie uitgaat en daarna naar bed wil
voeten: ik loop als op spelden, onder mijn bal van de voet zit een dikke plek eelt
voeten: mijn schoonvader heeft teennagels als klauwen, ze krullen om en maken gaten in zijn sokken
voeten: voetverzorgster aan huis zuid
voeten valpreventie: met zulke lange nagels en pijnlijke tenen loopt moeder scheef en valt ze haast
voeten: hamertenen en een knobbel naast mijn grote teen, geen schoen past nog
voeten: schimmelnagel, geel en brokkelig, al jaren
voeten: mijn zoon met het syndroom van Down laat niemand aan zijn tenen komen en er zit nu een ontsteking in
voeten: De diabetesverpleegkundige zei dat ik een Sims-klassificatie twee heb en recht op vergoeding, maar waar vind ik iemand die komt
voeten: ik kan met mijn dikke buik niet meer bij mijn tenen knippen
voeten: zwemmerseczeem, jeuk tussen de tenen en het stinkt
voeten: the skin on my heels is cracked and bleeding
voeten: foot care for housebound pensioner
voeten: my ingrown toenail hurts
voeten: steunzolen doen pijn, platvoeten, wie kijkt hoe ik loop
voeten: mijn man heeft geen gevoel in zijn voetzolen en loopt op blote voeten door het hete zand
voeten: oma knipte zichzelf in de teen met de nagelschaar omdat ze het niet goed ziet
voeten: haar schoenen zijn te krap, er zit een open likdoorn op de kleine teen
voeten: iemand die geen gesprek over vakanties voert maar gewoon goed mijn wratten en eelt behandelt
voeten: In het klooster waar ik werk wonen zusters van boven de negentig, wie behandelt hun voeten bij ons op de kamer
voeten: reumavoeten, scheefgegroeid, elke stap is een mes
voeten: voet pijn nagel knippen alstublieft
voeten: vroeger ging ik naar de salon op de hoek maar die zit nu op een eerste etage zonder lift
voeten: hielspoor, 's morgens hink ik naar de badkamer
voeten: mijn eksteroog doet ambetant, wie komt er thuis
voeten: ik ben dakloos en mijn voeten zijn kapot van het lopen, blaren en kloven
voeten: koude blauwe tenen en een wondje dat ik pas zag toen mijn sok rood was
voeten: na de chemo zijn mijn nagels zwart geworden en mijn tenen tintelen
voeten: ik werk in een woongroep en zoek een pedicure met aantekening diabetische en reumatische voet
voeten: schoenen op maat, waar moet ik zijn
voeten: nagelriem ontstoken, dikke teen, ik kan er zelf niet bij vanwege mijn heup
voeten: wie masseert oude vermoeide voeten, dat vindt mijn moeder zo heerlijk
voeten: mn voet nagels zijn nasty, wie fixt dat
voeten: Medisch pedicure met Provoet-registratie, behandeling van risicovoeten in praktijk of bij u thuis
voeten: Podotherapie: loopanalyse, zooltjes, nagelbeugels en advies over schoenen
voeten: Ambulante pedicure met eigen stoel en lampje, ook in verzorgingstehuizen en op zaterdag
voeten: Voetenspreekuur in het buurthuis: nagels knippen, eelt verwijderen en controle voor een kleine bijdrage
voeten diabetes: Diabetische voetzorg vergoed vanuit zorgprofiel 2, 3 en 4, in samenwerking met de huisartsenpraktijk
voeten: Orthopedisch schoenmaker: semi-orthopedische schoenen, aanpassingen en reparaties
voeten: Pedicure voor mensen met een beperking: rustige behandeling in stapjes, met begeleider erbij
voeten: Voetreflex en voetmassage voor ouderen, ontspanning bij u in de leunstoel
voeten: Gratis pedicurebehandeling voor dak- en thuislozen, iedere eerste maandag van de maand
voeten: Behandeling van ingegroeide nagels, likdoorns, kloven, wratten en schimmelnagels
voeten: Multidisciplinaire voetenpoli: podotherapeut, vaatarts, wondconsulent en gipsmeester op één ochtend
voeten: Oncologische voetzorg: begeleiding bij hand-voetsyndroom, losse nagels en neuropathie na chemotherapie
voeten: Schoenenmobiel: comfortschoenen voor brede, gezwollen of misvormde voeten passen aan huis
voeten: Pedicure van de gezinszorg: mutualiteit betaalt een deel terug voor 65-plussers in Vlaanderen
voeten: Voetencheck voor wandelaars op leeftijd, met tips over sokken, nagels en blaren
gebit: mijn vader wil zijn gebit niet meer in en nu lust hij alleen nog ontbijtkoek geweekt in melk
gebit: afgebroken kies, wang helemaal dik
gebit: wie poetst de tanden van mijn moeder als ze haar hoofd wegdraait en bijt
gebit: angst voor de naald en de lucht van de wachtkamer, ik ben al tien jaar niet gegaan
gebit: tandarts rolstoel bereikbaar
gebit: na de bestralingen heb ik een kurkdroge mond en gaatjes in alle tanden
gebit: ik heb geen verzekering voor de tandarts en een gat waar mijn voortand zat
gebit: het plaatje van mijn moeder is door de was gegaan en nu zit ze zonder boventanden
gebit: witte aanslag op zijn tong, mondhoeken kapot, hij ligt alleen nog in bed
gebit: Mijn zoon met autisme laat niemand in zijn mond kijken en knarst zo erg dat zijn kiezen afgesleten zijn, narcose is misschien de enige manier
gebit: gouden kroon eruit gevallen op zondag
gebit: my false teeth don't fit and rub my gums raw
gebit: dentist for nervous adults please
gebit: toothache and no money
gebit: de tandarts in ons dorp gaat stoppen en niemand neemt nieuwe patiënten aan
gebit: hij ruikt uit zijn mond alsof er iets rot
gebit: onze bewoners met een verstandelijke beperking krijgen te weinig hulp bij poetsen, kan een mondhygiënist ons team iets leren
gebit: implantaat los, vier jaar geleden gezet in het buitenland
gebit: mijn dochter van vier heeft bruine tandjes van de sapjes
gebit: opa kan zijn kunstgebit niet meer schoonmaken met die ene hand, het zit vol kalk en etensresten
gebit: beugel eraf, nu praat ik slis
gebit: kaak klem, ik kan mijn mond niet verder dan een vinger open krijgen
gebit: door speed zijn mijn tanden helemaal naar de klote, ik durf niet meer te lachen
gebit: ons mama haar gebit is stuk, komt er iemand aan huis
gebit: tandvleesontsteking, rood en opgezwollen, bloed op de borstel
gebit: wie maakt thuis een afdruk voor een nieuw gebit, ze kan het busje niet meer in
gebit: mijn vrouw poetst niet meer sinds ze vergeet, de wijkzorg heeft er ook geen tijd voor
gebit: wortelkanaal, zenuw, zoveel kosten, kan dat in stukjes betaald worden
gebit: tand pijn, ik spreek weinig Nederlands, welke tandarts helpt
gebit: verstandskies achterin doorgebroken, eten doet zeer aan één kant
gebit: in het asielcentrum zei men alleen spoed, maar mijn kiezen rotten weg
gebit: Mobiele tandartspraktijk: wij behandelen in het zorgcentrum of in uw eigen woonkamer
gebit: Centrum bijzondere tandheelkunde voor mensen met extreme angst, een beperking of een ernstige ziekte
gebit: Tandprothetische praktijk: kunstgebit op maat, rebasen, reparatie klaar terwijl u wacht
gebit: Mondhygiënist aan huis bij kwetsbare ouderen: poetsinstructie, tandsteen verwijderen, droge mond behandelen
gebit: Behandeling onder algehele narcose voor kinderen en volwassenen die de stoel niet verdragen
gebit: Dokters van de Straat en gratis tandartsspreekuur voor mensen zonder geld of papieren
gebit: Klikgebit op implantaten, consult in de praktijk of via onze gebitsbus
gebit: Mondverzorging als vast deel van de dagelijkse zorg: poetshulp, prothese reinigen en mondspoeling
gebit: Hypnose en lachgas voor bange patiënten, rustige kamer zonder boorgeluid
gebit: Kindertandarts met ervaring in prikkelgevoelige kinderen en oefenbezoekjes vooraf
gebit: Scholing voor zorgteams over mondzorg bij dementie, met praktijkoefening op de afdeling
gebit: Spoedtandarts in de weekenden, avonden en op feestdagen
gebit: Orthodontist en kaakchirurg onder één dak, beugels voor kinderen en volwassenen
gebit: Mond- en kaakzorg tijdens kankerbehandeling: foci-onderzoek, fluoridekappen, verzachtende gel
gebit: Fonds bijzondere noden betaalt een nieuw gebit voor mensen met een minimuminkomen
uiterlijk: mijn nicht ligt al maanden plat en haar lange lokken zitten vol klitten
uiterlijk: knippen en permanenten aan huis
uiterlijk: ik zie er niet uit, roos, pluishaar, grijze uitgroei en ik moet naar de bruiloft van mijn kleinzoon
uiterlijk: Mijn vader heeft zich altijd met een kwast en mes geschoren, hij kan dat niet meer vanwege zijn trillende handen en het personeel vergeet het
uiterlijk: sinds de chemo kaal, pruiken zijn duur, sjaaltjes staan me niet
uiterlijk gebit: een frisse adem, gladde wangen, een geurtje, hij wil er voor zijn vriendin weer goed uitzien
uiterlijk: baard trimmen bejaarde
uiterlijk: dreads onderhouden bij een jongen in een rolstoel
uiterlijk: haren op haar kin, ze schaamt zich en kan zelf geen pincet vasthouden
uiterlijk: I'd love someone to do my nails and hair, I'm stuck in bed
uiterlijk: wig after hair loss
uiterlijk: barber who visits elderly men at home
uiterlijk: littekens in mijn gezicht na een brand, camoufleren met make-up
uiterlijk: kaal door alopecia en nog maar zestien
uiterlijk: ze wil een manicure, een rode lippenstift en haar parels om, zoals vroeger
uiterlijk: ons bomma wil naar de coiffeur maar ze geraakt er niet
uiterlijk: tepels laten tatoeëren na mijn borstamputatie
uiterlijk: mijn huid is droog en vlekkerig van de medicijnen, een schoonheidsspecialiste die daar verstand van heeft
uiterlijk: de kapper in het tehuis is gestopt en nu loopt iedereen er wild bij
uiterlijk: een permanentje voor Pasen
uiterlijk: wie verft er nog wenkbrauwen en wimpers bij iemand die aan haar stoel gebonden is
uiterlijk: mijn dochter met een ernstige beperking wordt gek van tondeuses, wie knipt haar stil en snel op de grond
uiterlijk: haar kapper wil aan huis
uiterlijk: hij draagt een overhemd vol vlekken en een touw als riem, ik wil dat iemand met hem nieuwe kleren uitzoekt
uiterlijk: tegenover mijn cliënten wil ik ook eens iets leuks doen: een verwenmiddag met maskers en gelakte nagels
uiterlijk: ik voel me een oud vod, waar kan een invalide vrouw zich laten opkikkeren
uiterlijk: yo fade voor mijn broertje hij kan nie naar de barbershop door zijn benen
uiterlijk: overbeharing door hormonen, laseren vergoed
uiterlijk: borstprothese en een passende bh na de operatie
uiterlijk: grijze krullen kort, watergolf, lak erover, elke vrijdag
uiterlijk: mijn opgezwollen gezicht door prednison, ik herken mezelf niet in de spiegel
uiterlijk: Kapper op wielen: knippen, kleuren, föhnen bij u thuis of op zaal
uiterlijk: Haarwerken en mutsen: discreet passen in een aparte kamer, declaratie bij uw verzekeraar
uiterlijk: Beauty aan huis voor ouderen: gezichtsbehandeling, manicure, epileren en een zachte handmassage
uiterlijk: Look good feel better-workshop: huidverzorging en make-up tijdens en na behandeling van kanker
uiterlijk: Kapsalon in het woonzorgcentrum, open voor bewoners en buurtgenoten, wastafel met verstelbare stoel
uiterlijk: Scheren, baard bijwerken en neusharen knippen als onderdeel van de ochtendzorg door verzorgenden
uiterlijk: Prikkelarme kapper: geen muziek, eigen tempo, op zondag alleen op afspraak
uiterlijk: Huidtherapeut: camouflage, littekenmassage, ontharing en acnebehandeling
uiterlijk: Kledingverkoop en modeshow in de huiskamer, met hulp bij passen en vermaken
uiterlijk: Verwendag voor vrouwen met een kleine beurs: kapbeurt, nagels, outfit en een foto
uiterlijk: Tattoo-artiest voor tepelhofreconstructie en permanente make-up na ziekte
uiterlijk: Oncologisch schoonheidsspecialist: rustgevende behandelingen voor een gevoelige huid
uiterlijk: Barbier op locatie: heet doekje, mes en gesprek over voetbal voor heren die de deur niet uit kunnen
uiterlijk: Mammacare: borstprothesen, prothesebadpakken en lingerie met persoonlijke aandacht
uiterlijk: Stijladvies en tweedehandse nette kleding voor een sollicitatie of feest
verpleging: vaste hbo-verpleegkundige die bloeddruk, saturatie en gewicht bijhoudt en met de internist overlegt
verpleging: Mijn vader is thuis met een stapel ontslagbrieven, een drain, zwachtels, oogzalf en een prikschema; de huisarts zegt bel de wijkzuster maar elke club zit vol
verpleging: wijkzuster gezocht oost
verpleging: hulp van zuster thuis nodig, dokter zegt
verpleging wondzorg injecties: bij mevrouw zijn wekelijks zwachtels, een prikpil en controles nodig, allemaal graag door één verpleegkundige
verpleging: we zijn uit elkaar gegroeid met de thuiszorg, er komt telkens een uitzendkracht die het dossier niet gelezen heeft
verpleging: wie mag er eigenlijk een klysma zetten, een gewone hulp weigert dat
verpleging: ik vertrouw het niet, hij is grauw, zweet en zijn pols is raar, maar het is geen spoed
verpleging chronisch-ziek: met drie ziektes tegelijk wil ik één zuster die overzicht houdt
verpleging: Geachte collega, voor een patiënt met hartfalen en een herseninfarct zoek ik specialistische wijkverpleging, start maandag
verpleging: my mother needs a district nurse twice a day
verpleging: private nurse for my brother, post surgery observations
verpleging: is there nursing at home on the island where we live
verpleging: de indicerend verpleegkundige heeft uren afgepakt en nu moet ik het zelf doen
verpleging: wie leert mij hoe ik mijn vrouw haar sonde, zalf en zuurstof moet doen
verpleging: 't wit-gele kruis komt niet meer bij ons thuis
verpleging: een ziekenverzorgster die in een woonboot durft te komen
verpleging: ggz-verpleegkundige die ook lichamelijke dingen ziet en bij mijn zus over de vloer komt
verpleging: bloeddruk 210 en ik moet hem thuis laten controleren van de praktijk
verpleging: na de levertransplantatie moet er dagelijks een controle komen van temperatuur en vocht
verpleging: de verpleging die wij kregen is lief maar kan geen infectie herkennen, vorige maand was het bijna te laat
verpleging: mijn zoon van dertig met een zeldzame stofwisselingsziekte woont op zichzelf en heeft voorbehouden handelingen nodig
verpleging: liever een verpleger dan een verpleegster vanwege zijn schaamte
verpleging: vakantie op een camping in juli, maar wel dagelijks een verpleegkundige langs
verpleging: blaas scan, klysma, neusspoelen, verzorgd door vakmensen
verpleging: ik zoek een avond- en weekendverpleegkundige die ook komt als er iets acuuts is
verpleging: mijn broer in de maatschappelijke opvang heeft een verpleegkundige nodig, geen adres
verpleging wondzorg medicijnen: wondverband, antibiotica in de gaten houden en temperaturen, drie maal daags voor mijn tante
verpleging: ze hebben me beloofd dat er een verpleegkundige zou komen kijken, ik wacht al drie weken
verpleging: mn ma is mega ziek en er moet een echte verpleegkundige bij maar iedereen zegt vol
verpleging: stervensbenauwd van alle slangen en apparaten, kan een vakvrouw mij dat in alle rust uitleggen
verpleging: Wijkverpleegkundige stelt de indicatie, maakt met u een zorgplan en overlegt met huisarts en ziekenhuis
verpleging: Verpleging thuis (VP) vanuit de Zvw door mbo- en hbo-verpleegkundigen, dag, avond en nacht bereikbaar
verpleging: Gespecialiseerd verpleegkundig team voor dementie, oncologie, longziekten en psychiatrie
verpleging: Verpleegkundige thuis in natura of met pgb, eigen risico geldt niet voor wijkverpleging
verpleging: Spreekuur van de wijkzuster in de bibliotheek, zonder afspraak binnenlopen met vragen over gezondheid
verpleging: Technisch team voor voorbehouden en risicovolle handelingen onder BIG-registratie
verpleging: Straatverpleging: verpleegkundige hulp voor mensen zonder huis of verzekering
verpleging verzorging: Verpleging en verzorging door een klein vast team dat u bij naam kent
verpleging: Zelfstandig verpleegkundigen zonder personeel, inzetbaar voor intensieve zorg een op een
verpleging: Onplanbare zorg: verpleegkundige achterwacht voor avond, nacht en weekend in de hele regio
verpleging: Thuisverpleging via derdebetaler, zelfstandige verpleegkundigen in Vlaanderen
verpleging: Verpleegkundig specialist ouderen komt aan huis, mag ook behandelen en recepten schrijven
verpleging: Observatie en beoordeling door een wijkverpleegkundige wanneer niet duidelijk is wat er aan de hand is
verpleging: Instructie aan mantelzorgers: handelingen leren uitvoeren onder toezicht van een verpleegkundige
verpleging: Reisverpleging: een verpleegkundige die meegaat op familiebezoek, vlucht of cruise
wondzorg: open been dat sopt, het verband is na twee uur doorweekt
wondzorg: mijn dochter is van haar scooter gevallen, schaafplekken over haar hele zij met steentjes erin
wondzorg: litteken dat openspringt bij de navel na een buikoperatie
wondzorg: doorligwond stuit graad drie
wondzorg: wie kan er een vacuümpomp op een wond thuis controleren
wondzorg: bij mijn schoonmoeder is de hak zwart en ruikt het naar verrotting
wondzorg katheter-stoma: de huid rond mijn stoma is rauw en nat, plakken doet gemeen zeer
wondzorg: de hechtingen in mijn hoofd moeten er na tien dagen uit en de dokter is op vakantie
wondzorg: Mijn man heeft door zijn bloedverdunners een grote bloeduitstorting op zijn onderbeen die is opengebarsten, we plakken er nu maandverband op
wondzorg: roodheid, warm, kloppend, er komt pus uit
wondzorg: smetten onder haar borsten, vuurrood en het stinkt
wondzorg: bandage changed every second day after my burn
wondzorg: bed sore on my dad's tailbone
wondzorg: surgical wound has opened up again
wondzorg: sinds mijn beenamputatie wil de stomp niet dicht
wondzorg: een hondenbeet in mijn kuit, elke dag spoelen
wondzorg: ik verbind mezelf met keukenrol en plakband want er komt niemand op zaterdag
wondzorg: arme man in de opvang met schurft en krabwonden, wie verzorgt hem
wondzorg: spoelen, jodiumgaas, folie, dat deed de zuster in het ziekenhuis altijd
wondzorg: fistel bij de anus moet getamponneerd worden, twee keer daags
wondzorg: mijn kleine broertje heeft hete thee over zich heen gehad, de blaren zijn stuk
wondzorg: zwachtels van tenen tot knie, ze zakken binnen het uur af
wondzorg: ge ziet het bot bijna in mijn vaders voet en den dokter zegt dat ze dagelijks moeten komen verbinden
wondzorg: bij controle zag ik een huidscheur van tien centimeter op de onderarm van cliënt
wondzorg: been kapot, verband wisselen, wie komt huis
wondzorg: ik loop al sinds de herfst bij de wondpoli en het kraterrandje wordt alleen maar groter
wondzorg: een puist die een abces werd, opengesneden, en nu moet er elke dag een lintje in
wondzorg: tumorwond aan de borst die lekt en geurt, ik durf geen bezoek meer te ontvangen
wondzorg: automutilatie, snijwonden in haar arm die verzorgd moeten worden zonder oordeel
wondzorg: mijn moeders huid is zo broos, bij het minste stoten ligt het open
wondzorg: wat moet ik doen met een nat eczeem dat openligt aan beide enkels
wondzorg: Wondexpertisecentrum: verpleegkundig specialisten zien u thuis of via een foto in de app
wondzorg: Verbanddeskundige thuis bij diabetische voet, ulcus cruris, decubitus en chirurgische wonden
wondzorg: Compressietherapie en ambulant zwachtelen tot het onderbeen dicht is, daarna begeleiding naar een kous
wondzorg: Negatieve druktherapie (vac) thuis, met een achterwacht die 24 uur per dag bereikbaar is
wondzorg: Regionaal wondteam werkt samen met vaatchirurg, dermatoloog en huisarts volgens de zorgstandaard
wondzorg: Brandwondennazorg: littekenbehandeling, drukpakken en verpleegkundige ondersteuning
wondzorg: Decubituspreventie: antidecubitusmatras, wisselligging, voedingsadvies en dagelijkse huidinspectie
wondzorg: Madentherapie en moderne verbandmiddelen bij wonden die niet genezen
wondzorg: Oncologische ulcera verzorgen: geurbestrijding, pijnstilling en verband dat niet plakt
wondzorg: Inloopspreekuur wonden in het gezondheidscentrum, hechtingen verwijderen zonder afspraak
wondzorg: Wondverzorging in opdracht van de huisarts, vergoed vanuit de basisverzekering
wondzorg: Verband- en verpleegartikelen binnen 24 uur geleverd, met advies over hoe u ze gebruikt
wondzorg: Skin tears en kwetsbare huid: bijscholing voor thuiszorgteams
wondzorg: Telewondzorg: de verpleegkundige maakt foto's en de specialist kijkt mee op afstand
wondzorg: Wondzorg op straat en in de nachtopvang door een buitendienst van verpleegkundigen
`;
