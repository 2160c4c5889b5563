import { relation } from '../concept.ts';

/** Branches bewegen, leefstijl and seksualiteit: staying fit and being close. */
export const healthyLiving = [
  relation(
    'bewegen',
    `bewegen; meer bewegen; beweeggroep; beweegprogramma; beweegactiviteit; beweegcoach; beweegmakelaar;
     beweegtuin; beweegles; beweeglessen; bewegen voor ouderen; meer bewegen voor ouderen; mbvo; samen
     bewegen; bewegingsles; bewegingsgroep; sporten; sport; sportclub; sportvereniging; sportgroep;
     sportschool; sportcoach; sportmaatje; buurtsportcoach; seniorensport; sporten voor ouderen; sport
     ouderen; ouderensport; sport senioren; fitness; fitness senioren; fit blijven; fitter worden; fit
     worden; fitter; medische fitness; fysiofitness; gymnastiek; gymles; gym ouderen; gym voor ouderen;
     ouderengym; ouderengymnastiek; seniorengym; stoelgym; stoelgymnastiek; stoelyoga; zitgym; zitgymnastiek;
     zitdansen; galm; yoga; seniorenyoga; tai chi; taichi; tai-chi; qigong; pilates; aquarobic; aquagym;
     aquajogging; zwemmen; zwemgroep; zwembad; zwemles volwassenen; meer bewegen in water; warm water
     zwemmen; fietsgroep; fietsclub; fietsmaatjes; fietstocht; duofiets; driewieler fietsen; walking
     football; wandelvoetbal; wandelend voetbal; walking sports; old stars; koersbal; bowls; badminton;
     tafeltennis; gymzaal; volleybal; volksdansen; dansles; dansen voor ouderen; seniorendans; ballroom; line
     dance; linedance; zumba; hardlopen; hardloopgroep; nordic walking; runningtherapie; krachttraining;
     spiertraining; conditietraining; conditie verbeteren; conditie opbouwen; lenig blijven; soepel blijven;
     in beweging blijven; in beweging komen; lichaamsbeweging; te weinig beweging; beweeg te weinig; beweegt
     te weinig; beweegt niet genoeg; beweegt nauwelijks; stijf van zitten; zit te veel; zit hele dag stil;
     hele dag stilzitten; durf niet naar sportschool; sporten durf niet; sporten chronische ziekte; sporten
     met copd; sporten na kanker; sporten met diabetes; sporten met reuma; sporten hartpatiënt; hartsport;
     hartpatiënten sporten; parkinson boksen; boksen; sportaanbod; beweegvriendelijk; bewegen op recept;
     exercise; exercise class; sports; keep fit; swimming; elderly fitness; copd sporten; longpatiënten
     bewegen; bewegen ouderen; bewegen oudere; bewegen senioren; bewegen stoel; bewegen op muziek; bewegen op
     stoel; bewegen in buurt; bewegen buiten; bewegen chronisch ziek; bewegen met parkinson; bewegen na
     kanker; bewegen met pijn; bewegen met beperking; bewegen diabetes; bewegen reuma; bewegen artrose;
     bewegen is goed; bewegen onder begeleiding; begeleid bewegen; begeleid sporten; begeleid fitness;
     fitness ouderen; fitness onder begeleiding; sporten onder begeleiding; sporten senioren; sporten op
     leeftijd; sporten in groep; sporten in buurt; sporten met anderen; samen sporten; rustig sporten; weer
     sporten; weer gaan sporten; weinig geld sporten; sporten kinderen; sportfonds; sport kinderen;
     jeugdfonds sport; sport jongeren; sportactiviteiten; sportieve activiteiten; sportinstuif; sportles;
     sportlessen; sporthal ouderen; sportpark; sportzaal; gezond bewegen; lekker bewegen; blijven bewegen;
     beweging krijgen; meer beweging; weinig beweging; beweging nodig; gebrek aan beweging; moet bewegen
     dokter; moet meer bewegen; dokter zegt bewegen; niet zo lenig; lenig; lenigheid; soepel; stijf van
     stilzitten; roest vast; vastroesten; stilzitten; zit te veel thuis; beweegt niet; beweegt niet meer;
     beweegt amper; komt stoel niet uit hele dag; conditie achteruit; geen conditie meer; conditie terug;
     conditie op peil; uithoudingsvermogen; kracht en balans; beweegbank; beweegroute; beweeg app;
     beweegvriend; beweegmaatje; sportbuddy; duo fiets; fietsmaatje; tandem; e-bike les; fietsles;
     fietslessen; leren fietsen; fietslessen vrouwen; driewielfiets; rolstoel fiets; hometrainer;
     fietslabyrint; aqua; aquafit; aquasport; zwemmen ouderen; zwemmen senioren; zwemmen in warm water;
     zwemmen reuma; zwemuurtje; zwemles; leren zwemmen; vrouwenzwemmen; schoolzwemmen; yoga stoel; yoga
     ouderen; tai chi ouderen; dansen ouderen; dansen op stoel; dansgroep; dansmiddag; danscafé; dansavond;
     danslessen; stijldansen; country dansen; gymnastiek ouderen; gymnastiekclub; ochtendgymnastiek;
     nederland in beweging; wandelgroep; wandelclub; wandelfit; wandelsport; sportief wandelen; golf ouderen;
     tennis ouderen; walking basketball; walking hockey; boksen parkinson; kickboksen; vechtsport; judo;
     karate; voetbal; voetballen; voetbalclub; hockey; volleyballen; gymclub; turnen; fitnessen;
     fitnessgroep; crossfit; beweegaanbod; sport- en beweegaanbod; combinatiefunctionaris; sport en bewegen;
     bewegingsagoog; bewegingsactivering; seniorenfit; fittest; fitheidstest; exercise seniors; chair
     exercises; chair yoga; more active; workout; walking group; dance class; cycling; beweging krijgen
     vader; hoe krijgen we in beweging; op een stoel gymmen; gymmen op stoel; gym op stoel; gymmen; warm
     water oefenen; knieën warm water; conditie is weg; conditie kwijt; hijgen na trap conditie; rustig
     opbouwen sporten; sporten niet op mijn plek; sportschool schaam me; sporten durf ik niet; te veel zitten
     lenig; komt niet van stoel; alleen van zijn stoel voor de wc; rolstoeler sporten; rolstoel basketbal;
     rolstoel zwemmen; get fit; want to get fit; beginners sport; oefeningen buurthuis; stram; stram en
     stijf; sporten op mijn leeftijd; beginnen met sport; van de bank aan het sporten; aquajoggen`,
    `wandelen; stijf; lekker bezig zijn; beweeglijk; zit alleen maar; zit hele dag in stoel; komt niet van
     bank; ligt hele dag op de bank; uit de stoel; afvallen bewegen; spieren slap; vallen voorkomen oefenen;
     sporthal; biljarten; jeu de boules; petanque; petanquen; sjoelen bewegen; actief blijven; dansen;
     fietsen; rolstoelsport; beweging`,
  ),
  relation(
    'leefstijl',
    `leefstijl; leefstijlcoach; leefstijlprogramma; leefstijlinterventie; gecombineerde leefstijlinterventie;
     gli; gli-programma; leefstijltraining; leefstijladvies; leefstijlloket; leefstijlbegeleiding;
     levensstijl; gezonde leefstijl; gezonde levensstijl; ongezonde leefstijl; ongezond leven; leeft
     ongezond; leef ongezond; gezond leven; gezonder leven; gezonder worden; gezonder; gezondheidscoach;
     vitaliteitscoach; stoppen met roken; stoppen roken; stop met roken; rookstop; stopcoach roken;
     rookstopcursus; rookstopcoach; niet meer roken; wil niet meer roken; van roken af; van sigaretten af;
     van het roken af; rookt te veel; rookt als ketter; rookt een pakje; rookt twee pakjes; pakje per dag;
     verslaafd aan roken; verslaafd aan sigaretten; rookverslaving; nicotine; nicotinepleisters;
     nicotinekauwgom; nicotineverslaving; sigaretten; e-sigaret; shag; champix; roken afbouwen; minderen met
     roken; gezondheidscheck; leefstijlcheck; vitaliteitscheck; positieve gezondheid; gezonde leefgewoonten;
     gezonde gewoontes; gewoontes veranderen; gedragsverandering gezond; afvallen lukt niet; afvallen en
     bewegen; overgewicht; obesitas; zwaarlijvig; eet ongezond; gezonder eten en bewegen; voedingspatroon en
     beweging; cool programma; coach gezond leven; beweegkuur; samen sportief in beweging; diabetes omkeren;
     hoge bloeddruk leefstijl; hoge bloeddruk afvallen; cardiovasculair risico; prediabetes; kind
     overgewicht; kind te dik; kinderen overgewicht; jogg; ketenaanpak overgewicht; kind naar gezond gewicht;
     gezondheid verbeteren; healthy lifestyle; healthy living; lifestyle coach; quit smoking; stop smoking;
     overweight; vaping teen; leefstijlgroep; leefstijlcursus; leefstijlgeneeskunde; leefstijlverandering;
     leefstijl veranderen; leefstijl aanpassen; leefstijl verbeteren; leefstijlprogramma overgewicht;
     leefstijl diabetes; leefstijlpoli; leefstijlarts; andere leefstijl; gezonder gaan leven; wil gezonder
     leven; gezond oud; gezond oud worden; gezond blijven; fit en gezond; gezonder eten en meer bewegen;
     gezond eten en bewegen; eten en bewegen; gezond gewicht; op gezond gewicht; gewicht aanpakken; gewicht
     onder controle; gewicht en bewegen; eetgewoonten en bewegen; eetgewoontes; ongezonde gewoontes; slechte
     gewoontes; coach afvallen; coach overgewicht; afvallen en gezond; afvallen met groep; samen afvallen;
     dokter zegt afvallen; moet afvallen dokter; kilo's te veel; twintig kilo; dertig kilo; overgewicht kind;
     overgewicht kinderen; overgewicht volwassenen; morbide obesitas; obese; maagverkleining; gastric bypass;
     ozempic; wegovy; saxenda; kind veel snoepen; kind te zwaar gewicht; zoon te dik; dochter te dik; zoon
     overgewicht; dochter overgewicht; centrale zorgverlener overgewicht; kind naar gezonder gewicht; hulp
     bij stoppen met roken; hulp bij roken; roken stoppen hulp; niet stoppen met roken; stoppen lukt niet
     roken; kan niet stoppen roken; wil stoppen roken; roken minderen; minder roken; rookt veel; rookt nog
     steeds; rookt met copd; roken met copd; rookt in huis; rookt zwanger; roken zwanger; kettingroker;
     rookgroep; rookstopbegeleiding; rookstop begeleiding; rookvrij leven; rookvrije generatie; samen stoppen
     roken; tabak; tabaksverslaving; sigaret; sigaar; sigaren; peuken; saffies; snus; nicotinezakjes;
     vapende; zoon vapet; dochter vapet; kind vapet; stoppen met vapen; vape verslaafd; poh leefstijl;
     praktijkondersteuner leefstijl; vitaliteitsprogramma; gezondheidsprogramma; gezondheidsbevordering;
     gezondheidsvoorlichting; gezondheidsvaardigheden; gezondheidscursus; gezondheidsspreekuur; gezonde wijk;
     gezond en actief; seniorenconsult gezondheid; consultatiebureau ouderen; consultatiebureau voor ouderen;
     slaap voeding beweging; stress en leefstijl; hart- en vaatziekten voorkomen; bloeddruk omlaag; bloeddruk
     te hoog; bloeddruk meten; suiker omlaag leefstijl; spinnenweb positieve gezondheid; mijn positieve
     gezondheid; unhealthy; healthier; give up smoking; smoking cessation; obesity; stop vaping; leven
     omgooien; anders leven; ander leven gezonder; zo blijf leven; suiker te hoog leven; suiker te hoog
     anders; patat op de bank moe; bloeddruk te hoog buik; buik te dik; bloeddruk en te dik; sigaretten af;
     van de sigaretten af; sigaret toch weer; pakje sigaretten; rook al jaren; quit cigarettes; cigarettes;
     van de shag af; roken af; wil gezonder; snoep te veel; live healthier; longen uit mijn lijf`,
    `roken; rookt; roker; rokershoest; ontspanning; mindfulness; meditatie; gewicht; bloeddruk; hoge
     bloeddruk; buikvet; dikke buik; snoepen; fastfood; gezond ouder worden; gezonder oud worden; slechte
     conditie; vitaal; preventie; weight; afvallen; te dik; veel te dik; kilo te zwaar; kilo's kwijt; gewicht
     verliezen; lose weight; cholesterol; cholesterol te hoog; diabetes voorkomen; te zwaar gewicht; stivoro;
     gezonder eten; bmi; gezonde school; welzijn op recept; smoking; vape; vapen; vaping`,
  ),
  relation(
    'seksualiteit',
    `seksualiteit; seksueel; seksuele; seks; sex; sexueel; sexualiteit; intimiteit; seksuoloog; sexuoloog;
     seksuologie; seksuologisch; seksueel therapeut; sekstherapie; seksuele therapie; seksuele problemen;
     seksproblemen; seksuele voorlichting; seksuele opvoeding; seksuele ontwikkeling; seksuele gezondheid;
     seksuele klachten; geen zin in seks; zin in seks; geen zin meer in vrijen; vrijt; vrijen lukt niet;
     vrijen doet pijn; pijn bij vrijen; pijn bij seks; pijn bij gemeenschap; gemeenschap pijn; vaginisme;
     vulvodynie; droge vagina; vaginale droogheid; overgang seks; libido; laag libido; erectie;
     erectieproblemen; erectiestoornis; erectiepil; viagra; impotent; impotentie; krijg hem niet overeind;
     voortijdige zaadlozing; vroegtijdig klaarkomen; te snel klaarkomen; klaarkomen; orgasme;
     zelfbevrediging; masturberen; masturbatie; masturbeert; pornoverslaving; porno; pornografie;
     seksverslaving; verslaafd aan porno; sekszorg; zorgmasseur; flexzorg; intieme zorg beperking; seksuele
     dienstverlening; seksueel verlangen; behoefte aan intimiteit; verlangen naar intimiteit; behoefte aan
     seks; behoefte aan aanraking; niet meer aangeraakt; huidhonger; intimiteit verstandelijke beperking;
     seks verstandelijke beperking; seksualiteit beperking; seks met beperking; seks rolstoel; seks
     dwarslaesie; seksualiteit handicap; seks na kanker; seks na ziekte; vrijen na prostaatkanker; intimiteit
     na kanker; intimiteit kanker; seksualiteit en kanker; intimiteit dementie; seks dementie; seks ouderen;
     seks op leeftijd; intimiteit ouderen; vrijen na beroerte; seks na beroerte; intimiteit partner ziek;
     verliefd beperking; verliefd verstandelijk; vriendin wil beperking; vriend zoeken beperking; wensen en
     grenzen seks; weerbaar seksualiteit; soa; soa-test; soa test; soapoli; hiv; anticonceptie; anticonceptie
     beperking; de pil en voorbehoedsmiddelen; voorbehoedsmiddel; condoom; prikpil; spiraaltje; homo;
     homoseksueel; homoseksualiteit; lesbisch; lesbienne; biseksueel; lhbt; lhbti; lhbtiq; lhbtqia; lhbtiqa;
     roze ouderen; roze loper; roze zorg; coming-out; coming out; transgender; transgenderzorg;
     genderdysforie; genderidentiteit; gendertwijfel; genderzorg; genderteam; geslachtsverandering; in
     transitie gender; non-binair; in verkeerd lichaam; verkeerde lichaam geboren; jongen wil meisje zijn;
     meisje wil jongen zijn; transvrouw; transman; hormonen transgender; travestie; interseksueel; sexting;
     naaktfoto; naaktfoto's; seksueel gedrag kind; seksueel overdraagbaar; sexuality; intimacy; sex
     therapist; gay; lesbian; queer; erection problems; painful sex; seksleven; sexleven; liefdesleven; seks
     en relatie; relatie en seks; seks en intimiteit; intimiteit en seksualiteit; praten over seks; praten
     over seksualiteit; vragen over seks; vragen over seksualiteit; seks lukt niet; sex lukt niet; seks gaat
     niet; seks doet pijn; pijn tijdens seks; pijn tijdens vrijen; pijn bij sex; geen seks meer; geen sex
     meer; geen seks; geen zin in vrijen; geen zin in sex; nooit zin in seks; nooit meer seks; nog seks; nog
     nooit seks; maagd; eerste keer seks; eerste keer vrijen; partner wil geen seks; man wil geen seks; vrouw
     wil geen seks; man wil altijd seks; partner wil niet vrijen; niet meer intiem; intiem met partner;
     intiem zijn; intiem contact; intimiteit missen; intimiteit partner; intimiteit relatie; intimiteit
     ziekte; intimiteit beperking; intimiteit rolstoel; intimiteit verpleeghuis; seks verpleeghuis; seks
     gehandicapt; seks handicap; sex gehandicapt; sex handicap; seks autisme; seks spierziekte; seks ms; seks
     diabetes; seks hartinfarct; seks prostaat; seks stoma; seks antidepressiva; seks overgang; seksualiteit
     ouderen; seksualiteit dementie; seksualiteit kanker; seksualiteit autisme; seksualiteit jongeren;
     seksualiteit verstandelijk; seksuele voorlichting beperking; seksuele voorlichting kind; seksuele
     voorlichting autisme; seksuele opvoeding beperking; seksueel contact; seksueel functioneren; seksuele
     gevoelens; seksuele behoefte; seksuele behoeften; seksuele begeleiding; seksuele hulpverlening; seksuele
     identiteit; seksuele diversiteit; seksuele oriëntatie; seksuele geaardheid; geaardheid; erectie lukt
     niet; erectie krijgen; stijve krijgen; komt niet klaar; klaarkomen lukt niet; snel klaarkomen; natte
     droom; verliefd op jongen; verliefd op meisje; zit aan zichzelf; speelt met geslachtsdeel;
     geslachtsdeel; geslachtsdelen; geslachtsziekte; druiper; chlamydia; vrijt onveilig; veilig vrijen;
     morning-afterpil; morning after pil; homoseksuele; homo zoon; zoon homo; dochter lesbisch; zoon is homo;
     ouders accepteren homo; gay ouderen; lhbti ouderen; lhbti jongeren; lhbtqi; regenboogloket;
     regenboogzorg; regenboogambassadeur; regenboogorganisatie; roze salon; roze café; panseksueel;
     aseksueel; queer jongeren; gender diversiteit; genderdiversiteit; genderneutraal; gender jongeren;
     geslacht veranderen; geslachtsaanpassing; geslachtsoperatie; transitie transgender; transseksueel;
     transjongen; transmeisje; transpersoon; transpersonen; zoon wil dochter zijn; voelt zich in verkeerd
     lichaam; verkeerd lichaam; puberteitsremmers; naaktbeelden; seksverslaafd; kijkt porno; porno kijken;
     zoon porno; pornoverslaafd; erotiek; erotische massage; sekshulpmiddelen; vibrator; low libido;
     erectile; libido loss; coming out gay; gender identity; intimacy disability; sex and disability; std
     test; lukt in bed niet; in bed lukt; prostaat bed; prostaat lukt niet; operatie prostaat bed; raakt
     zichzelf aan; raakt zichzelf aan woonkamer; wil een vriendin beperking; beperking wil verkering; wil
     verkering; aangeraakt worden; wil aangeraakt worden; niet om te wassen aangeraakt; rolstoel aangeraakt;
     val op jongens; val op meisjes; val op mannen; val op vrouwen; valt op jongens; bij andere vrouw in bed;
     bij een ander in bed tehuis; girl in a boy's body; boy's body; girl boy body; meisje in jongenslichaam;
     jongen in meisjeslichaam; voel me een meisje; voel me een jongen; kindje lukt bed; zwanger worden lukt
     niet; uit de kast; overgang vrijen pijn; tehuis verliefd; geen intimiteit; samen vrijen; zin in vrijen;
     vrijen met elkaar; hartinfarct naar bed; met elkaar naar bed; condooms; verliefd down; nog nooit
     gevreeen; gevreeen; liever een meisje; liever een jongen`,
    `vagina; penis; relatie intimiteit; knuffelen; verliefd; verkering; relatie beperking; lichamelijkheid;
     prostaatkanker; grenzen aangeven seks; ongewenst zwanger; ongewenste zwangerschap; onbedoeld zwanger;
     abortus; loverboy; loverboys; seksueel grensoverschrijdend; grensoverschrijdend gedrag seksueel;
     sekswerk; sekswerker; sekswerkers; prostitutie; prostituee; uitstapprogramma prostitutie; gender;
     lichamelijk contact missen; mis aanraking; knuffels missen; knuffelen missen; niet stijf krijgen;
     overgang`,
  ),
];
