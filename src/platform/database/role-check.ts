import pg from 'pg';

export type RoleProblem = { code: 'superuser' | 'bypass-rls' | 'owns-tables' | 'rls-off'; message: string };

/**
 * What would let the running application see past row-level security. The process refuses to start on any of these.
 * @param url the login of the application's role
 */
export const checkRole = async (url: string): Promise<RoleProblem[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const role = (
      await client.query('select rolname, rolsuper, rolbypassrls from pg_roles where rolname = current_user')
    ).rows[0];
    const owned = await client.query(
      "select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname in ('public', 'app') and c.relkind in ('r', 'p') and pg_has_role(c.relowner, 'usage') limit 3",
    );
    const open = await client.query(
      "select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity) and relname <> 'schema_migration' order by relname",
    );
    const problems: RoleProblem[] = [];
    if (role.rolsuper)
      problems.push({
        code: 'superuser',
        message: `The application logs in as '${role.rolname}', a superuser: row-level security would not hold for it.`,
      });
    if (role.rolbypassrls)
      problems.push({
        code: 'bypass-rls',
        message: `The role '${role.rolname}' may bypass row-level security. Run: alter role ${role.rolname} nobypassrls;`,
      });
    if (owned.rowCount)
      problems.push({
        code: 'owns-tables',
        message: `The role '${role.rolname}' owns tables (${owned.rows.map((r) => r.relname).join(', ')}). Let another role own them.`,
      });
    if (open.rowCount)
      problems.push({
        code: 'rls-off',
        message: `Row-level security is off on: ${open.rows.map((r) => r.relname).join(', ')}. Run 'alter table … enable row level security' and 'force row level security' on each.`,
      });
    return problems;
  } finally {
    await client.end();
  }
};
