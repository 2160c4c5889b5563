import { deadlineOf, findOrganisation } from '../../govern/organisations/index.ts';
import type { Tx } from '../../platform/database/door.ts';
import { dropPromises, makePromise } from '../promises/index.ts';
import { lockCasesOfQuestion, saveCase } from './cases.sql.ts';

export type NotChosen = 'none' | 'talk' | 'nothing';

/**
 * What not choosing asks of the desk. 'None of these': the host looks further, within the promised time.
 * 'Do nothing': nobody calls, and what was promised lapses. 'First talk': it is her move, and stays so.
 * Actor: the person. Does nothing when her question is no longer with the desk.
 */
export const deskAfterNoChoice = async (
  tx: Tx,
  { person, question, kind }: { person: string; question: string; kind: NotChosen },
  now: Date,
): Promise<void> => {
  const cases = await lockCasesOfQuestion(tx, person, question);
  const desk = cases.findLast((of) => of.kind === 'desk' && !of.closedAt);
  if (!desk || kind === 'talk') return;
  const of = { organisation: desk.organisationId, caseId: desk.id };
  await dropPromises(tx, of, now);
  if (kind === 'nothing') {
    await saveCase(tx, { ...desk, turn: 'customer', nextStep: 'choose-again', nextBy: null, changedAt: now });
    return;
  }
  const hours = (await findOrganisation(tx, desk.organisationId))?.answerHours ?? 8;
  const dueAt = await deadlineOf(tx, desk.organisationId, now, hours);
  await saveCase(tx, {
    ...desk,
    turn: 'organisation',
    nextStep: 'host-calls',
    nextBy: dueAt,
    changedAt: now,
  });
  await makePromise(tx, { ...of, person, member: desk.contactId, what: 'call-back', dueAt }, now);
};
