import type { DONE } from './addition.ts';
import type { Verdict } from './change.rules.ts';
import type { PhraseProblem } from './phrase.rules.ts';

const counted = (n: number, one: string, more: string): string => (n === 1 ? `1 ${one}` : `${n} ${more}`);

const errors: Record<PhraseProblem | 'there' | 'no-concept', string> = {
  empty: 'Vul een woord of een korte zin in.',
  long: 'Maak het korter: hooguit 60 letters.',
  letters: 'Gebruik alleen letters, spaties en streepjes.',
  'many-words': 'Gebruik hooguit zes woorden.',
  'says-nothing': 'Dit zegt te weinig. Voeg een woord toe dat over hulp gaat.',
  there: 'Dit weten we al. Kies een ander onderwerp, of laat het zo.',
  'no-concept': 'Kies een onderwerp.',
};
const verdicts: Record<Verdict, string> = { better: 'Beter', worse: 'Slechter', other: 'Anders' };
type Told = (typeof DONE)[number];
const told: Record<Told, (who: string, phrase: string, concept: string, strength: string) => string> = {
  added: (who, phrase, concept, strength) => `${who} koppelde “${phrase}” aan ${concept} (${strength}).`,
  changed: (who, phrase, concept, strength) => `${who} veranderde “${phrase}” bij ${concept} (${strength}).`,
  'taken-back': (who, phrase, concept) => `${who} haalde “${phrase}” weg bij ${concept}.`,
  'put-back': (who, phrase, concept) => `${who} zette “${phrase}” terug bij ${concept}.`,
  ignored: (who, phrase) => `${who} liet “${phrase}” weg uit de lijst.`,
  noticed: (who, phrase) => `${who} zette “${phrase}” terug in de lijst.`,
};

export const nl = {
  errorTitle: 'Kijk dit nog even na',
  title: 'Woorden leren',
  intro:
    'Deze woorden typten mensen, en Aanzet kende ze niet. Koppel een woord aan een onderwerp. Dan vindt de volgende die het typt wel hulp.',
  private:
    'We tellen alleen het woord. Niet wie het typte, en niet in welke vraag. U ziet het pas als vijf mensen het gebruikten.',
  add: 'Woord of zin toevoegen',
  unknown: 'Nog niet begrepen',
  none: 'Nog geen woorden',
  noneText: 'Hier komt een woord te staan als vijf mensen het gebruikten en wij het niet kenden.',
  seen: (n: number, first: string, last: string) =>
    first === last ? `In ${n} vragen, in ${first}.` : `In ${n} vragen, van ${first} tot en met ${last}.`,
  link: 'Koppel',
  ignore: 'Laat weg',
  ignored: 'Weggelaten woorden',
  notice: 'Zet terug',
  added: 'Toegevoegd',
  addedNone: 'Er is nog niets toegevoegd.',
  columns: ['Woord of zin', 'Onderwerp', 'Hoe zeker', 'Stand', 'Doen'],
  strength: { strong: 'betekent dit bijna altijd', weak: 'betekent dit misschien' },
  stand: { on: 'Aan', off: 'Weggehaald' },
  takeBack: 'Haal weg',
  putBack: 'Zet terug',
  history: 'Wie deed wat',
  historyNone: 'Nog niemand deed hier iets.',
  told,
  done: {
    added: 'Bewaard. Vanaf nu zoekt Aanzet ermee.',
    'taken-back': 'Weggehaald. Aanzet zoekt er niet meer mee.',
    'put-back': 'Teruggezet. Aanzet zoekt er weer mee.',
    ignored: 'Dit woord staat niet meer in de lijst.',
    noticed: 'Dit woord staat weer in de lijst.',
    nothing: 'Er is niets veranderd. Iemand anders was u voor.',
  } as Record<string, string>,
  form: {
    back: 'Terug naar de woorden',
    title: 'Woord of zin toevoegen',
    intro: 'Eerst ziet u wat er verandert. Pas daarna bewaart u.',
    phrase: 'Woord of korte zin',
    phraseHint:
      'Typ het zoals mensen het zeggen. Bijvoorbeeld: “red het niet meer”. De volgorde van de woorden maakt niet uit.',
    concept: 'Waar gaat het over?',
    conceptEmpty: 'Kies een onderwerp',
    strength: 'Hoe zeker is dat?',
    strong: 'Het betekent dit bijna altijd',
    strongHint: 'Wie dit typt, zoekt dit. En wie dit aanbiedt, noemt het zo.',
    weak: 'Het betekent dit misschien',
    weakHint: 'Telt alleen mee als er niets duidelijkers staat.',
    button: 'Bekijk wat er verandert',
    errors,
  },
  preview: {
    back: 'Pas aan',
    title: 'Dit verandert er',
    relation: (phrase: string, concept: string, strength: string) =>
      `“${phrase}” hoort dan bij ${concept}. Het ${strength}.`,
    elsewhere: 'Deze woorden zeggen al iets anders',
    elsewhereText: (concepts: string) => `Ze horen nu bij: ${concepts}. Na bewaren gelden ze voor beide.`,
    tooCommon: 'Dit staat in erg veel aanbod',
    tooCommonText: (hits: number, offers: number, concept: string) =>
      `In ${hits} van de ${offers} aanbiedingen. Wie zoekt naar ${concept}, krijgt die dan ook te zien. Wilt u dat niet? Kies een langere zin.`,
    hits: (hits: number, offers: number) =>
      `Deze woorden staan in ${hits} van de ${counted(offers, 'aanbieding', 'aanbiedingen')}.`,
    partly: (offers: number) => `Er is meer aanbod. We keken naar de eerste ${offers}.`,
    alone: 'Wie alleen dit typt',
    aloneSame: 'Wie alleen dit typt, vindt hetzelfde als nu.',
    questions: 'Proefvragen die veranderen',
    summary: (changed: number, all: number) =>
      changed === 0
        ? `Van de ${all} proefvragen verandert er geen.`
        : `Van de ${all} proefvragen ${changed === 1 ? 'verandert er 1' : `veranderen er ${changed}`}.`,
    verdicts,
    counts: (better: number, worse: number, other: number) =>
      `Beter: ${better}. Slechter: ${worse}. Anders: ${other}.`,
    measured: 'Beter of slechter: vergeleken met de onderwerpen die bij de proefvraag horen.',
    now: 'Nu',
    after: 'Na bewaren',
    about: 'Gaat over',
    nothing: 'niets dat we kennen',
    first: 'Eerste vijf',
    noOffers: 'Geen aanbod.',
    same: 'Dezelfde vijf als nu.',
    save: 'Bewaar',
    change: 'Pas aan',
  },
};
export type Words = typeof nl;
