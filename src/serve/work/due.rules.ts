import { dayAfter } from '../../platform/clock/clock.ts';
import { clock, dayOf, shortDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import type { Case } from '../cases/index.ts';
import { isLate } from './today.rules.ts';
import type { Words } from './words.ts';

export type Due = { text: string; late: boolean; icon: 'clock' | 'calendar' | 'alert-triangle' };
type Owed = Pick<Case, 'turn' | 'nextBy' | 'expectedOn'>;

/** 'Te laat: gisteren 17 uur', 'Vóór 12 uur', 'Tot en met 20 maart': what was promised, in words. */
export const dueOf = (owed: Owed, now: Date, language: Language, w: Words['due']): Due | undefined => {
  const { turn, nextBy, expectedOn } = owed;
  if (nextBy === null) {
    return expectedOn === null
      ? undefined
      : { text: w.expected(shortDay(expectedOn, language)), late: false, icon: 'calendar' };
  }
  if (turn !== 'organisation')
    return { text: w.until(shortDay(nextBy, language)), late: false, icon: 'calendar' };
  if (isLate(owed, now))
    return { text: w.late(sinceWhen(nextBy, now, language, w)), late: true, icon: 'alert-triangle' };
  return { text: w.before(dayAndHour(nextBy, now, language, w)), late: false, icon: 'clock' };
};

/** Of what is long ago the day is enough. */
const sinceWhen = (at: Date, now: Date, language: Language, w: Words['due']): string =>
  dayOf(at) < dayAfter(dayOf(now), -1) ? shortDay(at, language) : dayAndHour(at, now, language, w);

/** Days that have a name get it: 'gisteren 17 uur', '12 uur' for today. */
export const dayAndHour = (at: Date, now: Date, language: Language, w: Words['due']): string => {
  const [day, today, hour] = [dayOf(at), dayOf(now), clock(at, language)];
  if (day === today) return hour;
  if (day === dayAfter(today, -1)) return w.yesterday(hour);
  if (day === dayAfter(today, 1)) return w.tomorrow(hour);
  return w.onDay(shortDay(at, language), hour);
};
