import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { getCompileCacheDir } from 'node:module';
import { join } from 'node:path';
import type { FromCollector, ToCollector } from './collector-process.ts';
import type { CollectorCall, CollectorDatabase } from './judge/collector/index.ts';
import type { CollectorPlace } from './judge/protocol/index.ts';
import { paths } from './paths.ts';
import { keptSecret } from './platform/database/embedded/secrets.ts';
import type { Provided } from './platform/database/provide.ts';
import { freePort } from './platform/free-port.ts';
import type { Logger } from './platform/log/log.ts';
import type { Settings } from './platform/settings.ts';

const AGAIN_MS = 1_000;
const STOP_MS = 8_000;
/** Closing what is due then goes with it. */
const DAY_MS = 120_000;

export type Beside = {
  place: CollectorPlace;
  /** Once: after the pages, since nobody waits for it then. @param demo the site is the demo: it may tell the day */
  begin(demo: boolean): void;
  /** settles when it takes in verdicts for the first time; it may come later than the app */
  ready: Promise<void>;
  stop(): Promise<void>;
  /** for the demo's past quarters: which day it is there; only where the collector is a process of ours */
  setDay?(day: string | undefined): Promise<void>;
};

/**
 * The collector: one that an independent body runs, or else a process of ours with its own database, role, port, keys
 * and log; begun when asked, and again when it ends by itself.
 * @param address of the app, as browsers reach it
 * @param port of the app
 */
export const besideUs = async (
  settings: Settings,
  database: Pick<Provided, 'makeBeside'>,
  address: string,
  port: number,
  log: Logger,
): Promise<Beside> => {
  const { collector, host } = settings;
  const { relay } = collector;
  if (collector.url !== undefined) {
    const place = { origin: collector.url, attest: collector.url, beside: false, relay };
    return { place, begin: () => {}, ready: Promise.resolve(), stop: async () => {} };
  }
  const own = await portFor(settings, port);
  const startSecret = randomBytes(32).toString('base64url');
  const origin = collector.origin ?? `http://${nameOf(host, 'localhost')}:${own}`;
  const attest = `http://${nameOf(host, '127.0.0.1')}:${own}`;
  const place = { origin, attest, beside: true, startSecret, relay };
  const call: CollectorCall = {
    database: await databaseFor(settings, database),
    port: own,
    host,
    ...{ origin, name: collector.name, relay, beside: true, startSecret },
    compliment: `${address}${paths.compliments.give()}`,
    how: `${address}${paths.verdicts.how()}`,
    keysDir: collector.keys,
    logLevel: settings.logLevel,
    logFile: join(settings.data, 'collector.log'),
    trustedProxies: settings.trustedProxies,
    assetsDir: join(import.meta.dirname, 'assets'),
  };
  return { place, ...keptRunning(call, log) };
};

const nameOf = (host: string, here: string): string => {
  if (host === '0.0.0.0' || host === '::') return here;
  return host.includes(':') ? `[${host}]` : host;
};

/** The one that was asked for; else the next after the app's, or any other that is free. */
const portFor = async ({ collector, host }: Settings, port: number): Promise<number> => {
  if (collector.port !== undefined) return freePort(collector.port, host);
  const next = port < 65_535 ? port + 1 : 0;
  return freePort(next, host).catch(() => freePort(0, host));
};

const databaseFor = async (
  { data, collector }: Settings,
  { makeBeside }: Pick<Provided, 'makeBeside'>,
): Promise<CollectorDatabase> => {
  const rolePassword = (): string => keptSecret(data, 'collector-role');
  if (collector.databaseUrl !== undefined)
    return { kind: 'made', ownerUrl: collector.databaseUrl, rolePassword: rolePassword() };
  if (makeBeside === undefined) return { kind: 'own-folder', folder: join(data, 'collector') };
  const names = { owner: 'collector_owner', database: 'collector' };
  const ownerUrl = await makeBeside(names, keptSecret(data, 'collector-owner-password'));
  return { kind: 'made', ownerUrl, rolePassword: rolePassword() };
};

const keptRunning = (call: CollectorCall, log: Logger): Omit<Beside, 'place'> => {
  const first = Promise.withResolvers<void>();
  let stopping = false;
  let child: ChildProcess | undefined;
  let again: NodeJS.Timeout | undefined;
  const begin = (demo: boolean): void => {
    // Nothing of our own environment: passwords of the app are not the collector's to know.
    const env = { PATH: process.env.PATH, TZ: process.env.TZ, NODE_COMPILE_CACHE: getCompileCacheDir() };
    const one = fork(join(import.meta.dirname, 'collector-process.js'), {
      env,
      execArgv: ['--enable-source-maps'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child = one;
    one.on('error', (error) => log.error({ err: error }, 'the collector did not begin'));
    one.once('message', (message: FromCollector) => {
      if (message.kind === 'serving') first.resolve();
      else if (message.kind === 'failed') log.error({ why: message.message }, 'the collector did not begin');
    });
    one.once('exit', (code, signal) => {
      if (stopping) return;
      log.error({ code, signal }, 'the collector ended; another takes its place');
      again = setTimeout(() => begin(demo), AGAIN_MS);
    });
    one.send({ ...call, demo }, (error) => {
      if (error) log.error({ err: error }, 'the collector was not told what to do');
    });
  };
  const stop = async (): Promise<void> => {
    stopping = true;
    clearTimeout(again);
    first.resolve();
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    const late = setTimeout(() => child?.kill('SIGKILL'), STOP_MS);
    if (child.connected) child.send({ kind: 'stop' });
    await gone;
    clearTimeout(late);
  };
  const setDay = async (day: string | undefined): Promise<void> => {
    await first.promise;
    const at = child;
    if (!at?.connected) throw new Error('the collector is not there');
    const heard = once(at, 'message', { signal: AbortSignal.timeout(DAY_MS) });
    at.send({ kind: 'day', day: day ?? null } satisfies ToCollector);
    const [message] = (await heard) as [FromCollector];
    if (message.kind === 'failed') throw new Error(message.message);
  };
  return { begin, ready: first.promise, stop, setDay };
};
