import { relation } from '../../concept.ts';

/** Living with an illness, with pain, without energy. */
export const illness = [
  relation(
    'chronisch-ziek',
    `chronisch ziek; chronische ziekte; chronische aandoening; chronische ziektes; chronisch zieken;
    langdurig ziek; langdurige ziekte; leven met een ziekte; leren leven met ziekte; omgaan met ziekte;
    ongeneeslijke ziekte; praktijkverpleegkundige; praktijkondersteuner somatiek; POH-S; POH-somatiek;
    ketenzorg; zelfmanagement; ziekte accepteren; ziektes tegelijk; multimorbiditeit; meerdere
    aandoeningen; somatische zorg; auto-immuunziekte; crohn; ziekte van Crohn; colitis; colitis
    ulcerosa; darmziekte; prikkelbare darm; PDS; nierziekte; nierfalen; nierpatiënt; nieren slecht;
    leverziekte; levercirrose; epilepsie; epileptische aanvallen; epilepsieverpleegkundige; schildklier;
    lupus; HIV; hiv-consulent; coeliakie; bloedziekte; sikkelcel; migraine; patiëntenvereniging;
    patiëntvereniging; ziektelast; zeldzame ziekte; chronic illness; long-term illness; chronically ill;
    epilepsy; kidney disease; mijn ziekte begrijpen; ziekte de baas; kwaaltjes ouderdom; leven lang
    pillen; reguliere controle ziekte; nooit meer de oude; niet meer de oude
    ziekte; leren leven ziekte; leren leven met lijf; lijf doet het niet; lijf werkt niet mee; lijf laat
    me in de steek; gaat nooit meer over; gaat niet meer over; niet meer overgaat; iets wat niet
    overgaat; ziekte gaat niet weg; leven omgooien ziekte; hele leven omgooien; van dokter naar dokter;
    ene dokter naar andere; dokter in dokter uit; ziekenhuis in ziekenhuis uit; energie verdelen;
    energie kiezen; waar energie aan geef; moet kiezen met mijn energie; goede en slechte dagen ziekte;
    omgaan met ziek zijn; accepteren dat ik ziek; accepteren ziekte; ziek op jonge leeftijd; cope with
    illness; cope with my illness; cope with a disease; living with illness; illness never goes away;
    will never go away illness; hele leven ziekte; zijn hele leven mee; ziekte mijn leven bepaalt;
    plannen om ziekte; om mijn ziekte heen; boos op ziekte; lijf minder kan; lijf elk jaar minder; elk
    jaar minder kunnen; moedeloos van ziekte`,
    `ziek; ziekte; aandoening; diagnose gekregen; kwaal; kwalen; ouderdomskwalen; hoge bloeddruk;
    hypertensie; elke dag anders ziekte; lijf`,
  ),
  relation(
    'diabetes',
    `diabetes; suikerziekte; suikerpatiënt; diabeet; heeft suiker; last van suiker; ouderdomssuiker; diabetes
    type 2; diabetes type 1; insuline; insulinepomp; insulinepen; metformine; gliclazide; bloedsuiker;
    bloedsuikers; suiker te hoog; suiker meten; suiker prikken; bloedsuiker meten; bloedsuiker te hoog;
    glucose; glucosemeter; glucosesensor; glucosewaarden; hypo; hypers; diabetesverpleegkundige;
    diabetesconsulent; diabeteszorg; diabeteseducatie; diabetescontrole; diabetisch;
    zwangerschapsdiabetes; prediabetes; HbA1c; diabetic; blood sugar; insulin; te hoge suiker; suiker
    hoog; suiker laag; suiker is hoog; mijn suiker; zijn suiker; haar suiker; suiker schommelt;
    schommelt suiker; schommel suiker; van 3 naar 20; suiker val weg; hypo val weg; suikerdokter;
    suikerzuster; suikerspiegel; suikermeter; suikerwaarden; sensor suiker; vinger prikken school;
    vinger prikken suiker; in vinger prikken; kind vinger prikken; zoontje vinger prikken; snoept
    suiker; snoept stiekem suiker; mag ik nog suiker; welke mag ik eten suiker; spuiten of minder brood;
    minder brood spuiten; van spuiten afkomen; insuline afkomen; voeten tintelen suiker; wakker hypo;
    sugar is high; sugar too high; my sugar; blood sugar up and down; insulin pen; zwangerschapssuiker;
    suf van suiker; drop suiker; haat ding op arm; ding op arm rekenen; sensor op arm; boterhammen
    rekenen; koolhydraten tellen; tellen koolhydraten; sugar drops; sugar drops at night; drop leeg
    suiker`,
    `suiker; vingerprik; suikervrij; koolhydraatarm; tintelen voeten; snoept; schommelt waarden; minder brood`,
  ),
  relation(
    'hart-longen',
    `hartfalen; hartkwaal; hartklachten; hartziekte; hartpatiënt; hart- en vaatziekten; vaatziekte;
    hartproblemen; zwak hart; slecht hart; hartritmestoornis; hartritmestoornissen; boezemfibrilleren;
    pacemaker; ICD hart; na hartinfarct; hartinfarct gehad; hartaanval gehad; hartrevalidatie; dotteren;
    gedotterd; stent; omleiding hart; hartfalenverpleegkundige; hartfalenpoli; etalagebenen; longziekte;
    longziekten; COPD; longemfyseem; emfyseem; chronische bronchitis; astma; longfibrose; longpatiënt;
    longproblemen; longverpleegkundige; longrevalidatie; longarts; kortademig; kortademigheid; snel
    buiten adem; buiten adem; piepende adem; benauwdheid; inhalatie; inhalator; pufjes; puffer; puffen;
    ventolin; prednison longen; vernevelen; vernevelaar; ademhalingsoefeningen; saturatie; vocht
    vasthouden hart; plastabletten hart; telemonitoring hart; hartcoach; heart failure; heart disease;
    lung disease; asthma; breathless; short of breath; hart werkt niet goed; hart pompt niet; last van
    hart; iets aan hart; hart slecht; last van longen; slechte longen; longontsteking gehad; trap op
    buiten adem; snel buiten adem lopen; chronisch hartfalen; vaatchirurg; vernauwing benen; sta te
    hijgen; hijgen; hijgt; hijgen na stappen; hijgen trap; adem kwijt; adem tekort; krijg geen lucht
    trap; geen lucht meer; geen adem; naar adem happen; hapt naar adem; vier kussens slapen; kussens in
    rug slapen; rechtop slapen; rechtop in bed slapen; puffers; aan de puffers; gedotterd durft; na
    dotteren; na hartinfarct durf; stents; stents bang; omleidingen hart; bang voor mijn hart; elke
    steek schrik; steek hart; steken in borst; druk op borst; hoest me kapot; elke winter hoesten;
    hoesten elke winter; lippen blauw; blauwe lippen; pomp doet het niet goed; pomp hart; hart pompt;
    kilo vocht; aangekomen van vocht; aangekomen vocht; veertig jaar gerookt; jaren gerookt benauwd;
    niet meer fietsen hart; tillen hart; out of breath; can't breathe stairs; heart attack; weak heart;
    smoked for years; lucht happen; happen naar lucht; naar lucht; blijft staan lucht; halverwege
    blijven staan; na bypass; bypass; sinds bypass; klopje hart; hartkloppingen; verdrink in vocht;
    vocht longen; vocht achter longen; in stoel slapen benauwd; coughs; coughs all winter; coughing;
    can't walk to the corner`,
    `longen; benauwd; bloedvaten; hoge bloeddruk; cholesterol; hoesten; trap op hijgen; zuurstof; slijm;
    rokershoest; kussens; steek borst; pompfunctie`,
  ),
  relation(
    'kanker',
    `kanker; leven met kanker; oncologie; oncologisch; oncologieverpleegkundige; oncologische zorg;
    borstkanker; darmkanker; prostaatkanker; longkanker; huidkanker; leukemie; lymfeklierkanker;
    lymfoom; tumor; uitgezaaid; uitzaaiingen; uitzaaiing; kwaadaardig; kwaadaardige tumor; gezwel;
    hersentumor; melanoom; chemo; chemokuur; chemotherapie; bestraling; bestralingen; bestraald;
    radiotherapie; immunotherapie; hormoonkuur; hormoontherapie; borstamputatie; borst geamputeerd;
    inloophuis kanker; toon hermans huis; lotgenoten kanker; kankerpatiënt; na kanker; na de kanker;
    kanker en werk; oncologische revalidatie; herstel en balans; vermoeid na chemo; moe na chemo;
    psychosociale oncologie; oncologische fysiotherapie; kanker overwonnen; slecht nieuws gekregen van
    specialist; cancer; chemotherapy; radiation; tumour; oncology; breast cancer; na de chemo; ziek van
    chemo; leven na kanker; bang kanker terug; kankerpatiënten; tumorvrij; darmtumor; eierstokkanker;
    baarmoederhalskanker; blaaskanker; alvleesklierkanker; hoofd-halskanker; psycho-oncologie; cancer
    survivor; knobbeltje; knobbeltje gevonden; knobbeltje borst; knobbel borst; hele molen ziekenhuis;
    molen in ziekenhuis; medische molen; kuur spugen; kuur ziek; kuur overgeven; kuren ziekenhuis; elke
    drie weken kuur; na kuur; misselijk kuur; misselijk van kuren; borst kwijt; borst eraf; borst af;
    borst weggehaald; schoon verklaard; schone scan; ben schoon bang; bang terugkomt; terugkomt ziekte;
    het is teruggekomen; in gat na bestraling; val in gat na behandeling; gat na kuren; na bestralingen;
    bestralingen klaar; bestralen; foute cellen; slecht nieuws arts; haar uitgevallen chemo; haar kwijt
    chemo; vertellen kinderen ziek mama; vertellen kinderen borst; mama kanker kinderen; wachten op
    uitslag; has a tumour; tumor gevonden; lump found; lump in breast; chemo sick; blij moet zijn weg
    doodmoe; elke week infuus kinderen; maanden kuren kinderen; haar is terug; haar terug klaar; schrik
    van elk pijntje; elk pijntje; bij elk pijntje; vlek op long; vlekje op long; vlek op zijn long; plek
    op lever; plekje op longen; starts chemo; iedereen doet alsof klaar`,
    `onderzoek uitslag tumor; scan uitslag; borstprothese; lotgenoten ziekte; prothesebeha; inloophuis;
    kuren; spugen; molen; terugkomt; tumoren; uitslag angst`,
  ),
  relation(
    'parkinson',
    `parkinson; ziekte van Parkinson; parkinsonisme; parkinsonverpleegkundige; parkinsonnet; parkinsoncafé;
    parkinsonpatiënt; parkinsonfysiotherapeut; levodopa; madopar; sinemet; beven; bevende handen; handen
    trillen; trilt met handen; trillingen; tremor; bibberen handen; bevriezen bij lopen; freezing; staat
    ineens stil bij lopen; schuifelen; schuifelend lopen; schuifelt; kleine pasjes; stijf en traag; lewy
    body; maskergezicht; essentiële tremor; deep brain stimulation; rock steady boxing; parkinson
    boksen; parkinson dansen; parkinson's; shaking hands; tremors; parkinsonachtige; handen beven; hand
    trilt; kopje trilt; kan kopje niet stilhouden; loopt met kleine pasjes; beefziekte;
    multisysteematrofie; hand beeft; beeft; hand schudt; arm schudt; schudt arm; schudden hand; schudt
    hele arm; been schudt; plakken voeten; voeten plakken; plakt aan vloer; voeten plakken vloer; plakt
    met voeten; voeten vast aan vloer; bevriest; bevriest deur; bevriest lopen; bevriezen lopen; staat
    stil deur; blijft staan in deuropening; komt niet op gang lopen; op gang komen lopen;
    schuifelpasjes; kleine stapjes lopen; gezicht strak; gezicht staat strak; strak gezicht; stijf
    gezicht; masker gezicht; praat steeds zachter; stem zachter; zachter praten; handschrift klein;
    schrijft steeds kleiner; klein schrijven; pillen werken korter; pillen uitgewerkt; pillen korter
    werken; traag en stijf; alles traag beven; shakes and freezes; freezes; freezes in doorway; shakes;
    hand shakes; shuffles; shuffling; voeten vastgelijmd; vastgelijmd; vastgeplakt; drempel niet over
    voeten; kopje stilhouden; schrijft piepklein; piepklein; stijf zijn en trillen; stijf en trillen;
    trillen en stijf; dansen stijf trillen; face doesn't move; tiny steps; small steps walking`,
    `trillen; stijve spieren; traag bewegen; stijfheid; traag; schuifel; schudt; trillende handen`,
  ),
  relation(
    'spierziekte',
    `MS; multiple sclerose; amyotrofische laterale sclerose; spierziekte; spierziekten; spierdystrofie;
    duchenne; spieratrofie; spinale spieratrofie; myasthenia; myasthenia gravis; myotone dystrofie;
    steinert; guillain barré; polyneuropathie; CIDP; dunnevezelneuropathie; neuropathie; zenuwziekte;
    zenuwaandoening; neuromusculair; spieren worden zwakker; spieren vallen uit; spierzwakte; spieren
    verslappen; spieren doen het niet; krachtverlies; verlies van kracht; kracht verliezen in benen;
    geen kracht in benen; benen worden slapper; MS-verpleegkundige; ms-patiënt; ms-café; schub; schubs;
    huntington; ziekte van Huntington; ataxie; postpolio; polio; multiple sclerosis; motor neurone
    disease; muscle disease; muscular dystrophy; benen worden minder; benen steeds minder; benen doen
    het minder; elke maand minder kracht; steeds minder kracht; krachten nemen af; kracht neemt af;
    kracht weg armen; kracht weg benen; spieren gaan kapot; spieren kapot; spieren verdwijnen; spieren
    zwakker; slappe spieren; zwakke spieren; armen niet optillen; armen niet meer optillen; arm niet
    meer optillen; armen vallen uit; klapvoet; voet klapt; voet viel eerst; straks niet meer slikken;
    straks in rolstoel; volgend jaar in rolstoel; volgend jaar stoel neuroloog; neuroloog stoel; in
    stoel terecht; aanval dubbel zien; nieuwe aanval tintelen; dubbel zien en tintelen; ziet dubbel;
    tintelen benen; zoon valt steeds spieren; komt niet overeind spieren; gets weaker; weaker every
    year; getting weaker muscles; muscles; muscle weakness; has MS; hoofd niet rechthouden; hoofd niet
    meer omhoog; geest helder lijf; handen worden dun; dunne handen; over eigen tenen; struikel over
    tenen; ene week andere week; zie niks met mijn linkeroog; oog ineens wazig; praten gaat slechter
    spieren`,
    `geen kracht in armen; tintelingen; doof gevoel benen; slappe benen; spasmen; spastisch; laat alles
    vallen; tintelen; spieren; neuroloog`,
  ),
  relation(
    'reuma',
    `reuma; reumatoïde artritis; reumapatiënt; reumaverpleegkundige; reumaconsulent; reumatoloog; artrose;
    artritis; jicht; bechterew; slijtage; versleten heup; versleten knie; versleten knieën; versleten
    gewrichten; slijtage knie; slijtage heup; slijtage rug; gewrichtspijn; pijn in gewrichten; zere
    gewrichten; stijve gewrichten; gewrichten; ochtendstijfheid; stijf opstaan; stijve vingers; stijve
    handen; kromme vingers; dikke vingers; zere handen; potten openmaken; potje niet open; pot niet open
    krijgen; knie pijn; pijn in knie; zere knie; zere knieën; pijn heup; heup pijn; zere heup;
    osteoporose; botontkalking; broze botten; broze bot; brozebotten; fybromyalgie reuma; spierreuma;
    polymyalgie; psoriatische artritis; jeugdreuma; zwembad reuma; reumazwemmen; warmwaterbad;
    arthritis; rheumatism; osteoarthritis; joint pain; painful joints; gout; pot niet open; potje open;
    pot open krijgen; krijg geen pot open; theedoek uitwringen; uitwringen; doek uitwringen; vingers
    krom; vergroeide vingers; vingers staan krom; handen vergroeid; knieën kraken; knie kraakt; krakende
    knieën; gewrichten kraken; kraakbeen op; kraakbeen; kraakbeen weg; kraakbeen knie; kraakbeen heup;
    knieën versleten; versleten heupen; versleten rug; heup kraakt; te jong voor nieuwe knie; te jong
    nieuwe heup; trap af heup; nat weer handen; nat weer pijn; weer omslag pijn; stijf bij opstaan;
    stijf ochtends; morgens stijf; stijf wakker; startpijn; stroeve gewrichten; dikke gewrichten; dikke
    knokkels; knokkels; duim doet zeer; swollen joints; joints swollen; stiff joints; stiff every
    morning; stiff morning; stiff hands; worn out knees; knie is op versleten; pijn in polsen; vuist
    niet maken; vuist maken; geen vuist; heupen vast; krakend omhoog; vochtig weer; stijf na zitten;
    lang zitten stijf; fingers are bent; open jars; can't open jars`,
    `stijf; stram; slechte knieën; slechte heup; dopjes; knieën; hydrotherapie; kraken; krom; heup; gewricht`,
  ),
  relation(
    'pijn',
    `chronische pijn; altijd pijn; steeds pijn; hele dag pijn; dagelijks pijn; overal pijn; pijn niet weg;
    pijn blijft; pijn gaat niet over; pijnklachten; pijnbestrijding; pijnverpleegkundige; pijnpoli;
    pijnpolikliniek; pijnteam; pijnbehandeling; pijnrevalidatie; pijneducatie; pijnkliniek;
    pijnstillers; pijnstillers helpen niet; pijn leven; leven met pijn; omgaan met pijn; zenuwpijn;
    fantoompijn; rugpijn; pijn in rug; lage rugpijn; hernia; ischias; nekpijn; nekklachten;
    schouderpijn; pijn in schouder; whiplash; hoofdpijn; migraine pijn; spierpijn; fibromyalgie; weke
    delen; dystrofie; CRPS; posttraumatische dystrofie; SOLK; onverklaarde klachten; lichamelijk
    onverklaarde klachten; bekkenpijn; buikpijn; endometriose; chronisch vermoeid; chronische
    vermoeidheid; chronischevermoeidheidssyndroom; CVS; ME/CVS; altijd moe; steeds moe; doodmoe; snel
    moe; uitgeput lichaam; geen energie; vermoeidheid; vermoeidheidsklachten; moeheid; post-covid;
    postcovid; long covid; longcovid; corona klachten; na corona moe; corona nooit hersteld; q-koorts;
    lyme; ziekte van Lyme; PAIS; energie verdelen; graded activity; chronic pain; back pain; pain;
    fatigue; always tired; pijn in benen; pijn in armen; pijn in handen; benen doen zeer; alles doet
    zeer; doet overal zeer; altijd zeer; rug doet zeer; last van rug; uitstralende pijn; nergens energie
    voor; zeer aan lijf; nek doet pijn; erge moeheid; altijd uitgeput; overal zeer; hele lijf zeer; hele
    lijf pijn; dokters vinden niks; dokters vinden niets; niks gevonden pijn; vinden niks moe; denken
    dat ik me aanstel; stel me aan; aanstellen pijn; zit tussen oren; tussen je oren; niet serieus
    genomen pijn; bijkomen op bank; dagen bijkomen; twee dagen bijkomen; dag bijkomen; moet bijkomen
    dagen; na bezoek bijkomen; niks kan zonder bijkomen; zeurt in rug; zeurende pijn; zeurt jaren; rug
    zeurt; rugpijn jaren; jaren rugpijn; jaren pijn in rug; jaren last van rug; slik me suf; suf van
    pijnstillers; suf aan pilletjes; pillen helpen niet pijn; pijnstiller; na corona; corona gesloopt;
    sinds corona moe; gesloopt na; gesloopt moe; na afwas liggen; moet gaan liggen moe; ligt hele dag op
    bank moe; batterij leeg; accu leeg; batterij nooit vol; elke dag hoofdpijn; hoofdpijn dichte
    gordijnen; licht hoofdpijn; bonkende hoofdpijn; migraine kinderen; hurting for years; back hurts;
    back hurting; everything hurts; hurts all over; pain all over; pills don't help; painkillers;
    exhausted all day; tired all the time; dagen in het donker; drie dagen in donker; lig drie dagen;
    dagen plat na; foto's niks te zien; niks te zien op foto; op de scan niks; nauwelijks zitten pijn;
    door vrachtwagen overreden; overreden wakker; ache; ache all over; aches; nobody can tell me why`,
    `pijn; vermoeid; pijnlijk; pijntjes; oefentherapie; oefentherapeut; geen fut; osteopaat; chiropractor;
    erg moe; moe in lijf; bijkomen; aanstel; suf; sloopt me; sinds corona; niemand vindt
    iets`,
  ),
];
