/** Told and offered: muscles, joints, pain, the household, cleaning and laundry. */
export const achesAndChores = `
spierziekte: mijn zoon met duchenne kan zijn arm niet meer optillen om te gamen
spierziekte: MS en ik loop als een dronkaard, de buren roddelen
spierziekte: ALS diagnose gisteren
spierziekte: mijn tong wordt dik, ik praat lijzig en mijn hand laat kopjes vallen, het gaat niet over zeggen ze
spierziekte: schub, tintelingen, één oog ziet wazig, prednisonkuur en dan weer wachten
spierziekte: mijn vrouw van vierenveertig heeft een spraakcomputer nodig want haar keelspieren verlammen
spierziekte: ze noemen het myasthenie, mijn oogleden hangen en na drie happen kan ik niet meer kauwen
spierziekte: limb girdle, trappen lopen gaat niet, vallen wel
spierziekte: we zijn net ouders en nu hoor ik dat mijn spieren afsterven; ik weet niet of ik mijn kind zal zien fietsen
spierziekte: SMA type 2, spinraza, en toch een scoliose
spierziekte: motor neurone disease, my husband's hands are useless now
spierziekte: relapsing remitting MS, so tired by noon
spierziekte: muscular dystrophy and I want to keep working
spierziekte: post-polio, mijn been verzwakt opnieuw na veertig jaar
spierziekte: guillain barré, vanuit mijn tenen verlamd omhoog
spierziekte: mijn collega zit ineens met een stok, het is ms
spierziekte: blaas, spasmes, vergeetachtig, warmte verdraag ik niet, kan een ms-verpleegkundige meedenken
spierziekte: het gaat hard, eerst een stok, toen een rolstoel, nu kan hij zijn hoofd niet rechthouden, en onze kinderen zijn acht en elf
spierziekte: dunnevezelneuropathie, voeten in brand
spierziekte: CMT, klapvoet, spalken in mijn schoenen
spierziekte: ziekte spier zwak word, kan niet lopen lang, help
spierziekte: onze broer heeft ALS en ge ziet hem elke week slechter worden
spierziekte: Huntington in de familie, schokkende armen, laten testen of niet
spierziekte: ik heb een dwarslaesie-achtige verlamming maar het is transverse myelitis
spierziekte: cliënt met progressieve neurologische aandoening zoekt team dat vooruitdenkt
spierziekte: mijn handen zijn klauwtjes geworden en mijn beste hobby was borduren
spierziekte: spierkrampen, trillende kuiten, fasciculaties, ik ben doodsbang
spierziekte: een elektrische stoel met kinbesturing, omgevingsbediening, wie helpt mij bedenken wat ik volgend jaar nodig heb
spierziekte: ataxie van Friedreich bij twee kinderen
spierziekte: myotone dystrofie, staar op jonge leeftijd, altijd slaperig
spierziekte: wat als ik mijn adem niet meer krijg, wil ik dan een masker
spierziekte: ALS-behandelteam: revalidatiearts, logopedist, maatschappelijk werker en diëtist in één bezoek
spierziekte: MS-verpleegkundige en MS-poli: begeleiding bij schubs, medicatie, werk en vermoeidheid
spierziekte: Spierziektencentrum: diagnostiek, ademhalingsonderzoek en advies over hulpmiddelen
spierziekte: Neurologisch verpleeghuis: afdeling voor mensen met MS, Huntington of andere progressieve ziekten
spierziekte: Huntingtonteam: poli, dagbehandeling, logeerkamer en wonen met gespecialiseerd personeel
spierziekte: Inloophuis MS: sporten, creatief, lotgenotencontact en juridisch spreekuur
spierziekte: Spierkampweek voor jongeren met een spierziekte, met assistentie en beademing
spierziekte: Begeleiding thuis bij ALS: casemanager die vooruitloopt op wat er komt
spierziekte: Zwemmen en hydrotherapie bij neuromusculaire aandoeningen
spierziekte: Spraakbank: uw eigen stem opnemen voor een communicatieapparaat
spierziekte: Genetisch spreekuur en psychologische steun voor dragers van een erfelijke spieraandoening
spierziekte: Wlz-zorg met pgb of vpt voor volwassenen met een spierdystrofie in een eigen woning
spierziekte: Fietsen tegen spierziekten: sportief evenement, contactdag en donateursfonds
spierziekte: Thuisfysiotherapie gericht op behoud van kracht en voorkomen van contracturen
spierziekte: MS-fitness met koelvesten, rustruimte en trainer met ervaring
reuma: mijn knokkels zijn zo dik dat mijn trouwring eraf geknipt moest worden
reuma: ochtendstijf, pas rond elf uur kan ik een kopje vasthouden
reuma: slijtage heup wachten operatie
reuma: op dagen dat het waait en regent voel ik elk scharnier in mijn lijf
reuma: jicht, mijn grote teen gloeit, zelfs het laken doet zeer
reuma: jeugdreuma, mijn dochter van zeven kan niet meer op haar tenen staan
reuma: een spuit in mijn knie, weer een spuit, en dan zegt de orthopeed: u bent te jong voor een prothese
reuma: artritis psoriatica, nagels los, worstvingers
reuma: kraakbeen op, schuren, kraken, ik loop als een eend zeg maar
reuma: mijn duimbasis, ik krijg geen pot augurken of fles open
reuma: osteoarthritis in both hips, stairs are agony
reuma: rheumatoid arthritis, hands swollen, my job is typing
reuma: joint pain worse in winter
reuma: botontkalking, wervel ingezakt, acht centimeter kleiner
reuma: wat mag ik met artrose, juist bewegen of juist rust, de een zegt zus de ander zo
reuma: methotrexaatdag, twee dagen misselijk
reuma: Ik ben naaister en mijn polsen laten het afweten; zonder naald en draad weet ik niet wie ik ben
reuma hulpmiddelen: een aangepaste kraan, dikkere pen, een opener voor deksels, waar koop je zulke dingen
reuma: pols spalk, reumahandschoen, paraffinebad
reuma: polymyalgie, schouders als beton, ik krijg mijn haren niet gekamd
reuma: knie versleten, huis trap, dokter zegt oefenen, hoe
reuma: ons oma heur vingers staan scheef van de reumatiek
reuma: mijn rug vergroeit, ik kijk alleen nog naar de grond, Bechterew heet dat
reuma: sclerodermie, witte vingers, huid strak als een trommel
reuma: uveïtis erbij en elke keer weer een flare
reuma: ik ben tweeëntwintig en sta met een wandelstok op een festival, mensen denken dat ik doe alsof
reuma: warmwaterzwemmen, het bad van het tehuis is gesloten
reuma: Goedendag, voor onze huurster met vergevorderde handartrose zoek ik oefentherapie in een groepje
reuma: krakende nek, vastzittende schouder, slijmbeurs
reuma: ik kan mijn kleinkind niet optillen door mijn gewrichten
reuma: bindweefsel, hypermobiel, gewrichten schieten uit de kom
reuma: Reumapoli met reumaverpleegkundige en infuusbehandeling met biologicals
reuma: Artrosenetwerk: oefenprogramma van twaalf weken voor knie en heup, eerst bewegen dan pas opereren
reuma: Oefenbad van 34 graden: groepslessen voor mensen met reuma, artrose of fibromyalgie
reuma: Handenteam: handtherapeut, spalken en gewrichtsbescherming bij reumatische handen
reuma: Reumatologisch revalidatiecentrum met polikliniek en vijfdaags behandelprogramma
reuma: Osteoporosepoli: botdichtheid, kalk, vitamine D en bekkenbrosheid
reuma: Jongerendag voor tieners met jeugdreuma en hun brussen
reuma: Reumavereniging: cursus omgaan met reuma, wandelen en digitaal spreekuur
reuma: Bechterew-oefengroep: zaal en zwembad, wekelijks onder leiding van een gespecialiseerde therapeut
reuma: Jichtspreekuur in de huisartsenpraktijk met voedingsadvies en medicatiecontrole
reuma: Lage-impact training: fietsen, roeien en tai chi voor versleten gewrichten
reuma: Reumaconsulent aan huis: gewrichtssparende technieken in de keuken en de badkamer
reuma: Knie- en heupschool: voorbereid op een gewrichtsprothese
reuma: Zonreis naar een droog klimaat met behandelprogramma voor reumapatiënten
reuma: Beweegzorg GLA:D voor mensen met artrose, groepsles met leefstijladvies
pijn: onverklaarde klachten, alle scans schoon, en toch een mes in mijn rug bij elke draai
pijn: bekkenpijn sinds de geboorte van mijn jongste, ik kan niet in de rij staan bij de bakker
pijn: altijd moe, moe, moe
pijn: na een auto-ongeval met een kop-staartbotsing zit mijn nek vast en suist mijn hoofd
pijn: CRPS, mijn hand is paars, koud en niemand mag hem aanraken
pijn: mijn bed is mijn wereld, twee uur op en dan op voor de dag
pijn: pijnstillers op, oxycodon afbouwen en de pijn blijft
pijn: spanningshoofdpijn, clusterhoofdpijn, een spijker door mijn oog
pijn: ik kon altijd alles en nu moet ik na het haren kammen rusten, mijn vrienden denken dat ik me aanstel
pijn: fantoompijn, de tenen die er niet meer zijn branden
pijn: longcovid, prikkels, een gesprek van een half uur kost me drie dagen
pijn: gordelroos is al weg, maar de huid op mijn ribben staat nog in vuur
pijn: fibro flare-ups, nobody believes me
pijn: chronic fatigue and I can't hold down a job
pijn: pain clinic refused me, what else is there
pijn: ischias, been vuur, zitten kan niet, staan kan niet
pijn: aangezichtspijn bij kauwen, praten, wind
pijn: mijn partner heeft ME en ligt in een donkere slaapkamer met oordoppen
pijn: chronische onderbuikpijn, kijkoperatie gehad, niks gevonden
pijn: Als bedrijfsarts zoek ik een programma voor een werknemer met aanhoudende lage rugklachten en bewegingsangst
pijn: pijn overal, dokter niks vinden, ik kan niet slapen
pijn: ik lig er alweer af, zegt mijn zoon, mama is stuk
pijn: mijn rug, verdoeme, al twintig jaar miserie
pijn: overbelast pees, golfarm, en een werkgever die zucht
pijn: tegen de pijn drink ik een fles wijn, dat kan zo niet langer
pijn: mijn lijf is een alarm dat niet uit wil
pijn: wie leert me doseren, grenzen, niet steeds over mijn streep gaan
pijn: artsen gooien het op stress, terwijl ik gewoon verrek van de zeer
pijn: zuurstofkamer, acupunctuur, osteopaat, duizenden euro's en niets
pijn: mn lichaam is altijd kapot moe kan niet chillen met vrienden
pijn: stijve kaken, tandenknarsen, hoofdpijn, slapeloos, alles hangt samen
pijn: Pijnrevalidatie: twaalf weken interdisciplinair programma volgens graded exposure en ACT
pijn: Pijnpoli: zenuwblokkades, medicatieadvies en neurostimulatie door anesthesiologen
pijn: SOLK/ALK-behandeling: psycholoog en psychosomatisch fysiotherapeut bij aanhoudende lichamelijke klachten
pijn: Vermoeidheidscentrum: cognitieve gedragstherapie voor mensen die al maanden uitgeput zijn
pijn: Post-covid herstelzorg: pacing, ergotherapie en ademwerk in kleine stapjes
pijn: Oefentherapie Mensendieck bij rug- en nekklachten, houding en spanning
pijn: Cursus leven met pijn: lotgenoten, ontspanning en weer doen wat u belangrijk vindt
pijn: Rugpoli met snelle diagnose, injecties en second opinion
pijn: Bekkenpijncentrum voor vrouwen en mannen, met seksuoloog en bekkentherapeut
pijn: Medische hypnose en mindfulness bij chronische hoofdpijn
pijn: Hoofdpijncentrum: migraine, cluster en medicatieafhankelijke hoofdpijn
pijn: Fibromyalgiegroep: rustig bewegen in warm water en een kop thee na
pijn: Zenuwpijnspreekuur: capsaïcine, TENS en hulp bij afbouwen van opiaten
pijn: Begeleiding naar werk voor mensen met ME/CVS of beperkte belastbaarheid
pijn: Explain pain: pijneducatie voor patiënt en gezin in vier avonden
huishouden: ik krijg geen hulp meer in huis omdat ze zeggen dat mijn zoon van zestien het kan doen
huishouden schoonmaken: gemeente kort van vier naar twee uur, dan blijft de wc om de week vies
huishouden: hulp in huis spoed
huishouden: wie komt er om de boel bij te houden, de was, het stof, de afwas, mijn bed
huishouden: tweeling van zes weken, keizersnede, stapels rompertjes en een hond die verhaart
huishouden: mijn vrouw deed alles, nu zij in het tehuis zit weet ik niet hoe een wasmachine of een oven werkt
huishouden: ik zoek een aardige mevrouw voor drie uur op vrijdagmorgen, niet bang voor een kat
huishouden: het is hier een huishouden van Jan Steen sinds mijn depressie
huishouden: de hulp gaat zwart werken bij de buurvrouw, nu zit ik zonder
huishouden: ons ma krijgt poetsvrouw via dienstencheques, hoe werkt dat hier
huishouden: home help for my father, cooking, cleaning and laundry
huishouden: I need someone to run the house while I recover
huishouden: domestic help under the municipality scheme
huishouden: de eigen bijdrage is verhoogd, wat krijg ik daarvoor eigenlijk
huishouden: huis groot, ik oud, kinderen ver, graag hulp
huishouden: mijn vaste hulp Ria was tien jaar mijn oren en ogen, nu sturen ze elke week een andere
huishouden: zes kinderen en een hernia, ik kan de wasmand, het fornuis en de boodschappen niet meer aan
huishouden: het regelen van wat er moet gebeuren, daar loopt hij op vast: vuilnis op maandag, lakens op dinsdag
huishouden maaltijden: planten water geven, brood uit de vriezer, koelkast nakijken op bedorven eten
huishouden: iemand die met mij meewerkt in plaats van voor mij
huishouden: Geachte heer, mevrouw heeft COPD en een beschikking voor HbH van 105 minuten; heeft u een hulp beschikbaar
huishouden: mijn hulp steelt geloof ik, er is geld weg uit de la
huishouden: poetsen, strijken, koken, ik ben blind en kook op gevoel
huishouden: ik schaam me als er bezoek komt, zo smerig is het hier geworden na mijn burn-out
huishouden: moeder wil geen vreemde in huis, maar de kastjes plakken en de vuilniszakken staan in de gang
huishouden: bedrijfje met pgb huishoudelijke hulp, wat mag dat per uur kosten
huishouden: als alleenstaande man van negentig heb ik nog nooit een bed opgemaakt
huishouden: gezocht: schoonmaak plus een beetje kletsen
huishouden: mijn kamer is goor, ik krijg niks gedaan, mijn begeleider zegt dat ik hulp kan aanvragen
huishouden: door mijn chemo wil ik geen dweil meer zien
huishouden: wij werken allebei fulltime en opa woont in, thuis loopt alles in de soep
huishouden: Hulp bij het huishouden (HbH1 en HbH2) vanuit de Wmo, door vaste medewerkers uit uw buurt
huishouden: Schoon en leefbaar huis: resultaatgerichte ondersteuning volgens een persoonlijk plan
huishouden: Particuliere huishoudelijke hulp, ook zonder beschikking, betaling per factuur
huishouden: Alfahulp: u bent zelf werkgever, wij bemiddelen en vervangen bij ziekte
huishouden: Kraamhulp na de kraamtijd: extra handen in het huishouden van jonge gezinnen
huishouden: Huishoudelijke hulp plus: signaleren, organiseren van het huishouden en zorg voor kinderen
huishouden: Regie bij het huishouden: samen plannen, aanleren en overnemen waar nodig
huishouden: Dienst gezinszorg en aanvullende thuiszorg in Vlaanderen, bijdrage volgens inkomen
huishouden: Hulpouder die in gezinnen bij ziekte van vader of moeder kookt, wast en kinderen naar school brengt
huishouden: Huishoudhulptoelage: voor mantelzorgers extra uren poetshulp tegen een klein tarief
huishouden: Wij wassen, koken, stofzuigen en drinken koffie: een thuishulp met een luisterend oor
huishouden: Interieurverzorgers in vast dienstverband met VOG, scholing en een contactpersoon op kantoor
huishouden: Hulp in huis voor 65-plussers via een klussenpool van studenten
huishouden: Huishoudelijke ondersteuning als losse Wlz-functie binnen mpt
huishouden: Sociaal ondernemer: schoonmaak en huishoudhulp door mensen die een nieuwe start maken
schoonmaken: ik heb een bovenwoning met ramen aan de straatkant en durf niet meer op de ladder
schoonmaken: aanslag in de pot, haren in de afvoer, schimmel in de voegen
schoonmaken: grote schoonmaak voorjaar
schoonmaken huishouden: kruimels onder de bank, een lade vol muizenkeutels, mijn hulp ziet het niet
schoonmaken: de koelkast is een biologisch experiment geworden, zegt mijn kleindochter
schoonmaken: met mijn stofallergie heb ik iemand nodig die het tapijt en de gordijnen grondig aanpakt
schoonmaken: wie lapt de ruiten bij een oudje
schoonmaken: vloer in de was zetten, koper poetsen, zilver, de kroonluchter
schoonmaken: na een lekkage is alles vuil en nat
schoonmaken: kattenharen, kattenbak, kattenplas, en ik heb een kunstheup
schoonmaken: cleaner for two hours weekly, bathroom and floors
schoonmaken: spring clean before my guests arrive
schoonmaken: end of tenancy clean for my grandad's flat
schoonmaken: mijn broer heeft op de grond geplast en gekookt op een gasje, de muren zijn vettig
schoonmaken: schoonmaakster zonder allergie voor honden
schoonmaken: ik ruim op, maar boenen kan ik niet meer
schoonmaken: wie komt de trap stofzuigen, ik mag niet bukken na mijn liesbreuk
schoonmaken: groene aanslag op balkon en ramen van de serre
schoonmaken: Voor cliënt met smetvrees zoeken wij een poetshulp met begrip
schoonmaken: schoon huis baby komt, moeder ziek
schoonmaken: kalk, vet, spinrag, dode vliegen in de lampen, ik geef het op
schoonmaken: toen mijn man nog leefde deed hij de zware dingen: matrassen keren, kasten trekken, achter het fornuis soppen
schoonmaken: poetsvrouw gezocht, 't is hier een vuile boel
schoonmaken: de dweil, de emmer, de mop, dat gaat niet meer met één arm
schoonmaken: de trappenhuisbeurt van de flat valt mij zwaar, kan ik die afkopen
schoonmaken: afzuigkap druipt, oven zit zwart aangekoekt
schoonmaken: de badkamer ruikt muf en ik zie het niet meer goed met mijn ogen
schoonmaken: mijn hulp is ziek, ik zit al drie weken in het stof
schoonmaken: kan iemand mn studentenkamer een keer deepcleanen ik ben depri geweest
schoonmaken: eens goed de bezem door mijn hele huis
schoonmaken: een lijk lag er drie weken, wie reinigt zoiets
schoonmaken: Schoonmaakhulp aan huis: stofzuigen, dweilen, sanitair en keuken in een vast ritme
schoonmaken: Glazenwasser en gevelreiniging met seniorentarief
schoonmaken: Dieptereiniging na vervuiling, brand, lekkage of overlijden door gespecialiseerd team
schoonmaken: Voorjaarsschoonmaak door vrijwilligers: één dag met zes mensen in uw huis
schoonmaken: Allergeenarm schoonmaken: stoomreiniging, matrasreiniging, hepafilters
schoonmaken: Reguliere schoonmaak HH1: licht en zwaar huishoudelijk werk in de woonkamer, slaapkamer, keuken en natte cel
schoonmaken: Poetshulp via dienstencheque, vier uur per week, met vervanging
schoonmaken: Schoonmaakteam van de zorgcoöperatie, gerund door mensen met een arbeidsbeperking
schoonmaken: Balkon-, tegel- en kliko-reiniging aan huis
schoonmaken: Schoonmaakdienst in aanleunwoningen, inclusief gemeenschappelijke ruimtes
schoonmaken: Milieuvriendelijk poetsen zonder chloor of parfum voor mensen met longklachten
schoonmaken: Interieurverzorging met microvezel, boenwas en oog voor antiek
schoonmaken: Hygiënisch reinigen bij infectie, schurft of norovirus
schoonmaken: Eenmalige schoonmaakbeurt voor mensen met een kleine portemonnee
schoonmaken: Wij poetsen terwijl u in de tuin zit: medewerkers met geduld voor honden, katten en parkieten
wasgoed: stapels strijkgoed tot het plafond en mijn arm in een spalk
wasgoed: de wasmachine staat in de kelder en die wenteltrap kan ik niet meer met een volle mand
wasgoed: strijkdienst halen brengen
wasgoed: mijn vader draagt twee weken dezelfde onderbroek omdat niemand wast
wasgoed: natte lakens elke dag, ik heb geen droger en geen balkon
wasgoed: gaat dat in het tehuis altijd zo, alle truien van mijn moeder zijn gekrompen tot poppenkleertjes
wasgoed: een naamlabeltje in al zijn sokken en hemden naaien, wie heeft daar tijd voor
wasgoed: laundrette pick-up for pensioners
wasgoed: ironing service, ten shirts weekly
wasgoed: my washing machine broke and I can't lug the bags
wasgoed: ik kan geen dekbed in de hoes krijgen
wasgoed: uitwassen op de hand, wollen truien, vitrage, mijn schouders trekken het niet
wasgoed: hangen aan de lijn lukt niet, ik krijg mijn handen niet boven mijn hoofd
wasgoed: vlekken, vetvlekken, jus, zijn kleding is niet meer schoon te krijgen
wasgoed huishouden: moeder stopt zwarte sokken bij de witte lakens en het wasmiddel in de oven
wasgoed: lakens van het bed halen en nieuwe erop doen, met een matras dat zo zwaar is
wasgoed: Geachte wasserij, in ons hofje wonen twaalf ouderen zonder eigen machine; komt u ook langs
wasgoed: kleren vuil, machine kapot, geen geld
wasgoed: wasserette op loopafstand
wasgoed: kan er iemand de gestreken overhemden van mijn weduwnaar-vader in de kast hangen
wasgoed: strijken, daar krijg ik hoofdpijn en rugpijn van, en toch wil ik er netjes bijlopen
wasgoed: broek zomen, knoop aan, rits vervangen
wasgoed: lijnwaad, handdoeken en ons bompa zijn pyjama's, wie doet da
wasgoed: wasverzachter geeft mijn zoon uitslag en de wasserij houdt daar geen rekening mee
wasgoed: incontinent en dus vier machines op een dag
wasgoed: kwijtgeraakte kleding in het zorgcentrum, ze loopt in de blouse van een ander
wasgoed: gordijnen eraf, wassen, weer ophangen
wasgoed: iemand die het wasgoed sorteert omdat ik kleuren slecht zie
wasgoed: geen fut om te vouwen, ik leef uit de wasmand
wasgoed: wie stoomt mijn pak voor de begrafenis
wasgoed: onze wasdroger in de berging doet het niet en alles hangt te muffen in de woonkamer
wasgoed: Was- en strijkservice: wij halen op maandag op en bezorgen donderdag schoon, gestreken en gevouwen
wasgoed: Wasverzorging via de Wmo: zak vol, ophalen, wassen, drogen en terug in uw kast
wasgoed: Bewonerswas: merken, wassen en herstellen van kleding in zorgcentra
wasgoed: Strijkatelier van een sociale werkplaats, dienstencheques welkom
wasgoed: Buurtwasserette met gratis koffie en hulp bij het dragen van tassen
wasgoed: Linnenverhuur en beddengoedservice voor thuiswonende zorgvragers
wasgoed: Naaiatelier: knopen, ritsen, zomen en aangepaste kledij
wasgoed: Hygiënische reiniging van besmet linnen en incontinentiewas
wasgoed: Stomerij aan huis met bezorgdienst
wasgoed: Wasmand-maatje: een buurtvrijwilliger neemt één keer in de week uw was mee
wasgoed: Centrale wasvoorziening in het wooncomplex, met medewerker op dinsdag en vrijdag
wasgoed: Huishoudelijke hulp voor de kleding: wassen, ophangen, strijken en de linnenkast bijhouden
wasgoed: Wasarrangement in het verpleeghuis: prijslijst, merkservice en inleverpunt
wasgoed: Duurzame wasserij waar mensen met afstand tot de arbeidsmarkt vouwen en strijken
wasgoed: Hulp bij verschonen van het bed en het wassen van beddengoed, elke veertien dagen
`;
