import type { Tx } from '../../platform/database/door.ts';

/** A colleague as her customer may know them, of whatever organisation. */
export type Member = {
  id: string;
  organisationId: string;
  name: string;
  phone: string | null;
  hours: string | null;
  pronoun: 'zij' | 'hij' | 'die';
  portrait: string;
  active: boolean;
};

/**
 * All at once, those who left too: one question may have met people of several organisations,
 * and asking for them organisation by organisation would be a query in a loop.
 */
export const membersAnywhere = async (
  tx: Tx,
  organisations: readonly string[],
  ids: readonly string[],
): Promise<Map<string, Member>> => {
  if (organisations.length === 0 || ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom('member')
    .select(['id', 'organisation_id', 'name', 'phone', 'hours', 'pronoun', 'portrait', 'active'])
    .where('organisation_id', 'in', [...organisations])
    .where('id', 'in', [...ids])
    .execute();
  return new Map(
    rows.map(({ organisation_id: organisationId, pronoun, ...row }) => [
      row.id,
      { ...row, organisationId, pronoun: pronoun as Member['pronoun'] },
    ]),
  );
};
