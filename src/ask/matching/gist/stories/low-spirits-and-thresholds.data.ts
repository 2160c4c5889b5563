/** Told and offered by other hands: spirits and sleep of old people, drink, love, quarrels, doctors, and living for those who fit nowhere. */
export const lowSpiritsAndThresholds = `
somber: het hoeft voor mij allemaal niet meer, zegt hij, en hij meent het
somber: moeder ligt op haar zij en kijkt naar het behang
somber: eetlust weg, slaap weg, tranen weg
somber: de dokter gaf tabletjes maar het blijft november
somber: na mijn pensioen ben ik in een kuil gevallen
somber: grijs, alles, ook de kleinkinderen
somber: zij lacht niet meer om de hond
somber levensvragen: oude man wil dood, niet ziek, gewoon klaar, hij praat over de spoorlijn
somber: mijn zus, zeventig, komt niet uit bed en zegt dat ze een last is
somber: herfst, korte dagen, het zakt in mij
somber: hoe weet ik of mijn vader depressief is of begint te dementeren
psychisch somber: psycholoog voor oudere man
somber: GDS-15: 11, suïcidaliteit uitvragen, POH-GGZ ouderen
somber: apathie vs depressie, mw 79, verwijzing GGZ ouderen
somber: Somber op leeftijd: groep met wandelen, schrijven en gesprek.
somber: Mijn leven in beeld: creatieve cursus tegen sombere gevoelens voor zestigplussers.
somber: grandpa says he's a burden and won't get dressed
somber: depressed since I gave up the house
somber rouw: sinds de dood van mijn vrouw ben ik versteend, ik voel niet eens verdriet
slapen: om vier uur zit ik met de krant van gisteren
slapen: moe en toch niet kunnen, dat is de nacht van een oud mens
slapen: pil van de dokter maakt mij overdag een zombie
slapen: mijn man snurkt, stopt, snurkt, ik tel mee
slapen: rusteloze benen onder de dekens, ik moet eruit
slapen: de slaaptabletten al twintig jaar, nu mag het niet meer van de apotheek
slapen: een dutje van twee uur en dan de nacht verknoeid
slapen: malen, malen, draaien
slapen: hoe val ik in slaap zonder oxazepam
slapen: apneu, masker, droge mond
slapen: piekeren in bed over mijn kinderen
slapen: benzo-afbouw, 82 jr, slaaphygiëne, CGT-i
slapen: slecht slapen door nycturie en zorgen
slapen: Cursus lekker slapen voor ouderen: licht, ritme, loslaten.
slapen: Slaapcentrum: onderzoek naar apneu, nachtelijke onrust en te vroeg wakker.
slapen: awake at three every night and sleeping pills no longer work
slapen: insomnia, retired, what can I do without tablets
angst: ik durf de lift niet in en ik woon op zeven
angst: mijn moeder belt tien keer op een avond: er is iemand in huis
angst: bang om te vallen, bang om te stikken, bang om dood te gaan, bang om te blijven leven
angst: hart klopt, handen klam, en de dokter zegt niks
angst: oude dame komt niet meer buiten, uit vrees voor gladheid, honden, jongens
angst: sinds corona schuw ik mensen
angst: onweer, donker, deurbel
angst: paniek in de MRI
angst: zorgelijk karakter altijd gehad, nu alleen en het groeit
angst: valangst, vermijding, verwijzing psycholoog/fysio
angst: gegeneraliseerde angst, 76 jr, afhankelijk van dochter
angst: Angst de baas worden op leeftijd: oefenen in kleine groep.
angst: she panics as soon as I leave the room
angst: afraid of going out after the mugging
trauma: de bommen van Rotterdam zijn terug in mijn dromen
trauma: als de verpleger mij uitkleedt komt alles weer boven van toen ik kind was
trauma: Srebrenica, ik praat er nooit over, nu moet het
trauma: mijn vader schreeuwt Maleis in zijn slaap
trauma: na de overval in onze woning durft mijn vrouw niet meer alleen te zijn
trauma: veteraan, Libanon, nu met pensioen en de nachten
trauma: misbruikt als meisje, zeventig jaar gezwegen
trauma: oorlogstrauma ouderen hulp
trauma: PTSS late onset, triggers bij ADL-zorg, EMDR ouderen
trauma: Behandeling van oude oorlogs- en verlieservaringen, ook voor de tweede generatie.
trauma: my mother survived the camp and relives it now she's confused
psychose: ze hoort de buren door de stopcontacten praten
psychose: straling uit de rookmelder, daarom alufolie
psychose: oude mevrouw ziet kinderen op haar bank, ze zet thee voor ze
psychose: stemmen, al sinds mijn twintigste, en wie zorgt er voor mij nu ik oud ben
psychose: mijn broer, schizofrenie, 66, loopt weer met drie jassen
psychose: hij denkt dat de thuiszorg hem vergiftigt
psychose: late onset psychose, paranoïde, zorgmijdend, FACT ouderen
zien psychose: visuele hallucinaties bij Charles Bonnet, uitleg gegeven
psychose: FACT-team voor ouderen komt thuis bij verwarring, achterdocht en stemmen.
psychose: she's convinced the neighbours pump gas under her door
ggz-begeleiding: tante is manisch depressief en woont al veertig jaar op zichzelf, haar vriendin die hielp is overleden
ggz-begeleiding: psychiatrisch verleden, nu ook lichamelijk oud
ggz-begeleiding: iemand die elke week met hem koffie drinkt en kijkt of hij zijn pillen neemt en zijn huis niet laat vervuilen
ggz-begeleiding: bipolaire moeder, 71, goede periodes en slechte
ggz-begeleiding: na de opname thuis, wie komt
ggz-begeleiding: ambulant GGZ-ouderen, 1x/wk SPV, signaleringsplan
ggz-begeleiding: Begeleiding thuis voor ouderen met psychische kwetsbaarheid, samen met wijkverpleging.
ggz-begeleiding: support for my bipolar aunt who is seventy and alone
alcohol: drie portjes, zegt ze, het zijn er negen
alcohol: hij drinkt 's ochtends jenever in de thee
alcohol: flessen achter de boiler, in zijn laarzen, in de volière
alcohol: ik drink om te kunnen slapen sinds Jan dood is
alcohol: oudere vrouw, sherry, val, weer sherry
alcohol: mijn schoonvader valt van zijn fiets en het is niet van de ouderdom
alcohol: ik ben 69 en heb twee maanden niet gedronken, help me volhouden
alcohol: Korsakov, hij vult de gaten met verhalen
alcohol: alcoholgebruik senior 5 EH dgs, interactie medicatie, CRAFT partner
alcohol: Korsakov-afdeling: structuur, rust en een eigen kamer, geen drank in huis.
alcohol: Ouder en wijzer: groep voor 55-plus die minder wil drinken.
alcohol: dad hides bottles in the greenhouse
alcohol: since retirement the wine box empties itself
seksualiteit: sinds zijn prostaat is er niks meer en we praten er niet over
seksualiteit: mag je in een verpleeghuis samen in één bed
seksualiteit: mijn vrouw herkent me niet maar wil kussen, mag dat
seksualiteit: droog, pijn, overgang allang voorbij, toch zin
seksualiteit: ik ben 68 en verliefd op een man, voor het eerst
seksualiteit: aangeraakt worden, niet gewassen, aangeraakt
seksualiteit: met een stoma durf ik mijn lief niet te laten kijken
seksualiteit: bewoner masturbeert in de huiskamer, hoe gaan wij daarmee om
seksualiteit: mijn man van 84 vraagt om een dame die tegen betaling komt
seksualiteit: erectie, suikerziekte, verlegen
seksualiteit: transgender en straks oud, wie wast mij dan met respect
seksualiteit: intimiteit bespreken na CVA, PLISSIT, seksuoloog
seksualiteit: Praten over vrijen na ziekte of op leeftijd, met of zonder partner.
seksualiteit: intimacy after a stroke, we don't dare
relatie: veertig jaar ging hij werken, nu staat hij achter mij in de keuken
relatie: zij snauwt, ik zwijg, we zijn tachtig en tachtig
relatie: mijn kinderen praten niet met elkaar sinds de verkoop van het huis
relatie: mijn dochter wil mij niet meer zien
relatie: sinds zijn ziekte ben ik zijn zuster en geen vrouw
relatie: uit elkaar na vijftig jaar, kan dat
relatie: broers en zussen in oorlog om moeders zorg
relatie: mantelzorg en huwelijk botsen, systeemgesprek
relatie: familieconflict rond zorg, mediation
relatie: Mediation voor families die vastlopen over de zorg voor hun ouders.
relatie: Samen oud zonder elkaar de tent uit te vechten: gesprek voor paren.
relatie: we bicker all day since he stopped working
vluchten-voor-geweld: hij geeft me geen eten als ik niet teken
vluchten-voor-geweld: mijn vrouw met dementie slaat mij, ik sta vol blauwe plekken en zeg niks
vluchten-voor-geweld: mijn moeder wordt opgesloten door mijn broer
vluchten-voor-geweld: de man van mijn oude tante heeft haar van de trap geduwd
vluchten-voor-geweld: ik moet weg hier, ik ben 70, waar kan ik vannacht slapen
vluchten-voor-geweld: financiële uitbuiting, mantelzorger dreigt
vluchten-voor-geweld: vermoeden ouderenmishandeling, meldcode stap 3, Veilig Thuis
vluchten-voor-geweld: Steunpunt ouderenmishandeling: praat met iemand, anoniem als u wilt.
vluchten-voor-geweld: my son shouts, takes my card and locks the phone away
huisarts: moet ik hiervoor naar de spoed of kan het wachten tot maandag
huisarts medicijnen: medicijn en pompelmoes, mag dat
huisarts: koorts bij mijn man van 90 en hij ijlt
huisarts: inschrijven bij een dokter, we zijn pas verhuisd naar mijn dochter
huisarts: steken in de borst sinds vanmorgen
huisarts injecties: de griepprik en die andere
huisarts: ik heb bloed bij het plassen gezien
huisarts: dokter die nog aan huis komt
huisarts: welke bloeddruk is te laag op je negentigste
huisarts: raar plekje op mijn neus dat niet heelt
huisarts: visite HA gevraagd, delier? UWI? dipstick pos
huisarts: specialist ouderengeneeskunde consult huisartspraktijk, medebehandeling kwetsbare oudere
huisarts: Huisartsenpraktijk met ouderenspreekuur, visite-verpleegkundige en inschrijfmogelijkheid.
huisarts: Praktijkondersteuner ouderen bezoekt alle tachtigplussers één keer per jaar thuis.
huisarts: my father's leg is hot and swollen, whom do I ask
huisarts: we need a GP who makes home visits
specialist: een geriater die het geheel bekijkt
specialist: verwezen naar de uroloog, welke kliniek is snel
specialist: orthopeed, nieuwe heup, wachttijden vergelijken
specialist: second opinion na de tumoruitslag
specialist: duizeligheid, kno of neuroloog
specialist: poli ouderengeneeskunde ziekenhuis
specialist: waar laten ze mijn vader zijn staar doen
specialist hart-longen: vaatchirurg etalagebenen
specialist: verwijzing klinisch geriater, multiproblematiek, vallen, cognitie
specialist: afspraak MDL, scopie, antistolling overbruggen
specialist: Geriatrisch dagonderzoek: internist ouderen, verpleegkundige en fysiotherapeut in één bezoek.
specialist: Oogkliniek voor staar en maculadegeneratie, korte wachttijd, vervoer te regelen.
specialist: need a geriatrician's second look at nan's pills and falls
lotgenoten: weduwnaars onder elkaar, geen dames
lotgenoten: vrouwen die hetzelfde slikten en nu botten van krijt hebben
lotgenoten: praten met een mens met dezelfde zeldzame ziekte
lotgenoten: wie leeft er ook met een donornier
lotgenoten: op het internet alleen griezelverhalen, ik wil een levend iemand
lotgenoten: lotgenotencontact longfibrose
lotgenoten: patiëntenvereniging, regiogroep, contactpersoon
lotgenoten hart-longen: Lotgenotenmiddag voor mensen met een pacemaker en hun partners.
lotgenoten: a support group for people living with vasculitis
schulden: ik heb voor mijn kleinzoon getekend en nu willen ze het van mij
schulden: deurwaarder bij een vrouw van 79
schulden: telefoonabonnementen, drie, aangepraat
schulden: rood staan tot de AOW komt
schulden: erfenis aanvaard en toen bleken er leningen
schulden: leven van leefgeld na mijn faillissement, op mijn oude dag
schulden: schuldhulp senior, vroegsignalering, water wordt afgesloten
schulden: Schuldmaatje voor ouderen: samen bellen, ordenen, regelen.
schulden: I signed for my nephew's car and now they chase me
bewegen: de oefengids van de tv-gym is uit, ik wil mensen
wonen-met-beperking: wij zijn 80 en onze zoon van 52 woont nog thuis, waar gaat hij heen als wij er niet zijn
wonen-met-beperking: ouderen met een verstandelijke beperking, rustige woning, zorg om de hoek
wonen-met-beperking zien: een huis voor blinde ouderen
wonen-met-beperking: LVB en vijfenzeventig, past niet in het verzorgingshuis
wonen-met-beperking: woonvorm voor oudere doven met gebarend personeel
wonen-met-beperking: VG03, 68 jr, somatisch achteruit, overplaatsing seniorengroep
wonen-met-beperking: Seniorenwoning voor mensen met een verstandelijke beperking, met dagbesteding aan huis.
wonen-met-beperking horen: Wonen voor dove en doofblinde ouderen, iedereen gebaart.
wonen-met-beperking: home for our son with Down's now we're getting frail
ernstig-meervoudig: vijftig jaar gevoed, gedraaid, gezongen, en nu kan ik haar niet meer optillen
ernstig-meervoudig: mijn zoon ziet niet, praat niet, lacht als het waait
ernstig-meervoudig: wie let op zijn slijm als ik in het ziekenhuis lig
ernstig-meervoudig: EMB, volwassen, scoliose, sondevoeding, ouders op leeftijd
ernstig-meervoudig: Dagcentrum met snoezelbad en klankbed voor mensen met zeer ernstige beperkingen.
ernstig-meervoudig: our daughter needs everything done and we are seventy-five
beschermd-wonen: vader heeft een psychiatrische ziekte en is te jong voor een bejaardenhuis
beschermd-wonen: hij kan niet alleen, hij kan niet onder oude mensen, hij hoort stemmen
beschermd-wonen: beschutte plek voor een oudere met een drankverleden
beschermd-wonen: gerontopsychiatrie, GGZ-W, langdurig verblijf, 67 jr
beschermd-wonen: Woonvorm voor ouderen met een psychiatrische achtergrond, met rust, regels en goede koffie.
daklozenopvang: zestig, gescheiden, slaap in de auto op de parkeerplaats
daklozenopvang: huis uit, rugzak, versleten knie en nergens een bed
daklozenopvang: dakloos en ziek, wie verzorgt mijn been
daklozenopvang: barmhartig bed, dakloze patiënt na opname
daklozenopvang: Ziekenboeg voor mensen zonder woning, met verpleging en rust.
daklozenopvang: my uncle lives in his van and is too ill for it
`;
