import { type ExclusionReason, hardFit } from '../../../src/ask/matching/hard-fit.rules.ts';
import type { OfferEntry } from '../../../src/ask/matching/index/offer-entry.ts';
import type { Need } from '../../../src/ask/matching/need.ts';

/** What the fields of a question say for sure; null or empty = not said. */
export type Limits = Pick<
  Need,
  'age' | 'funding' | 'language' | 'delivery' | 'maxWaitDays' | 'maxPriceEur'
> & {
  postcodes: readonly string[];
};

/** A search library as its sensible user would set it up, under the same hard limits as Aanzet. */
export type Baseline = {
  /** ids, best first; only offers that `excludedFor` lets through */
  find(text: string, limits: Limits, limit: number): Promise<string[]> | string[];
  close(): Promise<void>;
};
/** @param parts the offers, in parts of about a thousand, so that building can be timed and stopped */
export type MakeBaseline = (parts: Iterable<readonly OfferEntry[]>) => Promise<Baseline>;

const asNeed = ({ postcodes: _, ...limits }: Limits): Need => ({
  ...limits,
  topic: '',
  forWhom: 'self',
  postcode: null,
  town: null,
  targetGroups: [],
  without: [],
  about: null,
  travelKm: null,
});

/** The reason of hard-fit.rules.ts; what every baseline must keep to. */
export const excludedFor = (limits: Limits): ((offer: OfferEntry) => ExclusionReason | null) => {
  const need = asNeed(limits);
  return (offer) => hardFit(offer as Parameters<typeof hardFit>[0], need, limits.postcodes);
};
