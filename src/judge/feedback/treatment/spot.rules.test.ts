import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mostAndLeast, spotAsked, spotValue } from './spot.rules.ts';
import type { Spot } from './treatment.ts';

const all: Spot = { scope: 'organisation', id: '', label: 'Alle klanten' };
const team: Spot = { scope: 'team', id: 'a', label: 'Team Noord' };
const other: Spot = { scope: 'team', id: 'b', label: 'Team Zuid' };
const nurse: Spot = { scope: 'profession', id: 'nurse', label: 'Verpleegkundige' };
const spots = [all, team, other, nurse] as const;

const rows: [string | null, string[], Spot][] = [
  [null, [], all],
  [null, ['b'], other],
  ['alles', ['b'], all],
  ['team:a', ['b'], team],
  ['profession:nurse', [], nurse],
  ['team:of-somebody-else', ['b'], all],
];
for (const [asked, mine, wanted] of rows)
  test(`${asked} by who works in '${mine}' is ${spotValue(wanted)}`, () =>
    assert.equal(spotAsked(spots, asked, mine), wanted));

const told = (respect?: number, listened?: number, welcome?: number) =>
  (
    [
      ['respect', respect],
      ['listened', listened],
      ['welcome', welcome],
      ['friendly', 0],
    ] as const
  ).map(([measure, mean]) => ({ measure, here: mean === undefined ? undefined : { mean } }));

test('the level itself is no item; what is hidden is neither most nor least', () => {
  assert.deepEqual(mostAndLeast(told(0.5, 0.9, 0.3)), { most: 'listened', least: 'welcome' });
  assert.deepEqual(mostAndLeast(told(0.5, 0.9)), { most: 'listened', least: 'respect' });
  assert.equal(mostAndLeast(told(0.5)), undefined);
  assert.equal(mostAndLeast(told()), undefined);
  assert.equal(mostAndLeast(told(0.5, 0.5)), undefined);
});
