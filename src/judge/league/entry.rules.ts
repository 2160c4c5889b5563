import type { MeasureKey, Standing } from '../levels/index.ts';
import type { Quarter } from '../protocol/index.ts';
import {
  type CaseMix,
  type CustomerGroup,
  type Entry,
  type EntryState,
  LEAGUE_DEFINITION,
  LEAGUES,
  type LeagueKey,
  type Moved,
} from './league.ts';
import { type AgainFigure, againOver } from './mark.rules.ts';

/** Marks that a place needs (measures.md, League). */
export const LEAST_MARKS = 25;

/** All that is known of one organisation in one service: nothing of another goes in here. */
export type OwnFacts = {
  organisation: string;
  quarter: Quarter;
  service: string;
  serviceLabel: string;
  group: CustomerGroup;
  caseMix: CaseMix;
  /** over the last four closed quarters */
  standing: Pick<Standing, 'levels' | 'reached'> | undefined;
  again: readonly AgainFigure[];
  /** of the quarter before */
  before: Pick<Entry, 'state' | 'league' | 'group'> | undefined;
};

/** The league by the levels reached, and a place in it only with enough marks. Source: measures.md, League. */
export const entryOf = ({ standing, again, before, ...own }: OwnFacts): Entry => {
  const { said, over } = againOver(own.quarter, again);
  const league = leagueOf(standing);
  const enough = said !== null && said.n >= LEAST_MARKS;
  const state: EntryState =
    league === undefined ? 'few' : league === null ? 'not-yet' : enough ? 'placed' : 'unplaced';
  const comparable = before && before.state !== 'few' && before.group === own.group ? before : undefined;
  return {
    ...own,
    state,
    league: league ?? null,
    before: comparable?.league ?? null,
    moved: league === undefined || !comparable ? 'new' : movedFrom(comparable.league, league),
    holdsBack: league === undefined ? [] : heldBackBy(standing),
    over,
    said: state === 'placed' ? said : null,
    definition: LEAGUE_DEFINITION,
  };
};

/** What has no source yet says nothing about an organisation, so nobody reads that it holds one back. */
const heldBackBy = (standing: OwnFacts['standing']): MeasureKey[] => {
  const next = standing?.levels.at(standing.reached);
  const unmeasured = new Set(
    next?.measures.flatMap(({ kind, measure }) => (kind === 'unmeasured' ? measure : [])),
  );
  return (next?.holdsBack ?? []).filter((one) => !unmeasured.has(one));
};

/** undefined: too few verdicts to say; null: not classed yet */
const leagueOf = (standing: OwnFacts['standing']): LeagueKey | null | undefined => {
  const first = standing?.levels[0].state;
  if (!standing || first === 'few' || first === 'unmeasured') return undefined;
  return LEAGUES[standing.reached - 1] ?? null;
};

const movedFrom = (before: LeagueKey | null, now: LeagueKey | null): Moved => {
  const step = rank(now) - rank(before);
  return step > 0 ? 'up' : step < 0 ? 'down' : 'same';
};
const rank = (league: LeagueKey | null): number => (league === null ? -1 : LEAGUES.indexOf(league));
