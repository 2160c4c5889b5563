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
 * Points that the best offer must have: few when it sounds like care, more the more it sounds like something else.
 * Line and numbers by logistic regression on the development questions (docs/benchmarks.md), rounded.
 */
const pointsNeeded = (outside: number): number =>
  Math.max(
    FIT.enough.score,
    (outside - FIT.enough.outsideFrom) * FIT.enough.weightOutside * FIT.most * FIT.meaning,
  );

/**
 * Whether what was found is an answer. It is none when the question is probably about something else than care, when
 * nobody offers what was asked (a dentist, where only washing is offered), or when only a word in passing was found.
 * @param sounds how much it sounds like something else than care, above 0 more than like care
 */
export const isEnough = (
  { concepts }: Query,
  { best, offers }: Pick<SearchResult, 'best' | 'offers'>,
  outside: Outside | null,
  sounds: number,
): boolean => {
  const { enough } = FIT;
  if (outside?.sure || best < pointsNeeded(sounds)) return false;
  const [main] = concepts;
  if (!main) return best >= enough.byWords;
  const whole = concepts.reduce((sum, { weight }) => sum + weight, 0);
  // What is asked often and offered here seldom, decides as soon as it is what most is about.
  const least = main.elsewhere ? enough.mainElsewhere : enough.main;
  if (main.weight < least * Math.max(1, whole)) return true;
  return givenOf(main, offers) >= (main.elsewhere ? enough.givenElsewhere : enough.given);
};
