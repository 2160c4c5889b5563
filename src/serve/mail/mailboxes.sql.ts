import type { Tx } from '../../platform/database/door.ts';
import type { Tables } from '../../platform/database/tables.generated.ts';

export type MailboxRow = Tables['mailbox'];

/** How each mailbox stands. Numbers and moments. */
export const listMailboxes = (tx: Tx): Promise<MailboxRow[]> =>
  tx.selectFrom('mailbox').selectAll().orderBy('name').execute();

/** Is there a mailbox at all? Only then we say that a mail can be answered. */
export const isMailRead = async (tx: Tx): Promise<boolean> =>
  (await tx.selectFrom('mailbox').select('name').limit(1).execute()).length > 0;

/** Actor: a job. */
export const putMailbox = (tx: Tx, row: MailboxRow): Promise<unknown> =>
  tx
    .insertInto('mailbox')
    .values(row)
    .onConflict((on) =>
      on.column('name').doUpdateSet((next) => ({
        organisation_id: next.ref('excluded.organisation_id'),
        looked_at: next.ref('excluded.looked_at'),
        fetched_at: next.ref('excluded.fetched_at'),
        waiting: next.ref('excluded.waiting'),
        tries: next.ref('excluded.tries'),
        problem: next.ref('excluded.problem'),
        idle: next.ref('excluded.idle'),
      })),
    )
    .execute();

/** Only these are read now: of another nothing is said any more. One that was not read yet is there too. Actor: a job. */
export const keepMailboxes = async (tx: Tx, names: readonly string[]): Promise<void> => {
  const gone = tx.deleteFrom('mailbox');
  await (names.length > 0 ? gone.where('name', 'not in', [...names]) : gone).execute();
  if (names.length === 0) return;
  await tx
    .insertInto('mailbox')
    .values(names.map((name) => ({ name, waiting: 0, tries: 0, idle: false })))
    .onConflict((on) => on.column('name').doNothing())
    .execute();
};

type Taken = { mailbox: string; digest: string; uidvalidity: string; uid: number };

/** Notes that this mail is taken in. Actor: a job. @returns false when it was before */
export const noteTaken = async (tx: Tx, of: Taken, now: Date): Promise<boolean> => {
  const done = await tx
    .insertInto('taken_mail')
    .values({ ...of, taken_at: now })
    .onConflict((on) => on.columns(['mailbox', 'digest']).doNothing())
    .executeTakeFirst();
  return done.numInsertedOrUpdatedRows === 1n;
};

/** What lies in no mailbox any more needs no note. Actor: a job. */
export const forgetTaken = async (tx: Tx, before: Date): Promise<number> =>
  Number(
    (await tx.deleteFrom('taken_mail').where('taken_at', '<', before).executeTakeFirst()).numDeletedRows,
  );
