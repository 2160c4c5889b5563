import { type EntryState, LEAGUES, type LeagueKey, type LeagueRow } from './league.ts';

export type Section = { league: LeagueKey; rows: readonly LeagueRow[] };
export type Told = {
  /** leagues that someone plays in, the highest first */
  leagues: readonly Section[];
  notYet: readonly LeagueRow[];
  few: readonly LeagueRow[];
};

/** A table in the parts in which it is read. @param rows in order */
export const toldOf = (rows: readonly LeagueRow[]): Told => ({
  leagues: [...LEAGUES]
    .reverse()
    .map((league) => ({ league, rows: rows.filter((one) => one.league === league) }))
    .filter(({ rows: own }) => own.length > 0),
  notYet: within(rows, 'not-yet'),
  few: within(rows, 'few'),
});

const within = (rows: readonly LeagueRow[], state: EntryState): LeagueRow[] =>
  rows.filter((one) => one.state === state);

/** Who leads a league: all on place 1. `everyone`: no difference can be seen among two or more. */
export const leadersOf = (rows: readonly LeagueRow[]): { names: string[]; everyone: boolean } => {
  const placed = rows.filter((one) => one.placed !== null);
  const first = placed.filter((one) => one.placed?.place === 1);
  return {
    names: first.map(({ name }) => name),
    everyone: placed.length > 1 && first.length === placed.length,
  };
};

/** A mark with one decimal. */
export const markText = (mark: number, language: 'nl' | 'en'): string =>
  mark.toFixed(1).replace('.', language === 'nl' ? ',' : '.');
