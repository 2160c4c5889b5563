/** Told and offered by other hands: living with an illness, sugar, heart, lungs, cancer, parkinson, muscles, joints, pain. */
export const yearsOfIllness = `
chronisch-ziek: vier ziektes, vijf dokters, en geen mens die het geheel ziet
chronisch-ziek: lupus, op goede dagen tuinier ik, op slechte kan ik mijn kopje niet tillen
chronisch-ziek: mijn nieren werken voor twaalf procent en ik probeer te snappen wat dat betekent
chronisch-ziek: ziekte van crohn, ik ken elke wc in de stad
chronisch-ziek: mijn vrouw heeft sarcoïdose, niemand op de verjaardag heeft ervan gehoord
chronisch-ziek: ik moet leren leven met iets dat nooit meer weggaat
chronisch-ziek: sinds de diagnose voel ik me een patiënt in plaats van een mens
chronisch-ziek: mijn schildklier, mijn hart en mijn darmen: iedere maand een andere wachtkamer
chronisch-ziek: hoe vertel ik mijn baas dat ik een ziekte heb die op en af gaat
chronisch-ziek: leverziekte 67 jaar steun
chronisch-ziek: hiv al dertig jaar, nu word ik oud en durf ik het in een tehuis niet te zeggen
chronisch-ziek: levenslang prednison, bolle wangen, dunne huid
chronisch-ziek: ziek zijn is een dagtaak, wie helpt plannen
chronisch-ziek: bejaarde oom met nierdialyse drie keer per week is daarna kapot
chronisch-ziek: praktijkondersteuner: individueel zorgplan, meerdere chronische aandoeningen
chronisch-ziek: ketenzorg COPD/DM/CVRM, kwetsbare oudere, graag gezamenlijk consult
chronisch-ziek: zelfmanagement stagneert, ziekte-inzicht beperkt, vraag begeleiding vpk
chronisch-ziek: Cursus omgaan met een langdurige ziekte: energie verdelen, grenzen stellen, praten met uw arts.
chronisch-ziek: Verpleegkundig spreekuur voor mensen met een chronische aandoening; wij kijken naar het hele leven, niet naar één orgaan.
chronisch-ziek: Ziek en toch uzelf blijven: een gespreksreeks van zes avonden in het inloophuis.
chronisch-ziek: Begeleiding bij leven met nierfalen, met dialysecoach en maatschappelijk werk.
chronisch-ziek: living with lupus, some days I can't hold a cup
chronisch-ziek: long term illness, I want to understand what lies ahead
chronisch-ziek: elke winter word ik zieker en elke lente krabbel ik minder op
diabetes: suiker 18,4 voor het ontbijt en ik had alleen een beschuitje
diabetes: suiker te laag, zweten, trillen, en dan weet hij zijn eigen naam niet meer
diabetes: oma heeft suikerziekte maar de koektrommel staat naast haar stoel
diabetes: pen, naaldjes, strips, ik zie de cijfertjes niet
diabetes: tijdens de vasten durf ik geen spuit over te slaan
diabetes: sensor op mijn arm gaat steeds af in de kerk
diabetes: mijn man spuit en vergeet te eten, ik kom thuis en hij ligt op het tapijt
diabetes: wazig zicht en veel dorst, pas tachtig geworden
diabetes: tante slikt metformine en is aan de dunne
diabetes: type 2, tien kilo af dan mag ik van de spuit, wie helpt
diabetes voeten: geen gevoel in de tenen door de suiker
diabetes: glucosemeter leren aflezen opa
diabetes: mijn vader met dementie en suiker, hij weigert de prik in zijn vinger
diabetes: schommelingen, de ene dag vier de andere negentien
diabetes: HbA1c 78, ontregeld bij prednison, graag dagcurves
diabetes: DM2, insulineafhankelijk, hypo-unawareness, sensor gestart
diabetes: kwartaalcontrole POH: gewicht, RR, voeten, lab, fundus
diabetes: instructie glucagon aan partner, hypoprotocol
diabetes: Diabetesverpleegkundige aan huis voor wie niet meer naar het spreekuur kan.
diabetes: Groepsavonden over suikerziekte, koken met minder koolhydraten en bewegen op maat.
diabetes: Leven met type 1 of 2: pomp, sensor, voeding en vragen over rijbewijs en reizen.
diabetes: Oog-, nier- en voetcontrole op een ochtend in het diabetescentrum.
diabetes: his sugar drops at night and I'm scared he won't wake
diabetes: gestational then type 2, need someone who explains carbs in plain words
diabetes: de diëtist zegt zo, de zuster zegt zus, en mijn suiker doet waar hij zin in heeft
hart-longen: bij de trap moet ik halverwege gaan zitten
hart-longen: hij slaapt rechtop in de stoel want plat stikt hij
hart-longen: vocht achter mijn longen, twee kilo erbij in een nacht
hart-longen: mijn vader piept als een oude deur
hart-longen: na mijn infarct schrik ik van elk steekje
hart-longen: COPD 4, ik kan mezelf niet meer afdrogen zonder happen
hart-longen: pacemaker gehad, mag ik nu stofzuigen
hart-longen: een hart dat op 25 procent pompt
hart-longen: benauwd bij mist, bang bij wind
hart-longen: boezemfibrilleren, hart huppelt, duizelig in de kerkbank
hart-longen: slijm ophoesten hele ochtend, wie klopt hem los
hart-longen: mijn man rookte zestig jaar, nu zit hij aan de zuurstof en is chagrijnig
hart-longen: dikke enkels, kortademig, moe, 79 jaar
hart-longen: inhalator gebruiken leren
hart-longen: hartfalen NYHA III, dagelijks wegen, vochtbeperking 1,5 l, furosemide zn
hart-longen: COPD gold 4 exacerbatie, pred-kuur, ademhalingsoefeningen
hart-longen: longrevalidatie na opname, 6MWT 180 m
hart-longen: CVA/hartrevalidatie fase 2, inspanningstolerantie beperkt
hart-longen: telemonitoring hartfalen: gewicht + RR, afkappunt +2 kg
hart-longen: Hartfalenverpleegkundige komt thuis, weegt met u mee en past de plaspillen aan in overleg met de cardioloog.
hart-longen: Hartrevalidatie: fietsen, ontspannen en praten over de schrik.
hart-longen: Longfysiotherapie en ademtraining voor wie snel buiten adem is, in kleine groep.
techniek hart-longen: Meten vanuit huis: bloeddruk, zuurstof en gewicht via een tablet, en een verpleegkundige die meekijkt.
hart-longen: Wandelgroep met zuurstof: wie een karretje meetrekt hoort er ook bij.
hart-longen: my dad can't get his breath even doing up his shoes
hart-longen: heart failure nurse who visits, mum gains water every week
hart-longen: met mijn longen kan ik niet meer tegen parfum, barbecue of kou
kanker: de knobbel is weg, de angst niet
kanker: vijfendertig bestralingen, daarna viel ik in een gat
kanker: uitgezaaid, ze noemen het chronisch, hoe doe je dat
kanker: mijn haar komt terug maar ik niet
kanker: papa kan geen eten ruiken sinds de chemo
kanker: ik ben schoon en iedereen vindt dat ik blij moet zijn
kanker: tintelende vingers van de kuur, ik laat kopjes vallen
kanker: moeder 82 wil geen chemo, ben ik dan egoïstisch
kanker: hoe vertellen wij de kleinkinderen dat opa kanker heeft
kanker: leukemie en ik mag niemand zien
kanker: iedere drie maanden een scan, een week vooraf slaap ik niet
kanker: borstkanker, prothese, strand, ik durf niet meer
kanker: vermoeid na kanker begeleiding
kanker seksualiteit: hormoonspuit prostaat, opvliegers op mijn tweeënzeventigste en het lukt niet meer in bed
kanker: beginnende keelkanker, slikken na bestraling als schuurpapier
kanker lotgenoten: zij wil lotgenoten met alvleesklier
kanker: oncologie, moe en distress 7, verwijzing inloophuis
kanker laatste-fase: palliatieve chemo, cachexie, thuiszorg en diëtist in consult
kanker: oncologieverpleegkundige 1x p/wk, bijwerkingen monitoren
kanker: Inloophuis voor iedereen die leeft met kanker: thee, schilderen, massage en een luisterend oor.
kanker revalidatie: Oncologische revalidatie: conditie opbouwen en leren omgaan met vermoeidheid na de behandeling.
kanker: Psycholoog voor mensen met kanker en hun gezin, ook jaren na de laatste kuur.
kanker: Verpleegkundigen oncologie komen thuis voor chemo, bloedcontrole en een goed gesprek.
kanker: I finished chemo and everybody thinks it's over
kanker: my wife has breast cancer and we don't know how to talk about it
kanker: mijn zoon van acht vraagt of ik kaal word
parkinson: mijn voeten plakken aan de drempel
parkinson: hij schuifelt met kleine pasjes en knalt dan vooruit
parkinson: trillen met de rechterhand, kopje koffie op een schoteltje, vergeet het
parkinson: zijn gezicht is een masker, mensen denken dat hij boos is
parkinson: handschrift zo klein als mierenpoten
parkinson: als de pil uitgewerkt is staat ze als een standbeeld in de gang
parkinson: ik droom zo wild dat ik mijn vrouw heb geslagen
parkinson: stijf bij het omdraaien in bed, kwijlen, niet meer ruiken
parkinson: hij ziet 's avonds kaboutertjes op het kleed, van de medicijnen zegt de neuroloog
parkinson: boksen of dansen voor parkinson, iemand zei dat het helpt
parkinson: stem zo zacht dat zij hem aan de telefoon niet verstaan
parkinson: ik bevries in de supermarkt bij de kassa en achter mij staan ze te zuchten
parkinson: mijn echtgenoot koopt opeens alles op internet, kan dat van die pillen komen
parkinson: parkinson verpleegkundige regio
parkinson: MvP H&Y 3, on-off, valneiging, medicatie stipt op tijd
parkinson: cueing, freezing of gait, verwijzing ParkinsonNet fysio
parkinson: atypisch parkinsonisme, PSP, snelle achteruitgang, blikparese
parkinson: apomorfinepomp, wissel 's ochtends, noduli controleren
parkinson: Parkinsoncafé elke tweede dinsdag, voor patiënten en wie met hen leeft.
parkinson: Therapeuten uit het netwerk helpen met lopen, spreken, slikken, schrijven en plannen.
parkinson: Parkinsondagbehandeling: een dag per week fysio, ergo, logopedie en een gezamenlijke lunch.
parkinson: Dansles op live muziek voor mensen die stijf of traag zijn geworden.
parkinson: my husband freezes in doorways, is it the Parkinson's
parkinson: shaking on one side and so slow, I need a nurse who knows this disease
parkinson: de ene dag fietst hij nog, de andere krijg ik hem niet uit zijn stoel
spierziekte: mijn benen zijn van pudding en de scan vond witte vlekken
spierziekte: ALS, gisteren gehoord, we hebben kinderen van vier en zeven
spierziekte: eerst struikelen, toen geen flesje meer open, nu de stem
spierziekte: hoelang kan ik nog autorijden met een spierziekte
spierziekte: mijn nichtje van dertig heeft ms en is na het douchen gesloopt
spierziekte: hitte en ik ben verlamd, afkoelvest
spierziekte thuis-technisch: ademen wordt minder, hij krijgt een kapje voor de nacht
spierziekte: mijn zoon duchenne wordt achttien, rolstoel past niet meer door de deur
spierziekte: zij stuurt nu met haar ogen een computer aan
spierziekte: myasthenie, oogleden zakken bij het lezen
spierziekte: guillain barré, van marathon naar tilmat
spierziekte: tintelen, dubbel zien, moe en dertig
spierziekte: spierziekte hulp thuis
spierziekte: ALS-team, bulbair, PEG-indicatie, NIV gestart, snel progressief
spierziekte: MS SP, EDSS 7, spasmen, intrathecale baclofen
spierziekte: dystrofie, progressief krachtsverlies bovenste extremiteit, ergo + revalidatiearts
spierziekte: Behandelcentrum voor mensen met MS: neuroloog, verpleegkundige, ergotherapeut en psycholoog in één ochtend.
spierziekte: Bij ALS telt elke week: ons team staat snel klaar met hulpmiddelen, communicatieapparatuur en zorg thuis.
spierziekte: Woonzorg voor mensen met een progressieve spieraandoening, met ademhalingsondersteuning.
spierziekte: MS-fietsgroep en zwemuur in koeler water.
spierziekte: diagnosed with MND, what comes next and who helps
spierziekte: ms fatigue, I lie on the kitchen floor to recover
spierziekte: haar spieren verdwijnen, haar verstand niet
reuma: 's morgens lijken mijn handen ingemetseld
reuma: potten, kraandoppen, sleutels, alles is te stijf
reuma: twee nieuwe heupen en nu de duimen
reuma: kraakbeen op, bot op bot zegt de orthopeed
reuma: als het vochtig weer wordt voel ik al mijn gewrichten
reuma: mijn oma haar vingers staan scheef als takken
reuma: jicht in de grote teen, het laken doet al zeer
reuma: ontstekingen in polsen, spuit erin, even goed
reuma: bechterew, ik buig als een wandelstok
reuma: met mijn artrose kan ik geen aardappel meer schillen
hulpmiddelen reuma ergotherapie: reuma handen hulpmiddel aardappelschillen
reuma: tachtig en wachtlijst voor een knie, ondertussen kom ik niet van de wc
reuma: jeugdreuma bij onze dochter van tien, op maandag kan ze niet traplopen
reuma: RA, DMARD, opvlamming, handspalk en gewrichtsbescherming
reuma: coxartrose, OK-wachtlijst 9 mnd, ADL-problemen
reuma: polyartrose, pijnmedicatie, beweegadvies, zn wvp
reuma: Warmwatergymnastiek in een bad van 34 graden, speciaal bij stijve gewrichten.
reuma: Reumaverpleegkundige bespreekt medicijnen, vermoeidheid en werk.
ergotherapie reuma: Handentherapie: spalken, oefenen met klei en handige greepjes voor in huis.
reuma: Beweeggroep artrose heup en knie, twaalf weken.
reuma: my knuckles are so swollen I can't hold a saucepan
reuma: osteoarthritis in both knees, stairs are torture
pijn: pijn die niet op de foto te zien is
pijn: elke dag een zeven, op zondag een acht
pijn: rug kapot van vijftig jaar stratenmaken
pijn: gordelroos is weg maar mijn flank staat nog in brand
pijn: ze zeggen dat het tussen mijn oren zit
pijn: fibro, alles zeer, een knuffel ook
pijn: moe zonder reden, al twee jaar, boodschappen doen kost me een dag
pijn: fantoompijn in het been dat er niet meer is
pijn: slikken ze bij u ook zoveel morfine of is er iets anders
pijn: post covid, trap op en ik moet liggen
pijn: zenuwpijn in het gezicht, tandenpoetsen onmogelijk
pijn: nekhernia, hoofdpijn, lawaai, ik lig in het donker
pijn: chronische pijn 70+ wat kan helpen
pijn: pijnpoli: TENS, blokkade, uitbehandeld, verwijzing pijnrevalidatie
pijn: ME/CVS, PEM, bedgebonden, prikkelarm, weinig belastbaar
pijn: oxycodon afbouw, pijnanamnese, pijndagboek
pijn: Pijncentrum met arts, fysiotherapeut en psycholoog: leren leven met pijn die blijft.
pijn: Uit de pijnspiraal: elf weken opbouwen, rusten en begrijpen wat uw zenuwen doen.
pijn: Ademhaling, yoga op de stoel en lotgenoten voor mensen met aanhoudende pijn.
pijn: PAIS-poli voor klachten na een infectie, met energie in balans.
pijn: everything hurts, doctors shrug
pijn: can't sleep for nerve pain after shingles
pijn: mijn vrouw ligt achttien uur per dag plat, van moeheid, ze is vierenveertig
`;
