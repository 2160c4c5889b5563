import { createHash } from 'node:crypto';
import type { Writable } from 'node:stream';
import pg from 'pg';
import { entering } from './door-dialect.ts';
import { begins } from './enter.ts';
import { tablesWithoutOwner } from './owner-check.rules.ts';

type Known = { name: string | undefined; writes: boolean };
const known = new Map<string, Known>();
const MOST_KNOWN = 2_000;
/** Statements with many values differ each time; planning them once gains nothing. */
const MOST_VALUES = 60;

const WRITES =
  /^\s*(insert|update|delete|merge)\b|\b(insert\s+into|delete\s+from)\b|\bupdate\s+[\w".]+\s+(as\s+\w+\s+)?set\b/i;

/** @throws when a statement touches an owned table without naming its owner; each distinct text is looked at once. */
const lookAt = (sql: string): Known => {
  const before = known.get(sql);
  if (before) return before;
  const bare = tablesWithoutOwner(sql);
  if (bare.length > 0) throw new Error(`SQL without its owner on ${bare.join(', ')}: ${sql}`);
  const room = known.size < MOST_KNOWN;
  const seen = {
    writes: WRITES.test(sql),
    name: room ? createHash('sha1').update(sql).digest('base64url') : undefined,
  };
  if (room) known.set(sql, seen);
  return seen;
};

const noteWriting = (writes: boolean): void => {
  const passage = writes ? entering.getStore() : undefined;
  if (passage) passage.wrote = true;
};

type Query = pg.Client['query'];
type Plain = (...args: readonly unknown[]) => unknown;

/**
 * The pool's client: nothing leaves for the server unchecked, and what was sent before is not parsed and planned
 * again: with row-level security planning costs more than most of our reads.
 */
export class CheckedClient extends pg.Client {
  /** What is asked in one turn of the event loop leaves in one packet: a system call a query was a fifth of all time. */
  #holdUntilTickEnds(): void {
    const { stream } = (this as unknown as { connection: { stream: Writable } }).connection;
    stream.cork();
    process.nextTick(() => stream.uncork());
  }

  override query = ((...args: readonly unknown[]) => {
    const send: Plain = pg.Client.prototype.query.bind(this) as Plain;
    this.#holdUntilTickEnds();
    const [first, values] = args;
    if (typeof first === 'string' && begins(first)) return send(first);
    if (typeof first === 'string') {
      const { name, writes } = lookAt(first);
      noteWriting(writes);
      if (name && Array.isArray(values) && values.length <= MOST_VALUES)
        return send({ text: first, values, name });
    } else if (typeof first === 'object' && first !== null && 'text' in first)
      noteWriting(lookAt(String(first.text)).writes);
    return send(...args);
  }) as Query;
}
