import type { Packed } from './gist/pack.rules.ts';
import { WEIGHTS } from './gist/weights.data.ts';
import { Reader } from './index/reader.ts';
import type { Spelling } from './query/read-question.ts';
import { spellingOf } from './text/spelling.rules.ts';
import { dutchWords } from './text/word-list.ts';
import type { Relation } from './vocabulary/concept.ts';
import { CONCEPTS } from './vocabulary/concepts.data.ts';
import { readPhrase } from './vocabulary/phrases.rules.ts';
import { RELATIONS } from './vocabulary/relations.data.ts';

/**
 * A reader with the whole care vocabulary. Each index has its own, as stems get their numbers in it.
 * @param additions what editors added to it
 */
export const newReader = (additions: readonly Relation[] = []): Promise<Reader> =>
  readerOf([...RELATIONS, ...additions], WEIGHTS);

/** A reader of words and phrases that feels nothing: to learn from. */
export const plainReader = (): Promise<Reader> => readerOf(RELATIONS);

const readerOf = async (relations: readonly Relation[], learnt?: Packed): Promise<Reader> => {
  const words = await dutchWords();
  return new Reader(CONCEPTS, relations, (word, place) => words.isPart(word, place), learnt);
};

let known: Promise<Spelling> | undefined;

/** Corrections towards the words of the vocabulary; made once, when first asked for. */
export const spelling = (): Promise<Spelling> => {
  known ??= (async () => {
    const words = await dutchWords();
    const counts = new Map<string, number>();
    for (const { strong, weak } of RELATIONS)
      for (const phrase of [...strong, ...weak])
        for (const word of readPhrase(phrase).words) counts.set(word, (counts.get(word) ?? 0) + 1);
    const corrections = spellingOf(counts);
    return { isWord: (word) => words.isWord(word), correct: remembered((word) => corrections.correct(word)) };
  })();
  return known;
};

const MOST_REMEMBERED = 5_000;
type Correct = Spelling['correct'];

/** People make the same mistakes: looking a word up again costs a quarter of a millisecond. */
const remembered = (correct: Correct): Correct => {
  const known = new Map<string, ReturnType<Correct>>();
  return (word) => {
    const there = known.get(word);
    if (there) return there;
    const found = correct(word);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(word, found);
    return found;
  };
};
