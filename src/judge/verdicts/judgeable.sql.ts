import type { Tx } from '../../platform/database/door.ts';
import type { Quarter } from '../protocol/index.ts';
import { ALL, FEWEST, placeOf } from './buckets.rules.ts';

export type Judgeable = (quarter: Quarter, care: { team: string | null; offer: string | null }) => boolean;

/**
 * Could a customer of this care judge in that quarter without anyone knowing who she is: were there keys of the collector,
 * and a group large enough to hide in? As a member or job of the organisation.
 */
export const judgeableIn = async (
  tx: Tx,
  organisation: string,
  quarters: readonly Quarter[],
): Promise<Judgeable> => {
  if (quarters.length === 0) return () => false;
  const groups = await tx
    .selectFrom('verdict_bucket')
    .innerJoin('verdict_quarter', (on) =>
      on
        .onRef('verdict_quarter.organisation_id', '=', 'verdict_bucket.organisation_id')
        .onRef('verdict_quarter.quarter', '=', 'verdict_bucket.quarter'),
    )
    .select(['verdict_bucket.quarter', 'bucket', 'expected'])
    .where('verdict_bucket.organisation_id', '=', organisation)
    .where('verdict_bucket.quarter', 'in', [...quarters])
    .where('verdict_quarter.state', '<>', 'planned')
    .execute();
  const places = await tx
    .selectFrom('verdict_place')
    .select(['quarter', 'place', 'bucket'])
    .where('organisation_id', '=', organisation)
    .where('quarter', 'in', [...quarters])
    .execute();
  const large = new Map(groups.map((one) => [`${one.quarter}/${one.bucket}`, one.expected >= FEWEST]));
  const bucketAt = new Map(places.map((one) => [`${one.quarter}/${one.place}`, one.bucket]));
  return (quarter, care) =>
    large.get(`${quarter}/${bucketAt.get(`${quarter}/${placeOf(care)}`) ?? ALL}`) ?? false;
};
