import { fromLocal, holidays, toLocal } from '../cases/index.ts';
import type { Span, Why } from './appointment.ts';

// Times are thought in the zone of the organisation and kept in UTC; working-time.rules.ts knows summer and winter.
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export const FEWEST = 2;
export const MOST = 5;
/** Nobody is asked to be somewhere within the hour. */
const NOTICE_MINUTES = 60;

/** Minutes of the day between which somebody works, per weekday from Sunday (0); null on a day off. */
export type Workweek = readonly (readonly [from: number, to: number] | null)[];

const USUAL: readonly [number, number] = [8 * 60, 18 * 60];
const DAYS: Readonly<Record<string, number>> = {
  zo: 0,
  ma: 1,
  di: 2,
  wo: 3,
  do: 4,
  vr: 5,
  za: 6,
  sun: 0,
  mon: 1,
  tue: 2,
  wed: 3,
  thu: 4,
  fri: 5,
  sat: 6,
};
// Whole words: 'door' is no Thursday.
const NAME =
  /\b(?:(zo)(?:ndag)?|(ma)(?:andag)?|(di)(?:nsdag)?|(wo)(?:ensdag)?|(do)(?:nderdag)?|(vr)(?:ijdag)?|(za)(?:terdag)?|(sun|mon|tue|wed|thu|fri|sat)(?:[a-z]*day)?)\b/g;
const CLOCK = /(\d{1,2})(?:[.:](\d{2}))?/;
const FROM_TO = new RegExp(
  String.raw`(?:van |from )?${CLOCK.source}\s*(?:uur)?\s*(?:tot(?: en met)?|t\/m|-|–|to|until)\s*${CLOCK.source}`,
);

const daysIn = (text: string): number[] => {
  const found = [...text.matchAll(NAME)].map((one) => ({
    day: DAYS[one.slice(1).find((part) => part !== undefined) ?? ''] ?? 0,
    at: one.index,
  }));
  const [first, second] = found;
  if (!first) return [];
  const between = second ? text.slice(first.at, second.at) : '';
  if (!second || !/tot|t\/m|-|–|through|to /.test(between)) return found.map(({ day }) => day);
  const days = [];
  for (let day = first.day; day !== second.day; day = (day + 1) % 7) days.push(day);
  return [...days, second.day, ...found.slice(2).map(({ day }) => day)];
};

/**
 * The week that a colleague's own line of hours tells: 'Maandag tot en met donderdag, van 8.30 tot 17 uur.'
 * What cannot be read is an ordinary week, Monday to Friday from 8 to 18.
 */
export const workweekOf = (hours: string | null, workHours: readonly number[] | null = null): Workweek => {
  const text = (hours ?? '').toLowerCase();
  const days = daysIn(text);
  const clocks = FROM_TO.exec(text.replace(NAME, ' '));
  const at = (hour: string | undefined, minute: string | undefined): number =>
    Number(hour) * 60 + Number(minute ?? 0);
  const read: readonly [number, number] = clocks
    ? [at(clocks[1], clocks[2]), at(clocks[3], clocks[4])]
    : USUAL;
  const span = read[0] < read[1] && read[1] <= 24 * 60 ? read : USUAL;
  const told = days.length > 0 ? days : [1, 2, 3, 4, 5];
  // The days as planned, from Monday on, go before what the line says.
  const works = workHours ? [0, 1, 2, 3, 4, 5, 6].filter((day) => (workHours[(day + 6) % 7] ?? 0) > 0) : told;
  return Array.from({ length: 7 }, (_, day) => (works.includes(day) ? span : null));
};

/** '2026-03-29' and '14:30' there, as a moment; summer and winter as the calendar has it. */
export const momentOf = (day: string, clock: string): Date => {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return fromLocal(Date.parse(`${day}T00:00:00Z`) + hour * HOUR + minute * MINUTE);
};

