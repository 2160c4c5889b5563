import type { Selectable } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';
import { madeOnce } from '../../platform/database/made-once.ts';
import type { Tables } from '../../platform/database/tables.generated.ts';
import type { Absence } from './absence.rules.ts';

const toAbsence = (row: Selectable<Tables['absence']>): Absence => ({
  id: row.id,
  memberId: row.member_id,
  standInId: row.stand_in_id,
  fromDay: row.from_day,
  untilDay: row.until_day,
});

const open = (tx: Tx, organisation: string) =>
  tx
    .selectFrom('absence')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('ended_at', 'is', null);

/** All that hold on this day or begin later: a handful. The customer's page reads them too. */
export const absencesFrom = async (tx: Tx, organisation: string, day: string): Promise<Absence[]> => {
  return (await holdingFrom(tx, organisation, day)).map(toAbsence);
};
const holdingFrom = madeOnce((tx, organisation: string, day: string) =>
  open(tx, organisation)
    .where((row) => row.or([row('until_day', 'is', null), row('until_day', '>', day)]))
    .orderBy('from_day')
    .orderBy('id'),
);

export const findAbsence = async (tx: Tx, organisation: string, id: string): Promise<Absence | undefined> => {
  const row = await open(tx, organisation).where('id', '=', id).forUpdate().executeTakeFirst();
  return row && toAbsence(row);
};

export const insertAbsence = (
  tx: Tx,
  organisation: string,
  of: Absence & { enteredBy: string },
  now: Date,
): Promise<unknown> =>
  tx
    .insertInto('absence')
    .values({
      organisation_id: organisation,
      id: of.id,
      member_id: of.memberId,
      stand_in_id: of.standInId,
      stand_in_active: true,
      from_day: of.fromDay,
      until_day: of.untilDay,
      entered_by: of.enteredBy,
      entered_at: now,
    })
    .execute();

/** She is back: earlier than was said, or it was a mistake. */
export const closeAbsence = (tx: Tx, organisation: string, id: string, now: Date): Promise<unknown> =>
  tx
    .updateTable('absence')
    .set({ ended_at: now })
    .where('organisation_id', '=', organisation)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute();

/** Another stand-in for what still holds or comes. */
export const nameAnother = (
  tx: Tx,
  organisation: string,
  ids: readonly string[],
  standIn: string | null,
): Promise<unknown> | undefined =>
  ids.length === 0
    ? undefined
    : tx
        .updateTable('absence')
        .set({ stand_in_id: standIn, stand_in_active: true })
        .where('organisation_id', '=', organisation)
        .where('id', 'in', [...ids])
        .where('ended_at', 'is', null)
        .execute();

/** Over, and written down as such: what is past must not keep a colleague from leaving. */
export const closePastAbsences = (
  tx: Tx,
  organisation: string,
  { day, standIn }: { day: string; standIn: string },
  now: Date,
): Promise<unknown> =>
  tx
    .updateTable('absence')
    .set({ ended_at: now })
    .where('organisation_id', '=', organisation)
    .where('stand_in_id', '=', standIn)
    .where('ended_at', 'is', null)
    .where('until_day', '<=', day)
    .execute();

export const closeAbsencesOf = (tx: Tx, organisation: string, member: string, now: Date): Promise<unknown> =>
  tx
    .updateTable('absence')
    .set({ ended_at: now })
    .where('organisation_id', '=', organisation)
    .where('member_id', '=', member)
    .where('ended_at', 'is', null)
    .execute();
