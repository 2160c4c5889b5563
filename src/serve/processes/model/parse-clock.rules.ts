import type { Clock } from './model.ts';

const DURATION =
  /^P(?=\d|T\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const MOMENT = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/;
const CYCLE = /^R(\d*)\/(P.+)$/;

/** ISO 8601: months and years as such, everything smaller in milliseconds. */
export type Duration = { months: number; ms: number };

export const parseDuration = (iso: string): Duration | undefined => {
  const found = DURATION.exec(iso);
  if (!found) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = found
    .slice(1)
    .map((part) => Number(part ?? 0));
  const ms = ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
  return { months: years * 12 + months, ms };
};

/** `times` is Infinity for R/…: until it is taken away. */
export const parseCycle = (iso: string): { times: number; every: string } | undefined => {
  const [, times, every = ''] = CYCLE.exec(iso) ?? [];
  if (times === undefined || !parseDuration(every)) return undefined;
  return { times: times === '' ? Number.POSITIVE_INFINITY : Number(times), every };
};

export const kindOfClock = (iso: string): Clock['kind'] | undefined => {
  if (parseDuration(iso)) return 'duration';
  if (MOMENT.test(iso) && !Number.isNaN(Date.parse(iso))) return 'moment';
  return parseCycle(iso) ? 'cycle' : undefined;
};

/**
 * Our own fact `aanzet:clock`: 'PT48H working', 'P6W law wmo-2.3.2', 'P2W law awb-4.13 pauses'; on a timer event
 * the term may stand in the event itself, and only the words here.
 * @param written the term of a timer event: ISO 8601, or '= FEEL'
 * @returns undefined when it can't be read
 */
export const parseClock = (fact: string, written = ''): Clock | undefined => {
  const words = fact.split(/\s+/).filter(Boolean);
  const first = words[0] !== undefined && /^[PR\d]/.test(words[0]) ? words.shift() : undefined;
  if (first && written && first !== written) return undefined;
  const clock: Partial<Clock> = { working: false, pauses: false };
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (word === 'working') clock.working = true;
    else if (word === 'pauses') clock.pauses = true;
    else if (word === 'law' && words.length > 0) clock.law = words.shift() ?? '';
    else return undefined;
  }
  const term = first ?? written;
  const feel = term.startsWith('=') ? term.slice(1).trim() : undefined;
  const kind = feel === undefined ? kindOfClock(term) : feel ? 'duration' : undefined;
  if (!kind) return undefined;
  return { working: false, pauses: false, ...clock, kind, ...(feel ? { feel } : { iso: term }) };
};
