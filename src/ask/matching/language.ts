import type { Unpacked } from './gist/pack.rules.ts';
import { Reader } from './index/reader.ts';
import { prepared } from './prepared/prepared.ts';
import type { Spelling } from './query/read-question.ts';
import { spellingOf } from './text/spelling.rules.ts';
import { dutchWords } from './text/word-list.ts';
import { type Compiled, compiled } from './vocabulary/compiled.rules.ts';
import type { Relation } from './vocabulary/concept.ts';
import { CONCEPTS } from './vocabulary/concepts.data.ts';

/** Once for this process: read as it was made when this was built, or worked out. */
const once = <Made>(make: () => Promise<Made>): (() => Promise<Made>) => {
  let made: Promise<Made> | undefined;
  return () => {
    made ??= make();
    return made;
  };
};
// Loaded only where nothing is prepared: its words are most of what there is to load.
const sources = async () => (await import('./prepared/prepare.ts')).PREPARE;
const vocabulary = once(async () => prepared()?.vocabulary ?? (await sources()).vocabulary());
const gist = once(async () => prepared()?.gist ?? (await sources()).gist());

/**
 * A reader with the whole care vocabulary. Each index has its own, as stems get their numbers in it.
 * @param additions what editors added to it
 */
export const newReader = async (additions: readonly Relation[] = []): Promise<Reader> =>
  readerOf(await withAdditions(additions), await gist());

/** A reader of words and phrases that feels nothing: to learn from. */
export const plainReader = async (): Promise<Reader> => readerOf(await vocabulary());

const withAdditions = async (additions: readonly Relation[]): Promise<Compiled> => {
  const own = await vocabulary();
  return additions.length === 0 ? own : compiled(additions, CONCEPTS, own);
};

const readerOf = async (words: Compiled, learnt?: Unpacked): Promise<Reader> => {
  const dictionary = await dutchWords();
  return new Reader(CONCEPTS, words, (word, place) => dictionary.isPart(word, place), learnt);
};

/** Corrections towards the words of the vocabulary; made once, when first asked for. */
export const spelling = once(async (): Promise<Spelling> => {
  const words = await dutchWords();
  const corrections = spellingOf(prepared()?.spelling ?? (await sources()).spelling());
  return { isWord: (word) => words.isWord(word), correct: remembered((word) => corrections.correct(word)) };
});

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
