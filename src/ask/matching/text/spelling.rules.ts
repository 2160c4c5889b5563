/**
 * Corrections of misspelt words towards a given list, by sound first and letters second. Candidates come from
 * symmetric deletes (Garbe 2012): two words within two edits share a form with at most two sounds left out.
 */
import { priceOfSwap, soundOf } from './sounds.rules.ts';

export type Correction = { word: string; distance: number };
export type Spelling = { correct(word: string): Correction[] };

type Known = { word: string; sound: string; weight: number; letters: number; sounds: number };

/** Words to correct towards, in tables; and the numbers of words by the hash of each of their shortened forms. */
export type Spellable = {
  words: string;
  sounds: string;
  weights: Float64Array;
  letters: Int32Array;
  lettersOfSounds: Int32Array;
  starts: Uint32Array;
  numbers: Uint16Array;
};

const MOST_WORDS = 50_000;
const SHORTEST = 4;
const LONGEST = 40;
const MOST_ANSWERS = 3;
/** Only the first letters are indexed: that bounds the memory whatever the length of the words. */
const INDEXED = 7;
const BUCKETS = 1 << 18;
const MOST_EDITS = 2;

// A whole letter wrong weighs as much as a third of a sound wrong.
const PRICE_OF_LETTER = 0.3;
const PRICE_OF_FIRST = 0.4;
const PRICE_OF_WEIGHT = 0.03;
const PRICE_OF_TURN = 0.8;
const PRICE_OF_DULL = 0.5;
const PRICE_OF_VOWEL = 0.8;
const PRICE_OF_TYPING = 0.1;

/** @param words folded words, each with how much it is used: of two equally near the heavier comes first */
export function spellable(words: Iterable<readonly [word: string, weight: number]>): Spellable {
  const known = knownWords(words);
  return {
    words: known.map(({ word }) => word).join(' '),
    sounds: known.map(({ sound }) => sound).join(' '),
    weights: Float64Array.from(known, ({ weight }) => weight),
    letters: Int32Array.from(known, ({ letters }) => letters),
    lettersOfSounds: Int32Array.from(known, ({ sounds }) => sounds),
    ...formsOfAll(known),
  };
}

export function spellingOf(some: Spellable): Spelling {
  const index = new FormIndex(some);
  return { correct: (word) => correct(word, index) };
}

function knownWords(words: Iterable<readonly [string, number]>): Known[] {
  const weights = new Map<string, number>();
  for (const [word, weight] of words) {
    if (word.length < SHORTEST || word.length > LONGEST || !/^[a-z]+$/.test(word)) continue;
    weights.set(word, (weights.get(word) ?? 0) + weight);
  }
  const all = [...weights].map(([word, weight]) => knownWord(word, weight));
  if (all.length > MOST_WORDS) all.sort((a, b) => b.weight - a.weight).length = MOST_WORDS;
  return all;
}

function knownWord(word: string, weight: number): Known {
  const sound = soundOf(word);
  return { word, sound, weight, letters: lettersIn(word), sounds: lettersIn(sound) };
}

/** A bit per letter: two words that differ in more than a few letters need no closer look. */
function lettersIn(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) letters |= 1 << (text.charCodeAt(i) & 31);
  return letters;
}

function differing(one: number, other: number): number {
  let bits = one ^ other;
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count++;
  return count;
}

function formsOfAll(known: readonly Known[]): Pick<Spellable, 'starts' | 'numbers'> {
  const starts = new Uint32Array(BUCKETS + 1);
  const forms = known.map(({ word, sound }) => formsOf(word, sound));
  for (const hashes of forms) for (const hash of hashes) starts[hash + 1] = (starts[hash + 1] ?? 0) + 1;
  for (let i = 1; i <= BUCKETS; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const numbers = new Uint16Array(starts[BUCKETS] ?? 0);
  const free = starts.slice();
  for (const [number, hashes] of forms.entries()) {
    for (const hash of hashes) {
      const at = free[hash] ?? 0;
      numbers[at] = number;
      free[hash] = at + 1;
    }
  }
  return { starts, numbers };
}

/** Finds words by their shortened forms. */
class FormIndex {
  readonly #some: Spellable;
  readonly #words: readonly string[];
  readonly #sounds: readonly string[];

  constructor(some: Spellable) {
    this.#some = some;
    this.#words = some.words.split(' ');
    this.#sounds = some.sounds.split(' ');
  }

  /** Words that may be near; a few that merely share a bucket are among them. */
  near({ word, sound }: Known): Known[] {
    const { starts, numbers } = this.#some;
    const found = new Set<number>();
    for (const hash of formsOf(word, sound)) {
      const to = starts[hash + 1] ?? 0;
      for (let at = starts[hash] ?? 0; at < to; at++) found.add(numbers[at] ?? 0);
    }
    return Array.from(found, (number) => this.#at(number));
  }

  #at(number: number): Known {
    const { weights, letters, lettersOfSounds } = this.#some;
    return {
      word: this.#words[number] ?? '',
      sound: this.#sounds[number] ?? '',
      weight: weights[number] ?? 0,
      letters: letters[number] ?? 0,
      sounds: lettersOfSounds[number] ?? 0,
    };
  }
}

function formsOf(word: string, sound: string): number[] {
  const hashes: number[] = [];
  addShortened(word, hashes);
  if (sound !== word) addShortened(sound, hashes);
  return hashes;
}

/** Hashes of the beginning with none, one or two of its letters left out. */
function addShortened(text: string, hashes: number[]): void {
  const length = Math.min(text.length, INDEXED);
  const edits = editsFor(text.length);
  for (let one = -1; one < length; one++) {
    for (let two = one; two < length; two++) {
      if (two > one && (edits < 2 || one < 0)) continue;
      hashes.push(hashWithout(text, length, one, two));
    }
  }
}

function hashWithout(text: string, length: number, one: number, two: number): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < length; i++) {
    if (i !== one && i !== two) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  return (value ^ (value >>> 15)) & (BUCKETS - 1);
}

