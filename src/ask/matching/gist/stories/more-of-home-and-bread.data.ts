/** More of disability, homes, bread and rights, in many hands. */
export const moreOfHomeAndBread = `
beperking: Mijn kind kreeg vandaag een naam voor zijn syndroom en een folder, en dat was het
beperking: Mijn broer is spastisch en moet nu wij allebei in de zestig zijn een nieuwe toekomst krijgen
beperking: steun bij opgroeien en volwassen worden met een open rug
beperking: we zoeken ouders en professionals met ervaring met een zeldzaam chromosoom
beperking: zorg voor mensen met beperking en dementie tegelijk
verstandelijk: hij telt op zijn vingers en zegt ja tegen elk telefoonabonnement
verstandelijk: mijn pupil (LVB) heeft een baby en een boze ex, ze begrijpt geen enkele brief van de rechtbank
verstandelijk: Mijn buurjongen van 30 wordt gebruikt om pakketjes aan te nemen. Hij snapt niet waarom dat fout is
verstandelijk: in gewone woorden uitgelegd krijgen wat de dokter zegt
verstandelijk: begeleiding voor vrouw met verstandelijke beperking die moeder wil worden
verstandelijk: zij kan veel, maar als er twee dingen tegelijk gebeuren gaat ze op de grond zitten
vg-dag: ik breng mijn dochter elke dag naar de dagbesteding en zij huilt, het is er veel te druk
vg-dag: onze jongen houdt van auto's wassen, koper poetsen en vegen, niet van kleien
vg-dag: bakkerij waar jongeren na het praktijkonderwijs leren verkopen
vg-dag: busje ophalen dagcentrum rolstoel vg
vg-dag: kan mijn broer met down twee dagen bij de lunchroom en drie op de boerderij
vg-vrije-tijd: verjaardagsfeestje voor twintig vrienden met een beperking, waar
vg-vrije-tijd: hij mag nergens meezingen omdat hij te hard zingt
vg-vrije-tijd: zondagmiddag dansen voor mensen zoals mijn zus
vg-vrije-tijd: begeleide reis naar Disneyland volwassen
wonen-met-beperking: Wij willen onze zoon leren loslaten. Hij is 30, wij bijna 70, hij heeft iets nodig met mensen om zich heen maar niet de hele dag
wonen-met-beperking: Twee vriendinnen met een beperking willen samen in een flat met hulp
wonen-met-beperking: groepswoning waar ook blinde bewoners met LVB wonen
wonen-met-beperking: mijn oom met cerebrale parese woont op de vierde en komt al maanden niet buiten
wonen-met-beperking: zorgvilla voor jongvolwassenen met beperking, kosten ouderbijdrage
ernstig-meervoudig: spasmes, slangen, lichtjes: zo slaapt onze zoon
ernstig-meervoudig: haar hulpmiddelen passen niet meer in onze gang en wij niet meer in elkaar
ernstig-meervoudig: kind dat niets kan behalve stralen, en dagelijks hulp nodig heeft bij alles
lichamelijk: ik kan denken, praten, lachen, maar geen broodje smeren
lichamelijk: ik wil zelf kiezen wie mij helpt plassen
lichamelijk: zelfstandig wonen met dwarslaesie, nachtassistentie, oproepsysteem
lichamelijk: rug gebroken bij val van paard en nu moet alles opnieuw geleerd
zien: sinds de suiker mijn ogen heeft gepakt lees ik geen brieven, zie ik geen trap en bel ik verkeerde nummers
zien: mijn dochter van acht ziet tien procent en wil op voetbal
zien: ik strijk met mijn vingers over de kookplaat om te voelen of hij aan staat
horen: mijn broer is doof én heeft autisme, er is nergens iemand die gebaart
horen: alle verjaardagen zijn stille film
horen: mijn gehoor ging in één nacht weg en ik ben musicus
hersenletsel: Bij de kassa begon hij te huilen omdat de muziek aanstond. Hij was vroeger discotheekportier
hersenletsel: de tumor is weg en mijn man ook
hersenletsel: na een epileptisch insult en zuurstofgebrek is mijn dochter (22) weer als een kind
hersenletsel: na ongeval klaagt cliënt over licht, geluid, concentratie, niemand gelooft hem
nah-begeleiding: na zijn infarct kan hij geen stap zetten zonder dat ik hem eraan herinner
nah-begeleiding: drie keer boos weggelopen uit de supermarkt, sinds mijn hersenletsel
nah-begeleiding: wie oefent met hem de bus, de pinpas en de sleutels, hij heeft NAH
nah-groep: partners willen praten over man die geen rem meer heeft sinds het ongeluk
nah-groep: mensen die snappen dat ik na een uur bezoek op bed moet
afasie: op verjaardagen praten ze over mijn hoofd heen, want ik kan het woord niet vinden
afasie: logopedie houdt op maar ik kan nog steeds niet zeggen wat ik wil, wie oefent verder met mij
begeleiding: Mijn zoon is 40, gescheiden, weer bij ons ingetrokken, en krijgt niets geregeld
begeleiding: sinds mijn man dood is weet ik niet meer wat ik eerst moet doen
begeleiding: met wat hulp kan ik thuis blijven, zonder hulp zwerf ik
begeleiding: ambulant begeleider met humor en lange adem
begeleiding: er zijn te veel mensen die adviseren en te weinig die meelopen
dagstructuur: mijn dag begint pas als ik de vuilniswagen hoor, en dat is vrijdag
dagstructuur: we proberen hem uit bed te krijgen met een bel, een app en een tante
dagstructuur: zonder rooster vreet ik de hele dag en kijk ik series
zelfstandig-leren: Ik wil leren hoe je een afspraak maakt bij de tandarts zonder dat mijn moeder belt
zelfstandig-leren: mijn man verzorgde alles en nu ben ik 60 en leer ik pinnen
zelfstandig-leren: met mijn fiets naar mijn werk leren rijden, met iemand naast me
zelfstandig-leren: hij moet van de reclassering zijn eigen was gaan doen en ik weet dat hij dat niet kan
daklozenopvang: mijn ex-collega slaapt in de kelderbox van de flat
daklozenopvang: wij zijn met drie kinderen bij vrienden, maandag moeten we weg, de gemeente zegt geen recht
daklozenopvang: ik heb vannacht geslapen in een kerk die open was
daklozenopvang: zwervende jongen van zeventien bij ons op de bouwplaats
daklozenopvang: gevangenisdeur dicht, straat open
daklozenopvang: oude man, plastic tassen, station, hij praat met niemand
beschermd-wonen: zus heeft zes keer in drie jaar een appartement in brand laten gaan met haar sigaret en hoort stemmen
beschermd-wonen: Is er ook een beschermde woonplek voor mensen boven de 60 die hun hele leven in de psychiatrie zaten?
beschermd-wonen: hij gebruikt weleens wat en daarom wil geen enkele woonvorm hem
begeleid-wonen: kleine studio met begeleider die twee keer in de week langskomt voor meisje met angststoornis
begeleid-wonen: mijn zoon komt uit de kliniek en mag niet terug naar zijn oude kamer waar iedereen gebruikt
begeleid-wonen: zelfstandig worden in een groepshuis voor jongeren met autisme
begeleid-wonen: proefwonen
verhuizen: moeder met parkinson woont op drie hoog, vader is op, samen iets gelijkvloers
verhuizen: na de scheiding moet ik het huis uit en er is geen woning onder de zeventienhonderd
verhuizen: wij willen naar een dorp waar onze gehandicapte zoon zelf naar de bakker kan
tijdelijk-verblijf: Mijn autistische broer kan na de brand nog niet terug naar zijn flat
tijdelijk-verblijf: voor drie weken een plek met toezicht zodat onze ouders met vakantie kunnen en hij niet alleen is
tijdelijk-verblijf: bijkomen na een psychose zonder ziekenhuis
opruimen: Mijn dochter komt met schoenen aan binnen en keert in de gang om, zo vies is het
opruimen: achttien fietsen, vier vriezers, één smal paadje naar de wc
opruimen: afvoeren durft hij niet want er zit van alles aan vast
schulden: Ik heb 9 leningen en zeg tegen mijn vrouw dat het een fout van de bank is
schulden: telefoontje van Intrum tijdens de begrafenis van mijn vader
schulden: wij hebben een bakkerij gehad, de deurwaarder heeft de oven meegenomen
schulden: ik ben bang voor de bel
schulden: zorgboete, verkeersboete, boete op de boete
schulden: mijn zoon van 18 tekende bij een sportschool, een autolease en drie telefoons
geld: ik wil dat mijn dochter met autisme leert dat geld op kan
geld: hoe verdeel je een uitkering over dertig dagen
geld: vaste lasten opgeteld en ik hou 31 euro over
minima: de juf gaf mijn zoon een boterham omdat hij zei dat hij vergeten was
minima: ik stook niet, ik heb dekens
minima: wij eten pasta met niks
minima: mijn man heeft kanker en de parkeerkosten van het ziekenhuis zijn niet te betalen
administratie: ze willen dat ik inlog, maar mijn telefoon is kapot en mijn man heeft de codes meegenomen in zijn graf
administratie: drie instanties vragen hetzelfde formulier
administratie: ik gooi alles weg wat op een envelop lijkt
administratie: de polis, het jaaroverzicht, de beschikking, leg eens uit welke ik moet bewaren
bewind: Cliënt raakt elke maand leefgeld kwijt aan huisgenoten, aanvraag beschermingsbewind
bewind: mijn zus en ik willen samen mentor worden van onze broer
bewind: hij wil weer zelf zijn geld doen, wie leert hem dat en hoe kom je van bewind af
taal: mijn schoonvader tekent met een kruisje
taal: ik snap grapjes nooit, in mijn taal ben ik grappig
taal: moeders leren Nederlands terwijl de baby's spelen
taal: op mijn werk praat ik Pools en thuis praat ik Pools en daarbuiten niks
tolk: cliënte uit Syrië vertelt bij de psycholoog weinig omdat haar broer vertaalt
tolk: gebarentolk is geen vertaler, mijn moeder spreekt Chinees
clientondersteuning: ouders willen steun bij het MDO van hun zoon, ze voelen zich weggepraat
clientondersteuning: ik krijg volgende week bezoek van de gemeente en ben bang dat ik verkeerde dingen zeg
indicatie: dochter heeft autisme, angst en een laag IQ, iedere wet zegt dat de andere moet betalen
indicatie: ik wil langer begeleiding, mijn besluit loopt over zes weken af
pgb: ik ben budgethouder van mijn broer en begrijp de nieuwe tarieven niet
pgb: kan mijn tante uitbetaald worden voor nachten
klacht: Er is een film van mijn dochter gemaakt in de groep en die staat op snapchat van een begeleider
klacht: ze hebben mij zonder iets te zeggen overgeplaatst
werk: Ik ben 27, heb schizofrenie, en heb in een winkel altijd mijn beste dagen gehad
werk: na een jaar thuis met long covid mijn eerste uren opbouwen
werk: mijn zoon kan maar één ding: fietsen maken
werk: de jobcoach vertrok en nu loopt het mis op de afdeling
dagbesteding: ik zoek iets waarvoor je niet hoeft te praten maar wel ergens bent
dagbesteding: mijn man van 50 is afgekeurd met zijn hart en maakt mij gek thuis
dagbesteding: hij wil graag metaal, geen kleurpotloden
zorgboerderij: een paard oordeelt niet zegt mijn dochter
zorgboerderij: cliënt met PTSS bloeit op in de moestuin, graag structurele plek
creatief: mijn handen zijn onrustig, mijn hoofd ook, bij het weven niet
creatief: onze bewoner drumt op alles, waar mag hij echt
vrijwilligerswerk: ik heb alles verloren en weer opgebouwd, nu wil ik daklozen soep geven
vrijwilligerswerk: met mijn hond op bezoek bij mensen
eenzaamheid: in mijn tweede jaar op kamers praat ik alleen met mijn bezorger
eenzaamheid: mijn hele familie is in Eritrea
eenzaamheid: zij heeft drie kinderen en toch niemand
maatje: iemand om mee naar het zwembad te gaan, hij heeft een beperking en durft niet in het diepe
maatje: een ervaringsmaatje voor een jongen die net uit de bajes is
ontmoeten: wie kookt er mee op vrijdag voor buren die elkaar niet kennen
ontmoeten: plek waar mijn vrouw met autisme en ik allebei ons gemak hebben met andere stellen
uitje: met z'n achten van de woongroep naar het strand en een vrijwilliger die kan rijden
uitje: mijn vrouw in rolstoel en ik willen nog een keer kamperen
kanker: de kinderen spelen chemootje met de poppen
kanker: ik ben beter verklaard en durf mijn werk niet op te bellen
chronisch-ziek: mijn dochter van 16 heeft reumatische darmen zeggen ze, en mist school, vriendinnen, alles
chronisch-ziek: leven met een ziekte waar nog geen naam voor is
pijn: ik zit op een donutkussen bij de ouderavond
pijn: na een whiplash draag ik een bril, oordoppen en slechte zin
mantelzorg-steun: Mijn zoon van 29 slaat de ramen stuk en ik ga naar mijn werk en zeg dat het gezellig was
mantelzorg-steun: ik ben vader van een dochter met EMB en niemand vraagt mannen iets
mantelzorg-groep: moeders van pubers met psychiatrie, wie zit ook altijd met een half oog op de telefoon
mantelzorg-regelen: wie neemt het gesleep met machtigingen, taxipassen en afspraken over van een moeder met twee zorgkinderen
respijt: geef mij één woensdag
respijt: we zijn een ploegendienst geworden in ons eigen huis
respijt-thuis: een student die met onze autistische jongen Lego doet terwijl wij bij de notaris zitten
logeren: hij is 44, heeft downsyndroom, en mijn vrouw en ik willen eens naar Rome
regelen: Ik ben huisarts in opleiding en weet niet waar ik deze vader met twee autistische kinderen heen moet sturen
regelen: van kastje naar muur naar kastje
`;
