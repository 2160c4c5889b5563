import type { Tx } from '../../platform/database/door.ts';
import type { Quarter } from '../protocol/index.ts';
import { classId } from './customer-group.rules.ts';
import { leagueNames, leagueQuarters, rowsAround } from './league.sql.ts';
import type { LeagueLine, LeagueNames, LeagueRow } from './league.ts';
import { nameOf } from './names.rules.ts';

/** Where one organisation stands in each of its services, in the latest table or that of a quarter. Any actor. */
export const readLeagueLines = async (
  tx: Tx,
  organisation: string,
  quarter?: Quarter,
): Promise<LeagueLine[]> => {
  const quarters = await leagueQuarters(tx);
  const table = quarter ? quarters.find((one) => one.quarter === quarter) : quarters[0];
  if (!table) return [];
  const rows = await rowsAround(tx, table.quarter, organisation);
  const names = await leagueNames(tx);
  return rows
    .filter((row) => row.organisation === organisation)
    .map((row) => lineOf(row, rows, names, table.settled))
    .sort((a, b) => a.serviceLabel.localeCompare(b.serviceLabel, 'nl'));
};

const lineOf = (
  row: LeagueRow,
  all: readonly LeagueRow[],
  names: LeagueNames,
  settled: boolean,
): LeagueLine => {
  const rivals = all.filter(
    (one) =>
      one.service === row.service && one.group === row.group && one.league === row.league && one.placed,
  );
  const { quarter, service, serviceLabel, group, state, league, before, moved, holdsBack, over } = row;
  return {
    ...{ quarter, settled, service, serviceLabel, group, state, league, before, moved, holdsBack, over },
    class: classId(row),
    leagueName: league === null ? null : nameOf(league, names),
    placed:
      row.placed && row.said
        ? {
            ...row.placed,
            n: row.said.n,
            with: rivals.filter((one) => one.placed?.place === row.placed?.place).length - 1,
            of: rivals.length,
          }
        : null,
  };
};
