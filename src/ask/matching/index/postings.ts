const FIRST = 4;

/** Which offers have something, and how much of it (1–255), in the order of their slots. Grows at the end. */
export class Postings {
  slots = new Uint32Array(FIRST);
  amounts = new Uint8Array(FIRST);
  length = 0;
  #counted = { deaths: 0, length: 0, living: 0 };

  add(slot: number, amount: number): void {
    if (this.length === this.slots.length) this.#resize(this.length * 2);
    this.slots[this.length] = slot;
    this.amounts[this.length] = amount;
    this.length += 1;
  }

  /** How much this offer has; 0 when it isn't there. */
  of(slot: number): number {
    let low = 0;
    let high = this.length - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const there = this.slots[middle] as number;
      if (there === slot) return this.amounts[middle] as number;
      if (there < slot) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  }

  /** Where slots from this one on begin, looked for after a place that is not behind it. */
  from(slot: number, after: number): number {
    let low = after;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.slots[middle] as number) < slot) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** How many of these offers are still there. Counted once for each death: questions ask it far more often. */
  living(alive: Uint8Array, deaths: number): number {
    if (this.#counted.deaths === deaths && this.#counted.length === this.length) return this.#counted.living;
    let living = 0;
    for (let at = 0; at < this.length; at += 1) living += alive[this.slots[at] as number] as number;
    this.#counted = { deaths, length: this.length, living };
    return living;
  }

  /** Gives slots their new numbers; those without one are left out. */
  renumber(numbers: Int32Array): void {
    let kept = 0;
    for (let index = 0; index < this.length; index += 1) {
      const number = numbers[this.slots[index] as number] as number;
      if (number < 0) continue;
      this.slots[kept] = number;
      this.amounts[kept] = this.amounts[index] as number;
      kept += 1;
    }
    this.length = kept;
    this.trim();
  }

  /** Gives back the room that is not used. */
  trim(): void {
    if (this.slots.length > this.length) this.#resize(Math.max(FIRST, this.length));
  }

  #resize(room: number): void {
    const slots = new Uint32Array(room);
    slots.set(this.slots.subarray(0, this.length));
    const amounts = new Uint8Array(room);
    amounts.set(this.amounts.subarray(0, this.length));
    this.slots = slots;
    this.amounts = amounts;
  }
}
