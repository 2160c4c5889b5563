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

/** Who hears that somebody is not content: the coach it was put to, a manager, the complaints officer. */
export const hearsDiscontent: Policy = policy(
  'hears-discontent',
  'Alleen de coach, manager of klachtenfunctionaris van de eigen organisatie; ieder leest alleen wat daar is neergelegd.',
  'Only the coach, manager or complaints officer of their own organisation; each reads only what was put to them.',
  (actor) =>
    actor.kind === 'member' && actor.roles.some((role) => ['coach', 'manager', 'complaints'].includes(role)),
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

type Owned = Pick<Case, 'organisationId' | 'contactId'>;
/** Steps are for whoever works there and stands to the customer; the guard looked at that before. */
export const mayDoStep = (member: Member, of: Owned): boolean => member.organisation === of.organisationId;
/** Beginning a process and 'not needed' are for who answers for the case: its contact, or her coach or manager. */
export const maySteer = (member: Member, of: Owned): boolean =>
  mayDoStep(member, of) &&
  (member.member === of.contactId || member.roles.some((role) => role === 'coach' || role === 'manager'));
