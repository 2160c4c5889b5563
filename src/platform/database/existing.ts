import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../settings.ts';
import { appRoleFor, appUrlFrom } from './app-login.ts';
import { startEmbedded } from './embedded/index.ts';
import { existingCluster } from './embedded/place.ts';
import { runningPostmaster } from './embedded/postmaster.ts';
import { ownerUrlAt } from './embedded/roles.ts';
import { inspectLogin } from './own-server/inspect-login.ts';
import { dutyOf } from './own-server/login.rules.ts';

export type Existing =
  | { kind: 'none'; says: string }
  | { kind: 'found'; says: string; appUrl: string; release(): Promise<void> };

/** The application's login on the database as it is, to look at it; makes and migrates nothing. */
export async function existingApplicationUrl(settings: Settings): Promise<Existing> {
  if (settings.databaseUrl !== undefined) return onOwnServer(settings, settings.databaseUrl);
  const cluster = existsSync(settings.data) ? existingCluster(settings.data) : undefined;
  if (cluster === undefined) return { kind: 'none', says: `There is no database yet in ${settings.data}.` };
  const role = appRoleFor(settings);
  const running = runningPostmaster(cluster);
  if (running?.ready) {
    const appUrl = appUrlFrom(ownerUrlAt({ port: running.port, cluster }, ''), role);
    const says = `the PostgreSQL that Aanzet brings runs (process ${running.pid}, data in ${cluster})`;
    return { kind: 'found', says, appUrl, release: async () => {} };
  }
  const server = await startEmbedded(settings.data);
  const says = `the PostgreSQL that Aanzet brings starts and stops; data in ${cluster}`;
  return { kind: 'found', says, appUrl: appUrlFrom(server.ownerUrl(), role), release: server.stop };
}

async function onOwnServer(settings: Settings, databaseUrl: string): Promise<Existing> {
  const facts = await inspectLogin(databaseUrl, 'DATABASE_URL');
  const duty = dutyOf(facts, settings.appDatabaseUrl !== undefined);
  const made = settings.appDatabaseUrl !== undefined || existsSync(join(settings.data, 'app-role'));
  if (duty === 'owner' && !made) {
    return {
      kind: 'none',
      says: `The database "${facts.database}" at ${facts.host} has not been set up yet.`,
    };
  }
  const appUrl =
    settings.appDatabaseUrl ??
    (duty === 'owner' ? appUrlFrom(databaseUrl, appRoleFor(settings)) : databaseUrl);
  const variable = settings.appDatabaseUrl === undefined ? 'DATABASE_URL' : 'AANZET_APP_DATABASE_URL';
  await inspectLogin(appUrl, variable);
  const version = `${Math.floor(facts.version / 10_000)}.${facts.version % 10_000}`;
  return {
    kind: 'found',
    says: `PostgreSQL ${version} at ${facts.host}, database "${facts.database}", as ${duty}`,
    appUrl,
    release: async () => {},
  };
}
