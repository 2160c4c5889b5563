import type { Tx } from '../../platform/database/door.ts';

/** What one colleague promised and is still open, is another's from now on: the customer was promised it all the same. */
export const passPromises = (
  tx: Tx,
  { organisation, from, to }: { organisation: string; from: string; to: string },
): Promise<unknown> =>
  tx
    .updateTable('promise')
    .set({ member_id: to })
    .where('organisation_id', '=', organisation)
    .where('member_id', '=', from)
    .where('kept_at', 'is', null)
    .where('dropped_at', 'is', null)
    .execute();
