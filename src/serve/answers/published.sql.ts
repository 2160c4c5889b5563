import { sql } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';
import type { Tables } from '../../platform/database/tables.generated.ts';
import type { Answer, Audience, PublishedAnswer, Source } from './answer.ts';

const toPublished = (row: Tables['published_answer']): PublishedAnswer => ({
  id: row.id,
  organisationId: row.organisation_id,
  slug: row.slug,
  version: row.version,
  title: row.title,
  body: row.body,
  concepts: row.concepts,
  audience: row.audience === 'staff' ? 'staff' : 'customers',
  language: row.language === 'en' ? 'en' : 'nl',
  sources: row.sources as Source[],
  reviewedOn: row.reviewed_on,
  reviewOn: row.review_on,
  publishedAt: row.published_at,
  retiredAt: row.retired_at,
});

/** Whose notes are meant; undefined for what everyone reads. */
export type For = string | undefined;
const audienceOf = (whose: For): Audience => (whose ? 'staff' : 'customers');

/** Changes with every publication, review and end, whoever made it: none is ever deleted. */
export const publishedState = async (tx: Tx, whose: For): Promise<string> => {
  const row = await tx
    .selectFrom('published_answer')
    .select([
      sql<number>`count(*)::integer`.as('n'),
      sql<number>`coalesce(sum(version), 0)::integer`.as('versions'),
      sql<string>`coalesce(max(published_at)::text, '')`.as('last'),
    ])
    .where('audience', '=', audienceOf(whose))
    .$if(whose !== undefined, (all) => all.where('organisation_id', '=', whose ?? ''))
    .executeTakeFirstOrThrow();
  return `${row.n} ${row.versions} ${row.last}`;
};

export const publishedVersions = async (tx: Tx, whose: For): Promise<Map<string, number>> => {
  const rows = await tx
    .selectFrom('published_answer')
    .select(['id', 'version'])
    .where('audience', '=', audienceOf(whose))
    .where('retired_at', 'is', null)
    .$if(whose !== undefined, (all) => all.where('organisation_id', '=', whose ?? ''))
    .execute();
  return new Map(rows.map(({ id, version }) => [id, version]));
};

export const publishedByIds = async (tx: Tx, ids: readonly string[]): Promise<PublishedAnswer[]> => {
  if (ids.length === 0) return [];
  const rows = await tx
    .selectFrom('published_answer')
    .selectAll()
    .where('id', 'in', [...ids])
    .execute();
  return rows.map(toPublished);
};

export const publishedBySlug = async (tx: Tx, slug: string): Promise<PublishedAnswer | undefined> => {
  const row = await tx.selectFrom('published_answer').selectAll().where('slug', '=', slug).executeTakeFirst();
  return row && toPublished(row);
};

export const putPublished = (tx: Tx, answer: Answer, now: Date): Promise<unknown> => {
  const { title, body, concepts, audience, language, sources } = answer.content;
  const what = {
    slug: answer.slug,
    version: answer.version,
    title,
    body,
    concepts,
    audience,
    language,
    sources: JSON.stringify(sources),
    reviewed_on: answer.reviewedOn ?? answer.reviewOn,
    review_on: answer.reviewOn,
    published_at: now,
    retired_at: null,
  };
  return tx
    .insertInto('published_answer')
    .values({ id: answer.id, organisation_id: answer.organisationId, ...what })
    .onConflict((on) => on.column('id').doUpdateSet(what))
    .execute();
};

/** Only the days move: what was written stays as it was published. */
export const movePublishedReview = (tx: Tx, answer: Answer): Promise<unknown> =>
  tx
    .updateTable('published_answer')
    .set({
      version: answer.version,
      reviewed_on: answer.reviewedOn ?? answer.reviewOn,
      review_on: answer.reviewOn,
    })
    .where('organisation_id', '=', answer.organisationId)
    .where('id', '=', answer.id)
    .execute();

/** What was sent or linked stays readable, marked as no longer kept up. */
export const retirePublished = (tx: Tx, answer: Answer, now: Date): Promise<unknown> =>
  tx
    .updateTable('published_answer')
    .set({ version: answer.version, retired_at: now })
    .where('organisation_id', '=', answer.organisationId)
    .where('id', '=', answer.id)
    .execute();
