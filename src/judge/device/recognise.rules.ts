/** What in a text may tell who wrote it, or about whom. A machine finds some; only she knows the rest. */
export type MarkKind = 'name' | 'date' | 'place' | 'number';
export type Mark = { from: number; to: number; kind: MarkKind };

const MONTH =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october|december';
const DAY =
  'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const FEAST = 'kerst\\w*|pasen|pinksteren|koningsdag|sinterklaas|nieuwjaar|oudjaar|christmas|easter';

/** With a small letter or a capital in front; no look-behind and no `i` beside `\p{Lu}`: older Safari knows neither well. */
const either = (words: string): string =>
  `(?:${words
    .split(' ')
    .map((word) => `[${word[0]?.toUpperCase()}${word[0]}]${word.slice(1)}`)
    .join('|')})`;

// First what is longest: a postcode is not a year, a telephone number not a date.
const PATTERNS: readonly (readonly [MarkKind, RegExp])[] = [
  ['number', /[\w.+-]+@[\w-]+\.[\w.-]+\w|https?:\/\/\S+/g],
  ['number', /(?:\+\d{2}|\b0)(?:[\s().-]{0,2}\d){8,10}\b/g],
  ['number', /\b\d{5,}\b/g],
  ['place', /\b\d{4}\s?[A-Z]{2}\b/g],
  [
    'place',
    /\b\p{Lu}[\p{L}.'-]*(?:\s\p{Lu}?[\p{L}'-]+){0,2}?[\s-]?(?:straat|laan|weg|plein|hof|kade|dijk|pad|singel|gracht|steeg|dreef|street|road|lane)\b(?:\s\d+[a-z]?\b)?/gu,
  ],
  ['place', /\b(?:\d+e|eerste|tweede|derde|vierde|vijfde|bovenste)\s(?:verdieping|etage|kamer|gang)\b/gi],
  [
    'place',
    new RegExp(
      `\\b${either('kamer bed afdeling appartement verdieping etage gang vleugel unit huisnummer huisje flat locatie room ward floor apartment department')}(?:\\s(?:nr\\.?|no\\.?|nummer))?\\s(?:\\d+[a-z]?\\b|(?:[Dd]e\\s|[Hh]et\\s)?\\p{Lu}[\\p{L}-]*)`,
      'gu',
    ),
  ],
  [
    'date',
    /\b(?:half|kwart (?:voor|over))\s\w+\b|\b\d{1,2}[:.]\d{2}(?:\suur\b|(?![\d-]))|\b\d{1,2}\s(?:uur|o'clock)\b/gi,
  ],
  ['date', /\b\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?\b/g],
  [
    'date',
    new RegExp(
      `\\b(?:\\d{1,2}(?:e|ste|de|st|nd|rd|th)?\\s)?(?:${MONTH})\\b(?:\\s\\d{4}\\b|\\s\\d{1,2}\\b)?`,
      'gi',
    ),
  ],
  ['date', new RegExp(`\\b(?:${DAY})(?:ochtend|middag|avond|nacht)?\\b`, 'gi')],
  [
    'date',
    new RegExp(`\\b(?:${FEAST}|gisteren|eergisteren|vandaag|vanmorgen|vannacht|yesterday|today)\\b`, 'gi'),
  ],
  ['date', /\b(?:19|20)\d{2}\b/g],
  ['name', /\b\d{1,3}[\s-]?(?:jaar|jarige?|years? old)\b/gi],
];

const TITLE = new RegExp(
  `(^|[^\\p{L}])${either('mevrouw mevr\\.? mw\\.? meneer mijnheer dhr\\.? heer zuster zr\\.? broeder br\\.? dokter dr\\.? tante oom oma opa mrs\\.? mr\\.? ms\\.? miss doctor nurse sister aunt uncle')}\\s(?:(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]er|[Tt]en|'t|[Tt]e)\\s){0,3}\\p{Lu}[\\p{L}'.-]*(?:\\s(?:(?:van|de|den|der)\\s){0,2}\\p{Lu}[\\p{L}'-]*)?`,
  'gu',
);
// A word with a capital that does not begin a sentence, with what belongs to it: 'Jan van den Berg', 'Yıldız'.
const CAPITAL =
  /([\p{L}\d,;:'")]\s|[(“‘"])\p{Lu}[\p{L}'’-]+(?:\s(?:(?:van|de|den|der|ter|ten|te|'t)\s){0,3}\p{Lu}[\p{L}'’-]*)*/gu;
const WORD = /[\p{L}'’-]+/gu;
/** Words that have a capital and name nobody. */
const PLAIN =
  /^(?:I|I'm|I've|U|Uw|Nederlands\w*|Nederland|Dutch|English|Engels\w*|Wmo|Wlz|Zvw|GGZ|NL|TV|God|Ik)$/;

/**
 * Marks, by plain rules and on the device itself, what could be recognised: it never leaves the page for this.
 * @param names first names in lower case, which count with a small letter and at the beginning of a sentence too
 * @returns marks in order, none over another
 */
export const marksIn = (text: string, names: ReadonlySet<string>): Mark[] => {
  const marks: Mark[] = [];
  const add = (kind: MarkKind, from: number, length: number): void => {
    const to = from + length;
    if (length > 0 && marks.every((one) => to <= one.from || from >= one.to)) marks.push({ from, to, kind });
  };
  const every = (kind: MarkKind, pattern: RegExp): void => {
    for (const { 0: found, 1: before = '', index } of text.matchAll(pattern)) {
      const mark = found.slice(before.length);
      if (!PLAIN.test(mark)) add(kind, index + before.length, mark.length);
    }
  };
  for (const [kind, pattern] of PATTERNS) every(kind, pattern);
  every('name', TITLE);
  every('name', CAPITAL);
  for (const { 0: word, index } of text.matchAll(WORD))
    if (names.has(word.toLowerCase())) add('name', index, word.length);
  return marks.sort((a, b) => a.from - b.from);
};

export type Part = { text: string; kind: MarkKind | undefined };

/** The text in pieces, marked and plain, that together are the text again. */
export const partsOf = (text: string, marks: readonly Mark[]): Part[] => {
  const parts: Part[] = [];
  let at = 0;
  for (const { from, to, kind } of marks) {
    if (from > at) parts.push({ text: text.slice(at, from), kind: undefined });
    parts.push({ text: text.slice(from, to), kind });
    at = to;
  }
  if (at < text.length) parts.push({ text: text.slice(at), kind: undefined });
  return parts;
};
