import type { Member } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import type { Outcome } from './case.ts';
import { handoversOfCase, saveAnswer } from './handovers.sql.ts';
import { mayAnswer } from './policy.ts';
import { beginWork, settleWork } from './work-on-case.ts';

export type HandoverAnswer = { answer: 'accept' | 'decline'; reason?: string | undefined };

/** Accepted: the case has a new contact. Declined: it stays with the giver, who never let go. */
export const answerHandover = async (
  tx: Tx,
  member: Member,
  caseId: string,
  { answer, reason }: HandoverAnswer,
  now: Date,
): Promise<Outcome> => {
  const accepts = answer === 'accept';
  const work = await beginWork(
    tx,
    member,
    caseId,
    accepts ? 'accept-handover' : 'decline-handover',
    (one, of) => one.organisation === of.organisationId,
  );
  if (work.kind !== 'may') return work;
  const offered = (await handoversOfCase(tx, member.organisation, caseId)).findLast(
    (one) => one.kind === 'handover' && !one.answeredAt,
  );
  if (!offered) return { kind: 'refused', why: 'not-now' };
  if (!mayAnswer(member, offered, answer)) return { kind: 'refused', why: 'not-yours' };
  await saveAnswer(tx, { ...offered, answeredAt: now, outcome: accepts ? 'accepted' : 'declined' });
  const data = { from: offered.fromMemberId, to: offered.toMemberId, ...(reason ? { reason } : {}) };
  return settleWork(
    tx,
    { ...work, next: { ...work.next, step: null } },
    {
      event: accepts ? 'handover-accepted' : 'handover-declined',
      member: member.member,
      data,
      ...(accepts ? { contactId: member.member, contactAcceptedAt: now } : {}),
    },
    now,
  );
};
