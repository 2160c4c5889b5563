import { orderingScales, type Part, type Step } from '../matching/index.ts';
import type { PairCriterion } from './pair-questions.rules.ts';

export type MadeUp = { part: Part; step: Step };

/**
 * What a made-up offer with so many points says for a criterion, in the words of the public scales. Of several ways
 * to those points the one that gives most to the first part.
 */
export const madeUpOf = (criterion: PairCriterion, points: number): MadeUp[] => {
  const parts: Part[] = Object.values(orderingScales[criterion]).slice(0, ONE_SCALE.has(criterion) ? 1 : 2);
  const ways = parts.reduce<MadeUp[][]>(
    (rows, part) => rows.flatMap((row) => part.steps.map((step) => [...row, { part, step }])),
    [[]],
  );
  const sum = (way: MadeUp[]): number => way.reduce((all, { step }) => all + step.points, 0);
  return ways.find((way) => sum(way) === points) ?? [];
};

// The price is by the hour or by the month, not both.
const ONE_SCALE = new Set<PairCriterion>(['price', 'place']);
