import type { Tx } from '../../platform/database/door.ts';
import { addCaseEvent } from './case-events.sql.ts';
import { lockCasesOfQuestion } from './cases.sql.ts';
import { openHandoversOfPerson, saveAnswer } from './handovers.sql.ts';
import { tellProcesses } from './tell-processes.ts';

export type Objection = { person: string; question: string; reason?: string | undefined };

/**
 * The customer would rather keep whom she has: the offer ends, and her contact stays her contact. Without a reason, as
 * everything that is hers. Actor: the person. False when there was nothing to say no to any more.
 */
export const objectToHandover = async (
  tx: Tx,
  { person, question, reason }: Objection,
  now: Date,
): Promise<boolean> => {
  const cases = await lockCasesOfQuestion(tx, person, question);
  const offers = await openHandoversOfPerson(
    tx,
    person,
    cases.map(({ id }) => id),
  );
  for (const offer of offers) {
    const of = cases.find(({ id }) => id === offer.caseId);
    if (!of || of.closedAt) continue;
    await saveAnswer(tx, { ...offer, answeredAt: now, outcome: 'objected' });
    const data = { from: of.contactId, to: offer.toMemberId, ...(reason ? { reason } : {}) };
    await addCaseEvent(tx, of, { kind: 'handover-objected', data }, now);
    await tellProcesses(tx, of, { event: 'handover-objected' }, now);
  }
  return offers.length > 0;
};
