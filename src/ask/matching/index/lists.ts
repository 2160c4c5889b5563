import { FIT } from '../fit-weights.ts';
import type { AskedConcept, AskedWord, Query } from '../query/query.ts';
import type { OfferIndex } from './offer-index.ts';
import type { Postings } from './postings.ts';

const MOST = 255;

/** One part of a score: whole points, that sum to it exactly. */
export type Contribution =
  | { kind: 'concept'; asked: AskedConcept; points: number; most: number }
  | { kind: 'word'; asked: AskedWord; points: number }
  | { kind: 'people' | 'soft'; points: number };

/** Who has something of what is asked, and the points that it gives. */
export type List = {
  postings: Postings;
  points: Int32Array;
  /** the most it can give */
  most: number;
  part: (points: number) => Contribution;
};

/** For each amount an offer may have of something, its points: whole numbers. */
const pointsFor = (most: number): Int32Array => {
  const points = new Int32Array(MOST + 1);
  for (let amount = 1; amount <= MOST; amount += 1) points[amount] = Math.round((most * amount) / MOST);
  return points;
};

const sumOf = (all: readonly { weight: number }[]): number =>
  all.reduce((sum, { weight }) => sum + weight, 0);

export const listsOf = (index: OfferIndex, { concepts, words }: Query): List[] => {
  const meaning = concepts.length === 0 ? 0 : words.length === 0 ? 1 : FIT.meaning;
  const wholeWords = Math.max(sumOf(words), FIT.leastWords);
  const lists: List[] = [];
  for (const asked of concepts) {
    const postings = index.byConcept(asked.concept);
    const most = FIT.most * meaning * asked.weight;
    if (postings)
      lists.push({
        postings,
        points: pointsFor(most),
        most,
        part: (points) => ({ kind: 'concept', asked, points, most }),
      });
  }
  for (const asked of words) {
    const postings = index.byWord(asked.stem);
    const most = (FIT.most * (1 - meaning) * asked.weight) / wholeWords;
    if (postings)
      lists.push({
        postings,
        points: pointsFor(most),
        most,
        part: (points) => ({ kind: 'word', asked, points }),
      });
  }
  return lists;
};
