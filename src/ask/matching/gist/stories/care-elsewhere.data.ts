/** Care with providers of its own, seldom among what is offered here: told, and as they offer it. */
export const careElsewhere = `
beugel: de tanden van onze jongste groeien over elkaar heen
beugel: op school heeft bijna iedereen slotjes, ik wil dat ook
beugel: het draadje achter mijn voortanden is los gegaan
beugel: bij de controle zei de mondhygiënist dat zijn kaak te smal is, waar kan hij gemeten worden
beugel: als volwassene nog recht zetten, met doorzichtige hoesjes
beugel: hoe lang wachten op een eerste afspraak bij de orthodontist
beugel: buitenboordbeugel voor een kind van elf
beugel: Orthodontie voor kinderen en volwassenen: controle, slotjes, plaatje en nazorg
beugel: my son's teeth are growing crooked
beugel: retentiedraad los, wie plakt hem
kraamzorg: iemand die mij na de bevalling thuis leert badderen en temperaturen
kraamzorg: ik ben in mei uitgerekend en moet me nog inschrijven bij een bureau
kraamzorg: de hulp voor de eerste week na de geboorte is ziek, wie heeft een vervangster
kraamzorg: na de keizersnee acht dagen hulp in huis voor mij en de kleine
kraamzorg: hoeveel uur krijg je vergoed als je pas bevallen bent
kraamzorg: drieling op komst, twee verzorgsters tegelijk
kraamzorg: Kraamverzorgenden die moeder en kind de eerste dagen verzorgen, controleren en helpen met voeden
kraamzorg: Kraamzorg van het minimum tot het volledige pakket, vaste verzorgende, ook na adoptie of couveuse
kraamzorg: help at home in the first week after the birth
kraamzorg: zij komt de eerste dagen de beschuit smeren, de wasjes draaien en kijken of ik goed herstel
verloskunde: ik heb een positieve test, bij wie moet ik me melden
verloskunde: hartje luisteren en een echo van de baby
verloskunde: thuis in bad bevallen, wie begeleidt dat
verloskunde: wij willen weten of het een jongen of een meisje wordt
verloskunde: de weeën komen om de zes minuten maar het is nog vroeg
verloskunde: controles tijdens mijn tweede zwangerschap
verloskunde: Verloskundigen voor zwangerschap, bevalling en kraambed, met eigen echo's
verloskunde: Geboortehuis naast het ziekenhuis: bevallen met uw eigen verloskundige in een huiselijke kamer
verloskunde: where do I go for scans, I am expecting
verloskunde: na een eerdere keizersnee toch thuis willen bevallen
alternatief: naaldjes in mijn oor om van mijn migraine af te komen
alternatief: wie kan mijn rug kraken
alternatief: mijn buurvrouw zweert bij druppeltjes van de homeopaat
alternatief: een osteopaat voor onze huilende baby
alternatief: onder hypnose stoppen met nagelbijten
alternatief: kruiden en supplementen in plaats van medicijnen
alternatief: handoplegging, energie, chakra's
alternatief: Praktijk voor acupunctuur, cupping en Chinese kruiden
alternatief: Osteopathie en craniosacraaltherapie voor baby's, zwangeren en volwassenen
alternatief: Hypnotherapie en regressie, sessies van anderhalf uur
alternatief: someone who does reiki or reflexology
alternatief: chiropractor in de buurt die de verzekering vergoedt
oogarts: zonder lenzen en bril door het leven, wat kost zo'n behandeling
oogarts: ik zie een waas en de opticien denkt aan grauwe staar
oogarts: prikken in mijn oog tegen macula, welke kliniek heeft plek
oogarts: onze peuter kijkt scheel en moet afplakken
oogarts: sinds gisteren zie ik vlekjes en lichtflitsen
oogarts: druk in het oog laten meten, er zit glaucoom in de familie
oogarts: nieuwe lens na staar, wie opereert
oogarts: Oogkliniek: staaroperaties, ooglasers en controle bij glaucoom en suikerziekte
oogarts: Orthoptist en oogarts voor kinderen met een lui oog
oogarts: surgery so that I no longer need glasses
vruchtbaarheid: we zijn al twee jaar bezig en elke maand is het weer mis
vruchtbaarheid: mijn zaad is niet goed genoeg zegt de arts
vruchtbaarheid: als lesbisch stel een kindje krijgen met een donor
vruchtbaarheid: eitjes laten invriezen omdat ik nog geen partner heb
vruchtbaarheid: ik ben 38 en wil weten of ik nog kinderen kan krijgen
vruchtbaarheid: inseminatie, hormonen spuiten, punctie
vruchtbaarheid: wie legt uit hoe draagmoederschap werkt
vruchtbaarheid: Voortplantingscentrum: onderzoek, iui, ivf en icsi, ook met donorzaad
vruchtbaarheid: Kliniek voor paren bij wie zwanger worden niet lukt
vruchtbaarheid: we can't get pregnant, where do they test us
cosmetisch: mijn oren staan wijd uit en ik wil ze dichter tegen mijn hoofd
cosmetisch: de vellen van mijn buik weg na vijftig kilo afvallen
cosmetisch: rimpels laten behandelen met een prikje
cosmetisch: mijn borsten zijn zo zwaar dat ik er rugpijn van heb, kleiner laten maken
cosmetisch: nieuw haar op mijn kruin laten zetten
cosmetisch: mijn neus is scheef na een breuk, kan dat mooier
cosmetisch: een tattoo van vroeger weg laten halen
cosmetisch: nieuwe borst laten maken na kanker, met eigen weefsel
cosmetisch: Kliniek voor plastische en cosmetische chirurgie: oogleden, borsten, buikwand
cosmetisch: Injectables, peelings en laserontharing door een cosmetisch arts
cosmetisch: I want my nose done
dialyse: drie ochtenden in de week aan de machine om mijn bloed te spoelen
dialyse: mijn nierfunctie is nog negen procent, wat nu
dialyse: 's nachts thuis spoelen in plaats van naar het centrum
dialyse: wachten op een donornier
dialyse: de shunt in mijn arm doet het niet goed
dialyse: op vakantie en toch kunnen dialyseren
dialyse: Dialysecentrum met vaste dagdelen, thuisdialyse en nachtdialyse
dialyse: Poli nierziekten: voorbereiding op dialyse of transplantatie
dialyse: his kidneys have stopped, he needs the machine
dialyse: buikvloeistof wisselen vier keer per dag
huid: rode schilferplekken op ellebogen en hoofd
huid: mijn dochter zit onder de pukkels en schaamt zich
huid: een moedervlek die van kleur veranderd is
huid: zoontje krabt zich 's nachts open van de jeuk
huid: galbulten en niemand weet waarvan
huid: lichtbak tegen psoriasis
huid: ontstoken talgklieren in mijn oksels
huid: wie kan de wratten op mijn handen bevriezen
huid: Dermatologie: eczeem, psoriasis, acne en controle op huidkanker
huid: Huidtherapeut voor acne, littekens en overbeharing
huid: itchy rash that won't go away
huid: zonneschade op zijn kale hoofd laten nakijken
`;
