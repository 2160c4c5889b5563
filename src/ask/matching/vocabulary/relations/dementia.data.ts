import { relation } from '../concept.ts';

/** Branch dementie: memory that fails, and who lives with it. */
export const dementia = [
  relation(
    'dementie',
    `dementie; dement; dementerend; dementeert; demente; beginnende dementie; gevorderde dementie; alzheimer;
     altzheimer; vasculaire dementie; bloedvatdementie; lewy body; lewybody; dementiezorg; parkinsondementie;
     dementievriendelijk; ouderdomsdementie; seniel; kinds geworden; kinds aan worden; vergeetachtig;
     vergeetachtigheid; vergeet alles; vergeet steeds meer; vergeet veel; vergeet dingen; vergeet alsmaar;
     vergeet te eten; vergeet eten koken; vergeet namen; vergeet kleinkinderen; vergeten dat gegeten;
     onthoudt niets; onthoudt niks; kan niets onthouden; kan niks onthouden; weet niet meer welke dag; weet
     eigen naam niet; weet namen niet meer; weet niet meer hoe koffie; weet niet meer hoe telefoon; geheugen
     achteruit; geheugen slecht; geheugen laat in de steek; geheugen gaat niet; geheugen wordt minder;
     geheugenverlies; geheugenproblemen; geheugenklachten; geheugenstoornis; kortetermijngeheugen; korte
     termijn geheugen; geestelijk achteruit; cognitieve achteruitgang; cognitieve problemen; cognitieve
     stoornis; gas aan laten staan; gas aan gelaten; laat het gas aan; gas opengelaten; pan op vuur vergeten;
     pannetje laten droogkoken; pan droogkoken; fornuis aan gelaten; kraan open gelaten; kraan laten lopen;
     strijkijzer aan laten staan; zelfde verhaal; steeds hetzelfde verhaal; vertelt steeds hetzelfde; vraagt
     steeds hetzelfde; vraagt tien keer; zegt tien keer hetzelfde; valt in herhaling; honderd keer hetzelfde;
     elke vijf minuten dezelfde vraag; verdwaalt; verdwaald; weg niet meer vinden; weg naar huis niet; vindt
     huis niet terug; eigen huis niet herkennen; herkent kinderen niet; herkent mij niet; herkent me niet;
     herkent niemand; herkent ons niet meer; herkent eigen vrouw niet; vraagt naar overleden man; denkt dat
     overleden leeft; wil naar haar moeder; haalt dag en nacht door elkaar; namen door elkaar; haalt alles
     door elkaar; raakt alles kwijt; spullen kwijt sleutels; sleutels in koelkast; portemonnee in koelkast;
     sleutels steeds kwijt; desoriëntatie; gedesoriënteerd; leeft in verleden; psychogeriatrie;
     psychogeriatrisch; pg afdeling; pg zorg; rivastigmine; exelon; galantamine; donepezil; memantine; ebixa;
     reminyl; zorgstandaard dementie; ketenzorg dementie; netwerk dementie; kledingstukken verkeerd om;
     kleren binnenstebuiten; drie truien over elkaar; moeder is de kluts kwijt; kluts kwijt; niet meer goed
     snik; verstand achteruit; hoofd wil niet meer; dementia; alzheimers; forgetful; forgets everything;
     memory loss; keeps forgetting; left the stove on; doesn't recognise me; demente bejaarden; moeder
     vergeet; vader vergeet; man vergeet; vrouw vergeet; oma vergeet; opa vergeet; weet niet welke dag; weet
     niet hoe laat; weet niet welk jaar; weet niet meer waar woont; vergeet sleutels; vergeet verjaardagen;
     vergeet wat gezegd; vergeet meteen; vergeet alles meteen; gesprek van gisteren vergeten; vergeet dat ik
     geweest ben; kent mij niet meer; kent kleinkinderen niet; kent eigen kinderen niet; kent ons niet meer;
     wie zijn dochter vergeten; onthoudt het niet; blijft niet hangen; vijf minuten later vergeten; zo weer
     vergeten; direct weer vergeten; telkens hetzelfde; blijft hetzelfde vragen; blijft hetzelfde vertellen;
     steeds dezelfde vragen; elke keer hetzelfde verhaal; vraagt de hele dag; hoe laat het is vraagt steeds;
     vlees in wasmachine; afwas in kast vuil; kookt zonder water; waterkoker op gas; elektrische waterkoker
     op fornuis; suiker in soep; snapt afstandsbediening niet meer; afstandsbediening niet meer; kan niet
     meer klokkijken; magnetron snapt niet; verzint dingen moeder; confabuleert; verdwaalt met fiets;
     verdwaalt met auto; auto niet terugvinden; fiets niet terugvinden; fiets vergeten waar; wasmachine weet
     niet meer hoe; recept niet meer weten koken; geen besef van tijd; tijdsbesef kwijt; warrig; warrig in
     hoofd; is warrig; dwaas in hoofd oud; verkalkt; aderverkalking hersenen; hersenen krimpen; gaat mis in
     het hoofd; in het hoofd niet goed oud; hoofd als zeef; geheugen als zeef; gatenkaas geheugen; wordt
     kinds; wordt vergeetachtig; getting forgetful; short term memory; forgets names; repeats herself;
     repeats himself; same question over and over; leaves the gas on; mum has dementia; dad has dementia;
     mensen met geheugenproblemen; mensen met geheugenverlies; ouderen met dementie; hersenziekte oud;
     dementieel syndroom; dementiesyndroom; elke vijf minuten hetzelfde; om de vijf minuten hetzelfde; elke
     tien minuten hetzelfde; steeds hetzelfde vragen; hele dag hetzelfde vragen; honderd keer hetzelfde
     vragen; altijd hetzelfde verhaal; telkens dezelfde vraag; mensen met dementie; iemand met dementie;
     iemand met alzheimer; mensen met alzheimer; vroeg wie ik was; wie ben jij moeder; noemt me haar zus;
     noemt mij anders; ziet mij aan voor; kent de kinderen niet; herkent kleinkinderen niet; melk in oven; in
     de koelkast gelegd; bril in koelkast; telefoon in koelkast; legt spullen op rare plek; spullen op gekke
     plekken; verkeerde plek gelegd; zelfde vraag; dezelfde vraag; steeds zelfde vraag; vijf keer dezelfde;
     tien keer hetzelfde; dezelfde verhalen; vijf keer per dag bellen zelfde; belt steeds zelfde; weg kwijt
     in eigen straat; weg kwijt eigen; kwijt in eigen straat; weg niet naar huis; welke maand het is; welke
     dag het is weet niet; weet niet welke maand; welk jaar het is; alles kwijt en zegt gestolen; denkt dat
     het oorlog; denkt dat ze naar school; weet niet dat opa dood is; weet niet dat vader dood is; praat over
     haar moeder alsof; leeft in vroeger; pincode kwijt oud; koffie zonder water; koffie zetten vergeten;
     kookt niet meer weet hoe; same thing every; asks the same; asks the same thing; doesn't recognise;
     doesn't recognize; doesn't know who I am; doesn't know my name; gets lost; keys in the fridge; forgets
     my name; weet niet meer wie ik ben; moeder weet niet wie ik ben; vader weet niet wie ik ben; moeder
     vroeg wie ik was; vader vroeg wie ik was; oma vroeg wie ik was; moeder vraagt wie ik ben; vraagt steeds
     wie ik ben; denkt dat ik haar zusje ben; trekt drie jassen aan; drie jassen; zoekt haar man die dood is;
     betaalt twee keer; betaalde twee keer; denkt dat opa nog leeft; denkt dat oma nog leeft; denkt dat vader
     nog leeft; denkt dat man nog leeft; nog leeft denkt; hoe thuis moest komen; weet niet meer hoe ze thuis;
     weet niet meer hoe hij thuis; calls me by; wrong name; hides his glasses; hides things; hides her purse`,
    `vergeten; in de war; verward; verwardheid; geheugen; dwaalt; alles kwijt; cognitie; cognitief; niet
     zichzelf meer; gaat hard achteruit; gaat achteruit; kan niet meer alleen zijn; kan niet alleen blijven;
     post ligt ongeopend; eten bedorven in koelkast; beschimmeld eten; belt tien keer per dag; belt de hele
     dag; boodschappen dubbel; koopt steeds hetzelfde; pincode vergeten; pincode kwijt; medicijnen vergeten;
     vergeet pillen; vergeet medicijnen; vergeet te drinken; concentratie minder; apathisch; geriatrisch;
     geriatrie; memory; confused; herhaalt zichzelf; autorijden onveilig; weet niets meer; weet niks meer;
     vergeet vaak; vergeet afspraken; verstopt spullen; verstopt portemonnee; vergeet; vergeet rekeningen
     betalen; rekeningen vergeten betalen; verward ouder; gevaarlijk koken; niet helder; in gedachten kwijt;
     lost her way; herhaalt; lost on the way home; zoekt kinderen; jassen aan; zoekt haar kinderen`,
  ),
  relation(
    'geheugen-onderzoek',
    `geheugenpoli; geheugenpolikliniek; geheugenonderzoek; geheugentest; geheugentraining; geheugenspreekuur;
    onderzoek geheugen; test geheugen; geheugen laten testen; geheugen nakijken; geheugen controleren;
    test op dementie; testen op dementie; onderzoek dementie; onderzoek alzheimer; diagnose dementie
    stellen; diagnostiek dementie; dementiediagnostiek; alzheimercentrum; eerste signalen dementie;
    signalen van dementie; vermoeden van dementie; vermoed dementie; bang voor dementie; beginnende
    alzheimer onderzoek; niet-pluis gevoel; pluis niet pluis; neuropsychologisch onderzoek; npo
    geheugen; neuropsycholoog geheugen; mmse; moca test; kloktekentest; klok tekenen; cognitief
    onderzoek; cognitieve screening; cognitieve test; screening geheugen; mri hersenen dementie;
    hersenscan dementie; ruggenprik alzheimer; mci; milde cognitieve stoornis; mild cognitive
    impairment; lichte cognitieve stoornis; poli geriatrie; geriatriepoli; ouderenpoli; geriatrisch
    onderzoek; specialist ouderengeneeskunde geheugen; brain check; vroegdiagnostiek; vroegsignalering
    dementie; wil zich niet laten testen; wil zich niet laten onderzoeken; wil niet naar dokter
    geheugen; weigert onderzoek geheugen; wil niet toegeven vergeetachtig; ontkent dat vergeet; wil
    weten of dementie; zekerheid dementie; memory clinic; memory test; dementia test; diagnose dementia;
    hoe herken ik dementie; gewone vergeetachtigheid; ouderdom of dementie; hoort bij leeftijd vergeten;
    weten of het dementie; twijfel of dementie; twijfel dementie; misschien dementie; misschien dement;
    misschien alzheimer; lijkt op dementie; lijkt dement; denk dat dementie heeft; denk dat dement
    wordt; denk dat alzheimer heeft; denken dat dementie begint; volgens mij dement; volgens mij
    dementie; zorgen over geheugen; ongerust over geheugen; ongerust geheugen; maak me zorgen vergeet;
    zorgen om vergeten; bang voor alzheimer; eigen geheugen testen; naar geheugenpoli; doorverwijzing
    geheugen; verwijzing geheugenpoli; huisarts geheugen; dokter geheugen; geheugen oud onderzoeken;
    waar laten onderzoeken vergeet; onderzoeken vergeet; testen vergeet moeder; wil niet naar huisarts
    vergeet; vergeet maar ontkent; zegt dat niets aan de hand vergeet; geen diagnose dementie; nog geen
    diagnose vergeet; getest op alzheimer; geheugenklachten laten onderzoeken; geheugenpolikliniek
    ouderen; diagnosetraject dementie; memory check; am i getting dementia; worried about memory; is it
    dementia test; dementie laten testen; dementie testen; kunnen testen dementie; laten testen
    geheugen; laten testen vergeet; dementie laten onderzoeken; dementie vaststellen; alzheimer
    vaststellen; alzheimer testen; kunnen nakijken geheugen; check geheugen; waar laten testen moeder;
    dementie erfelijk testen; ben bang dement te worden; bang om dement te worden; kom niet op namen;
    kom steeds niet op namen; namen kwijt; niet op woord komen; kom niet op woorden oud; gewoon de
    leeftijd; hoort bij leeftijd; gewoon leeftijd of; leeftijd of laten nakijken; laten nakijken hoofd;
    laten nakijken vergeet; nakijken vergeet; proef geheugen; proefje hersenen; waar doen ze zo'n proef;
    zo'n proef; zo'n test; testje vergeet; test of hij vergeet; testen of moeder; testen of vader;
    krijgen duidelijk wat ze heeft; duidelijk wat hij heeft; duidelijk wat ze heeft; hoe weet ik of het
    dementie; of hij dement wordt; of ze dement wordt; of ik dement word; ben ik dement aan worden;
    begint te vergeten; bang dat ik dement word; zegt dat er niets is vergeet; zegt dat er niks aan de
    hand vergeet; ontkent vergeet; verdwaalt zegt niets; in de war raken onderzoek; is dit dementie; zou
    het dementie; memory checked; have memory checked; memory tested; checked memory; is it dementia; is
    it just age; normal forgetting; steeds niet op namen komen; of hij dement is; hoe weet ik of het
    dementie is; draad kwijt; draad kwijt gesprek; raakt de draad kwijt; maak me zorgen over mijn hoofd;
    zorgen over mijn geheugen; sta ergens weet niet waarom; weet niet waarom ik daar sta; weet niet wat
    ik kwam doen; muddled; gets muddled; tests for memory; naar wie toe vergeet`,
    `vergeetachtig; diagnose dementie; diagnose alzheimer; geheugenklachten; geheugenproblemen; neuroloog;
    neuropsycholoog; ouderengeneeskunde; diagnostiek; word vergeetachtig; vergeet steeds meer; geheugen
    achteruit; hersenscan; onderzoek achteruitgang; cognitieve achteruitgang; op namen komen; kan niet
    op woorden komen; geriater; klinisch geriater; laten testen; laten onderzoeken; namen vergeten; word
    ik dement`,
  ),
  relation(
    'casemanager',
    `casemanager; casemanagement; case manager; casemanager dementie; casemanagement dementie; casemenager;
    dementieconsulent; consulent dementie; dementieverpleegkundige; dementie verpleegkundige;
    trajectbegeleider dementie; trajectbegeleiding dementie; zorgtrajectbegeleider;
    zorgtrajectbegeleiding; ketenregisseur; zorgregisseur dementie; regisseur dementie; vast
    aanspreekpunt dementie; aanspreekpunt dementie; vaste begeleider dementie; vaste contactpersoon
    dementie; wegwijzer dementie; wegwijs dementie; advies bij dementie; adviseur dementie; iemand die
    meedenkt dementie; begeleiding na diagnose dementie; wat nu dementie; en dan dementie diagnose; net
    gehoord alzheimer; net diagnose dementie; net diagnose alzheimer; pas gehoord dementie; hoe nu
    verder dementie; hoe verder alzheimer; diagnose gekregen wat nu; geheugen diagnose hoe verder;
    coördineert dementiezorg; overzicht hulp dementie; zorg regelen dementie; hulp regelen dementie;
    dementie coach; dementieondersteuning; geriatrisch verpleegkundige; praktijkverpleegkundige ouderen;
    casemanager ouderen; case management dementia; dementia nurse; dementia case manager; poh
    ouderenzorg; poh ouderen; praktijkondersteuner ouderen; begeleiding vanaf diagnose; begeleiding van
    diagnose tot opname; diagnose alzheimer gekregen; diagnose dementie gekregen; gisteren gehoord
    alzheimer; gisteren gehoord dementie; vorige week alzheimer gehoord; vorige week dementie gehoord;
    uitslag dementie; uitslag alzheimer; man heeft alzheimer gekregen wat nu; ziekteproces dementie
    begeleiden; ziekteverloop dementie; wat staat te wachten dementie; wat staat te wachten alzheimer;
    wat komt op ons af dementie; wat komt op ons af alzheimer; één persoon voor alle vragen dementie;
    iemand die alles regelt dementie; waar moet ik zijn dementie; vragen over dementie; vraag over
    dementie; hulpaanbod dementie; dementieteam; team dementie; dementiespecialist; dementieexpert;
    expert dementie; dementie expert; zorgbemiddeling dementie; zorgplan dementie; casemanager
    alzheimer; casemanager geheugen; persoonlijke begeleider dementie; gids dementie; dementiegids;
    hometeam dementie; net te horen alzheimer; net te horen dementie; net gehoord dementie; te horen
    gekregen alzheimer; te horen gekregen dementie; staan er alleen voor dementie; staan er alleen voor
    alzheimer; meelopen dementie; meelopen alzheimer; wat nu alzheimer; hoe nu verder alzheimer; vast
    iemand; een vast iemand; vast persoon dementie; vaste persoon bellen; één persoon bellen; een
    persoon bellen; persoon die ik kan bellen; een iemand bellen demente; weet de een niet van ander;
    verschillende mensen langs elkaar heen; langs elkaar heen werken; zes verschillende mensen; demente
    bomen het bos; overzicht dementie; wie regelt alles dementie; iemand alles op rij dementie; after
    the alzheimers diagnosis; after the diagnosis dementia; guide us; who can guide us; guide us
    dementia; one person to call; nu dat het alzheimer is; weten dat het alzheimer is; weten dat het
    dementie is; helpt ons alzheimer wat komt; bij alles wat er komt; wat er nog komt dementie; wat er
    nog komt alzheimer; wat komt er op ons af dementie; hele plaatje; hele plaatje overzien; overziet
    dementie; overziet demente; helps families dementia; after someone hears dementia; families dementia`,
    `diagnose dementie; diagnose alzheimer; regie dementie; vast aanspreekpunt; wijkverpleegkundige dementie;
    informatie over dementie; wie helpt dementie; zorgcoördinator; waar begin ik dementie; regelen
    dementie; ziet door bomen bos niet dementie; wachtlijst verpleeghuis dementie; begeleidt de
    mantelzorger; kwetsbare ouderen; meedenken dementie; welke zorg dementie; welke hulp dementie; welke
    hulp alzheimer; vragen dementie; diagnose; alleen voor alzheimer; vaste persoon; wie loopt mee;
    loopt met ons mee; weten niet van elkaar; niemand weet van elkaar`,
  ),
  relation(
    'dementie-thuis',
    `dementie thuis; thuis met dementie; thuis wonen dementie; langer thuis dementie; zorg thuis dementie;
    hulp thuis dementie; begeleiding thuis dementie; thuisbegeleiding dementie; thuiszorg dementie;
    dementie thuiszorg; dementie aan huis; alzheimer thuis; thuis blijven alzheimer; alleenwonend
    dementie; alleen wonen dementie; alleenwonend alzheimer; vergeet thuis alleen; oppas moeder
    dementie; oppas vader dementie; oppas dementie; oppas alzheimer; gezelschap dementie; toezicht
    dementie; toezicht vergeetachtig; inwonende zorg dementie; respijtzorg dementie; iemand bij
    dementerende; kan niet meer alleen thuis dementie; niet alleen laten dementie; durf niet weg te
    laten dement; wil niet uit huis dementie; wil thuis blijven dementie; wil thuis blijven vergeet;
    begeleiding individueel dementie; psychogeriatrie thuis; pg thuis; structuur thuis dementie;
    dagelijks langs dementie; elke dag iemand langs vergeet; herinneren aan eten en medicijnen;
    herinneren aan medicijnen; herinneren te eten; eraan herinneren te drinken; kookt niet veilig meer;
    veiligheid thuis dementie; dementiehulp; ergotherapie dementie thuis; edomah; dementie begeleider;
    thuis activiteiten dementie; activiteiten aan huis dementie; huishouden dementie; verzorging
    dementie thuis; dementia at home; dementia home care; vpt dementie; partner dementie thuis houden;
    zo lang mogelijk thuis dementie; mpt thuis dementie; iemand bij moeder vergeet; iemand bij vader
    vergeet; iemand die op haar past vergeet; iemand oplet vergeet; iemand erbij vergeet alles; oppas
    vergeetachtig; oppas demente; oppassen op demente; oppassen dementie; gezelschap vergeetachtig;
    gezelschapsdame dementie; 24 uur dementie thuis; nachtoppas dementie; nacht dementie thuis;
    inwonende hulp dementie; vaste gezichten dementie; vast team dementie; veilig thuis wonen dementie;
    veilig thuis alzheimer; hulp bij vergeten thuis; hulp vergeetachtig; hulp voor moeder vergeet; hulp
    voor vader vergeet; hulp dementie; ondersteuning dementie; begeleiding dementie; begeleiding
    alzheimer; zorg dementie; zorg alzheimer; hulp alzheimer; zorg aan huis dementie; vergeet te eten
    als alleen; vergeet te eten en drinken; alleen thuis en vergeet; woont alleen en vergeet; woont
    alleen dementie; woont alleen alzheimer; weet niet meer hoe douchen; vergeet zich te wassen; vergeet
    te wassen; vergeet te douchen; zegt dat al gedoucht; zegt dat al gegeten; wast zich niet vergeet;
    maaltijd herinneren; dagritme dementie; samen koken dementie; wandelen thuis dementie maatje;
    dementie vrijwilliger thuis; vrijwilliger dementie; maatje dementie; bezoek dementie; help at home
    dementia; someone to sit with mother dementia; sitter dementia; live-in carer dementia; dementia
    carer at home; begeleiding thuis mensen dementie; thuis mensen dementie; zorg thuis mensen dementie;
    begeleiding mensen dementie; hulp mensen dementie; oppas man dementie; oppas moeder alzheimer; oppas
    man alzheimer; of ze gegeten heeft; of hij gegeten heeft; weet niet of ze gegeten; weet niet of hij
    gegeten; weet niet meer of gegeten; paar uur bij haar zijn vergeet; paar uur bij hem zijn vergeet;
    paar uur bij haar weet niet meer; geen tien minuten alleen; tien minuten alleen; geen minuut alleen;
    kan niet vijf minuten alleen; niet even alleen laten vergeet; kraan open laat paniek; zet kraan
    open; alleen dan in paniek man; paniek als ik weg ben; raakt in paniek als ik weg; paniek zonder
    mij; ommetje alzheimer; ommetje dementie; wandelen vader alzheimer; boterham alzheimer; boterham
    dementie; als ik weg ben alzheimer; als ik weg ben dementie; als ik werk dementie; ik werk en moeder
    vergeet; iemand bij vader alzheimer; iemand met mijn vader alzheimer; iemand met moeder dementie;
    vergeet te eten vindt dat ze alles kan; zegt dat ze alles zelf kan vergeet; vergeet dat ze moet
    eten; vergeet dat hij moet eten; vergeet dat ze moet drinken; vergeet eten en drinken; dementia and
    lives alone; dementia lives alone; dementia remind; remind her to eat; remind him to eat; pop in
    dementia; someone with dementia at home; vergeet alles elke dag iemand; vergeet elke dag iemand
    binnen; oma vergeet iemand binnenlopen; vergeet iemand langs; middag bij dementerende; middag bij
    demente; dementerende spelletje; demente spelletje; forgets to turn off; forgets the tap; forgets to
    take a meal; forgets stay in her own place; forgets to eat`,
    `gas aan laten staan; laat het gas aan; vergeet te eten; vergeet eten koken; vergeet te drinken; vergeet
    pillen; vergeet medicijnen; alleen niet meer veilig; toezicht thuis; dementievriendelijk huis;
    dementieklok; kalenderklok; gps zender; laat niemand binnen; laat thuiszorg niet binnen; wast zich
    niet meer; zelfde kleren dragen; verwaarloost zichzelf; vermagert vergeet eten; wil niet douchen
    dementie; kan hem niet alleen laten; kan haar niet alleen laten; geen moment alleen laten; niet
    alleen gelaten worden; durf hem niet alleen te laten; durf haar niet alleen te laten; ommetje; paar
    uur bij haar; vindt dat ze alles kan; vindt dat ze alles nog kan`,
  ),
  relation(
    'dementie-dag',
    `dagbesteding dementie; dagbesteding alzheimer; dagbesteding geheugenproblemen; dagbesteding
    psychogeriatrie; dagopvang dementie; dagopvang alzheimer; dagopvang dementerende; dagverzorging
    dementie; dagbehandeling dementie; dagbehandeling psychogeriatrie; dagbehandeling pg; dagbesteding
    pg; dagcentrum dementie; dagactiviteiten dementie; ontmoetingscentrum dementie; ontmoetingscentra
    dementie; dementie overdag; overdag weg dementie; overdag opvang dementie; paar dagen opvang
    dementie; activiteiten dementie; activiteitengroep dementie; zorgboerderij dementie; zorgboerderij
    alzheimer; boerderij dementie; groepsbegeleiding dementie; begeleiding groep dementie; odensehuis;
    inloophuis dementie; inloop dementie; dementie inloopcentrum; huiskamer dementie; muziek dementie;
    zingen dementie; koor dementie; wandelgroep dementie; wandelen dementie; bewegen dementie;
    schilderen dementie; museum dementie; sporten dementie; uitje dementie; tovertafel; belevingsgericht
    dementie; zinvolle dag dementie; dagje uit vergeetachtig; dagprogramma dementie; dag invullen
    dementie; overdag onder de mensen dementie; dagstructuur dementie; daginvulling dementie;
    reminiscentie; iets te doen alzheimer; dementerenden overdag; day care dementia; dementia day care;
    geheugensteun groep; cognitieve stimulatie; cst groep; breintraining groep; sociale benadering
    dementie; dagsociëteit dementie; verveelt zich dementie; zit hele dag te dutten dementie; zit maar
    dementie; dagbesteding vergeetachtig; dagbesteding vergeet; dagopvang vergeet; dagopvang
    vergeetachtig; overdag vergeet alles; overdag alzheimer; overdag iets te doen dementie; overdag iets
    te doen alzheimer; overdag bezig dementie; bezigheid dementie; bezigheden dementie; bezighouden
    dementie; vermaak dementie; zit hele dag in stoel dementie; zit hele dag alzheimer; hele dag niks
    dementie; hele dag niets dementie; ergens heen dementie overdag; naar club dementie; naar dagopvang
    dementie; dagopvang man alzheimer; moeder overdag opvang; dagje weg dementie; met busje opgehaald
    dementie; opgehaald dagopvang dementie; ontmoetingsgroep dementie; ontmoetingsplek dementie;
    ontmoeten dementie; huiskamerproject dementie; tuin dementie; tuinieren dementie; dieren dementie;
    zorgtuin dementie; kinderboerderij dementie; biljarten dementie; klussen dementie; werkplaats
    dementie; mannengroep dementie; dansen dementie; contactkoor; participatiekoor; activiteiten
    geheugenproblemen; activiteiten voor vergeetachtig; activiteiten vergeetachtige ouderen;
    dagbehandeling alzheimer; belevingsactiviteiten; dementie meedoen; dementie vrije tijd; uitstapjes
    dementie; vakantie dementie; aangepaste vakantie dementie; vakantieweek dementie; dementia
    activities; dementia club; overdag iemand dementie; iets te doen overdag iemand dementie; overdag
    iemand beginnende dementie; iets doen overdag dementie; dagbesteding mensen dementie; dagbesteding
    mensen alzheimer; dagbesteding ouderen dementie; dagbesteding beginnende dementie; dagbesteding
    lichte dementie; activiteiten mensen dementie; activiteiten ouderen dementie; opvang overdag mensen
    dementie; dagopvang ouderen dementie; dagopvang moeder dementie; dagopvang vader dementie;
    dagbesteding moeder dementie; dagbesteding vader dementie; dagbesteding man dementie; dagbesteding
    vrouw dementie; alzheimer paar dagen in de week; alzheimer dagen in de week; dementie dagen in de
    week; alzheimer waar overdag; overdag plekje vergeetachtig; overdag plek vergeetachtig; overdag
    vergeetachtige; plekje overdag; plekje voor mam overdag; overdag plekje werken; in de war bezig
    handen; in de war nog bezig; nu in de war bezig; in de war timmerman; in de war iets doen; in de war
    overdag; in de war ergens heen; verwarde vader overdag; verwarde moeder overdag; vergeetachtige
    vader overdag; vergeetachtige moeder overdag; overdag onder mensen vergeet; zingen in de war;
    dementia during the day; dementia go during the day; go during the day; wife with dementia day;
    during the day alzheimers; alzheimers day centre; clubje alzheimer; clubje dementie; clubje vergeet;
    alzheimer hele dag voor raam; hele dag voor raam alzheimer; vergeetachtig verveelt; verveelt
    vergeetachtig; vergeetachtig naar mijn werk; overdag naar werk vergeetachtig; alzheimers weekdays;
    something to do alzheimers; something to do dementia; dementia weekdays`,
    `dagopvang ouderen vergeet; hele dag op de bank vergeet; verveelt zich vergeet; braintraining;
    geheugenkoor; belevingsgericht; herinneringen ophalen; vergeet dagbesteding; wil niet naar
    dagopvang; weigert dagbesteding; ontmoetingscentrum; overdag toezicht; kleinschalige dagopvang;
    dagbehandeling; plekje`,
  ),
  relation(
    'dementie-gedrag',
    `dwalen; dwaalt; dwaalgedrag; dwaaldetectie; weglopen dementie; loopt weg dementie; loopt weg van huis
     moeder; loopt 's nachts over straat; gaat 's nachts naar buiten; in pyjama op straat; in nachtjapon op
     straat; in pyjama naar buiten; door politie thuisgebracht; politie bracht thuis; politie gevonden
     moeder; spookt 's nachts; nachten spoken; onrustig dementie; onrust dementie; nachtelijke onrust;
     dementie nacht; nachts wakker dementie; loopdrang; bewegingsonrust; wil steeds naar huis; zegt dat naar
     huis wil; wil naar huis terwijl thuis; onbegrepen gedrag; probleemgedrag dementie; moeilijk gedrag
     dementie; gedragsproblemen dementie; gedragsverandering dementie; gedrag dementie; veranderd gedrag;
     ander gedrag dementie; agressief dementie; agressie dementie; agressie alzheimer; boos dementie; boos
     vergeet; slaat dementie; slaat mij dementie; schreeuwt dementie; schelden dementie; roepgedrag; roept de
     hele dag; gilt hele dag; wantrouwig dementie; beschuldigt van stelen; denkt dat bestolen; zegt dat ik
     steel; denkt dat ik steel; beschuldigt thuiszorg; denkt dat geld gestolen; denkt dat vreemdgaat
     dementie; jaloers dementie; ziet mensen die er niet zijn; ziet dingen die er niet zijn dementie;
     hallucinaties dementie; hallucineert dementie; wanen dementie; ziet beestjes; praat tegen spiegel; praat
     tegen televisie; ontremd; ontremd gedrag; kleedt zich uit overal; plast in prullenbak; plast in
     plantenbak; plast in hoek; smeert met ontlasting; poept overal dementie; verzamelt spullen dementie;
     loopt achter me aan; loopt achter mij aan; wijkt niet van mijn zijde; claimend dementie; apathie
     dementie; delier; sundowning; gedragskundige dementie; psycholoog dementie; omgaan met gedrag dementie;
     crisis dementie; crisisopname dementie; crisisopvang dementie; gesloten afdeling dementie; wet zorg en
     dwang; wzd; observatieafdeling; gerontopsychiatrie; ouderenpsychiatrie dementie; weigert verzorging
     dementie; verzet bij wassen; verzet zich bij wassen; slaat verzorging; gooit met spullen dementie; dcm;
     dementia care mapping; wanders at night; aggressive dementia; suspicious dementia; achterdochtig moeder;
     achterdochtig vader; achterdochtig oma; achterdochtig opa; achterdochtig oud; achterdochtig vergeet;
     wantrouwig vergeet; boos worden dementie; driftig dementie; driftig alzheimer; agressief alzheimer;
     agressief vergeet; agressief moeder verward; slaat alzheimer; schopt dementie; scheldt uit dementie;
     scheldt mij uit vergeet; gooit eten dementie; onrustig alzheimer; onrustig vergeet; onrustig 's avonds
     dementie; 's avonds onrustig vergeet; loopt de hele nacht; loopt hele nacht rond; nachts rondlopen;
     doolt rond; doolt 's nachts; dolen; nachts op dementie; nachts naar buiten; midden in nacht buiten;
     nacht buiten gevonden; nacht over straat; op straat gevonden; buurman bracht terug verdwaald; buren
     brengen thuis verdwaald; steeds weg willen dementie; steeds naar buiten dementie; wil weg dementie; wil
     naar huis dementie; wil naar huis alzheimer; denkt niet thuis te zijn; denkt dat hij niet thuis is; pakt
     koffer om naar huis; pakt jas en wil weg; zoekt haar moeder; roept om moeder; roept om haar mama; zoekt
     overleden man; denkt naar werk te moeten; wil naar werk dementie; beschuldigt mij; beschuldigt van
     diefstal; beschuldigt familie stelen; zegt bestolen; verdenkt; verdenkt mij; verstopt geld vergeet; wil
     niet wassen dementie; weigert wassen dementie; weigert medicijnen dementie; weigert eten dementie; wil
     niet eten dementie; angstig alzheimer; huilt dementie; huilerig dementie; somber dementie; depressief
     dementie; lusteloos dementie; seksueel gedrag dementie; seksueel ontremd dementie; eetlust ontremd; eet
     oneetbare dingen; plast overal; plast naast toilet dementie; plast in kast; plast in de kamer vergeet;
     poept in broek dementie; luiers uittrekken; gilt en schreeuwt dementie; schreeuwt alzheimer; roept
     dementie; roepen dementie; omgangsadvies dementie; omgangsadviezen; consult gedrag dementie;
     gedragsconsulent dementie; moeilijk gedrag alzheimer; verandert van karakter dementie; karakter
     veranderd dementie; karakter veranderd vergeet; is veranderd dementie; is zichzelf niet dementie; camera
     toezicht dwalen; gps dwalen; gps horloge dementie; gps tracker dementie; leefcirkel; leefcirkels;
     deuralarm dementie; bedsensor dementie; wanders off; sundowning dementia; dementia behaviour; restless
     dementia; accuses me of stealing; jas aan bij deur; met jas aan bij deur; staat met jas aan; jas aan
     nacht; jas aan naar werk; wil naar zijn werk oud; wil naar werk 81; wil naar werk pensioen; denkt dat
     hij nog werkt; naar kantoor wil oud; portemonnee gepikt; portemonnee gestolen moeder; zegt portemonnee
     gepikt; geld gepikt moeder; zegt gepikt; beschuldigt mij portemonnee; scheldt uit zo was ze nooit; zo
     was ze nooit; zo was hij nooit; zo was ze vroeger nooit; nooit zo geweest scheldt; herkent niet boos;
     herkent me niet boos; boos als ik help omkleden; boos als ik wil helpen; wordt boos bij wassen; boos bij
     aankleden; slaat bij wassen; slaat van zich af; van zich af slaan; van zich af; verzet zich; rond vier
     uur onrustig; middag onrustig; eind middag onrustig; avond onrustig moeder; avond onrustig vader; tegen
     de avond onrustig; onrustig deuren; aan deuren trekken; deuren trekken; aan deurklink; trekt aan deuren;
     rammelt aan deur; deur op slot weg; loopt straat in nacht; loopt nachts straat; nachts op straat vader;
     nachts op straat moeder; 's nachts buiten vader; walks into the street; walks out at night; wanders into
     street; gets up at night and walks; hits my mum; hits my mother; says I stole; he hits her when she
     stops; dementie loopt steeds weg; steeds weglopen vader; steeds weglopen moeder; politie gebracht;
     politie teruggebracht; politie heeft hem gebracht; kwaad als de zuster komt; boos op de zuster; gooit
     met kopje; gooit met eten; mannen in de gordijnen; ziet vreemde mannen; ziet 's avonds mensen; gilt
     avonds; dementia screams; dementia bites; dementia hits; bites when we wash; screams when`,
    `verdwaalt; verdwaald; 's nachts op; loopt weg; weglopen; wantrouwend; ziet dingen; hallucinaties;
     hallucineert; wanen; verward; in de war; nachten door; ijsberen; gedragsproblemen; veranderd van
     karakter; karakter veranderd; persoonlijkheid veranderd; kortaf geworden; weigert alles; werkt tegen;
     verstopt spullen; verstopt portemonnee; ontlasting smeren; bvrij; deur op slot dementie; sleutel
     verstoppen; haldol; haloperidol; risperidon; rustgevend dementie; wandering; snoezelen;
     belevingsgericht; paniek avond dementie; angstig dementie; achterdochtig; achterdocht; gesloten
     afdeling; gesloten opname; probleemgedrag; moeilijk hanteerbaar gedrag; slaat om zich heen; bijt en
     knijpt; klampt zich vast; loopt weg uit huis; rechterlijke machtiging; signaleringsplan dementie;
     onrustig; gepikt; schelden; loopt steeds weg; zo was hij vroeger nooit`,
  ),
  relation(
    'jonge-dementie',
    `dementie jonge leeftijd; alzheimer jonge leeftijd; jonge dementie; jong dementerend; jong dementerende;
    jonge mensen met dementie; jonge mensen dementie; dementie onder 65; dementie voor 65; dementie
    jonger dan 65; werkende leeftijd dementie; dementie nog werkend; dementie schoolgaande kinderen;
    dementie thuiswonende kinderen; jonge kinderen vader dementie; jonge kinderen moeder dementie;
    pubers vader alzheimer; kinderen ouder dementie jong; vroege dementie; vroege alzheimer;
    vroegtijdige dementie; dementie op 40; dementie op 45; dementie op 48; dementie op 50; dementie op
    52; dementie op 55; dementie op 58; dementie op 60; 45 jaar dementie; 48 jaar dementie; 50 jaar
    dementie; 52 jaar dementie; 54 jaar dementie; 55 jaar dementie; 56 jaar dementie; 57 jaar dementie;
    58 jaar dementie; 59 jaar dementie; 60 jaar dementie; 61 jaar dementie; 62 jaar dementie; 63 jaar
    dementie; 50 jaar alzheimer; 52 jaar alzheimer; 54 jaar alzheimer; 55 jaar alzheimer; 56 jaar
    alzheimer; 57 jaar alzheimer; 58 jaar alzheimer; 59 jaar alzheimer; 60 jaar alzheimer; 61 jaar
    alzheimer; 62 jaar alzheimer; 58 en dement; vijftiger dementie; te jong voor verpleeghuis dementie;
    te jong dementie; te jong voor dagopvang dementie; nog zo jong dementie; nog zo jong alzheimer;
    frontotemporale dementie; frontotemporaal; ftd; ziekte van pick; pick ziekte; frontaalkwabdementie;
    ppa afasie dementie; primair progressieve afasie; posterieure corticale atrofie; cadasil;
    kenniscentrum dementie jonge leeftijd; djl; jong dement; young onset dementia; early onset dementia;
    early onset alzheimer; young onset; dementia under 65; huntington dementie; nog geen 60 dementie;
    nog geen 65 dementie; nog geen 60 alzheimer; nog geen 65 alzheimer; pas 53 dementie; pas 55
    alzheimer; pas 57 dementie; pas 58 alzheimer; pas 60 dementie; man van 55 dementie; man van 58
    dementie; man van 60 alzheimer; vrouw van 52 alzheimer; vrouw van 57 dementie; vrouw van 59
    alzheimer; 49 jaar dementie; 51 jaar dementie; 53 jaar dementie; 53 jaar alzheimer; 64 jaar
    dementie; jonge mensen alzheimer; jong iemand dementie; jong dement worden; jongdementerenden;
    dagbesteding jonge dementie; dagbesteding jonge mensen dementie; lotgenoten jonge dementie; wonen
    jonge dementie; verpleeghuis jonge dementie; werk verloren dementie; ontslagen dementie; ontslagen
    alzheimer; werkgever dementie; uwv dementie; hypotheek dementie; schoolgaande kinderen alzheimer;
    puber moeder dementie; puber vader dementie; gedragsvariant ftd; bvftd; semantische dementie; dna
    onderzoek alzheimer; actieve groep jonge dementie; sportief dementie jong; early dementia young;
    dementia at 55; dementia at 58; dementia under 60; kinderen op school dementie; kinderen nog op
    school dementie; kinderen nog thuis dementie; mensen jonge leeftijd dementie; jonge mensen met
    alzheimer; 54 vergeet afspraken; 54 vergeet; 52 vergeet; 55 vergeet; 56 vergeet; 57 vergeet; 58
    vergeet; 53 vergeet; 51 vergeet; 50 vergeet; pas 57 weet niet meer; pas 54 vergeet; pas 55 weet niet
    meer; pas 56 weet niet; pas 58 weet niet; pas 52 weet niet; vergeet afspraken kantoor; vergeet op
    kantoor; vergeet op zijn werk; vergeet op haar werk; fouten op werk vergeet; werk vergeet alles man;
    te jong alzheimer; jong en alzheimer; jong vergeet alles; kinderen snappen niets papa vergeet;
    kinderen vergeet papa; papa vergeet; mama vergeet; alleen hoogbejaarden; hoogbejaarden; alleen
    ouderen jong dementie; alleen bejaarden; overal bejaarden; only 52 alzheimers; only 50 alzheimers;
    only 54 dementia; only 55 dementia; only 57 dementia; only 58 dementia; alzheimers kids school;
    dementia kids school; dementia kids still; in his fifties alzheimers; in her fifties dementia; 49
    alzheimer; 45 alzheimer; 47 alzheimer; 48 alzheimer; 49 dementie; 46 dementie; 51 alzheimer; 53
    alzheimer; hypotheek alzheimer; pubers alzheimer; alzheimer werk; alzheimer werkt nog; 56 werk
    namen; 56 namen niet meer; werk niet meer aan namen; werk niet aan vergeet; juf weet namen niet;
    namen van leerlingen`,
    `huntington; korsakov; korsakoff; syndroom korsakov; kinderen dementie gezin; dementie gezin; lotgenoten
    jong dementie; burn-out bleek dementie; burnout dementie; ontslagen door vergeten; jonge alzheimer;
    maakt fouten op werk vergeet; dementie werk; nog jong vergeet; pas 50`,
  ),
  relation(
    'dementie-naasten',
    `mantelzorger dementie; mantelzorgers dementie; naasten dementie; familie dementie; partner met dementie;
    partners dementie; alzheimer café; alzheimercafé; alzheimer trefpunt; alzheimertrefpunt; alzheimer
    theehuis; alzheimer nederland; dementielijn; alzheimertelefoon; lotgenoten dementie;
    lotgenotencontact dementie; gespreksgroep dementie; gespreksgroep alzheimer; praatgroep dementie;
    steungroep dementie; partnergroep dementie; steun dementie; steun alzheimer; cursus dementie; cursus
    omgaan dementie; training dementie; omgaan met dementie; omgaan met alzheimer; hoe ga ik om met
    dementie; leren omgaan vergeten moeder; workshop dementie; dementie online training; voorlichting
    dementie; informatieavond dementie; bijeenkomst dementie; familiegroep dementie; familiegesprek
    dementie; dementie samen; samen dementie; zorgen voor iemand met dementie; zorg voor man dementie;
    zorg voor vrouw dementie; zorg voor moeder dementie; zorg voor vader dementie; zorg voor partner
    dementie; zorg voor partner alzheimer; zorg voor man alzheimer; zorg voor vrouw alzheimer;
    overbelast dementie; kapot dementie moeder; trek het niet meer dementie; red het niet meer dementie;
    houd het niet vol dementie; ik kan niet meer dementie; uitgeput dementie; moe van zorgen dementie;
    man kwijt dementie; vrouw kwijt dementie; verlies bij leven; levend verlies; rouwen om iemand die
    leeft; huwelijk dementie; relatie dementie; schuldgevoel dementie; schuldgevoel opname verpleeghuis;
    schuldig naar verpleeghuis moeder; kinderen van dementerende; kleinkind uitleggen dementie;
    kleinkinderen uitleggen dementie; kind uitleggen oma vergeet; verlies geduld vergeet; geduld kwijt
    dementie; geduld op dementie; word gek van vragen; gek van steeds hetzelfde; gek van hetzelfde
    verhaal; dementiecoach; dementie mantelzorgondersteuning; dementheek; partner in balans; caring for
    dementia; carer dementia; support dementia relatives; dementia cafe; psycho-educatie familie
    dementie; partner heeft alzheimer steun; praten over dementie; praten over alzheimer; verhaal kwijt
    dementie; ervaringen delen dementie; anderen met partner dementie; anderen die ook dementie; mensen
    die hetzelfde meemaken dementie; vrouwen met man dementie; groep partners dementie; groep kinderen
    dementie; dochters dementie; volwassen kinderen dementie; mantelzorggroep dementie; mantelzorggroep
    alzheimer; mantelzorg dementie; mantelzorg alzheimer; mantelzorger alzheimer; mantelzorgers
    alzheimer; familie alzheimer; naasten alzheimer; hoe moet ik omgaan dementie; hoe reageer ik
    dementie; hoe praat ik met dementie; communiceren dementie; communicatie dementie; contact maken
    dementie; omgaan met vergeten; omgaan met vergeetachtig; omgaan met vergeetachtigheid; omgaan met
    demente; niet boos worden op vergeet; boos op mijn man vergeet; boos op moeder vergeet; word word
    moe van vergeten; verdriet om dementie; verdriet alzheimer; verdriet moeder dementie; afscheid nemen
    dementie; rouw dementie; rouwen dementie; ik ben mijn man kwijt alzheimer; mijn moeder kwijt
    dementie; eenzaam naast dementie; alleen in huwelijk dementie; alleen voor staan dementie; niet
    slapen dementie man; doodmoe dementie; gebroken nachten dementie; stress dementie ouder; overspannen
    dementie; hou dit niet vol dementie; hou niet vol alzheimer; trek niet meer alzheimer; red niet meer
    alzheimer; kan niet meer aan dementie; wordt te veel dementie; te zwaar dementie zorg; zwaar
    dementie; broer doet niks dementie; familie ruzie dementie; familie oneens dementie; kinderen
    snappen niet dementie; uithuisplaatsing verpleeghuis verdriet; man naar verpleeghuis gemis; vrouw
    naar verpleeghuis gemis; man verpleeghuis alleen thuis dementie; lezing dementie; film dementie;
    dementie experience; inleven in dementie; boek dementie; coping with dementia; living with someone
    dementia; support group dementia; my wife dementia tired; exhausted dementia; omgaan met moeder
    dementie; omgaan met vader dementie; omgaan met man dementie; omgaan met vrouw dementie; omgaan met
    partner dementie; hoe omgaan moeder dementie; dementie verlies geduld; dementie geduld; lotgenoten
    partner dementie; mantelzorgers mensen dementie; naasten mensen dementie; familie mensen dementie;
    zorg voor iemand met dementie zwaar; moeder dementie geduld; vader dementie geduld; man dementie
    geduld; getrouwd met iemand die mij niet kent; getrouwd kent mij niet meer; kent mij niet meer
    huilen; kent mij niet janken; kent me niet meer praten; janken; man die mij niet meer kent; vrouw
    die mij niet meer kent; hoe reageer ik vergeet; wat zeg ik als ze vraagt; wat moet ik zeggen als ze
    vraagt; vraagt waar papa is; vraagt waar haar man is; tiende keer vraagt; voor de tiende keer;
    honderd keer vraagt; geduld op vergeetachtig; geduld is op; geduld op vergeet; geduld kwijt vergeet;
    geduld kwijt moeder; schreeuw tegen vergeetachtige man; schreeuw vergeetachtig spijt; schreeuw tegen
    moeder vergeet; val uit tegen haar vergeet; val uit vergeet spijt; word kwaad vergeet schuldig;
    uitgevallen tegen mijn moeder; geen gesprek meer man dementie; weduwe terwijl hij leeft; alleen
    terwijl hij er nog is; stukje bij beetje kwijt; elke dag een stukje kwijt; lose my temper; lose my
    patience; lose my temper forgets; feel so guilty forgets; guilty wife forgets; guilty dementia;
    losing my wife to dementia; losing my husband to dementia; langzaam kwijtraken dementie; moet ik
    reageren vraagt waar; reageren als ze vraagt waar; ken haar niet terug; ken hem niet terug; ken mijn
    moeder niet terug; ken mijn man niet terug; beetje afscheid; elke dag een beetje afscheid; afscheid
    van man die er nog is; mist verdwijnt; verdwijnt langzaam; snauw hem af; snauw haar af; snauwen
    vergeet; snauw als hij weer vraagt; weer vraagt hoe laat; huil als hij weer vraagt; verdwijnt in de
    mist`,
    `lotgenotengroep mantelzorg vergeet; herkent mij niet; herkent me niet; herkent ons niet meer; herkent
    eigen vrouw niet; loopt achter mij aan; kan hem niet alleen laten; kan haar niet alleen laten; geen
    moment alleen laten; respijtzorg dementie; oppas dementie; ruzie met moeder vergeet; schreeuw tegen
    haar vergeet; ontmoetingscentrum dementie; ontmoetingscentra dementie; schuldig; niet meer kent`,
  ),
];
