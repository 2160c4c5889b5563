/** Care and help at home, and who cares for another. How it is written: see read-answers.ts. */
export const atHome = `
@ de-voordeur hylke-boersma | huishouden schoonmaken | 7
? Hoe krijg ik hulp in het huishouden?
Lukt stofzuigen of ramen wassen niet meer? Er zijn twee wegen.

- **Via de gemeente.** U doet een melding. Lees [hoe dat gaat](/antwoorden/hoe-vraag-ik-hulp-aan-bij-de-gemeente).
- **Zelf betalen.** Dan is er geen besluit nodig. U kiest en maakt een afspraak.

Vertel ons wat u wilt. U ziet dan wie er tijd heeft: [Stel uw vraag](/).

@ kwikstaart-thuis ilse-van-beek | wassen verzorging aankleden | 5
? Wie helpt mij met wassen en aankleden?
Dat doet een verzorgende van de thuiszorg. Zij komt bij u thuis, vaak in de ochtend.

1. U kiest een aanbieder.
2. Een wijkverpleegkundige komt kennismaken.
3. Samen maakt u een plan: wat doet u zelf, en wat niet.
4. De zorg begint op een dag die u afspreekt.

Uw zorgverzekeraar betaalt dit. U betaalt er niets bij.

@ kwikstaart-thuis ilse-van-beek | steunkousen aankleden | 3
? Mijn steunkousen lukken niet meer. Wat kan ik doen?
Er zijn hulpmiddelen waarmee veel mensen het weer zelf kunnen. Dan hoeft u niet te wachten op zorg.

1. Vraag uw huisarts of de thuiszorg naar een aantrekhulp.
2. Een ergotherapeut (iemand die handigheid leert) oefent het met u.
3. Lukt het niet? Dan komt er iemand langs, ochtend en avond.

Is uw been rood, warm of opeens dik? Bel vandaag uw huisarts.

@ kwikstaart-thuis ilse-van-beek | medicijnen | 6
? Ik vergeet mijn medicijnen. Wat helpt?
- Vraag de apotheek om een **medicijnrol**. Alles zit per keer in een zakje.
- Er zijn doosjes die piepen als het tijd is.
- Zet een vaste tijd, bijvoorbeeld bij het eten.
- Helpt dat niet? De thuiszorg kan het met u doen.

Nam u te veel of het verkeerde? Bel meteen uw huisarts of de huisartsenpost. Bij gevaar: 112.

@ kwikstaart-thuis ilse-van-beek | wondzorg | 4
? Wie verzorgt mijn wond thuis?
Een wijkverpleegkundige van de thuiszorg. Zij kijkt ook of de wond goed geneest.

- Komt u uit het ziekenhuis? Vraag daar om een overdracht.
- Anders belt u zelf, of belt uw huisarts.
- Uw zorgverzekeraar betaalt dit.

Ruikt de wond, of heeft u koorts? Bel vandaag uw huisarts.

@ de-voordeur amina-el-khatib | na-ziekenhuis tijdelijk-verblijf | 6
? Ik kom uit het ziekenhuis. Hoe regel ik hulp thuis?
Begin voordat u naar huis gaat.

1. Vraag in het ziekenhuis naar het **transferpunt** (daar regelt men zorg voor thuis).
2. Zeg wat u thuis nodig heeft: hulp bij wassen, een bed beneden, eten.
3. Kunt u nog niet naar huis? Vraag naar een herstelbed.
4. Wilt u zelf kiezen wie komt? Dat mag. [Stel uw vraag](/) of bel [(0123) 45 67 89](tel:0123456789).

@ kwikstaart-thuis ilse-van-beek | nachtzorg in-en-uit-bed | 8
? Is er ook hulp in de nacht?
Ja. Er zijn twee soorten.

- Iemand komt langs op een afgesproken tijd.
- U drukt op een knop, en iemand komt.

Hoe snel iemand er is, verschilt per aanbieder. Vraag ernaar voordat u kiest.

@ kwikstaart-thuis ilse-van-beek | personenalarm | 5
? Hoe kom ik aan een alarmknop?
Een alarmknop draagt u om uw hals of pols. Drukt u erop? Dan hoort u iemand.

1. Kies wie er komt: familie, buren, of de thuiszorg.
2. Vraag uw verzekeraar of die iets vergoedt.
3. Wij zoeken met u wie er in uw dorp komt: [(0123) 45 67 89](tel:0123456789).

@ kwikstaart-thuis ilse-van-beek | valpreventie | 2
? Ik val vaak. Wat kan ik doen?
Vallen kunt u vaak voorkomen.

- Vertel het uw huisarts. Soms komt het door medicijnen.
- Laat uw ogen meten.
- Haal losse kleedjes weg. Zet 's nachts een lampje aan.
- Een fysiotherapeut oefent met u op staan en lopen.

Bent u nu gevallen en kunt u niet opstaan? Bel 112.

@ de-voordeur hylke-boersma | woningaanpassing hulpmiddelen | 7
? Hoe krijg ik een traplift of een aangepaste badkamer?
Dat vraagt u aan bij de gemeente. Koop niets voordat u een besluit heeft. Anders krijgt u het geld misschien niet terug.

1. Doe een melding bij de gemeente.
2. Er komt iemand bij u thuis kijken.
3. De gemeente zoekt het uit. Dat duurt hooguit 6 weken.
4. Daarna vraagt u het aan. U krijgt binnen 2 weken een besluit.

Een los hulpmiddel kunt u vaak lenen bij een thuiszorgwinkel.

@ de-voordeur hylke-boersma | hulpmiddelen lichamelijk | 6
? Waar leen of krijg ik een rollator of rolstoel?
- **Kort nodig?** U leent hem bij een thuiszorgwinkel. Uw verzekeraar betaalt dat vaak een tijd.
- **Altijd een rolstoel nodig?** Vraag hem aan bij de gemeente.
- **Een rollator** koopt u meestal zelf.

Weet u niet wat past? Vraag een ergotherapeut (iemand die helpt om dingen handig te doen).

@ aanschuif abdul-sabbagh | maaltijden samen-eten boodschappen | 5
? Hoe krijg ik warme maaltijden thuis?
- Er zijn maaltijden die u zelf opwarmt.
- Er zijn maaltijden die warm worden gebracht.
- U kunt ook samen eten in de buurt. Dat is vaak gezelliger.

U betaalt de maaltijd zelf. Moet het zonder zout of heel zacht zijn? Zeg dat erbij.

@ aanschuif abdul-sabbagh | mantelzorg-steun mantelzorg | 6
? Ik zorg voor een ander en ik ben moe. Wat kan?
U hoeft het niet alleen te doen. Een **mantelzorger** (iemand die voor een naaste zorgt) kan steun vragen bij de gemeente.

- Praat met iemand die luistert, thuis of in een groep.
- Laat iemand de zorg een middag overnemen.
- Laat uw naaste een paar dagen logeren.
- Bespreek op uw werk wat kan.

Bel ons: [(0123) 45 67 89](tel:0123456789). Vertel eerst hoe het met **u** gaat.
> MantelzorgNL https://www.mantelzorg.nl

@ aanschuif abdul-sabbagh | respijt respijt-thuis logeren mantelzorg | 4
? Wie neemt de zorg over als ik een paar dagen weg wil?
Dat kan op drie manieren.

- Iemand komt bij u thuis, een dagdeel of een nacht.
- Uw naaste gaat een paar dagen logeren.
- Uw naaste gaat overdag ergens heen.

De gemeente of uw verzekeraar betaalt soms mee. Vraag het op tijd: in de zomer is het druk.

@ aanschuif abdul-sabbagh | vervoer meegaan | 7
? Hoe kom ik bij de dokter of op bezoek?
- **Naar het ziekenhuis:** vraag uw verzekeraar of die meebetaalt. Doe dat vóór de rit.
- **Op bezoek of naar de markt:** vraag de gemeente naar vervoer via de Wmo.
- **Iemand die meegaat:** een vrijwilliger rijdt, of loopt mee naar binnen.

Wij zoeken met u wie er rijdt: [(0123) 45 67 89](tel:0123456789).
`;
