import type { Tx } from '../../platform/database/door.ts';

/** Names as this organisation knows its customers; who left her name out, or shares no more, has none. */
export const customerNames = async (
  tx: Tx,
  organisation: string,
  persons: readonly string[],
): Promise<Map<string, string>> => {
  if (persons.length === 0) return new Map();
  const rows = await tx
    .selectFrom('customer_card')
    .select(['person_id', 'name'])
    .where('organisation_id', '=', organisation)
    .where('person_id', 'in', [...persons])
    .where('name', '<>', '')
    .execute();
  return new Map(rows.map((row) => [row.person_id, row.name]));
};
