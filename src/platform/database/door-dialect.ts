import { AsyncLocalStorage } from 'node:async_hooks';
import {
  AbortedTransactionError,
  type BinaryOperationNode,
  CompiledQuery,
  type ConnectionProvider,
  type DatabaseConnection,
  type Driver,
  type Kysely,
  type OperationNode,
  OperatorNode,
  PostgresDialect,
  type PostgresDialectConfig,
  PostgresDriver,
  PostgresQueryCompiler,
  PrimitiveValueListNode,
  type QueryCompiler,
  Transaction,
  ValueNode,
} from 'kysely';
import type { Entry } from './actors.ts';
import { beginAs } from './enter.ts';
import { FEW_VALUES, Place } from './place.ts';

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

const manyIn = (node: OperationNode): unknown => {
  if (PrimitiveValueListNode.is(node)) return node.values.length > FEW_VALUES ? node.values : undefined;
  return ValueNode.is(node) && node.value instanceof Place ? node.value : undefined;
};
const OF_MANY: Readonly<Record<string, string>> = { in: ' = any(', 'not in': ' <> all(' };

/**
 * Many values go as one list: the text is the same for two as for a hundred, so the server keeps one plan of it, and
 * here it is put together in one step. A few stay themselves: the server plans for as many as there are.
 */
class DoorCompiler extends PostgresQueryCompiler {
  protected override visitBinaryOperation(node: BinaryOperationNode): void {
    const { leftOperand, operator, rightOperand } = node;
    const ofMany = OperatorNode.is(operator) ? OF_MANY[operator.operator] : undefined;
    const many = ofMany ? manyIn(rightOperand) : undefined;
    if (ofMany && many) {
      this.visitNode(leftOperand);
      this.append(ofMany);
      this.appendValue(many);
      this.append(')');
    } else super.visitBinaryOperation(node);
  }
}

export class DoorDialect extends PostgresDialect {
  readonly driver: Driver;
  constructor(config: PostgresDialectConfig) {
    super(config);
    this.driver = new DoorDriver(config);
  }
  override createDriver(): Driver {
    return this.driver;
  }
  override createQueryCompiler(): QueryCompiler {
    return new DoorCompiler();
  }
}

/**
 * One transaction on one connection. What is asked in one turn leaves at once, in order, and is answered in order;
 * Kysely's own transactions ask the next only when the one before was answered, which made a page wait twenty times.
 * @throws whatever the work throws, after rolling back
 */
export const onOneConnection = <DB, T>(
  kysely: Kysely<DB>,
  dialect: DoorDialect,
  work: (tx: Transaction<DB>) => Promise<T>,
): Promise<T> => {
  const { driver } = dialect;
  const executor = kysely.getExecutor();
  return executor.provideConnection(async (connection) => {
    let ended = false;
    const provider: ConnectionProvider = {
      async provideConnection(consumer) {
        // By now somebody else may be on this connection.
        if (ended) throw new Error('the transaction has ended: nothing more can be asked in it');
        return consumer(connection);
      },
    };
    const asked = executor.withConnectionProvider(provider);
    const tx = new Transaction<DB>({ config: { dialect }, dialect, driver, executor: asked });
    let begun = false;
    try {
      await driver.beginTransaction(connection, {});
      begun = true;
      const result = await work(tx);
      ended = true;
      await driver.commitTransaction(connection);
      return result;
    } catch (error) {
      ended = true;
      if (begun && !(error instanceof AbortedTransactionError)) await driver.rollbackTransaction(connection);
      throw error;
    }
  });
};
