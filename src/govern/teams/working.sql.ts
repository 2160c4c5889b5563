import type { Tx } from '../../platform/database/door.ts';
import type { Calendar, Working } from './working.rules.ts';

export const saveWorking = (tx: Tx, organisation: string, id: string, told: Working): Promise<unknown> =>
  tx
    .updateTable('member')
    .set({ languages: told.languages, work_hours: told.workHours, capacity: told.capacity })
    .where('organisation_id', '=', organisation)
    .where('id', '=', id)
    .execute();

export const saveCalendar = async (
  tx: Tx,
  organisation: string,
  id: string,
  told: Calendar,
): Promise<void> => {
  await tx
    .updateTable('team')
    .set({ work_days: told.days, capacity: told.capacity })
    .where('organisation_id', '=', organisation)
    .where('id', '=', id)
    .execute();
  await tx
    .deleteFrom('team_closed_day')
    .where('organisation_id', '=', organisation)
    .where('team_id', '=', id)
    .execute();
  if (told.closed.length === 0) return;
  await tx
    .insertInto('team_closed_day')
    .values(told.closed.map(({ day, why }) => ({ organisation_id: organisation, team_id: id, day, why })))
    .onConflict((on) => on.columns(['organisation_id', 'team_id', 'day']).doNothing())
    .execute();
};

export const closedDays = (
  tx: Tx,
  organisation: string,
  team: string,
): Promise<{ day: string; why: string }[]> =>
  tx
    .selectFrom('team_closed_day')
    .select(['day', 'why'])
    .where('organisation_id', '=', organisation)
    .where('team_id', '=', team)
    .orderBy('day')
    .execute();
