import assert from 'node:assert/strict';
import { test } from 'node:test';
import { monthAfter } from './month.rules.ts';

test('a month on, and never a day that is not there', () => {
  const examples = [
    ['2026-03-10', '2026-04-10'],
    ['2026-01-31', '2026-02-28'],
    ['2024-01-31', '2024-02-29'],
    ['2026-12-15', '2027-01-15'],
    ['2026-10-31', '2026-11-30'],
  ] as const;
  for (const [day, after] of examples) assert.equal(monthAfter(day), after);
});
