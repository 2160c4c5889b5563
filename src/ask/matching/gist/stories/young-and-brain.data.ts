/** Told and offered about dementia before old age, those beside it, and brain injury: living, days and peers. */
export const youngAndBrain = `
jonge-dementie: Mijn man is 52 en manager, hij maakt ineens grove fouten in offertes en lacht op begrafenissen. De diagnose is FTD.
jonge-dementie: dementie onder 65
jonge-dementie: alzheimer op je 48e kinderen
jonge-dementie: dagbesteding jong dementerend sportief
jonge-dementie: mijn moeder kreeg het op haar vijftigste toen ik eindexamen deed, ik ben nu negentien en zij weet niet meer op welke school ik zat
jonge-dementie: wij zitten met een hypotheek, twee pubers en een vrouw van 47 met alzheimer, overal waar we komen is iedereen tachtig
jonge-dementie: ik ben 58, heb posterieure corticale atrofie en wil nog hardlopen en koken zolang het kan
jonge-dementie: Op mijn werk dachten ze aan een burn-out of midlifecrisis, twee jaar later bleek het dementie te zijn. Ik ben 55.
jonge-dementie: Beste meneer, onze collega van 56 raakt de draad kwijt door een hersenziekte. Welke begeleiding is er voor werkende mensen met dementie?
jonge-dementie: mn pa is 51 en al dement, al mn vrienden hebben een normale vader, best kut
jonge-dementie: bij de dagopvang is mijn man de enige met een spijkerbroek en een baard, hij is 59 en wil niet tussen rollators zitten
jonge-dementie: arbeidsongeschikt verklaard wegens jong dementeren, hoe zit het met de WIA en onze kleine kinderen
jonge-dementie: als bedrijfsarts zoek ik opvang en advies voor een werknemer van 54 met frontotemporale dementie
jonge-dementie: zij is pas 60, fysiek topfit, fietst veertig kilometer maar kan haar eigen straat niet vinden
jonge-dementie: mijn vrouw jong, ziekte alzheimer, kinderen klein, ik moet werken, wat doen
jonge-dementie: onze papa is 49 en al aan 't dementeren, waar vinden wij een plek voor jonge mensen
jonge-dementie: erfelijke vorm, mijn vader en oom kregen het voor hun vijftigste en ik wil weten of ik het gen draag
jonge-dementie: een groep waar mannen van in de vijftig met alzheimer samen mountainbiken en klussen
jonge-dementie: ze koopt impulsief drie auto's, is schaamteloos, heeft geen gevoel meer voor onze zoontjes, FTD zegt de neuroloog
jonge-dementie: woonvorm voor iemand van 57 met dementie, een gewoon verpleeghuis past niet bij zijn leeftijd
jonge-dementie: Early onset Alzheimer's, 53, still working part time
jonge-dementie: My wife is 49 and has frontotemporal dementia, our kids are in primary school
jonge-dementie: support for younger people with dementia
jonge-dementie: scheiding dreigt omdat mijn man van 50 zo veranderd is, kil en ontremd, nu weten we dat het zijn frontaalkwab is
jonge-dementie: hij was piloot en staat nu op zijn 56e te huilen omdat hij zijn veters niet kan strikken, ik krijg de diagnose niet uitgelegd aan onze dochter van negen
jonge-dementie: dement terwijl de menopauze nog maar net voorbij is
jonge-dementie dementie-naasten: lotgenoten gezocht, mijn partner van 55 heeft alzheimer en onze vrienden blijven weg
jonge-dementie: op papier ben ik te jong voor alle ouderenhulp, maar de alzheimer houdt zich niet aan leeftijden
jonge-dementie: mijn broer met down is vijftig en dementeert al
jonge-dementie: niemand herkende het omdat hij pas 45 was, ze behandelden jarenlang een depressie
jonge-dementie: mijn zoon moet zijn vader van 53 elke dag van de bouwmarkt halen, hij belooft klanten korting die er niet is, alzheimer
jonge-dementie: Dagbesteding voor jonge mensen met dementie: actief, buiten, met leeftijdgenoten
jonge-dementie: Jong dementerenden: gespecialiseerd behandelteam voor wie voor het 65e jaar dementie kreeg
jonge-dementie: Expertisecentrum jonge mensen met dementie, diagnostiek, dagbehandeling, wonen en gezinsbegeleiding
jonge-dementie: Gezinscoach bij dementie op jonge leeftijd, ook voor kinderen en tieners
jonge-dementie: Wandelen, racefietsen, koken en vrijwilligerswerk voor vijftigers met alzheimer of FTD
jonge-dementie: Kleinschalige woning voor mensen onder de 65 met dementie, met muziek van nu en een sportruimte
jonge-dementie: Gespreksgroep FTD voor partners van jonge mensen met frontotemporale dementie
jonge-dementie: Als dementie vroeg komt: advies over werk, inkomen, hypotheek en opgroeiende kinderen
jonge-dementie: Landelijk kenniscentrum dementie op jonge leeftijd, erkende aanbieders met keurmerk
jonge-dementie: Wmo en Wlz dagbehandeling voor jonge cliënten met dementie, met arbeidsmatige taken
jonge-dementie: De Herberg, ontmoetingsplek voor jong dementerenden en hun gezin
jonge-dementie: Weekend weg met gezinnen waarvan een ouder al jong dementie kreeg
jonge-dementie: Werkplaats waar mensen van veertig tot vijfenzestig met alzheimer fietsen repareren en koffie schenken
jonge-dementie: Dagbehandeling met sport en creatieve therapie bij vroege alzheimer, frontotemporale of erfelijke dementie
jonge-dementie: Maatjes van dezelfde leeftijd voor jonge mensen met geheugenverlies
dementie-naasten: Hoe antwoord ik als mijn vrouw vijftig keer per dag vraagt hoe laat we gaan, ik snauw haar af en daarna heb ik spijt
dementie-naasten: omgaan met dementerende partner
dementie-naasten: cursus mantelzorg alzheimer familie
dementie-naasten: gespreksgroep dochters demente moeder
dementie-naasten: Ik rouw om iemand die nog leeft. Mijn man zit naast me maar onze gesprekken zijn weg.
dementie-naasten: Mijn kinderen van zeven en tien vragen waarom opa zo raar doet, hoe leg ik dementie uit
dementie-naasten: vader heeft alzheimer, moeder ontkent het en dekt alles toe, en wij zussen staan lijnrecht tegenover elkaar over wat er moet gebeuren
dementie-naasten: Ik voel mij schuldig dat ik mijn demente echtgenote naar het verpleeghuis bracht, ik lig ervan wakker
dementie-naasten: Als huisarts zie ik een uitgeputte echtgenoot, hij zorgt al zes jaar voor zijn vrouw met alzheimer. Is er een steungroep in de buurt?
dementie-naasten: Beste redactie, is er een avond over dementie waar familieleden vragen kunnen stellen aan een deskundige?
dementie-naasten: hij kent mijn naam niet meer, ik ben die aardige mevrouw, hoe blijf ik van hem houden
dementie-naasten: we waren zesenveertig jaar getrouwd toen de ziekte begon, ik doe alles voor haar, ze scheldt me uit, mijn vrienden komen niet meer en ik wil eens horen hoe andere mannen dat volhouden
dementie-naasten: ik word boos op mijn demente moeder en dat wil ik niet, wie leert mij geduld en andere zinnen
dementie-naasten: mijn tante dement, ik zorg elke dag, huil veel, wil praten met mensen zelfde
dementie-naasten: ons ma verliest haar verstand en ik verlies ons ma, kan ik ergens mijn hart luchten
dementie-naasten: moet ik meegaan in haar verhaal dat de oorlog bezig is, of haar corrigeren
dementie-naasten: lezing in de bibliotheek over alzheimer voor familie
dementie-naasten: hoe verdeel je de taken met broers als pa dement is en een van hen nooit komt
dementie-naasten: online training voor partners, ik kan de deur niet uit vanwege mijn man zijn vergeetziekte
dementie-naasten: op bezoek bij moeder weet ik niet wat ik moet zeggen, we zitten daar maar en ze herkent me niet
dementie-naasten: How do I cope with my husband's dementia without losing myself
dementie-naasten: carers group for spouses of people with Alzheimer's
dementie-naasten: I feel guilty and angry at my mother with dementia
dementie-naasten: mag ik nog verliefd worden terwijl mijn vrouw met alzheimer is opgenomen, met wie kan ik dat delen
dementie-naasten: als enig kind draag ik alles rond mijn dementerende ouders, ik wil horen van anderen in dezelfde schuit
dementie-naasten: wij als buren eten elke week met haar, ze is dement, hoe kunnen wij beter met haar praten
dementie-naasten: ik heb handvatten nodig over communiceren, aanraken en afleiden, mijn schoonmoeder raakt van elke uitleg overstuur
dementie-naasten: de kleinkinderen zijn bang voor hun verwarde omi, tips
dementie-naasten mantelzorg-groep: iets op zaterdag voor werkende zoons en dochters met een vergeetachtige vader
dementie-naasten: mijn schoonzus vindt dat ik overdrijf over de alzheimer van mijn man, ik voel me totaal alleen staan
dementie-naasten: de geboren verteller zwijgt nu, ik mis mijn maatje, wie begrijpt dat stille verdriet naast iemand met dementie
dementie-naasten: Alzheimer Café: een avond voor partners, familie en vrienden, met spreker, muziek en een drankje
dementie-naasten: Gespreksgroep voor partners van mensen met dementie, acht bijeenkomsten met een psycholoog
dementie-naasten: Mantelzorgtraining omgaan met dementie, kosteloos via de gemeente
dementie-naasten: Online cursus Dementie de baas, voor naasten, in eigen tempo met een coach
dementie-naasten: Voor dochters en zonen: samen delen hoe het is als je ouder je vergeet
dementie-naasten: Familiebegeleiding bij dementie, een gesprek met alle kinderen aan één tafel
dementie-naasten: Levend verlies, begeleiding van echtgenoten bij rouw rond alzheimer
dementie-naasten: Simulator: ervaar zelf hoe het is om dementie te hebben en begrijp uw naaste beter
dementie-naasten: Geheugencafé voor mantelzorgers van Turkse en Marokkaanse ouderen, in het buurthuis
dementie-naasten: Telefonische hulplijn dementie dag en nacht bereikbaar, ervaren vrijwilligers luisteren naar familieleden
dementie-naasten: Psychosociale ondersteuning voor naasten, Zvw en Wmo, ook na opname van uw partner met dementie
dementie-naasten: Contactgroep dementie, wandelkoffie voor mensen van wie de partner niet meer thuis woont
dementie-naasten: Oefenen met een acteur: hoe reageert u als uw moeder boos of verdrietig wordt door haar dementie
dementie-naasten: Samen naar de film en napraten, bijeenkomst over houden van iemand die vergeet
dementie-naasten: Vakantieweek voor echtparen waarvan een van beiden dementie heeft, met begeleiding en ontspanning voor de ander
hersenletsel: Twee jaar geleden van de ladder gevallen, schedelbasisfractuur. Nu ben ik mijn baan kwijt en kan ik niet eens een supermarkt in.
hersenletsel: hersenletsel wat nu
hersenletsel: gevolgen beroerte onzichtbaar
hersenletsel: overprikkeld na hersenschudding winkel
hersenletsel: mijn zoon kreeg een hockeybal tegen zijn slaap, op de scan zie je niks, maar hij leest geen bladzijde meer uit
hersenletsel: sinds zijn hartstilstand en zuurstoftekort is mijn partner een kind, hij lacht niet en vraagt niets
hersenletsel: Ik vergeet wat ik ging zeggen, ruik niets meer en lach op verkeerde momenten. Dat kwam door de hersenvliesontsteking.
hersenletsel: Van buiten zie je niks aan mij, maar na een uur praten is mijn hoofd een sneeuwbol en moet ik in het donker liggen. Mensen zeggen dat ik er goed uitzie.
hersenletsel: Geachte mevrouw, mijn zwager heeft een aneurysma gehad. Hij is lichamelijk opgeknapt maar vlak, traag en prikkelbaar. Waar kunnen wij terecht?
hersenletsel: wijkteam zoekt deskundigheid: jonge moeder met traumatisch hersenletsel na aanrijding, overvraagd, prikkelgevoelig
hersenletsel: ze viel met carnaval van een wagen en lag drie weken in coma, ze leeft maar het is mijn zusje niet meer
hersenletsel: de revalidatie is klaar, ze zwaaiden ons uit en toen begon het pas, want thuis merk je hoe weinig er nog in zijn hersenen lukt
hersenletsel: na mijn bestraling voor een hersentumor ben ik traag van begrip, moe en emotioneel
hersenletsel: mijn broer ongeluk scooter, hoofd kapot, nu altijd boos en vergeten, wie helpt
hersenletsel: een beroerte gehad en sindsdien hangt mijn rechterhelft en huil ik om elke reclame
hersenletsel: na een attaque is ons pa zijn eigen niet meer
hersenletsel: gamen scrollen muziek alles is te veel sinds die klap op m'n kop bij voetbal, word gek
hersenletsel: hij verwaarloost zijn linkerkant, botst tegen deurposten en eet zijn bord half leeg
hersenletsel: ik ben ingestort bij een verjaardag, die stemmen door elkaar, het tl-licht, de blikken, ik red het niet sinds de bloeding
hersenletsel: whiplash en postcommotioneel syndroom, de verzekering gelooft mij niet
hersenletsel: My brother had a traumatic brain injury in a car crash
hersenletsel: since the aneurysm I have no filter and get exhausted by noise
hersenletsel: concussion symptoms for a year, who understands this
hersenletsel: tumor uit mijn voorhoofdskwab, sindsdien geen initiatief, ik kan uren naar een muur kijken
hersenletsel: hij werd gereanimeerd op de tennisbaan, te laat, nu is zijn geheugen een gatenkaas en denkt hij dat het 1998 is
hersenletsel: epileptische aanvallen en vermoeidheid overgehouden aan een schotwond in het hoofd
hersenletsel: de specialist noemt het cva, maar wat betekent dat voor ons leven, ons werk en autorijden
hersenletsel: niet aangeboren hersenletsel na een dronken bestuurder, er loopt een letselschadezaak
hersenletsel: onze tiener heeft na encefalitis moeite met school en vriendschappen
hersenletsel: vader snapt niet dat hij na zijn herseninfarct geen auto kan besturen, hij overschat zich, en moeder durft niets te zeggen
hersenletsel: leren leven met een brein dat op halve kracht draait
hersenletsel: Hersenletselteam: één loket voor alle vragen na een beroerte, ongeval of hersentumor
hersenletsel: Expertisecentrum NAH, behandeling van volwassenen met niet-aangeboren hersenletsel in de chronische fase
hersenletsel: CVA-nazorg, verpleegkundige belt en bezoekt u in het eerste jaar na uw beroerte
hersenletsel: Prikkelpoli, uitleg en oefenen bij overgevoeligheid voor licht en geluid
hersenletsel: Cognitieve revalidatie: geheugenstrategieën, tempo, aandacht en inzicht na hersenletsel
hersenletsel: Langdurige intensieve neurorevalidatie voor mensen met bewustzijnsstoornissen
hersenletsel: Coördinator hersenletsel wijst de weg langs artsen, gemeente, UWV en letselschade
hersenletsel: Informatieavonden over de onzichtbare gevolgen van een herseninfarct of hersenbloeding
hersenletsel: Behandelprogramma Hersenz voor de chronische fase: grip op energie, wie ben ik, lichaam in beweging
hersenletsel: Wonen, leren en behandelen bij ernstig hersenletsel, Wlz met verblijf, LG en NAH
hersenletsel: Jongeren met hersenletsel: terug naar school met ambulante ondersteuning
hersenletsel: Breinlijn, gratis vragen stellen aan een deskundige over hersenschudding en andere schade aan de hersenen
hersenletsel: Neuropsychologische behandeling na CVA of trauma capitis, Zvw, verwijzing nodig
hersenletsel: Partnerprogramma en systeemtherapie bij karakterverandering door hersenletsel
hersenletsel: Stichting voor mensen met een opgelopen hersenbeschadiging: advies, bezoek, belangenbehartiging
nah-begeleiding: ik heb iemand nodig die samen met mij de dag indeelt zodat ik na mijn hersenbloeding niet om elf uur al leeg ben
nah-begeleiding: nah begeleider thuis
nah-begeleiding: ambulant begeleider hersenletsel wmo
nah-begeleiding: mijn zus heeft na haar cva een eigen flatje, maar de post ligt ongeopend, ze laat pannen verbranden en durft geen instantie te bellen
nah-begeleiding: De begeleider die we nu hebben weet niets van hersenletsel en zegt dat mijn man lui is. Wij willen iemand met kennis van initiatiefverlies.
nah-begeleiding: coach die meegaat naar mijn werk en uitlegt wat overprikkeling na een ongeval met mij doet
nah-begeleiding: maatschappelijk werker ziekenhuis: meneer gaat na hersenvliesontsteking naar huis, heeft dagelijks begeleiding nodig bij plannen, geldzaken en emoties
nah-begeleiding: Goedendag, sinds het infarct raakt mijn vader verstrikt in alle handelingen. Komt er bij u iemand wekelijks thuis om strategieën te oefenen?
nah-begeleiding: ik vergeet afspraken, koken duurt drie uur en mijn lontje is zo kort dat de kinderen op hun tenen lopen, sinds die dakpan op mijn hoofd, een vaste begeleider zou ons gezin redden
nah-begeleiding: man ongeluk hoofd, weer thuis, hij kan dag niet plannen, iemand moet komen en leren hem
nah-begeleiding: mijn hersens doen raar sinds de scooterval, ik wil chillen en studeren maar heb iemand nodig die me erdoorheen sleept
nah-begeleiding: begeleiding aan huis voor onze nonkel met een niet-aangeboren hersenletsel
nah-begeleiding: hulp met agenda, pictogrammen op de telefoon en rustmomenten, voor iemand met cognitieve klachten na een hersentumor
nah-begeleiding: Home coach who understands fatigue and overload after brain injury
nah-begeleiding: I need structure and reminders since my stroke
nah-begeleiding: someone to help my brother live alone with a head injury
nah-begeleiding: hij doet niets uit zichzelf sinds de operatie aan zijn brein, er moet een aanzwengelaar komen
nah-begeleiding: ik wil zelfstandig wonen met mijn hersenletsel en niet bij mijn ouders blijven hangen
nah-begeleiding: echtgenote heeft ziekte-inzicht verloren na de bloeding, koopt onzin en zegt ja aan elke verkoper, wie begeleidt haar in praktische zaken
nah-begeleiding: een begeleider die ook ons als stel helpt, want na zijn hersenschade communiceren we als twee vreemden
nah-begeleiding: leren doseren, nee zeggen en pauzes nemen met een beschadigd brein
nah-begeleiding: ik kan niet filteren en schiet in de stress van de belastingpapieren sinds mijn tia's, help aan de keukentafel
nah-begeleiding: nazorg thuis na het revalidatiecentrum, mijn hersenkneuzing is nog lang niet over
nah-begeleiding: de gemeente gaf drie uur begeleiding, welke aanbieder heeft verstand van NAH
nah-begeleiding: mijn dochter van 24 heeft na zuurstofgebrek weinig geheugen en wil toch een eigen studio, wie ondersteunt haar daar
nah-begeleiding: hij wordt agressief van drukte na de klap op zijn hoofd, een begeleider zou hem moeten leren wanneer hij zich moet terugtrekken
nah-begeleiding: inzicht krijgen in wat ik nog kan, gewoon iemand die naast mij loopt na mijn herseninfarct
nah-begeleiding: mijn moeder durft de straat niet over sinds haar beroerte en begrijpt het busschema niet, wie oefent dat met haar
nah-begeleiding: een jobcoach met kennis van hersenletsel zodat ik mijn halve baan houd
nah-begeleiding: weer zelf boodschappen leren doen met een lijstje en oordoppen, onder begeleiding
nah-begeleiding: Ambulante begeleiding bij NAH, wij kennen de onzichtbare gevolgen en werken in uw tempo
nah-begeleiding: Breincoach aan huis: overzicht, energie verdelen, omgaan met prikkels en geheugensteuntjes
nah-begeleiding: Individuele begeleiding NAH, Wmo, Wlz of pgb, door gespecialiseerde hbo'ers
nah-begeleiding: Begeleiding van gezinnen waarin een ouder hersenletsel heeft
nah-begeleiding: Zelfstandig wonen met hersenletsel, training in een oefenappartement en hulp aan huis
nah-begeleiding: Weer grip: een half jaar thuis oefenen na een beroerte met plannen, koken en administratie
nah-begeleiding: Wij gaan mee naar de keuringsarts, leggen uit wat NAH is en brengen rust in je week
nah-begeleiding: NAH-specialist in de wijk, casusregie bij hersenletsel en complexe vragen
nah-begeleiding: Begeleid werken en jobcoaching voor mensen met een niet-aangeboren hersenletsel
nah-begeleiding: Beeldbellen met je begeleider, dagelijks een startgesprek voor mensen met initiatiefstoornis
nah-begeleiding: Zorg op maat na een ongeluk of hersenbloeding: praktische hulp thuis, emotionele steun, partner inbegrepen
nah-begeleiding: Hooi op je Vork-methode toegepast thuis, begeleiding bij vermoeidheid na hersenletsel
nah-begeleiding: Persoonlijk begeleider met ervaring in afasie, apraxie en gedragsverandering
nah-begeleiding: Ondersteuning bij studeren met hersenletsel, op mbo, hbo of universiteit
nah-begeleiding: Korte lijnen met revalidatiearts en neuropsycholoog, begeleiding NAH van ziekenhuis naar huis
nah-dag: thuis op de bank word ik gek maar mijn oude beroep als loodgieter lukt niet meer met mijn hersenletsel, ik wil wat met mijn handen doen
nah-dag: dagbesteding hersenletsel prikkelarm
nah-dag: activiteitencentrum nah vervoer
nah-dag: de dagbesteding waar ze nu zit is gemengd met dementerenden, zij is 38 en kreeg een beroerte
nah-dag: mijn partner zit sinds zijn coma de hele dag achter de gordijnen, een plek met een houtdraaibank of een moestuin zou hem een reden geven om op te staan
nah-dag: als ergotherapeut zoek ik een atelier voor een cliënt met CVA, eenhandig, die van schilderen houdt
nah-dag: Geachte lezer, onze zoon liep bij een duikongeval hersenschade op. Is er doordeweeks een activiteit in kleine groep, zonder radio op de achtergrond?
nah-dag: UWV keurde mij volledig af na mijn hersenbloeding, ik mis collega's en een doel voor de ochtend
nah-dag: waar kan ik overdag naartoe met een hersenschade, ik wil computers repareren
nah-dag: mijn man hoofd ziek na ongeluk, zit thuis, wil werken beetje, geen druk
nah-dag: dagcentrum voor onze broer met een hersenbeschadiging, hij knutselt geerne
nah-dag: twee ochtenden met mensen die snappen dat ik na een uur plat moet, en toch iets maken dat verkocht wordt
nah-dag: keramiek, mozaïek, fotografie, zolang ik maar weg ben uit de vier muren na mijn infarct
nah-dag: Daytime activities for a man of 45 with acquired brain injury
nah-dag: place to go twice a week after my stroke, woodworking or gardening
nah-dag: my husband can't work since his head injury and is bored
nah-dag: zij was bloemist en kan door haar hersenletsel geen klanten meer aan, misschien boeketten binden op een rustige werkplek
nah-dag: een hond uitlaten of dieren voeren overdag, ik heb sinds de hersenvliesontsteking ritme nodig
nah-dag: kan ik op therapeutische basis in een keuken snijden en afwassen, met hersenletsel en één goede arm
nah-dag: leeftijdgenoten, humor, een werkbank en stilte, dat zoek ik na mijn hersenkneuzing
nah-dag: ik wil mijn hersenen trainen overdag met opdrachten en sporten in plaats van kruiswoordpuzzels alleen
nah-dag: mijn vrouw moet werken, ik kan niet alleen zijn sinds mijn epilepsie en hersenletsel, een dagplek dus
nah-dag: stichting die oude meubels opknapt met mensen die een ongeluk of cva kregen
nah-dag: sinds de herfst is hij uitbehandeld in het revalidatiecentrum, maar wat vult nu zijn dinsdag en woensdag
nah-dag: dagopvang voor mijn schoonzus met korsakov lijkt me niks, zij heeft een hersentumor gehad
nah-dag: weer lid zijn van een ploeg, al is het maar schroefjes tellen, na mijn beroerte
nah-dag: een dagplek met koken en tuin, waar ze rekening houden met afasie en geheugenverlies na een infarct
nah-dag: iets tussen werk en niets in, mijn breinletsel laat vier uur per week toe
nah-dag: muziek maken en theater met mensen met hersenletsel
nah-dag: mijn vader van 61 is na zijn beroerte te jong voor het bejaardenhuis en te ziek voor de garage
nah-dag: Dagbesteding NAH: rustige werkruimtes, kleine groepen, begeleiders met kennis van prikkels
nah-dag: Activiteitencentrum voor mensen met niet-aangeboren hersenletsel, van hout en keramiek tot redactie en tuin
nah-dag: Arbeidsmatige dagbesteding na hersenletsel, werkervaring opdoen in eigen tempo
nah-dag: Trefpunt NAH, samen koken, tuinieren, computeren en weer ontdekken wat je kunt
nah-dag: Dagactiviteiten voor jongvolwassenen met hersenletsel, Wmo of Wlz-indicatie
nah-dag: Atelier en fietsenwerkplaats, aangepaste gereedschappen voor eenhandig werken na CVA
nah-dag: Dagprogramma met geheugentraining, sport en gesprek voor mensen in de chronische fase na een beroerte
nah-dag: Boerderij met NAH-groep, buitenwerk in stilte, prikkelvrije kas
nah-dag zorgboerderij: Werken met paarden en planten voor wie een hersenbeschadiging opliep
nah-dag: Lunchroom gerund door mensen met hersenletsel
nah-dag: Dagbesteding met doel: proefplaatsing naar vrijwilligerswerk of betaald werk na NAH
nah-dag: Van dinsdag tot vrijdag open huis voor mensen die door een ongeval of hersenaandoening thuis kwamen te zitten
nah-dag: Groepsbegeleiding hersenletsel in dagdelen met rustkamer en vervoer per taxibus
nah-dag: Creatief centrum waar mensen na een herseninfarct schilderijen en kaarten maken voor de verkoop
nah-dag: Kleine werkplaats zonder harde muziek of tl-buizen, speciaal voor overprikkelde hersenen
nah-groep: zijn er avonden voor jonge vrouwen die een beroerte hadden, in het ziekenhuis was ik de enige onder de veertig
nah-groep: lotgenoten hersenschudding
nah-groep: partnergroep cva
nah-groep: breincafe in de buurt
nah-groep: niemand snapt dat ik na een uur visite plat moet, ik wil praten met mensen die dezelfde hersenklachten hebben
nah-groep: mijn vader en moeder gingen uit elkaar na zijn hersenletsel, ik zoek kinderen van wie een ouder ook veranderde
nah-groep: ik ben getrouwd met een man die na zijn hersenbloeding geen empathie meer heeft, praten met andere echtgenotes zou mij zo opluchten
nah-groep: Als verpleegkundige van de CVA-poli wil ik patiënten verwijzen naar een groep waar ze ervaringen uitwisselen
nah-groep: Beste, ik heb in 2021 een hersentumor gehad en zoek een club waar we niet over de ziekte móéten praten maar wel mogen
nah-groep: ik heb ongeluk gehad met hoofd en wil andere mensen met zelfde probleem leren kennen
nah-groep: wie wil er appen, ik ben 20 en heb nah door een scooterongeluk, al m'n vrienden haakten af
nah-groep: babbelgroep voor mensen met een hersenletsel
nah-groep: ouders van een kind dat na verdrinking hersenschade heeft, waar treffen die elkaar
nah-groep: vroeger was ik de gangmaker van het team, nu durf ik na mijn hersenletsel geen kroeg meer in en zoek ik kerels die dat herkennen, zonder hulpverlener die met een schrijfblok zit
nah-groep: Stroke survivors meeting near me
nah-groep: group for wives of men with brain injury
nah-groep: online community concussion recovery
nah-groep: koffieochtend waar het stil mag zijn, met mensen met een beschadigd brein
nah-groep: herkenning zoeken bij anderen met een subarachnoïdale bloeding
nah-groep: samen wandelen met lotgenoten na een hersenbloeding
nah-groep: een kookclub van mensen die een CVA kregen
nah-groep: iedere dinsdag een praatje met gelijkgestemden die ook struikelen over hun eigen hersenen sinds een auto-ongeval
nah-groep: ik krijg goedbedoelde tips van gezonde mensen en word daar zo moe van, geef mij maar ervaringsgenoten met een herseninfarct
nah-groep: hoe doen andere gezinnen dat met een vader met hersenletsel, ik wil ze ontmoeten
nah-groep: waar komen ze samen, die mensen van de hersenletselvereniging
nah-groep: zeilweekend of sportkamp voor mensen met NAH
nah-groep: mijn zoon van 17 wil jongeren ontmoeten die ook een hersenkneuzing hadden
nah-groep: na de groepstherapie viel het contact met de andere cva-patiënten weg, dat mis ik
nah-groep: is er een besloten facebookgroep voor postcommotioneel
nah-groep: mijn echtgenoot kan zijn verhaal niet kwijt bij vrienden, hij heeft een maatje nodig dat zelf een hersenbloeding overleefde
nah-groep: NAH-café, maandelijkse ontmoeting voor mensen met hersenletsel en hun naasten
nah-groep: Lotgenotencontact beroerte, door ervaringsdeskundigen van de patiëntenvereniging
nah-groep: Gespreksgroep voor partners van mensen met niet-aangeboren hersenletsel
nah-groep: Jongerengroep hersenletsel, 16 tot 30 jaar, pizza, gamen en praten
nah-groep: Hersencafé met een thema-avond over vermoeidheid, relaties of werk na hersenschade
nah-groep: Wandel- en fietsgroep voor mensen die een CVA of TIA hebben gehad
nah-groep: Broers en zussen van iemand met NAH ontmoeten elkaar
nah-groep: Ervaringsdeskundige ondersteuner hersenletsel zoekt u op in het ziekenhuis en vertelt zijn eigen verhaal
nah-groep: Belangenvereniging met regionale afdelingen voor getroffenen van hersenletsel en mantelzorgers
nah-groep: Cursus Niet rennen maar plannen, in een groep met andere mensen met NAH
nah-groep: Koffietafel voor mensen met een hersenaandoening, prikkelarme zaal, korte bijeenkomst
nah-groep: Digitale lotgenotengroep, tweewekelijks via beeldscherm, na hersenschudding of whiplash
nah-groep: Samen verder na een beroerte: zes avonden voor stellen
nah-groep: Contactdag voor ouders van kinderen met hersenletsel
nah-groep: Maatjesproject waarbij iemand die zijn hersenletsel een plek gaf een nieuwkomer ondersteunt
`;
