import type { Close } from '../vocabulary/closeness.rules.ts';

/** How much of each concept, when most have none; made once and used again for each offer. */
export class Amounts {
  readonly of: Float64Array;
  /** those above 0, in the order in which they came; as many as `count` */
  readonly list: Uint16Array;
  count = 0;

  constructor(concepts: number) {
    this.of = new Float64Array(concepts);
    this.list = new Uint16Array(concepts);
  }

  put(concept: number, amount: number): void {
    if (amount <= 0) return;
    if (this.of[concept] === 0) {
      this.list[this.count] = concept;
      this.count += 1;
    }
    this.of[concept] = amount;
  }

  clear(): void {
    for (let at = 0; at < this.count; at += 1) this.of[this.list[at] as number] = 0;
    this.count = 0;
  }
}

/** How much of each word, when most have none: 0–255, by stem; made once and used again for each offer. */
export class WordAmounts {
  #of = new Uint8Array(1 << 14);
  /** those above 0, in the order in which they came */
  readonly list: number[] = [];

  of(stem: number): number {
    return this.#of[stem] as number;
  }

  /** The most of what it gets. */
  put(stem: number, amount: number): void {
    if (stem >= this.#of.length) this.#grow(stem * 2);
    const had = this.#of[stem] as number;
    if (amount <= had) return;
    if (had === 0) this.list.push(stem);
    this.#of[stem] = amount;
  }

  clear(): void {
    for (const stem of this.list) this.#of[stem] = 0;
    this.list.length = 0;
  }

  #grow(room: number): void {
    const larger = new Uint8Array(room);
    larger.set(this.#of);
    this.#of = larger;
  }
}

/** Less than this changes nothing that anybody would see, and would be most of the work. */
const LEAST = 0.03;

/** For each concept offered, who asks what is helped by it: the same lists end to end, the nearest first, as a million offers read them. */
export class Reach {
  readonly #from: Uint32Array;
  readonly #asked: Uint16Array;
  readonly #shares: Float64Array;

  constructor(askedBy: readonly (readonly Close[])[]) {
    const all = askedBy.flatMap((own) => own.toSorted((a, b) => b.share - a.share));
    this.#from = new Uint32Array(askedBy.length + 1);
    for (const [concept, own] of askedBy.entries())
      this.#from[concept + 1] = (this.#from[concept] as number) + own.length;
    this.#asked = Uint16Array.from(all, ({ concept }) => concept);
    this.#shares = Float64Array.from(all, ({ share }) => share);
  }

  /** What it is about helps who asks for something near: the most of each. */
  spread(about: Amounts, given: Amounts): void {
    for (let place = 0; place < about.count; place += 1) {
      const concept = about.list[place] as number;
      const sure = about.of[concept] as number;
      const end = this.#from[concept + 1] as number;
      for (let at = this.#from[concept] as number; at < end; at += 1) {
        const amount = sure * (this.#shares[at] as number);
        if (amount < LEAST) break;
        const asked = this.#asked[at] as number;
        const had = given.of[asked] as number;
        if (amount <= had) continue;
        if (had === 0) given.put(asked, amount);
        else given.of[asked] = amount;
      }
    }
  }
}
