/** Told and offered by other hands: the last weeks, hospice, dying at home, keeping watch, grief, questions of life, written wishes. */
export const lastSeasons = `
laatste-fase: de dokter zei weken, geen maanden
laatste-fase: er wordt niets meer aan gedaan, alleen nog aan de pijn
laatste-fase: ik wil niet opgegeven worden, ik wil nog goede dagen
laatste-fase: wat kun je verwachten als iemand met longvezels doodgaat
laatste-fase: mijn vrouw is klaar met vechten en ik niet
laatste-fase: morfine, durven we daaraan te beginnen
laatste-fase: palliatief, dat woord, wat houdt dat in
laatste-fase: oom in Friesland, uitgezaaid, woont alleen met zijn postduiven
laatste-fase: ze eet niet meer, moeten wij blijven aandringen
laatste-fase: reutelen, blauwe nagels, ik ben bang voor wat komt
laatste-fase: benauwdheid op het eind, is daar iets tegen
laatste-fase: onze zoon is eenendertig en sterft, wie helpt ons als ouders
laatste-fase: wie praat met de kinderen als hun oma stervende is
laatste-fase: mijn vader wil naar huis om af te maken wat hij begon: zijn bootje
laatste-fase uitje: laatste wens, nog een keer het strand
laatste-fase: markeren palliatieve fase, surprise question nee, PaTz
laatste-fase: symptoomlast: pijn, dyspneu, angst, USD 2x/wk
laatste-fase: palliatief consult: delier terminaal, sedatie bespreekbaar
laatste-fase: PTZ indicatie, verwachting < 3 mnd
laatste-fase: proactieve zorgplanning, reanimatie nee, IC nee, ziekenhuis liever niet
laatste-fase: Palliatieve zorg kijkt naar lichaam, hoofd, hart en naasten; u hoort ons niet zeggen dat er niets meer te doen is.
laatste-fase: Team van verpleegkundigen met extra opleiding voor mensen die niet meer beter worden, 24 uur bereikbaar.
laatste-fase uitje: Wensambulance brengt u met bed en al naar zee, bruiloft of geboortehuis.
laatste-fase: Praten over de tijd die er nog is: gesprekken met arts en verpleegkundige over wat telt.
laatste-fase: Palliatieve dagopvang: één dag per week schilderen, rusten, lachen en niks uitleggen.
laatste-fase: my sister is dying and we need someone who knows about pain
laatste-fase: what happens in the last weeks, no one tells us straight
laatste-fase: niet meer bestralen, wel nog naar de verjaardag van ons Lotte
hospice: thuis lukt niet, ik woon tweehoog en mijn zus is alleen
hospice: bijna-thuis-huis, is daar een kamer vrij
hospice: mag mijn kat mee als ik kom om te sterven
hospice: sterven in een huis met bloemen en geen piepjes
hospice: hoeveel kost een kamer per dag
hospice: mijn man is bang dat hij in het ziekenhuis doodgaat, op zaal
hospice: wat is het verschil met palliatieve afdeling van het verpleeghuis
hospice: vrijwilligers die een sigaar aansteken voor een stervende, bij ons was dat zo
hospice: dakloze vriend met terminale kanker, neemt een hospice hem
hospice: levensverwachting te lang, moet je dan weer weg
hospice: familie kan er slapen? we komen uit Groningen en Maastricht
hospice: moslim sterven, gezicht naar mekka, imam mag komen
hospice: kinderhospice
hospice: hospice aanmelding snel weekend
hospice: laatste tijd voor mama, ze wil graag vogels zien vanuit bed
hospice: hospice-opname, LV < 3 mnd, geen mantelzorg, CADD
hospice: aanmelding high care hospice, complexe symptomen, benauwd
hospice: bed beschikbaar? ps 85 jr, pancreasca, wenst geen ziekenhuis
hospice: Hospice met zes kamers aan de rand van het bos; zestig vrijwilligers en een vast team verpleegkundigen.
hospice: Een gast sterft bij ons zoals hij leefde: met hond, jenever, psalm of stilte.
hospice: Verblijf in de laatste drie maanden, eigen bijdrage per etmaal, vaak vergoed via aanvullende polis.
hospice: Kennismaken kan ook als u nog niet zo ver bent: kom kijken en stel alle vragen.
hospice: is there a hospice bed for my uncle, he has days to weeks
hospice: place to die where my dog may stay
hospice: daar wil ik liggen, in het huis met de blauwe luiken
sterven-thuis: het bed moet voor het raam, hij wil de merels zien
sterven-thuis: zij wil op haar eigen sofa doodgaan, kunnen wij dat aan
sterven-thuis: wie wast hem als hij overleden is
sterven-thuis: terminale thuiszorg 24 uur
sterven-thuis: ziekenhuisbed in de voorkamer, morfinepomp, en wie drukt op het knopje
sterven-thuis: de laatste nacht thuis, en dan alleen
sterven-thuis: kinderen nemen om beurten vrij, maar de zuster moet erbij
sterven-thuis: mijn man haalt zondag niet, hij mag vandaag naar huis, is er verpleging
sterven-thuis: ik ben zelf 84 en wil hem niet laten gaan naar vreemden
sterven-thuis: hoe merk je dat het nu gaat gebeuren
sterven-thuis: spuitjes tegen de onrust, komt dat team ook in ons gehucht
sterven-thuis: oma wil in de bedstee sterven net als haar vader
sterven-thuis: terminaal thuis intensieve zorg 10 u p/dg + nacht
sterven-thuis: ontslag om thuis te overlijden, CADD mee, wvp stand-by, HA akkoord
sterven-thuis: palliatieve sedatie gestart, controle 3dd, CAD in, mondzorg
sterven-thuis: inzet VPTZ, wvp en nachtzorg, partner alleen
sterven-thuis: Thuis overlijden: wij regelen bed, nachtzorg, pijnpomp en steun, vaak nog dezelfde dag.
sterven-thuis: Ons team voor terminale zorg blijft bij u thuis tot en met het laatste afscheid.
sterven-thuis: Vrijwilligers voor terminale thuiszorg lossen de familie af, vier uur achter elkaar.
sterven-thuis: De wijkverpleegkundige en huisarts houden samen de regie als u thuis wilt sterven.
sterven-thuis: he wants to die in his own bed, how do we manage
sterven-thuis: dying at home, hospital bed and nurses, by Friday
sterven-thuis: tot het eind bij zijn koeien, vanuit het raam
waken: iemand die haar hand vasthoudt als ik naar huis moet om te slapen
waken: drie nachten op een rechte stoel, ik val om
waken: niemand mag moederziel alleen gaan
waken: wij wisselen elkaar af maar tussen 2 en 6 is er een gat
waken: mijn tante heeft geen familie, wie zit er bij haar
waken: stil zitten naast een bed, mag je dan breien
waken: de wacht houden bij een stervende vader
waken: bidden en lezen bij mijn moeder tot het einde
waken: waakmand, muziek, lampje, geurolie
waken: is het raar dat ik niet alleen met hem durf te zijn terwijl hij sterft
waken: waken vrijwilliger nacht
waken: ik kom uit Canada, land over twee dagen, wie is er bij hem tot dan
waken: waker gevraagd, terminaal onrustig, nacht 23-7
waken: inzet waakteam, mw zonder naasten, kamer 14
waken: VPTZ nachtwaak, 3 nachten, wvp bereikbaar
waken: Waakvrijwilligers zitten bij mensen in hun laatste uren, in huis of in het verpleeghuis.
waken: Er zijn, dat is alles: ons waakteam komt binnen drie uur, met een boek, een kaars en geduld.
waken: Leer hoe je naast een stervende zit: avond voor familie en buren.
waken: sit with my father at night, he's dying and we are exhausted
waken: nobody should die alone, is there a vigil service
waken: ik wil hem niet alleen laten maar mijn ogen vallen dicht
rouw: zijn jas hangt nog aan de kapstok
rouw: de kaartjes zijn op, de mensen blijven weg, en nu begint het
rouw: tweeënzestig jaar samen en dan één bord
rouw: ik bel haar nummer om haar stem te horen
rouw: mijn hondje was mijn alles
rouw: na het overlijden val ik in stukken
rouw: mijn zoon ging mij voor, dat hoort niet
rouw: ik heb jaren voor haar gezorgd, ze is weg en ik weet niet wie ik ben
rouw: zijn as staat op de kast
rouw: schuldig dat ik er niet was op het moment
rouw: huilen bij het soepvlees
rouw: papa praat niet meer sinds mama's begrafenis
rouw: rouwgroep weduwnaar
rouw: vrienden zeggen dat ik verder moet, na negen weken
rouw: oma dood, mijn dochtertje vraagt elke avond waar ze is
rouw eenzaamheid: sinds de uitvaart komen er geen mensen meer over de vloer
rouw: verlies van gezondheid is ook rouw, niemand snapt dat
rouw: wie helpt mij door de eerste kerst zonder
rouw: verlaat rouwproces, weduwe 3 jr, zoon overleden, verwijzing rouwtherapeut
rouw: nazorggesprek 6 wkn na overlijden met partner
rouw: suïcide partner, rouw, kinderen 8 en 11
rouw: Rouwcafé: een tafel, taart en mensen die weten wat missen is.
rouw: Wandelen met verdriet: acht zaterdagen in het bos onder leiding van een rouwbegeleider.
rouw: Gespreksgroep voor weduwen en weduwnaars boven de zeventig.
rouw: Individuele begeleiding na verlies van kind, partner, ouder of broer.
rouw: my husband died in March and I still lay out his pyjamas
rouw: grief group for older widows
rouw: bloemen op het graf, en daarna de lange middag
levensvragen: waarvoor ben ik er nog, iedereen is al voor gegaan
levensvragen: heb ik goed geleefd, dat spookt
levensvragen: met de pastoor praten over een oude zonde
levensvragen: ik geloof niets maar ik zou willen praten over de dood
levensvragen: de oorlog komt terug nu ik oud ben, het Jappenkamp
levensvragen: niet ziek, niet somber, gewoon voltooid
levensvragen: is er een humanist die langs mijn bed komt
levensvragen: geloof kwijtgeraakt na de dood van ons kind
levensvragen: moslim geestelijk verzorger voor vader
levensvragen: avondmaal aan huis, ik kom de kerk niet meer in
levensvragen: spijt over een broer met wie ik veertig jaar niet sprak
levensvragen: levensboek maken, verhalen opschrijven voor mijn achterkleinkinderen
levensvragen: hoe verzoen ik mij met dit lijf
levensvragen: bang voor het oordeel
levensvragen: zingeving gesprek ouderen
levensvragen: zinvraag, existentiële nood, dhr. 93, verwijzing GV eerste lijn
levensvragen: spirituele dimensie: verzoening, consult geestelijk verzorger via CLV
levensvragen: Geestelijk verzorger thuis: een gesprek over wat u draagt, gelovig of niet, vijf keer kosteloos.
levensvragen: Centrum voor levensvragen: voor wie oud, ziek of mantelzorger is en zich afvraagt waarom.
levensvragen: Bezinningsuur met gedichten en stilte, elke donderdag in de kapel.
levensvragen: Levensverhaal op papier: een vrijwilliger luistert zes ochtenden en maakt er een boekje van.
levensvragen: is there a chaplain who visits, I lost my faith
levensvragen: what was it all for, I'd like to talk
levensvragen: ziekenzalving, een rabbijn, een dominee: wie komt
wilsverklaring: geen slangen meer, en waar schrijf ik dat op
wilsverklaring: ik wil niet gereanimeerd worden, zo'n penning
wilsverklaring: euthanasie bij dementie, mijn dokter wil er niet over praten
wilsverklaring: mijn moeder kan niet meer zeggen wat zij wil en wij zijn het oneens
wilsverklaring: papieren voor als ik een kasplantje word
wilsverklaring: behandelverbod, volmacht, nvve
wilsverklaring: wie beslist als ik in coma raak
wilsverklaring: levenseinde bespreken met huisarts
wilsverklaring: ik wil het voor zijn, nu mijn hoofd nog helder is
wilsverklaring: hoe begin je daarover bij je ouders, aan de koffie, zomaar
wilsverklaring: donorcodicil, crematie, geen bloemen, alles vastleggen
wilsverklaring: mijn vader gaat elke keer naar de spoed terwijl hij dat niet meer wil
wilsverklaring: handtekening onder wilsbeschikking leif arts
wilsverklaring: de Bijbel zegt nee tegen euthanasie maar ik wil ook geen lijden rekken
wilsverklaring: ACP-gesprek, behandelgrenzen vastleggen, wettelijk vertegenwoordiger
wilsverklaring: NR/NB, geen IC, comfortbeleid, wens overlijden thuis
wilsverklaring: euthanasieverzoek, SCEN-arts, wilsbekwaamheid
wilsverklaring: Praten over later: een verpleegkundige helpt uw wensen op papier te zetten voor als u ze niet meer kunt zeggen.
wilsverklaring: Thema-avond over reanimeren, euthanasie, palliatieve sedatie en wilsverklaring.
wilsverklaring: Consulenten helpen u kosteloos bij het invullen van een behandelverbod of volmacht.
wilsverklaring: Spel met kaartjes om met uw familie over het levenseinde te praten.
wilsverklaring: advance directive in Dutch, I don't want to be resuscitated
wilsverklaring: how do I put in writing that I refuse a feeding tube
wilsverklaring: de dokter vraagt: wel of niet naar de IC, ik moet daar over nadenken
`;
