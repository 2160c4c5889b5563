import { newId } from '../../platform/crypto/secrets.ts';
import type { Tx } from '../../platform/database/door.ts';
import type { MemberInput } from './forms.rules.ts';
import {
  clearStandIn,
  emailOf,
  endSessionsOf,
  insertMember,
  putEmail,
  setActive,
  updateMember,
} from './members.sql.ts';
import { type Refusal, refusalFor } from './refusal.rules.ts';
import { changeStaff } from './staff-lock.sql.ts';
import { findMember } from './teams.sql.ts';

export type KeptMember =
  | { kind: 'kept'; id: string; left: boolean }
  | { kind: 'refused'; why: Refusal }
  | { kind: 'gone' };
type Who = { organisation: string; by: string; id: string | undefined };

/**
 * Makes a member (without id) or changes one. Letting someone go ends her sessions at once.
 * @throws with SQLSTATE 23503 or 23505 what the database refuses: see `refusedByDatabase`
 */
export const keepMember = async (
  tx: Tx,
  { organisation, by, id: known }: Who,
  told: MemberInput,
  now: Date,
): Promise<KeptMember> => {
  const id = known ?? newId();
  await changeStaff(tx, organisation);
  const before = known ? await findMember(tx, organisation, known) : undefined;
  if (known && !before) return { kind: 'gone' };
  const standIn = told.standInId ? await findMember(tx, organisation, told.standInId) : undefined;
  const emailBefore = known ? await emailOf(tx, organisation, known) : undefined;
  const why = refusalFor({ by, id, told, before, standIn, emailBefore });
  if (why) return { kind: 'refused', why };

  const { email, active, ...description } = told;
  if (before) await updateMember(tx, organisation, id, description);
  else await insertMember(tx, organisation, id, description, now);
  if (email && email !== emailBefore)
    await putEmail(tx, { organisation, id, email, before: emailBefore }, now);
  if (before && before.active !== active) await setActive(tx, organisation, id, active);
  if (!active) {
    await clearStandIn(tx, organisation, id, null);
    await endSessionsOf(tx, organisation, id, now);
  }
  return { kind: 'kept', id, left: Boolean(before?.active && !active) };
};
