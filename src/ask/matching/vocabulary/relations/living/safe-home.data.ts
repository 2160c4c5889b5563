import { relation } from '../../concept.ts';

/** Staying safe at home: falls, alarms, aids, adaptations, technology. */
export const safeHome = [
  relation(
    'veilig-thuis-wonen',
    `veilig thuis blijven wonen; thuis blijven wonen; langer thuis wonen; langer thuis; zo lang mogelijk
    thuis; langer zelfstandig wonen; zelfstandig blijven wonen; zelfstandig thuis wonen; in eigen huis
    blijven; in haar huis blijven; in zijn huis blijven; eigen huis blijven wonen; thuis kunnen blijven;
    huis nog veilig; nog veilig thuis; niet meer veilig thuis; onveilig in huis; veiligheid in huis;
    veilig wonen; huisveiligheid; brandveiligheid; brandveilig wonen; gas laten aanstaan; laat gas aan;
    gas aan laten staan; gas vergeten; vuur aan laten staan; pan op vuur vergeten; fornuis aan laten;
    kraan open laten; deur open laten staan; voordeur open laten; doet voor iedereen open; babbeltruc;
    babbeltrucs; oplichters aan de deur; inbraak bang; inbraakpreventie; alleen thuis gevaarlijk; niet
    meer alleen thuis; niet alleen thuis blijven; durft niet alleen thuis; bezorgd dat ze alleen woont;
    alleen wonen gaat niet meer; alleen wonen lukt niet; oud worden in eigen huis; huisbezoek ouderen;
    preventief huisbezoek; ouderenadviseur; woonadviseur; wooncheck; veiligheidscheck; huistest;
    woonscan; woonadvies ouderen; stay at home; live at home longer; safe at home; living independently;
    ageing in place; kwetsbare ouderen; kwetsbare ouderen thuis; vroegsignalering ouderen; ouderenzorg
    in de wijk; thuis blijven tot het niet meer gaat; wil thuis oud worden; kan moeder nog alleen thuis;
    moeder nog alleen wonen; vader nog alleen wonen; moeder woont nog alleen; vader woont nog alleen;
    niet verantwoord alleen wonen; verantwoord thuis wonen; sigaret brandgaten; brandgaten; deur
    vergeten op slot; laat deur open; gas niet uit; vergeet het gas; onder aan trap; stays at home alone
    safe; live alone safely; kookplaat vergeten; vergeet kookplaat uit; gas laten branden; gas staat
    aan; wil niet weg uit eigen huis; wil in eigen huis blijven; nooit naar tehuis willen; met geen stok
    uit; met geen stok; krijg haar er niet uit huis; wil er niet uit huis; huis niet uit te krijgen; wil
    nergens anders heen; wil hier blijven wonen; wil blijven wonen; of het nog gaat thuis; liggen wakker
    van moeder; liggen wakker van vader; pan droog; pan droog gekookt; pannetje droog; pan aangebrand;
    aangebrande pan; pan vergeten; pan op vuur; keuken blauw; blauw van de rook; rook in keuken; brandje
    in keuken; brandje; keukenbrand; brandlucht; kaarsen vergeten; kaars laten branden; sigaret in bed;
    rookt in bed; laat verkoper binnen; verkoper binnen; verkopers binnen; verkopers aan deur; verkoper
    deur; laat iedereen binnen; doet deur open vreemden; vreemden binnen; geld meegegeven aan deur;
    pinpas meegegeven; pinpas afgegeven; energiecontract deur; opgelicht deur; nepbank telefoon;
    gasfornuis vergeten; stove on; left the stove on; stove left on; lives by herself worried; lives by
    himself worried; lives alone worried; worried about my mother alone; worried mum lives alone;
    worried dad alone; door het huis lopen; door huis loopt kijken; loopt door huis zegt; kijken wat er
    anders moet huis; huis bekijken; oud kunnen worden hier; hier oud worden; samen oud worden huis;
    achterdeur niet op slot; durf haar niet alleen te laten wonen; red ze het nog alleen thuis; op haar
    leeftijd alleen in huis; op zijn leeftijd alleen huis; in hun boerderij blijven; in boerderij
    blijven wonen; willen per se blijven; per se blijven wonen; hoe maken we dat verantwoord; bankpas
    meegegeven; bankpas aan deur; pas meegegeven; man aan deur bankpas; ruik gas; gaslucht; ruikt gas;
    by himself all day; by herself all day; alone all day old; still ok alone`,
    `woont nog alleen; woont alleen; alleenwonend; redt het nog net; gaat thuis niet meer; zelfredzaamheid;
    zelfredzaam; maak me zorgen of het thuis nog gaat; thuis onveilig; trap; traplopen; rookmelder;
    koolmonoxide; trap niet op; trap niet meer op; nog op zichzelf wonen ouderen; huis niet uit willen;
    wil niet weg uit huis; wil haar huis niet uit; wil zijn huis niet uit; kan niet meer alleen zijn;
    rook; verkoper; maak me zorgen moeder alleen; geen stok; oplichter; oplichters; of het nog gaat
    alleen; of het nog kan thuis`,
  ),
  relation(
    'valpreventie',
    `valpreventie; vallen voorkomen; voorkomen van vallen; valt steeds; steeds vallen; valt vaak; vaak
    vallen; steeds gevallen; weer gevallen; van trap gevallen; van de trap gevallen; uit bed gevallen;
    in badkamer gevallen; gevallen in huis; al drie keer gevallen; paar keer gevallen; bijna gevallen;
    bang om te vallen; angst om te vallen; valangst; bang dat ze valt; bang dat hij valt; valgevaar;
    valrisico; valincident; valpartij; valpartijen; valongeluk; valtraining; valcursus; valkliniek;
    valpoli; valanalyse; valrisicotest; vallen verleden tijd; otago; zicht op evenwicht;
    evenwicht kwijt; evenwichtsproblemen; evenwicht oefenen; evenwichtsoefeningen; balans oefenen;
    balansoefeningen; balanstraining; balans slecht; staat niet stevig; niet stevig op benen; onvast ter
    been; slecht ter been vallen; wankel; wankelt; wankel ter been; wiebelig; wiebelig op benen;
    waggelt; waggelen; struikelt; struikelen; struikelt steeds; gestruikeld; zwalkt; draaierig bij
    opstaan; duizelig bij opstaan; uitglijden; uitgegleden; glijdt uit; glad in badkamer; losse
    kleedjes; kleedjes struikelen; drempels struikelen; smak gemaakt; op de grond gelegen; lag op de
    grond; op de grond gevonden; lag uren op grond; zakt door benen; door benen zakken; benen begeven
    het; zakt door knieën; onderuit gaan; onderuit gegaan; ging onderuit; fall prevention; keeps
    falling; afraid of falling; dizzy; loopt onzeker; onzeker lopen; loopt niet zeker; veilig bewegen
    ouderen; valrisico verminderen; zij valt telkens; telkens vallen; vaker vallen; regelmatig vallen;
    vallen met fiets; vrees om te vallen; minder vallen; opnieuw vallen; valt de laatste tijd; gevallen
    thuis; gevallen met rollator; vallen en opstaan oefenen; vanzelf omvallen; omvallen; omgevallen;
    omgekukeld; valt zomaar; had a fall; falls a lot; stabieler lopen; beter staan; evenwichtsstoornis;
    lag moeder op de vloer; lag vader op de vloer; lag oma op de vloer; lag opa op de vloer; op de vloer
    gevonden; ligt op de vloer; keukenvloer; op keukenvloer; badkamervloer; lag op badkamervloer; lag in
    tuin; lag naast bed; naast bed gevonden; ligt weer op grond; drie keer gelegen; vast aan kast; vast
    aan stoelen; vast aan meubels; vasthouden aan kast; vasthouden aan stoelen; vasthouden aan tafel;
    houdt zich overal aan vast; vastpakken opstaan; snel vastpakken; snel vasthouden; iets vastpakken
    draait; alles draait opstaan; sta op dan draait; draait alles; alles draait; hoofd draait opstaan;
    draaierig opstaan; licht in hoofd opstaan; zwart voor ogen opstaan; vol blauwe plekken moeder; onder
    blauwe plekken moeder; onder blauwe plekken vader; blauwe plekken oma; blauwe plekken kleed; kleed
    schuldig; over kleed; over het kleed; over vloerkleed; over mat gestruikeld; over drempel
    gestruikeld; over de stoep gestruikeld; languit; ging languit; languit gegaan; plat op gezicht; op
    zijn gezicht gegaan; op haar gezicht gegaan; tegen de vlakte; smakte; benen doen het opeens niet;
    benen ineens weg; benen doen het ineens niet; zit op de tegels; zakte in elkaar; zakt in elkaar;
    door knieën gezakt; knieën begeven; loopt als dronken; loopt scheef; loopt waggelend; loopt wankel;
    loopt wiebelig; staat te wiebelen; niet stevig meer; onzeker op de benen; onzeker op straat; bang op
    straat sinds val; durf straat niet sinds val; durf niet buiten gevallen; stoeptegel; bloempot
    gevallen; pols gebroken gevallen; heup gebroken gevallen; weer onderuit; voor de derde keer
    onderuit; tripped over; trips over; tripped; found on the floor; on the floor again; lying on the
    floor; fallen again; fell again; fell twice; holds on to furniture; holds onto furniture; unsteady;
    wobbly; loses balance; dizzy when standing; lag weer op grond; lag weer op de vloer; moeder lag op
    vloer; lag op vloer toen ik; lag op vloer gevonden; in de gang gevonden; weer onderuit ging; ging
    weer onderuit; opa onderuit; oma onderuit; loopt krom en onvast; onvast; bang bij stoepje; stoepje
    bang; bult op hoofd oud; bult op haar hoofd; bult op zijn hoofd moeder; bult schaafwond; steeds
    schaafwonden; keeps going down; stay on his feet; stay on her feet; goes down a lot`,
    `slecht ter been; loopt slecht; lopen gaat moeilijk; lopen gaat slecht; balans; blauwe plekken; houdt
    zich vast aan meubels; aan meubels vasthouden; slecht lopen; lopen lukt niet; moeizaam lopen; loopt
    moeilijk; vallen; gevallen; falls; falling; fell; duizelig; duizeligheid; draaierig; evenwicht;
    evenwichtig lopen; niet vallen; kleed; tegels; vastpakken; wiebelen; drempels; bont en blauw`,
  ),
  relation(
    'personenalarm',
    `personenalarm; personenalarmering; persoonsalarm; alarmknop; alarmknopje; noodknop; noodknopje;
    halsknop; polsknop; halsalarm; hangertje om nek; knop om nek; knop om haar nek; knopje om hals;
    knopje om nek; rode knop; knop om te drukken; drukknop alarm; alarmering; alarmering thuis;
    alarmsysteem; alarm ouderen; alarmhorloge; noodhorloge; alarmarmband; seniorenalarm; ouderenalarm;
    alarmopvolging; professionele opvolging; alarmopvolging 24 uur; opvolging van alarm; opvolging
    alarm; alarmcentrale; meldkamer zorg; meldcentrale; alarmtelefoon; spreekluister;
    spreekluisterverbinding; mobiel alarm; mobiele alarmering; alarm voor buiten; gps-alarm; sociale
    alarmering; noodoproep; belknop; zorgoproep; valalarm; valdetectie; valsensor; valdetector;
    valhorloge; niemand merkt het; niemand die het merkt; dagen dood in huis; sleutelkluis;
    sleutelkastje; sleutelbeheer; sleutel opvolging; ik lig hier en niemand; hulp roepen; om hulp
    roepen; snel iemand erbij; alarm button; panic button; emergency button; personal alarm; pendant
    alarm; niemand komt als ik val; hoort niemand mij; niemand hoort me; op knop drukken; knop drukken
    hulp; alarmeren bij val; alarm bij vallen; iets overkomt alleen; bang iets overkomt; oproepknop;
    alarmketting; ketting met knop; noodsituatie thuis alarm; urenlang gelegen niemand; iets om haar
    nek; iets om mijn nek; iets om zijn nek; iets om nek; om nek drukken; ding om hals; ding om nek;
    ding om haar hals; ding om pols; drukt op ding; op ding drukken; hulp druk; als ik om hulp druk;
    iemand komt als ik druk; druk iemand komt; iets met een knop; iets met knop; met een knop; knopje
    om; uur op de gang; uren op de gang; uren op vloer; uren op de grond; hele nacht op de grond;
    niemand wist dat ik lag; vinden me pas dagen; pas na dagen; dagen later vinden; dood in huis; als er
    iets gebeurt alleen; iets gebeurt nachts alleen; als er 's nachts wat is; val wie komt; wie komt er
    als ik val; gaat naar haar toe alarm; bij telefoon niet gevallen; kon niet bij de telefoon; telefoon
    buiten bereik; niet kunnen bellen gevallen; woont ver weg alarm; kinderen ver weg als er iets; wonen
    te ver drukt; something round my neck; around my neck; comes when I fall; when I fall; if something
    happens to me; press a button; push a button; nobody would know; nobody would find me; uren gelegen
    gevallen; uren gelegen niemand; hele nacht gelegen val; als mij iets gebeurt niemand; mij iets
    gebeurt vinden; niemand wist dat ze lag; als ik val en niemand; onder douche lig niemand; niemand
    mij hoort; niemand hoort mij; valt en niet overeind alleen; valt alleen in huis; wat als ze valt
    alleen; wat als hij valt alleen; bandje roepen; bandje om pols; iemand roepen bandje; roepen als het
    mis is; press when in trouble`,
    `alarm; knopje; kan niet bij de telefoon; telefooncirkel; belcirkel; belronde; belcontact; opvolging; 24
    uur bereikbaar; knopje op pols; hals; nek; druk knop; iets overkomt; als mij iets gebeurt; als mij
    wat gebeurt; snel hulp als; wie gaat er dan heen; wie gaat dan heen`,
  ),
  relation(
    'hulpmiddelen',
    `hulpmiddel; hulpmiddelen; rolstoel; elektrische rolstoel; transportrolstoel; rolstoel lenen; rolstoel
    huren; rolwagen; duwwandelwagen; rollator; loophulpmiddel; looprek; krukken; elleboogkrukken;
    wandelstok; loopstok; stok lopen; scootmobiel; scootmobielen; driewielfiets; driewieler; aangepaste
    fiets; duofiets aanvragen; handbike; aankoppelfiets; elektrische driewieler; hoog-laagbed;
    hooglaagbed; hoog laag bed; verpleegbed; ziekenhuisbed; bed omhoog; bedverhoger; bedhek;
    bedpapegaai; antidecubitusmatras; ad-matras; ad-kussen; zitkussen; opstastoel; opsta stoel;
    relaxstoel; trippelstoel; douchestoel; douchekruk; douchestoeltje; douche-zitje; badplank; badlift;
    toiletverhoger; toiletstoel lenen; thuiszorgwinkel; uitleen hulpmiddelen; uitleenpunt;
    uitleenservice; hulpmiddelen lenen; kruk lenen; wmo-hulpmiddel; hulpmiddelenwinkel;
    hulpmiddelenadvies; zitorthese; orthese; armprothese; aangepast bestek; dikke bestek grip; helping
    hand; grijper; grijpstok; aankleedstok; kousenaantrekker lenen; tilband; tillift huren; grijphulp;
    leeshulp; loeplamp; robotarm; eetrobot; armondersteuning; communicatiehulpmiddel; spraakcomputer;
    hulphond; assistentiehond; adl-hond; blindengeleidehond; gehoorapparaat lenen; zitadvies;
    zithouding; zitanalyse; wheelchair; walker; walking aid; walking stick; crutches; mobility scooter;
    mobility aids; aids and adaptations; hulpmiddelen uitlenen; verhuur hulpmiddelen; rolstoel kapot;
    rollator kapot; stoel die omhoog gaat; bed dat omhoog kan; iets om op te leunen; scootermobiel;
    scoot mobiel; elektrische stoel; duwrolstoel; electric wheelchair; rollator huren;
    hulpmiddelendepot; stoel om uit overeind te komen; kan niet lang staan kruk; iets om op te zitten
    onder douche; iets op wielen; op wieltjes; honderd meter lopen; paar honderd meter lopen; niet ver
    lopen zitten; moet steeds zitten lopen; even zitten onderweg; te leen rolstoel; lenen voor een week;
    karretje voor; karretje lenen; wagentje lopen; elektrisch wagentje; wagentje; elektrisch karretje;
    karretje elektrisch; stoel te laag; te lage stoel; bank te laag; stoel omhoog; stoelen die omhoog
    gaan; hogere stoel; hoog bed; bed te laag; te laag bed; hoger bed; bed in de kamer; bed in kamer na
    operatie; bed verhogen; klossen onder bed; papegaai bed; matras doorliggen; stok nodig; stok om te
    lopen; iets om te lopen; steun bij lopen stok; wandelwagen volwassen; kruk douche; iets om op te
    zitten douche; zitten onder douche; sitting down shower; shower chair; shower stool; raised toilet
    seat; borrow crutches; borrow a wheelchair; borrow; rent a wheelchair; hospital bed at home; can't
    walk far; grijpertje; iets van grond pakken; elektrische sta-op-stoel; sta op fauteuil; opstastoel
    lenen; staopstoel; stoel met motor; stoel die helpt opstaan; zonder kar; achter karretje; wil geen
    rollator; niet aan rollator; iets om te duwen; oma duwen; duwen strand; stoel van dochter te klein;
    stoel te klein geworden; stoel van zoon te klein; zitten doet pijn stoel; bed goes up and down; bed
    that goes up; special bed`,
    `iets om mee te lopen; steun bij lopen; kan niet ver lopen; onderhoud rolstoel; lekke band rolstoel;
    prothese; werkstoel; lenen; wielen; leen; huren; karretje`,
  ),
  relation(
    'woningaanpassing',
    `woningaanpassing; woningaanpassingen; woning aanpassen; huis aanpassen; aanpassingen in huis; huis
    aangepast; aangepaste woning maken; verbouwen voor rolstoel; traplift; trapliften; stoeltjeslift;
    stoellift; plateaulift; huislift; trapleuning; tweede trapleuning; leuning bij trap; extra leuning;
    trapleuning plaatsen; beugel; beugels; handgreep; handgrepen; wandbeugel; wandbeugels; douchebeugel;
    toiletbeugel; steun bij wc; steun bij toilet; verhoogd toilet; verhoogde wc; hoge wc; toilet
    verhogen; inloopdouche; douche zonder drempel; badkamer aanpassen; badkamer aangepast; badkamer
    beneden; douche beneden; slaapkamer beneden; slapen beneden; bed in de woonkamer; bed beneden
    zetten; bad eruit; bad eruit douche; bad te hoog instappen; drempels; drempel weg; drempelhulp;
    drempelhulpen; drempels weghalen; drempels verwijderen; oprijplaat; hellingbaan; rolstoelhelling;
    automatische deur; deuropener; deuren verbreden; deur te smal; rolstoel niet door deur; keuken
    aanpassen; aangepaste keuken; antislip; antislip in douche; antislipmat; antislipvloer; douchezitje
    aan muur; ergotherapeut woning; wmo-woningaanpassing; mantelzorgwoning; levensloopbestendig maken;
    levensloopbestendig; domotica aanpassing; thermostaatkraan; stairlift; grab rails; grab bars; home
    adaptation; home adaptations; walk-in shower; boven slapen gaat niet; slaapkamer boven; wc boven;
    badkamer boven; trap niet op; trap niet meer op; trap op komen; trap op gaat niet; trap niet af;
    trap niet meer af; niet boven komen; kan niet naar boven; niet meer naar boven; traplopen lukt niet;
    traplopen moeilijk; traplopen gaat niet; trap wordt moeilijk; trap te steil; steile trap; op handen
    en voeten trap; op billen trap af; badkamer niet veilig; douche instappen; hoge drempel; huis
    rolstoelgeschikt maken; can't climb stairs; cannot climb stairs; stairs; achterste de trap af; op
    achterste trap; op billen trap; trap op handen en knieën; kruipt trap op; trap kruipend; kruipend
    naar boven; kruip de trap op; stoel niet door deur; rolstoel niet door de deur; rolstoel past niet;
    door wc deur; door deur past niet; deur te smal rolstoel; stoep te hoog; opstapje voordeur; opstap
    te hoog; hoge stoep; hoge opstap; treden voordeur; wassen in keuken badkamer boven; wassen we in
    keuken; badkamer is boven; slaapkamer is boven; wc is boven; rand van bad; hoge rand bad; over de
    rand van bad; badrand te hoog; bad moet eruit; boven niet halen; boven niet meer te halen; niet naar
    boven kunnen; boven kom ik niet; kom niet boven; kom niet meer boven; slaap op bank boven; slaapt
    beneden; slaapt in de woonkamer; bed naar beneden; stoeltje trap; stoeltje langs trap; lift langs
    trap; trap met lift; plank over drempel; over drempel rolstoel; hobbel drempel; iets om vast te
    houden wc; iets om vast te houden douche; vasthouden in douche; vasthouden bij wc; steuntje wc;
    greep wc; grepen; greep bij deur; doesn't fit through; door too narrow; step at the front; step at
    the door; chair doesn't fit; through the bathroom door; up the stairs; upstairs bathroom; get
    upstairs; grab bar; badkuip eruit; bad eruit en; vlakke douche; iets vlaks; deuren te smal; deuren
    smal; van beneden naar boven; naar boven duurt; kwartier naar boven; thresholds; threshold; rid of
    thresholds; steps at home`,
    `verbouwing; leuning; drempel; toegankelijk maken; traplopen; huis verbouwen; trapje voordeur; drempels
    over; rand; smal; op handen en knieën; kruipen`,
  ),
  relation(
    'techniek',
    `slimme techniek; zorgtechnologie; technologie in de zorg; zorg op afstand; e-health; ehealth; beeldzorg;
    beeldbellen; beeldbellen met zuster; beeldbellen met wijkverpleging; videobellen; beeldscherm zorg;
    beeldcontact; schermzorg; beeldscherm contact; zorg via tablet; zorgapp; telemonitoring;
    thuismonitoring; thuismeten; monitoring op afstand; metingen doorsturen; medicijndispenser met
    alarm; leefstijlmonitoring; leefpatroonmonitoring; leefpatroon sensoren; sensor; sensoren; sensoren
    in huis; bewegingssensor; bewegingsmelder; bedsensor; deursensor; camera in huis; cameratoezicht;
    slimme camera; domotica; slim huis; slimme woning; smart home; slimme lamp; slimme bel; slimme
    deurbel; videodeurbel; slimme sleutel; elektronisch slot; digitale sleutel; gps-tracker; gps; gps
    tracker; volgsysteem; zoeksysteem; zendertje; robot; zorgrobot; sociale robot; robotkat; robothond;
    robotpop; sprekende klok; dementieklok; kalenderklok; dagklok; digitale kalender; geheugenklok;
    dagplanner digitaal; medicijnalarm; slimme inlegger; slim incontinentiemateriaal; slimme bril;
    heupairbag; airbag; slimme vloer; slimme rollator; gasafsluiter; kookbeveiliging; inductie
    beveiliging; kookplaat beveiliging; gasbeveiliging; kookwekker die uitschakelt; spraakassistent;
    slimme speaker; spraakbesturing; omgevingsbesturing; nachtlamp met sensor; blended zorg; remote
    care; telecare; telehealth; video call; video calls; sensors; smart technology; robot tessa;
    digitale zorg thuis; camera ophangen moeder; zien of moeder uit bed is; meekijken op afstand; kijken
    of alles goed gaat op afstand; technologie thuis; technische snufjes; sensor onder bed; slimme
    horloge; slim horloge; medicijnrobot; nachtlampje met sensor; zien of moeder is opgestaan; zien of
    vader is opgestaan; of moeder is opgestaan; ver weg meekijken; op afstand zien; op afstand kijken;
    kilometer verderop zien; woon ver weg zien of; vanuit hier zien of; piept als; iets wat piept; alarm
    als deur opengaat; melding op telefoon; seintje op telefoon; seintje als; berichtje als ze opstaat;
    schermpje zuster; zuster op scherm; zuster via scherm; praten via scherm; bellen met beeld; via
    tablet zuster; vanzelf uitzet; vanzelf uitgaat; vanzelf uit; gaat vanzelf uit fornuis; fornuis
    vanzelf; fornuis uitzetten; automatisch uit; lampen vanzelf aan; licht vanzelf aan; dingetje tijd;
    zegt tijd om te eten; welke dag het is klok; klok met dag; klok dag; pratende klok; kastje dat zegt;
    kastje aan muur; apparaatje dat waarschuwt; apparaatje pillen; doosje pillen piept; pratende
    pillendoos; zendertje in schoen; horloge weet waar hij is; weten waar ze is loopt; gadget; gadgets;
    lets me see; see if she is up; check on him from far; app on phone; schermpje met zuster; praten met
    een schermpje; telefoon zie waar hij is; telefoon zie waar ze is; weten waar vader is loopt weg; via
    een scherm; scherm pillen; klok ochtend of avond; klok die zegt; klok zegt; alarm gas; alarm for the
    gas; alarm for gas; seintje als moeder uit bed komt; belt mij als ze bed uit; waarschuwt als ze uit
    bed`,
    `techniek; technologie; digitaal contact; toezicht op afstand; snufjes; apparaatje; op afstand in de
    gaten houden; in de gaten houden; oogje in het zeil; belevenistafel; VR-bril; virtual reality;
    tovertafel; digitale zorg; online zorg; piept; scherm; melding; automatisch; op afstand; schermpje;
    dingetje dat; piepje; camera; weten waar hij is; kunnen zien of; zien of het goed gaat; via scherm
    kijken; zie waar hij is`,
  ),
];
