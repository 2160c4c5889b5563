import pg from 'pg';

const owner = 'aanzet_owner';
const database = 'aanzet';

/** A database of its own, and the role that owns it. */
export type Owned = { owner: string; database: string };

/**
 * The same division as on one's own server: an owner that migrates and is no superuser, and a database of
 * its own. Repeated at every start, so that a start which was cut short is completed by the next.
 */
export async function prepareOwner(
  superuserUrl: string,
  password: string,
  names: Owned = { owner, database },
): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const found = await client.query(
      'select exists (select from pg_roles where rolname = $1) as role, exists (select from pg_database where datname = $2) as database',
      [names.owner, names.database],
    );
    const { role, database: made } = found.rows[0] as { role: boolean; database: boolean };
    const secret = client.escapeLiteral(password);
    await client.query(
      `${role ? 'alter' : 'create'} role ${names.owner} login createrole createdb nosuperuser nobypassrls password ${secret}`,
    );
    if (!made) await client.query(`create database ${names.database} owner ${names.owner}`);
  } finally {
    await client.end();
  }
}

/**
 * Two databases in one cluster that know nothing of each other: only who is named may connect.
 * @param logins by database; a role that is not there yet is passed over
 */
export async function shutOff(
  superuserUrl: string,
  logins: Readonly<Record<string, readonly string[]>>,
): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>('select rolname as name from pg_roles');
    const there = new Set(rows.map(({ name }) => name));
    for (const [name, roles] of Object.entries(logins)) {
      await client.query(`revoke connect on database ${name} from public`);
      const named = roles.filter((role) => there.has(role));
      if (named.length > 0) await client.query(`grant connect on database ${name} to ${named.join(', ')}`);
    }
  } finally {
    await client.end();
  }
}

/** How many bytes a socket's whole path may have (sun_path: 104 on macOS, 108 on Linux), its own name taken off. */
const LONGEST_FOLDER = 104 - '/.s.PGSQL.65535'.length - 1;

/**
 * The folder of PostgreSQL's socket, which only its own account may enter; undefined when its path is too long.
 * A socket costs half the system time of TCP on one machine.
 */
export const socketFolder = (cluster: string): string | undefined =>
  Buffer.byteLength(cluster) > LONGEST_FOLDER ? undefined : cluster;

export type ServerPlace = { port: number; cluster: string };

export function urlAt(
  { port, cluster }: ServerPlace,
  role: string,
  password: string,
  database: string,
): string {
  const folder = socketFolder(cluster);
  const url = `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
  return folder === undefined ? url : `${url}?host=${encodeURIComponent(folder)}`;
}

export function ownerUrlAt(place: ServerPlace, password: string, name = database): string {
  return urlAt(place, owner, password, name);
}
