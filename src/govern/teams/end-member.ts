import type { Tx } from '../../platform/database/door.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { absencesFrom, closeAbsencesOf, closePastAbsences, nameAnother } from './absences.sql.ts';
import { clearStandIn, endSessionsOf, setActive } from './members.sql.ts';

/**
 * Ends a member's access at once, and puts somebody else where she stood in for a colleague. What is open under her name
 * must have passed on before, in this same transaction: else the database refuses (23503).
 * @param standIn takes her places; who is away herself then has to name another one
 */
export const endMember = async (
  tx: Tx,
  organisation: string,
  { id, standIn }: { id: string; standIn: string | null },
  now: Date,
): Promise<void> => {
  const day = dayOf(now);
  await closePastAbsences(tx, organisation, { day, standIn: id }, now);
  await closeAbsencesOf(tx, organisation, id, now);
  const stoodIn = (await absencesFrom(tx, organisation, day)).filter((one) => one.standInId === id);
  const own = stoodIn.filter((one) => one.memberId === standIn);
  const others = stoodIn.filter((one) => one.memberId !== standIn);
  await nameAnother(
    tx,
    organisation,
    others.map((one) => one.id),
    standIn,
  );
  await nameAnother(
    tx,
    organisation,
    own.map((one) => one.id),
    null,
  );
  await setActive(tx, organisation, id, false);
  await clearStandIn(tx, organisation, id, standIn);
  await endSessionsOf(tx, organisation, id, now);
};
