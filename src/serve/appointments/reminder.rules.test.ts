import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Channel } from './appointment.ts';
import { afterQuiet, channelsFor, isQuiet, mobileOf, reminderAt, usualChannel } from './reminder.rules.ts';
import { momentOf } from './slots.rules.ts';

const at = momentOf;

test('when she is reminded', () => {
  const table: [string, Channel, Date, Date, Date | undefined][] = [
    [
      'a week ahead: the day before at ten',
      'email',
      at('2026-03-17', '14:00'),
      at('2026-03-10', '10:00'),
      at('2026-03-16', '10:00'),
    ],
    [
      'over the change of the clock',
      'sms',
      at('2026-03-29', '14:00'),
      at('2026-03-10', '10:00'),
      at('2026-03-28', '10:00'),
    ],
    [
      'and the day after it',
      'sms',
      at('2026-03-30', '14:00'),
      at('2026-03-10', '10:00'),
      at('2026-03-29', '10:00'),
    ],
    [
      'tomorrow, agreed this afternoon: three hours before',
      'email',
      at('2026-03-11', '14:00'),
      at('2026-03-10', '15:00'),
      at('2026-03-11', '11:00'),
    ],
    [
      'tomorrow early: that would be at night',
      'email',
      at('2026-03-11', '09:00'),
      at('2026-03-10', '15:00'),
      undefined,
    ],
    ['agreed a moment ago', 'email', at('2026-03-10', '15:00'), at('2026-03-10', '10:00'), undefined],
    ['she wants none', 'none', at('2026-03-17', '14:00'), at('2026-03-10', '10:00'), undefined],
    [
      'a letter lies ready six days before',
      'letter',
      at('2026-03-24', '14:00'),
      at('2026-03-10', '10:00'),
      at('2026-03-18', '08:00'),
    ],
    [
      'a letter at once when it is sooner',
      'letter',
      at('2026-03-14', '14:00'),
      at('2026-03-10', '10:00'),
      at('2026-03-10', '10:00'),
    ],
    [
      'a letter that would come too late',
      'letter',
      at('2026-03-12', '14:00'),
      at('2026-03-10', '10:00'),
      undefined,
    ],
  ];
  for (const [what, channel, starts, agreed, expected] of table)
    assert.equal(reminderAt(channel, starts, agreed)?.toISOString(), expected?.toISOString(), what);
});

test('never in the quiet hours, never after it, never before it was agreed', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 500 * 24 * 60 }),
      fc.integer({ min: 1, max: 40 * 24 * 60 }),
      fc.constantFrom<Channel>('email', 'sms'),
      (offset, ahead, channel) => {
        const agreed = new Date(Date.UTC(2026, 0, 1) + offset * 60_000);
        const starts = new Date(agreed.getTime() + ahead * 60_000);
        const due = reminderAt(channel, starts, agreed);
        if (!due) return;
        assert.ok(due > agreed && due < starts);
        assert.equal(isQuiet(due), false);
      },
    ),
    { numRuns: process.env['AANZET_PROVE'] ? 20_000 : 500, seed: 25 },
  );
});

test('what waited for a server that was away does not go out at night', () => {
  const table: [Date, Date][] = [
    [at('2026-03-10', '10:00'), at('2026-03-10', '10:00')],
    [at('2026-03-10', '20:00'), at('2026-03-11', '08:00')],
    [at('2026-03-10', '23:59'), at('2026-03-11', '08:00')],
    [at('2026-03-10', '03:00'), at('2026-03-10', '08:00')],
    [at('2026-03-28', '22:00'), at('2026-03-29', '08:00')],
  ];
  for (const [now, expected] of table) assert.equal(afterQuiet(now).toISOString(), expected.toISOString());
});

test('by what way she can be reminded', () => {
  const sms = { sms: true };
  const reach = { email: 'riet@example.test', phone: '06 12 34 56 70' };
  assert.deepEqual(channelsFor(reach, sms), ['email', 'sms', 'letter', 'none']);
  assert.deepEqual(channelsFor(reach, { sms: false }), ['email', 'letter', 'none']);
  assert.deepEqual(channelsFor({ email: null, phone: '(0123) 45 67 89' }, sms), ['letter', 'none']);
  assert.equal(usualChannel(['email', 'letter', 'none'], 'sms'), 'email');
  assert.equal(usualChannel(['email', 'letter', 'none'], 'none'), 'none');
});

test('a mobile number as it is dialled from anywhere', () => {
  const table: [string | null, string | undefined][] = [
    ['06 12 34 56 70', '+31612345670'],
    ['+31 6 12345670', '+31612345670'],
    ['0031612345670', '+31612345670'],
    ['(0123) 45 67 89', undefined],
    [null, undefined],
  ];
  for (const [phone, expected] of table) assert.equal(mobileOf(phone), expected);
});
