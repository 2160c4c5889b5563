import { deadlineOf, findOrganisation } from '../../govern/organisations/index.ts';
import { absenceOn, absencesFrom } from '../../govern/teams/index.ts';
import type { Tx } from '../../platform/database/door.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { breakOverdue, makePromise } from '../promises/index.ts';
import type { Case, Handover } from './case.ts';
import { addCaseEvent } from './case-events.sql.ts';
import { lockCase, saveCase } from './cases.sql.ts';
import { handoversOfCase, saveAnswer, waitingInCases } from './handovers.sql.ts';
import { askContact, nextContact } from './propose-next.ts';
import { ringUnanswered } from './raise-alarm.ts';
import { tellProcesses } from './tell-processes.ts';

type Overdue = Pick<Handover, 'organisationId' | 'id' | 'caseId'>;

/**
 * Nobody answered in time, or who was asked is away. The promise is broken and says so to the customer; the next
 * colleague is asked, at last the team's coach or a manager. A case between colleagues returns to its giver, who never
 * let go, and rings with the coach.
 */
export const escalate = async (tx: Tx, overdue: Overdue, now: Date): Promise<void> => {
  const of = await lockCase(tx, overdue.organisationId, overdue.caseId);
  const offers = await handoversOfCase(tx, overdue.organisationId, overdue.caseId);
  const offer = offers.find((one) => one.id === overdue.id);
  if (!of || !offer || offer.answeredAt) return;
  const day = dayOf(now);
  const away = absenceOn(await absencesFrom(tx, of.organisationId, day), offer.toMemberId, day) !== undefined;
  if (!away && (offer.escalatedAt || offer.answerBy > now)) return;
  await breakOverdue(tx, of.organisationId, now);
  if (of.closedAt) return void (await saveAnswer(tx, { ...offer, answeredAt: now, outcome: 'withdrawn' }));
  const lapsed = { ...offer, answeredAt: now, outcome: 'withdrawn' as const, escalatedAt: now };
  if (offer.kind === 'first-contact') return askNext(tx, of, offer, lapsed, now);
  await saveAnswer(tx, lapsed);
  const data = { from: of.contactId, to: offer.toMemberId, ...(away && { away }) };
  await addCaseEvent(tx, of, { kind: 'handover-lapsed', data }, now);
  await tellProcesses(tx, of, { event: 'handover-lapsed' }, now);
  if (!away) await ringUnanswered(tx, of, offer, now);
};

const askNext = async (tx: Tx, of: Case, offer: Handover, lapsed: Handover, now: Date): Promise<void> => {
  const hours = (await findOrganisation(tx, of.organisationId))?.acceptHours ?? 24;
  const answerBy = await deadlineOf(tx, of.organisationId, now, hours);
  const proposal = await nextContact(tx, of, { now, answerBy });
  const data = { from: offer.toMemberId, to: proposal?.member ?? null, because: proposal?.because ?? null };
  // Asked before, away, and nobody else to ask: that was said already.
  if (!proposal && offer.escalatedAt) return;
  await addCaseEvent(tx, of, { kind: 'escalated', data: { ...data, answerBy: offer.answerBy } }, now);
  // With nobody left to ask the last one stays asked: somebody must still be able to say yes.
  if (!proposal) return void (await saveAnswer(tx, { ...offer, escalatedAt: offer.escalatedAt ?? now }));
  await saveAnswer(tx, lapsed);
  const passed: Case = { ...of, contactId: proposal.member, nextBy: answerBy, changedAt: now };
  await saveCase(tx, passed);
  await askContact(tx, passed, proposal, answerBy, now);
  await makePromise(
    tx,
    {
      organisation: of.organisationId,
      caseId: of.id,
      person: of.personId,
      member: null,
      what: 'contact',
      dueAt: answerBy,
    },
    now,
  );
};

/** What waits unanswered in one case, as the sweep would find it. */
export const sweepHandovers = async (
  tx: Tx,
  organisation: string,
  caseId: string,
  now: Date,
): Promise<void> => {
  for (const offer of await waitingInCases(tx, organisation, [caseId])) await escalate(tx, offer, now);
};
