import { inGroups, newPaperCode, plainCode } from '../crypto/secrets.ts';
import type { Tx } from '../database/door.ts';
import { type Holder, holderKey } from './holder.rules.ts';
import { slowHash, slowHashOfNew } from './slow-hash.ts';

export const RECOVERY_CODES = 10;
/** 24^8 with a slow hash: out of reach for who steals the table, and short enough to write down. */
const LENGTH = 8;

const salt = (of: Holder): string => `aanzet recovery ${holderKey(of)}`;

/** 'abcd-efgh' → 'ABCDEFGH'; undefined when it can't be a recovery code. */
export const recoveryOf = (typed: string): string | undefined => {
  const code = plainCode(typed);
  return code.length === LENGTH && /[A-Z]/.test(code) ? code : undefined;
};

/**
 * Makes ten; those from before are over. They are shown now and kept nowhere.
 * @param tx as the holder (asHolder), here and below
 */
export const makeRecoveryCodes = async (tx: Tx, of: Holder, now: Date): Promise<string[]> => {
  const codes = Array.from({ length: RECOVERY_CODES }, () => newPaperCode(LENGTH));
  // One after the other: each takes 16 MB while it lasts.
  const hashes: Buffer[] = [];
  for (const code of codes) hashes.push(await slowHashOfNew(code, salt(of)));
  await endRecoveryCodes(tx, of);
  await tx
    .insertInto('recovery_code')
    .values(
      hashes.map((hash) => ({
        holder: holderKey(of),
        code_hash: hash.toString('hex'),
        person_id: of.kind === 'person' ? of.person : null,
        created_at: now,
        used_at: null,
      })),
    )
    .execute();
  return codes.map(inGroups);
};

export const endRecoveryCodes = (tx: Tx, of: Holder): Promise<unknown> =>
  tx.deleteFrom('recovery_code').where('holder', '=', holderKey(of)).execute();

export const recoveryCodesLeft = async (tx: Tx, of: Holder): Promise<number> => {
  const { left } = await tx
    .selectFrom('recovery_code')
    .select((row) => row.fn.countAll<number>().as('left'))
    .where('holder', '=', holderKey(of))
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(left);
};

/** The hash that a typed code would have; made before the transaction, since it takes long. */
export const recoveryHash = (lane: string, of: Holder, code: string): Promise<string> | 'full' => {
  const hash = slowHash(lane, code, salt(of));
  return hash === 'full' ? hash : hash.then((bytes) => bytes.toString('hex'));
};

/** Each works once; at the same moment too. */
export const useRecoveryCode = async (tx: Tx, of: Holder, hash: string, now: Date): Promise<boolean> => {
  const used = await tx
    .updateTable('recovery_code')
    .set({ used_at: now })
    .where('holder', '=', holderKey(of))
    .where('code_hash', '=', hash)
    .where('used_at', 'is', null)
    .returning('holder')
    .execute();
  return used.length > 0;
};
