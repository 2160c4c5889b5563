import type { Tx } from '../../platform/database/door.ts';
import type { Tables } from '../../platform/database/tables.generated.ts';
import type { Quarter, ShareHolder } from '../protocol/index.ts';
import { type BucketCounts, type BucketNamed, HOLDERS, type VerdictQuarter } from './verdict.ts';

const toQuarter = (row: Tables['verdict_quarter']): VerdictQuarter => ({
  organisation: row.organisation_id,
  quarter: row.quarter as Quarter,
  state: row.state as VerdictQuarter['state'],
  head: row.head,
  keys: row.keys,
  waiting: HOLDERS.filter((one) => row.waiting.includes(one)),
  witnessed: row.witnessed,
});

/** The latest first. */
export const quartersOf = async (tx: Tx, organisation: string): Promise<VerdictQuarter[]> => {
  const rows = await tx
    .selectFrom('verdict_quarter')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .orderBy('quarter', 'desc')
    .execute();
  return rows.map(toQuarter);
};

export const findQuarter = async (
  tx: Tx,
  organisation: string,
  quarter: string,
): Promise<VerdictQuarter | undefined> => {
  const row = await tx
    .selectFrom('verdict_quarter')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('quarter', '=', quarter)
    .executeTakeFirst();
  return row && toQuarter(row);
};

/** @returns false when it was there already: whoever planned it first decides */
export const insertQuarter = async (tx: Tx, organisation: string, quarter: Quarter): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('verdict_quarter')
    .values({ organisation_id: organisation, quarter, state: 'planned', waiting: [...HOLDERS] })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
};

type Change = Partial<{
  state: VerdictQuarter['state'];
  head: string;
  keys: number;
  waiting: readonly ShareHolder[];
  witnessed: string;
  witnessed_by: string;
}>;

export const changeQuarter = (
  tx: Tx,
  organisation: string,
  quarter: string,
  { waiting, ...change }: Change,
): Promise<unknown> =>
  tx
    .updateTable('verdict_quarter')
    .set({ ...change, ...(waiting ? { waiting: [...waiting] } : {}) })
    .where('organisation_id', '=', organisation)
    .where('quarter', '=', quarter)
    .execute();

export type BucketRow = BucketNamed & BucketCounts;

/** In the order of their keys: largest first, the organisation's own last. */
export const bucketsOf = async (tx: Tx, organisation: string, quarter: string): Promise<BucketRow[]> => {
  const rows = await tx
    .selectFrom('verdict_bucket')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('quarter', '=', quarter)
    .orderBy('service', (one) => one.asc().nullsLast())
    .orderBy('expected', 'desc')
    .orderBy('bucket')
    .execute();
  return rows.map((row) => ({
    bucket: row.bucket,
    label: row.label,
    service: row.service,
    serviceLabel: row.service_label,
    team: row.team_id,
    teamLabel: row.team_label,
    expected: row.expected,
    deliveries: row.deliveries,
    rights: row.rights,
    cards: row.cards,
    twice: row.twice,
  }));
};

export const insertBuckets = (
  tx: Tx,
  organisation: string,
  quarter: Quarter,
  buckets: readonly BucketNamed[],
): Promise<unknown> =>
  tx
    .insertInto('verdict_bucket')
    .values(
      buckets.map((one) => ({
        organisation_id: organisation,
        quarter,
        bucket: one.bucket,
        label: one.label,
        service: one.service,
        service_label: one.serviceLabel,
        team_id: one.team,
        team_label: one.teamLabel,
        expected: one.expected,
        deliveries: 0,
        rights: 0,
        cards: 0,
        twice: 0,
      })),
    )
    .execute();

export const setCounts = (
  tx: Tx,
  organisation: string,
  quarter: string,
  bucket: string,
  counts: Partial<BucketCounts>,
): Promise<unknown> =>
  tx
    .updateTable('verdict_bucket')
    .set(counts)
    .where('organisation_id', '=', organisation)
    .where('quarter', '=', quarter)
    .where('bucket', '=', bucket)
    .execute();

/** One more card of this group; counted in the database, so that two at once are two. */
export const countCard = (
  tx: Tx,
  organisation: string,
  quarter: string,
  bucket: string,
  twice: boolean,
): Promise<unknown> =>
  tx
    .updateTable('verdict_bucket')
    .set((eb) => ({ cards: eb('cards', '+', 1), twice: eb('twice', '+', twice ? 1 : 0) }))
    .where('organisation_id', '=', organisation)
    .where('quarter', '=', quarter)
    .where('bucket', '=', bucket)
    .execute();

/** Which group the care of each place is judged in, as far as it is known. */
export const placesOf = async (
  tx: Tx,
  organisation: string,
  quarter: string,
): Promise<Map<string, string>> => {
  const rows = await tx
    .selectFrom('verdict_place')
    .select(['place', 'bucket'])
    .where('organisation_id', '=', organisation)
    .where('quarter', '=', quarter)
    .execute();
  return new Map(rows.map(({ place, bucket }) => [place, bucket]));
};

export const insertPlaces = async (
  tx: Tx,
  organisation: string,
  quarter: Quarter,
  places: ReadonlyMap<string, string>,
): Promise<void> => {
  if (places.size === 0) return;
  await tx
    .insertInto('verdict_place')
    .values([...places].map(([place, bucket]) => ({ organisation_id: organisation, quarter, place, bucket })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};
