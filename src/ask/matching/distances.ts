import type { Tx } from '../../platform/database/door.ts';
import { kilometres } from './distance.rules.ts';
import { centresOf } from './matching.sql.ts';

/**
 * How far postcodes are from one, in km, between the centres of their areas.
 * @returns by postcode as asked; one whose place is not known is left out
 */
export const distances = async (
  tx: Tx,
  fromPostcode: string,
  postcodes: readonly string[],
): Promise<Map<string, number>> => {
  const four = (postcode: string): string => postcode.slice(0, 4);
  const centres = await centresOf(tx, [...new Set([fromPostcode, ...postcodes].map(four))]);
  const at = new Map(centres.map((centre) => [centre.postcode, centre]));
  const from = at.get(four(fromPostcode));
  if (!from) return new Map();
  return new Map(
    postcodes.flatMap((postcode) => {
      const to = at.get(four(postcode));
      return to ? [[postcode, kilometres(from, to)] as const] : [];
    }),
  );
};
