import { newId } from '../crypto/secrets.ts';
import type { Tx } from '../database/door.ts';
import { enqueue } from '../jobs/jobs.ts';

export type MailKind = 'code' | 'notice' | 'invitation' | 'message';
export type Letter = {
  to: string;
  subject: string;
  body: string;
  kind: MailKind;
  /** given when it must be known before it is queued, such as in its own name elsewhere */
  id?: string;
  /** the name it is from, before the address of the installation */
  fromName?: string;
  /** of a case that can be answered by mail: its reply address is made when the mail leaves */
  replyTo?: string;
  /** what it is known by elsewhere, and what it answers, without brackets and domain */
  internetId?: string;
  refersTo?: string;
  /** nobody wrote it: others must not answer it by themselves (RFC 3834) */
  automatic?: boolean;
  /** a calendar file that goes along (RFC 5545) */
  calendar?: string;
};

export const SEND_MAIL = 'send-mail';

/** Puts a mail in the outbox, in the transaction that promises it. It leaves when that transaction holds. */
export const queueMail = async (tx: Tx, letter: Letter, now: Date): Promise<void> => {
  await tx
    .insertInto('mail')
    .values({
      id: letter.id ?? newId(),
      recipient: letter.to,
      subject: letter.subject.replace(/[\r\n]+/g, ' '),
      body: letter.body,
      kind: letter.kind,
      state: 'queued',
      attempts: 0,
      created_at: now,
      next_try_at: now,
      sent_at: null,
      last_error: null,
      from_name: letter.fromName?.replace(/[\r\n]+/g, ' ') ?? null,
      reply_to: letter.replyTo ?? null,
      internet_id: letter.internetId ?? null,
      refers_to: letter.refersTo ?? null,
      automatic: letter.automatic ?? null,
      calendar: letter.calendar ?? null,
    })
    .execute();
  await enqueue(tx, SEND_MAIL, {});
};
