import type { Tx } from '../../platform/database/door.ts';
import { distanceBetween } from './coarse-places.rules.ts';
import { centresOf } from './matching.sql.ts';
import { noteUnknownPlaces } from './pdok/note-unknown-places.ts';

/** In km, by postcode as asked. */
export class Distances extends Map<string, number> {
  /** Those of which only the areas of two digits were known: said as 'about'. */
  readonly coarse = new Set<string>();
}

const four = (postcode: string): string => postcode.slice(0, 4);

/**
 * How far postcodes are from one: between the centres of their areas of four digits, and where the table of places
 * does not know one, roughly, by the middle of its area of two digits.
 * @returns one whose place is not known at all is left out
 */
export const distances = async (
  tx: Tx,
  fromPostcode: string,
  postcodes: readonly string[],
): Promise<Distances> => {
  const asked = [...new Set([fromPostcode, ...postcodes].map(four))];
  const known = new Map((await centresOf(tx, asked)).map((centre) => [centre.postcode, centre]));
  noteUnknownPlaces(
    tx,
    asked.filter((postcode) => !known.has(postcode)),
  );
  const away = new Distances();
  for (const postcode of postcodes) {
    const distance = distanceBetween(fromPostcode, postcode, known);
    if (!distance) continue;
    away.set(postcode, distance.km);
    if (!distance.exact) away.coarse.add(postcode);
  }
  return away;
};
