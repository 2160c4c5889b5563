import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linear, meanOf, ndcg, recall } from './measures.ts';

const near = (value: number | null, expected: number): void =>
  assert.ok(value !== null && Math.abs(value - expected) < 1e-12, `${value}, not ${expected}`);
const grades = { a: 3, b: 2, c: 1 };
const places = [1, 1 / Math.log2(3), 1 / 2];

test('the best order is 1, an empty answer 0, and nothing to find has no value', () => {
  near(ndcg(['a', 'b', 'c', 'x'], grades), 1);
  near(ndcg([], grades), 0);
  assert.equal(ndcg(['a'], {}), null);
});
test('gain is exponential unless told', () => {
  const [first = 0, second = 0, third = 0] = places;
  const ideal = 7 * first + 3 * second + third;
  near(ndcg(['x', 'a', 'b'], grades), (7 * second + 3 * third) / ideal);
  near(
    ndcg(['x', 'a', 'b'], grades, 10, linear),
    (3 * second + 2 * third) / (3 * first + 2 * second + third),
  );
});
test('only the first k count', () => {
  near(ndcg(['x', 'a'], grades, 1), 0);
  near(recall(['x', 'a', 'b'], grades, 2, 2), 1 / 2);
  near(recall(['c'], grades, 20, 1), 1 / 3);
  near(recall(['a'], grades, 1, 1), 1);
  assert.equal(recall(['a'], { c: 1 }, 20, 2), null);
});
test('a mean leaves out what has no value', () => {
  near(meanOf([1, null, 0]), 0.5);
  near(meanOf([null]), 0);
});
