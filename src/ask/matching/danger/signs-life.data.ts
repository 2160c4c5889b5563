/** Signs that somebody may die or be badly hurt now: 112. One a line; for the way of writing see `signs.ts`. */
export const BODY = `
geen _ lucht, geen adem, geen zuurstof, nauwelijks lucht, bijna geen lucht, amper lucht, hapt naar, happen naar, snakt naar adem, naar adem te, naar lucht, ademnood, gasping, te weinig lucht, lucht meer, benauwd blauw !chronisch
$niet + ademen, ademt, ademhalen, ademhaling, adem halen, adem, breathe, breathing, breath, adem krijgen @5 !chronisch
ademstilstand, ademt _ niet, stikt, stikken, aan het stikken, choking, choked, chokes, suffocating, verstikt, verslikt _ erg !chronisch !stik
stikt, stikken, choking, chokes + druif, druiven, snoepje, brood, appel, stukje, stuk, pinda, noot, nootje, knikker, eten, vlees, worstje, muntje, grape, sweet, food @5 !chronisch !logo
$kind stikt, $naaste stikt, $kind _ aan het stikken, $naaste _ aan het stikken !stik
verslikt, verslikte, keel, keelgat, luchtpijp + blauw, vast, zit vast, stukje, stuk, snoepje, knikker, druif, lucht, niet eruit, krijgt _ niet uit, stuck !chronisch @9
lippen, gezicht, mond, vingers, face, lips + blauw, paars, grauw, asgrauw, lijkbleek, blue, grey @5
loopt _ blauw, blauw aan, blauw aangelopen, wordt _ blauw, ziet _ blauw, ziet grauw, turning blue, turned blue, went blue
keel, tong, throat, tongue, gezicht, face + zwelt, gezwollen, opgezwollen, dik, dikke, zwellen, dichtgaan, dicht, swelling, swollen, closing @4 !chronisch
anafyla*, allergische shock, epipen, allergische reactie + keel, lucht, ademen, benauwd, tong, flauw
borst, borstkas, borststreek, borstbeen, chest + pijn, druk, drukkend, drukt, beklemming, beklemd, strak, steken, stekende, band, olifant, zeer, pain, pains, tight, tightness, pressure, hurts, gewicht, knellend, benauwd @6 !borst !chronisch
arm, kaak, linkerarm, jaw + pijn, uitstraal*, straalt, pain + zweet, zweten, zweterig, borst, hart, misselijk, sweating, klam @10
hartaanval, hartinfarct, hartstilstand, hartfalen acuut, beroerte, herseninfarct, hersenbloeding, tia, cva, heart attack, stroke, cardiac arrest, attaque, infarct, hartaanvalletje + krijgt, krijg, heeft, heb, hebben, volgens mij, denk, lijkt, lijkt op, is het, bezig, having, has, think, is dit, is dat, vermoed, symptomen, tekenen, signs, $nu @9 !naberoerte
hart + stilstand, stopt, staat stil, stil, stopped @3
mond, mondhoek, gezicht, face, mouth, wang, ooglid + scheef, scheve, hangt, hangen, afhang*, scheeftrekt, trekt scheef, droop*, drooping, crooked @5
scheve mond, scheef gezicht, mond trekt, praat met dubbele tong, praat _ dubbele tong, slurr*, slurred speech, wartaal, brabbelt + $nu, scheef, arm, lam
praat, praten, spreekt, spraak, speech, uit woorden, zien, lopen, bewegen, lam, verlamd, verlammingsverschijnselen, blind, zicht, speak, talk, move, see + $geen, raar, onduidelijk, onverstaanbaar, wazig, brabbel*, weg, gek, lam, verlamd, blind + ineens, opeens, plotseling, plots, zojuist, suddenly, vanochtend, sinds vanmorgen, van het ene op het andere moment, sinds een uur, sinds een half uur, all of a sudden @9
arm, been, armen, kant, zij, helft, lichaamshelft, side, gezicht + lam, slap, verlamd, gevoelloos, doof, optillen, hangt, hangt erbij, numb, weak, uitgevallen, geen kracht, geen gevoel + ineens, opeens, plotseling, plots, zojuist, suddenly, nu, net, praat, praten, spreekt, mond, scheef, vanochtend @11
bewusteloos, bewusteloze, buiten bewustzijn, buiten westen, buiten kennis, niet _ bij kennis, niet _ bij bewustzijn, bewustzijn verlor*, bewustzijn kwijt, bewustzijn verliest, unconscious, unresponsive, passed out, collapsed, knocked out, comateus, buiten zinnen, kennis verlor* !alsik
reageert, reageren, reactie, responding, respond, wakes, responds + niet meer, nergens, niet, geen, nauwelijks, nergens op, not, doesnt, isnt, wont @4 !instantie
niet _ aanspreekbaar, onaanspreekbaar, nauwelijks aanspreekbaar, slecht aanspreekbaar, geen contact mee _ krijgen, geen contact met _ krijgen
wakker, wake, wek, wekken, waking + niet, geen, krijg, nauwelijks, wont, cant, not, isnt + krijg, krijgen, krijgt, maken, maak, te krijgen, te maken, te krijge, wordt, worden, wake, up @5 !slaap !nietwillen
flauwgevallen, flauw gevallen, viel flauw, valt flauw, flauwviel, flauwvalt, van zijn stokje, van haar stokje, weggevallen, weg gevallen, weggeraakt, weggezakt, in elkaar gezakt, elkaar gezakt, zakte in elkaar, zakt in elkaar, zakt _ elkaar, in elkaar gestort, omgevallen en, tegen de vlakte, fainted, ogen draaien weg, ogen draaiden weg, ogen weggedraaid @6 !chronisch !prikangst
beweegt, bewegen, roert, moving, move, beweging + niet meer, $geen + ligt, gevallen, grond, vloer, trap, bed, meer, lying, floor, fell, stil @8 !chronisch
ligt, lag, lies, lying + roerloos, stil op de grond, levenloos, voor dood, bloed, bloedend, bewegingloos, blood, motionless @7
schokken, schokt, schudden, schuddend, stuiptrek*, stuipen, stuip, trekkingen, toeval, convuls*, epilep*, insult, aanval, aanvallen, seizure, fit, koortsstuip + ligt, stopt niet, stopt, minuten, nu, net, voor het eerst, eerste keer, kwartier, houdt niet op, schuim, having, wont stop, minutes, now, grond, vloer, help, achter elkaar @9 !chronisch !beven
bloedt, bloeden, bloeding, bloedverlies, bloed, bleeding, bleeds, blood, bloedt uit + stopt, stoppen, stelpen, hevig, erg, hard, heel veel, veel, spuit, spuit eruit, gutst, overal, blijft, houdt niet op, badly, heavily, wont stop, everywhere, slagader, hoofd, uit _ oor, uit _ oren, als een rund, lots, niet dicht, stroomt, alles zit onder @9 !bloed
doodbloed*, slagaderlijke, slagader geraakt, een plas bloed, grote plas bloed, bloedbad
braakt, spuugt, kotst, overgeven, overgegeven, hoest, ophoesten, hoesten, geeft, vomiting, coughing, spuug, hoest op, spugen + bloed, blood @4
overdosis, overdose, overdosed, overgedoseerd
pillen, pil, paracetamol, medicijnen, medicatie, tabletten, slaappillen, slaaptabletten, antidepressiva, oxazepam, temazepam, insuline, strip, strips, potje, doosje, pills, tablets, medication, sleeping pills, ibuprofen, morfine, methadon, ghb, xtc, coke, drugs + te veel, teveel, heel veel, hele, alle, allemaal, handvol, hand vol, hand, strip, strips, potje, doosje, heel doosje, heel potje, heel pakje, hele doos, bijna alles, too many, too much, all, whole, leeg, twintig, dertig, bottle, kapot veel, zoveel, 20, 30, 40 + genomen, geslikt, ingenomen, binnen, op, opgegeten, opgesnoept, slikte, slikt net, took, taken, swallowed, naar binnen, leeggegeten, leeg gegeten, leeg geslikt, leeggeslikt, leeggemaakt, gevonden en @9 !voorgeschreven
gedronken, geslikt, doorgeslikt, ingeslikt, gegeten, opgegeten, gesnoept, dronk, slikte, binnengekregen, binnen gekregen, swallowed, drank + bleek, bleach, chloor, afwas*, gootsteen*, ontstopper, wasmiddel, vaatwas*, schoonmaak*, batterij*, knoopcel, batterijtje, gif, rattengif, antivries, spiritus, terpentine, benzine, magneet*, magneetjes, paddenstoel*, poison, battery, wc reiniger, ammoniak, lampolie, pillen van, medicijnen van, nagellak*, ontkalker, wc blok, waspod @9
vergiftig*, poisoned, koolmonoxide, co vergiftiging, kolendamp, carbon monoxide, co melder
ruik, ruikt, ruiken, lekt, lek, lucht, smell, lekkage + gas, gaslucht @4
gaslek, gaslucht, gas lek, gaslekkage, gasflucht
er is brand, is er brand, staat in brand, stond in brand, in de brand, in de fik, in de hens, staat in de fik, brand in, brand uitgebroken, brand bij, vlam in de pan, vlammen, brand ontstaan, on fire, fire in, a fire, in brand @4 !brand
keuken, huis, bed, flat, schuur, kamer, gordijn, gordijnen, huiskamer, pan, scootmobiel + brandt, vuur, rook, vlammen, smoke, fikt @5 !brand
in het water, in de sloot, in de vijver, in het zwembad, in de gracht, te water, kanaal, onder water, bijna verdronken, net verdronken, verdrinkt, verdrinken, drowning, into the water + gevallen, viel, ligt, geraakt, kind, kindje, fell, drowning, is, bijna @6 !chronisch
onder stroom, stroomschok, gelektrocuteerd, elektrische schok + $nu, gekregen, ligt @8
trap, ladder, dak, balkon, stairs, hoogte, raam + gevallen, viel, valt, gevalle, gedonderd, gelazerd, getuimeld, gekukeld, fell, fallen + beweegt, bloedt, bloed, gebroken, hoofd, bewust*, ligt, gat, reageert, kreunt, nek, rug, bleeding, head @14 !chronisch
ligt onderaan, ligt beneden aan, onderaan de trap
aangereden, overreden, verongelukt, zwaargewond, zwaar gewond, aanrijding, ongeluk gebeurd, gewonden, car crash, hit by a car, ernstig gewond @6 ?nu
aangereden, overreden, ongeluk, gevallen + ligt op straat, ligt op de, ligt hier, bloedt, bloed, bewegen, gewond, beweegt
heup, been, nek, bot, botbreuk, dijbeen + gebroken, breuk, scheef, broken, steekt uit + gevallen, ligt, viel, grond, net, fell, floor !chronisch
baby, kindje, zuigeling, newborn, pasgeboren, baby van + slap, grauw, blauw, huilt niet, suf, wil niet drinken en, limp, floppy, niet wakker @9 !chronisch
hoofdje, baby, bevalling, bevallen, kind, weeen, persweeen, persen, labour + komt al, komt eraan, komt nu, is er bijna, persdrang, op de badkamer, onderweg, nu bezig, coming now @8
suiker, suikers, hypo, bloedsuiker, diabeet, suikerziekte, diabetes + niet _ aanspreekbaar, wegzakt, zakt weg, wakker, bewust*, suf, trilt, weg te zakken, 1, 2 @10 !chronisch !snoep ?nu
112 nodig, bel 112, bellen 112, 112 bellen, 112 gebeld, wil 112, call 112, call 911, 112 alsjeblieft, 112 aub, moet ik 112 @5 !huisnummer ?noodroep
ambulance, ziekenwagen, ziekenauto, ziekenbroeders, paramedics + bel, bellen, stuur, sturen, nodig, nu, snel, meteen, komen, kom, spoed, call, send, need, laten komen, moet er komen @6 !wensambulance
reanimeren, reanimeer, reanimatie, aed + nu, nodig, bezig, moet, aan het, hartslag, snel @5 !cursus
geen hartslag, hartslag weg, geen pols meer, voel geen pols, no pulse
gaat dood, aan het doodgaan, sterft, dying + help, nu, ineens, snel, bloed, please, schiet op @6 !wens
verslikt, verslikte, stukje, brood, snoepje, appel, eten + paars, blauw, stikt, keel, luchtpijp, geen lucht, benauwd, rood aangelopen @11 !logo
alles uit het kastje, alles uit de kast, alles uit mijn kastje, alles uit _ medicijnkast*, hele kastje, alle medicijnen, medicijnkastje, medicijnkast, alle pillen, hele voorraad, hele doos, hele pot, whole bottle, bottle of, pakje paracetamol + geslikt, ingenomen, genomen, leeg, op, took, taken, swallowed, opgegeten, drunk @8
rook, vonken, vuur, vlammen, smoke, flames, sparks + meterkast, uit, keuken, gang, kamer, stopcontact, komt, huis, wasmachine, dak, coming, schuur, trappenhuis, buren @6 !roken !brand
tong, keel, gezicht, lippen, throat, tongue, face, hals + zwelt, gezwollen, opgezet, opgezwollen, zwellen, swelling, dik @5 !oud
schuim, foam + mond, lippen, bek, mouth @5
trekt, schudt, schokt, shaking, trilt, verkrampt + hele lichaam, hele lijf, over de grond, ogen, whole body, uncontrollably @7 !chronisch
halfzijdig, eenzijdig, linkerkant, rechterkant, linkerzij, left side, right side + verlamd, lam, slap, uitgevallen, gevoelloos, numb, weak, hangt, verlamming @5 ?nu
ligt, leit, lies, zakt, viel, valt, lying + grond, vloer, floor, bank, keukenvloer, badkamervloer, stoep, straat, badkamer, douche, gang, keuken, wc, bed + zegt niks, zegt niet, zeit niks, geen reactie, reageert, geen antwoord, beweegt, wakker, adem, bewust*, praat niet, koud, bloed, ogen, respond, moving @12 !chronisch
omgevallen, onwel, omfallen, om gevallen, ingezakt, in elkaar, neergevallen, collapsed, weggezakt + nu, zojuist, net, zegt, praat, grauw, klam, ligt, reageert, bleek, ineens, geworden, adem, just, plotseling @8 !chronisch
voelt koud, voelt koud aan, koud en stijf, helemaal koud, dood gevonden, dood in bed, dood op de, ligt dood, is dood hij, denk dat hij dood, denk dat ze dood, dood aangetroffen @5 !sterfwens
lippen tintelen, klamme huid, klam zweet, grauw en, asgrauw, wit weggetrokken, lijkbleek, koud zweet + $nu, borst, adem, pijn, misselijk, voelt, zweet, is, ziet @9 !chronisch
lichaam, lijf, hoofd, hals, been, arm, slagader, ader, wond + gutst, spuit, spuitend bloed, bloed spuit, doorweekt @6
$kind, baby, zoontje, dochtertje + opgegeten, doorgeslikt, ingeslikt, gedronken, gesnoept, swallowed, ate, drunk + tablet*, blokje, vaatwas*, pillen, medicijnen, batterij*, fles, middel, plant, bessen, pills, detergent, sigaret, wiet, magneet @10
20, 24, 25, 30, 40, 50, 60, tien, twintig, dertig, veertig, vijftig, ten, twenty, thirty + pillen, paracetamol, tabletten, slaappillen, pills, tablets, paracetamols, pillen paracetamol + genomen, geslikt, ingenomen, op, took, taken, swallowed, leeg @6
epileptische aanval, epilepsieaanval, epilepsie aanval, insult, stuipen, seizure, toeval + komt niet bij, komt er niet uit, niet bij, blijft, blauw, nu, help, weer een, tweede, krijgt, heeft een, duurt @9 !chronisch
aanval + komt niet bij, komt er niet uit, niet bij, blauw, help @7 !chronisch
stroomt, loopt, komt, gutst, sijpelt, spuit, pouring, gushing + bloed, blood + uit, hoofd, been, arm, neus, mond, oor, from @6 !bloed
hoofdpijn, headache + ineens, plotseling, opeens, zon vreselijke, suddenly, knal + wartaal, praat, braakt, scheef, stijve nek, dubbel, zien, slurr*, vomiting @12 !chronisch
schuimt, schuimbekt, schuimbekken, schuimbekkend + ligt, grond, mond, schokt, schudt, schudden, trilt, bewust*, wit @9 !chronisch
uit haar woorden, uit zijn woorden, uit mijn woorden, uit de woorden, uit zn woorden + niet, kan, nauwelijks + minuten, kwartier, ineens, opeens, plotseling, plots, sinds vanmorgen, sinds vanochtend, sinds vanmiddag, sinds een uur, net, mond, arm @12 !chronisch
grijpt naar, greep naar, pakt naar, grijpt aan, clutching + hart, borst, borstkas, chest, keel @4
spierwit, krijtwit, lijkwit, grauwbleek + hart, borst, zweet, zweten, adem, ademt, pijn, elkaar, wegzakt, zakt @8 !chronisch
navelstreng, umbilical cord + voel, zie, zien, hangt, eruit, uit, uitgezakt, vliezen, komt, feel, nek @8 !stamcel
grijs, grauw + zweet, zweten, zweterig @7 !chronisch
zakte weg, viel weg + komt niet bij, komt niet meer bij, niet bij te krijgen @9 !chronisch
geen woord meer, krijgt geen woord, geen woorden meer + uit, mond, kan, nu @6 !chronisch !instantie
$kind, $naaste + iets in keel, iets in haar keel, iets in zijn keel, iets in mijn keel + hoest, adem, lucht, blauw, vast, eruit @9 !chronisch
alles geslikt, alles ingenomen, alles opgegeten wat + huis, kast, lag, vond, pillen @8
`;

