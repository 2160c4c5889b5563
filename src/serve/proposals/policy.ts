import type { Actor, Member } from '../../platform/database/actors.ts';
import { policy } from '../../platform/http/policy.ts';

const PROPOSING = ['contact', 'host', 'coach', 'manager'];

/** For routes: who may make a customer an offer in her own measure. */
export const proposesOffers = policy(
  'proposes-offers',
  'Alleen vast contact, gastvrouw of gastheer, coach of manager, bij een vraag die met hun organisatie is gedeeld.',
  'Only a named contact, host, coach or manager, on a question shared with their organisation.',
  (actor: Actor) => actor.kind === 'member' && actor.roles.some((role) => PROPOSING.includes(role)),
);

export const mayPropose = (member: Member): boolean => proposesOffers.allows(member);
