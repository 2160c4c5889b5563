/** A share 0–1 of n verdicts with its 90 % interval, as published. */
export type Side = { n: number; mean: number; low: number; high: number };
/** After less before, −1 to 1, with a 90 % interval. */
export type Difference = { mean: number; low: number; high: number };

/** With fewer verdicts on a side we say nothing of better or worse (docs/measures.md, 'Before and after'). */
export const LEAST_TO_COMPARE = 20;

/**
 * The difference of two shares of different customers, from the interval that each of them is shown with: nothing but
 * what is on the screen goes into it. The square-and-add of Newcombe (Statistics in Medicine 17, 1998, method 10), for
 * any pair of limits by Zou and Donner (same, 27, 2008); here with those of Jeffreys.
 */
export const differenceOf = (before: Side, after: Side): Difference => {
  const mean = after.mean - before.mean;
  return {
    mean,
    low: mean - Math.hypot(after.mean - after.low, before.high - before.mean),
    high: mean + Math.hypot(after.high - after.mean, before.mean - before.low),
  };
};

/** `early`: the interval holds nought, or a side is small: then it is too early to say. */
export type Says = 'better' | 'worse' | 'early';
export const whatItSays = (before: Side, after: Side): Says => {
  if (Math.min(before.n, after.n) < LEAST_TO_COMPARE) return 'early';
  const { low, high } = differenceOf(before, after);
  if (low > 0) return 'better';
  return high < 0 ? 'worse' : 'early';
};
