import type { OfferContent } from '../../offers/index.ts';

/** What the index reads of an offer. */
export type OfferEntry = Pick<
  OfferContent,
  | 'title'
  | 'description'
  | 'special'
  | 'personnel'
  | 'targetGroups'
  | 'funding'
  | 'delivery'
  | 'serviceArea'
  | 'languages'
  | 'postcode'
  | 'minAge'
  | 'maxAge'
  | 'waitDays'
  | 'priceEur'
> & { id: string };
