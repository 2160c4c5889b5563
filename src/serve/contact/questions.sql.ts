import { sql } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';

/** When she last chose none of the offers, for each question. */
export const noneChosenAt = async (tx: Tx, person: string): Promise<Map<string, Date>> => {
  const rows = await tx
    .selectFrom('question_event')
    .select((eb) => ['question_id', eb.fn.max('at').as('at')])
    .where('person_id', '=', person)
    .where('kind', '=', 'none')
    .groupBy('question_id')
    .execute();
  return new Map(rows.map((row) => [row.question_id, row.at]));
};

/** Did she ever print a letter with a code? */
export const lettersMade = async (tx: Tx, person: string): Promise<boolean> => {
  const row = await tx
    .selectFrom('question_event')
    .select('id')
    .where('person_id', '=', person)
    .where('kind', '=', 'kept')
    .where(sql<string>`data->>'how'`, '=', 'letter')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
};
