import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupOf, isLate, isSoon, monthsAt, nowUntil, partOfDay, percentKept } from './today.rules.ts';

// 10 March 2026 is a Tuesday in winter time: UTC is one hour behind.
const at = (hour: number, minute = 0, day = 10) => new Date(Date.UTC(2026, 2, day, hour - 1, minute));
const ours = (nextBy: Date | null) => ({ turn: 'organisation' as const, nextBy });

test('the greeting follows the clock on the wall, in summer too', () => {
  assert.deepEqual([at(3), at(5), at(11, 59), at(12), at(17, 59), at(18), at(23, 59)].map(partOfDay), [
    'night',
    'morning',
    'morning',
    'afternoon',
    'afternoon',
    'evening',
    'evening',
  ]);
  assert.equal(partOfDay(new Date('2026-07-01T09:59:00Z')), 'morning');
  assert.equal(partOfDay(new Date('2026-07-01T10:00:00Z')), 'afternoon');
});

test("'now' reaches to noon in the morning and two whole hours on after it", () => {
  assert.deepEqual(nowUntil(at(9)), at(12));
  assert.deepEqual(nowUntil(at(13, 10)), at(16));
  assert.deepEqual(nowUntil(at(14)), at(16));
  assert.deepEqual(nowUntil(at(23, 30)), at(24));
});

test('what is late or due soon stands under now, then today, then later', () => {
  const now = at(9);
  assert.equal(groupOf(ours(at(17, 0, 9)), now), 'now');
  assert.equal(groupOf(ours(at(12)), now), 'now');
  assert.equal(groupOf(ours(at(14, 30)), now), 'today');
  assert.equal(groupOf(ours(at(12, 0, 11)), now), 'later');
  assert.equal(groupOf(ours(null), now), 'later');
  assert.equal(groupOf({ turn: 'customer', nextBy: at(8) }, now), 'customer');
  assert.equal(groupOf({ turn: 'nobody', nextBy: null }, now), 'customer');
});

test('only we can be late', () => {
  assert.equal(isLate(ours(at(8)), at(9)), true);
  assert.equal(isLate(ours(at(9)), at(9)), false);
  assert.equal(isLate({ turn: 'customer', nextBy: at(8) }, at(9)), false);
});

test('soon is neither late nor a later day; danger is always now', () => {
  const now = at(9);
  assert.deepEqual(
    [ours(at(8)), ours(at(12)), ours(at(13)), ours(at(11, 0, 11)), ours(null)].map((one) => isSoon(one, now)),
    [false, true, false, false, false],
  );
  assert.equal(groupOf({ ...ours(at(12, 0, 12)), urgent: true }, now), 'now');
});

test('months begin on their first day, also around new year', () => {
  assert.deepEqual(monthsAt(at(9)), { month: '2026-03-01', before: '2026-02-01', next: '2026-04-01' });
  assert.deepEqual(monthsAt(new Date('2025-12-31T23:30:00Z')), {
    month: '2026-01-01',
    before: '2025-12-01',
    next: '2026-02-01',
  });
});

test('a percentage never rounds up to all, and says nothing of nothing', () => {
  assert.equal(percentKept({ kept: 249, of: 250 }), 99);
  assert.equal(percentKept({ kept: 0, of: 0 }), undefined);
});
