/** Told and offered by other hands: getting there, coming along, finding the way, requests, budgets, complaints, law, post, language. */
export const papersAndRides = `
vervoer: taxi is te duur en de bushalte is opgeheven
vervoer: rijbewijs moeten inleveren, wat nu met de markt en de kerk
vervoer: wie rijdt me dinsdag naar de pedicure
vervoer: regiotaxi komt te laat of te vroeg, nooit op tijd
vervoer: valys, wmo pas, ov kaart: ik zie het niet meer
vervoer: mijn rolstoel moet mee in de auto
vervoer: van ons gehucht naar het ziekenhuis is vijftig kilometer
vervoer: mijn man rijdt niet meer, ik heb nooit gereden
vervoer: ophalen voor de dagopvang, wie doet dat
vervoer: vrijwillige chauffeur
vervoer: mindermobielencentrale
vervoer: belbus
vervoer: mama naar mijn bruiloft brengen, liggend
vervoer: scootmobiel in de trein, mag dat
vervoer: ik kom nergens meer
vervoer: elektrische riksja zag ik rijden, voor wie is dat
vervoer: vervoersindicatie Wmo, begeleider verplicht, rolstoel
vervoer: zittend ziekenvervoer, machtiging dialyse 3x/wk
vervoer: leerlingen- noch ouderenvervoer passend, eigen netwerk nihil
vervoer: rolstoeltaxi dagbesteding, van deur tot deur
vervoer: Automaatje: buurtgenoten rijden u met hun eigen auto voor een kilometervergoeding.
vervoer: De dorpsbus rijdt langs winkels, huisarts en begraafplaats; bellen kan tot een uur van tevoren.
vervoer: Rolstoelbus te huur met of zonder chauffeur.
vervoer: Fietstaxi voor senioren, kris kras door de stad met de wind in de haren.
vervoer: lift to the hospital, I lost my licence after a fit
vervoer: door to door transport for a lady in a wheelchair
vervoer: twee keer overstappen met een rollator, laat maar
meegaan: dokters praten zo vlug en ik onthoud maar de helft
meegaan: alleen naar de uitslag durf ik niet
meegaan: mijn dochter kan geen vrij krijgen, wie zit naast me in de wachtkamer
meegaan: het ziekenhuis is een doolhof, route 74
meegaan: iemand die vragen stelt die ik vergeet
meegaan: met mijn slechte ogen vind ik de poli niet
meegaan: na het roesje mag ik niet alleen naar huis
meegaan: ik spreek weinig Nederlands, iemand mee naar dokter
meegaan: vader is bang voor de scan, hij heeft een hand nodig
meegaan: samen naar de notaris
meegaan: begeleiding naar ziekenhuis moeder alleen
meegaan: wachten met je jas aan en niemand naast je
meegaan: opschrijven wat de specialist zegt
meegaan: moet nuchter om zeven uur binnen zijn, wie brengt en blijft
meegaan: meegaan naar de keuring voor mijn rijbewijs
meegaan: vrijwillige begeleiding polikliniekbezoek, cardiologie 14.10
meegaan: begeleider bij onderzoek gevraagd, cognitief kwetsbaar, geen familie
meegaan: meegaan naar bank / gemeente / specialist, welzijnsorganisatie
meegaan: Samen naar de dokter: een vrijwilliger rijdt, wacht, luistert en schrijft mee.
meegaan: Patiëntbegeleider: een verpleegkundige die mee gaat naar belangrijke gesprekken.
meegaan: Ziekenhuisbuddy voor wie geen familie in de buurt heeft.
meegaan: someone to come with me to the oncologist
meegaan: I need a companion after my colonoscopy
meegaan: ik hoef geen taxi, ik heb iemand nodig die erbij blijft
regelen: vijf loketten, zes nummers, nul antwoorden
regelen: bij wie moet ik zijn als ik niet weet wat ik nodig heb
regelen: de gemeente stuurt me naar het zorgkantoor en die weer terug
regelen: woon in Australië, moet voor mijn moeder in Assen zorg vinden
regelen: zorgkantoor CIZ CAK SVB wie is wie
regelen: wegwijs worden, mijn ouders worden in één klap oud
regelen: iemand die het uitzoekt en niet doorverwijst
regelen: wat voor hulp bestaat er, geef me een lijst in gewone taal
regelen: wij willen goed voor vader zorgen maar weten de weg niet
regelen: is dat thuiszorg of gemeente of verzekering
regelen: ik heb de verkeerde papieren ingevuld, nu wachten we
regelen: zorgbemiddelaar
regelen: de dokter zegt regel het zelf
regelen: zorg regelen ouders op afstand
regelen: zorgtoeleiding, complexe casus, triage Wmo/Zvw/Wlz
regelen: cliënt verdwaalt in systeem, vraag: zorgcoördinator
regelen: Zorglijn: één nummer, een mens die luistert en meteen meedenkt.
regelen: Ouderenadviseur komt thuis, brengt alles in kaart en blijft tot het geregeld is.
regelen: Loket wonen, welzijn en zorg: loop binnen met elke vraag.
regelen: Zorgbemiddelaars vinden de plek of hulp die bij uw polis en wensen past.
regelen: how does elderly care work in Holland, we're new
regelen: who do I phone first, mum can't cope
regelen: een wirwar van afkortingen, ik wil gewoon hulp voor Sjaak
clientondersteuning: ik wil iemand aan mijn kant van de tafel
clientondersteuning: keukentafelgesprek volgende week en ik ben bang dat ik ja en amen zeg
clientondersteuning: gratis en onafhankelijk, hoe kom je daaraan
clientondersteuning: die ambtenaar zei dat mijn buren wel konden helpen
clientondersteuning: mijn moeder klaagt nooit en krijgt dus niks
clientondersteuning: wie legt mij de brief uit en komt naast me zitten
clientondersteuning indicatie: beroep tegen afwijzing, samen
clientondersteuning: nergens terecht kunnen met een ingewikkeld gezin en een zieke vader
clientondersteuning: mee naar gesprek gemeente
clientondersteuning: cliëntondersteuner ouderen
clientondersteuning: zorgkantoor adviseert instelling, ik wil een tweede mening van iemand zonder belang
clientondersteuning: OCO ingeschakeld, Wlz-traject, keuzehulp
clientondersteuning: verwijzing onafhankelijke cliëntondersteuning, MEE, zorgmijder
clientondersteuning: gespecialiseerde cliëntondersteuner, gezin met zware zorg
clientondersteuning: Onafhankelijk cliëntondersteuner: naast u, niet boven u, en voor u kosteloos.
clientondersteuning: Wij bereiden het gesprek voor, gaan mee en lezen de beschikking na.
clientondersteuning: Vrijwillige ouderenadviseurs van de bond komen thuis voor raad over wonen, geld en zorg.
clientondersteuning: an advocate at the kitchen table talk with the council
clientondersteuning: who stands beside me against the care office
clientondersteuning: ik weet wat ik wil, ik krijg het alleen niet gezegd
indicatie: wlz aanvragen voor papa, hoe lang duurt dat
indicatie: gemeente zegt nee, ciz zegt nee
indicatie: mevrouw van het wmo komt morgen, wat moet ik laten zien
indicatie: formulier van twaalf kanten
indicatie: mijn zorgprofiel klopt niet meer, het is veel erger nu
indicatie: hoeveel uur krijg ik en wie beslist
indicatie: wie vult het in, ik kan niet goed lezen
indicatie: herindicatie
indicatie: moet ik alles nog een keer vertellen
indicatie: spoedaanvraag want moeder gaat maandag het ziekenhuis uit
indicatie: wat is een zzp
indicatie: bezwaar maken tegen minder uren hulp
indicatie: thuiszorg aanvragen zonder dokter
indicatie: eigen bijdrage wlz hoog of laag
indicatie: hij zegt tegen de keuringsdame dat hij alles kan, en hij kan niks
indicatie: CIZ aanvraag VV05, onderbouwing SO bijgevoegd
indicatie: Wmo-melding, onderzoek 6 wkn, spoedprocedure
indicatie: wijkverpleegkundige stelt indicatie Zvw, normenkader V&VN
indicatie: meerzorg, VPT of MPT, leveringsvorm wijzigen
indicatie: Wij helpen bij het aanvragen van een Wlz-indicatie, van formulier tot besluit.
indicatie: Wmo-loket: hulp in huis, vervoer, rolstoel, begeleiding, dagactiviteit.
indicatie: De wijkverpleegkundige bepaalt samen met u welke zorg nodig is; een aanvraag bij de gemeente is dan niet nodig.
indicatie: applying for long-term care, what papers do they ask
indicatie: assessment for my wife, the form is in difficult Dutch
indicatie: er is eerst een besluit nodig, maar van wie
pgb: mijn dochter verzorgt mij, kan zij daarvoor betaald worden
pgb: uren bijhouden, contracten, sociale bank, ik kan dat niet
pgb: budgethouder en vertegenwoordiger, wat is het
pgb: zelf een verzorgster uit Polen inhuren
pgb: pgb of zorg in natura
pgb: wie schrijft het zorgplan voor mijn budget
pgb: geld teruggevorderd omdat ik een declaratie vergat
pgb: ik wil vaste mensen, zelf gekozen, voor mijn vader
pgb: budgetplan
pgb: in onze woonvilla betaal je met pgb, hoe werkt dat
pgb: tarief familielid
pgb: portal SVB werkt niet
pgb: pgb-Wlz, gewaarborgde hulp, bewuste keuzegesprek
pgb: zorgovereenkomst opstellen, ZZP'er, SVB akkoord
pgb: afwijzing pgb, vaardigheidstoets 10 punten
pgb: Ondersteuning bij uw persoonsgebonden budget: aanvraag, contracten, declaraties en verantwoording.
pgb: Leden kunnen bellen met vragen over trekkingsrecht en budgetbeheer.
pgb: Wij leveren zorg die u met pgb inkoopt, zonder wachttijd, met eigen zorgverleners.
pgb: can I pay my niece from a personal budget
pgb: help with timesheets and contracts for the budget
pgb: hoe ontsla je een hulp die je zelf hebt aangenomen
klacht: twintig minuten op de bel gedrukt
klacht: ze hebben moeder in haar eigen nat laten zitten
klacht: ik ben niet gehoord door die dokter
klacht: de thuiszorg kwam drie dagen niet en belde niet
klacht: grof tegen mijn vader gesproken waar ik bij stond
klacht: ring verdwenen in het verpleeghuis
klacht: rekening voor zorg die nooit geleverd is
klacht: als ik zeg wat ik vind ben ik bang dat ze haar slechter verzorgen
klacht: verkeerde pillen gekregen
klacht: wie is de baas daar, ik wil een gesprek
klacht: vertrouwenspersoon cliënten
klacht: klachtencommissie adres
klacht: schadeclaim gebroken arm bij tillen
klacht: elke week andere gezichten, ik heb het al tien keer gevraagd
klacht: mijn moeder is gevallen en niemand heeft ons gebeld
klacht: klachtenfunctionaris, bemiddeling, Wkkgz termijn 6 wkn
klacht: MIC-melding, familie ontevreden over communicatie
klacht: Niet tevreden? Onze klachtenfunctionaris luistert, bemiddelt en is er zonder kosten.
klacht: Geschillencommissie en cliëntenraad: zo komt u op voor uw recht in de zorg.
klacht: Cliëntvertrouwenspersoon steunt u als u het niet eens bent met gesloten deuren of dwang.
klacht: I want to complain about how they treated my mother
klacht: missed visits and nobody says sorry
klacht: ze lachten om haar accent, dat pik ik niet
levenstestament: de notaris, wat kost zoiets en is dat nodig
levenstestament: volmacht voor de bank als ik het niet meer snap
levenstestament: mijn kinderen vertrouwen elkaar niet
levenstestament: erfenis, huis, schenken aan kleinkinderen
levenstestament: hoe regel je dat je zoon mag tekenen
levenstestament: testament aanpassen na tweede huwelijk
levenstestament klacht: rechten van patiënt, inzage dossier
levenstestament: advocaat voor een oude mevrouw wie helpt gratis
levenstestament: mijn man is wilsonbekwaam verklaard, mag ik nog beslissen
levenstestament: mijn ouders willen hun zaken op orde voor het te laat is
levenstestament: langstlevende
levenstestament bewind: volmacht of bewind
levenstestament: levenstestament opstellen, vertegenwoordiging medisch en financieel
levenstestament: juridisch loket, erfrecht, toevoeging
levenstestament: wettelijke vertegenwoordiging bij wilsonbekwaamheid, rangorde
levenstestament: Notarisspreekuur in het woonzorgcentrum: testament, volmacht, levenstestament.
levenstestament: Sociaal raadslieden leggen uw rechten uit en schrijven mee aan een bezwaar.
levenstestament: Bijeenkomst: goed geregeld, wie beslist als u het niet meer kunt?
levenstestament: lasting power of attorney, how does it work in the Netherlands
levenstestament: put my will in order, two marriages and five children
levenstestament: ik wil vastleggen dat mijn nicht en niet mijn broer over mij beslist
administratie: blauwe enveloppen onder het tafelkleed
administratie: vader betaalde alles dubbel of niet
administratie: stapel post van een jaar in een boodschappentas
administratie: mijn vrouw deed de bank, ik weet de pincode niet eens
administratie: belasting invullen voor een weduwe
administratie: wie leest mijn brieven, ik zie niks
administratie: automatische incasso opzeggen
administratie: mappen, tabbladen, van A tot Z, kom helpen
administratie: thuisadministratie vrijwilliger
administratie: rekening energiemaatschappij snap ik niet
administratie: wil overzicht in papieren na overlijden van mijn man
administratie: ik heb niet te weinig geld, ik heb te veel papier
administratie: post in moeilijke taal
administratie: mijn nichtje haalde ongevraagd geld van mijn rekening, wie kijkt mee
administratie: vrijwilliger thuisadministratie, 1x/2 wkn, weduwe 81
administratie: ordenen post, toeslagen checken, tijdelijk 3 mnd
administratie: Papierwinkel: vrijwilligers helpen u op tafel orde te scheppen in post en rekeningen.
administratie: Formulierenbrigade vult samen met u in: belasting, huurtoeslag, kwijtschelding.
administratie: Financieel maatje komt thuis, sorteert en legt uit, u houdt zelf de hand op de knip.
administratie: sort my late husband's paperwork with me
administratie: letters in Dutch I can't read, pile up
administratie: die deurwaarder hoeft niet te komen als iemand mijn enveloppen openmaakt
bewind: ze geeft haar pensioen aan een man op internet
bewind: wij vertrouwen onze broer niet met pa zijn rekening
bewind: de kantonrechter moet beslissen zei de bank
bewind: mentor voor tante zonder kinderen
bewind: wie neemt besluiten als een mens geen familie heeft
bewind: geldzaken uit handen geven, ik krijg leefgeld
bewind: curatele of iets lichters
bewind: bewindvoerder neemt nooit op
bewind: onder bewind stellen moeder
bewind: hij koopt drie stofzuigers per week aan de deur
bewind: verzoekschrift mentorschap, dementie, geen netwerk
bewind: beschermingsbewind, schulden nihil, financieel misbruik door derde
bewind: Professioneel bewindvoerders en mentoren, benoemd door de rechter, met hart voor de cliënt.
bewind: Vrijwillige mentor behartigt de belangen van iemand die niet meer zelf beslist.
bewind: Wij nemen uw financiën over, betalen vaste lasten en maken wekelijks over.
bewind: guardian for an uncle with no relatives
bewind: who protects her money from that nephew
bewind: zij tekent alles wat je onder haar neus houdt
minima: AOW en na de huur hou ik 40 euro per week over
minima: kachel op vijftien graden
minima: mijn bril is kapot en er is geen geld
minima: toeslag, bijzondere bijstand, kwijtschelding: heb ik er recht op
minima: voedselbank durf ik niet te vragen op mijn leeftijd
minima: eigen bijdrage zorg te hoog
minima: gat in mijn pensioen want later gekomen naar Nederland
minima: gemeentepolis
minima: hulp bij armoede ouderen
minima: een wasmachine, tweede hands, ik kan niet
minima: AIO-aanvulling, onvolledige AOW, zorgtoeslag niet aangevraagd
minima: individuele bijzondere bijstand, maaltijdkosten, vervoer
minima: Stille armoede bij ouderen: onze vrijwilliger rekent met u na welke regelingen u misloopt.
minima: Noodfonds voor een bed, bril of koelkast, via uw maatschappelijk werker.
minima: Minimacoach: pas, toeslagen, energiehulp, in begrijpelijke taal.
minima: pension doesn't stretch, any allowance for heating
minima: can't afford the care contribution
minima: ik draai elk dubbeltje om, en nu het eigen risico
tolk: mijn moeder spreekt enkel Tamazight en de dokter haast zich
tolk: opa vergeet zijn Nederlands en praat weer Chinees
tolk: verzorgster uit eigen cultuur, zij begrijpt niet wat ze zeggen
tolk: ik wil niet dat mijn zoon moet vertalen over mijn baarmoeder
tolk: doventolk bij de uitslag
tolk: Tigrinya, Dari, Arabisch: telefonische tolk
tolk: Turkse thuiszorg voor mijn ouders
tolk: zij begrijpt Papiaments beter
tolk: gebarentaal thuiszorg dove oudere
tolk: professionele tolk gewenst, geen familie, Farsi
tolk: taalbarrière, MTV-er, zorgconsulent migranten
tolk: Cultuursensitieve thuiszorg met collega's die Turks, Berbers, Hindi, Kantonees en Servisch spreken.
tolk: Zorgconsulent in eigen taal legt uit hoe hulp in Nederland werkt.
tolk: Tolken via telefoon of beeld bij elk zorggesprek, op verzoek gratis.
tolk: interpreter for Urdu at my mum's hospital visit
tolk: is there a nurse who speaks Portuguese
tolk: zij glimlacht altijd ja, maar ze verstaat er niks van
taal: ik wil met de buren kunnen praten
taal: oma zit al veertig jaar hier en nu wil ze letters leren
taal: Nederlands leren op mijn leeftijd, langzaam
taal: de brief van dokter kan ik niet lezen
taal: taalmaatje
taal: praten over weer, winkel, ziekte, gewoon oefenen
taal: inburgering oudere, ik vergeet woorden
taal: nooit op school gezeten, mijn man tekende voor mij
taal: NT2 laag, alfabetisering, vrouw 66, motivatie hoog
taal: laaggeletterd, moeite met post, taalhuis
taal: Taalcafé: koffie en oefenen met Nederlands, elke dinsdag in de bieb.
taal: Taal voor thuis: vrijwilliger komt bij ouderen die Nederlands willen leren.
taal: Lezen en schrijven voor volwassenen, rustig, kleine groep.
taal: Dutch lessons for a grandmother who came late
taal: I want to practise speaking, not grammar
taal: ik verstaan veel maar mond zegt niet
`;
