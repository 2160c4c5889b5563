import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { staff } from '../demo/data/staff.ts';
import { fillIfEmpty } from '../demo/fill.ts';
import { DESK, DESK_ID, memberId } from '../demo/history/world.ts';
import { importOffers } from '../src/ask/offers/exchange/import-offers.ts';
import { startSession } from '../src/platform/auth/sessions.ts';
import { type Door, openDoor } from '../src/platform/database/door.ts';
import { type Embedded, startEmbedded } from '../src/platform/database/embedded/index.ts';
import { migrate } from '../src/platform/database/migrate.ts';
import { installJobs } from '../src/platform/jobs/jobs.ts';
import { migrationsFolder, projectFolder } from '../src/platform/project.ts';
import { offersCsv } from './offers-csv.ts';

export type LargeRegion = {
  database: Embedded;
  door: Door;
  appUrl: string;
  ownerUrl: string;
  close(): Promise<void>;
};

/** md5 of a text as PostgreSQL casts it to a uuid: crowd.sql makes its ids so. */
export const crowdId = async (url: string, text: string): Promise<string> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query('select md5($1)::uuid as id', [text]);
  await client.end();
  return rows[0].id;
};

const runCrowd = async (url: string, customers: number): Promise<void> => {
  const hosts = staff
    .filter((s) => s.organisation === DESK && s.roles.includes('host'))
    .map((s) => memberId(s.slug));
  const sql = readFileSync(join(projectFolder, 'bench/crowd.sql'), 'utf8')
    .replaceAll('$customers', String(customers))
    .replaceAll('$desk', `'${DESK_ID}'`)
    .replaceAll('$hostcount', String(hosts.length))
    .replaceAll('$hosts', `'{${hosts.join(',')}}'`);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
};

async function* bytesOf(parts: Iterable<string>): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part);
}

/**
 * A throw-away PostgreSQL with the demo region, many offers (by the real import) and many customers.
 * @param lasting commits wait for the disk, as they do for people; otherwise nothing is kept
 */
export const largeRegion = async (
  offers: number,
  customers: number,
  say: (line: string) => void,
  lasting = false,
): Promise<LargeRegion> => {
  const folder = mkdtempSync(join(tmpdir(), 'aanzet-bench-'));
  chmodSync(folder, 0o711);
  const database = await startEmbedded(folder, { throwaway: !lasting });
  const ownerUrl = database.ownerUrl();
  await migrate(ownerUrl, migrationsFolder, database.appRole);
  await installJobs(ownerUrl, database.appRole.name);
  const app = new URL(ownerUrl);
  app.username = database.appRole.name;
  app.password = database.appRole.password;
  const door = openDoor(app.href);
  await fillIfEmpty(door, { customers: 20 });
  const began = performance.now();
  const since = () => `${((performance.now() - began) / 1000).toFixed(1)} s`;
  say(`importing ${offers.toLocaleString('en')} offers …`);
  const report = await importOffers(
    (work) => door.transaction({ kind: 'operator' }, work),
    bytesOf(offersCsv({ rows: offers })),
    { now: new Date() },
  );
  if (report.outcome !== 'imported') throw new Error(`import: ${JSON.stringify(report).slice(0, 400)}`);
  say(`${since()}: adding ${customers.toLocaleString('en')} customers …`);
  const databaseName = new URL(ownerUrl).pathname.slice(1);
  await runCrowd(database.superuserUrl(databaseName), customers);
  say(`${since()}: ready`);
  return {
    database,
    door,
    appUrl: app.href,
    ownerUrl,
    async close() {
      await door.close();
      await database.stop();
    },
  };
};

/** A signed-in browser's cookie for one of the crowd. */
export const cookieFor = async ({ door }: LargeRegion, person: string): Promise<string> => {
  const { token } = await door.transaction({ kind: 'customer', person }, (tx) =>
    startSession(tx, { kind: 'person', person }, 'bench', new Date()),
  );
  return `aanzet=${token}`;
};

export type ServerProcess = { origin: string; pid: number; stop(): Promise<void> };

/** The product in a process of its own, as `npm start` runs it, on this database. */
export const serveApart = async ({ appUrl, ownerUrl }: LargeRegion): Promise<ServerProcess> => {
  const child = spawn(
    process.execPath,
    [join(projectFolder, 'bin/run.mjs'), 'start', '--json', '--port', '0'],
    {
      env: {
        ...process.env,
        DATABASE_URL: ownerUrl,
        AANZET_APP_DATABASE_URL: appUrl,
        AANZET_LOG_LEVEL: 'warn',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const [line] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit').then(() => ['{}'])]);
  const { address } = JSON.parse(String(line)) as { address?: string };
  if (!address) throw new Error('the server did not start');
  return {
    origin: address,
    pid: child.pid ?? 0,
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
};
