import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Example, learn, softmax } from './learn.rules.ts';

const one = (concept: number, ...marks: string[]): Example => ({
  marks: marks.map((mark) => [mark, 1]),
  concept,
  weight: 1,
});
const EXAMPLES = [
  one(0, 'douche', 'hulp'),
  one(0, 'douche', 'oud'),
  one(1, 'schuld', 'hulp'),
  one(1, 'schuld', 'brief'),
  one(0, 'eenmaal'),
];

test('a mark speaks for what it is said of, and a mark of everything for nothing', () => {
  const { marks, weights } = learn(EXAMPLES, 2);
  const of = (mark: string, concept: number): number => weights[marks.indexOf(mark) * 2 + concept] ?? 0;
  assert.ok(of('douche', 0) > 0.5 && of('douche', 1) < -0.5);
  assert.ok(of('schuld', 1) > 0.5);
  assert.ok(Math.abs(of('hulp', 0)) < of('douche', 0) / 2);
  assert.ok(!marks.includes('eenmaal'), 'what one example has alone is not learnt');
});

test('the same examples give the same weights', () => {
  assert.deepEqual(learn(EXAMPLES, 2), learn(EXAMPLES, 2));
});

test('shares sum to one and keep the order', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -30, max: 30, noNaN: true }), { minLength: 1 }), (sums) => {
      const shares = softmax(Float64Array.from(sums));
      assert.ok(Math.abs(shares.reduce((all, share) => all + share, 0) - 1) < 1e-9);
      for (const [at, share] of shares.entries())
        for (const [other, less] of shares.entries()) {
          assert.ok(share >= 0);
          if ((sums[at] ?? 0) > (sums[other] ?? 0)) assert.ok(share >= less);
        }
    }),
  );
});
