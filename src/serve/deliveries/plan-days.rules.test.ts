import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planDays } from './plan-days.rules.ts';

test('without weekdays: the weekday of the first day, once a week', () => {
  assert.deepEqual(planDays({ start: '2026-03-10', weekdays: [], weeks: 3 }), [
    '2026-03-10',
    '2026-03-17',
    '2026-03-24',
  ]);
});

test('some weekdays, from the first day on', () => {
  assert.deepEqual(planDays({ start: '2026-03-10', weekdays: [1, 4], weeks: 1 }), [
    '2026-03-12',
    '2026-03-16',
  ]);
  assert.deepEqual(
    planDays({ start: '2026-03-27', weekdays: [7], weeks: 1 }),
    ['2026-03-29'],
    'a day of 23 hours',
  );
});
