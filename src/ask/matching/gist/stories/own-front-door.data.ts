/** Told and offered by other hands: safe at home, falls, alarms, aids, adaptations, technology, sight, hearing, the body. */
export const ownFrontDoor = `
veilig-thuis-wonen: wij slapen niet van de zorgen: ma alleen in dat grote huis met die steile trap
veilig-thuis-wonen: de buurman vond hem om vijf uur 's ochtends in de voortuin, in zijn ondergoed
veilig-thuis-wonen: hoe lang kan het nog dat tante op zichzelf woont
veilig-thuis-wonen: ik wil in mijn eigen bed doodgaan, niet in een gesticht, wat moet ik daarvoor regelen
veilig-thuis-wonen: gas laten branden, deur wagenwijd open, portemonnee aan een vreemde gegeven
veilig-thuis-wonen: papa blijft waar hij zit, punt, dus hoe maken we het daar veilig
veilig-thuis-wonen: kachel, kaarsen, koord van de waterkoker: kijkt er iemand mee naar gevaar in huis
veilig-thuis-wonen: oude mensen alleen thuis, kinderen in buitenland, wie checken elke dag
veilig-thuis-wonen: ik ben 88 en niemand merkt het als ik morgen niet opsta
veilig-thuis-wonen: van de huisarts moet er een plan komen zodat moeder niet weg hoeft
veilig-thuis-wonen: nepagent aan de deur, zij deed open, al haar goud weg
veilig-thuis-wonen: langer thuis wonen advies
veilig-thuis-wonen: koolmonoxide, losliggende kleedjes, trapje: checklist
veilig-thuis-wonen: kwetsbare oudere, GFI 7, zorgmijder, woonsituatie onveilig
veilig-thuis-wonen: huisbezoek 80+: valrisico, eenzaamheid, brandveiligheid besproken
veilig-thuis-wonen: MDO: kan dhr. nog verantwoord thuis, netwerk wankel
veilig-thuis-wonen: Veiligheidscheck aan huis: wij lopen met u van voordeur tot zolder en geven tips.
veilig-thuis-wonen: Zo lang mogelijk in uw eigen huis: zorg, alarm, maaltijden en klussen op één telefoonnummer.
veilig-thuis-wonen: Thuiswooncoach bespreekt met u hoe u de komende jaren prettig en veilig blijft wonen.
veilig-thuis-wonen: Brandveilig leven: de brandweer en wij komen gratis rookmelders ophangen.
veilig-thuis-wonen: Dagelijkse belcirkel: elke ochtend een korte stem die vraagt of u goed wakker bent geworden.
veilig-thuis-wonen: is it still safe for gran to live alone, she left the hob on
veilig-thuis-wonen: how do we keep dad in his own house
veilig-thuis-wonen: iedere dag een ander telefoontje: verdwaald, sleutel kwijt, water over de vloer
valpreventie: drie keer onderuit sinds de zomer en steeds in de keuken
valpreventie: ik loop langs de meubels
valpreventie: blauwe plekken, ze zegt dat ze nergens tegenaan kwam
valpreventie: hij struikelt over de hond, het kleedje, zijn eigen sloffen
valpreventie: sinds mijn val durf ik niet meer naar de brievenbus
valpreventie: zwabberbenen bij het opstaan, alles draait
valpreventie: omgewaaid op de fiets, 81, helm op gelukkig
valpreventie: van het keukentrapje gedonderd bij het ophangen van de slinger
valpreventie: botten van porselein, als ik val breek ik
valpreventie: mijn evenwicht is weg, ik zwenk als een dronkaard
valpreventie: cursus valtraining ouderen in de buurt
valpreventie: oma valt elke week en de ambulancebroeders kennen haar naam
valpreventie: op nachtelijke weg naar de plee uitgegleden
valpreventie: leren hoe je valt en weer omhoog komt
valpreventie: gladde tegels in de badkamer, antislip of iets anders
valpreventie: hij ziet de onderste tree niet
valpreventie: recidief valincidenten, TUG 22 s, orthostase, graag valanalyse
valpreventie: val e.c.i. heupfractuur, osteoporose, valpoli
valpreventie: 2x gevallen afgelopen 6 mnd, bang, loopt met rollator op sloffen
valpreventie: In Balans: tien weken oefenen met opstaan, draaien en sterk staan, onder leiding van een fysiotherapeut.
valpreventie: Doe de valtest op de markt en ontdek of u stevig op uw benen staat.
valpreventie: Valrisico aan huis: snoeren, drempels, schoenen, ogen en pillen, we kijken alles na.
valpreventie: Vallen en opstaan: judoleraren leren zestigplussers rollen op de mat.
valpreventie: mum keeps falling and can't say why
valpreventie: I've lost my balance and hold on to the furniture
personenalarm: rode knop om de nek die in het nachtkastje ligt omdat ze hem lelijk vindt
personenalarm: zes uur op de vloer gelegen met de telefoon op tafel
personenalarm: als er iets gebeurt weet niemand het
personenalarm: halszender, abonnement, wie komt er dan echt
personenalarm: mijn zoon zit in Spanje, als mijn moeder drukt kan hij niet komen
personenalarm: op de fiets ook bereikbaar, met zo'n horloge
personenalarm: een bel voor onder de douche
personenalarm: vader drukt per ongeluk twintig keer per dag
personenalarm: alarm voor ouderen zonder vaste lijn
personenalarm: wie heeft mijn sleutel als ik lig te bloeden
personenalarm: stel dat ik val en mijn mobiel ligt boven
personenalarm: valdetector die het zelf merkt
personenalarm: thuis alleen met epilepsie, zo'n noodknop
personenalarm: knop om hulp roepen oma
personenalarm: sociale alarmering met professionele opvolging, geen mantelzorgers binnen 20 min
personenalarm: PA aangevraagd, sleutelkluis nodig, spoed ivm valgevaar
personenalarm: alarmopvolging 24/7 door zorgteam, intramuraal + aanleun
personenalarm: Met de alarmknop staat u dag en nacht in verbinding met de zorgcentrale; wij hebben uw sleutel en komen als het moet.
personenalarm: Mobiel alarm met gps, voor wie graag buiten is.
personenalarm: Bij een valmelding rijdt onze opvolgwagen uit, ook in de nacht, en tillen wij u met een kussen weer op.
personenalarm: Persoonsalarmering zonder vaste telefoon: aansluiten in tien minuten, maandelijks opzegbaar.
personenalarm: pendant alarm for my aunt who lives alone by the dyke
personenalarm: what happens after I press the button at night
personenalarm: ik zou wel durven blijven wonen als ik wist dat iemand me hoort roepen
hulpmiddelen: rolstoel lenen voor een weekje zee
hulpmiddelen: rollator met een mandje en een zitje, lichtgewicht, voor in de bus
hulpmiddelen: een ding om potten open te krijgen
hulpmiddelen: toiletverhoger met leuningen
hulpmiddelen: mijn stok zakt weg in het grind
hulpmiddelen: krukken terugbrengen, waar
hulpmiddelen: zitkussen voor in de rolstoel want mijn billen slapen
hulpmiddelen: grijper om de krant van de mat te rapen
hulpmiddelen: de scootmobiel staat stil, accu leeg, leverancier neemt niet op
hulpmiddelen: bed op klossen of zo'n elektrisch bed
hulpmiddelen: mijn rolstoel knelt en de voetsteun is scheef
hulpmiddelen: tillift nodig, huren of van verzekering
hulpmiddelen: aangepast mes voor iemand met één hand
hulpmiddelen: wheelchair voor moeder hoe aanvragen gemeente of zorgkantoor
hulpmiddelen: douchestoel met wieltjes, een papegaai, alles voor maandag
hulpmiddelen: fiets met drie wielen voor iemand die wiebelt
hulpmiddelen: speciale stoel die mij omhoog duwt
hulpmiddelen: drempelhulp tegen oprijplaten, welke kant
hulpmiddelen: hoog-laagbed + AD-matras, uitleen, spoed < 24 u
hulpmiddelen: Wmo aanvraag scootmobiel, rijvaardigheidstraining nodig
hulpmiddelen: po-stoel, toiletsteun, draaischijf, lening 26 wkn via Zvw
hulpmiddelen: rolstoel passing, zitorthese, zithoek, decubituskussen
hulpmiddelen: Uitleenpunt: krukken, bedverhogers, rolstoelen en douchekrukken, zes maanden gratis te leen.
hulpmiddelen: Winkel en showroom met loophulpen, stahulpen en slimme keukenspullen, mét proefrijden.
hulpmiddelen: Onze adviseur past de rolstoel aan uw maat aan en repareert hem ook onderweg.
hulpmiddelen: borrow a wheelchair for the wedding weekend
hulpmiddelen: walker with a seat, which one fits in the car boot
hulpmiddelen: haar rollator heeft slechte remmen en ze rolt zo de helling af
woningaanpassing: traplift in een hal van tachtig centimeter breed
woningaanpassing: de badkuip eruit, een inloopdouche erin
woningaanpassing: drempels weg voor de looprekwielen
woningaanpassing: handgreep naast de pot, en een bij de voordeur
woningaanpassing: we willen beneden slapen, kan de garage een kamer worden
woningaanpassing: voordeur te zwaar voor een rolstoel, kan dat elektrisch
woningaanpassing: mijn trap is een klimwand geworden
woningaanpassing: huurhuis, mag ik een muur weghalen
woningaanpassing: wie betaalt de beugels
woningaanpassing: tweede trapleuning, dat zou al veel schelen
woningaanpassing: keukenblad te hoog als je zit
woningaanpassing: opstapje bij de achterdeur waar moeder telkens struikelt
woningaanpassing: mantelzorgwoning in de tuin vergunning
woningaanpassing: mijn man is een been kwijt en ons huis is een doolhof van trapjes
woningaanpassing: oprit met kiezels, rolstoel loopt vast
woningaanpassing: aangepast toilet met spoelen en föhnen
woningaanpassing: wmo woonvoorziening: traplift, mw. kan trap niet meer lopen, geen alternatief beneden
woningaanpassing: OT-advies badkamer: vlakke vloer, verhoogd closet, beugels
woningaanpassing: deurautomaat galerij, corporatie akkoord, offerte volgt
woningaanpassing: tillift plafond, railsysteem slaap-badkamer
woningaanpassing: Van beugel tot aanbouw: onze bouwkundig adviseur tekent, vraagt subsidie aan en houdt toezicht.
woningaanpassing: Trapliften nieuw en gebruikt, te huur zolang het nodig is, plaatsing binnen vijf dagen.
woningaanpassing: Levensloopbestendig verbouwen: brede deuren, vlakke vloer, goed licht.
woningaanpassing: Blijverslening en aanpassingen: wij rekenen uit wat het kost en wat de gemeente doet.
woningaanpassing: stairlift for a narrow Dutch staircase
woningaanpassing: turn the bath into a walk-in shower for two pensioners
woningaanpassing: zij komt het huis niet meer uit vanwege vier treden naar de straat
techniek: cameraatje in de woonkamer, mag dat en wil ik dat
techniek: een horloge dat laat zien waar papa loopt
techniek: lampjes die vanzelf aangaan als ze naar de wc moet
techniek: mijn kleinzoon zegt dat er een robotje is dat aan de pillen herinnert
techniek: beeldbellen met de zuster in plaats van bezoek
techniek: bedsensor, deursensor, ik krijg een berichtje als hij opstaat
techniek: kan het fornuis zichzelf uitschakelen
techniek: slot dat met een code opengaat voor de thuiszorg
techniek: praten tegen een speaker, gordijnen dicht
techniek: slimme lamp, wie stelt dat in voor mijn oudtante
techniek: robotkat voor dementerende moeder
techniek: domotica thuis ouderen
techniek: de tablet van de zorg ligt in de la, zij vindt de stem eng
techniek: leefpatroonmonitoring, melding bij inactiviteit
techniek: inzet medido, beeldzorg 2x/wk, besparing zorgmoment
techniek: GPS-tracker bij dwalen, Wzd-toets
techniek: e-health, telebegeleiding, app voor bloeddruk
techniek: Beeldzorg: op een afgesproken tijd ziet u een vertrouwde verpleegkundige op het scherm.
techniek: Slimme sensoren leren uw dagritme en seinen familie in als er iets afwijkt.
techniek: Zorgtechnologie uitproberen in ons belevingshuis: van slimme luier tot sociale robot.
techniek: Wij leggen het aan, leggen het uit en komen terug als het hapert.
techniek: is there a tracker for a husband who wanders
techniek: sensor that tells me whether mum got out of bed
techniek: een pop die praat en zegt: tijd voor een glaasje water
zien: de ondertiteling lees ik al een jaar niet meer
zien: gezichten zijn vlekken met haar
zien: lijnen staan krom, middenin zit een grijs gat
zien: ik giet de koffie naast het kopje
zien: de krant is nu grijze pap
zien: mijn vader groet mensen niet en ze denken dat hij trots is
zien: glaucoom, ik zie door een koker
zien: rode stok met witte ringen, ik schaam me ermee
zien: welke pil is wit en welke is geel
zien: stoeprand, paaltje, fietser, ik hoor ze eerder dan ik ze zie
zien: voorlezen van de post, van mijn rekeningen
zien: luisterboeken, wie sluit dat apparaat aan
zien: maculadegeneratie oma hulp
zien: blind geboren en nu oud, mijn buurvrouw die kookte is dood
zien: knoppen van mijn oven merken met voelbare stipjes
zien: ze doet alle lampen aan en zegt dat het donker is
zien: bij het avondeten weet ze niet wat er op de vork zit
zien: visus 0,1 ODS, low vision verwijzing, ADL-training
zien: slechtziende dame valt, contrastmarkering trap, verlichtingsadvies
zien: hemianopsie, scantraining, loopt tegen deurposten
zien: Leren leven met minder zicht: loeplampen, vergrotend scherm, stok, koken op gevoel.
zien: Ervaringsdeskundigen met een oogziekte komen bij u thuis met tips en een koffertje hulpmiddelen.
zien: Mobiliteitstraining met taststok of geleidehond.
zien: Vrijwilligers lezen voor, wandelen mee en zoeken samen de knopjes.
zien: going blind at seventy-nine and afraid of my own kitchen
zien: magnifier, talking clock, where do I find such things
zien: mijn man leest al niet meer, kijkt niet meer, zit daar maar in zijn duisternis
horen: de televisie op vijftig en de buren kloppen
horen: ik knik maar wat en lach mee
horen: oorstukje fluit, batterij zo klein dat ik hem laat vallen
horen: in een volle zaal hoor ik geluid maar geen woorden
horen: mijn vrouw zegt dat ik Oost-Indisch doof ben, ik hoor haar echt niet
horen: deurbel gemist, pakketje terug, wekker ook niet
horen: piep in mijn hoofd die nooit uitgaat
horen: de dokter praat tegen zijn scherm en ik mis de helft
horen: plotsdoof aan één kant
horen: opa trekt zich terug op feestjes, hij verstaat ons niet
horen: telefoneren durf ik niet meer
horen: moeder verliest om de haverklap haar gehoorapparaten
horen: doof en met dementie, wie kan gebaren
horen: oorsmeer, uitspuiten
horen: ringleiding kerk vergadering
horen: gehoortoestel hulp oudere batterij
horen: ik voel me dom aan tafel tussen al dat geroezemoes
horen: presbyacusis, weigert toestellen, communicatie via schrijven
horen: gehoorverlies 60 dB ADS, soloapparatuur, verwijzing audiologisch centrum
horen: doofblind, vierhandengebaren, tolk nodig
horen: Hoortraining: spraakafzien, gesprekstips en oefenen met toestellen, voor u en uw partner.
horen: Audicien aan huis voor hoortest, aanpassen en schoonmaken van uw oorstukjes.
horen: Flitsbel, trilwekker en telefoon met versterker: kom proberen in onze hoorwinkel.
horen: Koffieochtend voor slechthorenden met schrijftolk en ringleiding.
horen: dad shouts because he can't hear himself
horen: ringing in my ears day and night
bril: mijn glazen zijn vijf jaar oud en alles is wazig bij het lezen
bril: kan een opticien naar mijn moeder in het woonzorgcentrum komen
bril: op mijn bril gaan zitten, pootje af
bril: nieuwe sterkte na staaroperatie
bril: goedkope bril voor iemand met AOW
bril: mijn ogen tranen en de letters dansen
bril: van wie is dit montuur, in het verpleeghuis zijn alle brillen verwisseld
bril: hoofdpijn bij borduren
bril: oogmeting thuis ouderen
bril: leesbril, vertebril, ik pak telkens de verkeerde
bril: opa kan 't bord van de bus niet lezen maar wel de krant
bril: refractie bepalen bij bewoner, niet mobiel, optometrist op locatie
bril: diabetes: jaarlijkse funduscontrole bij optometrist
bril: Opticien aan huis: oogmeting aan uw eigen keukentafel en een koffer vol monturen.
bril: Oogzorg op locatie: wij meten, stellen bij en graveren uw naam in het pootje.
bril: Gratis ogentest voor senioren in de bibliotheek.
bril: eye test at home for my mother in a wheelchair
bril: need varifocals, my old pair gives me a stiff neck
bril: krassen op het glas, neusjes stuk, schroefje kwijt
lichamelijk: sinds het ongeluk zit ik in een rolstoel en de wereld is vol stoepranden
lichamelijk: been geamputeerd, ik wil weer de duiven voeren op het plat
lichamelijk: verlamd vanaf mijn navel, ik zoek iemand die 's ochtends en 's avonds komt
lichamelijk: kinderverlamming gehad en nu op mijn zeventigste worden mijn armen ook slap
lichamelijk: mijn broer kan zijn handen niet gebruiken maar is slimmer dan wij allemaal
lichamelijk: geen benen, wel een mening
lichamelijk: hulphond voor iemand in een rolstoel
lichamelijk: toegankelijk sporten, rolstoelbasketbal voor vijftigplus
lichamelijk: prothese schuurt, ik blijf op de bank
lichamelijk: spasme, kromme voeten, spalken
lichamelijk: ouder worden met spasticiteit
lichamelijk: met mijn armen vol krukken kan ik geen deur open
lichamelijk: wonen en assistentie op afroep rolstoel
lichamelijk: dwarslaesie C6, ADL-clusterwoning, assistentie 24/7
lichamelijk: lichamelijke beperking, Wlz LG06, volledig rolstoelafhankelijk
lichamelijk: CP, volwassen, toename pijn, verlies loopfunctie
lichamelijk: ADL-assistentie: u belt, wij komen binnen tien minuten helpen met toilet, jas of glas water.
lichamelijk: Ondersteuning aan volwassenen met een lichamelijke beperking die hun eigen leven regisseren.
lichamelijk: Samen uitzoeken wat kan: werken, rijden, reizen en wonen na een amputatie of dwarslaesie.
lichamelijk: I'm in a wheelchair since a motorbike crash, getting older now
lichamelijk: physically disabled, sharp mind, need arms and legs
`;
