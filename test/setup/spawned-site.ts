import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { runningPostmaster } from '../../src/platform/database/embedded/postmaster.ts';
import { ownerUrlAt } from '../../src/platform/database/embedded/roles.ts';
import { projectFolder } from '../../src/platform/project.ts';
import { type Child, startNode } from './child.ts';
import { until } from './until.ts';

const run = join(projectFolder, 'bin/run.mjs');

/** Any verb of the command line, as a process of its own. */
export const aanzet = (words: readonly string[], environment: Record<string, string> = {}): Child =>
  startNode([run, ...words], { PORT: '0', ...environment });

export type SpawnedSite = { child: Child; address: string; pages(): number[] };

/** `aanzet start` as people run it: the real thing, in processes of its own. */
export const spawnedSite = async (
  data: string,
  environment: Record<string, string> = {},
): Promise<SpawnedSite> => {
  const child = aanzet(['start', '--data', data], { AANZET_DEMO: 'region', ...environment });
  let over = false;
  void child.ended.then(() => {
    over = true;
  });
  await until('the address', () => over || child.stdout().includes('Ctrl-C'), 60_000);
  const address = /Aanzet is at (https?:\S+)/.exec(child.stdout())?.[1];
  if (!address) throw new Error(`it did not start:\n${child.stderr()}`);
  return { child, address, pages: () => childrenOf(child.pid, 'page-process') };
};

/** Processes that this one began and whose command names `word`. Linux and macOS alike would need ps; we read /proc. */
export const childrenOf = (parent: number, word: string): number[] => {
  const list = join('/proc', String(parent), 'task', String(parent), 'children');
  if (!existsSync(list)) return [];
  return readFileSync(list, 'utf8')
    .trim()
    .split(' ')
    .filter((pid) => pid !== '' && commandOf(Number(pid)).includes(word))
    .map(Number);
};

const commandOf = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
};

/** Neither there nor waiting to be buried. */
export const isGone = (pid: number): boolean => commandOf(pid) === '';

export const postmasterOf = (data: string) => runningPostmaster(join(data, 'pgdata'));

export const ownerUrlOf = (data: string): string => {
  const postmaster = postmasterOf(data);
  if (!postmaster) throw new Error(`no PostgreSQL runs in ${data}`);
  const password = readFileSync(join(data, 'owner-password'), 'utf8').trim();
  return ownerUrlAt({ port: postmaster.port, cluster: join(data, 'pgdata') }, password);
};

/** All rows of the site in this folder, seen as a backup sees them. */
export const seenByOwner = <R extends pg.QueryResultRow>(
  data: string,
  sql: string,
  values: unknown[] = [],
): Promise<R[]> => asBackup<R>(ownerUrlOf(data), sql, values);

export const asBackup = async <R extends pg.QueryResultRow>(
  ownerUrl: string,
  sql: string,
  values: unknown[] = [],
): Promise<R[]> => {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query("select app.enter(null, null, 'backup', null)");
    return (await client.query<R>(sql, values)).rows;
  } finally {
    await client.end();
  }
};
