export type Ranked = { slot: number; score: number; lot: number };

const before = (a: Ranked, b: Ranked): boolean =>
  a.score > b.score || (a.score === b.score && (a.lot < b.lot || (a.lot === b.lot && a.slot < b.slot)));

/** Keeps the best few: a heap with the worst on top. */
export class Top {
  readonly #heap: Ranked[] = [];
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** Whether one with this score has a chance, whatever its lot. */
  takes(score: number): boolean {
    const worst = this.#heap[0];
    return this.#heap.length < this.#most || (worst !== undefined && score >= worst.score);
  }

  offer(slot: number, score: number, lot: number): void {
    const heap = this.#heap;
    const worst = heap[0];
    if (heap.length >= this.#most) {
      if (!worst || worst.score > score) return;
      const one = { slot, score, lot };
      if (!before(one, worst)) return;
      heap[0] = one;
      this.#sink();
      return;
    }
    heap.push({ slot, score, lot });
    this.#rise();
  }

  /** Best first; empties it. */
  taken(): Ranked[] {
    return this.#heap.splice(0).sort((a, b) => (before(a, b) ? -1 : 1));
  }

  #rise(): void {
    const heap = this.#heap;
    let place = heap.length - 1;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (!before(heap[above] as Ranked, heap[place] as Ranked)) return;
      this.#swap(above, place);
      place = above;
    }
  }

  #sink(): void {
    const heap = this.#heap;
    let place = 0;
    for (;;) {
      let worst = place;
      for (const child of [2 * place + 1, 2 * place + 2])
        if (child < heap.length && before(heap[worst] as Ranked, heap[child] as Ranked)) worst = child;
      if (worst === place) return;
      this.#swap(worst, place);
      place = worst;
    }
  }

  #swap(a: number, b: number): void {
    const heap = this.#heap;
    [heap[a], heap[b]] = [heap[b] as Ranked, heap[a] as Ranked];
  }
}
