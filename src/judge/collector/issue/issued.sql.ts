import { CompiledQuery, sql } from 'kysely';
import type { Quarter } from '../../protocol/index.ts';
import type { CollectorTx } from '../database/collector-door.ts';
import { rowsOf } from '../database/rows.ts';
import type { Counted } from './issue.rules.ts';

/** Is anything taken in yet, or still? Who closes the quarter waits until this transaction is over. */
export const isRunning = async (
  tx: CollectorTx,
  organisation: string,
  quarter: Quarter,
): Promise<boolean> => {
  const { rows } = await sql<{ state: string }>`
    select state from quarter_state where organisation_id = ${organisation} and quarter = ${quarter} for share`.execute(
    tx,
  );
  return rows[0]?.state === 'running';
};

type CountRow = Counted & { bucket: string };
/** The counts of these buckets (undefined: of all), held until the end: whoever issues there too, waits. */
export const holdCounts = async (
  tx: CollectorTx,
  organisation: string,
  quarter: Quarter,
  buckets: readonly string[] | undefined,
): Promise<Map<string, Counted>> => {
  const some = buckets ? sql`and bucket = any(${buckets as string[]})` : sql``;
  const { rows } = await sql<CountRow>`
    select bucket, rights, issued, reissued, cards_given as "cardsGiven" from bucket_count
    where organisation_id = ${organisation} and quarter = ${quarter} ${some} order by bucket for update`.execute(
    tx,
  );
  return new Map(rows.map(({ bucket, ...count }) => [bucket, count]));
};

/** By `bucket|right`: the hash of the blinded bytes, in hex; and which were issued anew. */
type IssuedBefore = { hashes: Map<string, string>; again: Set<string> };
/** What was issued before of these rights. */
export const readIssued = async (
  tx: CollectorTx,
  organisation: string,
  quarter: Quarter,
  buckets: readonly string[],
  rights: readonly string[],
): Promise<IssuedBefore> => {
  const ids = rights.map((right) => Buffer.from(right, 'hex'));
  const { rows } = await sql<{ bucket: string; right: Buffer; hash: Buffer; reissued: boolean | null }>`
    select bucket, right_id as right, blinded_hash as hash, reissued from issued_right
    where organisation_id = ${organisation} and quarter = ${quarter}
      and bucket = any(${buckets as string[]}) and right_id = any(${ids}::bytea[])`.execute(tx);
  const before: IssuedBefore = { hashes: new Map(), again: new Set() };
  for (const { bucket, right, hash, reissued } of rows) {
    const name = `${bucket}|${right.toString('hex')}`;
    before.hashes.set(name, hash.toString('hex'));
    if (reissued) before.again.add(name);
  }
  return before;
};

type IssuedRow = { bucket: string; right: string; hash: string };
const INTO = 'insert into issued_right (organisation_id, quarter, bucket, right_id, blinded_hash) values ';

export const insertIssued = async (
  tx: CollectorTx,
  organisation: string,
  quarter: Quarter,
  issued: readonly IssuedRow[],
): Promise<void> => {
  if (issued.length === 0) return;
  const values = issued.flatMap(({ bucket, right, hash }) => [
    bucket,
    Buffer.from(right, 'hex'),
    Buffer.from(hash, 'hex'),
  ]);
  await tx.executeQuery(
    CompiledQuery.raw(INTO + rowsOf(issued.length, 3), [organisation, quarter, ...values]),
  );
};

export const changeIssued = async (
  tx: CollectorTx,
  organisation: string,
  quarter: Quarter,
  { bucket, right, hash }: IssuedRow,
): Promise<void> => {
  await tx
    .updateTable('issued_right')
    .set({ blinded_hash: Buffer.from(hash, 'hex'), reissued: true })
    .where('organisation_id', '=', organisation)
    .where('quarter', '=', quarter)
    .where('bucket', '=', bucket)
    .where('right_id', '=', Buffer.from(right, 'hex'))
    .execute();
};

export const writeCounts = async (
  tx: CollectorTx,
  organisation: string,
  quarter: Quarter,
  bucket: string,
  { issued, reissued }: Counted,
): Promise<void> => {
  await tx
    .updateTable('bucket_count')
    .set({ issued, reissued })
    .where('organisation_id', '=', organisation)
    .where('quarter', '=', quarter)
    .where('bucket', '=', bucket)
    .execute();
};
