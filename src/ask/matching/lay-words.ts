import type { Tx } from '../../platform/database/door.ts';
import { outsideCare } from './danger/scope.rules.ts';
import { freshIndex } from './fresh-index.ts';
import type { OfferIndex } from './index/offer-index.ts';
import { telling } from './index/reader.ts';
import { spelling } from './language.ts';
import { searchedText } from './match.ts';
import type { Need } from './need.ts';
import { buildQuery } from './query/build-query.ts';
import { readQuestion, type Spelling } from './query/read-question.ts';
import { understand } from './understand.rules.ts';

/** What someone asks about, in the words of the vocabulary: the heaviest concept first, and telling words. */
export type Asked = {
  about: { concept: string; weight: number }[];
  /** stems by number: they hold as long as this reading does */
  words: number[];
  /** nobody knows these words */
  unknown: string[];
};
/** What a text says: concepts that it surely names, and its telling words with the parts of compounds. */
export type Told = { concepts: string[]; words: number[] };

/**
 * Lay words read for something else than offers, by the same vocabulary, spelling and compounds. Another one comes when
 * editors taught the vocabulary a word: stems of one say nothing in another.
 */
export type LayWords = {
  /** @param need what she confirmed beside her words; read from them when left out */
  asked(text: string, need?: Need): Asked;
  told(text: string): Told;
  /** how far who asks about one is helped by the other: 0 to 1 */
  closeness(asked: string, offered: string): number;
};

const made = new WeakMap<object, LayWords>();

export const layWords = async (tx: Tx): Promise<LayWords> => {
  const index = await freshIndex(tx);
  return layWordsOf(index, await spelling());
};

/** Without a database, for tests and tools. */
export const layWordsOf = (index: OfferIndex, spelt: Spelling): LayWords => {
  const { reader } = index;
  const there = made.get(reader);
  if (there) return there;
  const places = new Map(reader.concepts.map(({ id }, place) => [id, place]));
  const idOf = (concept: number): string => reader.concepts[concept]?.id ?? '';

  const asked = (text: string, need: Need = understand(text)): Asked => {
    const said = searchedText(need, text);
    const { sentences, unknown } = readQuestion(index, said, spelt);
    const query = buildQuery(index, sentences, need, { age: null, delivery: [] });
    const words = new Set<number>();
    const refused = new Set(query.unwanted.concepts);
    for (const sentence of sentences) {
      const skip = new Set(reader.hits(sentence).flatMap((hit) => (refused.has(hit.concept) ? hit.at : [])));
      for (const [place, token] of sentence.entries()) {
        if (skip.has(place) || !telling(token)) continue;
        for (const one of [token.stem, ...token.parts]) words.add(one);
      }
    }
    const outside = need.about === null && outsideCare(text)?.sure;
    const about = outside
      ? []
      : query.concepts.map(({ concept, weight }) => ({ concept: idOf(concept), weight }));
    return { about, words: [...words], unknown };
  };

  const told = (text: string): Told => {
    const sentences = reader.sentences(text);
    const hits = sentences.flatMap((sentence) => reader.hits(sentence)).filter(({ strong }) => strong);
    const tokens = sentences.flat().filter(telling);
    return {
      concepts: [...new Set(hits.map(({ concept }) => idOf(concept)))],
      words: [...new Set(tokens.flatMap(({ stem, parts }) => [stem, ...parts]))],
    };
  };

  const closeness = (one: string, other: string): number => {
    const at = places.get(other);
    return reader.closeness[places.get(one) ?? -1]?.find(({ concept }) => concept === at)?.share ?? 0;
  };

  const words: LayWords = { asked, told, closeness };
  made.set(reader, words);
  return words;
};
