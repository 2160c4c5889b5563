import { sql } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';
import { madeOnce } from '../../platform/database/made-once.ts';
import type { CaseKind } from './case.ts';
import type { Around } from './relation.rules.ts';

type Row = {
  id: string;
  personId: string;
  questionId: string;
  kind: CaseKind;
  contactId: string;
  closedAt: Date | null;
  teams: string[];
  asked: string[];
  joined: string[];
  doing: string[];
  standInId: string | null;
};

/** Cases of one organisation by their own id or by their person, with who and which teams stand around each. */
export const casesAround = async (
  tx: Tx,
  organisation: string,
  by: { cases: readonly string[] } | { persons: readonly string[] },
): Promise<Around[]> => {
  const ids = 'cases' in by ? by.cases : by.persons;
  if (ids.length === 0) return [];
  const column = sql.ref('cases' in by ? 'c.id' : 'c.person_id');
  const { rows } = await sql<Row>`
    select c.id, c.person_id as "personId", c.question_id as "questionId", c.kind, c.contact_id as "contactId",
      c.closed_at as "closedAt", m.stand_in_id as "standInId",
      case when c.team_id is not null then array[c.team_id] else array(select t.team_id from team_member t
        where t.organisation_id = c.organisation_id and t.member_id = c.contact_id) end as teams,
      array(select h.to_member_id from handover h where h.organisation_id = c.organisation_id
        and h.case_id = c.id and h.answered_at is null
        union select unnest(array[a.to_member_id, a.raised_by]) from case_alarm a where a.organisation_id = c.organisation_id
        and a.case_id = c.id and a.ended_at is null) as asked,
      array(select j.team_id from case_team j where j.organisation_id = c.organisation_id
        and j.case_id = c.id and j.left_at is null) as joined,
      array(select k.member_id from process_task k where k.organisation_id = c.organisation_id
        and k.case_id = c.id and k.done_at is null and k.member_id is not null) as doing
    from customer_case c
      left join member m on m.organisation_id = c.organisation_id and m.id = c.contact_id
    where c.organisation_id = ${organisation} and ${column} = any(${[...ids]}::uuid[])`.execute(tx);
  return rows.map((row) => ({ ...row, organisationId: organisation }));
};

/** The teams in which this colleague works. */
export const teamsOf = async (tx: Tx, organisation: string, member: string): Promise<string[]> => {
  const rows = await teamsWith(tx, organisation, member);
  return rows.map((row) => row.team_id);
};
const teamsWith = madeOnce((tx, organisation: string, member: string) =>
  tx
    .selectFrom('team_member')
    .select('team_id')
    .where('organisation_id', '=', organisation)
    .where('member_id', '=', member),
);

export type SharedLine = { personId: string; questionId: string; since: Date };

/** What these persons share with the organisation now. */
export const sharedNow = async (
  tx: Tx,
  organisation: string,
  persons: readonly string[],
): Promise<SharedLine[]> => {
  if (persons.length === 0) return [];
  const rows = await tx
    .selectFrom('shared_question')
    .select(['person_id', 'question_id', 'since'])
    .where('organisation_id', '=', organisation)
    .where('person_id', 'in', [...new Set(persons)])
    .where('until', 'is', null)
    .execute();
  return rows.map((row) => ({ personId: row.person_id, questionId: row.question_id, since: row.since }));
};
