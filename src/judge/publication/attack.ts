import { LEVELS } from '../protocol/index.ts';
import { type Bounds, type Example, type Fact, type Solver, totalIn } from './bounds.ts';
import { cellKey } from './cell.rules.ts';
import { type Atom, type Grid, type GridCell, gridOf, type Spot } from './grid.rules.ts';
import { type GridQuarter, layoutOf } from './layout.rules.ts';
import type { Cell, CellPlace, Group, LevelMeasure } from './published.ts';
import { LEAST_WIDTH } from './suppress.rules.ts';
import { ITEMS_BY_LEVEL, type Table } from './tally.rules.ts';

/**
 * The strongest outsider: has every publication, and knows of every bucket, quarter and profession exactly who
 * answered which items; not what. Solves for each hidden count. Knows all items of a level together with F.
 */
export type HiddenCount = {
  place: CellPlace;
  answer: number;
  n: number;
  terms: ReadonlyMap<number, number>;
};

type View = { item: Table; grid: Grid; offset: number };
export type PublishedQuarter = GridQuarter & { cells: readonly Cell[] };

/** Variables are numbered 16 per atom: four answers from `offset` on. */
const variable = ({ offset }: View, atom: number, answer: number): number => offset + atom * 4 + answer;

export const viewsOf = (
  level: LevelMeasure | 'value',
  group: Group,
  quarters: readonly PublishedQuarter[],
): View[] => {
  const seen = quarters.map((quarter) => ({
    ...quarter,
    before: {
      cells: new Map(quarter.cells.map((cell) => [cellKey(cell), cell])),
      year: quarter.cells.some(({ period }) => period === 'year'),
    },
  }));
  const layout = layoutOf(group, seen, {});
  let offset = 0;
  return (ITEMS_BY_LEVEL[LEVELS.indexOf(level)] ?? []).map((item) => {
    const view = { item, grid: gridOf(item, layout), offset };
    offset += view.grid.atoms.length * 4;
    return view;
  });
};

export const factsOf = (
  level: LevelMeasure | 'value',
  group: Group,
  views: readonly View[],
  quarters: readonly PublishedQuarter[],
): Fact[] => [
  ...views.flatMap((view) =>
    view.grid.atoms.map(({ counts }, atom) => ({
      terms: new Map(counts.map((_, answer) => [variable(view, atom, answer), 1])),
      equals: counts.reduce((sum, one) => sum + one, 0),
    })),
  ),
  ...views.flatMap((view) => view.grid.cells.flatMap((cell) => itemFacts(view, group, cell, quarters))),
  ...(level === 'value' ? [] : levelFacts(level, group, views, quarters)),
];

const itemFacts = (view: View, group: Group, cell: GridCell, quarters: readonly PublishedQuarter[]): Fact[] =>
  shownOf(cell, group, view.item, quarters).flatMap(({ blocks, counts }) =>
    (blocks ?? []).map((block, at) => ({
      terms: new Map(
        atomsOf(view.grid, cell).flatMap((atom) => block.map((answer) => [variable(view, atom, answer), 1])),
      ),
      equals: counts?.[at] ?? 0,
    })),
  );

const levelFacts = (
  level: LevelMeasure,
  group: Group,
  views: readonly View[],
  quarters: readonly PublishedQuarter[],
): Fact[] => {
  const first = new Map<string, { terms: Map<number, number>; k: number }>();
  for (const view of views)
    for (const cell of view.grid.cells)
      for (const shown of shownOf(cell, group, level, quarters)) {
        const key = `${cell.end}|${cellKey(shown)}`;
        const fact = first.get(key) ?? { terms: new Map<number, number>(), k: shown.k };
        first.set(key, fact);
        for (const atom of atomsOf(view.grid, cell)) {
          const { pattern } = view.grid.atoms[atom] as Atom;
          // In twelfths, so that a third and a quarter are whole numbers.
          fact.terms.set(variable(view, atom, 3), 12 / pattern.toString(2).replaceAll('0', '').length);
        }
      }
  return [...first.values()].map(({ terms, k }) => ({ terms, equals: Math.round(12 * k) }));
};

const shownOf = (
  cell: GridCell,
  group: Group,
  measure: CellPlace['measure'],
  quarters: readonly PublishedQuarter[],
) =>
  cell.names.flatMap((name) => {
    const found = quarters[cell.end]?.cells.find(
      (one) => cellKey(one) === cellKey({ ...name, by: group, measure }),
    );
    return found?.shown ? [found] : [];
  });

const atomsOf = (grid: Grid, { spots }: GridCell): number[] =>
  spots.flatMap((spot) => (grid.spots[spot] as Spot).atoms);

/** Every count of every hidden cell of a quarter. */
export function* hiddenCounts(
  group: Group,
  views: readonly View[],
  quarters: readonly PublishedQuarter[],
  wanted: (place: CellPlace) => boolean = () => true,
): Generator<HiddenCount> {
  for (const view of views)
    for (const cell of view.grid.cells) {
      const [name] = cell.names;
      if (name === undefined || name.period === 'year' || cell.n === 0) continue;
      const place: CellPlace = { ...name, by: group, measure: view.item };
      if (!wanted(place) || shownOf(cell, group, view.item, quarters).length > 0) continue;
      for (let answer = 0; answer < 4; answer += 1)
        yield {
          place,
          answer,
          n: cell.n,
          terms: new Map(atomsOf(view.grid, cell).map((atom) => [variable(view, atom, answer), 1] as const)),
        };
    }
}

/** How it truly is: one way in which all facts are true. */
export const truthOf = (views: readonly View[]): Example =>
  new Map(
    views.flatMap((view) =>
      view.grid.atoms.flatMap(({ counts }, atom) =>
        counts.map((count, answer) => [variable(view, atom, answer), count] as const),
      ),
    ),
  );

/**
 * Which hidden counts does the attacker place within ±1 (of fewer than three verdicts: at all nearer than 'somewhere
 * between none and all')? Each way in which all facts are true bounds every count from inside, so one that was found
 * for one count often settles a hundred others; only what no example widens is solved exactly.
 */
export const recoveredOf = (
  counts: readonly HiddenCount[],
  truth: Example,
  { bounds, example }: Solver,
): HiddenCount[] => {
  const seen = counts.map(({ terms }) => {
    const value = totalIn(truth, terms);
    return { low: value, high: value };
  });
  const note = (found: Example | undefined): void => {
    if (!found) return;
    for (const [at, { terms }] of counts.entries()) {
      const value = totalIn(found, terms);
      const range = seen[at] as Bounds;
      range.low = Math.min(range.low, value);
      range.high = Math.max(range.high, value);
    }
  };
  return counts.filter(({ terms, n }, at) => {
    const range = seen[at] as Bounds;
    const least = Math.min(LEAST_WIDTH, n);
    const wide = (): boolean => range.high - range.low >= least;
    if (!wide()) note(example(terms, 'at-most', range.high - least));
    if (!wide()) note(example(terms, 'at-least', range.low + least));
    if (wide()) return false;
    const { low, high } = bounds(terms);
    return high - low < least;
  });
};
