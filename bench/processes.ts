import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Door, openDoor } from '../src/platform/database/door.ts';
import { startEmbedded } from '../src/platform/database/embedded/index.ts';
import { migrate } from '../src/platform/database/migrate.ts';
import { installJobs } from '../src/platform/jobs/jobs.ts';
import { migrationsFolder } from '../src/platform/project.ts';
import { completeTask } from '../src/serve/processes/store/complete-task.ts';
import { publishDefinition } from '../src/serve/processes/store/publish-definition.ts';
import { startProcess } from '../src/serve/processes/store/start-process.ts';
import { type ProcessWorld, processWorld } from '../test/setup/process-world.ts';
import { cpuOf } from './cpu.ts';
import { benchInMemory, type InMemoryFigures } from './processes-in-memory.ts';
import { SMALL_PROCESS } from './processes-model.ts';
import { median, percentile, round } from './statistics.ts';

export type ProcessFigures = {
  workers: number;
  seconds: number;
  /** of 1 s each, so that a slow second shows */
  transitions_per_second: { median: number; least: number; most: number };
  transitions: number;
  p50_ms: number;
  p95_ms: number;
  /** of one transition, on any machine that is as fast: the clock says how busy this one was */
  cpu_ms: { node: number; postgres: number | null };
  in_memory: InMemoryFigures;
};

const WORKERS = 8;
const SECONDS = 10;
const TIMES_ROUND = 8;

type Lap = { at: number; ms: number };

/** One worker: instance after instance of the same small process, each step a transaction that waits for the disk. */
const work = async (door: Door, { organisation, member, cases }: ProcessWorld, n: number, until: number) => {
  const laps: Lap[] = [];
  const timed = async <T>(one: () => Promise<T>): Promise<T> => {
    const began = performance.now();
    const result = await one();
    laps.push({ at: performance.now(), ms: performance.now() - began });
    return result;
  };
  for (let at = n; performance.now() < until; at += WORKERS) {
    const { caseId, personId } = cases[at % cases.length] ?? { caseId: '', personId: '' };
    const start = { organisation, caseId, personId, key: 'klein', variables: { n: 0 } };
    const begun = await timed(() => door.transaction(member, (tx) => startProcess(tx, start, new Date())));
    if (begun.kind !== 'started') throw new Error(begun.why);
    const [first] = begun.opened;
    for (let id = first?.id, times = 1; id !== undefined && performance.now() < until; times++) {
      const task = id;
      const values = { variables: { n: times } };
      const done = await timed(() =>
        door.transaction(member, (tx) => completeTask(tx, member, task, values, new Date())),
      );
      if (done.kind !== 'done') throw new Error(done.why);
      id = done.opened[0]?.id;
    }
  }
  return laps;
};

/** Durable transitions on our own PostgreSQL with commits that wait for the disk, beside an engine that keeps its state in memory. */
export const benchProcesses = async (say: (line: string) => void): Promise<ProcessFigures> => {
  const folder = mkdtempSync(join(tmpdir(), 'aanzet-bench-'));
  chmodSync(folder, 0o711);
  const database = await startEmbedded(folder, { throwaway: false });
  const ownerUrl = database.ownerUrl();
  await migrate(ownerUrl, migrationsFolder, database.appRole);
  await installJobs(ownerUrl, database.appRole.name);
  const app = new URL(ownerUrl);
  app.username = database.appRole.name;
  app.password = database.appRole.password;
  const door = openDoor(app.href, { max: WORKERS });
  try {
    const world = await processWorld(door, 2_000);
    await door.transaction(world.member, (tx) =>
      publishDefinition(tx, world.member, { key: 'klein', xml: SMALL_PROCESS }, new Date()),
    );
    say(`${WORKERS} workers, ${SECONDS} s, after 2 s of warming …`);
    await run(door, world, 2);
    const before = { own: process.cpuUsage(), theirs: cpuOf(database.pid) };
    const laps = await run(door, world, SECONDS);
    const used = process.cpuUsage(before.own);
    const theirs = cpuOf(database.pid);
    const cpu = {
      node: (used.user + used.system) / 1000,
      postgres: theirs === undefined || before.theirs === undefined ? null : theirs - before.theirs,
    };
    const perSecond = [...Map.groupBy(laps, ({ at }) => Math.floor(at / 1000)).values()].map(
      (one) => one.length,
    );
    // The first and the last second are not whole.
    const whole = perSecond.length > 2 ? perSecond.slice(1, -1) : perSecond;
    const ms = laps.map((lap) => lap.ms);
    say('The same process in memory: recover, signal, getState …');
    return {
      workers: WORKERS,
      seconds: SECONDS,
      transitions: laps.length,
      transitions_per_second: {
        median: median(whole),
        least: Math.min(...whole),
        most: Math.max(...whole),
      },
      p50_ms: round(median(ms), 2),
      p95_ms: round(percentile(ms, 0.95), 2),
      cpu_ms: {
        node: round(cpu.node / laps.length, 2),
        postgres: cpu.postgres === null ? null : round(cpu.postgres / laps.length, 2),
      },
      in_memory: await benchInMemory(SMALL_PROCESS, TIMES_ROUND),
    };
  } finally {
    await door.close();
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};

const run = async (door: Door, world: ProcessWorld, seconds: number): Promise<Lap[]> => {
  const until = performance.now() + seconds * 1000;
  const all = await Promise.all(Array.from({ length: WORKERS }, (_, n) => work(door, world, n, until)));
  return all.flat();
};
