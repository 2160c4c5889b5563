import { closesOn, isQuarter, type Quarter } from '../protocol/index.ts';

/** A quarter that was kept before, and whether customers' verdicts were in it. */
export type KeptQuarter = { quarter: Quarter; withResults: boolean };

/** After closing the council and the organisation still have to bring their shares: results may be a few days later. */
const PATIENCE_DAYS = 7;
/** Of older quarters without results nothing is made up any more. */
const LOOK_BACK = 8;

type Known = {
  taken: readonly Quarter[];
  counted: readonly string[];
  kept: readonly KeptQuarter[];
};

/** Oldest first: a year is made of the quarters before it. */
export const quartersToKeep = ({ taken, counted, kept }: Known, today: string): Quarter[] => {
  const isKept = new Map(kept.map(({ quarter, withResults }) => [quarter, withResults]));
  const waited = (quarter: Quarter): boolean => daysAfter(closesOn(quarter), PATIENCE_DAYS) <= today;
  const closed = counted.filter(isQuarter).filter(waited).sort().slice(-LOOK_BACK);
  return [
    ...new Set([
      ...taken.filter((quarter) => isKept.get(quarter) !== true),
      ...closed.filter((quarter) => !isKept.has(quarter)),
    ]),
  ].sort();
};

const daysAfter = (day: string, days: number): string => {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
};
