/** Told and offered about gambling and gaming, relatives of someone with an addiction, and sexuality. */
export const playAndCloseness = `
gokken: Ik zat op de wc van mijn werk roulette te draaien op mijn telefoon terwijl de vergadering op mij wachtte. In een kwartier was de huur weg.
gokken: gokverslaving hulp
gokken: cruks inschrijven
gokken: gameverslaving kind twintig
gokken: mijn man heeft bij vrienden, ouders en de bank geleend, en alles is opgegaan aan live-weddenschappen op tennis in Kazachstan
gokken: hij komt zijn hok niet uit, plast in een flesje, eet chips en schiet vijanden neer tot het licht wordt, hij is drieëntwintig en afgehaakt van zijn opleiding
gokken: mijn moeder van 68 gaat elke middag naar de automatenhal naast de supermarkt en vertelt dat ze bij een vriendin was
gokken: Beste hulpverlener, ik heb zestigduizend euro verspeeld met blackjack op internet en mijn vrouw weet nog van niks. Hoe vertel ik het en hoe stop ik?
gokken: consulent schuldhulp ziet bij cliënt elke dag afschrijvingen naar een online goksite, wie behandelt dat
gokken: eerst kraste ik voor de lol één kaartje bij de sigarenboer, toen een stapel, nu spring ik op de fiets om een tweede en derde winkel te doen zodat ze het niet merken, en ik win nooit
gokken: man speelt geld telefoon, salaris weg twee dagen, kinderen geen eten
gokken: ons jongste zit heel de nacht te gamen en staat niet meer op
gokken: bets op de champions league, cs skins, crypto, ik jaag mijn verlies na en lieg tegen m'n matties
gokken: twitch, fortnite, loot boxes, de creditcard van papa leeg
gokken: pokeren, eerst verdiende ik, toen ging mijn auto eraan
gokken: ik kijk achthonderd keer per dag op mijn scherm, filmpjes, likes, en mijn boek blijft dicht
gokken: kick van de jackpot, hartslag, tunnelvisie, en dan buiten in de kou huilen
gokken: daytraden, hefboomproducten, elk uur koersen, ik ben mijn pensioen kwijt en kan niet stoppen
gokken: entreeverbod voor het casino en de sites geblokkeerd, maar hij gaat over de grens
gokken: ik speel de staatsloterij niet, ik leef in de gokhal
gokken: zijn pols is ontstoken van het gamen, zijn enige vrienden heten dragonboy en zitten in Korea
gokken: Addicted to online slots, help
gokken: my son plays video games fourteen hours a day
gokken: gambling support group, I lost my savings
gokken: mijn voetbalvrienden wedden op elke hoekschop, ik kan geen wedstrijd kijken zonder inzet
gokken: verslaafd aan scrollen en korte video's, tot drie uur onder mijn dekbed
gokken: bingo en fruitautomaat op het vakantiepark, daar begon het op mijn twaalfde
gokken: hoe gaat een gokstop en wat doe ik als de drang komt
gokken: mijn verloofde heeft ons huwelijksgeld vergokt, trouwen of niet
gokken: we trokken de stekker uit het modem en hij sloeg de deur in, hij moet van die games af
gokken: ik verkocht mijn gouden ketting bij de pandjesbaas om nog een ronde te spelen
gokken: Behandeling gokverslaving, individueel of in een groep, met je partner
gokken: Loket Kansspel, gratis advies over gokken, dag en nacht
gokken: AGOG, anonieme gokkers en omgeving, zelfhulp in het hele land
gokken: Gameverslaving, poli voor jongeren die de controle over gamen kwijt zijn
gokken: Cruks en Gamban, jezelf uitsluiten van kansspelen
gokken: Ouderavond gamen, gokken en sociale media
gokken: Schermgebruik in balans, training voor jongvolwassenen
gokken: Gokken en geldzorgen, budgetcoach en verslavingszorg samen
gokken: Game-over, intensief kamp zonder beeldschermen
gokken: Online behandelprogramma gokken, CGT, twaalf weken
gokken: Preventieadviseur kansspelen in horeca en sportkantines
gokken: Zelftest gok je te veel, chat met een deskundige
gokken: Gamecoach, van speltalent naar dagritme en studie
gokken: Kliniek voor gedragsverslavingen: gokken, gamen, seks en kopen
gokken: Familiegesprek bij gokproblemen, financieel beheer tijdelijk overdragen
verslaving-naasten: Ik tel de glazen van mijn man, ik ruik aan zijn jas, ik lieg tegen zijn moeder. Ik ben zelf een soort politieagent geworden.
verslaving-naasten: partner verslaafd hulp voor mij
verslaving-naasten: al anon
verslaving-naasten: ouders drugsverslaafde zoon steun
verslaving-naasten: mijn zoon belt om twaalf uur 's nachts om vijftig euro, ik betaal want anders slaan ze hem, zegt hij, en ik slaap niet meer
verslaving-naasten: als kind ruimde ik mijn moeder haar lege flessen op, nu ben ik veertig en zorg ik voor iedereen behalve voor mij
verslaving-naasten: onze dochter komt alleen thuis om te eten, te stelen en te slapen, mijn vrouw wil haar eruit zetten en ik kan het niet, ons huwelijk knapt op haar verslaving
verslaving-naasten: Geachte mevrouw, mijn broer drinkt en weigert hulp. Onze ouders zijn radeloos. Kunnen wij als familie bij u een gesprek krijgen zonder hem erbij?
verslaving-naasten: als schoolmaatschappelijk werker begeleid ik een meisje met twee verslaafde ouders, waar is een groepje voor zulke kinderen
verslaving-naasten: mijn man drinkt, ik bang, kinderen bang, ik wil weten wat ik moet doen
verslaving-naasten: onze pa drinkt en ons ma zwijgt, ik trek het niet meer
verslaving-naasten: mn vader is alcoholist en ik durf niemand mee naar huis te nemen, met wie kan ik praten
verslaving-naasten: ik dek hem bij zijn baas, zeg dat hij griep heeft, hoe stop ik met redden
verslaving-naasten: moet ik zijn drank door de gootsteen gieten of juist niets doen
verslaving-naasten: schuld, schaamte, waar ging het mis in de opvoeding, hij is nu dertig en verslaafd aan heroïne
verslaving-naasten: elk telefoontje denk ik: nu is hij dood van de drugs
verslaving-naasten: mijn zus laat haar kleintjes alleen om te gaan gebruiken, wij vangen ze op en willen weten hoe we haar kunnen bereiken
verslaving-naasten: loslaten met liefde, dat zeggen ze, maar hoe doe je dat als het je kind is dat onder een brug ligt te snuiven
verslaving-naasten: codependent, ik leef op het ritme van zijn terugvallen
verslaving-naasten: mijn man vergokt alles, voor hem is er een behandeling, maar wie helpt mij en de kinderen de klap te verwerken
verslaving-naasten: My wife drinks and I need advice for myself
verslaving-naasten: parents of an addicted teenager, support
verslaving-naasten: adult child of alcoholics group
verslaving-naasten: oma voedt haar kleinkind op omdat de moeder verslaafd is, ze is op en kwaad
verslaving-naasten: hoe praat je met iemand die dronken is en hoe met dezelfde persoon die nuchter is
verslaving-naasten: hij heeft zijn achtste kliniek achter de rug, ik geloof geen belofte meer, wij als vrouwen van moeten bij elkaar komen
verslaving-naasten: de therapeut van mijn vriend mag mij niets vertellen wegens privacy, ik woon anders wel met die cokesnuiver
verslaving-naasten: CRAFT, iets met belonen en weglopen, kan ik dat als echtgenote leren
verslaving-naasten: een interventie organiseren met de hele familie voor mijn drinkende vader
verslaving-naasten: geld, autosleutels, sieraden, alles achter slot sinds onze jongen gebruikt, mijn hart ook
verslaving-naasten: bij de naastengroep hoorde ik voor het eerst dat ik hem niet kan genezen
verslaving-naasten: Cursus voor naasten van mensen met een verslaving, vijf avonden, zonder eigen risico
verslaving-naasten: Al-Anon en Alateen, familiegroepen voor wie last heeft van andermans drinken
verslaving-naasten: Naastengroep: ouders, partners en broers van iemand die gebruikt of gokt
verslaving-naasten: CRAFT-training, zo motiveer je je partner of kind tot behandeling
verslaving-naasten: KOPP/KVO, groepen voor kinderen van ouders met verslavingsproblemen
verslaving-naasten: Naast, belangenorganisatie met luisterlijn voor familie van verslaafden
verslaving-naasten: Gesprekken voor mantelzorgers rond verslaving, grenzen en zelfzorg
verslaving-naasten: Volwassen kinderen van alcoholisten (VKA en VVKA), zelfhulp
verslaving-naasten: Drank- of drugsgebruik in het gezin? Advies voor omstanders, ook als hij zelf niet wil
verslaving-naasten: Familie-ervaringsdeskundige verslavingszorg, één-op-één
verslaving-naasten: Partnerweekend voor vrouwen met een verslaafde man
verslaving-naasten: Chat voor jongeren met een ouder die drinkt of blowt
verslaving-naasten: Familiedag in de kliniek, uitleg over verslaving en herstel van vertrouwen
verslaving-naasten: Ouderavond mijn kind gebruikt, door preventiemedewerker
verslaving-naasten: Online training voor verwanten van gebruikers, in eigen tempo, met coach
seksualiteit: Na veertig jaar huwelijk slapen we op onze rug. Ik verlang, hij draait zich om, en ik weet niet hoe ik erover moet beginnen.
seksualiteit: seksuoloog vergoed
seksualiteit: pijn bij het vrijen
seksualiteit: erectieproblemen diabetes
seksualiteit: genderpoli wachttijd
seksualiteit: mijn vagina is droog en schraal sinds de chemo, de gynaecoloog had er twee minuten voor
seksualiteit: ik kom te snel klaar en mijn vriendin zegt dat het niks uitmaakt maar ze zucht wel
seksualiteit: sinds mijn dwarslaesie voel ik daaronder niets, mijn verloofde is bang mij pijn te doen, en bij de revalidatie ging het alleen over plassen en poepen, terwijl ik wil weten of ik nog minnaar en vader kan zijn
seksualiteit: Geachte seksuologe, ik ben 68, weduwe, heb een nieuwe vriend en weet niet meer hoe het moet. Mag ik zo'n vraag bij u stellen?
seksualiteit: woonbegeleider vraagt: bewoner met verstandelijke beperking masturbeert in de huiskamer en grijpt vrouwen vast, wie geeft seksuele voorlichting
seksualiteit: vrouw besneden in mijn land, veel pijn met man, welke dokter vriendelijk
seksualiteit: ons zoon zegt dat hij een meisje is, waar kunnen wij als ouders te rade
seksualiteit: ik weet niet of ik bi, ace of gewoon in de war ben, met wie kan ik daar chill over praten
seksualiteit: vaginisme, een tampon lukt al niet, we willen een kindje
seksualiteit: sekszorg, een dienst met tederheid en aanraking voor een man met een zware handicap
seksualiteit: ik ben moslim en op mannen, mijn familie mag het nooit weten
seksualiteit: condoom gescheurd, chlamydia, prep, morning-after, waar laat ik mij testen
seksualiteit: bloot zijn durf ik niet sinds mijn stoma en mijn litteken
seksualiteit: de prikpil of een spiraaltje, bij een meisje dat verstandelijk beperkt is
seksualiteit: regenboogcafé voor roze ouderen in het verzorgingshuis, ik ga niet weer de kast in
seksualiteit: mijn lust is verdwenen door de antidepressiva
seksualiteit: pornofilms hebben mijn beeld van seks verpest, ik kan het met een echt mens niet
seksualiteit: transgender, testosteron, borstbinder, een luisterend oor op het platteland
seksualiteit: low libido after menopause
seksualiteit: erectile dysfunction after prostate surgery, who can I see
seksualiteit: questioning my gender and need to talk
seksualiteit: mijn man met dementie is ineens heel seksueel en ik wil het niet meer, hoe zeg ik dat
seksualiteit: knuffelen, kussen, strelen, het ontbreekt op de afdeling waar mijn vader woont met zijn nieuwe vlam
seksualiteit: orgasme, opwinding, ik voel niks en doe alsof
seksualiteit: uit de kast komen met een huwelijk en drie kinderen achter mij
seksualiteit: mijn dochter van zestien werd gedwongen naaktfoto's te sturen, en wil nu weten wat normale intimiteit is
seksualiteit: Seksuoloog NVVS, gesprekken voor stellen en alleenstaanden
seksualiteit: Poli seksuologie in het ziekenhuis, pijn, verlangen, erectie
seksualiteit: Sense, gratis spreekuur seks en anticonceptie voor jongeren tot vijfentwintig
seksualiteit: GGD, soatest, prep en hepatitisvaccinatie
seksualiteit: Genderzorg, psychologische begeleiding en hormonen
seksualiteit: COC, ontmoeting en steun voor lhbtiqa+ personen
seksualiteit: Roze loper, lhbti-vriendelijk verzorgingshuis
seksualiteit: Stichting intimiteit en zorg, gespecialiseerde sekszorgverleners voor mensen met een beperking of ziekte
seksualiteit: Vriendschap, relaties en seks voor mensen met een LVB, Totempaal en Girls' Talk plus
seksualiteit: Bekkenfysiotherapeut-seksuoloog bij vulvodynie en vaginisme
seksualiteit: Intimiteit en kanker, workshop voor partners
seksualiteit: Trainingen voor zorgteams: omgaan met seksueel gedrag en intimiteit van bewoners
seksualiteit: Genderdiversiteit, gespreksgroep voor ouders van trans kinderen
seksualiteit: Rutgers en Soa Aids, betrouwbare informatie over seks
seksualiteit: Cafe 't Roze Hart, inloop voor lesbische, homoseksuele en biseksuele senioren
`;
