import type { MeasureKey } from '../levels/index.ts';
import type { Quarter } from '../protocol/index.ts';

/** Source of every rule here: measures.md, League. A change of meaning raises this version. */
export const LEAGUE_DEFINITION = 1;

/** From the first step to the last. */
export const LEAGUES = ['eredivisie', 'europa', 'champions'] as const;
export type LeagueKey = (typeof LEAGUES)[number];

/** What the operator calls them; what is not there has its own name. */
export type LeagueNames = Readonly<Partial<Record<LeagueKey, string>>>;

/** For whom care is, coarsely: why these, decisions/0029. Codes as in the exchange format of offers where they are alike. */
export const CUSTOMER_GROUPS = ['ouderen', 'jeugd', 'ggz', 'beperking', 'mantelzorgers', 'algemeen'] as const;
export type CustomerGroup = (typeof CUSTOMER_GROUPS)[number];

/** What is compared with each other: one service for one customer group. Its id: 'verzorging-voor-ouderen'. */
export type LeagueClass = { service: string; group: CustomerGroup };

/** A mark 0–10 with its 90 % interval, of n verdicts. */
export type Mark = { n: number; mean: number; low: number; high: number };

/**
 * `placed`: in a league, with a place. `unplaced`: in a league, with too few marks for a place. `not-yet`: its level 1
 * is known and not reached. `few`: too few verdicts, or none, to know. Only `placed` has a figure.
 */
export type EntryState = 'placed' | 'unplaced' | 'not-yet' | 'few';

/** Against the quarter before; `new`: there was nothing to compare with. */
export type Moved = 'up' | 'down' | 'same' | 'new';

/** What is told of the people behind a place: never used to compute it. */
export type CaseMix = {
  /** how many offers of this service name each of these, most first */
  targetGroups: readonly Named[];
  funding: readonly Named[];
  delivery: readonly Named[];
  offers: number;
  /** verdicts counted apart: null when too few to show */
  proxy: number | null;
  easy: number | null;
};
export type Named = { code: string; offers: number };

/** One organisation in one service and quarter: of its own data alone, whoever else takes part. */
export type Entry = {
  organisation: string;
  quarter: Quarter;
  service: string;
  serviceLabel: string;
  group: CustomerGroup;
  state: EntryState;
  league: LeagueKey | null;
  /** of the quarter before */
  before: LeagueKey | null;
  moved: Moved;
  /** what keeps it from the next league, most first */
  holdsBack: readonly MeasureKey[];
  /** closed quarters that are in its figures, oldest first */
  over: readonly Quarter[];
  /** what customers said; only of `placed` */
  said: Mark | null;
  caseMix: CaseMix;
  definition: number;
};

/**
 * Where an entry ends among the others of its class and league. `low`, `high`: 90 % range of the model, a mark.
 * `place` is shared with all of the same place; its true place lies between `best` and `worst`.
 */
export type Placed = {
  place: number;
  best: number;
  worst: number;
  mean: number;
  low: number;
  high: number;
};

export type LeagueRow = Entry & { name: string; slug: string; placed: Placed | null };

/** For who looks at one organisation: where it stands, in each service. */
export type LeagueLine = {
  quarter: Quarter;
  settled: boolean;
  /** its class: the address of the whole table */
  class: string;
  service: string;
  serviceLabel: string;
  group: CustomerGroup;
  state: EntryState;
  league: LeagueKey | null;
  /** as the operator calls it; null without a league */
  leagueName: string | null;
  before: LeagueKey | null;
  moved: Moved;
  holdsBack: readonly MeasureKey[];
  over: readonly Quarter[];
  /** only of `placed`; `with`: how many others share its place; `of`: how many have a place in this league */
  placed: (Placed & { n: number; with: number; of: number }) | null;
};
