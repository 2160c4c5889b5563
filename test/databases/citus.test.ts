import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import { scriptsIn } from '../../src/platform/database/migrate.ts';
import { OWNER_COLUMNS } from '../../src/platform/database/owner-check.rules.ts';
import { migrationsFolder } from '../../src/platform/project.ts';
import { type FreshDatabase, freshDatabase } from '../setup/fresh-database.ts';

// No Citus is here: what can be known without it is that the script says of each table what the rules ask.
const script = readFileSync(join(migrationsFolder, 'citus/distribute.sql'), 'utf8');
type Placed = { table: string; by: string | undefined; beside: string | undefined };
const PLACED =
  /select create_(?:reference_table\('(\w+)'\)|distributed_table\('(\w+)', '(\w+)'(?:, colocate_with => '(\w+)')?\));/g;
const placed: Placed[] = [...script.matchAll(PLACED)].map(([, reference, table, by, beside]) => ({
  table: reference ?? table ?? '',
  by,
  beside,
}));
const positionOf = (table: string): number => placed.findIndex((one) => one.table === table);

let db: FreshDatabase;
let owner: pg.Client;
before(async () => {
  db = await freshDatabase();
  owner = new pg.Client({ connectionString: db.ownerUrl });
  await owner.connect();
});
after(async () => {
  await owner.end();
  await db.close();
});

describe('the script that spreads the tables over Citus', () => {
  test('is no migration', () => {
    assert.ok(scriptsIn(migrationsFolder).every(({ name }) => !name.includes('distribute')));
  });

  test('names every table once; only the list of migrations and the jobs stay where they are', async () => {
    const { rows } = await owner.query<{ name: string }>(
      "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> 'schema_migration' order by 1",
    );
    assert.deepEqual(
      placed.map(({ table }) => table).sort(),
      rows.map(({ name }) => name),
    );
  });

  test('puts each in its family, beside its family', () => {
    const first: Record<string, string> = {};
    for (const { table, by, beside } of placed) {
      assert.equal(by, OWNER_COLUMNS[table]?.[0], table);
      if (by === undefined) continue;
      assert.equal(beside, first[by], table);
      first[by] ??= table;
    }
    assert.deepEqual(Object.keys(first).sort(), ['organisation_id', 'person_id']);
  });

  test('can: the owner is the first of each key', async () => {
    const { rows } = await owner.query<{ table: string; first: string }>(`
      select c.relname as table, a.attname as first from pg_index i join pg_class c on c.oid = i.indrelid
      join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
      where c.relnamespace = 'public'::regnamespace and i.indisunique`);
    for (const { table, by } of placed)
      for (const key of rows.filter((row) => row.table === table))
        assert.equal(key.first, by ?? key.first, table);
  });

  test('can: what is referred to was placed before, in the same family or everywhere', async () => {
    const { rows } = await owner.query<{ from: string; to: string }>(
      "select conrelid::regclass::text as from, confrelid::regclass::text as to from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace and conrelid <> confrelid",
    );
    assert.ok(rows.length > 20);
    for (const { from, to } of rows) {
      assert.ok(positionOf(to) < positionOf(from), `${from} → ${to}`);
      const [one, other] = [placed[positionOf(from)], placed[positionOf(to)]];
      assert.ok(other?.by === undefined || other.by === one?.by, `${from} → ${to}`);
    }
  });
});
