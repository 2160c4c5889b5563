import { sql } from 'kysely';
import { Gauge, Registry } from 'prom-client';
import { backupState } from '../backup/proofs.sql.ts';
import type { Door, Tx } from '../database/door.ts';
import { type MailboxState, mailboxStates } from '../mail/mailbox-state.ts';
import type { Figures } from './page-figures.ts';

type Read = {
  jobs: { queue: string; state: string; n: number }[];
  mail: { state: string; n: number }[];
  oldestMail: Date | null;
  mailboxes: MailboxState[];
  backup: { lastGood: Date | undefined; ok: boolean | undefined };
};

/** Actor: a job. */
const readAll = async (tx: Tx): Promise<Read> => {
  const jobs = await sql<Read['jobs'][number]>`
    select name as queue, state::text as state, count(*) as n from jobs.job
    where state in ('created', 'retry', 'active', 'failed') group by 1, 2`.execute(tx);
  const mail = await tx
    .selectFrom('mail')
    .select(['state', (e) => e.fn.countAll<number>().as('n'), (e) => e.fn.min('created_at').as('oldest')])
    .where('state', '<>', 'sent')
    .groupBy('state')
    .execute();
  const { last, lastGood } = await backupState(tx);
  return {
    jobs: jobs.rows,
    mail,
    oldestMail: mail.find(({ state }) => state === 'queued')?.oldest ?? null,
    mailboxes: await mailboxStates(tx),
    backup: { lastGood: lastGood?.at, ok: last?.ok },
  };
};

/**
 * What only the database knows, read when it is asked for; that it did not answer is a figure too.
 * @param countUnsealed lines of the access log without a seal: that slice knows
 */
export const databaseFigures = async (
  door: Door,
  now: Date,
  countUnsealed: () => Promise<number>,
): Promise<Figures> => {
  const registry = new Registry();
  const gauge = (name: string, help: string, values: readonly [Record<string, string>, number][]): void => {
    const labelNames = Object.keys(values[0]?.[0] ?? {});
    if (values.length === 0) return;
    const made = new Gauge({ name, help, labelNames, registers: [registry] });
    for (const [labels, value] of values) made.set(labels, value);
  };
  const read = await door.transaction({ kind: 'job', name: 'metrics' }, readAll).catch(() => undefined);
  gauge('aanzet_database_up', '1 when the database answered.', [[{}, read ? 1 : 0]]);
  const unsealed = await countUnsealed().catch(() => undefined);
  if (unsealed !== undefined)
    gauge('aanzet_log_unsealed', 'Lines of the access log that wait for their seal.', [[{}, unsealed]]);
  if (read) {
    const age = (at: Date): number => (now.getTime() - at.getTime()) / 1000;
    const { jobs, mail, oldestMail, mailboxes, backup } = read;
    gauge(
      'aanzet_jobs',
      'Promised work by queue and state.',
      jobs.map(({ queue, state, n }) => [{ queue, state }, n]),
    );
    gauge(
      'aanzet_mail',
      'Mail that waits or was given up.',
      ['queued', 'given-up'].map((state) => [{ state }, mail.find((row) => row.state === state)?.n ?? 0]),
    );
    gauge('aanzet_mail_oldest_seconds', 'How long the oldest mail waits.', [
      [{}, oldestMail ? age(oldestMail) : 0],
    ]);
    gauge(
      'aanzet_mailbox_waiting',
      'Mail in a mailbox that was not taken in yet.',
      mailboxes.map(({ name, waiting }) => [{ mailbox: name }, waiting]),
    );
    gauge(
      'aanzet_mailbox_failures',
      'How many times in a row a mailbox could not be read.',
      mailboxes.map(({ name, tries }) => [{ mailbox: name }, tries]),
    );
    gauge(
      'aanzet_mailbox_age_seconds',
      'Since a mailbox was read.',
      mailboxes.flatMap(({ name, fetched_at }) => (fetched_at ? [[{ mailbox: name }, age(fetched_at)]] : [])),
    );
    if (backup.lastGood)
      gauge('aanzet_backup_age_seconds', 'Since the last backup that was proven.', [
        [{}, age(backup.lastGood)],
      ]);
    gauge('aanzet_backup_ok', '1 when the last proof of a backup went well; 0 also when there is none.', [
      [{}, backup.ok ? 1 : 0],
    ]);
  }
  return registry.getMetricsAsJSON();
};
