import { fillIfEmpty } from '../demo/fill.ts';
import { type DemoPerson, demoPeople } from '../demo/people.ts';
import { verdictsLater } from '../demo/verdicts-later.ts';
import { askLocatieserver, countUnknownWordsJob, findPlacesJob } from './ask/matching/index.ts';
import { besideUs } from './collector-beside.ts';
import { logJobs, logState, sealLog } from './govern/access-log/index.ts';
import { forgetJourneysJob } from './govern/identity/index.ts';
import { printedSetUpCode } from './govern/installation/index.ts';
import { privacyJobs } from './govern/privacy/index.ts';
import { forgetInvitationsJob } from './govern/teams/index.ts';
import { leagueJob } from './judge/league/index.ts';
import { levelJobs } from './judge/levels/index.ts';
import { resultJobs } from './judge/results/index.ts';
import { selfImageJobs } from './judge/self-image/index.ts';
import { knowCollector, verdictJobs } from './judge/verdicts/index.ts';
import { mailReading } from './mail-reading.ts';
import { startPages } from './page-processes.ts';
import { forgetSignInsJob } from './platform/auth/codes.ts';
import { nightlyProofJob } from './platform/backup/nightly-proof.ts';
import { systemClock } from './platform/clock/clock.ts';
import { type Keyring, keyring } from './platform/crypto/sealed.ts';
import { type Door, openDoor } from './platform/database/door.ts';
import { keptSecret } from './platform/database/embedded/secrets.ts';
import { provideDatabase } from './platform/database/provide.ts';
import { freePort } from './platform/free-port.ts';
import { forgetFormsJob } from './platform/http/forget-forms.ts';
import type { Site } from './platform/http/site.ts';
import { type JobKind, startJobs } from './platform/jobs/jobs.ts';
import { listenProblem } from './platform/listen-problem.rules.ts';
import { createLog, type Logger } from './platform/log/log.ts';
import { demoTransport, sendMailJob, smtpTransport, waitingMailJob } from './platform/mail/send-mail.ts';
import { databaseFigures } from './platform/metrics/database-figures.sql.ts';
import { serveMetrics } from './platform/metrics/metrics-server.ts';
import { pageFigures } from './platform/metrics/page-figures.ts';
import { startPulse } from './platform/pulse/pulse.ts';
import type { Settings } from './platform/settings.ts';
import { processActs } from './process-acts.ts';
import { countAnswersJob } from './serve/answers/index.ts';
import { appointmentJobs, httpSms } from './serve/appointments/index.ts';
import { caseJobs } from './serve/cases/index.ts';
import { crisisEndJob } from './serve/deliveries/index.ts';
import { forgetMailJob } from './serve/inbox/index.ts';
import { miningJobs } from './serve/mining/index.ts';
import { processWorkJob } from './serve/processes/index.ts';
import { readSite } from './site-record.ts';

export interface Running {
  /** Where it is found: http://127.0.0.1:4300 */
  address: string;
  /** Where verdicts come in. */
  collector: string;
  /** Whom one can sign in as; empty unless the database is marked as demo. */
  people: readonly DemoPerson[];
  /** The code that lets somebody set up this installation; undefined once that is done. */
  setUp: { code: string } | undefined;
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
  const address = addressOf(settings, port);
  const collector = await besideUs(settings, database, address, port, log).catch(
    explained({ ...settings, port: settings.collector.port ?? port }),
  );
  started.defer(() => collector.stop());
  knowCollector(collector.place);
  if (settings.demo) await fillIfEmpty(door, { say, signal });
  // What was written last time, or told by the demo's history, does not wait for the first minute.
  await sealLog(door, systemClock);
  signal.throwIfAborted();

  const site = await readSite(door, address);
  const setUp = site === undefined ? { code: await printedSetUpCode(door, systemClock()) } : undefined;

