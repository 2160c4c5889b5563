/** Told and offered about what stayed behind in a mind: trauma, voices, storms of feeling, eating, and those who help people live with it. */
export const whatStayedBehind = `
trauma: Vuurwerk. Dan zit ik in de kelderkast met mijn handen op mijn oren, dertig jaar na Srebrenica
trauma: misbruikt door een oom toen ik acht was, nooit verteld
trauma: ptss veteraan
trauma: Ik rijd om, ik kom niet meer in de straat waar het gebeurde
trauma: Machinist, derde aanrijding, ik ruik nog steeds de remmen
trauma: complexe PTSS vroegkinderlijk traumatisering
trauma: Iemand raakt mijn schouder aan en ik sla
trauma: na de brand ruik ik rook die er niet is
trauma: overval op de pinautomaat van de winkel, sindsdien open ik alleen met twee
trauma: mijn lichaam schrikt nog, mijn verstand weet dat het voorbij is
trauma: Ambulancebroeder, kinderreanimatie, ik hou mijn eigen zoon niet meer los
trauma: traumatische bevalling
trauma: Seksueel geweld, centrum, binnen zeven dagen gezien worden
trauma: incest slachtoffer praten vrouw
trauma: Vluchteling, gemarteld, droomt, doet de gordijnen dicht voor helikopters
trauma: Intensieve traumabehandeling in vier dagen, met sporten tussendoor
trauma: Narratieve exposuretherapie, kleed met stenen en bloemen voor je levenslijn
trauma: I was in the war in Ukraine, I jump at every sound, who can help my sister and me
trauma: Patiënt 61, kindertehuis bij de nonnen, nu opgenomen op zaal met drie mannen: paniek
trauma: zij heeft flashbacks als ze een bepaald aftershave ruikt
trauma: Mijn pleegbroer deed dingen met me. Ik ben nu 34 en wil er vanaf
trauma: Wat weggestopt is komt bij ouderen vaak boven: oorlog, honger, verlies. Wij luisteren
trauma: slachtofferhulp na straatroof
trauma: Jappenkamp, mijn vader van 88 verstopt suikerklontjes
trauma: hij schreeuwt in zijn slaap in zijn eigen taal
trauma: ik voel mij vies
trauma: brandweer nazorg
trauma: loverboy slachtoffer
trauma: mensenhandel opvang en herstel
trauma: Sensorimotor psychotherapie, lichaamsgericht verwerken
trauma slapen: ik slaap met het licht aan en een stoel tegen de klink
trauma relatie: mijn man mag me niet meer aanraken sinds de verkrachting, hij weet niet waarom
trauma verslaving: Blowen dempt het beeld. Eerst het beeld weg, dan het blowen
trauma rouw: ik vond hem hangend in de garage
trauma: medisch trauma, ik wil geen witte jas meer zien
trauma: 't zit er nog allemaal, 't komt 's nachts boven
trauma: ik ben bevroren toen en nu weer bij elke ruzie
trauma: treinramp overlevende gespreksgroep
trauma: ritueel misbruik DIS gespecialiseerde therapeut
psychose: ze praten over mij op de radio
psychose: mijn zoon hoort stemmen
psychose: Hij heeft de tv met aluminiumfolie ingepakt en eet niets wat ik kook
psychose: schizofrenie
psychose: Mijn zus denkt dat ze zwanger is van een engel en loopt op blote voeten door het dorp
psychose: eerste psychose vip team
psychose: FACT Wijkteam EPA, clozapine, bloedcontroles
psychose: de buren zenden straling door het stopcontact
psychose: camera's in het behang
psychose: ik was Jezus en nu zit ik op een flat met pillen en kwijl
psychose: depot halen
psychose: hoe ga je om met iemand die denkt dat jij een dubbelganger bent
psychose: Stemmenhoorders: een groep waar je ze niet hoeft te verzwijgen
psychose: zij hoort haar overleden man haar uitschelden
psychose: postpartum psychose opname moeder en baby
psychose: moeder 82 ziet mannetjes in de tuin, geen dementie, wel waan
psychose: vroege interventie jongeren psychose wiet
psychose: Na jaren kliniek: weer boodschappen doen en muziek maken, stap voor stap met ervaringswerker
psychose: hij is achterdochtig en heeft sloten bijgezet, in de brievenbus zit een sok
psychose: my brother thinks the police follow him everywhere, he stopped sleeping and eating
psychose: Cliënt met schizoaffectieve stoornis, stabiel op depot, behoefte aan dagritme en nabijheid
psychose: mogen ze mijn zoon zomaar spuiten
psychose: IRB, individuele rehabilitatie bij psychosegevoeligheid
psychose: Familiegroep voor ouders van kinderen met een psychose, negen avonden
psychose: het bericht stond op een kassabon, alleen voor mij
psychose: haldol bijwerkingen stijf
psychose: ik ben mijn gedachten kwijt, iemand haalt ze eruit
psychose drugs: na een joint op het feest is hij niet meer teruggekomen, praat wartaal
psychose begeleid-wonen: stabiel sinds 2 jr, wil weg van het terrein, eigen flat met iemand die pillen checkt
psychose werk: IPS-traject, wil weer vakkenvullen na zijn psychose
psychose: ge weet niet wat echt is
psychose: waanideeën weigert medicatie
psychose: geesten djinn imam psychiater
psychose: in de war, boos, praat tegen de muur, heeft al dagen niet gegeten
psychose: Peer-supported Open Dialogue, netwerkgesprekken
persoonlijkheid: Het ene moment verafgoodt ze mij, het volgende vliegt er een bord
persoonlijkheid: borderline
persoonlijkheid: ik word verlaten ik voel het aan alles
persoonlijkheid: DGT
persoonlijkheid: Mijn vriendin appt veertig keer als ik in een vergadering zit en daarna blokkeert ze me
persoonlijkheid: ik snij om iets te voelen
persoonlijkheid: Leegte. En dan ineens alles tegelijk
persoonlijkheid: emotieregulatiestoornis VERS
persoonlijkheid: narcistische moeder
persoonlijkheid: narcist ex
persoonlijkheid: mijn dochter dreigt met pillen als wij op vakantie gaan
persoonlijkheid: Wij bieden schematherapie en mentaliseren (MBT), groep en individueel, voor heftige gevoelens en wisselende relaties
persoonlijkheid: Cluster B, crisisgevoelig, behandeling eerder afgebroken, graag met crisiskaart
persoonlijkheid: ontwijkende persoonlijkheid
persoonlijkheid: Ik verlies elke baan omdat ik explodeer bij kritiek
persoonlijkheid: bpd support group in English
persoonlijkheid: je bent mijn alles, je bent mijn vijand, op één dag
persoonlijkheid: Hij is achterdochtig, haalt oude koeien uit de sloot, kan niemand vergeven
persoonlijkheid: afhankelijke persoonlijkheidsstoornis, durf geen besluit te nemen zonder mijn zus
persoonlijkheid: Training voor naasten: omgaan met een partner die snel ontploft
persoonlijkheid: identiteit kwijt, bij iedereen een ander
persoonlijkheid: antisociale persoonlijkheid reclassering training
persoonlijkheid: krassen, branden, bonken, hoe kom ik daarvan af
persoonlijkheid: Dochter (23) wordt telkens opgenomen na ruzie met vriend, vraag stabiele ambulante behandeling
persoonlijkheid: klinische psychotherapie negen maanden
persoonlijkheid: impulsen: auto kopen, man ontmoeten, tattoo, spijt
persoonlijkheid: ik trek mensen aan en stoot ze af
persoonlijkheid relatie: ruzie, uitmaken, goedmaken, elke week opnieuw
persoonlijkheid verslaving: cocaïne, automutilatie, wisselende bedden, dubbele diagnose
persoonlijkheid: emoties van nul naar honderd
persoonlijkheid: theatraal
persoonlijkheid: mijn ex zegt dat ik manipuleer, misschien is dat zo, ik wil er iets aan doen
persoonlijkheid: ik ben als een open zenuw
persoonlijkheid: 'k ontplof om nen keer scheef kijken
persoonlijkheid: vaardigheden leren voor als de golf komt: ijsblokjes, ademen, bellen
eetstoornis: Ze heeft de spiegel met een laken bedekt en weegt haar sla
eetstoornis: anorexia
eetstoornis: boulimia stiekem al negen jaar
eetstoornis: eetbuien 's nachts voor de koelkast
eetstoornis: Mijn zoon, 17, eiwitshakes, drie keer per dag trainen, huilt om een koekje
eetstoornis: vinger in keel
eetstoornis: BMI 15,2, bradycardie, weigert opname, ouders wanhopig
eetstoornis: ARFID kind eet vijf dingen
eetstoornis: binge eating disorder groepsbehandeling
eetstoornis: ik koop bij drie supermarkten zodat niemand het merkt
eetstoornis: Mijn zus telt druiven
eetstoornis: Human Concern, ervaringsdeskundige therapeuten
eetstoornis: kinderen onder de 18 met eetstoornis FBT Maudsley
eetstoornis: orthorexia, alles moet schoon
eetstoornis: ze verstopt boterhammen in haar jas en dat ruiken we
eetstoornis: laxeerpillen
eetstoornis: op stage bij de bakker en ze eet niks
eetstoornis: Samen eten met een begeleider die weet hoe bang je voor een aardappel kunt zijn
eetstoornis: Dagbehandeling met drie eetmomenten, diëtist en psychomotorische therapie
eetstoornis: My daughter vomits after dinner, she is 15 and says I am crazy
eetstoornis: ik ben te dik zeg ik, ik weeg 43 kilo
eetstoornis: Pro-ana sites, tiktok wat ik op een dag eet
eetstoornis: Na mijn maagverkleining eet ik alsof het gat nooit dichtgaat
eetstoornis: herstelgroep eetproblemen lotgenoten
eetstoornis: troosteten
eetstoornis: menstruatie weg, haren op de arm, altijd koud
eetstoornis: Ouders aan tafel: cursus over eten met een kind dat niet wil
eetstoornis: mijn huisgenoot kokhalst in de douche en zet de muziek hard
eetstoornis: gewichtsherstel, eetlijst, sondevoeding op de afdeling
eetstoornis: mannen met een eetprobleem bestaan ook
eetstoornis school: mentor: leerling valt flauw bij gym, brood gaat in de prullenbak
eetstoornis diabetes: spuit expres minder insuline om af te vallen
eetstoornis: eten is oorlog
eetstoornis: 't is maar een boterham, zegt iedereen
eetstoornis: schoenendoos vol snoeppapier onder het bed
ggz-begeleiding: Een begeleidster die mij uit bed belt en meegaat naar de apotheek
ggz-begeleiding: thuisbegeleiding psychiatrie
ggz-begeleiding: Mijn broer zit in een flat met dichte gordijnen en leeft op blikken ravioli. Hij is psychiatrisch patiënt
ggz-begeleiding: Wij komen bij mensen die niet op hulp zitten te wachten. Met koffie en geduld
ggz-begeleiding: FACT vraagt aanvullende begeleiding 3 uur p/w: structuur, post, sociaal netwerk
ggz-begeleiding: iemand die weet hoe het is om opgenomen te zijn geweest en bij me thuis komt
ggz-begeleiding: Ik kan niet naar buiten zonder hulp. Praten, koffie en dan samen naar de kringloop
ggz-begeleiding: herstelondersteunende zorg
ggz-begeleiding: bemoeizorg overlast buurt verwarde man
ggz-begeleiding: OGGZ meldpunt zorgwekkende zorgmijder
ggz-begeleiding: hulp bij huishouden is niet genoeg, ze heeft smetvrees en wanen, er moet iemand komen die dat kent
ggz-begeleiding: na ontslag uit kliniek terug op eigen flat, wie komt er langs
ggz-begeleiding: Begeleiding specialistisch, BG-ggz, ZIN of pgb, beschikking tot eind jaar
ggz-begeleiding: Steunend, structurerend contact voor mensen met ernstige psychiatrische aandoeningen
ggz-begeleiding: signaleringsplan opstellen
ggz-begeleiding: reclassering: cliënt met antisociale trekken, ambulante forensische begeleiding nodig na detentie, 4 uur per week
ggz-begeleiding: woonbegeleider voor jongen met schizofrenie, rookt de flat vol, laat deur open
ggz-begeleiding: support worker for mental illness at home
ggz-begeleiding: wij hebben een cliënte met borderline die elke vrijdag crasht; telefonische bereikbaarheid in het weekend?
ggz-begeleiding: met autisme en depressie alleen wonen, ik vergeet mezelf
ggz-begeleiding: Ex-gedetineerde met PTSS: huis, post, schuldeisers en slapen met de deur op slot
ggz-begeleiding: BW-thuis: beschermd wonen, maar dan in je eigen huis, 24 uur bereikbaar
ggz-begeleiding: Psychiatrische thuiszorg, verpleegkundig specialist, medicatiecontrole
ggz-begeleiding: 't meisje dat bij mij komt zet mij in gang, anders blijf ik liggen
ggz-begeleiding: overlastgevende bewoner, woningcorporatie vraagt begeleiding als laatste kans
ggz-begeleiding bewind: angststoornis, opent geen post, wil een begeleider én iemand voor het geld
ggz-begeleiding dagstructuur: omgekeerd dag- en nachtritme, medicatie vergeten, koelkast leeg, ggz achtergrond
ggz-begeleiding zelfstandig-leren: leren koken en met de bus na tien jaar instelling
ggz-begeleiding: crisiskaart maken
ggz-inloop: Zomaar binnen kunnen lopen waar niemand vraagt wat je mankeert
ggz-inloop: soep om twaalf uur, biljart, krant
ggz-inloop: Ik ben uit de kliniek en zie de hele dag geen mens, is er een huiskamer voor mensen als ik
ggz-inloop: WRAP
ggz-inloop: Zelfregiecentrum, van en voor mensen met ontwrichtende ervaringen
ggz-inloop: Wij zijn open op zaterdag en zondag, juist dan. Geen indicatie nodig
ggz-inloop: herstelwerkgroep elke dinsdag met twee ervaringswerkers
ggz-inloop: GGZ-inloop Wmo algemene voorziening
ggz-inloop: drop in centre mental health weekend
ggz-inloop: waar kan je zitten zonder iets te kopen, ik heb een uitkering en stemmen in mijn hoofd
ggz-inloop: Honger naar praatjes, maar niet over ziekte. Schaken mag
ggz-inloop: Dwaallicht, Kompas, De Inloop, hoe heet die plek bij jullie in de buurt
ggz-inloop: cursus Herstellen doe je zelf
ggz-inloop: Mijn cliënt heeft psychotische kwetsbaarheid en zoekt laagdrempelig contact overdag
ggz-inloop: hij wil nergens heen waar witte jassen zijn
ggz-inloop: muziek maken met mensen die ook weleens opgenomen zijn geweest
ggz-inloop: Respijthuis ervaringsdeskundigen, een paar dagen op adem voor het misgaat
ggz-inloop: Gezamenlijk eten op donderdag voor € 4, koken mag je ook
ggz-inloop: wandelgroepje ggz
ggz-inloop: inloop jongeren psychische kwetsbaarheid
ggz-inloop: leren vertellen wat je meemaakte, herstelverhaal
ggz-inloop: even zitten, niks moeten
ggz-inloop: 't huis aan de vaart, ge kunt daar een tas koffie drinken en ze kennen uw naam
ggz-inloop: Veilige haven 's avonds tussen zeven en tien
lotgenoten: ervaringsdeskundige
lotgenoten: praatgroep
lotgenoten: Mijn kind heeft een zeldzaam syndroom, er zijn er veertien in Nederland, ik zoek ouders
lotgenoten: zelfhulpgroep opzetten
lotgenoten: lotgenotencontact weduwnaars onder de vijftig
lotgenoten: Niemand van mijn vriendinnen snapt wat een stoma betekent
lotgenoten: inloopavond voor nabestaanden van zelfdoding
lotgenoten: buddy die ook kanker heeft gehad
lotgenoten: Vroeger lachten wij met de praatgroep, nu ben ik er elke week
lotgenoten: Long covid groepje in de buurt
lotgenoten: Endometriose, pcos, baarmoeder eruit: vrouwen onder elkaar
lotgenoten: facebookgroep is mij te ruw, liever echte mensen
lotgenoten: peer support for parents of autistic kids
lotgenoten: Ervaringswerkers in dienst: zij dronken, zwierven, hoorden stemmen, en weten de weg terug
lotgenoten: Wij zijn mannen die als jongen misbruikt zijn. Eens per maand een kamer, geen therapeut
lotgenoten: patiëntenvereniging lupus regio
lotgenoten: kinderloosheid ongewild ontmoeten
lotgenoten: groep voor ouders van overleden kinderen
lotgenoten: mensen met ALS die elkaar zien zolang het kan
lotgenoten: opleiding tot ervaringsdeskundige
lotgenoten: pt wenst contact met medepatiënt voor amputatie
lotgenoten: borderliners onder elkaar zonder behandelaar
lotgenoten kanker: Jonge vrouwen met uitgezaaide borstkanker, wij lachen ook
lotgenoten verslaving: AA is niks voor mij vanwege God. Zijn er andere groepen?
lotgenoten pleegzorg: pleegouders café
lotgenoten psychose: weerbaar met stemmen, elkaars tips
lotgenoten: herkenning, dat is het woord dat ik zoek
lotgenoten: KAN-ik-ook groep voor adoptiekinderen van vroeger
lotgenoten: 'k zou wel eens willen klappen met een ander die dat ook heeft
lotgenoten: wie heeft ook de ziekte van Menière en werkt nog
lotgenoten: slachtoffers toeslagenaffaire herstelgroep
lotgenoten: Praten met mensen die ook gevlucht zijn
lotgenoten: één op één met een maatje dat uit de schulden is gekomen
`;
