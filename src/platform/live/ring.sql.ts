import { sql } from 'kysely';
import type { Tx } from '../database/door.ts';

/** What something can be new about; it travels as this word and an id, and says nothing more. */
export type Topic = `case:${string}` | `person:${string}` | `session:${string}`;
export const CHANNEL = 'aanzet_news';

/**
 * Says, at the commit of this transaction, that there is something new: to every process of pages, on whichever
 * machine. Not what it is: who hears it looks for herself, with her own rights.
 */
export const ring = (tx: Tx, ...topics: readonly Topic[]): Promise<unknown> =>
  sql`select pg_notify(${CHANNEL}, ${topics.join(' ')})`.execute(tx);
