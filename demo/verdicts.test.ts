import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quartersAt } from '../src/judge/verdicts/keep-quarters.ts';
import { toldQuarters } from './verdicts.ts';

for (const [day, told] of [
  ['2026-11-22', ['2026Q2', '2026Q3']],
  // The fourth quarter is over, and verdicts of it still come in.
  ['2027-01-15', ['2026Q2', '2026Q3']],
  ['2027-01-29', ['2026Q3', '2026Q4']],
] as const)
  test(`on ${day} the demo tells of ${told.join(' and ')}`, () => assert.deepEqual(toldQuarters(day), told));

for (const [day, giving, making] of [
  ['2026-11-22', ['2026Q4'], ['2026Q4']],
  ['2026-12-11', ['2026Q4'], ['2026Q4', '2027Q1']],
  ['2027-01-15', ['2026Q4', '2027Q1'], ['2027Q1']],
  ['2027-01-29', ['2027Q1'], ['2027Q1']],
] as const)
  test(`on ${day} rights are given in ${giving.join(', ')}`, () =>
    assert.deepEqual(quartersAt(day), { giving, making }));
