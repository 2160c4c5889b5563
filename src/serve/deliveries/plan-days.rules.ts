import { dayAfter } from '../../platform/clock/clock.ts';

/** Monday is 1, Sunday is 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
export type Rhythm = { start: string; weekdays: readonly Weekday[]; weeks: number };

const weekdayOf = (day: string): Weekday => (new Date(`${day}T12:00:00Z`).getUTCDay() || 7) as Weekday;

/** The days of a rhythm, from its first day on; without weekdays that of the first day, once a week. */
export const planDays = ({ start, weekdays, weeks }: Rhythm): string[] => {
  const wanted = weekdays.length > 0 ? weekdays : [weekdayOf(start)];
  const days = Array.from({ length: 7 * weeks }, (_, n) => dayAfter(start, n));
  return days.filter((day) => wanted.includes(weekdayOf(day)));
};
