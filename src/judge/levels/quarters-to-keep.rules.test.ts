import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Quarter } from '../protocol/index.ts';
import { quartersToKeep } from './quarters-to-keep.rules.ts';

const kept = (quarter: Quarter, withResults: boolean) => ({ quarter, withResults });
type Known = Parameters<typeof quartersToKeep>[0];
// 2026Q1 closes on 29 April (28 days after its end); without results it is kept from 6 May on.
const rows: [what: string, known: Known, today: string, expected: string][] = [
  ['nothing happened', { taken: [], counted: [], kept: [] }, '2026-06-01', ''],
  ['results came', { taken: ['2026Q1'], counted: ['2026Q1'], kept: [] }, '2026-04-30', '2026Q1'],
  ['no results yet, and it may take a week', { taken: [], counted: ['2026Q1'], kept: [] }, '2026-05-05', ''],
  ['a week later the records alone', { taken: [], counted: ['2026Q1'], kept: [] }, '2026-05-06', '2026Q1'],
  [
    'they are made again when results come',
    { taken: ['2026Q1'], counted: ['2026Q1'], kept: [kept('2026Q1', false)] },
    '2026-06-01',
    '2026Q1',
  ],
  [
    'and then never more',
    { taken: ['2026Q1'], counted: ['2026Q1'], kept: [kept('2026Q1', true)] },
    '2026-06-01',
    '',
  ],
  [
    'the records alone once only',
    { taken: [], counted: ['2026Q1'], kept: [kept('2026Q1', false)] },
    '2026-06-01',
    '',
  ],
  ['a running quarter waits', { taken: [], counted: ['2026Q2'], kept: [] }, '2026-06-01', ''],
  [
    'oldest first: a year is made of the quarters before it',
    { taken: ['2026Q1', '2025Q4'], counted: [], kept: [] },
    '2026-06-01',
    '2025Q4 2026Q1',
  ],
];
for (const [what, known, today, expected] of rows)
  test(what, () => assert.equal(quartersToKeep(known, today).join(' '), expected));
