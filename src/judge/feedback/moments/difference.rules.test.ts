import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { chance } from '../../../../test/setup/random-verdicts.ts';
import { shareOf } from '../../publication/index.ts';
import { differenceOf, LEAST_TO_COMPARE, type Side, whatItSays } from './difference.rules.ts';

const near = (value: number, wanted: number): void =>
  assert.ok(Math.abs(value - wanted) < 5e-4, `${value} is not ${wanted}`);

describe('by hand', () => {
  // Means 0.5 and 0.7; ranges ±0.1 on the sides that count: √(0.1² + 0.1²) = 0.1414; upwards √(0.06² + 0.08²) = 0.1.
  const before: Side = { n: 40, mean: 0.5, low: 0.42, high: 0.6 };
  const after: Side = { n: 40, mean: 0.7, low: 0.6, high: 0.76 };
  test('square and add', () => {
    const { mean, low, high } = differenceOf(before, after);
    near(mean, 0.2);
    near(low, 0.2 - 0.1414);
    near(high, 0.3);
  });

  const rows: [string, Side, Side, string][] = [
    ['wholly above nought', before, after, 'better'],
    ['wholly below nought', after, before, 'worse'],
    ['nought inside', before, { ...after, mean: 0.58, low: 0.48, high: 0.68 }, 'early'],
    ['few before', { ...before, n: 19 }, after, 'early'],
    ['few after', before, { ...after, n: 19 }, 'early'],
    ['just enough', { ...before, n: 20 }, { ...after, n: 20 }, 'better'],
  ];
  for (const [name, one, other, says] of rows)
    test(`${name}: ${says}`, () => assert.equal(whatItSays(one, other), says));
});

const side = fc
  .tuple(fc.integer({ min: 10, max: 400 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([n, p]) => shareOf(Math.round(p * n), n));

describe('of any two published shares', () => {
  test('the interval holds the difference, and the other way round is its mirror', () => {
    fc.assert(
      fc.property(side, side, (a, b) => {
        const [to, fro] = [differenceOf(a, b), differenceOf(b, a)];
        assert.ok(to.low <= to.mean && to.mean <= to.high);
        near(to.low, -fro.high);
        near(to.high, -fro.low);
      }),
    );
  });

  test('the same figure is never better or worse; nor is anything with few verdicts', () => {
    fc.assert(
      fc.property(side, (a) => {
        assert.equal(whatItSays(a, a), 'early');
        assert.equal(
          whatItSays({ ...a, n: LEAST_TO_COMPARE - 1 }, { n: 99, mean: 1, low: 1, high: 1 }),
          'early',
        );
      }),
    );
  });

  test('a better quarter after never turns better into too early', () => {
    fc.assert(
      fc.property(side, fc.integer({ min: 20, max: 200 }), fc.nat(), (before, n, seed) => {
        const k = seed % n;
        if (whatItSays(before, shareOf(k, n)) === 'better')
          assert.equal(whatItSays(before, shareOf(k + 1, n)), 'better');
      }),
    );
  });
});

/** Share of draws in which the true difference is inside, and in which nothing changed yet it says so. */
const drawn = (runs: number, n: number, p: number, q: number) => {
  const next = chance(2026 + n);
  const draw = (of: number) => {
    let k = 0;
    for (let at = 0; at < n; at += 1) k += next() < of ? 1 : 0;
    return shares.get(k) ?? shares.set(k, shareOf(k, n)).get(k) ?? shareOf(k, n);
  };
  const shares = new Map<number, ReturnType<typeof shareOf>>();
  let [inside, said] = [0, 0];
  for (let run = 0; run < runs; run += 1) {
    const [a, b] = [draw(p), draw(q)];
    const { low, high } = differenceOf(a, b);
    if (low <= q - p && q - p <= high) inside += 1;
    if (whatItSays(a, b) !== 'early') said += 1;
  }
  return { inside: inside / runs, said: said / runs };
};

const RUNS = process.env.AANZET_PROVE === undefined ? 2000 : 40_000;
for (const n of [20, 30, 60, 200])
  for (const [p, q] of [
    [0.7, 0.7],
    [0.6, 0.85],
    [0.9, 0.9],
  ] as const)
    test(`n ${n}, ${p} to ${q}: the interval holds the true difference in about nine of ten draws`, () => {
      const { inside, said } = drawn(RUNS, n, p, q);
      assert.ok(inside >= 0.87 && inside <= 0.96, String(inside));
      if (p === q) assert.ok(said <= 0.13, String(said));
    });
