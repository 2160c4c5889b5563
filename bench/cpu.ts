import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** Clock ticks a second, as Linux tells processes since 2.6 (USER_HZ). */
const TICKS = 100;

type Spent = { pid: number; parent: number; ms: number };

const spentBy = (pid: number): Spent | undefined => {
  try {
    // proc(5): after the name in brackets come state, ppid, … utime (14), stime (15), cutime (16), cstime (17).
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at]), 0);
    return { pid, parent: Number(fields[1]), ms: (ticks * 1000) / TICKS };
  } catch {
    return undefined;
  }
};

/**
 * Processor time of a process and all that came of it, in ms, the kernel's included. On a machine that others use too
 * it says what a page costs, where waiting only says how busy the machine was.
 * @returns undefined where there is no /proc (macOS)
 */
export const cpuOf = (root: number): number | undefined => {
  if (process.platform !== 'linux') return undefined;
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => spentBy(Number(name)) ?? []);
  const family = new Set([root]);
  for (let before = 0; before < family.size; ) {
    before = family.size;
    for (const { pid, parent } of all) if (family.has(parent)) family.add(pid);
  }
  return all.filter(({ pid }) => family.has(pid)).reduce((sum, { ms }) => sum + ms, 0);
};

const LOOK_MS = 1_000;

/**
 * Waits until these processes have next to nothing to do for three seconds: a server that has just begun reads its offers
 * and counts what is new, and one that has been up for hours did.
 * @returns how many seconds that took, `most` when it didn't come or can't be read
 */
export const atRest = async (roots: readonly number[], most = 180): Promise<number> => {
  const began = performance.now();
  const seconds = (): number => Math.round((performance.now() - began) / 1000);
  const spent = (): number => roots.reduce((sum, root) => sum + (cpuOf(root) ?? 0), 0);
  let [before, quiet] = [spent(), 0];
  while (quiet < 3 && seconds() < most) {
    await pause(LOOK_MS);
    const now = spent();
    quiet = now - before < LOOK_MS / 10 ? quiet + 1 : 0;
    before = now;
  }
  return seconds();
};
