import type { Outside } from './danger/scope.rules.ts';
import { FIT } from './fit-weights.ts';
import type { FoundOffer, SearchResult } from './index/search.ts';
import type { AskedConcept, Query } from './query/query.ts';

type Found = Pick<SearchResult, 'best' | 'offers' | 'excluded'>;

/** What speaks for 'none' or against it; all but the first from 0 to 1. */
export type Signs = {
  /** how much it sounds like something else than care; above 0 more than like care */
  sounds: number;
  /** words of another subject, and no word of care */
  topic: number;
  /** how well the best offer fits */
  fits: number;
  /** how little it fits, when it hardly does */
  hardly: number;
  /** how much better what the hard limits exclude would fit, the more so the less the best offer does */
  excluded: number;
  /** of what is offered here seldom, how much is asked and not offered */
  elsewhere: number;
  /** of everything else, what is asked most of and nobody offers */
  missing: number;
};

const { none } = FIT;
const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/** How much the best of these offers gives of one concept, 0 to 1. */
const givenOf = (asked: AskedConcept, offers: readonly FoundOffer[]): number =>
  offers.reduce((most, { parts }) => {
    const part = parts.find((one) => one.kind === 'concept' && one.asked.concept === asked.concept);
    return part?.kind === 'concept' && part.most > 0 ? Math.max(most, part.points / part.most) : most;
  }, 0);

/** @param sounds how much it sounds like something else than care, as `soundsLike` says it */
export const signsOf = (
  { concepts }: Query,
  { best, offers, excluded: [out] }: Found,
  outside: Outside | null,
  sounds: number,
): Signs => {
  const missingOf = (one: AskedConcept): number => {
    const given = givenOf(one, offers);
    const { from, enough } = one.elsewhere ? none.elsewhere : none.anywhere;
    return one.weight * (1 - within((given - from) / (enough - from), 0, 1));
  };
  const most = (elsewhere: boolean): number =>
    Math.max(0, ...concepts.filter((one) => one.elsewhere === elsewhere).map(missingOf));
  const better = out && out.score > best ? (out.score - best) / out.score : 0;
  return {
    sounds: within(sounds, ...none.heard) / none.heard[1],
    topic: outside ? 1 : 0,
    fits: within(best / none.fitsFrom, 0, 1),
    hardly: 1 - within(best / none.hardlyBelow, 0, 1),
    excluded: better * (1 - within(best / none.excludedBelow, 0, 1)),
    elsewhere: most(true),
    missing: most(false),
  };
};

const SIGNS = Object.keys(none.weights) as (keyof Signs)[];

/** Above 0: more probably none than we take the risk of; a sum of its signs (logistic regression). */
export const speaksForNone = (signs: Signs): number =>
  SIGNS.reduce<number>((sum, sign) => sum + none.weights[sign] * signs[sign], none.start);

/**
 * Whether what was found is an answer. It is none when the question is probably about something else than care, when
 * nobody offers what was asked (a dentist, where only washing is offered; a nursing home, elsewhere), or when only a word
 * in passing was found.
 */
export const isEnough = (best: number, outside: Outside | null, signs: Signs): boolean =>
  !outside?.sure && best >= FIT.enough && speaksForNone(signs) < 0;
