import pg from 'pg';
import type { AppRole } from '../../../platform/database/migrate.ts';

/** What the collector's login may change, column by column: a sealed list, a public line or a count never goes back. */
const MAY_UPDATE: Readonly<Record<string, readonly string[]>> = {
  attestor: ['name', 'public_key'],
  quarter_state: ['state', 'people'],
  bucket: ['sealed_key'],
  bucket_count: ['deliveries', 'rights', 'issued', 'reissued', 'cards_given'],
  issued_right: ['blinded_hash', 'reissued'],
  reply_question: ['answer'],
  redemption: ['version', 'blob', 'commitment', 'device_signature'],
};
/** Tables of which rows may be removed. */
const MAY_DELETE: readonly string[] = [];

/** Makes the login when it is not there, and gives it these rights and no others. */
export const giveCollectorRights = async (client: pg.Client, role: AppRole): Promise<void> => {
  const name = pg.escapeIdentifier(role.name);
  const known = await client.query('select 1 from pg_roles where rolname = $1', [role.name]);
  const verb = known.rowCount ? 'alter' : 'create';
  await client.query(`${verb} role ${name} login password ${pg.escapeLiteral(role.password)}`);
  const { rows } = await client.query<{ name: string }>('select current_database() as name');
  await client.query(`grant connect on database ${pg.escapeIdentifier(rows[0]?.name ?? '')} to ${name}`);
  await client.query(`grant usage on schema public, app to ${name}`);
  await client.query(`grant execute on all functions in schema app to ${name}`);
  await client.query(`revoke all on all tables in schema public from ${name}`);
  await client.query(`grant select, insert on all tables in schema public to ${name}`);
  await client.query(`revoke insert on schema_migration from ${name}`);
  for (const [table, columns] of Object.entries(MAY_UPDATE))
    await client.query(`grant update (${columns.join(', ')}) on ${table} to ${name}`);
  for (const table of MAY_DELETE) await client.query(`grant delete on ${table} to ${name}`);
};
