import type { Language } from '../../platform/language/language.ts';
import type { Scale } from '../../ui/index.ts';
import { type LevelState, type MeasureKey, type Standing, THRESHOLDS } from '../levels/index.ts';

/** What a measure counts in: of a hundred, or a number of times. */
export const unitOf = (measure: MeasureKey): 'share' | 'times' =>
  measure === 'pillar-to-post' ? 'times' : 'share';

/** 0–1 as of a hundred, whole; a mean with one decimal, as it is written in that language. */
export const hundred = (share: number): number => Math.round(share * 100);
export const decimal = (value: number, language: Language): string => {
  const text = (Math.round(value * 10) / 10).toFixed(1);
  return language === 'nl' ? text.replace('.', ',') : text;
};

/** What its line is drawn on. Times go on to where its value lies, two at least. */
export const scaleOf = (measure: MeasureKey, value: number): Scale =>
  unitOf(measure) === 'share' ? { from: 0, to: 1 } : { from: 0, to: Math.max(2, Math.ceil(value)) };

/** Is it what customers say, or what the records show? */
export const sourceOf = (measure: MeasureKey): 'customers' | 'records' =>
  THRESHOLDS[measure].bound === 'low' ? 'customers' : 'records';

export const measuresReached = ({ measures }: LevelState): number =>
  measures.filter((one) => one.kind === 'known' && one.reached).length;

/**
 * How far the tube is filled: whole levels, and of the next one the part of its measures that is reached. It never
 * touches the next level before that level is reached.
 * @returns 0–3
 */
export const filledTo = ({ reached, levels }: Standing): number => {
  const next = levels.at(reached);
  if (!next) return reached;
  const part = measuresReached(next) / next.measures.length;
  return reached + Math.min(0.9, part);
};

/** The highest level without a gap below it. */
export const countTo = (levels: readonly boolean[]): number => {
  const gap = levels.indexOf(false);
  return gap === -1 ? levels.length : gap;
};
