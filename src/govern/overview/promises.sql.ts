import { sql } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';
import type { PromiseCount } from './figures.ts';
import type { Period } from './period.rules.ts';

/** By the month in which it was promised. What is past its time and not kept counts as broken, also before the job says so. */
export const promisesOf = async (
  tx: Tx,
  organisation: string,
  { firstDay, until }: Period,
): Promise<PromiseCount[]> => {
  const { rows } = await sql<PromiseCount>`
    select what, to_char(made_at at time zone 'Europe/Amsterdam', 'YYYY-MM') as month,
      count(*) filter (where kept_at is not null) as kept,
      count(*) filter (where kept_at is null and dropped_at is null and (broken_at is not null or due_at < ${until})) as broken,
      count(*) filter (where kept_at is null and dropped_at is null and broken_at is null and due_at >= ${until}) as open,
      count(*) filter (where kept_at is null and dropped_at is not null) as dropped
    from promise
    where organisation_id = ${organisation}
      and made_at >= ${firstDay}::timestamp at time zone 'Europe/Amsterdam' and made_at < ${until}
    group by what, month
    order by month, what`.execute(tx);
  return rows;
};
