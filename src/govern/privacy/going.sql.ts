import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';
import { directHelpOf, talliedAs } from '../../serve/direct-help/index.ts';
import type { Going } from './tally.rules.ts';

/** One person at one organisation; of all her questions, or of some. Actor: a job that entered for both. */
export type Scope = {
  organisation: string;
  person: string;
  /** null: all */
  questions: readonly string[] | null;
};

export type CaseHere = {
  id: string;
  question: string;
  closed: boolean;
  proof: string | null;
  /** the last day of care that was really given; null when there was none */
  last: string | null;
  fundings: string[];
  deliveries: number;
};

const only = (column: string, questions: readonly string[] | null): RawBuilder<unknown> =>
  questions === null ? sql`` : sql`and ${sql.ref(column)} = any(${[...questions]}::uuid[])`;

/** Her cases here that are spoken of, with the care that was given under each. */
export const casesHere = async (tx: Tx, { organisation, person, questions }: Scope): Promise<CaseHere[]> => {
  const { rows } = await sql<CaseHere>`
    select c.id, c.question_id as question, c.closed_at is not null as closed, c.choice_proof_id as proof, max(d.day) as last, count(d.id)::int as deliveries,
      coalesce(array_agg(distinct d.funding) filter (where d.funding is not null), '{}') as fundings
    from customer_case c left join delivery d
      on d.organisation_id = c.organisation_id and d.person_id = c.person_id and d.case_id = c.id and d.state = 'done'
    where c.organisation_id = ${organisation} and c.person_id = ${person} ${only('c.question_id', questions)}
    group by c.id, c.question_id, c.closed_at, c.choice_proof_id order by c.id`.execute(tx);
  return rows;
};

type QuestionRow = { id: string; asked_at: Date; groups: unknown };

/** What the overview counts today of the rows that go. Two families, asked apart. */
export const goingHere = async (
  tx: Tx,
  scope: Scope,
  cases: readonly string[],
  now: Date,
): Promise<Going> => {
  const { organisation, person, questions } = scope;
  const asked = await sql<QuestionRow>`
    select id, asked_at, need->'targetGroups' as groups from question
    where person_id = ${person} and shared_with @> array[${organisation}]::uuid[] ${only('id', questions)}`.execute(
    tx,
  );
  const chose = await sql<{ kind: string; chosen_at: Date; question_id: string }>`
    select kind, chosen_at, question_id from choice
    where person_id = ${person} and shared_with @> array[${organisation}]::uuid[] ${only('question_id', questions)}`.execute(
    tx,
  );
  const went = await sql<{ chosen: boolean; no_room_at: string | null; opened_at: Date }>`
    select kind = 'chosen' as chosen, case when kind = 'chosen' and state = 'no-room' then offer_id end as no_room_at, opened_at
    from customer_case where organisation_id = ${organisation} and person_id = ${person} and id = any(${[...cases]}::uuid[])`.execute(
    tx,
  );
  const shared = await sql<{ since: Date; chosen: boolean; chosen_first: boolean }>`
    select s.since, coalesce(bool_or(k.id is not null), false) as chosen, coalesce(bool_or(k.opened_at <= s.since), false) as chosen_first
    from shared_question s left join customer_case k on k.organisation_id = s.organisation_id and k.person_id = s.person_id
      and k.question_id = s.question_id and k.kind = 'chosen'
    where s.organisation_id = ${organisation} and s.person_id = ${person} ${only('s.question_id', questions)}
    group by s.question_id, s.since`.execute(tx);
  const promises = await sql<{
    what: string;
    made_at: Date;
    due_at: Date;
    kept: boolean;
    dropped: boolean;
    broken: boolean;
  }>`
    select what, made_at, due_at, kept_at is not null as kept, dropped_at is not null as dropped, broken_at is not null as broken
    from promise where organisation_id = ${organisation} and person_id = ${person} and case_id = any(${[...cases]}::uuid[])`.execute(
    tx,
  );
  const ever = { firstDay: '1970-01-01', until: now };
  const direct = await directHelpOf(tx, organisation, ever, now, cases);
  const groups = new Map(asked.rows.map((row) => [row.id, namesOf(row.groups)]));
  return {
    questions: asked.rows.map((row) => ({ askedAt: row.asked_at, groups: namesOf(row.groups) })),
    choices: chose.rows.map((row) => ({
      kind: row.kind,
      chosenAt: row.chosen_at,
      groups: groups.get(row.question_id) ?? null,
    })),
    cases: went.rows.map((row) => ({
      chosen: row.chosen,
      noRoomAt: row.no_room_at,
      openedAt: row.opened_at,
    })),
    shared: shared.rows.map((row) => ({
      since: row.since,
      chosen: row.chosen,
      chosenFirst: row.chosen_first,
    })),
    promises: promises.rows.map(({ made_at, due_at, ...row }) => ({
      ...row,
      madeAt: made_at,
      dueAt: due_at,
    })),
    direct: direct.map(({ openedAt, outcome }) => ({ openedAt, how: talliedAs(outcome) })),
  };
};

const namesOf = (groups: unknown): string[] =>
  Array.isArray(groups) ? groups.filter((one) => typeof one === 'string') : [];
