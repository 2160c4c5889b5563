import { relation } from '../concept.ts';

/** Branch hersenletsel: a brain that was hurt by illness or accident. */
export const brainInjury = [
  relation(
    'hersenletsel',
    `hersenletsel; niet-aangeboren hersenletsel; niet aangeboren hersenletsel; nah; hersenbeschadiging;
    hersenaandoening; traumatisch hersenletsel; hersentrauma; hersenkneuzing; hersenschudding;
    herseninfarct; hersenbloeding; hersenbloedinkje; hersenvliesontsteking; hersenontsteking;
    encefalitis; meningitis; hersentumor; hersenmetastase; hersenoperatie; hersenvliesbloeding;
    subarachnoïdale bloeding; sab bloeding; aneurysma; beroerte; attaque; geraaktheid; cva; tia; cva
    gehad; tia gehad; licht hersenletsel; postcommotioneel syndroom; pcs hersenschudding; whiplash;
    schedelbasisfractuur; zuurstoftekort hersenen; zuurstofgebrek hersenen; hersenen beschadigd;
    hersenen na hartstilstand; na reanimatie geheugen; reanimatie hersenen; coma gelegen; hoofd gevallen
    sindsdien; klap op hoofd; klap hoofd gehad; van trap op hoofd; ongeluk hoofd; ongeval hoofd;
    motorongeluk hoofd; scooterongeluk hoofd; val van paard hoofd; na ongeluk veranderd; na beroerte
    veranderd; ander mens sinds beroerte; ander mens na ongeluk; niet de oude na beroerte; niet de oude
    na ongeluk; niet de oude na hersenschudding; onzichtbare gevolgen; hersenmoe; neurofatigue; mentale
    vermoeidheid hersenen; hoofd vol ongeluk; half verlamd beroerte; halfzijdig verlamd; halfzijdige
    verlamming; eenzijdig verlamd; linkerkant verlamd; rechterkant verlamd; linkerarm verlamd;
    rechterarm verlamd; linkerkant doet niets meer; hemianopsie; ziektebesef hersenen; epilepsie;
    epileptische aanvallen; epilepsieaanvallen; hersenstichting; hersenletselteam; hersenletselcentrum;
    breinletsel; beroertezorg; cva ketenzorg; cva-nazorg; cva nazorg; nazorg beroerte; stroke; had a
    stroke; brain injury; brain damage; brain bleed; acquired brain injury; concussion; head injury;
    tbi; brain tumour; seizures; op hoofd gevallen; hoofd gestoten; val op hoofd; val op het hoofd;
    hersenpropje; propje in hersenen; propje in hoofd; bloedprop hersenen; bloeding in hoofd; bloeding
    in hersenen; bloeding hersenen; tumor in hoofd; tumor hersenen; hersenkanker; glioblastoom; glioom;
    trombolyse; ader gesprongen hoofd; lichte beroerte; klein beroerteke; beroertepatiënt; cva-patiënt;
    cva patiënt; cva'tje; tia'tje; geraakt beroerte; heeft een attaque gehad; herseninfarcten; meerdere
    infarcten; infarct in hersenen; infarct hersenen; hersenstaminfarct; hersenstam; locked-in; locked
    in syndroom; minimaal bewust; vegetatieve toestand; niet-responsief; post-anoxisch; anoxie; bijna
    verdrinking hersenen; bijna verdronken hersenen; co-vergiftiging; schotwond hoofd; oplosmiddelen
    ziekte ops; organisch psychosyndroom; ops hersenen; hersenabces; hydrocephalus volwassen; drain in
    hoofd; vergeet sinds ongeluk; vergeet sinds beroerte; vergeet sinds hersenbloeding; geheugen sinds
    ongeluk; geheugen sinds beroerte; geheugen na beroerte; snel moe sinds beroerte; moe sinds beroerte;
    moe na beroerte; moe sinds hersenschudding; moe na hersenbloeding; hoofdpijn sinds hersenschudding;
    hersenschudding gaat niet over; hersenschudding klachten; maanden na hersenschudding; nog last
    hersenschudding; prikkels sinds; prikkels na hersenschudding; prikkels na beroerte; overprikkeld
    beroerte; overprikkeld ongeluk; overprikkeld hersenschudding; overprikkeld hersenletsel; drukte niet
    sinds beroerte; drukte niet sinds ongeluk; drukte niet hersenschudding; karakter veranderd ongeluk;
    karakter veranderd beroerte; karakter veranderd hersenen; ander karakter hersenbloeding; ontremd
    hersenletsel; emoties na beroerte; huilt sinds beroerte; huilen sinds beroerte; dwanghuilen;
    dwanglachen; onzichtbare beperking hersenen; cognitieve problemen beroerte; cognitieve problemen
    hersenletsel; half lam; lam aan een kant; lamme arm; lam been beroerte; scheef gezicht beroerte;
    paralysed after stroke; cva units; stroke unit; stroke-unit; mini stroke; postcommotioneel;
    beroertepreventie; hersenschade; schade aan hersenen; hersenen kapot; hersenziekte jong; brain
    haemorrhage; after a stroke; van fiets gereden; van zijn fiets gereden; aangereden; aanrijding
    hoofd; aanrijding; sinds aanrijding; ongeluk ander mens; sinds ongeluk anders; sinds ongeluk andere
    man; na ongeluk een ander; andere man sinds; sinds val hoofd; hoofd gevallen sinds; klap op hoofd
    sinds; klap hoofd; sinds die klap; sinds klap niks hebben; klap supermarkt; hoofd loopt vol; hoofd
    vol supermarkt; hoofd loopt over; hoofd overvol; vol in hoofd drukte; prikkels; kan niet tegen
    drukte hoofd; kan niet tegen geluid; kan niet tegen lawaai; kan niet tegen licht; lawaai hoofd;
    licht en geluid; na uur doodop sinds; doodop na uur; kort lontje sinds; kort lontje ongeluk;
    bloeding hoofd; bloeding in haar hoofd; bloeding in zijn hoofd; bloedprop hoofd; propje hoofd;
    linkerkant doet niet; rechterkant doet niet; linkerarm doet niet; rechterarm doet niet; halve kant
    verlamd; ene kant verlamd; ziet linkerkant niet; merkt links niks; gat in geheugen ongeluk; geheugen
    ongeluk; uit coma; in coma gelegen; car crash; after the car crash; after accident noise; can't
    stand noise; noise; since the accident; hit his head; hit my head; different person since; drukte
    hoofd; in coma; na hersenschudding; zware hersenschudding; tv kijken hoofd niet; geen tv kijken geen
    boodschappen; crash na drukte; operatie aan hoofd; operatie hoofd anders; operatie aan zijn hoofd;
    bot sinds operatie hoofd; van dak gevallen; van het dak gevallen; van ladder gevallen hoofd; van
    steiger gevallen; alles opnieuw leren; opnieuw leren lopen en praten; left side weak; right side
    weak; bleed in her brain; bleed in his brain`,
    `hersenen; letsel hoofd; veel prikkels; drukte niet verdragen; kan niet tegen drukte; concentratie sinds
    ongeluk; snel moe hoofd; verkeersongeluk gehad; na ongeluk; na ongeval; auto-ongeluk; fietsongeluk;
    verkeersslachtoffer; neurologisch; neurologische aandoening; neuroloog; verlamd; verlamming; mond
    hangt scheef; scheve mond; vergeet na ongeluk; hoofdpijn duizelig na val; dubbelzien; letselschade;
    initiatief sinds; initiatiefloos; niet in actie sinds; karakter veranderd na; onzichtbare beperking;
    lam; infarct; neuropsychologisch; klap; sinds ongeluk; lawaai; ongeluk; lontje`,
  ),
  relation(
    'nah-begeleiding',
    `begeleiding hersenletsel; hulp hersenletsel; ondersteuning hersenletsel; zorg hersenletsel; zorg nah;
    nah begeleiding; begeleiding nah; ondersteuning nah; ambulante begeleiding nah; ambulant
    hersenletsel; ambulante begeleiding hersenletsel; thuisbegeleiding nah; thuisbegeleiding
    hersenletsel; coach hersenletsel; nah coach; nah-coach; hersenletselcoach; breincoach; breinlijn;
    casemanager hersenletsel; casemanager nah; casemanager cva; consulent hersenletsel; nah consulent;
    hersenletselconsulent; leven met hersenletsel; leven na beroerte; leven na cva; leven na
    hersenbloeding; leven na herseninfarct; verder na beroerte; weer thuis na beroerte; thuis na cva;
    thuis na hersenbloeding; thuis na herseninfarct; hulp na beroerte; hulp na hersenbloeding; hulp na
    herseninfarct; hulp na cva; hulp na hersenschudding; begeleiding na beroerte; begeleiding na cva;
    begeleiding na hersenbloeding; begeleiding na herseninfarct; beroerte alleen wonen; energie verdelen
    hersenletsel; energie verdelen beroerte; energiemanagement hersenletsel; belastbaarheid
    hersenletsel; belastbaarheid nah; omgaan met prikkels; omgaan met overprikkeling; omgaan met
    hersenletsel; omgaan gevolgen beroerte; omgaan vermoeidheid hersenletsel; leren leven hersenletsel;
    plannen hersenletsel; plannen na beroerte; structuur hersenletsel; structuur nah; structuur na
    beroerte; dagstructuur nah; dagstructuur hersenletsel; overzicht kwijt beroerte; overzicht kwijt
    hersenletsel; overzicht kwijt ongeluk; niet plannen sinds beroerte; niet plannen sinds ongeluk;
    concentreren sinds ongeluk; concentreren na beroerte; administratie na beroerte; huishouden na
    beroerte; hersenz; hersenletsel thuis; wonen hersenletsel; wonen nah; woonbegeleiding nah;
    woonlocatie nah; woonvorm hersenletsel; beschermd wonen nah; begeleid wonen hersenletsel; begeleid
    wonen nah; gedrag hersenletsel; boos sinds beroerte; agressief na hersenletsel; boos sinds ongeluk;
    kort lontje beroerte; kort lontje hersenletsel; gezin hersenletsel; weer werken hersenletsel; werk
    na beroerte; werken na beroerte; werken na hersenletsel; werk hersenletsel; cognitieve revalidatie
    thuis; hersenletsel specialist; neuropsychologische behandeling; jobcoach nah; kind hersenletsel;
    jongere hersenletsel; brain injury support; support after stroke; life after stroke; living with
    brain injury; ambulant nah; nah ambulant; thuis nah; nah thuis; nah zorg; specialist nah; nah
    specialist; nah team; nah-team; nah expertise; expertise hersenletsel; behandeling hersenletsel;
    behandeling nah; coaching nah; coaching hersenletsel; praktische hulp hersenletsel; praktische hulp
    beroerte; iemand die helpt sinds beroerte; hulp sinds beroerte; hulp sinds ongeluk hoofd; hulp sinds
    hersenbloeding; begeleiding sinds beroerte; begeleiding beroerte; ondersteuning beroerte;
    ondersteuning na cva; ondersteuning na beroerte; alleen wonen hersenletsel; zelfstandig wonen
    hersenletsel; zelfstandig wonen nah; zelfstandig na beroerte; dagindeling hersenletsel; dagindeling
    beroerte; weekplanning hersenletsel; planning hersenletsel; agenda bijhouden beroerte; agenda
    bijhouden ongeluk; niets uit handen sinds beroerte; initiatief hersenletsel; initiatief beroerte;
    komt tot niets beroerte; komt tot niets hersenletsel; komt tot niets ongeluk; koken na beroerte;
    koken na hersenbloeding; post na hersenbloeding; geldzaken hersenletsel; geld hersenletsel; grenzen
    hersenletsel; acceptatie hersenletsel; accepteren hersenletsel; verwerken hersenletsel; verwerken
    beroerte; verwerken hersenbloeding; rouw hersenletsel; leren omgaan hersenletsel; leren omgaan nah;
    leren omgaan beroerte; niet-zichtbare gevolgen; niet zichtbare gevolgen; onzichtbare gevolgen
    begeleiding; gevolgen van beroerte; gevolgen van hersenletsel; gevolgen hersenschudding; gevolgen
    hersenbloeding; chronische fase hersenletsel; chronische fase beroerte; jaren na beroerte; jaren na
    hersenletsel; nazorg hersenbloeding; nazorg hersenletsel; cva-verpleegkundige; cva verpleegkundige;
    prikkels hersenletsel; prikkels doseren; prikkels doseren thuis; vermoeidheid hersenletsel;
    vermoeidheid nah; vermoeidheid na beroerte; weer aan het werk hersenschudding; werk hervatten
    beroerte; school hersenletsel; studeren hersenletsel; hersenletsel kind begeleiding; woongroep nah;
    woonzorg nah; 24-uurszorg nah; ouderschap hersenletsel; support brain injury; begeleiding mensen
    hersenletsel; begeleiding mensen nah; begeleiding niet-aangeboren hersenletsel; begeleiding mensen
    niet-aangeboren hersenletsel; begeleiding niet aangeboren hersenletsel; ondersteuning
    niet-aangeboren hersenletsel; begeleiding volwassenen hersenletsel; hulp man beroerte; hulp vrouw
    beroerte; hulp man herseninfarct; hulp man hersenbloeding; hulp vrouw hersenbloeding; hulp vader
    beroerte; hulp moeder beroerte; hulp zoon hersenletsel; plannen lukt niet herseninfarct; plannen
    lukt niet beroerte; niet plannen herseninfarct; sinds beroerte dag niet op rijtje; beroerte dag
    rijtje; beroerte niks af; beroerte begin tien dingen; beroerte overzicht; beroerte plannen; beroerte
    agenda; beroerte huishouden; beroerte geregeld; infarct huishouden; infarct hoofd niet geregeld;
    infarct niks geregeld; infarct overzicht; infarct plannen; bloeding overzicht; bloeding plannen;
    sinds beroerte krijg ik niet; sinds infarct krijgt ze niet; na infarct krijgt niet meer; na beroerte
    krijgt niet meer; na ongeluk zelf koken; ongeluk agenda; ongeluk weer zelf; na ongeluk weer zelf; na
    ongeluk hulp thuis; na zijn ongeluk thuis; na haar ongeluk thuis; na hersenbloeding weer zelf; van
    buiten beter infarct; buitenkant zie je niks beroerte; zie je niks aan hem ongeluk; stroke plan my
    day; since my stroke; since his stroke; since her stroke; stroke help planning; stroke someone come
    and help; brain injury help at home; sinds beroerte lijst niet af; beroerte boodschappenlijst;
    beroerte krijg niks af; beroerte vergeet; ongeluk afspraken; ongeluk vergeet; na ongeluk afspraken;
    na ongeluk vergeet pannen; brain haemorrhage at home; brain haemorrhage help; help at home brain`,
    `sinds beroerte; sinds hersenbloeding; sinds herseninfarct; sinds cva; sinds ongeluk hoofd; na cva; na
    tia; na beroerte; na hersenbloeding; na herseninfarct; snel overprikkeld; overprikkeling; initiatief
    nemen lukt niet; snel moe in hoofd; overzicht kwijt; kan niet meer plannen; na ongeluk; na infarct`,
  ),
  relation(
    'nah-dag',
    `dagbesteding hersenletsel; dagbesteding nah; dagbesteding na beroerte; dagbesteding cva; dagbesteding na
    cva; dagbesteding na ongeluk; dagbesteding hersenbloeding; dagbesteding herseninfarct;
    dagactiviteiten hersenletsel; dagactiviteiten nah; activiteitencentrum hersenletsel;
    activiteitencentrum nah; dagcentrum nah; dagcentrum hersenletsel; dagbehandeling nah; dagbehandeling
    hersenletsel; dagopvang hersenletsel; dagopvang nah; daginvulling hersenletsel; daginvulling
    beroerte; daginvulling nah; atelier hersenletsel; atelier nah; zorgboerderij hersenletsel;
    zorgboerderij nah; zorgboerderij beroerte; arbeidsmatig nah; arbeidsmatige dagbesteding
    hersenletsel; vrijwilligerswerk hersenletsel; prikkelarme dagbesteding; prikkelarme werkplek;
    dagbesteding weinig prikkels; dagbesteding overprikkeld; overdag hersenletsel; overdag beroerte;
    iets te doen beroerte; iets te doen hersenletsel; zinvolle dag hersenletsel; dag doorkomen beroerte;
    hele dag thuis sinds beroerte; zit thuis sinds beroerte; zit thuis na hersenbloeding; zit thuis
    sinds hersenbloeding; zit thuis sinds ongeluk; hele dag op bank beroerte; hele dag thuis
    hersenletsel; verveelt zich beroerte; verveelt zich hersenletsel; niet meer werken beroerte; niet
    meer werken hersenletsel; kan niet werken hersenletsel; afgekeurd hersenletsel; afgekeurd beroerte;
    afgekeurd ongeluk hoofd; trainingsprogramma nah; sporten hersenletsel; bewegen na beroerte;
    schilderen na beroerte; koken hersenletsel; groep hersenletsel overdag; groepsbegeleiding nah;
    groepsbegeleiding hersenletsel; day activities brain injury; day centre stroke; activities after
    stroke; overdag na beroerte; overdag na hersenbloeding; overdag nah; iets te doen na beroerte; iets
    te doen nah; iets doen hersenbloeding; bezig zijn na beroerte; bezig zijn hersenletsel; hele dag
    thuis na beroerte; hele dag thuis hersenbloeding; hele dag televisie beroerte; hele dag tv
    hersenbloeding; verveelt zich na hersenbloeding; thuis zitten na beroerte; thuis zitten
    hersenletsel; zit thuis hersenletsel; afgekeurd hersenbloeding; afgekeurd hersenschudding; kan niet
    meer werken beroerte; kan niet meer werken hersenbloeding; nooit meer werken beroerte; vervangend
    werk hersenletsel; werkplek hersenletsel; werkplek nah; werkplaats nah; werkplaats hersenletsel;
    houtbewerking hersenletsel; creatief hersenletsel; creatief nah; tuin hersenletsel; buiten bezig
    hersenletsel; buiten bezig beroerte; dieren hersenletsel; ritme hersenletsel; ritme na beroerte;
    ritme sinds beroerte; dagritme hersenletsel; dagritme na beroerte; dagbesteding prikkels; rustige
    plek dagbesteding hersenletsel; jonge mensen nah dagbesteding; dagbesteding jong hersenletsel;
    cognitieve training groep; hersengym; breintraining nah; geheugentraining hersenletsel; kookgroep
    nah; sportgroep nah; sportgroep beroerte; sporten na beroerte; wandelgroep nah; zinvolle
    daginvulling nah; zinvolle daginvulling hersenletsel; dagprogramma nah; dagbesteding mensen
    hersenletsel; dagbesteding mensen nah; dagbesteding niet-aangeboren hersenletsel; dagbesteding
    mensen niet-aangeboren hersenletsel; dagbesteding niet aangeboren hersenletsel; dagactiviteiten
    niet-aangeboren hersenletsel; dagbesteding volwassenen hersenletsel; activiteiten mensen
    hersenletsel; activiteiten hersenletsel; werken mensen hersenletsel; cva niet meer werken; kan niet
    meer werken cva; afgekeurd cva; overdag cva; hele dag thuis cva; zit thuis cva; werk na cva
    dagbesteding; herseninfarct niet meer werken; herseninfarct werk; beroerte niet meer werken;
    beroerte kan niet werken; beroerte werk; beroerte hele dag thuis; herseninfarct hele dag thuis;
    infarct hele dag thuis; infarct niet meer werken; ongeluk niet meer werken; motorongeluk niet meer
    werken; ongeluk iets te doen; sinds ongeluk hele dag thuis; ongeluk hele dag thuis; hersenbloeding
    werk; hersenbloeding hele dag thuis; beroerte iets te doen; beroerte overdag; beroerte bezig;
    ongeluk overdag; ongeluk graag bezig; na ongeluk nuttig; brain injury during the day; brain injury
    go during the day; stroke during the day; stroke can't work; stroke no longer work; brain injury
    work; infarct afgekeurd; beroerte afgekeurd; infarct zit thuis; beroerte zit thuis; hersenbloeding
    afgekeurd; hersenbloeding zit thuis; infarct muren; werkplaats hersenbloeding; hersenbloeding rustig
    wat doen; hersenbloeding wat doen; infarct wat doen; beroerte wat doen; na beroerte wat te doen; na
    hersenbloeding werkplaats`,
    `kan niet werken sinds ongeluk; niet meer werken sinds ongeluk; afgekeurd na ongeluk; daginvulling;
    rustige dagbesteding; thuis zitten sinds ongeluk; prikkelarm; kan mijn werk niet meer ongeluk;
    re-integratie hersenletsel; dagbesteding prikkelarm; motorongeluk; infarct werk`,
  ),
  relation(
    'nah-groep',
    `lotgenoten hersenletsel; lotgenoten beroerte; lotgenoten cva; lotgenoten nah; lotgenotencontact
     hersenletsel; lotgenotencontact nah; lotgenotencontact cva; lotgenoten hersenbloeding; lotgenoten
     herseninfarct; lotgenoten hersentumor; lotgenoten hersenschudding; lotgenoten epilepsie; lotgenotengroep
     nah; lotgenotengroep hersenletsel; nah café; nah-café; breincafé; brein café; hersenletsel café;
     hersencafé; cva café; patiëntenvereniging hersenletsel; vereniging hersenletsel; gespreksgroep
     hersenletsel; gespreksgroep nah; gespreksgroep beroerte; praatgroep nah; praatgroep beroerte;
     partnergroep nah; partnergroep hersenletsel; partner hersenletsel; partners hersenletsel; partner nah;
     partner van iemand hersenletsel; mantelzorger hersenletsel; mantelzorgers hersenletsel; mantelzorger
     nah; mantelzorger beroerte; naasten hersenletsel; naasten nah; familie hersenletsel; familie nah;
     kinderen ouder hersenletsel; kinderen vader hersenletsel; kinderen moeder hersenletsel; kind uitleggen
     hersenletsel; kinderen uitleggen beroerte; anderen met hersenletsel; anderen met nah; mensen met
     hersenletsel ontmoeten; anderen beroerte meegemaakt; mensen die ook beroerte; mensen die ook
     hersenbloeding; praten over hersenletsel; ervaringen delen hersenletsel; ervaringen beroerte;
     ervaringsdeskundige hersenletsel; ervaringsdeskundige nah; niemand begrijpt hersenletsel; niemand
     begrijpt beroerte; niemand ziet hersenletsel; niemand ziet aan mij ongeluk; cursus hersenletsel; cursus
     partners beroerte; cursus nah; man ander mens sinds beroerte; vrouw ander mens sinds beroerte; man niet
     meer dezelfde beroerte; ander mens geworden hersenletsel; stroke support group; brain injury group;
     brain injury peers; psycho-educatie hersenletsel; psycho-educatie nah; lotgenotengroep beroerte;
     lotgenotengroep cva; groep na beroerte; groep beroerte; groep nah; groep hersenletsel; contactgroep
     hersenletsel; contactgroep nah; contactgroep cva; contactgroep beroerte; steungroep hersenletsel;
     steungroep beroerte; inloop hersenletsel; inloop nah; ontmoetingsgroep nah; ontmoetingsgroep
     hersenletsel; ontmoetingscentrum hersenletsel; ontmoeten hersenletsel; ontmoeten beroerte; koffie
     hersenletsel; jongeren hersenletsel groep; andere mensen met hersenletsel; andere mensen na beroerte;
     anderen na beroerte; anderen beroerte; anderen hersenbloeding; anderen hersenschudding; zelfde
     meegemaakt beroerte; zelfde meegemaakt hersenbloeding; zelfde meegemaakt hersenletsel; zelfde hebben
     hersenletsel; verhaal delen beroerte; verhaal delen hersenletsel; man veranderd hersenletsel; vrouw
     veranderd hersenletsel; partner veranderd hersenletsel; partner veranderd beroerte; partner beroerte
     steun; vader veranderd ongeluk; partner cva; partners cva; partners beroerte; naasten beroerte; naasten
     cva; familie beroerte; familie cva; gezin nah; mantelzorg hersenletsel; mantelzorg nah; mantelzorg
     beroerte; mantelzorgers nah; mantelzorgers beroerte; mantelzorgers cva; steun hersenletsel; steun
     partner hersenletsel; zorg voor man hersenletsel; zorg voor vrouw hersenletsel; zorg voor man nah;
     overbelast hersenletsel; overbelast partner beroerte; relatie na beroerte; relatie na hersenletsel;
     huwelijk na beroerte; huwelijk na hersenletsel; carers brain injury; family brain injury; peers brain
     injury; lotgenoten mensen hersenletsel; groep mensen hersenletsel; naasten mensen hersenletsel; partners
     mensen hersenletsel; ontmoeten mensen hersenletsel; ontmoeten mensen nah; niemand begrijpt sinds
     hersenletsel; niemand begrijpt moe hersenletsel; begrijpt mij niet hersenletsel; onbegrip hersenletsel;
     onbegrip beroerte; onbegrip hersenschudding; anderen ook beroerte; ook een beroerte; die ook een
     beroerte; anderen spreken beroerte; ook hersenbloeding; ook een infarct; ook herseninfarct; ook
     hersenletsel; snappen moeheid niet beroerte; vrienden snappen niet beroerte; vrouwen die dat meemaken
     hoofd; klap op hoofd vrouwen; man veranderd klap hoofd meer vrouwen; partner veranderd na ongeluk; man
     veranderd na beroerte; man veranderd na ongeluk; man is veranderd na klap; also had a stroke; who also
     had a stroke; people who had a stroke; meet people stroke; others with brain injury; talk to others
     stroke; other stroke; zoiets in hoofd gehad; ook zoiets in hoofd; andere jonge mensen hoofd; anderen
     iets in hoofd; praatgroep hersenletsel; partner beroerte praatgroep`,
    `onzichtbaar letsel; man veranderd beroerte; vrouw veranderd beroerte; ook zo'n klap; ook beroerte gehad`,
  ),
  relation(
    'afasie',
    `afasie; afatisch; afasiecentrum; afasiegroep; afasietherapie; afasie café; afasieteam; afasiekoor;
    afasie vereniging; gesprekspartner afasie; gespreksboek; conversatiegroep afasie; praten na
    beroerte; praten sinds beroerte; praten na herseninfarct; praten na hersenbloeding; praten sinds
    hersenbloeding; praten na cva; praat niet meer sinds beroerte; praat niet goed sinds beroerte; praat
    moeilijk beroerte; praat onverstaanbaar beroerte; spreken na beroerte; spreken na cva; spreken na
    hersenbloeding; spreken sinds beroerte; taal na beroerte; taal kwijt; taal kwijt beroerte;
    taalproblemen hersenletsel; taalstoornis beroerte; spraakstoornis beroerte; spraak na beroerte;
    spraak kwijt; kan niet praten beroerte; kan niet meer spreken; komt niet uit woorden; komt niet uit
    zijn woorden; komt niet uit haar woorden; woorden kwijt; woorden niet vinden; woordvindproblemen;
    woordvinding; zegt verkeerde woorden; verkeerde woorden beroerte; haalt woorden door elkaar; zoekt
    naar woorden; begrijpt niet wat we zeggen beroerte; begrijpt niet meer beroerte; lezen en schrijven
    beroerte; lezen na beroerte; schrijven na beroerte; weer leren praten; opnieuw leren praten; opnieuw
    leren spreken; alleen ja en nee zeggen; zegt alleen ja of nee; zegt alleen nog ja; onduidelijk
    praten beroerte; dubbele tong beroerte; spraakapraxie; verbale apraxie; logopedie beroerte;
    logopedie na beroerte; logopedie cva; logopedist na beroerte; afasie logopedie; global aphasia;
    aphasia; speech after stroke; cannot speak after stroke; lost his speech; communicatie na beroerte;
    communicatiehulpmiddel afasie; afasie lotgenoten; afasie partner; omgaan afasie; praten met afasie;
    leven met afasie; afasie dagbesteding; afasie maatje; afasie oefenen; spreekt niet meer beroerte;
    spreekt niet sinds; spreekt moeilijk beroerte; spreekt slecht beroerte; spreken gaat niet beroerte;
    spreekt wartaal beroerte; praat wartaal beroerte; brabbelt beroerte; brabbelt sinds; praten lukt
    niet beroerte; praten lukt niet hersenbloeding; praten gaat moeilijk sinds; praten gaat slecht
    beroerte; praat slecht sinds; niet verstaanbaar beroerte; verstaan na beroerte; zinnen maken na
    beroerte; korte zinnen beroerte; weet wat wil zeggen; weet wel wat wil zeggen; kan niet zeggen wat
    bedoelt; niet zeggen wat bedoelt; woord ligt op tong; woorden komen niet; woorden niet vinden
    beroerte; verkeerde woorden zeggen; stil geworden beroerte; stil na beroerte; lezen sinds beroerte;
    schrijven sinds beroerte; rekenen na beroerte; taal begrijpen beroerte; taal oefenen beroerte;
    taalverlies; taalverlies beroerte; uitspraak na beroerte; spraak beroerte; spraak hersenletsel;
    praatgroep afasie; afasiesoos; afasiepatiënt; communiceren na beroerte; communiceren afasie; broca;
    wernicke; globale afasie; can't find words; cannot speak stroke; speech stroke; lost speech; niet
    praten na beroerte; niet goed praten beroerte; niet meer praten beroerte; niet meer praten
    hersenbloeding; niet meer praten herseninfarct; niet goed praten herseninfarct; niet goed spreken
    beroerte; praten vrouw beroerte; praten man beroerte; ja als hij nee bedoelt; ja nee bedoelt; zegt
    ja bedoelt nee; infarct zegt ja; infarct praten; infarct woorden; beroerte praten; beroerte woorden;
    tia woorden; tia praten; komt er niet uit beroerte; komt er niet uit praten; woorden komen er niet
    uit; woord komt er niet uit; weet wat ik wil zeggen; wil zeggen komt er niet uit; kan woorden niet
    vinden; vindt de woorden niet; verkeerde woorden; brabbelen na; wijst alles aan; wijzen in plaats
    van praten; praat niet meer sinds; praat niet meer na; kan niet meer praten sinds; niet meer lezen
    beroerte; niet schrijven beroerte; find his words; find her words; can't find his words; stroke
    words; stroke can't speak; stroke talk; can't speak since stroke; alleen ja en nou; alleen ja en
    nee; goede letters komen niet; letters komen niet; woorden komen niet sinds; letters infarct; zeggen
    infarct; mixes up words stroke; mixes up his words; mixes up her words; words after the stroke`,
    `onverstaanbaar praten; moeite met spreken; moeite met praten; spreekt onduidelijk; praat onduidelijk;
    beroerte logopedist; dysartrie; niet op woorden komen; kan niet op woorden komen; kom niet op
    woorden; kan niet meer praten; logopedie hersenletsel; spreekt wartaal; praat wartaal; woorden
    zoeken; niet uit woorden; spraakverlies; brabbelt; wijst`,
  ),
];
