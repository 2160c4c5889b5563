import type { Tx } from '../../platform/database/door.ts';
import { isQuarter } from '../protocol/index.ts';
import { type ClassCount, classesOf, leagueNames, leagueTables, rowsOfClass } from './league.sql.ts';
import type { LeagueClass, LeagueNames, LeagueRow } from './league.ts';
import type { LeagueTable } from './settle.rules.ts';
import { inOrder } from './table.rules.ts';

/** A quarter that was asked for, or the latest; and all there are. */
export type Which = { table: LeagueTable; quarters: readonly LeagueTable[]; names: LeagueNames };
const whichTable = async (tx: Tx, asked: string | null): Promise<Which | undefined> => {
  const quarters = await leagueTables(tx);
  const wanted = asked !== null && isQuarter(asked) ? asked : undefined;
  const table = quarters.find(({ quarter }) => quarter === wanted) ?? quarters[0];
  return table && { table, quarters, names: await leagueNames(tx) };
};

export type ReadAll = Which & { classes: ClassCount[] };
export const readAll = async (tx: Tx, asked: string | null): Promise<ReadAll | undefined> => {
  const which = await whichTable(tx, asked);
  return which && { ...which, classes: await classesOf(tx, which.table.quarter) };
};

export type ReadTable = Which & { of: LeagueClass; rows: LeagueRow[] };
/** @returns undefined when nobody is in that class, in the quarter that is shown */
export const readTable = async (
  tx: Tx,
  of: LeagueClass,
  asked: string | null,
): Promise<ReadTable | undefined> => {
  const which = await whichTable(tx, asked);
  if (!which) return undefined;
  const rows = inOrder(await rowsOfClass(tx, which.table.quarter, of));
  return rows.length > 0 ? { ...which, of, rows } : undefined;
};
