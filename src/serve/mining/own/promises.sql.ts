import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/door.ts';
import type { Quarter } from './quarter.rules.ts';

/** What was promised in a quarter, and what really came of it. Lateness in hours, over what came after its time. */
export type PromisedReal = {
  what: string;
  n: number;
  kept: number;
  broken: number;
  open: number;
  dropped: number;
  /** median of what was promised, and of what it really took, in hours; of what was done */
  promisedHours: number | null;
  realHours: number | null;
  done: number;
};

/** The usual promises; sentences of one's own are one kind together, so that nobody's words stand in a table. */
const NAMED = ['contact', 'call-back', 'answer', 'plan', 'start', 'appointment', 'times', 'complaint'];

export const promisedAndReal = async (
  tx: Tx,
  organisation: string,
  quarter: Quarter,
  now: Date,
): Promise<PromisedReal[]> => {
  const { rows } = await sql<PromisedReal>`
    select case when what = any(${NAMED}::text[]) then what else 'other' end as what, count(*) as n,
      count(*) filter (where kept_at is not null and kept_at <= due_at) as kept,
      count(*) filter (where dropped_at is null and (kept_at > due_at or (kept_at is null and due_at < ${now}))) as broken,
      count(*) filter (where dropped_at is null and kept_at is null and due_at >= ${now}) as open,
      count(*) filter (where dropped_at is not null) as dropped,
      count(*) filter (where kept_at is not null) as done,
      percentile_cont(0.5) within group (order by extract(epoch from due_at - made_at) / 3600)
        filter (where kept_at is not null) as "promisedHours",
      percentile_cont(0.5) within group (order by extract(epoch from kept_at - made_at) / 3600)
        filter (where kept_at is not null) as "realHours"
    from promise
    where organisation_id = ${organisation}
      and made_at >= ${quarter.firstDay}::timestamp at time zone 'Europe/Amsterdam'
      and made_at < ${quarter.untilDay}::timestamp at time zone 'Europe/Amsterdam'
    group by 1 order by count(*) desc, 1`.execute(tx);
  return rows;
};
