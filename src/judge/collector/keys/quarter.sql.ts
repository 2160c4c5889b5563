import {
  type BucketWish,
  canonical,
  type KeyLine,
  type KeyList,
  type Quarter,
} from '../../protocol/index.ts';
import type { CollectorTx } from '../database/collector-door.ts';

export type KeptList = KeyList & { organisation: string; quarter: Quarter; name: string };
export type NewBucket = BucketWish & { spki: string; sealedKey: string };

/** @returns false when the quarter has its list already: then nothing is written. */
export const insertKeyList = async (
  tx: CollectorTx,
  { organisation, quarter, name, lines, head }: KeptList,
  buckets: readonly NewBucket[],
): Promise<boolean> => {
  const owner = { organisation_id: organisation, quarter };
  const text = lines.map(canonical).join('\n');
  const inserted = await tx
    .insertInto('key_list')
    .values({ ...owner, name, lines: text, head })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'quarter']).doNothing())
    .returning('head')
    .execute();
  if (inserted.length === 0) return false;
  await tx
    .insertInto('quarter_state')
    .values({ ...owner, state: 'running', people: '{}' })
    .execute();
  await tx
    .insertInto('bucket')
    .values(
      buckets.map((one) => ({
        ...owner,
        bucket: one.bucket,
        label: one.label,
        service: one.service,
        service_label: one.serviceLabel,
        team: one.team,
        team_label: one.teamLabel,
        expected: one.expected,
        spki: one.spki,
        sealed_key: one.sealedKey,
      })),
    )
    .execute();
  const none = { deliveries: 0, rights: 0, issued: 0, reissued: 0, cards_given: 0 };
  await tx
    .insertInto('bucket_count')
    .values(buckets.map(({ bucket }) => ({ ...owner, bucket, ...none })))
    .execute();
  return true;
};

export const readKeyList = async (
  tx: CollectorTx,
  organisation: string,
  quarter: Quarter,
): Promise<KeyList | undefined> => {
  const row = await tx
    .selectFrom('key_list')
    .select(['lines', 'head'])
    .where('organisation_id', '=', organisation)
    .where('quarter', '=', quarter)
    .executeTakeFirst();
  return row && { lines: row.lines.split('\n').map((line) => JSON.parse(line) as KeyLine), head: row.head };
};

export type KeptBucket = {
  bucket: string;
  label: string;
  expected: number;
  spki: string;
  sealedKey: string;
};
export const readBuckets = (tx: CollectorTx, organisation: string, quarter: Quarter): Promise<KeptBucket[]> =>
  tx
    .selectFrom('bucket')
    .select(['bucket', 'label', 'expected', 'spki', 'sealed_key as sealedKey'])
    .where('organisation_id', '=', organisation)
    .where('quarter', '=', quarter)
    .execute();
