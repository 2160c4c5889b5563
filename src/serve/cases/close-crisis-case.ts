import type { Tx } from '../../platform/database/door.ts';
import { dropPromises } from '../promises/index.ts';
import type { Case } from './case.ts';
import { addCaseEvent } from './case-events.sql.ts';
import { cancelPlanned, saveCase } from './cases.sql.ts';
import { withdrawOpen } from './handovers.sql.ts';

/** A crisis ends by itself on its day: nothing goes on without the customer's choice. */
export const closeCrisisCase = async (
  tx: Tx,
  of: Case,
  decidedBy: string | null,
  now: Date,
): Promise<void> => {
  await cancelPlanned(tx, { person: of.personId, caseIds: [of.id] }, now);
  await withdrawOpen(tx, { person: of.personId, caseIds: [of.id] }, now);
  await dropPromises(tx, { organisation: of.organisationId, caseId: of.id }, now);
  await saveCase(tx, {
    ...of,
    state: 'served',
    turn: 'customer',
    nextStep: 'another-question',
    nextBy: null,
    changedAt: now,
    closedAt: now,
    closedWhy: 'crisis-ended',
  });
  await addCaseEvent(tx, of, { kind: 'crisis-ended', member: decidedBy, data: { decidedBy } }, now);
};
