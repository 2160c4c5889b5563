import { newId } from '../../platform/crypto/secrets.ts';
import type { Member } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import { caseChanged } from '../changed/index.ts';
import type { Case } from './case.ts';

/** Tells customers in their own thread what will change, before it does. Signed by who is at work. */
export const announce = async (
  tx: Tx,
  member: Member,
  told: readonly { of: Pick<Case, 'id' | 'personId'>; body: string }[],
  now: Date,
): Promise<void> => {
  if (told.length === 0) return;
  await tx
    .insertInto('message')
    .values(
      told.map(({ of, body }) => ({
        organisation_id: member.organisation,
        id: newId(),
        case_id: of.id,
        person_id: of.personId,
        sender: 'member',
        member_id: member.member,
        body: body.slice(0, 4000),
        channel: 'web',
        sent_at: now,
        read_at: null,
      })),
    )
    .execute();
  await caseChanged(
    tx,
    told.map(({ of }) => ({ organisation: member.organisation, caseId: of.id })),
  );
};
