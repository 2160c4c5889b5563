import type { Tx } from '../../platform/database/door.ts';
import { foldCards } from './one-customer.ts';
import type { Card } from './person.ts';
import { cardsWithWords } from './search.sql.ts';
import { searchWords } from './search-words.rules.ts';

/**
 * Each customer once, also when two of her cards were merged: then the one that is shown.
 * @param words as typed: parts of a name, phone number, e-mail, postcode or year of birth, in any order
 */
export const searchCustomers = async (
  tx: Tx,
  organisation: string,
  words: string,
  limit: number,
): Promise<Card[]> =>
  foldCards(tx, organisation, await cardsWithWords(tx, organisation, searchWords(words), limit));
