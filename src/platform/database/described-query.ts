import pg from 'pg';

type Result = { fields: unknown; _parsers: unknown; _prebuiltEmptyResultObject: unknown };
/** How the rows of one statement are read: what pg makes of the server's description of them. */
type Shape = Pick<Result, 'fields' | '_parsers' | '_prebuiltEmptyResultObject'>;
type Connection = { describe(portal: unknown): void };
type Told = (error: Error | null, result: pg.QueryResult) => void;

/** What of pg's own query this changes; its types leave it out. */
type Query = new (
  config: pg.QueryConfig,
  values: undefined,
  told: Told,
) => {
  name: string;
  _result: Result;
  _accumulateRows: boolean;
  prepare(connection: Connection): void;
  handleCommandComplete(message: unknown, connection: Connection): void;
};

/** Of one connection, as its statements are: one that breaks takes its shapes along. */
type Known = { shapes: Map<string, Shape>; undescribed: Connection };
const known = new WeakMap<Connection, Known>();

const knownOf = (connection: Connection): Known => {
  const kept = known.get(connection) ?? {
    shapes: new Map(),
    undescribed: Object.assign(Object.create(connection), { describe: () => {} }),
  };
  known.set(connection, kept);
  return kept;
};

/**
 * A named statement that is described once for each connection. Its rows never change their shape (PostgreSQL refuses
 * a statement whose tables did), and to say and to hear what twenty columns are costs more than the one row in them.
 */
export class DescribedQuery extends (pg.Query as unknown as Query) {
  #shapes: Map<string, Shape> | undefined;

  override prepare(connection: Connection): void {
    const { shapes, undescribed } = knownOf(connection);
    const shape = shapes.get(this.name);
    if (shape) {
      Object.assign(this._result, shape);
      this._accumulateRows = true;
    } else this.#shapes = shapes;
    super.prepare(shape ? undescribed : connection);
  }

  /** By now it was described, or has no rows. */
  override handleCommandComplete(message: unknown, connection: Connection): void {
    const { fields, _parsers, _prebuiltEmptyResultObject } = this._result;
    this.#shapes?.set(this.name, { fields, _parsers, _prebuiltEmptyResultObject });
    super.handleCommandComplete(message, connection);
  }
}
