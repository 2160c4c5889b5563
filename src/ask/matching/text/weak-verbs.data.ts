/** Regular verbs of daily life, illness and care; stem.rules.ts makes their forms. Verbs in -eren need no entry. */
export const WEAK_VERBS: readonly string[] = `
aaien aarden ademen afwassen antwoorden baden bakeren bedekken bedenken bedienen bedoelen
bedreigen beduiden beëindigen beeindigen begeleiden beginnen begraven begroten behandelen behartigen beheersen
behoeven behoren beinvloeden bekennen beklagen bekostigen beleven bellen beloven belonen bemiddelen bemoedigen
bemoeien benaderen benauwen benoemen bepalen beperken bereiden bereiken berekenen beroven berusten beschadigen
bespoedigen besparen bestellen bestraffen bestralen bestuderen besturen beademen betalen betekenen beteren betrappen
bevatten bevestigen bevorderen bevrijden bewaken bewaren bewonderen bewonen bezoedelen bezorgen bidden bieren
blijken bloeden bloeien blozen boeien boenen boeken bonzen borduren borrelen borstelen botsen bouwen braken branden
breien brommen bruinen buigen bukken dagen dansen darten dekken delen dementeren dempen denderen deugen dienen
dobbelen dokteren dompelen doden doffen dolen dommelen doseren douchen draaien dralen dreigen drogen dromen drukken
duiden duizelen duren durven duwen dwalen dweilen eisen erkennen ervaren etteren erven fantaseren feesten fietsen
filmen flirten fluisteren fietsen frommelen gamen gapen gebeuren gebruiken geloven gelden genezen genezen geuren
giechelen gieren gillen glimlachen gloeien gokken gooien graaien groeien groeten haken hallucineren halen hameren
handelen handhaven haasten haten hechten heersen helen hengelen herhalen herinneren herkennen herstellen hinderen
hijgen hikken hinken hobbelen hoeden hoesten hokken hollen hopen horen huilen huisvesten hullen huren hurken huwen
immobiliseren inenten irriteren jagen janken jengelen jeuken jokken jongleren juichen kaarten kaften kalmeren kammen
kampen kantelen kauwen kennen keren keuren keuvelen kibbelen kietelen kinken kisten klagen klappen klapperen kletsen
kleden kleien kleuren klimmen klinken klokken kloppen kluiven klussen knabbelen knagen knakken kneden knellen
knikken knippen knobbelen knoeien knuffelen koelen koesteren koken kokhalzen kosten kotsen kraken krabben krampen
krassen kreunen krimpen kronkelen kuchen kuisen kussen kwakken kwalen kwellen kwetsen kwijlen kwijnen lachen laden
landen leggen leiden lekken lenen lengen lenigen leren leunen leveren leven lichten likken loeien logen loeren loggen
lonen loskoppelen loten lukken luisteren luieren lusten maaien maken malen masseren melden melken menen meppen
merken meten mikken minderen missen misbruiken mishandelen moederen moeien mompelen mopperen morsen naaien naderen
naken neigen noemen noteren oefenen omarmen omhelzen ontdekken ontlasten ontmoeten ontmoedigen ontruimen ontslaan
ontspannen ontspullen ontsteken ontvoeren ontwikkelen ontzorgen onderhandelen ondersteunen onderbouwen ondertekenen
opereren orden ordenen openen oogsten oordelen openbaren oppassen opvoeden opluchten organiseren overleggen
overhandigen overmannen overnachten overtuigen overvragen pakken parkeren passen pauzeren peddelen pellen persen
pesten pinnen pitten plaatsen plagen plakken plannen planten plassen plenzen ploeteren poepen poetsen pogen pompen
praten preken prikken prikkelen proberen proeven prullen puberen puffen puilen puzzelen raken rammelen ramen razen
reageren redden regelen regenen reiken reinigen reizen rekenen rekken remmen rennen reppen revalideren richten
rillen rinkelen rochelen roepen roddelen roeien roeren roken rollen rommelen roosten rouwen ruiken ruilen ruimen
rusten sabbelen samenwerken schaatsen schamen schaven scheiden schelen schenken scheppen schetsen schillen schilderen
schieten schokken schommelen schoppen schrapen schrobben schreeuwen schrikken schudden schuilen schuimen schuren
schutten signaleren sjouwen slaan slepen sleutelen slikken slippen sloffen slopen sluimeren smeken smelten smeren
smullen snakken snappen snauwen snikken snoepen snotteren snuiven snurken sorteren spannen sparen spartelen speculeren
spelen spellen speuren spoelen sporten spotten staken stallen stampen stapelen stappen staren starten steigeren
stellen stemmen steunen stichten stikken stillen stimuleren stoeien stofferen stofzuigen stokken stompen stoppen
storen storten stoten stotteren straffen stralen strelen stressen strooien strompelen struikelen studeren stuiten
sturen stutten sudderen suizelen suizen surfen sussen tanken tappen tasten tekenen tekeergaan telefoneren tellen
temperen tikken tillen timmeren tobben toetsen tokkelen tonen trainen trakteren trappen trekken treiteren treuren
trillen troosten trouwen tuinieren turen twijfelen typen uiten uitputten vaccineren vaderen vasten vegen vechten
veranderen verarmen verbazen verbeteren verblijden verbouwen verdenken verdienen verdoven verdraaien verdwalen
verdelen veren verenigen vereenzamen verfrissen vergaderen vergelijken vergoeden vergrendelen vergroten verhelpen
verhogen verhongeren verhuizen verhuren verjagen verjaren verkleden verkleinen verkleumen verkopen verkrampen
verlagen verlammen verlangen verlengen verlenen verlichten vermageren vermaken vermelden vermijden verminderen
vermissen vermoeden vermoeien vermoorden vernieuwen veroordelen veroorzaken verplaatsen verplegen verplichten
verprutsen verrassen verrekken verrijken verruimen verschillen verschonen verschralen versieren verslapen
versnellen verslechteren versoberen versterken verstijven verstoppen verstoren versturen vertalen vertellen
vertragen vertrouwen vertegenwoordigen vervelen vervoeren vervolgen vervuilen verwaarlozen verwachten verwarmen
verwarren verwennen verwerken verwijderen verwonden verwoorden verzachten verzamelen verzekeren verzetten
verzorgen verzuren verzwakken verzwikken vieren vinken vissen vlekken vlooien vloeien vloeken voeden voelen voeren
voltooien vormen vragen vrezen vrijen vullen waarderen waarschuwen wachten wagen waggelen waken walgen wandelen wanen
wankelen wantrouwen warmen wassen wedden wegen weigeren wekken wennen wenken wenen wensen wentelen werken
wiebelen wiegen wijden wijzigen willen winkelen wisselen wonen worstelen wortelen wrijven wuiven zakken zalven
zeggen zegenen zeilen zemen zetten zeuren zoeken zoenen zorgen zuchten zuigen zuiveren zwaaien zwachtelen zwakken
zweren zweten zwellen zwepen zwikken zwoegen bedlegeren beklemmen belemmeren beluisteren benadelen benutten
bestemmen betrekken betwijfelen bevallen beven bezuinigen blokkeren chatten coachen downloaden emailen googelen
indelen inloggen joggen klikken mailen appen printen relaxen rappen scannen skypen skeeleren stalken swipen trippen
whatsappen yogaen zappen aanvaarden achtervolgen doorstaan doorlopen doorbreken omgaan omringen omschrijven
onderdrukken onderschatten onderstrepen overbelasten overbruggen overdrijven overvallen overweldigen overlappen
overleven overheersen voorspellen voorzien weerleggen weerstaan fixeren gehoorzamen gelukken gelijken hergebruiken herplaatsen herscholen hertrouwen heropenen herleven herbeleven hervatten hervormen ontbijten ontharen
ontgiften ontkennen ontkleden ontknopen ontkrachten ontnuchteren ontregelen ontroeren ontsmetten ontsnappen ontstoppen
ontvluchten ontwaken ontwarren ontwennen ontwrichten ontzeggen sonderen katheteriseren verdampen verdriedubbelen
verkennen verkoelen verkwikken verluieren vernederen verontrusten verontschuldigen verpakken verpesten
verschroeien verslikken versnipperen verstikken verstuiken vertederen vertroetelen verveelvoudigen verven verzuimen
dutten rijpen ravotten knutselen puzzelen sjoelen biljarten kegelen tennissen voetballen zingen gymmen fitnessen
schminken haken kantklossen kleien vloggen bloggen handwerken bordspelen tuinen klaverjassen bridgen bingoën
schaken dammen kaarten musiceren mediteren badderen bejegenen belasten piekeren kniezen prakkiseren
`
  .trim()
  .split(/\s+/);

/** Of these the noun in -ing means the act itself: 'begeleiding' is what someone who begeleidt gives. */
export const ACTS_IN_ING: readonly string[] = `
beademen begeleiden behandelen bemiddelen beschermen bestralen betalen bezorgen herstellen huisvesten inenten
mishandelen oefenen ondersteunen ontspannen opvoeden scheiden stimuleren trainen coachen vergoeden verhuizen verlammen
verplegen verslaven vertalen verwaarlozen verwerken verwonden verzorgen wandelen bevallen vervoeren
`
  .trim()
  .split(/\s+/);
