import { DELIVERY, FUNDING } from '../../offers/index.ts';
import { areasReaching, type ExclusionReason } from '../hard-fit.rules.ts';
import type { Need } from '../need.ts';
import { type Columns, UNKNOWN } from './columns.ts';
import { bitsOf } from './sets.ts';

/** What a need sets as hard limits. */
export type Wishes = Pick<Need, 'age' | 'funding' | 'language' | 'delivery' | 'maxWaitDays' | 'maxPriceEur'>;

/**
 * The hard fit of hard-fit.rules.ts on the columns of the index; a property test holds the two together.
 * @param postcodes where the person may live: one, or those of a town; empty = not said
 * @returns by slot, the first reason that holds, or null
 */
export const limitsOf = (
  columns: Columns,
  wishes: Wishes,
  postcodes: readonly string[],
): ((slot: number) => ExclusionReason | null) => {
  const funding = bitsOf(wishes.funding, FUNDING);
  const delivery = bitsOf(wishes.delivery, DELIVERY);
  const online = bitsOf(['online'], DELIVERY);
  const reaches = columns.areas.marked(areasReaching(postcodes));
  const { language, maxWaitDays, maxPriceEur, age } = wishes;
  const speaks = columns.languages.marked(language === null ? [] : [language]);
  const asksPlace = postcodes.length > 0;
  const asksAge = age !== null;
  const years = age ?? 0;
  // Asked for hundreds of thousands of offers at once: everything that can be known before is.
  const { delivery: given, areaSet, minAge, maxAge, funding: paid, languageSet, wait, price } = columns;
  return (slot) => {
    const forms = given[slot] as number;
    if (asksPlace && (forms & online) === 0 && reaches[areaSet[slot] as number] === 0) return 'region';
    if (asksAge) {
      const most = maxAge[slot] as number;
      if (years < (minAge[slot] as number) || (most !== UNKNOWN && years > most)) return 'age';
    }
    if (funding !== 0 && paid[slot] !== 0 && ((paid[slot] as number) & funding) === 0) return 'funding';
    if (language !== null && speaks[languageSet[slot] as number] === 0) return 'language';
    if (maxWaitDays !== null && (wait[slot] as number) > maxWaitDays) return 'wait';
    if (maxPriceEur !== null && (price[slot] as number) > maxPriceEur) return 'price';
    if (delivery !== 0 && forms !== 0 && (forms & delivery) === 0) return 'delivery';
    return null;
  };
};
