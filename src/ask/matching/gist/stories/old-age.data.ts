/** Told by and about the old: at home, moving, company, days, the end of life. */
export const oldAge = `
wassen valpreventie: oma is in bad onderuit gegaan en wast zich nu aan de wastafel met een washandje
wassen: mijn vader stinkt naar urine en zegt dat hij net gedoucht heeft
wassen verzorging: twee keer in de week onder de douche is genoeg voor mij, maar wel met hulp
wassen woningaanpassing: de douchebak heeft een hoge rand en ik kom er niet meer overheen
verzorging verpleging: mevrouw van 88 heeft hulp nodig met wassen, kousen en haar insuline
verzorging: mijn moeder is bedlegerig en moet gewassen, gedraaid en verschoond worden
verzorging toilet: schoon ondergoed en verband, ze kan het zelf niet meer
verzorging zelfstandig-met-zorg: de hele dag door hulp in eigen huis, van opstaan tot naar bed
verzorging nachtzorg zelfstandig-met-zorg: vierentwintig uur per dag iemand om ons heen zodat we thuis kunnen blijven
verzorging: inwonende verzorgster uit het buitenland, kan dat
aankleden steunkousen: om zeven uur mijn kousen en mijn kleren aan, anders mis ik de bus
in-en-uit-bed aankleden: iemand die ons 's avonds naar bed helpt, wij zijn allebei ver in de tachtig
in-en-uit-bed hulpmiddelen: hoe krijg ik mijn zware man uit bed zonder zelf door mijn rug te gaan
in-en-uit-bed mantelzorg-steun: ik til mijn vrouw en mijn rug is kapot, wie leert mij hoe het moet
toilet nachtzorg: oma moet eruit voor de wc en durft niet in het donker
toilet: plassen gaat te laat, ik zit overal waar een toilet is
eten-geven verpleeghuis: pa verslikt zich en wordt magerder, wij redden het voeren niet
maaltijden eenzaamheid: sinds mijn vrouw dood is kook ik niet meer, het wordt boterhammen voor de tv
maaltijden boodschappen: iemand die verse groente haalt en een stoofpot maakt
maaltijden: in mijn dorp is geen bezorgdienst voor warm eten
samen-eten ontmoeten: op zondag samen soep eten in het dorpshuis
samen-eten maaltijden: een plek om tussen de middag warm te eten, ik haat alleen eten
dietist eten: mijn moeder vermagert en lust alleen nog vla
huishouden: stof, ramen, bed verschonen, alles wat boven mijn schouder is
huishouden begeleiding: het huishouden loopt spaak omdat ze niet meer weet wat eerst moet
huishouden maatje: hulp in huis die ook gezellig meedrinkt
schoonmaken: het toilet en de badkamer eens goed soppen
boodschappen vervoer: zonder auto kom ik niet bij de winkel in het volgende dorp
boodschappen meegaan: ik wil zelf kiezen in de winkel, maar iemand moet mijn tas dragen
klussen valpreventie: losse matjes vast, een leuning langs de trap
klussen: wie verhangt mijn gordijnen en vervangt een stopcontact
klussen: mijn tuin is een oerwoud, ik kan niet meer knielen
opruimen verhuizen: mijn huis uitzoeken voordat ik naar kleiner ga
administratie digitaal: alles moet via internet en ik ben 83
administratie: sinds zijn dood weet ik niet welke rekening betaald is
administratie maatje: een vrijwilliger die met mijn post helpt, de blauwe enveloppen maken me bang
digitaal eenzaamheid: leren beeldbellen met mijn dochter in Australië
digitaal: mijn kleinzoon gaf me een tablet en die ligt in de la
techniek medicijnen: een apparaat dat de pillen op tijd geeft
techniek personenalarm: als er iets is met moeder krijg ik een seintje op mijn telefoon
techniek verpleging: elke ochtend via een beeldscherm contact met de wijkzuster
personenalarm valpreventie: vorige week lag hij vier uur op de vloer van de keuken
personenalarm: mijn buurvrouw heeft de sleutel, maar zij gaat verhuizen
valpreventie fysiotherapie: na mijn val oefen ik het opstaan van de vloer
valpreventie: struikelen, zwabberen, vasthouden aan de muur
fysiotherapie valpreventie: mijn benen worden slap, ik loop als een eend
ergotherapie: potjes openen, knopen, veters, welke trucjes zijn er
ergotherapie woningaanpassing: iemand die door het huis loopt om te zien wat handiger kan
woningaanpassing verhuizen: we willen niet weg, maar de slaapkamer boven halen we niet meer
woningaanpassing: hellingbaan voor de scootmobiel bij de voordeur
woningaanpassing veilig-thuis-wonen: het huis klaarmaken voor later, voordat het misgaat
hulpmiddelen: een rollator, een looprek, een stok, wat is goed voor mij
hulpmiddelen: tijdelijk een ziekenhuisbed in de woonkamer
veilig-thuis-wonen begeleiding: mijn tante van 90 woont alleen op een boerderij, is dat nog verantwoord
veilig-thuis-wonen casemanager: ze liet het gas aanstaan en de voordeur open
zelfstandig-met-zorg verhuizen: een flat met lift, winkels dichtbij en hulp als het nodig is
zelfstandig-met-zorg: wij zijn 55 jaar getrouwd en willen samen blijven, ook nu hij zorg krijgt
zelfstandig-met-zorg verpleeghuis: liever geen tehuis, maar dezelfde zorg in onze eigen woning
verhuizen zelfstandig-met-zorg: waar schrijf ik me in voor een ouderenwoning
verhuizen: een hofje, seniorencomplex of knarrenhof
verpleeghuis kleinschalig: we zoeken een fijne laatste plek voor mama, geen lange gangen
verpleeghuis indicatie: hoe werkt dat als thuis niet meer kan, wie beslist over een plaats
verpleeghuis tijdelijk-verblijf: met spoed een bed, hij kan vannacht niet thuis blijven
verpleeghuis: tante valt, eet niet, vergeet alles en woont alleen
verpleeghuis: een joods, christelijk of indisch tehuis
kleinschalig dementie: wonen met een groepje mensen met dementie, met een tuin
tijdelijk-verblijf na-ziekenhuis: met een gebroken pols en bekken kan zij niet alleen thuis zijn
tijdelijk-verblijf logeren: revalidatie klaar, huis nog niet klaar, waar kan hij heen
na-ziekenhuis verzorging: na een nieuwe heup heb ik een paar weken iemand nodig om me te wassen
na-ziekenhuis boodschappen: morgen naar huis met krukken en een lege ijskast
na-ziekenhuis vervoer: wie haalt mij op na de staaroperatie
medicijnen verpleging: ze weigert haar pillen of gooit ze in de plantenbak
medicijnen: iedere ochtend en avond oogdruppelen, ik mis steeds
wondzorg verpleging: open been, zalf en zwachtels, elke dag
injecties: dagelijkse spuit, ik zie te slecht om hem zelf te zetten
voeten wondzorg: kapotte hiel bij een diabeet
voeten: mijn nagels groeien krom en de pedicure in het dorp is gestopt
gebit: moeder ligt op bed en haar tanden worden niet verzorgd
bril zien: oma zit met een bril van twintig jaar oud
horen: de televisie staat zo hard dat de buren klagen
zien hulpmiddelen: een loep, grote letters, een voorleesapparaat
zien maatje: sinds ik bijna blind ben lees ik geen krant meer
horen eenzaamheid: ik ga niet meer naar verjaardagen omdat ik niemand versta
eenzaamheid maatje: na het overlijden van mijn zus is er niemand meer die belt
eenzaamheid ontmoeten: mijn wereld is klein geworden, ik zie alleen de postbode
eenzaamheid techniek: elke dag een belletje of ik nog leef
eenzaamheid: de zondagen duren eindeloos
maatje wandelen: een ommetje en een praatje, meer vraag ik niet
maatje: iemand om te schaken, te tuinieren of over vroeger te praten
maatje eenzaamheid: mijn oom in de flat krijgt nooit bezoek
maatje uitje: met een jonger iemand naar het museum
ontmoeten creatief: een soos, klaverjassen, samen zingen
ontmoeten dagbesteding-ouderen: een plek waar koffie is en waar ze je naam kennen
uitje vervoer: met de bus een dag naar de tulpen
uitje: vakantie met zuster erbij voor mij en mijn zieke man
wandelen bewegen: ik durf niet alleen te wandelen maar wil wel elke dag naar buiten
wandelen: duwer gezocht voor de rolstoel van mijn vader
bewegen: zwemmen in een verwarmd bad met leeftijdgenoten
bewegen valpreventie: oefenen om soepel te blijven op mijn tachtigste
dagbesteding-ouderen respijt: vader zit de hele dag te dommelen, ik wil dat hij onder de mensen komt
dagbesteding-ouderen vervoer: opgehaald worden voor een dag met spelletjes en warm eten
dagbesteding-ouderen dementie-dag: moeder gaat achteruit en doet niks meer, is er iets overdag
vrijwilligerswerk: net met pensioen en de muren komen op me af
zorgboerderij dagbesteding-ouderen: opa wil met zijn handen in de aarde, hij was tuinder
creatief dementie-dag: zingen en dansen met een vader die zijn woorden kwijt is
creatief: op late leeftijd nog leren schilderen
vervoer: ik mag niet meer autorijden van de keuring
vervoer meegaan: naar de oogarts, niemand kan mij brengen
meegaan: mijn man hoort slecht en ik vergeet de helft van wat de arts zegt
regelen indicatie: mijn schoonmoeder heeft hulp nodig en wij weten niet waar te beginnen
regelen verpleging: wie komt bij oma kijken wat ze nodig heeft
regelen clientondersteuning: ik word van loket naar loket gestuurd
clientondersteuning indicatie: de gemeente wil mijn hulp korten, wie helpt mij in het gesprek
levenstestament bewind: wie regelt mijn geld als ik in de war raak
levenstestament: ik heb geen kinderen, wie beslist er dan voor mij
bewind administratie: mijn broer laat zich geld aftroggelen door een kennis
klacht clientondersteuning: in het huis van mijn vader zit telkens een ander en niemand luistert
geld minima: alleen aow en het is elke maand op
wilsverklaring huisarts: geen toeters en bellen meer aan mijn lijf, waar leg ik dat neer
wilsverklaring levensvragen: ik vind mijn leven voltooid, met wie kan ik dat bespreken
levensvragen eenzaamheid: oude zeer uit de oorlog komt boven
levensvragen: met iemand praten over geloof, doodgaan en spijt
laatste-fase hospice: de dokter zegt dat het weken zijn, kan hij nog ergens heen
laatste-fase ontmoeten: ik weet dat ik doodga en wil mensen zien die dat begrijpen
sterven-thuis nachtzorg: zij wil tussen haar eigen spullen sterven, wij zijn kapot van het waken
sterven-thuis hulpmiddelen: een hoog-laag bed en zuurstof voor de laatste dagen thuis
waken laatste-fase: opa heeft geen familie, wie is er bij hem als hij gaat
hospice sterven-thuis: thuis sterven lukt niet want ik woon alleen
rouw eenzaamheid: na zestig jaar huwelijk weet ik niet hoe alleen moet
rouw ontmoeten: koffie voor mensen die hun partner verloren
dementie casemanager: ma betaalt rekeningen dubbel en beschuldigt de thuishulp
dementie geheugen-onderzoek: hij kan het ene moment alles en het andere weet hij niet hoe koffie zetten moet
geheugen-onderzoek huisarts: moeder verdwaalt bij de supermarkt waar ze al dertig jaar komt
dementie-thuis maatje: mijn man is dement maar loopt uren, wie gaat er mee
dementie-thuis dementie-gedrag: vrouw met alzheimer laat niemand binnen
dementie-thuis respijt-thuis: een middag oppas bij moeder die steeds wegloopt
dementie-dag vervoer: busje naar de dagopvang voor mijn man met geheugenverlies
dementie-gedrag mantelzorg-steun: hij is zo boos sinds hij vergeet, ik loop op eieren
dementie-gedrag verpleeghuis: ze plast in de planten en slaat de zuster
dementie-naasten rouw: hij leeft nog maar ik ben hem al kwijt
dementie-naasten ontmoeten: een avond voor familie over vergeten
dementie-naasten casemanager: geen idee wat ons te wachten staat met pa zijn vergeten
jonge-dementie werk: mijn collega van 58 kan zijn werk niet meer door vergeetachtigheid
parkinson bewegen: boksen of dansen als je parkinson hebt
parkinson logopedie: verstaanbaar blijven met parkinson
hart-longen bewegen: trainen met een zwak hart onder toezicht
kanker meegaan: iemand die bij de chemo naast me zit
kanker huishouden: ik ben te ziek van de kuren om te poetsen
chronisch-ziek maatje: ziek thuis en niemand die langskomt
mantelzorg-steun mantelzorg-groep: tachtig ben ik zelf en ik verzorg mijn man dag en nacht
mantelzorg-steun: iedereen vraagt hoe het met hem is, nooit hoe het met mij is
mantelzorg-regelen digitaal: ik woon in het buitenland en regel alles voor mijn moeder op afstand
mantelzorg-groep mantelzorg-steun: samen lachen en huilen met anderen die zorgen
mantelzorg-regelen regelen: iemand die het hele papieren circus rond mijn ouders overneemt
respijt logeren: wij zijn in september een week weg, waar kan opa naar toe
respijt-thuis maatje: iemand bij mijn man als ik naar de fysio moet
logeren respijt: een bed voor papa als mijn moeder geopereerd wordt
`;
