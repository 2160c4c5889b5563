import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  OFFICE_WEEK,
  type WorkingCalendar,
  workingMsBetween,
} from '../../../platform/clock/working-time.rules.ts';
import type { Clock } from '../model/model.ts';
import { parseClock } from '../model/parse-clock.rules.ts';
import { changedClocks, dueAfterPause, dueOf, leftOf, nextTry, timesOf, waitsFor } from './due.rules.ts';

const clock = (text: string, written = ''): Clock => {
  const read = parseClock(text, written);
  assert.ok(read, text);
  return read;
};
const at = (text: string) => new Date(text);
/** Fridays only, and closed on one of them. */
const FRIDAYS: WorkingCalendar = {
  week: [null, null, null, null, null, { opens: 9, closes: 12 }, null],
  closed: ['2026-03-20'],
};

const cases: [string, string, string, WorkingCalendar, string][] = [
  ['PT48H', '2026-03-10T10:00+01:00', '2026-03-12T10:00+01:00', OFFICE_WEEK, 'hours as they are'],
  ['PT48H working', '2026-03-13T10:00+01:00', '2026-03-17T10:00+01:00', OFFICE_WEEK, 'two working days'],
  ['PT4H working', '2026-03-13T16:00+01:00', '2026-03-16T10:00+01:00', OFFICE_WEEK, 'working hours'],
  [
    'PT24H working',
    '2026-03-13T10:00+01:00',
    '2026-03-27T10:00+01:00',
    FRIDAYS,
    'their own week, a closed day skipped',
  ],
  ['PT4H working', '2026-03-10T10:00+01:00', '2026-03-27T10:00+01:00', FRIDAYS, 'over two short days'],
  [
    'P6W law wmo-2.3.2',
    '2026-03-10T10:00+01:00',
    '2026-04-22T00:00+02:00',
    OFFICE_WEEK,
    'through the end of the day',
  ],
  ['P5D law x', '2026-03-10T10:00+01:00', '2026-03-17T00:00+01:00', OFFICE_WEEK, 'not on a Sunday: Monday'],
  [
    'P1M law x',
    '2026-03-03T10:00+01:00',
    '2026-04-08T00:00+02:00',
    OFFICE_WEEK,
    'not on Good Friday or at Easter',
  ],
  ['PT24H law x', '2026-03-13T10:00+01:00', '2026-03-14T10:00+01:00', OFFICE_WEEK, 'a law in hours'],
  ['P1M', '2026-01-31T10:00+01:00', '2026-02-28T10:00+01:00', OFFICE_WEEK, 'a shorter month'],
  ['P1Y2M', '2026-01-15T10:00+01:00', '2027-03-15T10:00+01:00', OFFICE_WEEK, 'years and months'],
  ['2026-05-01', '2026-03-10T10:00+01:00', '2026-05-01T00:00+02:00', OFFICE_WEEK, 'a day begins'],
  ['2026-05-01T12:00:00Z', '2026-03-10T10:00+01:00', '2026-05-01T12:00Z', OFFICE_WEEK, 'a moment'],
  ['R3/PT12H', '2026-03-10T10:00+01:00', '2026-03-10T22:00+01:00', OFFICE_WEEK, 'the first of three'],
];
describe('when a clock goes off', () => {
  for (const [text, from, due, calendar, why] of cases)
    test(`${text} from ${from}: ${why}`, () => {
      assert.equal(dueOf(clock(text), at(from), calendar).toISOString(), at(due).toISOString());
    });

  test('how often after that', () => {
    assert.deepEqual(
      ['PT1H', 'R3/PT1H', 'R1/PT1H', 'R/PT1H'].map((text) => timesOf(clock(text))),
      [0, 2, 0, null],
    );
  });
});

describe('what a clock waits for', () => {
  const table: [string, boolean, boolean][] = [
    // clock, the customer is at turn, a handover
    ['PT48H working', true, true],
    ['P3D', true, true],
    ['P6W law wmo-2.3.2', false, false],
    ['P2W law awb-4.15 pauses', true, false],
    ['2026-05-01', false, false],
  ];
  for (const [text, customer, handover] of table)
    test(text, () => {
      const read = clock(text);
      assert.deepEqual(
        [waitsFor(read, 'customer'), waitsFor(read, 'customer-step'), waitsFor(read, 'handover')],
        [customer, customer, handover],
      );
      assert.equal(waitsFor({ ...read, hers: true }, 'customer'), false, 'her own step');
    });

  test('only what changes is changed, and two reasons are one pause', () => {
    const own = clock('P3D');
    const now = at('2026-03-10T10:00Z');
    const row = { id: '1', clock: own, dueAt: at('2026-03-11T10:00Z'), leftMs: null };
    const [paused] = changedClocks([row], ['customer', 'handover'], now, OFFICE_WEEK);
    assert.deepEqual(paused, { ...row, dueAt: null, leftMs: 86_400_000 });
    assert.ok(paused);
    assert.deepEqual(changedClocks([paused], ['handover'], now, OFFICE_WEEK), []);
    const [again] = changedClocks([paused], [], at('2026-03-20T10:00Z'), OFFICE_WEEK);
    assert.deepEqual(again, { ...row, dueAt: at('2026-03-21T10:00Z') });
  });
});

test('a pause of no time changes nothing; a longer pause never comes sooner', () => {
  const clocks = ['PT48H working', 'PT7H working', 'P3D', 'P2W law x pauses', 'PT24H law x pauses'].map(
    (text) => clock(text),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...clocks),
      fc.integer({ min: 0, max: 700 * 24 }),
      fc.integer({ min: 0, max: 1 }),
      fc.array(fc.integer({ min: 0, max: 2_000 }), { minLength: 2, maxLength: 2 }),
      (one, hour, late, pauses) => {
        const from = new Date(Date.UTC(2026, 0, 1) + hour * 3_600_000);
        const due = dueOf(one, from, OFFICE_WEEK);
        const stop = new Date(from.getTime() + late * 1_800_000);
        const left = leftOf(one, due, stop, OFFICE_WEEK);
        const again = dueAfterPause(one, left, stop, OFFICE_WEEK);
        const meant = due > stop ? due : stop;
        // The end of a working day and the beginning of the next are the same in working time.
        if (one.working) assert.equal(workingMsBetween(again, meant, OFFICE_WEEK), 0);
        else assert.equal(again.getTime(), meant.getTime());
        const [short = 0, long = 0] = pauses.toSorted((a, b) => a - b);
        const after = (hours: number) =>
          dueAfterPause(one, left, new Date(stop.getTime() + hours * 3_600_000), OFFICE_WEEK).getTime();
        assert.ok(after(short) <= after(long));
        assert.ok(after(short) >= again.getTime());
      },
    ),
    { seed: 20, numRuns: 400 },
  );
});

test('tried again after longer and longer, and then a person must look', () => {
  const now = at('2026-03-10T10:00Z');
  assert.deepEqual(
    [1, 2, 3, 4, 5].map((attempts) => {
      const next = nextTry(attempts, now);
      return next && (next.getTime() - now.getTime()) / 60_000;
    }),
    [1, 5, 30, 120, undefined],
  );
});
