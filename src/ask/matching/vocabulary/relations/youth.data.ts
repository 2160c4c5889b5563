import { relation } from '../concept.ts';
import { growingUp } from './growing-up.data.ts';

/** The branch jeugd: how parents, children and school tell of it, and the words of those who offer help. */
export const youth = [
  relation(
    'jeugd',
    `jeugdhulp; jeugdzorg; jeugdhulpverlening; jeugdhulpverlener; jeugdhulpaanbieder; jeugdwet; jeugdteam;
     jeugd en gezin; jeugd- en gezinsteam; jeugd en opvoedhulp; jeugdprofessional; jeugdconsulent;
     jeugdwerker; jeugdwerk; jongerenwerk; jongerenwerker; jongerencoach; jongerenhulp; jongerenpunt;
     jeugdcoach; jeugdbescherming; jeugdreclassering; gecertificeerde instelling; kinderbescherming; raad
     voor de kinderbescherming; ondertoezichtstelling; ots; gezinsvoogd; jeugdbeschermer; uithuisplaatsing;
     uit huis geplaatst; uithuisgeplaatst; voogdij; voogd; kinderrechter; kindbehartiger; vertrouwenspersoon
     jeugd; jeugdstem; kinderrechten; specialistische jeugdhulp; ambulante jeugdhulp; hulp voor jongeren;
     hulp aan jongeren; kinderen en jongeren; kinderen en gezinnen; jeugdigen; jeugdige; kinderhulp; verblijf
     jeugd; behandelgroep; leefgroep; crisisopvang jeugd; gesloten jeugdzorg; jeugdzorgplus; open
     residentieel; residentiele jeugdhulp; youth care; youth worker; help for my child; help for my son; help
     for my daughter; children and families; integrale vroeghulp; vroeghulp; wijkteam jeugd; kind in de knel;
     kinderen in armoede; kindcoach; kindercoach; kind hulp nodig jeugd; kinderen van 4 tot 12; kinderen tot
     18; jongeren tot 23; jeugdigen tot 23; 0 tot 18; 12 tot 18; kind 6 jaar; kind 8 jaar; kind 10 jaar; zoon
     14 jaar; dochter 15 jaar; zorgen over zoontje; jeugdhulpvraag; verwijzing jeugdhulp; beschikking
     jeugdhulp; vrijgevestigd jeugd; zorgen om zoontje; zorgen om dochtertje; iets met ons kind; iets met ons
     kind aan de hand; iets is er met ons kind; meedenken over zoontje; meedenken over dochtertje; meedenken
     kind; zorgen om ons kind; zorgen over mijn kind; maak me zorgen over mijn dochter; maak me zorgen over
     mijn zoon; maak me zorgen kleinkind; vragen over de ontwikkeling; ontwikkeling van ons kind`,
    `jeugd; jongeren; tieners; tiener; puber; peuter; kleuter; zoontje; dochtertje; schoolkind; kindje;
     minderjarig; kinderdagverblijf; jonger dan 18; child; teenager; weggelopen; jeugdgroep; gezinnen;
     crisisgroep; kind en gezin; onder 18 jaar; kinderen met problemen; zorgen om kind`,
  ),
  relation(
    'opvoeding',
    `opvoeden; opvoeding; opvoedhulp; opvoedondersteuning; opvoedingsondersteuning; opvoedvragen;
     opvoedvraag; opvoedadvies; opvoedcoach; opvoedspreekuur; opvoedsteun; opvoedpoli; opvoedcursus;
     opvoedproblemen; opvoedingsproblemen; opvoedkundige; pedagogische hulp; pedagoog; pedagogisch advies;
     pedagogische ondersteuning; pedagogisch spreekuur; orthopedagoog; orthopedagogische hulp;
     ouderbegeleiding; oudercursus; oudercoach; ouderbijeenkomst; oudertraining; ouderschap;
     ouderschapsondersteuning; ouders versterken; triple p; triple-p; positief opvoeden; incredible years;
     how2talk2kids; vho; video-hometraining; video-interactiebegeleiding; videohometraining; centrum voor
     jeugd en gezin; cjg; cjg-coach; ouder- en kindcentrum; ouder- en kindteam; okt; stap-programma;
     voorlichting ouders; kind luistert niet; kinderen luisteren niet; zoon luistert niet; dochter luistert
     niet; wil niet luisteren; grenzen stellen kind; regels stellen thuis; straffen en belonen; belonen van
     gedrag; ik schreeuw steeds tegen mijn kinderen; schreeuw tegen mijn kind; verlies geduld met kind;
     geduld op met kinderen; kind wil niet naar bed; naar bed brengen drama; kind wil niet eten; moeilijke
     eter peuter; zindelijkheidstraining; broekplassen; plast in bed kind; peuterpuberteit; koppigheidsfase;
     puber in huis; pubers opvoeden; puber geeft grote mond; komt te laat thuis puber; telefoongebruik
     kinderen; schermtijd kinderen; broer en zus ruzie; broertjes vechten; jaloers op baby; alleenstaande
     moeder; alleenstaande vader; alleenstaande ouder; eenoudergezin; er alleen voor staan met kinderen; sta
     er alleen voor met kinderen; slechte moeder voel ik me; ben ik een goede moeder; tienermoeder; opvoeden
     met lvb; moeder met beperking kinderen; twee culturen opvoeden; opvoeden in twee culturen; meertalig
     opvoeden; kleinkinderen opvoeden; oma voedt kinderen op; stiefouder; stiefkind; samengesteld gezin;
     stiefgezin; parenting; raising children; my child does not listen; parenting support; toddler tantrums;
     single mother; mopperen op kinderen; kind en gezin opvoeden; consequent opvoeden; zindelijk kind; peuter
     zindelijk; kleuter zindelijk; peuter luistert niet; puber luistert niet; kleuter luistert niet; dochter
     luistert nergens naar; opvoeden valt zwaar; opvoeden alleen; kinderen alleen opvoeden; opvoeden van
     pubers; opvoeden van peuters; ruzie met puber; puberende dochter; puberende zoon; puber; zoontje niet
     zindelijk; dochtertje niet zindelijk; kind nog niet zindelijk; zoontje nog niet zindelijk; nog niet
     zindelijk zoontje van; kind niet naar bed; zoontje niet naar bed; peuter niet naar bed; peuter gooit
     zich op de grond; gooit zich op de grond; krijst in de winkel; peuter winkel; spelen ons tegen elkaar
     uit; tegen elkaar uitspelen; luistert voor geen meter; naar bed gaan gedoe; gedoe met naar bed; avond
     gedoe bed; strijd tablet; kind op de tablet; telefoon kind strijd; scherm kind strijd; alleen met
     pubers; twee pubers; eten behalve pasta; uur aan tafel kind; schreeuw tegen mijn kinderen; schuldig
     kinderen schreeuw; toddler; tantrums; driftig peuter; grenzen stellen kinderen; regels kinderen thuis;
     hoe streng moet ik zijn; zindelijk wordt niet; nog niet zindelijk; puber grote mond; straffen helpt
     niet; uit de luier; luier drie; alleen als ik gil; luisteren gil; puber liegt; voeden anders op; anders
     opvoeden; verwend; zeurt; brutale`,
    `peuters; pubers; kleuter; kinderen aankunnen; tips voor ouders; gehoorzaam; kinderen te zwaar;
     vaderschap; moederschap; hechting kind; logopedie peuter; opgroeien; zindelijkheid; bedplassen; poept in
     broek; grote mond; puberteit; peuter; grenzen kinderen; grenzen stellen`,
  ),
  relation(
    'druk-gedrag',
    `drukke kinderen; druk zoontje; drukke zoon; zoon is druk; zoontje erg druk; kind erg druk; dochter erg
     druk; kind heel druk; te druk in klas; druk in de klas; druk gedrag; boos kind; boze kinderen; kind
     steeds boos; zoon steeds boos; dochter steeds boos; zoon vaak boos; dochter vaak boos; kind vaak boos;
     kind boos en agressief; agressief kind; kind agressief; zoon agressief; dochter agressief; boos gedrag;
     agressief gedrag kind; gedragsproblemen; gedragsproblematiek; gedragsprobleem; gedragsstoornis;
     gedragsproblemen kinderen; moeilijk gedrag; moeilijk opvoedbaar; moeilijk lerend en gedrag;
     probleemgedrag kind; opstandig; opstandig gedrag; opstandige puber; oppositioneel; odd; odd-cd; conduct
     disorder; driftbuien; driftbui; driftig kind; driftkikker; woedeaanval kind; woedeaanvallen kind;
     woede-uitbarsting kind; kind ontploft; zoontje ontploft; zoon slaat zijn zusje; kind slaat andere
     kinderen; slaat andere kinderen; dochter slaat; kind schopt en slaat; bijt andere kinderen; kind bijt;
     schopt kinderen; kind gooit met spullen; gooit met stoelen; gooit alles kapot; maakt alles kapot; sloopt
     zijn kamer; scheldt mij uit; zoon scheldt; kind scheldt; kind liegt en steelt; kind steelt; zoon steelt;
     zoon liegt; brutaal; kind onhandelbaar; onhandelbaar; niet te hanteren; niet in de hand te houden; niet
     te houden thuis; geen land mee te bezeilen; kan niet stilzitten klas; kind kan niet stilzitten; zit
     nooit stil kind; stuiterend kind; hangjongeren; vernielt dingen; verkeerde vriendengroep; foute
     vrienden; zoon met politie; met politie in aanraking; zoon opgepakt; zoon crimineel; criminele jongeren;
     criminaliteit jongeren; risicojongeren; halt-straf; jeugdcriminaliteit; agressieregulatie jongeren;
     agressietraining jongeren; sociale vaardigheidstraining kinderen; functional family therapy; fft;
     multisysteemtherapie; mdft; pmt-k; pmto; parent management training; geweldloos verzet; verbindend
     gezag; pcit; parent child interaction therapy; orthopedagogisch behandelcentrum; gedragstherapie kind;
     angry child; aggressive child; hyperactive child; behaviour problems; temper tantrums; my son hits;
     hyperactief kind; kind met driftbuien; kan zoon niet meer aan; zoon niet de baas; dochter niet de baas;
     kind niet de baas; kind niet in de hand; zoon niet in de hand; slaat zijn zusje; slaat broertje; wordt
     snel boos kind; kleuter boos; peuter driftig; puber agressief; agressieve puber; boze puber;
     probleemgedrag jongere; gedragsproblemen jongeren; kinderen met gedragsproblemen; kinderen adhd gedrag;
     ruziemaken; schopt zijn zusje; slaat zusje; schopt broertje; smijt met speelgoed; gooit met speelgoed;
     slaat en schopt zoon; rent door de klas; anderen pijn klas; gaten in de deur; trapt gaten; trapt deur;
     als hij zijn zin niet krijgt; krijgt zijn zin niet; bijt kinderen; bijt creche; geen seconde stil; klimt
     overal op; klimt overal; scheldt uit 14; lopen op eieren zoon; scheldt zoon; hits and kicks; kicks hits;
     year old hits; son hits; breekt alles af kind; ontploft kind; woedend kind; boze buien; boze buien zoon;
     krabt spuugt; zoontje gilt; dochtertje gilt; kwaad kapot; vecht school; vechten schoolplein; schoolplein
     ruzie`,
    `kind adhd; zoon adhd; dochter adhd; adhd bij kinderen; woedend; stout; impulsief kind; ruzie op school;
     geschorst; van school gestuurd; concentratie klas; kind snel boos; grenzen opzoeken; wegloopgedrag;
     weglopen van huis; zoon slaat; verkeerde vrienden; zoon boos; kind loopt steeds weg; scheldt ons uit;
     stilzitten; druk kind`,
  ),
  relation(
    'gezin-thuis',
    `gezinshulp; gezinsbegeleiding; gezinsbegeleider; gezinscoach; gezinscoaching; gezinsondersteuning;
     gezinsondersteuner; gezinshulpverlening; gezinsbehandeling; gezinstherapie; gezinstherapeut;
     gezinsgericht; gezinsplan; gezinsmanager; gezinsregisseur; systeemgericht; systeembegeleiding;
     systeemtherapie gezin; ambulante gezinsbegeleiding; ambulante gezinshulp; ambulante begeleiding gezin;
     intensieve gezinsbegeleiding; intensieve ambulante gezinsbegeleiding; iag; intensieve pedagogische
     thuisbegeleiding; ipt; intensieve pedagogische thuishulp; ipg; families first; ambulante spoedhulp;
     ambulante spoedhulp gezin; spoedhulp gezin; spoedhulp jeugd; crisishulp gezin; crisis in gezin; gezin in
     crisis; gezin in de knel; gezin loopt vast; gezin vastgelopen; multiprobleemgezin; multiproblem gezin;
     multiproblemgezin; gezin met veel problemen; problemen in gezin; veel problemen gezin; overbelast gezin;
     overbelaste ouders; hulp in gezin; hulp thuis gezin; hulp bij gezin thuis; begeleiding in gezin;
     begeleiding bij het gezin thuis; iemand die meekijkt thuis kinderen; thuisbegeleiding gezin; praktisch
     pedagogische gezinsbegeleiding; ppg; praktische gezinsondersteuning; een gezin een plan; 10 voor
     toekomst; tien voor toekomst; home-start; homestart; steungezin; steunouder; steunouders;
     steunouderschap; meedenkgezin; vrijwilliger in gezin; gezinsvrijwilliger; gezinsbuddy; moeder red het
     niet met kinderen; red het niet met de kinderen; red het niet meer met kinderen; trek het niet meer met
     kinderen; huishouden en kinderen te veel; chaos in gezin; chaos thuis kinderen; huis vol ruzie kinderen;
     ouders met psychische problemen; ouder met psychische problemen; moeder depressief kinderen; vader
     depressief kinderen; moeder ziek en kleine kinderen; zieke moeder jong gezin; vader ziek jong gezin;
     jong gezin hulp; onveilig thuis kinderen; veiligheid in gezin; signs of safety; kinderen verwaarloosd;
     kinderen getuige van geweld; huiselijk geweld kinderen; uithuisplaatsing voorkomen; kind dreigt uit huis
     geplaatst; kind terug naar huis; thuisplaatsing; omgang met gezinsvoogd; ouders met lvb; ouders met
     verstandelijke beperking; gezin met gehandicapt kind; broers en zussen van gehandicapt kind; family
     support at home; family coach; family in trouble; overwhelmed mother; netwerk rond gezin; begeleiding in
     gezin thuis; jeugdhulp thuis; ambulante jeugdhulp thuis; opvoedhulp thuis; hulpverlener in gezin; gezin
     helpen; gezinnen helpen; moeder overspannen kinderen; moeder overbelast kinderen; kinderen vliegen me
     aan; kinderen groeien boven hoofd; chaos kinderen thuis; thuis chaos; thuis is het chaos; was tot
     plafond kinderen; iedereen schreeuwt thuis; ouders niet meer aan; alleenstaande moeder uit de hand;
     loopt thuis uit de hand; thuis uit de hand kinderen; kleintjes aankleden school; jeugdbescherming
     dreigt; kinderen weg te halen; kinderen afgepakt; bang dat kinderen weg; dingen tegelijk kinderen;
     problemen tegelijk gezin; school geld ruzie; elk kind wat; gezin veel aan de hand; family chaos kids;
     help at home with my kids; tweeling handen vol; handen vol aan kinderen; kleintjes verzuipt; tweeling
     kleuter; tweeling doorheen; wijkagent kinderen; alleen voor de kinderen; alleen met de kinderen`,
    `gezin; gezinnen; gezinsleven; ouders overbelast; rust in gezin; gezinssituatie; kraamtijd te zwaar;
     kindermishandeling; netwerkberaad; familiegroepsplan; verwaarlozing kind; buurtgezinnen; kinderen te
     veel; ouders met een beperking; brussen; oververmoeide moeder; thuis escaleert`,
  ),
  relation(
    'scheiding',
    `scheiding kinderen; scheiden kinderen; kinderen van gescheiden ouders; gescheiden ouders; ouders
     gescheiden; ouders gaan scheiden; papa en mama uit elkaar; papa en mama gaan scheiden; kinderen en
     scheiden; kind last van scheiding; kind verdrietig door scheiding; vechtscheiding; complexe scheiding;
     conflictscheiding; hoog conflict scheiding; loyaliteitsconflict; klem tussen ouders; kind zit ertussen;
     omgangsregeling; omgangsbegeleiding; begeleide omgang; begeleid bezoek kind; omgangshuis;
     omgangsproblemen; bezoekregeling; bezoekregeling kind; kinderen om het weekend; co-ouder; co-ouders;
     co-ouderschap; ouderschapsplan; ouderschap na scheiding; ouderschapsbemiddeling; parallel ouderschap;
     parallel solo ouderschap; solo-ouderschap; ouderschap blijft; kies-training; kinderen in
     echtscheidingssituatie; villa pinedo; scheidingsatelier; scheidingsloket; scheidingsexpert;
     scheidingscoach; scheidingsmediator; scheidingsmelding; scheidingspunt; echtscheiding met kinderen;
     echtscheiding kinderen; jes het brugproject; stoere schildpadden; dappere dino; zandkastelen; bijzondere
     curator; kinderalimentatie; alimentatie kinderen; ex werkt niet mee; ex-man en kinderen; ex-vrouw en
     kinderen; ex ruzie over kinderen; ruzie met ex; ruzie met mijn ex; ex partner kinderen; ex-partner;
     ouderverstoting; contactverlies kind; kind wil niet naar papa; halen en brengen kinderen ex; nestouder;
     stiefouder na scheiding; wisselen tussen twee huizen; twee huizen kind; verhuizen met kind na scheiding;
     gezag over kind; ouderlijk gezag; divorce children; divorced parents; custody; co-parenting; ex-husband
     kids; kies voor het kind; kind klem; kinderen klem; mag kinderen niet zien van ex; zie mijn kinderen
     niet door ex; wil niet naar papa; kinderen naar vader weekend; kinderen last van scheiding; omgang
     kinderen; omgang na scheiding; ex laat kinderen niet zien; ruzie ex kinderen; partner scheiding
     kinderen; ex-vriend kind; ex-vriendin kind; vader van mijn kind ruzie; vader en moeder uit elkaar; vader
     en moeder gaan scheiden; na scheiding kinderen; gaan uit elkaar; wij gaan uit elkaar zoontje; gaan uit
     elkaar bed; ouders uit elkaar; kinderen vertellen papa; kinderen vertellen uit elkaar; huilt naar haar
     vader moet; naar vader moet huilt; vrijdag naar vader; wil niet naar zijn vader; ex houdt kinderen; papa
     en mama ruzie; ouders maken ruzie over mij; kiezen tussen papa en mama; wie krijgt de kinderen;
     splitting up; splitting up kids; getting divorced kids; twee huizen kinderen; mijn ex; sinds de breuk;
     breuk; om de week bij papa; week bij papa; gescheiden kinderen; stiefvader; stiefmoeder`,
    `scheiding; echtscheiding; gescheiden; scheiden; mediation; mediator; bemiddeling; stiefgezin;
     samengesteld gezin; ouders maken ruzie; nieuwe partner; papa weg; vader uit beeld; omgang kinderen opa
     oma; omgangsrecht grootouders; omgang; geen contact met mijn kind; zie kinderen niet; vader weekend`,
  ),
  relation(
    'pesten',
    `pesten; gepest; gepest op school; gepest in klas; pesters; pester; pesterijen; pestgedrag; pestprotocol;
     antipestcoach; anti-pest; antipesten; cyberpesten; online pesten; online gepest; gepest via whatsapp;
     gepest via telefoon; digitaal pesten; uitgescholden op school; uitgelachen in klas; buitengesloten;
     buitensluiten; sluiten hem buiten; sluiten haar buiten; mag niet meedoen; niet mogen meedoen met spelen;
     mag niet meespelen; heeft geen vrienden op school; kind heeft geen vrienden; dochter geen vrienden;
     alleen op schoolplein; staat altijd alleen op plein; niet uitgenodigd op feestjes; nooit uitgenodigd
     feestje; wordt nooit uitgenodigd; doelwit; doelwit van klas; wordt geschopt op school; in elkaar
     geslagen op school; in elkaar geslagen; bedreigd op school; treiteren; getreiterd; geplaagd; kind dat
     pest; zoon pest andere kinderen; naaktfoto; naaktfoto verspreid; foto verspreid in klas; roddelen over
     haar; roddels in klas; zondebok; zwart schaap klas; kanjertraining; rots en water; weerbaarheidstraining
     kinderen; weerbaarheid kinderen; weerbaar kind; sociale weerbaarheid kind; sta sterk training; sta
     sterk; omgaan met pesten; stop pesten; gepest vroeger; discriminatie op school; gediscrimineerd op
     school; gepest om uiterlijk; gepest om afkomst; sova kinderen; bullying; bullied; bullied at school; no
     friends at school; excluded at school; kind buitengesloten; geen vriendjes school; geen vriendjes op
     school; wordt op school gepest; kinderen pesten hem; kinderen pesten haar; klasgenoten pesten;
     uitgesloten klas; lachen haar uit; lachen hem uit; iedereen lacht uit; uitgelachen klas; nooit
     uitgenodigd; nooit op feestjes gevraagd; groepsapp filmpjes; groepsapp; filmpjes rondsturen; rondsturen;
     foto's van haar rondgestuurd; blauwe plekken school; kapotte tas school; blauwe plekken uit school;
     naast mij zitten klas; niemand naast mij klas; noemen me dikke; schelden hem uit klas; grote jongens
     wachten; wachten hem op; niet naar school opwachten; wordt opgewacht; mean kids school; kids at school
     mean; mean to my daughter; mean to my son; spugen op hem; buitengesloten klas; alleen op het
     schoolplein; trekken haar muts; internet uitgescholden; uitgescholden klasgenoten; klasgenoten; pauze
     alleen; fluisteren over mij; treiterd; schelden klas`,
    `uitgesloten; durft niet naar school; wil niet naar school; bang voor school; vriendjes maken; vrienden
     maken kind; alleen in pauze; sociale vaardigheden kinderen; gemeen; ruzie in klas; groepsdruk; gepest op
     werk; roddelen; meelopen met groep; verdrietig uit school; sexting; uitgelachen; uitgescholden; plagen;
     geen vriendinnen; uitlachen; schoolplein; geen vriendinnetjes`,
  ),
  relation(
    'school',
    `thuiszitter; thuiszitters; thuiszitten; thuiszittend; zit thuis van school; zit al maanden thuis zonder
     school; gaat niet naar school; gaat niet meer naar school; niet naar school willen; wil niet naar
     school; durft niet naar school; bang voor school; schoolweigering; schoolweigeraar; schooluitval;
     schoolverzuim; schoolangst; schoolfobie; schoolproblemen; schoolziek; schoolverlater; voortijdig
     schoolverlater; vsv; vroegtijdig schoolverlaten; ziekteverzuim school; leerplicht; leerplichtambtenaar;
     vrijstelling leerplicht; vrijstelling school; spijbelen; spijbelt; geschorst; geschorst van school; van
     school gestuurd; van school verwijderd; schorsing; past niet op school; geen passende school; geen
     school gevonden; geen plek op school; school kan hem niet aan; school kan haar niet aan; school weet het
     niet meer; school wil hem niet meer; loopt vast op school; vastgelopen op school; redt het niet op
     school; kan niet meekomen op school; passend onderwijs; speciaal basisonderwijs; sbo; vso; voortgezet
     speciaal; cluster 4; samenwerkingsverband; toelaatbaarheidsverklaring; tlv; onderwijsconsulent;
     onderwijsconsulenten; onderwijszorg; onderwijs-zorg; onderwijszorgarrangement; onderwijs zorg
     arrangement; oza; zorg in onderwijs; zorg op school; begeleiding op school; begeleiding in klas; hulp in
     klas; jeugdhulp op school; schoolmaatschappelijk werk; schoolmaatschappelijk werker; smw school;
     schoolmaatschappelijk; zorgteam school; intern begeleider; mentor school; schoolcoach; schoolpsycholoog;
     schoolarts; schoolverpleegkundige; leerlingbegeleiding; leerlingenzorg; ambulante onderwijskundige
     begeleiding; terug naar school; weer naar school; opbouwen school; schoolopbouw; re-integratie
     onderwijs; onderwijs op maat; onderwijs thuis; thuisonderwijs; dagbehandeling school; time-out school;
     voorziening voor thuiszitters; hoogbegaafd; hoogbegaafdheid; hoogbegaafde; meerbegaafd;
     begaafdheidsprofiel; onderpresteren; onderpresteert; verveelt zich op school; slimme kinderen vastlopen;
     entree-opleiding; studie gestopt; stopt met opleiding; gestopt met school; gestopt met studie; mbo
     gestopt; geen startkwalificatie; overgang naar brugklas; overgang groep 8; brugklas; onderwijs aan zieke
     kinderen; school refusal; truancy; refuses school; kept home from school; special education; dropout;
     dropped out of school; buikpijn voor school; rebound school; ib school; wil niet meer naar school; niet
     meer naar school; krijg hem niet naar school; krijg haar niet naar school; huilt elke ochtend voor
     school; ochtend niet naar school; weigert naar school; weigert school; school weigeren; zit thuis geen
     school; kind thuis geen school; geen school die hem wil; moet van school af; school stuurt hem weg;
     refuse school; kamer in plaats van klas; maanden niet in de klas; op zijn kamer in plaats van school;
     van school gestuurd nergens; geen plekje school; spijbel; spijbelt weken; leerplicht boete;
     leerplichtambtenaar boete; leerplichtambtenaar dreigt; buikpijn huilen school; ochtend buikpijn school;
     refuses to go to school; won't go to school; geen school wil hem; school weigert; geschorst school; back
     to school; uitgevallen school`,
    `school; klas; leraar; leerling; basisschool; middelbare school; voortgezet onderwijs; onderwijs;
     opleiding; mbo; studeren; studie; groep 3; groep 7; groep 8; toetsen; schoolprestaties; schools; mentor;
     stage; buikpijn in ochtend; huiswerk; leerlingenvervoer; zorgcoordinator; speciaal onderwijs;
     praktijkonderwijs; zonder school; juffrouw; juf van school; juf belt`,
  ),
  relation(
    'jeugd-psychisch',
    `jeugd-ggz; jeugdggz; kinder- en jeugdpsychiatrie; kinder- en jeugdpsycholoog; kinderpsycholoog;
     kinderpsychiater; kinderpsychiatrie; jeugdpsycholoog; jeugdpsychiater; jeugdpsychiatrie; psycholoog
     kind; psycholoog voor kind; psycholoog voor mijn zoon; psycholoog voor mijn dochter; psycholoog
     jongeren; psycholoog kinderen; praten met psycholoog dochter; poh jeugd; poh-jeugd; praktijkondersteuner
     jeugd; praktijkondersteuner huisarts jeugd; kindertherapeut; kindertherapie; speltherapie;
     speltherapeut; integratieve kindertherapie; creatieve therapie kind; beeldende therapie kind;
     muziektherapie kind; psychomotorische kindertherapie; psychomotorische therapie kinderen; cognitieve
     gedragstherapie kind; emdr kind; emdr kinderen; emdr jongeren; traumabehandeling kinderen; kindertrauma;
     getraumatiseerd kind; trauma kind; kind met trauma; horizon trauma kind; hechtingsproblemen;
     hechtingsproblematiek; hechtingsstoornis; hechtingstherapie; basic trust; differentiatie- en
     fasetherapie; theraplay; veilige hechting; infant mental health; imh; kind angstig; bang kind; angstig
     kind; angstige kinderen; kind steeds bang; kind bang in donker; scheidingsangst; verlatingsangst kind;
     kind piekert; kind somber; sombere jongere; sombere dochter; sombere zoon; dochter somber; zoon somber;
     dochter depressief; zoon depressief; depressieve jongere; depressieve puber; puber somber; puber
     depressief; tiener depressief; jongere depressief; jongere somber; kind huilt veel; kind verdrietig;
     kind ongelukkig; kind niet lekker in vel; zoon niet lekker in vel; dochter niet lekker in vel; jongere
     niet lekker in vel; dochter zit hele dag op kamer; zoon zit hele dag op kamer; zoon komt kamer niet uit;
     dochter komt kamer niet uit; komt zijn kamer niet uit; komt haar kamer niet uit; sluit zich op in kamer;
     praat niet meer kind; selectief mutisme; dochter snijdt zichzelf; zoon snijdt zichzelf; dochter krast in
     armen; krast zichzelf dochter; zelfbeschadiging jongeren; dochter wil niet meer leven; zoon wil niet
     meer leven; kind wil niet meer leven; kind zegt dood te willen; suicidale jongere; suicidale jongeren;
     rouw kind; rouwend kind; rouw bij kinderen; kinderen in rouw; rouwverwerking kinderen; kind heeft vader
     verloren; kind heeft moeder verloren; kind opa overleden; faalangst kind; faalangst kinderen;
     faalangsttraining; onzeker kind; kind onzeker; weinig zelfvertrouwen kind; zelfvertrouwen kind;
     sensitief kind; hooggevoelig kind; hoogsensitief kind; hsp kind; prikkelgevoelig kind; kind
     overprikkeld; kind snel overprikkeld; autistisch kind; onderzoek autisme kind; onderzoek adhd kind;
     diagnostiek kind; diagnostiek kinderen; psychodiagnostisch onderzoek kind; psychologisch onderzoek kind;
     kind testen; kind laten testen; kind laten onderzoeken; onderzoek naar gedrag kind; tics kind; dwang
     kind; eetstoornis jongere; jongerenpsychiatrie; jongeren met psychische problemen; kind psychische;
     kinderen met psychische klachten; jongeren psychische klachten; student psychische klachten;
     studentenpsycholoog; mentale gezondheid jongeren; mentale druk jongeren; prestatiedruk jongeren; stress
     jongeren; burn-out jongere; burn-out kind; genderpoli jongeren; transgender kind; transgender jongere;
     dochter voelt zich jongen; zoon voelt zich meisje; @ease; inloop jongeren psychische; kopp-groep;
     kopp-kvo kinderen; kinderen van ouders met psychische; piep zei de muis; child psychologist; child
     psychiatrist; depressed teenager; anxious child; my daughter is depressed; my son is depressed; teen
     mental health; zelfmoordgedachten jongere; psycholoog zoontje; kinderen met angst; kinderen met trauma;
     kinderen en angst; kinderen met psychische problemen; dochter angstig; zoon angstig; zoontje bang;
     dochtertje bang; dochter paniekaanvallen; zoon paniekaanvallen; dochter bang; puber eet niet; tiener
     angst; kind heeft nachtmerries; kind nare ervaringen; kind iets ergs meegemaakt; kind vader overleden;
     kind moeder overleden; kind psycholoog wachtlijst; jongerenpsycholoog; student depressief; kjp; zoon
     faalangst; dochter faalangst; krast in haar armen; dochter krast; krast armen; snijdt zichzelf dochter;
     dochter snijdt; overal bang voor zoon; niet alleen naar boven; kind overal bang voor; ben 15 voel me
     rot; ben 16 voel me; ouders snappen er niks van; mijn ouders snappen me niet; brand plast bed; sinds de
     brand dochtertje; puber alleen op kamer; puber kamer niemand; zegt dat niemand hem mist; niemand hem
     mist; kleindochter piekert; kleinzoon piekert; piekert buikpijn; year old anxious; my child is anxious;
     teenager depressed; kind nachtmerries; tiener; paniek toets`,
    `zoon autisme; dochter autisme; verdrietig kind; onzekere puber; piekeren jongeren; nachtmerries kind;
     kind adhd; gedragsproblemen; trekt zich terug dochter; trekt zich terug zoon; tienerproblemen; jonge
     mensen praten; dochter eet niet; dochter eet bijna niets; weerbaarheidstraining kinderen; hooggevoelig;
     speltraining; speelgroep; stil kind; verlegen kind; paardencoaching; paardentherapie; coaching met
     paarden; hulphond kind; buikpijn kind; hoofdpijn kind; genderidentiteit; sensorische
     informatieverwerking; autisme bij kinderen; kind autisme; kind zegt niks meer; coach kind; puber op
     kamer`,
  ),
  relation(
    'dyslexie',
    `dyslexie; dyslectisch; dyslect; dyslexiezorg; dyslexiebehandeling; dyslexieonderzoek;
     dyslexieverklaring; dyslexietest; ernstige dyslexie; ernstige enkelvoudige dyslexie; ernstige dyslexie
     behandeling; vergoede dyslexiezorg; dyscalculie; leesproblemen; leesproblemen kind; leesachterstand;
     lezen lukt niet; kan niet lezen groep; leest slecht; lezen gaat moeizaam; moeite met spelling;
     spellingproblemen; letters omdraaien; draait letters om; haalt letters door elkaar; letters door elkaar;
     b en d verwisselen; woordblind; woordblindheid; moeite met rekenen; rekenproblemen; rekenachterstand;
     kan niet rekenen; rekenen lukt niet; leerproblemen; leerproblematiek; leerstoornis; leerachterstand;
     leren lukt niet; taalachterstand kind; remedial teaching; remedial teacher; rt school; bijles; bijles
     rekenen; huiswerkbegeleiding; huiswerkhulp; huiswerkklas; huiswerkinstituut; huiswerk maken lukt niet;
     plannen schoolwerk; hulp met huiswerk; hulp bij huiswerk; huiswerk helpen; studiebegeleiding;
     studiecoach; iq-test; iq-test kind; intelligentietest; didactisch onderzoek; voorleesexpress;
     voorleesvrijwilliger; voorlezen aan huis; kinderen die moeite hebben met leren; weekendschool; zitten
     blijven school; doubleren; dyspraxie; dcd; schrijfproblemen; schrijven kind lelijk; onleesbaar
     handschrift; fijne motoriek kind; ontwikkelingsachterstand kind; achterstand in ontwikkeling; loopt
     achter kind; dyslexia; dyslexic; reading problems; learning difficulties; homework help; tutoring;
     cannot read well; kind kan niet goed lezen; kind leert niet lezen; zoon leert niet lezen; dochter kan
     niet lezen; kind leren lezen; blijven zitten op school; kind leert moeilijk; kan niet meekomen met
     lezen; ernstige dyslexie onderzoek; lezen en spellen; lezen en schrijven kind; leren op school lukt
     niet; kind moeite met leren; kinderen die slecht lezen; leren studeren; letters dansen; letters dansen
     ogen; b en d door elkaar; leest als kleuter; leest groep nog als; dictee fout; dictee; leesboek huilt;
     leesboek; tafels niet in; rekenen ramp; lezen wil maar niet; kind lezen bijles; bijles testen; kind
     testen lezen; bijles lezen; langzaam lezen dochter; mixes up letters; letters mixed up; reads very
     slowly; reads slowly son; niveau lezen groep; avi niveau; achter met lezen; achter met rekenen; schrijft
     verkeerd; raadt de woorden; tafels; keer is groep; lezen moeizaam`,
    `huiswerk; rekenen; spelling; toets maken; schoolwerk; slechte cijfers; cijfers op school; voorlezen;
     leerling; ontwikkeling van kind; concentratie leren; onderpresteren; logopedie kind; nieuwkomers taal;
     leert moeilijk; moeilijk leren; moeite met lezen; leert niet lezen; tos; taalontwikkelingsstoornis;
     taalachterstand; spraakachterstand; spraak-taalontwikkeling; kinderfysiotherapie; kinderlogopedie;
     kinderergotherapie; motorische achterstand; late prater; kind praat nog niet; kind praat niet goed;
     peuter praat nog niet; spelling lukt niet; intelligentieonderzoek; ontwikkelingsachterstand`,
  ),
  ...growingUp,
];
