import { answersOf } from './grain.rules.ts';
import type { Atom, Grid, GridCell, Spot } from './grid.rules.ts';
import type { Table } from './tally.rules.ts';

/**
 * What is shown and hidden at this moment, and which verdicts can be exchanged under it. A class: verdicts that lie in
 * exactly the same shown cells and answered the same items; exchanging two of their answers changes nothing that is
 * published. Inside one quarter only, so that what was safe stays so when older quarters are out of sight.
 * Thousands of ways to hide are tried: so numbers in typed arrays, and a class is a chain of its atoms.
 */
export type Classes = {
  grid: Grid;
  table: Table;
  width: number;
  /** Per cell its grain, −1: hidden; and its atoms. */
  grains: number[];
  atomsIn: readonly Int32Array[];
  /** Per spot its cells that must be guarded when they are hidden. */
  watched: readonly (readonly number[])[];
  /** Per atom its spot, its class, and who stands beside it there: in the order in which they came in. */
  spotOf: Int32Array;
  classOf: Int32Array;
  next: Int32Array;
  previous: Int32Array;
  /** Per class: who come first and last; how many verdicts, per answer too; the finest grain over them, −1: none. */
  first: Int32Array;
  last: Int32Array;
  n: Int32Array;
  counts: Int32Array;
  grain: Int32Array;
  /** A class is found by a hash of its quarter, items and shown cells; those of one hash hang together. */
  hash: Int32Array;
  byHash: Map<number, number>;
  nextAlike: Int32Array;
  free: number[];
  /** Per class, in the step under way: was it met, and where do its atoms go? */
  met: Int32Array;
  target: Int32Array;
  steps: number;
};

export const NONE = -1;

export const classesOf = (grid: Grid, table: Table, grains: readonly number[]): Classes => {
  const [atoms, width] = [grid.atoms.length, answersOf(table)];
  // Until a step is done, the classes that were left and those that were entered are both there.
  const most = 2 * atoms;
  const numbers = (length: number): Int32Array => new Int32Array(length).fill(NONE);
  const classes: Classes = {
    grid,
    table,
    width,
    grains: [...grains],
    atomsIn: grid.cells.map(({ spots }) => atomsOf(grid, spots)),
    watched: grid.spots.map(({ cells }) => cells.filter((cell) => isWatched(grid, grains, cell))),
    spotOf: numbers(atoms),
    classOf: numbers(atoms),
    next: numbers(atoms),
    previous: numbers(atoms),
    first: numbers(most),
    last: numbers(most),
    n: new Int32Array(most),
    counts: new Int32Array(most * width),
    grain: numbers(most),
    hash: numbers(most),
    byHash: new Map(),
    nextAlike: numbers(most),
    free: Array.from({ length: most }, (_, at) => most - 1 - at),
    met: numbers(most),
    target: numbers(most),
    steps: 0,
  };
  for (const [spot, { atoms: own }] of grid.spots.entries())
    for (const atom of own) classes.spotOf[atom] = spot;
  for (const spot of grid.spots)
    for (const atom of spot.atoms) {
      const hash = hashOf(classes, atom);
      enter(classes, atom, find(classes, hash, atom) ?? open(classes, hash));
    }
  return classes;
};

/** A year is made of quarters: what of it must stay hidden is hidden there. What was shown before stays shown. */
const isWatched = (grid: Grid, grains: readonly number[], at: number): boolean => {
  const { year, fixed } = grid.cells[at] as GridCell;
  return !year && !(fixed && (grains[at] as number) >= 0);
};

const atomsOf = (grid: Grid, spots: readonly number[]): Int32Array => {
  const atoms: number[] = [];
  for (const spot of spots) for (const atom of (grid.spots[spot] as Spot).atoms) atoms.push(atom);
  return Int32Array.from(atoms);
};

/**
 * Shows a cell at a grain, or hides it (−1).
 * @returns the classes that changed: first those left of which something stayed, then those entered
 */
export const setGrain = (classes: Classes, cell: number, grain: number): number[] => {
  const { atomsIn, classOf, grains, first, hash, target, free } = classes;
  const own = atomsIn[cell] as Int32Array;
  const flips = (grains[cell] as number) < 0 !== grain < 0;
  grains[cell] = grain;
  const left = leaveAll(classes, own);
  const gone = flips ? left.filter((one) => first[one] === NONE) : [];
  for (const one of gone) close(classes, one);
  // Who were in one class stay together. When only the grain changes, the same class is filled anew.
  for (const one of left) target[one] = flips ? NONE : one;
  const entered: number[] = [];
  const step = newStep(classes);
  for (const atom of own) {
    const from = classOf[atom] as number;
    if (target[from] === NONE) {
      const to = (hash[from] as number) ^ cellHash(cell);
      target[from] = find(classes, to, atom) ?? open(classes, to);
    }
    const into = target[from] as number;
    enter(classes, atom, into);
    if (isMet(classes, into, step)) continue;
    entered.push(into);
  }
  free.push(...gone);
  return flips ? [...left.filter((one) => first[one] !== NONE), ...entered] : entered;
};

const newStep = (classes: Classes): number => {
  classes.steps += 1;
  return classes.steps;
};
/** Was it met before in this step? From now on it was. */
const isMet = ({ met }: Classes, one: number, step: number): boolean => {
  if (met[one] === step) return true;
  met[one] = step;
  return false;
};

