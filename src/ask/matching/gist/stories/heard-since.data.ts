/** Told in few words, in the wrong words, by the worried and by the angry: how questions come in by mail and at the desk. */
export const heardSince = `
verzorging: wie komt er bij een vrouw van 93 elke ochtend kijken
verzorging wassen: pa wil niet dat zijn dochter hem wast
verzorging nachtzorg zelfstandig-met-zorg: altijd iemand in huis bij oma, dag en nacht, geen tehuis
verzorging dementie-thuis: zij laat alleen mensen toe die ze kent
wassen: iets doen aan de lucht in huis, hij wast zich niet
aankleden: mijn man van 45 met een dwarslaesie moet aangekleed worden
toilet nachtzorg: ze haalt de wc niet meer in het donker
toilet in-en-uit-bed: opa kan niet zelf van de pot af komen
steunkousen: wie komt er voor mijn benen, die kousen
eten-geven: ze eet alleen als ik ernaast zit
in-en-uit-bed: hij glijdt steeds uit zijn stoel
voeten: teennagels als haken
verpleging: een zuster die met mij meekijkt of het nog goed gaat
wondzorg: het gaat maar niet over, die plek op mijn enkel
medicijnen: heeft ze nou vandaag haar pil gehad of niet
medicijnen ggz-begeleiding: zonder zijn pillen gaat het mis en hij vergeet ze
nachtzorg: 's nachts is ze bang en belt ze iedereen op
nachtzorg: kan er 's nachts iemand komen als ik op een knop druk
na-ziekenhuis: straks mag ze naar huis en dan, ik moet zelf werken
na-ziekenhuis huishouden: enkel gebroken, wie doet mijn boodschappen en de hond
chronisch-ziek dagstructuur: sinds corona lig ik meer dan ik sta
kanker mantelzorg-steun: mijn vrouw is ziek en ik mag niet huilen van mezelf
diabetes: net te horen gekregen dat ik moet prikken
hart-longen: de longarts zegt bewegen maar ik krijg geen lucht
pijn: alles doet zeer en ze vinden niks
huishouden: mijn schoonmaakster is gestopt en de gemeente heeft niemand
huishouden: hulp in huis, twee uurtjes, liefst steeds dezelfde
schoonmaken opruimen: het huis van mijn zus is smerig, wij durven niemand binnen te laten
boodschappen: ik kan niet meer tillen, wie haalt mijn kratje water
opruimen: ik kan niks weggooien
opruimen rouw: de kamer van mijn overleden man uitruimen, alleen kan ik het niet
klussen: ik heb twee linkerhanden en geen man meer
klussen: wie past er op mijn hond als ik opgenomen word
maaltijden: zij kookt niet meer en valt af
maaltijden: eten zonder varkensvlees aan huis
samen-eten: ik wil niet meer alleen eten
valpreventie: weer gelegen, weer een bult
valpreventie: sinds die val loopt mijn man met zijn handen langs de muur
personenalarm: stel dat ik val en niemand weet het
maatje: iemand die elke dag belt of alles goed is met mijn moeder
maatje: een stem aan de telefoon, een keer per dag
techniek dementie-gedrag: hij gaat op pad en weet de weg niet terug, kan ik zien waar hij is
woningaanpassing: met een rolstoel kom ik de wc niet in
hulpmiddelen: krukken of een rolstoel voor tijdelijk
wonen: samen oud worden onder een dak, de een ziek en de ander niet
zelfstandig-met-zorg: kleiner wonen en niet meer alleen zijn als er iets is
verpleeghuis: het gaat thuis echt niet meer, wij zijn op
verpleeghuis: met spoed een plek voor mijn schoonmoeder
kleinschalig: gewoon een huis waar ze haar kennen
begeleid-wonen: ik wil op mezelf maar niet alleen
begeleid-wonen: hoe moet het met onze zoon als wij er niet meer zijn
beschermd-wonen: telkens als hij alleen woont komt hij weer in de kliniek
wonen-met-beperking: ze is eenentwintig, heeft down en wil het huis uit
tijdelijk-verblijf: even niet thuis kunnen zijn en toch zorg nodig
daklozenopvang: ik heb vanavond geen bed
daklozenopvang jongere-zelfstandig: negentien en ik slaap bij vrienden op de bank
vluchten-voor-geweld: ik ben bang voor mijn man
laatste-fase: hoe lang nog weten we niet, maar beter wordt hij niet
laatste-fase lotgenoten: praten met anderen die ook gaan sterven
hospice: ze wil niet dat haar kinderen haar verzorgen aan het eind
waken: wij willen slapen en haar toch niet alleen laten in haar laatste nachten
rouw: het huis is zo leeg zonder haar
rouw mantelzorg-steun: hij leeft nog maar ik mis wie hij was
levensvragen: ik lig wakker van de vraag waar het allemaal goed voor was
levensvragen: niet gelovig, toch over de dood willen praten
dementie: de diagnose is er, het boekje ligt op tafel, wat nu
dementie-naasten: ergens binnenlopen en horen hoe anderen met dementie omgaan
dementie-naasten: ik doe het fout, hij wordt alleen maar bozer
dementie-thuis respijt-thuis: een paar uur iemand bij mijn moeder die in de war is, ik moet werken
dementie-dag creatief: muziek is het enige dat nog binnenkomt
dementie-dag: lichaam nog sterk maar zijn hoofd niet, hij wil naar buiten
jonge-dementie: zij is pas 54 en raakt alles kwijt
geheugen-onderzoek: stel dat het alzheimer is, wil ik dat weten
hersenletsel jeugd: sinds de klap op zijn hoofd gaat leren niet meer, mijn zoon van dertien
nah-begeleiding: vroeger deed hij alles, nu overziet hij niks
nah-dag: na mijn infarct zoek ik iets te doen waar ik niet hoef te presteren
nah-groep mantelzorg-groep: andere vrouwen met een man die veranderd is door een beroerte
verstandelijk begeleiding: hij tekent alles wat ze hem voorhouden
vg-vrije-tijd maatje: mijn zoon met een beperking wil ook eens stappen
vg-dag: niet op de bank maar aan het werk, al kan ze niet lezen
ernstig-meervoudig: waar kan een kind heen dat niks zelf kan
jeugd-dag logopedie: nog geen woordje en de gewone school wil hem niet
lichamelijk bewegen: sporten in een rolstoel
zien: letters lezen gaat niet meer
horen ontmoeten: door mijn doofheid kom ik nergens meer
logopedie: hij is vijf en niemand verstaat hem
ergotherapie: hoe doe ik het huishouden met een arm
bewegen ontmoeten: iets actiefs met leeftijdgenoten
bewegen: buggyfit, samen sporten na de bevalling
psychisch: ik voel me rot en wil praten
psychisch: niemand mag het weten maar ik trek het niet meer
somber: geen zin meer in dingen
somber: sombere buien, al maanden
angst: de straat op gaat niet, mijn hart bonst
trauma: ik ben aangerand en durf niet meer alleen
autisme relatie: leven met een man die geen gevoel laat zien
ggz-begeleiding psychose: vroeger kwam er een verpleegkundige, nu niemand meer
ggz-begeleiding: er moet iemand achter de voordeur kijken bij mijn dochter
burn-out: ik kan mijn laptop niet meer openklappen
verslaving: ik drink, ik snuif, ik wil het niet meer
verslaving-naasten drugs: mijn dochter van zestien blowt en ontkent alles
gokken: altijd maar op dat scherm, ook 's nachts
jeugd: ik ben veertien en kan thuis bij niemand terecht
jeugd jeugd-psychisch: kan ik praten zonder dat mijn ouders het horen
jeugd relatie: thuis is het elke dag ruzie, ik ben zestien
jeugd-psychisch: een kind van negen dat niet meer wil leven
jeugd ontmoeten: iets voor jongeren na school, hij hangt op straat
opvoeding: hij gooit, bijt, krijst en is pas twee
druk-gedrag: wat moet je met een jongen die alles kapot slaat
gezin-thuis baby: een drieling en geen oma in de buurt
gezin-thuis: de boel thuis is een chaos, ik red het niet met de kinderen
school: ze ligt elke ochtend huilend in bed en gaat niet
baby: over een maand komt de kleine en ik heb niemand
jeugd-logeren: even een weekend zonder ons kind, wij zijn kapot
jonge-mantelzorger: ze zorgt voor haar moeder en ziet geen vriendinnen meer
mantelzorg respijt-thuis mantelzorg-steun: dag en nacht klaarstaan, ik ben gesloopt
mantelzorg-steun: niemand vraagt hoe het met mij gaat
mantelzorg-regelen: baan, kinderen, en nu ook de papieren van mijn ouders
respijt-thuis maatje: iemand die een middag bij hem zit zodat ik naar het koor kan
respijt-thuis logeren: wie zorgt er voor vader als wij veertien dagen weg zijn
logeren: twee weken opvang voor moeder in juli
dagbesteding-ouderen: hij slaapt overdag en leeft 's nachts, hij moet onder de mensen
dagbesteding: ik wil niet thuis zitten wachten
zorgboerderij: met zijn handen in de aarde wordt hij rustig
werk: mijn zoon met autisme wil werken, niet knutselen
eenzaamheid: verhuisd en ik ken geen sterveling
eenzaamheid: sinds de bridgeclub stopte zie ik niemand meer
ontmoeten: ergens heen zonder aanmelden
ontmoeten bewegen: jeu de boules, biljart, een clubje voor mannen
uitje: met vakantie terwijl ik zorg nodig heb
digitaal: die tablet snap ik niet
digitaal administratie: inloggen bij de gemeente lukt mij niet
taal: gewoon kletsen in het Nederlands met iemand
schulden: brieven van het incassobureau, ik slaap er niet van
schulden minima: de energie wordt afgesloten
administratie: wie doet de papieren nu mijn vrouw er niet meer is
bewind: ze kan zelf niet meer beslissen en heeft geen kinderen
minima: er is geen geld voor een winterjas
minima: lege koelkast en drie monden te voeden
begeleiding regelen: ik zit met van alles tegelijk en weet niet waar ik moet beginnen
begeleiding: een steuntje in de rug, een keer per week
vervoer: de bus rijdt niet meer en ik moet naar het ziekenhuis
meegaan: ik ben bang dat ik de helft vergeet bij de specialist
regelen: mijn ouders worden oud, waar begin ik
regelen: een iemand die alles uitzoekt
clientondersteuning klacht: ze hebben mijn uren gehalveerd
indicatie: heb ik recht op hulp en van wie
klacht: wij mogen niets zeggen over hoe ze vader behandelen
tolk: zij verstaat alleen Turks, wie kan haar wassen
huisarts: wie kijkt er nou eens naar alles tegelijk bij mijn moeder
`;
