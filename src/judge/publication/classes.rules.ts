import { guardedBlocks } from './grain.rules.ts';
import type { Atom, Grid, GridCell, Spot } from './grid.rules.ts';
import type { Table } from './tally.rules.ts';

/**
 * Verdicts that lie in exactly the same shown cells and answered the same items: exchanging two of their answers
 * changes nothing that is published. `grain`: of the finest shown cell they lie in; −1: in none.
 */
type Class = { n: number; counts: number[]; grain: number; spots: Map<number, number> };

/** What is shown and hidden at this moment, and which verdicts can be exchanged under it. */
export type Classes = {
  grid: Grid;
  table: Table;
  /** Per cell its grain; −1: hidden. */
  grains: number[];
  keyOf: string[];
  byKey: Map<string, Class>;
};

export const classesOf = (grid: Grid, table: Table, grains: readonly number[]): Classes => {
  const classes: Classes = { grid, table, grains: [...grains], keyOf: [], byKey: new Map() };
  for (const spot of grid.spots.keys()) enter(classes, spot);
  return classes;
};

/** Shows a cell at a grain, or hides it (−1). @returns the keys of the classes that changed */
export const setGrain = (classes: Classes, cell: number, grain: number): Set<string> => {
  const { spots } = classes.grid.cells[cell] as GridCell;
  const changed = new Set<string>();
  for (const spot of spots) for (const key of leave(classes, spot)) changed.add(key);
  classes.grains[cell] = grain;
  for (const spot of spots) for (const key of enter(classes, spot)) changed.add(key);
  return changed;
};

/**
 * Without `cell`, as if it were hidden. Verdicts are exchanged inside one quarter only, so that what was safe stays so
 * when older quarters are out of sight.
 */
export const spotKey = ({ grid, grains }: Classes, spot: number, without = -1): string => {
  const { quarter, cells } = grid.spots[spot] as Spot;
  let key = `${quarter}:`;
  for (const cell of cells)
    if (cell !== without && (grains[cell] as number) >= 0) key += `${cell}.${grains[cell]},`;
  return key;
};

const enter = (classes: Classes, spot: number): string[] => {
  const key = spotKey(classes, spot);
  classes.keyOf[spot] = key;
  return change(classes, spot, key, 1);
};

const leave = (classes: Classes, spot: number): string[] =>
  change(classes, spot, classes.keyOf[spot] as string, -1);

const change = (classes: Classes, spot: number, key: string, sign: 1 | -1): string[] =>
  (classes.grid.spots[spot] as Spot).atoms.map((at) => {
    const { pattern, counts } = classes.grid.atoms[at] as Atom;
    const full = `${key}#${pattern}`;
    const found = classes.byKey.get(full) ?? emptyClass(classes, spot, counts.length);
    classes.byKey.set(full, found);
    for (const [answer, count] of counts.entries()) {
      found.counts[answer] = (found.counts[answer] as number) + sign * count;
      found.n += sign * count;
    }
    const held = (found.spots.get(spot) ?? 0) + sign;
    if (held > 0) found.spots.set(spot, held);
    else found.spots.delete(spot);
    if (found.spots.size === 0) classes.byKey.delete(full);
    return full;
  });

const emptyClass = ({ grid, grains }: Classes, spot: number, width: number): Class => ({
  n: 0,
  counts: Array(width).fill(0),
  grain: Math.max(-1, ...(grid.spots[spot] as Spot).cells.map((cell) => grains[cell] as number)),
  spots: new Map(),
});

/** A hidden cell's own verdicts, per class. */
export type Share = { n: number; counts: number[] };

export const sharesOf = (classes: Classes, cell: number): Map<string, Share> => {
  const shares = new Map<string, Share>();
  for (const spot of (classes.grid.cells[cell] as GridCell).spots)
    addSpot(classes, shares, spot, classes.keyOf[spot] as string);
  return shares;
};

export const addSpot = (
  { grid }: Classes,
  shares: Map<string, Share>,
  spot: number,
  spotsKey: string,
): void => {
  for (const at of (grid.spots[spot] as Spot).atoms) {
    const { pattern, counts } = grid.atoms[at] as Atom;
    const key = `${spotsKey}#${pattern}`;
    const share = shares.get(key) ?? { n: 0, counts: Array(counts.length).fill(0) };
    shares.set(key, share);
    for (const [answer, count] of counts.entries()) {
      share.counts[answer] = (share.counts[answer] as number) + count;
      share.n += count;
    }
  }
};

/**
 * How far each answer's count in a hidden cell can be moved by exchanging verdicts inside their classes: a width that
 * an attacker can never get below, whatever they solve (Fréchet bounds per class, added up).
 * @param more verdicts that would join a class if another cell were hidden as well
 * @returns one width per guarded answer
 */
export const widthsOf = (
  classes: Classes,
  shares: Map<string, Share>,
  more?: Map<string, Share>,
): number[] => {
  const { table, byKey } = classes;
  const answers = (classes.grid.cells[0] as GridCell).counts.length;
  const grain = Math.max(0, ...[...shares.keys()].map((key) => byKey.get(key)?.grain ?? 0));
  const marks = table === 'again';
  const guarded = marks ? guardedBlocks(table, grain) : Array.from({ length: answers }, (_, one) => [one]);
  const widths = guarded.map(() => 0);
  for (const [key, { n }] of shares) {
    const found = byKey.get(key) as Class;
    const extra = more?.get(key);
    const all = found.n + (extra?.n ?? 0);
    // In no shown cell: nothing is known of these.
    if (found.grain < 0) {
      for (const at of widths.keys()) widths[at] = (widths[at] as number) + n;
      continue;
    }
    const blocks = marks ? guarded : guardedBlocks(table, found.grain);
    for (const block of blocks) {
      const total = sum(found.counts, block) + (extra === undefined ? 0 : sum(extra.counts, block));
      const high = Math.min(n, total);
      const low = Math.max(0, n + total - all);
      for (const [at, one] of guarded.entries())
        if (block.includes(one[0] as number))
          widths[at] = (widths[at] as number) + (marks || block.length === 1 ? high - low : high);
    }
  }
  return widths;
};

const sum = (counts: readonly number[], block: readonly number[]): number =>
  block.reduce((total, at) => total + (counts[at] ?? 0), 0);
