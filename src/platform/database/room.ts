import { sql } from 'kysely';
import type { Tx } from './door.ts';

/** What one table takes, indexes and all. Rows are the server's own estimate: nobody reads them to know. */
export type TableRoom = { schema: 'public' | 'jobs'; name: string; bytes: number; rows: number };
export type Room = { database: number; tables: TableRoom[] };

export const databaseRoom = async (tx: Tx): Promise<Room> => {
  const total = await sql<{ bytes: number }>`select pg_database_size(current_database()) as bytes`.execute(
    tx,
  );
  const tables = await sql<TableRoom>`
    select n.nspname as schema, c.relname as name, pg_total_relation_size(c.oid) as bytes,
      greatest(coalesce(s.n_live_tup, 0), c.reltuples)::bigint as rows
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    left join pg_stat_all_tables s on s.relid = c.oid
    where n.nspname in ('public', 'jobs') and c.relkind in ('r', 'p')
    order by bytes desc`.execute(tx);
  return { database: total.rows[0]?.bytes ?? 0, tables: tables.rows };
};

export type SchemaLevel = { server: string; last: string; appliedAt: Date; count: number };

/** Which PostgreSQL this is, and how far its schema came. */
export const schemaLevel = async (tx: Tx): Promise<SchemaLevel> => {
  const { rows } = await sql<SchemaLevel>`
    select current_setting('server_version') as server, name as last, applied_at as "appliedAt",
      (select count(*)::int from schema_migration) as count
    from schema_migration order by name desc limit 1`.execute(tx);
  return rows[0] as SchemaLevel;
};
