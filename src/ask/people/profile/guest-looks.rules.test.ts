import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guestLooks, listedWithGuest } from './guest-looks.rules.ts';

const rows = [
  { personId: 'riet', guest: { called: 'mevrouw De Wit' } },
  { personId: 'riet', guest: { called: 'mevrouw De Wit' } },
  { personId: 'jan', guest: undefined },
];
const look = { action: 'R', event: 'list', object: 'case', purpose: 'contact' } as const;

test('each whose few words were seen has a line of it, once; nobody else has', () => {
  assert.deepEqual(
    guestLooks(rows).map(({ person, object }) => [person, object]),
    [['riet', 'profile']],
  );
  const seen = listedWithGuest(
    [
      { ...look, person: 'riet', id: 'c1' },
      { ...look, person: 'jan', id: 'c2' },
    ],
    rows,
  );
  assert.deepEqual(
    seen.map(({ person, object, id }) => [person, object, id]),
    [
      ['riet', 'profile', 'c1'],
      ['jan', 'case', 'c2'],
    ],
  );
});
