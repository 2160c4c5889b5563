/** The words of a Hunspell dictionary as a table of bytes, no strings: read once, or kept in a file and read as it is. */

/** An entry is what it may do, its length and its letters, one after the other; slots say where each begins, plus one. */
export type WordTableData = { slots: Uint32Array; entries: Uint8Array };

// What the flags of an entry let it do.
export const ALONE = 1;
export const PART = 2;
export const ADJECTIVE = 4;

const NEWLINE = 0x0a;
const SLASH = 0x2f;
// A long word without flags is seldom a part by chance: 'pleegzorg'.
const LONG_ENOUGH = 7;

const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** Looks words up by open addressing. */
export class WordTable {
  readonly #slots: Uint32Array;
  readonly #entries: Uint8Array;

  constructor({ slots, entries }: WordTableData) {
    this.#slots = slots;
    this.#entries = entries;
  }

  get size(): number {
    return this.#slots.reduce((size, entry) => size + Math.sign(entry), 0);
  }

  /** What this word may do, as bits; 0 when it is not there. */
  abilities(word: string): number {
    let hash = SEED;
    for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
    const mask = this.#slots.length - 1;
    let slot = slotOf(hash, mask);
    for (let entry = this.#slots[slot] ?? 0; entry !== 0; entry = this.#slots[slot] ?? 0) {
      if (this.#spells(entry - 1, word)) return this.#entries[entry - 1] ?? 0;
      slot = (slot + 1) & mask;
    }
    return 0;
  }

  #spells(entry: number, word: string): boolean {
    if (this.#entries[entry + 1] !== word.length) return false;
    for (let i = 0; i < word.length; i++) {
      if (this.#entries[entry + 2 + i] !== word.charCodeAt(i)) return false;
    }
    return true;
  }
}

function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}

/** @param bytes the contents of index.dic in UTF-8: a line per word, behind a slash its flags of two letters */
export function readWordTable(bytes: Uint8Array): WordTableData {
  const reading = new Reading(bytes.length);
  // The first line says how many follow.
  for (let at = bytes.indexOf(NEWLINE) + 1; at > 0 && at < bytes.length; ) at = reading.readLine(bytes, at);
  return reading.read();
}

class Reading {
  #size = 0;
  readonly #slots = new Uint32Array(1 << 19);
  readonly #store: Uint8Array;
  #start = 0;

  constructor(bytes: number) {
    // An entry takes two bytes more than its letters, a line at least one more.
    this.#store = new Uint8Array(bytes * 2 + 64);
  }

  read(): WordTableData {
    return { slots: this.#slots, entries: this.#store.slice(0, this.#start) };
  }

  /** @returns where the next line begins */
  readLine(bytes: Uint8Array, from: number): number {
    const store = this.#store;
    let end = this.#start + 2;
    let plain = true;
    let at = from;
    for (; at < bytes.length; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === NEWLINE || byte === SLASH) break;
      if (byte >= 0x61 && byte <= 0x7a) store[end++] = byte;
      else if (byte >= 0x41 && byte <= 0x5a) store[end++] = byte | 0x20;
      else if (byte === 0xc3 || byte === 0xc4) {
        const letters = folded(byte, bytes[++at] ?? 0);
        plain &&= letters.length > 0;
        for (const letter of letters) store[end++] = letter;
      } else if (byte !== 0x27) plain = false;
    }
    const flags = at + 1;
    if (bytes[at] === SLASH) {
      at = bytes.indexOf(NEWLINE, flags);
      if (at < 0) at = bytes.length;
    }
    const bare = end - this.#start - 2 < LONG_ENOUGH ? ALONE : ALONE | PART;
    const abilities = at < flags ? bare : abilitiesOf(bytes, flags, at);
    if (plain && abilities !== 0) this.#commit(end, abilities);
    return at + 1;
  }

  #commit(end: number, abilities: number): void {
    const length = end - this.#start - 2;
    let hash = SEED;
    for (let i = this.#start + 2; i < end; i++) hash = Math.imul(hash ^ (this.#store[i] ?? 0), PRIME);
    if (length === 0 || length > 255 || this.#size > this.#slots.length * 0.7) return;
    let slot = slotOf(hash, this.#slots.length - 1);
    for (let other = this.#slots[slot] ?? 0; other !== 0; other = this.#slots[slot] ?? 0) {
      if (this.#equals(other - 1, length)) {
        this.#store[other - 1] = (this.#store[other - 1] ?? 0) | abilities;
        return;
      }
      slot = (slot + 1) & (this.#slots.length - 1);
    }
    this.#slots[slot] = this.#start + 1;
    this.#store[this.#start] = abilities;
    this.#store[this.#start + 1] = length;
    this.#start = end;
    this.#size++;
  }

  #equals(entry: number, length: number): boolean {
    if (this.#store[entry + 1] !== length) return false;
    for (let i = 2; i < length + 2; i++) {
      if (this.#store[entry + i] !== this.#store[this.#start + i]) return false;
    }
    return true;
  }
}

/** Cx: only inside compounds; Fw: a known mistake; C: begins or ends compounds; Y and Z: noun; A: adjective. */
function abilitiesOf(bytes: Uint8Array, from: number, to: number): number {
  let abilities = ALONE;
  for (let at = from; at + 1 < to; at += 2) {
    const first = bytes[at];
    const second = bytes[at + 1];
    if (first === 0x46 && second === 0x77) return 0;
    if (first === 0x43 && second === 0x78) abilities &= ~ALONE;
    if (first === 0x41) abilities |= ADJECTIVE;
    if (first === 0x41 || first === 0x43 || first === 0x59 || first === 0x5a) abilities |= PART;
  }
  return abilities;
}

const foldings = new Map<number, Uint8Array>();

function folded(lead: number, trail: number): Uint8Array {
  const code = ((lead & 0x1f) << 6) | (trail & 0x3f);
  let letters = foldings.get(code);
  if (letters === undefined) {
    const text = String.fromCharCode(code)
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z]/g, '');
    letters = new TextEncoder().encode(text);
    foldings.set(code, letters);
  }
  return letters;
}
