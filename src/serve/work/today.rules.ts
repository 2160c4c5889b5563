import { addHours } from '../../platform/clock/clock.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { type Case, endOfDay } from '../cases/index.ts';

export type PartOfDay = 'night' | 'morning' | 'afternoon' | 'evening';
export type Group = 'now' | 'today' | 'later' | 'customer';
type Owed = Pick<Case, 'turn' | 'nextBy'> & { urgent?: boolean };

const HOUR = 3_600_000;
const before = (end: Date, hours: number): Date => new Date(end.getTime() - hours * HOUR);
const endOfToday = (now: Date): Date => endOfDay(dayOf(now));
const noonOf = (now: Date): Date => before(endOfToday(now), 12);

/** For the greeting, in the organisation's zone. */
export const partOfDay = (now: Date): PartOfDay => {
  const end = endOfToday(now);
  if (now < before(end, 19)) return 'night';
  if (now < before(end, 12)) return 'morning';
  return now < before(end, 6) ? 'afternoon' : 'evening';
};

/** Until when 'now' reaches: in the morning to noon, later to the first whole hour two hours from now. */
export const nowUntil = (now: Date): Date => {
  const noon = noonOf(now);
  if (now < noon) return noon;
  const soon = addHours(now, 2).getTime();
  return new Date(Math.min(Math.ceil(soon / HOUR) * HOUR, endOfToday(now).getTime()));
};

/** Is somebody waiting for us longer than we said? */
export const isLate = ({ turn, nextBy }: Owed, now: Date): boolean =>
  turn === 'organisation' && nextBy !== null && nextBy < now;

/** Under which heading a case stands on the page of today. What has no moment can wait. */
export const groupOf = (owed: Owed, now: Date): Group => {
  const { turn, nextBy } = owed;
  if (turn !== 'organisation') return 'customer';
  if (owed.urgent) return 'now';
  if (nextBy === null) return 'later';
  if (nextBy <= nowUntil(now)) return 'now';
  return nextBy <= endOfToday(now) ? 'today' : 'later';
};

/** Was this promised for the time that is left of 'now': not late, and not a later day? */
export const isSoon = (owed: Owed, now: Date): boolean =>
  owed.turn === 'organisation' && owed.nextBy !== null && owed.nextBy >= now && owed.nextBy <= nowUntil(now);

/** First day of the month of a moment and of the one before, as '2026-03-01'. */
export const monthsAt = (now: Date): { month: string; before: string; next: string } => {
  const [year = 0, month = 1] = dayOf(now).split('-').map(Number);
  const first = (shift: number): string =>
    new Date(Date.UTC(year, month - 1 + shift, 1)).toISOString().slice(0, 10);
  return { month: first(0), before: first(-1), next: first(1) };
};

/** Whole percents, rounded down: 99.6 % is not everything. Undefined when nothing was promised. */
export const percentKept = ({ kept, of }: { kept: number; of: number }): number | undefined =>
  of === 0 ? undefined : Math.floor((kept / of) * 100);
