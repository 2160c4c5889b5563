import { type IsPart, partsOf } from '../text/compounds.rules.ts';
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

/** Gives each stem a number, and remembers each word it has read. */
export class Lexicon {
  readonly #stems = new Map<string, number>();
  readonly #names: string[] = [];
  readonly #tokens = new Map<string, Token>();
  readonly #small = new Set<number>();
  readonly #isPart: IsPart;

  /** @param isPart words that compounds may be made of */
  constructor(isPart: IsPart) {
    this.#isPart = isPart;
    for (const words of [LIGHT, FILLERS]) for (const word of words) this.#small.add(this.stemOf(word));
  }

  /** Whether this is the stem of a word that says little, such as 'man' of 'mannen'. */
  isSmall(stem: number): boolean {
    return this.#small.has(stem);
  }

  get size(): number {
    return this.#names.length;
  }

  nameOf(number: number): string {
    return this.#names[number] ?? '';
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
    const key = keyOf(word);
    const known = this.#stems.get(key);
    if (known !== undefined) return known;
    const number = this.#names.length;
    this.#stems.set(key, number);
    this.#names.push(key);
    return number;
  }

  /** The number of a word's stem if any text or phrase had it. */
  known(word: string): number | undefined {
    return this.#stems.get(keyOf(word));
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
