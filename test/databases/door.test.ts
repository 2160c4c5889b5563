import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { migrate, type SchemaProblem, schemaState } from '../../src/platform/database/migrate.ts';
import { migrationsFolder } from '../../src/platform/project.ts';
import { freshDatabase } from '../setup/fresh-database.ts';

const visitor = { kind: 'visitor' } as const;

test('entering twice throws: pass tx on instead', async () => {
  await using database = await freshDatabase();
  const { door } = database;
  await assert.rejects(
    door.transaction(visitor, () => door.transaction(visitor, async () => 1)),
    /entered twice/,
  );
});

test('settings of one transaction never reach the next on the same connection', async () => {
  await using database = await freshDatabase({ max: 1 });
  const { door } = database;
  const person = '00000000-0000-8000-9000-000000000001';
  const read = () =>
    door.glance<{ person: string }>(visitor, "select current_setting('app.person_id', true) as person", []);
  await door.transaction({ kind: 'customer', person }, (tx) =>
    tx.selectFrom('installation').select('id').execute(),
  );
  assert.equal((await read())[0]?.person, '');
  await assert.rejects(
    door.transaction({ kind: 'customer', person }, () => Promise.reject(new Error('half-way'))),
    /half-way/,
  );
  assert.equal((await read())[0]?.person, '');
});

test('a glance that fails leaves a connection that still works', async () => {
  await using database = await freshDatabase({ max: 1 });
  await assert.rejects(database.door.glance(visitor, 'select 1 / 0', []), /division by zero/);
  assert.equal((await database.door.glance<{ one: number }>(visitor, 'select 1 as one', []))[0]?.one, 1);
});

test('a changed, a missing and a newer migration each get a word', async () => {
  await using database = await freshDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'aanzet-migrations-'));
  for (const name of readdirSync(migrationsFolder).filter((one) => one.endsWith('.sql')))
    copyFileSync(join(migrationsFolder, name), join(folder, name));
  const [first = '', ...rest] = readdirSync(folder).sort();
  writeFileSync(join(folder, first), 'select 1;');
  writeFileSync(join(folder, '9999_later.sql'), 'select 1;');
  const role = { name: 'aanzet_nobody', password: 'x' };
  assert.deepEqual(await schemaState(database.appUrl, folder), {
    missing: ['9999_later.sql'],
    unknown: [],
    changed: [first],
  });
  await assert.rejects(
    migrate(database.ownerUrl, folder, role),
    (error: SchemaProblem) => error.code === 'changed-migration' && error.message.includes(first),
  );
  const older = mkdtempSync(join(tmpdir(), 'aanzet-older-'));
  copyFileSync(join(migrationsFolder, first), join(older, first));
  await assert.rejects(
    migrate(database.ownerUrl, older, role),
    (error: SchemaProblem) => error.code === 'newer-schema' && error.message.includes(rest[0] ?? ''),
  );
});
