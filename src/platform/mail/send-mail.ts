import { createTransport } from 'nodemailer';
import { addMinutes, type Clock } from '../clock/clock.ts';
import type { Keyring } from '../crypto/sealed.ts';
import type { Door, Tx } from '../database/door.ts';
import type { Tables } from '../database/tables.generated.ts';
import type { JobKind } from '../jobs/jobs.ts';
import type { Logger } from '../log/log.ts';
import { type Envelope, headersOf } from './headers.rules.ts';
import { SEND_MAIL } from './outbox.ts';
import { retryAfterMinutes } from './retry.rules.ts';

export type Outgoing = { to: string; subject: string; text: string; calendar?: string | null } & Envelope;
export type Transport = (mail: Outgoing) => Promise<void>;

/** Where answers to a case arrive: the address of the mailbox, and the key that signs a reply address. */
export type Replies = { address: string; keys: Pick<Keyring, 'sign'> };

/**
 * The organisation's own mail server.
 * @param replies left out when no mailbox is read: then nothing can be answered by mail
 */
export const smtpTransport = (url: string, from: string, replies?: Replies): Transport => {
  const server = createTransport({
    url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  });
  return async ({ to, subject, text, calendar, ...envelope }) => {
    const headers = headersOf(envelope, from, replies);
    await server.sendMail({ to, subject, text, ...headers, ...(calendar ? invite(calendar) : {}) });
  };
};
/** Shown as an appointment by mail programs, and attached as a file for those that don't. */
const invite = (content: string) => ({
  icalEvent: { method: /^METHOD:(\w+)/m.exec(content)?.[1] ?? 'PUBLISH', filename: 'afspraak.ics', content },
});

/** In the demo nothing leaves: the mailbox page shows the outbox. */
export const demoTransport: Transport = async () => {};

const BATCH = 20;

const outgoing = (mail: Tables['mail']): Outgoing => ({
  to: mail.recipient,
  subject: mail.subject,
  text: mail.body,
  fromName: mail.from_name,
  replyTo: mail.reply_to,
  internetId: mail.internet_id,
  refersTo: mail.refers_to,
  automatic: mail.automatic ?? false,
  calendar: mail.calendar,
});

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
      transport(outgoing(mail)).then(
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
