import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { z } from 'zod';
import {
  type AppRole,
  keepMigrations,
  migrate,
  runScript,
  SCHEMA_LOCK,
  SchemaProblem,
  type Script,
  scriptsIn,
} from '../database/migrate.ts';
import { installJobs } from '../jobs/jobs.ts';
import { type BackupHeader, BackupProblem, type PromisedJob, promisedJob } from './backup-file.ts';
import { expectEmpty } from './empty-target.ts';
import { emptySchema, foreignKeys, type Guarded, unguarded } from './load.sql.ts';
import { promiseAgain } from './promised-jobs.ts';
import { openBackup, type Section } from './read-backup.ts';
import { rowDigest } from './row-digest.ts';
import { schemaLevel } from './schema-level.rules.ts';
import { rowsInSql, rowsOutSql, spellAlike, tablesOf } from './snapshot.sql.ts';

export type Restored = {
  at: string;
  rows: number;
  tables: number;
  jobs: number;
  /** migrations that came after the backup */
  migrated: string[];
  /** of the keyring, when the backup holds it */
  secret: string | undefined;
  seconds: number;
};

export type Restoring = {
  file: string;
  passphrase: string | undefined;
  ownerUrl: string;
  appRole: AppRole;
  /** folder of our migrations */
  migrations: string;
  /** of another database than the application's, which has no jobs: what its login may do there */
  giveRights?: Parameters<typeof migrate>[3];
};

/**
 * Restores a backup into an empty database: all in one transaction, so all or nothing. The schema is made as it was
 * then, the rows are loaded and read back, and only then what came later is applied.
 * @throws BackupProblem with a sentence; SchemaProblem when a later migration fails on these rows
 */
export const restoreBackup = async (restoring: Restoring): Promise<Restored> => {
  const began = performance.now();
  const { file, passphrase, ownerUrl, appRole, migrations, giveRights } = restoring;
  const backup = await openBackup(file, passphrase);
  try {
    const level = levelOf(backup.header, scriptsIn(migrations));
    await expectEmpty(ownerUrl, appRole.name);
    await migrate(ownerUrl, migrations, appRole, giveRights);
    if (!giveRights) await installJobs(ownerUrl, appRole.name);
    const client = new pg.Client({ connectionString: ownerUrl, application_name: 'aanzet restore' });
    // Its next question says so: unheard, a connection that breaks would end the process.
    client.on('error', () => {});
    await client.connect();
    try {
      await client.query('begin');
      await spellAlike(client);
      await client.query('select pg_advisory_xact_lock($1)', [SCHEMA_LOCK]);
      const loaded = await load(client, backup.header, backup.sections(), level.until).catch(brokeOff);
      if (!giveRights) await promiseAgain(ownerUrl, client, loaded.jobs);
      for (const script of level.later) await runScript(client, script);
      await client.query('commit');
      await client.query('analyze');
      // Gives the application's role its rights on the tables that were made anew; every start does so too.
      await migrate(ownerUrl, migrations, appRole, giveRights);
      const { header } = backup;
      return {
        at: header.at,
        rows: header.tables.reduce((sum, { rows }) => sum + rows, 0),
        tables: header.tables.length,
        jobs: loaded.jobs.length,
        migrated: level.later.map(({ name }) => name),
        secret: loaded.secret,
        seconds: (performance.now() - began) / 1000,
      };
    } finally {
      await client.end();
    }
  } finally {
    await backup.close();
  }
};

const levelOf = (header: BackupHeader, ours: readonly Script[]): Known => {
  const level = schemaLevel(ours, header.migrations);
  if (level.kind === 'known') return level;
  throw new BackupProblem(
    level.kind === 'newer'
      ? `a newer Aanzet made this backup (it knows ${level.names.join(', ')}): install that version, or a later one`
      : `these migrations differ from those of the backup: ${level.names.join(', ')}; put those files back as they were`,
  );
};
type Known = Extract<ReturnType<typeof schemaLevel<Script>>, { kind: 'known' }>;

type Loaded = { jobs: PromisedJob[]; secret: string | undefined };

const load = async (
  client: pg.Client,
  header: BackupHeader,
  sections: AsyncIterable<Section>,
  until: readonly Script[],
): Promise<Loaded> => {
  await emptySchema(client);
  await keepMigrations(client);
  for (const script of until) await runScript(client, script);
  const guarded = await unguarded(client, await tablesOf(client));
  const loaded: Loaded = { jobs: [], secret: undefined };
  const missing = new Set(header.tables.map(({ name }) => name));
  for await (const section of sections) {
    if ('table' in section.of) {
      await loadTable(client, header, section.of.table, section);
      missing.delete(section.of.table);
    } else if ('jobs' in section.of) loaded.jobs = z.array(promisedJob).parse(await linesOf(section));
    else loaded.secret = z.array(z.object({ secret: z.string() })).parse(await linesOf(section))[0]?.secret;
  }
  if (missing.size > 0) throw new BackupProblem(`the backup lacks ${[...missing].join(', ')}`);
  for (const { name, value, used } of header.sequences)
    await client.query('select setval($1::regclass, $2, $3)', [client.escapeIdentifier(name), value, used]);
  await guardAgain(client, guarded);
  return loaded;
};

/** What was loaded is read back: a table holds what the backup says, or nothing is restored. */
const loadTable = async (
  client: pg.Client,
  header: BackupHeader,
  name: string,
  section: Section,
): Promise<void> => {
  const table = header.tables.find((one) => one.name === name);
  if (!table) throw new BackupProblem(`the table "${name}" is not in the list of the backup`);
  await pipeline(Readable.from(section.rows), client.query(copyFrom(rowsInSql(client, table)))).catch(
    (error: unknown) => {
      throw unlikeWritten(name, error);
    },
  );
  const { rows, digest } = section.said();
  const back = rowDigest();
  for await (const chunk of client.query(copyTo(rowsOutSql(client, table)))) back.add(chunk);
  if (back.rows() !== rows || rows !== table.rows || back.digest() !== digest)
    throw new BackupProblem(`the table "${name}" reads differently after loading: nothing is restored`);
};

/** Whatever a damaged file leads to: one sentence, and nothing is restored. */
const brokeOff = (error: unknown): never => {
  if (error instanceof BackupProblem || error instanceof SchemaProblem) throw error;
  throw new BackupProblem(
    `restoring broke off, nothing is restored: ${error instanceof Error ? error.message : String(error)}`,
  );
};

/** A byte that was changed can make a value that its column refuses (SQLSTATE classes 22 and 23, PostgreSQL appendix A). */
const unlikeWritten = (table: string, error: unknown): unknown =>
  error instanceof pg.DatabaseError && /^2[23]/.test(error.code ?? '')
    ? new BackupProblem(`the rows of the table "${table}" are not as they were written: nothing is restored`)
    : error;

const guardAgain = async (client: pg.Client, { keys, tables }: Guarded): Promise<void> => {
  for (const sql of [...keys, ...tables]) await client.query(sql);
  const { rows } = await client.query(foreignKeys);
  if (rows.length !== keys.length) throw new Error('a foreign key was lost while restoring');
};

const linesOf = async ({ rows }: Section): Promise<unknown[]> => {
  const text = Buffer.concat(await Array.fromAsync(rows)).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
};
