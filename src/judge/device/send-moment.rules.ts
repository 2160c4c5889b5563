import { closesOn, phaseOf, type Quarter } from '../protocol/index.ts';

const DAY = 86_400_000;

/**
 * When a verdict goes that may go at any moment: within a day, and never so late that the quarter closes before it.
 * @param now and the answer: milliseconds since 1970 @param chance 0 ≤ chance < 1
 */
export const momentOf = (now: number, quarter: Quarter, chance: number): number => {
  // An hour of margin; the collector closes at a day of its own calendar, so one of those goes off too.
  const last = Date.parse(`${closesOn(quarter)}T00:00:00Z`) - DAY / 8;
  return now + Math.max(0, Math.min(DAY, last - now)) * chance;
};

/** @param now milliseconds since 1970 */
export const isOver = (now: number, quarter: Quarter): boolean =>
  phaseOf(quarter, new Date(now).toISOString().slice(0, 10)) === 'closed';

/** The last calendar day on which another verdict may come in. */
export const lastDay = (quarter: Quarter): Date =>
  new Date(Date.parse(`${closesOn(quarter)}T12:00:00Z`) - DAY);
