import { dayOf } from '../../platform/language/dates.ts';
import type { CountWhen, Kept, PromiseCount } from './figures.ts';

const DAY = 86_400_000;

/** Whole calendar days between two moments, as people count them. */
export const daysBetween = (from: Date, until: Date): number =>
  Math.max(0, Math.round((Date.parse(dayOf(until)) - Date.parse(dayOf(from))) / DAY));

export type Line = { name: string; cells: number[]; n: number };

/** One line a name, with a figure for each column and the sum; the largest first. */
export const linesOf = (counts: readonly CountWhen[], columns: readonly string[]): Line[] => {
  const lines = new Map<string, number[]>();
  for (const { name, when, n } of counts) {
    const at = columns.indexOf(when);
    if (at < 0) continue;
    const cells = lines.get(name) ?? columns.map(() => 0);
    cells[at] = (cells[at] ?? 0) + n;
    lines.set(name, cells);
  }
  return [...lines]
    .map(([name, cells]) => ({ name, cells, n: cells.reduce((sum, n) => sum + n, 0) }))
    .sort((a, b) => b.n - a.n || a.name.localeCompare(b.name, 'nl'));
};

/** How wide each bar is against the largest: whole per cents, never nothing for something. */
export const widths = (numbers: readonly number[]): number[] => {
  const most = Math.max(1, ...numbers);
  return numbers.map((n) => (n === 0 ? 0 : Math.max(2, Math.round((n / most) * 100))));
};

const NONE: Kept = { kept: 0, broken: 0, open: 0, dropped: 0 };
const add = (a: Kept, b: Kept): Kept => ({
  kept: a.kept + b.kept,
  broken: a.broken + b.broken,
  open: a.open + b.open,
  dropped: a.dropped + b.dropped,
});

export const sumOf = (counts: readonly Kept[]): Kept => counts.reduce(add, NONE);

/** Sums per kind of promise, or per month; in the order in which they first come. */
export const sumsBy = (
  counts: readonly PromiseCount[],
  key: 'what' | 'month',
): { name: string; sum: Kept }[] => {
  const sums = new Map<string, Kept>();
  for (const count of counts) sums.set(count[key], add(sums.get(count[key]) ?? NONE, count));
  return [...sums].map(([name, sum]) => ({ name, sum }));
};

/** Promises whose time has come: only of these can one say that they were kept. */
export const settled = ({ kept, broken }: Kept): number => kept + broken;
