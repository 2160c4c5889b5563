import type { Tx } from '../../platform/database/door.ts';
import { type Case, caseEvents } from '../cases/index.ts';
import type { Crisis } from './delivery.ts';
import { crisesOf } from './grounds.sql.ts';

/** The exception under which a crisis case was opened; its first event names it. */
export const crisisOfCase = async (tx: Tx, of: Case): Promise<Crisis | undefined> => {
  const declared = (await caseEvents(tx, of.organisationId, of.id)).find((event) => event.kind === 'crisis');
  const crises = await crisesOf(tx, of.organisationId, of.personId);
  return crises.find((crisis) => crisis.id === declared?.data.crisis);
};
