/** Told and offered by other hands: nursing, wounds, pills, injections, catheters, drips, nights, home from hospital. */
export const nurseInTheStreet = `
verpleging: er zou een zuster langs moeten komen die kijkt naar zijn ademhaling en zijn gewicht
verpleging: witte kruis belt niet terug en de dokter zegt dat er verpleegster aan huis moet
verpleging: vader heeft druppels, pleisters, spuit, alles door elkaar, dit gaat mijn pet te boven
verpleging: in mijn land de familie doet alles maar prikken en verband kunnen wij niet
verpleging: wijkverpleegkundige gezocht die in het weekend ook komt
verpleging: ik ben 86, hartpatiënt, wond aan de scheen en niemand die het bijhoudt
verpleging: bloeddruk schommelt, medicatie net veranderd, iemand moet dat thuis in de gaten houden
verpleging: thuisverpleegster voor na de kleine ingreep bij mijn tante, zij heeft geen kinderen
verpleging: koorts, katheter, slijm: de dienstdoende arts zei bel de wijkzorg
verpleging: hulp bij verzorging heb ik al, het gaat mij om iemand met een diploma
verpleging: de zuster van vroeger op haar Solex, die wist alles van het dorp, is er nog zoiets
verpleging: wie let er op dat zijn benen niet nog dikker worden nu hij plaspillen slikt
verpleging: wie mag er een neusmaagslang of klysma doen, de hulp in huis zegt van niet
verpleging: VPK-technische handelingen niv 4/5, uitvoeringsverzoek volgt
verpleging: wijkverpleging 7,5 uur p/w, indicatie door hbo-v, zorgplan in ECD
verpleging: verzoek: controle RR, pols, sat en gewicht 2x/wk, rapporteren aan HA
verpleging: vraag aan transfer: start zorg morgenavond, voorbehouden handelingen aanwezig
verpleging: complexe wijkverpleging, mevrouw met multimorbiditeit, graag coördinatie van zorg
verpleging: klysma 2x per week volgens protocol, geen andere zorg
verpleging: Onze wijkverpleegkundigen komen voor wonden, injecties, sondes en alles waar een verpleegkundige blik voor nodig is.
verpleging: Specialistisch verpleegteam, 24 uur per dag oproepbaar, voor technische handelingen thuis.
verpleging: De wijkzuster brengt met u in kaart wat u zelf kunt, wat familie doet en welke zorg nodig is; zij stelt zelf de indicatie.
verpleging: Verpleging aan huis uit de basisverzekering, zonder eigen risico.
verpleging: Verpleegpost in de buurt: kom binnen voor een verband, injectie of meting, dan hoeft u niet thuis te wachten.
verpleging: district nurse needed, my stepfather has a drain and a fever chart
verpleging: a nurse to check on my aunt after surgery, she lives alone with two cats
wondzorg: het gat in zijn stuit is zo groot als een euro
wondzorg: korst laat los en daaronder is het geel
wondzorg: scheenbeen gestoten aan de vaatwasserklep, zeven weken terug, nog open
wondzorg: de hechtingen moeten eruit maar ik heb geen vervoer naar de poli
wondzorg: blauwzwarte hiel van het liggen
wondzorg: verband plakt vast en zij gilt als ik het eraf trek
wondzorg: het lekt door haar panty heen
wondzorg: ik spoel het onder de kraan met kamille, zal dat goed zijn
wondzorg: verbrand aan de strijkbout, blaren op mijn onderarm, ik ben alleen
wondzorg: op de foto die ik stuurde zag de dokter rode randen
wondzorg: gangreen, zwarte teen, en hij weigert het ziekenhuis
wondzorg: oma haar huid is als vloeipapier, een tik tegen de stoel en het is een flap
wondzorg: de buikwond is weer opengesprongen na het hoesten
wondzorg: honing op de wond doen, mijn grootmoeder zwoer erbij
wondzorg: doorligplek wie komt kijken
wondzorg: naad van de knieprothese vochtig, is dat normaal
wondzorg: borstamputatie, litteken trekt en er hangt een slangetje met bloed
wondzorg: decubitus cat. 3 sacrum, alginaat + schuimverband, om de dag
wondzorg: ulcus cruris venosum re, zwachtelen korte rek, verwijzing wondexpertise
wondzorg: VAC-wissel ma/wo/vr, pomp wordt door leverancier gebracht
wondzorg: skin tear onderarm, steristrips, niet-verklevend gaas
wondzorg: hechtingen verwijderen dag 12, wondcontrole
wondzorg: oncologische wond mamma, geurbestrijding met koolstof, pijn bij wissel
wondzorg: Gespecialiseerde wondverpleegkundigen behandelen open benen, doorligplekken en voetwonden bij u thuis of in ons wondcentrum.
wondzorg: Complexe wondzorg met foto's, vaste evaluatie en een arts op afstand.
wondzorg: Wij verzorgen operatiewonden, brandwonden en stomawonden, en leren mantelzorgers het verband zelf te verschonen.
wondzorg: Wondzorg en huidtherapie: littekens soepel maken, smetten voorkomen, drukplekken ontlasten met een speciaal matras.
wondzorg: pressure sore on his bottom, the cushion doesn't help
wondzorg: stitches out at home please, I can't drive with this arm
wondzorg: bedsore smells and we've run out of dressings
wondzorg huisarts: de wond wordt heet en er loopt een streep omhoog naar mijn lies
wondzorg: de kat heeft in mijn hand gebeten en nu klopt het
medicijnen: de rode, de witte, de halve: mijn vader gooit ze op een schoteltje en gokt
medicijnen: dinsdagvakje nog vol, woensdag dubbel leeg
medicijnen: ik ben vergeten of ik ze nou al genomen had
medicijnen: haar man deed altijd de pillen en die ligt nu zelf
medicijnen: zestien stuks per dag voor mijn moeder, kan daar niks af
medicijnen: zij verstopt de tabletten onder het kleedje
medicijnen: oogdruppels raken mijn wang in plaats van mijn oog
medicijnen: parkinsonpil moet stipt om zes, negen, twaalf en drie
medicijnen: nieuw doosje ander kleurtje van de apotheek en hij vertrouwt het niet
medicijnen: ik stamp het fijn door de appelmoes, mag dat
medicijnen: pleister met morfine plakken, iedere drie dagen, ik durf dat niet
medicijnen: puffer, voorzetkamer, en hoe moet dat dan
medicijnen: mn opa heeft per ongeluk oma dr pillen geslikt
medicijnen: de apotheek bezorgt rollen met zakjes maar die krijgt ze niet opengescheurd
medicijnen: bijsluiter in het Nederlands, mijn vader leest alleen Arabisch
medicijnen: duizelig sinds de nieuwe bloeddrukpillen
medicijnen: medicatie aanreiken 3dd, baxter, sleutelkluis aanwezig
medicijnen: therapieontrouw, pillen gevonden in bloempot, verzoek toedienen onder toezicht
medicijnen: polyfarmacie, 14 middelen, medicatiereview aangevraagd bij apotheker
medicijnen: medicatie in beheer wvp, afgesloten kluisje, aftekenlijst digitaal
medicijnen: oogdruppelen 4dd na cataractoperatie, 2 wkn
medicijnen: insmeren met hormoonzalf 1x dgs, afbouwschema
medicijnen: Hulp bij medicijnen: wij zetten ze klaar, reiken ze aan en kijken of u ze inneemt.
medicijnen: Een medicijndispenser geeft op tijd een zakje en een piepje; blijft het liggen, dan krijgt de zorg een melding.
medicijnen: Samen met uw apotheker kijken we welke pillen nog nodig zijn en welke weg kunnen.
medicijnen: Druppelhulp: een bril met gaatje waarmee u uw oog vanzelf raakt, met instructie aan huis.
medicijnen: Een wijkverpleegkundige neemt het medicatiebeheer over als het u boven het hoofd groeit.
medicijnen: grandma takes her blood thinner twice because she forgets the first
medicijnen: someone to put the eye drops in, my hands tremble
medicijnen: pill box, blister pack, I am lost with all these tablets
medicijnen: hij wil geen pillen meer slikken, hij spuugt ze uit in de gootsteen
injecties: prikken in mijn buik na de heupoperatie, ik word al akelig bij het zien van zo'n naald
injecties: vitaminespuitje elke twee maanden, ik hoef verder niks
injecties: bloed laten prikken aan huis moeder 95
injecties: mijn vrouw spoot mij altijd insuline en zij ligt nu op de hartbewaking
injecties: trombosedienst komt niet meer langs en ik heb geen vervoer naar de prikpost
injecties: wie zet er een spuit tegen botontkalking
injecties: een zuster voor fraxi 10 dagen
injecties: mijn aders zijn kapotgeprikt, iemand die raak prikt graag
injecties: de pen trilt in zijn hand en hij stelt de verkeerde eenheden in
injecties: zelf een griepprik halen kan ik niet, ik kom het bed niet uit
injecties: Depot antipsychotica i.m. 1x per 4 wkn thuis
injecties: s.c. injectie LMWH 1dd tot 28 dgn postop, mw niet leerbaar
injecties: insuline spuiten 4dd volgens glucosedagcurve, hypoprotocol aanwezig
injecties: venapunctie thuis, nuchter, INR en nierfunctie
injecties: B12 i.m., 1x per 2 mnd, HA heeft uitvoeringsverzoek getekend
injecties: Wij geven injecties aan huis en leren u of uw partner het veilig zelf te doen.
injecties: Bloedafname thuis voor wie niet naar het laboratorium kan, op afspraak tussen zeven en tien.
injecties: Trombosedienst: uw bloedverdunning gecontroleerd met een vingerprik, ook met zelfmeting.
injecties: De verpleegkundige spuit uw medicijn tegen reuma, MS of botverlies en let op bijwerkingen.
injecties: blood test at home, my mother cannot leave the flat
injecties: nurse to give the weekly injection, I faint at needles
injecties: de dokter schrijft spuitjes voor maar wie geeft ze in het weekend
katheter-stoma: de zak lekt en alles zit onder, ook de lakens
katheter-stoma: hij trekt dat slangetje eruit, bloed in zijn pyjama
katheter-stoma: plaszak aan het been, loopt over als ik te lang in de bus zit
katheter-stoma: mijn stoma blubbert en de huid eromheen is vuurrood
katheter-stoma: ik kan het plakken niet zien door mijn dikke buik
katheter-stoma: wie wisselt de slang in de blaas, elke zes weken, ziekenhuis is anderhalf uur ver
katheter-stoma: ik krijg het zakje niet geknipt met kromme vingers
katheter-stoma: weer blaasontsteking van dat ding
katheter-stoma: verstopt, buik hard, geen druppel in de zak
katheter-stoma: kunstuitgang, mijn man wil er niks van zien
katheter-stoma: nachtzak aansluiten en 's morgens legen, dat is alles
katheter-stoma: vader met een stoma en een verward hoofd, hij pulkt alles los
katheter-stoma: kan ik met een colostoma nog zwemmen en wat kost zo'n afdekkapje
katheter-stoma: zuster stoma komt niet op zondag
katheter-stoma: CAD wissel 1x/8 wkn, charr. 16, suprapubisch
katheter-stoma: blaasspoelen 2x/wk NaCl 0,9%, ivm gruis
katheter-stoma: ileostoma high output, vocht in/uit, huidplaat convex
katheter-stoma: zelfkatheterisatie aanleren 5dd, mw gemotiveerd, graag continentievpk
katheter-stoma: urostoma, stents in situ, 1e zakwissel thuis onder begeleiding
katheter-stoma: Stomaverpleegkundige aan huis: ander materiaal proberen, lekkage oplossen, leren leven met een zakje.
katheter-stoma: Verzorging en verwisselen van blaaskatheters, ook bij spoed in de nacht.
katheter-stoma: Wij komen uw stoma verzorgen zolang het nodig is, en stoppen zodra u het zelf kunt.
katheter-stoma: Inloopuurtje stoma: neem uw vraag mee over huid, kleding, voeding of vrijen.
katheter-stoma: his catheter keeps blocking and we end up in A&E
katheter-stoma: I have a colostomy since June and still can't change the bag myself
katheter-stoma: het kraantje van de zak vergeten dicht te draaien, de hele vloer nat
thuis-technisch: antibiotica via het infuus, dan mag hij eerder naar huis, als er een zuster is
thuis-technisch: de pomp piept en er staat occlusie
thuis-technisch: sondevoeding 's nachts, slang raakt los, bed doorweekt
thuis-technisch: mijn man ademt via een gat in zijn keel en ik moet dat uitzuigen
thuis-technisch: zuurstofslang van tien meter door het hele huis
thuis-technisch: zuster voor een PICC lijn doorspuiten
thuis-technisch: de voedingspomp staat op 80, mag dat harder
thuis-technisch: ik ben mijn leven lang accountant geweest en nu spoel ik een neusmaagsonde
thuis-technisch: beademing thuis, kan ik dan nog ooit slapen
thuis-technisch: chemo uit een flesje op mijn heup, iemand moet het afkoppelen
thuis-technisch: dialyse thuis in de logeerkamer
thuis-technisch: drain met gele smurrie leegmaken na de galoperatie
thuis-technisch: TPV thuis, 14 uur nachtelijk, port-a-cath aanprikken 1x/wk
thuis-technisch: OPAT: flucloxacilline via elastomeerpomp, 6 wkn, PICC re arm
thuis-technisch: PEG-sonde verzorging, ballonnetje controleren, 1,5 kcal 1500 ml
thuis-technisch: tracheacanule reinigen, uitzuigen zn, vochtige neus
thuis-technisch: CADD pomp morfine/midazolam, cassettewissel door TTT
thuis-technisch: peritoneaal dialyse assistentie 4 wissels dgs
thuis-technisch: ascitesdrain aftappen 2x p/w max 2 liter
thuis-technisch: Ons technisch team brengt het ziekenhuis naar huis: infuus, bloedtransfusie, pijnpomp en drains.
thuis-technisch: Chronische beademing in de thuissituatie, met geschoolde nachtverpleegkundigen en 24-uurs storingsdienst.
thuis-technisch: Sondevoeding thuis: instructie, pompen en materiaal, en een verpleegkundige die meeleert.
thuis-technisch: Zuurstof aan huis met een concentrator en een draagbaar flesje voor onderweg.
thuis-technisch: my brother is on a ventilator and the night agency cancelled again
thuis-technisch: tube feeding at home, who teaches me to flush it
thuis-technisch: Ziekenhuisverplaatste zorg, infuustherapie in uw eigen bed, dagelijks contact met de specialist
nachtzorg: ik slaap met een oog open voor het geval dat hij roept
nachtzorg: tussen twee en vijf dwaalt ze, ik zit op de trap te huilen
nachtzorg: hij belt elke nacht drie keer: ik kan niet draaien
nachtzorg: om 3 uur het bed verschonen, om 7 uur naar mijn werk
nachtzorg: nachtzuster aan huis kosten
nachtzorg: ik ben bang in het donker sinds mijn val, zou er iemand kunnen komen kijken
nachtzorg: mijn man mag niet meer plat liggen, wie zet hem omhoog als ik slaap
nachtzorg toilet: moet er echt tot de ochtend gewacht worden met een natte luier
nachtzorg: moeder laat de bel gaan en er komt geen mens, het is nacht zeggen ze
nachtzorg: de slapende wacht is ziek, wie vervangt
nachtzorg: spastisch in zijn benen, krampen, ik masseer tot het licht wordt
nachtzorg: iemand op de bank bij oma van elf tot zeven
nachtzorg: kan er om middernacht nog een ronde zijn voor haar plaspil
nachtzorg: nachtroute 1x per nacht toilet + wisselligging
nachtzorg: indicatie nachtzorg, waakvlam, oproepbaar binnen 30 min
nachtzorg: nachtelijke onrust bij delier, graag slapende of wakende wacht, min 3 nachten
nachtzorg: ongeplande zorg 's nachts: omhoog helpen, verschonen, katheter verstopt
nachtzorg: Onze nachtteams rijden van elf tot zeven door de regio en komen gepland of op uw oproep.
nachtzorg: Een vertrouwde nachtverzorgende blijft bij u slapen, zodat uw partner eindelijk weer doorslaapt.
nachtzorg: Nachtwacht aan huis na een operatie, in een crisis of bij ernstige ziekte.
nachtzorg: Nachtopvang: overdag thuis, 's nachts in een veilig bed bij ons.
nachtzorg: Sensoren in de slaapkamer waarschuwen de nachtzorg, zodat niemand onnodig wakker wordt gemaakt.
nachtzorg: night sitter for my wife, she's up at one, three and five
nachtzorg: who comes if he needs turning at four in the morning
nachtzorg: de nachten worden mij te veel, overdag red ik het wel
na-ziekenhuis: vrijdag naar huis zeggen ze en er is niets geregeld
na-ziekenhuis: mijn zus ligt met twee gebroken polsen, wie helpt haar als ze ontslagen wordt
na-ziekenhuis: taxi naar huis, drie trappen op, koelkast leeg, en daar stond ik met mijn krukken
na-ziekenhuis: nieuwe knie, de eerste twee weken alleen
na-ziekenhuis: staaroperatie, mag niet tillen en bukken, wie helpt me even
na-ziekenhuis: longontsteking overwonnen maar zo slap als een vaatdoek
na-ziekenhuis: de slager van een chirurg stuurt me na één nacht naar huis
na-ziekenhuis: ik ben weduwnaar, ik word geopereerd aan mn prostaat, wat daarna
na-ziekenhuis: moeder kwam gisteren thuis met een zak pillen en een folder, meer niet
na-ziekenhuis: hulp na ontslag zonder partner
na-ziekenhuis: vader zag op de intensive care spinnen en is nog steeds niet helder
na-ziekenhuis: onze oma mag niet belasten, zes weken, bed moet naar beneden
na-ziekenhuis: dotterbehandeling achter de rug, durft niet alleen te zijn
na-ziekenhuis: de transferverpleegkundige was er niet op zaterdag en nu zit moe thuis te bibberen
na-ziekenhuis: na een opname van vijf weken loopt zij nog geen tien meter
na-ziekenhuis hulpmiddelen: ik kom maandag uit 't hospitaal, heb looprek en hoog toilet nodig
na-ziekenhuis: ontslag verwacht morgen, partner overbelast, graag zorg per direct
na-ziekenhuis: ELV of thuis met zorg? mw. 6 wkn onbelast re been
na-ziekenhuis: na colonresectie, dag 4, mobiliseert, wondcontrole en ADL-ondersteuning 2 wkn
na-ziekenhuis: warme overdracht ziekenhuis > wijkteam, heropnamerisico hoog
na-ziekenhuis: transferpunt zoekt plek, pt. medisch uitbehandeld, delier in remissie
na-ziekenhuis: Zorg na een ziekenhuisopname: binnen een dag staat er hulp voor wassen, wond en medicijnen.
na-ziekenhuis: Opname gepland? Regel vooraf met ons wat u straks thuis nodig heeft: bed, krukken, maaltijden, zuster.
na-ziekenhuis: Ontslagbegeleiding: een verpleegkundige belt op dag één en komt op dag drie langs.
na-ziekenhuis: Vrijwilligers die u de eerste week opvangen: verwarming aan, melk in huis, even zitten.
na-ziekenhuis: sent home two days after a bypass with nobody to help
na-ziekenhuis: discharge on Monday, lives alone on the third floor, broken hip
na-ziekenhuis: aansterken na griep die in het ziekenhuis eindigde
na-ziekenhuis: ze hebben mijn man gisteren naar huis gestuurd terwijl hij nog niet eens naar het toilet kan lopen
`;
