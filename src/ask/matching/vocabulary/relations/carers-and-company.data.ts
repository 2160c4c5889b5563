import { relation } from '../concept.ts';

/** Caring for another, what one does by day, and company: the branches mantelzorg, dagbesteding, meedoen. */
export const carersAndCompany = [
  relation(
    'mantelzorg',
    `mantelzorg; mantelzorger; mantelzorgster; mantelzorgend; mantelzorgtaken; zorgen voor een naaste;
    zorgende partner; zorgende dochter; naastenzorg; mantelzorgsituatie; informele zorg; informele hulp;
    zorg zelf voor mijn man; zorg zelf voor mijn vrouw; zorg zelf voor mijn moeder;
    zorg zelf voor mijn vader; verzorg mijn man zelf; verzorg mijn vrouw zelf; verzorg mijn moeder zelf;
    verzorg mijn ouders zelf; dag en nacht zorgen voor; 24 uur per dag zorgen voor;
    al het zorgwerk komt op mij neer; alles komt op mij neer; familiezorg; family carer; informal carer;
    caregiver; carer; caring for my husband; caring for my wife; caring for my mother; caring for my father;
    care for my partner; look after my husband; look after my wife; look after my mother;
    look after my father`,
    `naaste; dierbare verzorgen; zorgtaken; ontlasten familie; ontlasting gezin; zorg voor mijn zieke man;
    zorg voor mijn zieke vrouw; mantel zorg; sta er alleen voor met zorg; zorg al jaren voor mijn;
    ik zorg voor een ander`,
  ),
  relation(
    'respijt',
    `respijt; respijtzorg; respijtvoorziening; respijtweekend; vervangende mantelzorg; vervanging
     mantelzorger; mantelzorgvervanging; mantelzorg overnemen; zorg tijdelijk overnemen; zorg overdragen
     tijdelijk; zorg een tijdje overnemen; tijdelijke overname van zorg; ontlasting mantelzorger;
     mantelzorger ontlasten; overbelaste mantelzorger; overbelasting mantelzorger; even vrij van zorgen; even
     vrij van de zorg; even niet zorgen; even geen zorg aan mijn hoofd; tijd voor mezelf; tijd voor mijzelf;
     tijd voor uzelf; tijd voor jezelf mantelzorg; adempauze; op adem komen; bijtanken; kan zelf nooit weg;
     kan nergens meer heen; kom nooit meer de deur uit door zorg; geen eigen leven meer; geen moment vrij;
     geen moment rust; wil zelf op vakantie; ik moet zelf geopereerd; moet zelf naar ziekenhuis; als ik ziek
     word wie zorgt; mantelzorger valt uit; noodrespijt; kan mijn man niet alleen laten; kan mijn vrouw niet
     alleen laten; kan mijn moeder niet alleen laten; kan mijn vader niet alleen laten; kan hem niet alleen
     laten; kan haar niet alleen laten; durf hem niet alleen te laten; durf haar niet alleen te laten; even
     ontzorgen; respite; respite care; break from caring; time off from caring; carer break; wie zorgt man
     als ik weg ben; wie zorgt vrouw als ik weg ben; wie zorgt moeder als ik weg ben; wie neemt het over als
     ik ziek; durf niet weg van huis; uurtje voor mezelf; middag voor mezelf; ochtend voor mezelf; dag voor
     mezelf; er even tussenuit; echt even weg van de zorg; middag zorg overneemt; ochtend zorg overneemt;
     zorg even overneemt; geen weekend weg; jaren geen vakantie; kapper zonder zorgen; paar uur voor mezelf;
     uur per week voor mezelf; altijd aan het zorgen; moeder moet er even uit; moet er even uit; dag en nacht
     voor vader; kan nooit weg; even lucht; few days off; a break; even ademhalen; weekend vrij`,
    `even op adem; even eruit; even weg kunnen; even rust; een dagje vrij; een vrije middag; wil een keer
     slapen; een nacht doorslapen; mijn handen vrij; kan niet weg; kan niet alleen blijven; mag niet alleen
     zijn; niet alleen gelaten worden; ontlasten; ontlasting; overnemen zorg; rust thuis mantelzorg;
     mantelzorg vakantie; time for myself; need a break; kan niet alleen zijn; een ochtend vrij; een avond
     weg; even weg; voor mezelf`,
  ),
  relation(
    'respijt-thuis',
    `oppas voor mijn man; oppas voor mijn vrouw; oppas voor mijn moeder; oppas voor mijn vader; oppas aan
     huis; oppas volwassene; oppas dementerende; oppasdienst; oppashulp; oppas nodig; oppassen op mijn man;
     oppassen op mijn moeder; ouderenoppas; seniorenoppas; bejaardenoppas; mantelzorg aan huis overnemen;
     respijtzorg aan huis; respijtzorg thuis; respijt thuis; vervanging thuis; mantelzorgvervanger;
     invalmantelzorg; vervangende zorg thuis; iemand bij mijn man blijft; iemand bij mijn vrouw blijft;
     iemand bij mijn moeder blijft; iemand bij mijn vader blijft; iemand bij hem blijft; iemand bij haar
     blijft; iemand let op hem; iemand let op haar; iemand een oogje in het zeil; oogje in het zeil; toezicht
     aan huis; aanwezigheid aan huis; 24-uurs respijt; inwonende zorg; inwonende hulp; inwonende verzorgster;
     24-uurszorg thuis; 24 uur zorg aan huis; zorgt een paar dagen thuis; thuis waarnemen mantelzorg;
     gezelschap terwijl ik weg ben; terwijl ik boodschappen doe; terwijl ik werk iemand bij; zodat ik weg
     kan; zodat u weg kunt; zodat de mantelzorger weg kan; sitting service; someone to sit with; live-in
     carer; live-in care; op mijn moeder passen; op mijn vader passen; op mijn man passen; op mijn vrouw
     passen; op opa passen; op oma passen; thuis de zorg overneemt; zorg thuis overnemen; op moeder passen;
     op vader passen; wie past op vader; dagdeel bij moeder; dagdeel bij vader; iemand bij moeder zit; bij
     moeder zit zodat ik; zodat ik even weg kan; vannacht bij pa slaap; bij pa blijven; bij pa blijven slaap;
     wie blijft even bij hem; blijft er even bij hem; komt slapen bij moeder; iemand komt slapen; blijft
     slapen bij vader; stay with my husband; someone sit with my husband; someone to sit with my mother;
     watch my mother while; bij mijn vrouw blijven; bij mijn man blijven; oppas voor moeder; oppas voor
     vader; stay with my mum; stay with my dad; als ik ga vissen; als ik weg ben bij haar`,
    `oppas; oppassen; babysit voor opa; op hem passen; op haar passen; past op hem; een middag iemand erbij;
     iemand in huis; iemand slaapt bij; slaapwacht; aflossen; aflossing; een paar uurtjes iemand; toezicht
     thuis; iemand bij hem zit; iemand bij haar zit; kan niet alleen thuis blijven; een paar uur bij haar
     thuis; een paar uur bij hem thuis`,
  ),
  relation(
    'logeren',
    `logeren; logeerhuis; logeeropvang; logeerzorg; logeerbed; logeerkamer zorg; logeerweekend; logeeradres;
     logeerplek; logeermogelijkheid; gaan logeren; laten logeren; uit logeren; kortverblijf; kort verblijf;
     kortdurend verblijf; kortdurende opname mantelzorger; respijthuis; respijtbed; respijtlogeren;
     respijtopname; respijtverblijf; deeltijdverblijf; deeltijdwonen; deeltijdopname; weekendopvang;
     weekendverblijf; vakantieopvang volwassenen; vakantieopname; vakantiebed; zorgpension; nachtopvang
     ouderen; gastenverblijf zorg; tijdelijk opvangen tijdens vakantie; opvang tijdens mijn vakantie; tijdens
     onze vakantie ergens heen; ik ga op vakantie wie zorgt; een weekje ergens anders verblijven; paar dagen
     opvang; paar dagen ergens slapen; paar nachten ergens slapen; weekend ergens heen met zorg; een paar
     dagen weg met zorg; week opname zodat mantelzorger; short stay; respite stay; respite house; stay
     somewhere for a weekend; weekend away with care; af en toe ergens anders slapen; logeergezin; weekend
     heen met zorg; weekend heen met verzorging; weekend naartoe met zorg; weekje heen met zorg; twee weken
     opvang; dagen opvangen; verblijf tijdens vakantie; weekendje heen met verzorging; plek voor een weekend
     met zorg; wij op vakantie moeder heen; naar frankrijk moeder; wij naar buitenland moeder alleen; zolang
     heen; geopereerd vrouw slapen; een paar nachten vader; neemt vader nachten; wie neemt vader; wie neemt
     moeder; week ergens onder dak; hotel zieke man; hotel met zorg; soort hotel; weekje ergens man; zieke
     man weekje; weekje bij kan tanken; man een week ergens; stay while we are on holiday; on holiday mother`,
    `een weekend weg; een paar dagen weg; een weekje weg; een paar nachten weg; elke maand een weekend; een
     keer in de maand een weekend; tijdelijk ergens anders; ergens terecht als ik op vakantie; overnachten;
     overnachting; slapen ergens anders; gastgezin; logees; gast; zorghotel; weekend heen; weekend naartoe;
     weekend weg van huis; zorggezin; vakantie moeder; weekje weg`,
  ),
  relation(
    'mantelzorg-steun',
    `mantelzorgondersteuning; mantelzorgsteun; steun voor mantelzorgers; steunpunt mantelzorg;
     mantelzorgsteunpunt; expertisecentrum mantelzorg; mantelzorgconsulent; mantelzorgadviseur;
     mantelzorgcoach; mantelzorgcoaching; mantelzorgtraining; mantelzorgcursus; cursus mantelzorg; training
     voor mantelzorgers; mantelzorglijn; mantelzorgspreekuur; gesprek mantelzorger; mantelzorggesprek;
     ondersteuning mantelzorger; ondersteunt mantelzorgers; hulp voor mantelzorgers; familieondersteuning;
     familiebegeleiding; naastenondersteuning; naastenbegeleiding; draagkracht en draaglast; draaglast;
     overbelast; overbelasting; overbelast door zorg; red het niet meer met mijn man; red het niet meer met
     mijn vrouw; red het niet meer met mijn moeder; red het niet meer met mijn vader; trek het niet meer met
     mijn man; trek het niet meer met mijn vrouw; trek het niet meer met mijn moeder; hou het niet meer vol;
     houd de zorg niet vol; houd het niet lang meer vol; hoe houd ik het vol; zorg volhouden; volhouden als
     mantelzorger; kan de zorg niet meer aan; zorg wordt me te veel; zorg wordt te zwaar; zorg voor mijn man
     te zwaar; zorg voor mijn vrouw te zwaar; zorg voor mijn moeder te zwaar; zorg voor mijn ouders te zwaar;
     zorg valt me zwaar; ik ga eraan onderdoor; ik ga er zelf aan kapot; ga kapot aan zorg; moe van het
     zorgen; uitgeput van het zorgen; grenzen stellen als mantelzorger; schuldgevoel; voel me schuldig;
     schuldig voelen; schuldig als ik wegga; loslaten van mijn moeder; balans tussen zorgen; niemand vraagt
     hoe het met mij gaat; ik cijfer mezelf weg; cijfert zichzelf weg; kom niet aan mezelf toe; mijn hart
     luchten als mantelzorger; mijn moeder claimt mij; mijn vader wil alleen door mij; wil geen vreemden over
     de vloer; ruzie met mijn broers over zorg; ruzie in de familie over zorg; broers en zussen doen niets;
     broer doet niets; zus doet niets; ben enig kind en zorg; support for carers; carer support; carer
     stress; exhausted from caring; overwhelmed caring; carer burnout; broer doet niks; zus doet niks;
     familie doet niks; zussen doen niks; familie helpt niet; broers helpen niet; zus helpt niet; ga er
     onderdoor; gaat er onderdoor; ga eronderdoor; trek het niet meer met ma; trek het niet meer met pa; red
     het niet meer met ma; red het niet meer met pa; belt twintig keer per dag; belt de hele dag door;
     weggebracht naar verpleeghuis schuldig; weggedaan voel; geen geduld meer met mijn moeder; verlies mijn
     geduld; val uit tegen mijn man; snauw tegen mijn moeder; ben boos op mijn moeder en; mijn relatie lijdt
     onder zorg; moeder belt keer per dag; vader belt keer per dag; husband exhausted; wife exhausted; wie
     let op mij zorg; vraagt hoe het met mij gaat; niemand vraagt hoe met mij; doe alles voor mijn vrouw; doe
     alles voor mijn man; alles voor mijn moeder; schuldig als ik weg ga; alles op mij neer moeder; komt
     alles op mij neer; verpleegster van mijn man; meer verzorgster dan vrouw; verhaal eens kwijt; veranderd
     door ziekte man; zorg naast mijn werk; op van het zorgen; op van zorgen voor; zorgen voor man ben op;
     zorgen voor vrouw ben op; take care of my wife; take care of my husband; care of my wife tired; caring
     for my mother exhausted; mijn leven is alleen nog zorgen; altijd klaarstaan moeder; altijd klaar staan`,
    `red het niet meer; trek het niet meer; wordt me te veel; wordt te veel; ben doodop; ben kapot; ik zit er
     doorheen; zit erdoorheen; mijn lontje is kort; kort lontje zorgen; hart luchten; mijn verhaal kwijt;
     iemand die luistert; even praten over de zorg; loop op mijn tandvlees; tandvlees; water staat aan de
     lippen; altijd aan staan; maak me zorgen over mijn moeder; maak me zorgen over mijn vader; maak me
     zorgen over mijn ouders; bezorgde dochter; bezorgde zoon; psycho-educatie naasten; grenzen aangeven;
     emotioneel zwaar; draagkracht; nee zeggen tegen mijn moeder; ik kan echt niet meer; niet meer volhouden;
     word er gek van; can't do it anymore; i am exhausted`,
  ),
  relation(
    'mantelzorg-groep',
    `mantelzorggroep; mantelzorgcafe; mantelzorgsalon; mantelzorgontmoeting; mantelzorglunch;
     mantelzorgbijeenkomst; mantelzorg lotgenoten; lotgenoten mantelzorgers; lotgenotencontact mantelzorg;
     gespreksgroep mantelzorgers; gespreksgroep naasten; praatgroep mantelzorgers; bijeenkomst voor
     mantelzorgers; mantelzorgers onder elkaar; mantelzorgers ontmoeten elkaar; andere mantelzorgers; praten
     met andere mantelzorgers; ervaringen delen mantelzorgers; contact met andere partners; dag van de
     mantelzorg; verwendag mantelzorgers; verwenmiddag; ontspanningsdag mantelzorg; uitje voor mantelzorgers;
     activiteiten voor mantelzorgers; familiegroep; partnergroep; groep voor partners; groep voor
     familieleden; mensen die ook voor hun man zorgen; mensen die ook voor hun ouders zorgen; iemand die
     hetzelfde meemaakt; carers group; group for carers; meet other carers; support group for carers; praten
     met anderen die ook zorgen; avond voor mantelzorgers; praten met lotgenoten over zorg; cafe voor
     mantelzorgers; koffie voor mantelzorgers; wandelen met mantelzorgers; yoga voor mantelzorgers;
     themabijeenkomst mantelzorg; mannen die voor hun vrouw zorgen; anderen die ook voor zieke; die ook voor
     iemand zorgen; anderen die voor iemand zorgen; ook voor een zieke partner zorgen; mensen die moeder
     verzorgen; net als ik moeder verzorgen; net als ik zorgen; ouders elkaar steunen; avond met anderen
     zorgen; avond anderen ook zorgen; other carers meet; andere ouders van zorgenkind; mensen die ook voor
     hun vrouw; mensen die mantelzorger zijn; cafe mantelzorger; bijeenkomst mantelzorg; andere dochters;
     andere partners`,
    `alzheimer cafe; alzheimercafe; anderen in dezelfde situatie; mensen in hetzelfde schuitje; hetzelfde
     schuitje; ouders onder elkaar; brussengroep; lotgenoten familie; naastengroep; themabijeenkomst;
     themaavond; informatieavond; andere ouders; anderen zorgen ook`,
  ),
  relation(
    'mantelzorg-regelen',
    `mantelzorgmakelaar; mantelzorgmakelaardij; mantelzorgwaardering; mantelzorgcompliment; mantelzorgpremie;
     mantelzorgforfait; mantelzorgvergoeding; vergoeding voor mantelzorg; mantelzorg en werk; werkende
     mantelzorger; combinatie werk en zorg; werk en zorg combineren; zorg en baan combineren; mantelzorg
     combineren met werk; zorgverlof; mantelzorgverlof; kortdurend zorgverlof; langdurend zorgverlof;
     calamiteitenverlof; minder werken voor mantelzorg; minder gaan werken om te zorgen; werkgever
     mantelzorg; mijn baas zorgverlof; mantelzorgvriendelijk; mantelzorgwoning; mantelzorgunit;
     kangoeroewoning; zorgwoning in de tuin; aanleunwoning bij mijn dochter; moeder in huis nemen; vader in
     huis nemen; ouders in huis nemen; mantelzorg regelen; regeltaken mantelzorg; regelwerk uit handen;
     regelwerk mantelzorger; betaald worden voor mantelzorg; geld voor mantelzorg; zorg op afstand voor mijn
     ouders regelen; taken verdelen familie; zorgtaken verdelen; familiegesprek zorg verdelen; netwerkberaad;
     eigen kracht conferentie; familiegroepsplan; sociaal netwerk inzetten; mantelzorg parkeerkaart; carer's
     leave; carers leave; carer allowance; work and caring; moeder bij ons laten wonen; vader bij ons laten
     wonen; verdelen we de zorg; zorg eerlijk verdelen; zorg verdelen tussen broers; vrij van werk voor mijn
     moeder; vrij van werk voor mijn vader; baas vader ziek; baas moeder ziek; baas vrij vader; baas weg voor
     mijn vader; recht op vrije dagen; vrije dagen moeder; vrij van werk moeder; vrij krijgen vader; zorg
     voor mijn buurvrouw krijg je; krijg je daar iets voor; minder werken voor mijn moeder; geld voor zorgen
     moeder; afspraken van vader regel; regel alles voor vader; regel alles voor mijn moeder; alles regelen
     voor mijn ouders; huisje in de tuin; huisje in onze tuin; moeder in huis halen; moeder bij ons in huis;
     parkeren bij moeder zorgen; time off mother; time off to care; leave from work to care; onbetaald
     verlof; verlof vrouw; verlof moeder; papieren voor mijn ouders; vergoeding zorgen`,
    `verlof; werk en zorg; kan mijn werk niet meer combineren; parttime werken zorg; ontslag om te zorgen;
     regelwerk; regeltaken; de hele dag aan het bellen; ik moet alles regelen; alles zelf regelen voor mijn
     ouders; baas doet moeilijk; mijn baas; waardering; vrije dagen`,
  ),
  relation(
    'dagbesteding',
    `dagbesteding; dagopvang; dagactiviteiten; activiteitencentrum; dagactiviteitencentrum; dagcentrum;
     dagbehandeling; zinvolle daginvulling; daginvulling; zinvolle dag; zinvolle invulling van de dag;
     dagvulling; begeleiding groep; groepsbegeleiding; begeleiding in groepsverband; dagbesteding op maat;
     dagdelen activiteiten; belevingsgerichte dagbesteding; inloop overdag; overdag iets te doen; iets
     omhanden; omhanden hebben; niks omhanden; overdag niets te doen; niets te doen; niks te doen hele dag;
     verveelt zich; verveel me; verveling; verveeld; zit hele dag thuis; hele dag thuis; zit hele dag op de
     bank; hangt de hele dag; de dagen duren lang; lege dagen; de dag doorkomen; dagen vullen; ergens heen
     kunnen overdag; overdag ergens naartoe; overdag onder de mensen; overdag opvang; opvang voor overdag;
     overdag weg van huis; paar dagen per week ergens heen; zoek bezigheid; bezigheid; bezig zijn met mijn
     handen; een paar ochtenden per week; dagprogramma activiteiten; activiteitenbegeleiding;
     activiteitenbegeleider; recreatieve dagbesteding; day centre; day center; day care for adults; daytime
     activities; something to do during the day; bored; niks om voor op te staan; geen reden om op te staan;
     nergens voor op te staan; iets om handen; handen uit de mouwen; verdoet zijn dag; doet de hele dag niks;
     doet hele dag niets; zit thuis niks te doen; ergens heen overdag; wat doen overdag; afgekeurd zit thuis;
     zit thuis ziektewet; zit thuis zonder iets; niets om voor op te staan; om voor op te staan; waarvoor sta
     ik op; dagen zo lang; dagen duren lang; dagen lang afgekeurd; afgekeurd thuis dagen; afgekeurd thuis;
     overdag heen; overdag televisie; hangt voor de televisie; om handen hebben; dagen in de week naartoe;
     nothing to do; zit thuis niksen; thuis te niksen; muren komen op me af; verveelt zich dood; man verveelt
     zich; overdag bezig zijn; doel in de week; dagen een doel; een doel hebben; zit maar thuis`,
    `overdag; activiteiten; ergens heen; nutteloos; voel me nutteloos; vrije tijd; hobby; hobby's; zinvol
     bezig; zinvol; dagdeel; achter de geraniums; nergens zin in; niksen; dagen zijn leeg; niks te doen`,
  ),
  relation(
    'dagbesteding-ouderen',
    `dagbesteding ouderen; dagbesteding voor ouderen; dagbesteding senioren; dagopvang ouderen; dagopvang
     senioren; dagverzorging; dagverpleging ouderen; ouderendagbesteding; ouderenopvang; dagopvang bejaarden;
     bejaardenopvang; dagsocieteit; dagsoos; soos; bejaardensoos; ouderensoos; seniorensoos; seniorenclub;
     ouderenclub; bejaardenclub; ontmoetingsgroep ouderen; ouderenactiviteiten; activiteiten voor ouderen;
     activiteiten voor senioren; activiteiten in het verzorgingshuis; huiskamer voor ouderen;
     huiskamerproject; buurthuiskamer ouderen; grijze club; achter de geraniums; zit achter de geraniums;
     moeder zit hele dag in haar stoel; vader zit hele dag in zijn stoel; zit hele dag in de stoel; zit hele
     dag voor de tv; zit hele dag voor de televisie; kijkt hele dag tv; staart hele dag uit het raam; zit
     hele dag uit het raam te kijken; oma verveelt zich; opa verveelt zich; moeder verveelt zich; vader
     verveelt zich; dagje uit voor oma; bingo; bingomiddag; klaverjassen; kaartclub; sjoelen; rummikub;
     koersbal; biljarten; bloemschikken; handwerken ouderen; krant lezen met ouderen; herinneringen ophalen;
     reminiscentie; elderly day care; activities for seniors; senior club; kaartmiddag; kaartavond;
     kaartspel; samen kaarten; alle dagen in haar stoel; alle dagen in zijn stoel; hele dag in stoel voor tv;
     stoel voor de tv; dagcentrum voor ouderen; bompa overdag; bomma overdag; hoeveel dagen naar de
     dagopvang; opgehaald met busje dagopvang; geraniums; dagje heen busje; moeder dagje heen; vader
     verpietert; verpietert; met leeftijdgenoten; kaartje leggen; kaarten leeftijdgenoten; warm eten
     spelletje; spelletje doen oma; spelletjes en warm eten; oma ergens heen; opa ergens heen; biljart;
     borrel biljart; 82 dagen lang; ouwe mensen overdag; oude mensen overdag; overdag ophalen thuisbrengen;
     overdag met busje opgehaald; ophalen en thuisbrengen overdag; ouderen overdag; elderly day centre; day
     centre mother; moeder vereenzaamt overdag; zit te dutten; oude dames; sjoelen en zingen; elderly day;
     grandmother day; bejaarden overdag`,
    `kienen; spelletjes; spelletjesmiddag; een kaartje leggen; borreltje ouderen; oma overdag; opa overdag;
     moeder overdag; vader overdag; sinds pensioen; pensioen; gepensioneerd; kaarten; geheugentraining;
     leeftijdgenoten`,
  ),
  relation(
    'zorgboerderij',
    `zorgboerderij; zorgboer; zorgboerin; zorgkwekerij; zorgtuin; zorgtuinderij; zorgmanege; boerderij;
     kinderboerderij; stadsboerderij; stadstuinderij; dagbesteding op een boerderij; dagbesteding buiten;
     buiten bezig; buiten werken; buiten actief; in de buitenlucht; groene dagbesteding; groen en dieren;
     groenzorg; landbouwzorg; met dieren bezig; met dieren werken; dieren verzorgen; beesten verzorgen;
     beestjes voeren; koeien; kippen voeren; geiten; schapen; ezels; paarden; paardrijden; paardentherapie;
     hippotherapie; moestuin; tuinieren; in de tuin bezig; kas werken; kwekerij; groenten kweken;
     natuurbeleving; bos en natuur; houtwerkplaats buiten; vader was boer; altijd boer geweest; altijd buiten
     gewerkt; buitenmens; care farm; farm; outdoors; working with animals; gardening; gek op dieren; gek op
     beesten; dol op dieren; houdt van dieren; tussen de dieren; graag buiten; tuinder; kas en tuin; loves
     animals; dieren en buiten; rustig van dieren; rustig van buiten zijn; handen in de aarde; in de aarde
     wroeten; wroeten; gek van binnen zitten; kan niet binnen zitten; beesten buitenlucht; wil beesten; was
     boer; hij was boer; vroeger boer; boer geweest; boer zit binnen; paarden en kippen; koeien voeren;
     dieren voeren; stal uitmesten; stal uit te mesten; stal mesten; hout hakken; hout hakken schoffelen;
     schoffelen in plaats; werken met dieren; plek met dieren; buiten werken met dieren; loves animals farm;
     farm animals; moestuin werken; tussen de koeien; met de geiten helpen; geiten helpen; buiten tussen
     dieren; werken in de tuin; mist het land; liefst buiten; het liefst buiten; melken`,
    `buiten; buitenlucht; dieren; beesten; trekker; tractor; natuur; frisse lucht; boer; tuinman; hovenier;
     boerin; hond; huisdier; groenvoorziening; schoffelen; uitmesten`,
  ),
  relation(
    'creatief',
    `creatief; creatieve dagbesteding; creatieve activiteiten; creatieve therapie; creatief bezig;
     creativiteit; atelier; kunstatelier; schilderen; schilderles; schilderclub; tekenles; boetseren; kleien;
     keramiek; pottenbakken; knutselen; handwerken; handwerkclub; breien; breiclub; haken en breien; quilten;
     naaien; naaiatelier; borduren; houtbewerking; houtbewerken; kaarsen maken; kaarten maken; sieraden
     maken; mozaiek; fotografie; theater; toneel; toneelspelen; theatergroep; muziek; muziek maken;
     muziekactiviteiten; muziektherapie; muziekles; zingen; zangkoor; koor; zangkoor ouderen; meezingen;
     samen muziek; gitaar; piano; dansen; dansgroep; danstherapie; beeldende therapie; dramatherapie;
     schrijven van levensverhaal; kunst en cultuur; kunstzinnig; arts and crafts; painting; knitting; choir;
     music; pottery; singing; tekenen en schilderen; schilderde vroeger; schilderen met anderen; vroeger
     geschilderd; schilderij maken; schilderij leren maken; leren schilderen; zingt liedjes mee; liedjes mee;
     drummen; gitaar spelen; piano spelen; muziek maken zoon; klei; iets met klei; breien samen; samen
     breien; painting with others; handwerken groep; beeldjes; beeldjes maken; viool; accordeon;
     haken groepje; naaien groepje; naaien en haken; houtsnijden`,
    `kunst; cultuur; liedjes; orkest; band spelen; iets maken; haken; hout; met zijn handen werken;
     werkplaats; knippen en plakken; tekenen; vaktherapie; levensboek; creatieve`,
  ),
  relation(
    'werk',
    `arbeidsmatige dagbesteding; arbeidsmatig; arbeidstoeleiding; arbeidstraining; arbeidsparticipatie;
     arbeidsre-integratie; arbeidsintegratie; reintegratie; re-integratie; jobcoach; jobcoaching; werkcoach;
     loopbaancoach; werkbegeleiding; begeleid werken; beschut werk; beschutte werkplek; sociale
     werkvoorziening; sociale werkplaats; sociaal werkbedrijf; werkvoorziening; leerwerkplek;
     leerwerkbedrijf; leerwerktraject; leerwerkplaats; werkervaring; werkervaringsplek; werkervaringsplaats;
     werkfit; werktraject; individuele plaatsing en steun; toeleiding naar werk; weer aan het werk; weer gaan
     werken; terug naar werk; terugkeren naar werk; zoek werk; zoek een baan; betaald werk; betaalde baan;
     baan vinden; baan zoeken; werk vinden; werkloos; zonder werk; passend werk; passende baan; aangepast
     werk; werk met een beperking; solliciteren; sollicitatie; ontslagen; baan kwijt; werk kwijt; wajong;
     afgekeurd; arbeidsongeschikt; arbeidsbeperking; participatiebaan; participatiewet; banenafspraak;
     uitzendbureau; uwv; werkgever; collega's krijgen; beroep leren; vakwerk leren; productiewerk; inpakwerk;
     fietsenwerkplaats; wil iets van werk doen; stageplek; stage; job coach; find a job; looking for work;
     back to work; sheltered work; unemployed; baantje zoeken; wil weer werken; kan niet meer werken; niet
     meer kunnen werken; geen diploma; zonder diploma; eerste baan; dagbesteding richting werk; opstap naar
     werk; stap naar betaald werk; welk werk kan; werk kan hij doen; werk kan zij doen; gewoon werken; graag
     werken; uit de uitkering; uit de running; weer iets verdienen; wil weer verdienen; ziekte weer
     verdienen; ziekte weer aan het werk; aan de bak; nergens aan de bak; diploma nergens aan de bak; autisme
     aan de bak; autisme diploma baan; vakken vullen; solliciteren uwv; wie neemt mij aan; niemand neemt mij
     aan; neemt me aan op mijn leeftijd; uurtjes op de zaak; opbouwen uurtjes; rustig opbouwen werk; rustig
     opbouwen uurtjes; uurtjes werken opbouwen; want a job; job disability; job with a disability; baan
     vinden beperking; steeds ontslagen; ontslagen thuis; werkgever die begrijpt; baan die bij me past;
     metselaar; rug op werk; beperking baantje; dochter aan baan; oude baas; wajong werken`,
    `werken; werkplek; aan het werk; baan; baantje; werkritme; ritme van werk; ziektewet; wia; loopbaan;
     talenten; werkplaats; kringloopwinkel; lunchroom; keuken werken; kantine; praktijkschool; participatie;
     school klaar wat nu; wil werken; collega's; verdienen; geen werk`,
  ),
  relation(
    'vrijwilligerswerk',
    `vrijwilligerswerk; vrijwilligerswerk doen; als vrijwilliger aan de slag; vrijwilligerscentrale;
     vrijwilligersvacature; vrijwilligersbank; begeleid vrijwilligerswerk; maatschappelijk actief; iets voor
     een ander doen; iets voor anderen doen; iets betekenen voor anderen; iets betekenen voor een ander;
     nuttig zijn; nuttig voelen; me nuttig maken; zich nuttig maken; nuttig werk; nodig voelen; iets
     teruggeven; wil anderen helpen; graag mensen helpen; mijn steentje bijdragen; steentje bijdragen;
     sociale activering; tegenprestatie; buurtvrijwilliger; burenhulp geven; zelf ook iets doen voor; tijd
     over en wil helpen; mijn ervaring inzetten; ervaring inzetten voor anderen; volunteer; volunteering;
     volunteer work; give something back; niet meer nodig voel; niemand heeft me nodig; wil vrijwilliger
     worden; graag vrijwilliger worden; ervaringsdeskundige worden; iets nuttigs doen; wat nuttigs doen; iets
     nuttigs met mijn tijd; iemand anders helpen; helpen in het buurthuis; taalcoach worden; maatje worden;
     chauffeur worden vrijwillig; wil me inzetten; nutteloos sinds pensioen; iets doen voor een ander; tijd
     over klussen; heb tijd over; wie kan ik helpen; kan ik koffie schenken; koffie schenken; voorlezen bij
     oude mensen; voorlezen oude mensen; nuttig maken; wil nuttig zijn; eenzame oudere opzoeken; graag
     eenzame oudere; eenzame mensen opzoeken; eenzame ouderen bezoeken; wat terugdoen; ik wil anderen helpen;
     ik wil iemand helpen; can I volunteer; inzetten voor anderen; me inzetten; ouderen helpen met; gratis
     helpen; meehelpen in de buurt`,
    `nuttig; van betekenis; meehelpen; handje helpen; iets terugdoen; bijdragen; activering; zinvol na
     pensioen; voel me nutteloos; talent inzetten; bijstand nuttig; ander helpen`,
  ),
  relation(
    'meedoen',
    `meedoen in de wijk; meedoen in de buurt; meedoen in de samenleving; meedoen aan de samenleving;
    meedoen maatschappij; sociaal netwerk; sociaal netwerk vergroten; netwerk vergroten; netwerk opbouwen;
    netwerkversterking; sociale contacten; contacten leggen; contact maken; contact met anderen;
    contact met mensen; onder de mensen; onder de mensen komen; erbij horen; hoor nergens bij;
    erbij willen horen; welzijnswerk; welzijnsorganisatie; welzijn op recept; welzijnscoach;
    sociaal cultureel werk; opbouwwerk; buurtwerk; participeren; inclusie; deelnemen aan de samenleving;
    wil weer meedoen; weer meedoen; kring kleiner; wereldje kleiner; mijn wereld klein; community activities;
    weer onder de mensen; niet meer meetellen; tel niet meer mee; mensen in de buurt kennen; sociale kring;
    kring van mensen; netwerkcoach; netwerkcoaching; sociaal werker; welzijnswerker; buurtverbinder;
    actief in de buurt; take part`,
    `meedoen; contact; welzijn; buurt; buurtbewoners; deelnemen; participatie; samen; mensen om me heen;
    sociaal; clubje; vereniging; hobbyclub; join in`,
  ),
  relation(
    'eenzaamheid',
    `eenzaam; eenzaamheid; vereenzaamd; vereenzamen; vereenzaming; tegen eenzaamheid;
     eenzaamheidsbestrijding; isolement; sociaal isolement; geisoleerd; isoleert zich; sociaal geisoleerd;
     voel me alleen; voelt zich alleen; altijd alleen; veel alleen; hele dag alleen; zit alleen thuis; alleen
     achtergebleven; alleen komen te staan; sta er alleen voor; moederziel alleen; niemand om mee te praten;
     niemand om tegen te praten; spreek niemand; spreek hele dag niemand; zie nooit iemand; ziet geen mens;
     zie geen mens; geen sterveling; heb niemand meer; niemand komt langs; er komt niemand; komt nooit
     iemand; krijg nooit bezoek; krijgt geen bezoek; geen aanloop; weinig aanloop; weinig vrienden; vrienden
     kwijt; vrienden haken af; geen vriendjes; geen familie meer; geen contact met kinderen; kinderen komen
     nooit; kinderen komen niet; kinderen wonen ver weg; kinderen hebben geen tijd; weinig contacten; geen
     contacten; geen contact meer; geen aanspraak; weinig aanspraak; geen gezelschap; mis gezelschap;
     iedereen om me heen gaat dood; al mijn vrienden zijn dood; iedereen is dood; iedereen valt weg; de muren
     komen op me af; muren komen op haar af; stil in huis; huis is zo stil; doodstil in huis; telefoon gaat
     nooit; niemand belt; praat tegen de televisie; praat tegen de kat; zondagen zijn lang; weekenden duren
     lang; feestdagen alleen; alleen met kerst; kerst alleen; niemand mist mij; komt nooit buiten; komt niet
     meer buiten; komt deur niet uit; kom de deur niet meer uit; kom niet onder de mensen; komt nergens meer;
     trekt zich terug; trekt zich steeds meer terug; sluit zich af van anderen; zit op zijn kamer alleen; ken
     niemand hier; nieuw in de buurt; lonely; loneliness; isolated; no friends; nobody to talk to; no one to
     talk to; feel alone; erg alleen; kent niemand; no family here; misses company; hele avond alleen; weduwe
     eenzaam; alleen en verdrietig; alleen op de wereld; hele dagen niemand; kan met niemand praten over;
     geen mens gezien; hele week niemand gezien; al dagen niemand gesproken; vrienden verloren; geen sociaal
     leven; sociaal leven is weg; no visitors; always alone; nobody visits; praat alleen tegen de kat; tegen
     de kat; hond is de enige; kinderen hebben het druk telefoon; kinderen hebben het druk; verhuisd ken
     niemand; verhuisd geen mens; ken hier niemand; zondag lang; zondag uren lang; komt geen kip; geen kip
     langs; geen vrienden weekend; geen vrienden kamer; heb geen vrienden; kassajuffrouw; enige die ik
     spreek; enige die ik zie; maten dood; vrienden zijn allemaal dood; heb niemand; niemand belt me; vier
     kerst alleen; have nobody; no friends here; stilte in huis; stil sinds; zo stil hier; zo stil in huis;
     heeft niemand; zwaaien raam; student alleen`,
    `alleenstaand; weduwe; weduwnaar; alleen wonen; leeg huis; leegte; verlaten; mis mijn vrienden; mis
     mensen; aandacht; gezelschap; mensen om me heen; kinderen ver weg; kluizenaar; avonden lang; sinds zij
     dood is alleen; ziet niemand; lives alone; aanspraak; mist gezelschap; nergens bij; niemand meer; komt
     nergens; geen vriendinnen`,
  ),
  relation(
    'maatje',
    `maatje; maatjesproject; maatjescontact; maatjeswerk; zorgmaatje; buddy; buddyzorg; buddyproject;
     buddycontact; bezoekvrijwilliger; bezoekmaatje; bezoekdienst; bezoekgroep; bezoekproject; bezoekvriend;
     bezoekdame; bezoekclub; vriendschappelijk bezoek; vriendschappelijk huisbezoek; vriendendienst;
     vrijwilliger op bezoek; vrijwilliger langs; vrijwilliger aan huis; vrijwilliger thuis; vrijwilliger voor
     gezelschap; vrijwillige thuishulp; vrijwillige thuiszorg; koppeling vrijwilliger; gekoppeld aan een
     vrijwilliger; gezelschap; gezelschap aan huis; gezelschapsdame; gezelschapsdienst; gezelschap houden;
     iemand die op bezoek komt; iemand op bezoek; op bezoek komt; iemand die af en toe langskomt; bij haar
     langsgaat; bij hem langsgaat; langs voor een praatje; praatje maken; kopje koffie drinken met; bakkie
     doen; bakje koffie; koffie drinken thuis; samen iets leuks doen; iemand om dingen mee te doen; iemand om
     mee te praten; iemand om mee op pad; samen leuke dingen; kletsen; kletspraatje; telefoonmaatje;
     belcirkel; telefooncirkel; belmaatje; telefonisch contact vrijwilliger; goedemorgendienst; kaartje
     sturen ouderen; jongeren bezoeken ouderen; student bij ouderen; studentenmaatje; iemand om mee te
     kletsen; vriend zoeken; zoek vriendin; een vriendin om mee; vriendschap; steunmaatje; befriending;
     visitor; companion; companionship; someone to talk to; someone to visit; spelletje doen met opa;
     spelletje doen met oma; iemand voor een spelletje; visite; op visite; iemand die eens langskomt; eens in
     de week langs; student die een spelletje doet; jongere die langskomt; kopje thee moeder; thee drinken
     met mijn moeder; museum of terrasje mee; iemand om terrasje te pakken; iemand om museum; graag iemand
     hebben om; langs komt om te schaken; schaken; vriend die langs komt; vriend langs; student opzoeken opa;
     student opa; opzoeken verhalen luistert; verhalen luisteren opa; luistert naar verhalen; opa opzoeken;
     oma opzoeken; mee te winkelen; gezellig mee winkelen; winkelen gezellig iemand; vrouw leeftijd winkelen;
     van mijn leeftijd om; visit my grandmother; visit my mother chat; for a chat; over vroeger praten;
     iemand over vroeger; dammen; keertje met mij naar; met mij naar de markt; op bezoek komen`,
    `vriend; vriendin; langskomen; bij mij langs; aandacht; bezoekje; regelmatig bezoek; luisterend oor;
     vrijwilliger; aanspraak; vast gezicht; koffie; persoonlijke aandacht; belt elke dag; voorlezen;
     spelletje; langsgaan; iemand langskomt; spelletje doen`,
  ),
  relation(
    'ontmoeten',
    `ontmoeten; ontmoeting; ontmoetingsplek; ontmoetingsplaats; ontmoetingsruimte; ontmoetingscentrum;
     ontmoetingsgroep; ontmoetingsmiddag; ontmoetingsochtend; inloop; inloophuis; inloopochtend;
     inloopmiddag; inloopcentrum; inloop in de buurt; buurthuis; buurthuiskamer; buurtcentrum; buurtkamer;
     wijkcentrum; wijkhuis; wijkgebouw; dorpshuis; dorpskamer; huiskamer van de buurt; huiskamer in de wijk;
     open huis ontmoeten; koffieochtend; koffieinloop; koffie-inloop; koffiemiddag; koffieuurtje; koffie
     drinken met anderen; koffie met buurtgenoten; mensen leren kennen; mensen ontmoeten; anderen ontmoeten;
     nieuwe mensen; nieuwe vrienden; nieuwe vrienden maken; vrienden maken; nieuwe contacten;
     leeftijdsgenoten; leeftijdgenoten ontmoeten; buurtgenoten; buren leren kennen; gezelligheid; gezellig
     samenzijn; gezelligheid zoeken; gezellige middag; soosavond; clubavond; damesgroep; vrouwengroep;
     mannengroep; vrouwenochtend; weduwengroep; alleenstaanden ontmoeten; spelletjesmiddag; spelletjesavond;
     cafe voor ontmoeting; repaircafe; vriendenkring; kennismaken met mensen; gelijkgestemden; vriendenkring
     uitbreiden; jongerensoos; jongerencentrum; jongerenontmoeting; praatgroep; praathuis; leesclub; social
     group; meet people; meeting people; make friends; community centre; coffee morning; op zoek naar inloop;
     binnenlopen praatje; binnenlopen buurt; zomaar binnenlopen; kunt binnenlopen voor een praatje; nieuwe
     vriendinnen; vriendinnen maken; klaverjassen buurtgenoten; bingo buurtgenoten; bingo buurt; klaverjassen
     buurt; moeder onder de mensen; clubje vrouwen; clubje mannen; clubjes voor vrouwen; clubje boven de
     zestig; meet people neighbourhood; meet neighbours; koffie drinken buurthuis; koffietafel; koffietafel
     aanschuiven; club kaarten; club om te kaarten; weduwnaar club; weduwe club; mannenochtend`,
    `gezellig; samenkomen; samenkomst; samen koffie; groepje; club; clubje; mensen om me heen; bijeenkomst;
     gezelligheid samen; lotgenoten; aanschuiven; binnenlopen; iedereen is welkom; odensehuis; eetgroep;
     nieuw hier; clubjes`,
  ),
  relation(
    'uitje',
    `uitje; dagje uit; uitstapje; eropuit; eropuit met begeleiding; op pad met begeleiding; dagtocht;
     busreis; boottocht; excursie; uitgaan met begeleiding; vakantie met zorg; vakantie met begeleiding;
     zorgvakantie; begeleide vakantie; aangepaste vakantie; vakantieweek; vakantiereis; vakantie voor mensen
     met een beperking; vakantie voor ouderen; vakantie met rolstoel; vakantieboot; vakantieschip;
     groepsreis; groepsreizen; reizen met begeleiding; reisbegeleiding; reisgezelschap; museum; museumbezoek;
     naar de bioscoop; naar de film; naar het theater; naar een concert; naar de dierentuin; dierentuin; naar
     het strand; strand; nog een keer de zee zien; laatste wens; wensambulance; terrasje; terrasje pakken;
     samen winkelen; rolstoelfiets; duofiets; duofietsen; fietsmaatje; fietstocht; samen fietsen; rondrit;
     ritje maken; toeren; day trip; outing; holiday with care; holidays; trip; voetbalwedstrijd kijken; nog
     een keer naar zee; een keer naar het strand; dagje naar zee; er eens uit met vader; er eens uit met
     moeder; zee zien; nog een keer de zee; strand rolstoel; dagje dierentuin; jaren nergens geweest; nergens
     geweest dagje; op vakantie met zuurstof; vakantie zuurstof; zuurstof op vakantie; vakantie rolstoel;
     vakantie ziek; vakantie dialyse; middagje varen; varen; varen ouderen; naar de markt groepje; markt met
     een groepje; voetbal met vader; mist zijn club; vader naar het voetbal; naar voetbalwedstrijd; naar het
     stadion; day trip wheelchair; outing mother; museum bezoeken; concert rolstoel; geboortedorp; nog een
     keer naar haar dorp; nog een keer naar geboorte; vakantie met verzorging; concert; rolstoel concert;
     boot dagtocht; andre rieu`,
    `vakantie; op vakantie; fietsen; weg met de bus; leuke dingen doen; buiten de deur; ergens heen;
     familiebezoek; naar verjaardag; naar buiten; weekendje weg; uitgaan; reizen; zon zien; kerk; winkelen;
     op pad; kerkbezoek`,
  ),
  relation(
    'wandelen',
    `wandelen; wandeling; wandelgroep; wandelclub; wandelmaatje; wandelbuddy; wandelvrijwilliger;
     wandelcoach; wandelcoaching; samen wandelen; ommetje; blokje om; blokje om lopen; een rondje lopen;
     rondje lopen; eindje lopen; stukje lopen met; samen lopen; loopgroep; loopmaatje; rolstoelwandelen;
     wandelen met de rolstoel; wandelen met rollator; rollatorwandelen; rollatorloop; rollatorgroep; duwen
     van de rolstoel; rolstoel duwen; duwer rolstoel; even naar buiten met; mee naar buiten; frisse neus;
     frisse neus halen; luchtje scheppen; een luchtje scheppen; durft niet alleen naar buiten; niet alleen
     naar buiten; niet meer alleen over straat; hond uitlaten; hond laten uitlaten; hondenuitlaat;
     hondenwandeling; nordic walking; walking group; go for a walk; walk together; walking buddy; alleen niet
     door park; blokje om met vader; rondje door het bos; rondje bos groepje; rondje door de wijk; rondje
     park; duwt rolstoel rondje; duwt moeder rolstoel; iemand die rolstoel duwt; walk with me; someone to
     walk with; walk in the park; hond uitlaten samen; samen lopen ochtend; wie loopt met haar; loopt met
     haar een stukje; stukje lopen; stukje wandelen; pad met stokken; stokken duin; lopen in duin`,
    `naar buiten; buitenlucht; frisse lucht; hond; wandelt graag; kuieren; buiten komen; rondje`,
  ),
  relation(
    'digitaal',
    `computerles; computercursus; computerhulp; computerinloop; computerclub; computer leren; hulp met de
     computer; hulp bij computer; computer uitleg; snap de computer niet; laptop; tabletles; tabletcursus;
     tablet leren; tablet uitleg; ipad; ipadles; smartphone; smartphonecursus; smartphoneles; telefoonles;
     telefoon uitleg; mobiele telefoon leren; snap mijn telefoon niet; nieuwe telefoon instellen; telefoon
     instellen; omgaan met telefoon; omgaan met computer; omgaan met de tablet; digitale vaardigheden;
     digitaal vaardig; digivaardig; digibeet; digitaalhuis; digitaal leren; digitale hulp; digihulp;
     digicoach; digitaal spreekuur; digitale wereld; digitalisering; digitale inclusie; informatiepunt
     digitale overheid; digid; digid aanvragen; digid lukt niet; inloggen; inloggen lukt niet; wachtwoord;
     wachtwoord vergeten; internetten; internetcursus; internetbankieren; internet bankieren; bankieren via
     computer; bankieren op telefoon; alles moet via internet; alles moet online; alles gaat digitaal; geen
     computer; geen internet; mailen leren; leren appen; leren whatsappen; leren beeldbellen; leren
     videobellen; foto's versturen kleinkinderen; app installeren; qr-code; printer; wifi; klik en tik;
     beeldscherm uitleg; oplichting internet; phishing; veilig internetten; help with computer; computer
     lessons; learn smartphone; computer help; online banking; bankieren lukt niet; bank app snap ik niet;
     afspraak online maken lukt niet; scherm snap ik niet; whatsappen met kleinkinderen; computer te
     moeilijk; smartphone te moeilijk; bang voor de computer; app ziekenhuis; snap app niet; app op telefoon;
     patientenportaal lukt niet; tablet gekregen; tablet aan zetten; hoe werkt tablet; hoe tablet aan; bank
     op de telefoon; telefoon snap er niks van; telefoon geen jota; beeldbellen kleinkinderen; inloggen
     codes; inloggen met codes; codes tureluurs; wachtwoorden; klikte op iets; verkeerd geklikt; computer
     niet meer aan; durf computer niet; spelletje op tablet; spelletje tablet leren; use whatsapp; teach
     whatsapp; teach my father phone; foto's op telefoon leren; qr code; foto's op telefoon; alles via
     internet; nepberichten; klikt overal op; hoe mailen; mailen werkt`,
    `computer; tablet; telefoon; whatsapp; online; website; digitaal; mediawijsheid; beeldbellen;
     videobellen; skypen; internet; appjes; mail; email; appen; codes; kan niet online`,
  ),
  relation(
    'taal',
    `taalles; taalcursus; taalcafe; taalhuis; taalmaatje; taalcoach; taalcoaching; taalvrijwilliger;
     taalgroep; taalpunt; taalschool; taalactivering; taalvaardigheid; taalondersteuning; nederlands leren;
     nederlandse les; nederlandse les volgen; les nederlands; nederlandse taal leren; nederlandse taal; taal
     leren; leren nederlands praten; nederlands spreken oefenen; nederlands oefenen; beter nederlands; beter
     nederlands leren; cursus nederlands; nt2; inburgering; inburgeren; inburgeringscursus;
     inburgeringsexamen; staatsexamen nederlands; laaggeletterd; laaggeletterdheid; analfabeet;
     analfabetisme; alfabetisering; leren lezen; leren lezen en schrijven; leren schrijven; lezen en
     schrijven; lezen en schrijven moeilijk; lezen vind ik moeilijk; moeite met lezen; moeite met lezen en
     schrijven; basisvaardigheden; kan niet lezen of schrijven; kan niet schrijven; nooit leren lezen; nooit
     naar school geweest; brieven niet lezen; spreekuur taal; conversatieles; conversatiegroep; samenspraak;
     taal op de werkvloer; learn dutch; dutch lessons; dutch course; dutch language; speak dutch better;
     reading and writing; nederlands te leren; wil nederlands leren; woordjes leren; beter leren praten
     nederlands; examen inburgering; kan niet schrijven en lezen; schaam me kan niet lezen; beter praten
     buren; praten met de juf marokko; uit marokko beter praten; uit syrie praten leren; lezen schaam me;
     schaam me lezen schrijven; letters lukken niet; mijn vrouw formulieren letters; vrouw leest alles voor;
     inburgeren oefenen; praten oefenen taal; practise dutch; practice dutch; speak better dutch; leren lezen
     volwassen; lachen om mijn nederlands; mijn nederlands; schoolbrieven; uit eritrea`,
    `nederlands; kan niet lezen; kan niet goed lezen; spreek slecht nederlands; nieuwkomer; statushouder;
     taalachterstand; integratie; rekenen leren; spelling; uitspraak`,
  ),
];
