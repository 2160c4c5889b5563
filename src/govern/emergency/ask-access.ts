import { newId } from '../../platform/crypto/secrets.ts';
import type { Member } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { recordAccess } from '../access-log/index.ts';
import { opens, untilOf } from './emergency.rules.ts';
import { accessesNow, insertAccess } from './emergency.sql.ts';
import type { EmergencyAccess } from './emergency.ts';
import type { Asked } from './forms.rules.ts';
import { tellCustomer } from './tell-customer.ts';

/** A case of this organisation; without one the customer herself. */
export type About = { personId: string; id: string | null };

/**
 * Lets a colleague in for a short while: her reason is kept, it is in the customer's log, and the customer is told.
 * Asking again while it still holds changes nothing.
 */
export const askAccess = async (
  visit: Visit,
  tx: Tx,
  { organisation, member }: Member,
  { personId, id: caseId }: About,
  { why, reason }: Asked,
): Promise<EmergencyAccess> => {
  const { now } = visit;
  const before = (await accessesNow(tx, organisation, member, now)).find((one) =>
    opens(one, { personId, id: caseId }, now),
  );
  const access: EmergencyAccess = before ?? {
    organisationId: organisation,
    id: newId(),
    personId,
    caseId,
    memberId: member,
    why,
    reason,
    askedAt: now,
    until: untilOf(now),
    judged: null,
  };
  if (!before) await insertAccess(tx, access);
  await recordAccess(visit, tx, {
    person: personId,
    action: 'E',
    event: 'emergency',
    object: 'emergency',
    id: access.id,
    purpose: 'emergency',
    relation: 'none',
    emergency: true,
    reason: access.reason,
  });
  if (!before) await tellCustomer(visit, tx, access, 'asked');
  return access;
};
