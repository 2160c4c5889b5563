import { findOrganisation } from '../../govern/organisations/index.ts';
import type { Tx } from '../../platform/database/door.ts';
import { breakOverdue, makePromise } from '../promises/index.ts';
import type { Case, Handover } from './case.ts';
import { addCaseEvent } from './case-events.sql.ts';
import { lockCase, saveCase } from './cases.sql.ts';
import { handoversOfCase, saveAnswer } from './handovers.sql.ts';
import { askContact, nextContact } from './propose-next.ts';
import { workingDeadline } from './working-time.rules.ts';

type Overdue = Pick<Handover, 'organisationId' | 'id' | 'caseId'>;

/**
 * Nobody answered in time. The promise is broken and says so to the customer; the next colleague is asked,
 * at last the team's coach or a manager. A case between colleagues simply stays with its giver.
 */
export const escalate = async (tx: Tx, overdue: Overdue, now: Date): Promise<void> => {
  const of = await lockCase(tx, overdue.organisationId, overdue.caseId);
  const offers = await handoversOfCase(tx, overdue.organisationId, overdue.caseId);
  const offer = offers.find((one) => one.id === overdue.id);
  if (!of || !offer || offer.answeredAt || offer.escalatedAt || offer.answerBy > now) return;
  await breakOverdue(tx, of.organisationId, now);
  if (of.closedAt) return void (await saveAnswer(tx, { ...offer, answeredAt: now, outcome: 'withdrawn' }));
  const lapsed = { ...offer, answeredAt: now, outcome: 'withdrawn' as const, escalatedAt: now };
  if (offer.kind === 'first-contact') return askNext(tx, of, offer, lapsed, now);
  await saveAnswer(tx, lapsed);
  const data = { from: offer.fromMemberId, to: offer.toMemberId };
  await addCaseEvent(tx, of, { kind: 'handover-lapsed', data }, now);
};

const askNext = async (tx: Tx, of: Case, offer: Handover, lapsed: Handover, now: Date): Promise<void> => {
  const proposal = await nextContact(tx, of);
  const data = { from: offer.toMemberId, to: proposal?.member ?? null, because: proposal?.because ?? null };
  await addCaseEvent(tx, of, { kind: 'escalated', data: { ...data, answerBy: offer.answerBy } }, now);
  // With nobody left to ask the last one stays asked: somebody must still be able to say yes.
  if (!proposal) return void (await saveAnswer(tx, { ...offer, escalatedAt: now }));
  await saveAnswer(tx, lapsed);
  const organisation = await findOrganisation(tx, of.organisationId);
  const answerBy = workingDeadline(now, organisation?.acceptHours ?? 24);
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
