import type { Tx } from '../../platform/database/door.ts';
import type { Card } from './person.ts';
import { cardsWithWords } from './search.sql.ts';
import { searchWords } from './search-words.rules.ts';

/** @param words as typed: parts of a name, phone number, e-mail, postcode or year of birth, in any order */
export const searchCustomers = async (
  tx: Tx,
  organisation: string,
  words: string,
  limit: number,
): Promise<Card[]> => cardsWithWords(tx, organisation, searchWords(words), limit);
