import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { type KeyList, packAnswers } from '../../src/judge/protocol/index.ts';
import { declareCounts } from '../../src/judge/verdicts/declare-counts.ts';
import { knowCollector, shareTaken } from '../../src/judge/verdicts/index.ts';
import { makeKeys } from '../../src/judge/verdicts/make-keys.ts';
import { rightsIn } from '../../src/judge/verdicts/rights.sql.ts';
import { showShare } from '../../src/judge/verdicts/take-share.ts';
import type { Right } from '../../src/judge/verdicts/verdict.ts';
import { keyring } from '../../src/platform/crypto/sealed.ts';
import { newId } from '../../src/platform/crypto/secrets.ts';
import { openDoor } from '../../src/platform/database/door.ts';
import { freePort } from '../../src/platform/free-port.ts';
import { projectFolder } from '../../src/platform/project.ts';
import { type Child, startNode } from '../setup/child.ts';
import { plainAnswers } from '../setup/collected-quarter.ts';
import { fastDevice, keysFor } from '../setup/fast-blinding.ts';
import { LINKED, rightsFor } from '../setup/linked-quarter.ts';
import { scratchFolder } from '../setup/scratch-folder.ts';
import { asBackup, isGone } from '../setup/spawned-site.ts';
import { until } from '../setup/until.ts';
import type { Work } from './verdicts-worker.ts';

const PROVE = process.env.AANZET_PROVE === '1';
const KILLS = PROVE ? 120 : 6;
const OPENINGS = PROVE ? 40 : 4;
const DEVICES = 6;
const RIGHTS = PROVE ? 60_000 : 3_000;

type Places = { pid: number; app: string; collector: string; ownerOfApp: string; ownerOfCollector: string };
const organisation = newId();
const folder = scratchFolder();
const keysDir = join(folder.path, 'keys');
let cluster: Child;
let places: Places;
let ports: { collector: number; app: number };
let running: { collector: Child; app: Child };
let share = '';
let list: KeyList;
let rights: Right[];
const children: Child[] = [];

const begin = (script: string, argument: string): Child => {
  const hook = `--import=${join(projectFolder, 'bin/tsx-hook.mjs')}`;
  const child = startNode([hook, join(projectFolder, 'test/proofs', script), argument]);
  children.push(child);
  return child;
};
const beginCluster = async (): Promise<void> => {
  cluster = begin('verdicts-cluster.ts', join(folder.path, 'data'));
  await until('PostgreSQL', () => cluster.stdout().includes('\n'), 60_000);
  places = JSON.parse(cluster.stdout());
};
const beginWorker = async (role: Work['role'], day = '2026-11-22'): Promise<Child> => {
  const origin = `http://127.0.0.1:${ports.collector}`;
  const work: Work = {
    ...{ role, day, origin, keysDir, organisation, quarter: LINKED, share },
    url: role === 'app' ? places.app : places.collector,
    port: role === 'app' ? ports.app : ports.collector,
  };
  const child = begin('verdicts-worker.ts', JSON.stringify(work));
  const word = role === 'opening' ? 'begins' : 'works';
  await until(`${role} at work`, () => child.stdout().includes(word), 60_000);
  return child;
};

before(async () => {
  mkdirSync(join(folder.path, 'data'), { mode: 0o711 });
  ports = { collector: await freePort(), app: await freePort() };
  await beginCluster();
  running = { collector: await beginWorker('collector'), app: await beginWorker('app') };
  const door = openDoor(places.app, { max: 2 });
  const origin = `http://127.0.0.1:${ports.collector}`;
  knowCollector({ origin, attest: origin, beside: true, startSecret: 'of this start' });
  const of = { transactionAs: door.transaction, keyring: keyring('k'.repeat(32)) };
  const us = { organisation, name: 'De Kwikstaart' };
  await rightsFor(door, organisation, { buckets: 3, people: RIGHTS });
  await makeKeys(of, us, LINKED);
  const council = await showShare(of, us, LINKED, 'council');
  assert.equal(council.kind, 'share');
  share = council.kind === 'share' ? council.text : '';
  for (const holder of ['organisation', 'council'] as const) await shareTaken(of, us, LINKED, holder);
  await declareCounts(of, us, LINKED);
  list = ((await (await fetch(`${origin}/sleutels/${organisation}/${LINKED}`)).json()) as { list: KeyList })
    .list;
  const job = { kind: 'job', organisation, name: 'test' } as const;
  rights = await door.transaction(job, (tx) => rightsIn(tx, organisation, LINKED));
  await door.close();
  knowCollector(undefined);
});
after(async () => {
  await Promise.all(children.map((one) => one[Symbol.asyncDispose]()));
  await until('PostgreSQL gone', () => isGone(places.pid), 20_000);
  folder[Symbol.dispose]();
});

