import { type Appointment, isLiving } from '../appointments/index.ts';
import { type Promise_, type PromiseState, promiseState } from '../promises/index.ts';

/** What was agreed with her: an appointment, or something promised by a moment. */
export type Agreed =
  | { kind: 'appointment'; at: Date; of: Appointment }
  | { kind: 'promise'; at: Date; of: Promise_; state: PromiseState };

const DAY = 86_400_000;
/** How long something that is over stays on the page before it moves to the older ones. */
const RECENT_DAYS = 7;

// The state of its appointment says it already.
const said = ({ kind }: Promise_): boolean => kind !== 'appointment';

/**
 * What counts now, in the order of its moment: what is to come, what was late, what is over since a few days; and the
 * rest. A promise that came in the place of another stands for both.
 */
export const agreedOf = (
  appointments: readonly Appointment[],
  promises: readonly Promise_[],
  now: Date,
  /** late promises for which she still waits */
  owed: ReadonlySet<string>,
): { now: Agreed[]; older: Agreed[] } => {
  const all: Agreed[] = [
    ...appointments
      .filter(({ state, confirmedAt }) => state !== 'proposed' && state !== 'wanted' && confirmedAt !== null)
      .map((of): Agreed => ({ kind: 'appointment', at: of.startsAt ?? of.proposedAt, of })),
    ...promises
      .filter(said)
      .map((of): Agreed => ({ kind: 'promise', at: of.dueAt, of, state: promiseState(of, now) })),
  ];
  const sorted = all.sort((a, b) => a.at.getTime() - b.at.getTime());
  return {
    now: sorted.filter((one) => countsNow(one, now, owed)),
    older: sorted.filter((one) => !countsNow(one, now, owed)).reverse(),
  };
};

const isRecent = (at: Date | null, now: Date): boolean =>
  at !== null && now.getTime() - at.getTime() < RECENT_DAYS * DAY;

const countsNow = (one: Agreed, now: Date, owed: ReadonlySet<string>): boolean => {
  if (one.kind === 'appointment') {
    const { state, endsAt, cancelledAt } = one.of;
    return isLiving(state) || isRecent(state === 'cancelled' ? cancelledAt : endsAt, now);
  }
  if (one.state === 'open') return true;
  if (one.state === 'kept') return isRecent(one.of.keptAt, now);
  return (
    one.state === 'broken' &&
    (owed.has(one.of.id) || (one.of.movedTo !== null && isRecent(one.of.brokenAt, now)))
  );
};

/** What she is asked: a time to choose, or whether something was done of which nobody but her can tell. */
export type Asked =
  | { kind: 'choose'; of: Appointment }
  | { kind: 'other'; of: Appointment }
  | { kind: 'said'; of: Promise_ };

export const askedOf = (
  appointments: readonly Appointment[],
  promises: readonly Promise_[],
  now: Date,
): Asked[] => [
  ...appointments.filter(({ state }) => state === 'proposed').map((of): Asked => ({ kind: 'choose', of })),
  ...appointments
    .filter((of) => of.state === 'confirmed' && of.choosing && of.startsAt !== null && of.startsAt > now)
    .map((of): Asked => ({ kind: 'other', of })),
  ...promises
    .filter(
      (of) =>
        of.kind === 'free' &&
        of.dueAt < now &&
        of.said === null &&
        !of.keptAt &&
        !of.droppedAt &&
        !of.movedTo,
    )
    .map((of): Asked => ({ kind: 'said', of })),
];
