import { sql } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';
import type { Facts } from './direct-help.rules.ts';

export type CaseFacts = Omit<Facts, 'cameAgainAt'> & {
  caseId: string;
  personId: string;
  questionId: string;
  title: string;
};

type Row = {
  id: string;
  person_id: string;
  question_id: string;
  title: string;
  opened_at: Date;
  closed_at: Date | null;
  went_on: boolean;
  handed_over_at: Date | null;
  answered_at: Date[] | null;
  wrote_at: Date[] | null;
  said_yes_at: Date | null;
  said_no_at: Date | null;
};

/**
 * Of each question the case in which this organisation met it first, opened from one day up to a moment; what happened
 * there, as moments only. A crisis is no question. @param only those of one person, or undefined for all
 */
export const caseFacts = async (
  tx: Tx,
  organisation: string,
  { firstDay, until }: { firstDay: string; until: Date },
  only?: readonly string[],
): Promise<CaseFacts[]> => {
  const ofThese = only === undefined ? sql`` : sql`and k.id = any(${[...only]}::uuid[])`;
  const { rows } = await sql<Row>`
    with met as (
      select distinct on (k.person_id, k.question_id) k.*
      from customer_case k
      where k.organisation_id = ${organisation} and k.kind <> 'crisis' ${ofThese}
      order by k.person_id, k.question_id, k.opened_at, k.id
    ), seen as (
      select * from met where opened_at >= ${firstDay}::timestamp at time zone 'Europe/Amsterdam' and opened_at < ${until}
    ), said as (
      select m.case_id, array_agg(m.sent_at order by m.sent_at) filter (where m.sender = 'member') as answered_at,
        array_agg(m.sent_at order by m.sent_at) filter (where m.sender = 'customer') as wrote_at
      from message m where m.organisation_id = ${organisation} and m.case_id in (select id from seen) group by m.case_id
    ), taken as (
      select h.case_id, min(h.answered_at) as at from handover h
      where h.organisation_id = ${organisation} and h.kind = 'handover' and h.outcome = 'accepted'
        and h.case_id in (select id from seen) group by h.case_id
    ), judged as (
      select a.case_id, min(a.answered_at) filter (where a.helped = 'yes') as yes, min(a.answered_at) filter (where a.helped <> 'yes') as no
      from answer_help a where a.organisation_id = ${organisation} and a.case_id in (select id from seen) group by a.case_id
    )
    select s.id, s.person_id, s.question_id, s.title, s.opened_at, s.closed_at,
      s.kind = 'chosen' and s.contact_accepted_at is not null or s.state in ('introduced', 'serving', 'waiting') as went_on,
      taken.at as handed_over_at, said.answered_at, said.wrote_at, judged.yes as said_yes_at, judged.no as said_no_at
    from seen s left join said on said.case_id = s.id left join taken on taken.case_id = s.id left join judged on judged.case_id = s.id
    order by s.opened_at, s.id`.execute(tx);
  return rows.map((row) => ({
    caseId: row.id,
    personId: row.person_id,
    questionId: row.question_id,
    title: row.title,
    openedAt: row.opened_at,
    closedAt: row.closed_at,
    wentOn: row.went_on,
    handedOverAt: row.handed_over_at,
    answeredAt: row.answered_at ?? [],
    wroteAt: row.wrote_at ?? [],
    saidYesAt: row.said_yes_at,
    saidNoAt: row.said_no_at,
  }));
};
