/** Told and offered about who holds it up: carers of a child, a partner or a parent, and who takes over for a while. */
export const whoHoldsItUp = `
mantelzorg: Ik zorg voor mijn zoon, mijn schoonmoeder en de buurman en noem het gewoon mijn leven
mantelzorg: mantelzorg
mantelzorg: ben ik mantelzorger als mijn man depressief is
mantelzorg: Mijn vrouw heeft borderline en ik ben cipier, verpleger en pispaal
mantelzorg: moeder van een volwassen zoon met schizofrenie, 24 jaar al
mantelzorg: mantelzorger zijn van een verslaafde dochter
mantelzorg: steunpunt mantelzorg
mantelzorg: ik doe het met liefde maar het vreet mij op
mantelzorg: brief aan gemeente over mantelzorgwaardering
mantelzorg: broer van een zus met EMB, ik wil weten wat mij te wachten staat
mantelzorg: partner NAH
mantelzorg: wij zorgen met z'n drieën om de beurt, ruzie over het rooster
mantelzorg: mantelzorger 17 jaar
mantelzorg: informal carer
mantelzorg: Zorgt u voor iemand? Dan bent u bij ons aan het goede adres
mantelzorg: hulp voor degene die helpt
mantelzorg: samenwerken met familie, triadegesprek psychiatrie
mantelzorg: 't is mijn plicht, maar 't weegt
mantelzorg: ik kan geen nee zeggen tegen mijn vader
mantelzorg: opa en oma zorgen voor kleinkind met autisme, wij zijn 70
mantelzorg-steun: wie vraagt er eens hoe het met mij gaat
mantelzorg-steun: Ik huil in de auto tussen de apotheek en thuis
mantelzorg-steun: mantelzorger overbelast
mantelzorg-steun: gesprek mantelzorgconsulent
mantelzorg-steun: mijn man heeft een bipolaire stoornis en ik loop al maanden op mijn tandvlees
mantelzorg-steun: ik snauw mijn gehandicapte dochter af en dan schaam ik me
mantelzorg-steun: uitgeput van zorg voor kind met gedragsproblemen
mantelzorg-steun: schuldgevoel als ik een dagje wegga
mantelzorg-steun: EDIZ hoog, partner van CVA-patiënt, verzoek mantelzorgondersteuning
mantelzorg-steun: niemand ziet mij, ik ben de jas aan de kapstok
mantelzorg-steun: wij luisteren, denken mee over je grenzen en regelen wat lucht
mantelzorg-steun: cursus omgaan met psychische kwetsbaarheid in de familie
mantelzorg-steun: I take care of my mother with cancer and I break down
mantelzorg-steun: slaap tekort door nachten bij mijn man
mantelzorg-steun: naasten van iemand met een psychose, ik ben bang in mijn eigen huis
mantelzorg-steun: loslaten van een volwassen kind met beperking
mantelzorg-steun: balans zorg en leven coaching
mantelzorg-steun: iedereen vraagt hoe het met hém gaat
mantelzorg-steun: ik heb mijn eigen pillen nodig om voor hem te zorgen
mantelzorg-steun: mijn zus wil dat ik alles doe
mantelzorg-steun: ons ma wordt lastig en ik kan het niet meer alleen
mantelzorg-steun: mantelzorgmakelaar of praatmaatje, wat helpt mij
mantelzorg-steun: telefoontje in de week voor mij als partner
mantelzorg-steun: moeder van jongen met anorexia, ik kook en huil
mantelzorg-groep: met andere moeders van zorgenkinderen eten en vloeken
mantelzorg-groep: mantelzorgcafé
mantelzorg-groep: groep voor familie van borderliners
mantelzorg-groep: zijn er meer mannen die voor hun vrouw zorgen
mantelzorg-groep: Ypsilon avond
mantelzorg-groep: lotgenoten mantelzorgers werkend 's avonds
mantelzorg-groep: ouderavond spoedig gezin EMB
mantelzorg-groep: zussen en broers van iemand met een beperking
mantelzorg-groep: samen wandelen met mantelzorgers
mantelzorg-groep: carers group for people who look after a partner with cancer
mantelzorg-groep: dag voor mantelzorgers met massage en taart
mantelzorg-groep: gespreksgroep voor kinderen van een psychiatrische ouder, volwassen nu
mantelzorg-groep: wie zorgt er nog meer voor een demente vader én pubers
mantelzorg-groep: naasten van NAH, vrouwengroep
mantelzorg-groep: iets met verwennen, Dag van de Mantelzorg
mantelzorg-groep: Turkse mantelzorgers thee en tips
mantelzorg-groep: tweewekelijkse koffie familie ggz
mantelzorg-groep: allemaal mensen die het snappen zonder uitleg
mantelzorg-groep: jongvolwassen mantelzorgers 18-30 bijkletsen
mantelzorg-regelen: mijn baas vindt dat ik te vaak weg ben voor mijn zoon
mantelzorg-regelen: zorgverlof
mantelzorg-regelen: hoe combineer ik nachtdienst en een zieke vrouw
mantelzorg-regelen: langdurend zorgverlof loon
mantelzorg-regelen: ik moet elke dag bellen met acht instanties voor mijn kind
mantelzorg-regelen: wie neemt het regelwerk van mij over
mantelzorg-regelen: parkeren als mantelzorger
mantelzorg-regelen: kostwinner en verzorger
mantelzorg-regelen: I have to stop working because of my disabled son, what are my rights
mantelzorg-regelen: werkgever mantelzorgvriendelijk
mantelzorg-regelen: mantelzorgwoning in de tuin
mantelzorg-regelen: uitkering gekort omdat ik bij moeder slaap
mantelzorg-regelen: dubbele kinderbijslag intensieve zorg
mantelzorg-regelen: minder werken voor zieke ouder, pensioen
mantelzorg-regelen: netwerk: taken verdelen familie app
mantelzorg-regelen: studie en zorg voor moeder regeling
mantelzorg-regelen: ik raak mijn baan kwijt door mantelzorg
respijt: één zaterdag niks
respijt: ik wil er even uit
respijt: respijtzorg
respijt: Wanneer heb ik voor het laatst een boek gelezen? Voor zijn geboorte, en hij is elf
respijt: adempauze
respijt: een avond uit met mijn vrouw, al is het maar friet
respijt: overbelaste ouders van kind met autisme
respijt: oppas die durft
respijt: mantelzorgvervanging verzekering
respijt: vakantie voor mij, zorg voor hem
respijt: respijthuis
respijt: break from caring for my autistic teenager
respijt: ik moet zelf onder het mes, wie vangt mijn zoon op
respijt: dagopvang om mij te ontlasten
respijt: partner van NAH weekend alleen
respijt: Even lucht: thuis, overdag of met overnachting
respijt: respijt vg
respijt: op adem komen
respijt: ik ben jaloers op mensen die moe zijn van feest
respijt: gezin met zorgintensief kind zoekt verlichting
respijt-thuis: iemand die zaterdagavond bij onze jongen met epilepsie blijft
respijt-thuis: gespecialiseerde oppas
respijt-thuis: logeren wil hij niet, dus moet er iemand hier komen
respijt-thuis: handen in huis
respijt-thuis: oppas aan huis voor kind met syndroom
respijt-thuis: vrijwillige thuiszorg oppas bij man met NAH
respijt-thuis: mijn vrouw met MS kan niet alleen, ik wil een avond naar de zangrepetitie
respijt-thuis: Auti-oppas
respijt-thuis: bed-bad-boterham zodat ouders om tien uur thuis zijn
respijt-thuis: een vervanger die blijft slapen
respijt-thuis: saar aan huis 24 uur vervangende mantelzorg
respijt-thuis: sitter for disabled child, evening
respijt-thuis: studente orthopedagogiek past op bij kinderen die anders zijn
respijt-thuis: thuisblijven bij mijn dochter met EMB een middagje
respijt-thuis: iemand die hem kent als ik in het ziekenhuis lig
respijt-thuis: respijt aan huis wmo
respijt-thuis: vrijwilliger zit bij haar, ik fiets een rondje
respijt-thuis: meerdaagse vervanging mantelzorger
respijt-thuis: thuisoppas palliatief zodat vrouw naar kerk kan
respijt-thuis: 'k zou eens nen avond weg willen, maar wie let op hem
logeren: een paar nachten weg voor onze zoon van 31 met autisme
logeren: logeerhuis volwassenen verstandelijke beperking
logeren: mijn broer komt logeren maar slaapt nooit zonder begeleiding
logeren: logeren NAH man 52
logeren: weekend woongroep op proef
logeren: zorghotel of logeeropvang tijdens operatie van mij
logeren: logeerweekend volwassen gehandicapten
logeren: korte opname van vrouw met ms als ik op vakantie ga
logeren: respijtbed ggz
logeren: tien dagen zorg terwijl wij naar Portugal
logeren: logeerplek voor man met Down en dementie
logeren: weekend stay for adult son with learning disability
logeren: logeeropvang met verpleging
logeren: twee keer per maand uit logeren, eigen kamer, vast bed
logeren: vrij? Vakantie? Tijdelijk elders wonen met zorg
logeren: logeren vanuit Wlz, drie etmalen per week
logeren: Het Logeerhuisje aan de rand van het bos, zes gasten, spelletjes, geen haast
logeren: deeltijdverblijf gehandicapt
logeren: moeder op IC, dochter met beperking moet ergens heen
logeren: kortverblijf
`;
