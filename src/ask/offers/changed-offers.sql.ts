import { sql } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';
import type { PublishedOffer } from './offer.ts';
import { type PublishedRow, publishedColumns, publishedOffer } from './published-offers.sql.ts';

/**
 * How far someone has read what changed in published offers: everything of transactions before `from` is known, and of
 * those after it the ones named.
 */
export type ReadUpTo = { from: string; known: readonly string[] };

/**
 * Published and retired offers that changed since, retired ones with `retiredAt`.
 * @returns where to go on from: what is under way now is found the next time
 */
export const changedOffers = async (
  tx: Tx,
  since: ReadUpTo,
): Promise<{ offers: PublishedOffer[]; upTo: ReadUpTo }> => {
  // Asked first: what ends between the two questions is read twice, never missed.
  const [oldest, changed] = await Promise.all([
    sql<{ xmin: string }>`select pg_snapshot_xmin(pg_current_snapshot())::text as xmin`.execute(tx),
    tx
      .selectFrom('published_offer')
      .select([...publishedColumns, sql<string>`changed_in::text`.as('changed_in')])
      .where(sql<boolean>`changed_in >= ${since.from}::text::xid8`)
      .where(sql<boolean>`changed_in <> all (${[...since.known]}::text[]::xid8[])`)
      // What this very transaction changed may still be taken back.
      .where(sql<boolean>`changed_in is distinct from pg_current_xact_id_if_assigned()`)
      .execute(),
  ]);
  const from = oldest.rows[0]?.xmin ?? since.from;
  const known = new Set([...since.known, ...changed.map((row) => row.changed_in)]);
  return {
    offers: changed.map((row) => publishedOffer(row as PublishedRow)),
    upTo: { from, known: [...known].filter((one) => BigInt(one) >= BigInt(from)) },
  };
};

const PAGE = 2000;

/** All offers that customers can find now, a page at a time. */
export async function* allPublished(tx: Tx): AsyncGenerator<PublishedOffer[]> {
  let after: string | undefined;
  for (;;) {
    const last = after;
    const rows = await tx
      .selectFrom('published_offer')
      .select(publishedColumns)
      .where('retired_at', 'is', null)
      .$if(last !== undefined, (query) => query.where('id', '>', last ?? ''))
      .orderBy('id')
      .limit(PAGE)
      .execute();
    if (rows.length > 0) yield rows.map(publishedOffer);
    if (rows.length < PAGE) return;
    after = rows.at(-1)?.id;
  }
}

/** Where reading begins, before all is read. */
export const readingFrom = async (tx: Tx): Promise<ReadUpTo> => {
  const { rows } = await sql<{
    xmin: string;
  }>`select pg_snapshot_xmin(pg_current_snapshot())::text as xmin`.execute(tx);
  return { from: rows[0]?.xmin ?? '0', known: [] };
};
