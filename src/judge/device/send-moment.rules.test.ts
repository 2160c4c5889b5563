import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { closesOn } from '../protocol/index.ts';
import { isOver, lastDay, momentOf } from './send-moment.rules.ts';

const at = (text: string): number => Date.parse(text);

test('within a day, anywhere in it', () => {
  const now = at('2026-11-22T10:00:00Z');
  assert.equal(momentOf(now, '2026Q4', 0), now);
  assert.equal(momentOf(now, '2026Q4', 0.5), at('2026-11-22T22:00:00Z'));
});

test('never after the quarter has closed, however late she is', () => {
  const closes = at(`${closesOn('2026Q4')}T00:00:00Z`);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 90 * 86_400 }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (before, chance) => {
        const now = closes - before * 1000;
        const moment = momentOf(now, '2026Q4', chance);
        assert.ok(moment >= now && moment - now <= 86_400_000);
        assert.ok(moment < closes);
      },
    ),
  );
});

test('the last day is the one before it closes', () => {
  assert.equal(closesOn('2026Q4'), '2027-01-29');
  assert.equal(lastDay('2026Q4').toISOString().slice(0, 10), '2027-01-28');
  assert.deepEqual(
    [isOver(at('2027-01-28T20:00:00Z'), '2026Q4'), isOver(at('2027-01-29T08:00:00Z'), '2026Q4')],
    [false, true],
  );
});
