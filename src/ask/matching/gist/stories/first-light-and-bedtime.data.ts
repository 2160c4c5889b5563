/** Told and offered by other hands: washing, dressing, toilet, stockings, eating, bed, feet, teeth, looks. */
export const firstLightAndBedtime = `
wassen: onze pa laat de washand droog over de wastafel hangen en zegt dat hij gewassen is
wassen: ik kom niet meer over de rand van de badkuip, en een douche heb ik niet
wassen: sopje, lauw water, handdoek op de radiator, zo deed mijn moeder het bij oma en nu moet iemand het bij haar doen
wassen: mijn haar ruikt zuur, mn armen komen niet hoger dan mn kin
wassen: ge kunt uzelf toch niet meer proper houden met een gebroken pols
wassen: hij heeft al 3 weken dezelfde geur en de kleinkinderen willen niet meer op schoot
wassen valpreventie: ik durf niet in de douche sinds ik daar gegleden ben, dus ik poets me aan het aanrecht
wassen: alleen mijn rug lukt niet, de rest doe ik zelf nog
wassen: schaamte, een vreemde die mij bloot ziet, kan het ook een vrouw zijn van mijn leeftijd
wassen: moeder stinkt, mag je dat zeggen, ze wordt boos als ik over de badkamer begin
wassen: hulp bij douche 2x per week vader 91 apeldoorn
wassen: mevrouw komt zelf water halen maar ik wassen haar niet mogen van haar zoon, wie doet
wassen: opa zegt dat water duur is en dat een kattenwasje genoeg is
wassen: mijn man is nu zwaarder dan ik, inzepen gaat nog, afdrogen tussen de plooien niet
wassen: voor de voorbede vijfmaal rein zijn, met stijve knieën lukt de kraan niet
wassen wondzorg: smetplek onder de borsten omdat ze zich niet goed droogt
wassen: het is koud in de natte cel en zij bibbert na afloop een half uur
wassen: ADL-hulp: 3x/wk douchen, overige dagen bedbad, cliënt is wisselend coöperatief
wassen: hulp bij lichaamshygiëne boven- en onderlichaam, huid droog en intact houden
wassen: Dhr. weigert badbeurt bij mannelijke collega, graag vaste vrouwelijke verzorgende
wassen: zorgvraag: wekelijks haren wassen op bed, mw. is bedlegerig
wassen: verzorgend wassen met doekjes, i.v.m. pijn geen stromend water
wassen: onder de douche met toezicht, mw is zelfstandig met stimulatie, transfer op douchekruk
wassen: Een frisse start van de dag: onze verzorgenden helpen u aan de wastafel, onder de douche of met een warm bad.
wassen: Wij nemen de tijd om u te helpen met baden, afdrogen en insmeren, in het tempo dat bij u past.
verzorging wassen: Hulp bij de dagelijkse lichaamsverzorging, van gezicht tot tenen, thuis en discreet.
wassen: Wassen zonder water met vochtige, verwarmde doeken voor mensen die niet uit bed kunnen.
wassen: she hasn't had a bath since Easter and her skin is getting sore
wassen: someone to help me shower, I use a stool, two mornings a week
wassen: twee keer per week onder de straal, meer hoeft niet, maar alleen durf ik het niet
wassen: vanmorgen zat hij met zn pyjama nog aan onder de kraan, helemaal doorweekt
wassen: ik hoef geen praatjes, gewoon een washandje over mijn schouders en klaar
wassen: bad lift kapot nu wil ma niet meer in bad
wassen: na de operatie mag er geen water op mijn heup en ik kan niet bukken om mijn onderbenen schoon te maken
aankleden: de knopen van zijn overhemd, daar zitten we elke ochtend een kwartier aan te prutsen
aankleden: ze heeft haar bh over haar vest aan
aankleden: hemd, broek, sokken, ik geef het in de juiste volgorde aan en dan lukt het half
aankleden: met één hand krijg je geen rits dicht
aankleden: mijn schoonmoeder loopt om drie uur nog in haar peignoir
aankleden: schoenveters, dat is mijn berg van elke dag
aankleden: ik wil er gewoon netjes bijzitten als de dominee komt maar de mouw van mijn jasje red ik niet
aankleden: oma hep haar trui binnestebuiten en ze merkt niks
aankleden: twee broeken over elkaar en geen onderbroek eronder
aankleden: kan er 's avonds iemand komen om mij in mijn nachtpon te helpen
aankleden: korset van de orthopeed zit met klittenband op de rug, wie doet hem dicht
aankleden: jurken aan de achterkant open zodat ze liggend aan kunnen, waar koop je dat
aankleden: mijn schouder is versleten en een jas aantrekken is vechten
aankleden steunkousen: de beugel krijg ik wel aan maar daarna die kousen en pantalon niet
aankleden: kleren op stoel klaarleggen moeder vergeet volgorde hulp
aankleden: ik geef mijn vrouw haar panty aan en dan staan we allebei te hijgen
aankleden: stropdas, manchetknopen, hij was vertegenwoordiger en wil er zo uitzien
aankleden: Hulp bij aan- en uitkleden, ochtend en avond, zorgmoment max 20 min.
aankleden: halfzijdige uitval links, eerst aangedane arm in de mouw, mw leert dit zelf met instructie
aankleden: cliënt kleedt zich niet zelfstandig om, draagt nachtgoed overdag, aansporing nodig
aankleden: aankleedhulp na schouderprothese, tijdelijk 6 wkn, sling 24 u/d
aankleden: Wij helpen u bij het kiezen van kleding, bij knopen, ritsen en bretels, en bij het uitkleden voor de nacht.
aankleden: Zelf doen wat kan: met een sokaantrekker, lange schoenlepel en een beetje hulp van onze zorgmedewerker staat u weer gekleed voor de spiegel.
aankleden: Aangepaste kleding met drukknopen en overslagen, met advies aan huis en passen zonder haast.
aankleden: ADL-zorg in de ochtend: van pyjama naar pantalon, met aandacht voor uw stijl.
aankleden: my fingers can't do buttons any more and I hate going out in a jogging suit
aankleden: getting dressed takes grandad an hour and then he's too tired for breakfast
aankleden: hij trekt zijn kleren in de woonkamer weer uit zodra ik ze aan heb gedaan
aankleden: ik mag van de ortho niet voorover, dus onderbroek en sokken zijn onmogelijk
aankleden: de zuster is om half elf pas hier, tot dan zit ik in mijn nachthemd achter de vitrage
toilet: om de haverklap naar de wc en dan nog te laat
toilet: de lakens zijn elke morgen nat en mijn rug kan dat bed verschonen niet meer
toilet: papa plast in de prullenbak
toilet: ik ga niet meer naar het koor, bang dat ik lek als ik hard zing
toilet: pampers voor volwassenen ik schaam mij dood bij de kassa
toilet: ze zit een uur op de pot en roept dan dat het niet komt
toilet nachtzorg: vijf keer per nacht naar het gemak, ik loop mee want anders valt hij
toilet: broekje vol, gordijnen vol, handen vol
toilet: mijn man houd zn plas niet op sinds de prostaat
toilet: verstopping, al negen dagen niks, en zij heeft zo'n buik
toilet: hij vindt de deur van de wc niet en doet het in de gang
toilet: postoel naast het bed leegmaken, dat ruikt en ik moet kokhalzen
toilet: ik drink niks na drie uur, dan hoef ik ook niet
toilet: kan iemand haar tussen de middag even verschonen, ik werk tot vijf
toilet: mama maakt zich nat in de auto, wij gaan dus nergens meer heen
toilet: hoe vraag je je eigen vader of je zijn billen mag afvegen
toilet: de luiers van de apotheek lekken, bestaan er andere
toilet: diarree sinds de kuur, komt niet op tijd bij het toilet
toilet: incontinent van urine en def, systeem maat M, voorkeur uittrekbaar broekje
toilet: toiletgang begeleiden 4x dd, mictielijst bijhouden, 's nachts urinaal
toilet: blaasscan na verwijderen CAD, residu meten, zn eenmalig kath.
toilet: obstipatie bij opiaten, macrogol gestart, graag laxeerbeleid monitoren door wvp
toilet: hulp bij toiletgang, transfer met actieve tillift, 1 persoon
toilet: Onze continentieverpleegkundige zoekt met u uit waardoor u urine verliest en wat helpt: training, ander materiaal of een bezoek aan de uroloog.
toilet: Ongewild verlies van plas of poep komt vaker voor dan u denkt. Bespreek het met ons spreekuur.
toilet: Wij helpen u discreet bij het toiletbezoek, dag en nacht, met oog voor uw privacy.
toilet: Incontinentiemateriaal op maat, thuisbezorgd in een neutrale doos.
toilet: Bekkenbodemtherapie voor mannen en vrouwen met aandrang, druppelen of een verzakking.
toilet: mum wets herself before she reaches the loo and then hides the underwear
toilet: pads, bedpan, commode: who can show my wife how to do this
toilet: het is geen ongelukje meer, het is elke dag een drama in de badkamer
toilet: onderzoek waarom zij zo vaak moet, 's nachts ook, en zij drinkt bijna niks
steunkousen: die elastieken dingen zitten zo strak, mijn duimen zijn kapot van het trekken
steunkousen: 's morgens om acht uur aan en om negen uur 's avonds weer uit, meer hoeft u niet te komen
steunkousen: mijn enkels lopen vol als ballonnen en de kous krijg ik niet omhoog
steunkousen: klasse 3 teen open, buurvrouw doet het nu maar die gaat op vakantie
steunkousen: ik kan niet naar bed voor het meisje van de kousen geweest is
steunkousen: compressie, ik zit vast aan die thuiszorg voor 2 minuten werk
steunkousen: er bestaat toch zo'n slee of zijden sok om het zelf te leren
steunkousen ergotherapie: aantrekhulp proberen zodat ik van niemand afhankelijk ben bij het aandoen
steunkousen: hij heeft ze al drie dagen aan want hij krijgt ze niet uit
steunkousen: trombosebeen van dertig jaar terug, mijn kuit wordt donkerbruin en nu ineens weer zo'n rubber ding
steunkousen: mn vrouw krijgt mijn kousen niet aan door haar reuma en ik zie het niet
steunkousen: mijn kousen afgezakt tot op mijn schoenen, ziet er niet uit, en de rand snijdt
steunkousen: zwachtelen eerst, daarna aanmeten, wie doet dat bij ons thuis
steunkousen: kousen aan uit wijkverpleging kosten
steunkousen: dikke benen van vocht na de borstoperatie, en mijn arm ook, zo'n mouw
steunkousen: TEK's aan/uit 2dd, ADL verder zelfst.
steunkousen: ACT klasse II AD bdz, evaluatie zelfredzaamheid met uittrekhulpmiddel
steunkousen: oedeem onderbenen, ambulante compressietherapie tot slank, dan kousmeting
steunkousen: cliënt leerbaar: 3 zorgmomenten instructie, daarna afbouwen steunkousenzorg
steunkousen: Wij leren u uw therapeutisch elastische kousen zelf aan te trekken, met een hulpmiddel dat bij uw handen past.
steunkousen: Steunkousen aan in de ochtend en uit in de avond door onze zorgroute in de wijk.
steunkousen: Bij spataders, een open been of na trombose meten wij een kous aan op uw eigen been, ook bij u thuis.
steunkousen: Lymfoedeemtherapie: zwachtels, manuele drainage en een drukkous of armkous.
steunkousen: the compression stockings leave deep marks and I cannot bend to take them off
steunkousen: help putting my elastic stockings on before church on Sunday
steunkousen: geen hulp nodig met wassen, alleen die strakke kousen
steunkousen: ik slaap ermee, dat mag niet, maar er komt niemand in de avond
steunkousen: als de zuster om elf uur komt zijn mijn voeten al klompen
eten-geven: ze houdt de lepel vast maar vergeet hem naar haar mond te brengen
eten-geven: ik snijd zijn vlees, prak zijn piepers en dan moet ik hem nog aanmoedigen bij elke hap
eten-geven: mijn moeder wil geen drinken, ik sta met een rietje en een glas aan haar bed
eten-geven: hij kokhalst bij brood, alleen vla gaat
eten-geven: warm eten wordt neergezet en koud weer weggehaald, niemand die haar helpt
eten-geven: met zulke bevende handen ligt de soep in mijn schoot
eten-geven zien: blind en alleen aan tafel, ik prik mis
eten-geven: mag ik een slabbetje voor een man van tachtig, hij vindt het kinderachtig
eten-geven: zij kan zelf beker niet pakken, verlamming, wie geeft eten als ik werk
eten-geven: drie kwartier per boterham zonder korst
eten-geven: ze slikt niet, ze bewaart het in haar wang
eten-geven: papa krijgt alleen nog hapjes binnen als er iemand naast hem blijft zitten
eten-geven: hij droogt uit, zijn tong is van leer, drinken moet je hem geven
eten-geven: hulp bij de maaltijd vrijwilliger verpleeghuis oma eet niet
eten-geven logopedie: verslikken in de thee, het komt door haar neus
eten-geven: ik durf hem niet te voeren, hij hoest tot hij blauw ziet
eten-geven: begeleiding bij de maaltijd: aansporen, aanreiken, klein snijden, rechtop zitten 30 min na
eten-geven: dikvloeibaar drinken, IDDSI 2, in kleine slokken met aangepaste beker
eten-geven: intake onvoldoende, vochtlijst gestart, doel 1500 ml, stimuleren per uur
eten-geven: cliënt met apraxie, hand-over-hand begeleiden bij eten
eten-geven: Vrijwilligers aan tafel helpen bewoners die niet meer zelf kunnen eten, met rust en een praatje.
eten-geven: Uw naaste krijgt hulp bij eten en drinken: van brood smeren en inschenken tot het aanreiken van elke hap.
eten-geven: Met verzwaard bestek, een bord met opstaande rand en een tuitbeker lukt zelf eten vaak langer; wij oefenen mee.
eten-geven: Verzorging aan huis rond de maaltijden, inclusief bijhouden wat u binnenkrijgt.
eten-geven: my husband chokes on water so somebody has to feed him slowly
eten-geven: nan leaves her dinner because she can't lift the fork
eten-geven: een uur rijden om mijn vader een kom pap te geven, kan dat niet dichterbij geregeld worden
eten-geven: zij wil zelf eten maar de spinazie zit overal behalve in haar mond
in-en-uit-bed: ik kom de stoel niet uit zonder vliegende start
in-en-uit-bed: 's ochtends lig ik te wachten tot er iemand mijn benen over de rand zwaait
in-en-uit-bed: hij hangt aan mijn nek om overeind te komen en mijn nek is op
in-en-uit-bed: moeder wordt om 19 uur al onder de wol gestopt want later komt er niemand
in-en-uit-bed: het matras is te laag, ik rol er zo wat uit
in-en-uit-bed: die papegaai boven bed, handig, maar mn armen zijn slap
in-en-uit-bed: wij tillen met zijn tweeën, de buurman en ik
in-en-uit-bed: hoe krijg je iemand van honderd kilo van bed naar rolstoel
in-en-uit-bed: ik wil uitslapen tot tien, de zorg staat hier om kwart voor zeven
in-en-uit-bed: mijn vrouw zakt onderuit in de kussens en ik krijg haar niet hoger
in-en-uit-bed: bedlegerig, om de drie uur op andere zij draaien
in-en-uit-bed: ge legt hem erin en een kwartier later zit hij weer op de kant van 't bed
in-en-uit-bed: een sta-opstoel is mooi, maar in het bed klimmen is het echte probleem
in-en-uit-bed: uit bed halen 7 dgn, ook zondag
in-en-uit-bed: de nachtploeg komt niet in ons dorp, dus ik blijf tot de ochtend in mijn stoel
in-en-uit-bed: half op de grond, half op het matras gevonden vanmorgen
in-en-uit-bed: opa wil eruit voor zijn krant en de thuishulp mag niet tillen zegt ze
in-en-uit-bed: transfers bed-rolstoel v.v. met passieve lift, 2 zvl, tilmat aanwezig
hulpmiddelen in-en-uit-bed: hoog-laag in bruikleen, bedhekken n.v.t., mobiliseren zodra mogelijk
in-en-uit-bed: wisselligging 3u, glijzeil, decubituspreventie
in-en-uit-bed: zorgmomenten: opstaan 8.00, middagrust 13.00, naar bed 22.30
in-en-uit-bed: Opstaan en naar bed gaan op de tijd die u gewend bent: onze avondroute rijdt tot middernacht.
in-en-uit-bed: Wij helpen u veilig overeind met een draaischijf, glijlaken of tillift en leren uw familie de handgrepen.
in-en-uit-bed: Middagdutje? Wij leggen u even op bed en halen u er weer uit voor de thee.
in-en-uit-bed: Hulp bij transfers, ook met twee medewerkers, elke dag van het jaar.
in-en-uit-bed: two people are needed to hoist dad out of his armchair
in-en-uit-bed: I can't swing my legs onto the mattress since the hip fracture
in-en-uit-bed: het opstaan kost me de hele ochtend, ik rust drie keer op de rand
in-en-uit-bed: ze ligt in een kuil en schreeuwt als je haar keert
voeten: kalknagels zo dik dat de schaar erop afketst
voeten: ik zie mijn tenen al jaren niet meer, laat staan dat ik erbij kan
voeten: eelt onder de bal van mijn voet, lijkt of ik op een knikker loop
voeten: likdoorn, wie komt er aan huis, ik woon drie hoog zonder lift
voeten: mijn moeder haar schoenen passen niet meer, tenen over elkaar
voeten: ingegroeide nagel en het ruikt
voeten: opa laat niemand aan zn voeten komen, nagels krullen om
voeten: pedicure ambulant ouderen prijs
voeten: na suikerziekte geen gevoel, ik liep op een punaise en wist het niet
voeten zien: slechtziend en zelf in de nagelriem geknipt, bloed
voeten: kloven in de hiel, ik loop op sloffen door het huis
voeten: zij wil graag rode lak op haar tenen voor het huwelijk
voeten: schimmel tussen tenen, jeukt zo
voeten: kan de verzorgende nagels knippen of mag dat niet meer
voeten diabetes: voetzorg bij DM2, Sims 2, zorgprofiel 3, graag contract podotherapeut
voeten: mw. krijgt teennagels niet zelf geknipt ivm heupprothese, pedicure inschakelen
voeten: clavi en hyperkeratose, drukvrij leggen, schoenadvies
voeten: Medisch pedicure aan huis voor de risicovoet, ook bij reuma en spasticiteit.
voeten: Voetverzorging in de huiskamer: een voetbad, nagels knippen, eelt wegnemen en een zachte crème.
voeten: Podotherapeut meet uw voetstand en maakt zolen op maat tegen pijn in voorvoet, knie of rug.
voeten: Orthopedisch schoenmaker komt maandelijks in het woonzorgcentrum voor inlays en verhoogde schoenen.
voeten: a chiropodist who visits, I can't reach my toenails any longer
voeten: my feet burn and the shoes pinch, need special footwear
voeten: een blaar onder de voet die ik pas zag toen mijn sok plakte
voeten: wratten, zwemvoeten, en dat op mijn vierentachtigste
gebit: de prothese ligt in een glaasje want hij knelt en dan wil ze niet eten
gebit: mijn kunstgebit klappert als ik praat, ik hou mijn hand ervoor
gebit: kiespijn, kan niet in de stoel bij de tandarts met mijn rolstoel
gebit: hij bijt op de tandenborstel en laat niet los
gebit: oma heeft zwarte stompjes en een adem
gebit: gevallen en mn voortand eraf, mevrouw van 90
gebit: droge mond van de pillen, alles plakt
gebit: onderkaak geslonken, plaatje wiebelt, klikgebit te duur?
gebit: tandarts aan huis bedlegerig
gebit: wie poetst er de tanden van mijn zus, de zorg slaat dat over
gebit: aften en witte aanslag, slikken brandt
gebit: het bovengebit is kwijt, waarschijnlijk met de servetten weg
gebit: na de bestraling brokkelen mijn kiezen af
gebit: mondzorg 2dd, gebitsprothese 's nachts uit en droog bewaren
gebit: candida mond, nystatine, protheses reinigen, mondarts in consult
gebit: kauwproblemen door slecht passende prothese, graag tandprotheticus
gebit: Mobiele tandartspraktijk bezoekt ouderen thuis en in het verpleeghuis met een eigen behandelstoel.
gebit: Een fris gebit, elke dag: wij poetsen, spoelen en kijken uw tandvlees na.
gebit: Mondhygiënist aan het bed voor wie niet meer naar de praktijk kan komen, vergoeding via Wlz mogelijk.
gebit: Reparatie van kunstgebitten dezelfde dag, ophalen en terugbrengen.
gebit: her dentures don't fit since she lost weight
gebit: dentist who does home visits for a man with dementia
gebit: tandvlees bloedt als ik poets en ik durf niet meer te flossen met die bloedverdunners
gebit: ik kan niet meer in een appel bijten
gebit: de ventjes in het rusthuis hebben allemaal last van hun valse tanden, komt daar niemand voor
uiterlijk: ze ging elke vrijdag watergolven, nu hangt het in slierten
uiterlijk: snor bijknippen, wenkbrauwen, oorharen, dat deed zijn vrouw altijd
uiterlijk: scheren met bevende hand, vol met pleistertjes op zijn kin
uiterlijk: een kapster die naar mijn moeder toe komt, zij ligt op bed
uiterlijk: grijze uitgroei van drie vinger breed, zo wil ik niet in de spiegel kijken
uiterlijk: manicure of massage voor dames van het huis
uiterlijk: kapper aan huis ouderen omgeving
uiterlijk: permanentje voor de diamanten bruiloft
uiterlijk: haar haar valt uit van de chemo, een pruik of mutsje
uiterlijk: lipstick, parels en een toefje parfum, dan is zij weer mijn tante
uiterlijk: mijn kin krijgt haren en ik zie ze niet, wie trekt ze eruit
uiterlijk: lang haar vol klitten na zes weken liggen
uiterlijk: hij loopt erbij als een zwerver terwijl hij altijd een heer was
uiterlijk: baard trimmen 1x/2 wkn op verzoek cliënt, elektrisch ivm antistolling
uiterlijk: mw. hecht aan verzorgd voorkomen: opsteken haar, sieraden, make-up
uiterlijk: Onze kapsalon op de begane grond knipt en kleurt bewoners en buurtgenoten vanaf 65 jaar.
uiterlijk: Schoonheidsspecialiste aan huis voor gezichtsbehandeling, harsen en handmassage.
uiterlijk: Haarwerken en sjaaltjes bij haarverlies, met passen in alle rust, ook aan uw ziekenhuisbed.
uiterlijk: Verwenmiddag: nagels lakken, hand- en voetmassage en een krulspeld of twee.
uiterlijk: mobile hairdresser for an old lady who can't sit under the dryer
uiterlijk: he'd feel human again with a proper shave
uiterlijk: de coiffeur komt niet meer bij ons in 't straat en ik geraak niet in de stad
uiterlijk: een beetje rouge op haar wangen en ze fleurt op
verzorging: ik red me aardig maar het begin van de dag, daar moet ik iemand bij hebben
verzorging: mijn zus wordt smoezelig, vette haren, vlekken op haar blouse, ze verwaarloost zichzelf
verzorging: van alles een beetje: wassen, kousen, pillen klaarzetten, boterham
verzorging: moeder 88 heeft thuiszorg nodig hoe begin ik
verzorging: wij zoeken een vast gezicht in de ochtend, geen elf verschillende
verzorging: er komt thuiszorg maar die zijn zo gejaagd, er blijft steeds iets liggen
verzorging: iemand die pa 's morgens op gang helpt en 's avonds weer instopt
verzorging: mijn heup is gebroken en opeens kan ik niks meer zelf, niet plassen niet wassen niet kleden
verzorging: hulp nodig aan mijn lijf, niet aan mijn huis
verzorging: zij zorgt niet meer voor zichzelf sinds de hond dood is
verzorging: familiehulp of thuisverpleging, wat is het verschil bij u
verzorging: tante van 93, woont op de boerderij, ruikt, vermagert, wil niemand zien
verzorging: PV 5 uur/wk, 2 zorgmomenten per dag, ingang maandag
verzorging: ADL overname volledig, mw. niet belastbaar
verzorging: verzoek overname zorg van collega-organisatie wegens personeelstekort
verzorging: aanvraag thuiszorg: gedeeltelijke ADL, dame 79 jr, alleenwonend, parterre
verzorging: Uw eigen klein team van verzorgenden helpt u bij alles wat bij een gewone ochtend hoort.
verzorging: Persoonlijke verzorging thuis, geleverd onder regie van de wijkverpleegkundige, volgens uw zorgplan en vanuit de Zvw of Wlz.
verzorging: Zorg met een bakje koffie erbij: wij komen uit het dorp en kennen de mensen.
verzorging: Verzorgenden IG en helpenden plus, ook in weekend en op feestdagen, voor wassen, kleden en eten.
verzorging: personal care for my mum, she can't look after herself in the mornings
verzorging: I need a carer twice a day, my wife is ninety and frail
verzorging: kan er iemand bij mijn schoonouders binnenlopen om ze te verzorgen terwijl wij verlof hebben
verzorging: de buurman komt niet meer uit zijn bed en ligt daar maar in zijn eigen vuil
`;
