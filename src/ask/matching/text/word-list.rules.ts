/** A compact set of known words, read from a Hunspell dictionary (OpenTaal's): a table of bytes, no strings. */
import { partsOf } from './compounds.rules.ts';
import { stem, withoutParticle } from './stem.rules.ts';

export type Place = 'first' | 'last';

export type WordList = {
  readonly size: number;
  /** Whether the word (folded) or the base of its form is in the dictionary. */
  has(folded: string): boolean;
  /** As `has`, and compounds of known parts: the dictionary leaves many out, such as 'postbode'. */
  isWord(folded: string): boolean;
  /** Whether the word may stand first or last in a compound. Cheap: for looking at many pieces of words. */
  isPart(folded: string, place?: Place): boolean;
};

// What the flags of an entry let it do.
const ALONE = 1;
const PART = 2;
const ADJECTIVE = 4;

const NEWLINE = 0x0a;
const SLASH = 0x2f;
// A long word without flags is seldom a part by chance: 'pleegzorg'.
const LONG_ENOUGH = 7;

const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** @param bytes the contents of index.dic in UTF-8: a line per word, behind a slash its flags of two letters */
export function wordListFrom(bytes: Uint8Array): WordList {
  const table = new WordTable(bytes.length);
  // The first line says how many follow.
  for (let at = bytes.indexOf(NEWLINE) + 1; at > 0 && at < bytes.length; ) at = table.readLine(bytes, at);
  return {
    get size() {
      return table.size;
    },
    has: (folded) => isForm(table, folded),
    isWord: (folded) => isForm(table, folded) || isCompound(table, folded),
    isPart: (folded, place) => isPart(table, folded, place),
  };
}

function isForm(table: WordTable, word: string): boolean {
  if (isAlone(table, word)) return true;
  // A long vowel is written once before a consonant and -en: 'schoonmaaken' is a misspelling.
  if (/([aeou])\1[^aeiou]en?$/.test(word)) return false;
  if (isFormOf(table, word, stem(word))) return true;
  // Forms that the search key leaves alone, as they might be another word: 'balkons', 'zaagde', 'gezaagd'.
  const root = /^(?:ge)?(.{3,})(?:[dt]en?|[dt])$|^(.{3,}[^s])s$/.exec(word);
  const rest = root?.[1] ?? root?.[2];
  if (rest !== undefined && isFormOf(table, word, rest)) return true;
  const compared = /^(.{3,}?)(?:ere?|st|ste)$/.exec(word)?.[1];
  if (compared !== undefined && (table.abilities(compared) & ADJECTIVE) !== 0) return true;
  // The dictionary has 'geven' and leaves 'meegeven' to its affixes.
  const apart = withoutParticle(word);
  return apart.length > 3 && apart !== word && isForm(table, apart);
}

function isFormOf(table: WordTable, word: string, key: string): boolean {
  if (key.length < 2) return false;
  const { roots, verbs } = bases(key);
  const needsAdjective = /[^dtj]e$/.test(word);
  const asked = needsAdjective ? ALONE | ADJECTIVE : ALONE;
  if (roots.some((base) => base !== word && (table.abilities(base) & asked) === asked)) return true;
  if (isAlone(table, `${key}e`) && word.startsWith(`${key}e`)) return true;
  return !needsAdjective && verbs.some((base) => isAlone(table, base));
}

function isAlone(table: WordTable, word: string): boolean {
  return (table.abilities(word) & ALONE) !== 0;
}

/** Pieces of three letters would let too many misspellings pass for compounds. */
function isCompound(table: WordTable, word: string): boolean {
  const parts = partsOf(word, (part, place) => part.length > 3 && isPart(table, part, place));
  return parts.length > 1 && parts.length < 4;
}

function isPart(table: WordTable, word: string, place: Place | undefined): boolean {
  if ((table.abilities(word) & PART) !== 0) return true;
  // Only the head is inflected: 'huisartsen', never 'huizenarts'.
  if (place === 'first' || !/(?:en|s|je)$/.test(word)) return false;
  const key = stem(word);
  return key.length > 3 && key !== word && (table.abilities(key) & PART) !== 0;
}

/** The entries that a search key may come from: the dictionary has 'huis' for 'huizen', 'lopen' for 'loopt'. */
function bases(key: string): { roots: string[]; verbs: string[] } {
  const last = key.at(-1) ?? '';
  const voiced = last === 'f' ? 'v' : last === 's' ? 'z' : last;
  const short = key.replace(/([aeou])\1([^aeiou])$/, '$1$2').slice(0, -1) + voiced;
  // An open syllable would be written double without -en: 'psycholog' is no form of 'psychologen'.
  const isOpen = /[^aeiou][aou][bdfgklmnprstvz]$/.test(key);
  const plain = isOpen ? [] : [`${key}en`, `${short}en`];
  return {
    roots: [key, key.replace(/e([lmnr])$/, 'ee$1')],
    verbs: short === key ? [...plain, `${key}${last}en`] : [...plain, `${short}en`, `${key}${last}en`],
  };
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

/** Open addressing over one block of bytes; an entry is its abilities, its length and its letters. */
class WordTable {
  size = 0;
  readonly #slots = new Uint32Array(1 << 19);
  readonly #store: Uint8Array;
  #start = 0;

  constructor(bytes: number) {
    // An entry takes two bytes more than its letters, a line at least one more.
    this.#store = new Uint8Array(bytes * 2 + 64);
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
    if (length === 0 || length > 255 || this.size > this.#slots.length * 0.7) return;
    let slot = this.#slotOf(hash);
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
    this.size++;
  }

  abilities(word: string): number {
    let hash = SEED;
    for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
    let slot = this.#slotOf(hash);
    for (let entry = this.#slots[slot] ?? 0; entry !== 0; entry = this.#slots[slot] ?? 0) {
      if (this.#spells(entry - 1, word)) return this.#store[entry - 1] ?? 0;
      slot = (slot + 1) & (this.#slots.length - 1);
    }
    return 0;
  }

  #slotOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.#slots.length - 1);
  }

  #equals(entry: number, length: number): boolean {
    if (this.#store[entry + 1] !== length) return false;
    for (let i = 2; i < length + 2; i++) {
      if (this.#store[entry + i] !== this.#store[this.#start + i]) return false;
    }
    return true;
  }

  #spells(entry: number, word: string): boolean {
    if (this.#store[entry + 1] !== word.length) return false;
    for (let i = 0; i < word.length; i++) {
      if (this.#store[entry + 2 + i] !== word.charCodeAt(i)) return false;
    }
    return true;
  }
}
