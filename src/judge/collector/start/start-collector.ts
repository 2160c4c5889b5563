import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { destination } from 'pino';
import { systemClock } from '../../../platform/clock/clock.ts';
import { trustedProxies } from '../../../platform/http/network-of.ts';
import { serve } from '../../../platform/http/serve.ts';
import { createLog } from '../../../platform/log/log.ts';
import { openCollectorDoor } from '../database/collector-door.ts';
import { collectorApp } from '../http/collector-app.ts';
import { closeDue, destroyOpened } from '../opening/jobs.ts';
import type { CollectorParts } from '../parts.ts';
import { makeParts } from './make-parts.ts';
import { type CollectorDatabase, provideCollectorDatabase } from './provide-collector-database.ts';
import { toldDay } from './told-day.ts';

/** What the collector needs to run; from the app that starts it beside itself, or from the command line. */
export type CollectorCall = {
  database: CollectorDatabase;
  port: number;
  host: string;
  /** how browsers reach it; undefined: the address it listens on */
  origin?: string | undefined;
  /** how it calls itself on its pages */
  name?: string | undefined;
  relay?: string | undefined;
  beside: boolean;
  /** the site is the demo: it may tell which day it is */
  demo?: boolean | undefined;
  /** where the app takes a compliment with a name */
  compliment?: string | undefined;
  /** where the app tells how it works */
  how?: string | undefined;
  keysDir: string;
  logLevel: string;
  /** undefined: stderr */
  logFile?: string | undefined;
  trustedProxies: string;
  startSecret?: string | undefined;
  assetsDir?: string | undefined;
};
type RunningCollector = {
  origin: string;
  port: number;
  ended: Promise<void>;
  stop(): Promise<void>;
  /** Refused but in the demo: which day it is here; undefined: today. Then what is due is closed. */
  setDay(day: string | undefined): Promise<void>;
};

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Database, keys, socket: in that order, and back. @throws StartProblem, or the socket's error */
export const startCollector = async (
  call: CollectorCall,
  say: (line: string) => void = () => {},
): Promise<RunningCollector> => {
  await using started = new AsyncDisposableStack();
  const log = logFor(call);
  const day = toldDay(systemClock, call.demo);
  const database = await provideCollectorDatabase(call.database, say);
  started.defer(() => database.stop());
  const door = openCollectorDoor(database.appUrl);
  started.defer(() => door.close());
  const { keysDir, startSecret, assetsDir } = call;
  const origin =
    call.origin ?? `http://${call.host.includes(':') ? `[${call.host}]` : call.host}:${call.port}`;
  const parts = makeParts({
    door,
    keysDir,
    clock: day.clock,
    log,
    site: {
      origin,
      name: call.name,
      relay: call.relay,
      beside: call.beside,
      compliment: call.compliment,
      how: call.how,
    },
    trusted: trustedProxies(call.trustedProxies),
    startSecret,
    assetsDir,
  });
  started.defer(() => parts.signer.stop());
  started.defer(tellCounts(parts));
  started.defer(keepCalendar(parts));
  const serving = await serve(collectorApp(parts), call.port, call.host);
  started.defer(() => serving.close());
  const all = started.move();
  const setDay = async (told: string | undefined): Promise<void> => {
    day.tell(told);
    await closeDue(parts);
  };
  return { origin, port: serving.port, ended: database.ended, stop: () => all.disposeAsync(), setDay };
};

const logFor = ({ logLevel, logFile }: CollectorCall) => {
  if (logFile === undefined) return createLog(logLevel, undefined, { timed: false });
  mkdirSync(dirname(logFile), { recursive: true });
  return createLog(logLevel, destination({ dest: logFile, mode: 0o600, sync: true }), { timed: false });
};

/** Closes what is due, and goes on with destroying where a machine stopped: at the start, and every hour. */
const keepCalendar = (parts: CollectorParts): (() => Promise<void>) => {
  const look = async (): Promise<void> => {
    try {
      await closeDue(parts);
      await destroyOpened(parts);
    } catch (error) {
      parts.log.error({ err: error }, 'closing or destroying did not succeed');
    }
  };
  let looking = look();
  const hourly = setInterval(() => {
    looking = looking.then(look);
  }, HOUR_MS);
  hourly.unref();
  return () => {
    clearInterval(hourly);
    return looking;
  };
};

/** How much came in, once a day and at the end: of an hour it would say something of who was there. */
const tellCounts = ({ counts, log }: CollectorParts): (() => void) => {
  const tell = (): void => {
    const taken = counts.take();
    if (Object.values(taken).some((count) => count > 0)) log.warn(taken, 'counts');
  };
  const daily = setInterval(tell, DAY_MS);
  daily.unref();
  return () => {
    clearInterval(daily);
    tell();
  };
};
