/** Told and offered about counters and rights: who goes with you, who decides, budgets, complaints and what to put in writing. */
export const countersAndRights = `
regelen: Ik word overal doorverbonden en aan het eind ben ik weer bij de eerste
regelen: wijkteam
regelen: Er is van alles, maar ik weet niet welke wet en welk loket
regelen: Wlz of Wmo, jeugdwet of zvw, wie legt het uit aan een gewoon mens
regelen: sociaal team afspraak
regelen: kan iemand alles coördineren rond ons kind, wij hebben elf contactpersonen
regelen: wie gaat er over begeleiding bij jullie in de gemeente
regelen: zorgbemiddelaar
regelen: wachtlijstbemiddeling zorgverzekeraar
regelen: Waar kan ik met al mijn vragen terecht, over zorg, werk en huis?
regelen: ik ben net verhuisd van een andere stad en nu is alle hulp weg
regelen: praktijkondersteuner vraagt sociale kaart: wat is er voor jongvolwassenen met autisme
regelen: casusregie complexe situatie, tafel met alle partijen
regelen: Zorgadvies, gratis, zonder afspraak, in de hal van het gezondheidscentrum
regelen: where do I go first if I need help with my disabled child in this country
regelen: mijn huisarts zegt bel de gemeente, de gemeente zegt bel de huisarts
regelen: ik wil weten wat er bestaat voordat ik ergens ja op zeg
regelen: OCMW maatschappelijk werker afspraak
regelen: één telefoonnummer waar een mens opneemt
regelen: zorgtrajectbegeleider
regelen: maatschappelijk werk spreekuur
regelen: Ons klantcontactcentrum denkt met u mee en zoekt de juiste plek, ook als die niet bij ons is
regelen: papierwinkel van de zorg, hulp svp
regelen: gij weet de weg, ik niet
regelen: juridisch loket of sociaal raadsman
clientondersteuning: iemand die naast mij zit aan tafel en niet aan hun kant
clientondersteuning: onafhankelijke cliëntondersteuner
clientondersteuning: De mevrouw van de gemeente praat zo snel en ik zeg dan overal ja op
clientondersteuning: Wlz cliëntondersteuning
clientondersteuning: keukentafelgesprek voorbereiden met iemand die er verstand van heeft
clientondersteuning: zorgkantoor of Adviespunt Zorgbelang of Zorgkompas, wie helpt ons kiezen
clientondersteuning: gratis onafhankelijk meedenken bij zorg
clientondersteuning: MEE consulent vroeger, bestaat dat nu nog onder andere naam
clientondersteuning: ouders van kind met beperking zoeken bondgenoot richting school en gemeente
clientondersteuning: gewone en gespecialiseerde cliëntondersteuning, copiloot naasten
clientondersteuning: Ik heb hersenletsel en kan gesprekken niet volgen; wie gaat mee en schrijft op
clientondersteuning: jeugdstem, AKJ vertrouwenspersoon
clientondersteuning: pvp patiëntenvertrouwenspersoon in de kliniek
clientondersteuning: Wij werken niet voor de gemeente, niet voor een aanbieder, alleen voor u
clientondersteuning: somebody independent to come with me to the council meeting about my son's care
clientondersteuning: cliëntvertrouwenspersoon Wzd
clientondersteuning: hulp bij keuze tussen zorgaanbieders, niet gekleurd
clientondersteuning: mijn zoon van 17 wil zelf iemand die zijn stem laat horen bij de jeugdrechter
clientondersteuning: wie steunt mij als wij het oneens zijn met de indicatie
clientondersteuning: Zij legt de wet uit in gewone woorden en gaat mee naar elk gesprek
clientondersteuning: LVB-cliënt wil naar ander huis, ondersteuning onafhankelijk inzetten
clientondersteuning: familievertrouwenspersoon ggz
clientondersteuning: informele cliëntondersteuner KBO vrijwilliger
clientondersteuning: ik wil niet alleen naar dat gesprek
clientondersteuning: nen onafhankelijke die met ons meedenkt
indicatie: Mijn man moet naar een instelling maar wij hebben niks officieels
indicatie: indicatie aanvragen
indicatie: CIZ
indicatie: PGB of ZIN, eerst de beschikking
indicatie: afgewezen voor Wlz omdat ze niet 'blijvend' genoeg vonden
indicatie: herindicatie, dezelfde vragen weer, mijn kind groeit er heus niet overheen
indicatie: hoe lang duurt een aanvraag wmo
indicatie: keukentafelgesprek gehad, drie uur gekregen, vijf nodig
indicatie: ZZP LG4, VG3, hoe kies je
indicatie: wij hebben toegang nodig tot jeugdhulp, verwijsbrief gemeente loopt af
indicatie: indicatiebesluit CIZ binnen, wat nu
indicatie: ergotherapeut schrijft rapport voor aanvraag
indicatie: bezwaar
indicatie: voorliggend veld, gebruikelijke zorg, wat betekent dat
indicatie: Spoedaanvraag wmo begeleiding na ontslag psychiatrie
indicatie: verlenging beschikking begeleiding
indicatie: aanvraagformulier gehandicaptenparkeerkaart
indicatie: beschikking BG-groep 6 dagdelen, herbeoordeling mei
indicatie: how to apply for long term care for a disabled adult
indicatie: zorgprofiel wordt hoger, meerzorg, onderbouwing
indicatie: wijkverpleegkundige indiceert
indicatie: VAPH aanvraag persoonsvolgend budget prioriteitengroep
indicatie: welke papieren moet ik meenemen naar de gemeente voor hulp bij huis
indicatie: onze aanvraag ligt al 14 weken op de stapel
indicatie: CIZ aanvraag door mentor, handtekening, medische stukken
indicatie: we helpen u bij het aanvragen van een indicatie, van eerste formulier tot eerste zorgdag
indicatie: afgekeurd uwv wajong medische keuring
pgb: Ik betaal mijn zus om voor mijn zoon te zorgen, nu wil de SVB een contract
pgb: pgb
pgb: budgethouder gewaarborgde hulp
pgb: portal, declaratie afgekeurd, begeleidster krijgt geen loon
pgb: zzp-begeleider autisme inkopen tarief
pgb: mijn dochter met emb krijgt een budget, hoe schakel je verpleging in
pgb: pgb omzetten van zin halverwege
pgb: ik wil mijn eigen mensen kiezen
pgb: fraude pgb bureau heeft ons geld
pgb: Per Saldo
pgb: zorgovereenkomst familielid opzeggen
pgb: pgb beheer uitbesteden
pgb: tarief informeel formeel jeugdwet
pgb: budgetgarantie verhuizing gemeente
pgb: onze thuisverpleging wordt betaald via pgb zvw, verantwoording
pgb: personal budget for my autistic child, who can manage the paperwork
pgb: Wij nemen de boekhouding en de planning over, u blijft de baas
pgb: pgb vaardigheid toets
pgb: hoe vind je een goede pgb-er
pgb: ouderinitiatief bundelt budgetten
pgb: SVB machtiging digid zoon 18
pgb: pgb afgekeurd
pgb: intakegesprek zorgkantoor bewust keuzegesprek
pgb: 'k heb een budget gekregen maar 'k weet niet wat 'k er mee mag
klacht: mijn begeleider bezoekt me niet maar schrijft wel uren
klacht: klacht indienen
klacht: Ze hebben mijn zoon drie uur in een kamer opgesloten en niemand legt uit waarom
klacht: de huishoudelijke hulp is al vier keer niet gekomen
klacht: ik ben uitgescholden door een medewerker
klacht: waar kan je klagen over jeugdzorg
klacht: geschillencommissie zorg, klachtrecht
klacht: Mijn vader lag de hele nacht in een natte broek
klacht: mijn dossier klopt niet, er staan leugens in
klacht: mijn dochter is door een begeleider aangeraakt
klacht: inspectie melden igj
klacht: de gemeente reageert niet op mails
klacht: telkens ander gezicht aan de deur
klacht: bezwaarschrift schrijven gemeente jeugdhulp
klacht: ik wil excuses
klacht: Niet tevreden? Zeg het ons, zeg het uw contactpersoon, of bel iemand van buiten
klacht: complaint about home care worker who stole money
klacht: geen bed schoon, geen belletje beantwoord, wij zijn het zat
klacht: bemiddeling tussen familie en zorghuis na incident
klacht: klachtencommissie voor mensen met een beperking, in gewone taal
klacht: tuchtrecht psycholoog grensoverschrijdend
klacht: mijn medicatie verkeerd uitgezet, zij in het ziekenhuis
klacht: mijn bewindvoerder negeert mij
klacht: verkeerde diagnose, tweede mening
klacht: claim na valpartij uit tillift
klacht: wij voelen ons niet gehoord door het huis waar onze broer woont
klacht: 'k ben kwaad en 'k wil dat iemand daar iets mee doet
klacht: de opvang zette mij buiten na een ruzie, mag dat zomaar
levenstestament: ik ben alleenstaand, wie mag tekenen als ik in coma lig
levenstestament: volmacht
levenstestament: mijn zoon heeft een beperking, wat gebeurt er met zijn deel van de erfenis
levenstestament: Ik heb een psychiatrische geschiedenis en wil nu regelen wat er bij een nieuwe opname moet
levenstestament: testament gehandicaptenfonds
levenstestament: partner zonder papieren trouwen of samenlevingscontract
levenstestament: erfenis ruzie wie krijgt het huis
levenstestament: zelfbindingsverklaring
levenstestament: zorgvolmacht stap voor stap
levenstestament: vertrouwenspersoon aanwijzen
levenstestament: wat als mijn man hersenletsel heeft, kan hij nog tekenen
levenstestament: Levenstestament, testament, codicil: een avond over vastleggen wat u wilt
levenstestament: rechtshulp gratis echtscheiding
levenstestament: gezag over kind als ik sterf
levenstestament: mijn neef woont bij mij en wil alles op zijn naam
levenstestament: lasting power of attorney, English notary
levenstestament: juridisch advies over de erfenis van een broer met LVB
levenstestament: handelingsbekwaam arts verklaart
levenstestament: digitale nalatenschap wachtwoorden
levenstestament: erfrechtavond voor ouders met een zorgkind
levenstestament: euthanasie en volmacht, wie beslist
levenstestament: ben ik verplicht de schulden te erven
levenstestament: zorgvolmacht voor een ouder kind dat zelf niets kan overzien
wilsverklaring: geen buisjes, geen reanimatie
wilsverklaring: wilsverklaring
wilsverklaring: wat als ik mijn stem kwijtraak door ALS, dan wil ik niet meer
wilsverklaring: reanimeren nee, penning
wilsverklaring: gesprek met de huisarts over wat je wel en niet meer wilt
wilsverklaring: Mijn man van 50 met een hersentumor wil alles vastleggen
wilsverklaring: behandelgrens kind met EMB bespreken
wilsverklaring: vooruit praten, proactieve zorgplanning
wilsverklaring: ik wil niet naar de IC
wilsverklaring: mijn familie denkt anders over het levenseinde dan ik
wilsverklaring: orgaandonatie
wilsverklaring: psychisch lijden euthanasie
wilsverklaring: mag iemand met een verstandelijke beperking zeggen dat hij niet meer behandeld wil worden
wilsverklaring: wensenboekje laatste fase met plaatjes
wilsverklaring: I want to write down that I do not want to be kept alive by machines
wilsverklaring: Advance Care Planning bij bewoners vg
wilsverklaring: ik ben 46, MS, en denk vooruit
wilsverklaring: het gesprek aan de keukentafel over als het zover is
wilsverklaring: wilsonbekwaam wie beslist dan
wilsverklaring: voltooid leven praten
wilsverklaring: vroegtijdige zorgplanning LEIF
`;
