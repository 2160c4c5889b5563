import { chmodSync } from 'node:fs';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { appUrlFrom } from '../database/app-login.ts';
import { dataFolder } from '../database/embedded/data-folder.ts';
import { startEmbedded } from '../database/embedded/index.ts';
import { checkRole } from '../database/role-check.ts';
import { backupName, tooMany } from './backup-name.rules.ts';
import type { Proof } from './proofs.sql.ts';
import { restoreBackup } from './restore-backup.ts';
import { type Written, writeBackup } from './write-backup.ts';

export type Proving = {
  ownerUrl: string;
  /** where backups are kept, and how many */
  dir: string;
  keep: number;
  /** where a database is restored into for the moment */
  data: string;
  secret: string | undefined;
  passphrase: string | undefined;
  migrations: string;
  now: Date;
  /** looks at what was restored with the application's login; a sentence when something is wrong with it */
  look?: (appUrl: string) => Promise<string | undefined>;
  say(line: string): void;
};

/** Makes a backup and restores it into a PostgreSQL that is thrown away: only that shows that it can be done. */
export const proveBackup = async (proving: Proving): Promise<Proof> => {
  const { dir, now, say } = proving;
  const began = performance.now();
  const file = join(dir, backupName(now));
  let written: Written | undefined;
  try {
    await forgetUnfinished(dir, '.unfinished', now);
    const { ownerUrl, secret, passphrase } = proving;
    written = await writeBackup({ ownerUrl, file, secret, passphrase });
    say(`Backup made: ${file}. Now restoring it elsewhere …`);
    const problem = await restoredElsewhere(file, proving);
    if (problem === undefined && proving.keep > 0) await keepNewest(dir, proving.keep);
    return { ...proofOf(written), ok: problem === undefined, problem: problem ?? null };
  } catch (error) {
    return { ...proofOf(written), ok: false, problem: (error as Error).message.slice(0, 500) };
  }

  function proofOf(done: Written | undefined): Omit<Proof, 'ok' | 'problem'> {
    const seconds = (performance.now() - began) / 1000;
    return { at: now, file, bytes: done?.bytes ?? 0, rows: done?.rows ?? 0, seconds };
  }
};

const restoredElsewhere = async (file: string, proving: Proving): Promise<string | undefined> => {
  const { data, passphrase, migrations, look, now } = proving;
  const parent = dataFolder(data);
  await forgetUnfinished(parent, 'proof-', now);
  const folder = await mkdtemp(join(parent, 'proof-'));
  chmodSync(folder, 0o711);
  const server = await startEmbedded(folder, { throwaway: true }).catch(async (error) => {
    await rm(folder, { recursive: true, force: true });
    throw error;
  });
  try {
    const { appRole } = server;
    const ownerUrl = server.ownerUrl();
    await restoreBackup({ file, passphrase, ownerUrl, appRole, migrations });
    const appUrl = appUrlFrom(ownerUrl, appRole);
    const [unsafe] = await checkRole(appUrl);
    return unsafe?.message ?? (await look?.(appUrl));
  } finally {
    await server.stop();
  }
};

const keepNewest = async (dir: string, keep: number): Promise<void> => {
  for (const name of tooMany(await readdir(dir), keep)) await rm(join(dir, name), { force: true });
};

const DAY_MS = 86_400_000;

/** What a proof that was killed left behind. */
const forgetUnfinished = async (dir: string, mark: string, now: Date): Promise<void> => {
  for (const name of await readdir(dir).catch(() => [])) {
    if (!name.includes(mark)) continue;
    const { mtimeMs } = await stat(join(dir, name));
    if (now.getTime() - mtimeMs > DAY_MS) await rm(join(dir, name), { recursive: true, force: true });
  }
};
