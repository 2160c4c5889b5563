import { type Compilable, Kysely, type Transaction } from 'kysely';
import pg from 'pg';
import { type Actor, entryOf } from './actors.ts';
import { CheckedClient } from './checked-client.ts';
import { DoorDialect, entering, onOneConnection } from './door-dialect.ts';
import { beginAs } from './enter.ts';
import type { Tables } from './tables.generated.ts';

export type Tx = Transaction<Tables>;

/**
 * Writes something at the very end of the transaction that is under way, in the same journey as its commit: both are
 * there, or neither. For what nobody reads back, such as the access log.
 */
export const writeAtCommit = (tx: Tx, query: Compilable): void => {
  const passage = entering.getStore();
  if (!passage || !tx.isTransaction) throw new Error('there is no transaction to end');
  passage.last.push(query.compile());
};

/** Leaves a mark at the end of the transaction that is under way, if that changes anything. `kept`: it is there. */
export const markAtCommit = (tx: Tx, query: Compilable, kept: () => void): void => {
  const passage = entering.getStore();
  if (!passage || !tx.isTransaction) throw new Error('there is no transaction to mark');
  passage.mark = { query: query.compile(), kept };
};

/** Something that a process keeps once for each database, made when first asked for. */
export const keptPerDoor = <T>(make: () => T): ((tx: Tx) => T) => {
  const kept = new WeakMap<object, T>();
  return (tx) => {
    const door = entering.getStore()?.door;
    if (!door || !tx.isTransaction) throw new Error('there is no transaction, so no door');
    const there = kept.get(door) ?? make();
    kept.set(door, there);
    return there;
  };
};

/** The one door to the database: nobody holds a connection outside `transaction`. */
export type Door = {
  transaction<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** One read, entered and left in a single journey to the server: for what every request begins with. */
  glance<R>(actor: Actor, sql: string, values: readonly unknown[]): Promise<R[]>;
  close(): Promise<void>;
};

// Dates stay text ('2026-03-10'): a day has no zone. Numerics are money with two decimals: exact in a double.
const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.DATE, (text) => text);
types.setTypeParser(pg.types.builtins.NUMERIC, Number);
types.setTypeParser(pg.types.builtins.INT8, Number);

/**
 * Opens the pool as the application's own login role.
 * @param url connection string of the role that owns nothing (see role-check.ts)
 * @throws from `transaction`: an Error when re-entered, or whatever the work throws after rolling back
 */
export const openDoor = (
  url: string,
  { max = 5, watch }: { max?: number; watch?: (pool: pg.Pool) => void } = {},
): Door => {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    types,
    application_name: 'aanzet',
    Client: CheckedClient,
    pipeline: true,
  });
  // A connection that breaks while idle is replaced at its next use; the use itself reports what is wrong.
  pool.on('error', () => {});
  // So does one that breaks while its transaction thinks: unheard, it would end the process with all it is doing.
  pool.on('connect', (client) => client.on('error', () => {}));
  watch?.(pool);
  const dialect = new DoorDialect({ pool });
  const kysely = new Kysely<Tables>({ dialect });
  return {
    transaction(actor, work) {
      if (entering.getStore()) throw new Error('transaction entered twice: pass tx on instead');
      return entering.run({ entry: entryOf(actor), door: kysely, last: [] }, () =>
        onOneConnection(kysely, dialect, work),
      );
    },
    glance: (actor, sql, values) => glanceThrough(pool, actor, sql, values),
    close: () => kysely.destroy(),
  };
};

const glanceThrough = async <R>(
  pool: pg.Pool,
  actor: Actor,
  sql: string,
  values: readonly unknown[],
): Promise<R[]> => {
  const begin = beginAs(entryOf(actor));
  const client = await pool.connect();
  // Sent together, answered in order; when the read fails, 'commit' ends the broken transaction as a rollback.
  const all = await Promise.allSettled([
    client.query(begin),
    client.query(sql, [...values]),
    client.query('commit'),
  ]);
  const failed = all.find((one) => one.status === 'rejected');
  client.release(failed?.reason);
  if (failed) throw failed.reason;
  const read = all[1];
  return read.status === 'fulfilled' ? ((read.value as pg.QueryResult).rows as R[]) : [];
};
