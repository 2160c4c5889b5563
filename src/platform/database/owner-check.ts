import pg from 'pg';
import { tablesWithoutOwner } from './owner-check.rules.ts';

const seen = new Set<string>();
const LEAST = 5_000;

/** @throws when a statement touches an owned table without naming its owner; each distinct text is looked at once. */
const refuseSqlWithoutOwner = (sql: string): void => {
  if (seen.has(sql)) return;
  const bare = tablesWithoutOwner(sql);
  if (bare.length > 0) throw new Error(`SQL without its owner on ${bare.join(', ')}: ${sql}`);
  if (seen.size < LEAST) seen.add(sql);
};

const textOf = (query: unknown): string | undefined => {
  if (typeof query === 'string') return query;
  return typeof query === 'object' && query !== null && 'text' in query ? String(query.text) : undefined;
};

/** The pool's client: nothing leaves for the server unchecked. */
export class CheckedClient extends pg.Client {
  override query = ((...args: Parameters<pg.Client['query']>) => {
    const text = textOf(args[0]);
    if (text) refuseSqlWithoutOwner(text);
    return pg.Client.prototype.query.apply(this, args);
  }) as pg.Client['query'];
}
