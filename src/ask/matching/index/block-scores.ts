import { FIT } from '../fit-weights.ts';
import type { Query } from '../query/query.ts';
import type { List } from './lists.ts';
import type { OfferIndex } from './offer-index.ts';
import { BLOCK, type Postings } from './postings.ts';

/** One block at a time: its scores stay in the processor's own memory. */
export const scores = new Int32Array(BLOCK);
/** Of one block, the places of offers that got something; later of those with enough in them to look at. */
export const worth = new Uint16Array(BLOCK + 1);

/** Lists from the heaviest to the lightest. */
export class Reading {
  readonly #lists: readonly List[];
  /** From here on, what all lists together can give is too little to be found by: they only add to what is there. */
  readonly #light: number;

  constructor(lists: readonly List[]) {
    this.#lists = [...lists].sort((a, b) => b.most - a.most);
    let rest = 0;
    let light = lists.length;
    while (light > 0 && rest + Math.ceil(this.#lists[light - 1]?.most ?? 0) < FIT.leastContent) {
      light -= 1;
      rest += Math.ceil(this.#lists[light]?.most ?? 0);
    }
    this.#light = light;
  }

  /**
   * Sums the points of the offers of one block into `scores`, and notes in `worth` which have at least so much.
   * @param least `FIT.leastContent` or more
   * @returns how many
   */
  sum(block: number, least: number): number {
    scores.fill(0);
    let found = 0;
    for (let at = 0; at < this.#lists.length; at += 1) {
      const { postings, points } = this.#lists[at] as List;
      const start = postings.startOf(block);
      const end = postings.startOf(block + 1);
      if (at < this.#light) found = addAll(postings, points, start, end, found);
      else addToFound(postings, points, start, end);
    }
    return keepWorth(found, least);
  }
}

/** Without a branch, that nobody could foresee: who had nothing and gets something is noted. */
const addAll = (
  { within, amounts }: Postings,
  points: Int32Array,
  start: number,
  end: number,
  found: number,
): number => {
  let many = found;
  for (let at = start; at < end; at += 1) {
    const place = within[at] as number;
    const had = scores[place] as number;
    const more = points[amounts[at] as number] as number;
    scores[place] = had + more;
    worth[many] = place;
    many += ((had - 1) & -more) >>> 31;
  }
  return many;
};

const addToFound = ({ within, amounts }: Postings, points: Int32Array, start: number, end: number): void => {
  for (let at = start; at < end; at += 1) {
    const place = within[at] as number;
    const had = scores[place] as number;
    // Without a branch too: all bits of the points when there is something, none when not.
    scores[place] = had + ((points[amounts[at] as number] as number) & (-had >> 31));
  }
};

/** Of those found, the first are those with enough. */
const keepWorth = (found: number, least: number): number => {
  let kept = 0;
  for (let at = 0; at < found; at += 1) {
    const place = worth[at] as number;
    worth[kept] = place;
    kept += (least - 1 - (scores[place] as number)) >>> 31;
  }
  return kept;
};

/** A mark for each offer with something that is not wanted, one block at a time. */
export class Unwanted {
  readonly #concepts: readonly Postings[];
  readonly #stems: readonly Postings[];
  readonly #marks = new Uint8Array(BLOCK);

  constructor(index: OfferIndex, { unwanted }: Query) {
    this.#concepts = unwanted.concepts.flatMap((one) => index.byConcept(one) ?? []);
    this.#stems = unwanted.stems.flatMap((one) => index.byWord(one) ?? []);
  }

  /** By place within the block; undefined when nothing is unwanted. */
  in(block: number): Uint8Array | undefined {
    if (this.#concepts.length + this.#stems.length === 0) return undefined;
    this.#marks.fill(0);
    for (const postings of this.#concepts) this.#mark(postings, block, FIT.unwantedFrom);
    for (const postings of this.#stems) this.#mark(postings, block, 1);
    return this.#marks;
  }

  #mark(postings: Postings, block: number, least: number): void {
    const end = postings.startOf(block + 1);
    for (let at = postings.startOf(block); at < end; at += 1)
      if ((postings.amounts[at] as number) >= least) this.#marks[postings.within[at] as number] = 1;
  }
}
