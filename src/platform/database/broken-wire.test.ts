import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { type BreakableWire, breakableWire } from '../../../test/setup/breakable-wire.ts';
import { type FreshDatabase, freshDatabase } from '../../../test/setup/fresh-database.ts';
import { type Door, openDoor, type Tx } from './door.ts';

let db: FreshDatabase;
let wire: BreakableWire;
let door: Door;
before(async () => {
  db = await freshDatabase();
  wire = await breakableWire(db.appUrl);
  door = openDoor(wire.url, { max: 2 });
});
after(async () => {
  await door.close();
  await wire.close();
  await db.close();
});

const ask = (tx: Tx): Promise<unknown> => sql`select 1`.execute(tx);
const asVisitor = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  door.transaction({ kind: 'visitor' }, work);
const turn = (): Promise<void> => new Promise((done) => setImmediate(done));

// Nobody listened to a connection that broke while its transaction was thinking: that ended the whole process.
test('a connection that breaks between two questions breaks its transaction, and nothing else', async () => {
  await assert.rejects(
    asVisitor(async (tx) => {
      await ask(tx);
      wire.cut();
      for (let turns = 0; turns < 50; turns += 1) await turn();
      await ask(tx);
    }),
  );
  wire.mend();
  await asVisitor(ask);
});

test('so does one that breaks while it is only looked at', async () => {
  await asVisitor(ask);
  wire.cut();
  await assert.rejects(door.glance({ kind: 'visitor' }, 'select 1', []));
  wire.mend();
  assert.equal((await door.glance({ kind: 'visitor' }, 'select 1 as one', [])).length, 1);
});
