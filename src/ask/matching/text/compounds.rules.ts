/** Dutch compounds: apart ('thuiszorgmedewerker') and together ('thuis zorg medewerker'). */
import { INDIVISIBLE, NEVER_GLUED, NEVER_PARTS, PARTICLES_BEFORE, SHORT_PARTS } from './compounds.data.ts';
import { stem } from './stem.rules.ts';

export type IsPart = (part: string, place: 'first' | 'last') => boolean;

type Split = { cost: number; parts: string[] };

const SHORTEST_WORD = 6;
const LONGEST_WORD = 48;
const SHORTEST_PART = 3;
const MOST_PARTS = 4;

// Few parts first, then parts without a linker, then long ones.
const COST_OF_PART = 100;
const COST_OF_SHORT: Readonly<Record<number, number>> = { 3: 60, 4: 20, 5: 5 };
const LINKERS: readonly (readonly [linker: string, cost: number])[] = [
  ['', 0],
  ['s', 10],
  ['en', 12],
  ['n', 14],
  ['e', 25],
];
// What a linker would take the wrong letters from.
const FIRST_FORMS: ReadonlyMap<string, string> = new Map([
  ['kinder', 'kind'],
  ['kleinkinder', 'kleinkind'],
  ['eier', 'ei'],
  ['ouderen', 'ouderen'],
  ['jongeren', 'jongeren'],
]);

const indivisible = new Set(INDIVISIBLE);
const indivisibleStems = new Set(INDIVISIBLE.map(stem));
const neverParts = new Set(NEVER_PARTS);
const shortParts = new Set(SHORT_PARTS);
const neverGlued = new Set(NEVER_GLUED);
const particles = new Set(PARTICLES_BEFORE);

/**
 * The parts of a compound, the head last: the fewest and longest that `isPart` knows, with the linkers (s, en, n,
 * e, er, hyphen) left out. Empty when the word is none. A part may be a compound itself: 'thuiszorgmedewerker'
 * gives 'thuiszorg' and 'medewerker'.
 */
export function partsOf(word: string, isPart: IsPart): string[] {
  if (word.includes('-')) return hyphenated(word);
  if (word.length < SHORTEST_WORD || word.length > LONGEST_WORD || !/^[a-z]+$/.test(word)) return [];
  if (indivisible.has(word) || indivisibleStems.has(stem(word))) return [];
  return new Splitter(word, isPart).best();
}

function hyphenated(word: string): string[] {
  const parts = word.split('-').filter((part) => part.length > 0);
  return parts.length > 1 ? parts : [];
}

class Splitter {
  readonly #word: string;
  readonly #isPart: IsPart;
  readonly #firsts = new Map<number, readonly [end: number, part: string, cost: number][]>();

  constructor(word: string, isPart: IsPart) {
    this.#word = word;
    this.#isPart = isPart;
  }

  best(): string[] {
    const heads = this.#heads();
    return heads.size === 0 ? [] : (this.#from(0, MOST_PARTS, heads)?.parts ?? []);
  }

  #heads(): Map<number, string> {
    const heads = new Map<number, string>();
    for (let at = SHORTEST_PART; at <= this.#word.length - SHORTEST_PART; at++) {
      const head = this.#word.slice(at);
      if (mayBePart(head) && this.#isPart(head, 'last')) heads.set(at, head);
    }
    return heads;
  }

  #from(at: number, most: number, heads: ReadonlyMap<number, string>): Split | undefined {
    const head = heads.get(at);
    if (head !== undefined) return { cost: costOf(head), parts: [head] };
    if (most < 2) return undefined;
    let best: Split | undefined;
    for (const [end, part, cost] of this.#firstsAt(at)) {
      const rest = this.#from(end, most - 1, heads);
      if (rest !== undefined && (best === undefined || cost + rest.cost < best.cost)) {
        best = { cost: cost + rest.cost, parts: [part, ...rest.parts] };
      }
    }
    return best;
  }

  /** Every part that may begin at a place, with where the next one begins. */
  #firstsAt(at: number): readonly [end: number, part: string, cost: number][] {
    const known = this.#firsts.get(at);
    if (known !== undefined) return known;
    const firsts: [number, string, number][] = [];
    for (let end = at + SHORTEST_PART; end <= this.#word.length - SHORTEST_PART; end++) {
      const part = this.#firstPart(this.#word.slice(at, end));
      if (part === undefined) continue;
      for (const [linker, cost] of LINKERS) {
        if (this.#word.startsWith(linker, end)) firsts.push([end + linker.length, part, costOf(part) + cost]);
      }
    }
    this.#firsts.set(at, firsts);
    return firsts;
  }

  #firstPart(piece: string): string | undefined {
    const single = FIRST_FORMS.get(piece);
    if (single !== undefined) return single;
    if (!mayBePart(piece)) return undefined;
    if (this.#isPart(piece, 'first')) return piece;
    // 'huizenblok', 'ramenwasser': the plural changes the word too much for a linker.
    const plural = piece.endsWith('en') ? stem(piece) : '';
    return plural.length > 3 && mayBePart(plural) && this.#isPart(plural, 'first') ? piece : undefined;
  }
}

function mayBePart(piece: string): boolean {
  return (piece.length > SHORTEST_PART || shortParts.has(piece)) && !neverParts.has(piece);
}

function costOf(part: string): number {
  return COST_OF_PART + (COST_OF_SHORT[part.length] ?? 0);
}

/**
 * Words that adjacent words make together, two or three at a time: 'dag besteding' gives 'dagbesteding'. Only what
 * `isWord` knows is given; the words themselves are not. Function words are not glued: 'met een' is no 'meteen'.
 */
export function joined(words: readonly string[], isWord: (word: string) => boolean): string[] {
  const found = new Set<string>();
  for (let at = 0; at + 1 < words.length; at++) {
    const [first = '', second = '', third = ''] = words.slice(at, at + 3);
    const two = glued(first, second, isWord);
    if (two !== undefined) found.add(two);
    // 'Schoon te maken' is 'schoonmaken'.
    const apart = second === 'te' ? glued(first, third, isWord) : undefined;
    if (apart !== undefined) found.add(apart);
    if (third === '' || !mayStandLast(third)) continue;
    const three = glued(two ?? first + second, third, isWord);
    if (three !== undefined && mayStandFirst(first) && mayStandLast(second)) found.add(three);
  }
  return [...found];
}

function glued(first: string, second: string, isWord: (word: string) => boolean): string | undefined {
  if (!mayStandFirst(first) || !mayStandLast(second)) return undefined;
  return [first + second, `${first}s${second}`].find((word) => word.length <= LONGEST_WORD && isWord(word));
}

function mayStandFirst(word: string): boolean {
  return /^[a-z]{2,}$/.test(word) && !neverGlued.has(word);
}

function mayStandLast(word: string): boolean {
  return /^[a-z]{3,}$/.test(word) && !neverGlued.has(word) && !particles.has(word);
}
