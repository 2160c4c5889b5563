import { parentPort, workerData } from 'node:worker_threads';
import { memoryAfterGc } from '../setup/memory.ts';
import { operations } from './hostile-calls.ts';
import { BETWEEN, hostileWorld } from './hostile-world.ts';

/** Which operations are ours: every `parts`-th, beginning with `part`. */
export type PartOf = { part: number; parts: number; from: number; each: number; atOnce: number };
/** After each round along all of them. `cpu`: milliseconds of this process since the round began. */
export type Round = {
  part: number;
  upTo: number;
  faults: string[];
  statuses: [number, number][];
  heap: number;
  resident: number;
  requests: number;
  seconds: number;
};

/** A world of its own in a thread of its own: there the hooks of the test runner do not follow each promise. */
const run = async ({ part, parts, from, each, atOnce }: PartOf): Promise<void> => {
  const world = await hostileWorld();
  const mine = operations.flatMap((_, one) => (one % parts === part ? [one] : []));
  // In rounds along all of them: a run that is cut off has asked each as often.
  for (let at = from; at < each; at += BETWEEN) {
    const numRuns = Math.min(BETWEEN, each - at);
    const statuses = new Map<number, number>();
    const faults: string[] = [];
    const began = performance.now();
    for (const one of mine) faults.push(...(await world.ask({ one, from: at, numRuns, atOnce }, statuses)));
    const { heap, resident } = memoryAfterGc();
    const requests = numRuns * mine.length;
    const seconds = (performance.now() - began) / 1000;
    const round: Round = {
      ...{ part, upTo: at + numRuns, faults, statuses: [...statuses], heap, resident, requests, seconds },
    };
    parentPort?.postMessage(round);
  }
  await world.close();
};

await run(workerData as PartOf);
