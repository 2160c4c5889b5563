import { relation } from '../../concept.ts';

/** The doctor, and getting about. */
export const doctorAndTransport = [
  relation(
    'huisarts',
    `huisartsenpraktijk; huisartspraktijk; huisartsenzorg; nieuwe huisarts; huisarts zoeken; geen huisarts;
    inschrijven bij huisarts; dokter spreken; dokter langs; dokter aan huis; dokterspost;
    dokterspraktijk; dokter vragen; dokter belt niet terug; arts spreken; arts raadplegen; arts nodig;
    medisch advies; medische vraag; medische vragen; medische klachten; specialist ouderengeneeskunde;
    specialist ouderengeneeskunde aan huis; ouderenarts; ouderengeneeskunde; geriater; geriatrie;
    geriatrisch; klinisch geriater; geriatriepoli; geriatrisch onderzoek; kaderarts; arts verstandelijk
    gehandicapten; AVG-arts; arts voor verstandelijk gehandicapten; AVG-poli; jeugdarts;
    consultatiebureau-arts; bedrijfsarts; verzekeringsarts; medisch specialist; medisch generalistische
    zorg; praktijkondersteuner; POH; POH-ouderen; POH ouderenzorg; praktijkassistente;
    doktersassistente; doktersassistent; consult arts; huisartsenspreekuur; huisbezoek arts; visite
    arts; verwijsbrief; second opinion; tweede mening arts; bloeduitslag; bloeduitslagen; uitslag
    onderzoek; keuring; rijbewijskeuring; medische keuring; reisvaccinatie; medische controle;
    gezondheidscheck; health check; check-up; vage klachten; koorts; griep; oorpijn; keelpijn;
    hoestdrankje; uitslag huid; general practitioner; physician; medical advice; see a doctor; huisarts
    aan huis; huisarts vol; huisarts neemt geen patiënten; afspraak huisarts; huisarts stopt; arts aan
    huis; arts ouderen; arts voor ouderen; medisch onderzoek; looking for a doctor; find a GP; register
    with a GP; verhoging; kind koorts; zoontje koorts; dochtertje koorts; baby koorts; kind verhoging;
    hangerig en verhoging; hangerig kind ziek; dochtertje ziek hangerig; raar bultje; bultje; bultje
    nek; bult in nek; knobbel in nek; plekje huid kijken; raar plekje; moedervlek; uitslag op huid;
    vlekjes huid; jeuk; hoest al weken; al weken hoesten; blijft maar hoesten; praktijken vol;
    praktijken zitten vol; alle praktijken; praktijk vol; nergens inschrijven dokter; nieuwe dokter;
    nieuwe dokter zoeken; zonder huisarts; dokter met pensioen; dokter stopt; onze dokter stopt; dokter
    weg uit dorp; dokter bij hem komen; dokter bij haar komen; dokter thuis komen; wil niet naar dokter;
    dokter laten komen; geen afspraak bij dokter; dokter geen tijd; dokter wachten weken; iemand naar
    laten kijken medisch; new patients; taking new patients; takes new patients; doctor takes patients;
    find a doctor; can't find a doctor; need a doctor; doctor home visit; fever child; krabt zich open;
    krabt; bobbels; bobbeltjes; rode vlekken kind; uitslag kind; pukkels kind; geen dokter wil ons;
    dokter wil ons niet; verhuisd dokter; verhuisd huisarts; grieperig; maand grieperig; voel me
    grieperig; al weken ziek; weet niet bij wie ik moet zijn ziek; al weken niet lekker; voel me al
    weken niet lekker`,
    `arts; medisch; poli; consult; diagnose; symptomen; lichamelijke klachten; medische zorg; huisarts;
    huisartsen; dokter; doctor; spreekuur; huisdokter; dokter komt niet; wie kan daar naar kijken;
    knobbeltje; buikpijn kind; verkouden; moet ik naar dokter`,
  ),
  relation(
    'vervoer',
    `vervoer; vervoersdienst; vervoersservice; vervoersvoorziening; vervoerspas; vervoersproblemen; vervoer
     nodig; wmo-vervoer; wmo-taxi; regiotaxi; taxi; taxi naar ziekenhuis; taxivervoer; belbus; buurtbus;
     plusbus; valys; rolstoelvervoer; rolstoeltaxi; rolstoelbus; rolstoelbusje; ziekenvervoer; zittend
     ziekenvervoer; liggend ziekenvervoer; ambulancevervoer; leerlingenvervoer; groepsvervoer; deelvervoer;
     deeltaxi; collectief vervoer; doelgroepenvervoer; haal- en brengservice; halen en brengen; haalt en
     brengt; gehaald en gebracht; ophalen en thuisbrengen; wegbrengen; opgehaald en thuisgebracht;
     automaatje; ANWB automaatje; auto maatje; chauffeur; vrijwillige chauffeur; vrijwilliger met auto;
     iemand met auto; lift krijgen; meerijden; rijden naar ziekenhuis; rijden naar familie; niet meer
     autorijden; niet meer auto rijden; mag niet meer rijden; rijbewijs kwijt; rijbewijs ingeleverd;
     rijbewijs inleveren; rijbewijs afgenomen; geen auto; geen auto meer; geen rijbewijs; auto weggedaan;
     auto weg gedaan; auto verkocht; niet meer fietsen; fietsen durf niet; durft niet te fietsen; fietsen
     gaat niet; met bus durft niet; bus durf niet; bus rijdt niet; bus stopt niet meer; geen bus; openbaar
     vervoer; ov-begeleider; OV-begeleiding; ov-kaart; ov-ambassadeur; ov begeleiderskaart; begeleiderskaart;
     leren reizen; zelfstandig reizen; reisbegeleiding; reistraining; hoe kom ik in ziekenhuis; hoe kom ik
     bij dagbesteding; niet weg zonder auto; vervoerskosten; reiskosten; reiskostenvergoeding; parkeerkaart;
     gehandicaptenparkeerkaart; invalidenparkeerkaart; parkeerplaats invaliden; gehandicaptenparkeerplaats;
     aangepaste auto; autoaanpassing; elektrokar; golfkarretje; riksja vervoer; buurtauto; dorpsauto;
     transport; taxi service; a ride; ride to hospital; drive me; lift to hospital; can't drive; wheelchair
     taxi; met bus lukt niet; bus lukt niet; kan niet reizen; reizen met trein lukt niet; kan niet met bus;
     hoe kom ik er zonder auto; niet meer zelf rijden; niet meer rijden; autorijden niet meer; brengen en
     halen; iemand die me rijdt; busje haalt op; taxibusje; vervoer naar dagbesteding; vervoer op maat; naar
     ziekenhuis gebracht worden; wie brengt me; vervoer ziekenhuis; can't travel; get around; deur-tot-deur
     vervoer; rijden met rolstoel in bus; kan nergens heen zonder auto; trein durf niet; trein durf ik niet;
     trein niet aan; durf trein niet meer aan; trein overstappen; overstappen lukt niet; hoe kom ik bij mijn
     zus; hoe kom ik bij mijn dochter; hoe kom ik bij mijn man; bij mijn broer op bezoek vervoer; auto
     ingeruild; auto weg; auto de deur uit; sinds auto weg; zonder auto; zonder auto zie vriendinnen niet;
     sinds ik niet meer rijd; niet meer rijd; mag niet meer achter stuur; achter het stuur; stuur niet meer;
     rijdt niet meer; te slecht om te rijden; ogen te slecht rijden; ogen rijden; niet meer rijden ogen; in
     donker niet rijden; zet mij af; wie zet me af; afzetten en ophalen; brengt mij; brengt me weg; wie
     brengt mij; wie rijdt mij; rijdt me; wie kan me brengen; kan me niet steeds rijden; buurman rijden;
     kinderen kunnen niet steeds rijden; altijd iemand vragen rijden; heen en weer rijden ziekenhuis; week
     naar dialyse; naar dialyse komen; naar bestraling komen; hoe naar ziekenhuis; bus meer hier; stopt hier
     geen bus; geen bus meer; bushalte te ver; halte te ver; bushalte weg; naar bushalte lopen; andere kant
     van de stad; naar andere kant van stad; kom het dorp niet uit; kom dorp niet uit; nergens komen zonder;
     stopped driving; no longer drives; can't drive anymore; doesn't drive; don't drive; drive him; drive
     her; lift to; ride to; get to the hospital; visit my mum transport; no bus; bus stopped; wie kan me
     brengen naar; iemand die me wegbrengt; iemand die me brengt en haalt; haalt op koffieochtend; wie haalt
     moeder op; wie haalt vader op; haalt haar op en brengt; rijbewijs niet verlengd; rijbewijs verlengd;
     wonen in een gat; afgelegen wonen; in rolstoel bus; rolstoel kom niet in bus; rolstoel in bus; get to my
     treatments; get to my appointments; train is too much; bus too difficult; wie haalt mij op met auto;
     halen en thuisbrengen met auto`,
    `ophalen; busje; trein; deur niet meer uit; slecht ter been; station; ritten; mobiel blijven; opgehaald;
     reizen; autorijden; huis niet uit; gebracht; halte; afzetten; naar de andere kant; brengen; hoe kom ik
     bij; kom nergens; kom nergens meer; how do I get to`,
  ),
  relation(
    'meegaan',
    `meegaan; meegaan naar arts; meegaan naar dokter; mee naar dokter; mee naar ziekenhuis; mee naar
    huisarts; meegaan naar ziekenhuis; meegaan naar afspraak; meegaan naar gesprek; mee naar gemeente;
    mee naar specialist; mee naar tandarts; mee naar poli; gaat mee naar arts; gaat mee naar dokter;
    gaat mee ziekenhuis; samen naar arts; samen naar dokter; samen naar ziekenhuis; iemand die meegaat;
    iemand meegaan; niemand die meegaat; niemand mee naar ziekenhuis; niet alleen naar ziekenhuis; niet
    alleen naar dokter; niet alleen naar arts; alleen naar ziekenhuis; alleen naar het ziekenhuis; durft
    niet alleen naar dokter; ziekenhuisbezoek; ziekenhuisbezoek begeleiding; begeleiding bij
    ziekenhuisbezoek; begeleiding naar ziekenhuis; begeleiding naar arts; begeleiding naar dokter;
    begeleiding bij artsenbezoek; begeleiding bij artsbezoek; artsbezoek; artsenbezoek; doktersbezoek;
    ziekenhuisafspraak; ziekenhuisafspraken; ziekenhuismaatje; zorgmaatje ziekenhuis;
    consultbegeleiding; patiëntbegeleider; afspraken ziekenhuis; afspraak in ziekenhuis; afspraak bij
    specialist; gesprek met arts onthouden; snapt dokter niet; begrijp de dokter niet; begrijpt de arts
    niet; dokter begrijpen; onthoud niet wat de dokter zegt; onthoudt niet wat arts zegt; opschrijven
    wat dokter zegt; meeluisteren; extra paar oren; tweede paar oren; oogarts afspraak; come with me to
    hospital; accompany; hospital appointment; hospital visit; go with me to the doctor; doctor's
    appointment; mee naar controle; mee naar chemo; mee naar bestraling; mee naar behandeling; meekomen
    naar ziekenhuis; meerijden en meegaan; iemand mee ziekenhuis; begeleiden naar ziekenhuis; begeleiden
    naar arts; gezelschap ziekenhuis; vrijwilliger mee ziekenhuis; gesprek bij specialist; praat te snel
    dokter; dokter praat te snel; moeilijke woorden dokter; ga mee dokter; ga mee ziekenhuis; meegegaan
    ziekenhuis; iemand mee naar arts; iemand mee naar dokter; oogarts mee; met mij mee dokter; uitslag
    niet alleen; uitslag krijgen alleen; uitslag horen; uitslag iemand mee; krijg uitslag; knikt ja
    specialist; knikt ja dokter; zegt ja dokter weet niks; specialist weet thuis niks; dokter thuis niks
    meer; thuis weet ze niet wat dokter zei; wat de dokter zei; wat de arts zei; vergeten wat dokter;
    vergeet mijn vragen; vragen vergeten arts; nerveus bij artsen; nerveus bij dokter; zenuwachtig
    ziekenhuis; zenuwachtig dokter; naast me zitten dokter; naast me zitten arts; naast me komen zitten;
    niet steeds vrij nemen; vrij nemen ziekenhuis; vrij vragen ziekenhuis; vrij nemen specialist; kan
    niet mee ziekenhuis; ophalen na narcose; niemand ophalen narcose; na narcose niet alleen; na narcose
    alleen naar huis; narcose ophalen; niet alleen naar huis narcose; dokter gaat te snel; meeschrijven;
    verdwaal in ziekenhuis; verdwaalt in ziekenhuis; ziekenhuis weg vinden; wachtkamer; in de
    wachtkamer; eye clinic; clinic with my mother; sit with my mother clinic; go with my father
    hospital; go with my mother hospital; come to the hospital with me; test results alone; results
    alone; take him to the hospital; uitslag alleen horen; wil niet alleen uitslag; naar oogarts iemand;
    moeder naar oogarts; vader naar oogarts; ik zit in buitenland ziekenhuis; woon ver weg oogarts; naar
    specialist en ik; snap niks van dokters; snap niks van die dokters; snap dokter niet; schrijft op
    dokter; mee en schrijft op; scan niet durven; durft de scan niet; scan iemand mee; durft onderzoek
    niet alleen; vertrouwd iemand mee; vertrouwd iemand; come along; come along to the specialist; come
    along when I see`,
    `samen erheen; begeleid bezoek; vergezellen; vergezelt; erbij zijn bij gesprek; begeleiding onderweg;
    controle in ziekenhuis; polikliniek afspraak; iemand die mee kan; uitslag; wachtkamers; ophalen; mee
    erheen; narcose; uitslag krijgen`,
  ),
];
