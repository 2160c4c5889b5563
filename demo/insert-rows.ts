import type { Tx } from '../src/platform/database/door.ts';
import type { Tables } from '../src/platform/database/tables.generated.ts';

const ROWS_AT_ONCE = 400;

/** Several rows in one statement, a few hundred at a time: a statement carries at most 65,535 values. */
export const insert = async <T extends keyof Tables>(
  tx: Tx,
  table: T,
  rows: readonly object[],
): Promise<void> => {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
    await tx
      .insertInto(table)
      .values(rows.slice(from, from + ROWS_AT_ONCE) as never)
      .onConflict((on) => on.doNothing())
      .execute();
};
