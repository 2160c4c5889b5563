const FORM = /^\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;
const DAY = 10;

// The engine would read 30 February as 2 March. Each day is looked at once, and the last one is at hand.
const there = new Map<string, boolean>();
const MOST = 20_000;
let last = '';

const isThere = (text: string): boolean => {
  if (last !== '' && text.startsWith(last)) return true;
  const day = text.slice(0, DAY);
  let is = there.get(day);
  if (is === undefined) {
    if (there.size > MOST) there.clear();
    is = isDay(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8)));
    there.set(day, is);
  }
  if (is) last = day;
  return is;
};

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isDay = (year: number, month: number, day: number): boolean => {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= (leap ? 29 : (LENGTHS[month - 1] ?? 0));
};

const hasZone = (text: string): boolean =>
  text.endsWith('Z') || text.includes('+', DAY) || text.includes('-', DAY);

/**
 * Milliseconds since 1970 of an ISO 8601 instant: 2011-10-11 13:45:40.276000+02:00. 'T' or a blank between day and time;
 * seconds, fraction and zone may be left out; no zone is UTC. Finer than a millisecond is cut off.
 * NaN for anything else, also for a day that isn't there.
 */
export const instantOf = (text: string): number => {
  if (!FORM.test(text) || !isThere(text)) return Number.NaN;
  return Date.parse(text.length === DAY || hasZone(text) ? text : `${text}Z`);
};
