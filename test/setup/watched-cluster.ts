import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { type CollectorDoor, openCollectorDoor } from '../../src/judge/collector/database/collector-door.ts';
import { giveCollectorRights } from '../../src/judge/collector/database/grants.ts';
import { COLLECTOR_NAMES } from '../../src/judge/collector/start/provide-collector-database.ts';
import { appUrlFrom } from '../../src/platform/database/app-login.ts';
import { type Door, openDoor } from '../../src/platform/database/door.ts';
import { startEmbedded } from '../../src/platform/database/embedded/index.ts';
import { migrate } from '../../src/platform/database/migrate.ts';
import { installJobs } from '../../src/platform/jobs/jobs.ts';
import { collectorMigrationsFolder, migrationsFolder } from '../../src/platform/project.ts';
import { scratchFolder } from './scratch-folder.ts';

/** The two databases of an organisation and its collector, in one cluster of which every change can be read afterwards. */
export type WatchedCluster = {
  app: Door;
  collector: CollectorDoor;
  /** of whoever owns the machine */
  asRoot<R extends pg.QueryResultRow>(database: Watched, sql: string, values?: unknown[]): Promise<R[]>;
  /** which of these texts stand in some file: tables, indexes, WAL, logs */
  onDisk(texts: readonly string[]): Promise<string[]>;
  /** PostgreSQL's own log so far */
  log(): string;
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
};
export const WATCHED = ['aanzet', 'collector'] as const;
export type Watched = (typeof WATCHED)[number];

export const SLOT = 'eye_';

/**
 * As on a customer's machine, but with two settings that help the attacker: the time of every commit is kept, and the
 * WAL holds what logical decoding needs to give back each row of each transaction in the order in which it was written.
 */
export const watchedCluster = async (): Promise<WatchedCluster> => {
  const folder = scratchFolder();
  const data = join(folder.path, 'data');
  mkdirSync(data, { mode: 0o711 });
  const first = await startEmbedded(data);
  await one(first.superuserUrl(), 'alter system set wal_level = logical');
  await one(first.superuserUrl(), 'alter system set track_commit_timestamp = on');
  await first.stop();
  const server = await startEmbedded(data);
  const role = { name: 'collector_app', password: 'collector-app' };
  await migrate(server.ownerUrl(), migrationsFolder, server.appRole);
  await installJobs(server.ownerUrl(), server.appRole.name);
  const collectorOwner = await server.makeBeside(COLLECTOR_NAMES, 'collector-owner');
  await migrate(collectorOwner, collectorMigrationsFolder, role, giveCollectorRights);
  const clients = new Map<Watched, pg.Client>();
  for (const database of WATCHED) {
    const client = new pg.Client({ connectionString: server.superuserUrl(database) });
    await client.connect();
    await client.query("select pg_create_logical_replication_slot($1, 'test_decoding')", [SLOT + database]);
    clients.set(database, client);
  }
  const app = openDoor(appUrlFrom(server.ownerUrl(), server.appRole), { max: 8 });
  const collector = openCollectorDoor(appUrlFrom(collectorOwner, role), { max: 6 });
  const close = async (): Promise<void> => {
    await Promise.all([
      app.close(),
      collector.close(),
      ...[...clients.values()].map((client) => client.end()),
    ]);
    await server.stop();
    folder[Symbol.dispose]();
  };
  return {
    app,
    collector,
    asRoot: async <R extends pg.QueryResultRow>(database: Watched, sql: string, values: unknown[] = []) =>
      ((await clients.get(database)?.query<R>(sql, values))?.rows ?? []) as R[],
    async onDisk(texts) {
      for (const client of clients.values()) await client.query('checkpoint');
      const found = new Set<string>();
      for (const entry of readdirSync(data, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile()) continue;
        const content = readFileSync(join(entry.parentPath, entry.name));
        for (const text of texts) if (content.includes(text)) found.add(text);
      }
      return [...found];
    },
    log: () => readFileSync(join(data, 'postgresql.log'), 'utf8'),
    close,
    [Symbol.asyncDispose]: close,
  };
};

const one = async (url: string, sql: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
};