/** Danger from other people, or of somebody who is lost now. */
export const ATTACK = `
mes, hakmes, keukenmes, bijl, hamer, honkbalknuppel, knife, axe, machete + dreigt, bedreigt, zwaait, zwaaide, steekt, staat, heeft, loopt, rond, achter, hand, hield, pakt, pakte, gaat, threaten*, waving, holding, has, in huis, keel, op mij, op me, af @8 !eten
gestoken, neergestoken, doodgestoken, steekpartij, neergeschoten, geschoten, schietpartij, stabbed, shot at @4 ?geweld
pistool, vuurwapen, geweer, wapen, gun, gewapend + heeft, dreigt, staat, richt, hand, has, nu, bij zich, threaten* @6
wurgt, gewurgd, wurgen, verwurg*, choked me, strangl*, kneep mijn keel, keel _ dichtgeknepen, knijpt _ keel, keel dicht, keel dichtknijpt, keel dichtknijpen, keel dicht geknepen, kussen op zijn gezicht, kussen op haar gezicht
vermoord*, vermoorden, doodslaat, doodslaan, dood slaan, dood te slaan, dood te maken, afmaken, afmaakt, af te maken, doodmaken, doodmaakt, doodschieten, doodschiet, doodsteken, doodsteekt, neersteekt, kill me, kill us, kill her, kill him, kill my, murder, gaat mij dood, maakt me dood, maakt mij dood, om te brengen, ombrengen, van kant maakt + hij, zij, ze, ex, man, gaat, wil, dreigt, zegt, me, mij, ons, he, she, going, zoon, vader, broer, buurman, partner @8 !zelf !verwerken
slaat, slaan, schopt, schoppen, mishandelt, trapt, mept, vecht, vechten, aanvalt, valt aan, aangevallen, attacking, beating, hitting + nu, op dit moment, right now, zojuist, hier, now @5 !kindje !altijdnu
help + slaat me, slaat mij, slaat haar, doet me wat, valt me aan, vecht, vechten, hij komt, hij is hier, breekt de deur @8
elkaar geslagen, elkaar getrapt, elkaar geschopt, halfdood geslagen, kapot geslagen, neergeslagen + ligt, nu, net, bloedt, bloed, grond, zojuist, bewust*, beweegt, ademt, help @11
ligt _ grond + geslagen, bloed, bloedt, geschopt
bonkt, bonken, beukt, trapt, schopt, ramt, staat, schreeuwt, rammelt, banging + deur, voordeur, raam, door + vermoord*, dreigt, mes, ex, dronken, nu, binnen, kapot, durf, threat*, vriend, knock @11 !overprikkeld
ingebroken, inbreken, inbreker, inbrekers, breekt in, breken in, indringer, burglar, breaking in, breaking into, break in, break into, intruder + nu, trying, hier, beneden, boven, hoor, huis nu, ik zit, help, now, bezig, aan het, someone is, is someone, op dit moment @8 !angst
iemand, vreemde, onbekende, een man, die man, er _ man, someone, somebody, vreemd, mannen, stranger, intruder + in mijn huis, in ons huis, in huis, binnen, in mijn kamer, in mijn tuin, in de tuin, bij mijn raam, in my house, in the house, beneden + hoor, staat, loopt, zit, nu, hear, ik ben bang, verstop*, is, hiding @10 !hulp !angst
probeert binnen, proberen binnen, breekt de deur, forceert, trapt de deur, trying to get in, ruit ingeslagen en is
dement, demente, dementie, dementerende, alzheimer, dementia, in de war, verward, verwarde, licht verstandelijk, down, autistische, autisme, 80, 82, 84, 85, 87, 88, 90, 78, hulpbehoevend + weggelopen, wegge lopen, weggegaan, verdwenen, vermist, zoek, kwijt, weg, nergens _ vinden, niet vinden, niet _ vinden, niet thuis, niet thuisgekomen, niet terug, ontsnapt, spoorloos, niet meer terug, wandered off, missing, ervandoor, er vandoor, de straat op, aan de wandel, aan het dwalen, op pad, disappeared, gone out, got out, kunnen _ niet vinden + $nu, vinden, is, kan, kunnen, vriest, koud, donker, sinds, jas, pyjama, pantoffels, find, weet niet waar, zoeken, has, politie, nachthemd @18 !dwaalt
moeder, vader, oma, opa, man, vrouw, tante, oom + weggelopen, verdwenen, nergens _ vinden, spoorloos, vermist, missing, wandered off, zoek geraakt, de deur uit, aan de wandel, aan het dwalen, zoek, niet thuisgekomen, niet teruggekomen + nu, uur, uren, sinds vanmorgen, sinds vanochtend, sinds vanmiddag, sinds gisteren, vannacht, vanmorgen, vanochtend, net, vandaag, buiten, vinden, pyjama, pantoffels, hours, this morning, donker, nergens @13 !dwaalt !volwassen
$kind, zoontje, dochtertje + kwijt, weggelopen, vermist, verdwenen, niet thuis, spoorloos, nergens _ vinden, niet vinden, missing, zoek, niet uit school, niet thuisgekomen, niet _ vinden + uur, nu, vinden, net, school, speeltuin, sinds, minuten, overal, buiten, strand, nergens, hours, cannot, cant, markt, winkel @11 !overleden !speelt
$kind, zoontje, dochtertje + kwijt, weggelopen, vermist, verdwenen, spoorloos, missing, zoek + is, ben @3 !overleden !speelt
dak, brug, balkon, flat, trein, spoor, rails, roof, bridge, raam, viaduct, treinspoor + springen, springt, staat, zit, hangt, jump, jumping, ligt, loopt + nu, dreigt nu, staat, zit, hangt, on the, about @9 !werk ?zelfgevaar
polsen, pols, keel, aders + doorgesneden, opengesneden, open gesneden, door gesneden, slit, opengehaald @4
afscheidsbrief, afscheidsbrieven, afscheidsbericht, afscheid genomen, afscheidsappje, suicide note, goodbye letter + nu, is weg, gevonden, gestuurd, verdwenen, left, niet bereiken, niet thuis, spoorloos, onderweg @9 !uitvaart
verhangen, opgehangen, ophangen + touw, heeft zich, probeert, probeerde net, hangt, nu, net, gevonden @6 ?zelfgevaar
dood, doodgaan, sterven, die, zelfmoord, leven + pillen, slaappillen, pills, medicijnen, gif + genomen, geslikt, ingenomen, net, took, taken, slikt @12
ik heb net + pillen, iets ingenomen, alles ingenomen
poging, zelfmoordpoging, suicidepoging, attempt + net, nu, zojuist, vanavond, vannacht, bezig, tonight, just @6
verkracht, aangerand, raped, assaulted + net, zojuist, vanavond, vannacht, nu, just, tonight @6
mes, hakmes, bijl, pistool, wapen, knife, gun + iemand, zit iemand, staat iemand, man, gang, keuken, deur, hal, trap, slaapkamer, buurman, hij, ex @6 !eten
voordeur, deur, raam, achterdeur + intrappen, in te trappen, ingetrapt, trapt, inslaan, in te slaan, forceren, openbreken, beukt, bonkt, rammen, breken, kick*, smash*, kapot @7 !overprikkeld !dement1 !kindje !gaten
neergestoken, doodgestoken, neergeschoten, doodgeschoten, stabbed, geschoten, schietpartij, shooting + om zich heen, in het rond, mijn, op mensen, op ons, mij, man, straat, collega, vriend, someone, ik, ben, in huis, buurman @6 ?noggeen
schiet, schieten, schoot + om zich heen, in het rond, op mensen, op ons, op mij, op straat, op de politie, in huis, wapen, pistool @5
breekt iemand in, breken in, wordt ingebroken, word ingebroken, aan het inbreken, inbreker in, inbrekers in, breaking into my, iemand in te breken, breekt in bij !angst
hangt, hing + schuur, zolder, balk, boom, trapgat, touw, garage, strop + help, zoon, man, hij, vader, dochter, broer, ze @8 !was
`;
