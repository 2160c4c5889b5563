import type { Member } from '../../platform/database/actors.ts';
import { type Policy, policy } from '../../platform/http/policy.ts';
import { type Case, receives } from '../cases/index.ts';

export { anyMember } from '../../platform/http/policy.ts';

/** Who receives people, by phone or at the counter. */
export const receivesPeople: Policy = policy(
  'receives-people',
  'Alleen wie mensen ontvangt: gastvrouw of gastheer, vast contact, coach of manager, van de eigen organisatie.',
  'Only who receives people: host, named contact, coach or manager, of their own organisation.',
  (actor) => actor.kind === 'member' && receives(actor),
);

/**
 * Whose name may she find? Who receives people at the desk of the region, or as host at the front of a provider,
 * must put a caller through to the right colleague; others find whom they help.
 */
export const findsEverybody = (member: Member, desk: string): boolean =>
  member.organisation === desk ? receives(member) : member.roles.includes('host');

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
