/** What it costs, who decides, and what rights one has. How it is written: see read-answers.ts. */
export const payingAndArranging = `
@ de-voordeur hylke-boersma | indicatie huishouden begeleiding | 5
? Hoe vraag ik hulp aan bij de gemeente?
De gemeente helpt u om thuis te blijven wonen. Bijvoorbeeld met hulp in huis, begeleiding of vervoer. Dat staat in een wet: de Wmo.

1. Bel of schrijf de gemeente. Vertel wat niet meer lukt. Dat heet een melding.
2. De gemeente bevestigt uw melding.
3. U mag binnen 7 dagen uw eigen plan sturen. Daarin zegt u wat u zelf wilt.
4. Er komt een gesprek. Vraag iemand die u vertrouwt erbij.
5. De gemeente zoekt het uit. Dat duurt hooguit 6 weken.
6. Daarna vraagt u de hulp aan. U krijgt binnen 2 weken een besluit.

Wilt u dat wij meekijken? Bel ons: [(0123) 45 67 89](tel:0123456789). Elke dag van 8 tot 20 uur.
> Wmo 2015 op wetten.overheid.nl https://wetten.overheid.nl/BWBR0035362

@ de-voordeur hylke-boersma | geld indicatie huishouden | 1
? Wat betaal ik zelf voor hulp via de gemeente?
Voor hulp via de Wmo betaalt u een **eigen bijdrage**. Die betaalt u aan het CAK. Dat is een kantoor van de overheid.

- In 2026 is dat hooguit € 21,80 per maand.
- U krijgt de rekening van het CAK. Niet van de aanbieder.
- Sommige hulp van de gemeente is gratis. Bijvoorbeeld een inloop in de buurt.

Kunt u het niet betalen? Vraag het uw gemeente. Of bel ons: [(0123) 45 67 89](tel:0123456789).
> Het CAK https://www.hetcak.nl

@ de-voordeur magda-wrobel | geld verpleging verzorging | 7
? Wat kost zorg van de wijkverpleging?
Zorg van de wijkverpleging betaalt uw zorgverzekeraar. Dat gaat bijvoorbeeld over wassen, wonden en medicijnen.

- U betaalt geen eigen bijdrage.
- Het gaat niet van uw eigen risico af.
- U heeft geen brief van de huisarts nodig.

Een wijkverpleegkundige komt langs. Samen bespreekt u hoeveel zorg nodig is.

Let op: niet elke aanbieder heeft afspraken met elke verzekeraar. Vraag het voordat u kiest. Wij zoeken het graag met u uit: [(0123) 45 67 89](tel:0123456789).

@ de-voordeur hylke-boersma | indicatie verpleeghuis wonen | 9
? Hoe vraag ik zorg aan vanuit de Wlz?
De Wlz is een wet. Hij is voor wie altijd zorg dichtbij nodig heeft, dag en nacht. Het CIZ beslist daarover. Dat is een kantoor van de overheid.

1. Vul het formulier in op de site van het CIZ. Of laat iemand u helpen.
2. Stuur mee wat uw arts weet.
3. Het CIZ belt u of komt langs.
4. U krijgt een brief met het besluit.
5. Daarna kiest u zelf waar u zorg krijgt: thuis of in een huis.

Een **onafhankelijk cliëntondersteuner** (iemand die naast u staat) helpt gratis: [(0123) 98 76 50](tel:0123987650).
> Aanvragen bij het CIZ https://www.ciz.nl

@ de-voordeur hylke-boersma | geld indicatie verpleeghuis | 2
? Wat betaal ik zelf voor zorg vanuit de Wlz?
Ook voor zorg vanuit de Wlz betaalt u een eigen bijdrage. Hoeveel hangt af van uw inkomen en vermogen. En van waar u woont.

- Het CAK rekent het uit en stuurt u een brief.
- Op de site van het CAK staat een rekenhulp.
- Verandert uw inkomen? Geef het door. Dan verandert ook de bijdrage.

Wij kennen uw bedrag niet. Het CAK wel.
> Rekenhulp van het CAK https://www.hetcak.nl

@ de-voordeur nisrin-al-hamwi | clientondersteuning regelen | 8
? Wie helpt mij gratis met kiezen en regelen?
Een **onafhankelijk cliëntondersteuner**. Dat is iemand die naast u staat. Niet van een aanbieder, en niet van de gemeente.

- Die denkt mee over wat u nodig heeft.
- Die gaat mee naar gesprekken.
- Die leest brieven met u door.
- Het kost u niets.

Bel het Onafhankelijk Steunpunt Lindemeer: [(0123) 98 76 50](tel:0123987650).

@ de-voordeur nisrin-al-hamwi | pgb regelen | 6
? Wat is een pgb, en is het iets voor mij?
Een **pgb** is geld waarmee u zelf zorg koopt. U kiest wie komt, en wanneer.

Het past bij u als u:

- zelf mensen wilt kiezen
- afspraken op papier kunt zetten
- elke maand rekeningen wilt nakijken

Lukt dat niet? Dan mag iemand anders het voor u doen. Kiest u zorg zonder pgb? Dan regelt de aanbieder de rekening.

Vraag het na bij uw gemeente, verzekeraar of zorgkantoor. Wij denken mee: [(0123) 45 67 89](tel:0123456789).
> Uitleg van de SVB https://www.svb.nl/pgb

@ de-voordeur magda-wrobel | klacht | 10
? Hoe dien ik een klacht in?
Bent u niet tevreden? Zeg het. U krijgt er geen slechtere zorg door.

1. Praat eerst met de medewerker, als dat kan.
2. Helpt dat niet? Bel de **klachtenfunctionaris** van de aanbieder (iemand die luistert en bemiddelt). Dat is gratis.
3. Of schrijf een brief met uw klacht.
4. U krijgt binnen 6 weken een brief met een oordeel. Soms duurt het 4 weken langer. Dat moet men u eerst laten weten.
5. Bent u het er niet mee eens? Dan kunt u naar een geschillencommissie.

Zoekt u hulp daarbij? Bel het steunpunt: [(0123) 98 76 50](tel:0123987650). Lees ook [Niet tevreden?](/niet-tevreden)
> Wkkgz op wetten.overheid.nl https://wetten.overheid.nl/BWBR0037173

@ de-voordeur magda-wrobel | regelen | 12
? Wie mag mijn gegevens zien?
U bepaalt wie uw vraag ziet.

- Ons loket ziet uw vraag, om u te helpen.
- Een aanbieder ziet uw vraag pas als u dat wilt.
- U ziet zelf wie er keek, en waarom.

Wilt u iets laten verbeteren of wissen? Vraag het. U krijgt binnen een maand antwoord. Een zorgdossier moet 20 jaar bewaard blijven.

Lees verder op [Wat doen we met uw gegevens?](/uw-gegevens)

@ de-voordeur amina-el-khatib | regelen | 11
? Mag ik van gedachten veranderen?
Ja. Dat mag altijd, en het kost u niets.

- U mag afzien van wat u koos.
- U mag iemand anders kiezen.
- U mag stoppen. U hoeft niet te zeggen waarom.

Ga naar [Mijn vragen](/mijn-vragen), of bel uw vaste contact.

@ de-voordeur amina-el-khatib | regelen clientondersteuning | 9
? Mag mijn dochter of zoon meekijken en helpen?
Ja, als u dat wilt. U kiest zelf wie, en wat die mag.

1. Meld u aan.
2. Ga naar [Wie helpt mij?](/wie-helpt-mij)
3. Vul een naam in, en wat die mag doen.
4. De ander krijgt een uitnodiging.

U kunt het elke dag weer stoppen. Heeft u geen e-mail? Bel ons: [(0123) 45 67 89](tel:0123456789).

@ de-voordeur nisrin-al-hamwi | bewind levenstestament regelen | -1
? Wie beslist er als ik het zelf niet meer kan?
Dat kunt u nu al regelen.

- Met een **volmacht** kiest u zelf iemand die voor u mag tekenen.
- In een **levenstestament** staat wat u wilt. U maakt het bij een notaris.
- Is er niets geregeld? Dan kan een rechter iemand aanwijzen.

Praat er op tijd over met wie u vertrouwt. Het steunpunt denkt gratis mee: [(0123) 98 76 50](tel:0123987650).

@ de-voordeur nisrin-al-hamwi | schulden administratie | 4
? Ik kan mijn rekeningen niet betalen. Wat nu?
Wacht niet. Hoe eerder u belt, hoe meer er kan.

1. Leg alle brieven bij elkaar. Openmaken hoeft nog niet.
2. Bel de gemeente en vraag om hulp bij schulden. Dat is gratis.
3. Betaal eerst uw huur, gas, licht en zorgverzekering.
4. Doet u het liever met iemand samen? Bel ons: [(0123) 45 67 89](tel:0123456789).

@ de-voordeur nisrin-al-hamwi | administratie | 8
? Wie helpt mij met post en formulieren?
Post die blijft liggen geeft zorgen. U hoeft het niet alleen te doen.

- Een vrijwilliger leest de post met u door.
- Het steunpunt helpt met formulieren van gemeente en CAK.
- Iemand van begeleiding kan elke week langskomen.

Vertel ons wat er ligt. Dan zoeken wij wie past: [Stel uw vraag](/) of bel [(0123) 45 67 89](tel:0123456789).

@ de-voordeur nisrin-al-hamwi | tolk taal | 6
? Kan iemand mij helpen in mijn eigen taal?
Ja, vaak wel. Zeg erbij welke taal u spreekt.

- U kunt op deze site zoeken op taal.
- U mag zelf iemand meenemen die vertaalt.
- Bij een moeilijk gesprek is een tolk beter dan een kind.

Bel ons: [(0123) 45 67 89](tel:0123456789). Bellen lukt niet? Kom langs op Kerkpad 12.
`;
