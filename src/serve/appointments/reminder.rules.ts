import { fromLocal, toLocal } from '../cases/index.ts';
import type { Appointment, Channel } from './appointment.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Nobody is woken: between these hours there nothing is sent. */
const QUIET_FROM = 20;
const QUIET_UNTIL = 8;
const DAY_BEFORE_AT = 10;
/** A letter lies ready for the desk that many days before, so that it can still arrive. */
const LETTER_DAYS = 6;
/** Who agreed a moment ago needs no reminder of it. */
const FRESH = 3 * HOUR;

const midnight = (local: number): number => Math.floor(local / DAY) * DAY;

export const isQuiet = (at: Date): boolean => {
  const local = toLocal(at);
  const hour = (local - midnight(local)) / HOUR;
  return hour < QUIET_UNTIL || hour >= QUIET_FROM;
};

/** The moment itself, or the first one after the quiet hours. */
export const afterQuiet = (at: Date): Date => {
  if (!isQuiet(at)) return at;
  const local = toLocal(at);
  const day = midnight(local);
  const morning = (local - day) / HOUR < QUIET_UNTIL ? day : day + DAY;
  return fromLocal(morning + QUIET_UNTIL * HOUR);
};

/**
 * When she is reminded: at ten the day before; when that is past, three hours before, outside the quiet hours.
 * @returns undefined when it was agreed on too shortly before to need one
 */
export const reminderAt = (channel: Channel, startsAt: Date, agreedAt: Date): Date | undefined => {
  if (channel === 'none') return undefined;
  const day = midnight(toLocal(startsAt));
  if (channel === 'letter') {
    const ready = fromLocal(day - LETTER_DAYS * DAY + QUIET_UNTIL * HOUR);
    // The post needs two days; later than that a letter comes after the appointment.
    if (agreedAt.getTime() > startsAt.getTime() - 2.5 * DAY) return undefined;
    return ready > agreedAt ? ready : agreedAt;
  }
  const dayBefore = fromLocal(day - DAY + DAY_BEFORE_AT * HOUR);
  if (dayBefore > agreedAt) return dayBefore;
  const shortly = new Date(startsAt.getTime() - 3 * HOUR);
  if (shortly.getTime() - agreedAt.getTime() < FRESH) return undefined;
  return isQuiet(shortly) ? undefined : shortly;
};

/** What is still of use: a reminder after the appointment began is none. */
export const isStillUseful = (
  { state, startsAt }: Pick<Appointment, 'state' | 'startsAt'>,
  now: Date,
): boolean => state === 'confirmed' && startsAt !== null && startsAt > now;

export type Reach = { email: string | null; phone: string | null; street?: string | null };

/** A Dutch mobile number as it is dialled abroad: '06 12 34 56 78' becomes '+31612345678'. */
export const mobileOf = (phone: string | null): string | undefined => {
  const digits = (phone ?? '').replace(/[^\d+]/g, '');
  const found = /^(?:0|\+31|0031)(6\d{8})$/.exec(digits);
  return found ? `+31${found[1]}` : undefined;
};

/** Ways by which she can be reminded; text messages only where the operator set them on. */
export const channelsFor = (reach: Reach, { sms }: { sms: boolean }): Channel[] => [
  ...(reach.email ? (['email'] as const) : []),
  ...(sms && mobileOf(reach.phone) ? (['sms'] as const) : []),
  'letter',
  'none',
];

/** Her own last choice as long as it is possible; else the first that is. */
export const usualChannel = (possible: readonly Channel[], last: Channel | null): Channel =>
  (last && possible.includes(last) ? last : possible[0]) ?? 'none';
