import { sql } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';
import type { PersonFacts } from './due.rules.ts';
import type { TermKey } from './terms.rules.ts';

/** Persons with a case here that was not touched since, from one id onward. Actor: the organisation's job. */
export const quietPersons = async (
  tx: Tx,
  organisation: string,
  { since, after, limit }: { since: Date; after: string; limit: number },
): Promise<string[]> => {
  const { rows } = await sql<{ person_id: string }>`
    select distinct person_id from customer_case
    where organisation_id = ${organisation} and person_id > ${after} and changed_at <= ${since}
    order by person_id limit ${limit}`.execute(tx);
  return rows.map((row) => row.person_id);
};

type FactRow = { id: string; last_at: Date; open: boolean; running: boolean; care: boolean };

/** All that the terms look at. Actor: the person, entered by the job; she owns every row of it. */
export const factsOf = async (tx: Tx, person: string, now: Date): Promise<PersonFacts | undefined> => {
  const { rows } = await sql<{
    created_at: Date;
    reachable: boolean;
    can_return: boolean;
    seen_at: Date | null;
  }>`
    select p.created_at,
      coalesce(p.phone, p.email, p.street) is not null as reachable,
      exists (select 1 from sign_in_name s where s.person_id = ${person})
        or exists (select 1 from external_identity e where e.person_id = ${person})
        or exists (select 1 from passkey k where k.person_id = ${person})
        or exists (select 1 from sign_in_code c where c.person_id = ${person} and c.kind = 'letter' and c.used_at is null and c.expires_at > ${now})
        or exists (select 1 from session v where v.person_id = ${person} and v.revoked_at is null and v.expires_at > ${now})
        or exists (select 1 from mandate m where m.person_id = ${person} and m.accepted_at is not null and m.revoked_at is null) as can_return,
      (select max(seen_at) from session v where v.person_id = ${person}) as seen_at
    from person p where p.person_id = ${person}`.execute(tx);
  const [her] = rows;
  if (!her) return undefined;
  const questions = await sql<FactRow>`
    select q.id,
      greatest(q.changed_at, (select max(e.at) from question_event e where e.person_id = ${person} and e.question_id = q.id)) as last_at,
      false as open, false as running, false as care
    from question q where q.person_id = ${person}`.execute(tx);
  const cases = await sql<FactRow>`
    select c.question_id as id,
      greatest(max(c.changed_at), max(m.sent_at)) as last_at, bool_or(c.closed_at is null) as open,
      bool_or(c.closed_at is null and (c.kind = 'crisis' or (c.kind = 'chosen' and c.state in ('accepted', 'waiting', 'serving')))) as running,
      coalesce(bool_or(d.id is not null), false) as care
    from customer_case c
      left join message m on m.organisation_id = c.organisation_id and m.case_id = c.id and m.person_id = ${person}
      left join delivery d on d.organisation_id = c.organisation_id and d.case_id = c.id and d.person_id = ${person} and d.state = 'done'
    where c.person_id = ${person} group by c.question_id`.execute(tx);
  return {
    reachable: her.reachable,
    canReturn: her.can_return,
    seenAt: her.seen_at ?? her.created_at,
    questions: questions.rows.map((question) => {
      const work = cases.rows.find(({ id }) => id === question.id);
      return {
        id: question.id,
        open: work?.open ?? false,
        running: work?.running ?? false,
        care: work?.care ?? false,
        lastAt: work && work.last_at > question.last_at ? work.last_at : question.last_at,
      };
    }),
  };
};

/** Who received care here that ended before this day. Actor: the organisation's job. */
export const pastCare = async (tx: Tx, organisation: string, before: string): Promise<string[]> => {
  const { rows } = await sql<{ person_id: string }>`
    select person_id from delivery where organisation_id = ${organisation} and state = 'done'
    group by person_id having min(day) < ${before}::date order by person_id`.execute(tx);
  return rows.map((row) => row.person_id);
};

/** Of old mail only that it was sent remains. Actor: a job, as of all below. */
export const endMail = (tx: Tx, before: Date): Promise<number> =>
  counted(
    sql`update mail set recipient = '', subject = '', body = '', last_error = null
    where created_at < ${before} and state <> 'queued' and recipient <> ''`.execute(tx),
  );
export const endCodes = (tx: Tx, before: Date): Promise<number> =>
  counted(sql`delete from sign_in_code where expires_at < ${before}`.execute(tx));
export const endSessions = (tx: Tx, before: Date): Promise<number> =>
  counted(sql`delete from session where least(expires_at, revoked_at) < ${before}`.execute(tx));
export const endReceipts = (tx: Tx, before: Date): Promise<number> =>
  counted(sql`delete from erasure where finished_at < ${before}`.execute(tx));
export const endRuns = (tx: Tx, before: Date): Promise<number> =>
  counted(sql`delete from retention_run where at < ${before}`.execute(tx));

const counted = async (done: Promise<{ numAffectedRows?: bigint }>): Promise<number> =>
  Number((await done).numAffectedRows ?? 0);

export type TermRun = { term: TermKey; lookedAt: number; removed: number };

export const insertRun = (tx: Tx, id: string, runs: readonly TermRun[], at: Date): Promise<unknown> =>
  tx
    .insertInto('retention_run')
    .values(runs.map((run) => ({ id, term: run.term, at, looked_at: run.lookedAt, removed: run.removed })))
    .execute();

/** The last night. Actor: the operator. */
export const lastRun = async (tx: Tx): Promise<{ at: Date; runs: TermRun[] } | undefined> => {
  const rows = await tx
    .selectFrom('retention_run')
    .selectAll()
    .orderBy('at', 'desc')
    .orderBy('term')
    .limit(20)
    .execute();
  const [first] = rows;
  if (!first) return undefined;
  const runs = rows
    .filter(({ id }) => id === first.id)
    .map(({ term, looked_at, removed }) => ({ term: term as TermKey, lookedAt: looked_at, removed }));
  return { at: first.at, runs };
};
