import pg from 'pg';
import { type Actor, entryOf } from '../../src/platform/database/actors.ts';

export type Raw = (sql: string, values?: unknown[]) => Promise<pg.QueryResult>;

/**
 * One transaction by hand under the application's own login: no Kysely, no owner check, no use case.
 * What is refused here is refused by the database itself.
 */
export const rawAs = async <T>(
  appUrl: string,
  actor: Actor,
  work: (query: Raw) => Promise<T>,
): Promise<T> => {
  const client = new pg.Client({ connectionString: appUrl });
  await client.connect();
  const { organisation, person, actor: kind, carrying } = entryOf(actor);
  try {
    await client.query('begin');
    await client.query('select app.enter($1, $2, $3, $4)', [organisation, person, kind, carrying]);
    const result = await work((sql, values) => client.query(sql, values));
    await client.query('commit');
    return result;
  } finally {
    await client.end();
  }
};

export type Row = Readonly<Record<string, unknown>>;
export const insertRow = (query: Raw, table: string, row: Row): Promise<pg.QueryResult> => {
  const columns = Object.keys(row);
  const places = columns.map((_, n) => `$${n + 1}`).join(', ');
  return query(`insert into ${table} (${columns.join(', ')}) values (${places})`, Object.values(row));
};

/** SQLSTATE of what the work throws; '00000' when it goes through. */
export const stateOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return '00000';
  } catch (error) {
    if (error instanceof Error && 'code' in error) return String(error.code);
    throw error;
  }
};
export const DONE = '00000';
export const CHECK = '23514';
export const REFERENCE = '23503';
export const RIGHTS = '42501';
