import { LEVELS } from '../protocol/index.ts';
import { cellIn } from './cell.rules.ts';
import { shareOf } from './estimate.rules.ts';
import type { Atom, Grid, Spot } from './grid.rules.ts';
import type { Draft } from './layout.rules.ts';
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
    return [...sums.values()].map(({ name, n, k, hidden }) =>
      cellIn({ ...name, by: group, measure }, hidden ? undefined : shareOf(k, Math.round(n))),
    );
  });

type Sum = { name: Draft['name']; n: number; k: number; hidden: boolean };

const addItem = (sums: Map<string, Sum>, grid: Grid, grains: readonly number[]): void => {
  const parts = grid.atoms.map(partOf);
  for (const [at, cell] of grid.cells.entries()) {
    if (cell.fixed) continue;
    let [n, k] = [0, 0];
    for (const spot of cell.spots)
      for (const atom of (grid.spots[spot] as Spot).atoms) {
        const part = parts[atom] as Part;
        n += part.n;
        k += part.k;
      }
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

type Part = { n: number; k: number };
/** One item's part: of a verdict that answered three items of the level, a third. */
const partOf = ({ pattern, counts, n }: Atom): Part => {
  const answered = pattern.toString(2).replaceAll('0', '').length;
  return { n: n / answered, k: (counts[3] ?? 0) / answered };
};
