import { type Hours, OFFICE_WEEK, type WorkingCalendar } from '../../../platform/clock/working-time.rules.ts';
import type { Tx } from '../../../platform/database/door.ts';

/** When this organisation works; office hours when it didn't say. */
export const calendarOf = async (tx: Tx, organisation: string): Promise<WorkingCalendar> => {
  const row = await tx
    .selectFrom('working_calendar')
    .select(['week', 'closed_days'])
    .where('organisation_id', '=', organisation)
    .executeTakeFirst();
  return row ? { week: row.week as (Hours | null)[], closed: row.closed_days } : OFFICE_WEEK;
};

export const saveCalendar = (
  tx: Tx,
  organisation: string,
  { week, closed }: WorkingCalendar,
  { memberId, now }: { memberId: string | null; now: Date },
): Promise<unknown> => {
  const values = {
    week: JSON.stringify(week),
    closed_days: [...closed],
    changed_at: now,
    changed_by: memberId,
  };
  return tx
    .insertInto('working_calendar')
    .values({ organisation_id: organisation, ...values })
    .onConflict((on) => on.column('organisation_id').doUpdateSet(values))
    .execute();
};
