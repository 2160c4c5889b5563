import { paths } from '../../src/paths.ts';
import type { SessionOf } from '../../src/platform/auth/sessions.ts';
import type { Stop } from './every-page-stops.ts';

export const OPERATOR: [string, SessionOf] = [
  'beheerder',
  { kind: 'operator', email: 'beheerder@voorbeeld.example' },
];

const invitationStops = (as: string, invitation: string): Stop[] => [
  { as, of: paths.manage.invite, at: paths.manage.invite() },
  ...[paths.manage.inviteAgain, paths.manage.uninvite].map((of) => ({
    as,
    of,
    at: of({ invitation }),
    to: paths.manage.members(),
  })),
];

/** What an operator sees, and the way back from each act; and a manager's invitations. */
export const operatorStops = (manager: string, organisation: string): Stop[] => {
  const [as] = OPERATOR;
  const at = paths.installation;
  const one = { organisation, invitation: organisation };
  const plain = [at.state, at.details, at.access, at.trouble, at.space, at.policies, at.organisations];
  const back = [
    { of: at.addOperator, to: at.access() },
    { of: at.removeOperator, to: at.access() },
    { of: at.job, to: at.trouble() },
    { of: at.mail, to: at.trouble() },
  ];
  const { words } = paths;
  const filled = { woord: 'boodschappen doen', onderwerp: 'schulden', zeker: 'ja' };
  const backToOne = [at.inviteAgain, at.uninvite];
  return [
    ...plain.map((of) => ({ as, of, at: of() })),
    ...back.map(({ of, to }) => ({ as, of, at: of(), to })),
    { as, of: at.organisation, at: at.organisation(one) },
    ...backToOne.map((of) => ({ as, of, at: of(one), to: at.organisation(one) })),
    { as, of: words.list, at: words.list() },
    { as, of: words.add, at: words.add() },
    { as, of: words.preview, at: words.preview(filled) },
    { as, of: words.ignore, at: words.ignore(), to: words.list() },
    { as, of: words.standing, at: words.standing({ addition: organisation }), to: words.list() },
    ...invitationStops(manager, organisation),
  ];
};

/** Reached with a secret of the terminal or of a mail only: test/journeys/set-up and invitations.test. */
export const BY_SECRET: readonly { pattern: string }[] = [
  paths.setUp.code,
  paths.setUp.details,
  paths.invitation,
];
