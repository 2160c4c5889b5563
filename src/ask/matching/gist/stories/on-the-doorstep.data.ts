/** Told by other hands: joining in, those who care, their breaks, the shape of a day, and the last weeks, once more. */
export const onTheDoorstep = `
meedoen: ik lees in het krantje van bingo, koor en soep, maar ik sta altijd op de drempel te draaien
meedoen: vroeger zat ik in drie besturen, nu weet niemand meer wie ik ben
meedoen: waar is er iets te doen voor een nuchtere weduwnaar die niet van zingen houdt
meedoen: ze wil erbij horen maar ze weet niet meer waar
meedoen: in de flat praat men over het weer, ik zoek een beetje leven
meedoen: na mijn herstel wil ik weer terug in de wereld
meedoen: de club is opgeheven, het dorpshuis dicht, en nu
meedoen: een kaart met alles wat er in de wijk op weekdagen gebeurt
meedoen: mijn tante is verlegen, iemand moet haar meekrijgen naar een activiteit
meedoen: sociale participatie, cliënt mist aansluiting, welzijnswerker inzetten
meedoen: Sociaal makelaar helpt u op weg naar clubs, cursussen en buren.
meedoen: how do I get back among folk after two years indoors
mantelzorg: ik ben de schoondochter, dus blijkbaar ook de verpleegster
mantelzorg: ik noem het gewoon mijn man helpen, mijn nicht zegt dat er een woord voor is
mantelzorg: wat bestaat er allemaal voor iemand die dag in dag uit voor zijn moeder klaarstaat
mantelzorg: ze bellen mij als ze iets willen, ik bel niemand
mantelzorg: vier keer per week naar de andere kant van de stad, met schone was en een pan
mantelzorg: bestaat er een pasje of een vergoeding voor wie zijn vader verzorgt
mantelzorg: mijn hele vriendenkring zorgt opeens voor ouders
mantelzorg: een kaart en een bos bloemen op 10 november is lief maar wat is er nog meer
mantelzorg: familie die veel doet, graag informeren over ondersteuningsaanbod
mantelzorg: Voor elkaar: alles over zorgen voor een ander op één plek, van boekje tot bijeenkomst.
mantelzorg: Website en loket voor mensen die zorgen voor een zieke partner, ouder, kind of vriend.
mantelzorg: I'm the one who does everything for my parents, what help exists for me
wonen: mijn schoonouders kunnen niet meer in de pastorie blijven, waar past een dominee van negentig
wonen: wat kost het, wat krijg je, en mag je je eigen bed meenemen
wonen: ik kies liever zelf een plek voor het de dokter is die kiest
wonen: in welk huis spreken ze Fries
wonen: mijn beide ouders in één appartement met hulp als zij bellen
wonen: open dag gezocht, ik wil de sfeer ruiken
wonen: woonplek voor twee zussen, de ene ziek, de andere kerngezond
wonen: in de buurt van het water, met een kamer, zorg en een kapel
wonen: oriënterend gesprek wonen en zorg, nog geen indicatie
wonen: Wonen, zorg en gezelligheid in een oud schoolgebouw midden in het stadje.
jonge-mantelzorger: als mama een slechte dag heeft blijf ik thuis van school
jonge-mantelzorger: ik durf niet uit logeren, wat als papa valt
jonge-mantelzorger: mijn vriend van dertien geeft zijn moeder haar pillen
jonge-mantelzorger: ik ben de oudste, dus ik breng mijn zusjes weg en maak het bad voor oma
jonge-mantelzorger: soms wou ik dat ik een gewoon gezin had en dan voel ik me rot
jonge-mantelzorger: mijn mentor weet niet dat ik elke nacht opsta voor mijn broer
jonge-mantelzorger: mama is in de war en schreeuwt, ik zet mijn muziek harder
jonge-mantelzorger: na mijn eindexamen kan ik niet op kamers want wie zorgt er dan
jonge-mantelzorger: Kinderen van zieke ouders mogen hier even gewoon kind zijn, met bowlen, pizza en een praatje.
begeleiding: hij heeft een duwtje nodig, geen verpleegster
begeleiding: sinds zijn scheiding op zijn achtenzestigste vervuilt zijn leven, niet zijn huis
begeleiding: een vast iemand die belt: heb je je afspraak onthouden
begeleiding: mijn zus komt nergens toe, ze heeft hulp nodig om dingen af te maken
begeleiding: ik loop vast in afspraken, formulieren en dagen
begeleiding: begeleider die met opa oefent om weer de deur uit te gaan
begeleiding: ambulant begeleider langs, twee keer per week, zonder schort
begeleiding: Ondersteuning bij het dagelijks leven: plannen, contacten, post, moed houden.
dagstructuur: tot de middag in de kamerjas, dan televisie, dan spijt
dagstructuur: sinds ik niet meer hoef te werken vergeet ik te ontbijten
dagstructuur: wekkertjes en lijstjes genoeg, maar wie trekt mij overeind
dagstructuur: hij draait dag en nacht om en leeft op crackers
dagstructuur: een schema op de koelkast waar hij zich aan houdt
dagstructuur: vaste bezigheden, vaste tijden, anders verzuipt ze in de dag
dagstructuur: geen reden om op te staan, dus ik sta niet op
dagstructuur: ritme en regelmaat, beltijden 9.00 en 16.00
respijt-thuis: een meneer die met hem de duiven doet als ik naar de fysio moet
respijt-thuis: drie uurtjes dat er een ander mens op de bel let
respijt-thuis: mijn dochter trouwt in Italië en mijn man kan de reis niet aan, wie trekt hier in huis
respijt-thuis: elke woensdag vrij, dat iemand naast haar zit en een beetje breit
respijt-thuis: hij eet wat ik klaarzet, ze hoeft alleen maar in huis te zijn
respijt-thuis: iemand die de boel hier waarneemt als ik een nachtje wegga
respijt-thuis: oppas, maar dan voor een heer van tachtig met gevoel voor humor
respijt-thuis: aanwezigheidszorg, mantelzorger naar werk, ma en do 8-13 u
respijt-thuis: Wij blijven bij uw naaste, u gaat uw gang: winkelen, zwemmen, slapen.
respijt-thuis: Instaphulp voor als de mantelzorger onverwacht wegvalt, binnen een dag bij u in huis.
eenzaamheid: om acht uur is het donker en dan duurt het nog lang tot morgen
eenzaamheid: ik sta langer bij de kassa dan nodig
eenzaamheid: niemand om te vertellen dat de merel broedt
eenzaamheid: ze zegt dat het huis haar aanstaart
eenzaamheid: mijn verjaardag was gisteren, de kaart kwam van de apotheek
eenzaamheid: wij hebben nooit kinderen gekregen, mijn vrienden zijn op
eenzaamheid: je kan midden in een vol tehuis zitten en geen stem horen die je kent
eenzaamheid: hij belt 's nachts informatienummers om iemand te spreken
eenzaamheid: de vrouw van tweehoog laat de deur op een kier voor als er iemand langskomt
eenzaamheid: oudere zonder netwerk, belt dagelijks assistente zonder medische vraag
eenzaamheid: Wie stilte in huis heeft kan bij ons een stem aan de lijn krijgen, of een mens aan tafel.
ergotherapie: ik wil weer zelf de was ophangen met mijn slechte schouder, hoe pak je dat aan
ergotherapie: op welke hoogte moet mijn stoel
ergotherapie: iemand die meekijkt waarom mijn vrouw haar koffie niet meer kan zetten
ergotherapie: mijn energie is om elf uur op, leren kiezen wat ik wel en niet doe
ergotherapie: bestek met dikke greep, snijplank met pinnen, wie leert me ermee werken
ergotherapie: schrijven met een verdikte pen na mijn herseninfarct
ergotherapie: thuissituatie beoordelen: transfer toilet, keukeninrichting, rolstoelgebruik
ergotherapie: Handig en veilig bezig zijn: een therapeut die met u oefent in keuken, badkamer en schuur.
mantelzorg-steun: er zit een knoop in mijn maag zodra haar naam op mijn scherm staat
mantelzorg-steun: ik ben jaloers op vrouwen met een gezonde man, dat durf ik niet te zeggen
mantelzorg-steun: hoe lang hou ik dit vol, zegt u het maar
mantelzorg-steun: twee keer heb ik aan weglopen gedacht, met mijn slippers aan
mantelzorg-steun: ik tel haar pillen en vergeet de mijne
mantelzorg-steun: mijn huwelijk lijdt onder mijn vader
mantelzorg-steun: kan iemand mij leren los te laten zonder te laten vallen
mantelzorg-steun: ik huil bij de groenteman
mantelzorg-steun: crisis: mantelzorger in tranen aan de balie, slaapt 3 u per nacht
mantelzorg-steun: Even jouw verhaal: gesprek met een maatschappelijk werker die zelf zorgde.
regelen: mijn vader valt vandaag, wordt vanavond wakker op een brancard en morgen moet ik alles weten
regelen: overal keuzemenu's, geef mij een mens
regelen: wie coördineert het als er tien soorten hulp nodig zijn
regelen: in welk potje zit een rolstoel, een werkster, een wijkzuster
regelen: ik zit in Dubai, mijn ouders in Drenthe, ik kan alleen bellen
regelen: ik wil weten wat kan, wat mag en wat het kost
regelen: Een wegwijzer die met u meeloopt langs loketten, wachtlijsten en wetten.
klacht: ze praten over haar hoofd heen alsof zij een kast is
klacht: afspraak was acht uur, het werd kwart voor twaalf, voor de zesde keer
klacht: er is zonder te vragen een slot op haar deur gezet
klacht: men zegt dat moeder lastig is, moeder heeft pijn
klacht: ik heb een brief geschreven en nooit antwoord gehad
klacht: rekening betwist, zorg niet geleverd volgens registratie
klacht: Onvrede over zorg? Begin met een gesprek, wij zitten er als onpartijdige derde bij.
uitje: naar de markt in Delft waar ik als meisje haring verkocht
uitje: een dag zonder ziekenhuislucht, met taart en zon
uitje: hij wil naar de treinen kijken, van dichtbij
uitje: met zuurstofkarretje naar een concert
uitje: wie brengt mijn moeder naar de begraafplaats van papa, en koffie na
uitje: een weekje hotel waar ze mijn spalk kunnen omdoen
uitje: opgehaald worden en iets moois zien, meer hoeft niet
uitje: Dagje dierentuin of draaiorgelmuseum met verpleegkundige en rolstoelbus.
logeren: hij neemt zijn eigen kussen mee en de radio, zes nachten
logeren: kan ma in de kerstweek ergens slapen waar mensen op haar letten
logeren: ik ga onder het mes aan mijn spataderen, dus waar kan mijn vrouw drie nachtjes terecht
logeren: een gastenbed voor een lastige lieve man
logeren: vaste logeerplek, elke zes weken, hij moet kunnen wennen
logeren: zomerplek gezocht, tillift, zoutloos, rokersbalkon
logeren: Kom proeflogeren: één nacht, met de hele familie aan het ontbijt.
laatste-fase: ze geeft haar sieraden al weg
laatste-fase: de kuur is gestopt, de zuurstof aangesloten, de koffers van de kinderen staan in de gang
laatste-fase: hoe maak je het hem gemakkelijk als er niets meer te genezen valt
laatste-fase: eten doet ze niet meer, ruiken wel, dus ik bak appeltaart
laatste-fase: wanneer moet je de familie bellen
laatste-fase: jeuk, hik, misselijk, een dorstige mond: wie weet daar iets op
laatste-fase: mijn maat is ongeneeslijk en wil vissen zolang het gaat
laatste-fase: comfortzorg, stop curatief, anticiperende medicatie in huis
laatste-fase: Verpleegkundigen die verlichten: pijn, benauwdheid, onrust, en de angst van wie erbij staat.
somber: alles kost te veel, zelfs de gordijnen
somber: hij noemt zichzelf afgeschreven en meent het
somber: sinds ik uit de boerderij ben kijkt moeder nergens meer naar om
angst: moeder belt als ik de hoek om ben: kom terug, ik krijg geen lucht
angst: ik sta met mijn jas aan en krijg de voordeur niet door
dementie: ze zoekt in haar tas naar iets waarvan ze niet weet wat het is
dementie: papa heeft mij vandaag voorgesteld aan zijn vrouw, dat was mijn moeder
dementie: de kalender afscheuren, tien blaadjes tegelijk, en dan is het maart
dementie: woorden als dinges en dat ding, iedere zin
dementie: zij plakt pleisters op de klok
dementie-dag: ze bloeit op waar niemand verbetert, met koper poetsen en oude schlagers
dementie-dag: een busje op maandag, mensen die weten dat hij driemaal hetzelfde vraagt
eten: een half beschuitje en dan zegt ze dat ze propvol zit
eten: ons pa eet alleen als er jus op zit
huishouden: ze komen een uur, dat is een halve vloer
huishouden: ik laat het beddengoed maar zitten, ik kan de hoek niet om met die zware matras
huishouden: iemand die vaste dingen doet: vuilnis buiten, plee, aanrecht, bed
psychose: oma praat met mannen in de schoorsteen en zet er borden voor klaar
hersenletsel: de klap was in mei, zijn humor ligt nog op straat
hersenletsel: ze ruikt branden die er niet zijn en is na tien minuten bezoek op
relatie: hij wil naar zee, ik naar de bergen, zo was het altijd en nu wordt er gegooid
lotgenoten: iemand met net zo'n zeldzame bloedziekte, desnoods per brief
huisarts: oorpijn, zestig plus, is dat iets voor de dokter of de drogist
`;
