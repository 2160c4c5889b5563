import type { Tx } from '../../platform/database/door.ts';

/** Names of colleagues who are in her rows; of any organisation, as a customer may know them. Actor: the person. */
export const memberNames = async (
  tx: Tx,
  organisations: readonly string[],
  ids: readonly string[],
): Promise<Map<string, string>> => {
  if (organisations.length === 0 || ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom('member')
    .select(['id', 'name'])
    .where('organisation_id', 'in', [...organisations])
    .where('id', 'in', [...ids])
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
};
