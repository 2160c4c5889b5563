import { sql } from 'kysely';
import { paths } from './paths.ts';
import { addMinutes } from './platform/clock/clock.ts';
import type { Tx } from './platform/database/door.ts';
import { scriptsIn } from './platform/database/migrate.ts';
import { everyone } from './platform/http/policy.ts';
import { get, type Route } from './platform/http/visit.ts';
import { migrationsFolder } from './platform/project.ts';

const TYPE = 'text/plain; charset=utf-8';
/** A first process says each half minute that it is there. */
const SILENT_MINUTES = 3;

let ours: string[] | undefined;

/** What keeps us from doing what we promise; undefined when nothing does. */
const notReady = async (tx: Tx, now: Date): Promise<string | undefined> => {
  ours ??= scriptsIn(migrationsFolder).map(({ name }) => name);
  const { rows } = await sql<{ name: string }>`select name from schema_migration`.execute(tx);
  const there = new Set(rows.map(({ name }) => name));
  if (ours.some((name) => !there.has(name))) return 'the schema is older than this program';
  const first = await tx
    .selectFrom('running_process')
    .select('id')
    .where('kind', '=', 'first')
    .where('seen_at', '>', addMinutes(now, -SILENT_MINUTES))
    .limit(1)
    .executeTakeFirst();
  return first ? undefined : 'no process does the promised work';
};

/** For a proxy or supervisor. */
export const health: Route[] = (
  [
    // Alive: answers only when the database answers.
    get(paths.health, everyone, 'nobody', async (visit) => {
      await visit.transaction((tx) => tx.selectFrom('installation').select('id').execute());
      return { kind: 'file', body: 'goed\n', type: TYPE };
    }),
    // Ready: also the schema is that of this program, and promised work is being done.
    get(paths.ready, everyone, 'nobody', async (visit) => {
      const problem = await visit.transactionAs({ kind: 'job', name: 'ready' }, (tx) =>
        notReady(tx, visit.now),
      );
      if (problem === undefined) return { kind: 'file', body: 'gereed\n', type: TYPE };
      return { kind: 'file', body: `niet gereed: ${problem}\n`, type: TYPE, status: 503 };
    }),
  ] satisfies Route[]
).map((route) => ({ ...route, watched: true as const }));
