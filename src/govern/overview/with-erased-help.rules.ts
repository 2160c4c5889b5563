import type { DirectHelpCount } from '../../serve/direct-help/index.ts';
import type { ErasedCount } from './with-erased.rules.ts';

/** Erasing changes no figure: `detail` says how the question counted. */
export const withErasedHelp = (
  counts: readonly DirectHelpCount[],
  erased: readonly ErasedCount[],
): DirectHelpCount[] =>
  counts.map((count) => {
    const own = erased.filter(
      ({ what, month }) => what === 'direct-help' && quarterOf(month) === count.quarter,
    );
    const sum = (...details: string[]): number =>
      own.filter(({ detail }) => details.includes(detail)).reduce((total, { n }) => total + n, 0);
    return {
      ...count,
      helped: count.helped + sum('said', 'quiet'),
      sheSays: count.sheSays + sum('said'),
      n: count.n + sum('said', 'quiet', 'no'),
      unknown: count.unknown + sum('unknown'),
    };
  });

const quarterOf = (month: string): string => `${month.slice(0, 4)}-${Math.ceil(Number(month.slice(5)) / 3)}`;
