import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agreement, kappa, type Pair } from './kappa.ts';

const times = (count: number, pair: Pair): Pair[] => Array.from({ length: count }, () => pair);

// By hand: seven of ten are equal; by chance .5·.5 + .3·.3 + .2·.2 = .38 would be.
// Squared differences: seen (1 + 1 + 4) / 10 = .6; by chance 2·(.15·1 + .10·4 + .06·1) = 1.22.
const example: Pair[] = [...times(4, [0, 0]), ...times(2, [1, 1]), [2, 2], [0, 1], [1, 2], [2, 0]];

test('kappa of an example worked out by hand', () => {
  assert.ok(Math.abs((kappa(example, 'none') ?? 0) - (0.7 - 0.38) / (1 - 0.38)) < 1e-12);
  assert.ok(Math.abs((kappa(example, 'quadratic') ?? 0) - (1 - 0.6 / 1.22)) < 1e-12);
});
test('always the same is 1, and neither order nor who is first matters', () => {
  assert.equal(kappa([...times(3, [0, 0]), [3, 3]], 'quadratic'), 1);
  const turned = example.toReversed().map(([a, b]): Pair => [b, a]);
  assert.ok(Math.abs((kappa(turned, 'none') ?? 0) - (kappa(example, 'none') ?? 1)) < 1e-12);
});
test('as often as by chance is 0; where chance always agrees there is no kappa', () => {
  const independent: Pair[] = [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ];
  assert.equal(kappa(independent, 'none'), 0);
  assert.equal(kappa(times(5, [0, 0]), 'none'), null);
  assert.equal(kappa([], 'quadratic'), null);
});
test('one step off costs less than two with quadratic weights only', () => {
  const rest = [...times(5, [0, 0]), ...times(5, [2, 2]), ...times(5, [1, 1])];
  const near = kappa([...rest, [0, 1], [1, 0]], 'quadratic') ?? 0;
  const far = kappa([...rest, [0, 2], [2, 0]], 'quadratic') ?? 0;
  assert.ok(near > far);
});
test('two gradings: every question with every offer, and what either graded', () => {
  const found = agreement(
    [
      { id: 'q1', kind: 'care', grades: { a: 3, b: 1 } },
      { id: 'q2', kind: 'none', grades: {} },
      { id: 'only here', kind: 'care', grades: { c: 3 } },
    ],
    [
      { id: 'q2', kind: 'care', grades: { c: 1 } },
      { id: 'q1', kind: 'care', grades: { a: 3 } },
    ],
    ['a', 'b', 'c', 'd'],
  );
  assert.equal(found.questions, 2);
  assert.equal(found.every_pair.pairs, 8);
  assert.equal(found.every_pair.equal, 0.75);
  assert.equal(found.graded_by_either.pairs, 3);
  assert.equal(found.graded_by_either.equal, 0.333);
  assert.equal(found.kind.equal, 0.5);
});
