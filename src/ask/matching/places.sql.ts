import { sql } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';
import type { Place } from './places.rules.ts';

const BATCH = 1000;

/** Adds places or corrects them; a file without names of towns leaves the names that are known. */
export const putPlaces = async (tx: Tx, places: readonly Place[]): Promise<void> => {
  for (let from = 0; from < places.length; from += BATCH)
    await tx
      .insertInto('place')
      .values(places.slice(from, from + BATCH))
      .onConflict((on) =>
        on.column('postcode').doUpdateSet({
          town: sql`case when excluded.town = '' then place.town else excluded.town end`,
          latitude: sql`excluded.latitude`,
          longitude: sql`excluded.longitude`,
        }),
      )
      .execute();
};
