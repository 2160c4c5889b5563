const NUMBERS: Readonly<Record<string, number>> = {
  een: 1,
  één: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
};
const DAYS: Readonly<Record<string, number>> = { da: 1, we: 7, ma: 30 };
const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
const DAY_MS = 86_400_000;

/** In a hurry, whatever else is said: two weeks, which she confirms or changes. */
const HURRY =
  /\b(?:zo (?:snel|gauw|spoedig) (?:als )?mogelijk|z\.?s\.?m\b|asap|dringend|met spoed|per direct|as soon as possible|urgent(?:ly)?)/;
const HURRY_DAYS = 14;
/** 'Vandaag gevallen' asks for nothing today: a day counts only in a sentence that asks. */
const ASKS =
  /\b(?:nodig|zoek\w*|wil\w*|graag|beginnen|starten|terecht|kunt u|kan (?:er )?iemand|wie kan|need|start)\b/;
const SOON: readonly (readonly [when: RegExp, days: number])[] = [
  [/\b(?:vandaag|today)\b/, 1],
  [/\bovermorgen\b/, 2],
  [/(?<!goede)\bmorgen(?!s)\b(?! ?(?:allemaal|,))|\btomorrow\b/, 1],
  [/\b(?:deze|this) week\b/, 7],
  [/\b(?:volgende|komende|next) week\b/, 14],
  [/\b(?:deze|this) (?:maand|month)\b/, 30],
  [/\b(?:volgende|komende|next) (?:maand|month)\b/, 60],
];
const FROM = new RegExp(
  `\\b(?:vanaf|per|met ingang van|uiterlijk)\\s+(?:(\\d{1,2})\\s+)?(begin |half |eind )?(${MONTHS.join('|')})\\b`,
);
const PART: Readonly<Record<string, number>> = { 'begin ': 1, 'half ': 15, 'eind ': 28 };

/**
 * Within how many days someone wants to begin, as far as she says so: a term, a hurry, a day or a date.
 * @param text in small letters
 * @param now to count days from; without it dates say nothing
 */
export const waitIn = (text: string, now?: Date): number | null =>
  termIn(text) ??
  (now ? daysUntil(text, now) : null) ??
  soonIn(text) ??
  (HURRY.test(text) ? HURRY_DAYS : null);

const termIn = (text: string): number | null => {
  const [, count = '', unit = ''] = /\bbinnen (\S+) (da|we|ma)(?:g|k|and)/.exec(text) ?? [];
  const number = NUMBERS[count] ?? Number(count || Number.NaN);
  return Number.isInteger(number) ? number * (DAYS[unit] ?? 1) : null;
};

const soonIn = (text: string): number | null => {
  const asking = text.split(/(?<=[.!?]) /).filter((sentence) => ASKS.test(sentence));
  const found = SOON.find(([when]) => asking.some((sentence) => when.test(sentence)));
  return found ? found[1] : null;
};

/** Until the next time it is that date; a month that is under way is now. */
const daysUntil = (text: string, now: Date): number | null => {
  const [, day, part = '', month = ''] = FROM.exec(text) ?? [];
  const at = MONTHS.indexOf(month);
  if (at < 0) return null;
  const on = Number(day ?? PART[part] ?? 1);
  const year = now.getUTCFullYear();
  const isNow = at === now.getUTCMonth() && on <= now.getUTCDate();
  if (isNow) return HURRY_DAYS;
  const passed = at < now.getUTCMonth();
  const date = Date.UTC(passed ? year + 1 : year, at, on);
  return Math.max(1, Math.ceil((date - now.getTime()) / DAY_MS));
};
