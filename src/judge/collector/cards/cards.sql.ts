import { sql } from 'kysely';
import type { Quarter } from '../../protocol/index.ts';
import type { CollectorTx } from '../database/collector-door.ts';
import type { Place } from '../opening/redemptions.sql.ts';

const AT_ONCE = 5_000;

export const insertCards = async (
  tx: CollectorTx,
  { organisation, quarter }: Place,
  bucket: string,
  hashes: readonly Buffer[],
): Promise<void> => {
  for (let from = 0; from < hashes.length; from += AT_ONCE)
    await tx
      .insertInto('card')
      .values(
        hashes
          .slice(from, from + AT_ONCE)
          .map((code_hash) => ({ organisation_id: organisation, quarter, bucket, code_hash })),
      )
      .execute();
};

/** The hashes of all codes of a group, in their own order. */
export const readCards = async (
  tx: CollectorTx,
  { organisation, quarter }: Place,
  bucket: string,
): Promise<Buffer[]> => {
  const rows = await tx
    .selectFrom('card')
    .select('code_hash')
    .where('organisation_id', '=', organisation)
    .where('quarter', '=', quarter)
    .where('bucket', '=', bucket)
    .orderBy('code_hash')
    .execute();
  return rows.map(({ code_hash }) => code_hash);
};

export type CardPlace = { organisation: string; quarter: Quarter; bucket: string };
/** Where a card belongs, of whatever organisation: somebody typed a code, and knows nothing else. */
export const findCard = async (tx: CollectorTx, codeHash: Buffer): Promise<CardPlace | undefined> => {
  const { rows } = await sql<CardPlace>`
    select organisation_id as organisation, quarter, bucket from card
    where code_hash = ${codeHash} and organisation_id in (select organisation_id from attestor)`.execute(tx);
  return rows[0];
};

export const isCardUsed = async (
  tx: CollectorTx,
  { organisation, quarter, bucket }: CardPlace,
  codeHash: Buffer,
): Promise<boolean> => {
  const row = await tx
    .selectFrom('redemption')
    .select('version')
    .where('organisation_id', '=', organisation)
    .where('quarter', '=', quarter)
    .where('bucket', '=', bucket)
    .where('token', '=', codeHash)
    .executeTakeFirst();
  return row !== undefined;
};
