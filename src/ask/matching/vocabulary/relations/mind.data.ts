import { relation } from '../concept.ts';
import { recoveryAndAddiction } from './recovery-and-addiction.data.ts';

/** The branches psychisch and verslaving: how people tell of them, and the words of those who offer help. */
export const mind = [
  relation(
    'psychisch',
    `psychische klachten; psychische problemen; psychische hulp; psychische nood; psychische aandoening;
     psychische kwetsbaarheid; psychisch kwetsbaar; psychisch in de knoop; psychisch ziek; mentale klachten;
     mentale problemen; mentale gezondheid; mentaal niet goed; mentaal in de knoop; geestelijke
     gezondheidszorg; geestelijke gezondheid; ggz; ggz-instelling; ggz-behandeling; ggz-zorg; basis-ggz;
     generalistische basis ggz; gespecialiseerde ggz; specialistische ggz; sggz; bggz; poh-ggz;
     praktijkondersteuner ggz; praktijkverpleegkundige psychische; psycholoog; psychologe; gz-psycholoog;
     klinisch psycholoog; eerstelijnspsycholoog; psychologische hulp; psychologenpraktijk; psychiater;
     psychiatrie; psychiatrisch; psychiatrisch ziekenhuis; psychiatrische kliniek; psychotherapeut;
     psychotherapie; cognitieve gedragstherapie; cgt; schematherapie groep; groepstherapie; praattherapie;
     gesprekstherapie; deeltijdbehandeling; dagbehandeling ggz; e-health psychische; online therapie; online
     behandeling klachten; beeldbellen psycholoog; wachtlijst ggz; wachtlijst psycholoog; acute psychiatrie;
     ggz-crisis; psychische crisis; crisis psychiatrie; crisisopname; verplichte ggz; wvggz; zorgmachtiging;
     ouderenpsychiatrie; gerontopsychiatrie; ouderenpsycholoog; transculturele psychiatrie; bipolair;
     bipolaire stoornis; manisch; manisch depressief; manie; lithium; stemmingswisselingen; niet lekker in
     vel; niet goed in vel; slecht in vel; zit niet lekker in vel; in de knoop met mezelf; in de war in mijn
     hoofd; chaos in hoofd; te veel in hoofd; hoofd zit vol; hoofd staat niet stil; met iemand praten over
     klachten; met psycholoog praten; naar psycholoog; naar psychiater; geestelijk ziek; geestelijk in de
     war; zenuwziek; zenuwinzinking; het gaat mentaal; mijn hart luchten; counselor; counseling; mental
     health; mental problems; psychologist; psychiatrist; therapy for my mind; opgenomen in psychiatrie;
     psychose depressie angst; onbegrepen klachten; aanhoudende lichamelijke klachten; dissociatie;
     dissociatieve stoornis; acceptance and commitment therapy; psychische stoornis; depri; kop zit vol; kop
     is vol; mezelf kwijt; ben mezelf kwijt; geestelijk gezondheidscentrum; cgg; wachttijd ggz; doorverwezen
     psycholoog; lang wachten op psycholoog; wachtlijst therapie; mezelf niet meer herkennen; herken mezelf
     niet meer; niet goed in mijn hoofd; knoop met mezelf; iets in zijn bovenkamer; bovenkamer; draait door;
     draait helemaal door; dochter draait door; helemaal doorgedraaid; head is a mess; my head is a mess;
     lijst psycholoog; lijst voor een psycholoog; wachten op psycholoog; maanden wachten psycholoog; te veel
     in mijn hoofd; geestelijk niet goed; geestelijk niet lekker; niet lekker in mijn vel; het gaat niet goed
     met me van binnen; dingen in mijn hoofd; zit vast in mijn hoofd; I need a therapist; mentally unwell;
     mental breakdown; nervous breakdown; raar in mijn hoofd; ingestort praten; psycholoog plek; geestelijk
     op; psycholoog gezocht`,
    `in de put; doorgedraaid; zenuwen; aan de medicatie psychisch; emotionele problemen; innerlijke rust;
     zware tijd; moeilijke tijd; moeilijke periode; alles tegelijk teveel; praten lucht op; hulpverlener
     praten; goed gesprek; gesprekken met een deskundige; crisisdienst; in crisis; vastgelopen; loop vast;
     loopt vast; zit vast in mezelf; levensproblemen; behandelaar; intake behandeling; verwijzing huisarts
     psycholoog; coach klachten; snijdt zichzelf; krassen in armen; vaktherapie; solk; psychomotorische
     therapie; onverklaarde lichamelijke klachten; hooggevoelig; hoogsensitief; hsp; mindfulness; beeldende
     therapie; haptotherapie; gek in hoofd; zenuwachtig; therapist; hoofd vol; vol hoofd`,
  ),
  relation(
    'somber',
    `somber; somberheid; sombere gedachten; sombere buien; sombere stemming; depressie; depressief;
     depressieve klachten; winterdepressie; herfstdepressie; postnatale depressie; postpartum depressie;
     zwangerschapsdepressie; ouderdomsdepressie; depressie bij ouderen; stemmingsstoornis; stemmingsklachten;
     dysthymie; neerslachtig; neerslachtigheid; zwaarmoedig; zwartgallig; melancholie; lusteloos;
     lusteloosheid; futloos; moedeloos; hopeloos; uitzichtloos; wanhopig; wanhoop; radeloos; leeg van binnen;
     leeg gevoel; voel me leeg; doods van binnen; nergens zin in; geen zin in niets; geen zin meer; nergens
     meer zin; nergens plezier in; geen plezier meer; niets leuk meer; niks meer leuk; lacht nooit meer;
     lacht niet meer; vrolijkheid weg; levenslust weg; geen levenslust; geen fut; geen energie voor niets;
     zie het somber in; geen uitweg; zonder hoop; gordijnen dicht; doet gordijnen niet open; komt nergens
     toe; nergens toe komen; huilbuien; huilt veel; huilt steeds; huil de hele dag; altijd verdrietig; vaak
     verdrietig; steeds huilen; moet steeds huilen; zomaar huilen; zit in de put; diep dal; in een dip; zit
     in een dip; zwart gat; zwarte gedachten; donkere gedachten; levensmoe; leven moe; suicidaal; suicidale
     gedachten; suicide; suicidepreventie; zelfmoordgedachten; zelfmoordpoging; zelfdoding; uit het leven
     stappen; doodsgedachten; niet meer willen leven; wil niet meer leven; leven geen zin; zinloos gevoel;
     antidepressiva; antidepressivum; citalopram; escitalopram; sertraline; paroxetine; fluoxetine;
     venlafaxine; mirtazapine; nortriptyline; bupropion; ect; electroconvulsietherapie; rtms; esketamine;
     lichttherapie; interpersoonlijke therapie; gedragsactivatie; depression; depressed; feeling down; feel
     low; hopeless; sad all the time; grip op je dip; in de put zitten; alles is grijs; alles is zwaar; kan
     niet meer genieten; geniet nergens meer van; eet niet meer van verdriet; ziet alles zwart; leven hoeft
     niet meer; zit zo in de put; hele dagen grienen; bleit de hele dag; weent veel; weent de hele dag; voel
     me down; zin in het leven; zin in leven kwijt; nergens toe zetten; nergens meer toe aan; kan nergens van
     genieten; huilt om alles; vrolijk was maar nu; niet vrolijk meer; moe en verdrietig; gelukkig voelen
     lukt niet; niet gelukkig; ongelukkig; man zit er doorheen; ziet het niet meer zitten; zie het leven niet
     meer zitten; feeling so down; really down; alles zinloos; zegt dat alles zinloos is; zinloos; niks is
     meer leuk; gordijnen dicht bed; bed niet uit gordijnen; staart uit het raam; staart voor zich uit; alles
     grijs; winter sleep me door de dag; elke winter weer; sleep me door de dag; huil om niks; huilt om niks;
     nergens zin huil; voel niks voor mijn kindje; voel niks voor mijn baby; bevalling huil; bevalling niks
     voelen; kijkt nergens meer naar uit; nergens meer naar uit; hoeft niet meer zo; van mij hoeft het niet
     meer; don't enjoy anything; enjoy nothing anymore; just lie in bed; feel nothing anymore; donkere wolk;
     zwarte wolk; alles kost moeite; tot niks komen; deken over me heen; nergens van genieten; zit maar te
     zitten`,
    `verdrietig; verdriet; huilen; futloosheid; geen energie; bipolair; manisch depressief; trek me terug;
     sluit zich af; sluit zich op; komt niet meer buiten; ga de deur niet uit; niemand mist mij; ben tot
     last; iedereen tot last; nergens goed voor; piekeren; piekert; zelfbeschadiging; winterdip; stemming;
     moe van alles; slaapt de hele dag; aan de pillen; leven zwaar; eet bijna niet meer; rouwverwerking lukt
     niet; zelfverwaarlozing; hele dag in bed; ligt de hele dag op bed; komt bed niet uit; kom mijn bed niet
     uit; kan bed niet uitkomen; hele dag op de bank; zit maar op de bank; trekt zich terug; leven zinloos;
     verzorgt zich niet meer; runningtherapie; zit hele dag binnen; voel me rot; zit erdoorheen; erdoorheen;
     niet meer zitten; down; nergens blij; in een dal; dip`,
  ),
  relation(
    'angst',
    `angst; angsten; angstig; angstklachten; angststoornis; gegeneraliseerde angststoornis; sociale angst;
     sociale fobie; fobie; fobieen; straatvrees; pleinvrees; agorafobie; claustrofobie; hoogtevrees;
     bloosangst; rijangst; vliegangst; liftangst; smetvrees angst; ziektevrees; hypochondrie; hypochonder;
     ziekteangst; verlatingsangst; doodsangst; paniek; paniekaanval; paniekaanvallen; paniekstoornis;
     paniekerig; raakt in paniek; hyperventilatie; hyperventileren; hartkloppingen van spanning;
     hartkloppingen en bang; benauwd van angst; zweten en trillen bang; bang om naar buiten; bang naar buiten
     te gaan; durf niet naar buiten; durft niet meer naar buiten; durf niet alleen te zijn; durf niet in de
     trein; durf niet in auto; niet in lift durven; durft nergens meer naartoe; durft niet te bellen; bang
     voor mensen; bang voor mensenmassa; bang in drukte; bang alleen; bang in het donker; bang om ziek te
     worden; bang dat iets ergs gebeurt; altijd bang; overal bang voor; steeds bang; vaak bang; bang voor
     alles; nergens meer veilig voelen; ongerust over alles; overbezorgd; maak me overal zorgen om; piekeren;
     piekert; gepieker; piekergedachten; piekertraining; malen in hoofd; maalt de hele nacht; doemdenken;
     nerveus; zenuwachtig; gespannen; schrikachtig; exposure; exposuretherapie; angstdempers; oxazepam tegen
     angst; angstremmer; oxazepam; diazepam; lorazepam; alprazolam; benzodiazepine; propranolol angst; vrees;
     anxiety; anxious; panic attack; panic; phobia; afraid to go out; scared to leave the house; worrying all
     the time; verstijf van angst; zweetaanvallen door angst; spreekangst; dokter durven tandarts angst; durf
     buiten niet; durf buiten niet meer; durf niet in bus; durf straat niet op; niet meer over straat; schrik
     om buiten te komen; schrik om alleen; benauwd en paniek; angstaanval; benauwd in lift; zorgen om alles
     en iedereen; trillen van angst; durf niet in trein paniek; hart bonken; hart bonken supermarkt; hart
     bonst; supermarkt zweten; zweten naar buiten moeten; begint mijn hart te bonken; snelweg niet meer op;
     durf niet te rijden; snelweg durf niet; achter het stuur dood; denk dat ik doodga; denk dat ik dood ga;
     in een groep rood; word rood; sla dicht groep; rood en sla dicht; durf de deur niet uit; deur uit
     trillen; trillen bij gedachte; piekert dag en nacht; iets ergs gebeurt; bij elk pijntje kanker; pijntje
     denk kanker; bang dat ik ziek ben; denk steeds dat ik ziek ben; sinds inbraak bang; durf niet in de
     lift; durf niet in de bus; heart races; can't breathe panic; breathe bus; scared to go outside; afraid
     to leave the house; volle tram; volle bus; flauwval; denk dat ik flauwval; panic attacks`,
    `bang; gestrest; spanning; vermijden; vermijdt alles; onrustig; ongerust; hartkloppingen;
     kalmeringsmiddel; rustgevende pillen; onzeker bang; drukte niet aankunnen; faalangst; onveilig;
     verlegen; durft niet alleen thuis; bang om dood te gaan; bang om te sterven; spanningsklachten;
     angsttandarts; schrik; trillen; benauwd in drukte; zweet; bonken`,
  ),
  relation(
    'trauma',
    `trauma; traumatisch; traumatische ervaring; traumatische gebeurtenis; getraumatiseerd;
     traumabehandeling; traumatherapie; traumaverwerking; traumacentrum; psychotrauma; psychotraumatologie;
     vroegkinderlijk trauma; jeugdtrauma; ptss; ptsd; c-ptss; cptss; complexe ptss; posttraumatische
     stressstoornis; emdr; imaginaire exposure; narratieve exposure therapie; nare ervaring; nare
     herinnering; nare dingen meegemaakt; veel meegemaakt vroeger; erge dingen meegemaakt; iets ergs
     meegemaakt; heftige dingen meegemaakt; ingrijpende gebeurtenis; schokkende gebeurtenis; schokkende
     ervaring; ervaring verwerken; kan het niet verwerken; niet verwerkt verleden; verleden verwerken;
     verleden achtervolgt; verleden loslaten; nachtmerries; nachtmerries over vroeger; herbelevingen;
     herbeleving; flashbacks; beelden komen terug; steeds beelden voor me; schrikt overal van; schrik van elk
     geluid; oorlogstrauma; oorlogsverleden; oorlog meegemaakt; oorlogsgetroffenen; jappenkamp;
     concentratiekamp; uitgezonden geweest; veteraan; veteranen; veteranenzorg; vluchteling met trauma;
     gevlucht voor oorlog; gemarteld; marteling; seksueel misbruik; seksueel misbruikt; misbruikt vroeger;
     als kind misbruikt; misbruik verleden; incest; verkracht; verkrachting; aangerand; aanranding; seksueel
     geweld; centrum seksueel geweld; grensoverschrijdend gedrag meegemaakt; mishandeld vroeger; als kind
     mishandeld; als kind geslagen; emotionele verwaarlozing; emotioneel verwaarloosd; onveilige jeugd; nare
     jeugd; slechte jeugd gehad; rotjeugd; nare kindertijd; slachtofferhulp; slachtoffer van geweld;
     slachtoffer misdrijf; slachtoffer overval; overvallen; beroofd; bedreigd geweest; ongeluk verwerken;
     verkeersongeluk meegemaakt; na ongeluk bang; sekte; eergerelateerd geweld trauma; bevallingstrauma;
     traumatische bevalling; intergenerationeel trauma; moreel letsel; zelfmoord meegemaakt; vond hem dood;
     abused as a child; raped; war trauma; nightmares; sexual abuse; nare bevalling verwerken; prolonged
     exposure; lichaamsgericht traumawerk; somatic experiencing; psycho-educatie trauma; enge beelden;
     beelden van vroeger; enge beelden van vroeger; ongeluk steeds weer voor me; zie het weer voor me; komt
     steeds op me af; vuurwerk duik weg; schrik van vuurwerk; vuurwerk veteraan; oom vroeger boven; vroeger
     met mij deed; wat hij vroeger met mij deed; gevlucht schreeuwt slaap; gevlucht nachtmerries; gevlucht
     oorlog slaap; schreeuwt in zijn slaap; reanimatie niet uit mijn hoofd; beelden niet uit mijn hoofd;
     krijg het niet uit mijn hoofd; uit mijn hoofd krijgen ongeluk; ambulance kind hoofd; vroeger sloeg
     vader; vader sloeg ons vroeger; moeder sloeg ons vroeger; sloeg vroeger schrik; schrik van harde stem;
     harde stem; thuis vroeger geslagen; durf niemand aan te raken; aangeraakt durf niet; having flashbacks;
     flashbacks about; the war flashbacks; overval meegemaakt; vreselijke dingen meegemaakt; bevalling steeds
     weer voor me; sirene; hoor sirene; te veel gezien; brandweer nachtmerrie; niet tegen aanraken; aanraken
     vroeger; overval durf; overval kassa; ramp meegemaakt`,
    `oorlog; misbruik; geweld meegemaakt; vroeger meegemaakt; meegemaakt; vluchtelingen; statushouder
     klachten; verleden; slaap slecht door nare dromen; nare dromen; enge dromen; akelige dromen; ongeluk
     gehad; verlies en trauma; schrikachtig; vroeger thuis geslagen; zwijgt over vroeger; praat nooit over de
     oorlog; nachten wakker van vroeger; dissociatie; loverboy; mensenhandel; stalking; gestalkt;
     nabestaanden zelfdoding; inbraak en bang; verleden niet loslaten; vuurwerk`,
  ),
  relation(
    'psychose',
    `psychose; psychosen; psychotisch; psychosegevoelig; psychosegevoeligheid; postpartum psychose;
     kraambedpsychose; eerste psychose; vroege psychose; vip-team; schizofrenie; schizofreen;
     schizoaffectief; waanbeelden; wanen; waanideeen; waandenkbeelden; waanstoornis; paranoia; paranoide;
     achterdochtig; achterdocht; hallucinaties; hallucineren; hallucineert; stemmen horen; hoort stemmen;
     stemmenhoorder; stemmenhoorders; stemmen in hoofd; stem in mijn hoofd; dingen zien die er niet zijn;
     ziet dingen die er niet zijn; hoort dingen die er niet zijn; denkt dat hij achtervolgd wordt;
     achtervolgd voelen; voelt zich achtervolgd; voelt zich bespied; denkt dat hij afgeluisterd wordt; denkt
     dat ze vergiftigd wordt; denkt dat buren; buren sturen stralen; straling door de muur; complotten tegen
     hem; denkt dat hij god is; denkt dat hij jezus is; praat in zichzelf; praat tegen zichzelf; realiteit
     kwijt; contact met werkelijkheid kwijt; de weg kwijt in zijn hoofd; verwarde personen; verward persoon;
     loopt schreeuwend over straat; antipsychotica; antipsychoticum; olanzapine; quetiapine; clozapine;
     aripiprazol; depot psychose; haloperidol; psychosis; psychotic; hearing voices; hears voices;
     schizophrenia; paranoid; delusions; epa; ernstige psychiatrische aandoening; ernstige psychische
     aandoening; langdurige psychiatrie; cognitieve remediatie; anoiksis; ypsilon naasten; open dialogue;
     praat tegen mensen die niet bestaan; denkt dat iedereen tegen hem is; denkt dat ze hem achtervolgen;
     camera in huis denkt; afluisteren; tv praat tegen haar; achtervolgen mij op straat; afgeluisterd; hoort
     iemand die er niet is; praat met mensen die er niet zijn; people not there; thinks he is followed;
     followed; thinks someone is following; camera's in huis overtuigd; camera's hangen overtuigd; denkt dat
     er camera's; overtuigd camera's; buren afluisteren; buren luisteren af stopcontacten; stopcontacten
     afgeplakt; afgeplakt; tv praat tegen; denkt dat de tv tegen haar praat; radio praat tegen; denkt dat
     iedereen tegen hem samenspant; samenspant; spannen samen; boodschap voor de wereld; boodschap wereld;
     wat echt is; denkt dat ze hem volgen; denkt gevolgd te worden; denkt dat het eten vergiftigd is;
     vergiftigen denkt; chips in hoofd; chip in zijn hoofd; geheime dienst; praat tegen de muur; lacht in
     zichzelf; mensen mompelen over mij; mompelen over mij; eten vergiftigd; wordt afgeluisterd; denkt
     achtervolgd`,
    `risperidon; haldol; depot; in de war; verward; vreemde dingen zeggen; zegt rare dingen; rare gedachten;
     vreemd gedrag; doet vreemd; vertrouwt niemand; manie; manisch; medicatie weigeren; wil zijn medicijnen
     niet; opgenomen geweest; ibs; gedwongen opname; zorgmachtiging; bemoeizorg; verward gedrag; onbegrepen
     gedrag; in eigen wereldje; ziet beestjes; depotmedicatie; leeft in eigen wereld; ziet mensen die er niet
     zijn; achtervolgen; complot; vergiftigd`,
  ),
  relation(
    'autisme',
    `autisme; autistisch; autismespectrumstoornis; autisme spectrum; asperger; pdd-nos; pddnos; klassiek
     autisme; autist; autismebegeleiding; autismecoach; autismespecialist; autismecentrum;
     autismevriendelijk; autismehuis; auticafe; auti-begeleiding; auticoach; auti-groep; diagnose autisme;
     diagnostiek autisme; late diagnose autisme; autisme bij vrouwen; autisme bij volwassenen; kind autisme;
     zoon autisme; dochter autisme; partner autisme; prikkelverwerking autisme; prikkelarm wonen autisme; kan
     niet tegen veranderingen; verandering raakt in paniek; snapt sociale regels niet; neemt alles
     letterlijk; alles letterlijk nemen; houdt vast aan vaste patronen; vaste routines nodig; geen
     oogcontact; kijkt niet aan; sociale vaardigheden autisme; sociaal onhandig; anders dan anderen autisme;
     geef me de vijf; brain blocks; autismefonds; nva autisme; autistische burn-out; camoufleren autisme;
     meltdown; fladderen handen; autism; autistic; asd; asperger syndrome; overstimulated; hoogfunctionerend
     autisme; ass-problematiek; diagnose ass; volwassenen met ass; kinderen met ass; autisme en werk;
     begrijpt grapjes niet; snapt grapjes niet; autisme bij ouderen; overstuur andere weg; overstuur als het
     anders gaat; overstuur verandering; alles van treinen; weet alles van; van een andere planeet; andere
     planeet; licht en geluid pijn; geluid te hard voor hem; fel licht drukte; wil hetzelfde eten; kan niet
     tegen bezoek; kijkt niemand aan; kijkt mensen niet aan; flappert; fladdert met handen; handen flapperen;
     labels uit kleren; labels kleren; kleren kriebelen; onverwachts slaat dicht; iets onverwachts dicht;
     slaat helemaal dicht; klapt dicht zoon; lines up toys; toys line up; no eye contact; autootjes op een
     rij; speelgoed op een rij; plannen veranderen boos; als het anders loopt paniek; aanrakingen; draait
     wieltjes; wieltjes; harde geluiden; van tevoren weten; onverwachte dingen; na school helemaal op`,
    `prikkels; prikkelarm; prikkelverwerking; duidelijkheid en voorspelbaarheid; voorspelbaarheid; kan slecht
     tegen drukte; houvast vaste routine; alles moet volgens plan; rijtjes maken; zonderling; hoogsensitief;
     hooggevoelig; hsp; overprikkeld; overprikkeling; snel overprikkeld; prikkelgevoelig; kan niet tegen
     prikkels; neurodivers; neurodivergent; neurodiversiteit; prikkels filteren; ass; overstuur; onverwachts;
     voorspelbaar`,
  ),
  relation(
    'adhd',
    `adhd; adhd bij volwassenen; adhd-coach; adhd-coaching; diagnose adhd; diagnostiek adhd; adhd-medicatie;
     kind adhd; zoon adhd; dochter adhd; aandachtstekort; aandachtsstoornis; aandachtstekortstoornis;
     aandachtsproblemen; concentratieproblemen; concentratiestoornis; kan me niet concentreren; niet kunnen
     concentreren; snel afgeleid; steeds afgeleid; altijd afgeleid; hyperactief; hyperactiviteit;
     hyperactieve; impulsief; impulsiviteit; methylfenidaat; ritalin; concerta; medikinet; equasym;
     dexamfetamine; tentin; atomoxetine; strattera; lisdexamfetamine; elvanse; begin aan alles maak niets af;
     nooit iets afmaken; chaotisch hoofd; zit nooit stil; zit geen moment stil; altijd druk in hoofd; druk
     hoofd; druk in mijn hoofd; stuiterbal; stuitert; hyperfocus; attention deficit; hyperactive; can not
     concentrate; easily distracted; diagnose add; adhd en add; adhd of add; adhd bij vrouwen; tien dingen
     tegelijk; begin aan tien dingen; maak er geen een af; niks afmaken; maak niks af; begin overal aan;
     altijd sleutels kwijt; altijd mijn sleutels; verlies elke baan; te laat en dingen vergeet; altijd te
     laat vergeet; pilletjes voor de concentratie; pillen concentratie; wiebelt; wiebelt hele les; stuiterbal
     vergeet; vergeet afspraken stuiterbal; praat door iedereen heen; nergens op concentreren; kan me nergens
     op concentreren; als kind dromerig en druk; can't focus; can't concentrate; forget everything chaos;
     stelt alles uit; boek uitlezen; praat te veel; friemelt; vergeet zijn tas; vergeet tas; luistert maar
     half; interrupt people; lose everything; tentamens`,
    `concentratie; vergeetachtig en chaotisch; chaotisch; druk en impulsief; plannen en organiseren; plannen
     lukt niet; dromerig; afgeleid; onrust in hoofd; veel energie; neurodivers; neurodivergent; raakt alles
     kwijt; altijd alles kwijt; uitstelgedrag; neurofeedback; dromerig en afwezig; alles uitstellen; add;
     niets afmaken; wiebelen`,
  ),
  relation(
    'persoonlijkheid',
    `borderline; borderline persoonlijkheidsstoornis; persoonlijkheidsstoornis; persoonlijkheidsproblematiek;
     persoonlijkheidsproblemen; emotieregulatiestoornis; emotieregulatie; emotieregulatietraining;
     vers-training; vaardigheidstraining emotie; dialectische gedragstherapie; dgt; mentalization based
     treatment; schematherapie; heftige emoties; heftige gevoelens; hevige gevoelens; gevoelens niet de baas;
     emoties niet de baas; emoties niet onder controle; wisselende stemming; stemming wisselt steeds;
     stemmingen wisselen per uur; zwart-wit denken; alles of niets denken; snel gekwetst; snel kwaad en
     daarna spijt; woede-uitbarstingen; woedeaanval; woedeaanvallen; agressieregulatie; agressietraining;
     agressieve buien; ontploft om niets; ontplof om niets; om niets boos; kan mijn woede niet beheersen;
     woede beheersen; boosheid niet de baas; kort lontje; driftig; driftbui volwassene; slaat dingen kapot;
     zelfbeschadiging; zelfverwonding; zelfbeschadigend; automutilatie; mezelf snijden; mezelf pijn doen;
     snijdt zichzelf; snijd mezelf; in mijn armen snijden; krast zichzelf; bang om verlaten te worden;
     verlatingsangst borderline; aantrekken en afstoten; antisociaal; antisociale persoonlijkheid; theatraal;
     ontwijkende persoonlijkheid; afhankelijke persoonlijkheid; identiteitsproblemen; ambulante forensische;
     forensische psychiatrie; forensische zorg; fpa; tbs; agressie beheersen; anger management; self harm;
     cutting myself; mood swings; bpd; personality disorder; emotieregulatie groep; linehan; stichting
     borderline; mbt-behandeling; mentaliseren; ene uiterste naar andere uiterste; emoties gaan alle kanten
     op; flip om niets; flipt; ontplof snel; agressieprobleem; de ene minuut hou ik; hou van iedereen haat;
     haat ze het volgende moment; maak alles stuk; ontploft om niks; uur later poeslief; poeslief; dan weer
     lief dan woest; stemming slaat om; weet niet wie ik ben; snij mezelf bang; snij mezelf gevoelens; snijdt
     zichzelf gevoelens; gevoelens te veel; bang dat mensen weggaan; bang dat mensen me verlaten; altijd
     ruzie met iedereen; ruzie met iedereen; gevoelens alle kanten op; gevoelens schieten; klamp me vast;
     stoot iedereen af; stoot mensen van me af; smeek terugkomen; afgewezen voelen; voel me afgewezen; steeds
     crisis; kras in arm; in mijn arm krassen`,
    `stemmingswisselingen; agressief; agressie; boze buien; boosheid; woede; woedend; impulsief; krassen;
     explosief; snel boos; verlatingsangst; narcist; narcisme; narcistisch; forensisch; emoties regelen;
     heftig reageren; ontploft; stemming; gevoelens`,
  ),
  relation(
    'dwang',
    `dwangstoornis; dwangklachten; dwangmatig; dwanggedachten; dwanghandelingen; dwangneurose; dwangrituelen;
     obsessie; obsessies; obsessieve gedachten; obsessief compulsief; obsessieve compulsieve stoornis; ocd;
     ocs; smetvrees; bang voor bacterien; bang voor viezigheid; poetsdwang; wasdwang; controledwang;
     teldwang; steeds controleren; alles controleren; controleert tien keer; deur tien keer controleren; slot
     steeds controleren; gas steeds controleren of uit; steeds handen wassen; hele dag handen wassen; wast
     handen kapot; handen kapot van wassen; urenlang douchen; alles moet precies recht; moet steeds tellen;
     vaste rituelen; rituelen moeten doen; gedachten die ik niet wil; opdringende gedachten; intrusies;
     trichotillomanie; haren uittrekken; trekt haren uit; dermatillomanie; huid pulken; skin picking; nagels
     kapot bijten; ticstoornis; gilles de la tourette; tourette; morfodysfore stoornis; bdd; exposure met
     responspreventie; responspreventie; compulsions; compulsive; compulsive washing; checking everything;
     intrusive thoughts; clomipramine; drie keer controleren; fornuis steeds controleren; moet alles tellen;
     licht aan uit aan uit; zes keer soppen; moet van mezelf alles; goed voelt stoppen; keer opnieuw wassen;
     handen tot ze bloeden; was handen bloeden; handen vies voelen; gas uit kijken terug; terug om te kijken
     gas; terug kijken of gas uit; controleert steeds; checkt alles; precies recht leggen; telt elke tegel;
     tegels tellen; telt alles; enge gedachten; enge gedachten baby; gedachten dat ik iets aan doe; baby iets
     aan doen; opnieuw tot het goed voelt; tot het goed voelt; deurkruk raakt niet aan; deurkruk; raakt niks
     aan; uren douchen; douchet uur bacterien; checking the door again; nalopen; tel tot; tellen ongeluk; als
     ik niet tel; beelden bidden`,
    `dwang; rituelen; perfectionisme; overdreven schoon; de hele dag poetsen; bacterien; nagelbijten;
     verzameldwang; tics; altijd poetsen`,
  ),
  relation(
    'eetstoornis',
    `eetstoornis; eetstoornissen; eetstoorniskliniek; anorexia; anorexia nervosa; anorectisch; boulimia;
     boulimie; bulimia; eetbuistoornis; binge eating; vreetbui; vreetbuien; eetverslaving; eetverslaafd;
     arfid; orthorexia; osfed; overgeven na eten; overgeven na het eten; spuugt eten uit; vinger in keel;
     braakt eten uit; laxeermiddelen afvallen; wil niet eten uit angst dik; bang om dik te worden; vindt
     zichzelf te dik; voel me te dik; haat mijn lichaam; lichaamsbeeld; negatief lichaamsbeeld; hongert zich
     uit; uithongeren; eet alleen sla; eet stiekem; stiekem eten; emotie-eten; emotie-eter; emotioneel eten;
     eten uit verdriet; niet kunnen stoppen met eten; kan niet stoppen met eten; controle over eten kwijt;
     alleen met eten bezig; hele dag bezig met calorieen; calorieen tellen; dochter eet bijna niets; dochter
     eet niet; dochter wil niet eten; dochter steeds magerder; zoon wil niet eten mager; extreem mager;
     ondergewicht meisje; ondergewicht eetstoornis; dwangmatig sporten; sportverslaving; anorexia naasten;
     ouders eetstoornis; eating disorder; anorexic; bulimic; afraid of getting fat; eetstoornispoli; drie
     keer per dag weegschaal; steeds op de weegschaal; eet alleen nog komkommer; eet alleen nog sla; weegt
     zich; weegt zich keer per dag; steeds dunner dochter; gooit brood weg; gooit haar eten weg; verstopt
     eten; hides food; vomits after; vomits after dinner; vinger in mijn keel; kast leeg eten; traint te dik
     vindt; vindt zich te dik; dochter vindt zich dik; eet alleen nog kip; gegeten heeft slobberen; kleren
     slobberen; kleren te wijd mager; calorieen; prop me vol; vol tot ik misselijk ben; vreet stiekem; haat
     mezelf eten; gaat na het eten naar de wc; skinny eat daughter; afraid to get fat; zegt dat ze dik is; na
     maaltijd naar boven; na het eten kraan; sla maaltijden over; maaltijden overslaan; chips stiekem; snoept
     stiekem; braakt; braken na het eten; laxeermiddelen`,
    `ondergewicht; veel afgevallen; steeds magerder; mager; lijnen; dieet; slaat maaltijden over; eet bijna
     niets; overgeven; selectieve eter; zelfbeeld en gewicht; lichaamsgericht; sondevoeding anorexia;
     broodmager; eetbuien; eetbui; weegschaal`,
  ),
  relation(
    'burn-out',
    `burn-out; burnout; opgebrand; overspannen; overspannenheid; overspanning; overbelast op werk;
     stressklachten; stress klachten; veel stress; te veel stress; teveel stress; chronische stress; last van
     stress; stress door werk; stress werk; stressreductie; stressmanagement; omgaan met stress; minder
     stress; gestrest; gestresst; gestressed; werkstress; werkdruk te hoog; studiestress; burn-outcoach;
     stresscoach; stressconsulent; uitgeput; uitputting; uitgeblust; oververmoeid; doodop; doodmoe van werk;
     moe van het werk; geen energie meer voor werk; accu leeg; batterij leeg; batterij is op; ben helemaal
     op; helemaal kapot van werk; leeg en op; thuis van werk door stress; ziekgemeld stress; ziek thuis werk
     overspannen; ziektewet overspannen; bore-out; bedrijfsarts burn-out; re-integratie na burn-out; terug
     naar werk na burn-out; ingestort; stortte in; tegen de muur gelopen; hooi op mijn vork; te veel op mijn
     bord; teveel op mijn bord; loop op mijn tandvlees; op mijn tandvlees; druk niet meer aankunnen; nooit
     ontspannen; leren ontspannen; grenzen bewaken werk; prestatiedruk; hoge spanning lichaam;
     spanningsklachten; neurasthenie; mbsr; mindfulnesstraining; burned out; burnt out; too much stress;
     stressed; exhausted from work; overworked; ouderlijke burn-out; parental burn-out; overprikkeld en moe;
     hartcoherentie; ademcoach; helemaal ingestort; ingestort op werk; burn out; burn-outklachten; kan niet
     meer ontspannen; nooit rust in mijn kop; ben kapot van werk; stress en burn-out; crash op werk;
     opgebrand voelen; druk op werk te veel; allemaal te veel op werk; alles te veel op werk; heb stress;
     zoveel stress; stress en spanning; stress en vermoeidheid; helemaal op werk; scherm huilen; werk alleen
     nog huilen; alleen nog huilen werk; cry at my desk; exhausted by my job; exhausted job; altijd aan het
     rennen; kan niet ontspannen; niet meer ontspannen; energie weg werk; energie is weg; energie weg
     reorganisatie; reorganisatie; bedrijfsarts rust; bedrijfsarts zegt rust; baan kinderen koek op; koek is
     op; de koek is op; te veel ballen in de lucht; overspannen thuis; zie op tegen werk; ziekgemeld;
     ziekgemeld huilen; mail zonder te huilen; rende altijd door; baas altijd door; ziek van mijn werk; werk
     stapelt op; hartkloppingen werk; hoofdpijn werk`,
    `vermoeid; werkdruk; druk op werk; ontspanning; ontspannen; werk en prive; ziektewet; bedrijfsarts; nek
     en schouders spanning; piekeren; grenzen aangeven; yoga; meditatie; spanning; prikkelbaar; altijd haast;
     veerkracht; ademhalingsoefeningen; ademhalingstherapie; mindfulness; yoga tegen stress;
     ontspanningsoefeningen; surmenage; hoofd rust; stress; alles te veel; alles teveel; allemaal te veel;
     allemaal teveel; altijd moe; zo moe; moe en gestrest`,
  ),
  relation(
    'slapen',
    `slecht slapen; slaap slecht; slaapt slecht; slaapproblemen; slaapstoornis; slaapklachten; slapeloos;
     slapeloosheid; slapeloze nachten; insomnia; slaapgebrek; slaaptekort; slaapcoach; slaaptherapie;
     slaaptraining; slaapcursus; slaapoefentherapie; slaaphygiene; slaappoli; slaapcentrum; slaaponderzoek;
     slaapcentrum apneu; slaapapneu; apneu; kan niet slapen; slaap niet; slaapt niet; niet in slaap komen;
     niet in slaap vallen; kom niet in slaap; ligt wakker; wakker liggen; nachten wakker; de hele nacht
     wakker; halve nacht wakker; lig te woelen; woelen; te vroeg wakker; steeds wakker worden; word steeds
     wakker; vier uur wakker; om drie uur wakker; geen oog dicht; doe geen oog dicht; slaapritme; verstoord
     ritme; slaappillen; slaappil; slaapmiddelen; slaapmiddel; slaapmedicatie; afbouwen slaapmedicatie;
     melatonine; temazepam; zopiclon; zolpidem; lormetazepam; beter slapen; doorslapen; inslapen lukt niet;
     slaapwandelen; narcolepsie; rusteloze benen; restless legs; nachtelijk piekeren; insomnie; can not
     sleep; cannot sleep; can't sleep; sleeping badly; sleep problems; sleepless; awake all night; snurken;
     overdag slaperig; moe wakker worden; uitgerust wakker worden; cognitieve therapie slaap; kan slaap niet
     vatten; in slaap geraken; slaap niet vatten; wakker in de nacht; uren wakker; snachts wakker; nachts
     wakker; schapen tellen; slaap maar paar uur; slaap drie uur; gebroken nachten; slaapt overdag niet in
     nacht; slaappillen afbouwen; slaapmiddelen afbouwen; plafond staren; plafond nacht; staren plafond;
     overdag wrak; wrak overdag; ogen niet dicht nacht; in slaap val; val pas in slaap; naar het plafond
     staren; plafond; nacht om drie uur; nachts wakker ochtends; pilletje om te slapen; pilletje slapen af;
     slaappil af; van slaappillen af; pillen om te slapen; stopt met ademen slaap; snurkt ademen; wake up
     night; can't fall asleep; lig te draaien; moe door nachten wakker; klaarwakker; doodmoe klaarwakker;
     uren te woelen; inslapen mobiel; diep in de nacht; ploegendienst; lig wakker van`,
    `slapen; nachtrust; nachten slecht; nachtmerries; onrustige nachten; moe overdag; malen in bed; spookt
     door het huis; verzwaringsdeken; dag en nacht omgedraaid; dag-nachtritme; dag en nachtritme; kind slaapt
     slecht; slaap; snurkt; nachtmerrie; lig wakker`,
  ),
  ...recoveryAndAddiction,
];
