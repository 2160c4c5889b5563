import { relation } from '../concept.ts';

/** Branch behandeling: getting better by practising. */
export const therapy = [
  relation(
    'behandeling',
    `paramedisch; paramedische zorg; paramedische behandeling; paramedische therapie; paramedicus;
     paramedici; eerstelijnsbehandeling; behandeling ouderen thuis; behandeling aan huis; behandelaar aan
     huis; gzsp; geneeskundige zorg specifieke patiënten; haptotherapie;      cesartherapie; mensendieck; psychosomatische
     therapie; podotherapie; huidtherapie; huidtherapeut; oedeemtherapie; lymfedrainage; lymfoedeem;
     littekenbehandeling; massage; massagetherapie; masseur;      dagbehandeling ouderen; therapist; paramedische hulp; paramedische behandelingen;
     paramedisch centrum; paramedische praktijk; wlz-behandeling; behandeling wlz; behandeldienst;
     behandelpraktijk; therapiepraktijk; therapie aan huis; therapie thuis; behandeling thuis; behandelaars
     aan huis; mobiel behandelteam; eerstelijns paramedische; haptotherapeut; haptonoom;      voetreflex; ontspanningsmassage; stoelmassage; zwangerschapsmassage; massage ouderen;
     massage aan huis; massagepraktijk; bindweefselmassage; manuele oedeemtherapie; compressietherapie; dik
     been lymfe; dikke arm na borstkanker; lymfe; littekens behandelen; acnetherapie; aromatherapie;
          bewegingstherapie; psychomotorische therapie; hippotherapie behandeling; therapie met dieren;
     ondersteunende therapie; paramedical`,
    `behandeling; therapie; therapeut; behandelaar; oefeningen doen; oefeningen; kuur; behandelen;
     specialist ouderengeneeskunde; therapy; treatment; behandelcentrum; behandelteam; vaktherapie;
     vaktherapeut; multidisciplinaire behandeling; alternatieve geneeswijze`,
  ),
  relation(
    'fysiotherapie',
    `fysiotherapie; fysiotherapeut; fysio; fysiotherapeutisch; fisio; fysio therapie; kinesist;
     kinesitherapie; kinesitherapeut; kiné; kinderfysiotherapie; kinderfysiotherapeut;
     geriatriefysiotherapie; geriatriefysiotherapeut; bekkenfysiotherapie; bekkenfysiotherapeut;
     bekkenbodemtherapie; bekkenbodem; bekkenbodemoefeningen; manuele therapie; manueel therapeut; manuele
     therapeut; sportfysiotherapie; oedeemfysiotherapie; psychosomatische fysiotherapie; neurofysiotherapie;
     fysio aan huis; oefentherapie; oefentherapeut; oefentherapie cesar; oefentherapie mensendieck;
     kinderoefentherapie; looptraining; loopoefeningen; looprevalidatie; leren lopen; opnieuw leren lopen;
     weer leren lopen; weer lopen oefenen; trap oefenen; traplopen oefenen; evenwichtstraining;
     balanstraining; balansoefeningen; evenwichtsoefeningen; spierkracht; spieren versterken;
     spierversterkende; spierzwakte; houding en beweging; dry needling; bppd; looppatroon; etalagebenen;
     rugpijn; rugklachten; lage rugpijn; last van rug; pijn in rug; pijn rug; hernia; spit in rug; door rug
     gegaan; ischias; uitstraling been; nekpijn; nekklachten; nekhernia; pijn in nek; stijve nek;
     schouderpijn; schouderklachten; pijn in schouder; pijn schouder; frozen shoulder; slijmbeursontsteking;
     tenniselleboog; rsi; muisarm; peesontsteking; achillespees; hielspoor; kniepijn; knieklachten; pijn in
     knie; pijn knie; knie versleten; kniebanden; meniscus; kruisband; heuppijn; heupklachten; pijn in heup;
     pijn heup; enkel verzwikt; enkel verstuikt; liesblessure; spierscheur; blessure; sportblessure;
     gewrichtspijn; stijve spieren; stijve gewrichten; heupoperatie; bekkenklachten; bekkenpijn;
     bekkeninstabiliteit; bekkenbodemklachten; voorkeurshouding baby; motorische achterstand; grove motoriek;
     motoriek kind; manuele lymfedrainage; longfysiotherapie; fysiotherapie parkinson; parkinsonnet
     fysiotherapeut; claudicationet; physiotherapy; physiotherapist; physical therapy; physio; back pain;
     neck pain; shoulder pain; knee pain; learn to walk again; pelvic floor; fysiotherapeuten; fysiotherapie
     thuis; fysiotherapie aan huis; fysiotherapeut aan huis; fysiotherapeut thuis; fysiopraktijk;
     fysiotherapiepraktijk; fysiotherapie praktijk; fysiotherapie ouderen; fysiotherapie kind; fysiotherapie
     kinderen; fysiotherapie na operatie; fysiotherapie na beroerte; fysiotherapie copd; fysiotherapie reuma;
     fysiotherapie heup; fysiotherapie knie; fysiotherapie revalidatie; fysiotherapie vergoed; fysiotherapie
     vallen; fysio thuis; fysio ouderen; kinesist aan huis; valtraining fysio; oefenprogramma; oefenen met
     lopen; lopen oefenen; leren lopen rollator; lopen met rollator oefenen; lopen na operatie; lopen na
     beroerte; lopen na val; lopen na heup; lopen gaat moeizaam; moeizaam lopen; mank; loopt mank; hinkt;
     sleept met been; slepend been; klapvoet; hielpijn; voetpijn lopen; pijn bij lopen; pijn in benen lopen;
     pijn in been; pijn been; pijn in enkel; pijn in voet; pijn in pols; pijn in elleboog; pijn elleboog;
     pijn bij bukken; kan niet bukken; niet meer bukken; bukken lukt niet; rug kapot; rug naar de knoppen;
     rug vast; rug zit vast; nek vast; nek zit vast; schouder vast; schouder uit de kom; lage rug; zere rug;
     zere knie; zere nek; zere schouder; zere heup; rugproblemen; knieproblemen; heupproblemen; nekproblemen;
     schouderproblemen; gewrichtsklachten; gewrichten pijn; spierklachten; spieren vast; spieren pijn;
     spierspanning; rugklachten behandelen; fibromyalgie fysio; scheve houding; slechte houding;
     houdingsklachten; zweepslag; gescheurde spier; voetbalknie; knie gedraaid; carpaal tunnel; hernia
     operatie; whiplash nek; hoofdpijn nek; kaakfysiotherapie; kaakklachten; kaakpijn; incontinentie fysio;
     plas verliezen oefenen; bekkenbodemtraining; bekkenbodem oefeningen; verzakking bekkenbodem; baby scheef
     hoofdje; baby voorkeurshouding; kind loopt op tenen; tenenloper; kind valt vaak onhandig; kind onhandig
     bewegen; motorische problemen kind; schrijfmotoriek; mrt kinderen; longen slijm ophoesten; slijm
     ophoesten; ademhalingstherapie; ademhalingsoefeningen; evenwicht trainen; evenwicht oefenen; balans
     trainen; balans verbeteren; spierkracht opbouwen; sterker worden spieren; kracht in benen opbouwen;
     sterkere benen; benen sterker; mobiliseren; hip pain; stiff neck; sore back; walking exercises; balance
     training; arm boven hoofd; schouder zit vast; door mijn rug gegaan; door mijn rug; rug verrekt; krom
     lopen rug; been niet belasten; heup oefeningen; oefeningen nieuwe heup; stijf thuis oefenen; steeds
     stijver; kleine stapjes oefenen; enkel dik; verstuikt; spier gescheurd; knee hurts; knee hurts stairs;
     exercises knee; back pain exercises; verlies plas nies; stijve nek hoofdpijn; wiebelig lopen oefenen;
     uitgleden pols; amper bukken; bukken rug; loopt onvast; spieren sterker; verrekt`,
    `oefeningen; slecht lopen; loopt steeds slechter; slecht ter been; wankel; wankel op benen; wiebelig;
     evenwicht; evenwicht slecht; stijf; stijf lichaam; spieren slap; slappe spieren; spieren zwak; geen
     kracht in benen; benen zwak; krachtverlies; kracht verloren; artrose; versleten knie; versleten heup;
     versleten rug; kapotte knie; duizelig; duizeligheid; motoriek; conditie slecht; geen conditie; weer op
     de been; heup gebroken; gebroken heup; gebroken been; been gebroken; enkel gebroken; gebroken arm; pols
     gebroken; stiffness; duizeligheid behandelen; nieuwe heup; nieuwe knie; heupprothese; knieprothese;
     knieoperatie; claudicatio; looptherapie; krachttraining ouderen; conditie opbouwen; conditie na
     ziekenhuis; hydrotherapie; evenwichtsstoornis; belasten; stijver; onderrug`,
  ),
  relation(
    'ergotherapie',
    `ergotherapie; ergotherapeut; ergotherapeutisch; ergo therapie; ergotherapie aan huis;
     kinderergotherapie; kinderergotherapeut; handtherapie; handtherapeut; handletsel; handspalk; spalk hand;
     spalk; dagelijkse handelingen; dagelijkse handelingen lukken niet; alledaagse handelingen; handelingen
     aanleren; handelen in dagelijks leven; energie verdelen; energie verdelen over dag; energieverdeling;
     balans belasting en belastbaarheid; belasting belastbaarheid; activiteitenweger; activiteiten doseren;
     potje opendraaien; potje niet open; potten openmaken; deksel niet open; flessen openmaken; bestek niet
     vasthouden; bestek vasthouden; aangepast bestek; knopen dichtmaken; fijne motoriek; pengreep;
     schrijfproblemen kind; handschrift kind; blokletters motoriek; prikkelverwerking kind; sensorische
     informatieverwerking; sensorische integratie; sensorische integratietherapie; si-therapie; huis veilig
     inrichten; veilig inrichten huis; woning veilig inrichten; advies hulpmiddelen; hulpmiddelenadvies;
     advies aanpassingen huis; woningadvies; advies woningaanpassing; rolstoeladvies; zitadvies; zithouding;
     zitproblemen; zithouding rolstoel; ligadvies; werkplekadvies; werkplekonderzoek; ergonomie; ergonomisch;
     transfers oefenen; transfer leren; transfertechniek; scootmobiel oefenen; scootmobieltraining;
     rijvaardigheid scootmobiel; scootmobielles; zelf koken lukt niet hand; koffie zetten oefenen; trillende
     handen; handen trillen; kracht in handen; geen kracht in handen; weinig kracht handen; laat alles uit
     handen vallen; laat kopjes vallen; kan niet meer vasthouden; occupational therapy; occupational
     therapist; daily tasks therapy; ergotherapeuten; ergotherapie thuis; ergotherapeut aan huis;
     ergotherapeut thuis; ergo thuis; ergotherapie kind; ergotherapie kinderen; ergotherapie ouderen;
     ergotherapie beroerte; ergotherapie reuma; ergotherapie parkinson; ergotherapie vergoed; 10 uur
     ergotherapie; uren ergotherapie; beperkte hand; hand werkt niet; hand doet het niet; stijve handen;
     kracht in hand; duim pijn; duimartrose; duimspalk; polsspalk; handbrace; pols brace; handoperatie
     oefenen; knoopjes lukken niet; knoopjes dichtdoen; rits dichtdoen; veters strikken; sokken aantrekken
     hulpmiddel; elastische veters; aardappels schillen hand; groente snijden hand; snijden lukt niet;
     schroefdop; blikje openen; fles openen; flesje niet open; kopje vasthouden; pen vasthouden; mes en vork
     vasthouden; tandenborstel vasthouden; beven handen; handen beven; bibberende handen; tremor; koken met
     één hand; met één hand doen; eenhandig; dagelijkse bezigheden; dagelijkse bezigheden lukken niet;
     dagelijkse taken; dagelijkse taken lukken niet; dagelijkse activiteiten; dagelijkse activiteiten lukken
     niet; dagelijkse dingen oefenen; handelingen oefenen; zelf aankleden leren; weer zelf koken leren;
     zelfstandig handelen; handelingsproblemen; zelfstandig blijven met hulpmiddel; handige hulpmiddelen;
     tips hulpmiddelen; advies over hulpmiddelen; advies rolstoel; advies scootmobiel; advies badkamer;
     advies stoel; advies bed; advies traplift; goede stoel; zit scheef in rolstoel; scheef in stoel; zakt
     onderuit; zakt onderuit stoel; doorzitten voorkomen; huis aanpassen advies; woning aanpassen advies;
     veilig in huis advies; huisbezoek valgevaar; energie indelen; energie doseren; doseren van energie;
     activiteiten en rust; rust en activiteit; belasting en rust; vermoeidheid ergotherapie; werkplek
     aanpassen; bureau stoel advies; bureaustoel; schrijfmotoriek kind; schrijven kind moeizaam; schrijven
     motoriek kind; kind onhandig; veters leren kind; kind knippen kleuren; kind prikkels; motorisch onhandig
     kind; plannen kind ergotherapie; cognitieve ergotherapie; shaky hands; hand therapy; splint; handiger
     manier handen; slimmere manier; potjes open schillen; aardappel schillen handen; dag beter verdelen;
     energie over de dag verdelen; vork vasthouden; pen en vork niet; onhandig schrijven; schrijft lelijk;
     thuis veilig pakken; reikt te ver; scheef in rolstoel; zit scheef; verkeerd zitten rolstoel; potlood
     vast; houdt potlood; schaar knippen; uit mijn handen vallen; knoop dichtmaken; krachten verdelen`,
    `onhandig; dagelijkse dingen lukken niet; dagelijkse dingen weer zelf; zelf weer kunnen; hulpmiddel
     zoeken; valgevaar in huis; handfunctie; pijn in handen; ergo; stijve vingers; drempels kleedjes advies;
     praktische tips thuis; laat dingen vallen; schrijven lukt niet hand; knoopjes niet dicht; vingers stijf;
     hand stijf; handiger; handen doen het niet`,
  ),
  relation(
    'logopedie',
    `logopedie; logopedist; logopediste; logopedisch; preverbale logopedie; logopedie kind; logopedie aan
     huis; stemtherapie; stemtherapeut; stemproblemen; stemklachten; stem kwijt; stem weg; stem hees;
     heesheid; hees; schor; stembanden; stembandknobbels; zachte stem; stem steeds zachter; parkinson stem;
     parkinson praten; pitt behandeling; stemtraining; transgender stem; stotteren; stottert;
     stottertherapie; stottertherapeut; stotterkind; lidcombe; hakkelen; broddelen; slissen; lispelen; slist;
     articulatie; articuleren; uitspraak oefenen; uitspraak klanken; spraaktherapie; spraakles;
     spraakproblemen; spraakstoornis; spraakgebrek; spraakontwikkeling; spraak-taalontwikkeling;
     spraaktaalachterstand; spraakachterstand; taalachterstand; taalachterstand kind; taalontwikkeling;
     taalontwikkelingsstoornis; tos; tos kind; taalontwikkeling kind; peuter praat niet; zoontje praat niet;
     dochtertje praat niet; kleuter praat slecht; kind praat slecht; praat nog weinig; zegt nog niets peuter;
     laat met praten; late prater; moeilijk te verstaan kind; kind onverstaanbaar; niet te verstaan kind; juf
     verstaat hem niet; kan de r niet zeggen; meertalig taalontwikkeling; slikproblemen; slikstoornis;
     slikklachten; slikt zich; slikken moeilijk; moeite met slikken; slikken na beroerte; slikonderzoek;
     sliktherapie; slikadvies; verslikken; verslikt zich; verslikt vaak; verslikt steeds; verslikt in
     drinken; verslikt in koffie; verslikt in eten; verslikpneumonie; dysfagie; verdikkingsmiddel; ingedikt
     drinken; drinken verdikken; kauwproblemen; kauwen en slikken; mondmotoriek; afwijkende mondgewoonten;
     duimen afleren; open mond ademen; myofunctionele; eetproblemen baby; drinken lukt niet baby fles;
     dysartrie; ademhaling en stem; auditieve verwerking; hanen oudercursus; taalgroep peuter;
     vroegbehandeling taal; ondersteunde communicatie kind; speech therapy; speech therapist; stutter;
     stammer; swallowing problems; slurred speech; hoarse; logopedisten; logopediepraktijk; praktijk voor
     logopedie; logopedie thuis; logopedist aan huis; logopedie kinderen; logopedie peuter; logopedie
     volwassenen; logopedie ouderen; logopedie parkinson; logopedie slikken; logopedie school; logopedie
     wachtlijst; logopedie stem; kinderlogopedie; logopedie stotteren; stotteren kind; stotteren volwassenen;
     kind stottert; zoon stottert; dochter stottert; hapert bij praten; blijft hangen in woorden; blijft
     steken in woorden; blokkeert bij praten; praten lukt niet kind; praat nog niet 2; praat nog niet 3; 2
     jaar praat niet; 3 jaar praat niet; 4 jaar praat slecht; kind zegt weinig; peuter zegt weinig; zegt maar
     paar woordjes; zinnetjes maken; woordjes leren kind; woordenschat; woordenschat kind; kleine
     woordenschat; taalstoornis; taalproblemen kind; taalprobleem; spraak kind; spraak taal; spraak-taal;
     spraak en taal; spraaktaal; communicatieproblemen kind; uitspraak kind; praat binnensmonds;
     binnensmonds; mompelt; fluistert; fluisterstem; hese stem; stem schor; schorre stem; zwakke stem; stem
     valt weg; stem verloren; stem gebruiken; stem docent; spraakverbetering; verstaanbaar praten;
     verstaanbaarheid; verstaanbaarheid verbeteren; duidelijker praten; duidelijker spreken; niet te verstaan
     parkinson; eten blijft hangen keel; eten blijft steken; eten schiet verkeerd keelgat; verkeerde keelgat;
     verslikken ouderen; verslikgevaar; verslikken parkinson; verslikken beroerte; verslikken dementie; hoest
     bij slikken; slikt slecht; slikt niet goed; kan niet slikken; niet goed slikken; slikken gaat moeilijk;
     slikken lukt niet; slikken doet pijn; kauwen lukt niet; eten en drinken onderzoeken slikken; eten
     verslikken; drinken verslikken; drinkt slecht baby fles; baby drinkt niet; eetproblemen kind; kind wil
     geen vast voedsel; moeilijke eter kind; kwijlen; kwijlen kind; kwijlt steeds; duimt; duimzuigen;
     tongligging; tongspier; tongriem; speen afleren; mondademen; neusspraak; schisis; hazenlip; gespleten
     gehemelte; laryngectomie; strottenhoofd weg; spraakknoopje; spraakcomputer; communicatiehulpmiddelen;
     lees en spellingproblemen logopedist; accentreductie; leer duidelijk spreken; lsvt; stammering;
     stuttering child; toddler not talking; child does not talk; trouble swallowing; voice therapy; kleuter
     praat nog niet; peuter praat nog niet; nog niet praten 3; alleen mama en bah; kind praat nog niet;
     dochter praat nog niet; zoon praat nog niet; meisje praat nog niet; kleinkind praat nog niet; praat nog
     geen zinnetjes; spreekt nog geen zinnen; zegt alleen mama; only says mama; almost three says; doesn't
     talk yet; not talking yet; late talker; verstaat niemand zoontje; zoontje niet te verstaan; dochtertje
     onverstaanbaar; in plaats van letters zegt; zegt tat; letters verkeerd uit; verslikt bij elke slok; stem
     schor en weg; stem kwijt juf; praat zo zacht; zo zacht niet verstaan; stem wordt zachter ziekte; de r
     lukt niet; sliss; hakkelt; wordt nagedaan stottert; hoest aan tafel verslikt; losse woordjes; stem slaat
     over; doorslikken; babbelt niet`,
    `praat onduidelijk; onduidelijk praten; moeilijk praten; moeilijk te verstaan; slecht te verstaan; praat
     slecht; moeite met praten; moeite met spreken; praat weinig; letters uitspreken; spreken;
     taalontwikkeling achter; afasie; praten na beroerte; dubbele tong; proest bij drinken; hoest bij eten;
     hoest bij drinken; kwijlt; speech; swallowing; prelogopedie; facialisparese; aangezichtsverlamming;
     ademtechniek; gemalen eten; sliste; zacht praten`,
  ),
  relation(
    'revalidatie',
    `revalidatie; revalideren; revalideert; revalidant; revalidanten; revalidatiecentrum; revalidatiezorg;
     revalidatiearts; revalidatiekliniek; revalidatieafdeling; revalidatietraject; revalidatieprogramma;
     poliklinische revalidatie; klinische revalidatie; geriatrische revalidatie; geriatrische
     revalidatiezorg; grz; medisch specialistische revalidatie; msr; ambulante revalidatie; thuis
     revalideren; revalidatie thuis; hartrevalidatie; longrevalidatie; oncorevalidatie; neurorevalidatie; cva
     revalidatie; cognitieve revalidatie; arbeidsrevalidatie; kinderrevalidatie; handrevalidatie;
     pijnrevalidatie; beenprothese leren lopen; amputatie leren lopen; lopen met prothese; na amputatie; na
     dwarslaesie; na heupoperatie; na heup operatie; heup operatie revalideren; na knieoperatie; na nieuwe
     knie; na gebroken heup; heup gebroken niet naar huis; heup gebroken herstellen; nieuwe heup herstellen;
     nieuwe knie herstellen; knie operatie herstellen; herstellen na operatie oefenen; weer op eigen benen na
     operatie; weer zelfstandig na beroerte; herstellen van beroerte; herstel na beroerte; herstel na cva;
     herstellen na ongeluk; herstel na hersenletsel; herstel na corona; long covid; long-covid; postcovid;
     post-covid; post covid; covid klachten; postic; post-ic; multidisciplinaire revalidatie;
     eerstelijnsrevalidatie; reactivering; reactivatie; reactiveren ouderen; rehabilitation; rehab; rehab
     centre; recover after stroke; recover after surgery; after hip replacement; long covid clinic;
     revalidatieplek; revalidatieplaats; revalidatiebed; revalidatiehotel; revalidatie-afdeling; revalidatie
     ouderen; revalidatie na beroerte; revalidatie na cva; revalidatie na val; revalidatie heup; revalidatie
     knie; revalidatie kind; revalidatie kinderen; revalidatie kanker; revalidatie corona; revalidatie
     hersenletsel; revalidatie hart; revalidatie longen; revalidatie dagbehandeling; revalidatie
     verpleeghuis; revalidatie ambulant; revalideren na; revalideren heup; revalideren ouderen; revalideren
     verpleeghuis; revalideren ziekenhuis; waar revalideren; plek om te revalideren; ziekenhuis uit
     revalideren; herrevalidatie; nabehandeling revalidatie; nazorg revalidatie; interdisciplinair team
     revalidatie; sneller herstel operatie; herstelprogramma operatie; herstelprogramma; hersteltraject
     lichamelijk; herstel na val; herstel na heup; herstel na nieuwe heup; herstel na nieuwe knie; herstel na
     amputatie; herstellen na beroerte; herstellen van hersenbloeding; herstellen van herseninfarct;
     herstellen van hartinfarct; herstellen na hartinfarct; herstellen van hartoperatie; herstellen na
     hartoperatie; herstellen van corona; herstellen na corona; herstellen na kanker; herstellen na chemo;
     fit worden na kanker; fit worden na chemo; opbouwen na kanker; opbouwen na operatie; opbouwen na ziekte;
     sterker worden na operatie; sterker worden na ziekenhuis; trainen na hartinfarct; trainen na operatie;
     trainen na beroerte; oefenen na beroerte; oefenen na heupoperatie; oefenen na operatie; arm oefenen na
     beroerte; arm oefenen beroerte; hand oefenen beroerte; lopen oefenen beroerte; heup gebroken
     revalideren; heup gebroken oefenen; bekken gebroken; dijbeen gebroken; bovenbeen gebroken;
     zelfstandigheid terugkrijgen; zelfstandig worden na ziekenhuis; weer naar huis na beroerte; van
     ziekenhuis naar revalidatie; orthopedische revalidatie; traumarevalidatie; prothesetraining; prothese
     leren; loopprothese; loopprothese training; rehabilitate; rehabilitation stroke; learn to walk after
     stroke; recovery after stroke; recovery after surgery; leren lopen na heup; kunstbeen lopen; lopen met
     kunstbeen; prothese leren lopen; intensive care opbouwen; alles weer opbouwen; weer opbouwen na
     ziekenhuis; aansterken en oefenen; eerst aansterken oefenen; corona op krachten; corona weer sterk;
     beroerte weer leren; beroerte oefenen; na beroerte leren fietsen; dwarslaesie leren; hartoperatie
     conditie; onder toezicht conditie; hartinfarct conditie`,
    `herstellen na operatie; heup gebroken; gebroken heup; heup gebroken ziekenhuis; heupoperatie;
     knieoperatie; nieuwe heup; nieuwe knie; lang in ziekenhuis gelegen; intensive care gelegen; na intensive
     care; na ongeluk weer leren; beroerte gehad; na beroerte; na hersenbloeding; na herseninfarct;
     hersteloord; training na hartinfarct; weer op krachten; weer op krachten komen; op krachten komen; weer
     op de been komen; weer op de been helpen; herstellen van val; terug naar huis oefenen; coronaklachten;
     oncologische revalidatie; hip surgery; knee surgery; training hart; uitbehandeld ziekenhuis oefenen;
     aansterken na operatie; naar huis na beroerte; weer leren lopen; aansterken; na nieuwe heup`,
  ),
];
