import type { Concept } from '../vocabulary/concept.ts';
import type { Lexicon, Token } from '../vocabulary/lexicon.ts';
import { softmax } from './learn.rules.ts';
import { marksOf } from './marks.rules.ts';
import { type Unpacked, type Voice, Voices } from './pack.rules.ts';

/** What one word adds: to which concepts, how much, and the square of its length. */
type Said = Voice & { square: number };
/** Of a text: by concept what its words add, and the square of their length together. */
export type Sum = { of: Float32Array; square: number };

/** Less than one whole word is less sure. */
const FEWEST = 1;
/** The learning shrinks what it learns, and the more so the more it reads: shares would be too even. */
const SHARPER = 1.25;

const SILENT: Said = { concepts: new Uint8Array(0), weights: new Float32Array(0), square: 0 };

/** What texts are about by all their words; learnt from the vocabulary and the stories (README). */
export class Gist {
  readonly #voices: Voices;
  readonly #lexicon: Lexicon;
  readonly #said = new Map<Token, Said>();
  readonly #whole: Float64Array;
  /** by concept, what one word adds; of no use between words, when none is a number */
  readonly #ofWord: Float64Array;
  /** by stem, in which text it was seen last */
  #seenIn = new Uint32Array(1 << 14);
  #turn = 0;

  constructor(learnt: Unpacked, concepts: readonly Concept[], lexicon: Lexicon) {
    const at = new Map(concepts.map(({ id }, place) => [id, place]));
    this.#voices = new Voices(
      learnt,
      learnt.concepts.split(' ').map((id) => at.get(id)),
    );
    this.#lexicon = lexicon;
    this.#whole = new Float64Array(concepts.length);
    this.#ofWord = new Float64Array(concepts.length).fill(Number.NaN);
  }

  /**
   * What these words add up to; several texts are felt together by adding up theirs.
   * @param of all noughts, as many as there are concepts: becomes part of the sum
   */
  sum(tokens: readonly Token[], of: Float32Array = new Float32Array(this.#whole.length)): Sum {
    this.#turn += 1;
    let square = 0;
    for (const token of tokens) {
      if (this.#isAgain(token.stem)) continue;
      const { concepts, weights, square: own } = this.#saidBy(token);
      square += own;
      for (let at = 0; at < concepts.length; at += 1) {
        const concept = concepts[at] as number;
        of[concept] = (of[concept] as number) + (weights[at] as number);
      }
    }
    return { of, square };
  }

  /** Whether this text had the stem already. */
  #isAgain(stem: number): boolean {
    if (stem >= this.#seenIn.length) {
      const larger = new Uint32Array(stem * 2);
      larger.set(this.#seenIn);
      this.#seenIn = larger;
    }
    const is = this.#seenIn[stem] === this.#turn;
    this.#seenIn[stem] = this.#turn;
    return is;
  }

  /**
   * How surely a text is about each concept, by their places; undefined when no word says anything. The same list each
   * time: what was there before is gone.
   */
  shares(sums: readonly Sum[]): Float64Array | undefined {
    const whole = this.#whole.fill(0);
    let square = 0;
    for (const { of, square: own } of sums) {
      if (own === 0) continue;
      square += own;
      for (let at = 0; at < of.length; at += 1) whole[at] = (whole[at] as number) + (of[at] as number);
    }
    if (square === 0) return undefined;
    const length = Math.sqrt(Math.max(square, FEWEST)) / SHARPER;
    for (let at = 0; at < whole.length; at += 1) whole[at] = (whole[at] as number) / length;
    return softmax(whole);
  }

  /** The same, of those concepts that it is about with at least this share. */
  felt(sums: readonly Sum[], least: number): [concept: number, share: number][] {
    const felt: [number, number][] = [];
    for (const [concept, share] of this.shares(sums)?.entries() ?? [])
      if (share >= least) felt.push([concept, share]);
    return felt;
  }

  /** The words that spoke most for a concept, the most first. */
  wordsFor(tokens: readonly Token[], concept: number, most: number): string[] {
    const spoke = tokens.flatMap((token) => {
      const { concepts, weights } = this.#saidBy(token);
      const weight = weights[concepts.indexOf(concept)] ?? 0;
      return weight > 0 ? [{ word: token.word, weight }] : [];
    });
    const words = spoke.sort((a, b) => b.weight - a.weight).map(({ word }) => word);
    return [...new Set(words)].slice(0, most);
  }

  #saidBy(token: Token): Said {
    const known = this.#said.get(token);
    if (known) return known;
    const said = this.#readWord(token);
    this.#said.set(token, said);
    return said;
  }

  #readWord(token: Token): Said {
    const sums = this.#ofWord;
    const concepts: number[] = [];
    let square = 0;
    for (const [mark, amount] of marksOf(token, this.#lexicon)) {
      const voice = this.#voices.of(mark);
      if (!voice) continue;
      square += amount * amount;
      for (let at = 0; at < voice.concepts.length; at += 1) {
        const concept = voice.concepts[at] as number;
        const more = amount * (voice.weights[at] as number);
        const had = sums[concept] as number;
        if (Number.isNaN(had)) concepts.push(concept);
        sums[concept] = Number.isNaN(had) ? more : had + more;
      }
    }
    if (square === 0) return SILENT;
    const weights = Float32Array.from(concepts, (concept) => sums[concept] as number);
    for (const concept of concepts) sums[concept] = Number.NaN;
    return { concepts: Uint8Array.from(concepts), weights, square };
  }
}
