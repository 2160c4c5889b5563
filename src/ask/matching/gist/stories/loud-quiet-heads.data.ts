/** Told and offered about heads that are too loud or too quiet: autism, ADHD, low mood, fear, compulsion, strain and nights. */
export const loudQuietHeads = `
autisme: Mijn man heeft alles op volgorde, ook zijn liefde. Als ik van het schema afwijk is de dag kapot
autisme: autisme diagnose op je 45e
autisme: De tl-lamp zoemt, de etiketten prikken, de collega kauwt. Om twee uur ben ik op
autisme: hij kijkt nooit iemand aan
autisme: ass volwassenen begeleiding thuis
autisme: Mijn dochter camoufleert op school en stort thuis in
autisme: Hij eet alleen gele dingen en weet alle metrostations van Londen
autisme: ik snap niet wat mensen tussen de regels bedoelen
autisme: autistische burn-out
autisme: Vriendin zegt dat ik een robot ben. Ik voel wel, maar te veel
autisme: huisarts vermoedt ASS bij vrouw 36, eerder behandeld voor depressie en borderline
autisme: Psycho-educatie autisme, zes bijeenkomsten met partner
autisme: Onze zoon van 27 woont thuis, komt 's nachts eten en wordt woedend als de klok verzet wordt
autisme: PDD-NOS
autisme: Asperger, hoogbegaafd, zonder baan
autisme: Auti-coach: pictogrammen, agenda, rust in huis
autisme: Sensorische overprikkeling, wie helpt mij de winkel door met mijn koptelefoon op
autisme: Mijn zoon fladdert met zijn handen en loopt op zijn tenen, hij is bijna drie en zegt nog geen mama
autisme: He lines up his cars and screams when I move one, could this be autism
autisme: Wij richten het huis prikkelarm in en leren u plannen in blokken van kwartieren
autisme: Na een feestje moet ik twee dagen in het donker
autisme: verandering = paniek
autisme begeleiding: Ik vergeet te eten en douchen als er niemand op maandag langs komt, ik ben 29 met een master natuurkunde en autisme
autisme werk: Programmeur met ASS zoekt baan zonder kantoortuin
autisme relatie: Ons huwelijk is een vertaalbureau: hij neemt alles letterlijk, ik praat in hints
autisme: ABA therapie ja of nee
autisme wonen-met-beperking: woonvorm jongvolwassenen met autisme, eigen voordeur, steunpunt op de gang
autisme: Autisme café elke eerste donderdag
autisme: mijn hulp was ziek en er kwam een vreemde, ik heb niet opengedaan
autisme: ze noemen hem raar maar hij telt gewoon graag ventilators
autisme: als ge hem aanraakt gilt hij, ne knuffel is voor hem gelijk vuur
autisme: autisme bij meisjes kenmerken
autisme: Auticomm, Geef me de 5, wie werkt daarmee
autisme: telefoneren kan ik niet, mailen wel
autisme: Diagnostiek autismespectrum volwassenen, ADOS, ontwikkelingsanamnese met ouders
adhd: Twintig tabbladen open, ook in mijn hoofd
adhd: altijd te laat altijd sleutels kwijt
adhd: ADD volwassen vrouw
adhd: Ik begin aan de was, zie de plant, haal water, ga op mijn telefoon en om vijf uur is alles half
adhd: methylfenidaat instellen
adhd: concerta werkt niet bij mijn zoon hij eet niks meer
adhd: Als ik niet beweeg ontplof ik. In vergaderingen zit ik onder tafel met een elastiek
adhd: mijn dochter droomt weg bij de meester, geen druktemaker maar ze mist alles
adhd: ADHD-coach aan huis met whiteboard
adhd: impulsief geld uitgeven, ontslag nemen, verhuizen. En dan spijt
adhd: Verwijzing: m 34, concentratie, chaos, als kind al zo, vader idem. Graag diagnostiek ADHD
adhd: Diagnose en medicatiecontrole ADHD, ook in de avond en online
adhd: I think I have ADHD, how do I get tested as an adult
adhd: Hyperactief, onoplettend, mondeling sterk, schrift een ramp (gr 6)
adhd: Boetes omdat ik vergeet te betalen terwijl het geld er gewoon is
adhd dagstructuur: opstaan, ontbijten, pil, bus. Elke stap vergeet ik wat, ik ben 31
adhd relatie: ze is mijn wekker, agenda en moeder geworden en daar is ze klaar mee
adhd slapen: mijn hoofd gaat pas aan als iedereen slaapt, drie uur is mijn beste tijd
adhd: ritalin afbouwen
adhd: mijn kind is een wervelwind met een hart van goud
adhd: Groep 'Grip op je hoofd' voor studenten met aandachtsproblemen
adhd: neurofeedback concentratie kind
adhd: Ze praat honderduit en luistert nergens naar, stoot drie glazen om op één verjaardag
adhd: studie uitstellen uitstellen uitstellen tentamen gemist
adhd: Bij ADHD helpt bewegen: bokscoach voor drukke hoofden
adhd: hyperfocus op gamen, maar geen tandenborstel
adhd: 't is precies of er zit een radio in mijne kop die op alle posten tegelijk staat
adhd: werkgever vraagt om rapport want ik maak slordigheidsfouten, ik vermoed add
adhd: dexamfetamine huisarts neemt over?
adhd: Vrouw in de overgang en ineens valt alles om: lijstjes, werk, huishouden. Adhd zegt mijn zus
psychisch: Ik weet niet wat ik heb maar het gaat niet
psychisch: psycholoog gezocht
psychisch: Even niet meer mezelf
psychisch: GB-GGZ of SGGZ, cliënt met gemengde klachten
psychisch: Het zit tussen mijn oren zegt mijn schoonvader. Ja, daar zit het, en daar doet het pijn
psychisch: welke psycholoog heeft geen wachtlijst
psychisch: Ik wil praten met een professional en niet met een app
psychisch: Lees: 5 jaar geen dokter gezien, bang voor mensen, gordijnen dicht, klaagt over straling
psychisch: crisisdienst buiten kantooruren wat doet die
psychisch: POH-GGZ in onze praktijk, eerste gesprekken bij stress, angst en verdriet
psychisch: mijn zus is niet goed in haar hoofd en weigert alles
psychisch: bipolair: vorige maand een piano gekocht, nu kom ik het bed niet uit
psychisch: manisch depressief lithium
psychisch: Cognitieve gedragstherapie, schematherapie, ACT en EMDR
psychisch: zenuwinzinking
psychisch: Verzekerde zorg na verwijzing van de huisarts, behandeling individueel of online
psychisch: wie helpt mij, ik huil en lach door elkaar
psychisch: Vrouw 52, SOLK, veelvuldig SEH, angstcomponent, consult psychiater gevraagd
psychisch: I need a therapist who speaks English, not too expensive
psychisch: Doorverwijzen naar GGZ, wachttijd 40 weken, tijdelijke overbrugging?
psychisch: Ik kom uit oorlog en hoofd niet goed, dokter geeft paracetamol
psychisch: opname vrijwillig psychiatrie
psychisch: zorgmachtiging
psychisch: ze hebben mijn broer meegenomen met de politie, hij zit nu op een gesloten afdeling en wij weten niks
psychisch: therapie voor senioren, ook bij u thuis
psychisch: dissociatieve klachten, tijd kwijt, andere stemmen in mijzelf
psychisch: Onze behandelaren kijken naar de hele mens: lijf, hoofd, gezin en werk
psychisch begeleiding: Zij komt uit de kliniek en heeft thuis niemand, kan iemand de eerste weken meelopen
psychisch: MBT STEPP VERS dagbehandeling, regio zuid
psychisch: ne zielenknijper die niet te duur is
psychisch: Forensische psychiatrie poli, verplicht reclasseringscontact, behandeling agressie
psychisch: voorwaardelijke veroordeling met behandelverplichting, waar meldt mijn cliënt zich aan
psychisch: TBS met voorwaarden, FPA, resocialisatie
psychisch: Ik moet van de rechter in therapie en zoek iemand die niet meteen oordeelt
somber: Grijs. Alles is grijs
somber: Ik hou van mijn kinderen maar als ze binnenkomen voel ik niks
somber: depri
somber: antidepressiva stoppen huilbuien
somber: Er staat drie weken afwas en ik kijk ernaar vanaf de bank
somber: het leven hoeft van mij niet meer zo
somber: 113
somber: Mijn man staat niet meer op. Hij zegt: wat maakt het uit
somber: somber in de winter lichttherapie
somber: Ik had vroeger een volkstuin. Nu kijk ik naar het onkruid en draai me om
somber: moeder 78 eet niet meer, zegt dat ze een last is, haar ogen zijn dof
somber: POH: PHQ-9 19, slaap slecht, geen plannen, wel passieve doodswens
somber: depressie behandeling groep MBCT
somber: Runningtherapie, twee ochtenden per week door het bos
somber: Depressie is geen luiheid. Bij ons begint u met één klein ding per dag
somber: ik post nog vrolijke foto's maar ik lig op de badkamervloer
somber: feeling empty since I moved to this country, no energy for anything
somber: ECT bij therapieresistente depressie
somber: Bijeenkomsten voor ouderen: Grip op je dip
somber: na mijn pensioen weet ik niet meer waarvoor ik uit bed kom
somber: chemo voorbij, iedereen blij, ik niet
somber slapen: wakker om vier uur met een steen op mijn borst
somber eenzaamheid: Zondag is het ergst. Ik zet de tv aan voor de stemmen en huil bij de reclame
somber: Hij lacht om niks meer, eet boterhammen boven de gootsteen, laat zijn baard staan
somber baby: de kleine is vier maanden en ik wens soms dat ik niet meer wakker word
somber: neerslachtig
somber: 'k zie het niet meer zitten
somber: gebruik al 11 jaar Seroxat en voel mij een zombie
somber: mijn vriend wil niet meer leven en ik moet het geheim houden
somber: iedereen is beter af zonder mij
somber: Beweegprogramma bij stemmingsklachten, gratis proefles
somber: Dochter ziek van verdriet om relatie, komt haar bed niet uit, 24 jaar
angst: hartkloppingen in de rij bij de Albert Heijn
angst: paniekaanval
angst: Ik ga niet verder dan de brievenbus
angst: vliegangst bruiloft dochter Canada
angst: Elke keer als de kinderen op schoolreis gaan zie ik de bus al in de sloot liggen
angst: ziekteangst google ik mij suf, tien keer per dag bobbels voelen
angst: sociale fobie
angst: ik durf niet meer auto te rijden sinds de tunnel
angst: bang om te braken, bang voor anderen die braken
angst: agorafobie exposure therapie thuis
angst: Pt ervaart hyperventilatie, cardiaal schoon, wil geen medicatie
angst: Mijn schoonzus durft niet meer alleen thuis en belt mij vijftien keer per dag
angst: Mindfulness en exposure: stap voor stap de trein in
angst: tandarts alleen als ik slaap krijg
angst: prikangst vaccinatie
angst: ik tril bij het schrijven als er iemand meekijkt
angst: piekeren
angst: Wat als, wat als, wat als. De hele dag. Het gas, de voordeur, mijn werk, de wereld
angst: groepstraining angst de baas
angst: Zij wacht met plassen tot ze thuis is, want openbare wc's kan ze niet
angst: panic attacks on the bus, can't breathe, 24 years old
angst: Gegeneraliseerde angststoornis, ACT, online modules met videobellen
angst: podiumangst muzikant
angst: 'k pak geen lift, 'k pak geen tram, 'k blijf thuis
angst: Virtual reality tegen hoogtevrees
angst: mijn borst knijpt dicht, ik denk dat ik doodga, dokter zegt stress
angst eenzaamheid: Ik heb al acht jaar geen visite gehad want ik durf niemand te laten zien hoe ik bloos
angst mantelzorg-steun: mijn vrouw laat mij geen minuut alleen gaan door haar angsten
angst: oxazepam elke dag, wil er vanaf
angst: bang voor honden, ik loop drie straten om
angst: examenvrees
angst: Eén stap buiten, twee stappen, tot de hoek. Een begeleider loopt met u mee
dwang: Kraan dicht. Kraan dicht. Kraan dicht. Ik kom elke dag te laat
dwang: smetvrees
dwang: handen kapot van het wassen
dwang: Als ik niet vier keer tel, gaat mijn moeder dood
dwang: Mijn partner laat mij mijn kleren uittrekken in de gang
dwang: gedachten dat ik mijn baby iets aandoe, ik wil dat niet, ik ben geen monster
dwang: OCD ERP
dwang: ik rijd drie keer terug om te kijken of ik niemand heb aangereden
dwang: dochter 10 moet alle drempels overslaan en alles symmetrisch
dwang: dwangstoornis behandeling klinisch
dwang: Ex-verpleegkundige, ontsmet haar boodschappen twee uur lang
dwang: haren uittrekken, kale plekken
dwang: huidpulken
dwang: Mijn broer kan geen papiertje weggooien zonder het acht keer te lezen
dwang: Hij vraagt honderd keer of het wel goed is en als ik niet antwoord barst hij
dwang: compulsions, checking the stove and locks for hours
dwang: Intensieve vierdaagse behandeling voor mensen met dwang
dwang: wij oefenen bij u thuis: vieze deurkruk, geen zeep, samen uitzitten
dwang: intrusies van religieuze aard, bidden tot het goed voelt
dwang: YBOCS 28, SSRI gestart, verzoek ERP
dwang opruimen: niks weg mogen gooien omdat er iets mee zou kunnen gebeuren
dwang: 't slot, de vijs, het vuur, alles moet ik zeven keer bezien
dwang: controleren controleren controleren
dwang: familie wordt gegijzeld door regels van onze zoon over welke handdoek van wie
dwang: tics en Tourette, schelden zonder te willen
dwang: mag niet op de voegen van de stoep
dwang: morfodysforie: ik zie alleen mijn neus
burn-out: Ik zat in de auto op de parkeerplaats van mijn werk en kon er niet uit
burn-out: overspannen
burn-out: leraar, 26 leerlingen, huilen op het toilet
burn-out: bedrijfsarts adviseert coach
burn-out: Kon ineens de koffieautomaat niet meer bedienen. Welke knop
burn-out: opgebrand na corona op de ic
burn-out: ziektewet, eerste jaar voorbij, wat nu
burn-out: ik droom in excel
burn-out: Als mijn telefoon trilt begint mijn oog te trillen
burn-out: alles tegelijk: verbouwing, moeder ziek, promotie
burn-out: Reïntegratie tweede spoor na uitval door werkstress
burn-out: HR vraagt aanbod bij dreigende uitval van medewerker, hoge werkdruk
burn-out: Herstelprogramma van twaalf weken: rust, ritme, grenzen, terug naar werk
burn-out: Studentenstress, prestatiedruk
burn-out: zelfstandige met een zaak, 70 uur, mijn lijf staakt
burn-out: burned out at 29, sick leave, brain fog
burn-out: Boer alleen op het bedrijf, dag en nacht, mestwet, bank. Er is geen uitknop
burn-out: hoofd vol watten, boodschappenlijstje van drie dingen onthou ik niet
burn-out: Ontspanningsoefeningen, ademruimte, yoga
burn-out: Mijn vrouw werkt in de thuiszorg en is zelf op
burn-out slapen: het malen gaat 's nachts gewoon door, ik sta op met het gevoel van een marathon
burn-out relatie: ik heb voor niemand nog geduld, ik kaf mijn gezin af en ga weer werken
burn-out: bore-out
burn-out: stressklachten huisarts POH
burn-out: 'k ben leeg, plat, op, noem het gelijk ge wilt
burn-out: mantelzorg én baan én pubers: de rek is eruit
burn-out: ik sta met tranen bij de printer
burn-out: Stresskip? Kom het uitproberen in de stilteweek in het klooster
slapen: schapen tellen helpt niet
slapen: drie uur, vier uur, vijf uur
slapen: nachtmerries over vallen
slapen: Ploegendienst, mijn lijf weet niet of het dag is
slapen: Slaapoefentherapeut, CGT-i
slapen: slaappillen afbouwen temazepam 20 jaar
slapen: mijn dochter van 3 wordt elk uur wakker
slapen: mijn man snurkt en stopt met ademen
slapen: puber draait de nacht om
slapen: Wij kijken samen naar uw slaapdagboek, licht, koffie, bedtijden en het gepieker
slapen: can't sleep since the divorce
slapen: Op de poli slaapstoornissen doen we thuisregistratie, melatonine en slaapschool
slapen: Slaapwandelen, ze stond bij de voordeur
slapen: buren maken herrie en ik word gek van het wakker liggen
slapen: apneu masker went niet
slapen: de hele nacht draaien en op het werk in slaap op het toetsenbord
slapen: ik ben bang voor mijn bed
slapen: kind durft niet te slapen monster kast
slapen: vroeg wakker somber
slapen: ik drink een fles om in te slapen
slapen alcohol: zonder wijn geen slaap
slapen trauma: zodra ik mijn ogen dichtdoe ben ik weer in de cel
slapen: middagdutje van vier uur en dan verbaasd zijn dat het 's nachts niet lukt
slapen: slaapcursus ouderen zonder pillen
slapen: ze ligt in bed met haar telefoon tot het licht wordt
slapen: narcolepsie, val in slaap in de kerk en op de fiets
slapen: 'k doe geen oog toe
`;
