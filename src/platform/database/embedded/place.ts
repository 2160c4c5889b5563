import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, realpathSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { StartProblem } from '../../start-problem.ts';
import { type Account, canEnter } from './account.ts';

/** The cluster that belongs to a data folder, when there is one already. */
export function existingCluster(dir: string): string | undefined {
  const cluster = join(dir, 'pgdata');
  if (existsSync(cluster)) return realpathSync(cluster);
  if (lstatSync(cluster, { throwIfNoEntry: false }) === undefined) return undefined;
  throw new StartProblem(
    'cluster-lost',
    `${cluster} points to a database that is no longer there.`,
    `Put that folder back, or remove ${cluster} to begin with an empty database.`,
  );
}

/**
 * Where a new cluster goes: inside the data folder, unless the account that PostgreSQL runs as cannot get
 * there (root's home, a folder of mode 0700). Then the data folder keeps a link to it.
 */
export async function newClusterPlace(
  dir: string,
  account: Account,
  say: (line: string) => void,
): Promise<string> {
  // The account must pass through; the secrets in the folder are 0600 themselves.
  if (account.uid !== undefined) chmodSync(dir, 0o711);
  const inside = join(dir, 'pgdata');
  if (await canEnter(account, dir)) return inside;
  const elsewhere = mkdtempSync(join(await sharedPlace(account), `${basename(dirname(dir)) || 'data'}-`));
  chmodSync(elsewhere, 0o711);
  symlinkSync(join(elsewhere, 'pgdata'), inside);
  say(`PostgreSQL does not run as root and cannot reach ${dir}; the database is kept in ${elsewhere}.`);
  return join(elsewhere, 'pgdata');
}

/** A folder on this machine that every account can reach. */
export async function sharedPlace(account: Account): Promise<string> {
  for (const parent of ['/var/lib', '/srv', '/opt']) {
    const place = join(parent, 'aanzet');
    try {
      mkdirSync(place, { recursive: true });
      chmodSync(place, 0o755);
    } catch {
      continue;
    }
    if (await canEnter(account, place)) return place;
  }
  throw new StartProblem(
    'no-place',
    'PostgreSQL does not run as root, and no folder was found that another account can reach.',
    'Start Aanzet as an ordinary user, or set AANZET_DATA to a folder that every account can pass through.',
  );
}
