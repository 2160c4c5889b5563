import assert from 'node:assert/strict';
import { chmodSync, existsSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import { startEmbedded } from '../../src/platform/database/embedded/index.ts';
import { runningPostmaster } from '../../src/platform/database/embedded/postmaster.ts';
import { startNode } from '../setup/child.ts';
import { scratchFolder } from '../setup/scratch-folder.ts';
import { until } from '../setup/until.ts';

const holder = join(import.meta.dirname, '../setup/hold-cluster.ts');

describe('the PostgreSQL that Aanzet brings', () => {
  const folder = scratchFolder();
  const cluster = join(folder.path, 'pgdata');

  before(async () => {
    const first = await startEmbedded(folder.path);
    await query(first.ownerUrl(), "create table kept as select 'still here' as what");
    await first.stop();
  });
  after(() => folder[Symbol.dispose]());

  test('a stop leaves no process and no lock, and keeps the data', async () => {
    const again = await startEmbedded(folder.path);
    assert.deepEqual(await query(again.ownerUrl(), 'select what from kept'), [{ what: 'still here' }]);
    await again.stop();
    assert.equal(isAlive(again.pid), false);
    assert.equal(existsSync(join(cluster, 'postmaster.pid')), false);
    assert.equal(existsSync(join(folder.path, 'in-use.json')), false);
  });

  test('a stop does not wait for who is still connected', async () => {
    const server = await startEmbedded(folder.path);
    const client = new pg.Client({ connectionString: server.ownerUrl() });
    client.on('error', () => {});
    await client.connect();
    await server.stop();
    assert.equal(isAlive(server.pid), false);
  });

  test('a second start on the same data refuses, and says who has it', async () => {
    const server = await startEmbedded(folder.path);
    server.announce('http://127.0.0.1:4300');
    await assert.rejects(startEmbedded(folder.path), (error: Error & { code: string; advice: string }) => {
      assert.equal(error.code, 'in-use');
      assert.match(error.message, new RegExp(`process ${process.pid}\\b.*http://127\\.0\\.0\\.1:4300`));
      assert.match(error.advice, /Ctrl-C.*AANZET_DATA/);
      return true;
    });
    assert.deepEqual(await query(server.ownerUrl(), 'select what from kept'), [{ what: 'still here' }]);
    await server.stop();
  });

  test('kill -9 takes PostgreSQL along; a start at that moment waits and is clean', async () => {
    await using child = startNode([holder, folder.path]);
    await until('the child to be ready', () => child.stdout().includes('\n'));
    const { pid } = JSON.parse(child.stdout()) as { pid: number };
    assert.ok(isAlive(pid));
    child.kill('SIGKILL');
    await child.ended;
    const next = await startEmbedded(folder.path);
    assert.equal(isAlive(pid), false);
    assert.deepEqual(await query(next.ownerUrl(), 'select what from kept'), [{ what: 'still here' }]);
    await next.stop();
    assert.doesNotMatch(
      readFileSync(join(folder.path, 'postgresql.log'), 'utf8'),
      /was not properly shut down/,
    );
  });

  test('a lock file whose number belongs to another process now does not keep us out', async () => {
    writeFileSync(
      join(cluster, 'postmaster.pid'),
      `${process.pid}\n${cluster}\n0\n5432\n\n127.0.0.1\n\nready\n`,
    );
    writeFileSync(
      join(folder.path, 'in-use.json'),
      JSON.stringify({ pid: process.pid, begin: 'once', since: '' }),
    );
    const server = await startEmbedded(folder.path);
    await server.stop();
  });

  test('it listens on this machine only, and asks for a password', async () => {
    const server = await startEmbedded(folder.path);
    const [row] = await query(
      server.superuserUrl(),
      "select current_setting('listen_addresses') as on_addresses",
    );
    assert.deepEqual(row, { on_addresses: '127.0.0.1' });
    const guess = new URL(server.ownerUrl());
    guess.password = 'a-guess';
    await assert.rejects(query(guess.href, 'select 1'), { code: '28P01' });
    for (const secret of ['postgres-password', 'owner-password', 'app-role']) {
      assert.equal(statSync(join(folder.path, secret)).mode & 0o777, 0o600, secret);
    }
    await server.stop();
  });
});

test('the owner of the database is no superuser', async () => {
  using folder = scratchFolder();
  const server = await startEmbedded(folder.path, { throwaway: true });
  const [role] = await query(
    server.ownerUrl(),
    'select rolsuper, rolbypassrls from pg_roles where rolname = current_user',
  );
  assert.deepEqual(role, { rolsuper: false, rolbypassrls: false });
  await server.stop();
  assert.equal(existsSync(folder.path), false, 'a throw-away folder is gone after the stop');
});

test('a folder that other accounts cannot reach works too', async () => {
  using folder = scratchFolder();
  chmodSync(folder.path, 0o700);
  const said: string[] = [];
  const server = await startEmbedded(join(folder.path, 'data'), { say: (line) => said.push(line) });
  await query(server.ownerUrl(), 'select 1');
  await server.stop();
  const place = realpathSync(join(folder.path, 'data/pgdata'));
  assert.equal(runningPostmaster(place), undefined);
  if (place.startsWith(realpathSync(folder.path))) return;
  assert.match(said.join('\n'), new RegExp(`the database is kept in ${dirname(place)}`));
  rmSync(dirname(place), { recursive: true });
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

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
