import { TARGET_GROUPS } from '../../offers/index.ts';
import { FIT } from '../fit-weights.ts';
import { EXCLUSION_REASONS, type ExclusionReason } from '../hard-fit.rules.ts';
import type { AskedConcept, AskedWord, Query } from '../query/query.ts';
import { hash32 } from './columns.ts';
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

type List = {
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

const listsOf = (index: OfferIndex, { concepts, words }: Query): List[] => {
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

/** So many offers at a time: their scores stay in the processor's own memory. */
const BLOCK = 1 << 15;
const scores = new Int32Array(BLOCK);

/** Lists from the heaviest to the lightest, and how far each was read. */
class Reading {
  readonly #lists: readonly List[];
  /** From here on, what all lists together can give is too little to be found by: they only add to what is there. */
  readonly #light: number;
  readonly #cursors: Uint32Array;

  constructor(lists: readonly List[]) {
    this.#lists = [...lists].sort((a, b) => b.most - a.most);
    this.#cursors = new Uint32Array(lists.length);
    let rest = 0;
    let light = lists.length;
    while (light > 0 && rest + Math.ceil(this.#lists[light - 1]?.most ?? 0) < FIT.leastContent) {
      light -= 1;
      rest += Math.ceil(this.#lists[light]?.most ?? 0);
    }
    this.#light = light;
  }

  /** Sums the points of the next slots, up to this one, into `scores`. */
  sum(from: number, until: number): void {
    scores.fill(0, 0, until - from);
    for (const [at, { postings, points }] of this.#lists.entries()) {
      const { slots, amounts } = postings;
      const start = this.#cursors[at] as number;
      const end = postings.from(until, start);
      this.#cursors[at] = end;
      const isLight = at >= this.#light;
      for (let index = start; index < end; index += 1) {
        const place = (slots[index] as number) - from;
        const had = scores[place] as number;
        if (isLight && had === 0) continue;
        scores[place] = had + (points[amounts[index] as number] as number);
      }
    }
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

/** Mixes 32 bits, so that the lot of one seed says nothing about that of another (finaliser of MurmurHash3). */
const drawn = (bits: number): number => {
  let hash = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

/**
 * The best offers for a question, and the best of those that its hard limits exclude. One pass over the lists of what
 * is asked and over the offers in them; nothing depends on who offers or pays.
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
  const reading = new Reading(lists);
  const { alive, people, lot: lots, size } = columns;
  let best = 0;
  for (let from = 0; from < size; from += BLOCK) {
    const until = Math.min(size, from + BLOCK);
    reading.sum(from, until);
    for (let slot = from; slot < until; slot += 1) {
      const content = scores[slot - from] as number;
      if (content < FIT.leastContent || alive[slot] === 0) continue;
      const score = content + (forPeople[people[slot] as number] as number) + (soft ? soft(slot) : 0);
      if (score < FIT.least || isUnwanted?.(slot)) continue;
      const reason = reasonOf(slot, score);
      if (reason === null) {
        if (score > best) best = score;
        const rank = rankBy === 'class' ? stepOf(score) : score;
        if (top.takes(rank)) top.offer(slot, rank, drawn((lots[slot] as number) ^ lotOf));
      } else {
        tally[reason] += 1;
        if (out.takes(score)) out.offer(slot, score, drawn((lots[slot] as number) ^ lotOf));
      }
    }
  }
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
