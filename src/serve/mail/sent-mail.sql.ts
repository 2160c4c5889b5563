import { sql } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';

export type SentMail = {
  organisationId: string;
  id: string;
  caseId: string;
  personId: string;
  messageId: string | null;
  internetId: string;
  recipient: string;
  withContent: boolean;
  sentAt: Date;
};

/** Kept in the transaction that queues it. Actor: a colleague, or the organisation's job. */
export const keepSent = (tx: Tx, of: SentMail): Promise<unknown> =>
  tx
    .insertInto('sent_mail')
    .values({
      organisation_id: of.organisationId,
      id: of.id,
      case_id: of.caseId,
      person_id: of.personId,
      message_id: of.messageId,
      internet_id: of.internetId,
      recipient: of.recipient,
      with_content: of.withContent,
      sent_at: of.sentAt,
    })
    .execute();

type Named = { id: string; caseId: string; personId: string; recipient: string };

/** A mail of ours by its own name. */
export const sentByName = async (
  tx: Tx,
  organisation: string,
  internetId: string,
): Promise<Named | undefined> => {
  const row = await tx
    .selectFrom('sent_mail')
    .select(['id', 'case_id', 'person_id', 'recipient'])
    .where('organisation_id', '=', organisation)
    .where('internet_id', '=', internetId)
    .executeTakeFirst();
  return row && { id: row.id, caseId: row.case_id, personId: row.person_id, recipient: row.recipient };
};

/** It came back. Actor: the organisation's job. */
export const markBounced = (
  tx: Tx,
  organisation: string,
  { id, problem }: { id: string; problem: string },
  now: Date,
): Promise<unknown> =>
  tx
    .updateTable('sent_mail')
    .set({ bounced_at: now, problem })
    .where('organisation_id', '=', organisation)
    .where('id', '=', id)
    .execute();

/** Did a mail to this address come back? Then nothing goes there, until she gives another. */
export const cameBack = async (
  tx: Tx,
  organisation: string,
  person: string,
  address: string,
): Promise<boolean> => {
  const { rows } = await sql<{ back: boolean }>`
    select exists (select 1 from sent_mail where organisation_id = ${organisation} and person_id = ${person}
      and bounced_at is not null and lower(recipient) = ${address.toLowerCase()}) as back`.execute(tx);
  return rows[0]?.back ?? false;
};

type Reader = { reader: 'customer'; person: string } | { reader: 'member'; organisation: string };

/** Which of these messages of ours went by e-mail too, and which of those came back. */
export const sendingsOf = async (
  tx: Tx,
  by: Reader,
  messages: readonly string[],
): Promise<Map<string, 'out' | 'back'>> => {
  const whose =
    by.reader === 'customer' ? sql`person_id = ${by.person}` : sql`organisation_id = ${by.organisation}`;
  const { rows } = await sql<{ id: string; back: boolean }>`
    select message_id as id, bool_or(bounced_at is not null) as back from sent_mail
    where ${whose} and message_id = any(${[...messages]}::uuid[]) group by message_id`.execute(tx);
  return new Map(rows.map(({ id, back }) => [id, back ? 'back' : 'out']));
};
