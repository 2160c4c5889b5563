import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { sql } from 'kysely';
import type pg from 'pg';
import { type FreshDatabase, freshDatabase } from '../../../test/setup/fresh-database.ts';
import { openDoor, type Tx } from './door.ts';

let db: FreshDatabase;
before(async () => {
  db = await freshDatabase();
});
after(() => db[Symbol.asyncDispose]());

const visitor = { kind: 'visitor' } as const;
/** Notes each question as it goes to the server, but for the message that begins. */
const listen = (client: pg.PoolClient, seen: string[]): void => {
  const query = client.query.bind(client) as (...args: unknown[]) => unknown;
  client.query = ((...args: unknown[]) => {
    if (String(args[0]).includes('clock_timestamp')) seen.push('asked');
    return query(...args);
  }) as typeof client.query;
};
const moment = async (tx: Tx, wait = 0): Promise<number> => {
  const { rows } = await sql<{ at: number }>`
    select extract(epoch from clock_timestamp())::float8 as at, pg_sleep(${wait}) as slept`.execute(tx);
  return rows[0]?.at ?? Number.NaN;
};

describe('a transaction', () => {
  test('asks all of one turn at once, and is answered in order', async () => {
    const seen: string[] = [];
    const door = openDoor(db.appUrl, {
      watch: (pool) => pool.on('connect', (client) => listen(client, seen)),
    });
    const moments = await door.transaction(visitor, (tx) =>
      Promise.all(
        [moment(tx, 0.02), moment(tx), moment(tx)].map((one) => one.finally(() => seen.push('answered'))),
      ),
    );
    await door.close();
    assert.deepEqual(seen.slice(0, 6), ['asked', 'asked', 'asked', 'answered', 'answered', 'answered']);
    assert.deepEqual([...moments].sort(), moments);
  });

  test('fails as a whole with the first error, and leaves its connection fit for the next', async () => {
    await assert.rejects(
      db.door.transaction(visitor, (tx) =>
        Promise.all([moment(tx), sql`select 1 / 0`.execute(tx), moment(tx), moment(tx)]),
      ),
      /division by zero/,
    );
    for (let n = 0; n < 6; n++) assert.ok((await db.door.transaction(visitor, (tx) => moment(tx))) > 0);
  });

  test('takes no more once it has ended: the connection may be with somebody else', async () => {
    const kept = await db.door.transaction(visitor, async (tx) => tx);
    await assert.rejects(moment(kept), /the transaction has ended/);
    let failed: Tx | undefined;
    await assert.rejects(
      db.door.transaction(visitor, async (tx) => {
        failed = tx;
        throw new Error('changed her mind');
      }),
      /changed her mind/,
    );
    await assert.rejects(moment(failed as Tx), /the transaction has ended/);
  });
});
