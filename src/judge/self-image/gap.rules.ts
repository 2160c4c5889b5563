import { ITEMS } from '../protocol/index.ts';
import type { OpenedImage } from './self-image.ts';

/** What customers said of one item: of `again` marks 0–10, of all else shares 0–1; a 90 % interval. */
export type Said = { mean: number; low: number; high: number; n: number };

/**
 * How far an organisation was off. `gap` = self − customers, with the interval that follows from theirs.
 * 'higher': it thinks more of itself than its customers do, also at the far end of their interval.
 */
export type Gap = {
  measure: string;
  self: number;
  said: Said | undefined;
  gap?: number;
  low?: number;
  high?: number;
  stands: 'higher' | 'lower' | 'same' | 'few';
};

export const gapOf = (measure: string, self: number, said: Said | undefined): Gap => {
  if (!said) return { measure, self, said, stands: 'few' };
  const [low, high] = [self - said.high, self - said.low];
  const stands = low > 0 ? 'higher' : high < 0 ? 'lower' : 'same';
  return { measure, self, said, gap: self - said.mean, low, high, stands };
};

/** Each item in the order of the form. @param said undefined where too few judged */
export const gapsOf = (
  { items }: Pick<OpenedImage, 'items'>,
  said: (measure: string) => Said | undefined,
): Gap[] => ITEMS.map(({ key }) => gapOf(key, items[key], said(key)));

/**
 * measures.md, 'Self-image': the mean absolute gap over the items that are known.
 * @returns undefined when none is known
 */
export const calibrationOf = (gaps: readonly Gap[]): { mean: number; items: number } | undefined => {
  const known = gaps.flatMap(({ gap }) => (gap === undefined ? [] : [Math.abs(gap)]));
  if (known.length === 0) return undefined;
  return { mean: known.reduce((sum, one) => sum + one, 0) / known.length, items: known.length };
};

/** Of several services the mean of all their known items. */
export const calibrationOfAll = (all: readonly (readonly Gap[])[]): ReturnType<typeof calibrationOf> =>
  calibrationOf(all.flat());
