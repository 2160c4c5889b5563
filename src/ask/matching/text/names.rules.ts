/** Texts end to end, with a table to find them by: plain data, as a file keeps it. */
export type NamesData = { pool: string; starts: Uint32Array; slots: Uint32Array };

const EMPTY = 0;

/** Numbers for texts that never change: looked up in a table, so that no Map of thousands is made at each start. */
export class Names {
  readonly #pool: string;
  /** where each begins in the pool; at the end, where the last ends */
  readonly #starts: Uint32Array;
  /** open addressing by hash: a number + 1, or EMPTY */
  readonly #slots: Uint32Array;

  constructor({ pool, starts, slots }: NamesData) {
    this.#pool = pool;
    this.#starts = starts;
    this.#slots = slots;
  }

  get size(): number {
    return this.#starts.length - 1;
  }

  /** The text with this number; '' when there is none. */
  at(number: number): string {
    return this.#pool.slice(this.#starts[number], this.#starts[number + 1] ?? 0);
  }

  /** Its number; -1 when it is not among them. */
  of(text: string): number {
    const mask = this.#slots.length - 1;
    for (let slot = hashOf(text) & mask; ; slot = (slot + 1) & mask) {
      const there = this.#slots[slot] as number;
      if (there === EMPTY) return -1;
      const start = this.#starts[there - 1] as number;
      const length = (this.#starts[there] as number) - start;
      if (length === text.length && this.#pool.startsWith(text, start)) return there - 1;
    }
  }
}

/** Each gets its place in the list as its number. @param texts no two alike */
export const namesOf = (texts: readonly string[]): NamesData => {
  const starts = new Uint32Array(texts.length + 1);
  const slots = new Uint32Array(roomFor(texts.length));
  const mask = slots.length - 1;
  for (const [number, text] of texts.entries()) {
    starts[number + 1] = (starts[number] as number) + text.length;
    let slot = hashOf(text) & mask;
    while (slots[slot] !== EMPTY) slot = (slot + 1) & mask;
    slots[slot] = number + 1;
  }
  return { pool: texts.join(''), starts, slots };
};

const roomFor = (many: number): number => {
  let room = 8;
  while (room < many * 2) room *= 2;
  return room;
};

/** FNV-1a, its high bits brought down. */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
};
