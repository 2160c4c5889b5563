/** Told by and about grown-ups: mind, addiction, disability, brain, work, money, family. */
export const grownUp = `
psychisch ggz-begeleiding: mijn zus wast zich niet meer, doet de gordijnen dicht en neemt niet op
psychisch somber: ik functioneer op mijn werk maar vanbinnen is het leeg
psychisch: ik heb een wachttijd van een jaar, wat kan ik zolang doen
psychisch lotgenoten: ik ben uitbehandeld zeggen ze, maar ik wil verder
psychisch: even anoniem mijn hart luchten, liefst midden in de nacht
psychisch relatie: gesprekken zonder dat het in een dossier komt
psychisch: ik wil geen pillen maar praten
somber bewegen: hardlopen of wandelen tegen een dip
somber psychisch: alles is te veel, zelfs tandenpoetsen
somber baby: na de geboorte ben ik alleen maar verdrietig
somber eenzaamheid: elke herfst zak ik weg
somber ggz-begeleiding: mijn man komt zijn bed niet uit en het huis verslonst
angst psychisch: ik ga de deur niet meer uit
angst: bang voor ziektes, ik zoek alles op
angst lotgenoten: cursus voor mensen die snel in paniek raken
angst slapen: liggen malen over geld, kinderen en mijn gezondheid
trauma psychisch: sinds de aanranding durf ik niemand te vertrouwen
trauma: ik was bij de brand en slaap niet meer
trauma tolk: gevlucht uit syrië en elke nacht schreeuw ik
psychose ggz-begeleiding: na mijn derde psychose wil ik leren de tekens te herkennen
psychose verslaving: stemmen en wiet
psychose beschermd-wonen: broer is in de war, opgenomen geweest en kan niet terug naar huis
autisme begeleiding: mijn partner heeft autisme en ziet de rommel niet
autisme werk: ik hou geen baan vol, te veel prikkels op kantoor
autisme lotgenoten: vrouwen die laat de diagnose autisme kregen
autisme relatie: we praten langs elkaar heen, hij heeft asperger
autisme dagstructuur: mijn zoon van 24 zit op zolder achter zijn scherm
adhd dagstructuur: rekeningen kwijt, afspraken vergeten, overal rommel
adhd psychisch: op mijn vijftigste vermoed ik adhd
persoonlijkheid psychisch: het ene moment hou ik van hem, het andere gooi ik borden
persoonlijkheid lotgenoten: training omgaan met heftige emoties
dwang psychisch: tellen, poetsen, nakijken, het kost uren
eetstoornis psychisch: na elke maaltijd steek ik mijn vinger in mijn keel
eetstoornis lotgenoten: eten is mijn vijand
burn-out werk: al vier maanden ziek thuis en bang om terug te gaan
burn-out slapen: mijn lijf staat in de alarmstand
burn-out mantelzorg-steun: baan, kinderen en zieke ouders, ik stort in
slapen psychisch: cursus beter slapen zonder medicijnen
zelfvertrouwen psychisch: altijd pleasen, nooit boos durven zijn
relatie scheiding: we gaan uit elkaar en willen dat netjes doen
relatie seksualiteit: sinds de kinderen raken we elkaar niet meer aan
relatie vluchten-voor-geweld: mijn vriend leest mijn berichten en wordt woest
relatie: hij heeft losse handen en ik weet niet wat ik moet
seksualiteit lotgenoten: als man op mannen vallen en getrouwd zijn
seksualiteit lichamelijk: intimiteit met een dwarslaesie
ggz-begeleiding dagstructuur: sinds de opname kom ik nergens meer toe
ggz-begeleiding begeleiding: een steuntje elke week zodat ik niet terugval
ggz-begeleiding administratie: mijn depressie en de post, ik durf niks open te maken
ggz-inloop creatief: een atelier waar je mag komen als het niet goed met je gaat
ggz-inloop eenzaamheid: overdag ergens zitten zonder dat iemand iets van me moet
ggz-inloop lotgenoten: cursussen door mensen die zelf in de psychiatrie zaten
lotgenoten chronisch-ziek: anderen met de ziekte van lyme
lotgenoten psychisch: ik wil praten met iemand die zelf opgenomen is geweest
lotgenoten rouw: ouders die een kind verloren
verslaving daklozenopvang: op straat en verslaafd, wie helpt zonder preek
verslaving: behandeling met opname, detox
verslaving ggz-inloop: clean en nu wil ik niet terugvallen
alcohol huisarts: ik drink elke dag en wil voorzichtig stoppen
alcohol verslaving-naasten: mijn moeder van 70 drinkt zich dood met sherry
alcohol relatie: na drie glazen wordt hij gemeen
drugs jeugd-psychisch: dochter van 16 slikt xtc elk weekend
drugs verslaving: na mijn rugoperatie ben ik niet meer van de zware pijnstillers afgekomen
gokken schulden: gokapps, leningen en niemand weet het
gokken verslaving-naasten: mijn man heeft ons spaargeld vergokt
verslaving-naasten mantelzorg-groep: mijn broer gebruikt en onze ouders gaan eraan kapot
leefstijl: vapen, ik krijg het niet weggelegd
leefstijl dietist: twintig kilo eraf, samen met anderen
leefstijl bewegen: coach die mij van de bank krijgt
pijn fysiotherapie: hoofdpijn en nekpijn van het schermwerk
pijn psychisch: niemand gelooft mijn pijn
pijn ergotherapie: long covid, hoe verdeel ik mijn krachten
chronisch-ziek werk: met mijn darmziekte werken, wat kan wel
diabetes dietist: wat mag ik eten nu ik diabetes heb
kanker werk: na borstkanker weer aan de slag
kanker psychisch: schoon verklaard maar ik slaap niet van angst
kanker uiterlijk: haar kwijt, borst kwijt, wie helpt mij mezelf mooi vinden
spierziekte woningaanpassing: als, binnenkort zit ik in een rolstoel
spierziekte lotgenoten: net de diagnose ms en ik ben 31
reuma werk: mijn gewrichten laten het afweten als kapster
hersenletsel nah-begeleiding: mijn man is na het ongeluk een ander, boos en vergeetachtig
hersenletsel ergotherapie: hersenschudding, boodschappen doen is al te veel
nah-begeleiding dagstructuur: sinds het infarct krijg ik mijn dag niet op orde
nah-dag werk: vroeger timmerman, na de beroerte thuis, ik wil iets maken
nah-groep mantelzorg-groep: mijn vrouw kreeg een tumor in haar hoofd en is veranderd
afasie nah-groep: koor of gespreksgroep voor wie moeilijk praat na een beroerte
revalidatie lichamelijk: na de amputatie leren lopen met een prothese
lichamelijk vervoer: met de rolstoel naar mijn werk
lichamelijk begeleid-wonen: dwarslaesie, ik wil op mezelf met hulp op afroep
lichamelijk huishouden: door mijn spierkracht kan ik niet poetsen of koken
zien werk: ik word langzaam blind en werk op kantoor
horen taal: gebarencursus voor ons doofgeboren kind
verstandelijk bewind: hij tekent alles wat ze hem voorleggen
verstandelijk opvoeding: ik ben moeder en leer moeilijk, ik wil mijn baby houden
verstandelijk begeleiding: mijn begeleider is weg en ik snap de brieven niet
verstandelijk seksualiteit: onze dochter met een beperking is verliefd
vg-dag dagbesteding: mijn zoon met down wil in een lunchroom werken
vg-dag zorgboerderij: geiten melken en hout hakken voor jongens met een beperking
vg-vrije-tijd maatje: een vriend voor mijn zus met down, om te bowlen
vg-vrije-tijd uitje: op reis met begeleiding, hij is 35 en verstandelijk beperkt
wonen-met-beperking begeleid-wonen: onze zoon van 40 woont nog thuis en wij worden oud
wonen-met-beperking: een woongroep voor autistische jongvolwassenen opgezet door ouders
wonen-met-beperking ernstig-meervoudig: zware beperkingen, dag en nacht verzorging, een warm huis
ernstig-meervoudig vg-dag: snoezelen, zwembad, dagcentrum voor onze dochter in een rolstoel
begeleid-wonen zelfstandig-leren: oefenen met op jezelf wonen
begeleid-wonen jongere-zelfstandig: 19, ruzie thuis, ik kan nergens wonen
beschermd-wonen ggz-begeleiding: een eigen studio met iemand op wie je kunt terugvallen
daklozenopvang schulden: ontruimd wegens huurschuld, met mijn hond op straat
daklozenopvang begeleid-wonen: zwerven van bank naar bank
vluchten-voor-geweld jeugd: met mijn dochters gevlucht, we kunnen niet naar huis
vluchten-voor-geweld tolk: eerwraak, ik moet onderduiken
begeleiding administratie: ik krijg mijn leven niet op de rails sinds de scheiding
begeleiding dagstructuur: een stok achter de deur, wekelijks iemand langs
begeleiding zelfstandig-leren: net uit detentie, alles opnieuw opbouwen
begeleiding verstandelijk: ik woon op mezelf maar met geld en afspraken gaat het mis
dagstructuur ggz-begeleiding: dag en nacht omgedraaid
zelfstandig-leren vg-dag: leren met de bus, koken en klokkijken
werk: ik wil solliciteren maar heb gaten in mijn cv
werk dagbesteding: arbeidsmatige dagbesteding, iets met computers of hout
werk psychisch: na mijn burn-out rustig opbouwen met een coach
dagbesteding creatief: afgekeurd en 45, de dagen zijn zo leeg
zorgboerderij ggz-inloop: paarden en buitenlucht voor mijn hoofd
creatief ggz-inloop: gitaar spelen in een band met mensen zoals ik
vrijwilligerswerk meedoen: gratis iets doen voor de buurt om onder de mensen te zijn
meedoen taal: nieuw in nederland, ik ken niemand
meedoen minima: gratis sporten of cursussen met een kleine beurs
eenzaamheid meedoen: verhuisd voor mijn werk, weekenden alleen
maatje ggz-begeleiding: iemand om dingen mee te ondernemen, door mijn angst doe ik niks
ontmoeten meedoen: bordspellen, samen koken, mensen van mijn leeftijd
taal tolk: mijn man leest geen nederlands en krijgt brieven van school
taal: moeite met lezen en schrijven, ik schaam me
digitaal werk: computervaardigheden voor een baan
geld schulden: mijn loon is op de tiende al op
schulden administratie: ik durf de brievenbus niet te openen
schulden: leningen bij klarna, bellen door incassobureaus
schulden minima: afgesloten van stroom
minima: een winterjas en schoenen voor de kinderen kan ik niet betalen
minima geld: eigen bijdrage te hoog, kan dat anders
minima samen-eten: maaltijden voor mensen met weinig geld
administratie pgb: zorgcontracten en declaraties, ik kom er niet uit
bewind schulden: onder bewind gaan, hoe werkt dat
pgb indicatie: kan ik mijn dochter betalen voor de zorg die ze geeft
indicatie regelen: mijn aanvraag is afgewezen en ik snap niet waarom
clientondersteuning klacht: bezwaar tegen de gemeente, wie staat mij bij
klacht: de hulpverlener kwam niet opdagen en niemand belt terug
levenstestament: testament en voogdij, wat kost een notaris
tolk huisarts: mijn vader spreekt alleen arabisch en moet naar de dokter
tolk psychisch: therapeut in het engels of spaans
regelen: ik heb net gehoord dat ik ernstig ziek ben, wat moet ik regelen
mantelzorg-regelen werk: mijn baas doet moeilijk over vrij voor de chemo van mijn vrouw
mantelzorg-steun psychisch: mijn zoon heeft schizofrenie en ik sta er alleen voor
mantelzorg-groep autisme: ouders van volwassen kinderen met autisme
mantelzorg-steun ggz-inloop: familie van iemand met een depressie
respijt mantelzorg-steun: mijn man heeft als en ik doe alles
fysiotherapie: enkel verzwikt bij voetbal
fysiotherapie bewegen: stramme spieren en slechte conditie na corona
logopedie werk: stemproblemen voor de klas
ergotherapie werk: mijn werkplek aanpassen aan mijn rug
huisarts: klachten waarvoor ik niet durf te bellen
huishouden psychisch: door mijn depressie is mijn huis een puinhoop
huishouden begeleiding: alleenstaande vader, huis en kinderen, hulp bij organiseren
opruimen psychisch: ik kan niets weggooien en laat niemand meer binnen
klussen minima: behang en verf voor mensen zonder geld
wilsverklaring kanker: vastleggen wat ik nog aan behandelingen wil
levensvragen psychisch: wat is de zin, ik zoek geen psycholoog maar een gesprek
rouw: miskraam, niemand begrijpt het
rouw werk: na de dood van mijn zoon kan ik niet werken
techniek chronisch-ziek: waarden doorgeven via een app in plaats van naar de poli
personenalarm lichamelijk: een manier om hulp te roepen vanuit mijn rolstoel
in-en-uit-bed lichamelijk: hulp bij transfers met een tillift, voor mijn werk begint
verzorging lichamelijk: drie keer per dag assistentie, ook buiten de deur
katheter-stoma seksualiteit: stoma en een nieuwe vriend
toilet bewegen: urine verliezen tijdens hardlopen
thuis-technisch kanker: chemo of infuus in mijn eigen woonkamer
injecties: prikpost of iemand aan huis, ik ben bang voor naalden
`;
