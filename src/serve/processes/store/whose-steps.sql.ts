import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/door.ts';

/** The contact and the team of an open case, as they stand on each open step of it: lists are read by them. */
export type WhoseCase = { contactId: string | null; teamId: string | null };
export const NOBODYS: WhoseCase = { contactId: null, teamId: null };

/** Read after the instance was locked or added: whoever passes the case on meanwhile waits for that, or came before. */
export const whoseCase = async (tx: Tx, organisation: string, caseId: string): Promise<WhoseCase> => {
  const row = await tx
    .selectFrom('customer_case')
    .select(['contact_id', 'team_id', 'closed_at'])
    .where('organisation_id', '=', organisation)
    .where('id', '=', caseId)
    .executeTakeFirst();
  return row && !row.closed_at ? { contactId: row.contact_id, teamId: row.team_id } : NOBODYS;
};

/**
 * These cases have another contact, or are closed, and their open steps with them. The cases are locked already. What
 * runs for them is locked first, so that a step that opens at this very moment is either seen here or sees the new
 * contact itself.
 * @param to nobody when the cases are closed
 */
export const passSteps = async (
  tx: Tx,
  organisation: string,
  { cases, to }: { cases: readonly string[]; to: string | null },
): Promise<void> => {
  if (cases.length === 0) return;
  const of = sql<boolean>`case_id = any(${[...cases]}::uuid[])`;
  // Sent together, done in this order: the second begins when the first has its locks, and sees what is there then.
  await Promise.all([
    tx
      .selectFrom('process_instance')
      .select('id')
      .where('organisation_id', '=', organisation)
      .where(of)
      .where('ended_at', 'is', null)
      .orderBy('id')
      .forNoKeyUpdate()
      .execute(),
    tx
      .updateTable('process_task')
      .set(to === null ? { contact_id: null, team_id: null } : { contact_id: to })
      .where('organisation_id', '=', organisation)
      .where(of)
      .where('done_at', 'is', null)
      .execute(),
  ]);
};
