import type { Tx } from '../../platform/database/door.ts';

/** Teams, closed ones too: a quarter of the past is about who worked then. Team → name and location. */
export const allTeams = async (
  tx: Tx,
  organisation: string,
): Promise<Map<string, { name: string; location: string | null }>> => {
  const rows = await tx
    .selectFrom('team')
    .select(['id', 'name', 'location_id'])
    .where('organisation_id', '=', organisation)
    .execute();
  return new Map(rows.map(({ id, name, location_id }) => [id, { name, location: location_id }]));
};
