import assert from 'node:assert/strict';
import { test } from 'node:test';
import { displayOf } from '../../../platform/auth/display.ts';
import type { Need } from './profile.ts';
import { withNeeds } from './screen.rules.ts';

const plain = displayOf('normal', 'light', []);

const told: [Need[], ReturnType<typeof displayOf>][] = [
  [[], plain],
  [['hears-badly', 'interpreter', 'together'], plain],
  [['large-letters'], displayOf('large', 'light', [])],
  [['read-aloud', 'pictures'], displayOf('normal', 'light', ['aloud', 'pictures'])],
  [['simple-words'], displayOf('normal', 'light', ['plain'])],
  [['large-letters', 'simple-words'], displayOf('large', 'light', ['plain'])],
  [['sees-badly'], displayOf('large', 'light', [])],
];
for (const [needs, wanted] of told)
  test(`her screens with ${needs.join(', ') || 'nothing told'}`, () =>
    assert.deepEqual(withNeeds(plain, needs), wanted));

test('nothing that she chose herself is taken away', () => {
  const chosen = displayOf('largest', 'dark', ['aloud']);
  assert.deepEqual(withNeeds(chosen, []), chosen);
  assert.deepEqual(
    withNeeds(chosen, ['large-letters', 'pictures']),
    displayOf('largest', 'dark', ['aloud', 'pictures']),
  );
});
