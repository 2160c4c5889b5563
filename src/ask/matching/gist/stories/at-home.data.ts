/** Told about the body, nursing and living with an illness, second hand: by daughters, neighbours and people themselves. */
export const atHome = `
verzorging wassen: mijn tante van 91 ruikt niet meer fris en draagt al dagen hetzelfde vest
verzorging wassen aankleden: sinds de beroerte kan vader zijn linkerarm niet gebruiken bij het wassen en aankleden
verzorging: elke dag twee keer iemand voor de lichamelijke zorg van mijn man
verzorging: ik wil steeds hetzelfde gezicht aan mijn bed en niet elke week een vreemde
verzorging verpleging: welke thuiszorg heeft nog plaats voor mijn schoonvader
verzorging verpleging: onze thuiszorgorganisatie stopt ermee, wie neemt moeder over
verzorging: ik kan mijzelf niet meer helemaal redden met de dagelijkse dingen aan mijn lijf
verzorging aankleden: mijn handen zijn zo stijf dat ik mijn bh niet meer dicht krijg
verzorging toilet: moeder zit de hele dag in haar stoel en plast in haar broek
verzorging: looking for home care for my father, washing, dressing and his pills
verzorging: a carer who comes in every morning to get grandma ready for the day
verzorging verpleging: zorg in natura of zelf inkopen, ik zoek in elk geval iemand die komt
wassen: mijn zus is bang voor water en wil alleen met een washandje
wassen: hij doucht nog maar eens in de drie weken en wordt boos als ik er iets van zeg
wassen: ik heb mijn pols in het gips, hoe was ik mijn rug
wassen verzorging: ik durf de badkamer niet meer in sinds ik daar lag
wassen: oma wil wel in bad maar komt er niet meer uit
wassen verzorging: een keer per week goed gedoucht worden is alles wat ik vraag
wassen: help with a shower twice a week please
wassen: na mijn knieoperatie kan ik niet in de douche staan
wassen aankleden: wie helpt mijn broer die in een rolstoel zit met douchen voor hij naar zijn werk gaat
aankleden: veters strikken en knoopjes lukken niet meer met trillende handen
aankleden: de knoopjes van mijn overhemd krijg ik niet dicht
aankleden in-en-uit-bed: hij zit om twaalf uur nog in zijn pyjama omdat niemand hem helpt
aankleden: mijn moeder trekt drie truien over elkaar aan en haar rok achterstevoren
aankleden verzorging: getting dressed takes me two hours because of my shoulder
toilet: ik moet elke vijf minuten en haal het vaak niet
toilet: het bed van pa is iedere ochtend nat
toilet: opgehouden plas, lekken bij hoesten en lachen na drie bevallingen
toilet: welk verband of luierbroekje is goed voor een man van tachtig
toilet: mijn dochter van zeven poept nog in haar broek
toilet: ik durf niet meer naar verjaardagen omdat ik mijn ontlasting niet kan ophouden
toilet nachtzorg: vannacht weer drie keer met mijn vrouw naar de wc
toilet: bladder problems, I leak when I run
toilet: verstopping en buikpijn, ze gaat al een week niet
steunkousen: iedere ochtend en avond iemand voor de elastieken kousen
steunkousen: ik krijg die strakke kousen niet over mijn hiel
steunkousen: mijn benen zijn dik van het vocht en ik mag niet zonder kous lopen
steunkousen: is er een apparaat waarmee je zelf de kousen uit krijgt
steunkousen: compression stockings every day, I can't bend
eten-geven: vader laat zijn bord staan, iemand moet naast hem zitten en hem helpen
eten-geven: hij verslikt zich in alles, ook in water
eten-geven dietist: ze is twaalf kilo kwijt en heeft nergens trek in
eten-geven: mijn moeder vergeet te drinken en droogt uit
eten-geven: slikken gaat niet meer, we geven alles gemalen
eten-geven: someone to feed my husband at lunch when I'm at work
in-en-uit-bed: de tillift staat hier maar wij durven hem niet te gebruiken
in-en-uit-bed: ik lig om zeven uur al in bed omdat er dan iemand tijd heeft, ik wil later
in-en-uit-bed verzorging: mijn man is honderd kilo en ik krijg hem niet overeind
in-en-uit-bed: 's avonds laat iemand die me in bed legt
in-en-uit-bed: opstaan uit mijn stoel lukt alleen met twee handen en een zetje
in-en-uit-bed ergotherapie hulpmiddelen: hoe draai ik iemand om in bed zonder zelf door mijn rug te gaan
in-en-uit-bed: getting my wife out of bed is too heavy for me now
voeten: mijn grote teen groeit in en doet zeer in de schoen
voeten: wie knipt de nagels van mijn vader, hij kan er niet bij en ze zijn keihard
voeten: eelt, kloven en likdoorns
voeten diabetes: ik heb suiker en voel niet meer dat ik een blaar heb
voeten: someone who does old people's feet at home
gebit: haar onderprothese klappert en ze eet alleen nog pap
gebit: er is al jaren geen tandarts meer bij hem geweest en zijn adem stinkt
gebit: tandvlees bloedt en hij laat zich niet poetsen
gebit: een tandarts die met bange mensen kan omgaan
gebit: my mother lives in a home and lost her dentures
uiterlijk: ze wil zo graag haar haar laten watergolven maar komt de deur niet uit
uiterlijk: mijn haar valt uit door de chemo, ik zoek een pruik
uiterlijk: iemand die mijn vader aan bed scheert en knipt
uiterlijk: een beetje make-up en nette kleren zodat ik me weer vrouw voel
verpleging: er moet een verpleegkundige komen, een gewone hulp mag dit niet
verpleging: wie controleert thuis de bloeddruk en het zuurstof van mijn vader
verpleging wondzorg: de drain van mijn borst moet leeg en ik moet ook verbonden
verpleging: de wijkzuster komt niet meer sinds de indicatie afliep
verpleging verzorging: palliatieve pleisters plakken, wond verzorgen en wassen
verpleging: specialised nurse at home for my dad
wondzorg: het gat in haar hiel wil niet dicht
wondzorg: elke twee dagen moet het verband om mijn scheenbeen eraf en nieuw
wondzorg: ik heb een gaatje in mijn stuit van het liggen
wondzorg: de snee van de keizersnede is ontstoken
wondzorg: brandwond bij mijn zoontje moet verzorgd
wondzorg: wound on my leg since March that won't heal
wondzorg diabetes: zwarte plek op zijn teen, hij heeft suikerziekte
medicijnen: elf pillen per dag en ik weet niet meer welke voor wat is
medicijnen: hij neemt ze dubbel of helemaal niet
medicijnen: de baxterrol blijft dicht en moeder zegt dat ze alles al heeft gehad
medicijnen: wie komt kijken of mijn zus haar lithium slikt
medicijnen: bijwerkingen, sinds die nieuwe tablet ben ik zo duf
medicijnen: mijn vader kan de druppels niet in zijn ogen krijgen
medicijnen: somebody to make sure dad takes his tablets
medicijnen: de apotheek verandert steeds van doosje en ik raak in de war
injecties: ik durf mijzelf niet te prikken in mijn buik
injecties: bloedverdunner spuiten na de operatie, tien dagen lang
injecties: vitamine B12 moet elke maand gezet worden
injecties: kan er thuis bloed geprikt worden voor de trombosedienst
injecties diabetes: vier keer per dag insuline en zij ziet de cijfertjes niet
injecties: injections every evening, I'm scared of needles
katheter-stoma: de zak laat los en alles zit onder
katheter-stoma: ik heb sinds vorige week een kunstmatige uitgang en weet niet hoe ik moet plakken
katheter-stoma: het slangetje van zijn blaas is verstopt
katheter-stoma: blaasspoelen twee keer in de week
katheter-stoma: my stoma leaks at night
thuis-technisch: mijn kind ligt aan de voedingspomp
thuis-technisch: antibiotica via een lijn in mijn arm, ik wil daarvoor niet in het ziekenhuis liggen
thuis-technisch: ze heeft zuurstof en een hoestmachine
thuis-technisch: bloedtransfusie thuis
thuis-technisch nachtzorg: iemand die nachten naast mijn zoon aan de beademing waakt
thuis-technisch: uitzuigen van slijm via de canule
nachtzorg: vader belt me elke nacht om drie uur omdat hij iets hoort
nachtzorg: 's nachts een ronde langs moeder zou al genoeg zijn
nachtzorg dementie-gedrag: zij spookt vanaf twee uur door het huis en ik moet om zes uur werken
nachtzorg: someone who sleeps over at my grandmother's house
nachtzorg: twee nachten per week wil ik doorslapen, wie neemt het over
nachtzorg toilet: draaien en verschonen om middernacht en om vier uur
kind-verpleging: mijn dochtertje heeft taaislijmziekte en gaat wel naar school
kind-verpleging: ons prematuurtje mag naar huis met een sonde
kind-verpleging: wij zorgen dag en nacht voor onze zieke zoon van vijf en zijn op
kind-verpleging: kinderverpleegkundige thuis voor epilepsie
kind-verpleging: een crèche waar ze ook sondevoeding kunnen geven
kind-verpleging: nurse for my toddler with a heart condition
na-ziekenhuis: volgende week nieuwe heup en ik woon driehoog alleen
na-ziekenhuis tijdelijk-verblijf: zij mag van de dokter weg maar kan nog niet op haar benen staan
na-ziekenhuis verzorging: ontslagen met een map papieren en niemand die uitlegt hoe het verder gaat
na-ziekenhuis revalidatie: gebroken bekken, zes weken niet belasten, wat nu
na-ziekenhuis huishouden: na de operatie mag ik zes weken niet tillen of stofzuigen
na-ziekenhuis: coming home after surgery and nobody to look after me
na-ziekenhuis: longontsteking gehad en nog zo slap als een vaatdoek
chronisch-ziek: ik heb een zeldzame ziekte en niemand snapt het
chronisch-ziek: hoe vertel ik mijn werk dat ik niet meer beter word dan dit
chronisch-ziek lotgenoten: leren leven met een lijf dat niet meewerkt
chronisch-ziek: nierziekte, drie keer in de week dialyse
chronisch-ziek: ziekte van Crohn en de hele dag moe
chronisch-ziek pijn: long covid, na een douche moet ik twee uur liggen
chronisch-ziek: I live with lupus and would like to talk to others
diabetes: mijn suiker schiet alle kanten op
diabetes leefstijl: ik heb net gehoord dat ik ouderdomssuiker heb
diabetes: een pomp of een sensor, wie legt dat uit
diabetes dietist: wat mag ik nog eten met suikerziekte
diabetes: my blood sugar is never right
hart-longen: ik ben al buiten adem van de trap
hart-longen: na het infarct durf ik niets meer te tillen
hart-longen: vocht achter de longen en dikke enkels
hart-longen fysiotherapie: COPD en ik wil mijn conditie terug
hart-longen: benauwd en bang om te stikken
hart-longen: heart failure, who keeps an eye on my weight and pills
kanker: darmkanker, ik zit midden in de chemo
kanker: de bestralingen zijn klaar, iedereen is blij en ik val in een gat
kanker: mijn man heeft prostaatkanker en praat nergens over
kanker somber: borstkanker overleefd maar elke dag bang dat het terugkomt
kanker rouw: hoe vertellen we het de kinderen dat mama een tumor heeft
kanker lotgenoten: een inloophuis waar je gewoon koffie kunt drinken met anderen die het ook hebben
kanker: cancer diagnosis and two small children
parkinson: zijn voeten blijven aan de vloer plakken
parkinson: stijf, traag en ze praat steeds zachter
parkinson fysiotherapie: boksen of dansen met parkinson
parkinson: de pillen werken een uur en dan zit hij vast
parkinson: tremor, handschrift wordt piepklein
spierziekte: mijn benen worden slapper, de neuroloog zegt ALS
spierziekte: MS en op slechte dagen kom ik de bank niet af
spierziekte lichamelijk: spierdystrofie, ik wil zolang mogelijk zelf blijven eten
spierziekte: my wife has MND and it goes so fast
reuma: vingers krom en dik, deksels krijg ik niet open
reuma: kraakbeen weg in beide knieën
reuma bewegen: zwemmen in warm water tegen stijve gewrichten
reuma: Bechterew, elke ochtend een plank
reuma: arthritis in my hands, everything takes forever
pijn: fibromyalgie en niemand ziet iets aan mij
pijn: hernia, zenuwpijn tot in mijn tenen
pijn revalidatie: al vijf jaar pijn, pijnpoli heeft mij opgegeven
pijn: whiplash na een ongeluk, hoofdpijn van het beeldscherm
pijn: leren omgaan met pijn in plaats van steeds meer tabletten
pijn: chronic back pain, I want to do more than just lie down
pijn chronisch-ziek: ME, altijd uitgeput wat ik ook doe
`;
