import { relation } from '../../concept.ts';

/** Nursing at home, for young and old. */
export const nursing = [
  relation(
    'verpleging',
    `verpleging; wijkverpleging; wijkverpleegkundige; verpleegkundige zorg; wijkzuster; wijkzorg; zuster van
    de wijk; verpleegkundige aan huis; verpleegkundige thuis; verpleging thuis; verpleging aan huis;
    verpleegkundige handelingen; voorbehouden handelingen; risicovolle handelingen; specialistische
    verpleging; gespecialiseerd verpleegkundige; verpleegtechnisch handelen; verpleegtechnische
    handelingen; medisch technische handelingen; verpleegkundig specialist; verpleegkundig team;
    technisch team; MTH-team; vliegende brigade; bloeddruk meten; bloeddruk opmeten; controle bloeddruk;
    vitale functies; saturatie meten; temperatuur meten; Zvw-verpleging; thuisverpleging; zorg uit de
    basisverzekering; ziekenzuster; broeder aan huis; nursing; district nurse; community nurse;
    verpleegkundig spreekuur; wijkspreekuur; inloopspreekuur wijkverpleegkundige; nursing at my house;
    zuster voor wond; iemand met diploma; zuster met diploma; zuster elke dag; elke dag zuster; zuster
    die weet; slangen en zakjes; medische handeling; medische handelingen; thuis ook kan iemand diploma;
    ziekenhuis zegt thuis kan; zuster komen been; zuster komen wond; durven wij niet zelf medisch;
    nurse; nurse at home; nurse come; nurse to come; nurses at home; home nurse; nurse twice a day;
    nurse every day; echte zuster; zuster nodig; wekelijks zuster; verband en infuus; twee keer per dag
    iemand wond; iemand die wond snapt; nurse visits; nurse who visits; nurse in the evening; zuster
    naar laten kijken`,
    `thuiszorg; broeder; zuster; verpleger; medische zorg thuis; ziek thuis; buurtzuster; verpleegkundige;
    zuster komen; zusters; verpleegster langs; broeder langs; van alles aan hangen`,
  ),
  relation(
    'wondzorg',
    `wondzorg; wondverzorging; wondverpleegkundige; wondconsulent; wondexpert; wondexpertise; wondpoli;
    wondbehandeling; wond; wonden; wonde; open wond; open been; open benen; wond geneest niet; wond
    dicht niet; wondje wil niet genezen; zweer; zweer been; beenzweer; ulcus; ulcus cruris; voetzweer;
    doorligplek; doorligplekken; doorligwond; decubitus; stuitwond; zere stuit; plek op stuit; rode plek
    stuit; hielwond; zere hiel; blaar; brandwond; brandwonden; brandwondenzorg; operatiewond; wond na
    operatie; hechtingen; hechtingen verwijderen; hechtingen eruit; krammetjes; verband; verband
    verwisselen; verbinden been; verbandwissel; verbandmiddelen; wondverband; wond schoonmaken; wond
    spoelen; wond verbinden; vacuümtherapie; VAC-therapie; vacpomp; drain verzorgen; wonddrain;
    ontstoken wond; smetten; smetplekken; huidletsel; skin tear; huidscheur; huidaandoening;     psoriasis; oncologische wond; wound; wound care; bedsore; pressure sore; dressing change; stitches;
    been niet dicht; plek gaat niet dicht; gat in been; gat in stuit; gat bij stuit; stuitje; stuit;
    plek op bil; billen kapot; kapotte billen; open gat; gat wil niet dicht; wil niet dicht; gaat niet
    dicht wond; dicht wond groeit; groeit niet dicht; gaasje; gaasjes; nieuw gaasje; pleister wisselen;
    pleister verwisselen; pleisters plakken; snee van operatie; operatiesnee; snee lekt; snee niet
    dicht; litteken open; litteken lekt; lekt vocht operatie; naad van operatie; naad open; hechtingen
    uit; hechtingen halen; plek hiel liggen; plek op hiel; plek van liggen; plekken van liggen; zich
    doorgelegen; plek van zitten; plek stinkt; wond stinkt; zwarte teen; teen zwart; teen zwart
    geworden; pus; pus uit; etter; verbinden thuis; verbinden elke dag; been verbinden; verband elke
    dag; verband om been; natte doeken been; been lekt; lekkend been; brandwond verzorgen; wondje
    geneest niet; geneest niet; change the bandage; bandage; change dressing; wound dressing; sore won't
    heal; won't heal; doesn't heal; bed sore; stitches out; doorgelegen plek; doorgelegen plekken;
    doorliggen voorkomen; been loopt leeg; been nat; doorweekte sokken been; been vocht lekt; hoekje
    niet dicht; keizersnee dicht; keizersnede wond; litteken rood; rood en warm wond; rauw van zitten;
    zitvlees; rauwe billen; huid kapot van zitten; huid kapot liggen; hole in foot; hole in his foot;
    won't close; schaafwond verzorgen`,
    `litteken; jeuk; huidproblemen; dunne huid; zweren; wondroos; zalven; verbinden; pleister; plek niet weg;
    hechting; korst`,
  ),
  relation(
    'medicijnen',
    `medicijnen; medicatie; medicijn; medicijnen innemen; medicijnen geven; medicatie toedienen; medicatie
    aanreiken; medicatie aanbieden; hulp bij medicijnen; medicijnen klaarzetten; medicijnen uitzetten;
    vergeet medicijnen; medicijnen vergeten; medicijnen door elkaar; medicijnen niet op tijd; slikt
    medicijnen niet; neemt medicijnen niet; medicijnen kwijt; te veel medicijnen; verkeerde medicijnen;
    pillen; pillen vergeten; vergeet pillen; pillen door elkaar; pilletjes; pillendoos; pillendoosje;
    medicijndoosje; weekdoos; baxter; baxterrol; medicijnrol; medicatierol; medicijndispenser;
    medicatiedispenser; dispenser medicijnen; medido; toedienlijst; aftekenlijst; medicatieveiligheid;
    medicatiebeoordeling; medicatiecontrole; medicatietoezicht; medicatiebeheer; medicijngebruik;
    bijwerkingen; bijwerkingen van pillen; therapietrouw; medicijnen ophalen; apotheek; apotheker;
    recept herhalen; herhaalrecept; medicijnen bezorgen; medicijnen thuisbezorgd; oogdruppels; ogen
    druppelen; oog druppelen; oogzalf; oordruppels; neusspray; pleister plakken; pijnpleister;
    fentanylpleister; morfinepleister; bloedverdunner; bloedverdunners; antistolling; plaspillen;
    plastabletten; slaappillen afbouwen; kalmeringspillen; medication; medicine; pharmacy; eye drops;
    inhalator geven; tabletten innemen; take tablets; medicatiehulp; wat moet ik slikken; snapt pillen
    niet; insmeren hormoonzalf; slikt door elkaar; alles door elkaar slikken; slikt alles door elkaar;
    potjes aanrecht; potjes pillen; potjes en doosjes; doosjes pillen; negen pillen; welke pil wanneer;
    weet niet welke wanneer; verschillende pillen; verschillende tabletten; etiketten niet lezen; etiket
    niet lezen; bijsluiter; pilletjes plantenbak; pillen verstopt; verstopt pillen; pilletjes vinden;
    spuugt pillen uit; pillen weggooien; gooit pillen weg; pillen op grond; vind pillen terug; heeft
    doorgeslikt; doorslikken pillen; kijken of pillen ingenomen; kijken of ze pillen; kijken of hij
    pillen; controleren pillen; toezien slikken; toekijken slikken; dubbel slikken; dubbel geslikt; twee
    keer geslikt; dagen niet geslikt; slaat pillen over; overslaan pillen; vergeet te slikken; niet
    geslikt; baxterrol vol; rol hangt vol; rolletje pillen; zakjes pillen; pillendoos vol;
    doordrukstrip; strip niet open; stripje pillen; pillen uit strip; druppels in ogen; oogdruppels
    ernaast; oogdruppelen; druppelen ogen; druppels lukt niet; apotheek ophalen; pillen van apotheek;
    tablets; his tablets; her tablets; forgets his tablets; forgets her tablets; forgets pills; takes
    pills twice; give him his pills; give her her pills; mixes up pills; medicine box; take pills; her
    pills; his pills; my pills; tabletten slikken; verkeerde tabletten; tabletten vergeten; halve doos
    vol; doos nog vol; pillen ochtend en avond; witte rondjes; pillen onder kussen; stopt met slikken;
    niet slikken als niemand kijkt; weigert te slikken; wil niet slikken pillen; which tablet; tablet to
    take; know which pill; takes the wrong pills`,
    `druppelen; zetpil; paracetamol; oxazepam; temazepam; bètablokker; antibiotica; antidepressiva; drankje
    innemen; zalf; apotheekservice; doorgeslikt; strip; inname; druppels; doosjes; pills`,
  ),
  relation(
    'injecties',
    `injectie; injecties; injecteren; injecties aan huis; spuitje; spuitjes; spuiten; prik; prikje; prikken;
    prik in buik; trombosespuit; trombosespuiten; trombosespuitjes; fraxiparine; heparine; insuline
    spuiten; insuline prikken; insuline toedienen; insuline inspuiten; zelf niet spuiten; zelf niet
    prikken; durft niet te prikken; b12; b12-injectie; vitamine B12; bloedprikken; bloed prikken; bloed
    prikken thuis; bloedafname; bloedafname aan huis; prikpost; bloed laten prikken; trombosedienst;
    trombosedienst aan huis; INR; vingerprik; depot; depotspuit; depotmedicatie; depotinjectie;
    prikdienst; laboratorium aan huis; griepprik; coronaprik; coronavaccinatie; vaccinatie; inenting;
    inentingen; subcutaan; intramusculair; groeihormoon prikken; injection; injections; blood test;
    blood tests; vaccination; spuitje in buik; spuit in buik; spuiten in buik; zelf steken durf; mezelf
    steken; mezelf prikken; zelf prikken durf niet; naald bang; bang voor naald; bang voor naalden;
    flauw naald; flauwvallen naald; naald zien; bloed afnemen thuis; bloed komen afnemen; bloed afnemen;
    niet naar lab; lab prikken; prikken aan huis; prikken thuis; thuis prikken; insuline zetten;
    insuline geven; pen zetten insuline; insulinepen; insuline trilt; elke dag prik; elke maand prik;
    b12 prik; prik halen; spuit na operatie; wie zet de spuit; wie zet spuit; wie geeft spuit; spuit
    geven; spuit zetten; prik zetten; trombose spuit; trombose prik; bloedverdunner spuit; prick finger;
    prick his finger; prick her finger; give him his shot; give her her shot; blood taken at home; draw
    blood at home; insulin shot; needle; in buikvel; in mijn buik gespoten; buik spuiten operatie;
    spuiten na operatie; griezel spuit; streepjes op pen; insulinepen zien; elke twaalf weken prik;
    weken prik; niet de deur uit voor prik; see needles; needles; a jab; jab; daily jab`,
    `spuit; naald; vaccin; prikangst; bloed onderzoek; pen insuline; in buik steken; vinger prikken`,
  ),
  relation(
    'katheter-stoma',
    `katheter; catheter; katheter verwisselen; katheter spoelen; katheter verstopt; katheterzorg;
    katheteriseren; blaaskatheter; verblijfskatheter; urinekatheter; suprapubische katheter; CAD;
    blaasspoelen; blaas spoelen; blaasspoeling; katheterzak; urinezak; beenzak; nachtzak; urinezak
    legen; zak legen; stoma; stomazorg; stomaverpleegkundige; stomazakje; stomazakjes; stomazak; stoma
    lekt; stoma verzorgen; darmstoma; urinestoma; colostoma; ileostoma; urostoma; nieuwe stoma; zakje
    verwisselen; stomamateriaal; stomaplaat; zakje op buik; nefrostomie; nefrodrain; zelfkatheterisatie;
    condoomkatheter; uritip; darmspoeling; klysma; klysma geven; microlax; rectaal laxeren; ostomy;
    stoma bag; urinary catheter; zakje buik; zakje lekt; zak lekt; zakje plakken; zakje laat los; zakje
    legen; zak urine; plaszak; zak met urine; zak met plas; kraantje zak; vel om zakje kapot; buik zakje
    huid; darmoperatie zakje; na darmoperatie; slangetje in plasser; slang in plasser; slangetje
    plassen; slangetje blaas; slang in blaas; plasser slangetje; plassen met slangetje; plassen met
    buisje; buisje plassen; leeg plassen buisje; zelf plassen gaat niet; blaas legen; trekt aan slang;
    trekt slang eruit; poepzakje; poepzak; bag on stomach; bag on my stomach; bag leaks; change the bag;
    tube in bladder; pee bag; poep over buik; loopt over buik; zakje plakt niet; plakt niet buik; slang
    beneden; slang dicht; zak aan been; zakje aan been; zak moet vervangen; zak vervangen; pulled out
    the tube; tube he pees; tube she pees; pees through; slang in blaas verstopt`,
    `slangetje in plasbuis; laxeren; laxeermiddel; plasser; buisje; plakker; vel kapot`,
  ),
  relation(
    'thuis-technisch',
    `infuus; infuus thuis; infuus aan huis; infuustherapie; antibiotica per infuus; infuuspomp; infuus
    aanleggen; PICC-lijn; picc-lijn verzorgen; port-a-cath; port a cath; centrale lijn; perifeer infuus;
    sondevoeding; neussonde; maagsonde; sonde; peg-sonde; PEG; mickey-button; sonde in maag; slangetje
    in neus; voeding via slangetje; TPV; parenterale voeding; voedingspomp; beademing; thuisbeademing;
    beademing thuis; chronische beademing; ademhalingsondersteuning; beademingsapparaat; cpap; bipap;
    tracheostoma; tracheacanule; canule; canule verzorgen; uitzuigen; slijm uitzuigen; hoestmachine;
    zuurstof; zuurstof thuis; zuurstofapparaat; zuurstoffles; zuurstofconcentrator; morfinepomp;
    pijnpomp; medicatiepomp; duodopa; apomorfinepomp; chemo thuis; chemotherapie thuis; bloedtransfusie thuis; immunotherapie
    thuis; ascites; drainage thuis; pleuradrain; medische technologie thuis; hoogcomplexe zorg thuis;
    ziekenhuiszorg thuis; ziekenhuisverplaatste; ziekenhuisbed thuis; intensieve zorg thuis; IZT; drip;
    feeding tube; tube feeding; ventilator; oxygen; kan niet slikken sonde; voedingssonde;
    zuurstofslangetje; thuisinfuus; infuusteam; CPAP-apparaat; slaapapneu apparaat;
    infuus aan; hangt aan zuurstof; krijgt zuurstof; krijgt sondevoeding; specialist verpleegtechnisch
    thuis; eten door slang; eten door slangetje; eten via slangetje; eten via neus; voeding via slang;
    slangetje neus; slang in neus; slangetje in buik; apparaat ademt; apparaat ademen; ademt apparaat;
    apparaat nacht ademhalen; machine ademen; masker nacht ademen; luchtmachine; ademmachine;
    antibiotica inlopen; antibiotica thuis; antibiotica via infuus; thuis laten inlopen; infuus mee naar
    huis; met infuus naar huis; chemo thuis krijgen; gaatje in hals; gaatje in keel; buisje in hals;
    buisje keel; slijm weghalen; slijm weggezogen; slijm wegzuigen; wegzuigen; zuurstof mee; zuurstof
    fles; slangetje zuurstof; zuurstofslang; fles zuurstof; pompje aan infuus;     tube in her belly; tube in nose; feeding tube belly; breathing machine; oxygen bottle; oxygen tank;
    oxygen at home; drip at home; iv at home; antibiotics at home; pompje in buik; eten via pompje;
    pompje voeding; kap op gezicht; kap slapen; masker op slapen; infuus pijnstilling thuis; ventilator
    at home; need help with the ventilator`,
    `pomp; slangetjes; apparatuur medisch; complexe zorg thuis; high care; slijm; canules`,
  ),
  relation(
    'nachtzorg',
    `nachtzorg; nachtzorg thuis; nachtzuster; nachtverpleging; nachtverpleegkundige; nachtverzorging;
    nachtdienst; nachtdiensten; nachtwacht; nachtwaker; nachthulp; hulp in de nacht; zorg in de nacht;
    iemand nachts erbij; nachts iemand; nachts hulp; nachts zorg; nachtronde; nachtroute; planbare
    nachtzorg; onplanbare nachtzorg; nachts op roep; slaapwacht; wakende nacht; waakdienst; wakkere
    wacht; nachts spookt; spookt in nacht; nachts uit bed; nachts wakker; elke nacht wakker; elke nacht
    eruit; nachts roepen; roept nachts; nachts bang; nachts onrustig; onrustige nachten; nachtelijke
    onrust; nachten niet slapen door zorg; nachts alleen; durft nachts niet alleen; nachtrust
    mantelzorger; night care; night nurse; overnight care; 24-uurs bereikbaar; 24/7 bereikbare zorg;
    slaap niet door zorg nacht; oppas in de nacht; oppas nacht; nachtoppas; donker bij moeder; donker
    bij vader; in het donker blijven; om drie uur uit bed; drie uur naast bed; drie uur s nachts naast;
    staat nachts naast bed; nacht naast bed; nacht eruit; 's nachts eruit; nachts eruit helpen; nachts
    eruit voor; eruit vannacht; omgelegd; omgelegd worden; omleggen; omdraaien nacht; nachts omdraaien;
    nachts draaien; niet doorgeslapen vader; niet doorgeslapen moeder; niet doorgeslapen man; niet
    doorgeslapen vrouw; maanden niet doorgeslapen zorg; slaap twee uur per nacht; slaap uren nacht zorg;
    slaap maar paar uur moeder; slaap maar paar uur vader; slaap maar paar uur man; wakker gehouden
    moeder; wakker gehouden vader; wakker gehouden man; roept de hele nacht; belt nachts; belt midden in
    de nacht; na elven zuster; na elven niemand; 's avonds laat zuster; avonds laat niemand; vannacht
    iemand bij; nacht bij moeder blijven; nacht bij vader blijven; nacht blijven slapen oma; blijven
    slapen bij moeder; blijven slapen bij vader; blijven slapen bij oma; slapen bij opa; iemand blijft
    slapen; nachten overnemen; nacht overnemen; zodat ik kan slapen; om te kunnen slapen iemand; geen
    nachtrust door zorg; wakes up at night; wakes up five times; up at night; up all night with; stay
    overnight; stay the night; stay over so I can sleep; someone at night; awake at night mother; awake
    at night father; elke nacht door het huis; elke nacht wakker door moeder; vannacht eruit; drie keer
    eruit; drie keer eruit vannacht; vijf keer eruit; eruit voor haar; eruit voor hem; bij mijn man
    slapen; bij mijn vrouw slapen; uur achter elkaar slapen; achter elkaar slapen; nacht doorslapen
    zorg; two in the morning; three in the morning; help at night; bathroom at night`,
    `nachten; nacht door; slapeloze nachten; 24/7; 24 uur per dag; at night; nachtelijk; iemand in de nacht;
    vannacht; doorgeslapen; in het donker; nachtrust`,
  ),
  relation(
    'kind-verpleging',
    `kinderverpleging; kinderthuiszorg; kinderverpleegkundige; verpleegkundige kinderzorg; ziek kind thuis;
     ernstig ziek kind; zorg voor ziek kind; kind met sonde; kind sondevoeding; kind beademing; kind
     zuurstof; baby met sonde; baby sondevoeding; zoontje ziek; zieke baby; prematuur; te vroeg geboren; te
     vroeg geboren baby; couveusekind; couveuse; medische kindzorg; medisch kindzorgsysteem; intensieve
     kindzorg; IKZ; verpleegkundig kinderdagverblijf; verpleegkundig kinderdagcentrum; medisch
     kinderdagverblijf; kinderverpleegdagverblijf; kinderhospice; kind kanker; kind met kanker; kinderkanker;
     kinderoncologie; kind met epilepsie; kind taaislijmziekte; taaislijmziekte; stofwisselingsziekte;
     hartafwijking kind; kind hartafwijking; kind nierziekte; kind diabetes; chronisch ziek kind; kind
     chronisch ziek; langdurig ziek kind; zorgintensief kind; zorgintensieve kinderen; kinderpalliatief;
     kinderpalliatieve zorg; kindercomfortteam; kind uit ziekenhuis; verpleegkundige op school; sick child;
     ill child; children's nurse; baby slangetje; baby slangetje neus; baby sonde; kindje slangetje; kindje
     sonde; zoontje slangetje; dochtertje slangetje; zoontje kanker; zoontje met kanker; dochtertje kanker;
     dochtertje met kanker; kind met kanker thuis; zoontje chemo; dochtertje chemo; meisje uitgezogen; meisje
     uitzuigen; jongetje uitzuigen; jongetje sonde; meisje sonde; crèche sondevoeding; opvang sondevoeding;
     creche slangetje; dochter sondevoeding; zoon sondevoeding; zoontje zuurstof; dochtertje zuurstof;
     zoontje epilepsie; dochtertje epilepsie; zoontje prikken thuis; kind prikken thuis; ernstig ziek
     dochtertje; ernstig ziek zoontje; ernstig ziek kindje; erg ziek kindje; baby ziek naar huis; baby naar
     huis ziekenhuis; baby couveuse naar huis; hartje baby; baby hartafwijking; baby operatie thuis; little
     boy tracheostomy; tracheostomy; our little boy epilepsy; sick baby; baby feeding tube; daughter feeding
     tube; son feeding tube; child with cancer; sick child at home; kindje te vroeg; kindje zuurstof; baby
     zuurstof; te vroeg geboren naar huis; dochtertje kuren; zoontje kuren; kind kuren; dochtertje ziekenhuis
     thuis; kindje monitor; peuter monitor; baby monitor ziek; aan de monitor; kind aan monitor; kindje naar
     huis zuurstof`,
    `kind ziekenhuis; dochter ziek; zoon ziek; zeldzame ziekte kind; ons meisje ziek; ons ventje ziek; meisje
     ziek; ziek jongetje; creche; zieke kinderen`,
  ),
  relation(
    'na-ziekenhuis',
    `na ziekenhuis; na ziekenhuisopname; uit het ziekenhuis; ontslagen ziekenhuis; ontslag uit ziekenhuis;
    komt thuis ziekenhuis; thuiskomen na ziekenhuis; mag naar huis ziekenhuis; mag ziekenhuis uit; moet
    ziekenhuis uit; na operatie; net geopereerd; pas geopereerd; ga geopereerd worden; operatie thuis
    herstellen; herstellen van operatie; herstel na operatie; herstel thuis; thuis herstellen;
    herstelzorg; nazorg; nazorg ziekenhuis; transferverpleegkundige; transferpunt; transferbureau;
    nieuwe heup; nieuwe knie; heupoperatie; knieoperatie; kunstheup; kunstknie; heupprothese;
    knieprothese; gebroken heup; heup gebroken; heupfractuur; been gebroken; gebroken been; arm
    gebroken; gebroken arm; pols gebroken; gebroken pols; enkel gebroken; gebroken enkel; schouder
    gebroken; gips; arm in gips; been in gips; schouderoperatie; rugoperatie; hernia geopereerd;
    staaroperatie; hartoperatie; bypass; buikoperatie; borstoperatie; staar geopereerd; tijdelijk hulp
    na operatie; tijdelijke thuiszorg; kortdurende zorg; kortdurende thuiszorg; opname voorbereiden; na
    narcose; na lange opname; na opname; after surgery; after hospital; hospital discharge; discharged;
    recovering from operation; broken hip; hip surgery; geopereerd; na operatie hulp thuis; mag eruit
    ziekenhuis; mag eruit nieuwe knie; mag eruit nieuwe heup; woensdag eruit; morgen eruit ziekenhuis;
    sturen naar huis; naar huis gestuurd; ze sturen moeder naar huis; ze sturen vader naar huis; moet
    naar huis maar kan niks; naar huis maar kan nog niet lopen; vrijdag naar huis; maandag naar huis;
    morgen naar huis ziekenhuis; op de ic gelegen; ic gelegen; op de ic; van de ic; ic thuis; uit
    ziekenhuis niemand; thuis na ic; eerste weken doorkomen; eerste weken thuis; eerste tijd na
    operatie; weken niks tillen; weken niet tillen; zes weken niet; zes weken niks; mag niks tillen
    operatie; niks optillen operatie; na de operatie niemand; na operatie alleen; geopereerd en alleen;
    geopereerd niemand thuis; geopereerd hulp; drie hoog nieuwe knie; heup gebroken naar huis; bed in
    kliniek nodig; bed nodig papa weg; moest weg ziekenhuis; bed vrij ziekenhuis; voet in gips; met
    krukken thuis; na de narcose thuis; being discharged; sent home from hospital; after my operation;
    after hip operation; after the hospital; after knee operation; ontslagen uit ziekenhuis; eruit op de
    afdeling; eruit gooien ziekenhuis; afdeling naar huis; geopereerd schouder; geopereerd kan nog niet;
    thuisgebracht ambulance; thuisgebracht met ambulance; donderdag thuis ziekenhuis; comes out of
    hospital; come out of hospital; out of hospital; hospital on friday`,
    `operatie; ziekenhuisopname; gebroken; ontslagdatum; ziekenhuis; botbreuk; weer op krachten komen;
    aansterken; opknappen na; revalideren thuis; eerste weken; kliniek naar huis; gebroken voet; drie
    hoog; narcose; ontslag; home from hospital`,
  ),
];
