import { dayOf } from '../../platform/language/dates.ts';

/** As asked for, and shown again in the form. */
export type LogFilter = {
  customer: string;
  member: string;
  from: string;
  until: string;
  emergency: boolean;
  /** also who read the log itself */
  readings: boolean;
  page: number;
};

const DAYS = 30;
const LONGEST = 120;
const LAST_PAGE = 1000;

/** A day that is on the calendar: '2026-02-31' is none. */
const dayIn = (text: string | null): Temporal.PlainDate | undefined => {
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    return undefined;
  }
};

/** What was asked, with the last thirty days where no days were named; days the wrong way round are turned. */
export const logFilterOf = (query: URLSearchParams, now: Date): LogFilter => {
  const last = dayIn(query.get('tot')) ?? Temporal.PlainDate.from(dayOf(now));
  const first = dayIn(query.get('van')) ?? last.subtract({ days: DAYS });
  const [from = first, until = last] = [first, last].sort(Temporal.PlainDate.compare);
  return {
    customer: (query.get('klant') ?? '').trim().slice(0, LONGEST),
    member: query.get('medewerker') ?? '',
    from: from.toString(),
    until: until.toString(),
    emergency: query.get('nood') === 'ja',
    readings: query.get('logboek') === 'ja',
    page: Math.min(Math.max(Math.trunc(Number(query.get('blad'))) || 1, 1), LAST_PAGE),
  };
};

/** From midnight of the first day to midnight after the last, as the days are here. */
export const momentsOf = ({
  from,
  until,
}: Pick<LogFilter, 'from' | 'until'>): { from: Date; until: Date } => {
  const midnight = (day: Temporal.PlainDate): Date =>
    new Date(day.toZonedDateTime('Europe/Amsterdam').epochMilliseconds);
  return {
    from: midnight(Temporal.PlainDate.from(from)),
    until: midnight(Temporal.PlainDate.from(until).add({ days: 1 })),
  };
};

/** The same question in an address. */
export const queryOf = (filter: LogFilter, page?: number) => ({
  klant: filter.customer || undefined,
  medewerker: filter.member || undefined,
  van: filter.from,
  tot: filter.until,
  nood: filter.emergency ? 'ja' : undefined,
  logboek: filter.readings ? 'ja' : undefined,
  blad: page && page > 1 ? page : undefined,
});
