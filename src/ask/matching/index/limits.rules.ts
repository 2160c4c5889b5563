import { DELIVERY, FUNDING } from '../../offers/index.ts';
import type { ExclusionReason } from '../hard-fit.rules.ts';
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
  const reaches = columns.areas.asking(
    (areas) =>
      areas.length === 0 ||
      areas.some((area) => area === 'NL' || postcodes.some((postcode) => postcode.startsWith(area))),
  );
  const { language, maxWaitDays, maxPriceEur, age } = wishes;
  const speaks = columns.languages.asking((all) => all.length === 0 || all.includes(language ?? ''));
  const far = (slot: number): boolean =>
    postcodes.length > 0 &&
    ((columns.delivery[slot] as number) & online) === 0 &&
    !reaches(columns.areaSet[slot] as number);
  const misses = (wanted: number, given: number): boolean =>
    wanted !== 0 && given !== 0 && (wanted & given) === 0;
  const ageIn = (slot: number, of: number): boolean => {
    const most = columns.maxAge[slot] as number;
    return of >= (columns.minAge[slot] as number) && (most === UNKNOWN || of <= most);
  };
  return (slot) => {
    if (far(slot)) return 'region';
    if (age !== null && !ageIn(slot, age)) return 'age';
    if (misses(funding, columns.funding[slot] as number)) return 'funding';
    if (language !== null && !speaks(columns.languageSet[slot] as number)) return 'language';
    if (maxWaitDays !== null && (columns.wait[slot] as number) > maxWaitDays) return 'wait';
    if (maxPriceEur !== null && (columns.price[slot] as number) > maxPriceEur) return 'price';
    if (misses(delivery, columns.delivery[slot] as number)) return 'delivery';
    return null;
  };
};
