import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/door.ts';
import type { Quarter } from './quarter.rules.ts';
import { happened, openedIn } from './steps.sql.ts';

/** Two steps right after each other, or a whole route from begin to end; repeats are taken together. */
export type OnRoute = { from: string; to: string } | { route: readonly string[] };

export type CaseOnRoute = {
  caseId: string;
  personId: string;
  title: string;
  customer: string | null;
  openedAt: Date;
  closedAt: Date | null;
  /** how many there are among those that were looked at */
  n: number;
};

/** So many cases are looked at: whoever asks for examples need not wait for all of a large quarter. */
export const NEWEST = 2000;

/** The cases of a quarter that went this way, newest first, among the newest of it. Read when somebody asks for them: nothing of it is kept. */
export const casesOnRoute = async (
  tx: Tx,
  organisation: string,
  quarter: Quarter,
  on: OnRoute,
  limit: number,
): Promise<CaseOnRoute[]> => {
  const { rows } = await sql<CaseOnRoute>`
    with events as (
      select h.* from ${happened(organisation)} h where h.case_id = any(array(
        select k.id from customer_case k where k.organisation_id = ${organisation} and ${openedIn(quarter)}
        order by k.opened_at desc, k.id limit ${NEWEST}))
    ), steps as (
      select *, lag(activity) over (partition by case_id order by at, rank, seq, activity) as before from events
    ), once as (
      select *, lead(activity) over (partition by case_id order by at, rank, seq, activity) as next
      from steps where before is distinct from activity
    ), found as (
      ${
        'route' in on
          ? sql`select case_id from once group by case_id
              having array_agg(activity order by at, rank, seq, activity) = ${[...on.route]}::text[]`
          : sql`select distinct case_id from once where activity = ${on.from} and next = ${on.to}`
      }
    )
    select k.id as "caseId", k.person_id as "personId", k.title, c.name as customer, k.opened_at as "openedAt",
      k.closed_at as "closedAt", count(*) over () as n
    from customer_case k
      join found f on f.case_id = k.id
      left join customer_card c on c.organisation_id = k.organisation_id and c.person_id = k.person_id
    where k.organisation_id = ${organisation}
    order by k.opened_at desc, k.id limit ${limit}`.execute(tx);
  return rows;
};
