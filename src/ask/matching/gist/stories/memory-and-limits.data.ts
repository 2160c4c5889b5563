/** Told about memory, brain, disability, senses and therapy. */
export const memoryAndLimits = `
dementie: sinds een halfjaar is hij zichzelf niet, hij haalt mensen en jaren door elkaar
dementie: moeder betaalt drie keer dezelfde rekening en weet het niet
dementie: mijn man kan het koffieapparaat niet meer bedienen
dementie casemanager: alzheimer vastgesteld, wij weten niet waar we moeten beginnen
dementie: zij denkt dat haar ouders nog leven en wil naar huis
dementie: de auto stond in een andere straat en hij wist niet waarom
dementie dementie-naasten: ik wil leren hoe ik met haar moet praten nu ze zo vergeet
dementie: dad keeps asking the same thing every five minutes
dementie: Lewy body, hij ziet beestjes
geheugen-onderzoek: ik ben bang dat ik word zoals mijn moeder, kan iemand mij testen
geheugen-onderzoek: woorden kwijt, afspraken kwijt, sleutels kwijt, is dat normaal op mijn 68e
geheugen-onderzoek: de huisarts neemt het niet serieus maar er klopt iets niet met zijn hoofd
geheugen-onderzoek: memory clinic or a test at home
geheugen-onderzoek: is het ouderdom of begint het
casemanager: een vast iemand die alles rond de dementie van mijn vader regelt
casemanager: na de diagnose hoorden we niets meer, wie begeleidt ons
casemanager: iemand die we altijd kunnen bellen over mijn vrouw met alzheimer
casemanager: one person to guide us through dad's dementia
dementie-thuis: mijn demente tante wil thuis blijven, er moet iemand bij haar zijn
dementie-thuis: iemand die met haar de dag doorkomt, foto's kijken en een ommetje
dementie-thuis: vader met geheugenverlies laat het eten aanbranden en gaat 's avonds nog de deur uit
dementie-thuis: companion at home for my wife with Alzheimer's
dementie-thuis techniek: hij kan nog thuis zijn als er iemand een oogje in het zeil houdt
dementie-dag: een dag per week opvang voor mijn vergeetachtige man
dementie-dag: zij zit thuis alleen nog te dommelen, ergens waar ze met haar bezig zijn
dementie-dag: busje haalt op, liedjes zingen en samen koken, ze is in de war
dementie-dag: hij wil niet tussen de oudjes, hij was timmerman en wil iets doen
dementie-dag: day centre for dementia
dementie-gedrag: ze beschuldigt mij ervan dat ik haar ring gestolen heb
dementie-gedrag: hij slaat van zich af bij het verschonen
dementie-gedrag: moeder loopt in nachthemd over straat
dementie-gedrag: schreeuwen, spullen verstoppen, achterdochtig tegen de buren
dementie-gedrag: he gets so aggressive in the evening
dementie-gedrag: hij herkent mij niet en stuurt me het huis uit
jonge-dementie: mijn vrouw is 57 en krijgt alzheimer, we hebben nog schoolgaande kinderen
jonge-dementie: dement en nog geen zestig, tussen de oude mensen hoort hij niet
jonge-dementie: frontotemporale dementie, hij is ontslagen om zijn gedrag
jonge-dementie: early onset, he still wants to cycle and work
dementie-naasten: ik verlies mijn man beetje bij beetje en niemand ziet het
dementie-naasten: alzheimercafé of een cursus voor partners
dementie-naasten: mijn zus en ik verschillen van mening over onze demente vader
dementie-naasten: mag ik liegen als zij naar haar dode moeder vraagt
dementie-naasten: support for children of a parent with dementia
hersenletsel: sinds het ongeluk is hij een ander mens
hersenletsel: na de bloeding kan ik niet tegen geluid en licht
hersenletsel: mijn vrouw is niet lam maar wel boos en vlak sinds haar herseninfarct
hersenletsel: een klap op mijn hoofd en sindsdien moe, moe, moe
hersenletsel: hersentumor weggehaald, concentreren gaat niet
hersenletsel: after my stroke I can't do two things at once
nah-begeleiding: iemand die mij leert omgaan met mijn energie na de hersenbloeding
nah-begeleiding: plannen en overzicht zijn weg sinds mijn hersenschudding
nah-begeleiding: thuis hulp bij de dingen die mijn hoofd niet meer kan
nah-begeleiding: coaching at home after brain injury
nah-begeleiding: mijn broer overschat zichzelf sinds zijn val van de steiger
nah-dag: sinds mijn beroerte zit ik thuis, ik wil weer wat doen maar werken lukt niet
nah-dag: een werkplaats met rust voor mensen met hersenletsel
nah-dag: hij was chauffeur, na het CVA verveelt hij zich dood
nah-dag: somewhere to go by day, I have a brain injury
nah-groep: partners van mensen die een herseninfarct hebben gehad
nah-groep: praten met anderen die ook hersenletsel hebben
nah-groep: hersencafé, breincafé
nah-groep: group for people who had a stroke
afasie: hij weet het woord maar het komt er niet uit
afasie: sinds het infarct zegt mijn moeder ja als ze nee bedoelt
afasie: oefenen met praten en lezen na een beroerte
afasie logopedie: can't speak since his stroke
beperking: ik heb een beperking en wil zelf bepalen wat ik doe
beperking: welke ondersteuning bestaat er voor volwassenen met een handicap
beperking: ouder van een gehandicapt kind, wat kan er allemaal
beperking lotgenoten: andere ouders met een kind dat anders is
verstandelijk: hij is veertig maar denkt als een kind van acht
verstandelijk: zwakbegaafd en wordt steeds opgelicht
verstandelijk begeleiding: lvb en een baby op komst, kan ik dat
verstandelijk: mijn zus met Down wordt ouder en vergeetachtig
verstandelijk: moeilijk lerend, snapt brieven niet, raakt snel in paniek
verstandelijk: my son has learning difficulties and needs someone to help him
verstandelijk begeleiding: licht verstandelijk beperkt, woont alleen, koelkast altijd leeg
vg-dag: mijn zoon met een verstandelijke beperking is klaar met school, waar kan hij heen
vg-dag: bakkerij, kaarsen maken of in een winkeltje helpen met begeleiding
vg-dag: sociale werkplaats of dagcentrum
vg-dag: day activities for adults with Down syndrome
vg-vrije-tijd: een club of disco voor mensen met een beperking
vg-vrije-tijd: onze dochter met down heeft geen vriendinnen en zit alle weekenden thuis
vg-vrije-tijd: vakantie met begeleiding voor mijn broer die niet alleen kan reizen
vg-vrije-tijd: sportclub waar mijn gehandicapte zoon mee kan doen
vg-vrije-tijd: g-voetbal, zwemmen, soos
ernstig-meervoudig: mijn dochter kan niets zelf, niet zitten, niet praten
ernstig-meervoudig: EMB, sondevoeding, epilepsie en een rolstoel
ernstig-meervoudig: kinderdagcentrum voor een kindje dat volledig afhankelijk is
ernstig-meervoudig: profoundly disabled child, day care with nursing
lichamelijk: dwarslaesie na een motorongeluk
lichamelijk: ik zit in een rolstoel en wil zelfstandig blijven
lichamelijk: ik ben spastisch en zoek een assistent
lichamelijk: been geamputeerd, hoe verder
lichamelijk bewegen: rolstoelbasketbal
lichamelijk: cerebral palsy, looking for a personal assistant
zien: ik kan de krant niet meer lezen, ook niet met mijn bril
zien: maculadegeneratie, gezichten zijn vlekken
zien: mijn moeder wordt blind en zit de hele dag stil
zien: post voorlezen, gesproken boeken, een taststok
zien: losing my sight at fifty
zien: een oogje dat lui is en wazig zien
horen: hij zet de televisie keihard en volgt geen gesprek
horen: doof geboren en er is nooit een gebarentolk
horen: gehoorapparaat piept en ik leg hem in de la
horen: oorsuizen, ik word er gek van
horen: mensen zeggen dat ik niet luister maar ik versta ze niet
horen: my father is deaf and feels left out
behandeling: welke therapeut kan mij helpen, ik weet niet wie ik moet hebben
behandeling: behandelaars aan huis voor een vrouw die niet weg kan
behandeling fysiotherapie ergotherapie: oefenen aan huis om weer zelfstandig te worden
behandeling: therapy at home
fysiotherapie: mijn nek zit muurvast
fysiotherapie: krachttraining na een nieuwe knie
fysiotherapie: oma moet leren lopen met haar nieuwe heup
fysiotherapie: bekkenbodem trainen
fysiotherapie: manuele therapeut of masseur tegen een stijve rug
fysiotherapie: my toddler walks on his toes
fysiotherapie: oedeem, dikke arm na borstoperatie
ergotherapie: koken met een hand, hoe doe je dat
ergotherapie: wie kijkt mee hoe ik mijn energie over de dag verdeel
ergotherapie hulpmiddelen: welke stoel of welk hulpmiddel past bij mij
ergotherapie: mijn zoontje schrijft onleesbaar en houdt zijn pen raar vast
ergotherapie: leren hoe ik mijn man veilig verplaats
ergotherapie: help with daily tasks after hand surgery
logopedie: peuter van drie zegt alleen mama
logopedie: stotteren, hij wil niet meer voor de klas
logopedie: mijn stem is steeds weg, ik ben juf
logopedie eten-geven: slikproblemen na een beroerte
logopedie: slissen en lispelen
logopedie: speech therapist for my four year old
revalidatie: weer leren lopen en praten na een hersenbloeding
revalidatie: van ziekenhuis naar revalidatiecentrum of kan het thuis
revalidatie: intensief oefenen na een dwarslaesie
revalidatie: geriatrische revalidatie voor moeder na een gebroken heup
revalidatie: rehab after knee replacement
bewegen: ik wil weer fit worden maar een sportschool is niks voor mij
bewegen: gym op een stoel voor tachtigplussers
bewegen: zwemmen voor mensen met pijn
bewegen: sport voor wie weinig geld heeft
bewegen: fietsen met een groepje senioren, elektrische fiets
bewegen: yoga of tai chi in de buurt
bewegen: gentle exercise for pensioners
leefstijl: ik rook al veertig jaar en wil eraf
leefstijl: te zwaar, hoge bloeddruk, de dokter zegt dat het roer om moet
leefstijl: gezonder leven in een groep met een coach
leefstijl: vapen, mijn dochter van vijftien kan niet stoppen
leefstijl: quit smoking for good
leefstijl slapen: minder stress, meer bewegen, beter eten
`;
