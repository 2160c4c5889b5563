import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appRoleFor } from '../database/app-login.ts';
import { startEmbedded } from '../database/embedded/index.ts';
import { existingCluster } from '../database/embedded/place.ts';
import { runningPostmaster } from '../database/embedded/postmaster.ts';
import { ownerUrlAt } from '../database/embedded/roles.ts';
import { keptSecret } from '../database/embedded/secrets.ts';
import type { AppRole } from '../database/migrate.ts';
import { inspectLogin } from '../database/own-server/inspect-login.ts';
import { dutyOf } from '../database/own-server/login.rules.ts';
import type { Settings } from '../settings.ts';
import { StartProblem } from '../start-problem.ts';

export type OwnerLogin = { ownerUrl: string; appRole: AppRole; release(): Promise<void> };

const nothing = async (): Promise<void> => {};

/**
 * The owner's login on the database of these settings: the one that runs beside us, or one that is started for as long
 * as the work takes. Migrates nothing.
 * @param make whether an embedded database that is not there yet is made
 * @throws StartProblem
 */
export const ownerLogin = async (
  settings: Settings,
  make: boolean,
  say: (line: string) => void,
): Promise<OwnerLogin> => {
  const { databaseUrl, data } = settings;
  if (databaseUrl !== undefined) {
    const facts = await inspectLogin(databaseUrl, 'DATABASE_URL');
    if (dutyOf(facts, settings.appDatabaseUrl !== undefined) === 'owner')
      return { ownerUrl: databaseUrl, appRole: appRoleFor(settings), release: nothing };
    throw new StartProblem(
      'not-the-owner',
      `The role "${facts.role}" in DATABASE_URL does not own the database "${facts.database}": it may not read all of it.`,
      "Give the owner's login in DATABASE_URL for this.",
    );
  }
  const cluster = existsSync(data) ? existingCluster(data) : undefined;
  if (cluster === undefined && !make)
    throw new StartProblem(
      'no-database',
      `There is no database in ${data}.`,
      'Name its folder with --data or AANZET_DATA, or your own server with DATABASE_URL.',
    );
  const running = cluster === undefined ? undefined : runningPostmaster(cluster);
  if (cluster !== undefined && running?.ready) {
    const place = { port: running.port, cluster };
    return {
      ownerUrl: ownerUrlAt(place, keptSecret(data, 'owner-password')),
      appRole: appRoleFor(settings),
      release: nothing,
    };
  }
  const server = await startEmbedded(data, { say });
  return { ownerUrl: server.ownerUrl(), appRole: server.appRole, release: server.stop };
};

/** Of the keyring, when it is kept here; with AANZET_SECRET the operator keeps it. */
export const secretToKeep = ({ data, secret }: Settings): string | undefined => {
  const file = join(data, 'secret');
  return secret === undefined && existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
};
