import type { PublishedOffer } from '../offers/index.ts';
import type { Need } from './need.ts';

const WHOLE_COUNTRY = 'NL';

/** In the order in which they are looked at: an offer is excluded for the first that holds. */
export const EXCLUSION_REASONS = [
  'region',
  'age',
  'funding',
  'language',
  'wait',
  'price',
  'delivery',
] as const;
export type ExclusionReason = (typeof EXCLUSION_REASONS)[number];

const misses = (wanted: readonly string[], given: readonly string[]): boolean =>
  wanted.length > 0 && given.length > 0 && !wanted.some((one) => given.includes(one));
const above = (value: number | null, most: number | null): boolean =>
  value !== null && most !== null && value > most;

/**
 * Why an offer can't be for this need; null when it can. Unknown never excludes.
 * The search says the same in SQL; a test holds the two together.
 * @param postcodes where the person may live: one, or those of a town; empty = not said
 * Source: docs/formats/offers.md, 'Hard fit'.
 */
export const hardFit = (
  offer: PublishedOffer,
  need: Need,
  postcodes: readonly string[],
): ExclusionReason | null => {
  const { serviceArea, delivery, minAge, maxAge } = offer;
  const reaches =
    postcodes.length === 0 ||
    serviceArea.length === 0 ||
    serviceArea.includes(WHOLE_COUNTRY) ||
    delivery.includes('online') ||
    serviceArea.some((area) => postcodes.some((postcode) => postcode.startsWith(area)));
  if (!reaches) return 'region';
  if (above(minAge, need.age) || above(need.age, maxAge)) return 'age';
  if (misses(need.funding, offer.funding)) return 'funding';
  if (misses(need.language ? [need.language] : [], offer.languages)) return 'language';
  if (above(offer.waitDays, need.maxWaitDays)) return 'wait';
  if (above(offer.priceEur, need.maxPriceEur)) return 'price';
  if (misses(need.delivery, delivery)) return 'delivery';
  return null;
};

/** All service areas that reach one of these postcodes: '1234' is reached by 1, 12, 123, 1234 and the country. */
export const areasReaching = (postcodes: readonly string[]): string[] => {
  const beginnings = postcodes.flatMap((postcode) => [1, 2, 3, 4].map((length) => postcode.slice(0, length)));
  return [...new Set([...beginnings, WHOLE_COUNTRY])];
};
