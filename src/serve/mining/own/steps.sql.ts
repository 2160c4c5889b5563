import { type RawBuilder, sql } from 'kysely';
import { CASE_EVENTS } from '../../cases/index.ts';
import { STEP } from './step-name.ts';

/**
 * Everything that happened in the cases of an organisation, as rows (case_id, at, activity, member_id, contact, office,
 * rank, seq): what the cases themselves tell, and the steps of work processes that somebody did or sent. What happened in
 * one act has one moment; then the order of a case's life decides, so that two cases that went the same way look the same.
 */
export const happened = (organisation: string): RawBuilder<unknown> => sql`(
  select e.case_id, e.at, e.kind as activity, e.member_id,
    coalesce(e.data->>'contact', e.data->>'to') as contact, null::text as office,
    coalesce(array_position(${[...CASE_EVENTS]}::text[], e.kind), 1000) as rank, 0 as seq
  from case_event e where e.organisation_id = ${organisation}
  union all
  select l.case_id, l.at, ${STEP} || l.name, l.member_id, null, l.office, 1001, l.seq
  from process_event l
  where l.organisation_id = ${organisation} and l.kind = 'left'
    and exists (select 1 from process_event a
      where a.organisation_id = l.organisation_id and a.instance_id = l.instance_id and a.token = l.token
        and a.element = l.element and a.kind = 'arrived' and a.data->>'waits' in ('task', 'send')))`;

/** Cases opened in a quarter of the organisation's zone; `k` is customer_case. */
export const openedIn = (quarter: { firstDay: string; untilDay: string }): RawBuilder<unknown> => sql`
  k.opened_at >= ${quarter.firstDay}::timestamp at time zone 'Europe/Amsterdam'
  and k.opened_at < ${quarter.untilDay}::timestamp at time zone 'Europe/Amsterdam'`;
