import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { shuffled } from './shuffle.rules.ts';

test('nothing is lost, nothing is added', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (list) => {
      const sorted = (all: number[]) => [...all].sort((a, b) => a - b);
      assert.deepEqual(sorted(shuffled([...list], randomInt)), sorted(list));
    }),
  );
});

test('each order of three comes from the draws that belong to it, once', () => {
  const orders = [0, 1, 2].flatMap((first) =>
    [0, 1].map((second) => {
      const draws = [first, second];
      return shuffled(['a', 'b', 'c'], () => draws.shift() as number).join('');
    }),
  );
  assert.deepEqual([...orders].sort(), ['abc', 'acb', 'bac', 'bca', 'cab', 'cba']);
});
