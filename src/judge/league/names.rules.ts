import { LEAGUES, type LeagueKey } from './league.ts';

/** What each is called until the operator calls it otherwise (measures.md, League). */
export const DEFAULT_NAMES: Readonly<Record<LeagueKey, string>> = {
  eredivisie: 'Eredivisie',
  europa: 'Europa League',
  champions: 'Champions League',
};

export const nameOf = (league: LeagueKey, given: Readonly<Partial<Record<LeagueKey, string>>>): string =>
  given[league] ?? DEFAULT_NAMES[league];

export type NameProblem = { league: LeagueKey; problem: 'wrong' | 'same' };
/** What is wrong with the names that were typed: their length, or two alike. */
export const nameProblems = (typed: Readonly<Record<LeagueKey, string>>): NameProblem[] =>
  LEAGUES.flatMap((league, at): NameProblem[] => {
    const name = typed[league].trim();
    if (name.length < 2 || name.length > 40) return [{ league, problem: 'wrong' }];
    const taken = LEAGUES.slice(0, at).some((one) => alike(typed[one]) === alike(name));
    return taken ? [{ league, problem: 'same' }] : [];
  });
const alike = (name: string): string => name.trim().toLowerCase();
