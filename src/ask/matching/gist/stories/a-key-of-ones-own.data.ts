/** Told and offered about a key of one own: the street, the night shelter, homes with staff near, moving, and rooms too full. */
export const aKeyOfOnesOwn = `
daklozenopvang: Ik slaap in mijn Opel achter de sporthal, mijn honden ook, en het vriest
daklozenopvang: Vannacht nergens heen
daklozenopvang: bankslaper
daklozenopvang: Ze hebben me uitgezet, mijn spullen staan in een container op het industrieterrein
daklozenopvang: Regiobinding, wat is dat voor onzin, ik ben in deze stad geboren
daklozenopvang: dak en bed voor man met hond
daklozenopvang: De bus rijdt rond tot één uur, daarna ga ik naar het station, en daar jagen ze me weg
daklozenopvang: kan mijn zoon met zijn rugzak ergens terecht, hij slaapt in trappenhuizen
daklozenopvang: gezin met twee kleuters op straat na ontruiming
daklozenopvang: Economisch dakloos: baan, geen huis. Ik ben vrachtwagenchauffeur en woon in de cabine
daklozenopvang: soepbus
daklozenopvang: zwervers bij de Aldi, wie helpt die mensen
daklozenopvang: meneer verblijft in het park, wond aan been, weigert opvang. Straatdokter?
daklozenopvang: Een kamer voor zes weken, douche, kluisje, gesprek over wat nu
daklozenopvang: uitgeprocedeerd geen recht op niks
daklozenopvang: homeless in this city, no insurance, where can I shower and sleep
daklozenopvang: Poolse man verloor werk en kamer tegelijk, drinkt, slaapt onder brug
daklozenopvang: Maatschappelijke opvang centraal meldpunt, screening, trajecttoewijzing
daklozenopvang: jongeren op straat, Kamertje, inloophuis 16-23
daklozenopvang: vriendin heeft de sloten vervangen, ik sta buiten met een tas
daklozenopvang: dagopvang dak- en thuislozen, kleding wassen, warme maaltijd
daklozenopvang: Ex-gevangene komt vrijdag vrij en heeft geen adres, reclassering zoekt noodbed
daklozenopvang: zwangere vrouw slaapt in tent op de camping die gaat sluiten
daklozenopvang: ik woon in een antikraakpand, maandag moet ik eruit
daklozenopvang: crisisopvang gezinnen, eigen bijdrage
daklozenopvang: 'k slaap al een week in 't station
daklozenopvang: te oud voor de straat: zestig, diabetes, kapotte schoenen
daklozenopvang: verpleegkundige opvangbedden voor zieke daklozen
daklozenopvang: woonschip gezonken, geen verzekering
daklozenopvang: logeeradres vrouwen zonder papieren
daklozenopvang: vroeger had ik een zaak, nu een slaapzak
beschermd-wonen: Alleen wonen is al drie keer mislukt, elke keer eindigde het in een opname
beschermd-wonen: beschermd wonen wachtlijst
beschermd-wonen: Een plek met een slot op de voordeur maar wel iemand in het kantoortje
beschermd-wonen: BW 24 uur
beschermd-wonen: RIBW aanmelden
beschermd-wonen: Mijn zoon heeft schizofrenie en woont bij mij. Ik ben 73. Waar moet hij heen als ik er niet meer ben
beschermd-wonen: uitstroom kliniek, niet zelfstandig, Wlz GGZ-W
beschermd-wonen: Zij raakt in paniek als het donker wordt en er niemand in huis is; ze is 41, jaren psychiatrie
beschermd-wonen: forensisch beschermd wonen, titel voorwaardelijk, verslaving in remissie
beschermd-wonen: woongroep autisme 24-uurs begeleiding
beschermd-wonen: wonen waar medicijnen worden klaargelegd en iemand vraagt of je gegeten hebt
beschermd-wonen: Beschut wonen Vlaanderen, kandidaat 46
beschermd-wonen: Skaeve huse, prikkelarm wonen voor mensen die altijd botsen met buren
beschermd-wonen: Jongvolwassene met psychosegevoeligheid, drugsverleden, wil niet terug naar ouders
beschermd-wonen: sheltered housing for my brother with schizophrenia, staff at night
beschermd-wonen: kamer met gedeelde keuken, eigen bel, zes huisgenoten, huisregels
beschermd-wonen: ik heb borderline en ben bang voor mezelf 's nachts
beschermd-wonen: safehouse na verslavingskliniek, geen middelen in huis
beschermd-wonen: Begeleiding op locatie, slaapwacht, eten om zes
beschermd-wonen: SGLVG én psychiatrie, wie heeft verblijf
beschermd-wonen: Mijn zus kwam uit de isoleer en moet nu ergens waar ze haar kennen
beschermd-wonen: dubbele diagnose woonvoorziening, harm reduction
beschermd-wonen: indicatie beschermd wonen gemeente centrumgemeente
beschermd-wonen: beschermende woonvorm voor ouderen met een psychiatrische achtergrond
beschermd-wonen: Ouderdomskamer bij de paters was vroeger, waar gaat een oude psychiatrische patiënt nu wonen
beschermd-wonen: kleinschalig, op het platteland, met moestuin, voor wie de stad te hard is
beschermd-wonen: ik stook fikkies als ik boos ben, niemand wil mij in huis
beschermd-wonen: autistische man van 33, moeder overleden, kan geen ei koken, wordt boos van bezoek
beschermd-wonen: van beschermd wonen naar zelfstandig met afbouw
beschermd-wonen: veilig wonen, ritme en gezelschap na de psychiatrie
begeleid-wonen: Een appartement van mezelf en iemand die op woensdag de post komt doen
begeleid-wonen: begeleid zelfstandig wonen ggz jongvolwassenen
begeleid-wonen: Mijn neef (27) kan bijna alles, behalve rekeningen, ramen dichtdoen en nee zeggen tegen vrienden
begeleid-wonen: kamer met begeleiding
begeleid-wonen: Studio's rond een steunpunt, begeleiding tot tien uur 's avonds
begeleid-wonen: wonen na detentie met begeleider, ET of schorsing
begeleid-wonen: lvb begeleid wonen 18+ gemeente
begeleid-wonen: tussenstap tussen ouderlijk huis en eigen huis
begeleid-wonen: woontraject met huurcontract op naam van de organisatie, na een jaar op jouw naam
begeleid-wonen: supported housing for young man with Asperger
begeleid-wonen: driehoekscontract huur en zorg
begeleid-wonen: huurt woning onder voorwaarde van woonbegeleiding, kan niet zonder want tweede ontruiming dreigt
begeleid-wonen: Doorstroomwoning na vrouwenopvang
begeleid-wonen: we wonen met z'n vieren, delen de bank, en de begeleidster heeft een eigen sleutel
begeleid-wonen: ik ben 19, licht verstandelijk, en wil niet meer bij mijn pleegouders wonen
begeleid-wonen: ambulante woonbegeleiding en de flat samen inrichten
begeleid-wonen: kandidaat voor Magazijnwoningen, ex-dakloos, nuchter
begeleid-wonen: omklapwoning
begeleid-wonen: Veel kunnen, weinig overzien, en dan wonen: met een coach gaat dat
begeleid-wonen: ik zoek wonen met een beetje hulp, niet te veel
begeleid-wonen: schizofrenie stabiel, eigen flat, twee keer in de week bezoek
begeleid-wonen: wooncoach voor ex-verslaafde
begeleid-wonen: gemengd wonen: studenten, statushouders en jongeren uit de zorg in één flat
begeleid-wonen: LVB-stel zoekt woning met hulp in de buurt
begeleid-wonen: mag mijn kat mee naar begeleid wonen?
wonen: Waar kan ik wonen als ik het thuis niet meer red en mijn kinderen ver weg zitten?
wonen: woonzorg zoeken
wonen: een plek om te leven met zorg erbij
wonen: Wij willen met vrienden een hof beginnen en samen oud worden
wonen: woonvorm met begeleiding, welke soorten zijn er
wonen: rondleiding wonen locatie
wonen: kunnen echtparen bij elkaar blijven als één van de twee zorg nodig heeft
wonen: kamers vrij?
wonen: verhuizen naar een woonvoorziening, wat mag mee
wonen: My uncle cannot live alone any longer, what kinds of homes exist here
wonen: hoe lang is de wachtlijst voor wonen bij jullie
wonen: Woonlocaties in het groen, in de wijk, groot en klein: kom kijken en eet mee
wonen: zorgvilla of gewoon instelling, prijsverschil
wonen: kangoeroewoning zorg aan huis
wonen: woonzorg voor stel, zij Parkinson hij gezond
wonen: Bezwaar tegen overplaatsing naar andere locatie
wonen: plek gezocht voor oom die altijd in klooster woonde en nu ziek is
wonen: woonplek, tuin, huisdier toegestaan
wonen: wonen voor mensen met een zorgvraag: aanmeldingsformulier en intake
wonen: een dak, een tafel en mensen om je heen
wonen: hij wil geen tehuis hij wil een huis
verhuizen: urgentie aanvragen
verhuizen: De trap, de drempel, het bad. Dit huis is te groot en mijn knieën te klein
verhuizen: woningnet inschrijven vergeten, 47 jaar
verhuizen: gelijkvloers appartement met lift in de buurt van mijn zus
verhuizen: Wie helpt inpakken? Ik heb 40 jaar spullen en twee linkerhanden
verhuizen: gescheiden en op een camping, woning zoeken met twee kinderen
verhuizen: woningruil senioren
verhuizen: dochter vindt dat ik kleiner moet gaan wonen
verhuizen: verhuiscoach ouderen doorstroom
verhuizen: verhuiskostenvergoeding WMO
verhuizen: Kleinere woning, groter leven: wij regelen dozen, dragers, gordijnen en de post
verhuizen: geen reactie op tweehonderd huizen
verhuizen: schimmel in de muren, kind met astma, ander huis
verhuizen: moeten uit sloopwoning, moeder begrijpt het niet en pakt steeds uit
verhuizen: we are looking for a house without stairs, my husband walks badly
verhuizen: medische urgentie verklaring huisarts
verhuizen: seniorenwoning vrijesector of sociale huur
verhuizen: overal te duur overal te ver
verhuizen: hospitakamer, tijdelijk contract, ontheemd
verhuizen: lotingwoning jongeren
verhuizen: van flat negen hoog zonder lift naar beneden ergens
verhuizen: verhuizer met geduld voor oude mensen
verhuizen: 'k moet verhuizen en 'k zie der tegenop
verhuizen: makelaar, woonconsulent, huurtoeslag bij verhuizing
tijdelijk-verblijf: Ze mag maandag uit de kliniek maar haar vriend zit nog in huis. Kan ze ergens een paar weken?
tijdelijk-verblijf: time-out bed ggz
tijdelijk-verblijf: respijthuis na crisis
tijdelijk-verblijf: verbouwing van de badkamer en ik in een rolstoel, zes weken ergens anders
tijdelijk-verblijf: mijn man (mantelzorger) moet geopereerd worden, wie neemt mij drie weken op
tijdelijk-verblijf: tijdelijk ergens waar verpleging is na heupbreuk
tijdelijk-verblijf: crisisbed Wmo
tijdelijk-verblijf: Even niet thuis, wel in goede handen
tijdelijk-verblijf: kortdurend verblijf verstandelijke beperking na overlijden moeder
tijdelijk-verblijf: Wachten op verpleeghuis, mag zij tussendoor ergens verblijven
tijdelijk-verblijf: sleutelgat: psychiatrisch kortverblijf zes nachten op eigen verzoek
tijdelijk-verblijf: step-down na IC, thuis geen hulp
tijdelijk-verblijf: temporary bed after surgery, living alone
tijdelijk-verblijf: overbrugging tot aanpassing woning klaar is
tijdelijk-verblijf: hotel met zorg
tijdelijk-verblijf: kamer voor familie bij ziekenhuis
tijdelijk-verblijf: spoedplek want de buurvrouw die hem hielp is overleden
tijdelijk-verblijf: een paar weken bijkomen in het bos met verpleging
opruimen: Ik kan de bank niet zien. Er liggen kranten uit 1998 op
opruimen: hoarding
opruimen: spullen spullen spullen
opruimen: brandweer eist vrije gang
opruimen: Mijn vader verzamelt radio's, in de badkuip, in de oven, in mijn oude bed
opruimen: vervuilde woning na overlijden van partner
opruimen: woningbouw dreigt, rommel tot plafond, hond, kakkerlakken
opruimen: wie helpt mij zonder alles weg te gooien
opruimen: verzameldrang professional organizer met zorg
opruimen: schaamte om de deur open te doen vanwege de troep
opruimen: mijn moeder koopt elke week op de kringloop en niks gaat weg
opruimen: hij bewaart lege melkpakken, gespoeld en op stapel
opruimen: Vuilniszakken op het balkon, muizen, buren klagen; cliënt psychiatrisch, bemoeizorg
opruimen: opruimcoach adhd
opruimen: zolder leegmaken na scheiding
opruimen: hoarder cleaning with respect
opruimen: stap voor stap met één la per keer, u beslist
opruimen: uithuizing dreigt wegens brandgevaar
opruimen: extreme vervuiling specialistisch reinigen en begeleiding
opruimen: kleren van mijn overleden man, ik kan het niet
opruimen: 'k krijg mijn kot niet gekuist
opruimen: de kinderkamers liggen vol en de jeugdzorg komt kijken
`;
