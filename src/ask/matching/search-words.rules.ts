import { SYNONYMS } from './synonyms.data.ts';

// Words that say nothing about what is asked. The database's own Dutch list takes out the smallest ones.
const FILLERS = new Set(
  `aan acht alle alleenstaand als altijd avond beetje behoefte best bij blijven daar dag dan dat die dit doen door
  drie durft echt een eens elke enkele ergens ervaring even gaan gaat geeft geen geven gewoon goed graag haar had
  hebben hebt heeft heel heet hele helaas hem het hier hij hoe iemand iets ieder ik jaar jaren jonge kan keer komen
  komt krijgen kunnen kunt laatste lang liefst liever lukt maand maar mag man meer meest mensen mij mijn misschien
  moeder moeilijk moet moeten mogelijk mogen naar nacht niet niets nodig nog nooit nou onder ons ook opa oma over
  ouders per plek soms sinds snel steeds tegen thuis tijd tijdje toch toe twee tussen uit uur vader van vanaf vanuit
  veel vier voor vraag vragen vrouw vrij wacht wat week weken weer welke wel werk wie wij wil willen woon woont
  worden wordt zelf zelfstandig zeer zich ziek zijn zoals zoek zoeken zoekt zonder zou zoon zus broer dochter
  partner echtgenoot echtgenote kind kinderen buurvrouw buurman ochtend middag morgens moment ken kennen via euro maximaal binnen spreekt spreken mogelijkheid
  informatie contact rust zodat omdat één eén alles niks anders weg mee zijn ben bent heb met waar wat jullie onze hun hen zij ver
  heen zit zitten doet weet weten kom krijg krijgt maken maakt neemt beter slecht bijna alvast samen allemaal al zo dus maanden dagen
  schelen scheelt durf word werd bestaat zeggen zegt vind vindt laat zien zie hoor hoort hoeft past lukken aan bezig begin beginnen
  eerste tweede paar want toen terwijl voordat nadat sinds elkaar eigen zichzelf mezelf ziet merkt stelt begrijpt snap fijn hard vol
  dezelfde andere anderen volgende vroeg nachts avonds overal iedereen niemand vaste voel voelt ineens plotseling`.split(
    /\s+/,
  ),
);
// Too common to search by, unless there is nothing else: in nearly every offer, whatever it is about.
const COMMON = new Set([
  'hulp',
  'helpen',
  'helpt',
  'zorg',
  'zorgen',
  'begeleiding',
  'ondersteuning',
  'steun',
  'zorgverlener',
  'zorgt',
  'leren',
  'leert',
  'huis',
  'ouderen',
  'open',
  'gevallen',
  'loopt',
  'werken',
  'betalen',
  'groep',
  'deur',
]);
const MOST_GROUPS = 6;
// 'niet meer alleen onder de douche' is no loneliness.
const NOT_LONELY =
  /\b(?:niet (?:meer )?alleen(?= (?!meer|zijn|wil))|alleen (?=(?:onder|naar|maar|als|in|op|de|het|met|bij|nog|even|kan|kunnen)\b))/gu;

export const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFC')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const plain = (word: string): boolean => word.length >= 3 && !FILLERS.has(word) && !/^\d+$/.test(word);

/**
 * What to search for: a group for each word that means something, with other words for the same.
 * @param topic what the person wants, in own words
 * @param without words that she doesn't want: never searched for
 */
export const searchGroups = (topic: string, without: readonly string[] = []): string[][] => {
  const unwanted = new Set(without.flatMap(wordsIn));
  const words = [...new Set(wordsIn(topic.toLowerCase().replace(NOT_LONELY, ' ')))].filter(
    (word) => plain(word) && !unwanted.has(word),
  );
  const telling = words.filter((word) => !COMMON.has(word));
  return (telling.length > 0 ? telling : words)
    .slice(0, MOST_GROUPS)
    .map((word) => [word, ...(SYNONYMS[word] ?? []).filter((other) => !unwanted.has(other))]);
};

// Dutch glues words together: a long beginning also finds douchestoel and dagbestedingsgroep.
const isLong = (word: string): boolean => word.length >= 6;
const term = (word: string, weight: string): string => {
  const marks = `${isLong(word) ? '*' : ''}${weight}`;
  return marks === '' ? word : `${word}:${marks}`;
};

/** Any of these words, as text for to_tsquery. @param weight 'A' looks in titles only */
export const anyOf = (words: readonly string[], weight: '' | 'A' = ''): string => {
  const all = [...new Set(words.flatMap(wordsIn))];
  const covered = (word: string): boolean =>
    all.some((one) => one !== word && isLong(one) && word.startsWith(one));
  return all
    .filter((word) => !covered(word))
    .map((word) => term(word, weight))
    .join(' | ');
};
