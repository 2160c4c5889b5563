import type { Language } from './language.ts';

const ZONE = 'Europe/Amsterdam';
const LOCALE: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

const formats = new Map<string, Intl.DateTimeFormat>();
const format = (
  language: Language,
  key: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat => {
  const id = `${language}${key}`;
  const known = formats.get(id) ?? new Intl.DateTimeFormat(LOCALE[language], { timeZone: ZONE, ...options });
  formats.set(id, known);
  return known;
};

const HOUR = 3_600_000;
const MINUTE = 60_000;
/** Since then this zone is whole hours from UTC and changes on whole hours: one hour is all of one day there. */
const WHOLE_HOURS = Date.UTC(1946, 0, 1);
const MOST_KEPT = 5_000;

/** A page of forty lines asks for the same few days a thousand times, and each is twenty microseconds of work. */
const keptEach = (unit: number, make: (at: Date) => string): ((at: Date) => string) => {
  const kept = new Map<number, string>();
  return (at) => {
    const time = at.getTime();
    if (!(time >= WHOLE_HOURS)) return make(at);
    const known = kept.get(Math.floor(time / unit));
    if (known !== undefined) return known;
    const made = make(at);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(Math.floor(time / unit), made);
    return made;
  };
};
const inEach = (
  unit: number,
  make: (language: Language) => (at: Date) => string,
): Readonly<Record<Language, (at: Date) => string>> => ({
  nl: keptEach(unit, make('nl')),
  en: keptEach(unit, make('en')),
});

/** A calendar day in the organisation's zone: '2026-03-10'. */
export const dayOf = keptEach(HOUR, (at) =>
  format('en', 'iso', { year: 'numeric', month: '2-digit', day: '2-digit' })
    .formatToParts(at)
    .filter((p) => p.type !== 'literal')
    .reverse()
    .map((p) => p.value)
    .join('-'),
);

const asDate = (day: Date | string): Date => (typeof day === 'string' ? new Date(`${day}T12:00:00Z`) : day);

/** 'dinsdag 10 maart' */
export const longDay = (day: Date | string, language: Language): string => longDays[language](asDate(day));
const longDays = inEach(
  HOUR,
  (language) => (at) =>
    format(language, 'long', { weekday: 'long', day: 'numeric', month: 'long' }).format(at),
);
/** '10 maart' */
export const shortDay = (day: Date | string, language: Language): string => shortDays[language](asDate(day));
const shortDays = inEach(
  HOUR,
  (language) => (at) => format(language, 'short', { day: 'numeric', month: 'long' }).format(at),
);
/** '10 maart 2026' */
export const fullDay = (day: Date | string, language: Language): string =>
  format(language, 'full', { day: 'numeric', month: 'long', year: 'numeric' }).format(asDate(day));
/** '10.15 uur', '12 uur' (nl); '10:15' (en) */
export const clock = (at: Date, language: Language): string => clocks[language](at);
const clocks = inEach(MINUTE, (language) => (at) => clockAt(at, language));
const clockAt = (at: Date, language: Language): string => {
  const text = format(language, 'clock', { hour: 'numeric', minute: '2-digit', hour12: false }).format(at);
  if (language === 'en') return text;
  const [hour = '', minute = ''] = text.split(':');
  return `${Number(hour)}${minute === '00' ? '' : `.${minute}`} uur`;
};
/** The whole hour that the clock shows there: 0–23. */
export const hourOf = (at: Date): number => Number(clock(at, 'en').split(':')[0]) % 24;
/** 'dinsdag 10 maart, 12 uur' */
export const dayAndClock = (at: Date, language: Language): string =>
  `${longDay(at, language)}, ${clock(at, language)}`;
/** First letter large, for the start of a line. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const amountsIn = (language: Language): [Intl.NumberFormat, Intl.NumberFormat] => [
  new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: 0 }),
  new Intl.NumberFormat(LOCALE[language], { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
];
// Made once: making one costs more than a thousand uses.
const amounts: Readonly<Record<Language, [Intl.NumberFormat, Intl.NumberFormat]>> = {
  nl: amountsIn('nl'),
  en: amountsIn('en'),
};

/** '€ 21,80'; whole euros without cents. */
export const euro = (amount: number, language: Language): string => {
  const [whole, cents] = amounts[language];
  return `€ ${(Number.isInteger(amount) ? whole : cents).format(amount)}`;
};
