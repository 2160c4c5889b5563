import { PROFESSIONS, type Profession, type Quarter } from '../protocol/index.ts';
import type { BucketPlace, Cell, Group, Period, Scope } from './published.ts';
import type { Alike, Spoken } from './tally.rules.ts';

/** What one quarter brings. `before`: absent for the quarter that is being published. */
export type GridQuarter = {
  quarter: Quarter;
  spoken: readonly Spoken[];
  buckets: readonly BucketPlace[];
  /** What was shown then, by `cellKey`; and whether four quarters were shown with it. */
  before?: { cells: ReadonlyMap<string, Cell>; year: boolean } | undefined;
};

/** The least number of verdicts of a cell, and of people of a profession (measures.md). */
export const LEAST = 10;
export const LEAST_PEOPLE = 3;

/** A set of verdicts that may be shown: of a quarter or four, an organisation, service, team or profession. */
export type Draft = {
  /** Position of the quarter it was, or is, published with. */
  end: number;
  name: { period: Period; scope: Scope; id: string };
  /** Published before: can't be taken back. */
  fixed: boolean;
  /** Of too few people, however many verdicts. */
  few: boolean;
};

/** Who spoke, and in which drafts their verdicts lie: the same for every table of one group. */
export type Layout = {
  group: Group;
  quarters: readonly GridQuarter[];
  drafts: Draft[];
  places: { quarter: number; drafts: readonly number[]; tables: readonly (readonly Alike[])[] }[];
};

/** @param quarters consecutive, oldest first, the last is being published */
export const layoutOf = (
  group: Group,
  quarters: readonly GridQuarter[],
  people: Readonly<Partial<Record<Profession, number>>>,
): Layout => {
  const layout: Layout = { group, quarters, drafts: [], places: [] };
  const known = new Map<string, number>();
  const teams = quarters.map(({ buckets }) => teamsOf(buckets));
  const draft = (end: number, period: Period, scope: Scope, id: string): number => {
    const key = `${period}|${end}|${scope}|${id}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const fixed = (quarters[end] as GridQuarter).before !== undefined;
    const few = scope === 'profession' && (people[id as Profession] ?? 0) < LEAST_PEOPLE;
    known.set(key, layout.drafts.length);
    return layout.drafts.push({ end, name: { period, scope, id }, fixed, few }) - 1;
  };
  for (const [at, { spoken, buckets }] of quarters.entries()) {
    const placeOf = new Map(buckets.map((place) => [place.bucket, place]));
    // Of their own quarter, and of each four quarters that hold it.
    const years = quarters.keys().filter((end) => end >= at && end < at + 4 && yearEnds(quarters, end));
    const ends = [
      { end: at, period: 'quarter' as Period },
      ...years.map((end) => ({ end, period: 'year' as Period })),
    ];
    for (const { bucket, group: own, professions, tables } of spoken) {
      const place = placeOf.get(bucket);
      if (own !== group || place === undefined) continue;
      const drafts: number[] = [];
      const mine = group === 'full' ? PROFESSIONS.filter((_, bit) => professions & (1 << bit)) : [];
      for (const { end, period } of ends) {
        // A team keeps its service and its name over the quarters; its bucket's id may change.
        const team = period === 'quarter' ? bucket : teams[end]?.get(teamKey(place) ?? '');
        drafts.push(draft(end, period, 'organisation', ''));
        if (place.service !== null) drafts.push(draft(end, period, 'service', place.service));
        if (team !== undefined) drafts.push(draft(end, period, 'team', team));
        for (const one of mine) drafts.push(draft(end, period, 'profession', one));
      }
      layout.places.push({ quarter: at, drafts, tables });
    }
  }
  return layout;
};

/** Four closed quarters are shown when all four are here; of an earlier one, when they were shown. */
const yearEnds = (quarters: readonly GridQuarter[], end: number): boolean => {
  const { before } = quarters[end] as GridQuarter;
  return before === undefined ? end >= 3 : before.year;
};

const teamKey = ({ service, team }: BucketPlace): string | undefined =>
  service === null || team === null ? undefined : `${service}|${team}`;

/** The bucket of each team of a service; the first, if there are more. */
const teamsOf = (buckets: readonly BucketPlace[]): Map<string | undefined, string> => {
  const found = new Map<string | undefined, string>();
  for (const place of buckets) {
    const key = teamKey(place);
    if (key !== undefined && !found.has(key)) found.set(key, place.bucket);
  }
  return found;
};
