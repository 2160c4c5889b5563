import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { buildUi } from '../../bin/build-ui.mjs';
import { createApp } from '../../src/app.ts';
import { keyring } from '../../src/platform/crypto/sealed.ts';
import { type Door, openDoor } from '../../src/platform/database/door.ts';
import { createLog } from '../../src/platform/log/log.ts';
import { keepSite } from '../../src/site-record.ts';
import { type FreshDatabase, freshDatabase } from './fresh-database.ts';
import { type TestVisitor, testVisitor } from './test-browser.ts';

export const ORIGIN = 'http://127.0.0.1';

export type EmptyRegion = {
  db: FreshDatabase;
  door: Door;
  /** the apps of as many processes, each with a way of its own to the one database */
  apps: readonly Hono[];
  visitor(process?: number, address?: string): TestVisitor;
  setNow(now: Date): void;
  [Symbol.asyncDispose](): Promise<void>;
};

/** The whole product on a database in which there is nothing yet, as several processes serve it. */
export const emptyRegion = async (processes: number, start: Date): Promise<EmptyRegion> => {
  const db = await freshDatabase();
  const assetsDir = mkdtempSync(join(tmpdir(), 'aanzet-assets-'));
  await buildUi(assetsDir);
  let now = start;
  const each = await Promise.all(
    Array.from({ length: processes }, async () => {
      const door = openDoor(db.appUrl, { max: 2 });
      const site = await keepSite(door, ORIGIN);
      const app = await createApp({
        door,
        clock: () => now,
        log: createLog('silent'),
        keyring: keyring('secret that all processes have'),
        site,
        assetsDir,
      });
      const close = async (): Promise<void> => {
        app.brands.stop();
        site.stop();
        await door.close();
      };
      return { http: app.http, close };
    }),
  );
  return {
    db,
    door: db.door,
    apps: each.map(({ http }) => http),
    visitor: (process = 0, address) => testVisitor(each[process]?.http as Hono, ORIGIN, address),
    setNow: (next) => {
      now = next;
    },
    async [Symbol.asyncDispose]() {
      for (const { close } of each) await close();
      await db.close();
      rmSync(assetsDir, { recursive: true, force: true });
    },
  };
};
