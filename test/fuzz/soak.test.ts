import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startSession } from '../../src/platform/auth/sessions.ts';
import { memoryAfterGc } from '../setup/memory.ts';
import { type RunningRegion, runningRegion } from '../setup/running-region.ts';
import { crawl } from './crawl.ts';
import { closeRaw, rawRequest } from './raw-request.ts';

const PROVE = process.env.AANZET_PROVE !== undefined;
/** `npm run prove` keeps on for an hour. */
const ENOUGH_MS = PROVE ? 3_600_000 : 6_000;
const PARTS = PROVE ? 12 : 3;
const AT_ONCE = 8;

let region: RunningRegion;
const asked: { path: string; cookie: string }[] = [];

before(async () => {
  region = await runningRegion(12, new Date());
  const rows = await region.door.transaction({ kind: 'visitor' }, (tx) =>
    tx.selectFrom('demo_sign_in').selectAll().orderBy('position').limit(14).execute(),
  );
  for (const { person_id: person, organisation_id: organisation, member_id: member } of rows) {
    if (!person && !(organisation && member)) continue;
    const { token } = await region.door.transaction({ kind: 'visitor' }, (tx) =>
      startSession(
        tx,
        person
          ? { kind: 'person', person }
          : { kind: 'member', organisation: organisation ?? '', member: member ?? '' },
        'demo',
        new Date(),
      ),
    );
    const cookie = `aanzet=${token}`;
    const read = async (path: string): Promise<string> =>
      (await rawRequest(region.origin, { method: 'GET', path, headers: [['cookie', cookie]] })).body;
    const { pages } = await crawl([person ? '/mijn-vragen' : '/vandaag'], read, { most: 20, perShape: 1 });
    asked.push(...pages.filter((path) => !path.startsWith('/afmelden')).map((path) => ({ path, cookie })));
  }
});
after(async () => {
  closeRaw();
  await region?.[Symbol.asyncDispose]();
});

const busyFor = async (milliseconds: number, from: number): Promise<number> => {
  const end = performance.now() + milliseconds;
  let n = from;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (performance.now() < end) {
        const one = asked[n++ % asked.length];
        if (!one) continue;
        const { status } = await rawRequest(region.origin, {
          method: 'GET',
          // Another query each time: what is kept for an address must not be kept for ever.
          path: `${one.path}${one.path.includes('?') ? '&' : '?'}n=${n}`,
          headers: [['cookie', one.cookie]],
        });
        assert.ok(status < 500, `${status} for ${one.path}`);
      }
    }),
  );
  return n;
};

test(`memory stays what it was while pages are asked for ${ENOUGH_MS / 1000} seconds`, async () => {
  const heaps: number[] = [];
  let n = 0;
  for (let part = 0; part < PARTS; part++) {
    // Sessions, limits and codes grow old as they do for people.
    region.setNow(new Date());
    n = await busyFor(ENOUGH_MS / PARTS, n);
    const { heap, resident } = memoryAfterGc();
    heaps.push(heap);
    if (PROVE)
      console.log(
        `soak: ${Math.round(((part + 1) * ENOUGH_MS) / PARTS / 60_000)} min, ${n} requests, heap ${heap.toFixed(1)} MB, resident ${resident.toFixed(0)} MB`,
      );
  }
  const first = heaps[PARTS / 3 - 1] ?? 0;
  const last = heaps.at(-1) ?? 0;
  assert.ok(n > 100, `${n} requests`);
  assert.ok(last < first * 1.1 + 8, `${first.toFixed(1)} MB, and after ${n} requests ${last.toFixed(1)} MB`);
});
