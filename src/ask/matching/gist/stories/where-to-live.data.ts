/** Told and offered: technology, and places to live with care or support. */
export const whereToLive = `
techniek: een sensor in huis die mij belt als zij 's nachts haar bed niet meer in gaat
techniek: mijn moeder beeldbelt met de zorgcentrale maar het scherm is bij haar zwart
techniek: robotzeehond dementie
techniek: een horloge dat zegt waar mijn vader uithangt als hij gaat zwerven
techniek: slimme lampen die aanspringen als ik mijn voeten op de grond zet
techniek: ik hoor over leefstijlmonitoring, wordt mijn pa dan de hele dag gefilmd
techniek: videodeurbel, automatische gordijnen, praten tegen een luidspreker, en dan kan ik met mijn spierziekte alles bedienen
techniek: een dagklok die vertelt dat het dinsdagochtend is
techniek: tablet zorg op afstand uitleg
techniek: mijn zus met een beperking krijgt een appje als ze haar jas moet pakken, bestaat zo'n robotje
techniek: remote monitoring for dad, we live abroad
techniek: smart sensors instead of a camera
techniek: voice assistant for blind granny
techniek: de bloeddrukmeter stuurt de cijfers door maar wie kijkt daar eigenlijk naar
techniek: gasfornuis dat zichzelf uitschakelt
techniek: een pop of kat die spint en beweegt, daar wordt mijn moeder rustig van
techniek: wij zijn thuiszorgteam met te weinig mensen en willen beeldzorg proberen, wie helpt ons
techniek: elektronisch slot zodat de wijkzuster binnen kan zonder sleutel
techniek: exoskelet, eetrobot, hoog-laagkeukentje, wat is er allemaal aan snufjes
techniek: geef me een seintje wanneer de koelkast twee dagen niet open is geweest
techniek: camera moeder thuis, mag dat, ik werk ver
techniek: mijn opa vertrouwt die kastjes niet, ze luisteren af zegt hij
techniek: domotica in ons appartement valt steeds uit
techniek: een vr-bril om oma nog eens naar Napels te laten gaan
techniek: wie legt mijn dove vader een trilalarm en lichtflits aan voor de bel
techniek: mogen ze mijn man met een gps-zool volgen
techniek: ons moe heur alarm en sensorkes, geraken die gekoppeld
techniek: een app waarin wij broers en zussen elkaars bezoek aan pa plannen
techniek: wifi te slecht voor die slimme zorgspullen
techniek: met mijn ogen een computer sturen omdat ik verder niets kan bewegen
techniek: gewoon een belscherm in de kamer waar ik haar gezicht op zie
techniek: Beeldzorg: wijkverpleging via een scherm, op vaste tijden en met een druk op de knop
techniek: Leefpatroonmonitoring met bewegingssensoren, zonder camera's, met bericht aan familie en zorgteam
techniek: Zorgtechnologie uitproberen in onze slimme modelwoning, met advies van een technologiecoach
techniek: Sociale robot die praat, herinnert, muziek speelt en dagstructuur geeft
techniek: GPS-armband en veilige zones voor mensen met dementie die graag wandelen
techniek: Telemonitoring bij hartfalen, COPD en hoge bloeddruk vanuit het medisch servicecentrum
techniek: Domotica op maat: deur, licht, gordijn en tv bedienen met stem, tablet of oogbeweging
techniek: Uitleendienst van zorginnovaties: beeldklok, medicijnrobot, belevenistafel en slimme bril
techniek: Toezichthoudende techniek in de nacht: uitluistersystemen, optische sensoren en videobewaking volgens Wzd
techniek: Gratis eHealth-spreekuur voor patiënten die online meten en chatten met hun verpleegkundige
techniek: Slimme sloten voor thuiszorg en familie, met logboek
techniek: Digitale familiekring: agenda, foto's en berichten rond één zorgvrager
techniek: Innovatielab zoekt ouderen die meedenken over robots en valdetectie
techniek: Hybride wijkverpleging: afwisselend bezoek en beeldbellen in het Zvw-pakket
techniek: Beeldschermzorg met tolk of gebarentolk
wonen: ik weet niet meer wat voor soort plek bij mijn vader past, hij is niet dement maar alleen gaat ook niet
wonen: welke woonvormen zijn er
wonen: wat is het verschil tussen een aanleunwoning, een verzorgingshuis en beschut wonen
wonen: mijn moeder kan niet meer in haar eigen huis, en nu?
wonen kleinschalig zelfstandig-met-zorg: overzicht van woonmogelijkheden voor ouderen met een zorgvraag in onze streek, dat zoek ik
wonen: hoe lang staan mensen op een wachtlijst voor een woonplek met zorg
wonen: mijn ouders hebben allebei iets anders, hij is lichamelijk op en zij is in de war, waar wonen ze dan samen
wonen: wonen met hulp waar
wonen: mag mijn kat mee naar een instelling
wonen: wat blijft er over van mijn AOW als ik ergens met zorg ga wonen
wonen: assisted living options please explain
wonen: somewhere for my brother to live with support, he can't stay with us
wonen: what kinds of residential care are there
wonen: ons huis uit, maar waarheen
wonen: als cliëntadviseur zoek ik een passende verblijfsplek voor een man van 63 met zowel hersenletsel als drankproblematiek
wonen: een woongemeenschap waar jong en oud door elkaar wonen en er zorg in het gebouw is
wonen: een plek voor altijd, met eigen deur, eigen spullen en mensen die opletten
wonen: rondleiding woonzorgvoorziening, open dag
wonen: kan ik eerst een weekje proefwonen
wonen: wij zoeken iets voor onze tante in de buurt van zee, zodat ze de wind ruikt
wonen: huis met zorg voor homo's en lesbiennes
wonen: islamitische woonvorm met zorg voor mijn schoonouders
wonen: waar kan ons vader naartoe als 't thuis niet meer gaat
wonen: eigen bijdrage wonen instelling hoeveel
wonen: mijn zoon is meerderjarig en ik word oud, hij moet ergens gaan wonen
wonen: een brochure over al uw huizen graag
wonen: wij zijn met z'n zessen vrienden, zestigplus, en willen later samen een huis met een verpleegster erbij
wonen: ze zeggen dat de wachtlijst drie jaar is en dat ik maar moet kiezen uit vijf locaties
wonen: ik woon al twintig jaar in een instelling en wil weten of het ook anders kan
wonen: een thuis, geen inrichting
wonen: zorg en wonen los van elkaar betalen, hoe zit dat
wonen: Wonen met zorg: van aanleunflat tot verpleegafdeling, bekijk onze twaalf locaties
wonen: Zorgbemiddelaar helpt bij het vinden van een woonplek die past bij uw indicatie en uw wensen
wonen: Verblijf inclusief behandeling op grond van de Wlz, of huur en zorg gescheiden
wonen: Open dag in alle woonzorgcentra: rondleiding, proeverij en gesprek over wachttijd en kosten
wonen: Woongemeenschap van jong en oud, huurders helpen elkaar en zorg is in huis
wonen: Zorgvilla, serviceflat of groepswoning: adviesgesprek over wat bij u past
wonen: Woonvoorziening met gemengde doelgroepen: ouderen, mensen met een beperking en studenten
wonen: Cultuurspecifiek wonen: Chinese, Hindoestaanse, Molukse en Turkse huizen
wonen: Roze Loper-locaties: wonen waar iedereen zichzelf mag zijn
wonen: Kloosterwonen: rust, tuin, kapel, een kamer met zorg op maat
wonen: Woonconsulent van de zorgaanbieder, spreekuur in het gemeentehuis
wonen: Woonzorgcentra en assistentiewoningen in Vlaanderen, opnamedienst en sociale dienst
wonen: Wonen op het erf van een boerderij, met zorg en begeleiding naar behoefte
wonen: Informatieavond: wat kost een plek met zorg, en wat neem ik mee
wonen: Woonzorgzone: winkels, kliniek, huurhuizen en beschutte appartementen in één wijk
verpleeghuis: moeder heeft zorgprofiel VV5 gekregen en de crisisplaats loopt maandag af
verpleeghuis: gesloten afdeling papa
verpleeghuis: mijn vader haalt de voordeur uit de hengsels om naar huis te gaan, terwijl hij thuis is, het kan echt niet langer
verpleeghuis: wij waren met vijf kinderen en hadden beloofd haar nooit weg te doen, en nu staan we met een schuldgevoel folders van tehuizen te lezen
verpleeghuis: wachtlijst, actief wachtend of uit voorzorg, wat moet ik aankruisen
verpleeghuis: ze heeft de hele dag toezicht nodig, ook al zegt ze van niet
verpleeghuis: op zijn kamer is het kaal, het ruikt er naar luchtverfrisser en personeel loopt voorbij zonder groet
verpleeghuis: kan een echtpaar samen opgenomen, terwijl er maar een ziek is
verpleeghuis: somatische afdeling voor een man die niets meer kan maar alles snapt
verpleeghuis: de wijkverpleging heeft gezegd dat we moeten denken aan permanent verblijf
verpleeghuis: nursing home with a garden near the station
verpleeghuis: we need a care home for my uncle urgently
verpleeghuis: does the home allow visits in the evening
verpleeghuis: ik zoek een ander huis voor mijn vrouw, deze afdeling heeft alleen maar flexwerkers
verpleeghuis: eenpersoonskamer, eigen sanitair, balkon, roken toegestaan
verpleeghuis: rechterlijke machtiging, Bopz, onvrijwillig, hoe gaat zo'n opname
verpleeghuis: mijn zwager met Korsakov, is daar een langdurige afdeling voor
verpleeghuis: op een gerontopsychiatrische unit een plaats gezocht voor mw. van 77, bipolair en hulpbehoevend
verpleeghuis: oma tehuis hoe betalen
verpleeghuis: vader kwijlt, valt, roept en de huisarts komt niet meer langs, een arts in het gebouw zou een opluchting zijn
verpleeghuis: liever een kamer bij de nonnen dan in die torenflat met driehonderd bewoners
verpleeghuis: ons bomma moet naar het rusthuis, er is geen plaats
verpleeghuis: de laatste halte, zo noemt ze dat, en ze wil nog één keer verhuizen en dan klaar
verpleeghuis: mag hij zijn eigen leunstoel en duivenfoto's meenemen
verpleeghuis: wie past op haar zo dag en nacht, thuis kan dat niet
verpleeghuis: wij willen een huis waar je oma niet in een rij van rolstoelen voor een televisie ziet zitten
verpleeghuis: hoeveel zusters zijn er 's avonds op een afdeling
verpleeghuis: MS in vergevorderd stadium, 52 jaar, alle tehuizen zitten vol tachtigers
verpleeghuis: mijn moeder is joods en overlevende, ze moet op een plek zijn waar ze daar verstand van hebben
verpleeghuis: de zaken thuis ontploffen, spoedopname dementie
verpleeghuis: overplaatsen naar een huis dichter bij mijn werk
verpleeghuis: Verpleeghuis met behandeling: specialist ouderengeneeskunde, psycholoog en paramedici in huis
verpleeghuis: Psychogeriatrische afdeling (PG) met belevingstuin, vrije loopruimte en open deuren
verpleeghuis: Somatiek: langdurige intensieve zorg voor mensen met ernstige lichamelijke beperkingen
verpleeghuis: Verblijf met intensieve dementiezorg, zorgprofiel VV5 en VV7
verpleeghuis: Gespecialiseerde Korsakovafdeling met structuur en dagbesteding
verpleeghuis: Kamer met eigen badkamer, gemeenschappelijke huiskamer, kapsalon, brasserie en kapel
verpleeghuis: Gerontopsychiatrie: wonen voor ouderen met een psychische stoornis en zorgbehoefte
verpleeghuis: Woonzorgcentrum met 24-uurs verpleging, echtparenappartementen mogelijk
verpleeghuis: Crisisbed Wlz: spoedopname binnen 24 uur via het coördinatiepunt
verpleeghuis: Wachtlijstbegeleiding: overbrugging thuis tot er een plaats vrijkomt
verpleeghuis: Particuliere verpleegresidentie met suite, gastvrouw en diner à la carte
verpleeghuis: Joods, Indisch of protestants huis: feestdagen, keuken en rituelen die vertrouwd zijn
verpleeghuis: Rust- en verzorgingstehuis (RVT) met dagprijs en kortverblijf
verpleeghuis: Verhuisdag in het verpleeghuis: kamer inrichten, levensboek maken, contactverzorgende leren kennen
verpleeghuis: Huntington- en NAH-afdelingen in een verpleeghuis voor volwassenen onder de 65
kleinschalig: geen lange gangen met honderd deuren maar gewoon een voordeur, een keukentafel en zes mensen
kleinschalig: groepswoning dementie tuin
kleinschalig: mijn moeder schilde altijd de aardappels, ik wil een huis waar ze dat mag blijven doen
kleinschalig verpleeghuis: opa verdwaalt in het grote tehuis, is er een plek met maar een paar bewoners
kleinschalig: een herenhuis met acht bewoners en een kok die naar buiten ruikt
kleinschalig: ouderinitiatief voor jongvolwassenen met een handicap, een huis voor hooguit tien
kleinschalig: ik wil niet dat mijn vrouw een nummertje wordt, wij denken aan een gezinsachtige setting
kleinschalig: zorg op een boerderijtje waar je ook woont met kippen op het erf
kleinschalig: hoeveel kost zo'n villa met veertien kamers per maand
kleinschalig: cosy group home, not an institution
kleinschalig: small-scale housing for people with Alzheimer's
kleinschalig: a home with only eight residents
kleinschalig: vaste gezichten, vaste tafel, vast ritme, dat heeft mijn man nodig
kleinschalig: een klein huis met mensen van haar leeftijd en met wie ze Fries kan praten
kleinschalig: Collega's, ken jij een huiselijke groep van maximaal zeven, prikkelarm, voor een dame met frontotemporale dementie
kleinschalig: klein, huiselijk, hond welkom
kleinschalig: in de vorige instelling hadden ze dertig man op een afdeling, hij werd er gek van het lawaai
kleinschalig: ons ma is nie voor een grote bende, liever een huiske met een paar mensen
kleinschalig: mijn zoon is te kwetsbaar voor een grote groep, hij wil met vier anderen een woning delen
kleinschalig: samen koken, samen boodschappen, de was hoort er ook bij
kleinschalig: woonhuis in een gewone straat met wat ouderen en begeleiders die geen uniform dragen
kleinschalig: klein tehuis, familie gevoel, waar
kleinschalig: wie heeft er een zorgpension of een villa aan het bos
kleinschalig: ze leest haar krantje, aait de poes, hoort het koffiezetapparaat, dat is alles wat mijn tante van een huis vraagt
kleinschalig: thomashuis of herbergier, dat soort huizen
kleinschalig: een gasthuis waar de zorgondernemers zelf wonen
kleinschalig: kleinschalig klonk mooi, maar er staat één persoon voor acht bewoners alleen te koken, wassen en zorgen
kleinschalig: negen kamers, één huiskamer
kleinschalig: een hofje met kleine woningen rond een binnentuin, geen fabriek
kleinschalig: mijn oom is boer geweest en kan niet tegen muren, een woongroepje met schuur en land
kleinschalig: een nest, dat zoek ik voor haar
kleinschalig: Kleinschalig wonen voor mensen met dementie: zes bewoners, een eigen keuken en een vast team
kleinschalig: Zorgvilla in een monumentaal pand, twaalf appartementen, dagverse maaltijden en een parktuin
kleinschalig: Thomashuis: ondernemersechtpaar woont samen met acht volwassenen met een verstandelijke beperking
kleinschalig: Groepswoning in een gewone straat: meedoen met koken, was opvouwen en de tuin
kleinschalig: Particulier woonzorghuis met pgb of vpt, servicekosten en huur
kleinschalig: Woonboerderij met negen studio's, kippen, moestuin en 24-uurszorg
kleinschalig: Genormaliseerd wonen in huisjes naar leefstijl: ambachtelijk, stads, traditioneel of cultureel
kleinschalig: Wooninitiatief van ouders: tien appartementen, gezamenlijke huiskamer en een klein team
kleinschalig: Herbergier: een klein landelijk huis voor mensen met geheugenproblemen, deur open
kleinschalig: Dementievriendelijk hofje met binnenstraat, winkeltje en kleine woongroepen
kleinschalig: Kleinschalige woonvorm met zorgprofiel VG of LG, maximaal zes kamers
kleinschalig: Huiselijkheid in de zorg: geen uniform, geen karren, wel de geur van soep
kleinschalig: Kleinschalig genormaliseerd wonen (KGW) in Vlaanderen
kleinschalig: Wonen rond de keukentafel: zorgmedewerkers zijn gastvrouw, kok en verzorgende tegelijk
kleinschalig: Zorgpension aan het water, acht gasten, vast verblijf of tijdelijk
zelfstandig-met-zorg: mijn vrouw krijgt steeds meer zorg nodig en ik niet, we willen op één adres blijven
zelfstandig-met-zorg: aanleunwoning kopen of huren
zelfstandig-met-zorg: een appartement naast het zorgcentrum, zodat ze voor mij klaarstaan als ik bel
zelfstandig-met-zorg: wij houden van onze privacy, onze pianola en onze gasten; toch willen we weten dat er om de hoek een verpleegkundige zit
zelfstandig-met-zorg: zorgwoning met winkel beneden
zelfstandig-met-zorg: ik heb MS en wil een eigen deur met assistentie op afroep
zelfstandig-met-zorg: een serviceflat met huismeester, receptie en restaurant
zelfstandig-met-zorg: geen tehuis zegt hij, wel een plek waar zorg zit
zelfstandig-met-zorg: wat is volledig pakket thuis en kan dat in onze huidige woning
zelfstandig-met-zorg: mijn tante wil zelfstandig, maar met een rood koord en een maaltijd erbij
zelfstandig-met-zorg: sheltered flat for an independent lady, warden on site
zelfstandig-met-zorg: own front door but nurses nearby
zelfstandig-met-zorg: retirement apartment with care package
zelfstandig-met-zorg: woonzorgcomplex, tweekamer, derde etage, huurtoeslag
zelfstandig-met-zorg: bij ons in het seniorencomplex is de zorg opgestapt, nu hangt alles aan de buren
zelfstandig-met-zorg: Kan mevrouw met een indicatie VV4 in haar huurflat blijven met zorg op afroep
zelfstandig-met-zorg: het huis is te groot, de trap te steil, maar we zijn nog best kwiek en willen zekerheid voor straks
zelfstandig-met-zorg: flat ouderen hulp dichtbij zelf wonen
zelfstandig-met-zorg: wonen in een hofje, met een wijkteam in hetzelfde gebouw
zelfstandig-met-zorg: serviceflat voor ons ouders, assistentiewoning noemen ze dat
zelfstandig-met-zorg: zelf koken, zelf sleutel, en als het misgaat iemand binnen tien minuten
zelfstandig-met-zorg: hoe hoog zijn de servicekosten, wat zit erin
zelfstandig-met-zorg: wij zijn op zoek naar een plek waar wij als echtpaar oud kunnen worden, en als het moet met verpleeghuiszorg in onze eigen kamer
zelfstandig-met-zorg: een tiny house op het erf van mijn dochter, met thuiszorg van het dorp
zelfstandig-met-zorg: ik heb een dwarslaesie en zoek een fokuswoning of zoiets
zelfstandig-met-zorg: een complex met gymzaal en biljart, maar ook een zuster in de plint
zelfstandig-met-zorg: driekamerflat, lift, logeerkamer, alarm
zelfstandig-met-zorg: mijn moeder mankeert weinig, ze is alleen bang om alleen te zijn in dat rijtjeshuis
zelfstandig-met-zorg: vanwege haar ALS een eigen appartement met een steunpunt in het gebouw
zelfstandig-met-zorg: verzorgd wonen, zonder zorgindicatie
zelfstandig-met-zorg: ik wil niet inleveren op mijn vrijheid, maar mijn benen doen niet meer wat ik wil
zelfstandig-met-zorg: Aanleunwoningen bij het woonzorgcentrum: zelf wonen, zorg, alarm en restaurant op loopafstand
zelfstandig-met-zorg: Volledig pakket thuis (vpt) in uw eigen appartement: 24 uur zorg, maaltijden en schoonmaak
zelfstandig-met-zorg: Serviceflats met receptie, huismeester, biljartkamer en zorg op afroep
zelfstandig-met-zorg: Assistentiewoningen (erkend) met crisis- en overbruggingszorg
zelfstandig-met-zorg: Zorgappartementen voor 60-plussers, huur volgens sociale huurprijs, thuiszorgteam in de plint
zelfstandig-met-zorg: Geclusterd wonen voor ouderen: eigen huis, gezamenlijke tuin en ontmoetingsruimte
zelfstandig-met-zorg: ADL-clusterwoningen: rolstoeltoegankelijk, assistentie rond de klok
zelfstandig-met-zorg: Scheiden van wonen en zorg: u huurt en wij leveren vpt, mpt of wijkverpleging
zelfstandig-met-zorg: Knarrenhof-achtige gemeenschap met noaberschap en een zorgcoöperatie
zelfstandig-met-zorg: Luxe zorgresidentie met koop- en huurappartementen, zwembad en zorgteam
zelfstandig-met-zorg: Levensloopbestendige nieuwbouw, elke woning met alarmkoord en zorgaansluiting
zelfstandig-met-zorg: Wonen met een plus: servicepakket met klusjesman, activiteiten en verpleegkundige inloop
zelfstandig-met-zorg: Thuis in een clusterwoning met dementie: buren, techniek en begeleiders houden samen oogje
zelfstandig-met-zorg: Zelfstandig appartement voor mensen met een lichamelijke of zintuiglijke beperking, zorgpost in het pand
zelfstandig-met-zorg: Flatgebouw met steunpunt: 's avonds en 's nachts hulp op oproep
begeleid-wonen jongere-zelfstandig: onze dochter van negentien komt uit een instelling en kan nog niet koken, plannen en met geld om
begeleid-wonen: kamer met begeleiding gezocht
begeleid-wonen: ik ben twee keer ontruimd en moet leren hoe je een woning houdt
begeleid-wonen: mijn zus heeft autisme, is slim, en verpietert alleen in een flat; een plek met iemand die aanbelt zou haar redden
begeleid-wonen: omklapwoning, huurcontract eerst op naam van de instelling
begeleid-wonen: housing first, geen voorwaarden, gewoon een sleutel en hulp
begeleid-wonen: na de gevangenis wil ik een dak met een coach
begeleid-wonen: ik slaap bij vrienden op de bank en wil niet terugvallen, een begeleide kamer is wat ik nodig heb
begeleid-wonen: alleen wonen vind ik eng maar een groep is te druk
begeleid-wonen: supported accommodation for a care leaver
begeleid-wonen: shared house with weekly support worker
begeleid-wonen: help keeping my tenancy
begeleid-wonen: mijn broer kan niet alleen wonen, hij vergeet te eten en opent voor iedereen
begeleid-wonen: drie keer per week een begeleider, voor de rest mijn eigen leven
begeleid-wonen: Vanuit de kliniek: cliënt, 34, abstinent, zoekt begeleide doorstroomwoning
begeleid-wonen: begeleid wonen met kind, jonge moeder, 18
begeleid-wonen: ik zit bij mijn ouders maar dat escaleert elke week
begeleid-wonen: begeleider die op afstand belt en in crisis komt
begeleid-wonen: begeleid wonen voor vluchteling met status, die de post en buren niet snapt
begeleid-wonen: mijn pleegzoon wordt 21 en dan stopt alles, waar kan hij wonen met steun
begeleid-wonen: studio, beschutting, sleutel, budgethulp
begeleid-wonen: 'k zoek beschut wonen lijk in een studio met begeleiding
begeleid-wonen: in een satellietwoning dicht bij de groep, dat zou bij mij passen
begeleid-wonen: elke dag alleen in mijn huurhuis, ramen dicht, en niemand die merkt dat ik weer vastloop
begeleid-wonen: man autisme 40 moeder dood, nooit zelf gewoond
begeleid-wonen: kamer met licht toezicht, geen regels over bedtijd aub
begeleid-wonen: ik wil met mijn vriendin samenwonen maar met hulp omdat we allebei een beperking hebben
begeleid-wonen: mn begeleider zegt dat ik klaar ben voor fase 3, zelf wonen met minder hulp
begeleid-wonen: een huis met vijf huisgenoten en een begeleider op kantoor beneden
begeleid-wonen: een proefwoning, een half jaar oefenen met iemand ernaast
begeleid-wonen: thuis bij pa en ma loopt spaak, maar een RIBW is te zwaar
begeleid-wonen: Begeleid wonen: eigen studio of kamer met begeleiders die oefenen met huishouden, geld en post
begeleid-wonen: Kamertraining en doorstroomwoningen, gericht op zelfstandigheid binnen twee jaar
begeleid-wonen: Begeleid zelfstandig wonen in de wijk, Wmo of Wlz, dagelijks contact mogelijk
begeleid-wonen: Housing First: een woning zonder voorwaarden en begeleiding zolang als nodig
begeleid-wonen: Woonbegeleiding na detentie of opvang, met huurcontract via omklap
begeleid-wonen: Foyer de jeunesse-model: studeren, werken en wonen onder één dak voor 16 tot 27 jaar
begeleid-wonen: Wonen met autisme: appartementen, gezamenlijke ruimte, begeleider in het pand
begeleid-wonen: Satellietwoningen rond een steunpunt, 24/7 telefonische bereikbaarheid
begeleid-wonen: Jonge-moedergroep: kamer, kraamondersteuning en begeleiding naar school
begeleid-wonen: Begeleid kamerbewonen voor mensen met een licht verstandelijke beperking
begeleid-wonen: Woonbuddy: een student en een kwetsbare jongere delen een etage
begeleid-wonen: Ambulante woonbegeleiding om huisuitzetting te voorkomen
begeleid-wonen: Gemengd wonen: huurders en kwetsbare bewoners in één gebouw, met sociaal beheerder
begeleid-wonen: Wonen in je eigen ritme: trainingshuis in drie fases, van groep naar zelfstandig
begeleid-wonen: Beschut wonen (CAW) met wekelijks huisbezoek in Vlaanderen
`;
