import { nearWords } from './near-words.rules.ts';
import { type Sentence, typedWords, type Word } from './words.rules.ts';

/** Where something was found in a sentence: first word, and the word after the last. */
export type Place = { from: number; to: number };
type Token = { words: ReadonlySet<string>; starts: readonly string[] } | 'gap' | 'end';
type Phrase = { of: number; rest: readonly Token[] };

/**
 * Sets of phrases, all looked up in one pass over a sentence; the work grows with its words, not with the phrases.
 * `word*` is the beginning of a word, `_` nought to two words of any kind, `.` the end of the sentence,
 * `$name` any single word of that list.
 */
export type PhraseBook = {
  find: (sentence: Sentence) => Map<number, Place[]>;
  idOf: (set: string) => number;
};

export const phraseBook = (
  lists: Readonly<Record<string, string>>,
  ordinary: () => readonly Word[] = () => [],
): PhraseBook => {
  const ids = new Map<string, number>();
  const byWord = new Map<string, Phrase[]>();
  const byStart = new Map<string, Phrase[]>();
  const idOf = (set: string): number => {
    const known = ids.get(set);
    if (known !== undefined) return known;
    const of = ids.size;
    ids.set(set, of);
    for (const phrase of expand(set, lists)) add(phrase, of);
    return of;
  };
  const nearly = nearWords(ordinary);
  const tokens = new Map<string, Token>();
  const token = (text: string): Token => {
    const before = tokens.get(text);
    if (before) return before;
    const read = tokenOf(text, lists);
    tokens.set(text, read);
    if (typeof read !== 'string') read.words.forEach(nearly.learn);
    return read;
  };
  const add = (text: string, of: number): void => {
    const [first, ...rest] = text.split(' ').map(token);
    if (!first || typeof first === 'string') throw new Error(`a phrase begins with a word: ${text}`);
    const phrase = { of, rest };
    for (const word of first.words) keep(byWord, word, phrase);
    for (const start of first.starts) keep(byStart, start, phrase);
  };
  // The same words come back in most questions: what begins with a word is looked up once.
  const begun = new WeakMap<Word, Phrase[]>();
  const beginningWith = (word: Word): Phrase[] => {
    const known = begun.get(word);
    if (known) return known;
    const phrases = phrasesAt(word, byWord, byStart);
    begun.set(word, phrases);
    return phrases;
  };
  const find = (typed: Sentence): Map<number, Place[]> => {
    const found = new Map<number, Place[]>();
    const sentence = typed.map(nearly.meant);
    sentence.forEach((word, from) => {
      for (const phrase of beginningWith(word)) {
        const to = follow(sentence, from + 1, phrase.rest);
        if (to > 0) keep(found, phrase.of, { from, to });
      }
    });
    return found;
  };
  return { find, idOf };
};

/** A set that is one list by name stands for all the phrases of that list. */
const expand = (set: string, lists: Readonly<Record<string, string>>): string[] =>
  set
    .split(',')
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .flatMap((text) => (/^\$\w+$/.test(text) ? expand(listNamed(text, lists), lists) : text));

const listNamed = (name: string, lists: Readonly<Record<string, string>>): string => {
  const list = lists[name.slice(1)];
  if (list === undefined) throw new Error(`no list ${name}`);
  return list;
};

const tokenOf = (text: string, lists: Readonly<Record<string, string>>): Token => {
  if (text === '_') return 'gap';
  if (text === '.') return 'end';
  if (!text.startsWith('$')) return singleToken(text);
  const singles = expand(text, lists)
    .filter((one) => !one.includes(' '))
    .map(singleToken);
  return {
    words: new Set(singles.flatMap(({ words }) => [...words])),
    starts: singles.flatMap(({ starts }) => starts),
  };
};

const NONE: ReadonlySet<string> = new Set();

const singleToken = (text: string): Exclude<Token, string> => {
  const open = text.endsWith('*');
  const [word] = typedWords(open ? text.slice(0, -1) : text);
  return {
    words: word && !open ? new Set([word.whole]) : NONE,
    starts: word && open ? [word.start] : [],
  };
};

const keep = <Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void => {
  const there = map.get(key);
  if (there) there.push(value);
  else map.set(key, [value]);
};

const SHORTEST_START = 3;

const phrasesAt = (
  { start, whole }: Word,
  byWord: Map<string, Phrase[]>,
  byStart: Map<string, Phrase[]>,
): Phrase[] => [
  ...(byWord.get(whole) ?? []),
  ...Array.from(start, (_, at) => byStart.get(start.slice(0, at + 1)) ?? [])
    .slice(SHORTEST_START - 1)
    .flat(),
];

const fits = (token: Exclude<Token, string>, { start, whole }: Word): boolean =>
  token.words.has(whole) || token.starts.some((beginning) => start.startsWith(beginning));

const MOST_BETWEEN = 2;

/** The place after the phrase, or 0 when the sentence goes on otherwise. */
const follow = (sentence: Sentence, at: number, rest: readonly Token[], i = 0): number => {
  const token = rest[i];
  if (token === undefined) return at;
  if (token === 'gap') {
    for (let skip = 0; skip <= MOST_BETWEEN; skip++) {
      const to = follow(sentence, at + skip, rest, i + 1);
      if (to > 0) return to;
    }
    return 0;
  }
  const word = sentence[at];
  if (!word) return 0;
  if (token === 'end') return word.whole === '' ? at : 0;
  return word.whole !== '' && fits(token, word) ? follow(sentence, at + 1, rest, i + 1) : 0;
};
