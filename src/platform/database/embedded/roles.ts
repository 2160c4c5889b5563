import pg from 'pg';

const owner = 'aanzet_owner';
const database = 'aanzet';

/**
 * The same division as on one's own server: an owner that migrates and is no superuser, and a database of
 * its own. Repeated at every start, so that a start which was cut short is completed by the next.
 */
export async function prepareOwner(superuserUrl: string, password: string): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const found = await client.query(
      'select exists (select from pg_roles where rolname = $1) as role, exists (select from pg_database where datname = $2) as database',
      [owner, database],
    );
    const { role, database: made } = found.rows[0] as { role: boolean; database: boolean };
    const secret = client.escapeLiteral(password);
    await client.query(
      `${role ? 'alter' : 'create'} role ${owner} login createrole createdb nosuperuser nobypassrls password ${secret}`,
    );
    if (!made) await client.query(`create database ${database} owner ${owner}`);
  } finally {
    await client.end();
  }
}

export function ownerUrlAt(port: number, password: string, name = database): string {
  return `postgres://${owner}:${password}@127.0.0.1:${port}/${name}`;
}
