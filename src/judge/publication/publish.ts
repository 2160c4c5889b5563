import { nextQuarter } from '../protocol/index.ts';
import { markOf, shareOf } from './estimate.rules.ts';
import { grainsOf } from './grain.rules.ts';
import { cellKey, type Grid, type GridCell, type GridQuarter, gridOf } from './grid.rules.ts';
import { levelCells } from './level-cells.rules.ts';
import {
  type Cell,
  type CellPlace,
  DEFINITION,
  GROUPS,
  type Group,
  type Published,
  type ToPublish,
} from './published.ts';
import { plainly, suppress } from './suppress.rules.ts';
import { type Counted, countedOf, TABLES, type Table, type Tally } from './tally.rules.ts';

/**
 * What may be known of a closed quarter. Goes in: every verdict, counted; goes out: only cells of which nobody can
 * compute a hidden one, neither within this quarter nor together with what was published before.
 * `guard: false` is the plain rule of ten, to show in tests what it betrays.
 */
export const publish = async (input: ToPublish, { guard = true } = {}): Promise<Published> => {
  const earlier = consecutive(input);
  const rows = [...earlier.map(({ tally }) => tally), input.tally].map(rowsBy);
  const before = earlier.map(({ published }) => ({
    cells: new Map(published.cells.map((cell) => [cellKey(cell), cell])),
    year: published.cells.some(({ period }) => period === 'year'),
  }));
  const cells: Cell[] = [];
  for (const group of GROUPS) {
    const tables = new Map<Table, { grid: Grid; grains: number[] }>();
    for (const table of TABLES) {
      const quarters: GridQuarter[] = rows.map((by, at) => ({
        quarter: earlier[at]?.published.quarter ?? input.quarter,
        rows: by.get(`${table}|${group}`) ?? [],
        buckets: earlier[at]?.published.buckets ?? input.buckets,
        before: before[at],
      }));
      const grid = gridOf(table, group, quarters, input.people);
      tables.set(table, { grid, grains: guard ? suppress(grid, table) : plainly(grid, table) });
    }
    for (const [table, { grid, grains }] of tables) cells.push(...cellsOf(table, group, grid, grains));
    cells.push(...levelCells(group, tables));
  }
  return {
    definition: DEFINITION,
    organisation: input.organisation,
    name: input.name,
    quarter: input.quarter,
    buckets: input.buckets,
    participation: input.participation,
    cells: cells.sort((a, b) => (cellKey(a) < cellKey(b) ? -1 : 1)),
  };
};

/** The quarters just before this one, without a gap: four in a row are a year. */
const consecutive = ({ earlier, quarter }: ToPublish): ToPublish['earlier'] => {
  const found = [];
  let next = quarter;
  for (const one of [...earlier].reverse()) {
    if (found.length === 3 || nextQuarter(one.published.quarter) !== next) break;
    found.unshift(one);
    next = one.published.quarter;
  }
  return found;
};

const rowsBy = (tally: Tally): Map<string, Counted[]> => {
  const by = new Map<string, Counted[]>();
  // In one order, so that the same verdicts give the same text.
  for (const [key, count] of [...tally].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const row = countedOf(key, count);
    const own = by.get(`${row.table}|${row.group}`) ?? [];
    by.set(`${row.table}|${row.group}`, own);
    own.push(row);
  }
  return by;
};

const cellsOf = (table: Table, group: Group, { cells }: Grid, grains: readonly number[]): Cell[] =>
  cells.flatMap((cell, at) =>
    cell.fixed
      ? []
      : cell.names.map((name) => ({
          ...({ ...name, by: group, measure: table } satisfies CellPlace),
          ...contentOf(table, cell, grains[at] as number),
        })),
  );

const contentOf = (table: Table, { counts, n }: GridCell, grain: number) => {
  if (grain < 0) return { shown: false } as const;
  const blocks = grainsOf(table)[grain] ?? [];
  return {
    shown: true,
    ...(table === 'again' ? markOf(counts) : shareOf(counts[3] ?? 0, n)),
    blocks,
    counts: blocks.map((block) => block.reduce((sum, one) => sum + (counts[one] ?? 0), 0)),
  } as const;
};
