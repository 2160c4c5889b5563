import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Span } from './appointment.ts';
import {
  type Calendar,
  checkTimes,
  freeTimes,
  isInWeek,
  momentOf,
  overlap,
  workweekOf,
} from './slots.rules.ts';

const span = (day: string, clock: string, minutes = 60): Span => {
  const startsAt = momentOf(day, clock);
  return { startsAt, endsAt: new Date(startsAt.getTime() + minutes * 60_000) };
};
/** Tuesday 10 March 2026, ten o'clock there. */
const NOW = momentOf('2026-03-10', '10:00');
const free: Calendar = { week: workweekOf(null), busy: [], away: [] };

test('a time there is a moment, summer and winter', () => {
  const table: [string, string, string][] = [
    ['2026-01-15', '14:30', '2026-01-15T13:30:00.000Z'],
    ['2026-03-27', '10:00', '2026-03-27T09:00:00.000Z'],
    // The clock goes forward in the night before.
    ['2026-03-29', '10:00', '2026-03-29T08:00:00.000Z'],
    ['2026-10-25', '10:00', '2026-10-25T09:00:00.000Z'],
    ['2026-10-23', '10:00', '2026-10-23T08:00:00.000Z'],
  ];
  for (const [day, clock, utc] of table) assert.equal(momentOf(day, clock).toISOString(), utc);
});

test('a week is read from the line that colleagues and customers read', () => {
  const works = (hours: string | null, workHours?: number[]) =>
    workweekOf(hours, workHours ?? null).map((one) => (one ? `${one[0] / 60}-${one[1] / 60}` : ''));
  const table: [string | null, string[]][] = [
    [null, ['', '8-18', '8-18', '8-18', '8-18', '8-18', '']],
    [
      'Maandag tot en met donderdag, van 8.30 tot 17 uur.',
      ['', '8.5-17', '8.5-17', '8.5-17', '8.5-17', '', ''],
    ],
    ['ma, wo en vr 9:00–15:00', ['', '9-15', '', '9-15', '', '9-15', '']],
    ['Dinsdag en zaterdag van 10 tot 14 uur', ['', '', '10-14', '', '', '', '10-14']],
    [
      'Vier dagen per week, van 7 tot 15 uur. Ook door de week.',
      ['', '7-15', '7-15', '7-15', '7-15', '7-15', ''],
    ],
    ['Bel gerust', ['', '8-18', '8-18', '8-18', '8-18', '8-18', '']],
    ['Monday to Friday, from 9 to 17', ['', '9-17', '9-17', '9-17', '9-17', '9-17', '']],
  ];
  for (const [hours, expected] of table) assert.deepEqual(works(hours), expected, hours ?? 'none');
  assert.deepEqual(works('Maandag tot en met vrijdag, van 9 tot 17 uur.', [8, 0, 8, 0, 0, 0, 0]), [
    '',
    '9-17',
    '',
    '9-17',
    '',
    '',
    '',
  ]);
});

test('within the week of who comes, and not on a holiday', () => {
  const week = workweekOf('Maandag tot en met donderdag, van 8.30 tot 17 uur.');
  const table: [Span, boolean][] = [
    [span('2026-03-11', '08:30'), true],
    [span('2026-03-11', '08:00'), false],
    [span('2026-03-11', '16:00'), true],
    [span('2026-03-11', '16:30'), false],
    [span('2026-03-13', '10:00'), false],
    // Easter Monday and King's Day.
    [span('2026-04-06', '10:00'), false],
    [span('2026-04-27', '10:00'), false],
    // On either side of the change of the clock.
    [span('2026-03-26', '08:30'), true],
    [span('2026-03-30', '08:30'), true],
  ];
  for (const [time, expected] of table)
    assert.equal(isInWeek(week, time), expected, time.startsAt.toISOString());
});

test('which times may be proposed', () => {
  const two = [span('2026-03-11', '10:00'), span('2026-03-12', '14:00')];
  const busy = { ...free, busy: [span('2026-03-12', '14:30')] };
  const table: [string, Parameters<typeof checkTimes>, ReturnType<typeof checkTimes>][] = [
    ['two', [two, free, NOW], undefined],
    ['none', [[], free, NOW], 'no-times'],
    ['one is no choice', [two.slice(1), free, NOW], 'no-times'],
    ['one that she said yes to', [two.slice(1), free, NOW, 1], undefined],
    ['six', [[9, 10, 11, 13, 14, 15].map((h) => span('2026-03-11', `${h}:00`, 30)), free, NOW], 'too-many'],
    ['yesterday', [[span('2026-03-09', '10:00'), ...two], free, NOW], 'past'],
    ['within the hour', [[span('2026-03-10', '10:30'), ...two], free, NOW], 'too-early'],
    ['the same twice', [[two[0] as Span, ...two], free, NOW], 'twice'],
    ['on a Sunday', [[span('2026-03-15', '10:00'), ...two], free, NOW], 'day-off'],
    [
      'in her leave',
      [two, { ...free, away: [{ fromDay: '2026-03-12', untilDay: '2026-03-20' }] }, NOW],
      'day-off',
    ],
    [
      'the day she is back',
      [two, { ...free, away: [{ fromDay: '2026-03-01', untilDay: '2026-03-11' }] }, NOW],
      undefined,
    ],
    ['taken', [two, busy, NOW], 'busy'],
    ['right after another', [[span('2026-03-12', '15:30'), two[0] as Span], busy, NOW], undefined],
  ];
  for (const [what, args, expected] of table) assert.equal(checkTimes(...args), expected, what);
});

test('free times are what may be proposed, whatever is taken', () => {
  const hours = ['Maandag tot en met donderdag, van 8.30 tot 17 uur.', 'di en vr 9-13', null];
  const taken = fc.record({
    day: fc.integer({ min: 0, max: 20 }),
    half: fc.integer({ min: 16, max: 34 }),
    long: fc.integer({ min: 1, max: 8 }),
  });
  fc.assert(
    fc.property(
      fc.constantFrom(...hours),
      fc.array(taken, { maxLength: 40 }),
      fc.constantFrom(15, 30, 60, 90),
      // Around the change of the clock too.
      fc.constantFrom('2026-03-10', '2026-03-20', '2026-10-20', '2026-12-20'),
      (line, blocks, minutes, day) => {
        const now = momentOf(day, '10:00');
        const busy = blocks.map(({ day: n, half, long }) => {
          const startsAt = new Date(now.getTime() + n * 86_400_000 + (half - 20) * 1_800_000);
          return { startsAt, endsAt: new Date(startsAt.getTime() + long * 1_800_000) };
        });
        const calendar = { week: workweekOf(line), busy, away: [] };
        const times = freeTimes(calendar, { minutes, days: 21, most: 5 }, now);
        if (times.length > 0) assert.equal(checkTimes(times, calendar, now, 1), undefined);
        assert.ok(times.every((one) => !busy.some((other) => overlap(one, other))));
      },
    ),
    { numRuns: process.env['AANZET_PROVE'] ? 2000 : 120, seed: 25 },
  );
});
