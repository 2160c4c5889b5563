import type { Quarter } from '../../protocol/index.ts';
import type { CollectorParts } from '../parts.ts';
import { appendPublicLine } from '../public-log/append-line.ts';
import { lockState, readBucketCounts, setState } from './quarters.sql.ts';
import { dropBlobs } from './redemptions.sql.ts';

const PART = 5_000;

/**
 * After opening: the collector's share and the secret of the signing keys leave the key folder, then the sealed answers
 * leave the database; only then 'destroyed' is said. Stopped anywhere, it goes on where it was.
 * @returns false when there was nothing to destroy (yet)
 */
export const destroyQuarter = async (
  { door, keys }: Pick<CollectorParts, 'door' | 'keys'>,
  organisation: string,
  quarter: Quarter,
): Promise<boolean> => {
  const place = { organisation, quarter };
  const { state, buckets } = await door.transaction(organisation, async (tx) => ({
    state: await lockState(tx, place),
    buckets: await readBucketCounts(tx, place),
  }));
  if (state !== 'opened') return false;
  keys.forget(organisation, quarter);
  for (const { bucket } of buckets) {
    let after: Buffer | undefined;
    do {
      after = await door.transaction(organisation, (tx) => dropBlobs(tx, place, bucket, after, PART));
    } while (after);
  }
  return door.transaction(organisation, async (tx) => {
    if ((await lockState(tx, place)) !== 'opened') return false;
    await appendPublicLine(tx, organisation, { kind: 'destroyed', quarter });
    await setState(tx, place, 'destroyed');
    return true;
  });
};
