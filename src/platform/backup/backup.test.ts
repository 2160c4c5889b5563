import assert from 'node:assert/strict';
import {
  chmodSync,
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import { PgBoss } from 'pg-boss';
import { freshDatabase } from '../../../test/setup/fresh-database.ts';
import { onDatabase, testServerOfThisRun } from '../../../test/setup/server.ts';
import { smallRegion } from '../../../test/setup/small-region.ts';
import { keepMigrations, letBackupRead, runScript, schemaState, scriptsIn } from '../database/migrate.ts';
import { checkRole } from '../database/role-check.ts';
import { migrationsFolder } from '../project.ts';
import { BackupProblem } from './backup-file.ts';
import { backupState, recordProof } from './proofs.sql.ts';
import { proveBackup } from './prove-backup.ts';
import { openBackup } from './read-backup.ts';
import { type Restored, restoreBackup } from './restore-backup.ts';
import { type Written, writeBackup } from './write-backup.ts';

const PASSPHRASE = 'een lange zin die niemand raadt';
const folder = mkdtempSync(join(tmpdir(), 'aanzet-backup-'));
const plain = join(folder, 'plain.backup');
const closed = join(folder, 'closed.backup');
let source: Awaited<ReturnType<typeof smallRegion>>;
let written: Written;

before(async () => {
  source = await smallRegion(12);
  await promiseWork(source.ownerUrl);
  written = await writeBackup({
    ownerUrl: source.ownerUrl,
    file: plain,
    secret: 'of the keyring',
    passphrase: undefined,
  });
  await writeBackup({ ownerUrl: source.ownerUrl, file: closed, secret: undefined, passphrase: PASSPHRASE });
});
after(async () => {
  await source.close();
  rmSync(folder, { recursive: true, force: true });
});

const asked = async (url: string, sql: string): Promise<Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows ?? [];
  } finally {
    await client.end();
  }
};
const LATER = new Date('2099-01-01T08:00:00Z');
/** One that waits, one for later, one that is being done, and one that is done. */
const promiseWork = async (ownerUrl: string): Promise<void> => {
  const boss = new PgBoss({ connectionString: ownerUrl, schema: 'jobs', migrate: false, supervise: false });
  await boss.start();
  await boss.createQueue('kept');
  await boss.send('kept', { n: 1 }, { priority: 9 });
  await boss.fetch('kept');
  await boss.send('kept', { n: 2 }, { priority: 8 });
  const [done] = await boss.fetch('kept');
  await boss.complete('kept', done?.id ?? '');
  await boss.send('kept', { n: 3 }, { retryLimit: 8, retryBackoff: true });
  await boss.send('kept', { n: 4 }, { startAfter: LATER, singletonKey: 'once' });
  await boss.stop({ graceful: false });
};
const JOBS =
  "select id, data, state::text, retry_limit, singleton_key, start_after from jobs.job where name = 'kept' and state <> 'completed' order by data";

const appRoleOf = (appUrl: string) => {
  const { username, password } = new URL(appUrl);
  return { name: username, password };
};
const into = async (
  target: { ownerUrl: string; appUrl: string },
  file: string,
  passphrase?: string,
): Promise<Restored> =>
  restoreBackup({
    file,
    passphrase,
    ownerUrl: target.ownerUrl,
    appRole: appRoleOf(target.appUrl),
    migrations: migrationsFolder,
  });

describe('a backup, restored', () => {
  test('holds every row of every table; the application works on it as before', async () => {
    await using target = await freshDatabase();
    const restored = await into(target, plain);
    assert.equal(restored.rows, written.rows);
    assert.ok(written.rows > 500, `${written.rows} rows`);
    assert.equal(restored.secret, 'of the keyring');
    const again = join(folder, 'again.backup');
    await writeBackup({ ownerUrl: target.ownerUrl, file: again, secret: undefined, passphrase: undefined });
    const [one, two] = [await openBackup(plain), await openBackup(again)];
    assert.deepEqual(two.header.tables, one.header.tables);
    await Promise.all([one.close(), two.close()]);
    const names = await target.door.transaction({ kind: 'visitor' }, (tx) =>
      tx.selectFrom('organisation').select('name').execute(),
    );
    assert.ok(names.length > 3);
  });

  test('promises again what was promised, and what was being done', async () => {
    await using target = await freshDatabase();
    assert.equal((await into(target, plain)).jobs, 3);
    const [before, now] = [await asked(source.ownerUrl, JOBS), await asked(target.ownerUrl, JOBS)];
    assert.deepEqual(
      now.map(({ data, state }) => [data, state]),
      [1, 3, 4].map((n) => [{ n }, 'created']),
    );
    assert.equal(before[0]?.state, 'active');
    assert.deepEqual(
      now.map(({ state: _, ...job }) => job),
      before.map(({ state: _, ...job }) => job),
    );
    assert.deepEqual(now[2]?.start_after, LATER);
  });

  test('sealed: with its passphrase, and not without', async () => {
    await using target = await freshDatabase();
    assert.ok(!readFileSync(closed).includes('organisation'));
    await assert.rejects(into(target, closed), /needs its passphrase/);
    await assert.rejects(into(target, closed, 'another one'), /does not open/);
    assert.equal((await into(target, closed, PASSPHRASE)).rows, written.rows);
  });
});

