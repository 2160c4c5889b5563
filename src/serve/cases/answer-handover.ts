import { absencesFrom, whoAnswers } from '../../govern/teams/index.ts';
import type { Member } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { endAlarm } from './alarms.sql.ts';
import type { Case, Handover, WhoOutcome } from './case.ts';
import { handoversOfCase, saveAnswer } from './handovers.sql.ts';
import { mayAnswer } from './policy.ts';
import { beginWork, settleWork } from './work-on-case.ts';

export type HandoverAnswer = { answer: 'accept' | 'decline'; reason?: string | undefined };

const openOffer = async (tx: Tx, organisation: string, caseId: string): Promise<Handover | undefined> =>
  (await handoversOfCase(tx, organisation, caseId)).findLast(
    (one) => one.kind === 'handover' && !one.answeredAt,
  );

/** Accepted: the case has a new contact, announced before. Declined: it stays with the giver, who never let go. */
export const answerHandover = async (
  tx: Tx,
  member: Member,
  caseId: string,
  { answer, reason }: HandoverAnswer,
  now: Date,
): Promise<WhoOutcome> => {
  const accepts = answer === 'accept';
  const act = accepts ? 'accept-handover' : 'decline-handover';
  const work = await beginWork(tx, member, caseId, act, isColleague);
  if (work.kind !== 'may') return work;
  const offered = await openOffer(tx, member.organisation, caseId);
  if (!offered) return { kind: 'refused', why: 'not-now' };
  if (!mayAnswer(member, offered, answer)) return { kind: 'refused', why: 'not-yours' };
  if (accepts && (await nobodyAnswersFor(tx, member, now))) return { kind: 'refused', why: 'colleague-away' };
  await saveAnswer(tx, { ...offered, answeredAt: now, outcome: accepts ? 'accepted' : 'declined' });
  if (accepts) await stopRinging(tx, member, work.of, now);
  const data = {
    from: accepts ? work.of.contactId : offered.fromMemberId,
    to: offered.toMemberId,
    // Announced by the offer, and accepted before they met: warm (docs/measures.md).
    ...(accepts ? { warm: true, announcedAt: offered.offeredAt, why: offered.reason } : {}),
    ...(reason ? { reason } : {}),
  };
  return settleWork(
    tx,
    { ...work, next: { ...work.next, step: null } },
    {
      event: accepts ? 'handover-accepted' : 'handover-declined',
      member: member.member,
      data,
      ...(accepts ? { contactId: member.member, contactActive: true, contactAcceptedAt: now } : {}),
    },
    now,
  );
};

const isColleague = (member: Member, of: Case): boolean => member.organisation === of.organisationId;

const nobodyAnswersFor = async (tx: Tx, { organisation, member }: Member, now: Date): Promise<boolean> => {
  const day = dayOf(now);
  return whoAnswers(member, await absencesFrom(tx, organisation, day), day).kind === 'nobody';
};

const stopRinging = (tx: Tx, { member }: Member, of: Case, now: Date) =>
  endAlarm(tx, { person: of.personId, caseIds: [of.id] }, { outcome: 'handed-over', by: member }, now);

/** The giver, or who offered it for her, takes the offer back: nothing changes for the customer, and she reads that. */
export const withdrawHandover = async (
  tx: Tx,
  member: Member,
  caseId: string,
  may: (member: Member, of: Case) => boolean,
  now: Date,
): Promise<WhoOutcome> => {
  const work = await beginWork(tx, member, caseId, 'decline-handover', may);
  if (work.kind !== 'may') return work;
  const offered = await openOffer(tx, member.organisation, caseId);
  if (!offered) return { kind: 'refused', why: 'not-now' };
  await saveAnswer(tx, { ...offered, answeredAt: now, outcome: 'withdrawn' });
  const data = { from: work.of.contactId, to: offered.toMemberId };
  return settleWork(
    tx,
    { ...work, next: { ...work.next, step: null } },
    { event: 'handover-withdrawn', member: member.member, data },
    now,
  );
};
