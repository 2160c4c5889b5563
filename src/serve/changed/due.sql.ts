import type { Tx } from '../../platform/database/door.ts';

export type Mark = { id: string; caseId: string };

/** Some of what is marked; what is marked meanwhile is for the next time. As the organisation's job. */
export const marksOf = async (tx: Tx, organisation: string, most: number): Promise<Mark[]> => {
  const rows = await tx
    .selectFrom('measure_due')
    .select(['id', 'case_id'])
    .where('organisation_id', '=', organisation)
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map(({ id, case_id }) => ({ id, caseId: case_id }));
};

export const dropMarks = async (tx: Tx, organisation: string, marks: readonly Mark[]): Promise<void> => {
  if (marks.length === 0) return;
  await tx
    .deleteFrom('measure_due')
    .where('organisation_id', '=', organisation)
    .where(
      'id',
      'in',
      marks.map(({ id }) => id),
    )
    .execute();
};
