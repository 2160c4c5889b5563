/** As those who offer help write of it: titles and sentences, plain and in jargon. */
export const offered = `
wassen verzorging: Hulp bij wassen en aankleden in de ochtend
wassen: Douchemoment met een vaste verzorgende
wassen uitje: Badhuis met tillift en warm bad
verzorging verpleging: Wijkverpleging: verpleging en verzorging thuis volgens zorgplan
verzorging: ADL-ondersteuning door een verzorgende IG, PV in natura
verzorging verpleging begeleiding huishouden: Modulair pakket thuis, losse Wlz-functies
verzorging zelfstandig-met-zorg: Volledig pakket thuis: alles van het verpleeghuis in uw eigen huis
verzorging nachtzorg: Inwonende zorg, dag en nacht iemand in huis
verzorging: Avondroute en weekendroute in uw wijk
aankleden in-en-uit-bed: Opstaan, aankleden en naar bed gaan
steunkousen: Kousen aan, kousen uit, en zelf leren met een hulpmiddel
toilet: Continentieverpleegkundige, advies over materiaal
toilet fysiotherapie: Bekkenfysiotherapie bij verlies van urine of ontlasting
eten-geven: Aandacht aan tafel, hulp bij eten en drinken
voeten: Medisch pedicure aan huis voor risicovoeten
gebit: Mobiele mondzorg, tandarts en mondhygiënist aan huis
uiterlijk: Kapper aan huis, haarwerken, huidverzorging
verpleging: Verpleegkundige handelingen op verzoek van de arts
verpleging regelen: Gesprek met de wijkverpleegkundige over wat nodig is
wondzorg: Wondverpleegkundige, complexe wonden, decubitus
medicijnen: Medicatieveiligheid, toedienen en aanreiken
medicijnen techniek: Medicijndispenser op afstand
injecties: Bloedafname thuis, trombosedienst
katheter-stoma: Stomaconsulent, blaaskatheter verwisselen
thuis-technisch: Medisch specialistische thuiszorg, infuustherapie, voorbehouden handelingen
nachtzorg: Nachtteam, geplande en ongeplande hulp tussen elf en zeven
nachtzorg waken: Nachten waken aan huis
kind-verpleging: Kinderverpleegkundigen voor intensieve zorg thuis
na-ziekenhuis: Nazorg na ontslag, de eerste twee weken thuis
na-ziekenhuis tijdelijk-verblijf: Herstelkamer na een operatie
diabetes: Diabetesverpleegkundige, voetzorg en leefstijl
hart-longen: Longverpleegkundige, hartrevalidatie, ademgroep
kanker: Inloophuis voor mensen met kanker en naasten
parkinson: Parkinsoncafé en parkinsongym
spierziekte: Expertteam neuromusculaire ziekten
reuma pijn: Pijnteam, oefenbad bij reuma
chronisch-ziek: Ziektelast verlichten, zelfmanagement
huishouden schoonmaken: Hulp bij het huishouden in natura via de Wmo
schoonmaken: Schoonmaakhulp, vaste hulp per uur te boeken
schoonmaken opruimen: Grote schoonmaak, woning weer leefbaar
wasgoed: Was- en strijkservice aan huis
boodschappen: Boodschappendienst, samen of voor u
boodschappen maatje: Gezelschap met een boodschappenkarretje
opruimen: Opruimcoach bij verzameldrang
klussen: Klussendienst van vrijwilligers, tuinploeg
maaltijden: Vers gekookte maaltijden thuisbezorgd, diëten mogelijk
samen-eten: Aanschuiftafel, eetcafé in het buurthuis
dietist: Diëtist, voedingsadvies, gecombineerde leefstijlinterventie
valpreventie: Valpreventietraining In balans, evenwicht en kracht
personenalarm: Persoonsalarmering met opvolging door ons team
hulpmiddelen: Uitleen en verkoop van rollators, rolstoelen en bedden
woningaanpassing: Traplift, beugels, drempels, Wmo-woningaanpassing
techniek: Slimme sensoren, leefstijlmonitoring, beeldzorg
veilig-thuis-wonen: Woonscan, langer veilig thuis
verpleeghuis: Verblijf met behandeling, somatiek en psychogeriatrie
verpleeghuis kleinschalig: Wonen met dementie in een groepswoning
kleinschalig: Kleinschalige woonvoorziening op een erf
zelfstandig-met-zorg verhuizen: Huurwoningen voor senioren met zorg in de buurt
begeleid-wonen: Begeleid zelfstandig wonen, ambulant en groepswonen
beschermd-wonen: Beschermd wonen met 24-uurs begeleiding
wonen-met-beperking: Woonlocatie voor mensen met een verstandelijke beperking
tijdelijk-verblijf: Eerstelijnsverblijf, zorghotel, crisisbed
tijdelijk-verblijf logeren: Logeerkamers voor korte opname
daklozenopvang: Nachtopvang, bed, bad, brood
vluchten-voor-geweld: Vrouwenopvang, geheim adres
vluchten-voor-geweld relatie: Advies en hulp bij huiselijk geweld
verhuizen: Verhuiscoach voor senioren, woonloket
laatste-fase: Palliatief team, symptoombestrijding
laatste-fase ontmoeten: Dagbesteding voor mensen die niet meer beter worden
hospice: Bijna-thuis-huis met vrijwilligers
sterven-thuis: Palliatief terminale zorg thuis
waken: Vrijwilligers palliatieve terminale zorg waken
rouw: Nabestaandengroep, verliesbegeleiding
levensvragen: Geestelijk verzorger aan huis, zingeving
wilsverklaring: Gesprek over grenzen en wensen in de laatste fase
dementie: Geheugencafé, alles over vergeten
geheugen-onderzoek: Geheugenpoli, diagnostiek door geriater
casemanager: Casemanagement dementie, vaste begeleider
dementie-thuis: Ondersteuning thuis bij dementie door een geheugenmaatje
dementie-dag: Dagbehandeling en dagbesteding psychogeriatrie
dementie-gedrag: Gedragsdeskundige bij onbegrepen gedrag
dementie-naasten: Mantelzorgtraining bij dementie
jonge-dementie: Dagprogramma voor jonge mensen met dementie
hersenletsel: Expertisecentrum hersenletsel, NAH-team
nah-begeleiding: Woonbegeleiding bij niet-aangeboren hersenletsel
nah-dag: Werkplaats voor mensen met NAH
nah-groep: Trefpunt hersenletsel, partnergroep
afasie: Afasiecentrum, gespreksgroep
verstandelijk: Behandelteam licht verstandelijke beperking
vg-dag: Dagcentrum en werkprojecten, lunchroom met begeleiding
vg-vrije-tijd: Vrijetijdsclub voor mensen met een beperking
ernstig-meervoudig: Activiteitencentrum EMB, dagcentrum met verpleging
lichamelijk: Persoonlijke assistentie voor mensen met een lichamelijke handicap
zien: Ambulante begeleiding slechtzienden, braille en mobiliteit
horen: Begeleiding doven en slechthorenden, hoortoestellen
fysiotherapie: Fysiotherapie geriatrie, manuele therapie
ergotherapie: Ergotherapie aan huis, adviezen en oefenen
logopedie: Logopedist voor stem, spraak, taal en slikken
revalidatie: Poliklinische revalidatie, geriatrische revalidatiezorg
bewegen: Meer bewegen voor ouderen, beweeggroep
leefstijl: Stoppen met roken, leefstijlcoach
psychisch: Generalistische basis-ggz, psycholoog
psychisch angst somber: Cognitieve gedragstherapie bij somberheid, angst en paniek
psychisch: FACT-team voor ernstige psychiatrische aandoeningen
somber: Behandeling stemmingsstoornissen
trauma: EMDR en traumabehandeling
psychose: Zorgpad vroege psychose
autisme: Poli autisme, coaching bij ASS
adhd: Diagnostiek en training ADHD volwassenen
persoonlijkheid: Schematherapie, MBT, vers-training
eetstoornis: Centrum voor eetstoornissen
burn-out: Coach bij stress en burn-out
slapen: Slaapcursus, slaapoefentherapie
zelfvertrouwen: Assertiviteitstraining, faalangst
relatie: Relatietherapie, mediation
ggz-begeleiding: Ambulante woonbegeleiding voor mensen met psychische kwetsbaarheid
ggz-inloop: Inloophuis, zelfregiecentrum, herstelacademie
lotgenoten: Maatjesproject met ervaringsdeskundigen, zelfhulpgroep
verslaving: Verslavingszorg, poli en kliniek
alcohol: Minder drinken, online programma alcohol
gokken: Hulp bij gokken en gamen
verslaving-naasten: Groep voor familie van verslaafden
jeugd gezin-thuis: Jeugd- en gezinsteam, toegang tot jeugdhulp
opvoeding: Oudercursus, opvoedspreekuur, pedagoog
druk-gedrag: Training voor ouders van drukke kinderen
gezin-thuis: Intensieve ambulante gezinsbehandeling, gezinscoach
scheiding: Kinderen in de knel, KIES-training, bemiddeling
pesten zelfvertrouwen: Rots en water, weerbaarheidstraining
school: Thuiszitterstraject, onderwijszorg
jeugd-psychisch: Kinder- en jeugdpsychiatrie, speltherapie
dyslexie: Dyslexiebehandeling, remedial teaching
baby: Kraamzorg, babyconsulent, stevig ouderschap
jeugd-logeren: Logeeropvang voor kinderen met een beperking, weekend
jeugd-dag: Naschoolse dagbehandeling, vakantieopvang plus
jongere-zelfstandig: Kamertraining, jongerencoach, foyer voor jongvolwassenen
pleegzorg: Pleeggezinnen gezocht, gezinshuis, steunouder
jonge-mantelzorger: Brussen en jonge mantelzorgers op avontuur
respijt-thuis: Vervangende mantelzorg, vrijwillige oppas thuis
logeren: Logeerhuis, respijtbed voor volwassenen
mantelzorg-steun: Mantelzorgconsulent, spreekuur en luisterend oor
mantelzorg-groep: Mantelzorgcafé, dag van de mantelzorg
mantelzorg-regelen: Mantelzorgmakelaar
dagbesteding: Dagactiviteiten, inloop met programma
dagbesteding-ouderen: Dagverzorging voor ouderen, met warme maaltijd en vervoer
zorgboerderij: Zorgboerderij, dieren verzorgen en tuinieren
creatief: Atelier, koor, muziek en toneel
werk: Arbeidsmatige dagbesteding, jobcoach, leerwerkplek
vrijwilligerswerk: Vrijwilligersvacaturebank
eenzaamheid: Telefooncirkel, luisterlijn dag en nacht
maatje: Maatjesproject, bezoekdienst, vriendschappelijk huisbezoek
ontmoeten: Huiskamer van de buurt, open inloop, koffie
uitje: Aangepaste vakanties, dagtochten met begeleiding
wandelen: Wandelgroep, duofiets en rolstoelwandelen
digitaal: Digitaal café, hulp bij DigiD en tablet
taal: Taalhuis, taalmaatjes, cursus lezen en schrijven
schulden: Schuldhulpverlening, budgetcoach, geldloket
administratie: Thuisadministratie door een vrijwilliger
bewind: Beschermingsbewind, mentorschap, curatele
minima: Voedselbank, kledingruil, noodfonds
begeleiding: Begeleiding individueel, praktische ondersteuning bij zelfstandig wonen
dagstructuur: Hulp bij dagritme, planning en overzicht
zelfstandig-leren: Trainingshuis, vaardigheden oefenen
vervoer: Rolstoeltaxi, dorpsauto, belbus met vrijwillige chauffeurs
meegaan: Begeleiding naar ziekenhuis en afspraken
regelen: Sociaal wijkteam, loket voor zorg en welzijn
clientondersteuning: Onafhankelijke cliëntondersteuner Wlz en Wmo
indicatie: Aanvraag en indicatiestelling, toeleiding
pgb: Pgb-beheer, hulp bij zorgovereenkomsten
klacht: Klachtenfunctionaris, vertrouwenspersoon
levenstestament: Notarieel spreekuur, rechtswinkel
tolk: Hulpverleners in eigen taal, tolkentelefoon
seksualiteit: Seksuoloog, intimiteitscoach
huisarts: Specialist ouderengeneeskunde, medisch consult
`;
