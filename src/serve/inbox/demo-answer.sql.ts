import type { Tx } from '../../platform/database/door.ts';

type Answerable = { recipient: string; subject: string; reply_to: string | null; internet_id: string | null };

/** A mail of the outbox. Actor: a job. */
export const mailToAnswer = (tx: Tx, id: string): Promise<Answerable | undefined> =>
  tx
    .selectFrom('mail')
    .select(['recipient', 'subject', 'reply_to', 'internet_id'])
    .where('id', '=', id)
    .executeTakeFirst();
