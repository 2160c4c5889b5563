const lines = (text: string): (readonly [string, string])[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [word = '', instead = ''] = line.split(':').map((part) => part.trim());
      return [word, instead] as const;
    });

/** Words that many people stumble over, with what to say instead. Jargon of care first, then letters of offices. */
export const HARD_WORDS: readonly (readonly [word: string, instead: string])[] = lines(`
cliënt: klant, of u
cliënten: klanten
patiënt: u, of de zieke
zorgvraag: uw vraag
zorgvrager: u
intake: eerste gesprek
intakegesprek: eerste gesprek
traject: stappen
zorgtraject: stappen
indicatie: besluit over de zorg
indicatiestelling: besluit over de zorg
beschikking: besluit, of brief
zorgverlening: zorg
zorgbehoefte: wat u nodig heeft
hulpbehoevend: heeft hulp nodig
zelfredzaamheid: zelf kunnen doen
zelfredzaam: het zelf kunnen
eigen regie: zelf beslissen
adl: wassen, aankleden en eten
respijtzorg: even vrij van zorgen
extramuraal: thuis
intramuraal: in een zorghuis
ambulant: bij u thuis
multidisciplinair: met mensen van verschillende vakken
cognitief: van het denken
mobiliteit: bewegen, of op weg gaan
maatwerkvoorziening: hulp die de gemeente voor u regelt
algemene voorziening: hulp waar iedereen naartoe mag
evalueren: samen terugkijken
evaluatie: samen terugkijken
monitoren: volgen
participeren: meedoen
participatie: meedoen
faciliteren: mogelijk maken
implementeren: invoeren
optimaliseren: beter maken
signaleren: zien
contacteren: bellen of mailen
verstrekken: geven
aangaande: over
alsmede: en
alsook: en ook
betreffende: over
conform: volgens
derhalve: daarom
desbetreffende: deze
desgewenst: als u dat wilt
dient te: moet
echter: maar
eventueel: als het nodig is
gedurende: tijdens
geenszins: niet
hetgeen: wat
hieromtrent: hierover
ingeval: als
indien: als
inzake: over
jegens: tegen
middels: met
mits: als
nochtans: toch
omtrent: over
ondanks het feit dat: hoewel
op grond van: door
per abuis: per ongeluk
reeds: al
te allen tijde: altijd
ten aanzien van: over
ten behoeve van: voor
tenzij: behalve als
teneinde: om
tevens: ook
uiterlijk: niet later dan
veelal: vaak
voornemens: van plan
vooralsnog: voorlopig
voorts: ook
wijziging: verandering
zodanig: zo
zulks: dat
`);
