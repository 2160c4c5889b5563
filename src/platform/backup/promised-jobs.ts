import type pg from 'pg';
import { PgBoss } from 'pg-boss';
import type { PromisedJob } from './backup-file.ts';

const SCHEMA = 'jobs';

/** What was promised and not done: also what was being done at that moment, since nobody knows whether it was finished. */
const PROMISED = `
  select name as queue, id, data, priority, retry_limit as "retryLimit", retry_delay as "retryDelay",
    retry_backoff as "retryBackoff", start_after as "startAfter", singleton_key as "singletonKey",
    expire_seconds as "expireInSeconds"
  from ${SCHEMA}.job where state in ('created', 'retry', 'active') order by created_on, id`;

type Row = Omit<PromisedJob, 'startAfter'> & { startAfter: Date };

/** In the snapshot that is under way. Schedules are not kept: every start makes those anew from the program. */
export const promisedJobs = async (client: pg.Client): Promise<PromisedJob[]> => {
  const there = await client.query(`select to_regclass('${SCHEMA}.job') as t`);
  if (!there.rows[0]?.t) return [];
  const { rows } = await client.query<Row>(PROMISED);
  return rows.map(({ startAfter, ...job }) => ({ ...job, startAfter: startAfter.toISOString() }));
};

/**
 * Puts them back in the transaction of the restore, by pg-boss's own words, whatever version made them.
 * Queues are made before, outside of it: an empty queue promises nothing.
 */
export const promiseAgain = async (
  ownerUrl: string,
  client: pg.Client,
  jobs: readonly PromisedJob[],
): Promise<void> => {
  await client.query(`delete from ${SCHEMA}.job`);
  const boss = new PgBoss({
    connectionString: ownerUrl,
    schema: SCHEMA,
    migrate: false,
    supervise: false,
    schedule: false,
    max: 1,
  });
  await boss.start();
  try {
    const db = {
      executeSql: async (text: string, values?: unknown[]) => ({
        rows: (await client.query(text, values)).rows as unknown[],
      }),
    };
    for (const [queue, those] of Map.groupBy(jobs, (job) => job.queue)) {
      await boss.createQueue(queue);
      await boss.insert(
        queue,
        those.map(({ queue: _, data, singletonKey, ...job }) => ({
          ...job,
          ...(data ? { data } : {}),
          ...(singletonKey ? { singletonKey } : {}),
        })),
        { db },
      );
    }
  } finally {
    await boss.stop({ graceful: false });
  }
};
