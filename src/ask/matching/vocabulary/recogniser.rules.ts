import { Names } from '../text/names.rules.ts';
import type { Compiled } from './compiled.rules.ts';
import { TURNS } from './fillers.data.ts';
import { type Lexicon, type Token, WIDTH } from './lexicon.ts';
import { bitOf, type Order, type Patterns } from './patterns.rules.ts';

/** A concept found in a sentence. */
export type Hit = {
  concept: number;
  strong: boolean;
  phrase: string;
  /** places of its words in the sentence */
  at: readonly number[];
  /** the phrase is only a part of a longer word */
  inside: boolean;
};

const SHORTEST_PART = 5;
/**
 * Finds concepts in sentences by the phrases of the vocabulary: a phrase is found when all its words stand near each
 * other, in any order; the longest phrase wins over those inside it.
 */
export class Recogniser {
  readonly #patterns: Patterns;
  readonly #order: Order;
  readonly #exactly: ReadonlyMap<number, string>;
  readonly #words: Names;
  #seenIn = new Uint32Array(1 << 15);
  #turn = 0;
  #bits = 0;
  readonly #negation: number;

  constructor({ patterns, order, words }: Compiled, lexicon: Lexicon) {
    this.#patterns = patterns;
    this.#order = order;
    const exactWords = patterns.exactWords.split(' ');
    this.#exactly = new Map(Array.from(patterns.exact, (pattern, at) => [pattern, exactWords[at] ?? '']));
    this.#words = new Names(words);
    this.#negation = lexicon.stemOf('niet');
  }

  /** Whether any phrase has this very word. */
  hasWord(word: string): boolean {
    return this.#words.of(word) >= 0;
  }

  /** Whether any phrase has this word, in whatever form. */
  knows(stem: number): boolean {
    return this.#order.used[stem] === 1;
  }

