import pg from 'pg';
import { connectionProblem } from './connection.rules.ts';
import type { LoginFacts } from './login.rules.ts';

/** Logs in and asks who we are there. Throws StartProblem when we don't get in. */
export async function inspectLogin(url: string, variable: string): Promise<LoginFacts> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const { rows } = await client.query<Omit<LoginFacts, 'host'>>(`
      select current_user as role, current_database() as database,
        current_setting('server_version_num')::int as version,
        r.rolsuper as superuser, r.rolcreaterole as "createsRoles",
        pg_has_role(d.datdba, 'usage') as "ownsDatabase",
        exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where n.nspname in ('public', 'app') and c.relkind in ('r', 'p') and pg_has_role(c.relowner, 'usage')) as "ownsTables"
      from pg_roles r, pg_database d
      where r.rolname = current_user and d.datname = current_database()`);
    const { hostname, port } = new URL(url);
    const [facts] = rows;
    if (facts === undefined) throw new Error('the server does not know who we are');
    return { ...facts, host: `${hostname || 'localhost'}:${port || 5432}` };
  } catch (error) {
    throw connectionProblem(url, variable, error as Error) ?? error;
  } finally {
    await client.end();
  }
}
