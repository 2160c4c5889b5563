import type { Compilable } from 'kysely';
import type { Tx } from '../../../platform/database/door.ts';
import type { Place } from '../places.rules.ts';

/** After so many answers that make no sense, a postcode is left alone. */
const MOST_TRIES = 3;

/** As who looks for offers, who may add and read none. */
export const wanting = (tx: Tx, postcodes: readonly string[]): Compilable =>
  tx
    .insertInto('place_wanted')
    .values(postcodes.map((postcode) => ({ postcode, tries: 0 })))
    .onConflict((on) => on.doNothing());

/** Those still to be asked, least tried first. What was imported since needs no asking. As the job that finds. */
export const wantedPlaces = async (tx: Tx, limit: number): Promise<string[]> => {
  await tx
    .deleteFrom('place_wanted')
    .where('postcode', 'in', tx.selectFrom('place').select('postcode'))
    .execute();
  const rows = await tx
    .selectFrom('place_wanted')
    .select('postcode')
    .where('tries', '<', MOST_TRIES)
    .orderBy('tries')
    .orderBy('postcode')
    .limit(limit)
    .execute();
  return rows.map(({ postcode }) => postcode);
};

/** Kept for good, unless somebody imported it meanwhile. */
export const putFound = async (tx: Tx, place: Place): Promise<void> => {
  await tx
    .insertInto('place')
    .values(place)
    .onConflict((on) => on.doNothing())
    .execute();
  await tx.deleteFrom('place_wanted').where('postcode', '=', place.postcode).execute();
};

/** It made no sense this time. */
export const countTry = (tx: Tx, postcode: string): Promise<unknown> =>
  tx
    .updateTable('place_wanted')
    .set((row) => ({ tries: row('tries', '+', 1) }))
    .where('postcode', '=', postcode)
    .execute();

/** There is no such place: it stays, so that it is not asked again. */
export const giveUp = (tx: Tx, postcode: string): Promise<unknown> =>
  tx.updateTable('place_wanted').set({ tries: MOST_TRIES }).where('postcode', '=', postcode).execute();

export const forgetWanted = (tx: Tx): Promise<unknown> => tx.deleteFrom('place_wanted').execute();
