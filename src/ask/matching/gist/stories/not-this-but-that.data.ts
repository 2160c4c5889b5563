/** Told by other hands: where a tempting word stands beside what is asked, and where more than one thing is. */
export const notThisButThat = `
maaltijden: ik heb geen hulp nodig met wassen, maar koken wordt niks meer
wassen: koken kan ik als de beste, alleen onder de douche krijg ik het benauwd
huishouden: de zuster voor de kousen komt al, nu nog iemand die de vloer doet
eenzaamheid: mijn huis is schoon, mijn koelkast is vol, mijn pillen zijn geteld, en er is geen mens
schoonmaken: nee, ik ben niet eenzaam, ik heb bezoek zat, ik kan alleen mijn wc niet schrobben
slapen: hij valt in slaap bij de tv en ligt daarna de hele nacht klaarwakker
dementie-gedrag nachtzorg: de tv praat tegen hem, zegt hij, en om drie uur zet hij de koffers bij de deur
digitaal: de televisie doet het niet meer sinds ik een knop indrukte
horen: de tv kan ik zien maar niet volgen, alles is gebrom
zien: de radio is mijn tv geworden want beeld zie ik niet
valpreventie: ik val niet in slaap, ik val gewoon om
meegaan: een taxi heb ik, een auto heb ik, maar in de spreekkamer zit ik alleen
vervoer: ik weet precies wat ik de dokter wil vragen, ik kom er alleen niet
wandelen: mijn hond wil vijf keer per dag naar buiten en mijn benen willen eenmaal
maatje: een hond mag niet van de huisbaas, een mens op bezoek dan maar
klussen: mijn man wil nog wel klussen maar zijn handen beven, en die plank hangt al een jaar scheef
parkinson: sinds hij beeft klust hij niet meer; de neuroloog noemt het bij de naam
hulpmiddelen: bril heb ik, gehoorapparaat heb ik, nu nog iets om mijn kousen aan te trekken zonder bukken
steunkousen: hulpmiddel geprobeerd, gaat niet: mijn duimen zijn te slap voor die strakke kousen
verhuizen: moeder woont met zorg dichtbij, nu wil ik zelf dichter bij haar wonen
zelfstandig-met-zorg: niet verhuizen naar een tehuis, wel naar een flat waar beneden een zuster zit
kleinschalig: geen groot verpleeghuis, dat heb ik bij mijn zus gezien, een gewoon huis met weinig bewoners
verpleeghuis: dat kleine huisje met kippen was mooi, maar hij heeft nu te veel zorg nodig dag en nacht
tijdelijk-verblijf: geen vaste opname, alleen tot mijn arm uit het gips is
logeren respijt: geen herstelbed nodig, hij is niet zieker dan anders, ik moet gewoon drie dagen weg
respijt-thuis: hij wil niet uit logeren en niet naar een dagopvang, dus er moet iemand hierheen
dagbesteding-ouderen: oppas aan huis wil ik niet, hij moet juist de deur uit, onder mensen
dementie-dag respijt: overdag ergens heen met haar, want ze volgt me tot in de wc
zorgboerderij: geen knutselen, geen bingo: beesten en modder
creatief: buiten kan hij niet tegen, hij wil verf en een raam op het noorden
ontmoeten: geen hulpverlener en ook geen maatje, gewoon een tafel vol mensen en koffie
mantelzorg-groep: ik wil geen gesprek met een deskundige maar met lui die hetzelfde meemaken
mantelzorg-steun: geen groep voor mij, ik praat liever onder vier ogen over wat dat zorgen met me doet
mantelzorg-regelen: praten helpt mij niet, ik wil dat iemand de telefoontjes en formulieren overneemt
indicatie: niet praten, niet troosten: welk formulier voor zijn plek in het tehuis
casemanager: ik weet wat alzheimer is, ik zoek degene die alles aan elkaar knoopt
geheugen-onderzoek: ze heeft nog geen diagnose en de dokter wil wachten, wij niet
dementie: test is gedaan, uitslag is er, en nu willen wij snappen wat het betekent
jonge-dementie: ze denken aan oude mensen maar mijn man traint nog voor de marathon
afasie: hij slikt goed, eet goed, loopt goed, alleen zijn woorden zijn weg
logopedie: praten gaat prima, hij verslikt zich alleen in alles wat dun is
eten-geven: slikken kan ze, maar de vork haalt haar mond niet
dietist: zij eet zelf netjes met mes en vork en toch vliegen de kilo's eraf
samen-eten: eten genoeg in huis, het is de lege stoel tegenover mij
boodschappen: ik kook dolgraag maar de ingrediënten moeten van beneden komen
wasgoed: hij wast zichzelf, het gaat om zijn kleren
wassen verzorging: de machine wast de kleren, maar wie wast mijn zus
toilet: dat bed verschonen, elke nacht, want hij laat zijn plas lopen
katheter-stoma: plassen gaat vanzelf via dat slangetje, het probleem is dat het steeds verstopt
wondzorg: de kousen zijn het niet, onder de kous zit een plek die open ligt
voeten: mijn been is genezen, nu die nagels nog
fysiotherapie: de wond is dicht maar de knie wil niet buigen
ergotherapie: lopen leer ik wel weer bij de fysio, maar hoe ik mijn huishouden op één been doe weet niemand
revalidatie: ik hoef niet naar een verpleeghuis, ik moet weer leren lopen en dan naar huis
na-ziekenhuis: revalideren hoeft niet zeggen ze, maar de eerste dagen thuis alleen durf ik niet
bewegen: ik heb geen klacht en geen therapeut nodig, ik wil gewoon in beweging blijven met anderen
pijn: bewegen wil ik wel, maar mijn hele lijf staat in brand
reuma: geen vage pijn: opgezette knokkels, rood en warm
hart-longen: mijn benen zijn sterk maar ik heb geen lucht
angst: de longarts vindt niks en toch stik ik, altijd in de lift en in de kerk
somber: hij heeft bezoek, hobby's, geld, en toch ligt hij met zijn gezicht naar de muur
rouw: ik ben niet depressief, ik mis mijn man
levensvragen: ik treur niet en ik ben niet ziek, ik vraag me af waartoe
wilsverklaring: ik ga nog lang niet dood, maar ik wil het nu op papier
levenstestament: medische wensen staan vast, nu nog wie mijn bankzaken mag doen
administratie: geen schulden, geen bewindvoerder, enkel een doos ongeopende post
bewind: wij helpen haar al met de post, maar ze geeft alles weg en een rechter moet er aan te pas komen
minima: ik doe mijn papieren netjes, maar onder de streep blijft er niets over
schulden: met geld lenen bij mijn zoon begon het, nu heb ik deurwaarders op mijn oude dag
klacht: de zorg is geregeld, het is de manier waarop ze met ons omgaan
clientondersteuning: ik heb geen klacht over de zorg, ik wil iemand naast me als de gemeente komt
pgb: indicatie is binnen, nu wil ik het geld zelf beheren en mijn nicht aannemen
huisarts: de thuiszorg zegt bel de dokter want hij heeft koorts en praat wartaal
medicijnen: geen nieuwe dokter, alleen iemand die de doosjes vult
injecties medicijnen: de tabletten neem ik zelf in, de wekelijkse prik niet
thuis-technisch: prikken hoeft niet, er zit al een infuus in, iemand moet de zak verwisselen
nachtzorg: overdag is alles gedekt, het gaat om de uren dat ik lig te luisteren
waken: geen verpleging nodig, de pomp loopt; alleen een mens naast haar in die laatste nacht
sterven-thuis: geen hospice, hij wil bij zijn postzegels liggen, kan er een bed in de kamer en een zuster bij
hospice: thuis is te klein en wij zijn op, waar kan ze de laatste weken liggen
laatste-fase: hij wil nog niet over waken of hospice horen, wel over wat er aan de benauwdheid te doen is
kanker: ik ga er niet aan dood, ik moet ermee verder, met een lijf na de bestraling
personenalarm: ik val niet vaak maar als het gebeurt hoort niemand mij
techniek: geen knop om de hals, dat vergeet ze; iets wat uit zichzelf merkt dat ze niet opstaat
woningaanpassing: een rollator heb ik al, maar die kan niet over de drempels
hulpmiddelen valpreventie: bang om te vallen, dus ik wil zo'n looprek proberen
veilig-thuis-wonen: niet één ding maar alles bij elkaar: de trap, het gas, de deur, de nachten
wonen: geen zorg thuis meer willen wij, waar kunnen vader en moeder samen terecht
in-en-uit-bed aankleden: rechtop komen, benen eruit, hemd aan: tot mijn ontbijt heb ik iemand nodig
huishouden boodschappen: ramen, stoffer, winkel: alles buiten de stoel is te ver
eten maaltijden eenzaamheid: een blikje open en rechtop bij het aanrecht, waarvoor zou ik dekken
maatje meegaan: iemand die af en toe een spelletje doet en meegaat naar de oogarts
mantelzorg-steun slapen: lig te malen over moeder, wie redt haar als ik er niet ben
dementie-naasten rouw: elke dag neem ik een beetje afscheid van iemand die aan tafel zit
dementie-thuis medicijnen: zij liegt over haar pillen en weet van niets
dementie-gedrag verpleeghuis: hij mag niet meer terug naar de woongroep, hij heeft iemand geslagen
valpreventie zien: ik zie de stoeprand pas als ik ligt
horen eenzaamheid: door mijn doofheid val ik overal buiten
hersenletsel mantelzorg-steun: de infarct was van hem maar ons leven is van ons allebei kapot
revalidatie afasie: na zijn beroerte alles opnieuw: lopen, praten, plassen
nah-dag nah-begeleiding: sinds de hersenbloeding geen werk, geen dag, geen plan
kanker dietist: door de bestraling proef ik metaal en mijn gewicht keldert
parkinson logopedie: parkinson heeft zijn stem opgegeten
parkinson valpreventie: hij bevriest bij de deurmat en klapt voorover
diabetes zien: de suiker heeft mijn ogen te pakken
diabetes eten: hypo's omdat ze de maaltijden overslaat
reuma aankleden: met zulke knuisten krijg je geen bh dicht
hart-longen wassen: na de douche moet ik een uur bijkomen van het hijgen
spierziekte hulpmiddelen: de spieren worden minder en de rolstoel is er nog niet
wondzorg diabetes voeten: zwart teentje, suiker, en het geneest maar niet
opruimen verhuizen: vijftig jaar spullen en over een maand moet ik eruit
rouw huishouden: zij deed alles en nu sta ik met een strijkbout in mijn hand te janken
rouw administratie: abonnementen op naam van een dode, en ik moet ze opzeggen
tolk indicatie: formulieren in Nederlands, mijn vader Syrisch, wie helpt beide
mantelzorg-regelen indicatie: al die aanvragen voor mijn ouders terwijl ik gewoon een baan heb
tijdelijk-verblijf mantelzorg-regelen: ik verzorg haar maar lig er nu zelf vijf dagen uit, waar gaat zij heen
uitje vervoer: ik wil naar de zee en mijn rolstoel ook
bewegen eenzaamheid: gymmen is leuk maar om de koffie na afloop gaat het
gebit eten: met die zere kaken slobbert ze alleen vla
uiterlijk dementie: zij herkent zich niet in de spiegel met dat ongekamde haar
seksualiteit dementie-naasten: ik ben zijn vrouw in de nacht en zijn verpleegster overdag, dat gaat niet samen
alcohol valpreventie: een glaasje port, nog een, en dan ligt ze weer naast de bank
alcohol eenzaamheid: sinds zijn vrouw dood is staan er elke week twaalf lege flessen bij de achterdeur
klussen veilig-thuis-wonen: losse stopcontacten en een haperende cv bij een man van 95
jonge-mantelzorger: oma woont bij ons en ik slaap op de bank zodat ik haar hoor
dementie jonge-mantelzorger: mijn opa noemt mij bij de naam van zijn zus en ik moet op hem passen na school
vrijwilligerswerk eenzaamheid: liever iets nuttigs doen dan op de koffie wachten
wandelen zien: ik zie niets maar lopen kan ik als de beste, een arm is genoeg
ernstig-meervoudig: zesenveertig is ze, wij zijn over de zeventig, ze kan niets zelf en wij tillen nog
wonen-met-beperking: waar moet mijn broer met down heen nu moeder dementeert
verstandelijk dementie: ons Truusje heeft het syndroom en wordt op haar vijftigste al vergeetachtig
relatie: na zijn pensioen zitten we op elkaars lip en ruziën om de thermostaat
relatie mantelzorg-steun: hij commandeert mij de hele dag vanuit zijn zorgbed
vluchten-voor-geweld: mijn zoon neemt mijn pinpas en knijpt mijn armen blauw
vluchten-voor-geweld klacht: ouderenmishandeling, mijn buurvrouw van tachtig wordt geslagen door haar kleinzoon
bril horen: de bril schuift af door die apparaatjes achter mijn oren
fysiotherapie hulpmiddelen: met krukken leren traplopen na de breuk
ergotherapie woningaanpassing: hoe krijg ik mijn badkamer zo dat mijn vrouw er met haar ene arm uit de voeten kan
techniek dementie-gedrag: een zendertje in zijn jas want hij loopt naar een huis dat al gesloopt is
personenalarm nachtzorg: alarm gaat drie keer per nacht af, wie blijft komen
begeleiding eenzaamheid: eigenlijk wil hij geen hulp maar hij praat anderhalf uur met degene die aanbelt
dagstructuur somber: sinds zijn pensioen is hij een zak meel in een stoel
leefstijl hart-longen: de cardioloog zegt: sigaar uit, schoenen aan
wandelen ontmoeten: elke maandag loopt er een groepje langs mijn raam, ik wil mee
huishouden mantelzorg: ik doe mijn moeder haar huis en dan dat van mij, mijn weekend is stofzuigen
hospice waken: geen familie, geen thuis, en toch niet alleen sterven
lichamelijk werk: zonder benen kan ik nog prima telefoneren, ik wil iets om handen
lotgenoten: iemand die ook de ziekte heeft en niet zegt: ach het komt goed
eenzaamheid taal: ik kan niemand praten hier, thuis alleen, kinderen werk
tolk dementie: hij verliest zijn Nederlands, alleen nog dialect van zijn dorp in Anatolië
boodschappen zien: de schappen zijn waas, ik koop kattenvoer in plaats van soep
klussen personenalarm: sleutelkastje ophangen naast de deur voor de mensen van de alarmknop
verpleging kanker: thuis een zuster die weet van chemo en van spugen
wassen na-ziekenhuis: pas thuis, gips tot de lies, hoe word ik schoon
huishouden na-ziekenhuis: zes weken niet bukken en een hond die haart
maaltijden na-ziekenhuis: vers uit het ziekenhuis, wie brengt de eerste weken een warme hap
katheter-stoma na-ziekenhuis: naar huis met een slang en niemand die me leert hoe
medicijnen na-ziekenhuis: nieuwe lijst van de zaal, oude doosjes in de kast, ik weet niet wat geldt
vervoer na-ziekenhuis: wie haalt mij op als ik ontslagen word, mijn broer is blind
logeren kind-verpleging: ons meisje met sonde een weekend ergens veilig
respijt-thuis spierziekte: hij heeft ALS en ik moet naar de tandarts, wie kan met dat ademkapje omgaan
respijt-thuis parkinson: iemand die weet dat je hem niet moet opjagen bij het lopen, voor twee uurtjes
logeren hersenletsel: een week rust voor ons allebei, hij met zijn kapotte brein ergens waar het stil is
uitje mantelzorg-groep: een boottocht met anderen die ook voor iemand zorgen
creatief nah-dag: ze schildert sinds de bloeding met haar verkeerde hand en straalt
zorgboerderij jonge-dementie: hij is 58, sterk, verward, en wil spitten
dementie-dag vervoer: het busje komt, maar hij stapt niet in
indicatie verpleeghuis: het tehuis zegt eerst CIZ, CIZ zegt eerst dokter
dementie-naasten verpleeghuis: ik heb hem weggebracht en ben zelf de weg kwijt
waken sterven-thuis nachtzorg: de nachten thuis bij een stervende man zijn te lang voor mij alleen
laatste-fase levensvragen: wat zegt ge tegen iemand die weet dat het zijn laatste lente is
rouw jonge-mantelzorger: mama is dood en ik zorgde voor haar, nu heb ik de middagen over
opruimen dementie: ze verzamelt servetten, suikerzakjes en de post van de buren
schoonmaken dementie-gedrag: poep aan de muur en daarna de ontkenning
klacht verpleeghuis: om vier uur in pyjama aan de avondboterham, is dat normaal
huisarts toilet: ze plast ineens om het kwartier en is zo verward
huisarts medicijnen: van welke pil word ik zo suf, mag ik ermee stoppen
specialist: verwijzing gekregen voor de geriater, waar kan ik terecht zonder een half jaar wachten
specialist zien: staar aan beide ogen, een kliniek die opereert
specialist hart-longen: de cardioloog van ons ziekenhuis gaat weg, ik wil een ander
`;
