import type { Tx } from '../../platform/database/door.ts';
import { madeOnce } from '../../platform/database/made-once.ts';
import type { Member } from './member.ts';

const membersOf = madeOnce((tx, organisations: readonly string[], ids: readonly string[]) =>
  tx
    .selectFrom('member')
    .select(['id', 'organisation_id', 'name', 'phone', 'hours', 'pronoun', 'portrait', 'active'])
    .where('organisation_id', 'in', organisations)
    .where('id', 'in', ids),
);

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
  const rows = await membersOf(tx, organisations, ids);
  return new Map(
    rows.map(({ organisation_id: organisationId, pronoun, ...row }) => [
      row.id,
      { ...row, organisationId, pronoun: pronoun as Member['pronoun'] },
    ]),
  );
};

/** By id, also of teams that stopped. */
export const teamNamesAnywhere = async (
  tx: Tx,
  organisations: readonly string[],
  ids: readonly string[],
): Promise<Map<string, string>> => {
  if (organisations.length === 0 || ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom('team')
    .select(['id', 'name'])
    .where('organisation_id', 'in', [...organisations])
    .where('id', 'in', [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, row.name]));
};