function editsFor(sounds: number): number {
  return sounds < 5 ? 1 : MOST_EDITS;
}

/** Best first, at most three; nothing for words of up to three letters, which are too like each other. */
function correct(word: string, index: FormIndex): Correction[] {
  if (word.length < SHORTEST || word.length > LONGEST || !/^[a-z]+$/.test(word)) return [];
  const asked = knownWord(word, 0);
  const most = word.length < 7 ? 1 : MOST_EDITS;
  const found: Correction[] = [];
  for (const candidate of index.near(asked)) {
    const sounds = nearness(asked, candidate, most);
    if (sounds > most) continue;
    const letters = editCost(word, candidate.word, PLAIN, Number.POSITIVE_INFINITY);
    const cost = sounds + letters * PRICE_OF_LETTER - Math.log2(1 + candidate.weight) * PRICE_OF_WEIGHT;
    found.push({ word: candidate.word, distance: Math.max(0, Math.round(cost * 100) / 100) });
  }
  return found.sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1)).slice(0, MOST_ANSWERS);
}

/** By sound, or as a slip of the finger: 'tramua' has other sounds than 'trauma'. */
function nearness(asked: Known, other: Known, most: number): number {
  const bits = MOST_EDITS * 2;
  const heard =
    differing(asked.sounds, other.sounds) > bits ? most + 1 : soundDistance(asked.sound, other.sound, most);
  if (heard <= PRICE_OF_TYPING || differing(asked.letters, other.letters) > bits) return heard;
  return Math.min(heard, PRICE_OF_TYPING + soundDistance(asked.word, other.word, most));
}

/** Damerau-Levenshtein with prices; anything above `most` comes back as more than `most`. */
function soundDistance(one: string, other: string, most: number): number {
  const first = one.charAt(0) === other.charAt(0) ? 0 : PRICE_OF_FIRST;
  return first + editCost(one, other, WEIGHED, most - first);
}

/** Endings are the first that people leave out, vowels the next, and an h is not heard. */
function priceOfDrop(letter: number, isLast: boolean): number {
  if (isLast || letter === 0x68) return PRICE_OF_DULL;
  // a, e, i, o and u
  return (0x208222 >>> (letter - 0x60)) & 1 && letter > 0x60 ? PRICE_OF_VOWEL : 1;
}

type Prices = {
  swap(one: number, other: number): number;
  drop(letter: number, isLast: boolean): number;
  turn: number;
};

const WEIGHED: Prices = { swap: priceOfSwap, drop: priceOfDrop, turn: PRICE_OF_TURN };
const PLAIN: Prices = { swap: (one, other) => (one === other ? 0 : 1), drop: () => 1, turn: 1 };

const WIDTH = LONGEST * 2 + 1;
const rows = new Float64Array(WIDTH * WIDTH);

function editCost(one: string, other: string, { swap, drop, turn }: Prices, most: number): number {
  const m = one.length;
  const n = other.length;
  for (let j = 1; j <= n; j++) rows[j] = cell(j - 1) + drop(other.charCodeAt(j - 1), j === n);
  for (let i = 1; i <= m; i++) {
    const row = i * WIDTH;
    const a = one.charCodeAt(i - 1);
    const missing = drop(a, i === m);
    let least = cell(row - WIDTH) + missing;
    rows[row] = least;
    for (let j = 1; j <= n; j++) {
      const at = row + j;
      const b = other.charCodeAt(j - 1);
      const kept = cell(at - WIDTH - 1) + swap(a, b);
      let price = Math.min(cell(at - WIDTH) + missing, cell(at - 1) + drop(b, j === n), kept);
      if (i > 1 && j > 1 && a === other.charCodeAt(j - 2) && b === one.charCodeAt(i - 2)) {
        price = Math.min(price, cell(at - WIDTH * 2 - 2) + turn);
      }
      rows[at] = price;
      if (price < least) least = price;
    }
    if (least > most + 1) return least;
  }
  return cell(m * WIDTH + n);
}

function cell(at: number): number {
  return rows[at] ?? 0;
}
