import type { Appointment, Outcome, State } from './appointment.ts';

/** What can be done with an appointment. */
export const ACTS = [
  'confirm',
  'want-other',
  'propose-again',
  'cancel',
  'record',
  'say-nobody-came',
  'file',
] as const;
export type Act = (typeof ACTS)[number];
export type By = 'customer' | 'member';

type At = Pick<Appointment, 'state' | 'startsAt' | 'endsAt' | 'confirmedAt' | 'outcomeBy'>;

const LIVING: readonly State[] = ['proposed', 'wanted', 'confirmed'];
const HELD_OR_NOT: readonly State[] = ['confirmed', 'went', 'no-show', 'not-come', 'too-late'];
/** How long afterwards she may still say that nobody came. */
const SAYS_WITHIN_DAYS = 30;
const DAY = 86_400_000;

/** May this be done now, by her or by us? She moves and cancels at any time before it begins, without a reason. */
export const mayAct = (act: Act, by: By, at: At, now: Date): boolean => {
  const begun = at.startsAt !== null && at.startsAt <= now;
  const ended = at.endsAt !== null && at.endsAt <= now;
  switch (act) {
    case 'confirm':
      return at.state === 'proposed' || (at.state === 'confirmed' && !begun);
    case 'want-other':
      return by === 'customer' && (at.state === 'proposed' || (at.state === 'confirmed' && !begun));
    case 'propose-again':
      return by === 'member' && LIVING.includes(at.state) && !(at.state === 'confirmed' && begun);
    case 'cancel':
      return LIVING.includes(at.state) && !(at.state === 'confirmed' && begun);
    case 'record':
      // What she said of it herself is not written over.
      return by === 'member' && begun && at.outcomeBy !== 'customer' && HELD_OR_NOT.includes(at.state);
    case 'say-nobody-came':
      return by === 'customer' && begun && saysStill(at, now);
    case 'file':
      return at.confirmedAt !== null && !ended && at.state !== 'proposed';
  }
};

/** She may say it while it should be going on and for a month after, whatever we wrote down, a 'no-show' too. */
const saysStill = ({ state, endsAt }: At, now: Date): boolean =>
  (state === 'confirmed' || state === 'went' || state === 'no-show') &&
  endsAt !== null &&
  now.getTime() - endsAt.getTime() <= SAYS_WITHIN_DAYS * DAY;

/** What an outcome makes of the promise that we would be there. Her own absence is never held against her. */
export const promiseAfter = (outcome: Outcome): 'keep' | 'break' | 'drop' => {
  switch (outcome) {
    case 'went':
      return 'keep';
    case 'no-show':
      return 'drop';
    case 'not-come':
    case 'too-late':
      return 'break';
  }
};

export const isOurFailure = (state: State): boolean => state === 'not-come' || state === 'too-late';
export const isLiving = (state: State): boolean => LIVING.includes(state);
