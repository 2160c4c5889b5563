import type { Language } from '../../../platform/language/language.ts';
import type { ExclusionReason } from '../hard-fit.rules.ts';
import type { OfferEntry } from '../index/offer-entry.ts';
import { words } from './because.rules.ts';

/** What someone asked, as far as it excludes. */
export type Limits = {
  age: number | null;
  maxWaitDays: number | null;
  maxPriceEur: number | null;
};
export type Excluding = Pick<
  OfferEntry,
  'minAge' | 'maxAge' | 'funding' | 'languages' | 'waitDays' | 'priceEur' | 'delivery'
>;

/** How much a wish must give way for an offer: days, euros, years or kilometres; null when it is no amount. */
export const stepFor = (
  reason: ExclusionReason,
  offer: Excluding,
  limits: Limits,
  km: number | null,
): number | null => {
  if (reason === 'wait') return (offer.waitDays ?? 0) - (limits.maxWaitDays ?? 0);
  if (reason === 'price') return (offer.priceEur ?? 0) - (limits.maxPriceEur ?? 0);
  if (reason === 'region') return km;
  return null;
};

/** What would have to be otherwise, in a sentence. @param km from the person to the offer, null = not known */
export const relaxText = (
  reason: ExclusionReason,
  offer: Excluding,
  limits: Limits,
  { km, language }: { km: number | null; language: Language },
): string => {
  const say = words[language].relax;
  const step = stepFor(reason, offer, limits, km);
  switch (reason) {
    case 'region':
      return step === null ? say.region : say.regionKm(Math.max(1, Math.ceil(step)));
    case 'wait':
      return say.wait(step ?? 0, offer.waitDays ?? 0);
    case 'price':
      return say.price(step ?? 0);
    case 'age':
      return say.age(offer.minAge, offer.maxAge);
    case 'funding':
      return say.funding(offer.funding.map((one) => words[language].funding[one]));
    case 'language':
      return say.language(offer.languages);
    case 'delivery':
      return say.delivery(offer.delivery.map((one) => words[language].delivery[one]));
  }
};
