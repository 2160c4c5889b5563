import { ITEMS, type ItemKey } from '../protocol/index.ts';
import { LEVEL_MEASURES, type LevelMeasure } from '../publication/index.ts';
import { isAsSealed, type OpenedImage, type SelfImage } from './self-image.ts';

export type Whole = {
  items: Record<ItemKey, number>;
  again: number;
  /** it thinks itself there when it thinks so of every service */
  levels: Record<LevelMeasure, boolean>;
  /** of each level the mean over its items, 0–1: to lay beside what customers say of that level */
  shares: Record<LevelMeasure, number>;
};

/**
 * Several services as one: the mean, each weighted by the customers that were expected there (equal when none were).
 * @returns undefined when nothing was opened
 */
export const wholeOf = (images: readonly (SelfImage & { expected: number })[]): Whole | undefined => {
  const opened = images.filter(isAsSealed);
  if (opened.length === 0) return undefined;
  const all = opened.reduce((sum, { expected }) => sum + expected, 0);
  const mean = (of: (image: OpenedImage) => number): number =>
    opened.reduce((sum, image) => sum + of(image) * (all > 0 ? image.expected / all : 1 / opened.length), 0);
  const items = Object.fromEntries(ITEMS.map(({ key }) => [key, mean((image) => image.items[key])]));
  return {
    items: items as Record<ItemKey, number>,
    again: mean(({ again }) => again),
    levels: perLevel((level) => opened.every(({ levels }) => levels[level])),
    shares: perLevel((level) => mean((image) => levelShare(image, level))),
  };
};

/** What was predicted of a level: the mean over its items. */
export const levelShare = ({ items }: Pick<OpenedImage, 'items'>, level: LevelMeasure): number => {
  const own = ITEMS.filter((item) => item.level === level);
  return own.reduce((sum, { key }) => sum + items[key], 0) / own.length;
};

const perLevel = <T>(of: (level: LevelMeasure) => T): Record<LevelMeasure, T> =>
  Object.fromEntries(LEVEL_MEASURES.map((level) => [level, of(level)])) as Record<LevelMeasure, T>;
