import type { Tx } from '../../platform/database/door.ts';
import type { Tables } from '../../platform/database/tables.generated.ts';
import type { LedgerLine } from './ledger.rules.ts';

/** What an organisation must keep of care that it gave, and until when. Names nobody. */
export type KeptCare = { organisation: string; deliveries: number; last: string; until: string };
export type Erasure = {
  id: string;
  person: string;
  why: 'asked' | 'term';
  /** null: everything */
  questions: string[] | null;
  /** where it is still to be done */
  organisations: string[];
  erased: Record<string, number>;
  kept: KeptCare[];
  askedAt: Date;
  finishedAt: Date | null;
};

const toErasure = (row: Tables['erasure']): Erasure => ({
  id: row.id,
  person: row.person_id,
  why: row.why === 'term' ? 'term' : 'asked',
  questions: row.questions,
  organisations: row.organisations,
  erased: row.erased as Record<string, number>,
  kept: row.kept as KeptCare[],
  askedAt: row.asked_at,
  finishedAt: row.finished_at,
});

/** Actor: the person. */
export const insertErasure = (tx: Tx, of: Erasure, receiptHash: string | null): Promise<unknown> =>
  tx
    .insertInto('erasure')
    .values({
      id: of.id,
      person_id: of.person,
      why: of.why,
      questions: of.questions,
      organisations: of.organisations,
      erased: JSON.stringify(of.erased),
      kept: JSON.stringify(of.kept),
      receipt_hash: receiptHash,
      asked_at: of.askedAt,
      finished_at: of.finishedAt,
    })
    .execute();

/** Locked: two that do the same erasure at once wait for each other. Actor: a job. */
export const lockErasure = async (tx: Tx, id: string): Promise<Erasure | undefined> => {
  const row = await tx.selectFrom('erasure').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  return row && toErasure(row);
};

/** Actor: a visitor who carries the receipt's hash. */
export const erasureByReceipt = async (tx: Tx, receiptHash: string): Promise<Erasure | undefined> => {
  const row = await tx
    .selectFrom('erasure')
    .selectAll()
    .where('receipt_hash', '=', receiptHash)
    .executeTakeFirst();
  return row && toErasure(row);
};

export const saveErasure = (tx: Tx, of: Erasure): Promise<unknown> =>
  tx
    .updateTable('erasure')
    .set({
      organisations: of.organisations,
      erased: JSON.stringify(of.erased),
      kept: JSON.stringify(of.kept),
      finished_at: of.finishedAt,
    })
    .where('id', '=', of.id)
    .execute();

export const unfinishedErasures = async (tx: Tx): Promise<string[]> => {
  const rows = await tx
    .selectFrom('erasure')
    .select('id')
    .where('finished_at', 'is', null)
    .orderBy('asked_at')
    .execute();
  return rows.map(({ id }) => id);
};

/** Whatever people asked for from this moment on, done or not. Actor: a job. */
export const erasuresAskedSince = async (tx: Tx, since: Date): Promise<LedgerLine[]> => {
  const rows = await tx
    .selectFrom('erasure')
    .select(['id', 'person_id', 'asked_at', 'receipt_hash'])
    .where('why', '=', 'asked')
    .where('asked_at', '>=', since)
    .orderBy('asked_at')
    .execute();
  return rows.map((row) => ({
    erasure: row.id,
    person: row.person_id,
    askedAt: row.asked_at,
    receipt: row.receipt_hash,
  }));
};
