/** Said again, mostly short and plain, with words that the longer lines used once. */
export const saidAgainOfCare = `
verzorging: ons moeke laten soigneren door een vaste verzorgster
verzorging: ik geneer me voor een stagiaire aan mijn lichaam
verzorging: opa verloedert helemaal sinds oma dood is
verzorging: ik ben bedgebonden en afhankelijk van anderen voor mijn verzorging
verzorging: thuis verzorgd worden tot in de puntjes, van kruin tot voeten
verzorging: een zelfsturend buurtteam dat dorpsgenoten verzorgt
verzorging: zzp-verzorgende voor ochtendbeurten gezocht, betaling uit pgb
verzorging: ik wil niet afhangen van mijn kinderen voor mijn lichamelijke zorg
verzorging: Wijkziekenverzorgers en helpenden, desgewenst ook 's avonds, vanuit de zorgverzekeringswet
wassen: grootvader meurt, hij wil zich niet proper wassen
wassen: mijn arm zit in een mitella, wie wast mijn hoofdhuid met shampoo
wassen: oma rilt onder de waterstraal en heeft het steenkoud
wassen: iedere dag een oliebad voor mijn eczeemhuid
wassen: zinkzalf smeren in de buikplooi na het wassen
wassen: hulp bij douchen moeder
wassen: een douche nemen met hulp, ik sta niet stevig
wassen: help my mum in the bath and wash her hair with shampoo
wassen: assistance in the shower, the floor is slippery
wassen: Snoezelbad en wellnessmiddag met geparfumeerde olie
wassen: Gedeeltelijk of geheel overnemen van de dagelijkse lichaamsreiniging, volgens uw gewoonten
aankleden: ik krijg mijn beha en spijkerbroek niet meer dicht
aankleden: een corset of brace aandoen na een wervelbreuk
aankleden: hulp bij broek en schoenen aantrekken
aankleden: mijn bovenarm zit vast en mijn vest krijg ik niet aan
aankleden: mijn zoon omkleden en zijn spalken aandoen voor school
aankleden: he can't manage zips, splints or his cardigan
aankleden: 's avonds mijn nachtgoed aan en overdag geen joggingpak meer
aankleden: rijgen, gespen, ritsen, allemaal te fijn voor mijn vingers
aankleden: Leren omgaan met aantrekstok en knopenhaak, aankleedtraining thuis
aankleden: Hulp bij kleden en omkleden, ook bij weerstand of verwardheid
toilet: constant branderig gevoel en aandrang om te piesen
toilet: constipatie en pijn bij poepen
toilet: pampers voor volwassenen, het kost een fortuin
toilet: mijn man plast in bed, de plaslakens zijn niet aan te slepen
toilet: hulp om naar de wc te gaan voor moeder
toilet: I can't get to the loo in time and leak everywhere
toilet: plasklachten en een zwakke bekkenbodem na mijn prostaatoperatie
toilet: droogbedtraining of plaswekker voor mijn zoon
toilet: Plaspoli en poeppoli voor kinderen en volwassenen met verlies van urine of ontlasting
toilet: Incontinentie: verpleegkundige geeft advies over verpakking, maat en vergoeding van inleggers
steunkousen: my varicose veins need elastic hose every day
steunkousen: rubber handschoenen aan en nog krijg ik de kous niet over mijn wreef
steunkousen: een armkous vanwege lymfoedeem aantrekken
steunkousen: kniekousen klasse drie aandoen, ik ben 84
steunkousen: flebitis in mijn been, spankousen van de dokter
steunkousen: kousen aan iedere dag
steunkousen: kousen uit 's avonds laat
steunkousen: hulp bij steunkousen voor mijn vader
steunkousen: Steunkousenhulp in de ochtend en een avondbezoek om ze uit te trekken
steunkousen: Kousenuittrekker en andere aantrekhulpen demonstreren wij bij u thuis
eten-geven: het dienblad gaat onaangeroerd terug, niemand helpt haar eten
eten-geven: aardappelpuree van een lepel met een servet om
eten-geven: ze moet eten en drinken aangereikt krijgen
eten-geven: mijn vader verslikt zich en moet geholpen worden met zijn maaltijd
eten-geven: encourage mum to eat and help her drink
eten-geven: slokdarm vernauwd, eten gaat heel langzaam
eten-geven: een geduldig iemand die mijn zus hapjes geeft
eten-geven: drinken vergeten, droge mond, niemand die een beker aanreikt
eten-geven: Slikteam en fingerfood bij slikproblemen, geduldige hulp aan tafel
eten-geven: Genuttigd vocht en voeding noteren, hulp bij iedere maaltijd
in-en-uit-bed: uit bed komen lukt niet alleen
in-en-uit-bed: na het journaal naar bed gebracht worden, niet eerder
in-en-uit-bed: mijn man van 110 kilo omrollen en rechtop zetten
in-en-uit-bed: hoisting my dad off the mattress and into a chair
in-en-uit-bed: getting to the edge of the bed and sitting up
in-en-uit-bed: ik kan niet uit mijn relaxfauteuil opstaan
in-en-uit-bed: wie helpt mij eindelijk eens op tijd uit bed
in-en-uit-bed: met een sling in de tillift en zo de rolstoel in
in-en-uit-bed: Avondploeg: naar bed tot middernacht
in-en-uit-bed: Tillen en transfers met capaciteit tot 200 kilo
voeten: ingrown toenail, bleeding and painful
voeten: voetverzorgster die aan huis nagels knipt en eelt weghaalt
voeten: platvoeten en pijnlijke voetzolen, ik wil zooltjes
voeten: brokkelige kalknagels en kloven
voeten: mijn nagelriem is ontstoken
voeten: iemand die vaders teennagels slijpt
voeten: mijn voeten doen ambetant zeer
voeten: nagels knippen alstublieft, ik kan niet bukken
voeten: Nagelbeugels, loopanalyse en steunzolen bij de podotherapeut
voeten: Voetenspreekuur en voetencheck door een medisch pedicure, Provoet
gebit: mijn voortand is afgebroken en mijn bovenkaak doet zeer
gebit: my gums are raw where the dentures rub
gebit: knarsen en afgesleten kiezen
gebit: verstandskies trekken, ik ben bang
gebit: wortelkanaalbehandeling te duur
gebit: een tandarts die aan huis komt
gebit: etensresten in haar mondhoeken, niemand poetst
gebit: asielzoeker met kiespijn zoekt tandarts
gebit: Tandprothetische praktijk en gebitsbus voor prothese, rebasen en reparatie
gebit: Poetsinstructie en mondspoeling door de mondhygiënist in het tehuis
uiterlijk: kapper thuis knippen
uiterlijk: mijn grijze uitgroei verven en mijn snor weghalen
uiterlijk: een pruik na alopecia, discreet
uiterlijk: mijn littekens camoufleren met camouflage
uiterlijk: tepelhof tatoeëren
uiterlijk: barbershop aan huis, fade en baard
uiterlijk: parels om, parfum op, nagels gelakt
uiterlijk: handmassage en manicure voor dames in de rolstoel
uiterlijk: Ontharing, acnebehandeling en littekenmassage bij de huidtherapeut
uiterlijk: Coiffeur aan huis, modeshow en stijladvies voor bewoners
verpleging: een private nurse for observations at home
verpleging: indicerend wijkverpleegkundige die komt kijken
verpleging: ziekenverzorgster of verpleger bij mijn man thuis
verpleging: verpleegkundige hulp na levertransplantatie
verpleging: gediplomeerde verpleegkundige aan huis gezocht
verpleging: weer een uitzendkracht, ik wil een vaste verpleegkundige
verpleging: iemand die verpleegkundig kan observeren en de dokter belt
verpleging: de thuisverpleegster van het kruis komt niet
verpleging: Verpleging (VP) en straatverpleging, ook voor wie geen adres heeft
verpleging: Verpleegkundige in het weekend en bij acute vragen
wondzorg: verband verwisselen
wondzorg: hondenbeet die ontstoken is, roodheid en pus
wondzorg: een fistel spoelen en tamponneren
wondzorg: schaafplekken en snijwonden verbinden
wondzorg: een splinter die een puist werd en is opengesprongen
wondzorg: krabwonden die openliggen
wondzorg: my wound opened and the dressing must be changed
wondzorg: druktherapie met een vacuümpomp
wondzorg: Wondteam: tumorwonden, ulcera en skin tears
wondzorg: Decubituspreventie en huidinspectie door de wondverpleegkundige
medicijnen: dosering van geneesmiddelen klopt niet
medicijnen: iemand die elke avond mijn medicijnen geeft
medicijnen: her patches and eye drops, who knows what she has taken
medicijnen: de medicatiecassette vullen
medicijnen: antibioticakuur afmaken
medicijnen: mijn peetoom raakt in de war van zijn tabletten
medicijnen: parkinsontabletten exact op tijd
medicijnen: anticonceptiepil op tijd slikken
medicijnen: Oogdruppelhulp viermaal per dag
medicijnen: Medicatieadvies, vermalen en herhaalservice door de apothekersassistent
injecties: bloed prikken thuis
injecties: blood thinner injection, immobile patient
injecties: ijzerinfuus of ijzerspuit bij bloedarmoede
injecties: een reumamedicijn inspuiten, ik kan niet mikken
injecties: iemand die mijn hormoonprik geeft
injecties: bloedstolsels, elke avond een spuit
injecties: kreatinine en hb laten prikken
injecties: prikken tegen allergie en griep, ook reisvaccins
injecties: Prikmomenten aan huis en een priklocatie met prikmaatje
injecties: Spuitinstructie en injectietraining, zo kunt u het zelf
katheter-stoma: mijn blaasslang moet verwisseld
katheter-stoma: indwelling catheter blocked, who can come
katheter-stoma: plakzakje op mijn buikwand laat los
katheter-stoma: endeldarm weg, nu een zakje, ik walg ervan
katheter-stoma: darm irrigeren met een waterzak
katheter-stoma: stoma bag smells and leaks
katheter-stoma: wie helpt met het legen van de plaszak
katheter-stoma: mijn urinezakje lekt in bed
katheter-stoma: Stomacafé, webinar en proefpakket voor mensen met een pouch of neoblaas
katheter-stoma: Irrigatietraining en zwemkleding voor stomadragers
thuis-technisch: maagslang spoelen en voeding steriel aankoppelen
thuis-technisch: infuus aan huis
thuis-technisch: alarms van de beademing, getraind personeel nodig
thuis-technisch: intraveneuze antibiotica bij botontsteking
thuis-technisch: een epidurale pijnpomp thuis
thuis-technisch: zuurstof van de zuurstofleverancier
thuis-technisch: Hickmankatheter of poort aanprikken
thuis-technisch: trained nurses for a boy who is tube fed
thuis-technisch: Infuuspaal, uitzuigapparaat en pompinstructie voor de thuissituatie
thuis-technisch: Thuisdialyse, hemo en peritoneaal, met assistentie
nachtzorg: night shift carer, waking night
nachtzorg: hulp in de nacht
nachtzorg: nachtopas bij mijn man
nachtzorg: een veldbed voor wie bij ons blijft slapen
nachtzorg: tegen kost en inwoning bij moeder slapen
nachtzorg: vader doet de hele nacht geen oog dicht en roept
nachtzorg: 's nachts opendoen voor de nachtploeg
nachtzorg: dagdienst werken en 's nachts zorgen houd ik niet vol
nachtzorg: Nachthotel, slaapdiensten en nachtassistentie
nachtzorg: Nachtzorgteam met akoestische bewaking
kind-verpleging: verpleegkundige voor onze baby
kind-verpleging: kind met taaislijmziekte, vernevelen voor school
kind-verpleging: van het kinderziekenhuis naar huis, zieke dreumes
kind-verpleging: stamceltransplantatie en isolatie bij ons kind
kind-verpleging: kinderarts wil verpleging thuis
kind-verpleging: our premature baby, NICU, oxygen
kind-verpleging: weekends with a children's nurse
kind-verpleging: ziek kind thuis
kind-verpleging: Kinderthuisverpleging en couveusenazorg bij u thuis, MKS
kind-verpleging: Liaison tussen neonatologie en het gezin, cytostatica thuis
na-ziekenhuis: hulp na operatie
na-ziekenhuis: sleutelbeen gebroken, ontslagen, alleen thuis
na-ziekenhuis: came home yesterday after a hysterectomy
na-ziekenhuis: net geopereerd aan mijn blindedarm
na-ziekenhuis: enkelbanden gescheurd, ik kan voorlopig niets
na-ziekenhuis: polsbreuk en rechtshandig
na-ziekenhuis: taxichauffeur zette mij na de opname zo voor de deur af
na-ziekenhuis: net uit het ziekenhuis en nog zo zwak
na-ziekenhuis: Herstelarrangement en maaltijdvoucher na ontslag
na-ziekenhuis: Ontslagbegeleider en thuiskomservice vanuit het ziekenhuis
chronisch-ziek: endometriosis, and no doctor takes me serious
chronisch-ziek: allergisch voor van alles
chronisch-ziek: hepatitis en levenslang controle
chronisch-ziek: sarcoïdose, altijd moe
chronisch-ziek: bloedarmoede door sickle cell
chronisch-ziek: de moed verliezen door een ziekte die blijft
chronisch-ziek: chronische ziekte en werk combineren
chronisch-ziek: someone who understands my illness
chronisch-ziek: Zelfmanagementcursus en groepsprogramma voor chronisch zieken
chronisch-ziek: Ontmoetingsdagen en lotgenotenforum voor patiënten
diabetes: mijn suikerziekte is ontregeld
diabetes: high sugars since I take steroids
diabetes: stroopwafels en cola laten staan
diabetes: insuline instellen
diabetes: een freestyle sensor op mijn arm
diabetes: drijfnat wakker met een hypo, snel limonade
diabetes: diabetescoach bij type 2
diabetes: roti en zoete thee bij suiker
diabetes: Diabetescafé en hulplijn van de diabetesvereniging
diabetes: Fundusfoto, voetcheck en driemaandelijkse controle (DM2)
hart-longen: benauwd op de oprit, stilstaan en hijgen
hart-longen: angina pectoris, nitrospray onder de tong
hart-longen: hartklep operatie gehad
hart-longen: cardiac rehab for women
hart-longen: pollen en houtkachels maken mij kortademig
hart-longen: wachten op een longtransplantatie
hart-longen: stoflongen van de bouw
hart-longen: kortademig en moe, ik wil mijn longen trainen
hart-longen: Hartrevalidatie en harthulp na infarct of decompensatio cordis
hart-longen: Inhalatietechniek, ademtherapie en longaanvalplan
kanker: keelkanker, oncoloog, bestralen
kanker: my wife has leukaemia and chemo fog
kanker: misselijkheid en een smaak van metaal
kanker: punctie uit een knobbel, wachten op de oncoloog
kanker: bottumor bij ons kind
kanker: collega's mijden mij sinds ik kanker heb
kanker: BRCA-gen in de familie
kanker: praten over kanker met lotgenoten
kanker: Werkhervatting en oncorevalidatie na kanker
kanker: Vakantiehuis, wensdag en fotoshoot voor gezinnen met kanker
parkinson: dyskinesie en bevriezen, de pillen zijn op
parkinson: dribbelpasjes voorover en een maskergezicht
parkinson: shaking hand and a whisper of a voice
parkinson: een rechterhand die beeft
parkinson: hersenstimulatie bij parkinson
parkinson: reuk kwijt, stijf en traag
parkinson: mijn man staat als een standbeeld genageld
parkinson: omgaan met de traagheid van parkinson
parkinson: Cueing en beweegclub met livemuziek
parkinson: Parkinsonisme, MSA en DBS: medicatieschema en begeleiding
spierziekte: myasthenie, mijn keelspieren en oogleden worden slap
spierziekte: spasmes en spierkrampen door MS
spierziekte: relapsing remitting MS, exhausted by noon
spierziekte: limb girdle en Friedreich, zeldzame spieraandoeningen
spierziekte: ik verdraag geen warmte met mijn MS
spierziekte: fasciculaties en een verzwakte arm
spierziekte: kinbesturing en omgevingsbediening bij ALS
spierziekte: een spierziekte die steeds erger wordt
spierziekte: Huntingtonteam en spierziektencentrum met ademhalingsonderzoek
spierziekte: Thuisfysiotherapie tegen contracturen, koelvesten bij MS
reuma: ochtendstijf en pijn in elk scharnier
reuma: both my hips hurt, worse at night
reuma: trouwring krijg ik niet meer af van mijn dikke vinger
reuma: psoriatica, jicht en een slijmbeurs
reuma: reumatiek van de kou
reuma: hypermobiel bindweefsel
reuma: artrose in knie en duim
reuma: pot augurken openen met mijn reumahanden
reuma: Osteoporosepoli, botdichtheid en oefengroep
reuma: Reumapoli met infuusbehandeling en gewrichtsbescherming
pijn: clusterhoofdpijn en spanningshoofdpijn
pijn: rugpijn die maar niet overgaat
pijn: onderbuikpijn na een kijkoperatie
pijn: gordelroos rond mijn ribben
pijn: miserie met mijn rug en schouderblad
pijn: fibro flare ups and fatigue
pijn: altijd pijn en geen oorzaak
pijn: oordoppen en donker, ik ben zo uitgeput
pijn: Zenuwblokkades, TENS en capsaïcine bij zenuwpijn
pijn: Pacing bij vermoeidheid en bewegingsangst
`;
