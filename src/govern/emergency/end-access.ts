import type { Member } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { recordAccess } from '../access-log/index.ts';
import { endAccessesTo, findAccess } from './emergency.sql.ts';

/**
 * Stops her own access at once, and whatever else lets her in to the same person.
 * @returns whether it is hers; one that ended already stays ended
 */
export const endAccess = async (
  visit: Visit,
  tx: Tx,
  { organisation, member }: Member,
  id: string,
): Promise<boolean> => {
  const access = await findAccess(tx, organisation, id);
  if (!access || access.memberId !== member) return false;
  const ended = await endAccessesTo(tx, { organisation, member, person: access.personId }, visit.now);
  await recordAccess(
    visit,
    tx,
    ...ended.map(
      (one) =>
        ({
          person: one.personId,
          action: 'D',
          event: 'change',
          object: 'emergency',
          id: one.id,
          purpose: 'emergency',
          relation: 'none',
          emergency: true,
          reason: one.reason,
        }) as const,
    ),
  );
  return true;
};
