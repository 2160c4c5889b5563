import { sql } from 'kysely';
import type { Tx } from '../database/door.ts';
import { enqueue } from '../jobs/jobs.ts';
import { SEND_MAIL } from './outbox.ts';

/** How the outbox stands: numbers and moments. As a job; who it goes to and what it says is not asked. */
export type OutboxState = {
  queued: number;
  /** among those: tried in vain at least once */
  retried: number;
  givenUp: number;
  sentToday: number;
  oldestQueued: Date | null;
  lastSent: Date | null;
};

export const outboxState = async (tx: Tx, dayAgo: Date): Promise<OutboxState> => {
  const { rows } = await sql<OutboxState>`
    select count(*) filter (where state = 'queued')::int as queued,
      count(*) filter (where state = 'queued' and attempts > 0)::int as retried,
      count(*) filter (where state = 'given-up' and recipient <> '')::int as "givenUp",
      count(*) filter (where state = 'sent' and sent_at >= ${dayAgo})::int as "sentToday",
      min(created_at) filter (where state = 'queued') as "oldestQueued",
      max(sent_at) as "lastSent"
    from mail`.execute(tx);
  return rows[0] as OutboxState;
};

export type TroubledMail = {
  id: string;
  kind: string;
  state: 'queued' | 'given-up';
  attempts: number;
  at: Date;
  nextTry: Date;
  error: string | null;
  /** where it should arrive: the part behind the @, and how many different addresses there wait or failed */
  domain: string;
  addressesThere: number;
};

/** What could not be delivered so far, newest first. Never a whole address. */
export const troubledMail = async (tx: Tx, limit: number): Promise<TroubledMail[]> => {
  const { rows } = await sql<TroubledMail>`
    with trouble as (
      select *, split_part(recipient, '@', 2) as domain from mail
      where recipient <> '' and (state = 'given-up' or (state = 'queued' and attempts > 0)))
    select id::text, kind, state, attempts, created_at as at, next_try_at as "nextTry", last_error as error, domain,
      (select count(distinct other.recipient)::int from trouble other where other.domain = trouble.domain) as "addressesThere"
    from trouble
    order by created_at desc
    limit ${limit}`.execute(tx);
  return rows;
};

/** Tries it at once, and from the beginning. @returns whether there was such a mail */
export const sendMailAgain = async (tx: Tx, id: string, now: Date): Promise<boolean> => {
  const done = await tx
    .updateTable('mail')
    .set({ state: 'queued', attempts: 0, next_try_at: now })
    .where('id', '=', id)
    .where('state', 'in', ['given-up', 'queued'])
    .where('recipient', '<>', '')
    .executeTakeFirst();
  if (done.numUpdatedRows !== 1n) return false;
  await enqueue(tx, SEND_MAIL, {});
  return true;
};

/** Tries it no more, and forgets to whom it went and what it said. */
export const giveUpMail = async (tx: Tx, id: string): Promise<boolean> => {
  const done = await tx
    .updateTable('mail')
    .set({ state: 'given-up', recipient: '', subject: '', body: '', calendar: null })
    .where('id', '=', id)
    .where('state', 'in', ['given-up', 'queued'])
    .where('recipient', '<>', '')
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
};
