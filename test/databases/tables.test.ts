import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { tablesSource } from '../../bin/tables.mjs';
import { projectFolder } from '../../src/platform/project.ts';
import { freshDatabase } from '../setup/fresh-database.ts';

test('the types of the tables are those of the migrations', async () => {
  await using database = await freshDatabase();
  const written = readFileSync(join(projectFolder, 'src/platform/database/tables.generated.ts'), 'utf8');
  assert.equal(written, await tablesSource(database.ownerUrl), 'run: npm run docs');
});
