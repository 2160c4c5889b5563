import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toldDay } from './told-day.ts';

const clock = () => new Date('2026-11-22T10:00:00Z');

test('the demo tells its past quarters: another day, and back to today', () => {
  const day = toldDay(clock, true);
  day.tell('2026-04-28');
  assert.equal(day.clock().toISOString(), '2026-04-28T12:00:00.000Z');
  day.tell(undefined);
  assert.deepEqual(day.clock(), clock());
});

test('where people judge nobody sets the day: a quarter would close, and could be opened, before its time', () => {
  for (const demo of [false, undefined]) {
    const day = toldDay(clock, demo);
    assert.throws(() => day.tell('2027-01-29'), /only in the demo/);
    assert.deepEqual(day.clock(), clock());
  }
});
