import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../free-port.ts';
import { StartProblem } from '../../start-problem.ts';
import type { Account } from './account.ts';
import { bareEnvironment } from './cluster.ts';
import { runningPostmaster } from './postmaster.ts';
import { serverSettings } from './server-settings.ts';

export interface Launched {
  pid: number;
  port: number;
  /** Settles when PostgreSQL has ended, asked or not. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

interface Launch {
  postgres: string;
  cluster: string;
  account: Account;
  logFile: string;
  throwaway: boolean;
}

/**
 * The shell between us and PostgreSQL holds the reading end of our pipe. When we die, by kill -9 too, the
 * pipe closes and the shell asks PostgreSQL for a fast shutdown; a throw-away folder goes with it.
 */
const keeper = `
exec 3<&0
"$@" </dev/null 3<&- &
p=$!
trap "" INT TERM HUP
(read -r _ <&3; kill -INT $p) 2>/dev/null &
w=$!
wait $p
code=$?
kill $w 2>/dev/null
[ -z "$THROWAWAY" ] || rm -rf "$THROWAWAY"
exit $code`;

export async function launch(options: Launch): Promise<Launched> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    await previousIsGone(options.cluster);
    const port = await freePort();
    const logFrom = rotate(options.logFile);
    const child = spawnKeeper(options, port);
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    const pid = await becomesReady(options.cluster, port, child, ended);
    if (pid !== undefined) return { pid, port, ended, stop: () => stop(child, ended) };
    const log = readFileSync(options.logFile, 'utf8').slice(logFrom).trim();
    // Another program took the port in between, or the last connection of a crashed PostgreSQL still ends.
    const passing = /could not bind|Address already in use|shared memory block/.test(log);
    if (!passing || Date.now() > deadline) throw didNotStart(options, log);
    await pause(100);
  }
}

/** A PostgreSQL whose Aanzet was killed needs a moment to go; a lock file it left behind is swept away. */
async function previousIsGone(cluster: string): Promise<void> {
  const deadline = Date.now() + 30_000;
  for (let other = runningPostmaster(cluster); other !== undefined; other = runningPostmaster(cluster)) {
    if (Date.now() > deadline) {
      throw new StartProblem(
        'in-use',
        `A PostgreSQL that was not started from here runs on ${cluster}: process ${other.pid}.`,
        `Stop it with \`kill -INT ${other.pid}\` and start again.`,
      );
    }
    await pause(20);
  }
  rmSync(join(cluster, 'postmaster.pid'), { force: true });
}

function spawnKeeper({ postgres, cluster, account, logFile, throwaway }: Launch, port: number): ChildProcess {
  const settings = Object.entries(serverSettings(port, cluster, throwaway)).flatMap(([k, v]) => [
    '-c',
    `${k}=${v}`,
  ]);
  const log = openSync(logFile, 'a', 0o600);
  const child = spawn('/bin/sh', ['-c', keeper, 'sh', postgres, '-D', cluster, ...settings], {
    ...account,
    env: { ...bareEnvironment, ...(throwaway ? { THROWAWAY: dirname(cluster) } : {}) },
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', log],
  });
  closeSync(log);
  child.unref();
  (child.stdin as unknown as { unref?(): void } | null)?.unref?.();
  return child;
}

async function becomesReady(cluster: string, port: number, child: ChildProcess, ended: Promise<void>) {
  let gone = false;
  void ended.then(() => {
    gone = true;
  });
  child.once('error', () => {
    gone = true;
  });
  while (!gone) {
    const postmaster = runningPostmaster(cluster);
    if (postmaster?.ready && postmaster.port === port) return postmaster.pid;
    await pause(10);
  }
  return undefined;
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.ref();
  child.stdin?.end();
  await ended;
}

/** Keeps the log below some megabytes; says where this run's part begins. */
function rotate(logFile: string): number {
  if (!existsSync(logFile)) return 0;
  const { size } = statSync(logFile);
  if (size < 4_000_000) return size;
  renameSync(logFile, `${logFile}.1`);
  return 0;
}

function didNotStart({ cluster, logFile }: Launch, log: string): StartProblem {
  const version = /initialized by PostgreSQL version (\d+)/.exec(log)?.[1];
  return version === undefined
    ? new StartProblem('postgres-failed', `PostgreSQL did not start:\n${log}`, `Its log is ${logFile}.`)
    : new StartProblem(
        'other-major',
        `The database in ${cluster} was made by PostgreSQL ${version}; this Aanzet comes with another.`,
        'Start the Aanzet it was made with, run `aanzet backup`, and restore that here.',
      );
}
