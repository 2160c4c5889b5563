/** Told and offered: sheltered homes, a place for a while, moving, and the last stretch. */
export const aLastHome = `
beschermd-wonen: mijn zoon is schizofreen, stookte brand in zijn flat en kan na opname nergens terug
beschermd-wonen: ribw plek vrouw
beschermd-wonen psychose: onze dochter hoort stemmen die haar bevelen geven, alleen wonen is levensgevaarlijk
beschermd-wonen: na de gesloten afdeling ben ik te ziek voor een eigen huis en te gezond voor de kliniek
beschermd-wonen: ik heb een zorgprofiel ggz wonen en toch is nergens plaats
beschermd-wonen: een 24-uurs setting met begeleiders die ook weten wat een manie is
beschermd-wonen: ik zwerf van crisisopvang naar crisisopvang met mijn borderline
beschermd-wonen: protected housing for people with mental illness
beschermd-wonen: my son has schizophrenia and can't live alone
beschermd-wonen: sheltered psychiatric accommodation after hospital
beschermd-wonen: hij gebruikt drugs en heeft psychoses, alle beschermde woonvormen wijzen hem af
beschermd-wonen: als ik alleen ben snijd ik, als er iemand in de buurt is niet
beschermd-wonen: de rechter wil dat hij ergens woont onder toezicht, met een zorgmachtiging
beschermd-wonen: wie past op mijn broer, hij betaalt zijn dealer met zijn huur
beschermd-wonen: mijn beschermde woonplek gaat dicht, we moeten er allemaal uit per maart
beschermd-wonen: Vanuit FACT: man, 41, bipolair, verwaarloost zich, behoeft dagelijkse nabijheid en medicatietoezicht
beschermd-wonen: psychiatrisch patiënt, geen huis, moet beschermd
beschermd-wonen: geen eigen deur, een gedeelde keuken, wel iemand wakker als ik paniek heb
beschermd-wonen: ons zoon zit in de psychiatrie in Geel, we zoeken gezinsverpleging of beschut
beschermd-wonen: hij sluit zich op, plakt ramen af en is bang voor straling
beschermd-wonen: terug uit de forensische kliniek, tbs, nu een woonvorm met toezicht
beschermd-wonen: kan ik mijn medicatie en geld uit handen geven en toch op mezelf zijn
beschermd-wonen: weer een terugval, weer opgenomen, elke keer raak ik mijn woning kwijt
beschermd-wonen: bij ons thuis gaan deuren eruit als hij ontregeld is
beschermd-wonen: ik ben 22, psychose gehad door blowen, en mijn ouders willen me niet meer thuis
beschermd-wonen: een hostel voor oudere verslaafden die nooit stoppen met drinken
beschermd-wonen: woongroep voor vrouwen met trauma, geen mannen op de gang
beschermd-wonen: steeds andere bewoners die schreeuwen, mijn kamer is niet veilig, ik wil overgeplaatst
beschermd-wonen: anorexia, depressie, ik kan niet voor mezelf zorgen maar heb geen behandeling meer
beschermd-wonen: waar beslist de centrumgemeente of ik mag
beschermd-wonen: bij het Leger des Heils vroegen ze om een beschikking
beschermd-wonen: Beschermd wonen (BW) voor volwassenen met psychiatrische problematiek, Wmo of Wlz, 24-uurs begeleiding
beschermd-wonen: RIBW: herstelgericht wonen, met ervaringsdeskundigen en dagactiviteiten
beschermd-wonen: Beschermd thuis: intensieve begeleiding in uw eigen woning, nacht bereikbaar
beschermd-wonen: Woonvorm voor mensen met een dubbele diagnose: psychose en verslaving
beschermd-wonen: Forensisch beschermd wonen na tbs of detentie, onder toezicht van reclassering
beschermd-wonen: Hostel met begeleiding voor langdurig verslaafden, gebruiken toegestaan op de kamer
beschermd-wonen: GGZ-wonen langdurig: zorgprofiel GGZ wonen met intensieve begeleiding
beschermd-wonen: Safehouse voor herstellenden van verslaving, abstinent, twaalf stappen
beschermd-wonen: Beschermde woongroep voor jongvolwassenen met een eerste psychose
beschermd-wonen: Psychiatrische gezinsverpleging: wonen bij een gastgezin
beschermd-wonen: Woonvoorziening autisme met psychiatrische problematiek, studio's en vaste begeleider
beschermd-wonen: Skaeve huse: eenvoudige prikkelarme woningen voor mensen die overal botsen
beschermd-wonen: Herstel- en crisiskamer: een paar nachten veiligheid voor bewoners en thuiswonenden
beschermd-wonen: Uitstroom uit de instelling: van 24-uursvoorziening naar zelfstandig, stap voor stap
beschermd-wonen: Vrouwenwoongroep ggz: beschutting, rust, traumabewuste begeleiding
wonen-met-beperking: mijn vrouw en ik worden eenenzeventig en onze zoon met Down woont nog altijd thuis op zijn jongenskamer
wonen-met-beperking: plek voor jongen downsyndroom
wonen-met-beperking: waar gaat zij wonen als wij er straks niet meer zijn
wonen-met-beperking: een woongroep bij ons in de stad met leeftijdsgenoten, discoavonden, en dagelijks iemand die zegt dat ze moet douchen
wonen-met-beperking: mijn zus met een verstandelijke handicap en doofheid past in geen enkele groep
wonen-met-beperking: begeleide woonplek voor een blinde man met een beperking
wonen-met-beperking: adult daughter with learning disabilities leaving home
wonen-met-beperking: residential place for autistic man who needs one to one
wonen-met-beperking: group home, profound disability, wheelchair
wonen-met-beperking: onze zoon bijt, gooit met stoelen, en heeft inmiddels zeven instellingen achter zich
wonen-met-beperking: wlz vg7 plek gezocht
wonen-met-beperking: emb-kind wordt 18 en mag niet op de kinderwoning blijven
wonen-met-beperking: ouderinitiatief oprichten, tien jongvolwassenen, wie levert begeleiding
wonen-met-beperking: mijn dochter huilt elke zondagavond als ik haar naar de groep breng, de nieuwe leiding kent haar niet
wonen-met-beperking: Als mentor zoek ik een andere woonplaats voor een ouder wordende man met een verstandelijke beperking en beginnende dementie
wonen-met-beperking: zoon handicap groot geworden, moeder niet meer tillen, ergens wonen
wonen-met-beperking: ik ben 24, zit in een rolstoel, en wil het ouderlijk huis uit
wonen-met-beperking: een huis waar begeleiders gebaren kennen
wonen-met-beperking: de instelling gaat verbouwen, alle bewoners verspreid, mijn broer raakt zijn maat kwijt
wonen-met-beperking: onzen jongen is gehandicapt en wij zijn oud
wonen-met-beperking: wonen op een terrein in het bos, vrij rondfietsen zonder auto's
wonen-met-beperking: ze wil een eigen studio met bel, geen gezamenlijke woonkamer
wonen-met-beperking: lichte verstandelijke beperking, schulden, verkeerde vrienden, hij moet weg uit deze wijk naar een groep
wonen-met-beperking: mijn kind heeft Prader-Willi en de koelkast moet op slot
wonen-met-beperking: twee appartementen naast elkaar voor ons en ons volwassen gehandicapte kind
wonen-met-beperking: woonplek waar ze ook epilepsie en sondevoeding kunnen
wonen-met-beperking: mag hij zijn cavia's mee naar het gezinsvervangend tehuis
wonen-met-beperking: wij hebben al op negen wachtlijsten gestaan voor een appartement met begeleiding voor onze gehandicapte zoon
wonen-met-beperking: ik woon bij mijn zus in, maar die gaat trouwen, en ik heb een beperking
wonen-met-beperking: bewonersraad, weekendje naar huis, eigen bed: daar let ik op voor onze Sanne
wonen-met-beperking: samenwonen met mijn vriend, wij hebben allebei Down
wonen-met-beperking: Wonen voor mensen met een verstandelijke beperking: groepswoning, studio of appartement, vg3 tot vg8
wonen-met-beperking: Ouderinitiatief van twaalf appartementen met begeleid wonen en logeerkamer
wonen-met-beperking: Gespecialiseerde woning voor zeer moeilijk verstaanbaar gedrag, een op een begeleiding, prikkelarm
wonen-met-beperking: Wonen met ernstige meervoudige beperkingen: aangepast huis, badkamer met plafondlift, verpleegkundige
wonen-met-beperking: Zorginstelling op landgoed: woningen, dagbesteding, zwembad en manege
wonen-met-beperking: Woontraining voor jongvolwassenen met een licht verstandelijke beperking
wonen-met-beperking: Woningen voor mensen met een lichamelijke beperking of hersenletsel, assistentie 24 uur
wonen-met-beperking: Wonen voor doofblinde mensen, begeleiders met vierhandengebaren
wonen-met-beperking: Gezinsvervangend tehuis oude stijl, nieuwe naam: klein, gezellig, midden in het dorp
wonen-met-beperking: Ouder worden met een verstandelijke beperking: dementievriendelijke groepen
wonen-met-beperking: Appartementen voor stellen met een beperking, begeleiding op afspraak
wonen-met-beperking: Leven in een woongemeenschap volgens Ark of Camphill: samen wonen en werken
wonen-met-beperking: Wlz-verblijf, vpt of pgb-gefinancierd wonen voor gehandicapten
wonen-met-beperking: Persoonsvolgend budget en woonondersteuning VAPH voor volwassenen
wonen-met-beperking: Crisisopvang en time-outplaats voor mensen met een beperking en probleemgedrag
tijdelijk-verblijf: mijn heup is net gerepareerd en thuis is een trap van zestien treden, ergens een bed voor zes weken
tijdelijk-verblijf: elv laag complex
tijdelijk-verblijf: waar kan mijn moeder heen zolang mijn vader zelf in het ziekenhuis ligt
tijdelijk-verblijf: de dokter op de eerste hulp zegt dat opname niet nodig is, maar naar huis sturen is ook niet verantwoord
tijdelijk-verblijf: herstelhotel met zeezicht en een verpleegkundige
tijdelijk-verblijf: na de longontsteking aansterken in een zorghotel
tijdelijk-verblijf: mantelzorger valt uit, echtgenoot gebroken enkel, mevrouw met dementie kan niet alleen blijven
tijdelijk-verblijf: ons huis wordt gerenoveerd en mijn vader kan met zijn beademing niet in een caravan
tijdelijk-verblijf: short stay convalescent home after surgery
tijdelijk-verblijf: respite bed, two weeks, while I'm abroad
tijdelijk-verblijf: where can mum recuperate, her flat has stairs
tijdelijk-verblijf: verkeerde-bedproblematiek, er moet vandaag een ander bed komen
tijdelijk-verblijf: mijn schoonvader wacht op een plaats, en tot die tijd?
tijdelijk-verblijf: een kuuroord waar de verzekering aan bijdraagt
tijdelijk-verblijf: Huisarts vraagt: kan patiënte voor observatie en medicatie-instelling twee weken ergens terecht
tijdelijk-verblijf: tijdelijk slapen moeder ziek, geen thuis hulp
tijdelijk-verblijf: waar moet ik naartoe met twee gebroken armen en geen familie
tijdelijk-verblijf: wij krijgen een kindje en oma woont bij ons in; kan ze rond de bevalling even elders
tijdelijk-verblijf: revalidatie voor ouderen, geriatrisch, vier weken, na beroerte
tijdelijk-verblijf: ik kan nog niet naar mijn etage, de lift is drie maanden kapot
tijdelijk-verblijf: een kortverblijf voor ons ma, want den thuisverzorger is op reis
tijdelijk-verblijf: herstellen van chemo in een rustig huis, met iemand die kookt
tijdelijk-verblijf: spoedbed, vannacht, mantelzorger in ambulance afgevoerd
tijdelijk-verblijf: ik val tussen wal en schip: te goed voor de kliniek, te slecht voor mijn flat
tijdelijk-verblijf: hoe lang wordt zo'n eerstelijnsverblijf betaald
tijdelijk-verblijf: een logement bij het ziekenhuis omdat ik ver weg woon en elke dag bestraald word
tijdelijk-verblijf: sneeuw, griep, alleen op een dijkhuis, waar kan ik een week uitzieken
tijdelijk-verblijf: mijn delirante vader moet ergens tot rust komen met dag en nacht toezicht
tijdelijk-verblijf: na het uitplaatsen van mijn prothese mag ik acht weken niet staan
tijdelijk-verblijf: overbruggingsplaats, want de nieuwe woonvorm is pas in juni klaar
tijdelijk-verblijf: dakloze man met gebroken been, waar kan die herstellen
tijdelijk-verblijf: Eerstelijnsverblijf (ELV) laag- en hoogcomplex, op verwijzing van de huisarts, vergoed uit de Zvw
tijdelijk-verblijf: Zorghotel: herstellen na operatie met hotelservice, verpleging en fysiotherapie
tijdelijk-verblijf: Geriatrische revalidatiezorg (GRZ) met verblijf, gericht op terugkeer naar huis
tijdelijk-verblijf: Regionaal coördinatiepunt tijdelijke bedden: één nummer voor verwijzers
tijdelijk-verblijf: Kortdurend verblijf en respijtbed, als de mantelzorger ziek of op vakantie is
tijdelijk-verblijf: Herstelbedden in het woonzorgcentrum, gemiddeld drie tot zes weken
tijdelijk-verblijf: Crisisopvang ouderen: binnen een dag een kamer, zorg en onderzoek naar vervolg
tijdelijk-verblijf: Herstellingsoord met tuin, erkend, tussenkomst van het ziekenfonds
tijdelijk-verblijf: Observatiebed met specialist ouderengeneeskunde voor diagnose en zorgplan
tijdelijk-verblijf: Medische opvang voor dakloze mensen: een ziekbed met verpleegkundige
tijdelijk-verblijf: Tijdelijke appartementen tijdens verbouwing of wachten op een woonplek
tijdelijk-verblijf: Revalidatiehotel bij zee, arrangement na knie- of hartoperatie
tijdelijk-verblijf: Centrum voor kortverblijf, maximaal negentig dagen per jaar
tijdelijk-verblijf: Verblijf bij palliatieve symptoombestrijding of instellen van medicatie, korte opname
tijdelijk-verblijf: Familiehuis en logeerkamers naast het ziekenhuis
verhuizen: na veertig jaar moeten we van de boerderij af en we weten niet hoe je een flat zoekt
verhuizen: gelijkvloers wonen gezocht
verhuizen: mijn moeder zegt dat een oude boom zich niet laat verplanten, maar haar huis is te ver van alles
verhuizen: inschrijven woningnet, inschrijfduur, ik kom niet aan de beurt
verhuizen wonen: een seniorenwoning in ons dorp zodat ik bij de voetbalclub en mijn zus kan blijven
verhuizen: de hele inboedel van een groot herenhuis naar een driekamerappartement
verhuizen: medische urgentie, woonurgentie, hoe vraag ik dat
verhuizen: schimmel, vocht, kind met astma, ik moet hier weg
verhuizen: mijn buren zijn een hel, ik wil een andere woning
verhuizen: helping an elderly couple downsize
verhuizen: moving into a bungalow, need packers who are patient
verhuizen: how to apply for social housing with a medical priority
verhuizen: ik heb een rolstoel en zoek al drie jaar een geschikte huurwoning
verhuizen: welke verhuizer pakt alles in en hangt ook de lampen op
verhuizen: moeder gaat naar een tehuis, wij moeten binnen zeven dagen haar flat opleveren
verhuizen: starterswoning, gescheiden, twee kinderen, kleine beurs
verhuizen: Geachte wooncoach, mijn cliënt wil binnen de gemeente doorstromen naar een levensloopgeschikte woning met behoud van huurprijs
verhuizen: huis zoeken oud vrouw lift beneden
verhuizen: ik durf de stap niet te zetten, wat als ik heimwee krijg naar mijn moestuin
verhuizen: hypotheekvrij, huis verkopen, en dan huren van de opbrengst, is dat slim
verhuizen: ik ken niemand in die nieuwe stad waar mijn dochter wil dat ik heen ga
verhuizen: een makelaar die ook helpt met vinden van iets kleiners
verhuizen: 't huis is te groot, we willen naar een appartementje in 't stad
verhuizen: wie regelt mijn adreswijziging, energie, internet en de inschrijving bij een andere huisarts
verhuizen: een patiowoning, lage lasten, brede gangen
verhuizen: doorstroomregeling voor ouderen, met hulp bij de verhuiskosten
verhuizen: ons sociaal huurcomplex wordt gesloopt en we krijgen een wisselwoning
verhuizen: wooncoöperatie oprichten met vrienden van 55-plus
verhuizen: mijn zus kiest nooit, ze heeft al drie aangeboden flats geweigerd
verhuizen: dozen, bubbeltjesplastic, verhuislift, en ik ben 81
verhuizen: ik kan de trap niet op en ben tweede op de lijst voor een benedenwoning
verhuizen: Wooncoach voor senioren: helpt kiezen, inschrijven, bezichtigen en de knoop doorhakken
verhuizen: Seniorenverhuizer: uitzoeken, inpakken, verhuizen en uw nieuwe kamer gezellig inrichten
verhuizen: Doorstroommakelaar van de corporatie, van groot naar beter, met huurgewenning
verhuizen: Urgentieverklaring aanvragen: spreekuur en hulp bij medische onderbouwing
verhuizen: Verhuiskostenvergoeding Wmo wanneer aanpassen van de oude woning te duur is
verhuizen: Seniorenmakelaar: verkoop van uw huis en zoektocht naar een levensloopbestendige woning
verhuizen: Vrijwillige verhuisploeg voor mensen met een minimuminkomen
verhuizen: Woonmarkt voor 55-plus: hofjes, cpo-projecten en appartementen op een rij
verhuizen: Van huis naar tehuis: begeleiding bij afscheid, inboedel en papieren
verhuizen: Hulp bij zoeken naar een rolstoelgeschikte woning, via woonruimteverdeling
verhuizen: Woningruil en huisvestingsadvies voor statushouders en spoedzoekers
verhuizen: Ontruimen, schoonmaken en bezemschoon opleveren van een huurwoning
verhuizen: Informatie over seniorencomplexen, wachttijden en toewijzingsregels
verhuizen: Hospita wonen: verhuur een kamer aan een student en blijf in uw eigen huis
verhuizen: Verhuisdienst met psychosociale begeleiding voor mensen met dementie
laatste-fase: de internist heeft gezegd dat de rest van de rit over kwaliteit gaat
laatste-fase: mijn vrouw eet niet, is mager als een lat en wil geen behandeling meer, hoe maken we het goed
laatste-fase: palliatief consult pijn
laatste-fase: niet te genezen, wel te leven, hoe doe je dat met kinderen van zes en tien
laatste-fase: mijn vader gaat dood, maar niemand in ons gezin zegt het woord
laatste-fase: benauwd, angstig, slijm in de keel, hij mag niet lijden
laatste-fase: ik zou weten willen wat mij te wachten staat, hoe het einde eraan toegaat
laatste-fase: end of life care explained
laatste-fase: dying of heart failure, who supports the family
laatste-fase: palliative nurse contact
laatste-fase: wij hebben nog één zomer, misschien twee
laatste-fase: hartfalen eindstadium, de cardioloog stopt de pillen
laatste-fase: palliatieve sedatie, is dat hetzelfde als euthanasie
laatste-fase: onze baby zal niet lang leven en we willen haar alles geven
laatste-fase: Ik ben wijkverpleegkundige; voor een meneer met terminaal longlijden zoek ik meedenken over morfine, dyspneu en onrust
laatste-fase: een vrijwilliger die met hem naar de zee rijdt nu het nog kan
laatste-fase: dokter zegt niet lang meer, familie bang, wie praten
laatste-fase: zijn laatste wens is nog een keer de stal zien
laatste-fase: kan ik zelf bepalen wanneer de chemo stopt en met wie bespreek ik dat
laatste-fase: mijn man met ALS wil geen masker meer
laatste-fase: hoe nemen de kleinkinderen afscheid van opa
laatste-fase: onze vokke is aan 't einde van zijn Latijn, palliatief zeggen ze
laatste-fase: dement, weigert drinken, reutelt, is dit sterven
laatste-fase: levensverwachting drie maanden, ik wil geen dag verspillen aan ziekenhuizen
laatste-fase: een dakloze vriend gaat dood op straat, kan hij waardige zorg krijgen
laatste-fase: de palliatieve unit belde, maar ik weet niet of we er al aan toe zijn
laatste-fase: moe, misselijk, verstopping door morfine, wie helpt met klachten
laatste-fase: terminaal verlof van de baas, hoe werkt dat
laatste-fase: samen een herinneringsdoos maken voor als mama er niet meer is
laatste-fase: pijnstilling verhogen durft de vervangend arts niet
laatste-fase: mag hij nog bier, sigaren en taart, nu het toch niet meer uitmaakt
laatste-fase: Palliatief team aan huis: arts, verpleegkundige en geestelijk verzorger ondersteunen patiënt, familie en huisarts
laatste-fase: Palliatieve thuiszorg: aandacht voor pijn, benauwdheid, angst en de mensen om u heen
laatste-fase: Consultteam palliatieve zorg, 24 uur bereikbaar voor zorgverleners
laatste-fase: Vrijwilligers palliatieve terminale zorg (VPTZ): tijd en aandacht als er niets meer te genezen is
laatste-fase: Wensambulance: een laatste uitstapje voor ernstig zieke mensen
laatste-fase: Proactieve zorgplanning: gesprek over behandelgrenzen, wensen en het laatste stuk
laatste-fase: Kinderpalliatieve zorg: een vast team voor ongeneeslijk zieke kinderen en hun ouders
laatste-fase: Dagcentrum voor mensen met een ongeneeslijke ziekte, met massage, gesprek en soep
laatste-fase: Palliatieve unit in het verpleeghuis, symptoombestrijding en verblijf
laatste-fase: Palliatieve sedatie: uitleg, begeleiding en waakzaamheid door ervaren verpleegkundigen
laatste-fase: Straatdokters en palliatieve zorg voor dak- en thuislozen
laatste-fase: Markeringsspreekuur: als genezing niet meer kan, wat dan
laatste-fase: Palliatief netwerk: informatie, forum en telefonisch advies (Vlaanderen)
laatste-fase: Muziek, aanraking en complementaire zorg in de laatste maanden
laatste-fase: Familiegesprekken in de stervensfase, met oog voor cultuur en geloof
hospice: onze moeder woont alleen op een bovenwoning, is stervende en wij werken in het buitenland
hospice: hospice plaats deze week
hospice sterven-thuis: thuis houden we dit niet vol, de kinderen zien hun vader creperen, een huis met zusters zou een zegen zijn
hospice: een plek om dood te gaan die niet naar ziekenhuis ruikt
hospice: mag ik daar mijn hond, mijn gitaar en mijn jenever houden
hospice: wie betaalt die dagprijs van een bijna-thuis-huis
hospice: kan een jonge vrouw van 36 daar ook, of zijn het alleen oude mensen
hospice: kunnen wij blijven slapen op de kamer, desnoods op een matje
hospice: is there a hospice room with a view of the garden
hospice: hospice care for my husband, he has days to weeks
hospice: my mother is dying and I can't do it at home
hospice: de verpleegkundige van de oncologie vraagt of er deze week bij u een bed is
hospice: een gasthuis om in te sterven, geen lange ziekenhuisgang
hospice: buitenkraan, vogels, zon op het bed: daar wil ik heen als het zover is
hospice: mijn buurman heeft geen kind of kraai en ligt op zijn einde
hospice: geen euthanasie mogelijk in dat christelijke huis, waar dan wel
hospice: hospice moslim, imam, familie veel bezoek mag
hospice: ze had vier weken, nu is ze er al drie maanden en moet ze weg
hospice: onze zoon van elf is terminaal, kan hij naar een kinderhospice
hospice: Wij zoeken namens de huisarts een kamer voor een man met slokdarmkanker, zorgzwaarte hoog, levensverwachting korter dan drie maanden
hospice: mijn opa wil niet, hij denkt dat je daar binnen een dag doodgaat
hospice: palliatieve eenheid voor ons pa in de kliniek of een apart huis
hospice: een huis met vrijwilligers die koken waar hij trek in heeft
hospice: kan zij roken op het terras van haar kamer
hospice: een rondleiding in een hospitium alvast, want we willen niet overvallen worden
hospice: oma is opgegeven, opa kan haar niet tillen, en in het verpleeghuis vinden we het te druk
hospice: psychiatrisch patiënt in terminale fase, welk sterfhuis neemt haar op
hospice: ik wil slapen met het raam open, stilte, een kaars en mensen die niet wegkijken
hospice: voor het laatste restje tijd ergens waar er altijd een zuster bij de hand is
hospice: moeten wij eigen lakens en kleren meebrengen naar die kamer
hospice: wie haalt haar op met de brancard naar dat huis
hospice: Hospice met zes gastenkamers: verpleging dag en nacht, vrijwilligers, tuinkamer en logeerplek voor familie
hospice: Bijna-thuis-huis: sterven in huiselijke sfeer, zorg door wijkverpleging en getrainde vrijwilligers
hospice: High care hospice voor complexe klachten, eigen specialist en verpleegkundig team
hospice: Kinderhospice: verpleging, spelen en afscheid voor kinderen van nul tot achttien en hun gezin
hospice: Hospicebed in het woonzorgcentrum, opname binnen een dag
hospice: Informatiemiddag: koffie en rondleiding door ons huis, vragen over opname en kosten
hospice: Eigen bijdrage per dag, vaak vergoed door de aanvullende verzekering
hospice: Opname bij een levensverwachting van maximaal drie maanden, terminaalverklaring nodig
hospice: Huis van afscheid met open keuken, huisdieren welkom
hospice: Opvang van dakloze en verslaafde mensen in hun laatste weken
hospice: Nabestaandenavond en gedenkboom voor families van onze gasten
hospice: Interlevensbeschouwelijk gasthuis: geestelijk verzorgers, rituelen en opbaren in eigen kamer
hospice: Palliatieve eenheid en dagcentrum in het ziekenhuis (Vlaanderen)
hospice: Logeren in het hospice: een week ademruimte voor wie thuis een stervende verzorgt
hospice: Gastvrijheid tot het laatst: u bepaalt bezoek, maaltijden, muziek en stilte
`;
