import { z } from 'zod';
import type { Typed } from '../../platform/http/form.ts';
import { closedDay, closedLine } from './closed-days.rules.ts';
import type { Words } from './nl.ts';
import type { Opening } from './opening.ts';

/** In the order of a form: Monday first. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const CLOCK = /^(\d{1,2})(?:[.:](\d{2}))?$/;
const MOST_CLOSED = 200;

type Told = { opens: string; closes: string };
type Wrong = 'clock' | 'half' | 'both' | 'order';

/** Hours from midnight; promises are made on the half hour, so a day begins and ends on one too. */
const hourOf = (text: string): number | Wrong => {
  const [, hour, minute = '0'] = CLOCK.exec(text) ?? [];
  if (hour === undefined || Number(minute) > 59 || Number(hour) > 24) return 'clock';
  const at = Number(hour) + Number(minute) / 60;
  if (at > 24) return 'clock';
  return Number.isInteger(at * 2) ? at : 'half';
};

type Read = { hours: Opening['week'][number] } | { wrong: Wrong; at: 'opens' | 'closes' };
/** Both empty is a day on which nobody works; closing at 0:00 is the end of that day. */
const dayOf = ({ opens, closes }: Told): Read => {
  if (opens === '' && closes === '') return { hours: null };
  if (opens === '' || closes === '') return { wrong: 'both', at: opens === '' ? 'opens' : 'closes' };
  const from = hourOf(opens);
  if (typeof from === 'string') return { wrong: from, at: 'opens' };
  const until = hourOf(closes);
  if (typeof until === 'string') return { wrong: until, at: 'closes' };
  const end = until === 0 ? 24 : until;
  return from < end ? { hours: { opens: from, closes: end } } : { wrong: 'order', at: 'closes' };
};

/** When an organisation works, out of its form. Every mistake is told at once, each at its field. */
export const openingSchema = ({ openHours: { errors } }: Words) =>
  z.record(z.string(), z.unknown()).transform((typed, at): Opening => {
    const text = (name: string): string => {
      const value = typed[name];
      return typeof value === 'string' ? value.trim() : '';
    };
    const wrong = (field: string, message: string) =>
      at.addIssue({ code: 'custom', path: [field], message, input: text(field) });
    const days = WEEKDAYS.map((day) => {
      const read = dayOf({ opens: text(`opens-${day}`), closes: text(`closes-${day}`) });
      if ('hours' in read) return read.hours;
      wrong(`${read.at}-${day}`, errors[read.wrong]);
      return undefined;
    });
    if (days.every((day) => day === null)) wrong('opens-1', errors.never);
    const lines = text('closed')
      .split('\n')
      .filter((line) => line.trim() !== '');
    if (lines.length > MOST_CLOSED || lines.some((line) => !closedDay(line))) wrong('closed', errors.closed);
    const closed = new Map(
      lines.flatMap((line) => closedDay(line) ?? []).map((one) => [one.day, one] as const),
    );
    const [sunday, ...rest] = [days[6], ...days.slice(0, 6)].map((day) => day ?? null);
    return {
      week: [sunday ?? null, ...rest],
      closed: [...closed.values()].sort((a, b) => a.day.localeCompare(b.day)),
    };
  });

/** 8.5 as '8.30'. */
export const clockText = (hours: number): string =>
  `${Math.floor(hours)}.${String(Math.round((hours % 1) * 60)).padStart(2, '0')}`;

/** The day of a form in a week that begins on Sunday. */
export const dayIn = (week: Opening['week'], weekday: number): Opening['week'][number] =>
  week[weekday % 7] ?? null;

/** What is known, as the texts of the form. */
export const openingTyped = ({ week, closed }: Opening): Typed => ({
  ...Object.fromEntries(
    WEEKDAYS.flatMap((day) => {
      const hours = dayIn(week, day);
      return [
        [`opens-${day}`, hours ? clockText(hours.opens) : ''],
        [`closes-${day}`, hours ? clockText(hours.closes) : ''],
      ];
    }),
  ),
  closed: closed.map(closedLine).join('\n'),
});
