import { newId } from '../../../platform/crypto/secrets.ts';
import type { Tx } from '../../../platform/database/door.ts';

/** Ids of organisations by their slug, which is the provider's id in the exchange format. */
export const providersBySlugs = async (tx: Tx, slugs: readonly string[]): Promise<Map<string, string>> => {
  if (slugs.length === 0) return new Map();
  const rows = await tx
    .selectFrom('organisation')
    .select(['id', 'slug'])
    .where('slug', 'in', slugs)
    .where('kind', '=', 'provider')
    .execute();
  return new Map(rows.map(({ id, slug }) => [slug, id]));
};

/** Providers that only a file knows: they tell the rest themselves, later. */
export const addProviders = async (
  tx: Tx,
  providers: readonly { slug: string; name: string }[],
  now: Date,
): Promise<Map<string, string>> => {
  if (providers.length === 0) return new Map();
  const rows = providers.map(({ slug, name }) => ({
    id: newId(),
    slug,
    kind: 'provider',
    name,
    tagline: '',
    about: '',
    word_customer: 'klant',
    accept_hours: 48,
    answer_hours: 24,
    created_at: now,
  }));
  await tx.insertInto('organisation').values(rows).execute();
  return new Map(rows.map(({ id, slug }) => [slug, id]));
};
