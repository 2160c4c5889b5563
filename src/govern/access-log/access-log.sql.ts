import { sql } from 'kysely';
import { type Tx, writeAtCommit } from '../../platform/database/door.ts';
import type { Tables } from '../../platform/database/tables.generated.ts';

export type AccessRow = Tables['access_log'];

/** Leaves with the commit of the look itself: both are there, or neither. */
export const insertAccess = (tx: Tx, rows: AccessRow[]): void =>
  writeAtCommit(tx, tx.insertInto('access_log').values(rows));

/** Newest first; a person's own look is left out: she asks who else looked. */
export const looksByOthers = (tx: Tx, person: string, limit: number): Promise<AccessRow[]> =>
  tx
    .selectFrom('access_log')
    .selectAll()
    .where('person_id', '=', person)
    // A literal, for the partial index: her own looks outnumber all others.
    .where(sql<boolean>`actor <> 'customer'`)
    .orderBy('at', 'desc')
    .limit(limit)
    .execute();
