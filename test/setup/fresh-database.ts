import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { type Door, openDoor } from '../../src/platform/database/door.ts';
import { onDatabase, testServerOfThisRun } from './server.ts';

export interface FreshDatabase {
  ownerUrl: string;
  appUrl: string;
  door: Door;
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * A database of its own, migrated and empty: `await using db = await freshDatabase()`.
 * @param from another database of this run to copy, to which nobody is connected
 */
export async function freshDatabase({
  max = 4,
  from,
}: {
  max?: number;
  from?: string;
} = {}): Promise<FreshDatabase> {
  const { owner, app, template } = testServerOfThisRun();
  const name = `aanzet_test_${process.pid}_${randomBytes(4).toString('hex')}`;
  await asMaker((client) => createDatabase(client, name, from ?? template));
  const appUrl = onDatabase(app, name);
  const door = openDoor(appUrl, { max });
  const close = async () => {
    await door.close();
    await asMaker((client) => client.query(`drop database ${name} with (force)`));
  };
  return { ownerUrl: onDatabase(owner, name), appUrl, door, close, [Symbol.asyncDispose]: close };
}

export async function createDatabase(client: pg.Client, name: string, from: string): Promise<void> {
  const owner = pg.escapeIdentifier(new URL(testServerOfThisRun().owner).username);
  await client.query(`create database ${name} template ${from} strategy file_copy owner ${owner}`);
}

export async function asMaker<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: testServerOfThisRun().maker });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
