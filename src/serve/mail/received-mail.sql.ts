import { sql } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';
import type { Tables } from '../../platform/database/tables.generated.ts';
import type { MailState, ReceivedMail, RejectedFile, StandingOfMail } from './received-mail.ts';

type Row = Omit<Tables['received_mail'], 'source'>;

const toMail = (row: Row): ReceivedMail => ({
  organisationId: row.organisation_id,
  id: row.id,
  personId: row.person_id,
  caseId: row.case_id,
  state: row.state as MailState,
  standing: row.standing as StandingOfMail,
  sender: row.sender,
  senderName: row.sender_name,
  subject: row.subject,
  body: row.body,
  folded: row.folded,
  internetId: row.internet_id,
  size: row.size,
  rejected: row.rejected as RejectedFile[],
  sentAt: row.sent_at,
  takenAt: row.taken_at,
  memberId: row.member_id,
  settledAt: row.settled_at,
  reason: row.reason,
});

// Its source is read apart: it may be large.
const COLUMNS = [
  'organisation_id',
  'id',
  'person_id',
  'case_id',
  'state',
  'standing',
  'sender',
  'sender_name',
  'subject',
  'body',
  'folded',
  'internet_id',
  'size',
  'rejected',
  'sent_at',
  'taken_at',
  'member_id',
  'settled_at',
  'reason',
] as const;

/** Actor: the organisation's job. */
export const insertMail = (tx: Tx, of: ReceivedMail, source: Buffer | null): Promise<unknown> =>
  tx
    .insertInto('received_mail')
    .values({
      organisation_id: of.organisationId,
      id: of.id,
      person_id: of.personId,
      case_id: of.caseId,
      state: of.state,
      standing: of.standing,
      sender: of.sender,
      sender_name: of.senderName,
      subject: of.subject,
      body: of.body,
      folded: of.folded,
      internet_id: of.internetId,
      size: of.size,
      rejected: JSON.stringify(of.rejected),
      source,
      sent_at: of.sentAt,
      taken_at: of.takenAt,
      member_id: of.memberId,
      settled_at: of.settledAt,
      reason: of.reason,
    })
    .execute();

const oneMail = (tx: Tx, organisation: string, id: string) =>
  tx
    .selectFrom('received_mail')
    .select(COLUMNS)
    .where('organisation_id', '=', organisation)
    .where('id', '=', id);

export const findMail = async (
  tx: Tx,
  organisation: string,
  id: string,
): Promise<ReceivedMail | undefined> => {
  const row = await oneMail(tx, organisation, id).executeTakeFirst();
  return row && toMail(row);
};

/** Held until the transaction ends: two colleagues do not both settle it. */
export const lockMail = async (
  tx: Tx,
  organisation: string,
  id: string,
): Promise<ReceivedMail | undefined> => {
  const row = await oneMail(tx, organisation, id).forUpdate().executeTakeFirst();
  return row && toMail(row);
};

export const sourceOf = async (tx: Tx, organisation: string, id: string): Promise<Buffer | undefined> => {
  const row = await tx
    .selectFrom('received_mail')
    .select('source')
    .where('organisation_id', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.source ?? undefined;
};

export type Wanted = { states: readonly MailState[]; limit: number; offset: number };

/** What waits: the oldest first. All else: the newest first. */
export const listMail = async (
  tx: Tx,
  organisation: string,
  { states, limit, offset }: Wanted,
): Promise<ReceivedMail[]> => {
  const rows = await tx
    .selectFrom('received_mail')
    .select(COLUMNS)
    .where('organisation_id', '=', organisation)
    .where('state', 'in', [...states])
    .orderBy('taken_at', states.includes('waits') ? 'asc' : 'desc')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(toMail);
};

export const countWaitingMail = async (tx: Tx, organisation: string): Promise<number> => {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from received_mail
    where organisation_id = ${organisation} and state = 'waits'`.execute(tx);
  return rows[0]?.n ?? 0;
};

/** How many came from this address since then. */
export const countFrom = async (
  tx: Tx,
  organisation: string,
  sender: string,
  since: Date,
): Promise<number> => {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from received_mail
    where organisation_id = ${organisation} and sender = ${sender} and taken_at > ${since}`.execute(tx);
  return rows[0]?.n ?? 0;
};

type Settling = Pick<ReceivedMail, 'state' | 'personId' | 'caseId' | 'reason'> & { member: string };

export const settleMail = (tx: Tx, of: ReceivedMail, to: Settling, now: Date): Promise<unknown> =>
  tx
    .updateTable('received_mail')
    .set({
      state: to.state,
      person_id: to.personId,
      case_id: to.caseId,
      reason: to.reason,
      member_id: to.member,
      settled_at: now,
      source: null,
    })
    .where('organisation_id', '=', of.organisationId)
    .where('id', '=', of.id)
    .execute();

/** Of mail that needed nobody only that it came remains. Actor: the organisation's job. @returns how many */
export const emptyOldMail = async (tx: Tx, organisation: string, before: Date): Promise<number> => {
  const old = sql`select id from received_mail where organisation_id = ${organisation}
    and state in ('aside', 'automatic', 'bounce') and taken_at < ${before} and sender <> ''`;
  await sql`delete from mail_attachment where organisation_id = ${organisation} and mail_id in (${old})`.execute(
    tx,
  );
  const done = await sql`update received_mail
    set sender = '', sender_name = '', subject = '', body = '', folded = '', source = null, internet_id = null, rejected = '[]'
    where organisation_id = ${organisation} and state in ('aside', 'automatic', 'bounce') and taken_at < ${before} and sender <> ''`.execute(
    tx,
  );
  return Number(done.numAffectedRows ?? 0);
};

type Reader = { reader: 'customer'; person: string } | { reader: 'member'; organisation: string };
export type MailFacts = { rejected: RejectedFile[]; more: boolean };

/** Of the mails that messages came in with: what was not taken, and whether there is more to read than the message. */
export const mailsOfMessages = async (
  tx: Tx,
  by: Reader,
  mails: readonly string[],
): Promise<Map<string, MailFacts>> => {
  if (mails.length === 0) return new Map();
  const whose =
    by.reader === 'customer' ? sql`person_id = ${by.person}` : sql`organisation_id = ${by.organisation}`;
  const { rows } = await sql<{ id: string; rejected: RejectedFile[]; more: boolean }>`
    select id, rejected, length(body) > 3990 or folded <> '' as more from received_mail
    where ${whose} and id = any(${[...mails]}::uuid[])`.execute(tx);
  return new Map(rows.map(({ id, rejected, more }) => [id, { rejected, more }]));
};
