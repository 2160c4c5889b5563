import { existsSync } from 'node:fs';
import { migrationsFolder } from '../project.ts';
import type { Settings } from '../settings.ts';
import { appRoleFor, appUrlFrom } from './app-login.ts';
import { existingCluster } from './embedded/place.ts';
import { runningPostmaster } from './embedded/postmaster.ts';
import { ownerUrlAt } from './embedded/roles.ts';
import { schemaState } from './migrate.ts';
import { outdatedSchema } from './own-server/login.rules.ts';
import { type Provided, provideDatabase } from './provide.ts';

export type Used = Pick<Provided, 'appUrl' | 'stop'>;

/** The login on the PostgreSQL that serves the site right now, when there is one. */
const besideTheSite = (settings: Settings): string | undefined => {
  if (settings.databaseUrl !== undefined || !existsSync(settings.data)) return undefined;
  const cluster = existingCluster(settings.data);
  const running = cluster === undefined ? undefined : runningPostmaster(cluster);
  if (cluster === undefined || !running?.ready) return undefined;
  return appUrlFrom(ownerUrlAt({ port: running.port, cluster }, ''), appRoleFor(settings));
};

/**
 * A database for a verb that does its work and leaves: the one that a running site has open, or else one
 * that is started (and brought up to date) for as long as the work takes. Throws StartProblem.
 */
export const useDatabase = async (settings: Settings, say: (line: string) => void): Promise<Used> => {
  const appUrl = besideTheSite(settings);
  if (appUrl === undefined) return provideDatabase(settings, say);
  const { missing, unknown } = await schemaState(appUrl, migrationsFolder);
  const outdated = outdatedSchema(missing, unknown);
  if (outdated !== undefined) throw outdated;
  return { appUrl, stop: async () => {} };
};
