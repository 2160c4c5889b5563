import { type Selectable, sql } from 'kysely';
import type { Tx } from '../../../platform/database/door.ts';
import type { Tables } from '../../../platform/database/tables.generated.ts';
import type { Offer, OfferState, OfferVersion } from '../offer.ts';
import type { OfferContent } from '../offer-content.ts';

const toOffer = (row: Selectable<Tables['offer']>): Offer => ({
  organisationId: row.organisation_id,
  id: row.id,
  externalId: row.external_id ?? row.id,
  teamId: row.team_id,
  state: row.state as OfferState,
  version: row.version,
  // Written only from checked content.
  content: row.content as OfferContent,
  changedAt: row.changed_at,
  changedBy: row.changed_by,
});

export const findOffer = async (tx: Tx, organisation: string, id: string): Promise<Offer | undefined> => {
  const row = await tx
    .selectFrom('offer')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toOffer(row);
};

/** Makes an offer or changes it; what customers see stays as it was. */
export const putOffer = (tx: Tx, offer: Offer): Promise<unknown> => {
  const changed = {
    team_id: offer.teamId,
    state: offer.state,
    version: offer.version,
    content: JSON.stringify(offer.content),
    changed_at: offer.changedAt,
    changed_by: offer.changedBy,
  };
  return tx
    .insertInto('offer')
    .values({
      organisation_id: offer.organisationId,
      id: offer.id,
      external_id: offer.externalId,
      ...changed,
    })
    .onConflict((on) => on.columns(['organisation_id', 'id']).doUpdateSet(changed))
    .execute();
};

export type OfferList = { state: OfferState | undefined; words: string; offset: number; limit: number };

/** Newest change first. */
export const listOffers = async (
  tx: Tx,
  organisation: string,
  { state, offset, limit, ids }: Omit<OfferList, 'words'> & { ids?: readonly string[] | undefined },
): Promise<Offer[]> => {
  // The index alone finds the page; only its offers are read.
  const page = tx
    .selectFrom('offer')
    .select('id')
    .where('organisation_id', '=', organisation)
    .$if(state !== undefined, (query) => query.where('state', '=', state ?? ''))
    .$if(ids !== undefined, (query) => query.where('id', 'in', ids ?? []))
    .orderBy('changed_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .offset(offset);
  const rows = await tx
    .selectFrom('offer')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('id', 'in', page)
    .orderBy('changed_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(toOffer);
};

export const countByState = async (tx: Tx, organisation: string): Promise<Map<OfferState, number>> => {
  const rows = await tx
    .selectFrom('offer')
    .select(['state', sql<number>`count(*)::int`.as('count')])
    .where('organisation_id', '=', organisation)
    .groupBy('state')
    .execute();
  return new Map(rows.map(({ state, count }) => [state as OfferState, count]));
};

/** Beginnings of words, all of them: 'dou hulp' finds 'Hulp bij douchen'. */
const startsOf = (words: string): string =>
  (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `${word}:*`).join(' & ');

/**
 * Ids of offers with these words, or this number. What customers see is found by its index; concepts and ended
 * ones by looking at each.
 */
export const searchOffers = async (
  tx: Tx,
  organisation: string,
  words: string,
  most: number,
): Promise<string[]> => {
  const starts = startsOf(words);
  if (starts === '') return [];
  const published = await tx
    .selectFrom('published_offer')
    .select('id')
    .where('organisation_id', '=', organisation)
    .where('retired_at', 'is', null)
    .where(sql<boolean>`search @@ to_tsquery('dutch', ${starts})`)
    .limit(most)
    .execute();
  const own = tx.selectFrom('offer').select('id').where('organisation_id', '=', organisation);
  const hidden = await own
    .where('state', 'in', ['draft', 'retired'])
    .where(
      sql<boolean>`to_tsvector('dutch', (content->>'title') || ' ' || (content->>'description')) @@ to_tsquery('dutch', ${starts})`,
    )
    .limit(most)
    .execute();
  const byNumber = await own.where('external_id', '=', words).execute();
  return [...new Set([...byNumber, ...hidden, ...published].map(({ id }) => id))];
};

/** Newest first. */
export const versionsOf = async (tx: Tx, organisation: string, offer: string): Promise<OfferVersion[]> => {
  const rows = await tx
    .selectFrom('offer_version')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('offer_id', '=', offer)
    .orderBy('version', 'desc')
    .limit(200)
    .execute();
  return rows.map((row) => ({
    version: row.version,
    what: row.what === 'retired' ? 'retired' : 'published',
    content: row.content as OfferContent,
    at: row.at,
    by: row.by_member,
  }));
};

export const retirePublished = async (tx: Tx, offer: Offer, now: Date): Promise<void> => {
  const { organisationId, id, version } = offer;
  await tx
    .insertInto('offer_version')
    .values({
      organisation_id: organisationId,
      offer_id: id,
      version,
      what: 'retired',
      content: JSON.stringify(offer.content),
      at: now,
      by_member: offer.changedBy,
    })
    .execute();
  await tx
    .updateTable('published_offer')
    .set({ retired_at: now, version, changed_in: sql`pg_current_xact_id()` })
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .execute();
};
