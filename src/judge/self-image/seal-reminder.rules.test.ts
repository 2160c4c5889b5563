import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closingSoon } from './seal-reminder.rules.ts';

for (const [day, quarter] of [
  ['2026-12-31', undefined],
  ['2027-01-14', undefined],
  ['2027-01-15', '2026Q4'],
  ['2027-01-28', '2026Q4'],
  // Closed: what was not sealed can't be any more.
  ['2027-01-29', undefined],
  ['2026-04-20', '2026Q1'],
] as const)
  test(`on ${day}: ${quarter ?? 'nothing'}`, () => assert.equal(closingSoon(day), quarter));
