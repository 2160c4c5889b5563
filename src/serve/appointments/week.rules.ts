import { dayAfter } from '../../platform/clock/clock.ts';
import { fromLocal, toLocal } from '../cases/index.ts';
import { type Away, isAway, type Workweek } from './slots.rules.ts';

const DAY = 86_400_000;

/** The Monday of the week of a day, as '2026-03-09'. */
export const mondayOf = (day: string): string => {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay() || 7;
  return dayAfter(day, 1 - weekday);
};

/** On a Sunday, who is off then looks at the week that comes. */
export const openingDay = (today: string, weeks: readonly Workweek[]): string =>
  new Date(`${today}T12:00:00Z`).getUTCDay() === 0 && !weeks.some((week) => week[0])
    ? dayAfter(today, 1)
    : today;

/** From Monday on. */
export const daysOfWeek = (monday: string): string[] =>
  Array.from({ length: 7 }, (_, n) => dayAfter(monday, n));

/** The first moment of a day there. */
export const beginOf = (day: string): Date => fromLocal(Date.parse(`${day}T00:00:00Z`));

export const localDayOf = (at: Date): string =>
  new Date(Math.floor(toLocal(at) / DAY) * DAY).toISOString().slice(0, 10);

export type Worked = 'works' | 'off' | 'away';
export const workedOn = (day: string, week: Workweek, away: readonly Away[]): Worked => {
  if (isAway(away, beginOf(day))) return 'away';
  return week[new Date(`${day}T12:00:00Z`).getUTCDay()] ? 'works' : 'off';
};
