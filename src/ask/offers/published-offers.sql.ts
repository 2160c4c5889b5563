import type { Selectable } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';
import type { Tables } from '../../platform/database/tables.generated.ts';
import { contentColumns } from './content-columns.ts';
import type { PublishedOffer } from './offer.ts';
import type { OfferContent } from './offer-content.ts';

type ContentColumn = keyof typeof contentColumns;
const contentPairs = Object.entries(contentColumns) as [ContentColumn, keyof OfferContent][];
const ownColumns = [
  'id',
  'organisation_id',
  'external_id',
  'team_id',
  'version',
  'published_at',
  'retired_at',
] as const;

/** Everything but the search words. */
export const publishedColumns = [...ownColumns, ...(Object.keys(contentColumns) as ContentColumn[])] as const;
export type PublishedRow = Pick<Selectable<Tables['published_offer']>, (typeof publishedColumns)[number]>;

export const publishedOffer = (row: PublishedRow): PublishedOffer => {
  // Written only from checked content, so the codes in it are those of the vocabulary.
  const content = Object.fromEntries(contentPairs.map(([column, key]) => [key, row[column]])) as OfferContent;
  return {
    ...content,
    id: row.id,
    organisationId: row.organisation_id,
    externalId: row.external_id,
    teamId: row.team_id,
    version: row.version,
    publishedAt: row.published_at,
    retiredAt: row.retired_at,
  };
};

/** In the order asked for; retired ones too, unknown ids left out. */
export const offersByIds = async (tx: Tx, ids: readonly string[]): Promise<PublishedOffer[]> => {
  if (ids.length === 0) return [];
  const rows = await tx
    .selectFrom('published_offer')
    .select(publishedColumns)
    .where('id', 'in', ids)
    .execute();
  const found = new Map(rows.map((row) => [row.id, publishedOffer(row)]));
  return ids.flatMap((id) => found.get(id) ?? []);
};

/** What one organisation offers now, by title. */
export const offersOfProvider = async (
  tx: Tx,
  organisation: string,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<PublishedOffer[]> => {
  const rows = await tx
    .selectFrom('published_offer')
    .select(publishedColumns)
    .where('organisation_id', '=', organisation)
    .where('retired_at', 'is', null)
    .orderBy('title')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(publishedOffer);
};

/** What several organisations offer now: of each no more than `most`, by title. */
export const offersOfProviders = async (
  tx: Tx,
  organisations: readonly string[],
  most: number,
): Promise<PublishedOffer[]> => {
  if (organisations.length === 0) return [];
  const rows = await tx
    .with('own', (db) =>
      db
        .selectFrom('published_offer')
        .select(publishedColumns)
        .select((eb) =>
          eb.fn
            .agg<number>('row_number')
            .over((over) => over.partitionBy('organisation_id').orderBy('title').orderBy('id'))
            .as('nth'),
        )
        .where('organisation_id', 'in', [...organisations])
        .where('retired_at', 'is', null),
    )
    .selectFrom('own')
    .selectAll()
    .where('nth', '<=', most)
    .execute();
  return rows.map(publishedOffer);
};

export const countOffersOfProvider = async (tx: Tx, organisation: string): Promise<number> => {
  const row = await tx
    .selectFrom('published_offer')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('organisation_id', '=', organisation)
    .where('retired_at', 'is', null)
    .executeTakeFirstOrThrow();
  return row.count;
};
