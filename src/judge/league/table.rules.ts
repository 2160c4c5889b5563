import { classId } from './customer-group.rules.ts';
import { type Entry, LEAGUES, type LeagueRow, type Placed } from './league.ts';
import { observedOf } from './mark.rules.ts';
import { placesOf } from './place.rules.ts';
import { posteriorsOf } from './posterior.rules.ts';

export type PlacedEntry = Placed & Pick<Entry, 'organisation' | 'quarter' | 'service'>;

/** Who are compared with each other in one quarter: every class, and in it every league, by itself. */
export const rivalsIn = (entries: readonly Entry[]): Entry[][] => [
  ...Map.groupBy(
    entries.filter(({ state }) => state === 'placed'),
    (one) => `${classId(one)} ${one.league}`,
  ).values(),
];

/** The places of rivals. */
export const placesAmong = (rivals: readonly Entry[]): PlacedEntry[] => {
  const marked = rivals.flatMap((one) => (one.said ? [{ one, observed: observedOf(one.said) }] : []));
  const ranges = posteriorsOf(marked.map(({ observed }) => observed));
  const places = placesOf(ranges);
  return marked.map(({ one: { organisation, quarter, service } }, at) => ({
    ...{ organisation, quarter, service },
    ...(ranges[at] as (typeof ranges)[number]),
    ...(places[at] as (typeof places)[number]),
  }));
};

/** A class as it is read: the highest league first; in a league by place, who shares one by name. */
export const inOrder = (rows: readonly LeagueRow[]): LeagueRow[] =>
  [...rows].sort(
    (a, b) =>
      leagueRank(b) - leagueRank(a) ||
      (a.placed?.place ?? Number.POSITIVE_INFINITY) - (b.placed?.place ?? Number.POSITIVE_INFINITY) ||
      a.name.localeCompare(b.name, 'nl'),
  );

/** Not classed yet goes before too few to know. */
const leagueRank = ({ league, state }: LeagueRow): number =>
  league === null ? (state === 'few' ? -2 : -1) : LEAGUES.indexOf(league);
