import { relation } from '../../concept.ts';

/** The household, odd jobs and food. */
export const household = [
  relation(
    'huishouden',
    `huishouden; hulp in het huishouden; hulp bij het huishouden; huishoudelijke hulp; huishoudelijke
     ondersteuning; huishoudhulp; huishoudster; hulp in de huishouding; huishouding; huishoudelijke taken;
     huishoudelijk werk; huishoudelijke verzorging; huishoudelijke zorg; werkster; werkster gezocht;
     poetsvrouw; kuisvrouw; poetshulp; interieurverzorgster; schoonmaakhulp; schoonmaakster; alfahulp;
     particuliere hulp; HH1; HH2; HbH; schoon en leefbaar huis; regie huishouden; regie over huishouden;
     huishouden niet meer; huishouden lukt niet; huishouden groeit over hoofd; huis niet bijhouden;
     huishouden niet bijhouden; huishouden te zwaar; huishoudtoelage; huishoudbon; dienstencheque; wmo
     huishoudelijk; wmo-hulp huishouden; nieuwe hulp huishouden; hulp weggevallen; household help;
     housekeeping; domestic help; help in the house; chores; homemaker; household tasks; huishouden
     overnemen; huishouden doen; huishouden draaiend; huishouden te veel; huishoudelijk; huis aan kant; huis
     aan kant houden; gezin huishouden; tijdelijke huishoudelijke hulp; hulp in de huishouden; poetshulp aan
     huis; krijg het thuis niet rond; afwas tot plafond; afwas stapelt; afwas staat; berg afwas; stapels
     afwas; wasmachine werkt niet weten man; hoe de wasmachine werkt; wasmachine nooit gedaan; huis wordt
     puinhoop; puinhoop huis; de boel doen; boel doen ouders; boel schoon; boel bijhouden; vaste mevrouw
     pensioen; hulp met pensioen; mevrouw die schoonmaakte; meisje voor het huis; een paar uurtjes per week
     huis; uurtje in de week huis; zwanger huis; hoogzwanger huis; bukken huis; kinderen maken alles vies;
     kinderen vies huis; huis te veel werk; klusjes in het huishouden; weet niet hoe huis bijhouden; nooit
     iets in huis gedaan; keep up with the house; keep the house; around the house; can't manage the house;
     help with the house; laundry and cleaning; niemand die het huis doet; stapelt alles op; alles stapelt
     zich op; stapelt hier op; huis niet meer bijgehouden; krijgen huis niet bijgehouden; vuile borden; leef
     op vuile borden; tweeling huis; once a week for her house; someone for the house; week for her house`,
    `thuiszorg; hulp in huis; afwassen; vaatwasser; bedden opmaken; vervuild huis; huisvuil; vuilnis;
     vuilniszak; plantjes water; huisdier; hond uitlaten; kattenbak; huisdieren verzorgen; huis verwaarloosd;
     vaste hulp; thuishulp; afwas; puinhoop; vieze boel; vies huis; afwas plafond; vaste mevrouw; thuis niet
     rond; huis niet rond; een ochtend per week; iemand in huis doen; niet meer bijgehouden`,
  ),
  relation(
    'schoonmaken',
    `schoonmaken; schoonmaak; huis schoonmaken; huis schoon; schoonhouden; huis schoonhouden; poetsen huis;
    poetsen; poets; kuisen; boenen; stofzuigen; stofzuiger; stofzuigen lukt niet; stof afnemen;
    afstoffen; dweilen; vloer dweilen; moppen; vloer schoonmaken; zuigen en dweilen; ramen lappen; ramen
    wassen; ramen zemen; glazenwasser; lappen ramen; badkamer schoonmaken; badkamer poetsen; wc
    schoonmaken; toilet schoonmaken; wc poetsen; keuken schoonmaken; keuken poetsen; koelkast
    schoonmaken; oven schoonmaken; bed verschonen; bed opmaken; bedden verschonen; beddengoed
    verschonen; gordijnen wassen; grote schoonmaak; voorjaarsschoonmaak; sopje; soppen; huis vies; huis
    is vies; vies huis; huis vuil; huis vervuilt; trappen poetsen; trap zuigen; trap stofzuigen; zware
    huishoudelijke werk; zwaar huishoudelijk werk; licht huishoudelijk werk; schoonmaakbedrijf;
    specialistische reiniging; stofvrij; stofallergie schoonmaken; cleaning; cleaner; hoovering; vacuum;
    mopping; window cleaning; maak huis schoon; maakt niet meer schoon; houd huis schoon; huis niet meer
    schoon; vloer vies; zelf niet meer poetsen; niet meer poetsen; raam lappen; stof ligt; stof duimdik;
    stof overal; duimdik; stof op kast; zwaar ding over vloer; over de vloer zuigen; zuigen te zwaar;
    ding over de vloer; vloer plakt; plakkende vloer; plakkerige vloer; vloeren plakken; vieze vloer;
    vieze wc; wc is vies; wc niet om aan te zien; niet om aan te zien; wc van vader; wc van moeder;
    vieze badkamer; vieze keuken; keuken aangekoekt; aangekoekt; schimmel in douche; kalk in badkamer;
    ruiten vuil; ruiten; vuile ruiten; vuile ramen; ramen vuil; ramen vies; vieze ramen; ramen zien
    niks; straat niet zien ruit; badkamer gehad lig ik; na badkamer plat; badkamer doen lukt niet; wc
    doen lukt niet; trap doen; bovenverdieping doen; spinnenwebben; kattenharen; hondenharen; muizen
    vies huis; vuilnis in huis; iemand boel schoon; huis doen ochtend; keuken doen; bed afhalen; sticky
    floors; floors sticky; floors; mop the floor; no longer mop; vacuuming; hoover; dirty windows; clean
    my house; clean the bathroom; dirty house; stof longen; kan niet tegen stof; achter de stofzuiger;
    achter stofzuiger aan; kalk; kalk dik; emmer; emmer tillen; emmer niet tillen; vloer blijft plakken;
    lucht in wc; filthy; bathroom is filthy; scrub; kneel to scrub`,
    `schoon; vies; vuil; keukenkastjes; ramen; ruit; plakt; stoffig; niet op trapje ramen`,
  ),
  relation(
    'wasgoed',
    `wasgoed; was opvouwen; was strijken; vuile was; schone was; was en strijk; strijken; strijk; strijkgoed;
    strijkservice; wasservice; waslijn; wasserette; wasserij; wasverzorging; wasmachine; wasmachine
    bedienen; wasdroger; wasmand; waskar; bonte was; kleding wassen; kleren wassen; kleren strijken;
    overhemden strijken; lakens wassen; beddengoed wassen; lakens strijken; was wordt opgehaald; kleding
    verstellen; kleding repareren; broek inkorten; knoop aannaaien; naaiwerk; stomerij; was stapelt op;
    kleding merken; laundry; ironing; clothes washed; wassen en strijken; wassen strijken kleding; wasje
    draaien; was en strijkwerk; textielservice; gordijnen strijken; schoon beddengoed; do the laundry;
    was strijken vouwen; vuile was doen; wasgoed doen; was en strijkgoed; hulp bij strijken; wasgoed
    ophangen; nat wasgoed; wasmachine draaien; wasmachine kapot; vieze was; kleren schoon; schone
    lakens; mand puilt; wasmand vol; mand met was; mand was; opgehangen was; was opgehangen; was
    ophangen; was hangen; ophangen lijn; aan de lijn; machine op zolder; wasmachine zolder; wasmachine
    kelder; wasmachine boven; wasmachine beneden; machine in kelder; lakens zwaar; natte was; natte
    lakens; natte lakens zwaar; lakens uit trommel; trommel; uit de trommel; kleren uit machine; vieze
    kleren draagt weken; draagt alles weken; zelfde kleren machine; schone kleren hebben; geen schone
    kleren; kast geen schone; overhemd strijken; overhemden; elke dag overhemd; strijkbout; berg was;
    stapel was; was bijhouden; was wegbrengen; was ophalen; kleren vouwen; was vouwen; washing machine
    upstairs; washing machine basement; carry the clothes; carry laundry; laundry basket; fold clothes;
    machine in the basement; blijf draaien en vouwen; draaien en vouwen; wassen draaien; wasjes draaien;
    hopen kleren; kleren op vloer; vuile hopen; droger; geen droger; droogrek; wasrek; bij het rek`,
    `schone kleren; stapel strijk; draagt weken; gestreken`,
  ),
  relation(
    'boodschappen',
    `boodschappen; boodschappen doen; boodschappen halen; boodschappen thuis; boodschappen bezorgen;
     boodschappenhulp; boodschappendienst; boodschappenservice; boodschappenbus; boodschappenmaatje;
     boodschappenlijstje; boodschappen dragen; boodschappen tillen; zware boodschappen; zware tassen; tas
     niet dragen; supermarkt; super niet lopen; winkel te ver; winkels te ver; winkelen; winkelhulp; winkel
     mee; boodschappen online; inkopen; inkopen doen; boodschapje; melk en brood halen; lege koelkast;
     koelkast leeg; bedorven eten koelkast; over datum koelkast; eten over de datum; markt mee; SRV-wagen;
     rijdende winkel; groceries; grocery shopping; supermarket; winkel lopen te ver; boodschappenservice aan
     huis; boodschappen lukt niet; boodschappen niet meer; boodschappen te zwaar; boodschappen samen; samen
     naar winkel; samen naar supermarkt; kan niet naar winkel; krat water tillen; do my shopping;
     winkeldienst; weekboodschappen; supermarkt dicht; winkel dicht dorp; winkel weg dorp; geen winkel meer;
     geen winkel in dorp; sjouwen met tassen; tassen sjouwen; tas te zwaar; naar de winkel voor hem; naar de
     winkel voor haar; voor hem naar winkel; voor haar naar winkel; iemand naar winkel; melk is op; melk op;
     brood is op; koelkast leeg moeder; koelkast leeg vader; lege koelkast vader; lege koelkast moeder; niks
     in koelkast vader; niks in koelkast moeder; kaas in huis; oude kaas bier huis; niks meer in huis te
     eten; niets in huis eten; zak aardappels; krat water; kratten sjouwen; kan niet naar Jumbo; kan niet
     naar Albert Heijn; kan niet naar Lidl; naar de appie; bezorgen te duur; laten bezorgen duur;
     winkelwagentje; kar duwen winkel; mee naar supermarkt; supermarkt iemand mee; lijstje voor winkel;
     briefje winkel halen; even halen winkel; does the shopping; do the shopping; shopping for my aunt;
     shopping with my mother; get groceries; go to the shop; go to the supermarket; heavy bags; kast raakt
     leeg; kasten leeg eten; kom niet bij de winkel; vergeet brood kopen; koopt steeds hetzelfde; koopt drie
     keer hetzelfde; koopt dubbel; pak melk; melk en fruit; fruit meenemen; meenemen uit de winkel;
     meebrengen uit winkel; carry my groceries`,
    `winkel; koelkast; niets in huis; bezorgdienst; shopping; markt; aardappels; melk; jumbo; bezorgen;
     sjouwen; halen winkel; tassen tillen; winkel niet meer`,
  ),
  relation(
    'opruimen',
    `opruimen; helpen opruimen; huis opruimen; hulp bij opruimen; ruimt niet op; rommel; troep; bende; zooi;
    puinhoop; huis vol; huis vol spullen; huis vol rommel; rommelig huis; stapels kranten; stapels
    spullen; gooit niets weg; niets weggooien; kan niets weggooien; niet weggooien; durft niets weg te
    doen; spullen weg doen; bewaart alles; alles bewaren; spullen bewaren; verzamelt alles;
    verzameldwang; verzamelwoede; verzamelstoornis; hoarding; hoarden; problematische verzamelaar;
    dwangmatig verzamelen; overvol huis; overvolle woning; woningvervuiling; vervuilde woning;
    vervuiling; ernstig vervuild huis; huis vervuild; extreem vervuild; opruimcoach; opruimhulp;
    professional organizer; organizer; ontspullen; ontspullen hulp; uitzoeken spullen; spullen sorteren;
    kasten uitzoeken; kasten opruimen; kasten uitruimen; zolder opruimen; zolder leegmaken; garage
    opruimen; schuur opruimen; schuur leeg; kelder opruimen; huis leeghalen; huis leegruimen; woning
    ontruimen; woningontruiming; ontruimen na overlijden; inboedel; inboedel opruimen; grofvuil;
    kringloop ophalen; muizen in huis; ratten; ongedierte; stank overlast huis; brandgevaar spullen;
    declutter; decluttering; clutter; extreme cleaning; overzicht in huis; orde in huis; kan orde niet
    houden; stort rijden; grof vuil; niets weggegooid; gooit nooit iets weg; niet meer door kamer lopen
    spullen; alles bewaard; kamer vol spullen; kan de vloer niet zien; help me declutter; over paadje;
    paadje naar bank; paadje door huis; paadje tussen spullen; stapels tot plafond; overal stapels;
    stapels papier; gooit niks weg; niks weggooien; kan niks weggooien; weggooien lukt niet; weggooien
    kan niet; bewaart elk; mam bewaart; gang staat vol; gang vol; huis staat vol; huis propvol; propvol;
    deur niet open spullen; deur kan niet open; woningbouw brief rommel; woningbouw brief spullen; brief
    van woningbouw; verhuurder klaagt rommel; stinkt en rommel; overal rommel; overal tassen; kamer is
    zooi; zooitje; kamer zooi beginnen; weet niet waar te beginnen kamer; waar te beginnen opruimen;
    waar moet ik beginnen huis; niet weet waar beginnen rommel; huis leeg krijgen; leegruimen; huis vol
    spullen leeg; spullen van vader uitzoeken; spullen van moeder uitzoeken; spullen uitzoeken; spullen
    wegdoen; wegdoen; zolder vol; schuur vol; garage vol; keeps everything; can't see the floor; bags
    everywhere; throw anything away; throws nothing away; hoards; cluttered; so much stuff; huis
    uitmesten; kasten uitmesten; pizzadozen; lege blikken; tussen het vuil; huis puilt uit; muizen
    stapels; geen afscheid van spullen; afscheid nemen van spullen; spullen loslaten; spullen niet kwijt
    willen; sorting; sort through; years of stuff; sorting stuff`,
    `spullen; uitzoeken; sorteren; opgeruimd; chaos in huis; chaos; dozen; stapels; weggooien; paadje;
    bewaren; leeghalen; rotzooi; kringloop; puilt uit`,
  ),
  relation(
    'klussen',
    `klussen; klusjes; klusje; klus in huis; klussendienst; klusdienst; klussenhulp; klushulp; klusbus;
    klusjesman; handyman; klusser; klussenteam; klusteam; repareren; reparatie; reparaties; herstelling;
    kapotte lamp; lamp vervangen; lampje vervangen; lamp ophangen; lamp indraaien; peertje indraaien;
    gloeilamp; schilderij ophangen; gordijnen ophangen; gordijnrail; plank ophangen; kast in elkaar;
    kast monteren; meubels in elkaar; meubels monteren; gat in muur; gaatje boren; ophangen aan muur;
    schilderen; schilderwerk; verven; verfklus; behangen; behang; sauzen; lekkende kraan; kraan lekt;
    kraan druppelt; lekkage; verstopte gootsteen; afvoer verstopt; loodgieter; elektricien; stopcontact;
    slot vervangen; deur klemt; deur sluit niet; rookmelders ophangen; rookmelder ophangen; radiator
    ontluchten; cv bijvullen; fiets plakken; fiets repareren; band plakken; tuinman; tuinonderhoud;
    tuinhulp; tuin bijhouden; tuin verwilderd; tuin dichtgegroeid; gras maaien; grasmaaien; grasmaaier;
    gazon; onkruid; onkruid wieden; heg knippen; heg snoeien; heg te hoog; haag scheren; haag knippen;
    snoeien; takken; bladeren vegen; bladeren harken; bladblazen; schoffelen; spitten; groencontainer;
    kliko; kliko buiten zetten; container aan straat; vuilnis buiten zetten; stoep vegen; stoep
    schoonvegen; sneeuw ruimen; sneeuwruimen; sneeuw scheppen; dakgoot; goot schoonmaken; tegels leggen;
    tuin tegels; schutting; meubels verplaatsen; meubels sjouwen; kast verplaatsen; sjouwen; repair
    café; repaircafé; tuin maatje; tuinmaatje; tochtstrips; energieklusser; lawn; odd jobs; repairs;
    light bulb; handy help; hedge; lamp kapot; kapot in huis; iets kapot thuis; kraan kapot; hulp in
    tuin; tuin te groot; tuin te veel werk; tuin niet bijhouden; tuinklussen; tuinwerk; help in the
    garden; garden work; energiecoach aan huis; gat boren; boren in muur; boormachine; peertje; peertje
    kapot; peertje vervangen; lampje stuk; keukentrap; keukentrapje; trapje lamp; durf niet op trapje;
    gras kniehoog; gras hoog; gras te hoog; heg over stoep; heg groeit; haag; onkruid hoger; onkruid
    hoog; onkruid overal; tuin overwoekerd; tuin wildernis; oerwoud tuin; blad vegen; bladeren ruimen;
    takken zagen; boom snoeien; sneeuw schuiven; kraan drupt; druppelende kraan; wc loopt door; wc
    verstopt; gootsteen; gootsteen verstopt; plank scheef; kast in elkaar zetten; ikea kast; bed in
    elkaar zetten; meubels verschuiven; kast verschuiven; klemmende deur; achterdeur klemt; deur piept;
    piept deur; slot kapot; schroefje; schroeven; hamer; niet handig klus; twee linkerhanden; man deed
    altijd klussen; deed dat altijd man; bel kapot; deurbel kapot; container buiten zetten; vuilnisbak
    buiten; kliko's; batterij rookmelder; televisie instellen; bulb; change a bulb; fix the tap; gate
    squeaks; grass too high; mow the lawn; weeds; put up a shelf; squeaks; mag niet op trapje; lamp op
    trapje; muren witten; plafond witten; rookmelder piept; schuur lekt; schuurtje lekt; dak lekt;
    haakje in muur; haakje ophangen; lamp nakijken; fence; fence fell; handy; nobody handy; handige
    buurman; handige man; geen zoon die klust`,
    `onderhoud huis; technische man; gereedschap; ladder; lamp; planten; moestuin; huisbaas onderhoud; tuin;
    tuinieren; garden; kapot; ophangen; vrijwillige klusser; timmeren; timmerman; gras; vastschroeven;
    niet meer op trapje`,
  ),
  relation(
    'eten',
    `voeding; gezonde voeding; eten en drinken; gezond eten; goed eten; genoeg eten; ongezond eten;
    voedingsadvies; voedingsvoorlichting; eetlust; geen eetlust; eetlust weg; geen honger; geen zin in
    eten; smaakt niet; niets smaakt; smaakverlies; food; nutrition; no appetite; eating;
    voedingsproblemen; te weinig eten; voedingstoestand; gezond eetpatroon; healthy eating; food bank
    voeding; vitamines tekort; eten met weinig smaak; geen trek in eten; nergens trek in; lust niks;
    lust niets meer; lust bijna niks; niks smaakt; smaakt niks; nergens zin in eten; wat moeten we geven
    eten; gezond leren eten; normaal leren eten; leef op chips; leeft op chips; alleen chips; alleen
    snacks; elke dag friet; eet alleen rommel; eet alleen koek; eet alleen koekjes; eet niet gezond;
    eats hardly; hardly eats; eats only biscuits; eat healthy; eats healthy; hardly eats anything; lust
    niets meer van eten; eet kant en klaar; frikadellen; eet alleen frietjes; geen fut om gezond te
    eten; zin gezond eten; weer lekker eten`,
    `eten; lekker eten; voedsel; honger; vers eten; lust; chips; energiedrank; biscuits; lust niets`,
  ),
  relation(
    'maaltijden',
    `maaltijd aan huis; maaltijden aan huis; maaltijdservice; maaltijdvoorziening; maaltijdbezorging;
    maaltijdbezorger; maaltijden bezorgen; maaltijd bezorgd; maaltijden thuis; tafeltje dekje;
    tafeltje-dekje; tafeltjedekje; warme maaltijd; warme maaltijden; warm eten; warm eten thuis; elke
    dag warm eten; eten bezorgen; eten bezorgd; eten thuisbezorgd; eten brengen; eten gebracht; eten aan
    huis; koelverse maaltijd; koelvers; vriesvers; diepvriesmaaltijden; diepvriesmaaltijd;
    magnetronmaaltijd; kant en klaar; kant-en-klaarmaaltijd; kant en klaar eten; maaltijdpakket;
    maaltijdbox; diner bezorgd; zelf koken; niet meer koken; koken lukt niet; kookt niet; koken gaat
    niet; kok aan huis; thuiskok; thuisgekookt; thuiskoks; iemand die kookt; buurvrouw kookt;
    middagmaal; avondmaaltijd; maaltijdbereiding; bereiden van maaltijden; eten koken; eten klaarmaken;
    eten maken; eten bereiden; alleen brood; elke dag brood; leeft op brood; soep aan huis;
    dieetmaaltijd; dieetmaaltijden; gemalen maaltijd; gemalen eten; zoutloos eten bezorgd; halal
    maaltijden; halal maaltijd; indische maaltijd; surinaamse maaltijd; vegetarische maaltijd;
    vegetarische maaltijden; pannetje eten; meals on wheels; meal delivery; meals; hot meal; kookhulp;
    hulp bij koken; help met koken; voor moeder koken; voor vader koken; avondeten bezorgd; avondeten
    maken; lukt niet te koken; cook for me; eten van tafeltje dekje; kook niet; maak geen eten; niemand
    kookt; eet alleen brood; cook myself; crackers en koffie; leeft op crackers; leeft op boterhammen;
    leeft op soep; leeft op blik; blikjes soep; soep uit blik; blikken soep; blikvoer; koud uit blik;
    alleen brood eten vader; alleen brood eten moeder; nooit gekookt; nooit leren koken man; aan fornuis
    nooit; nooit aan fornuis; fornuis nooit gestaan; niet kunnen koken man; pannetje brengen; brengt
    pannetje; bordje eten brengen; bord eten brengen; brengt eten; komt eten brengen; aardappels
    schillen staan; te lang staan koken; lang staan koken; niet lang staan koken; durft gas niet aan;
    durf niet koken; achter de pannen; bij iemand thuis koken; voor mij alleen koken; voor een persoon
    koken; voor mezelf koken; ga niet meer koken; kook niet meer; kookt niet meer; diepvries hangt keel
    uit; diepvrieseten; kant-en-klaar eten; magnetron eten; warme hap brengen; warm eten aan huis; warm
    eten gebracht; hot dinners; hot meals; delivers meals; delivers dinners; bring dinner; can't cook;
    cook for my father; cook for my mother; use the stove; pannetje soep brengen; koken bij hem thuis;
    komt koken bij; ei gebakken; nooit een ei gebakken; ei bakken; maaltijd langs brengen; warme
    maaltijd langs; brengt warme maaltijd; warmt niks op; warmt eten niet op; bakjes laten staan; bakjes
    eten; eten voor hem maken; eten voor haar maken; eten maken voor hem; niet lang op benen in de
    keuken; cooks for; nobody cooks; cook for him; cook for her`,
    `maaltijd; maaltijden; aanbranden; pannen; pan laten aanbranden; fornuis; opwarmen; verse maaltijden;
    soep; halal; koken; cooking; dinner; avondeten; middageten; blik; pannetje; gas niet aan; schillen;
    crackers`,
  ),
  relation(
    'samen-eten',
    `samen eten; gezamenlijk eten; gezamenlijke maaltijd; gezamenlijke maaltijden; samen aan tafel; aan tafel
    met anderen; aanschuiftafel; aanschuiven; aanschuiven bij maaltijd; aanschuifmaaltijd; open
    eettafel; open tafel; buurttafel; buurtmaaltijd; wijkrestaurant; buurtrestaurant; buurtrestaurants;
    restaurant in huis; resto; eetclub; eetgroep; eetcafé buurt; eetpunt; eetgelegenheid;
    ouderenrestaurant; samen koken; samen koken en eten; kookgroep; kookclub; kookcafé; mannen koken;
    mannenkookgroep; altijd alleen eten; alleen aan tafel; elke avond alleen eten; niet alleen eten;
    eten met anderen; eten in gezelschap; gezellig eten; uit eten met ouderen; lunchtafel; lunchgroep;
    samen lunchen; lunch buurthuis; lunchen met anderen; ontbijtgroep; samen ontbijten; soepgroep; samen
    soep; high tea; eetmaatje; tafelgenoten; tafelgezelschap; driegangenmenu; eating together; communal
    meal; shared meal; lunch club; eat with others; community meal; bord op schoot; met bord op schoot;
    schoot voor tv; voor de tv eten; eten voor tv; met anderen aan tafel; anderen aan tafel; met mensen
    aan tafel; alleen aan grote tafel; aan grote tafel; lange tafel; alleen smaakt eten niet; smaakt
    niet alleen; eten smaakt niet meer alleen; aanschuiven eten; aanschuiven warme hap; warme hap met
    mensen; hap met mensen; kom mee eten; mee eten; mee-eten; wie komt mee-eten; kook te veel; te veel
    gekookt; kook graag voor anderen; gezelschap eten; stamppot samen; eten met buren; buurt eten;
    dinner by myself; eating by myself; eat by myself; dinner alone; eat alone; people eat; eat with
    each other; dinner with others; bordje mee-eten; bordje mee eten; tafeltje alleen; stil aan tafel;
    stil aan tafeltje; eet beter met mensen; eten met mensen om zich heen; met anderen koken gezellig;
    kook niet alleen maar met anderen; seniors lunch; lunch with each other; lunch together; eat with
    people`,
    `aan tafel; lunchen; lunch; diner; gezelligheid eten; borreltafel; restaurant; kookworkshop; eettafel;
    alleen eten; eet alleen; warme hap; hapje eten`,
  ),
  relation(
    'dietist',
    `diëtist; diëtiste; dietist; dieet; dieetadvies; dieet volgen; dieetbehandeling; diëtetiek;
    voedingsdeskundige; voedingsconsulent; gewichtsconsulent; voedingscoach; afvallen; wil afvallen;
    afvallen lukt niet; gewicht verliezen; veel te dik; overgewicht; obesitas; BMI; kilo's kwijt; kilo's
    te veel; kilo kwijt; kilo afgevallen; valt steeds af; afgevallen; vermagerd; mager; broodmager;
    ondergewicht; ondervoeding; ondervoed; vel over been; kleren te wijd; aankomen in gewicht; moet
    aankomen; bijvoeding; drinkvoeding; nutridrink; eiwitrijk; eiwitverrijkt; eiwitrijke voeding;
    energieverrijkt; zoutarm; natriumarm; zoutarm dieet; glutenvrij; gluten; lactosevrij;
    voedselallergie; voedselintolerantie; koemelkallergie; vetarm; cholesterol verlagen; koolhydraten;
    koolhydraatarm dieet; nierdieet; fodmap; suikerdieet; voedingsplan; voedingspatroon; eetpatroon;
    eetpatroon veranderen; snoept te veel; snoepen; maagverkleining; bariatrisch; bariatrie; gastric
    bypass; kind te zwaar; kind te dik; kinddiëtist; kinderdiëtist; moeilijke eter; slechte eter;
    voeding bij ziekte; sondevoeding advies; dietitian; weight loss; lose weight; overweight;
    malnutrition; underweight; tien kilo kwijt; broek zakt af; te zwaar gewicht; valt kilo's af; steeds
    magerder; eetadvies; voedingsbehandeling; dieetvoorschrift; losing weight; kilo kwijt maanden; kilo
    eraf; kleren te groot geworden; wordt magerder; steeds dunner; wordt steeds dunner; graatmager; te
    mager; aankomen lukt niet; weer aankomen; weer op gewicht; krijgt genoeg niet binnen; krijgt niet
    genoeg in; krijgt weinig binnen; krijgt er niks in; 140 kilo; 120 kilo; 130 kilo; 150 kilo; te zwaar
    en knieën; elk pondje; pondjes; komt er dubbel bij; er dubbel bij; elk dieet; alle diëten; diëten
    helpen niet; jojo; wat mag ik nog eten; mag ik nog eten; wat kan ik nog eten; anders eten dokter;
    anders moet eten; anders gaan eten; cholesterol te hoog; cholesterol eten; buikkrampen melk;
    buikkrampen brood; buikkrampen eten; buikpijn van eten; kan niet tegen melk; melk kan ik niet; tegen
    gluten; opgeblazen eten; darmen eten; zout eten; minder zout; eiwitten; every diet; diet failed; too
    thin; groeit niet eet; kind groeit niet; spuugt alles uit kind eten; wat erin gaat komt eruit;
    kleren slobberen; slobberen; val maar af; ik val af; steeds maar afvallen; nierpatient eten; nieren
    eten; zout en vet; less salt; less salt and fat; eat less`,
    `gewicht; kilo's; slank; vitamines; calorieën; lijnen; eetbuien; kilo; magerder; buikkrampen; weegschaal`,
  ),
];
