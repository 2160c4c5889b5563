import { closesOn, type PublicEntry, type Quarter } from '../../protocol/index.ts';
import type { CollectorTx } from '../database/collector-door.ts';
import type { CollectorParts } from '../parts.ts';
import { appendPublicLine } from '../public-log/append-line.ts';
import { commitmentLine, sumOfLines } from './commitments.ts';
import { forgetSigningKeys, lockState, readBucketCounts, setState } from './quarters.sql.ts';
import { type Place, readCommitted } from './redemptions.sql.ts';

const PART = 10_000;

export type Closed =
  | { kind: 'closed'; redeemed: number }
  | { kind: 'already' }
  | { kind: 'refused'; reason: 'no-such-quarter' | 'too-early' };

/**
 * Nothing is taken in any more, and what came in is pledged in public before anybody can open it: how many rights were
 * issued and used, and one hash over all of it, per verdict group. One transaction: repeated, it is there once.
 */
export const closeQuarter = async (
  { door, today }: Pick<CollectorParts, 'door' | 'today'>,
  organisation: string,
  quarter: Quarter,
): Promise<Closed> => {
  if (today() < closesOn(quarter)) return { kind: 'refused', reason: 'too-early' };
  const place = { organisation, quarter };
  return door.transaction(organisation, async (tx): Promise<Closed> => {
    const state = await lockState(tx, place);
    if (!state) return { kind: 'refused', reason: 'no-such-quarter' };
    if (state !== 'running') return { kind: 'already' };
    let redeemed = 0;
    for (const counts of await readBucketCounts(tx, place)) {
      const came = await sumOfBucket(tx, place, counts.bucket);
      redeemed += came.redeemed;
      const entry: PublicEntry = {
        kind: 'closed',
        quarter,
        bucket: counts.bucket,
        issued: counts.issued,
        reissued: counts.reissued,
        cards: counts.cards_given,
        ...came,
      };
      await appendPublicLine(tx, organisation, entry);
    }
    await forgetSigningKeys(tx, place);
    await setState(tx, place, 'closed');
    return { kind: 'closed', redeemed };
  });
};

const sumOfBucket = async (
  tx: CollectorTx,
  place: Place,
  bucket: string,
): Promise<{ redeemed: number; hash: string }> => {
  const sum = sumOfLines();
  let [redeemed, after] = [0, undefined as Buffer | undefined];
  for (;;) {
    const rows = await readCommitted(tx, place, bucket, after, PART);
    for (const { token, version, commitment } of rows) sum.add(commitmentLine(token, version, commitment));
    redeemed += rows.length;
    after = rows.at(-1)?.token;
    if (rows.length < PART) return { redeemed, hash: sum.end() };
  }
};
