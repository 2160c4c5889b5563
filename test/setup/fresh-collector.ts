import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { type CollectorDoor, openCollectorDoor } from '../../src/judge/collector/database/collector-door.ts';
import { giveCollectorRights } from '../../src/judge/collector/database/grants.ts';
import { migrate } from '../../src/platform/database/migrate.ts';
import { collectorMigrationsFolder } from '../../src/platform/project.ts';
import { onDatabase, testServerOfThisRun } from './server.ts';

export interface FreshCollector {
  ownerUrl: string;
  appUrl: string;
  door: CollectorDoor;
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** The collector's database, migrated and empty, on the server of this test run. */
export async function freshCollector({ max = 4 }: { max?: number } = {}): Promise<FreshCollector> {
  const { maker, owner, app } = testServerOfThisRun();
  const name = `aanzet_collector_${process.pid}_${randomBytes(4).toString('hex')}`;
  await run(maker, `create database ${name} owner ${pg.escapeIdentifier(new URL(owner).username)}`);
  const [ownerUrl, appUrl] = [onDatabase(owner, name), onDatabase(app, name)];
  const { username, password } = new URL(app);
  const role = { name: decodeURIComponent(username), password: decodeURIComponent(password) };
  await migrate(ownerUrl, collectorMigrationsFolder, role, giveCollectorRights);
  const door = openCollectorDoor(appUrl, { max });
  const close = async () => {
    await door.close();
    await run(maker, `drop database ${name} with (force)`);
  };
  return { ownerUrl, appUrl, door, close, [Symbol.asyncDispose]: close };
}

async function run(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
