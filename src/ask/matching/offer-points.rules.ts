import type { PublishedOffer } from '../offers/index.ts';
import type { Need } from './need.ts';
import { type Criterion, orderingScales, type Part } from './ordering-scales.ts';

export { type Criterion, orderingScales } from './ordering-scales.ts';

/** Points of a part: those of the first step that the value does not pass. Null in, null out. */
const points = (part: Part, value: number | null): number | null => {
  if (value === null) return null;
  return part.steps.find(({ most }) => value <= most)?.points ?? 0;
};

// One part not known: the sum is not known. Never nought.
const together = (parts: readonly (number | null)[]): number | null =>
  parts.reduce<number | null>((sum, part) => (sum === null || part === null ? null : sum + part), 0);

/** How many of the wishes an offer misses; 'for everyone' misses at most one. Null when it doesn't say. */
const missed = (wanted: readonly string[], given: readonly string[], all?: string): number | null => {
  if (given.length === 0) return null;
  const count = wanted.filter((one) => !given.includes(one)).length;
  if (count === 0) return 0;
  return count < wanted.length || (all !== undefined && given.includes(all)) ? 1 : 2;
};

const priceOf = ({ priceEur, priceUnit }: PublishedOffer): number | null => {
  const { perTime, perMonth } = orderingScales.price;
  if (priceUnit === 'free' || priceEur === 0) return 4;
  if (priceUnit === null) return null;
  return points(priceUnit === 'hour' || priceUnit === 'day' ? perTime : perMonth, priceEur);
};

const placeOf = ({ delivery }: PublishedOffer, km: number | null): number | null =>
  delivery.includes('home') || delivery.includes('online') ? 4 : points(orderingScales.place.distance, km);

/**
 * Points of an offer per criterion, 0 to 4, by the published scales; only from columns, never from texts
 * and never from who pays or who the provider is. Null = not known. In short:
 * product: 2 for whom + 2 where and how, less for each wish that misses; price: nothing to pay 4, and down by
 * steps per time or per month; place: at home or online 4, else by distance; promotion: 2 for days on trial +
 * 2 for a short notice; personnel: 3 for few faces + 1 for choosing whom.
 * @param km distance between person and offer, null when not known
 */
export const offerPoints = (
  offer: PublishedOffer,
  need: Need,
  km: number | null,
): Record<Criterion, number | null> => {
  const { product, promotion, personnel } = orderingScales;
  const choose = offer.choosePerson === null ? null : offer.choosePerson ? 0 : 1;
  return {
    product: together([
      points(product.people, missed(need.targetGroups, offer.targetGroups, 'algemeen')),
      points(product.form, missed(need.delivery, offer.delivery)),
    ]),
    price: priceOf(offer),
    place: placeOf(offer, km),
    promotion: together([
      points(promotion.trial, offer.trialDays === null ? null : -offer.trialDays),
      points(promotion.notice, offer.noticeDays),
    ]),
    personnel: together([points(personnel.faces, offer.facesCount), points(personnel.choose, choose)]),
  };
};
