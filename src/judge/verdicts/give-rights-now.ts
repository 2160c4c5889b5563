import type { Tx } from '../../platform/database/door.ts';
import { quarterOf } from '../protocol/index.ts';
import { placeOf } from './buckets.rules.ts';
import { mergedInto } from './care.sql.ts';
import { newSecret } from './give-rights.ts';
import { bucketsOf, placesOf } from './quarters.sql.ts';
import { insertRights, type NewRight } from './rights.sql.ts';

type Given = {
  organisation: string;
  person: string;
  team: string | null;
  offers: readonly (string | null)[];
};

/**
 * With care that was just done, in the same transaction: her right to judge it, where its group is known already.
 * Whatever is not, and the counts, are left to the next round of `keepQuarters`.
 * @param days on which care was done
 */
export const giveRightsNow = async (
  tx: Tx,
  { organisation, person, team, offers }: Given,
  days: readonly string[],
): Promise<void> => {
  const before = (await mergedInto(tx, organisation, [person])).get(person) ?? person;
  for (const quarter of new Set(days.map(quarterOf))) {
    const places = await placesOf(tx, organisation, quarter);
    const labels = new Map(
      (await bucketsOf(tx, organisation, quarter)).map(({ bucket, label }) => [bucket, label]),
    );
    const known = new Set(offers.flatMap((offer) => places.get(placeOf({ team, offer })) ?? []));
    const rights = [...known].map(
      (bucket): NewRight => ({
        organisation,
        quarter,
        bucket,
        label: labels.get(bucket) ?? bucket,
        person: before,
        secret: newSecret(),
      }),
    );
    await insertRights(tx, rights);
  }
};
