/** As doctors, schools, district teams and probation write it: families, young people and the mind. */
export const referredYoungAndMind = `
jeugd: Wijkteam draagt over: moeder en drie kinderen, verhuisd uit andere regio, dossier volgt, nog geen aanbieder betrokken
jeugd: Kinderarts: geen somatiek, wel forse zorgen over thuissituatie. Graag laagdrempelig jeugdteam
jeugd: RvdK-onderzoek afgerond, OTS uitgesproken, GI zoekt gecontracteerde partij
jeugd: Halt-jongere, 14, winkeldiefstal, ouders open voor hulp
jeugd: VT-melding overgedragen aan lokaal veld, veiligheidsplan ontbreekt
jeugd gezin-thuis scheiding: Gezin kent vechtscheiding, LVB bij moeder, drie pubers. Wie kan verklarende analyse en regie doen?
opvoeding: JGZ-arts: peuter, eetstrijd en slaapstrijd, ouders onzeker. Pedagogisch spreekuur volstaat vermoedelijk
opvoeding: Kraamzorg signaleert dat vader de baby niet durft vast te pakken, kortdurend opvoedadvies
opvoeding: Pedagogisch adviseur kdv: ouders vragen tips schermgebruik en luisteren
opvoeding: Zwangere van 19 met jeugdzorgverleden, bouw steun rond ouderschap
opvoeding: IB: moeder zet geen grenzen, kind om 22 uur nog buiten. Opvoedondersteuning bespreekbaar
druk-gedrag: K 6 jr, externaliserend, gooit met meubels in klas, ouderbegeleiding + kindtraining
druk-gedrag: Speciaal onderwijs meldt dagelijkse holdings, jongen 8, ouders vragen gezinsgerichte aanpak
druk-gedrag: ODD, laat zich niet begrenzen door stiefvader, moeder vermijdt conflict
druk-gedrag: BSO overweegt plaatsing te stoppen wegens bijten; observatie op locatie gewenst
gezin-thuis: Casus: 5 kinderen, vader detentie, moeder burn-out, jongste FAS. Ambulant 4u p/w, ook avond
gezin-thuis: Ziekenhuis MMW: moeder 3 weken opgenomen, vader verstandelijk beperkt, twee kleuters thuis. Wie ondersteunt?
gezin-thuis: Indicatie IPG, praktische gezinsondersteuning, schulden en verzuim spelen mee
gezin-thuis: Ouders zijn overvraagd door drieling; gezinshulp aan huis overbruggend
gezin-thuis: Na crisisplaatsing terug naar huis, intensieve thuisbegeleiding gedurende 12 weken
scheiding: Rechtbank verwijst via UHA, traject omgangsbegeleiding, 2 kinderen (4 en 7)
scheiding: Huisarts: meisje 9, buikklachten rond wisseldag
scheiding: Gezinsvoogd: ouders communiceren alleen via advocaat, kinderen zien vader 8 mnd niet
scheiding: School vraagt groepje voor leerlingen van wie ouders scheiden, groep 6-8
baby: Verloskundige: G1, 34 wk, GAD, angst voor bevalling, EMDR en prenatale begeleiding
baby: POP-overleg: bipolaire stoornis, lithium, kraamplan en nachtvoeding door derden
baby: JGZ: excessief huilen, 7 wk, ouders uitgeput, RST-advies en huisbezoek
baby: Statushouder zwanger van eerste, geen netwerk, kraamzorg in eigen taal?
baby: Neonatologie: ouders met LVB, ontslag over 10 dagen, dagelijkse ondersteuning nodig
pleegzorg: GI zoekt perspectiefbiedend gezin voor halfbroertjes 2 en 5, moeder onvindbaar
pleegzorg: Netwerkscreening oom en tante, tijdelijke plaatsing verlopen
pleegzorg: Pleegzorgwerker: plaatsing wankelt, pleegouders vragen traumasensitieve ondersteuning
pleegzorg: Crisisplaatsing meisje 6 mnd, botbreuken, pleeggezin op geheim adres
jeugd-logeren: Meisje 10, ASS en epilepsie, ouders op. Logeeropvang 1x per 14 dgn, medisch geschoold
jeugd-logeren: Gemeente: beschikking kortdurend verblijf afgegeven, aanbieder ontbreekt
jeugd-logeren: Jongen 13, LVB + gedrag, vorige logeerplek gestopt wegens weglopen
jeugd-dag: IVH: peuter, globale achterstand, kdc-plek 3 dagdelen
jeugd-dag: Leerling zonder onderwijsplek, ontwikkelgerichte dagbesteding tot nieuw schooljaar
jeugd-dag: Zoek BSO met rolstoellift en verpleegkundige achterwacht
school: Leerplichtambtenaar: absoluut verzuim 9 wkn, verhuisd, nergens ingeschreven
school: Zorgcoördinator: 4 mavo, paniek bij toetsen, opbouwschema nodig met externe begeleider
school: OPP vastgelopen, so-school kan ondersteuningsvraag niet bieden, doorbraaktafel
school: Onderwijsconsulent ingeschakeld, leerling cluster 4, drie afwijzingen
school: MBO-docent: student komt niet opdagen, woont half bij vriend, studieloopbaanbegeleiding loopt dood
pesten: Mentor 1c: structurele uitsluiting van één leerling, appgroep, ouders verontrust
pesten: Zwemclub meldt treiterijen in kleedkamer, vraag voorlichting voor team
pesten: SW: medewerker wordt door collega's belachelijk gemaakt wegens spraak
dyslexie: Groep 5, drie keer IV- op DMT ondanks RT, dossier klaar voor diagnostiek
dyslexie: Leerling ISK: analfabeet of leesstoornis? Onderzoek moedertaal gewenst
dyslexie: Volwassen leerling mbo, nooit getest, spellingniveau groep 4
jeugd-psychisch: M 16, TS met paracetamol, ontslag kinderafdeling, ambulante vervolgbehandeling binnen een week
jeugd-psychisch: Huisarts: j 12, tics en schoolangst, ouders migrant, voorkeur tolk
jeugd-psychisch: SDQ verhoogd, CRIES-13 positief, traumagerichte kindertherapie
jeugd-psychisch: Selectief mutisme bij kleuter, logopedist verwijst
jeugd-psychisch: Meisje 14 automutileert, contact via instagram met lotgenoten, moeder ontdekte toevallig
zelfvertrouwen: POH: negatief zelfbeeld na gepest verleden, groepsaanbod?
zelfvertrouwen: LVB-dame laat zich misbruiken door kennissen, weerbaarheid en netwerk versterken
zelfvertrouwen: Jongerenwerk: verlegen meiden 13-15, aanbod zelfbeeld
jongere-zelfstandig: JBB loopt af per 18e, geen woonperspectief, verlengde JH aangevraagd, kamertraining?
jongere-zelfstandig: Nidos-jongere wordt meerderjarig, zelfredzaamheid beperkt, kamer beschikbaar
jongere-zelfstandig: RMC: 20 jr, geen startkwalificatie, dakloos bij wisselende vrienden
jongere-zelfstandig: Toekomstplan jongere (17) residentieel: wonen, inkomen, werk, netwerk
jonge-mantelzorger: Docent: leerling valt in slaap, tilt moeder 's nachts naar toilet
jonge-mantelzorger: Oncologisch verpleegkundige: gezin met pubers, oudste neemt ouderrol over
jonge-mantelzorger: KOPP-signaal vanuit volwassenen-GGZ, dochter 11 stil en plichtsgetrouw
autisme: AV, 24, ASS niveau 2, uitval hbo, ouderlijk huis onhoudbaar
autisme: Psychiater: vrouw 41, late classificatie, PE afgerond, praktische begeleiding gewenst
autisme: Werkgever: medewerker loopt vast na reorganisatie, autisme bekend
autisme: MDO: cliënt reageert heftig op personeelswissel, autismedeskundige meekijken
adhd: HA: verzoek instellen stimulantia, 29 jr, diagnose op papier aanwezig, cardiaal blanco
adhd: School: j 9, medicatie werkt, planning blijft dramatisch, coach
adhd: Reclassering: impulsief, justitieel, ADHD onbehandeld
psychisch: Patiënt 38 jr, mengbeeld, PsyQ vol, alternatief?
psychisch: GGD: verwarde dame op tram, rapport E33, vraag toeleiding
psychisch: Toezichthouder: bijzondere voorwaarde ambulante behandeling, art 2.3, cliënt wil meewerken
psychisch: Bedrijfsarts: uitval door aanpassingsproblematiek, korte GB-GGZ
psychisch: FPC: overgang naar poli, risicotaxatie matig, netwerk klein
somber: Depressie in engere zin, 71 jr, weduwe, vitale kenmerken, voorkeur gesprek thuis
somber: BDI-II 34, eerdere episode 2017, sertraline gestart, gedragsactivatie
somber: Huisarts: man 44, boer, uitspraken over stoppen met alles, wil geen ggz
angst: Paniekstoornis z agorafobie, CGT-exposure, liefst binnen 8 wkn
angst: Oncologiepoli: tandarts- en scanangst, behandeling stagneert
angst: CZ-dame 27, emetofobie, eet weinig
trauma: Vluchtelingenarts: nachtelijke herbelevingen, dissociatief, Arabische tolk, gespecialiseerde poli
trauma: CSG doorverwijzing na acute fase, 22 jr, aangifte overwogen
trauma: Veteranenloket: Bosnië, agressie in gezin, partner ook bellen
psychose: EWS: vermoeden UHR, jongeman 21, cannabis, terugtrekgedrag
psychose: Crisisdienst: eerste decompensatie, vrijwillig meegekomen, thuissituatie wankel, F-ACT opschalen
psychose: Wijk-GGD'er: mw. spreekt tegen ventilator, huur achter, geen ziektebesef
persoonlijkheid: BPS, SCID-5-P, DGT-indicatie, contra: actief middelengebruik
persoonlijkheid: Woonbegeleiding meldt splitting in team, consultatie gevraagd
dwang: Huidarts: eczeem door excessief wassen, vermoeden OCS
dwang: Kind 9, ordenings- en vraagrituelen, gezin past zich aan
eetstoornis: K 13, gewicht -9 kg in 4 mnd, bradycard 44, SEH bekend
eetstoornis: Tandarts ziet erosie van glazuur, 19-jarige, vermoedt braken
eetstoornis: Binge eating bij obesitas, bariatrie uitgesteld
burn-out: Bedrijfsarts: leidinggevende zorg, uitval 5 wkn, preventief traject 6 sessies
burn-out: HRM: teammanager onderwijs overbelast, coaching gewenst
slapen: HA: chronische insomnie, 12 jr benzo's, afbouw + slaaptraining
slapen: Kinderfysiotherapeut: puber met pijnklachten slaapt 4 uur, slaaphygiëne
ggz-begeleiding: Forensisch Steunpunt: cliënt na ISD, ambulante begeleiding wonen, financiën, delictpreventie
ggz-begeleiding: GGZ-arts: EPA, stabiel, zorg afgeschaald, Wmo begeleiding starten
ggz-begeleiding: Woningcorporatie: laatstekanscontract huurder met psychotische klachten
lotgenoten: MMW: jonge weduwe zoekt contact met anderen in dezelfde positie
lotgenoten: Verpleegkundig specialist: pt na stoma wil ervaringsdeskundige spreken
verslaving: HA: man 52, polygebruik, gemotiveerd na bijna-ongeluk, klinische opname indien mogelijk
verslaving: Reclassering: ITB harde kern, cannabis/cocaïne, verplicht verslavingstraject
verslaving: MDL-arts: levercirrose, onthouding noodzakelijk voor transplantatielijst
alcohol: SEH: 3e intox in een maand, pt wil hulp, thuissituatie onbekend
alcohol: AUDIT-C positief bij pre-operatieve screening, motiverend gesprek
alcohol: Korsakov, 59 jr, ambulant niet haalbaar, gespecialiseerde woonplek
drugs: School: dealende leerling, blowen in pauze, ouders ingeschakeld, preventiewerker
drugs: GHB-afhankelijk, 6 x per etm, detox alleen klinisch
gokken: SchuldHV: gokproblematiek achter schulden, behandeling voorwaarde voor traject
verslaving-naasten: POH: moeder van 29-jarige gebruiker, slaapproblemen, CRAFT
relatie: HA: echtpaar, na kind met kanker vastgelopen in verwijten
relatie: Partnerrelatieproblematiek na NAH, systeemtherapeut gevraagd
seksualiteit: Gynaecoloog: vaginisme, seksuologisch consult
seksualiteit: Begeleider vg: bewoner zoekt prostituee, beleid en scholing
vluchten-voor-geweld: Politie: THV uitgereikt, vrouw + 2 kinderen, geen vrienden in NL, opvang
vluchten-voor-geweld: SEH: fractuur onderarm, verhaal inconsistent, partner wijkt niet, veilige opvang?
vluchten-voor-geweld: Code rood: eergerelateerd, 18-jarige studente met broers die haar zoeken
rouw: HA: PGD na suïcide zoon, 14 mnd, functioneert niet
rouw: School: rouwprotocol na ongeval, nazorg voor klas en docenten
levensvragen: Huisarts: pt 58, uitbehandeld, zoekt geestelijk verzorger, geen kerkelijke achtergrond
levensvragen: Justitie: gedetineerde wil na vrijlating doorpraten met pastor
`;
