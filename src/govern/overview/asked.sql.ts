import { sql } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';
import type { Asked } from './figures.ts';
import type { Period } from './period.rules.ts';

type Row = { part: 'quarter' | 'group' | 'topic'; name: string; when: string | null; n: number };

/**
 * Questions that people shared with this organisation: counts only, no person is read.
 * A topic that one person named stays out of the list: it may say who asked.
 */
export const askedOf = async (tx: Tx, organisation: string, period: Period): Promise<Asked> => {
  const { rows } = await sql<Row>`
    with asked as materialized (
      select lower(btrim(need->>'topic')) as topic, need->'targetGroups' as groups,
        to_char(asked_at at time zone 'Europe/Amsterdam', 'YYYY-Q') as quarter
      from question
      where shared_with @> array[${organisation}]::uuid[]
        and asked_at >= ${period.firstDay}::timestamp at time zone 'Europe/Amsterdam' and asked_at < ${period.until}
    )
    select 'quarter' as part, quarter as name, quarter as "when", count(*) as n from asked group by quarter
    union all
    select 'group', one, quarter, count(*) from asked
      cross join lateral jsonb_array_elements_text(case jsonb_typeof(groups) when 'array' then groups else '[]' end) as one
      group by one, quarter
    union all
    (select 'topic', topic, null, count(*) from asked where topic <> '' group by topic having count(*) > 1
      order by count(*) desc, topic limit 12)`.execute(tx);
  const part = (which: Row['part']) =>
    rows.filter((row) => row.part === which).map(({ name, when, n }) => ({ name, when: when ?? '', n }));
  const perQuarter = part('quarter');
  return {
    total: perQuarter.reduce((sum, { n }) => sum + n, 0),
    perQuarter,
    groups: part('group'),
    topics: part('topic'),
  };
};
