import type { Language } from '../../../platform/language/language.ts';
import type { Clock } from '../model/model.ts';
import { parseDuration } from '../model/parse-clock.rules.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

type Said = { one: string; many: string };
const NAMES: Readonly<Record<Language, Record<'hours' | 'workdays' | 'days' | 'weeks' | 'months', Said>>> = {
  nl: {
    hours: { one: 'uur', many: 'uur' },
    workdays: { one: 'werkdag', many: 'werkdagen' },
    days: { one: 'dag', many: 'dagen' },
    weeks: { one: 'week', many: 'weken' },
    months: { one: 'maand', many: 'maanden' },
  },
  en: {
    hours: { one: 'hour', many: 'hours' },
    workdays: { one: 'working day', many: 'working days' },
    days: { one: 'day', many: 'days' },
    weeks: { one: 'week', many: 'weeks' },
    months: { one: 'month', many: 'months' },
  },
};

/** The laws that the terms of our processes name; another is shown as it was written. */
const LAWS: Readonly<Record<string, string>> = {
  'wmo-2.3.2': 'Wmo 2015, art. 2.3.2',
  'wmo-2.3.5': 'Wmo 2015, art. 2.3.5',
  'wlz-8.1.1': 'Wlz, art. 8.1.1',
};

const spanText = (clock: Clock, language: Language): string => {
  const iso = clock.iso?.replace(/^R\d*\//, '') ?? '';
  const span = parseDuration(iso);
  if (!span) return clock.feel ?? iso;
  const named = (what: keyof (typeof NAMES)['nl'], n: number): string =>
    `${n} ${NAMES[language][what][n === 1 ? 'one' : 'many']}`;
  const { months, ms } = span;
  const parts = [
    months > 0 && named('months', months),
    ms > 0 && clock.working && ms % DAY === 0 && named('workdays', ms / DAY),
    ms > 0 && !clock.working && ms % WEEK === 0 && named('weeks', ms / WEEK),
    ms > 0 && !clock.working && ms % WEEK !== 0 && ms % DAY === 0 && named('days', ms / DAY),
    ms > 0 && ms % DAY !== 0 && named('hours', Math.round((ms / HOUR) * 10) / 10),
  ];
  return parts.filter(Boolean).join(', ');
};

/** '6 weken (Wmo 2015, art. 2.3.2)', '1 werkdag': a term as one says it, with the law that sets it. */
export const termText = (clock: Clock, language: Language): string => {
  const law = clock.law === undefined ? '' : ` (${LAWS[clock.law] ?? clock.law})`;
  return `${spanText(clock, language)}${law}`;
};