describe('a backup of an older level', () => {
  test('is restored to that level, read back, and brought up to date', async () => {
    const { maker, owner } = testServerOfThisRun();
    const name = `aanzet_test_old_${process.pid}`;
    await asked(maker, `create database ${name} owner ${new URL(owner).username}`);
    const oldUrl = onDatabase(owner, name);
    const file = join(folder, 'old.backup');
    try {
      const client = new pg.Client({ connectionString: oldUrl });
      await client.connect();
      await keepMigrations(client);
      for (const script of scriptsIn(migrationsFolder).slice(0, 8)) await runScript(client, script);
      await letBackupRead(client);
      await client.query("select app.enter(null, null, 'operator', null)");
      await client.query("insert into throttle values ('een sleutel', '2026-03-10T09:00:00Z', 3)");
      await client.end();
      await writeBackup({ ownerUrl: oldUrl, file, secret: undefined, passphrase: undefined });
    } finally {
      await asked(maker, `drop database ${name}`);
    }
    await using target = await freshDatabase();
    const { migrated } = await into(target, file);
    assert.deepEqual(
      migrated,
      scriptsIn(migrationsFolder)
        .slice(8)
        .map((script) => script.name),
    );
    const counted = await target.door.transaction({ kind: 'visitor' }, (tx) =>
      tx.selectFrom('throttle').selectAll().execute(),
    );
    assert.deepEqual(
      counted.map((row) => row.count),
      [3],
    );
    assert.deepEqual(await checkRole(target.appUrl), []);
    assert.deepEqual((await schemaState(target.appUrl, migrationsFolder)).missing, []);
  });

  test('a database that this program has not seen yet is not read half', async () => {
    await using target = await freshDatabase();
    await asked(target.ownerUrl, 'drop policy backup_read on question');
    const writing = {
      ownerUrl: target.ownerUrl,
      file: join(folder, 'x'),
      secret: undefined,
      passphrase: undefined,
    };
    await assert.rejects(writeBackup(writing), /"question" can't be read whole/);
  });
});

describe('the proof', () => {
  test('restores into a database that is thrown away, and keeps the newest', async () => {
    const dir = join(folder, 'kept');
    const proving = {
      ownerUrl: source.ownerUrl,
      dir,
      keep: 1,
      data: folder,
      secret: undefined,
      passphrase: undefined,
      migrations: migrationsFolder,
      say: () => {},
    };
    chmodSync(folder, 0o711);
    const first = await proveBackup({ ...proving, now: new Date('2026-03-10T02:30:00Z') });
    assert.deepEqual([first.ok, first.problem, first.rows], [true, null, written.rows]);
    const look = async () => 'the log does not add up';
    const second = await proveBackup({ ...proving, now: new Date('2026-03-11T02:30:00Z'), look });
    assert.deepEqual([second.ok, second.problem], [false, 'the log does not add up']);
    assert.deepEqual(readdirSync(dir).length, 2, 'the one that was proven stays');
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.startsWith('proof-')),
      [],
    );
    await source.door.transaction({ kind: 'job', name: 'test' }, async (tx) => {
      for (const proof of [first, second]) await recordProof(tx, proof);
      const { last, lastGood } = await backupState(tx);
      assert.equal(last?.problem, 'the log does not add up');
      assert.equal(lastGood?.rows, written.rows);
    });
    const seen = await source.door.transaction({ kind: 'visitor' }, backupState);
    assert.equal(seen.last, undefined, 'it is for operators');
  });
});

describe('who may read all', () => {
  const seenAs = async (url: string, actor: string): Promise<number> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      await client.query('begin');
      await client.query('select app.enter(null, null, $1, null)', [actor]);
      let rows = 0;
      for (const table of ['question', 'person', 'message', 'customer_case', 'session', 'weight'])
        rows += (await client.query(`select from ${table}`)).rowCount ?? 0;
      return rows;
    } finally {
      await client.end();
    }
  };

  test('the owner of the tables, and only when it says that it makes a backup', async () => {
    assert.ok((await seenAs(source.ownerUrl, 'backup')) > 10);
    for (const actor of ['job', 'operator', 'visitor'])
      assert.equal(await seenAs(source.ownerUrl, actor), 0, actor);
  });

  test('never the application, whatever it says that it is', async () => {
    assert.equal(await seenAs(source.appUrl, 'backup'), 0);
  });
});

describe('nothing is restored', () => {
  test('into a database that is not empty', async () => {
    await using target = await smallRegion(3);
    await target.door.close();
    await assert.rejects(into(target, plain), /not empty: there are rows in "/);
  });

  test('while Aanzet works on it', async () => {
    await using target = await freshDatabase();
    await target.door.transaction({ kind: 'visitor' }, (tx) => tx.selectFrom('place').selectAll().execute());
    await assert.rejects(into(target, plain), /stop it there first/);
  });

  test('from a file that was changed, cut off, or is something else', async () => {
    await using target = await freshDatabase();
    const bytes = readFileSync(plain);
    const other = join(folder, 'other.backup');
    // At several places: some make a value that its column refuses, others one that only the digest tells apart.
    const changed = [0.2, 0.35, 0.5, 0.65, 0.8].map((part) => {
      const other = Buffer.from(bytes);
      const at = Math.floor(bytes.length * part);
      other[at] = (other[at] ?? 0) ^ 0xff;
      return other;
    });
    for (const content of [
      ...changed,
      bytes.subarray(0, bytes.length - 20),
      bytes.subarray(0, 5_000),
      'hello',
    ]) {
      writeFileSync(other, content);
      await assert.rejects(into(target, other), BackupProblem);
    }
    await assert.rejects(into(target, join(folder, 'none')), /no such file/);
    assert.deepEqual(
      await asked(target.ownerUrl, 'select from schema_migration limit 1').then((r) => r.length),
      1,
    );
    copyFileSync(plain, other);
    assert.equal((await into(target, other)).rows, written.rows);
  });
});
