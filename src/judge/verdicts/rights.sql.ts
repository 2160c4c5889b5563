import { newId } from '../../platform/crypto/secrets.ts';
import type { Tx } from '../../platform/database/door.ts';
import type { Tables } from '../../platform/database/tables.generated.ts';
import type { Quarter } from '../protocol/index.ts';
import type { Right, RightState } from './verdict.ts';

const toRight = (row: Tables['verdict_right']): Right => ({
  organisation: row.organisation_id,
  id: row.id,
  quarter: row.quarter as Quarter,
  bucket: row.bucket,
  label: row.label,
  person: row.person_id,
  state: row.state as RightState,
  secret: row.secret,
  blinded: row.blinded,
});

export type NewRight = Pick<Right, 'organisation' | 'quarter' | 'bucket' | 'label' | 'person' | 'secret'>;

// A statement has room for 65,535 values.
const AT_ONCE = 5000;

/** Those that are there already stay as they are. Colleagues may make rights, and read none: so without a target. */
export const insertRights = async (tx: Tx, rights: readonly NewRight[]): Promise<number> => {
  if (rights.length === 0) return 0;
  if (rights.length > AT_ONCE)
    return (
      (await insertRights(tx, rights.slice(0, AT_ONCE))) + (await insertRights(tx, rights.slice(AT_ONCE)))
    );
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('verdict_right')
    .values(
      rights.map(({ organisation, quarter, bucket, label, person, secret }) => ({
        organisation_id: organisation,
        id: newId(),
        quarter,
        bucket,
        label,
        person_id: person,
        state: 'waiting',
        secret,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(numInsertedOrUpdatedRows ?? 0n);
};

/** Of one organisation and quarter, as a job. */
export const rightsIn = async (tx: Tx, organisation: string, quarter: string): Promise<Right[]> => {
  const rows = await tx
    .selectFrom('verdict_right')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('quarter', '=', quarter)
    .execute();
  return rows.map(toRight);
};

/** Her own, of these quarters; in an order that says nothing. */
export const rightsOf = async (tx: Tx, person: string, quarters: readonly string[]): Promise<Right[]> => {
  const rows = await tx
    .selectFrom('verdict_right')
    .selectAll()
    .where('person_id', '=', person)
    .where('quarter', 'in', quarters)
    .orderBy('quarter', 'desc')
    .orderBy('label')
    .orderBy('id')
    .execute();
  return rows.map(toRight);
};

/** Her own right, held until the end of the transaction. */
export const lockOwnRight = async (tx: Tx, person: string, id: string): Promise<Right | undefined> => {
  const row = await tx
    .selectFrom('verdict_right')
    .selectAll()
    .where('person_id', '=', person)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row && toRight(row);
};

/** The same, as a job of the organisation. */
export const lockRight = async (tx: Tx, organisation: string, id: string): Promise<Right | undefined> => {
  const row = await tx
    .selectFrom('verdict_right')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row && toRight(row);
};

export const setRight = (
  tx: Tx,
  { organisation, person, id }: Pick<Right, 'organisation' | 'person' | 'id'>,
  state: RightState,
  blinded: string | null,
): Promise<unknown> =>
  tx
    .updateTable('verdict_right')
    .set({ state, blinded })
    .where('organisation_id', '=', organisation)
    .where('person_id', '=', person)
    .where('id', '=', id)
    .execute();

/** Of one person, with the wishes for cards and the lots that hang under them. */
export const dropRights = async (
  tx: Tx,
  organisation: string,
  person: string,
  quarter: string,
): Promise<void> => {
  for (const table of ['verdict_sampled', 'verdict_card', 'verdict_right'] as const)
    await tx
      .deleteFrom(table)
      .where('organisation_id', '=', organisation)
      .where('person_id', '=', person)
      .where('quarter', '=', quarter)
      .execute();
};
