export type Spread = {
  n: number;
  total: number;
  mean: number;
  median: number;
  p90: number;
  p95: number;
  max: number;
};

/** The value at a share of the ordered values, by nearest rank; NaN of nothing. */
export const nearestRank = (sorted: ArrayLike<number>, share: number): number =>
  sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;

/** Median by linear interpolation, percentiles by nearest rank. */
export const spreadOf = (values: Float64Array | Int32Array): Spread => {
  const sorted = values.slice().sort();
  const n = sorted.length;
  let total = 0;
  for (const value of sorted) total += value;
  const low = sorted[(n - 1) >> 1] ?? Number.NaN;
  const high = sorted[n >> 1] ?? Number.NaN;
  return {
    n,
    total,
    mean: total / n,
    median: (low + high) / 2,
    p90: nearestRank(sorted, 0.9),
    p95: nearestRank(sorted, 0.95),
    max: sorted[n - 1] ?? Number.NaN,
  };
};
