import { PROFESSIONS, type Profession, type Quarter } from '../protocol/index.ts';
import { answersOf, grainOf } from './grain.rules.ts';
import type { BucketPlace, Cell, CellPlace, Group, Period, Scope } from './published.ts';
import type { Counted, Table } from './tally.rules.ts';

/** What one quarter brings to one table and group. `before`: absent for the quarter that is being published. */
export type GridQuarter = {
  quarter: Quarter;
  rows: readonly Counted[];
  buckets: readonly BucketPlace[];
  /** What was shown then, by `cellKey`; and whether four quarters were shown with it. */
  before?: { cells: ReadonlyMap<string, Cell>; year: boolean } | undefined;
};

export const cellKey = ({ period, scope, id, by, measure }: CellPlace): string =>
  `${period}|${scope}|${id}|${by}|${measure}`;

/** Verdicts that no cell tells apart: same quarter, bucket and professions; split by what else was answered. */
export type Atom = { spot: number; pattern: number; counts: number[] };
export type Spot = { quarter: number; cells: number[]; atoms: number[] };

/** One set of verdicts that may be shown; two names for the same set are one cell, so that they share one fate. */
export type GridCell = {
  /** Position of the quarter it was, or is, published with. */
  end: number;
  names: { period: Period; scope: Scope; id: string }[];
  spots: number[];
  counts: number[];
  n: number;
  /** Published before: can't be taken back. */
  fixed: boolean;
  /** Under the threshold itself. */
  primary: boolean;
};

export type Grid = { atoms: Atom[]; spots: Spot[]; cells: GridCell[]; start: number[] };

/** The least number of verdicts of a cell, and of people of a profession (measures.md). */
export const LEAST = 10;
export const LEAST_PEOPLE = 3;

/**
 * Lays out one table of one group. `quarters`: consecutive, oldest first, the last is being published.
 * `start`: per cell its grain, −1 hidden; only fixed cells that were shown are not −1.
 */
export const gridOf = (
  table: Table,
  group: Group,
  quarters: readonly GridQuarter[],
  people: Readonly<Partial<Record<Profession, number>>>,
): Grid => {
  const width = answersOf(table);
  const [atoms, spots]: [Atom[], Spot[]] = [[], []];
  const drafts = new Map<string, Draft>();
  for (const [at, { rows, buckets }] of quarters.entries()) {
    const placeOf = new Map(buckets.map((place) => [place.bucket, place]));
    const spotAt = new Map<string, number>();
    const atomAt = new Map<string, number>();
    for (const row of rows) {
      const place = placeOf.get(row.bucket);
      if (place === undefined) continue;
      const spotKey = `${row.bucket}|${row.professions}`;
      const spot = spotAt.get(spotKey) ?? spots.push({ quarter: at, cells: [], atoms: [] }) - 1;
      spotAt.set(spotKey, spot);
      const atomKey = `${spot}|${row.pattern}`;
      const atom =
        atomAt.get(atomKey) ?? atoms.push({ spot, pattern: row.pattern, counts: Array(width).fill(0) }) - 1;
      if (!atomAt.has(atomKey)) (spots[spot] as Spot).atoms.push(atom);
      atomAt.set(atomKey, atom);
      (atoms[atom] as Atom).counts[row.answer] = ((atoms[atom] as Atom).counts[row.answer] ?? 0) + row.count;
      for (const name of namesOf(at, quarters, place, group === 'full' ? row.professions : 0)) {
        const draft = drafts.get(name.key) ?? draftOf(table, group, name, quarters, people);
        drafts.set(name.key, draft);
        draft.on.add(spot);
        draft.counts[row.answer] = (draft.counts[row.answer] ?? 0) + row.count;
        draft.n += row.count;
      }
    }
  }
  return joined(atoms, spots, [...drafts.values()]);
};

type Name = { key: string; end: number; period: Period; scope: Scope; id: string };

/** Every cell to which a verdict belongs: of its own quarter, and of each four quarters that hold it. */
const namesOf = (
  at: number,
  quarters: readonly GridQuarter[],
  place: BucketPlace,
  professions: number,
): Name[] => {
  const names: Name[] = [];
  const add = (end: number, period: Period, scope: Scope, id: string | undefined): void => {
    if (id !== undefined) names.push({ key: `${period}|${end}|${scope}|${id}`, end, period, scope, id });
  };
  const mine = PROFESSIONS.filter((_, bit) => professions & (1 << bit));
  const all = (end: number, period: Period, team: string | undefined): void => {
    add(end, period, 'organisation', '');
    if (place.service !== null) add(end, period, 'service', place.service);
    add(end, period, 'team', team);
    for (const one of mine) add(end, period, 'profession', one);
  };
  all(at, 'quarter', place.bucket);
  for (let end = at; end < Math.min(at + 4, quarters.length); end += 1)
    if (yearEnds(quarters, end)) all(end, 'year', sameTeam(quarters, end, place));
  return names;
};

/** Four closed quarters are shown when all four are here; of an earlier one, when they were shown. */
const yearEnds = (quarters: readonly GridQuarter[], end: number): boolean => {
  const { before } = quarters[end] as GridQuarter;
  return before === undefined ? end >= 3 : before.year;
};

/** A team keeps its service and its name over the quarters; its bucket's id may change. */
const sameTeam = (quarters: readonly GridQuarter[], end: number, place: BucketPlace): string | undefined =>
  place.team === null || place.service === null
    ? undefined
    : (quarters[end] as GridQuarter).buckets.find(
        ({ service, team }) => service === place.service && team === place.team,
      )?.bucket;

type Draft = Omit<GridCell, 'spots'> & { on: Set<number>; grain: number };

const draftOf = (
  table: Table,
  group: Group,
  { end, period, scope, id }: Name,
  quarters: readonly GridQuarter[],
  people: Readonly<Partial<Record<Profession, number>>>,
): Draft => {
  const { before } = quarters[end] as GridQuarter;
  const then = before?.cells.get(cellKey({ period, scope, id, by: group, measure: table }));
  return {
    end,
    names: [{ period, scope, id }],
    on: new Set(),
    counts: Array(answersOf(table)).fill(0),
    n: 0,
    fixed: before !== undefined,
    primary: scope === 'profession' && (people[id as Profession] ?? 0) < LEAST_PEOPLE,
    grain: then?.shown ? grainOf(table, then.blocks) : -1,
  };
};

const joined = (atoms: Atom[], spots: Spot[], drafts: Draft[]): Grid => {
  const bySet = new Map<string, GridCell & { grain: number }>();
  for (const { on, ...draft } of drafts) {
    const own = [...on].sort((a, b) => a - b);
    // What was published before is never joined: with its oldest quarter out of sight two sets may look like one.
    const key = draft.fixed ? `fixed ${bySet.size}` : own.join();
    const same = bySet.get(key);
    const primary = draft.primary || draft.n < LEAST;
    if (same === undefined) bySet.set(key, { ...draft, spots: own, primary });
    else {
      same.names.push(...draft.names);
      same.primary ||= primary;
      same.grain = Math.max(same.grain, draft.grain);
    }
  }
  const cells = [...bySet.values()];
  for (const [at, cell] of cells.entries())
    for (const spot of cell.spots) (spots[spot] as Spot).cells.push(at);
  return { atoms, spots, cells, start: cells.map(({ fixed, grain }) => (fixed ? grain : -1)) };
};
