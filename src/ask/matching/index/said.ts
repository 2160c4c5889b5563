import { FIT } from '../fit-weights.ts';
import type { Sum } from '../gist/gist.rules.ts';
import { type Reader, telling } from './reader.ts';

/** What a text says: concepts with how surely, and the telling words and parts of words in it. */
export type Said = {
  concepts: readonly number[];
  shares: readonly number[];
  stems: readonly number[];
  parts: readonly number[];
  /** what all its words together are about, and how surely */
  felt: readonly number[];
  feltShares: readonly number[];
  sum: Sum | undefined;
};

/** Less sure than this is not felt. */
export const LEAST_FELT = 0.03;
/** Twice so many texts are remembered. */
const MOST_YOUNG = 2_500;

/**
 * What texts say, remembered while many are read: offers of one provider, and of one kind, say many sentences alike.
 * Those that come back stay, however many come once.
 */
export class Texts {
  readonly #reader: Reader;
  readonly #rows: Rows;
  #young = new Map<string, Said>();
  #old: ReadonlyMap<string, Said> = this.#young;

  constructor(reader: Reader) {
    this.#reader = reader;
    this.#rows = new Rows(reader.concepts.length);
  }

  said(text: string): Said {
    const young = this.#young.get(text);
    if (young) return young;
    const said = this.#old.get(text) ?? this.#read(text);
    if (this.#young.size >= MOST_YOUNG) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(text, said);
    return said;
  }

  forget(): void {
    this.#young = new Map();
    this.#old = this.#young;
  }

  #read(text: string): Said {
    const { gist } = this.#reader;
    const sentences = this.#reader.sentences(text);
    const said = { concepts: [] as number[], shares: [] as number[], felt: [] as number[] };
    for (const sentence of sentences)
      for (const { concept, strong, inside } of this.#reader.hits(sentence)) {
        said.concepts.push(concept);
        said.shares.push((strong ? 1 : FIT.weakPhrase) * (inside ? FIT.insideWord : 1));
      }
    const all = sentences.length === 1 ? (sentences[0] ?? []) : sentences.flat();
    const [stems, parts] = [new Set<number>(), new Set<number>()];
    for (const token of all)
      if (telling(token)) {
        stems.add(token.stem);
        for (const part of token.parts) parts.add(part);
      }
    const sum = gist?.sum(all, this.#rows.next());
    const feltShares: number[] = [];
    const shares = sum && gist?.shares([sum]);
    if (shares)
      for (let concept = 0; concept < shares.length; concept += 1) {
        const share = shares[concept] as number;
        if (share < LEAST_FELT) continue;
        said.felt.push(concept);
        feltShares.push(share);
      }
    return { ...said, feltShares, stems: [...stems], parts: [...parts], sum };
  }
}

const ROWS = 32;

/** Rows of noughts, many out of one piece of memory: a piece for each would cost more than what is written in it. */
class Rows {
  readonly #length: number;
  #piece = new Float32Array();
  #used = 0;

  constructor(length: number) {
    this.#length = length;
  }

  next(): Float32Array {
    if (this.#used === this.#piece.length) {
      this.#piece = new Float32Array(this.#length * ROWS);
      this.#used = 0;
    }
    this.#used += this.#length;
    return this.#piece.subarray(this.#used - this.#length, this.#used);
  }
}
