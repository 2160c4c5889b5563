import { policy } from '../../../platform/http/policy.ts';

/** Who owns how the organisation works: she changes processes and publishes them. */
export const processOwners = policy(
  'process-owners',
  'Alleen een manager of redacteur, van de eigen organisatie.',
  'Only a manager or editor, of their own organisation.',
  (actor) => actor.kind === 'member' && (actor.roles.includes('manager') || actor.roles.includes('editor')),
);
