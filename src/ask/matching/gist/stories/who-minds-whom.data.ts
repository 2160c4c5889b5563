/** Told and offered by other hands: those who care, their breaks, talks and papers, and support at home. */
export const whoMindsWhom = `
mantelzorg: ben ik mantelzorger, ik doe het gewoon, hij is mijn man
mantelzorg: ik zorg voor mijn schoonvader, mijn moeder en twee pubers
mantelzorg: zorgen voor je buurvrouw, is daar iets voor
mantelzorg: elke dag op en neer naar Almelo, met soep
mantelzorg: waar vind ik alles voor wie voor een zieke zorgt
mantelzorg: mijn moeder leunt op mij en op niemand anders
mantelzorg: ik hoef niets voor haar, ik wil weten wat er is voor mij
mantelzorg: zus van iemand met een ziekte, altijd maar klaarstaan
mantelzorg: wij Turkse dochters doen het zelf, maar wie helpt ons
mantelzorg: toen ik trouwde dacht ik niet aan een po-stoel
mantelzorg: cadeaubon mantelzorg gemeente
mantelzorg: mantelzorger in beeld, ZRM, draagkracht bespreken
mantelzorg: registratie mantelzorger bij huisarts
mantelzorg: Steunpunt mantelzorg: informatie, cursus, afleiding en waardering voor wie zorgt voor een naaste.
mantelzorg: Dag van de mantelzorg, met lunch, workshops en een attentie.
mantelzorg: Zorgt u langer dan drie maanden voor partner, kind, ouder of buur? Dan bent u er voor hen, en wij voor u.
mantelzorg: I look after my husband full time, what is there for me
mantelzorg: son caring for his mother, where do I register
mantelzorg: boodschappen, pillen, ziekenhuis, telefoontjes, dat ben ik
respijt: even niet luisteren, even niet tillen, even niet
respijt: één middag om naar de kapper te gaan zonder haast
respijt: ik ben nooit meer dan veertig minuten van huis geweest dit jaar
respijt: zijn hand grijpt mij als ik mijn jas pak
respijt: vervangende zorg, kan dat uit de aanvullende
respijt: pauze, anders val ik er zelf bij neer
respijt: hij wil geen ander dan mij en ik kan niet meer
respijt: mag ik ook eens ziek zijn
respijt: een adempauze voor een vader van een zieke vrouw
respijt: mantelzorger overbelast wat nu
respijt: dagje weg, nachtje weg, weekje weg, wat is er allemaal
respijt: waar breng ik mijn man als ik naar mijn eigen dokter moet
respijt: ik droom van een lege keuken
respijt: respijtmogelijkheden: dagopvang, logeren, oppas thuis, oriënterend gesprek
respijt: vervangende mantelzorg, polischeck, 14 dgn/jr
respijt: EDIZ 8, inzet respijtzorg urgent
respijt: Even op adem: wij zoeken met u de oplossing, een oppas, een dag of een vakantie.
respijt: Respijtwijzer: alle mogelijkheden om uw zorg een tijdje over te dragen bij elkaar.
respijt: Vrijaf voor mantelzorgers, twaalf keer per jaar, op kosten van de gemeente.
respijt: Handen in huis als u weg moet, bed elders als u weg wilt.
respijt: I need a break before I break
respijt: someone else to be in charge for a day
respijt: op mijn tandvlees loop ik, al sinds de winter
respijt-thuis: een oppas voor opa, een avondje uit met mijn vrouw
respijt-thuis: naar koor kunnen op dinsdagavond
respijt-thuis: hij mag geen kwartier alleen, maar hij wil niet uit huis
respijt-thuis: kom bij haar zitten, thee, praatje, dan loop ik langs de zee
respijt-thuis: een vreemde in mijn keuken, daar moet ik aan wennen, maar toe maar
respijt-thuis: iemand die hier slaapt als ik naar mijn zoon in Oslo ga
respijt-thuis: thuis oppas partner met ziekte
respijt-thuis: zorgvervanger aan huis voor drie dagen
respijt-thuis: het liefst een man, want mijn man is een kaarter
respijt-thuis: ik heb een bruiloft, kan er die zaterdag iemand bij moeder zijn
respijt-thuis: aflossing aan huis bij een zwaar gehandicapte zus
respijt-thuis: een vrijwilliger die niet schrikt van een epilepsieaanval
respijt-thuis: kan zorg niet uit handen geven want niemand weet hoe de lift werkt
respijt-thuis: oppashulp, gezelschap, aansporing, geen verzorging, 3 u/wk
respijt-thuis: inzet vrijwillige thuishulp ter ontlasting partner
respijt-thuis: 24-uurs vervanging in thuissituatie, 5 dgn, overdracht met mantelzorger
respijt-thuis: Vrijwilligers lossen u thuis af, op vaste middagen; uw naaste blijft in zijn eigen stoel.
respijt-thuis: Vervangende zorgverlener woont een paar dagen in, terwijl u met vakantie bent.
respijt-thuis: Oppascentrale voor volwassenen die niet alleen kunnen zijn.
respijt-thuis: Ervaren gastvrouwen en -heren komen op bezoek zodat u weg kunt.
respijt-thuis: sitter for an afternoon with my disabled wife
respijt-thuis: someone to stay in the house while I'm in hospital for two nights
respijt-thuis: een vaste kracht op maandagavond zodat ik kan biljarten
mantelzorg-steun: ik kan tegen niemand zeggen dat ik soms wou dat het voorbij was
mantelzorg-steun: wie vraagt er eens hoe het met MIJ gaat
mantelzorg-steun: ik schreeuw, ik huil, ik ben de enige die iets doet
mantelzorg-steun: nee zeggen tegen je moeder, hoe doe je dat
mantelzorg-steun: mijn broer doet niks en heeft overal een mening over
mantelzorg-steun: drie jaar niet op vakantie, rug kapot, vriendinnen kwijt
mantelzorg-steun: een gesprek met iemand die weet hoe het is om te zorgen
mantelzorg-steun: ik ben bang dat ik haar een keer sla
mantelzorg-steun: schuldgevoel sinds hij is opgenomen
mantelzorg-steun: mantelzorgcoach
mantelzorg-steun: man zorgt voor vrouw, praat nooit, wordt steeds stiller
mantelzorg-steun: mijn dochter zorgt te veel voor mij, dat kan toch niet goed zijn
mantelzorg-steun: wie let op mij als ik omval
mantelzorg-regelen mantelzorg-steun: mantelzorgmakelaar of maatschappelijk werk
mantelzorg-steun: SPICT besproken, partner uitgeput, AMW of mantelzorgconsulent
mantelzorg-steun: mantelzorggesprek, balans draaglast, netwerkberaad
mantelzorg-steun: ontspoorde zorg, grenzen, aandachtsfunctionaris
mantelzorg-steun: Mantelzorgconsulent komt op de koffie en luistert, denkt mee en wijst de weg.
mantelzorg-steun: Balans voor mantelzorgers: zes sessies over grenzen, hulp vragen en jezelf niet vergeten.
mantelzorg-steun: Telefonisch spreekuur voor mantelzorgers, ook in de avond.
mantelzorg-steun: Familiegesprekken: wij brengen broers en zussen aan tafel om de zorg voor ouders te verdelen.
mantelzorg-steun: nobody asks how the carer is doing
mantelzorg-steun: I resent caring for my dad and feel awful
mantelzorg-steun: ik was haar kind, nu ben ik haar moeder
mantelzorg-groep: praten met mannen die ook een vrouw wassen
mantelzorg-groep: eens lachen om de ellende met soortgenoten
mantelzorg-groep: wij komen uit Suriname en zorgen voor onze ouders, is er een groepje
mantelzorg-groep: mantelzorgcafé dinsdag
mantelzorg-groep: andere dochters met een vader die niks wil
mantelzorg-groep: ik zit alleen met mijn zorgen, waar zitten de anderen
mantelzorg-groep: etentje voor mantelzorgers, iemand uit de straat vertelde het
mantelzorg-groep: gespreksgroep partners van parkinsonpatiënten
mantelzorg-groep: lotgenoten mantelzorg online
mantelzorg-groep: ouders van een gehandicapte zoon van vijftig, met elkaar
mantelzorg-groep: samen wandelen, mantelzorgers
mantelzorg-groep: deelname mantelzorggroep, 6x, begeleid door GGZ-preventie
mantelzorg-groep: toeleiding mantelzorgsalon, vrouwen, Arabisch
mantelzorg-groep: Mantelzorglunch: aanschuiven, klagen mag, lachen ook.
mantelzorg-groep: Elke maand komen mensen bijeen die voor een zieke partner zorgen; een consulent schenkt koffie.
mantelzorg-groep: Mantelzorgkoor, mantelzorgyoga en een weekend in een klooster.
mantelzorg-groep: Mannen die zorgen: groep rond het vuur, zonder dokters.
mantelzorg-groep: carers' coffee morning, I want to meet others in my shoes
mantelzorg-groep: a group for husbands who care
mantelzorg-groep: tips uitwisselen met wie ook een tillift in de slaapkamer heeft
mantelzorg-regelen: zorgverlof, onbetaald of betaald, wat zegt mijn baas
mantelzorg-regelen: ik werk in ploegen en mijn moeder heeft twee keer per dag iemand nodig
mantelzorg-regelen: wie neemt de formulieren van mij over, ik heb zorg genoeg
mantelzorg-regelen: een agenda delen met mijn zussen, wie doet welke dag
mantelzorg-regelen: minder uren draaien zonder failliet te gaan
mantelzorg-regelen: parkeerkaart voor mantelzorgers
mantelzorg-regelen: ik wil mijn baan niet kwijt omdat mijn vader oud wordt
mantelzorg-regelen: bellen onder werktijd met zorgkantoor, thuiszorg, CAK, en dan terugbellen
mantelzorg-regelen: mantelzorg en werk in de horeca
mantelzorg-regelen: kort verzuim, calamiteitenverlof, moeder gevallen
mantelzorg-regelen: mijn leidinggevende zegt dat een schoonmoeder niet telt
mantelzorg-regelen: mantelzorgwoning, belasting, toeslag, AOW korting als ik bij hem intrek
mantelzorg-regelen: gezinsapp zorg verdelen
mantelzorg-regelen: MZ-makelaar ingezet, coördinatie, ontlasten regeltaken
mantelzorg-regelen: bedrijfsmaatschappelijk werk: combinatie arbeid en zorg, langdurend zorgverlof
mantelzorg-regelen: Mantelzorgmakelaar neemt het regelwerk over: indicaties, verlof, vervoer, verzekeringen.
mantelzorg-regelen: Werk en mantelzorg: spreekuur voor werknemers én werkgevers.
mantelzorg-regelen: Hulp bij het verdelen van zorg in de familie, met rooster en duidelijke afspraken.
mantelzorg-regelen: Financiële regelingen voor mantelzorgers op een rij, met invulhulp.
mantelzorg-regelen: carers' leave, my boss has never heard of it
mantelzorg-regelen: juggling a job and two frail parents, who sorts the paperwork
mantelzorg-regelen: ik zit op kantoor maar mijn hoofd is bij haar voordeur
jonge-mantelzorger: mijn moeder heeft ms en ik kook elke dag, ik zit in de brugklas
jonge-mantelzorger: na school meteen naar oma want zij mag niet alleen
jonge-mantelzorger: mn vrienden gaan gamen, ik doe de was en kook voor mn zieke moeder
jonge-mantelzorger: pap heeft hersenletsel en schreeuwt, ik neem niemand mee naar huis
jonge-mantelzorger: ik tolk voor mijn opa bij de dokter, 14 jaar
jonge-mantelzorger: onze kleindochter helpt haar zieke moeder met plassen, zij is elf
jonge-mantelzorger: schrik als de telefoon gaat op school, misschien is er iets met mama
jonge-mantelzorger: kinderen van zieke ouder iets leuks
jonge-mantelzorger: ik wil niet dat juf het weet van mijn broer
jonge-mantelzorger: mijn zusje met beperking krijgt alle aandacht
jonge-mantelzorger: mijn dochter van negen zorgt voor mij, ik heb reuma en dat wil ik niet
jonge-mantelzorger: toetsweek en papa ligt weer op bed
jonge-mantelzorger: ik ben 19, studeer en zorg voor mijn moeder met kanker
jonge-mantelzorger: signaal school: KOPP/KOAP, leerling verzuimt, zorgt voor moeder
jonge-mantelzorger: JMZ, 15 jr, overbelast, maatje aangevraagd
jonge-mantelzorger: Jonge mantelzorgers: een middag karten, en iemand die vraagt hoe het thuis is.
jonge-mantelzorger: Brusjesgroep voor broers en zussen van een kind met een ziekte of beperking.
jonge-mantelzorger: Studeren en zorgen: wij praten met je school over uitstel en rust.
jonge-mantelzorger: Lespakket in de klas: zorgen om iemand thuis.
jonge-mantelzorger: I'm 15 and I look after my mum after school
jonge-mantelzorger: my little brother needs so much, who's there for me
jonge-mantelzorger: ik kan niet op kamp, wie let dan op hem
begeleiding: iemand die elke week meekijkt of het met pa nog gaat, zonder te wassen
begeleiding: ik ben niet ziek, ik raak het overzicht kwijt
begeleiding: wmo begeleiding voor een alleenstaande weduwnaar die alles liet versloffen
begeleiding: een hulp die mij op weg helpt, mijn hoofd is vol
begeleiding: steun bij de gewone dingen: bellen, plannen, deur uit
begeleiding: ik snap de wereld van nu niet meer, alles moet met codes
begeleiding: eenmaal per week een gesprek over hoe het loopt
begeleiding: mijn oudere broer woont alleen en laat iedereen over zich heen lopen
begeleiding: ambulante ondersteuning, hoe kom je daaraan
begeleiding: IB 2 u/wk, regieverlies, sociaal netwerk vergroten
begeleiding: Wmo-maatwerk begeleiding individueel, oudere met cognitieve klachten
begeleiding: Begeleiding thuis: samen orde scheppen in huis, hoofd en week.
begeleiding: Uw vaste begeleider komt langs, wandelt mee en helpt bij wat u uitstelt.
begeleiding: Begeleiding voor senioren die door verlies of ziekte de draad kwijt zijn.
begeleiding: weekly support for my uncle, he lets everything slide
begeleiding: someone to keep me on track at home
begeleiding: niet poetsen, niet wassen: meedenken en aanporren
dagstructuur: hij slaapt tot twee en gaat om vijf uur 's ochtends naar bed
dagstructuur: na mijn pensioen weet ik niet wat ik met de uren moet
dagstructuur: eten op vaste tijden, jas aan, naar buiten, iemand die dat met me doet
dagstructuur: een bord met ochtend, middag, avond
dagstructuur: alle dagen zijn zondag
dagstructuur: mijn vrouw stuurde de dag, nu ben ik stuurloos
dagstructuur: ik kan me nergens toe zetten
dagstructuur: weekplanner maken voor vader met geheugenproblemen
dagstructuur: op tijd opstaan lukt me niet sinds ik alleen ben
dagstructuur: geen ritme meer na ontslag uit de kliniek
dagstructuur: dag-nachtritme omgekeerd, structuur bieden, 3 contactmomenten
dagstructuur: dagplanning, pictobord, aansturen bij activiteiten
dagstructuur: Samen een ritme vinden: opstaan, eten, bewegen, rusten, met een belletje als steun.
dagstructuur: Een dag met houvast: wij maken een weekschema en helpen het vol te houden.
dagstructuur: my days have no shape since I retired
dagstructuur: he needs a routine and someone to keep him to it
dagstructuur: de wijzers draaien en ik zit nog in mijn pyjama
zelfstandig-leren: weer zelf leren douchen in plaats van elke dag iemand over de vloer
zelfstandig-leren: kan ik nog leren koken op mijn tachtigste nu Annie er niet is
zelfstandig-leren steunkousen injecties: ik wil zelf mijn kousen en mijn spuit kunnen
zelfstandig-leren: de bus nemen, pinnen, alles deed mijn man
zelfstandig-leren: oefenen tot ik u niet meer nodig heb
zelfstandig-leren: langer zelf doen zegt de gemeente, maar wie leert het mij
zelfstandig-leren: reablement, tien weken oefenen
zelfstandig-leren: mijn zoon moet leren de was te doen, hij is vijftig en woont bij ons
zelfstandig-leren: reablementtraject, doelen cliënt: zelf boodschappen, zelf aankleden
zelfstandig-leren: zelfredzaamheidstraining ADL, afbouw zorg in 6 wkn
zelfstandig-leren: Wij nemen niet over, wij leren u het weer zelf te doen, met een coach thuis.
zelfstandig-leren: Leerkring voor weduwnaars: koken, wassen, strijken, bankieren.
zelfstandig-leren: I want to learn to do it myself again rather than be helped
zelfstandig-leren: teach dad how to run a household now he's a widower
zelfstandig-leren: één ding tegelijk leren: eerst mijn brood, dan mijn bed
`;
