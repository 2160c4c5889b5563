/** Told by and about children, parents and who cares for another. */
export const families = `
jeugd: het gaat niet goed met ons gezin, waar begin je
jeugd: mijn kleinzoon woont bij ons en wij zijn te oud voor een puber
jeugd: jongerenwerker, iemand die met mijn zoon praat
jeugd: hulp voor mijn kind zonder dat we meteen in een dossier staan
jeugd: social worker for a family with three kids
jeugd: ze luistert naar niemand, spijbelt en komt laat thuis
opvoeding: mijn kleuter krijgt driftbuien in de winkel
opvoeding: mijn kind eet alleen witte boterhammen
opvoeding: wij schreeuwen te veel en willen het anders
opvoeding: hoe praat je met een puber die alleen gromt
opvoeding: gamen, grenzen en regels
opvoeding: opvoedcursus of tips van iemand die het kent
opvoeding: parenting help with a strong-willed toddler
opvoeding: zindelijk worden, slapen, luisteren, niks lukt
druk-gedrag: de school belt dat hij weer een stoel heeft gegooid
druk-gedrag: mijn dochter van tien slaat haar broertje en scheldt ons uit
druk-gedrag: hij kan geen minuut stilzitten
druk-gedrag: onze pleegzoon steelt en liegt
druk-gedrag: angry outbursts, breaks everything
druk-gedrag: hangt rond met foute vrienden en is opgepakt
gezin-thuis: er moet iemand bij ons thuis meekijken, het loopt helemaal uit de hand
gezin-thuis: ik lig in een scheiding, ben depressief en heb drie kleine kinderen
gezin-thuis: jeugdbescherming zegt dat er hulp in huis moet komen
gezin-thuis: someone who comes to our home to help us as a family
gezin-thuis: vijf kinderen, een kapotte wasmachine en geen structuur
scheiding: de kinderen durven bij papa niet over mama te praten
scheiding: mijn ex houdt zich niet aan de omgangsregeling
scheiding: onze zoon van zeven heeft buikpijn sinds wij uit elkaar zijn
scheiding: vechtscheiding en de kinderen zitten ertussen
scheiding: how do we tell the kids we're splitting up
scheiding: een ouderschapsplan maken met een bemiddelaar
pesten: ze hebben een groepsapp zonder haar en lachen haar uit
pesten: mijn zoon wil niet meer naar voetbal, ze wachten hem op
pesten: hij heeft geen enkel vriendje
pesten: naaktfoto van mijn dochter gaat rond
pesten: weerbaarheidstraining voor een stil kind
pesten: bullied at school for being different
school: al vier maanden komt hij de klas niet in
school: onze dochter is hoogbegaafd en verveelt zich ziek
school: passend onderwijs, de school kan het niet meer aan
school: buikpijn elke maandagmorgen en dan niet gaan
school: dropped out at sixteen
school: leerplichtambtenaar dreigt met boete
jeugd-psychisch: mijn dochter van veertien snijdt zich
jeugd-psychisch: onze zoon van elf is bang voor alles en slaapt bij ons
jeugd-psychisch: psycholoog voor kinderen zonder wachtlijst
jeugd-psychisch: puber zit somber op haar kamer en zegt dat ze niets waard is
jeugd-psychisch: onderzoek naar adhd of autisme bij een kind van acht
jeugd-psychisch: therapy for my teenage daughter
jeugd-psychisch: speltherapie na alles wat hij heeft gezien
dyslexie: hij spelt alles verkeerd en huilt om zijn huiswerk
dyslexie: rekenen lukt niet, wel slim
dyslexie: lezen gaat zo traag, letters dansen
dyslexie: huiswerkbegeleiding en leren plannen
dyslexie: reading problems, age nine
baby: zwanger en helemaal alleen
baby: onze baby krijst de hele dag en ik trek het niet
baby: borstvoeding doet zo'n pijn
baby: kraamhulp voor een tweeling
baby: couveusekindje thuis, wij zijn doodsbang
baby: pregnant, sixteen and scared
baby: groeit hij wel goed, het consultatiebureau
jeugd-logeren: ons kind met autisme een weekend ergens anders zodat zijn zusje ook aandacht krijgt
jeugd-logeren: logeerhuis voor een meervoudig gehandicapt meisje
jeugd-logeren: in de vakantie een week opvang met bedden, begeleiding erbij
jeugd-logeren: respite weekend for our disabled son
jeugd-dag: naschoolse opvang durft hem niet te nemen om zijn gedrag
jeugd-dag: woensdagmiddag en zaterdag een club voor kinderen die snel vol zitten
jeugd-dag: peuter die zich langzaam ontwikkelt, een speciale groep
jeugd-dag: na de basisschool thuis, te moeilijk voor elke school, waar kan zij overdag zijn
jeugd-dag: after-school care for a child with special needs
jongere-zelfstandig: achttien geworden en ineens is alle hulp weg
jongere-zelfstandig: ik kom uit een instelling en moet op mezelf
jongere-zelfstandig: mijn ouders zetten me het huis uit
jongere-zelfstandig: een mentor die mij helpt met kamer, school en geld
jongere-zelfstandig: young person leaving care
pleegzorg: wij hebben plek en liefde voor een kind
pleegzorg: mijn kleinkinderen mogen niet bij hun moeder blijven
pleegzorg: weekendpleegouders zodat ik op adem kom
pleegzorg: gezinshuis voor twee zusjes
pleegzorg: become foster parents
jonge-mantelzorger: ik ben dertien en doe alles thuis omdat mama ziek is
jonge-mantelzorger: kinderen van een vader met een psychische ziekte
jonge-mantelzorger: mijn broertje is gehandicapt en alles draait om hem
jonge-mantelzorger: I'm fifteen and look after my mum
jonge-mantelzorger: brusjes, iets leuks voor het zusje van een ziek kind
mantelzorg: ik zorg voor mijn vader, mijn gezin en mijn werk en het past niet meer
mantelzorg: wie helpt de helper
mantelzorg: alles komt op mij neer, mijn broers doen niks
mantelzorg: ik zorg al twintig jaar voor mijn zoon en word zelf oud
mantelzorg mantelzorg-steun: ik ben geen verpleegster maar zijn vrouw
mantelzorg: I care for my husband and I'm worn out
mantelzorg mantelzorg-steun respijt: wat is er voor mensen die voor hun moeder zorgen
respijt: ik wil een keer naar de kapper zonder haast
respijt logeren: op vakantie kan alleen als iemand voor haar zorgt
respijt respijt-thuis: er even uit, een dagje niet zorgen
respijt: mijn vrouw kan geen uur alleen zijn en ik moet zelf geopereerd worden
respijt dagbesteding: een plek waar hij een dag naar toe kan zodat ik kan werken
respijt: a break from caring for my mother
respijt-thuis: een oppas voor mijn man als ik op dinsdag ga kaarten
respijt-thuis maatje: iemand die bij hem blijft zitten, ik durf de deur niet uit
respijt-thuis: vervanging voor een week, in ons eigen huis, dag en nacht
respijt-thuis dementie-thuis: wie neemt een middag de zorg voor mijn vrouw over
respijt-thuis: sitter for my disabled husband so I can go out
respijt-thuis logeren: de dochter die altijd zorgt gaat twee weken weg
logeren: mijn moeder kan twee weken nergens heen als ik met vakantie ben
logeren: zorghotel voor twee, hij zorg en ik rust
logeren: respite bed for a fortnight
logeren: kan vader ergens terecht terwijl ik herstel van een operatie
mantelzorg-steun: ik wil mijn verhaal kwijt zonder mijn man te verraden
mantelzorg-steun: ik word boos op mijn moeder en schaam me daarna
mantelzorg-steun: hoe houd ik dit vol
mantelzorg-steun: mantelzorgconsulent, waar heb ik recht op
mantelzorg-steun: somebody to talk to about caring
mantelzorg-steun: mijn schizofrene broer vreet mij op, hoe ga ik ermee om
mantelzorg-groep: andere dochters die voor hun vader zorgen
mantelzorg-groep: een avond met mensen die ook voor iemand zorgen
mantelzorg-groep: carers group with coffee
mantelzorg-groep: mantelzorgsalon, ervaringen delen, lachen en huilen
mantelzorg-regelen: zorgverlof vragen aan mijn baas
mantelzorg-regelen: mantelzorgwoning in de tuin, mag dat
mantelzorg-regelen: ik ben de hele dag aan het bellen met instanties voor mijn ouders
mantelzorg-regelen: iemand die de regie overneemt, afspraken, papieren, hulp
mantelzorg-regelen: caring and working full time, what leave can I get
mantelzorg-regelen: mantelzorgwaardering, een bedankje van de gemeente
`;
