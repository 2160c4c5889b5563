import { areasReaching } from '../../../src/ask/matching/hard-fit.rules.ts';
import type { OfferEntry } from '../../../src/ask/matching/index/offer-entry.ts';
import type { Limits } from './baseline.ts';

/** Stands in a list for 'not known', which never excludes. */
const UNKNOWN = '?';
const known = (list: readonly string[]): string[] => (list.length === 0 ? [UNKNOWN] : [...list]);

/** More than any limit that a question may name, and less than none. */
const MOST = 1_000_000_000;

/** The hard fit as columns of which each is compared once: what a database or an index with filters wants. */
export const plainColumns = ({ serviceArea, delivery, ...offer }: OfferEntry) => ({
  areas: serviceArea.length === 0 || delivery.includes('online') ? ['NL', ...serviceArea] : [...serviceArea],
  minAge: offer.minAge ?? 0,
  maxAge: offer.maxAge ?? MOST,
  funding: known(offer.funding),
  languages: known(offer.languages),
  wait: offer.waitDays ?? 0,
  price: offer.priceEur ?? 0,
  delivery: known(delivery),
});
export type PlainColumns = ReturnType<typeof plainColumns>;

export type Wanted = {
  /** at least one of these is in the list */
  any: { column: 'areas' | 'funding' | 'languages' | 'delivery'; of: string[] }[];
  most: { column: 'minAge' | 'wait' | 'price'; value: number }[];
  least: { column: 'maxAge'; value: number }[];
};

/** What a question's limits ask of those columns; a limit that is not there asks nothing. */
export const wantedOf = ({ postcodes, age, maxWaitDays, maxPriceEur, ...limits }: Limits): Wanted => {
  const any: Wanted['any'] = [];
  const most: Wanted['most'] = [];
  if (postcodes.length > 0) any.push({ column: 'areas', of: areasReaching(postcodes) });
  if (limits.funding.length > 0) any.push({ column: 'funding', of: [...limits.funding, UNKNOWN] });
  if (limits.language !== null) any.push({ column: 'languages', of: [limits.language, UNKNOWN] });
  if (limits.delivery.length > 0) any.push({ column: 'delivery', of: [...limits.delivery, UNKNOWN] });
  if (age !== null) most.push({ column: 'minAge', value: age });
  if (maxWaitDays !== null) most.push({ column: 'wait', value: maxWaitDays });
  if (maxPriceEur !== null) most.push({ column: 'price', value: maxPriceEur });
  return { any, most, least: age === null ? [] : [{ column: 'maxAge', value: age }] };
};
