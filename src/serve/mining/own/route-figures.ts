import type { ActivityCount, Edge } from '../figures/follows.rules.ts';
import type { Followed } from './followed.ts';
import type { PromisedReal } from './promises.sql.ts';

/** Milliseconds; undefined of nothing. */
export type Times = { n: number; median: number; p90: number };
export type RouteVariant = { activities: string[]; n: number };

/** All that the page of real routes shows: counts and durations of one quarter, of nobody. Kept as JSON. */
export type RouteFigures = {
  cases: number;
  questions: number;
  events: number;
  /** how often each was done; `repeats` right after itself */
  activities: { activity: string; count: number; repeats: number }[];
  starts: ActivityCount[];
  ends: ActivityCount[];
  edges: Edge[];
  /** the most travelled; `otherVariants` are the rest, with their cases */
  variants: RouteVariant[];
  otherVariants: { variants: number; cases: number };
  offices: Edge[];
  teams: Edge[];
  officePingPong: number;
  contact: {
    questions: number;
    cold: number;
    warm: number;
    withCold: number;
    pingPong: number;
    kept: number;
    keptOf: number;
  };
  lead: { contact?: Times; delivery?: Times; end?: Times };
  /** in working time of the organisation */
  waiting: (Times & { office: string })[];
  followed: Followed[];
  promises: PromisedReal[];
};

/**
 * Made of another shape or by another definition than this one's: made again. Raise it when a type or formula changes.
 * 2: waiting counts within the organisation's office hours.
 */
export const FIGURES_VERSION = 2;
