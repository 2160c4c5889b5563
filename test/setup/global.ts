import { chmodSync, mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type Embedded, startEmbedded } from '../../src/platform/database/embedded/index.ts';
import { migrate } from '../../src/platform/database/migrate.ts';
import { installJobs } from '../../src/platform/jobs/jobs.ts';
import { scratchFolder } from './scratch-folder.ts';
import { announceServer, onDatabase } from './server.ts';

const template = `aanzet_test_template_${process.pid}`;
const migrations = join(import.meta.dirname, '../../migrations');

interface Logins {
  maker: string;
  owner: string;
  appRole: { name: string; password: string };
}

let embedded: Embedded | undefined;
let logins: Logins | undefined;
let workshop: ReturnType<typeof scratchFolder> | undefined;

/** One database server for a whole run of node:test, with a template that is migrated once. */
export async function globalSetup(): Promise<void> {
  const ownServer = process.env.DATABASE_URL;
  logins = ownServer === undefined ? await throwawayServer() : serverAt(ownServer);
  const { maker, owner, appRole } = logins;
  await asMaker(`create database ${template} owner ${pg.escapeIdentifier(new URL(owner).username)}`);
  await migrate(onDatabase(owner, template), migrations, appRole);
  await installJobs(onDatabase(owner, template), appRole.name);
  const app = new URL(owner);
  app.username = appRole.name;
  app.password = appRole.password;
  workshop = scratchFolder();
  announceServer({ maker, owner, app: app.href, template, workshop: workshop.path, began: new Date() });
}

export async function globalTeardown(): Promise<void> {
  workshop?.[Symbol.dispose]();
  if (embedded !== undefined) return embedded.stop();
  // The template itself, and the regions that were filled from it.
  const { rows } = await asMaker(
    `select datname from pg_database where starts_with(datname, '${template}') and not datistemplate`,
  );
  for (const { datname } of rows) await asMaker(`drop database if exists ${pg.escapeIdentifier(datname)}`);
}

async function throwawayServer(): Promise<Logins> {
  const folder = mkdtempSync(join(roomiest(), 'aanzet-test-'));
  chmodSync(folder, 0o711);
  embedded = await startEmbedded(folder, { throwaway: true });
  return { maker: embedded.superuserUrl(), owner: embedded.ownerUrl(), appRole: embedded.appRole };
}

/** Its own application role, so that a test run never changes the password of a real installation. */
function serverAt(url: string): Logins {
  return { maker: url, owner: url, appRole: { name: 'aanzet_test_app', password: 'only-for-tests' } };
}

/** Memory when there is enough of it: a clone of the template takes some 15 ms there. */
function roomiest(): string {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    if (bavail * bsize > 2e9) return '/dev/shm';
  } catch {
    // no such folder on macOS
  }
  return tmpdir();
}

async function asMaker(sql: string): Promise<pg.QueryResult<{ datname: string }>> {
  const client = new pg.Client({ connectionString: logins?.maker });
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}
