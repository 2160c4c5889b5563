import type { Member } from '../../platform/database/actors.ts';
import { policy, worksHere } from '../../platform/http/policy.ts';
import type { Side } from './scan/scan.ts';

/** No customer is seen here, so the client council takes part. */
export const insiders = policy(
  'insiders',
  'Medewerkers, bestuur en cliëntenraad van de eigen organisatie.',
  'Staff, board and client council of their own organisation.',
  (actor) => actor.kind === 'member',
);

/**
 * As whom somebody may fill in the scan: managers stand for the board (decision 30), and may choose to look as the staff
 * member they are too; who is here for the council alone looks as the council.
 */
export const sidesOf = (member: Member): readonly Side[] => [
  ...(member.roles.includes('manager') ? (['board'] as const) : []),
  ...(worksHere(member) ? (['staff'] as const) : []),
  ...(member.roles.includes('council') ? (['council'] as const) : []),
];
