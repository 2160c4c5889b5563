/** As organisations set out what they do: for disability, homes, money, work and carers. */
export const offeredToLiveAndWork = `
beperking: Begeleiding, behandeling, dagbesteding, wonen en vrije tijd voor mensen met een beperking, in heel de provincie
beperking: Levensloopteam: vanaf de diagnose bij uw kind tot wonen op eigen benen
beperking: Deskundigheid bij zeldzame syndromen en complex gedrag
verstandelijk: Mensen met een licht verstandelijke beperking leren bij ons wonen, werken en omgaan met geld, op hun niveau
verstandelijk: Wij werken met Triple-C, gentle teaching en steunend relationeel handelen
verstandelijk: LVB-poli voor psychische klachten, verslaving en gedragsproblemen
vg-dag: Dagbesteding in een winkelstraat: inpakken, dierenverzorging, chocolade, kunst
vg-dag: Werkplaatsen voor mensen met een verstandelijke beperking, van houtdraaien tot horeca, busvervoer inbegrepen
vg-dag: Belevingsgerichte groep met muziek, massage en snoezelen voor mensen die niet spreken
vg-dag: Arbeidsmatig werken binnen bedrijven, jobcoach VG
vg-vrije-tijd: Clubs, koren, voetbal, disco en vakanties voor mensen met een verstandelijke beperking van acht tot tachtig
vg-vrije-tijd: Vrijwilligers gaan mee naar zwembad, bioscoop of kermis
wonen-met-beperking: Beschermd wonen voor mensen met een verstandelijke beperking, groepen van zes tot negen, slaapwacht of wakend toezicht
wonen-met-beperking: Ouders en kind kiezen samen: appartement, huiskamer of boerderij
wonen-met-beperking: Clusterwonen voor jongvolwassenen met autisme en LVB, begeleiding op vaste tijden en op afroep
wonen-met-beperking: Woningen voor mensen met een lichamelijke handicap met automatische deuren, keukens in hoogte, assistentie
ernstig-meervoudig: Specialistische woningen en dagcentra voor EMB, tilsystemen, slikdeskundige, verpleegkundige 24 uur
ernstig-meervoudig: Zintuiglijke activiteiten, therapiebad en individuele ontwikkellijn
lichamelijk: Assistentiezorg: uw agenda, uw regels, onze handen
lichamelijk: Begeleiding voor jongvolwassenen met een lichamelijke beperking bij wonen, studeren, werken
zien: Training huishouden, oriëntatie, lezen en computer voor blinden en slechtzienden
zien: Ambulant begeleiding voor leerlingen met een visuele beperking
horen: Communicatietraining voor slechthorenden en partners
horen: Wonen en begeleiding voor doven met een beperking
hersenletsel: Vroege herkenning van beperkingen na hersenschudding: poli cognitie
hersenletsel: Multidisciplinaire NAH-zorg, van psycholoog tot jobcoach
nah-begeleiding: Ambulante NAH-coaches helpen overzicht, energie en relaties herstellen, thuis
nah-begeleiding: Behandelmodules chronische fase: energie, denken, gevoel, gezin
nah-dag: Dagcentrum hersenletsel met stille kamers, ambachten en geheugentraining
nah-groep: Lotgenotenbijeenkomsten voor mensen met hersenletsel, partners en kinderen
afasie: Communicatie na een beroerte: individuele training en wekelijkse gespreksgroep
begeleiding: Ambulante begeleiding voor volwassenen die het overzicht kwijt zijn, in termijnen van drie maanden
begeleiding: Praktisch en dichtbij: post, koken, netwerken, gezond leven
begeleiding: Buurtcirkel: tien mensen, een coach, ieder helpt ieder
dagstructuur: Ritmecoach belt, appt en loopt mee zodat afspraken weer doorgaan
zelfstandig-leren: Leerwerkwoningen waar je twaalf maanden oefent voor een eigen huis
daklozenopvang: Opvang voor mensen die hun woning verloren, eigen kamer, maatschappelijk werk, geen drempel
daklozenopvang: Straatwerk, medische dagbedden, douches en een adres voor post
daklozenopvang: Wonen Eerst, ook met verslaving of psychose
beschermd-wonen: Wonen met nabijheid dag en nacht, voor volwassenen met autisme, schizofrenie, borderline of een combinatie
beschermd-wonen: Beschermende woonvorm met verslavingsdeskundigheid, middelengebruik bespreekbaar
beschermd-wonen: Doorstroom: van 24-uurs beschutting naar een voordeur in de wijk
begeleid-wonen: Voor wie net geen gezin, net geen instelling nodig heeft: flatjes met huismeester en coach
begeleid-wonen: Woonproject voor ex-gedetineerden: onderdak, werk, netwerk en huisregels
begeleid-wonen: Twee uur tot twaalf uur begeleiding per week bij zelfstandig wonen
wonen: Wonen bij De Lindehof: eigen voordeur, tuin, begeleiding dichtbij
tijdelijk-verblijf: Tijdelijke bedden voor volwassenen met een beperking bij ziekte of vakantie van de mantelzorger
tijdelijk-verblijf: Respijthuis van ervaringsdeskundigen: vijf dagen, geen protocol
opruimen: Specialistische opruimhulp bij hoarding, met ggz-kennis en containers op gehoorafstand
verhuizen: Verhuishulp met begeleiding voor mensen met een beperking en ouderen
geld: Financiële weerbaarheid: cursussen op school, wijk en werk
geld: Geldcoach in vijf gesprekken
schulden: Van stapels naar schuldenvrij, in samenwerking met gemeenten en kredietbanken
schulden: Jongeren Perspectief Fonds: schuld afbetalen met een tegenprestatie
administratie: Papierwinkel: vrijwilligers sorteren, schrijven en bellen
bewind: Beschermingsbewind, inkomensbeheer en mentorschap door vaste gezichten
minima: Weggeefhoek, kledingkast, kinderfeestjes, voedseluitgifte
taal: Leesclub voor laaggeletterden en gesprekstafels voor nieuwkomers
taal: Taaltraining op de werkvloer
tolk: Zorgconsulenten in vijf talen en telefonische tolken
digitaal: Inloopspreekuur smartphone en overheid
regelen: Eén loket voor wonen, zorg, werk, geld en gezin
regelen: Sociaal makelaar in het wijkcentrum: luistert, bundelt, verwijst
clientondersteuning: Onafhankelijk, gratis, en ook bereid om mee te gaan naar school, CIZ of gemeente
indicatie: Onze adviseurs vullen met u de aanvraag in en leggen het besluit uit
pgb: Pgb-begeleiding bij plan, contract, verantwoording en herindicatie
klacht: Vertrouwenspersoon en bemiddelaar bij onvrede over zorg
werk: Jobcoaching, leerwerkplekken, werkgeversadvies, van oriëntatie tot contract
werk: Werkcentrum voor jongeren met autisme: IT, archief, techniek
werk: Re-integratie na kanker, hersenletsel of burn-out
dagbesteding: Dagactiviteiten voor volwassenen in een oude brandweerkazerne: fietsen, koken, tekenen, rusten
dagbesteding: Arbeidsmatige dagbesteding GGZ, LVB, NAH
zorgboerderij: Familiebedrijf met melkgeiten en een zorgstal voor kinderen en volwassenen
creatief: Kunstatelier, muziekstudio, naaicafé; iedereen begint als beginneling
vrijwilligerswerk: Vrijwilligerscentrum begeleidt ook mensen met beperking of uitkering naar een passende plek
meedoen: Wij verbinden buren, verenigingen en mensen die erbuiten staan
eenzaamheid: Gespreksmaatjes, telefooncirkels en eettafels voor wie weinig mensen ziet
maatje: Buddy's voor jongeren en volwassenen met autisme, LVB of ggz-achtergrond, wekelijks twee uur
ontmoeten: Buurtkamer met keuken en piano, elke dag open
uitje: Dagtochten met rolstoelbus, begeleiding en picknick
kanker: Nazorg, creatieve groep, kinderprogramma en yoga bij kanker
chronisch-ziek: Cursus Leven met een lijf dat anders wil
pijn: Pijngroep bewegen, denken, doseren
spierziekte: ALS- en spierteam, thuisadvies, partners inbegrepen
revalidatie: Revalidatie voor jongvolwassenen na ongeval of ziekte
kind-verpleging: Verpleegkundige zorg voor kinderen, thuis, op school, op vakantie
laatste-fase: Palliatieve zorg voor mensen met een beperking of zonder huis
mantelzorg: Familiecoach voor naasten
mantelzorg-steun: Ondersteuning voor ouders, partners en broers van mensen met psychiatrie of beperking
mantelzorg-groep: Maandelijkse tafel voor familie van mensen met autisme
respijt: Wisselzorg: wij zorgen even, u leeft even
respijt-thuis: Gezinsoppas voor kinderen met een zorgvraag
logeren: Weekend- en vakantielogeren voor volwassenen met een beperking
`;
