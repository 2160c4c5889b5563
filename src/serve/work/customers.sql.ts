import type { Tx } from '../../platform/database/door.ts';

export type OpenCase = { id: string; personId: string; title: string; contactId: string };

/** Open cases of these persons here, the oldest first. */
export const openCasesOf = async (
  tx: Tx,
  organisation: string,
  persons: readonly string[],
): Promise<Map<string, OpenCase[]>> => {
  if (persons.length === 0) return new Map();
  const rows = await tx
    .selectFrom('customer_case')
    .select(['id', 'person_id', 'title', 'contact_id'])
    .where('organisation_id', '=', organisation)
    .where('person_id', 'in', [...persons])
    .where('closed_at', 'is', null)
    .orderBy('opened_at')
    .execute();
  return Map.groupBy(
    rows.map((row) => ({
      id: row.id,
      personId: row.person_id,
      title: row.title,
      contactId: row.contact_id,
    })),
    ({ personId }) => personId,
  );
};
