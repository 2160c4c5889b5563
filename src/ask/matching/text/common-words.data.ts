/** Right and common Dutch words from outside care, in the forms that people write: none may be 'corrected'. */
export const COMMON_WORDS: readonly string[] = `
aanbieding aanrecht aardbeien aarzelde achterband achtertuin actie adelaar advertenties afgesproken afscheid afstanden
agenten akkers album altijd ananas appeltaart april armband artikelen asperges augustus autobanden avonturen baarden
bakfiets bakker balkons banaan bankstel barbecue bazen bedrijven beekje behang bekers belden benzine bergen beroemde
bestelde besturen betonnen bezems bibliotheek bijbel bijen biljet bioscoop biscuitje bladeren blauwe blikjes bloeide
bloemkool blokken boeiend boerderij boekenkast bonen boormachine boosheid borden bosjes boter bouwde braadpan bramen
brandde breien brieven broden brommer brouwerij bruiloft bruine buffet buien buitenland bureaustoel buurman cadeaus
camping caravan champignons chocola cirkel citroen computers concert dakpannen dansles deksels december deegje denkt
dessert detectives deuren diamanten diepvries dieren dikke dinsdag dorpen dozen draaiden dromen droogte druiven duif
duinen duizend dweilen echte eekhoorn eenden egel eieren eikenhout eiland elektrisch emmers enveloppe erwten etage
examen fabrieken fanfare februari feestje fietsband fietsten figuren filmpje flesje fluiten foto fontein formulieren
fornuis framboos frieten fruitschaal gangen garage gebakken gebraden gebroken gedicht gefietst gekocht gekookt gelachen
gele geluid gemaaid genieten geplant gereedschap geschilderd geschreven gesloten gestolen gevlogen gezongen gieter
giraffe gisteren gitaar glazen goochelaar gordijnen gouden grapjes grappige gras groene groente grond haakte hagel
hamers handdoeken handschoenen haring harken haver hekken heggen helder herfst heuvels hoeden hoge honing hooiberg
hoorde houten huren ijsbeer inbraak insecten instrument jacht januari jassen jongens juli juni kaarsen kabel kachel
kades kalender kamelen kampioen kandelaar kapper karton kassa kastelen kelder kermis kersen kettingen kievit kinderboek
kippen klarinet klokken klompen knikkers knippen knoflook koekjes koelkast koffer koffie kokos komkommers konijnen
koning kookboek koper koren kosten kranten krekels kruiden kruiwagen kruising kruimels kunstwerk kurk kussens kwamen
laarzen ladder lampen landen lantaarn lawaai leeuwen lente lepels letters lezers lieten liften lijmen lijsten linnen
loempia lopers lucht lucifers maandag maart magneet makelaar mandarijn markten matras melken merels messen meubels
middag miljoen minister modder moestuin molens mooie mosselen mossen motoren museum muren mutsen muziek naalden
namiddag natuur nesten neuzen noten november oceaan ochtend oktober olifant olijven ongeduldig ontbijt oorbellen
optreden orgel oude oven paarden pannen pannenkoek papier paprika paraplu parkeren parken pasta pastoor patat peren
perzik peterselie piano picknick pinda pionnen plafond plakband planken plantte plassen ploegen poeder poets politiek
pompoen postbode postzegel potloden prachtig prijzen prinses pruimen punten puzzels radijs radio ramen recepten
regenboog reisden rekenmachine reuzen rijst ringen rivier rode roeiboot roest rokken roltrap rommel rondje roosters
rotsen rozen ruimte rupsen sandalen saus schaatsen schaduw schalen scharen schepen schilderij schommel schroeven
schuren seizoen september servies sinaasappel sjaal slager slakken sleutels sloten sneeuw soepen spiegels spijkers
spinazie sportveld spreeuw sprookjes stadion stapels sterren stenen stofzuiger stoomboot storm straten strand stropdas
suiker supermarkt taarten tafelkleed tapijt tegels tekende telefoon tenten terras theepot tijgers tomaten toneel torens
touwen trappen treinen trommel trouwjurk truien tuinslang tulpen tunnel uien vaas valken varkens vazen veren verf
vergrootglas verkeer verkocht vierkant vijver vioolles vissers vlaggen vleermuis vlinders vliegtuig vloeren vogels
voetbalde vorken vuilnis vulkaan vuren waaide wafels wagens walvis wandkleed wasmachine watermeloen wegen weiland
wekker wereld wespen winkels winter witte woensdag wolken wortels zaagde zadel zagen zakdoek zalm zeilboot zeepbel
zilver zolder zomer zonnebloem zoute zwaluw zwanen zwarte
`
  .trim()
  .split(/\s+/);
