import { join } from 'node:path';
import { type App, createApp } from './app.ts';
import { warmUpMatching, wishUnknownPlaces } from './ask/matching/index.ts';
import type { CollectorPlace } from './judge/protocol/index.ts';
import { knowCollector } from './judge/verdicts/index.ts';
import { systemClock } from './platform/clock/clock.ts';
import { keyring } from './platform/crypto/sealed.ts';
import { openDoor } from './platform/database/door.ts';
import { trustedProxies } from './platform/http/network-of.ts';
import { type Answering, type Serving, serve, serveHanded } from './platform/http/serve.ts';
import { openSender } from './platform/jobs/jobs.ts';
import { openBell } from './platform/live/bell.ts';
import { keepStreams } from './platform/live/streams.ts';
import { createLog } from './platform/log/log.ts';
import { type Figures, pageFigures } from './platform/metrics/page-figures.ts';
import { startPulse } from './platform/pulse/pulse.ts';
import { offerSms } from './serve/appointments/index.ts';
import { keepSite } from './site-record.ts';

/** What a process needs to serve pages; it travels from the first process to the others. */
export type PagesCall = {
  appUrl: string;
  /** How people reach us: http://127.0.0.1:4300 */
  address: string;
  host: string;
  port: number;
  data: string;
  logLevel: string;
  /** of the keyring */
  secret: string;
  /** whose X-Forwarded-For is believed, as a list */
  trustedProxies: string;
  /** whether postcodes that are not known are noted, to be looked up later */
  pdok: boolean;
  /** whether text messages can be sent */
  sms: boolean;
  /** who takes in verdicts */
  collector: CollectorPlace;
};

type Read = { figures(): Promise<Figures> };
export type ServingPages = Serving & Read;
export type AnsweringPages = Answering & Read;

/** One process of pages with a port of its own. Rejects with the socket's error. */
export const servePages = (call: PagesCall): Promise<ServingPages> =>
  withPages(call, (http) => serve(http, call.port, call.host));

/** One process of pages that is handed connections. */
export const answerPages = (call: PagesCall): Promise<AnsweringPages> =>
  withPages(call, async (http) => serveHanded(http));

/** Door, sender of jobs, app: all that one process of pages holds. */
const withPages = async <Served extends { close(): Promise<void> }>(
  call: PagesCall,
  begin: (http: App['http']) => Promise<Served>,
): Promise<Served & Read> => {
  await using started = new AsyncDisposableStack();
  const log = createLog(call.logLevel);
  wishUnknownPlaces(call.pdok);
  offerSms(call.sms);
  knowCollector(call.collector);
  const figures = pageFigures();
  const door = openDoor(call.appUrl, { watch: figures.watch });
  started.defer(() => door.close());
  const sender = await openSender(call.appUrl, log);
  started.defer(() => sender.stop());
  const site = await keepSite(door, call.address);
  started.defer(() => site.stop());
  const bell = await openBell(call.appUrl, log);
  started.defer(() => bell.stop());
  const streams = keepStreams(bell, log);
  const app = await createApp({
    door,
    clock: systemClock,
    log,
    keyring: keyring(call.secret),
    site,
    assetsDir: join(import.meta.dirname, 'assets'),
    ownDir: join(call.data, 'own'),
    measure: figures.measure,
    trusted: trustedProxies(call.trustedProxies),
    streams,
  });
  started.defer(() => app.brands.stop());
  const pulse = await startPulse(door, { kind: 'pages' }, systemClock, log);
  started.defer(() => pulse.stop());
  const serving = await begin(app.http);
  started.defer(() => serving.close());
  // Before that: an open page that listens would be waited for.
  started.defer(() => streams.end());
  // Nobody has to wait for it: whoever asks sooner, reads the offers herself.
  warmUpMatching(door).catch((error: unknown) => log.warn({ err: error }, 'offers were not read beforehand'));
  const all = started.move();
  return { ...serving, close: () => all.disposeAsync(), figures: figures.read };
};
