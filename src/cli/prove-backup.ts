import { constants, setPriority } from 'node:os';
import { verifyLog } from '../govern/access-log/index.ts';
import { ownerLogin, secretToKeep } from '../platform/backup/owner-login.ts';
import { type Proof, recordProof } from '../platform/backup/proofs.sql.ts';
import { proveBackup as prove } from '../platform/backup/prove-backup.ts';
import { appUrlFrom } from '../platform/database/app-login.ts';
import { openDoor } from '../platform/database/door.ts';
import { migrationsFolder } from '../platform/project.ts';
import { breakText } from './log-text.rules.ts';
import { databaseOptions, settingsOf } from './settings-or-problem.ts';
import { type Verb, WrongUse } from './verb.ts';

export const proveBackup: Verb = {
  usage: '[--data DIR]',
  about:
    'Makes a backup, restores it into a database that is thrown away, and writes down whether all was there. Done each night by itself.',
  options: databaseOptions,
  async run(call) {
    if (call.arguments.length > 0) throw new WrongUse('takes no file');
    const settings = settingsOf(call);
    // Pages go first; whoever began us is the reason that we are here.
    setPriority(constants.priority.PRIORITY_LOW);
    process.once('disconnect', () => process.exit(1));
    const login = await ownerLogin(settings, false, call.say);
    try {
      const proof = await prove({
        ...settings.backups,
        ownerUrl: login.ownerUrl,
        data: settings.data,
        secret: secretToKeep(settings),
        migrations: migrationsFolder,
        now: new Date(),
        look: logIsWhole,
        say: call.say,
      });
      await written(settings.appDatabaseUrl ?? appUrlFrom(login.ownerUrl, login.appRole), proof);
      if (call.json) call.print(JSON.stringify(proof));
      else call.print(told(proof));
      return proof.ok ? 0 : 1;
    } finally {
      await login.release();
    }
  },
};

const written = async (appUrl: string, proof: Proof): Promise<void> => {
  const door = openDoor(appUrl, { max: 1 });
  try {
    await door.transaction({ kind: 'job', name: 'prove-backup' }, (tx) => recordProof(tx, proof));
  } finally {
    await door.close();
  }
};

/** Not a line of who looked was lost on the way. */
const logIsWhole = async (appUrl: string): Promise<string | undefined> => {
  const door = openDoor(appUrl, { max: 1 });
  try {
    const [first] = (await verifyLog(door, new Date())).breaks;
    return first && `The access log in the backup is not whole: ${breakText(first)}`;
  } finally {
    await door.close();
  }
};

const told = ({ file, rows, bytes, seconds, ok, problem }: Proof): string =>
  ok
    ? `Proven: ${file}, ${rows} rows, ${(bytes / 1e6).toFixed(1)} MB, restored elsewhere and read back in ${seconds.toFixed(0)} s.`
    : `Not proven: ${problem}`;
