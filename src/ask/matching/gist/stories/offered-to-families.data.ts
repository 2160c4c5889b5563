/** As organisations set out what they do: for families, young people, mind and addiction. */
export const offeredToFamilies = `
jeugd: Jeugd & Gezin Noordveld: ambulante hulp, dagbehandeling, gezinshuizen en logeren, alles onder regie van één gezinscoach
jeugd: Verwijzing via huisarts, jeugdarts, gecertificeerde instelling of het lokale jeugdteam; binnen tien werkdagen een kennismaking
jeugd: Onze jongerenwerkers spreken jongeren op straat, online en in de sportkantine aan en lopen mee zolang het nodig is
jeugd: Preventieve jeugdhulp op basisscholen: groepjes, spreekuur voor ouders, en korte lijnen met de wijk
jeugd: Onze gedragswetenschappers maken een verklarende analyse samen met kind en ouders
opvoeding: Hulp bij alledaagse opvoedvragen, van fopspeen tot festival, gratis en zonder dossier
opvoeding: Ouderschapscoach aan huis voor vermoeide ouders van kinderen met een gebruiksaanwijzing
opvoeding: Moedergroep voor vrouwen die zelf geen veilige jeugd hadden en het anders willen doen
opvoeding: Werkvormen: mediaopvoeding, positief belonen, samen spelen, rust in de ochtend
opvoeding: In gesprek over pubers: grenzen, vertrouwen, drank, liefde, geld
opvoeding: Met Shantala-avonden, wandelgroepen en een uitleentheek voor ouders van nul- tot vierjarigen
druk-gedrag: Sport en pedagogiek: judoka's leren kinderen met driftbuien vallen en opstaan
druk-gedrag: Ambulante gedragsbehandeling bij agressief, druk of oppositioneel gedrag, thuis en in de klas
druk-gedrag: Een time-in plek voor leerlingen die ontploffen, met een gedragsdeskundige naast de deur
druk-gedrag: Training voor vaders en moeders van een kind dat niet luistert, met filmpjes van uw eigen keukentafel
gezin-thuis: De gezinsverpleegster helpt bij zwangerschap, kleine kinderen, ziekte en chaos, in overleg met de jeugdgezondheidszorg
gezin-thuis: Ambulante gezinstherapie voor gezinnen waar meerdere dingen tegelijk spelen, volgens de methode Gezin aan Zet
gezin-thuis: Hulp met handen én hart: koken, opruimen, huiswerk, en intussen praten over wat er speelt
gezin-thuis: Vroegtijdige inzet, zes uur per week, wanneer ouders door psychiatrie, verslaving of LVB overvraagd raken
scheiding: Scheidingsspecialisten begeleiden kinderen, ouders en nieuwe partners in aparte en gezamenlijke gesprekken
scheiding: Kindbehartiger: een eigen vertrouwensvolwassene voor jongens en meisjes tussen twee ouders
scheiding: Omgangsbegeleiding in onze speelkamer, met verslag voor rechter of voogd
scheiding: Hulp bij strijd: van mail vol verwijten naar vijf afspraken op een koelkastdeur
baby: Kraamzorg met liefde en verstand, ook bij adoptie, meerlingen, prematuren en een moeilijke start
baby: Zwangeren met psychische klachten, verslaving of een beperking komen bij ons op één spreekuur
baby: Babymassage, draagconsult, slaapadvies en een inloop met koffie voor pas bevallen vrouwen
baby: Opnamemogelijkheid voor moeder en kind bij een depressie of psychose in de kraamtijd
pleegzorg: Wij zoeken gezinnen, alleenstaanden en stellen voor kinderen van nul tot achttien, kom naar de informatieavond
pleegzorg: Gespecialiseerde gezinshuizen voor kinderen met hechtingsproblematiek, twee professionele opvoeders, zes plekken
pleegzorg: Pleegzorgbegeleider, training, vergoeding, vakantiebank en 24-uursbereikbaarheid
jeugd-logeren: Slapen in een boomhut, koken op vuur: het logeerhuis voor kinderen van 6 tot 16 met een licht verstandelijke beperking of autisme
jeugd-logeren: Weekend- en vakantieopvang met overnachting, verhouding een op drie, medicatieveilig
jeugd-logeren: Ouders rusten uit terwijl hun kind bij ons pannenkoeken bakt en wekt op zijn eigen tijd
jeugd-dag: Naschoolse begeleiding vanaf vier jaar met taxiservice, knutselruimte, kippenren en klimwand
jeugd-dag: Kleine woensdagmiddaggroepen waarin kinderen met autisme vriendschap oefenen
jeugd-dag: Vroegbehandeling voor peuters met taalachterstand of gedragsvragen, ouders komen een dagdeel kijken
school: Een eigen lesprogramma van drie uur per dag voor leerlingen met langdurig verzuim, met een orthopedagoog en een kok
school: Onderwijscoaches begeleiden van thuis naar school, desnoods beginnend op de parkeerplaats
school: Samenwerkingsverband: advies over arrangementen, overstap, toelaatbaarheid en passend onderwijs
pesten: Programma tegen buitensluiting in vriendengroepen, met theatermaker en ouderavond
pesten: Nooit meer de laatste bij gym: weerbaarheidslessen voor kinderen met weinig vrienden
dyslexie: Regionaal centrum voor leerstoornissen, onderzoek naar lezen, spelling en rekenen
dyslexie: Behandelprogramma lezen met huiswerk, computer en beloning
jeugd-psychisch: Vaktherapie, gezinsgesprekken en medicatie voor kinderen met angst, somberheid, dwang of trauma
jeugd-psychisch: Snelle hulp bij zelfbeschadiging en suïcidaliteit onder jongeren, IHT aan huis
jeugd-psychisch: De praktijk heeft een tuin waar kinderen bouwen, boos zijn en langzaam gaan vertellen
zelfvertrouwen: Durf te falen: training voor tieners met faalangst, met circus en spiegels
zelfvertrouwen: Online cursus zelfwaardering, acht modules en een coach die echt antwoordt
jongere-zelfstandig: Woonbegeleiding jongvolwassenen: van DigiD tot dweil, van ov-kaart tot ruzie met de huisbaas
jongere-zelfstandig: Onze coaches lopen twee jaar mee met jongeren die een instelling verlaten
jongere-zelfstandig: Kleine flatjes boven het jongerencentrum, samen eten op maandag, contract naar zelfstandigheid
jonge-mantelzorger: Ondersteuning voor jongeren met een chronisch zieke of verslaafde ouder: coach, kamp, klaslokaal
jonge-mantelzorger: Vraag een gastles aan over thuis zorgen
autisme: Ontwikkelgerichte autismebegeleiding: structuur, communicatie, prikkels, relaties, wonen
autisme: Huiskamer voor vrouwen met autisme, één keer per maand, stille ruimte aanwezig
autisme: Regionaal autismenetwerk adviseert ouders, scholen, werkgevers en gemeenten
adhd: Volwassenen die altijd alles kwijt zijn vinden bij ons een coach die ook zijn sleutels zoekt
adhd: Gezinsbegeleiding en groepstraining bij ADHD, inclusief uitleg aan de leerkracht
psychisch: Psychologische zorg dichtbij, intake binnen twee weken, vergoed door alle verzekeraars
psychisch: Ouderenpsychiatrie aan huis, psychiatrisch verpleegkundige werkt samen met huisarts
psychisch: Landelijke poli voor mensen met een licht verstandelijke beperking en psychische klachten
psychisch: Behandeling voor mensen na detentie of met bijzondere voorwaarden: CoVa, Sova, agressie, verslaving
somber: Stap uit de mist, cursus voor volwassenen die nergens meer zin in hebben
somber: Depressie bij ouderen, huisbezoek, gedragsactivering en wandelen
somber: Lichttherapie en runninggroep voor winterdip en langdurige lusteloosheid
angst: Exposuretherapie op straat, in de trein, op kantoor; therapeut gaat mee
angst: Hyperventilatie, paniek en piekeren: een training met adem en humor
angst: Angst op latere leeftijd, kleine groep, overdag
trauma: Verwerking na oorlog, misbruik, ongeval of overval: EMDR, schrijven, lichaamswerk
trauma: Hulp aan getraumatiseerde gezinnen en kinderen, met tolk en culturele bemiddelaar
trauma: Centrum Seksueel Geweld: dag en nacht medische, forensische en psychologische hulp
psychose: Behandeling van eerste psychose in je eigen omgeving: medicatie, gezin, opleiding, bewegen
psychose: Stemmencafé, onze experts hebben zelf stemmen
persoonlijkheid: Training emotieregulatie voor impulsieve volwassenen, met naastenavond
persoonlijkheid: Lang durende groepsbehandeling voor mensen die telkens vastlopen in relaties
dwang: Dwanggroep en ERP in de eigen badkamer, keuken of auto
eetstoornis: Behandeling van anorexia, boulimia en eetbuien, ook bij mannen en vijftigplussers
eetstoornis: Maaltijdbegeleiding voor jongeren die weer durven eten
burn-out: Herstel na overspanning met natuur, ritme en psycholoog
burn-out: Preventief spreekuur werkstress voor ondernemers en boeren
slapen: Slaapcursus op de dorpsschool, acht mensen, geen pillen
ggz-begeleiding: Praktische hulp aan mensen met psychische kwetsbaarheid, dag- en weekendbereikbaar
ggz-begeleiding: Ambulant team van verpleegkundigen, agogen en ervaringswerkers
ggz-begeleiding: Na kliniek of cel: begeleiding naar huis, geld, contact en gezondheid
ggz-inloop: Herstelhuis met dagelijkse maaltijd, atelier, muziek en buurtbewoners
lotgenoten: Groepen voor en door mensen die rouw, ziekte, geweld of een scheiding kennen
verslaving: Eén adres voor alle verslavingen: kortdurend, ambulant, kliniek, nazorg, naasten
verslaving: Jongerenkliniek met sport en onderwijs voor 14 tot 24 jaar
alcohol: Minderen of stoppen, anoniem chatten en thuisgroep
drugs: Drugsadvies, detox, terugvalpreventie, reductieprogramma en partydrugs-spreekuur
gokken: Gokpoli met schuldhulp en partnerbegeleiding
verslaving-naasten: Steungroep voor ouders van drugsgebruikers, ervaringsouders aan tafel
relatie: Relatieproblemen, contactherstel, bemiddeling tussen ouders en volwassen kinderen
seksualiteit: Gesprekken over seks, geaardheid en identiteit door een maatschappelijk werker en seksuoloog
vluchten-voor-geweld: Een Oranje Huis in iedere regio: veiligheid, herstel en een plan voor het hele gezin
rouw: Rouwbegeleiding voor gezinnen, kinderen, mensen met een beperking
levensvragen: Luisteren naar het verhaal achter de ziekte: geestelijk verzorgers in de wijk
`;
