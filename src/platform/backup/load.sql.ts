import type pg from 'pg';
import type { TableShape } from './snapshot.sql.ts';

/** Each foreign key of ours with the statement that makes it. */
export const foreignKeys = `
  select c.conrelid::regclass::text as table, quote_ident(c.conname) as name, pg_get_constraintdef(c.oid) as is
  from pg_constraint c join pg_namespace n on n.oid = c.connamespace
  where n.nspname = 'public' and c.contype = 'f' and c.conparentid = 0 order by 1, 2`;

/** Statements that put back what was set aside for loading. */
export type Guarded = { keys: string[]; tables: string[] };

/** Away with the tables of ours, which are empty (expectEmpty saw to that), and with what else the migrations make. */
export const emptySchema = async (client: pg.Client): Promise<void> => {
  const { rows } = await client.query<{ name: string }>(
    "select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition",
  );
  if (rows.length > 0) await client.query(`drop table ${rows.map(({ name }) => name).join(', ')} cascade`);
  await client.query('drop schema if exists app cascade');
};

/**
 * Makes the tables ready to be loaded in any order, and empty: COPY refuses where row-level security holds for its
 * user, and a foreign key is checked quicker, and for cycles at all, when every row is there.
 * All of it inside the one transaction of the restore: to everyone else the guards were never away.
 */
export const unguarded = async (client: pg.Client, tables: readonly TableShape[]): Promise<Guarded> => {
  const { rows: keys } = await client.query<{ table: string; name: string; is: string }>(foreignKeys);
  for (const { table, name } of keys) await client.query(`alter table ${table} drop constraint ${name}`);
  const { rows: forced } = await client.query<{ name: string }>(
    "select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relforcerowsecurity",
  );
  for (const { name } of forced) await client.query(`alter table ${name} no force row level security`);
  // A migration may bring rows of its own; the backup has them as they were.
  await client.query(`truncate ${tables.map(({ name }) => client.escapeIdentifier(name)).join(', ')}`);
  return {
    keys: keys.map(({ table, name, is }) => `alter table ${table} add constraint ${name} ${is}`),
    tables: forced.map(({ name }) => `alter table ${name} force row level security`),
  };
};
