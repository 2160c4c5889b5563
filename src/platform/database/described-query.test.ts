import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { type FreshDatabase, freshDatabase } from '../../../test/setup/fresh-database.ts';
import { type Door, openDoor, type Tx } from './door.ts';

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

const asVisitor = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  door.transaction({ kind: 'visitor' }, work);

type Row = { n: number; day: string | null; list: string[]; at: Date; money: number; sure: boolean };
const typed = async (tx: Tx, n: number): Promise<Row[]> =>
  (
    await sql<Row>`select ${n}::int8 as n, '2026-03-10'::date as day, array['a', 'b'] as list,
      '2026-03-10T12:00:00Z'::timestamptz as at, 12.50 as money, true as sure`.execute(tx)
  ).rows;
const expected = (n: number): Row[] => [
  { n, day: '2026-03-10', list: ['a', 'b'], at: new Date('2026-03-10T12:00:00Z'), money: 12.5, sure: true },
];

test('asked again, also in one packet, the rows are read as the first time', async () => {
  for (const n of [1, 2, 3])
    assert.deepEqual(await asVisitor((tx) => Promise.all([typed(tx, n), typed(tx, n + 10)])), [
      expected(n),
      expected(n + 10),
    ]);
});

test('no rows, another number of rows and other statements between keep their own shape', async () => {
  const some = (tx: Tx, most: number) =>
    sql<{ i: number }>`select i from generate_series(1, ${most}::int) as i`.execute(tx);
  for (let turn = 0; turn < 2; turn += 1)
    await asVisitor(async (tx) => {
      const [none, three, other] = await Promise.all([some(tx, 0), some(tx, 3), typed(tx, 7)]);
      assert.deepEqual([none.rows, three.rows, other], [[], [{ i: 1 }, { i: 2 }, { i: 3 }], expected(7)]);
    });
});

test('what was changed is counted, without rows and with', async () => {
  const lookup = () => `l${Math.trunc(performance.now() * 1000)}`;
  for (let turn = 0; turn < 3; turn += 1)
    await door.transaction({ kind: 'visitor', carrying: 'x' }, async (tx) => {
      const kept = await sql`select set_config('app.note', ${lookup()}, true) as note`.execute(tx);
      assert.equal(kept.rows.length, 1);
      const gone = await tx.deleteFrom('answered_form').where('lookup', '=', 'x').executeTakeFirst();
      assert.equal(gone.numDeletedRows, 0n);
      const added = await tx
        .insertInto('answered_form')
        .values({ lookup: 'x', at: new Date(), answer: null })
        .executeTakeFirst();
      assert.equal(added.numInsertedOrUpdatedRows, 1n);
      const back = await tx
        .deleteFrom('answered_form')
        .where('lookup', '=', 'x')
        .returning('lookup')
        .execute();
      assert.deepEqual(back, [{ lookup: 'x' }]);
    });
});

test('a statement that failed once is asked again, and says from where it was asked', async () => {
  const divide = (by: number) =>
    asVisitor(async (tx) => (await sql<{ q: number }>`select 6 / ${by}::int as q`.execute(tx)).rows);
  await assert.rejects(divide(0), (error: Error) => {
    assert.match(error.message, /division by zero/);
    assert.match(error.stack ?? '', /described-query\.test/);
    return true;
  });
  assert.deepEqual(await divide(2), [{ q: 3 }]);
  await assert.rejects(divide(0), /division by zero/);
  assert.deepEqual(await divide(3), [{ q: 2 }]);
});
