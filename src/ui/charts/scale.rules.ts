/** What a picture measures on: `from` at its left or foot, `to` at its right or head. */
export type Scale = { from: number; to: number };

/** How much of a picture's width stays free at either side, in per cents, so that a disc at an end is whole. */
export const INSET = 4;

/**
 * Where a value lies over the width of a picture, in per cents with two decimals; outside the scale it lies at its end.
 * @param inset free space at either side, 0–49
 */
export const across = (value: number, { from, to }: Scale, inset = INSET): number => {
  const share = to === from ? 0 : (value - from) / (to - from);
  return rounded(inset + Math.min(1, Math.max(0, share)) * (100 - 2 * inset));
};

/** Where a value lies from the head of a picture down, in pixels: `to` at `top`, `from` at `foot`. */
export const down = (value: number, { from, to }: Scale, top: number, foot: number): number =>
  rounded(foot - Math.min(1, Math.max(0, (value - from) / (to - from))) * (foot - top));

/** How a label is set beside its mark: near an end of the picture it would be cut off in the middle. */
export const anchorAt = (percent: number): 'start' | 'middle' | 'end' =>
  percent < 14 ? 'start' : percent > 86 ? 'end' : 'middle';

/** The values that get a line of their own: at most five steps of 1, 2, 2½ or 5 times a power of ten. */
export const ticksOf = ({ from, to }: Scale): number[] => {
  const rough = (to - from) / 5;
  if (!(rough > 0)) return [from];
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 2.5, 5, 10].find((times) => times * power >= rough - 1e-9) ?? 10);
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, at) => tidy((first + at) * step));
};

/** Runs of neighbours that are there: a line never bridges a quarter that isn't told. */
export const unbroken = <T>(all: readonly (T | undefined)[]): { at: number; value: T }[][] => {
  const runs: { at: number; value: T }[][] = [];
  let run: { at: number; value: T }[] = [];
  for (const [at, value] of all.entries()) {
    if (value === undefined) run = [];
    else {
      if (run.length === 0) runs.push(run);
      run.push({ at, value });
    }
  }
  return runs;
};

const rounded = (value: number): number => Math.round(value * 100) / 100;
const tidy = (value: number): number => Math.round(value * 1e6) / 1e6;
