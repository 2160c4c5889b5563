import { sql } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';
import type { PromiseCount } from './figures.ts';
import type { Period } from './period.rules.ts';

/**
 * By the month in which it was promised. What is past its time and not kept counts as broken, also before the job says so;
 * so does a moment of ours that passed without a promise beside it: one definition of late, as on the page of today.
 * An appointment waits until somebody tells whether it was held. Moved with her yes it is among those she no longer waits for.
 */
export const promisesOf = async (
  tx: Tx,
  organisation: string,
  { firstDay, until }: Period,
): Promise<PromiseCount[]> => {
  const { rows } = await sql<PromiseCount>`
    with late as (
      select case when k.next_step in ('host-calls', 'contact-calls') then 'call-back'
          when k.next_step in ('organisation-answers', 'contact-accepts') then 'contact' else k.next_step end as what, k.changed_at
      from customer_case k
      where k.organisation_id = ${organisation} and k.closed_at is null and k.turn = 'organisation'
        and k.next_step is not null and k.next_by < ${until}
        and k.changed_at >= ${firstDay}::timestamp at time zone 'Europe/Amsterdam' and k.changed_at < ${until}
        and not exists (select 1 from promise p where p.organisation_id = ${organisation} and p.case_id = k.id
          and p.kept_at is null and p.dropped_at is null and p.due_at < ${until})
    ), counted as (
    select case when kind = 'free' then kind else what end as what, to_char(made_at at time zone 'Europe/Amsterdam', 'YYYY-MM') as month,
      count(*) filter (where kept_at is not null) as kept,
      count(*) filter (where kept_at is null and dropped_at is null and (broken_at is not null or (due_at < ${until} and kind is distinct from 'appointment'))) as broken,
      count(*) filter (where kept_at is null and dropped_at is null and broken_at is null and (due_at >= ${until} or kind = 'appointment')) as open,
      count(*) filter (where kept_at is null and dropped_at is not null) as dropped
    from promise
    where organisation_id = ${organisation}
      and made_at >= ${firstDay}::timestamp at time zone 'Europe/Amsterdam' and made_at < ${until}
    group by 1, 2
    union all
    select what, to_char(changed_at at time zone 'Europe/Amsterdam', 'YYYY-MM'), 0, count(*), 0, 0 from late group by 1, 2
    )
    select what, month, sum(kept)::bigint as kept, sum(broken)::bigint as broken, sum(open)::bigint as open,
      sum(dropped)::bigint as dropped
    from counted group by what, month
    order by month, what`.execute(tx);
  return rows;
};
