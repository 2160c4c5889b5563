import type { Tx } from '../../platform/database/door.ts';

export type Attester = { publicKey: string; sealed: string; registered: boolean; trouble: string | null };

export const findAttester = async (tx: Tx, organisation: string): Promise<Attester | undefined> => {
  const row = await tx
    .selectFrom('verdict_attester')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .executeTakeFirst();
  return (
    row && {
      publicKey: row.public_key,
      sealed: row.sealed,
      registered: row.registered,
      trouble: row.trouble,
    }
  );
};

/** The first key is the key: one that is there stays. */
export const insertAttester = (
  tx: Tx,
  organisation: string,
  { publicKey, sealed }: Pick<Attester, 'publicKey' | 'sealed'>,
): Promise<unknown> =>
  tx
    .insertInto('verdict_attester')
    .values({
      organisation_id: organisation,
      public_key: publicKey,
      sealed,
      registered: false,
      trouble: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();

export const changeAttester = (
  tx: Tx,
  organisation: string,
  change: Partial<Pick<Attester, 'registered' | 'trouble'>>,
): Promise<unknown> =>
  tx.updateTable('verdict_attester').set(change).where('organisation_id', '=', organisation).execute();
