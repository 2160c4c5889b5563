/** Told and offered: care of the body, washing, dressing, the toilet, stockings, help with eating. */
export const washedAndDressed = `
verzorging wassen aankleden: Mijn schoonzus heeft het syndroom van Down en is nu 61, ze kan haar ochtendritueel niet meer zelf en wij wonen in een andere provincie
verzorging: 'k zoek iemand voor ons moeke, ze kan haar eigen niet meer soigneren
verzorging aankleden: thuiszorg ochtend dringend gezocht
verzorging: Goedemiddag, graag verneem ik of u per 1 februari ruimte heeft voor een cliënt met tweemaal daags persoonlijke verzorging. Met vriendelijke groet
verzorging: de meisjes van de zorg komen de ene keer om half zeven en de andere keer om elf uur, zo kan mijn vrouw niet leven
verzorging wassen: ik ben alleenstaand, ben mijn heup kwijt en mijn gevoel voor eigenwaarde, want poedelen aan de wastafel met een klapstoel is alles wat me nog lukt
verzorging: vader wil geen mannelijke verzorger aan zijn lichaam, en al helemaal geen stagiaires
verzorging: Wij hebben drie kinderen, een winkel, en mijn schoonvader woont boven; hij redt zich niet meer met zijn lijf en ik kan het er niet meer bij hebben iedere dag
verzorging: mijn zorgbureau gooit mijn contract op, per volgende maand komt er niemand meer mij helpen
verzorging wassen: kan iemand mij komen helpen met mijn lichaam schoon maken, ik ben ziek en woon alleen
verzorging: mijn buurman verloedert, baard tot op zijn borst, zwarte nagels, kleding stijf van het vuil, hij laat niemand dichtbij
verzorging eten-geven toilet: alles moet voor hem gedaan worden: wassen, plassen, eten, neus snuiten
verzorging: Ik ben een zzp'er aan het zoeken die mijn dwarslaesie-lijf kent en mij de hele ochtend kan doen
verzorging aankleden wassen: after her stroke my mum needs a carer morning and evening for washing, dressing and creams
verzorging: live-out carer for my elderly uncle, mornings before nine
verzorging: we need someone gentle to help my wife with her personal hygiene
verzorging steunkousen wassen: 's ochtends mijn rug insmeren, kousen aan, een schoon hemd, dan kan ik de dag weer door
verzorging: mevrouw krijgt nu van drie verschillende clubs hulp bij haar lichaam, dat moet één vaste ploeg worden, vindt de huisarts
verzorging: mijn zus is zwaarlijvig en bedgebonden, er zijn twee verzorgenden tegelijk nodig voor haar huidplooien
verzorging wassen: yo mn opa heeft iemand nodig die m helpt fris worden enzo elke dag
verzorging: in de zomervakantie valt onze vaste hulp weg, wie neemt drie weken de ochtendbeurten bij pa over
verzorging: ik wil zelf mijn verzorgende kiezen en niet afhangen van een rooster
verzorging uiterlijk: haren kammen, gezicht deppen, lenzen in doen, lippen vet houden, ze kan zelf haar armen niet optillen
verzorging: wij zijn Marokkaans en zoeken voor mijn moeder een dame die haar verzorgt, geen heer, en liefst iemand die Tamazight praat
verzorging verpleging: wijkteam kan geen zorgmomenten meer leveren wegens personeelstekort, meneer staat op de wachtlijst voor lijfelijke zorg
verzorging: op zondag komt er niemand en dan lig ik maar tot mijn dochter er is
verzorging: ik geneer me dood maar ik kan mijn billen niet meer zelf schoonmaken en mijn intieme delen ook niet
verzorging in-en-uit-bed: driemaal daags zorg aan het lichaam, waarvan een keer met zijn tweeën, postcode op het platteland
verzorging: mijn man verzorgt mij al veertig jaar maar hij heeft nu zelf een breuk in zijn onderarm
verzorging: de verzorgster heeft altijd haast, ze kijkt op haar telefoon en na tien minuten is ze al weg
verzorging: Persoonlijke verzorging (PV) vanuit de Zorgverzekeringswet en de Wlz, zeven dagen per week, door verzorgenden IG en helpenden plus in vaste routes
verzorging: Thuiszorg Buurtkracht: een klein zelfsturend team van twaalf mensen dat de ADL bij u thuis overneemt of met u oefent
verzorging: Hulp bij de dagelijkse lichaamsverzorging: u houdt zelf de regie over tijdstip, volgorde en wie er aan huis komt
verzorging: Wij leveren vpt en mpt voor cliënten met zorgprofiel VV4 tot en met VV8, met een vast gezicht per dagdeel
verzorging: Onze ADL-assistenten staan vierentwintig uur klaar in de clusterwoningen; een oproep via de intercom is genoeg
verzorging: Zorg van vrouwen voor vrouwen: persoonlijke verzorging thuis met oog voor geloof, taal en schaamte
verzorging: Particuliere thuiszorg zonder indicatie, minimaal twee uur per bezoek zodat de verzorging nooit gehaast gaat
verzorging: ADL-clusterwonen voor rolstoelgebruikers: assistentie op afroep bij alles wat het lichaam vraagt
verzorging: Verzorgende niveau 3 komt bij u in de buurt voor huidverzorging, mondzorg, scheren en haren
verzorging wassen aankleden: Wassen, aankleden en opfrissen: begeleide ochtendzorg op de tijd die bij uw dag past
verzorging: Reablement: zes weken oefenen we samen zodat u zich weer zonder hulp kunt verzorgen
verzorging: Kleinschalige zorgcoöperatie van dorpsgenoten die elkaars ouders verzorgen, met een verpleegkundige als achterwacht
verzorging: Overbruggingszorg voor mensen die wachten op een plek: tijdelijk lichamelijke zorg in natura door ons flexteam
verzorging: Zelfstandige verzorgenden, in te huren met pgb, komen desgewenst ook op camping of vakantieadres
verzorging: Assistentie bij studeren: ADL-hulp op de campus voor studenten met een lichamelijke beperking
verzorging: Persoonlijke zorg met tijd: onze wijkziekenverzorgers plannen veertig minuten per bezoek in plaats van een kwartier
wassen: mijn moeder zegt elke keer morgen douche ik wel, maar morgen komt nooit
wassen verzorging: de douchekop hangt te hoog, de vloer is spekglad en ik sta te bibberen op een krukje
wassen: haar wassen aan de wasbak bij iemand van 89
wassen: hij heeft smetplekken onder zijn buikplooi en in de liezen omdat hij zich daar niet goed droogt
wassen: zij moet goed worden gewassen en ingesmeerd met zinkzalf onder de borsten
wassen verzorging: sinds mijn man overleed heb ik niet meer gebaad, hij waste altijd mijn rug en nu durf ik het bad niet in
wassen: Dag, voor een cliënte van 78 met reuma zoek ik hulp bij tweemaal wekelijks onder de douche en haren föhnen
wassen: papa in bad doen lukt niet meer alleen
wassen: mijn broer met autisme raakt in paniek van de waterstraal, hij poetst zich met vochtige doekjes en dat is niet genoeg
wassen: douchen dinsdag vrijdag
wassen verzorging: in de Ramadan wil mijn vader zich vijf keer wassen voor het gebed maar bukken naar zijn voeten kan hij niet
wassen: ik zoek iemand met geduld, want zij knijpt de kraan steeds dicht en huilt als haar hoofd nat wordt
wassen: de hulp komt maar één keer per week voor een douche, in een hittegolf plak ik aan mijn stoel
wassen: sorry maar mijn oom meurt echt, hij wil ni onder de douche en iedereen gaat weg van hem
wassen: met mijn arm in een mitella krijg ik de shampoo er niet uit
wassen: I want a proper soak in a tub but I can't lower myself in any more
wassen: bathing my grandmother, she is heavy and afraid of slipping
wassen: assistance with showering after a shoulder replacement, three mornings
wassen hulpmiddelen: er staat een douchestoel maar wie rijdt mij eronder en spoelt mij af
wassen: mijn dochter van vijftien met een verstandelijke handicap wil niet meer dat haar vader haar onder de douche zet
wassen: vuil nek, vette haren, jeuk op de hoofdhuid, ik kan er niet meer bij met mijn handen
wassen: hij zweet zo van de medicijnen dat hij elke dag twee keer een frisse wasbeurt moet
wassen: thuis hebben we alleen een ligbad, in het ziekenhuis kon ik nog zittend douchen
wassen verzorging: mijn oudtante van 94 wast zich met een teiltje in de bijkeuken zoals vroeger, en ze is twee keer bijna omgevallen
wassen: een badje met warm water en een washand, meer wil mijn grootvader niet, maar ik durf hem niet bloot te zien
wassen: Ik ben na de operatie bang dat de wond nat wordt, kan iemand me helpen wassen zonder dat er water bij komt
wassen: het is hier steenkoud in de badkamer, oma rilt en is daarom gestopt met zich te wassen
wassen: wassen op bed ivm ernstige zwakte, kan dat bij jullie
wassen: ons mama laat haar eigen nie meer wassen door ons pa
wassen: mijn cliënt (psychiatrie) doucht niet uit zichzelf, wie stimuleert hem en blijft er even bij in de gang
wassen: ik heb een eczeemhuid die elke avond in een oliebad moet
wassen: Begeleid douchen: samen naar de badkamer, u doet wat u kunt en wij spoelen rug, haren en voeten
wassen: Verzorgend wassen zonder water: warme, geparfumeerde doekjes voor wie op bed gewassen wordt
wassen: Baden en ontspannen in ons snoezelbad met muziek, licht en een verrijdbare badlift
wassen: Onze verzorgenden komen een of meer keren per week om u veilig te helpen bij het douchen en afdrogen
wassen: Wellnessmiddag in het woonzorgcentrum: een uitgebreid bad met geurende olie, ook voor buurtbewoners met zorg thuis
wassen: Douche-assistent voor één keer: na een ingreep helpen wij u de eerste wasbeurten door, ook zonder indicatie
wassen: Hulp bij wassen en baden van kinderen en volwassenen met een meervoudige beperking, met eigen tilmateriaal
wassen: Wasbeurt op bed of aan de wastafel volgens uw eigen gewoonten, met uw eigen zeep en handdoek
wassen: Hygiënische zorg: toezicht bij douchen, aansporen tot wassen, schone handdoeken en een controle van de huid
wassen: Leren douchen in stappen met picto's, voor mensen die de volgorde van inzepen en afspoelen kwijtraken
wassen: Familiezorg in Vlaanderen: verzorgenden die u helpen bij het dagelijks toilet en een wekelijks bad
wassen: Haarwasdienst op bed met opblaasbare wasbak voor mensen die niet overeind kunnen
wassen: Prikkelarm douchen voor mensen met dementie of autisme: rustig, warm, stap voor stap en met dezelfde verzorgende
wassen: Badgelegenheid voor gasten van buiten: hoog-laagbad met zijdeur, reserveren met of zonder hulp
wassen: PV module wassen: geheel of gedeeltelijk overnemen van lichaamsreiniging, vanuit Zvw na beoordeling door de wijkverpleging
aankleden wassen: mijn verlamde been krijg ik niet in de broekspijp
aankleden: Elke morgen staat opa met zijn overhemd binnenstebuiten voor de spiegel te vloeken
aankleden: wie maakt mijn beha vast
aankleden: knopen, rits, riem, ik geef het op
aankleden: mijn moeder draagt midden in de zomer haar winterjas en bontmuts, en in de vrieskou een dun bloesje
aankleden: ik heb een corset sinds de wervelbreuk en krijg het in mijn eentje niet aan
aankleden: hij slaapt in zijn kleren omdat uitkleden te veel gedoe is
aankleden in-en-uit-bed: om tien uur 's avonds komt niemand meer om mijn japon uit en mijn nachthemd aan te doen
aankleden: pantykousen en laarsjes, daar krijg ik het spaans benauwd van
aankleden: ik kan niet meer bij mijn enkels, dus ik loop de hele winter op slippers met blote voeten
aankleden: Mijn zoon van 19 met een spierziekte moet om kwart voor acht aangekleed in de taxi naar school zitten, wij werken allebei vroeg
aankleden: mijn bovenarm is gebroken en een trui over mijn hoofd lukt niet
aankleden: zijn pyjama uit, kleren aan, schoenen dicht, meer is het niet
aankleden: ik doe anderhalf uur over mijn eigen kleden, dan is mijn energie op voor de rest van de dag
aankleden ergotherapie: wie weet kleding met klittenband of drukknopen voor mensen die met één hand leven
aankleden: kan niet zelf broek aan
aankleden: Hallo, ik ben begeleider; een bewoonster kiest steeds vieze kleding uit de wasmand, wie helpt haar 's morgens iets schoons te pakken
aankleden: she puts her cardigan on upside down and goes out without a skirt
aankleden: I can't do buttons or zips since my hand surgery
aankleden: need help getting my son with cerebral palsy into his clothes and splints before school
aankleden: na de borstoperatie mag mijn arm niet omhoog, ik kan geen hemdje over mijn hoofd trekken
aankleden: mijn prothese aandoen, de liner, de koker, dan pas mijn broek, en dat allemaal voor de bus komt
aankleden: ge moet mijn pa 's morgens zijn kousen en broek aandoen anders loopt hij in zijn onderbroek
aankleden: bretels, das en vest, hij was altijd netjes en nu zit hij in joggingpak omdat dat makkelijker is voor de zorg
aankleden steunkousen: iemand die bij mijn ouders 's avonds langsgaat om hen allebei uit te kleden en de elastische kousen uit te trekken
aankleden: de orthese om mijn enkel krijg ik niet dicht
aankleden: ik wil niet om vier uur 's middags al in mijn nachtgoed gestoken worden
aankleden wassen: ze weet niet meer wat eerst komt, het hemd of de trui, en staat te huilen bij de kast
aankleden: een rok met elastiek en een bloes zonder knoopjes, dat lukt nog net
aankleden: mn handschoenen en jas aan doen gaat niet door mn spasme
aankleden: Hulp bij aan- en uitkleden, ook bij korsetten, spalken, orthesen en beenprothesen
aankleden: Kleedzorg: wij leggen kleding in de juiste volgorde klaar en helpen waar knoopjes en ritsen niet lukken
aankleden: Aankleedtraining met één hand: oefenen met een ergotherapeut en de verzorgende in uw eigen slaapkamer
aankleden: Aangepaste kleding voor rolstoelgebruikers en mensen met dementie: hansops, openrugjurken, broeken met zijrits
aankleden wassen verzorging: Ochtendzorg: opstaan, opfrissen, aan- of omkleden en de kamer licht maken
aankleden: Uitkleedhulp tussen acht en elf uur 's avonds, zodat u zelf bepaalt hoe laat de dag eindigt
aankleden: PV aan- en uitkleden in natura: helpende plus bezoekt u in een vaste avondronde
aankleden: Leerlingenassistentie: kinderen met een beperking omkleden voor zwemles en gym
aankleden: Modeverkoop op locatie: gemakkelijk draagbare jurken en truien passen in het verzorgingshuis
aankleden: Omkleden zonder strijd, een workshop voor familie en verzorgenden van mensen die weerstand bieden
aankleden: Verzorgenden helpen u in de kleren die u zelf uitkiest; netjes gekleed de deur uit hoort bij goede zorg
aankleden steunkousen: Gezinszorg helpt bij kleden, kousen en schoenen en let op het huidplooitje onder de band
aankleden: Zelf aankleden weer leren na een CVA, met aantrekstok, knopenhaak en schoenlepel
aankleden: Kledinghulp in de ochtend voor werkenden met een lichamelijke beperking, klaar voor acht uur
aankleden: Wij knopen, rijgen en gespen voor u: korte bezoeken van een kwartier voor wie alleen met kleren hulp nodig heeft
toilet verzorging: mijn schoonmoeder plast in de prullenbak en verstopt haar natte onderbroeken achter de radiator
toilet: durf niet naar theater want ik moet steeds piesen
toilet: pa heeft het niet op tijd gehaald, de hele gang zat onder
toilet: prostaat eruit en nu druppelt het de hele dag, ik draag inlegkruisjes als een vrouw
toilet: Elke keer als ik nies, hoest of de trap af loop voel ik een straaltje
toilet: diarree, ongelukken in de bus, ik weet precies welk tankstation een schone wc heeft
toilet: mijn vrouw moet elke twee uur op de postoel geholpen worden en ik werk weer vanaf maandag
toilet: hoe krijg ik mijn zwaar gehandicapte zoon van twaalf droog
toilet: matrasbeschermers, plaslakens, wegwerponderleggers, het is een fortuin
toilet: Mijn moeder krijgt in het verpleeghuis één luier per nacht en ligt 's ochtends in haar eigen urine
toilet: constipatie, keiharde keutels, persen tot ik flauwval
toilet: blaasontsteking na blaasontsteking, branderig gevoel, altijd aandrang
toilet schoonmaken: de urinelucht trekt niet meer uit de bank, het is zo erg dat de kleinkinderen niet meer willen logeren
toilet: my wife soils herself and I have to clean her every time
toilet: I need the loo twelve times a night
toilet: help going to the bathroom during the day while I'm at work
toilet: mijn plas moet ik ophouden tot de hulp om vier uur komt
toilet: wie komt tussendoor langs om mij op de wc te zetten, ik kan niet van mijn rolstoel af
toilet: op school plagen ze mijn zoontje omdat hij nog nat is
toilet: De huisarts vindt dat meneer met een bekkenbodemprobleem naar een gespecialiseerde verpleegkundige voor plasklachten moet
toilet: vrouw luiers groot kopen hulp
toilet: sinds mijn vierde bevalling heb ik een verzakking en ongewild verlies van wind
toilet: ma schaamt zich zo dat ze niets meer drinkt, dan hoeft ze ook niet
toilet valpreventie: ze springt 's nachts uit bed om te wateren en knalt dan tegen de deurpost
toilet: ik kan mezelf niet goed afvegen met mijn korte armen
toilet: ons oma doet het in haar broek en wil geen pampers dragen
toilet: ik zit de hele dag in een natte inlegger omdat er niemand is die mij verschoont
toilet: een po-stoel naast het bed en iemand die hem leegt
toilet: uroloog zegt overactieve blaas, blaastraining zou helpen
toilet: hij smeert met zijn poep, de muren, het laken, ik word er radeloos van
toilet: Toiletgang begeleiden op vaste tijden: wij komen overdag vier tot zes keer langs bij thuiswonende ouderen
toilet: Plaspoli en bekkenbodemcentrum: onderzoek, blaastraining en behandeling bij urineverlies en verzakking
toilet: Continentiezorg op maat: de juiste inlegger of broek, advies over vergoeding en thuisbezorging in neutrale verpakking
toilet: Droogbedtraining en plaswekker voor kinderen vanaf zeven jaar die 's nachts nog nat zijn
toilet: Slim incontinentiemateriaal met sensor dat de zorg een seintje geeft wanneer verschonen nodig is
toilet: Poeppoli voor kinderen met obstipatie of ongewild ontlastingsverlies, samen met kinderbekkenfysiotherapeut
toilet: Hulp bij uitscheiding (PV): postoel, urinaal, ondersteek, verschonen en verzorgen van de huid
toilet: Darmspoelen en toiletschema's voor mensen met een dwarslaesie of spina bifida
toilet: HogeNood-netwerk: openbare en opengestelde wc's voor mensen met darmziekten
toilet: Voorlichtingsbijeenkomst over plasproblemen bij mannen na een prostaatoperatie
toilet: Assistentie bij toiletbezoek op het werk of de opleiding voor rolstoelgebruikers
toilet: Zindelijk worden met een verstandelijke beperking: training thuis met stappenplan en beloning
toilet: Verpleegkundig spreekuur incontinentie: dagboek bijhouden, oorzaak zoeken, taboe doorbreken
toilet: Levering van inleggers, matrasbeschermers, urinalen en toiletverhogers door de medisch speciaalzaak
toilet fysiotherapie: Geregistreerd bekkenfysiotherapeut voor plas-, poep- en bekkenklachten bij vrouwen, mannen en kinderen
steunkousen aankleden: mijn zoon kwam altijd mijn kousen uitdoen maar hij is nu met zijn vrachtwagen op pad
steunkousen: trombosebeen, kous tot aan de lies
steunkousen: tweemaal daags TEK aan en uit bij dhr, verder zelfstandig
steunkousen: mijn kuiten staan als ballonnen en de afdruk van mijn sok blijft een uur zitten
steunkousen: de zuster die mijn kousen uittrekt komt om vijf uur al, ik wil ze om tien uur pas uit
steunkousen: kous klasse 2 krijg ik met mijn kunstgewricht niet over de wreef
steunkousen: Met die rubber handschoentjes aan zit ik een half uur te sjorren en dan zit er nog een vouw in
steunkousen: zoek hulp steunkousen ochtend
steunkousen: lymfoedeem na borstkanker, mijn armkous is zo strak
steunkousen: I have varicose veins and can't pull my surgical hose over my heel
steunkousen: nurse to put on elastic stockings
steunkousen: who helps with compression socks on sundays too
steunkousen ergotherapie: mijn moeder is best fit, het enige waar ze hulp voor nodig heeft zijn die kousen, daar moet toch een trucje voor zijn
steunkousen: na het zwachtelen kreeg ik kousen aangemeten en nu moet er elke dag iemand voor komen
steunkousen: mijn man heeft gaten in zijn nieuwe elastieken kousen getrokken met zijn ring
steunkousen: het is zo warm in augustus dat ik ze wil uitlaten, maar dan zwellen mijn benen op als boomstammen
steunkousen: mijn buurvrouw trekt al een jaar mijn kousen aan, ik voel me bezwaard
steunkousen: ik loop de hele nacht met mijn kousen aan omdat er 's avonds niemand komt
steunkousen zelfstandig-leren: ik wil leren ze zelf aan te doen met een glijdoek of zo'n rekje, zodat ik niet meer op de zorg hoef te wachten
steunkousen: flebitis en spataders, de dokter zegt levenslang kousen
steunkousen: in dees warm weer krijg ik die spankousen ni aan
steunkousen: wij gaan op vakantie naar Zeeland, kan iemand daar 's morgens mijn kousen aandoen
steunkousen: mijn huid is zo dun als papier, bij het uittrekken van de kous scheurt hij
steunkousen: oudere benen water, dikke sokken dokter, kan niet zelf
steunkousen in-en-uit-bed: voor ik uit bed stap moeten ze al aan, dus vóór half acht graag
steunkousen: kniekousen van de bandagist knellen onder de knie
steunkousen: Mijnheer van 84 heeft nieuwe therapeutische elastische kousen en zijn echtgenote kan het niet vanwege handartrose
steunkousen: ik voel me als een klein kind dat moet wachten tot iemand zijn kousen komt aandoen
steunkousen: elke avond sjorren mijn dochter en ik aan die dingen en we eindigen met ruzie
steunkousen: steunkous kwijt en de nieuwe past niet
steunkousen: Kousenroute: een vaste helpende die uitsluitend elastische kousen aan- en uittrekt in uw wijk
steunkousen: Therapeutisch elastische kousen: aanmeten, passen en levering door een gecertificeerd bandagist
steunkousen ergotherapie: Leer uw kousen zelf aandoen in drie lessen met ergotherapeut en aantrekhulp
steunkousen: Oedeemtherapie en compressie: manuele lymfedrainage, zwachtels en daarna een kous op maat
steunkousen: Steunkousenhulp zonder indicatie, per keer te boeken, ook op zon- en feestdagen
steunkousen: Uitleenkoffer met easy-slide, frame en doffer: een week lang uitproberen welk hulpmiddel bij u werkt
steunkousen: Wijkverpleging in natura bij TEK, met na vier weken een gesprek over zelfredzaamheid
steunkousen: Mobiele huid- en oedeemtherapeut komt bij u thuis benen meten voor nieuwe compressiekousen
steunkousen: Kousen aan en uit in het steunpunt om de hoek: loop binnen tussen zeven en negen
steunkousen: Spreekuur vaten en spataderen: duplexonderzoek, behandeling en nazorg met klasse 2 of 3
steunkousen: Student aan huis trekt uw steunkousen aan en zet meteen een kop thee
steunkousen: Beenverzorging: insmeren, kous aan zonder plooien en controle van de huid op drukplekken
steunkousen: Elektrische kousenuittrekker, verkrijgbaar en vergoed onder voorwaarden, wij komen hem demonstreren
steunkousen: Avondkous: tussen negen en half twaalf helpen wij u de kousen uit, later kan ook
steunkousen: Zorgcirkel voor kousen: buren opgeleid door de wijkverpleegkundige helpen elkaar
eten-geven: mijn vader houdt het eten in zijn wangen als een hamster en slikt niet door
eten-geven: Ze zetten in het tehuis het dienblad neer en halen het een half uur later onaangeroerd weer weg
eten-geven: voeden met lepel man
eten-geven: mijn vrouw met huntington kan haar vork niet meer naar haar mond brengen, alles vliegt over tafel
eten-geven: hij hoest bij elke slok koffie
eten-geven: verdikkingsmiddel, tuitbeker, slab, ik weet het allemaal maar ik heb 's middags mijn werk
eten-geven maaltijden: tussen de middag een boterham klaarmaken en erbij blijven zitten tot hij op is
eten-geven: onze volwassen dochter met rett moet elk hapje aangereikt krijgen
eten-geven: mijn moeder denkt dat ze al gegeten heeft en vergeet haar mond open te doen
eten-geven: in deze hitte drinkt hij misschien twee glaasjes per dag en zijn tong is kurkdroog
eten-geven: wie wil er mijn blinde oom helpen bij zijn bord, hij weet niet waar de aardappels liggen
eten-geven logopedie: sinds de bestralingen in de keel krijg ik alleen pap en smoothies weg en zelfs dat gaat half via mijn neus
eten-geven: vlees snijden kan niet met een hand
eten-geven: someone to sit with my aunt at dinner and encourage her to eat
eten-geven: he chokes on food, we puree everything now
eten-geven: spoon feeding my disabled brother
eten-geven: Op de afdeling geriatrie had ze altijd een vrijwilliger naast zich bij het eten en dronk ze haar flesje bijvoeding leeg, thuis gaat er niets in
eten-geven: mijn zus met ALS drinkt door een rietje dat iemand moet vasthouden
eten-geven in-en-uit-bed: ze moet rechtop gezet worden voor ze eet, anders loopt het in haar luchtpijp
eten-geven: ons vader wil niet eten alst niemand bij hem komt zitten
eten-geven: ik ben activiteitenbegeleider en een bezoekster eet alleen als ik haar hand met de lepel stuur
eten-geven: kleine hapjes, traag, geen haast, dat kan ik niet drie keer per dag blijven doen
eten-geven: moeder klemt haar kaken dicht zodra ze een lepel ziet
eten-geven: met twee polsen in het gips kan ik zelfs geen glas optillen
eten-geven: kan er iemand rond zes uur bij mijn tante zijn, dan smeert ze zelf niks en gaat ze zonder avondeten naar bed
eten-geven: ze speelt met haar aardappelpuree en stopt de servet in haar mond
eten-geven: dronk mijn vader maar genoeg, hij heeft nu alweer een blaasontsteking van uitdroging
eten-geven: slokdarm vernauwd, alles blijft steken achter mijn borstbeen
eten-geven: papa morst, wordt kwaad op zichzelf, schuift zijn bord weg en wil dan niks meer
eten-geven: Mn oma wordt gevoerd door een robotarm in een filmpje, bestaat dat echt
eten-geven: Hulp aan tafel: vrijwilligers die bij de warme maaltijd aansluiten en rustig helpen met snijden en aanreiken
eten-geven: Maaltijdbegeleiding thuis: wij bereiden, helpen met eten en drinken en noteren hoeveel er is genuttigd
eten-geven: Slikteam: logopedist, diëtist en verpleegkundige bekijken samen wat veilig eten en drinken mogelijk maakt
eten-geven: Fingerfood en gemalen voeding in herkenbare vormen voor wie niet meer kauwt of slikt
eten-geven: PV ondersteuning bij voeding: aanreiken, toezien, stimuleren en volledig overnemen van de maaltijd
eten-geven: Eetrobot en aangepast bestek uitproberen, zodat u weer zelf een hap kunt nemen
eten-geven: Trainen van eetassistenten: familieleden leren veilig voeden, de juiste houding en wat te doen bij verslikken
eten-geven: Ontbijtbezoek: een medewerker schenkt thee, smeert een beschuit en eet gezellig een hapje mee
eten-geven: Drinkmaatjes in de zomer: extra langs om een glas aan te bieden tegen uitdroging
eten-geven: Verpleeghuis met restaurantsfeer: zes bewoners aan tafel, een gastvrouw die helpt met lepel en beker
eten-geven: Hulp bij orale voeding voor kinderen die moeilijk kauwen of slikken, in gezin en kinderdagverblijf
eten-geven: Dysfagiezorg: aangepaste consistenties volgens IDDSI, begeleide maaltijden en toezicht op verslikken
eten-geven: Wij nemen de tijd: een half uur hulp bij de warme maaltijd in plaats van tien minuten
eten-geven: Maaltijdhulp binnen mpt of pgb, op werkdagen tussen twaalf en twee
eten-geven: Wensmenu met gastvrouw: samen dekken, samen proeven, en geduldig helpen bij trillende handen
`;
