import { placesOf } from './place.rules.ts';
import { type Observed, posteriorsOf } from './posterior.rules.ts';

/** How the league does in worlds of which we know the truth. Seeded: the same again. Used by tests and proofs alone. */
export type World = { runs: number; organisations: number; tau: number; seed: number };

export type Coverage = {
  /** share of organisations whose 90 % range holds their true mark */
  range: number;
  /** share of organisations whose range of places holds their true place */
  placeRange: number;
  /** share of runs in which all of them do */
  allPlaceRanges: number;
  /** share of runs in which all share place 1 */
  oneShared: number;
  /** mean width of a range of places, as a part of all places */
  width: number;
};

const OVERALL = 7.5;
const LEAST_SE = 0.1;
const MOST_SE = 0.4;

/**
 * Marks that are normal, as the model says, with standard errors from 0.1 (some 400 verdicts) to 0.4 (some 25).
 * @param understated how many times larger the error really is: when verdicts of one person in several quarters hang together
 */
export const coverage = ({ runs, organisations: k, tau, seed }: World, understated = 1): Coverage => {
  const { uniform, normal } = chance(seed);
  const found = { range: 0, placeRange: 0, allPlaceRanges: 0, oneShared: 0, width: 0 };
  for (let run = 0; run < runs; run += 1) {
    const truth = Array.from({ length: k }, () => OVERALL + tau * normal());
    const seen = truth.map((mean): Observed => {
      const se = LEAST_SE + (MOST_SE - LEAST_SE) * uniform();
      return { mean: mean + understated * se * normal(), se };
    });
    const { held, places } = hold(truth, seen);
    found.range += held.filter(({ range }) => range).length / k;
    found.placeRange += held.filter(({ place }) => place).length / k;
    found.allPlaceRanges += held.every(({ place }) => place) ? 1 : 0;
    found.oneShared += places.every(({ place }) => place === 1) ? 1 : 0;
    found.width += places.reduce((sum, { best, worst }) => sum + (worst - best + 1) / k, 0) / k;
  }
  return {
    range: found.range / runs,
    placeRange: found.placeRange / runs,
    allPlaceRanges: found.allPlaceRanges / runs,
    oneShared: found.oneShared / runs,
    width: found.width / runs,
  };
};

/** Who is truly equal truly shares the places among them: a range must hold one of those. */
const hold = (truth: readonly number[], seen: readonly Observed[]) => {
  const ranges = posteriorsOf(seen);
  const places = placesOf(ranges);
  const held = truth.map((mean, at) => {
    const better = truth.filter((one) => one > mean).length;
    const worse = truth.filter((one) => one < mean).length;
    const [range, place] = [ranges[at] as (typeof ranges)[number], places[at] as (typeof places)[number]];
    return {
      range: range.low <= mean && mean <= range.high,
      place: place.best <= truth.length - worse && place.worst >= better + 1,
    };
  });
  return { held, places };
};

export type LeadSeen = { ahead: number; notWorse: number; betterPlace: number };

/**
 * One organisation that is truly better than one other, by so many standard errors of their difference, among others.
 * @returns shares of runs: its mark in the model is higher; its place is not worse; its place is better
 */
export const leadSeen = ({ runs, organisations: k, tau, lead, seed }: World & { lead: number }): LeadSeen => {
  const { normal } = chance(seed);
  const se = 0.2;
  const found = { ahead: 0, notWorse: 0, betterPlace: 0 };
  for (let run = 0; run < runs; run += 1) {
    const truth = Array.from({ length: k }, () => OVERALL + tau * normal());
    truth[0] = (truth[1] as number) + lead * se * Math.SQRT2;
    const ranges = posteriorsOf(truth.map((mean) => ({ mean: mean + se * normal(), se })));
    const [first, second] = placesOf(ranges);
    if ((ranges[0]?.mean ?? 0) > (ranges[1]?.mean ?? 0)) found.ahead += 1;
    if ((first?.place ?? k) <= (second?.place ?? 0)) found.notWorse += 1;
    if ((first?.place ?? k) < (second?.place ?? 0)) found.betterPlace += 1;
  }
  return {
    ahead: found.ahead / runs,
    notWorse: found.notWorse / runs,
    betterPlace: found.betterPlace / runs,
  };
};

export type Chance = { uniform(): number; normal(): number };
/** mulberry32, and Box–Muller on it. */
export const chance = (seed: number): Chance => {
  let state = seed;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  return { uniform, normal };
};
