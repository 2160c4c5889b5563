/** Told and offered about compulsion, eating disorders, burn-out, sleep, confidence and relationships. */
export const strainAndTies = `
dwang: Ik rijd drie keer terug om te kijken of ik niemand heb aangereden bij die drempel. Er was alleen een hobbel, dat weet ik ook wel.
dwang: ocd behandeling
dwang: smetvrees handen wassen kloven
dwang: dwanggedachten iemand pijn doen
dwang: mijn vrouw laat mij in de bijkeuken uitkleden en alles wassen op negentig graden voor ik naar binnen mag
dwang: deur, gas, strijkijzer, kaarsen, een foto van elke knop op mijn telefoon, en toch keer ik om bij de bushalte
dwang: wat als ik mijn baby laat vallen, die gedachte prikt de hele dag, ik durf haar niet alleen in bad te doen, ik schaam mij kapot
dwang: Geachte psychiater, mijn zoon van negentien staat drie uur onder de douche volgens een vaste volgorde en begint opnieuw als hij gestoord wordt. Is er een dwangpoli?
dwang: praktijkondersteuner zoekt therapie met exposure en responspreventie voor cliënt die alle deurklinken met ellebogen opent
dwang: op de stoep alleen de grijze tegels, even aantallen, drie keer tikken tegen het kozijn, anders sterft mijn moeder, ik weet dat het onzin is maar mijn lijf geeft geen rust
dwang: altijd schoonmaken schoonmaken, chloor, handen bloeden, kinderen mogen niks aanraken
dwang: ons ma telt alles, de trap, de lepels, en van 't slot kijken komt geen einde
dwang: ik moet alles symmetrisch hebben, als m'n bro een pen verschuift ontplof ik vanbinnen, dit is geen grappige ocd
dwang: godslasterlijke gedachten tijdens het bidden, ik begin het gebed twintig keer opnieuw
dwang: ben ik homo of pedofiel, mijn hoofd vraagt het de hele tijd en ik moet het bewijzen dat het niet zo is
dwang: een mail lees ik vijftien keer na op fouten, ik werk tot elf uur om niks te missen
dwang: haren uittrekken, wimpers op, een kale plek, en velletjes pulken tot het bloedt
dwang: geruststelling vragen, ben je boos, heb ik gelogen, wel honderd keer per dag aan mijn man
dwang: oude kranten mogen niet weg, want wat als daar iets belangrijks in staat, het moet van mijn hoofd
dwang: spiegels, een bult op mijn neus die niemand anders ziet, ik meet hem met een liniaal
dwang: I wash my hands until they bleed, OCD
dwang: intrusive thoughts I can't get rid of
dwang: checking rituals take three hours every morning
dwang: besmetting, bacteriën, asbest, de trapleuning met een zakdoek, ik ontsmet mijn bankpas
dwang: tics, knipperen, schouders trekken, keelgeluiden, gilles de la tourette
dwang: door mijn rituelen kom ik overal een uur te laat, ik sta om vijf uur op om op tijd klaar te zijn met mijn volgorde
dwang: hersenstimulatie of serotonine bij hardnekkige dwang
dwang: het bed moet strak als een tafel, de handdoeken op kleur, ik slaap liever op de grond dan het te verstoren
dwang: mijn dochter draait elke pagina van een boek terug omdat hij niet goed voelde
dwang: we doen als gezin mee met al haar regels, jassen in een vuilniszak, schoenen buiten, hoe stoppen we haar dwang te voeden
dwang: de twijfelziekte, weten dat de knop dicht staat en het toch niet voelen
dwang: Dwangpoli, exposure met responspreventie, ook intensief en aan huis
dwang: Behandeling van obsessieve-compulsieve stoornis, SGGZ
dwang: Bergen-methode, vier dagen gericht behandelen van OCD
dwang: Cursus dwanggedachten, loslaten wat zich opdringt
dwang: Ticbehandeling, habit reversal en exposure bij Tourette
dwang: Trichotillomanie en skin picking, zelfcontroletraining
dwang: Lotgenotenavond voor mensen die leven met dwang
dwang: Deep brain stimulation voor therapieresistente dwang, academisch centrum
dwang: Online behandeling van controledwang met een app en een therapeut
dwang: Familietraining: niet meegaan in rituelen, wel steunen
dwang: Morfodysfore stoornis (BDD), behandelen van ingebeelde lelijkheid en spiegeldwang
dwang: Expertisecentrum smetvrees, oefenen op straat, in de trein en in uw eigen badkamer
dwang: Verzamel- en orde-dwang, cognitieve gedragstherapie
dwang: Geregistreerde cognitief gedragstherapeuten met specialisatie dwang, Basis-GGZ
dwang: Therapie bij dwang in en na de zwangerschap, opdringende gedachten over je kind
eetstoornis: Ik weeg elke druif. Mijn jurk maat 32 valt van me af en in de spiegel zie ik een olifant.
eetstoornis: anorexia kliniek opname
eetstoornis: eetbuienstoornis therapie
eetstoornis: dochter overgeeft na eten
eetstoornis: laxeermiddelen in haar tas, een opgezwollen kaak, de wc stinkt, en ze zegt dat ze een gevoelige maag heeft
eetstoornis: 's nachts zit ik voor de koelkast, pindakaas, brood, koude lasagne, ik proef niet, ik schrok, en daarna haat ik mijn lijf
eetstoornis: mijn zoon traint vijf uur per dag, eet kip en rijst uit bakjes, is broodmager en panisch over vetpercentage
eetstoornis: ik was op ballet de dikste vond de juf, sindsdien vecht ik met elke hap, menstruatie weg, haren op mijn armen, en niemand ziet het omdat ik wijde truien draag
eetstoornis: Beste kliniek, mijn vrouw van 47 heeft sinds haar tienertijd boulimia. Behandelt u ook volwassenen van die leeftijd?
eetstoornis: als schoolarts zie ik een meisje van zestien dat in een half jaar veertien kilo is afgevallen, ijskoude handen, eet stiekem niet
eetstoornis: ons dochter eet als een muske en telt calorieën heel den dag
eetstoornis: meisje niet eten, verstopt brood in zak, wordt heel dun, ik ben bang
eetstoornis: ik track alles in een app en flip als ik boven de achthonderd kcal kom, what i eat in a day filmpjes maken me gek
eetstoornis: arfid, hij eet uitsluitend witte boterhammen en één merk vla, al sinds peuter
eetstoornis: ze kauwt en spuugt het uit in servetjes
eetstoornis: te dik, altijd aan het lijnen en dan weer vreten, drie maten kleding in mijn kast, geen diëtist maar hulp voor mijn kop
eetstoornis: met de feestdagen aan tafel zitten is een hel want iedereen kijkt naar mijn bord
eetstoornis: insuline overslaan om af te vallen, diaboulimia
eetstoornis: vinger in de keel, tandglazuur weg, schrale knokkels
eetstoornis: sondevoeding dreigt als zij niet aankomt, hoe doen wij dat aan tafel met haar zusjes erbij
eetstoornis: My daughter is starving herself
eetstoornis: binge eating at night and feeling ashamed
eetstoornis: recovery from bulimia, relapse
eetstoornis: orthorexia, alleen puur en biologisch, ik durf niet uit eten
eetstoornis: als mijn gewicht stijgt voel ik me vies, bodyscan, weegschaal tien keer per dag
eetstoornis: hersteld van anorexia, maar nu zwanger en bang voor mijn buik
eetstoornis: eetdagboek, maaltijdondersteuning, iemand die tijdens het eten naast mij zit en me afleidt
eetstoornis: ze liegt over haar lunch, dumpt het in de prullenbak van de metro
eetstoornis: jongens krijgen het ook, ik ben een man van dertig met eetbuien en braken
eetstoornis: haar hart slaat veel te traag, ze is ondervoed, maar de wachtlijst voor een eetstoorniskliniek is een half jaar
eetstoornis: eten uit emotie, troost en straf tegelijk
eetstoornis: Behandelcentrum eetstoornissen, poli, dagbehandeling en kliniek
eetstoornis: Proud2Bme, chat en forum over eten, lichaamsbeeld en zelfbeeld
eetstoornis: Ervaringsdeskundige coaches die zelf herstelden van anorexia of boulimia
eetstoornis: Meergezinsdagbehandeling voor jongeren met anorexia nervosa
eetstoornis: Groepsbehandeling Binge Eating Disorder, cognitieve gedragstherapie
eetstoornis: Inloophuis voor wie worstelt met eten, samen koken en lunchen
eetstoornis: WEET, vereniging rond eetstoornissen, ouderavonden en hulplijn
eetstoornis: K-EET, netwerk voor vroege herkenning van eetproblemen bij jeugd
eetstoornis: Thuisbehandeling bij ernstig ondergewicht, FBT
eetstoornis: CBT-E, twintig sessies, ook voor boulimia
eetstoornis: Poli ARFID en selectief eten
eetstoornis: Lichaamsbeeldtherapie, spiegelexposure en psychomotorische therapie
eetstoornis: Somatische stabilisatie bij anorexia, medisch-psychiatrische unit
eetstoornis: Buddy bij eetstoornis, wekelijks wandelen en praten
eetstoornis: Nazorggroep, eetgewoontes volhouden na kliniek
burn-out: Mijn laptop ging open en ik kon mijn wachtwoord niet bedenken, daarna heb ik drie uur in de auto op het parkeerdek gezeten
burn-out: burn-out coach
burn-out: overspannen herstel wandelen
burn-out: ziekgemeld werkdruk re-integratie
burn-out: twintig jaar in de zorg, dubbele diensten, tijdens covid nooit thuis, en nu kan ik geen bel meer horen
burn-out: mijn man is zzp'er, hij draait tachtig uur, schreeuwt tegen de kinderen, slaapt in zijn kleren en zegt dat het na de zomer rustig wordt, ik zie hem instorten
burn-out: De arbodienst wil dat ik over drie weken vier uurtjes begin, maar van een boodschap doen moet ik een dag bijkomen. Ik heb een begeleider nodig die mijn tempo begrijpt.
burn-out: ik schaam me, andere moeders doen het ook, mantel, baan, schoolplein, taarten, en ik lig met oordoppen onder de tafel
burn-out: Geachte coach, onze leidinggevende is uitgevallen met spanningsklachten. Verzorgt u herstelbegeleiding en een opbouwschema?
burn-out: leerkracht groep zes, ouders mailen 's nachts, ik heb een kramp in mijn buik als ik de school ruik
burn-out: ik werk altijd, fabriek, avond ook, nu lichaam stop, moe moe, baas boos
burn-out: ons zus zit in een burn-out, ze moet van alles niks meer kunnen
burn-out: thesis, stage, bijbaan, sociale druk, ik ben 23 en volledig opgefikt
burn-out: prestatiedruk, perfectionisme, altijd bereikbaar, geen weekend, en nu hapert mijn geheugen en tril ik bij een melding
burn-out: bore-out, ik verveel me kapot op mijn functie en toch ben ik uitgeput
burn-out: terug naar mijn oude afdeling wil ik niet, wie helpt mij bepalen wat wel bij mij past na deze inzinking
burn-out: mijn cortisol is op, zegt mijn lijf, haaruitval, oogtrillen, druk op mijn borst, gejaagd
burn-out: reorganisatie op reorganisatie, mijn team gehalveerd, ik nam alles over tot ik omviel bij de printer
burn-out: ik kan niet stoppen met zorgen dat iedereen tevreden is, ik ben een uitgeknepen citroen
burn-out: zoon, 31, consultant, ligt weer op zijn jongenskamer, staart, kan geen prikkels aan
burn-out: stressed out at work, on sick leave, need a coach
burn-out: burned out nurse, can't face another shift
burn-out: stress management course
burn-out: ontspanningsweek, ademcoaching, niksen leren, grenzen voelen, voor het te laat is
burn-out: na een jaar ziektewet ben ik nog steeds niet de oude, tweede spoor dreigt
burn-out: drukte in mijn hoofd, lijstjes om twee uur, met een zaklamp mails beantwoorden in de badkamer
burn-out: het melkvee, de stikstof, de bank, de aardappelprijs, een boer die niet stopt tot hij valt
burn-out: spanning in mijn kaken, hoofdpijn, ik snauw bij de kassa en huil bij reclames, stress zei de huisarts
burn-out: te veel ballen hooggehouden, nu liggen ze allemaal
burn-out: een groep voor mensen die zijn uitgevallen en samen weer opbouwen met natuur en klei
burn-out: hoe voorkom ik een tweede keer
burn-out: Burn-outcoaching in het bos, wandelend herstellen, energie opbouwen
burn-out: Behandeling van stress, overspanning en burn-out, bedrijfspsycholoog
burn-out: Cursus Minder stress, in de wijk, zonder verwijzing
burn-out: Van uitval naar werk, CSR-coach, ademritme en hartcoherentie
burn-out: Bedrijfsmaatschappelijk werk bij spanningsklachten
burn-out: Mindfulnesstraining MBSR, acht weken leren vertragen
burn-out: Herstelweek op een boerenerf voor overspannen werknemers
burn-out: Re-integratie eerste en tweede spoor na burn-out
burn-out: Stressspreekuur bij de huisarts met biofeedback
burn-out: Werkstress in de zorg en het onderwijs, groepscoaching
burn-out: Studentencoach: hulp bij prestatiedruk en stressklachten
burn-out: Agrarisch coach, voor boeren en tuinders die onder hoge druk staan
burn-out: Haptotherapie: voelen waar je grens ligt na roofbouw
burn-out: Kort traject van zes gesprekken, vergoed door de werkgever
burn-out: Balans terug, online programma voor wie altijd aan staat
slapen: Ik hoor de kerkklok alle hele uren slaan, één, twee, drie, vier, en om half zeven gaat de wekker
slapen: slaapcursus cgt-i
slapen: niet kunnen inslapen tips
slapen: slaapapneu masker
slapen: temazepam stoppen afbouwen
slapen: mijn man zaagt hele wouden om en stopt dan zo lang met ademen dat ik hem een por geef, overdag dommelt hij weg achter het stuur
slapen: mijn benen kriebelen zodra ik lig, ik moet eruit en rondlopen over de koude tegels
slapen: Al twaalf jaar slaap ik drie uur per nacht. Kruidenthee, warme melk, geen beeldscherm, verduisterende gordijnen, andere matras, ik heb het allemaal gehad, en ik ben bang geworden van mijn eigen bed.
slapen: Geachte slaapkliniek, ik val op mijn werk zonder waarschuwing in slaap en mijn knieën knikken als ik lach. Is dat narcolepsie?
slapen: in de wijk heb ik een mevrouw van 82 met drie slaaptabletten per nacht, ze wil minder maar is bang om wakker te liggen
slapen: nacht niet slapen, dag moe, kinderen school, ik vergeet eten maken
slapen: ik lig heel den nacht te woelen
slapen: ik kan niet voor drie uur slapen, whatever ik doe, en dan mis ik het eerste lesuur weer, uitgestelde slaapfase zegt google
slapen: de wisseldiensten in de haven hebben mijn biologische klok vernield
slapen: slaapwandelen, ze stond op het balkon in haar pyjama
slapen: ik trap en sla in mijn slaap, mijn vrouw heeft een blauw oog
slapen: in bed gaan mijn gedachten vergaderen
slapen: opvliegers, natte lakens, ramen open, en wakker tot het licht wordt
slapen: vroeg wakker, half vier, merels, en dan niks meer
slapen: een cpap die lekt, een droge mond en een afdruk op mijn wang, zijn er alternatieven zoals een beugel
slapen: Can't sleep without pills, want to taper off
slapen: sleep clinic, sleep apnoea test
slapen: I wake at three every single night
slapen: melatonine helpt niet, slaaprestrictie wil ik proberen met begeleiding
slapen: als ik uitslaap ben ik brak, als ik een dutje doe lig ik 's nachts te staren
slapen: nachtmerries, ik gil en val uit bed, al van kinds af aan
slapen: sinds het overlijden slaap ik op de bank omdat het grote bed te leeg is en ik geen oog dichtdoe
slapen: geluid van de bovenbuurman, ik luister de hele nacht en slaap pas als hij vertrekt
slapen: overdag geeuwen, zware oogleden, een waas, terwijl ik tien uur in bed lig
slapen: een slaapdagboek invullen en dan, wie kan dat lezen
slapen: mijn moeder dut de hele middag en spookt 's nachts, hoe krijgt zij haar ritme
slapen: Slaapcentrum, onderzoek en behandeling van slapeloosheid, apneu en parasomnie
slapen: Cursus Beter slapen, cognitieve gedragstherapie bij insomnia, zes avonden
slapen: Slaapoefentherapeut, ontspannen, ritme en slaaphouding
slapen: Afbouwen van benzodiazepinen en slaapmiddelen, samen met apotheek en huisarts
slapen: Snurkpoli en MRA-beugel
slapen: Online slaaptraining met slaapcoach, i-Sleep
slapen: Polysomnografie thuis of in de kliniek, NAW-meting
slapen: Narcolepsie en hypersomnie, expertisecentrum
slapen: Slaaphygiëne en lichttherapie bij nachtdienst en verlate slaapfase
slapen: Slaapspreekuur POH-GGZ, slaaprestrictie en piekerkwartier
slapen: Imagery rehearsal, behandeling van nachtmerries
slapen: Rusteloze benen, vereniging en advies
slapen: Slaap lekker in de wijk, voorlichting over ouder worden en nachtrust
slapen: Workshop slapen voor ploegendienstmedewerkers
slapen: Slaapadvies bij menopauze, zweten en wakker liggen
zelfvertrouwen: Als iemand voordringt bij de kaasboer zeg ik niks en loop ik de hele dag te mokken op mezelf
zelfvertrouwen: assertiviteitscursus
zelfvertrouwen: weerbaarheid meiden training
zelfvertrouwen: onzeker man sollicitatie
zelfvertrouwen: ik bied overal mijn excuses voor aan, zelfs als iemand op míjn teen staat
zelfvertrouwen: complimenten veeg ik weg, kritiek onthoud ik tien jaar
zelfvertrouwen: sinds mijn scheiding twijfel ik aan alles: mijn kapsel, mijn werk, of ik een goede moeder ben, en durf ik geen koffie te gaan drinken met iemand nieuw, ik wil leren stevig te staan
zelfvertrouwen: Beste trainer, mijn zoon van achttien loopt krom, mompelt, denkt dat hij minder is dan zijn vrienden. Is er een weerbaarheidsgroep voor jongens?
zelfvertrouwen: cliënte is na een onderdrukkend huwelijk haar eigenwaarde kwijt, zij zoekt als herintreder een empowermentgroep
zelfvertrouwen: ik klein, niet durf praten met baas, mensen lachen mijn accent, wil sterk worden
zelfvertrouwen: ons dochter is een grijs muizeke, ze laat over haar heen lopen
zelfvertrouwen: ik vergelijk me non-stop met insta-meisjes en vind mezelf trash
zelfvertrouwen: nee zeggen tegen mijn schoonmoeder, mijn chef, de collecte, het lukt mij nooit
zelfvertrouwen: bij vergaderingen slik ik mijn idee in en tien minuten later zegt een collega het
zelfvertrouwen: imposter, elk moment vallen ze door de mand met mij, denk ik na elke promotie
zelfvertrouwen: ik kan geen beslissing nemen zonder vijf mensen te vragen
zelfvertrouwen: zelfverdediging en rechtop lopen, ik wil mij 's avonds niet meer klein maken op straat
zelfvertrouwen: ik stotter niet, ik ben niet dom, maar ik voel me een nul tussen geleerde mensen
zelfvertrouwen: flirten, dansen, een feestje, ik sta altijd bij de jassen
zelfvertrouwen: leren lief zijn voor mijzelf, die innerlijke criticus moet zachter
zelfvertrouwen: Low self esteem, I always put others first
zelfvertrouwen: assertiveness training for women
zelfvertrouwen: my son thinks he is worthless
zelfvertrouwen: een groep waar vrouwen leren hun stem te gebruiken en hun grenzen te trekken
zelfvertrouwen: mijn beugel, mijn neus, mijn buik, ik mijd foto's en zwem met een T-shirt aan
zelfvertrouwen: mijn vader zei altijd dat ik nergens voor deugde en ik ben hem gaan geloven
zelfvertrouwen: na een jaar thuis durf ik geen sollicitatiebrief te sturen, wat heb ik nou te bieden
zelfvertrouwen: rots en water voor volwassenen
zelfvertrouwen: mijn vrouw maakt zich onzichtbaar op verjaardagen uit onzekerheid, ze is zo'n leuk mens
zelfvertrouwen: trots op jezelf zijn, hoe leer je dat op je vijfenvijftigste
zelfvertrouwen: ik lach als mensen grappen over mij maken en thuis ga ik stuk
zelfvertrouwen: Assertiviteitstraining, nee zeggen, grenzen aangeven en contact maken
zelfvertrouwen: Training Zelfvertrouwen, positief dagboek en COMET
zelfvertrouwen: Weerbaarheidstraining voor vrouwen, Rots en Water en zelfverdediging
zelfvertrouwen: Empowermentgroep, ontdek je talenten, in het buurthuis
zelfvertrouwen: Sociale vaardigheden voor volwassenen die onzeker zijn
zelfvertrouwen: Girls' Talk en jongerencoaching, stevig in je schoenen
zelfvertrouwen: Zelfcompassie, milder kijken naar jezelf
zelfvertrouwen: Theatertraining tegen verlegenheid, durven staan en klinken
zelfvertrouwen: Kracht in jezelf, twaalf ochtenden voor vrouwen met kinderen in de bijstand
zelfvertrouwen: Opkomen voor jezelf voor mensen met een licht verstandelijke beperking
zelfvertrouwen: Coach voor hoogsensitieve en faalangstige twintigers
zelfvertrouwen: Mannenweekend, lef, kwetsbaarheid en eigenwaarde
zelfvertrouwen: Bokscoaching, zelfbeeld verbeteren door sport
zelfvertrouwen: Algemeen maatschappelijk werk, groep Kies voor jezelf
zelfvertrouwen: Presenteren zonder knikkende knieën, oefengroep
relatie: Wij eten met de televisie aan zodat we niet hoeven te praten. Zevenentwintig jaar getrouwd.
relatie: relatietherapie betaalbaar
relatie: huwelijksproblemen mediator gesprek
relatie: ruzie volwassen kinderen contactbreuk
relatie: hij appt met een collega en legt zijn telefoon met het scherm naar beneden, het vertrouwen is een scherf
relatie: ik ben met pensioen en mijn vrouw wordt gek van mij, ik bemoei mij met de vaatwasser en zij met mijn trui
relatie: sinds de baby is alles een wedstrijd, wie het meest moe is, wie de nacht doet, wie er naar sport mag, en als we praten is het binnen drie zinnen oorlog, terwijl ik van haar hou
relatie: Geachte relatietherapeut, mijn partner en ik verschillen van geloof en opvoeding en komen er niet uit. Wanneer kunnen wij samen langskomen?
relatie: als maatschappelijk werkster zie ik een echtpaar op leeftijd dat bekvecht en elkaar dwarszit sinds zij het huishouden niet meer doet, zijn er gesprekken voor koppels
relatie: vrouw en ik altijd schreeuwen, familie bemoeit, wij willen samen blijven
relatie: mijn lief en ik hebben alle dagen ambras
relatie: mn vriendin en ik knallen elke keer, daarna goedmaken, is dit toxic of kunnen we dit leren
relatie: stiefkinderen, haar ex, mijn ex, twee huizen, en wij als stel komen op plek zes
relatie: mijn zoon is getrouwd en ik mag mijn kleinkind niet zien, schoondochter houdt de deur dicht
relatie: met mijn broer over de erfenis van het ouderlijk huis, we praten alleen nog via een notaris
relatie: sleutelfeestjes en een open huwelijk vond ik leuk klinken, nu ben ik jaloers en slaap ik in de logeerkamer
relatie: scheiden of blijven, ik weeg het al jaren en wil met iemand erbij knopen doorhakken met mijn man
relatie: hij is afstandelijk, komt laat thuis, geen kus, geen vraag, ik leef met een huisgenoot
relatie: communiceren leren, zonder verwijten, zonder weglopen, want wij willen het redden
relatie: uitgepraat, op elkaar uitgekeken, geen knuffel in maanden
relatie: marriage counselling, he cheated on me
relatie: my wife and I argue about money and chores
relatie: family feud, sisters not talking
relatie: wij zijn twee mannen, samen achttien jaar, en hij wil kinderen en ik niet
relatie: onze schoonfamilies, een Marokkaanse en een Brabantse, trekken ieder aan een kant van ons huwelijk
relatie: zilveren bruiloft in zicht en ik heb een appartementje bekeken zonder dat hij het weet
relatie: mijn vader en ik spraken elkaar elf jaar niet, ik zoek een bemiddelaar voor we geen tijd meer hebben
relatie: sinds mijn ziekte is hij mijn verpleger en niet mijn geliefde, hoe vinden we elkaar weer
relatie: de koude oorlog aan de ontbijttafel, deurtjes, zuchten, briefjes
relatie: single na dertig jaar, ik wil leren daten en kies steeds dezelfde foute vent
relatie: bij ons escaleert het met kerst altijd, tantes, zwagers, oude koeien, wie begeleidt een familiegesprek
relatie: Relatietherapie, EFT, Houd me vast-weekend voor paren
relatie: Gesprekken voor stellen in crisis, door algemeen maatschappelijk werk, gratis
relatie: Gottman-relatietherapeut, communicatie en vertrouwen herstellen
relatie: Familiebemiddeling bij breuk tussen ouders en volwassen kinderen
relatie: Cursus Samen verder, voor partners die vastlopen
relatie: Systeemtherapie, partner- en gezinsgesprekken
relatie: Mediation tussen echtgenoten, buren of broers en zussen
relatie: Huwelijkscursus vanuit de kerk, zeven etentjes met gesprek
relatie: Relatiecoach, bijspringen na ontrouw
relatie: Pensioen en partnerschap, workshop voor stellen
relatie: Samengesteld gezin, stiefplangesprekken
relatie: Niet-vergoede partnerrelatietherapie, tarief naar inkomen
relatie: Eén-op-één of samen: hulp bij liefdesverdriet, twijfel en uit elkaar gaan
relatie: Online relatiecursus met opdrachten voor twee
relatie: Familieopstellingen, inzicht in patronen thuis
`;
