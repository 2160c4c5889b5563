import type { Tx } from '../database/door.ts';
import { type Holder, holderKey } from './holder.rules.ts';

export type Passkey = { id: string; name: string; createdAt: Date; usedAt: Date | null };

/** @param tx as the holder (asHolder), here and below unless said otherwise */
export const passkeysOf = async (tx: Tx, of: Holder): Promise<Passkey[]> => {
  const rows = await tx
    .selectFrom('passkey')
    .select(['id', 'name', 'created_at', 'used_at'])
    .where('holder', '=', holderKey(of))
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ id: row.id, name: row.name, createdAt: row.created_at, usedAt: row.used_at }));
};

export const credentialsOf = (tx: Tx, of: Holder) =>
  tx
    .selectFrom('passkey')
    .select(['credential_id as id', 'transports'])
    .where('holder', '=', holderKey(of))
    .execute();

export const renamePasskey = (tx: Tx, of: Holder, id: string, name: string): Promise<unknown> =>
  tx.updateTable('passkey').set({ name }).where('holder', '=', holderKey(of)).where('id', '=', id).execute();

/** @returns its name, when it was there */
export const removePasskey = async (tx: Tx, of: Holder, id: string): Promise<string | undefined> => {
  const gone = await tx
    .deleteFrom('passkey')
    .where('holder', '=', holderKey(of))
    .where('id', '=', id)
    .returning('name')
    .executeTakeFirst();
  return gone?.name;
};

export const removeAllPasskeys = (tx: Tx, of: Holder): Promise<unknown> =>
  tx.deleteFrom('passkey').where('holder', '=', holderKey(of)).execute();

/** As a visitor who carries the id of the credential. */
export const findPasskey = (tx: Tx, credential: string) =>
  tx.selectFrom('passkey').selectAll().where('credential_id', '=', credential).executeTakeFirst();

/** As a visitor who carries the id of the credential; a counter that another use moved on meanwhile refuses. */
export const markUsed = async (
  tx: Tx,
  credential: string,
  counter: { before: number; after: number },
  now: Date,
): Promise<boolean> => {
  const used = await tx
    .updateTable('passkey')
    .set({ counter: counter.after, used_at: now })
    .where('credential_id', '=', credential)
    .where('counter', '=', counter.before)
    .returning('id')
    .execute();
  return used.length > 0;
};
