import assert from 'node:assert/strict';
import { test } from 'node:test';
import { manySayNo, monthsOn, reviewState } from './review.rules.ts';

for (const [reviewOn, state] of [
  ['2026-03-09', 'overdue'],
  ['2026-03-10', 'soon'],
  ['2026-04-09', 'soon'],
  ['2026-04-10', 'fine'],
  ['2027-01-01', 'fine'],
] as const)
  test(`to be looked at on ${reviewOn}: ${state}`, () =>
    assert.equal(reviewState(reviewOn, '2026-03-10'), state));

for (const [from, months, day] of [
  ['2026-03-10', 6, '2026-09-10'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2026-12-31', 2, '2027-02-28'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-01-15', 24, '2028-01-15'],
] as const)
  test(`${months} months after ${from} is ${day}`, () => assert.equal(monthsOn(from, months), day));

for (const [yes, bit, no, many] of [
  [0, 0, 4, false],
  [0, 0, 5, true],
  [0, 2, 3, true],
  [5, 2, 3, true],
  [6, 2, 3, false],
] as const)
  test(`${yes} yes, ${bit} a little, ${no} no: ${many}`, () =>
    assert.equal(manySayNo({ yes, bit, no }), many));
