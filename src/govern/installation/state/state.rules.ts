import type { QueueState } from '../../../platform/jobs/queue-state.ts';
import type { OutboxState } from '../../../platform/mail/outbox-state.ts';

/** What each finding says, with the figures in it. Words are in nl.ts and en.ts, under the same key. */
export type Told = {
  'jobs-ok': { n: number };
  'jobs-failed': { n: number };
  'jobs-late': { n: number; minutes: number };
  'jobs-retried': { n: number };
  'mail-ok': { sent: number; waiting: number };
  'mail-given-up': { n: number };
  'mail-stuck': { n: number; minutes: number };
  'mail-retried': { n: number };
  'mailbox-ok': { n: number; at: Date };
  'mailbox-first': object;
  'mailbox-away': { name: string; problem: string; tries: number };
  'mailbox-waiting': { n: number };
  'log-ok': { lines: number };
  'log-late': { n: number; minutes: number };
  'log-empty': object;
  'retention-ok': { at: Date; removed: number };
  'retention-late': { days: number };
  'retention-first': object;
  'backup-ok': { at: Date };
  'backup-old': { days: number };
  'backup-failed': { at: Date };
  'backup-never': object;
  'processes-ok': { n: number; machines: number };
  'processes-gone': { n: number };
  'processes-mixed': { versions: string };
  'processes-none': object;
  'disk-ok': { free: number; total: number };
  'disk-low': { free: number };
  'disk-unknown': object;
  'address-ok': { address: string };
  'address-plain': { address: string };
  'database-ok': { server: string; last: string };
};
export type Said = { [K in keyof Told]: { key: K } & Told[K] }[keyof Told];
export type About =
  | 'database'
  | 'jobs'
  | 'mail'
  | 'mailbox'
  | 'log'
  | 'retention'
  | 'backup'
  | 'processes'
  | 'disk'
  | 'address';
/** ok: nothing to do; look: keep an eye on it; act: somebody must do something */
export type Finding = { about: About; level: 'ok' | 'look' | 'act'; said: Said };

export type SeenProcess = {
  machine: string;
  version: string;
  startedAt: Date;
  seenAt: Date;
  disk: Disk | undefined;
};
export type SeenMailbox = {
  name: string;
  looked_at: Date | null;
  fetched_at: Date | null;
  waiting: number;
  tries: number;
  problem: string | null;
};
type Disk = { free: number; total: number };
export type StateFacts = {
  server: string;
  lastMigration: string;
  queues: readonly QueueState[];
  outbox: OutboxState;
  mailboxes: readonly SeenMailbox[];
  log: { lines: number; unsealed: number; waitsSince: Date | null };
  retention: { at: Date; runs: readonly { removed: number }[] } | undefined;
  backup: { last: { at: Date; ok: boolean } | undefined; lastGood: { at: Date } | undefined };
  processes: readonly SeenProcess[];
  site: { publicOrigin: string; demo: boolean };
};

const LATE_MINUTES = 15;
/** A mail is tried within seconds of being written: after this there is nobody who sends. */
const UNSENT_MINUTES = 2;
const MAILBOX_TRIES = 5;
const BACKUP_DAYS = 3;
const RETENTION_DAYS = 2;
/** A process beats each half minute. */
const GONE_MINUTES = 2;
const DISK_LOW = 0.1;
const DISK_LEAST = 2e9;

const finding = (about: About, level: Finding['level'], said: Said): Finding => ({ about, level, said });
const minutesSince = (at: Date, now: Date): number => Math.floor((now.getTime() - at.getTime()) / 60_000);

const isAlive = ({ seenAt }: SeenProcess, now: Date): boolean => minutesSince(seenAt, now) < GONE_MINUTES;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

const jobs = (queues: readonly QueueState[], now: Date): Finding => {
  const failed = sum(queues.map((queue) => queue.failed));
  if (failed > 0) return finding('jobs', 'act', { key: 'jobs-failed', n: failed });
  const late = queues.filter(({ oldest }) => oldest && minutesSince(oldest, now) >= LATE_MINUTES);
  if (late.length > 0) {
    const minutes = Math.max(...late.map(({ oldest }) => minutesSince(oldest ?? now, now)));
    return finding('jobs', 'act', { key: 'jobs-late', n: sum(late.map(({ waiting }) => waiting)), minutes });
  }
  const retried = sum(queues.map((queue) => queue.retried));
  if (retried > 0) return finding('jobs', 'look', { key: 'jobs-retried', n: retried });
  return finding('jobs', 'ok', { key: 'jobs-ok', n: queues.length });
};

/** Mail that was never tried and yet waits: there is no mail server, or nobody who sends. */
const mail = (outbox: OutboxState, now: Date): Finding => {
  if (outbox.givenUp > 0) return finding('mail', 'act', { key: 'mail-given-up', n: outbox.givenUp });
  const untried = outbox.queued - outbox.retried;
  const minutes = outbox.oldestQueued ? minutesSince(outbox.oldestQueued, now) : 0;
  if (untried > 0 && outbox.retried === 0 && minutes >= UNSENT_MINUTES)
    return finding('mail', 'act', { key: 'mail-stuck', n: outbox.queued, minutes });
  if (outbox.retried > 0) return finding('mail', 'look', { key: 'mail-retried', n: outbox.retried });
  return finding('mail', 'ok', { key: 'mail-ok', sent: outbox.sentToday, waiting: outbox.queued });
};

