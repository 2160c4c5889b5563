import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';
import { toCard } from './people.sql.ts';
import type { Card } from './person.ts';
import { wordRange } from './search-words.rules.ts';

/**
 * Cards on which each word is the beginning of a key. One word walks its range of the index in order and stops
 * when enough are found, so a short word costs no more than a long one. Of several words the planner
 * starts with the rarest and looks up the others by person.
 */
export const cardsWithWords = async (
  tx: Tx,
  organisation: string,
  words: readonly string[],
  limit: number,
): Promise<Card[]> => {
  if (words.length === 0) return [];
  const rows = await tx
    .selectFrom('customer_card')
    .selectAll()
    .where('organisation_id', '=', organisation)
    // One person may be found by two of her words, hence more than the limit.
    .where('person_id', 'in', personsWithWords(organisation, words, limit * 4))
    .orderBy('name')
    .limit(limit)
    .execute();
  return rows.map(toCard);
};

const personsWithWords = (
  organisation: string,
  [first = '', ...others]: readonly string[],
  limit: number,
): RawBuilder<string> => {
  const { from, to } = wordRange(first);
  const joins = others.map((word, at) => withWord(organisation, word, sql.raw(`k${at}`)));
  const order = others.length === 0 ? sql`order by k.word` : sql``;
  return sql<string>`(select k.person_id from customer_key k ${sql.join(joins, sql` `)}
    where k.organisation_id = ${organisation} and k.word >= ${from} and k.word < ${to} ${order} limit ${limit})`;
};

const withWord = (organisation: string, word: string, key: RawBuilder<unknown>): RawBuilder<unknown> => {
  const { from, to } = wordRange(word);
  return sql`join customer_key ${key} on ${key}.organisation_id = ${organisation} and ${key}.person_id = k.person_id
    and ${key}.word >= ${from} and ${key}.word < ${to}`;
};
