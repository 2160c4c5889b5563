import { CompiledQuery, sql } from 'kysely';
import type { Quarter } from '../../protocol/index.ts';
import type { CollectorTx } from '../database/collector-door.ts';
import { rowsOf } from '../database/rows.ts';

/** A verdict that came in, sealed; of a card nothing is signed. */
export type NewRedemption = {
  bucket: string;
  token: Buffer;
  route: 'device' | 'card';
  prepared: Buffer | null;
  signature: Buffer | null;
  version: number;
  blob: Buffer;
  commitment: Buffer;
  deviceSignature: Buffer | null;
};

const INTO = `insert into redemption
  (organisation_id, quarter, bucket, token, route, prepared, signature, version, blob, commitment, device_signature) values `;
const LAST_COUNTS = ` on conflict (organisation_id, quarter, bucket, token) do update
  set version = excluded.version, blob = excluded.blob, commitment = excluded.commitment, device_signature = excluded.device_signature
  where redemption.version < excluded.version`;

/** Keeps each, unless as late a version is there. No token twice in one call. */
export const keepRedemptions = async (
  tx: CollectorTx,
  organisation: string,
  quarter: Quarter,
  all: readonly NewRedemption[],
): Promise<void> => {
  const values = all.flatMap((one) => [
    one.bucket,
    one.token,
    one.route,
    one.prepared,
    one.signature,
    one.version,
    one.blob,
    one.commitment,
    one.deviceSignature,
  ]);
  const text = INTO + rowsOf(all.length, 9) + LAST_COUNTS;
  await tx.executeQuery(CompiledQuery.raw(text, [organisation, quarter, ...values]));
};

export type KeptVersion = { bucket: string; token: Buffer; version: number; commitment: Buffer };
export const readVersions = async (
  tx: CollectorTx,
  organisation: string,
  quarter: Quarter,
  tokens: readonly Buffer[],
): Promise<KeptVersion[]> => {
  const { rows } = await sql<KeptVersion>`
    select bucket, token, version, commitment from redemption
    where organisation_id = ${organisation} and quarter = ${quarter} and token = any(${tokens as Buffer[]}::bytea[])`.execute(
    tx,
  );
  return rows;
};
