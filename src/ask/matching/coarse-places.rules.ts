import { AREAS } from './coarse-places.data.ts';
import { kilometres, type Point } from './distance.rules.ts';

/** Roughly where a postcode is, by its first two digits; undefined when there is no such area. */
export const coarsePlace = (postcode: string): Point | undefined => {
  const area = AREAS[postcode.slice(0, 2)];
  return area && { latitude: area[0], longitude: area[1] };
};

/** Between two postcodes, in km, by the areas of their first two digits; null inside one area or when one is not known. */
export const kilometresBetween = (from: string, to: string): number | null => {
  const [a, b] = [coarsePlace(from), coarsePlace(to)];
  return a && b && from.slice(0, 2) !== to.slice(0, 2) ? kilometres(a, b) : null;
};
