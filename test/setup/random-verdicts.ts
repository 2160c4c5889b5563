import { ITEMS, nextQuarter, PROFESSIONS, type Quarter, SCALE } from '../../src/judge/protocol/index.ts';
import {
  type BucketPlace,
  type OpenedVerdict,
  type Tally,
  type ToPublish,
  tallyOf,
} from '../../src/judge/publication/index.ts';

/** Whole random numbers that are the same on every run (mulberry32). */
export const chance = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

export type RandomRegion = {
  services: number;
  teams: number;
  /** Which part of all team × service there is. */
  density: number;
  /** Verdicts per bucket and quarter, on average. */
  size: number;
  quarters: number;
};

/** One organisation's hierarchy and several quarters of verdicts; mostly content, as real customers are. */
export const randomVerdicts = (seed: number, region: RandomRegion) => {
  const next = chance(seed);
  const buckets: BucketPlace[] = [];
  for (let service = 0; service < region.services; service += 1)
    for (let team = 0; team < region.teams; team += 1)
      if (next() < region.density || buckets.length === 0)
        buckets.push({
          bucket: `s${service}t${team}`,
          label: `Dienst ${service}, team ${team}`,
          service: `s${service}`,
          serviceLabel: `Dienst ${service}`,
          team: `t${team}`,
          teamLabel: `Team ${team}`,
        });
  const sizes = buckets.map(() => 1 + 2 * region.size * next());
  const mood = buckets.map(() => 0.55 + 0.35 * next());
  const people = Object.fromEntries(PROFESSIONS.map((one) => [one, Math.floor(next() * 8)]));
  const used = PROFESSIONS.slice(0, 1 + Math.floor(next() * 5));
  const verdict = (at: number): OpenedVerdict => ({
    bucket: (buckets[at] as BucketPlace).bucket,
    by: next() < 0.08 ? 'proxy' : next() < 0.1 ? 'with-help' : 'self',
    version: next() < 0.06 ? 'easy' : 'full',
    professions: used.filter(() => next() < 0.25),
    again: next() < 0.9 ? Math.min(10, Math.floor(4 + 7 * next())) : undefined,
    items: Object.fromEntries(
      ITEMS.map(({ key }, item) => [
        key,
        next() < 0.01 * item
          ? 'unknown'
          : SCALE[next() < (mood[at] ?? 0) ? 3 : next() < 0.6 ? 2 : next() < 0.7 ? 1 : 0],
      ]),
    ) as OpenedVerdict['items'],
  });
  let quarter: Quarter = '2026Q1';
  const quarters: Omit<ToPublish, 'earlier'>[] = [];
  for (let count = 0; count < region.quarters; count += 1, quarter = nextQuarter(quarter)) {
    const verdicts = buckets.flatMap((_, at) =>
      Array.from({ length: Math.round((sizes[at] ?? 0) * (0.6 + 0.8 * next())) }, () => verdict(at)),
    );
    const tally: Tally = tallyOf(verdicts);
    quarters.push({ organisation: 'o', name: 'O', quarter, tally, buckets, participation: [], people });
  }
  return quarters;
};
