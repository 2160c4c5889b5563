import { relation } from '../concept.ts';

/** Care that people ask for and that is seldom offered here: so that nothing else is shown in its place. */
export const elsewhere = [
  relation(
    'specialist',
    `cardioloog; neuroloog; uroloog; gynaecoloog; internist; kno-arts; orthopeed; chirurg; welk ziekenhuis;
    kortste wachttijd operatie; tweede mening arts; second opinion arts; mri-scan; ct-scan; medisch specialist;
    spataderen weghalen; sterilisatie; gesteriliseerd; gesteriliseerd worden; vasectomie; besnijdenis; amandelen
    knippen; buisjes in oren; maagverkleining; galblaas; liesbreuk; hernia operatie; knieoperatie; nieuwe knie laten
    zetten; hospital for surgery; tonsils; slaapapneu onderzoek; allergietest; allergoloog; reumatoloog; longarts;
    maag-darm-leverarts; mdl-arts; darmonderzoek; coloscopie; kijkoperatie; bestralingscentrum`,
  ),
  relation(
    'oogarts',
    `oogarts; staar opereren; staaroperatie plannen; cataract; cataract operation; ogen laseren; ooglaseren; laseren ogen;
    ooglaserkliniek; lenzen implanteren; implantlens; oogkliniek; oogpolikliniek; oogziekenhuis; oogdruk meten; glaucoom
    laten nakijken; injectie in oog; netvlies laten nakijken; orthoptist; lui oog; lui oogje; scheel kijken;
    scheelziend; eye surgery; eye doctor; laser eye`,
    `laseren; oogonderzoek; ogen laten nakijken`,
  ),
  relation(
    'vruchtbaarheid',
    `ivf; ivf-behandeling; icsi; iui; vruchtbaarheid; vruchtbaarheidsbehandeling; vruchtbaarheidskliniek;
    vruchtbaarheidsonderzoek; fertiliteit; fertiliteitskliniek; zwanger proberen te worden; proberen zwanger te
    worden; lukt niet zwanger te worden; maar niet zwanger; maar niet zwanger worden; kinderwens; ongewenst
    kinderloos; onvruchtbaar; eicellen invriezen; eiceldonor; zaaddonor; donorzaad; spermabank; spermaonderzoek;
    draagmoeder; draagmoederschap; fertility treatment; fertility clinic; trying to conceive`,
    `eisprong; sperma; inseminatie`,
  ),
  relation(
    'cosmetisch',
    `plastische chirurgie; plastisch chirurg; cosmetische chirurgie; cosmetische ingreep; cosmetische kliniek;
    borstvergroting; borstverkleining; borstreconstructie; borstlift; borsten vergroten; borsten verkleinen;
    ooglidcorrectie; hangende oogleden; oogleden corrigeren; wallen onder ogen; liposuctie;
    vet weghalen; buikwandcorrectie; haartransplantatie; botox; fillers; neuscorrectie; flaporen; facelift;
    littekencorrectie; schaamlipcorrectie; tatoeage verwijderen; tattoo weghalen; cosmetic surgery; plastic
    surgeon; breast enlargement; nose job`,
    `corrigeren laten; strak trekken; rimpels`,
  ),
  relation(
    'dialyse',
    `dialyse; dialyseren; thuisdialyse; hemodialyse; buikspoeling; peritoneaal dialyse; dialyse thuis; dialyseren
    thuis; nierdialyse; dialysecentrum; dialyseafdeling; nieren doen het niet meer; nieren zijn op; nefroloog; niertransplantatie; donornier; spoelen nieren thuis; dialysis;
    kidney failure`,
    `nieren; shunt`,
  ),
  relation(
    'huid',
    `huidarts; dermatoloog; huidtherapeut; huidtherapie; huidziekte; eczeem; psoriasis; acne; puistjes behandelen;
    moedervlek laten nakijken; vlekje laten nakijken; huidkanker controle; wratten weghalen; lichttherapie huid;
    netelroos; galbulten; huiduitslag; schilferige huid; jeuk over hele lijf; rosacea; littekentherapie;
    dermatologist; eczema; skin doctor`,
    `uitslag op; jeuk; ontharen laser; schurft`,
  ),
  relation(
    'beugel',
    `beugel tanden; beugel gebit; orthodontist; orthodontie; orthodontiepraktijk; blokjesbeugel; slotjesbeugel;
    buitenboordbeugel; scheve tanden; tanden recht zetten; tanden staan scheef; overbeet;
    beugel dochter; beugel zoon; beugeltje tanden; onzichtbare beugel; aligner; spalkje tanden; braces; crooked teeth`,
    `tanden rechtzetten; beugel tieners`,
  ),
  relation(
    'alternatief',
    `acupunctuur; acupuncturist; naaldjes zetten; osteopaat; osteopathie; chiropractor; chiropractie; chiropraxie;
    homeopaat; homeopathie; natuurgeneeskunde; natuurgeneeskundige; natuurgenezer; kruidengeneeskunde;
    craniosacraal; craniosacraaltherapie; reiki; shiatsu; voetreflex; reflexzonetherapie; voetzoolreflex;
    hypnotherapie; hypnotherapeut; hypnose; magnetiseur; ayurveda; alternatieve therapie; alternatieve
    geneeswijze; alternatieve genezer; complementaire zorg; bioresonantie; orthomoleculair; antroposofisch;
    orthomoleculaire therapie; kinesiologie; bachbloesem; iriscopie; acupuncture; osteopath; chiropractic;
    homeopathy; herbal medicine; hypnotherapy`,
    `alternatief genezen; natuurlijke geneeswijze; energetische behandeling`,
  ),
  relation(
    'kraamzorg',
    `kraamzorg; kraamhulp; kraamverzorgende; kraamverzorgster; kraambureau; kraamweek; kraamcentrum; kraamhotel;
    uitgestelde kraamzorg; couveusenazorg; kraamzorgorganisatie; kraamzorg regelen; eerste dagen na bevalling hulp;
    maternity nurse; maternity care; postnatal care at home`,
    `kraamdagen; kraamtranen`,
  ),
  relation(
    'verloskunde',
    `verloskundige; verloskunde; verloskundigenpraktijk; verloskundige praktijk; vroedvrouw; vroedkundige; bevalling
    thuis; thuisbevalling; thuis bevallen; poliklinische bevalling; badbevalling; geboortecentrum; bevalcentrum;
    gynaecoloog zwanger; controles zwangerschap; zwangerschapscontrole; termijnecho; pretecho; twintigwekenecho;
    groeiecho; nipt-test; prenatale screening; weeen; midwife; pregnancy check-ups; ultrasound pregnancy`,
    `echo; uitgerekende datum`,
  ),
  relation(
    'bril',
    `bril; brillen; leesbril; nieuwe bril; opticien; ogen meten; oogmeting; contactlenzen; glasses for; brillenwinkel; brilmontuur; multifocale glazen;
    optician; lenzen`,
  ),
  relation(
    'gebit',
    `tandarts; tandarts zoeken; kaakchirurg; kies trekken; gaatje vullen; wortelkanaalbehandeling; implantaat tand;
    dentist`,
  ),
];
