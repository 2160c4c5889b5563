import { readFileSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { addDays, type Clock } from '../clock/clock.ts';
import { newId } from '../crypto/secrets.ts';
import type { Actor } from '../database/actors.ts';
import type { Door } from '../database/door.ts';
import type { Logger } from '../log/log.ts';
import { projectFolder } from '../project.ts';
import { folderSizes } from './folder-sizes.ts';
import { beat, forgetBefore, leave } from './pulse.sql.ts';

export type Pulse = { stop(): Promise<void> };
/** 'first' holds database and jobs, and looks at the data folder; 'pages' answers people. */
type Who = { kind: 'first'; data: string } | { kind: 'pages' };

const BEAT_MS = 30_000;
/** The folder is looked through once in so many beats: it may hold thousands of files. */
const FOLDERS_EACH = 20;
const asJob: Actor = { kind: 'job', name: 'pulse' };

export const version: string = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')).version;

/** Says each half minute that this process is there, so that an operator sees all of them, on every machine. */
export const startPulse = async (door: Door, who: Who, clock: Clock, log: Logger): Promise<Pulse> => {
  const id = newId();
  const started = clock();
  let beats = 0;
  let folders: Record<string, number> | null = null;
  const once = async (): Promise<void> => {
    // Not at the very first: nobody waits for that to have a page.
    if (who.kind === 'first' && beats++ % FOLDERS_EACH === 1) folders = await folderSizes(who.data);
    const disk = who.kind === 'first' ? await diskOf(who.data) : { free: null, total: null };
    const now = clock();
    await door.transaction(asJob, (tx) =>
      beat(tx, {
        id,
        machine: hostname(),
        kind: who.kind,
        version,
        started,
        now,
        memory: memory(),
        disk,
        folders,
      }),
    );
  };
  await door.transaction(asJob, (tx) => forgetBefore(tx, addDays(started, -1)));
  await once();
  let running = Promise.resolve();
  // A beat that fails is missed; the next one tells.
  const next = (): void => {
    running = running.then(once).catch((error) => log.debug({ err: error }, 'pulse'));
  };
  next();
  const timer = setInterval(next, BEAT_MS).unref();
  return {
    async stop() {
      clearInterval(timer);
      await running;
      await door.transaction(asJob, (tx) => leave(tx, id)).catch(() => {});
    },
  };
};

const memory = (): number => Math.round(process.memoryUsage.rss() / 1e6);

const diskOf = async (folder: string): Promise<{ free: number | null; total: number | null }> => {
  const disk = await statfs(folder).catch(() => undefined);
  if (!disk) return { free: null, total: null };
  return { free: disk.bavail * disk.bsize, total: disk.blocks * disk.bsize };
};
