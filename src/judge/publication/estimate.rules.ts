import { betaQuantile, studentQuantile } from './beta.rules.ts';

export type Estimate = { n: number; k: number; mean: number; low: number; high: number };

/**
 * A share with its 90 % interval. k: Σ of the verdicts' own shares (0 ≤ k ≤ n, need not be whole), n: verdicts, ≥ 1.
 * Jeffreys posterior Beta(k + ½, n − k + ½). Source: measures.md, 'Proportion'.
 */
export const shareOf = (k: number, n: number): Estimate => {
  const { low, high } = rangeOf(k, n);
  return { n, k, mean: rounded((k + 0.5) / (n + 1)), low, high };
};

type Range = { low: number; high: number };
const KEPT = 20_000;
const kept = new Map<number, Range>();
/** The same few counts come back in thousands of cells; those of whole verdicts are kept a while. */
const rangeOf = (k: number, n: number): Range => {
  if (!Number.isInteger(k) || n > 2 ** 26) return newRange(k, n);
  const key = n * 2 ** 26 + k;
  const known = kept.get(key);
  if (known) return known;
  if (kept.size >= KEPT) kept.clear();
  const range = newRange(k, n);
  kept.set(key, range);
  return range;
};
const newRange = (k: number, n: number): Range => {
  const [a, b] = [k + 0.5, n - k + 0.5];
  return { low: rounded(betaQuantile(0.05, a, b)), high: rounded(betaQuantile(0.95, a, b)) };
};

/**
 * 'Would choose again': the mean of marks 0–10 with a 90 % interval (Student), inside 0–10.
 * One squared mark is added to the spread: ten people who all say 9 do not make it certain.
 * @param counts how many gave each mark, position = mark; at least two marks in all
 */
export const markOf = (counts: readonly number[]): Estimate => {
  const n = counts.reduce((sum, count) => sum + count, 0);
  const k = counts.reduce((sum, count, mark) => sum + count * mark, 0);
  const spread = counts.reduce((sum, count, mark) => sum + count * (mark - k / n) ** 2, 1);
  const half = studentQuantile(0.95, n - 1) * Math.sqrt(spread / (n - 1) / n);
  return {
    n,
    k,
    mean: rounded(k / n),
    low: rounded(Math.max(0, k / n - half)),
    high: rounded(Math.min(10, k / n + half)),
  };
};

/**
 * Marks of several groups as one, from what was published of each: the spread inside a group is read back from its
 * interval, that between groups is added. Of one group it is that group's own. Six decimals near.
 * @param parts at least one, each of two marks or more
 */
export const marksTogether = (parts: readonly Estimate[]): Estimate => {
  const n = parts.reduce((sum, part) => sum + part.n, 0);
  const k = parts.reduce((sum, part) => sum + part.k, 0);
  // Each part holds one squared mark that was added; together there is one again.
  const spread = parts.reduce(
    (sum, part) => sum + spreadBehind(part) - 1 + part.n * (part.k / part.n - k / n) ** 2,
    1,
  );
  const half = studentQuantile(0.95, n - 1) * Math.sqrt(Math.max(1, spread) / (n - 1) / n);
  return {
    n,
    k,
    mean: rounded(k / n),
    low: rounded(Math.max(0, k / n - half)),
    high: rounded(Math.min(10, k / n + half)),
  };
};

/** An interval is cut off at 0 and 10: the side that reaches farther tells the spread. */
const spreadBehind = ({ n, mean, low, high }: Estimate): number =>
  (Math.max(mean - low, high - mean) / studentQuantile(0.95, n - 1)) ** 2 * n * (n - 1);

// Six decimals: the same text on every machine, so that the published hash can be recomputed.
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;
