import { sql } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';

/** Customers whose named contact a member is, or whose case is with one of these teams; so many at most. */
export const customersNear = async (
  tx: Tx,
  organisation: string,
  { member, teams, most }: { member: string; teams: readonly string[]; most: number },
): Promise<string[]> => {
  const { rows } = await sql<{ person_id: string }>`
    select distinct person_id from customer_case
    where organisation_id = ${organisation} and (contact_id = ${member} or team_id = any(${[...teams]}::uuid[]))
    limit ${most}`.execute(tx);
  return rows.map((row) => row.person_id);
};
