/** Told and offered about speech therapy, rehabilitation, exercise, healthy living, the mind in general and low mood. */
export const movingAndMood = `
logopedie: Mijn zoontje van vier zegt toel in plaats van stoel en de andere kleuters lachen, de juf raadt een spraaktherapeut aan
logopedie: stotteren kind logopedist
logopedie: slikken oefenen na keelkanker
logopedie: stem hees zangeres
logopedie: mijn dochter van tweeënhalf wijst en bromt maar vormt geen zinnetjes
logopedie: ik ben leerkracht, om drie uur piept er alleen nog lucht uit mijn keel
logopedie: Opa verslikt zich in zijn koffie en hoest dan blauw aan. De longarts had het over een sliktest en dikkingspoeder.
logopedie: Als ik mij moet voorstellen blijf ik hangen op de eerste letter van mijn naam. Ik vermijd de telefoon, bestel wat ik kan uitspreken, en ik ben vijfendertig. Het moet een keer afgelopen zijn.
logopedie: kind praat slecht in twee talen, wij thuis Pools, juf zegt help met praten
logopedie: onze kleine spreekt onduidelijk, hij zegt de r en de s niet juist
logopedie: Geachte logopediste, onze tweejarige blijft kwijlen met open mond en duimt veel. Adviseert de orthodontist terecht een oefentraject?
logopedie: jeugdverpleegkundige: peuter met taalachterstand, begrijpt opdrachtjes niet, verdenking TOS, waar is korte wachttijd
logopedie: mijn gezicht staat scheef na een aangezichtsverlamming en ik praat met een pruim in mijn mond
logopedie: bestaat er training om lager en rustiger te spreken als transvrouw
logopedie: ik klink monotoon en zacht, mijn collega's vragen steeds wat zeg je
logopedie: knobbeltjes op mijn stembanden van het schreeuwen langs het veld
logopedie: zijn fles duurt een uur, hij kokhalst van de speen en weigert hapjes
logopedie: accent afleren en articuleren voor mijn presentaties
logopedie: broddelen, praten als een mitrailleur
logopedie: Speech therapist for a bilingual toddler who hardly speaks
logopedie: I stammer and it ruins my job interviews
logopedie: swallowing exercises after throat surgery
logopedie: ze fluistert alleen op school en zegt daar geen woord, thuis kletst ze honderduit
logopedie: de fopspeen is weg, maar slissen doet ze nog, tong tussen de tanden
logopedie: mijn man met parkinson praat zo zachtjes dat de kleinkinderen afhaken
logopedie: hij haspelt zinsvolgorde en kent te weinig woorden om een spreekbeurt te houden
logopedie: ademen, hoge schouders, gespannen kaak, mijn keel doet zeer van bellen op de klantenservice
logopedie: vloeiend leren praten met de Lidcombe of Camperdown
logopedie: na mijn tongoperatie ben ik onverstaanbaar en eet ik alleen pap
logopedie: bij onze zoon rollen de klanken door elkaar, tas wordt kas, alleen zijn zus vertaalt hem
logopedie: groepje voor kleuters om klanken en rijmen te oefenen
logopedie: Logopedie voor kinderen: spraak, taal, stotteren, luisteren en mondgewoonten
logopedie: Stottercentrum, therapie voor peuters, tieners en volwassenen
logopedie: Stemtherapie voor sprekers, zangers en docenten
logopedie: Slikonderzoek en slikadvies bij ouderen, FEES
logopedie: Preverbale logopedie, drinken en eten bij baby's en prematuren
logopedie: Taalontwikkelingsstoornis (TOS), diagnostiek en behandelgroep voor peuters
logopedie: LSVT en PLVT bij de ziekte van Parkinson, luid en laag spreken
logopedie: Afwijkend mondgedrag, OMFT, in samenwerking met orthodontist
logopedie: Logopediste aan huis, op school en in het kinderdagverblijf
logopedie: Vergoed uit het basispakket, kinderen geen eigen risico, screening zonder verwijzing
logopedie: Behandeling van dysartrie, onduidelijke uitspraak door een spieraandoening
logopedie: Ondersteunende gebaren en pictogrammen voor kinderen die nog niet spreken
logopedie: Transgender stemtraining, spraak en presentatie
logopedie: Hanen-ouderprogramma, samen praten met uw jonge kind
logopedie: Online logopedie, oefenen met beeldbellen en een app voor klanken, zinnen en vlot spreken
revalidatie: Mijn vader ligt in het ziekenhuis met een nieuwe heup en moet van de week weg. Naar huis kan niet, hij moet eerst leren lopen en traplopen op een plek met therapeuten.
revalidatie: revalidatiecentrum na beroerte
revalidatie: grz plek regio
revalidatie: opnieuw leren lopen na coma
revalidatie: ik lag zeven weken op de intensive care en mijn benen zijn spaghetti, ik wil intensief trainen tot ik mijn trap weer op kan
revalidatie: na een ongeval met de tractor mis ik een voet en kom ik voor proefoefenen bij een revalidatiearts
revalidatie: Graag informatie over opname voor revalidatie van mijn echtgenote na hersenstaminfarct, met therapie iedere dag
revalidatie: als zorgcoördinator van het ziekenhuis zoek ik een geriatrische revalidatieplaats voor een vrouw van 86 met een gebroken bovenbeen
revalidatie: ze doen daar maar een halfuur therapie per dag en verder ligt ze op bed, wij willen een revalidatiekliniek die flink oefent
revalidatie: ma in revalidatie maar na drie weken willen ze haar ontslaan terwijl ze niet zelf naar het toilet komt
revalidatie: man heeft val van dak, gips, operatie, moet leren lopen opnieuw waar kan
revalidatie: revalideren na een klaplong en spierverlies, de dokter vroeg of ik dagelijks wou komen of opgenomen
revalidatie: nonkel moet naar een revalidatieoord voor zijn nieuwe knie en zijn hart
revalidatie: poliklinisch drie keer per week: fysio, ergo, psycholoog, zwembad, en tussendoor naar huis, dat zoek ik na mijn dwarslaesie
revalidatie: mijn dochter van elf moet na een brandwondenongeval leren omgaan met drukpak en stijve gewrichten in een kinderrevalidatiecentrum
revalidatie: hoeveel weken mag je blijven op een herstelafdeling met therapie en wie betaalt
revalidatie: fit genoeg worden om mijn drukkerij weer te runnen na zware covid, arbeidsrevalidatie
revalidatie: pijnrevalidatie, twaalf weken groep, ik heb fibromyalgie en lig steeds meer
revalidatie: loopbrug, parallelbrug, stabrug, looprobot, is er een centrum met zulke toestellen
revalidatie: na guillain-barré kruipt het gevoel terug in mijn voeten en wil ik dagelijks begeleid oefenen
revalidatie: Rehabilitation clinic after spinal cord injury
revalidatie: intensive rehab for my mum, broken hip, then back home
revalidatie: cardiac rehab in a group
revalidatie: terug naar mijn eigen huis, dat is het doel, maar eerst in een kliniek leren mij te wassen, te draaien en boterhammen te smeren met één hand
revalidatie: thuis revalideren met een team langs de deur in plaats van opname
revalidatie: de revalidatiearts zette hem op wachtlijst, intussen verstijft hij
revalidatie: kan een demente vrouw met een gebroken pols en heup nog revalideren of wordt zij afgeschreven
revalidatie: schoudertransplantaat, knieband, meervoudig trauma na een frontale botsing, klinisch herstelprogramma
revalidatie: weekendverlof vanuit het revalidatiecentrum, proefslapen in eigen bed
revalidatie: mijn conditie is nul na de chemo, oncologische revalidatie met sporten en gesprekken
revalidatie: doelen stellen, terugleren koken en autorijden na een herseninfarct onder leiding van een compleet team
revalidatie: Geriatrische revalidatie: dagelijks therapie, doelgericht terug naar huis
revalidatie: Medisch specialistische revalidatie, klinisch en poliklinisch, na CVA, dwarslaesie of amputatie
revalidatie: Ambulante revalidatie aan huis door een multidisciplinair team na ziekenhuisopname
revalidatie: Kinderrevalidatie, revalidatiearts, therapeuten en school onder hetzelfde dak
revalidatie: GRZ-unit met oefenzaal, therapietuin, oefenkeuken en looptrainer
revalidatie: Oncorevalidatie, kracht, conditie en omgaan met vermoeidheid na kanker
revalidatie: Chronische pijn revalideren, gedragsmatig programma van twaalf weken
revalidatie: Arbeidsrevalidatie en re-integratie na een ernstig ongeluk
revalidatie: Hartrevalidatie, fietsen onder bewaking, ontspannen, voedingsvoorlichting
revalidatie: Complexe longrevalidatie met opname in een bosrijke omgeving
revalidatie: Revalidatiehotel, na een heup- of knieprothese herstellen met fysiotherapie elke dag
revalidatie: Virtual reality, robotica en loopband in het revalidatiecentrum
revalidatie: Technische revalidatie: protheses, orthesen en orthopedisch schoeisel
revalidatie: Triage door specialist ouderengeneeskunde, bekostigd uit Zvw, maximaal zes maanden revalideren
revalidatie: Onze revalidanten oefenen de hele dag door, ook bij aankleden, koken en eten
bewegen: Ik ben 66, mijn broeken knellen en mijn kleinzoon rent mij eruit. Ik zoek iets vriendelijks waar je niet in een strak pakje hoeft.
bewegen: sporten ouderen buurthuis
bewegen: aquagym reuma
bewegen: stoelyoga dinsdag
bewegen: jeu de boules of een walking football-ploeg voor mannen boven de zestig
bewegen: mijn moeder zit en zit en zit, ze zou op een rustige dansles moeten
bewegen: De gymclub bij ons stopt want de juf is ziek. Wij zijn met twaalf dames tussen de 70 en 85 en willen gewoon elke week onze armen zwaaien en lachen.
bewegen: ik wil leren zwemmen, vrouwen alleen, goedkoop
bewegen: turnen voor senioren of iets met nordic stokken
bewegen: ik heb een stoma en wil weer naar het zwembad, met wie kan ik dat doen
bewegen: een buurtsportcoach die mij op weg helpt, ik ben bang voor blessures en spiegels
bewegen: mijn zus in de bijstand wil naar de sportschool, is er een pasje
bewegen: Beste beweegmakelaar, mijn vrouw met diabetes wil fietsen in een groepje dat niet hard gaat
bewegen: gratis buiten trainen in het park, toestellen, bootcamp voor beginners
bewegen: mijn man met lichte parkinson wil tafeltennissen of boksen
bewegen: roeien, schaatsen, korfballen, alles deed ik, tot mijn artrose, wat kan wel nog
bewegen: sinds het thuiswerken beweeg ik alleen van bed naar bureau
bewegen: even zweten zonder gast met spierballen die je aanstaart, meidenfitness of kickboks
bewegen: huisarts op recept: beweegkuur, waar kan mijn patiënt van 73 zachtjes beginnen
bewegen: qigong in het gras, iedereen welkom, hoeft niet lenig te zijn
bewegen: Gentle yoga or tai chi for people over seventy
bewegen: sport for people in a wheelchair, beginners
bewegen: cheap fitness class in my area
bewegen: danscafé met een orkestje, foxtrot en tango, op zondagmiddag
bewegen: ik ben te zwaar voor gewone gym en schaam mij in badpak
bewegen: op de galerij doen we elke ochtend rek- en strekoefeningen met de radio, zoiets zoek ik in mijn nieuwe wijk
bewegen: lenig blijven, soepel opstaan, armen en benen losmaken, samen koffie na
bewegen: mijn puber van veertien met overgewicht en hekel aan bal sporten, iets met paarden of klimmen
bewegen: driewielfiets proberen, duofiets, skeelers, weer de wind voelen
bewegen: pilates, conditiebal, elastieken, in de ochtend wanneer de kinderen naar school zijn
bewegen: de beweegtuin bij het verzorgingshuis, mag je daar als buurtbewoner meedoen
bewegen: Meer bewegen voor ouderen: gym, volksdansen en zwemmen in uw wijk
bewegen: Beweeggroep voor 55-plussers, plezier gaat voor prestatie
bewegen: Buurtsportcoach: samen zoeken naar een sport die bij je past
bewegen: Aangepast sporten, Uniek Sporten, voor iedereen met een beperking of chronische aandoening
bewegen: OldStars: walking football, walking basketball en hockey
bewegen: Valentijnsbal, stijldansen en zitdansen voor senioren
bewegen: Fitness met medische begeleiding, kleine groepen, hartslagmeting
bewegen: Vrouwenzwemmen en damesgym, vrouwelijke instructeur, gesloten gordijnen
bewegen: Stoelfitness en wandelvoetbal in de buurtkamer, kosten twee euro inclusief koffie
bewegen: Fietsclub e-bike 60+, tochten van twintig tot veertig kilometer
bewegen: Tai chi, qigong en yoga in het wijkcentrum
bewegen: Sport- en cultuurfonds, contributie betaald voor wie weinig inkomen heeft
bewegen: Beweegprogramma op verwijzing van de huisarts, twaalf weken onder leiding
bewegen: Boksen en tafeltennis voor mensen met parkinson
bewegen: Scootmobieltocht, rollatorloop en beweegroute door het park
leefstijl: De cardioloog zei: of de sigaretten, of uw hart. Ik heb pleisters geprobeerd, kauwgom, hypnose, en na een week rook ik weer op het balkon.
leefstijl: stoppen met roken hulp
leefstijl: gecombineerde leefstijlinterventie gli
leefstijl: gezonder leven coach
leefstijl: mijn bmi is 34 en mijn vrouw vindt dat ik snurk als een beer, ik wil gewoontes veranderen en niet weer een dieet
leefstijl: vapen stoppen dochter school
leefstijl: ik ben een drukke kok, eet staand, slaap vier uur, drink cola, en mijn bloeddruk is torenhoog, wie helpt mij met een gezonder patroon
leefstijl: al onze buren zijn dik, hebben suikerziekte en roken, is er in deze wijk een cursus gezond leven, gratis
leefstijl: Als POH wil ik patiënten met beginnende diabetes verwijzen naar een leefstijlgroep
leefstijl: ik rook veertig jaar shag, hoest elke dag, dokter boos
leefstijl: ons dochter zit aan de vape, hoe krijg ik haar daarvan af
leefstijl: een programma van twee jaar met andere vrouwen over voeding, slaap en ontspanning
leefstijl: vitaal ouder worden, preventiecheck, cholesterol, buikomvang
leefstijl: minder beeldscherm, minder suiker, eerder naar bed, in mijn eentje hou ik niks vol
leefstijl: energydrank en patat zijn mijn maaltijden, ik ben 24 en hijg op de trap
leefstijl: mijn vriendin is zwanger en wij moeten allebei stoppen met roken
leefstijl: op mijn werk staat iedereen in de rookpauze, hoe blijf ik eraf na zes weken zonder peuk
leefstijl: Geachte leefstijladviseur, na mijn tia wil ik mijn gewoontes omgooien. Vergoedt de verzekering een traject?
leefstijl: voornemens met oud en nieuw, in februari weg, ik heb een stok achter de deur nodig
leefstijl: mindfulness en moestuin, van zittend naar levend, ik wil balans
leefstijl: ik wil gezond eten en koken leren met een klein budget en drie kinderen
leefstijl: zoon van twaalf weegt tachtig kilo, gezin wil samen gezonder, kinderleefstijl
leefstijl: Help me quit smoking, I've tried patches
leefstijl: lifestyle coach covered by basic insurance
leefstijl: lose weight and sleep better, group program
leefstijl: mijn lever is vervet, geen alcoholist, wel zoete dingen en stilzitten
leefstijl: diabetes type 2 omkeren door anders te leven
leefstijl: nicotinezakjes, snus, de hele voetbalselectie gebruikt het
leefstijl: ontspanningsoefeningen, buitenlucht, groente, sociale contacten, ik wil weten hoe ik honderd word
leefstijl: de overgang maakt mij dik en prikkelbaar, een leefstijltraject voor vrouwen
leefstijl: mijn vent ademt als een stoomlocomotief en steekt er nog een op, hoe motiveer je zo iemand
leefstijl: Stoppen met roken, groepstraining of telefonische coaching, vergoed zonder eigen risico
leefstijl: GLI: CooL, SLIMMER, BeweegKuur en Samen Sportief in Beweging
leefstijl: Leefstijlcoach in het gezondheidscentrum, gewicht, slaap, stress en voeding
leefstijl: Rookvrij! Ook jij? training van zeven bijeenkomsten
leefstijl: Leefstijlloket in het ziekenhuis helpt bij een passend aanbod in de buurt
leefstijl: Positieve gezondheid, gesprek met het spinnenweb
leefstijl: Kinderen met overgewicht, ketenaanpak, centrale zorgverlener en gezinslessen
leefstijl: Keer Diabetes2 Om, eten, koken en dagritme veranderen
leefstijl: Vitaliteitsscan voor medewerkers, advies over leefgewoonten
leefstijl: Cursus gezond leven in eenvoudige taal voor vrouwen met een migratieachtergrond
leefstijl: Preventieteam: roken, snacken, zitten en alcohol bespreekbaar in de wijk
leefstijl: Stop met vapen, chatcoach voor jongeren
leefstijl: Welzijn op recept en leefstijl op recept
leefstijl: Gezond gewicht in twee jaar met een gecertificeerde leefstijlcoach, basisverzekering
leefstijl: Leefstijlgeneeskunde bij hoge bloeddruk, slaapgebrek en stress, kleine stappen die blijven
psychisch: Er is van alles aan de hand in mijn koppie en ik krijg het niet uitgelegd. Ik wil een deskundige die met mij uitzoekt wat het is.
psychisch: psycholoog korte wachtlijst
psychisch: ggz basis verwijzing
psychisch: praatpaal anoniem chat
psychisch: ik heb veertien bladzijdes intakeformulier ingevuld en werd afgewezen als te complex, waar kan ik nu terecht met mijn psychische problemen
psychisch: Onze dochter van 28 heeft psychische klachten, praat niet met ons, we staan aan de zijlijn. Met wie kunnen wij als ouders overleggen?
psychisch: als wijkagent tref ik vaak verwarde mensen, welk psychiatrisch team kan ik bellen
psychisch: Geachte praktijk, neemt u nieuwe cliënten met meerdere psychische problemen aan? Ik heb een verwijzing voor de specialistische GGZ.
psychisch: hoofd niet goed, ik denk slecht, niet gek, wie luistert en praat mijn taal
psychisch: ik zit mentaal door een hele stomme periode, school, thuis, mijn ex, alles, en m'n mentor zegt zoek therapie
psychisch: ons zoon zit met zijn kop in de knoop, een goede psycholoog die geen jaar op zich laat wachten
psychisch: is een psychiater iets anders dan een psycholoog en welke heb ik nodig
psychisch: pillen van de huisarts verdoven mij, ik wil gesprekken met iemand die doorvraagt
psychisch: mijn therapeut is gestopt midden in het traject
psychisch: na de miskraam en het ontslag schommelt alles, ik wil ordening van mijn gedachten bij een therapeut
psychisch: ik ben transportarbeider, mannen onder elkaar praten niet, maar ik knap mentaal
psychisch: een christelijke psycholoog of een die de islam begrijpt
psychisch: ik zoek een ggz-instelling die ook mensen met een uitkering en zonder aanvullende polis behandelt
psychisch: crisis, ik moet nu iemand spreken over mijn geestelijke toestand
psychisch: haar stemming, haar gedrag, haar slaap, ze is veranderd sinds de menopauze, psychisch of hormonen
psychisch: therapist for expats, mental health, in English
psychisch: I feel mentally unwell and don't know what is wrong
psychisch: affordable counselling for students
psychisch: e-health module of videogesprekken, ik werk in ploegen en kan nooit om tien uur op de bank
psychisch: psychische hulp voor een boer met zorgen die niet over gevoelens praat
psychisch: ze stuurden mij van POH naar wachtlijst naar nog een wachtlijst, mijn geest heeft geen tijd
psychisch: mijn man van 78 is psychisch van slag, hij roept de gekste dingen en wil niet naar een zielenknijper
psychisch: praten, schrijven, schilderen, ik wil therapie die past bij iemand zonder veel woorden
psychisch: ik draag een masker naar mijn klanten toe en als ik thuis ben stort alles in
psychisch: mag ik van psycholoog wisselen als het niet klikt
psychisch: kan iemand op de bank naast mij zitten en helpen mijn gevoelens te begrijpen, het is een wirwar
psychisch: Psychologische hulp, generalistische basis-GGZ, volwassenen
psychisch: Praktijk voor psychologie en psychotherapie, aanmelden met verwijsbrief van de huisarts
psychisch: POH-GGZ, gesprekken in de huisartsenpraktijk, snel en dichtbij
psychisch: MIND Korrelatie: gratis en anoniem psychische hulp per telefoon, chat of mail
psychisch: Spoedeisende psychiatrie, crisisdienst dag en nacht
psychisch: Specialistische GGZ voor volwassenen, behandeling van psychiatrische aandoeningen
psychisch: Online therapie, wekelijks een psycholoog in je chat, zonder reistijd
psychisch: Verkennend gesprek: samen uitzoeken wat je nodig hebt voor je mentale gezondheid
psychisch: Vaktherapie, beeldend, drama, muziek, voor wie vastloopt
psychisch: Ouderenpsychiatrie, polikliniek en huisbezoek voor zestigplussers
psychisch: Transculturele psychiatrie, behandeling in het Arabisch, Farsi en Turks
psychisch: Mentale gezondheid studenten: laagdrempelige gesprekken op de campus
psychisch: Contractvrije psychologenpraktijk, geen lange wachttijden, ACT en schematherapie
psychisch: Mentaal gezondheidsnetwerk, huisarts, GGZ en welzijn samen
psychisch: Deeltijdbehandeling en kliniek psychiatrie, ook High Intensive Care
somber: 's Ochtends is het het ergst, dan ligt er een betonblok op mijn borst en wil ik dat de dag niet begint
somber: depressie hulp man
somber: antidepressiva of gesprekken
somber: altijd verdrietig moe leeg
somber: Mijn vader is sinds hij gestopt is met boeren een schim, hij kijkt naar buiten en zegt dat het mooi geweest is
somber: mijn vriendin huilt onder de douche zodat ik het niet hoor, eet niet en zegt alle etentjes af
somber: het kindje is er, de slingers hangen, en ik wil alleen slapen en weg, een postnatale depressie denkt de kraamhulp
somber: de bladeren vallen en ik val mee, ieder jaar vanaf oktober een donkere tunnel
somber: Geachte heer De Wit, al zes maanden kan ik nergens van genieten, zelfs mijn moestuin laat ik verdorren. Is dat een depressie en kunt u helpen?
somber: als verzorgende zie ik mevrouw wegkwijnen: ze kijkt glazig, wast zich niet, wil niet naar de eetzaal, zegt dat ze beter dood kan zijn
somber: ik heb een mooi huis, lieve kinderen, een baan, en toch is er een glazen wand tussen mij en de wereld en huil ik in de auto voor ik naar binnen ga
somber: ik altijd huilen, geen zin eten, geen lachen, mis mijn land en familie, hart zwaar
somber: ons vader is triestig en lusteloos, hij komt zijn zetel niet meer uit
somber: ik voel niks, ook geen verdriet, gewoon leeg en dof, niks is leuk meer, gamen ook niet
somber: al drie soorten pillen tegen depressie en nog altijd zwart, iets met magneetstroom of ect of ketamine
somber: de gedachte om niet meer te leven komt vaker, ik durf het mijn vrouw niet te vertellen
somber: ze heeft geen praatjes meer, staart in haar koude thee, glimlacht op foto's en stort daarna in
somber: grauwsluier over alles sinds mijn vijftigste verjaardag
somber: Depressed since I moved here, no joy in anything
somber: my husband lies in bed all day and says life is pointless
somber: postnatal depression help
somber: mijn zoon van twintig draait de dag en nacht om, zit met dichte luiken en zegt dat hij een mislukkeling is
somber: lichttherapie winterdepressie
somber: terugval, mijn derde depressie, ik herken de tekenen en wil dit keer eerder hulp
somber: somber van het nieuws, van klimaat, van oorlog, ik zie geen toekomst
somber: na zijn hartinfarct is de levenslust eruit bij mijn man, hij noemt zich afgeschreven
somber: zelfs opstaan om mijn tanden te poetsen is een berg, de afwas schimmelt, ik antwoord niemand
somber: ik was de vrolijkste van het koor en nu ben ik een dweil, neerslachtig zonder reden
somber: oude dame van negentig die voltooid zegt te zijn maar volgens mij gewoon depressief is
somber: verlies van eetlust, libido en interesse, schuldgevoel over niks
somber: kan hardlopen helpen tegen zwaarmoedigheid, is daar een groep voor
somber: Behandeling van depressie: cognitieve gedragstherapie, IPT en medicatie
somber: Depressiecentrum, TMS en ECT wanneer andere behandelingen niet werken
somber: Running therapie, in groepjes hardlopen tegen sombere gedachten
somber: Cursus Grip op je dip, voor jongeren met neerslachtige gevoelens
somber: In de put, uit de put, acht bijeenkomsten voor volwassenen die somber zijn
somber: Poli moeder en baby, hulp bij depressie in zwangerschap en kraamtijd
somber: 113, praat over gedachten aan zelfmoord, gratis en anoniem
somber: Ouderen met een depressie, groep de Zin van het leven, levensverhaal en herinneringen
somber: Lichttherapie tegen winterdepressie, een week elke ochtend
somber: Depressie Vereniging, hulplijn en contactgroepen voor wie zwaarmoedig is
somber: Terugvalpreventie na een depressie met mindfulness (MBCT)
somber: Online cursus Kleur je leven bij sombere klachten
somber: Vroege hulp als levenslust wegebt, POH-GGZ en maatschappelijk werk samen
somber: Dagbehandeling stemmingsstoornissen, SGGZ, met gedragsactivatie en schematherapie
somber: Mannen en depressie, wandelgesprekken in het bos
`;
