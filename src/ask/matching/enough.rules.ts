import type { Outside } from './danger/scope.rules.ts';
import { FIT } from './fit-weights.ts';
import type { FoundOffer, SearchResult } from './index/search.ts';
import type { AskedConcept, Query } from './query/query.ts';

/** How much the best of these offers gives of one concept, 0 to 1. */
const givenOf = (asked: AskedConcept, offers: readonly FoundOffer[]): number =>
  offers.reduce((most, { parts }) => {
    const part = parts.find((one) => one.kind === 'concept' && one.asked.concept === asked.concept);
    return part?.kind === 'concept' && part.most > 0 ? Math.max(most, part.points / part.most) : most;
  }, 0);

/**
 * Whether what was found is an answer. It is none when the question is probably about something else than care, when
 * nobody offers what was asked (a dentist, where only washing is offered), or when only a word in passing was found.
 */
export const isEnough = (
  { concepts }: Query,
  { best, offers }: Pick<SearchResult, 'best' | 'offers'>,
  outside: Outside | null,
): boolean => {
  const { enough } = FIT;
  const weight = concepts.reduce((sum, one) => sum + one.weight, 0);
  const isSaid = outside?.topic === 'other' && concepts.some(({ strong }) => strong);
  if (outside && !isSaid && weight < enough.weightOutside) return false;
  if (concepts.length === 0) return best >= enough.byWords;
  if (best < enough.score) return false;
  const heaviest = Math.max(...concepts.map((one) => one.weight));
  const main = concepts.filter((one) => one.strong && one.weight >= heaviest / 2);
  return (
    main.length === 0 ||
    main.some((one) => givenOf(one, offers) >= (one.elsewhere ? enough.givenElsewhere : enough.given))
  );
};
