import type { VerdictFigure } from '../levels/index.ts';
import { nextQuarter, previousQuarter, type Quarter } from '../protocol/index.ts';

/** Every quarter from the first to the last of these, also those in between: time goes on where nothing is told. */
export const quartersIn = (told: readonly Quarter[]): Quarter[] => {
  const [first, last] = [[...told].sort()[0], [...told].sort().at(-1)];
  if (!first || !last) return [];
  const all = [first];
  for (let next = nextQuarter(first); next <= last; next = nextQuarter(next)) all.push(next);
  return all;
};

/** A quarter and the three before it, latest first. */
export const yearUpTo = (quarter: Quarter): Quarter[] => {
  const before = previousQuarter(quarter);
  const third = previousQuarter(before);
  return [quarter, before, third, previousQuarter(third)];
};

/**
 * In how many of the four quarters there are verdicts that a figure over the year is made of: all four where it was
 * published as one, else those that were shown (judge/levels/figures.rules.ts).
 * @param figures of one measure at one place: of the year, and of the quarters that are shown
 * @returns undefined without a figure over the year
 */
export const quartersTold = (
  figures: readonly Pick<VerdictFigure, 'period' | 'quarter' | 'n'>[],
  quarter: Quarter,
): number | undefined => {
  const year = figures.find((one) => one.period === 'year' && one.quarter === quarter);
  const shown = figures.filter(({ period }) => period === 'quarter');
  if (!year) return undefined;
  return shown.reduce((sum, { n }) => sum + n, 0) === year.n ? shown.length : 4;
};
