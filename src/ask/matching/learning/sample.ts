import { setImmediate } from 'node:timers/promises';
import type { Tx } from '../../../platform/database/door.ts';
import { allPublished } from '../../offers/index.ts';
import { freshIndex } from '../fresh-index.ts';
import type { OfferEntry } from '../index/offer-entry.ts';
import { OfferIndex } from '../index/offer-index.ts';
import { Reader } from '../index/reader.ts';
import { newReader } from '../language.ts';
import { dutchWords } from '../text/word-list.ts';
import { compiled } from '../vocabulary/compiled.rules.ts';
import type { Relation } from '../vocabulary/concept.ts';
import { CONCEPTS } from '../vocabulary/concepts.data.ts';

type Sampled = OfferEntry;
export type Sample = { offers: Sampled[]; whole: boolean };

/** So many offers are looked at for a preview; making an index of more would keep others waiting. */
const MOST = 5000;
/** So many at a time, before other work of this process is done. */
const AT_ONCE = 250;

/** Published offers, all when there are not too many. */
export const sampleOffers = async (tx: Tx): Promise<Sample> => {
  const offers: Sampled[] = [];
  for await (const page of allPublished(tx)) {
    offers.push(...page);
    if (offers.length > MOST) return { offers: offers.slice(0, MOST), whole: false };
  }
  return { offers, whole: true };
};

/** An index of these offers, by the vocabulary with these additions. */
export const indexOf = async (
  offers: readonly Sampled[],
  additions: readonly Relation[],
): Promise<OfferIndex> => {
  const index = new OfferIndex(await newReader(additions));
  for (const [at, offer] of offers.entries()) {
    index.add(offer);
    if (at % AT_ONCE === AT_ONCE - 1) await setImmediate();
  }
  return index;
};

/** The index as it is, when the sample is all of it. */
export const presentIndex = async (
  tx: Tx,
  { offers, whole }: Sample,
  additions: readonly Relation[],
): Promise<OfferIndex> => (whole ? freshIndex(tx) : indexOf(offers, additions));

/** In how many offers these words are found. */
export const offersHit = async (offers: readonly Sampled[], relation: Relation): Promise<number> => {
  const words = await dutchWords();
  const reader = new Reader(CONCEPTS, compiled([relation], CONCEPTS), (word, place) =>
    words.isPart(word, place),
  );
  return offers.filter(({ title, description, special, personnel }) =>
    [title, description, special ?? '', personnel ?? ''].some((text) =>
      reader.sentences(text).some((sentence) => reader.hits(sentence).length > 0),
    ),
  ).length;
};
