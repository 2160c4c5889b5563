import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';
import { wordRange } from './search-words.rules.ts';

/** Persons on whose card each group has a word that begins like one of its words: ranges of the index, no scan. */
export const withKeysLike = async (
  tx: Tx,
  organisation: string,
  [first = [], ...others]: readonly (readonly string[])[],
  limit: number,
): Promise<string[]> => {
  const joins = others.map((words, at) => {
    const key = sql.raw(`k${at}`);
    return sql`join customer_key ${key} on ${key}.organisation_id = ${organisation} and ${key}.person_id = k.person_id
      and ${beginsLike(key, words)}`;
  });
  const { rows } = await sql<{ person_id: string }>`
    select distinct k.person_id from customer_key k ${sql.join(joins, sql` `)}
    where k.organisation_id = ${organisation} and ${beginsLike(sql.raw('k'), first)} limit ${limit}`.execute(
    tx,
  );
  return rows.map((row) => row.person_id);
};

const beginsLike = (key: RawBuilder<unknown>, words: readonly string[]): RawBuilder<boolean> =>
  sql<boolean>`(${sql.join(
    words.map((word) => {
      const { from, to } = wordRange(word);
      return sql`(${key}.word >= ${from} and ${key}.word < ${to})`;
    }),
    sql` or `,
  )})`;

/** Streets of those who share who they are with this organisation. */
export const streetsOf = async (
  tx: Tx,
  organisation: string,
  persons: readonly string[],
): Promise<Map<string, string>> => {
  if (persons.length === 0) return new Map();
  const rows = await tx
    .selectFrom('person')
    .select(['person_id', 'street'])
    .where('person_id', 'in', [...persons])
    .where('shared_with', '@>', sql<string[]>`array[${organisation}]::uuid[]`)
    .where('street', 'is not', null)
    .execute();
  return new Map(
    rows.flatMap((row): [string, string][] => (row.street ? [[row.person_id, row.street]] : [])),
  );
};
