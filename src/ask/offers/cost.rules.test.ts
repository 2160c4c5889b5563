import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { leavingIsFree, priceIsKnown } from './cost.rules.ts';

type Row = [
  priceEur: number | null,
  ownContribution: 'cak-wmo' | 'cak-wlz' | 'none' | 'private' | null,
  noticeDays: number | null,
  known: boolean,
  free: boolean | undefined,
];
// By hand: an own price not told is not known; days of notice cost whoever pays something, and nobody else.
const rows: Row[] = [
  [0, 'none', 28, true, true],
  [0, 'none', null, true, true],
  [0, null, 7, true, true],
  [21.8, 'cak-wmo', 14, true, false],
  [21.8, 'cak-wmo', 0, true, true],
  [21.8, 'cak-wmo', null, true, undefined],
  [null, 'cak-wlz', 28, true, false],
  [null, 'none', 7, true, undefined],
  [null, 'private', null, false, undefined],
  [null, 'private', 1, false, false],
  [45, 'private', 1, true, false],
  [0, 'private', 1, true, false],
  [12.5, null, 7, true, false],
  [null, null, 7, false, undefined],
  [null, null, 0, false, true],
];

describe('what it costs her', () => {
  for (const [priceEur, ownContribution, noticeDays, known, free] of rows)
    test(`${priceEur ?? 'no price'}, ${ownContribution ?? 'nothing said'}, ${noticeDays ?? 'no'} days`, () => {
      assert.equal(priceIsKnown({ priceEur, ownContribution }), known);
      assert.equal(leavingIsFree({ priceEur, ownContribution, noticeDays }), free);
    });
});
