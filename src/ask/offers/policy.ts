import { policy } from '../../platform/http/policy.ts';

export const offerEditors = policy(
  'offer-editors',
  'Alleen een redacteur of manager, van de eigen organisatie.',
  'Only an editor or manager, of their own organisation.',
  (actor) => actor.kind === 'member' && (actor.roles.includes('editor') || actor.roles.includes('manager')),
);
