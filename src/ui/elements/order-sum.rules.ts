/**
 * The sum of one offer. Every criterion gives 0 to 4 points; a stone counts them 0 to 3 times.
 * What is not known may be anything from nothing to the most, so that a sum is a range.
 */
export type Stones = 0 | 1 | 2 | 3;
export type Feeling = 0 | 1 | 2;
export type Range = { low: number; high: number };

/** `stones` undefined: none laid ('I don't know'), which counts for nothing; 0 is 'not important', an answer too. */
export type Criterion = { key: string; name: string; stones?: Stones | undefined };
/** A range where a part of it is known; null or absent: nothing is known. */
export type Points = number | Range | null | undefined;
/** Points per criterion key, 0 to 4. */
export type Candidate = {
  id: string;
  name: string;
  points: Record<string, Points>;
  feeling?: Feeling | undefined;
  /** drawn for this offer and this question, a whole number from 0 up to LOTS; says nothing about the offer */
  lot: number;
};

export const mostPoints = 4;
export const mostStones = 3;
export const feelingKey = 'feeling';
/** How many lots there are to draw. */
export const LOTS = 1_000_000;

/** Points of a candidate for a criterion. Nobody knows a feeling that was not marked: from nothing to the most. */
export function pointsOf({ points, feeling }: Candidate, key: string): Range {
  const said = key === feelingKey ? (feeling === undefined ? null : feeling * 2) : points[key];
  if (said == null) return { low: 0, high: mostPoints };
  return typeof said === 'number' ? { low: said, high: said } : said;
}

/** Points times stones. */
export const weigh = (times: number, { low, high }: Range): Range => ({
  low: times * low,
  high: times * high,
});

export type Sum = { parts: Record<string, Range>; total: Range };

export function sumOf(criteria: readonly Criterion[], candidate: Candidate): Sum {
  const parts: Record<string, Range> = {};
  const total = { low: 0, high: 0 };
  for (const { key, stones } of criteria) {
    const part = weigh(stones ?? 0, pointsOf(candidate, key));
    parts[key] = part;
    total.low += part.low;
    total.high += part.high;
  }
  return { parts, total };
}

/** The highest sum that some offer surely has: who cannot reach it is not the best. */
export const surest = (totals: readonly Range[]): number => Math.max(0, ...totals.map(({ low }) => low));

export const rangeText = ({ low, high }: Range): string => (low === high ? `${low}` : `${low}–${high}`);
