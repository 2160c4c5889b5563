import { sql } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';

// More names than this say less than the postcodes.
const MOST = 16;

/** Names of the towns in a service area, by name; none when a part of it is not known, or when there are many. */
export const townsOfArea = async (tx: Tx, areas: readonly string[]): Promise<string[]> => {
  if (areas.length === 0) return [];
  const { rows } = await sql<{ area: string; town: string }>`
    select distinct area, town from unnest(${areas}::text[]) as area
    join place on place.postcode like area || '%' where place.town <> '' order by town`.execute(tx);
  const towns = [...new Set(rows.map((row) => row.town))];
  const known = areas.every((area) => rows.some((row) => row.area === area));
  return known && towns.length <= MOST ? towns : [];
};