/** What a browser keeps, whatever dies on the other side. */
type Device = { right: Right; signed: number; acknowledged: number; last: string };
const devices: Device[] = [];
let going = true;

const ask = async (port: number, path: string, body: string): Promise<{ status: number; text: string }> => {
  try {
    const signal = AbortSignal.timeout(10_000);
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', body, signal });
    return { status: response.status, text: await response.text() };
  } catch {
    return { status: 0, text: '' };
  }
};

/** The same bytes again until there is an answer: for the right as for each version of the verdict. */
const judges = async (right: Right): Promise<void> => {
  const keys = keysFor({ organisation, quarter: LINKED, bucket: right.bucket }, list.lines);
  const device = fastDevice(keys);
  const one: Device = { right, signed: 0, acknowledged: 0, last: '' };
  devices.push(one);
  const claim = JSON.stringify({ person: right.person, id: right.id, blinded: device.blinded });
  let token: ReturnType<typeof device.finish> | undefined;
  while (!token) {
    const { text } = await ask(ports.app, '/', claim);
    one.last = text;
    const claimed = text === '' ? { kind: 'later' } : JSON.parse(text);
    assert.ok(['signed', 'later'].includes(claimed.kind), text);
    if (claimed.kind === 'signed') token = device.finish(claimed.signature);
    else await pause(20);
  }
  one.signed += 1;
  for (let version = 1; version <= 2; version++) {
    const answers = { ...plainAnswers, again: version, good: right.id };
    const redemption = await token.redemption(version, packAnswers(answers));
    for (;;) {
      const { status, text } = await ask(ports.collector, '/oordeel', JSON.stringify(redemption));
      one.last = `${status} ${text}`;
      assert.ok([204, 0, 500].includes(status), one.last);
      if (status === 204) break;
      await pause(20);
    }
    one.acknowledged = version;
  }
};

const kills: Readonly<Record<string, () => Promise<void>>> = {
  async collector() {
    running.collector.kill('SIGKILL');
    await running.collector.ended;
    running.collector = await beginWorker('collector');
  },
  async app() {
    running.app.kill('SIGKILL');
    await running.app.ended;
    running.app = await beginWorker('app');
  },
  async PostgreSQL() {
    await killDatabase();
    for (const role of ['collector', 'app'] as const) {
      running[role].kill('SIGKILL');
      await running[role].ended;
      running[role] = await beginWorker(role);
    }
  },
};
const killDatabase = async (): Promise<void> => {
  process.kill(places.pid, 'SIGKILL');
  cluster.kill('SIGKILL');
  await cluster.ended;
  await until('PostgreSQL gone', () => isGone(places.pid), 20_000);
  await beginCluster();
};

const inCollector = <R extends Record<string, unknown>>(sql: string): Promise<R[]> =>
  asBackup<R>(places.ownerOfCollector, sql, [organisation]);

