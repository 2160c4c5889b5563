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

/** A database of its own, migrated and empty: `await using db = await freshDatabase()`. */
export async function freshDatabase({ max = 4 }: { max?: number } = {}): Promise<FreshDatabase> {
  const { maker, owner, app, template } = testServerOfThisRun();
  const name = `aanzet_test_${process.pid}_${randomBytes(4).toString('hex')}`;
  const ownerName = pg.escapeIdentifier(new URL(owner).username);
  await run(maker, `create database ${name} template ${template} strategy file_copy owner ${ownerName}`);
  const appUrl = onDatabase(app, name);
  const door = openDoor(appUrl, { max });
  const close = async () => {
    await door.close();
    await run(maker, `drop database ${name} with (force)`);
  };
  return { ownerUrl: onDatabase(owner, name), appUrl, door, close, [Symbol.asyncDispose]: close };
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
