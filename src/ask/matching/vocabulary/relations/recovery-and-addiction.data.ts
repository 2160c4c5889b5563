import { relation } from '../concept.ts';

/** Getting on with life: confidence, relations, recovery among others, and the branch verslaving. */
export const recoveryAndAddiction = [
  relation(
    'zelfvertrouwen',
    `zelfvertrouwen; weinig zelfvertrouwen; geen zelfvertrouwen; meer zelfvertrouwen; zelfbeeld; negatief
     zelfbeeld; laag zelfbeeld; zelfwaardering; eigenwaarde; weinig eigenwaarde; minderwaardigheidscomplex;
     minderwaardig; onzeker; onzekerheid over mezelf; onzeker over mezelf; onzeker over uiterlijk; voel me
     minder dan anderen; voel me dom; voel me niets waard; niets waard; niks waard; niet goed genoeg; niet
     mooi genoeg; voel me lelijk; weerbaar; weerbaarheid; weerbaarheidstraining; weerbaarheidscursus;
     assertief; assertiviteit; assertiviteitstraining; grenzen aangeven; geen grenzen aangeven; mijn grenzen
     leren kennen; nee leren zeggen; durf geen nee; kan geen nee zeggen; opkomen voor mezelf; voor mezelf
     opkomen; voor zichzelf opkomen; laat over zich heen lopen; altijd ja zeggen; iedereen wil ik pleasen;
     pleasen; pleaser; aardig gevonden willen worden; verlegen; verlegenheid; faalangst; faalangstreductie;
     bang om fouten te maken; sociale vaardigheden; sociale vaardigheidstraining; sova; sova-training;
     empowermenttraining; sterker in schoenen; steviger in schoenen; sterk in schoenen staan;
     veerkrachttraining; zelfcompassie; lekkerder in vel; durven spreken in groep; competitive memory
     training; beinvloedbaar; self-esteem; self esteem; confidence; insecure; assertiveness; stand up for
     myself; vrouwen empowerment; in eigen kracht staan; zelfontwikkeling; durf mond niet open; opkomen voor
     jezelf; voor jezelf opkomen; zelfzekerder; zelfzeker; geloof niet in mezelf; geloven in jezelf; voor
     jezelf op te komen; voor zichzelf op te komen; leren durven; leren nee zeggen; nee durven zeggen; ja
     terwijl nee; vinger niet op te steken; durft vinger niet; durft klas niet; lelijk en dom; vind mezelf
     lelijk; vind mezelf dom; vind mezelf niks; voel me niks waard; verstopt zich achter mij; zo verlegen;
     opkomen tegen baas; durft nergens op af; voor een groep staan; mezelf stom; kan het toch niet; ik kan
     het toch niet; iedereen gebruikt mij; gebruikt mij durf; more confident; confident; vergelijk mezelf`,
    `veerkracht; schamen; schaamte; trots op mezelf; durven; zelfredzaam en weerbaar; grenzen; talent
     ontdekken; sterke kanten; beinvloeden; onhandig in groep; stil in groep; talenten ontdekken;
     coachtraject; eigen kracht; in je kracht; persoonlijke groei; empowerment; zelfverdediging;
     kanjertraining; perfectionisme; meer lef; over me heen lopen`,
  ),
  relation(
    'relatie',
    `relatieproblemen; relatietherapie; relatietherapeut; relatiecoach; relatiecrisis; relatieondersteuning;
     partnerrelatietherapie; systeemtherapie; systeemtherapeut; gezinstherapie partners; emotionally focused
     therapy; huwelijksproblemen; huwelijkscrisis; huwelijk loopt slecht; huwelijk redden; relatie redden;
     relatie loopt niet; relatie verbeteren; relatie onder druk; ruzie met man; ruzie met vrouw; ruzie met
     partner; ruzie met vriend; ruzie met vriendin; ruzie met moeder; ruzie met vader; ruzie met zus; ruzie
     met broer; ruzie met kinderen; ruzie met schoondochter; ruzie met schoonzoon; ruzie in familie; ruzie
     thuis; altijd ruzie; steeds ruzie; hele dag ruzie; alleen maar ruzie; familieruzie; familieconflict;
     conflict met familie; conflicten thuis; spanningen thuis; spanning thuis; spanningen in huwelijk; uit
     elkaar gegroeid; leven langs elkaar heen; praten niet meer met elkaar; vreemdgaan; vreemdgegaan; ging
     vreemd; overspel; bedrogen door man; jaloezie; jaloerse partner; relatiebreuk; relatie uit; relatie
     over; verbroken relatie; liefdesverdriet; in de steek gelaten door man; man heeft me verlaten; vrouw
     heeft me verlaten; wil scheiden; scheiden overwegen; echtscheiding; gescheiden en alleen; scheiding
     verwerken; scheiden op leeftijd; communicatie met partner; communicatie in relatie; partner schreeuwt;
     man schreeuwt tegen me; man is veranderd; man kleineert me; toxische relatie; giftige relatie; ongezonde
     relatie; narcist als partner; contactbreuk; contactbreuk ouders; contact herstellen familie;
     familiegesprek; familiebemiddeling; bemiddeling familie; mediator; bemiddelaar; burenruzie; ruzie met
     buren; overlast van buren; familiekring; couples therapy; marriage problems; relationship problems;
     arguing with husband; fighting at home; divorce; breakup; samengesteld gezin ruzie; leven langs elkaar;
     kleineert mij steeds; kinderen verbroken contact; kwaad op elkaar; gebroken gezin; steeds bonje; bonje
     thuis; mot met man; bakkeleien; kibbelen; begrijpen elkaar niet meer; vaak onenigheid; onenigheid in
     familie; dochter niet meer door ruzie; zoon niet meer door ruzie; slapen apart; apart slapen praten; wij
     praten alleen nog over; schreeuwen tegen elkaar; heeft een ander gehad; heeft een ander; vreemd gegaan;
     of ik met hem verder wil; zitten elkaar in de weg; in de weg pensioen; schoonmoeder bemoeit; bemoeit
     zich overal mee; broer ruzie bemiddelen; ruzie familie bemiddelen; ruzie erfenis broer; argue all the
     time; our marriage; marriage; argue husband; we fight all the time; niet meer verliefd; vuur is eruit;
     vreemdgegaan verder; getrouwd ruzie; contact verbroken`,
    `relatie; ruzie; huwelijk; onbegrip thuis; sfeer thuis slecht; schreeuwen; geweld in gezin; conflict;
     familie bemoeit zich; schoonfamilie; praten met elkaar; bemiddeling; agressie thuis; man is agressief;
     agressieve partner; intieme terreur; controlerende partner; dwingende controle; eigen kracht
     conferentie; eft; mediation; buurtbemiddeling; onveilig; geen contact met kinderen; huiselijk geweld;
     elkaar niet begrijpen; veel ruzie; ruzies`,
  ),
  relation(
    'ggz-begeleiding',
    `ggz-begeleiding; begeleiding bij psychische klachten; begeleiding psychische kwetsbaarheid; begeleiding
     psychiatrie; begeleiding thuis psychische; ambulante ggz; ambulante begeleiding ggz; ambulante
     begeleiding psychiatrisch; ambulant begeleider psychische; ambulante woonbegeleiding ggz;
     ggz-thuisbegeleiding; psychiatrische thuiszorg; psychiatrische thuisbegeleiding; psychiatrisch
     verpleegkundige; sociaal psychiatrisch verpleegkundige; spv; ggz-agoog; ggz-verpleegkundige; fact-team;
     f-act; factteam; wijk-ggz; ggz in de wijk; ggz-wijkteam; iht; intensive home treatment; intensieve
     thuisbehandeling; intensieve ambulante; bemoeizorg; oggz; openbare geestelijke gezondheidszorg;
     zorgmijder; zorgmijders; zorgmijdend; doet niet open voor hulpverlening; herstelgerichte begeleiding;
     herstelondersteunende zorg; herstelondersteuning; persoonlijk herstel; maatschappelijk herstel;
     rehabilitatie psychiatrie; individuele rehabilitatie; signaleringsplan; crisisplan; terugval psychische;
     terugval voorkomen psychische; stabiel blijven; weer thuis na opname psychiatrie; thuis na
     psychiatrische opname; ontslag uit kliniek; uitstroom beschermd wonen; nazorg ggz; psychische klachten
     huishouden lukt niet; lukt niet door depressie; begeleiding autisme; begeleiding adhd; begeleiding
     borderline; begeleiding schizofrenie; begeleiding bij psychose; begeleiding bij depressie;
     medicatiebegeleiding psychiatrie; begeleiding bij verslaving en psychiatrie; bemoeizorgteam; verward
     gedrag begeleiding; verwarde personen aanpak; ambulante spoedhulp ggz; ggz-wmo; begeleiding individueel
     ggz; mental health support at home; mental health support worker; time-out bed ggz; respijthuis ggz;
     respijtbed ggz; triade ggz; vroegsignalering psychische; begeleiding bij angst; weigert alle hulp;
     begeleiding psychische; psychische begeleiding; begeleider ggz; begeleiding psychiatrische; wonen met
     psychiatrische begeleiding thuis; ambulant psychische; psychische klachten zelfstandig wonen; psychische
     klachten thuis begeleiding; psychose komt kijken; borderline huis puinhoop; borderline elke week; opname
     dag vullen; opname deur uit; opname lukt niet; depressief huis post; depressief huis op orde; depressief
     niet op orde; schizofreen wie let op; schizofreen pillen slikt; schizofreen zoon wij oud; angst
     meeloopt; angst oefenen iemand; angst iemand die met me; uit de kliniek thuis; ptss huishouden; ptss
     iemand; psychiatrie ontslagen; psychiatrie gat; ontslagen psychiatrie; in een gat vallen; angst
     huishouden`,
    `ambulante begeleiding; woonbegeleiding; herstelplan; herstelgericht; kwetsbare mensen; psychisch
     kwetsbaar; stabiliteit; opname voorkomen; terugval; ambulante hulpverlening; crisispreventie;
     zelfverwaarlozing; vereenzaamt en verwaarloost; zorgmachtiging; complexe problematiek;
     multiproblematiek; meervoudige problematiek; outreachend; stabiel houden; wlz-ggz; uit de kliniek;
     crisiskaart; dubbele diagnose; huis op orde`,
  ),
  relation(
    'ggz-inloop',
    `ggz-inloop; inloop ggz; inloop psychische; inloophuis ggz; inloop kwetsbaar; inloophuis psychische
     kwetsbaarheid; inloopcentrum psychische; inloopvoorziening; herstelacademie; herstelacademies;
     zelfregiecentrum; zelfregiehuis; herstelgroep; herstelgroepen; herstelwerkgroep; herstelcursus;
     herstelcafe; herstelverhaal; werken aan herstel; werken aan eigen herstel; wrap-groep; wellness recovery
     action plan; honest open proud; recovery college; recovery group; enik recovery; steunpunt ggz;
     dagactiviteitencentrum ggz; dagactiviteiten ggz; dagbesteding ggz; dagbesteding psychische; dagbesteding
     psychiatrie; ggz-dagbesteding; clubhuis ggz; laagdrempelige inloop psychische; binnenlopen zonder
     afspraak psychische; mentaal gezondheidscentrum; depressiecafe; psychosecafe; steungroep psychische;
     zelfhulpgroep depressie; zelfhulpgroep angst; zelfhulpgroep psychische; praatgroep depressie; praatgroep
     psychische; autismecafe; adhdcafe; kopgroep; eigen regie herstel; peer-support groep; drop-in mental
     health; inloop zonder oordeel; ontmoeting psychisch kwetsbaar; geen verwijzing nodig psychische; zonder
     indicatie herstel; even een plek zonder oordeel; plek zonder verplichting; enik; wellness recovery;
     cursus herstel psychische; werken aan je herstel; psychische overdag zitten; psychische zomaar
     binnenlopen; kliniek plek snappen; ziek in je hoofd plek; ziek in je hoofd; slechte dag binnenlopen;
     koffie raar kijken; zonder dat iemand raar kijkt; stemmen aanwaaien; aanwaaien; herstel met anderen
     zonder dokters; werken aan mijn herstel; herstel met anderen; depressie onder de mensen; depressie plek;
     psychose groep; weer opkrabbelen; opkrabbelen; borderline overdag; in mijn hoofd stormt; depressie
     overdag; psychose overdag; angst overdag; zonder afspraak koffie`,
    `inloop; inloophuis; inlopen; laagdrempelig; zelfhulp; zonder oordeel; zonder verwijzing; zonder
     indicatie; binnenlopen; eigen tempo herstel; herstelcoach; huiskamer voor kwetsbare; jezelf kunnen zijn;
     zelfregie; herstelcentrum; dac; plek waar niets hoeft; welkom zoals bent; niets moet alles mag;
     binnenlopen koffie; raar kijken`,
  ),
  relation(
    'lotgenoten',
    `lotgenoten; lotgenotencontact; lotgenotengroep; lotgenotenbijeenkomst; lotgenotendag; lotgenotencafe;
     lotgenotenhuis; ervaringsdeskundige; ervaringsdeskundigen; ervaringsdeskundigheid; ervaringswerker;
     ervaringsprofessional; ervaringskennis; ervaringscoach; ervaringsmaatje; ervaringen delen; ervaringen
     uitwisselen; ervaringsverhalen; zelfhulpgroep; zelfhulpgroepen; zelfhulpnetwerk; gespreksgroep
     lotgenoten; steungroep; onderlinge steun; peer support; peersupport; peer group; support group;
     patientenorganisatie; oudervereniging; mensen die hetzelfde hebben; anderen met hetzelfde; anderen die
     hetzelfde meemaken; hetzelfde meegemaakt; mensen die hetzelfde meemaken; begrijpt wat ik doormaak;
     iemand die het zelf meegemaakt heeft; zelf meegemaakt; contact met gelijkgestemden; herkenning en
     erkenning; herkenning vinden; anderen in zelfde situatie; zelfde situatie; zelfde schuitje; van elkaars
     ervaring leren; others with the same; buddy met ervaring; mensen met dezelfde ziekte; mensen met
     dezelfde klachten; anderen met dezelfde ziekte; dezelfde ziekte; dezelfde aandoening; zelfde ziekte;
     zelfde aandoening; zelfde klachten; hetzelfde probleem; hetzelfde doormaken; hetzelfde doorgemaakt;
     niemand begrijpt wat ik doormaak; de enige met deze ziekte; weten hoe het voelt; praten met mensen die
     hetzelfde; praten met anderen die hetzelfde; people like myself; niemand die hetzelfde heeft; ken
     niemand die hetzelfde; iemand die hetzelfde heeft; hetzelfde hebben als ik; die dit ook hebben; anderen
     die dit ook hebben; vrouwen die dit ook hebben; mannen die dit ook hebben; die het ook hebben; zelf
     heeft meegemaakt; zelf meegemaakt praten; zelf door is gegaan; diagnose begrijpt niemand; begrijpt
     niemand mij diagnose; went through the same; going through the same; people with the same; zelfde ziekte
     anderen; zelfde meegemaakt; anderen met mijn ziekte; net als ik kanker; vrouwen die net als ik; mannen
     die net als ik; mensen die net als ik; ook deze ziekte; weten hoe het is; praatgroep ziekte`,
    `herkenning; delen met elkaar; verhalen delen; forum; tips uitwisselen; gespreksgroep; zelfhulp; buddy;
     onbegrip; gelijkgestemden; patientenvereniging; praatgroep; niemand snapt me; niet de enige; van elkaar
     leren; niemand begrijpt mij echt; others like me; begrijpt niemand`,
  ),
  relation(
    'verslaving',
    `verslaving; verslaafd; verslaafde; verslavingszorg; verslavingskliniek; verslavingsproblemen;
     verslavingsproblematiek; verslavingsbehandeling; verslavingsgevoelig; verslavingsarts;
     verslavingsconsulent; verslavingspreventie; verslavingscoach; afkicken; afkickkliniek; afgekickt;
     afkickverschijnselen; ontwenning; ontwenningskliniek; ontwenningsverschijnselen; detox; detoxificatie;
     detoxkliniek; clean blijven; nuchter blijven; terugvalpreventie; terugval verslaving; terugval in
     gebruik; terugvallen in gebruik; minnesota-model; minnesota model; twaalf stappen; 12-stappen; 12
     stappen programma; twaalfstappenprogramma; middelengebruik; middelenmisbruik; middelenafhankelijkheid;
     middelenverslaving; genotmiddelen; problematisch gebruik; craving; trek in gebruik; kan niet stoppen met
     gebruiken; kan het niet laten; stoppen met gebruik; minderen met gebruik; controle over gebruik kwijt;
     triple diagnose; dubbele diagnose; dubbeldiagnose; zorghotel verslaving; nazorg verslaving; begeleid
     wonen na verslaving; safehouse; gebruikersruimte; laagdrempelige verslavingszorg; ambulante
     verslavingszorg; verslaving en psychiatrie; verslaafd aan; verslaafd aan pijnstillers; verslaafd aan
     medicijnen; medicijnverslaving; medicatieverslaving; verslaafd aan slaappillen; verslaafd aan pillen;
     verslaafd aan oxazepam; verslaafd aan oxycodon; pijnstillers afbouwen verslaafd; afhankelijk van pillen;
     seksverslaving; pornoverslaving; koopverslaving; koopverslaafd; kleptomanie; stelen en niet kunnen
     stoppen; gedragsverslaving; zelfhulp verslaving; buddy verslaving; addiction; addicted; rehab clinic;
     sobriety; relapse; recovery from addiction; substance abuse; junkie; reclassering verslaving;
     motiverende gespreksvoering; motivational interviewing; community reinforcement approach; stay sober;
     getting sober; clean en nuchter; clean leven; afhankelijk van slaapmiddelen; verslaafd geraakt;
     verslaving overwinnen; van verslaving af; kan er niet van afblijven; niet van afblijven; neem me voor te
     stoppen; stoppen begin toch weer; bang om terug te vallen; bang terugvallen; net uit afkickkliniek;
     afkicken waar; wil ervan af komen; van mijn verslaving af; af te kicken; vriend afkicken`,
    `gebruiken stoppen; gebruikt weer; aan het gebruiken; terugval; kliniek; verslavende; herstel en nuchter;
     problemen met middelen; overlast van gebruikers; oxycodon; kopen en niet kunnen stoppen; teveel pillen;
     hulpverlening justitie; clean; afblijven; steeds weer beginnen`,
  ),
  relation(
    'alcohol',
    `alcohol; alcoholverslaving; alcoholverslaafd; alcoholprobleem; alcoholproblemen; alcoholmisbruik;
     alcoholgebruik; alcoholist; alcoholisme; alcoholiste; alcoholafhankelijk; alcoholpoli; alcoholvrij
     leven; alcohol minderen; anonieme alcoholisten; aa-groep; aa-bijeenkomst; drankprobleem;
     drankverslaving; drankmisbruik; drankzucht; aan de drank; aan de fles; grijpt naar de fles; fles wijn
     per dag; fles wijn; flessen wijn; elke dag wijn; elke avond wijn; elke dag bier; krat bier; blikken
     bier; liters bier; kan niet van de drank afblijven; van de drank af; drank afblijven; kan de drank niet
     laten staan; drank laten staan; glaasje te veel; borrel te veel; drinkt te veel; drink te veel; drinkt
     teveel; drink teveel; stiekem drinken; drinkt stiekem; drinkt in het geheim; verstopt flessen; lege
     flessen; lege flessen verstopt; lege flessen in kast; dronkenschap; dronkaard; zuipt; zuipen; zuiplap;
     zuipschuit; bezopen; jenever; wodka; whisky; minder drinken; stoppen met drinken; stop met drinken; kan
     niet stoppen met drinken; niet zonder drank; niet zonder alcohol; drinken uit eenzaamheid; drinkt sinds
     dood van; drinkt om te slapen; probleemdrinker; probleemdrinken; comazuipen; disulfiram; acamprosaat;
     naltrexon; antabus; trillende handen zonder drank; drinkt zich dood; ruikt naar drank; naar alcohol
     ruiken; alcoholic; drinks too much; drinking problem; drinking too much; quit drinking; foetaal alcohol
     syndroom; dry january; drinken om problemen te vergeten; alcohol bij ouderen; ouderen die te veel
     drinken; drinken elke avond; drinkt elke avond; drinkt wijn; drink wijn; drinkt bier; pintjes; zit in
     cafe elke dag; te diep in glaasje; lust er wel pap van; alcoholistisch; alcoholistische; stomdronken;
     ladderzat; fles drank; getting drunk every day; elke dag aan de borrel; elke dag alcohol; eerste fles
     open; flessen verstop; verstop flessen; hides bottles; vodka; bottles hide; hides vodka; glaasje werd
     fles; geen avond zonder wijn; geen avond zonder; kan geen avond zonder; trilt morgens jenever; minderen
     bier; minder bier; bier weekend mis; altijd dronken; vaak dronken; stinkt naar drank; biertjes per dag;
     drinkt te veel man; drinks every day; kater werk; sherry; rum; vieux; neut; borreltje te veel; ruikt
     naar sherry; vaak zat; zat rijdt; drink om te slapen; kratje bier; kratten bier; bottle of wine`,
    `drank; man drinkt te veel; vader drinkt te veel; moeder drinkt te veel; man drinkt; vader drinkt; vrouw
     drinkt te veel; partner drinkt te veel; zoon drinkt te veel; cafe elke dag; ontwenning; korsakov; elke
     dag drinken; drinkt elke dag; drinkt veel; kater elke dag; dronken`,
  ),
  relation(
    'drugs',
    `drugs; drugsverslaving; drugsverslaafd; drugsgebruik; drugsprobleem; drugsproblemen; drugsverslaafde;
     harddrugs; softdrugs; partydrugs; designerdrugs; cocaine; coke snuiven; snuift coke; basecoke; crack;
     heroine; methadon; methadonverstrekking; methadonprogramma; buprenorfine; suboxone; opiaten; opioiden;
     opioidverslaving; opiaatverslaving; heroinebehandeling; wiet; hasj; hasjiesj; cannabis;
     cannabisverslaving; marihuana; blowen; blowt; geblowd; blower; blowt elke dag; elke dag blowen; stoppen
     met blowen; jointje; jointjes; jointje roken; stoned; wietlucht; wietverslaving; xtc; ecstasy; mdma;
     amfetamine; speedgebruik; speed snuiven; speed verslaafd; crystal meth; methamfetamine; ghb;
     ghb-verslaving; ketamine; 3mmc; 3-mmc; lachgas; lachgasverslaving; lachgasballonnen; paddo; lsd;
     chemsex; spuiten heroine; spuitomruil; drugs snuiven; aan de drugs; van de drugs af; drugs afblijven;
     narcotics anonymous; anonieme verslaafden drugs; cocaine anonymous; xtc pillen; drugstest;
     drugscontrole; uitgaansdrugs; pillen in zijn kamer gevonden; zakje met poeder; zakje wit poeder; wit
     poeder; khat; cocaine verslaafd; smoking weed; heroin; pot smoking; drug addict; drug addiction; drug
     use; fentanyl; oxycodonverslaving; drugsdealer; dealt drugs; dealer; coke verslaafd; coke gebruiken;
     gebruikt coke; gebruikt drugs; drugs gebruiken; smokes weed; joint roken; joints roken; jointje per dag;
     joint per dag; wiet roken; rookt wiet; verslaafd aan wiet; verslaafd aan coke; verslaafd aan cocaine;
     verslaafd aan drugs; blowt vanaf opstaan; joint; snuif; snuift; snuif elk weekend; zakjes poeder; zakjes
     wit; spuit portiek; broer spuit; portieken; slik oxycodon; oxycodon niet zonder; oxycodon dokter;
     morfine niet meer zonder; zware pijnstillers niet zonder; pillen op feestjes; pills at parties; pills
     parties; takes pills parties; party drugs; clean gebruikt weer; weer gebruikt clean; gebruikt weer
     afkicken; ballonnen lachgas; weed; grote pupillen; pupillen; speed; wiet af; paddos`,
    `snuiven; rode ogen; slaapt hele dag en gebruikt; coffeeshop; oxycodon; uitgaan en pillen; zoon blowt;
     dochter blowt; kind blowt; snus; vapen; verkeerde vrienden; roken jongeren; coke; keta; pillen en
     poeder; poeder`,
  ),
  relation(
    'gokken',
    `gokken; gokt; gokverslaving; gokverslaafd; gokverslaafde; gokproblemen; gokprobleem; gokschulden;
     gokkast; gokkasten; fruitautomaat; casino; online casino; online gokken; wedden op voetbal;
     sportweddenschappen; weddenschappen; poker; pokeren; roulette; krasloten; loterij verslaafd; vergokt;
     alles vergokt; geld vergokt; spaargeld vergokt; cruks; kansspelen; kansspelverslaving; speelautomaat;
     anonieme gokkers; loket kansspel; bingo verslaafd; crypto verslaafd; beleggen verslaafd; gamen; gamet;
     gameverslaving; gameverslaafd; gamegedrag; gameprobleem; gameproblemen; gamer; videogames;
     computerspelletjes; spelletjes op computer de hele dag; hele dag gamen; hele nacht gamen; nachten gamen;
     zit hele nacht achter computer; zit hele dag achter computer; altijd achter de computer; achter zijn
     computer; zit alleen maar achter scherm; hele dag achter scherm; altijd op zijn telefoon; altijd op haar
     telefoon; hele dag op telefoon; niet van telefoon af; komt niet van computer af; fortnite; roblox;
     playstation; xbox; minecraft; lootboxen; internetverslaving; internetverslaafd; schermverslaving;
     beeldschermverslaving; beeldschermgebruik; schermtijd; schermgebruik; telefoonverslaving;
     smartphoneverslaving; verslaafd aan telefoon; verslaafd aan internet; verslaafd aan games; verslaafd aan
     scherm; tiktok verslaafd; hele dag tiktok; digibesitas; gambling; gambles; gaming addiction; gaming all
     night; gaming; betting; gambling debts; screen time; verslaafd aan gokken; verslaafd aan gamen; geld op
     aan gokken; al zijn geld in gokkast; gokken op telefoon; online spelletjes; zit te gamen; stoppen met
     gokken; stoppen met gamen; hele nacht op telefoon; loon in de kast; geld in de kast cafe; kast bij het
     cafe; wedden voetbal; wedt op voetbal; spaargeld weg wedden; casino stoppen; gamet tot; gamet nacht
     wifi; gamen wifi uit; woest wifi uit; achter de playstation; playstation dag en nacht; lost savings
     betting; altijd aan het gamen; verspeeld; geld verspeeld; automaten; paardenrennen; lootjes`,
    `hele dag op zijn kamer; zit altijd op zijn kamer; tiktok; social media; loterij; spelverslaving; wedden;
     computerverslaving; aankopen in spelletjes; social media verslaving; mediawijsheid; kind met tablet;
     loon weg; weddenschap`,
  ),
  relation(
    'verslaving-naasten',
    `naasten verslaving; naasten van verslaafden; naaste verslaving; naastengroep verslaving;
     naastenondersteuning verslaving; familie van verslaafde; ouders van verslaafde; ouders van verslaafde
     kinderen; partner van verslaafde; kind van verslaafde; kinderen van verslaafde ouders; kind van
     alcoholist; kinderen van alcoholisten; opgegroeid met verslaafde ouder; vader alcoholist; moeder
     alcoholist; man alcoholist; vrouw alcoholist; verslaafde zoon; verslaafde dochter; verslaafde man;
     verslaafde partner; verslaafde broer; verslaafde vader; verslaafde moeder; zoon verslaafd; dochter
     verslaafd; man verslaafd; vrouw verslaafd; partner verslaafd; broer verslaafd; zus verslaafd; vader
     verslaafd; moeder verslaafd; vriend verslaafd; kind verslaafd; kleinzoon verslaafd; man drinkt te veel;
     vrouw drinkt te veel; vader drinkt te veel; moeder drinkt te veel; partner drinkt te veel; zoon drinkt
     te veel; dochter drinkt te veel; broer drinkt te veel; man aan de drank; vader aan de drank; moeder aan
     de drank; vrouw aan de drank; man drinkt stiekem; vrouw drinkt stiekem; man gokt; man vergokt alles;
     zoon gokt; partner gokt; zoon blowt; dochter blowt; zoon aan de drugs; zoon gebruikt drugs; dochter
     gebruikt drugs; partner gebruikt drugs; man gebruikt drugs; zoon gokverslaafd; man gokverslaafd; zoon
     gameverslaafd; steelt geld van mij voor drugs; steelt geld voor drugs; steelt van ons drugs; leven met
     een verslaafde; leven met verslaving van ander; omgaan met verslaving van; al-anon; alanon; alateen;
     nar-anon; gam-anon; kopp-kvo; kvo; community reinforcement and family training; codependentie;
     codependent; medeverslaafd; medeafhankelijk; loslaten verslaafde; ouderavond verslaving; ouders drugs
     kind; oudergroep verslaving; husband drinks; wife drinks; son addicted; daughter addicted; son on drugs;
     addicted partner; family of addict; alcoholic father; alcoholic mother; craft-training; craft training;
     iemand helpen verslaafd; hoe omgaan met verslaafde; omgaan met verslaafde; zus drinkt te veel; zwager
     drinkt te veel; opa drinkt te veel; mama drinkt; papa drinkt; broer gebruikt drugs; dochter aan de
     drugs; zoon aan de coke; zoon aan drugs; alcoholistische vader; alcoholistische moeder; alcoholistische
     ouder; alcoholistische man; man drinkt praten; vrouw van drinker; steelt geld portemonnee; geld uit mijn
     portemonnee; steelt van ons gebruikt; dochter gebruikt; dochter gebruikt steelt; moeder altijd dronken;
     vader altijd dronken; moeder dronken opgegroeid; groeide op met dronken; opgegroeid met drank; ouders
     dronken; man gesnuif; lieg voor hem; lieg werk kater; lieg voor hem kater; zijn kater; husband addicted;
     husband is addicted family; my husband drinks; my son uses drugs; addicted helps the family; bang voor
     zijn drinken; hem nog binnen laten gebruikt; loop op mijn tenen; drinkt tenen; moeder drinkt`,
    `machteloos toekijken; liegt over gebruik; liegt over geld; steelt geld; man drinkt; vader drinkt; vrouw
     drinkt; grenzen stellen aan zoon; naastengroep; familie verslaving; partner drinkt; zoon gebruikt;
     portemonnee steelt`,
  ),
];
