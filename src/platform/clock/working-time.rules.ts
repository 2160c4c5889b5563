// Working time in the zone of the Netherlands. Pure: no clock, no zone database.
const OPENS = 8;
const CLOSES = 18;
const HALF_HOUR = 30 * 60_000;
const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

const lastSunday = (year: number, month: number): number => {
  const last = new Date(Date.UTC(year, month + 1, 0));
  return last.getTime() - last.getUTCDay() * DAY;
};

/** Summer time runs from the last Sunday of March to that of October, 01:00 UTC (Directive 2000/84/EC). */
const offset = (utc: number): number => {
  const year = new Date(utc).getUTCFullYear();
  const summer = utc >= lastSunday(year, 2) + HOUR && utc < lastSunday(year, 9) + HOUR;
  return (summer ? 2 : 1) * HOUR;
};

/** Local time is kept as if it were UTC, so that days and hours can be read off it. */
export const toLocal = (at: Date): number => at.getTime() + offset(at.getTime());
export const fromLocal = (local: number): Date => {
  const asSummer = local - 2 * HOUR;
  return new Date(offset(asSummer) === 2 * HOUR ? asSummer : local - HOUR);
};

/** Gauss's rule in the form of Meeus and Jones: Easter Sunday in the Gregorian calendar. */
const easter = (year: number): number => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1);
};

const isoDay = (local: number): string => new Date(local).toISOString().slice(0, 10);

/**
 * The generally recognised holidays, with Good Friday beside them. Days as '2026-12-25'.
 * Source: Algemene termijnenwet, article 3; King's Day moves to Saturday when it falls on a Sunday.
 */
export const holidays = (year: number): string[] => {
  const sunday = easter(year);
  const kings = Date.UTC(year, 3, 27);
  return [
    Date.UTC(year, 0, 1),
    sunday - 2 * DAY,
    sunday + DAY,
    new Date(kings).getUTCDay() === 0 ? kings - DAY : kings,
    Date.UTC(year, 4, 5),
    sunday + 39 * DAY,
    sunday + 50 * DAY,
    Date.UTC(year, 11, 25),
    Date.UTC(year, 11, 26),
  ].map(isoDay);
};

/** Hours of a day, from midnight: 8.5 is half past eight. */
export type Hours = { opens: number; closes: number };
/** When an organisation works. `week` begins on Sunday; null is a day on which nobody works. */
export type WorkingCalendar = {
  week: readonly (Hours | null)[];
  /** days on which it is closed, beside the holidays: '2026-12-24' */
  closed: readonly string[];
};

const OFFICE_DAY: Hours = { opens: OPENS, closes: CLOSES };
/** Monday to Friday, 8–18: of every organisation that didn't say otherwise. */
export const OFFICE_WEEK: WorkingCalendar = {
  week: [null, OFFICE_DAY, OFFICE_DAY, OFFICE_DAY, OFFICE_DAY, OFFICE_DAY, null],
  closed: [],
};
/** A calendar without a single open day would make every term endless: this many days are looked ahead. */
const MOST_DAYS_CLOSED = 366;

export const midnight = (local: number): number => Math.floor(local / DAY) * DAY;

/** The hours of that day; undefined when nobody works. */
const hoursOn = ({ week, closed }: WorkingCalendar, local: number): Hours | undefined => {
  const day = new Date(local);
  const iso = isoDay(local);
  const hours = week[day.getUTCDay()];
  return hours && !closed.includes(iso) && !holidays(day.getUTCFullYear()).includes(iso) ? hours : undefined;
};

type Open = { from: number; until: number };
/** In local time; undefined when nobody works that day. */
export const openOn = (calendar: WorkingCalendar, local: number): Open | undefined => {
  const hours = hoursOn(calendar, local);
  const day = midnight(local);
  return hours && { from: day + hours.opens * HOUR, until: day + hours.closes * HOUR };
};

const nextOpen = (calendar: WorkingCalendar, local: number): Open => {
  for (let n = 1; n <= MOST_DAYS_CLOSED; n++) {
    const open = openOn(calendar, midnight(local) + n * DAY);
    if (open) return open;
  }
  return openOn(OFFICE_WEEK, local) ?? nextOpen(OFFICE_WEEK, local);
};

/** The moment itself when somebody works then, else the next morning on which somebody does; with when that day ends. */
const intoWork = (calendar: WorkingCalendar, local: number): { at: number; until: number } => {
  const today = openOn(calendar, local);
  if (today && local < today.until) return { at: Math.max(local, today.from), until: today.until };
  const { from, until } = nextOpen(calendar, local);
  return { at: from, until };
};

export const isWorkingMoment = (at: Date, calendar: WorkingCalendar = OFFICE_WEEK): boolean => {
  const local = toLocal(at);
  const open = openOn(calendar, local);
  return open !== undefined && local >= open.from && local <= open.until;
};

/**
 * The moment of a promise of so many hours: always inside working hours (8–18, Monday to Friday, no holidays; or those
 * of the calendar given). On the half hour, so that it can be said and remembered: 'vóór 11.30 uur'.
 * Each 24 hours are one working day at the same time of day; the rest counts in working hours, at most one day.
 */
export const workingDeadline = (from: Date, hours: number, calendar: WorkingCalendar = OFFICE_WEEK): Date => {
  let { at, until } = intoWork(calendar, toLocal(from));
  for (let days = Math.floor(hours / 24); days > 0; days--) {
    const time = at - midnight(at);
    const next = nextOpen(calendar, at);
    // A shorter day: not before it opens, not after it closes.
    at = Math.min(Math.max(midnight(next.from) + time, next.from), next.until);
    until = next.until;
  }
  let rest = Math.min(hours % 24, CLOSES - OPENS) * HOUR;
  while (rest > until - at) {
    rest -= until - at;
    ({ from: at, until } = nextOpen(calendar, at));
  }
  return fromLocal(Math.ceil((at + rest) / HALF_HOUR) * HALF_HOUR);
};

/** Working time between two moments, in milliseconds; 0 when the second isn't later. */
export const workingMsBetween = (from: Date, to: Date, calendar: WorkingCalendar = OFFICE_WEEK): number => {
  const end = toLocal(to);
  let sum = 0;
  for (let { at, until } = intoWork(calendar, toLocal(from)); at < end; ) {
    sum += Math.min(end, until) - at;
    ({ from: at, until } = nextOpen(calendar, at));
  }
  return sum;
};

/** The moment at which so much working time has passed. */
export const addWorkingMs = (from: Date, ms: number, calendar: WorkingCalendar = OFFICE_WEEK): Date => {
  let { at, until } = intoWork(calendar, toLocal(from));
  let rest = ms;
  while (rest > until - at) {
    rest -= until - at;
    ({ from: at, until } = nextOpen(calendar, at));
  }
  return fromLocal(at + rest);
};

/** A term of a law that would end on a Saturday, Sunday or holiday ends on the next day that is none: Algemene termijnenwet, article 1. */
export const lawfulDay = (day: string): string => {
  let at = Date.parse(`${day}T00:00:00Z`);
  while (
    [0, 6].includes(new Date(at).getUTCDay()) ||
    holidays(new Date(at).getUTCFullYear()).includes(isoDay(at))
  )
    at += DAY;
  return isoDay(at);
};

/** The end of a calendar day ('2026-03-10') there: the first moment of the next. */
export const endOfDay = (day: string): Date => fromLocal(Date.parse(`${day}T00:00:00Z`) + DAY);

/** When work ends on that day, summer or winter: a promised day is over then. */
export const closingOf = (day: string): Date => new Date(endOfDay(day).getTime() - (24 - CLOSES) * HOUR);
