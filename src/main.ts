import { fillIfEmpty } from '../demo/fill.ts';
import { type DemoPerson, demoPeople } from '../demo/people.ts';
import { startPages } from './page-processes.ts';
import { forgetSignInsJob } from './platform/auth/codes.ts';
import { systemClock } from './platform/clock/clock.ts';
import { type Door, openDoor } from './platform/database/door.ts';
import { keptSecret } from './platform/database/embedded/secrets.ts';
import { provideDatabase } from './platform/database/provide.ts';
import { freePort } from './platform/free-port.ts';
import type { Site } from './platform/http/site.ts';
import { type JobKind, startJobs } from './platform/jobs/jobs.ts';
import { listenProblem } from './platform/listen-problem.rules.ts';
import { createLog, type Logger } from './platform/log/log.ts';
import { demoTransport, sendMailJob, smtpTransport } from './platform/mail/send-mail.ts';
import type { Settings } from './platform/settings.ts';
import { caseJobs } from './serve/cases/index.ts';
import { crisisEndJob } from './serve/deliveries/index.ts';
import { installedSite } from './site-record.ts';

export interface Running {
  /** Where it is found: http://127.0.0.1:4300 */
  address: string;
  /** Whom one can sign in as; empty unless the database is marked as demo. */
  people: readonly DemoPerson[];
  /** Settles when the database ends by itself. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

interface Start {
  settings: Settings;
  say(line: string): void;
  /** Asked to stop while starting: what was started is stopped again. */
  signal: AbortSignal;
}

/** Database, schema, roles, demo, jobs, pages: in that order, and back. Throws StartProblem. */
export async function startAanzet({ settings, say, signal }: Start): Promise<Running> {
  await using started = new AsyncDisposableStack();
  const log = createLog(settings.logLevel);

  const database = await provideDatabase(settings, say);
  started.defer(() => database.stop());
  signal.throwIfAborted();
  // Looked at before the demo is filled in: nobody waits for that to hear that the port is taken.
  const port = await freePort(settings.port, settings.host).catch(explained(settings));

  const door = openDoor(database.appUrl);
  started.defer(() => door.close());
  if (settings.demo) await fillIfEmpty(door, { say, signal });
  signal.throwIfAborted();

  const address = addressOf(settings, port);
  const site = await installedSite(door, address);

  const jobs = await startJobs(database.appUrl, jobKinds(settings, site, door, log), log);
  started.defer(() => jobs.stop());

  const { host, data, logLevel } = settings;
  const secret = settings.secret ?? keptSecret(data, 'secret');
  const call = { appUrl: database.appUrl, address, host, port, data, logLevel, secret };
  const pages = await startPages(settings.processes, call, log).catch(explained(settings));
  started.defer(() => pages.stop());
  database.announce(address);

  const people = site.demo ? await demoPeople(door) : [];
  const all = started.move();
  return { address, people, ended: database.ended, stop: () => all.disposeAsync() };
}

function explained({ host, port }: Settings): (error: NodeJS.ErrnoException) => never {
  return (error) => {
    throw listenProblem(host, port, error.code) ?? error;
  };
}

/** Without a mail server, mail waits in the outbox until there is one; the demo shows it on a page. */
function mailJobs({ mail }: Settings, site: Site, door: Door, log: Logger): JobKind[] {
  if (site.demo) return [sendMailJob(door, demoTransport, systemClock, log)];
  if (mail === undefined) return [];
  return [sendMailJob(door, smtpTransport(mail.url, mail.from), systemClock, log)];
}

function jobKinds(settings: Settings, site: Site, door: Door, log: Logger): JobKind[] {
  return [
    ...mailJobs(settings, site, door, log),
    forgetSignInsJob(door, systemClock),
    ...caseJobs(door, systemClock, log),
    crisisEndJob(door, systemClock, log),
  ];
}

function addressOf({ publicOrigin, host }: Settings, port: number): string {
  if (publicOrigin !== undefined) return publicOrigin;
  const anywhere = host === '0.0.0.0' || host === '::';
  const name = host.includes(':') && !anywhere ? `[${host}]` : host;
  return `http://${anywhere ? 'localhost' : name}:${port}`;
}
