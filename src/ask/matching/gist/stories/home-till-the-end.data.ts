/** Told and offered: dying at home, and keeping watch. */
export const homeTillTheEnd = `
sterven-thuis: pa wil in zijn eigen bedstee de pijp uit, met uitzicht op zijn koeien
sterven-thuis: mijn man ligt in de voorkamer en gaat niet meer naar boven, hij wil hier ook sterven
sterven-thuis: terminale thuiszorg vandaag
sterven-thuis nachtzorg: wij doen de dagen met zijn drieën maar de nachten rond het sterfbed trekken we niet meer
sterven-thuis: hoe regel ik een bed beneden, een morfinepomp en zusters, ze komt morgen uit de kliniek om dood te gaan
sterven-thuis: de huisarts gaat in het weekend niet naar stervende patiënten, wie wel
sterven-thuis: het reutelen, de koude handen, wat doen wij als het zover is
sterven-thuis: is thuis overlijden met kinderen in huis te zwaar voor hen
sterven-thuis: mijn zus wil geen hospice, ze wil haar eigen kussen, eigen radio, eigen tuin
sterven-thuis: dying at home in his own chair, who gives the medication
sterven-thuis: we promised dad he would not die in hospital
sterven-thuis: round the clock nurses for the final days at home
sterven-thuis: euthanasie bij ons op de bank, wie is daar dan bij en wie verzorgt hem tot die tijd
sterven-thuis: de benauwdheid maakt ons bang, dan bellen we toch de ambulance en dat wilde moeder juist niet
sterven-thuis: intensieve zorg in de stervensfase, indicatie terminaal, particulier of via de verzekering
sterven-thuis: palliatief pakket thuis, elf uur zorg per dag, lukt dat in ons dorp
sterven-thuis: afleggen, wassen na overlijden, mag de familie dat zelf doen
sterven-thuis: Met spoed: dhr. 58, hersentumor, wenst thuis te sterven; partner uitgeput, twee pubers; wie start er vandaag
sterven-thuis: hij stopt met eten en drinken om te sterven, wij staan erachter maar hebben hulp nodig
sterven-thuis: vader ziek dood gaan huis, familie groot, verpleegster nodig
sterven-thuis: 'k wil thuis sterven, nie tussen vier witte muren
sterven-thuis: wie komt er 's nachts als de pomp piept
sterven-thuis: mijn moeder van honderd dooft uit als een kaars in haar eigen opoestoel
sterven-thuis: ons woonbootje is klein, kan er een hoog-laagbed in zodat ze hier kan sterven
sterven-thuis: voor zijn laatste adem wil hij de stal ruiken, hoe houden wij dat medisch vol
sterven-thuis: welke papieren moeten er liggen voor de ambulance niet gaat reanimeren als hij thuis sterft
sterven-thuis: de dokter komt de sedatie starten, wie blijft er daarna in huis
sterven-thuis: mijn broer met het syndroom van Down ligt op sterven op de woongroep en hij moet daar mogen blijven
sterven-thuis: alleenstaand, kanker, wil thuis sterven, mag dat wel als er niemand in huis is
sterven-thuis: de lakens, het kaarslicht, haar favoriete psalm, alles moet in haar eigen slaapkamer
sterven-thuis: ik ben mantelzorger van mijn stervende vriend, mijn werk weet van niks, ik slaap op de bank naast hem
sterven-thuis: Terminale thuiszorg: intensieve verpleging en verzorging, tot vierentwintig uur per etmaal bij u thuis
sterven-thuis: Intensieve zorg thuis in de stervensfase, start vaak nog dezelfde dag
sterven-thuis: Palliatief-terminale zorg (PTZ) via Zvw of Wlz, met vast team en regie van de wijkverpleegkundige
sterven-thuis: Vrijwilligers in de laatste dagen thuis, zodat familie even kan rusten of de stad in
sterven-thuis: Morfinepomp en sedatie thuis: technisch team op afroep, samen met de huisarts
sterven-thuis: Palliatieve thuiszorgequipe (MBE) ondersteunt huisarts en thuisverpleging in Vlaanderen
sterven-thuis: Hospicezorg bij u thuis: verpleegkundigen met palliatieve scholing, waakzorg en nazorg
sterven-thuis: Uitleen binnen vier uur: hoog-laagbed, po-stoel en antidecubitusmatras bij terminale zieken
sterven-thuis: Particuliere 24-uurszorg voor wie thuis wil overlijden, ook zonder indicatie te starten
sterven-thuis: Laatste zorg na overlijden: samen met familie wassen en kleden
sterven-thuis: Extra uren terminale zorg in pgb of in natura, snel geïndiceerd
sterven-thuis: Kinderen thuis laten sterven: kinderverpleegkundigen en een spelbegeleider staan het gezin bij
sterven-thuis: Thuis sterven met dementie: comfortzorg zonder ziekenhuisopname
sterven-thuis: Nachtverpleging terminale zorg, van elf tot zeven, ook op feestdagen
sterven-thuis: Afspraken bij leven: reanimatie, ziekenhuis, sedatie, alles vastgelegd in de map bij het bed
waken: haar ademhaling stokt, komt terug, en ik durf niet naar de wc uit angst dat ze net dan gaat
waken: waakploeg vanavond oom
waken: wij wonen vier uur rijden en willen dat er iemand bij mijn oudtante zit voor ze de laatste adem uitblaast
waken: om de beurt aan zijn bed, mijn broer in de nacht, ik in de ochtend, en we zijn gebroken
waken: een stil iemand met een breiwerk aan het sterfbed
waken: wie leest hem een gedicht voor en maakt zijn lippen nat
waken: mijn buurvrouw heeft geen familie, ze ligt in haar laatste uren alleen op zaal
waken: we konden niet aflossen en ze stierf terwijl wij koffie haalden, bij vader mag dat niet gebeuren
waken sterven-thuis nachtzorg: drie etmalen niet geslapen, ik wil naast hem zitten maar mijn lijf wil niet meer
waken: sitting vigil with my dying uncle
waken: someone to hold her hand through the night
waken: volunteers who keep watch in the last hours
waken: iemand die komt bidden en blijven tot het ophoudt
waken: in het ziekenhuis ligt een zwerver op sterven en de verpleging heeft geen tijd
waken: mag je slapen naast iemand die doodgaat
waken: de familie is vermoeid na een week waken, kan uw stichting vanaf vanavond tien uur een waker sturen
waken: hand vast, muziekje, raam op een kier
waken: oude man sterft, kinderen in buitenland, wie zit bij
waken: wij willen als familie ook eens douchen en eten, wie blijft er dan bij oma
waken: ons bomma ligt te sterven en we wisselen af, maar we zijn maar met twee
waken: waakmand lenen voor de kamer
waken: ik ben haar enige dochter, ik ben bang om alleen te zijn als ze sterft
waken: Als verzorgende in een verpleeghuis zie ik bewoners alleen sterven; zijn er mensen om te waken op afdeling drie
waken: een nachtwaker die al eens iemand heeft zien overlijden en niet in paniek raakt
waken: hij is onrustig, plukt aan het laken, en wordt kalm als er iemand zacht praat
waken: hoe weet je dat het de laatste nacht is, wij willen er allemaal bij zitten
waken: niemand verdient het in zijn eentje te gaan
waken: een luisterend hart bij het sterven van mijn ex, zijn zoon wil niet komen
waken: tante Nel blijft maar hangen tussen leven en dood, wie neemt een wacht over
waken: van twaalf tot zes een vreemde bij ma, is dat niet gek
waken: ik wil zelf leren waken bij mijn vader, wat zeg je, wat doe je
waken: Waakdienst: getrainde vrijwilligers zitten bij stervenden, thuis, in het hospice of in het ziekenhuis
waken: Niemand alleen: wakers voor mensen zonder familie in hun laatste uren
waken: Nachtwaken door vrijwilligers van elf tot zeven zodat familie kan slapen
waken: Waakmand met kaarsje, muziek, lipbalsem, gedichten en een logboek voor wakende families
waken: Cursus waken: wat gebeurt er bij het sterven, hoe ben je aanwezig
waken: Wakers van verschillende geloven en talen, inzetbaar binnen enkele uren
waken: Waaknetwerk van de parochie en de wijk, telefonisch bereikbaar tot middernacht
waken: Stervensbegeleiders en doula's: aanwezig aan het bed, stilte, aanraking en rituelen
waken: Professionele waaknacht door verzorgende of verpleegkundige, particulier of met terminale indicatie
waken: Waken in de gevangenis, opvang en verslavingskliniek: nabijheid bij een eenzame dood
waken: Aflossing aan het sterfbed: blokken van vier uur, ook overdag
waken: Logeerstoel, koffiekan en een waker op de gang voor families op de palliatieve unit
waken: Harpmuziek en zang aan het bed van wie overlijdt
waken: Vrijwillige wakers gezocht en begeleid, met intervisie na elk afscheid
waken: Waken bij stervenden met dementie: presentie zonder woorden
`;
