import {
  addWorkingMs,
  endOfDay,
  fromLocal,
  lawfulDay,
  toLocal,
  type WorkingCalendar,
  workingDeadline,
  workingMsBetween,
} from '../../../platform/clock/working-time.rules.ts';
import { dayOf } from '../../../platform/language/dates.ts';
import type { Clock } from '../model/model.ts';
import { parseCycle, parseDuration } from '../model/parse-clock.rules.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Why a clock stands still: she is at turn (as said by hand, or by a step of hers), or the contact is changing. */
export type Pause = 'customer' | 'customer-step' | 'handover';
/** A clock on a row; `hers` is of a step that the customer does: it never waits for her, or she'd have no end. */
export type KeptClock = Clock & { hers?: true };

/** The same day so many months later; the last day of a shorter month. */
const addMonths = (from: Date, months: number): Date => {
  const to = new Date(from);
  to.setUTCDate(1);
  to.setUTCMonth(from.getUTCMonth() + months);
  const last = new Date(Date.UTC(to.getUTCFullYear(), to.getUTCMonth() + 1, 0)).getUTCDate();
  to.setUTCDate(Math.min(from.getUTCDate(), last));
  return to;
};

/**
 * When a clock that starts now goes off.
 * Working: each 24 hours are one working day (workingDeadline). Law: through the end of the last day, which is never a
 * Saturday, Sunday or holiday. Otherwise: to the millisecond, months by the calendar.
 */
export const dueOf = (clock: Clock, from: Date, calendar: WorkingCalendar): Date => {
  const iso = clock.iso ?? '';
  if (clock.kind === 'moment')
    return iso.length === 10 ? new Date(endOfDay(iso).getTime() - DAY) : new Date(iso);
  const duration = parseDuration(clock.kind === 'cycle' ? (parseCycle(iso)?.every ?? '') : iso);
  if (!duration) throw new Error(`no duration: ${iso}`);
  const after = addMonths(from, duration.months);
  if (clock.working) return workingDeadline(after, duration.ms / HOUR, calendar);
  const at = new Date(after.getTime() + duration.ms);
  return inDays(clock) ? endOfDay(lawfulDay(dayOf(at))) : at;
};

/** How often a timer still goes off after this: 0 for once only, null for until it is taken away. */
export const timesOf = (clock: Clock): number | null => {
  const times = clock.kind === 'cycle' ? (parseCycle(clock.iso ?? '')?.times ?? 1) : 1;
  return Number.isFinite(times) ? times - 1 : null;
};

/**
 * Does this clock wait? A law doesn't wait for our handovers, and for the customer only where it says so
 * (`pauses`: Awb 4:15 and the like). Our own terms wait for both: nobody can keep them meanwhile.
 */
export const waitsFor = (clock: KeptClock, why: Pause): boolean => {
  if (clock.kind === 'moment' || clock.hers) return false;
  return clock.law === undefined || (why !== 'handover' && clock.pauses);
};

export type ClockRow = { id: string; clock: KeptClock; dueAt: Date | null; leftMs: number | null };
/** Which clocks stop or go on when these are the reasons to stand still; the others stay as they are. */
export const changedClocks = (
  rows: readonly ClockRow[],
  reasons: readonly Pause[],
  now: Date,
  calendar: WorkingCalendar,
): ClockRow[] =>
  rows.flatMap((row): ClockRow[] => {
    const { clock, dueAt, leftMs } = row;
    const stands = reasons.some((why) => waitsFor(clock, why));
    if (stands && dueAt) return [{ ...row, dueAt: null, leftMs: leftOf(clock, dueAt, now, calendar) }];
    if (!stands && leftMs !== null)
      return [{ ...row, dueAt: dueAfterPause(clock, leftMs, now, calendar), leftMs: null }];
    return [];
  });

/** A term of a law runs in days; one of hours ('within 24 hours') to the hour. */
const inDays = (clock: Clock): boolean =>
  clock.law !== undefined && clock.kind === 'duration' && !clock.iso?.includes('T');

/** What is left of a clock when it stops, in the time in which it counts: local time for days. Never less than nothing. */
export const leftOf = (clock: Clock, due: Date, now: Date, calendar: WorkingCalendar): number => {
  if (clock.working) return workingMsBetween(now, due, calendar);
  return Math.max(0, inDays(clock) ? toLocal(due) - toLocal(now) : due.getTime() - now.getTime());
};

/** When it goes off after it ran again with so much left; a term in days is as many whole days later as it stood still. */
export const dueAfterPause = (clock: Clock, left: number, now: Date, calendar: WorkingCalendar): Date => {
  if (clock.working) return addWorkingMs(now, left, calendar);
  if (!inDays(clock)) return new Date(now.getTime() + left);
  return endOfDay(lawfulDay(dayOf(fromLocal(toLocal(now) + left - DAY / 2))));
};

const BACK_OFF_MINUTES = [1, 5, 30, 120];
/** After a service act failed so many times: when it is tried again; undefined when a person must look at it. */
export const nextTry = (attempts: number, now: Date): Date | undefined => {
  const minutes = BACK_OFF_MINUTES[attempts - 1];
  return minutes === undefined ? undefined : new Date(now.getTime() + minutes * 60_000);
};
