import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildUi } from '../../bin/build-ui.mjs';
import { createApp } from '../../src/app.ts';
import { warmUpMatching } from '../../src/ask/matching/index.ts';
import { keyring } from '../../src/platform/crypto/sealed.ts';
import type { Door } from '../../src/platform/database/door.ts';
import { freePort } from '../../src/platform/free-port.ts';
import { serve } from '../../src/platform/http/serve.ts';
import { openBell } from '../../src/platform/live/bell.ts';
import { keepStreams } from '../../src/platform/live/streams.ts';
import { createLog } from '../../src/platform/log/log.ts';
import { keepSite } from '../../src/site-record.ts';
import { smallRegion } from './small-region.ts';

export type RunningRegion = {
  origin: string;
  door: Door;
  setNow(now: Date): void;
  [Symbol.asyncDispose](): Promise<void>;
};

/**
 * The whole product as people meet it, on a port of its own, with the demo region in it.
 * @param wired the product's own way to the database, when a test wants to cut it; closing it is up to the test
 * @param hostname 'localhost' where a browser asks for a name, as for passkeys
 */
export const runningRegion = async (
  customers: number,
  today: Date,
  wired?: (appUrl: string) => Promise<Door>,
  hostname = '127.0.0.1',
): Promise<RunningRegion> => {
  const database = await smallRegion(customers, today);
  const door = wired ? await wired(database.appUrl) : database.door;
  const assetsDir = mkdtempSync(join(tmpdir(), 'aanzet-assets-'));
  await buildUi(assetsDir);
  const port = await freePort(0, '127.0.0.1');
  const origin = `http://${hostname}:${port}`;
  const site = await keepSite(database.door, origin);
  let now = today;
  // With AANZET_LOG_LEVEL=error one reads what a 500 was.
  const log = createLog(process.env.AANZET_LOG_LEVEL ?? 'silent');
  const bell = await openBell(database.appUrl, log);
  const streams = keepStreams(bell, log);
  const app = await createApp({
    door,
    clock: () => now,
    log,
    keyring: keyring('secret of the running region'),
    site,
    assetsDir,
    streams,
  });
  // A site that runs has read its offers: on a busy machine the first question would wait long for them.
  await warmUpMatching(door);
  const serving = await serve(app.http, port);
  return {
    origin,
    door: database.door,
    setNow: (next) => {
      now = next;
    },
    async [Symbol.asyncDispose]() {
      streams.end();
      await serving.close();
      await bell.stop();
      app.brands.stop();
      site.stop();
      await database.close();
      rmSync(assetsDir, { recursive: true, force: true });
    },
  };
};
