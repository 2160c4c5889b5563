import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Appointment } from '../appointments/index.ts';
import { agreedOf, askedOf } from './agreed.rules.ts';
import { at, promiseWith } from './test-situations.ts';

const NOW = at(0);
const meeting = (of: Partial<Appointment> = {}): Appointment => ({
  organisationId: 'o',
  id: 'm',
  caseId: 'c',
  personId: 'p',
  memberId: 'w',
  about: 'Kennismaken',
  bring: null,
  place: 'home',
  address: null,
  travel: null,
  minutes: 60,
  state: 'confirmed',
  round: 1,
  choosing: false,
  sequence: 0,
  proposedAt: at(-48),
  proposedBy: 'w',
  wishes: null,
  startsAt: at(24),
  endsAt: at(25),
  confirmedAt: at(-24),
  confirmedBy: 'customer',
  remindBy: 'none',
  cancelledAt: null,
  cancelledBy: null,
  outcomeAt: null,
  outcomeBy: null,
  outcomeWords: null,
  promiseId: null,
  told: null,
  ...of,
});
const DAYS = 24;

test('what counts now stands apart from what was', () => {
  const past = { startsAt: at(-10 * DAYS), endsAt: at(-10 * DAYS + 1) };
  const appointments = [
    meeting({ id: 'coming' }),
    meeting({ id: 'held', state: 'went', startsAt: at(-2), endsAt: at(-1) }),
    meeting({ id: 'long ago', state: 'went', ...past }),
    meeting({
      id: 'not yet',
      state: 'proposed',
      startsAt: null,
      endsAt: null,
      confirmedAt: null,
      choosing: true,
    }),
    meeting({ id: 'cancelled', state: 'cancelled', cancelledAt: at(-3) }),
  ];
  const promises = [
    promiseWith({ id: 'open', what: 'answer' }),
    promiseWith({ id: 'kept', what: 'answer', keptAt: at(-5), dueAt: at(-4) }),
    promiseWith({ id: 'kept long ago', what: 'answer', keptAt: at(-9 * DAYS), dueAt: at(-9 * DAYS) }),
    promiseWith({ id: 'owed', what: 'plan', dueAt: at(-3) }),
    promiseWith({ id: 'late, and nobody waits for it', what: 'contact', dueAt: at(-3) }),
    promiseWith({ id: 'of the appointment', kind: 'appointment', what: 'appointment', dueAt: at(24) }),
    promiseWith({ id: 'moved', kind: 'free', what: 'Bellen', droppedAt: at(-1), movedTo: 'n', agreed: true }),
  ];
  const { now, older } = agreedOf(appointments, promises, NOW, new Set(['owed']));
  assert.deepEqual(
    now.map(({ of }) => of.id),
    ['kept', 'owed', 'held', 'open', 'coming', 'cancelled'],
  );
  assert.deepEqual(older.map(({ of }) => of.id).sort(), [
    'kept long ago',
    'late, and nobody waits for it',
    'long ago',
    'moved',
  ]);
});

test('what is asked of her ends by itself', () => {
  const late = { kind: 'free', what: 'Ik stuur de folder', dueAt: at(-1) } as const;
  const table: [string, ReturnType<typeof askedOf>, string[]][] = [
    ['a time to choose', askedOf([meeting({ state: 'proposed' })], [], NOW), ['choose']],
    ['an agreed time', askedOf([meeting()], [], NOW), []],
    ['other times beside it', askedOf([meeting({ choosing: true })], [], NOW), ['other']],
    ['too late for those', askedOf([meeting({ choosing: true, startsAt: at(-1) })], [], NOW), []],
    ['was it done?', askedOf([], [promiseWith(late)], NOW), ['said']],
    ['not before its day', askedOf([], [promiseWith({ ...late, dueAt: at(5) })], NOW), []],
    ['she said so already', askedOf([], [promiseWith({ ...late, said: 'no', saidAt: at(0) })], NOW), []],
    ['another came in its place', askedOf([], [promiseWith({ ...late, movedTo: 'n' })], NOW), []],
    ['an answer shows itself', askedOf([], [promiseWith({ what: 'answer', dueAt: at(-1) })], NOW), []],
  ];
  for (const [what, asked, expected] of table)
    assert.deepEqual(
      asked.map(({ kind }) => kind),
      expected,
      what,
    );
});
