import type { Tx } from '../../platform/database/door.ts';
import { DELIVERY } from '../offers/index.ts';
import { distances } from './distances.ts';
import type { Columns } from './index/columns.ts';
import { limitsOf } from './index/limits.rules.ts';
import type { OfferIndex } from './index/offer-index.ts';
import type { SearchOptions } from './index/search.ts';
import { bitsOf } from './index/sets.ts';
import { FURTHEST_KM, type Need } from './need.ts';

const AT_HOME = bitsOf(['home'], DELIVERY);

/** Can she go there? What only comes to people's homes, she can't. Not known: perhaps. */
export const canGoTo = (columns: Columns, slot: number): boolean => columns.delivery[slot] !== AT_HOME;

export const postcodeAt = (columns: Columns, slot: number): string => String(columns.postcode[slot] ?? 0);

/** The postcodes of offers that are no further than she wants to travel; undefined when she said nothing of that. */
export const reachable = async (
  tx: Tx,
  { columns }: OfferIndex,
  { travelKm }: Need,
  from: string | undefined,
): Promise<ReadonlySet<string> | undefined> => {
  if (travelKm === null || from === undefined) return undefined;
  const all = new Set<string>();
  for (let slot = 0; slot < columns.size; slot += 1) all.add(postcodeAt(columns, slot));
  const away = await distances(tx, from, [...all]);
  return new Set([...away].flatMap(([postcode, km]) => (km <= travelKm ? [postcode] : [])));
};

/**
 * The hard limits of a need, for who wants to travel too: what does not come to her, she may go to.
 * @param near postcodes that are no further than she wants to go, see `reachable`
 */
export const limitsWithTravel = (
  { columns }: OfferIndex,
  need: Need,
  postcodes: readonly string[],
  near: ReadonlySet<string> | undefined,
): SearchOptions['reasonOf'] => {
  const strict = limitsOf(columns, need, postcodes);
  if (need.travelKm === null) return strict;
  const anywhere = need.travelKm === FURTHEST_KM;
  const otherwise = limitsOf(columns, need, []);
  return (slot) => {
    const reason = strict(slot);
    const goes =
      reason === 'region' &&
      canGoTo(columns, slot) &&
      (anywhere || near?.has(postcodeAt(columns, slot)) === true);
    return goes ? otherwise(slot) : reason;
  };
};
