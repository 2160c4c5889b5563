import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearAndFar } from './near-and-far.rules.ts';

const fits = (...all: number[]) => all.map((fit) => ({ fit }));

test('one class below the best is still near; the order stays', () => {
  assert.deepEqual(nearAndFar(fits(5, 4, 3, 1)), { near: fits(5, 4), far: fits(3, 1) });
  assert.deepEqual(nearAndFar(fits(1, 1)), { near: fits(1, 1), far: [] });
  assert.deepEqual(nearAndFar(fits(2, 1)), { near: fits(2), far: fits(1) });
  assert.deepEqual(nearAndFar([]), { near: [], far: [] });
});
