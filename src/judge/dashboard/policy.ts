import { policy } from '../../platform/http/policy.ts';

/** Figures of groups, no person in them: the client council looks along. */
export const insiders = policy(
  'insiders',
  'Alleen medewerkers en de cliëntenraad, van hun eigen organisatie.',
  'Only staff members and the client council, of their own organisation.',
  (actor) => actor.kind === 'member',
);

export const councilWrites = policy(
  'council-writes',
  'Alleen een lid van de cliëntenraad schrijft de reflectie van de raad; een manager de rest.',
  'Only a member of the client council writes its reflection; a manager writes the rest.',
  (actor) => actor.kind === 'member' && (actor.roles.includes('council') || actor.roles.includes('manager')),
);
