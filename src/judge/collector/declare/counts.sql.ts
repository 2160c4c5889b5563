import { sql } from 'kysely';
import type { BucketCount, Quarter } from '../../protocol/index.ts';
import type { CollectorTx } from '../database/collector-door.ts';
import type { Declared } from './declare.rules.ts';

/** By bucket; held until the end of the transaction. Empty: that quarter has no list. */
export const holdDeclared = async (
  tx: CollectorTx,
  organisation: string,
  quarter: Quarter,
): Promise<Map<string, Declared>> => {
  const { rows } = await sql<Declared & { bucket: string }>`
    select bucket, deliveries, rights, issued, cards_given as "cardsGiven" from bucket_count
    where organisation_id = ${organisation} and quarter = ${quarter} order by bucket for update`.execute(tx);
  return new Map(rows.map(({ bucket, ...declared }) => [bucket, declared]));
};

export const writeDeclared = async (
  tx: CollectorTx,
  organisation: string,
  quarter: Quarter,
  { bucket, deliveries, rights }: { bucket: string; deliveries: number; rights: number },
): Promise<void> => {
  await tx
    .updateTable('bucket_count')
    .set({ deliveries, rights })
    .where('organisation_id', '=', organisation)
    .where('quarter', '=', quarter)
    .where('bucket', '=', bucket)
    .execute();
};

export const writeCards = async (
  tx: CollectorTx,
  organisation: string,
  quarter: Quarter,
  bucket: string,
  count: number,
): Promise<void> => {
  await tx
    .updateTable('bucket_count')
    .set({ cards_given: count })
    .where('organisation_id', '=', organisation)
    .where('quarter', '=', quarter)
    .where('bucket', '=', bucket)
    .execute();
};

export const writePeople = async (
  tx: CollectorTx,
  organisation: string,
  quarter: Quarter,
  people: Readonly<Record<string, number>>,
): Promise<void> => {
  await tx
    .updateTable('quarter_state')
    .set({ people: JSON.stringify(people) })
    .where('organisation_id', '=', organisation)
    .where('quarter', '=', quarter)
    .execute();
};

export type QuarterFigures = { state: string; head: string; buckets: BucketCount[] };
export const readFigures = async (
  tx: CollectorTx,
  organisation: string,
  quarter: Quarter,
): Promise<QuarterFigures | undefined> => {
  const { rows } = await sql<{ state: string; head: string }>`
    select s.state, k.head from quarter_state s
    join key_list k on k.organisation_id = s.organisation_id and k.quarter = s.quarter
    where s.organisation_id = ${organisation} and s.quarter = ${quarter}`.execute(tx);
  const counts = await sql<BucketCount>`
    select bucket, deliveries, rights, issued, reissued, cards_given as "cardsGiven" from bucket_count
    where organisation_id = ${organisation} and quarter = ${quarter} order by bucket`.execute(tx);
  return rows[0] && { ...rows[0], buckets: counts.rows };
};
