import { type MeasureKey, THRESHOLDS } from '../levels/index.ts';
import { unitOf } from './text.rules.ts';

/** The field of a measure's own bound. */
export const ownField = (measure: MeasureKey): string => `grens-${measure}`;

const MOST_TIMES = 20;

/**
 * What was typed as an organisation's own bound: of a hundred (0–100), or a number of times (0–20); a comma is fine.
 * @returns the bound as measures are kept (shares 0–1), null when it was emptied, 'wrong' when it is no bound
 */
export const ownBound = (measure: MeasureKey, typed: string): number | null | 'wrong' => {
  const text = typed.trim().replace(',', '.');
  if (text === '') return null;
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(text)) return 'wrong';
  const value = Number(text);
  if (unitOf(measure) === 'times') return value <= MOST_TIMES ? value : 'wrong';
  return value <= 100 ? value / 100 : 'wrong';
};

/** Does a figure reach the organisation's own bound? Of verdicts the lower end must, as for the usual one. */
export const reachesOwn = (
  measure: MeasureKey,
  { value, low }: { value: number; low?: number | undefined },
  bound: number,
): boolean => {
  const { wanted, bound: on } = THRESHOLDS[measure];
  const counted = on === 'low' ? (low ?? value) : value;
  return wanted === 'least' ? counted >= bound : counted <= bound;
};
