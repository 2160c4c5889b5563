import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closingOf, endOfDay, holidays, isWorkingMoment, workingDeadline } from './working-time.rules.ts';

const local = (text: string) => new Date(text);
const cases: [string, number, string, string][] = [
  ['2026-03-10T10:00+01:00', 24, '2026-03-11T10:00+01:00', 'a working day later, same time'],
  ['2026-03-13T16:00+01:00', 24, '2026-03-16T16:00+01:00', 'Friday becomes Monday'],
  ['2026-03-13T16:00+01:00', 48, '2026-03-17T16:00+01:00', 'two working days'],
  ['2026-03-10T10:00+01:00', 4, '2026-03-10T14:00+01:00', 'working hours of the same day'],
  ['2026-03-10T15:00+01:00', 8, '2026-03-11T13:00+01:00', 'the rest goes on next morning'],
  [
    '2026-03-10T10:00+01:00',
    12,
    '2026-03-11T10:00+01:00',
    'never more than a working day for less than 24 hours',
  ],
  ['2026-03-10T23:30+01:00', 4, '2026-03-11T12:00+01:00', 'asked at night: it counts from the morning'],
  ['2026-03-14T12:00+01:00', 24, '2026-03-17T08:00+01:00', 'asked on Saturday'],
  ['2026-03-27T17:00+01:00', 2, '2026-03-30T09:00+02:00', 'over the start of summer time'],
  ['2026-10-23T17:00+02:00', 24, '2026-10-26T17:00+01:00', 'over its end'],
  ['2026-04-02T12:00+02:00', 24, '2026-04-07T12:00+02:00', 'Good Friday and Easter Monday are skipped'],
  ['2026-12-24T12:00+01:00', 24, '2026-12-28T12:00+01:00', 'Christmas'],
];
for (const [from, hours, expected, why] of cases)
  test(`${hours} hours from ${from}: ${why}`, () => {
    assert.equal(workingDeadline(local(from), hours).toISOString(), local(expected).toISOString());
  });

test('every promise falls inside working hours and not before it was made; more hours never come sooner', () => {
  for (let n = 0; n < 4000; n++) {
    const from = new Date(Date.UTC(2026, 0, 1) + n * 7_919_000);
    let last = from;
    for (const hours of [1, 8, 12, 24, 36, 48, 240]) {
      const due = workingDeadline(from, hours);
      assert.ok(isWorkingMoment(due), `${from.toISOString()} + ${hours} = ${due.toISOString()}`);
      assert.ok(due >= last);
      last = due;
    }
  }
});

test('the holidays of the Algemene termijnenwet', () => {
  // Easter Sunday of 2026 is 5 April.
  assert.deepEqual(holidays(2026), [
    '2026-01-01',
    '2026-04-03',
    '2026-04-06',
    '2026-04-27',
    '2026-05-05',
    '2026-05-14',
    '2026-05-25',
    '2026-12-25',
    '2026-12-26',
  ]);
  assert.ok(holidays(2025).includes('2025-04-26'), "King's Day on a Sunday is kept on Saturday");
});

test('the end of a day there, winter and summer', () => {
  assert.equal(endOfDay('2026-01-10').toISOString(), '2026-01-10T23:00:00.000Z');
  assert.equal(endOfDay('2026-07-10').toISOString(), '2026-07-10T22:00:00.000Z');
  assert.equal(closingOf('2026-07-10').toISOString(), '2026-07-10T16:00:00.000Z');
});
