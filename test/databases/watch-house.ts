import pg from 'pg';
import { entryOf, type Member } from '../../src/platform/database/actors.ts';

/** Looks at a house again and again, each time at one instant of all tables, until it is told to stop. */
export const watchHouse = async (
  appUrl: string,
  manager: Member,
  until: { done: boolean },
): Promise<{ looks: number; wrong: unknown[] }> => {
  const client = new pg.Client({ connectionString: appUrl });
  await client.connect();
  const { organisation, person, actor, carrying } = entryOf(manager);
  const wrong: unknown[] = [];
  let looks = 0;
  while (!until.done || looks === 0) {
    await client.query('begin isolation level repeatable read read only');
    await client.query('select app.enter($1, $2, $3, $4)', [organisation, person, actor, carrying]);
    wrong.push(...(await client.query(OWNERLESS, [organisation])).rows);
    await client.query('commit');
    looks++;
  }
  await client.end();
  return { looks, wrong };
};

// What must never be, at no instant: nobody for an open case, or a question put to somebody who left.
const OWNERLESS = `
  select 'case' as what, c.id::text from customer_case c
    left join member m on m.organisation_id = c.organisation_id and m.id = c.contact_id and m.active
    where c.organisation_id = $1 and c.closed_at is null and (m.id is null or not c.contact_active)
  union all select 'offer', h.id::text from handover h
    left join member m on m.organisation_id = h.organisation_id and m.id = h.to_member_id and m.active
    where h.organisation_id = $1 and h.answered_at is null and m.id is null
  union all select 'alarm', a.id::text from case_alarm a
    left join member m on m.organisation_id = a.organisation_id and m.id = a.to_member_id and m.active
    where a.organisation_id = $1 and a.ended_at is null and m.id is null
  union all select 'stand-in', a.id::text from absence a
    join member m on m.organisation_id = a.organisation_id and m.id = a.stand_in_id
    where a.organisation_id = $1 and a.ended_at is null and not m.active
  union all select 'alarm of a closed case', a.id::text from case_alarm a
    join customer_case c on c.organisation_id = a.organisation_id and c.id = a.case_id
    where a.organisation_id = $1 and a.ended_at is null and c.closed_at is not null
  union all select 'passed without alarm', c.id::text from customer_case c
    where c.organisation_id = $1 and c.closed_at is null
    and exists (select 1 from case_event e where e.organisation_id = $1 and e.case_id = c.id and e.kind = 'contact-passed'
      and not exists (select 1 from case_event y where y.organisation_id = $1 and y.case_id = c.id
        and y.kind in ('alarm-accepted', 'handover-accepted') and y.at > e.at))
    and not exists (select 1 from case_alarm a where a.organisation_id = $1 and a.case_id = c.id and a.ended_at is null)`;
