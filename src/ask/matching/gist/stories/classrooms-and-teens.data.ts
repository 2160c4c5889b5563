/** Told and offered about classrooms and teenagers: staying away, being laughed at, reading, young minds, first rooms, and children who care. */
export const classroomsAndTeens = `
school: Mijn dochter zit al sinds de herfstvakantie in pyjama achter de computer, ze heeft 0 op haar rapport omdat ze er nooit is
school: schoolweigering
school: mn zoon wil niet naar school buikpijn
school: Elke morgen tussen half acht en acht: huilen, kotsen, vastklampen aan de trapleuning
school: Leerplicht dreigt met een boete en wij krijgen hem er echt niet heen
school: Hij is geschorst wegens een mes. Een zakmesje van opa. Nu moet hij ergens anders heen
school: Ik ben ib-er en wij zijn handelingsverlegen met een leerling in groep 5
school: overstap van speciaal basisonderwijs naar praktijkonderwijs
school: Er is nergens plek. Drie scholen hebben nee gezegd
school: SWV vraagt TLV cluster 4, ouders willen regulier
school: orthopedagoog in de klas observeren
school: Thuiszitter 15 jr, 14 mnd geen onderwijs, dag-nachtritme omgedraaid, gamet. Wie kan outreachend werken?
school: Wij maken een stappenplan waarbij je kind eerst alleen naar het schoolplein hoeft en daarna tien minuten binnen
school: Onderwijs-zorgarrangement, leren in een groep van zes met een behandelaar in huis
school: school zegt hij kan hier niet blijven
school: ik spijbel en nu krijg ik halt
school: Ik ga al drie weken met de bus langs school maar stap niet uit
school: bijles en een kop thee, huiswerkclub voor kinderen die thuis geen tafel hebben
school: mijn kind verveelt zich rot, is vier jaar vooruit met rekenen en gaat nu de clown uithangen
school: Studente, 22, zit vast met mijn scriptie en durf het mijn ouders niet te zeggen
school: mbo niveau 2 gestopt wat nu
school: VSV RMC uitval 17 jaar zonder startkwalificatie
school: He has been sent home from school again, who can speak with the school for us
school: De meester zegt dat hij lui is maar hij komt bekaf thuis en valt met jas en al in slaap
school: Blijven zitten, van havo naar vmbo-t, alle lol eraf
school: Ambulant begeleider onderwijs komt op school voor uw kind met een chronische ziekte
school: langdurig zieke leerling, KlasseContact, een beeldscherm in de klas
school autisme: Op de basisschool ging het prima met een vaste juf. In de brugklas met twaalf leraren en een rooster dat elke dag verandert is hij omgevallen
school angst: spreekbeurt = overgeven. Ze heeft een briefje geschreven dat ze dood wil als het moet
school pesten: Wil niet meer na school met de bus, wil niet meer in de pauze, wil niet meer
school: ze noemt het niet spijbelen, ze zegt haar benen doen het niet
school: Schoolmaatschappelijk werk, elke donderdag in kamer 0.12
school: JIM-aanpak, jeugdigen blijven naar school dankzij een mentor uit hun eigen kring
school: Wij zijn een schooltje op een boerderij voor pubers die het even niet meer weten
school: vrijstelling 5a aanvragen
school: LGF bestaat niet meer, wie betaalt nu de hulp in de klas
school: Op internaat gezeten, drie keer weggelopen, nu 16 en zonder diploma
school: CLB-medewerker vraagt: NAFT-traject voor leerling in time-out
school: Naar 't school gaan lukt ons dochter niet, ze zit te bibberen aan de ontbijttafel
pesten: Niemand kiest mij met gym
pesten: ze hebben een groepsapp zonder mij en daar staan foto's van mij in
pesten: ze noemen me walvis
pesten: mijn zoon wordt in de kleedkamer opgesloten
pesten: Ze heeft haar vlechten afgeknipt omdat ze er elke dag aan trokken
pesten: whatsapp filmpje rondgestuurd klas 2b
pesten: cyberpesten aangifte
pesten: Wat kan ik doen, mijn kind is de pester. Ik schaam mij dood
pesten: Op het werk zetten ze mijn koffiebeker steeds in de prullenbak, ik ben de enige vrouw in de loods
pesten: De busjongens spugen op zijn rugzak
pesten: Sinds hij gehoorapparaten heeft, roepen ze hem na
pesten: ze lachen om hoe ik praat en om mijn broodtrommel met eten uit mijn land
pesten: buurjongens gooien eieren tegen het raam van onze zoon met down
pesten: meidenvenijn groep 7
pesten: Kanjertraining school gevraagd ivm groepsdynamiek
pesten: they call him names because he wears a dress
pesten: uitgescholden voor homo
pesten: Stevig Staan: acht dinsdagen na schooltijd, rollenspellen, houding, stem
pesten: Na een les van ons praat de hele klas erover, ook de stille getuigen
pesten: Sociale vaardigheidstraining voor kinderen die buitengesloten worden
pesten: Meer Zelfvertrouwen op het schoolplein: weet wat je kunt zeggen als ze je uitlachen
pesten jeugd-psychisch: Meisje 12, langdurig gepest, krast sinds kort in haar arm. Graag met voorrang
pesten school: door het treiteren al vijf weken ziek gemeld
pesten autisme: Hij snapt grapjes niet en dat weten ze. Ze laten hem dingen doen en filmen dat
pesten: ze wachten mij op bij het fietsenhok
pesten: nepaccount met mijn naam en mijn foto, wat nu
pesten: Vertrouwenspersoon zoekt training voor een team waarin één collega het mikpunt is
pesten: ze doen net of ik stink, elke dag, al sinds groep zes
pesten: ge wordt hier uitgelachen voor uw accent
pesten: Sextortion: hij heeft een foto en wil geld
pesten: 't begon met zijn brilletje, nu zijn lunch, gisteren zijn schoenen op het dak
pesten: mijn zusje komt elke dag met kapotte kleren thuis en zegt: gevallen
dyslexie: b en d door elkaar, groep 4, avi start
dyslexie: Mijn dochter leest een uur over één bladzijde en huilt dan dat ze dom is
dyslexie: dyslexieverklaring mbo
dyslexie: EED onderzoek vergoed
dyslexie: Hij kan geen klokkijken, tafels blijven niet plakken, telt op vingers in groep 7
dyslexie: dyscalculie
dyslexie: Mijn man van 40 heeft nooit goed leren lezen, wij denken dat hij woordblind is
dyslexie: Ernstige dyslexie, E-scores op drie meetmomenten, leerlingdossier compleet
dyslexie: Remedial teacher in het dorp, spelling, begrijpend lezen
dyslexie: Wij onderzoeken waarom lezen en schrijven zo moeizaam gaan, en oefenen een jaar lang elke week
dyslexie: my son cannot read yet, he is eight, the school wants a test
dyslexie: Leren leren: plannen, samenvatten, woordjes stampen zonder tranen
dyslexie: faalangst bij rekenen of dyscalculie, hoe weet je dat
dyslexie: luisterboeken en voorleesprogramma op de laptop
dyslexie: Hij schrijft fonetiesch, alles fout, maar vertelt als een professor
dyslexie: intelligentieonderzoek, WISC-V
dyslexie: De juf zegt dat haar lezen een jaar achter is. In de familie had iedereen dat
dyslexie: hulp bij stillezen voor een jongen die elk woord raadt
dyslexie: TOS of dyslexie, hij haalt klanken door elkaar
dyslexie school: Cito laag, alles taal, terwijl hij thuis motoren uit elkaar haalt. Wat is dat?
dyslexie: spellingcontrole aan mogen zetten bij het examen
dyslexie: schrijven lukt niet, hanenpoten, kramp, rijbewijs theorie drie keer gezakt door het lezen
dyslexie: onderpresteren hoogbegaafd kind begeleiding
dyslexie: brein traint letters, Letterster, zorgprotocol
dyslexie: woordblindheid bij volwassenen, testje
dyslexie: leesmoeilijkheden kind meertalig thuis Pools en Nederlands
dyslexie: huiswerkbegeleiding met oog voor lezen
jeugd-psychisch: Mijn dochter van 14 draagt bij dertig graden lange mouwen
jeugd-psychisch: ze snijdt zichzelf
jeugd-psychisch: mijn kind zegt dat het dood wil en hij is 8
jeugd-psychisch: Ik ben 15 en elke avond lig ik te denken dat alles nep is
jeugd-psychisch: kinderpsycholoog wachttijd
jeugd-psychisch: kan je bij jullie terecht zonder dat ouders het weten ik ben 16
jeugd-psychisch: Wat is normaal pubergedrag en wanneer is het een depressie
jeugd-psychisch: K&J-psychiatrie verwijzing, meisje 13, suïcidale uitingen, geen acuut gevaar
jeugd-psychisch: Jongen 9, tics, dwanghandjes, bang in het donker; basis-ggz jeugd
jeugd-psychisch: EMDR voor kinderen na een auto-ongeluk
jeugd-psychisch: ze durft niet meer alleen te slapen sinds de inbraak
jeugd-psychisch: Mijn zoon heeft geen vrienden meer, kijkt naar het plafond, en zijn voetbaltas staat al weken in de gang
jeugd-psychisch: creatieve therapie kind, klei, zand, verf
jeugd-psychisch: Speltherapie: wat niet gezegd kan worden, wordt gespeeld
jeugd-psychisch: Wij behandelen kinderen en tieners met angst, somberheid en trauma, samen met hun ouders
jeugd-psychisch: mijn dochter praat op school al een jaar geen woord, thuis wel
jeugd-psychisch: hij bijt zijn nagels tot bloedens toe
jeugd-psychisch: Sinds opa dood is wil hij niet meer leven zegt hij, hij is pas zeven
jeugd-psychisch: IMH-behandeling baby's en peuters, gestoorde hechting
jeugd-psychisch: Bij @ease mag je gewoon binnenlopen, gratis, anoniem, 12 tot 25
jeugd-psychisch: my daughter is 16, has panic attacks at school and stopped eating lunch
jeugd-psychisch: faalangst toetsweek hyperventilatie
jeugd-psychisch: therapie paarden kind
jeugd-psychisch: hij verzint vriendjes en is al elf, is dat erg
jeugd-psychisch: chatten met iemand als je je kut voelt
jeugd-psychisch: Ze zit op tiktok bij clubjes die elkaar uitdagen om niet te eten of te snijden
jeugd-psychisch trauma: Ons adoptiekind schrikt van elke deur en slaapt onder haar bed
jeugd-psychisch eetstoornis: puberdochter gooit haar brood in de kliko en rent om zes uur 's ochtends rondjes door de straat
jeugd-psychisch autisme druk-gedrag: Jongen van 6: is het autisme, hechting of gewoon heel slim? We willen onderzoek
jeugd-psychisch school: Zoon (13) durft het huis niet uit, kamer is zijn bunker, moeder schuift eten naar binnen
jeugd-psychisch: Psychodiagnostiek jeugd met IQ-bepaling en ouderadvies
jeugd-psychisch: genderidentiteit kind praten
jeugd-psychisch: F-ACT jeugd, zorgmijdend, outreachend
jeugd-psychisch: Onze zoon is de laatste tijd zo stil. Hij lacht nooit meer
jeugd-psychisch: ge ziet aan haar ogen dat het niet gaat, ze is nog maar tien
jeugd-psychisch: Praatpaal voor pubers, tien minuten fietsen van school
zelfvertrouwen: Ik zeg altijd ja en ben daarna boos op mezelf
zelfvertrouwen: ik durf niks te zeggen in een groep
zelfvertrouwen: Kijk niet in de spiegel. Al jaren niet.
zelfvertrouwen: assertiviteit
zelfvertrouwen: nee leren zeggen tegen mijn baas
zelfvertrouwen: mijn dochter durft geen ijsje te bestellen
zelfvertrouwen: Wanneer iemand boos kijkt bied ik al mijn excuses aan
zelfvertrouwen: weerbaarheidstraining meiden 12-16
zelfvertrouwen: Na de scheiding van een man die me klein hield, weet ik niet wat ik zelf leuk vind
zelfvertrouwen: ik voel me minder dan mijn collega's ik heb alleen lagere school
zelfvertrouwen: faalangst rijexamen
zelfvertrouwen: COMET-training negatief zelfbeeld, groep 7 sessies
zelfvertrouwen: Zelfverdediging voor vrouwen, en hoe je met je stem een kring om je heen trekt
zelfvertrouwen: iedereen loopt over mij heen als een deurmat
zelfvertrouwen: Ze bloost en stottert zodra een jongen wat vraagt
zelfvertrouwen: Cliënt met LVB laat zich lenen voor klusjes en telefoonabonnementen; training weerbaarheid gewenst
zelfvertrouwen: Sterker in je schoenen: theater, boksbal, complimenten leren aannemen
zelfvertrouwen: Mijn stiefmoeder zei dat ik nooit wat zou worden. Ik ben 47 en hoor het nog
zelfvertrouwen: sova volwassenen
zelfvertrouwen: ik vind mezelf dik dom en lelijk
zelfvertrouwen: ik wil ook eens aan de beurt komen in een gesprek
zelfvertrouwen: hoe maak ik praatjes in de kantine
zelfvertrouwen: Wij leren mensen met een beperking wat wel en niet mag op internet en aan je lijf
zelfvertrouwen seksualiteit: ze durft niet nee te zeggen tegen jongens, ze is makkelijk over te halen
zelfvertrouwen verstandelijk: Onze broer koopt overal op bestelling aan de deur omdat hij geen nee kan zeggen
zelfvertrouwen werk: elk sollicitatiegesprek klap ik dicht en dan lijkt het of ik niks kan
zelfvertrouwen: 't zijn altijd de anderen die beslissen, ik zwijg maar
zelfvertrouwen: ik loop met mijn capuchon op en oogjes naar de grond
zelfvertrouwen: Empowerment voor alleenstaande moeders, zes avonden en een jaar lang een appgroep
zelfvertrouwen: perfectionisme, nooit goed genoeg, tien keer een mail overlezen
jongere-zelfstandig: ik word in augustus 18 en moet dan uit de groep
jongere-zelfstandig: thuis eruit gezet, slaap op banken
jongere-zelfstandig: kamer met begeleiding jongeren 18+
jongere-zelfstandig: kamertraining vanaf 16 jaar
jongere-zelfstandig: hoe kook je eigenlijk iets dat geen noodles is
jongere-zelfstandig: Mijn broertje wil op zichzelf maar hij kan nog geen rekening betalen
jongere-zelfstandig: uitstroom jeugdzorg, nazorgplan, eigen woonplek
jongere-zelfstandig: Jongere (19), gesloten jeugdzorg verlaten, geen netwerk, tijdelijke plek bij vriend. Onderdak + coach
jongere-zelfstandig: Ik kan niet bij m'n moeder blijven, haar vriend slaat, maar ik heb geen geld voor huur
jongere-zelfstandig: Kamers met Kansen: wonen, werk of school, en elke week je coach
jongere-zelfstandig: fasewonen, van groep naar studio
jongere-zelfstandig: tiny houses jongeren begeleiding
jongere-zelfstandig: zij is 17 en gaat straks zwanger op zichzelf wonen
jongere-zelfstandig: ex-amv'er met verblijfsvergunning, 18 geworden, studio toegewezen, weet niet hoe de cv of de afvalpas werkt
jongere-zelfstandig: youth housing support age 19 no contact with parents
jongere-zelfstandig: Mijn zoon met autisme studeert in Delft en leeft op chips, hij mailt de studieadviseur niet en douchet als ik bel
jongere-zelfstandig: Een thuis voor tieners die niet thuis kunnen wonen, in een gewone rijtjeswoning
jongere-zelfstandig: digid aanvragen zorgverzekering afsluiten als je 18 wordt
jongere-zelfstandig: 18- 18+ overgang verlengde jeugdhulp
jongere-zelfstandig: Housing first voor jongeren
jongere-zelfstandig: Zolderkamertje, twee kookpitten en een coach op de fiets
jongere-zelfstandig: zwerfjongere briefadres inschrijven
jongere-zelfstandig: Dertig wooneenheden voor jongeren van 18 tot 27 met ambulante begeleiding, verblijfsduur max 2 jaar
jongere-zelfstandig: hoe werkt een huurcontract, ik ben bang dat ik wat verkeerds teken
jongere-zelfstandig: Wie leert mij een wasmachine aanzetten ik heb altijd in een instelling gezeten
jongere-zelfstandig: ik heb nooit leren budgetteren, op de 3e is mijn geld op
jongere-zelfstandig: straatcoach jongeren
jongere-zelfstandig: op kamers met een steuntje
jongere-zelfstandig schulden: eerste telefoon, eerste creditcard, eerste deurwaarder en ik ben 20
jongere-zelfstandig verslaving: Jongen van 22 blowt hele dagen bij moeder op de bank, moet eruit en leren leven
jongere-zelfstandig verstandelijk: LVB-jongeren 16-23 leren wonen: inkopen doen, buren gedag zeggen, wekker zetten
jongere-zelfstandig: Moeder worden op je zeventiende: wonen in een moederhuis tot je het alleen kunt
jongere-zelfstandig: 'k wil alleen gaan wonen maar 'k kan nog niks, ze zeggen CBAW
jonge-mantelzorger: mama ligt altijd in bed
jonge-mantelzorger: Ik doe thuis alles sinds papa een hersenbloeding had, ik ben 13
jonge-mantelzorger: mijn broer heeft autisme en daarom kan ik nooit vriendinnen meenemen
jonge-mantelzorger: Mijn zus is psychotisch geweest en ik moest de ambulance bellen, niemand vroeg hoe het met mij was
jonge-mantelzorger: KOPP-groep voor kinderen van 8 tot 12
jonge-mantelzorger: Leerling uit 3 havo haalt elke dag zusjes op, kookt, tolkt bij de dokter. Valt om van de slaap
jonge-mantelzorger: ik kan niet op kamers want wie helpt dan mijn vader met opstaan
jonge-mantelzorger: als ik op school ben ben ik bang dat ze gevallen is
jonge-mantelzorger: Kinderen die opgroeien met zorg: een dag karten, pizza, en praten mag maar hoeft niet
jonge-mantelzorger: Mijn ouders zijn doof dus ik bel altijd overal naartoe, sinds mijn zesde
jonge-mantelzorger: I am 14 and I look after my mum, she has MS
jonge-mantelzorger: Het zusje van een ernstig ziek kind staat altijd achteraan in de rij
jonge-mantelzorger: steun voor zoon van 10 moeder borstkanker
jonge-mantelzorger: mijn vader drinkt en ik breng mn zusje naar bed
jonge-mantelzorger verslaving-naasten: Flessen tellen, flessen leeggooien, mijn broertje meenemen naar buiten. Ik ben vijftien en ik ben moe
jonge-mantelzorger: weekend voor jonge mantelzorgers op een zeilboot
jonge-mantelzorger: Docenten herkennen leerlingen die thuis zorgen: gastles en handreiking
jonge-mantelzorger: Ik wil ook wel een keer alleen met mijn moeder weg, alles gaat naar mijn gehandicapte broertje
jonge-mantelzorger: KVO KOAP groep tieners ouder verslaafd
jonge-mantelzorger: opa woont bij ons en ik moet altijd oppassen dat ie niet wegloopt
jonge-mantelzorger: thuis altijd stil zijn voor zijn hoofd
jonge-mantelzorger: zij is de moeder van haar moeder geworden
jonge-mantelzorger: student zorgt voor vader met ALS, studievertraging, regeling?
jonge-mantelzorger: Ik droom over hoe het is als mijn broer doodgaat, hij heeft Duchenne
jonge-mantelzorger: Een buddy die alleen voor jou komt en niet voor je zieke zus
jonge-mantelzorger: op mijn twaalfde wist ik al hoe je een katheterzak leegt
jonge-mantelzorger rouw: papa gaat dood en ik ben 16 en moet sterk zijn voor mijn moeder
jonge-mantelzorger: speelmiddag voor broertjes en zusjes (brusjes) 6-10
jonge-mantelzorger: ik tolk voor mama bij alles ook bij vieze dingen van vrouwen
`;
