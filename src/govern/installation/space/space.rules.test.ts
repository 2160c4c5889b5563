import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { OWNER_COLUMNS } from '../../../platform/database/owner-check.rules.ts';
import { familyOf, largestFirst, roomByFamily } from './space.rules.ts';

describe('each table is in one family', () => {
  const cases: [string, string][] = [
    ['question', 'person'],
    ['customer_case', 'organisation'],
    ['invitation', 'organisation'],
    ['access_log', 'log'],
    ['organisation', 'reference'],
    ['published_offer', 'reference'],
    ['session', 'access'],
    ['sign_in_name', 'access'],
    ['mail', 'mail'],
  ];
  for (const [name, family] of cases)
    test(name, () => assert.equal(familyOf({ schema: 'public', name }), family));
  test('all of pg-boss is work', () => assert.equal(familyOf({ schema: 'jobs', name: 'job' }), 'jobs'));
  test('no table with an owner counts as shared', () => {
    for (const name of Object.keys(OWNER_COLUMNS))
      assert.notEqual(familyOf({ schema: 'public', name }), 'reference', name);
  });
});

test('sums per family, the largest first, and nothing is lost', () => {
  const table = (name: string, bytes: number, rows: number) => ({
    schema: 'public' as const,
    name,
    bytes,
    rows,
  });
  const rooms = roomByFamily([table('question', 10, 1), table('person', 5, 2), table('team', 99, -1)]);
  assert.deepEqual(rooms[0], { family: 'organisation', bytes: 99, rows: 0 });
  assert.deepEqual(rooms[1], { family: 'person', bytes: 15, rows: 3 });
  assert.equal(
    rooms.reduce((sum, { bytes }) => sum + bytes, 0),
    114,
  );
});

test('of a folder the large parts by name, the small ones together', () => {
  assert.deepEqual(largestFirst({ secret: 40, pgdata: 5e6, own: 60, backups: 9e6 }, 'Overig'), [
    ['backups', 9e6],
    ['pgdata', 5e6],
    ['Overig', 100],
  ]);
  assert.deepEqual(largestFirst({}, 'Overig'), []);
});
