import { sql } from 'kysely';
import type { CollectorTx } from '../database/collector-door.ts';

export type Attestor = { organisation: string; name: string; key: string };

export const readAttestor = async (tx: CollectorTx, organisation: string): Promise<Attestor | undefined> => {
  const { rows } = await sql<Attestor>`
    select organisation_id as organisation, name, public_key as key from attestor
    where organisation_id = ${organisation}`.execute(tx);
  return rows[0];
};

/** Its first key; a key that is there already stays. */
export const insertAttestor = async (
  tx: CollectorTx,
  { organisation, name, key }: Attestor,
): Promise<void> => {
  await tx
    .insertInto('attestor')
    .values({ organisation_id: organisation, name, public_key: key })
    .onConflict((conflict) => conflict.column('organisation_id').doNothing())
    .execute();
};

export const changeAttestor = async (
  tx: CollectorTx,
  { organisation, name, key }: Attestor,
): Promise<void> => {
  await tx
    .updateTable('attestor')
    .set({ name, public_key: key })
    .where('organisation_id', '=', organisation)
    .execute();
};
