import type { OfferContent } from './offer-content.ts';

type Cost = Pick<OfferContent, 'priceEur' | 'ownContribution'>;

/** Can she see what she pays? A contribution set by law counts; a price of one's own that is not told does not. */
export const priceIsKnown = ({ priceEur, ownContribution }: Cost): boolean =>
  priceEur !== null || (ownContribution !== null && ownContribution !== 'private');

/**
 * Does leaving cost her nothing? Declining, stopping and switching stand on the page of every case, and work at once;
 * what may cost is that care is paid on for days of notice, by her. Undefined: the offer does not tell.
 */
export const leavingIsFree = (offer: Cost & Pick<OfferContent, 'noticeDays'>): boolean | undefined => {
  const { priceEur, ownContribution, noticeDays } = offer;
  const contributes = ownContribution !== null && ownContribution !== 'none';
  if (noticeDays === 0 || (priceEur === 0 && !contributes)) return true;
  if (noticeDays === null) return undefined;
  return contributes || priceEur !== null ? false : undefined;
};
