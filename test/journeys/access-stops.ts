import { paths } from '../../src/paths.ts';
import type { Stop } from './every-page-stops.ts';

const NOBODY = '00000000-0000-4000-8000-000000000000';

/** How one is signed in, and the way back from each act. At a bare number as address there are no passkeys. */
export const accessStops = (as: string, manager: string, colleague: string): Stop[] => {
  const { mine, signIn, manage } = paths;
  const back = [mine.endAccess, mine.email, mine.paper, mine.recovery, mine.newPasskey];
  const member = { member: colleague };
  return [
    ...[mine.access, mine.secondFactor, mine.noSecondFactor].map((of) => ({ as, of, at: of() })),
    { as: manager, of: mine.access, at: mine.access() },
    ...back.map((of) => ({ as, of, at: of(), to: mine.access() })),
    { as, of: mine.passkey, at: mine.passkey({ passkey: NOBODY }), to: mine.access() },
    { as, of: signIn.secondFactor, at: signIn.secondFactor(), to: mine.secondFactor() },
    { as: 'visitor', of: signIn.passkey, at: signIn.passkey(), to: signIn.start() },
    { as: manager, of: manage.memberAccess, at: manage.memberAccess(member), to: manage.member(member) },
  ];
};
