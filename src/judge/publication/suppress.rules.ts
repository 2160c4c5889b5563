import { type Classes, cellOf, classesOf, setGrain, spotsOf } from './classes.rules.ts';
import { grainsOf } from './grain.rules.ts';
import type { Grid, GridCell, Spot } from './grid.rules.ts';
import type { Scope } from './published.ts';
import type { Table } from './tally.rules.ts';
import { widthsOf } from './widths.rules.ts';

/** A hidden count that can be placed within ±1 is a count that is known. */
export const LEAST_WIDTH = 3;

/** What is lost when a cell is hidden too; one team least, the whole organisation most. */
const LOSS: Readonly<Record<Scope, number>> = { team: 1, profession: 2, service: 4, organisation: 12 };

/**
 * Which cells may be shown, and how finely: as many as possible, so that no hidden cell's count can be placed within
 * ±1 (one of fewer than three verdicts: not be narrowed at all), even by who knows exactly who took part.
 * @returns per cell of the grid its grain, −1 hidden
 */
export const suppress = (grid: Grid, table: Table): number[] => {
  const finest = grainsOf(table).length - 1;
  // Four quarters together are added last, where that betrays nothing: they never cost a quarter's own figure.
  const start = grid.cells.map(({ fixed, primary, year }, at) =>
    fixed ? (grid.start[at] as number) : primary || year ? -1 : finest,
  );
  const classes = classesOf(grid, table, start);
  hideUntilSafe(classes, [...hiddenCells(classes)]);
  showAgain(classes);
  return classes.grains;
};

/** Ten or more is shown, fewer is not: betrays what it hides (the differencing suite shows how much). */
export const plainly = (grid: Grid, table: Table): number[] =>
  grid.cells.map(({ fixed, primary }, at) =>
    fixed ? (grid.start[at] as number) : primary ? -1 : grainsOf(table).length - 1,
  );

/** Hidden and in need of guarding. */
const isGuarded = ({ grid, grains }: Classes, cell: number): boolean =>
  grains[cell] === -1 && !(grid.cells[cell] as GridCell).year;

const hiddenCells = (classes: Classes): number[] =>
  [...classes.grid.cells.keys()].filter((cell) => isGuarded(classes, cell));

const hideUntilSafe = (classes: Classes, first: readonly number[]): void => {
  const queue = new Set(first);
  for (const cell of queue) {
    queue.delete(cell);
    if (!isGuarded(classes, cell) || isSafe(classes, cell)) continue;
    for (const touched of relieve(classes, cell)) queue.add(touched);
    queue.add(cell);
  }
};

const isSafe = (classes: Classes, cell: number): boolean => missing(classes, cell) === 0;

/** How much width is still wanting, over all answers. @param beside as if this shown cell were hidden too */
const missing = (classes: Classes, cell: number, beside?: number): number => {
  const wanted = Math.min(LEAST_WIDTH, cellOf(classes, cell).n);
  return widthsOf(classes, cell, beside).reduce((sum, width) => sum + Math.max(0, wanted - width), 0);
};

/** One step towards safety. @returns the hidden cells that must be looked at again */
const relieve = (classes: Classes, cell: number): Set<number> => {
  const all = shownAbove(classes, cell);
  const above = all.filter((one) => isOpen(classes, one));
  const fine = above.filter((one) => (classes.grains[one] as number) > 0);
  if (fine.length > 0) {
    const most = Math.max(...fine.map((one) => classes.grains[one] as number));
    const coarser = fine.filter((one) => classes.grains[one] === most);
    return union(coarser.map((one) => apply(classes, one, most - 1)));
  }
  return apply(classes, bestToHide(classes, cell, above, besides(classes, cell, all)), -1);
};

const apply = (classes: Classes, cell: number, grain: number): Set<number> => {
  const touched = new Set<number>([cell]);
  for (const one of setGrain(classes, cell, grain))
    for (const spot of spotsOf(classes, one))
      for (const other of classes.watched[spot] as readonly number[])
        if (classes.grains[other] === -1) touched.add(other);
  return touched;
};

