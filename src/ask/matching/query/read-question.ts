import type { OfferIndex } from '../index/offer-index.ts';
import type { Reader } from '../index/reader.ts';
import { joined } from '../text/compounds.rules.ts';
import { languageOf } from '../text/language.rules.ts';
import type { Token } from '../vocabulary/lexicon.ts';

export type Spelling = {
  /** a word of the language, whatever it means */
  isWord(word: string): boolean;
  /** what was probably meant by a word that is not known */
  correct(word: string): { word: string; distance: number }[];
};
export type ReadQuestion = {
  sentences: Token[][];
  /** words that were put right: as written, as read */
  corrected: [written: string, read: string][];
  /** words that nothing knows */
  unknown: string[];
};

const SHORTEST = 4;
/** A word that exists, and sounds like one of care: 'beschermt wonen', 'mijn man dringt'. */
const SAME_SOUND = 0.7;
const MOST_PER_LETTER = 0.2;
/** Words of another language are no misspelt Dutch ones. */
const MOST_FOREIGN = 0.25;

/** The words of a question; misspelt ones are put right, words that belong together are joined as well. */
export const readQuestion = (index: OfferIndex, text: string, spelling: Spelling): ReadQuestion => {
  const { reader } = index;
  const corrected: ReadQuestion['corrected'] = [];
  const unknown: string[] = [];
  const isForeign = languageOf(text) === 'en';
  const put = (token: Token): Token => {
    if (isKnown(index, token)) return token;
    const [best] = spelling.correct(token.word);
    const isWord = spelling.isWord(token.word);
    const most = isForeign ? MOST_FOREIGN : isWord ? SAME_SOUND : MOST_PER_LETTER * token.word.length;
    if (best && best.distance <= most) {
      corrected.push([token.word, best.word]);
      return reader.lexicon.token(best.word);
    }
    if (!isWord) unknown.push(token.word);
    return token;
  };
  const sentences = reader.sentences(text).map((sentence) => sentence.map(put));
  return { sentences: sentences.flatMap((one) => [one, ...glued(reader, one)]), corrected, unknown };
};

/** The text with its misspelt words put right, for who reads it otherwise. */
export const putRight = (text: string, corrected: ReadQuestion['corrected']): string =>
  corrected.reduce((rest, [written, read]) => rest.replaceAll(written, read), text.toLowerCase());

const isKnown = (index: OfferIndex, { word, stem }: Token): boolean =>
  word.length < SHORTEST ||
  /\d/.test(word) ||
  index.reader.recogniser.knows(stem) ||
  index.byWord(stem) !== undefined;

/** 'thuis zorg' is read as 'thuiszorg' too. */
const glued = (reader: Reader, sentence: readonly Token[]): Token[][] =>
  joined(
    sentence.map(({ word }) => word),
    (word) => reader.recogniser.hasWord(word),
  ).map((word) => [reader.lexicon.token(word)]);