const localDay = (local: number): number => Math.floor(local / DAY) * DAY;
const isoDay = (local: number): string => new Date(local).toISOString().slice(0, 10);

/** Does somebody with this week work all through that time? */
export const isInWeek = (week: Workweek, { startsAt, endsAt }: Span): boolean => {
  const [from, to] = [toLocal(startsAt), toLocal(endsAt)];
  const day = localDay(from);
  const span = week[new Date(day).getUTCDay()];
  if (!span || holidays(new Date(day).getUTCFullYear()).includes(isoDay(day))) return false;
  return from >= day + span[0] * MINUTE && to <= day + span[1] * MINUTE;
};

/** Half-open: one may begin when the other ends. */
export const overlap = (a: Span, b: Span): boolean => a.startsAt < b.endsAt && b.startsAt < a.endsAt;

/** Days away, half-open; without an end as long as nobody knows it. */
export type Away = { fromDay: string; untilDay: string | null };
export type Calendar = { week: Workweek; busy: readonly Span[]; away: readonly Away[] };

export const isAway = (away: readonly Away[], at: Date): boolean => {
  const day = isoDay(localDay(toLocal(at)));
  return away.some((one) => one.fromDay <= day && (one.untilDay === null || day < one.untilDay));
};

/** Can she be there, all through that time? */
export const isFree = (time: Span, { week, busy, away }: Calendar): boolean =>
  isInWeek(week, time) && !isAway(away, time.startsAt) && !busy.some((taken) => overlap(time, taken));

/** May these times be proposed? Two to five (one that she already said yes to), different, in the future, in the colleague's week, and free there. */
export const checkTimes = (
  times: readonly Span[],
  { week, busy, away }: Calendar,
  now: Date,
  fewest = FEWEST,
): Why | undefined => {
  if (times.length < fewest) return 'no-times';
  if (times.length > MOST) return 'too-many';
  if (times.some(({ startsAt }) => startsAt <= now)) return 'past';
  const soonest = now.getTime() + NOTICE_MINUTES * MINUTE;
  if (times.some(({ startsAt }) => startsAt.getTime() < soonest)) return 'too-early';
  if (times.some((one, index) => times.slice(index + 1).some((other) => overlap(one, other)))) return 'twice';
  if (times.some((one) => !isInWeek(week, one) || isAway(away, one.startsAt))) return 'day-off';
  if (times.some((one) => busy.some((taken) => overlap(one, taken)))) return 'busy';
  return undefined;
};

/** The next times that are free, on whole and half hours, at most two a day so that there is something to choose. */
export const freeTimes = (
  { week, busy, away }: Calendar,
  { minutes, days, most }: { minutes: number; days: number; most: number },
  now: Date,
): Span[] => {
  const found: Span[] = [];
  const today = localDay(toLocal(now));
  for (let n = 1; n <= days && found.length < most; n++) {
    const day = today + n * DAY;
    const span = week[new Date(day).getUTCDay()];
    if (!span || isAway(away, fromLocal(day))) continue;
    const [from, to] = span;
    const middle = 13 * 60;
    const halves: readonly [number, number][] = [
      [Math.max(from + 60, 9 * 60), Math.min(to, middle)],
      [Math.max(from, middle), to],
    ];
    for (const [first, last] of halves) {
      const free = firstFree(day, first, last, minutes, { week, busy, away });
      if (free && found.length < most) found.push(free);
    }
  }
  return found;
};

const firstFree = (
  day: number,
  from: number,
  to: number,
  minutes: number,
  calendar: Calendar,
): Span | undefined => {
  for (let at = Math.ceil(from / 30) * 30; at + minutes <= to; at += 30) {
    const startsAt = fromLocal(day + at * MINUTE);
    const span = { startsAt, endsAt: new Date(startsAt.getTime() + minutes * MINUTE) };
    if (isInWeek(calendar.week, span) && !calendar.busy.some((taken) => overlap(span, taken))) return span;
  }
  return undefined;
};
