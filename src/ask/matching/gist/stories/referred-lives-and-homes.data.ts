/** As doctors, councils, police and hospitals write it: disability, brain injury, homes, money, rights and illness. */
export const referredLivesAndHomes = `
beperking: Kinderrevalidatie: overgang 18-/18+, geen overzicht bij ouders, wie begeleidt levensloop
beperking: Klinisch genetica: syndroomdiagnose bij volwassene, vraag passende ondersteuning
beperking: AVG-poli: polyfarmacie, gedragsverandering, somatische oorzaak uitsluiten
verstandelijk: IQ-test 58-64, sociaal-emotioneel 4-7 jr, overvraagd door omgeving
verstandelijk: Wijkagent: man met LVB wordt uitgebuit door drugsrunners
verstandelijk: Politie-ZSM: verdachte vermoedelijk LVB, SCIL afgenomen, passende begeleiding
verstandelijk: MEE-consulent: ouders met beperking, twee kinderen, brede ondersteuning
verstandelijk: Downpoli: functieverlies, DD dementie/depressie, ondersteuning aanpassen
verstandelijk: Huisarts: pt snapt instructie medicatie niet, vermoeden zwakbegaafdheid
vg-dag: VSO-uitstroom, profiel dagbesteding, rolstoel, 8 dagdelen, vervoer uit regio
vg-dag: Cliënt overvraagd in beschut werk, lichter arbeidsmatig zoeken
vg-dag: Team: deelnemer (62, down) trekt groep niet meer, seniorenprogramma
vg-vrije-tijd: Woonbegeleider: client heeft weekenden niets, zoekt sportclub G-aanbod met vrijwilliger
vg-vrije-tijd: Ouders zoeken zomerkamp voor tiener met IQ 50 en epilepsie
wonen-met-beperking: WLZ-VG5, thuissituatie met moeder 79 onhoudbaar, crisis dreigt
wonen-met-beperking: CCE-casus, prikkelarme eenpersoonswoning, 1 op 1
wonen-met-beperking: Zorgkantoor: urgent te plaatsen, LG6, jongvolwassen, internet en studie
wonen-met-beperking: Gezocht: woonplek voor echtpaar met LVB en hondje
ernstig-meervoudig: KNO/long: recidiverende aspiratie bij EMB, hoestmachine, scholing team
ernstig-meervoudig: Kinderneuroloog: therapieresistente epilepsie, 4 jr, thuiszorg en KDC combineren
lichamelijk: Revalidatiearts: incomplete C6, ontslag naar aangepaste woning, ADL-assistentie
lichamelijk: Ergo: progressieve CMT, aanvraag persoonlijke assistent bij studie
zien: Oogarts: AMD droog, dubbelzijdig, lezen onmogelijk, trainen hulpmiddelen
zien: Basisschool: leerling albinisme, ambulante onderwijskundige begeleiding
horen: Audioloog: plotsdoof li, 49, gesprekken met psycholoog en lotgenoten
horen: Ouderenpsychiater: dove vrouw 80, isolement, signing staff
hersenletsel: Neuroloog: TBI matig, ontslag, partner signaleert karakterverandering
hersenletsel: SEH: commotio 2 mnd, aanhoudende klachten, werkhervatting mislukt
hersenletsel: CVA-keten: 6-wekencontrole, vermoeidheid, neuropsychologisch onderzoek aangevraagd
nah-begeleiding: Poli reva: 52-jarige vrachtwagenchauffeur, geheugen, planning, ambulante NAH-expert
nah-begeleiding: GRZ naar huis: neglect links, overschatting, partner werkt 36 uur
nah-begeleiding: Reclassering: agressiedelict na ongeval, NAH-coach gevraagd
nah-dag: Casemanager NAH: man 55, initiatiefloos, partner overbelast, 3 dagdelen in prikkelarme setting
nah-dag: UWV IVA toegekend, jong CVA, zoekt invulling week
nah-groep: Logopedist en MMW starten partnergroep, verwijzing via huisarts of zelf
afasie: Logopedist: Broca, begrip redelijk, partnertraining en maatje
afasie: Verpleeghuis: Marokkaanse man, afasie, familie vertaalt, gespreksboek
begeleiding: Consulent Wmo: perspectief zelfredzaam, 4u p/w, start zo snel mogelijk
begeleiding: Ontslag PAAZ: geen netwerk, kleine schulden, vuil huis
begeleiding: Penitentiair: vrijlating 12 maart, ID in orde, woning in orde, coach ontbreekt
dagstructuur: Bewindvoerder: klant leeft 's nachts, mist afspraken, dagindeling en prikkel om op te staan
dagstructuur: PIT: ASS, na ontslag werkgever, geen ritme
zelfstandig-leren: Gezinshuis: meisje 17, doel: OV, pinnen, koken, huishoudgeld
zelfstandig-leren: BW: toewerken naar omslagwoning, trainen met koken en post
daklozenopvang: Straatteam: buitenslaper, cluster brug, TBC-screening gewenst
daklozenopvang: Centrale toegang: gezin met 3 kinderen, geen binding, noodbed verlopen
daklozenopvang: Penitentiaire inrichting: dakloos bij ontslag, verslaafd, overbruggingsbed
daklozenopvang: Huisarts voor daklozen: diabetische voet, kan niet op straat herstellen
beschermd-wonen: Kliniek: ontslagrijp, geen plek BW, 4 mnd wachtend op bed
beschermd-wonen: TBS, proefverlof naar RIBW met toezicht
beschermd-wonen: Bemoeizorgteam: schizofrenie, vervuild, buren bedreigd, 24-uursbegeleiding nodig
beschermd-wonen: PIT: ouder (78) overleden, cliënt met ASS en schizoïd, woonplek met beschutting
begeleid-wonen: Jeugdreclassering: 18 jr, LVB, schorsing elektronische band, woontraject met toezicht
begeleid-wonen: GGZ: depressie in remissie, onder dak bij ex-partner, doorstroom kamer met coach
begeleid-wonen: Wijkteam: uitstroom opvang, klaar voor eigen huur, begeleidingsuren behouden
tijdelijk-verblijf: Wijkteam: time-out echtpaar, hij agressief door frontotemporaal letsel, zij uitgeput
tijdelijk-verblijf: EVV: reguliere begeleider ziek, cliënt kan niet alleen, kort verblijf week
opruimen: Brandpreventie: vluchtroute geblokkeerd, hoarding, cliënt 67, bemoeizorg
opruimen: Maatschappelijk werk: kinderen slapen tussen zakken, ouders ADHD
verhuizen: Ergotherapeut: trapongeschikt, medische urgentie onderbouwd
verhuizen: Ombudsman: bewoner dreigt dakloos na sloop, LVB, hulp bij zoeken en inpakken
geld: Wijkteam: jongvolwassen moeder, leefgeld op na 10 dagen, budgettraining
geld: Energiecoach verwijst door: betalingsregeling en overzicht
schulden: Vroegsignalering: 3 mnd huur, 2 mnd Vitens, geen contact; huisbezoek
schulden: Bewind: 14 crediteuren, saneringskrediet haalbaar?
schulden: Penningmeester diaconie: gezin zonder energie, wie kan vandaag schakelen
schulden: Psychiater: financiële druk onderhoudt depressie, schuldhulp gelijktijdig starten
administratie: Huisarts: 81-jarige brengt tassen post mee naar spreekuur
administratie: Sociaal raadslieden: ondersteuning T-aangifte en toeslagen LVB-stel
bewind: Verzoekschrift CB/MB, kantonrechter, betrokkene wilsonbekwaam tav financiën, zus wil niet
bewind: Casemanager: mentor gezocht die bij behandelplan aanwezig is
minima: Consultatiebureau: luierarmoede, verwijzing Babyspullen
minima: School: leerling zonder laptop en gymschoenen, Stichting Leergeld
minima: Tandarts: pt stelt behandeling uit wegens kosten
taal: Verloskundige: taalniveau A0, begrijpt instructies niet, taalgroep met oppas
taal: Werkgever schoonmaak: twaalf medewerkers, alfabetisering op de werkvloer
tolk: GGZ-intake, Tigrinya, vrouwelijke tolk vereist, vertrouwelijk
tolk: Jeugdbescherming: kinderen niet als tolk inzetten, talenservice
clientondersteuning: Zorgkantoor: zorgvrager niet tevreden over aanbieder, OCO inzetten
clientondersteuning: Huisarts: pt durft niet alleen naar keukentafelgesprek
indicatie: Transferverpleegkundige: Wlz-aanvraag, handtekening wettelijk vertegenwoordiger ontbreekt
indicatie: Wijkteam: afgewezen wegens voorliggende voorziening, heroverweging
indicatie: Woonbegeleider: profielophoging VG6 naar VG7, gedragsverslag bijgevoegd
pgb: Gemeente: pgb-vaardigheid niet aangetoond, budgetbeheerder nodig
pgb: SVB: zorgovereenkomst onvolledig, cliënt begrijpt brief niet
klacht: Zorgaanbieder: familie dient klacht in over bejegening, externe bemiddelaar
klacht: Inspectie vraagt reactie op calamiteit separatie
werk: UWV: doelgroep LKR, 24 u, jobcoach intern/extern, start kassa
werk: VSO: stage loopt, kans op contract mits werkplekondersteuning
werk: P-wet consulent: langdurig in bijstand, psychisch kwetsbaar, opstap via vrijwilligerswerk
dagbesteding: Wmo-toegang: 6 dgd begeleiding groep, mw. 45, bipolaire stoornis, ritme
dagbesteding: Reclassering: invulling week als voorwaarde, arbeidsmatig
zorgboerderij: Schoolarts: thuiszitter (12) bloeit op bij dieren, onderwijs later
zorgboerderij: FACT: man met negatieve symptomen, buitenwerk
creatief: Vaktherapeut: klinische fase klaar, vervolg open atelier
vrijwilligerswerk: Sociaal werk: tegenprestatie zoeken die bij haar past, liefst met dieren of ouderen
eenzaamheid: Woonconsulent: huurder zonder netwerk belt wekelijks over niets
eenzaamheid: Praktijkassistente: patiënt zit langer in wachtkamer voor de aanspraak
maatje: Casemanager: 33, ASS, wekelijks samen de stad in
maatje: Nazorg detentie: maatje voor buitenleven
kanker: Verpleegkundig consulent mamma: lastmeter 8, geen slaap, partner zwijgt; inloophuis
kanker: Bedrijfsarts: colon ca, werkhervatting, vermoeidheid en cognitie
chronisch-ziek: Internist: 24-jarige Crohn, medicatie ok, psychosociale uitval
pijn: Pijnteam: CNSLBP, catastroferen, geen interventie meer, revalidatieprogramma
spierziekte: Neurologiepoli: ALS bulbair, snelle achteruitgang, gezin met tieners
hart-longen: Cardioloog: ICD-shock, angst, psycholoog + hartrevalidatie
diabetes: Kinderdiabetesteam: HbA1c 98, puber, school informeren, ouders gescheiden
revalidatie: Traumachirurg: polytrauma 31, klinische plaats, jong gezin
kind-verpleging: Kinderafdeling: baby op TPV naar huis, MSVT, ouders aangeleerd
laatste-fase: HA: 46, pancreasca, kinderen 8 en 12, thuisteam en psycholoog
wilsverklaring: SO: ACP-gesprek bewoner met EMB, familie aanwezig
levenstestament: Maatschappelijk werk: alleenstaande vader met ALS, voogdij en volmacht
mantelzorg-steun: Ziekenhuis: partner (81) van patiënte met LVB-dochter, alles op haar schouders
mantelzorg-steun: FACT: ouders van cliënt op, familie-interventie
mantelzorg-regelen: Bedrijfsmaatschappelijk werk: medewerker met EMB-kind, verlof en rooster
respijt: SEH-arts: opname op sociale indicatie voorkomen, mantelzorger van man met MS valt uit
respijt-thuis: Verpleegkundige kinderteam: ouders 3 jaar geen avond samen weg, nachtoppas medisch
logeren: Gemeente: volwassene met autisme, 24 etmalen logeren, geen aanbieder in regio
regelen: Huisarts: weet niet wat nog mogelijk is voor gezin met twee zorgkinderen, graag overleg
regelen: Praktijkmanager: actuele sociale kaart GGZ en wonen
psychisch: Burgemeester: melding Wvggz, verkennend onderzoek
ggz-inloop: SPV: pt vult dag in met café, inloop met warme maaltijd bespreken
gezin-thuis: MDT kindermishandeling: verwaarlozing, ouders open, ambulante gezinsbehandeling
`;
