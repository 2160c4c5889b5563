import assert from 'node:assert/strict';
import { Agent, get } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { paths } from '../../src/paths.ts';
import { freePort } from '../../src/platform/free-port.ts';
import { send } from '../setup/asking-people.ts';
import { filledFolder } from '../setup/filled-folder.ts';
import { isGone, ownerUrlOf, postmasterOf, type SpawnedSite, spawnedSite } from '../setup/spawned-site.ts';
import { until } from '../setup/until.ts';

let folder: Awaited<ReturnType<typeof filledFolder>>;
let site: SpawnedSite;
let metrics: string;
before(async () => {
  folder = await filledFolder();
  const port = await freePort(0, '127.0.0.1');
  metrics = `http://127.0.0.1:${port}`;
  site = await spawnedSite(folder.path, { AANZET_PROCESSES: '2', AANZET_METRICS_PORT: String(port) });
});
after(async () => {
  await site?.child[Symbol.asyncDispose]();
  await until('PostgreSQL to be gone', () => postmasterOf(folder.path) === undefined);
  folder[Symbol.dispose]();
});

const figure = async (line: string): Promise<number> => {
  const { text } = await send({ origin: metrics, path: '/metrics' });
  const found = text.split('\n').find((one) => one.startsWith(`${line} `));
  return Number(found?.slice(line.length + 1));
};

describe('the figures', () => {
  test('are added up over all processes', async () => {
    for (let n = 0; n < 20; n++) await send({ origin: site.address, path: paths.providers() });
    const count = 'aanzet_request_seconds_count{method="GET",route="/aanbieders",status="200"}';
    assert.equal(await figure(count), 20);
    assert.equal(await figure('aanzet_processes'), 3);
    assert.equal(await figure('aanzet_database_up'), 1);
    assert.equal(await figure('aanzet_backup_ok'), 0);
    assert.ok((await figure('aanzet_log_unsealed')) >= 0);
    assert.ok((await figure('aanzet_memory_bytes{kind="resident"}')) > 5e7);
  });

  test('say nothing about anyone: a route is its pattern, an unknown address is none', async () => {
    await send({ origin: site.address, path: '/vragen/3f0c8f1e-0000-4000-8000-000000000000' });
    await send({ origin: site.address, path: '/jan-de-wit-uit-lindemeer' });
    const { text } = await send({ origin: metrics, path: '/metrics' });
    assert.match(text, /route="\/vragen\/:id"/);
    assert.doesNotMatch(text, /3f0c8f1e|jan-de-wit|@/);
    const labels = [...text.matchAll(/(\w+)="/g)].map(([, name]) => name ?? '');
    const known = ['method', 'route', 'status', 'le', 'state', 'kind', 'queue', 'mailbox'];
    assert.deepEqual(
      [...new Set(labels)].filter((name) => !known.includes(name)),
      [],
    );
  });

  test('are not for whoever asks for a page', async () => {
    assert.equal((await send({ origin: site.address, path: '/metrics' })).status, 404);
    assert.equal((await send({ origin: metrics, path: '/' })).status, 404);
  });
});

test('a stop finishes what is under way in every process of pages, and cuts off nobody', async () => {
  const owner = new pg.Client({ connectionString: ownerUrlOf(folder.path) });
  await owner.connect();
  await owner.query('begin; lock table installation in access exclusive mode');
  const agent = new Agent({ keepAlive: true });
  const kept = get(`${site.address}/assets/own/none`, { agent });
  await new Promise((done) => kept.once('response', (response) => response.resume().once('end', done)));
  const slow = Array.from({ length: 6 }, () => send({ origin: site.address, path: paths.health() }));
  await until(
    'all of them to wait',
    async () => (await figure('aanzet_database_connections{state="busy"}')) >= 6,
  );
  const pages = site.pages();
  site.child.kill('SIGTERM');
  await pause(500);
  await owner.query('commit');
  await owner.end();
  for (const answer of await Promise.all(slow))
    assert.deepEqual([answer.status, answer.text], [200, 'goed\n']);
  const began = performance.now();
  assert.equal(await site.child.ended, 0, site.child.stderr());
  assert.ok(performance.now() - began < 5_000, 'a connection that is kept alive holds up no stop');
  assert.ok(pages.every(isGone));
  assert.match(site.child.stderr(), /Stopped/);
  agent.destroy();
});
