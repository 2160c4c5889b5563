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
import { beginAs } from './enter.ts';

/** Who enters, and what leaves together with the commit. */
export type Passage = {
  entry: Entry;
  /** the same for all transactions of one door */
  door: object;
  last: CompiledQuery[];
  /** did it change anything? */
  wrote?: boolean;
  /** kept with the commit of a transaction that wrote */
  mark?: { query: CompiledQuery; kept(): void };
};
/** Set by the door around each transaction, read when that transaction begins and when it ends. */
export const entering = new AsyncLocalStorage<Passage>();

/**
 * Begins and enters in the same journey as the first query: all are sent together (pipelined), in this order.
 * Should entering fail, every query after it fails in the broken transaction, and nothing is committed.
 */
class DoorDriver extends PostgresDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const passage = entering.getStore();
    if (!passage) throw new Error('a transaction begins through the door only');
    const entered = connection.executeQuery(CompiledQuery.raw(beginAs(passage.entry)));
    entered.catch(() => {});
  }

  /** What was kept for the end goes in the same journey as the commit; should it fail, the commit is a rollback. */
  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    const { last = [], wrote, mark } = entering.getStore() ?? {};
    await Promise.all([
      ...(wrote && mark ? [mark.query] : []).map((query) => connection.executeQuery(query)),
      ...last.map((query) => connection.executeQuery(query)),
      super.commitTransaction(connection),
    ]);
    if (wrote) mark?.kept();
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
