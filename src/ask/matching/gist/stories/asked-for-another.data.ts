/** Asked for another: colleagues, neighbours, shopkeepers, teachers and family about somebody who does not ask. */
export const askedForAnother = `
jeugd: Collega, wij hebben een gezin waarvan het vertrouwen in jeugdzorg op is; wie heeft een rustige hulpverlener die buiten kantoor afspreekt?
jeugd: Casus jongen 13: verhuisd, vader uit beeld, vandalisme, politiecontact, geen lopende jeugdhulp
jeugd: Vanuit de sportvereniging melden wij zorgen over twee broertjes, bij wie komen we terecht
jeugd: Toegangsteam jeugd, vraag om second opinion bij afgewezen voorziening
opvoeding: Peuterspeelzaalleidster: moeder vraagt aan mij hoe je een kind laat eten, slapen en luisteren; ik wil haar doorverwijzen
opvoeding: Verpleegkundige JGZ: ouderpaar met tegengestelde opvoedstijl, kortdurende gesprekken
opvoeding: Wijkteam: vluchtelingenouders zoeken uitleg over Nederlandse opvoedregels en straffen
opvoeding: Logopedist hoort bij oefeningen vooral dreigementen van vader, vraagt ouderadvies
druk-gedrag: Intern begeleider groep 2: gooit blokken, loopt weg, bijt; ouders vinden dat het op school ligt
druk-gedrag: Fysiotherapeut: motorisch prima, gedragsmatig niet te sturen, kind 7 jaar
druk-gedrag: Buitenschoolse opvang: incidentenlijst van drie pagina's, we willen hem niet kwijt
gezin-thuis: Thuiszorgmedewerker: in dit huis is ook een peuter die hele dagen in de box zit, moeder reageert vlak
gezin-thuis: Huisarts: alleenstaande moeder na mastectomie, drie schoolgaande kinderen, praktische gezinshulp
gezin-thuis: Woonconsulent: nachtlawaai, kinderen laat op, vader drinkt, gezinsbegeleiding inzetten
scheiding: Kinderopvang: ouders willen allebei apart oudergesprek en het kind plast weer in de broek
scheiding: Mediator: ouderplan stokt op vakantieweken, kindgesprek gewenst
baby: Kraambureau: mevrouw verblijft in asielzoekerscentrum, 38 weken, tolk nodig bij kraamweek
baby: Cliëntbegeleider LVB: onze cliënte is zwanger en heeft niets in huis, wie doet prenatale steun
baby: Huisarts: EPDS 17, baby 9 weken, partner militair op missie
pleegzorg: Crisisdienst jeugd: kleuter op politiebureau, vanavond pleeggezin
pleegzorg: School: pleegkind gaat onderuit na elk bezoek aan moeder, pleegzorgwerker bereikbaar?
school: Buurtvader: drie jongens van 14 hangen onder schooltijd bij de snackbar
school: Huisarts: meisje 15, misselijk, hoofdpijn, al twee maanden niet naar school, lab goed
school: Ziekenhuisschool: leerling na langdurige opname weer opbouwen
pesten: Buschauffeur leerlingenvervoer meldt dat een jongen elke dag wordt uitgescholden
pesten: Begeleider beschut werken: collega's verstoppen zijn boterhammen
dyslexie: Bibliothecaris: vader vraagt leesboekjes voor zoon die niet vooruitgaat, screening?
dyslexie: Praktijkschool: leerling leest AVI E4 op zijn zestiende, hulpmiddelen
jeugd-psychisch: Gymdocent: leerling weigert zwemles, zag littekens op haar bovenbenen
jeugd-psychisch: POH-jeugd: 8 jaar, doodsgedachten na overlijden broer, spoed maar geen crisis
jeugd-psychisch: Jongerenwerk: meid van 17 huilt elke avond op onze bank, wil niet naar de huisarts
zelfvertrouwen: Decaan: leerling met prima cijfers denkt dat ze niets kan en durft geen open dag
zelfvertrouwen: Trainer werkplaats: medewerker laat zich overal voor lenen, weerbaar maken
jongere-zelfstandig: Pleegzorgwerker: pleegdochter 17,5, geen terugkeer, wil eigen kamer, kan koken noch budgetteren
jongere-zelfstandig: Politie: jongen van 18 na ruzie met vader uit huis gezet, slaapt bij meisje
jonge-mantelzorger: Huisarts: patiënte met MS redt zich dankzij zoon van 14, hij is de enige hulp
jonge-mantelzorger: Kapster: klant van zestien komt nooit op tijd want ze wast eerst haar opa
autisme: Leidinggevende: monteur met autisme werkt perfect, maar slaat dicht sinds het team groter is
autisme: Moeder van partner: hoe help ik mijn schoondochter met autisme zonder alles over te nemen
autisme: Bibliotheek: bezoeker komt elke dag om tien uur, raakt overstuur bij andere stoel
adhd: Roc-docent: student mist deadlines, praat door alles heen, is wel slim
adhd: Partner: ik ben zijn agenda geworden
psychisch: Buurtbewoner: vrouw gooit borden van balkon, daarna huilt ze, ze wil geen hulp
psychisch: Diaconie: man belt nachten door met de dominee, lijkt ontredderd
psychisch: Advocaat: cliënt moet voor de zitting een behandeling starten, wie heeft plek
psychisch: Werkcoach: kandidaat praat snel, koopt veel, slaapt weinig, vermoeden manie
somber: Kapper: vaste klant van 60 sinds zijn ontslag ongeschoren en stil
somber: Huismeester: mevrouw op 4 doet de luxaflex niet meer open
somber: Collega op kantoor: hij lacht om alles maar appte dat hij er niet meer wil zijn
angst: Vriendin: ze wil niet meer mee naar concerten, ze blijft bij de deur staan
angst: Instructeur: leerling stapt met tranen achter het stuur weg
trauma: Asielzoekerscentrum, verpleegkundige: jonge vrouw gilt 's nachts, wil niet alleen op de gang
trauma: Opvangmedewerker: jongen uit Sudan krimpt ineen bij harde stemmen
trauma: Jurist slachtofferhulp: cliënte na verkrachting, kan niet slapen of zitten
psychose: Docent: student schrijft 30 mails per nacht over een complot in de mensa
psychose: Zus: mijn broer eet alleen uit blik omdat hij denkt dat ik hem vergiftig
persoonlijkheid: Teamleider opvang: bewoonster splitst team, snijdt zich, dreigt, huilt, zegt sorry
dwang: Woonbegeleider: cliënt staat drie uur onder de douche en mist dagbesteding
eetstoornis: Trainer hardlopen: meisje wordt elke week sneller en dunner
eetstoornis: Schooltandarts: glazuur en speekselklieren doen denken aan braken
burn-out: Teamleider: mijn beste verpleegkundige staart naar het scherm en maakt fouten
slapen: Jeugdarts: kleuter slaapt pas om middernacht, ouders liggen ernaast
ggz-begeleiding: Maatschappelijk werker: cliënt met schizofrenie haalt zijn post niet, eet bij de bakker op de pof
ggz-begeleiding: Buurvrouw: ze draait harde muziek tegen de stemmen, iemand zou elke week even moeten komen
ggz-begeleiding: PI-casemanager: bij vrijlating ambulante begeleiding wonen en middelen, proeftijd 3 jaar
lotgenoten: Neuroloog: patiënte wil praten met iemand die ook epilepsie kreeg op volwassen leeftijd
verslaving: Bakker: mijn knecht komt stoned of dronken, het is een goeie jongen
verslaving: Neef: hij wil weg uit het wereldje en durft niet te bellen
alcohol: Buschauffeur: vrouw rijdt elke dag heen en weer met een waterfles vol wodka
alcohol: Thuiszorg: lege flessen in wasmand, valt steeds, bagatelliseert
drugs: Conciërge: wietlucht in fietsenkelder, drie vaste gezichten
drugs: Camping: tieners met ballonnen en slagroompatronen
gokken: Bankmedewerker: klant neemt elke nacht cash op bij het casino
verslaving-naasten: Huisarts: dochter van alcoholiste, 29, komt met maagpijn
relatie: Uitvaartverzorger: kinderen willen elkaar niet zien bij de kist van vader
relatie: Wijkverpleegkundige: echtpaar snauwt, hij is afhankelijk, zij is op
seksualiteit: Groepsleider: jongen van 16 met LVB stuurt meisjes naaktfoto's, hij weet niet wat fout is
vluchten-voor-geweld: Kassameisje: mijn collega komt met zonnebril binnen en haar man staat altijd te wachten
vluchten-voor-geweld: Tandarts: afgebroken tanden, echtgenoot antwoordt voor haar
vluchten-voor-geweld: Imam: zuster wordt opgesloten door schoonfamilie, veilige plaats
beperking: Gynaecoloog: paar krijgt kind met open rug, wil weten hoe leven eruitziet
verstandelijk: Deurwaarder: man knikt op alles en begrijpt niets, vermoedelijk verstandelijke beperking
verstandelijk: Gezinsvoogd: moeder van 22 leest op niveau groep 4, begrijpelijke uitleg en steun nodig
verstandelijk: Verhuurder: huurder laat vreemden logeren, buit hem uit
vg-dag: Ouder: zijn VSO stopt in juli, en de wachtlijst bij het dagcentrum is een jaar
wonen-met-beperking: Buren: de moeder van onze buurjongen met down is overleden, hij eet koude soep en praat tegen haar jas
hersenletsel: Ploegleider: na zijn ongeluk is mijn kraanmachinist driftig en vergeet hij knoppen
nah-begeleiding: Zoon: papa liet een pan droogkoken, vier keer, sinds zijn bloeding
afasie: Winkelier: vaste klant kan na zijn beroerte niet meer bestellen en wijst
begeleiding: Wijkagent: jongeman met lege koelkast, dichte post, aardig, verdwaald in zijn eigen leven
dagstructuur: Mentor mbo: hij slaapt tot de middag, overal te laat, thuis niemand
daklozenopvang: Winkelier: onder mijn luifel slaapt al een week een jonge vrouw
daklozenopvang: Tandarts zonder grenzen: patiënt heeft geen adres, geen verzekering, wel koorts
beschermd-wonen: Familie: na de derde mislukte flat zoeken wij iets met nachtdienst voor onze zus met psychoses
begeleid-wonen: Stagebegeleider: hij werkt goed, maar woont bij een dealer, wie heeft een kamer met coach
opruimen: Loodgieter: ik kon niet bij de leiding door de stapels, mevrouw huilde
schulden: Personeelszaken: medewerker met derde loonbeslag
schulden: Tandartsassistente: hij stopte de behandeling, zijn vrouw fluisterde over achterstanden
minima: Zwemleraar: meisje draagt een badpak van vorig jaar, zegt dat ze geen honger heeft
administratie: Notarisklerk: weduwe legt een wasmand met brieven op mijn balie
bewind: Bankbalie: vrouw van 80 neemt steeds geld op met een vreemde man naast zich
taal: Voorman: mijn beste stukadoor kan de veiligheidsborden niet lezen
tolk: Balie huisarts: jongetje van negen vertaalt voor zijn moeder dat ze bloedt
clientondersteuning: Buurman: hij tekende iets bij de gemeente en weet niet wat, wie staat hem bij
werk: Vader: hij is 20, met autisme, en repareert elke scooter in de straat, wie geeft hem een kans
dagbesteding: Zus: mijn broer loopt elke dag elf kilometer door de stad om de dag door te krijgen
eenzaamheid: Postbode: ze staat altijd te wachten, ook als er niets is
maatje: Groepsleider: bewoner wil zo graag eens met iemand naar de kermis die niet betaald wordt
rouw: Bloemist: klant komt elke dag een roos halen en huilt
rouw: Leerkracht: de vader van een leerling is verongelukt, de klas vraagt van alles
levensvragen: Vrijwilliger: meneer zegt dat hij iets moet bekennen voor hij gaat
kanker: Werkgever: zij is klaar met chemo en wil beginnen, maar breekt bij de koffie
pijn: Kleermaker: mijn naaister kan haar pols niet meer draaien, ze slaapt er niet van
mantelzorg-steun: Kleuterjuf: moeder heeft een man met hersenletsel en een baby, ze valt om
mantelzorg-regelen: Chef: mijn chauffeur moet steeds naar huis voor zijn epileptische zoon, wat kunnen we regelen
respijt: Tante: mijn zus heeft in tien jaar geen nacht vrij gehad van haar meervoudig beperkte zoon
logeren: Broer: ik trouw in Italië en onze zus met een beperking kan niet mee
klacht: Nicht: zijn kamer werd doorzocht en zijn geld is weg, de leiding haalt de schouders op
regelen: Pastoor: gezin klopt bij mij aan met vijf soorten ellende, wie verbindt dat
`;
