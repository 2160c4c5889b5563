import { previousQuarter, type Quarter } from '../protocol/index.ts';
import type { Period } from '../publication/index.ts';
import type { Mark } from './league.ts';
import { NINETY } from './normal.rules.ts';
import type { Observed } from './posterior.rules.ts';

/** One figure of 'would choose again', as judge/levels lays it out: of a quarter, or of the four that end with it. */
export type AgainFigure = Mark & { quarter: Quarter; period: Period };
export type OverQuarters = { said: Mark | null; over: readonly Quarter[] };

/**
 * The standard error that belongs to a published interval. Of the two sides the longer: the other may have been cut off
 * at 0 or 10. The interval is that of Student, so a small n gives a larger error than its marks alone.
 */
export const observedOf = ({ mean, low, high }: Mark): Observed => ({
  mean,
  se: Math.max(mean - low, high - mean) / NINETY,
});

/** A quarter and the three before it, the last one first. */
export const fourUpTo = (quarter: Quarter): Quarter[] => {
  const second = previousQuarter(quarter);
  const third = previousQuarter(second);
  return [quarter, second, third, previousQuarter(third)];
};

/**
 * 'Would choose again' over the last four closed quarters, and which of them are in it. Where four quarters were not
 * published as one, the figure is that of the shown quarters together: then no verdict is in it that they don't have.
 */
export const againOver = (quarter: Quarter, figures: readonly AgainFigure[]): OverQuarters => {
  const four = fourUpTo(quarter);
  const year = figures.find((one) => one.period === 'year' && one.quarter === quarter);
  const shown = figures.filter((one) => one.period === 'quarter' && four.includes(one.quarter));
  const over = shown.map((one) => one.quarter).sort();
  if (!year) return { said: null, over };
  const { n, mean, low, high } = year;
  const all = shown.reduce((sum, one) => sum + one.n, 0) === n;
  return { said: { n, mean, low, high }, over: all ? over : four.reverse() };
};
