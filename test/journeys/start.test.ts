import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import { projectFolder } from '../../src/platform/project.ts';
import { type Child, startNode } from '../setup/child.ts';
import { freshDatabase } from '../setup/fresh-database.ts';
import { scratchFolder } from '../setup/scratch-folder.ts';
import { testServerOfThisRun } from '../setup/server.ts';
import { until } from '../setup/until.ts';

const run = join(projectFolder, 'bin/run.mjs');
/** Without the told quarters of verdicts: they are given after the start, in minutes of both cores. */
const aanzet = (words: string[], environment: Record<string, string> = {}) =>
  startNode([run, ...words], { PORT: '0', AANZET_DEMO: 'region', ...environment });

describe('aanzet start', () => {
  const folder = scratchFolder();
  let running: Child;
  let address: string;

  before(async () => {
    running = aanzet(['start', '--data', folder.path]);
    await until('the address', () => running.stdout().includes('Ctrl-C'), 60_000).catch((error) => {
      throw new Error(`${error.message}\n${running.stderr()}`);
    });
    address = /http:\/\/127\.0\.0\.1:\d+/.exec(running.stdout())?.[0] ?? '';
  });
  after(async () => {
    await running[Symbol.asyncDispose]();
    folder[Symbol.dispose]();
  });

  test('prints its address, where a page is, and whom one can sign in as', async () => {
    const answer = await fetch(address);
    assert.equal(answer.status, 200);
    assert.match(await answer.text(), /<h1/);
    assert.match(running.stdout(), /Sign in as one of them:\n {2}\S+/);
  });

  test('a second start on the same data says who has it and where', async () => {
    await using second = aanzet(['start', '--data', folder.path]);
    assert.equal(await second.ended, 1);
    assert.match(
      second.stderr(),
      new RegExp(`already runs on the data.*process ${running.pid}\\b.*${address}`),
    );
    assert.match(second.stderr(), /AANZET_DATA/);
  });

  test('doctor finds it well while it runs', async () => {
    await using doctor = aanzet(['doctor', '--json', '--data', folder.path]);
    assert.equal(await doctor.ended, 0);
    const { healthy, findings } = JSON.parse(doctor.stdout()) as {
      healthy: boolean;
      findings: { about: string }[];
    };
    assert.equal(healthy, true);
    const abouts = findings.map(({ about }) => about);
    for (const about of ['database', 'schema', 'roles', 'clock', 'disk', 'mail'])
      assert.ok(abouts.includes(about), about);
  });

  test('offers go out and come in again while the site runs', async () => {
    const file = join(folder.path, 'offers.csv');
    await using out = aanzet(['export', 'offers', '--out', file, '--data', folder.path]);
    assert.equal(await out.ended, 0, out.stderr());
    await using back = aanzet(['import', 'offers', file, '--json', '--data', folder.path]);
    assert.equal(await back.ended, 0, back.stderr());
    const { rows, unchanged } = JSON.parse(back.stdout()) as { rows: number; unchanged: number };
    assert.ok(rows > 100);
    assert.equal(unchanged, rows);
  });

  test('SIGTERM stops it cleanly; the data is free again', async () => {
    running.kill('SIGTERM');
    assert.equal(await running.ended, 0);
    assert.match(running.stderr(), /Stopped/);
    await using migrate = aanzet(['migrate', '--data', folder.path]);
    assert.equal(await migrate.ended, 0);
    assert.match(migrate.stdout(), /up to date/);
  });
});

describe('aanzet start refuses, in a sentence that says what to do', () => {
  test('a port that is taken', async () => {
    using folder = scratchFolder();
    await using other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    await using child = aanzet(['start', '--port', String(port), '--data', folder.path]);
    assert.equal(await child.ended, 1);
    assert.match(
      child.stderr(),
      new RegExp(`Port ${port} on 127\\.0\\.0\\.1 is taken[\\s\\S]*PORT=${port + 1}`),
    );
  });

  const refusals: [string, (appUrl: string) => string, RegExp][] = [
    [
      'a server that is not there',
      (url) => changed(url, { port: '1' }),
      /No PostgreSQL answers at [\w./-]+:1 /,
    ],
    ['a wrong password', (url) => changed(url, { password: 'wrong' }), /does not accept this password/],
    [
      'a database that is not there',
      (url) => changed(url, { pathname: '/nowhere' }),
      /no database "nowhere"/,
    ],
  ];
  for (const [what, urlFrom, sentence] of refusals) {
    test(`DATABASE_URL: ${what}`, async () => {
      await using db = await freshDatabase();
      await refusedWith(urlFrom(db.appUrl), sentence);
    });
  }

  test('DATABASE_URL: not an address', () => refusedWith('aanzet', /DATABASE_URL is "aanzet"; expected/, 2));

  test('DATABASE_URL: a superuser', async (t) => {
    if (process.env.DATABASE_URL) return t.skip('the server of this run gives us no superuser');
    await refusedWith(testServerOfThisRun().maker, /a superuser[\s\S]*create role aanzet_owner/);
  });

  test('an old schema, seen with the login of the application', async () => {
    await using db = await freshDatabase();
    await asOwner(db.ownerUrl, 'delete from schema_migration');
    await refusedWith(db.appUrl, /schema of the database is older[\s\S]*aanzet migrate/);
  });

  test('row-level security that is off on a table', async () => {
    await using db = await freshDatabase();
    await asOwner(db.ownerUrl, 'alter table question disable row level security');
    await refusedWith(db.appUrl, /[Rr]ow-level security is off on: question/);
  });
});

test('an unknown verb is wrong use, with the list of verbs', async () => {
  await using child = aanzet(['begin']);
  assert.equal(await child.ended, 2);
  assert.match(child.stderr(), /no verb "begin"[\s\S]*start/);
});

async function refusedWith(databaseUrl: string, sentence: RegExp, code = 1): Promise<void> {
  using folder = scratchFolder();
  await using child = aanzet(['start', '--data', folder.path], { DATABASE_URL: databaseUrl });
  assert.equal(await child.ended, code, child.stderr());
  assert.match(child.stderr(), sentence);
  assert.doesNotMatch(child.stderr(), /\n\s+at /, 'no stack trace');
}

function changed(url: string, parts: Partial<Pick<URL, 'port' | 'password' | 'pathname'>>): string {
  return Object.assign(new URL(url), parts).href;
}

async function asOwner(ownerUrl: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
