import { setTimeout as pause } from 'node:timers/promises';
import { recordAccess, sealLog, verifyLog } from '../src/govern/access-log/index.ts';
import { newId } from '../src/platform/crypto/secrets.ts';
import type { Member } from '../src/platform/database/actors.ts';
import { openDoor } from '../src/platform/database/door.ts';
import type { Visit } from '../src/platform/http/visit.ts';
import { largeRegion } from './large-region.ts';
import { median, percentile, round } from './statistics.ts';

export type LogFigures = {
  /** how many lines one look writes: a page of one person, or a list of ten */
  lines_each: number;
  lines: number;
  lines_per_second: number;
  /** of one transaction that writes them */
  p50_ms: number;
  p95_ms: number;
};
export type LogReport = {
  writing: LogFigures[];
  /** while that was written */
  seals: number;
  verified: { lines: number; seconds: number; breaks: number };
};

const SECONDS = 8;
const WRITERS = 12;

/** Lines through `recordAccess`, by several at once, while seals are made over them all the time. */
export const benchLog = async (say: (line: string) => void): Promise<LogReport> => {
  const region = await largeRegion(1_000, 1_000, say, true);
  const door = openDoor(region.appUrl, { max: WRITERS });
  const sealer = openDoor(region.appUrl, { max: 1 });
  const member: Member = {
    kind: 'member',
    organisation: newId(),
    member: newId(),
    name: 'Amina El Khatib',
    office: 'front',
    roles: ['host'],
    profession: 'gastvrouw',
  };
  const visit = (): Visit =>
    ({ actor: member, now: new Date(), network: 'bench', accessLogged: false }) as unknown as Visit;
  let on = true;
  let seals = 0;
  const sealing = (async () => {
    while (on) {
      const made = await sealLog(sealer, () => new Date());
      seals = made?.no ?? seals;
      await pause(100);
    }
  })();
  try {
    const writing: LogFigures[] = [];
    for (const each of [1, 10]) {
      say(`${WRITERS} writers, ${each} line(s) a look, for ${SECONDS} s, while sealing …`);
      const ms: number[] = [];
      const until = performance.now() + SECONDS * 1000;
      const look = async (): Promise<void> => {
        const began = performance.now();
        const people = Array.from({ length: each }, newId);
        await door.transaction(member, (tx) =>
          recordAccess(
            visit(),
            tx,
            ...people.map((person) => ({ person, action: 'R', object: 'case', purpose: 'contact' }) as const),
          ),
        );
        ms.push(performance.now() - began);
      };
      await Promise.all(
        Array.from({ length: WRITERS }, async () => {
          while (performance.now() < until) await look();
        }),
      );
      const lines = ms.length * each;
      writing.push({
        lines_each: each,
        lines,
        lines_per_second: Math.round(lines / SECONDS),
        p50_ms: round(median(ms), 2),
        p95_ms: round(percentile(ms, 0.95), 2),
      });
      say(JSON.stringify(writing.at(-1)));
    }
    on = false;
    await sealing;
    await sealLog(sealer, () => new Date());
    say('Verifying all of it …');
    const began = performance.now();
    const { lines, seals: made, breaks } = await verifyLog(sealer, new Date());
    const seconds = round((performance.now() - began) / 1000);
    return { writing, seals: made, verified: { lines, seconds, breaks: breaks.length } };
  } finally {
    on = false;
    await sealing;
    await door.close();
    await sealer.close();
    await region.close();
  }
};
