import {
  type Hours,
  OFFICE_WEEK,
  type WorkingCalendar,
  workingDeadline,
} from '../../platform/clock/working-time.rules.ts';
import type { Tx } from '../../platform/database/door.ts';
import type { ClosedDay } from './closed-days.rules.ts';
import type { Opening } from './opening.ts';

const DAY_LENGTH = '2027-04-27'.length;
// Kept as one text, '2027-04-27 Koningsdag': the day is what is reckoned with, the word is for who reads it.
const toClosed = (text: string): ClosedDay => ({
  day: text.slice(0, DAY_LENGTH),
  why: text.slice(DAY_LENGTH + 1),
});

/** Office hours when it didn't say. Whoever may know the organisation may know when it works: it is said in promises. */
export const openingOf = async (tx: Tx, organisation: string): Promise<Opening> => {
  const row = await tx
    .selectFrom('working_calendar')
    .select(['week', 'closed_days'])
    .where('organisation_id', '=', organisation)
    .executeTakeFirst();
  return row
    ? { week: row.week as (Hours | null)[], closed: row.closed_days.map(toClosed) }
    : { week: OFFICE_WEEK.week, closed: [] };
};

/** The same, to reckon with. */
export const calendarOf = async (tx: Tx, organisation: string): Promise<WorkingCalendar> => {
  const { week, closed } = await openingOf(tx, organisation);
  return { week, closed: closed.map(({ day }) => day) };
};

/** The moment of a promise of so many hours, in the working time of the organisation that makes it. */
export const deadlineOf = async (tx: Tx, organisation: string, from: Date, hours: number): Promise<Date> =>
  workingDeadline(from, hours, await calendarOf(tx, organisation));

export const saveOpening = (
  tx: Tx,
  organisation: string,
  { week, closed }: Opening,
  { memberId, now }: { memberId: string | null; now: Date },
): Promise<unknown> => {
  const values = {
    week: JSON.stringify(week),
    closed_days: closed.map(({ day, why }) => `${day} ${why}`),
    changed_at: now,
    changed_by: memberId,
  };
  return tx
    .insertInto('working_calendar')
    .values({ organisation_id: organisation, ...values })
    .onConflict((on) => on.column('organisation_id').doUpdateSet(values))
    .execute();
};
