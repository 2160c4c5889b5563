import { closesOn, nextQuarter, type Quarter } from '../protocol/index.ts';

/** The table of a quarter, as it was last made. */
export type LeagueTable = { quarter: Quarter; settled: boolean; computedOn: string };
/** `source`: of what it was made. */
export type KeptQuarter = LeagueTable & { source: string };
/** All results of a quarter that were taken in, as one digest: another result, another digest. */
export type Known = { quarter: Quarter; digest: string };

/** What the table of a quarter is made of, as one text: results of that quarter and of the three before. */
export const sourceOf = (known: readonly Known[], four: readonly Quarter[]): string =>
  known
    .filter(({ quarter }) => four.includes(quarter))
    .map(({ quarter, digest }) => `${quarter} ${digest}`)
    .sort()
    .join('\n');

/**
 * Is this the last time that the table of this quarter is made? When the next quarter has closed too, and this one was
 * looked at on an earlier day: results that were taken in together, also long after, come into it together.
 */
export const settlesNow = (quarter: Quarter, kept: LeagueTable | undefined, day: string): boolean =>
  kept !== undefined && kept.computedOn < day && day >= closesOn(nextQuarter(quarter));

/** Must it be made (again)? Never once settled; else when results came, and once a day. */
export const isDue = (kept: KeptQuarter | undefined, source: string, day: string): boolean =>
  kept === undefined || (!kept.settled && (kept.source !== source || kept.computedOn < day));
