import type { Quarter, QuarterState } from '../../protocol/index.ts';
import type { CollectorTx } from '../database/collector-door.ts';
import type { Place } from './redemptions.sql.ts';

/** Nobody takes in, closes or opens until this transaction is over. @returns undefined when there is no such quarter */
export const lockState = async (
  tx: CollectorTx,
  { organisation, quarter }: Place,
): Promise<QuarterState | undefined> => {
  const row = await tx
    .selectFrom('quarter_state')
    .select('state')
    .where('organisation_id', '=', organisation)
    .where('quarter', '=', quarter)
    .forUpdate()
    .executeTakeFirst();
  return row?.state as QuarterState | undefined;
};

export const setState = async (
  tx: CollectorTx,
  { organisation, quarter }: Place,
  state: QuarterState,
): Promise<void> => {
  await tx
    .updateTable('quarter_state')
    .set({ state })
    .where('organisation_id', '=', organisation)
    .where('quarter', '=', quarter)
    .execute();
};

export type QuarterRow = { quarter: Quarter; name: string; state: QuarterState; people: string };
/** Every quarter of an organisation, oldest first. */
export const readQuarters = (tx: CollectorTx, organisation: string): Promise<QuarterRow[]> =>
  tx
    .selectFrom('quarter_state')
    .innerJoin('key_list', (join) =>
      join
        .onRef('key_list.organisation_id', '=', 'quarter_state.organisation_id')
        .onRef('key_list.quarter', '=', 'quarter_state.quarter'),
    )
    .select(['quarter_state.quarter', 'key_list.name', 'quarter_state.state', 'quarter_state.people'])
    .where('quarter_state.organisation_id', '=', organisation)
    .orderBy('quarter_state.quarter')
    .execute() as Promise<QuarterRow[]>;

/** Everybody who attests; read in the name of no one. */
export const readAttestors = (tx: CollectorTx): Promise<{ organisation: string; name: string }[]> =>
  tx
    .selectFrom('attestor')
    .select(['organisation_id as organisation', 'name'])
    .where('organisation_id', 'is not', null)
    .orderBy('name')
    .execute();

export type BucketRow = {
  bucket: string;
  label: string;
  service: string | null;
  service_label: string | null;
  team: string | null;
  team_label: string | null;
  deliveries: number;
  rights: number;
  issued: number;
  reissued: number;
  cards_given: number;
};
export const readBucketCounts = (tx: CollectorTx, { organisation, quarter }: Place): Promise<BucketRow[]> =>
  tx
    .selectFrom('bucket')
    .innerJoin('bucket_count', (join) =>
      join
        .onRef('bucket_count.organisation_id', '=', 'bucket.organisation_id')
        .onRef('bucket_count.quarter', '=', 'bucket.quarter')
        .onRef('bucket_count.bucket', '=', 'bucket.bucket'),
    )
    .select([
      'bucket.bucket',
      'bucket.label',
      'bucket.service',
      'bucket.service_label',
      'bucket.team',
      'bucket.team_label',
      'bucket_count.deliveries',
      'bucket_count.rights',
      'bucket_count.issued',
      'bucket_count.reissued',
      'bucket_count.cards_given',
    ])
    .where('bucket.organisation_id', '=', organisation)
    .where('bucket.quarter', '=', quarter)
    .orderBy('bucket.bucket')
    .execute();

/** The signing keys are no longer there to sign with, sealed or not. */
export const forgetSigningKeys = async (tx: CollectorTx, { organisation, quarter }: Place): Promise<void> => {
  await tx
    .updateTable('bucket')
    .set({ sealed_key: '' })
    .where('organisation_id', '=', organisation)
    .where('quarter', '=', quarter)
    .execute();
};
