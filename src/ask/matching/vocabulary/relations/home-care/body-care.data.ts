import { relation } from '../../concept.ts';

/** Care of the body: washing, dressing, toilet, feet, teeth. */
export const bodyCare = [
  relation(
    'verzorging',
    `persoonlijke verzorging; ADL; adl-zorg; adl-hulp; algemene dagelijkse levensverrichtingen; thuiszorg;
    verzorging aan huis; verzorging thuis; lichamelijke verzorging; lijfelijke zorg; lichaamsverzorging;
    verzorgt zichzelf niet; zichzelf niet verzorgen; niet meer zelf verzorgen; verwaarloost zichzelf;
    zelfverwaarlozing; verwaarloost zich; ziet er verwaarloosd uit; vieze kleren; vervuild lichaam;
    verzorgende; verzorgende IG; thuiszorgmedewerker; thuis verzorgd worden; moeder verzorgen; vader
    verzorgen; dagelijkse verzorging; ochtendzorg; avondzorg; hulp bij de verzorging;
    wijkziekenverzorgende; gezinszorg; lichamelijk achteruit gaan; personal care; bodily care;
    thuisverzorging; 24-uurszorg thuis; 24 uur zorg thuis; inwonende zorg; inwonende verzorgster;
    inwonend verzorgende; live-in carer; live-in care; particuliere thuiszorg; particuliere verpleging;
    particuliere verzorging; volledig pakket thuis; VPT; modulair pakket thuis; MPT; zorgmoment per dag;
    wassen kleden eten hulp; help me with washing and dressing; care for my mother at home; look after
    my mother; zichzelf bijhouden; eigen lijf bijhouden; kan niks meer zelf; kan eigenlijk niks meer
    zelf; kan bijna niks meer zelf; helemaal niks meer zelf; opa opknappen; oma opknappen; klaar krijgen
    ochtend; klaar maken ochtend; klaar voor de dag; morgens klaar krijgen; elke ochtend langs helpen;
    iemand opstaan tot bed; van opstaan tot slapengaan; van opstaan tot bed gaan iemand; dezelfde broek
    dagen; zelfde broek aan; loopt er onverzorgd bij; onverzorgd bij; ziet er niet uit onverzorgd;
    verslonst; versloft; laat zichzelf gaan ouder; zichzelf niet schoon; niet meer zelf redden
    lichamelijk; met alles geholpen worden; overal bij geholpen worden; met alles helpen lichamelijk;
    hulp bij opstaan en wassen; look after herself; look after himself; can't look after herself; can't
    look after himself; no longer look after; come in every morning; come in every day; mornings help
    getting ready; get ready in the morning; help my dad every morning; needs help with everything; laat
    alles sloffen; vlekken op kleren; vlekken op trui; vieze trui; naar hem omkijken; naar haar
    omkijken; op gang helpen ochtend; 's ochtends en 's avonds helpen; ochtends en avonds iemand; met
    alles geholpen; om beurten voor moeder; bij toerbeurt; get ready each morning; come round each
    morning; each morning ready; apparaat en wond`,
    `drie keer per dag langs; twee keer per dag langs; iemand ochtends langs; iemand avonds langs; redt zich
    niet meer; redt het niet alleen; niet voor mezelf zorgen; kan niets meer zelf; hulpbehoevend;
    zorgbehoevend; wijkteam; buurtteam zorg; zorgverlener thuis; zorgmedewerker; helpende; helpende
    plus; vaste gezichten; caregiver; zuster langs; zuster aan huis; zorg aan huis; dag en nacht zorg;
    home care; home carer; helper at home; zorg bij mij thuis; elke ochtend iemand; elke morgen iemand
    langs; twee keer per dag iemand; opknappen; kan zelf niks meer; ochtends helpen; door vreemde
    geholpen`,
  ),
  relation(
    'wassen',
    `douchen; onder de douche; douche helpen; hulp bij douchen; zichzelf wassen; zich niet wassen; hulp bij
    het wassen; helpen met wassen; wassen en aankleden; wassen en kleden; wassen aan de wastafel;
    wastafel wassen; wassen op bed; bedwassing; op bed gewassen; wasbeurt; wasbeurten; verzorgend
    wassen; wassen zonder water; rug wassen; haren wassen; hoofd wassen; intieme wassing; intiem wassen;
    wast zich niet; in bad helpen; bad nemen; ligbad instappen; douchebeurt; doucht niet; wil niet
    douchen; douchen lukt niet; bang om te douchen; uitglijden onder de douche; vies ruiken; ruikt niet
    fris; stinkt naar zweet; lichaamsgeur; ongewassen; niet meer fris; lichaamshygiëne; persoonlijke
    hygiëne; afdrogen; afspoelen; insmeren met lotion; huid insmeren; kattenwasje; opfrissen; zich
    opfrissen; shower; showering; washing myself; bathing; ligbad niet uit; badbeurt; onder de kraan
    wassen; rug niet bij wassen; hygiëne achteruit; niet schoon op zichzelf; moeder helpen wassen; vader
    helpen wassen; zelf niet meer wassen; wassen gaat niet meer; kan zich niet meer wassen; zelf wassen
    lukt niet meer; help washing; wash myself; niet meer in bad; niet uit bad; bad niet in; niet meer
    onder douche; badkuip; badkuip niet in; washandje; washandje kraan; handdoek droog; haar uitspoelen;
    haar wassen lukt niet; haren niet gewassen; vet haar; vette haren; vies haar; begint te ruiken;
    begint te stinken ouder; ruikt vies; ruikt onfris; stinkt een beetje; zegt dat hij gewassen is; zegt
    dat ze gedoucht; badkamer niet meer in; komt niet meer in badkamer; wil niet onder water; niet onder
    de straal; onder de straal; in de douche wegglijden; douche glad; schoon krijgen man; schoon krijgen
    moeder; helpen schoon worden; wassen door iemand anders; niet door mij laten wassen; laat zich niet
    wassen; liever vreemde wassen; bang voor water; in het bad; uit het bad krijgen; bad niet meer in en
    uit; kan niet bij rug; bij rug wassen; rug inzepen; inzepen; teiltje; onder de kraan zetten; refuses
    to wash; refuses to shower; won't shower; won't wash; greasy hair; smells bad; into the bathtub;
    bathtub; get into the tub; wash her back; keep himself clean; keep herself clean; geen water gezien;
    weken niet in bad; weken niet gedoucht; dagen niet gedoucht; al lang niet gedoucht; lang niet
    gewassen; weken niet gewassen; warme straal; in en uit de douche; douchecabine; cabine stappen;
    bloot zien; zien bloot; schaamt zich bloot; a bath in weeks; hasn't had a bath; hasn't washed; have
    a bath; have a shower`,
    `ochtendzorg; badkamer helpen; fris; scheren; zalf smeren; crème smeren; smeren; hygiëne; mannelijke
    verzorger; vrouwelijke verzorger; alleen door vrouw gewassen; bath; badrand; schoon krijgen;
    wastafel; zeep; ruikt muf`,
  ),
  relation(
    'aankleden',
    `aankleden; uitkleden; omkleden; zich aankleden; hulp bij aankleden; aankleden lukt niet; kleren aandoen;
    kleren aantrekken; kleding aantrekken; kleren aankrijgen; sokken aantrekken; sokken aankrijgen;
    sokken aandoen; schoenen aantrekken; schoenen aankrijgen; veters strikken; veters vastmaken;
    knoopjes dicht; knopen dichtmaken; rits dicht; bh sluiten; bh vastmaken; broek aantrekken; broek
    aankrijgen; trui over hoofd; jas aantrekken; jas aankrijgen; hele dag in pyjama; loopt in pyjama;
    nachtkleding hele dag; dezelfde kleren; zelfde kleren; trekt verkeerde kleren; kleren
    binnenstebuiten; verschonen kleding; helpen kleden; aan- en uitkleden; adl aankleden; prothese
    aandoen; prothese omdoen; armprothese omdoen; beenprothese; spalk aandoen; korset aandoen; brace
    omdoen; getting dressed; dressing myself; put on clothes; aankleedhulp; sokken niet aan; schoenen
    niet aan; krijg sokken aan; krijg schoenen aan; broek niet aan; trui niet aan; jas niet aan; kleren
    niet aan; kleed aan lukt niet; kleedt zich niet aan; trek sokken aan; trek kleren aan; help kleren
    aan; knoopjes lukken niet; rits lukt niet; zelf niet meer aankleden; kleren hijsen; in kleren
    hijsen; in zijn kleren krijgen; in haar kleren krijgen; in broek hijsen; kleren krijgen lukt niet;
    ochtendjas; kamerjas; badjas hele dag; nog in pyjama; broek niet over voeten; broek over voeten;
    knoopjes bloes; knoopjes blouse; knoopjes overhemd; krijg knoopjes niet dicht; bh vast; bh niet
    vast; bh niet dicht; trui over mijn hoofd; schoenen en sokken; sokken over voeten; kousenvoet;
    blouse over jas; kleren verkeerd om; kleren verkeerde volgorde; trekt alles verkeerd aan; kleren
    achterstevoren; weet niet hoe kleren; kan niet in mouw; mouwen; rok dicht; jurk dicht; sjort aan
    kleren; bukken voor schoenen; schoenveters; veters niet meer; do his buttons; do her buttons;
    buttons; pull up trousers; pull up pants; put on socks; put on shoes; put my bra on; get dressed;
    help getting dressed; dress himself; dress herself; nachtpon; nachthemd; nachtjapon overdag; rits of
    knoop; rits knoop gips; hemd over trui; clothes on in the morning; put clothes on; putting his
    clothes on; putting her clothes on; hand with clothes`,
    `ochtendzorg; arm niet omhoog; niet meer bukken; bukken lukt niet; klaar maken voor de dag; gekleed;
    bloes; overhemd; rits; kousen sokken; buigen schoenen; winterjas aantrekken`,
  ),
  relation(
    'toilet',
    `incontinentie; incontinent; incontinentiemateriaal; incontinentieverpleegkundige; continentie;
    continentieverpleegkundige; urineverlies; ongewild urineverlies; plas ophouden; plas niet ophouden;
    plassen niet ophouden; plast in broek; in de broek plassen; broek geplast; in de broek poepen; poept
    in broek; bed geplast; nat bed; plast in bed; bedplassen; nachts plassen; ongelukje wc; op tijd naar
    de wc; wc niet halen; haalt de wc niet; naar de wc helpen; hulp wc; wc hulp; toiletgang; hulp bij
    toiletgang; toiletbezoek; van de wc af; toilet opstaan; billen afvegen; billen vegen; afvegen na wc;
    luier; luiers; luier verschonen; luiers volwassenen; inlegger; inleggers; inlegkruisje;
    inleggertjes; incontinentieverband; opvangmateriaal; incontinentiebroekje; po-stoel; postoel;
    toiletstoel; ondersteek; urinaal; plasfles; blaasproblemen; blaasontsteking; overactieve blaas;
    zwakke blaas; blaastraining; lekt urine; urine lekken; urinegeur; plasproblemen; verzakking;
    bekkenbodem; bekkenfysiotherapie; diarree; verstopping darmen; ontlasting; darmspoelen;
    poepproblemen; zindelijk; zindelijkheid; niet zindelijk; urineweginfectie; stoelgang; ruikt naar
    urine; ruikt naar plas; incontinence; toileting; going to the toilet; diapers; wet the bed; naar het
    toilet helpen; toilet helpen; opstaan van wc; ondersteek geven; niet op tijd wc; plas laten lopen;
    obstipatie; natte broek; nattigheid in bed; ongelukjes broek; ongelukjes in bed; ongelukje in broek;
    lakens kletsnat; bed kletsnat; kleddernat; nat wakker worden; matras nat; matras doorweekt; broek
    nat lachen; nat als ik lach; nat als ik hoest; nat bij hoesten; hoest plas; lach plas; lach of hoest
    loopt; loopt langs benen; langs mijn benen; druppels verlies; verlies druppels; plas verlies; niet
    op tijd bij pot; op tijd bij pot; van de pot af; komt pot niet af; pot op; niet halen tot wc; haal
    wc niet; wc net niet; ruikt naar pis; stinkt naar pis; naar pis; pislucht; plaslucht; urinelucht;
    onderbroek nat; natte onderbroek; natte onderbroeken; verstopt onderbroeken; vieze onderbroek;
    onderbroeken; sprong nat; springen nat; trampoline nat; ophouden na bevalling; hou het niet op
    bevalling; houdt plas niet; bekkenbodem bevalling; poep op vloer; plas op vloer; ligt op de vloer
    plas; broek omhoog wc; afvegen lukt niet; niet afvegen; zichzelf niet afvegen; volle broek; steeds
    verschonen; weet waar wc is durf; wetting herself; wetting himself; wet herself; wetting the bed;
    bed soaked; soaked bed; pee; peeing; leaks urine; leak when I laugh; get to the toilet in time;
    bathroom accidents; pads soaked; haalt het niet tot de pot; nachts niet op tijd; in eigen plas;
    prostaat natte; na prostaat; drang plas; drang te laat; schone onderbroeken mee; reserve onderbroek;
    accidents in his trousers; accidents; had an accident toilet; natte plek broek`,
    `plassen; verschonen; verschoning; nat matras; vaak plassen; nachts uit bed wc; drie keer per nacht wc;
    schaamt zich wc; blaas; toilet; po stoel; lakens; pis; po; lakens nat; natte lakens; op de pot`,
  ),
  relation(
    'steunkousen',
    `steunkousen; steunkous; steunkousen aantrekken; elastische kousen; therapeutische elastische kousen;
    TEK; compressiekousen; compressiekous; kousen aantrekken; kousen aankrijgen; kousen uittrekken;
    kousen niet aan; kousen aan en uit; aantrekhulp; aantrekhulpmiddel; kousenaantrekker; drukkousen;
    drukverband; zwachtelen; zwachtels; benen zwachtelen; ambulante compressietherapie;
    compressietherapie; spatader; spataders; spataderen; lymfoedeem; lipoedeem; oedeem benen; vocht in
    de benen; vocht benen; dikke benen; dikke enkels; opgezette benen; opgezwollen benen; opgezwollen
    enkels; trombosebeen; trombosekousen; oedeemtherapie; oedeemtherapeut; compression stockings;
    support stockings; krijg kousen aan; krijg kousen uit; kousen aandoen; kousen uitdoen; steunkousen
    niet aan; strakke kousen; strakke sokken; strak om benen; strakke dingen om benen; iets strak om
    benen; elastieken benen; kousen van moeder; kousen van vader; kousen elke ochtend; voor de kousen;
    komt voor de kousen; kousen aan doen; steunkouzen; stuenkousen; enkels dik; enkels zo dik; dikke
    enkels avond; dikke voeten avond; opgezette voeten; voeten opgezet; benen lopen vol; vol vocht
    benen; kuiten dik; been dik en rood; swollen legs; swollen ankles; my legs are swollen; tight
    stockings; stockings; pull on stockings; compression socks; kousen omdoen; haar kousen; zijn kousen;
    sok niet over hiel; elastieken dingen; elastieken uit; kuit vocht; compression stockings on`,
    `kousen; oedeem; trombose; zware benen; klittenbandkous; enkels; strak; kuiten`,
  ),
  relation(
    'eten-geven',
    `hulp bij eten; helpen met eten; hulp bij het eten; eten geven; te eten geven; eten aanreiken; eten
     ingeven; voeren; maaltijd geven; hulp bij eten en drinken; hulp bij drinken; drinken geven; drinken
     aanreiken; brood smeren; boterham smeren; brood klaarmaken; boterham klaarmaken; brood klaarzetten; eten
     klaarzetten; maaltijd klaarzetten; ontbijt klaarmaken; ontbijt maken; lunch klaarmaken; eten opwarmen;
     maaltijd opwarmen; warm eten klaarzetten; magnetron eten niet; vergeet te eten; vergeet eten; vergeet te
     drinken; vergeet drinken; drinkt te weinig; drinkt niet genoeg; drinkt bijna niet; eet bijna niets; eet
     slecht; eet te weinig; eten laat staan; wil niet drinken; uitdroging; uitgedroogd; vocht toedienen;
     verslikt zich; verslikken; verslikt; slikproblemen; slikken gaat moeilijk; moeilijk slikken;
     slikstoornis; slikt niet goed; dikvloeibaar; verdikkingsmiddel; vlees snijden; eten snijden; bestek
     vasthouden; lepel vasthouden; beker niet vasthouden; tuitbeker; knoeit met eten; knoeien met eten;
     eethulp; eetassistent; maaltijdassistent; voedingsassistent; maaltijdondersteuning; maaltijdbegeleiding;
     help with eating; feeding; hapje voor hapje; hapje geven; hapje voeren; lepel in mond; lepel naar mond;
     weet niet hoe lepel; mes en vork lukt niet; lukt niet bestek; bord vol terug; bord blijft vol; bord komt
     terug; bord niet leeg; bord onaangeroerd; eten onaangeroerd; onaangeroerd; laat bord staan; laat alles
     staan eten; thee staat er nog; thee koud staan; koffie koud laten staan; kopje staat er nog; zeggen dat
     ze moet drinken; zeggen dat hij moet drinken; zeggen dat ze moet eten; zeggen dat hij moet eten;
     aansporen te drinken; aansporen te eten; bij zitten als ze eet; bij zitten als hij eet; erbij zitten
     eten; bij gaan zitten eten; naast zitten eten; kauwt krijgt niet weg; krijgt eten niet weg; eten blijft
     in mond; houdt eten in mond; hoest bij slok; hoest bij drinken; hoest bij eten; hoesten tijdens eten;
     stikt eten; stikken in eten; bang stikken eten; slokken verkeerd; verkeerde keelgat; morst met eten;
     morst alles; morsen eten; morst koffie; morst soep; eet niet uit zichzelf; drinkt niet uit zichzelf;
     feed him; feed her; feed my mother; feed my father; someone to feed; can't hold a fork; hold a spoon;
     choking on food; chokes on food; remind her to drink; eat and drink reminder; elk hapje; bij elk hapje;
     uit haar mond lopen; uit zijn mond lopen; vergeet te kauwen; vergeet te slikken; kopjes per dag drinkt;
     drinkt maar; drinkt twee kopjes; ernaast blijft staan drinken; won't eat unless; sits with her eat; cut
     up her food; doesn't drink enough; forgets to eat and drink`,
    `ontbijt; boterham; brood; eten lukt niet; eet alleen maar; vochtintake; gastvrouw bij de maaltijd; eet
     niet; lepel; vork; rietje; morsen; slok; hapje; eet alleen als; vork vasthouden; wil niet eten`,
  ),
  relation(
    'in-en-uit-bed',
    `uit bed helpen; uit bed halen; uit bed komen; komt bed niet uit; bed niet uit; bed niet uitkomen; uit
     bed krijgen; naar bed helpen; naar bed brengen; in bed helpen; in bed leggen; in bed stoppen; in en uit
     bed; moet om zeven uur in bed; vroeg naar bed moeten; opstaan uit bed; hulp bij opstaan; helpen opstaan;
     opstaan lukt niet; niet opstaan uit stoel; uit stoel komen; stoel niet uit; uit de stoel opstaan;
     overeind komen; niet overeind; uit zijn stoel halen; transfer; transfers; hulp bij transfers; tillift;
     plafondlift; stalift; opstalift; actieve lift; passieve lift; tillen; te zwaar om te tillen; niet meer
     tillen; draaien in bed; omdraaien in bed; wisselligging; wisselhouding; draaischijf; glijzeil;
     glijlaken; bedlegerig; ligt hele dag in bed; ligt de hele dag op bed; blijft in bed liggen; aan bed
     gekluisterd; van bed naar rolstoel; rolstoel naar bed; bedrust; opzitten in bed; out of bed; getting up;
     into bed; hoist; uit bed tillen; in bed tillen; kom niet overeind; van matras af; niet van matras; van
     matras komen; benen over rand; over rand van bed; rand van bed; uit luie stoel; luie stoel niet uit; zit
     vast stoel; trekken om omhoog; omhoog trekken uit stoel; overeind trekken; overeind helpen; overeind
     hijsen; overeind krijgen; te zwaar omhoog; te zwaar voor mij bed; tillen met zijn tweeen; met zijn
     tweeen tillen; tillen we opa; tillen we oma; tillen van rolstoel; van rolstoel op bed; van rolstoel naar
     bed; op bed gelegd worden; op bed gelegd; naar bed gelegd; in bed gelegd; te vroeg op bed; half acht
     bed; acht uur al bed; zeven uur al bed; om te slapen leggen; liggen tot iemand komt; wachten tot iemand
     me uit bed haalt; blijft liggen tot; komt zelf niet uit bed; niet zelf uit bed; uit de veren; bed halen
     ochtends; 's morgens eruit helpen; eruit halen ochtend; eruit krijgen ochtend; eruit helpen ochtend; get
     out of bed; get him out of bed; get her out of bed; out of his chair; out of her chair; out of the
     chair; lift her into bed; lifting my husband; lifting my wife; pulling me up; pull me up; optillen uit
     bed; optillen uit stoel; optillen van grond; man optillen; vrouw optillen; moeder optillen; vader
     optillen; zit vast in stoel; zich omhoog duwen; niet omhoog duwen; uit de bank hijsen; zak weg in bank;
     bank niet uit; niet uit de bank; eruit hijsen; in stoel slapen; moet in mijn stoel slapen; legs out of
     bed; can't sit up; sit up in bed; ligt te wachten tot ik kom; ligt tot ik kom`,
    `opstaan; bedtijd; avondzorg; ochtendzorg; matras; blijft liggen; leunstoel; overeind; rug kapot tillen;
     optillen`,
  ),
  relation(
    'voeten',
    `pedicure; medisch pedicure; pedicure aan huis; voetverzorging; voetzorg; voeten verzorgen; voetenzorg;
    teennagels; teennagels knippen; nagels knippen; nagels van de voeten; voetnagels; nagels te lang;
    lange teennagels; ingegroeide nagel; ingroeiende teennagel; kalknagel; kalknagels; schimmelnagel;
    schimmelnagels; eelt; eelt verwijderen; eksteroog; likdoorn; kloofjes; hielkloven; droge voeten;
    voetenbad; bij voeten niet meer; kom niet bij voeten; kan niet bij tenen; niet bij mijn tenen;
    hamertenen; hallux valgus; podotherapeut; podotherapie; podoloog; steunzolen; zolen; hielspoor;
    voetklachten; voetpijn; pijn aan voeten; pijnlijke voeten; pijn onder voet; voetproblemen;
    diabetische voet; diabetesvoet; reumavoet; voetcontrole; orthopedische schoenen; orthopedisch
    schoenmaker; voetmassage; voetreflex; nagelverzorging; feet; foot care; toenails; podiatrist;
    chiropodist; nagels van tenen; nagels tenen krullen; tenen krullen; teennagels te dik; dikke
    teennagels; nagels te dik; nagels te hard schaar; nagels te lang tenen; kom niet bij tenen; er niet
    meer bij nagels; plekje tussen tenen; plekje teen; plekje voet; wondje voet; wondje teen; plek onder
    voet; harde plek onder voet; harde plek onder teen; op steentje lopen; barsten hielen; hielen
    barsten; gebarsten hielen; kloven hielen; kloven in voeten; hielen doen zeer; zere voeten; zere
    hielen; zere tenen; voeten doen zeer; tenen doen zeer; op sloffen voeten; schoen knelt; dikke teen;
    rode teen; ontstoken teen; teen ontstoken; bukken nagels; cut toenails; cut her toenails; cut his
    toenails; bend down toenails; thick toenails; sore feet; cracked heels; nagel groeit in; groeit in
    teen; nagel in teen; voelt niks in voeten; geen gevoel in voeten; voelt voeten niet; knobbel voet;
    schoen knobbel; toenails like claws; can't reach my toes; can't reach my feet`,
    `voeten; tenen; nagels; voet; schoenen knellen; hiel; sloffen; hielen; bend down; grote teen`,
  ),
  relation(
    'gebit',
    `gebit; kunstgebit; gebit verzorgen; gebit schoonmaken; gebitsverzorging; gebitsproblemen; tandarts;
     tandarts aan huis; mobiele tandarts; mondzorg; mondzorg aan huis; mondverzorging; mondhygiënist;
     mondgezondheid; tanden poetsen; tandenpoetsen; poetst tanden niet; tanden; kiespijn; kies trekken;
     tandpijn; tandvlees; tandvleesontsteking; ontstoken tandvlees; tandsteen; gaatjes tanden; gaatje kies;
     prothese past niet; gebit zit los; gebit past niet; losse tanden; rotte tanden; slechte tanden; slecht
     gebit; tandprothese; tandprotheticus; klikgebit; klikprothese; implantaat kaak; kroon kies;
     droge mond; slechte adem; zere mond; kauwen lukt niet; kan niet kauwen; kauwen doet pijn;
     bang voor de tandarts; angst voor de tandarts; angsttandarts; bijzondere tandheelkunde; tandheelkunde;
     geriatrische tandheelkunde; dentist; teeth; dentures; toothache;      tandartsbezoek; mondproblemen; valt uit mond; plaatje valt; plaatje gebit; plaatje van boven;
     bovengebit; ondergebit; gebitje; gebit valt; gebit zakt; bijten doet zeer; bijten doet pijn; kan niet
     bijten; niet meer bijten; harde dingen bijten; eet alleen pap; niet kauwen pap; kiezen verrot; rotte
     kiezen; verrotte kiezen; verrotte tanden; tanden verrot; kiezen trekken; losse kiezen; kies afgebroken;
     tand afgebroken; stuk tand af; stuk kies af; afgebroken tand; tand eruit; bang voor de boor; bang in die
     stoel; tandartsstoel; bang voor boren tand; vieze lucht mond; smerige lucht mond; lucht uit mond; stinkt
     uit mond; slechte lucht adem; tandenborstel; borstel droog tanden; borsteltje; poetst niet tanden; mond
     doet pijn; mond doet zeer; zere tand; pijn in mond; blaasjes in mond; wondjes in mond; wondje mond;
     schimmel mond; kunsttanden; valse tanden; mouth hurts; her teeth; his teeth; my teeth; false teeth;
     tooth; broken tooth; teeth are rotten; in mond kijken; niemand in mond; gaten in tanden; gaatjes;
     ondergebit schuift; gebit schuift; bang voor de tang; jaren met kiespijn; tanden laten doen; have his
     teeth done; have her teeth done; teeth done`,
    `kauwen; kaakpijn; in de stoel boor; pap eten`,
  ),
  relation(
    'uiterlijk',
    `kapper; kapper aan huis; thuiskapper; kapster; kapsalon; haren knippen; haren doen; kapsel; watergolf;
    baard scheren; baard trimmen; barbier; schoonheidsspecialiste; schoonheidssalon;
    schoonheidsverzorging; schoonheidsbehandeling; gezichtsbehandeling; gezichtsverzorging;
    huidverzorging; huidtherapeut; make-up; opmaken gezicht; manicure; nagels lakken; nagels laten doen;
    vingernagels; gelnagels; pruik; haarwerk; haarstuk; kaal door chemo; haaruitval; uiterlijke
    verzorging; er verzorgd uitzien; er netjes uitzien; mooi uitzien; weer mooi voelen; verwendag;
    verwenmoment; verwenochtend; ontspanningsmassage; wellness; kledingadvies; kledingverkoop; kleding
    kopen; nieuwe kleren kopen; kledingmarkt; stylist; hairdresser; haircut; barber; beauty; haren
    verven; haren laten doen; grijze uitgroei; haren kammen; permanentje; haar gekapt; gekapt; laten
    kappen; haar kappen; haar knippen; haar te lang; knipt iemand haar; knippen aan huis; lok voor ogen;
    lok hangt; pony knippen; knippen bij iemand thuis; wie knipt; haar wassen en knippen; haar
    watergolven; kleurspoeling; rollers haar; krulspelden; wenkbrauwen; wenkbrauwen chemo; wenkbrauwen
    tekenen; wimpers; hoofddoek chemo; mutsje chemo; kaal hoofd; kaal van chemo; baard staan; baard
    laten staan; scheren handen trillen; scheren lukt niet; niet meer scheren; ongeschoren; mesje
    scheren; scheermes; nagels gelakt; nagellak; kleurtje wangen; kleurtje op wangen; lippenstift;
    rouge; er mooi uitzien feest; netjes voor feest; mooi voor feest; voelt zich lelijk door chemo;
    lelijk sinds chemo; huid gezicht verzorgen; do her hair; do my hair; do my mothers hair; cut her
    hair; cut his hair; hair done; hair cut at home; nails done; shave; make up after chemo; haar in
    klitten; klitten; kale kop; kaal van kuren; iets voor op hoofd chemo; scheert en knipt; netjes
    bruiloft; mooi voor bruiloft; knippen thuis; cut my uncle's hair; cut hair at home; hair at his
    place`,
    `uiterlijk; massage; haren; scheren; epileren; ontharen; aromatherapie; lok; baard; lelijk ziekte;
    knippen`,
  ),
];
