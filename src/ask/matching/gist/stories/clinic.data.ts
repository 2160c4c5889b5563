/** Told and offered about the hospital and its doctors, and about glasses. */
export const clinic = `
specialist: afspraak polikliniek
specialist: Ik sta sinds februari op de lijst voor een nieuwe heup in het academisch, ze hebben twee keer afgebeld, en ik kan bijna de auto niet meer in, is er een kliniek waar het sneller gaat
specialist: mri scan
specialist: cardioloog
specialist: staaroperatie
specialist: wachttijd orthopeed
specialist: tweede mening over tumor
specialist: kno-arts, buisjes
specialist: dermatoloog psoriasis
specialist: neuroloog hoofdpijn
specialist: mijn zoon moet naar de kinderarts in het ziekenhuis
specialist: geriater
specialist: als huisarts verwijs ik naar een polikliniek interne met korte toegang
specialist: botontkalking, reumatoloog, injectie
specialist: spataderen laten weghalen
specialist: gynaecoloog
specialist: dagopname, narcose en dan dezelfde avond weg
specialist: My knee operation, which hospital has short waiting lists
specialist: See a specialist for my heart
specialist: Second opinion on a cancer diagnosis
specialist: dokter stuurde mij naar ziekenhuis, waar is beste voor maag
specialist: dialysecentrum in de buurt
specialist: bloed in de ontlasting, kijkonderzoek
specialist: longfunctie, longarts, inhalatie
specialist: bestraling en chemokuur poli
specialist: liesbreuk opereren
specialist: uroloog, prostaat
specialist: den oogarts heeft pas plaats in oktober
specialist: hersenscan na flauwvallen
specialist: snurken en slaapapneu onderzoek in ziekenhuis
specialist: duimbasis, handchirurg
specialist: mijn dochter heeft een schisis, centrum met een team
specialist: Ziekenhuis met alle specialismen, polikliniek en spoedeisende hulp
specialist: Zelfstandig behandelcentrum orthopedie, binnen drie weken geopereerd
specialist: Kliniek voor spataderen, aambeien en huid
specialist: Oogkliniek, staar en glaucoom
specialist: Oncologisch centrum, chirurgie, radiotherapie en chemotherapie
specialist: Pijnpolikliniek met anesthesioloog
specialist: Poli geriatrie, onderzoek op één dag
specialist: Kinderziekenhuis, topklinische zorg
specialist: Dialyse in het centrum, 's nachts en thuis
specialist: Buitenpoli in de regio, röntgen en bloedafname
specialist: Cardiologisch centrum, hartfilmpje en inspanningstest in één ochtend
specialist: Mammapoli, uitslag dezelfde dag
specialist: Slaapcentrum en longfunctielaboratorium
specialist: Obesitaskliniek, maagverkleining met nazorg
specialist: Vrouwenkliniek, gynaecologie en vruchtbaarheid
bril: nieuwe glazen
bril: Ik houd de krant zo ver van mij af dat mijn armen te kort worden, de televisie heeft ondertitels die niet meer te lezen zijn, en met mijn heup kom ik de winkel in de stad niet binnen
bril: leesbril
bril: opticien aan huis
bril: oogmeting
bril: montuur gebroken
bril: contactlenzen
bril: mijn moeder zit in een tehuis met een bril van twintig jaar oud
bril: multifocaal, ik struikel ermee over de stoep
bril: kind knijpt met haar ogen bij het schoolbord
bril: brillenpootje los, wie repareert
bril: goedkope bril voor een gezin
bril: oogdruk meten bij de optometrist
bril: als verzorgende zie ik dat mevrouw haar bril niet past, komt er iemand met monturen op de afdeling
bril: loep en lamp bij het handwerken
bril: zonnebril op sterkte
bril: met mijn beperking kan ik niet stilzitten achter dat apparaat
bril: Eye test at home for my grandmother
bril: Cheap glasses for kids
bril: Where do I buy reading glasses and get my eyes measured
bril: ik zie niet goed, hoofdpijn, wil bril maar weinig geld
bril: nachtblind achter het stuur, verblind door koplampen
bril: schele oogjes, afplakken, orthoptist
bril: sterkte veranderd na de staar
bril: cilinder, dioptrie, wat zegt dat
bril: rijbewijs ogen keuring
bril: verzekering vergoedt een montuur
bril: ben mijn lens kwijt en zie nu geen fuck
bril: onze pa zijn bril staat altijd scheef
bril: gevoelige ogen, traant in de wind
bril: prisma dubbel zien
bril: brilletje voor mijn kleuter met een elastiekje
bril: Opticien aan huis: oogmeting en tweehonderd monturen in de koffer
bril: Mobiele brillenservice in zorgcentra
bril: Brillen en contactlenzen, vergoed tot honderd euro
bril: Optometrist: netvliesfoto, oogdruk en doorverwijzing
bril: Kinderbrillen en myopie-controle
bril: Oogzorg voor mensen met een verstandelijke beperking, rustig meten
bril: Brillenbank, tweedehands monturen voor wie geen geld heeft
bril: Varilux en multifocale specialist, wennen mag
bril: Beeldschermbril en werkplekmeting
bril: Brilreparatie terwijl u wacht
bril: Orthoptist en opticien in het gezondheidscentrum
bril: Lowvision-specialist, loepen en filterglazen aanmeten
bril: Oogmeting zonder afspraak in de Dorpsstraat
bril: Sportbril, duikbril, veiligheidsbril op sterkte
bril: Ogenbus rijdt langs dorpen en verpleeghuizen
`;
