import type { Member } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import { passAppointments } from '../appointments/index.ts';
import { type LetGo, letGo } from '../cases/index.ts';

/** Somebody no longer works here: her cases and tasks, and then her coming appointments; all in one transaction. */
export const endWork = async (
  tx: Tx,
  by: Member,
  leaving: { member: string; standIn: string | null },
  now: Date,
): Promise<LetGo> => {
  const done = await letGo(tx, by, leaving, now);
  if (done.kind === 'done') await passAppointments(tx, by, leaving, now);
  return done;
};
