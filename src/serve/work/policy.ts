import type { Member } from '../../platform/database/actors.ts';
import { type Policy, policy } from '../../platform/http/policy.ts';
import type { Case } from '../cases/index.ts';

export { anyMember } from '../../platform/http/policy.ts';

/** Who receives people, by phone or at the counter. */
export const receivesPeople: Policy = policy(
  'receives-people',
  'Alleen wie mensen ontvangt: gastvrouw of gastheer, vast contact, coach of manager, van de eigen organisatie.',
  'Only who receives people: host, named contact, coach or manager, of their own organisation.',
  (actor) =>
    actor.kind === 'member' &&
    actor.roles.some((role) => ['host', 'contact', 'coach', 'manager'].includes(role)),
);

/**
 * The desk may act for a person who asks it to on the phone: only on an open case of the desk itself,
 * by who receives people there, and only while she shares the question with the desk.
 */
export const mayActFor = (
  member: Member,
  desk: string,
  of: Pick<Case, 'organisationId' | 'kind' | 'closedAt'>,
  shared: boolean,
): boolean =>
  shared &&
  of.kind === 'desk' &&
  of.closedAt === null &&
  of.organisationId === desk &&
  member.organisation === desk &&
  receivesPeople.allows(member);
