import type { Tx } from '../../../platform/database/door.ts';
import type { PublishedOffer } from '../offer.ts';
import { publishedColumns, publishedOffer } from '../published-offers.sql.ts';

export type ExportedOffer = { offer: PublishedOffer; slug: string; name: string };
type Page = { organisation: string | undefined; after: string | undefined; limit: number };

/** A page of what is published, in the order of ids. */
export const publishedAfter = async (
  tx: Tx,
  { organisation, after, limit }: Page,
): Promise<ExportedOffer[]> => {
  const rows = await tx
    .selectFrom('published_offer')
    .innerJoin('organisation', 'organisation.id', 'published_offer.organisation_id')
    .select(publishedColumns.map((column) => `published_offer.${column}` as const))
    .select(['organisation.slug as provider_slug', 'organisation.name as provider_name'])
    .where('retired_at', 'is', null)
    .$if(organisation !== undefined, (query) => query.where('organisation_id', '=', organisation ?? ''))
    .$if(after !== undefined, (query) => query.where('published_offer.id', '>', after ?? ''))
    .orderBy('published_offer.id')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    offer: publishedOffer(row),
    slug: row.provider_slug,
    name: row.provider_name,
  }));
};
