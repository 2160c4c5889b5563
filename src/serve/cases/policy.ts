import type { Actor, Member, Role } from '../../platform/database/actors.ts';
import { policy } from '../../platform/http/policy.ts';
import type { Case, Handover } from './case.ts';

const has = (member: Member, ...roles: Role[]): boolean => member.roles.some((role) => roles.includes(role));

/** For routes: who may work on customers' cases at all. */
export const worksOnCases = policy(
  'works-on-cases',
  'Alleen een vast contact, gastvrouw of gastheer, coach of manager, van de eigen organisatie.',
  'Only a named contact, host, coach or manager, of their own organisation.',
  (actor: Actor) => actor.kind === 'member' && has(actor, 'contact', 'coach', 'manager', 'host'),
);

/** A case of one's own organisation: its contact, or who helps contacts there. */
export const mayWorkOn = (member: Member, of: Pick<Case, 'organisationId' | 'contactId'>): boolean =>
  member.organisation === of.organisationId &&
  (member.member === of.contactId || has(member, 'contact', 'coach', 'manager', 'host'));

/** Only who was asked says yes; for a colleague who is away, a coach or manager may say no. */
export const mayAnswer = (
  member: Member,
  handover: Pick<Handover, 'organisationId' | 'toMemberId'>,
  answer: 'accept' | 'decline',
): boolean =>
  member.organisation === handover.organisationId &&
  (member.member === handover.toMemberId || (answer === 'decline' && has(member, 'coach', 'manager')));

/** The giver offers; a coach or manager may do it for a contact who is away. */
export const mayOfferHandover = (member: Member, of: Pick<Case, 'organisationId' | 'contactId'>): boolean =>
  member.organisation === of.organisationId &&
  (member.member === of.contactId || has(member, 'coach', 'manager'));
