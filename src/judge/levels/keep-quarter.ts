import { subjectGroups } from '../../ask/matching/index.ts';
import { findOrganisation, listLocations } from '../../govern/organisations/index.ts';
import type { Tx } from '../../platform/database/door.ts';
import { previousQuarter, type Quarter } from '../protocol/index.ts';
import { PERIODS, type Published } from '../publication/index.ts';
import { resultOf } from '../results/index.ts';
import { figuresOf, yearsOf } from './figures.rules.ts';
import { figuresWithoutYear, insertFigures, isLaidOut, selectFigures } from './figures.sql.ts';
import type { Standing, VerdictFigure } from './level.ts';
import { allTeams } from './places.sql.ts';
import { type PlaceNamed, placeKey, type Sums, standingsOf, sumsOf } from './standings.rules.ts';
import { keepStandings } from './standings.sql.ts';
import { talliesOf } from './tallies.sql.ts';

/** A closed quarter and the three before it, latest first. */
export const yearUpTo = (quarter: Quarter): Quarter[] => {
  const year = [quarter];
  for (let last = quarter; year.length < 4; year.push(last)) last = previousQuarter(last);
  return year;
};

/**
 * Once a quarter was taken in: its shown cells are laid out for pages, and where each place stood is kept. Without results
 * what the records say is kept, and made again when they come. As the organisation's job; twice is once.
 */
export const keepQuarter = async (tx: Tx, organisation: string, quarter: Quarter): Promise<void> => {
  const published = await resultOf(tx, organisation, quarter);
  const teams = await allTeams(tx, organisation);
  const locations = new Map([...teams].map(([id, { location }]) => [id, location]));
  const figures = published ? await laidOut(tx, organisation, published, locations) : [];
  const tallies = await talliesOf(tx, organisation, yearUpTo(quarter));
  const names = await namesOf(tx, organisation, teams, published);
  for (const period of PERIODS) {
    const sums = sumsOf(
      period === 'year' ? tallies : tallies.filter((line) => line.quarter === quarter),
      locations,
    );
    const said = figures.filter((one) => one.period === period);
    const places = placesIn(said, sums, names);
    await keepStandings(
      tx,
      organisation,
      standingsOf({ organisation, quarter, period }, places, said, sums).filter(saysAnything),
      published !== undefined,
    );
  }
};

/** A place of which nothing may be told is left out; the organisation itself never is. */
const saysAnything = ({ place, levels }: Standing): boolean =>
  place.scope === 'organisation' ||
  levels.some(({ measures }) => measures.some(({ kind }) => kind === 'known'));

/** Lays it out, once. @returns what those said who answered themselves, in full */
const laidOut = async (
  tx: Tx,
  organisation: string,
  published: Published,
  locations: ReadonlyMap<string, string | null>,
): Promise<VerdictFigure[]> => {
  const { quarter } = published;
  if (await isLaidOut(tx, organisation, quarter))
    return selectFigures(tx, [organisation], { quarters: [quarter], by: 'full' });
  const told = figuresOf(published, locations);
  await insertFigures(tx, organisation, told);
  const years = yearsOf(await figuresWithoutYear(tx, organisation, quarter, yearUpTo(quarter)), quarter);
  await insertFigures(tx, organisation, years);
  return [...told, ...years].filter(({ by }) => by === 'full');
};

type Names = ReadonlyMap<string, string>;
const namesOf = async (
  tx: Tx,
  organisation: string,
  teams: ReadonlyMap<string, { name: string }>,
  published: Published | undefined,
): Promise<Names> => {
  const us = await findOrganisation(tx, organisation);
  return new Map([
    ...subjectGroups('nl').map(({ id, name }) => [placeKey({ scope: 'service', id }), name] as const),
    ...(published?.buckets ?? []).flatMap(({ service, serviceLabel, team, teamLabel }) => [
      ...(service && serviceLabel
        ? [[placeKey({ scope: 'service', id: service }), serviceLabel] as const]
        : []),
      ...(team && teamLabel ? [[placeKey({ scope: 'team', id: team }), teamLabel] as const] : []),
    ]),
    ...[...teams].map(([id, { name }]) => [placeKey({ scope: 'team', id }), name] as const),
    ...(await listLocations(tx, organisation)).map(
      ({ id, name }) => [placeKey({ scope: 'location', id }), name] as const,
    ),
    [placeKey({ scope: 'organisation', id: '' }), us?.name ?? ''] as const,
  ]);
};

/** Each place of which anything was counted or said; the organisation itself always. What has no name any more is left out. */
const placesIn = (
  figures: readonly VerdictFigure[],
  sums: ReadonlyMap<string, Sums>,
  names: Names,
): PlaceNamed[] => {
  const keys = new Set([
    placeKey({ scope: 'organisation', id: '' }),
    ...figures.map(placeKey),
    ...sums.keys(),
  ]);
  return [...keys].sort().flatMap((key): PlaceNamed[] => {
    const label = names.get(key);
    const [scope, id = ''] = key.split('|');
    if (label === undefined || scope === 'profession') return [];
    return [{ scope: scope as PlaceNamed['scope'], id, label }];
  });
};
