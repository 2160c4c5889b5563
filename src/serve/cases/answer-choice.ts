import type { Member } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { dropPromises, keepPromises } from '../promises/index.ts';
import type { Outcome } from './case.ts';
import { endProofs } from './choice-proof.sql.ts';
import { withdrawOpen } from './handovers.sql.ts';
import { beginWork, settleWork } from './work-on-case.ts';

/** There is room: the organisation takes the question on. The contact who was asked still has to say yes. */
export const acceptChoice = async (tx: Tx, member: Member, caseId: string, now: Date): Promise<Outcome> => {
  const work = await beginWork(tx, member, caseId, 'accept-choice');
  if (work.kind !== 'may') return work;
  return settleWork(tx, work, { event: 'accepted', member: member.member }, now);
};

/** The only other answer, always with a reason. The customer's options are back, and it is her move. */
export const sayNoRoom = async (
  tx: Tx,
  member: Member,
  caseId: string,
  { reason }: { reason: string },
  now: Date,
): Promise<Outcome> => {
  const work = await beginWork(tx, member, caseId, 'no-room');
  if (work.kind !== 'may') return work;
  const { organisationId: organisation, personId: person, choiceProofId } = work.of;
  await endProofs(tx, { person, proofs: choiceProofId ? [choiceProofId] : [] }, dayOf(now), now);
  await withdrawOpen(tx, { person, caseIds: [caseId] }, now);
  // An honest 'no' in time is an answer too: who was promised one was not left waiting.
  await keepPromises(tx, { organisation, caseId, what: 'contact' }, now);
  await dropPromises(tx, { organisation, caseId }, now);
  return settleWork(tx, work, { event: 'no-room', member: member.member, data: { reason } }, now);
};
