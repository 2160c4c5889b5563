import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { test } from 'node:test';
import pg from 'pg';
import { freshDatabase } from '../../../../test/setup/fresh-database.ts';
import { until } from '../../../../test/setup/until.ts';

const child = join(import.meta.dirname, '../../../../bench/import-generated.ts');
const hook = join(import.meta.dirname, '../../../../bin/tsx-hook.mjs');

test('an import that is killed half way leaves nothing', async () => {
  await using db = await freshDatabase();
  const watch = new pg.Client({ connectionString: db.ownerUrl });
  await watch.connect();
  try {
    const size = async (): Promise<number> =>
      (await watch.query<{ size: number }>(`select pg_relation_size('published_offer')::int as size`)).rows[0]
        ?.size ?? 0;
    const importing = spawn(process.execPath, ['--import', hook, child, db.appUrl, '40000'], {
      stdio: 'ignore',
    });
    const ended = once(importing, 'exit');
    // Pages of the table grow before anything is committed: then it is in the middle.
    await until(
      'half an import',
      async () => importing.exitCode !== null || (await size()) >= 3_000_000,
      60_000,
    );
    assert.equal(importing.exitCode, null, 'it was done before it could be killed');
    importing.kill('SIGKILL');
    await ended;
    assert.equal(importing.signalCode, 'SIGKILL');
    const { rows } = await watch.query(
      'select (select count(*)::int from published_offer) as offers, (select count(*)::int from organisation) as organisations',
    );
    assert.deepEqual(rows, [{ offers: 0, organisations: 0 }]);
  } finally {
    await watch.end();
  }
});
