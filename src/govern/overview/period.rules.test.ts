import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lastFourQuarters } from './period.rules.ts';

const of = (now: string) => lastFourQuarters(new Date(now));

test('the running quarter and the three before it', () => {
  assert.deepEqual(of('2026-03-10T09:00:00Z'), {
    firstDay: '2025-04-01',
    until: new Date('2026-03-10T09:00:00Z'),
    quarters: ['2025-2', '2025-3', '2025-4', '2026-1'],
  });
  assert.deepEqual(of('2026-12-31T12:00:00Z').quarters, ['2026-1', '2026-2', '2026-3', '2026-4']);
  assert.equal(of('2026-12-31T12:00:00Z').firstDay, '2026-01-01');
});

test('a quarter begins at midnight in the Netherlands, not in Greenwich', () => {
  assert.deepEqual(of('2026-03-31T21:59:00Z').quarters.at(-1), '2026-1');
  assert.deepEqual(of('2026-03-31T22:00:00Z').quarters.at(-1), '2026-2');
});
