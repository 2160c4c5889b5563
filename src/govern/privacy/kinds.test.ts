import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { type FreshDatabase, freshDatabase } from '../../../test/setup/fresh-database.ts';
import { OWNER_COLUMNS } from '../../platform/database/owner-check.rules.ts';
import { LABELS, TECHNICAL } from './copy-labels.data.ts';
import { KINDS, TABLES } from './kinds.data.ts';

let db: FreshDatabase;
let client: pg.Client;
before(async () => {
  db = await freshDatabase();
  client = new pg.Client({ connectionString: db.ownerUrl });
  await client.connect();
});
after(async () => {
  await client.end();
  await db.close();
});

type Column = { table: string; column: string };
const columns = async (): Promise<Column[]> =>
  (
    await client.query<Column>(
      `select table_name as table, column_name as column from information_schema.columns where table_schema = 'public'`,
    )
  ).rows;
const undeclared = (all: readonly Column[]): string[] =>
  all
    .filter(({ table, column }) => column === 'person_id' && !TABLES.some(({ name }) => name === table))
    .map(({ table }) => table);

test('every table with rows of a person is declared; a new one makes this fail', async () => {
  const all = await columns();
  assert.ok(all.length > 200);
  assert.deepEqual(undeclared(all), [], 'add these to src/govern/privacy/kinds.data.ts');
  assert.deepEqual(undeclared([...all, { table: 'planted', column: 'person_id' }]), ['planted']);
});

test('a column that points at a person under another name is known too', async () => {
  const others = (await columns()).filter(
    ({ column }) => /(^|_)(person|representative|customer)_id$/.test(column) && column !== 'person_id',
  );
  assert.deepEqual(
    others.map(({ table, column }) => `${table}.${column}`).sort(),
    // Her helper: ended by erasing. For whom a session acts: looked up again at every request.
    // The other card of a merge goes with either; the other side of a proof that two are one is removed in its own family.
    [
      'card_merge.into_person_id',
      'mandate.representative_id',
      'person_alias.also_person_id',
      'session.acting_person_id',
    ],
  );
});

test('what is declared is there, once, in its family, with its columns', async () => {
  const all = await columns();
  const names = TABLES.map(({ name }) => name);
  assert.equal(new Set(names).size, names.length);
  for (const { name, family, question, secret = [], whose } of TABLES) {
    const own = all.filter(({ table }) => table === name).map(({ column }) => column);
    for (const column of [
      ...(question ? [question] : []),
      ...secret,
      ...(whose === null ? [] : ['person_id']),
    ])
      assert.ok(own.includes(column), `${name}.${column}`);
    if (family === 'organisation') assert.ok(OWNER_COLUMNS[name]?.includes('organisation_id'), name);
  }
  assert.equal(new Set(KINDS.map(({ key }) => key)).size, KINDS.length);
});

test('every column of it can be read in the copy, or is known to be for machines or a secret', async () => {
  const all = await columns();
  const shown = TABLES.filter(({ hidden, whose }) => !hidden && whose !== null);
  const unknown = shown.flatMap(({ name, secret = [] }) =>
    all
      .filter(({ table }) => table === name)
      .filter(({ column }) => !LABELS[column] && !TECHNICAL.includes(column) && !secret.includes(column))
      .map(({ column }) => `${name}.${column}`),
  );
  assert.deepEqual(unknown, []);
});

test('no secret looks like one that is shown', async () => {
  const open = (await columns()).filter(
    ({ table, column }) =>
      /hash|secret|token|lookup|verifier|nonce/.test(column) &&
      TABLES.some(({ name, secret = [], hidden }) => name === table && !hidden && !secret.includes(column)),
  );
  assert.deepEqual(open, []);
});
