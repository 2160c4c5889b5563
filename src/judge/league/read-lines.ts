import { keptPerDoor, type Tx } from '../../platform/database/door.ts';
import type { Quarter } from '../protocol/index.ts';
import { classId } from './customer-group.rules.ts';
import { leagueNames, type OwnRow, type PlaceCount, placeCounts, rowsOfOwn } from './league.sql.ts';
import type { LeagueLine, LeagueNames } from './league.ts';
import { nameOf } from './names.rules.ts';

/** Where one organisation stands in each of its services, in the latest table or that of a quarter. Any actor. */
export const readLeagueLines = async (
  tx: Tx,
  organisation: string,
  quarter?: Quarter,
): Promise<LeagueLine[]> => {
  // Asked in one packet.
  const [rows, names] = await Promise.all([rowsOfOwn(tx, organisation, quarter), leagueNames(tx)]);
  const [first] = rows;
  if (!first) return [];
  const counts = await countsOf(tx, first);
  return rows
    .map((row) => lineOf(row, counts, names))
    .sort((a, b) => a.serviceLabel.localeCompare(b.serviceLabel, 'nl'));
};

type Kept = { version: string; counts: readonly PlaceCount[] };
const keptCounts = keptPerDoor(() => new Map<Quarter, Kept>());

/** How many have which place: counted once for each time that the table was made, not for each page. */
const countsOf = async (
  tx: Tx,
  { quarter, version }: Pick<OwnRow, 'quarter' | 'version'>,
): Promise<readonly PlaceCount[]> => {
  const kept = keptCounts(tx);
  const known = kept.get(quarter);
  if (known?.version === version) return known.counts;
  const counts = await placeCounts(tx, quarter);
  kept.set(quarter, { version, counts });
  return counts;
};

const lineOf = (row: OwnRow, all: readonly PlaceCount[], names: LeagueNames): LeagueLine => {
  const rivals = all.filter(
    (one) => one.service === row.service && one.group === row.group && one.league === row.league,
  );
  const { quarter, settled, service, serviceLabel, group, state, league } = row;
  const { before, moved, holdsBack, over, placed, said } = row;
  return {
    ...{ quarter, settled, service, serviceLabel, group, state, league, before, moved, holdsBack, over },
    class: classId(row),
    leagueName: league === null ? null : nameOf(league, names),
    placed:
      placed && said
        ? {
            ...placed,
            n: said.n,
            with: (rivals.find(({ place }) => place === placed.place)?.organisations ?? 1) - 1,
            of: rivals.reduce((sum, { organisations }) => sum + organisations, 0),
          }
        : null,
  };
};
