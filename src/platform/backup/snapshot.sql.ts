import type pg from 'pg';
import { type BackupHeader, BackupProblem, type TableInFile } from './backup-file.ts';

/** The same values give the same text on every server and version. */
const SPELLING = [
  "set local timezone = 'UTC'",
  "set local datestyle = 'ISO, YMD'",
  "set local intervalstyle = 'iso_8601'",
  "set local bytea_output = 'hex'",
  'set local extra_float_digits = 1',
  "set local client_encoding = 'UTF8'",
  'set local statement_timeout = 0',
];

export const spellAlike = async (client: pg.Client): Promise<void> => {
  for (const sql of SPELLING) await client.query(sql);
};

const TABLES = `
  select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
  where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition
  group by c.relname order by c.relname`;

export type TableShape = { name: string; columns: string[] };
/** Every table of ours with the columns that hold something of their own. */
export const tablesOf = async (client: pg.Client): Promise<TableShape[]> =>
  (await client.query<TableShape>(TABLES)).rows;

const quoted = (client: pg.Client, names: readonly string[]): string =>
  names.map((name) => client.escapeIdentifier(name)).join(', ');

const KEYS = `
  select c.relname as name, array_agg(a.attname::text order by array_position(i.indkey::int2[], a.attnum)) as columns
  from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_index i on i.indrelid = c.oid and i.indisprimary
  join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey::int2[])
  where n.nspname = 'public' group by c.relname`;

/** By table: the columns of its primary key. */
export const keysOf = async (client: pg.Client): Promise<ReadonlyMap<string, string[]>> =>
  new Map((await client.query<TableShape>(KEYS)).rows.map(({ name, columns }) => [name, columns]));

/**
 * All rows of a table, partitions included, as COPY writes them.
 * @param by in the order of these columns; none: as they lie on the disk, which is quicker
 */
export const rowsOutSql = (
  client: pg.Client,
  { name, columns }: TableShape,
  by: readonly string[] = [],
): string => {
  const order = by.length === 0 ? '' : ` order by ${quoted(client, by)}`;
  return `copy (select ${quoted(client, columns)} from ${client.escapeIdentifier(name)}${order}) to stdout`;
};

export const rowsInSql = (client: pg.Client, { name, columns }: TableShape): string =>
  `copy ${client.escapeIdentifier(name)} (${quoted(client, columns)}) from stdin`;

const CLOSED = `
  select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition and c.relrowsecurity
    and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'backup_read') order by 1`;

/**
 * One moment of the whole database, to be read in peace while others write. Row-level security lets the owner read all
 * of it as actor 'backup' (migrate.ts). The locks only keep tables from being changed in shape meanwhile.
 */
export const enterSnapshot = async (client: pg.Client): Promise<void> => {
  await client.query('begin isolation level repeatable read read only');
  await spellAlike(client);
  await client.query("select app.enter(null, null, 'backup', null)");
  const { rows: closed } = await client.query<{ name: string }>(CLOSED);
  // Without it nothing would be read, and nothing would say so.
  if (closed[0])
    throw new BackupProblem(`"${closed[0].name}" can't be read whole: run \`aanzet migrate\` first`);
  const tables = await tablesOf(client);
  await client.query(
    `lock table ${quoted(
      client,
      tables.map(({ name }) => name),
    )} in access share mode`,
  );
};

const sequencesOf = async (client: pg.Client): Promise<BackupHeader['sequences']> => {
  const { rows } = await client.query<{ name: string }>(
    "select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind = 'S' order by 1",
  );
  const found: BackupHeader['sequences'] = [];
  for (const { name } of rows) {
    const { rows: at } = await client.query<{ value: string; used: boolean }>(
      `select last_value::text as value, is_called as used from ${client.escapeIdentifier(name)}`,
    );
    if (at[0]) found.push({ name, ...at[0] });
  }
  return found;
};

/** What the snapshot holds, before any row is read. */
export const describeSnapshot = async (
  client: pg.Client,
): Promise<Omit<BackupHeader, 'aanzet' | 'format' | 'program'>> => {
  const tables: TableInFile[] = [];
  for (const { name, columns } of await tablesOf(client)) {
    const { rows } = await client.query<{ n: string }>(
      `select count(*) as n from ${client.escapeIdentifier(name)}`,
    );
    tables.push({ name, columns, rows: Number(rows[0]?.n) });
  }
  const about = await client.query<{ at: Date; postgres: string }>(
    "select now() as at, current_setting('server_version') as postgres",
  );
  const migrations = await client.query<{ name: string; sum: string }>(
    'select name, sum from schema_migration order by name',
  );
  return {
    at: about.rows[0]?.at.toISOString() ?? '',
    postgres: about.rows[0]?.postgres ?? '',
    migrations: migrations.rows,
    tables,
    sequences: await sequencesOf(client),
  };
};
