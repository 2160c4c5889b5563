import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

export type AppRole = { name: string; password: string };
export type SchemaProblemCode = 'changed-migration' | 'newer-schema' | 'migration-failed';

export class SchemaProblem extends Error {
  readonly code: SchemaProblemCode;
  constructor(code: SchemaProblemCode, message: string) {
    super(message);
    this.code = code;
  }
}

type Script = { name: string; sql: string; sum: string };

const scriptsIn = (dir: string): Script[] =>
  readdirSync(dir)
    .filter((name) => /^\d{4}_.+\.sql$/.test(name))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(dir, name), 'utf8');
      return { name, sql, sum: createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex') };
    });

// What the application may remove for good; everything else ends by a date and stays readable.
const MAY_DELETE = ['throttle', 'weight', 'feeling', 'sign_in_code', 'customer_key', 'team_member'];

/** Gives the login role what it may do, and makes sure that it owns nothing and bypasses nothing. */
const grant = async (client: pg.Client, role: AppRole): Promise<void> => {
  const name = pg.escapeIdentifier(role.name);
  const known = await client.query('select 1 from pg_roles where rolname = $1', [role.name]);
  const verb = known.rowCount ? 'alter' : 'create';
  await client.query(`${verb} role ${name} login password ${pg.escapeLiteral(role.password)}`);
  await client.query(`grant usage on schema public, app to ${name}`);
  await client.query(`grant execute on all functions in schema app to ${name}`);
  await client.query(`grant select, insert, update on all tables in schema public to ${name}`);
  await client.query(`revoke insert, update on schema_migration from ${name}`);
  // Row-level security can't compare an old row with a new one: what must never move has no right to be written.
  await client.query(
    `revoke update on choice_proof, crisis_exception, ground, case_event, access_log from ${name}`,
  );
  await client.query(`grant update (valid_until) on choice_proof to ${name}`);
  await client.query(`grant delete on ${MAY_DELETE.join(', ')} to ${name}`);
};

const apply = async (client: pg.Client, script: Script): Promise<void> => {
  try {
    await client.query('begin');
    await client.query(script.sql);
    await client.query('insert into schema_migration (name, sum, applied_at) values ($1, $2, now())', [
      script.name,
      script.sum,
    ]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new SchemaProblem('migration-failed', `${script.name}: ${(error as Error).message}`);
  }
};

/**
 * Brings the schema up to date, forward only, and gives the application's role its rights.
 * Two starts at once wait for each other on an advisory lock.
 * @param ownerUrl login of the database's owner (never used by the running application)
 * @param dir folder of NNNN_name.sql files
 * @throws SchemaProblem when an applied file was changed, is unknown here, or fails
 */
export const migrate = async (
  ownerUrl: string,
  dir: string,
  appRole: AppRole,
): Promise<{ applied: string[] }> => {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'aanzet migrate' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(2026110101)');
    await client.query(
      'create table if not exists schema_migration (name text primary key, sum text not null, applied_at timestamptz not null)',
    );
    const scripts = scriptsIn(dir);
    const { rows } = await client.query<{ name: string; sum: string }>(
      'select name, sum from schema_migration',
    );
    const state = compare(scripts, rows);
    if (state.changed.length > 0)
      throw new SchemaProblem(
        'changed-migration',
        `These migrations were changed after they were applied: ${state.changed.join(', ')}. Restore the files; write a new migration instead.`,
      );
    if (state.unknown.length > 0)
      throw new SchemaProblem(
        'newer-schema',
        `The database is newer than this program: it knows ${state.unknown.join(', ')}. Install the newer version of Aanzet.`,
      );
    for (const script of scripts.filter((s) => state.missing.includes(s.name))) await apply(client, script);
    await grant(client, appRole);
    return { applied: state.missing };
  } finally {
    await client.end();
  }
};

export type SchemaState = { missing: string[]; unknown: string[]; changed: string[] };

const compare = (scripts: readonly Script[], done: readonly { name: string; sum: string }[]): SchemaState => {
  const sums = new Map(done.map((row) => [row.name, row.sum]));
  const names = new Set(scripts.map((s) => s.name));
  return {
    missing: scripts.filter((s) => !sums.has(s.name)).map((s) => s.name),
    unknown: done.filter((row) => !names.has(row.name)).map((row) => row.name),
    changed: scripts.filter((s) => sums.has(s.name) && sums.get(s.name) !== s.sum).map((s) => s.name),
  };
};

/** What differs between the files and the database, seen with the application's own role. An empty database misses all. */
export const schemaState = async (url: string, dir: string): Promise<SchemaState> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const there = await client.query("select to_regclass('public.schema_migration') as t");
    const rows = there.rows[0]?.t ? (await client.query('select name, sum from schema_migration')).rows : [];
    return compare(scriptsIn(dir), rows);
  } finally {
    await client.end();
  }
};
