import type { Member } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { recordAccess } from '../access-log/index.ts';
import { mayJudge } from './emergency.rules.ts';
import { findAccess, saveVerdict } from './emergency.sql.ts';
import type { Judged } from './forms.rules.ts';
import { tellCustomer } from './tell-customer.ts';

export type JudgeOutcome = { kind: 'done' } | { kind: 'refused'; why: 'own' | 'already' } | { kind: 'gone' };

/** A coach or manager says whether it was justified; the customer reads it, with the reason. */
export const judgeAccess = async (
  visit: Visit,
  tx: Tx,
  member: Member,
  id: string,
  { verdict, words }: Judged,
): Promise<JudgeOutcome> => {
  const access = await findAccess(tx, member.organisation, id);
  if (!access) return { kind: 'gone' };
  const { personId: person } = access;
  await recordAccess(visit, tx, { person, action: 'U', object: 'emergency', id, purpose: 'quality' });
  if (access.memberId === member.member) return { kind: 'refused', why: 'own' };
  if (!mayJudge(member, access)) return { kind: 'refused', why: 'already' };
  const saved = await saveVerdict(tx, access, { verdict, words, by: member.member, at: visit.now });
  if (!saved) return { kind: 'refused', why: 'already' };
  await tellCustomer(visit, tx, access, 'judged');
  return { kind: 'done' };
};
