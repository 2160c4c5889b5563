import { cellKey } from './cell.rules.ts';
import { answersOf, grainOf } from './grain.rules.ts';
import { type Draft, type GridQuarter, type Layout, LEAST } from './layout.rules.ts';
import { type Alike, TABLES, type Table } from './tally.rules.ts';

/** Verdicts that no cell tells apart: same quarter, bucket and professions; split by what else was answered. */
export type Atom = Alike;
export type Spot = { quarter: number; cells: number[]; atoms: number[] };

/** One set of verdicts that may be shown; two names for the same set are one cell, so that they share one fate. */
export type GridCell = {
  /** Position of the quarter it was, or is, published with. */
  end: number;
  names: Draft['name'][];
  spots: number[];
  counts: number[];
  n: number;
  /** Published before: can't be taken back. */
  fixed: boolean;
  /** Under the threshold itself. */
  primary: boolean;
  /** Of four quarters together, and of no quarter itself. */
  year: boolean;
};

export type Grid = { atoms: Atom[]; spots: Spot[]; cells: GridCell[]; start: number[] };

/**
 * Lays out one table of one group. `start`: per cell its grain, −1 hidden; only fixed cells that were shown are not −1.
 */
export const gridOf = (table: Table, { group, quarters, drafts, places }: Layout): Grid => {
  const [at, width] = [TABLES.indexOf(table), answersOf(table)];
  const [atoms, spots]: [Atom[], Spot[]] = [[], []];
  const cellAt = new Int32Array(drafts.length).fill(-1);
  const cells: GridCell[] = [];
  for (const { quarter, drafts: own, tables } of places) {
    const said = tables[at] as readonly Atom[];
    if (said.length === 0) continue;
    const spot = spots.push({ quarter, cells: [], atoms: said.map((_, one) => atoms.length + one) }) - 1;
    atoms.push(...said);
    for (const draft of own) {
      if (cellAt[draft] === -1) cellAt[draft] = cells.push(emptyCell(drafts[draft] as Draft, width)) - 1;
      const { counts, spots } = cells[cellAt[draft] as number] as GridCell;
      spots.push(spot);
      for (const one of said) addTo(counts, one.counts);
    }
  }
  for (const cell of cells) cell.n = cell.counts.reduce((sum, count) => sum + count, 0);
  const joined = joinedCells(cells);
  for (const [one, cell] of joined.entries())
    for (const spot of cell.spots) (spots[spot] as Spot).cells.push(one);
  const start = joined.map(({ end, fixed, names }) => {
    const [name] = names;
    const { before } = quarters[end] as GridQuarter;
    const then =
      fixed && name ? before?.cells.get(cellKey({ ...name, by: group, measure: table })) : undefined;
    return then?.shown ? grainOf(table, then.blocks) : -1;
  });
  return { atoms, spots, cells: joined, start };
};

const addTo = (sums: number[], counts: readonly number[]): void => {
  for (let at = 0; at < counts.length; at += 1) sums[at] = (sums[at] as number) + (counts[at] as number);
};

const emptyCell = ({ end, name, fixed, few }: Draft, width: number): GridCell => ({
  end,
  names: [name],
  spots: [],
  counts: Array(width).fill(0),
  n: 0,
  fixed,
  primary: few,
  year: name.period === 'year',
});

/** The same verdicts are one cell. */
const joinedCells = (cells: readonly GridCell[]): GridCell[] => {
  const joined: GridCell[] = [];
  const bySpots = new Map<number, GridCell[]>();
  for (const cell of cells) {
    if (cell.n < LEAST) cell.primary = true;
    // What was published before is never joined: with its oldest quarter out of sight two sets may look like one.
    const alike = cell.fixed ? [] : (bySpots.get(cell.spots[0] as number) ?? []);
    const same = alike.find(({ spots }) => sameSpots(spots, cell.spots));
    if (same) {
      same.names.push(...cell.names);
      same.primary ||= cell.primary;
      same.year &&= cell.year;
    } else {
      joined.push(cell);
      if (!cell.fixed) bySpots.set(cell.spots[0] as number, [...alike, cell]);
    }
  }
  return joined;
};

const sameSpots = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((spot, at) => spot === b[at]);
