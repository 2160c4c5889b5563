import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ITEMS, type ItemKey } from '../protocol/index.ts';
import { calibrationOf, calibrationOfAll, gapOf, gapsOf } from './gap.rules.ts';

const near = (a: number | undefined, b: number) =>
  assert.ok(a !== undefined && Math.abs(a - b) < 1e-9, `${a} is not ${b}`);

test('the gap is self minus customers, its interval theirs turned round', () => {
  // By hand: 0.90 − 0.55 = 0.35; 0.90 − 0.62 = 0.28; 0.90 − 0.48 = 0.42.
  const gap = gapOf('respect', 0.9, { mean: 0.55, low: 0.48, high: 0.62, n: 60 });
  near(gap.gap, 0.35);
  near(gap.low, 0.28);
  near(gap.high, 0.42);
  assert.equal(gap.stands, 'higher');
});

test('too high or too low only beyond the interval; without verdicts nothing is said', () => {
  const said = { mean: 0.6, low: 0.5, high: 0.7, n: 30 };
  const cases: [number, string][] = [
    [0.71, 'higher'],
    [0.7, 'same'],
    [0.6, 'same'],
    [0.5, 'same'],
    [0.49, 'lower'],
  ];
  for (const [self, stands] of cases) assert.equal(gapOf('quick', self, said).stands, stands, String(self));
  assert.deepEqual(gapOf('quick', 0.9, undefined), {
    measure: 'quick',
    self: 0.9,
    said: undefined,
    stands: 'few',
  });
});

test('calibration is the mean of absolute gaps over what is known', () => {
  const items = Object.fromEntries(ITEMS.map(({ key }) => [key, 0.5])) as Record<ItemKey, number>;
  const said: Record<string, number> = { respect: 0.3, listened: 0.6, welcome: 0.5 };
  const gaps = gapsOf({ items }, (measure) => {
    const mean = said[measure];
    return mean === undefined ? undefined : { mean, low: mean - 0.1, high: mean + 0.1, n: 20 };
  });
  // By hand: (0.2 + 0.1 + 0.0) / 3.
  near(calibrationOf(gaps)?.mean, 0.1);
  assert.equal(calibrationOf(gaps)?.items, 3);
  assert.equal(calibrationOf([]), undefined);
});

const share = fc.double({ min: 0, max: 1, noNaN: true });
test('it is never below nought, and nought only when every known item was right', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(share, share), { minLength: 1, maxLength: 12 }), (pairs) => {
      const gaps = pairs.map(([self, mean]) => gapOf('x', self, { mean, low: mean, high: mean, n: 25 }));
      const mean = calibrationOfAll([gaps, []])?.mean ?? Number.NaN;
      assert.ok(mean >= 0 && mean <= 1);
      assert.equal(
        mean === 0,
        pairs.every(([self, said]) => self === said),
      );
    }),
  );
});
