import { sql } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';
import type { Ending, Left } from './figures.ts';
import type { Period } from './period.rules.ts';

/** Who declined, switched, stopped or wanted none of it, with the reasons as people gave them. */
export const leftOf = async (tx: Tx, organisation: string, { firstDay, until }: Period): Promise<Left> => {
  const endings = await sql<Ending & { total: number }>`
    select kind, min(nullif(btrim(reason), '')) as reason, count(*) as n, sum(count(*)) over () as total
    from choice
    where shared_with @> array[${organisation}]::uuid[] and kind in ('decline', 'switch', 'stop', 'none')
      and chosen_at >= ${firstDay}::timestamp at time zone 'Europe/Amsterdam' and chosen_at < ${until}
    group by kind, lower(nullif(btrim(reason), ''))
    order by n desc, kind, reason limit 40`.execute(tx);
  const chosen = await tx
    .selectFrom('customer_case')
    .select((row) => row.fn.countAll<number>().as('n'))
    .where('organisation_id', '=', organisation)
    .where('kind', '=', 'chosen')
    .where('opened_at', '>=', sql<Date>`${firstDay}::timestamp at time zone 'Europe/Amsterdam'`)
    .where('opened_at', '<', until)
    .executeTakeFirstOrThrow();
  return {
    total: endings.rows[0]?.total ?? 0,
    chosen: chosen.n,
    endings: endings.rows.map(({ kind, reason, n }) => ({ kind, reason, n })),
  };
};
