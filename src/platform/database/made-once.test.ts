import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { type FreshDatabase, freshDatabase } from '../../../test/setup/fresh-database.ts';
import { madeOnce } from './made-once.ts';

let db: FreshDatabase;
before(async () => {
  db = await freshDatabase();
});
after(() => db.close());

test('what is made once gives what each use asks for, with one value, with many and with none', async () => {
  let made = 0;
  const named = madeOnce((tx, least: string, names: readonly string[]) => {
    made += 1;
    return tx
      .selectFrom(sql<{ name: string }>`(values ('a'), ('b'), ('c'))`.as<'given'>(sql`given (name)`))
      .select('given.name')
      .where('given.name', '>=', least)
      .where('given.name', 'in', names)
      .orderBy('given.name');
  });
  const found = (least: string, names: readonly string[]) =>
    db.door.transaction({ kind: 'operator' }, async (tx) =>
      (await named(tx, least, names)).map(({ name }) => name),
    );
  assert.deepEqual(await found('a', ['a', 'c']), ['a', 'c']);
  assert.deepEqual(await found('b', ['a', 'b', 'c']), ['b', 'c']);
  assert.deepEqual(await found('a', ['b']), ['b']);
  assert.deepEqual(await found('a', ['c']), ['c']);
  assert.deepEqual(await found('a', []), []);
  const many = Array.from({ length: 20 }, (_, n) => String.fromCharCode(97 + n));
  assert.deepEqual(await found('b', many), ['b', 'c']);
  assert.deepEqual(await found('c', many.slice(0, 10)), ['c']);
  assert.equal(made, 4, 'for lists of one, of two, of three, and once for all others');
});

test('a value that a statement forgets is no quiet mistake', async () => {
  const forgets = madeOnce((tx, _id: string) => tx.selectFrom('organisation').select('id'));
  await assert.rejects(
    db.door.transaction({ kind: 'operator' }, (tx) => forgets(tx, 'a')),
    /value 1 is nowhere/,
  );
});
