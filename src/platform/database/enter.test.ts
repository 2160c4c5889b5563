import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { sql } from 'kysely';
import { type FreshDatabase, freshDatabase } from '../../../test/setup/fresh-database.ts';
import type { Actor } from './actors.ts';
import { type Door, openDoor, type Tx } from './door.ts';
import { beginAs } from './enter.ts';

let db: FreshDatabase;
let door: Door;
before(async () => {
  db = await freshDatabase();
  door = openDoor(db.appUrl, { max: 1 });
});
after(async () => {
  await door.close();
  await db.close();
});

const NAMES = ['organisation_id', 'person_id', 'actor', 'carrying'] as const;
const settings = async (tx: Tx): Promise<string[]> => {
  const { rows } = await sql<{ setting: string }>`
    select current_setting('app.' || name, true) as setting from unnest(${[...NAMES]}::text[]) as name`.execute(
    tx,
  );
  return rows.map(({ setting }) => setting);
};

test('whatever somebody carries becomes a setting, and never a statement', async () => {
  const carried = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom(`'; set local app.person_id = 'x`, `\\'; rollback; --`, `E'\\047`, '$$', '--', '/*', ''),
  );
  await fc.assert(
    fc.asyncProperty(carried, async (carrying) => {
      fc.pre(!carrying.includes('\0') && carrying.isWellFormed());
      const held = await door.transaction({ kind: 'visitor', carrying }, settings);
      assert.deepEqual(held, ['', '', 'visitor', carrying]);
    }),
    { numRuns: 60 },
  );
});

test('what can not be a setting begins nothing', async () => {
  const carrying = 'a\0b';
  assert.throws(() => beginAs({ organisation: null, person: null, actor: 'visitor', carrying }), /NUL/);
  await assert.rejects(door.transaction({ kind: 'visitor', carrying }, settings), /NUL/);
  await assert.rejects(door.glance({ kind: 'visitor', carrying }, 'select 1', []), /NUL/);
  assert.deepEqual(await door.transaction({ kind: 'visitor' }, settings), ['', '', 'visitor', '']);
});

test('nothing of one transaction is left in the next on the same connection', async () => {
  const person = '6d0d7f1e-1111-4222-8333-444455556666';
  const her: Actor = { kind: 'customer', person, session: 'h' };
  assert.deepEqual(await door.transaction(her, settings), ['', person, 'person', 'h']);
  assert.deepEqual(await door.transaction({ kind: 'visitor' }, settings), ['', '', 'visitor', '']);
  await assert.rejects(door.transaction(her, (tx) => sql`select 1/0`.execute(tx)));
  assert.deepEqual(await door.transaction({ kind: 'visitor' }, settings), ['', '', 'visitor', '']);
});
