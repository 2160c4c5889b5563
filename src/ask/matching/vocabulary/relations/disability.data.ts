import { relation } from '../concept.ts';

/** Branch beperking: living with a disability. */
export const disability = [
  relation(
    'beperking',
    `gehandicapt; gehandicapte; handicap; gehandicaptenzorg; minder valide; mindervalide; mensen met een
     beperking; leven met beperking; kind met beperking; zoon met beperking; dochter met beperking; broer
     met beperking; zus met beperking; chronische beperking; gehandicaptenorganisatie; zorgintensief kind;
     zorgenkind; kind met handicap; beperking ouders; ouders van gehandicapt; aangeboren aandoening;
     aangeboren afwijking; zeldzaam syndroom; zeldzame aandoening; genetische afwijking; inclusie beperking;
     toegankelijkheid beperking; brussen; brus; broers en zussen beperking; broertje gehandicapt; zusje
     gehandicapt; brussengroep; disability; disabled; handicapped; wajong; jonggehandicapt; vn-verdrag
     handicap; toekomst kind met beperking; later als ouders dood gehandicapt; special needs; toekomst
     gehandicapt kind; toekomst gehandicapte zoon; wie zorgt later gehandicapt; zorgt later beperking zoon;
     toekomstplan gehandicapt; broertjes en zusjes beperking; ouderinitiatief; wooninitiatief ouders;
     gehandicapte zoon; gehandicapte dochter; gehandicapte broer; gehandicapte zus; gehandicapt kind;
     gehandicapte kind; gehandicapte moeder; mensen met handicap; mensen met beperkingen; jongeren met
     beperking; volwassenen met beperking; kinderen met beperking; cliënten met beperking; begeleiding
     gehandicapten; begeleiding handicap; begeleiding beperking; ondersteuning beperking; hulp beperking;
     hulp gehandicapt; hulp handicap; oud en gehandicapt; gehandicapt geboren; met handicap geboren;
     aangeboren handicap; aangeboren beperking; gehandicaptenbegeleiding; gehandicaptenhulp;
     gehandicaptenvoorziening; vroeghulp gehandicapt; integrale vroeghulp; vroegbegeleiding; ouderschap
     gehandicapt kind; ouders gehandicapt; ouders met gehandicapt kind; net gehoord kind gehandicapt; levend
     verlies kind beperking; chromosoomafwijking; chromosoom afwijking; stofwisselingsziekte; person with
     disability; disabled child; disabled son; disabled daughter; disability support`,
    `beperking; beperkingen; ghz; lg; vg; wlz gehandicapt; afwijking; indicatie gehandicapt`,
  ),
  relation(
    'verstandelijk',
    `verstandelijke beperking; verstandelijk beperkt; verstandelijk gehandicapt; verstandelijk gehandicapte;
     verstandelijke handicap; geestelijk gehandicapt; geestelijke handicap; mentale beperking; mentale
     handicap; mensen met verstandelijke beperking; lichte verstandelijke beperking; lichtverstandelijke
     beperking; licht verstandelijk beperkt; licht verstandelijk gehandicapt; lvb; lvg; sglvg; sglvb; matige
     verstandelijke beperking; zwakbegaafd; zwakbegaafdheid; moeilijk leren en beperking; zeer moeilijk
     lerend; laag iq; iq van 60; iq van 65; iq van 70; iq onder 70; iq onder 85; iq tussen 50 en 85; iq is
     laag; laagbegaafd; downsyndroom; syndroom van down; down syndroom; mongool; mongooltje; fragiele x;
     fragile x; prader-willi; prader willi; angelman; angelmansyndroom; williamssyndroom; rett syndroom;
     rettsyndroom; 22q11; kleefstra; foetaal alcohol; fasd; achtergebleven in ontwikkeling; achterlijk;
     niveau van kind; niveau van kleuter; niveau van vierjarige; emotionele ontwikkeling beperking; begrijpt
     ingewikkelde dingen niet; begrijpt brieven niet beperking; speciaal onderwijs gezeten; is niet zo slim;
     minder slim geboren; overvraagd verstandelijk; verstandelijk beperkte ouders; ouders met lichte
     verstandelijke beperking; ouder lvb; kinderwens verstandelijk; ouder worden verstandelijke beperking;
     dementie verstandelijke beperking; dementie down; avg arts; avg-arts; arts verstandelijk gehandicapten;
     orthopedagoog beperking; gedragskundige verstandelijk; orthopedagoog verstandelijk; woonzorg
     verstandelijk; begeleiding verstandelijke beperking; ambulant lvb; begeleiding lvb; ondersteuning
     verstandelijke beperking; levensloopbegeleiding; gedragsproblemen verstandelijke beperking; triple c; vg
     zorg; vg-sector; vg3; vg4; vg5; vg6; vg7; werken met picto; ondersteunde communicatie; totale
     communicatie; learning disability; intellectual disability; mentally disabled; down syndrome; slow
     learner; low iq; heeft down; zoon met down; dochter met down; broer met down; zus met down; kind met
     down; mijn zus heeft down; jongen met down; meisje met down; niveau van 3 jaar; niveau van 4 jaar;
     niveau van 5 jaar; niveau van 6 jaar; niveau van 8 jaar; niveau van 10 jaar; niveau van kleuterklas;
     verstand van kleuter; ontwikkelingsniveau laag; sociaal-emotioneel niveau laag; cognitief laag niveau;
     lage intelligentie; lager iq; iq 50; iq 55; iq 60; iq 65; iq 68; iq 70; iq 75; iq 80; iq van 55; iq van
     75; iq van 80; disharmonisch iq; sdo; gedragskundige lvb; lvb jongere; lvb jongeren; lvb volwassenen;
     lvb ouders; lvb-jeugd; lvb problematiek; lvb-problematiek; lvb en verslaving; lvb begeleiding;
     lvb-vriendelijk; moeder lvb; ouders lvb; mensen met lvb; licht verstandelijke beperking; lichte
     verstandelijke handicap; verstandelijk zwakker; zwak begaafd; zwakbegaafde; verstandelijk niet sterk;
     mentaal gehandicapt; mentaal beperkt; geestelijk beperkt; geestelijk gehandicapte; verstandelijk
     beperkte; verstandelijk beperkten; mensen met down; begeleiding down; begeleiding verstandelijk
     gehandicapt; ambulante begeleiding verstandelijke beperking; ambulante hulp lvb; zorg verstandelijke
     beperking; zorg verstandelijk gehandicapten; woonbegeleiding lvb; autisme en verstandelijke beperking;
     ouders oud zoon gehandicapt; zoon gehandicapt woont thuis; ouder wordend down; scholing lvb; taal voor
     allemaal; makkelijk lezen; eenvoudig uitleggen beperking; easy read; retarded; mental disability; down's
     syndrome; functioneert op niveau van; niveau van zesjarige; niveau van vijfjarige; niveau van
     achtjarige; niveau 6 jarige; niveau 4 jarige; niveau 8 jarige; op jong niveau verstandelijk; Down's
     syndrome; met down; klokkijken lukt niet; in zijn hoofd zes jaar; in haar hoofd een kind; hoofd jaar of
     zes; in zijn hoofd een kleuter; leeft als kleuter; volwassen maar nog kind; altijd kind gebleven; blijft
     altijd kind; blijft een kind; zmlk geweest; extra chromosoom; chromosoom geboren; leert alles langzamer;
     loopt ver achter; loopt achter kleinzoon; snap het niet zo snel; geld zegt hem niks; geld snapt hij
     niet; waarde van geld niet; thinks like child; mind of a child; cannot count or read; zoon van vijftig
     woont nog bij ons; wat als wij dood zijn zoon; heeft het verstand van een kind; ontwikkeling jonger dan
     leeftijd; laat zich alles aanpraten; goedgelovig iedereen vertrouwt; bijzondere school; verstand van
     peuter; formulieren te ingewikkeld; mytylschool verstandelijk; te moeilijke woorden; leest op
     kinderniveau`,
    `goedgelovig beïnvloedbaar; makkelijk over te halen; laat zich gebruiken; verkeerde vrienden makkelijk
     beïnvloed; naïef; kwetsbaar beïnvloedbaar; kan niet lezen en schrijven; kan niet klokkijken; speciaal
     onderwijs; praktijkonderwijs; pro school; zmok; moeite met leren; leert langzaam; vg; overvragen; wordt
     overvraagd; ontwikkelingsachterstand; moeilijk lerend; moeilijk lerende; blijft achter ontwikkeling;
     praktijkonderwijs begeleiding; nederlands met gebaren; moeilijk verstaanbaar gedrag; zml school; zmlk;
     picto's; pictogrammen; beetje traag; traag van begrip; snapt brieven niet goed; kan niet goed leren;
     niet goed leren; niet zelf met geld beperking; leert moeilijk; niet zo snel van begrip; woont nog altijd
     bij ons; bijzonder kind; anders dan anderen geboren; te ingewikkeld`,
  ),
  relation(
    'vg-dag',
    `dagbesteding verstandelijke beperking; dagbesteding verstandelijk gehandicapt; dagbesteding beperking;
     dagbesteding gehandicapt; dagbesteding gehandicapten; dagbesteding vg; dagbesteding lvb; dagbesteding
     down; dagbesteding downsyndroom; dagbesteding laag iq; dagbesteding handicap; dagcentrum gehandicapten;
     dagcentrum verstandelijk; dagcentrum beperking; dagactiviteitencentrum; dac gehandicapten;
     activiteitencentrum verstandelijk; activiteitencentrum beperking; activiteitencentrum gehandicapten;
     dagactiviteiten verstandelijk; dagactiviteiten beperking; arbeidsmatige dagbesteding beperking;
     belevingsgerichte dagbesteding; werk verstandelijke beperking; werk met beperking; werk downsyndroom;
     werken met beperking; werken verstandelijke beperking; werkplek beperking; werkplek verstandelijk;
     zorgboerderij verstandelijk; zorgboerderij beperking; zorgboerderij gehandicapt; zorgboerderij down;
     boerderij beperking werken; kinderboerderij werken beperking; lunchroom beperking; lunchcafé beperking;
     bakkerij beperking; winkel beperking werken; horeca beperking; inpakwerk; montagewerk; houtwerkplaats;
     kaarsenmakerij; kaarsen maken; atelier verstandelijk; atelier beperking; atelier gehandicapten;
     kunstatelier beperking; kwekerij beperking; groenvoorziening beperking; na school dagbesteding zoon; van
     school dagbesteding; school af dagbesteding; na speciaal onderwijs dagbesteding; na praktijkonderwijs
     dagbesteding; van speciaal onderwijs af; van school af beperking; na vso werk; schoolverlater beperking;
     na zml school; kan niet in gewoon bedrijf; dagstructuur verstandelijk; daginvulling verstandelijke
     beperking; overdag verstandelijk gehandicapt; overdag verstandelijke beperking; iets te doen
     verstandelijk; hele dag thuis verstandelijk; zit thuis verstandelijk; dagbesteding ouderen
     verstandelijke beperking; groepsbegeleiding verstandelijk; jobcoach verstandelijk; jobcoach beperking;
     jobcoach lvb; stage verstandelijk; arbeidstraining verstandelijk; leerwerkplek beperking;
     werkervaringsplek beperking; day activities learning disability; work learning disability; day centre
     disabled; dagbesteding zoon beperking; dagbesteding dochter beperking; dagbesteding zoon down;
     dagbesteding dochter down; dagbesteding na school; dagbesteding zwakbegaafd; dagbesteding zml; overdag
     zoon beperking; overdag dochter beperking; overdag down; overdag gehandicapt; overdag bezig beperking;
     iets te doen beperking; iets te doen gehandicapt; iets te doen down; iets te doen laag iq; zit thuis
     beperking; zit thuis gehandicapt; zit thuis down; hele dag thuis beperking; hele dag thuis gehandicapt;
     verveelt zich beperking; verveelt zich gehandicapt; verveelt zich verstandelijk; wil graag werken
     beperking; wil werken down; wil werken verstandelijk; baantje beperking; baantje verstandelijk; baantje
     lvb; werk laag iq; werk lvb; werken lvb; werken met down; werken zwakbegaafd; werk voor gehandicapten;
     werken gehandicapt; werk gehandicapt; werken met dieren beperking; dieren verzorgen beperking; dieren
     verstandelijk; paarden beperking; tuin beperking; tuinieren beperking; koken beperking dagbesteding;
     catering beperking; keuken werken beperking; winkeltje beperking; kringloop beperking; drukkerij
     beperking; theaterwerkplaats; muziekwerkplaats; keramiek beperking; schilderen beperking; kunst
     beperking; creatieve dagbesteding beperking; muziek dagbesteding beperking; dagbesteding ernstige
     beperking; seniorendagbesteding beperking; seniorengroep beperking; oudere gehandicapten dagbesteding;
     pensioen dagbesteding beperking; industrieel dagbesteding; industriële dagbesteding; industriële
     werkzaamheden; semi-industrieel; technische dagbesteding; groene dagbesteding beperking;
     groepsbegeleiding beperking; zinvolle daginvulling verstandelijk; vervoer dagbesteding beperking;
     dagbesteding vervoer verstandelijk; work for disabled; job down syndrome; job learning disability;
     dagbesteding mensen verstandelijke beperking; dagbesteding volwassenen verstandelijke beperking;
     dagbesteding jongeren verstandelijke beperking; dagbesteding zoon verstandelijke beperking; dagbesteding
     dochter verstandelijke beperking; dagbesteding mensen beperking; dagbesteding jongeren beperking;
     dagbesteding volwassenen beperking; werk zoon beperking; werk dochter beperking; werk zoon
     verstandelijke beperking; werk dochter verstandelijke beperking; werk mensen beperking; werken mensen
     beperking; werk jongeren beperking; werk mensen verstandelijke beperking; werkplek mensen beperking;
     lunchroom werken down; down werken; werken zus down; werken zoon down; werken dochter down; down wil
     werken; net van school beperking zoon; sociale werkplaats dicht; inpakwerk zoon; koffie schenken
     beperking; beperking ergens bij horen; van speciale school af thuis; na speciale school; niveau
     vierjarige overdag; mytylschool baan; mytylschool af; dozen vouwen; syndroom overdag; down overdag;
     beperking overdag; lvb overdag`,
    `leerwerkplek; werkbegeleiding; zinvolle daginvulling beperking; iets met dieren werken beperking; werken
     op boerderij; werken in winkel; jobcoach; vso; werkplaats; fietsenwerkplaats; wasserij werken; klussen
     groenonderhoud; verveelt zich zoon beperking; zit thuis zonder werk beperking; past niet op
     dagbesteding; activiteitencentrum; wajong; arbeidsmatige dagbesteding; beschut werken; beschut werk;
     beschutte werkplek; sociale werkplaats; sociale werkvoorziening; werkproject; werkprojecten;
     participatiebaan; begeleid werken; begeleid werk; supported employment; inpakken en sorteren;
     ervaringsgerichte dagbesteding; groenploeg; leerwerktraject beperking; simpel werk zonder druk; inpakken`,
  ),
  relation(
    'vg-vrije-tijd',
    `vrije tijd verstandelijk; vrije tijd beperking; vrije tijd gehandicapt; vrijetijd beperking;
     vrijetijdsbesteding beperking; vrijetijdsbesteding verstandelijk; vrijetijdsbesteding gehandicapt;
     vrijetijdsclub; soos beperking; soos verstandelijk; soos gehandicapten; soosavond; disco beperking;
     disco verstandelijk; disco gehandicapten; clubavond beperking; club verstandelijk beperking; club voor
     gehandicapten; avondclub beperking; weekendclub; weekend activiteiten beperking; zaterdagclub; zaterdag
     beperking kind; vakantie verstandelijk; vakantie beperking; vakantie gehandicapt; vakantie
     gehandicapten; vakantie handicap; vakantieweek beperking; vakantiekamp beperking; kamp beperking; kamp
     gehandicapten; begeleide vakantie; begeleide reizen; reis verstandelijk; reizen met beperking;
     aangepaste vakantie; aangepaste reizen; uitje beperking; uitjes beperking; uitjes verstandelijk; uitje
     gehandicapt; dagje uit beperking; dagje uit gehandicapt; sport verstandelijk; sport beperking; sporten
     beperking; sporten handicap; sporten gehandicapt; sporten verstandelijk; g-sport; g-voetbal; g voetbal;
     g-team; g-hockey; g-korfbal; g-judo; g-tennis; gehandicaptensport; aangepast sporten; aangepast sport;
     aangepaste sportclub; unieke sporten; special olympics; paralympisch; zwemmen beperking; zwemmen
     verstandelijk; zwemmen gehandicapt; zwemles beperking; voetbal beperking; voetbal verstandelijk; voetbal
     gehandicapt; voetbal down; judo beperking; hockey beperking; dansen beperking; dansles beperking; koor
     beperking; muziek beperking; muziekles beperking; theater beperking; toneel beperking; paardrijden
     beperking; paardrijden gehandicapt; paardrijden handicap; ponyrijden beperking; scouting beperking;
     blauwe vogels; kookclub beperking; hobby verstandelijk; hobby beperking; hobbyclub beperking; cursus
     verstandelijke beperking; maatje verstandelijk; maatje beperking; maatje gehandicapt; maatje lvb;
     vriendschap verstandelijk; vriendschap beperking; vrienden maken beperking; vrienden verstandelijke
     beperking; vrienden down; geen vrienden beperking; geen vrienden verstandelijk; dating beperking;
     avondje uit beperking; weekend vervelen beperking; leisure learning disability; disabled sports; holiday
     disabled; social club disability; weekendopvang verstandelijk; zaterdagopvang verstandelijk; logeren en
     leuke dingen beperking; vrijetijdsmaatje; vrijetijdscoach; vrijetijdsactiviteiten beperking;
     vrijetijdsaanbod; activiteiten beperking avond; activiteiten beperking weekend; activiteiten
     gehandicapten; activiteiten verstandelijk beperking vrije tijd; leuke dingen beperking; leuke dingen
     gehandicapt; leuks doen beperking; leuks doen gehandicapt; weekend iets doen beperking; weekend
     gehandicapt; weekend verstandelijk; avond verstandelijk; avond gehandicapt; uitgaan beperking; uitgaan
     verstandelijk; uitgaan gehandicapt; feest beperking; feestavond beperking; feest verstandelijk; bowlen
     beperking; carnaval gehandicapt; bingo beperking; spelletjes beperking; film beperking; bios beperking;
     dagje pretpark beperking; efteling beperking; vakantie down; vakantie zoon beperking; vakantie dochter
     beperking; vakantie met begeleiding; groepsreis beperking; op vakantie beperking; zomerkamp beperking;
     zomervakantie beperking kind; vakantieopvang beperking; sportclub beperking; sportclub gehandicapt;
     sportclub down; sportclub verstandelijk; sporten down; sport down; sport gehandicapt; sport handicap;
     sport autisme beperking; zwemmen down; zwemmen handicap; zwemclub beperking; zwemclub gehandicapt;
     turnen beperking; gym beperking; atletiek beperking; tennis beperking; basketbal beperking; fietsen
     beperking tandem; tandem fietsen; wandelen beperking groep; muziek verstandelijk; muziek gehandicapt;
     bandje beperking; zingen beperking; zingen verstandelijk; dansen down; dansen gehandicapt; toneel down;
     toneel verstandelijk; theatergroep beperking; creatieve club beperking; knutselclub beperking;
     jongerensoos beperking; hangplek beperking; eenzaam beperking verstandelijk; eenzaam lvb; vriendjes
     beperking; vriendje beperking; vriendenkring beperking; vriendenclub; contact leggen beperking;
     datingbureau beperking; oppas beperking kind; speeltuin beperking; rolstoelvriendelijk uitje; music
     learning disability; sport disabled; friends learning disability; holidays learning disability; voetbal
     kinderen beperking; voetbal jongeren beperking; sport kinderen beperking; sporten kinderen beperking;
     sporten mensen beperking; sporten jongeren beperking; zwemmen kinderen beperking; zwemles kinderen
     beperking; dansen mensen beperking; muziek mensen beperking; vakantie mensen beperking; vakantie
     kinderen beperking; vakantie mensen verstandelijke beperking; vrije tijd kinderen beperking; vrije tijd
     mensen beperking; vrije tijd jongeren beperking; club jongeren beperking; activiteiten kinderen
     beperking; activiteiten mensen beperking; activiteiten mensen verstandelijke beperking; uitjes mensen
     beperking; vrienden zoon beperking; vrienden dochter beperking; vriendschap mensen beperking; team voor
     jongens zoals hij; jongens zoals hij; meiden zoals zij; disco voor mensen met een beperking; down
     dansen; down bowlen; vakantie groepje leiding; zwemclub trager; sporten voor kinderen met een beperking;
     uitgaan met beperking; feest mensen met beperking; beperking club; beperking sporten; beperking judo;
     beperking zwemmen; beperking voetbal; beperking muziek; beperking vakantie; down vakantie; down dagje;
     beperking vrienden; lvb vrienden; beperking dansavond; beperking film; beperking weekend`,
    `soos; carnaval beperking; naar concert beperking; hippotherapie; snoezelen; vakantieweken; uitstapjes
     begeleid; zwemclub; spelletjesavond; buddy beperking; aangepaste disco; kinderen die trager zijn`,
  ),
  relation(
    'ernstig-meervoudig',
    `ernstige meervoudige beperking; ernstig meervoudig beperkt; ernstig meervoudig gehandicapt; ernstige
     meervoudige beperkingen; emb; emb-kind; emb zorg; zevmb; zeer ernstig verstandelijk en meervoudig; zevmb
     kind; meervoudig complex gehandicapt; meervoudig gehandicapt; meervoudig gehandicapte; meervoudig
     beperkt; meervoudige handicap; zwaar gehandicapt; zwaargehandicapt; zwaar meervoudig; ernstig
     gehandicapt; ernstige verstandelijke beperking; zeer ernstige verstandelijke beperking; diep
     verstandelijk gehandicapt; diepe verstandelijke beperking; ernstig verstandelijk beperkt; niveau van
     baby; niveau van een baby; ontwikkelingsleeftijd onder; kan niet lopen niet praten; volledig
     zorgafhankelijk; dag en nacht verzorging gehandicapt; 24 uur zorg gehandicapt kind; volledig verzorgd
     gehandicapt; rolstoel sondevoeding; sondevoeding en epilepsie; epilepsie en gehandicapt; epilepsie
     rolstoel verstandelijk; kinderdagcentrum; kdc; orthopedagogisch dagcentrum; odc; orthopedagogisch
     kinderdagcentrum; belevingsgroep; snoezelen; snoezelruimte; snoezelkamer; basale stimulatie; sensorische
     stimulatie; lacces; wolkentuin; vg8; zzp vg8; copiloot; co-piloot gezin; multiple disabilities; profound
     multiple disabilities; pmld; severely disabled; profoundly disabled; ernstige spasticiteit
     verstandelijk; spastisch en verstandelijk; blind en verstandelijk; doof en verstandelijk; visueel en
     verstandelijk beperkt; moeilijk contact maken beperking; badderen meervoudig; hydrotherapie meervoudig;
     tillen gehandicapt kind; tillen zoon gehandicapt; tillen dochter gehandicapt; wordt te zwaar om te
     tillen gehandicapt; kan niet lopen en niet praten; niet lopen niet praten; kind kan niets zelf
     gehandicapt; kan helemaal niets zelf gehandicapt; zwaar beperkt kind; zwaar beperkt; zwaar verstandelijk
     gehandicapt; zwaar verstandelijk; ernstig verstandelijk gehandicapt; ernstig beperkt kind; ernstige
     beperking; ernstige beperkingen; ernstig gehandicapt kind; meervoudig gehandicapt kind; meervoudig
     gehandicapte kind; meervoudig beperkt kind; meervoudige beperkingen; complexe meervoudige beperking;
     complexe zorgvraag emb; zeer intensieve zorg beperking; intensieve begeleiding meervoudig; wonen
     meervoudig; woongroep emb; woning emb; dagbesteding emb; dagbesteding ernstig meervoudig; dagbesteding
     meervoudig; dagcentrum meervoudig; dagbesteding zwaar gehandicapt; kinderopvang gehandicapt kind; crèche
     gehandicapt kind; opvang gehandicapt kind; opvang meervoudig; leerplichtontheffing; leerplicht
     ontheffing kdc; kinddagcentrum; dagcentrum kind beperking; logeren meervoudig; verpleging meervoudig
     gehandicapt; epilepsie verstandelijk; beademing gehandicapt kind; sonde gehandicapt kind; sondevoeding
     gehandicapt; spastisch verstandelijk; rett; rettsyndroom meervoudig; batten; syndroom van west;
     lennox-gastaut; dravet; zelfverwonding beperking; zelfbeschadigend verstandelijk; slaat zichzelf
     verstandelijk; muziek op schoot meervoudig; belevingsgericht meervoudig; tilliften emb; kind van 10
     luiers gehandicapt; luiers gehandicapt; severe disability; severe multiple disability; moet getild
     worden zoon; getild worden baby niveau; spastisch blind epileptisch; spastisch en epilepsie; spastisch
     en blind; zuurstof tekort geboorte; geboorte zuurstoftekort; rolstoel voeding slangetje; rolstoel sonde
     kind; lacht als je zingt; can't walk talk; can't walk or talk; walk talk seizures; sit seizures;
     stuipen; maakt geluidjes`,
    `spastisch en kan niet praten; sondevoeding kind; intensieve zorg kind; intensieve kindzorg; epilepsie
     kind; spastisch; te zwaar om te tillen; wordt te zwaar tillen; kan niet zelf zitten; dag en nacht zorg
     kind; zorgintensief kind; zorgintensief; dag en nacht toezicht; tilt gehandicapt; aangepaste rolstoel
     kind; kind alles nodig`,
  ),
  relation(
    'lichamelijk',
    `lichamelijke beperking; lichamelijk beperkt; lichamelijke beperkingen; lichamelijk gehandicapt;
     lichamelijk gehandicapte; lichamelijke handicap; fysieke beperking; fysiek beperkt; motorische
     beperking; motorisch beperkt; motorische handicap; rolstoelgebruiker; rolstoelafhankelijk;
     rolstoelgebonden; zit in rolstoel; in rolstoel gekomen; rolstoel terechtgekomen; leven in rolstoel;
     rolstoel beland; rolstoel adl; dwarslaesie; dwarsleasie; ruggenmergletsel; hoge dwarslaesie; paraplegie;
     tetraplegie; verlamde benen; benen verlamd; verlamd aan benen; kan benen niet bewegen; spina bifida;
     open rug; open ruggetje; hydrocefalie; waterhoofd; cerebrale parese; cerebrale pares; cp kind;
     spasticiteit; spastisch; spastische; amputatie; geamputeerd; been geamputeerd; been afgezet; voet
     afgezet; arm geamputeerd; onderbeen kwijt; prothese been; beenprothese; armprothese; kleine gestalte;
     dwerggroei; polio; postpolio; osteogenesis; broze botten; ehlers-danlos; ehlers danlos; arthrogryposis;
     adl-assistentie; adl assistentie; adl clusterwoning; fokuswoning; fokus wonen; focuswoning;
     adl-clusterwonen; aangepast wonen lichamelijke; wonen lichamelijke beperking; begeleiding lichamelijke
     beperking; hulp lichamelijke beperking; zelfstandig wonen rolstoel; zelfstandig wonen lichamelijke;
     wonen met rolstoel; jong en rolstoel; jongere in rolstoel; kind in rolstoel; zoon in rolstoel; dochter
     in rolstoel; dagbesteding lichamelijke; dagbesteding rolstoel; dagbesteding lichamelijk gehandicapt;
     werk rolstoel; werk lichamelijke beperking; sport rolstoel; rolstoelbasketbal; rolstoeltennis;
     rolstoeldansen; rolstoelhockey; rolstoeltraining; gezinsleven rolstoel; assistentiehond; handbike;
     persoonlijke assistentie; persoonlijke assistent; lichaam werkt niet mee; lg zorg; lg4; lg5; lg6;
     physical disability; physically disabled; wheelchair user; in a wheelchair; spinal cord injury;
     paralysed; cerebral palsy; amputee; arm niet meer gebruiken; been missen; eenarmig; fysieke handicap;
     fysieke beperkingen; motorische beperkingen; bewegingsbeperking; beperkt mobiel; mobiliteitsbeperking;
     ben lichamelijk beperkt; mijn lichaam beperkt; gehandicapt rolstoel; kind rolstoel; zoon rolstoel;
     dochter rolstoel; man rolstoel; vrouw rolstoel; vader in rolstoel; moeder in rolstoel; ik zit in
     rolstoel; rolstoel sinds ongeluk; rolstoel na ongeluk; rolstoel leven; rolstoel wonen; rolstoel huis;
     rolstoel werk; rolstoel vakantie; rolstoel uitgaan; rolstoel jongeren; rolstoel dagbesteding; verlamd na
     ongeluk; verlamd ongeluk; verlamd na val; motorongeluk verlamd; nek gebroken; nek gebroken verlamd; rug
     gebroken verlamd; ruggenmerg; ruggenmergbeschadiging; wervel gebroken; niet meer voelen benen; gevoel in
     benen weg; benen doen niets meer; benen doen het niet; been kwijt; been moeten missen; been eraf; been
     verloren; arm verloren; voet geamputeerd; beide benen; kunstbeen; kunstarm; prothese; stompzorg;
     fantoompijn; caudasyndroom; cauda equina; guillain-barré; guillain barre; hemiplegie; diplegie;
     spastisch kind; spastische dochter; spastische zoon; hersenverlamming; zuurstofgebrek geboorte;
     zuurstoftekort geboorte; spasmen; bechterew; klompvoeten; heupdysplasie; achondroplasie; lilliputter;
     klein mens; marfan; adl op afroep; assistentie op afroep; 24-uurs assistentie; assistentie rolstoel;
     wonen in aangepaste woning; fokusproject; fokus appartement; rolstoelwoning; jongeren lichamelijke
     beperking; begeleiding lichamelijk beperkt; begeleiding lichamelijk gehandicapt; ondersteuning
     lichamelijke beperking; activiteiten lichamelijke beperking; activiteitencentrum lichamelijke;
     zelfstandig leven lichamelijke; persoonlijk assistent; mytyl; mytylschool; tyltyl; tyltylschool; niet
     spreken spastisch; spraakcomputer lichamelijk; quadriplegic; paraplegic; paralyzed; lost a leg; lost
     leg; prosthesis; disabled wheelchair; rolstoelsporten; mensen lichamelijke beperking; begeleiding mensen
     lichamelijke beperking; wonen mensen lichamelijke beperking; dagbesteding mensen lichamelijke beperking;
     jongeren met lichamelijke beperking; middel niks voelen; vanaf mijn nek verlamd; been er af; been er af
     gehaald; been eraf gehaald; voet eraf; mis een arm; mis een been; arm kwijt ongeluk; steiger gevallen
     lopen; van geboorte af spastisch; geboorte spastisch; armen en benen zijn; heel mijn leven rolstoel;
     can't use my legs; lost my leg; kunstbeen leren; arm kwijt; mist een been; onderbeen; nek verlamd;
     beugel benen; ondiep water; handbewogen rolstoel`,
    `rolstoel; verlamd; verlamming; slecht ter been; moeilijk lopen; kan niet lopen; kan niet meer lopen;
     beperkt in bewegen; scoliose; klompvoet; ongeluk verlamd; mobiliteit beperkt; kan handen niet gebruiken;
     spierziekte; spierdystrofie; duchenne; lg; wheelchair; invalide; gehandicapt lichaam;
     invalidenparkeerkaart; gehandicaptenparkeerkaart; adl woning; spasme; hulphond; groeistoornis;
     motorongeluk; vergroeid geboren`,
  ),
  relation(
    'zien',
    `slechtziend; slechtziende; slechtziendheid; slecht zien; ziet slecht; zie slecht; ziet bijna niets; ziet
     bijna niks; zie bijna niks; zie bijna niets; ziet niets meer; zie niets meer; ziet haast niets; wazig
     zien; ziet wazig; zie wazig; dubbel zien oog; blind; blinde; blinden; blindheid; blind aan het worden;
     word blind; wordt blind; blind geworden; blind aan een oog; oog blind; kokerzicht; tunnelvisie ogen;
     gezichtsveld; gezichtsvelduitval; visuele beperking; visueel beperkt; visueel gehandicapt; visuele
     handicap; visuele hulpmiddelen; visuele revalidatie; oogziekte; oogaandoening; oogziekten; ogen
     achteruit; slechte ogen; ogen worden slechter; ogen gaan achteruit; ogen laten in de steek; macula;
     maculadegeneratie; macula degeneratie; vlek in oog; vlek midden in beeld; netvlies; netvliesloslating;
     netvliesaandoening; glaucoom; staaroperatie; grauwe staar; groene staar; grijze staar; diabetische
     retinopathie; retinitis pigmentosa; usher; stargardt; oogzenuw; hoornvlies; cvi kind; cerebrale visuele;
     lui oog; retinopathie; oogbol; optometrist; low vision; lowvision; loep; leesloep; beeldschermloep;
     vergrootglas; leeslamp slechtziend; groteletterboeken; grootletterboek; krant niet lezen; krant niet
     meer lezen; kan niet meer lezen ogen; lezen gaat niet meer ogen; letters te klein; gesproken boeken;
     gesproken krant; daisyspeler; daisy speler; passend lezen; braille; brailleleesregel; blindenstok;
     taststok; witte stok; geleidehond; blindengeleidehond; blindengeleidestok; blindeninstituut; sprekende
     klok; sprekend horloge; spraakprogramma slechtziend; voiceover; schermlezer; oogfonds; oogvereniging;
     oogcafé; oog café; mobiliteitstraining slechtziend; oriëntatie en mobiliteit; stoklooptraining; ambulant
     visueel; charles bonnet; bonnet syndroom; poor sight; blind person; visually impaired; partially
     sighted; losing sight; guide dog; going blind; ziet niet goed meer; zie niet goed meer; zien gaat
     slecht; zien gaat achteruit; zicht achteruit; zicht slecht; slecht zicht; zicht wordt minder;
     gezichtsvermogen; gezichtsverlies ogen; visusverlies; visus; verlies van zicht; zicht verloren; zicht
     kwijt; ogen gaan hard achteruit; ogen bijna blind; ogen doen het niet; slechte ogen moeder; ogen oud;
     ogen en koken; ziet nog een beetje; ziet nog maar een beetje; ziet alleen schaduwen; ziet alleen licht
     en donker; schimmen zien; ziet vlekken; zie vlekken; ziet mistig; kijkt door mist; nachtblind;
     nachtblindheid; kleurenblind; halfblind; stekeblind; blind geboren; blind kind; slechtziend kind;
     slechtziende kind; baby ziet slecht; slechtziende moeder; slechtziende vader; mensen met visuele
     beperking; visuele problemen; visuele stoornis; visuele waarneming; visueel advies; visuele begeleiding;
     begeleiding blinden; begeleiding slechtzienden; blinden en slechtzienden; blind en slechtziend; hulp
     slechtziend; thuis slechtziend; koken slechtziend; koken blind; reizen slechtziend; reizen blind;
     computer slechtziend; computer blind; telefoon slechtziend; telefoon blind; lezen slechtziend; post
     voorlezen slechtziend; post lezen ogen; brieven lezen ogen; brief niet lezen ogen; krant lezen ogen;
     puzzelen niet meer ogen; handwerken niet meer ogen; lotgenoten slechtziend; lotgenoten blind; maatje
     slechtziend; maatje blind; wandelen slechtziend; buddy blind; accepteren blind; omgaan met slechtziend;
     verwerken blind; revalidatie slechtziend; revalidatie blind; oogoperatie; oogprik; injectie in oog;
     prikken in oog; ogen suikerziekte; diabetes ogen; uveïtis; droge ogen; keratoconus; ooginfarct; oog
     verloren; kunstoog; ogen druppelen; oogdruppelen; filterbril; contrastbril; telescoopbril; vergroting
     scherm; tekst voorlezen apparaat; voorleesapparaat; voorleeshulp; vergroter; beeldscherm vergroten; huis
     aanpassen slechtziend; verlichting slechtziend; lichtadvies; macular degeneration; cataract; glaucoma;
     eye disease; bad eyesight; cannot see; ogen moeder; ogen vader; last van ogen; zere ogen; problemen met
     ogen; iets aan ogen; ogen zien niks meer; bijna niks meer zien ogen; grijze vlek; vlek in het midden;
     zwarte vlek oog; alles wazig; schenkt naast het kopje; koffie naast kopje; straat ziet niks; stok lopen
     blind; blind stok; met zijn neus op het scherm; neus op scherm; neus op tv; bril niet genoeg; volgt niet
     met oogjes; oogjes volgen niet; letters te klein lezen; loep lezen; macular; losing my sight; can't see
     well; botst overal tegenaan; ogen zijn op; alleen een rondje; door een koker; wazig; wazige letters;
     ondertiteling letters; struikelt ogen; mist voor ogen`,
    `oogproblemen; kan niet meer lezen; lezen lukt niet meer; bril; brillenglazen; herkent gezichten niet;
     durft niet oversteken; oversteken; struikelt over stoep ogen; zintuiglijke beperking; zintuigen;
     doofblind; eyesight; glasses; oogarts; oogkliniek; oogmeting; luisterboek; luisterboeken; grote letters;
     oogzorg; staar ogen; voorleesservice; vergroten letters; tegen dingen aanlopen; optician; ziet niks
     meer; krant lezen`,
  ),
  relation(
    'horen',
    `slechthorend; slechthorende; slechthorendheid; slecht horen; hoort slecht; hoor slecht; hoort niet goed;
     hoor niet goed; hoort de telefoon niet; hoort deurbel niet; hoort mij niet; hoort me niet; doof; dove;
     doven; doofheid; doof geworden; zo doof; stokdoof; potdoof; hardhorend; hardhorig; hardhorende;
     halfdoof; ouderdomsdoof; plotsdoof; plotsdoofheid; vroegdoof; laatdoof; doofblind; doofblindheid;
     doofblinden; auditieve beperking; auditief beperkt; auditieve handicap; gehoorverlies; gehoorproblemen;
     gehoorklachten; gehoorschade; gehoorbeschadiging; gehoorstoornis; gehoor achteruit; gehoortest;
     hoortest; gehooronderzoek; gehoormeting; gehoorapparaat; gehoorapparaten; hoortoestel; hoortoestellen;
     hoorapparaat; hoorapparaten; gehoortoestel; oorapparaat; piepend hoortoestel; batterijtje hoortoestel;
     audicien; audiciën; audiologie; audioloog; audiologisch centrum; cochleair implantaat; cochleair; ci
     implantaat; oorsuizen; tinnitus; piep in oor; piep in oren; suizende oren; ruis in oren; hyperacusis;
     gebaren; gebarentaal; gebarenles; gebarencursus; gebarentolk; gebaren leren; nederlandse gebarentaal;
     nmg cursus; schrijftolk; doventolk; doventelefoon; teletolk; tolk gebarentaal; dovencentrum; dovenclub;
     dovencafé; dovenzorg; doveninstituut; dovenschool; dovenwelzijn; lipaflezen; liplezen; spraakafzien;
     flitslamp deurbel; flitsbel; solo-apparatuur; gezinsbegeleiding doof kind; communicatietraining
     slechthorend; hoorcoach; hooradvies; hoorcafé; hoorhulp; hoorzorg; tv te hard; televisie te hard; tv
     staat keihard; tv keihard; televisie keihard; tv steeds harder; gesprek niet volgen gehoor; verstaat
     niet wat we zeggen; verstaat ons niet; versta mensen niet; verstaat telefoon niet; moet alles herhalen
     gehoor; hulphond doof; hard of hearing; deaf; hearing aid; hearing aids; hearing loss; sign language;
     cannot hear; deafness; hoort bel niet; hoort wekker niet; hoort niets meer oren; hoort bijna niets;
     hoort bijna niks; hoor bijna niets; hoor bijna niks; hoor steeds minder; hoort steeds slechter; hoor
     steeds slechter; horen gaat slecht; horen gaat achteruit; horen gaat moeilijk; horen lukt niet; minder
     goed horen; niet goed horen; slecht gehoor; gehoor wordt slechter; gehoor wordt minder; gehoor gaat
     achteruit; gehoor laten testen; gehoor testen; oren testen; oren laten testen; oren slecht; oren doen
     het niet; oren gaan achteruit; doof aan een oor; één oor doof; doof oor; half doof; beetje doof;
     oostindisch doof; zo doof als een kwartel; opa doof; oma doof; moeder doof; vader doof; doof kind; doof
     geboren; slechthorend kind; slechthorende kind; baby gehoortest; kind hoort slecht; kind hoort niet
     goed; trommelvliesbuisjes; buisjes in oren; dove mensen; dove ouderen; ouderen doof; doven en
     slechthorenden; slechthorenden en doven; mensen met gehoorverlies; begeleiding doven; begeleiding doof;
     hulp doof; begeleiding slechthorend; wonen doof; woonvorm doof; dagbesteding doof; activiteiten doven;
     lotgenoten slechthorend; lotgenoten doof; lotgenoten tinnitus; omgaan slechthorend; omgaan tinnitus;
     leren leven tinnitus; cursus slechthorend; werk slechthorend; nieuw gehoorapparaat; gehoorapparaat
     weigert; gehoorapparaat schoonmaken; batterij gehoorapparaat; gehoorapparaat indoen; hoortoestel indoen;
     gehoorhulp; gehooradvies; gehoorcentrum; gehoorwinkel; gehoorwinkels; gehoorimplantaat; bone anchored;
     baha; otosclerose; gehoorbrughoektumor; brughoektumor; piepen in oor; gepiep oren; gesuis oren; ruisen
     oren; gezoem in hoofd; fluiten oren; oren suizen; oren piepen; overgevoelig voor geluid oren; gesprek
     volgen gehoor; gesprek volgen slechthorend; drukke ruimte niet verstaan; rumoer niet verstaan;
     verjaardag niet verstaan; kan televisie niet verstaan; televisie niet horen; radio te hard; praat
     harder; harder praten; alles twee keer zeggen; alles drie keer zeggen; telefoon niet horen; bellen lukt
     niet doof; telefoneren doof; ondertiteling bellen; spraak naar tekst; gebarentaal leren; gebarentaal
     cursus; kind gebaren leren; vierhandengebaren; tactiele gebaren; doofblind begeleiding;
     begeleidersvoorziening doofblind; schrijftolk regelen; ringleiding huis; signaleringssysteem doof;
     trilwekker; deaf people; deaf child; hearing test; ringing ears; verstaat mij niet meer; tv zo hard;
     hoor de deurbel niet; deurbel niet horen; deurbel en telefoon; niet om als we roepen; draait zich niet
     om roepen; reageert niet op geluid; doof praat met handen; praten met mijn handen; gebaren praten; piep
     in mijn oren; fluit in mijn oren; gesuis; dingetjes in haar oren; oren apparaatje piepen; knik maar wat;
     can't hear well; laat maar verstaat; oorapparaat fluit; oortjes fluiten; mompelen jullie; iedereen
     mompelt`,
    `oren; oorarts; verstaat slecht; gesprek niet volgen; gesprekken niet volgen; verjaardag niet volgen;
     geluid te zacht; schreeuwen tegen opa; verstaat niet; versta niet; zintuiglijke beperking; hearing;
     ondertiteling; kno-arts; kno arts; oorsmeer; ringleiding; ziekte van menière; menière; hoort niets oud;
     verstaat verkeerd; zit erbij en volgt het niet; harder zetten; sluit zich af oren; verstaat; roepen
     hoort niet; gehoor`,
  ),
];
