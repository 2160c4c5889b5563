export type Ranked = { slot: number; score: number; lot: number };

/** Keeps the best few: a heap with the worst on top, in lists of numbers, as hundreds of thousands are looked at. */
export class Top {
  /** a score below this has no chance, whatever its lot */
  least = Number.NEGATIVE_INFINITY;
  #size = 0;
  readonly #most: number;
  readonly #slots: Int32Array;
  readonly #scores: Int32Array;
  readonly #lots: Uint32Array;

  constructor(most: number) {
    this.#most = most;
    this.#slots = new Int32Array(most);
    this.#scores = new Int32Array(most);
    this.#lots = new Uint32Array(most);
    if (most === 0) this.least = Number.POSITIVE_INFINITY;
  }

  /** @param score not below `least` */
  offer(slot: number, score: number, lot: number): void {
    if (this.#size < this.#most) {
      this.#put(this.#size, slot, score, lot);
      this.#size += 1;
      this.#rise();
    } else if (this.#isBetter(slot, score, lot)) {
      this.#put(0, slot, score, lot);
      this.#sink();
    }
    if (this.#size === this.#most) this.least = this.#scores[0] as number;
  }

  /** Best first; empties it. */
  taken(): Ranked[] {
    const all = Array.from({ length: this.#size }, (_, at) => ({
      slot: this.#slots[at] as number,
      score: this.#scores[at] as number,
      lot: this.#lots[at] as number,
    }));
    this.#size = 0;
    return all.sort((a, b) => b.score - a.score || a.lot - b.lot || a.slot - b.slot);
  }

  /** Than the worst that is kept. */
  #isBetter(slot: number, score: number, lot: number): boolean {
    const worst = this.#scores[0] as number;
    if (score !== worst) return score > worst;
    const other = this.#lots[0] as number;
    return lot < other || (lot === other && slot < (this.#slots[0] as number));
  }

  #isBefore(a: number, b: number): boolean {
    const score = (this.#scores[a] as number) - (this.#scores[b] as number);
    if (score !== 0) return score > 0;
    const lot = (this.#lots[a] as number) - (this.#lots[b] as number);
    return lot < 0 || (lot === 0 && (this.#slots[a] as number) < (this.#slots[b] as number));
  }

  #rise(): void {
    let place = this.#size - 1;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (!this.#isBefore(above, place)) return;
      this.#swap(above, place);
      place = above;
    }
  }

  #sink(): void {
    let place = 0;
    for (;;) {
      let worst = place;
      for (let child = 2 * place + 1; child <= 2 * place + 2; child += 1)
        if (child < this.#size && this.#isBefore(worst, child)) worst = child;
      if (worst === place) return;
      this.#swap(worst, place);
      place = worst;
    }
  }

  #put(at: number, slot: number, score: number, lot: number): void {
    this.#slots[at] = slot;
    this.#scores[at] = score;
    this.#lots[at] = lot;
  }

  #swap(a: number, b: number): void {
    const [slot, score, lot] = [this.#slots[a] as number, this.#scores[a] as number, this.#lots[a] as number];
    this.#put(a, this.#slots[b] as number, this.#scores[b] as number, this.#lots[b] as number);
    this.#put(b, slot, score, lot);
  }
}
