import { appUrlFrom } from '../../../platform/database/app-login.ts';
import { startEmbedded } from '../../../platform/database/embedded/index.ts';
import { keptSecret } from '../../../platform/database/embedded/secrets.ts';
import { type AppRole, migrate, SchemaProblem } from '../../../platform/database/migrate.ts';
import { checkRole } from '../../../platform/database/role-check.ts';
import { collectorMigrationsFolder } from '../../../platform/project.ts';
import { StartProblem } from '../../../platform/start-problem.ts';
import { giveCollectorRights } from '../database/grants.ts';

/** Of the collector alone: no role of the app may connect there, nor the collector's to the app's. */
export const COLLECTOR_NAMES = { owner: 'collector_owner', database: 'collector' } as const;
const LOGIN = 'collector_app';

/** Where its database is: made already, or to be brought up in a folder of its own. */
export type CollectorDatabase =
  | { kind: 'made'; ownerUrl: string; rolePassword: string }
  | { kind: 'own-folder'; folder: string };

export type ProvidedCollector = {
  appUrl: string;
  ownerUrl: string;
  role: AppRole;
  /** settles when the PostgreSQL that we started ends by itself */
  ended: Promise<void>;
  stop(): Promise<void>;
};

/** Migrated, and with a login that owns nothing. @throws StartProblem */
export const provideCollectorDatabase = async (
  where: CollectorDatabase,
  say: (line: string) => void = () => {},
): Promise<ProvidedCollector> => {
  if (where.kind === 'made') {
    const never = new Promise<void>(() => {});
    return upToDate(where.ownerUrl, { name: LOGIN, password: where.rolePassword }, never, async () => {});
  }
  const server = await startEmbedded(where.folder, { say });
  try {
    const password = keptSecret(where.folder, 'collector-owner-password');
    const ownerUrl = await server.makeBeside(COLLECTOR_NAMES, password);
    const role = { name: LOGIN, password: keptSecret(where.folder, 'collector-role') };
    return await upToDate(ownerUrl, role, server.ended, server.stop);
  } catch (error) {
    await server.stop();
    throw error;
  }
};

const upToDate = async (
  ownerUrl: string,
  role: AppRole,
  ended: Promise<void>,
  stop: () => Promise<void>,
): Promise<ProvidedCollector> => {
  try {
    await migrate(ownerUrl, collectorMigrationsFolder, role, giveCollectorRights);
  } catch (error) {
    if (!(error instanceof SchemaProblem)) throw error;
    throw new StartProblem(
      error.code,
      `The collector's database: ${error.message}`,
      'Nothing else was changed there. Repair the cause and start again.',
    );
  }
  const appUrl = appUrlFrom(ownerUrl, role);
  const [problem] = await checkRole(appUrl);
  if (problem)
    throw new StartProblem(
      problem.code,
      problem.message,
      'Until that is repaired, the collector does not start.',
    );
  return { appUrl, ownerUrl, role, ended, stop };
};
