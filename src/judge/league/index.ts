export { keepLeague } from './keep-league.ts';
export { leagueJob } from './league.jobs.ts';
export { routes } from './league.routes.ts';
export type { LeagueKey, LeagueLine } from './league.ts';
export { readLeagueNames } from './league-names.ts';
export { leagueOnProvider } from './on-provider.tsx';
export { readLeagueLines } from './read-lines.ts';
