import { sql } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';

type Centre = { postcode: string; latitude: number; longitude: number };
export const centresOf = async (tx: Tx, postcodes: readonly string[]): Promise<Centre[]> =>
  postcodes.length === 0
    ? []
    : tx
        .selectFrom('place')
        .select(['postcode', 'latitude', 'longitude'])
        .where('postcode', 'in', postcodes)
        .execute();

/** Postcodes of a town by its name; none when the name is not known. */
export const postcodesOfTown = async (tx: Tx, town: string): Promise<string[]> => {
  const rows = await tx
    .selectFrom('place')
    .select('postcode')
    .where(sql`lower(town)`, '=', town.toLowerCase())
    .orderBy('postcode')
    .limit(100)
    .execute();
  return rows.map(({ postcode }) => postcode);
};

/** Names of towns, to know one in a sentence. */
export const knownTowns = async (tx: Tx): Promise<string[]> => {
  const rows = await tx
    .selectFrom('place')
    .select('town')
    .distinct()
    .where('town', '<>', '')
    .orderBy('town')
    .execute();
  return rows.map(({ town }) => town);
};
