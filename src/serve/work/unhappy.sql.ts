import { sql } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';

export type Unhappy = {
  id: string;
  caseId: string;
  personId: string;
  questionId: string;
  toWhom: 'coach' | 'complaints';
  body: string;
  sentAt: Date;
  /** as on the card; null while nobody knows it */
  name: string | null;
  title: string;
  promiseId: string | null;
  dueAt: Date | null;
  answered: boolean;
};

/** Whose discontent one may read: what was put to oneself, all of one's own house as a manager or complaints officer. */
export type Hearing = { organisation: string; member: string; allCoach: boolean; complaints: boolean };

const SHOWN = 200;

export const unhappyFor = async (
  tx: Tx,
  { organisation, member, allCoach, complaints }: Hearing,
): Promise<Unhappy[]> => {
  const mine = sql<boolean>`p.member_id = ${member}`;
  const { rows } = await sql<Unhappy>`
    select m.id, m.case_id as "caseId", m.person_id as "personId", c.question_id as "questionId", m.to_whom as "toWhom",
      m.body, m.sent_at as "sentAt", k.name, c.title, p.id as "promiseId", p.due_at as "dueAt",
      coalesce(p.evidence is not null, false) as answered
    from message m
    join customer_case c on c.organisation_id = ${organisation} and c.id = m.case_id
    left join customer_card k on k.organisation_id = ${organisation} and k.person_id = m.person_id
    left join promise p on p.organisation_id = ${organisation} and p.case_id = m.case_id and p.subject_id = m.id
    where m.organisation_id = ${organisation} and m.to_whom is not null and m.sender = 'customer'
      and ((m.to_whom = 'coach' and (${allCoach} or ${mine})) or (m.to_whom = 'complaints' and ${complaints}))
    order by answered, p.due_at, m.sent_at
    limit ${SHOWN}`.execute(tx);
  return rows;
};

/** What was answered to it before, oldest first. */
export const answersTo = async (tx: Tx, organisation: string, { caseId, toWhom, sentAt }: Unhappy) =>
  tx
    .selectFrom('message')
    .select(['id', 'body', 'sent_at', 'member_id', 'sender'])
    .where('organisation_id', '=', organisation)
    .where('case_id', '=', caseId)
    .where('to_whom', '=', toWhom)
    .where('sent_at', '>', sentAt)
    .orderBy('sent_at')
    .execute();
