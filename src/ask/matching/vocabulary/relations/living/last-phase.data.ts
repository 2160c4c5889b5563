import { relation } from '../../concept.ts';

/** The last phase of life, grief, and what one wants recorded. */
export const lastPhase = [
  relation(
    'laatste-fase',
    `laatste levensfase; laatste fase; palliatief; palliatieve zorg; palliatief team; palliatief
    verpleegkundige; palliatieve fase; palliatief consulent; palliatieve terminale zorg; palliatieve
    sedatie; PTZ; terminaal; terminale zorg; terminale fase; terminaal ziek; terminale thuiszorg;
    levenseinde; einde van het leven; einde van zijn leven; einde van haar leven; stervend; sterven;
    gaat sterven; ligt op sterven; stervensfase; stervensbegeleiding; gaat binnenkort dood; doodgaan;
    doodziek; wordt niet meer beter; niet meer beter worden; niet meer te genezen; niet te genezen;
    ongeneeslijk; ongeneeslijk ziek; ongeneselijk ziek; opgegeven door dokter; dokters kunnen niets
    meer; uitbehandeld; uitgedokterd; behandelen heeft geen zin; gestopt met behandelen; stoppen met
    behandeling; stopt met chemo; nog maar kort te leven; kort te leven; niet lang meer te leven;
    maanden te leven; weken te leven; nog een paar weken te leven; niet lang meer leven; versterven;
    comfortzorg; markering palliatief; proactieve zorgplanning; vergevorderde kanker; eindfase;
    eindstadium; dying; terminally ill; terminal illness; palliative care; end of life; end-of-life
    care; weeks to live; vrijwilligers palliatieve terminale zorg; VPTZ; dokters opgegeven; arts heeft
    opgegeven; binnenkort dood; komt te overlijden; gaat overlijden; laatste levensweken; laatste
    levensmaanden; levensbedreigend ziek; dagen te leven; nog enkele maanden leven; kwaliteit van
    sterven; surprise question; laatste stukje leven; uitgezaaid niet te genezen; kan niet meer genezen;
    geen behandeling meer mogelijk; palliatief thuisteam; uitzaaiingen overal; dokters niks meer doen;
    kunnen niks meer doen dokter; geeft nog tot zomer; tot de zomer; tot de kerst dokter; haalt de kerst
    niet; haalt de zomer niet; haalt het niet meer; halen zomer niet; geeft mama nog; paar maanden
    geven; maanden geeft dokter; heeft niet lang meer; duurt niet lang meer; stoppen met kuren; stoppen
    met alle kuren; wil stoppen met chemo; wil geen kuren meer; geen kuur meer; kuren helpen niet meer;
    kuur slaat niet aan; zit in lever; zit in botten; zit overal kanker; in lever en botten; lever en
    botten; naar de botten; overal uitgezaaid; loopt op zijn eind; loopt ten einde; op het einde; gaat
    snel achteruit kanker; wat staat ons te wachten; wat ons te wachten; wat ons te wachten staat; hoe
    gaat het einde; hoe gaat dat straks einde; only a few months left; months left; weeks left; few
    months left; few weeks left; not much time left; nothing more they can do; nothing more can be done;
    won't get better; last weeks; niks meer aan te doen dokter; arts niets meer aan te doen; zit nu ook
    in lever; zit nu ook in botten; zit nu ook in hoofd; gaat het niet halen; gaat niet halen; kwestie
    van weken; kwestie van dagen; slaapt bijna hele dag eet niets meer; eet niks meer slaapt;
    behandelingen gestopt; behandeling gestopt; can't be cured; cannot be cured; incurable; not curable;
    cured anymore`,
    `uitgezaaid; afscheid nemen; waardig einde; uitzaaiingen; morfine; laatste wens; wensambulance;
    levensverwachting; niet meer behandelen; dood; euthanasie; wordt niet beter; wachten staat; te
    wachten; laatste weken; laatste dagen; achteruit snel; niet lang meer; niks meer aan te doen;
    uitgezaaid naar; nog een paar maanden; nog maar een paar weken; nog maar een paar maanden`,
  ),
  relation(
    'hospice',
    `hospice; hospices; hospice-zorg; hospicezorg; hospicevrijwilliger; hospice plek; bijna-thuis-huis; bijna
    thuis huis; sterfhuis; gastenhuis palliatief; palliatieve unit; palliatieve afdeling; palliatief
    bed; palliatieve bed; palliatief verblijf; high care hospice; low care hospice; hospice aan huis;
    dagopvang hospice; hospice-dagbesteding; ergens anders sterven; ergens anders doodgaan; niet thuis
    sterven; niet thuis doodgaan; wil niet thuis sterven; plek om te sterven; rustige plek om te
    sterven; kan niet thuis sterven; thuis sterven gaat niet; logeerhuis palliatief; palliatieve logeer;
    respijt hospice; hospice care; place to die; laatste dagen niet in huis; laatste dagen niet thuis;
    laatste dagen huis meemaken; laatste weken thuis niet aan; laatste weken niet thuis; laatste weken
    waar; waar laatste weken; waar laatste dagen; laatste weken kunnen thuis niet; niet lang meer thuis
    lukt niet; niet lang meer thuis gaat niet; niet lang meer niet thuis; niet lang meer rustige plek;
    niet lang meer mooie plek; mooie rustige plek; mooie plek laatste; rustige plek laatste; mooie plek
    einde; gaat dood niet thuis; kinderen niet thuis meemaken; kinderen sterven niet meemaken; thuis
    niet aan sterven; kunnen het thuis niet aan laatste; doodziek thuis lukt niet; somewhere peaceful;
    peaceful place; last weeks not hospital; last weeks not at home; somewhere to die; last weeks
    somewhere; opgegeven alleen waar; alleen en opgegeven; opgegeven waar heen; laatste tijd waar heen;
    waar heen laatste tijd; heen voor laatste tijd; niet kinderen aandoen thuis dood; thuis doodgaan
    niet aandoen; niet aandoen thuis sterven; place where can die; warm place to die; place where my
    aunt can die; rustig huis sterven; huis om te sterven; plek waar oma kan sterven; plek waar vader
    kan sterven; plek waar moeder kan sterven`,
    `gastenkamer; logeren laatste fase; respectvol sterven; rust en aandacht laatste; rustige plek; mooie
    plek; peaceful`,
  ),
  relation(
    'sterven-thuis',
    `thuis sterven; thuis overlijden; thuis doodgaan; thuis dood gaan; sterven in eigen bed; in eigen bed
    sterven; wil thuis sterven; wil thuis doodgaan; thuis tot het einde; tot het einde thuis; tot het
    laatst thuis; laatste fase thuis; sterven in eigen huis; thuis afscheid nemen; palliatieve zorg
    thuis; palliatieve thuiszorg; terminale zorg thuis; terminale thuiszorg thuis; stervensbegeleiding
    thuis; palliatieve zorg aan huis; intensieve thuiszorg palliatief; thuis blijven tot hij sterft;
    thuis blijven tot ze sterft; naar huis om te sterven; naar huis uit ziekenhuis sterven; zieke man
    thuis sterven; waken thuis; nachtzorg palliatief; nachtzorg terminaal; vrijwilligers thuis
    palliatief; dying at home; pass away at home; paar weken eigen bed; nog paar weken eigen bed;
    laatste weken eigen bed; eigen bed dood; thuis inslapen; wil thuis inslapen; thuis rustig inslapen;
    inslapen thuis; laatste adem; laatste adem uitblazen; laatste adem thuis; hier in kamer laatste;
    hier in huis laatste; laatste dagen thuis; laatste dagen in eigen huis; laatste weken thuis; laatste
    tijd thuis einde; laatste weken in eigen huis; tot het eind thuis; tot het eind hier; thuis tot het
    eind; niet meer naar ziekenhuis laatste; bed in kamer laatste; bed bij raam laatste; thuis aan zijn
    eind; wil hier doodgaan; wil hier sterven; niet naar hospice; geen hospice; wants to die at home;
    die in her own bed; last days in her own house; last days in his own house; last days at home; last
    weeks at home; stay home till the end; spend her last days; eigen bed laatste weken; weken en eigen
    bed; nog een paar weken eigen bed; tussen zes planken; zes planken; niet meer haar huis uit duurt
    niet lang; laatste tijd bij mijn hond; laatste tijd in tuin; laatste tijd eigen huis; laatste tijd
    thuis; ongeneeslijk thuis; hier houden tot hij gaat; hier houden tot ze gaat; thuis houden tot hij
    gaat; thuis houden tot einde; papa hier houden; mama hier houden`,
    `eigen bed; palliatief team thuis; morfinepomp; sterfbed; aan huis laatste levensfase; inslapen; uitzicht
    laatste; als familie aan thuis sterven; wil in eigen bed blijven; in eigen bed blijven; naar huis
    komen om te gaan; eigen bed gaan`,
  ),
  relation(
    'waken',
    `waken; wakers; waakteam; waakgroep; waakvrijwilliger; waakmand; waakkoffer; waken bij stervende; wakend
    aan bed; nachtwake; nachtwaken; nachtwaken stervende; waken in de nacht; zitten bij stervende; bij
    iemand zitten die sterft; erbij zijn als ze sterft; erbij zitten laatste uren; naast het bed zitten;
    bij sterfbed zitten; niet alleen sterven; niet alleen doodgaan; alleen sterven; niemand sterft
    alleen; sterft alleen; niet in je eentje sterven; vrijwilligers aan sterfbed; vrijwilligers laatste
    fase; vrijwilliger bij stervende; VPTZ vrijwilliger; terminale vrijwilliger; terminale thuishulp;
    aflossen bij sterfbed; om beurten waken; wij kunnen niet meer waken; nachten opblijven bij moeder;
    nachten opblijven bij vader; sitting with the dying; vigil; sit with someone dying; nachts waken;
    dying alone; iemand naast bed stervende; bij bed zitten vader; bij bed zitten moeder; waakhulp;
    nacht bij hem zitten; nacht bij haar zitten; nacht zitten bij stervende; bij hem zitten slaap;
    vallen om van slaap; omvallen van slaap; vallen om van de slaap; om de beurt bij bed; om de beurt
    zitten; aflossen nacht; aflossing nacht; iemand bij bed nacht; loopt af geen familie; niet alleen
    gaan laatste; geen familie sterft; geen familie laatste; hand vasthoudt; hand vasthouden; hand
    vasthouden als zover; als het zover is; als zover is hand; erbij zijn als het zover; laatste nacht
    iemand; laatste nachten; laatste uren; stil bij bed zitten; gewoon erbij zitten; by himself when he
    goes; by herself when she goes; alone when he dies; alone when she dies; hold her hand; hold his
    hand; not be alone at the end; sit by the bed; sit by his bed; sit by her bed; het loopt af met
    haar; het loopt af met hem; loopt af met buurvrouw; kan elk moment gaan; elk moment gaan; elk moment
    overlijden; elk moment sterven; nachten aan haar bed; nachten aan zijn bed; nachten aan bed; aan
    haar bed zitten; aan zijn bed zitten; dagen aan bed; last hours; their last hours; in his last hours`,
    `sterfbed; opblijven; stille aanwezigheid; hand vast; naast het bed; om beurten; zover is`,
  ),
  relation(
    'rouw',
    `rouw; rouwen; rouwverwerking; rouwbegeleiding; rouwgroep; rouwcafé; rouwcoach; rouwtherapie;
    rouwconsulent; rouwcursus; rouwproces; rouw en verlies; verlies verwerken; verliesverwerking;
    verliesbegeleiding; verlieskunde; verlies van partner; partner verloren; man verloren; vrouw
    verloren; kind verloren; moeder verloren; vader verloren; broer verloren; zus verloren; iemand
    verloren; verloren aan kanker; overleden; man overleden; vrouw overleden; partner overleden; moeder
    overleden; vader overleden; kind overleden; zoontje overleden; dochter overleden; zoon overleden;
    overlijden; overlijden van man; overlijden verwerken; dood van man; dood van vrouw; dood van moeder;
    dood van vader; dood van kind; dood van vriend; man is dood; vrouw is dood; vader is dood; moeder is
    dood; opa is dood; oma is dood; mama is dood; papa is dood; gestorven; man gestorven; vrouw
    gestorven; mis mijn man; mis mijn vrouw; mist haar man; mist zijn vrouw; mist papa; mist mama;
    gemis; nabestaande; nabestaanden; nabestaandengroep; nabestaandenzorg; nabestaanden zelfdoding; na
    zelfdoding; suïcide nabestaanden; weduwe; weduwnaar; weduwen; weduwe geworden; jonge weduwe; weduwen
    en weduwnaars; lotgenoten verlies; lotgenotengroep rouw; kind in rouw; kinderen rouw; rouwende
    kinderen; rouwende jongeren; rouw bij kinderen; jongeren rouw; miskraam; doodgeboren; stilgeboren;
    sterrenkindje; vlinderkindje; kindje verloren; baby verloren; levend verlies; rouw bij leven;
    huisdier dood; hond dood; verdriet om overlijden; verdriet verwerken; verdriet verlies; begrafenis;
    uitvaart; crematie; na de uitvaart; uitvaartbegeleiding; bereavement; grief; grieving; widow;
    widower; lost my husband; lost my wife; passed away; mourning; sinds dood van man; sinds dood van
    vrouw; sinds overlijden; leeg huis na overlijden; leegte na overlijden; alleen achtergebleven;
    achtergebleven na overlijden; kapot van verdriet; rouwt; verlies van dierbare; dierbare verloren;
    dierbare overleden; rouwverwerking kinderen; rouw- en verliesbegeleiding; my wife died; my husband
    died; my mother died; dek nog voor twee; dek voor twee; tafel voor twee; lege stoel; stoel leeg;
    lege plek tafel; leeg bed naast mij; bed leeg naast me; andere helft bed; eigen helft; slaap op
    eigen helft; kant van het bed; zijn jas hangt; haar jas hangt; jas aan kapstok; jas kapstok; kleren
    van hem hangen; zijn spullen nog; haar spullen nog; spullen van mijn man; kast vol kleren van hem;
    vrouw is weggevallen; man is weggevallen; vrouw weggevallen; man weggevallen; wegviel; man wegviel;
    vrouw wegviel; vindt dat ik door moet; door moeten verdriet; iedereen vindt dat ik verder; verder
    moeten leven; waar opa nu is; waar oma nu is; waar papa nu is; opa in hemel; oma in hemel; papa in
    de hemel; mama in de hemel; vraagt waar opa; vraagt waar oma; wiegje; wiegje staat; wiegje leeg;
    lege wieg; babykamer leeg; 32 weken; weken zwanger verloren; hartje stopte; hartje klopte niet; geen
    hartslag; begraven; net begraven; hebben begraven; moest begraven; graf; naar het graf; kerkhof;
    foto praat tegen; praat tegen zijn foto; eerste kerst zonder; eerste verjaardag zonder; na vijftig
    jaar huwelijk alleen; vijftig jaar getrouwd alleen; since my wife is gone; since my husband is gone;
    wife is gone; husband is gone; house is so quiet; house so quiet; miss her; miss him; miss my
    husband; miss my wife; I miss my mother; lost my son; lost my daughter; lost my baby; mijn man is er
    niet meer; mijn vrouw is er niet meer; sinds mijn man er niet meer is; sinds mijn vrouw er niet meer
    is; sinds mama er niet meer is wij; moeder is weggevallen; vader is weggevallen; iemand die wegviel;
    praat tegen zijn stoel; mijn maatje is er niet meer; maatje is weg samen alles; broer verdronken;
    verdronken; verongelukt; broer verongelukt; zoon verongelukt; om haar iets te vertellen; om hem iets
    te vertellen; draai me om in bed vertellen; jaar geleden en nog; son died; daughter died; brother
    died; sister died; died last year; since grandma died`,
    `verdriet; huilen; verliezen; dood; troost; troosten; herdenken; herdenking; condoleance; died; verlies;
    afscheid nemen van; huilt; hemel; stil in huis; quiet house; verdrietig; helft; sinds mama er niet
    meer is; sinds papa er niet meer is; is er niet meer`,
  ),
  relation(
    'levensvragen',
    `levensvragen; levensvraag; zingeving; zingevingsvragen; zinvragen; bestaansvragen; geestelijke
    verzorging; geestelijk verzorger; geestelijke zorg; geestelijke begeleiding; spirituele zorg;
    spiritualiteit; spiritueel; dominee; pastoor; pastor; pastoraal; pastoraat; pastoraal werker;
    pastorale zorg; imam; humanistisch; humanist; raadsman humanistisch; rabbijn; pandit; moskee;
    kerkdienst; kerkbezoek; ziekenzalving; ziekenzegen; bidden; gebed; gelovig; islamitische
    geestelijke; christelijke geestelijke; bijbel; koran; zin van het leven; waarvoor leef ik nog;
    waarom leef ik; waarom overkomt mij dit; leven zinloos; zinloos leven; voltooid leven; klaar met
    leven; levensmoe ouderen; betekenis geven; terugkijken op leven; terugblikken op mijn leven;
    terugblik op het leven; levensverhaal; levensboek; levensverhaal opschrijven; mijn levensverhaal
    vertellen; spijt van het leven; schuldgevoel verleden; angst voor de dood; bang voor de dood; bang
    om dood te gaan; bang om te sterven; bang voor het sterven; praten over de dood; gesprek over de
    dood; praten over sterven; existentieel; existentiële vragen; stervensangst; vragen over leven en
    dood; goed gesprek over het leven; diepe gesprekken; moreel dilemma; morele vragen; spiritual care;
    chaplain; meaning of life; spiritual; faith; pray; mosque; geloof en ziekte; geloof kwijt; van
    geloof afgevallen; geloofsgesprek; kerk bezoeken; dominee langs; pastoor langs; waarom moet mij dit
    overkomen; waartoe leef ik; boos op god; praten over god; priester; biecht; sacrament;
    levensbeschouwing; levensbeschouwelijk; zingevingsgesprek; zingevingsgroep; waar doe ik het nog
    voor; waar doe ik het voor; waarvoor doe ik; al mijn vrienden weg; vrienden zijn weg oud; vrienden
    allemaal dood; iedereen om me heen dood; waarom nog leven oud; waarom leef ik nog; waar ben ik nog
    goed voor; hoef niet meer oud; mag voor mij klaar zijn; hoe kan God; God laten gebeuren; God dit
    laten; boos op God; God straft; straf van God; bidden helpt niet; geloof niet meer; ben mijn geloof
    kwijt; wat er na dit leven; na dit leven; na dit leven komt; na de dood komt; leven na dood; wat
    komt er na de dood; is er iets na de dood; goed geleefd; of ik goed geleefd; goed geleefd heb; zonde
    leven; spijt van keuzes; spijt van wat ik; wat was mijn leven; wat heeft mijn leven; zin van alles;
    waar is het allemaal goed voor; had ik maar leven; terugkijken leven; what my life was for; my life
    was for; what was my life; what is the point of living; why me; after this life; believe in god; wat
    het voorstelde; wat stelde het voor leven; alles gehad en toch; goedmaken voor dood; goedmaken met
    god; lieve heer; onze lieve heer; onze heer; lang genoeg geleefd; genoeg geleefd; wijs iemand
    praten; wijs iemand; praten met een wijs; priest; vicar; talk about death; about death`,
    `diepere vragen; bezinning; verzoening; vergeving; religie; religieus; nut van het leven; kerk; church;
    God; spijt; vrienden weg`,
  ),
  relation(
    'wilsverklaring',
    `wilsverklaring; wilsverklaringen; behandelverbod; niet-reanimeren; niet reanimeren; niet gereanimeerd
    worden; reanimeren; reanimatie wens; reanimatieverklaring; niet-reanimerenpenning; niet reanimeren
    penning; reanimatiepenning; behandelwensen; behandelwens; behandelgrenzen; behandelbeperking;
    advance care planning; ACP; acp-gesprek; proactieve zorgplanning gesprek; wensen voor levenseinde;
    wensen rond levenseinde; wensen levenseinde; wensen laatste levensfase; wensen vastleggen; wensen
    voor later vastleggen; laatste wensen opschrijven; wensen opschrijven; levenswensverklaring;
    euthanasieverklaring; euthanasieverzoek; euthanasie aanvragen; euthanasie bespreken; euthanasie
    vastleggen; wil euthanasie; euthanasiewens; niet meer behandeld worden; niet meer naar ziekenhuis
    willen; niet aan slangen; niet aan de apparaten; geen kasplant; als ik het niet meer kan zeggen; als
    ik niet meer kan beslissen; wie beslist er als; wie beslist voor mij; medische volmacht;
    gevolmachtigde medisch; medisch gevolmachtigde; wettelijk vertegenwoordiger zorg; vertegenwoordiger
    aanwijzen; orgaandonor; donorcodicil; donorregister; uitvaartwensen; uitvaart regelen; praten over
    het levenseinde; nadenken over het levenseinde; gesprek levenseinde; wensenboekje; palliatief
    zorgplan; individueel zorgplan palliatief; codicil; uiterste wil; living will; do not resuscitate;
    DNR; advance directive; euthanasia; end of life wishes; euthanasie; wensen op papier laatste;
    vastleggen wat ik wil bij ziekte; vastleggen levenseinde; wil niet meer behandeld; geen behandeling
    meer willen; beslissen over behandeling; medische beslissingen vastleggen; later beslissen wie; niet
    op borst duwen; borst duwen; op mijn borst; hart stilstaat niet; als mijn hart stopt; niet meer
    terughalen; laat me gaan als; laten gaan als hart; waar zet ik dat neer; als ik er slecht aan toe
    ben; slecht aan toe ben wil ik; kinderen weten wat ik wil; weten wat ik wil als; niet meer kan
    vertellen wat ik; als plantje; als een plantje; plantje liggen; plant liggen slang; als een plant;
    kasplantje; aan de slang; aan slang liggen; aan de slangen; aan apparaten; eind aan laten maken;
    eind aan maken dokter; zelf een eind dokter; te erg wordt spuitje; spuitje dokter; het spuitje;
    spuitje willen; niet lijden; niet onnodig lijden; lijden hoeft niet; opschrijven wat ik wil;
    opschrijven wat ik niet wil; op papier wat ik wil; briefje niet behandelen; wie mag er beslissen;
    wie mag voor mij beslissen; wie praat voor mij; namens mij beslissen; don't want treatment; no
    treatment; treatment if I get ill; write down what I want; write down that I don't want; don't
    resuscitate; my wishes; pull the plug; who decides for me; er een eind aan maken dokter; er een eind
    aan laten maken dokter; niet meer naar ziekenhuis ambulance; hoe weet de ambulance; ambulance weet;
    buiten westen; beslist als ik buiten westen; over mij beslissen; aan machines; niet aan machines;
    geen machines; vastleggen niet aan; let me go; let me go when; papers to let me go; when it's time;
    beslissen over mij als ik`,
    `levenstestament; op papier zetten; volmacht; testament; notaris; wilsonbekwaam; wilsbekwaam; laatste
    wensen; te erg wordt; als het te erg wordt; dat mijn kinderen weten`,
  ),
];
