import { policy } from '../../platform/http/policy.ts';

export const managers = policy(
  'managers',
  'Alleen een manager, van de eigen organisatie.',
  'Only a manager, of their own organisation.',
  (actor) => actor.kind === 'member' && actor.roles.includes('manager'),
);
