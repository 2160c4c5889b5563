import { closesOn, nextQuarter, previousQuarter, type Quarter, quarterOf } from '../../protocol/index.ts';
import { type Difference, differenceOf, type Says, type Side, whatItSays } from './difference.rules.ts';
import type { Moment } from './moment.ts';

/** One closed quarter of one question at one place; the quarter itself, never a year. */
export type QuarterFigure = Side & {
  quarter: Quarter;
  /** null: all customers of the organisation */
  team: string | null;
  /** groups that belong here and are not in it, as they may not be shown */
  leftOut: number;
};

type Seen = {
  /** the team can't be told apart: this is about all customers of the organisation */
  wider: boolean;
  /** oldest first */
  course: readonly QuarterFigure[];
};
export type BeforeAfter = Seen &
  (
    | { kind: 'waits'; until: string; before: QuarterFigure | undefined }
    | { kind: 'few' }
    /** no quarter of the organisation was ever opened; the next one closes on that day */
    | { kind: 'none'; until: string }
    | { kind: 'compared'; before: QuarterFigure; after: QuarterFigure; difference: Difference; says: Says }
  );

type Period = Pick<Moment, 'team' | 'first' | 'last' | 'item'>;

/** How far back we look for something to compare with. */
const BACK = 4;

/** `today`: calendar day; `heard`: was any quarter of the organisation opened yet? */
type Known = { today: string; heard: boolean };

/**
 * The last quarter told before the first one of the moment, beside the last one told of the moment itself: one quarter
 * with one quarter, so that nobody is counted twice on a side. Told of the team, or when the team is hidden on either
 * side of the organisation as a whole. Which two quarters that are follows from the dates alone, never from the figures.
 * @param figures of the moment's own question
 */
export const beforeAndAfter = (
  of: Period,
  figures: readonly QuarterFigure[],
  { today, heard }: Known,
): BeforeAfter => {
  const own = of.team === null ? undefined : sidesAt(of, of.team, figures);
  const all = sidesAt(of, null, figures);
  const whole = (of: Sides): boolean => of.before !== undefined && of.after !== undefined;
  const sides = own && (whole(own) || (!whole(all) && (own.before ?? own.after))) ? own : all;
  const seen = { wider: of.team !== null && sides !== own, course: sides.course };
  const { before, after } = sides;
  if (before && after)
    return {
      ...seen,
      kind: 'compared',
      before,
      after,
      difference: differenceOf(before, after),
      says: whatItSays(before, after),
    };
  const until = closesOn(of.first);
  if (today < until) return { ...seen, kind: 'waits', until, before };
  return heard ? { ...seen, kind: 'few' } : { ...seen, kind: 'none', until: nextClosing(today) };
};

/** The day on which the first quarter closes that is not closed yet. */
const nextClosing = (today: string): string => {
  const now = quarterOf(today);
  const last = closesOn(previousQuarter(now));
  return today < last ? last : closesOn(now);
};

type Sides = {
  before: QuarterFigure | undefined;
  after: QuarterFigure | undefined;
  course: QuarterFigure[];
};

const sidesAt = ({ first, last }: Period, team: string | null, figures: readonly QuarterFigure[]): Sides => {
  const course = figures.filter((one) => one.team === team).sort((a, b) => (a.quarter < b.quarter ? -1 : 1));
  const earliest = back(first, BACK);
  return {
    before: course.findLast(({ quarter }) => quarter < first && quarter >= earliest),
    after: course.findLast(({ quarter }) => quarter >= first && quarter <= last),
    course,
  };
};

const back = (quarter: Quarter, steps: number): Quarter =>
  steps === 0 ? quarter : back(previousQuarter(quarter), steps - 1);

/** The last of so many quarters that begin with this one; at least one. */
export const lastOf = (first: Quarter, quarters: number): Quarter =>
  quarters <= 1 ? first : lastOf(nextQuarter(first), quarters - 1);

/** Which quarter of the moment this is, and of how many; 0: it has not begun. */
export const placeInPeriod = (
  { first, last }: Pick<Moment, 'first' | 'last'>,
  now: Quarter,
): { at: number; of: number } => {
  const quarters: Quarter[] = [];
  for (let one = first; one <= last; one = nextQuarter(one)) quarters.push(one);
  return { at: quarters.filter((one) => one <= now).length, of: quarters.length };
};

/** What it asks of the team today: keep at it, look at new figures, or round it off. */
export type Reminder = 'running' | 'look' | 'round-off';
export const reminderOn = ({ first, last }: Pick<Moment, 'first' | 'last'>, today: string): Reminder => {
  if (today >= closesOn(last)) return 'round-off';
  return today >= closesOn(first) ? 'look' : 'running';
};
