import { sql } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';
import type { Waiting, WaitingCase } from './figures.ts';

type Row = WaitingCase & { n: number; medianSince: Date; longestSince: Date };

/**
 * Who waits now: for care after a choice, or for our answer. Counted from the day it was opened,
 * since that is how long the customer waits. The median is over all, the list holds the longest of each kind.
 */
export const waitingNow = async (tx: Tx, organisation: string, listed: number): Promise<Waiting> => {
  const { rows } = await sql<Row>`
    with waits as materialized (
      select k.*, case when k.state = 'waiting' then 'care' else 'answer' end as wait
      from customer_case k
      where k.organisation_id = ${organisation} and k.closed_at is null
        and (k.state = 'waiting' or (k.state in ('open', 'asked') and k.turn = 'organisation'))
    ), sums as (
      select wait, count(*) as n, min(opened_at) as longest, percentile_disc(0.5) within group (order by opened_at) as median
      from waits group by wait
    ), ranked as (
      select *, row_number() over (partition by wait order by opened_at, id) as rank from waits
    )
    select r.wait as kind, r.id as "caseId", r.person_id as "personId", r.title, c.name as customer, m.name as contact,
      r.opened_at as since, r.wait_place as place, r.expected_on as "expectedOn",
      s.n, s.median as "medianSince", s.longest as "longestSince"
    from ranked r
      join sums s on s.wait = r.wait
      left join customer_card c on c.organisation_id = r.organisation_id and c.person_id = r.person_id
      left join member m on m.organisation_id = r.organisation_id and m.id = r.contact_id
    where r.organisation_id = ${organisation} and r.rank <= ${listed}
    order by r.opened_at, r.id`.execute(tx);
  const firstOf = new Map(rows.map((row) => [row.kind, row]));
  return {
    waits: [...firstOf.values()].map(({ kind, n, medianSince, longestSince }) => ({
      kind,
      n,
      medianSince,
      longestSince,
    })),
    longest: rows.map(({ n: _n, medianSince: _m, longestSince: _l, ...one }) => one),
  };
};