  /** @param sentence its words in order. The longest phrases first. */
  read(sentence: readonly Token[]): Hit[] {
    const hits: Hit[] = [];
    this.#mark(sentence);
    for (let place = 0; place < sentence.length; place += 1) {
      const token = sentence[place] as Token;
      this.#find(sentence, place, token.stem, false, hits);
      if (token.parts.length > 0 && !this.#hasSingle(token.stem))
        for (const part of token.parts) this.#find(sentence, place, part, true, hits);
    }
    return hits.length < 2 ? hits : withoutInner(hits);
  }

  /** Whether a phrase is this stem alone. */
  #hasSingle(stem: number): boolean {
    const end = this.#order.from[stem + 1] ?? 0;
    for (let at = this.#order.from[stem] ?? 0; at < end; at += 1)
      if (this.#sizeOf(this.#order.patterns[at] as number) === 1) return true;
    return false;
  }

  #sizeOf(pattern: number): number {
    const { stemsFrom } = this.#patterns;
    return (stemsFrom[pattern + 1] as number) - (stemsFrom[pattern] as number);
  }

  /** Notes which stems this sentence has, so that nearly every phrase is passed over at once. */
  #mark(sentence: readonly Token[]): void {
    this.#turn += 1;
    this.#bits = 0;
    for (const { stem } of sentence) {
      this.#bits |= bitOf(stem);
      if (stem >= this.#seenIn.length) {
        const larger = new Uint32Array(stem * 2);
        larger.set(this.#seenIn);
        this.#seenIn = larger;
      }
      this.#seenIn[stem] = this.#turn;
    }
  }

  #hasAll(pattern: number): boolean {
    const { stems, stemsFrom } = this.#patterns;
    const end = stemsFrom[pattern + 1] as number;
    for (let at = stemsFrom[pattern] as number; at < end; at += 1)
      if (this.#seenIn[stems[at] as number] !== this.#turn) return false;
    return true;
  }

  #find(sentence: readonly Token[], place: number, stem: number, inside: boolean, hits: Hit[]): void {
    const end = this.#order.from[stem + 1] ?? 0;
    const missing = ~this.#bits;
    for (let next = this.#order.from[stem] ?? 0; next < end; next += 1) {
      const pattern = this.#order.patterns[next] as number;
      // Nearly every phrase is passed over here.
      if (((this.#patterns.bits[pattern] as number) & missing) !== 0 && !inside) continue;
      if (this.#sizeOf(pattern) === 1) {
        if (inside ? this.#length(pattern) < SHORTEST_PART : this.#isOther(pattern, sentence[place]))
          continue;
        hits.push(this.#hit(pattern, [place], inside));
      } else if (!inside && this.#hasAll(pattern)) {
        const at = this.#together(sentence, place, stem, pattern);
        if (at) hits.push(this.#hit(pattern, at, inside));
      }
    }
  }

  #length(pattern: number): number {
    const { textFrom } = this.#patterns;
    return (textFrom[pattern + 1] as number) - (textFrom[pattern] as number);
  }

  #isOther(pattern: number, token: Token | undefined): boolean {
    const exactly = this.#exactly.get(pattern);
    return exactly !== undefined && exactly !== token?.word;
  }

  #together(sentence: readonly Token[], place: number, stem: number, pattern: number): number[] | undefined {
    const { stems, stemsFrom, reaches } = this.#patterns;
    const own = stems.subarray(stemsFrom[pattern], stemsFrom[pattern + 1]);
    return together(sentence, place, stem, own, reaches[pattern] as number, this.#negation);
  }

  #hit(pattern: number, at: readonly number[], inside: boolean): Hit {
    const { concepts, strong, text, textFrom } = this.#patterns;
    return {
      concept: concepts[pattern] as number,
      strong: strong[pattern] === 1,
      phrase: text.slice(textFrom[pattern], textFrom[pattern + 1]),
      at,
      inside,
    };
  }
}

/** The places of all stems of a phrase around one of them, the nearest of each; undefined when one is not near. */
const together = (
  sentence: readonly Token[],
  place: number,
  stem: number,
  stems: Uint32Array,
  reach: number,
  negation: number,
): number[] | undefined => {
  const at = [place];
  const widest = reach * WIDTH;
  let before = 0;
  let after = 0;
  for (const wanted of stems) {
    if (wanted === stem) continue;
    // 'Geen geld' is not said by 'geld … niet' at the other end.
    const room = wanted === negation ? Math.min(widest, (stems.length + 1) * WIDTH) : widest;
    const left = away(sentence, place, wanted, -1, room);
    const right = away(sentence, place, wanted, 1, room);
    if (left.at < 0 && right.at < 0) return undefined;
    const nearest = right.at < 0 || (left.at >= 0 && left.far <= right.far) ? left : right;
    at.push(nearest.at);
    if (nearest === left) before = Math.max(before, left.far);
    else after = Math.max(after, right.far);
  }
  return before + after <= widest ? at : undefined;
};

/** Where a stem stands next in a direction, and how far; -1 when it does not within this room. */
const away = (
  sentence: readonly Token[],
  place: number,
  wanted: number,
  step: 1 | -1,
  room: number,
): { at: number; far: number } => {
  let far = 0;
  for (let other = place + step; ; other += step) {
    const token = sentence[other];
    if (!token || TURNS.has(token.word)) return { at: -1, far: 0 };
    far += token.width;
    if (far > room) return { at: -1, far: 0 };
    if (token.stem === wanted) return { at: other, far };
  }
};

/** A shorter phrase inside a longer one is left out, and so is a second phrase for the same on the same word. */
const withoutInner = (hits: Hit[]): Hit[] => {
  const kept: Hit[] = [];
  for (const one of hits.sort(surest)) {
    const covered = kept.some((other) =>
      other.concept === one.concept
        ? one.at.some((place) => other.at.includes(place))
        : other.at.length > one.at.length && one.at.every((place) => other.at.includes(place)),
    );
    if (!covered) kept.push(one);
  }
  return kept;
};

const surest = (a: Hit, b: Hit): number =>
  b.at.length - a.at.length || Number(b.strong) - Number(a.strong) || Number(a.inside) - Number(b.inside);
