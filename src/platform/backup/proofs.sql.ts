import { newId } from '../crypto/secrets.ts';
import type { Tx } from '../database/door.ts';

/** One time that a backup was made and restored elsewhere, to see whether that can be done. */
export type Proof = {
  at: Date;
  file: string;
  bytes: number;
  seconds: number;
  rows: number;
  ok: boolean;
  /** a sentence for the operator; null when all was well */
  problem: string | null;
};
export type BackupState = { last: Proof | undefined; lastGood: Proof | undefined };

/** Actor: a job. */
export const recordProof = (tx: Tx, { rows, ...proof }: Proof): Promise<unknown> =>
  tx
    .insertInto('backup_proof')
    .values({ id: newId(), ...proof, seconds: Math.round(proof.seconds), row_count: rows })
    .execute();

const COLUMNS = ['at', 'file', 'bytes', 'seconds', 'row_count as rows', 'ok', 'problem'] as const;

/** For the operator's page, the figures and the doctor. Actor: an operator or a job. */
export const backupState = async (tx: Tx): Promise<BackupState> => {
  const newest = tx.selectFrom('backup_proof').select(COLUMNS).orderBy('at', 'desc').limit(1);
  const last = await newest.executeTakeFirst();
  const lastGood = last?.ok ? last : await newest.where('ok', '=', true).executeTakeFirst();
  return { last, lastGood };
};
