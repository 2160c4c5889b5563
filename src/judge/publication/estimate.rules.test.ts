import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { betaBelow, betaQuantile, logGamma, studentQuantile } from './beta.rules.ts';
import { markOf, shareOf } from './estimate.rules.ts';

const near = (actual: number, expected: number, within = 1e-10): void =>
  assert.ok(Math.abs(actual - expected) <= within, `${actual} is not ${expected}`);

describe('the incomplete beta', () => {
  test('ln Γ at whole and half numbers', () => {
    near(logGamma(1), 0, 1e-13);
    near(logGamma(0.5), Math.log(Math.sqrt(Math.PI)), 1e-13);
    near(logGamma(11), Math.log(3_628_800), 1e-11);
  });

  // Closed forms: I_x(a, 1) = x^a; I_x(1, b) = 1 − (1 − x)^b; I_x(½, ½) = (2/π) asin √x; whole a, b: a binomial tail.
  test('equals its closed forms', () => {
    for (const x of [1e-6, 0.01, 0.2, 0.5, 0.77, 0.999]) {
      for (const a of [0.5, 1, 3.5, 40]) near(betaBelow(x, a, 1), x ** a, 1e-13);
      for (const b of [0.5, 2, 17]) near(betaBelow(x, 1, b), 1 - (1 - x) ** b, 1e-13);
      near(betaBelow(x, 0.5, 0.5), (2 / Math.PI) * Math.asin(Math.sqrt(x)), 1e-13);
    }
    near(betaBelow(0.3, 2, 3), 0.3483, 1e-12);
    near(betaBelow(0.5, 500_000, 500_000), 0.5, 1e-9);
  });

  test('the quantile undoes it', () => {
    for (const [a, b] of [
      [0.5, 10.5],
      [9.5, 1.5],
      [70.5, 30.5],
      [0.5, 0.5],
    ] as const)
      for (const p of [0.05, 0.5, 0.95]) near(betaBelow(betaQuantile(p, a, b), a, b), p, 1e-12);
    near(betaQuantile(0.05, 0.5, 0.5), Math.sin((0.05 * Math.PI) / 2) ** 2, 1e-12);
  });

  test("Student's t as in the tables", () => {
    near(studentQuantile(0.95, 1), 6.313751514675, 1e-9);
    near(studentQuantile(0.95, 9), 1.833112932656, 1e-9);
    near(studentQuantile(0.95, 1e6), 1.644854, 1e-5);
  });
});

describe('estimates', () => {
  test('Jeffreys: never nought or one, and narrower with more verdicts', () => {
    const all = shareOf(10, 10);
    assert.ok(all.mean < 1 && all.low > 0.8 && all.high < 1);
    assert.deepEqual([all.n, all.k, all.mean], [10, 10, Number((10.5 / 11).toFixed(6))]);
    const more = shareOf(70, 100);
    const few = shareOf(7, 10);
    assert.ok(more.high - more.low < few.high - few.low);
    assert.ok(few.low < 0.7 && few.high > 0.7);
  });

  test('a share of shares need not be whole', () => {
    const { mean, low, high } = shareOf(7.25, 10);
    assert.ok(low < mean && mean < high);
  });

  test('a mark keeps inside 0–10, and unanimity is not certainty', () => {
    const all = markOf([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10]);
    assert.equal(all.mean, 10);
    assert.equal(all.high, 10);
    assert.ok(all.low < 10);
    const mixed = markOf([1, 0, 0, 0, 0, 2, 0, 3, 3, 1, 0]);
    assert.equal(mixed.n, 10);
    assert.ok(mixed.low < mixed.mean && mixed.mean < mixed.high);
  });
});
