import { relation } from '../concept.ts';

/** The youngest, days and nights away from home, and young people on their way out of it. */
export const growingUp = [
  relation(
    'baby',
    `baby; baby's; pasgeboren; pasgeborene; pasgeboren kind; zuigeling; zwanger; zwangere; zwangerschap;
     zwangerschapsbegeleiding; zwangerschapscursus; zwangerschapsyoga; ongepland zwanger; zwanger en geen
     huis; zwanger en alleen; tienerzwangerschap; zwangerschap afbreken; in verwachting;
     bevalling; pas bevallen; net bevallen;      keizersnede; uitgerekend; kraamtijd; kraambed;
     kraamvrouw; gezin met pasgeborene; nazorg
     kraamtijd; doula;      prenataal; prenatale zorg; prenataal huisbezoek; postnataal; postpartum; depressie na bevalling; somber
     na bevalling; roze wolk; geen roze wolk; huilt na bevalling; borstvoeding; borstvoeding lukt niet;
     lactatiekundige; flesvoeding; kolven; huilbaby; baby huilt veel; baby huilt hele nacht; baby blijft
     huilen; baby huilt; baby slaapt niet; baby drinkt niet goed; reflux baby; baby ontroostbaar; doorslapen
     baby; draagdoek; babymassage; bakerpraktijk; babyspreekuur; babyverzorging; net ouders geworden; pas
     vader; consultatiebureau; jeugdgezondheidszorg; jgz; jeugdverpleegkundige; ggd kinderen; vaccinatie
     baby; prikken baby; tweeling; meerling; drieling; kansrijke start; stevig ouderschap; moeders informeren
     moeders; moeder-kindhuis; moeder-baby unit; centering pregnancy; centeringzorg; babyspullen; babyuitzet;
     babypakket; babyhuis; te vondeling; ouder-baby interventie; ouder-baby; hechting met baby; hechting
     baby; pregnant; pregnancy; newborn; breastfeeding; postpartum depression; giving
     birth; eerste kind gekregen; eerste kind verwacht; eerste kind komst; moeder-baby; kersverse moeder;
     kersverse ouders; kersverse vader; jonge moeder baby; jonge ouders baby; zwanger van tweede; kindje
     gekregen; kolven werk; bevallen van zoon; bevallen van dochter; baby komt; postnatal depression; net een
     baby; moet bevallen; ga bevallen; eerste kindje op komst; baby op komst; darmkrampjes;
     krampjes baby; net moeder geworden; pas moeder geworden; kindje van weken huilt; weken huilt nacht;
     borst geven; hapt niet aan; hapt niet goed aan; badje geven; kleintje badje hapje; badje hapje; wanneer
     een hapje; dochter in verwachting; komt te vroeg; te vroeg bevallen; zwanger blijven liggen; zwanger en
     niemand; pregnant alone; krampjes; net vader geworden; net kind gekregen; spuugt uit kleintje; weken
     zwanger; zwanger geregeld; kraam; kolf`,
    `dreumes; fles geven; bevallingstrauma; geboorte; geboren; jonge gezinnen; eerste duizend
     dagen; tienermoeder; wieg; traumatische bevalling; gezonde start; luiers; abortus; ongewenst zwanger;
     onbedoeld zwanger; miskraam; doodgeboren; stilgeboren; echo; jeugdarts; prematuur; te vroeg
     geboren; couveuse; couveusekind; postnatale depressie; nu niet zwanger; moeder en kind opvang;
     vaccinaties kind; jonge moeder; jonge moeders; flesje`,
  ),
  relation(
    'jeugd-logeren',
    `logeren kind; kind logeren; logeeropvang kinderen; logeeropvang kind; logeeropvang jeugd; logeerhuis
     kinderen; logeerhuis jeugd; logeerhuis kind; logeerweekend kinderen; logeerweekend kind;
     logeerboerderij; kinderlogeerhuis; kinderlogeren; logeren voor kinderen; logeren jongeren; logeren zoon;
     logeren dochter; logeren gehandicapt kind; logeren kind beperking; logeren autisme kind; logeren kind
     met autisme; logeren kind met adhd; logeeropvang autisme; weekendopvang kinderen; weekendopvang kind;
     weekendopvang jeugd; weekendopvang autisme; weekendverblijf kind; weekendpleegzorg; weekend pleegouder;
     weekendgezin; logeergezin; logeerpleegzorg; vakantieopvang beperking; vakantieopvang autisme;
     vakantieopvang logeren; vakantieweek kinderen beperking; kind weekend weg; zoon weekend logeren; kind
     een weekend ergens anders; kind een weekend opvangen; weekend uit logeren kind; een weekend per maand
     logeren; kort verblijf jeugd; kortdurend verblijf jeugd; kortdurend verblijf kind; deeltijd verblijf
     jeugd; deeltijdpleegzorg; respijtzorg jeugd; respijtzorg kind; respijtzorg kinderen; respijt ouders
     kind; ouders ontlasten; ouders op adem; ouders even op adem; ontlasten gezin; ontlasten van ouders;
     ouders even rust; even rust zonder kind; weekend rust zorgintensief kind; zorgintensief gezin; kind
     zorgt voor slapeloze nachten logeren; respite child; respite for my son; respite care child; weekend
     care child; short break child; kind uit logeren; opvang in weekend kinderen; opvang in weekend zoon;
     opvang weekend dochter; logeerweekenden kinderen; gehandicapt kind weekend; kind met beperking weekend;
     kind met beperking logeren; kind met autisme weekend; zoon autisme logeren; dochter autisme logeren;
     zoontje logeren; kinderen logeren; jongeren logeren weekend; kleinschalig logeren kinderen; gehandicapte
     dochter weekend; gehandicapte zoon weekend; autisme weekend per maand; zoon autisme bijkomen; kind
     weekend per maand; kind weekend naar toe; gezin weekend kind; gehandicapte dochtertje nachtje;
     dochtertje nachtje slapen; zoontje nachtje slapen; kind nachtje ergens; vrijdag tot zondag; zoon adhd
     opvangen; vakantie zonder zoon; wie vangt onze zoon op; wie vangt onze dochter op; weekendje logeren
     zoon; weekendje logeren dochter; kid weekend away; logeerhuis meisje; logeerhuis autisme; logeren
     autisme; neemt hem een weekend; weekend mag zijn`,
    `logeerweekend; overnachten kind; weekend zorg kind; vakantieopvang; weekendopvang; vakantiekamp;
     zaterdagopvang; deeltijdverblijf; zorgenkind; zorgintensief kind; zorgintensieve kinderen;
     logeerweekenden; weekend per maand; nachtje slapen`,
  ),
  relation(
    'jeugd-dag',
    `dagopvang kinderen; dagopvang kind; dagopvang jeugd; dagbesteding kinderen; dagbesteding kind;
     dagbesteding jeugd; dagbesteding jongeren; dagbehandeling kind; dagbehandeling kinderen; dagbehandeling
     jeugd; dagbehandelingsgroep; mkd; medisch kleuterdagverblijf; kinderdienstencentrum; specialistische
     kinderopvang; kinderopvang plus; plusopvang; plus bso; bso-plus; bso plus; naschoolse dagbehandeling;
     naschoolse opvang; naschoolse begeleiding; naschoolse groep; buitenschoolse opvang; buitenschoolse
     opvang beperking; bso; bso kind beperking; bso voor autisme; opvang na school; opvang na schooltijd; na
     school opvangen; kinderopvang; kinderopvang beperking; peuteropvang; peuterspeelzaal; speelgroep; peuter
     speelgroep; voorschool; voorschoolse educatie; vve; groepsbegeleiding jeugd; groepsbegeleiding kinderen;
     begeleiding groep jeugd; begeleiding in groepsverband kinderen; zaterdagopvang kinderen; zaterdaggroep;
     woensdagmiddagopvang; woensdagmiddaggroep; woensdagmiddag kinderen; vakantieopvang kinderen;
     vakantieopvang kind; vakantieopvang; zomervakantie opvang kinderen; opvang in schoolvakanties; opvang
     schoolvakantie; vakantiekamp; zomerkamp; kinderkamp; kindervakantie; zorgboerderij kinderen;
     zorgboerderij jeugd; zorgboerderij kind; zorgboerderij jongeren; kinderboerderij begeleiding; vrije tijd
     kinderen; vrijetijdsclub kinderen; vrijetijdsbesteding kinderen; sport kind beperking; sportclub kind
     beperking; sportclub voor mijn kind; zwemles autisme; zwemles kind beperking; aangepaste zwemles;
     speeltuin rolstoel; kinderclub; jeugdhonk; jongerenclub; jeugdcentrum; buurtsport kinderen; knutselclub
     kinderen; knutselen kinderen; techniekclub jongeren; game-club autisme; gamegroep autisme; speelotheek;
     jeugdfonds sport; jeugdfonds sport en cultuur; leergeld; kinderfeestje geen geld; activiteiten voor
     kinderen; activiteiten kinderen vakantie; kind vermaken vakantie; vriendjesclub; maatje voor kind;
     maatje voor mijn zoon; maatje voor mijn dochter; maatje voor kinderen; buddy voor kind; mentorproject
     jongeren; kindermaatje; speelmaatje; afterschool care; after school; daycare child; day care disabled
     child; summer camp; scouting; scouting blauwe vogels; kind verveelt zich; kinderen vervelen zich; opvang
     voor kind; opvang voor mijn zoon; opvang voor kinderen; opvang autisme kind; opvang gehandicapt kind;
     kind met beperking spelen; kind met beperking sporten; clubje voor kind; clubje voor mijn zoon; club
     kind autisme; zwemmen kind autisme; sporten kind beperking; kinderen buiten spelen dieren; kinderen
     dieren boerderij; na schooltijd opvang druk; schooltijd opvang; gewone opvang te druk; achterstand
     creche; creche wil haar niet; creche wil hem niet; opvang wil hem niet; zaterdag kinderen; zaterdag iets
     voor kinderen met; kinderen autisme leuks; zomervakantie kamp gedrag; gewoon kamp kan niet; vakantie
     opvang gedrag; peutertje speciale groep; peuter loopt achter; speciale groep peuter; speeltuin kinderen
     met rolstoel; after school care; bso te druk; na school spelen; gewone peuterspeelzaal; niet naar
     peuterspeelzaal; club woensdagmiddag; woensdagmiddag; overprikkeld club; schoolvakantie gehandicapte;
     schoolvakantie opvang; naschools beperking`,
    `kinderdagverblijf; creche; gastouder; speciale opvang; speelplek; knutselen; jeugdclub; zomervakantie;
     kinderen in de vakantie; muziekles kind; uitjes kinderen; vrije tijd jongeren; kdc; kinderdagcentrum;
     odc; medisch kinderdagverblijf; orthopedagogisch dagcentrum; orthopedagogisch kinderdagcentrum;
     jongerencentrum; stichting leergeld; sport betalen kinderen; zaterdagclub; scouting beperking; zwemles;
     speeltuin; peutergroep; oppas kind; na schooltijd; speciale groep`,
  ),
  relation(
    'jongere-zelfstandig',
    `jongere zelfstandig; jongeren zelfstandig; jongere op zichzelf; jongere op zichzelf wonen; zoon op
     zichzelf wonen; op zichzelf jongere; op eigen benen; op eigen benen staan; eigen benen jongeren;
     zelfstandig wonen jongere; zelfstandig wonen jongeren; begeleid wonen jongere; begeleid wonen jongeren;
     begeleid wonen 18; begeleid zelfstandig wonen jongeren; begeleide kamerbewoning; kamertraining;
     kamertrainingscentrum; ktc; kamers met aandacht; kamer met aandacht; fasehuis; fasewoning;
     trainingswoonhuis; trainingsappartement; trainingscentrum kamerbewoning; zelfstandigheidstraining
     jongeren; woontraining jongeren; thuishuis jongeren; jongerenhuisvesting; jongerenwoning; studio voor
     jongeren; foyer de jeunesse; doorstroomwoning jongeren; 18 min 18 plus; 16-27; 16 tot 27; 18 geworden;
     bijna 18; 18 jaar en uit de jeugdzorg; uit jeugdzorg; uit de jeugdzorg; na de jeugdzorg; verlengde
     jeugdhulp; verlengde jeugdzorg; einde jeugdhulp; overgang volwassenheid; overgang naar volwassenheid;
     naar volwassenheid; toekomstplan jongere; big five jongeren; jim-aanpak; jouw ingebrachte mentor;
     steunfiguur jongere; zwerfjongeren; zwerfjongere; dakloze jongere; dakloze jongeren; thuisloze jongere;
     slaapt bij vrienden op bank; uit huis gezet door ouders; ouders hebben me eruit gezet; zoon uit huis
     gezet; thuis weggelopen; weggelopen van huis; kan niet meer thuis wonen jongere; niet meer thuis kunnen
     wonen jongere; jongerenopvang; opvang jongeren; jongerenloket; jongerenpunt werk; jongerencoach
     zelfstandig; jongerenbegeleiding; begeleiding jongvolwassenen; jongvolwassene; jongvolwassenen; jong
     volwassenen; jongeren 16; jongeren 18; adolescenten; young adult; young adults; jongere schulden;
     jongeren met schulden; schulden jongere 18; jongere geen opleiding; jongere geen werk; jongeren zonder
     werk; jongere hele dag thuis; zoon ligt hele dag in bed; zoon 19 zit thuis; zoon 20 zit thuis; leren
     wonen; leren budgetteren jongere; leren koken jongere; eerste eigen kamer; eerste kamer begeleiding;
     amv; alleenstaande minderjarige vreemdeling; minderjarige vluchteling; jonge statushouder; nidos;
     statushouder jongere; housing for young people; leaving care; homeless youth; move out of my parents;
     dochter op zichzelf wonen; dochter zelfstandig wonen; zoon zelfstandig wonen; wordt binnenkort 18; zoon
     wordt 18; word bijna 18; bijna achttien; achttien; 17 jaar en wil wonen; 18 jaar kamer; 19 jaar wonen;
     20 jaar wonen; 21 jaar wonen; ouders schoppen me eruit; door mijn ouders eruit gezet; eruit gezet; kan
     niet meer bij ouders wonen; zoon hele dag op bank; zoon doet niks met zijn leven; zoon geen werk geen
     school; jim mentor; zelfstandig worden jongeren; jongeren leren wonen; jongeren naar zelfstandigheid;
     ouders huis uit gezet; huis uit gezet 18; ouders mij het huis uit; bijna 18 gezinshuis; gezinshuis uit;
     uit gezinshuis; 18 en moet weg; 18 uit huis; slaapt bij vrienden op de bank; vrienden bank 19; koken
     wassen kamers; op kamers leren koken; op kamers wie leert; ben 17 eigen kamer; thuis weg 17; ineens 18;
     net 18 geworden; 18 leaving care; aging out care; room and someone to guide me; eigen kamer jongere;
     jongeren huis leiding; andere jongeren leiding; 19 op zichzelf; 18 op zichzelf; uit pleeggezin
     volwassen; pleeggezin 18; jongen zonder diploma; zonder diploma zonder huis`,
    `kamer zoeken; op kamers; jongere; jongeren; kamerbewoning; jonge moeder wonen; tienermoeder; geen
     diploma; toekomst jongere; toekomstplan; student; zelfstandigheidstraining; trainingswoning;
     trainingshuis; leren zelfstandig wonen; kamer met begeleiding; bankslaper; bankslapers; kamers met
     kansen; zoon doet niks; wil weg bij ouders; wajong; zoon komt bed niet uit; eigen kamer`,
  ),
  relation(
    'pleegzorg',
    `pleegzorg; pleegkind; pleegkinderen; pleeggezin; pleeggezinnen; pleegouder; pleegouders; pleegmoeder;
     pleegvader; pleegoma; pleegzorgbegeleider; pleegzorgbegeleiding; pleegzorgorganisatie;
     pleegzorgaanbieder; pleegoudervoogd; pleegzus; netwerkpleegzorg; netwerkpleeggezin; kinderen in netwerk
     opvangen; crisispleegzorg; crisispleeggezin; perspectiefbiedende pleegzorg; hulpverleningsvariant;
     opvoedvariant; pleegzorg voltijd; pleegvergoeding; pleegkind opnemen; gezinshuis; gezinshuizen;
     gezinshuisouder; gezinshuisouders; gezinshuiszorg; gezinshuis jeugd; gezinswoning jeugd; gezinsgericht
     wonen jeugd; kleinschalig gezinshuis; zorggezin; vervangend gezin; ander gezin wonen; kind in ander
     gezin; kind bij ander gezin wonen; kind kan niet thuis wonen; kan niet thuis wonen kind; niet meer thuis
     wonen kind; kinderen kunnen niet thuis wonen; kinderen uit huis geplaatst; uit huis geplaatst kind;
     uithuisgeplaatst kind; kinderen zijn weggehaald; kinderen weggehaald; jeugdzorg kinderen weggehaald;
     kinderen afgenomen; kind terug uit pleegzorg; ouders op afstand; ouders van pleegkind; kleinkind bij ons
     wonen; kleinkind woont bij ons; kleinkind woont bij oma; kleinkinderen wonen bij ons; kleinkind in huis
     nemen; kleinkind in huis; neefje in huis genomen; nichtje in huis genomen; grootouder als pleegouder;
     oma als pleegmoeder; opvang kleinkinderen voor altijd; adoptie; adoptiekind; geadopteerd; adoptiegezin;
     adoptieouders; interlandelijke adoptie; nazorg adoptie; kinderdorp; kindertehuis; tehuis kinderen;
     woongroep jeugd; woongroep kinderen; woonvoorziening kinderen; woonvoorziening jeugd; foster care;
     foster child; foster family; foster parent; foster parents; adoption; adopted; jeugddorp; logeergezin
     pleegzorg; kind tijdelijk in ander gezin; kind tijdelijk ergens anders wonen; kind niet thuis wonen;
     kind uit huis wonen; kinderen die niet thuis kunnen wonen; wonen in gezinshuis; opgroeien in ander
     gezin; grootouders voeden op; oma voedt op; kleinzoon woont bij ons; kleindochter woont bij ons;
     kleinkinderen in huis genomen; kleinkinderen bij ons wonen; kleinkinderen komen wonen; kamer over kind;
     kamer over kind opvangen; uit huis geplaatst bij ons; nichtje uit huis geplaatst; neefje uit huis
     geplaatst; kleinkind uit huis geplaatst; tijdelijk in ander gezin; ander gezin; grandchildren live with
     us; grandchildren live; foster; ons pleegkind; kind van mijn zus; zorg voor het kind van; kind van mijn
     dochter; gezin voor haar; is er een gezin voor`,
    `uithuisplaatsing; uit huis plaatsing; voogdij; opvanggezin; opgroeien in gezin; kind opvangen; oma zorgt
     voor kleinkind; leefgroep; kind tijdelijk opvangen; hechting pleegkind; gezinsvervangend tehuis;
     gastgezin; gastgezinnen; biologische ouders; kinderen uit huis; kind niet meer thuis; kind ergens anders
     wonen`,
  ),
  relation(
    'jonge-mantelzorger',
    `jonge mantelzorger; jonge mantelzorgers; jonge mantelzorg; jeugdige mantelzorger; jeugdige
     mantelzorgers; kind als mantelzorger; kinderen als mantelzorger; jongere mantelzorger; jongeren
     mantelzorg; student mantelzorger; student en mantelzorg; studerende mantelzorgers; mantelzorger op
     school; mantelzorg en school; mantelzorg en studie; zorgt voor zieke moeder jong; mama is ziek; papa is
     ziek; mama is altijd ziek; mama is depressief; papa is depressief; mama is vaak verdrietig; mama heeft
     ms; papa heeft kanker; mama heeft kanker; kinderen met zieke ouder; kind met zieke ouder; kind van zieke
     ouder; zieke ouder; zieke ouders; ziek broertje; ziek zusje; gehandicapt broertje; gehandicapt zusje;
     broertje autisme; zusje autisme; broertje met beperking; zusje met beperking; brusjes; brussengroep;
     brusjescursus; brussencursus; brussendag; brussenboek; dochter doet het huishouden kind; ik zorg voor
     mama; ik zorg voor papa; zorgen voor broertje; pas altijd op mijn broertje; opgroeien met zorg;
     opgroeien met zieke ouder; opgroeien met ziek gezinslid; opgroeien met zorgen; parentificatie;
     geparentificeerd; kinderen van ouders met kanker; kind ouder met kanker; ouder met nah kind; kinderen
     van ouder met psychische problemen; kopp-kinderen; tolken voor ouders; tolkt voor ouders; kind moet
     tolken; kind vertaalt voor ouders; kind tolkt; young carer; young carers; mantelzorgers tot 18;
     mantelzorger 16 jaar; mantelzorger onder 25; mijn moeder heeft borderline; mijn vader heeft psychose;
     taboe moeder psychisch ziek; week van de jonge mantelzorger; dochter van 12 zorgt; dochter van 14 zorgt;
     zoon van 15 zorgt; kind zorgt voor zieke; altijd voor moeder zorgen en school; school en zorgen voor
     moeder; jongere die zorgt; jongeren met zieke ouder; kopp-groep kinderen; school en zorg voor moeder;
     school en zorg voor vader; jongeren die thuis zorgen; ik kook broertje; breng mijn broertje; breng
     broertje naar school; moeder ziek ben 14; mama ziek; mama ms; sinds mama; papa ziek; mama ziek ik doe
     was; past op gehandicapte broertje; past op haar broertje; past op zusje gehandicapt; niemand klas
     vader; vader in de war klas; zorgen voor zijn moeder 12; naar huis voor zijn moeder; aandacht zusje
     ziek; aandacht broertje ziek; zusje zo ziek; zieke moeder dochter; zorg voor mijn zusjes; zorg voor mijn
     broertjes`,
    `kinderen mantelzorg; te vroeg volwassen; gezin met zieke ouder; nooit tijd om te spelen; ouder ziek;
     vader ziek jong gezin; moeder ziek en kleine kinderen; brusje; mantelzorg jongere; kopp-kvo kinderen;
     broer met beperking; zus met beperking; brus; brussen; gehandicapte broer; gehandicapte zus; broer
     autisme; zieke broer; zieke zus; kopp; mama kan niks meer; papa kan niks meer; moeder ziek thuis;
     broertje verzorgen`,
  ),
];
