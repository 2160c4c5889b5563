import pg from 'pg';
import { existingApplicationUrl } from '../../platform/database/existing.ts';
import { schemaState } from '../../platform/database/migrate.ts';
import { outdatedSchema } from '../../platform/database/own-server/login.rules.ts';
import { checkRole } from '../../platform/database/role-check.ts';
import { migrationsFolder } from '../../platform/project.ts';
import { type Check, type Finding, fromError, notice, ok, problem } from './finding.ts';

/** Changes nothing: no migration, no new database. */
export const checkDatabase: Check = async (settings) => {
  try {
    const existing = await existingApplicationUrl(settings);
    if (existing.kind === 'none') {
      return [
        notice(
          'database',
          `There is no database yet in ${settings.data}.`,
          'The first `npm start` makes it.',
        ),
      ];
    }
    try {
      const findings = [ok('database', existing.says)];
      for (const look of [schema, roles, clock]) findings.push(...(await look(existing.appUrl)));
      return findings;
    } finally {
      await existing.release();
    }
  } catch (error) {
    return [fromError('database', error)];
  }
};

async function schema(appUrl: string): Promise<Finding[]> {
  const { missing, unknown, changed } = await schemaState(appUrl, migrationsFolder);
  const outdated = outdatedSchema(missing, unknown);
  if (outdated !== undefined) return [fromError('schema', outdated)];
  if (changed.length === 0) return [ok('schema', 'up to date')];
  const says = `These migrations were changed after they were applied: ${changed.join(', ')}.`;
  return [problem('schema', says, 'Put those files back as they were.')];
}

async function roles(appUrl: string): Promise<Finding[]> {
  const problems = await checkRole(appUrl);
  if (problems.length === 0)
    return [ok('roles', 'the application owns nothing, and row-level security holds for it')];
  return problems.map(({ message }) =>
    problem('roles', message, 'Repair that first; Aanzet does not start until then.'),
  );
}

/** Promised times count from the program's clock, and jobs start by the database's. */
async function clock(appUrl: string): Promise<Finding[]> {
  const client = new pg.Client({ connectionString: appUrl });
  await client.connect();
  try {
    const before = Date.now();
    const { rows } = await client.query<{ now: Date }>('select clock_timestamp() as now');
    const here = (before + Date.now()) / 2;
    const seconds = Math.abs((rows[0]?.now.getTime() ?? 0) - here) / 1000;
    if (seconds < 2) return [ok('clock', `${new Date(here).toISOString()}, the database agrees`)];
    const says = `The clocks of this machine and of the database differ by ${seconds.toFixed(0)} seconds.`;
    return [problem('clock', says, 'Let both follow a time server (chrony, systemd-timesyncd).')];
  } finally {
    await client.end();
  }
}
