/**
 * The order of offers, from their sums. The server renders it and the browser repeats it after each stone,
 * so both use this file.
 */
import { type Stability, stabilityOf } from './order-stability.rules.ts';
import {
  type Candidate,
  type Criterion,
  LOTS,
  mostPoints,
  pointsOf,
  type Range,
  rangeText,
  type Sum,
  sumOf,
  surest,
} from './order-sum.rules.ts';

export * from './order-stability.rules.ts';
export * from './order-sum.rules.ts';

export type Fit = 'best' | 'perhaps' | 'good' | 'less' | 'none';
export type Standing = Sum & {
  id: string;
  name: string;
  /** Where it stood in the list that was given. */
  index: number;
  /** per criterion; low and high differ where something is not known */
  points: Record<string, Range>;
  /** The first of the places that are shared; undefined when nothing is laid. */
  place: number | undefined;
  shared: boolean;
  fit: Fit;
};
export type Comparison = {
  laid: boolean;
  max: number;
  criteria: Criterion[];
  standings: Standing[];
  reason: Reason;
  stability: Stability;
};
export type Reason =
  | { kind: 'neutral' }
  | { kind: 'tie'; names: string[] }
  | { kind: 'lead'; name: string; criterion: string }
  | { kind: 'close'; name: string };

type Summed = Sum & Pick<Candidate, 'id' | 'lot'>;

/**
 * Sums, order and places. Who is surely better stands above; where ranges overlap nobody knows, and the lot of this
 * question decides where in its range an offer is put. That spot depends on the offer alone, so that adding or
 * removing an offer never swaps two others. Offers that overlap, directly or by way of others, share a place.
 */
export function compareOffers(criteria: Criterion[], candidates: Candidate[]): Comparison {
  const max = criteria.reduce((sum, { stones }) => sum + (stones ?? 0) * mostPoints, 0);
  const laid = max > 0;
  const ordered = candidates
    .map((candidate, index) => ({ ...candidate, index, ...sumOf(criteria, candidate) }))
    .sort(upperFirst);
  const best = surest(ordered.map(({ total }) => total));
  const places = placesOf(ordered);
  const standings = ordered.map((one, at): Standing => {
    const { id, name, index, parts, total } = one;
    const place = laid ? places[at] : undefined;
    const shared = laid && places.filter((other) => other === place).length > 1;
    const points = Object.fromEntries(criteria.map(({ key }) => [key, pointsOf(one, key)]));
    return { id, name, index, points, parts, total, place, shared, fit: fitOf(laid, total, best, max) };
  });
  return {
    laid,
    max,
    criteria,
    standings,
    reason: reasonFor(laid, criteria, standings, best),
    stability: stabilityOf(criteria, candidates),
  };
}

const spot = ({ total: { low, high }, lot }: Summed): number => low * LOTS + (high - low) * lot;

const upperFirst = (a: Summed, b: Summed): number =>
  spot(b) - spot(a) || b.lot - a.lot || (a.id < b.id ? -1 : 1);

/** A new place begins where everyone above is surely better than everyone from here on. */
function placesOf(ordered: readonly Summed[]): number[] {
  let place = 1;
  return ordered.map((_, at) => {
    const above = Math.min(...ordered.slice(0, at).map(({ total }) => total.low));
    const below = Math.max(...ordered.slice(at).map(({ total }) => total.high));
    if (above > below) place = at + 1;
    return place;
  });
}

/** From this share of all points on, an offer fits well. */
export const wellFrom = 0.6;

// Best only because of what is not known yet is perhaps the best.
function fitOf(laid: boolean, total: Range, best: number, max: number): Fit {
  if (!laid) return 'none';
  if (total.high >= best) return total.low < best ? 'perhaps' : 'best';
  return middle(total) / max >= wellFrom ? 'good' : 'less';
}

function reasonFor(laid: boolean, criteria: Criterion[], standings: Standing[], best: number): Reason {
  const leaders = standings.filter(({ total }) => total.high >= best);
  const [first] = leaders;
  if (!laid || !first) return { kind: 'neutral' };
  if (leaders.length > 1) return { kind: 'tie', names: leaders.map(({ name }) => name) };
  const second = standings[1];
  const widest = criteria
    .map(({ key, name }) => ({ name, by: gap(first.parts[key], second?.parts[key]) }))
    .reduce((most, next) => (next.by > most.by ? next : most), { name: '', by: 0 });
  if (!second || widest.by <= 0) return { kind: 'close', name: first.name };
  return { kind: 'lead', name: first.name, criterion: widest.name };
}

const gap = (a: Range | undefined, b: Range | undefined): number => (a && b ? middle(a) - middle(b) : 0);
const middle = ({ low, high }: Range): number => (low + high) / 2;

/** Names of what counts most; none while nothing is laid. */
export function heaviest(criteria: Criterion[]): string[] {
  const most = Math.max(0, ...criteria.map(({ stones }) => stones ?? 0));
  return most === 0 ? [] : criteria.filter(({ stones }) => stones === most).map(({ name }) => name);
}

/** A cell of the sum: a dash while its stone is not laid. */
export const partText = ({ parts }: Standing, { key, stones }: Criterion): string => {
  const part = parts[key];
  return stones === undefined || !part ? '–' : rangeText(part);
};
export const totalText = ({ total, place }: Standing): string =>
  place === undefined ? '–' : rangeText(total);

/** Which sentence a line of the sum has. */
export const lineKind = (
  { points }: Standing,
  { key, stones }: Criterion,
): 'known' | 'unknown' | 'notLaid' =>
  stones === undefined ? 'notLaid' : points[key]?.low === points[key]?.high ? 'known' : 'unknown';
/** Points times stones, as they fill that sentence. */
export function lineValues(standing: Standing, criterion: Criterion): Record<string, string | number> {
  const points = standing.points[criterion.key];
  return {
    points: points ? rangeText(points) : '',
    stones: criterion.stones ?? 0,
    part: partText(standing, criterion),
  };
}

const listed = (names: string[], and: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${and}${names.at(-1)}`;

/** What the sentence for a reason is filled with. */
export function reasonValues(reason: Reason, and: string): Record<string, string> {
  switch (reason.kind) {
    case 'neutral':
      return {};
    case 'tie':
      return { names: listed(reason.names, and) };
    case 'lead':
      return { name: reason.name, criterion: reason.criterion.toLowerCase() };
    case 'close':
      return { name: reason.name };
  }
}
