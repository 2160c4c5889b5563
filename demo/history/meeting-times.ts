import { addDays } from '../../src/platform/clock/clock.ts';
import { dayOf } from '../../src/platform/language/dates.ts';
import { isInWeek, momentOf, workweekOf } from '../../src/serve/appointments/slots.rules.ts';
import { staff } from '../data/staff.ts';
import { memberId } from './world.ts';

const HOURS = ['09:30', '11:00', '13:30', '15:00'] as const;
export const MINUTES = 60;
export type Span = { starts_at: Date; ends_at: Date };
const week = new Map(staff.map((one) => [memberId(one.slug), workweekOf(one.hours)]));

/** Gives out the times of each colleague, so that nobody is in two places at once. */
export const makeBook = (today: Date) => {
  const taken = new Set<string>();
  const spanAt = (day: string, hour: string): Span => {
    const starts_at = momentOf(day, hour);
    return { starts_at, ends_at: new Date(starts_at.getTime() + MINUTES * 60_000) };
  };
  /** @param from how many days from today to begin looking; back in time when it is negative */
  return (member: string, from: number): Span => {
    for (let n = 0; ; n++) {
      const day = dayOf(
        addDays(today, from < 0 ? from - Math.floor(n / HOURS.length) : from + Math.floor(n / HOURS.length)),
      );
      const span = spanAt(day, HOURS[n % HOURS.length] ?? '11:00');
      const key = `${member} ${span.starts_at.toISOString()}`;
      const works = isInWeek(week.get(member) ?? workweekOf(null), {
        startsAt: span.starts_at,
        endsAt: span.ends_at,
      });
      // A week that is never inside office hours would look for ever.
      if (taken.has(key) || (!works && n < 80)) continue;
      taken.add(key);
      return span;
    }
  };
};
