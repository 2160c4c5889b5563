import { execFile } from 'node:child_process';
import { chownSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { StartProblem } from '../../start-problem.ts';
import type { Account } from './account.ts';

const run = promisify(execFile);

/** What PostgreSQL gets to see of our environment: nothing of ours. */
export const bareEnvironment = { PATH: process.env.PATH, LANG: 'C', LC_MESSAGES: 'C', TZ: 'UTC' };

interface NewCluster {
  initdb: string;
  account: Account;
  password: string;
  throwaway: boolean;
}

/** Makes a cluster beside its place and moves it there when it is whole: a stopped start leaves no half one. */
export async function makeCluster(cluster: string, { initdb, account, password, throwaway }: NewCluster) {
  const parent = dirname(cluster);
  const left = readdirSync(parent).filter((name) => name.startsWith('making-'));
  for (const name of left) rmSync(join(parent, name), { recursive: true, force: true });
  const workshop = mkdtempSync(join(parent, 'making-'));
  const passwordFile = join(workshop, 'password');
  const made = join(workshop, 'pgdata');
  try {
    mkdirSync(made, { mode: 0o700 });
    writeFileSync(passwordFile, password, { mode: 0o600 });
    if (account.uid !== undefined && account.gid !== undefined) {
      for (const path of [workshop, made, passwordFile]) chownSync(path, account.uid, account.gid);
    }
    await run(initdb, initdbArguments(made, passwordFile, throwaway), {
      ...account,
      env: bareEnvironment,
      cwd: workshop,
    });
    renameSync(made, cluster);
  } catch (error) {
    const { stderr } = error as { stderr?: string };
    throw new StartProblem(
      'initdb-failed',
      `A new database could not be made in ${cluster}: ${(stderr || String(error)).trim()}`,
      'Look at the free space and the rights of that folder, or choose another one: AANZET_DATA.',
    );
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

function initdbArguments(made: string, passwordFile: string, throwaway: boolean): string[] {
  const locale = process.platform === 'darwin' ? 'C' : 'C.UTF-8';
  return [
    ...['--pgdata', made, '--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`],
    ...['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=nl', `--locale=${locale}`],
    ...['--no-instructions', ...(throwaway ? ['--no-sync'] : [])],
  ];
}
