import { relation } from '../../concept.ts';

/** A place to live with care, for a while or for good. */
export const housing = [
  relation(
    'wonen',
    `wonen met zorg; woonzorg; woonzorgcentrum; woonvorm; woonvormen; woonplek; woonvoorziening; intramuraal;
    intramurale zorg; zorg met verblijf; verblijf met zorg; WLZ-verblijf; wlz verblijfszorg;
    24-uurszorg; 24 uurs zorg; 24 uurs toezicht; 24 uur toezicht; beschut wonen; ergens wonen met hulp;
    ergens wonen met zorg; plek om te wonen; andere plek om te wonen; woonzorglocatie; woonlocatie;
    zorgappartement; appartement met zorg; zorginstelling; supported housing; residential care; living
    with care; assisted living; woonzorgcomplex; woonzorgcombinatie; zoek woonplek; woonplek gezocht;
    ergens wonen waar zorg is; woonmogelijkheden; woonvorm zoeken; plek in woonvorm; wonen waar altijd
    iemand is; 24-uurs woonzorg; wonen met 24-uurszorg; verblijfszorg; waar kan moeder naartoe; waar kan
    vader naartoe; waar kan hij naartoe wonen; waar kan ze naartoe wonen; eigen huis redt niet meer
    waar; plek voor mijn zus; voor altijd wonen; als wij er niet meer zijn; wij er niet meer zijn zoon;
    wij er niet meer zijn dochter; als wij dood zijn zoon; mensen om zich heen wonen; altijd iemand in
    de buurt wonen; somewhere to live; place to live; straks niet meer zijn zoon; straks niet meer zijn
    dochter; straks niet meer zijn kind; niet meer thuis hebben broer; niet meer thuis hebben zoon;
    ouders kunnen hem niet thuis hebben; oma niet meer op zichzelf; moeder niet meer op zichzelf; vader
    niet meer op zichzelf; als oma niet meer alleen kan wonen`,
    `wonen; woning; kamer; appartement; woongroep; kan niet meer thuis wonen; huisvesting; wachtlijst wonen;
    thuis gaat niet meer; gaat thuis niet meer; housing; verblijf; eigen studio; intern wonen; naartoe;
    thuis voor mijn zoon; thuis voor mijn dochter; plek voor mijn zoon; plek voor mijn dochter; plek
    voor mijn broer; waar kan hij wonen; waar kan ze wonen; waar kan zij wonen`,
  ),
  relation(
    'verpleeghuis',
    `verpleeghuis; verpleeghuizen; verpleeghuiszorg; verpleeghuisplek; verpleegtehuis; verzorgingshuis;
    verzorgingstehuis; verzorgingshuizen; bejaardenhuis; bejaardentehuis; bejaardenoord; rusthuis;
    rustoord; oudemannenhuis; ouderenhuis; woonzorgcentrum ouderen; zorgcentrum; zorghuis; zorgvilla;
    tehuis; opname verpleeghuis; opgenomen verpleeghuis; crisisopname ouderen; crisisbed;
    crisisplaatsing; spoedopname ouderen; gesloten afdeling; open afdeling ouderen; pg-afdeling;
    psychogeriatrie; psychogeriatrische afdeling; psychogeriatrisch; somatiek afdeling; somatische
    afdeling; somatiek verblijf; verpleegafdeling; langdurige opname; langdurig verblijf ouderen;
    beschermd wonen ouderen; beschermd wonen met intensieve; ZZP 5; ZZP 6; VV5; VV6; VV4; VV8;
    zorgprofiel VV; gerontopsychiatrie; GP-afdeling; gerontopsychiatrisch; korsakov; korsakov
    verpleeghuis; plek in verpleeghuis; moeder kan niet meer thuis; vader kan niet meer thuis; echtpaar
    samen verpleeghuis; samen met mijn man wonen zorg; echtpaar samen blijven; thuis gaat echt niet
    meer; dag en nacht toezicht nodig; dag en nacht toezicht; altijd iemand in de buurt; 24 uur toezicht
    nodig; nursing home; old people's home; elderly home; residential home; moeder laten opnemen; vader
    laten opnemen; laten opnemen in huis; bejaardenflat met zorg; oma naar tehuis; opa naar tehuis; man
    naar verpleeghuis; vrouw naar verpleeghuis; echtpaar samen wonen zorg; verpleeghuisafdeling;
    verpleeghuisbewoners; verpleeghuis aan huis; wachtlijst verpleeghuis; wachten op verpleeghuis;
    woonzorglocatie ouderen; dag en nacht opletten; dag en nacht letten; dag en nacht iemand letten;
    moet er iemand bij zijn dag en nacht; kan thuis echt niet meer; gaat thuis echt niet; thuis echt
    niet meer; thuis niet langer vol; thuis niet vol te houden; fijn tehuis; goed tehuis; naar tehuis;
    tehuis voor moeder; tehuis voor vader; lijst tehuis; lijst hou niet vol; man opgenomen; vrouw
    opgenomen; opgenomen moet worden; moet opgenomen worden; moeder moet opgenomen; vader moet
    opgenomen; man moet weg uit huis; laten opnemen; verrader; voel me verrader; verraad moeder; wegdoen
    moeder; wegstoppen moeder; moeder wegbrengen; ouders samen naartoe; samen naar tehuis; samen in
    tehuis; echtpaar tehuis; samen opgenomen; crisisplek; can't be left alone any longer; around the
    clock; place with staff; staff around the clock; care home for my mother; put my mother in a home;
    put my father in a home; into a home; ergens waar altijd iemand; waar altijd iemand is; altijd
    iemand is ergens naartoe; mam naartoe altijd iemand; kamer voor demente; plek voor demente man; plek
    voor demente moeder; kies goed huis vader; goed huis voor moeder; goed huis voor vader; full time
    care; full-time care home; care home place`,
    `gaat thuis niet meer; thuis gaat niet meer; kan niet meer thuis wonen; opname; zorg dag en nacht;
    woonzorg; zware zorg; care home; plek voor mijn moeder; plek voor mijn vader; wachtlijst; tehuizen;
    staat maanden op lijst; maanden op lijst; staat op lijst`,
  ),
  relation(
    'kleinschalig',
    `kleinschalig wonen; kleinschalige woonvorm; kleinschalige woonzorg; kleinschalige woongroep; kleine
     woongroep; kleine groep bewoners; klein huis met zorg; kleine woonvorm; kleinschalige woonvoorziening;
     woongroep voor mensen met dementie; woongroep dementie; zes bewoners; zeven bewoners; acht bewoners;
     huiselijk wonen; huiselijke sfeer wonen; huiselijke woonvorm; als in een gewoon huis; gewoon huis met
     zorg; niet zo'n groot tehuis; niet zo groot tehuis; geen groot verpleeghuis; familie-initiatief;
     thomashuis; herbergier; wooninitiatief; wonen op boerderij; woonboerderij; zorgboerderij wonen; wonen op
     een zorgboerderij; landgoed wonen; villa met zorg; particulier woonzorg; particulier wonen met zorg;
     particuliere woonzorg; particulier verpleeghuis; luxe woonzorg; samen koken in huis; zorghuisje;
     small-scale; small scale living; small home; kleinschalige woonlocatie; kleinschalig verpleeghuis;
     kleinschalige verpleeghuiszorg; kleinschalig woonhuis; kleinschalige locatie wonen; met weinig mensen
     wonen; met een paar anderen wonen; niet in massaal huis; niet massaal; samen huishouden groep;
     groepswonen dementie; kleinschalige groepswoning; handjevol bewoners; handjevol mensen; paar bewoners;
     maar een paar bewoners; niet veel bewoners; weinig bewoners; gewoon huis bewoners; zeven man; niet groot
     gebouw; geen groot gebouw; niet zo'n groot gebouw; groot gebouw lange gangen; lange gangen; klein huis
     dementie; kleine groep wonen; klein groepje wonen; te groot afdeling; gek van mensen op afdeling; te
     druk op afdeling; drukte afdeling; samen aardappels schillen; aardappels schillen samen; keukentafel;
     keukentafel bewoners; kat meenemen wonen; hond mee wonen; huisdier mee wonen; net als thuis wonen; zoals
     thuis wonen; knus wonen; few residents; small house; cosy house; only a few residents; like a family
     home; homely; ziekenhuisachtige gang; geen ziekenhuis gang; naar soep ruikt; ruikt naar soep; paar
     anderen eigen ritme; eigen ritme wonen; eight people home; home with few people`,
    `huiselijke sfeer; klein huis; woongroep; gezellig huis; villa; landgoed; kleinschalig; kleinschaligheid;
     huiselijk; knus; huis met paar anderen`,
  ),
  relation(
    'zelfstandig-met-zorg',
    `aanleunwoning; aanleunwoningen; inleunwoning; seniorenwoning; seniorenwoningen; seniorenappartement;
    seniorenflat; seniorencomplex; serviceflat; servicewoning; serviceappartement; serviceresidentie;
    ouderenwoning; ouderenwoningen; bejaardenwoning; bejaardenflat; levensloopbestendige woning;
    levensloopwoning; nultredenwoning; nultreden; gelijkvloers; gelijkvloers wonen; alles gelijkvloers;
    zonder trappen wonen; zorgwoning; zorgwoningen; huurappartement ouderen; zelfstandig wonen met zorg;
    zelfstandig appartement; eigen appartement; eigen appartement met zorg; eigen voordeur; eigen
    voordeur met zorg; eigen woning met zorg; zorg dichtbij wonen; zorg in de buurt wonen; zorg op
    afroep; zorg op oproep; ongeplande zorg; scheiden wonen en zorg; scheiden van wonen en zorg;
    geclusterd wonen; geclusterde woonvorm; hofje; hofjes; knarrenhof; hofje ouderen; woongemeenschap
    ouderen; woongroep ouderen; woongroep senioren; senioren woongroep; woongemeenschap; samen oud
    worden; samenwonen met ouderen; thuisplusflat; meergeneratiewoning; meergeneratiehof;
    generatiewonen; kangoeroewoning; kangoeroewonen; mantelzorgwoning in tuin; pre-mantelzorgwoning;
    tiny house moeder; woonservicezone; woonservicegebied; wonen met service; extramuraal wonen; VPT
    wonen; zelfstandig wonen voor ouderen; wonen voor senioren; vijftig plus wonen; 55-plus woning; 55+
    woning; sheltered flat; senior apartment; senior housing; retirement flat; extra care housing; huis
    zonder trap; woning zonder trap; eigen voordeur iemand; flatje met zuster; zuster in gebouw; zuster
    in het gebouw; eetzaal beneden; eetzaal; restaurant beneden; hulp in het gebouw; gebouw met hulp;
    iemand in gebouw; als er wat gebeurt iemand gebouw; belletje receptie; belletje naar receptie;
    receptie; iets gelijkvloers; later hulp bij; hulp als nodig wonen; samen blijven wonen ouders; samen
    blijven en hulp; appartementje met; appartement met hulp; appartement met zuster; huisje bij tehuis;
    huisje naast tehuis; ouderenflat; eigen huisje met hulp; own door; own front door; flat with help;
    help in the building; apartment with care; own apartment; flatje met hulp; flatje voor ouders;
    flatje voor moeder; bij andere ouderen wonen; huisje bij andere ouderen; huurhuisje ouderen zorg; in
    de buurt van zorg; eigen spullen zorg dichtbij; kleiners met alarm; kleiner met alarm; alarm en kok;
    niet naar tehuis maar kleiner; stay together in a flat; flat where help; help close by`,
    `appartement; lift in gebouw; huismeester; seniorenwonen; woonzorgcomplex; flat; appartement ouders;
    flatje moeder; flat moeder`,
  ),
  relation(
    'begeleid-wonen',
    `begeleid wonen; begeleid zelfstandig wonen; begeleid kamer wonen; begeleid kamerwonen; begeleid
    kamerbewonen; kamertraining; kamertrainingscentrum; trainingshuis; wonen met begeleiding; wonen
    onder begeleiding; woonbegeleiding; woonbegeleider; begeleide woonvorm; begeleide woonplek;
    woontraining; woontraject; doorstroomwoning; doorstroomplek; omklapwoning; omklapcontract;
    satellietwoning; satellietwonen; groepswonen; groepswoning met begeleiding; zelfstandig wonen met
    begeleiding; hulp bij zelfstandig wonen; hulp bij het op mezelf wonen; op jezelf wonen met hulp; op
    mezelf wonen met hulp; op zichzelf wonen begeleiding; hij kan niet alleen wonen; kan niet alleen
    wonen; zoon niet alleen wonen; dochter niet alleen wonen; eigen plek met begeleiding; studio met
    begeleiding; kamer met begeleiding; appartement met begeleiding; fasehuis; huis met begeleiders;
    sociaal pension; supported living; semi-independent living; gemengd wonen; wonen met ondersteuning;
    eigen kamer iemand kijkt; eigen kamertje begeleid; kamer met hulp; eigen kamer betaal niks op tijd;
    studio met iemand; studiootje iemand; kijken hoe het gaat wonen; komt kijken hoe het gaat; iemand
    die komt kijken; iemand twee keer per week kijken; kan niet helemaal alleen; niet helemaal alleen
    wonen; niet helemaal zelfstandig; alleen wonen met iemand; thuis knalt; knalt thuis; thuis knalt
    het; botst thuis zoon; thuis botst het; zoon uit huis hulp; op mezelf met hulp; op mezelf met steun;
    op zichzelf met hulp; op kamers met hulp; op kamers met begeleiding; eigen plek met hulp; eigen
    plekje met; half zelfstandig; checks on him; checks on her; own place with support; somebody who
    checks; supported housing; live alone with support; studiootje met hulp; dochter op zichzelf geld
    beheren; zoon op zichzelf nog niet; op zichzelf kan nog geen was; kan nog geen was doen; nog veel
    aan handje; krijg een kamer iemand langskomt; kamer en iemand die langskomt; jongen van 20 wonen`,
    `op mezelf wonen; op zichzelf wonen; op jezelf wonen; uit huis willen; woonplek; 24-uurs begeleiding; 24
    uurs begeleiding; eigen plekje`,
  ),
  relation(
    'beschermd-wonen',
    `beschermd wonen; beschermde woonvorm; beschermde woonplek; beschermde woonomgeving; beschermd thuis;
    beschut en beschermd; RIBW; regionale instelling beschermd wonen; wlz-ggz; ggz-wonen; ggz wonen;
    GGZ-W; ggz woonvorm; wonen na psychiatrie; wonen met psychiatrische; wonen met psychische problemen;
    wonen psychiatrie; woonvorm psychiatrie; psychiatrische woonvorm; psychiatrisch wonen; langdurig
    psychiatrisch verblijf; klinisch wonen; uit de kliniek wonen; na opname kliniek wonen; uit de
    psychiatrie wonen; kan na opname niet alleen wonen; hostel; hostel verslaving; 24-uurs opvang
    psychiatrie; wonen met autisme; woonvorm autisme; autismewoning; woonplek voor autisme; forensisch
    wonen; forensische woonvorm; forensische zorg; na detentie wonen; ex-gedetineerde wonen; sheltered
    housing; psychiatric housing; schizofrenie wonen; borderline wonen; wonen bij psychose; veilige
    woonplek psychisch; EPA wonen; ernstige psychiatrische aandoening wonen; wonen na lange opname
    psychiatrie; opgenomen in de psychiatrie wonen; begeleid wonen psychiatrie; ggz-woonvorm; woonplek
    ggz; kan niet alleen wonen psychose; wonen met toezicht psychisch; beschermd kamer; protected
    housing; uit kliniek niet alleen; uit de kliniek niet alleen; kliniek stemmen alleen; stemmen niet
    alleen wonen; stemmen kan niet alleen; stemmen flat; psychose wonen; psychoses wonen; huis
    psychoses; huis voor psychose; zus psychoses huis; opgenomen en thuis mis; steeds opgenomen thuis;
    thuis gaat steeds mis opgenomen; vierde keer opgenomen; derde keer opgenomen; vijfde keer opgenomen;
    weer opgenomen psychose; steeds weer opgenomen; elke keer opgenomen; opgenomen elke keer mis;
    draaideur; dag en nacht terugvallen; op iemand terugvallen dag; altijd iemand aanwezig psychose;
    schizofrenie niet alleen; schizofrenie waar wonen; schizophrenia live; schizophrenia cannot live
    alone; psychosis live; can't live alone psychosis; mental illness cannot live alone; in de war wonen
    jong; manisch wonen; kan na opname niet naar huis; na opname nergens wonen; hoort dingen wonen;
    hoort dingen sluit zich op; stemmen dag en nacht iemand; na opnames huis; opnames zoekt huis; na
    drie opnames; huis waar ze op letten; schizophrenic house; house with staff; schizophrenia house`,
    `toezicht en structuur; 24 uurs toezicht; uit detentie; beschutte omgeving; beschut wonen; kliniek;
    opgenomen steeds; kan niet op zichzelf`,
  ),
  relation(
    'wonen-met-beperking',
    `wonen met een beperking; wonen met een verstandelijke beperking; woonvorm verstandelijke beperking;
    wonen met een lichamelijke beperking; wonen lichamelijke beperking; wonen verstandelijke beperking;
    woonvorm voor gehandicapten; gehandicaptenzorg wonen; gezinsvervangend tehuis; GVT; woonhuis
    verstandelijk; fokuswoning; fokus; fokuswonen; ADL-clusterwoning; adl-assistentie; clusterwonen;
    clusterwoning; woonvoorziening beperking; LVB wonen; wonen LVB; licht verstandelijk wonen; wonen met
    een licht verstandelijke beperking; wonen down; downsyndroom wonen; zoon met down wonen; zoon
    verstandelijk beperkt wonen; dochter verstandelijk beperkt wonen; dochter met beperking uit huis;
    zoon met beperking uit huis; wie zorgt er later voor onze zoon; wonen meervoudige beperking;
    woongroep beperking; woning voor EMB; wonen EMB; wonen NAH; woonvorm hersenletsel; wonen met
    hersenletsel; wonen na hersenletsel; VG3; VG4; VG5; VG6; VG7; VG8; LG wonen; zzp vg; zorgprofiel VG;
    besloten wonen; SGLVG; SGLVB; intensief wonen; moeilijk verstaanbaar gedrag wonen; wonen voor doven;
    wonen voor blinden; doofblind wonen; rolstoelwoning; rolstoel geschikte woning; rolstoelgeschikte
    woning; aangepaste woning; jongeren met een beperking wonen; disabled housing; group home; living
    with a disability; ouders wegvallen wonen; na overlijden ouders wonen beperking; als ouders er niet
    meer zijn wonen; wie zorgt later zoon beperking; wie zorgt later dochter beperking; down zelfstandig
    wonen; toekomst gehandicapt kind; gehandicapte zoon wonen; gehandicapte dochter wonen; gehandicapte
    broer wonen; gehandicapte zus wonen; woonplek beperking; down op zichzelf; met down wonen; down
    wonen; down wil wonen; down wil op zichzelf; met vriendinnen op zichzelf down; niveau kind huis;
    niveau kind wonen; niveau van kind huis; niveau van vijf wonen; verstandelijk beperkte zoon wonen;
    verstandelijk beperkte zoon woont; verstandelijk beperkte dochter woont; woont nog bij ons beperkt;
    beperkte zoon straks; beperkte dochter straks; wij worden oud zoon woont; wij worden 70 zoon; wij
    worden ouder zoon woont bij ons; zoon met beperking huis; dochter met beperking huis; zoon met
    beperking eigen kamer; handicap eigen huis; groepshuis; groepswoning; learning disability live;
    learning disability wants to live; disability home to live; disabled son live; disabled daughter
    live; autisme woongroep; kan niet alleen wonen beperking; laag iq plekje; laag iq wonen; laag iq oud
    wordt; zoon met laag iq; zusje down ouders overleden; broer down ouders overleden; down pa en ma
    overleden; ouders overleden beperking; home for my daughter disability; home for my son disability;
    intellectual disability home`,
    `ouderinitiatief; woongroep; thomashuis; gehandicapt wonen; beperking uit huis; begeleide woonvorm; onze
    zoon wil uit huis; onze dochter wil uit huis; down; beperkt wonen`,
  ),
  relation(
    'tijdelijk-verblijf',
    `tijdelijk verblijf; tijdelijke opname; tijdelijk opgenomen; eerstelijnsverblijf; eerstelijns verblijf;
    ELV-bed; herstelbed; herstelzorg verblijf; herstelverblijf; herstelhotel; zorghotel; zorgpension;
    kortdurend verblijf; kort verblijf; kortdurende opname; geriatrische revalidatie opname; GRZ;
    revalidatieverblijf; revalidatiebed; revalidatieafdeling; tijdelijk ergens herstellen; ergens
    herstellen; herstellen in zorghotel; nog niet naar huis na ziekenhuis; niet naar huis na operatie;
    na ziekenhuis niet naar huis; ziekenhuis uit maar niet naar huis; tijdelijk niet thuis kunnen
    blijven; paar weken ergens verblijven; paar weken opname; tijdelijk in verpleeghuis; tijdelijk naar
    verpleeghuis; observatiebed; observatieplek; diagnostisch verblijf; crisisbed verblijf;
    overbruggingsbed; overbruggingszorg; wachtbed; crisisopvang ouderen; spoedbed; spoedopname;
    wijkkliniek; acuut geriatrische opname; kortverblijf; hersteloord; herstellingsoord; vakantieopname;
    zorgvakantie verblijf; palliatief bed ELV; tijdelijke plek; tijdelijke woonplek met zorg; short
    stay; respite bed; temporary stay; recovery bed; convalescence; convalescent home; step-down bed; na
    ziekenhuis ergens heen; even ergens herstellen; ergens aansterken; tijdelijk zorghuis; tijdelijk
    ergens anders wonen; tijdelijk niet alleen thuis; verblijf na operatie; zorghotel na operatie;
    crisisplek ouderen; mantelzorger ziekenhuis moeder tijdelijk; rehab stay; ELV plek; ELV plaats; ELV
    verblijf; ELV laag complex; ELV hoog complex; ELV afdeling; paar weken liggen; paar weken liggen
    ergens; waar kan hij liggen; waar kan ze liggen; een paar weken ergens; paar weken ergens heen;
    weken ergens verzorgd; ergens heen tot ze kan lopen; tot ze weer kan lopen; tot hij weer kan lopen;
    te goed voor ziekenhuis; te slecht voor thuis; te goed ziekenhuis te slecht thuis; nog niet naar
    huis maar; niet naar huis nog; verzorger opgenomen; die voor haar zorgt opgenomen; die voor hem
    zorgt opgenomen; die zorgt ineens opgenomen; zorgt zelf ineens ziekenhuis; mantelzorger ziekenhuis;
    mantelzorger valt uit; vannacht niet alleen; vannacht niet alleen blijven; vandaag nog een bed;
    direct een bed; bed vinden; een bed ergens; bed ergens; even ergens aansterken; aansterken; bijkomen
    na operatie ergens; opknappen na ziekenhuis ergens; ergens opknappen; bed somewhere; bed for a few
    weeks; few weeks somewhere; place to recover; until she can walk; until he can walk; temporary
    place; short term bed; bed nodig na ziekenhuis; bed nodig tot; iets voor een maandje; een maandje
    ergens; neemt moeder op vader ziekenhuis; neemt vader op moeder ziekenhuis; wie neemt moeder op;
    spoed ziekenhuis moeder alleen; waar kan ze opknappen; waar kan hij opknappen; not ill enough for
    hospital; cannot be at home; can't be at home yet`,
    `tijdelijk; weer op krachten komen; logeerkamer; nog niet naar huis kunnen; kan nog niet naar huis;
    ergens heen; niet hebben thuis; tijdje ergens; paar weken ergens; ergens heen tot; needs a bed`,
  ),
  relation(
    'daklozenopvang',
    `dakloos; dakloze; daklozen; daklozenopvang; thuisloos; thuislozen; dak- en thuislozen; dak boven het
    hoofd; geen dak boven hoofd; geen woning meer; geen plek om te slapen; slaapplek; slaapplaats;
    nergens slapen; nergens wonen; nergens terecht; kan nergens terecht; slaap in de auto; slaapt in
    auto; woon in mijn auto; woont in auto; slaapt op straat; slaap op straat; op straat gezet; op
    straat leven; op straat beland; op straat slapen; straatslaper; zwervers; zwerver; dakloos geworden;
    dakloos raken; huis uit gezet; uit huis gezet; mijn huis uit gezet; uit mijn huis gezet;
    huisuitzetting; ontruiming woning; ontruimd; woning kwijt; huis kwijt; bankslapen; bankslaper;
    slapen bij vrienden; slaap bij vrienden; bij iemand op de bank; van bank naar bank; bij kennissen
    slapen; zonder woning; zonder vaste woonplek; geen adres; briefadres; nachtopvang; maatschappelijke
    opvang; opvang daklozen; opvang voor daklozen; winteropvang; winterkouderegeling; inloophuis
    daklozen; dagopvang daklozen; straathoekwerk; straatwerk; straatzorg; straatdokter; soepbus; leger
    des heils; zwerfjongeren; zwerfjongere; jongerenopvang; jongere dakloos; housing first; skaeve huse;
    noodopvang; gezinsopvang; gezin dakloos; gezin op straat; economisch daklozen; economisch dakloos;
    passantenpension; passantenverblijf; bed bad brood; bed-bad-brood; ongedocumenteerd opvang;
    vluchteling opvang; arbeidsmigrant dakloos; homeless; homelessness; shelter; nowhere to sleep;
    nowhere to live; sleeping rough; evicted; eviction; slaap in auto; slapen in auto; slaap in mijn
    auto; in de auto slapen; parkeerplaats slapen; op straat staan kinderen; eruit gegooid; eruit gezet;
    buiten gezet; buiten gezet ouders; bank naar bank; slapen bij maten; bij maten slapen; bij vrienden
    op de bank slapen; op de bank bij vrienden; bij maat op bank; logeren bij vrienden geen; plek om te
    slapen; waar slaap ik vannacht; vannacht slapen waar; weet niet waar ik vannacht; waar vannacht;
    deurwaarder huis; deurwaarder ons huis leegmaken; huis leegmaken deurwaarder; huis uitgezet; woning
    uit moeten; uit ons huis gezet; huurachterstand eruit; sleutel inleveren huur; huis kwijtgeraakt;
    tentje park; in een tentje; tentje; ligt in park; slaapt in park; slaapt buiten; buiten slapen;
    slaapt in portiek; portiek; kelderbox; in de schuur slapen; zwerft; zwerven; zwerft rond; kou slapen
    buiten; kicked out; got kicked out; place to sleep; no place to sleep; nowhere to go; sleeping in my
    car; sleep in my car; living in my car; bij niemand terecht; niemand meer terecht; vriest vannacht;
    spullen op straat; huisbaas spullen; huisbaas eruit; huisbaas; caravan moeten af; caravan wonen;
    wonen in caravan; camping wonen; lives in his van; living in a van; nowhere to shower`,
    `woonurgentie; huurschuld; huurachterstand; noodwoning; crisisopvang; opvangplek; nergens heen; zwerf;
    kou buiten; auto slapen; moet mijn huis uit; moeten huis uit; huis moeten we uit`,
  ),
  relation(
    'vluchten-voor-geweld',
    `vrouwenopvang; blijf-van-mijn-lijf; blijf van mijn lijf; blijfhuis; blijf-van-mijn-lijfhuis; oranje
    huis; vrouwenopvanghuis; mannenopvang geweld; huiselijk geweld; huiselijk geweld opvang; geweld
    thuis; geweld in huis; geweld in relatie; partnergeweld; relationeel geweld; opvang bij geweld;
    opvang geweld; vluchten voor geweld; vluchten voor man; vluchten voor partner; vluchten voor mijn
    ex; gevlucht voor man; man slaat; vriend slaat; partner slaat; slaat mij; ex bedreigt; bedreigt mij;
    word bedreigd door ex; stalking; stalkt mij; ex stalkt; gestalkt; belaging; mishandeling;
    mishandeld; mishandelt; partnermishandeling; ouderenmishandeling; kindermishandeling; eergeweld;
    eergerelateerd geweld; eerwraak; gedwongen huwelijk; huwelijksdwang; gedwongen uithuwelijken;
    uitgehuwelijkt; achterlating; loverboy; loverboys; mensenhandel; slachtoffer mensenhandel;
    uitbuiting; gedwongen prostitutie; uitstapprogramma; tijdelijk huisverbod; huisverbod;
    veiligheidsplan; intieme terreur; controlerende partner; dwingende controle; systemische hulp
    geweld; moeder-kindopvang; moeder en kind opvang; opvang vrouw kinderen; dader geweld; agressie
    thuis; domestic violence; domestic abuse; women's shelter; abusive partner; abuse at home; my
    husband hits; violent partner; doodsbang ex; doodsbang man; doodsbang partner; gewelddadige man;
    gewelddadige partner; gewelddadige ex; gewelddadig thuis; moet vluchten thuis; gevlucht van huis;
    kinderen meegenomen gevlucht; ex valt lastig; losse handjes; hij slaat me; krijg klappen; veilig
    onderduiken; onderduiken; afgetuigd; in elkaar geslagen; slaat me thuis; thuis geslagen; mijn man
    slaat; vriend slaat me; slaat en ik wil weg; slaat mij wil weg; zonder dat hij weet waar; waar hij
    me niet vindt; waar hij me niet kan vinden; thuiskomt gaat mis; straks thuiskomt; als hij thuiskomt
    bang; bang als hij thuiskomt; bang voor als hij thuiskomt; bang voor mijn man; bang voor mijn
    vriend; bang voor mijn ex; bang voor mijn vader; bang voor mijn broers; met een tas weg; tas weg
    kinderen; familie te schande; te schande; schande familie; schande gemaakt; eer van familie;
    familie-eer; durf niet naar huis broers; moet trouwen van familie; uithuwelijken; onder de plekken
    dochter; dochter blauwe plekken vriend; dochter onder plekken; tegen deur gelopen zegt; zegt tegen
    deur gelopen; liep tegen de deur; houdt telefoon; pakt telefoon af; controleert telefoon;
    controleert mijn telefoon; mag niemand zien van man; opgesloten door man; bedreigt me; hij bedreigt;
    gooit met spullen man; duwt mij; schopt mij; knijpt keel; keel dichtgeknepen; stalkt; achtervolgt
    mij; hits me; boyfriend hits; husband hits; he hits; he beats me; beats me; afraid of my husband;
    afraid of my boyfriend; can't find me; safe place; leave my husband; run away from him; weg bij mijn
    man; weg bij mijn vriend; hij mag ons niet vinden; hij mag me niet vinden; man mag niet weten waar;
    ex mag niet weten waar; sluit mij op in huis; man sluit op; sluit mijn zus op; houdt me opgesloten;
    bord door kamer; vliegt bord; gooit met borden; kleine huilt wil weg; iets verkeerd zeg; als ik iets
    verkeerd; me wat aandoet; mij iets aandoet; aandoet als ik ga; aandoen als ik wegga; mag geen
    telefoon; geen telefoon van man; kids hide; hide from my husband; where can I hide; ex dreigt; man
    dreigt; dreigt en ik durf`,
    `geweld; veilige opvang; geheim adres; schuilplaats; noodadres; bedreigd; uit huis gevlucht; onveilig
    thuis; man agressief; partner agressief; mag deur niet uit; mag van man niets; slaat me; blauwe
    plekken; durf niet naar huis vader; mag niet weg van hem; wat aan doet; hide; mijn zoon slaat mij;
    handen niet thuis`,
  ),
  relation(
    'verhuizen',
    `verhuizen; verhuizing; verhuishulp; hulp bij verhuizing; hulp bij verhuizen; verhuizen ouderen;
    seniorenverhuizing; verhuisservice; verhuisbedrijf; verhuisdozen; verhuiscoach; verhuiskosten;
    verhuiskostenvergoeding; wooncoach; woonmakelaar; seniorenmakelaar; doorstroommakelaar;
    woonconsulent; wooncoach senioren; woning zoeken; woningzoekende; zoek een woning; op zoek naar
    woning; andere woning; kleiner wonen; kleiner huis; huis te groot; te groot huis; te grote woning;
    huis te groot geworden; woning te groot; van groot naar beter; huisruil; woningruil; huurwoning;
    huurhuis; huurwoning zoeken; sociale huur; sociale huurwoning; woningcorporatie; inschrijven
    woningcorporatie; inschrijven woning; inschrijven voor een woning; reageren op woningen; woningnet;
    woonruimte; woonruimteverdeling; urgentie woning; urgentieverklaring; medische urgentie;
    woonurgentie; voorrang op woning; seniorenvoorrang; huis verkopen; huis verkopen ouderen;
    verhuisplannen; hoe wil ik later wonen; dichter bij kinderen wonen; dichter bij dochter wonen;
    dichter bij zoon wonen; dichterbij wonen; kamer zoeken; moving house; moving home; move house; find
    a home; find a house; housing list; rental; huis zoeken ouderen; te groot geworden huis; te groot
    voor ons; te groot voor ons tweetjes; te groot voor mij alleen; dit huis te groot; iets zonder trap;
    zonder trap; huis zonder trap; woning zonder trap; dichter bij ons; dichter bij ons wonen; dichter
    bij kinderen; dichter bij dochter; dichter bij zoon; in de buurt van kinderen wonen; aan een
    appartement komen; kom je aan appartement; kom je aan een woning; hoe kom ik aan woning; dozen
    inpakken; inpakken en uitpakken; uitpakken dozen; uitzoeken wat mee kan; wat mee mag nieuwe huis;
    jaar ingeschreven; jaren ingeschreven; ingeschreven woning; ingeschreven en krijg niks; sta
    ingeschreven; krijg geen woning; wachten op een woning; niks betalen woont nog bij ons; woont nog op
    zolder; woont nog thuis kan niks betalen; 29 woont nog thuis; huis vinden; kan geen huis vinden;
    niks te vinden woning; huis verkopen kleiner; kleiner gaan wonen; smaller flat; smaller house;
    smaller home; move to a smaller; move to a flat; want to move; packing boxes; close to me flat; find
    an apartment; find a flat; inpakken en verhuizen; dozen in- en uitpakken; ziet op tegen verhuizen;
    gesjouw; gesjouw en gedoe; wil kleiner; kleiner wil; benedenwoning; benedenhuis; hoe schrijf je je
    in woning; inschrijven seniorenwoning; wachten op seniorenwoning; pack up house; pack up his house;
    pack up her house`,
    `huren; woning; huurder; woningmarkt; woonwensen; wachtlijst woning; makelaar; later wonen; te groot;
    ingeschreven; dozen; woningbouw; dichterbij; kom ik aan een huis; ander huis; huis zoeken`,
  ),
];
