/** Youth, carers, days, company, money, finding the way: see README of the stories. */
export const people = `
jeugd: ons gezin heeft hulp nodig, het loopt uit de hand
jeugd: wijkteam voor kinderen en ouders
jeugd: family help, our teenager is in trouble
opvoeding: mijn peuter gooit zich op de grond bij elke nee
opvoeding: puber komt niet thuis op tijd en liegt
opvoeding: wij zijn het niet eens over regels en straf
opvoeding baby: mijn kind van twee slaapt niet door en wij zijn gesloopt
opvoeding: schermtijd, niet luisteren, brutaal
opvoeding: parenting advice for single mum
druk-gedrag: hij schopt en bijt andere kinderen in de klas
druk-gedrag: woedeaanvallen, deuren slaan, spullen kapot
druk-gedrag: zit geen minuut stil en luistert nergens naar
druk-gedrag: my son has tantrums and hits
gezin-thuis: het is thuis één chaos met vier kinderen
gezin-thuis: iemand die bij ons thuis meekijkt hoe wij het doen met de kinderen
gezin-thuis: multiproblemen, schulden, ruzie, kinderen niet naar school
gezin-thuis: family coach at home
scheiding: mijn ex en ik vechten over de kinderen
scheiding: sinds papa weg is plast hij weer in bed
scheiding: omgang, ouderschapsplan, bemiddeling
scheiding: zij moet kiezen tussen papa en mama
scheiding: kids and divorce
pesten: ze sluiten haar buiten in de groepsapp
pesten: zoon wil niet naar school omdat ze hem slaan op het plein
pesten: uitgescholden en in elkaar gedoken thuisgekomen
pesten zelfvertrouwen: training om sterker te staan op school
pesten: bullied at school
school: dochter ligt onder de dekens en gaat niet naar les
school: thuiszitter, al maanden geen onderwijs
school: passend onderwijs, school kan hem niet aan
school: spijbelen, leerplicht
school: refuses to go to school
jeugd-psychisch: mijn dochter van 13 heeft paniek en krast in haar armen
jeugd-psychisch: kinderpsycholoog zonder jaar wachten
jeugd-psychisch: jongen van tien is somber en zegt dat hij er niet wil zijn
jeugd-psychisch: therapie voor pubers
jeugd-psychisch: child psychologist
dyslexie: lezen lukt niet, letters dansen
dyslexie: rekenen, bijles, groep vijf
dyslexie: dyslexia test
baby: ik ben zwanger en alleen
baby: borstvoeding lukt niet en ik ben kapot
baby: huilbaby, uren per dag
baby: kraamzorg na de geboorte
baby: hulp van een vrijwilliger bij een jong gezin
baby: new mother feeling overwhelmed
jeugd-logeren: weekend weg voor onze autistische zoon, zodat zijn zusje aandacht krijgt
jeugd-logeren: logeerhuis voor kinderen met een beperking
jeugd-logeren: een gezin waar ze af en toe mag slapen
jeugd-logeren: weekend respite for our disabled child
jeugd-dag: na schooltijd opvang voor een kind dat extra zorg nodig heeft
jeugd-dag: zaterdagopvang, bso met begeleiding
jeugd-dag: kinderboerderij met zorg voor drukke kinderen
jeugd-dag: dagbehandeling voor peuters die achterlopen
jongere-zelfstandig: bijna 18 en ik moet de instelling uit
jongere-zelfstandig: kamer en begeleiding voor een meisje dat niet meer thuis kan wonen
jongere-zelfstandig: leren koken en geld beheren als je net op jezelf woont
jongere-zelfstandig: jongere zonder diploma, zonder werk
jongere-zelfstandig: young person leaving care
pleegzorg: wij willen een kind in huis nemen
pleegzorg: een ander gezin voor mijn kinderen zolang ik opgenomen ben
pleegzorg: steungezin, gezinshuis
pleegzorg: foster parents
jonge-mantelzorger: ik ben vijftien en kook omdat mijn moeder ziek is
jonge-mantelzorger: kinderen van een vader met psychische problemen
jonge-mantelzorger: na school zorgt ze voor haar broertje met een handicap
jonge-mantelzorger: young carer
mantelzorg: ik zorg al jaren voor mijn man
mantelzorg mantelzorg-steun: naast mijn baan alles voor mijn ouders regelen
mantelzorg: caring for my parents
respijt: ik moet er even uit, wie neemt het over
respijt logeren: mantelzorger moet zelf geopereerd worden
respijt: een vrije dag, zonder schuldgevoel
respijt: respite care
respijt-thuis: iemand die een middag bij mijn vrouw zit terwijl ik naar de kapper ga
respijt-thuis: oppas voor opa
respijt-thuis: mijn man kan niet alleen zijn en ik wil op woensdag zingen in het koor
respijt-thuis: someone to take over at home for an afternoon
logeren: een week ergens slapen terwijl wij met vakantie zijn
logeren: kan mijn vader een weekend uit logeren
logeren: logeerbed zodat mijn vrouw kan bijkomen
logeren tijdelijk-verblijf: ik moet onder het mes en hij kan dan niet alleen thuis
logeren: short stay while the family is away
mantelzorg-steun: ik trek het niet meer, ik huil in de auto
mantelzorg-steun: luisterend oor voor wie zorgt
mantelzorg-steun: ik vergeet mezelf, altijd die ander
mantelzorg-steun: tips voor mantelzorgers, cursus
mantelzorg-steun: carer burnout, nobody asks how I am
mantelzorg-groep: andere partners ontmoeten die ook zorgen
mantelzorg-groep: mantelzorgcafé, uitje voor verzorgers
mantelzorg-groep: carers meeting
mantelzorg-regelen: verlof van mijn werk om voor mijn moeder te zorgen
mantelzorg-regelen: mantelzorgmakelaar die papieren en instanties overneemt
mantelzorg-regelen: combineren van baan en zorg
mantelzorg-regelen: care leave
dagbesteding: de dagen zijn lang en leeg
dagbesteding: ik zit maar voor de televisie
dagbesteding: ergens heen kunnen overdag, iets nuttigs doen
dagbesteding: day activities
dagbesteding-ouderen: opa verveelt zich sinds oma dood is
dagbesteding-ouderen: dagopvang met vervoer voor een man van 85
dagbesteding-ouderen: kaarten, biljarten, handwerken, koffie, met een busje opgehaald
dagbesteding-ouderen: elderly day centre
zorgboerderij: werken met dieren in de buitenlucht
zorgboerderij: koeien voeren, kippen, moestuin
zorgboerderij: hij was boer en wil modder aan zijn laarzen
zorgboerderij: care farm
creatief: schilderen, boetseren, zingen
creatief: muziek maken, koor, dansen
creatief: handwerken en breien met anderen
creatief: art class
werk: ik wil weer aan het werk na mijn ziekte
werk: een baan met een jobcoach
werk: afgekeurd maar niet achter de geraniums
werk: sociale werkplaats, re-integratie
werk: job coaching
vrijwilligerswerk: ik heb tijd over en wil iets doen voor een ander
vrijwilligerswerk: gepensioneerd, mij nuttig maken
vrijwilligerswerk: volunteer
meedoen: ik hoor nergens bij
meedoen: nieuw in de stad, hoe leer ik mensen kennen
meedoen: joining in the neighbourhood
eenzaamheid: dagen zonder iemand te spreken
eenzaamheid: de telefoon gaat nooit
eenzaamheid: al mijn vrienden zijn dood
eenzaamheid: kerst alleen
eenzaamheid maatje: iemand die elke ochtend belt om te horen of het goed gaat
eenzaamheid: luisterlijn, ook in de nacht een stem
eenzaamheid: moeder woont ver weg van ons en ziet niemand
eenzaamheid: lonely since my wife died
maatje: iemand om een kaartje mee te leggen
maatje: bezoek voor een oude man die nergens meer komt
maatje: vriendin om leuke dingen mee te doen, ik ken niemand
maatje: vrijwilliger die wekelijks koffie komt drinken
maatje: a buddy to play chess with
maatje: gezelschapsdame, voorlezen, fotoalbums bekijken
ontmoeten: buurthuis, bingo, koffieochtend
ontmoeten: andere ouderen leren kennen
ontmoeten: gezellig ergens binnenlopen
ontmoeten: huiskamer van de wijk
ontmoeten: coffee morning
uitje: nog één keer naar zee
uitje: dagje dierentuin met de rolstoelbus
uitje: aangepaste vakantie met verzorging
uitje: naar een concert, museum, markt met iemand mee
uitje: day trip for wheelchair users
wandelen: een blokje om met een arm om op te steunen
wandelen: duwen van de rolstoel in het park
wandelen: wandelgroep, wandelmaatje
wandelen: go for walks
digitaal: mijn telefoon doet het niet zoals ik wil
digitaal: digid, internetbankieren, e-mail, ik snap er niks van
digitaal: tablet leren gebruiken om te beeldbellen
digitaal: afspraken moeten via een app en dat kan ik niet
digitaal: computer lessons for seniors
taal: beter nederlands leren spreken
taal: ik kan niet goed lezen en schrijven
taal: taalmaatje, inburgering
taal: learn Dutch
geld: ik kom niet rond
geld: geldzorgen, hoe houd ik overzicht
geld: money worries
schulden: aanmaningen, deurwaarder, incasso
schulden: huurachterstand en ze willen ons eruit zetten
schulden: stapel ongeopende enveloppen en rood staan
schulden: afbetalen, schuldsanering
schulden: debts and bailiffs
administratie: brieven van de belasting, ik gooi ze in een la
administratie: mijn man deed altijd de rekeningen en nu is hij dood
administratie: formulieren invullen, post sorteren
administratie: iemand die elke maand met mij de bankzaken doorneemt
administratie: help with paperwork
bewind: iemand die het geld van mijn broer beheert
bewind: moeder geeft alles weg aan oplichters, kunnen we haar beschermen
bewind: mentor, curator, bewindvoerder
bewind: guardian for finances
minima: niks te eten voor de kinderen tot het loon komt
minima: voedselbank, kledingbank
minima: bijstand, toeslag aanvragen, energierekening niet te betalen
minima: sport en schoolspullen voor kinderen als er geen geld is
minima: food bank
begeleiding: iemand die elke week helpt om alles op een rij te zetten
begeleiding: ik red me niet alleen in huis, niet met poetsen maar met alles regelen
begeleiding: een vaste begeleider die meegaat naar afspraken en helpt met geld
begeleiding: ambulante hulp aan huis via de wmo
begeleiding: zelfstandig wonen lukt alleen met steun
begeleiding: support worker
dagstructuur: ik leef 's nachts en slaap overdag
dagstructuur: ritme, op tijd opstaan, een planning maken
dagstructuur: alles stelt hij uit, niets komt af, er is geen regelmaat
dagstructuur: daily routine
zelfstandig-leren: leren koken, wassen en met geld omgaan
zelfstandig-leren: weer zelf leren wat ik verleerd ben
zelfstandig-leren: learn independent living skills
vervoer: hoe kom ik bij mijn zus als ik niet meer rijd
vervoer: rolstoeltaxi, regiotaxi, belbus
vervoer: iemand met een auto die mij brengt en haalt
vervoer meegaan: naar bestraling of dialyse gereden worden
vervoer: mijn rijbewijs is ingeleverd en er stopt hier geen bus
vervoer: transport to hospital
meegaan: iemand naast me bij de dokter die alles onthoudt
meegaan vervoer: niet alleen naar de uitslag in het ziekenhuis
meegaan: mee naar de gemeente, de bank of de specialist
meegaan: accompany me to appointments
regelen: ik zie door de bomen het bos niet meer in de zorg
regelen: waar moet ik zijn, iedereen stuurt mij door
regelen: loket, welke instantie doet wat
regelen: wegwijs worden, wat is er allemaal
regelen: where do I start
clientondersteuning: iemand naast mij bij het gesprek met de gemeente, die niet van de gemeente is
clientondersteuning: onafhankelijk advies over langdurige zorg
clientondersteuning: keukentafelgesprek, wie denkt met mij mee
clientondersteuning: independent advocate
indicatie: hoe vraag ik zorg aan
indicatie: ciz, wmo-aanvraag, afwijzing
indicatie: kom ik in aanmerking voor hulp van de gemeente
indicatie: apply for care
pgb: zelf mijn hulpverleners kiezen en betalen
pgb: budget, zorgovereenkomst, svb
pgb: verantwoorden van het geld voor de zorg van mijn zoon
pgb: personal budget
klacht: ze behandelen mijn moeder niet goed
klacht: ik ben boos over hoe ik ben behandeld
klacht: niemand luistert in het tehuis, waar klaag ik
klacht: bezwaar maken tegen een besluit
klacht: complain about the home
levenstestament: wie beslist over mij en mijn geld als ik het niet meer kan
levenstestament: volmacht, notaris, testament
levenstestament: gratis advies van een jurist
levenstestament: power of attorney
tolk: mijn moeder spreekt alleen turks
tolk: hulpverlener die berbers, arabisch of pools spreekt
tolk: tigrinya, oekraïens, vertaler bij de dokter
tolk: someone who speaks our language
huisarts: wie kijkt naar die vlek op mijn huid
huisarts: specialist ouderengeneeskunde, medisch advies
huisarts: find a GP
specialist: afspraak bij de cardioloog
specialist: scan, operatie, verwijzing, poli
bril: nieuwe glazen, opticien aan huis
bril: eye test
`;