const leaveAll = (classes: Classes, atoms: Int32Array): number[] => {
  const { classOf, next, previous, first, last } = classes;
  const left: number[] = [];
  const step = newStep(classes);
  for (const atom of atoms) {
    const from = classOf[atom] as number;
    const [before, after] = [previous[atom] as number, next[atom] as number];
    if (before === NONE) first[from] = after;
    else next[before] = after;
    if (after === NONE) last[from] = before;
    else previous[after] = before;
    count(classes, atom, from, -1);
    if (!isMet(classes, from, step)) left.push(from);
  }
  return left;
};

const enter = (classes: Classes, atom: number, into: number): void => {
  const { classOf, next, previous, first, last } = classes;
  const before = last[into] as number;
  if (before === NONE) {
    first[into] = atom;
    classes.grain[into] = finestOver(classes, atom);
  } else next[before] = atom;
  previous[atom] = before;
  next[atom] = NONE;
  last[into] = atom;
  classOf[atom] = into;
  count(classes, atom, into, 1);
};

const count = ({ grid, n, counts, width }: Classes, atom: number, one: number, sign: 1 | -1): void => {
  const said = grid.atoms[atom] as Atom;
  n[one] = (n[one] as number) + sign * said.n;
  for (let at = 0; at < width; at += 1)
    counts[one * width + at] = (counts[one * width + at] as number) + sign * (said.counts[at] as number);
};

const finestOver = ({ grid, grains, spotOf }: Classes, atom: number): number => {
  let finest = NONE;
  for (const cell of (grid.spots[spotOf[atom] as number] as Spot).cells)
    if ((grains[cell] as number) > finest) finest = grains[cell] as number;
  return finest;
};

const open = ({ hash, byHash, nextAlike, free }: Classes, of: number): number => {
  const one = free.pop() as number;
  hash[one] = of;
  nextAlike[one] = byHash.get(of) ?? NONE;
  byHash.set(of, one);
  return one;
};

const close = ({ hash, byHash, nextAlike }: Classes, one: number): void => {
  const [of, after] = [hash[one] as number, nextAlike[one] as number];
  const head = byHash.get(of) as number;
  if (head === one) {
    if (after === NONE) byHash.delete(of);
    else byHash.set(of, after);
    return;
  }
  let before = head;
  while (nextAlike[before] !== one) before = nextAlike[before] as number;
  nextAlike[before] = after;
};

/**
 * The class in which this atom belongs by what is shown now; undefined: there is none yet.
 * @param hash of that class @param without as if this cell were hidden
 */
const find = (classes: Classes, hash: number, atom: number, without = NONE): number | undefined => {
  let one = classes.byHash.get(hash) ?? NONE;
  while (one !== NONE && !isAlike(classes, classes.first[one] as number, atom, without))
    one = classes.nextAlike[one] as number;
  return one === NONE ? undefined : one;
};

/** The hash only finds: whether two atoms lie in the same shown cells is looked at exactly. */
const isAlike = ({ grid, grains, spotOf }: Classes, a: number, b: number, without: number): boolean => {
  const [left, right] = [grid.spots[spotOf[a] as number] as Spot, grid.spots[spotOf[b] as number] as Spot];
  if ((grid.atoms[a] as Atom).pattern !== (grid.atoms[b] as Atom).pattern || left.quarter !== right.quarter)
    return false;
  let at = 0;
  for (const cell of right.cells) {
    if (cell === without || (grains[cell] as number) < 0) continue;
    while (at < left.cells.length && (grains[left.cells[at] as number] as number) < 0) at += 1;
    if (left.cells[at] !== cell) return false;
    at += 1;
  }
  while (at < left.cells.length && (grains[left.cells[at] as number] as number) < 0) at += 1;
  return at === left.cells.length;
};

const hashOf = ({ grid, grains, spotOf }: Classes, atom: number): number => {
  const { quarter, cells } = grid.spots[spotOf[atom] as number] as Spot;
  let hash = cellHash(-1 - quarter * 16 - (grid.atoms[atom] as Atom).pattern);
  for (const cell of cells) if ((grains[cell] as number) >= 0) hash ^= cellHash(cell);
  return hash;
};

/** Thirty bits that look like chance. */
const cellHash = (cell: number): number => {
  let mixed = Math.imul(cell ^ (cell >>> 16), 0x45d9f3b);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b);
  return (mixed ^ (mixed >>> 16)) & 0x3fffffff;
};

/** The classes of a cell's verdicts, if `without` were hidden: per atom; NONE where that would be a new one. */
export const classesWithout = (classes: Classes, cell: number): Int32Array => {
  const { atomsIn, classOf, hash, target } = classes;
  const step = newStep(classes);
  return (atomsIn[cell] as Int32Array).map((atom) => {
    const from = classOf[atom] as number;
    if (!isMet(classes, from, step))
      target[from] = find(classes, (hash[from] as number) ^ cellHash(cell), atom, cell) ?? NONE;
    return target[from] as number;
  });
};

/** Where the verdicts of a class are, in the order in which they came into it. */
export function* spotsOf({ first, next, spotOf }: Classes, one: number): Generator<number> {
  for (let atom = first[one] as number; atom !== NONE; atom = next[atom] as number)
    yield spotOf[atom] as number;
}

export const cellOf = ({ grid }: Classes, cell: number): GridCell => grid.cells[cell] as GridCell;
