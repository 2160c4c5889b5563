import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { NINETY, normalBelow } from './normal.rules.ts';
import { placesOf } from './place.rules.ts';
import { type Observed, posteriorsOf } from './posterior.rules.ts';
import { coverage, leadSeen } from './simulate.rules.ts';

const near = (actual: number, wanted: number, within: number, what = ''): void =>
  assert.ok(Math.abs(actual - wanted) <= within, `${what} ${actual} is not ${wanted} ± ${within}`);

describe('the normal distribution', () => {
  for (const [z, below] of [
    [0, 0.5],
    [1, 0.8413447460685429],
    [-1, 0.15865525393145707],
    [NINETY, 0.95],
    [-3, 0.0013498980316300933],
  ] as const)
    test(`below ${z} lies ${below}`, () => near(normalBelow(z), below, 1e-12));
});

describe('the model', () => {
  test('alone: its own mark, and 1.645 standard errors to either side', () => {
    const [one] = posteriorsOf([{ mean: 8, se: 0.2 }]);
    near(one?.mean ?? 0, 8, 1e-9);
    near(one?.low ?? 0, 8 - 0.2 * NINETY, 1e-6);
    near(one?.high ?? 0, 8 + 0.2 * NINETY, 1e-6);
  });

  test('far apart: hardly any pooling, so nearly as published', () => {
    const ranges = posteriorsOf([5, 6, 7, 8, 9].map((mean) => ({ mean, se: 0.05 })));
    ranges.forEach(({ mean, low }, at) => {
      near(mean, 5 + at, 0.01);
      near(low, 5 + at - 0.05 * NINETY, 0.01);
    });
  });

  test('all the same: one mark, and ranges narrower than each has by itself', () => {
    const ranges = posteriorsOf(Array.from({ length: 30 }, () => ({ mean: 7.5, se: 0.3 })));
    for (const { mean, low, high } of ranges) {
      near(mean, 7.5, 1e-9);
      assert.ok(high - low < 0.3 * 2 * NINETY * 0.7);
    }
  });

  test('with few marks the range is wide and pulled to the others', () => {
    const [sure, unsure] = posteriorsOf([
      { mean: 8, se: 0.1 },
      { mean: 9, se: 0.6 },
      { mean: 8.2, se: 0.1 },
      { mean: 7.9, se: 0.1 },
    ]);
    assert.ok((unsure?.mean ?? 9) < 8.8);
    assert.ok((unsure?.high ?? 0) - (unsure?.low ?? 0) > (sure?.high ?? 9) - (sure?.low ?? 0));
  });
});

const observed = fc.record({
  mean: fc.double({ min: 3, max: 9.5, noNaN: true }),
  se: fc.double({ min: 0.05, max: 0.6, noNaN: true }),
});

describe('places', () => {
  // Worked by hand: C lies wholly under A and B; A and B touch.
  test('1 + who is better as a whole; who touches shares', () => {
    const places = placesOf([
      { mean: 8.5, low: 8.2, high: 8.8 },
      { mean: 8.3, low: 8, high: 8.6 },
      { mean: 7, low: 6.8, high: 7.2 },
      { mean: 7.6, low: 7.1, high: 8.1 },
    ]);
    assert.deepEqual(
      places.map(({ place, best, worst }) => [place, best, worst]),
      [
        [1, 1, 2],
        [1, 1, 3],
        [3, 3, 4],
        [2, 2, 4],
      ],
    );
  });

  test('the order in which organisations are given changes nothing', () => {
    fc.assert(
      fc.property(fc.array(observed, { minLength: 1, maxLength: 8 }), (all) => {
        const there = all.map((_, at) => all.length - 1 - at);
        const back = posteriorsOf(there.map((at) => all[at] as Observed));
        posteriorsOf(all).forEach(({ low, high }, at) => {
          const other = back[there[at] as number];
          near(low, other?.low ?? -1, 1e-6);
          near(high, other?.high ?? -1, 1e-6);
        });
      }),
      { numRuns: 25 },
    );
  });

  test('with the same certainty a better mark never has a worse place', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 3, max: 9.5, noNaN: true }), { minLength: 2, maxLength: 10 }),
        fc.double({ min: 0.05, max: 0.5, noNaN: true }),
        (marks, se) => {
          const places = placesOf(posteriorsOf(marks.map((mean) => ({ mean, se }))));
          for (const [i, one] of marks.entries())
            for (const [j, other] of marks.entries())
              if (one > other) assert.ok((places[i]?.place ?? 9) <= (places[j]?.place ?? 0));
        },
      ),
      { numRuns: 40 },
    );
  });

  test('a place lies within its own bounds, and somebody is first', () => {
    fc.assert(
      fc.property(fc.array(observed, { minLength: 1, maxLength: 10 }), (all) => {
        const places = placesOf(posteriorsOf(all));
        assert.ok(places.some(({ place }) => place === 1));
        for (const { place, best, worst } of places)
          assert.ok(best === place && place <= worst && worst <= all.length);
      }),
      { numRuns: 40 },
    );
  });
});

// Seeded samples; the full size, and what comes of it: test/proofs/league.test.ts and docs/measures.md.
describe('in simulation', () => {
  test('thirty truly equal organisations share one place in 95 % of runs', () => {
    assert.ok(coverage({ runs: 60, organisations: 30, tau: 0, seed: 1 }).oneShared >= 0.95);
  });

  for (const tau of [0, 0.2, 0.6])
    test(`ranges of places contain the true place in 90 % of runs, also all at once (spread ${tau})`, () => {
      const found = coverage({ runs: 40, organisations: 30, tau, seed: 2 });
      assert.ok(found.placeRange >= 0.99 && found.allPlaceRanges >= 0.9, JSON.stringify(found));
    });

  test('a lead of two standard errors: ahead, and never with a worse place', () => {
    const seen = leadSeen({ runs: 60, organisations: 30, tau: 0.6, lead: 2, seed: 3 });
    assert.ok(seen.ahead >= 0.95 && seen.notWorse >= 0.95 && seen.betterPlace >= 0.5, JSON.stringify(seen));
  });
});
