import { z } from 'zod';
import { endAccess, letOperatorIn } from '../govern/installation/index.ts';
import { paths } from '../paths.ts';
import { plainEmail } from '../platform/auth/codes.ts';
import { systemClock } from '../platform/clock/clock.ts';
import { type Door, openDoor } from '../platform/database/door.ts';
import { announcedAddress } from '../platform/database/embedded/lock.ts';
import { useDatabase } from '../platform/database/use-database.ts';
import type { Settings } from '../platform/settings.ts';
import { StartProblem } from '../platform/start-problem.ts';
import { readSite } from '../site-record.ts';
import { databaseOptions, settingsOf } from './settings-or-problem.ts';
import { type Call, type ExitCode, type Verb, WrongUse } from './verb.ts';

export const verb: Verb = {
  usage: 'EMAIL [--new-second-factor]',
  about:
    'Makes EMAIL an operator when it is none yet, and prints a link that signs in once, within an hour. For when there is no mail server, or the only operator lost access.',
  options: {
    'new-second-factor': {
      type: 'boolean',
      about: 'forget the passkeys and the app of that operator, and sign out everywhere',
    },
    ...databaseOptions,
  },
  async run(call): Promise<ExitCode> {
    const email = emailIn(call);
    const settings = settingsOf(call);
    const database = await useDatabase(settings, call.say);
    const door = openDoor(database.appUrl, { max: 1 });
    try {
      await makeLink(call, settings, door, email);
    } finally {
      await door.close();
      await database.stop();
    }
    return 0;
  },
};

const emailIn = (call: Call): string => {
  const [typed = '', ...more] = call.arguments;
  const email = plainEmail(typed);
  if (more.length > 0 || !z.email().safeParse(email).success)
    throw new WrongUse(`expected one e-mail address, found "${call.arguments.join(' ')}"`);
  return email;
};

const makeLink = async (call: Call, settings: Settings, door: Door, email: string): Promise<void> => {
  const origin =
    settings.publicOrigin ?? announcedAddress(settings.data) ?? `http://${settings.host}:${settings.port}`;
  if ((await readSite(door, origin)) === undefined)
    throw new StartProblem(
      'not-set-up',
      'Nobody has set up this installation yet.',
      'Start it: the terminal then shows where to do that, and a code.',
    );
  const now = systemClock();
  const forgets = call.options['new-second-factor'] === true;
  if (forgets) await endAccess(door.transaction, email, now);
  const { added, token, until } = await door.transaction({ kind: 'operator' }, (tx) =>
    letOperatorIn(tx, email, now),
  );
  const link = origin + paths.signIn.link({ t: token, doel: paths.installation.state() });
  if (call.json) call.print(JSON.stringify({ email, added, link, until }));
  else call.print(told({ email, added, forgets, link, until }));
};

type Told = { email: string; added: boolean; forgets: boolean; link: string; until: Date };

const told = ({ email, added, forgets, link, until }: Told): string =>
  [
    added ? `${email} is an operator now.` : `${email} was an operator already.`,
    ...(forgets ? ['Signed out everywhere; a second factor is set up anew at the next sign-in.'] : []),
    '',
    'This link signs in once:',
    `  ${link}`,
    `It works until ${until.toISOString()}. Give it to nobody else.`,
  ].join('\n');
