import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysBetween, linesOf, settled, sumOf, sumsBy, widths } from './figures.rules.ts';

test('days are counted as on a calendar, also over the change of the clock', () => {
  const days = (from: string, until: string) => daysBetween(new Date(from), new Date(until));
  assert.equal(days('2026-03-10T22:30:00Z', '2026-03-11T05:00:00Z'), 1);
  assert.equal(days('2026-03-28T12:00:00Z', '2026-03-30T12:00:00Z'), 2);
  assert.equal(days('2026-03-10T09:00:00Z', '2026-03-10T10:00:00Z'), 0);
  assert.equal(days('2026-03-12T09:00:00Z', '2026-03-10T10:00:00Z'), 0);
});

test('a line a name, the largest first', () => {
  const counts = [
    { name: 'ggz', when: '2026-1', n: 1 },
    { name: 'ouderen', when: '2025-4', n: 2 },
    { name: 'ouderen', when: '2026-1', n: 3 },
    { name: 'jeugd', when: '2020-1', n: 9 },
  ];
  assert.deepEqual(linesOf(counts, ['2025-4', '2026-1']), [
    { name: 'ouderen', cells: [2, 3], n: 5 },
    { name: 'ggz', cells: [0, 1], n: 1 },
  ]);
});

test('bars: whole per cents of the largest, and something is never nothing', () => {
  assert.deepEqual(widths([200, 100, 1, 0]), [100, 50, 2, 0]);
  assert.deepEqual(widths([]), []);
  assert.deepEqual(widths([0]), [0]);
});

test('promises add up per kind and per month', () => {
  const none = { kept: 0, broken: 0, open: 0, dropped: 0 };
  const counts = [
    { ...none, what: 'contact', month: '2026-01', kept: 3, broken: 1 },
    { ...none, what: 'answer', month: '2026-01', dropped: 1 },
    { ...none, what: 'contact', month: '2026-02', kept: 1, open: 2 },
  ];
  const all = sumOf(counts);
  assert.deepEqual(all, { kept: 4, broken: 1, open: 2, dropped: 1 });
  assert.equal(settled(all), 5);
  assert.deepEqual(
    sumsBy(counts, 'what').map(({ name, sum }) => [name, sum.kept]),
    [
      ['contact', 4],
      ['answer', 0],
    ],
  );
  assert.deepEqual(
    sumsBy(counts, 'month').map(({ name, sum }) => [name, sum.kept]),
    [
      ['2026-01', 3],
      ['2026-02', 1],
    ],
  );
});
