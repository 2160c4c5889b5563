import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import pg from 'pg';
import {
  ATTEST,
  type AttestKeys,
  attest,
  type IssueAnswer,
  type KeyList,
  newAttestKeys,
  type Quarter,
  type QuartersAnswer,
  quarterOf,
} from '../../src/judge/protocol/index.ts';
import { urlAt } from '../../src/platform/database/embedded/roles.ts';
import { newRight, wish } from '../setup/collector-world.ts';
import { judgingDevice } from '../setup/judging-device.ts';
import { scratchFolder } from '../setup/scratch-folder.ts';
import {
  aanzet,
  childrenOf,
  isGone,
  postmasterOf,
  type SpawnedSite,
  spawnedSite,
} from '../setup/spawned-site.ts';
import { until } from '../setup/until.ts';

// The real thing: `aanzet start`, the collector beside it, and the command line beside both.
const quarter: Quarter = quarterOf(new Date().toISOString().slice(0, 10));
const organisation = randomUUID();
let folder: ReturnType<typeof scratchFolder>;
let site: SpawnedSite;
let keys: AttestKeys;
let list: KeyList;

const collectorAt = () => /Verdicts come in at (http:\S+)/.exec(site.child.stdout())?.[1] ?? '';
const collectorPids = () => childrenOf(site.child.pid, 'collector-process');
const alive = () =>
  fetch(`${collectorAt()}/gezond`).then(
    ({ ok }) => ok,
    () => false,
  );
const run = async (...words: string[]) => {
  const child = aanzet([...words, '--data', folder.path]);
  const code = await child.ended;
  return { code, said: child.stdout() + child.stderr() };
};
const ask = <T>(path: (typeof ATTEST)[keyof typeof ATTEST], content: object) =>
  attest<T>({ attest: collectorAt(), fetch, organisation, privateKey: keys.privateKey }, path, {
    ...{ organisation, quarter },
    ...content,
  });

before(async () => {
  folder = scratchFolder();
  keys = await newAttestKeys();
  site = await spawnedSite(folder.path, { AANZET_DEMO: 'no' });
  await until('the collector', alive);
});
after(async () => {
  await site?.child[Symbol.asyncDispose]();
  await until('PostgreSQL to be gone', () => postmasterOf(folder.path) === undefined);
  folder[Symbol.dispose]();
});

const token = async () => {
  const device = await judgingDevice({ organisation, quarter, bucket: 'noord' }, list.lines);
  const wants = [{ bucket: 'noord', right: newRight(), blinded: device.blinded }];
  const issued = await ask<IssueAnswer>(ATTEST.issue, { wants });
  assert.ok(issued.kind === 'ok' && issued.answer.signed[0]?.kind === 'signed');
  return device.finish(issued.answer.signed[0].signature);
};
const send = async (redemption: unknown): Promise<number> => {
  const post = { method: 'POST', body: JSON.stringify(redemption) };
  return (await fetch(`${collectorAt()}/oordeel`, post)).status;
};

test('an organisation is let in by hand, beside the running site', async () => {
  const registered = await run('collector', 'register', organisation, 'De Kwikstaart', keys.publicKey);
  assert.equal(registered.code, 0, registered.said);
  const other = await newAttestKeys();
  const again = await run('collector', 'register', organisation, 'De Kwikstaart', other.publicKey);
  assert.equal(again.code, 1, again.said);
  const made = await ask<QuartersAnswer>(ATTEST.quarters, {
    name: 'De Kwikstaart',
    buckets: [wish('noord')],
  });
  assert.ok(made.kind === 'ok');
  list = made.answer.list;
  await ask(ATTEST.sharesReceived, { who: ['organisation', 'council'] });
  const declared = await ask(ATTEST.declared, { buckets: [{ bucket: 'noord', deliveries: 30, rights: 30 }] });
  assert.equal(declared.kind, 'ok');
});

