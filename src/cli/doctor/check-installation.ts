import { seenOperators, toldState } from '../../govern/installation/index.ts';
import { systemClock } from '../../platform/clock/clock.ts';
import { type Door, openDoor } from '../../platform/database/door.ts';
import { existingApplicationUrl } from '../../platform/database/existing.ts';
import { schemaState } from '../../platform/database/migrate.ts';
import type { Site } from '../../platform/http/site.ts';
import { migrationsFolder } from '../../platform/project.ts';
import type { Settings } from '../../platform/settings.ts';
import { readSite } from '../../site-record.ts';
import { type Check, type Finding, fromError, notice, ok, problem } from './finding.ts';

/** Is it set up, and does what must go on go on? Looks only; an older schema is told by another check. */
export const checkInstallation: Check = async (settings) => {
  try {
    const existing = await existingApplicationUrl(settings);
    if (existing.kind === 'none') return [];
    const door = openDoor(existing.appUrl, { max: 1 });
    try {
      const { missing, unknown } = await schemaState(existing.appUrl, migrationsFolder);
      if (missing.length > 0 || unknown.length > 0) return [];
      return await looksOf(settings, door);
    } finally {
      await door.close();
      await existing.release();
    }
  } catch (error) {
    return [fromError('set-up', error)];
  }
};

const looksOf = async (settings: Settings, door: Door): Promise<Finding[]> => {
  const site = await readSite(door, settings.publicOrigin ?? `http://${settings.host}:${settings.port}`);
  if (site === undefined) return [notSetUp];
  const kind = site.demo ? 'the demo region' : `set up as "${site.name}"`;
  return [
    ok('set-up', kind),
    ...(site.demo ? [] : [...address(settings), ...mailServer(settings), ...(await operators(door))]),
    ...(await state(door, site)),
  ];
};

const notSetUp = notice(
  'set-up',
  'Nobody has set up this installation yet.',
  'Start Aanzet with --no-demo: the terminal shows the page for that, and a code.',
);

const address = ({ publicOrigin }: Settings): Finding[] => {
  if (publicOrigin?.startsWith('https:')) return [ok('address', publicOrigin)];
  if (publicOrigin !== undefined) return [];
  return [
    problem(
      'address',
      'The address at which people reach it is not set; links in mail would lead nowhere.',
      'Set AANZET_PUBLIC_ORIGIN=https://…, and put a web server with a certificate in front (deploy/).',
    ),
  ];
};

const mailServer = ({ mail }: Settings): Finding[] =>
  mail === undefined
    ? [
        problem(
          'mail',
          'This installation is real, and has no mail server: codes and invitations wait in the outbox.',
          'Set AANZET_MAIL_URL (or AANZET_MAIL_URL_FILE) and AANZET_MAIL_FROM. Until then: `aanzet operator EMAIL` lets an operator in.',
        ),
      ]
    : [];

const operators = async (door: Door): Promise<Finding[]> => {
  const all = await seenOperators(door.transaction);
  const without = all.filter(({ secondFactor }) => !secondFactor).length;
  if (all.length === 0)
    return [problem('operators', 'There is no operator.', 'Add one: `aanzet operator EMAIL`.')];
  if (without === 0) return [ok('operators', `${all.length}, each with a second factor`)];
  return [
    notice(
      'operators',
      `${without} of ${all.length} without a second factor yet.`,
      'It is asked at the next sign-in. Who never signs in can be removed: /installatie/toegang.',
    ),
  ];
};

const MENDS: Readonly<Record<string, string>> = {
  'jobs-failed': 'Try them again or let them go: /installatie/mis.',
  'jobs-late': 'Start Aanzet: work is only done while it runs.',
  'jobs-retried': 'Wait; look at the log when it goes on.',
  'mail-given-up': 'Look at the mail server, then try again: /installatie/mis.',
  'mail-stuck': 'Start Aanzet with AANZET_MAIL_URL and AANZET_MAIL_FROM.',
  'mail-retried': 'Wait; look at the mail server when it goes on.',
  'log-late': 'Start Aanzet: seals are made while it runs. Then `aanzet log verify`.',
  'retention-late': 'Start Aanzet: what was kept long enough goes at night, while it runs.',
  'backup-old': 'Run `aanzet prove-backup`, and see to it that it runs each night.',
  'backup-failed': 'Run `aanzet prove-backup` and look at what it says.',
  'backup-never': 'Run `aanzet prove-backup` once now; Aanzet then does it each night.',
};
const ABOUT: ReadonlySet<string> = new Set(['jobs', 'mail', 'log', 'retention', 'backup']);
const MAKE = { ok: ok, look: notice, act: problem } as const;

const state = async (door: Door, site: Site): Promise<Finding[]> => {
  const told = await toldState({ transactionAs: door.transaction, now: systemClock(), site }, 'en');
  return told
    .filter(({ about }) => ABOUT.has(about))
    .map(({ about, level, key, says }) =>
      MAKE[level](about === 'mail' ? 'outbox' : about, says, MENDS[key] ?? 'Look at /installatie.'),
    );
};
