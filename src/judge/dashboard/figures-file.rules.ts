import { stringify } from 'csv-stringify/sync';
import { THRESHOLDS } from '../levels/index.ts';
import { placeKey } from './place.rules.ts';
import type { Seen } from './seen.ts';

type Row = {
  organisation: string;
  place: string;
  label: string;
  period: string;
  quarter: string;
  source: 'level' | 'answer';
  measure: string;
  state: string;
  value: number | null;
  low: number | null;
  high: number | null;
  n: number | null;
  threshold: number | null;
  reached: boolean | null;
  self_image: number | null;
  groups_left_out: number;
  /** of a year: how many of its quarters have verdicts in it */
  quarters_told: number | null;
  definition: number;
};

/**
 * Every figure of one place and period, in one row each: measures of the levels with their thresholds, then what
 * customers answered item by item. What may not be shown has its state and no figure. Shares 0–1, `again` 0–10.
 */
export const figureRows = (seen: Seen): Row[] => {
  const { us, here, asked, figures, self } = seen;
  const its = {
    organisation: us.name,
    place: placeKey(here.place) || 'organisation',
    label: here.label,
    period: asked.period,
    quarter: asked.quarter,
    quarters_told: asked.told ?? null,
    definition: here.definition,
  };
  const measures = here.levels.flatMap((level) => level.measures);
  const selfOfLevel = (key: string): number | null => {
    if (!self) return null;
    return key === 'friendly' || key === 'organised' || key === 'driven' ? self.shares[key] : null;
  };
  return [
    ...measures.map((one): Row => {
      const known = one.kind === 'known' ? one : undefined;
      return {
        ...its,
        source: 'level',
        measure: one.measure,
        state: one.kind,
        value: known?.value ?? null,
        low: known?.low ?? null,
        high: known?.high ?? null,
        n: known?.n ?? null,
        threshold: THRESHOLDS[one.measure].value,
        reached: known?.reached ?? null,
        self_image: selfOfLevel(one.measure),
        groups_left_out: here.leftOut,
      };
    }),
    ...figures.map(
      ({ measure, mean, low, high, n, leftOut }): Row => ({
        ...its,
        source: 'answer',
        measure,
        state: 'known',
        value: mean,
        low,
        high,
        n,
        threshold: null,
        reached: null,
        self_image: self ? ownOf(self, measure) : null,
        groups_left_out: leftOut,
      }),
    ),
  ];
};

const ownOf = (self: NonNullable<Seen['self']>, measure: string): number | null => {
  if (measure === 'again') return self.again;
  if (measure in self.items) return self.items[measure as keyof typeof self.items];
  return measure in self.shares ? self.shares[measure as keyof typeof self.shares] : null;
};

// A spreadsheet would run a cell that begins like a formula, some also after a space (OWASP, CSV injection).
const harmless = (cell: unknown): unknown =>
  typeof cell === 'string' && /^\s*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;

export const figuresCsv = (seen: Seen): string => {
  const rows = figureRows(seen);
  const columns = Object.keys(rows[0] ?? {});
  return stringify([
    columns,
    ...rows.map((row) =>
      Object.values(row).map((cell) => (typeof cell === 'boolean' ? String(cell) : harmless(cell))),
    ),
  ]);
};

export const figuresJson = (seen: Seen): string => `${JSON.stringify(figureRows(seen), null, 2)}\n`;
