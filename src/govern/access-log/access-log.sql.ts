import type { Tx } from '../../platform/database/door.ts';
import type { Tables } from '../../platform/database/tables.generated.ts';

export type AccessRow = Tables['access_log'];

export const insertAccess = (tx: Tx, rows: AccessRow[]): Promise<unknown> =>
  tx.insertInto('access_log').values(rows).execute();

/** Newest first; a person's own look is left out: she asks who else looked. */
export const looksByOthers = (tx: Tx, person: string, limit: number): Promise<AccessRow[]> =>
  tx
    .selectFrom('access_log')
    .selectAll()
    .where('person_id', '=', person)
    .where('actor', '<>', 'customer')
    .orderBy('at', 'desc')
    .limit(limit)
    .execute();
