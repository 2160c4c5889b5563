import type { Tx } from '../../platform/database/door.ts';
import { leagueNames } from './league.sql.ts';
import { LEAGUES, type LeagueKey } from './league.ts';
import { nameOf } from './names.rules.ts';

/** What each league is called here: as the operator says, else its own name. Any actor. */
export const readLeagueNames = async (tx: Tx): Promise<Record<LeagueKey, string>> => {
  const given = await leagueNames(tx);
  return Object.fromEntries(LEAGUES.map((league) => [league, nameOf(league, given)])) as Record<
    LeagueKey,
    string
  >;
};
