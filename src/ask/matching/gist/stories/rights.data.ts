/** Told and offered about applying for care, a budget of one's own, complaints, a living will, interpreters and grief. */
export const rights = `
indicatie: zorg aanvragen
indicatie: De thuiszorg zegt dat het CIZ erover gaat, het CIZ vraagt een verklaring van de arts, en de arts zegt dat de gemeente eerst moet, en intussen slaapt mijn moeder in haar stoel
indicatie: wlz indicatie
indicatie: keukentafelgesprek aanvragen
indicatie: hoe lang duurt een beschikking
indicatie: zorgprofiel, vv5, wat betekent dat
indicatie: herindicatie verlopen in maart
indicatie: ik kreeg een afwijzing voor huishoudelijke hulp
indicatie: komt mijn man in aanmerking voor dagopvang
indicatie: waar meld ik mij voor wmo
indicatie: heb je een verwijzing nodig voor jeugdhulp
indicatie: verlenging aanvragen van begeleiding
indicatie: als transferverpleegkundige moet er vandaag nog een spoedindicatie komen
indicatie: van wmo naar wlz, wat gebeurt er met mijn uren
indicatie: CIZ afgewezen want ze vinden haar nog niet ziek genoeg
indicatie: meervoudig onderzoek, medisch advies, wat willen ze nog meer weten
indicatie: How do I apply for long term care
indicatie: Assessment for home help, who decides
indicatie: My application was refused, can I apply again
indicatie: ik wil hulp vragen aan gemeente maar hoe, welk formulier
indicatie: wijkverpleegkundige moet zeggen hoeveel uur ik krijg
indicatie: tijdelijke of blijvende toegang tot de langdurige zorg
indicatie: mijn broer is 18 geworden en de jeugdbeschikking stopt
indicatie: mevrouw van het loket gaf mij drie uur, ik heb er acht nodig
indicatie: eigen bijdrage en indicatie
indicatie: mijn aanvraag ligt al dertien weken bij de gemeente en niemand belt terug
indicatie: wie stelt vast welke zorg ik nodig heb
indicatie: rechterlijke machtiging en inbewaringstelling, wie vraagt dat aan
indicatie: ge moet hier blijkbaar een melding doen eer er iemand komt
indicatie: gehandicaptenparkeerkaart keuring
indicatie: mag ik zelf een indicatie aanvragen voor pa of moet hij tekenen
indicatie: Wmo-loket: meld uw hulpvraag, wij komen binnen zes weken langs voor onderzoek
indicatie: CIZ beoordeelt uw recht op zorg uit de Wet langdurige zorg
indicatie: Wijkverpleegkundige indiceert persoonlijke verzorging en verpleging thuis
indicatie: Hulp bij het aanvragen van een Wlz-indicatie, dossier en bewijsstukken
indicatie: Indicatieadvies voor ouders van een zorgintensief kind
indicatie: Zorgkantoor: na uw indicatie helpen wij met kiezen en wachtlijst
indicatie: Toegang jeugdhulp, onderzoek, gezinsplan en beschikking
indicatie: Medisch adviesbureau, keuringen voor gemeenten
indicatie: Spreekuur aanvragen: wij vullen samen de melding in
indicatie: Herindicatie en ophoging, ondersteuning door adviseur
indicatie: Crisisregisseur en spoedplaatsing via het zorgkantoor
indicatie: Voorlichting over zorgwetten, wie betaalt wat
indicatie: Second opinion door onafhankelijk indicatiesteller
indicatie: Beslisboom welke wet: Zvw, Wmo, Jeugdwet, Wlz
indicatie: Loket maatwerkvoorzieningen, rolstoel, hulp en begeleiding
pgb: eigen zorgverleners betalen
pgb: Mijn zus wil mijn neefje verzorgen en daarvoor betaald worden, ik zou dan budgethouder zijn, maar ik struikel al over de woorden zorgovereenkomst en zorgbeschrijving
pgb: pgb plan schrijven
pgb: svb uitbetaling
pgb: zorg in natura of budget
pgb: persoonsgebonden budget stopgezet
pgb: declareren van uren in het portaal
pgb: budgetbeheerder gezocht
pgb: ik wil zelf kiezen wie mijn zoon begeleidt
pgb: contract met mijn nicht als hulp
pgb: mijn pgb-aanbieder bleek een fraudeur
pgb: bewuste keuze gesprek zorgkantoor
pgb: als gewaarborgde hulp voor mijn zwager loop ik vast
pgb: verantwoording over vorig jaar is afgekeurd, ik moet achtduizend terugbetalen
pgb: informeel tarief te laag om mijn dochter te belonen
pgb: salarisadministratie voor mijn assistenten
pgb: van budget terug naar gewone thuiszorg
pgb: How does a personal budget work
pgb: I want to hire my own carer for my daughter, who helps with the contract
pgb: Personal budget administration service
pgb: ik heb pgb maar begrijp niet papieren van svb
pgb: wat mag je wel en niet met pgb doen, vakantie, vervoer
pgb: arbeidsovereenkomst, ziek, vervanging van mijn vaste hulp
pgb: de zorgboer werkt enkel met een persoonsgebonden budget
pgb: wooninitiatief van ouders die hun budgetten bundelen
pgb: thuis met 24-uurszorg en een team dat ik zelf aannam
pgb: pgb jeugdwet afgewezen want we moeten eerst ZIN proberen
pgb: uurtarief zzp'er controleren
pgb: zorgverzekeringswet pgb wijkverpleging, hoe
pgb: een bureau dat mijn pgb regelt, kost dat wat
pgb: in België heette het persoonsvolgend budget, hoe zit dat hier
pgb: alles moet nu digitaal met dat PGB 2.0
pgb: Pgb-vaardigheid, training en spreekuur voor budgethouders
pgb: Budgetbeheer: wij doen contracten, declaraties en verantwoording
pgb: Per Saldo, belangenvereniging met advies, juridische hulp en modelovereenkomsten
pgb: Wij schrijven met u het budgetplan en gaan mee naar het gesprek
pgb: Pgb-coördinator voor gezinnen met een team van zorgverleners
pgb: Gewaarborgde hulp en vertegenwoordiging
pgb: Zzp-bemiddeling, vind uw eigen vaste zorgverlener met pgb
pgb: Salaris en personeelszaken voor pgb-werkgevers
pgb: Zorg uitsluitend te betalen uit een persoonsgebonden budget Wlz, Wmo of Jeugdwet
pgb: Adviseur kiest met u: natura, mpt, vpt of pgb
pgb: Controle op uw pgb, bezwaar en herziening door een specialist
pgb: Ouderinitiatief starten met gebundelde budgetten, stappenplan
pgb: Modulair pakket thuis gecombineerd met eigen budget
pgb: Inwonende zorg op pgb, werving en contract
pgb: Zorgovereenkomsten, toekenning en SVB, uitleg in gewone taal
klacht: niet tevreden over de zorg
klacht: Ze lieten mijn tante een hele avond in een natte broek zitten, er stond iemand te bellen op de gang, en toen ik er wat van zei kreeg ik te horen dat ik mijn toon moest matigen
klacht: klachtenfunctionaris
klacht: wie controleert zo'n tehuis
klacht: hij werd vastgebonden zonder dat wij het wisten
klacht: medische fout operatie
klacht: thuiszorg komt te laat, te kort, steeds een ander
klacht: bezwaar tegen het besluit over mijn uren
klacht: de kinderbescherming schrijft leugens
klacht: behandelaar maakte seksuele opmerkingen
klacht: klagen over vrijheidsbeperking, deur op slot
klacht: geschillencommissie zorg
klacht: als familieraad hebben wij bij de directie geen gehoor gevonden, hoe verder
klacht: ruzie met de bewindvoerder en de instelling
klacht: ze hebben haar kunstgebit en ring kwijtgemaakt
klacht: tuchtklacht tegen een arts
klacht: mijn dossier inzien, ze weigeren
klacht: I want to complain about the nursing home
klacht: Wrong medication was given, who can I report this to
klacht: Appeal against the decision on my care hours
klacht: ik boos, zuster doet niet goed, wie luistert
klacht: mijn kind is in de instelling mishandeld
klacht: inspectie melden personeelstekort
klacht: de taxi weigerde mij en schold
klacht: ben gewoon afgesnauwd door die dokter
klacht: ombudsman gemeente
klacht: ze dreigen de zorg stop te zetten omdat wij kritisch zijn
klacht: mijn broer kreeg dwangmedicatie en een isoleercel
klacht: 'k ben niet content over hoe dat ze ons vader daar laten liggen
klacht: gesprek aangaan over fouten zonder rechtszaak
klacht: huisarts heeft kanker gemist
klacht: Onafhankelijke klachtenfunctionaris, bemiddelt en luistert, kosteloos
klacht: Klachtencommissie Wkkgz en geschilleninstantie
klacht: Vertrouwenspersoon jeugd: Jeugdstem komt op de groep
klacht: Patiëntenvertrouwenspersoon ggz bij dwang, Wvggz
klacht: Cliëntvertrouwenspersoon Wzd, onvrijwillige zorg
klacht: Landelijk Meldpunt Zorg van de inspectie
klacht: Sociaal raadslieden en juridisch loket, bezwaarschrift schrijven
klacht: Letselschadeadvocaat voor medische missers
klacht: Ombudsman zorg, behoorlijk behandeld worden
klacht: Bemiddeling tussen bewoners, familie en huis
klacht: Steunpunt voor wie ontevreden is over gemeente of jeugdbescherming
klacht: Cliëntenraad: uw opmerkingen en verbeterpunten
klacht: Klachtondersteuning bij zorgverzekeraar en hulpmiddelenfirma
klacht: Vertrouwenswerk bij ongewenst gedrag door hulpverleners
klacht: Stappenplan bij onvrede: eerst praten, dan schrijven, dan uitspraak
levenstestament: volmacht regelen
levenstestament: Wij zijn beide zeventig, hebben een huis, een zoon in Australië en een dochter met schulden, en wij willen vastleggen wie tekent en wie betaalt als wij het ineens niet meer kunnen
levenstestament: notaris
levenstestament: erfenis en testament
levenstestament: wie mag aan mijn bankrekening als ik in coma lig
levenstestament: huwelijkse voorwaarden en zorgkosten
levenstestament: schenken op papier
levenstestament: mijn vriend en ik zijn niet getrouwd, erft hij mijn huis
levenstestament: codicil sieraden verdelen
levenstestament: gratis jurist
levenstestament: voogdij over onze gehandicapte zoon na ons overlijden
levenstestament: wat moet ik regelen nu ik alzheimer heb
levenstestament: als ouderenadviseur krijg ik vragen over volmachten, welke notaris doet huisbezoek
levenstestament: onterven van mijn zoon
levenstestament: broers willen vader iets laten tekenen
levenstestament: dure notaris of een standaard volmacht van internet
levenstestament: samenlevingscontract stiefkinderen
levenstestament: Power of attorney for my parents
levenstestament: Making a will with a disabled child
levenstestament: Free legal advice for older people
levenstestament: recht, huis op naam zetten van mijn dochter
levenstestament: mijn vrouw en ik willen elkaar kunnen vertegenwoordigen
levenstestament: onze nicht is vertrouwd, wij willen haar gemachtigde maken
levenstestament: digitale nalatenschap, facebook en wachtwoorden
levenstestament: erfgenaam maakt ruzie over het boerenbedrijf
levenstestament: na een tia wil ik alles op schrift
levenstestament: executeur aanwijzen
levenstestament: handtekening terwijl je nog bij je volle verstand bent
levenstestament: bij den notaris een akte laten opmaken
levenstestament: voor mijn kat zorgen na mijn dood, kan je dat vastleggen
levenstestament: rechtswinkel advocaat spreekuur
levenstestament: wilsbekwaam verklaring van een arts nodig
levenstestament: Levenstestament op maat, notaris komt aan huis of in het zorgcentrum
levenstestament: Rechtswinkel, studenten geven gratis juridisch advies
levenstestament: Volmacht financieel en medisch, uitleg in begrijpelijk Nederlands
levenstestament: Inloopspreekuur notariaat in het wijkcentrum, eerste donderdag
levenstestament: Testament en zorgplan voor ouders van een kind met een beperking
levenstestament: Juridisch loket: familierecht, huur, ontslag en erfrecht
levenstestament: Nalatenschapsplanner bespreekt met de familie huis, bedrijf en schenking
levenstestament: Executeur en afwikkeling van boedels
levenstestament: Seniorenadvocaat en mediation bij ruzie over erfenis
levenstestament: Workshop Tijdig regelen: wie beslist als u het niet kunt
levenstestament: Estate planning, eigen bijdrage Wlz beperken
levenstestament: Standaard volmachtmap voor ouderen, met hulp bij invullen
levenstestament: Notariële akte en registratie in het levenstestamentenregister
levenstestament: Ouderenbond organiseert avond over erven, schenken en vertegenwoordiging
levenstestament: Wil en recht: wilsbekwaamheid door onafhankelijk arts beoordeeld
tolk: vertaler bij de dokter
tolk: Mijn oma is uit Rif, zij heeft pijn en wij kleindochters moeten alles vertalen, ook over onderbroeken en baarmoeder, en dat vindt zij zo erg dat zij maar zegt dat er niets is
tolk: arabisch sprekende hulpverlener
tolk: gebarentaaltolk
tolk: turkse thuiszorg
tolk: pools sprekende psycholoog
tolk: iemand die Dari kent
tolk: tolkentelefoon
tolk: mijn ouders praten Kantonees en verstaan de zuster niet
tolk: oudergesprek op school in het Oekraïens
tolk: Vertaling van ziekenhuisbrieven
tolk: hulp in het Frans voor een Congolees gezin
tolk: als verloskundige heb ik morgen een cliënte die alleen Somalisch spreekt
tolk: ze verleert haar Nederlands door de dementie en spreekt alleen nog Italiaans
tolk: mijn schoonvader wil een verzorger die weet wat halal en ramadan is
tolk: spaans, portugees, papiaments
tolk: cultuursensitieve begeleiding
tolk: Interpreter for a doctor's appointment
tolk: Is there an English speaking therapist or nurse
tolk: Translate at the municipality for my Ukrainian neighbour
tolk: ik spreek Tigrinya, mijn kind ziek, wie kan praten voor mij
tolk: begrijp geen woord van wat ze zeggen
tolk: doof, gesprek bij de bank, schrijftolk
tolk: nee geen google translate meer, dat gaat steeds fout bij de therapie
tolk: sleutelpersoon Eritrese gemeenschap
tolk: in mijn land praat je niet met een vreemde man over ziekte, ik zoek een vrouw uit mijn cultuur
tolk: zij is Molukse en praat het liefst Maleis
tolk: bij het consultatiebureau versta ik niets, ik spreek alleen Russisch
tolk: mijn schoonmoeder uit Iran, Farsi
tolk: wij praten thuis Berbers, mijn man zijn Nederlands is zwak sinds de beroerte
tolk: Hongaarse vrachtwagenchauffeur in ziekenhuis
tolk: een familielid dat tolkt liegt om oma te sparen
tolk: Tolken in tachtig talen, telefonisch of ter plaatse, ook in de zorg
tolk: Thuiszorg met Turks- en Marokkaanssprekende verzorgenden
tolk: Gebaren- en schrijftolken, ook in het weekend
tolk: Zorgconsulent migranten, uitleg in eigen taal over ziekte en voorzieningen
tolk: Interculturele ggz, behandelaars spreken Arabisch, Farsi, Pools
tolk: Sleutelpersonen gezondheid statushouders
tolk: Chinese ouderenconsulent helpt met arts, brieven en zorg
tolk: Vertaalhulp voor brieven van overheid en ziekenhuis
tolk: Meertalige begeleiding Wmo en Jeugdwet, kennis van cultuur en religie
tolk: Verpleegafdeling met Surinaamse en Indonesische medewerkers
tolk: Ervaringsdeskundige brugfunctionarissen voor gezinnen met een andere moedertaal
tolk: Medische tolk voor asielzoekers, kosten via de regeling
tolk: Voorlichting over psychische klachten in eigen taal
tolk: Praatgroep voor Poolse en Bulgaarse arbeidsmigranten, Poolstalige hulpverlener
tolk: Hindi, Sarnami en Sranantongo, begeleiders van eigen bodem
rouw: gemis
rouw: Ik dek nog steeds twee borden, zijn scheerkwast staat waar hij stond, en iedereen zegt na een jaar dat ik weer eens vooruit moet kijken, terwijl ik pas nu voel dat hij niet terugkomt
rouw: rouwgroep weduwen
rouw: mijn dochter is overleden
rouw: rouwbegeleiding kind van acht
rouw: zelfdoding van mijn broer
rouw: hoe ga je door na een miskraam
rouw: alleen na vijftig jaar huwelijk
rouw: mijn maat is verongelukt met zijn motor
rouw: rouwverwerking gescheiden
rouw: mijn hond was alles voor mij, ik huil elke dag
rouw: zij lacht nergens meer om sinds de begrafenis
rouw: als docent heb ik een klas die een klasgenoot verloor
rouw: zijn vader stierf in Syrië en hij kon niet naar het graf
rouw: Hij wil haar kleren niet uit de kast doen
rouw: leren leven met een lege stoel
rouw: Grief counselling after losing my partner
rouw: My mother died and I can't cope
rouw: Support group for bereaved parents
rouw: verdriet komt in golven, op de fiets, in de winkel
rouw: mijn man dood, ik hier alleen met verdriet en kindjes
rouw: uitgestelde rouw, ik was er nooit bij
rouw: stilgeboren meisje, iedereen zwijgt erover
rouw: kan iemand met een verstandelijke beperking leren snappen dat pa dood is
rouw: coronadode, geen afscheid kunnen nemen
rouw: zus heeft euthanasie gekregen en ik ben boos
rouw: mijn oma was mijn alles, ik trek het niet, school gaat ook naar de klote
rouw: rouwcafé
rouw: nabestaanden
rouw: 't is al drie jaar dat ons ma gestorven is en 't wil maar niet slijten
rouw: mijn boerderij moeten verkopen voelt als een overlijden
rouw: rouwtherapeut wandelend
rouw: Rouwgroep voor partners, tien avonden, erkende begeleider
rouw: Jonge weduwen en weduwnaars ontmoeten elkaar
rouw: Rouwcoach komt aan huis, kaarsje, foto's en verhaal
rouw: Kinderen en jongeren na de dood van een ouder, werken met klei en herinneringsdoos
rouw: Vereniging Ouders van een Overleden Kind, telefoon en contactdagen
rouw: Nabestaanden na zelfdoding, lotgenotengroep en lezing
rouw: Lief en leed tafel, eten met anderen die iemand missen
rouw: Verliestherapie bij complexe rouw, verwijzing huisarts
rouw: Herdenkingsavond met namen en muziek
rouw: Begeleiding van mensen met een beperking bij afscheid en uitvaart
rouw: Rouw op het werk, gesprek met collega's en leidinggevende
rouw: Inloopochtend voor wie een dierbare verloor
rouw: Stichting rondom babysterfte en miskraam
rouw: Wandelen met verlies, zes zaterdagen in het duin
rouw: Rituelen, troost en tranen: ritueelbegeleider bij verlies
`;
