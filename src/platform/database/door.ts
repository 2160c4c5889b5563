import { AsyncLocalStorage } from 'node:async_hooks';
import { CompiledQuery, Kysely, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';
import { type Actor, entryOf } from './actors.ts';
import { CheckedClient } from './owner-check.ts';
import type { Tables } from './tables.generated.ts';

export type Tx = Transaction<Tables>;

/** The one door to the database: nobody holds a connection outside `transaction`. */
export type Door = {
  transaction<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T>;
  close(): Promise<void>;
};

// Dates stay text ('2026-03-10'): a day has no zone. Numerics are money with two decimals: exact in a double.
const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.DATE, (text) => text);
types.setTypeParser(pg.types.builtins.NUMERIC, Number);
types.setTypeParser(pg.types.builtins.INT8, Number);

const inside = new AsyncLocalStorage<true>();

/**
 * Opens the pool as the application's own login role.
 * @param url connection string of the role that owns nothing (see role-check.ts)
 * @throws from `transaction`: an Error when re-entered, or whatever the work throws after rolling back
 */
export const openDoor = (url: string, { max = 10 }: { max?: number } = {}): Door => {
  const pool = new pg.Pool({ connectionString: url, max, types, application_name: 'aanzet', Client: CheckedClient });
  // A connection that breaks while idle is replaced at its next use; the use itself reports what is wrong.
  pool.on('error', () => {});
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    transaction(actor, work) {
      if (inside.getStore()) throw new Error('transaction entered twice: pass tx on instead');
      const entry = entryOf(actor);
      const values = [entry.organisation, entry.person, entry.actor, entry.carrying];
      return inside.run(true, () =>
        kysely.transaction().execute(async (tx) => {
          await tx.executeQuery(CompiledQuery.raw('select app.enter($1, $2, $3, $4)', values));
          return work(tx);
        }),
      );
    },
    close: () => kysely.destroy(),
  };
};
