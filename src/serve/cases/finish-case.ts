import type { Member } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { dropPromises } from '../promises/index.ts';
import type { Outcome } from './case.ts';
import { endProofs } from './choice-proof.sql.ts';
import { withdrawOpen } from './handovers.sql.ts';
import { beginWork, settleWork } from './work-on-case.ts';

/** All was done: the customer is asked for another question. Care after this begins with a choice again. */
export const finishCase = async (tx: Tx, member: Member, caseId: string, now: Date): Promise<Outcome> => {
  const work = await beginWork(tx, member, caseId, 'finish');
  if (work.kind !== 'may') return work;
  const { organisationId: organisation, personId: person, choiceProofId } = work.of;
  await endProofs(tx, { person, proofs: choiceProofId ? [choiceProofId] : [] }, dayOf(now), now);
  await withdrawOpen(tx, { person, caseIds: [caseId] }, now);
  await dropPromises(tx, { organisation, caseId }, now);
  return settleWork(tx, work, { event: 'finished', member: member.member }, now);
};
