import type { OfferContent } from '../offers/index.ts';
import { kilometresBetween } from './coarse-places.rules.ts';
import type { Catalogue } from './command/match-questions.ts';
import type { OfferEntry } from './index/offer-entry.ts';
import { OfferIndex } from './index/offer-index.ts';
import { newReader, spelling } from './language.ts';

type Row = { offerId: string; content: OfferContent };

/** A catalogue in memory, without a database. */
export const catalogueOf = async (rows: readonly Row[]): Promise<Catalogue> => {
  const index = new OfferIndex(await newReader());
  const entries = new Map<string, OfferEntry>();
  for (const { offerId, content } of rows) {
    const entry = { ...content, id: offerId };
    index.add(entry);
    entries.set(offerId, entry);
  }
  return { index, entries, spelling: await spelling(), kilometres: kilometresBetween };
};
