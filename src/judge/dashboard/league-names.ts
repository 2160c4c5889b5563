import type { Tx } from '../../platform/database/door.ts';
import { type LeagueKey, readLeagueNames } from '../league/index.ts';
import type { LevelKey } from '../levels/index.ts';

/** The league that one plays in with each level. */
const LEAGUE_OF: Readonly<Record<LevelKey, LeagueKey>> = {
  friendly: 'eredivisie',
  organised: 'europa',
  driven: 'champions',
};

/** As the operator calls them. */
export const leagueNames = async (tx: Tx): Promise<Record<LevelKey, string>> => {
  const names = await readLeagueNames(tx);
  return {
    friendly: names[LEAGUE_OF.friendly],
    organised: names[LEAGUE_OF.organised],
    driven: names[LEAGUE_OF.driven],
  };
};
