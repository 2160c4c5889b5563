import pg from 'pg';
import { insertAccess } from '../src/govern/access-log/access-log.sql.ts';
import { lineOf } from '../src/govern/access-log/line.rules.ts';
import { newId } from '../src/platform/crypto/secrets.ts';
import type { LargeRegion } from './large-region.ts';
import { crowdId, largeRegion } from './large-region.ts';
import { median, round } from './statistics.ts';

export type DoorFigures = {
  rounds: number;
  reads_each: number;
  bare_ms: number;
  door_ms: number;
  door_and_log_ms: number;
  overhead_ms: number;
};

const READS = 400;
const ROUNDS = 5;

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const ms: number[] = [];
  for (let n = 0; n < READS; n += 1) {
    const began = performance.now();
    await work();
    ms.push(performance.now() - began);
  }
  return median(ms);
};

const throughDoor =
  ({ door }: LargeRegion, person: string, log: boolean) =>
  () => {
    const her = { kind: 'customer', person } as const;
    return door.transaction(her, async (tx) => {
      await tx.selectFrom('question').selectAll().where('person_id', '=', person).execute();
      if (!log) return;
      const look = { person, action: 'R', object: 'question', purpose: 'own' } as const;
      insertAccess(tx, [lineOf(newId(), her, { at: new Date(), point: 'web' }, look)]);
    });
  };

/** The same read bare (a superuser without row-level security), through the door, and with the access log: in turns, in one run. */
export const benchDoor = async (say: (line: string) => void): Promise<DoorFigures> => {
  const region = await largeRegion(1_000, 50_000, say);
  const bare = new pg.Client({
    connectionString: region.database.superuserUrl(new URL(region.ownerUrl).pathname.slice(1)),
  });
  await bare.connect();
  try {
    const person = await crowdId(region.appUrl, 'person4711');
    const ways = [
      async () => {
        await bare.query('begin');
        await bare.query('select * from question where person_id = $1', [person]);
        await bare.query('commit');
      },
      throughDoor(region, person, false),
      throughDoor(region, person, true),
    ];
    const samples: number[][] = [[], [], []];
    for (let round = 0; round < ROUNDS; round += 1)
      for (const [i, way] of ways.entries()) samples[i]?.push(await timed(way));
    const [plain, door, logged] = samples.map((one) => round(median(one), 2)) as [number, number, number];
    return {
      rounds: ROUNDS,
      reads_each: READS,
      bare_ms: plain,
      door_ms: door,
      door_and_log_ms: logged,
      overhead_ms: round(logged - plain, 2),
    };
  } finally {
    await bare.end();
    await region.close();
  }
};
