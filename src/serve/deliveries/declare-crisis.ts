import { newId } from '../../platform/crypto/secrets.ts';
import type { Member } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import { enqueue } from '../../platform/jobs/jobs.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { casesOfCustomer, endOfDay, findCase, openCrisisCase } from '../cases/index.ts';
import type { Delivered } from './delivery.ts';
import { insertCrisis } from './grounds.sql.ts';
import { mayDeclareCrisis } from './policy.ts';

export const END_CRISES = 'end-crises';

/**
 * The only way to care before a choice: with a reason, at most fourteen days, ended by itself,
 * and written down under the name of who decided. The customer reads it too.
 */
export const declareCrisis = async (
  tx: Tx,
  member: Member,
  caseId: string,
  { reason, endsOn }: { reason: string; endsOn: string },
  now: Date,
): Promise<Delivered> => {
  const from = await findCase(tx, member.organisation, caseId);
  if (!from) return { kind: 'gone' };
  if (!mayDeclareCrisis(member, from)) return { kind: 'refused', why: 'not-yours' };
  const cases = await casesOfCustomer(tx, member.organisation, from.personId);
  if (cases.some((one) => one.kind === 'crisis' && !one.closedAt))
    return { kind: 'refused', why: 'crisis-already' };
  const crisis = newId();
  await insertCrisis(tx, {
    organisationId: member.organisation,
    id: crisis,
    personId: from.personId,
    reason,
    startsOn: dayOf(now),
    endsOn,
    decidedBy: member.member,
    decidedAt: now,
  });
  const endsAt = endOfDay(endsOn);
  const opened = await openCrisisCase(tx, member, { from, crisis, reason, endsOn, endsAt }, now);
  await enqueue(tx, END_CRISES, { organisation: member.organisation }, endsAt);
  return { kind: 'done', case: opened };
};
