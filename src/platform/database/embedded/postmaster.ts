import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Postmaster {
  pid: number;
  port: number;
  ready: boolean;
}

/**
 * Which PostgreSQL runs on a cluster now, from the lock file that it keeps itself. Lines of
 * postmaster.pid: 1 pid, 2 folder, 3 start time, 4 port, 5 socket folder, 6 address, 7 memory, 8 status.
 */
export function runningPostmaster(cluster: string): Postmaster | undefined {
  const lines = readOrNothing(join(cluster, 'postmaster.pid')).split('\n');
  const pid = Number(lines[0]);
  // The number may have been given to another process since: after a crash, or in a restarted container.
  if (!pid || !commandOf(pid).includes(cluster)) return undefined;
  return { pid, port: Number(lines[3]), ready: (lines[7] ?? '').trim() === 'ready' };
}

/** Empty when there is no such process (or only its remains). */
function commandOf(pid: number): string {
  if (process.platform === 'linux') return readOrNothing(`/proc/${pid}/cmdline`);
  return ps('command=', pid);
}

/** When a process began: together with its number it names one process for good. */
export function beginOf(pid: number): string {
  if (process.platform !== 'linux') return ps('lstart=', pid);
  const stat = readOrNothing(`/proc/${pid}/stat`);
  // Field 22; counted from the closing bracket, since the name in field 2 may hold blanks. Field 3 is the state.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' ? '' : (fields[19] ?? '');
}

function ps(column: string, pid: number): string {
  try {
    return execFileSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

function readOrNothing(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
