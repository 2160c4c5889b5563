import pg from 'pg';
import { installJobs } from '../jobs/jobs.ts';
import { migrationsFolder } from '../project.ts';
import type { Settings } from '../settings.ts';
import { StartProblem } from '../start-problem.ts';
import { appRoleFor, appUrlFrom } from './app-login.ts';
import { type Embedded, startEmbedded } from './embedded/index.ts';
import { type AppRole, migrate, SchemaProblem, schemaState } from './migrate.ts';
import { inspectLogin } from './own-server/inspect-login.ts';
import { dutyOf, outdatedSchema } from './own-server/login.rules.ts';
import { checkRole } from './role-check.ts';

/** A database that is up to date and may be served from. */
export interface Provided {
  /** The application's login: owns nothing, row-level security holds for it. */
  appUrl: string;
  /** Migrations that were applied just now. */
  applied: string[];
  /** Do we hold the login that owns the tables, or only the application's? */
  asOwner: boolean;
  /** Another database in the PostgreSQL that we started, with an owner of its own; see Embedded. */
  makeBeside?: Embedded['makeBeside'];
  /** Settles when the PostgreSQL that we started ends by itself. */
  ended: Promise<void>;
  /** Tells a second start where this one is found. */
  announce(address: string): void;
  stop(): Promise<void>;
}

interface Logins {
  ownerUrl: string;
  appRole: AppRole;
}

/** Starts or finds PostgreSQL, brings the schema up to date and checks the role. Throws StartProblem. */
export async function provideDatabase(settings: Settings, say: (line: string) => void): Promise<Provided> {
  const provided =
    settings.databaseUrl === undefined
      ? await fromEmbedded(settings, say)
      : await fromOwnServer(settings, settings.databaseUrl);
  try {
    await refuseUnsafeRole(provided.appUrl);
    return provided;
  } catch (error) {
    await provided.stop();
    throw error;
  }
}

async function fromEmbedded(settings: Settings, say: (line: string) => void): Promise<Provided> {
  const server = await startEmbedded(settings.data, { say });
  try {
    const logins = { ownerUrl: server.ownerUrl(), appRole: server.appRole };
    const applied = await bringUpToDate(logins);
    const { ended, announce, stop, makeBeside } = server;
    return {
      appUrl: appUrlFrom(logins.ownerUrl, logins.appRole),
      applied,
      asOwner: true,
      makeBeside,
      ended,
      announce,
      stop,
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function fromOwnServer(settings: Settings, databaseUrl: string): Promise<Provided> {
  const facts = await inspectLogin(databaseUrl, 'DATABASE_URL');
  const duty = dutyOf(facts, settings.appDatabaseUrl !== undefined);
  const nothing = { ended: new Promise<void>(() => {}), announce: () => {}, stop: async () => {} };
  if (duty === 'owner') {
    const logins = { ownerUrl: databaseUrl, appRole: appRoleFor(settings) };
    const applied = await bringUpToDate(logins);
    return {
      appUrl: settings.appDatabaseUrl ?? appUrlFrom(logins.ownerUrl, logins.appRole),
      applied,
      asOwner: true,
      ...nothing,
    };
  }
  const appUrl = settings.appDatabaseUrl ?? databaseUrl;
  if (appUrl !== databaseUrl) await inspectLogin(appUrl, 'AANZET_APP_DATABASE_URL');
  const { missing, unknown } = await schemaState(appUrl, migrationsFolder);
  const outdated = outdatedSchema(missing, unknown);
  if (outdated !== undefined) throw outdated;
  return { appUrl, applied: [], asOwner: false, ...nothing };
}

async function bringUpToDate({ ownerUrl, appRole }: Logins): Promise<string[]> {
  try {
    const { applied } = await migrate(ownerUrl, migrationsFolder, appRole);
    await installJobs(ownerUrl, appRole.name);
    return applied;
  } catch (error) {
    if (error instanceof SchemaProblem) throw schemaProblem(error);
    if (error instanceof pg.DatabaseError && error.code === '42501' && /role/.test(error.message)) {
      throw new StartProblem(
        'not-our-role',
        `The role "${appRole.name}" was made by another login, and this one may not change it: ${error.message}.`,
        `Let a superuser run: grant "${appRole.name}" to "${new URL(ownerUrl).username}" with admin option;`,
      );
    }
    throw error;
  }
}

function schemaProblem({ code, message }: SchemaProblem): StartProblem {
  const advice = {
    'changed-migration': 'Nothing was changed in the database.',
    'newer-schema': 'Nothing was changed in the database.',
    'migration-failed':
      'That migration was rolled back whole; the ones before it stay. Repair the cause and start again.',
  };
  return new StartProblem(code, message, advice[code]);
}

async function refuseUnsafeRole(appUrl: string): Promise<void> {
  const problems = await checkRole(appUrl);
  const [first] = problems;
  if (first === undefined) return;
  throw new StartProblem(
    first.code,
    problems.map(({ message }) => message).join('\n'),
    'Until that is repaired, people could see what is not theirs; therefore Aanzet does not start.',
  );
}