test(`killed ${KILLS} times while rights are issued and verdicts come in: none lost, none twice`, async () => {
  const waiting = [...rights];
  const lanes = Array.from({ length: DEVICES }, async () => {
    for (let right = waiting.pop(); right && going; right = waiting.pop()) await judges(right);
  });
  // A device that finds something wrong is heard at once, not after the last kill.
  const wrong = Promise.all(lanes).then(() => undefined);
  for (let kill = 0; kill < KILLS; kill++) {
    const [name = '', act] = Object.entries(kills)[kill % 3] ?? [];
    const before = devices.length;
    const more = until(
      `devices at work before ${name} dies`,
      () => devices.length >= before + DEVICES * 2,
      60_000,
    );
    await Promise.race([more, wrong]).catch((error: Error) => {
      const stuck = devices.filter(({ acknowledged }) => acknowledged < 2);
      throw new Error(
        `${error.message}: ${JSON.stringify(stuck)} ${children.map((one) => one.stderr()).join('')}`,
      );
    });
    await pause(Math.random() * 100);
    await act?.();
  }
  going = false;
  await wrong;
  assert.ok(waiting.length > 0, 'there was something to do at every kill');

  const kept = await inCollector<{ token: string; version: number; commitment: string }>(
    "select encode(token, 'hex') as token, version, encode(commitment, 'hex') as commitment from redemption where organisation_id = $1",
  );
  assert.equal(kept.length, devices.length, 'each token once');
  assert.deepEqual(
    kept.filter(({ version }) => version !== 2),
    [],
  );
  const sizes = devices.map(({ acknowledged, signed }) => [acknowledged, signed].join());
  assert.deepEqual(new Set(sizes), new Set(['2,1']));
  const issued = await inCollector<{ id: string }>(
    "select encode(right_id, 'hex') as id from issued_right where organisation_id = $1",
  );
  const secrets = devices.map(({ right }) => Buffer.from(right.secret, 'base64url').toString('hex'));
  assert.deepEqual(issued.map(({ id }) => id).sort(), secrets.sort(), 'each right once');
  const [counts] = await inCollector<{ issued: string; reissued: string }>(
    'select sum(issued) as issued, sum(reissued) as reissued from bucket_count where organisation_id = $1',
  );
  assert.deepEqual([Number(counts?.issued), Number(counts?.reissued)], [devices.length, 0]);
  const states = await asBackup<{ state: string; n: string }>(
    places.ownerOfApp,
    "select state, count(*) as n from verdict_right where organisation_id = $1 and state <> 'waiting' group by state",
    [organisation],
  );
  assert.deepEqual(
    states.map(({ state, n }) => [state, Number(n)]),
    [['issued', devices.length]],
  );
  if (PROVE) console.log(`${devices.length} rights issued and redeemed twice, through ${KILLS} kills`);
});

test(`killed ${OPENINGS} times while it is opened and destroyed: opened once, whole`, async () => {
  for (const one of Object.values(running)) one.kill('SIGKILL');
  let done = false;
  let killed = 0;
  for (let round = 0; !done; round++) {
    const opening = await beginWorker('opening', '2027-02-01');
    if (round < OPENINGS) {
      // Now and then sooner, now and then later, so that each step is cut off some time.
      const over = opening.ended;
      await Promise.race([over, pause(Math.random() * (PROVE ? 1500 : 300))]);
      if (round % 4 === 3) await killDatabase();
      opening.kill('SIGKILL');
      killed += 1;
    }
    await opening.ended;
    done = opening.stdout().includes('done') && round >= OPENINGS;
    assert.ok(round < OPENINGS + 3, opening.stderr());
  }
  assert.equal(killed, OPENINGS);
  const [counts] = await inCollector<{
    scores: string;
    texts: string;
    results: string;
    blobs: string;
    sealed: string;
  }>(
    `select (select count(*) from opened_score where organisation_id = $1) as scores,
      (select count(distinct text) from opened_text where organisation_id = $1) as texts,
      (select count(*) from published_result where organisation_id = $1) as results,
      (select count(*) from redemption where organisation_id = $1 and blob is not null) as blobs,
      (select count(*) from bucket where organisation_id = $1 and sealed_key <> '') as sealed`,
  );
  const all = String(devices.length);
  assert.deepEqual(counts, { scores: all, texts: all, results: '1', blobs: '0', sealed: '0' });
  const scores = await inCollector<{ n: string }>(
    "select count(*) as n from opened_score where organisation_id = $1 and score like '%|2|%'",
  );
  assert.equal(scores[0]?.n, all, 'the last version of each');
  const lines = await inCollector<{ kind: string; n: string }>(
    "select kind, count(*) as n from public_line where organisation_id = $1 and kind in ('closed', 'opened', 'destroyed') group by kind order by kind",
  );
  assert.deepEqual(
    lines.map(({ kind, n }) => [kind, Number(n)]),
    [
      ['closed', 3],
      ['destroyed', 1],
      ['opened', 1],
    ],
  );
  const left = existsSync(keysDir)
    ? readdirSync(keysDir, { recursive: true }).filter((name) => String(name).includes('.json'))
    : [];
  assert.deepEqual(left, [], 'no key is left');
});
