import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  type ErasedAgain,
  eraseAgain,
  type LedgerLine,
  ledgerFile,
  readLedger,
} from '../govern/privacy/index.ts';
import { BackupProblem } from '../platform/backup/backup-file.ts';
import { ownerLogin } from '../platform/backup/owner-login.ts';
import { type Restored, restoreBackup } from '../platform/backup/restore-backup.ts';
import { systemClock } from '../platform/clock/clock.ts';
import { appUrlFrom } from '../platform/database/app-login.ts';
import { type Door, openDoor } from '../platform/database/door.ts';
import { dataFolder } from '../platform/database/embedded/data-folder.ts';
import { SchemaProblem } from '../platform/database/migrate.ts';
import { migrationsFolder } from '../platform/project.ts';
import type { Settings } from '../platform/settings.ts';
import { databaseOptions, settingsOf } from './settings-or-problem.ts';
import { type Call, textOption, type Verb, WrongUse } from './verb.ts';

export const restore: Verb = {
  usage: 'FILE [--erasures FILE | --no-erasures] [--data DIR]',
  about:
    'Restores a backup into an empty database (the one in the data folder, or that of DATABASE_URL): all of it, or nothing.',
  options: {
    erasures: {
      type: 'string',
      value: 'FILE',
      about: 'what people had erased since: erasures.log of the old data folder',
    },
    'no-erasures': { type: 'boolean', about: 'nothing was erased since, or nobody knows any more' },
    ...databaseOptions,
  },
  async run(call) {
    const [name, ...more] = call.arguments;
    if (name === undefined || more.length > 0) throw new WrongUse('expected one file');
    const settings = settingsOf(call);
    const erasures = await erasuresOf(call, settings);
    const file = resolve(name);
    const { passphrase } = settings.backups;
    const login = await ownerLogin(settings, true, call.say);
    try {
      const { ownerUrl, appRole } = login;
      const done = await restoreBackup({ file, passphrase, ownerUrl, appRole, migrations: migrationsFolder });
      const kept = keepSecret(settings, done.secret);
      const erased = await withDoor(settings.appDatabaseUrl ?? appUrlFrom(ownerUrl, appRole), (door) =>
        eraseAgain(door, erasures, systemClock()),
      );
      if (call.json) call.print(JSON.stringify({ ...done, secret: kept, erased }));
      else tell(call, done, kept, erased);
      return 0;
    } catch (error) {
      if (!(error instanceof BackupProblem || error instanceof SchemaProblem)) throw error;
      call.say(`aanzet restore: ${error.message}.\nNothing is restored.`);
      return 1;
    } finally {
      await login.release();
    }
  },
};

/** @throws WrongUse when nobody says what was erased since: it would be back, and no one would know. */
const erasuresOf = async (call: Call, { data }: Settings): Promise<LedgerLine[]> => {
  const named = textOption(call, 'erasures');
  const none = call.options['no-erasures'] === true;
  if (named !== undefined && none) throw new WrongUse('--erasures and --no-erasures exclude each other');
  if (none) return [];
  const file = named ?? ledgerFile(data);
  if (existsSync(file))
    return readLedger(resolve(file)).catch((error: Error) => {
      throw new WrongUse(error.message);
    });
  throw new WrongUse(
    named === undefined
      ? 'what people had erased since this backup would be back: give --erasures with erasures.log of the old data folder, or --no-erasures when it is lost or there was nothing'
      : `there is no file ${file}`,
  );
};

const withDoor = async <T>(appUrl: string, work: (door: Door) => Promise<T>): Promise<T> => {
  const door = openDoor(appUrl, { max: 1 });
  try {
    return await work(door);
  } finally {
    await door.close();
  }
};

type KeptSecret = 'restored' | 'by-the-operator' | 'other-than-in-the-backup' | 'not-in-the-backup';

/** With the database that was empty, nothing was sealed with the key that was here. */
const keepSecret = ({ data, secret }: Settings, found: string | undefined): KeptSecret => {
  if (found === undefined) return secret === undefined ? 'not-in-the-backup' : 'by-the-operator';
  if (secret !== undefined) return secret === found ? 'restored' : 'other-than-in-the-backup';
  writeFileSync(join(dataFolder(data), 'secret'), `${found}\n`, { mode: 0o600 });
  return 'restored';
};

const ABOUT_SECRET: Readonly<Record<KeptSecret, string | undefined>> = {
  restored: undefined,
  'by-the-operator': 'The key of sealed secrets is not in the backup: AANZET_SECRET must be the one of then.',
  'other-than-in-the-backup':
    'AANZET_SECRET differs from the key in the backup: second factors of then cannot be read. Leave it out and restore again.',
  'not-in-the-backup':
    'The key of sealed secrets is not in the backup: set AANZET_SECRET to the one of then, or second factors cannot be read.',
};

const tell = (
  call: Call,
  { at, rows, tables, jobs, migrated, seconds }: Restored,
  kept: KeptSecret,
  { again, known }: ErasedAgain,
): void => {
  call.print(
    `Restored as of ${at}: ${rows} rows of ${tables} tables and ${jobs} promised jobs, read back and right, in ${seconds.toFixed(1)} s.`,
  );
  if (migrated.length > 0) call.print(`Brought up to date since then: ${migrated.join(', ')}.`);
  if (again + known > 0)
    call.print(`Erased again, as people had asked since: ${again}. Erased before the backup: ${known}.`);
  const about = ABOUT_SECRET[kept];
  if (about !== undefined) call.say(about);
};
