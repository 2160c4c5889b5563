import { TARGET_GROUPS } from '../../offers/index.ts';
import { FIT } from '../fit-weights.ts';
import { EXCLUSION_REASONS, type ExclusionReason } from '../hard-fit.rules.ts';
import type { AskedConcept, AskedWord, Query } from '../query/query.ts';
import { type Columns, hash32 } from './columns.ts';
import type { OfferIndex } from './offer-index.ts';
import type { Postings } from './postings.ts';
import { bitsOf } from './sets.ts';
import { softMisses } from './soft.rules.ts';
import { type Ranked, Top } from './top.ts';

/** One part of a score: whole points, that sum to it exactly. */
export type Contribution =
  | { kind: 'concept'; asked: AskedConcept; points: number; most: number }
  | { kind: 'word'; asked: AskedWord; points: number }
  | { kind: 'people' | 'soft'; points: number };
export type FoundOffer = { slot: number; id: string; score: number; parts: Contribution[] };
export type ExcludedOffer = { slot: number; id: string; score: number; reason: ExclusionReason };
export type SearchResult = {
  /** best first; equals by lot of the seed */
  offers: FoundOffer[];
  /** the score of the best that fits, wherever it stands; 0 when none does */
  best: number;
  /** the best fitting that a hard limit excludes */
  excluded: ExcludedOffer[];
  /** all that were found and are excluded, by reason */
  counts: Map<ExclusionReason, number>;
};
export type SearchOptions = {
  seed: string;
  limit: number;
  reasonOf: (slot: number, score: number) => ExclusionReason | null;
  /** 'class': offers that fit about as well are equal, and a lot of the seed decides among them */
  rankBy?: 'score' | 'class';
};

const MOST = 255;
const EXCLUDED_SHOWN = 20;
const EVERYONE = bitsOf(['algemeen'], TARGET_GROUPS);
const YOUTH = bitsOf(['jeugd'], TARGET_GROUPS);
const OLD = bitsOf(['ouderen', 'dementie', 'palliatief'], TARGET_GROUPS);

/** Nought to four: offers of one class fit about as well. */
export const classOf = (score: number): number => FIT.classes.filter((least) => score >= least).length;

/** Offers of one step fit alike: a lot decides among them. */
export const stepOf = (score: number): number => Math.floor(score / FIT.step);

/** Groups that few people belong to: an offer for them alone is seldom for who doesn't say so. */
const SPECIAL = bitsOf(['dementie', 'lg', 'vg', 'nah', 'palliatief'], TARGET_GROUPS);

type List = { postings: Postings; points: Int32Array; part: (points: number) => Contribution };

/** For each amount an offer may have of something, its points: whole numbers. */
const pointsFor = (most: number): Int32Array => {
  const points = new Int32Array(MOST + 1);
  for (let amount = 1; amount <= MOST; amount += 1) points[amount] = Math.round((most * amount) / MOST);
  return points;
};

const sumOf = (all: readonly { weight: number }[]): number =>
  all.reduce((sum, { weight }) => sum + weight, 0);

const listsOf = (index: OfferIndex, { concepts, words }: Query): List[] => {
  const meaning = concepts.length === 0 ? 0 : words.length === 0 ? 1 : FIT.meaning;
  const wholeConcepts = sumOf(concepts);
  const wholeWords = Math.max(sumOf(words), FIT.leastWords);
  const lists: List[] = [];
  for (const asked of concepts) {
    const postings = index.byConcept(asked.concept);
    const most = (FIT.most * meaning * asked.weight) / wholeConcepts;
    if (postings)
      lists.push({
        postings,
        points: pointsFor(most),
        part: (points) => ({ kind: 'concept', asked, points, most }),
      });
  }
  for (const asked of words) {
    const postings = index.byWord(asked.stem);
    if (postings)
      lists.push({
        postings,
        points: pointsFor((FIT.most * (1 - meaning) * asked.weight) / wholeWords),
        part: (points) => ({ kind: 'word', asked, points }),
      });
  }
  return lists;
};

/** How well an offer is meant for the people asked about. */
const peoplePoints = ({ people, age }: Query, given: number): number => {
  const { right, everyone, wrong, otherAge, special } = FIT.people;
  if (given === 0) return 0;
  if (given === YOUTH && age === 'grown' && (people & YOUTH) === 0) return otherAge;
  if ((given & ~OLD) === 0 && age === 'child') return otherAge;
  if (people === 0) return (given & ~SPECIAL) === 0 ? special : 0;
  if ((people & given) !== 0) return right;
  return (given & EVERYONE) !== 0 ? everyone : wrong;
};

const ALL_PEOPLE = 1 << TARGET_GROUPS.length;
/** By mixture of groups, the points that an offer for them gets. */
const peopleTable = (query: Query): Int32Array => {
  const points = new Int32Array(ALL_PEOPLE);
  for (let given = 1; given < ALL_PEOPLE; given += 1) points[given] = peoplePoints(query, given);
  return points;
};

/** Room that each search uses again, as large as the index. */
class Board {
  scores = new Int32Array(0);
  touched = new Uint32Array(0);
  count = 0;

  fit(size: number): void {
    if (this.scores.length >= size) return;
    this.scores = new Int32Array(size + (size >> 2));
    this.touched = new Uint32Array(this.scores.length);
  }

