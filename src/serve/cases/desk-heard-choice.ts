import { findOrganisation } from '../../govern/organisations/index.ts';
import type { Tx } from '../../platform/database/door.ts';
import { keepPromises } from '../promises/index.ts';
import type { Case } from './case.ts';
import { addCaseEvent } from './case-events.sql.ts';
import { lockCasesOfQuestion, saveCase } from './cases.sql.ts';

/**
 * The customer told the desk what she chose: they spoke, so the promised call was made, and the desk waits for
 * the contact of who was chosen. Until that person says yes the host stays her contact. Actor: who acts for her.
 */
export const deskHeardChoice = async (
  tx: Tx,
  chosen: Pick<Case, 'personId' | 'questionId' | 'organisationId'>,
  host: string,
  now: Date,
): Promise<void> => {
  const cases = await lockCasesOfQuestion(tx, chosen.personId, chosen.questionId);
  const desk = cases.findLast((of) => of.kind === 'desk' && !of.closedAt);
  if (!desk) return;
  await keepPromises(tx, { organisation: desk.organisationId, caseId: desk.id, what: 'call-back' }, now);
  await saveCase(tx, { ...desk, turn: 'nobody', nextStep: 'contact-accepts', nextBy: null, changedAt: now });
  const what = (await findOrganisation(tx, chosen.organisationId))?.name ?? '';
  await addCaseEvent(tx, desk, { kind: 'chosen', member: host, data: { what } }, now);
};

/** What she waited for there is over: the desk's step is hers again. */
export const notWaitingAnyMore = async (tx: Tx, desk: Case | undefined, now: Date): Promise<void> => {
  if (desk?.nextStep !== 'contact-accepts') return;
  await saveCase(tx, { ...desk, turn: 'customer', nextStep: 'choose-again', nextBy: null, changedAt: now });
};
