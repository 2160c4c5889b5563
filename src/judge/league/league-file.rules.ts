import type { LeagueNames, LeagueRow } from './league.ts';
import { nameOf } from './names.rules.ts';

const COLUMNS = [
  'quarter',
  'service',
  'customer_group',
  'organisation',
  'state',
  'league',
  'league_name',
  'place',
  'best_place',
  'worst_place',
  'verdicts',
  'again_mean',
  'again_low',
  'again_high',
  'model_mean',
  'model_low',
  'model_high',
  'league_before',
  'moved',
  'holds_back',
  'quarters_counted',
  'definition',
] as const;
type Cells = Record<(typeof COLUMNS)[number], string | number | null>;

const cellsOf = (row: LeagueRow, names: LeagueNames): Cells => ({
  quarter: row.quarter,
  service: row.service,
  customer_group: row.group,
  organisation: row.name,
  state: row.state,
  league: row.league,
  league_name: row.league && nameOf(row.league, names),
  place: row.placed?.place ?? null,
  best_place: row.placed?.best ?? null,
  worst_place: row.placed?.worst ?? null,
  verdicts: row.said?.n ?? null,
  again_mean: rounded(row.said?.mean),
  again_low: rounded(row.said?.low),
  again_high: rounded(row.said?.high),
  model_mean: rounded(row.placed?.mean),
  model_low: rounded(row.placed?.low),
  model_high: rounded(row.placed?.high),
  league_before: row.before,
  moved: row.moved,
  holds_back: row.holdsBack.join(' '),
  quarters_counted: row.over.join(' '),
  definition: row.definition,
});

const rounded = (mark: number | undefined): number | null =>
  mark === undefined ? null : Math.round(mark * 1000) / 1000;

/** RFC 4180; what is not shown is empty. @param rows of one class, in order */
export const leagueCsv = (rows: readonly LeagueRow[], names: LeagueNames): string =>
  [COLUMNS.join(','), ...rows.map((row) => Object.values(cellsOf(row, names)).map(field).join(','))].join(
    '\r\n',
  );

// A name that begins like a sum is text in a spreadsheet too (OWASP, CSV injection).
const field = (value: string | number | null): string => {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** The same figures, and who the customers are. */
export const leagueJson = (rows: readonly LeagueRow[], names: LeagueNames): string =>
  JSON.stringify(
    rows.map((row) => ({
      ...cellsOf(row, names),
      holds_back: row.holdsBack,
      quarters_counted: row.over,
      case_mix: row.caseMix,
    })),
    null,
    2,
  );
