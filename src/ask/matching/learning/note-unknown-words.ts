import { hashOf } from '../../../platform/crypto/secrets.ts';
import type { Tx } from '../../../platform/database/door.ts';
import { freshIndex } from '../fresh-index.ts';
import type { OfferIndex } from '../index/offer-index.ts';
import { telling } from '../index/reader.ts';
import { spelling } from '../language.ts';
import { knownTowns } from '../matching.sql.ts';
import { type ReadQuestion, readQuestion } from '../query/read-question.ts';
import { tokensOf } from '../text/words.rules.ts';
import type { Token } from '../vocabulary/lexicon.ts';
import { notableWords } from './unknown-words.rules.ts';
import { addNotes } from './unknown-words.sql.ts';

type Words = {
  person: string;
  text: string;
  /** what it said before: its words were looked at then */
  before?: string;
  /** never to be noted, such as of who it is for */
  names?: readonly string[];
};

/**
 * The words of a question that nothing understood, noted in the transaction that keeps the question. Of whom they are
 * is not kept: the mark is a hash over the word and the person's id, 122 bits of chance that no editor reads.
 */
export const noteUnknownWords = async (
  tx: Tx,
  { person, text, before, names = [] }: Words,
): Promise<void> => {
  const index = await freshIndex(tx);
  const speller = await spelling();
  const unknown = notUnderstood(index, readQuestion(index, text, speller));
  if (unknown.length === 0) return;
  const had = new Set(before === undefined ? [] : tokensOf(before));
  const fresh = unknown.filter((word) => !had.has(word));
  const noted = notableWords(text, fresh, [...names, ...(await knownTowns(tx))]);
  const notes = noted.map((word) => ({ word, mark: hashOf(`unknown-word ${word} ${person}`) }));
  if (notes.length > 0) await addNotes(tx, notes);
};

/**
 * Words that nothing knows. Of a question that says nothing to us at all, its ordinary words too: those are good
 * Dutch, and still nobody was helped.
 */
const notUnderstood = (index: OfferIndex, { sentences, unknown }: ReadQuestion): string[] => {
  const { reader } = index;
  if (sentences.some((sentence) => reader.hits(sentence).length > 0)) return unknown;
  const isNew = ({ stem }: Token): boolean =>
    !reader.recogniser.knows(stem) && index.byWord(stem) === undefined;
  const ordinary = sentences.flat().filter((token) => telling(token) && isNew(token));
  return [...unknown, ...ordinary.map(({ word }) => word)];
};
