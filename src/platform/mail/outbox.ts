import { newId } from '../crypto/secrets.ts';
import type { Tx } from '../database/door.ts';
import { enqueue } from '../jobs/jobs.ts';

export type MailKind = 'code' | 'notice' | 'invitation';
export type Letter = { to: string; subject: string; body: string; kind: MailKind };

export const SEND_MAIL = 'send-mail';

/** Puts a mail in the outbox, in the transaction that promises it. It leaves when that transaction holds. */
export const queueMail = async (tx: Tx, letter: Letter, now: Date): Promise<void> => {
  await tx
    .insertInto('mail')
    .values({
      id: newId(),
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
    })
    .execute();
  await enqueue(tx, SEND_MAIL, {});
};
