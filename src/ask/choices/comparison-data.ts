import { LOTS, mostPoints, mostStones } from '../../ui/index.ts';
import { mostOf } from '../matching/index.ts';
import type { Compared } from './compare.ts';

const RULE = [
  'part = stones x points; a criterion without a stone (null) counts as 0',
  'points = those of the scales under because, added up; null there: not known, so anything from 0 to its most',
  'a feeling gives 2 points for each step; null: not marked, so anything from 0 to mostPoints',
  'sum = all parts added up, the lowest and the highest',
  'order = sum.low x lots + (sum.high - sum.low) x lot, highest first; then the highest lot; then id',
  'a new place begins where the lowest sum of all above is higher than the highest sum of all from there on; it is 1 more than the number above',
  'no stone above 0: no places',
] as const;

/** All that the order follows from, and the order itself: who has this can make it again. For the person alone. */
export const comparisonData = ({ question, options, comparison }: Compared, now: Date) => ({
  question: question.id,
  madeAt: now.toISOString(),
  rule: { mostPoints, mostStones, lots: LOTS, steps: RULE },
  criteria: comparison.criteria.map(({ key, name, stones }) => ({ key, name, stones: stones ?? null })),
  offers: comparison.standings.flatMap(({ id, name, points, parts, total, place, shared }) => {
    const option = options.find(({ offer }) => offer.id === id);
    if (!option) return [];
    return [
      {
        id,
        name,
        points,
        because: Object.fromEntries(
          Object.entries(option.told).map(([key, told]) => [
            key,
            told.parts.map(({ part, step }) => ({
              scale: part.text,
              step: step?.text ?? null,
              points: step?.points ?? null,
              most: mostOf(part),
            })),
          ]),
        ),
        feeling: option.candidate.feeling ?? null,
        lot: option.candidate.lot,
        parts,
        sum: total,
        place: place ?? null,
        shared,
      },
    ];
  }),
  firmness: comparison.stability,
});
