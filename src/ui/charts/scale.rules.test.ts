import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { across, anchorAt, down, ticksOf, unbroken } from './scale.rules.ts';

const hundred = { from: 0, to: 100 };

describe('where a value lies', () => {
  for (const [value, expected] of [
    [0, 4],
    [50, 50],
    [100, 96],
    [-20, 4],
    [140, 96],
  ] as const)
    test(`${value} of 100 lies at ${expected} per cent`, () =>
      assert.equal(across(value, hundred), expected));

  test('more never lies further left, and always inside the picture', () =>
    fc.assert(
      fc.property(
        fc.double({ min: -50, max: 150, noNaN: true }),
        fc.double({ min: 0, max: 50, noNaN: true }),
        (a, more) => {
          const [left, right] = [across(a, hundred), across(a + more, hundred)];
          assert.ok(left <= right && left >= 4 && right <= 96);
        },
      ),
    ));

  test('more never lies lower', () => {
    assert.equal(down(0, hundred, 20, 200), 200);
    assert.equal(down(100, hundred, 20, 200), 20);
    assert.equal(down(50, hundred, 20, 200), 110);
  });

  test('a label at an end is set inwards', () => {
    assert.deepEqual([4, 50, 96].map(anchorAt), ['start', 'middle', 'end']);
  });
});

describe('lines to read by', () => {
  test('few and round', () => {
    assert.deepEqual(ticksOf(hundred), [0, 20, 40, 60, 80, 100]);
    assert.deepEqual(ticksOf({ from: 0, to: 10 }), [0, 2, 4, 6, 8, 10]);
    assert.deepEqual(ticksOf({ from: 0, to: 2 }), [0, 0.5, 1, 1.5, 2]);
    assert.deepEqual(ticksOf({ from: 3, to: 3 }), [3]);
  });
});

describe('a line over quarters', () => {
  test('breaks where a quarter is not told', () =>
    assert.deepEqual(
      unbroken([undefined, 3, 4, undefined, 5]).map((run) => run.map(({ at }) => at)),
      [[1, 2], [4]],
    ));
});
