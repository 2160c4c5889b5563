import type { Quarter } from '../protocol/index.ts';
import {
  type Cell,
  type Estimate,
  type Measure,
  marksTogether,
  type Published,
  type ShownCell,
  shareOf,
} from '../publication/index.ts';
import type { FigurePlace, VerdictFigure } from './level.ts';

/** Where each team works: team → location. */
export type Locations = ReadonlyMap<string, string | null>;
type Shown = Pick<VerdictFigure, 'n' | 'k' | 'mean' | 'low' | 'high' | 'blocks' | 'counts'>;
type Gathered = {
  of: Omit<VerdictFigure, keyof Shown | 'leftOut' | 'quarter'>;
  shown: Shown[];
  hidden: number;
};

/**
 * What a publication shows, one figure for each place: a team is all its groups together, a location all its teams. Sums
 * go over shown cells only and say how many groups are left out: nothing hidden can follow from what was shown already.
 */
export const figuresOf = (
  { quarter, cells, buckets }: Pick<Published, 'quarter' | 'cells' | 'buckets'>,
  locations: Locations,
): VerdictFigure[] => {
  const teams = new Map(buckets.map(({ bucket, team }) => [bucket, team]));
  return gather(cells, (cell) => placesOf(cell, teams, locations)).flatMap((one) => figureOf(one, quarter));
};

/**
 * Four quarters of what was not published as four: the quarters themselves together, as far as there are.
 * @param quarters figures of one quarter each, of `quarter` and the three before it, oldest first
 */
export const yearsOf = (quarters: readonly VerdictFigure[], quarter: Quarter): VerdictFigure[] =>
  [...Map.groupBy(quarters, keyOf).values()].flatMap((parts) => inOne(parts, quarter));

const placesOf = (
  { scope, id }: Cell,
  teams: ReadonlyMap<string, string | null>,
  locations: Locations,
): FigurePlace[] => {
  if (scope === 'organisation' || scope === 'profession') return [{ scope, id }];
  // What was rolled up is of no one service or team.
  if (scope === 'service') return id === '' ? [] : [{ scope, id }];
  const team = teams.get(id);
  if (!team) return [];
  const location = locations.get(team);
  return [{ scope: 'team', id: team }, ...(location ? [{ scope: 'location' as const, id: location }] : [])];
};

const keyOf = ({ period, scope, id, by, measure }: Gathered['of']): string =>
  `${period}|${scope}|${id}|${by}|${measure}`;

const gather = (cells: readonly Cell[], placesOf: (cell: Cell) => FigurePlace[]): Gathered[] => {
  const found = new Map<string, Gathered>();
  for (const cell of cells)
    for (const { scope, id } of placesOf(cell)) {
      const of = { scope, id, period: cell.period, by: cell.by, measure: cell.measure };
      const key = keyOf(of);
      const one = found.get(key) ?? { of, shown: [], hidden: 0 };
      found.set(key, one);
      if (cell.shown) one.shown.push(shownOf(cell));
      else one.hidden += 1;
    }
  return [...found.values()];
};

const shownOf = ({ n, k, mean, low, high, blocks, counts }: ShownCell): Shown => ({
  n,
  k,
  mean,
  low,
  high,
  ...(blocks && counts ? { blocks, counts } : {}),
});

const figureOf = ({ of, shown, hidden }: Gathered, quarter: Quarter): VerdictFigure[] =>
  shown.length === 0 ? [] : [{ ...of, ...together(of.measure, shown), quarter, leftOut: hidden }];

const inOne = (parts: readonly VerdictFigure[], quarter: Quarter): VerdictFigure[] => {
  const [first] = parts;
  if (!first) return [];
  const { scope, id, by, measure } = first;
  const leftOut = parts.reduce((sum, one) => sum + one.leftOut, 0);
  return [{ scope, id, period: 'year', by, measure, ...together(measure, parts), quarter, leftOut }];
};

/** Several groups, or quarters, as one. */
export const together = (measure: Measure, parts: readonly Shown[]): Shown => {
  const [first] = parts;
  if (first && parts.length === 1) return shownOf({ ...first } as ShownCell);
  const sum = (of: (one: Shown) => number): number => parts.reduce((total, one) => total + of(one), 0);
  const all: Estimate =
    measure === 'again'
      ? marksTogether(parts)
      : shareOf(
          sum((one) => one.k),
          sum((one) => one.n),
        );
  return { ...all, ...countsTogether(parts) };
};

/** Answers that were told equally finely are added; else only the figure itself is told. */
const countsTogether = (parts: readonly Shown[]): Pick<Shown, 'blocks' | 'counts'> => {
  const [first] = parts;
  if (!first?.blocks || !first.counts) return {};
  // The finer splits the coarser: as many blocks are the same blocks.
  if (parts.some(({ blocks }) => blocks?.length !== first.blocks?.length)) return {};
  const counts = first.counts.map((_, at) => parts.reduce((sum, one) => sum + (one.counts?.[at] ?? 0), 0));
  return { blocks: first.blocks, counts };
};