test('killed, it comes back by itself; what was acknowledged is there, and counts once', async () => {
  const mine = await token();
  const first = await mine.redemption(1);
  assert.equal(await send(first), 204);
  const [pid = 0] = collectorPids();
  process.kill(pid, 'SIGKILL');
  await until('that process to end', () => isGone(pid));
  await until('another in its place', alive);
  assert.notEqual(collectorPids()[0], pid);
  // Sent again, since nobody knows whether the answer was heard: kept once.
  assert.equal(await send(first), 204);
  assert.equal(await send(await mine.redemption(1)), 409);
  assert.equal(await send(await mine.redemption(2)), 204);
  // Issue goes on too: keys come from the folder.
  assert.equal(await send(await (await token()).redemption()), 204);
});

test('neither can log in to the database of the other', async () => {
  const postmaster = postmasterOf(folder.path);
  assert.ok(postmaster);
  const place = { port: postmaster.port, cluster: join(folder.path, 'pgdata') };
  const secret = (name: string) => readFileSync(join(folder.path, name), 'utf8').trim();
  const login = async (role: string, file: string, database: string) => {
    const client = new pg.Client({ connectionString: urlAt(place, role, secret(file), database) });
    await client.connect().finally(() => client.end().catch(() => {}));
  };
  await login('collector_app', 'collector-role', 'collector');
  await login('aanzet_app', 'app-role', 'aanzet');
  for (const [role, file, database] of [
    ['aanzet_app', 'app-role', 'collector'],
    ['aanzet_owner', 'owner-password', 'collector'],
    ['collector_app', 'collector-role', 'aanzet'],
    ['collector_owner', 'collector-owner-password', 'aanzet'],
  ] as const)
    await assert.rejects(login(role, file, database), { code: '42501' }, `${role} → ${database}`);
});

test('its log holds neither time nor address, and its keys are in no backup', async () => {
  const log = readFileSync(join(folder.path, 'collector.log'), 'utf8');
  assert.doesNotMatch(log, /"time"|127\.0\.0\.1|oordeel|20\d\d-\d\d/);
  const keysDir = join(folder.path, 'collector-keys');
  assert.equal(statSync(keysDir).mode & 0o077, 0);
  const [file = ''] = readdirSync(join(keysDir, organisation));
  const kept = JSON.parse(readFileSync(join(keysDir, organisation, file), 'utf8')) as { secret: string };
  for (const words of [['backup'], ['collector', 'backup']]) {
    const out = join(folder.path, `${words.join('-')}.aanzet`);
    const made = await run(...words, '--out', out);
    assert.equal(made.code, 0, made.said);
    const { zstdDecompressSync } = await import('node:zlib');
    const whole = readFileSync(out);
    const rows = zstdDecompressSync(whole.subarray(whole.indexOf(10) + 1)).toString('latin1');
    assert.ok(!rows.includes(kept.secret));
    assert.equal(rows.includes('redemption'), words.length === 2);
  }
});

test('the doctor sees when keys are gone; a backup with the key folder is all of it', async () => {
  const well = await run('collector', 'doctor');
  assert.equal(well.code, 0, well.said);
  using elsewhere = scratchFolder();
  const restored = aanzet([
    ...['collector', 'restore', join(folder.path, 'collector-backup.aanzet'), '--data', elsewhere.path],
  ]);
  assert.equal(await restored.ended, 0, restored.stderr());
  const ill = aanzet(['collector', 'doctor', '--data', elsewhere.path]);
  assert.equal(await ill.ended, 1);
  assert.match(ill.stdout(), /keys are not in the key folder/);
  const whole = aanzet(['collector', 'doctor', '--data', elsewhere.path], {
    AANZET_COLLECTOR_KEYS: join(folder.path, 'collector-keys'),
  });
  assert.equal(await whole.ended, 0, whole.stdout() + whole.stderr());
});

test('stopped with the site, it leaves nothing behind', async () => {
  const pids = collectorPids();
  assert.equal(pids.length, 1);
  site.child.kill('SIGTERM');
  assert.equal(await site.child.ended, 0);
  assert.ok(pids.every(isGone));
});
