import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bytesShown, countShown } from './amounts.rules.ts';

const cases: [number, string][] = [
  [0, '0 kB'],
  [512, '0,5 kB'],
  [9_940, '9,9 kB'],
  [10_400, '10 kB'],
  [999_400, '999 kB'],
  [999_600, '1 MB'],
  [1_536_000, '1,5 MB'],
  [52_000_000_000, '52 GB'],
  [3_200_000_000_000, '3,2 TB'],
];
for (const [bytes, shown] of cases)
  test(`${bytes} bytes: ${shown}`, () => assert.equal(bytesShown(bytes, 'nl'), shown));

test('counts in the way of the language', () => {
  assert.equal(countShown(1_234_567, 'nl'), '1.234.567');
  assert.equal(countShown(1_234_567, 'en'), '1,234,567');
});
