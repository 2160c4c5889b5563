import type { Tx } from '../../../platform/database/door.ts';

/** Who took a step here that is still open. */
export const takersOf = async (tx: Tx, organisation: string): Promise<string[]> => {
  const rows = await tx
    .selectFrom('process_task')
    .select('member_id')
    .distinct()
    .where('organisation_id', '=', organisation)
    .where('done_at', 'is', null)
    .where('member_id', 'is not', null)
    .execute();
  return rows.flatMap(({ member_id }) => member_id ?? []);
};

/**
 * What somebody took goes back to all who may do it. What is being moved at this very moment is left alone, so that
 * this waits for nobody; a sweep looks again.
 */
export const freeTasksOf = async (tx: Tx, organisation: string, member: string): Promise<void> => {
  const rows = await tx
    .selectFrom('process_task')
    .select('id')
    .where('organisation_id', '=', organisation)
    .where('member_id', '=', member)
    .where('done_at', 'is', null)
    .forUpdate()
    .skipLocked()
    .execute();
  if (rows.length === 0) return;
  await tx
    .updateTable('process_task')
    .set({ member_id: null, claimed_at: null })
    .where('organisation_id', '=', organisation)
    .where(
      'id',
      'in',
      rows.map(({ id }) => id),
    )
    .execute();
};
