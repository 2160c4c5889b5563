import type { Tx } from '../../platform/database/door.ts';
import { madeOnce } from '../../platform/database/made-once.ts';
import type { Tables } from '../../platform/database/tables.generated.ts';
import { ring } from '../../platform/live/ring.sql.ts';
import type { Case, StepKey, Turn } from '../cases/index.ts';
import { caseChanged } from '../changed/index.ts';
import type { Channel, Message, Sender } from './message.ts';
import { withMail } from './with-mail.ts';

const toMessage = (row: Tables['message']): Message => ({
  organisationId: row.organisation_id,
  id: row.id,
  caseId: row.case_id,
  personId: row.person_id,
  sender: row.sender as Sender,
  memberId: row.member_id,
  writtenBy: row.written_by,
  body: row.body,
  channel: row.channel as Channel,
  mailId: row.mail_id,
  toWhom: row.to_whom === 'coach' || row.to_whom === 'complaints' ? row.to_whom : null,
  sentAt: row.sent_at,
  readAt: row.read_at,
});

/** Whoever looks at the thread is told that there is something new, once this is committed. */
export const insertMessage = async (tx: Tx, of: Message): Promise<void> => {
  await tx
    .insertInto('message')
    .values({
      organisation_id: of.organisationId,
      id: of.id,
      case_id: of.caseId,
      person_id: of.personId,
      sender: of.sender,
      member_id: of.memberId,
      written_by: of.writtenBy,
      body: of.body,
      channel: of.channel,
      mail_id: of.mailId,
      to_whom: of.toWhom ?? null,
      sent_at: of.sentAt,
      read_at: of.readAt,
    })
    .execute();
  await caseChanged(tx, [{ organisation: of.organisationId, caseId: of.caseId }]);
  await ring(tx, `case:${of.caseId}`, `person:${of.personId}`);
};

/** Oldest first; as a colleague of the organisation. */
export const messagesOfCase = async (tx: Tx, organisation: string, caseId: string): Promise<Message[]> => {
  const rows = await tx
    .selectFrom('message')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('case_id', '=', caseId)
    .where('to_whom', 'is', null)
    .orderBy('sent_at')
    .orderBy('id')
    .execute();
  return withMail(tx, { reader: 'member', organisation }, rows.map(toMessage));
};

/** The last that was said in these cases of one organisation, oldest first; as a colleague there. */
export const latestMessages = async (
  tx: Tx,
  organisation: string,
  caseIds: readonly string[],
  limit: number,
): Promise<Message[]> => {
  if (caseIds.length === 0) return [];
  const rows = await tx
    .selectFrom('message')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('case_id', 'in', [...caseIds])
    .where('to_whom', 'is', null)
    .orderBy('sent_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(toMessage).reverse();
};

const messagesIn = madeOnce((tx, person: string, caseIds: readonly string[]) =>
  tx
    .selectFrom('message')
    .selectAll()
    .where('person_id', '=', person)
    .where('case_id', 'in', caseIds)
    .orderBy('sent_at')
    .orderBy('id'),
);

/** Of all organisations with which she talked about one question, oldest first; as the person herself. */
export const messagesOfQuestion = async (
  tx: Tx,
  person: string,
  caseIds: readonly string[],
): Promise<Message[]> => {
  if (caseIds.length === 0) return [];
  const rows = await messagesIn(tx, person, caseIds);
  return withMail(tx, { reader: 'customer', person }, rows.map(toMessage));
};

/** When we last wrote in each of these cases; as the person herself. */
export const lastAnswers = async (
  tx: Tx,
  person: string,
  caseIds: readonly string[],
): Promise<Map<string, Date>> => {
  if (caseIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('message')
    .select((eb) => ['case_id', eb.fn.max('sent_at').as('at')])
    .where('person_id', '=', person)
    .where('case_id', 'in', caseIds)
    .where('sender', '=', 'member')
    .where('to_whom', 'is', null)
    .groupBy('case_id')
    .execute();
  return new Map(rows.map((row) => [row.case_id, row.at]));
};

export type Reader =
  | { reader: 'customer'; person: string; caseIds: readonly string[] }
  | { reader: 'member'; organisation: string; caseId: string };

/** What the other side wrote is read now. */
export const markRead = async (tx: Tx, by: Reader, now: Date): Promise<void> => {
  const unread = tx.updateTable('message').set({ read_at: now }).where('read_at', 'is', null);
  if (by.reader === 'member') {
    await unread
      .where('organisation_id', '=', by.organisation)
      .where('case_id', '=', by.caseId)
      .where('sender', '=', 'customer')
      .where('to_whom', 'is', null)
      .execute();
    return;
  }
  if (by.caseIds.length === 0) return;
  await unread
    .where('person_id', '=', by.person)
    .where('case_id', 'in', [...by.caseIds])
    .where('sender', '=', 'member')
    .execute();
};

/** A message moves the turn of its case; where a call was the step, the written answer took its place. */
export const setTurn = (
  tx: Tx,
  of: Case,
  turn: Turn,
  now: Date,
  step: StepKey | undefined = undefined,
): Promise<unknown> =>
  tx
    .updateTable('customer_case')
    .set({ turn, changed_at: now, ...(step ? { next_step: step, next_by: null } : {}) })
    .where('organisation_id', '=', of.organisationId)
    .where('id', '=', of.id)
    .where('person_id', '=', of.personId)
    .execute();
