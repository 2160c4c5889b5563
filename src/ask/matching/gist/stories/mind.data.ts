/** Memory, brain, disability, therapy, mind and addiction: see README of the stories. */
export const mind = `
dementie: ze legt haar bril in de koelkast en vraagt steeds welke dag het is
dementie: opa herkent ons niet altijd meer
dementie: de dokter zei alzheimer en toen stonden we weer buiten
dementie: zij vertelt tien keer hetzelfde verhaal
dementie geheugen-onderzoek: hij raakt de weg kwijt in zijn eigen dorp
dementie: hij wordt vergeetachtig en achterdochtig
dementie casemanager: diagnose vasculaire dementie, wat nu
dementie: my mother has dementia and lives alone
geheugen-onderzoek: is dit gewone vergeetachtigheid of is er iets aan de hand
geheugen-onderzoek: ik kan niet meer op namen komen en ben bang
geheugen-onderzoek: laten testen bij een geheugenpoli
geheugen-onderzoek dementie: pa maakt rare fouten met pinnen en afspraken
geheugen-onderzoek: memory test, is it Alzheimer
casemanager: een vast iemand die ons de weg wijst nu mama dement is
casemanager dementie-naasten: niemand heeft het overzicht, wie regelt alles rond zijn alzheimer
casemanager: vast aanspreekpunt bij dementie
casemanager: someone who guides us through dementia
dementie-thuis: hij kan geen tien minuten alleen gelaten worden
dementie-thuis respijt-thuis: iemand die bij mijn dementerende moeder blijft als ik naar mijn werk ben
dementie-thuis: oppas voor mijn vrouw met alzheimer zodat ik naar de kaartclub kan
dementie-thuis: thuis wonen met geheugenverlies, wie kijkt er om het hoekje
dementie-thuis maatje: een maatje voor papa die aan het dementeren is, om te fietsen of te biljarten
dementie-thuis: someone to keep my confused father company
dementie-dag: overdag ergens heen voor mijn man die dementeert
dementie-dag: daycare for my wife with Alzheimer's
dementie-dag: zingen, knutselen en warm eten met mensen die vergeten
dementie-dag dagbesteding-ouderen: twee dagen per week opvang zodat zij uit de stoel komt
dementie-dag zorgboerderij: boerderij voor demente mensen
dementie-gedrag: ze loopt weg en de politie bracht haar thuis
dementie-gedrag: hij beschuldigt mij van stelen
dementie-gedrag nachtzorg: spoken in huis, kasten leeghalen, midden in de nacht aangekleed
dementie-gedrag: mama slaat en scheldt sinds ze dement is
dementie-gedrag: ijsberen, schreeuwen, onrust tegen de avond
dementie-gedrag techniek: dwalen buitenshuis, zender in de schoen
dementie-gedrag: wandering at dusk and getting angry
jonge-dementie: mijn man is 54 en raakt zijn werk kwijt door alzheimer
jonge-dementie: dementie terwijl de kinderen nog op school zitten
jonge-dementie: frontotemporale dementie op mijn vijftigste
jonge-dementie: early onset dementia
dementie-naasten: ik verlies mijn man stukje bij beetje aan alzheimer
dementie-naasten: hoe ga je om met een moeder die zich alles verbeeldt
dementie-naasten: alzheimercafé, anderen met een demente partner
dementie-naasten: cursus voor familie over dementie
dementie-naasten mantelzorg-steun: zij is dement en ik ben op
dementie-naasten: support for families of people with dementia
hersenletsel: sinds het ongeluk kan hij niet tegen drukte en geluid
hersenletsel: beroerte gehad, half lam en snel moe
hersenletsel: hersenschudding die na maanden nog klachten geeft
hersenletsel: na de tia is ze veranderd, kort lontje
hersenletsel: prikkels, overprikkeld, vergeten, na een klap op het hoofd
hersenletsel revalidatie: na de herseninfarct leren lopen en praten
hersenletsel: brain injury, everything is too loud
nah-begeleiding: iemand die mij helpt plannen na mijn beroerte
nah-begeleiding: mijn karakter is anders sinds het auto-ongeluk, begeleiding thuis
nah-begeleiding: omgaan met weinig energie na een hersenbloeding
nah-dag: iets omhanden na mijn herseninfarct, werken gaat niet meer
nah-dag: dagbesteding waar het rustig is voor mensen met hersenletsel
nah-dag: houtbewerken of tuinieren na niet-aangeboren hersenletsel
nah-groep: partners van mensen na een beroerte
nah-groep: anderen die ook een cva kregen
nah-groep: mijn man is een ander mens na zijn hersenbloeding, ik zoek mensen die dat kennen
nah-groep: stroke survivors group
afasie logopedie: hij weet wat hij zeggen wil maar de woorden komen niet
afasie: sinds de beroerte alleen nog ja en nee
afasie: taal kwijt, lezen en schrijven lukt niet
afasie: she lost her speech after a stroke
beperking: leven met een handicap, waar kan ik terecht
beperking: aangeboren aandoening, hulp in het dagelijks leven
verstandelijk: mijn zoon begrijpt veel niet en wordt snel misbruikt
verstandelijk: laag iq, moeilijk lerend, praktische steun
verstandelijk: licht verstandelijk beperkt en zelf een baby
verstandelijk: syndroom van down, dertig jaar
verstandelijk begeleiding: ik leer langzaam en snap brieven en afspraken niet
verstandelijk: learning disability, needs support
vg-dag: werk in een keuken of winkel voor iemand met down
vg-dag: na het speciaal onderwijs, wat gaat hij overdag doen
vg-dag: atelier of bakkerij voor mensen met een beperking
vg-dag werk: dochter met een beperking wil echt werk
vg-dag: day activities for adults with learning disability
vg-vrije-tijd: disco en voetbal voor mensen met een verstandelijke beperking
vg-vrije-tijd: op vakantie met begeleiding
vg-vrije-tijd: vrienden maken als je een beperking hebt
vg-vrije-tijd: zaterdagclub, zwemmen, aangepast sporten
vg-vrije-tijd: leisure club for people with special needs
ernstig-meervoudig: ons kind kan niet praten, lopen of zelf eten
ernstig-meervoudig: emb, volledig afhankelijk, kinderdagcentrum
ernstig-meervoudig: rolstoel, sonde, epilepsie en verstandelijk een baby
lichamelijk: vanaf mijn middel verlamd
lichamelijk: dwarslaesie, hoe nu verder
lichamelijk: een been geamputeerd
lichamelijk: spastisch, ik kan mijn armen niet goed sturen
lichamelijk hulpmiddelen: in een rolstoel beland na een val
lichamelijk: wheelchair user, independent living
zien: mijn ogen gaan achteruit, de krant lezen gaat niet meer
zien: maculadegeneratie, vlek in het midden
zien: blind geworden, leren lopen met een stok
zien: voorlezen van post omdat ik niks zie
zien: losing my sight
horen: ik versta mensen niet in gezelschap
horen: gehoorapparaat piept, ik zet hem uit
horen: doof, gebarentolk
horen: suizen in mijn oren, tinnitus
horen: hard of hearing
behandeling: behandeling aan huis door een paramedicus
behandeling: therapie om weer te kunnen bewegen
fysiotherapie: mijn schouder zit vast
fysiotherapie: oefenen na een nieuwe knie
fysiotherapie: iemand die mij thuis leert lopen
fysiotherapie: nek en rug door zittend werk, massage en oefeningen
fysiotherapie: physio at home after hip replacement
ergotherapie: handigere manieren om te koken met één arm
ergotherapie: energie verdelen over de dag
ergotherapie: mijn handen, welke bestekjes en pennen helpen
ergotherapie: kleuter kan niet knippen en schrijven
ergotherapie hulpmiddelen: wie kijkt bij mij thuis hoe alles makkelijker kan
ergotherapie: occupational therapy
logopedie: zoontje van drie zegt nog maar vijf woorden
logopedie: stotteren, ik durf niet te bellen
logopedie: mijn stem is schor als lerares
logopedie: kind slist en is slecht te verstaan
logopedie: speech therapy for child
revalidatie: weer leren lopen na een zwaar ongeluk
revalidatie: geriatrische revalidatie na gebroken heup
revalidatie: zes weken intensief oefenen om weer zelfstandig te worden
revalidatie: rehab after a stroke
bewegen: ik wil weer fit worden maar de sportschool is niks voor mij
bewegen: gymmen op de stoel voor ouderen
bewegen: samen fietsen, zwemmen in warm water
bewegen: sporten met een beperking of ziekte
bewegen: yoga, dansen, koersbal
bewegen: gentle exercise for seniors
leefstijl: ik rook een pakje per dag en wil ervan af
leefstijl: leefstijlcoach, gezonder leven na mijn vijftigste
leefstijl: te veel stress, te weinig beweging, te veel snacken
leefstijl: quit smoking
psychisch: ik zit niet lekker in mijn vel
psychisch: mijn hoofd is vol en ik weet het niet meer
psychisch: met iemand praten over wat er in mij omgaat
psychisch: een psycholoog zonder lange wachttijd
psychisch: anoniem chatten over mijn problemen
psychisch: therapie, ik loop vast
psychisch: I need a therapist
somber: niets maakt me nog blij
somber: ik kom de dag niet door, alles is grijs
somber: huilen om niks en geen puf
somber: depressie na de bevalling
somber: vader is zo neerslachtig sinds zijn pensioen
somber psychisch: ik lig alleen nog maar op de bank en zie nergens het nut van in
somber: feeling down for months
angst: hartkloppingen en zweten in de supermarkt
angst: mijn kind durft niet in bed zonder mij
angst: pleinvrees, de bus durf ik niet in
angst: piekeren, altijd denken dat er iets ergs gebeurt
angst: bloos en tril als ik voor mensen moet praten
angst: panic attacks
trauma: als kind misbruikt en ik droom er nog van
trauma: na de overval schrik ik van elk geluid
trauma: vluchteling, oorlogsbeelden
trauma: veteraan met nachtmerries, ptss
trauma: emdr
trauma: flashbacks after an accident
psychose: hij denkt dat de buren hem afluisteren
psychose: ik hoor een stem die zegt wat ik moet doen
psychose: schizofrenie, medicijnen gestopt
psychose: manisch, slaapt niet en geeft al zijn geld uit
psychose: bipolar, hearing voices
autisme: mijn zoon loopt vast door veranderingen
autisme: pas op mijn veertigste ontdekt dat ik autisme heb
autisme: contact maken kost mij enorm veel energie, asperger
autisme: autistisch kind, woede om kleine dingen
autisme: autism diagnosis for adult
adhd: ik begin aan alles en maak niets af
adhd: chaos in mijn hoofd, spullen kwijt, altijd te laat
adhd: concentreren lukt niet, druk vanbinnen
adhd: ADHD coach
persoonlijkheid: ik stoot iedereen af en ben bang verlaten te worden
persoonlijkheid: ik snij mezelf als het te veel wordt
persoonlijkheid: stemmingen slingeren, borderline
dwang: ik controleer twintig keer of de deur op slot zit
dwang: mijn handen kapot gewassen uit smetvrees
dwang: gedachten die ik niet kan stoppen, rituelen
dwang: obsessive checking
eetstoornis: mijn dochter eet bijna niks en telt alles
eetstoornis: eetbuien en daarna overgeven
eetstoornis: anorexia, te mager, bang om aan te komen
eetstoornis: bulimia
burn-out: op mijn werk ging ik huilend naar huis
burn-out: te lang te hard gewerkt, ik ben opgebrand
burn-out: overspannen, kan geen mail meer openen
burn-out: stress, altijd aan staan
burn-out: exhausted by work
slapen: ik staar tot vier uur naar het plafond
slapen: al jaren slaappillen en ik wil ervan af
slapen: wakker om drie uur en dan malen
slapen: insomnia
zelfvertrouwen: ik durf geen nee te zeggen
zelfvertrouwen: ze vindt zichzelf lelijk en dom
zelfvertrouwen: assertiviteit, opkomen voor mezelf
zelfvertrouwen: low self esteem
relatie: wij maken alleen nog maar ruzie
relatie: mijn man is vreemdgegaan, kunnen we hier nog uitkomen
relatie: communicatie tussen ons is weg, relatietherapie
relatie: mijn dochter wil geen contact meer met mij
relatie: couples counselling
ggz-begeleiding: iemand die langskomt omdat ik door mijn depressie niets meer doe
ggz-begeleiding: na de opname weer je leven oppakken met steun thuis
ggz-begeleiding: psychisch kwetsbaar, hulp bij post, dagritme en afspraken
ggz-begeleiding: elke dag even iemand aan de deur omdat het in mijn hoofd mis gaat
ggz-begeleiding: home support for mental illness
ggz-inloop: koffie drinken waar niemand raar opkijkt van een dipje
ggz-inloop: herstelacademie, cursus door mensen die het zelf meemaakten
ggz-inloop: plek om binnen te lopen als je psychisch kwetsbaar bent
ggz-inloop: drop in centre for people with mental illness
lotgenoten: ik wil mensen spreken die hetzelfde hebben
lotgenoten: praatgroep, herkenning
lotgenoten: ervaringsdeskundige die weet hoe het is
lotgenoten: peer group
verslaving: ik kan niet van de drank en pillen afblijven
verslaving: afkicken, maar waar begin ik
verslaving: verslaafd, alles verloren
verslaving: addiction clinic
alcohol: elke avond een fles wijn
alcohol: mijn man drinkt stiekem en liegt erover
alcohol: ik wil minderen met bier
alcohol: flessen verstopt in huis
alcohol: drinking too much since I retired
drugs: zoon blowt de hele dag
drugs: coke in het weekend loopt uit de hand
drugs: verslaafd aan oxycodon of slaappillen
drugs: weed, ghb, speed
gokken: hij vergokt zijn loon op zijn telefoon
gokken: mijn zoon gamet dag en nacht
gokken: casino, krasloten, sportweddenschappen
gokken: gambling debts
verslaving-naasten: mijn dochter gebruikt drugs en ik weet niet wat ik moet
verslaving-naasten: leven met een man die drinkt
verslaving-naasten: ouders van een verslaafd kind
verslaving-naasten: my partner is an alcoholic, who helps me
seksualiteit: vrijen doet pijn sinds de overgang
seksualiteit: ik verlang naar aanraking, intimiteit met een beperking
seksualiteit: erectie, libido, geen zin
seksualiteit: ben ik homo of trans, met wie praat ik
seksualiteit: sexual problems after cancer
`;