/** One that can't be read a few times in a row asks for somebody: nobody hears who writes to it. */
const mailbox = (all: readonly SeenMailbox[], now: Date): Finding[] => {
  const [first] = all;
  if (!first) return [];
  const away = all.find(({ problem }) => problem !== null);
  if (away) {
    const { name, tries, fetched_at: at } = away;
    const long = at === null ? tries >= MAILBOX_TRIES : minutesSince(at, now) >= LATE_MINUTES;
    const said = { key: 'mailbox-away', name, problem: away.problem ?? '', tries } as const;
    return [finding('mailbox', long ? 'act' : 'look', said)];
  }
  const waiting = sum(all.map((one) => one.waiting));
  if (waiting > 0) return [finding('mailbox', 'look', { key: 'mailbox-waiting', n: waiting })];
  const oldest = all
    .map((one) => one.fetched_at)
    .sort((a, b) => (a?.getTime() ?? 0) - (b?.getTime() ?? 0))[0];
  if (!oldest) return [finding('mailbox', 'look', { key: 'mailbox-first' })];
  return [finding('mailbox', 'ok', { key: 'mailbox-ok', n: all.length, at: oldest })];
};

const log = ({ lines, unsealed, waitsSince }: StateFacts['log'], now: Date): Finding => {
  if (lines === 0) return finding('log', 'ok', { key: 'log-empty' });
  const minutes = waitsSince ? minutesSince(waitsSince, now) : 0;
  if (minutes >= LATE_MINUTES) return finding('log', 'act', { key: 'log-late', n: unsealed, minutes });
  return finding('log', 'ok', { key: 'log-ok', lines });
};

/** Each night what was kept long enough goes; the first night is still to come. */
const retention = (last: StateFacts['retention'], now: Date): Finding => {
  if (!last) return finding('retention', 'ok', { key: 'retention-first' });
  const days = Math.floor(minutesSince(last.at, now) / 1440);
  if (days >= RETENTION_DAYS) return finding('retention', 'act', { key: 'retention-late', days });
  const removed = sum(last.runs.map((run) => run.removed));
  return finding('retention', 'ok', { key: 'retention-ok', at: last.at, removed });
};

/** A demo holds nothing that can be lost. */
const backup = ({ last, lastGood }: StateFacts['backup'], demo: boolean, now: Date): Finding => {
  const level = demo ? 'look' : 'act';
  if (last && !last.ok) return finding('backup', level, { key: 'backup-failed', at: last.at });
  if (!lastGood) return finding('backup', level, { key: 'backup-never' });
  const days = Math.floor(minutesSince(lastGood.at, now) / 1440);
  if (days >= BACKUP_DAYS) return finding('backup', level, { key: 'backup-old', days });
  return finding('backup', 'ok', { key: 'backup-ok', at: lastGood.at });
};

const processes = (seen: readonly SeenProcess[], now: Date): Finding => {
  const alive = seen.filter((one) => isAlive(one, now));
  const versions = [...new Set(alive.map(({ version }) => version))];
  if (alive.length === 0) return finding('processes', 'look', { key: 'processes-none' });
  if (versions.length > 1)
    return finding('processes', 'look', { key: 'processes-mixed', versions: versions.join(', ') });
  if (alive.length < seen.length)
    return finding('processes', 'look', { key: 'processes-gone', n: seen.length - alive.length });
  const machines = new Set(alive.map(({ machine }) => machine)).size;
  return finding('processes', 'ok', { key: 'processes-ok', n: alive.length, machines });
};

const disk = (seen: readonly SeenProcess[]): Finding => {
  const disks = seen.flatMap((one) => (one.disk ? [one.disk] : []));
  const [tightest] = disks.sort((a, b) => a.free - b.free);
  if (!tightest) return finding('disk', 'look', { key: 'disk-unknown' });
  const { free, total } = tightest;
  if (free < DISK_LEAST) return finding('disk', 'act', { key: 'disk-low', free });
  if (free / total < DISK_LOW) return finding('disk', 'look', { key: 'disk-low', free });
  return finding('disk', 'ok', { key: 'disk-ok', free, total });
};

const LOCAL = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|$)/;
const address = ({ publicOrigin, demo }: StateFacts['site']): Finding => {
  const plain = publicOrigin.startsWith('http:') && !(demo && LOCAL.test(publicOrigin));
  if (plain)
    return finding('address', demo ? 'look' : 'act', { key: 'address-plain', address: publicOrigin });
  return finding('address', 'ok', { key: 'address-ok', address: publicOrigin });
};

const ORDER = { act: 0, look: 1, ok: 2 } as const;

/** What waited while nobody was there to do it is late only when it still waits a while after the start. */
const runningSince = (seen: readonly SeenProcess[], now: Date): Date | undefined =>
  seen
    .filter((one) => isAlive(one, now))
    .map(({ startedAt }) => startedAt)
    .sort((a, b) => a.getTime() - b.getTime())[0];

const notBefore = (at: Date | null, since: Date | undefined): Date | null =>
  at && since && at < since ? since : at;

/** One finding for each part, what asks for somebody first. */
export const judgeState = (facts: StateFacts, now: Date): Finding[] => {
  const since = runningSince(facts.processes, now);
  const queues = facts.queues.map((queue) => ({ ...queue, oldest: notBefore(queue.oldest, since) }));
  const oldestQueued = notBefore(facts.outbox.oldestQueued, since);
  return [
    jobs(queues, now),
    mail({ ...facts.outbox, oldestQueued }, now),
    ...mailbox(facts.mailboxes, now),
    log({ ...facts.log, waitsSince: notBefore(facts.log.waitsSince, since) }, now),
    retention(facts.retention, now),
    backup(facts.backup, facts.site.demo, now),
    processes(facts.processes, now),
    disk(facts.processes),
    address(facts.site),
    finding('database', 'ok', { key: 'database-ok', server: facts.server, last: facts.lastMigration }),
  ].sort((a, b) => ORDER[a.level] - ORDER[b.level]);
};
