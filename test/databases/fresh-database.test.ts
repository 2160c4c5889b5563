import assert from 'node:assert/strict';
import { test } from 'node:test';
import pg from 'pg';
import { freshDatabase } from '../setup/fresh-database.ts';

test('every fresh database is migrated, empty, and apart from the others', async () => {
  await using one = await freshDatabase();
  await using two = await freshDatabase();
  await query(one.ownerUrl, 'create table only_here ()');
  assert.deepEqual(await query(two.ownerUrl, "select to_regclass('only_here') as found"), [{ found: null }]);
  assert.deepEqual(await query(two.ownerUrl, 'select count(*)::int as n from organisation'), [{ n: 0 }]);
});

test('the application logs in as a role that owns nothing', async () => {
  await using db = await freshDatabase();
  const [role] = await query(
    db.appUrl,
    'select rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = current_user',
  );
  assert.deepEqual(role, { rolsuper: false, rolbypassrls: false, rolcreaterole: false });
  await assert.rejects(query(db.appUrl, 'create table mine ()'), /permission denied/);
});

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
