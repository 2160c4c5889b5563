/** The value below which this share of the samples lies (nearest rank). @param share 0–1 */
export const percentile = (samples: readonly number[], share: number): number => {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(sorted.length * share) - 1))] ?? Number.NaN;
};
export const median = (samples: readonly number[]): number => percentile(samples, 0.5);
export const round = (value: number, digits = 1): number => Number(value.toFixed(digits));
