/** More of children, teenagers and those who raise them, in many hands. */
export const moreOfTheYoung = `
jeugd: De thuisbegeleiding van ons gezin stopte per 1 januari, sindsdien zoeken wij zelf een nieuwe aanbieder voor onze kinderen
jeugd: jongerencoach die met mijn zoon gaat sporten en praat over zijn vrienden
jeugd: Gezinsvoogd zegt dit, school zegt dat, en mijn dochter luistert naar niemand meer
jeugd: kinderen van gedetineerden, wie let op hen
jeugd: lange wachttijden jeugdzorg overbruggen
jeugd: Zonder dat iemand erom vroeg heeft de politie een zorgmelding gedaan over onze kinderen
jeugd: buurtteam jeugd, loketje in de school op dinsdag
jeugd: Mijn pupil van voetbal heeft altijd honger en blauwe armen, hij is tien, wat doe ik als trainer?
jeugd: een plan maken samen met oma, buurvrouw en oom, eigen kracht conferentie
jeugd: vrijwillige jeugdhulp weigeren gevolgen
opvoeding: hij wil zijn tanden niet poetsen en ik hou hem dan vast, dat voelt niet goed
opvoeding: Kind liegt over huiswerk, steelt snoepgeld en lacht als ik boos word
opvoeding: brutale bek van tien
opvoeding: broertje krabt zusje
opvoeding: op schoot alleen nog bij oma
opvoeding: Straffen helpt niet, belonen helpt niet, en negeren lukt mij niet
opvoeding: Hoeveel zakgeld, hoe laat thuis, welke spelletjes? Wij worstelen met afspraken
opvoeding: eten aan tafel is gevecht om elke doperwt
opvoeding: mijn oudste vindt dat ik de jongste voortrek
opvoeding: ouderavond over lijmsnuiven gemist, wil toch praten over hoe je een puber iets verbiedt
opvoeding: kind huilt als ik wegga bij de crèche
opvoeding: nachtelijke onrust dreumes slaapt bij ons in bed
opvoeding: Ik neem elke avond de wifi mee naar bed in mijn kussensloop, zo erg is het
opvoeding: Samen lezen, samen spelen en minder mopperen: oudercursus in vier avonden
opvoeding: Als gescheiden moeder met nachtdienst heb ik vaak een kort lontje
druk-gedrag: krijst de hele Jumbo bij elkaar
druk-gedrag: peuterpuberteit of meer
druk-gedrag: Ze trekt haar eigen haren uit en bonkt tegen de muur als het badwater te koud is
druk-gedrag: Hij heeft vandaag de conciërge geslagen met een hockeystick
druk-gedrag: luistert niet, hoort niet, rent weg, klimt op het dak van de schuur
druk-gedrag: onze dochter chanteert met boosheid: als ik geen iPad krijg breek ik iets
druk-gedrag: wie traint ouders van een kind met ODD
druk-gedrag: opvliegend karakter 10 jr en wij ook
druk-gedrag: kinderen die op de bank springen van blijdschap tot woede in drie tellen
druk-gedrag: agressieve puber thuis slaat vader
druk-gedrag: kind sloopt speelgoed van ander
gezin-thuis: iemand die na schooltijd helpt met tassen, eten en in bed
gezin-thuis: De gezinscoach ging weg en nu is alles weer zoals het was
gezin-thuis: hulpverlener die in huis meeloopt van opstaan tot slapen
gezin-thuis: twee ouders met autisme, drie kinderen met autisme, en geen mens die begrijpt hoe vol dat huis is
gezin-thuis: papa zit in de gevangenis, mama werkt, ik van elf kook
gezin-thuis: moeder van vier ligt in echtscheiding en ziekenhuis, buren vangen op
gezin-thuis: gezin met baby en verslaafde vader, ondersteuning voordat het misgaat
gezin-thuis: Thuis lukt niets meer op tijd, dat is geen onwil, mijn hoofd is vol
scheiding: Mijn nieuwe partner mag mijn zoon niet ophalen van school
scheiding: vader ontvoerd kind naar Egypte dreigt
scheiding: ze krijgen ruzie bij de voetbal over wie waar staat
scheiding: onze puber spuugt op stiefvader
scheiding: omgang via app
scheiding: hoe vertel je dat aan kleuters
scheiding: zoals het nu gaat worden de meiden verscheurd
scheiding: kind speelt ouders tegen elkaar uit
scheiding: kerst in twee huizen
scheiding: Hij belt de kinderen niet meer en ik verzin smoesjes
baby: buikje, bult, bekken, ik ben 20 weken en kan niet lopen
baby: het bloeden stopt niet na de kraam
baby: schrikt van elk geluid, huilt, spuugt, reflux
baby: melk kolven op het werk
baby: wie past op de kleine als ik bevallen moet
baby: bevalplan na eerdere stuit
baby: tienermoeder mag niet meer thuis
baby: eerste weken thuis met twee
baby: baby voelt als van iemand anders
baby: vader bang om te vallen met baby
school: mijn kleuter huilt al vanaf de parkeerplaats
school: Zij heeft een lijst met redenen om thuis te blijven, buik, hoofd, knie
school: hulp bij overstap van VSO naar mbo
school: zoon op tablet, school is bibliotheek voor anderen
school: uitgeschreven, vergeten door de inspectie
school: mentor belt nooit terug
school: profielwerkstuk paniek
school: Ze is bang voor de kantine en zit in het toilet tot de bel gaat
school: hij kan leren maar niet zitten
school: thuisonderwijs of passende plek
school: te veel prikkels in de klas, hij bijt op zijn mouw
school: examenvrees en gezakt
pesten: digitale treiterkoppen
pesten: op de schoolfoto hebben ze zijn gezicht doorgekrast
pesten: ze zetten mijn dochter op een slet-lijst
pesten: nieuwe jongen in groep 4 mag nergens bij
pesten: hij doet nu zelf mee met jennen om erbij te horen
pesten: ze roepen haar na met fatty
pesten: iedereen lachte, ook de gymleraar
pesten: kind geeft zijn snoep weg om vriendjes te kopen
dyslexie: meneer de directeur zegt wacht nog een jaar, maar ze leest op AVI M3
dyslexie: klanken en letters koppelen lukt niet
dyslexie: RT buiten school
dyslexie: ik kan niet goed spellen en schaam me op kantoor
dyslexie: woordjes Frans wel kennen, niet kunnen schrijven
dyslexie: mijn zoon heeft dyscalculie, kan geld niet wisselen
dyslexie: studenten met leesprobleem extra tijd
jeugd-psychisch: kind van 6 wil alleen nog zwart aan
jeugd-psychisch: dochter zegt: mama, ik val steeds in een gat
jeugd-psychisch: hij loopt rondjes op zijn kamer en praat met zijn hand
jeugd-psychisch: puber 17 met stemmingswisselingen, snauwt, huilt, zwijgt
jeugd-psychisch: bij ons in de klas is een meisje dat haar haren uittrekt
jeugd-psychisch: therapeut die niet praat maar klimt met kinderen
jeugd-psychisch: mijn kleinkind huilt in haar slaap
jeugd-psychisch: op insta praat hij over niet meer willen zijn
jeugd-psychisch: onverklaarbare flauwtes bij een meisje van 12
jeugd-psychisch: jongen kan niet verdragen dat zijn moeder ademt, misofonie
zelfvertrouwen: ik sta liever in de schaduw van mijn zus
zelfvertrouwen: ze vergelijkt zich met filtergezichten
zelfvertrouwen: mijn stem trilt in de vergadering
zelfvertrouwen: durf mijn tekeningen aan niemand te laten zien
zelfvertrouwen: Hij noemt zichzelf een mislukkeling bij elk foutje in zijn sommen
zelfvertrouwen: geen ruggengraat zegt mijn vader
zelfvertrouwen: ik krijg een compliment en word boos
jongere-zelfstandig: oude bank, drie borden, een vuilniszak: mijn huisraad op achttien
jongere-zelfstandig: na zes pleeggezinnen wil ik een eigen voordeur
jongere-zelfstandig: 18 geworden, wie ondertekent nu
jongere-zelfstandig: opstartgeld en inschrijven gemeente jongere
jongere-zelfstandig: jongerenloket zegt wacht vier weken
jongere-zelfstandig: mentorwoning
jongere-zelfstandig: wil leren koken voor ik op mezelf ga
jongere-zelfstandig: samenwonen met vriendin 17
jonge-mantelzorger: ik durf niet op kamp want wie helpt mama 's nachts
jonge-mantelzorger: op school weet niemand dat ik thuis de baas ben
jonge-mantelzorger: mijn zus doet dingen waar ik niet over mag praten
jonge-mantelzorger: vader Huntington, ik ben 20, blijf ik thuis wonen?
jonge-mantelzorger: ik heb geen hobby, ik heb mijn broer
jonge-mantelzorger: tweeling: de een ziek, de ander onzichtbaar
jeugd-logeren: tas met rode dino mee, bedje ernaast, nachtlampje aan, en dan twee nachten weg van huis
jeugd-logeren: pgb logeeropvang jongen met fragiele x
jeugd-logeren: Ik kan zelf pas opladen als hij ergens een nachtje slaapt
jeugd-logeren: paasweekend logeeropvang kinderen
jeugd-logeren: hij heeft 's nachts epilepsie, kan hij toch ergens logeren
jeugd-logeren: deeltijd logeergezin gezocht
jeugd-dag: BSO gestopt vanwege zijn gedrag, wij werken allebei
jeugd-dag: dagje spelen met andere doofblinde kinderen
jeugd-dag: knutselclub, techniekclub, dierenclub voor kinderen met een rugzakje
jeugd-dag: groep voor peuters die niet praten
jeugd-dag: speciale zwemles
jeugd-dag: kinderclub voor zusjes ook welkom
pleegzorg: ik ben oma en pleegoma en moe
pleegzorg: hoeveel vergoeding per dag pleegkind
pleegzorg: meisje uit een ander land, zit op zolder en huilt
pleegzorg: pleegzorg alleenstaande mag dat
pleegzorg: kind mishandeld, gezinsplaatsing liever dan groep
pleegzorg: gezinshuis met boerderij
`;
