import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lives } from './region.ts';

test('an honest no in time keeps the promise of an answer, as it does in the product', () => {
  const all = lives(new Date('2026-11-22T12:00:00Z'), 120);
  const refused = all
    .flatMap(({ customer_case }) => customer_case)
    .filter(({ state }) => state === 'no-room');
  assert.ok(refused.length > 5);
  const asked = new Map(
    all
      .flatMap(({ promise }) => promise)
      .flatMap((one) => (one.what === 'contact' ? [[one.case_id, one]] : [])),
  );
  for (const { id, closed_at } of refused) {
    const promise = asked.get(id);
    const inTime = closed_at !== null && promise && closed_at <= promise.due_at;
    assert.equal(promise?.kept_at ?? null, inTime ? closed_at : null);
  }
});
