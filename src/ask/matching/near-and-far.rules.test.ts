import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearAndFar } from './near-and-far.rules.ts';

const fits = (...all: number[]) => all.map((fit) => ({ fit }));

test('what fits well is near, what fits a little is far, the order stays', () => {
  assert.deepEqual(nearAndFar(fits(4, 3, 2, 1, 0)), { near: fits(4, 3), far: fits(2, 1) });
  assert.deepEqual(nearAndFar(fits(2, 2, 1)), { near: fits(2, 2), far: fits(1) });
  assert.deepEqual(nearAndFar(fits(1, 1, 0)), { near: fits(1, 1), far: [] });
  assert.deepEqual(nearAndFar(fits(0)), { near: [], far: [] });
  assert.deepEqual(nearAndFar([]), { near: [], far: [] });
});
