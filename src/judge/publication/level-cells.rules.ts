import { LEVELS } from '../protocol/index.ts';
import { shareOf } from './estimate.rules.ts';
import type { Atom, Grid, GridCell, Spot } from './grid.rules.ts';
import { type Cell, type Group, LEVEL_MEASURES } from './published.ts';
import { ITEMS_BY_LEVEL, type Table } from './tally.rules.ts';

type Tables = ReadonlyMap<Table, { grid: Grid; grains: readonly number[] }>;

/**
 * F and its likes: per verdict the share of the answered items that got *helemaal*, added up. Shown where all items of
 * the level that anyone answered are shown: else a hidden item would follow from it. Exchanging two answers to one
 * item between verdicts that answered the same items leaves it as it is, so it tells nothing about a hidden cell.
 */
export const levelCells = (group: Group, tables: Tables): Cell[] =>
  LEVEL_MEASURES.flatMap((measure) => {
    const items = ITEMS_BY_LEVEL[LEVELS.indexOf(measure)] ?? [];
    const sums = new Map<string, Sum>();
    for (const item of items) {
      const table = tables.get(item);
      if (table !== undefined) addItem(sums, table.grid, table.grains);
    }
    return [...sums.values()].map(({ name, n, k, hidden }) => ({
      ...name,
      by: group,
      measure,
      ...(hidden ? { shown: false as const } : { shown: true as const, ...shareOf(k, Math.round(n)) }),
    }));
  });

type Sum = { name: GridCell['names'][number]; n: number; k: number; hidden: boolean };

const addItem = (sums: Map<string, Sum>, grid: Grid, grains: readonly number[]): void => {
  for (const [at, cell] of grid.cells.entries()) {
    if (cell.fixed) continue;
    const { n, k } = partOf(grid, cell);
    for (const name of cell.names) {
      const key = `${name.period}|${name.scope}|${name.id}`;
      const sum = sums.get(key) ?? { name, n: 0, k: 0, hidden: false };
      sums.set(key, sum);
      sum.n += n;
      sum.k += k;
      sum.hidden ||= (grains[at] as number) < 0;
    }
  }
};

/** One item's part: of a verdict that answered three items of the level, a third. */
const partOf = (grid: Grid, { spots }: GridCell): { n: number; k: number } => {
  let [n, k] = [0, 0];
  for (const spot of spots)
    for (const at of (grid.spots[spot] as Spot).atoms) {
      const { pattern, counts } = grid.atoms[at] as Atom;
      const answered = pattern.toString(2).replaceAll('0', '').length;
      n += counts.reduce((sum, one) => sum + one, 0) / answered;
      k += (counts[3] ?? 0) / answered;
    }
  return { n, k };
};
