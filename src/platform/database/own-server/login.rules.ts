import { StartProblem } from '../../start-problem.ts';

/** What the server says about the login in DATABASE_URL. */
export interface LoginFacts {
  role: string;
  database: string;
  host: string;
  /** As in `show server_version_num`: 150004 is 15.4. */
  version: number;
  superuser: boolean;
  createsRoles: boolean;
  ownsDatabase: boolean;
  ownsTables: boolean;
}

/** Whether this login migrates, or only serves a database that another login migrates. Throws StartProblem. */
export function dutyOf(facts: LoginFacts, appLoginIsGiven: boolean): 'owner' | 'application' {
  if (facts.version < 150_000) throw tooOld(facts);
  if (facts.superuser) throw superuser(facts);
  if (!facts.ownsDatabase && !facts.ownsTables) return 'application';
  if (!facts.createsRoles && !appLoginIsGiven) throw cannotMakeRole(facts);
  return 'owner';
}

function tooOld({ host, version }: LoginFacts): StartProblem {
  return new StartProblem(
    'old-server',
    `PostgreSQL at ${host} is version ${Math.floor(version / 10_000)}; Aanzet needs 15 or newer.`,
    'Upgrade that server, or leave DATABASE_URL out: Aanzet then starts the PostgreSQL that it brings.',
  );
}

function superuser({ role, host }: LoginFacts): StartProblem {
  return new StartProblem(
    'superuser',
    `DATABASE_URL logs in as "${role}", a superuser. Aanzet does not want that power.`,
    `Make a role and a database of its own (choose a password):

  create role aanzet_owner login createrole password '…';
  create database aanzet owner aanzet_owner encoding 'UTF8' template template0;

and set DATABASE_URL=postgres://aanzet_owner:…@${host}/aanzet`,
  );
}

function cannotMakeRole({ role }: LoginFacts): StartProblem {
  return new StartProblem(
    'no-createrole',
    `The role "${role}" in DATABASE_URL owns the database, but may not make the role that Aanzet serves with.`,
    `Let a superuser run: alter role "${role}" createrole;
or make that role yourself and name it too: AANZET_APP_DATABASE_URL=postgres://aanzet_app:…@…/…`,
  );
}

/** A schema that the serving login may not change itself. */
export function outdatedSchema(
  missing: readonly string[],
  unknown: readonly string[],
): StartProblem | undefined {
  if (unknown.length > 0) {
    return new StartProblem(
      'newer-schema',
      `The database was brought up to date by a newer Aanzet (it has ${unknown.join(', ')}).`,
      'Start that newer version, or restore a backup that fits this one.',
    );
  }
  if (missing.length === 0) return undefined;
  return new StartProblem(
    'old-schema',
    `The schema of the database is older than this Aanzet: ${missing.length} migrations are missing, from ${missing[0]} on.`,
    "Run `npx aanzet migrate` with the owner's DATABASE_URL; then start again.",
  );
}
