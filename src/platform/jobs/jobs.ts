import pg from 'pg';
import { fromKysely, PgBoss } from 'pg-boss';
import type { Tx } from '../database/door.ts';
import type { Logger } from '../log/log.ts';

export type JobData = Readonly<Record<string, string | number | boolean | null>>;
/** Work done later. Shallow: it calls a use case. `every` is a cron line in the organisation's zone. */
export type JobKind = {
  name: string;
  every?: string;
  /** after which it counts as broken off and is done again; 15 when left out */
  expireMinutes?: number;
  run(data: JobData): Promise<void>;
};
export type Jobs = { stop(): Promise<void> };

const SCHEMA = 'jobs';

/**
 * Makes or upgrades pg-boss's own schema with the owner's login, and lets the application's role use it.
 * Its functions can't be propagated by Citus, so they stay on the coordinator.
 */
export const installJobs = async (ownerUrl: string, appRole: string): Promise<void> => {
  const url = new URL(ownerUrl);
  url.searchParams.set('options', '-c citus.enable_ddl_propagation=off');
  const boss = new PgBoss({ connectionString: url.href, schema: SCHEMA, supervise: false, schedule: false });
  await boss.start();
  await boss.stop({ graceful: false });
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const role = pg.escapeIdentifier(appRole);
  await client.query(`grant usage, create on schema ${SCHEMA} to ${role}`);
  await client.query(`grant all on all tables in schema ${SCHEMA} to ${role}`);
  await client.query(`grant execute on all functions in schema ${SCHEMA} to ${role}`);
  await client.query(`grant usage on all sequences in schema ${SCHEMA} to ${role}`);
  await client.end();
};

let sender: PgBoss | undefined;

/**
 * Promises work in the same transaction as its cause: both are there, or neither.
 * @param startAfter earliest moment; now when left out
 */
export const enqueue = async (tx: Tx, name: string, data: JobData, startAfter?: Date): Promise<void> => {
  if (!sender) return;
  await sender.send(name, data, {
    db: fromKysely(tx),
    retryLimit: 8,
    retryBackoff: true,
    ...(startAfter ? { startAfter } : {}),
  });
};

/** Does a failed job once more, with one try more than it had. @returns whether there was one */
export const retryJob = async (tx: Tx, name: string, id: string): Promise<boolean> =>
  affected(await sender?.retry(name, id, { db: fromKysely(tx) })) === 1;

/** Nobody waits for it any longer. @returns whether it was there */
export const dropJob = async (tx: Tx, name: string, id: string): Promise<boolean> =>
  affected(await sender?.deleteJob(name, id, { db: fromKysely(tx) })) === 1;

// pg-boss answers with this number, but its types leave it out.
const affected = (response: object | undefined): number =>
  (response as { affected?: number } | undefined)?.affected ?? 0;

/** For a process that promises work and leaves doing it to another. */
export const openSender = async (appUrl: string, log: Logger): Promise<Jobs> => {
  const boss = new PgBoss({
    connectionString: appUrl,
    schema: SCHEMA,
    migrate: false,
    supervise: false,
    schedule: false,
    max: 1,
  });
  boss.on('error', (error) => log.error({ err: error }, 'jobs'));
  await boss.start();
  sender = boss;
  return {
    async stop() {
      if (sender === boss) sender = undefined;
      await boss.stop({ graceful: false });
    },
  };
};

export const startJobs = async (appUrl: string, kinds: readonly JobKind[], log: Logger): Promise<Jobs> => {
  const boss = new PgBoss({ connectionString: appUrl, schema: SCHEMA, migrate: false, max: 3 });
  boss.on('error', (error) => log.error({ err: error }, 'jobs'));
  await boss.start();
  for (const kind of kinds) {
    await boss.createQueue(kind.name);
    await boss.work(kind.name, { pollingIntervalSeconds: 2 }, async (jobs) => {
      for (const job of jobs) await kind.run((job.data ?? {}) as JobData);
    });
    const expires = kind.expireMinutes ? { expireInSeconds: kind.expireMinutes * 60 } : {};
    if (kind.every) await boss.schedule(kind.name, kind.every, {}, { tz: 'Europe/Amsterdam', ...expires });
  }
  sender ??= boss;
  return {
    async stop() {
      if (sender === boss) sender = undefined;
      await boss.stop({ graceful: true, timeout: 5_000 });
    },
  };
};
