import type { Member } from '../../platform/database/actors.ts';
import { type Policy, policy } from '../../platform/http/policy.ts';
import { receives } from '../cases/index.ts';

export { anyMember } from '../../platform/http/policy.ts';

/** Who puts letters in envelopes: whoever receives people. */
export const printsLetters: Policy = policy(
  'prints-letters',
  'Alleen wie mensen ontvangt: gastvrouw of gastheer, vast contact, coach of manager, van de eigen organisatie.',
  'Only who receives people: host, named contact, coach or manager, of their own organisation.',
  (actor) => actor.kind === 'member' && receives(actor),
);

/** Who sees the agenda of colleagues in one's teams: who helps them. One's own everybody sees. */
export const seesTeamAgenda = (member: Member): boolean =>
  member.roles.some((role) => ['host', 'contact', 'coach', 'manager', 'planner'].includes(role));
