import type { Tx } from '../../platform/database/door.ts';
import type { Quarter } from '../protocol/index.ts';
import type { Heard, Seal } from './self-image.ts';

export type At = { organisation: string; quarter: Quarter; service: string };
const keyOf = ({ organisation, quarter, service }: At) => ({
  organisation_id: organisation,
  quarter,
  service,
});

export type SealRow = Seal & { organisation: string; body: string | null };

/** Fingerprints of one organisation with what was opened of them, latest quarter first. Everyone may. */
export const sealsOf = async (tx: Tx, organisation: string, quarter?: Quarter): Promise<SealRow[]> => {
  let query = tx
    .selectFrom('self_image_seal as s')
    .leftJoin('self_image_opened as o', (on) =>
      on
        .onRef('o.organisation_id', '=', 's.organisation_id')
        .onRef('o.quarter', '=', 's.quarter')
        .onRef('o.service', '=', 's.service'),
    )
    .leftJoin('self_image_heard as h', (on) =>
      on
        .onRef('h.organisation_id', '=', 's.organisation_id')
        .onRef('h.quarter', '=', 's.quarter')
        .onRef('h.service', '=', 's.service'),
    )
    .select(['s.quarter', 's.service', 's.label', 's.hash', 's.sealed_on', 'h.outcome', 'o.body'])
    .where('s.organisation_id', '=', organisation);
  if (quarter) query = query.where('s.quarter', '=', quarter);
  const rows = await query.orderBy('s.quarter', 'desc').orderBy('s.label').orderBy('s.service').execute();
  return rows.map((row) => ({
    organisation,
    quarter: row.quarter as Quarter,
    service: row.service,
    label: row.label,
    hash: row.hash,
    sealedOn: row.sealed_on,
    heard: (row.outcome ?? 'waiting') as Heard,
    body: row.body,
  }));
};

/** @returns false when it was sealed before: that one stays */
export const insertSeal = async (
  tx: Tx,
  at: At,
  { label, hash, sealedOn }: Pick<Seal, 'label' | 'hash' | 'sealedOn'>,
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('self_image_seal')
    .values({ ...keyOf(at), label, hash, sealed_on: sealedOn })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
};

export const insertSecret = (tx: Tx, at: At, sealed: string): Promise<unknown> =>
  tx
    .insertInto('self_image_secret')
    .values({ ...keyOf(at), sealed })
    .execute();

export const findSecret = async (
  tx: Tx,
  { organisation, quarter, service }: At,
): Promise<string | undefined> =>
  (
    await tx
      .selectFrom('self_image_secret')
      .select('sealed')
      .where('organisation_id', '=', organisation)
      .where('quarter', '=', quarter)
      .where('service', '=', service)
      .executeTakeFirst()
  )?.sealed;

export type Secret = At & { sealed: string };
/** What was sealed and is not opened yet. */
export const secretsToOpen = async (tx: Tx, organisation: string): Promise<Secret[]> => {
  const rows = await tx
    .selectFrom('self_image_secret as s')
    .leftJoin('self_image_opened as o', (on) =>
      on
        .onRef('o.organisation_id', '=', 's.organisation_id')
        .onRef('o.quarter', '=', 's.quarter')
        .onRef('o.service', '=', 's.service'),
    )
    .select(['s.quarter', 's.service', 's.sealed'])
    .where('s.organisation_id', '=', organisation)
    .where('o.quarter', 'is', null)
    .execute();
  return rows.map(({ quarter, service, sealed }) => ({
    organisation,
    quarter: quarter as Quarter,
    service,
    sealed,
  }));
};

export const insertOpened = (tx: Tx, at: At, body: string): Promise<unknown> =>
  tx
    .insertInto('self_image_opened')
    .values({ ...keyOf(at), body })
    .onConflict((conflict) => conflict.doNothing())
    .execute();

export const insertHeard = (tx: Tx, at: At, outcome: Exclude<Heard, 'waiting'>): Promise<unknown> =>
  tx
    .insertInto('self_image_heard')
    .values({ ...keyOf(at), outcome })
    .onConflict((conflict) => conflict.doNothing())
    .execute();

export const draftsOf = async (
  tx: Tx,
  organisation: string,
  quarter: Quarter,
): Promise<Map<string, string>> => {
  const rows = await tx
    .selectFrom('self_image_draft')
    .select(['service', 'body'])
    .where('organisation_id', '=', organisation)
    .where('quarter', '=', quarter)
    .execute();
  return new Map(rows.map(({ service, body }) => [service, body]));
};

/** Which predictions were begun: 'quarter service'. */
export const allDrafts = async (tx: Tx, organisation: string): Promise<Set<string>> => {
  const rows = await tx
    .selectFrom('self_image_draft')
    .select(['quarter', 'service'])
    .where('organisation_id', '=', organisation)
    .execute();
  return new Set(rows.map(({ quarter, service }) => `${quarter} ${service}`));
};

export const putDraft = (tx: Tx, at: At, body: string): Promise<unknown> =>
  tx
    .insertInto('self_image_draft')
    .values({ ...keyOf(at), body })
    .onConflict((on) => on.columns(['organisation_id', 'quarter', 'service']).doUpdateSet({ body }))
    .execute();

export const endDraft = (tx: Tx, { organisation, quarter, service }: At): Promise<unknown> =>
  tx
    .deleteFrom('self_image_draft')
    .where('organisation_id', '=', organisation)
    .where('quarter', '=', quarter)
    .where('service', '=', service)
    .execute();
