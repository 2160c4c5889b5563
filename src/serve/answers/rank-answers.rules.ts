import type { Language } from '../../platform/language/language.ts';
import type { Intent } from './intents.rules.ts';
import { reviewState } from './review.rules.ts';

/** An answer as it is searched; words are stems by number. */
export type AnswerEntry = {
  id: string;
  language: Language;
  /** by who wrote it, the main one first, and what its title surely names */
  concepts: readonly string[];
  titleWords: ReadonlySet<number>;
  bodyWords: ReadonlySet<number>;
  intents: readonly Intent[];
  reviewOn: string;
};
export type AskedFor = {
  /** the heaviest first */
  about: readonly { concept: string; weight: number }[];
  words: readonly number[];
  intents: readonly Intent[];
};
export type Measures = {
  /** how far who asks about one is helped by the other, 0 to 1 */
  closeness(asked: string, offered: string): number;
  /** how much a word tells among all answers, 0 to 1 */
  rarity(word: number): number;
};
export type RankedAnswer = { id: string; score: number; overdue: boolean };

/** Points of an answer: the part that subjects give, and the part that words give. Together 1. */
const ABOUT = 0.62;
const WORDS = 0.38;
const IN_BODY = 0.45;
/** It is about this too, beside its main subject. */
const BESIDE_MAIN = 0.88;
/** A subject so lightly hinted at is no ground; from the second on it counts in full. */
const HINT = 0.3;
const SURE = 0.6;
/** The same thing is asked about it: what it costs, how long it takes. */
const SAME_INTENT = 0.16;
/** It answers something else about the same subject. */
const OTHER_INTENT = 0.06;
/** Nobody vouches for it any more: it sinks below what somebody does. */
const OVERDUE = 0.6;
/** Below this it is no answer. */
const LEAST = 0.38;
/** Far below the best it only distracts. */
const BESIDE_BEST = 0.6;
/** The subject that she means most must be met about as well as a more exact form of it. */
const MEETS = 0.7;
/** Without a subject, this much of her words must stand in the title. */
const BY_WORDS = 0.5;

/**
 * The answers that fit a question, the best first; none rather than one that doesn't. Overdue ones come last.
 * Only answers in the language of the reader.
 */
export const rankAnswers = (
  entries: Iterable<AnswerEntry>,
  asked: AskedFor,
  measures: Measures,
  { language, today, limit }: { language: Language; today: string; limit: number },
): RankedAnswer[] => {
  const found: RankedAnswer[] = [];
  for (const entry of entries) {
    if (entry.language !== language) continue;
    const points = pointsOf(entry, asked, measures);
    if (points < LEAST) continue;
    const overdue = reviewState(entry.reviewOn, today) === 'overdue';
    found.push({ id: entry.id, score: overdue ? points * OVERDUE : points, overdue });
  }
  found.sort((a, b) => Number(a.overdue) - Number(b.overdue) || b.score - a.score || (a.id < b.id ? -1 : 1));
  const best = Math.max(0, ...found.map(({ score }) => score));
  return found.filter(({ score, overdue }) => overdue || score >= best * BESIDE_BEST).slice(0, limit);
};

/** 0 when it does not answer; about 1 when all that was asked is met. */
export const pointsOf = (entry: AnswerEntry, asked: AskedFor, measures: Measures): number => {
  const about = aboutPoints(entry, asked, measures);
  const words = wordPoints(entry, asked, measures);
  const heaviest = asked.about[0]?.weight ?? 0;
  const met = heaviest >= HINT && about.most >= MEETS;
  if (!met && words.title < BY_WORDS) return 0;
  const sure = Math.min(1, heaviest / SURE);
  return sure * ABOUT * about.share + (WORDS + (1 - sure) * ABOUT) * words.share + intentPoints(entry, asked);
};

const aboutPoints = (entry: AnswerEntry, { about }: AskedFor, { closeness }: Measures) => {
  let [all, got] = [0, 0];
  let most = 0;
  for (const [place, { concept, weight }] of about.entries()) {
    const near = Math.max(
      0,
      ...entry.concepts.map((one, at) => closeness(concept, one) * (at === 0 ? 1 : BESIDE_MAIN)),
    );
    all += weight;
    got += weight * near;
    if (place === 0) most = near;
  }
  return { share: all === 0 ? 0 : got / all, most };
};

const wordPoints = (entry: AnswerEntry, { words }: AskedFor, { rarity }: Measures) => {
  let [all, got, title] = [0, 0, 0];
  for (const word of words) {
    const weight = rarity(word);
    all += weight;
    if (entry.titleWords.has(word)) {
      got += weight;
      title += weight;
    } else if (entry.bodyWords.has(word)) got += weight * IN_BODY;
  }
  return all === 0 ? { share: 0, title: 0 } : { share: got / all, title: title / all };
};

const intentPoints = (entry: AnswerEntry, { intents }: AskedFor): number => {
  if (intents.length === 0 || entry.intents.length === 0) return 0;
  return entry.intents.some((one) => intents.includes(one)) ? SAME_INTENT : -OTHER_INTENT;
};
