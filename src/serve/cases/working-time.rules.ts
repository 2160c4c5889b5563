// Office hours of a promise, in the zone of the Netherlands. Pure: no clock, no zone database.
const OPENS = 8;
const CLOSES = 18;
const HALF_HOUR = 30 * 60_000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

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
const toLocal = (at: Date): number => at.getTime() + offset(at.getTime());
const fromLocal = (local: number): Date => {
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

const works = (local: number): boolean => {
  const day = new Date(local);
  const weekday = day.getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays(day.getUTCFullYear()).includes(isoDay(local));
};

const midnight = (local: number): number => Math.floor(local / DAY) * DAY;
const nextMorning = (local: number): number => {
  let day = midnight(local) + DAY;
  while (!works(day)) day += DAY;
  return day + OPENS * HOUR;
};

/** The moment itself when somebody works then, else the next morning on which somebody does. */
const intoWork = (local: number): number => {
  if (!works(local) || local >= midnight(local) + CLOSES * HOUR) return nextMorning(local);
  return Math.max(local, midnight(local) + OPENS * HOUR);
};

export const isWorkingMoment = (at: Date): boolean => {
  const local = toLocal(at);
  return works(local) && local - midnight(local) >= OPENS * HOUR && local - midnight(local) <= CLOSES * HOUR;
};

/**
 * The moment of a promise of so many hours: always inside working hours (8–18, Monday to Friday, no holidays).
 * On the half hour, so that it can be said and remembered: 'vóór 11.30 uur'.
 * Each 24 hours are one working day at the same time of day; the rest counts in working hours, at most one day.
 */
export const workingDeadline = (from: Date, hours: number): Date => {
  let local = intoWork(toLocal(from));
  for (let days = Math.floor(hours / 24); days > 0; days--) {
    const time = local - midnight(local);
    local = midnight(nextMorning(local)) + time;
  }
  const rest = Math.min(hours % 24, CLOSES - OPENS) * HOUR;
  const left = midnight(local) + CLOSES * HOUR - local;
  const at = rest <= left ? local + rest : nextMorning(local) + rest - left;
  return fromLocal(Math.ceil(at / HALF_HOUR) * HALF_HOUR);
};

/** The end of a calendar day ('2026-03-10') there: the first moment of the next. */
export const endOfDay = (day: string): Date => fromLocal(Date.parse(`${day}T00:00:00Z`) + DAY);

/** When work ends on that day, summer or winter: a promised day is over then. */
export const closingOf = (day: string): Date => new Date(endOfDay(day).getTime() - (24 - CLOSES) * HOUR);
