import { hash32 } from './columns.ts';

const FIRST = 1024;
/** Of the places, those in use or used before: fuller, and looking grows long. */
const FULLEST = 0.6;
const EMPTY = 0;
const GONE = 0xffffffff;

/**
 * Which slot an offer has: open addressing in one list of numbers. A Map of a million texts takes ten times the room
 * and twice the time.
 */
export class SlotsById {
  /** a slot + 1, EMPTY, or GONE */
  #places = new Uint32Array(FIRST);
  #used = 0;
  #size = 0;
  readonly #ids: () => readonly string[];

  /** @param ids by slot; asked anew each time, as the list may become another */
  constructor(ids: () => readonly string[]) {
    this.#ids = ids;
  }

  get size(): number {
    return this.#size;
  }

  /** -1 when it has none. */
  of(id: string): number {
    const at = this.#find(id);
    return at < 0 ? -1 : (this.#places[at] as number) - 1;
  }

  /** @param id one that has no slot */
  set(id: string, slot: number): void {
    if (this.#used + 1 > this.#places.length * FULLEST) this.#grow();
    this.#put(id, slot);
    this.#size += 1;
  }

  delete(id: string): void {
    const at = this.#find(id);
    if (at < 0) return;
    this.#places[at] = GONE;
    this.#size -= 1;
  }

  /** Slots have new numbers: all of the list that it asks for, in order. */
  renew(): void {
    this.#places = new Uint32Array(roomFor(this.#ids().length));
    this.#used = 0;
    this.#size = 0;
    for (const [slot, id] of this.#ids().entries()) this.set(id, slot);
  }

  #find(id: string): number {
    const ids = this.#ids();
    const mask = this.#places.length - 1;
    for (let at = hash32(id) & mask; ; at = (at + 1) & mask) {
      const there = this.#places[at] as number;
      if (there === EMPTY) return -1;
      if (there !== GONE && ids[there - 1] === id) return at;
    }
  }

  #put(id: string, slot: number): void {
    const mask = this.#places.length - 1;
    let at = hash32(id) & mask;
    while ((this.#places[at] as number) !== EMPTY) at = (at + 1) & mask;
    this.#places[at] = slot + 1;
    this.#used += 1;
  }

  #grow(): void {
    const before = this.#places;
    const ids = this.#ids();
    this.#places = new Uint32Array(roomFor(this.#size * 2));
    this.#used = 0;
    for (const there of before)
      if (there !== EMPTY && there !== GONE) this.#put(ids[there - 1] as string, there - 1);
  }
}

const roomFor = (many: number): number => {
  let room = FIRST;
  while (room * FULLEST <= many + 1) room *= 2;
  return room;
};
