import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { workingSum } from './working-sum.rules.ts';
import { OFFICE_WEEK, type WorkingCalendar, workingMsBetween } from './working-time.rules.ts';

const FROM = new Date('2026-03-01T00:00:00Z');
const TO = new Date('2026-11-30T00:00:00Z');
const hours = (from: string, to: string, calendar: WorkingCalendar = OFFICE_WEEK): number => {
  const at = workingSum(calendar, FROM, TO);
  return (at(Date.parse(to)) - at(Date.parse(from))) / 3_600_000;
};

describe('working time as a sum', () => {
  const cases: [string, string, number, string][] = [
    ['2026-03-10T09:00:00Z', '2026-03-10T11:00:00Z', 2, 'within a day'],
    ['2026-03-10T16:00:00Z', '2026-03-11T08:00:00Z', 2, 'a night is not counted'],
    ['2026-03-13T16:00:00Z', '2026-03-16T08:00:00Z', 2, 'nor a weekend'],
    ['2026-04-02T15:00:00Z', '2026-04-07T07:00:00Z', 2, 'nor Good Friday and Easter, in summer time'],
    ['2026-03-10T20:00:00Z', '2026-03-10T22:00:00Z', 0, 'nor an evening'],
    ['2020-01-01T00:00:00Z', '2026-03-02T09:00:00Z', 2, 'from before the range: as from its beginning'],
  ];
  for (const [from, to, wanted, what] of cases) test(what, () => assert.equal(hours(from, to), wanted));

  test('is what is counted day by day, for any calendar and moments', () => {
    const day = fc.option(
      fc
        .tuple(fc.integer({ min: 0, max: 22 }), fc.integer({ min: 1, max: 12 }))
        .map(([opens, long]) => ({ opens: opens / 2, closes: Math.min(24, opens / 2 + long) })),
    );
    const moment = fc.integer({ min: FROM.getTime(), max: TO.getTime() });
    const week = fc
      .array(day, { minLength: 7, maxLength: 7 })
      .filter((days) => days.some((one) => one !== null));
    fc.assert(
      fc.property(week, moment, moment, (days, one, other) => {
        const calendar = { week: days, closed: ['2026-05-12', '2026-09-01'] };
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const at = workingSum(calendar, FROM, TO);
        assert.equal(at(to) - at(from), workingMsBetween(new Date(from), new Date(to), calendar));
      }),
      { seed: 5, numRuns: 60 },
    );
  });
});
