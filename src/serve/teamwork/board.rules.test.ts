import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Absence, Colleague } from '../../govern/teams/index.ts';
import { people, share, totals } from './board.rules.ts';

const member = (id: string, more: Partial<Colleague> = {}): Colleague => ({
  id,
  organisationId: 'o',
  name: id,
  profession: 'begeleider',
  office: 'front',
  roles: ['contact'],
  active: true,
  phone: null,
  hours: null,
  pronoun: 'zij',
  portrait: id,
  standInId: null,
  languages: null,
  workHours: [8, 8, 8, 8, 8, 0, 0],
  capacity: 10,
  ...more,
});
const absence: Absence = {
  id: 'x',
  memberId: 'anja',
  standInId: 'karim',
  fromDay: '2026-03-09',
  untilDay: '2026-03-16',
};
const counted = [
  { contactId: 'karim', state: 'serving', along: false, n: 4, late: 1 },
  { contactId: 'anja', state: 'accepted', along: false, n: 2, late: 0 },
  { contactId: 'els', state: 'serving', along: true, n: 3, late: 0 },
];
const given = {
  absences: [absence],
  counted,
  loads: new Map([
    ['karim', 9],
    ['anja', 2],
  ]),
  day: '2026-03-10',
};
const all = people(
  [member('anja'), member('karim'), member('bas', { workHours: [0, 0, 8, 8, 8, 0, 0] })],
  given,
);
const of = (id: string) => all.find((one) => one.member.id === id);

test('who is here, who is off, and who answers for whom', () => {
  assert.deepEqual(of('anja')?.here, { kind: 'away', until: '2026-03-16', by: 'karim' });
  assert.deepEqual(of('karim')?.here, { kind: 'here' });
  assert.deepEqual(of('karim')?.covers, ['anja']);
  assert.deepEqual(of('bas')?.here, { kind: 'off' });
});

test('the fullest stands on top, by her work everywhere against what she can have', () => {
  assert.deepEqual(
    all.map((one) => one.member.id),
    ['karim', 'anja', 'bas'],
  );
  assert.deepEqual([of('karim')?.open, of('karim')?.late, of('karim')?.load], [4, 1, 9]);
});

test('the room of a team: its own number, or of its contacts who are not away', () => {
  assert.deepEqual(totals(all, counted, null), { open: 6, late: 1, capacity: 20, room: 14 });
  assert.deepEqual(totals(all, counted, 5), { open: 6, late: 1, capacity: 5, room: 0 });
});

test('a bar is nought to a hundred', () => {
  assert.deepEqual(
    [share(0, 10), share(5, 10), share(30, 10), share(0, 0), share(1, 0)],
    [0, 50, 100, 0, 100],
  );
});
