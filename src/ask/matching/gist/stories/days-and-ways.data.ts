/** Told about the day, company, money, support at home, getting about and finding the way. */
export const daysAndWays = `
dagbesteding: ik wil ritme en een reden om op te staan
dagbesteding: mijn zus zit de hele dag voor de televisie
dagbesteding: iets met mijn handen doen, op mijn eigen tempo
dagbesteding: overdag ergens heen waar ze mij kennen
dagbesteding: day activities near me
dagbesteding werk: afgekeurd maar thuiszitten maakt me ziek
dagbesteding-ouderen: vader verpietert thuis sinds moeder dood is
dagbesteding-ouderen: een plek met koffie, warm eten en een spelletje, ze halen je op
dagbesteding-ouderen: moeder van 90 wil wel wat aanspraak overdag
dagbesteding-ouderen: dagopvang, twee dagen, ook met een rollator
dagbesteding-ouderen: day club for older people with a minibus
zorgboerderij: dieren voeren en buiten zijn, daar leeft hij van op
zorgboerderij: onze zoon moet energie kwijt, liefst tussen de koeien
zorgboerderij: moestuin en kas, vieze handen en rust in mijn hoofd
zorgboerderij: helping on a farm
zorgboerderij: hij was boer en mist zijn beesten
creatief: schilderen of kleien met anderen
creatief: zingen in een koor, noten lezen hoeft niet
creatief: naaicafé, breien, handwerken
creatief: weer muziek maken ook al gaat het niet meer zo goed
creatief: art class for beginners over sixty
creatief: toneel of schrijven om iets kwijt te kunnen
werk: een baas die snapt dat ik niet alle dagen goed ben
werk: van de wajong naar echt werk
werk: weer aan de slag na jaren thuis
werk: beschut werk, jobcoach
werk: find a job with autism
werk: leer-werkplek in hout, fietsen of keuken
vrijwilligerswerk: ik heb tijd over en wil iets terugdoen
vrijwilligerswerk: gepensioneerd en zoek iets nuttigs
vrijwilligerswerk: I'd like to volunteer with old people
vrijwilligerswerk: helpen in een moestuin of kringloop zonder dat het moet
meedoen: wij zijn hier nieuw komen wonen en kennen niemand
meedoen: ik wil er weer bij horen
meedoen ontmoeten: wat is er in de buurt te doen voor iemand alleen
meedoen: activities for newcomers
eenzaamheid: sommige dagen praat ik alleen tegen de kat
eenzaamheid: de telefoon gaat nooit
eenzaamheid: al mijn vriendinnen zijn dood
eenzaamheid: ik ken niemand, mijn kinderen wonen in Australië
eenzaamheid: met kerst zit ik weer alleen
eenzaamheid: I haven't spoken to anyone this week
eenzaamheid: jong en toch altijd alleen in het weekend
eenzaamheid maatje: mijn buurvrouw ziet nooit iemand
maatje: iemand die elke week op de koffie komt
maatje: een student die met mijn vader wil schaken
maatje: samen naar de film met iemand die ook niemand heeft
maatje: een vaste vrijwilliger voor mijn eenzame moeder
maatje: elke dag even bellen of ze er nog is
maatje: buddy for my brother with depression
maatje: bezoek in het tehuis voor een oom zonder kinderen
ontmoeten: een plek waar de koffie klaarstaat en je niks hoeft
ontmoeten: kaarten, biljarten, bingo
ontmoeten: vrouwengroep of mannenclub in de wijk
ontmoeten: nieuwe vrienden maken op mijn zeventigste
ontmoeten: een datingcafé of club voor alleenstaanden
ontmoeten: coffee morning
ontmoeten: homo op leeftijd, waar ontmoet ik anderen
uitje: nog een keer de zee zien
uitje: een dagje uit met de rolstoelbus
uitje: vakantie met zorg erbij, alleen durf ik niet meer
uitje: concert of museum, maar er moet iemand mee
uitje: trips for people who can't travel alone
uitje: wensambulance, laatste wens
wandelen: ik durf niet alleen naar buiten, iemand die naast mij loopt
wandelen: een rondje met de rolstoel door het park
wandelen: wandelgroep die niet te hard gaat
wandelen: a walking buddy
wandelen: duofiets met een vrijwilliger
digitaal: DigiD, QR-codes, ik loop overal achter
digitaal: wie legt mij in rustige woorden die tablet uit
digitaal: ik ben opgelicht via whatsapp en durf niks meer
digitaal: internetbankieren leren nu het kantoor dicht is
digitaal: help with my smartphone
digitaal: computercursus voor beginners op leeftijd
taal: ik spreek de taal niet goed en snap de dokter niet
taal: lezen en schrijven nooit goed geleerd
taal: inburgering en een taalcoach
taal: conversation practice, Dutch
taal: ik kan mijn kleinkinderen niet voorlezen
geld: ik kom elke maand te kort
geld: hulp bij mijn financiën
geld: mijn moeder geeft haar pensioen weg aan oplichters
geld: money problems, who can look at it with me
schulden: deurwaarder, aanmaningen, loonbeslag
schulden: de huur drie maanden niet betaald
schulden: ik durf de brievenbus niet meer open te doen
schulden: persoonlijke lening, creditcard, Klarna, het stapelt op
schulden: debt help before they cut off the electricity
schulden: sanering of schuldhulp bij de gemeente
schulden geld: onze zzp-zaak is failliet en de belasting wil geld
administratie: een la vol ongeopende post
administratie: vader deed altijd de papieren en nu weet ik van niks
administratie: belastingaangifte en toeslagen invullen
administratie: iemand die eens in de maand met mij de rekeningen doet
administratie: I don't understand the letters from the tax office
administratie digitaal: alles moet digitaal, ik kan mijn bankzaken niet meer
bewind: mijn broer laat zich plukken, iemand moet zijn geld beheren
bewind: een mentor die voor moeder beslist over de zorg
bewind: onder bewind en ik wil ervan af
bewind: curator aanvragen bij de rechtbank
bewind: legal guardian for my sister
minima: de koelkast is leeg en het is de twintigste
minima: voedselbank, kledingbank, speelgoed
minima: een fiets of zwemles voor mijn kind, ik heb bijstand
minima: energierekening niet te betalen
minima: welke toeslagen laat ik liggen
minima: living on benefits, can't afford a new washing machine
minima: witgoed kapot en geen spaargeld
begeleiding: iemand die thuis met mij de dingen op een rij zet
begeleiding: ik kan alleen wonen als er af en toe iemand meekijkt
begeleiding: mijn oom redt zich niet met afspraken en brieven
begeleiding: ambulant begeleider via de wmo
begeleiding: support worker twice a week
begeleiding dagstructuur: wekelijks iemand om de week door te nemen
begeleiding: sinds zijn vrouw weg is lukt het hem niet meer om voor zichzelf te zorgen
dagstructuur: dag en nacht lopen door elkaar
dagstructuur: ik begin nergens aan en dan is het avond
dagstructuur: een weekschema en iemand die mij daaraan houdt
dagstructuur: structure in my days, I have ADHD
zelfstandig-leren: leren koken, wassen en met de bus
zelfstandig-leren: mijn zoon moet leren opstaan zonder mij
zelfstandig-leren: zelf boodschappen leren doen
zelfstandig-leren: learn to live on my own
zelfstandig-leren: weer zelf leren douchen en aankleden in plaats van geholpen worden
vervoer: hoe kom ik in het ziekenhuis, er gaat geen bus
vervoer: mijn rijbewijs is ingenomen en nu zit ik vast
vervoer: taxi voor iemand in een rolstoel
vervoer: elke week naar de dialyse gebracht worden
vervoer: a lift to the hospital and back
vervoer: deeltaxi, wmo-vervoer, vrijwillige chauffeur
meegaan: ik onthoud niks van wat de dokter zegt, kan er iemand mee
meegaan: de dochter kan niet vrij nemen en moeder moet naar de poli
meegaan: iemand die bij het slechte nieuws naast mij zit
meegaan: go with me to appointments
meegaan vervoer: naar de oogarts, ze druppelen en dan mag ik niet rijden
regelen: ik zie door de bomen het bos niet meer met al die zorg
regelen: bij welk loket moet ik zijn
regelen: van het kastje naar de muur gestuurd
regelen indicatie: waar begin je als je moeder ineens hulp nodig heeft
regelen: where do I start, too many organisations
regelen clientondersteuning: wlz, wmo, zvw, ik snap er niks van
clientondersteuning: iemand die naast mij staat en niet van de gemeente is
clientondersteuning: keukentafelgesprek en ik ben bang dat ik niet uit mijn woorden kom
clientondersteuning: gratis onafhankelijk advies over zorg
clientondersteuning: someone independent to help us choose
clientondersteuning: de gemeente wil mijn hulp stoppen, wie helpt mij
indicatie: CIZ aanvraag doen, hoe werkt dat
indicatie: mijn aanvraag is afgewezen, en nu
indicatie: hogere indicatie nodig want zij gaat achteruit
indicatie: wie bepaalt hoeveel hulp ik krijg
indicatie: how do I apply for long-term care
indicatie: melding doen bij de wmo
pgb: zelf mijn zorgverleners kiezen en betalen
pgb: mijn zus wil ik betalen voor wat ze doet
pgb: zorgovereenkomst, svb, budgetplan, help
pgb: personal budget, who does the paperwork
pgb: mijn pgb wordt teruggevorderd
klacht: ze laten mijn vader uren in een natte broek zitten
klacht: niemand luistert naar mijn klacht over de thuiszorg
klacht: klachtenfunctionaris of vertrouwenspersoon
klacht: ik ben het niet eens met de gedwongen opname
klacht: complain about a care home
klacht: bezwaar maken tegen een besluit
tolk: de dokter spreekt geen Turks en moeder geen Nederlands
tolk: verzorgster die Marokkaans-Arabisch spreekt
tolk: eritrea, tigrinya, iemand die vertaalt
tolk: Polish speaking social worker
tolk: mijn Surinaamse oma wil iemand die haar eten en taal kent
tolk: gebarentaal bij de notaris
huisarts: ik heb al een week koorts en hoest slijm op
huisarts: een dokter die oude mensen kent moet eens naar al haar kwalen kijken
huisarts: mijn vader is ineens in de war en suf, moet er een arts komen
huisarts: praktijkondersteuner ouderen
huisarts: GP taking new patients
specialist: ik wil een second opinion over mijn knie
specialist: cataract, hoe lang is de wachttijd
specialist: MRI, poli neurologie
specialist: hospital with a short waiting list for a hip
bril: mijn bril is te zwak, kan er iemand thuis mijn ogen meten
bril: opticien aan huis voor moeder
bril: new glasses
`;
