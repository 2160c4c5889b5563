import { newId } from '../../platform/crypto/secrets.ts';
import type { Member } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import type { Case } from './case.ts';
import { addCaseEvent } from './case-events.sql.ts';
import { insertCase } from './cases.sql.ts';

export type NewCrisisCase = { from: Case; crisis: string; reason: string; endsOn: string; endsAt: Date };

/** Care before a choice, because it can't wait. Who decided is the contact, until it ends by itself. */
export const openCrisisCase = async (
  tx: Tx,
  member: Member,
  { from, crisis, reason, endsOn, endsAt }: NewCrisisCase,
  now: Date,
): Promise<Case> => {
  const opened: Case = {
    ...from,
    id: newId(),
    kind: 'crisis',
    offerId: null,
    choiceProofId: null,
    state: 'open',
    turn: 'organisation',
    contactId: member.member,
    contactActive: true,
    contactAcceptedAt: now,
    nextStep: 'crisis-ends',
    nextBy: endsAt,
    waitPlace: null,
    expectedOn: null,
    meanwhile: null,
    openedAt: now,
    changedAt: now,
    closedAt: null,
    closedWhy: null,
  };
  await insertCase(tx, opened);
  const data = { crisis, reason, endsOn, decidedBy: member.member };
  await addCaseEvent(tx, opened, { kind: 'crisis', member: member.member, data }, now);
  return opened;
};
