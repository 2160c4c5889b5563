import { nextQuarter } from '../protocol/index.ts';
import { type Content, cellIn, cellKey } from './cell.rules.ts';
import { markOf, shareOf } from './estimate.rules.ts';
import { grainsOf } from './grain.rules.ts';
import { type Grid, type GridCell, gridOf } from './grid.rules.ts';
import { type GridQuarter, layoutOf } from './layout.rules.ts';
import { levelCells } from './level-cells.rules.ts';
import { type Cell, DEFINITION, GROUPS, type Group, type Published, type ToPublish } from './published.ts';
import { plainly, suppress } from './suppress.rules.ts';
import { spokenIn, TABLES, type Table } from './tally.rules.ts';

/**
 * What may be known of a closed quarter. Goes in: every verdict, counted; goes out: only cells of which nobody can
 * compute a hidden one, neither within this quarter nor together with what was published before.
 * `guard: false` is the plain rule of ten, to show in tests what it betrays.
 */
export const publish = async (input: ToPublish, { guard = true } = {}): Promise<Published> => {
  const earlier = consecutive(input);
  const quarters: GridQuarter[] = [
    ...earlier.map(({ tally, published: { quarter, buckets, cells } }) => ({
      quarter,
      buckets,
      spoken: spokenIn(tally),
      before: {
        cells: new Map(cells.map((cell) => [cellKey(cell), cell])),
        year: cells.some(({ period }) => period === 'year'),
      },
    })),
    { quarter: input.quarter, buckets: input.buckets, spoken: spokenIn(input.tally) },
  ];
  const cells: Cell[] = [];
  for (const group of GROUPS) {
    const layout = layoutOf(group, quarters, input.people);
    const tables = new Map<Table, { grid: Grid; grains: number[] }>();
    for (const table of TABLES) {
      const grid = gridOf(table, layout);
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
    cells: inOrder(cells),
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

/** By their keys, each made once. */
const inOrder = (cells: readonly Cell[]): Cell[] =>
  cells
    .map((cell) => ({ cell, key: cellKey(cell) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ cell }) => cell);

const cellsOf = (table: Table, group: Group, { cells }: Grid, grains: readonly number[]): Cell[] =>
  cells.flatMap((cell, at) => {
    if (cell.fixed) return [];
    const content = contentOf(table, cell, grains[at] as number);
    return cell.names.map((name) => cellIn({ ...name, by: group, measure: table }, content));
  });

const contentOf = (table: Table, { counts, n }: GridCell, grain: number): Content | undefined => {
  if (grain < 0) return undefined;
  const blocks = grainsOf(table)[grain] ?? [];
  return {
    ...(table === 'again' ? markOf(counts) : shareOf(counts[3] ?? 0, n)),
    blocks,
    counts: blocks.map((block) => block.reduce((sum, one) => sum + (counts[one] ?? 0), 0)),
  };
};
