import type { Tx } from '../../platform/database/door.ts';
import { madeOnce } from '../../platform/database/made-once.ts';
import type { Tables } from '../../platform/database/tables.generated.ts';
import type { CaseTeam } from './case-team.ts';

const toCaseTeam = (row: Tables['case_team']): CaseTeam => ({
  organisationId: row.organisation_id,
  id: row.id,
  caseId: row.case_id,
  teamId: row.team_id,
  does: row.does,
  joinedBy: row.joined_by,
  joinedAt: row.joined_at,
});

/** Which teams take part now, in the order in which they came. */
export const teamsInCase = async (tx: Tx, organisation: string, caseId: string): Promise<CaseTeam[]> => {
  const rows = await tx
    .selectFrom('case_team')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('case_id', '=', caseId)
    .where('left_at', 'is', null)
    .orderBy('joined_at')
    .execute();
  return rows.map(toCaseTeam);
};

const teamsIn = madeOnce((tx, person: string, caseIds: readonly string[]) =>
  tx
    .selectFrom('case_team')
    .selectAll()
    .where('person_id', '=', person)
    .where('case_id', 'in', caseIds)
    .where('left_at', 'is', null)
    .orderBy('joined_at'),
);

/** Of several cases, as the person herself. */
export const teamsInCasesOf = async (
  tx: Tx,
  person: string,
  caseIds: readonly string[],
): Promise<CaseTeam[]> => {
  if (caseIds.length === 0) return [];
  const rows = await teamsIn(tx, person, caseIds);
  return rows.map(toCaseTeam);
};

export const insertCaseTeam = (tx: Tx, of: CaseTeam & { personId: string }): Promise<unknown> =>
  tx
    .insertInto('case_team')
    .values({
      organisation_id: of.organisationId,
      id: of.id,
      case_id: of.caseId,
      person_id: of.personId,
      team_id: of.teamId,
      does: of.does,
      joined_by: of.joinedBy,
      joined_at: of.joinedAt,
    })
    .execute();

export const endCaseTeam = (tx: Tx, organisation: string, id: string, now: Date): Promise<unknown> =>
  tx
    .updateTable('case_team')
    .set({ left_at: now })
    .where('organisation_id', '=', organisation)
    .where('id', '=', id)
    .where('left_at', 'is', null)
    .execute();
