import type { Standing } from '../levels/index.ts';

/** A figure now and in the quarter before, as it is shown (rounded): what changed. */
export type Change = { kind: 'more' | 'less'; by: number } | { kind: 'equal' } | { kind: 'unknown' };

/** Of two shown figures; differences smaller than what is shown are none. @param step the last digit that is shown */
export const changeOf = (now: number | undefined, before: number | undefined, step: number): Change => {
  if (now === undefined || before === undefined) return { kind: 'unknown' };
  const by = Math.round(now / step) - Math.round(before / step);
  if (by === 0) return { kind: 'equal' };
  return { kind: by > 0 ? 'more' : 'less', by: Math.abs(by) * step };
};

export type Sure = { low: number; high: number };
/** Do two 90 % intervals share a value? Then their difference may be chance. */
export const overlap = (a: Sure, b: Sure): boolean => a.low <= b.high && b.low <= a.high;

/** Is the next level left open because too few customers or records speak of it? */
export const saysTooLittle = ({ levels, reached }: Pick<Standing, 'levels' | 'reached'>): boolean =>
  levels.at(reached)?.state === 'few';
/** Do four quarters settle the level for which one quarter had too few, without taking back what it reached? */
export const tellsMore = (
  year: Pick<Standing, 'levels' | 'reached'>,
  { reached }: Pick<Standing, 'reached'>,
): boolean => year.reached >= reached && year.levels.at(reached)?.state !== 'few';
