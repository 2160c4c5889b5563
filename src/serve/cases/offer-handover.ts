import { findOrganisation } from '../../govern/organisations/index.ts';
import { findMember } from '../../govern/teams/index.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import type { Member } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import { enqueue } from '../../platform/jobs/jobs.ts';
import type { Outcome } from './case.ts';
import { insertHandover } from './handovers.sql.ts';
import { mayOfferHandover } from './policy.ts';
import { ESCALATE } from './propose-next.ts';
import { beginWork, settleWork } from './work-on-case.ts';
import { workingDeadline } from './working-time.rules.ts';

export type NewHandover = { to: string; reason: string };

/** Offers a case to a colleague. The giver keeps it until she says yes; the customer is told before. */
export const offerHandover = async (
  tx: Tx,
  member: Member,
  caseId: string,
  { to, reason }: NewHandover,
  now: Date,
): Promise<Outcome> => {
  const work = await beginWork(tx, member, caseId, 'offer-handover', mayOfferHandover);
  if (work.kind === 'refused' && work.why === 'not-now') return { kind: 'refused', why: 'already-offered' };
  if (work.kind !== 'may') return work;
  const colleague = await findMember(tx, member.organisation, to);
  if (!colleague?.active || colleague.id === work.of.contactId)
    return { kind: 'refused', why: 'no-such-colleague' };
  const organisation = await findOrganisation(tx, member.organisation);
  const answerBy = workingDeadline(now, organisation?.acceptHours ?? 24);
  await insertHandover(tx, {
    organisationId: member.organisation,
    id: newId(),
    caseId,
    personId: work.of.personId,
    kind: 'handover',
    fromMemberId: work.of.contactId,
    toMemberId: colleague.id,
    reason,
    offeredAt: now,
    answerBy,
    answeredAt: null,
    outcome: null,
    escalatedAt: null,
  });
  await enqueue(tx, ESCALATE, { organisation: member.organisation }, answerBy);
  const data = { from: work.of.contactId, to: colleague.id, reason };
  return settleWork(
    tx,
    { ...work, next: { ...work.next, step: null } },
    { event: 'handover-offered', member: member.member, data },
    now,
  );
};