/** Shown cells that hold verdicts of a hidden one. */
const shownAbove = ({ grid, grains }: Classes, cell: number): number[] => {
  const found = new Set<number>();
  for (const spot of (grid.cells[cell] as GridCell).spots)
    for (const one of (grid.spots[spot] as Spot).cells) if ((grains[one] as number) >= 0) found.add(one);
  return [...found];
};

const isOpen = ({ grid }: Classes, cell: number): boolean => !(grid.cells[cell] as GridCell).fixed;

/** The cheapest cell that helps enough; else the one that helps most for what it costs. */
const bestToHide = (
  classes: Classes,
  cell: number,
  above: readonly number[],
  beside: readonly number[],
): number => {
  const now = missing(classes, cell);
  // Hiding the widest cell is the last resort, and dear to try out on a large organisation.
  const widest = above.reduce((most, one) => Math.max(most, nOf(classes.grid, one)), 0);
  const some = beside.length === 0 ? above : above.filter((one) => nOf(classes.grid, one) < widest);
  const byCost = [...beside, ...some]
    .map((one) => ({ one, cost: lossOf(classes, one) + nOf(classes.grid, one) / 1e6 }))
    .sort((a, b) => a.cost - b.cost);
  const isAbove = new Set(above);
  let best = { cell: -1, gain: 0 };
  for (const { one, cost } of byCost) {
    const left = isAbove.has(one) ? missingWithout(classes, cell, one) : missing(classes, cell, one);
    if (left === 0) return one;
    if ((now - left) / cost > best.gain) best = { cell: one, gain: (now - left) / cost };
  }
  if (best.cell >= 0) return best.cell;
  const last = [...above, ...beside].sort((a, b) => lossOf(classes, a) - lossOf(classes, b))[0];
  // Nothing of this publication lies over it, so what was published before was already unsafe: a bug.
  if (last === undefined) throw new Error('a hidden count follows from what was published before');
  return last;
};

const lossOf = ({ grid }: Classes, cell: number): number =>
  (grid.cells[cell] as GridCell).names.reduce((sum, { scope }) => sum + LOSS[scope], 0);

/** Shown cells of this publication that share verdicts with a cell above this one: its neighbours. */
const besides = (classes: Classes, cell: number, above: readonly number[]): number[] => {
  const { grid, grains } = classes;
  const known = new Set([cell, ...above]);
  const found = new Set<number>();
  for (const upper of above)
    for (const spot of (grid.cells[upper] as GridCell).spots)
      for (const one of (grid.spots[spot] as Spot).cells)
        if (!known.has(one) && (grains[one] as number) >= 0 && isOpen(classes, one)) found.add(one);
  return [...found];
};

const missingWithout = (classes: Classes, cell: number, hidden: number): number => {
  const grain = classes.grains[hidden] as number;
  setGrain(classes, hidden, -1);
  const left = missing(classes, cell);
  setGrain(classes, hidden, grain);
  return left;
};

/** Steps that turned out not to be needed are taken back, the dearest first; then finer where that is safe. */
const showAgain = (classes: Classes): void => {
  const { grid, grains, table } = classes;
  const open = [...grid.cells.keys()].filter((cell) => {
    const { fixed, primary } = grid.cells[cell] as GridCell;
    return !fixed && !primary;
  });
  const byLoss = open.sort((a, b) => lossOf(classes, b) - lossOf(classes, a) || nOf(grid, b) - nOf(grid, a));
  for (const cell of byLoss)
    for (let grain = (grains[cell] as number) + 1; grain < grainsOf(table).length; grain += 1)
      if (!tryGrain(classes, cell, grain)) break;
};

const nOf = (grid: Grid, cell: number): number => (grid.cells[cell] as GridCell).n;

const tryGrain = (classes: Classes, cell: number, grain: number): boolean => {
  const before = classes.grains[cell] as number;
  const touched = apply(classes, cell, grain);
  touched.delete(cell);
  if ([...touched].every((one) => isSafe(classes, one))) return true;
  setGrain(classes, cell, before);
  return false;
};

const union = (sets: readonly Set<number>[]): Set<number> => new Set(sets.flatMap((set) => [...set]));
