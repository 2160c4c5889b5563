import { createTransport } from 'nodemailer';
import { addMinutes, type Clock } from '../clock/clock.ts';
import type { Door, Tx } from '../database/door.ts';
import type { JobKind } from '../jobs/jobs.ts';
import type { Logger } from '../log/log.ts';
import { SEND_MAIL } from './outbox.ts';
import { retryAfterMinutes } from './retry.rules.ts';

export type Transport = (mail: { to: string; subject: string; text: string }) => Promise<void>;

/** The organisation's own mail server. */
export const smtpTransport = (url: string, from: string): Transport => {
  const server = createTransport({
    url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  });
  return async (mail) => {
    await server.sendMail({ from, ...mail });
  };
};
/** In the demo nothing leaves: the mailbox page shows the outbox. */
export const demoTransport: Transport = async () => {};

const BATCH = 20;

const sendBatch = async (tx: Tx, transport: Transport, now: Date, log: Logger): Promise<number> => {
  const due = await tx
    .selectFrom('mail')
    .selectAll()
    .where('state', '=', 'queued')
    .where('next_try_at', '<=', now)
    .orderBy('next_try_at')
    .limit(BATCH)
    .forUpdate()
    .skipLocked()
    .execute();
  const results = await Promise.all(
    due.map((mail) =>
      transport({ to: mail.recipient, subject: mail.subject, text: mail.body }).then(
        () => ({ mail, error: undefined }),
        (error: Error & { code?: string }) => ({ mail, error }),
      ),
    ),
  );
  for (const { mail, error } of results) {
    const attempts = mail.attempts + 1;
    const wait = retryAfterMinutes(attempts);
    const change = error
      ? {
          attempts,
          state: wait === undefined ? 'given-up' : 'queued',
          next_try_at: addMinutes(now, wait ?? 0),
          last_error: error.code ?? error.name,
        }
      : { attempts, state: 'sent', sent_at: now };
    await tx.updateTable('mail').set(change).where('id', '=', mail.id).execute();
    if (error) log.warn({ err: error, attempts, kind: mail.kind }, 'mail not sent yet');
  }
  return due.length;
};

/** Sends what is due. A mail server that is away costs nothing but time: the rest waits in the outbox. */
export const sendMailJob = (door: Door, transport: Transport, clock: Clock, log: Logger): JobKind => ({
  name: SEND_MAIL,
  every: '* * * * *',
  async run() {
    while (
      (await door.transaction({ kind: 'job', name: SEND_MAIL }, (tx) =>
        sendBatch(tx, transport, clock(), log),
      )) === BATCH
    );
  },
});

/** Without a mail server: mail may be asked to leave, and waits. */
export const waitingMailJob: JobKind = { name: SEND_MAIL, run: async () => {} };
