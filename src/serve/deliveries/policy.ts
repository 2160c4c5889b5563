import type { Actor, Member, Role } from '../../platform/database/actors.ts';
import { policy } from '../../platform/http/policy.ts';
import type { Case } from '../cases/index.ts';

const has = (member: Member, ...roles: Role[]): boolean => member.roles.some((role) => roles.includes(role));

/** For routes: who may plan and record care at all. */
export const deliversCare = policy(
  'delivers-care',
  'Alleen wie zorg plant of geeft: vast contact, planner, zorgverlener, coach of manager, van de eigen organisatie.',
  'Only who plans or gives care: named contact, planner, carer, coach or manager, of their own organisation.',
  (actor: Actor) => actor.kind === 'member' && has(actor, 'contact', 'planner', 'carer', 'coach', 'manager'),
);

type Owned = Pick<Case, 'organisationId' | 'contactId'>;

export const mayDeliver = (member: Member, of: Owned): boolean =>
  member.organisation === of.organisationId &&
  (member.member === of.contactId || deliversCare.allows(member));

/** Whoever receives people may decide on a crisis; it is written down under her name. */
export const mayDeclareCrisis = (member: Member, of: Owned): boolean =>
  member.organisation === of.organisationId && has(member, 'contact', 'host', 'coach', 'manager');
