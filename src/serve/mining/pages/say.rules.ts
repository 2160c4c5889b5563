import type { Language } from '../../../platform/language/language.ts';
import { STEP } from '../own/step-name.ts';
import type { Words } from '../words.ts';
import { BEGIN, END } from './choose-routes.rules.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Under so many nothing is said of how long things took. */
export const FEW = 10;

const number = (value: number, language: Language, decimals = 1): string =>
  value.toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: decimals });

/** '3,5 dagen', '20 uur', '12 minuten'. */
export const during = (ms: number, w: Words, language: Language): string => {
  if (ms >= 2 * DAY) return w.duringDays(number(ms / DAY, language, ms < 10 * DAY ? 1 : 0));
  if (ms >= 2 * HOUR) return w.duringHours(number(ms / HOUR, language, 0));
  return w.duringMinutes(number(ms / MINUTE, language, 0));
};

/** Of working time: never in days, as a working day is no day of 24 hours. '26 uur werktijd'. */
export const duringWork = (ms: number, w: Words, language: Language): string =>
  ms >= 2 * HOUR
    ? w.duringWork(number(ms / HOUR, language, ms < 10 * HOUR ? 1 : 0))
    : w.duringMinutes(number(ms / MINUTE, language, 0));

/** A mean with one decimal, or two below one. */
export const mean = (total: number, n: number, language: Language): string =>
  number(total / n, language, total < n ? 2 : 1);

/** An activity in plain words; a step of a work process by its own name. */
export const activityName = (activity: string, w: Words): string => {
  if (activity === BEGIN) return w.begin;
  if (activity === END) return w.end;
  return w.activity[activity] ?? (activity.startsWith(STEP) ? activity.slice(STEP.length) : activity);
};
