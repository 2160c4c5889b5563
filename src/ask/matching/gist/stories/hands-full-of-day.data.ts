/** Told and offered about what fills a day: work, farm, clay and choir, being among others, a buddy, an outing. */
export const handsFullOfDay = `
dagbesteding: de muren komen op me af
dagbesteding: dagbesteding
dagbesteding: iets om voor op te staan
dagbesteding: Ik ben afgekeurd op mijn 34e en zit hele dagen met een hond op de bank
dagbesteding: dagactiviteitencentrum ggz
dagbesteding: Wmo begeleiding groep
dagbesteding: hij zit in de coffeeshop omdat hij nergens anders wordt verwacht
dagbesteding: naar de werkplaats met het busje om half negen
dagbesteding: cliënt uit FACT zoekt zinvolle dagbesteding, 2 dagdelen opbouwen
dagbesteding: wat kan ik overdag doen met reuma en een uitkering
dagbesteding: wij repareren oude fietsen, maken soep en verkopen kaarten, je hoeft niks te kunnen
dagbesteding: recovery college, atelier, eetcafé
dagbesteding: drie dagdelen per week de deur uit
dagbesteding: activering voor mensen met alcoholverleden, buurtklusploeg
dagbesteding: Mijn vrouw heeft het thuis zwaar met mij, ze wil dat ik ergens heen ga
dagbesteding: somewhere to go during the day for my brother who has a mental illness
dagbesteding: inloop met arbeidsmatige activiteiten, zeefdruk, hout, moestuin
dagbesteding: dagbesteding jongvolwassenen met autisme, gamen bouwen
dagbesteding: hoe laat begint het en moet ik dan elke dag
dagbesteding: voor wie niet (meer) kan werken
dagbesteding: arbeidsmatig, recreatief, belevingsgericht
dagbesteding: 40-jarige man met LVB en PTSS zoekt plek waar het rustig is
dagbesteding: van niks doen word ik gek
dagbesteding: dagbesteding forensisch, onder toezicht
dagbesteding: 'k zoek wat bezigheid
dagbesteding: hout, klei en koffie bij de oude meelfabriek
werk: ik wil werken maar in mijn eigen tempo
werk: jobcoach
werk: Sollicitaties. Ik heb er 91 gestuurd, nooit een gesprek
werk: participatiewet garantiebaan doelgroepregister
werk: mijn dochter met down wil in de bediening
werk: WIA werk proberen
werk: leerwerkplek fietsenmaker praktijkonderwijs uitval
werk: uwv zegt ik kan 20 uur, mijn lijf zegt vier
werk: Hij komt uit de bajes en wil niet terug naar de handel. Werk zoekt hij. Iets met auto's
werk: IPS
werk: re-integratie na psychose met iemand die meegaat naar het gesprek
werk: werkervaringsplek horeca, groen, logistiek
werk: loonkostensubsidie vraag werkgever
werk: zzp'er met burn-out weer opbouwen
werk: proefplaatsing, no-risk
werk: mijn zoon van 23 met autisme is programmeur maar valt steeds uit na drie weken
werk: jobcoach job carving
werk: work experience place for refugee, I was a nurse in Iraq
werk: Vrouw 55 na kanker, terug in kantoorbaan, hoeveel uur is gezond
werk: Je bent ziek, je baas niet: coaching terug naar je vak
werk: werkleerbedrijf textiel inpakken
werk: jongeren zonder diploma, elke ochtend ontbijt en dan aan de slag
werk: werkt u met mensen met een beperking? Wij helpen de collega's
werk: ik ben 61 en door de kachelfabriek afgedankt
werk: detachering sw
werk: fulltime lukt niet met reuma in mijn handen, maar wat dan
werk: arbeidsdeskundige spoor 2
werk: VDAB GTB maatwerkbedrijf
werk: niks te doen, altijd thuis, ik wil mijn eigen centen
werk: Werkfit na verslaving, 12 weken, loonwaarde
werk taal: Afghaanse kok, weinig Nederlands, wil de keuken in
werk: hoe vertel ik mijn chef dat ik epilepsie heb
werk: ik wil stage lopen bij brandweer, ik heb ASS
vrijwilligerswerk: Ik heb tijd over en een hart
vrijwilligerswerk: vrijwilliger worden
vrijwilligerswerk: mag ik als arbeidsongeschikte vrijwilligerswerk doen
vrijwilligerswerk: taxi voor oudjes rijden lijkt mij leuk
vrijwilligerswerk: ik ben genezen van mijn depressie en wil nu iemand anders bijstaan
vrijwilligerswerk: maatje worden voor een kind
vrijwilligerswerk: Nederlands helpen leren
vrijwilligerswerk: studenten zoeken maatschappelijke stage
vrijwilligerswerk: oude juf wil voorlezen
vrijwilligerswerk: Een taart bakken voor een kind dat nooit taart krijgt
vrijwilligerswerk: vrijwilligers gezocht voor soepkeuken
vrijwilligerswerk: NLdoet team
vrijwilligerswerk: wie een ander helpt vergeet even zichzelf
vrijwilligerswerk: ik zit in de wao en wil wat betekenen
vrijwilligerswerk: ervaring met rouw, kan ik anderen helpen
vrijwilligerswerk: stervensbegeleiding als vrijwilliger
vrijwilligerswerk: Onze vrijwilligers zitten aan bedden, op de bok van de bus, achter de piano
vrijwilligerswerk: onkosten vergoed, training vooraf, verzekering geregeld
vrijwilligerswerk: vrijwilligerscoördinator plaatst cliënten met steun
vrijwilligerswerk: 'k wil gaarne iets doen voor ne mens die niemand heeft
vrijwilligerswerk: bestuurslid voor patiëntenvereniging
vrijwilligerswerk: eerst als bezoeker, nu achter de bar
zorgboerderij: Mijn zoon wordt rustig van koeien
zorgboerderij: zorgboerderij
zorgboerderij: geitjes
zorgboerderij: Hij kan geen school meer, maar op een trekker zit hij acht uur stil
zorgboerderij: boerderij kinderen zaterdag autisme
zorgboerderij: buiten werken, laarzen, zweet, rust
zorgboerderij: Waar kan mijn man met hersenletsel met hout en beesten bezig zijn
zorgboerderij: paarden borstelen
zorgboerderij: care farm for my daughter
zorgboerderij: landgoed dagbesteding bos
zorgboerderij: Stal uitmesten, eieren rapen, samen bij de houtkachel eten
zorgboerderij: bio tuinderij arbeidsmatig
zorgboerderij: groene zorg bij psychose
zorgboerderij: twee dagdelen landbouw, vervoer zelf
zorgboerderij: op de boerderij ben ik Piet en niet de patiënt
zorgboerderij: boerderijschool
zorgboerderij: zorgboer SKJ-erkend, gezinnen, individueel
zorgboerderij: een ezeltje aan de teugel en je kind praat
zorgboerderij: hoe kom je bij de boerderij als je geen fiets hebt
zorgboerderij: kippen, konijnen, moestuin, geen lawaai
zorgboerderij: kinderboerderij met begeleiding
zorgboerderij: verslaafden werken in de kas
zorgboerderij: 't boerenhof voor mensen met zorgnoden
zorgboerderij: kwekerij planten oppotten voor jongvolwassenen
zorgboerderij: dementie en tuinieren vroeg in de ochtend
zorgboerderij: zorgtuin
zorgboerderij: weekend bij de boer met overnachting voor jongen ADHD
creatief: klei in je handen en je kop wordt stil
creatief: schilderen
creatief: mijn dochter tekent alles wat ze niet kan zeggen
creatief: beeldende therapie na borstkanker
creatief: muziek maken in een bandje
creatief: djembé
creatief: mandala's, haken, breien
creatief: atelier open
creatief: toneelclub beperking
creatief: Zingen zonder noten te lezen
creatief: fotografie als je psychisch kwetsbaar bent
creatief: een boek schrijven over mijn jeugd, wie helpt
creatief: creatief café
creatief: poppen maken van oude kleren
creatief: dance class for adults with disabilities
creatief: Vroeger speelde hij trompet in de fanfare, na de beroerte met één hand
creatief: rap workshop jongeren opvang
creatief: wij zitten met verf, vilt en thee in de oude school
creatief: muziektherapie bij autisme kind
creatief: outsider art galerie
creatief: kleurboek voor volwassenen
creatief: naaiatelier vluchtelingen
creatief: verhalen vertellen, levensboek
creatief: glas-in-lood
creatief: handwerken met andere vrouwen op de ochtend
creatief: steen hakken tegen boosheid
creatief: keramiek
meedoen: hoe krijg ik hem uit huis en onder de mensen
meedoen: buurthuis programma
meedoen: meedoen in de wijk met een rolstoel
meedoen: inclusie
meedoen: Ik kom uit een ander land, ik ken hier niemand, ik wil meedoen
meedoen: activiteiten dinsdag
meedoen: sociaal isolement opheffen activeren
meedoen: Quiet Community
meedoen: opbouwwerker buurt samen
meedoen: Wij zijn een dorp van 900 mensen en willen dat ook Jan met zijn stoel bij de kermis is
meedoen: welzijnswerk
meedoen: participeren ondanks psychische klachten
meedoen: how to become part of the neighbourhood
meedoen: samen eten, samen klussen, samen buiten zitten
meedoen: bij een vereniging gaan, welke
meedoen: je telt mee
meedoen: lid worden van iets
meedoen: laagdrempelig wijkcentrum activiteiten
meedoen: ergens bij mogen horen zonder entreegeld
eenzaamheid: Er staat een tweede stoel aan mijn tafel en die is al vier jaar leeg
eenzaamheid: eenzaam
eenzaamheid: mijn telefoon gaat nooit
eenzaamheid: Ik praat tegen de kassière omdat ik anders niemand spreek
eenzaamheid: student op kamers kent niemand
eenzaamheid: na het azc in een flat, nul mensen
eenzaamheid: zij is 34 en heeft op haar verjaardag voor één persoon taart
eenzaamheid: de feestdagen zijn lang
eenzaamheid: moeder van een kind met EMB, vrienden komen niet meer
eenzaamheid: signaal huisarts: veelbezoeker, geen medische oorzaak, alleen
eenzaamheid: jong en alleen
eenzaamheid: gescheiden, kinderen om de week, dan stil
eenzaamheid: ik tel de ramen tegenover
eenzaamheid: hij praat met de radiopresentator
eenzaamheid: Zilverlijn belt
eenzaamheid: een praatje, meer niet
eenzaamheid: kunt u bellen op zondag
eenzaamheid: geen vrienden autisme 28
eenzaamheid: je kan in een vol café ook alleen zijn
eenzaamheid: niemand mist mij
eenzaamheid: eenzaam na verhuizing dichter bij mijn kinderen, ze hebben nooit tijd
eenzaamheid: ik heb 400 vrienden op insta en niemand om naar de film te gaan
eenzaamheid: ne mens alleen is geen mens
eenzaamheid: de kat is dood nu is er niks meer dat ademt in huis
eenzaamheid: Eenzaamheid aanpakken: cursus met vijf stappen en een maatje
maatje: iemand die een keer langskomt
maatje: maatje
maatje: buddy ggz
maatje: een vriendin om mee naar de markt te gaan
maatje: Mijn autistische zoon van 16 wil een grote broer om mee te gamen en frites te halen
maatje: bezoekvrijwilliger
maatje: koppelen aan maatje met ervaring in schulden
maatje: jongen detentie geen bezoek
maatje: wie wil met mijn broer (down) voetbal kijken
maatje: wachtlijst maatjesproject
maatje: gezinsmaatje
maatje: telefoonmaatje
maatje: mentorproject voor vmbo-leerling, student komt een jaar lang elke week
maatje: a buddy to talk Dutch and drink coffee with
maatje: Humanitas
maatje: maatje met humor, hekel aan bingo
maatje: studentenmaatjes beperking
maatje: iemand die meegaat de deur uit want alleen durf ik niet
maatje: Match op hobby's, leeftijd en klik; u leert elkaar kennen bij ons
maatje: iemand om tegen te zwijgen op een bankje
maatje: ex-gedetineerdenmaatje
maatje: maatje jonge moeder
maatje: bezoek voor man in rolstoel, schaakt en vloekt
maatje: gedeelde fietstochten met vrijwilliger tandem
maatje: maatjes voor kinderen van zieke ouders
ontmoeten: waar komen hier mensen bij elkaar
ontmoeten: ontmoeten
ontmoeten: koffie
ontmoeten: kookclub voor gescheiden mannen
ontmoeten: andere jonge moeders
ontmoeten: samen puzzelen, breien, kletsen
ontmoeten: eetclub voor vijftigplussers zonder partner
ontmoeten: gayclub ouderen
ontmoeten: zitten er ook mensen van mijn leeftijd
ontmoeten: inloop met soep
ontmoeten: andere christenen die ziek zijn
ontmoeten: wijkcafé op woensdag
ontmoeten: nieuwkomers ontmoeting
ontmoeten: meet other expats parents
ontmoeten: vrouwenochtend met oppas
ontmoeten: bingo, klaverjas, sjoelen
ontmoeten: huiskamer van de buurt open
ontmoeten: speeddaten vriendschap autisme
ontmoeten: singles met een beperking
ontmoeten: jongerenhonk voor als je niet naar de kroeg wilt
ontmoeten: gespreksgroep mannen
ontmoeten: nachtcafé voor slapelozen
ontmoeten: rouwcafé, kom zoals je bent
ontmoeten: tussen twaalf en twee staat de deur wijd open en pruttelt er altijd iets
uitje: een dag naar de zee
uitje: dagje uit rolstoel
uitje: Wensbus
uitje: mijn zoon wil naar de brandweerkazerne, maar geen drukte
uitje: museum prikkelarm
uitje: vakantie met beperking en begeleider
uitje: er even tussenuit met zieke vrouw
uitje: boottocht zuurstof
uitje: Dierentuin met alleen kinderen als hij
uitje: huisje aangepast toilet hoog-laagbed
uitje: concert met begeleider gratis
uitje: vakantie kind kanker
uitje: weekendje weg voor alleenstaande ouders met laag inkomen
uitje: wandelvakantie blinden
uitje: days out for adults with learning disabilities
uitje: bedevaart Lourdes met rolstoel
uitje: kerstmarkt met de bus
uitje: zeilkamp G
uitje: laatste wens: nog één keer naar de boerderij van zijn jeugd
uitje: vakantiereizen vg kleinschalig
uitje: naar een echt restaurant met mijn demente man
uitje: naar 't zeeke
uitje: efteling met autisme kaart
`;
