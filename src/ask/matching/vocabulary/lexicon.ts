import { type IsPart, partsOf } from '../text/compounds.rules.ts';
import { Names, type NamesData } from '../text/names.rules.ts';
import { stem } from '../text/stem.rules.ts';
import { FILLERS, LEFT_OUT, LIGHT, NOT, SMALL } from './fillers.data.ts';

/** A word as the matcher reads it; numbers stand for stems. */
export type Token = {
  word: string;
  stem: number;
  /** stems of the words it is made of, the head last; empty when it is one word */
  parts: readonly number[];
  /** says something of what is asked or offered */
  telling: boolean;
  /** how far it keeps its neighbours apart: a small word hardly does */
  width: number;
};

const NEGATION = 'niet';
/** Of a word that is not small. */
export const WIDTH = 3;

/** The stems of a vocabulary, and which of them the words of its phrases have. */
export type KnownStems = {
  stems: NamesData;
  /** of words that say little */
  small: Uint32Array;
  words: NamesData;
  stemsOfWords: Uint32Array;
};

/** Gives each stem a number, and remembers each word it has read. */
export class Lexicon {
  readonly #isPart: IsPart;
  readonly #before: Names | undefined;
  readonly #words: Names | undefined;
  readonly #stemsOfWords: Uint32Array;
  /** stems that no phrase has: their numbers follow on */
  readonly #stems = new Map<string, number>();
  readonly #names: string[] = [];
  readonly #tokens = new Map<string, Token>();
  readonly #small: Set<number>;

  /**
   * @param isPart words that compounds may be made of
   * @param before stems that have a number
   */
  constructor(isPart: IsPart, before?: KnownStems) {
    this.#isPart = isPart;
    this.#before = before && new Names(before.stems);
    this.#words = before && new Names(before.words);
    this.#stemsOfWords = before?.stemsOfWords ?? new Uint32Array();
    this.#small = new Set(before?.small);
    if (!before)
      for (const words of [LIGHT, FILLERS]) for (const word of words) this.#small.add(this.stemOf(word));
  }

  /** Whether this is the stem of a word that says little, such as 'man' of 'mannen'. */
  isSmall(stem: number): boolean {
    return this.#small.has(stem);
  }

  small(): Uint32Array {
    return Uint32Array.from(this.#small);
  }

  get size(): number {
    return this.#first + this.#names.length;
  }

  nameOf(number: number): string {
    return number < this.#first
      ? (this.#before?.at(number) ?? '')
      : (this.#names[number - this.#first] ?? '');
  }

  /** By number. */
  names(): string[] {
    return Array.from({ length: this.size }, (_, number) => this.nameOf(number));
  }

  token(word: string): Token {
    const seen = this.#tokens.get(word);
    if (seen) return seen;
    const parts = partsOf(word, this.#isPart);
    const token: Token = {
      word,
      stem: this.stemOf(word),
      parts: parts.length > 1 ? parts.map((part) => this.stemOf(part)) : [],
      telling: word.length > 1 && !FILLERS.has(word) && !/^\d/.test(word),
      width: LEFT_OUT.has(word) || SMALL.has(word) ? 1 : WIDTH,
    };
    this.#tokens.set(word, token);
    return token;
  }

  /** All words that say no are one stem; a small word is itself only: 'haar' is no form of 'haren'. */
  stemOf(word: string): number {
    const known = this.known(word);
    if (known !== undefined) return known;
    const key = keyOf(word);
    const number = this.size;
    this.#stems.set(key, number);
    this.#names.push(key);
    return number;
  }

  /** The number of a word's stem if any text or phrase had it. */
  known(word: string): number | undefined {
    const place = this.#words?.of(word) ?? -1;
    if (place >= 0) return this.#stemsOfWords[place];
    const key = keyOf(word);
    const before = this.#before?.of(key) ?? -1;
    return before >= 0 ? before : this.#stems.get(key);
  }

  /** The number of the first stem that no phrase has. */
  get #first(): number {
    return this.#before?.size ?? 0;
  }
}

// Stems don't change while a process lives; each reader asks for the same thousands.
const keys = new Map<string, string>();
const MOST_KEYS = 200_000;

const keyOf = (word: string): string => {
  const known = keys.get(word);
  if (known !== undefined) return known;
  const key = newKey(word);
  if (keys.size < MOST_KEYS) keys.set(word, key);
  return key;
};

const newKey = (word: string): string => {
  if (NOT.has(word)) return NEGATION;
  return LEFT_OUT.has(word) || SMALL.has(word) ? `=${word}` : stem(word);
};
