import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { wish } from '../../../../test/setup/collector-world.ts';
import { capOf, isSameWish, refusalOfWish } from './wish.rules.ts';

test('one key for each twenty customers, and always one', () => {
  assert.deepEqual([0, 5, 20, 39, 40, 1_000].map(capOf), [1, 1, 1, 1, 2, 50]);
});

describe('which verdict groups get a key', () => {
  const cases: [string, ReturnType<typeof wish>[], string | undefined][] = [
    ['none', [], 'malformed'],
    ['one small organisation as a whole', [wish('a', 3)], undefined],
    ['two large enough', [wish('a', 20), wish('b', 25)], undefined],
    ['one of two too small to hide in', [wish('a', 200), wish('b', 19)], 'too-many-buckets'],
    ['the same twice', [wish('a', 40), wish('a', 40)], 'malformed'],
  ];
  for (const [name, buckets, expected] of cases)
    test(name, () => assert.equal(refusalOfWish(buckets), expected));
});

test('the same division, in whatever order', () => {
  assert.ok(isSameWish([wish('a'), wish('b')], [wish('b'), wish('a', 99)]));
  assert.ok(!isSameWish([wish('a')], [wish('a'), wish('b')]));
  assert.ok(!isSameWish([wish('a'), wish('b')], [wish('a'), wish('c')]));
});
