import assert from 'node:assert/strict';
import { after as afterAll, before, test } from 'node:test';
import { sql } from 'kysely';
import type { Tx } from '../../src/platform/database/door.ts';
import {
  type Act,
  after,
  BEGIN,
  CUSTOMER_ACTS,
  choiceHolds,
  ORGANISATION_ACTS,
  type Standing,
} from '../../src/serve/cases/index.ts';
import { type FreshDatabase, freshDatabase } from '../setup/fresh-database.ts';
import { act, leading, type Way } from './guard-world.ts';
import { ask, makeRegion, type Region, TUESDAY } from './region.ts';

// The machine of case-flow.rules.ts against the real tables: what it allows happens, what it refuses is refused,
// and after every single act the promises of the mission are looked up in the database.
const PROVE = process.env.AANZET_PROVE === '1';
const ACTS: readonly Act[] = [...CUSTOMER_ACTS, ...ORGANISATION_ACTS];
const HERS: readonly Act[] = CUSTOMER_ACTS;
let db: FreshDatabase;
let region: Region;

before(async () => {
  db = await freshDatabase();
  region = await makeRegion(db.door);
});
afterAll(() => db.close());

const allowed = (at: Standing, what: Act): Standing | undefined =>
  what === 'plan' && at.planned >= 2 ? undefined : after(at, what);

/** Walks one way and always comes back: nothing of it stays. */
const onAWay = async (walk: (way: Way) => Promise<void>): Promise<void> => {
  const asked = await ask(db.door, region);
  await db.door.transaction({ kind: 'customer', person: asked.person }, (tx) =>
    walk({ tx, region, asked, now: TUESDAY }),
  );
};

const back = async <T>(tx: Tx, depth: number, work: () => Promise<T>): Promise<T> => {
  const point = sql.id(`depth_${depth}`);
  await sql`savepoint ${point}`.execute(tx);
  const result = await work();
  await sql`rollback to savepoint ${point}`.execute(tx);
  await sql`release savepoint ${point}`.execute(tx);
  return result;
};

const later = (now: Date): Date => new Date(now.getTime() + 60_000);

/** What must hold after any act, read as the person herself. */
const check = async (way: Way, at: Standing, path: readonly Act[]): Promise<void> => {
  const where = path.join(' → ');
  const of = await leading(way);
  assert.deepEqual([of.kind, of.state, of.turn], [at.kind, at.state, at.turn], where);
  const { rows } = await sql<{ planned: number; homeless: number; holding: number }>`
    select
      (select count(*)::int from delivery d where d.person_id = ${way.asked.person} and d.case_id = ${of.id} and d.state = 'planned') as planned,
      (select count(*)::int from delivery d left join choice_proof p
          on p.person_id = ${way.asked.person} and p.organisation_id = d.organisation_id and p.id = d.choice_proof_id
        where d.person_id = ${way.asked.person} and d.state <> 'cancelled' and p.id is null) as homeless,
      (select count(*)::int from choice_proof p
        where p.person_id = ${way.asked.person} and p.question_id = ${way.asked.question} and p.valid_until = 'infinity') as holding
  `.execute(way.tx);
  assert.deepEqual(rows, [{ planned: at.planned, homeless: 0, holding: choiceHolds(at) ? 1 : 0 }], where);
};

/** Her endings are always there; what else the machine refuses, the use case refuses too. */
const refusals = async (way: Way, at: Standing, path: readonly Act[]): Promise<void> => {
  for (const what of ACTS.filter((one) => !HERS.includes(one) && after(at, one) === undefined))
    await back(way.tx, path.length, async () => {
      assert.equal((await act(way, what)).result, 'refused', [...path, what].join(' → '));
    });
};

const onward = async (
  way: Way,
  at: Standing,
  path: readonly Act[],
  what: Act,
): Promise<{ way: Way; at: Standing } | undefined> => {
  const next = allowed(at, what);
  if (!next) return undefined;
  const done = await act({ ...way, now: later(way.now) }, what);
  // Nobody is left to be asked after five: the machine doesn't count colleagues.
  if (done.result === 'refused' && what === 'decline-contact') return undefined;
  assert.equal(done.result, 'done', [...path, what].join(' → '));
  await check(done.way, next, [...path, what]);
  return { way: done.way, at: next };
};

let walked = 0;
const every = async (way: Way, at: Standing, path: readonly Act[], depth: number): Promise<void> => {
  walked++;
  if (path.length === depth) return;
  if (path.length < depth - 1) await refusals(way, at, path);
  for (const what of ACTS)
    await back(way.tx, path.length, async () => {
      const on = await onward(way, at, path, what);
      if (on) await every(on.way, on.at, [...path, what], depth);
    });
};

test(`all paths of acts up to ${PROVE ? 6 : 3} deep hold in the database`, async () => {
  walked = 0;
  await onAWay((way) => every(way, BEGIN, [], PROVE ? 6 : 3));
  assert.ok(walked > (PROVE ? 20_000 : 100), `${walked} paths`);
});

/** Mulberry32: small and the same everywhere. */
const random = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
};

const seed = Number(process.env.AANZET_SEED ?? 20260310);
test(`long paths by lot hold too (seed ${seed})`, async () => {
  const draw = random(seed);
  const walks = PROVE ? 2000 : 60;
  const seen = new Set<string>();
  await onAWay(async (start) => {
    for (let n = 0; n < walks; n++)
      await back(start.tx, 0, async () => {
        let on: { way: Way; at: Standing } | undefined = { way: start, at: BEGIN };
        const path: Act[] = [];
        while (on && path.length < 14) {
          const { at } = on;
          const open = ACTS.filter((what) => allowed(at, what));
          // Mostly forward: the ends are reached soon enough, and seen in all short paths.
          const forward = open.filter(
            (what) => !['stop', 'decline', 'switch', 'another-question'].includes(what),
          );
          const from = draw() < 0.85 && forward.length > 0 ? forward : open;
          const what = from[Math.floor(draw() * from.length)] ?? 'stop';
          on = await onward(on.way, at, path, what);
          path.push(what);
          if (on) seen.add(on.at.state);
        }
      });
  });
  assert.ok(seen.has('serving') && seen.has('served') && seen.has('waiting'), [...seen].join());
});
