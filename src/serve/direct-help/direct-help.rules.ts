import { addDays } from '../../platform/clock/clock.ts';

/** What is known of one question at one organisation, without a word of what was said. */
export type Facts = {
  openedAt: Date;
  closedAt: Date | null;
  /** care or a handover to a provider followed on it */
  wentOn: boolean;
  /** another colleague took it over */
  handedOverAt: Date | null;
  /** when we answered, in order: messages and calls */
  answeredAt: readonly Date[];
  /** when she wrote */
  wroteAt: readonly Date[];
  /** the same question came again */
  cameAgainAt: Date | null;
  /** her own word on an answer */
  saidYesAt: Date | null;
  saidNoAt: Date | null;
};

/** Helped in the first contact, as she says or as she doesn't come back; or why not; or not known (yet). */
export type DirectHelp =
  | 'she-says'
  | 'not-back'
  | 'she-says-no'
  | 'handed-over'
  | 'came-back'
  | 'more-contact'
  | 'went-on'
  | 'too-early'
  | 'no-contact';

/** Of the definition in docs/measures.md. */
export const DIRECT_HELP_VERSION = 1;
/** Does not come back with the same question in 30 days. */
export const NOT_BACK_DAYS = 30;
/** What is said within a day of the first answer is one contact. */
const ONE_CONTACT_HOURS = 24;

/**
 * Direct help (measures.md, level 2): answered to the customer's satisfaction in the first contact, without handover.
 * Her own word counts first; without it, that she does not come back.
 */
export const directHelp = (facts: Facts, now: Date): DirectHelp => {
  const { saidYesAt, saidNoAt, handedOverAt, wentOn, closedAt } = facts;
  const [first] = [...facts.answeredAt, ...(saidYesAt ? [saidYesAt] : [])].sort(
    (a, b) => Number(a) - Number(b),
  );
  if (saidNoAt && (!saidYesAt || saidNoAt > saidYesAt)) return 'she-says-no';
  if (handedOverAt && (!saidYesAt || handedOverAt < saidYesAt)) return 'handed-over';
  const oneContact = first ? new Date(first.getTime() + ONE_CONTACT_HOURS * 3_600_000) : undefined;
  const more = facts.answeredAt.some((at) => oneContact && at > oneContact && (!saidYesAt || at < saidYesAt));
  if (saidYesAt) return more ? 'more-contact' : 'she-says';
  if (wentOn) return 'went-on';
  if (!first) return closedAt ? 'no-contact' : 'too-early';
  const until = addDays(first, NOT_BACK_DAYS);
  const back = [...facts.wroteAt, ...(facts.cameAgainAt ? [facts.cameAgainAt] : [])];
  if (back.some((at) => at > first && at <= until)) return 'came-back';
  if (more) return 'more-contact';
  return now < until ? 'too-early' : 'not-back';
};

const HELPED: readonly DirectHelp[] = ['she-says', 'not-back'];
const UNKNOWN: readonly DirectHelp[] = ['too-early', 'no-contact'];

export type DirectHelpCount = {
  /** '2026-1', or all */
  quarter: string;
  helped: number;
  sheSays: number;
  /** of so many it is known */
  n: number;
  /** missing is not zero: these are in no share */
  unknown: number;
};

export const countOf = (quarter: string, outcomes: readonly DirectHelp[]): DirectHelpCount => ({
  quarter,
  helped: outcomes.filter((one) => HELPED.includes(one)).length,
  sheSays: outcomes.filter((one) => one === 'she-says').length,
  n: outcomes.filter((one) => !UNKNOWN.includes(one)).length,
  unknown: outcomes.filter((one) => UNKNOWN.includes(one)).length,
});

/** As it is counted on when the rows themselves are erased. */
export const talliedAs = (outcome: DirectHelp): 'said' | 'quiet' | 'no' | 'unknown' => {
  if (outcome === 'she-says') return 'said';
  if (outcome === 'not-back') return 'quiet';
  return UNKNOWN.includes(outcome) ? 'unknown' : 'no';
};
