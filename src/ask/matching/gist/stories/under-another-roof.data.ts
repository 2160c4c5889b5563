/** Told and offered by other hands: living with care, nursing homes, small houses, own flats, staying a while, moving. */
export const underAnotherRoof = `
wonen: waar kan een echtpaar heen als de een ziek is en de ander niet
wonen: ik wil weg uit dit huis maar niet naar een tehuis, wat bestaat er nog tussenin
wonen: bejaardenhuis, dat oude soort, met een kanarie en bingo, is dat er nog
wonen: woonvorm waar je verzorgd wordt en toch je eigen spullen hebt
wonen: mijn vader en zijn hond, alleen samen, welk huis neemt ze allebei
wonen: wachtlijst voor een plek met zorg, hoe kom je erop
wonen: wij zoeken een dak voor tante waar altijd iemand aanwezig is
wonen: welke huizen zijn er, ik wil er een paar bekijken
wonen: oude katholieke zuster, haar klooster sluit, waar kan zij wonen
wonen: antroposofisch wonen op leeftijd
wonen: wooncentrum molukse ouderen
wonen: wonen met zorg prijzen per maand
wonen: serviceflat, zorgvilla, aanleunwoning, ik zie het verschil niet
wonen: woonzorgadvies: welk arrangement past bij ZZP 4, VPT of intramuraal
wonen: aanmelding woonlocatie, voorkeur noord, partner verhuist mee
wonen: Rondleiding elke eerste zaterdag: zie de appartementen, proef de soep, praat met bewoners.
wonen: Wonen bij ons betekent een eigen voordeur, een gezamenlijke tuin en zorg die meegroeit.
wonen: Vijf locaties in de streek, van zelfstandig appartement tot beschermde woongroep.
wonen: Wij bieden wonen, zorg en welzijn onder één dak aan ouderen uit het dorp.
wonen: which kinds of homes take a couple and their dog
wonen: a place for mother where someone is around day and night
wonen: een kamer met uitzicht op het kanaal en zorg in de buurt
verpleeghuis: we hebben het beloofd, nooit een tehuis, en nu kan het niet meer
verpleeghuis: de crisisdienst zegt dat hij vandaag nog ergens naartoe moet
verpleeghuis: wlz zzp5 verpleegplek
verpleeghuis: mama is vannacht weer gaan lopen, thuis is op, wij kunnen niet meer
verpleeghuis: wat neemt zij mee: de klok, het naaimachientje, haar stoel
verpleeghuis: moet het huis verkocht worden voor de eigen bijdrage
verpleeghuis: gesloten afdeling, dat klinkt als een gevangenis
verpleeghuis: op kamers met vier, of heeft elk nu een eigen slaapkamer
verpleeghuis: rusthuis met zwaar zorgbehoevenden, opnamedatum, dagprijs
verpleeghuis: voor mijn man, hij kan niks meer, hij slaat soms, 24 uur zorg
verpleeghuis: ik wil dat hij dichtbij ligt zodat ik elke dag met de bus kan
verpleeghuis: het verplegend personeel vliegt, mijn schoonmoeder zit te wachten in haar nachtpon
verpleeghuis: kan je vooraf een paar weken proeven of is opname definitief
verpleeghuis: somatische afdeling, hij is helder maar totaal afhankelijk
verpleeghuis: hindoestaans verpleeghuis
verpleeghuis: ik ben schuldig, ik heb haar koffers gepakt terwijl ze sliep
verpleeghuis: verpleeghuisarts, wie is dat en wanneer komt hij
verpleeghuis: PG 24-uurs, Wlz VV05 met BOPZ/Wzd, actief plaatsen
verpleeghuis: crisisbed gezocht, IBS dreigt, dementie met agressie
verpleeghuis: somatiek VV06, PEG-sonde, voorkeur regio oost
verpleeghuis: opname langdurige zorg, art. 21 Wzd-besluit aangevraagd
verpleeghuis: Verpleeghuis met binnentuin, huisdieren welkom, eigen artsen en behandelteam.
verpleeghuis: Als thuis wonen niet meer gaat: bij ons vindt u dag en nacht zorg, een eigen kamer en vrijheid in de beweging.
verpleeghuis: Afdeling voor mensen met ernstige lichamelijke klachten: verpleging, therapie en gezelligheid.
verpleeghuis: Familie heeft bij ons een sleutel; u komt wanneer u wilt en slaapt desnoods in de fauteuil.
verpleeghuis: nursing home for a man with advanced dementia, urgent
verpleeghuis: we can't keep her at home, she needs care round the clock
verpleeghuis: ze moet weg uit de revalidatie en naar huis kan ze niet meer
kleinschalig: zeven bewoners rond een grote houten tafel, dat zou iets voor mijn moeder zijn
kleinschalig: geen gangen met dertig deuren graag, dat kan zij niet aan
kleinschalig: huisje aan huisje, kippen in de ren, piepers jassen met zijn allen
kleinschalig: papa raakt overstuur van grote zalen en wisselende gezichten
kleinschalig: bestaat er zo'n huis op een boerenerf waar ze echt wonen
kleinschalig: in een gewone straat, met een gewone keuken
kleinschalig: ik wil zelf nog mijn was ophangen, ook als ik alles vergeet
kleinschalig: thomashuis achtig maar dan voor ouderen
kleinschalig: kleine groep dementie wonen noord
kleinschalig: particuliere woonzorgvilla voor negen bewoners met pgb
kleinschalig: rustige huiselijke plek, vader is boer en wil beesten horen
kleinschalig: familie kookt mee, familie beslist mee, ouderinitiatief voor dementerenden
kleinschalig: groepswonen met eigen slaapkamer gedeelde huiskamer
kleinschalig: KSW pg, 8 bewoners per huiskamer, vast team
kleinschalig: aanmelding woongroep, mw. gebaat bij structuur en huiselijke sfeer
kleinschalig: kleinschalig wonen VV5, VPT, vrijwilligers rol in huishouden
kleinschalig: In onze huiskamers ruikt het naar soep; acht bewoners met dementie leven er als één huishouden.
kleinschalig: Zorgboerderij met woongroep: wonen tussen fruitbomen, schapen en mensen die u kennen.
kleinschalig: Elk huis kiest zijn eigen ritme, muziek en pot; uitslapen mag.
kleinschalig: Klein en warm: woonvorm voor zes dames en heren met geheugenverlies, midden in het dorp.
kleinschalig: a small home with a kitchen table rather than a ward
kleinschalig: dementia house, six residents, hens in the garden
kleinschalig: een gewone voordeur, kapstok, en mensen die weten hoe je je ei wilt
zelfstandig-met-zorg: een flatje op de begane grond met een belletje naar de zuster
zelfstandig-met-zorg: aanleunwoning naast het tehuis van mijn man
zelfstandig-met-zorg: eigen keuken, eigen bed, en toch niet alleen als er wat is
zelfstandig-met-zorg: seniorencomplex met restaurant en kapper beneden
zelfstandig-met-zorg: wij zijn allebei tachtig en willen gelijkvloers met zorg om de hoek
zelfstandig-met-zorg: hofjeswoning, portiersloge, oog voor elkaar
zelfstandig-met-zorg: knarrenhof
zelfstandig-met-zorg: zelfstandig appartement, ik kook zelf, maar iemand die bij griep soep brengt
zelfstandig-met-zorg: serviceflat te huur, lift, huismeester
zelfstandig-met-zorg: kan ik daar blijven als ik later meer hulp moet hebben
zelfstandig-met-zorg: kangoeroewoning bij mijn dochter, met de thuiszorg in de buurt
zelfstandig-met-zorg: woongroep voor vrouwen boven de zestig
zelfstandig-met-zorg: wonen met zorg binnen handbereik zonder indicatie
zelfstandig-met-zorg: assistentiewoning in het dorp met noodoproep
zelfstandig-met-zorg: oude Indische dame, flat tussen landgenoten
zelfstandig-met-zorg: zorgwoning, alarmering in huis, ongeplande zorg < 15 min
zelfstandig-met-zorg: VPT in aanleunwoning, partner zonder indicatie
zelfstandig-met-zorg: woonzorgcomplex, toewijzing via corporatie, leeftijd 70+
zelfstandig-met-zorg: Zelfstandig wonen met een huiskamer beneden waar altijd koffie is en een zorgpost in het gebouw.
zelfstandig-met-zorg: Huur een comfortabel appartement; zorg koopt u per uur of komt via uw indicatie.
zelfstandig-met-zorg: Thuis in het hof: vijfentwintig kleine woningen rond een tuin, bewoners die op elkaar letten en een wijkteam als buur.
zelfstandig-met-zorg: Aanleunwoningen met gebruik van restaurant, fysiotherapie en 24-uurs opvolging.
zelfstandig-met-zorg: sheltered flat with a warden, mother still cooks for herself
zelfstandig-met-zorg: our own front door with help nearby in the night
zelfstandig-met-zorg: ik wil geen verpleegtehuis, ik wil een klein huisje met een knop
tijdelijk-verblijf: naar huis is te vroeg en het ziekenhuis gooit haar eruit
tijdelijk-verblijf: zes weken op één been en een huis met een wenteltrap, waar kan ik heen
tijdelijk-verblijf: de mantelzorger ligt zelf onder het mes
tijdelijk-verblijf: een herstelhotel zei de mevrouw op de afdeling
tijdelijk-verblijf: kort verblijf tot de verbouwing van de badkamer klaar is
tijdelijk-verblijf: vader moet aansterken en daarna wil hij weer naar zijn kippen
tijdelijk-verblijf: wie vangt oma op terwijl wij zoeken naar een vaste plek
tijdelijk-verblijf: spoedbed weekend, bij de huisartsenpost gezeten en nergens terechtgekund
tijdelijk-verblijf: schoonvader kan na longontsteking niet alleen zijn, tijdelijk onderdak
tijdelijk-verblijf: eerstelijnsverblijf betaalt verzekering
tijdelijk-verblijf: respijt of herstel weet ik niet, twee weken een bed met zorg
tijdelijk-verblijf dementie-gedrag: verdwaald gevonden door politie, kan vannacht niet naar huis
tijdelijk-verblijf: de kachel is stuk, moeder is 91, kan ze even ergens zitten
tijdelijk-verblijf: ELV laag complex, onbelaste fractuur, sociale indicatie
tijdelijk-verblijf: ELV hoog, AB per infuus, verwachte duur 3 wkn
tijdelijk-verblijf: observatiebed, diagnostiek, kan patiënt nog thuis wonen
tijdelijk-verblijf: crisisopname, mantelzorger in ziekenhuis, plek < 24 u
tijdelijk-verblijf: tijdelijk bed ter overbrugging Wlz
tijdelijk-verblijf: Herstelafdeling: kamer met tuin, zorg en oefenen tot u weer naar huis kunt.
tijdelijk-verblijf: Eerstelijns verblijf voor wie te ziek is voor thuis en niet ziek genoeg voor het ziekenhuis.
tijdelijk-verblijf: Zorgpension: logeren met verzorging na een operatie, ook op eigen rekening.
tijdelijk-verblijf: Coördinatiepunt tijdelijk verblijf: één nummer voor huisartsen en families, wij zoeken het bed.
tijdelijk-verblijf: convalescence stay, can't climb stairs with this plaster cast
tijdelijk-verblijf: a bed for three weeks till she can manage at home again
tijdelijk-verblijf: na de val, voor het verpleeghuis, ergens ertussenin
verhuizen: van ons boerderijtje naar het dorp, na vierenvijftig jaar
verhuizen: te groot, te veel trappen, te veel tuin
verhuizen: ik weet niet hoe je je inschrijft als woningzoekende met een computer
verhuizen: wachttijd seniorenwoning elf jaar, daar ben ik er niet meer
verhuizen: dichter bij mijn dochter in Brabant, zij in haar straat en ik om de hoek
verhuizen: meubels passen niet in de nieuwe flat, wie neemt de piano
verhuizen: urgentie aanvragen want moeder kan de trap niet op
verhuizen: dozen, verhuiswagen, gordijnen, alles alleen, ik ben weduwe
verhuizen: koopwoning verkopen en dan huren, is dat wijs op je tachtigste
verhuizen: gelijkvloers met een balkon en bus voor de deur
verhuizen: mijn zuster en ik willen samen gaan wonen
verhuizen: inpakken oudere verhuizing hulp
verhuizen: zij wil terug naar de stad waar zij geboren is
verhuizen: benedenwoning ruilen
verhuizen: ik blijf rondlopen met plattegronden en durf niet te tekenen
verhuizen: medische urgentie, huidige woning ongeschikt, 3e etage zonder lift
verhuizen: doorstroommakelaar: 76-jarig echtpaar, eengezinswoning naar appartement
verhuizen: Verhuiscoach voor senioren: opruimen, inschrijven, verhuizen en de schilderijen weer ophangen.
verhuizen: Verhuisservice met geduld: wij pakken in, richten in en zetten het koffieapparaat aan.
verhuizen: Seniorenmakelaar vindt met u een gelijkvloers huis en regelt voorrang.
verhuizen: Cursus: blijf ik of ga ik? Nadenken over wonen na uw zeventigste.
verhuizen: downsizing, we need a ground floor flat near the shops
verhuizen: help me find a place closer to my daughter
verhuizen: opslag, sleutels, opzegging, gas overzetten, wie doet dat met haar
logeren: een weekje weg van alles, en mijn man ergens waar ze lief zijn
logeren: logeerbed voor mijn vader als wij naar de bruiloft in Marokko gaan
logeren: drie nachten per maand zou mij redden
logeren: kan moeder mee op vakantie met zorg erbij of logeren in die tijd
logeren: hij slaapt nergens zonder mij, durven wij het
logeren: logeerhuis met een hond, zij is dol op honden
logeren: opa wil niet, hij zegt: ik word weggestopt
logeren: mijn galblaas moet eruit en dan is er niemand voor mijn vrouw
logeren: kortverblijf in het woonzorgcentrum, twee weken augustus
logeren: om het weekend uit logeren zodat ik bij kan slapen
logeren: respijtlogeren kosten Wmo
logeren: koffertje, medicijnlijst, knuffel, wat geef je mee
logeren: kortdurend verblijf Wmo, 36 etmalen/jr, overbelaste partner
logeren: logeeropvang Wlz, VV05, 104 etmalen, taxi geregeld
logeren: planning logeerbed, 2 wkn juli, incontinent, tillift nodig
logeren: Ons logeerhuis heeft zes kamers, een moestuin en een kok; uw naaste is te gast en u bent even vrij.
logeren: Logeren van vrijdag tot maandag, met een vertrouwd team en eigen dekbed.
logeren: Vakantieweek voor partners samen: hij met zorg, zij met rust.
logeren: Nachten-arrangement: een paar vaste nachten per maand in onze gastenkamer.
logeren: short stay for my wife with Alzheimer's so I can visit my sister in Wales
logeren: respite bed, two weeks in summer
logeren: een keer uitslapen zonder te luisteren of hij uit bed valt
`;