  const secret = settings.secret ?? keptSecret(settings.data, 'secret');
  const keys = keyring(secret);
  const reading = await mailReading({ settings, door, keys, clock: systemClock, log });
  const kinds = [
    ...mailJobs(settings, site, door, log, keys),
    ...jobKinds(settings, site, door, log, database.asOwner),
    ...verdictJobs(door, keys, systemClock, log),
    ...resultJobs(door, keys, log),
    ...levelJobs(door, systemClock, log),
    leagueJob(door, systemClock),
    ...selfImageJobs(door, keys, systemClock, log),
    reading.job,
    forgetMailJob(door, systemClock),
    ...appointmentJobs(door, systemClock, log, {
      site: () => readSite(door, address),
      from: settings.replyAddress ?? `afspraken@${new URL(address).hostname}`,
      sms: settings.sms && httpSms(settings.sms),
    }),
  ];
  const jobs = await startJobs(database.appUrl, kinds, log);
  started.defer(() => jobs.stop());
  const watching = reading.watch();
  started.defer(() => watching.stop());

  const { host, data, logLevel, trustedProxies, pdok } = settings;
  const sms = settings.sms !== undefined;
  const call = {
    appUrl: database.appUrl,
    address,
    host,
    port,
    data,
    logLevel,
    secret,
    trustedProxies,
    pdok,
    sms,
    collector: collector.place,
  };
  const pages = await startPages(settings.processes, call, log).catch(explained(settings));
  started.defer(() => pages.stop());
  // Pages come first; who asks it something sooner, asks again.
  collector.begin(site?.demo ?? false);
  const pulse = await startPulse(door, { kind: 'first', data: settings.data }, systemClock, log);
  started.defer(() => pulse.stop());
  if (settings.metrics) {
    const countUnsealed = async () => (await logState({ transactionAs: door.transaction })).unsealed;
    const own = pageFigures();
    const metrics = await serveMetrics(settings.metrics, async () => [
      await own.read(),
      ...(await pages.figures()),
      await databaseFigures(door, systemClock(), countUnsealed),
    ]).catch(explained({ ...settings, ...settings.metrics }));
    started.defer(() => metrics.stop());
  }
  if (site?.demo && settings.demoVerdicts)
    started.defer(verdictsLater({ door, keyring: keys, collector, data: settings.data, log }));
  database.announce(address);

  const people = site?.demo ? await demoPeople(door) : [];
  const all = started.move();
  return {
    address,
    collector: collector.place.origin,
    people,
    setUp,
    ended: database.ended,
    stop: () => all.disposeAsync(),
  };
}

function explained({ host, port }: Settings): (error: NodeJS.ErrnoException) => never {
  return (error) => {
    throw listenProblem(host, port, error.code) ?? error;
  };
}

/** Without a mail server, mail waits in the outbox until there is one; the demo shows it on a page. */
function mailJobs(
  { mail, mailboxes, replyAddress }: Settings,
  site: Site | undefined,
  door: Door,
  log: Logger,
  keys: Keyring,
): JobKind[] {
  if (site?.demo) return [sendMailJob(door, demoTransport, systemClock, log)];
  if (mail === undefined) return [waitingMailJob];
  const replies = mailboxes.length > 0 && replyAddress ? { address: replyAddress, keys } : undefined;
  return [sendMailJob(door, smtpTransport(mail.url, mail.from, replies), systemClock, log)];
}

/** @param asOwner only the owner of the database can make a backup of all of it */
function jobKinds(
  settings: Settings,
  site: Site | undefined,
  door: Door,
  log: Logger,
  asOwner: boolean,
): JobKind[] {
  return [
    forgetSignInsJob(door, systemClock),
    forgetJourneysJob(door, systemClock),
    forgetFormsJob(door, systemClock),
    forgetInvitationsJob(door, systemClock),
    countUnknownWordsJob(door, systemClock),
    countAnswersJob(door),
    findPlacesJob(door, log, settings.pdok ? askLocatieserver() : undefined),
    ...(asOwner && settings.backups.keep > 0 && !site?.demo ? [nightlyProofJob(settings.data, log)] : []),
    ...caseJobs(door, systemClock, log),
    ...miningJobs(door, systemClock),
    processWorkJob(door, systemClock, log, processActs),
    crisisEndJob(door, systemClock, log),
    ...privacyJobs(door, systemClock, log, settings.data),
    ...logJobs(door, systemClock, log, { data: settings.data, mailTo: settings.anchorMail }),
  ];
}

function addressOf({ publicOrigin, host }: Settings, port: number): string {
  if (publicOrigin !== undefined) return publicOrigin;
  const anywhere = host === '0.0.0.0' || host === '::';
  const name = host.includes(':') && !anywhere ? `[${host}]` : host;
  return `http://${anywhere ? 'localhost' : name}:${port}`;
}
