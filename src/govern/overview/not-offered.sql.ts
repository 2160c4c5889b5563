import { sql } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';
import type { Count, NotOffered } from './figures.ts';
import type { Period } from './period.rules.ts';

type Row = { part: 'shared' | 'not-chosen' | 'no-room' | 'none' | 'none-total'; name: string; n: number };

/**
 * From the organisation's own lists: what was shared with it and came to nothing here, and its 'no room'.
 * A question that was shared only because she chose us says nothing about what we do not offer.
 */
const ownRows = (tx: Tx, organisation: string, { firstDay, until }: Period) =>
  sql<Row>`
    with shared as materialized (
      select s.question_id, exists (select 1 from customer_case k where k.organisation_id = s.organisation_id
          and k.person_id = s.person_id and k.question_id = s.question_id and k.kind = 'chosen') as chosen
      from shared_question s
      where s.organisation_id = ${organisation}
        and s.since >= ${firstDay}::timestamp at time zone 'Europe/Amsterdam' and s.since < ${until}
        and not exists (select 1 from customer_case k where k.organisation_id = s.organisation_id
          and k.person_id = s.person_id and k.question_id = s.question_id and k.kind = 'chosen' and k.opened_at <= s.since)
    )
    select 'shared' as part, '' as name, count(*) as n from shared
    union all
    select 'not-chosen', '', count(*) from shared where not chosen
    union all
    select 'no-room', coalesce(o.title, k.title), count(*)
      from customer_case k left join published_offer o on o.id = k.offer_id
      where k.organisation_id = ${organisation} and k.kind = 'chosen' and k.state = 'no-room'
        and k.opened_at >= ${firstDay}::timestamp at time zone 'Europe/Amsterdam' and k.opened_at < ${until}
      group by coalesce(o.title, k.title)`.execute(tx);

/** From persons' own rows, shared with it: who saw what there is and chose none of it, by whom it was for. */
const noneRows = (tx: Tx, organisation: string, { firstDay, until }: Period) =>
  sql<Row>`
    with refused as materialized (
      select q.need->'targetGroups' as groups
      from choice c join question q on q.person_id = c.person_id and q.id = c.question_id
      where c.shared_with @> array[${organisation}]::uuid[] and q.shared_with @> array[${organisation}]::uuid[]
        and c.kind = 'none'
        and c.chosen_at >= ${firstDay}::timestamp at time zone 'Europe/Amsterdam' and c.chosen_at < ${until}
    )
    select 'none-total' as part, '' as name, count(*) as n from refused
    union all
    select 'none', one, count(*) from refused
      cross join lateral jsonb_array_elements_text(case jsonb_typeof(groups) when 'array' then groups else '[]' end) as one
      group by one`.execute(tx);

/** The two owner families are asked apart: they may live on different machines. */
export const notOfferedBy = async (tx: Tx, organisation: string, period: Period): Promise<NotOffered> => {
  const own = await ownRows(tx, organisation, period);
  const none = await noneRows(tx, organisation, period);
  const rows = [...own.rows, ...none.rows];
  const part = (which: Row['part']): Count[] =>
    rows
      .filter((row) => row.part === which)
      .map(({ name, n }) => ({ name, n }))
      .sort((a, b) => b.n - a.n || a.name.localeCompare(b.name, 'nl'));
  return {
    shared: part('shared')[0]?.n ?? 0,
    notChosen: part('not-chosen')[0]?.n ?? 0,
    noRoom: part('no-room'),
    none: part('none'),
    noneTotal: part('none-total')[0]?.n ?? 0,
  };
};
