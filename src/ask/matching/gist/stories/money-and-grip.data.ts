/** Told and offered about money and debts, papers, who decides for another, little income, and support at home. */
export const moneyAndGrip = `
geld: rondkomen
geld: Ik verdien niet slecht, maar rond de twintigste is het op, ik pin wat ik nodig denk te hebben, en mijn man en ik praten er niet over omdat het altijd op schreeuwen uitdraait
geld: budgetcoach
geld: hulp met mijn portemonnee
geld: wat betaal ik eigenlijk aan eigen bijdrage als ik thuishulp neem
geld: spaargeld en het verpleeghuis, eten ze alles op
geld: kasboekje bijhouden
geld: mijn zoon koopt alles op afbetaling en weet niet wat hij uitgeeft
geld: wie helpt mij de financiën op een rij te zetten na de scheiding
geld: omgaan met geld leren, net achttien
geld: nibud, begroting, overzicht in en uit
geld: als schoolmaatschappelijk werker zie ik ouders die hun centen niet kunnen beheren
geld: ik word binnenkort weduwe en mijn man deed altijd alles met geld
geld: ik ben gestopt met werken en weet niet of mijn pensioen klopt
geld: Where can I get advice about money matters
geld: How much do I pay for care at home
geld: Help with budgeting every month
geld: ik heb pinpas geven aan nicht, geld weg, wie kan mij geld uitleggen
geld: wanneer komt vakantiegeld en hoe hou ik iets over
geld: wij willen weten of wij ons huis moeten verkopen voor mama haar zorg
geld: belastingteruggave, hypotheek, erfbelasting, wie rekent dat na
geld: money stress bro elke maand weer rood staan
geld bewind: mijn broer is makkelijk over te halen en geeft al zijn geld weg aan vreemden
geld: CAK rekening begrijp ik niks van
geld: weekgeld, potjes, enveloppen, hoe doe je dat
geld: mijn vaste lasten zijn gestegen en mijn loon niet
geld: spaart zich arm voor later en durft de kachel niet aan
geld: financieel misbruik door een dochter, oma mist sieraden en biljetten
geld: ons bomma steekt haar geld in een kous
geld: ik wil leren sparen en niet elke bui online iets bestellen
geld: Geldfit: in drie vragen weten waar u het best hulp krijgt bij geld
geld: Financieel café, inloop bij koffie en rekenmachine
geld: Budgetcursus, vijf avonden grip op uitgaven
geld: Eigen bijdrage en vermogen, onafhankelijk advies over betaalbare zorg
geld: Financieel spreekuur voor gepensioneerden, pensioen en AOW uitgelegd
geld: Budgetbeheer: wij betalen de vaste lasten en u krijgt leefgeld
geld: Voorlichting over geld voor jongeren die achttien worden
geld: Geldmaatje aan de keukentafel
geld: Geldzaken na overlijden of scheiding: vrijwilliger met financiële achtergrond
geld: Moneyfit lessen in buurthuizen
geld: Werkgeversaanpak financiële zorgen van personeel
geld: Meldpunt financieel ouderenmisbruik, advies en steun
geld: Rekenhulp zorgkosten: wat betaalt u voor Wmo en Wlz
geld: Geldplan en begroting met een getrainde vrijwilliger
geld: Financiële zelfredzaamheid, één op één bij u thuis
schulden: deurwaarder
schulden: De ene lening loste de andere af, nu staat er beslag op mijn salaris, ik krijg negentig euro in de week, en mijn vrouw weet niet dat er nog drie brieven in de kofferbak liggen
schulden: schuldsanering aanvragen
schulden: achterstand huur vier maanden
schulden: ze willen me uit huis zetten vanwege de huur
schulden: creditcard, klarna, wehkamp, alles in het rood
schulden: incasso belt mij op het werk
schulden: mijn zoon heeft boetes van de trein tot drieduizend euro
schulden: gasafsluiting dreigt
schulden: toeslagenaffaire, ik vertrouw de overheid niet meer
schulden: als ambulant werker heb ik een cliënt met dertien schuldeisers, welke schuldhulp neemt zijn zaak op
schulden: failliet met mijn eetcafé en privé alles kwijt
schulden: CJIB, gijzeling, wie helpt voordat ik vastzit
schulden: wsnp of minnelijk traject
schulden: mijn ex liet mij achter met zijn schuld
schulden: I can't pay my debts and bailiffs are coming
schulden: Debt counsellor for a self employed person
schulden: Behind with the rent and afraid of eviction
schulden: niet slapen van de rekeningen, ik doe de gordijnen dicht als er gebeld wordt
schulden: veel schuld door telefoon abonnement, ik niet begrijpen contract
schulden: studieschuld en autolening, ben 22 en zit er tot mijn nek in
schulden: moeder leende van verkeerde mensen, zij bedreigen haar
schulden: blut, bkr, niks kan meer
schulden: afbetalingsregeling met de belasting
schulden: we staan al drie jaar onder de schuldhulp en komen geen stap vooruit
schulden: den huissier staat hier voor de deur
schulden: de zorgverzekeraar heeft mij bij het wanbeheer gezet
schulden: loonbeslag
schulden: gokschuld terugbetalen aan vrienden
schulden: beslagvrije voet verkeerd berekend
schulden: Schuldhulpverlening gemeente, gratis en vertrouwelijk, binnen vier weken gesprek
schulden: Vroegsignalering: wij bellen aan als huur of energie niet betaald is
schulden: Schuldhulpmaatje loopt mee tot u weer adem krijgt
schulden: Saneringskrediet van de kredietbank
schulden: Moedige Moeders en Vaders uit de schuld, groepstraject
schulden: Jongeren Perspectief Fonds: schuld afgekocht in ruil voor opleiding
schulden: Ondernemersloket Over Rood, hulp voor zzp'ers met betalingsproblemen
schulden: Bemiddeling met schuldeisers, stabilisatie, nazorg
schulden: Crisisinterventie bij dreigende ontruiming of afsluiting
schulden: Rechtshulp bij beslag en incasso
schulden: Budgetkring, deelnemers lossen samen hun schulden op
schulden: Mesis-screening en plan van aanpak, NVVK-lid
schulden: Collectief schuldregelen, één aanvraag voor al uw schuldeisers
schulden: Een vrijwilliger opent met u de zak met enveloppen van het incassobureau
schulden: Nooit te laat: schuldenlab voor mensen die betaalachterstand verbergen
administratie: stapel enveloppen
administratie: Mijn vrouw deed vijftig jaar lang de ordners, ik weet niet eens waar het verzekeringspapier ligt, er komt elke dag iets door de bus en ik leg het in de fruitschaal
administratie: hulp bij de post
administratie: belastingaangifte invullen
administratie: formulieren te moeilijk
administratie: orde in mijn papieren
administratie: toeslagen aanvragen en brieven van de SVB
administratie: welke brief is belangrijk en welke mag bij het oud papier
administratie: mijn moeder gooit alles weg, ook rekeningen en de uitslag van het ziekenhuis
administratie: ik heb dyslexie en durf geen brief open te maken
administratie: als buurvrouw help ik haar met de administratie maar het wordt mij te veel
administratie: een vrijwilliger die om de week langskomt om te ordenen, ponsen en nieten
administratie: geld is er genoeg, alleen het overzicht is kwijt
administratie: automatische incasso regelen, abonnementen opzeggen
administratie: wie vult met mij het aanslagbiljet in
administratie: Somebody to sort out my mail and forms
administratie: Help with tax return and official letters
administratie: I don't understand the letters from the council
administratie: ik kan brief niet lezen, soms boete, wie kijkt met mij
administratie: mapje, tabblad, bewaren of scheuren
administratie: na het overlijden van pa moet alles omgeschreven worden, bank, verzekering, kenteken
administratie: ze wil dat ik meekijk met haar bankzaken, maar ik woon in Spanje
administratie: door mijn hersenletsel snap ik geen tabellen meer en raak brieven kwijt
administratie: ik sta huilend bij de brievenbus
administratie: uitstelgedrag, een la vol ongeopend, boetes wegens te laat
administratie: paperassen
administratie: jongen van negentien, eerste baan, snapt loonstrook niet
administratie: contract opzeggen energie
administratie: verhuizing doorgeven aan alle instanties
administratie: mijn vader van 90 wil niet dat zijn dochters in zijn papieren neuzen, een neutrale persoon wel
administratie: het steunpunt heeft een spreekuur maar ik moet dan alles meeslepen in een boodschappentas
administratie: Thuisadministratie: vrijwilliger ordent samen met u post, bank en belasting
administratie: Formulierenbrigade, inloop zonder afspraak
administratie: Invulhulp belasting voor 65-plussers, februari tot mei
administratie: Papierwinkel, woensdagmiddag, neem alles mee in een tas
administratie: Postspreekuur sociaal raadslieden
administratie: Administratieve ondersteuning Wmo, tot u het zelf kunt
administratie: Belastinghulp van de vakbond en ouderenbond
administratie: Op orde: een half jaar elke twee weken iemand die mee-ordent
administratie: Nabestaandenhulp bij alles wat op papier moet
administratie: Digitale kluis en map, samen inrichten
administratie: Wij lezen de brief, leggen uit en bellen
administratie: Studenten helpen bij toeslagen, aangifte en DUO
administratie: Vrijwillige ouderenadviseur invulhulp
administratie: Mantelzorger op afstand? Wij doen de administratie van uw ouder
administratie: Kantoor aan huis, particuliere administratiehulp met ervaring bij senioren
bewind: onder bewindstelling
bewind: Mijn broer met Down heeft na de dood van onze ouders een eigen spaarrekening en een erfdeel, wij wonen ver weg en zoeken iemand die door de rechter wordt aangesteld om daarop te letten
bewind: mentor voor moeder
bewind: curator
bewind: bewindvoerder wisselen
bewind: kantonrechter formulier
bewind: ik krijg vijftig euro in de week en mijn bewindvoerder neemt de telefoon niet op
bewind: wie beslist er over zijn behandeling nu hij wilsonbekwaam is
bewind: mijn tante geeft geld aan oplichters en wil geen hulp
bewind: uit bewind, ik kan het weer zelf
bewind: beschermingsbewind wegens verkwisting
bewind: als casemanager wil ik een mentor voorstellen voor een alleenstaande mevrouw zonder familie
bewind: ondercuratelestelling van een verslaafde vader
bewind: verschil mentor, curator en bewindvoerder
bewind: mijn kind met een beperking wordt achttien en mag dan volgens de wet alles ondertekenen
bewind: Who can manage my uncle's finances by court order
bewind: Legal guardian for adult with dementia and no family
bewind: Complaint about my administrator, he doesn't pay my bills
bewind: bijzondere bijstand voor de kosten van de bewindvoerder
bewind: familie ruziet over wie vader mag vertegenwoordigen bij zorgbeslissingen
bewind: ik onder bewind, ik snap niet, ik wil weten waar geld heen
bewind: leefgeld te laat overgemaakt
bewind: broer tekent leasecontracten zonder te begrijpen
bewind: de notaris zegt te laat voor een volmacht, nu moet het via de rechtbank
bewind: die bewindvoerder van mij is een eikel, mag ik een ander
bewind: wettelijk vertegenwoordiger
bewind: ze is makkelijk te beïnvloeden en heeft vier telefoonabonnementen
bewind: beneficiaire erfenis en handelingsonbekwaam, wat doen wij
bewind: voorlopig bewindvoerder in Vlaanderen, hoe heet dat hier
bewind: mijn vriend is wilsonbekwaam na het ongeluk en niemand mag iets voor hem tekenen
bewind: verzoekschrift indienen
bewind: Beschermingsbewind, mentorschap en curatele, benoemd door de kantonrechter
bewind: Stichting Mentorschap: vrijwillige mentoren behartigen persoonlijke belangen
bewind: Bewindvoerderskantoor met vaste contactpersoon en maandelijkse inzage
bewind: Begeleiding naar uitstroom uit bewind, stap voor stap weer zelf betalen
bewind: Wettelijke vertegenwoordiging bij verstandelijke beperking, Wlz en Wzd
bewind: Familiebewind en -mentoren, helpdesk, rekening en verantwoording
bewind: Bewindsadvies gemeente, alternatief voor dure beschermingsmaatregelen
bewind: Professionele curator bij complexe erfenissen en verslaving
bewind: Mentor beslist mee over zorg, behandeling en wonen als u dat niet kunt
bewind: Budgetbeheer of bewind, wij leggen het verschil uit
bewind: PGB-beheer en bewind in één hand
bewind: Testamentair bewind voor kinderen met een handicap
bewind: Aanvraag bij de rechtbank invullen, samen met onze jurist
bewind: Onderbewindstelling bij problematische schulden, Recofa normen
bewind: Bewindvoerders met hart voor cliënten, lid van de branchevereniging PBI
minima: voedselbank
minima: Ik draai elk dubbeltje om, het brood komt uit de vriezer van vorige week, en als mijn jongste weer uit zijn schoenen groeit, dan sla ik een paar avonden het eten over
minima: bijzondere bijstand
minima: toeslag aanvragen kindgebonden budget
minima: wasmachine kapot en geen geld
minima: kerstpakket voor arm gezin
minima: wie betaalt schoolreisje en laptop van mijn kinderen
minima: individuele inkomenstoeslag
minima: leven van een uitkering met alleen AOW
minima: stadspas, gratis zwemmen, korting
minima: bril kan ik niet betalen
minima: kleding voor kinderen, tweedehands
minima: mijn buurvrouw eet de restjes van de kantine waar ze poetst
minima: alleenstaande vader, wajong, twee kinderen, eind van de maand rijst met niks
minima: energie compensatie
minima: I can't afford food this week
minima: Help with money for school things, low income family
minima: Benefits I am entitled to as a single mother
minima: huurtoeslag stopgezet, wat nu
minima: als juf zie ik een meisje in de winter zonder sokken, waar kan haar moeder terecht voor kleren
minima: ik geen geld medicijn, eigen risico te hoog
minima: jeugdfonds sport en cultuur
minima: kwijtschelding gemeentebelasting
minima: tafel, bed, matras, waar krijg je gratis meubels
minima: ik schaam me om bij de voedselbank in de rij te staan
minima: leefloon van het ocmw, maar dan in Nederland
minima: kinderen willen op voetbal, contributie is te duur
minima: arm
minima: weeskind van het systeem, tussen wal en schip, geen recht op bijstand
minima: zuinig met douchen en de verwarming op vijftien
minima: eenmalig geld voor een koelkast
minima: Voedselbank: wekelijks pakket, intake bij het wijkteam
minima: Kledingbank en speelgoedbank, winkelen met punten
minima: Jeugdfonds Sport & Cultuur betaalt contributie, schoenen en muziekles
minima: Stichting Leergeld: fiets, laptop en schoolspullen
minima: Minimaregelingen checken in tien minuten, adviseur vult in
minima: Noodhulp via diaconie en fondsen voor wie nergens recht op heeft
minima: Weggeefwinkel en gratis meubels voor mensen met een kleine beurs
minima: Meedoenpas met korting op zwembad, bieb en theater
minima: Collectieve zorgverzekering voor inwoners met een laag inkomen
minima: Energiefixers besparen gratis op uw stookkosten
minima: Ruilkast, soepbus en sociale supermarkt
minima: Individuele bijzondere bijstand, studietoeslag en inkomenstoeslag
minima: Sinterklaasbank en verjaardagsbox voor kinderen
minima: SUN noodhulpfonds, aanvraag door hulpverlener
minima: Voorzieningenwijzer, vind wat u laat liggen aan toeslagen
begeleiding: steun thuis
begeleiding: Het lukt allemaal net niet: ik vergeet afspraken, ruzie met de woningbouw, mijn kat is ziek, en als er één ding fout gaat klap ik in elkaar, dus een vast iemand per week zou mij overeind houden
begeleiding: ambulant begeleider
begeleiding: woonbegeleider
begeleiding: hulpverlener die op huisbezoek komt
begeleiding: mijn zus heeft iemand nodig die meedenkt met alles
begeleiding: wmo begeleiding individueel
begeleiding: hij woont sinds kort alleen en belt mij veertig keer op een dag met vragen
begeleiding: maatschappelijk werker die niet alleen praat maar ook meedoet
begeleiding: begeleiding bij het leven met een licht verstandelijke beperking
begeleiding: als huismeester zie ik een bewoner die er niet uitkomt met brieven, post, buren en zijn vuilnis
begeleiding: na detentie hulp op alle gebieden
begeleiding: stok achter de deur
begeleiding: ik wil niet verhuizen, liever iemand die mij komt steunen in mijn eigen flat
begeleiding: de vorige begeleidster is met zwangerschapsverlof en er kwam niemand voor in de plaats
begeleiding: I need a support worker who visits me at home each week
begeleiding: Someone to help my brother keep his flat and his life on track
begeleiding: Floating support for adults
begeleiding: ik heb autisme en vastgelopen, wie kan mij helpen stap voor stap
begeleiding: hulp voor Eritrese man, woon alleen, veel brief, veel probleem
begeleiding: iemand die niet oordeelt en niet alles overneemt
begeleiding: bij ons thuis vallen er gaten als de begeleiding ziek is
begeleiding: mijn dochter met adhd en twee katten redt het net niet in haar studio
begeleiding: begeleider voor een praatje, planning, samen bellen, kopje thee
begeleiding: gezocht: vast gezicht, niet elke maand een nieuwe stagiair
begeleiding: ik ga ten onder aan kleine dingen
begeleiding: begeleiding voor senioren die alleen achterblijven
begeleiding: mijn oom met psychische kwetsbaarheid, zestig, nooit zonder zijn moeder gewoond
begeleiding: begeleiding voor een gast die pas uit een instelling is
begeleiding: coach aan huis voor alledaagse zaken
begeleiding: wijkteam heeft tien uur in de week toegekend, nu nog een aanbieder
begeleiding: Ambulante begeleiding Wmo: vaste begeleider, wekelijks huisbezoek, bellen mag
begeleiding: Thuisbegeleiding voor mensen die vastlopen op meerdere levensgebieden
begeleiding: Individuele ondersteuning thuis bij autisme, lvb, NAH of psychische klachten
begeleiding: Praktische gezins- en woonbegeleiding met pgb of zorg in natura
begeleiding ggz-begeleiding: Bemoeizorg voor zorgmijders, aanhoudend en vriendelijk
begeleiding: Persoonlijk begeleider als sparringpartner: doelen, netwerk, wonen, geld
begeleiding: 24/7 bereikbare begeleiding op afroep, via app en telefoon
begeleiding: Nazorg in eigen huis na verblijf in een instelling
begeleiding: Kleine zorgorganisatie, ieder een eigen coach, geen wachtlijst
begeleiding: Intensieve begeleiding Wmo specialistisch, hbo-geschoold team
begeleiding: Begeleid zelfstandig wonen vanuit het wijksteunpunt
begeleiding: Maatschappelijk werk, kortdurende ondersteuning, in het gebouw van de huisarts
begeleiding: Meedenkhulp voor volwassenen met een krap netwerk
begeleiding: Omgaan met buren, instanties, gezondheid: wij staan naast u
begeleiding: Outreachende ondersteuning voor Roma, Sinti en woonwagenbewoners
`;
