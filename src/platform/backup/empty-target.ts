import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { BackupProblem } from './backup-file.ts';

const OTHERS = `
  select count(*)::int as n from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid() and usename = $1`;

const TABLES = `
  select c.relname as name, c.relrowsecurity as guarded from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition order by 1`;

/** What was stopped a moment ago may still be leaving: asked again before anyone is sent away. */
const LEAVING_MS = 2_000;
const AGAIN_MS = 100;

const someoneWorks = async (client: pg.Client, appRole: string): Promise<boolean> => {
  const until = performance.now() + LEAVING_MS;
  for (;;) {
    const { rows } = await client.query<{ n: number }>(OTHERS, [appRole]);
    if (!rows[0]?.n) return false;
    if (performance.now() > until) return true;
    await pause(AGAIN_MS);
  }
};

/**
 * A restore never writes over anything: the target has no tables, or tables of ours without a row.
 * In a transaction that is rolled back: to see every row, row-level security is set aside for its owner.
 * @throws BackupProblem that says what is there
 */
export const expectEmpty = async (ownerUrl: string, appRole: string): Promise<void> => {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'aanzet restore' });
  await client.connect();
  try {
    if (await someoneWorks(client, appRole))
      throw new BackupProblem('Aanzet works on that database now: stop it there first');
    await client.query("begin; set local lock_timeout = '5s'");
    const { rows: tables } = await client.query<{ name: string; guarded: boolean }>(TABLES);
    if (tables.length > 0 && !tables.some(({ name }) => name === 'schema_migration'))
      throw new BackupProblem(`that database holds tables of something else (${tables[0]?.name})`);
    for (const { name, guarded } of tables) {
      if (name === 'schema_migration') continue;
      const table = client.escapeIdentifier(name);
      if (guarded) await client.query(`alter table ${table} no force row level security`);
      const { rowCount } = await client.query(`select from ${table} limit 1`);
      if (rowCount) throw new BackupProblem(`that database is not empty: there are rows in "${name}"`);
    }
  } finally {
    await client.query('rollback').catch(() => {});
    await client.end();
  }
};
