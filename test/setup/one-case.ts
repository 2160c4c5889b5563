import { newId } from '../../src/platform/crypto/secrets.ts';
import type { Member } from '../../src/platform/database/actors.ts';
import type { Tx } from '../../src/platform/database/door.ts';

export type Case = { caseId: string; personId: string };
const AT_ONCE = 500;

/** Open cases of a member, written as rows: for what hangs under a case, whatever the case is about. */
export const insertCase = async (tx: Tx, member: Member, count: number, now: Date): Promise<Case[]> => {
  const made = Array.from({ length: count }, () => ({ caseId: newId(), personId: newId() }));
  for (let from = 0; from < made.length; from += AT_ONCE)
    await tx
      .insertInto('customer_case')
      .values(
        made.slice(from, from + AT_ONCE).map(({ caseId, personId }) => ({
          organisation_id: member.organisation,
          id: caseId,
          person_id: personId,
          question_id: newId(),
          kind: 'desk',
          title: 'Hulp bij het douchen',
          state: 'open',
          turn: 'organisation',
          contact_id: member.member,
          contact_active: true,
          opened_at: now,
          changed_at: now,
        })),
      )
      .execute();
  return made;
};
