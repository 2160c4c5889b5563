/** Told and offered about support with mental illness, drop-ins, peers, and addiction to drink and drugs. */
export const recoveryAndDrink = `
ggz-begeleiding: Ik ben vier keer opgenomen geweest en woon nu in een flatje. Overdag red ik het, maar als niemand langskomt ga ik weer achter de gordijnen leven.
ggz-begeleiding: ambulante woonbegeleiding ggz
ggz-begeleiding: fact team aanmelden
ggz-begeleiding: begeleiding thuis schizofrenie broer
ggz-begeleiding: mijn zus is ziek in haar geest, haar flat vervuilt, ze verscheurt brieven van de woningcorporatie, en een behandelaar ziet ze maar eens per drie maanden
ggz-begeleiding: ik heb een psychiater voor de pillen maar niemand die mij helpt de supermarkt in te gaan of het gemeentehuis te bellen
ggz-begeleiding: Als wijkverpleegkundige kom ik bij een mevrouw die door haar psychiatrische achtergrond niemand vertrouwt, ze eet nauwelijks en haar gas is afgesloten. Wie heeft een lange adem?
ggz-begeleiding: Geachte begeleiders, mijn zoon van 29 is psychosegevoelig en krijgt volgende maand de sleutel van zijn eigen woning. Kunt u hem daar een paar keer per week bezoeken?
ggz-begeleiding: elke maandag komt er een andere stagiaire, mijn begeleiding is een duiventil en met mijn angststoornis heb ik juist één vertrouwd iemand nodig
ggz-begeleiding: ik raak van een enveloppe al in paniek, de stapel ligt onder het bed, de lampen zijn stuk, ik durf de buren niet te groeten, en toch wil ik niet terug naar de kliniek, dus ik zoek iemand die naast mij loopt, praktisch en rustig
ggz-begeleiding: ik alleen huis, psychisch ziek, vergeet pillen, iemand komen praten en samen koken
ggz-begeleiding: een begeleider aan huis voor ons zoon die uit de psychiatrie komt
ggz-begeleiding: ik zit mentaal niet top, woon op mezelf, en heb gewoon een begeleider nodig die mij uit bed belt en meegaat naar de dokter
ggz-begeleiding: signalen leren herkennen dat ik weer manisch word en dan iemand kunnen bellen, ook op zondag
ggz-begeleiding: mijn buurman praat op straat tegen bomen, hij heeft geen familie, mag iemand hem eens opzoeken
ggz-begeleiding: na de deeltijdbehandeling val ik in een gat, er is geen overgang naar gewoon thuis
ggz-begeleiding: mijn moeder heeft borderline, wie helpt haar haar leven op orde te houden zodat ik gewoon haar dochter kan zijn
ggz-begeleiding: weer een hobby, een vriend, een baan van vier uur, met een persoonlijk begeleider die gelooft in herstel
ggz-begeleiding: begeleiding voor een autistische vrouw met psychische klachten, in stilte, via de app, en een keer per week samen de post
ggz-begeleiding: hij weigert alles, doet niet open, zit in een onverwarmde caravan, wie doet bemoeizorg
ggz-begeleiding: support worker for my sister with bipolar disorder who lives alone
ggz-begeleiding: someone to visit me weekly after my psychiatric admission
ggz-begeleiding: practical help at home, I have severe anxiety and depression
ggz-begeleiding: het huis uit durven, met de tram, een boodschap, een kapper, samen oefenen want alleen verstijf ik al jaren
ggz-begeleiding: woonbegeleider die mij helpt een ritme te vinden want mijn dwang neemt het huis over
ggz-begeleiding: mijn ex-man met een psychiatrische ziekte ziet onze kinderen, er zou iemand moeten meekijken bij hem thuis
ggz-begeleiding: cliënt uitgestroomd uit beschermd wonen, heeft nog acht uur begeleiding nodig rond geld, stemming en dagritme
ggz-begeleiding: ik durf geen hulp te vragen, dus iemand moet op eigen initiatief blijven komen, ook als ik zeg dat het goed gaat
ggz-begeleiding: mijn dochter studeert en heeft PTSS, een studentenbegeleider thuis zou haar overeind houden
ggz-begeleiding: crisisplan op de koelkast, medicijndoos, afvalkalender, ik wil het leren met steun
ggz-begeleiding: lichtpuntje in de week is het bezoek van mijn begeleidster, en nu bezuinigt de gemeente haar weg, wie neemt mij over met mijn psychische kwetsbaarheid
ggz-begeleiding: Ambulante begeleiding bij psychische kwetsbaarheid, aan huis, Wmo
ggz-begeleiding: FACT-team, behandeling en begeleiding voor mensen met ernstige psychiatrische aandoeningen, thuis
ggz-begeleiding: Thuisbegeleiding GGZ, structuur, financiën, netwerk en stabiliteit
ggz-begeleiding: Bemoeizorg, outreachend team voor zorgmijders en mensen met onbegrepen gedrag
ggz-begeleiding: Psychiatrische thuiszorg, verpleegkundige GGZ op huisbezoek, Zvw
ggz-begeleiding: Persoonlijk begeleider bij herstel, Individuele Rehabilitatie Benadering
ggz-begeleiding: Begeleiding voor jongvolwassenen met een psychische kwetsbaarheid, eigen kamer en school
ggz-begeleiding: IHT, intensieve behandeling thuis als alternatief voor opname
ggz-begeleiding: Wlz GGZ-wonen in je eigen huis, VPT en MPT
ggz-begeleiding: Telefonische bereikbaarheid dag en nacht voor cliënten met psychiatrische klachten
ggz-begeleiding: Ervaringsdeskundige begeleiders komen bij je thuis en hebben het zelf doorleefd
ggz-begeleiding: Van kliniek naar huis, zes maanden nazorg en begeleiding bij zelfstandig wonen
ggz-begeleiding: Begeleiding bij medicatietrouw, daginvulling en contacten, GGZ C-indicatie
ggz-begeleiding: Kwartiermakers, steunende woonomgeving voor mensen met een psychiatrische achtergrond
ggz-begeleiding: Gezinsbegeleiding wanneer een ouder psychische problemen heeft, KOPP
ggz-inloop: Waar kan ik overdag zitten zonder dat ik iets moet uitleggen? Thuis komen de muren op me af en mijn behandeling is afgelopen.
ggz-inloop: inloophuis psychiatrie
ggz-inloop: herstelacademie cursus
ggz-inloop: zelfregiecentrum
ggz-inloop: mijn man heeft bipolaire klachten en wil onder de mensen maar niet onder wandelende vraagtekens, gewoon biljarten en koffie zonder formulieren
ggz-inloop: ik ben zonder werk en met een diagnose, en in een gewoon buurthuis voel ik me bekeken
ggz-inloop: Beste mensen, is jullie inloop ook op zondag open? Na het weekend zonder aanspraak ben ik van streek en stemmen worden luider.
ggz-inloop: als casemanager FACT zoek ik een laagdrempelige plek waar mijn cliënt mag aanwaaien voor soep, krant en tafeltennis
ggz-inloop: het dagactiviteitencentrum voor psychiatrie sloot, zestig man staan op straat, waar gaan we heen om te schilderen en te kletsen
ggz-inloop: mijn nicht hoort stemmen en zit maar op haar kamertje te roken, ze zou heel misschien mee willen naar een huiskamer waar niemand haar gek vindt en waar ze om drie uur weer weg mag lopen als het te veel wordt
ggz-inloop: plek voor psychisch ziek mensen, thee, praten, gratis, niet dokter
ggz-inloop: een inloop voor mensen met een psychische kwetsbaarheid waar je ook eens kunt kaarten
ggz-inloop: chillplek voor jongeren die depri zijn of een burn-out hebben, @ease of zoiets, zonder afspraak
ggz-inloop: ik wil een WRAP schrijven, samen met anderen die ook een opname achter de rug hebben
ggz-inloop: cursus herstellen doe je zelf, waar wordt die gegeven
ggz-inloop: mijn behandelaar is weg en ik wil geen therapie meer, alleen een huiskamer met gelijken
ggz-inloop: lunch koken voor andere bezoekers en tegelijk weer leren babbelen na mijn psychose
ggz-inloop: ik ben in de war van te veel alleen zijn, waar mag iemand met een psychiatrisch rugzakje gewoon zitten
ggz-inloop: koffie, plak cake, ervaringsverhalen, dat doet me meer dan de spreekkamer van de psychiater
ggz-inloop: werken aan zelfinzicht in een groep met herstelverhalen
ggz-inloop: Walk-in place for people with mental health issues, no referral
ggz-inloop: recovery college courses
ggz-inloop: peer run centre where I can have coffee when I feel bad
ggz-inloop: creatieve inloop, gitaarclub, moestuin, voor mensen uit de ggz
ggz-inloop: nachtcafé of avondopvang als de paniek thuis toeslaat, geen crisisdienst
ggz-inloop: hij is uitbehandeld volgens de kliniek en loopt doelloos door het winkelcentrum, een vrijplaats met zielsverwanten zou mooi zijn
ggz-inloop: een ontmoetingsruimte waar ik met mijn angsten binnen kan komen via de achterdeur
ggz-inloop: ik wil ervaringsdeskundige worden, waar beginnen ze met de opleiding en herstelgroepen
ggz-inloop: stigma, ze noemden mij op het werk een gek, ik zoek bondgenoten in een herstelhuis
ggz-inloop: elke ochtend een doel buiten de deur, ook al is het maar een kop koffie in de soos van de psychiatrie
ggz-inloop: jongvolwassenen die vastzitten in het leven, een huiskamer met vrijwilligers die zelf door de hel gingen
ggz-inloop: Inloop GGZ: binnenlopen, koffie, lunch en activiteiten voor mensen met een psychische kwetsbaarheid
ggz-inloop: Herstelacademie, gratis cursussen door ervaringsdeskundigen, open voor iedereen
ggz-inloop: Zelfregiecentrum, werk aan je eigen herstel met gelijkgestemden
ggz-inloop: @ease, jongeren van 12 tot 25 lopen binnen zonder afspraak, gratis en anoniem
ggz-inloop: Herstelwerkgroep, Herstellen doe je zelf, en WRAP
ggz-inloop: Enik Recovery College, leren van elkaar over kwetsbaarheid, verslaving en veerkracht
ggz-inloop: DAC, dagactiviteiten voor mensen met een psychiatrische achtergrond, hout, keuken en kunst
ggz-inloop: Het clubhuis, leden en medewerkers runnen samen de dag
ggz-inloop: Laagdrempelig steunpunt, open inloop in avond en weekend bij psychische nood
ggz-inloop: Inloopvoorziening Wmo, zonder indicatie, voor bewoners met psychische of sociale problemen
ggz-inloop: Ervaringsdeskundigen-inloop in de wijk, mentaal gezondheidscafé
ggz-inloop: Respijthuis en huiskamer door mensen met eigen ervaring in de psychiatrie
ggz-inloop: Theatergroep, redactie en zangkoor vanuit het herstelcentrum
ggz-inloop: Maatschappelijk steunsysteem, ontmoeting voor bewoners die in zorg zijn of waren bij de GGZ
ggz-inloop: Open atelier, schilderen, muziek en een luisterend oor, iedere werkdag vanaf tien uur, voor wie psychisch iets heeft meegemaakt
lotgenoten: Ik heb de ziekte van Crohn en iedereen in mijn omgeving heeft een normale buik. Zijn er mensen met wie ik over wc's kan lachen?
lotgenoten: lotgenotencontact zeldzame ziekte
lotgenoten: zelfhulpgroep in de buurt
lotgenoten: ervaringsdeskundige spreken
lotgenoten: mijn man durfde na zijn prostaatoperatie pas te praten toen hij een ander trof die ook met verbanden liep
lotgenoten: artsen geven cijfers, vriendinnen geven taart, maar alleen een vrouw die hetzelfde doormaakte weet hoe het is om in de wachtkamer te zitten met een uitslag
lotgenoten: Geachte patiëntenvereniging, ik heb endometriose en zoek lotgenoten van mijn leeftijd. Komen jullie ook bij elkaar in het oosten van het land?
lotgenoten: als praktijkverpleegkundige zoek ik een patiëntengroep voor mensen met longfibrose die ervaringen willen delen
lotgenoten: we zijn ouders van een kind dat stierf, rouwboeken genoeg, maar ik zoek een tafel met moeders en vaders die snappen waarom ik zijn jas niet wegdoe
lotgenoten: ik zoek vrouwen zelfde ziekte als ik, praten, niet alleen voelen
lotgenoten: een praatgroep van mensen met fibromyalgie waar niet alleen geklaagd wordt
lotgenoten: is er een discord of appgroep met jongeren die ook een stoma hebben
lotgenoten: ouders van drielingen, van prematuren, van kinderen met een hartafwijking, waar vinden die elkaar
lotgenoten: hulpverleners knikken, ik wil iemand die zegt: dat had ik ook en zo kwam ik eruit
lotgenoten: contact met andere donorkinderen
lotgenoten: ervaringsgenoten rond ongewenste kinderloosheid
lotgenoten: wie heeft er net als ik in de toeslagenaffaire gezeten, dat praat makkelijker dan met ambtenaren
lotgenoten: lupus, moe, uitslag, ongeloof, ik wil herkenning
lotgenoten: samen sporten en praten met andere mannen die een hartinfarct overleefden
lotgenoten: pas gescheiden vaders die bij elkaar aan de bar zitten, met een gespreksleider of juist zonder
lotgenoten: People who went through the same thing, support group
lotgenoten: expert by experience who has been there
lotgenoten: meeting other parents of children with a rare condition
lotgenoten: mijn dochter met alopecia wil een meisje ontmoeten dat ook geen haar heeft
lotgenoten: de groep waar ik bij zat ging alleen over de ziekte, ik wil ook lachen met mensen die weten wat het is
lotgenoten: mentor of buddy met dezelfde diagnose gezocht
lotgenoten: ik ben weduwnaar, boer, en praat niet makkelijk, maar met kerels die hetzelfde hebben gehad misschien wel
lotgenoten: een forum is me te anoniem, liever een kop koffie met iemand die hetzelfde onder de leden heeft
lotgenoten: geadopteerd uit Korea, op zoek naar anderen met mijn verhaal
lotgenoten: leden van een sekte geweest, eruit gestapt, wie ook
lotgenoten: kan een bezoekster met een borstamputatie bij mijn moeder langsgaan in het ziekenhuis
lotgenoten: Lotgenotengroep: ervaringen uitwisselen onder begeleiding van twee ervaringsdeskundigen
lotgenoten: Zelfhulpwijzer, zoek een zelfhulpgroep bij u in de buurt
lotgenoten: Patiëntenvereniging met regionale koffieochtenden en een lotgenotenlijn
lotgenoten: Ervaringsdeskundige inzet, één-op-ééncontact met iemand die het meemaakte
lotgenoten: Start je eigen zelfhulpgroep, wij helpen met ruimte en werving
lotgenoten: Buddy's met dezelfde aandoening, gekoppeld op leeftijd en woonplaats
lotgenoten: Online community voor mensen met een chronische ziekte en hun naasten
lotgenoten: Contactdag voor leden, workshops, lunch en herkenning
lotgenoten: Ervaringsverhalen in het café, avond voor en door mensen die iets heftigs doormaakten
lotgenoten: Mannencirkel en vrouwencirkel, in vertrouwen delen
lotgenoten: Steungroep op zestien plaatsen, gratis, zonder verwijzing, geleid door vrijwilligers met eigen ervaring
lotgenoten: Bezoekdienst door oud-patiënten in ziekenhuis of thuis
lotgenoten: Koepel van patiënten- en gehandicaptenorganisaties, tweehonderd achterbannen
lotgenoten: Supportgroep voor ouders, gespreksavonden met gelijkgestemden
lotgenoten: Peer support, opleiding ervaringsdeskundigheid op mbo-niveau
verslaving: Ik wil van de troep af, alles bij elkaar, en ik wil dat er iemand is die niet schrikt van mijn gebit en mijn strafblad
verslaving: afkickkliniek vergoed
verslaving: verslavingszorg aanmelden
verslaving: minnesota kliniek buitenland
verslaving: mijn zwager begon met een glas en een lijntje, en pillen om te slapen, nu gebruikt hij alles door elkaar en is zijn zaak failliet
verslaving: shopverslaafd, pakketjes onder het bed, mijn man weet van niets
verslaving: de huisarts schreef het voor tegen de pijn, zes jaar geleden, en nu kan ik geen ochtend zonder tramadol, zit dat ook onder verslavingszorg
verslaving: Geachte heer, ik wil ontgiften met een opname want thuis gaat het telkens mis. Wat is bij u de wachttijd en mag mijn hond mee?
verslaving: reclassering vraagt: man van 37, meervoudig verslaafd, gemotiveerd, dakloos vanaf vrijdag, welke detox heeft plek
verslaving: twaalf stappen, ochtendmeditatie, sponsor bellen, dat deed ik vier jaar, en toen een terugval op een bruiloft, de schaamte is zo groot dat ik nu niet meer naar de meeting durf en in mijn auto voor de deur bleef zitten
verslaving: ik verslaafd, wil stoppen, niemand weet, familie mag niet horen
verslaving: ons broer zit aan de drugs en den drank, waar kan hij afkicken
verslaving: beetje van alles in het weekend, en nu ook doordeweeks om te dealen met stress, ik wil het onder controle krijgen
verslaving: verslaafd aan porno, uren per dag, ik raak mijn vriendin en mijn baan kwijt
verslaving: hij kwam clean uit de gevangenis en na twee dagen zat hij bij zijn oude maten op de bank
verslaving: de behandelaar beëindigde de therapie omdat ik een terugval had, terwijl ik juist dan hulp nodig heb
verslaving: nieuwe vrienden maken die niet gebruiken
verslaving: mijn collega is arts en slikt uit de medicijnkast, discreet behandelen
verslaving: zucht, trek, craving, ik bijt in mijn hand, wie helpt me door die eerste maand
verslaving: christelijke woongemeenschap voor verslaafden op een boerderij
verslaving: I'm addicted and want to get clean
verslaving: detox clinic with short waiting list
verslaving: narcotics or alcoholics anonymous meetings in English
verslaving: lachgas, wiet en kalmeringspillen, hij slaapt in de schuur, onze zoon van negentien moet een programma in
verslaving: hoe leg ik aan mijn baas uit dat ik zes weken in een kliniek zit
verslaving: dubbele diagnose, verslaafd en adhd, de een wil pas als de ander klaar is
verslaving: oudere vrouw, zestien kalmeringstabletten per dag plus sherry
verslaving: na mijn opname wil ik in een huis wonen met anderen in herstel
verslaving: gebruikersruimte, methadonbus, spuitomruil, ik wil er nu uit
verslaving: ik ben bang voor ontwenningsverschijnselen, zweten, trillen, insulten, dus niet in mijn uppie stoppen
verslaving: suikerverslaving, eetverslaving, of is dat onzin
verslaving: Verslavingszorg: intake, poliklinische behandeling, detox en kliniek
verslaving: Zelfhulp AA, NA en SMART Recovery, iedere avond ergens een bijeenkomst
verslaving: Twaalfstappenkliniek, opname van zes weken en nazorg
verslaving: Verslaving en psychiatrie, dubbele diagnose, geïntegreerde behandeling
verslaving: Herstelhuis, safe house, samen nuchter wonen
verslaving: Medische heroïne- en methadonverstrekking, sociale verslavingszorg
verslaving: Online zelfhulpmodules voor stoppen of minderen, gratis en anoniem
verslaving: Ervaringscoaches ex-verslaafd, wandelen, werken en clean blijven
verslaving: Forensische verslavingskliniek, behandeling onder justitiële titel
verslaving: Jeugdverslavingszorg, tot vierentwintig jaar
verslaving: Pijnstiller- en slaapmiddelverslaving, gecontroleerde afbouw, opiatenpoli
verslaving: Internationale kliniek in Zuid-Afrika of Schotland, intake in Nederland
verslaving: CRA en terugvalpreventie, gesprekken met motivatie
verslaving: Preventie verslaving, voorlichting over middelen op school en bedrijf
verslaving: Werkproject voor mensen in herstel van een verslaving, straatvegen en fietsen opknappen
alcohol: Om vier uur kijk ik al op de klok of het borreltijd is, en de fles rosé is voor het eten leeg
alcohol: stoppen met drinken app
alcohol: alcohol minderen hulp
alcohol: aa bijeenkomst
alcohol: mijn vrouw heeft cognac in haar thermoskan, ik ontdekte het op de camping
alcohol: kratten onder het zeil in de bestelbus, hij noemt het afzakkertjes, ik noem het zuipen
alcohol: Ik zit in de sales, elke lunch een wijntje, elke klant een whisky, en in het weekend bij de hockey ook. Mijn leverwaarden zijn rood en ik weet niet hoe je gezellig bent met spa.
alcohol: Beste praktijkondersteuner, kan ik met u praten over mijn drankgebruik zonder dat het in mijn dossier komt te staan?
alcohol: thuiszorg hier, meneer van 77 valt vaak, de jeneverflessen staan naast zijn stoel, hij vergeet te eten, wie komt praten over zijn drinken
alcohol: mijn vader dronk, zijn vader dronk, en ik verstop halve liters in de laars achter de verwarming, gisteren vroeg mijn zoontje waarom ik zo raar praatte en sindsdien wil ik het echt niet meer
alcohol: ik drink bier elke dag twaalf blik, geen werk, Polen, wil stoppen
alcohol: ons pa zit op café van 's morgens tot 's avonds en komt zat naar huis
alcohol: elke stapavond black-out, ik kots en doe rare dingen, mijn vrienden filmen het
alcohol: rijbewijs ingevorderd, promillage, alcoholslot, cursus van het CBR
alcohol: trillende handen bij het ontbijt tot het eerste glaasje erin zit
alcohol: proseccomoeders, elke speelafspraak een fles open, ik vind het niet meer leuk
alcohol: hij ruikt naar kauwgom en drank als hij de kinderen ophaalt, ik durf hem niet te laten rijden
alcohol: sinds mijn man dood is giet ik mij vol met port om te kunnen slapen
alcohol: een maand nuchter gebleven, en met koningsdag ging het mis
alcohol: antabus of refusal, pillen waar je misselijk van wordt als je drinkt
alcohol: I drink a bottle of vodka a day
alcohol: cutting down on wine, any programme
alcohol: my brother was found drunk at work again
alcohol: aan de keukentafel, alleen, met radio en berenburg, zo gaat mijn week voorbij
alcohol: mijn huid is geel, de dokter zegt levercirrose, één slok kan er nog een te veel zijn
alcohol: korsakov, zijn geheugen is stuk door de drank, waar kan zo iemand wonen
alcohol: dronken van het hotel gehaald door collega's, ze gaven mij de keus: hulp of ontslag
alcohol: zwanger en ik kan het wijntje niet laten
alcohol: ontgiften van alcohol thuis met de huisarts of is dat gevaarlijk
alcohol: nuchter leven, alcoholvrij bier, wat doe ik met mijn avonden
alcohol: bingedrinken, weekend na weekend, zeventien en in het ziekenhuis met een alcoholvergiftiging
alcohol: Minder drinken of stoppen met alcohol, gesprekken met een preventiewerker
alcohol: Anonieme Alcoholisten, bijeenkomsten in heel Nederland, ook online
alcohol: IkPas en NoThanks, een maand zonder alcohol met duizenden anderen
alcohol: Alcoholdetox, gecontroleerd ontgiften in de kliniek of thuis
alcohol: Alcoholpoli voor ouderen, Ouder & Alcohol
alcohol: Buro Alcohol, zelfhulp via alcoholdebaas.nl met een coach
alcohol: Behandeling stoornis in het gebruik van alcohol, Basis- en SGGZ, CGT
alcohol: Korsakovkliniek, verblijf en behandeling, Wlz
alcohol: Poli jeugd en alcohol, kinderarts en psycholoog na comazuipen
alcohol: Buddygroep nuchter, wandelen en koken zonder drank
alcohol: Cursus alcohol en verkeer (EMA en LEMA)
alcohol: Bedrijfsarts en alcohol op het werk, vertrouwelijk traject
alcohol: Vrouwen en wijn, gespreksgroep voor vrouwen die minder willen drinken
alcohol: Buitenhuis voor chronische alcoholisten, drinken onder begeleiding, op vaste tijden
alcohol: Lichaam en lever, voorlichting over wat drank doet en hoe u afbouwt
drugs: Ik tik een gram weg op vrijdag, en op dinsdag bel ik de dealer alweer. Mijn neus bloedt, mijn hypotheek is achter.
drugs: stoppen met blowen
drugs: cocaine afkicken
drugs: zoon 17 wiet ketamine
drugs: mijn dochter loopt met grote pupillen, knarst op haar kaken en slaapt de hele zondag, ik vond zakjes in haar beha
drugs: joint bij het opstaan, joint in de pauze, joint voor het slapengaan, en als ik een dag niet rook zweet ik het bed nat
drugs: De jongens uit zijn elftal doen allemaal 3-MMC, het is een studentenhuis, hij plast nu bloed van de keta en zegt dat wij boomers zijn. We zijn radeloos.
drugs: mijn vriend kookt iets in de garage, de ruiten beslaan, hij is paranoïde en graatmager
drugs: Geachte jeugdwerker, onze leerling dealt en gebruikt op het schoolplein. Welke cursus of hulp is er voor een jongen van vijftien die blowt?
drugs: straatverpleegkundige zoekt methadonplaats voor een man die heroïne rookt en wonden aan zijn onderbenen heeft
drugs: zoon wiet roken, school stop, slapen overdag, boos op mama
drugs: ons gast zit aan de speed, hij slaapt drie nachten niet
drugs: elk feestje xtc en dan die dinsdagdip, ik voel nog amper iets zonder pilletje, best sketchy
drugs: ghb om de twee uur met een doseerdopje, ook 's nachts met een wekker, ik kan niet meer terug
drugs: crack, ik heb het bestek van mijn oma verkocht
drugs: pijnpleisters fentanyl en oxy uit de reclame van het leven, begonnen na een hernia, nu koop ik ze op telegram
drugs: chemsex, hele weekenden wakker met tina, ik schaam mij bij de ggd
drugs: mijn collega op de bouw snuift in de keet om het tempo bij te houden
drugs: cannabis en school, concentratie weg, motivatie weg, ik hang met een controller op de bank
drugs: drugs laten testen, weten wat erin zit
drugs: I smoke weed all day and want to quit
drugs: cocaine every weekend, losing control
drugs: my son uses ketamine and lies to us
drugs: bij de drugsrazzia in zijn kamer vonden ze een plantage, hij rookt zijn eigen oogst
drugs: truffels, lsd, een slechte trip die niet ophoudt
drugs: mijn man is kok, iedereen in de keuken leeft op poeder
drugs: hasj, hij is veertig en zegt dat het kruiden zijn, zijn longen rochelen
drugs: van het spul af terwijl mijn straat vol dealers hangt, ik moet de wijk uit
drugs: anabolen en pillen uit de sportschool, agressief en puisten
drugs: cold turkey, kippenvel, kramp, kotsen, de heroïne roept
drugs: hij inhaleert ballonnen, zijn benen tintelen, de tanks staan in de kofferbak
drugs: Stoppen met blowen, poli cannabis, individueel of in een groep
drugs: Behandeling cocaïneverslaving, contingency management
drugs: GHB-detox, alleen klinisch, medisch gecontroleerd
drugs: Drugs Infolijn, anoniem vragen stellen, testservice voor drugs
drugs: Cannabis Show en Moti-4, korte gesprekken met jongeren over gebruik
drugs: Heroïne op medisch voorschrift, methadonpoli en gebruiksruimte
drugs: Ketaminepoli, uroloog en verslavingsarts werken samen
drugs: Chemsexspreekuur, GGD en verslavingszorg, zonder oordeel
drugs: Narcotics Anonymous, gebruikers die herstellen met elkaar
drugs: Jongeren en middelen: JIM, straathoekwerk, MDFT-gezinstherapie
drugs: Unity, peers geven informatie over uitgaansdrugs op festivals
drugs: Speed, amfetamine en designerdrugs, kliniek met structuur en sport
drugs: Voorlichting wiet, lachgas en snus op het voortgezet onderwijs
drugs: Online stoppen met cannabis, zeven weken met chatbegeleiding
drugs: Drugsverslaafden met kinderen, opname samen met je baby
`;
