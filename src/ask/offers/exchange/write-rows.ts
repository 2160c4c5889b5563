import { newId } from '../../../platform/crypto/secrets.ts';
import type { Tx } from '../../../platform/database/door.ts';
import type { OfferContent } from '../offer-content.ts';
import { sameContent } from '../same-content.rules.ts';
import { type KnownOffer, offersByExternalIds, type Publication, publishAll } from '../save-offers.sql.ts';
import { type OURS, offerColumns } from './offer-columns.ts';
import { addProviders, providersBySlugs } from './providers.sql.ts';
import type { OfferRow } from './read-offer.rules.ts';

export type Writing = {
  tx: Tx;
  now: Date;
  by: string | null;
  dryRun: boolean;
  absent: readonly (typeof OURS)[number][];
  /** by slug; those made by this import are new and have no offers yet */
  providers: Map<string, { id: string; fresh: boolean }>;
};
export type Tally = { added: number; changed: number; unchanged: number };

/** One batch of good rows: new providers, then a new version of each offer that is new or differs. */
export const writeRows = async (writing: Writing, rows: readonly OfferRow[]): Promise<Tally> => {
  const { tx, now, by, dryRun } = writing;
  await knowProviders(writing, rows);
  const known = await knownOffers(writing, rows);
  const tally: Tally = { added: 0, changed: 0, unchanged: 0 };
  const publications = rows.flatMap((row): Publication[] => {
    const organisationId = writing.providers.get(row.providerId)?.id ?? '';
    const before = known.get(`${organisationId} ${row.offerId}`);
    const content = before ? keepingAbsent(row.content, before.content, writing.absent) : row.content;
    const same = before?.state === 'published' && sameContent(content, before.content);
    tally[same ? 'unchanged' : before ? 'changed' : 'added'] += 1;
    if (same) return [];
    const { id, version, team_id: teamId } = before ?? { id: newId(), version: 0, team_id: null };
    return [
      { organisationId, id, externalId: row.offerId, teamId, version: version + 1, content, at: now, by },
    ];
  });
  if (!dryRun) await publishAll(tx, publications);
  return tally;
};

const knowProviders = async (
  { tx, now, dryRun, providers }: Writing,
  rows: readonly OfferRow[],
): Promise<void> => {
  const unmet = new Map(rows.map((row) => [row.providerId, row.providerName]));
  for (const slug of unmet.keys()) if (providers.has(slug)) unmet.delete(slug);
  if (unmet.size === 0) return;
  for (const [slug, id] of await providersBySlugs(tx, [...unmet.keys()])) {
    providers.set(slug, { id, fresh: false });
    unmet.delete(slug);
  }
  const fresh = [...unmet].map(([slug, name]) => ({ slug, name }));
  const made = dryRun ? new Map<string, string>() : await addProviders(tx, fresh, now);
  for (const { slug } of fresh) providers.set(slug, { id: made.get(slug) ?? newId(), fresh: true });
};

const knownOffers = async (
  { tx, providers }: Writing,
  rows: readonly OfferRow[],
): Promise<Map<string, KnownOffer>> => {
  const asked = rows.flatMap(({ providerId, offerId }) => {
    const provider = providers.get(providerId);
    return provider && !provider.fresh ? [[provider.id, offerId] as const] : [];
  });
  if (asked.length === 0) return new Map();
  const found = await offersByExternalIds(
    tx,
    asked.map(([id]) => id),
    asked.map(([, offer]) => offer),
  );
  return new Map(found.map((offer) => [`${offer.organisation_id} ${offer.external_id}`, offer]));
};

const keepingAbsent = (
  content: OfferContent,
  before: OfferContent,
  absent: Writing['absent'],
): OfferContent => {
  const kept = absent.map((column) => offerColumns[column].key).map((key) => [key, before[key]]);
  return { ...content, ...Object.fromEntries(kept) };
};
