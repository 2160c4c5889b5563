/** Told by other hands in a hurry: a few words in a search box, slips of the pen, Flemish. */
export const typedInAHurry = `
wassen: badkamer hulp bejaarde dame di en vr
wassen: ze wil nie onder de doesj, al 2 weke nie
wassen: washandje zeep rug
wassen: u wast zich niet meer he moeder, zei ik, en toen huilde ze
wassen: nie meer uit bad gerake
wassen: haren wassen lukt nie met gips
aankleden: sokken aandoen lukt nimmer
aankleden: bretellen, gilet, schoenen met strikken, mijn bompa kan dat niet meer alleen
aankleden: kousenbroek aandoen na beroerte
aankleden: beha achterop dicht kan niet
aankleden: peignoir hele dag
toilet: inco materiaal vergoeding
toilet: ons bomma plast in haar bed
toilet: kan plas nie ophoude 's nags
toilet: pampers man 70
toilet: blaaszwakte vrouw sporten
toilet: wc-papier alles onder stront sorry voor het woord
steunkousen: elastische kous aantrekken hulp thuis 's avonds
steunkousen: steunkouzen
steunkousen: spatkousen aandoen wie
steunkousen: kousen 2x daags
in-en-uit-bed: vader optillen 2 personen
in-en-uit-bed: ik geraak mijn bed nie uit
in-en-uit-bed: hulp savonds naar bed brengen
in-en-uit-bed: actieve lift stoel bed hoe
in-en-uit-bed: opstaan lukt nie meer zonder buurvrouw
voeten: nagels knippen oma aan huis gent
voeten: likdoorns en eksterogen
voeten: teennagel zwart
voeten: voetverzorgster rolstoelpatient
gebit: kunsgebit stuk zondag
gebit: tandpijn bedlegerig opa
gebit: rotte tanden thuiswonende moeder
uiterlijk: kapper komt thuis rolstoel
uiterlijk: permanent wave oma
uiterlijk: scheren man met dementie
eten-geven: drinken aanreiken moeder eet slecht
eten-geven: vader laat alles van lepel valle
eten-geven: helpen met pap en yoghurt
eten-geven: voeden met lepel bejaarde
verzorging: thuishulp wassen aankleden ochtend amersfoort
verzorging: ons moeder trekt heur plan niet meer, ze ligt erbij als een vod
verzorging: zorg aan huis voor ouder
verzorging: gezinszorg ofte verzorgende gevraagd 2 voormiddagen
verzorging: PV nodig vader
verpleging: verpleegster aan huis zondag
verpleging: thuisverpleging wit-gele
verpleging: zuster voor verbandje en spuitje oma
verpleging: wijkzorg bellen welk nummer
wondzorg: open been geneest nie
wondzorg: doorligwond stuit hulp
wondzorg: pleister op wonde bomma
wondzorg: verbrand hand kookpot
wondzorg: hechting draadje eruit
wondzorg: brandwondje of wat is dit
medicijnen: pillendoos vullen door wie
medicijnen: medicijne vergete moeder
medicijnen: tabletten herinnering
medicijnen: pilletjes uitzetten per week
medicijnen: oogdruppels zetten 3x daags
medicijnen: mijn pa neemt zijn medicatie dubbel ik hou men hart vast
injecties: prikken thuis trombose
injecties: bloed trekken aan huis
injecties: insulinespuit zetten oudere
injecties: spuitje fraxiparine wie doet da
katheter-stoma: zakje stoma lekt help
katheter-stoma: sonde blaas verstopt
katheter-stoma: katheter vervangen thuis
katheter-stoma: stomapatient zwemmen
thuis-technisch: infuus thuis antibiotica regio
thuis-technisch: sondevoeding pomp alarm
thuis-technisch: zuurstof thuis krijgen
thuis-technisch: zelf dialyseren thuis hulp
nachtzorg: iemand voor 's nachts bij moeder
nachtzorg: nachtwaak dementie thuis prijs
nachtzorg: nachtoppas oma 84
nachtzorg: elke nacht opstaan ik ben kapot
na-ziekenhuis: uit ziekenhuis morgen nog niks geregeld
na-ziekenhuis: nazorg heup thuis
na-ziekenhuis: hulp na operatie alleenstaand senior
na-ziekenhuis: kraakverse knie en een woonboot
na-ziekenhuis: thuiskomen na een week kliniek, hoe doede da alleen
diabetes: suiker te hoog oude man
diabetes: diabeet oma eet snoep
diabetes: hypo nacht
diabetes: insuline pen bibberhand
hart-longen: kortademig trap opa
hart-longen: hartfalen vocht benen
hart-longen: copd alleen thuis
hart-longen: water op de longen
kanker: chemo thuis ziek alleen
kanker: uitzaaiingen moeder praten
kanker: moe na bestraling
kanker: kanker man zegt niks
parkinson: bibberen schuifelen stijf
parkinson: parkinson thuis hulp
parkinson: vastgeplakt voeten
parkinson: vader parkinson valt en droomt
reuma: artrose handen dagelijks
reuma: kromme vingers
reuma: reumatiek
reuma: heupslijtage wachten
pijn: pijn overal geen oorzaak
pijn: rug kapot oude stukadoor
pijn: zenuwpijn been
pijn: altijd moe
huishouden: poetsvrouw gezocht bejaard koppel
huishouden: kuisvrouw via dienstencheque of familiehulp
huishouden: huishoudhulp wmo wachtlijst
huishouden: hulp in huis 2u p/w wed
huishouden: poetse stofzuige bedopmake
huishouden: onze moeder haar kuis wordt te zwaar
schoonmaken: kuisen lukt niet meer met mijn knie
schoonmaken: ramen wassen senior
schoonmaken: vieze keuken vader
schoonmaken: grote kuis
schoonmaken: wc schrobben
wasgoed: strijk laten ophalen
wasgoed: was wordt niet gedaan bij pa
wasgoed: lakens wassen incontinent
wasgoed: plooien en strijken
boodschappen: commissies doen voor mijn ouders
boodschappen: winkelen met rollator hulp
boodschappen: boodschapen thuis brengen 80+
boodschappen: brood melk kattenvoer halen
opruimen: moeder hamstert
opruimen: garage vol rommel pa wil niks weg
opruimen: huis leegmaken na overlijden
opruimen: verzameldwang tante
klussen: lamp vervangen oudje
klussen: gras maaien weduwe
klussen: lekkende kraan snel
klussen: iemand voor schilderijtje ophangen
klussen: hof omspitten voor iemand met versleten rug
maaltijden: warm eten aan huis bezorgen oude vader
maaltijden: soep aan huis, via OCMW
maaltijden: eten koken oma gas
maaltijden: maaltijdservice zoutloos
maaltijden: tafeltje-dek-je prijs
samen-eten: alleen eten bah
samen-eten: eettafel buurt senioren woensdag
samen-eten: sociaal restaurant
samen-eten: samen koken mannen 70
dietist: gewicht verliezen ongewild
dietist: aankomen oude vrouw
dietist: dieet nier
dietist: ondergewicht opa
eten: moeder eet niet
eten: geen honger
eten: wil alleen snoep
veilig-thuis-wonen: moeder alleen thuis gevaarlijk
veilig-thuis-wonen: langer thuis blijve wone
veilig-thuis-wonen: oma kan niet alleen meer maar wil niet weg
veilig-thuis-wonen: gas open laten staan
valpreventie: vader valt steeds
valpreventie: evenwicht oefenen
valpreventie: valangst bejaarde
valpreventie: gevalle trap bang
valpreventie: ma is wéér gesukkeld op haar dorpel
personenalarm: noodknop ouderen aanvragen
personenalarm: halsband alarm prijs
personenalarm: valalarm horloge
personenalarm: knopje als ik val
hulpmiddelen: rolwagen huren
hulpmiddelen: looprek of rollator
hulpmiddelen: po stoel kopen of lenen
hulpmiddelen: scootmobiel kapot
hulpmiddelen: bed elektrisch huren
hulpmiddelen: ik kan nie bukken grijpstok
woningaanpassing: traplift wenteltrap kosten
woningaanpassing: handgrepen douche
woningaanpassing: bad eruit senior
woningaanpassing: drempel weg
woningaanpassing: trap te steil
techniek: gps horloge dement
techniek: camera bij moeder
techniek medicijnen: medicijnautomaat
techniek: sensor bed
zien: bijna blind hulp
zien: macula wat nu
zien: leesloep
zien: slechtziende oma wandeling
horen: gehoorapparaat piept
horen: doof worden alleen
horen: opa hoort slecht
horen: geen telefoon verstaan
bril: nieuwe bril aan huis
bril: bril te zwak
bril: opticien verpleeghuis
wonen: bejaardentehuis in de buurt zoeken
wonen: wonen + zorg ouders samen
wonen: welk tehuis is goed
wonen zelfstandig-met-zorg verpleeghuis: rvt of serviceflat
verpleeghuis: opname moeder dringend
verpleeghuis: plek verpleeghuis gesloten
verpleeghuis: wzc kamer vrij
verpleeghuis: opa kan niet meer thuis blijven nacht dag toezicht
kleinschalig: klein woonhuis dementie
kleinschalig: huiselijk wonen oma weinig mensen
kleinschalig: herbergier of thomashuis ouderen
zelfstandig-met-zorg: seniorenflat met zorg
zelfstandig-met-zorg: aanleunwoning wachtlijst
zelfstandig-met-zorg: serviceflat antwerpen rand
zelfstandig-met-zorg: eigen huisje bij zorgcentrum
tijdelijk-verblijf: herstelverblijf na operatie
tijdelijk-verblijf: tijdelijke opname oma
tijdelijk-verblijf: kortverblijf
tijdelijk-verblijf: revalidatiehotel
verhuizen: kleiner wonen 80
verhuizen: seniorenwoning inschrijven hoe
verhuizen: verhuishulp bejaarde
verhuizen: huis te groot man dood
logeren: logeeradres dementerende
logeren: week opvang vader vakantie
logeren: weekendopvang partner
laatste-fase: moeder gaat dood wat nu
laatste-fase: palliatief thuis info
laatste-fase: uitbehandeld
laatste-fase: einde nadert
hospice: hospice bed vrij
hospice: waar sterven als thuis niet kan
sterven-thuis: terminale thuiszorg nu
sterven-thuis: thuis doodgaan hulp
sterven-thuis: papa wil in zen eigen zetel sterven
waken: waken vrijwilligers
waken: wie zit bij stervende
rouw: man dood alleen
rouw: verdriet om moeder
rouw: rouwgroep
rouw: weduwe 1 jaar
levensvragen: pastoraal bezoek
levensvragen: zin van het leven oud
levensvragen: pastoor thuis
wilsverklaring: niet reanimeren papier
wilsverklaring: euthanasie gesprek
wilsverklaring: negatieve wilsverklaring waar
dementie: begin alzheimer
dementie: vergeetachtig en koppig
dementie: oma dement wat nu
dementie: moeder weet mijn naam niet
geheugen-onderzoek: test dementie
geheugen-onderzoek: geheugen slecht onderzoek
geheugen-onderzoek: vader ontkent testen
casemanager: casemanager regio
casemanager: dementieconsulent
casemanager: iemand voor begeleiding na diagnose alzheimer
dementie-thuis: oppas demente moeder
dementie-thuis: thuis blijven met alzheimer
dementie-thuis: gezelschap dementerende man
dementie-dag: dagopvang dement
dementie-dag: dagverzorging busje alzheimer
dementie-dag: dagcentrum vergeetachtig
dementie-gedrag: moeder loopt weg
dementie-gedrag: agressief alzheimer
dementie-gedrag: sundowning
dementie-gedrag: roept hele nacht verpleegafdeling
jonge-dementie: dementie 55
jonge-dementie: ftd man
jonge-dementie: mama alzheimer 14 jaar
dementie-naasten: man alzheimer vrouw op
dementie-naasten: omgaan dementie cursus
dementie-naasten: partner herkent me niet
hersenletsel: beroerte gevolgen
hersenletsel: hersenbloeding veranderd karakter
hersenletsel: tia
hersenletsel: overprikkeld na val
afasie: praat niet na cva
afasie: woorden kwijt
afasie: afasie oefenen
nah-begeleiding: thuisbegeleiding nah
nah-begeleiding: plannen na hersenletsel
nah-dag: dagbesteding na herseninfarct
nah-groep: lotgenoten beroerte
fysiotherapie: kine aan huis
fysiotherapie: fysio heup
fysiotherapie: knie oefenen
fysiotherapie: kinesist voor bompa
ergotherapie: ergo thuis
ergotherapie: handig leren een arm
ergotherapie: energie verdelen
logopedie: slikken
logopedie: stem weg parkinson
logopedie: logopediste aan huis
revalidatie: revalideren na beroerte centrum
revalidatie: revalidatie heup opname
revalidatie: terug leren lopen
bewegen: ouderengym
bewegen: zwemmen 65+
bewegen: stoelgym
bewegen: turnles gepensioneerden
leefstijl: stoppen roken
leefstijl: gezond leven 70
mantelzorg: mantelzorger hulp
mantelzorg: zorgen voor ouders
mantelzorg: mantelzorg info
respijt: even weg
respijt: rust mantelzorger
respijt: vervangende zorg
respijt-thuis: oppas aan huis voor man
respijt-thuis: zorg overnemen middag
mantelzorg-steun: overbelast
mantelzorg-steun: gesprek mantelzorg
mantelzorg-groep: mantelzorgcafe
mantelzorg-groep: praatgroep partners
mantelzorg-regelen: zorgverlof
mantelzorg-regelen: werk en zorg moeder
jonge-mantelzorger: zieke moeder kind
jonge-mantelzorger: ik zorg voor papa 13 jaar
dagbesteding-ouderen: dagopvang ouderen busje
dagbesteding-ouderen: soos bejaarden
dagbesteding-ouderen: dagcentrum licht
dagbesteding-ouderen: mijn pa zit heel de dag binnen ge weet hoe dat gaat
zorgboerderij: zorgboerderij vader
zorgboerderij: dieren verzorgen opa
creatief: zangkoor dementie
creatief: breien samen
eenzaamheid: alleen
eenzaamheid: niemand komt
eenzaamheid: geen bezoek moeder
eenzaamheid: eenzaam oud
eenzaamheid: geen kat die langskomt
maatje: bezoekvrijwilliger
maatje: iemand om te kaarten met vader
maatje: gezelschapsdame
maatje: buddy oudere
ontmoeten: koffie ochtend
ontmoeten: nieuwe kennissen 70
ontmoeten: buurthuis
uitje: dagje uit rolstoel
uitje: vakantie met zorg zee
wandelen: rolstoel duwen park
digitaal: hulp computer
digitaal: digid lukt niet
digitaal: tablet les
vervoer: vervoer ziekenhuis ouder
vervoer: geen auto meer
vervoer: iemand met auto
meegaan: mee naar specialist
meegaan: begeleiding poli
meegaan: alleen naar uitslag
regelen: zorg voor moeder waar beginnen
regelen: wie kan helpen zoeken
indicatie: wlz aanvraag
indicatie: wmo aanvragen
indicatie: ciz formulier
pgb: pgb dochter betalen
pgb: pgb uitleg
klacht: klagen thuiszorg
klacht: zorg komt niet
clientondersteuning: mee gesprek wmo
clientondersteuning: onafhankelijk advies zorg
levenstestament: volmacht moeder
levenstestament: notaris oudere
administratie: post vader
administratie: papieren overlijden
bewind: bewindvoerder moeder
bewind: mentor
minima: geen geld bril
minima: bijzondere bijstand oudere
tolk: turkse verzorgster
tolk: tolk dokter
vrijwilligerswerk: vrijwilliger worden ouderen
vrijwilligerswerk: iets doen voor anderen pensioen
`;
