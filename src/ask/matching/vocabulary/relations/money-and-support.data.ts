import { relation } from '../concept.ts';

/** Money, support in daily life, and finding the way in care: the branches geld, begeleiding and regelen. */
export const moneyAndSupport = [
  relation(
    'geld',
    `geldzaken; geldzorgen; geldproblemen; geldgebrek; geldstress; financien; financieel; financiele
     problemen; financiele hulp; financiele ondersteuning; financiele situatie; financiele zorgen; omgaan met
     geld; geld beheren; zorgen over geld; zorgen om geld; problemen met geld; hulp bij geld; hulp met geld;
     hulp bij geldzaken; geld te kort; geld tekort; te weinig geld; geen geld; geen geld meer; geld is steeds
     op; geld kwijt; geeft al zijn geld uit; geeft te veel geld uit; geld uitgeven; geldadvies; budgetteren;
     budget maken; budgetcursus; huishoudboekje; huishoudgeld; inkomsten en uitgaven; overzicht van
     inkomsten; overzicht geld; grip op geld; grip op financien; sparen; zakgeld leren; bankpas beheren;
     leren pinnen; pinpas; geldfit; geldloket; spreekuur geld; money problems; money worries; financial help;
     finances; managing money; budgeting; geld uit aan onzin; gat in zijn hand; gat in de hand; geld vliegt
     weg; geld verdwijnt; smijt met geld; weet niet waar geld blijft; samen naar geld kijken; geldzaken op
     orde; hulp bij mijn geld; geld en papieren; cursus omgaan met geld; leren budgetteren; broke; no money;
     kom niet uit met geld; uitkomen met wat er binnenkomt; niet uit met wat binnenkomt; nooit met geld
     omgegaan; met geld omgegaan; geld vliegt eruit; gat in mijn hand; gat in hand`,
    `budget; bankrekening; salaris; inkomen; uitgaven; pinnen; bankzaken; duur; te duur; goedkoop; kosten te
     hoog; bank oplichting; opgelicht; binnenkomt`,
  ),
  relation(
    'schulden',
    `schulden; schuldenproblematiek; problematische schulden; schuldproblemen; schuldhulp;
     schuldhulpverlening; schuldhulpverlener; schuldhulpmaatje; schuldhulptraject; schuldsanering;
     schuldregeling; schuldbemiddeling; schuldeisers; schuldenvrij; schuldenaar; schuldenbewind;
     saneringskrediet; wsnp; msnp; kredietbank; stadsbank; gemeentelijke kredietbank; budgetbeheer;
     budgetbeheerrekening; budgetcoach; budgetcoaching; budgetbegeleiding; budgetmaatje; inkomensbeheer;
     betalingsregeling; betalingsachterstand; betaalachterstand; betalingsproblemen; huurachterstand;
     huurschuld; achterstand met de huur; achterstand huur; achterstand zorgverzekering; wanbetaler;
     premieachterstand; energieschuld; energierekening; energierekening te hoog; aanmaning; herinneringen en
     aanmaningen; incasso; incassobureau; deurwaarder; deurwaarder aan de deur; loonbeslag; beslag op loon;
     beslag gelegd; beslaglegging; dwangbevel; rekeningen niet betalen; rekeningen niet betaald; kan de
     rekeningen niet betalen; kan mijn huur niet betalen; huur niet betaald; huur niet betalen; onbetaalde
     rekeningen; stapel rekeningen; rekeningen stapelen zich op; niet openmaken rekeningen; rood staan; sta
     rood; staat rood; lening; geld geleend; geld lenen; afbetalen; afbetaling; op afbetaling gekocht;
     achteraf betalen; koopt alles op krediet; krediet; kredieten; koopverslaving; koopziek; koopt te veel;
     bestelt steeds pakketjes; pakketjes bestellen; pakjes bestellen; afgesloten van gas; stroom afgesloten;
     gas en licht afgesloten; water afgesloten; dreigt uit huis gezet; uithuiszetting; huisuitzetting;
     ontruiming; ontruiming woning; boetes; verkeersboetes niet betaald; openstaande boetes; belastingschuld;
     toeslag terugbetalen; toeslagenaffaire; faillissement; failliet; vroegsignalering schulden; nazorg
     schulden; debt; debt help; bailiff; cannot pay rent; unpaid bills; aanmaningen en rekeningen; brieven
     van de deurwaarder; kan niet meer betalen; koopt en kan niet betalen; bestelt maar en betaalt niet;
     steeds brieven incasso; dreigbrieven; aanmaningen op de mat; deurwaarder geweest; lopende leningen; geld
     terugbetalen; niet aflossen; aflossen; schulden van mijn ex; schulden van mijn man; in de
     schuldsanering; schuld bij belastingdienst; schuld bij de zorgverzekering; deurwaarder stoep; elke maand
     rood; staan rood; leen van de een; leen om te betalen; leen de ander te betalen; lenen om andere te
     betalen; bestelt op afbetaling; brieven rode letters; rode letters; licht wordt afgesloten; licht
     afgesloten; gas afgesloten; loop achter met betalen; maanden huur; huur achter; leningen overzicht
     kwijt; zoveel leningen; leningen; owe money; I owe money; can't pay my rent; pay my rent; spaargeld op
     aanmaningen; geleend; niet terugbetalen; terugbetalen; dreigen afsluiten; afsluiten energie; uit huis
     huur`,
    `achterstand; betalen; niet betalen; huur; rekeningen; gokschuld; afgesloten; pakketjes; vaste lasten;
     deurwaarder brief`,
  ),
  relation(
    'administratie',
    `thuisadministratie; administratie thuis; administratie bijhouden; administratie op orde; administratie
     ordenen; administratie doen; hulp bij administratie; administratieve hulp; administratieve
     ondersteuning; administratieve taken; financiele administratie; prive administratie; administratie;
     post; post ligt ongeopend; post niet open; ongeopende post; ongeopende enveloppen; maakt de post niet
     open; doet zijn post niet open; durf de post niet te openen; post openen; post sorteren; post doornemen;
     stapel post; stapel papieren; post lezen; post opruimen; postjes; brieven; brieven lezen; brieven van de
     gemeente; brieven van de belasting; moeilijke brieven; snap de brieven niet; begrijp de brief niet;
     begrijp brieven niet; ambtelijke brieven; brief schrijven; blauwe envelop; belastingdienst;
     belastingaangifte; belastingaangifte invullen; aangifte belasting; aangifte doen belasting;
     belastingpapieren; belastinghulp; hulp bij belasting; invulhulp; formulieren; formulieren invullen;
     formulieren snap ik niet; formulierenhulp; formulierenbrigade; formulierenspreekuur; papieren; papieren
     invullen; papieren op orde; papieren uitzoeken; papieren regelen; papierwerk; papierwinkel; paperassen;
     papierboel; papierhoop; mappen en ordners; ordner; rekeningen betalen; rekeningen vergeten te betalen;
     facturen; geldzaken bijhouden; bankzaken; bankzaken regelen; betalingen doen; betalingen regelen;
     overschrijven bank; overschrijvingen; verzekeringen regelen; verzekeringen uitzoeken; abonnementen
     opzeggen; zorgverzekering overstappen; berichtenbox; mijnoverheid; mijn man deed altijd het geld; man
     deed altijd de papieren; man deed altijd de administratie; vrouw deed altijd de papieren; vrouw deed
     altijd de administratie; administratiemaatje; administratievrijwilliger; thuisadministrateur; paperwork;
     letters from the government; fill in forms; filling in forms; mail unopened; tax return; bills; hoe
     betaal ik een rekening; rekening overmaken; geld overmaken; durf de enveloppen niet open; mijn vrouw
     deed altijd het geld; man regelde alles met geld; man deed de bankzaken; vrouw deed de bankzaken; post
     blijft liggen; post laat ik liggen; brieven blijven liggen; brieven openen; laat alles liggen post; post
     is te moeilijk; bellen met instanties; brieven uitleggen; hij deed altijd bank; hij deed dat altijd
     papieren; hij deed altijd het geld; enveloppen; stapel enveloppen; enveloppen niet open; vergeet
     rekeningen; blauwe brieven; brieven snap ik niks; papieren op een rij; papieren op rij zetten; papieren
     ordenen; mapje papieren; brieven van de overheid; letters and bills; bills letters; wie leest mijn
     brieven; brief snap ik niet; ongelezen; toeslagen invullen; post puinhoop; papieren puinhoop; aangifte
     doen`,
    `belasting; envelop; verzekering; overzicht kwijt; contracten; stapel; postbus; invullen;
     correspondentie; rekeningen; bank en belasting`,
  ),
  relation(
    'bewind',
    `bewind; bewindvoering; bewindvoerder; bewindvoerderskantoor; onder bewind; onder bewind stellen;
     beschermingsbewind; onderbewindstelling; beschermingsmaatregel; mentorschap; mentorschapszaken; mentor
     aanvragen; mentor via de rechter; mentor voor zorgbeslissingen; curatele; curator; onder curatele; onder
     curatele stellen; onder toezicht rechter geld; kantonrechter; wettelijk vertegenwoordiger; wettelijke
     vertegenwoordiging; geld laten beheren; iemand die zijn geld beheert; geld beheren voor mijn moeder;
     geld beheren voor mijn zoon; leefgeld; beheerrekening; weekgeld; beheert zijn geld; kan zelf niet meer
     over geld beslissen; kan niet meer met geld omgaan; kan niet met geld omgaan; geeft zijn geld weg; geeft
     haar geld weg; geeft geld weg aan vreemden; laat zich geld aftroggelen; geld aftroggelen; geld afhandig;
     financieel misbruik; financiele uitbuiting; pint van haar rekening; steelt geld van oma; steelt geld van
     moeder; laat zich oplichten; laat zich bedonderen; trapt in oplichters; contracten aan de deur; familie
     ruzie over geld; wilsonbekwaam; kan zelf niet meer beslissen; niet meer zelf beslissen; beslissingen
     nemen voor haar; guardianship; legal guardian; conservator; administrator of money; moet onder bewind;
     bewindvoerder luistert niet; ander bewindvoerder; van bewindvoerder wisselen; bewind aanvragen; bewind
     opheffen; mentor voor mijn broer; mentor voor mijn moeder; tekent alles; tekent contracten aan de deur;
     pint van oma; pint geld van; haalt geld van rekening; zoon pikt geld; dochter pikt geld; kleinzoon
     vraagt steeds geld; wordt uitgebuit; geeft geld aan oplichter; geld weg aan oplichter; oplichter geld
     beheren; geld voor hem beheren; geld beheren broer; geld beheren moeder; wie doet haar geld; leefgeld
     iemand betaalt; leefgeld rekeningen; iemand betaalt mijn rekeningen; tekent van alles; tekent aan de
     deur; koopt alles aan de deur; haar centen beschermen; geld beschermen zus; geld misbruik moeder; laat
     zich geld afpakken; abonnementen aangesmeerd; koopt alles; geld via de rechter; geldzaken gehandicapte;
     geldzaken dochter`,
    `mentor; rechter; rechtbank; vertegenwoordiger; beslissingen nemen; toezicht op geld; opgelicht;
     oplichting; oplichters; loverboy geld; bankpas; beslist voor mijn moeder; geld beheren; centen`,
  ),
  relation(
    'minima',
    `minima; minimaregelingen; minimabeleid; minimuminkomen; laag inkomen; lage inkomens; kleine beurs;
     krappe beurs; weinig inkomen; weinig te besteden; weinig geld; rondkomen; niet rondkomen; kan niet
     rondkomen; rondkomen van aow; krap bij kas; eindjes aan elkaar; eindjes aan elkaar knopen; touwtjes aan
     elkaar; eind van de maand geld op; aan het eind van de maand; armoede; armoedebestrijding; armoedefonds;
     bijstand; bijstandsuitkering; bijzondere bijstand; uitkering; uitkering aanvragen; uitkering stopgezet;
     geen uitkering; aio; toeslagen; toeslag aanvragen; zorgtoeslag; huurtoeslag; kindgebonden budget;
     kinderbijslag; kindertoeslag; energietoeslag; individuele inkomenstoeslag; inkomensondersteuning;
     inkomensregeling; inkomensvoorziening; kwijtschelding; kwijtschelding gemeentebelasting; stadspas;
     gemeentepolis; collectieve zorgverzekering gemeente; voedselbank; voedselpakket; voedselhulp; geen geld
     voor eten; kan geen eten kopen; geen geld voor boodschappen; kledingbank; speelgoedbank; weggeefwinkel;
     kringloop goedkoop; fonds aanvragen; noodfonds; jeugdfonds; sport betalen kinderen; stichting leergeld;
     schoolspullen betalen; schoolreisje betalen; fietsje voor kind gratis; wasmachine kapot geen geld; geen
     geld voor wasmachine; geen geld voor de tandarts; kan de tandarts niet betalen; kan zorg niet betalen;
     kan de zorg niet betalen; kan het niet betalen; vergoedingen aanvragen; regelingen aanvragen; regelingen
     waar ik recht op heb; recht op toeslagen; alleen aow; klein pensioen; klein pensioentje; leefloon; ocmw;
     sociaal raadslieden; sociaal raadsman; sociaal raadslid; energiecoach; energiearmoede; low income;
     benefits; food bank; welfare benefits; housing benefit; poor; recht op bijstand; recht op uitkering;
     zitten krap; kom niet rond; komt niet rond; niet rond van aow; niet rond van uitkering; hou niets over;
     geld op voor eten; sparen lukt niet; kachel niet aan; durf de kachel niet aan; verwarming te duur; geen
     geld voor kleren; geen geld voor sport kind; gratis spullen; cannot afford; struggling with money; can't
     pay for food; laatste week van de maand; geld op einde maand; week maand geld op; niet genoeg te eten
     geld; geen cent over; geen cent; te kleine winterjas; winterjas kind kopen; nieuwe jas kind; droog brood
     eind van maand; laatste week van maand; eind van de maand brood; koelkast is leeg kinderen; kinderen
     koelkast leeg; lege koelkast kinderen; koelkast leeg geld; kassa terugleggen; kassa dingen terug;
     terugleggen; contributie niet betalen; voetbal niet betalen; schoolreis niet betalen; stuk en geen geld;
     geen geld voor een nieuwe; alleen aow recht; recht extra aow; kachel uit te duur; gas te duur; stoken te
     duur; afford food; can't afford food; can't afford; maand over geld op; geld op maand; winterjas
     kinderen; hungry kids; bijstand te weinig; van de bijstand leven; geld op twintigste; geld al op; geld
     halverwege op; schoolreis geld; gat in mijn schoenen; gratis eten; gratis kleren; tweedehands kleren`,
    `aow; gratis; vergoeding; tegemoetkoming; regelingen; inkomen; rekening te hoog; geen auto geen geld;
     energie; kou zitten verwarming; stookkosten; gemeente regeling; subsidie; krap; terug leggen; te duur`,
  ),
  relation(
    'begeleiding',
    `begeleiding thuis; begeleiding aan huis; ambulante begeleiding; ambulant begeleider; ambulante hulp;
     ambulante hulpverlening; ambulante ondersteuning; ambulante woonbegeleiding; individuele begeleiding;
     begeleiding wmo; specialistische begeleiding; thuisbegeleiding; thuisbegeleider; woonbegeleiding;
     woonbegeleider; woonondersteuning; woonassistentie; individuele ondersteuning; thuisondersteuning;
     ondersteuning thuis; praktische ondersteuning; praktische begeleiding; persoonlijke begeleiding;
     persoonlijk begeleider; persoonlijke coach; coach aan huis; leefcoach; lifecoach; begeleidster;
     begeleider aan huis; begeleider komt langs; begeleider een paar uur per week; begeleiding bij het
     dagelijks leven; dagelijks leven ondersteuning; ondersteuning bij het dagelijks leven; hulp bij
     dagelijkse dingen; dagelijkse dingen lukken niet; levensgebieden; op alle levensgebieden;
     zelfredzaamheidsmatrix; maatschappelijke ondersteuning; maatschappelijk werk; maatschappelijk werker;
     maatschappelijk werkster; outreachend; preventieve begeleiding; waakvlam; waakvlambegeleiding; vinger
     aan de pols; nazorg begeleiding; spoedbegeleiding; begeleiding op afstand; stok achter de deur; duwtje
     in de rug; steuntje in de rug; iemand die meekijkt; iemand die meedenkt; iemand met mij meekijkt; hulp
     om leven op orde; leven op de rit; leven op de rails; leven weer op orde; leven op orde krijgen; zaken
     op orde; dingen op een rijtje; alles op een rijtje; alles loopt in de soep; alles loopt in het honderd;
     loopt vast in het leven; loop overal tegenaan; alles groeit me boven het hoofd; groeit boven het hoofd;
     overzicht kwijt; ik ben het overzicht kwijt; overzicht houden; krijg niets voor elkaar; krijg niks
     geregeld; krijgt niets geregeld; krijg mijn leven niet op orde; komt zelf nergens toe; kan niet alleen
     wonen; redt het niet alleen; red het niet in mijn eentje; redt zich niet alleen thuis; redt zichzelf
     niet; red me niet zelf; hulp op meerdere gebieden; problemen op meerdere gebieden; multiproblem;
     multiproblematiek; complexe problematiek; meervoudige problematiek; support worker; support at home;
     outreach support; home support; life coach; social worker; zelfstandig wonende begeleiden; woont net op
     zichzelf; heeft iemand nodig die helpt op weg; hulp een paar uur per week begeleider; elke week iemand
     langs die meekijkt; iemand die helpt met alles een beetje; iemand die dingen uitlegt; uitleg bij
     moeilijke dingen; het gaat niet goed met mijn zoon alleen; zorgt niet goed voor zichzelf; krijg het
     leven niet op orde; zie het niet meer zitten met alles; kan het leven niet aan; weinig zelfredzaam;
     dingen op een rij zetten; alles op een rij zetten; niet alleen in zijn flat; duwtje nodig; iemand die me
     een zetje geeft; afspraken post huishouden; post huishouden; overziet het niet; ik overzie het niet;
     come by weekly; keep my life on track; life on track; loopt alles in de soep; net op mezelf; verzuip in
     alles; wekelijks op weg; dagelijkse dingen`,
    `begeleiding; begeleid; ondersteuning; coach; coaching; redt het niet; steunend gesprek; hulpverlener;
     hulpverlening; loopt vast; vastgelopen; lukt niet meer alleen; vaste persoon; vertrouwenspersoon;
     gesprekken thuis; stabiel; stabiliteit; terugval; chaos; gestrest van alles; op de rit; begeleider;
     vaste begeleider; dingen zijn lastig; alles is lastig; verwaarloost zichzelf; iemand naast mij staat;
     overzicht; alles loopt mis`,
  ),
  relation(
    'dagstructuur',
    `dagstructuur; dagstructurering; dagritme; dag- en nachtritme; dag-nachtritme; dag en nacht omgedraaid;
     dag en nacht omgekeerd; draait dag en nacht om; geen ritme; geen ritme meer; ritme vinden; weekritme;
     vast ritme; regelmaat; regelmaat in de dag; regelmatig leven; structuur; structuur aanbrengen; structuur
     bieden; structuur in de dag; structuur in mijn leven; structuur in de week; geen structuur; heeft
     structuur nodig; behoefte aan structuur; vaste structuur; dagindeling; weekindeling; dagplanning;
     weekplanning; weekplan; weekschema; dagschema; planning maken; kan niet plannen; plannen en organiseren;
     plannen lukt niet; organiseren lukt niet; planbord; dagplanner; takenlijst; takenlijstje; lijstjes
     maken; agenda bijhouden; agendabeheer; komt afspraken niet na; afspraken onthouden; picto; pictogrammen;
     picto's; executieve functies; op gang komen; kom niet op gang; komt niet op gang; komt niet in beweging;
     start de dag niet; blijft in bed liggen; ligt hele dag in bed; hele dag in bed; hele dag op bed; komt
     zijn bed niet uit; komt bed niet uit; kom bed niet uit; kom mijn bed niet uit; slaapt hele dag; slaapt
     overdag; slaapt tot de middag; wakker hele nacht slaapt overdag; staat niet op tijd op; op tijd opstaan;
     hulp bij opstaan en ritme; stel alles uit; uitstelgedrag; uitstellen; maak niets af; chaotisch; chaos in
     mijn hoofd; chaos in hoofd; chaos in huis; chaos thuis; het is een chaos; weet niet waar te beginnen in
     huis; hele dag achter de computer; hele dag op zijn kamer; zit hele dag binnen; dag opstarten;
     opstartzorg; daily structure; daily routine; planning my day; stays in bed all day; eigen ritme kwijt;
     mijn ritme kwijt; ritme kwijt; alles tegelijk en niets af; vergeet te eten en te drinken ritme; hele
     nacht op slaapt overdag; verslaapt zich; verslaap me steeds; kom te laat overal; altijd te laat; weet
     niet welke dag plannen; overzicht in de week; hulp bij plannen; help me plan; dag en nacht om; draai dag
     en nacht; slaapt tot twee uur; slaapt tot middag; eet op gekke tijden; gekke tijden; gebeurt niks op een
     dag; doe maar niks; eten en douchen herinnert; eraan herinneren eten; herinneren douchen; afspraak mis
     elke; mis elke afspraak; mis afspraken; no routine; bed until the afternoon; stay in bed until; planning
     lukt niet; komt nergens aan toe; zonder vaste tijden; vaste tijden; kom tot niets; schema nodig; alles
     schuift op`,
    `zit hele dag op de bank; hele dag gamen; overzicht; vergeet dingen te doen; hou het niet bij; routine;
     douchen vergeten; prikkels; doelloos; niet uit bed; lamlendig; motivatie; gebrek aan motivatie; schema;
     plannen; planning; agenda; ritme; dagelijks ritme; afspraken vergeten; hoofd zit vol; herinneren`,
  ),
  relation(
    'zelfstandig-leren',
    `leren zelfstandig; leren zelfstandig wonen; leren zelf doen; weer zelf doen; zelfstandig worden;
     zelfstandiger; zelfstandiger worden; zelfstandigheid; zelfstandigheid vergroten;
     zelfstandigheidstraining; zelfredzaamheid; zelfredzaamheidstraining; zelfredzaam; zelfredzamer;
     zelfredzaamheid vergroten; vaardigheden; vaardigheden leren; vaardigheden aanleren; vaardigheden
     oefenen; vaardigheidstraining; praktische vaardigheden; woonvaardigheden; huishoudelijke vaardigheden;
     levensvaardigheden; woontraining; woontrainingscentrum; trainingshuis; trainingswoning; oefenwoning;
     oefenhuis; woonschool; wooncursus; trainen zelfstandig wonen; voorbereiden op zelfstandig wonen; leren
     koken; leren huishouden; leren poetsen; leren schoonmaken; leren boodschappen doen; leren wassen en
     strijken; leren geld omgaan; leren met geld om te gaan; leren plannen; leren voor mezelf zorgen; leren
     voor zichzelf zorgen; leren reizen; leren met de bus; zelfstandig reizen; leren reizen openbaar vervoer;
     reistraining; reiskoffer; op zichzelf wonen leren; stap voor stap leren; stapje voor stapje; eigen
     kracht; eigen regie vergroten; regie over eigen leven; regie terug; regie terugkrijgen; zelf doen wat
     kan; zo veel mogelijk zelf doen; zoveel mogelijk zelf; zelf de dingen doen; herablement; reablement;
     langer zelf doen; heeft nooit leren koken; nooit leren koken; nooit zelf hoeven doen; mijn vrouw deed
     alles; moeder deed alles voor hem; wil het zelf kunnen; wil alles zelf kunnen; wil zelf leren; leren
     opkomen voor; cursus zelfstandig; become independent; learn to live independently; independent living
     skills; learn to cook; life skills; wil leren koken; leren zelf reizen; leren zelf bus; leren alleen met
     de bus; leren fietsen volwassen; leren strijken; leren telefoneren; zelf leren wassen; zichzelf leren
     wassen; zichzelf leren aankleden; leren aankleden; zelf eten leren maken; leren zelf koken; zelf mijn
     geld leren; leren voor eigen huishouden; leert mijn dochter koken; leert mijn zoon koken; leren koken en
     wassen; wie leert koken; leren met bus reizen; boodschappen leren doen; zelf boodschappen leren;
     boodschappen leren geld; boodschappen en geld leren; met geld leren omgaan; leren ei bakken; zelf leren;
     ik wil het zelf leren; wasmachine aan zet zichzelf; wil op zichzelf; learn to cook and clean; learn to
     live alone; zelf pinnen; leren schoonhouden`,
    `zelfstandig; eigen regie; regie; leren; aanleren; oefenen; training; groeien; ontwikkelen; ontwikkeling;
     zelf koken; talenten; eigen tempo; doorstromen; wooncoach; eigen benen; nooit geleerd`,
  ),
  relation(
    'regelen',
    `wegwijs; wegwijs in de zorg; wegwijzer; wegwijs maken; de weg in de zorg; weg vinden in de zorg;
    weg niet in de zorg; zorg regelen; hulp regelen; regelen van zorg; passende zorg vinden;
    passende hulp vinden; weet niet waar te beginnen; waar moet ik terecht; weet niet waar ik terecht kan;
    weet niet welke hulp; weet niet wat we nodig hebben; welke mogelijkheden zijn er; welke hulp bestaat;
    zie door de bomen het bos niet; door de bomen het bos; kastje naar de muur; van het kastje naar de muur;
    steeds doorverwezen; doorgestuurd steeds; steeds iemand anders aan de telefoon;
    telkens mijn verhaal opnieuw; steeds opnieuw mijn verhaal; verdwaal in de zorg; verdwaald in regels;
    wirwar; oerwoud; doolhof; ingewikkeld zorgstelsel; zorgstelsel; wijkteam; sociaal team; sociaal wijkteam;
    buurtteam; dorpsteam; gebiedsteam; sociale kaart; zorgbemiddeling; zorgbemiddelaar;
    wachtlijstbemiddeling; te lange wachtlijst; sta op een wachtlijst; overal wachtlijsten; zorgadvies;
    zorgadviseur; zorgconsulent; zorgloket; sociaal loket; informatiepunt; informatie en advies; vraagwijzer;
    zorgcoordinatie; zorgcoordinator; zorgregisseur; regisseur; regie op zorg; zorgnetwerk; zorgmakelaar;
    een vast aanspreekpunt; trajectbegeleiding; trajectbegeleider; veel instanties; verschillende instanties;
    te veel hulpverleners; hulpverleners werken langs elkaar; langs elkaar heen;
    niemand voelt zich verantwoordelijk; niemand neemt verantwoordelijkheid; ken de weg niet;
    where do i start; find care; arrange care; finding the right care; waiting list; navigate care;
    sta al maanden op een wachtlijst; lange wachtlijst; niemand heeft plek; nergens plek; overal vol;
    iemand die het voor ons uitzoekt; uitzoeken welke zorg; hoe regel ik zorg; hoe regel ik hulp;
    zorg vanaf afstand regelen; who can help us; what help is there; who do i call; verhaal steeds vertellen;
    weer mijn verhaal vertellen; ander loket steeds; weer een ander loket; opnieuw verhaal doen`,
    `regelen; advies; informatie; adviseur; vragen over zorg; instanties; doorverwijzen; verwijzing;
    mogelijkheden; overzicht aanbod; keuze maken; uitzoeken; uitzoekwerk; samenwerking; afstemming;
    afstemmen; coordinatie; aanspreekpunt; spreekuur; juiste zorg; juiste hulp; zorg vinden; hulp vinden;
    waar kan ik terecht; alles regelen; waar moet ik beginnen; wachtlijst; zorgtrajectbegeleider`,
  ),
  relation(
    'clientondersteuning',
    `clientondersteuning; clientondersteuner; client ondersteuner; onafhankelijke clientondersteuning;
     onafhankelijk clientondersteuner; gratis clientondersteuning; clientondersteuning wlz;
     clientondersteuning gemeente; gespecialiseerde clientondersteuning; oco; onafhankelijk advies;
     onafhankelijk adviseur; onafhankelijke hulp bij gesprek; onafhankelijk iemand meedenkt; iemand die
     onafhankelijk is; ouderenadviseur; ouderenadvies; vrijwillige ouderenadviseur; ouderenwerker;
     seniorenadviseur; ouderenconsulent; belangenbehartiger; belangenbehartiging; belangenorganisatie; opkomt
     voor mijn belangen; iemand die voor mij opkomt; iemand die aan mijn kant staat; aan onze kant staat; mee
     naar het gesprek met de gemeente; mee naar gesprek gemeente; meegaan gesprek gemeente; hulp bij gesprek
     met gemeente; gesprek met de gemeente voorbereiden; voorbereiden op gesprek gemeente; keukentafelgesprek
     voorbereiden; bij keukentafelgesprek; ondersteuning bij keukentafelgesprek; hulp bij kiezen
     zorgaanbieder; vergelijken van zorg; hulp bij keuze verpleeghuis; vraagverheldering; wensen en
     mogelijkheden op een rij; adviesgesprek zorg; levensloopbegeleider; levensloopcoach; consulent mee;
     client support; independent advocate; independent advice; advocacy; help me choose; mee naar gesprek van
     de wmo; iemand bij gesprek gemeente; niet alleen naar gesprek met gemeente; durf niet alleen naar
     gesprek; onafhankelijk iemand; zonder eigenbelang; wie helpt me kiezen zorg; welke aanbieder past; hulp
     bij keuze zorg; keuzehulp zorg; iemand die bij het gesprek met de gemeente zit; gemeente gesprek mee;
     iemand naast me gesprek; keukentafelgesprek zeggen; kastje muur; niemand is verantwoordelijk; wie staat
     aan mijn kant; aan mijn kant; zonder eigen belang; zoekt met ons uit welke hulp; welke hulp past; iemand
     die meedenkt zorg; uitleggen wmo; gemeente op gesprek; helpt ons kiezen`,
    `onafhankelijk; meedenken; keukentafelgesprek; adviesgesprek; wie kan me adviseren; keuzehulp; consulent;
     rechten; voor mij opkomen; gesprek gemeente; helpen kiezen; hulp bij kiezen; kan niet kiezen;
     levensloopbegeleiding; copiloot; aan onze kant`,
  ),
  relation(
    'indicatie',
    `indicatie aanvragen; indicatie krijgen; hoe krijg ik een indicatie; nog geen indicatie; heb geen
     indicatie; indicatiestelling; indicatiesteller; indicatiebesluit; herindicatie; herindicatie aanvragen;
     indicatie verlengen; indicatie loopt af; indicatie verlopen; hogere indicatie; indicatie ophogen;
     indicatie te laag; meer uren krijgen; meer uren indicatie; minder uren gekregen; gekort op uren; uren
     gekort; gekort op huishoudelijke hulp; ciz aanvraag; aanvraag bij het ciz; wlz aanvragen; overstap naar
     wlz; wmo aanvragen; wmo melding; wmo consulent; wmo loket; wmo gesprek; hulp aanvragen gemeente; hulp
     aanvragen bij gemeente; aanvraag bij de gemeente; gemeente aanvraag; zorg aanvragen; zorgaanvraag;
     thuiszorg aanvragen; hulp aanvragen; hulp in de huishouding aanvragen; hoe kom ik in aanmerking; in
     aanmerking voor zorg; kom ik in aanmerking; heb ik recht op zorg; recht op wlz; recht op thuiszorg;
     aanvraag afgewezen; afgewezen; aanvraag ingediend; afwijzing gemeente; gemeente zegt nee; gemeente wijst
     af; gemeente weigert; bezwaar maken; bezwaar indienen; bezwaarschrift; bezwaar en beroep; in beroep
     gaan; beschikking gemeente; besluit van de gemeente; keukentafelgesprek; onderzoek gemeente;
     zorgtoewijzing; toewijzing zorg; zorgzwaartepakket; zorgprofiel; zorgzwaarte; welke wet; verschil wmo en
     wlz; wie betaalt de zorg; wordt het vergoed; wat wordt vergoed; krijg ik vergoed; hoogte eigen bijdrage;
     eigen bijdrage berekenen; eigen bijdrage te hoog; hoeveel eigen bijdrage; wijkverpleegkundige indiceert;
     indiceren; care assessment; needs assessment; apply for care; applying for care; how to apply; vraag wlz
     aan; vraag wmo aan; vraag thuiszorg aan; vraag huishoudelijke hulp aan; vraag hulp bij gemeente;
     beschikking van de gemeente; beschikking niet mee eens; niet eens met besluit; oneens met de gemeente;
     gemeente komt langs gesprek; uren minder hulp; hulp gestopt door gemeente; indicatie aangevraagd;
     thuiszorg regelen hoe; heb ik een verwijzing nodig; wlz-indicatie aanvragen; zzp hoger; hoe kom ik aan
     een indicatie; hoe kom ik aan thuiszorg; papier nodig zorg; papier nodig voor ik zorg; papier voor zorg
     krijg; hulp te weinig meer; te weinig uren hulp; uren hulp te weinig; meer uren hulp; gemeente nee
     gezegd; gemeente heeft nee traplift; afgewezen gemeente; hoe vraag ik hulp aan; heb ik recht op hulp;
     thuiszorg krijgen; minder uren dan; wmo afgewezen; afgewezen wmo; aan een wlz; bezwaar wmo; besluit
     gemeente`,
    `indicatie; ciz; aanvragen; wmo; wlz; wet langdurige zorg; gemeente; loket; zorgkantoor; aanmelding;
     bezwaar; beroep; recht op; vergoed; eigen bijdrage; cak; jeugdwet aanvragen; wmo of wlz; beschikking;
     toelating; verwijsbrief; verwijzing nodig; nee gezegd; toestemming`,
  ),
  relation(
    'pgb',
    `pgb aanvragen; pgb beheren; pgb-beheerder; pgb administratie; pgb bureau; pgb-coach; pgb adviseur;
     pgb-advies; pgb-vertegenwoordiger; pgb vaardig; pgb-vaardigheid; pgb verantwoorden; pgb portaal; pgb
     plan; pgb regelen; pgb uitleg; pgb te ingewikkeld; kies voor pgb; pgb declareren; pgb zorgverlener
     zoeken; pgb'er zoeken; zelf zorgverleners inhuren; zelf iemand inhuren; zelf inhuren; persoonsgebonden
     budget aanvragen; persoonsgebonden budget beheren; hulp bij persoonsgebonden budget; budgethouder;
     budgetplan; persoonlijk plan pgb; zorgovereenkomst; zorgbeschrijving; gewaarborgde hulp; gewaarborgde
     hulp pgb; sociale verzekeringsbank; svb; trekkingsrecht; salarisadministratie pgb; werkgeverschap pgb;
     urenbriefjes; uren declareren; familie betalen uit pgb; dochter betalen uit pgb; moeder betalen uit pgb;
     pgb fraude; persoonsvolgend budget; zorgbudget; help with personal budget; personal budget help; manage
     personal budget; personal care budget; direct payments; zorgovereenkomst svb; pgb niet uit; kom niet uit
     pgb; mijn pgb afgekeurd; pgb stopgezet; van zin naar pgb; vragen over pgb; pgb spreekuur; zelf betalen
     uit potje; uit een potje; zelf mijn hulp betalen; nicht verzorgt betaald; dochter verzorgt mij betaald;
     familie betaald verzorgt; betaald voor willen worden; buurvrouw betalen voor zorg; dochter betalen voor
     zorg; zorggeld; zorggeld formulieren; verantwoorden zorggeld; verantwoorden; svb uitbetaald; svb uren;
     pay my own carer; carer budget; own carer budget; zelf zorg inkopen; betalen voor de zorg die;
     administratie zorgbudget; in dienst nemen; geld voor begeleiding`,
    `pgb; persoonsgebonden budget; persoonsgebonden; budget beheren; declareren; declaraties; zelf inkopen;
     personal budget; hulp bij pgb; hoe werkt pgb; pgb of zorg in natura; verantwoord; uitbetaald`,
  ),
  relation(
    'klacht',
    `klacht indienen; een klacht indienen; klacht over de zorg; klacht over zorg; klacht over thuiszorg;
     klacht over verpleeghuis; klacht over verzorging; klacht over zorgverlener; klacht over een medewerker;
     klacht over dokter; klacht over huisarts; klacht melden; klacht bespreken; klacht tegen;
     klachtenfunctionaris; klachtenregeling; klachtenprocedure; klachtenbemiddeling; klachtbemiddeling;
     klachtencommissie; klachtencommissie zorg; klachtopvang; klachtafhandeling; klagen over zorg; wil
     klagen; geschillencommissie; geschil met zorginstelling; ontevreden over de zorg; ontevreden over hulp;
     ontevreden over thuiszorg; ontevreden; niet tevreden over zorg; niet tevreden thuiszorg; niet tevreden
     over begeleiding; niet blij met de zorg; onvrede; onvrede over zorg; meningsverschil met zorg; ruzie met
     de thuiszorg; ruzie met verpleeghuis; ruzie met de instelling; conflict met zorgverlener; conflict met
     instelling; clientenvertrouwenspersoon; clientvertrouwenspersoon; patientenvertrouwenspersoon;
     onafhankelijke vertrouwenspersoon; vertrouwenspersoon zorg; vertrouwenspersoon jeugdhulp;
     vertrouwenspersoon gedwongen zorg; cvp; pvp; vastgebonden; opgesloten tegen zijn wil; slecht behandeld;
     slechte behandeling door; onheus bejegend; bejegening; slecht verzorgd in verpleeghuis; slechte zorg;
     zorg is slecht; zorg is onder de maat; verwaarloosd in verpleeghuis; verwaarlozing verpleeghuis; grof
     tegen mijn moeder; ruw met mijn moeder; snauwt tegen mijn moeder; onbeschoft; ze luisteren niet; niemand
     luistert naar ons; niet serieus genomen; word niet serieus genomen; voel me niet gehoord; komen
     afspraken niet na; thuiszorg komt niet; thuiszorg komt niet opdagen; thuiszorg komt te laat; thuiszorg
     steeds te laat; steeds iemand anders thuiszorg; fout gemaakt; medische fout; fout in ziekenhuis; fout
     met medicijnen gemaakt; tuchtrecht; tuchtcollege; inspectie; melden bij de inspectie; landelijk meldpunt
     zorg; misstanden; gestolen door thuiszorg; spullen gestolen in verpleeghuis; andere zorgaanbieder wegens
     onvrede; overstappen naar andere thuiszorg; overstappen andere aanbieder; van aanbieder wisselen; andere
     begeleider wil; klik niet met begeleider; clientenraad; clientenrechten; patientenrechten; rechten als
     patient; inzage in dossier; make a complaint; complaint about care; complaint; unhappy with care; badly
     treated; snauwt tegen; snauwt zuster; snauwt verzorgster; grof tegen mijn vader; ruw met mijn vader;
     hardhandig; hardhandig behandeld; doet mijn moeder pijn met wassen; iets melden over de zorg; thuiszorg
     komt afspraken niet na; ze komen te laat thuiszorg; ze komen niet opdagen; niet komen opdagen; uren op
     de bel wachten; laten haar in natte luier liggen; gepest door begeleiding; zorg gestopt zonder overleg;
     contract opgezegd door zorgaanbieder; not happy with; where can i complain; uitgescholden door
     zorgverlener; uitgescholden door begeleider; dokter luistert nooit; dokter fout gemaakt; arts fout
     gemaakt; fout gemaakt arts; fout gemaakt dokter; wil dat iemand daar wat mee doet; zuster ruw; zuster
     kortaf; zuster ruw kortaf; zuster onaardig; zuster bot; komen steeds te laat; zorg komt te laat; uren in
     natte bed; nat bed tehuis; natte bed in het tehuis; werk van maken; begeleider gemeen; begeleider zoon
     gemeen; begeleider schreeuwt; begeleider deed; steeds ander gezicht; ik ben het zat zorg; nurse was
     rude; nurse rude; carer rude; rude to my mother; slecht behandeld tehuis; slecht behandeld verpleging;
     behandelen haar als kind; niet tevreden over de thuiszorg; opdagen; trok hard; trok aan arm;
     verpleegster hard; slecht verzorgd; boos op instelling; onpartijdig`,
    `vertrouwenspersoon; overstappen; andere aanbieder; wisselende gezichten; klagen; boos op thuiszorg;
     rechten; meldpunt; bemiddeling; niet gehoord; andere gezichten; elke keer iemand anders; elke dag een
     ander; waar kan ik klagen; onvrijwillige zorg; dwang in de zorg; waar meld ik; ruw; kortaf; onbeleefd`,
  ),
  relation(
    'levenstestament',
    `levenstestament; levenstestament opstellen; levenstestament maken; levenstestamentencoach; volmacht;
     zorgvolmacht; volmacht geven; algehele volmacht; notariele volmacht; machtigen; iemand machtigen;
     bankmachtiging; digid machtigen; testament; testament opmaken; testament maken; notaris; notariskosten;
     notarieel; erfenis; erfrecht; erfgenaam; onterven; nalatenschap; nalatenschap regelen; erfbelasting;
     schenken aan kinderen; schenking; executeur; boedel; boedelbeschrijving; ouderlijk huis erven; huis op
     naam; eigen huis opeten; vermogen en eigen bijdrage; wie beslist als ik niet meer kan; wie beslist later
     voor mij; als ik het zelf niet meer kan beslissen; als ik zelf niet meer kan beslissen; later zelf niet
     meer kan beslissen; voor later vastleggen; zaken regelen voor later; op tijd regelen voor later; alles
     vastleggen voor later; laten vastleggen; handtekening niet meer zetten; mag ik tekenen voor mijn moeder;
     tekenen voor mijn vader; tekenen namens; vertegenwoordiging regelen; wilsbekwaam; wilsbekwaamheid;
     wilsbekwaamheidsonderzoek; juridisch; juridisch advies; juridische hulp; juridische vragen; juridisch
     loket; rechtshulp; rechtsbijstand; rechtswinkel; wetswinkel; advocaat; toevoeging advocaat; pro deo;
     jurist; gratis advocaat; power of attorney; notary; lawyer; legal advice; inheritance; beslist later als
     niet meer kan; wie mag beslissen; alles goed geregeld als ik dement; iemand anders laat beslissen; ruzie
     over erfenis; huis overschrijven op kinderen; wie regelt mijn zaken later; wie mag tekenen; goed op
     papier; op papier voor later; op papier als ik dement; vastleggen als ik dement word; mag voor mij bij
     de bank; dochter bij de bank voor mij; dochter mag bank; zoon mag bank; ruzie met de verhuurder; ruzie
     verhuurder advocaat; geen geld advocaat; geen geld voor een advocaat; verhuurder; verhuurder probleem;
     notaris dement; volmacht zoon; vastleggen wie beslist; huurbaas; last will and testament; gratis
     juridisch advies; vastleggen als ik dement; machtiging geldzaken; recht op het huis; advies over recht;
     partner erft`,
    `recht; wettelijk; vastleggen; voor later; vertegenwoordiger; handtekening; tekenen; contract; erfdeel;
     samenlevingscontract; rechtszaak; machtiging; living will; verhuurder ruzie`,
  ),
  relation(
    'tolk',
    `tolk; tolkentelefoon; telefonische tolk; tolkdienst; tolkendienst; vertaler; vertalen; vertaling;
     vertaalhulp; eigen taal; in eigen taal; in mijn eigen taal; hulp in eigen taal; moedertaal; spreekt mijn
     taal; iemand die mijn taal spreekt; zelfde taal spreekt; spreekt de taal niet; begrijp de taal niet;
     verstaat geen nederlands; spreekt geen nederlands; mijn moeder spreekt geen nederlands; mijn vader
     spreekt geen nederlands; kent geen nederlands; nederlands is niet goed; niet goed nederlands; weinig
     nederlands; gebrekkig nederlands; slecht nederlands; taalbarriere; taalprobleem; anderstalig; meertalig;
     meertalige hulp; tweetalig; turks; turkse; turkse hulp; turkse verzorgster; koerdisch; marokkaans;
     marokkaanse; marokkaans arabisch; darija; berbers; berbertaal; riffijns; tamazight; arabisch; arabisch
     sprekend; syrisch; pools; poolse; pools sprekend; oekraiens; oekraiense; russisch; roemeens; bulgaars;
     farsi; perzisch; iraans; dari; pasjtoe; afghaans; tigrinya; eritrees; amhaars; somalisch; chinees;
     chinese; mandarijn; kantonees; vietnamees; papiaments; papiamentu; antilliaans; antilliaanse; surinaams;
     surinaamse; sranantongo; hindoestaans; hindoestaanse; javaans; moluks; molukse; indische ouderen;
     portugees; kaapverdisch; engelssprekend; engels sprekende; spaans sprekend; frans sprekend; duits
     sprekend; fries sprekend; cultuursensitief; cultuursensitieve zorg; cultuurspecifiek; cultuurspecifieke
     zorg; intercultureel; interculturele zorg; multicultureel; transcultureel; eigen cultuur; andere
     cultuur; cultuur en geloof; migratieachtergrond; migrantenouderen; oudere migranten; migranten;
     allochtoon; allochtone ouderen; gastarbeider; vluchteling; vluchtelingenwerk; asielzoeker;
     ongedocumenteerd; zonder verblijfspapieren; illegaal in nederland; islamitisch; islamitische zorg;
     moslim; moslima; halal; hindoe; sleutelpersoon; zorgconsulent migranten; interpreter; translator; own
     language; speaks english; english speaking; does not speak dutch; don't speak dutch; turkish; arabic;
     polish; ukrainian; refugee; praat alleen turks; iemand die arabisch praat; iemand die turks praat;
     verzorgster met dezelfde cultuur; zelfde geloof; ramadan; hindi; urdu; tamil; italiaans; grieks;
     servisch; kroatisch; bosnisch; hongaars; thais; indonesisch; maleis; speak arabic; speak polish; speak
     turkish; speak no dutch; i do not speak dutch; english-speaking carer; mee naar dokter vertalen;
     vertalen dokter; dokter om te vertalen; uit china begrijpt; spreekt alleen turks; spreekt alleen
     marokkaans; spreekt alleen arabisch; spreekt arabisch; begrijpt geen nederlands; hulp die turks spreekt;
     hulp die arabisch spreekt; arabisch uitlegt; in haar eigen taal; translate; translate hospital; poolse
     hulp taal; spreekt pools; hulp in haar taal; in haar taal; speaks turkish; speaks polish`,
    `engels; spaans; frans; duits; fries; spreek slecht nederlands; taal; nieuwkomer; statushouder; cultuur;
     geloof; buitenlander; buitenlandse; expat; english; andere taal`,
  ),
];
