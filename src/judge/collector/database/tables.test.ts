import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import pg from 'pg';
import { tablesSource } from '../../../../bin/tables.mjs';
import { freshCollector } from '../../../../test/setup/fresh-collector.ts';
import { COLLECTOR_TABLES } from '../../../platform/database/owner-check.rules.ts';

test('the types of the tables are those of the migrations, and each names its owner', async () => {
  await using collector = await freshCollector();
  const file = join(import.meta.dirname, 'tables.generated.ts');
  const source = await tablesSource(collector.ownerUrl, 'CollectorTables');
  // AANZET_WRITE_TABLES=yes writes them: no database of the collector lies about to make them from.
  if (process.env.AANZET_WRITE_TABLES) writeFileSync(file, source);
  assert.equal(readFileSync(file, 'utf8'), source, 'run this test with AANZET_WRITE_TABLES=yes');
  const tables = [...source.matchAll(/^ {2}(\w+): \{\n {4}(\w+)/gm)];
  assert.deepEqual(tables.map(([, name]) => name).sort(), [...COLLECTOR_TABLES, 'attestor'].sort());
  assert.deepEqual(
    tables.filter(([, , first]) => first !== 'organisation_id').map(([, name]) => name),
    [],
  );
});

test('no time, sequence, address or browser in any column', async () => {
  await using collector = await freshCollector();
  const client = new pg.Client({ connectionString: collector.ownerUrl });
  await client.connect();
  const { rows } = await client.query<{ name: string; kind: string; made: string | null }>(`
    select c.relname || '.' || a.attname as name, format_type(a.atttypid, null) as kind,
      pg_get_expr(d.adbin, d.adrelid) as made
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where n.nspname = 'public' and c.relkind in ('r', 'p') and a.attnum > 0 and c.relname <> 'schema_migration'`);
  const sequences = await client.query("select 1 from pg_class where relkind = 'S'");
  await client.end();
  assert.ok(rows.length > 20);
  assert.equal(sequences.rowCount, 0);
  assert.deepEqual(
    rows.filter(({ kind, made }) => /time|date|inet|interval/.test(kind) || made !== null),
    [],
  );
  assert.deepEqual(
    rows.filter(({ name }) => /(_at|address|agent|_ip)$/.test(name)),
    [],
  );
});
