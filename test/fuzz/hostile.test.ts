import assert from 'node:assert/strict';
import { availableParallelism } from 'node:os';
import { after, before, test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { shapeOf } from './crawl.ts';
import { operations } from './hostile-calls.ts';
import type { PartOf, Round } from './hostile-part.ts';
import { type HostileWorld, hostileWorld } from './hostile-world.ts';
import { rawRequest } from './raw-request.ts';

/** `npm run prove` asks 10,000 of each, in as many threads as there are cores. */
const PROVE = process.env.AANZET_PROVE !== undefined;
const EACH = Number(process.env.AANZET_EACH ?? (PROVE ? 10_000 : 3));
/** How often each was asked already by a run that was cut off. */
const FROM = Number(process.env.AANZET_FROM ?? 0);
const AT_ONCE = 8;

let world: HostileWorld;
let region: HostileWorld['region'];
before(async () => {
  world = await hostileWorld();
  region = world.region;
});
after(() => world?.close());

test('the description knows every route', () =>
  assert.ok(process.env.AANZET_ONLY !== undefined || operations.length > 100, `${operations.length}`));

test(`${EACH} random requests per operation: never a fault of ours, never a look inside`, async () => {
  const faults = PROVE ? await askInThreads() : await askHere();
  assert.equal(faults.length, 0, `${faults.length} faults; the first:\n${faults.slice(0, 12).join('\n')}`);
});

const askHere = async (): Promise<string[]> => {
  const faults: string[] = [];
  for (let one = 0; one < operations.length; one++)
    faults.push(...(await world.ask({ one, from: FROM, numRuns: EACH, atOnce: 1 }, new Map())));
  return faults;
};

const askInThreads = async (): Promise<string[]> => {
  const parts = Math.min(availableParallelism(), operations.length);
  const rounds: Round[] = [];
  await Promise.all(
    Array.from({ length: parts }, (_, part) =>
      inThread({ part, parts, from: FROM, each: EACH, atOnce: AT_ONCE }, (round) => {
        rounds.push(round);
        say(round, rounds);
      }),
    ),
  );
  for (let part = 0; part < parts; part++) {
    const heaps = rounds.filter((round) => round.part === part).map(({ heap }) => heap);
    const [first = 0, last = 0] = [heaps[Math.floor(heaps.length / 3)], heaps.at(-1)];
    assert.ok(last <= first * 1.1 + 8, `heap ${first.toFixed(1)} MB, and at the end ${last.toFixed(1)} MB`);
  }
  const asked = rounds.reduce((sum, { requests }) => sum + requests, 0);
  assert.equal(asked, operations.length * (EACH - FROM), 'each was asked as often as was said');
  return rounds.flatMap(({ faults }) => faults);
};

const inThread = (workerData: PartOf, heard: (round: Round) => void): Promise<void> =>
  new Promise((done, fail) => {
    const thread = new Worker(new URL('./hostile-part.ts', import.meta.url), { workerData });
    thread.on('message', heard);
    thread.on('error', fail);
    thread.on('exit', (code) => (code === 0 ? done() : fail(new Error(`a part ended with ${code}`))));
  });

const say = (round: Round, all: readonly Round[]): void => {
  const { part, upTo, faults, statuses, heap, resident, requests, seconds } = round;
  const found = all.reduce((sum, one) => sum + one.faults.length, 0);
  console.log(
    `hostile: part ${part}, ${upTo} of each, ${(requests / seconds).toFixed(0)} requests/s, ${found} faults, heap ${heap.toFixed(1)} MB, resident ${resident.toFixed(0)} MB, answers ${JSON.stringify(Object.fromEntries([...statuses].sort()))}`,
  );
  if (faults[0]) console.log(`hostile: ${faults[0]}`);
};

test('an address has one spelling, and no spelling goes around the policy', async () => {
  const secret = await rawRequest(region.origin, { method: 'GET', path: '/overzicht' });
  assert.equal(secret.status, 303);
  for (const path of [
    '//overzicht',
    '/./overzicht',
    '/x/../overzicht',
    '/%6fverzicht',
    '/overzicht/',
    '/OVERZICHT',
    '/overzicht%2f',
    '/overzicht;x',
    '/overzicht%00',
    '\\overzicht',
    '/assets/../overzicht',
    '/assets/%2e%2e/overzicht',
    '/assets/%2e%2e%2f%2e%2e%2fpackage.json',
    '/assets/own/..%2f..%2fsecret',
  ]) {
    const { status, body } = await rawRequest(region.origin, { method: 'GET', path });
    assert.ok([301, 303, 308, 400, 404].includes(status), `${path}: ${status}`);
    assert.doesNotMatch(body, /dependencies|postgres-password/, path);
  }
});

test('a header can not be written through an address or a form', async () => {
  for (const { method, path } of operations) {
    const at = path.replace(/\{[^}]+\}/g, 'x%0d%0aX-Evil:%201');
    const body = 'doel=%2Fx%0d%0aX-Evil%3A+1&terug=%0d%0aX-Evil%3A+1';
    const { headers: got } = await rawRequest(region.origin, {
      method,
      path: `${at}?doel=%0d%0aX-Evil:%201`,
      headers: [
        ['content-type', 'application/x-www-form-urlencoded'],
        ['sec-fetch-site', 'same-origin'],
      ],
      body: method === 'POST' ? body : undefined,
    });
    assert.equal(got['x-evil'], undefined, `${method} ${path}`);
  }
});

test('crawled forms lead somewhere', () =>
  assert.ok(shapeOf('/vragen/123e4567-e89b-12d3-a456-426614174000/x?a=1') === '/vragen/:id/x'));