  clear(): void {
    for (let index = 0; index < this.count; index += 1) this.scores[this.touched[index] as number] = 0;
    this.count = 0;
  }

  /**
   * Adds what does not come from lists.
   * @returns from which score on an offer counts as found: what fits far less than the best is not shown or counted
   */
  complete(columns: Columns, forPeople: Int32Array, soft: ((slot: number) => number) | undefined): number {
    const { scores, touched, count } = this;
    const { alive, people } = columns;
    const faint = FIT.least - FIT.people.right;
    let most = 0;
    for (let at = 0; at < count; at += 1) {
      const slot = touched[at] as number;
      let score = scores[slot] as number;
      if (alive[slot] === 0 || score < faint) {
        scores[slot] = 0;
        continue;
      }
      score += forPeople[people[slot] as number] as number;
      if (soft) score += soft(slot);
      scores[slot] = score;
      if (score > most) most = score;
    }
    return Math.max(FIT.least, Math.ceil(most * FIT.leastShare));
  }

  add({ postings, points }: List): void {
    const { slots, amounts, length } = postings;
    const { scores, touched } = this;
    let { count } = this;
    for (let index = 0; index < length; index += 1) {
      const slot = slots[index] as number;
      const more = points[amounts[index] as number] as number;
      const had = scores[slot] as number;
      if (had === 0) {
        if (more === 0) continue;
        touched[count] = slot;
        count += 1;
      }
      scores[slot] = had + more;
    }
    this.count = count;
  }
}

const emptyTally = (): Record<ExclusionReason, number> => ({
  region: 0,
  age: 0,
  funding: 0,
  language: 0,
  wait: 0,
  price: 0,
  delivery: 0,
});

/** A mark for each offer with something that is not wanted. */
const unwantedIn = (index: OfferIndex, { unwanted }: Query): ((slot: number) => boolean) | undefined => {
  const concepts = unwanted.concepts.flatMap((one) => index.byConcept(one) ?? []);
  const stems = unwanted.stems.flatMap((one) => index.byWord(one) ?? []);
  if (concepts.length + stems.length === 0) return undefined;
  return (slot) =>
    concepts.some((postings) => postings.of(slot) >= FIT.unwantedFrom) ||
    stems.some((postings) => postings.of(slot) > 0);
};

const board = new Board();

/** Mixes 32 bits, so that the lot of one seed says nothing about that of another (finaliser of MurmurHash3). */
const drawn = (bits: number): number => {
  let hash = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

/**
 * The best offers for a question, and the best of those that its hard limits exclude. One pass over the lists of what
 * is asked, two over the offers in them; nothing depends on who offers or pays.
 */
export const search = (
  index: OfferIndex,
  query: Query,
  { seed, limit, reasonOf, rankBy = 'score' }: SearchOptions,
): SearchResult => {
  const lists = listsOf(index, query);
  const { columns } = index;
  const lotOf = hash32(seed);
  const isUnwanted = unwantedIn(index, query);
  const soft = softMisses(columns, query.soft);
  const forPeople = peopleTable(query);
  const top = new Top(limit);
  const out = new Top(EXCLUDED_SHOWN);
  const tally = emptyTally();
  let best = 0;
  board.fit(columns.size);
  for (const list of lists) board.add(list);
  const least = board.complete(columns, forPeople, soft);
  const { scores, touched, count } = board;
  for (let at = 0; at < count; at += 1) {
    const slot = touched[at] as number;
    const score = scores[slot] as number;
    if (score < least || isUnwanted?.(slot)) continue;
    const reason = reasonOf(slot, score);
    if (reason === null) {
      if (score > best) best = score;
      const rank = rankBy === 'class' ? stepOf(score) : score;
      if (top.takes(rank)) top.offer(slot, rank, drawn((columns.lot[slot] as number) ^ lotOf));
    } else {
      tally[reason] += 1;
      if (out.takes(score)) out.offer(slot, score, drawn((columns.lot[slot] as number) ^ lotOf));
    }
  }
  board.clear();
  const partsOf = (slot: number): Contribution[] =>
    explained(index, query, lists, slot, soft ? soft(slot) : 0);
  return {
    offers: top.taken().map(({ slot }) => {
      const parts = partsOf(slot);
      return { slot, id: index.idOf(slot), score: pointsOf(parts), parts };
    }),
    excluded: out.taken().flatMap((one: Ranked) => {
      const reason = reasonOf(one.slot, one.score);
      return reason ? [{ slot: one.slot, id: index.idOf(one.slot), score: one.score, reason }] : [];
    }),
    counts: new Map(EXCLUSION_REASONS.flatMap((one) => (tally[one] > 0 ? [[one, tally[one]] as const] : []))),
    best,
  };
};

const pointsOf = (parts: readonly Contribution[]): number =>
  parts.reduce((sum, { points }) => sum + points, 0);

const explained = (
  index: OfferIndex,
  query: Query,
  lists: readonly List[],
  slot: number,
  soft: number,
): Contribution[] => {
  const parts = lists.map(({ postings, points, part }) => part(points[postings.of(slot)] as number));
  const people = peoplePoints(query, index.columns.people[slot] as number);
  return [
    ...parts,
    { kind: 'people' as const, points: people },
    { kind: 'soft' as const, points: soft },
  ].filter(({ points }) => points !== 0);
};
