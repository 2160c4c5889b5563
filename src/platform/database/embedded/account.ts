import { execFile, execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { promisify } from 'node:util';
import { StartProblem } from '../../start-problem.ts';

const run = promisify(execFile);

/** The system account PostgreSQL runs as; empty means: as ourselves. PostgreSQL refuses to run as root. */
export interface Account {
  uid?: number;
  gid?: number;
}

/** An existing cluster keeps its account, so that root can start what an ordinary user made. */
export function accountFor(cluster: string | undefined): Account {
  if (process.getuid?.() !== 0) return {};
  const owner = cluster === undefined ? undefined : statSync(cluster);
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  for (const name of ['postgres', 'nobody']) {
    const uid = idOf('-u', name);
    const gid = idOf('-g', name);
    if (uid !== undefined && gid !== undefined) return { uid, gid };
  }
  throw new StartProblem(
    'no-account',
    'PostgreSQL cannot run as root, and this machine has no account "postgres" or "nobody".',
    'Make one (useradd --system postgres), or start Aanzet as an ordinary user.',
  );
}

function idOf(flag: string, name: string): number | undefined {
  try {
    return Number(
      execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    );
  } catch {
    return undefined;
  }
}

/** Asked of the system itself: modes, access lists and mount options all count. */
export async function canEnter(account: Account, folder: string): Promise<boolean> {
  if (account.uid === undefined) return true;
  return succeeds('/bin/sh', ['-c', 'cd "$0"', folder], account);
}

export async function canRun(account: Account, program: string): Promise<boolean> {
  return succeeds(program, ['--version'], account);
}

async function succeeds(program: string, args: string[], account: Account): Promise<boolean> {
  try {
    await run(program, args, { ...account, cwd: '/' });
    return true;
  } catch {
    return false;
  }
}
