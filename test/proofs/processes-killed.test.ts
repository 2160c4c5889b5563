import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { projectFolder } from '../../src/platform/project.ts';
import { replay } from '../../src/serve/processes/engine/replay.rules.ts';
import type { Happened } from '../../src/serve/processes/engine/state.ts';
import { eventsOf } from '../../src/serve/processes/store/events.sql.ts';
import { publishDefinition } from '../../src/serve/processes/store/publish-definition.ts';
import { startProcess } from '../../src/serve/processes/store/start-process.ts';
import { type Child, startNode } from '../setup/child.ts';
import { drawn } from '../setup/drawn-process.ts';
import { type FreshDatabase, freshDatabase } from '../setup/fresh-database.ts';
import { type ProcessWorld, processWorld } from '../setup/process-world.ts';
import { asBackup } from '../setup/spawned-site.ts';
import { until } from '../setup/until.ts';

const PROVE = process.env.AANZET_PROVE === '1';
const KILLS = PROVE ? 60 : 3;
const EACH = PROVE ? 10 : 5;
const INSTANCES = KILLS * EACH;
const WORKERS = 3;
const BEGAN = Date.now();
const SPEED = 1_000;

// A step with reminders beside it, a wait, acts of the system, a called process, a race: everything that a worker can
// be in the middle of.
const MAIN = `
  s: startEvent > p
  p: parallelGateway > a, t, v
  a: userTask aanzet:outcomes="ja; nee" > j
  soon: boundaryEvent+every=R2/PT1M attachedToRef="a" cancelActivity="false" > h
  h: sendTask+message=herinnering aanzet:act="tellen" > he
  he: endEvent
  t: intermediateCatchEvent+after=PT2M > w
  w: serviceTask aanzet:act="tellen" > j
  v: serviceTask aanzet:act="tellen" > c
  c: callActivity calledElement="kind" aanzet:out="kind = geteld" > j
  j: parallelGateway > g
  g: eventBasedGateway > gm, gt
  gm: intermediateCatchEvent+message=nooit > e
  gt: intermediateCatchEvent+after=PT1M > b
  b: userTask > e
  e: endEvent`;
const CALLED = `
  s: startEvent > k
  k: userTask > kv
  kv: serviceTask aanzet:act="tellen" > e
  e: endEvent`;

/** Elements that every instance passes exactly once; reminders come nought, one or two times. */
const ONCE = { hoofd: ['s', 'p', 'a', 't', 'w', 'v', 'c', 'gt', 'b', 'e'], kind: ['s', 'k', 'kv', 'e'] };

let db: FreshDatabase;
let world: ProcessWorld;
const workers: Child[] = [];
before(async () => {
  db = await freshDatabase();
  world = await processWorld(db.door, INSTANCES);
});
after(async () => {
  await Promise.all(workers.map((one) => one[Symbol.asyncDispose]()));
  await db.close();
});

const worker = (): Child => {
  const script = join(projectFolder, 'test/proofs/process-worker.ts');
  const { organisation, member } = world;
  const hook = `--import=${join(projectFolder, 'bin/tsx-hook.mjs')}`;
  const child = startNode([
    hook,
    script,
    db.appUrl,
    organisation,
    member.member,
    String(BEGAN),
    String(SPEED),
  ]);
  workers.push(child);
  return child;
};

const rows = async <R extends Record<string, unknown>>(sql: string): Promise<R[]> =>
  asBackup<R>(db.ownerUrl, sql, [world.organisation]);
const left = async (): Promise<number> => {
  const [row] = await rows<{ n: string }>(
    'select count(*) as n from process_instance where organisation_id = $1 and ended_at is null',
  );
  return Number(row?.n);
};

test(`3 workers killed ${KILLS} times among ${INSTANCES} processes: nothing lost, nothing twice`, async () => {
  const { organisation, member, cases } = world;
  await db.door.transaction(member, async (tx) => {
    const at = new Date(BEGAN);
    await publishDefinition(tx, member, { key: 'hoofd', xml: drawn(MAIN) }, at);
    await publishDefinition(tx, member, { key: 'kind', xml: drawn(CALLED) }, at);
  });
  let running = Array.from({ length: WORKERS }, worker);
  /** Some more of them just before each kill, so that every kill finds workers in the middle of something. */
  const startSome = async (from: number): Promise<void> => {
    for (const of of cases.slice(from, from + EACH))
      await db.door.transaction(member, (tx) =>
        startProcess(tx, { organisation, ...of, key: 'hoofd' }, new Date(BEGAN)),
      );
  };
  for (let kill = 0; kill < KILLS; kill++) {
    await until('all workers at work', () => running.every((one) => one.stdout().includes('works')), 60_000);
    const started = startSome(kill * EACH);
    await pause(Math.random() * 200);
    const victim = running[kill % WORKERS];
    victim?.kill('SIGKILL');
    running = running.map((one) => (one === victim ? worker() : one));
    await started;
  }
  await until('every process to end', async () => (await left()) === 0, PROVE ? 1_800_000 : 60_000);
  for (const one of running) one.kill('SIGKILL');
  for (const one of workers) assert.equal(one.stderr().includes('Error'), false, one.stderr());

  const instances = await rows<{ id: string; key: 'hoofd' | 'kind'; state: string; events: number }>(
    'select id, key, state, events from process_instance where organisation_id = $1',
  );
  assert.equal(instances.length, INSTANCES * 2, 'each called its one');
  assert.deepEqual(
    instances.filter(({ state }) => state !== 'ended'),
    [],
  );
  for (const table of ['process_token', 'process_timer'])
    assert.deepEqual(await rows(`select * from ${table} where organisation_id = $1`), [], table);
  const tasks = await rows<{ n: string }>(
    "select count(*) as n from process_task where organisation_id = $1 and how = 'done'",
  );
  assert.equal(Number(tasks[0]?.n), INSTANCES * 3);
  const counted = await rows<{ instance: string; element: string; n: string }>(
    `select data->>'instanceId' as instance, data->>'element' as element, count(*) as n from case_event
     where organisation_id = $1 and kind = 'geteld' group by 1, 2`,
  );
  const done = new Map(counted.map(({ instance, element, n }) => [`${instance} ${element}`, Number(n)]));

  for (const { id, key, events } of instances) {
    const happened = await db.door.transaction(member, (tx) => eventsOf(tx, organisation, id));
    assert.deepEqual(
      happened.map(({ seq }) => seq),
      Array.from({ length: events }, (_, n) => n + 1),
      'the log has no gap and nothing twice',
    );
    const state = replay(happened as unknown as Happened[]);
    assert.deepEqual([state.status, state.tokens], ['ended', []]);
    const times = (element: string, ...kinds: string[]) =>
      happened.filter(
        (one) => one.element === element && kinds.includes(one.kind) && one.reason !== 'retried',
      ).length;
    for (const element of ONCE[key]) {
      assert.equal(times(element, 'left', 'passed', 'fired'), 1, `${element} of ${key} ${id}`);
      if (['v', 'w', 'kv'].includes(element))
        assert.equal(done.get(`${id} ${element}`), 1, `act of ${element}`);
    }
    if (key === 'kind') continue;
    assert.equal(times('j', 'left'), 3, 'the join took one of each');
    const reminded = times('soon', 'fired');
    assert.ok(reminded <= 2);
    assert.equal(times('h', 'left'), reminded);
    assert.equal(times('he', 'passed'), reminded);
    assert.equal(done.get(`${id} h`) ?? 0, reminded);
  }
});
