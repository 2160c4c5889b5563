import { keepLeague } from '../../src/judge/league/index.ts';
import { paths } from '../../src/paths.ts';
import type { Door } from '../../src/platform/database/door.ts';
import { dayOf } from '../../src/platform/language/dates.ts';
import type { Stop } from './every-page-stops.ts';

/** The class of the results that were taken in before (results-stops.ts): a service that nobody names an offer of. */
const CLASS = { class: 's0-voor-algemeen' };

/** Organisations side by side, for everybody; what the leagues are called, for the operator. */
export const leagueStops = async (
  door: Door,
  { slug, operator, now }: { slug: string; operator: string; now: Date },
): Promise<Stop[]> => {
  await keepLeague(door.transaction, dayOf(now));
  const { league } = paths;
  return [
    { as: 'visitor', of: league.all, at: league.all() },
    { as: 'visitor', of: league.class, at: league.class(CLASS) },
    { as: 'visitor', of: league.embed, at: league.embed(CLASS) },
    { as: 'visitor', of: league.csv, at: league.csv(CLASS), file: true },
    { as: 'visitor', of: league.json, at: league.json(CLASS), file: true },
    { as: 'visitor', of: league.one, at: league.one({ slug }) },
    { as: operator, of: league.names, at: league.names() },
  ];
};
