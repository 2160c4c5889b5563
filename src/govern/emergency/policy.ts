import { policy } from '../../platform/http/policy.ts';

/** Who looks afterwards whether an emergency was one. */
export const judgesEmergencies = policy(
  'judges-emergencies',
  'Alleen een coach of manager, van de eigen organisatie; nooit over de eigen noodtoegang.',
  'Only a coach or manager, of their own organisation; never about their own emergency access.',
  (actor) => actor.kind === 'member' && actor.roles.some((role) => role === 'coach' || role === 'manager'),
);
