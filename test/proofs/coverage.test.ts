import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shareOf } from '../../src/judge/publication/index.ts';
import { chance } from '../setup/random-verdicts.ts';

const PROVE = process.env.AANZET_PROVE === '1';
const SIZES = PROVE ? [10, 12, 15, 20, 25, 35, 50, 75, 100, 150, 250, 350, 500] : [10, 25, 100, 500];
const RUNS = PROVE ? 2000 : 60;
const ITEMS = 4;
/** 0.02, 0.06, … 0.98 */
const SHARES = Array.from({ length: 25 }, (_, at) => 0.02 + at * 0.04);

/**
 * One person's answers hang together by 0.5: half of the people answer all items alike, the others each item by itself.
 * Two answers of one person are then the same answer with probability ½, else independent: a correlation of 0.5.
 * @returns per verdict its own share of top boxes, in quarters
 */
const quarters = (p: number, next: () => number): number => {
  const first = next() < p ? 1 : 0;
  if (next() < 0.5) return first * ITEMS;
  let sum = first;
  for (let item = 1; item < ITEMS; item += 1) if (next() < p) sum += 1;
  return sum;
};

/** How often the 90 % interval holds the true share. Intervals are made once for each sum: there are only 4n + 1. */
const coverage = (n: number, p: number, runs: number, next: () => number): number => {
  const known = new Map<number, boolean>();
  let held = 0;
  for (let run = 0; run < runs; run += 1) {
    let sum = 0;
    for (let verdict = 0; verdict < n; verdict += 1) sum += quarters(p, next);
    let inside = known.get(sum);
    if (inside === undefined) {
      const { low, high } = shareOf(sum / ITEMS, n);
      inside = low <= p && p <= high;
      known.set(sum, inside);
    }
    if (inside) held += 1;
  }
  return held / runs;
};

test('the 90 % interval of a share holds the truth in 88.5 to 97 of 100, whatever n; answers of one person correlated', () => {
  const next = chance(2026);
  for (const n of SIZES) {
    const each = SHARES.map((p) => coverage(n, p, RUNS, next));
    const mean = each.reduce((sum, one) => sum + one, 0) / each.length;
    if (PROVE)
      console.log(`n ${n}: ${(mean * 100).toFixed(1)} of 100, least ${(Math.min(...each) * 100).toFixed(1)}`);
    assert.ok(mean >= 0.885 && mean <= 0.97, `n ${n}: ${mean}`);
  }
});
