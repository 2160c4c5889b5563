import type { PublishedOffer } from '../offers/index.ts';
import type { Need } from './need.ts';
import { type Criterion, orderingScales, type Part, type Step } from './ordering-scales.ts';

export { type Criterion, orderingScales } from './ordering-scales.ts';

/** One part of a criterion: its scale, and the step that holds; null: not known. */
export type PartTold = { part: Part; step: Step | null };
export type CriterionTold = {
  /** null: some part is not known */
  points: number | null;
  /** what the points are, or may still be */
  range: { low: number; high: number };
  parts: readonly PartTold[];
};

/** The first step that the value does not pass. Null in, null out. */
const told = (part: Part, value: number | null): PartTold => ({
  part,
  step: value === null ? null : (part.steps.find(({ most }) => value <= most) ?? null),
});

/** The most a part can give. */
export const mostOf = ({ steps }: Part): number => Math.max(...steps.map(({ points }) => points));

// One part not known: the sum is not known, but for what the other part says. Never nought.
const together = (...parts: readonly PartTold[]): CriterionTold => ({
  parts,
  range: {
    low: parts.reduce((sum, { step }) => sum + (step?.points ?? 0), 0),
    high: parts.reduce((sum, { part, step }) => sum + (step?.points ?? mostOf(part)), 0),
  },
  points: parts.reduce<number | null>(
    (sum, { step }) => (sum === null || step === null ? null : sum + step.points),
    0,
  ),
});

/** How many of the wishes an offer misses; 'for everyone' misses at most one. Null when it doesn't say. */
const missed = (wanted: readonly string[], given: readonly string[], all?: string): number | null => {
  if (given.length === 0) return null;
  const count = wanted.filter((one) => !given.includes(one)).length;
  if (count === 0) return 0;
  return count < wanted.length || (all !== undefined && given.includes(all)) ? 1 : 2;
};

const priceOf = ({ priceEur, priceUnit }: PublishedOffer): PartTold => {
  const { perTime, perMonth } = orderingScales.price;
  if (priceUnit === 'free' || priceEur === 0) return told(perTime, 0);
  if (priceUnit === null) return told(perTime, null);
  return told(priceUnit === 'hour' || priceUnit === 'day' ? perTime : perMonth, priceEur);
};

const placeOf = ({ delivery }: PublishedOffer, km: number | null): PartTold =>
  told(orderingScales.place.distance, delivery.includes('home') || delivery.includes('online') ? 0 : km);

/**
 * Per criterion the points of an offer by the published scales, 0 to 4, and the steps that gave them; only from
 * columns, never from texts and never from who pays or who the provider is. Null = not known. In short:
 * product: 2 for whom + 2 where and how, less for each wish that misses; price: nothing to pay 4, and down by
 * steps per time or per month; place: at home or online 4, else by distance; promotion: 2 for days on trial +
 * 2 for a short notice; personnel: 3 for few faces + 1 for choosing whom.
 * @param km distance between person and offer, null when not known
 */
export const offerPointsTold = (
  offer: PublishedOffer,
  need: Need,
  km: number | null,
): Record<Criterion, CriterionTold> => {
  const { product, promotion, personnel } = orderingScales;
  const choose = offer.choosePerson === null ? null : offer.choosePerson ? 0 : 1;
  return {
    product: together(
      told(product.people, missed(need.targetGroups, offer.targetGroups, 'algemeen')),
      told(product.form, missed(need.delivery, offer.delivery)),
    ),
    price: together(priceOf(offer)),
    place: together(placeOf(offer, km)),
    promotion: together(
      told(promotion.trial, offer.trialDays === null ? null : -offer.trialDays),
      told(promotion.notice, offer.noticeDays),
    ),
    personnel: together(told(personnel.faces, offer.facesCount), told(personnel.choose, choose)),
  };
};

/** The points alone: see `offerPointsTold`. */
export const offerPoints = (
  offer: PublishedOffer,
  need: Need,
  km: number | null,
): Record<Criterion, number | null> => {
  const { product, price, place, promotion, personnel } = offerPointsTold(offer, need, km);
  return {
    product: product.points,
    price: price.points,
    place: place.points,
    promotion: promotion.points,
    personnel: personnel.points,
  };
};
