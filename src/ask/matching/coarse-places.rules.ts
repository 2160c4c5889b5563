import { AREAS } from './coarse-places.data.ts';
import { kilometres, type Point } from './distance.rules.ts';

/** Roughly where a postcode is, by its first two digits; undefined when there is no such area. */
export const coarsePlace = (postcode: string): Point | undefined => {
  const area = AREAS[postcode.slice(0, 2)];
  return area && { latitude: area[0], longitude: area[1] };
};

/** `exact`: between the centres of two areas of four digits; else about so far, off by up to some thirty km. */
export type Distance = { km: number; exact: boolean };
const NOWHERE: ReadonlyMap<string, Point> = new Map();

/**
 * How far two postcodes are apart, as exactly as is known.
 * @param known centres by four digits; what is not in it stands in the middle of its area of two digits
 * @returns undefined when an area is not known, or when nothing can be said inside one
 */
export const distanceBetween = (
  from: string,
  to: string,
  known: ReadonlyMap<string, Point> = NOWHERE,
): Distance | undefined => {
  const [a, b] = [known.get(from.slice(0, 4)), known.get(to.slice(0, 4))];
  if (a && b) return { km: kilometres(a, b), exact: true };
  if (from.slice(0, 2) === to.slice(0, 2)) return undefined;
  const [start, end] = [a ?? coarsePlace(from), b ?? coarsePlace(to)];
  return start && end && { km: kilometres(start, end), exact: false };
};

/** Between two postcodes, in km, by the areas of their first two digits; null inside one area or when one is not known. */
export const kilometresBetween = (from: string, to: string): number | null =>
  distanceBetween(from, to)?.km ?? null;

// What is really within 10 km lies at most 33.7 km apart between the middles of areas: 400,000 random pairs of the
// centres of 2021 (MIT, Peter Arends). Half of the coarse distances are within 6.5 km, 99 % within 29 km.
const SURELY_FAR_KM = 40;

/** The distance as far as points may follow from it; null when it is too coarse to tell. */
export const kmForPoints = ({ km, exact }: Distance): number | null =>
  exact || km > SURELY_FAR_KM ? km : null;
