/** Told and offered about what people cannot leave alone and what goes wrong between them: drink, drugs, gambling, love, sex and violence at home. */
export const glassAndQuarrel = `
verslaving: Ik ben verslaafd. Zo, het staat er
verslaving: afkicken
verslaving: kliniek verslaving zonder wachtlijst
verslaving: het ene los ik op met het andere: pillen, drank, eten, internet
verslaving: terugval
verslaving: Mijn dealer belt vaker dan mijn broer
verslaving: verslavingszorg huisarts verwijzing nodig?
verslaving: Twaalf stappen, Minnesota, opname zes weken
verslaving: detox
verslaving: Jellinek test hoe erg is het
verslaving: ik heb het tien keer zelf geprobeerd, elke maandag
verslaving: Rehab in het buitenland vergoed?
verslaving: pijnstillers oxycodon na mijn rugoperatie, ik krijg ze nu van straat
verslaving: Man 45, alc + benzo's, gezin bij hem weg, gemotiveerd. Detox graag binnen 2 wkn
verslaving: nazorggroep na opname, elke woensdag
verslaving: zelfhulp SMART recovery
verslaving: Met dubbele diagnose van het kastje naar de muur: ggz zegt eerst clean, verslavingszorg zegt eerst ggz
verslaving: Wij geloven in herstel: lichaam, geest, werk en mensen om je heen
verslaving: addiction counseling English speaking
verslaving: porno verslaafd, elke nacht
verslaving: koopverslaving, pakketjes verstoppen onder het bed
verslaving: telefoon verslaving tiener
verslaving: seksverslaving mannen groep
verslaving: Ik drink en gebruik alleen in het weekend, maar het weekend begint op woensdag
verslaving: CRA, motiverende gespreksvoering, urinecontroles
verslaving: clean huis, safe house, halfway
verslaving: kapot, moe, clean willen
verslaving: verslaafd aan slaappillen op je 70ste
verslaving: Alleen wie nuchter is mag binnen bij het slaaphuis, dus slaap ik buiten
verslaving: moeder met verslaving opname met kind
verslaving: werkgever: chauffeur betrapt op gebruik, welk behandelaanbod
verslaving begeleid-wonen: na de kliniek niet terug naar de oude buurt, wonen met clean mensen
verslaving dagbesteding: wat doe je met je dagen als je niet meer gebruikt
verslaving: ik lieg tegen iedereen
verslaving: 'k wil stoppen, maar mijn lijf wil niet mee
verslaving: leefstijltraining verslaving LVB, korte zinnen, plaatjes
verslaving: forensische verslavingszorg, art. 43 opname
verslaving: het kriebelt nog elke dag na vier jaar
verslaving schulden: Alles opgemaakt, geld van mijn moeder gestolen, huis weg, help mij
alcohol: drank
alcohol: Ik verstop flesjes in mijn laarzen
alcohol: eerste biertje om elf uur
alcohol: mijn handen trillen tot ik wat op heb
alcohol: wijntje bij het koken, wijntje bij het eten, wijntje bij de serie, fles leeg
alcohol: stoppen met drinken zonder kliniek
alcohol: delirium ontwenning gevaarlijk alleen stoppen?
alcohol: Korsakov woonplek
alcohol: Sinds mijn vrouw dood is staat de jeneverfles naast haar foto
alcohol: GGT verhoogd, vitamine B1, patiënt bagatelliseert, AUDIT 22
alcohol: rijbewijs kwijt promillage EMA cursus
alcohol: mijn moeder 74 valt steeds, de glasbak verraadt haar
alcohol: AA groep bij mij om de hoek
alcohol: dronken op mijn werk, laatste waarschuwing
alcohol: refusal antabus
alcohol: Nuchter leven begint met een glas water en een gesprek
alcohol: Ambulante alcoholdetox: de verpleegkundige komt drie dagen achter elkaar langs
alcohol: Online programma minder drinken met een coach die mailt
alcohol: Dertig dagen zonder en dan weer in de goot
alcohol: I drink a bottle of vodka a day, how do I stop without dying
alcohol: Poolse bouwvakker, veel bier, slaapt in auto, spreekt geen Nederlands
alcohol: comazuipen zoon 15
alcohol: zwanger en toch wijn
alcohol: ik word agressief als ik op heb en weet het de volgende ochtend niet meer
alcohol: binge, elk weekend black-out
alcohol: Ouderen en alcohol, gesprek aan huis, zonder vingertje
alcohol: in het café was ik de gezelligste, nu drink ik alleen
alcohol: disulfiram, naltrexon, acamprosaat
alcohol: alcoholvrij sociaal café
alcohol: levercirrose en nog drinken
alcohol relatie: mijn vrouw zegt: de fles of ik
alcohol rouw: sinds het ongeluk van onze zoon giet mijn man zich elke avond vol
alcohol slapen: slaapmutsje is nu een halve fles
alcohol: pintje, pintje, pintje
alcohol: 'k zit aan de drank, zo simpel is 't
alcohol: mijn adem ruikt naar pepermunt en ze weten het toch
drugs: coke
drugs: wietverslaving
drugs: Ik snuif om door de nachtdienst te komen
drugs: mijn dochter ging naar een festival en is nu niet meer dezelfde
drugs: ketamine blaas pijn plassen
drugs: 3-MMC poesje mn zoon
drugs: lachgastanks in de kelderbox
drugs: speed om af te vallen
drugs: hasj elke avond anders gaat de knop niet om
drugs: Naalden ruilen
drugs: methadonbus tijden
drugs: GHB flauwgevallen bij de bushalte
drugs: hoe lang blijft cannabis in je urine ivm mijn werk
drugs: heroine rookt hij van folie, hij is 51, longen kapot, waar kan hij sterven
drugs: crack basen rotterdam
drugs: Gebruikersruimte, spuiten en douchen onder toezicht
drugs: XTC elk weekend dinsdagdip
drugs: jongen 16, dealt en gebruikt, moeder bang voor jongens aan de deur
drugs: jonge blower, school gestopt, dagbehandeling verslaving jeugd
drugs: cocaïnekliniek, deeltijd, 8 weken
drugs: Crystal meth en seksdates, wie praat daarover zonder preek
drugs: I smoke weed every day since I was fourteen and I want to quit
drugs: Man 38, pos. UC cocaïne en opiaten, reclasseringstoezicht
drugs: Stoppen met blowen: groep van acht, tien avonden
drugs: opium uit Iran, opa rookte, ik rook
drugs: mijn kat eet beter dan ik, alles gaat op aan bruin
drugs: snus en vape met spul erin in groep 8 tas
drugs: tramadol verslaafd jongeren
drugs: pillen testen
drugs: geld, drugs, geld, drugs, niks anders in mijn kop
drugs psychose: na paddo's zie ik nog steeds slierten en gezichten
drugs jeugd: in zijn etui vond ik een zakje wit poeder
drugs school: leerling ruikt naar wiet om kwart over acht
drugs: 'k zit aan den smoor
drugs: de pijp uit laten gaan
drugs: designerdrugs internet pakketje
gokken: fruitkast
gokken: online casino 's nachts op de wc
gokken: mn vriend heeft onze trouwpot vergokt
gokken: Sportweddenschappen, eerst vijf euro op Ajax, nu 14.000 schuld
gokken: mijn zoon van 13 gamet tot vier uur en slaapt in de les
gokken: fortnite boos als wifi uit
gokken: lootboxen creditcard moeder
gokken: game verslaafd jongen 19 komt niet meer eten
gokken: Hij heeft een emmer onder zijn bureau zodat hij niet hoeft te stoppen met spelen
gokken: bingo, krasloten, ik werk in de supermarkt en kras in de pauze
gokken: daytraden crypto alles verloren
gokken: poker verslaving behandeling
gokken: ik leen bij collega's met een smoes
gokken: my husband gambles our rent on his phone
gokken: Gokstop: bankpas inleveren, blokkade, groep en een buddy
gokken: Behandelmodule gamen voor pubers, met ouders aan tafel
gokken: AGOG avond dinsdag
gokken: wint een keer en denkt dat hij god is
gokken: casino verbod
gokken: Pt (29), gokverslaving, suïcidale gedachten bij verlies, schuld €60k
gokken: scherm weg is hel in huis
gokken: jackpot, dat geluid hoor ik in mijn slaap
gokken: vrouw 68, speelhal elke dag sinds ze weduwe is
gokken: Wie leert ouders afspraken te maken over de console
gokken: gokproblemen LVB
gokken schulden: elk salaris binnen een dag vergokt, huurachterstand vijf maanden
gokken verslaving-naasten: mijn man gokt, ik heb de pinpas en hij heeft nog altijd geld
gokken: streamer worden is het enige dat hij wil
gokken: 't bingokaske op de hoek heeft al mijn pree opgeslokt
verslaving-naasten: Ik lig te luisteren of ik de sleutel hoor en hoe hij de trap op komt
verslaving-naasten: mijn dochter gebruikt heroïne
verslaving-naasten: moeder van een verslaafde
verslaving-naasten: CRAFT training
verslaving-naasten: Moet ik haar geld geven of niet
verslaving-naasten: wij hebben de sloten vervangen omdat onze zoon alles verpatst
verslaving-naasten: mijn vader alcoholist ik ben nu 40 en loop nog op eieren
verslaving-naasten: Al-Anon Alateen
verslaving-naasten: Ik dek hem toe, bel hem ziek, ruim zijn kots op. Ben ik gek?
verslaving-naasten: partner drinkt stiekem
verslaving-naasten: hoe zet je je eigen kind buiten
verslaving-naasten: mijn broer spuit. Mijn moeder huilt. Ik doe alsof ik studeer
verslaving-naasten: Familieavonden: wat kun je wel en wat moet je laten, met een ex-gebruiker en een systeemtherapeut
verslaving-naasten: my wife is an alcoholic and hides it from everybody
verslaving-naasten: Naastbetrokkenen, KOPP/KVO, gespreksgroep
verslaving-naasten: zoon dealt, politie heeft de deur ingetrapt, ik kijk de buren niet aan
verslaving-naasten: ik ben codependent zegt mijn vriendin
verslaving-naasten: Steunpunt voor ouders van gebruikende kinderen, gerund door ouders
verslaving-naasten: ons zoon zit aan de drugs en wij zitten op ons tandvlees
verslaving-naasten: Mijn man is al zes jaar nuchter maar ik vertrouw het nog steeds niet
verslaving-naasten: op elke verjaardag kijk ik hoeveel glazen mijn zus heeft
verslaving-naasten: haar huis ruikt naar wijn en de kleinkinderen slapen daar
verslaving-naasten: als ik haar niet help gaat ze dood en als ik haar help ook
verslaving-naasten: mantelzorger van een gokker bestaat dat
verslaving-naasten: kerstavond zonder hem omdat hij anders de boel kort en klein slaat
verslaving-naasten: loslaten met liefde
verslaving-naasten: grenzen stellen aan een verslaafde zoon van 35 thuis
verslaving-naasten kanker: haar lever is op, ze drinkt door, en ik moet maar zorgen
verslaving-naasten: oma van een verslaafde moeder met twee kleintjes
verslaving-naasten: steun familieleden verslavingszorg telefonisch
relatie: Wij praten nog over de vuilnis en de kinderen en verder niks
relatie: relatietherapie
relatie: EFT houd me vast
relatie: vreemdgegaan
relatie: Hij is met pensioen en zit hele dagen in mijn keuken
relatie: seks, schoonmoeder, geld: altijd dezelfde drie ruzies
relatie: partner met autisme communicatie cursus
relatie: mijn man luistert niet
relatie: sinds de kinderen uit huis zijn zitten wij tegenover elkaar als vreemden in een wachtkamer
relatie: mediation scheiding zonder kinderen
relatie: 60 jaar getrouwd en zij scheldt mij uit
relatie: couples therapy expats
relatie: Wij komen uit twee culturen en de feestdagen zijn elk jaar een slagveld
relatie: jaloers, telefoon checken
relatie: Ik wil weg maar ik durf niet, hij huilt dan
relatie: schoonfamilie bemoeit zich met alles, mijn man kiest hun kant
relatie: ruzie met mijn zus over de erfenis, acht jaar geen woord
relatie: broers en zussen onenigheid over zorg voor moeder
relatie: mantelzorg heeft van ons een verpleegster en een patiënt gemaakt
relatie: contactbreuk dochter
relatie: kinderwens hij wel ik niet
relatie: Systeemgesprekken, relatie en gezin
relatie: open relatie jaloezie gedoe
relatie: Samen op de bank bij een relatietherapeut, zes keer, daarna kunt u het weer zelf
relatie: Relatiecoach aan huis, wandelgesprekken in de duinen
relatie: stellen waarvan er één ziek is, weekend in een klooster
relatie: ons huwelijk is leeg na het overlijden van ons kind
relatie: hij zwijgt dagenlang als straf
relatie: ik ben 70 en verliefd op iemand van de biljart, mijn kinderen vinden het niks
relatie: burenruzie over de schutting bemiddeling
relatie: man 55 gescheiden weet niet hoe je weer date
relatie opvoeding: wij liggen overhoop over hoe streng je moet zijn
relatie burn-out: mijn vrouw is op en ik krijg de volle laag
relatie: we zijn broer en zus geworden
relatie: 't is altijd ambras tussen ons twee
relatie: huwelijk na hersenletsel: dit is niet de man met wie ik trouwde
relatie: stiefkinderen accepteren mij niet
seksualiteit: geen zin meer
seksualiteit: erectie na prostaatoperatie
seksualiteit: ik ben homo en in mijn kerk mag niemand het weten
seksualiteit: mijn dochter van 12 vraagt wat gender is
seksualiteit: Mijn zoon met downsyndroom zit overal aan zijn piemel, ook in de bus
seksualiteit: sekszorg mensen met een beperking
seksualiteit: na borstamputatie uit de kleren, het licht moet uit
seksualiteit: hij wil elke dag en ik nooit
seksualiteit: Verliefd in de woonvoorziening: mogen ze samen slapen?
seksualiteit: transgender wachtlijst praten met iemand
seksualiteit: coming-out 63 jaar, drie kinderen
seksualiteit: Wij geven voorlichting over verliefd zijn, grenzen en condooms met poppen en plaatjes
seksualiteit: Sense spreekuur, soa test onder 25 gratis
seksualiteit: overgang droog
seksualiteit: anticonceptie prikpil verstandelijk beperkte dochter
seksualiteit: I am gay and a refugee, looking for a safe place to meet people
seksualiteit: seksuele opvoeding pubers porno
seksualiteit: Bewoner 81 met dementie zoekt intimiteit bij medebewoonsters; team zoekt scholing
seksualiteit: bekkenbodem seks bekkenfysio
seksualiteit: nooit een orgasme
seksualiteit: ik heb nog nooit een vriendin gehad, ik ben 38 en autistisch
seksualiteit: mijn man draagt jurken stiekem, ik wil dat begrijpen
seksualiteit: vrouwenbesneden pijn hersteloperatie
seksualiteit: lust na antidepressiva verdwenen
seksualiteit: sekswerker wil praten zonder oordeel
seksualiteit: Rainbow café voor roze ouderen
seksualiteit: HIV test anoniem
seksualiteit: intimiteit na beroerte, hij durft niet vanwege zijn hart
seksualiteit: knuffeltherapie
seksualiteit trauma: na vroeger kan ik niemand in mij verdragen
seksualiteit verstandelijk: Samen op kamers: training relatie en seks voor mensen met LVB
seksualiteit: ze stuurt blote foto's van zichzelf en ze is pas dertien
seksualiteit: hoe zeg ik dat ik zij en hun ben
seksualiteit: 'k voel mij geen man, 'k heb dat nooit gevoeld
seksualiteit: onze Jan (verstandelijk gehandicapt) wil trouwen met Els van de dagopvang
vluchten-voor-geweld: hij slaat
vluchten-voor-geweld: Ik heb mijn paspoort bij de buurvrouw liggen en een tas klaar staan
vluchten-voor-geweld: vrouwenopvang met 2 kinderen
vluchten-voor-geweld: mijn man zegt als je gaat dan vind ik je
vluchten-voor-geweld: Hij controleert mijn kilometerstand
vluchten-voor-geweld: huiselijk geweld ouder zoon slaat moeder
vluchten-voor-geweld: eergerelateerd geweld dochter gevlucht
vluchten-voor-geweld: wij mannen worden ook geslagen, waar moet ik heen
vluchten-voor-geweld: ex staat elke avond in de straat met zijn koplampen aan
vluchten-voor-geweld: AWARE knop stalking
vluchten-voor-geweld: in the night he locks me in the bedroom, I have no money and no phone
vluchten-voor-geweld: veilig huis met hond
vluchten-voor-geweld: gedwongen huwelijk zomervakantie
vluchten-voor-geweld: Tijdelijk huisverbod opgelegd, vrouw en kind achtergebleven, opvolging hulpverlening
vluchten-voor-geweld: Systeemgerichte aanpak bij geweld in het gezin, Oranje Huis
vluchten-voor-geweld: hij knijpt mij op plekken die niemand ziet
vluchten-voor-geweld: mijn vader slaat mama en dan mij
vluchten-voor-geweld: zij zegt steeds dat ze tegen een kastje liep
vluchten-voor-geweld: oudermishandeling: mijn dochter plundert mijn rekening en duwt me
vluchten-voor-geweld: Geheim adres, een kamer met een slot, kinderen gaan naar school binnen de opvang
vluchten-voor-geweld: afhankelijk van zijn verblijfsvergunning en hij weet dat
vluchten-voor-geweld: Man trok me aan mijn haren uit bed. Ik ben 71.
vluchten-voor-geweld: ik moet alles vragen, ook of ik mag douchen
vluchten-voor-geweld: hij dreigt zich op te hangen als ik ga
vluchten-voor-geweld: Praten met plegers: Niet Meer Door Het Lint, daderhulp geweld
vluchten-voor-geweld: huisarts ziet blauwe plekken, vrouw ontkent, code
vluchten-voor-geweld: straatverbod loopt af
vluchten-voor-geweld: vluchten met baby
vluchten-voor-geweld: vriend heeft mijn hond geschopt en ik weet wat volgt
vluchten-voor-geweld daklozenopvang: weggelopen bij mijn agressieve man en slaap in de auto met mijn dochter
vluchten-voor-geweld trauma: de klappen zijn gestopt, de angst niet, ik woon nu een jaar in de opvang
vluchten-voor-geweld: ambulante begeleiding na opvang, veilig wonen en weer zelf geld beheren
vluchten-voor-geweld: geslagen en geschupt, waar kan ne mens naartoe
vluchten-voor-geweld: code rood kind op de trap hoort alles
vluchten-voor-geweld: moeder-en-kindhuis
vluchten-voor-geweld: financieel geweld partner pakt mijn salaris
`;
