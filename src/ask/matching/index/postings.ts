const FIRST = 4;
/** Above this many, room grows by a half instead of doubling: a million offers have few long lists. */
const LONG = 1024;

/** Offers are numbered in blocks of this many: within one, a slot is two bytes. */
export const BLOCK_BITS = 15;
export const BLOCK = 1 << BLOCK_BITS;
const WITHIN = BLOCK - 1;

/**
 * Which offers have something, and how much of it (1–255), in the order of their slots. Grows at the end. Three bytes
 * each: the slot within its block, and the amount.
 */
export class Postings {
  /** slots within their blocks */
  within = new Uint16Array(FIRST);
  amounts = new Uint8Array(FIRST);
  length = 0;
  /** where each block begins; blocks after the last have nothing */
  #starts: number[] = [];
  /** slots from here on are of a block that has none yet */
  #begun = 0;
  #counted = { deaths: 0, length: 0, living: 0 };

  /** @param slot above all that are there */
  add(slot: number, amount: number): void {
    const { length } = this;
    if (length === this.within.length) this.#resize(length < LONG ? length * 2 : length + (length >>> 1));
    if (slot >= this.#begun) this.#begin(slot >>> BLOCK_BITS);
    this.within[length] = slot & WITHIN;
    this.amounts[length] = amount;
    this.length = length + 1;
  }

  #begin(block: number): void {
    while (this.#starts.length <= block) this.#starts.push(this.length);
    this.#begun = (block + 1) * BLOCK;
  }

  /** Where a block begins; where the one after it does, it ends. */
  startOf(block: number): number {
    return block < this.#starts.length ? (this.#starts[block] as number) : this.length;
  }

  /** How much this offer has; 0 when it isn't there. */
  of(slot: number): number {
    const block = slot >>> BLOCK_BITS;
    const wanted = slot & WITHIN;
    let low = this.startOf(block);
    let high = this.startOf(block + 1) - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const there = this.within[middle] as number;
      if (there === wanted) return this.amounts[middle] as number;
      if (there < wanted) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  }

  /** How many of these offers are still there. Counted once for each death: questions ask it far more often. */
  living(alive: Uint8Array, deaths: number): number {
    if (this.#counted.deaths === deaths && this.#counted.length === this.length) return this.#counted.living;
    let living = 0;
    for (let block = 0; block < this.#starts.length; block += 1) {
      const end = this.startOf(block + 1);
      for (let at = this.startOf(block); at < end; at += 1)
        living += alive[block * BLOCK + (this.within[at] as number)] as number;
    }
    this.#counted = { deaths, length: this.length, living };
    return living;
  }

  /** Gives slots their new numbers, which never grow; those without one are left out. */
  renumber(numbers: Int32Array): void {
    const starts: number[] = [];
    let kept = 0;
    for (let block = 0; block < this.#starts.length; block += 1) {
      const end = this.startOf(block + 1);
      for (let at = this.startOf(block); at < end; at += 1) {
        const number = numbers[block * BLOCK + (this.within[at] as number)] as number;
        if (number < 0) continue;
        while (starts.length <= number >>> BLOCK_BITS) starts.push(kept);
        this.within[kept] = number & WITHIN;
        this.amounts[kept] = this.amounts[at] as number;
        kept += 1;
      }
    }
    this.#starts = starts;
    this.#begun = starts.length * BLOCK;
    this.length = kept;
    this.trim();
  }

  /** Gives back the room that is not used. */
  trim(): void {
    if (this.within.length > this.length) this.#resize(Math.max(FIRST, this.length));
  }

  #resize(room: number): void {
    const within = new Uint16Array(room);
    within.set(this.within.subarray(0, this.length));
    const amounts = new Uint8Array(room);
    amounts.set(this.amounts.subarray(0, this.length));
    this.within = within;
    this.amounts = amounts;
  }
}
