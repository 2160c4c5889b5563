import { sql } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';

/** The words of several questions, of those that are shared with this organisation now. */
export const sharedTexts = async (
  tx: Tx,
  organisation: string,
  of: readonly { personId: string; questionId: string }[],
): Promise<Map<string, string>> => {
  if (of.length === 0) return new Map();
  const rows = await tx
    .selectFrom('question')
    .select(['id', 'text'])
    .where('person_id', 'in', [...new Set(of.map(({ personId }) => personId))])
    .where(
      'id',
      'in',
      of.map(({ questionId }) => questionId),
    )
    .where('shared_with', '@>', sql<string[]>`array[${organisation}]::uuid[]`)
    .execute();
  return new Map(rows.map((row) => [row.id, row.text]));
};
