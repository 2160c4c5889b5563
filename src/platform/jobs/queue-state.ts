import { sql } from 'kysely';
import type { Tx } from '../database/door.ts';

/** How one kind of work stands. Numbers and moments only: what a job is about stays inside it. */
export type QueueState = {
  name: string;
  /** when it comes round, as a cron line; null when it is only asked for */
  every: string | null;
  /** could begin now */
  waiting: number;
  /** promised for later */
  later: number;
  /** failed, and tried again by itself */
  retried: number;
  active: number;
  failed: number;
  /** since when the longest waiting one could have begun */
  oldest: Date | null;
  lastDone: Date | null;
};

type Row = Omit<QueueState, 'oldest' | 'lastDone'> & { oldest: Date | null; last_done: Date | null };

/** Every kind of work that was ever begun here, by name. */
export const queueStates = async (tx: Tx, now: Date): Promise<QueueState[]> => {
  const { rows } = await sql<Row>`
    select q.name, s.cron as every,
      count(j.id) filter (where j.state = 'created' and j.start_after <= ${now})::int as waiting,
      count(j.id) filter (where j.state = 'created' and j.start_after > ${now})::int as later,
      count(j.id) filter (where j.state = 'retry')::int as retried,
      count(j.id) filter (where j.state = 'active')::int as active,
      count(j.id) filter (where j.state = 'failed')::int as failed,
      min(greatest(j.created_on, j.start_after)) filter (where j.state = 'created' and j.start_after <= ${now}) as oldest,
      max(j.completed_on) filter (where j.state = 'completed') as last_done
    from jobs.queue q
    left join jobs.job j on j.name = q.name
    left join jobs.schedule s on s.name = q.name
    where q.name not like '\\_\\_%'
    group by q.name, s.cron
    order by q.name`.execute(tx);
  return rows.map(({ last_done, ...row }) => ({ ...row, lastDone: last_done }));
};

export type TroubledJob = {
  id: string;
  name: string;
  state: 'failed' | 'retry';
  at: Date;
  tries: number;
  mostTries: number;
  /** when it is tried again by itself */
  nextTry: Date | null;
  /** the kind of error and its code; never its text, which may repeat the values of a row */
  error: string;
};

/** What failed, or failed and comes back; newest first. */
export const troubledJobs = async (tx: Tx, limit: number): Promise<TroubledJob[]> => {
  const { rows } = await sql<TroubledJob>`
    select id::text, name, state::text as state, coalesce(completed_on, started_on, created_on) as at,
      retry_count + (case when state = 'failed' then 1 else 0 end) as tries, retry_limit + 1 as "mostTries",
      case when state = 'retry' then start_after end as "nextTry",
      concat_ws(' ', nullif(output->>'name', ''), nullif(output->>'code', '')) as error
    from jobs.job
    where state in ('failed', 'retry') and name not like '\\_\\_%'
    order by at desc
    limit ${limit}`.execute(tx);
  return rows;
};
