import type { Quarter, Route } from '../../protocol/index.ts';
import type { CollectorTx } from '../database/collector-door.ts';

/** A quarter of one organisation. */
export type Place = { organisation: string; quarter: Quarter };

const NOTHING = Buffer.alloc(0);

export type CommittedRow = {
  token: Buffer;
  route: Route;
  version: number;
  commitment: Buffer;
  prepared: Buffer | null;
  signature: Buffer | null;
  device_signature: Buffer | null;
};

/** In the order of the tokens, which are chance: never in that of their coming. `after`: the last token of the part before. */
export const readCommitted = (
  tx: CollectorTx,
  { organisation, quarter }: Place,
  bucket: string,
  after: Buffer | undefined,
  limit: number,
): Promise<CommittedRow[]> =>
  tx
    .selectFrom('redemption')
    .select(['token', 'route', 'version', 'commitment', 'prepared', 'signature', 'device_signature'])
    .where('organisation_id', '=', organisation)
    .where('quarter', '=', quarter)
    .where('bucket', '=', bucket)
    .where('token', '>', after ?? NOTHING)
    .orderBy('token')
    .limit(limit)
    .execute() as Promise<CommittedRow[]>;

export type SealedRow = { token: Buffer; prepared: Buffer | null; blob: Buffer | null };
export const readSealed = (
  tx: CollectorTx,
  { organisation, quarter }: Place,
  bucket: string,
  after: Buffer | undefined,
  limit: number,
): Promise<SealedRow[]> =>
  tx
    .selectFrom('redemption')
    .select(['token', 'prepared', 'blob'])
    .where('organisation_id', '=', organisation)
    .where('quarter', '=', quarter)
    .where('bucket', '=', bucket)
    .where('token', '>', after ?? NOTHING)
    .orderBy('token')
    .limit(limit)
    .execute() as Promise<SealedRow[]>;

export const countRedemptions = async (
  tx: CollectorTx,
  { organisation, quarter }: Place,
): Promise<Map<string, number>> => {
  const rows = await tx
    .selectFrom('redemption')
    .select(({ fn }) => ['bucket', fn.countAll<number>().as('count')])
    .where('organisation_id', '=', organisation)
    .where('quarter', '=', quarter)
    .groupBy('bucket')
    .execute();
  return new Map(rows.map(({ bucket, count }) => [bucket, Number(count)]));
};

/** Some sealed answers are gone; the commitment stays. @returns the last token; undefined when none is left */
export const dropBlobs = async (
  tx: CollectorTx,
  { organisation, quarter }: Place,
  bucket: string,
  after: Buffer | undefined,
  limit: number,
): Promise<Buffer | undefined> => {
  const rows = await tx
    .selectFrom('redemption')
    .select('token')
    .where('organisation_id', '=', organisation)
    .where('quarter', '=', quarter)
    .where('bucket', '=', bucket)
    .where('token', '>', after ?? NOTHING)
    .orderBy('token')
    .limit(limit)
    .execute();
  const last = rows.at(-1)?.token;
  if (!last) return undefined;
  await tx
    .updateTable('redemption')
    .set({ blob: null })
    .where('organisation_id', '=', organisation)
    .where('quarter', '=', quarter)
    .where('bucket', '=', bucket)
    .where('token', '>', after ?? NOTHING)
    .where('token', '<=', last)
    .where('blob', 'is not', null)
    .execute();
  return last;
};
