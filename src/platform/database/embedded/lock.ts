import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { StartProblem } from '../../start-problem.ts';
import { beginOf } from './postmaster.ts';
import { notOurs } from './secrets.ts';

const holder = z.object({
  pid: z.number(),
  begin: z.string(),
  since: z.string(),
  address: z.string().optional(),
});
type Holder = z.infer<typeof holder>;

export interface DataLock {
  /** Where this process can be found; told to whoever comes second. */
  announce(address: string): void;
  release(): void;
}

/** One Aanzet at a time on a data folder. A lock whose process is gone counts for nothing. */
export async function lockData(dir: string): Promise<DataLock> {
  const file = join(dir, 'in-use.json');
  const mine: Holder = { pid: process.pid, begin: beginOf(process.pid), since: new Date().toISOString() };
  for (let attempt = 0; !write(file, mine, 'wx'); attempt++) {
    const other = read(file);
    if (other !== undefined && isAlive(other)) throw inUse(dir, other);
    // An unreadable lock may be one that is being written at this moment.
    if (other === undefined && attempt < 20) await pause(10);
    else rmSync(file, { force: true });
  }
  return {
    announce: (address) => void write(file, { ...mine, address }, 'w'),
    release: () => {
      if (read(file)?.begin === mine.begin) rmSync(file, { force: true });
    },
  };
}

function write(file: string, content: Holder, flag: 'w' | 'wx'): boolean {
  try {
    writeFileSync(file, JSON.stringify(content), { flag, mode: 0o644 });
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') throw notOurs(dirname(file), file);
    throw error;
  }
}

function read(file: string): Holder | undefined {
  try {
    return holder.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

function isAlive(other: Holder): boolean {
  return other.begin !== '' && beginOf(other.pid) === other.begin;
}

function inUse(dir: string, other: Holder): StartProblem {
  const where = other.address === undefined ? '' : ` and is found at ${other.address}`;
  return new StartProblem(
    'in-use',
    `Aanzet already runs on the data in ${dir}: process ${other.pid}, since ${other.since}${where}.`,
    `Stop it there with Ctrl-C, or with \`kill ${other.pid}\`. For a second one, give it its own data and port: AANZET_DATA=… PORT=… npm start.`,
  );
}

/** Where the Aanzet that uses this data is found, when it runs and has said so. */
export function announcedAddress(dir: string): string | undefined {
  const other = read(join(dir, 'in-use.json'));
  return other !== undefined && isAlive(other) ? other.address : undefined;
}
