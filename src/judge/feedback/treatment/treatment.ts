import type { VerdictFigure } from '../../levels/index.ts';
import type { Quarter } from '../../protocol/index.ts';
import type { Period } from '../../publication/index.ts';
import type { Compliment } from '../compliment.ts';
import type { MomentLine } from '../moments/read-moments.ts';
import type { FriendlyMeasure } from './course.ts';

/** Of whom the figures tell: all customers, those of a team or a service, or those who judged a profession. */
export type Spot = { scope: 'organisation' | 'team' | 'service' | 'profession'; id: string; label: string };

export type OfMeasure = {
  measure: FriendlyMeasure;
  here: VerdictFigure | undefined;
  /** of the quarter before; of a year there is none to lay beside it */
  before: VerdictFigure | undefined;
};

/** Words of customers, apart from what they answered. */
export type Said = { good: readonly string[]; better: readonly string[] };

export type Treatment = {
  /** of which something is told, latest first */
  quarters: readonly Quarter[];
  quarter: Quarter | undefined;
  period: Period;
  spots: readonly Spot[];
  spot: Spot;
  /** the four items and then all of them together */
  measures: readonly OfMeasure[];
  /** with a proxy, and in easy words: never mixed in */
  apart: readonly VerdictFigure[];
  rows: readonly { spot: Spot; figures: ReadonlyMap<string, VerdictFigure> }[];
  said: Said;
  moment: MomentLine | undefined;
  compliments: readonly Compliment[];
};
