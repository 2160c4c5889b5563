import { AsyncLocalStorage } from 'node:async_hooks';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  PostgresDialect,
  type PostgresDialectConfig,
  PostgresDriver,
} from 'kysely';
import type { Entry } from './actors.ts';

/** Who enters: set by the door around each transaction, read when that transaction begins. */
export const entering = new AsyncLocalStorage<Entry>();

/**
 * Begins and enters in the same journey as the first query: all are sent together (pipelined), in this order.
 * Should entering fail, every query after it fails in the broken transaction, and nothing is committed.
 */
class DoorDriver extends PostgresDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const entry = entering.getStore();
    if (!entry) throw new Error('a transaction begins through the door only');
    const { organisation, person, actor, carrying } = entry;
    const entered = Promise.all([
      connection.executeQuery(CompiledQuery.raw('begin')),
      connection.executeQuery(
        CompiledQuery.raw('select app.enter($1, $2, $3, $4)', [organisation, person, actor, carrying]),
      ),
    ]);
    entered.catch(() => {});
  }
}

export class DoorDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig;
  constructor(config: PostgresDialectConfig) {
    super(config);
    this.#config = config;
  }
  override createDriver(): Driver {
    return new DoorDriver(this.#config);
  }
}
