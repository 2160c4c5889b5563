import { newId } from '../../platform/crypto/secrets.ts';
import type { Member } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import { addCaseEvent, findCase } from '../cases/index.ts';
import type { Delivered, Ground } from './delivery.ts';
import { insertGround } from './grounds.sql.ts';
import { mayDeliver } from './policy.ts';

export type NewGround = Pick<
  Ground,
  'funding' | 'kind' | 'reference' | 'decidedBy' | 'validFrom' | 'validUntil'
>;

/** Records what a law asks for, with where it can be found again. It belongs to the person, not to one case. */
export const recordGround = async (
  tx: Tx,
  member: Member,
  caseId: string,
  ground: NewGround,
  now: Date,
): Promise<Delivered> => {
  const of = await findCase(tx, member.organisation, caseId);
  if (!of) return { kind: 'gone' };
  if (!mayDeliver(member, of)) return { kind: 'refused', why: 'not-yours' };
  await insertGround(tx, {
    ...ground,
    organisationId: member.organisation,
    id: newId(),
    personId: of.personId,
    recordedBy: member.member,
    recordedAt: now,
  });
  const data = { funding: ground.funding, kind: ground.kind, reference: ground.reference };
  await addCaseEvent(tx, of, { kind: 'ground', member: member.member, data }, now);
  return { kind: 'done', case: of };
};
